meta:
  id: oxcrops_notification
  title: Notification ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs that tell of events.
doc-ref: "[MS-OXCROPS] 2.2.14"

types:
  rop_register_notification_request:
    -orig-id: RopRegisterNotification ROP Request Buffer
    doc: Subscribes to events.
    doc-ref: &ref "[MS-OXCROPS] 2.2.14.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the subscription, doc-ref: *ref}
      - {id: notification_types, -orig-id: NotificationTypes, type: u2, -flags: notification_types, doc: Which events, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, if: (notification_types & 0x0400) != 0, doc: Always 0, doc-ref: *ref}
      - {id: want_whole_store, -orig-id: WantWholeStore, type: u1, -default: 1, doc: If events of the whole mailbox are wanted, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, if: want_whole_store == 0, doc: The only folder whose events are wanted, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, if: want_whole_store == 0, doc: The only message whose events are wanted; 0 for the folder itself, doc-ref: *ref}

  rop_register_notification_response:
    -orig-id: RopRegisterNotification ROP Response Buffer
    doc: The subscription or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.14.1.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the subscription, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_notify_response:
    -orig-id: RopNotify ROP Response Buffer
    doc: Tells the client of an event. There is no request.
    doc-ref: &ref "[MS-OXCROPS] 2.2.14.2.1"
    params:
      - {id: columns, -orig-id: Columns, type: 'u4[]', -context: columns, doc: The columns of the table that changed, doc-ref: *ref}
      - {id: has_columns, -orig-id: HasColumns, type: bool, -presence-of: columns, doc: If they are known, doc-ref: *ref}
    seq:
      - {id: notification_handle, -orig-id: NotificationHandle, type: u4, doc: The handle of the subscription or table, doc-ref: *ref}
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon of the event, doc-ref: *ref}
      - {id: notification_data, -orig-id: NotificationData, type: 'notification_data(columns, has_columns)', doc: The event, doc-ref: *ref}

  notification_data:
    -orig-id: NotificationData
    doc: An event.
    doc-ref: &ref "[MS-OXCNOTIF] 2.2.1.4.1.2"
    -departures:
      - {id: no-parent-folder, when: {notification_flags: [0xc004, 0xc008]}, without: [parent_folder_id], doc: ParentFolderId is left out, doc-ref: *ref}
      - {id: flags-alone, when: {notification_flags: [0x0200]}, without: [folder_id], doc: NotificationFlags alone, doc-ref: *ref}
    params:
      - {id: columns, -orig-id: Columns, type: 'u4[]', doc: The columns of the table that changed, doc-ref: *ref}
      - {id: has_columns, -orig-id: HasColumns, type: bool, -presence-of: columns, doc: If they are known, doc-ref: *ref}
    seq:
      - {id: notification_flags, -orig-id: NotificationFlags, type: u2, -flags: notification_flags, doc: The kind of event in the low 12 bits and which fields follow, doc-ref: *ref}
      - {id: table_event_type, -orig-id: TableEventType, type: u2, enum: table_event_type, if: (notification_flags & 0x0fff) == 0x0100, doc: How the table changed, doc-ref: *ref}
      - {id: table_row_folder_id, -orig-id: TableRowFolderID, type: u8, -shows: id, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_deleted or table_event_type == table_event_type::table_row_modified), doc: The folder in the row or of its message, doc-ref: *ref}
      - {id: table_row_message_id, -orig-id: TableRowMessageID, type: u8, -shows: id, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_deleted or table_event_type == table_event_type::table_row_modified) and (notification_flags & 0x8000) != 0, doc: The message in the row, doc-ref: *ref}
      - {id: table_row_instance, -orig-id: TableRowInstance, type: u4, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_deleted or table_event_type == table_event_type::table_row_modified) and (notification_flags & 0x8000) != 0, doc: Which row of the message, doc-ref: *ref}
      - {id: insert_after_table_row_folder_id, -orig-id: InsertAfterTableRowFolderID, type: u8, -shows: id, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_modified), doc: The folder of the row before it; 0 when it is the first, doc-ref: *ref}
      - {id: insert_after_table_row_id, -orig-id: InsertAfterTableRowID, type: u8, -shows: id, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_modified) and (notification_flags & 0x8000) != 0, doc: The message of the row before it; 0 when it is the first, doc-ref: *ref}
      - {id: insert_after_table_row_instance, -orig-id: InsertAfterTableRowInstance, type: u4, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_modified) and (notification_flags & 0x8000) != 0, doc: Which row of that message, doc-ref: *ref}
      - {id: table_row_data_size, -orig-id: TableRowDataSize, type: u2, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_modified), doc: Bytes of TableRowData, doc-ref: *ref}
      - {id: table_row_data_block, -orig-id: TableRowDataBlock, type: table_row_data_block(columns), size: table_row_data_size, -inline: true, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_modified) and has_columns, doc: The block that TableRowDataSize measures, doc-ref: *ref}
      - {id: table_row_data_raw, -orig-id: TableRowData, size: table_row_data_size, if: (notification_flags & 0x0fff) == 0x0100 and (table_event_type == table_event_type::table_row_added or table_event_type == table_event_type::table_row_modified) and not has_columns, doc: The row when the columns are not known, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, if: (notification_flags & 0x0fff) != 0x0100 and (notification_flags & 0x0fff) != 0x0400, doc: The folder that changed or of the message that did, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, if: (notification_flags & 0x0fff) != 0x0100 and (notification_flags & 0x0fff) != 0x0400 and (notification_flags & 0x8000) != 0, doc: The message that changed, doc-ref: *ref}
      - {id: parent_folder_id, -orig-id: ParentFolderId, type: u8, -shows: id, if: ((notification_flags & 0x0fff) == 0x0004 or (notification_flags & 0x0fff) == 0x0008 or (notification_flags & 0x0fff) == 0x0020 or (notification_flags & 0x0fff) == 0x0040) and ((notification_flags & 0xc000) == 0 or (notification_flags & 0xc000) == 0xc000), doc: The parent of the folder; for a message the search folder that it is in, doc-ref: *ref}
      - {id: old_folder_id, -orig-id: OldFolderId, type: u8, -shows: id, if: ((notification_flags & 0x0fff) == 0x0020 or (notification_flags & 0x0fff) == 0x0040), doc: The folder before it was moved or that it was copied from, doc-ref: *ref}
      - {id: old_message_id, -orig-id: OldMessageId, type: u8, -shows: id, if: ((notification_flags & 0x0fff) == 0x0020 or (notification_flags & 0x0fff) == 0x0040) and (notification_flags & 0x8000) != 0, doc: The message before it was moved or that it was copied from, doc-ref: *ref}
      - {id: old_parent_folder_id, -orig-id: OldParentFolderId, type: u8, -shows: id, if: ((notification_flags & 0x0fff) == 0x0020 or (notification_flags & 0x0fff) == 0x0040) and (notification_flags & 0x8000) == 0, doc: The parent of that folder, doc-ref: *ref}
      - {id: tag_count, -orig-id: TagCount, type: u2, if: ((notification_flags & 0x0fff) == 0x0010 or (notification_flags & 0x0fff) == 0x0004), doc: How many Tags; 0xFFFF for none, doc-ref: *ref}
      - {id: tags, -orig-id: Tags, type: u4, repeat: expr, repeat-expr: tag_count, -shows: property_tag, if: ((notification_flags & 0x0fff) == 0x0010 or (notification_flags & 0x0fff) == 0x0004) and tag_count != 0xffff, doc: The properties that changed, doc-ref: *ref}
      - {id: total_message_count, -orig-id: TotalMessageCount, type: u4, if: (notification_flags & 0x1000) != 0, doc: How many messages the folder has, doc-ref: *ref}
      - {id: unread_message_count, -orig-id: UnreadMessageCount, type: u4, if: (notification_flags & 0x2000) != 0, doc: How many of them are unread, doc-ref: *ref}
      - {id: message_flags, -orig-id: MessageFlags, type: u4, if: (notification_flags & 0x0fff) == 0x0002, doc: The flags of the new message, doc-ref: *ref}
      - {id: unicode_flag, -orig-id: UnicodeFlag, type: u1, if: (notification_flags & 0x0fff) == 0x0002, doc: If MessageClass is Unicode, doc-ref: *ref}
      - id: message_class
        -orig-id: MessageClass
        if: (notification_flags & 0x0fff) == 0x0002
        type: {switch-on: 'unicode_flag != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: The message class of the new message
        doc-ref: *ref

  table_row_data_block:
    -orig-id: TableRowData
    doc: A row in a block of a given size.
    doc-ref: &ref "[MS-OXCNOTIF] 2.2.1.4.1.2"
    params:
      - {id: columns, -orig-id: Columns, type: 'u4[]', doc: The columns of the table that changed, doc-ref: *ref}
    seq:
      - {id: table_row_data, -orig-id: TableRowData, type: 'oxcdata::property_row(columns, columns.size)', doc: The row, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  rop_pending_response:
    -orig-id: RopPending ROP Response Buffer
    doc: Tells the client that notifications wait in a session. There is no request.
    doc-ref: &ref "[MS-OXCROPS] 2.2.14.3.1"
    seq:
      - {id: session_index, -orig-id: SessionIndex, type: u2, doc: The session, doc-ref: *ref}

-enums:
  notification_types: {-orig-id: NotificationTypes, doc: Kinds of events., doc-ref: "[MS-OXCNOTIF] 2.2.1.2.1.1"}
  notification_flags: {-orig-id: NotificationFlags, doc: The kind of an event and which fields are there., doc-ref: "[MS-OXCNOTIF] 2.2.1.4.1.2"}
  table_event_type: {-orig-id: TableEventType, doc: How a table changed., doc-ref: "[MS-OXCNOTIF] 2.2.1.4.1.2"}

enums:
  notification_types:
    0x0002: {id: new_mail, -orig-id: NewMail, doc: A new message came}
    0x0004: {id: object_created, -orig-id: ObjectCreated, doc: An object was made}
    0x0008: {id: object_deleted, -orig-id: ObjectDeleted, doc: An object was deleted}
    0x0010: {id: object_modified, -orig-id: ObjectModified, doc: An object was changed}
    0x0020: {id: object_moved, -orig-id: ObjectMoved, doc: An object was moved}
    0x0040: {id: object_copied, -orig-id: ObjectCopied, doc: An object was copied}
    0x0080: {id: search_completed, -orig-id: SearchCompleted, doc: A search was completed}
    0x0100: {id: table_modified, -orig-id: TableModified, doc: A table changed}
    0x0400: {id: extended, -orig-id: Extended, doc: Reserved}
  notification_flags:
    0x0002: {id: new_mail, -orig-id: NewMail, doc: A new message came}
    0x0004: {id: object_created, -orig-id: ObjectCreated, doc: An object was made}
    0x0008: {id: object_deleted, -orig-id: ObjectDeleted, doc: An object was deleted}
    0x0010: {id: object_modified, -orig-id: ObjectModified, doc: An object was changed}
    0x0020: {id: object_moved, -orig-id: ObjectMoved, doc: An object was moved}
    0x0040: {id: object_copied, -orig-id: ObjectCopied, doc: An object was copied}
    0x0080: {id: search_completed, -orig-id: SearchCompleted, doc: A search was completed}
    0x0100: {id: table_modified, -orig-id: TableModified, doc: A table changed}
    0x0400: {id: extended, -orig-id: Extended, doc: Reserved}
    0x1000: {id: t, -orig-id: T, doc: TotalMessageCount is there}
    0x2000: {id: u, -orig-id: U, doc: UnreadMessageCount is there}
    0x4000: {id: s, -orig-id: S, doc: It is about a search folder}
    0x8000: {id: m, -orig-id: M, doc: It is about a message}
  table_event_type:
    0x0001: {id: table_changed, -orig-id: TableChanged, doc: Somehow}
    0x0003: {id: table_row_added, -orig-id: TableRowAdded, doc: By a new row}
    0x0004: {id: table_row_deleted, -orig-id: TableRowDeleted, doc: By a row less}
    0x0005: {id: table_row_modified, -orig-id: TableRowModified, doc: By a changed row}
    0x0007: {id: table_restriction_changed, -orig-id: TableRestrictionChanged, doc: By another filter}
