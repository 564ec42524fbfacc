# Generated from ksy/oxcdata_identifiers.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcdata_identifiers`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_guid, read_string8z, read_utf16z, write_guid, write_string8z, write_utf16z
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcdata_identifiers import *

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


def decode_flat_entry_list_body(b, p, c, count):
    s = new(FlatEntryListBody)
    s._given = None
    s.count = count
    n2 = count
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
    if len(s.flat_entries) != count:
        check_count(len(s.flat_entries), count)
    for i, v in enumerate(s.flat_entries):
        encode_flat_entry(v, w)
    if not s.slack is None:
        w(s.slack)


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
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, count_width)
        v1.append(v)
    return s, p


def encode_address_entry(s, w, count_width):
    if s.__class__ is not AddressEntry:
        raise Refused
    property_count_ = len(s.values)
    if s._given is not None:
        check_given(s, 'property_count', property_count_)
    w(pack_I(property_count_))
    for i, v in enumerate(s.values):
        oxcdata_code.encode_tagged_property_value(v, w, count_width)


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
        v, p = decode_address_entry(b, p, c, count_width)
        v1.append(v)
    return s, p


def encode_address_list(s, w, count_width):
    if s.__class__ is not AddressList:
        raise Refused
    address_count_ = len(s.addresses)
    if s._given is not None:
        check_given(s, 'address_count', address_count_)
    w(pack_I(address_count_))
    for i, v in enumerate(s.addresses):
        encode_address_entry(v, w, count_width)

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
