meta:
  id: oxcrops_property
  title: Property ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs on properties.
doc-ref: "[MS-OXCROPS] 2.2.8"

types:
  rop_get_properties_specific_request:
    -orig-id: RopGetPropertiesSpecific ROP Request Buffer
    doc: Asks for some properties of an object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: property_size_limit, -orig-id: PropertySizeLimit, type: u2, -default: 0, doc: The most bytes for a value; 0 for no limit, doc-ref: *ref}
      - {id: want_unicode, -orig-id: WantUnicode, type: u2, -default: 1, doc: If strings of unspecified type are to be Unicode, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, -answers: property_tags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, doc: The properties asked for, doc-ref: *ref}

  rop_get_properties_specific_response:
    -orig-id: RopGetPropertiesSpecific ROP Response Buffer
    doc: The properties asked for or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.3.2"
    params:
      - {id: property_tags, -orig-id: PropertyTags, type: 'u4[]', -context: property_tags, doc: The properties that the request asked for, doc-ref: *ref}
      - {id: has_property_tags, -orig-id: HasPropertyTags, type: bool, -presence-of: property_tags, doc: If they are known, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: row_data, -orig-id: RowData, type: 'oxcdata::property_row(property_tags, property_tags.size)', if: return_value == 0 and has_property_tags, doc: The values in the order of the request, doc-ref: *ref}
      - {id: row_data_raw, -orig-id: RowDataRaw, size-eos: true, if: return_value == 0 and not has_property_tags, doc: The values when the request is not known, doc-ref: *ref}

  rop_get_properties_all_request:
    -orig-id: RopGetPropertiesAll ROP Request Buffer
    doc: Asks for all properties of an object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: property_size_limit, -orig-id: PropertySizeLimit, type: u2, -default: 0, doc: The most bytes for a value; 0 for no limit, doc-ref: *ref}
      - {id: want_unicode, -orig-id: WantUnicode, type: u2, -default: 1, doc: If strings are to be Unicode, doc-ref: *ref}

  rop_get_properties_all_response:
    -orig-id: RopGetPropertiesAll ROP Response Buffer
    doc: All properties or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.4.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, if: return_value == 0, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, if: return_value == 0, doc: The properties, doc-ref: *ref}

  rop_set_properties_request:
    -orig-id: RopSetProperties ROP Request Buffer
    doc: Sets properties of an object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: property_value_size, -orig-id: PropertyValueSize, type: u2, doc: Bytes of PropertyValueCount and PropertyValues, doc-ref: *ref}
      - {id: property_value_block, -orig-id: PropertyValueBlock, type: property_value_block, size: property_value_size, -inline: true, doc: The block that PropertyValueSize measures, doc-ref: *ref}

  property_value_block:
    -orig-id: PropertyValues
    doc: Properties to set in a block of a given size.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.6.1"
    seq:
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, doc: The properties, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  rop_set_properties_response:
    -orig-id: RopSetProperties ROP Response Buffer
    doc: Which properties could not be set or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.6.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_problem_count, -orig-id: PropertyProblemCount, type: u2, if: return_value == 0, doc: How many PropertyProblems, doc-ref: *ref}
      - {id: property_problems, -orig-id: PropertyProblems, type: 'oxcdata::property_problem', repeat: expr, repeat-expr: property_problem_count, if: return_value == 0, doc: The properties that could not be set, doc-ref: *ref}
