# Generated from ksy/oxcrops_notification.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_notification`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_notification import *

RopRegisterNotificationRequest.SPEC = Spec(
    orig='RopRegisterNotification ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.14.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.14.1.1', constant=0x29, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.14.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.14.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.14.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='notification_types', orig='NotificationTypes', section='[MS-OXCROPS] 2.2.14.1.1', flags=lambda: NotificationTypes, presence=(Presence('reserved', 0x400, 0x400),), kind=Primitive('H', 2)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.14.1.1', condition=lambda s, eof: s.notification_types & 1024 != 0, kind=Primitive('B', 1)),
        Field(name='want_whole_store', orig='WantWholeStore', section='[MS-OXCROPS] 2.2.14.1.1', default=1, presence=(Presence('folder_id', -0x1, 0x0), Presence('message_id', -0x1, 0x0),), kind=Primitive('B', 1)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.14.1.1', condition=lambda s, eof: s.want_whole_store == 0, shows='id', kind=Primitive('Q', 8)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.14.1.1', condition=lambda s, eof: s.want_whole_store == 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopRegisterNotificationResponse.SPEC = Spec(
    orig='RopRegisterNotification ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.14.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.14.1.2', constant=0x29, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.14.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.14.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopNotifyResponse.SPEC = Spec(
    orig='RopNotify ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.14.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.14.2.1', constant=0x2a, kind=Primitive('B', 1)),
        Field(name='notification_handle', orig='NotificationHandle', section='[MS-OXCROPS] 2.2.14.2.1', kind=Primitive('I', 4)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.14.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='notification_data', orig='NotificationData', section='[MS-OXCROPS] 2.2.14.2.1', kind=Ref(lambda: NotificationData, (lambda s, i: s.columns, ))),
    ),
    params=(Param('columns', 'columns', 'u4[]'),),
)

NotificationData.SPEC = Spec(
    orig='NotificationData',
    section='[MS-OXCNOTIF] 2.2.1.4.1.2',
    fields=(
        Field(name='notification_flags', orig='NotificationFlags', section='[MS-OXCNOTIF] 2.2.1.4.1.2', flags=lambda: NotificationFlags, presence=(Presence('table_event_type', 0xfff, 0x100), Presence('table_row_folder_id', 0xfff, 0x100), Presence('table_row_message_id', 0xfff, 0x100), Presence('table_row_message_id', 0x8000, 0x8000), Presence('table_row_instance', 0xfff, 0x100), Presence('table_row_instance', 0x8000, 0x8000), Presence('insert_after_table_row_folder_id', 0xfff, 0x100), Presence('insert_after_table_row_id', 0xfff, 0x100), Presence('insert_after_table_row_id', 0x8000, 0x8000), Presence('insert_after_table_row_instance', 0xfff, 0x100), Presence('insert_after_table_row_instance', 0x8000, 0x8000), Presence('table_row_data_raw', 0xfff, 0x100), Presence('message_id', 0x8000, 0x8000), Presence('parent_folder_id', 0xfff, 0x4), Presence('parent_folder_id', 0xc000, 0x0), Presence('old_folder_id', 0xfff, 0x20), Presence('old_message_id', 0xfff, 0x20), Presence('old_message_id', 0x8000, 0x8000), Presence('old_parent_folder_id', 0xfff, 0x20), Presence('old_parent_folder_id', 0x8000, 0x0), Presence('tags', 0xfff, 0x10), Presence('total_message_count', 0x1000, 0x1000), Presence('unread_message_count', 0x2000, 0x2000), Presence('message_flags', 0xfff, 0x2), Presence('unicode_flag', 0xfff, 0x2), Presence('message_class', 0xfff, 0x2),), kind=Primitive('H', 2)),
        Field(name='table_event_type', orig='TableEventType', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256, enum=lambda: TableEventType, kind=Primitive('H', 2)),
        Field(name='table_row_folder_id', orig='TableRowFolderID', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified), shows='id', kind=Primitive('Q', 8)),
        Field(name='table_row_message_id', orig='TableRowMessageID', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0), shows='id', kind=Primitive('Q', 8)),
        Field(name='table_row_instance', orig='TableRowInstance', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0), kind=Primitive('I', 4)),
        Field(name='insert_after_table_row_folder_id', orig='InsertAfterTableRowFolderID', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified), shows='id', kind=Primitive('Q', 8)),
        Field(name='insert_after_table_row_id', orig='InsertAfterTableRowID', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0), shows='id', kind=Primitive('Q', 8)),
        Field(name='insert_after_table_row_instance', orig='InsertAfterTableRowInstance', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0), kind=Primitive('I', 4)),
        Field(name='table_row_data_size', orig='TableRowDataSize', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified), sizes=('table_row_data_block', 'table_row_data_raw'), bias=0, kind=Primitive('H', 2)),
        Field(name='table_row_data_block', orig='TableRowDataBlock', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.columns is not None), size=lambda s, i: s.table_row_data_size, kind=Inline((
            Field(name='table_row_data', orig='TableRowData', section='[MS-OXCNOTIF] 2.2.1.4.1.2', in_optional_block=True, kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.columns, lambda s, i: len(s.columns), ))),
            Field(name='slack', orig='Slack', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: not eof, in_optional_block=True, kind=Bytes()),
        ))),
        Field(name='table_row_data_raw', orig='TableRowData', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (not s.columns is not None), size=lambda s, i: s.table_row_data_size, kind=Bytes()),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024, shows='id', kind=Primitive('Q', 8)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024 and (s.notification_flags & 32768 != 0), shows='id', kind=Primitive('Q', 8)),
        Field(name='parent_folder_id', orig='ParentFolderId', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: (s.notification_flags & 4095 == 4 or s.notification_flags & 4095 == 8 or s.notification_flags & 4095 == 32 or (s.notification_flags & 4095 == 64)) and (s.notification_flags & 49152 == 0 or s.notification_flags & 49152 == 49152), shows='id', kind=Primitive('Q', 8)),
        Field(name='old_folder_id', orig='OldFolderId', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64, shows='id', kind=Primitive('Q', 8)),
        Field(name='old_message_id', orig='OldMessageId', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 != 0, shows='id', kind=Primitive('Q', 8)),
        Field(name='old_parent_folder_id', orig='OldParentFolderId', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 == 0, shows='id', kind=Primitive('Q', 8)),
        Field(name='tag_count', orig='TagCount', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4, counts='tags', kind=Primitive('H', 2)),
        Field(name='tags', orig='Tags', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: (s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4) and s.tag_count != 65535, count=lambda s, i: s.tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        Field(name='total_message_count', orig='TotalMessageCount', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4096 != 0, kind=Primitive('I', 4)),
        Field(name='unread_message_count', orig='UnreadMessageCount', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 8192 != 0, kind=Primitive('I', 4)),
        Field(name='message_flags', orig='MessageFlags', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 2, kind=Primitive('I', 4)),
        Field(name='unicode_flag', orig='UnicodeFlag', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 2, kind=Primitive('B', 1)),
        Field(name='message_class', orig='MessageClass', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: s.notification_flags & 4095 == 2, kind=Switch(lambda s, i: s.unicode_flag != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
    ),
    params=(Param('columns', None, 'u4[]'),),
    departures=(
        DepartureForm(name='no-parent-folder', section='[MS-OXCNOTIF] 2.2.1.4.1.2', says='ParentFolderId is left out', when={'notification_flags': (49156, 49160)}, without=('parent_folder_id',), narrowed={}),
        DepartureForm(name='flags-alone', section='[MS-OXCNOTIF] 2.2.1.4.1.2', says='NotificationFlags alone', when={'notification_flags': (512,)}, without=('folder_id',), narrowed={}),
    ),
)

TableRowDataBlock.SPEC = Spec(
    orig='TableRowData',
    section='[MS-OXCNOTIF] 2.2.1.4.1.2',
    fields=(
        Field(name='table_row_data', orig='TableRowData', section='[MS-OXCNOTIF] 2.2.1.4.1.2', kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.columns, lambda s, i: len(s.columns), ))),
        Field(name='slack', orig='Slack', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
    params=(Param('columns', None, 'u4[]'),),
)

RopPendingResponse.SPEC = Spec(
    orig='RopPending ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.14.3.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.14.3.1', constant=0x6e, kind=Primitive('B', 1)),
        Field(name='session_index', orig='SessionIndex', section='[MS-OXCROPS] 2.2.14.3.1', kind=Primitive('H', 2)),
    ),
)
