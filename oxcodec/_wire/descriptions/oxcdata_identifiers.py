# Generated from ksy/oxcdata_identifiers.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcdata_identifiers`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcdata_identifiers import *

FlatUid.SPEC = Spec(
    orig='FlatUID',
    section='[MS-OXCDATA] 2.5.1',
    native=NATIVES['guid'],
)

Gid.SPEC = Spec(
    orig='GID',
    section='[MS-OXCDATA] 2.2.1.3',
    fields=(
        Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCDATA] 2.2.1.3', kind=Ref(lambda: oxcdata.Guid, ())),
        Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.3', size=lambda s, i: 6, kind=Bytes()),
    ),
)

Xid.SPEC = Spec(
    orig='XID',
    section='[MS-OXCFXICS] 2.2.2.2',
    fields=(
        Field(name='namespace_guid', orig='NamespaceGuid', section='[MS-OXCFXICS] 2.2.2.2', kind=Ref(lambda: oxcdata.Guid, ())),
        Field(name='local_id', orig='LocalId', section='[MS-OXCFXICS] 2.2.2.2', kind=Bytes()),
    ),
)

EntryId.SPEC = Spec(
    orig='EntryID',
    section='[MS-OXCDATA] 2.2.2',
    fields=(
        Field(name='flags', orig='Flags', section='[MS-OXCDATA] 2.2.2', default=0, kind=Primitive('I', 4)),
        Field(name='provider_uid', orig='ProviderUID', section='[MS-OXCDATA] 2.2.2', size=lambda s, i: 16, kind=Bytes()),
        Field(name='provider_data', orig='ProviderData', section='[MS-OXCDATA] 2.2.2', kind=Bytes()),
    ),
)

FolderEntryId.SPEC = Spec(
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

MessageEntryId.SPEC = Spec(
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

StoreObjectEntryId.SPEC = Spec(
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

OneOffEntryId.SPEC = Spec(
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

AddressBookEntryId.SPEC = Spec(
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

ContactAddressEntryId.SPEC = Spec(
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

PersonalDistributionListEntryId.SPEC = Spec(
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

WrappedEntryId.SPEC = Spec(
    orig='WrappedEntryId',
    section='[MS-OXOCNTC] 2.2.2.2.4.1.1',
    fields=(
        Field(name='flags', orig='Flags', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', default=0, kind=Primitive('I', 4)),
        Field(name='provider_uid', orig='ProviderUID', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', size=lambda s, i: 16, default=b'\xc0\x91\xad\xd3Q\x9d\xcf\x11\xa4\xa9\x00\xaa\x00G\xfa\xa4', kind=Bytes()),
        Field(name='type', orig='Type', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', kind=Primitive('B', 1)),
        Field(name='embedded_entry_id', orig='EmbeddedEntryID', section='[MS-OXOCNTC] 2.2.2.2.4.1.1', kind=Bytes()),
    ),
)

EphemeralEntryId.SPEC = Spec(
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

EntryList.SPEC = Spec(
    orig='EntryList',
    section='[MS-OXCDATA] 2.3.1',
    fields=(
        Field(name='entry_count', orig='EntryCount', section='[MS-OXCDATA] 2.3.1', counts='entry_length', kind=Primitive('I', 4)),
        Field(name='pad', orig='Pad', section='[MS-OXCDATA] 2.3.1', default=0, kind=Primitive('I', 4)),
        Field(name='entry_length', orig='EntryLength', section='[MS-OXCDATA] 2.3.1', count=lambda s, i: s.entry_count, repeated=True, kind=Ref(lambda: EntryLength, ())),
        Field(name='entry_ids', orig='EntryIDs', section='[MS-OXCDATA] 2.3.1', size=lambda s, i: s.entry_length[i].size, count=lambda s, i: s.entry_count, repeated=True, kind=Bytes()),
    ),
)

EntryLength.SPEC = Spec(
    orig='EntryLength',
    section='[MS-OXCDATA] 2.3.1',
    fields=(
        Field(name='size', orig='Size', section='[MS-OXCDATA] 2.3.1', kind=Primitive('I', 4)),
        Field(name='pad', orig='Pad', section='[MS-OXCDATA] 2.3.1', default=0, kind=Primitive('I', 4)),
    ),
)

FlatEntry.SPEC = Spec(
    orig='FlatEntry',
    section='[MS-OXCDATA] 2.3.2',
    fields=(
        Field(name='size', orig='Size', section='[MS-OXCDATA] 2.3.2', sizes=('entry_id',), bias=0, kind=Primitive('I', 4)),
        Field(name='entry_id', orig='EntryID', section='[MS-OXCDATA] 2.3.2', size=lambda s, i: s.size, kind=Bytes()),
        Field(name='padding', orig='Padding', section='[MS-OXCDATA] 2.3.2', condition=lambda s, eof: not eof, size=lambda s, i: (4 - s.size % 4) % 4, kind=Bytes()),
    ),
)

FlatEntryList.SPEC = Spec(
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

FlatEntryListBody.SPEC = Spec(
    orig='FlatEntryList',
    section='[MS-OXCDATA] 2.3.3',
    fields=(
        Field(name='flat_entries', orig='FlatEntries', section='[MS-OXCDATA] 2.3.3', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: FlatEntry, ())),
        Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.3.3', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
    params=(Param('count', None, 'u4'),),
)

AddressEntry.SPEC = Spec(
    orig='AddressEntry',
    section='[MS-OXCDATA] 2.1.1',
    fields=(
        Field(name='property_count', orig='PropertyCount', section='[MS-OXCDATA] 2.1.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.1.1', count=lambda s, i: s.property_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
)

AddressList.SPEC = Spec(
    orig='AddressList',
    section='[MS-OXCDATA] 2.1.2',
    fields=(
        Field(name='address_count', orig='AddressCount', section='[MS-OXCDATA] 2.1.2', counts='addresses', kind=Primitive('I', 4)),
        Field(name='addresses', orig='Addresses', section='[MS-OXCDATA] 2.1.2', count=lambda s, i: s.address_count, repeated=True, kind=Ref(lambda: AddressEntry, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
)
