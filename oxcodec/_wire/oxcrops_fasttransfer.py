# Generated from ksy/oxcrops_fasttransfer.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that download and upload objects as streams. The streams themselves stay bytes here. [MS-OXCROPS] 2.2.12."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero

new = object.__new__
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBBBB = Struct('<BBBBBB').unpack_from
pack_BBBBBB = Struct('<BBBBBB').pack
unpack_BBBBBBBH = Struct('<BBBBBBBH').unpack_from
pack_BBBBBBBH = Struct('<BBBBBBBH').pack
unpack_BBBBBIBH = Struct('<BBBBBIBH').unpack_from
pack_BBBBBIBH = Struct('<BBBBBIBH').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBIHHHBH = Struct('<BBIHHHBH').unpack_from
pack_BBIHHHBH = Struct('<BBIHHHBH').pack
unpack_BBIHIIBH = Struct('<BBIHIIBH').unpack_from
pack_BBIHIIBH = Struct('<BBIHIIBH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack


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
    SPEC = Spec(
        orig='RopFastTransferDestinationConfigure ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.1.1', constant=0x53, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='source_operation', orig='SourceOperation', section='[MS-OXCROPS] 2.2.12.1.1', enum=lambda: SourceOperation, kind=Primitive('B', 1)),
            Field(name='copy_flags', orig='CopyFlags', section='[MS-OXCROPS] 2.2.12.1.1', flags=lambda: FastTransferDestinationCopyFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_fast_transfer_destination_configure_request(b, p, c):
    s = new(RopFastTransferDestinationConfigureRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.source_operation, s.copy_flags = unpack_BBBBBB(b, p)
    p += 6
    if rop_id_ != 0x53:
        raise Refused
    s.source_operation = SourceOperation_members(s.source_operation, s.source_operation)
    return s, p


def encode_rop_fast_transfer_destination_configure_request(s, w):
    if s.__class__ is not RopFastTransferDestinationConfigureRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x53)
    w(pack_BBBBBB(0x53, s.logon_id, s.input_handle_index, s.output_handle_index, s.source_operation, s.copy_flags))


class RopFastTransferDestinationConfigureResponse(Structure):
    """The upload or an error. [MS-OXCROPS] 2.2.12.1.2.

    output_handle_index: Where the handle table holds the upload
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopFastTransferDestinationConfigure ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.1.2', constant=0x53, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_destination_configure_response(b, p, c):
    s = new(RopFastTransferDestinationConfigureResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x53:
        raise Refused
    return s, p


def encode_rop_fast_transfer_destination_configure_response(s, w):
    if s.__class__ is not RopFastTransferDestinationConfigureResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x53)
    w(pack_BBI(0x53, s.output_handle_index, s.return_value))


class RopFastTransferDestinationPutBufferRequest(Structure):
    """Sends the next piece of an upload. [MS-OXCROPS] 2.2.12.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    transfer_data_size: Bytes of TransferData
    transfer_data: A piece of the stream
    """

    __slots__ = ('logon_id', 'input_handle_index', 'transfer_data')
    SPEC = Spec(
        orig='RopFastTransferDestinationPutBuffer ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.2.1', constant=0x54, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='transfer_data_size', orig='TransferDataSize', section='[MS-OXCROPS] 2.2.12.2.1', sizes=('transfer_data',), bias=0, kind=Primitive('H', 2)),
            Field(name='transfer_data', orig='TransferData', section='[MS-OXCROPS] 2.2.12.2.1', size=lambda s, i: s.transfer_data_size, kind=Bytes()),
        ),
    )


def decode_rop_fast_transfer_destination_put_buffer_request(b, p, c):
    s = new(RopFastTransferDestinationPutBufferRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, transfer_data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x54:
        raise Refused
    n1 = transfer_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.transfer_data = b[p:q1]
    p = q1
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_request(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferRequest:
        raise Refused
    transfer_data_size_ = len(s.transfer_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x54)
        check_given(s, 'transfer_data_size', transfer_data_size_)
    w(pack_BBBH(0x54, s.logon_id, s.input_handle_index, transfer_data_size_))
    w(s.transfer_data)


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
    SPEC = Spec(
        orig='RopFastTransferDestinationPutBuffer ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.2.2', constant=0x54, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='transfer_status', orig='TransferStatus', section='[MS-OXCROPS] 2.2.12.2.2', enum=lambda: TransferStatus, kind=Primitive('H', 2)),
            Field(name='in_progress_count', orig='InProgressCount', section='[MS-OXCROPS] 2.2.12.2.2', kind=Primitive('H', 2)),
            Field(name='total_step_count', orig='TotalStepCount', section='[MS-OXCROPS] 2.2.12.2.2', kind=Primitive('H', 2)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.12.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='buffer_used_size', orig='BufferUsedSize', section='[MS-OXCROPS] 2.2.12.2.2', kind=Primitive('H', 2)),
        ),
    )


def decode_rop_fast_transfer_destination_put_buffer_response(b, p, c):
    s = new(RopFastTransferDestinationPutBufferResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size = unpack_BBIHHHBH(b, p)
    p += 15
    if rop_id_ != 0x54:
        raise Refused
    s.transfer_status = TransferStatus_members(s.transfer_status, s.transfer_status)
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_response(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x54)
    w(pack_BBIHHHBH(0x54, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size))


class RopFastTransferDestinationPutBufferExtendedRequest(Structure):
    """Sends the next piece of an upload; the response has wide counters. [MS-OXCROPS] 2.2.12.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    transfer_data_size: Bytes of TransferData
    transfer_data: A piece of the stream
    """

    __slots__ = ('logon_id', 'input_handle_index', 'transfer_data')
    SPEC = Spec(
        orig='RopFastTransferDestinationPutBufferExtended ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.3.1', constant=0x9d, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='transfer_data_size', orig='TransferDataSize', section='[MS-OXCROPS] 2.2.12.3.1', sizes=('transfer_data',), bias=0, kind=Primitive('H', 2)),
            Field(name='transfer_data', orig='TransferData', section='[MS-OXCROPS] 2.2.12.3.1', size=lambda s, i: s.transfer_data_size, kind=Bytes()),
        ),
    )


def decode_rop_fast_transfer_destination_put_buffer_extended_request(b, p, c):
    s = new(RopFastTransferDestinationPutBufferExtendedRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, transfer_data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x9d:
        raise Refused
    n1 = transfer_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.transfer_data = b[p:q1]
    p = q1
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_extended_request(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferExtendedRequest:
        raise Refused
    transfer_data_size_ = len(s.transfer_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x9d)
        check_given(s, 'transfer_data_size', transfer_data_size_)
    w(pack_BBBH(0x9d, s.logon_id, s.input_handle_index, transfer_data_size_))
    w(s.transfer_data)


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
    SPEC = Spec(
        orig='RopFastTransferDestinationPutBufferExtended ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.3.2', constant=0x9d, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='transfer_status', orig='TransferStatus', section='[MS-OXCROPS] 2.2.12.3.2', enum=lambda: TransferStatus, kind=Primitive('H', 2)),
            Field(name='in_progress_count', orig='InProgressCount', section='[MS-OXCROPS] 2.2.12.3.2', kind=Primitive('I', 4)),
            Field(name='total_step_count', orig='TotalStepCount', section='[MS-OXCROPS] 2.2.12.3.2', kind=Primitive('I', 4)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.12.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='buffer_used_size', orig='BufferUsedSize', section='[MS-OXCROPS] 2.2.12.3.2', kind=Primitive('H', 2)),
        ),
    )


def decode_rop_fast_transfer_destination_put_buffer_extended_response(b, p, c):
    s = new(RopFastTransferDestinationPutBufferExtendedResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size = unpack_BBIHIIBH(b, p)
    p += 19
    if rop_id_ != 0x9d:
        raise Refused
    s.transfer_status = TransferStatus_members(s.transfer_status, s.transfer_status)
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_extended_response(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferExtendedResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x9d)
    w(pack_BBIHIIBH(0x9d, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size))


class RopFastTransferSourceGetBufferRequest(Structure):
    """Fetches the next piece of a download. [MS-OXCROPS] 2.2.12.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the download
    buffer_size: The most bytes to send; 0xBABE when the server decides
    maximum_buffer_size: The most bytes that the server may decide on
    """

    __slots__ = ('logon_id', 'input_handle_index', 'buffer_size', 'maximum_buffer_size')
    SPEC = Spec(
        orig='RopFastTransferSourceGetBuffer ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.4.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.4.1', constant=0x4e, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='buffer_size', orig='BufferSize', section='[MS-OXCROPS] 2.2.12.4.1', presence=(Presence('maximum_buffer_size', -0x1, 0xbabe),), kind=Primitive('H', 2)),
            Field(name='maximum_buffer_size', orig='MaximumBufferSize', section='[MS-OXCROPS] 2.2.12.4.1', condition=lambda s, eof: s.buffer_size == 47806, kind=Primitive('H', 2)),
        ),
    )


def decode_rop_fast_transfer_source_get_buffer_request(b, p, c):
    s = new(RopFastTransferSourceGetBufferRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.buffer_size = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x4e:
        raise Refused
    if s.buffer_size == 47806:
        s.maximum_buffer_size, = unpack_H(b, p)
        p += 2
    else:
        s.maximum_buffer_size = None
    return s, p


def encode_rop_fast_transfer_source_get_buffer_request(s, w):
    if s.__class__ is not RopFastTransferSourceGetBufferRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4e)
    w(pack_BBBH(0x4e, s.logon_id, s.input_handle_index, s.buffer_size))
    if s.buffer_size == 47806:
        w(pack_H(s.maximum_buffer_size))
    elif s.maximum_buffer_size is not None:
        raise Refused


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
    SPEC = Spec(
        orig='RopFastTransferSourceGetBuffer ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.4.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.4.2', constant=0x4e, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.4.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.4.2', shows='error_code', default=0, presence=(Presence('backoff_time', -0x1, 0x480),), kind=Primitive('I', 4)),
            Field(name='transfer_status', orig='TransferStatus', section='[MS-OXCROPS] 2.2.12.4.2', enum=lambda: TransferStatus, kind=Primitive('H', 2)),
            Field(name='in_progress_count', orig='InProgressCount', section='[MS-OXCROPS] 2.2.12.4.2', kind=Primitive('H', 2)),
            Field(name='total_step_count', orig='TotalStepCount', section='[MS-OXCROPS] 2.2.12.4.2', kind=Primitive('H', 2)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.12.4.2', default=0, kind=Primitive('B', 1)),
            Field(name='transfer_buffer_size', orig='TransferBufferSize', section='[MS-OXCROPS] 2.2.12.4.2', sizes=('transfer_buffer',), bias=0, kind=Primitive('H', 2)),
            Field(name='transfer_buffer', orig='TransferBuffer', section='[MS-OXCROPS] 2.2.12.4.2', condition=lambda s, eof: s.return_value != 1152, size=lambda s, i: s.transfer_buffer_size, kind=Bytes()),
            Field(name='backoff_time', orig='BackoffTime', section='[MS-OXCROPS] 2.2.12.4.2', condition=lambda s, eof: s.return_value == 1152, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_source_get_buffer_response(b, p, c):
    s = new(RopFastTransferSourceGetBufferResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, transfer_buffer_size_ = unpack_BBIHHHBH(b, p)
    p += 15
    if rop_id_ != 0x4e:
        raise Refused
    s.transfer_status = TransferStatus_members(s.transfer_status, s.transfer_status)
    if s.return_value != 1152:
        n1 = transfer_buffer_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.transfer_buffer = b[p:q1]
        p = q1
    else:
        s.transfer_buffer = None
        if transfer_buffer_size_ != 0:
            s.transfer_buffer_size = transfer_buffer_size_
    if s.return_value == 1152:
        s.backoff_time, = unpack_I(b, p)
        p += 4
    else:
        s.backoff_time = None
    return s, p


def encode_rop_fast_transfer_source_get_buffer_response(s, w):
    if s.__class__ is not RopFastTransferSourceGetBufferResponse:
        raise Refused
    transfer_buffer_size_ = len(s.transfer_buffer) if s.transfer_buffer is not None else given_or_zero(s, 'transfer_buffer_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x4e)
        check_given(s, 'transfer_buffer_size', transfer_buffer_size_)
    w(pack_BBIHHHBH(0x4e, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, transfer_buffer_size_))
    if s.return_value != 1152:
        w(s.transfer_buffer)
    elif s.transfer_buffer is not None:
        raise Refused
    if s.return_value == 1152:
        w(pack_I(s.backoff_time))
    elif s.backoff_time is not None:
        raise Refused


class RopFastTransferSourceCopyFolderRequest(Structure):
    """Starts a download of a folder. [MS-OXCROPS] 2.2.12.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the download
    copy_flags: What to download
    send_options: How to send strings and items
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'copy_flags', 'send_options')
    SPEC = Spec(
        orig='RopFastTransferSourceCopyFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.5.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.5.1', constant=0x4c, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='copy_flags', orig='CopyFlags', section='[MS-OXCROPS] 2.2.12.5.1', flags=lambda: FastTransferCopyFolderFlags, default=0, kind=Primitive('B', 1)),
            Field(name='send_options', orig='SendOptions', section='[MS-OXCROPS] 2.2.12.5.1', flags=lambda: SendOptions, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_fast_transfer_source_copy_folder_request(b, p, c):
    s = new(RopFastTransferSourceCopyFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.copy_flags, s.send_options = unpack_BBBBBB(b, p)
    p += 6
    if rop_id_ != 0x4c:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_folder_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4c)
    w(pack_BBBBBB(0x4c, s.logon_id, s.input_handle_index, s.output_handle_index, s.copy_flags, s.send_options))


class RopFastTransferSourceCopyFolderResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.5.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopFastTransferSourceCopyFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.5.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.5.2', constant=0x4c, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.5.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_source_copy_folder_response(b, p, c):
    s = new(RopFastTransferSourceCopyFolderResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4c:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_folder_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4c)
    w(pack_BBI(0x4c, s.output_handle_index, s.return_value))


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
    SPEC = Spec(
        orig='RopFastTransferSourceCopyMessages ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.6.1', constant=0x4b, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='message_id_count', orig='MessageIdCount', section='[MS-OXCROPS] 2.2.12.6.1', counts='message_ids', kind=Primitive('H', 2)),
            Field(name='message_ids', orig='MessageIds', section='[MS-OXCROPS] 2.2.12.6.1', count=lambda s, i: s.message_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
            Field(name='copy_flags', orig='CopyFlags', section='[MS-OXCROPS] 2.2.12.6.1', flags=lambda: FastTransferCopyMessagesFlags, default=0, kind=Primitive('B', 1)),
            Field(name='send_options', orig='SendOptions', section='[MS-OXCROPS] 2.2.12.6.1', flags=lambda: SendOptions, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_fast_transfer_source_copy_messages_request(b, p, c):
    s = new(RopFastTransferSourceCopyMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, message_id_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x4b:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    s.copy_flags, s.send_options = unpack_BB(b, p)
    p += 2
    return s, p


def encode_rop_fast_transfer_source_copy_messages_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x4b)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBH(0x4b, s.logon_id, s.input_handle_index, s.output_handle_index, message_id_count_))
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))
    w(pack_BB(s.copy_flags, s.send_options))


class RopFastTransferSourceCopyMessagesResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.6.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopFastTransferSourceCopyMessages ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.6.2', constant=0x4b, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.6.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_source_copy_messages_response(b, p, c):
    s = new(RopFastTransferSourceCopyMessagesResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4b:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_messages_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4b)
    w(pack_BBI(0x4b, s.output_handle_index, s.return_value))


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
    SPEC = Spec(
        orig='RopFastTransferSourceCopyTo ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.7.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.7.1', constant=0x4d, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='level', orig='Level', section='[MS-OXCROPS] 2.2.12.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='copy_flags', orig='CopyFlags', section='[MS-OXCROPS] 2.2.12.7.1', flags=lambda: FastTransferCopyToFlags, default=0, kind=Primitive('I', 4)),
            Field(name='send_options', orig='SendOptions', section='[MS-OXCROPS] 2.2.12.7.1', flags=lambda: SendOptions, default=0, kind=Primitive('B', 1)),
            Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.12.7.1', counts='property_tags', kind=Primitive('H', 2)),
            Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.12.7.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_source_copy_to_request(b, p, c):
    s = new(RopFastTransferSourceCopyToRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_ = unpack_BBBBBIBH(b, p)
    p += 12
    if rop_id_ != 0x4d:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_fast_transfer_source_copy_to_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyToRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x4d)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBBBIBH(0x4d, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_))
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


class RopFastTransferSourceCopyToResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.7.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopFastTransferSourceCopyTo ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.7.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.7.2', constant=0x4d, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.7.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.7.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_source_copy_to_response(b, p, c):
    s = new(RopFastTransferSourceCopyToResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4d:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_to_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyToResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4d)
    w(pack_BBI(0x4d, s.output_handle_index, s.return_value))


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
    SPEC = Spec(
        orig='RopFastTransferSourceCopyProperties ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.8.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.8.1', constant=0x69, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='level', orig='Level', section='[MS-OXCROPS] 2.2.12.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='copy_flags', orig='CopyFlags', section='[MS-OXCROPS] 2.2.12.8.1', flags=lambda: FastTransferCopyPropertiesFlags, default=0, kind=Primitive('B', 1)),
            Field(name='send_options', orig='SendOptions', section='[MS-OXCROPS] 2.2.12.8.1', flags=lambda: SendOptions, default=0, kind=Primitive('B', 1)),
            Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.12.8.1', counts='property_tags', kind=Primitive('H', 2)),
            Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.12.8.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_source_copy_properties_request(b, p, c):
    s = new(RopFastTransferSourceCopyPropertiesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_ = unpack_BBBBBBBH(b, p)
    p += 9
    if rop_id_ != 0x69:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_fast_transfer_source_copy_properties_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyPropertiesRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x69)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBBBBBH(0x69, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_))
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


class RopFastTransferSourceCopyPropertiesResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.12.8.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopFastTransferSourceCopyProperties ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.8.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.8.2', constant=0x69, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.8.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.8.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_fast_transfer_source_copy_properties_response(b, p, c):
    s = new(RopFastTransferSourceCopyPropertiesResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x69:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_properties_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyPropertiesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x69)
    w(pack_BBI(0x69, s.output_handle_index, s.return_value))


class RopTellVersionRequest(Structure):
    """Tells one server of a transfer the version of the other. [MS-OXCROPS] 2.2.12.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload or download
    version: The version of the other server
    """

    __slots__ = ('logon_id', 'input_handle_index', 'version')
    SPEC = Spec(
        orig='RopTellVersion ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.12.9.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.9.1', constant=0x86, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='version', orig='Version', section='[MS-OXCROPS] 2.2.12.9.1', count=lambda s, i: 3, repeated=True, kind=Primitive('H', 2)),
        ),
    )


def decode_rop_tell_version_request(b, p, c):
    s = new(RopTellVersionRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x86:
        raise Refused
    n1 = 3
    c.take(n1)
    q1 = p + 2 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.version = list(unpack_from(f'<{n1}H', b, p))
    p = q1
    return s, p


def encode_rop_tell_version_request(s, w):
    if s.__class__ is not RopTellVersionRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x86)
    w(pack_BBB(0x86, s.logon_id, s.input_handle_index))
    if len(s.version) != 3:
        check_count(len(s.version), 3)
    w(pack(f'<{len(s.version)}H', *s.version))


class RopTellVersionResponse(Structure):
    """If the server took note. [MS-OXCROPS] 2.2.12.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopTellVersion ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.12.9.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.9.2', constant=0x86, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.9.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_tell_version_response(b, p, c):
    s = new(RopTellVersionResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x86:
        raise Refused
    return s, p


def encode_rop_tell_version_response(s, w):
    if s.__class__ is not RopTellVersionResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x86)
    w(pack_BBI(0x86, s.input_handle_index, s.return_value))

RopFastTransferDestinationConfigureRequest._decode = staticmethod(decode_rop_fast_transfer_destination_configure_request)
RopFastTransferDestinationConfigureRequest._encode = staticmethod(encode_rop_fast_transfer_destination_configure_request)
RopFastTransferDestinationConfigureResponse._decode = staticmethod(decode_rop_fast_transfer_destination_configure_response)
RopFastTransferDestinationConfigureResponse._encode = staticmethod(encode_rop_fast_transfer_destination_configure_response)
RopFastTransferDestinationPutBufferRequest._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_request)
RopFastTransferDestinationPutBufferRequest._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_request)
RopFastTransferDestinationPutBufferResponse._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_response)
RopFastTransferDestinationPutBufferResponse._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_response)
RopFastTransferDestinationPutBufferExtendedRequest._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_extended_request)
RopFastTransferDestinationPutBufferExtendedRequest._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_extended_request)
RopFastTransferDestinationPutBufferExtendedResponse._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_extended_response)
RopFastTransferDestinationPutBufferExtendedResponse._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_extended_response)
RopFastTransferSourceGetBufferRequest._decode = staticmethod(decode_rop_fast_transfer_source_get_buffer_request)
RopFastTransferSourceGetBufferRequest._encode = staticmethod(encode_rop_fast_transfer_source_get_buffer_request)
RopFastTransferSourceGetBufferResponse._decode = staticmethod(decode_rop_fast_transfer_source_get_buffer_response)
RopFastTransferSourceGetBufferResponse._encode = staticmethod(encode_rop_fast_transfer_source_get_buffer_response)
RopFastTransferSourceCopyFolderRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_folder_request)
RopFastTransferSourceCopyFolderRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_folder_request)
RopFastTransferSourceCopyFolderResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_folder_response)
RopFastTransferSourceCopyFolderResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_folder_response)
RopFastTransferSourceCopyMessagesRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_messages_request)
RopFastTransferSourceCopyMessagesRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_messages_request)
RopFastTransferSourceCopyMessagesResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_messages_response)
RopFastTransferSourceCopyMessagesResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_messages_response)
RopFastTransferSourceCopyToRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_to_request)
RopFastTransferSourceCopyToRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_to_request)
RopFastTransferSourceCopyToResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_to_response)
RopFastTransferSourceCopyToResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_to_response)
RopFastTransferSourceCopyPropertiesRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_properties_request)
RopFastTransferSourceCopyPropertiesRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_properties_request)
RopFastTransferSourceCopyPropertiesResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_properties_response)
RopFastTransferSourceCopyPropertiesResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_properties_response)
RopTellVersionRequest._decode = staticmethod(decode_rop_tell_version_request)
RopTellVersionRequest._encode = staticmethod(encode_rop_tell_version_request)
RopTellVersionResponse._decode = staticmethod(decode_rop_tell_version_response)
RopTellVersionResponse._encode = staticmethod(encode_rop_tell_version_response)
