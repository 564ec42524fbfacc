# Generated from ksy/oxcrpc.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The header before a payload of ROPs or auxiliary blocks. [MS-OXCRPC] 2.2.2."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


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
    __match_args__ = ('version', 'flags', 'size', 'size_actual')


class ExtendedBuffer(Structure):
    """A payload behind its header. [MS-OXCRPC] 2.2.2.1.

    version: Always 0
    flags: How the payload is coded and if it is the last
    size: Bytes of the payload on the wire
    size_actual: Bytes of the payload once it is uncompressed
    payload: The bytes on the wire, maybe compressed and obfuscated
    """

    __slots__ = ('version', 'flags', 'size_actual', 'payload')
    __match_args__ = ('version', 'flags', 'size', 'size_actual', 'payload')
    _computed = ('size',)
