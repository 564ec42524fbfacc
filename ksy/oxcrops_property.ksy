meta:
  id: oxcrops_property
  title: Property ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs on properties.
doc-ref: "[MS-OXCROPS] 2.2.8"

types:
  rop_get_property_ids_from_names_request:
    -orig-id: RopGetPropertyIdsFromNames ROP Request Buffer
    doc: Asks for the ids of named properties.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: flags, -orig-id: Flags, type: u1, -default: 0, -flags: get_property_ids_flags, doc: If ids are made for new names, doc-ref: *ref}
      - {id: property_name_count, -orig-id: PropertyNameCount, type: u2, doc: How many PropertyNames, doc-ref: *ref}
      - {id: property_names, -orig-id: PropertyNames, type: 'oxcdata::property_name', repeat: expr, repeat-expr: property_name_count, doc: The names; none of them asks for all names there are, doc-ref: *ref}

  rop_get_property_ids_from_names_response:
    -orig-id: RopGetPropertyIdsFromNames ROP Response Buffer
    doc: The ids or an error. Servers send them with the warning 0x00040380 too.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.1.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success; 0x00040380 when some names have no id; else an error, doc-ref: *ref}
      - {id: property_id_count, -orig-id: PropertyIdCount, type: u2, if: return_value == 0 or return_value == 0x00040380, doc: How many PropertyIds, doc-ref: *ref}
      - {id: property_ids, -orig-id: PropertyIds, type: u2, repeat: expr, repeat-expr: property_id_count, if: return_value == 0 or return_value == 0x00040380, doc: The ids in the order of the names; 0 where there is none, doc-ref: *ref}

  rop_get_names_from_property_ids_request:
    -orig-id: RopGetNamesFromPropertyIds ROP Request Buffer
    doc: Asks for the names of property ids.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: property_id_count, -orig-id: PropertyIdCount, type: u2, doc: How many PropertyIds, doc-ref: *ref}
      - {id: property_ids, -orig-id: PropertyIds, type: u2, repeat: expr, repeat-expr: property_id_count, doc: The ids, doc-ref: *ref}

  rop_get_names_from_property_ids_response:
    -orig-id: RopGetNamesFromPropertyIds ROP Response Buffer
    doc: The names or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.2.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_name_count, -orig-id: PropertyNameCount, type: u2, if: return_value == 0, doc: How many PropertyNames, doc-ref: *ref}
      - {id: property_names, -orig-id: PropertyNames, type: 'oxcdata::property_name', repeat: expr, repeat-expr: property_name_count, if: return_value == 0, doc: The names in the order of the ids, doc-ref: *ref}

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

  rop_get_properties_list_request:
    -orig-id: RopGetPropertiesList ROP Request Buffer
    doc: Asks for the tags of all properties of an object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}

  rop_get_properties_list_response:
    -orig-id: RopGetPropertiesList ROP Response Buffer
    doc: The tags or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, if: return_value == 0, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, if: return_value == 0, doc: The tags of all properties, doc-ref: *ref}

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

  rop_set_properties_no_replicate_request:
    -orig-id: RopSetPropertiesNoReplicate ROP Request Buffer
    doc: Sets properties of an object that are not to be replicated.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: property_value_size, -orig-id: PropertyValueSize, type: u2, doc: Bytes of PropertyValueCount and PropertyValues, doc-ref: *ref}
      - {id: property_value_block, -orig-id: PropertyValueBlock, type: property_value_block, size: property_value_size, -inline: true, doc: The block that PropertyValueSize measures, doc-ref: *ref}

  rop_set_properties_no_replicate_response:
    -orig-id: RopSetPropertiesNoReplicate ROP Response Buffer
    doc: Which properties could not be set or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.7.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_problem_count, -orig-id: PropertyProblemCount, type: u2, if: return_value == 0, doc: How many PropertyProblems, doc-ref: *ref}
      - {id: property_problems, -orig-id: PropertyProblems, type: 'oxcdata::property_problem', repeat: expr, repeat-expr: property_problem_count, if: return_value == 0, doc: The properties that could not be set, doc-ref: *ref}

  rop_delete_properties_request:
    -orig-id: RopDeleteProperties ROP Request Buffer
    doc: Deletes properties of an object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, doc: The properties to delete, doc-ref: *ref}

  rop_delete_properties_response:
    -orig-id: RopDeleteProperties ROP Response Buffer
    doc: Which properties could not be deleted or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.8.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_problem_count, -orig-id: PropertyProblemCount, type: u2, if: return_value == 0, doc: How many PropertyProblems, doc-ref: *ref}
      - {id: property_problems, -orig-id: PropertyProblems, type: 'oxcdata::property_problem', repeat: expr, repeat-expr: property_problem_count, if: return_value == 0, doc: The properties that could not be deleted, doc-ref: *ref}

  rop_delete_properties_no_replicate_request:
    -orig-id: RopDeletePropertiesNoReplicate ROP Request Buffer
    doc: Deletes properties of an object without replication.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, doc: The properties to delete, doc-ref: *ref}

  rop_delete_properties_no_replicate_response:
    -orig-id: RopDeletePropertiesNoReplicate ROP Response Buffer
    doc: Which properties could not be deleted or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.9.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_problem_count, -orig-id: PropertyProblemCount, type: u2, if: return_value == 0, doc: How many PropertyProblems, doc-ref: *ref}
      - {id: property_problems, -orig-id: PropertyProblems, type: 'oxcdata::property_problem', repeat: expr, repeat-expr: property_problem_count, if: return_value == 0, doc: The properties that could not be deleted, doc-ref: *ref}

  rop_query_named_properties_request:
    -orig-id: RopQueryNamedProperties ROP Request Buffer
    doc: Asks for the named properties of an object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.10.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object, doc-ref: *ref}
      - {id: query_flags, -orig-id: QueryFlags, type: u1, -default: 0, -flags: query_named_properties_flags, doc: Which kinds of names are wanted, doc-ref: *ref}
      - {id: has_guid, -orig-id: HasGuid, type: u1, doc: If PropertyGuid is there, doc-ref: *ref}
      - {id: property_guid, -orig-id: PropertyGuid, type: 'oxcdata::guid', if: has_guid != 0, doc: The only property set that is wanted, doc-ref: *ref}

  rop_query_named_properties_response:
    -orig-id: RopQueryNamedProperties ROP Response Buffer
    doc: The named properties or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.10.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success; 0x00040380 when some properties failed; else an error, doc-ref: *ref}
      - {id: id_count, -orig-id: IdCount, type: u2, if: return_value == 0 or return_value == 0x00040380, doc: How many PropertyIds and also PropertyNames, doc-ref: *ref}
      - {id: property_ids, -orig-id: PropertyIds, type: u2, repeat: expr, repeat-expr: id_count, if: return_value == 0 or return_value == 0x00040380, doc: The ids, doc-ref: *ref}
      - {id: property_names, -orig-id: PropertyNames, type: 'oxcdata::property_name', repeat: expr, repeat-expr: id_count, if: return_value == 0 or return_value == 0x00040380, doc: The names in the order of the ids, doc-ref: *ref}

  rop_copy_properties_request:
    -orig-id: RopCopyProperties ROP Request Buffer
    doc: Copies some properties to another object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.11.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object to copy from, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object to copy to, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If RopProgress may be needed to see it through, doc-ref: *ref}
      - {id: copy_flags, -orig-id: CopyFlags, type: u1, -default: 0, -flags: copy_properties_flags, doc: How to copy, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, doc: The properties to copy, doc-ref: *ref}

  rop_copy_properties_response:
    -orig-id: RopCopyProperties ROP Response Buffer
    doc: Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.11.2"
    seq:
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success; 0x00000503 when there is no destination; else an error, doc-ref: *ref}
      - {id: property_problem_count, -orig-id: PropertyProblemCount, type: u2, if: return_value == 0, doc: How many PropertyProblems, doc-ref: *ref}
      - {id: property_problems, -orig-id: PropertyProblems, type: 'oxcdata::property_problem', repeat: expr, repeat-expr: property_problem_count, if: return_value == 0, doc: The properties that could not be copied, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u4, if: return_value == 0x00000503, doc: As in the request, doc-ref: "[MS-OXCROPS] 2.2.8.11.3"}

  rop_copy_to_request:
    -orig-id: RopCopyTo ROP Request Buffer
    doc: Copies all properties but some to another object.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.12.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object to copy from, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object to copy to, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If RopProgress may be needed to see it through, doc-ref: *ref}
      - {id: want_sub_objects, -orig-id: WantSubObjects, type: u1, -default: 1, doc: If the objects within are copied too, doc-ref: *ref}
      - {id: copy_flags, -orig-id: CopyFlags, type: u1, -default: 0, -flags: copy_properties_flags, doc: How to copy, doc-ref: *ref}
      - {id: excluded_tag_count, -orig-id: ExcludedTagCount, type: u2, doc: How many ExcludedTags, doc-ref: *ref}
      - {id: excluded_tags, -orig-id: ExcludedTags, type: u4, repeat: expr, repeat-expr: excluded_tag_count, -shows: property_tag, doc: The properties not to copy, doc-ref: *ref}

  rop_copy_to_response:
    -orig-id: RopCopyTo ROP Response Buffer
    doc: Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.12.2"
    seq:
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success; 0x00000503 when there is no destination; else an error, doc-ref: *ref}
      - {id: property_problem_count, -orig-id: PropertyProblemCount, type: u2, if: return_value == 0, doc: How many PropertyProblems, doc-ref: *ref}
      - {id: property_problems, -orig-id: PropertyProblems, type: 'oxcdata::property_problem', repeat: expr, repeat-expr: property_problem_count, if: return_value == 0, doc: The properties that could not be copied, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u4, if: return_value == 0x00000503, doc: As in the request, doc-ref: "[MS-OXCROPS] 2.2.8.12.3"}

  rop_progress_request:
    -orig-id: RopProgress ROP Request Buffer
    doc: Asks how far an asynchronous operation is.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.13.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the object that works, doc-ref: *ref}
      - {id: want_cancel, -orig-id: WantCancel, type: u1, -default: 0, doc: If the operation is to stop, doc-ref: *ref}

  rop_progress_response:
    -orig-id: RopProgress ROP Response Buffer
    doc: How far the operation is or an error. When it is done the response of the operation itself comes instead.
    doc-ref: &ref "[MS-OXCROPS] 2.2.8.13.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: logon_id, -orig-id: LogonId, type: u1, if: return_value == 0, doc: As in the request, doc-ref: *ref}
      - {id: completed_task_count, -orig-id: CompletedTaskCount, type: u4, if: return_value == 0, doc: How many tasks are done, doc-ref: *ref}
      - {id: total_task_count, -orig-id: TotalTaskCount, type: u4, if: return_value == 0, doc: How many tasks there are, doc-ref: *ref}

-enums:
  get_property_ids_flags: {-orig-id: Flags, doc: If ids are made for new names., doc-ref: "[MS-OXCPRPT] 2.2.12.1"}
  query_named_properties_flags: {-orig-id: QueryFlags, doc: Which kinds of names are wanted., doc-ref: "[MS-OXCPRPT] 2.2.9.1"}
  copy_properties_flags: {-orig-id: CopyFlags, doc: How to copy properties., doc-ref: "[MS-OXCPRPT] 2.2.10.1"}

enums:
  get_property_ids_flags:
    0x02: {id: create, -orig-id: Create, doc: They are made}
  query_named_properties_flags:
    0x01: {id: no_strings, -orig-id: NoStrings, doc: No names that are strings}
    0x02: {id: no_ids, -orig-id: NoIds, doc: No names that are numbers}
  copy_properties_flags:
    0x01: {id: move, -orig-id: Move, doc: They are moved}
    0x02: {id: no_overwrite, -orig-id: NoOverwrite, doc: What the destination has stays as it is}
