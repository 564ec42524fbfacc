meta:
  id: oxcrpc
  title: Extended buffers
  endian: le
doc: The header before a payload of ROPs or auxiliary blocks.
doc-ref: "[MS-OXCRPC] 2.2.2"

types:
  rpc_header_ext:
    -orig-id: RPC_HEADER_EXT
    doc: The header of an extended buffer.
    doc-ref: &ref "[MS-OXCRPC] 2.2.2.1"
    seq:
      - &version {id: version, -orig-id: Version, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}
      - &flags {id: flags, -orig-id: Flags, type: u2, -flags: rpc_header_flags, -default: 4, doc: How the payload is coded and if it is the last, doc-ref: *ref}
      - &size {id: size, -orig-id: Size, type: u2, doc: Bytes of the payload on the wire, doc-ref: *ref}
      - &size_actual {id: size_actual, -orig-id: SizeActual, type: u2, doc: Bytes of the payload once it is uncompressed, doc-ref: *ref}

  extended_buffer:
    -orig-id: Extended buffer
    doc: A payload behind its header.
    doc-ref: &ref "[MS-OXCRPC] 2.2.2.1"
    seq:
      - *version
      - *flags
      - *size
      - *size_actual
      - {id: payload, -orig-id: Payload, size: size, doc: 'The bytes on the wire, maybe compressed and obfuscated', doc-ref: *ref}

-enums:
  rpc_header_flags: {-orig-id: RPC_HEADER_EXT Flags, doc: How a payload is coded., doc-ref: "[MS-OXCRPC] 2.2.2.1"}

enums:
  rpc_header_flags:
    0x0001: {id: compressed, -orig-id: Compressed, doc: It is compressed by LZ77}
    0x0002: {id: xor_magic, -orig-id: XorMagic, doc: Every byte is XORed with 0xA5}
    0x0004: {id: last, -orig-id: Last, doc: No other extended buffer follows}
