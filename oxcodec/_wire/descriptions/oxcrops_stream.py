# Generated from ksy/oxcrops_stream.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_stream`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from ..oxcrops_stream import *

RopOpenStreamRequest.SPEC = Spec(
    orig='RopOpenStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.1.1', constant=0x2b, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='property_tag', orig='PropertyTag', section='[MS-OXCROPS] 2.2.9.1.1', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='open_mode_flags', orig='OpenModeFlags', section='[MS-OXCROPS] 2.2.9.1.1', enum=lambda: OpenStreamModeFlags, default=0, kind=Primitive('B', 1)),
    ),
)

RopOpenStreamResponse.SPEC = Spec(
    orig='RopOpenStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.1.2', constant=0x2b, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.1.2', shows='error_code', default=0, presence=(Presence('stream_size', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='stream_size', orig='StreamSize', section='[MS-OXCROPS] 2.2.9.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
    ),
)

RopReadStreamRequest.SPEC = Spec(
    orig='RopReadStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.2.1', constant=0x2c, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='byte_count', orig='ByteCount', section='[MS-OXCROPS] 2.2.9.2.1', presence=(Presence('maximum_byte_count', -0x1, 0xbabe),), kind=Primitive('H', 2)),
        Field(name='maximum_byte_count', orig='MaximumByteCount', section='[MS-OXCROPS] 2.2.9.2.1', condition=lambda s, eof: s.byte_count == 47806, kind=Primitive('I', 4)),
    ),
)

RopReadStreamResponse.SPEC = Spec(
    orig='RopReadStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.2.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.2.2', constant=0x2c, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.2.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.2.2', sizes=('data',), bias=0, kind=Primitive('H', 2)),
        Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.2.2', size=lambda s, i: s.data_size, kind=Bytes()),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.9.2.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('data_size', 'data'), narrowed={}),
    ),
)

RopWriteStreamRequest.SPEC = Spec(
    orig='RopWriteStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.3.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.3.1', constant=0x2d, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.3.1', sizes=('data',), bias=0, kind=Primitive('H', 2)),
        Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.3.1', size=lambda s, i: s.data_size, kind=Bytes()),
    ),
)

RopWriteStreamResponse.SPEC = Spec(
    orig='RopWriteStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.3.2', constant=0x2d, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='written_size', orig='WrittenSize', section='[MS-OXCROPS] 2.2.9.3.2', kind=Primitive('H', 2)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.9.3.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('written_size',), narrowed={}),
    ),
)

RopWriteStreamExtendedRequest.SPEC = Spec(
    orig='RopWriteStreamExtended ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.4.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.4.1', constant=0xa3, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.4.1', sizes=('data',), bias=0, kind=Primitive('H', 2)),
        Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.4.1', size=lambda s, i: s.data_size, kind=Bytes()),
    ),
)

RopWriteStreamExtendedResponse.SPEC = Spec(
    orig='RopWriteStreamExtended ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.4.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.4.2', constant=0xa3, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.4.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.4.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='written_size', orig='WrittenSize', section='[MS-OXCROPS] 2.2.9.4.2', kind=Primitive('I', 4)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.9.4.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('written_size',), narrowed={}),
    ),
)

RopCommitStreamRequest.SPEC = Spec(
    orig='RopCommitStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.5.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.5.1', constant=0x5d, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.5.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopCommitStreamResponse.SPEC = Spec(
    orig='RopCommitStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.5.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.5.2', constant=0x5d, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.5.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetStreamSizeRequest.SPEC = Spec(
    orig='RopGetStreamSize ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.6.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.6.1', constant=0x5e, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.6.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetStreamSizeResponse.SPEC = Spec(
    orig='RopGetStreamSize ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.6.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.6.2', constant=0x5e, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.6.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.6.2', shows='error_code', default=0, presence=(Presence('stream_size', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='stream_size', orig='StreamSize', section='[MS-OXCROPS] 2.2.9.6.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
    ),
)

RopSetStreamSizeRequest.SPEC = Spec(
    orig='RopSetStreamSize ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.7.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.7.1', constant=0x2f, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='stream_size', orig='StreamSize', section='[MS-OXCROPS] 2.2.9.7.1', kind=Primitive('Q', 8)),
    ),
)

RopSetStreamSizeResponse.SPEC = Spec(
    orig='RopSetStreamSize ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.7.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.7.2', constant=0x2f, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.7.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.7.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSeekStreamRequest.SPEC = Spec(
    orig='RopSeekStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.8.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.8.1', constant=0x2e, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='origin', orig='Origin', section='[MS-OXCROPS] 2.2.9.8.1', enum=lambda: StreamOrigin, default=0, kind=Primitive('B', 1)),
        Field(name='offset', orig='Offset', section='[MS-OXCROPS] 2.2.9.8.1', kind=Primitive('q', 8)),
    ),
)

RopSeekStreamResponse.SPEC = Spec(
    orig='RopSeekStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.8.2', constant=0x2e, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.8.2', shows='error_code', default=0, presence=(Presence('new_position', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='new_position', orig='NewPosition', section='[MS-OXCROPS] 2.2.9.8.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('Q', 8)),
    ),
)

RopCopyToStreamRequest.SPEC = Spec(
    orig='RopCopyToStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.9.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.9.1', constant=0x3a, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.9.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.9.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='byte_count', orig='ByteCount', section='[MS-OXCROPS] 2.2.9.9.1', kind=Primitive('Q', 8)),
    ),
)

RopCopyToStreamResponse.SPEC = Spec(
    orig='RopCopyToStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.9.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.9.2', constant=0x3a, kind=Primitive('B', 1)),
        Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.9.9.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.9.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
        Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.9.9.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
        Field(name='read_byte_count', orig='ReadByteCount', section='[MS-OXCROPS] 2.2.9.9.2', kind=Primitive('Q', 8)),
        Field(name='written_byte_count', orig='WrittenByteCount', section='[MS-OXCROPS] 2.2.9.9.2', kind=Primitive('Q', 8)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.9.9.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('read_byte_count', 'written_byte_count'), narrowed={}),
    ),
)

RopLockRegionStreamRequest.SPEC = Spec(
    orig='RopLockRegionStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.10.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.10.1', constant=0x5b, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='region_offset', orig='RegionOffset', section='[MS-OXCROPS] 2.2.9.10.1', kind=Primitive('Q', 8)),
        Field(name='region_size', orig='RegionSize', section='[MS-OXCROPS] 2.2.9.10.1', kind=Primitive('Q', 8)),
        Field(name='lock_flags', orig='LockFlags', section='[MS-OXCROPS] 2.2.9.10.1', default=0, kind=Primitive('I', 4)),
    ),
)

RopLockRegionStreamResponse.SPEC = Spec(
    orig='RopLockRegionStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.10.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.10.2', constant=0x5b, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.10.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopUnlockRegionStreamRequest.SPEC = Spec(
    orig='RopUnlockRegionStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.11.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.11.1', constant=0x5c, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='region_offset', orig='RegionOffset', section='[MS-OXCROPS] 2.2.9.11.1', kind=Primitive('Q', 8)),
        Field(name='region_size', orig='RegionSize', section='[MS-OXCROPS] 2.2.9.11.1', kind=Primitive('Q', 8)),
        Field(name='lock_flags', orig='LockFlags', section='[MS-OXCROPS] 2.2.9.11.1', default=0, kind=Primitive('I', 4)),
    ),
)

RopUnlockRegionStreamResponse.SPEC = Spec(
    orig='RopUnlockRegionStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.11.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.11.2', constant=0x5c, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.11.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.11.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopWriteAndCommitStreamRequest.SPEC = Spec(
    orig='RopWriteAndCommitStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.12.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.12.1', constant=0x90, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.12.1', sizes=('data',), bias=0, kind=Primitive('H', 2)),
        Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.12.1', size=lambda s, i: s.data_size, kind=Bytes()),
    ),
)

RopWriteAndCommitStreamResponse.SPEC = Spec(
    orig='RopWriteAndCommitStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.12.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.12.2', constant=0x90, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.12.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.12.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='written_size', orig='WrittenSize', section='[MS-OXCROPS] 2.2.9.12.2', kind=Primitive('H', 2)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.9.12.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('written_size',), narrowed={}),
    ),
)

RopCloneStreamRequest.SPEC = Spec(
    orig='RopCloneStream ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.9.13.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.13.1', constant=0x3b, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.13.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopCloneStreamResponse.SPEC = Spec(
    orig='RopCloneStream ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.9.13.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.13.2', constant=0x3b, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.13.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.13.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)
