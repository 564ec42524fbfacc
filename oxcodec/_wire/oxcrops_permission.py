# Generated from ksy/oxcrops_permission.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on a folder's permissions. [MS-OXCROPS] 2.2.10."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack


class ModifyPermissionsFlags(IntFlag):
    """How to change a folder's permissions. [MS-OXCPERM] 2.2.2.1."""

    ReplaceRows = 0x1
    IncludeFreeBusy = 0x2


class PermissionDataFlags(IntFlag):
    """What to do with the permissions of one user. [MS-OXCPERM] 2.2.2.1.1."""

    AddRow = 0x1
    ModifyRow = 0x2
    RemoveRow = 0x4


class PermissionsTableFlags(IntFlag):
    """What a table of permissions shows. [MS-OXCPERM] 2.2.1.1."""

    IncludeFreeBusy = 0x2


class RopModifyPermissionsRequest(Structure):
    """Changes a folder's permissions. [MS-OXCROPS] 2.2.10.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    modify_flags: How to change them
    modify_count: How many PermissionsData
    permissions_data: The changes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'modify_flags', 'permissions_data')
    SPEC = Spec(
        orig='RopModifyPermissions ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.10.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.1.1', constant=0x40, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.10.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.10.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='modify_flags', orig='ModifyFlags', section='[MS-OXCROPS] 2.2.10.1.1', flags=lambda: ModifyPermissionsFlags, default=0, kind=Primitive('B', 1)),
            Field(name='modify_count', orig='ModifyCount', section='[MS-OXCROPS] 2.2.10.1.1', counts='permissions_data', kind=Primitive('H', 2)),
            Field(name='permissions_data', orig='PermissionsData', section='[MS-OXCROPS] 2.2.10.1.1', count=lambda s, i: s.modify_count, repeated=True, kind=Ref(lambda: PermissionData, ())),
        ),
    )


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


class PermissionData(Structure):
    """What becomes of the permissions of one user. [MS-OXCROPS] 2.2.10.1.1.1.

    permission_data_flags: What to do with them
    property_value_count: How many PropertyValues
    property_values: The user and the rights
    """

    __slots__ = ('permission_data_flags', 'property_values')
    SPEC = Spec(
        orig='PermissionData',
        section='[MS-OXCROPS] 2.2.10.1.1.1',
        fields=(
            Field(name='permission_data_flags', orig='PermissionDataFlags', section='[MS-OXCROPS] 2.2.10.1.1.1', flags=lambda: PermissionDataFlags, kind=Primitive('B', 1)),
            Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.10.1.1.1', counts='property_values', kind=Primitive('H', 2)),
            Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.10.1.1.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
        ),
    )


def decode_permission_data(b, p, c):
    s = new(PermissionData)
    s._given = None
    s.permission_data_flags, property_value_count_ = unpack_BH(b, p)
    p += 3
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata.decode_tagged_property_value(b, p, c, 2)
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
        oxcdata.encode_tagged_property_value(v, w, 2)


class RopModifyPermissionsResponse(Structure):
    """If the permissions were changed. [MS-OXCROPS] 2.2.10.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopModifyPermissions ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.10.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.1.2', constant=0x40, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.10.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.10.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopGetPermissionsTableRequest(Structure):
    """Opens the table of a folder's permissions. [MS-OXCROPS] 2.2.10.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table shows
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    SPEC = Spec(
        orig='RopGetPermissionsTable ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.10.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.2.1', constant=0x3e, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.10.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.10.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.10.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='table_flags', orig='TableFlags', section='[MS-OXCROPS] 2.2.10.2.1', flags=lambda: PermissionsTableFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopGetPermissionsTableResponse(Structure):
    """The opened table or an error. [MS-OXCROPS] 2.2.10.2.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopGetPermissionsTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.10.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.2.2', constant=0x3e, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.10.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.10.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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
