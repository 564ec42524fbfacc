# Generated from ksy/oxcrops_stream.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, Self, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from .._runtime.taking import Tags

class OpenStreamModeFlags(IntEnum):
    ReadOnly = 0x0
    ReadWrite = 0x1
    Create = 0x2

class StreamOrigin(IntEnum):
    Beginning = 0x0
    Current = 0x1
    End = 0x2

class RopOpenStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    property_tag: int
    open_mode_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        property_tag: int | str,
        open_mode_flags: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        property_tag: int | str = ...,
        open_mode_flags: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopOpenStreamResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    stream_size: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        stream_size: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        stream_size: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopReadStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    byte_count: int
    maximum_byte_count: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        byte_count: int | None = ...,
        maximum_byte_count: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        byte_count: int | None = ...,
        maximum_byte_count: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopReadStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    data_size: int
    data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        data_size: int | None = ...,
        data: bytes,
        departure: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        data_size: int | None = ...,
        data: bytes = ...,
        departure: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopWriteStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    data_size: int
    data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        data_size: int | None = ...,
        data: bytes,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        data_size: int | None = ...,
        data: bytes = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopWriteStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    written_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        written_size: int,
        departure: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        written_size: int = ...,
        departure: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopWriteStreamExtendedRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    data_size: int
    data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        data_size: int | None = ...,
        data: bytes,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        data_size: int | None = ...,
        data: bytes = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopWriteStreamExtendedResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    written_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        written_size: int,
        departure: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        written_size: int = ...,
        departure: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopCommitStreamRequest(Structure):
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
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopCommitStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopGetStreamSizeRequest(Structure):
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
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopGetStreamSizeResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    stream_size: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        stream_size: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        stream_size: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSetStreamSizeRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    stream_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        stream_size: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        stream_size: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSetStreamSizeResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSeekStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    origin: int
    offset: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        origin: int | None = ...,
        offset: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        origin: int | None = ...,
        offset: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSeekStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    new_position: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        new_position: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        new_position: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopCopyToStreamRequest(Structure):
    rop_id: int
    logon_id: int
    source_handle_index: int
    dest_handle_index: int
    byte_count: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        source_handle_index: int | None = ...,
        dest_handle_index: int | None = ...,
        byte_count: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        source_handle_index: int | None = ...,
        dest_handle_index: int | None = ...,
        byte_count: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopCopyToStreamResponse(Structure):
    rop_id: int
    source_handle_index: int
    return_value: int
    dest_handle_index: int | None
    read_byte_count: int
    written_byte_count: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        source_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        dest_handle_index: int | None = ...,
        read_byte_count: int,
        written_byte_count: int,
        departure: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        source_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        dest_handle_index: int | None = ...,
        read_byte_count: int = ...,
        written_byte_count: int = ...,
        departure: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopLockRegionStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    region_offset: int
    region_size: int
    lock_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        region_offset: int,
        region_size: int,
        lock_flags: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        region_offset: int = ...,
        region_size: int = ...,
        lock_flags: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopLockRegionStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopUnlockRegionStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    region_offset: int
    region_size: int
    lock_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        region_offset: int,
        region_size: int,
        lock_flags: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        region_offset: int = ...,
        region_size: int = ...,
        lock_flags: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopUnlockRegionStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopWriteAndCommitStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    data_size: int
    data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        data_size: int | None = ...,
        data: bytes,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        data_size: int | None = ...,
        data: bytes = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopWriteAndCommitStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    written_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        written_size: int,
        departure: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        written_size: int = ...,
        departure: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopCloneStreamRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopCloneStreamResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

