meta:
  id: oxcrops_miscellaneous
  title: Miscellaneous ROPs
  endian: le
doc: ROPs about the exchange of ROPs itself.
doc-ref: "[MS-OXCROPS] 2.2.15"

types:
  rop_buffer_too_small_response:
    -orig-id: RopBufferTooSmall ROP Response Buffer
    doc: Tells that the responses did not fit into the output buffer.
    doc-ref: &ref "[MS-OXCROPS] 2.2.15.1.1"
    seq:
      - {id: size_needed, -orig-id: SizeNeeded, type: u2, doc: The size that the output buffer must have, doc-ref: *ref}
      - {id: request_buffers, -orig-id: RequestBuffers, size-eos: true, doc: The requests that were not carried out, doc-ref: *ref}

  rop_backoff_response:
    -orig-id: RopBackoff ROP Response Buffer
    doc: Tells that the server is busy and for how long to wait.
    doc-ref: &ref "[MS-OXCROPS] 2.2.15.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon that is to wait, doc-ref: *ref}
      - {id: duration, -orig-id: Duration, type: u4, doc: Milliseconds for all ROPs of the logon, doc-ref: *ref}
      - {id: backoff_rop_count, -orig-id: BackoffRopCount, type: u1, doc: How many BackoffRopData, doc-ref: *ref}
      - {id: backoff_rop_data, -orig-id: BackoffRopData, type: backoff_rop, repeat: expr, repeat-expr: backoff_rop_count, doc: ROPs that are to wait, doc-ref: *ref}
      - {id: additional_data_size, -orig-id: AdditionalDataSize, type: u2, doc: Bytes of AdditionalData, doc-ref: *ref}
      - {id: additional_data, -orig-id: AdditionalData, size: additional_data_size, doc: More about the reason, doc-ref: *ref}

  backoff_rop:
    -orig-id: BackoffRop
    doc: A ROP that is to wait.
    doc-ref: &ref "[MS-OXCROPS] 2.2.15.2.1.1"
    seq:
      - {id: rop_id_backoff, -orig-id: RopIdBackoff, type: u1, doc: The RopId, doc-ref: *ref}
      - {id: duration, -orig-id: Duration, type: u4, doc: Milliseconds for this ROP, doc-ref: *ref}

  rop_release_request:
    -orig-id: RopRelease ROP Request Buffer
    doc: Frees an object of the server. There is no response.
    doc-ref: &ref "[MS-OXCROPS] 2.2.15.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
