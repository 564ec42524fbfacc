meta:
  id: oxcdata
  title: Property values, restrictions and other shared structures
  endian: le
  imports: [oxorule]
doc: Structures that many protocols of Exchange share.
doc-ref: "[MS-OXCDATA] 2"

# The arms of a property value by its type, for every type that switches on one. A type 0x3xxx is a column of a multivalue
# property whose rows hold one of its values each.
-arms:
  plain: &plain
    0x0001: null_value
    0x0002: s2
    0x0003: s4
    0x0004: float32
    0x0005: f8
    0x0006: s8
    0x0007: f8
    0x000a: u4
    0x000b: boolean
    0x0014: s8
    0x001e: string8z
    0x001f: utf16z
    0x0040: u8
    0x0048: guid
    0x00fb: server_id_value
    0x1002: multiple_integer16
    0x1003: multiple_integer32
    0x1004: multiple_floating32
    0x1005: multiple_floating64
    0x1006: multiple_currency
    0x1007: multiple_floating_time
    0x1014: multiple_integer64
    0x101e: multiple_string8
    0x101f: multiple_string
    0x1040: multiple_time
    0x1048: multiple_guid
    0x3002: s2
    0x3003: s4
    0x3004: float32
    0x3005: f8
    0x3006: s8
    0x3007: f8
    0x3014: s8
    0x301e: string8z
    0x301f: utf16z
    0x3040: u8
    0x3048: guid
  any_width: &any_width
    <<: *plain
    0x000d: binary(count_width)
    0x00fd: restriction(count_width)
    0x00fe: oxorule::rule_action(count_width)
    0x0102: binary(count_width)
    0x1102: multiple_binary(count_width)
    0x3102: binary(count_width)
  tagged: &tagged
    <<: *any_width
    0x0000: typed_property_value(count_width)
  row: &row
    <<: *plain
    0x0000: typed_property_value(2)
    0x000d: binary(2)
    0x00fd: restriction(2)
    0x00fe: oxorule::rule_action(2)
    0x0102: binary(2)
    0x1102: multiple_binary(2)
    0x3102: binary(2)
    0x10000: flagged_property_value(property_tags[_index] & 0xffff, 2)
    0x10001: flagged_property_value_with_type(2)

types:
  utf16z:
    -orig-id: PtypString
    -native: utf16z
    doc: A UTF-16 string that ends with its first zero unit.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: units, -orig-id: Units, type: u2, repeat: until, repeat-until: _ == 0, doc: The UTF-16 code units with the terminator, doc-ref: *ref}

  string8z:
    -orig-id: PtypString8
    -native: string8z
    doc: A string of 8-bit characters that ends with its first zero byte.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: octets, -orig-id: Octets, terminator: 0, doc: The characters without the terminator, doc-ref: *ref}

  reduced_utf16z:
    -orig-id: Reduced Unicode string
    -native: latin1z
    doc: 'A UTF-16 string of which only the low byte of each unit is sent, zero-terminated.'
    doc-ref: &ref "[MS-OXCDATA] 2.11.7"
    seq:
      - {id: octets, -orig-id: Octets, terminator: 0, doc: The low bytes without the terminator, doc-ref: *ref}

  string8:
    -orig-id: String8 block
    -native: string8
    doc: A string of 8-bit characters that fills a block of a given size.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: octets, -orig-id: Octets, size-eos: true, doc: The whole block, doc-ref: *ref}

  utf16:
    -orig-id: Unicode block
    -native: utf16
    doc: A UTF-16 string that fills a block of a given size.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: octets, -orig-id: Octets, size-eos: true, doc: The whole block, doc-ref: *ref}

  guid:
    -orig-id: PtypGuid
    -native: guid
    doc: A GUID in its little-endian wire form.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: octets, -orig-id: Octets, size: 16, doc: The 16 bytes, doc-ref: *ref}

  boolean:
    -orig-id: PtypBoolean
    -native: boolean
    doc: A truth value of one byte.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: value, -orig-id: Value, type: u1, doc: 0 for false and 1 for true, doc-ref: *ref}

  float32:
    -orig-id: PtypFloating32
    -native: float32
    doc: A floating point number of 4 bytes.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: value, -orig-id: Value, type: f4, doc: The number, doc-ref: *ref}

  null_value:
    -orig-id: PtypNull
    -native: 'null'
    doc: A value that takes no bytes.
    doc-ref: "[MS-OXCDATA] 2.11.1"
    seq: []

  binary:
    -orig-id: PtypBinary
    -value: data
    doc: Bytes behind their count.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: count, -orig-id: Count, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: Bytes of Data, doc-ref: *ref}
      - {id: data, -orig-id: Data, size: count, doc: The bytes, doc-ref: *ref}

  multiple_integer16:
    -orig-id: PtypMultipleInteger16
    -value: values
    doc: Any number of 16-bit integers.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: s2, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_integer32:
    -orig-id: PtypMultipleInteger32
    -value: values
    doc: Any number of 32-bit integers.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: s4, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_floating32:
    -orig-id: PtypMultipleFloating32
    -value: values
    doc: Any number of 4-byte floating point numbers.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: float32, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_floating64:
    -orig-id: PtypMultipleFloating64
    -value: values
    doc: Any number of 8-byte floating point numbers.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: f8, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_currency:
    -orig-id: PtypMultipleCurrency
    -value: values
    doc: Any number of amounts of money in ten-thousandths.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: s8, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_floating_time:
    -orig-id: PtypMultipleFloatingTime
    -value: values
    doc: Any number of times in days since 1899-12-30.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: f8, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_integer64:
    -orig-id: PtypMultipleInteger64
    -value: values
    doc: Any number of 64-bit integers.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: s8, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_string:
    -orig-id: PtypMultipleString
    -value: values
    doc: Any number of Unicode strings.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: utf16z, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_string8:
    -orig-id: PtypMultipleString8
    -value: values
    doc: Any number of 8-bit strings.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: string8z, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_time:
    -orig-id: PtypMultipleTime
    -value: values
    doc: Any number of FILETIMEs.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: u8, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_guid:
    -orig-id: PtypMultipleGuid
    -value: values
    doc: Any number of GUIDs.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: guid, repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  multiple_binary:
    -orig-id: PtypMultipleBinary
    -value: values
    doc: Any number of byte strings.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: binary(count_width), repeat: expr, repeat-expr: count, doc: The values in order, doc-ref: *ref}

  server_id_value:
    -orig-id: PtypServerId
    -value: server_id
    doc: A server ID behind its size.
    doc-ref: &ref "[MS-OXCDATA] 2.11.1.4"
    seq:
      - {id: count, -orig-id: Count, type: u2, doc: Bytes of ServerId, doc-ref: *ref}
      - {id: server_id, -orig-id: ServerId, type: server_id, size: count, doc: The server ID, doc-ref: *ref}

  server_id:
    -orig-id: ServerId
    doc: 'Names a folder or message of a store, or anything that a client chose.'
    doc-ref: &ref "[MS-OXCDATA] 2.11.1.4"
    seq:
      - {id: ours, -orig-id: Ours, type: u1, doc: '1 when the server''s fields follow and 0 when a client''s own bytes do', doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, if: ours == 1, doc: The folder, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, if: ours == 1, doc: The message in the folder; 0 for the folder itself, doc-ref: *ref}
      - {id: instance, -orig-id: Instance, type: u4, if: ours == 1, doc: Which value of a multivalue property is meant; else 0, doc-ref: *ref}
      - {id: data, -orig-id: Data, size-eos: true, if: ours != 1, doc: 'The client''s own bytes', doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  typed_property_value:
    -orig-id: TypedPropertyValue
    doc: A value behind its type.
    doc-ref: &ref "[MS-OXCDATA] 2.11.3"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: property_type, -orig-id: PropertyType, type: u2, doc: The type; a property_type, doc-ref: *ref}
      - id: property_value
        -orig-id: PropertyValue
        type: {switch-on: property_type, cases: *any_width}
        doc: The value
        doc-ref: *ref

  tagged_property_value:
    -orig-id: TaggedPropertyValue
    doc: A property with its value.
    doc-ref: &ref "[MS-OXCDATA] 2.11.4"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: property_tag, -orig-id: PropertyTag, type: u4, -shows: property_tag, doc: The property; its low half is the type of the value, doc-ref: *ref}
      - id: property_value
        -orig-id: PropertyValue
        type: {switch-on: 'property_tag & 0xffff', cases: *tagged}
        doc: The value; with its own type when the tag leaves that open
        doc-ref: *ref

  flagged_property_value:
    -orig-id: FlaggedPropertyValue
    doc: 'A value, the error that stands for it, or nothing.'
    doc-ref: &ref "[MS-OXCDATA] 2.11.5"
    params:
      - {id: property_type, -orig-id: PropertyType, type: u2, doc: The type of the column, doc-ref: *ref}
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: flag, -orig-id: Flag, type: u1, valid: {any-of: [0x00, 0x01, 0x0a]}, -default: 1, doc: '0 for a value, 1 for none, 0x0A for an error code', doc-ref: *ref}
      - id: property_value
        -orig-id: PropertyValue
        if: flag == 0 or flag == 0x0a
        type: {switch-on: 'flag == 0x0a ? 0x0a : property_type', cases: *any_width}
        doc: The value or the error code
        doc-ref: *ref

  flagged_property_value_with_type:
    -orig-id: FlaggedPropertyValueWithType
    doc: 'A value behind its type, the error that stands for it, or nothing.'
    doc-ref: &ref "[MS-OXCDATA] 2.11.6"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: property_type, -orig-id: PropertyType, type: u2, doc: The type; a property_type, doc-ref: *ref}
      - {id: flag, -orig-id: Flag, type: u1, valid: {any-of: [0x00, 0x01, 0x0a]}, -default: 1, doc: '0 for a value, 1 for none, 0x0A for an error code', doc-ref: *ref}
      - id: property_value
        -orig-id: PropertyValue
        if: flag == 0 or flag == 0x0a
        type: {switch-on: 'flag == 0x0a ? 0x0a : property_type', cases: *any_width}
        doc: The value or the error code
        doc-ref: *ref

  typed_string:
    -orig-id: TypedString
    doc: A string in the shortest of some encodings.
    doc-ref: &ref "[MS-OXCDATA] 2.11.7"
    seq:
      - {id: string_type, -orig-id: StringType, type: u1, doc: '0 for no string, 1 for an empty one, 2 for 8-bit characters, 3 for reduced Unicode, 4 for Unicode', doc-ref: *ref}
      - id: string
        -orig-id: String
        if: string_type >= 2
        type: {switch-on: string_type, cases: {2: string8z, 3: reduced_utf16z, 4: utf16z}}
        doc: The string
        doc-ref: *ref

  property_row:
    -orig-id: PropertyRow
    doc: 'The values of some properties, in the order of the columns.'
    doc-ref: &ref "[MS-OXCDATA] 2.8.1"
    params:
      - {id: property_tags, -orig-id: PropertyTags, type: 'u4[]', doc: The columns, doc-ref: *ref}
      - {id: column_count, -orig-id: ColumnCount, type: u2, doc: How many of them the row has, doc-ref: *ref}
    seq:
      - {id: flag, -orig-id: Flag, type: u1, valid: {any-of: [0x00, 0x01]}, -default: 0, doc: 0 for plain values (StandardPropertyRow) and 1 for flagged ones (FlaggedPropertyRow), doc-ref: *ref}
      - id: value_array
        -orig-id: ValueArray
        repeat: expr
        repeat-expr: column_count
        type:
          switch-on: 'flag == 0 ? property_tags[_index] & 0xffff : (property_tags[_index] & 0xffff) == 0 ? 0x10001 : 0x10000'
          cases: *row
        doc: The values
        doc-ref: *ref

  recipient_row:
    -orig-id: RecipientRow
    doc: A recipient of a message.
    doc-ref: &ref "[MS-OXCDATA] 2.8.3.2"
    params:
      - {id: recipient_columns, -orig-id: RecipientColumns, type: 'u4[]', doc: The columns of RecipientProperties, doc-ref: *ref}
    seq:
      - {id: recipient_flags, -orig-id: RecipientFlags, type: u2, -flags: recipient_flags, -default: 0x0203, doc: The kind of address in the low 3 bits and which fields follow, doc-ref: *ref}
      - {id: address_prefix_used, -orig-id: AddressPrefixUsed, type: u1, if: (recipient_flags & 0x0007) == 1, doc: How many characters of the address prefix belong before X500DN, doc-ref: *ref}
      - {id: display_type, -orig-id: DisplayType, type: u1, enum: recipient_display_type, if: (recipient_flags & 0x0007) == 1, doc: What the address stands for, doc-ref: *ref}
      - {id: x500_dn, -orig-id: X500DN, type: string8z, if: (recipient_flags & 0x0007) == 1, doc: The X500 DN, doc-ref: *ref}
      - {id: entry_id_size, -orig-id: EntryIdSize, type: u2, if: (recipient_flags & 0x0007) == 6 or (recipient_flags & 0x0007) == 7, doc: Bytes of EntryId, doc-ref: *ref}
      - {id: entry_id, -orig-id: EntryId, size: entry_id_size, if: (recipient_flags & 0x0007) == 6 or (recipient_flags & 0x0007) == 7, doc: The address book entry of the personal distribution list, doc-ref: *ref}
      - {id: search_key_size, -orig-id: SearchKeySize, type: u2, if: (recipient_flags & 0x0007) == 6 or (recipient_flags & 0x0007) == 7, doc: Bytes of SearchKey, doc-ref: *ref}
      - {id: search_key, -orig-id: SearchKey, size: search_key_size, if: (recipient_flags & 0x0007) == 6 or (recipient_flags & 0x0007) == 7, doc: The search key of the personal distribution list, doc-ref: *ref}
      - {id: address_type, -orig-id: AddressType, type: string8z, if: (recipient_flags & 0x8007) == 0x8000, doc: The kind of address when none of the numbered ones, doc-ref: *ref}
      - id: email_address
        -orig-id: EmailAddress
        if: (recipient_flags & 0x0008) != 0
        type: {switch-on: '(recipient_flags & 0x0200) != 0', cases: {true: utf16z, false: string8z}}
        doc: The address
        doc-ref: *ref
      - id: display_name
        -orig-id: DisplayName
        if: (recipient_flags & 0x0010) != 0
        type: {switch-on: '(recipient_flags & 0x0200) != 0', cases: {true: utf16z, false: string8z}}
        doc: The name to show
        doc-ref: *ref
      - id: simple_display_name
        -orig-id: SimpleDisplayName
        if: (recipient_flags & 0x0400) != 0
        type: {switch-on: '(recipient_flags & 0x0200) != 0', cases: {true: utf16z, false: string8z}}
        doc: The name in simple characters
        doc-ref: *ref
      - id: transmittable_display_name
        -orig-id: TransmittableDisplayName
        if: (recipient_flags & 0x0020) != 0
        type: {switch-on: '(recipient_flags & 0x0200) != 0', cases: {true: utf16z, false: string8z}}
        doc: The name to send; left out when the same as DisplayName
        doc-ref: *ref
      - {id: recipient_column_count, -orig-id: RecipientColumnCount, type: u2, doc: How many of the columns RecipientProperties has, doc-ref: *ref}
      - {id: recipient_properties, -orig-id: RecipientProperties, type: 'property_row(recipient_columns, recipient_column_count)', doc: The values of the columns, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  property_problem:
    -orig-id: PropertyProblem
    doc: Why a property could not be handled.
    doc-ref: &ref "[MS-OXCDATA] 2.7"
    seq:
      - {id: index, -orig-id: Index, type: u2, doc: The place of the property in the request, doc-ref: *ref}
      - {id: property_tag, -orig-id: PropertyTag, type: u4, -shows: property_tag, doc: The property, doc-ref: *ref}
      - {id: error_code, -orig-id: ErrorCode, type: u4, -shows: error_code, doc: What went wrong, doc-ref: *ref}

  property_name:
    -orig-id: PropertyName
    doc: The name of a named property.
    doc-ref: &ref "[MS-OXCDATA] 2.6.1"
    seq:
      - {id: kind, -orig-id: Kind, type: u1, -default: 0xff, doc: '0 when LID names it, 1 when Name does, 0xFF when it has no name', doc-ref: *ref}
      - {id: guid, -orig-id: GUID, type: guid, doc: The property set, doc-ref: *ref}
      - {id: lid, -orig-id: LID, type: u4, if: kind == 0, doc: The number of the property in its set, doc-ref: *ref}
      - {id: name_size, -orig-id: NameSize, type: u1, if: kind == 1, doc: Bytes of Name with its terminator, doc-ref: *ref}
      - {id: name, -orig-id: Name, type: utf16, size: name_size, if: kind == 1, doc: The name of the property in its set, doc-ref: *ref}

  fid_structure:
    -orig-id: Folder ID
    doc: 'The parts of a folder''s id.'
    doc-ref: &ref "[MS-OXCDATA] 2.2.1.1"
    seq:
      - {id: replica_id, -orig-id: ReplicaId, type: u2, doc: 'The number that stands for the store''s GUID', doc-ref: *ref}
      - {id: global_counter, -orig-id: GlobalCounter, size: 6, doc: 'The folder in the store, most significant byte first', doc-ref: *ref}

  mid_structure:
    -orig-id: Message ID
    doc: 'The parts of a message''s id.'
    doc-ref: &ref "[MS-OXCDATA] 2.2.1.2"
    seq:
      - {id: replica_id, -orig-id: ReplicaId, type: u2, doc: 'The number that stands for the store''s GUID', doc-ref: *ref}
      - {id: global_counter, -orig-id: GlobalCounter, size: 6, doc: 'The message in the store, most significant byte first', doc-ref: *ref}

  long_term_id:
    -orig-id: LongTermID
    doc: An id of a folder or message that holds in every store.
    doc-ref: &ref "[MS-OXCDATA] 2.2.1.3.1"
    seq:
      - {id: database_guid, -orig-id: DatabaseGuid, type: guid, doc: The GUID of the store, doc-ref: *ref}
      - {id: global_counter, -orig-id: GlobalCounter, size: 6, doc: 'The object in the store, most significant byte first', doc-ref: *ref}
      - {id: pad, -orig-id: Pad, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}

  restriction:
    -orig-id: Restriction
    -union: restrict_type
    doc: A filter on the rows of a table or the items of a folder.
    doc-ref: &ref "[MS-OXCDATA] 2.12"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: restrict_type, -orig-id: RestrictType, type: u1, enum: restrict_type, doc: Which kind it is, doc-ref: *ref}
      - id: body
        -orig-id: Body
        type:
          switch-on: restrict_type
          cases:
            'restrict_type::and_restriction': and_restriction(count_width)
            'restrict_type::or_restriction': or_restriction(count_width)
            'restrict_type::not_restriction': not_restriction(count_width)
            'restrict_type::content_restriction': content_restriction(count_width)
            'restrict_type::property_restriction': property_restriction(count_width)
            'restrict_type::compare_properties_restriction': compare_properties_restriction
            'restrict_type::bit_mask_restriction': bit_mask_restriction
            'restrict_type::size_restriction': size_restriction
            'restrict_type::exist_restriction': exist_restriction
            'restrict_type::sub_object_restriction': sub_object_restriction(count_width)
            'restrict_type::comment_restriction': comment_restriction(count_width)
            'restrict_type::count_restriction': count_restriction(count_width)
            'restrict_type::annotation_restriction': annotation_restriction(count_width)
            'restrict_type::null_restriction': null_restriction
        doc: The fields of that kind
        doc-ref: *ref

  and_restriction:
    -orig-id: AndRestriction
    doc: All of some restrictions hold.
    doc-ref: &ref "[MS-OXCDATA] 2.12.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: restrict_count, -orig-id: RestrictCount, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: How many Restricts, doc-ref: *ref}
      - {id: restricts, -orig-id: Restricts, type: restriction(count_width), repeat: expr, repeat-expr: restrict_count, doc: The restrictions, doc-ref: *ref}

  or_restriction:
    -orig-id: OrRestriction
    doc: At least one of some restrictions holds.
    doc-ref: &ref "[MS-OXCDATA] 2.12.2"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: restrict_count, -orig-id: RestrictCount, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: How many Restricts, doc-ref: *ref}
      - {id: restricts, -orig-id: Restricts, type: restriction(count_width), repeat: expr, repeat-expr: restrict_count, doc: The restrictions, doc-ref: *ref}

  not_restriction:
    -orig-id: NotRestriction
    doc: A restriction does not hold.
    doc-ref: &ref "[MS-OXCDATA] 2.12.3"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: restriction, -orig-id: Restriction, type: restriction(count_width), doc: The restriction, doc-ref: *ref}

  content_restriction:
    -orig-id: ContentRestriction
    doc: A string or binary property has some contents.
    doc-ref: &ref "[MS-OXCDATA] 2.12.4"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: fuzzy_level_low, -orig-id: FuzzyLevelLow, type: u2, enum: fuzzy_level_low, -default: 0, doc: Which part of the property has to match, doc-ref: *ref}
      - {id: fuzzy_level_high, -orig-id: FuzzyLevelHigh, type: u2, -flags: fuzzy_level_high, -default: 0, doc: How exactly it has to match, doc-ref: *ref}
      - {id: property_tag, -orig-id: PropertyTag, type: u4, -shows: property_tag, doc: The property, doc-ref: *ref}
      - {id: tagged_value, -orig-id: TaggedValue, type: tagged_property_value(count_width), doc: The contents to look for; only the type of its tag counts, doc-ref: *ref}

  property_restriction:
    -orig-id: PropertyRestriction
    doc: A property compares with a value.
    doc-ref: &ref "[MS-OXCDATA] 2.12.5.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: rel_op, -orig-id: RelOp, type: u1, enum: rel_op, doc: How the property has to compare, doc-ref: *ref}
      - {id: prop_tag, -orig-id: PropTag, type: u4, -shows: property_tag, doc: The property, doc-ref: *ref}
      - {id: tagged_value, -orig-id: TaggedValue, type: tagged_property_value(count_width), doc: The value; only the type of its tag counts, doc-ref: *ref}

  compare_properties_restriction:
    -orig-id: ComparePropertiesRestriction
    doc: Two properties compare with each other.
    doc-ref: &ref "[MS-OXCDATA] 2.12.6"
    seq:
      - {id: rel_op, -orig-id: RelOp, type: u1, enum: rel_op, doc: How the first property has to compare, doc-ref: *ref}
      - {id: prop_tag1, -orig-id: PropTag1, type: u4, -shows: property_tag, doc: The first property, doc-ref: *ref}
      - {id: prop_tag2, -orig-id: PropTag2, type: u4, -shows: property_tag, doc: The second property, doc-ref: *ref}

  bit_mask_restriction:
    -orig-id: BitMaskRestriction
    doc: 'Bits of an integer property are set, or none of them is.'
    doc-ref: &ref "[MS-OXCDATA] 2.12.7"
    seq:
      - {id: bitmap_rel_op, -orig-id: BitmapRelOp, type: u1, enum: bitmap_rel_op, doc: What the masked bits have to be, doc-ref: *ref}
      - {id: prop_tag, -orig-id: PropTag, type: u4, -shows: property_tag, doc: The property, doc-ref: *ref}
      - {id: mask, -orig-id: Mask, type: u4, doc: The bits to look at, doc-ref: *ref}

  size_restriction:
    -orig-id: SizeRestriction
    doc: The size of a property compares with a number.
    doc-ref: &ref "[MS-OXCDATA] 2.12.8"
    seq:
      - {id: rel_op, -orig-id: RelOp, type: u1, enum: rel_op, doc: How the size has to compare, doc-ref: *ref}
      - {id: prop_tag, -orig-id: PropTag, type: u4, -shows: property_tag, doc: The property, doc-ref: *ref}
      - {id: size, -orig-id: Size, type: u4, doc: The size in bytes, doc-ref: *ref}

  exist_restriction:
    -orig-id: ExistRestriction
    doc: A property is there.
    doc-ref: &ref "[MS-OXCDATA] 2.12.9"
    seq:
      - {id: prop_tag, -orig-id: PropTag, type: u4, -shows: property_tag, doc: The property, doc-ref: *ref}

  sub_object_restriction:
    -orig-id: SubObjectRestriction
    doc: A recipient or attachment of the message satisfies a restriction.
    doc-ref: &ref "[MS-OXCDATA] 2.12.10"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: subobject, -orig-id: Subobject, type: u4, -shows: property_tag, doc: PidTagMessageRecipients or PidTagMessageAttachments, doc-ref: *ref}
      - {id: restriction, -orig-id: Restriction, type: restriction(count_width), doc: The restriction on the recipients or attachments, doc-ref: *ref}

  comment_restriction:
    -orig-id: CommentRestriction
    doc: A restriction with a note of the client; it holds when the restriction does.
    doc-ref: &ref "[MS-OXCDATA] 2.12.11"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: tagged_values_count, -orig-id: TaggedValuesCount, type: u1, doc: How many TaggedValues, doc-ref: *ref}
      - {id: tagged_values, -orig-id: TaggedValues, type: tagged_property_value(count_width), repeat: expr, repeat-expr: tagged_values_count, doc: The note, doc-ref: *ref}
      - {id: restriction_present, -orig-id: RestrictionPresent, type: u1, doc: If Restriction is there, doc-ref: *ref}
      - {id: restriction, -orig-id: Restriction, type: restriction(count_width), if: restriction_present != 0, doc: The restriction, doc-ref: *ref}

  annotation_restriction:
    -orig-id: AnnotationRestriction
    doc: An undocumented kind that is laid out like a CommentRestriction.
    doc-ref: &ref "[MS-OXCDATA] 2.12"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: tagged_values_count, -orig-id: TaggedValuesCount, type: u1, doc: How many TaggedValues, doc-ref: *ref}
      - {id: tagged_values, -orig-id: TaggedValues, type: tagged_property_value(count_width), repeat: expr, repeat-expr: tagged_values_count, doc: The note, doc-ref: *ref}
      - {id: restriction_present, -orig-id: RestrictionPresent, type: u1, doc: If Restriction is there, doc-ref: *ref}
      - {id: restriction, -orig-id: Restriction, type: restriction(count_width), if: restriction_present != 0, doc: The restriction, doc-ref: *ref}

  count_restriction:
    -orig-id: CountRestriction
    doc: A restriction of which only so many matches are wanted.
    doc-ref: &ref "[MS-OXCDATA] 2.12.12"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: The most matches, doc-ref: *ref}
      - {id: sub_restriction, -orig-id: SubRestriction, type: restriction(count_width), doc: The restriction, doc-ref: *ref}

  null_restriction:
    -orig-id: NullRestriction
    doc: 'An undocumented kind without fields, for no restriction.'
    doc-ref: "[MS-OXCDATA] 2.12"
    seq: []

  sort_order:
    -orig-id: SortOrder
    doc: A sort key of a table.
    doc-ref: &ref "[MS-OXCDATA] 2.13.1"
    seq:
      - {id: property_type, -orig-id: PropertyType, type: u2, doc: The type of the column; a property_type, doc-ref: *ref}
      - {id: property_id, -orig-id: PropertyId, type: u2, doc: The column; the high half of a property tag, doc-ref: *ref}
      - {id: order, -orig-id: Order, type: u1, -default: 0, enum: sort_direction, doc: The direction, doc-ref: *ref}

  sort_order_set:
    -orig-id: SortOrderSet
    doc: The sort keys of a table.
    doc-ref: &ref "[MS-OXCDATA] 2.13.2"
    seq:
      - {id: sort_order_count, -orig-id: SortOrderCount, type: u2, doc: How many SortOrders, doc-ref: *ref}
      - {id: category_count, -orig-id: CategoryCount, type: u2, -default: 0, doc: How many of them from the first on make categories; the section itself says CategorizedCount, doc-ref: *ref}
      - {id: expanded_count, -orig-id: ExpandedCount, type: u2, -default: 0, doc: How many categories from the first on are expanded, doc-ref: *ref}
      - {id: sort_orders, -orig-id: SortOrders, type: sort_order, repeat: expr, repeat-expr: sort_order_count, doc: The sort keys with the most significant first, doc-ref: *ref}

-enums:
  property_type: {-orig-id: PropertyType, doc: 'The type of a property''s value; the low half of a property tag.', doc-ref: "[MS-OXCDATA] 2.11.1"}
  recipient_flags: {-orig-id: RecipientFlags, doc: Which fields of a recipient are there; the low 3 bits are the kind of address., doc-ref: "[MS-OXCDATA] 2.8.3.1"}
  recipient_display_type: {-orig-id: DisplayType, doc: What an X500 address stands for., doc-ref: "[MS-OXCDATA] 2.8.3.2"}
  restrict_type: {-orig-id: RestrictType, doc: The kinds of restriction., doc-ref: "[MS-OXCDATA] 2.12"}
  rel_op: {-orig-id: RelOp, doc: How a property compares with a value., doc-ref: "[MS-OXCDATA] 2.12.5.1"}
  bitmap_rel_op: {-orig-id: BitmapRelOp, doc: What masked bits have to be., doc-ref: "[MS-OXCDATA] 2.12.7"}
  fuzzy_level_low: {-orig-id: FuzzyLevelLow, doc: Which part of a property has to match., doc-ref: "[MS-OXCDATA] 2.12.4"}
  fuzzy_level_high: {-orig-id: FuzzyLevelHigh, doc: What may differ in a match., doc-ref: "[MS-OXCDATA] 2.12.4"}
  sort_direction: {-orig-id: Order, doc: The direction of a sort., doc-ref: "[MS-OXCDATA] 2.13.1"}

enums:
  property_type:
    0x0000: {id: ptyp_unspecified, -orig-id: PtypUnspecified, doc: Any type; the value names its own}
    0x0001: {id: ptyp_null, -orig-id: PtypNull, doc: No value}
    0x0002: {id: ptyp_integer16, -orig-id: PtypInteger16, doc: A signed 16-bit integer}
    0x0003: {id: ptyp_integer32, -orig-id: PtypInteger32, doc: A signed 32-bit integer}
    0x0004: {id: ptyp_floating32, -orig-id: PtypFloating32, doc: A 4-byte floating point number}
    0x0005: {id: ptyp_floating64, -orig-id: PtypFloating64, doc: An 8-byte floating point number}
    0x0006: {id: ptyp_currency, -orig-id: PtypCurrency, doc: 'An amount of money in ten-thousandths, signed 64-bit'}
    0x0007: {id: ptyp_floating_time, -orig-id: PtypFloatingTime, doc: Days since 1899-12-30 as an 8-byte floating point number}
    0x000a: {id: ptyp_error_code, -orig-id: PtypErrorCode, doc: A 32-bit error code}
    0x000b: {id: ptyp_boolean, -orig-id: PtypBoolean, doc: A truth value of one byte}
    0x000d: {id: ptyp_object, -orig-id: PtypObject, doc: 'An object that is opened by a ROP of its own; its value, if sent, is like binary'}
    0x0014: {id: ptyp_integer64, -orig-id: PtypInteger64, doc: A signed 64-bit integer}
    0x001e: {id: ptyp_string8, -orig-id: PtypString8, doc: 8-bit characters and a zero byte}
    0x001f: {id: ptyp_string, -orig-id: PtypString, doc: UTF-16 and a zero unit}
    0x0040: {id: ptyp_time, -orig-id: PtypTime, doc: A FILETIME}
    0x0048: {id: ptyp_guid, -orig-id: PtypGuid, doc: A GUID}
    0x00fb: {id: ptyp_server_id, -orig-id: PtypServerId, doc: A 16-bit size and a server ID}
    0x00fd: {id: ptyp_restriction, -orig-id: PtypRestriction, doc: A restriction}
    0x00fe: {id: ptyp_rule_action, -orig-id: PtypRuleAction, doc: The actions of a rule}
    0x0102: {id: ptyp_binary, -orig-id: PtypBinary, doc: A count and as many bytes}
    0x1002: {id: ptyp_multiple_integer16, -orig-id: PtypMultipleInteger16, doc: A count and signed 16-bit integers}
    0x1003: {id: ptyp_multiple_integer32, -orig-id: PtypMultipleInteger32, doc: A count and signed 32-bit integers}
    0x1004: {id: ptyp_multiple_floating32, -orig-id: PtypMultipleFloating32, doc: A count and 4-byte floating point numbers}
    0x1005: {id: ptyp_multiple_floating64, -orig-id: PtypMultipleFloating64, doc: A count and 8-byte floating point numbers}
    0x1006: {id: ptyp_multiple_currency, -orig-id: PtypMultipleCurrency, doc: A count and amounts of money}
    0x1007: {id: ptyp_multiple_floating_time, -orig-id: PtypMultipleFloatingTime, doc: A count and floating times}
    0x1014: {id: ptyp_multiple_integer64, -orig-id: PtypMultipleInteger64, doc: A count and signed 64-bit integers}
    0x101e: {id: ptyp_multiple_string8, -orig-id: PtypMultipleString8, doc: A count and 8-bit strings}
    0x101f: {id: ptyp_multiple_string, -orig-id: PtypMultipleString, doc: A count and Unicode strings}
    0x1040: {id: ptyp_multiple_time, -orig-id: PtypMultipleTime, doc: A count and FILETIMEs}
    0x1048: {id: ptyp_multiple_guid, -orig-id: PtypMultipleGuid, doc: A count and GUIDs}
    0x1102: {id: ptyp_multiple_binary, -orig-id: PtypMultipleBinary, doc: A count and byte strings}
  recipient_flags:
    0x0000: {id: no_type, -orig-id: NoType, -mask: 0x07, doc: No kind of address}
    0x0001: {id: x500_dn, -orig-id: X500DN, -mask: 0x07, doc: An X500 name}
    0x0002: {id: ms_mail, -orig-id: MsMail, -mask: 0x07, doc: An address of Microsoft Mail}
    0x0003: {id: smtp, -orig-id: SMTP, -mask: 0x07, doc: An SMTP address}
    0x0004: {id: fax, -orig-id: Fax, -mask: 0x07, doc: A fax number}
    0x0005: {id: professional_office_system, -orig-id: ProfessionalOfficeSystem, -mask: 0x07, doc: An address of PROFS}
    0x0006: {id: personal_distribution_list1, -orig-id: PersonalDistributionList1, -mask: 0x07, doc: 'Somebody''s own distribution list'}
    0x0007: {id: personal_distribution_list2, -orig-id: PersonalDistributionList2, -mask: 0x07, doc: 'Somebody''s own distribution list'}
    0x0008: {id: email_address_included, -orig-id: E, doc: EmailAddress is there}
    0x0010: {id: display_name_included, -orig-id: D, doc: DisplayName is there}
    0x0020: {id: transmittable_display_name_included, -orig-id: T, doc: TransmittableDisplayName is there}
    0x0040: {id: same_name, -orig-id: S, doc: TransmittableDisplayName would be the same as DisplayName}
    0x0080: {id: other_transport, -orig-id: R, doc: Another transport delivers to the recipient}
    0x0100: {id: no_rich_text, -orig-id: N, doc: The recipient takes no rich text}
    0x0200: {id: unicode, -orig-id: U, doc: The names are Unicode and not 8-bit}
    0x0400: {id: simple_display_name_included, -orig-id: I, doc: SimpleDisplayName is there}
    0x8000: {id: other_address_type, -orig-id: O, doc: AddressType is there}
  recipient_display_type:
    0x00: {id: messaging_user, -orig-id: DT_MAILUSER, doc: A user}
    0x01: {id: distribution_list, -orig-id: DT_DISTLIST, doc: A distribution list}
    0x02: {id: forum, -orig-id: DT_FORUM, doc: A bulletin board or a public or shared folder}
    0x03: {id: automated_agent, -orig-id: DT_AGENT, doc: A program}
    0x04: {id: organization, -orig-id: DT_ORGANIZATION, doc: A large group such as a helpdesk or a department}
    0x05: {id: private_distribution_list, -orig-id: DT_PRIVATE_DISTLIST, doc: 'Somebody''s own distribution list'}
    0x06: {id: remote_messaging_user, -orig-id: DT_REMOTE_MAILUSER, doc: A user of another messaging system}
  restrict_type:
    0x00: {id: and_restriction, -orig-id: AndRestriction, doc: All of some restrictions}
    0x01: {id: or_restriction, -orig-id: OrRestriction, doc: One of some restrictions}
    0x02: {id: not_restriction, -orig-id: NotRestriction, doc: The contrary of a restriction}
    0x03: {id: content_restriction, -orig-id: ContentRestriction, doc: The contents of a property}
    0x04: {id: property_restriction, -orig-id: PropertyRestriction, doc: A property against a value}
    0x05: {id: compare_properties_restriction, -orig-id: ComparePropertiesRestriction, doc: A property against another}
    0x06: {id: bit_mask_restriction, -orig-id: BitMaskRestriction, doc: Bits of a property}
    0x07: {id: size_restriction, -orig-id: SizeRestriction, doc: The size of a property}
    0x08: {id: exist_restriction, -orig-id: ExistRestriction, doc: If a property is there}
    0x09: {id: sub_object_restriction, -orig-id: SubObjectRestriction, doc: The recipients or attachments}
    0x0a: {id: comment_restriction, -orig-id: CommentRestriction, doc: A restriction with a note}
    0x0b: {id: count_restriction, -orig-id: CountRestriction, doc: A limit on the matches}
    0x0c: {id: annotation_restriction, -orig-id: AnnotationRestriction, doc: A restriction with a note; undocumented}
    0xff: {id: null_restriction, -orig-id: NullRestriction, doc: No restriction; undocumented}
  rel_op:
    0x00: {id: less_than, -orig-id: RelationalOperatorLessThan, doc: It is less}
    0x01: {id: less_than_or_equal, -orig-id: RelationalOperatorLessThanOrEqual, doc: It is less or equal}
    0x02: {id: greater_than, -orig-id: RelationalOperatorGreaterThan, doc: It is greater}
    0x03: {id: greater_than_or_equal, -orig-id: RelationalOperatorGreaterThanOrEqual, doc: It is greater or equal}
    0x04: {id: equal, -orig-id: RelationalOperatorEqual, doc: It is equal}
    0x05: {id: not_equal, -orig-id: RelationalOperatorNotEqual, doc: It is not equal}
    0x06: {id: regular_expression, -orig-id: RELOP_RE, doc: It matches a regular expression; undocumented}
    0x64: {id: member_of_dl, -orig-id: RelationalOperatorMemberOfDL, doc: It names a member of a distribution list}
  bitmap_rel_op:
    0x00: {id: bmr_eqz, -orig-id: BMR_EQZ, doc: All are 0}
    0x01: {id: bmr_nez, -orig-id: BMR_NEZ, doc: At least one is 1}
  fuzzy_level_low:
    0x0000: {id: fl_fullstring, -orig-id: FL_FULLSTRING, doc: The whole of it}
    0x0001: {id: fl_substring, -orig-id: FL_SUBSTRING, doc: Any part of it}
    0x0002: {id: fl_prefix, -orig-id: FL_PREFIX, doc: Its beginning}
  fuzzy_level_high:
    0x0001: {id: fl_ignorecase, -orig-id: FL_IGNORECASE, doc: Case}
    0x0002: {id: fl_ignorenonspace, -orig-id: FL_IGNORENONSPACE, doc: Marks such as accents}
    0x0004: {id: fl_loose, -orig-id: FL_LOOSE, doc: Whatever can be overlooked}
  sort_direction:
    0x00: {id: ascending, -orig-id: Ascending, doc: The least first}
    0x01: {id: descending, -orig-id: Descending, doc: The greatest first}
    0x04: {id: maximum_category, -orig-id: MaximumCategory, doc: Categories by their greatest value of the column}
