meta:
  id: oxcrops_transport
  title: Transport ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs that send messages.
doc-ref: "[MS-OXCROPS] 2.2.7"

types:
  rop_submit_message_request:
    -orig-id: RopSubmitMessage ROP Request Buffer
    doc: Hands a message over for sending.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: submit_flags, -orig-id: SubmitFlags, type: u1, -default: 0, -flags: submit_flags, doc: Who works on it first, doc-ref: *ref}

  rop_submit_message_response:
    -orig-id: RopSubmitMessage ROP Response Buffer
    doc: If the message was taken.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.1.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_abort_submit_request:
    -orig-id: RopAbortSubmit ROP Request Buffer
    doc: Takes a submitted message back.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder of the message, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, doc: The message, doc-ref: *ref}

  rop_abort_submit_response:
    -orig-id: RopAbortSubmit ROP Response Buffer
    doc: If the message was taken back.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.2.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_address_types_request:
    -orig-id: RopGetAddressTypes ROP Request Buffer
    doc: Asks for the address types of the transport.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}

  rop_get_address_types_response:
    -orig-id: RopGetAddressTypes ROP Response Buffer
    doc: The address types or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.3.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: address_type_count, -orig-id: AddressTypeCount, type: u2, if: return_value == 0, doc: How many AddressTypes, doc-ref: *ref}
      - {id: address_type_size, -orig-id: AddressTypeSize, type: u2, if: return_value == 0, doc: Bytes of AddressTypes, doc-ref: *ref}
      - {id: address_type_block, -orig-id: AddressTypeBlock, type: address_type_block(address_type_count), size: address_type_size, -inline: true, if: return_value == 0, doc: The block that AddressTypeSize measures, doc-ref: *ref}

  address_type_block:
    -orig-id: AddressTypes
    doc: The address types in a block of a given size.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.3.2"
    params:
      - {id: address_type_count, -orig-id: AddressTypeCount, type: u2, doc: How many strings, doc-ref: *ref}
    seq:
      - {id: address_types, -orig-id: AddressTypes, type: 'oxcdata::string8z', repeat: expr, repeat-expr: address_type_count, doc: The address types such as SMTP, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  rop_transport_send_request:
    -orig-id: RopTransportSend ROP Request Buffer
    doc: Sends a message through the transport.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}

  rop_transport_send_response:
    -orig-id: RopTransportSend ROP Response Buffer
    doc: Properties of the sent message or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.6.2"
    -departures:
      - {id: no-count, when: {return_value: [0], no_properties_returned: []}, without: [property_value_count, property_values], doc: no properties and no PropertyValueCount, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: no_properties_returned, -orig-id: NoPropertiesReturned, type: u1, if: return_value == 0, doc: If no properties come back, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, if: return_value == 0, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, if: return_value == 0, doc: The properties to set on the client's copy, doc-ref: *ref}

  rop_set_spooler_request:
    -orig-id: RopSetSpooler ROP Request Buffer
    doc: Makes the client a mail spooler.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}

  rop_set_spooler_response:
    -orig-id: RopSetSpooler ROP Response Buffer
    doc: If the client is one now.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.4.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_spooler_lock_message_request:
    -orig-id: RopSpoolerLockMessage ROP Request Buffer
    doc: Locks a message for the spooler or unlocks it.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, doc: The message, doc-ref: *ref}
      - {id: lock_state, -orig-id: LockState, type: u1, enum: lock_state, doc: What to do with the lock, doc-ref: *ref}

  rop_spooler_lock_message_response:
    -orig-id: RopSpoolerLockMessage ROP Response Buffer
    doc: If it was done.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_transport_new_mail_request:
    -orig-id: RopTransportNewMail ROP Request Buffer
    doc: Tells the server of a new message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, doc: The message, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder of the message, doc-ref: *ref}
      - {id: message_class, -orig-id: MessageClass, type: 'oxcdata::string8z', doc: Its class, doc-ref: *ref}
      - {id: message_flags, -orig-id: MessageFlags, type: u4, -flags: pid_tag_message_flags, doc: Its PidTagMessageFlags, doc-ref: *ref}

  rop_transport_new_mail_response:
    -orig-id: RopTransportNewMail ROP Response Buffer
    doc: If the server took note.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.7.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_transport_folder_request:
    -orig-id: RopGetTransportFolder ROP Request Buffer
    doc: Asks for the folder of messages on their way out.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}

  rop_get_transport_folder_response:
    -orig-id: RopGetTransportFolder ROP Response Buffer
    doc: The folder or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.8.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, if: return_value == 0, -shows: id, doc: The folder, doc-ref: *ref}

  rop_options_data_request:
    -orig-id: RopOptionsData ROP Request Buffer
    doc: Asks for the options of an address type.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: address_type, -orig-id: AddressType, type: 'oxcdata::string8z', doc: The address type such as SMTP, doc-ref: *ref}
      - {id: want_win32, -orig-id: WantWin32, type: u1, -default: 0, doc: If the help file is wanted in a form for 32-bit machines, doc-ref: *ref}

  rop_options_data_response:
    -orig-id: RopOptionsData ROP Response Buffer
    doc: The options or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.7.9.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, if: return_value == 0, doc: Always 1, doc-ref: *ref}
      - {id: options_info_size, -orig-id: OptionsInfoSize, type: u2, if: return_value == 0, doc: Bytes of OptionsInfo, doc-ref: *ref}
      - {id: options_info, -orig-id: OptionsInfo, size: options_info_size, if: return_value == 0, doc: Data of the server to be ignored, doc-ref: *ref}
      - {id: help_file_size, -orig-id: HelpFileSize, type: u2, if: return_value == 0, doc: Bytes of HelpFile, doc-ref: *ref}
      - {id: help_file, -orig-id: HelpFile, size: help_file_size, if: return_value == 0, doc: The help file or nothing, doc-ref: *ref}
      - {id: help_file_name, -orig-id: HelpFileName, type: 'oxcdata::string8z', if: return_value == 0 and help_file_size != 0, doc: The name of the help file, doc-ref: *ref}

-enums:
  submit_flags: {-orig-id: SubmitFlags, doc: Who works on a submitted message first., doc-ref: "[MS-OXCROPS] 2.2.7.1.1"}
  lock_state: {-orig-id: LockState, doc: What to do with the lock of a message., doc-ref: "[MS-OXOMSG] 2.2.5.3.1"}
  pid_tag_message_flags: {-orig-id: PidTagMessageFlags, doc: The state of a message., doc-ref: "[MS-OXCMSG] 2.2.1.6"}

enums:
  submit_flags:
    0x01: {id: pre_process, -orig-id: PreProcess, doc: The server before it is sent}
    0x02: {id: needs_spooler, -orig-id: NeedsSpooler, doc: A client's mail spooler}
  lock_state:
    0x00: {id: lst_lock, -orig-id: lstLock, doc: Lock it}
    0x01: {id: lst_unlock, -orig-id: lstUnlock, doc: Unlock it}
    0x02: {id: lst_finished, -orig-id: lstFinished, doc: It was sent; unlock it}
  pid_tag_message_flags:
    0x00000001: {id: mf_read, -orig-id: mfRead, doc: It was read}
    0x00000002: {id: mf_unmodified, -orig-id: mfUnmodified, doc: It is as it was first stored or delivered}
    0x00000004: {id: mf_submitted, -orig-id: mfSubmitted, doc: It was handed over for sending}
    0x00000008: {id: mf_unsent, -orig-id: mfUnsent, doc: It is a draft}
    0x00000010: {id: mf_has_attach, -orig-id: mfHasAttach, doc: It has attachments}
    0x00000020: {id: mf_from_me, -orig-id: mfFromMe, doc: The user who gets it is the one who sent it}
    0x00000040: {id: mf_fai, -orig-id: mfFAI, doc: It is an associated (hidden) message}
    0x00000080: {id: mf_resend, -orig-id: mfResend, doc: It asks to be sent again after it could not be delivered}
    0x00000100: {id: mf_notify_read, -orig-id: mfNotifyRead, doc: The sender wants to know when it is read}
    0x00000200: {id: mf_notify_unread, -orig-id: mfNotifyUnread, doc: The sender wants to know when it is deleted unread}
    0x00000400: {id: mf_ever_read, -orig-id: mfEverRead, doc: It was read at least once}
    0x00002000: {id: mf_internet, -orig-id: mfInternet, doc: It came from the Internet}
    0x00008000: {id: mf_untrusted, -orig-id: mfUntrusted, doc: It came from elsewhere that is not trusted}
