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
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: no_properties_returned, -orig-id: NoPropertiesReturned, type: u1, if: return_value == 0, doc: If no properties come back, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, if: return_value == 0, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, if: return_value == 0, doc: The properties to set on the client's copy, doc-ref: *ref}

-enums:
  submit_flags: {-orig-id: SubmitFlags, doc: Who works on a submitted message first., doc-ref: "[MS-OXCROPS] 2.2.7.1.1"}

enums:
  submit_flags:
    0x01: {id: pre_process, -orig-id: PreProcess, doc: The server before it is sent}
    0x02: {id: needs_spooler, -orig-id: NeedsSpooler, doc: A client's mail spooler}
