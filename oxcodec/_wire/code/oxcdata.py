# Generated from ksy/oxcdata.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcdata`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_boolean, read_float32, read_guid, read_latin1z, read_null, read_string8z, read_utf16, read_utf16z, write_boolean, write_float32, write_guid, write_latin1z, write_null, write_string8z, write_utf16, write_utf16z
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxorule
from . import oxorule as oxorule_code
from ..oxcdata import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBII = Struct('<BBII').unpack_from
pack_BBII = Struct('<BBII').pack
unpack_BHHI = Struct('<BHHI').unpack_from
pack_BHHI = Struct('<BHHI').pack
unpack_BI = Struct('<BI').unpack_from
pack_BI = Struct('<BI').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HB = Struct('<HB').unpack_from
pack_HB = Struct('<HB').pack
unpack_HHB = Struct('<HHB').unpack_from
pack_HHB = Struct('<HHB').pack
unpack_HHH = Struct('<HHH').unpack_from
pack_HHH = Struct('<HHH').pack
unpack_HII = Struct('<HII').unpack_from
pack_HII = Struct('<HII').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_QQI = Struct('<QQI').unpack_from
pack_QQI = Struct('<QQI').pack


def decode_binary(b, p, c, count_width_):
    on = count_width_
    if on == 2:
        count_, = unpack_H(b, p)
        p += 2
    else:
        count_, = unpack_I(b, p)
        p += 4
    n1 = count_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    data_ = b[p:q1]
    p = q1
    return data_, p


def encode_binary(data_, w, count_width_):
    count_ = len(data_)
    on = count_width_
    if on == 2:
        w(pack_H(count_))
    else:
        w(pack_I(count_))
    w(data_)


def decode_multiple_integer16(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 2 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}h', b, p))
    p = q1
    return values_, p


def encode_multiple_integer16(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    if values_.__class__ is not list:
        check_list(values_)
    w(pack(f'<{len(values_)}h', *values_))


def decode_multiple_integer32(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}i', b, p))
    p = q1
    return values_, p


def encode_multiple_integer32(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    if values_.__class__ is not list:
        check_list(values_)
    w(pack(f'<{len(values_)}i', *values_))


def decode_multiple_floating32(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_float32(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_floating32(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_float32(v, w)


def decode_multiple_floating64(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}d', b, p))
    p = q1
    return values_, p


def encode_multiple_floating64(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    if values_.__class__ is not list:
        check_list(values_)
    w(pack(f'<{len(values_)}d', *values_))


def decode_multiple_currency(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}q', b, p))
    p = q1
    return values_, p


def encode_multiple_currency(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    if values_.__class__ is not list:
        check_list(values_)
    w(pack(f'<{len(values_)}q', *values_))


def decode_multiple_floating_time(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}d', b, p))
    p = q1
    return values_, p


def encode_multiple_floating_time(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    if values_.__class__ is not list:
        check_list(values_)
    w(pack(f'<{len(values_)}d', *values_))


def decode_multiple_integer64(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}q', b, p))
    p = q1
    return values_, p


def encode_multiple_integer64(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    if values_.__class__ is not list:
        check_list(values_)
    w(pack(f'<{len(values_)}q', *values_))


def decode_multiple_string(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_utf16z(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_string(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_utf16z(v, w)


def decode_multiple_string8(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_string8z(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_string8(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_string8z(v, w)


def decode_multiple_time(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return values_, p


def encode_multiple_time(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    if values_.__class__ is not list:
        check_list(values_)
    w(pack(f'<{len(values_)}Q', *values_))


def decode_multiple_guid(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_guid(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_guid(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_guid(v, w)


def decode_multiple_binary(b, p, c, count_width_):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = decode_binary(b, p, c, count_width_)
        v1.append(v)
    return values_, p


def encode_multiple_binary(values_, w, count_width_):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        encode_binary(v, w, count_width_)


def decode_server_id_value(b, p, c):
    count_, = unpack_H(b, p)
    p += 2
    n1 = count_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    server_id_, r = decode_server_id(b[p:q1], 0, c)
    if r != n1:
        raise Refused
    p = q1
    return server_id_, p


def encode_server_id_value(server_id_, w):
    t = []
    encode_server_id(server_id_, t.append)
    block_server_id = b''.join(t)
    count_ = len(block_server_id)
    w(pack_H(count_))
    w(block_server_id)


def decode_server_id(b, p, c):
    s = new(ServerId)
    s._given = None
    s.ours, = unpack_B(b, p)
    p += 1
    if s.ours == 1:
        s.folder_id, s.message_id, s.instance = unpack_QQI(b, p)
        p += 20
    else:
        s.folder_id = None
        s.message_id = None
        s.instance = None
    if s.ours != 1:
        s.data = b[p:]
        p = len(b)
    else:
        s.data = None
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_server_id(s, w):
    if s.__class__ is not ServerId:
        raise Refused
    w(pack_B(s.ours))
    if s.ours == 1:
        w(pack_QQI(s.folder_id, s.message_id, s.instance))
    elif s.folder_id is not None or s.message_id is not None or s.instance is not None:
        raise Refused
    if s.ours != 1:
        w(s.data)
    elif s.data is not None:
        raise Refused
    if not s.slack is None:
        w(s.slack)


def decode_typed_property_value(b, p, c, count_width):
    s = new(TypedPropertyValue)
    s._given = None
    s.count_width = count_width
    c.enter()
    s.property_type, = unpack_H(b, p)
    p += 2
    s.property_value, p = DECODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_type](b, p, c, s, 0)
    c.depth += 1
    return s, p


def encode_typed_property_value(s, w, count_width):
    if s.__class__ is not TypedPropertyValue:
        raise Refused
    w(pack_H(s.property_type))
    ENCODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_type](s.property_value, w, (count_width,), 0)


def decode_tagged_property_value(b, p, c, count_width):
    s = new(TaggedPropertyValue)
    s._given = None
    s.count_width = count_width
    c.enter()
    s.property_tag, = unpack_I(b, p)
    p += 4
    s.property_value, p = DECODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_tag & 65535](b, p, c, s, 0)
    c.depth += 1
    return s, p


def encode_tagged_property_value(s, w, count_width):
    if s.__class__ is not TaggedPropertyValue:
        raise Refused
    w(pack_I(s.property_tag))
    ENCODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_tag & 65535](s.property_value, w, (count_width,), 0)


def decode_flagged_property_value(b, p, c, property_type, count_width):
    s = new(FlaggedPropertyValue)
    s._given = None
    s.property_type = property_type
    s.count_width = count_width
    s.flag, = unpack_B(b, p)
    p += 1
    if s.flag not in (0, 1, 10):
        raise Refused
    if s.flag == 0 or s.flag == 10:
        s.property_value, p = DECODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE[10 if s.flag == 10 else property_type](b, p, c, s, 0)
    else:
        s.property_value = None
    return s, p


def encode_flagged_property_value(s, w, property_type, count_width):
    if s.__class__ is not FlaggedPropertyValue:
        raise Refused
    if s.flag not in (0, 1, 10):
        raise Refused
    w(pack_B(s.flag))
    if s.flag == 0 or s.flag == 10:
        ENCODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE[10 if s.flag == 10 else property_type](s.property_value, w, (property_type, count_width), 0)
    elif s.property_value is not None:
        raise Refused


def decode_flagged_property_value_with_type(b, p, c, count_width):
    s = new(FlaggedPropertyValueWithType)
    s._given = None
    s.count_width = count_width
    s.property_type, s.flag = unpack_HB(b, p)
    p += 3
    if s.flag not in (0, 1, 10):
        raise Refused
    if s.flag == 0 or s.flag == 10:
        s.property_value, p = DECODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE[10 if s.flag == 10 else s.property_type](b, p, c, s, 0)
    else:
        s.property_value = None
    return s, p


def encode_flagged_property_value_with_type(s, w, count_width):
    if s.__class__ is not FlaggedPropertyValueWithType:
        raise Refused
    if s.flag not in (0, 1, 10):
        raise Refused
    w(pack_HB(s.property_type, s.flag))
    if s.flag == 0 or s.flag == 10:
        ENCODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE[10 if s.flag == 10 else s.property_type](s.property_value, w, (count_width,), 0)
    elif s.property_value is not None:
        raise Refused


def decode_typed_string(b, p, c):
    s = new(TypedString)
    s._given = None
    s.string_type, = unpack_B(b, p)
    p += 1
    if s.string_type >= 2:
        on = s.string_type
        if on == 2:
            s.string, p = read_string8z(b, p, c)
        elif on == 3:
            s.string, p = read_latin1z(b, p, c)
        elif on == 4:
            s.string, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.string = None
    return s, p


def encode_typed_string(s, w):
    if s.__class__ is not TypedString:
        raise Refused
    w(pack_B(s.string_type))
    if s.string_type >= 2:
        on = s.string_type
        if on == 2:
            write_string8z(s.string, w)
        elif on == 3:
            write_latin1z(s.string, w)
        elif on == 4:
            write_utf16z(s.string, w)
        else:
            raise Refused
    elif s.string is not None:
        raise Refused


def decode_property_row(b, p, c, property_tags, column_count):
    s = new(PropertyRow)
    s._given = None
    s.property_tags = property_tags
    s.column_count = column_count
    s.flag, = unpack_B(b, p)
    p += 1
    if s.flag not in (0, 1):
        raise Refused
    n2 = column_count
    c.take(n2)
    s.value_array = v1 = []
    for i in range(n2):
        v, p = DECODE_PROPERTY_ROW_VALUE_ARRAY[property_tags[i] & 65535 if s.flag == 0 else 65537 if property_tags[i] & 65535 == 0 else 65536](b, p, c, s, i)
        v1.append(v)
    return s, p


def encode_property_row(s, w, property_tags, column_count):
    if s.__class__ is not PropertyRow:
        raise Refused
    if s.flag not in (0, 1):
        raise Refused
    w(pack_B(s.flag))
    if len(s.value_array) != column_count:
        check_count(len(s.value_array), column_count)
    for i, v in enumerate(s.value_array):
        ENCODE_PROPERTY_ROW_VALUE_ARRAY[property_tags[i] & 65535 if s.flag == 0 else 65537 if property_tags[i] & 65535 == 0 else 65536](v, w, (property_tags, column_count), i)


def decode_recipient_row(b, p, c, recipient_columns):
    s = new(RecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.recipient_flags, = unpack_H(b, p)
    p += 2
    if s.recipient_flags & 7 == 1:
        s.address_prefix_used, s.display_type = unpack_BB(b, p)
        p += 2
        s.display_type = RecipientDisplayType_members(s.display_type, s.display_type)
        s.x500_dn, p = read_string8z(b, p, c)
    else:
        s.address_prefix_used = None
        s.display_type = None
        s.x500_dn = None
    if s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7:
        entry_id_size_, = unpack_H(b, p)
        p += 2
        n1 = entry_id_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.entry_id = b[p:q1]
        p = q1
        search_key_size_, = unpack_H(b, p)
        p += 2
        n2 = search_key_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.search_key = b[p:q2]
        p = q2
    else:
        s.entry_id = None
        s.search_key = None
    if s.recipient_flags & 32775 == 32768:
        s.address_type, p = read_string8z(b, p, c)
    else:
        s.address_type = None
    if s.recipient_flags & 8 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.email_address, p = read_string8z(b, p, c)
        elif on == 1:
            s.email_address, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.email_address = None
    if s.recipient_flags & 16 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.display_name, p = read_string8z(b, p, c)
        elif on == 1:
            s.display_name, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.display_name = None
    if s.recipient_flags & 1024 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.simple_display_name, p = read_string8z(b, p, c)
        elif on == 1:
            s.simple_display_name, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.simple_display_name = None
    if s.recipient_flags & 32 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.transmittable_display_name, p = read_string8z(b, p, c)
        elif on == 1:
            s.transmittable_display_name, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.transmittable_display_name = None
    recipient_column_count_, = unpack_H(b, p)
    p += 2
    s.recipient_properties, p = decode_property_row(b, p, c, recipient_columns, recipient_column_count_)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_recipient_row(s, w, recipient_columns):
    if s.__class__ is not RecipientRow:
        raise Refused
    recipient_column_count_ = len(s.recipient_properties.value_array)
    entry_id_size_ = len(s.entry_id) if s.entry_id is not None else given_or_zero(s, 'entry_id_size')
    search_key_size_ = len(s.search_key) if s.search_key is not None else given_or_zero(s, 'search_key_size')
    if s._given is not None:
        check_given(s, 'entry_id_size', entry_id_size_ if s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7 else None)
        check_given(s, 'search_key_size', search_key_size_ if s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7 else None)
        check_given(s, 'recipient_column_count', recipient_column_count_)
    w(pack_H(s.recipient_flags))
    if s.recipient_flags & 7 == 1:
        w(pack_BB(s.address_prefix_used, s.display_type))
        write_string8z(s.x500_dn, w)
    elif s.address_prefix_used is not None or s.display_type is not None or s.x500_dn is not None:
        raise Refused
    if s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7:
        w(pack_H(entry_id_size_))
        w(s.entry_id)
        w(pack_H(search_key_size_))
        w(s.search_key)
    elif s.entry_id is not None or s.search_key is not None:
        raise Refused
    if s.recipient_flags & 32775 == 32768:
        write_string8z(s.address_type, w)
    elif s.address_type is not None:
        raise Refused
    if s.recipient_flags & 8 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.email_address, w)
        elif on == 1:
            write_utf16z(s.email_address, w)
        else:
            raise Refused
    elif s.email_address is not None:
        raise Refused
    if s.recipient_flags & 16 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.display_name, w)
        elif on == 1:
            write_utf16z(s.display_name, w)
        else:
            raise Refused
    elif s.display_name is not None:
        raise Refused
    if s.recipient_flags & 1024 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.simple_display_name, w)
        elif on == 1:
            write_utf16z(s.simple_display_name, w)
        else:
            raise Refused
    elif s.simple_display_name is not None:
        raise Refused
    if s.recipient_flags & 32 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.transmittable_display_name, w)
        elif on == 1:
            write_utf16z(s.transmittable_display_name, w)
        else:
            raise Refused
    elif s.transmittable_display_name is not None:
        raise Refused
    w(pack_H(recipient_column_count_))
    encode_property_row(s.recipient_properties, w, recipient_columns, recipient_column_count_)
    if not s.slack is None:
        w(s.slack)


def decode_property_problem(b, p, c):
    s = new(PropertyProblem)
    s._given = None
    s.index, s.property_tag, s.error_code = unpack_HII(b, p)
    p += 10
    return s, p


def encode_property_problem(s, w):
    if s.__class__ is not PropertyProblem:
        raise Refused
    w(pack_HII(s.index, s.property_tag, s.error_code))


def decode_property_name(b, p, c):
    s = new(PropertyName)
    s._given = None
    s.kind, = unpack_B(b, p)
    p += 1
    s.guid, p = read_guid(b, p, c)
    if s.kind == 0:
        s.lid, = unpack_I(b, p)
        p += 4
    else:
        s.lid = None
    if s.kind == 1:
        name_size_, = unpack_B(b, p)
        p += 1
        n1 = name_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.name, r = read_utf16(b[p:q1], 0, c)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.name = None
    return s, p


def encode_property_name(s, w):
    if s.__class__ is not PropertyName:
        raise Refused
    block_name = b''
    if s.name is not None:
        t = []
        write_utf16(s.name, t.append)
        block_name = b''.join(t)
    name_size_ = len(block_name) if s.name is not None else given_or_zero(s, 'name_size')
    if s._given is not None:
        check_given(s, 'name_size', name_size_ if s.kind == 1 else None)
    w(pack_B(s.kind))
    write_guid(s.guid, w)
    if s.kind == 0:
        w(pack_I(s.lid))
    elif s.lid is not None:
        raise Refused
    if s.kind == 1:
        w(pack_B(name_size_))
        w(block_name)
    elif s.name is not None:
        raise Refused


def decode_fid_structure(b, p, c):
    s = new(FidStructure)
    s._given = None
    s.replica_id, = unpack_H(b, p)
    p += 2
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.global_counter = b[p:q1]
    p = q1
    return s, p


def encode_fid_structure(s, w):
    if s.__class__ is not FidStructure:
        raise Refused
    w(pack_H(s.replica_id))
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)


def decode_mid_structure(b, p, c):
    s = new(MidStructure)
    s._given = None
    s.replica_id, = unpack_H(b, p)
    p += 2
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.global_counter = b[p:q1]
    p = q1
    return s, p


def encode_mid_structure(s, w):
    if s.__class__ is not MidStructure:
        raise Refused
    w(pack_H(s.replica_id))
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)


def decode_long_term_id(b, p, c):
    s = new(LongTermId)
    s._given = None
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


def encode_long_term_id(s, w):
    if s.__class__ is not LongTermId:
        raise Refused
    write_guid(s.database_guid, w)
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)
    w(pack_H(s.pad))


def decode_restriction(b, p, c, count_width):
    return DECODE_RESTRICTION[b[p]](b, p, c, count_width)


def encode_restriction(s, w, count_width):
    return ENCODE_RESTRICTION[s.__class__](s, w, count_width)


def decode_and_restriction(b, p, c, count_width):
    s = new(AndRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0x0:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    on = count_width
    if on == 2:
        restrict_count_, = unpack_H(b, p)
        p += 2
    else:
        restrict_count_, = unpack_I(b, p)
        p += 4
    n2 = restrict_count_
    c.take(n2)
    s.restricts = v1 = []
    for i in range(n2):
        v, p = decode_restriction(b, p, c, count_width)
        v1.append(v)
    c.depth += 1
    return s, p


def encode_and_restriction(s, w, count_width):
    if s.__class__ is not AndRestriction:
        raise Refused
    restrict_count_ = len(s.restricts)
    if s._given is not None:
        check_given(s, 'restrict_type', 0x0)
        check_given(s, 'restrict_count', restrict_count_)
    w(pack_B(0x0))
    on = count_width
    if on == 2:
        w(pack_H(restrict_count_))
    else:
        w(pack_I(restrict_count_))
    for i, v in enumerate(s.restricts):
        encode_restriction(v, w, count_width)


def decode_or_restriction(b, p, c, count_width):
    s = new(OrRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0x1:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    on = count_width
    if on == 2:
        restrict_count_, = unpack_H(b, p)
        p += 2
    else:
        restrict_count_, = unpack_I(b, p)
        p += 4
    n2 = restrict_count_
    c.take(n2)
    s.restricts = v1 = []
    for i in range(n2):
        v, p = decode_restriction(b, p, c, count_width)
        v1.append(v)
    c.depth += 1
    return s, p


def encode_or_restriction(s, w, count_width):
    if s.__class__ is not OrRestriction:
        raise Refused
    restrict_count_ = len(s.restricts)
    if s._given is not None:
        check_given(s, 'restrict_type', 0x1)
        check_given(s, 'restrict_count', restrict_count_)
    w(pack_B(0x1))
    on = count_width
    if on == 2:
        w(pack_H(restrict_count_))
    else:
        w(pack_I(restrict_count_))
    for i, v in enumerate(s.restricts):
        encode_restriction(v, w, count_width)


def decode_not_restriction(b, p, c, count_width):
    s = new(NotRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0x2:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.restriction, p = decode_restriction(b, p, c, count_width)
    c.depth += 1
    return s, p


def encode_not_restriction(s, w, count_width):
    if s.__class__ is not NotRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x2)
    w(pack_B(0x2))
    encode_restriction(s.restriction, w, count_width)


def decode_content_restriction(b, p, c, count_width):
    s = new(ContentRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.fuzzy_level_low, s.fuzzy_level_high, s.property_tag = unpack_BHHI(b, p)
    p += 9
    if restrict_type_ != 0x3:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.fuzzy_level_low = FuzzyLevelLow_members(s.fuzzy_level_low, s.fuzzy_level_low)
    s.tagged_value, p = decode_tagged_property_value(b, p, c, count_width)
    c.depth += 1
    return s, p


def encode_content_restriction(s, w, count_width):
    if s.__class__ is not ContentRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x3)
    w(pack_BHHI(0x3, s.fuzzy_level_low, s.fuzzy_level_high, s.property_tag))
    encode_tagged_property_value(s.tagged_value, w, count_width)


def decode_property_restriction(b, p, c, count_width):
    s = new(PropertyRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.rel_op, s.prop_tag = unpack_BBI(b, p)
    p += 6
    if restrict_type_ != 0x4:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.rel_op = RelOp_members(s.rel_op, s.rel_op)
    s.tagged_value, p = decode_tagged_property_value(b, p, c, count_width)
    c.depth += 1
    return s, p


def encode_property_restriction(s, w, count_width):
    if s.__class__ is not PropertyRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x4)
    w(pack_BBI(0x4, s.rel_op, s.prop_tag))
    encode_tagged_property_value(s.tagged_value, w, count_width)


def decode_compare_properties_restriction(b, p, c):
    s = new(ComparePropertiesRestriction)
    s._given = None
    restrict_type_, s.rel_op, s.prop_tag1, s.prop_tag2 = unpack_BBII(b, p)
    p += 10
    if restrict_type_ != 0x5:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.rel_op = RelOp_members(s.rel_op, s.rel_op)
    return s, p


def encode_compare_properties_restriction(s, w):
    if s.__class__ is not ComparePropertiesRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x5)
    w(pack_BBII(0x5, s.rel_op, s.prop_tag1, s.prop_tag2))


def decode_bit_mask_restriction(b, p, c):
    s = new(BitMaskRestriction)
    s._given = None
    restrict_type_, s.bitmap_rel_op, s.prop_tag, s.mask = unpack_BBII(b, p)
    p += 10
    if restrict_type_ != 0x6:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.bitmap_rel_op = BitmapRelOp_members(s.bitmap_rel_op, s.bitmap_rel_op)
    return s, p


def encode_bit_mask_restriction(s, w):
    if s.__class__ is not BitMaskRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x6)
    w(pack_BBII(0x6, s.bitmap_rel_op, s.prop_tag, s.mask))


def decode_size_restriction(b, p, c):
    s = new(SizeRestriction)
    s._given = None
    restrict_type_, s.rel_op, s.prop_tag, s.size = unpack_BBII(b, p)
    p += 10
    if restrict_type_ != 0x7:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.rel_op = RelOp_members(s.rel_op, s.rel_op)
    return s, p


def encode_size_restriction(s, w):
    if s.__class__ is not SizeRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x7)
    w(pack_BBII(0x7, s.rel_op, s.prop_tag, s.size))


def decode_exist_restriction(b, p, c):
    s = new(ExistRestriction)
    s._given = None
    restrict_type_, s.prop_tag = unpack_BI(b, p)
    p += 5
    if restrict_type_ != 0x8:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    return s, p


def encode_exist_restriction(s, w):
    if s.__class__ is not ExistRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x8)
    w(pack_BI(0x8, s.prop_tag))


def decode_sub_object_restriction(b, p, c, count_width):
    s = new(SubObjectRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.subobject = unpack_BI(b, p)
    p += 5
    if restrict_type_ != 0x9:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.restriction, p = decode_restriction(b, p, c, count_width)
    c.depth += 1
    return s, p


def encode_sub_object_restriction(s, w, count_width):
    if s.__class__ is not SubObjectRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x9)
    w(pack_BI(0x9, s.subobject))
    encode_restriction(s.restriction, w, count_width)


def decode_comment_restriction(b, p, c, count_width):
    s = new(CommentRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, tagged_values_count_ = unpack_BB(b, p)
    p += 2
    if restrict_type_ != 0xa:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    n2 = tagged_values_count_
    c.take(n2)
    s.tagged_values = v1 = []
    for i in range(n2):
        v, p = decode_tagged_property_value(b, p, c, count_width)
        v1.append(v)
    s.restriction_present, = unpack_B(b, p)
    p += 1
    if s.restriction_present != 0:
        s.restriction, p = decode_restriction(b, p, c, count_width)
    else:
        s.restriction = None
    c.depth += 1
    return s, p


def encode_comment_restriction(s, w, count_width):
    if s.__class__ is not CommentRestriction:
        raise Refused
    tagged_values_count_ = len(s.tagged_values)
    if s._given is not None:
        check_given(s, 'restrict_type', 0xa)
        check_given(s, 'tagged_values_count', tagged_values_count_)
    w(pack_BB(0xa, tagged_values_count_))
    for i, v in enumerate(s.tagged_values):
        encode_tagged_property_value(v, w, count_width)
    w(pack_B(s.restriction_present))
    if s.restriction_present != 0:
        encode_restriction(s.restriction, w, count_width)
    elif s.restriction is not None:
        raise Refused


def decode_annotation_restriction(b, p, c, count_width):
    s = new(AnnotationRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, tagged_values_count_ = unpack_BB(b, p)
    p += 2
    if restrict_type_ != 0xc:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    n2 = tagged_values_count_
    c.take(n2)
    s.tagged_values = v1 = []
    for i in range(n2):
        v, p = decode_tagged_property_value(b, p, c, count_width)
        v1.append(v)
    s.restriction_present, = unpack_B(b, p)
    p += 1
    if s.restriction_present != 0:
        s.restriction, p = decode_restriction(b, p, c, count_width)
    else:
        s.restriction = None
    c.depth += 1
    return s, p


def encode_annotation_restriction(s, w, count_width):
    if s.__class__ is not AnnotationRestriction:
        raise Refused
    tagged_values_count_ = len(s.tagged_values)
    if s._given is not None:
        check_given(s, 'restrict_type', 0xc)
        check_given(s, 'tagged_values_count', tagged_values_count_)
    w(pack_BB(0xc, tagged_values_count_))
    for i, v in enumerate(s.tagged_values):
        encode_tagged_property_value(v, w, count_width)
    w(pack_B(s.restriction_present))
    if s.restriction_present != 0:
        encode_restriction(s.restriction, w, count_width)
    elif s.restriction is not None:
        raise Refused


def decode_count_restriction(b, p, c, count_width):
    s = new(CountRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.count = unpack_BI(b, p)
    p += 5
    if restrict_type_ != 0xb:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.sub_restriction, p = decode_restriction(b, p, c, count_width)
    c.depth += 1
    return s, p


def encode_count_restriction(s, w, count_width):
    if s.__class__ is not CountRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0xb)
    w(pack_BI(0xb, s.count))
    encode_restriction(s.sub_restriction, w, count_width)


def decode_null_restriction(b, p, c):
    s = new(NullRestriction)
    s._given = None
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0xff:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    return s, p


def encode_null_restriction(s, w):
    if s.__class__ is not NullRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0xff)
    w(pack_B(0xff))


def decode_sort_order(b, p, c):
    s = new(SortOrder)
    s._given = None
    s.property_type, s.property_id, s.order = unpack_HHB(b, p)
    p += 5
    s.order = SortDirection_members(s.order, s.order)
    return s, p


def encode_sort_order(s, w):
    if s.__class__ is not SortOrder:
        raise Refused
    w(pack_HHB(s.property_type, s.property_id, s.order))


def decode_sort_order_set(b, p, c):
    s = new(SortOrderSet)
    s._given = None
    sort_order_count_, s.category_count, s.expanded_count = unpack_HHH(b, p)
    p += 6
    n2 = sort_order_count_
    c.take(n2)
    s.sort_orders = v1 = []
    for i in range(n2):
        v, p = decode_sort_order(b, p, c)
        v1.append(v)
    return s, p


def encode_sort_order_set(s, w):
    if s.__class__ is not SortOrderSet:
        raise Refused
    sort_order_count_ = len(s.sort_orders)
    if s._given is not None:
        check_given(s, 'sort_order_count', sort_order_count_)
    w(pack_HHH(sort_order_count_, s.category_count, s.expanded_count))
    for i, v in enumerate(s.sort_orders):
        encode_sort_order(v, w)

Binary._decode = staticmethod(decode_binary)
Binary._encode = staticmethod(encode_binary)
MultipleInteger16._decode = staticmethod(decode_multiple_integer16)
MultipleInteger16._encode = staticmethod(encode_multiple_integer16)
MultipleInteger32._decode = staticmethod(decode_multiple_integer32)
MultipleInteger32._encode = staticmethod(encode_multiple_integer32)
MultipleFloating32._decode = staticmethod(decode_multiple_floating32)
MultipleFloating32._encode = staticmethod(encode_multiple_floating32)
MultipleFloating64._decode = staticmethod(decode_multiple_floating64)
MultipleFloating64._encode = staticmethod(encode_multiple_floating64)
MultipleCurrency._decode = staticmethod(decode_multiple_currency)
MultipleCurrency._encode = staticmethod(encode_multiple_currency)
MultipleFloatingTime._decode = staticmethod(decode_multiple_floating_time)
MultipleFloatingTime._encode = staticmethod(encode_multiple_floating_time)
MultipleInteger64._decode = staticmethod(decode_multiple_integer64)
MultipleInteger64._encode = staticmethod(encode_multiple_integer64)
MultipleString._decode = staticmethod(decode_multiple_string)
MultipleString._encode = staticmethod(encode_multiple_string)
MultipleString8._decode = staticmethod(decode_multiple_string8)
MultipleString8._encode = staticmethod(encode_multiple_string8)
MultipleTime._decode = staticmethod(decode_multiple_time)
MultipleTime._encode = staticmethod(encode_multiple_time)
MultipleGuid._decode = staticmethod(decode_multiple_guid)
MultipleGuid._encode = staticmethod(encode_multiple_guid)
MultipleBinary._decode = staticmethod(decode_multiple_binary)
MultipleBinary._encode = staticmethod(encode_multiple_binary)
ServerIdValue._decode = staticmethod(decode_server_id_value)
ServerIdValue._encode = staticmethod(encode_server_id_value)
ServerId._decode = staticmethod(decode_server_id)
ServerId._encode = staticmethod(encode_server_id)
DECODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule_code.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, a, i: encode_binary(v, w, a[0]),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, a, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, a, i: encode_restriction(v, w, a[0]),
    0xfe: lambda v, w, a, i: oxorule_code.encode_rule_action(v, w, a[0]),
    0x102: lambda v, w, a, i: encode_binary(v, w, a[0]),
    0x1002: lambda v, w, a, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, a, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, a, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, a, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, a, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, a, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, a, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, a, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, a, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, a, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, a, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, a, i: encode_multiple_binary(v, w, a[0]),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, a, i: encode_binary(v, w, a[0]),
}
TypedPropertyValue._decode = staticmethod(decode_typed_property_value)
TypedPropertyValue._encode = staticmethod(encode_typed_property_value)
DECODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x0: lambda b, p, c, s, i: decode_typed_property_value(b, p, c, s.count_width),
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule_code.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x0: lambda v, w, a, i: encode_typed_property_value(v, w, a[0]),
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, a, i: encode_binary(v, w, a[0]),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, a, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, a, i: encode_restriction(v, w, a[0]),
    0xfe: lambda v, w, a, i: oxorule_code.encode_rule_action(v, w, a[0]),
    0x102: lambda v, w, a, i: encode_binary(v, w, a[0]),
    0x1002: lambda v, w, a, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, a, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, a, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, a, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, a, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, a, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, a, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, a, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, a, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, a, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, a, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, a, i: encode_multiple_binary(v, w, a[0]),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, a, i: encode_binary(v, w, a[0]),
}
TaggedPropertyValue._decode = staticmethod(decode_tagged_property_value)
TaggedPropertyValue._encode = staticmethod(encode_tagged_property_value)
DECODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule_code.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, a, i: encode_binary(v, w, a[1]),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, a, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, a, i: encode_restriction(v, w, a[1]),
    0xfe: lambda v, w, a, i: oxorule_code.encode_rule_action(v, w, a[1]),
    0x102: lambda v, w, a, i: encode_binary(v, w, a[1]),
    0x1002: lambda v, w, a, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, a, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, a, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, a, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, a, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, a, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, a, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, a, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, a, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, a, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, a, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, a, i: encode_multiple_binary(v, w, a[1]),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, a, i: encode_binary(v, w, a[1]),
}
FlaggedPropertyValue._decode = staticmethod(decode_flagged_property_value)
FlaggedPropertyValue._encode = staticmethod(encode_flagged_property_value)
DECODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE = {
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule_code.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE = {
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, a, i: encode_binary(v, w, a[0]),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, a, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, a, i: encode_restriction(v, w, a[0]),
    0xfe: lambda v, w, a, i: oxorule_code.encode_rule_action(v, w, a[0]),
    0x102: lambda v, w, a, i: encode_binary(v, w, a[0]),
    0x1002: lambda v, w, a, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, a, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, a, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, a, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, a, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, a, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, a, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, a, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, a, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, a, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, a, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, a, i: encode_multiple_binary(v, w, a[0]),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, a, i: encode_binary(v, w, a[0]),
}
FlaggedPropertyValueWithType._decode = staticmethod(decode_flagged_property_value_with_type)
FlaggedPropertyValueWithType._encode = staticmethod(encode_flagged_property_value_with_type)
TypedString._decode = staticmethod(decode_typed_string)
TypedString._encode = staticmethod(encode_typed_string)
DECODE_PROPERTY_ROW_VALUE_ARRAY = {
    0x0: lambda b, p, c, s, i: decode_typed_property_value(b, p, c, 2),
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, 2),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, 2),
    0xfe: lambda b, p, c, s, i: oxorule_code.decode_rule_action(b, p, c, 2),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, 2),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, 2),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, 2),
    0x10000: lambda b, p, c, s, i: decode_flagged_property_value(b, p, c, s.property_tags[i] & 65535, 2),
    0x10001: lambda b, p, c, s, i: decode_flagged_property_value_with_type(b, p, c, 2),
}
ENCODE_PROPERTY_ROW_VALUE_ARRAY = {
    0x0: lambda v, w, a, i: encode_typed_property_value(v, w, 2),
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, a, i: encode_binary(v, w, 2),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, a, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, a, i: encode_restriction(v, w, 2),
    0xfe: lambda v, w, a, i: oxorule_code.encode_rule_action(v, w, 2),
    0x102: lambda v, w, a, i: encode_binary(v, w, 2),
    0x1002: lambda v, w, a, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, a, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, a, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, a, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, a, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, a, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, a, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, a, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, a, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, a, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, a, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, a, i: encode_multiple_binary(v, w, 2),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, a, i: encode_binary(v, w, 2),
    0x10000: lambda v, w, a, i: encode_flagged_property_value(v, w, a[0][i] & 65535, 2),
    0x10001: lambda v, w, a, i: encode_flagged_property_value_with_type(v, w, 2),
}
PropertyRow._decode = staticmethod(decode_property_row)
PropertyRow._encode = staticmethod(encode_property_row)
RecipientRow._decode = staticmethod(decode_recipient_row)
RecipientRow._encode = staticmethod(encode_recipient_row)
PropertyProblem._decode = staticmethod(decode_property_problem)
PropertyProblem._encode = staticmethod(encode_property_problem)
PropertyName._decode = staticmethod(decode_property_name)
PropertyName._encode = staticmethod(encode_property_name)
FidStructure._decode = staticmethod(decode_fid_structure)
FidStructure._encode = staticmethod(encode_fid_structure)
MidStructure._decode = staticmethod(decode_mid_structure)
MidStructure._encode = staticmethod(encode_mid_structure)
LongTermId._decode = staticmethod(decode_long_term_id)
LongTermId._encode = staticmethod(encode_long_term_id)
DECODE_RESTRICTION = {
    0x00: lambda b, p, c, count_width: decode_and_restriction(b, p, c, count_width),
    0x01: lambda b, p, c, count_width: decode_or_restriction(b, p, c, count_width),
    0x02: lambda b, p, c, count_width: decode_not_restriction(b, p, c, count_width),
    0x03: lambda b, p, c, count_width: decode_content_restriction(b, p, c, count_width),
    0x04: lambda b, p, c, count_width: decode_property_restriction(b, p, c, count_width),
    0x05: lambda b, p, c, count_width: decode_compare_properties_restriction(b, p, c),
    0x06: lambda b, p, c, count_width: decode_bit_mask_restriction(b, p, c),
    0x07: lambda b, p, c, count_width: decode_size_restriction(b, p, c),
    0x08: lambda b, p, c, count_width: decode_exist_restriction(b, p, c),
    0x09: lambda b, p, c, count_width: decode_sub_object_restriction(b, p, c, count_width),
    0x0a: lambda b, p, c, count_width: decode_comment_restriction(b, p, c, count_width),
    0x0b: lambda b, p, c, count_width: decode_count_restriction(b, p, c, count_width),
    0x0c: lambda b, p, c, count_width: decode_annotation_restriction(b, p, c, count_width),
    0xff: lambda b, p, c, count_width: decode_null_restriction(b, p, c),
}
Restriction._decode = staticmethod(decode_restriction)
ENCODE_RESTRICTION = {
    AndRestriction: lambda s, w, count_width: encode_and_restriction(s, w, count_width),
    OrRestriction: lambda s, w, count_width: encode_or_restriction(s, w, count_width),
    NotRestriction: lambda s, w, count_width: encode_not_restriction(s, w, count_width),
    ContentRestriction: lambda s, w, count_width: encode_content_restriction(s, w, count_width),
    PropertyRestriction: lambda s, w, count_width: encode_property_restriction(s, w, count_width),
    ComparePropertiesRestriction: lambda s, w, count_width: encode_compare_properties_restriction(s, w),
    BitMaskRestriction: lambda s, w, count_width: encode_bit_mask_restriction(s, w),
    SizeRestriction: lambda s, w, count_width: encode_size_restriction(s, w),
    ExistRestriction: lambda s, w, count_width: encode_exist_restriction(s, w),
    SubObjectRestriction: lambda s, w, count_width: encode_sub_object_restriction(s, w, count_width),
    CommentRestriction: lambda s, w, count_width: encode_comment_restriction(s, w, count_width),
    CountRestriction: lambda s, w, count_width: encode_count_restriction(s, w, count_width),
    AnnotationRestriction: lambda s, w, count_width: encode_annotation_restriction(s, w, count_width),
    NullRestriction: lambda s, w, count_width: encode_null_restriction(s, w),
}
Restriction._encode = staticmethod(encode_restriction)
AndRestriction._decode = staticmethod(decode_and_restriction)
AndRestriction._encode = staticmethod(encode_and_restriction)
OrRestriction._decode = staticmethod(decode_or_restriction)
OrRestriction._encode = staticmethod(encode_or_restriction)
NotRestriction._decode = staticmethod(decode_not_restriction)
NotRestriction._encode = staticmethod(encode_not_restriction)
ContentRestriction._decode = staticmethod(decode_content_restriction)
ContentRestriction._encode = staticmethod(encode_content_restriction)
PropertyRestriction._decode = staticmethod(decode_property_restriction)
PropertyRestriction._encode = staticmethod(encode_property_restriction)
ComparePropertiesRestriction._decode = staticmethod(decode_compare_properties_restriction)
ComparePropertiesRestriction._encode = staticmethod(encode_compare_properties_restriction)
BitMaskRestriction._decode = staticmethod(decode_bit_mask_restriction)
BitMaskRestriction._encode = staticmethod(encode_bit_mask_restriction)
SizeRestriction._decode = staticmethod(decode_size_restriction)
SizeRestriction._encode = staticmethod(encode_size_restriction)
ExistRestriction._decode = staticmethod(decode_exist_restriction)
ExistRestriction._encode = staticmethod(encode_exist_restriction)
SubObjectRestriction._decode = staticmethod(decode_sub_object_restriction)
SubObjectRestriction._encode = staticmethod(encode_sub_object_restriction)
CommentRestriction._decode = staticmethod(decode_comment_restriction)
CommentRestriction._encode = staticmethod(encode_comment_restriction)
AnnotationRestriction._decode = staticmethod(decode_annotation_restriction)
AnnotationRestriction._encode = staticmethod(encode_annotation_restriction)
CountRestriction._decode = staticmethod(decode_count_restriction)
CountRestriction._encode = staticmethod(encode_count_restriction)
NullRestriction._decode = staticmethod(decode_null_restriction)
NullRestriction._encode = staticmethod(encode_null_restriction)
SortOrder._decode = staticmethod(decode_sort_order)
SortOrder._encode = staticmethod(encode_sort_order)
SortOrderSet._decode = staticmethod(decode_sort_order_set)
SortOrderSet._encode = staticmethod(encode_sort_order_set)
