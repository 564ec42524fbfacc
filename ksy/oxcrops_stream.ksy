meta:
  id: oxcrops_stream
  title: Stream ROPs
  endian: le
doc: ROPs on streams.
doc-ref: "[MS-OXCROPS] 2.2.9"

types:
  rop_open_stream_request:
    -orig-id: RopOpenStream ROP Request Buffer
    doc: Opens a property as a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the stream, doc-ref: *ref}
      - {id: property_tag, -orig-id: PropertyTag, type: u4, -shows: property_tag, doc: The property, doc-ref: *ref}
      - {id: open_mode_flags, -orig-id: OpenModeFlags, type: u1, enum: open_stream_mode_flags, -default: 0, doc: How to open it, doc-ref: *ref}

  rop_open_stream_response:
    -orig-id: RopOpenStream ROP Response Buffer
    doc: The opened stream or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.1.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: stream_size, -orig-id: StreamSize, type: u4, if: return_value == 0, doc: Bytes in the stream, doc-ref: *ref}

  rop_read_stream_request:
    -orig-id: RopReadStream ROP Request Buffer
    doc: Reads from a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: byte_count, -orig-id: ByteCount, type: u2, doc: The most bytes to read; 0xBABE when MaximumByteCount says it, doc-ref: *ref}
      - {id: maximum_byte_count, -orig-id: MaximumByteCount, type: u4, if: byte_count == 0xbabe, doc: The most bytes to read, doc-ref: *ref}

  rop_read_stream_response:
    -orig-id: RopReadStream ROP Response Buffer
    doc: The bytes or an error; both have the same fields.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.2.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [data_size, data], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: data_size, -orig-id: DataSize, type: u2, doc: Bytes of Data, doc-ref: *ref}
      - {id: data, -orig-id: Data, size: data_size, doc: The bytes, doc-ref: *ref}

  rop_write_stream_request:
    -orig-id: RopWriteStream ROP Request Buffer
    doc: Writes to a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: data_size, -orig-id: DataSize, type: u2, doc: Bytes of Data, doc-ref: *ref}
      - {id: data, -orig-id: Data, size: data_size, doc: The bytes, doc-ref: *ref}

  rop_write_stream_response:
    -orig-id: RopWriteStream ROP Response Buffer
    doc: How much was written or an error; both have the same fields.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.3.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [written_size], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: written_size, -orig-id: WrittenSize, type: u2, doc: Bytes that were written, doc-ref: *ref}

  rop_write_stream_extended_request:
    -orig-id: RopWriteStreamExtended ROP Request Buffer
    doc: Writes to a stream; the response has a wide count.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: data_size, -orig-id: DataSize, type: u2, doc: Bytes of Data, doc-ref: *ref}
      - {id: data, -orig-id: Data, size: data_size, doc: The bytes, doc-ref: *ref}

  rop_write_stream_extended_response:
    -orig-id: RopWriteStreamExtended ROP Response Buffer
    doc: How much was written or an error; both have the same fields.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.4.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [written_size], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: written_size, -orig-id: WrittenSize, type: u4, doc: Bytes that were written, doc-ref: *ref}

  rop_commit_stream_request:
    -orig-id: RopCommitStream ROP Request Buffer
    doc: Stores what was written to a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}

  rop_commit_stream_response:
    -orig-id: RopCommitStream ROP Response Buffer
    doc: If it was stored.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_stream_size_request:
    -orig-id: RopGetStreamSize ROP Request Buffer
    doc: Asks for the size of a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}

  rop_get_stream_size_response:
    -orig-id: RopGetStreamSize ROP Response Buffer
    doc: The size or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.6.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: stream_size, -orig-id: StreamSize, type: u4, if: return_value == 0, doc: Bytes in the stream, doc-ref: *ref}

  rop_set_stream_size_request:
    -orig-id: RopSetStreamSize ROP Request Buffer
    doc: Sets the size of a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: stream_size, -orig-id: StreamSize, type: u8, doc: Bytes that the stream is to have, doc-ref: *ref}

  rop_set_stream_size_response:
    -orig-id: RopSetStreamSize ROP Response Buffer
    doc: If the size was set.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.7.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_seek_stream_request:
    -orig-id: RopSeekStream ROP Request Buffer
    doc: Moves the place in a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: origin, -orig-id: Origin, type: u1, enum: stream_origin, -default: 0, doc: Where to count from, doc-ref: *ref}
      - {id: offset, -orig-id: Offset, type: s8, doc: Bytes from there; may be negative, doc-ref: *ref}

  rop_seek_stream_response:
    -orig-id: RopSeekStream ROP Response Buffer
    doc: The new place or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.8.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: new_position, -orig-id: NewPosition, type: u8, if: return_value == 0, doc: Bytes from the beginning of the stream, doc-ref: *ref}

  rop_copy_to_stream_request:
    -orig-id: RopCopyToStream ROP Request Buffer
    doc: Copies bytes from one stream to another.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream to copy from, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream to copy to, doc-ref: *ref}
      - {id: byte_count, -orig-id: ByteCount, type: u8, doc: Bytes to copy, doc-ref: *ref}

  rop_copy_to_stream_response:
    -orig-id: RopCopyToStream ROP Response Buffer
    doc: How much was copied or an error; all have the two counts. The error 0x00000503 tells that the destination is missing.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.9.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [read_byte_count, written_byte_count], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success; 0x00000503 when there is no destination; else an error, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u4, if: return_value == 0x00000503, doc: As in the request, doc-ref: "[MS-OXCROPS] 2.2.9.9.3"}
      - {id: read_byte_count, -orig-id: ReadByteCount, type: u8, doc: Bytes that were read, doc-ref: *ref}
      - {id: written_byte_count, -orig-id: WrittenByteCount, type: u8, doc: Bytes that were written, doc-ref: *ref}

  rop_lock_region_stream_request:
    -orig-id: RopLockRegionStream ROP Request Buffer
    doc: Locks a part of a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.10.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: region_offset, -orig-id: RegionOffset, type: u8, doc: Where the part begins, doc-ref: *ref}
      - {id: region_size, -orig-id: RegionSize, type: u8, doc: Bytes of the part, doc-ref: *ref}
      - {id: lock_flags, -orig-id: LockFlags, type: u4, -default: 0, doc: 1 keeps others from writing; else also from reading, doc-ref: *ref}

  rop_lock_region_stream_response:
    -orig-id: RopLockRegionStream ROP Response Buffer
    doc: If it was locked.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.10.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_unlock_region_stream_request:
    -orig-id: RopUnlockRegionStream ROP Request Buffer
    doc: Unlocks a part of a stream.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.11.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: region_offset, -orig-id: RegionOffset, type: u8, doc: Where the part begins, doc-ref: *ref}
      - {id: region_size, -orig-id: RegionSize, type: u8, doc: Bytes of the part, doc-ref: *ref}
      - {id: lock_flags, -orig-id: LockFlags, type: u4, -default: 0, doc: As when it was locked, doc-ref: *ref}

  rop_unlock_region_stream_response:
    -orig-id: RopUnlockRegionStream ROP Response Buffer
    doc: If it was unlocked.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.11.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_write_and_commit_stream_request:
    -orig-id: RopWriteAndCommitStream ROP Request Buffer
    doc: Writes to a stream and stores it.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.12.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: data_size, -orig-id: DataSize, type: u2, doc: Bytes of Data, doc-ref: *ref}
      - {id: data, -orig-id: Data, size: data_size, doc: The bytes, doc-ref: *ref}

  rop_write_and_commit_stream_response:
    -orig-id: RopWriteAndCommitStream ROP Response Buffer
    doc: How much was written or an error; both have the same fields.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.12.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [written_size], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: written_size, -orig-id: WrittenSize, type: u2, doc: Bytes that were written, doc-ref: *ref}

  rop_clone_stream_request:
    -orig-id: RopCloneStream ROP Request Buffer
    doc: Copies a stream object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.13.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the stream, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the copy, doc-ref: *ref}

  rop_clone_stream_response:
    -orig-id: RopCloneStream ROP Response Buffer
    doc: The copy or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.9.13.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the copy, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

-enums:
  open_stream_mode_flags: {-orig-id: OpenModeFlags, doc: How to open a stream., doc-ref: "[MS-OXCPRPT] 2.2.14.1"}
  stream_origin: {-orig-id: Origin, doc: Where the place in a stream is counted from., doc-ref: "[MS-OXCPRPT] 2.2.21.1"}

enums:
  open_stream_mode_flags:
    0x00: {id: read_only, -orig-id: ReadOnly, doc: For reading}
    0x01: {id: read_write, -orig-id: ReadWrite, doc: For reading and writing}
    0x02: {id: create, -orig-id: Create, doc: Anew; the value there was is deleted}
  stream_origin:
    0x00: {id: beginning, -orig-id: Beginning, doc: From the beginning}
    0x01: {id: current, -orig-id: Current, doc: From where it is}
    0x02: {id: end, -orig-id: End, doc: From the end}
