# Generated from ksy/oxcrops_property.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_property`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_guid, write_guid
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_property import *

new = object.__new__
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBBBBH = Struct('<BBBBBBBH').unpack_from
pack_BBBBBBBH = Struct('<BBBBBBBH').pack
unpack_BBBBBBH = Struct('<BBBBBBH').unpack_from
pack_BBBBBBH = Struct('<BBBBBBH').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBBHH = Struct('<BBBHH').unpack_from
pack_BBBHH = Struct('<BBBHH').pack
unpack_BBBHHH = Struct('<BBBHHH').unpack_from
pack_BBBHHH = Struct('<BBBHHH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BII = Struct('<BII').unpack_from
pack_BII = Struct('<BII').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack


def decode_rop_get_property_ids_from_names_request(b, p, c):
    s = new(RopGetPropertyIdsFromNamesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.flags, property_name_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x56:
        raise Refused
    n2 = property_name_count_
    c.take(n2)
    s.property_names = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_property_name(b, p, c)
        v1.append(v)
    return s, p


def encode_rop_get_property_ids_from_names_request(s, w):
    if s.__class__ is not RopGetPropertyIdsFromNamesRequest:
        raise Refused
    property_name_count_ = len(s.property_names)
    if s._given is not None:
        check_given(s, 'rop_id', 0x56)
        check_given(s, 'property_name_count', property_name_count_)
    w(pack_BBBBH(0x56, s.logon_id, s.input_handle_index, s.flags, property_name_count_))
    for i, v in enumerate(s.property_names):
        oxcdata_code.encode_property_name(v, w)


def decode_rop_get_property_ids_from_names_response(b, p, c):
    s = new(RopGetPropertyIdsFromNamesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x56:
        raise Refused
    if s.return_value == 0 or s.return_value == 263040:
        property_id_count_, = unpack_H(b, p)
        p += 2
        n1 = property_id_count_
        c.take(n1)
        q1 = p + 2 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.property_ids = list(unpack_from(f'<{n1}H', b, p))
        p = q1
    else:
        s.property_ids = None
    return s, p


def encode_rop_get_property_ids_from_names_response(s, w):
    if s.__class__ is not RopGetPropertyIdsFromNamesResponse:
        raise Refused
    property_id_count_ = len(s.property_ids) if s.property_ids is not None else given_or_zero(s, 'property_id_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x56)
        check_given(s, 'property_id_count', property_id_count_ if s.return_value == 0 or s.return_value == 263040 else None)
    w(pack_BBI(0x56, s.input_handle_index, s.return_value))
    if s.return_value == 0 or s.return_value == 263040:
        w(pack_H(property_id_count_))
        if s.property_ids.__class__ is not list:
            check_list(s.property_ids)
        w(pack(f'<{len(s.property_ids)}H', *s.property_ids))
    elif s.property_ids is not None:
        raise Refused


def decode_rop_get_names_from_property_ids_request(b, p, c):
    s = new(RopGetNamesFromPropertyIdsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, property_id_count_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x55:
        raise Refused
    n1 = property_id_count_
    c.take(n1)
    q1 = p + 2 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_ids = list(unpack_from(f'<{n1}H', b, p))
    p = q1
    return s, p


def encode_rop_get_names_from_property_ids_request(s, w):
    if s.__class__ is not RopGetNamesFromPropertyIdsRequest:
        raise Refused
    property_id_count_ = len(s.property_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x55)
        check_given(s, 'property_id_count', property_id_count_)
    w(pack_BBBH(0x55, s.logon_id, s.input_handle_index, property_id_count_))
    if s.property_ids.__class__ is not list:
        check_list(s.property_ids)
    w(pack(f'<{len(s.property_ids)}H', *s.property_ids))


def decode_rop_get_names_from_property_ids_response(b, p, c):
    s = new(RopGetNamesFromPropertyIdsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x55:
        raise Refused
    if s.return_value == 0:
        property_name_count_, = unpack_H(b, p)
        p += 2
        n2 = property_name_count_
        c.take(n2)
        s.property_names = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_name(b, p, c)
            v1.append(v)
    else:
        s.property_names = None
    return s, p


def encode_rop_get_names_from_property_ids_response(s, w):
    if s.__class__ is not RopGetNamesFromPropertyIdsResponse:
        raise Refused
    property_name_count_ = len(s.property_names) if s.property_names is not None else given_or_zero(s, 'property_name_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x55)
        check_given(s, 'property_name_count', property_name_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x55, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_name_count_))
        for i, v in enumerate(s.property_names):
            oxcdata_code.encode_property_name(v, w)
    elif s.property_names is not None:
        raise Refused


def decode_rop_get_properties_specific_request(b, p, c):
    s = new(RopGetPropertiesSpecificRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.property_size_limit, s.want_unicode, property_tag_count_ = unpack_BBBHHH(b, p)
    p += 9
    if rop_id_ != 0x7:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_get_properties_specific_request(s, w):
    if s.__class__ is not RopGetPropertiesSpecificRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x7)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBHHH(0x7, s.logon_id, s.input_handle_index, s.property_size_limit, s.want_unicode, property_tag_count_))
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


def decode_rop_get_properties_specific_response(b, p, c, property_tags):
    s = new(RopGetPropertiesSpecificResponse)
    s._given = None
    s.property_tags = property_tags
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x7:
        raise Refused
    if s.return_value == 0 and property_tags is not None:
        s.row_data, p = oxcdata_code.decode_property_row(b, p, c, property_tags, len(property_tags))
    else:
        s.row_data = None
    if s.return_value == 0 and (not property_tags is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_get_properties_specific_response(s, w, property_tags):
    if s.__class__ is not RopGetPropertiesSpecificResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7)
    w(pack_BBI(0x7, s.input_handle_index, s.return_value))
    if s.return_value == 0 and property_tags is not None:
        oxcdata_code.encode_property_row(s.row_data, w, property_tags, len(property_tags))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and (not property_tags is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


def decode_rop_get_properties_all_request(b, p, c):
    s = new(RopGetPropertiesAllRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.property_size_limit, s.want_unicode = unpack_BBBHH(b, p)
    p += 7
    if rop_id_ != 0x8:
        raise Refused
    return s, p


def encode_rop_get_properties_all_request(s, w):
    if s.__class__ is not RopGetPropertiesAllRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x8)
    w(pack_BBBHH(0x8, s.logon_id, s.input_handle_index, s.property_size_limit, s.want_unicode))


def decode_rop_get_properties_all_response(b, p, c):
    s = new(RopGetPropertiesAllResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x8:
        raise Refused
    if s.return_value == 0:
        property_value_count_, = unpack_H(b, p)
        p += 2
        n2 = property_value_count_
        c.take(n2)
        s.property_values = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
            v1.append(v)
    else:
        s.property_values = None
    return s, p


def encode_rop_get_properties_all_response(s, w):
    if s.__class__ is not RopGetPropertiesAllResponse:
        raise Refused
    property_value_count_ = len(s.property_values) if s.property_values is not None else given_or_zero(s, 'property_value_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x8)
        check_given(s, 'property_value_count', property_value_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x8, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_value_count_))
        for i, v in enumerate(s.property_values):
            oxcdata_code.encode_tagged_property_value(v, w, 2)
    elif s.property_values is not None:
        raise Refused


def decode_rop_get_properties_list_request(b, p, c):
    s = new(RopGetPropertiesListRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x9:
        raise Refused
    return s, p


def encode_rop_get_properties_list_request(s, w):
    if s.__class__ is not RopGetPropertiesListRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x9)
    w(pack_BBB(0x9, s.logon_id, s.input_handle_index))


def decode_rop_get_properties_list_response(b, p, c):
    s = new(RopGetPropertiesListResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x9:
        raise Refused
    if s.return_value == 0:
        property_tag_count_, = unpack_H(b, p)
        p += 2
        n1 = property_tag_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.property_tags = list(unpack_from(f'<{n1}I', b, p))
        p = q1
    else:
        s.property_tags = None
    return s, p


def encode_rop_get_properties_list_response(s, w):
    if s.__class__ is not RopGetPropertiesListResponse:
        raise Refused
    property_tag_count_ = len(s.property_tags) if s.property_tags is not None else given_or_zero(s, 'property_tag_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x9)
        check_given(s, 'property_tag_count', property_tag_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x9, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_tag_count_))
        if s.property_tags.__class__ is not list:
            check_list(s.property_tags)
        w(pack(f'<{len(s.property_tags)}I', *s.property_tags))
    elif s.property_tags is not None:
        raise Refused


def decode_rop_set_properties_request(b, p, c):
    s = new(RopSetPropertiesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, property_value_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0xa:
        raise Refused
    n1 = property_value_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    property_value_count_, = unpack_H(b1, p1)
    p1 += 2
    n3 = property_value_count_
    c.take(n3)
    s.property_values = v2 = []
    for i in range(n3):
        v, p1 = oxcdata_code.decode_tagged_property_value(b1, p1, c, 2)
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


def encode_rop_set_properties_request(s, w):
    if s.__class__ is not RopSetPropertiesRequest:
        raise Refused
    property_value_count_ = len(s.property_values)
    t4 = []
    w4 = t4.append
    w4(pack_H(property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w4, 2)
    if not s.slack is None:
        w4(s.slack)
    block_property_value_block = b''.join(t4)
    property_value_size_ = len(block_property_value_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0xa)
        check_given(s, 'property_value_size', property_value_size_)
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BBBH(0xa, s.logon_id, s.input_handle_index, property_value_size_))
    w(block_property_value_block)


def decode_property_value_block(b, p, c):
    s = new(PropertyValueBlock)
    s._given = None
    property_value_count_, = unpack_H(b, p)
    p += 2
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
        v1.append(v)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_property_value_block(s, w):
    if s.__class__ is not PropertyValueBlock:
        raise Refused
    property_value_count_ = len(s.property_values)
    if s._given is not None:
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_H(property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w, 2)
    if not s.slack is None:
        w(s.slack)


def decode_rop_set_properties_response(b, p, c):
    s = new(RopSetPropertiesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xa:
        raise Refused
    if s.return_value == 0:
        property_problem_count_, = unpack_H(b, p)
        p += 2
        n2 = property_problem_count_
        c.take(n2)
        s.property_problems = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_problem(b, p, c)
            v1.append(v)
    else:
        s.property_problems = None
    return s, p


def encode_rop_set_properties_response(s, w):
    if s.__class__ is not RopSetPropertiesResponse:
        raise Refused
    property_problem_count_ = len(s.property_problems) if s.property_problems is not None else given_or_zero(s, 'property_problem_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0xa)
        check_given(s, 'property_problem_count', property_problem_count_ if s.return_value == 0 else None)
    w(pack_BBI(0xa, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata_code.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


def decode_rop_set_properties_no_replicate_request(b, p, c):
    s = new(RopSetPropertiesNoReplicateRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, property_value_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x79:
        raise Refused
    n1 = property_value_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    property_value_count_, = unpack_H(b1, p1)
    p1 += 2
    n3 = property_value_count_
    c.take(n3)
    s.property_values = v2 = []
    for i in range(n3):
        v, p1 = oxcdata_code.decode_tagged_property_value(b1, p1, c, 2)
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


def encode_rop_set_properties_no_replicate_request(s, w):
    if s.__class__ is not RopSetPropertiesNoReplicateRequest:
        raise Refused
    property_value_count_ = len(s.property_values)
    t4 = []
    w4 = t4.append
    w4(pack_H(property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w4, 2)
    if not s.slack is None:
        w4(s.slack)
    block_property_value_block = b''.join(t4)
    property_value_size_ = len(block_property_value_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x79)
        check_given(s, 'property_value_size', property_value_size_)
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BBBH(0x79, s.logon_id, s.input_handle_index, property_value_size_))
    w(block_property_value_block)


def decode_rop_set_properties_no_replicate_response(b, p, c):
    s = new(RopSetPropertiesNoReplicateResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x79:
        raise Refused
    if s.return_value == 0:
        property_problem_count_, = unpack_H(b, p)
        p += 2
        n2 = property_problem_count_
        c.take(n2)
        s.property_problems = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_problem(b, p, c)
            v1.append(v)
    else:
        s.property_problems = None
    return s, p


def encode_rop_set_properties_no_replicate_response(s, w):
    if s.__class__ is not RopSetPropertiesNoReplicateResponse:
        raise Refused
    property_problem_count_ = len(s.property_problems) if s.property_problems is not None else given_or_zero(s, 'property_problem_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x79)
        check_given(s, 'property_problem_count', property_problem_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x79, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata_code.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


def decode_rop_delete_properties_request(b, p, c):
    s = new(RopDeletePropertiesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, property_tag_count_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0xb:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_delete_properties_request(s, w):
    if s.__class__ is not RopDeletePropertiesRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0xb)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBH(0xb, s.logon_id, s.input_handle_index, property_tag_count_))
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


def decode_rop_delete_properties_response(b, p, c):
    s = new(RopDeletePropertiesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xb:
        raise Refused
    if s.return_value == 0:
        property_problem_count_, = unpack_H(b, p)
        p += 2
        n2 = property_problem_count_
        c.take(n2)
        s.property_problems = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_problem(b, p, c)
            v1.append(v)
    else:
        s.property_problems = None
    return s, p


def encode_rop_delete_properties_response(s, w):
    if s.__class__ is not RopDeletePropertiesResponse:
        raise Refused
    property_problem_count_ = len(s.property_problems) if s.property_problems is not None else given_or_zero(s, 'property_problem_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0xb)
        check_given(s, 'property_problem_count', property_problem_count_ if s.return_value == 0 else None)
    w(pack_BBI(0xb, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata_code.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


def decode_rop_delete_properties_no_replicate_request(b, p, c):
    s = new(RopDeletePropertiesNoReplicateRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, property_tag_count_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x7a:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_delete_properties_no_replicate_request(s, w):
    if s.__class__ is not RopDeletePropertiesNoReplicateRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x7a)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBH(0x7a, s.logon_id, s.input_handle_index, property_tag_count_))
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


def decode_rop_delete_properties_no_replicate_response(b, p, c):
    s = new(RopDeletePropertiesNoReplicateResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x7a:
        raise Refused
    if s.return_value == 0:
        property_problem_count_, = unpack_H(b, p)
        p += 2
        n2 = property_problem_count_
        c.take(n2)
        s.property_problems = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_problem(b, p, c)
            v1.append(v)
    else:
        s.property_problems = None
    return s, p


def encode_rop_delete_properties_no_replicate_response(s, w):
    if s.__class__ is not RopDeletePropertiesNoReplicateResponse:
        raise Refused
    property_problem_count_ = len(s.property_problems) if s.property_problems is not None else given_or_zero(s, 'property_problem_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x7a)
        check_given(s, 'property_problem_count', property_problem_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x7a, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata_code.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


def decode_rop_query_named_properties_request(b, p, c):
    s = new(RopQueryNamedPropertiesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.query_flags, s.has_guid = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x5f:
        raise Refused
    if s.has_guid != 0:
        s.property_guid, p = read_guid(b, p, c)
    else:
        s.property_guid = None
    return s, p


def encode_rop_query_named_properties_request(s, w):
    if s.__class__ is not RopQueryNamedPropertiesRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5f)
    w(pack_BBBBB(0x5f, s.logon_id, s.input_handle_index, s.query_flags, s.has_guid))
    if s.has_guid != 0:
        write_guid(s.property_guid, w)
    elif s.property_guid is not None:
        raise Refused


def decode_rop_query_named_properties_response(b, p, c):
    s = new(RopQueryNamedPropertiesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5f:
        raise Refused
    if s.return_value == 0 or s.return_value == 263040:
        id_count_, = unpack_H(b, p)
        p += 2
        n1 = id_count_
        c.take(n1)
        q1 = p + 2 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.property_ids = list(unpack_from(f'<{n1}H', b, p))
        p = q1
        n3 = id_count_
        c.take(n3)
        s.property_names = v2 = []
        for i in range(n3):
            v, p = oxcdata_code.decode_property_name(b, p, c)
            v2.append(v)
    else:
        s.property_ids = None
        s.property_names = None
    return s, p


def encode_rop_query_named_properties_response(s, w):
    if s.__class__ is not RopQueryNamedPropertiesResponse:
        raise Refused
    id_count_ = len(s.property_ids) if s.property_ids is not None else given_or_zero(s, 'id_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x5f)
        check_given(s, 'id_count', id_count_ if s.return_value == 0 or s.return_value == 263040 else None)
    w(pack_BBI(0x5f, s.input_handle_index, s.return_value))
    if s.return_value == 0 or s.return_value == 263040:
        w(pack_H(id_count_))
        if s.property_ids.__class__ is not list:
            check_list(s.property_ids)
        w(pack(f'<{len(s.property_ids)}H', *s.property_ids))
        if len(s.property_names) != id_count_:
            check_count(len(s.property_names), id_count_)
        for i, v in enumerate(s.property_names):
            oxcdata_code.encode_property_name(v, w)
    elif s.property_ids is not None or s.property_names is not None:
        raise Refused


def decode_rop_copy_properties_request(b, p, c):
    s = new(RopCopyPropertiesRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.copy_flags, property_tag_count_ = unpack_BBBBBBH(b, p)
    p += 8
    if rop_id_ != 0x67:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_copy_properties_request(s, w):
    if s.__class__ is not RopCopyPropertiesRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x67)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBBBBH(0x67, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.copy_flags, property_tag_count_))
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


def decode_rop_copy_properties_response(b, p, c):
    s = new(RopCopyPropertiesResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x67:
        raise Refused
    if s.return_value == 0:
        property_problem_count_, = unpack_H(b, p)
        p += 2
        n2 = property_problem_count_
        c.take(n2)
        s.property_problems = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_problem(b, p, c)
            v1.append(v)
    else:
        s.property_problems = None
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    return s, p


def encode_rop_copy_properties_response(s, w):
    if s.__class__ is not RopCopyPropertiesResponse:
        raise Refused
    property_problem_count_ = len(s.property_problems) if s.property_problems is not None else given_or_zero(s, 'property_problem_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x67)
        check_given(s, 'property_problem_count', property_problem_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x67, s.source_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata_code.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused


def decode_rop_copy_to_request(b, p, c):
    s = new(RopCopyToRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.want_sub_objects, s.copy_flags, excluded_tag_count_ = unpack_BBBBBBBH(b, p)
    p += 9
    if rop_id_ != 0x39:
        raise Refused
    n1 = excluded_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.excluded_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_copy_to_request(s, w):
    if s.__class__ is not RopCopyToRequest:
        raise Refused
    excluded_tag_count_ = len(s.excluded_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x39)
        check_given(s, 'excluded_tag_count', excluded_tag_count_)
    w(pack_BBBBBBBH(0x39, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.want_sub_objects, s.copy_flags, excluded_tag_count_))
    if s.excluded_tags.__class__ is not list:
        check_list(s.excluded_tags)
    w(pack(f'<{len(s.excluded_tags)}I', *s.excluded_tags))


def decode_rop_copy_to_response(b, p, c):
    s = new(RopCopyToResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x39:
        raise Refused
    if s.return_value == 0:
        property_problem_count_, = unpack_H(b, p)
        p += 2
        n2 = property_problem_count_
        c.take(n2)
        s.property_problems = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_problem(b, p, c)
            v1.append(v)
    else:
        s.property_problems = None
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    return s, p


def encode_rop_copy_to_response(s, w):
    if s.__class__ is not RopCopyToResponse:
        raise Refused
    property_problem_count_ = len(s.property_problems) if s.property_problems is not None else given_or_zero(s, 'property_problem_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x39)
        check_given(s, 'property_problem_count', property_problem_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x39, s.source_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata_code.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused


def decode_rop_progress_request(b, p, c):
    s = new(RopProgressRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_cancel = unpack_BBBB(b, p)
    p += 4
    if rop_id_ != 0x50:
        raise Refused
    return s, p


def encode_rop_progress_request(s, w):
    if s.__class__ is not RopProgressRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x50)
    w(pack_BBBB(0x50, s.logon_id, s.input_handle_index, s.want_cancel))


def decode_rop_progress_response(b, p, c):
    s = new(RopProgressResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x50:
        raise Refused
    if s.return_value == 0:
        s.logon_id, s.completed_task_count, s.total_task_count = unpack_BII(b, p)
        p += 9
    else:
        s.logon_id = None
        s.completed_task_count = None
        s.total_task_count = None
    return s, p


def encode_rop_progress_response(s, w):
    if s.__class__ is not RopProgressResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x50)
    w(pack_BBI(0x50, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BII(s.logon_id, s.completed_task_count, s.total_task_count))
    elif s.logon_id is not None or s.completed_task_count is not None or s.total_task_count is not None:
        raise Refused

RopGetPropertyIdsFromNamesRequest._decode = staticmethod(decode_rop_get_property_ids_from_names_request)
RopGetPropertyIdsFromNamesRequest._encode = staticmethod(encode_rop_get_property_ids_from_names_request)
RopGetPropertyIdsFromNamesResponse._decode = staticmethod(decode_rop_get_property_ids_from_names_response)
RopGetPropertyIdsFromNamesResponse._encode = staticmethod(encode_rop_get_property_ids_from_names_response)
RopGetNamesFromPropertyIdsRequest._decode = staticmethod(decode_rop_get_names_from_property_ids_request)
RopGetNamesFromPropertyIdsRequest._encode = staticmethod(encode_rop_get_names_from_property_ids_request)
RopGetNamesFromPropertyIdsResponse._decode = staticmethod(decode_rop_get_names_from_property_ids_response)
RopGetNamesFromPropertyIdsResponse._encode = staticmethod(encode_rop_get_names_from_property_ids_response)
RopGetPropertiesSpecificRequest._decode = staticmethod(decode_rop_get_properties_specific_request)
RopGetPropertiesSpecificRequest._encode = staticmethod(encode_rop_get_properties_specific_request)
RopGetPropertiesSpecificResponse._decode = staticmethod(decode_rop_get_properties_specific_response)
RopGetPropertiesSpecificResponse._encode = staticmethod(encode_rop_get_properties_specific_response)
RopGetPropertiesAllRequest._decode = staticmethod(decode_rop_get_properties_all_request)
RopGetPropertiesAllRequest._encode = staticmethod(encode_rop_get_properties_all_request)
RopGetPropertiesAllResponse._decode = staticmethod(decode_rop_get_properties_all_response)
RopGetPropertiesAllResponse._encode = staticmethod(encode_rop_get_properties_all_response)
RopGetPropertiesListRequest._decode = staticmethod(decode_rop_get_properties_list_request)
RopGetPropertiesListRequest._encode = staticmethod(encode_rop_get_properties_list_request)
RopGetPropertiesListResponse._decode = staticmethod(decode_rop_get_properties_list_response)
RopGetPropertiesListResponse._encode = staticmethod(encode_rop_get_properties_list_response)
RopSetPropertiesRequest._decode = staticmethod(decode_rop_set_properties_request)
RopSetPropertiesRequest._encode = staticmethod(encode_rop_set_properties_request)
PropertyValueBlock._decode = staticmethod(decode_property_value_block)
PropertyValueBlock._encode = staticmethod(encode_property_value_block)
RopSetPropertiesResponse._decode = staticmethod(decode_rop_set_properties_response)
RopSetPropertiesResponse._encode = staticmethod(encode_rop_set_properties_response)
RopSetPropertiesNoReplicateRequest._decode = staticmethod(decode_rop_set_properties_no_replicate_request)
RopSetPropertiesNoReplicateRequest._encode = staticmethod(encode_rop_set_properties_no_replicate_request)
RopSetPropertiesNoReplicateResponse._decode = staticmethod(decode_rop_set_properties_no_replicate_response)
RopSetPropertiesNoReplicateResponse._encode = staticmethod(encode_rop_set_properties_no_replicate_response)
RopDeletePropertiesRequest._decode = staticmethod(decode_rop_delete_properties_request)
RopDeletePropertiesRequest._encode = staticmethod(encode_rop_delete_properties_request)
RopDeletePropertiesResponse._decode = staticmethod(decode_rop_delete_properties_response)
RopDeletePropertiesResponse._encode = staticmethod(encode_rop_delete_properties_response)
RopDeletePropertiesNoReplicateRequest._decode = staticmethod(decode_rop_delete_properties_no_replicate_request)
RopDeletePropertiesNoReplicateRequest._encode = staticmethod(encode_rop_delete_properties_no_replicate_request)
RopDeletePropertiesNoReplicateResponse._decode = staticmethod(decode_rop_delete_properties_no_replicate_response)
RopDeletePropertiesNoReplicateResponse._encode = staticmethod(encode_rop_delete_properties_no_replicate_response)
RopQueryNamedPropertiesRequest._decode = staticmethod(decode_rop_query_named_properties_request)
RopQueryNamedPropertiesRequest._encode = staticmethod(encode_rop_query_named_properties_request)
RopQueryNamedPropertiesResponse._decode = staticmethod(decode_rop_query_named_properties_response)
RopQueryNamedPropertiesResponse._encode = staticmethod(encode_rop_query_named_properties_response)
RopCopyPropertiesRequest._decode = staticmethod(decode_rop_copy_properties_request)
RopCopyPropertiesRequest._encode = staticmethod(encode_rop_copy_properties_request)
RopCopyPropertiesResponse._decode = staticmethod(decode_rop_copy_properties_response)
RopCopyPropertiesResponse._encode = staticmethod(encode_rop_copy_properties_response)
RopCopyToRequest._decode = staticmethod(decode_rop_copy_to_request)
RopCopyToRequest._encode = staticmethod(encode_rop_copy_to_request)
RopCopyToResponse._decode = staticmethod(decode_rop_copy_to_response)
RopCopyToResponse._encode = staticmethod(encode_rop_copy_to_response)
RopProgressRequest._decode = staticmethod(decode_rop_progress_request)
RopProgressRequest._encode = staticmethod(encode_rop_progress_request)
RopProgressResponse._decode = staticmethod(decode_rop_progress_response)
RopProgressResponse._encode = staticmethod(encode_rop_progress_response)
