# Generated from ksy/oxcrops_notification.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that tell of events. [MS-OXCROPS] 2.2.14."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_string8z, read_utf16z, write_string8z, write_utf16z
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_BIB = Struct('<BIB').unpack_from
pack_BIB = Struct('<BIB').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_IB = Struct('<IB').unpack_from
pack_IB = Struct('<IB').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack
unpack_QI = Struct('<QI').unpack_from
pack_QI = Struct('<QI').pack
unpack_QQ = Struct('<QQ').unpack_from
pack_QQ = Struct('<QQ').pack


class NotificationTypes(IntFlag):
    """Kinds of events. [MS-OXCNOTIF] 2.2.1.2.1.1."""

    NewMail = 0x2
    ObjectCreated = 0x4
    ObjectDeleted = 0x8
    ObjectModified = 0x10
    ObjectMoved = 0x20
    ObjectCopied = 0x40
    SearchCompleted = 0x80
    TableModified = 0x100
    Extended = 0x400


class NotificationFlags(IntFlag):
    """The kind of an event and which fields are there. [MS-OXCNOTIF] 2.2.1.4.1.2."""

    NewMail = 0x2
    ObjectCreated = 0x4
    ObjectDeleted = 0x8
    ObjectModified = 0x10
    ObjectMoved = 0x20
    ObjectCopied = 0x40
    SearchCompleted = 0x80
    TableModified = 0x100
    Extended = 0x400
    T = 0x1000
    U = 0x2000
    S = 0x4000
    M = 0x8000


class TableEventType(IntEnum):
    """How a table changed. [MS-OXCNOTIF] 2.2.1.4.1.2."""

    TableChanged = 0x1
    TableRowAdded = 0x3
    TableRowDeleted = 0x4
    TableRowModified = 0x5
    TableRestrictionChanged = 0x7


TableEventType_members = {member.value: member for member in TableEventType}.get


class RopRegisterNotificationRequest(Structure):
    """Subscribes to events. [MS-OXCROPS] 2.2.14.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    output_handle_index: Where the handle table is to hold the subscription
    notification_types: Which events
    reserved: Always 0
    want_whole_store: If events of the whole mailbox are wanted
    folder_id: The only folder whose events are wanted
    message_id: The only message whose events are wanted; 0 for the folder itself
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'notification_types', 'reserved', 'want_whole_store', 'folder_id', 'message_id')
    SPEC = Spec(
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


def decode_rop_register_notification_request(b, p, c):
    s = new(RopRegisterNotificationRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.notification_types = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x29:
        raise Refused
    if s.notification_types & 1024 != 0:
        s.reserved, = unpack_B(b, p)
        p += 1
    else:
        s.reserved = None
    s.want_whole_store, = unpack_B(b, p)
    p += 1
    if s.want_whole_store == 0:
        s.folder_id, s.message_id = unpack_QQ(b, p)
        p += 16
    else:
        s.folder_id = None
        s.message_id = None
    return s, p


def encode_rop_register_notification_request(s, w):
    if s.__class__ is not RopRegisterNotificationRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x29)
    w(pack_BBBBH(0x29, s.logon_id, s.input_handle_index, s.output_handle_index, s.notification_types))
    if s.notification_types & 1024 != 0:
        w(pack_B(s.reserved))
    elif s.reserved is not None:
        raise Refused
    w(pack_B(s.want_whole_store))
    if s.want_whole_store == 0:
        w(pack_QQ(s.folder_id, s.message_id))
    elif s.folder_id is not None or s.message_id is not None:
        raise Refused


class RopRegisterNotificationResponse(Structure):
    """The subscription or an error. [MS-OXCROPS] 2.2.14.1.2.

    output_handle_index: Where the handle table holds the subscription
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopRegisterNotification ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.14.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.14.1.2', constant=0x29, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.14.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.14.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_register_notification_response(b, p, c):
    s = new(RopRegisterNotificationResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x29:
        raise Refused
    return s, p


def encode_rop_register_notification_response(s, w):
    if s.__class__ is not RopRegisterNotificationResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x29)
    w(pack_BBI(0x29, s.output_handle_index, s.return_value))


class RopNotifyResponse(Structure):
    """Tells the client of an event. There is no request. [MS-OXCROPS] 2.2.14.2.1.

    notification_handle: The handle of the subscription or table
    logon_id: The logon of the event
    notification_data: The event
    """

    __slots__ = ('notification_handle', 'logon_id', 'notification_data', 'columns')
    SPEC = Spec(
        orig='RopNotify ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.14.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.14.2.1', constant=0x2a, kind=Primitive('B', 1)),
            Field(name='notification_handle', orig='NotificationHandle', section='[MS-OXCROPS] 2.2.14.2.1', kind=Primitive('I', 4)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.14.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='notification_data', orig='NotificationData', section='[MS-OXCROPS] 2.2.14.2.1', kind=Ref(lambda: NotificationData, (lambda s, i: s.columns, ))),
        ),
        params=(Param('columns', 'columns'),),
    )


def decode_rop_notify_response(b, p, c, columns):
    s = new(RopNotifyResponse)
    s._given = None
    s.columns = columns
    rop_id_, s.notification_handle, s.logon_id = unpack_BIB(b, p)
    p += 6
    if rop_id_ != 0x2a:
        raise Refused
    s.notification_data, p = decode_notification_data(b, p, c, s.columns)
    return s, p


def encode_rop_notify_response(s, w, columns):
    if s.__class__ is not RopNotifyResponse:
        raise Refused
    s.columns = columns
    if s._given is not None:
        check_given(s, 'rop_id', 0x2a)
    w(pack_BIB(0x2a, s.notification_handle, s.logon_id))
    encode_notification_data(s.notification_data, w, s.columns)


class NotificationData(Structure):
    """An event. [MS-OXCNOTIF] 2.2.1.4.1.2.

    notification_flags: The kind of event in the low 12 bits and which fields follow
    table_event_type: How the table changed
    table_row_folder_id: The folder in the row or of its message
    table_row_message_id: The message in the row
    table_row_instance: Which row of the message
    insert_after_table_row_folder_id: The folder of the row before it; 0 when it is the first
    insert_after_table_row_id: The message of the row before it; 0 when it is the first
    insert_after_table_row_instance: Which row of that message
    table_row_data_size: Bytes of TableRowData
    table_row_data: The row
    slack: What is left of the block
    table_row_data_raw: The row when the columns are not known
    folder_id: The folder that changed or of the message that did
    message_id: The message that changed
    parent_folder_id: The parent of the folder; for a message the search folder that it is in
    old_folder_id: The folder before it was moved or that it was copied from
    old_message_id: The message before it was moved or that it was copied from
    old_parent_folder_id: The parent of that folder
    tag_count: How many Tags; 0xFFFF for none
    tags: The properties that changed
    total_message_count: How many messages the folder has
    unread_message_count: How many of them are unread
    message_flags: The flags of the new message
    unicode_flag: If MessageClass is Unicode
    message_class: The message class of the new message
    """

    __slots__ = ('notification_flags', 'table_event_type', 'table_row_folder_id', 'table_row_message_id', 'table_row_instance', 'insert_after_table_row_folder_id', 'insert_after_table_row_id', 'insert_after_table_row_instance', 'table_row_data', 'slack', 'table_row_data_raw', 'folder_id', 'message_id', 'parent_folder_id', 'old_folder_id', 'old_message_id', 'old_parent_folder_id', 'tags', 'total_message_count', 'unread_message_count', 'message_flags', 'unicode_flag', 'message_class', 'columns')
    SPEC = Spec(
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
        params=(Param('columns', None),),
    )


def decode_notification_data(b, p, c, columns):
    s = new(NotificationData)
    s._given = None
    s.columns = columns
    s.notification_flags, = unpack_H(b, p)
    p += 2
    if s.notification_flags & 4095 == 256:
        s.table_event_type, = unpack_H(b, p)
        p += 2
        s.table_event_type = TableEventType_members(s.table_event_type, s.table_event_type)
    else:
        s.table_event_type = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified):
        s.table_row_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.table_row_folder_id = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        s.table_row_message_id, s.table_row_instance = unpack_QI(b, p)
        p += 12
    else:
        s.table_row_message_id = None
        s.table_row_instance = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        s.insert_after_table_row_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.insert_after_table_row_folder_id = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        s.insert_after_table_row_id, s.insert_after_table_row_instance = unpack_QI(b, p)
        p += 12
    else:
        s.insert_after_table_row_id = None
        s.insert_after_table_row_instance = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        table_row_data_size_, = unpack_H(b, p)
        p += 2
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.columns is not None):
        n1 = table_row_data_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        b1 = b[p:q1]
        p1 = 0
        s.table_row_data, p1 = oxcdata.decode_property_row(b1, p1, c, s.columns, len(s.columns))
        if not p1 >= len(b1):
            s.slack = b1[p1:]
            p1 = len(b1)
        else:
            s.slack = None
        if p1 != n1:
            raise Refused
        p = q1
    else:
        s.table_row_data = None
        s.slack = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (not s.columns is not None):
        n2 = table_row_data_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.table_row_data_raw = b[p:q2]
        p = q2
    else:
        s.table_row_data_raw = None
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024:
        s.folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.folder_id = None
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024 and (s.notification_flags & 32768 != 0):
        s.message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.message_id = None
    if (s.notification_flags & 4095 == 4 or s.notification_flags & 4095 == 8 or s.notification_flags & 4095 == 32 or (s.notification_flags & 4095 == 64)) and (s.notification_flags & 49152 == 0 or s.notification_flags & 49152 == 49152):
        s.parent_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.parent_folder_id = None
    if s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64:
        s.old_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.old_folder_id = None
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 != 0:
        s.old_message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.old_message_id = None
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 == 0:
        s.old_parent_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.old_parent_folder_id = None
    if s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4:
        tag_count_, = unpack_H(b, p)
        p += 2
    if (s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4) and tag_count_ != 65535:
        n3 = tag_count_
        c.take(n3)
        q3 = p + 4 * n3
        if n3 < 0 or q3 > len(b):
            raise Refused
        s.tags = list(unpack_from(f'<{n3}I', b, p))
        p = q3
    else:
        s.tags = None
        if s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4:
            s.tag_count = tag_count_
    if s.notification_flags & 4096 != 0:
        s.total_message_count, = unpack_I(b, p)
        p += 4
    else:
        s.total_message_count = None
    if s.notification_flags & 8192 != 0:
        s.unread_message_count, = unpack_I(b, p)
        p += 4
    else:
        s.unread_message_count = None
    if s.notification_flags & 4095 == 2:
        s.message_flags, s.unicode_flag = unpack_IB(b, p)
        p += 5
        on = s.unicode_flag != 0
        if on == 0:
            s.message_class, p = read_string8z(b, p, c)
        elif on == 1:
            s.message_class, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.message_flags = None
        s.unicode_flag = None
        s.message_class = None
    return s, p


def encode_notification_data(s, w, columns):
    if s.__class__ is not NotificationData:
        raise Refused
    s.columns = columns
    tag_count_ = len(s.tags) if s.tags is not None else given_or_zero(s, 'tag_count')
    block_table_row_data_block = b''
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.columns is not None):
        t4 = []
        w4 = t4.append
        oxcdata.encode_property_row(s.table_row_data, w4, s.columns, len(s.columns))
        if not s.slack is None:
            w4(s.slack)
        block_table_row_data_block = b''.join(t4)
    elif s.table_row_data is not None or s.slack is not None:
        raise Refused
    table_row_data_size_ = len(block_table_row_data_block) if block_table_row_data_block else given_or_zero(s, 'table_row_data_size')
    if s.table_row_data_raw is not None:
        table_row_data_size_ = len(s.table_row_data_raw)
    if s._given is not None:
        check_given(s, 'table_row_data_size', table_row_data_size_)
        check_given(s, 'tag_count', tag_count_)
    w(pack_H(s.notification_flags))
    if s.notification_flags & 4095 == 256:
        w(pack_H(s.table_event_type))
    elif s.table_event_type is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified):
        w(pack_Q(s.table_row_folder_id))
    elif s.table_row_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        w(pack_QI(s.table_row_message_id, s.table_row_instance))
    elif s.table_row_message_id is not None or s.table_row_instance is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        w(pack_Q(s.insert_after_table_row_folder_id))
    elif s.insert_after_table_row_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        w(pack_QI(s.insert_after_table_row_id, s.insert_after_table_row_instance))
    elif s.insert_after_table_row_id is not None or s.insert_after_table_row_instance is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        w(pack_H(table_row_data_size_))
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.columns is not None):
        w(block_table_row_data_block)
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (not s.columns is not None):
        w(s.table_row_data_raw)
    elif s.table_row_data_raw is not None:
        raise Refused
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024:
        w(pack_Q(s.folder_id))
    elif s.folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024 and (s.notification_flags & 32768 != 0):
        w(pack_Q(s.message_id))
    elif s.message_id is not None:
        raise Refused
    if (s.notification_flags & 4095 == 4 or s.notification_flags & 4095 == 8 or s.notification_flags & 4095 == 32 or (s.notification_flags & 4095 == 64)) and (s.notification_flags & 49152 == 0 or s.notification_flags & 49152 == 49152):
        w(pack_Q(s.parent_folder_id))
    elif s.parent_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64:
        w(pack_Q(s.old_folder_id))
    elif s.old_folder_id is not None:
        raise Refused
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 != 0:
        w(pack_Q(s.old_message_id))
    elif s.old_message_id is not None:
        raise Refused
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 == 0:
        w(pack_Q(s.old_parent_folder_id))
    elif s.old_parent_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4:
        w(pack_H(tag_count_))
    if (s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4) and tag_count_ != 65535:
        w(pack(f'<{len(s.tags)}I', *s.tags))
    elif s.tags is not None:
        raise Refused
    if s.notification_flags & 4096 != 0:
        w(pack_I(s.total_message_count))
    elif s.total_message_count is not None:
        raise Refused
    if s.notification_flags & 8192 != 0:
        w(pack_I(s.unread_message_count))
    elif s.unread_message_count is not None:
        raise Refused
    if s.notification_flags & 4095 == 2:
        w(pack_IB(s.message_flags, s.unicode_flag))
        on = s.unicode_flag != 0
        if on == 0:
            write_string8z(s.message_class, w)
        elif on == 1:
            write_utf16z(s.message_class, w)
        else:
            raise Refused
    elif s.message_flags is not None or s.unicode_flag is not None or s.message_class is not None:
        raise Refused


class TableRowDataBlock(Structure):
    """A row in a block of a given size. [MS-OXCNOTIF] 2.2.1.4.1.2.

    table_row_data: The row
    slack: What is left of the block
    """

    __slots__ = ('table_row_data', 'slack', 'columns')
    SPEC = Spec(
        orig='TableRowData',
        section='[MS-OXCNOTIF] 2.2.1.4.1.2',
        fields=(
            Field(name='table_row_data', orig='TableRowData', section='[MS-OXCNOTIF] 2.2.1.4.1.2', kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.columns, lambda s, i: len(s.columns), ))),
            Field(name='slack', orig='Slack', section='[MS-OXCNOTIF] 2.2.1.4.1.2', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
        params=(Param('columns', None),),
    )


def decode_table_row_data_block(b, p, c, columns):
    s = new(TableRowDataBlock)
    s._given = None
    s.columns = columns
    s.table_row_data, p = oxcdata.decode_property_row(b, p, c, s.columns, len(s.columns))
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_table_row_data_block(s, w, columns):
    if s.__class__ is not TableRowDataBlock:
        raise Refused
    s.columns = columns
    oxcdata.encode_property_row(s.table_row_data, w, s.columns, len(s.columns))
    if not s.slack is None:
        w(s.slack)


class RopPendingResponse(Structure):
    """Tells the client that notifications wait in a session. There is no request. [MS-OXCROPS] 2.2.14.3.1.

    session_index: The session
    """

    __slots__ = ('session_index',)
    SPEC = Spec(
        orig='RopPending ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.14.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.14.3.1', constant=0x6e, kind=Primitive('B', 1)),
            Field(name='session_index', orig='SessionIndex', section='[MS-OXCROPS] 2.2.14.3.1', kind=Primitive('H', 2)),
        ),
    )


def decode_rop_pending_response(b, p, c):
    s = new(RopPendingResponse)
    s._given = None
    rop_id_, s.session_index = unpack_BH(b, p)
    p += 3
    if rop_id_ != 0x6e:
        raise Refused
    return s, p


def encode_rop_pending_response(s, w):
    if s.__class__ is not RopPendingResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6e)
    w(pack_BH(0x6e, s.session_index))

RopRegisterNotificationRequest._decode = staticmethod(decode_rop_register_notification_request)
RopRegisterNotificationRequest._encode = staticmethod(encode_rop_register_notification_request)
RopRegisterNotificationResponse._decode = staticmethod(decode_rop_register_notification_response)
RopRegisterNotificationResponse._encode = staticmethod(encode_rop_register_notification_response)
RopNotifyResponse._decode = staticmethod(decode_rop_notify_response)
RopNotifyResponse._encode = staticmethod(encode_rop_notify_response)
NotificationData._decode = staticmethod(decode_notification_data)
NotificationData._encode = staticmethod(encode_notification_data)
TableRowDataBlock._decode = staticmethod(decode_table_row_data_block)
TableRowDataBlock._encode = staticmethod(encode_table_row_data_block)
RopPendingResponse._decode = staticmethod(decode_rop_pending_response)
RopPendingResponse._encode = staticmethod(encode_rop_pending_response)
