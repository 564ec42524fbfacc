# Generated from ksy/oxcmapihttp.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class ExecuteFlags(IntFlag):
    NoCompression = 0x1
    NoXorMagic = 0x2
    Chain = 0x4

class ConnectRequestBody(Structure):
    user_dn: str
    flags: int
    default_code_page: int
    lcid_sort: int
    lcid_string: int
    auxiliary_buffer_size: int
    auxiliary_buffer: bytes
    def __init__(
        self,
        *,
        user_dn: str,
        flags: int | None = ...,
        default_code_page: int,
        lcid_sort: int,
        lcid_string: int,
        auxiliary_buffer_size: int | None = ...,
        auxiliary_buffer: bytes,
    ) -> None: ...

class ConnectResponseBody(Structure):
    status_code: int
    error_code: int | None
    polls_max: int | None
    retry_count: int | None
    retry_delay: int | None
    dn_prefix: str | None
    display_name: str | None
    auxiliary_buffer_size: int
    auxiliary_buffer: bytes
    def __init__(
        self,
        *,
        status_code: int | None = ...,
        error_code: int | None = ...,
        polls_max: int | None = ...,
        retry_count: int | None = ...,
        retry_delay: int | None = ...,
        dn_prefix: str | None = ...,
        display_name: str | None = ...,
        auxiliary_buffer_size: int | None = ...,
        auxiliary_buffer: bytes,
    ) -> None: ...

class ExecuteRequestBody(Structure):
    flags: int
    rop_buffer_size: int
    rop_buffer: bytes
    max_rop_out: int
    auxiliary_buffer_size: int
    auxiliary_buffer: bytes
    def __init__(
        self,
        *,
        flags: int,
        rop_buffer_size: int | None = ...,
        rop_buffer: bytes,
        max_rop_out: int,
        auxiliary_buffer_size: int | None = ...,
        auxiliary_buffer: bytes,
    ) -> None: ...

class ExecuteResponseBody(Structure):
    status_code: int
    error_code: int | None
    flags: int | None
    rop_buffer_size: int | None
    rop_buffer: bytes | None
    auxiliary_buffer_size: int
    auxiliary_buffer: bytes
    def __init__(
        self,
        *,
        status_code: int | None = ...,
        error_code: int | None = ...,
        flags: int | None = ...,
        rop_buffer_size: int | None = ...,
        rop_buffer: bytes | None = ...,
        auxiliary_buffer_size: int | None = ...,
        auxiliary_buffer: bytes,
    ) -> None: ...

class DisconnectRequestBody(Structure):
    auxiliary_buffer_size: int
    auxiliary_buffer: bytes
    def __init__(
        self,
        *,
        auxiliary_buffer_size: int | None = ...,
        auxiliary_buffer: bytes,
    ) -> None: ...

class DisconnectResponseBody(Structure):
    status_code: int
    error_code: int | None
    auxiliary_buffer_size: int
    auxiliary_buffer: bytes
    def __init__(
        self,
        *,
        status_code: int | None = ...,
        error_code: int | None = ...,
        auxiliary_buffer_size: int | None = ...,
        auxiliary_buffer: bytes,
    ) -> None: ...

