meta:
  id: oxcrops_permission
  title: Permission ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs on a folder's permissions.
doc-ref: "[MS-OXCROPS] 2.2.10"

types:
  rop_modify_permissions_request:
    -orig-id: RopModifyPermissions ROP Request Buffer
    doc: Changes a folder's permissions.
    doc-ref: &ref "[MS-OXCROPS] 2.2.10.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: modify_flags, -orig-id: ModifyFlags, type: u1, -default: 0, -flags: modify_permissions_flags, doc: How to change them, doc-ref: *ref}
      - {id: modify_count, -orig-id: ModifyCount, type: u2, doc: How many PermissionsData, doc-ref: *ref}
      - {id: permissions_data, -orig-id: PermissionsData, type: permission_data, repeat: expr, repeat-expr: modify_count, doc: The changes, doc-ref: *ref}

  permission_data:
    -orig-id: PermissionData
    doc: What becomes of the permissions of one user.
    doc-ref: &ref "[MS-OXCROPS] 2.2.10.1.1.1"
    seq:
      - {id: permission_data_flags, -orig-id: PermissionDataFlags, type: u1, -flags: permission_data_flags, doc: What to do with them, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, doc: The user and the rights, doc-ref: *ref}

  rop_modify_permissions_response:
    -orig-id: RopModifyPermissions ROP Response Buffer
    doc: If the permissions were changed.
    doc-ref: &ref "[MS-OXCROPS] 2.2.10.1.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_permissions_table_request:
    -orig-id: RopGetPermissionsTable ROP Request Buffer
    doc: Opens the table of a folder's permissions.
    doc-ref: &ref "[MS-OXCROPS] 2.2.10.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the table, doc-ref: *ref}
      - {id: table_flags, -orig-id: TableFlags, type: u1, -default: 0, -flags: permissions_table_flags, doc: What the table shows, doc-ref: *ref}

  rop_get_permissions_table_response:
    -orig-id: RopGetPermissionsTable ROP Response Buffer
    doc: The opened table or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.10.2.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

-enums:
  modify_permissions_flags: {-orig-id: ModifyFlags, doc: How to change a folder's permissions., doc-ref: "[MS-OXCPERM] 2.2.2.1"}
  permission_data_flags: {-orig-id: PermissionDataFlags, doc: What to do with the permissions of one user., doc-ref: "[MS-OXCPERM] 2.2.2.1.1"}
  permissions_table_flags: {-orig-id: TableFlags, doc: What a table of permissions shows., doc-ref: "[MS-OXCPERM] 2.2.1.1"}

enums:
  modify_permissions_flags:
    0x01: {id: replace_rows, -orig-id: ReplaceRows, doc: The new ones replace all but that of the default user}
    0x02: {id: include_free_busy, -orig-id: IncludeFreeBusy, doc: The free/busy rights change too}
  permission_data_flags:
    0x01: {id: add_row, -orig-id: AddRow, doc: They are added}
    0x02: {id: modify_row, -orig-id: ModifyRow, doc: They are changed}
    0x04: {id: remove_row, -orig-id: RemoveRow, doc: They are deleted}
  permissions_table_flags:
    0x02: {id: include_free_busy, -orig-id: IncludeFreeBusy, doc: The free/busy rights too}
