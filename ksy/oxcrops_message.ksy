meta:
  id: oxcrops_message
  title: Message ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs on messages and their recipients.
doc-ref: "[MS-OXCROPS] 2.2.6"

types:
  rop_open_message_request:
    -orig-id: RopOpenMessage ROP Request Buffer
    doc: Opens a message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon or a folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the opened message, doc-ref: *ref}
      - {id: code_page_id, -orig-id: CodePageId, type: u2, -default: 0x0fff, doc: The code page of 8-bit strings; 0x0FFF is the logon's, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder of the message, doc-ref: *ref}
      - {id: open_mode_flags, -orig-id: OpenModeFlags, type: u1, -default: 0, -flags: open_message_mode_flags, doc: How to open it; 0 is for reading only, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, doc: The message to open, doc-ref: *ref}

  rop_open_message_response:
    -orig-id: RopOpenMessage ROP Response Buffer
    doc: The opened message with its subject and recipients or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.1.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the opened message, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: has_named_properties, -orig-id: HasNamedProperties, type: u1, if: return_value == 0, doc: If the message has named properties, doc-ref: *ref}
      - {id: subject_prefix, -orig-id: SubjectPrefix, type: 'oxcdata::typed_string', if: return_value == 0, doc: The RE or FW before the subject, doc-ref: *ref}
      - {id: normalized_subject, -orig-id: NormalizedSubject, type: 'oxcdata::typed_string', if: return_value == 0, doc: The subject without the prefix, doc-ref: *ref}
      - {id: recipient_count, -orig-id: RecipientCount, type: u2, if: return_value == 0, doc: How many recipients the message has, doc-ref: *ref}
      - {id: column_count, -orig-id: ColumnCount, type: u2, if: return_value == 0, doc: How many RecipientColumns, doc-ref: *ref}
      - {id: recipient_columns, -orig-id: RecipientColumns, -describes: recipient_columns, type: u4, repeat: expr, repeat-expr: column_count, -shows: property_tag, if: return_value == 0, doc: The properties in each row beyond the standard ones, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u1, if: return_value == 0, doc: How many RecipientRows; less than RecipientCount when not all fit, doc-ref: *ref}
      - {id: recipient_rows, -orig-id: RecipientRows, type: open_recipient_row(recipient_columns), repeat: expr, repeat-expr: row_count, if: return_value == 0, doc: The first recipients, doc-ref: *ref}

  open_recipient_row:
    -orig-id: OpenRecipientRow
    doc: A recipient in the response of an opened message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.1.2.1"
    params:
      - {id: recipient_columns, -orig-id: RecipientColumns, type: 'u4[]', doc: The columns of the row, doc-ref: *ref}
    seq:
      - {id: recipient_type, -orig-id: RecipientType, type: u1, -flags: recipient_type, doc: To or Cc or Bcc with flags, doc-ref: *ref}
      - {id: code_page_id, -orig-id: CodePageId, type: u2, -default: 0x0fff, doc: The code page of the recipient, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: recipient_row_size, -orig-id: RecipientRowSize, type: u2, doc: Bytes of RecipientRow, doc-ref: *ref}
      - {id: recipient_row, -orig-id: RecipientRow, type: 'oxcdata::recipient_row(recipient_columns)', size: recipient_row_size, doc: The recipient, doc-ref: *ref}

  rop_create_message_request:
    -orig-id: RopCreateMessage ROP Request Buffer
    doc: Makes a new message that is not stored before it is saved.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon or a folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the new message, doc-ref: *ref}
      - {id: code_page_id, -orig-id: CodePageId, type: u2, -default: 0x0fff, doc: The code page of 8-bit strings; 0x0FFF is the logon's, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder of the message, doc-ref: *ref}
      - {id: associated_flag, -orig-id: AssociatedFlag, type: u1, -default: 0, doc: If it is an associated (hidden) message, doc-ref: *ref}

  rop_create_message_response:
    -orig-id: RopCreateMessage ROP Response Buffer
    doc: The new message or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.2.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the new message, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: has_message_id, -orig-id: HasMessageId, type: u1, if: return_value == 0, doc: If MessageId is there, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, if: return_value == 0 and has_message_id != 0, doc: The id of the new message, doc-ref: *ref}

  rop_save_changes_message_request:
    -orig-id: RopSaveChangesMessage ROP Request Buffer
    doc: Stores the changes to a message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: response_handle_index, -orig-id: ResponseHandleIndex, type: u1, -default: 0, doc: The place in the handle table that the response names, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: save_flags, -orig-id: SaveFlags, type: u1, -flags: save_flags, doc: What becomes of the open message, doc-ref: *ref}

  rop_save_changes_message_response:
    -orig-id: RopSaveChangesMessage ROP Response Buffer
    doc: The id of the stored message or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.3.2"
    seq:
      - {id: response_handle_index, -orig-id: ResponseHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, if: return_value == 0, doc: As in the request, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, if: return_value == 0, doc: The stored message, doc-ref: *ref}

  rop_remove_all_recipients_request:
    -orig-id: RopRemoveAllRecipients ROP Request Buffer
    doc: Deletes all recipients of a message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u4, -default: 0, doc: Ignored, doc-ref: *ref}

  rop_remove_all_recipients_response:
    -orig-id: RopRemoveAllRecipients ROP Response Buffer
    doc: If the recipients were deleted.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.4.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_modify_recipients_request:
    -orig-id: RopModifyRecipients ROP Request Buffer
    doc: Adds or changes or deletes recipients of a message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: column_count, -orig-id: ColumnCount, type: u2, doc: How many RecipientColumns, doc-ref: *ref}
      - {id: recipient_columns, -orig-id: RecipientColumns, type: u4, repeat: expr, repeat-expr: column_count, -shows: property_tag, doc: The properties in each row beyond the standard ones, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u2, doc: How many RecipientRows, doc-ref: *ref}
      - {id: recipient_rows, -orig-id: RecipientRows, type: modify_recipient_row(recipient_columns), repeat: expr, repeat-expr: row_count, doc: The recipients, doc-ref: *ref}

  modify_recipient_row:
    -orig-id: ModifyRecipientRow
    doc: A recipient to add or change; without RecipientRow one to delete.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.5.1.1"
    params:
      - {id: recipient_columns, -orig-id: RecipientColumns, type: 'u4[]', doc: The columns of the row, doc-ref: *ref}
    seq:
      - {id: row_id, -orig-id: RowId, type: u4, doc: The number of the recipient, doc-ref: *ref}
      - {id: recipient_type, -orig-id: RecipientType, type: u1, -flags: recipient_type, doc: To or Cc or Bcc with flags, doc-ref: *ref}
      - {id: recipient_row_size, -orig-id: RecipientRowSize, type: u2, doc: Bytes of RecipientRow, doc-ref: *ref}
      - {id: recipient_row, -orig-id: RecipientRow, type: 'oxcdata::recipient_row(recipient_columns)', size: recipient_row_size, if: recipient_row_size != 0, doc: The recipient, doc-ref: *ref}

  rop_modify_recipients_response:
    -orig-id: RopModifyRecipients ROP Response Buffer
    doc: If the recipients were changed.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_read_recipients_request:
    -orig-id: RopReadRecipients ROP Request Buffer
    doc: Reads recipients of a message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: row_id, -orig-id: RowId, type: u4, doc: The first recipient to read, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}

  rop_read_recipients_response:
    -orig-id: RopReadRecipients ROP Response Buffer
    doc: Recipients of a message or an error. The columns are those of the response that opened the message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.6.2"
    params:
      - {id: recipient_columns, -orig-id: RecipientColumns, type: 'u4[]', -context: recipient_columns, doc: The columns of the rows, doc-ref: *ref}
      - {id: has_recipient_columns, -orig-id: HasRecipientColumns, type: bool, -presence-of: recipient_columns, doc: If the columns are known, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u1, if: return_value == 0, doc: How many RecipientRows, doc-ref: *ref}
      - {id: recipient_rows, -orig-id: RecipientRows, type: 'read_recipient_row(recipient_columns, has_recipient_columns)', repeat: expr, repeat-expr: row_count, if: return_value == 0, doc: The recipients, doc-ref: *ref}

  read_recipient_row:
    -orig-id: ReadRecipientRow
    doc: A recipient as read from a message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.6.2.1"
    params:
      - {id: recipient_columns, -orig-id: RecipientColumns, type: 'u4[]', doc: The columns of the row, doc-ref: *ref}
      - {id: has_recipient_columns, -orig-id: HasRecipientColumns, type: bool, -presence-of: recipient_columns, doc: If the columns are known, doc-ref: *ref}
    seq:
      - {id: row_id, -orig-id: RowId, type: u4, doc: The number of the recipient, doc-ref: *ref}
      - {id: recipient_type, -orig-id: RecipientType, type: u1, -flags: recipient_type, doc: To or Cc or Bcc with flags, doc-ref: *ref}
      - {id: code_page_id, -orig-id: CodePageId, type: u2, -default: 0x0fff, doc: The code page of the recipient, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: recipient_row_size, -orig-id: RecipientRowSize, type: u2, doc: Bytes of RecipientRow, doc-ref: *ref}
      - {id: recipient_row, -orig-id: RecipientRow, type: 'oxcdata::recipient_row(recipient_columns)', size: recipient_row_size, if: has_recipient_columns, doc: The recipient, doc-ref: *ref}
      - {id: recipient_row_raw, -orig-id: RecipientRow, size: recipient_row_size, if: not has_recipient_columns, doc: The recipient when the columns are not known, doc-ref: *ref}

  rop_reload_cached_information_request:
    -orig-id: RopReloadCachedInformation ROP Request Buffer
    doc: Reads anew what RopOpenMessage returned.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}

  rop_reload_cached_information_response:
    -orig-id: RopReloadCachedInformation ROP Response Buffer
    doc: The subject and recipients of a message or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.7.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: has_named_properties, -orig-id: HasNamedProperties, type: u1, if: return_value == 0, doc: If the message has named properties, doc-ref: *ref}
      - {id: subject_prefix, -orig-id: SubjectPrefix, type: 'oxcdata::typed_string', if: return_value == 0, doc: The RE or FW before the subject, doc-ref: *ref}
      - {id: normalized_subject, -orig-id: NormalizedSubject, type: 'oxcdata::typed_string', if: return_value == 0, doc: The subject without the prefix, doc-ref: *ref}
      - {id: recipient_count, -orig-id: RecipientCount, type: u2, if: return_value == 0, doc: How many recipients the message has, doc-ref: *ref}
      - {id: column_count, -orig-id: ColumnCount, type: u2, if: return_value == 0, doc: How many RecipientColumns, doc-ref: *ref}
      - {id: recipient_columns, -orig-id: RecipientColumns, type: u4, repeat: expr, repeat-expr: column_count, if: return_value == 0, -shows: property_tag, -describes: recipient_columns, doc: The properties in each row beyond the standard ones, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u1, if: return_value == 0, doc: How many RecipientRows; less than RecipientCount when not all fit, doc-ref: *ref}
      - {id: recipient_rows, -orig-id: RecipientRows, type: open_recipient_row(recipient_columns), repeat: expr, repeat-expr: row_count, if: return_value == 0, doc: The first recipients, doc-ref: *ref}

  rop_set_message_status_request:
    -orig-id: RopSetMessageStatus ROP Request Buffer
    doc: Changes a message's status flags.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, doc: The message, doc-ref: *ref}
      - {id: message_status_flags, -orig-id: MessageStatusFlags, type: u4, -flags: message_status_flags, doc: The new flags, doc-ref: *ref}
      - {id: message_status_mask, -orig-id: MessageStatusMask, type: u4, -flags: message_status_flags, doc: Which of them to change, doc-ref: *ref}

  rop_set_message_status_response:
    -orig-id: RopSetMessageStatus ROP Response Buffer
    doc: A message's status flags or an error. The responses of RopGetMessageStatus have the same RopId and layout.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.8.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: message_status_flags, -orig-id: MessageStatusFlags, type: u4, if: return_value == 0, -flags: message_status_flags, doc: The flags as they were before, doc-ref: *ref}

  rop_get_message_status_request:
    -answered-by: rop_set_message_status_response
    -orig-id: RopGetMessageStatus ROP Request Buffer
    doc: Reads a message's status flags. It is answered by a RopSetMessageStatus response.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, doc: The message, doc-ref: *ref}

  rop_set_read_flags_request:
    -orig-id: RopSetReadFlags ROP Request Buffer
    doc: Marks messages of a folder as read or unread.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.10.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: read_flags, -orig-id: ReadFlags, type: u1, -default: 0, -flags: read_flags, doc: Whether to mark as read or unread and what becomes of the receipts, doc-ref: *ref}
      - {id: message_id_count, -orig-id: MessageIdCount, type: u2, doc: How many MessageIds, doc-ref: *ref}
      - {id: message_ids, -orig-id: MessageIds, type: u8, repeat: expr, repeat-expr: message_id_count, -shows: id, doc: The messages, doc-ref: *ref}

  rop_set_read_flags_response:
    -orig-id: RopSetReadFlags ROP Response Buffer
    doc: If the messages were marked.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.10.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_set_message_read_flag_request:
    -orig-id: RopSetMessageReadFlag ROP Request Buffer
    doc: Marks a message as read or unread. In the public folders it carries data that comes back.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.11.1"
    params:
      - {id: logon_is_private, -orig-id: LogonIsPrivate, type: bool, -context: logon_is_private, doc: If the logon is one to a mailbox, doc-ref: *ref}
      - {id: has_logon_is_private, -orig-id: HasLogonIsPrivate, type: bool, -presence-of: logon_is_private, doc: If that is known, doc-ref: *ref}
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: response_handle_index, -orig-id: ResponseHandleIndex, type: u1, -default: 0, doc: The place in the handle table that the response names, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: read_flags, -orig-id: ReadFlags, type: u1, -default: 0, -flags: read_flags, doc: Whether to mark as read or unread and what becomes of the receipts, doc-ref: *ref}
      - {id: client_data, -orig-id: ClientData, size: 24, if: has_logon_is_private and not logon_is_private, doc: Data of the client that comes back, doc-ref: *ref}
      - {id: client_data_raw, -orig-id: ClientDataRaw, size-eos: true, if: not has_logon_is_private and not _io.eof, doc: What follows when the kind of logon is not known, doc-ref: *ref}

  rop_set_message_read_flag_response:
    -orig-id: RopSetMessageReadFlag ROP Response Buffer
    doc: If the read state of a message in the public folders changed or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.11.2"
    seq:
      - {id: response_handle_index, -orig-id: ResponseHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: read_status_changed, -orig-id: ReadStatusChanged, type: u1, if: return_value == 0, doc: If the read state of a message in the public folders changed, doc-ref: *ref}
      - {id: logon_id, -orig-id: LogonId, type: u1, if: return_value == 0 and read_status_changed != 0, doc: As in the request, doc-ref: *ref}
      - {id: client_data, -orig-id: ClientData, size: 24, if: return_value == 0 and read_status_changed != 0, doc: As in the request, doc-ref: *ref}

  rop_open_attachment_request:
    -orig-id: RopOpenAttachment ROP Request Buffer
    doc: Opens an attachment.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.12.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the attachment, doc-ref: *ref}
      - {id: open_attachment_flags, -orig-id: OpenAttachmentFlags, type: u1, -default: 0, -flags: open_attachment_flags, doc: How to open it; 0 is for reading only, doc-ref: *ref}
      - {id: attachment_id, -orig-id: AttachmentID, type: u4, doc: The attachment; its PidTagAttachNumber, doc-ref: *ref}

  rop_open_attachment_response:
    -orig-id: RopOpenAttachment ROP Response Buffer
    doc: The attachment or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.12.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the attachment, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_create_attachment_request:
    -orig-id: RopCreateAttachment ROP Request Buffer
    doc: Makes an attachment that is not stored before it is saved.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.13.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the new attachment, doc-ref: *ref}

  rop_create_attachment_response:
    -orig-id: RopCreateAttachment ROP Response Buffer
    doc: The new attachment or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.13.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the new attachment, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: attachment_id, -orig-id: AttachmentID, type: u4, if: return_value == 0, doc: The new attachment; its PidTagAttachNumber, doc-ref: *ref}

  rop_delete_attachment_request:
    -orig-id: RopDeleteAttachment ROP Request Buffer
    doc: Deletes an attachment.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.14.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: attachment_id, -orig-id: AttachmentID, type: u4, doc: The attachment; its PidTagAttachNumber, doc-ref: *ref}

  rop_delete_attachment_response:
    -orig-id: RopDeleteAttachment ROP Response Buffer
    doc: If the attachment was deleted.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.14.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_save_changes_attachment_request:
    -orig-id: RopSaveChangesAttachment ROP Request Buffer
    doc: Stores the changes to an attachment.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.15.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: response_handle_index, -orig-id: ResponseHandleIndex, type: u1, -default: 0, doc: The place in the handle table that the response names, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the attachment, doc-ref: *ref}
      - {id: save_flags, -orig-id: SaveFlags, type: u1, -flags: save_flags, doc: What becomes of the open attachment, doc-ref: *ref}

  rop_save_changes_attachment_response:
    -orig-id: RopSaveChangesAttachment ROP Response Buffer
    doc: If the changes were stored.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.15.2"
    seq:
      - {id: response_handle_index, -orig-id: ResponseHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_open_embedded_message_request:
    -orig-id: RopOpenEmbeddedMessage ROP Request Buffer
    doc: Opens the message within an attachment.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.16.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the attachment, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the message, doc-ref: *ref}
      - {id: code_page_id, -orig-id: CodePageId, type: u2, -default: 0x0fff, doc: 'The code page of 8-bit strings; 0x0FFF is the logon''s', doc-ref: *ref}
      - {id: open_mode_flags, -orig-id: OpenModeFlags, type: u1, -default: 0, -flags: open_embedded_message_mode_flags, doc: How to open it; 0 is for reading only, doc-ref: *ref}

  rop_open_embedded_message_response:
    -orig-id: RopOpenEmbeddedMessage ROP Response Buffer
    doc: The opened message with its subject and recipients or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.16.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, if: return_value == 0, doc: Always 0, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, if: return_value == 0, -shows: id, doc: The id of the message, doc-ref: *ref}
      - {id: has_named_properties, -orig-id: HasNamedProperties, type: u1, if: return_value == 0, doc: If the message has named properties, doc-ref: *ref}
      - {id: subject_prefix, -orig-id: SubjectPrefix, type: 'oxcdata::typed_string', if: return_value == 0, doc: The RE or FW before the subject, doc-ref: *ref}
      - {id: normalized_subject, -orig-id: NormalizedSubject, type: 'oxcdata::typed_string', if: return_value == 0, doc: The subject without the prefix, doc-ref: *ref}
      - {id: recipient_count, -orig-id: RecipientCount, type: u2, if: return_value == 0, doc: How many recipients the message has, doc-ref: *ref}
      - {id: column_count, -orig-id: ColumnCount, type: u2, if: return_value == 0, doc: How many RecipientColumns, doc-ref: *ref}
      - {id: recipient_columns, -orig-id: RecipientColumns, type: u4, repeat: expr, repeat-expr: column_count, if: return_value == 0, -shows: property_tag, -describes: recipient_columns, doc: The properties in each row beyond the standard ones, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u1, if: return_value == 0, doc: How many RecipientRows; less than RecipientCount when not all fit, doc-ref: *ref}
      - {id: recipient_rows, -orig-id: RecipientRows, type: open_recipient_row(recipient_columns), repeat: expr, repeat-expr: row_count, if: return_value == 0, doc: The first recipients, doc-ref: *ref}

  rop_get_attachment_table_request:
    -orig-id: RopGetAttachmentTable ROP Request Buffer
    doc: Opens the table of attachments.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.17.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the table, doc-ref: *ref}
      - {id: table_flags, -orig-id: TableFlags, type: u1, -default: 0, -flags: attachment_table_flags, doc: What the table is to hold, doc-ref: *ref}

  rop_get_attachment_table_response:
    -orig-id: RopGetAttachmentTable ROP Response Buffer
    doc: The table of attachments or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.17.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_valid_attachments_request:
    -orig-id: RopGetValidAttachments ROP Request Buffer
    doc: Lists the numbers of the attachments there are.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.18.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}

  rop_get_valid_attachments_response:
    -orig-id: RopGetValidAttachments ROP Response Buffer
    doc: The numbers or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.6.18.2"
    -departures:
      - {id: two-byte-count, when: {}, as: {attachment_id_count: u2}, doc: AttachmentIdCount in 2 bytes, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: attachment_id_count, -orig-id: AttachmentIdCount, type: u4, if: return_value == 0, doc: How many AttachmentIdArray, doc-ref: *ref}
      - {id: attachment_id_array, -orig-id: AttachmentIdArray, type: u4, repeat: expr, repeat-expr: attachment_id_count, if: return_value == 0, doc: The numbers of the attachments, doc-ref: *ref}

-enums:
  open_message_mode_flags: {-orig-id: OpenModeFlags, doc: How to open a message., doc-ref: "[MS-OXCMSG] 2.2.3.1.1"}
  save_flags: {-orig-id: SaveFlags, doc: What becomes of a message or attachment once it is stored., doc-ref: "[MS-OXCMSG] 2.2.3.3.1"}
  recipient_type: {-orig-id: RecipientType, doc: The kind of recipient in the low bits and flags for sending again., doc-ref: "[MS-OXCMSG] 2.2.3.1.2"}
  message_status_flags: {-orig-id: MessageStatusFlags, doc: The status of a message., doc-ref: "[MS-OXCMSG] 2.2.1.8"}
  read_flags: {-orig-id: ReadFlags, doc: How to mark messages as read; 0 marks as read and sends the receipt., doc-ref: "[MS-OXCMSG] 2.2.3.10.1"}
  open_attachment_flags: {-orig-id: OpenAttachmentFlags, doc: How to open an attachment., doc-ref: "[MS-OXCMSG] 2.2.3.12.1"}
  open_embedded_message_mode_flags: {-orig-id: OpenModeFlags, doc: How to open the message within an attachment., doc-ref: "[MS-OXCMSG] 2.2.3.16.1"}
  attachment_table_flags: {-orig-id: TableFlags, doc: What a table of attachments holds., doc-ref: "[MS-OXCMSG] 2.2.3.17.1"}

enums:
  open_message_mode_flags:
    0x00: {id: read_only, -orig-id: ReadOnly, -mask: 0x03, doc: For reading}
    0x01: {id: read_write, -orig-id: ReadWrite, -mask: 0x03, doc: For reading and writing}
    0x03: {id: best_access, -orig-id: BestAccess, -mask: 0x03, doc: For writing when the user may and else for reading}
    0x04: {id: open_soft_deleted, -orig-id: OpenSoftDeleted, doc: Also when it is deleted but recoverable}
  save_flags:
    0x01: {id: keep_open_read_only, -orig-id: KeepOpenReadOnly, doc: It stays open for reading}
    0x02: {id: keep_open_read_write, -orig-id: KeepOpenReadWrite, doc: It stays open for reading and writing}
    0x04: {id: force_save, -orig-id: ForceSave, doc: It is stored even over the changes of others}
  recipient_type:
    0x01: {id: primary, -orig-id: Primary, -mask: 0x0f, doc: Gets the message itself (To)}
    0x02: {id: cc, -orig-id: Cc, -mask: 0x0f, doc: Gets a copy}
    0x03: {id: bcc, -orig-id: Bcc, -mask: 0x0f, doc: Gets a copy unseen by the others}
    0x10: {id: resend, -orig-id: Resend, doc: Did not get the message at the last try}
    0x80: {id: delivered, -orig-id: Delivered, doc: Did get the message at the last try}
  message_status_flags:
    0x00000800: {id: ms_in_conflict, -orig-id: msInConflict, doc: It is a version of a message that was changed at two places}
    0x00001000: {id: ms_remote_download, -orig-id: msRemoteDownload, doc: It is to be downloaded}
    0x00002000: {id: ms_remote_delete, -orig-id: msRemoteDelete, doc: It is to be deleted at the other server without a download}
  read_flags:
    0x00: {id: rf_default, -orig-id: rfDefault, doc: Mark as read and send the receipt}
    0x01: {id: rf_suppress_receipt, -orig-id: rfSuppressReceipt, doc: A pending receipt is dropped}
    0x04: {id: rf_clear_read_flag, -orig-id: rfClearReadFlag, doc: Mark as unread}
    0x0a: {id: rf_reserved, -orig-id: rfReserved, doc: Ignored}
    0x10: {id: rf_generate_receipt_only, -orig-id: rfGenerateReceiptOnly, doc: Send a pending receipt and change nothing else}
    0x20: {id: rf_clear_notify_read, -orig-id: rfClearNotifyRead, doc: No receipt is asked for any more when it is read}
    0x40: {id: rf_clear_notify_unread, -orig-id: rfClearNotifyUnread, doc: No receipt is asked for any more when it is deleted unread}
  open_attachment_flags:
    0x00: {id: read_only, -orig-id: ReadOnly, -mask: 0x03, doc: For reading}
    0x01: {id: read_write, -orig-id: ReadWrite, -mask: 0x03, doc: For reading and writing}
    0x03: {id: best_access, -orig-id: BestAccess, -mask: 0x03, doc: For writing when the user may and else for reading}
  open_embedded_message_mode_flags:
    0x00: {id: read_only, -orig-id: ReadOnly, -mask: 0x03, doc: For reading}
    0x01: {id: read_write, -orig-id: ReadWrite, -mask: 0x03, doc: For reading and writing}
    0x02: {id: create, -orig-id: Create, -mask: 0x03, doc: For reading and writing; made when it is not there}
  attachment_table_flags:
    0x40: {id: unicode, -orig-id: Unicode, doc: Strings are Unicode}
