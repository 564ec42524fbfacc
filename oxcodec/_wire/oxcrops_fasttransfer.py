# Generated from ksy/oxcrops_fasttransfer.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that download and upload objects as streams. The streams themselves stay bytes here. [MS-OXCROPS] 2.2.12."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class SourceOperation(IntEnum):
    """The ROP that started a download. [MS-OXCFXICS] 2.2.3.1.2.1.1."""

    CopyTo = 0x1
    CopyProperties = 0x2
    CopyMessages = 0x3
    CopyFolder = 0x4


SourceOperation_members = {member.value: member for member in SourceOperation}.get


class FastTransferDestinationCopyFlags(IntFlag):
    """What an upload is part of. [MS-OXCFXICS] 2.2.3.1.2.1.1."""

    Move = 0x1


class TransferStatus(IntEnum):
    """How a transfer stands. [MS-OXCFXICS] 2.2.3.1.1.5.2."""

    Error = 0x0
    Partial = 0x1
    NoRoom = 0x2
    Done = 0x3


TransferStatus_members = {member.value: member for member in TransferStatus}.get


class SendOptions(IntFlag):
    """How to send strings and items. [MS-OXCFXICS] 2.2.3.1.1.1.1."""

    Unicode = 0x1
    UseCpid = 0x2
    ForUpload = 0x3
    RecoverMode = 0x4
    ForceUnicode = 0x8
    PartialItem = 0x10
    Reserved1 = 0x20
    Reserved2 = 0x40


class FastTransferCopyFolderFlags(IntFlag):
    """What to download of a folder. [MS-OXCFXICS] 2.2.3.1.1.4.1."""

    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8
    CopySubfolders = 0x10


class FastTransferCopyMessagesFlags(IntFlag):
    """What to download of messages. [MS-OXCFXICS] 2.2.3.1.1.3.1."""

    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8
    BestBody = 0x10
    SendEntryId = 0x20


class FastTransferCopyToFlags(IntFlag):
    """What to download of an object. [MS-OXCFXICS] 2.2.3.1.1.1.1."""

    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8
    Unused4 = 0x200
    Unused5 = 0x400
    BestBody = 0x2000


class FastTransferCopyPropertiesFlags(IntFlag):
    """What a download of properties is part of. [MS-OXCFXICS] 2.2.3.1.1.2.1."""

    Move = 0x1
    Unused1 = 0x2
    Unused2 = 0x4
    Unused3 = 0x8


class RopFastTransferDestinationConfigureRequest(Structure):
    """Starts an upload. [MS-OXCROPS] 2.2.12.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object to upload to
    output_handle_index: Where the handle table is to hold the upload
    source_operation: The ROP that started the download on the other side
    copy_flags: What the upload is part of
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'source_operation', 'copy_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'source_operation', 'copy_flags')
    _computed = ('rop_id',)


class RopFastTransferDestinationConfigureResponse(Structure):
    """The upload or an error. [MS-OXCROPS] 2.2.12.1.2.

    output_handle_index: Where the handle table holds the upload
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopFastTransferDestinationPutBufferRequest(Structure):
    """Sends the next piece of an upload. [MS-OXCROPS] 2.2.12.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    transfer_data_size: Bytes of TransferData
    transfer_data: A piece of the stream
    """

    __slots__ = ('logon_id', 'input_handle_index', 'transfer_data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'transfer_data_size', 'transfer_data')
    _computed = ('rop_id', 'transfer_data_size')


class RopFastTransferDestinationPutBufferResponse(Structure):
    """How far the upload is or an error; both have the same fields. [MS-OXCROPS] 2.2.12.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    transfer_status: How it stands
    in_progress_count: How many steps are done
    total_step_count: About how many steps there are
    reserved: Always 0
    buffer_used_size: Bytes that were taken
    """

    __slots__ = ('input_handle_index', 'return_value', 'transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'buffer_used_size')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'buffer_used_size')
    _computed = ('rop_id',)


class RopFastTransferDestinationPutBufferExtendedRequest(Structure):
    """Sends the next piece of an upload; the response has wide counters. [MS-OXCROPS] 2.2.12.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    transfer_data_size: Bytes of TransferData
    transfer_data: A piece of the stream
    """

    __slots__ = ('logon_id', 'input_handle_index', 'transfer_data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'transfer_data_size', 'transfer_data')
    _computed = ('rop_id', 'transfer_data_size')


class RopFastTransferDestinationPutBufferExtendedResponse(Structure):
    """How far the upload is or an error; both have the same fields. [MS-OXCROPS] 2.2.12.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    transfer_status: How it stands
    in_progress_count: How many steps are done
    total_step_count: About how many steps there are
    reserved: Always 0
    buffer_used_size: Bytes that were taken
    """

    __slots__ = ('input_handle_index', 'return_value', 'transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'buffer_used_size')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'buffer_used_size')
    _computed = ('rop_id',)


class RopFastTransferSourceGetBufferRequest(Structure):
    """Fetches the next piece of a download. [MS-OXCROPS] 2.2.12.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the download
    buffer_size: The most bytes to send; 0xBABE when the server decides
    maximum_buffer_size: The most bytes that the server may decide on
    """

    __slots__ = ('logon_id', 'input_handle_index', 'buffer_size', 'maximum_buffer_size')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'buffer_size', 'maximum_buffer_size')
    _computed = ('rop_id',)


class RopFastTransferSourceGetBufferResponse(Structure):
    """The next piece or an error; all have the same fields but for the error 0x00000480. [MS-OXCROPS] 2.2.12.4.2.

    input_handle_index: As in the request
    return_value: 0 for success; 0x00000480 when the client is to wait; else an error
    transfer_status: How the download stands
    in_progress_count: How many steps are done
    total_step_count: About how many steps there are
    reserved: Always 0
    transfer_buffer_size: Bytes of TransferBuffer
    transfer_buffer: A piece of the stream
    backoff_time: Milliseconds to wait before the next try
    """

    __slots__ = ('input_handle_index', 'return_value', 'transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'transfer_buffer', 'backoff_time')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'transfer_buffer_size', 'transfer_buffer', 'backoff_time')
    _computed = ('rop_id', 'transfer_buffer_size')


class RopFastTransferSourceCopyFolderRequest(Structure):
    """Starts a download of a folder. [MS-OXCROPS] 2.2.12.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the download
    copy_flags: What to download
    send_options: How to send strings and items
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'copy_flags', 'send_options')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'copy_flags', 'send_options')
    _computed = ('rop_id',)


class RopFastTransferSourceCopyFolderResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.5.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopFastTransferSourceCopyMessagesRequest(Structure):
    """Starts a download of messages. [MS-OXCROPS] 2.2.12.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the download
    message_id_count: How many MessageIds
    message_ids: The messages
    copy_flags: What to download
    send_options: How to send strings and items
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'message_ids', 'copy_flags', 'send_options')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'message_id_count', 'message_ids', 'copy_flags', 'send_options')
    _computed = ('rop_id', 'message_id_count')


class RopFastTransferSourceCopyMessagesResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.6.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopFastTransferSourceCopyToRequest(Structure):
    """Starts a download of all properties but some. [MS-OXCROPS] 2.2.12.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    output_handle_index: Where the handle table is to hold the download
    level: 0 for the objects within too
    copy_flags: What to download
    send_options: How to send strings and items
    property_tag_count: How many PropertyTags
    property_tags: The properties not to download
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'level', 'copy_flags', 'send_options', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'level', 'copy_flags', 'send_options', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopFastTransferSourceCopyToResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.7.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopFastTransferSourceCopyPropertiesRequest(Structure):
    """Starts a download of some properties. [MS-OXCROPS] 2.2.12.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    output_handle_index: Where the handle table is to hold the download
    level: 0 for the objects within too
    copy_flags: What the download is part of
    send_options: How to send strings and items
    property_tag_count: How many PropertyTags
    property_tags: The properties to download
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'level', 'copy_flags', 'send_options', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'level', 'copy_flags', 'send_options', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopFastTransferSourceCopyPropertiesResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.8.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopTellVersionRequest(Structure):
    """Tells one server of a transfer the version of the other. [MS-OXCROPS] 2.2.12.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload or download
    version: The version of the other server
    """

    __slots__ = ('logon_id', 'input_handle_index', 'version')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'version')
    _computed = ('rop_id',)


class RopTellVersionResponse(Structure):
    """If the server took note. [MS-OXCROPS] 2.2.12.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)
