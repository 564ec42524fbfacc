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

-enums:
  logon_flags: {-orig-id: LogonFlags, doc: The kind of logon., doc-ref: "[MS-OXCSTOR] 2.2.1.1.1"}
  open_flags: {-orig-id: OpenFlags, doc: How to log on., doc-ref: "[MS-OXCSTOR] 2.2.1.1.1"}
  logon_response_flags: {-orig-id: ResponseFlags, doc: The user's rights and the state of the mailbox., doc-ref: "[MS-OXCSTOR] 2.2.1.1.3"}
  day_of_week: {-orig-id: DayOfWeek, doc: The day of the week., doc-ref: "[MS-OXCROPS] 2.2.3.1.2.1"}

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
