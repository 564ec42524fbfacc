# Generated from ksy/oxcdata_identifiers.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The identifiers that stand in binary properties, each the whole value of one. [MS-OXCDATA] 2.2."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class StoreObjectType(IntEnum):
    """What a folder or message is that an entry id names. [MS-OXCDATA] 2.2.4."""

    PrivateFolder = 0x1
    PublicFolder = 0x3
    MappedPublicFolder = 0x5
    PrivateMessage = 0x7
    PublicMessage = 0x9
    MappedPublicMessage = 0xb
    PublicNewsgroupFolder = 0xc


StoreObjectType_members = {member.value: member for member in StoreObjectType}.get


class OneOffControlFlags(IntFlag):
    """How a recipient wants its mail; where it has no bit set of the format the client decides. [MS-OXCDATA] 2.2.5.1."""

    M = 0x1
    FormatGiven = 0x2
    Mime = 0x4
    HtmlOnly = 0x8
    TextAndHtml = 0x10
    UUENCODE = 0x20
    AppleSingle = 0x40
    L = 0x1000
    U = 0x8000


class AddressBookEntryIdType(IntEnum):
    """What an object of the address book is. [MS-OXCDATA] 2.2.5.2."""

    LocalMailUser = 0x0
    DistributionList = 0x1
    PublicFolder = 0x2
    AutomatedMailbox = 0x3
    OrganizationalMailbox = 0x4
    PrivateDistributionList = 0x5
    RemoteMailUser = 0x6
    Container = 0x100
    Template = 0x101
    OneOffUser = 0x102
    Search = 0x200


AddressBookEntryIdType_members = {member.value: member for member in AddressBookEntryIdType}.get


class FlatUid(Structure):
    """A GUID whose byte order is little-endian on every machine. [MS-OXCDATA] 2.5.1."""

    __slots__ = ()


class Gid(Structure):
    """An id of a folder or message that holds in every store. [MS-OXCDATA] 2.2.1.3.

    database_guid: The GUID of the store
    global_counter: The object in the store, most significant byte first
    """

    __slots__ = ('database_guid', 'global_counter')
    __match_args__ = ('database_guid', 'global_counter')


class Xid(Structure):
    """An id of a folder, a message or a change, given by a store or by somebody else; what holds it knows its size. [MS-OXCFXICS] 2.2.2.2.

    namespace_guid: Who gave the id
    local_id: The id, 1 to 8 bytes; 6 when a store gave it
    """

    __slots__ = ('namespace_guid', 'local_id')
    __match_args__ = ('namespace_guid', 'local_id')


class EntryId(Structure):
    """Any entry id: whose it is and what only the provider reads. [MS-OXCDATA] 2.2.2.

    flags: How long the id holds; 0 for ever
    provider_uid: Which provider made the id
    provider_data: The provider's own bytes
    """

    __slots__ = ('flags', 'provider_uid', 'provider_data')
    __match_args__ = ('flags', 'provider_uid', 'provider_data')


class FolderEntryId(Structure):
    """The entry id of a folder. [MS-OXCDATA] 2.2.4.1.

    flags: How long the id holds; 0 for ever
    provider_uid: MailboxGuid of the logon; a fixed value for public folders
    folder_type: What kind of folder it is
    database_guid: The GUID that the ReplicaId of the FID stands for
    global_counter: The folder in the store, most significant byte first
    pad: Always 0
    """

    __slots__ = ('flags', 'provider_uid', 'folder_type', 'database_guid', 'global_counter', 'pad')
    __match_args__ = ('flags', 'provider_uid', 'folder_type', 'database_guid', 'global_counter', 'pad')


class MessageEntryId(Structure):
    """The entry id of a message. [MS-OXCDATA] 2.2.4.2.

    flags: How long the id holds; 0 for ever
    provider_uid: MailboxGuid of the logon; a fixed value for public folders
    message_type: What kind of message it is
    folder_database_guid: The GUID that the ReplicaId of the FID stands for
    folder_global_counter: The folder of the message in the store, most significant byte first
    pad1: Always 0
    message_database_guid: The GUID that the ReplicaId of the MID stands for
    message_global_counter: The message in the store, most significant byte first
    pad2: Always 0
    """

    __slots__ = ('flags', 'provider_uid', 'message_type', 'folder_database_guid', 'folder_global_counter', 'pad1', 'message_database_guid', 'message_global_counter', 'pad2')
    __match_args__ = ('flags', 'provider_uid', 'message_type', 'folder_database_guid', 'folder_global_counter', 'pad1', 'message_database_guid', 'message_global_counter', 'pad2')


class StoreObjectEntryId(Structure):
    """The entry id of a mailbox or of the public folders as a whole, wrapped for MAPI. [MS-OXCDATA] 2.2.4.3.

    flags: How long the id holds; 0 for ever
    provider_uid: The same for every store
    version: Always 0
    flag: Always 0
    dll_file_name: emsmdb.dll in any case, filled up with zeros
    wrapped_flags: Always 0
    wrapped_provider_uid: One value for mailboxes and one for public folders
    wrapped_type: 0x0C for a mailbox and 0x06 for public folders
    server_shortname: The short name of the server
    mailbox_dn: The X500 DN of the mailbox; not there for public folders
    slack: What is left of the value; later clients add blocks of their own
    """

    __slots__ = ('flags', 'provider_uid', 'version', 'flag', 'dll_file_name', 'wrapped_flags', 'wrapped_provider_uid', 'wrapped_type', 'server_shortname', 'mailbox_dn', 'slack')
    __match_args__ = ('flags', 'provider_uid', 'version', 'flag', 'dll_file_name', 'wrapped_flags', 'wrapped_provider_uid', 'wrapped_type', 'server_shortname', 'mailbox_dn', 'slack')


class OneOffEntryId(Structure):
    """The entry id of a recipient that no address book has; it says all about it. [MS-OXCDATA] 2.2.5.1.

    flags: How long the id holds; 0 for ever
    provider_uid: The same for every recipient
    version: Always 0
    control_flags: How the strings are coded and which formats the recipient takes; the bits that the specification names one by one
    display_name: The name to show
    address_type: The kind of address
    email_address: The address
    slack: What is left of the value
    """

    __slots__ = ('flags', 'provider_uid', 'version', 'control_flags', 'display_name', 'address_type', 'email_address', 'slack')
    __match_args__ = ('flags', 'provider_uid', 'version', 'control_flags', 'display_name', 'address_type', 'email_address', 'slack')


class AddressBookEntryId(Structure):
    """The entry id of an object of the address book. [MS-OXCDATA] 2.2.5.2.

    flags: How long the id holds; 0 for ever
    provider_uid: The same for every object
    version: Always 1
    type: What kind of object it is
    x500_dn: The X500 DN of the object
    slack: What is left of the value
    """

    __slots__ = ('flags', 'provider_uid', 'version', 'type', 'x500_dn', 'slack')
    __match_args__ = ('flags', 'provider_uid', 'version', 'type', 'x500_dn', 'slack')


class ContactAddressEntryId(Structure):
    """The entry id of an address of a contact. [MS-OXCDATA] 2.2.5.3.

    flags: How long the id holds; 0 for ever
    provider_uid: The same for every contact
    version: Always 3
    type: Always 4
    index: Which address: 0 to 2 for the electronic ones and 3 to 5 for the fax numbers
    entry_id_count: Bytes of EntryIdBytes
    entry_id_bytes: The entry id of the contact; a Message EntryID
    slack: What is left of the value
    """

    __slots__ = ('flags', 'provider_uid', 'version', 'type', 'index', 'entry_id_bytes', 'slack')
    __match_args__ = ('flags', 'provider_uid', 'version', 'type', 'index', 'entry_id_count', 'entry_id_bytes', 'slack')
    _computed = ('entry_id_count',)


class PersonalDistributionListEntryId(Structure):
    """The entry id of somebody's own distribution list. [MS-OXCDATA] 2.2.5.4.

    flags: How long the id holds; 0 for ever
    provider_uid: The same for every list
    version: Always 3
    type: Always 5
    index: Always 0xFF
    entry_id_count: Bytes of EntryIdBytes
    entry_id_bytes: The entry id of the list; a Message EntryID
    slack: What is left of the value
    """

    __slots__ = ('flags', 'provider_uid', 'version', 'type', 'index', 'entry_id_bytes', 'slack')
    __match_args__ = ('flags', 'provider_uid', 'version', 'type', 'index', 'entry_id_count', 'entry_id_bytes', 'slack')
    _computed = ('entry_id_count',)


class WrappedEntryId(Structure):
    """The entry id of a member of a personal distribution list around the one by which the member is known elsewhere. [MS-OXOCNTC] 2.2.2.2.4.1.1.

    flags: Always 0
    provider_uid: The same for every member
    type: The kind of EmbeddedEntryID in the low 4 bits, which address of a contact in the next 3
    embedded_entry_id: The entry id inside
    """

    __slots__ = ('flags', 'provider_uid', 'type', 'embedded_entry_id')
    __match_args__ = ('flags', 'provider_uid', 'type', 'embedded_entry_id')


class EphemeralEntryId(Structure):
    """An entry id of an object of the address book that holds for a session only. [MS-OXNSPI] 2.2.9.2.

    id_type: Always 0x87
    r1: Always 0
    r2: Always 0
    r3: Always 0
    provider_uid: The GUID of the server that gave the id
    r4: Always 1
    display_type: What kind of object it is
    mid: The object's Minimal Entry ID on that server
    """

    __slots__ = ('id_type', 'r1', 'r2', 'r3', 'provider_uid', 'r4', 'display_type', 'mid')
    __match_args__ = ('id_type', 'r1', 'r2', 'r3', 'provider_uid', 'r4', 'display_type', 'mid')


class EntryList(Structure):
    """A list of entry ids whose sizes come before the first of them; part of the criteria of a search folder. [MS-OXCDATA] 2.3.1.

    entry_count: How many EntryIDs
    pad: Of no meaning
    entry_length: The sizes of the EntryIDs
    entry_ids: The entry ids
    """

    __slots__ = ('pad', 'entry_length', 'entry_ids')
    __match_args__ = ('entry_count', 'pad', 'entry_length', 'entry_ids')
    _computed = ('entry_count',)


class EntryLength(Structure):
    """The size of an entry id in an EntryList. [MS-OXCDATA] 2.3.1.

    size: Bytes of the entry id
    pad: Of no meaning
    """

    __slots__ = ('size', 'pad')
    __match_args__ = ('size', 'pad')


class FlatEntry(Structure):
    """An entry id behind its size. [MS-OXCDATA] 2.3.2.

    size: Bytes of EntryID
    entry_id: The entry id
    padding: What makes the next entry of a FlatEntryList start at a multiple of 4 bytes
    """

    __slots__ = ('entry_id', 'padding')
    __match_args__ = ('size', 'entry_id', 'padding')
    _computed = ('size',)


class FlatEntryList(Structure):
    """A list of entry ids each behind its size, such as those who get the replies to a message. [MS-OXCDATA] 2.3.3.

    count: How many FlatEntries
    size: Bytes of all that follows
    flat_entries: The entry ids
    slack: What is left of the block
    """

    __slots__ = ('flat_entries', 'slack')
    __match_args__ = ('count', 'size', 'flat_entries', 'slack')
    _computed = ('count', 'size')


class FlatEntryListBody(Structure):
    """The part of a FlatEntryList that its size measures. [MS-OXCDATA] 2.3.3.

    flat_entries: The entry ids
    slack: What is left of the block
    """

    __slots__ = ('flat_entries', 'slack', 'count')
    __match_args__ = ('flat_entries', 'slack')
    _params = (('count', None),)


class AddressEntry(Structure):
    """Someone in an AddressList. [MS-OXCDATA] 2.1.1.

    property_count: How many Values
    values: Name, address and so on
    """

    __slots__ = ('values', 'count_width')
    __match_args__ = ('property_count', 'values')
    _computed = ('property_count',)
    _params = (('count_width', None),)


class AddressList(Structure):
    """Any number of people by their properties. [MS-OXCDATA] 2.1.2.

    address_count: How many Addresses
    addresses: The people
    """

    __slots__ = ('addresses', 'count_width')
    __match_args__ = ('address_count', 'addresses')
    _computed = ('address_count',)
    _params = (('count_width', None),)
