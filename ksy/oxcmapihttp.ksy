meta:
  id: oxcmapihttp
  title: Bodies of MAPI over HTTP
  endian: le
  imports: [oxcdata]
doc: The bodies of requests to a mailbox server and of its responses, without the response's text before them.
doc-ref: "[MS-OXCMAPIHTTP] 2.2.4"

types:
  connect_request_body:
    -orig-id: Connect Request Type Request Body
    doc: Asks for a session.
    doc-ref: &ref "[MS-OXCMAPIHTTP] 2.2.4.1.1"
    seq:
      - {id: user_dn, -orig-id: UserDn, type: 'oxcdata::string8z', doc: The X500 DN of the user, doc-ref: *ref}
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: 0 for a user and 1 for an administrator, doc-ref: *ref}
      - {id: default_code_page, -orig-id: DefaultCodePage, type: u4, doc: The code page of 8-bit strings, doc-ref: *ref}
      - {id: lcid_sort, -orig-id: LcidSort, type: u4, doc: The language for sorting, doc-ref: *ref}
      - {id: lcid_string, -orig-id: LcidString, type: u4, doc: The language for all else, doc-ref: *ref}
      - {id: auxiliary_buffer_size, -orig-id: AuxiliaryBufferSize, type: u4, doc: Bytes of AuxiliaryBuffer, doc-ref: *ref}
      - {id: auxiliary_buffer, -orig-id: AuxiliaryBuffer, size: auxiliary_buffer_size, doc: 'Auxiliary blocks behind an RPC_HEADER_EXT, or nothing', doc-ref: *ref}

  connect_response_body:
    -orig-id: Connect Request Type Response Body
    doc: 'What a client must know of its session, or a failure.'
    doc-ref: &ref "[MS-OXCMAPIHTTP] 2.2.4.1.2"
    seq:
      - {id: status_code, -orig-id: StatusCode, type: u4, doc: 0 when the request was handled; else nothing but the auxiliary buffer follows, doc-ref: *ref}
      - {id: error_code, -orig-id: ErrorCode, type: u4, -shows: error_code, if: status_code == 0, doc: 0 for success or an error, doc-ref: *ref}
      - {id: polls_max, -orig-id: PollsMax, type: u4, if: status_code == 0, doc: Milliseconds between polls at most, doc-ref: *ref}
      - {id: retry_count, -orig-id: RetryCount, type: u4, if: status_code == 0, doc: How often to try a request again, doc-ref: *ref}
      - {id: retry_delay, -orig-id: RetryDelay, type: u4, if: status_code == 0, doc: Milliseconds before trying again, doc-ref: *ref}
      - {id: dn_prefix, -orig-id: DnPrefix, type: 'oxcdata::string8z', if: status_code == 0, doc: 'The prefix of recipients'' DNs', doc-ref: *ref}
      - {id: display_name, -orig-id: DisplayName, type: 'oxcdata::utf16z', if: status_code == 0, doc: 'The user''s name', doc-ref: *ref}
      - {id: auxiliary_buffer_size, -orig-id: AuxiliaryBufferSize, type: u4, doc: Bytes of AuxiliaryBuffer, doc-ref: *ref}
      - {id: auxiliary_buffer, -orig-id: AuxiliaryBuffer, size: auxiliary_buffer_size, doc: 'Auxiliary blocks behind an RPC_HEADER_EXT, or nothing', doc-ref: *ref}

  execute_request_body:
    -orig-id: Execute Request Type Request Body
    doc: Sends ROP requests.
    doc-ref: &ref "[MS-OXCMAPIHTTP] 2.2.4.2.1"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -flags: execute_flags, doc: How the server may code its payloads, doc-ref: *ref}
      - {id: rop_buffer_size, -orig-id: RopBufferSize, type: u4, doc: Bytes of RopBuffer, doc-ref: *ref}
      - {id: rop_buffer, -orig-id: RopBuffer, size: rop_buffer_size, doc: ROPs in one or more extended buffers, doc-ref: *ref}
      - {id: max_rop_out, -orig-id: MaxRopOut, type: u4, doc: The most bytes of RopBuffer in the response, doc-ref: *ref}
      - {id: auxiliary_buffer_size, -orig-id: AuxiliaryBufferSize, type: u4, doc: Bytes of AuxiliaryBuffer, doc-ref: *ref}
      - {id: auxiliary_buffer, -orig-id: AuxiliaryBuffer, size: auxiliary_buffer_size, doc: 'Auxiliary blocks behind an RPC_HEADER_EXT, or nothing', doc-ref: *ref}

  execute_response_body:
    -orig-id: Execute Request Type Response Body
    doc: The ROP responses or a failure.
    doc-ref: &ref "[MS-OXCMAPIHTTP] 2.2.4.2.2"
    seq:
      - {id: status_code, -orig-id: StatusCode, type: u4, doc: 0 when the request was handled; else nothing but the auxiliary buffer follows, doc-ref: *ref}
      - {id: error_code, -orig-id: ErrorCode, type: u4, -shows: error_code, if: status_code == 0, doc: 0 for success or an error, doc-ref: *ref}
      - {id: flags, -orig-id: Flags, type: u4, if: status_code == 0, doc: Reserved; 0, doc-ref: *ref}
      - {id: rop_buffer_size, -orig-id: RopBufferSize, type: u4, if: status_code == 0, doc: Bytes of RopBuffer, doc-ref: *ref}
      - {id: rop_buffer, -orig-id: RopBuffer, size: rop_buffer_size, if: status_code == 0, doc: ROPs in one or more extended buffers, doc-ref: *ref}
      - {id: auxiliary_buffer_size, -orig-id: AuxiliaryBufferSize, type: u4, doc: Bytes of AuxiliaryBuffer, doc-ref: *ref}
      - {id: auxiliary_buffer, -orig-id: AuxiliaryBuffer, size: auxiliary_buffer_size, doc: 'Auxiliary blocks behind an RPC_HEADER_EXT, or nothing', doc-ref: *ref}

  disconnect_request_body:
    -orig-id: Disconnect Request Type Request Body
    doc: Ends a session.
    doc-ref: &ref "[MS-OXCMAPIHTTP] 2.2.4.3.1"
    seq:
      - {id: auxiliary_buffer_size, -orig-id: AuxiliaryBufferSize, type: u4, doc: Bytes of AuxiliaryBuffer, doc-ref: *ref}
      - {id: auxiliary_buffer, -orig-id: AuxiliaryBuffer, size: auxiliary_buffer_size, doc: 'Auxiliary blocks behind an RPC_HEADER_EXT, or nothing', doc-ref: *ref}

  disconnect_response_body:
    -orig-id: Disconnect Request Type Response Body
    doc: If the session has ended.
    doc-ref: &ref "[MS-OXCMAPIHTTP] 2.2.4.3.2"
    seq:
      - {id: status_code, -orig-id: StatusCode, type: u4, doc: 0 when the request was handled; else nothing but the auxiliary buffer follows, doc-ref: *ref}
      - {id: error_code, -orig-id: ErrorCode, type: u4, -shows: error_code, if: status_code == 0, doc: 0 for success or an error, doc-ref: *ref}
      - {id: auxiliary_buffer_size, -orig-id: AuxiliaryBufferSize, type: u4, doc: Bytes of AuxiliaryBuffer, doc-ref: *ref}
      - {id: auxiliary_buffer, -orig-id: AuxiliaryBuffer, size: auxiliary_buffer_size, doc: 'Auxiliary blocks behind an RPC_HEADER_EXT, or nothing', doc-ref: *ref}

-enums:
  execute_flags: {-orig-id: Execute Flags, doc: What the server must not or may do to its payloads., doc-ref: "[MS-OXCRPC] 3.1.4.2"}

enums:
  execute_flags:
    0x00000001: {id: no_compression, -orig-id: NoCompression, doc: It must not compress them}
    0x00000002: {id: no_xor_magic, -orig-id: NoXorMagic, doc: It must not obfuscate them}
    0x00000004: {id: chain, -orig-id: Chain, doc: It may send several of them}
