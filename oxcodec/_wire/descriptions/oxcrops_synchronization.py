# Generated from ksy/oxcrops_synchronization.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_synchronization`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata, oxcrops_fasttransfer
from ..oxcrops_synchronization import *

RopSynchronizationConfigureRequest.SPEC = Spec(
    orig='RopSynchronizationConfigure ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.1.1', constant=0x70, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='synchronization_type', orig='SynchronizationType', section='[MS-OXCROPS] 2.2.13.1.1', enum=lambda: SynchronizationType, kind=Primitive('B', 1)),
        Field(name='send_options', orig='SendOptions', section='[MS-OXCROPS] 2.2.13.1.1', flags=lambda: oxcrops_fasttransfer.SendOptions, default=0, kind=Primitive('B', 1)),
        Field(name='synchronization_flags', orig='SynchronizationFlags', section='[MS-OXCROPS] 2.2.13.1.1', flags=lambda: SynchronizationFlags, default=0, kind=Primitive('H', 2)),
        Field(name='restriction_data_size', orig='RestrictionDataSize', section='[MS-OXCROPS] 2.2.13.1.1', sizes=('restriction_data_block',), bias=0, kind=Primitive('H', 2)),
        Field(name='restriction_data_block', orig='RestrictionDataBlock', section='[MS-OXCROPS] 2.2.13.1.1', size=lambda s, i: s.restriction_data_size, kind=Inline((
            Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.13.1.1', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.13.1.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ))),
        Field(name='synchronization_extra_flags', orig='SynchronizationExtraFlags', section='[MS-OXCROPS] 2.2.13.1.1', flags=lambda: SynchronizationExtraFlags, default=0, kind=Primitive('I', 4)),
        Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.13.1.1', counts='property_tags', kind=Primitive('H', 2)),
        Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.13.1.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
    ),
)

SynchronizationRestrictionBlock.SPEC = Spec(
    orig='RestrictionData',
    section='[MS-OXCROPS] 2.2.13.1.1',
    fields=(
        Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.13.1.1', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
        Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.13.1.1', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
)

RopSynchronizationConfigureResponse.SPEC = Spec(
    orig='RopSynchronizationConfigure ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.1.2', constant=0x70, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationImportMessageChangeRequest.SPEC = Spec(
    orig='RopSynchronizationImportMessageChange ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.2.1', constant=0x72, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='import_flag', orig='ImportFlag', section='[MS-OXCROPS] 2.2.13.2.1', flags=lambda: ImportFlag, default=0, kind=Primitive('B', 1)),
        Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.13.2.1', counts='property_values', kind=Primitive('H', 2)),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.13.2.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
    ),
)

RopSynchronizationImportMessageChangeResponse.SPEC = Spec(
    orig='RopSynchronizationImportMessageChange ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.2.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.2.2', constant=0x72, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.2.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.2.2', shows='error_code', default=0, presence=(Presence('message_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.13.2.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopSynchronizationImportReadStateChangesRequest.SPEC = Spec(
    orig='RopSynchronizationImportReadStateChanges ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.3.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.3.1', constant=0x80, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='message_read_states_size', orig='MessageReadStatesSize', section='[MS-OXCROPS] 2.2.13.3.1', sizes=('message_read_state_block',), bias=0, kind=Primitive('H', 2)),
        Field(name='message_read_state_block', orig='MessageReadStateBlock', section='[MS-OXCROPS] 2.2.13.3.1', size=lambda s, i: s.message_read_states_size, kind=Inline((
            Field(name='message_read_states', orig='MessageReadStates', section='[MS-OXCROPS] 2.2.13.3.1', repeated=True, kind=Ref(lambda: MessageReadState, ())),
        ))),
    ),
)

MessageReadStateBlock.SPEC = Spec(
    orig='MessageReadStates',
    section='[MS-OXCROPS] 2.2.13.3.1',
    fields=(
        Field(name='message_read_states', orig='MessageReadStates', section='[MS-OXCROPS] 2.2.13.3.1', repeated=True, kind=Ref(lambda: MessageReadState, ())),
    ),
)

MessageReadState.SPEC = Spec(
    orig='MessageReadState',
    section='[MS-OXCROPS] 2.2.13.3.1.1',
    fields=(
        Field(name='message_id_size', orig='MessageIdSize', section='[MS-OXCROPS] 2.2.13.3.1.1', sizes=('message_id',), bias=0, kind=Primitive('H', 2)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.13.3.1.1', size=lambda s, i: s.message_id_size, kind=Bytes()),
        Field(name='mark_as_read', orig='MarkAsRead', section='[MS-OXCROPS] 2.2.13.3.1.1', kind=Primitive('B', 1)),
    ),
)

RopSynchronizationImportReadStateChangesResponse.SPEC = Spec(
    orig='RopSynchronizationImportReadStateChanges ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.3.2', constant=0x80, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationImportHierarchyChangeRequest.SPEC = Spec(
    orig='RopSynchronizationImportHierarchyChange ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.4.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.4.1', constant=0x73, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='hierarchy_value_count', orig='HierarchyValueCount', section='[MS-OXCROPS] 2.2.13.4.1', counts='hierarchy_values', kind=Primitive('H', 2)),
        Field(name='hierarchy_values', orig='HierarchyValues', section='[MS-OXCROPS] 2.2.13.4.1', count=lambda s, i: s.hierarchy_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
        Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.13.4.1', counts='property_values', kind=Primitive('H', 2)),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.13.4.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
    ),
)

RopSynchronizationImportHierarchyChangeResponse.SPEC = Spec(
    orig='RopSynchronizationImportHierarchyChange ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.4.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.4.2', constant=0x73, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.4.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.4.2', shows='error_code', default=0, presence=(Presence('folder_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.13.4.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopSynchronizationImportDeletesRequest.SPEC = Spec(
    orig='RopSynchronizationImportDeletes ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.5.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.5.1', constant=0x74, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='import_delete_flags', orig='ImportDeleteFlags', section='[MS-OXCROPS] 2.2.13.5.1', flags=lambda: ImportDeleteFlags, default=0, kind=Primitive('B', 1)),
        Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.13.5.1', counts='property_values', kind=Primitive('H', 2)),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.13.5.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
    ),
)

RopSynchronizationImportDeletesResponse.SPEC = Spec(
    orig='RopSynchronizationImportDeletes ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.5.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.5.2', constant=0x74, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.5.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationImportMessageMoveRequest.SPEC = Spec(
    orig='RopSynchronizationImportMessageMove ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.6.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.6.1', constant=0x78, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='source_folder_id_size', orig='SourceFolderIdSize', section='[MS-OXCROPS] 2.2.13.6.1', sizes=('source_folder_id',), bias=0, kind=Primitive('I', 4)),
        Field(name='source_folder_id', orig='SourceFolderId', section='[MS-OXCROPS] 2.2.13.6.1', size=lambda s, i: s.source_folder_id_size, kind=Bytes()),
        Field(name='source_message_id_size', orig='SourceMessageIdSize', section='[MS-OXCROPS] 2.2.13.6.1', sizes=('source_message_id',), bias=0, kind=Primitive('I', 4)),
        Field(name='source_message_id', orig='SourceMessageId', section='[MS-OXCROPS] 2.2.13.6.1', size=lambda s, i: s.source_message_id_size, kind=Bytes()),
        Field(name='predecessor_change_list_size', orig='PredecessorChangeListSize', section='[MS-OXCROPS] 2.2.13.6.1', sizes=('predecessor_change_list',), bias=0, kind=Primitive('I', 4)),
        Field(name='predecessor_change_list', orig='PredecessorChangeList', section='[MS-OXCROPS] 2.2.13.6.1', size=lambda s, i: s.predecessor_change_list_size, kind=Bytes()),
        Field(name='destination_message_id_size', orig='DestinationMessageIdSize', section='[MS-OXCROPS] 2.2.13.6.1', sizes=('destination_message_id',), bias=0, kind=Primitive('I', 4)),
        Field(name='destination_message_id', orig='DestinationMessageId', section='[MS-OXCROPS] 2.2.13.6.1', size=lambda s, i: s.destination_message_id_size, kind=Bytes()),
        Field(name='change_number_size', orig='ChangeNumberSize', section='[MS-OXCROPS] 2.2.13.6.1', sizes=('change_number',), bias=0, kind=Primitive('I', 4)),
        Field(name='change_number', orig='ChangeNumber', section='[MS-OXCROPS] 2.2.13.6.1', size=lambda s, i: s.change_number_size, kind=Bytes()),
    ),
)

RopSynchronizationImportMessageMoveResponse.SPEC = Spec(
    orig='RopSynchronizationImportMessageMove ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.6.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.6.2', constant=0x78, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.6.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.6.2', shows='error_code', default=0, presence=(Presence('message_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.13.6.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopSynchronizationOpenCollectorRequest.SPEC = Spec(
    orig='RopSynchronizationOpenCollector ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.7.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.7.1', constant=0x7e, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='is_contents_collector', orig='IsContentsCollector', section='[MS-OXCROPS] 2.2.13.7.1', default=1, kind=Primitive('B', 1)),
    ),
)

RopSynchronizationOpenCollectorResponse.SPEC = Spec(
    orig='RopSynchronizationOpenCollector ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.7.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.7.2', constant=0x7e, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.7.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.7.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationGetTransferStateRequest.SPEC = Spec(
    orig='RopSynchronizationGetTransferState ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.8.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.8.1', constant=0x82, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.8.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopSynchronizationGetTransferStateResponse.SPEC = Spec(
    orig='RopSynchronizationGetTransferState ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.8.2', constant=0x82, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.13.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.8.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationUploadStateStreamBeginRequest.SPEC = Spec(
    orig='RopSynchronizationUploadStateStreamBegin ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.9.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.9.1', constant=0x75, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='state_property', orig='StateProperty', section='[MS-OXCROPS] 2.2.13.9.1', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='transfer_buffer_size', orig='TransferBufferSize', section='[MS-OXCROPS] 2.2.13.9.1', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationUploadStateStreamBeginResponse.SPEC = Spec(
    orig='RopSynchronizationUploadStateStreamBegin ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.9.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.9.2', constant=0x75, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.9.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.9.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationUploadStateStreamContinueRequest.SPEC = Spec(
    orig='RopSynchronizationUploadStateStreamContinue ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.10.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.10.1', constant=0x76, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='stream_data_size', orig='StreamDataSize', section='[MS-OXCROPS] 2.2.13.10.1', sizes=('stream_data',), bias=0, kind=Primitive('I', 4)),
        Field(name='stream_data', orig='StreamData', section='[MS-OXCROPS] 2.2.13.10.1', size=lambda s, i: s.stream_data_size, kind=Bytes()),
    ),
)

RopSynchronizationUploadStateStreamContinueResponse.SPEC = Spec(
    orig='RopSynchronizationUploadStateStreamContinue ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.10.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.10.2', constant=0x76, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.10.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSynchronizationUploadStateStreamEndRequest.SPEC = Spec(
    orig='RopSynchronizationUploadStateStreamEnd ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.11.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.11.1', constant=0x77, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.11.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopSynchronizationUploadStateStreamEndResponse.SPEC = Spec(
    orig='RopSynchronizationUploadStateStreamEnd ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.11.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.11.2', constant=0x77, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.11.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.11.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSetLocalReplicaMidsetDeletedRequest.SPEC = Spec(
    orig='RopSetLocalReplicaMidsetDeleted ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.12.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.12.1', constant=0x93, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.13.12.1', sizes=('long_term_id_range_block',), bias=0, kind=Primitive('H', 2)),
        Field(name='long_term_id_range_block', orig='LongTermIdRangeBlock', section='[MS-OXCROPS] 2.2.13.12.1', size=lambda s, i: s.data_size, kind=Inline((
            Field(name='long_term_id_range_count', orig='LongTermIdRangeCount', section='[MS-OXCROPS] 2.2.13.12.1', counts='long_term_id_ranges', kind=Primitive('I', 4)),
            Field(name='long_term_id_ranges', orig='LongTermIdRanges', section='[MS-OXCROPS] 2.2.13.12.1', count=lambda s, i: s.long_term_id_range_count, repeated=True, kind=Ref(lambda: LongTermIdRange, ())),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.13.12.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ))),
    ),
)

LongTermIdRangeBlock.SPEC = Spec(
    orig='LongTermIdRanges',
    section='[MS-OXCROPS] 2.2.13.12.1',
    fields=(
        Field(name='long_term_id_range_count', orig='LongTermIdRangeCount', section='[MS-OXCROPS] 2.2.13.12.1', counts='long_term_id_ranges', kind=Primitive('I', 4)),
        Field(name='long_term_id_ranges', orig='LongTermIdRanges', section='[MS-OXCROPS] 2.2.13.12.1', count=lambda s, i: s.long_term_id_range_count, repeated=True, kind=Ref(lambda: LongTermIdRange, ())),
        Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.13.12.1', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
)

LongTermIdRange.SPEC = Spec(
    orig='LongTermIdRange',
    section='[MS-OXCROPS] 2.2.13.12.1.1',
    fields=(
        Field(name='min_long_term_id', orig='MinLongTermId', section='[MS-OXCROPS] 2.2.13.12.1.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
        Field(name='max_long_term_id', orig='MaxLongTermId', section='[MS-OXCROPS] 2.2.13.12.1.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
    ),
)

RopSetLocalReplicaMidsetDeletedResponse.SPEC = Spec(
    orig='RopSetLocalReplicaMidsetDeleted ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.12.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.12.2', constant=0x93, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.12.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.12.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetLocalReplicaIdsRequest.SPEC = Spec(
    orig='RopGetLocalReplicaIds ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.13.13.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.13.1', constant=0x7f, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.13.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='id_count', orig='IdCount', section='[MS-OXCROPS] 2.2.13.13.1', kind=Primitive('I', 4)),
    ),
)

RopGetLocalReplicaIdsResponse.SPEC = Spec(
    orig='RopGetLocalReplicaIds ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.13.13.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.13.13.2', constant=0x7f, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.13.13.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.13.13.2', shows='error_code', default=0, presence=(Presence('repl_guid', -0x1, 0x0), Presence('global_count', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='repl_guid', orig='ReplGuid', section='[MS-OXCROPS] 2.2.13.13.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.Guid, ())),
        Field(name='global_count', orig='GlobalCount', section='[MS-OXCROPS] 2.2.13.13.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: 6, kind=Bytes()),
    ),
)
