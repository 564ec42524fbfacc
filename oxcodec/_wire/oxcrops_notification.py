# Generated from ksy/oxcrops_notification.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that tell of events. [MS-OXCROPS] 2.2.14."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


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
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'notification_types', 'reserved', 'want_whole_store', 'folder_id', 'message_id')
    _computed = ('rop_id',)


class RopRegisterNotificationResponse(Structure):
    """The subscription or an error. [MS-OXCROPS] 2.2.14.1.2.

    output_handle_index: Where the handle table holds the subscription
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopNotifyResponse(Structure):
    """Tells the client of an event. There is no request. [MS-OXCROPS] 2.2.14.2.1.

    notification_handle: The handle of the subscription or table
    logon_id: The logon of the event
    notification_data: The event
    """

    __slots__ = ('notification_handle', 'logon_id', 'notification_data', 'columns')
    __match_args__ = ('rop_id', 'notification_handle', 'logon_id', 'notification_data')
    _computed = ('rop_id',)
    _params = (('columns', 'columns'),)
    return_value = None


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
    __match_args__ = ('notification_flags', 'table_event_type', 'table_row_folder_id', 'table_row_message_id', 'table_row_instance', 'insert_after_table_row_folder_id', 'insert_after_table_row_id', 'insert_after_table_row_instance', 'table_row_data_size', 'table_row_data', 'slack', 'table_row_data_raw', 'folder_id', 'message_id', 'parent_folder_id', 'old_folder_id', 'old_message_id', 'old_parent_folder_id', 'tag_count', 'tags', 'total_message_count', 'unread_message_count', 'message_flags', 'unicode_flag', 'message_class')
    _computed = ('table_row_data_size', 'tag_count')
    _params = (('columns', None),)


class TableRowDataBlock(Structure):
    """A row in a block of a given size. [MS-OXCNOTIF] 2.2.1.4.1.2.

    table_row_data: The row
    slack: What is left of the block
    """

    __slots__ = ('table_row_data', 'slack', 'columns')
    __match_args__ = ('table_row_data', 'slack')
    _params = (('columns', None),)


class RopPendingResponse(Structure):
    """Tells the client that notifications wait in a session. There is no request. [MS-OXCROPS] 2.2.14.3.1.

    session_index: The session
    """

    __slots__ = ('session_index',)
    __match_args__ = ('rop_id', 'session_index')
    _computed = ('rop_id',)
    return_value = None
