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
      - {id: recipient_row_raw, -orig-id: RecipientRowRaw, size: recipient_row_size, if: not has_recipient_columns, doc: The recipient when the columns are not known, doc-ref: *ref}

-enums:
  open_message_mode_flags: {-orig-id: OpenModeFlags, doc: How to open a message., doc-ref: "[MS-OXCMSG] 2.2.3.1.1"}
  save_flags: {-orig-id: SaveFlags, doc: What becomes of a message or attachment once it is stored., doc-ref: "[MS-OXCMSG] 2.2.3.3.1"}
  recipient_type: {-orig-id: RecipientType, doc: The kind of recipient in the low bits and flags for sending again., doc-ref: "[MS-OXCMSG] 2.2.3.1.2"}

enums:
  open_message_mode_flags:
    0x01: {id: read_write, -orig-id: ReadWrite, doc: For reading and writing}
    0x02: {id: create, -orig-id: Create, doc: Make it when it is not there; with ReadWrite it asks for the best access}
    0x03: {id: best_access, -orig-id: BestAccess, doc: For writing when the user may and else for reading}
    0x04: {id: open_soft_deleted, -orig-id: OpenSoftDeleted, doc: Also when it is deleted but recoverable}
  save_flags:
    0x01: {id: keep_open_read_only, -orig-id: KeepOpenReadOnly, doc: It stays open for reading}
    0x02: {id: keep_open_read_write, -orig-id: KeepOpenReadWrite, doc: It stays open for reading and writing}
    0x04: {id: force_save, -orig-id: ForceSave, doc: It is stored even over the changes of others}
  recipient_type:
    0x01: {id: primary, -orig-id: Primary, doc: Gets the message itself (To)}
    0x02: {id: cc, -orig-id: Cc, doc: Gets a copy}
    0x03: {id: bcc, -orig-id: Bcc, doc: Gets a copy unseen by the others}
    0x10: {id: resend, -orig-id: Resend, doc: Did not get the message at the last try}
    0x80: {id: delivered, -orig-id: Delivered, doc: Did get the message at the last try}
