# Generated from ksy/oxcrpc.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrpc`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from ..oxcrpc import *

new = object.__new__
unpack_HHHH = Struct('<HHHH').unpack_from
pack_HHHH = Struct('<HHHH').pack


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
