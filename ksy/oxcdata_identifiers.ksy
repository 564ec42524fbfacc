meta:
  id: oxcdata_identifiers
  title: Entry ids and other identifiers
  endian: le
  imports: [oxcdata]
doc: 'The identifiers that stand in binary properties, each the whole value of one.'
doc-ref: "[MS-OXCDATA] 2.2"

types:
  flat_uid:
    -orig-id: FlatUID
    -native: guid
    doc: A GUID whose byte order is little-endian on every machine.
    doc-ref: &ref "[MS-OXCDATA] 2.5.1"
    seq:
      - {id: flat_uid, -orig-id: FlatUID, size: 16, doc: The 16 bytes, doc-ref: *ref}

  gid:
    -orig-id: GID
    doc: An id of a folder or message that holds in every store.
    doc-ref: &ref "[MS-OXCDATA] 2.2.1.3"
    seq:
      - {id: database_guid, -orig-id: DatabaseGuid, type: 'oxcdata::guid', doc: The GUID of the store, doc-ref: *ref}
      - {id: global_counter, -orig-id: GlobalCounter, size: 6, doc: 'The object in the store, most significant byte first', doc-ref: *ref}

  xid:
    -orig-id: XID
    doc: An id of a folder, a message or a change, given by a store or by somebody else; what holds it knows its size.
    doc-ref: &ref "[MS-OXCFXICS] 2.2.2.2"
    seq:
      - {id: namespace_guid, -orig-id: NamespaceGuid, type: 'oxcdata::guid', doc: Who gave the id, doc-ref: *ref}
      - {id: local_id, -orig-id: LocalId, size-eos: true, doc: 'The id, 1 to 8 bytes; 6 when a store gave it', doc-ref: *ref}

  entry_id:
    -orig-id: EntryID
    doc: 'Any entry id: whose it is and what only the provider reads.'
    doc-ref: &ref "[MS-OXCDATA] 2.2.2"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, size: 16, doc: Which provider made the id, doc-ref: *ref}
      - {id: provider_data, -orig-id: ProviderData, size-eos: true, doc: 'The provider''s own bytes', doc-ref: *ref}

  folder_entry_id:
    -orig-id: Folder EntryID
    doc: The entry id of a folder.
    doc-ref: &ref "[MS-OXCDATA] 2.2.4.1"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, type: 'oxcdata::guid', doc: MailboxGuid of the logon; a fixed value for public folders, doc-ref: *ref}
      - {id: folder_type, -orig-id: FolderType, type: u2, enum: store_object_type, doc: What kind of folder it is, doc-ref: *ref}
      - {id: database_guid, -orig-id: DatabaseGuid, type: 'oxcdata::guid', doc: The GUID that the ReplicaId of the FID stands for, doc-ref: *ref}
      - {id: global_counter, -orig-id: GlobalCounter, size: 6, doc: 'The folder in the store, most significant byte first', doc-ref: *ref}
      - {id: pad, -orig-id: Pad, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}

  message_entry_id:
    -orig-id: Message EntryID
    doc: The entry id of a message.
    doc-ref: &ref "[MS-OXCDATA] 2.2.4.2"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, type: 'oxcdata::guid', doc: MailboxGuid of the logon; a fixed value for public folders, doc-ref: *ref}
      - {id: message_type, -orig-id: MessageType, type: u2, enum: store_object_type, doc: What kind of message it is, doc-ref: *ref}
      - {id: folder_database_guid, -orig-id: FolderDatabaseGuid, type: 'oxcdata::guid', doc: The GUID that the ReplicaId of the FID stands for, doc-ref: *ref}
      - {id: folder_global_counter, -orig-id: FolderGlobalCounter, size: 6, doc: 'The folder of the message in the store, most significant byte first', doc-ref: *ref}
      - {id: pad1, -orig-id: Pad1, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: message_database_guid, -orig-id: MessageDatabaseGuid, type: 'oxcdata::guid', doc: The GUID that the ReplicaId of the MID stands for, doc-ref: *ref}
      - {id: message_global_counter, -orig-id: MessageGlobalCounter, size: 6, doc: 'The message in the store, most significant byte first', doc-ref: *ref}
      - {id: pad2, -orig-id: Pad2, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}

  store_object_entry_id:
    -orig-id: Store Object EntryID
    doc: 'The entry id of a mailbox or of the public folders as a whole, wrapped for MAPI.'
    doc-ref: &ref "[MS-OXCDATA] 2.2.4.3"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, size: 16, -default: [0x38, 0xa1, 0xbb, 0x10, 0x05, 0xe5, 0x10, 0x1a, 0xa1, 0xbb, 0x08, 0x00, 0x2b, 0x2a, 0x56, 0xc2], doc: The same for every store, doc-ref: *ref}
      - {id: version, -orig-id: Version, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: flag, -orig-id: Flag, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: dll_file_name, -orig-id: DLLFileName, size: 14, -default: [0x45, 0x4d, 0x53, 0x4d, 0x44, 0x42, 0x2e, 0x44, 0x4c, 0x4c, 0, 0, 0, 0], doc: 'emsmdb.dll in any case, filled up with zeros', doc-ref: *ref}
      - {id: wrapped_flags, -orig-id: WrappedFlags, type: u4, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: wrapped_provider_uid, -orig-id: WrappedProviderUID, size: 16, doc: One value for mailboxes and one for public folders, doc-ref: *ref}
      - {id: wrapped_type, -orig-id: WrappedType, type: u4, doc: 0x0C for a mailbox and 0x06 for public folders, doc-ref: *ref}
      - {id: server_shortname, -orig-id: ServerShortname, type: 'oxcdata::string8z', doc: The short name of the server, doc-ref: *ref}
      - {id: mailbox_dn, -orig-id: MailboxDN, type: 'oxcdata::string8z', if: not _io.eof, doc: The X500 DN of the mailbox; not there for public folders, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: 'What is left of the value; later clients add blocks of their own', doc-ref: *ref}

  one_off_entry_id:
    -orig-id: One-Off EntryID
    doc: The entry id of a recipient that no address book has; it says all about it.
    doc-ref: &ref "[MS-OXCDATA] 2.2.5.1"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, size: 16, -default: [0x81, 0x2b, 0x1f, 0xa4, 0xbe, 0xa3, 0x10, 0x19, 0x9d, 0x6e, 0x00, 0xdd, 0x01, 0x0f, 0x54, 0x02], doc: The same for every recipient, doc-ref: *ref}
      - {id: version, -orig-id: Version, type: u2, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: control_flags, -orig-id: ControlFlags, type: u2, -flags: one_off_control_flags, -default: 0x8000, doc: 'How the strings are coded and which formats the recipient takes; the bits that the specification names one by one', doc-ref: *ref}
      - id: display_name
        -orig-id: DisplayName
        type: {switch-on: '(control_flags & 0x8000) != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: The name to show
        doc-ref: *ref
      - id: address_type
        -orig-id: AddressType
        type: {switch-on: '(control_flags & 0x8000) != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: The kind of address
        doc-ref: *ref
      - id: email_address
        -orig-id: EmailAddress
        type: {switch-on: '(control_flags & 0x8000) != 0', cases: {true: 'oxcdata::utf16z', false: 'oxcdata::string8z'}}
        doc: The address
        doc-ref: *ref
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the value, doc-ref: *ref}

  address_book_entry_id:
    -orig-id: Address Book EntryID
    doc: The entry id of an object of the address book.
    doc-ref: &ref "[MS-OXCDATA] 2.2.5.2"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, size: 16, -default: [0xdc, 0xa7, 0x40, 0xc8, 0xc0, 0x42, 0x10, 0x1a, 0xb4, 0xb9, 0x08, 0x00, 0x2b, 0x2f, 0xe1, 0x82], doc: The same for every object, doc-ref: *ref}
      - {id: version, -orig-id: Version, type: u4, -default: 1, doc: Always 1, doc-ref: *ref}
      - {id: type, -orig-id: Type, type: u4, enum: address_book_entry_id_type, doc: What kind of object it is, doc-ref: *ref}
      - {id: x500_dn, -orig-id: X500DN, type: 'oxcdata::string8z', doc: The X500 DN of the object, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the value, doc-ref: *ref}

  contact_address_entry_id:
    -orig-id: Contact Address EntryID
    doc: The entry id of an address of a contact.
    doc-ref: &ref "[MS-OXCDATA] 2.2.5.3"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, size: 16, -default: [0xfe, 0x42, 0xaa, 0x0a, 0x18, 0xc7, 0x1a, 0x10, 0xe8, 0x85, 0x0b, 0x65, 0x1c, 0x24, 0x00, 0x00], doc: The same for every contact, doc-ref: *ref}
      - {id: version, -orig-id: Version, type: u4, -default: 3, doc: Always 3, doc-ref: *ref}
      - {id: type, -orig-id: Type, type: u4, -default: 4, doc: Always 4, doc-ref: *ref}
      - {id: index, -orig-id: Index, type: u4, doc: 'Which address: 0 to 2 for the electronic ones and 3 to 5 for the fax numbers', doc-ref: *ref}
      - {id: entry_id_count, -orig-id: EntryIdCount, type: u4, doc: Bytes of EntryIdBytes, doc-ref: *ref}
      - {id: entry_id_bytes, -orig-id: EntryIdBytes, size: entry_id_count, doc: The entry id of the contact; a Message EntryID, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the value, doc-ref: *ref}

  personal_distribution_list_entry_id:
    -orig-id: Personal Distribution List EntryID
    doc: 'The entry id of somebody''s own distribution list.'
    doc-ref: &ref "[MS-OXCDATA] 2.2.5.4"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: How long the id holds; 0 for ever, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, size: 16, -default: [0xfe, 0x42, 0xaa, 0x0a, 0x18, 0xc7, 0x1a, 0x10, 0xe8, 0x85, 0x0b, 0x65, 0x1c, 0x24, 0x00, 0x00], doc: The same for every list, doc-ref: *ref}
      - {id: version, -orig-id: Version, type: u4, -default: 3, doc: Always 3, doc-ref: *ref}
      - {id: type, -orig-id: Type, type: u4, -default: 5, doc: Always 5, doc-ref: *ref}
      - {id: index, -orig-id: Index, type: u4, -default: 0xff, doc: Always 0xFF, doc-ref: *ref}
      - {id: entry_id_count, -orig-id: EntryIdCount, type: u4, doc: Bytes of EntryIdBytes, doc-ref: *ref}
      - {id: entry_id_bytes, -orig-id: EntryIdBytes, size: entry_id_count, doc: The entry id of the list; a Message EntryID, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the value, doc-ref: *ref}

  wrapped_entry_id:
    -orig-id: WrappedEntryId
    doc: The entry id of a member of a personal distribution list around the one by which the member is known elsewhere.
    doc-ref: &ref "[MS-OXOCNTC] 2.2.2.2.4.1.1"
    seq:
      - {id: flags, -orig-id: Flags, type: u4, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, size: 16, -default: [0xc0, 0x91, 0xad, 0xd3, 0x51, 0x9d, 0xcf, 0x11, 0xa4, 0xa9, 0x00, 0xaa, 0x00, 0x47, 0xfa, 0xa4], doc: The same for every member, doc-ref: *ref}
      - {id: type, -orig-id: Type, type: u1, doc: 'The kind of EmbeddedEntryID in the low 4 bits, which address of a contact in the next 3', doc-ref: *ref}
      - {id: embedded_entry_id, -orig-id: EmbeddedEntryID, size-eos: true, doc: The entry id inside, doc-ref: *ref}

  ephemeral_entry_id:
    -orig-id: EphemeralEntryID
    doc: An entry id of an object of the address book that holds for a session only.
    doc-ref: &ref "[MS-OXNSPI] 2.2.9.2"
    seq:
      - {id: id_type, -orig-id: IDType, type: u1, -default: 0x87, doc: Always 0x87, doc-ref: *ref}
      - {id: r1, -orig-id: R1, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: r2, -orig-id: R2, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: r3, -orig-id: R3, type: u1, -default: 0, doc: Always 0, doc-ref: *ref}
      - {id: provider_uid, -orig-id: ProviderUID, type: flat_uid, doc: The GUID of the server that gave the id, doc-ref: *ref}
      - {id: r4, -orig-id: R4, type: u4, -default: 1, doc: Always 1, doc-ref: *ref}
      - {id: display_type, -orig-id: DisplayType, type: u4, enum: address_book_entry_id_type, doc: What kind of object it is, doc-ref: *ref}
      - {id: mid, -orig-id: MId, type: u4, doc: 'The object''s Minimal Entry ID on that server', doc-ref: *ref}

  entry_list:
    -orig-id: EntryList
    doc: 'A list of entry ids whose sizes come before the first of them; part of the criteria of a search folder.'
    doc-ref: &ref "[MS-OXCDATA] 2.3.1"
    seq:
      - {id: entry_count, -orig-id: EntryCount, type: u4, doc: How many EntryIDs, doc-ref: *ref}
      - {id: pad, -orig-id: Pad, type: u4, -default: 0, doc: Of no meaning, doc-ref: *ref}
      - {id: entry_length, -orig-id: EntryLength, type: entry_length, repeat: expr, repeat-expr: entry_count, doc: The sizes of the EntryIDs, doc-ref: *ref}
      - {id: entry_ids, -orig-id: EntryIDs, size: 'entry_length[_index].size', repeat: expr, repeat-expr: entry_count, doc: The entry ids, doc-ref: *ref}

  entry_length:
    -orig-id: EntryLength
    doc: The size of an entry id in an EntryList.
    doc-ref: &ref "[MS-OXCDATA] 2.3.1"
    seq:
      - {id: size, -orig-id: Size, type: u4, doc: Bytes of the entry id, doc-ref: *ref}
      - {id: pad, -orig-id: Pad, type: u4, -default: 0, doc: Of no meaning, doc-ref: *ref}

  flat_entry:
    -orig-id: FlatEntry
    doc: An entry id behind its size.
    doc-ref: &ref "[MS-OXCDATA] 2.3.2"
    seq:
      - {id: size, -orig-id: Size, type: u4, doc: Bytes of EntryID, doc-ref: *ref}
      - {id: entry_id, -orig-id: EntryID, size: size, doc: The entry id, doc-ref: *ref}
      - {id: padding, -orig-id: Padding, size: (4 - size % 4) % 4, if: not _io.eof, doc: What makes the next entry of a FlatEntryList start at a multiple of 4 bytes, doc-ref: *ref}

  flat_entry_list:
    -orig-id: FlatEntryList
    doc: 'A list of entry ids each behind its size, such as those who get the replies to a message.'
    doc-ref: &ref "[MS-OXCDATA] 2.3.3"
    seq:
      - {id: count, -orig-id: Count, type: u4, doc: How many FlatEntries, doc-ref: *ref}
      - {id: size, -orig-id: Size, type: u4, doc: Bytes of all that follows, doc-ref: *ref}
      - {id: body, -orig-id: Body, type: flat_entry_list_body(count), size: size, -inline: true, doc: What Size measures, doc-ref: *ref}

  flat_entry_list_body:
    -orig-id: FlatEntryList
    doc: The part of a FlatEntryList that its size measures.
    doc-ref: &ref "[MS-OXCDATA] 2.3.3"
    params:
      - {id: count, -orig-id: Count, type: u4, doc: How many FlatEntries, doc-ref: *ref}
    seq:
      - {id: flat_entries, -orig-id: FlatEntries, type: flat_entry, repeat: expr, repeat-expr: count, doc: The entry ids, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  address_entry:
    -orig-id: AddressEntry
    doc: Someone in an AddressList.
    doc-ref: &ref "[MS-OXCDATA] 2.1.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, -any-of: [2, 4], doc: Bytes of a count inside a value; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: property_count, -orig-id: PropertyCount, type: u4, doc: How many Values, doc-ref: *ref}
      - {id: values, -orig-id: Values, type: 'oxcdata::tagged_property_value(count_width)', repeat: expr, repeat-expr: property_count, doc: 'Name, address and so on', doc-ref: *ref}

  address_list:
    -orig-id: AddressList
    doc: Any number of people by their properties.
    doc-ref: &ref "[MS-OXCDATA] 2.1.2"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, -any-of: [2, 4], doc: Bytes of a count inside a value; 2 in ROP buffers and 4 in extended rules and MAPI/HTTP, doc-ref: *ref}
    seq:
      - {id: address_count, -orig-id: AddressCount, type: u4, doc: How many Addresses, doc-ref: *ref}
      - {id: addresses, -orig-id: Addresses, type: address_entry(count_width), repeat: expr, repeat-expr: address_count, doc: The people, doc-ref: *ref}

-enums:
  store_object_type: {-orig-id: Store object type, doc: What a folder or message is that an entry id names., doc-ref: "[MS-OXCDATA] 2.2.4"}
  one_off_control_flags: {-orig-id: One-Off EntryID flags, doc: How a recipient wants its mail; where it has no bit set of the format the client decides., doc-ref: "[MS-OXCDATA] 2.2.5.1"}
  address_book_entry_id_type: {-orig-id: Address book EntryID type, doc: What an object of the address book is., doc-ref: "[MS-OXCDATA] 2.2.5.2"}

enums:
  store_object_type:
    0x0001: {id: private_folder, -orig-id: PrivateFolder, doc: A folder of a mailbox}
    0x0003: {id: public_folder, -orig-id: PublicFolder, doc: A public folder}
    0x0005: {id: mapped_public_folder, -orig-id: MappedPublicFolder, doc: A public folder mapped to another id}
    0x0007: {id: private_message, -orig-id: PrivateMessage, doc: A message of a mailbox}
    0x0009: {id: public_message, -orig-id: PublicMessage, doc: A message of a public folder}
    0x000b: {id: mapped_public_message, -orig-id: MappedPublicMessage, doc: A message of a public folder mapped to another id}
    0x000c: {id: public_newsgroup_folder, -orig-id: PublicNewsgroupFolder, doc: A public folder by its name}
  one_off_control_flags:
    0x0001: {id: no_rich_text, -orig-id: M, doc: The message goes without what only Exchange understands}
    0x0002: {id: format_given, -orig-id: FormatGiven, doc: The other bits of Format count}
    0x0004: {id: mime, -orig-id: Mime, doc: The message goes as MIME}
    0x0008: {id: html, -orig-id: HtmlOnly, doc: The body goes as HTML}
    0x0010: {id: text_and_html, -orig-id: TextAndHtml, doc: The body goes as plain text and as HTML}
    0x0020: {id: uuencode, -orig-id: UUENCODE, doc: Macintosh attachments go uuencoded; AppleDouble together with AppleSingle}
    0x0040: {id: apple_single, -orig-id: AppleSingle, doc: Macintosh attachments go as AppleSingle}
    0x1000: {id: no_lookup, -orig-id: L, doc: The server must not look the address up in the address book}
    0x8000: {id: unicode, -orig-id: U, doc: The strings are Unicode and not 8-bit}
  address_book_entry_id_type:
    0x00000000: {id: local_mail_user, -orig-id: LocalMailUser, doc: A user of this organization}
    0x00000001: {id: distribution_list, -orig-id: DistributionList, doc: A distribution list}
    0x00000002: {id: public_folder_entry, -orig-id: PublicFolder, doc: A bulletin board or public folder}
    0x00000003: {id: automated_mailbox, -orig-id: AutomatedMailbox, doc: A program}
    0x00000004: {id: organizational_mailbox, -orig-id: OrganizationalMailbox, doc: A large group such as a helpdesk or a department}
    0x00000005: {id: private_distribution_list, -orig-id: PrivateDistributionList, doc: 'Somebody''s own distribution list'}
    0x00000006: {id: remote_mail_user, -orig-id: RemoteMailUser, doc: A user of another messaging system}
    0x00000100: {id: container, -orig-id: Container, doc: A list of addresses}
    0x00000101: {id: template, -orig-id: Template, doc: How the details of an object are laid out}
    0x00000102: {id: one_off_user, -orig-id: OneOffUser, doc: How a new address is asked for}
    0x00000200: {id: search, -orig-id: Search, doc: How a search is asked for}
