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

  rop_create_folder_request:
    -orig-id: RopCreateFolder ROP Request Buffer
    doc: Makes a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the parent folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the new folder, doc-ref: *ref}
      - {id: folder_type, -orig-id: FolderType, type: u1, -default: 1, enum: folder_type, doc: What kind of folder, doc-ref: *ref}
      - {id: use_unicode_strings, -orig-id: UseUnicodeStrings, type: u1, -default: 1, doc: If the strings are Unicode and not 8-bit, doc-ref: *ref}
      - {id: open_existing, -orig-id: OpenExisting, type: u1, -default: 0, doc: If a folder of that name is to be opened when there is one, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - id: display_name
        -orig-id: DisplayName
        type: {switch-on: 'use_unicode_strings != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: The name
        doc-ref: *ref
      - id: comment
        -orig-id: Comment
        type: {switch-on: 'use_unicode_strings != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: A comment
        doc-ref: *ref

  rop_create_folder_response:
    -orig-id: RopCreateFolder ROP Response Buffer
    doc: The new or existing folder or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.2.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, if: return_value == 0, -shows: id, doc: The folder, doc-ref: *ref}
      - {id: is_existing_folder, -orig-id: IsExistingFolder, type: u1, if: return_value == 0, doc: If the folder was there before, doc-ref: *ref}
      - {id: has_rules, -orig-id: HasRules, type: u1, if: return_value == 0 and is_existing_folder != 0, doc: If the folder has rules, doc-ref: *ref}
      - {id: is_ghosted, -orig-id: IsGhosted, type: u1, if: return_value == 0 and is_existing_folder != 0, doc: 'If the server lacks the folder''s contents', doc-ref: *ref}
      - {id: server_count, -orig-id: ServerCount, type: u2, if: return_value == 0 and is_existing_folder != 0 and is_ghosted != 0, doc: How many Servers, doc-ref: *ref}
      - {id: cheap_server_count, -orig-id: CheapServerCount, type: u2, if: return_value == 0 and is_existing_folder != 0 and is_ghosted != 0, doc: How many of them from the first on cost the least, doc-ref: *ref}
      - {id: servers, -orig-id: Servers, type: 'oxcdata::string8z', repeat: expr, repeat-expr: server_count, if: return_value == 0 and is_existing_folder != 0 and is_ghosted != 0, doc: The servers that have the contents, doc-ref: *ref}

  rop_delete_folder_request:
    -orig-id: RopDeleteFolder ROP Request Buffer
    doc: Deletes a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the parent folder, doc-ref: *ref}
      - {id: delete_folder_flags, -orig-id: DeleteFolderFlags, type: u1, -default: 0, -flags: delete_folder_flags, doc: What may be deleted with it and for good or not, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder to delete, doc-ref: *ref}

  rop_delete_folder_response:
    -orig-id: RopDeleteFolder ROP Response Buffer
    doc: If the folder was deleted.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.3.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  restriction_block:
    -orig-id: RestrictionData
    doc: A restriction in a block of a given size.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.4.1"
    seq:
      - {id: restriction_data, -orig-id: RestrictionData, type: 'oxcdata::restriction(2)', if: not _io.eof, doc: The restriction; left out when the block is empty, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  rop_set_search_criteria_request:
    -orig-id: RopSetSearchCriteria ROP Request Buffer
    doc: Defines a search folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the search folder, doc-ref: *ref}
      - {id: restriction_data_size, -orig-id: RestrictionDataSize, type: u2, doc: Bytes of RestrictionData; 0 for no restriction, doc-ref: *ref}
      - {id: restriction_block, -orig-id: RestrictionBlock, type: restriction_block, size: restriction_data_size, -inline: true, doc: The block that RestrictionDataSize measures, doc-ref: *ref}
      - {id: folder_id_count, -orig-id: FolderIdCount, type: u2, doc: How many FolderIds, doc-ref: *ref}
      - {id: folder_ids, -orig-id: FolderIds, type: u8, repeat: expr, repeat-expr: folder_id_count, -shows: id, doc: The folders to search, doc-ref: *ref}
      - {id: search_flags, -orig-id: SearchFlags, type: u4, -default: 0, -flags: set_search_flags, doc: How to search, doc-ref: *ref}

  rop_set_search_criteria_response:
    -orig-id: RopSetSearchCriteria ROP Response Buffer
    doc: If the search folder was defined.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.4.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_search_criteria_request:
    -orig-id: RopGetSearchCriteria ROP Request Buffer
    doc: Reads the definition of a search folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the search folder, doc-ref: *ref}
      - {id: use_unicode, -orig-id: UseUnicode, type: u1, -default: 1, doc: If the strings of the restriction are to be Unicode, doc-ref: *ref}
      - {id: include_restriction, -orig-id: IncludeRestriction, type: u1, -default: 1, doc: If the restriction is wanted, doc-ref: *ref}
      - {id: include_folders, -orig-id: IncludeFolders, type: u1, -default: 1, doc: If the folders are wanted, doc-ref: *ref}

  rop_get_search_criteria_response:
    -orig-id: RopGetSearchCriteria ROP Response Buffer
    doc: The definition or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: restriction_data_size, -orig-id: RestrictionDataSize, type: u2, if: return_value == 0, doc: Bytes of RestrictionData; 0 for no restriction, doc-ref: *ref}
      - {id: restriction_block, -orig-id: RestrictionBlock, type: restriction_block, size: restriction_data_size, if: return_value == 0, -inline: true, doc: The block that RestrictionDataSize measures, doc-ref: *ref}
      - {id: logon_id, -orig-id: LogonId, type: u1, if: return_value == 0, doc: The logon of the request, doc-ref: *ref}
      - {id: folder_id_count, -orig-id: FolderIdCount, type: u2, if: return_value == 0, doc: How many FolderIds, doc-ref: *ref}
      - {id: folder_ids, -orig-id: FolderIds, type: u8, repeat: expr, repeat-expr: folder_id_count, if: return_value == 0, -shows: id, doc: The folders that are searched, doc-ref: *ref}
      - {id: search_flags, -orig-id: SearchFlags, type: u4, if: return_value == 0, -flags: get_search_flags, doc: How far the search is and how it is done, doc-ref: *ref}

  rop_move_copy_messages_request:
    -orig-id: RopMoveCopyMessages ROP Request Buffer
    doc: Moves or copies messages to another folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder that they are in, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder to take them to, doc-ref: *ref}
      - {id: message_id_count, -orig-id: MessageIdCount, type: u2, doc: How many MessageIds, doc-ref: *ref}
      - {id: message_ids, -orig-id: MessageIds, type: u8, repeat: expr, repeat-expr: message_id_count, -shows: id, doc: The messages, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: want_copy, -orig-id: WantCopy, type: u1, -default: 0, doc: If they are to be copied and not moved, doc-ref: *ref}

  rop_move_copy_messages_response:
    -orig-id: RopMoveCopyMessages ROP Response Buffer
    doc: If the messages were moved or copied.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.6.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error; 0x503 when the destination does not exist, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u4, if: return_value == 0x503, doc: As in the request, doc-ref: "[MS-OXCROPS] 2.2.4.6.3"}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_move_folder_request:
    -orig-id: RopMoveFolder ROP Request Buffer
    doc: Moves a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the parent folder, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the new parent folder, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: use_unicode, -orig-id: UseUnicode, type: u1, -default: 1, doc: If NewFolderName is Unicode and not 8-bit, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder to move, doc-ref: *ref}
      - id: new_folder_name
        -orig-id: NewFolderName
        type: {switch-on: 'use_unicode != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: Its name at the new place
        doc-ref: *ref

  rop_move_folder_response:
    -orig-id: RopMoveFolder ROP Response Buffer
    doc: If the folder was moved.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.7.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error; 0x503 when the destination does not exist, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u4, if: return_value == 0x503, doc: As in the request, doc-ref: "[MS-OXCROPS] 2.2.4.7.3"}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_copy_folder_request:
    -orig-id: RopCopyFolder ROP Request Buffer
    doc: Copies a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the parent folder, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the parent folder of the copy, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: want_recursive, -orig-id: WantRecursive, type: u1, -default: 0, doc: If its subfolders are to be copied too, doc-ref: *ref}
      - {id: use_unicode, -orig-id: UseUnicode, type: u1, -default: 1, doc: If NewFolderName is Unicode and not 8-bit, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder to copy, doc-ref: *ref}
      - id: new_folder_name
        -orig-id: NewFolderName
        type: {switch-on: 'use_unicode != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: The name of the copy
        doc-ref: *ref

  rop_copy_folder_response:
    -orig-id: RopCopyFolder ROP Response Buffer
    doc: If the folder was copied.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.8.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: source_handle_index, -orig-id: SourceHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error; 0x503 when the destination does not exist, doc-ref: *ref}
      - {id: dest_handle_index, -orig-id: DestHandleIndex, type: u4, if: return_value == 0x503, doc: As in the request, doc-ref: "[MS-OXCROPS] 2.2.4.8.3"}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_empty_folder_request:
    -orig-id: RopEmptyFolder ROP Request Buffer
    doc: Deletes what is in a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: want_delete_associated, -orig-id: WantDeleteAssociated, type: u1, -default: 0, doc: If associated (hidden) messages are to be deleted too, doc-ref: *ref}

  rop_empty_folder_response:
    -orig-id: RopEmptyFolder ROP Response Buffer
    doc: If the folder was emptied.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.9.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_hard_delete_messages_and_subfolders_request:
    -orig-id: RopHardDeleteMessagesAndSubfolders ROP Request Buffer
    doc: Deletes what is in a folder for good.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.10.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: want_delete_associated, -orig-id: WantDeleteAssociated, type: u1, -default: 0, doc: If associated (hidden) messages are to be deleted too, doc-ref: *ref}

  rop_hard_delete_messages_and_subfolders_response:
    -orig-id: RopHardDeleteMessagesAndSubfolders ROP Response Buffer
    doc: If the folder was emptied.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.10.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_delete_messages_request:
    -orig-id: RopDeleteMessages ROP Request Buffer
    doc: Deletes messages of a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.11.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: notify_non_read, -orig-id: NotifyNonRead, type: u1, -default: 0, doc: If the senders are to be told that the messages were not read, doc-ref: *ref}
      - {id: message_id_count, -orig-id: MessageIdCount, type: u2, doc: How many MessageIds, doc-ref: *ref}
      - {id: message_ids, -orig-id: MessageIds, type: u8, repeat: expr, repeat-expr: message_id_count, -shows: id, doc: The messages, doc-ref: *ref}

  rop_delete_messages_response:
    -orig-id: RopDeleteMessages ROP Response Buffer
    doc: If the messages were deleted.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.11.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_hard_delete_messages_request:
    -orig-id: RopHardDeleteMessages ROP Request Buffer
    doc: Deletes messages of a folder for good.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.12.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: want_asynchronous, -orig-id: WantAsynchronous, type: u1, -default: 0, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: notify_non_read, -orig-id: NotifyNonRead, type: u1, -default: 0, doc: If the senders are to be told that the messages were not read, doc-ref: *ref}
      - {id: message_id_count, -orig-id: MessageIdCount, type: u2, doc: How many MessageIds, doc-ref: *ref}
      - {id: message_ids, -orig-id: MessageIds, type: u8, repeat: expr, repeat-expr: message_id_count, -shows: id, doc: The messages, doc-ref: *ref}

  rop_hard_delete_messages_response:
    -orig-id: RopHardDeleteMessages ROP Response Buffer
    doc: If the messages were deleted.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.12.2"
    -departures:
      - {id: short-failure, when: {return_value: []}, without: [partial_completion], doc: a failure without the fields behind ReturnValue, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: partial_completion, -orig-id: PartialCompletion, type: u1, -default: 0, doc: If only a part of the work was done, doc-ref: *ref}

  rop_get_hierarchy_table_request:
    -orig-id: RopGetHierarchyTable ROP Request Buffer
    doc: Opens the table of subfolders.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.13.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the table, doc-ref: *ref}
      - {id: table_flags, -orig-id: TableFlags, type: u1, -default: 0, -flags: hierarchy_table_flags, doc: What the table is to hold, doc-ref: *ref}

  rop_get_hierarchy_table_response:
    -orig-id: RopGetHierarchyTable ROP Response Buffer
    doc: The table of subfolders or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.13.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u4, if: return_value == 0, doc: How many rows the table has, doc-ref: *ref}

  rop_get_contents_table_request:
    -orig-id: RopGetContentsTable ROP Request Buffer
    doc: Opens the table of messages of a folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.14.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the table, doc-ref: *ref}
      - {id: table_flags, -orig-id: TableFlags, type: u1, -default: 0, -flags: contents_table_flags, doc: What the table is to hold, doc-ref: *ref}

  rop_get_contents_table_response:
    -orig-id: RopGetContentsTable ROP Response Buffer
    doc: The table of messages or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.4.14.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u4, if: return_value == 0, doc: How many rows the table has, doc-ref: *ref}

-enums:
  open_folder_mode_flags: {-orig-id: OpenModeFlags, doc: How to open a folder., doc-ref: "[MS-OXCFOLD] 2.2.1.1.1"}
  folder_type: {-orig-id: FolderType, doc: The kinds of folder to make., doc-ref: "[MS-OXCFOLD] 2.2.1.2.1"}
  delete_folder_flags: {-orig-id: DeleteFolderFlags, doc: How to delete a folder., doc-ref: "[MS-OXCFOLD] 2.2.1.3.1"}
  set_search_flags: {-orig-id: SearchFlags, doc: How a search folder is to search., doc-ref: "[MS-OXCFOLD] 2.2.1.4.1"}
  get_search_flags: {-orig-id: SearchFlags, doc: The state of a search., doc-ref: "[MS-OXCFOLD] 2.2.1.5.2"}
  hierarchy_table_flags: {-orig-id: TableFlags, doc: What a table of subfolders holds., doc-ref: "[MS-OXCFOLD] 2.2.1.13.1"}
  contents_table_flags: {-orig-id: TableFlags, doc: What a table of messages holds., doc-ref: "[MS-OXCFOLD] 2.2.1.14.1"}

enums:
  open_folder_mode_flags:
    0x04: {id: open_soft_deleted, -orig-id: OpenSoftDeleted, doc: Also when it is deleted but recoverable}
  folder_type:
    1: {id: generic, -orig-id: Generic, doc: A plain folder}
    2: {id: search, -orig-id: Search, doc: A search folder}
  delete_folder_flags:
    0x01: {id: del_messages, -orig-id: DEL_MESSAGES, doc: Also when it holds messages}
    0x04: {id: del_folders, -orig-id: DEL_FOLDERS, doc: Also when it holds folders}
    0x10: {id: delete_hard_delete, -orig-id: DELETE_HARD_DELETE, doc: For good}
  set_search_flags:
    0x00000001: {id: stop_search, -orig-id: STOP_SEARCH, doc: It stops}
    0x00000002: {id: restart_search, -orig-id: RESTART_SEARCH, doc: It starts anew}
    0x00000004: {id: recursive_search, -orig-id: RECURSIVE_SEARCH, doc: The folders and all below them}
    0x00000008: {id: shallow_search, -orig-id: SHALLOW_SEARCH, doc: The folders alone}
    0x00000010: {id: foreground_search, -orig-id: FOREGROUND_SEARCH, doc: With high priority; ignored by newer servers}
    0x00000020: {id: background_search, -orig-id: BACKGROUND_SEARCH, doc: With low priority; ignored by newer servers}
    0x00010000: {id: content_indexed_search, -orig-id: CONTENT_INDEXED_SEARCH, doc: Through the full-text index}
    0x00020000: {id: non_content_indexed_search, -orig-id: NON_CONTENT_INDEXED_SEARCH, doc: Not through the full-text index}
    0x00040000: {id: static_search, -orig-id: STATIC_SEARCH, doc: Once and not kept up to date}
  get_search_flags:
    0x00000001: {id: search_running, -orig-id: SEARCH_RUNNING, doc: It runs for the first time}
    0x00000002: {id: search_rebuild, -orig-id: SEARCH_REBUILD, doc: It is at the part that costs most}
    0x00000004: {id: search_recursive, -orig-id: SEARCH_RECURSIVE, doc: The folders and all below them}
    0x00000008: {id: search_foreground, -orig-id: SEARCH_FOREGROUND, doc: With high priority}
    0x00001000: {id: search_complete, -orig-id: SEARCH_COMPLETE, doc: The results are complete}
    0x00002000: {id: search_partial, -orig-id: SEARCH_PARTIAL, doc: Only parts of the messages were looked at}
    0x00010000: {id: search_static, -orig-id: SEARCH_STATIC, doc: Once and not kept up to date}
    0x00020000: {id: search_maybe_static, -orig-id: SEARCH_MAYBE_STATIC, doc: Not yet known if it will be kept up to date}
    0x01000000: {id: ci_totally, -orig-id: CI_TOTALLY, doc: Through the full-text index}
    0x02000000: {id: ci_with_twir_residual, -orig-id: CI_WITH_TWIR_RESIDUAL, doc: Through the full-text index for the most part}
    0x04000000: {id: twir_mostly, -orig-id: TWIR_MOSTLY, doc: Not through the full-text index for the most part}
    0x08000000: {id: twir_totally, -orig-id: TWIR_TOTALLY, doc: Not through the full-text index}
  hierarchy_table_flags:
    0x04: {id: depth, -orig-id: Depth, doc: Folders of all levels}
    0x08: {id: deferred_errors, -orig-id: DeferredErrors, doc: The response may come before the table is made}
    0x10: {id: no_notifications, -orig-id: NoNotifications, doc: The client is not told of changes}
    0x20: {id: soft_deletes, -orig-id: SoftDeletes, doc: Deleted but recoverable folders and no others}
    0x40: {id: use_unicode, -orig-id: UseUnicode, doc: Strings are Unicode}
    0x80: {id: suppresses_notifications, -orig-id: SuppressesNotifications, doc: The client is not told of its own changes}
  contents_table_flags:
    0x02: {id: associated, -orig-id: Associated, doc: The associated (hidden) messages and no others}
    0x08: {id: deferred_errors, -orig-id: DeferredErrors, doc: The response may come before the table is made}
    0x10: {id: no_notifications, -orig-id: NoNotifications, doc: The client is not told of changes}
    0x20: {id: soft_deletes, -orig-id: SoftDeletes, doc: Deleted but recoverable messages and no others}
    0x40: {id: use_unicode, -orig-id: UseUnicode, doc: Strings are Unicode}
    0x80: {id: conversation_members, -orig-id: ConversationMembers, doc: The messages of one conversation in all folders}
