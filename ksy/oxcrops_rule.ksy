meta:
  id: oxcrops_rule
  title: Rule ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs on a folder's rules.
doc-ref: "[MS-OXCROPS] 2.2.11"

types:
  rop_modify_rules_request:
    -orig-id: RopModifyRules ROP Request Buffer
    doc: Changes a folder's rules.
    doc-ref: &ref "[MS-OXCROPS] 2.2.11.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: modify_rules_flags, -orig-id: ModifyRulesFlags, type: u1, -default: 0, -flags: modify_rules_flags, doc: How to change them, doc-ref: *ref}
      - {id: rules_count, -orig-id: RulesCount, type: u2, doc: How many RulesData, doc-ref: *ref}
      - {id: rules_data, -orig-id: RulesData, type: rule_data, repeat: expr, repeat-expr: rules_count, doc: The changes, doc-ref: *ref}

  rule_data:
    -orig-id: RuleData
    doc: What becomes of one rule.
    doc-ref: &ref "[MS-OXCROPS] 2.2.11.1.1.1"
    seq:
      - {id: rule_data_flags, -orig-id: RuleDataFlags, type: u1, -flags: rule_data_flags, doc: What to do with it, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, doc: The rule, doc-ref: *ref}

  rop_modify_rules_response:
    -orig-id: RopModifyRules ROP Response Buffer
    doc: If the rules were changed.
    doc-ref: &ref "[MS-OXCROPS] 2.2.11.1.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_rules_table_request:
    -orig-id: RopGetRulesTable ROP Request Buffer
    doc: Opens the table of a folder's rules.
    doc-ref: &ref "[MS-OXCROPS] 2.2.11.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the table, doc-ref: *ref}
      - {id: table_flags, -orig-id: TableFlags, type: u1, -default: 0x40, -flags: rules_table_flags, doc: How the table shows them, doc-ref: *ref}

  rop_get_rules_table_response:
    -orig-id: RopGetRulesTable ROP Response Buffer
    doc: The opened table or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.11.2.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_update_deferred_action_messages_request:
    -orig-id: RopUpdateDeferredActionMessages ROP Request Buffer
    doc: Tells the server that the message of a deferred action is with the client now.
    doc-ref: &ref "[MS-OXCROPS] 2.2.11.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: server_entry_id_size, -orig-id: ServerEntryIdSize, type: u2, doc: Bytes of ServerEntryId, doc-ref: *ref}
      - {id: server_entry_id, -orig-id: ServerEntryId, size: server_entry_id_size, doc: The entry id of the message on the server, doc-ref: *ref}
      - {id: client_entry_id_size, -orig-id: ClientEntryIdSize, type: u2, doc: Bytes of ClientEntryId, doc-ref: *ref}
      - {id: client_entry_id, -orig-id: ClientEntryId, size: client_entry_id_size, doc: The entry id of the message that the client got, doc-ref: *ref}

  rop_update_deferred_action_messages_response:
    -orig-id: RopUpdateDeferredActionMessages ROP Response Buffer
    doc: If the server took note.
    doc-ref: &ref "[MS-OXCROPS] 2.2.11.3.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

-enums:
  modify_rules_flags: {-orig-id: ModifyRulesFlags, doc: How to change a folder's rules., doc-ref: "[MS-OXORULE] 2.2.1.1"}
  rule_data_flags: {-orig-id: RuleDataFlags, doc: What to do with a rule., doc-ref: "[MS-OXORULE] 2.2.1.3"}
  rules_table_flags: {-orig-id: TableFlags, doc: How a table shows rules., doc-ref: "[MS-OXORULE] 2.2.2.1"}

enums:
  modify_rules_flags:
    0x01: {id: r, -orig-id: R, doc: The new ones replace all}
  rule_data_flags:
    0x01: {id: row_add, -orig-id: ROW_ADD, doc: It is added}
    0x02: {id: row_modify, -orig-id: ROW_MODIFY, doc: It is changed}
    0x04: {id: row_remove, -orig-id: ROW_REMOVE, doc: It is deleted}
  rules_table_flags:
    0x40: {id: u, -orig-id: U, doc: With Unicode strings}
