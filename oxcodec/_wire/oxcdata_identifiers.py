# Generated from ksy/oxcdata_identifiers.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The identifiers that stand in binary properties, each the whole value of one. [MS-OXCDATA] 2.2."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_guid, read_string8z, read_utf16z, write_guid, write_string8z, write_utf16z
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_II = Struct('<II').unpack_from
pack_II = Struct('<II').pack
unpack_III = Struct('<III').unpack_from
pack_III = Struct('<III').pack
unpack_IIII = Struct('<IIII').unpack_from
pack_IIII = Struct('<IIII').pack


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
    SPEC = Spec(orig='FlatUID', section='[MS-OXCDATA] 2.5.1', native=NATIVES['guid'])


class Gid(Structure):
    """An id of a folder or message that holds in every store. [MS-OXCDATA] 2.2.1.3.

    database_guid: The GUID of the store
    global_counter: The object in the store, most significant byte first
    """

    __slots__ = ('database_guid', 'global_counter')
    SPEC = Spec(
        orig='GID',
        section='[MS-OXCDATA] 2.2.1.3',
        fields=(
            Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCDATA] 2.2.1.3', kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.3', size=lambda s, i: 6, kind=Bytes()),
        ),
    )


def decode_gid(b, p, c):
    s = new(Gid)
    s._given = None
    s.database_guid, p = read_guid(b, p, c)
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.global_counter = b[p:q1]
    p = q1
    return s, p


def encode_gid(s, w):
    if s.__class__ is not Gid:
        raise Refused
    write_guid(s.database_guid, w)
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)


class Xid(Structure):
    """An id of a folder, a message or a change, given by a store or by somebody else; what holds it knows its size. [MS-OXCFXICS] 2.2.2.2.

    namespace_guid: Who gave the id
    local_id: The id, 1 to 8 bytes; 6 when a store gave it
    """

    __slots__ = ('namespace_guid', 'local_id')
    SPEC = Spec(
        orig='XID',
        section='[MS-OXCFXICS] 2.2.2.2',
        fields=(
            Field(name='namespace_guid', orig='NamespaceGuid', section='[MS-OXCFXICS] 2.2.2.2', kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='local_id', orig='LocalId', section='[MS-OXCFXICS] 2.2.2.2', kind=Bytes()),
        ),
    )


def decode_xid(b, p, c):
    s = new(Xid)
    s._given = None
    s.namespace_guid, p = read_guid(b, p, c)
    s.local_id = b[p:]
    p = len(b)
    return s, p


def encode_xid(s, w):
    if s.__class__ is not Xid:
        raise Refused
    write_guid(s.namespace_guid, w)
    w(s.local_id)


class EntryId(Structure):
    """Any entry id: whose it is and what only the provider reads. [MS-OXCDATA] 2.2.2.

    flags: How long the id holds; 0 for ever
    provider_uid: Which provider made the id
    provider_data: The provider's own bytes
    """

    __slots__ = ('flags', 'provider_uid', 'provider_data')
    SPEC = Spec(
        orig='EntryID',
        section='[MS-OXCDATA] 2.2.2',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.2', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.2', size=lambda s, i: 16, kind=Bytes()),
            Field(name='provider_data', orig='ProviderData', section='[MS-OXCDATA] 2.2.2', kind=Bytes()),
        ),
    )


def decode_entry_id(b, p, c):
    s = new(EntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    n1 = 16
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.provider_uid = b[p:q1]
    p = q1
    s.provider_data = b[p:]
    p = len(b)
    return s, p


def encode_entry_id(s, w):
    if s.__class__ is not EntryId:
        raise Refused
    w(pack_I(s.flags))
    if len(s.provider_uid) != 16:
        raise Refused
    w(s.provider_uid)
    w(s.provider_data)


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
    SPEC = Spec(
        orig='Folder EntryID',
        section='[MS-OXCDATA] 2.2.4.1',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.4.1', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.4.1', kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='folder_type', orig='FolderType', section='[MS-OXCDATA] 2.2.4.1', enum=lambda: StoreObjectType, kind=Primitive('H', 2)),
            Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCDATA] 2.2.4.1', kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.4.1', size=lambda s, i: 6, kind=Bytes()),
            Field(name='pad', orig='Pad', section='[MS-OXCDATA] 2.2.4.1', default=0, kind=Primitive('H', 2)),
        ),
    )


def decode_folder_entry_id(b, p, c):
    s = new(FolderEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    s.provider_uid, p = read_guid(b, p, c)
    s.folder_type, = unpack_H(b, p)
    p += 2
    s.folder_type = StoreObjectType_members(s.folder_type, s.folder_type)
    s.database_guid, p = read_guid(b, p, c)
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.global_counter = b[p:q1]
    p = q1
    s.pad, = unpack_H(b, p)
    p += 2
    return s, p


def encode_folder_entry_id(s, w):
    if s.__class__ is not FolderEntryId:
        raise Refused
    w(pack_I(s.flags))
    write_guid(s.provider_uid, w)
    w(pack_H(s.folder_type))
    write_guid(s.database_guid, w)
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)
    w(pack_H(s.pad))


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
    SPEC = Spec(
        orig='Message EntryID',
        section='[MS-OXCDATA] 2.2.4.2',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.4.2', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.4.2', kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='message_type', orig='MessageType', section='[MS-OXCDATA] 2.2.4.2', enum=lambda: StoreObjectType, kind=Primitive('H', 2)),
            Field(name='folder_database_guid', orig='FolderDatabaseGuid', section='[MS-OXCDATA] 2.2.4.2', kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='folder_global_counter', orig='FolderGlobalCounter', section='[MS-OXCDATA] 2.2.4.2', size=lambda s, i: 6, kind=Bytes()),
            Field(name='pad1', orig='Pad1', section='[MS-OXCDATA] 2.2.4.2', default=0, kind=Primitive('H', 2)),
            Field(name='message_database_guid', orig='MessageDatabaseGuid', section='[MS-OXCDATA] 2.2.4.2', kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='message_global_counter', orig='MessageGlobalCounter', section='[MS-OXCDATA] 2.2.4.2', size=lambda s, i: 6, kind=Bytes()),
            Field(name='pad2', orig='Pad2', section='[MS-OXCDATA] 2.2.4.2', default=0, kind=Primitive('H', 2)),
        ),
    )


def decode_message_entry_id(b, p, c):
    s = new(MessageEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    s.provider_uid, p = read_guid(b, p, c)
    s.message_type, = unpack_H(b, p)
    p += 2
    s.message_type = StoreObjectType_members(s.message_type, s.message_type)
    s.folder_database_guid, p = read_guid(b, p, c)
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.folder_global_counter = b[p:q1]
    p = q1
    s.pad1, = unpack_H(b, p)
    p += 2
    s.message_database_guid, p = read_guid(b, p, c)
    n2 = 6
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.message_global_counter = b[p:q2]
    p = q2
    s.pad2, = unpack_H(b, p)
    p += 2
    return s, p


def encode_message_entry_id(s, w):
    if s.__class__ is not MessageEntryId:
        raise Refused
    w(pack_I(s.flags))
    write_guid(s.provider_uid, w)
    w(pack_H(s.message_type))
    write_guid(s.folder_database_guid, w)
    if len(s.folder_global_counter) != 6:
        raise Refused
    w(s.folder_global_counter)
    w(pack_H(s.pad1))
    write_guid(s.message_database_guid, w)
    if len(s.message_global_counter) != 6:
        raise Refused
    w(s.message_global_counter)
    w(pack_H(s.pad2))


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
    SPEC = Spec(
        orig='Store Object EntryID',
        section='[MS-OXCDATA] 2.2.4.3',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.4.3', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.4.3', size=lambda s, i: 16, default=b'8\xa1\xbb\x10\x05\xe5\x10\x1a\xa1\xbb\x08\x00+*V\xc2', kind=Bytes()),
            Field(name='version', orig='Version', section='[MS-OXCDATA] 2.2.4.3', default=0, kind=Primitive('B', 1)),
            Field(name='flag', orig='Flag', section='[MS-OXCDATA] 2.2.4.3', default=0, kind=Primitive('B', 1)),
            Field(name='dll_file_name', orig='DLLFileName', section='[MS-OXCDATA] 2.2.4.3', size=lambda s, i: 14, default=b'EMSMDB.DLL\x00\x00\x00\x00', kind=Bytes()),
            Field(name='wrapped_flags', orig='WrappedFlags', section='[MS-OXCDATA] 2.2.4.3', default=0, kind=Primitive('I', 4)),
            Field(name='wrapped_provider_uid', orig='WrappedProviderUID', section='[MS-OXCDATA] 2.2.4.3', size=lambda s, i: 16, kind=Bytes()),
            Field(name='wrapped_type', orig='WrappedType', section='[MS-OXCDATA] 2.2.4.3', kind=Primitive('I', 4)),
            Field(name='server_shortname', orig='ServerShortname', section='[MS-OXCDATA] 2.2.4.3', kind=Ref(lambda: oxcdata.String8z, ())),
            Field(name='mailbox_dn', orig='MailboxDN', section='[MS-OXCDATA] 2.2.4.3', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.String8z, ())),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.2.4.3', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_store_object_entry_id(b, p, c):
    s = new(StoreObjectEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    n1 = 16
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.provider_uid = b[p:q1]
    p = q1
    s.version, s.flag = unpack_BB(b, p)
    p += 2
    n2 = 14
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.dll_file_name = b[p:q2]
    p = q2
    s.wrapped_flags, = unpack_I(b, p)
    p += 4
    n3 = 16
    q3 = p + n3
    if n3 < 0 or q3 > len(b):
        raise Refused
    s.wrapped_provider_uid = b[p:q3]
    p = q3
    s.wrapped_type, = unpack_I(b, p)
    p += 4
    s.server_shortname, p = read_string8z(b, p, c)
    if not p >= len(b):
        s.mailbox_dn, p = read_string8z(b, p, c)
    else:
        s.mailbox_dn = None
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_store_object_entry_id(s, w):
    if s.__class__ is not StoreObjectEntryId:
        raise Refused
    w(pack_I(s.flags))
    if len(s.provider_uid) != 16:
        raise Refused
    w(s.provider_uid)
    w(pack_BB(s.version, s.flag))
    if len(s.dll_file_name) != 14:
        raise Refused
    w(s.dll_file_name)
    w(pack_I(s.wrapped_flags))
    if len(s.wrapped_provider_uid) != 16:
        raise Refused
    w(s.wrapped_provider_uid)
    w(pack_I(s.wrapped_type))
    write_string8z(s.server_shortname, w)
    if not s.mailbox_dn is None:
        write_string8z(s.mailbox_dn, w)
    if not s.slack is None:
        w(s.slack)


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
    SPEC = Spec(
        orig='One-Off EntryID',
        section='[MS-OXCDATA] 2.2.5.1',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.5.1', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.5.1', size=lambda s, i: 16, default=b'\x81+\x1f\xa4\xbe\xa3\x10\x19\x9dn\x00\xdd\x01\x0fT\x02', kind=Bytes()),
            Field(name='version', orig='Version', section='[MS-OXCDATA] 2.2.5.1', default=0, kind=Primitive('H', 2)),
            Field(name='control_flags', orig='ControlFlags', section='[MS-OXCDATA] 2.2.5.1', flags=lambda: OneOffControlFlags, default=32768, kind=Primitive('H', 2)),
            Field(name='display_name', orig='DisplayName', section='[MS-OXCDATA] 2.2.5.1', kind=Switch(lambda s, i: s.control_flags & 32768 != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
            Field(name='address_type', orig='AddressType', section='[MS-OXCDATA] 2.2.5.1', kind=Switch(lambda s, i: s.control_flags & 32768 != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
            Field(name='email_address', orig='EmailAddress', section='[MS-OXCDATA] 2.2.5.1', kind=Switch(lambda s, i: s.control_flags & 32768 != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.2.5.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_one_off_entry_id(b, p, c):
    s = new(OneOffEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    n1 = 16
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.provider_uid = b[p:q1]
    p = q1
    s.version, s.control_flags = unpack_HH(b, p)
    p += 4
    on = s.control_flags & 32768 != 0
    if on == 0:
        s.display_name, p = read_string8z(b, p, c)
    elif on == 1:
        s.display_name, p = read_utf16z(b, p, c)
    else:
        raise Refused
    on = s.control_flags & 32768 != 0
    if on == 0:
        s.address_type, p = read_string8z(b, p, c)
    elif on == 1:
        s.address_type, p = read_utf16z(b, p, c)
    else:
        raise Refused
    on = s.control_flags & 32768 != 0
    if on == 0:
        s.email_address, p = read_string8z(b, p, c)
    elif on == 1:
        s.email_address, p = read_utf16z(b, p, c)
    else:
        raise Refused
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_one_off_entry_id(s, w):
    if s.__class__ is not OneOffEntryId:
        raise Refused
    w(pack_I(s.flags))
    if len(s.provider_uid) != 16:
        raise Refused
    w(s.provider_uid)
    w(pack_HH(s.version, s.control_flags))
    on = s.control_flags & 32768 != 0
    if on == 0:
        write_string8z(s.display_name, w)
    elif on == 1:
        write_utf16z(s.display_name, w)
    else:
        raise Refused
    on = s.control_flags & 32768 != 0
    if on == 0:
        write_string8z(s.address_type, w)
    elif on == 1:
        write_utf16z(s.address_type, w)
    else:
        raise Refused
    on = s.control_flags & 32768 != 0
    if on == 0:
        write_string8z(s.email_address, w)
    elif on == 1:
        write_utf16z(s.email_address, w)
    else:
        raise Refused
    if not s.slack is None:
        w(s.slack)


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
    SPEC = Spec(
        orig='Address Book EntryID',
        section='[MS-OXCDATA] 2.2.5.2',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.5.2', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.5.2', size=lambda s, i: 16, default=b'\xdc\xa7@\xc8\xc0B\x10\x1a\xb4\xb9\x08\x00+/\xe1\x82', kind=Bytes()),
            Field(name='version', orig='Version', section='[MS-OXCDATA] 2.2.5.2', default=1, kind=Primitive('I', 4)),
            Field(name='type', orig='Type', section='[MS-OXCDATA] 2.2.5.2', enum=lambda: AddressBookEntryIdType, kind=Primitive('I', 4)),
            Field(name='x500_dn', orig='X500DN', section='[MS-OXCDATA] 2.2.5.2', kind=Ref(lambda: oxcdata.String8z, ())),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.2.5.2', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_address_book_entry_id(b, p, c):
    s = new(AddressBookEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    n1 = 16
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.provider_uid = b[p:q1]
    p = q1
    s.version, s.type = unpack_II(b, p)
    p += 8
    s.type = AddressBookEntryIdType_members(s.type, s.type)
    s.x500_dn, p = read_string8z(b, p, c)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_address_book_entry_id(s, w):
    if s.__class__ is not AddressBookEntryId:
        raise Refused
    w(pack_I(s.flags))
    if len(s.provider_uid) != 16:
        raise Refused
    w(s.provider_uid)
    w(pack_II(s.version, s.type))
    write_string8z(s.x500_dn, w)
    if not s.slack is None:
        w(s.slack)


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
    SPEC = Spec(
        orig='Contact Address EntryID',
        section='[MS-OXCDATA] 2.2.5.3',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.5.3', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.5.3', size=lambda s, i: 16, default=b'\xfeB\xaa\n\x18\xc7\x1a\x10\xe8\x85\x0be\x1c$\x00\x00', kind=Bytes()),
            Field(name='version', orig='Version', section='[MS-OXCDATA] 2.2.5.3', default=3, kind=Primitive('I', 4)),
            Field(name='type', orig='Type', section='[MS-OXCDATA] 2.2.5.3', default=4, kind=Primitive('I', 4)),
            Field(name='index', orig='Index', section='[MS-OXCDATA] 2.2.5.3', kind=Primitive('I', 4)),
            Field(name='entry_id_count', orig='EntryIdCount', section='[MS-OXCDATA] 2.2.5.3', sizes=('entry_id_bytes',), bias=0, kind=Primitive('I', 4)),
            Field(name='entry_id_bytes', orig='EntryIdBytes', section='[MS-OXCDATA] 2.2.5.3', size=lambda s, i: s.entry_id_count, kind=Bytes()),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.2.5.3', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_contact_address_entry_id(b, p, c):
    s = new(ContactAddressEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    n1 = 16
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.provider_uid = b[p:q1]
    p = q1
    s.version, s.type, s.index, entry_id_count_ = unpack_IIII(b, p)
    p += 16
    n2 = entry_id_count_
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.entry_id_bytes = b[p:q2]
    p = q2
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_contact_address_entry_id(s, w):
    if s.__class__ is not ContactAddressEntryId:
        raise Refused
    entry_id_count_ = len(s.entry_id_bytes)
    if s._given is not None:
        check_given(s, 'entry_id_count', entry_id_count_)
    w(pack_I(s.flags))
    if len(s.provider_uid) != 16:
        raise Refused
    w(s.provider_uid)
    w(pack_IIII(s.version, s.type, s.index, entry_id_count_))
    w(s.entry_id_bytes)
    if not s.slack is None:
        w(s.slack)


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
    SPEC = Spec(
        orig='Personal Distribution List EntryID',
        section='[MS-OXCDATA] 2.2.5.4',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.5.4', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.5.4', size=lambda s, i: 16, default=b'\xfeB\xaa\n\x18\xc7\x1a\x10\xe8\x85\x0be\x1c$\x00\x00', kind=Bytes()),
            Field(name='version', orig='Version', section='[MS-OXCDATA] 2.2.5.4', default=3, kind=Primitive('I', 4)),
            Field(name='type', orig='Type', section='[MS-OXCDATA] 2.2.5.4', default=5, kind=Primitive('I', 4)),
            Field(name='index', orig='Index', section='[MS-OXCDATA] 2.2.5.4', default=255, kind=Primitive('I', 4)),
            Field(name='entry_id_count', orig='EntryIdCount', section='[MS-OXCDATA] 2.2.5.4', sizes=('entry_id_bytes',), bias=0, kind=Primitive('I', 4)),
            Field(name='entry_id_bytes', orig='EntryIdBytes', section='[MS-OXCDATA] 2.2.5.4', size=lambda s, i: s.entry_id_count, kind=Bytes()),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.2.5.4', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_personal_distribution_list_entry_id(b, p, c):
    s = new(PersonalDistributionListEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    n1 = 16
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.provider_uid = b[p:q1]
    p = q1
    s.version, s.type, s.index, entry_id_count_ = unpack_IIII(b, p)
    p += 16
    n2 = entry_id_count_
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.entry_id_bytes = b[p:q2]
    p = q2
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_personal_distribution_list_entry_id(s, w):
    if s.__class__ is not PersonalDistributionListEntryId:
        raise Refused
    entry_id_count_ = len(s.entry_id_bytes)
    if s._given is not None:
        check_given(s, 'entry_id_count', entry_id_count_)
    w(pack_I(s.flags))
    if len(s.provider_uid) != 16:
        raise Refused
    w(s.provider_uid)
    w(pack_IIII(s.version, s.type, s.index, entry_id_count_))
    w(s.entry_id_bytes)
    if not s.slack is None:
        w(s.slack)


class WrappedEntryId(Structure):
    """The entry id of a member of a personal distribution list around the one by which the member is known elsewhere. [MS-OXOCNTC] 2.2.2.2.4.1.1.

    flags: Always 0
    provider_uid: The same for every member
    type: The kind of EmbeddedEntryID in the low 4 bits, which address of a contact in the next 3
    embedded_entry_id: The entry id inside
    """

    __slots__ = ('flags', 'provider_uid', 'type', 'embedded_entry_id')
    SPEC = Spec(
        orig='WrappedEntryId',
        section='[MS-OXOCNTC] 2.2.2.2.4.1.1',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', default=0, kind=Primitive('I', 4)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', size=lambda s, i: 16, default=b'\xc0\x91\xad\xd3Q\x9d\xcf\x11\xa4\xa9\x00\xaa\x00G\xfa\xa4', kind=Bytes()),
            Field(name='type', orig='Type', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', kind=Primitive('B', 1)),
            Field(name='embedded_entry_id', orig='EmbeddedEntryID', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', kind=Bytes()),
        ),
    )


def decode_wrapped_entry_id(b, p, c):
    s = new(WrappedEntryId)
    s._given = None
    s.flags, = unpack_I(b, p)
    p += 4
    n1 = 16
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.provider_uid = b[p:q1]
    p = q1
    s.type, = unpack_B(b, p)
    p += 1
    s.embedded_entry_id = b[p:]
    p = len(b)
    return s, p


def encode_wrapped_entry_id(s, w):
    if s.__class__ is not WrappedEntryId:
        raise Refused
    w(pack_I(s.flags))
    if len(s.provider_uid) != 16:
        raise Refused
    w(s.provider_uid)
    w(pack_B(s.type))
    w(s.embedded_entry_id)


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
    SPEC = Spec(
        orig='EphemeralEntryID',
        section='[MS-OXNSPI] 2.2.9.2',
        fields=(
            Field(name='id_type', orig='IDType', section='[MS-OXNSPI] 2.2.9.2', default=135, kind=Primitive('B', 1)),
            Field(name='r1', orig='R1', section='[MS-OXNSPI] 2.2.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='r2', orig='R2', section='[MS-OXNSPI] 2.2.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='r3', orig='R3', section='[MS-OXNSPI] 2.2.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='provider_uid', orig='ProviderUID', section='[MS-OXNSPI] 2.2.9.2', kind=Ref(lambda: FlatUid, ())),
            Field(name='r4', orig='R4', section='[MS-OXNSPI] 2.2.9.2', default=1, kind=Primitive('I', 4)),
            Field(name='display_type', orig='DisplayType', section='[MS-OXNSPI] 2.2.9.2', enum=lambda: AddressBookEntryIdType, kind=Primitive('I', 4)),
            Field(name='mid', orig='MId', section='[MS-OXNSPI] 2.2.9.2', kind=Primitive('I', 4)),
        ),
    )


def decode_ephemeral_entry_id(b, p, c):
    s = new(EphemeralEntryId)
    s._given = None
    s.id_type, s.r1, s.r2, s.r3 = unpack_BBBB(b, p)
    p += 4
    s.provider_uid, p = read_guid(b, p, c)
    s.r4, s.display_type, s.mid = unpack_III(b, p)
    p += 12
    s.display_type = AddressBookEntryIdType_members(s.display_type, s.display_type)
    return s, p


def encode_ephemeral_entry_id(s, w):
    if s.__class__ is not EphemeralEntryId:
        raise Refused
    w(pack_BBBB(s.id_type, s.r1, s.r2, s.r3))
    write_guid(s.provider_uid, w)
    w(pack_III(s.r4, s.display_type, s.mid))


class EntryList(Structure):
    """A list of entry ids whose sizes come before the first of them; part of the criteria of a search folder. [MS-OXCDATA] 2.3.1.

    entry_count: How many EntryIDs
    pad: Of no meaning
    entry_length: The sizes of the EntryIDs
    entry_ids: The entry ids
    """

    __slots__ = ('pad', 'entry_length', 'entry_ids')
    SPEC = Spec(
        orig='EntryList',
        section='[MS-OXCDATA] 2.3.1',
        fields=(
            Field(name='entry_count', orig='EntryCount', section='[MS-OXCDATA] 2.3.1', counts='entry_length', kind=Primitive('I', 4)),
            Field(name='pad', orig='Pad', section='[MS-OXCDATA] 2.3.1', default=0, kind=Primitive('I', 4)),
            Field(name='entry_length', orig='EntryLength', section='[MS-OXCDATA] 2.3.1', count=lambda s, i: s.entry_count, repeated=True, kind=Ref(lambda: EntryLength, ())),
            Field(name='entry_ids', orig='EntryIDs', section='[MS-OXCDATA] 2.3.1', size=lambda s, i: s.entry_length[i].size, count=lambda s, i: s.entry_count, repeated=True, kind=Bytes()),
        ),
    )


def decode_entry_list(b, p, c):
    s = new(EntryList)
    s._given = None
    entry_count_, s.pad = unpack_II(b, p)
    p += 8
    n2 = entry_count_
    c.take(n2)
    s.entry_length = v1 = []
    for i in range(n2):
        v, p = decode_entry_length(b, p, c)
        v1.append(v)
    n4 = entry_count_
    c.take(n4)
    s.entry_ids = v3 = []
    for i in range(n4):
        n5 = s.entry_length[i].size
        q5 = p + n5
        if n5 < 0 or q5 > len(b):
            raise Refused
        v = b[p:q5]
        p = q5
        v3.append(v)
    return s, p


def encode_entry_list(s, w):
    if s.__class__ is not EntryList:
        raise Refused
    entry_count_ = len(s.entry_length)
    if s._given is not None:
        check_given(s, 'entry_count', entry_count_)
    w(pack_II(entry_count_, s.pad))
    for i, v in enumerate(s.entry_length):
        encode_entry_length(v, w)
    if len(s.entry_ids) != entry_count_:
        check_count(len(s.entry_ids), entry_count_)
    for i, v in enumerate(s.entry_ids):
        if len(v) != s.entry_length[i].size:
            raise Refused
        w(v)


class EntryLength(Structure):
    """The size of an entry id in an EntryList. [MS-OXCDATA] 2.3.1.

    size: Bytes of the entry id
    pad: Of no meaning
    """

    __slots__ = ('size', 'pad')
    SPEC = Spec(
        orig='EntryLength',
        section='[MS-OXCDATA] 2.3.1',
        fields=(
            Field(name='size', orig='Size', section='[MS-OXCDATA] 2.3.1', kind=Primitive('I', 4)),
            Field(name='pad', orig='Pad', section='[MS-OXCDATA] 2.3.1', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_entry_length(b, p, c):
    s = new(EntryLength)
    s._given = None
    s.size, s.pad = unpack_II(b, p)
    p += 8
    return s, p


def encode_entry_length(s, w):
    if s.__class__ is not EntryLength:
        raise Refused
    w(pack_II(s.size, s.pad))


class FlatEntry(Structure):
    """An entry id behind its size. [MS-OXCDATA] 2.3.2.

    size: Bytes of EntryID
    entry_id: The entry id
    padding: What makes the next entry of a FlatEntryList start at a multiple of 4 bytes
    """

    __slots__ = ('entry_id', 'padding')
    SPEC = Spec(
        orig='FlatEntry',
        section='[MS-OXCDATA] 2.3.2',
        fields=(
            Field(name='size', orig='Size', section='[MS-OXCDATA] 2.3.2', sizes=('entry_id',), bias=0, kind=Primitive('I', 4)),
            Field(name='entry_id', orig='EntryID', section='[MS-OXCDATA] 2.3.2', size=lambda s, i: s.size, kind=Bytes()),
            Field(name='padding', orig='Padding', section='[MS-OXCDATA] 2.3.2', condition=lambda s, eof: not eof, size=lambda s, i: (4 - s.size % 4) % 4, kind=Bytes()),
        ),
    )


def decode_flat_entry(b, p, c):
    s = new(FlatEntry)
    s._given = None
    size_, = unpack_I(b, p)
    p += 4
    n1 = size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.entry_id = b[p:q1]
    p = q1
    if not p >= len(b):
        n2 = (4 - size_ % 4) % 4
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.padding = b[p:q2]
        p = q2
    else:
        s.padding = None
    return s, p


def encode_flat_entry(s, w):
    if s.__class__ is not FlatEntry:
        raise Refused
    size_ = len(s.entry_id)
    if s._given is not None:
        check_given(s, 'size', size_)
    w(pack_I(size_))
    w(s.entry_id)
    if not s.padding is None:
        if len(s.padding) != (4 - size_ % 4) % 4:
            raise Refused
        w(s.padding)


class FlatEntryList(Structure):
    """A list of entry ids each behind its size, such as those who get the replies to a message. [MS-OXCDATA] 2.3.3.

    count: How many FlatEntries
    size: Bytes of all that follows
    flat_entries: The entry ids
    slack: What is left of the block
    """

    __slots__ = ('flat_entries', 'slack')
    SPEC = Spec(
        orig='FlatEntryList',
        section='[MS-OXCDATA] 2.3.3',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.3.3', counts='flat_entries', kind=Primitive('I', 4)),
            Field(name='size', orig='Size', section='[MS-OXCDATA] 2.3.3', sizes=('body',), bias=0, kind=Primitive('I', 4)),
            Field(name='body', orig='Body', section='[MS-OXCDATA] 2.3.3', size=lambda s, i: s.size, kind=Inline((
                Field(name='flat_entries', orig='FlatEntries', section='[MS-OXCDATA] 2.3.3', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: FlatEntry, ())),
                Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.3.3', condition=lambda s, eof: not eof, kind=Bytes()),
            ))),
        ),
    )


def decode_flat_entry_list(b, p, c):
    s = new(FlatEntryList)
    s._given = None
    count_, size_ = unpack_II(b, p)
    p += 8
    n1 = size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    n3 = count_
    c.take(n3)
    s.flat_entries = v2 = []
    for i in range(n3):
        v, p1 = decode_flat_entry(b1, p1, c)
        v2.append(v)
    if not p1 >= len(b1):
        s.slack = b1[p1:]
        p1 = len(b1)
    else:
        s.slack = None
    if p1 != n1:
        raise Refused
    p = q1
    return s, p


def encode_flat_entry_list(s, w):
    if s.__class__ is not FlatEntryList:
        raise Refused
    count_ = len(s.flat_entries)
    t4 = []
    w4 = t4.append
    for i, v in enumerate(s.flat_entries):
        encode_flat_entry(v, w4)
    if not s.slack is None:
        w4(s.slack)
    block_body = b''.join(t4)
    size_ = len(block_body)
    if s._given is not None:
        check_given(s, 'count', count_)
        check_given(s, 'size', size_)
    w(pack_II(count_, size_))
    w(block_body)


class FlatEntryListBody(Structure):
    """The part of a FlatEntryList that its size measures. [MS-OXCDATA] 2.3.3.

    flat_entries: The entry ids
    slack: What is left of the block
    """

    __slots__ = ('flat_entries', 'slack', 'count')
    SPEC = Spec(
        orig='FlatEntryList',
        section='[MS-OXCDATA] 2.3.3',
        fields=(
            Field(name='flat_entries', orig='FlatEntries', section='[MS-OXCDATA] 2.3.3', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: FlatEntry, ())),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.3.3', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
        params=(Param('count', None),),
    )


def decode_flat_entry_list_body(b, p, c, count):
    s = new(FlatEntryListBody)
    s._given = None
    s.count = count
    n2 = s.count
    c.take(n2)
    s.flat_entries = v1 = []
    for i in range(n2):
        v, p = decode_flat_entry(b, p, c)
        v1.append(v)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_flat_entry_list_body(s, w, count):
    if s.__class__ is not FlatEntryListBody:
        raise Refused
    s.count = count
    if len(s.flat_entries) != s.count:
        check_count(len(s.flat_entries), s.count)
    for i, v in enumerate(s.flat_entries):
        encode_flat_entry(v, w)
    if not s.slack is None:
        w(s.slack)


class AddressEntry(Structure):
    """Someone in an AddressList. [MS-OXCDATA] 2.1.1.

    property_count: How many Values
    values: Name, address and so on
    """

    __slots__ = ('values', 'count_width')
    SPEC = Spec(
        orig='AddressEntry',
        section='[MS-OXCDATA] 2.1.1',
        fields=(
            Field(name='property_count', orig='PropertyCount', section='[MS-OXCDATA] 2.1.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.1.1', count=lambda s, i: s.property_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
    )


def decode_address_entry(b, p, c, count_width):
    s = new(AddressEntry)
    s._given = None
    s.count_width = count_width
    property_count_, = unpack_I(b, p)
    p += 4
    n2 = property_count_
    c.take(n2)
    s.values = v1 = []
    for i in range(n2):
        v, p = oxcdata.decode_tagged_property_value(b, p, c, s.count_width)
        v1.append(v)
    return s, p


def encode_address_entry(s, w, count_width):
    if s.__class__ is not AddressEntry:
        raise Refused
    s.count_width = count_width
    property_count_ = len(s.values)
    if s._given is not None:
        check_given(s, 'property_count', property_count_)
    w(pack_I(property_count_))
    for i, v in enumerate(s.values):
        oxcdata.encode_tagged_property_value(v, w, s.count_width)


class AddressList(Structure):
    """Any number of people by their properties. [MS-OXCDATA] 2.1.2.

    address_count: How many Addresses
    addresses: The people
    """

    __slots__ = ('addresses', 'count_width')
    SPEC = Spec(
        orig='AddressList',
        section='[MS-OXCDATA] 2.1.2',
        fields=(
            Field(name='address_count', orig='AddressCount', section='[MS-OXCDATA] 2.1.2', counts='addresses', kind=Primitive('I', 4)),
            Field(name='addresses', orig='Addresses', section='[MS-OXCDATA] 2.1.2', count=lambda s, i: s.address_count, repeated=True, kind=Ref(lambda: AddressEntry, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
    )


def decode_address_list(b, p, c, count_width):
    s = new(AddressList)
    s._given = None
    s.count_width = count_width
    address_count_, = unpack_I(b, p)
    p += 4
    n2 = address_count_
    c.take(n2)
    s.addresses = v1 = []
    for i in range(n2):
        v, p = decode_address_entry(b, p, c, s.count_width)
        v1.append(v)
    return s, p


def encode_address_list(s, w, count_width):
    if s.__class__ is not AddressList:
        raise Refused
    s.count_width = count_width
    address_count_ = len(s.addresses)
    if s._given is not None:
        check_given(s, 'address_count', address_count_)
    w(pack_I(address_count_))
    for i, v in enumerate(s.addresses):
        encode_address_entry(v, w, s.count_width)

Gid._decode = staticmethod(decode_gid)
Gid._encode = staticmethod(encode_gid)
Xid._decode = staticmethod(decode_xid)
Xid._encode = staticmethod(encode_xid)
EntryId._decode = staticmethod(decode_entry_id)
EntryId._encode = staticmethod(encode_entry_id)
FolderEntryId._decode = staticmethod(decode_folder_entry_id)
FolderEntryId._encode = staticmethod(encode_folder_entry_id)
MessageEntryId._decode = staticmethod(decode_message_entry_id)
MessageEntryId._encode = staticmethod(encode_message_entry_id)
StoreObjectEntryId._decode = staticmethod(decode_store_object_entry_id)
StoreObjectEntryId._encode = staticmethod(encode_store_object_entry_id)
OneOffEntryId._decode = staticmethod(decode_one_off_entry_id)
OneOffEntryId._encode = staticmethod(encode_one_off_entry_id)
AddressBookEntryId._decode = staticmethod(decode_address_book_entry_id)
AddressBookEntryId._encode = staticmethod(encode_address_book_entry_id)
ContactAddressEntryId._decode = staticmethod(decode_contact_address_entry_id)
ContactAddressEntryId._encode = staticmethod(encode_contact_address_entry_id)
PersonalDistributionListEntryId._decode = staticmethod(decode_personal_distribution_list_entry_id)
PersonalDistributionListEntryId._encode = staticmethod(encode_personal_distribution_list_entry_id)
WrappedEntryId._decode = staticmethod(decode_wrapped_entry_id)
WrappedEntryId._encode = staticmethod(encode_wrapped_entry_id)
EphemeralEntryId._decode = staticmethod(decode_ephemeral_entry_id)
EphemeralEntryId._encode = staticmethod(encode_ephemeral_entry_id)
EntryList._decode = staticmethod(decode_entry_list)
EntryList._encode = staticmethod(encode_entry_list)
EntryLength._decode = staticmethod(decode_entry_length)
EntryLength._encode = staticmethod(encode_entry_length)
FlatEntry._decode = staticmethod(decode_flat_entry)
FlatEntry._encode = staticmethod(encode_flat_entry)
FlatEntryList._decode = staticmethod(decode_flat_entry_list)
FlatEntryList._encode = staticmethod(encode_flat_entry_list)
FlatEntryListBody._decode = staticmethod(decode_flat_entry_list_body)
FlatEntryListBody._encode = staticmethod(encode_flat_entry_list_body)
AddressEntry._decode = staticmethod(decode_address_entry)
AddressEntry._encode = staticmethod(encode_address_entry)
AddressList._decode = staticmethod(decode_address_list)
AddressList._encode = staticmethod(encode_address_list)
