# Generated from ksy/oxcrpc.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The header before a payload of ROPs or auxiliary blocks. [MS-OXCRPC] 2.2.2."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero

new = object.__new__
unpack_HHHH = Struct('<HHHH').unpack_from
pack_HHHH = Struct('<HHHH').pack


class RpcHeaderFlags(IntFlag):
    """How a payload is coded. [MS-OXCRPC] 2.2.2.1."""

    Compressed = 0x1
    XorMagic = 0x2
    Last = 0x4


class RpcHeaderExt(Structure):
    """The header of an extended buffer. [MS-OXCRPC] 2.2.2.1.

    version: Always 0
    flags: How the payload is coded and if it is the last
    size: Bytes of the payload on the wire
    size_actual: Bytes of the payload once it is uncompressed
    """

    __slots__ = ('version', 'flags', 'size', 'size_actual')
    SPEC = Spec(
        orig='RPC_HEADER_EXT',
        section='[MS-OXCRPC] 2.2.2.1',
        fields=(
            Field(name='version', orig='Version', section='[MS-OXCRPC] 2.2.2.1', default=0, kind=Primitive('H', 2)),
            Field(name='flags', orig='Flags', section='[MS-OXCRPC] 2.2.2.1', flags=lambda: RpcHeaderFlags, default=4, kind=Primitive('H', 2)),
            Field(name='size', orig='Size', section='[MS-OXCRPC] 2.2.2.1', kind=Primitive('H', 2)),
            Field(name='size_actual', orig='SizeActual', section='[MS-OXCRPC] 2.2.2.1', kind=Primitive('H', 2)),
        ),
    )


def decode_rpc_header_ext(b, p, c):
    s = new(RpcHeaderExt)
    s._given = None
    s.version, s.flags, s.size, s.size_actual = unpack_HHHH(b, p)
    p += 8
    return s, p


def encode_rpc_header_ext(s, w):
    if s.__class__ is not RpcHeaderExt:
        raise Refused
    w(pack_HHHH(s.version, s.flags, s.size, s.size_actual))


class ExtendedBuffer(Structure):
    """A payload behind its header. [MS-OXCRPC] 2.2.2.1.

    version: Always 0
    flags: How the payload is coded and if it is the last
    size: Bytes of the payload on the wire
    size_actual: Bytes of the payload once it is uncompressed
    payload: The bytes on the wire, maybe compressed and obfuscated
    """

    __slots__ = ('version', 'flags', 'size_actual', 'payload')
    SPEC = Spec(
        orig='Extended buffer',
        section='[MS-OXCRPC] 2.2.2.1',
        fields=(
            Field(name='version', orig='Version', section='[MS-OXCRPC] 2.2.2.1', default=0, kind=Primitive('H', 2)),
            Field(name='flags', orig='Flags', section='[MS-OXCRPC] 2.2.2.1', flags=lambda: RpcHeaderFlags, default=4, kind=Primitive('H', 2)),
            Field(name='size', orig='Size', section='[MS-OXCRPC] 2.2.2.1', sizes=('payload',), bias=0, kind=Primitive('H', 2)),
            Field(name='size_actual', orig='SizeActual', section='[MS-OXCRPC] 2.2.2.1', kind=Primitive('H', 2)),
            Field(name='payload', orig='Payload', section='[MS-OXCRPC] 2.2.2.1', size=lambda s, i: s.size, kind=Bytes()),
        ),
    )


def decode_extended_buffer(b, p, c):
    s = new(ExtendedBuffer)
    s._given = None
    s.version, s.flags, size_, s.size_actual = unpack_HHHH(b, p)
    p += 8
    n1 = size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.payload = b[p:q1]
    p = q1
    return s, p


def encode_extended_buffer(s, w):
    if s.__class__ is not ExtendedBuffer:
        raise Refused
    size_ = len(s.payload)
    if s._given is not None:
        check_given(s, 'size', size_)
    w(pack_HHHH(s.version, s.flags, size_, s.size_actual))
    w(s.payload)

RpcHeaderExt._decode = staticmethod(decode_rpc_header_ext)
RpcHeaderExt._encode = staticmethod(encode_rpc_header_ext)
ExtendedBuffer._decode = staticmethod(decode_extended_buffer)
ExtendedBuffer._encode = staticmethod(encode_extended_buffer)
