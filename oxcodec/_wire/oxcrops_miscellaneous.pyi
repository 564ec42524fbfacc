# Generated from ksy/oxcrops_miscellaneous.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure

class RopBufferTooSmallResponse(Structure):
    rop_id: int
    size_needed: int
    request_buffers: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        size_needed: int,
        request_buffers: bytes,
    ) -> None: ...

class RopBackoffResponse(Structure):
    rop_id: int
    logon_id: int
    duration: int
    backoff_rop_count: int
    backoff_rop_data: list[BackoffRop]
    additional_data_size: int
    additional_data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        duration: int,
        backoff_rop_count: int | None = ...,
        backoff_rop_data: Sequence[BackoffRop],
        additional_data_size: int | None = ...,
        additional_data: bytes,
    ) -> None: ...

class BackoffRop(Structure):
    rop_id_backoff: int
    duration: int
    def __init__(
        self,
        *,
        rop_id_backoff: int,
        duration: int,
    ) -> None: ...

class RopReleaseRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> None: ...

