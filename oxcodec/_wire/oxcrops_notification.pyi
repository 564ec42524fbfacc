# Generated from ksy/oxcrops_notification.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class NotificationTypes(IntFlag):
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
    TableChanged = 0x1
    TableRowAdded = 0x3
    TableRowDeleted = 0x4
    TableRowModified = 0x5
    TableRestrictionChanged = 0x7

class RopRegisterNotificationRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    notification_types: int
    reserved: int | None
    want_whole_store: int
    folder_id: int | None
    message_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        notification_types: int | None = ...,
        reserved: int | None = ...,
        want_whole_store: int | None = ...,
        folder_id: int | None = ...,
        message_id: int | None = ...,
    ) -> None: ...

class RopRegisterNotificationResponse(Structure):
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

class RopNotifyResponse(Structure):
    rop_id: int
    notification_handle: int
    logon_id: int
    notification_data: NotificationData
    columns: Sequence[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        notification_handle: int,
        logon_id: int | None = ...,
        notification_data: NotificationData,
        columns: Sequence[int] | None = ...,
    ) -> None: ...

class NotificationData(Structure):
    notification_flags: int
    table_event_type: int | None
    table_row_folder_id: int | None
    table_row_message_id: int | None
    table_row_instance: int | None
    insert_after_table_row_folder_id: int | None
    insert_after_table_row_id: int | None
    insert_after_table_row_instance: int | None
    table_row_data_size: int | None
    table_row_data: oxcdata.PropertyRow | None
    slack: bytes | None
    table_row_data_raw: bytes | None
    folder_id: int | None
    message_id: int | None
    parent_folder_id: int | None
    old_folder_id: int | None
    old_message_id: int | None
    old_parent_folder_id: int | None
    tag_count: int | None
    tags: list[int] | None
    total_message_count: int | None
    unread_message_count: int | None
    message_flags: int | None
    unicode_flag: int | None
    message_class: str | None
    columns: Sequence[int] | None
    def __init__(
        self,
        *,
        notification_flags: int | None = ...,
        table_event_type: int | None = ...,
        table_row_folder_id: int | None = ...,
        table_row_message_id: int | None = ...,
        table_row_instance: int | None = ...,
        insert_after_table_row_folder_id: int | None = ...,
        insert_after_table_row_id: int | None = ...,
        insert_after_table_row_instance: int | None = ...,
        table_row_data_size: int | None = ...,
        table_row_data: oxcdata.PropertyRow | None = ...,
        slack: bytes | None = ...,
        table_row_data_raw: bytes | None = ...,
        folder_id: int | None = ...,
        message_id: int | None = ...,
        parent_folder_id: int | None = ...,
        old_folder_id: int | None = ...,
        old_message_id: int | None = ...,
        old_parent_folder_id: int | None = ...,
        tag_count: int | None = ...,
        tags: Sequence[int] | None = ...,
        total_message_count: int | None = ...,
        unread_message_count: int | None = ...,
        message_flags: int | None = ...,
        unicode_flag: int | None = ...,
        message_class: str | None = ...,
        columns: Sequence[int] | None = ...,
    ) -> None: ...

class TableRowDataBlock(Structure):
    table_row_data: oxcdata.PropertyRow
    slack: bytes | None
    columns: Sequence[int] | None
    def __init__(
        self,
        *,
        table_row_data: oxcdata.PropertyRow,
        slack: bytes | None = ...,
        columns: Sequence[int] | None = ...,
    ) -> None: ...

class RopPendingResponse(Structure):
    rop_id: int
    session_index: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        session_index: int,
    ) -> None: ...

