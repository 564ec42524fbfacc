# Generated from ksy/oxcrops_fasttransfer.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure

class SourceOperation(IntEnum):
    CopyTo = 0x1
    CopyProperties = 0x2
    CopyMessages = 0x3
    CopyFolder = 0x4

class FastTransferDestinationCopyFlags(IntFlag):
    Move = 0x1

class TransferStatus(IntEnum):
    Error = 0x0
    Partial = 0x1
    NoRoom = 0x2
    Done = 0x3

class SendOptions(IntFlag):
    Unicode = 0x1
    UseCpid = 0x2
    ForUpload = 0x3
    RecoverMode = 0x4
    ForceUnicode = 0x8
    PartialItem = 0x10
    Reserved1 = 0x20
    Reserved2 = 0x40

class FastTransferCopyFolderFlags(IntFlag):
    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8
    CopySubfolders = 0x10

class FastTransferCopyMessagesFlags(IntFlag):
    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8
    BestBody = 0x10
    SendEntryId = 0x20

class FastTransferCopyToFlags(IntFlag):
    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8
    Unused4 = 0x200
    Unused5 = 0x400
    BestBody = 0x2000

class FastTransferCopyPropertiesFlags(IntFlag):
    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8

class RopFastTransferDestinationConfigureRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    source_operation: int
    copy_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        source_operation: int,
        copy_flags: int | None = ...,
    ) -> None: ...

class RopFastTransferDestinationConfigureResponse(Structure):
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

class RopFastTransferDestinationPutBufferRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    transfer_data_size: int
    transfer_data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        transfer_data_size: int | None = ...,
        transfer_data: bytes,
    ) -> None: ...

class RopFastTransferDestinationPutBufferResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    transfer_status: int
    in_progress_count: int
    total_step_count: int
    reserved: int
    buffer_used_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        transfer_status: int,
        in_progress_count: int,
        total_step_count: int,
        reserved: int | None = ...,
        buffer_used_size: int,
    ) -> None: ...

class RopFastTransferDestinationPutBufferExtendedRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    transfer_data_size: int
    transfer_data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        transfer_data_size: int | None = ...,
        transfer_data: bytes,
    ) -> None: ...

class RopFastTransferDestinationPutBufferExtendedResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    transfer_status: int
    in_progress_count: int
    total_step_count: int
    reserved: int
    buffer_used_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        transfer_status: int,
        in_progress_count: int,
        total_step_count: int,
        reserved: int | None = ...,
        buffer_used_size: int,
    ) -> None: ...

class RopFastTransferSourceGetBufferRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    buffer_size: int
    maximum_buffer_size: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        buffer_size: int | None = ...,
        maximum_buffer_size: int | None = ...,
    ) -> None: ...

class RopFastTransferSourceGetBufferResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    transfer_status: int
    in_progress_count: int
    total_step_count: int
    reserved: int
    transfer_buffer_size: int
    transfer_buffer: bytes | None
    backoff_time: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        transfer_status: int,
        in_progress_count: int,
        total_step_count: int,
        reserved: int | None = ...,
        transfer_buffer_size: int | None = ...,
        transfer_buffer: bytes | None = ...,
        backoff_time: int | None = ...,
    ) -> None: ...

class RopFastTransferSourceCopyFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    copy_flags: int
    send_options: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        copy_flags: int | None = ...,
        send_options: int | None = ...,
    ) -> None: ...

class RopFastTransferSourceCopyFolderResponse(Structure):
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

class RopFastTransferSourceCopyMessagesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    message_id_count: int
    message_ids: list[int]
    copy_flags: int
    send_options: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        message_id_count: int | None = ...,
        message_ids: Sequence[int],
        copy_flags: int | None = ...,
        send_options: int | None = ...,
    ) -> None: ...

class RopFastTransferSourceCopyMessagesResponse(Structure):
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

class RopFastTransferSourceCopyToRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    level: int
    copy_flags: int
    send_options: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        level: int | None = ...,
        copy_flags: int | None = ...,
        send_options: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class RopFastTransferSourceCopyToResponse(Structure):
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

class RopFastTransferSourceCopyPropertiesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    level: int
    copy_flags: int
    send_options: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        level: int | None = ...,
        copy_flags: int | None = ...,
        send_options: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class RopFastTransferSourceCopyPropertiesResponse(Structure):
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

class RopTellVersionRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    version: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        version: Sequence[int],
    ) -> None: ...

class RopTellVersionResponse(Structure):
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

