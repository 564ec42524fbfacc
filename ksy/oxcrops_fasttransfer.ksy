meta:
  id: oxcrops_fasttransfer
  title: FastTransfer ROPs
  endian: le
doc: ROPs that download and upload objects as streams. The streams themselves stay bytes here.
doc-ref: "[MS-OXCROPS] 2.2.12"

types:
  rop_fast_transfer_destination_configure_request:
    -orig-id: RopFastTransferDestinationConfigure ROP Request Buffer
    doc: Starts an upload.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object to upload to, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the upload, doc-ref: *ref}
      - {id: source_operation, -orig-id: SourceOperation, type: u1, enum: source_operation, doc: The ROP that started the download on the other side, doc-ref: *ref}
      - {id: copy_flags, -orig-id: CopyFlags, type: u1, -default: 0, -flags: fast_transfer_destination_copy_flags, doc: What the upload is part of, doc-ref: *ref}

  rop_fast_transfer_destination_configure_response:
    -orig-id: RopFastTransferDestinationConfigure ROP Response Buffer
    doc: The upload or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.1.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_fast_transfer_destination_put_buffer_request:
    -orig-id: RopFastTransferDestinationPutBuffer ROP Request Buffer
    doc: Sends the next piece of an upload.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: transfer_data_size, -orig-id: TransferDataSize, type: u2, doc: Bytes of TransferData, doc-ref: *ref}
      - {id: transfer_data, -orig-id: TransferData, size: transfer_data_size, doc: A piece of the stream, doc-ref: *ref}

  rop_fast_transfer_destination_put_buffer_response:
    -orig-id: RopFastTransferDestinationPutBuffer ROP Response Buffer
    doc: How far the upload is or an error; both have the same fields.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.2.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [transfer_status, in_progress_count, total_step_count, reserved, buffer_used_size], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: transfer_status, -orig-id: TransferStatus, type: u2, enum: transfer_status, doc: How it stands, doc-ref: *ref}
      - {id: in_progress_count, -orig-id: InProgressCount, type: u2, doc: How many steps are done, doc-ref: *ref}
      - {id: total_step_count, -orig-id: TotalStepCount, type: u2, doc: About how many steps there are, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: buffer_used_size, -orig-id: BufferUsedSize, type: u2, doc: Bytes that were taken, doc-ref: *ref}

  rop_fast_transfer_destination_put_buffer_extended_request:
    -orig-id: RopFastTransferDestinationPutBufferExtended ROP Request Buffer
    doc: Sends the next piece of an upload; the response has wide counters.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: transfer_data_size, -orig-id: TransferDataSize, type: u2, doc: Bytes of TransferData, doc-ref: *ref}
      - {id: transfer_data, -orig-id: TransferData, size: transfer_data_size, doc: A piece of the stream, doc-ref: *ref}

  rop_fast_transfer_destination_put_buffer_extended_response:
    -orig-id: RopFastTransferDestinationPutBufferExtended ROP Response Buffer
    doc: How far the upload is or an error; both have the same fields.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.3.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [transfer_status, in_progress_count, total_step_count, reserved, buffer_used_size], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: transfer_status, -orig-id: TransferStatus, type: u2, enum: transfer_status, doc: How it stands, doc-ref: *ref}
      - {id: in_progress_count, -orig-id: InProgressCount, type: u4, doc: How many steps are done, doc-ref: *ref}
      - {id: total_step_count, -orig-id: TotalStepCount, type: u4, doc: About how many steps there are, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: buffer_used_size, -orig-id: BufferUsedSize, type: u2, doc: Bytes that were taken, doc-ref: *ref}

  rop_fast_transfer_source_get_buffer_request:
    -orig-id: RopFastTransferSourceGetBuffer ROP Request Buffer
    doc: Fetches the next piece of a download.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the download, doc-ref: *ref}
      - {id: buffer_size, -orig-id: BufferSize, type: u2, doc: The most bytes to send; 0xBABE when the server decides, doc-ref: *ref}
      - {id: maximum_buffer_size, -orig-id: MaximumBufferSize, type: u2, if: buffer_size == 0xbabe, doc: The most bytes that the server may decide on, doc-ref: *ref}

  rop_fast_transfer_source_get_buffer_response:
    -orig-id: RopFastTransferSourceGetBuffer ROP Response Buffer
    doc: The next piece or an error; all have the same fields but for the error 0x00000480.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.4.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [transfer_status, in_progress_count, total_step_count, reserved, transfer_buffer_size, transfer_buffer, backoff_time], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
      - {id: backoff-alone, when: {return_value: [0x480]}, without: [transfer_status, in_progress_count, total_step_count, reserved, transfer_buffer_size], doc: BackoffTime without the fields before it, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success; 0x00000480 when the client is to wait; else an error, doc-ref: *ref}
      - {id: transfer_status, -orig-id: TransferStatus, type: u2, enum: transfer_status, doc: How the download stands, doc-ref: *ref}
      - {id: in_progress_count, -orig-id: InProgressCount, type: u2, doc: How many steps are done, doc-ref: *ref}
      - {id: total_step_count, -orig-id: TotalStepCount, type: u2, doc: About how many steps there are, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: transfer_buffer_size, -orig-id: TransferBufferSize, type: u2, doc: Bytes of TransferBuffer, doc-ref: *ref}
      - {id: transfer_buffer, -orig-id: TransferBuffer, size: transfer_buffer_size, if: return_value != 0x00000480, doc: A piece of the stream, doc-ref: *ref}
      - {id: backoff_time, -orig-id: BackoffTime, type: u4, if: return_value == 0x00000480, doc: Milliseconds to wait before the next try, doc-ref: *ref}

  rop_fast_transfer_source_copy_folder_request:
    -orig-id: RopFastTransferSourceCopyFolder ROP Request Buffer
    doc: Starts a download of a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the download, doc-ref: *ref}
      - {id: copy_flags, -orig-id: CopyFlags, type: u1, -default: 0, -flags: fast_transfer_copy_folder_flags, doc: What to download, doc-ref: *ref}
      - {id: send_options, -orig-id: SendOptions, type: u1, -default: 0, -flags: send_options, doc: How to send strings and items, doc-ref: *ref}

  rop_fast_transfer_source_copy_folder_response:
    -orig-id: RopFastTransferSourceCopyFolder ROP Response Buffer
    doc: The download or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.5.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the download, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_fast_transfer_source_copy_messages_request:
    -orig-id: RopFastTransferSourceCopyMessages ROP Request Buffer
    doc: Starts a download of messages.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the download, doc-ref: *ref}
      - {id: message_id_count, -orig-id: MessageIdCount, type: u2, doc: How many MessageIds, doc-ref: *ref}
      - {id: message_ids, -orig-id: MessageIds, type: u8, repeat: expr, repeat-expr: message_id_count, -shows: id, doc: The messages, doc-ref: *ref}
      - {id: copy_flags, -orig-id: CopyFlags, type: u1, -default: 0, -flags: fast_transfer_copy_messages_flags, doc: What to download, doc-ref: *ref}
      - {id: send_options, -orig-id: SendOptions, type: u1, -default: 0, -flags: send_options, doc: How to send strings and items, doc-ref: *ref}

  rop_fast_transfer_source_copy_messages_response:
    -orig-id: RopFastTransferSourceCopyMessages ROP Response Buffer
    doc: The download or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.6.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the download, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_fast_transfer_source_copy_to_request:
    -orig-id: RopFastTransferSourceCopyTo ROP Request Buffer
    doc: Starts a download of all properties but some.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the download, doc-ref: *ref}
      - {id: level, -orig-id: Level, type: u1, -default: 0, doc: 0 for the objects within too, doc-ref: *ref}
      - {id: copy_flags, -orig-id: CopyFlags, type: u4, -default: 0, -flags: fast_transfer_copy_to_flags, doc: What to download, doc-ref: *ref}
      - {id: send_options, -orig-id: SendOptions, type: u1, -default: 0, -flags: send_options, doc: How to send strings and items, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, doc: The properties not to download, doc-ref: *ref}

  rop_fast_transfer_source_copy_to_response:
    -orig-id: RopFastTransferSourceCopyTo ROP Response Buffer
    doc: The download or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.7.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the download, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_fast_transfer_source_copy_properties_request:
    -orig-id: RopFastTransferSourceCopyProperties ROP Request Buffer
    doc: Starts a download of some properties.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the download, doc-ref: *ref}
      - {id: level, -orig-id: Level, type: u1, -default: 0, doc: 0 for the objects within too, doc-ref: *ref}
      - {id: copy_flags, -orig-id: CopyFlags, type: u1, -default: 0, -flags: fast_transfer_copy_properties_flags, doc: What the download is part of, doc-ref: *ref}
      - {id: send_options, -orig-id: SendOptions, type: u1, -default: 0, -flags: send_options, doc: How to send strings and items, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, doc: The properties to download, doc-ref: *ref}

  rop_fast_transfer_source_copy_properties_response:
    -orig-id: RopFastTransferSourceCopyProperties ROP Response Buffer
    doc: The download or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.8.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the download, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_tell_version_request:
    -orig-id: RopTellVersion ROP Request Buffer
    doc: Tells one server of a transfer the version of the other.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload or download, doc-ref: *ref}
      - {id: version, -orig-id: Version, type: u2, repeat: expr, repeat-expr: 3, doc: The version of the other server, doc-ref: *ref}

  rop_tell_version_response:
    -orig-id: RopTellVersion ROP Response Buffer
    doc: If the server took note.
    doc-ref: &ref "[MS-OXCROPS] 2.2.12.9.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

-enums:
  source_operation: {-orig-id: SourceOperation, doc: The ROP that started a download., doc-ref: "[MS-OXCFXICS] 2.2.3.1.2.1.1"}
  fast_transfer_destination_copy_flags: {-orig-id: CopyFlags, doc: What an upload is part of., doc-ref: "[MS-OXCFXICS] 2.2.3.1.2.1.1"}
  transfer_status: {-orig-id: TransferStatus, doc: How a transfer stands., doc-ref: "[MS-OXCFXICS] 2.2.3.1.1.5.2"}
  send_options: {-orig-id: SendOptions, doc: How to send strings and items., doc-ref: "[MS-OXCFXICS] 2.2.3.1.1.1.1"}
  fast_transfer_copy_folder_flags: {-orig-id: CopyFlags, doc: What to download of a folder., doc-ref: "[MS-OXCFXICS] 2.2.3.1.1.4.1"}
  fast_transfer_copy_messages_flags: {-orig-id: CopyFlags, doc: What to download of messages., doc-ref: "[MS-OXCFXICS] 2.2.3.1.1.3.1"}
  fast_transfer_copy_to_flags: {-orig-id: CopyFlags, doc: What to download of an object., doc-ref: "[MS-OXCFXICS] 2.2.3.1.1.1.1"}
  fast_transfer_copy_properties_flags: {-orig-id: CopyFlags, doc: What a download of properties is part of., doc-ref: "[MS-OXCFXICS] 2.2.3.1.1.2.1"}

enums:
  source_operation:
    0x01: {id: copy_to, -orig-id: CopyTo, doc: RopFastTransferSourceCopyTo}
    0x02: {id: copy_properties, -orig-id: CopyProperties, doc: RopFastTransferSourceCopyProperties}
    0x03: {id: copy_messages, -orig-id: CopyMessages, doc: RopFastTransferSourceCopyMessages}
    0x04: {id: copy_folder, -orig-id: CopyFolder, doc: RopFastTransferSourceCopyFolder}
  fast_transfer_destination_copy_flags:
    0x01: {id: move, -orig-id: Move, doc: A move}
  transfer_status:
    0x0000: {id: error, -orig-id: Error, doc: It failed}
    0x0001: {id: partial, -orig-id: Partial, doc: There is more}
    0x0002: {id: no_room, -orig-id: NoRoom, doc: There is more that did not fit}
    0x0003: {id: done, -orig-id: Done, doc: This was the last piece}
  send_options:
    0x01: {id: unicode, -orig-id: Unicode, doc: Strings are Unicode or in their own code page}
    0x02: {id: use_cpid, -orig-id: UseCpid, doc: Property types may name a code page}
    0x03: {id: for_upload, -orig-id: ForUpload, doc: The download goes on to another server; Unicode and UseCpid}
    0x04: {id: recover_mode, -orig-id: RecoverMode, doc: The client can go on after an item that failed}
    0x08: {id: force_unicode, -orig-id: ForceUnicode, doc: Strings are Unicode always}
    0x10: {id: partial_item, -orig-id: PartialItem, doc: The client takes items in part}
    0x20: {id: reserved1, -orig-id: Reserved1, doc: Ignored}
    0x40: {id: reserved2, -orig-id: Reserved2, doc: Ignored}
  fast_transfer_copy_folder_flags:
    0x01: {id: move, -orig-id: Move, doc: It is part of a move}
    0x02: {id: unused1, -orig-id: Unused1, doc: Ignored}
    0x04: {id: unused2, -orig-id: Unused2, doc: Ignored}
    0x08: {id: unused3, -orig-id: Unused3, doc: Ignored}
    0x10: {id: copy_subfolders, -orig-id: CopySubfolders, doc: The subfolders too}
  fast_transfer_copy_messages_flags:
    0x01: {id: move, -orig-id: Move, doc: It is part of a move}
    0x02: {id: unused1, -orig-id: Unused1, doc: Ignored}
    0x04: {id: unused2, -orig-id: Unused2, doc: Ignored}
    0x08: {id: unused3, -orig-id: Unused3, doc: Ignored}
    0x10: {id: best_body, -orig-id: BestBody, doc: The body in its original format}
    0x20: {id: send_entry_id, -orig-id: SendEntryId, doc: What identifies the message and its version too}
  fast_transfer_copy_to_flags:
    0x00000001: {id: move, -orig-id: Move, doc: It is part of a move}
    0x00000002: {id: unused1, -orig-id: Unused1, doc: Ignored}
    0x00000004: {id: unused2, -orig-id: Unused2, doc: Ignored}
    0x00000008: {id: unused3, -orig-id: Unused3, doc: Ignored}
    0x00000200: {id: unused4, -orig-id: Unused4, doc: Ignored}
    0x00000400: {id: unused5, -orig-id: Unused5, doc: Ignored}
    0x00002000: {id: best_body, -orig-id: BestBody, doc: The body in its original format}
  fast_transfer_copy_properties_flags:
    0x01: {id: move, -orig-id: Move, doc: A move}
    0x02: {id: unused1, -orig-id: Unused1, doc: Ignored}
    0x04: {id: unused2, -orig-id: Unused2, doc: Ignored}
    0x08: {id: unused3, -orig-id: Unused3, doc: Ignored}
