# Generated from ksy/oxcrops_permission.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_permission`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_permission import *

new = object.__new__
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack


def decode_rop_modify_permissions_request(b, p, c):
    s = new(RopModifyPermissionsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.modify_flags, modify_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x40:
        raise Refused
    n2 = modify_count_
    c.take(n2)
    s.permissions_data = v1 = []
    for i in range(n2):
        v, p = decode_permission_data(b, p, c)
        v1.append(v)
    return s, p


def encode_rop_modify_permissions_request(s, w):
    if s.__class__ is not RopModifyPermissionsRequest:
        raise Refused
    modify_count_ = len(s.permissions_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x40)
        check_given(s, 'modify_count', modify_count_)
    w(pack_BBBBH(0x40, s.logon_id, s.input_handle_index, s.modify_flags, modify_count_))
    for i, v in enumerate(s.permissions_data):
        encode_permission_data(v, w)


def decode_permission_data(b, p, c):
    s = new(PermissionData)
    s._given = None
    s.permission_data_flags, property_value_count_ = unpack_BH(b, p)
    p += 3
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
        v1.append(v)
    return s, p


def encode_permission_data(s, w):
    if s.__class__ is not PermissionData:
        raise Refused
    property_value_count_ = len(s.property_values)
    if s._given is not None:
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BH(s.permission_data_flags, property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w, 2)


def decode_rop_modify_permissions_response(b, p, c):
    s = new(RopModifyPermissionsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x40:
        raise Refused
    return s, p


def encode_rop_modify_permissions_response(s, w):
    if s.__class__ is not RopModifyPermissionsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x40)
    w(pack_BBI(0x40, s.input_handle_index, s.return_value))


def decode_rop_get_permissions_table_request(b, p, c):
    s = new(RopGetPermissionsTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x3e:
        raise Refused
    return s, p


def encode_rop_get_permissions_table_request(s, w):
    if s.__class__ is not RopGetPermissionsTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3e)
    w(pack_BBBBB(0x3e, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


def decode_rop_get_permissions_table_response(b, p, c):
    s = new(RopGetPermissionsTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x3e:
        raise Refused
    return s, p


def encode_rop_get_permissions_table_response(s, w):
    if s.__class__ is not RopGetPermissionsTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3e)
    w(pack_BBI(0x3e, s.output_handle_index, s.return_value))

RopModifyPermissionsRequest._decode = staticmethod(decode_rop_modify_permissions_request)
RopModifyPermissionsRequest._encode = staticmethod(encode_rop_modify_permissions_request)
PermissionData._decode = staticmethod(decode_permission_data)
PermissionData._encode = staticmethod(encode_permission_data)
RopModifyPermissionsResponse._decode = staticmethod(decode_rop_modify_permissions_response)
RopModifyPermissionsResponse._encode = staticmethod(encode_rop_modify_permissions_response)
RopGetPermissionsTableRequest._decode = staticmethod(decode_rop_get_permissions_table_request)
RopGetPermissionsTableRequest._encode = staticmethod(encode_rop_get_permissions_table_request)
RopGetPermissionsTableResponse._decode = staticmethod(decode_rop_get_permissions_table_response)
RopGetPermissionsTableResponse._encode = staticmethod(encode_rop_get_permissions_table_response)
