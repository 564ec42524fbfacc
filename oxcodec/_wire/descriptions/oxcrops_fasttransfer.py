# Generated from ksy/oxcrops_fasttransfer.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_fasttransfer`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from ..oxcrops_fasttransfer import *

RopFastTransferDestinationConfigureRequest.SPEC = Spec(
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

RopFastTransferDestinationConfigureResponse.SPEC = Spec(
    orig='RopFastTransferDestinationConfigure ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.12.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.1.2', constant=0x53, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopFastTransferDestinationPutBufferRequest.SPEC = Spec(
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

RopFastTransferDestinationPutBufferResponse.SPEC = Spec(
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
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.12.2.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'buffer_used_size'), narrowed={}),
    ),
)

RopFastTransferDestinationPutBufferExtendedRequest.SPEC = Spec(
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

RopFastTransferDestinationPutBufferExtendedResponse.SPEC = Spec(
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
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.12.3.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'buffer_used_size'), narrowed={}),
    ),
)

RopFastTransferSourceGetBufferRequest.SPEC = Spec(
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

RopFastTransferSourceGetBufferResponse.SPEC = Spec(
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
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.12.4.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'transfer_buffer_size', 'transfer_buffer', 'backoff_time'), narrowed={}),
        DepartureForm(name='backoff-alone', section='[MS-OXCROPS] 2.2.12.4.2', says='BackoffTime without the fields before it', when={'return_value': (1152,)}, without=('transfer_status', 'in_progress_count', 'total_step_count', 'reserved', 'transfer_buffer_size'), narrowed={}),
    ),
)

RopFastTransferSourceCopyFolderRequest.SPEC = Spec(
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

RopFastTransferSourceCopyFolderResponse.SPEC = Spec(
    orig='RopFastTransferSourceCopyFolder ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.12.5.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.5.2', constant=0x4c, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.5.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopFastTransferSourceCopyMessagesRequest.SPEC = Spec(
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

RopFastTransferSourceCopyMessagesResponse.SPEC = Spec(
    orig='RopFastTransferSourceCopyMessages ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.12.6.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.6.2', constant=0x4b, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.6.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.6.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopFastTransferSourceCopyToRequest.SPEC = Spec(
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

RopFastTransferSourceCopyToResponse.SPEC = Spec(
    orig='RopFastTransferSourceCopyTo ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.12.7.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.7.2', constant=0x4d, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.7.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.7.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopFastTransferSourceCopyPropertiesRequest.SPEC = Spec(
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

RopFastTransferSourceCopyPropertiesResponse.SPEC = Spec(
    orig='RopFastTransferSourceCopyProperties ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.12.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.8.2', constant=0x69, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.12.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.8.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopTellVersionRequest.SPEC = Spec(
    orig='RopTellVersion ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.12.9.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.9.1', constant=0x86, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.12.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='version', orig='Version', section='[MS-OXCROPS] 2.2.12.9.1', count=lambda s, i: 3, repeated=True, kind=Primitive('H', 2)),
    ),
)

RopTellVersionResponse.SPEC = Spec(
    orig='RopTellVersion ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.12.9.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.12.9.2', constant=0x86, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.12.9.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.12.9.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)
