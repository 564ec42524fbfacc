# Generated from ksy/oxcrops_stream.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure

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
        property_tag: int,
        open_mode_flags: int | None = ...,
    ) -> None: ...

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
        return_value: int | None = ...,
        stream_size: int | None = ...,
    ) -> None: ...

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
        return_value: int | None = ...,
        data_size: int | None = ...,
        data: bytes,
    ) -> None: ...

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
        return_value: int | None = ...,
        written_size: int,
    ) -> None: ...

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
        return_value: int | None = ...,
        written_size: int,
    ) -> None: ...

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

class RopCommitStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

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
        return_value: int | None = ...,
        stream_size: int | None = ...,
    ) -> None: ...

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

class RopSetStreamSizeResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

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
        return_value: int | None = ...,
        new_position: int | None = ...,
    ) -> None: ...

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
        return_value: int | None = ...,
        dest_handle_index: int | None = ...,
        read_byte_count: int,
        written_byte_count: int,
    ) -> None: ...

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

class RopLockRegionStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

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

class RopUnlockRegionStreamResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

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
        return_value: int | None = ...,
        written_size: int,
    ) -> None: ...

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

class RopCloneStreamResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

