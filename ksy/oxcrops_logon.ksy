meta:
  id: oxcrops_logon
  title: Logon ROPs
  endian: le
  imports: [oxcdata]
doc: ROPs that open a mailbox or the public folders and ask about them.
doc-ref: "[MS-OXCROPS] 2.2.3"

types:
  rop_logon_request:
    -orig-id: RopLogon ROP Request Buffer
    doc: Opens a mailbox or the public folders.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The id that the new logon is to have, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the new object, doc-ref: *ref}
      - {id: logon_flags, -orig-id: LogonFlags, type: u1, -flags: logon_flags, doc: What kind of logon, doc-ref: *ref}
      - {id: open_flags, -orig-id: OpenFlags, type: u4, -flags: open_flags, doc: How to log on, doc-ref: *ref}
      - {id: store_state, -orig-id: StoreState, type: u4, -default: 0, doc: Not used, doc-ref: *ref}
      - {id: essdn_size, -orig-id: EssdnSize, type: u2, doc: Bytes of Essdn, doc-ref: *ref}
      - {id: essdn, -orig-id: Essdn, type: 'oxcdata::string8', size: essdn_size, if: essdn_size != 0, doc: The distinguished name of the mailbox or server, doc-ref: *ref}

  rop_logon_response:
    -orig-id: RopLogon ROP Response Buffer
    doc: The new logon; another server to go to; or an error. The Private bit of LogonFlags tells the two forms of success apart.
    doc-ref: &private "[MS-OXCROPS] 2.2.3.1.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the new object, doc-ref: *private}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success; 0x478 to go to another server; else an error, doc-ref: *private}
      - {id: logon_flags, -orig-id: LogonFlags, type: u1, -flags: logon_flags, if: return_value == 0 or return_value == 0x478, doc: The flags of the request, doc-ref: *private}
      - {id: folder_ids, -orig-id: FolderIds, type: u8, repeat: expr, repeat-expr: 13, -shows: id, if: return_value == 0, doc: The special folders, doc-ref: *private}
      - {id: response_flags, -orig-id: ResponseFlags, type: u1, -flags: logon_response_flags, if: return_value == 0 and (logon_flags & 1) != 0, doc: The user's rights and the state of the mailbox, doc-ref: *private}
      - {id: mailbox_guid, -orig-id: MailboxGuid, type: 'oxcdata::guid', if: return_value == 0 and (logon_flags & 1) != 0, doc: Which mailbox was opened, doc-ref: *private}
      - {id: repl_id, -orig-id: ReplId, type: u2, if: return_value == 0, doc: The short id of the logon's replica, doc-ref: *private}
      - {id: repl_guid, -orig-id: ReplGuid, type: 'oxcdata::guid', if: return_value == 0, doc: The GUID that ReplId stands for, doc-ref: *private}
      - {id: per_user_guid, -orig-id: PerUserGuid, type: 'oxcdata::guid', if: return_value == 0 and (logon_flags & 1) == 0, doc: Not used, doc-ref: "[MS-OXCROPS] 2.2.3.1.3"}
      - {id: logon_time, -orig-id: LogonTime, type: logon_time, if: return_value == 0 and (logon_flags & 1) != 0, doc: The server's UTC time at logon, doc-ref: *private}
      - {id: gwart_time, -orig-id: GwartTime, type: u8, -shows: filetime, if: return_value == 0 and (logon_flags & 1) != 0, doc: Changes with the address types' configuration, doc-ref: *private}
      - {id: store_state, -orig-id: StoreState, type: u4, if: return_value == 0 and (logon_flags & 1) != 0, doc: Not used; 0 from newer servers, doc-ref: *private}
      - {id: server_name_size, -orig-id: ServerNameSize, type: u1, if: return_value == 0x478, doc: Bytes of ServerName, doc-ref: &redirect "[MS-OXCROPS] 2.2.3.1.4"}
      - {id: server_name, -orig-id: ServerName, type: 'oxcdata::string8', size: server_name_size, if: return_value == 0x478, doc: The distinguished name of the server to go to, doc-ref: *redirect}

  logon_time:
    -orig-id: LogonTime
    doc: A date and time of day.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.1.2.1"
    seq:
      - {id: seconds, -orig-id: Seconds, type: u1, doc: Second of the minute, doc-ref: *ref}
      - {id: minutes, -orig-id: Minutes, type: u1, doc: Minute of the hour, doc-ref: *ref}
      - {id: hour, -orig-id: Hour, type: u1, doc: Hour of the day, doc-ref: *ref}
      - {id: day_of_week, -orig-id: DayOfWeek, type: u1, enum: day_of_week, doc: Day of the week, doc-ref: *ref}
      - {id: day, -orig-id: Day, type: u1, doc: Day of the month, doc-ref: *ref}
      - {id: month, -orig-id: Month, type: u1, doc: Month from 1 on, doc-ref: *ref}
      - {id: year, -orig-id: Year, type: u2, doc: Year, doc-ref: *ref}

  rop_get_receive_folder_request:
    -orig-id: RopGetReceiveFolder ROP Request Buffer
    doc: Asks which folder gets a class of messages.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: message_class, -orig-id: MessageClass, type: 'oxcdata::string8z', doc: The class of messages, doc-ref: *ref}

  rop_get_receive_folder_response:
    -orig-id: RopGetReceiveFolder ROP Response Buffer
    doc: The folder or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.2.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, if: return_value == 0, -shows: id, doc: The folder that gets the messages, doc-ref: *ref}
      - {id: explicit_message_class, -orig-id: ExplicitMessageClass, type: 'oxcdata::string8z', if: return_value == 0, doc: The class or a start of it for which the folder is set, doc-ref: *ref}

  rop_set_receive_folder_request:
    -orig-id: RopSetReceiveFolder ROP Request Buffer
    doc: Chooses the folder that gets a class of messages.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder that is to get the messages; 0 for none of its own, doc-ref: *ref}
      - {id: message_class, -orig-id: MessageClass, type: 'oxcdata::string8z', doc: The class of messages, doc-ref: *ref}

  rop_set_receive_folder_response:
    -orig-id: RopSetReceiveFolder ROP Response Buffer
    doc: If the folder was chosen.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.3.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_receive_folder_table_request:
    -orig-id: RopGetReceiveFolderTable ROP Request Buffer
    doc: Asks for all folders that get messages.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}

  rop_get_receive_folder_table_response:
    -orig-id: RopGetReceiveFolderTable ROP Response Buffer
    doc: The folders that get messages or an error. The columns are PidTagFolderId and PidTagMessageClass (8-bit) and PidTagLastModificationTime.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.4.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u4, if: return_value == 0, doc: How many Rows, doc-ref: *ref}
      - {id: rows, -orig-id: Rows, type: 'oxcdata::property_row([0x67480014, 0x001a001e, 0x30080040], 3)', repeat: expr, repeat-expr: row_count, if: return_value == 0, doc: The folders, doc-ref: *ref}

  rop_get_store_state_request:
    -orig-id: RopGetStoreState ROP Request Buffer
    doc: Asks for the state of the mailbox.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}

  rop_get_store_state_response:
    -orig-id: RopGetStoreState ROP Response Buffer
    doc: The state or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: store_state, -orig-id: StoreState, type: u4, if: return_value == 0, -flags: store_state, doc: The state, doc-ref: *ref}

  rop_get_owning_servers_request:
    -orig-id: RopGetOwningServers ROP Request Buffer
    doc: Asks which servers hold a public folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder, doc-ref: *ref}

  rop_get_owning_servers_response:
    -orig-id: RopGetOwningServers ROP Response Buffer
    doc: The servers or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.6.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: owning_servers_count, -orig-id: OwningServersCount, type: u2, if: return_value == 0, doc: How many OwningServers, doc-ref: *ref}
      - {id: cheap_servers_count, -orig-id: CheapServersCount, type: u2, if: return_value == 0, doc: How many of them from the first on cost the least, doc-ref: *ref}
      - {id: owning_servers, -orig-id: OwningServers, type: 'oxcdata::string8z', repeat: expr, repeat-expr: owning_servers_count, if: return_value == 0, doc: The servers, doc-ref: *ref}

  rop_public_folder_is_ghosted_request:
    -orig-id: RopPublicFolderIsGhosted ROP Request Buffer
    doc: Asks if this server lacks a public folder's contents.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, doc: The folder, doc-ref: *ref}

  rop_public_folder_is_ghosted_response:
    -orig-id: RopPublicFolderIsGhosted ROP Response Buffer
    doc: If it does and who has them or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.7.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: is_ghosted, -orig-id: IsGhosted, type: u1, if: return_value == 0, doc: 'If the server lacks the folder''s contents', doc-ref: *ref}
      - {id: servers_count, -orig-id: ServersCount, type: u2, if: return_value == 0 and is_ghosted != 0, doc: How many Servers, doc-ref: *ref}
      - {id: cheap_servers_count, -orig-id: CheapServersCount, type: u2, if: return_value == 0 and is_ghosted != 0, doc: How many of them from the first on cost the least, doc-ref: *ref}
      - {id: servers, -orig-id: Servers, type: 'oxcdata::string8z', repeat: expr, repeat-expr: servers_count, if: return_value == 0 and is_ghosted != 0, doc: The servers that have the contents, doc-ref: *ref}

  rop_long_term_id_from_id_request:
    -orig-id: RopLongTermIdFromId ROP Request Buffer
    doc: Turns a short id into a long one.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: object_id, -orig-id: ObjectId, type: u8, -shows: id, doc: The id of a folder or message, doc-ref: *ref}

  rop_long_term_id_from_id_response:
    -orig-id: RopLongTermIdFromId ROP Response Buffer
    doc: The long id or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.8.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: long_term_id, -orig-id: LongTermId, type: 'oxcdata::long_term_id', if: return_value == 0, doc: The long id, doc-ref: *ref}

  rop_id_from_long_term_id_request:
    -orig-id: RopIdFromLongTermId ROP Request Buffer
    doc: Turns a long id into a short one.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: long_term_id, -orig-id: LongTermId, type: 'oxcdata::long_term_id', doc: The long id of a folder or message, doc-ref: *ref}

  rop_id_from_long_term_id_response:
    -orig-id: RopIdFromLongTermId ROP Response Buffer
    doc: The short id or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.9.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: object_id, -orig-id: ObjectId, type: u8, if: return_value == 0, -shows: id, doc: The short id, doc-ref: *ref}

  rop_get_per_user_long_term_ids_request:
    -orig-id: RopGetPerUserLongTermIds ROP Request Buffer
    doc: Asks for the public folders of one database of which the user has read marks.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.10.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: database_guid, -orig-id: DatabaseGuid, type: 'oxcdata::guid', doc: The database, doc-ref: *ref}

  rop_get_per_user_long_term_ids_response:
    -orig-id: RopGetPerUserLongTermIds ROP Response Buffer
    doc: The folders or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.10.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: long_term_id_count, -orig-id: LongTermIdCount, type: u2, if: return_value == 0, doc: How many LongTermIds, doc-ref: *ref}
      - {id: long_term_ids, -orig-id: LongTermIds, type: 'oxcdata::long_term_id', repeat: expr, repeat-expr: long_term_id_count, if: return_value == 0, doc: The folders, doc-ref: *ref}

  rop_get_per_user_guid_request:
    -orig-id: RopGetPerUserGuid ROP Request Buffer
    doc: Asks from which database the read marks of a public folder are.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.11.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: long_term_id, -orig-id: LongTermId, type: 'oxcdata::long_term_id', doc: The folder, doc-ref: *ref}

  rop_get_per_user_guid_response:
    -orig-id: RopGetPerUserGuid ROP Response Buffer
    doc: The database or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.11.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: database_guid, -orig-id: DatabaseGuid, type: 'oxcdata::guid', if: return_value == 0, doc: The database, doc-ref: *ref}

  rop_read_per_user_information_request:
    -orig-id: RopReadPerUserInformation ROP Request Buffer
    doc: Reads the read marks of a public folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.12.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: 'oxcdata::long_term_id', doc: The folder, doc-ref: *ref}
      - {id: reserved, -orig-id: Reserved, type: u1, -default: 0, doc: Ignored, doc-ref: *ref}
      - {id: data_offset, -orig-id: DataOffset, type: u4, -default: 0, doc: Where to start reading, doc-ref: *ref}
      - {id: max_data_size, -orig-id: MaxDataSize, type: u2, -default: 0, doc: The most bytes to read; 0 for as many as the server likes, doc-ref: *ref}

  rop_read_per_user_information_response:
    -orig-id: RopReadPerUserInformation ROP Response Buffer
    doc: A piece of the read marks or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.12.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: has_finished, -orig-id: HasFinished, type: u1, if: return_value == 0, doc: If it is the last piece, doc-ref: *ref}
      - {id: data_size, -orig-id: DataSize, type: u2, if: return_value == 0, doc: Bytes of Data, doc-ref: *ref}
      - {id: data, -orig-id: Data, size: data_size, if: return_value == 0, doc: The piece, doc-ref: *ref}

  rop_write_per_user_information_request:
    -orig-id: RopWritePerUserInformation ROP Request Buffer
    doc: Stores a piece of the read marks of a public folder. The first piece carries ReplGuid when the logon is one to a mailbox.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.13.1"
    params:
      - {id: logon_is_private, -orig-id: LogonIsPrivate, type: bool, -context: logon_is_private, doc: If the logon is one to a mailbox, doc-ref: *ref}
      - {id: has_logon_is_private, -orig-id: HasLogonIsPrivate, type: bool, -presence-of: logon_is_private, doc: If that is known, doc-ref: *ref}
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: 'oxcdata::long_term_id', doc: The folder, doc-ref: *ref}
      - {id: has_finished, -orig-id: HasFinished, type: u1, -default: 0, doc: If it is the last piece, doc-ref: *ref}
      - {id: data_offset, -orig-id: DataOffset, type: u4, -default: 0, doc: Where to start writing, doc-ref: *ref}
      - {id: data_size, -orig-id: DataSize, type: u2, doc: Bytes of Data, doc-ref: *ref}
      - {id: data, -orig-id: Data, size: data_size, doc: The piece, doc-ref: *ref}
      - {id: repl_guid, -orig-id: ReplGuid, type: 'oxcdata::guid', if: data_offset == 0 and has_logon_is_private and logon_is_private, doc: The database of the read marks, doc-ref: *ref}
      - {id: repl_guid_raw, -orig-id: ReplGuidRaw, size-eos: true, if: data_offset == 0 and not has_logon_is_private and not _io.eof, doc: What follows the first piece when the kind of logon is not known, doc-ref: *ref}

  rop_write_per_user_information_response:
    -orig-id: RopWritePerUserInformation ROP Response Buffer
    doc: If the piece was stored.
    doc-ref: &ref "[MS-OXCROPS] 2.2.3.13.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

-enums:
  logon_flags: {-orig-id: LogonFlags, doc: The kind of logon., doc-ref: "[MS-OXCSTOR] 2.2.1.1.1"}
  open_flags: {-orig-id: OpenFlags, doc: How to log on., doc-ref: "[MS-OXCSTOR] 2.2.1.1.1"}
  logon_response_flags: {-orig-id: ResponseFlags, doc: The user's rights and the state of the mailbox., doc-ref: "[MS-OXCSTOR] 2.2.1.1.3"}
  day_of_week: {-orig-id: DayOfWeek, doc: The day of the week., doc-ref: "[MS-OXCROPS] 2.2.3.1.2.1"}
  store_state: {-orig-id: StoreState, doc: The state of a mailbox., doc-ref: "[MS-OXCSTOR] 2.2.1.5.2"}

enums:
  logon_flags:
    0x01: {id: private, -orig-id: Private, doc: A mailbox and not the public folders}
    0x02: {id: undercover, -orig-id: Undercover, doc: Ignored}
    0x04: {id: ghosted, -orig-id: Ghosted, doc: Ignored}
    0x08: {id: spooler_process, -orig-id: SpoolerProcess, doc: Ignored}
  open_flags:
    0x00000001: {id: use_admin_privilege, -orig-id: USE_ADMIN_PRIVILEGE, doc: As an administrator}
    0x00000002: {id: public, -orig-id: PUBLIC, doc: To the public folders}
    0x00000004: {id: home_logon, -orig-id: HOME_LOGON, doc: Ignored}
    0x00000008: {id: take_ownership, -orig-id: TAKE_OWNERSHIP, doc: Ignored}
    0x00000100: {id: alternate_server, -orig-id: ALTERNATE_SERVER, doc: Asks a mailbox server for another server of the public folders}
    0x00000200: {id: ignore_home_mdb, -orig-id: IGNORE_HOME_MDB, doc: Any store of public folders will do and not just the user's default}
    0x00000400: {id: no_mail, -orig-id: NO_MAIL, doc: Ignored}
    0x01000000: {id: use_per_mdb_replid_mapping, -orig-id: USE_PER_MDB_REPLID_MAPPING, doc: Replica ids are those of the mailbox's own database}
    0x20000000: {id: support_progress, -orig-id: SUPPORT_PROGRESS, doc: The client can deal with an asynchronous RopSetReadFlags}
  logon_response_flags:
    0x01: {id: reserved, -orig-id: Reserved, doc: Always set}
    0x02: {id: owner_right, -orig-id: OwnerRight, doc: The user owns the mailbox}
    0x04: {id: send_as_right, -orig-id: SendAsRight, doc: The user may send in its name}
    0x10: {id: oof, -orig-id: OOF, doc: The owner is out of office}
  day_of_week:
    0: {id: sunday, -orig-id: Sunday, doc: Sunday}
    1: {id: monday, -orig-id: Monday, doc: Monday}
    2: {id: tuesday, -orig-id: Tuesday, doc: Tuesday}
    3: {id: wednesday, -orig-id: Wednesday, doc: Wednesday}
    4: {id: thursday, -orig-id: Thursday, doc: Thursday}
    5: {id: friday, -orig-id: Friday, doc: Friday}
    6: {id: saturday, -orig-id: Saturday, doc: Saturday}
  store_state:
    0x01000000: {id: store_has_searches, -orig-id: STORE_HAS_SEARCHES, doc: There are active search folders}
