# Generated from ksy/oxcrops_message.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_message`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_message import *

RopOpenMessageRequest.SPEC = Spec(
    orig='RopOpenMessage ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.1.1', constant=0x3, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.1.1', default=4095, kind=Primitive('H', 2)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.6.1.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='open_mode_flags', orig='OpenModeFlags', section='[MS-OXCROPS] 2.2.6.1.1', flags=lambda: OpenMessageModeFlags, default=0, kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.1.1', shows='id', kind=Primitive('Q', 8)),
    ),
)

RopOpenMessageResponse.SPEC = Spec(
    orig='RopOpenMessage ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.1.2', constant=0x3, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.1.2', shows='error_code', default=0, presence=(Presence('has_named_properties', -0x1, 0x0), Presence('subject_prefix', -0x1, 0x0), Presence('normalized_subject', -0x1, 0x0), Presence('recipient_count', -0x1, 0x0), Presence('recipient_columns', -0x1, 0x0), Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='has_named_properties', orig='HasNamedProperties', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='subject_prefix', orig='SubjectPrefix', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
        Field(name='normalized_subject', orig='NormalizedSubject', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
        Field(name='recipient_count', orig='RecipientCount', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
        Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_columns', kind=Primitive('H', 2)),
        Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.column_count, repeated=True, shows='property_tag', describes='recipient_columns', kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
        Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: OpenRecipientRow, (lambda s, i: s.recipient_columns, ))),
    ),
)

OpenRecipientRow.SPEC = Spec(
    orig='OpenRecipientRow',
    section='[MS-OXCROPS] 2.2.6.1.2.1',
    fields=(
        Field(name='recipient_type', orig='RecipientType', section='[MS-OXCROPS] 2.2.6.1.2.1', flags=lambda: RecipientType, kind=Primitive('B', 1)),
        Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.1.2.1', default=4095, kind=Primitive('H', 2)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.1.2.1', default=0, kind=Primitive('H', 2)),
        Field(name='recipient_row_size', orig='RecipientRowSize', section='[MS-OXCROPS] 2.2.6.1.2.1', sizes=('recipient_row',), bias=0, kind=Primitive('H', 2)),
        Field(name='recipient_row', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.1.2.1', size=lambda s, i: s.recipient_row_size, kind=Ref(lambda: oxcdata.RecipientRow, (lambda s, i: s.recipient_columns, ))),
    ),
    params=(Param('recipient_columns', None, 'u4[]'),),
)

RopCreateMessageRequest.SPEC = Spec(
    orig='RopCreateMessage ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.2.1', constant=0x6, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.2.1', default=4095, kind=Primitive('H', 2)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.6.2.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='associated_flag', orig='AssociatedFlag', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopCreateMessageResponse.SPEC = Spec(
    orig='RopCreateMessage ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.2.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.2.2', constant=0x6, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.2.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.2.2', shows='error_code', default=0, presence=(Presence('has_message_id', -0x1, 0x0), Presence('message_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='has_message_id', orig='HasMessageId', section='[MS-OXCROPS] 2.2.6.2.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('message_id', -0x1, 0x1),), kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.2.2', condition=lambda s, eof: s.return_value == 0 and s.has_message_id != 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopSaveChangesMessageRequest.SPEC = Spec(
    orig='RopSaveChangesMessage ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.3.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.3.1', constant=0xc, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='save_flags', orig='SaveFlags', section='[MS-OXCROPS] 2.2.6.3.1', flags=lambda: SaveFlags, kind=Primitive('B', 1)),
    ),
)

RopSaveChangesMessageResponse.SPEC = Spec(
    orig='RopSaveChangesMessage ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.3.2', constant=0xc, kind=Primitive('B', 1)),
        Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.3.2', shows='error_code', default=0, presence=(Presence('input_handle_index', -0x1, 0x0), Presence('message_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.3.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.3.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopRemoveAllRecipientsRequest.SPEC = Spec(
    orig='RopRemoveAllRecipients ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.4.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.4.1', constant=0xd, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.4.1', default=0, kind=Primitive('I', 4)),
    ),
)

RopRemoveAllRecipientsResponse.SPEC = Spec(
    orig='RopRemoveAllRecipients ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.4.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.4.2', constant=0xd, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.4.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.4.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopModifyRecipientsRequest.SPEC = Spec(
    orig='RopModifyRecipients ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.5.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.5.1', constant=0xe, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.5.1', counts='recipient_columns', kind=Primitive('H', 2)),
        Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.5.1', count=lambda s, i: s.column_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.5.1', counts='recipient_rows', kind=Primitive('H', 2)),
        Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.5.1', count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: ModifyRecipientRow, (lambda s, i: s.recipient_columns, ))),
    ),
)

ModifyRecipientRow.SPEC = Spec(
    orig='ModifyRecipientRow',
    section='[MS-OXCROPS] 2.2.6.5.1.1',
    fields=(
        Field(name='row_id', orig='RowId', section='[MS-OXCROPS] 2.2.6.5.1.1', kind=Primitive('I', 4)),
        Field(name='recipient_type', orig='RecipientType', section='[MS-OXCROPS] 2.2.6.5.1.1', flags=lambda: RecipientType, kind=Primitive('B', 1)),
        Field(name='recipient_row_size', orig='RecipientRowSize', section='[MS-OXCROPS] 2.2.6.5.1.1', sizes=('recipient_row',), bias=0, kind=Primitive('H', 2)),
        Field(name='recipient_row', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.5.1.1', condition=lambda s, eof: s.recipient_row_size != 0, size=lambda s, i: s.recipient_row_size, kind=Ref(lambda: oxcdata.RecipientRow, (lambda s, i: s.recipient_columns, ))),
    ),
    params=(Param('recipient_columns', None, 'u4[]'),),
)

RopModifyRecipientsResponse.SPEC = Spec(
    orig='RopModifyRecipients ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.5.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.5.2', constant=0xe, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.5.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopReadRecipientsRequest.SPEC = Spec(
    orig='RopReadRecipients ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.6.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.6.1', constant=0xf, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='row_id', orig='RowId', section='[MS-OXCROPS] 2.2.6.6.1', kind=Primitive('I', 4)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.6.1', default=0, kind=Primitive('H', 2)),
    ),
)

RopReadRecipientsResponse.SPEC = Spec(
    orig='RopReadRecipients ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.6.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.6.2', constant=0xf, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.6.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.6.2', shows='error_code', default=0, presence=(Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.6.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
        Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.6.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: ReadRecipientRow, (lambda s, i: s.recipient_columns, ))),
    ),
    params=(Param('recipient_columns', 'recipient_columns', 'u4[]'),),
)

ReadRecipientRow.SPEC = Spec(
    orig='ReadRecipientRow',
    section='[MS-OXCROPS] 2.2.6.6.2.1',
    fields=(
        Field(name='row_id', orig='RowId', section='[MS-OXCROPS] 2.2.6.6.2.1', kind=Primitive('I', 4)),
        Field(name='recipient_type', orig='RecipientType', section='[MS-OXCROPS] 2.2.6.6.2.1', flags=lambda: RecipientType, kind=Primitive('B', 1)),
        Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.6.2.1', default=4095, kind=Primitive('H', 2)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.6.2.1', default=0, kind=Primitive('H', 2)),
        Field(name='recipient_row_size', orig='RecipientRowSize', section='[MS-OXCROPS] 2.2.6.6.2.1', sizes=('recipient_row', 'recipient_row_raw'), bias=0, kind=Primitive('H', 2)),
        Field(name='recipient_row', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.6.2.1', condition=lambda s, eof: s.recipient_columns is not None, size=lambda s, i: s.recipient_row_size, kind=Ref(lambda: oxcdata.RecipientRow, (lambda s, i: s.recipient_columns, ))),
        Field(name='recipient_row_raw', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.6.2.1', condition=lambda s, eof: not s.recipient_columns is not None, size=lambda s, i: s.recipient_row_size, kind=Bytes()),
    ),
    params=(Param('recipient_columns', None, 'u4[]'),),
)

RopReloadCachedInformationRequest.SPEC = Spec(
    orig='RopReloadCachedInformation ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.7.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.7.1', constant=0x10, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.7.1', default=0, kind=Primitive('H', 2)),
    ),
)

RopReloadCachedInformationResponse.SPEC = Spec(
    orig='RopReloadCachedInformation ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.7.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.7.2', constant=0x10, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.7.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.7.2', shows='error_code', default=0, presence=(Presence('has_named_properties', -0x1, 0x0), Presence('subject_prefix', -0x1, 0x0), Presence('normalized_subject', -0x1, 0x0), Presence('recipient_count', -0x1, 0x0), Presence('recipient_columns', -0x1, 0x0), Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='has_named_properties', orig='HasNamedProperties', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='subject_prefix', orig='SubjectPrefix', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
        Field(name='normalized_subject', orig='NormalizedSubject', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
        Field(name='recipient_count', orig='RecipientCount', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
        Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_columns', kind=Primitive('H', 2)),
        Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.column_count, repeated=True, shows='property_tag', describes='recipient_columns', kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
        Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: OpenRecipientRow, (lambda s, i: s.recipient_columns, ))),
    ),
)

RopSetMessageStatusRequest.SPEC = Spec(
    orig='RopSetMessageStatus ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.8.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.8.1', constant=0x20, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.8.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='message_status_flags', orig='MessageStatusFlags', section='[MS-OXCROPS] 2.2.6.8.1', flags=lambda: MessageStatusFlags, kind=Primitive('I', 4)),
        Field(name='message_status_mask', orig='MessageStatusMask', section='[MS-OXCROPS] 2.2.6.8.1', flags=lambda: MessageStatusFlags, kind=Primitive('I', 4)),
    ),
)

RopSetMessageStatusResponse.SPEC = Spec(
    orig='RopSetMessageStatus ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.8.2', constant=0x20, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.8.2', shows='error_code', default=0, presence=(Presence('message_status_flags', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='message_status_flags', orig='MessageStatusFlags', section='[MS-OXCROPS] 2.2.6.8.2', condition=lambda s, eof: s.return_value == 0, flags=lambda: MessageStatusFlags, kind=Primitive('I', 4)),
    ),
)

RopGetMessageStatusRequest.SPEC = Spec(
    orig='RopGetMessageStatus ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.9.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.9.1', constant=0x1f, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.9.1', shows='id', kind=Primitive('Q', 8)),
    ),
    answered_by=lambda: RopSetMessageStatusResponse,
)

RopSetReadFlagsRequest.SPEC = Spec(
    orig='RopSetReadFlags ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.10.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.10.1', constant=0x66, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.6.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='read_flags', orig='ReadFlags', section='[MS-OXCROPS] 2.2.6.10.1', flags=lambda: ReadFlags, default=0, kind=Primitive('B', 1)),
        Field(name='message_id_count', orig='MessageIdCount', section='[MS-OXCROPS] 2.2.6.10.1', counts='message_ids', kind=Primitive('H', 2)),
        Field(name='message_ids', orig='MessageIds', section='[MS-OXCROPS] 2.2.6.10.1', count=lambda s, i: s.message_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopSetReadFlagsResponse.SPEC = Spec(
    orig='RopSetReadFlags ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.10.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.10.2', constant=0x66, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.10.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.6.10.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.6.10.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopSetMessageReadFlagRequest.SPEC = Spec(
    orig='RopSetMessageReadFlag ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.11.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.11.1', constant=0x11, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='read_flags', orig='ReadFlags', section='[MS-OXCROPS] 2.2.6.11.1', flags=lambda: ReadFlags, default=0, kind=Primitive('B', 1)),
        Field(name='client_data', orig='ClientData', section='[MS-OXCROPS] 2.2.6.11.1', condition=lambda s, eof: s.logon_is_private is not None and (not s.logon_is_private), size=lambda s, i: 24, kind=Bytes()),
        Field(name='client_data_raw', orig='ClientDataRaw', section='[MS-OXCROPS] 2.2.6.11.1', condition=lambda s, eof: not s.logon_is_private is not None and (not eof), kind=Bytes()),
    ),
    params=(Param('logon_is_private', 'logon_is_private', 'bool'),),
)

RopSetMessageReadFlagResponse.SPEC = Spec(
    orig='RopSetMessageReadFlag ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.11.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.11.2', constant=0x11, kind=Primitive('B', 1)),
        Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.11.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.11.2', shows='error_code', default=0, presence=(Presence('read_status_changed', -0x1, 0x0), Presence('logon_id', -0x1, 0x0), Presence('client_data', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='read_status_changed', orig='ReadStatusChanged', section='[MS-OXCROPS] 2.2.6.11.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('logon_id', -0x1, 0x1), Presence('client_data', -0x1, 0x1),), kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.11.2', condition=lambda s, eof: s.return_value == 0 and s.read_status_changed != 0, kind=Primitive('B', 1)),
        Field(name='client_data', orig='ClientData', section='[MS-OXCROPS] 2.2.6.11.2', condition=lambda s, eof: s.return_value == 0 and s.read_status_changed != 0, size=lambda s, i: 24, kind=Bytes()),
    ),
)

RopOpenAttachmentRequest.SPEC = Spec(
    orig='RopOpenAttachment ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.12.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.12.1', constant=0x22, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='open_attachment_flags', orig='OpenAttachmentFlags', section='[MS-OXCROPS] 2.2.6.12.1', flags=lambda: OpenAttachmentFlags, default=0, kind=Primitive('B', 1)),
        Field(name='attachment_id', orig='AttachmentID', section='[MS-OXCROPS] 2.2.6.12.1', kind=Primitive('I', 4)),
    ),
)

RopOpenAttachmentResponse.SPEC = Spec(
    orig='RopOpenAttachment ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.12.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.12.2', constant=0x22, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.12.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.12.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopCreateAttachmentRequest.SPEC = Spec(
    orig='RopCreateAttachment ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.13.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.13.1', constant=0x23, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.13.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopCreateAttachmentResponse.SPEC = Spec(
    orig='RopCreateAttachment ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.13.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.13.2', constant=0x23, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.13.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.13.2', shows='error_code', default=0, presence=(Presence('attachment_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='attachment_id', orig='AttachmentID', section='[MS-OXCROPS] 2.2.6.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
    ),
)

RopDeleteAttachmentRequest.SPEC = Spec(
    orig='RopDeleteAttachment ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.14.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.14.1', constant=0x24, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.14.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.14.1', default=0, kind=Primitive('B', 1)),
        Field(name='attachment_id', orig='AttachmentID', section='[MS-OXCROPS] 2.2.6.14.1', kind=Primitive('I', 4)),
    ),
)

RopDeleteAttachmentResponse.SPEC = Spec(
    orig='RopDeleteAttachment ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.14.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.14.2', constant=0x24, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.14.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.14.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSaveChangesAttachmentRequest.SPEC = Spec(
    orig='RopSaveChangesAttachment ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.15.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.15.1', constant=0x25, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.15.1', default=0, kind=Primitive('B', 1)),
        Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.15.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.15.1', default=0, kind=Primitive('B', 1)),
        Field(name='save_flags', orig='SaveFlags', section='[MS-OXCROPS] 2.2.6.15.1', flags=lambda: SaveFlags, kind=Primitive('B', 1)),
    ),
)

RopSaveChangesAttachmentResponse.SPEC = Spec(
    orig='RopSaveChangesAttachment ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.15.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.15.2', constant=0x25, kind=Primitive('B', 1)),
        Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.15.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.15.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopOpenEmbeddedMessageRequest.SPEC = Spec(
    orig='RopOpenEmbeddedMessage ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.16.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.16.1', constant=0x46, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.16.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.16.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.16.1', default=0, kind=Primitive('B', 1)),
        Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.16.1', default=4095, kind=Primitive('H', 2)),
        Field(name='open_mode_flags', orig='OpenModeFlags', section='[MS-OXCROPS] 2.2.6.16.1', flags=lambda: OpenEmbeddedMessageModeFlags, default=0, kind=Primitive('B', 1)),
    ),
)

RopOpenEmbeddedMessageResponse.SPEC = Spec(
    orig='RopOpenEmbeddedMessage ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.16.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.16.2', constant=0x46, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.16.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.16.2', shows='error_code', default=0, presence=(Presence('reserved', -0x1, 0x0), Presence('message_id', -0x1, 0x0), Presence('has_named_properties', -0x1, 0x0), Presence('subject_prefix', -0x1, 0x0), Presence('normalized_subject', -0x1, 0x0), Presence('recipient_count', -0x1, 0x0), Presence('recipient_columns', -0x1, 0x0), Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
        Field(name='has_named_properties', orig='HasNamedProperties', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='subject_prefix', orig='SubjectPrefix', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
        Field(name='normalized_subject', orig='NormalizedSubject', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
        Field(name='recipient_count', orig='RecipientCount', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
        Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_columns', kind=Primitive('H', 2)),
        Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.column_count, repeated=True, shows='property_tag', describes='recipient_columns', kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
        Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: OpenRecipientRow, (lambda s, i: s.recipient_columns, ))),
    ),
)

RopGetAttachmentTableRequest.SPEC = Spec(
    orig='RopGetAttachmentTable ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.17.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.17.1', constant=0x21, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.17.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.17.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.17.1', default=0, kind=Primitive('B', 1)),
        Field(name='table_flags', orig='TableFlags', section='[MS-OXCROPS] 2.2.6.17.1', flags=lambda: AttachmentTableFlags, default=0, kind=Primitive('B', 1)),
    ),
)

RopGetAttachmentTableResponse.SPEC = Spec(
    orig='RopGetAttachmentTable ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.17.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.17.2', constant=0x21, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.17.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.17.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetValidAttachmentsRequest.SPEC = Spec(
    orig='RopGetValidAttachments ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.6.18.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.18.1', constant=0x52, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.18.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.18.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetValidAttachmentsResponse.SPEC = Spec(
    orig='RopGetValidAttachments ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.6.18.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.18.2', constant=0x52, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.18.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.18.2', shows='error_code', default=0, presence=(Presence('attachment_id_array', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='attachment_id_count', orig='AttachmentIdCount', section='[MS-OXCROPS] 2.2.6.18.2', condition=lambda s, eof: s.return_value == 0, counts='attachment_id_array', kind=Primitive('I', 4)),
        Field(name='attachment_id_array', orig='AttachmentIdArray', section='[MS-OXCROPS] 2.2.6.18.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.attachment_id_count, repeated=True, kind=Primitive('I', 4)),
    ),
    departures=(
        DepartureForm(name='two-byte-count', section='[MS-OXCROPS] 2.2.6.18.2', says='AttachmentIdCount in 2 bytes', when={}, without=(), narrowed={'attachment_id_count': Primitive('H', 2)}),
    ),
)
