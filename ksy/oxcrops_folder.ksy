meta:
  id: oxcrops_folder
  title: Folder ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs on folders.
doc-ref: "[MS-OXCROPS] 2.2.4"

types:
  rop_open_folder_request:
    -orig-id: RopOpenFolder ROP Request Buffer
    doc: Opens a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon or a folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the opened folder, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder to open, doc-ref: *ref}
      - {id: open_mode_flags, -orig-id: OpenModeFlags, type: u1, -default: 0, -flags: open_folder_mode_flags, doc: How to open it, doc-ref: *ref}

  rop_open_folder_response:
    -orig-id: RopOpenFolder ROP Response Buffer
    doc: The opened folder or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.1.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the opened folder, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: has_rules, -orig-id: HasRules, type: u1, if: return_value == 0, doc: If the folder has rules, doc-ref: *ref}
      - {id: is_ghosted, -orig-id: IsGhosted, type: u1, if: return_value == 0, doc: If the server lacks the folder's contents, doc-ref: *ref}
      - {id: server_count, -orig-id: ServerCount, type: u2, if: return_value == 0 and is_ghosted != 0, doc: How many Servers, doc-ref: *ref}
      - {id: cheap_server_count, -orig-id: CheapServerCount, type: u2, if: return_value == 0 and is_ghosted != 0, doc: How many of them from the first on cost the least, doc-ref: *ref}
      - {id: servers, -orig-id: Servers, type: 'oxcdata::string8z', repeat: expr, repeat-expr: server_count, if: return_value == 0 and is_ghosted != 0, doc: The servers that have the contents, doc-ref: *ref}

-enums:
  open_folder_mode_flags: {-orig-id: OpenModeFlags, doc: How to open a folder., doc-ref: "[MS-OXCFOLD] 2.2.1.1.1"}

enums:
  open_folder_mode_flags:
    0x04: {id: open_soft_deleted, -orig-id: OpenSoftDeleted, doc: Also when it is deleted but recoverable}
