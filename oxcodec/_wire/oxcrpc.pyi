# Generated from ksy/oxcrpc.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure

class RpcHeaderFlags(IntFlag):
    Compressed = 0x1
    XorMagic = 0x2
    Last = 0x4

class RpcHeaderExt(Structure):
    version: int
    flags: int
    size: int
    size_actual: int
    def __init__(
        self,
        *,
        version: int | None = ...,
        flags: int | None = ...,
        size: int,
        size_actual: int,
    ) -> None: ...

class ExtendedBuffer(Structure):
    version: int
    flags: int
    size: int
    size_actual: int
    payload: bytes
    def __init__(
        self,
        *,
        version: int | None = ...,
        flags: int | None = ...,
        size: int | None = ...,
        size_actual: int,
        payload: bytes,
    ) -> None: ...

