# Generated from ksy/oxcrops_property.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on properties. [MS-OXCROPS] 2.2.8."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_guid, write_guid
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

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


class GetPropertyIdsFlags(IntFlag):
    """If ids are made for new names. [MS-OXCPRPT] 2.2.12.1."""

    Create = 0x2


class QueryNamedPropertiesFlags(IntFlag):
    """Which kinds of names are wanted. [MS-OXCPRPT] 2.2.9.1."""

    NoStrings = 0x1
    NoIds = 0x2


class CopyPropertiesFlags(IntFlag):
    """How to copy properties. [MS-OXCPRPT] 2.2.10.1."""

    Move = 0x1
    NoOverwrite = 0x2


class RopGetPropertyIdsFromNamesRequest(Structure):
    """Asks for the ids of named properties. [MS-OXCROPS] 2.2.8.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    flags: If ids are made for new names
    property_name_count: How many PropertyNames
    property_names: The names; none of them asks for all names there are
    """

    __slots__ = ('logon_id', 'input_handle_index', 'flags', 'property_names')
    SPEC = Spec(
        orig='RopGetPropertyIdsFromNames ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.1.1', constant=0x56, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='flags', orig='Flags', section='[MS-OXCROPS] 2.2.8.1.1', flags=lambda: GetPropertyIdsFlags, default=0, kind=Primitive('B', 1)),
            Field(name='property_name_count', orig='PropertyNameCount', section='[MS-OXCROPS] 2.2.8.1.1', counts='property_names', kind=Primitive('H', 2)),
            Field(name='property_names', orig='PropertyNames', section='[MS-OXCROPS] 2.2.8.1.1', count=lambda s, i: s.property_name_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyName, ())),
        ),
    )


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
        v, p = oxcdata.decode_property_name(b, p, c)
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
        oxcdata.encode_property_name(v, w)


class RopGetPropertyIdsFromNamesResponse(Structure):
    """The ids or an error. Servers send them with the warning 0x00040380 too. [MS-OXCROPS] 2.2.8.1.2.

    input_handle_index: As in the request
    return_value: 0 for success; 0x00040380 when some names have no id; else an error
    property_id_count: How many PropertyIds
    property_ids: The ids in the order of the names; 0 where there is none
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_ids')
    SPEC = Spec(
        orig='RopGetPropertyIdsFromNames ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.1.2', constant=0x56, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.1.2', shows='error_code', default=0, presence=(Presence('property_ids', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_id_count', orig='PropertyIdCount', section='[MS-OXCROPS] 2.2.8.1.2', condition=lambda s, eof: s.return_value == 0 or s.return_value == 263040, counts='property_ids', kind=Primitive('H', 2)),
            Field(name='property_ids', orig='PropertyIds', section='[MS-OXCROPS] 2.2.8.1.2', condition=lambda s, eof: s.return_value == 0 or s.return_value == 263040, count=lambda s, i: s.property_id_count, repeated=True, kind=Primitive('H', 2)),
        ),
    )


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
        check_given(s, 'property_id_count', property_id_count_)
    w(pack_BBI(0x56, s.input_handle_index, s.return_value))
    if s.return_value == 0 or s.return_value == 263040:
        w(pack_H(property_id_count_))
        w(pack(f'<{len(s.property_ids)}H', *s.property_ids))
    elif s.property_ids is not None:
        raise Refused


class RopGetNamesFromPropertyIdsRequest(Structure):
    """Asks for the names of property ids. [MS-OXCROPS] 2.2.8.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_id_count: How many PropertyIds
    property_ids: The ids
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_ids')
    SPEC = Spec(
        orig='RopGetNamesFromPropertyIds ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.2.1', constant=0x55, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_id_count', orig='PropertyIdCount', section='[MS-OXCROPS] 2.2.8.2.1', counts='property_ids', kind=Primitive('H', 2)),
            Field(name='property_ids', orig='PropertyIds', section='[MS-OXCROPS] 2.2.8.2.1', count=lambda s, i: s.property_id_count, repeated=True, kind=Primitive('H', 2)),
        ),
    )


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
    w(pack(f'<{len(s.property_ids)}H', *s.property_ids))


class RopGetNamesFromPropertyIdsResponse(Structure):
    """The names or an error. [MS-OXCROPS] 2.2.8.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_name_count: How many PropertyNames
    property_names: The names in the order of the ids
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_names')
    SPEC = Spec(
        orig='RopGetNamesFromPropertyIds ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.2.2', constant=0x55, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.2.2', shows='error_code', default=0, presence=(Presence('property_names', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_name_count', orig='PropertyNameCount', section='[MS-OXCROPS] 2.2.8.2.2', condition=lambda s, eof: s.return_value == 0, counts='property_names', kind=Primitive('H', 2)),
            Field(name='property_names', orig='PropertyNames', section='[MS-OXCROPS] 2.2.8.2.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_name_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyName, ())),
        ),
    )


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
            v, p = oxcdata.decode_property_name(b, p, c)
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
        check_given(s, 'property_name_count', property_name_count_)
    w(pack_BBI(0x55, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_name_count_))
        for i, v in enumerate(s.property_names):
            oxcdata.encode_property_name(v, w)
    elif s.property_names is not None:
        raise Refused


class RopGetPropertiesSpecificRequest(Structure):
    """Asks for some properties of an object. [MS-OXCROPS] 2.2.8.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_size_limit: The most bytes for a value; 0 for no limit
    want_unicode: If strings of unspecified type are to be Unicode
    property_tag_count: How many PropertyTags
    property_tags: The properties asked for
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_size_limit', 'want_unicode', 'property_tags')
    SPEC = Spec(
        orig='RopGetPropertiesSpecific ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.3.1', constant=0x7, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_size_limit', orig='PropertySizeLimit', section='[MS-OXCROPS] 2.2.8.3.1', default=0, kind=Primitive('H', 2)),
            Field(name='want_unicode', orig='WantUnicode', section='[MS-OXCROPS] 2.2.8.3.1', default=1, kind=Primitive('H', 2)),
            Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.8.3.1', counts='property_tags', kind=Primitive('H', 2)),
            Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.8.3.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', answers='property_tags', kind=Primitive('I', 4)),
        ),
    )


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
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


class RopGetPropertiesSpecificResponse(Structure):
    """The properties asked for or an error. [MS-OXCROPS] 2.2.8.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_data: The values in the order of the request
    row_data_raw: The values when the request is not known
    """

    __slots__ = ('input_handle_index', 'return_value', 'row_data', 'row_data_raw', 'property_tags')
    SPEC = Spec(
        orig='RopGetPropertiesSpecific ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.3.2', constant=0x7, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.3.2', shows='error_code', default=0, presence=(Presence('row_data', -0x1, 0x0), Presence('row_data_raw', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='row_data', orig='RowData', section='[MS-OXCROPS] 2.2.8.3.2', condition=lambda s, eof: s.return_value == 0 and s.property_tags is not None, kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.property_tags, lambda s, i: len(s.property_tags), ))),
            Field(name='row_data_raw', orig='RowDataRaw', section='[MS-OXCROPS] 2.2.8.3.2', condition=lambda s, eof: s.return_value == 0 and (not s.property_tags is not None), kind=Bytes()),
        ),
        params=(Param('property_tags', 'property_tags'),),
    )


def decode_rop_get_properties_specific_response(b, p, c, property_tags):
    s = new(RopGetPropertiesSpecificResponse)
    s._given = None
    s.property_tags = property_tags
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x7:
        raise Refused
    if s.return_value == 0 and s.property_tags is not None:
        s.row_data, p = oxcdata.decode_property_row(b, p, c, s.property_tags, len(s.property_tags))
    else:
        s.row_data = None
    if s.return_value == 0 and (not s.property_tags is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_get_properties_specific_response(s, w, property_tags):
    if s.__class__ is not RopGetPropertiesSpecificResponse:
        raise Refused
    s.property_tags = property_tags
    if s._given is not None:
        check_given(s, 'rop_id', 0x7)
    w(pack_BBI(0x7, s.input_handle_index, s.return_value))
    if s.return_value == 0 and s.property_tags is not None:
        oxcdata.encode_property_row(s.row_data, w, s.property_tags, len(s.property_tags))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and (not s.property_tags is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


class RopGetPropertiesAllRequest(Structure):
    """Asks for all properties of an object. [MS-OXCROPS] 2.2.8.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_size_limit: The most bytes for a value; 0 for no limit
    want_unicode: If strings are to be Unicode
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_size_limit', 'want_unicode')
    SPEC = Spec(
        orig='RopGetPropertiesAll ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.4.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.4.1', constant=0x8, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_size_limit', orig='PropertySizeLimit', section='[MS-OXCROPS] 2.2.8.4.1', default=0, kind=Primitive('H', 2)),
            Field(name='want_unicode', orig='WantUnicode', section='[MS-OXCROPS] 2.2.8.4.1', default=1, kind=Primitive('H', 2)),
        ),
    )


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


class RopGetPropertiesAllResponse(Structure):
    """All properties or an error. [MS-OXCROPS] 2.2.8.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_value_count: How many PropertyValues
    property_values: The properties
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_values')
    SPEC = Spec(
        orig='RopGetPropertiesAll ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.4.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.4.2', constant=0x8, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.4.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.4.2', shows='error_code', default=0, presence=(Presence('property_values', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.8.4.2', condition=lambda s, eof: s.return_value == 0, counts='property_values', kind=Primitive('H', 2)),
            Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.8.4.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
        ),
    )


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
            v, p = oxcdata.decode_tagged_property_value(b, p, c, 2)
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
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BBI(0x8, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_value_count_))
        for i, v in enumerate(s.property_values):
            oxcdata.encode_tagged_property_value(v, w, 2)
    elif s.property_values is not None:
        raise Refused


class RopGetPropertiesListRequest(Structure):
    """Asks for the tags of all properties of an object. [MS-OXCROPS] 2.2.8.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopGetPropertiesList ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.5.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.5.1', constant=0x9, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.5.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopGetPropertiesListResponse(Structure):
    """The tags or an error. [MS-OXCROPS] 2.2.8.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_tag_count: How many PropertyTags
    property_tags: The tags of all properties
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_tags')
    SPEC = Spec(
        orig='RopGetPropertiesList ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.5.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.5.2', constant=0x9, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.5.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.5.2', shows='error_code', default=0, presence=(Presence('property_tags', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.8.5.2', condition=lambda s, eof: s.return_value == 0, counts='property_tags', kind=Primitive('H', 2)),
            Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.8.5.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


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
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBI(0x9, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_tag_count_))
        w(pack(f'<{len(s.property_tags)}I', *s.property_tags))
    elif s.property_tags is not None:
        raise Refused


class RopSetPropertiesRequest(Structure):
    """Sets properties of an object. [MS-OXCROPS] 2.2.8.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_value_size: Bytes of PropertyValueCount and PropertyValues
    property_value_count: How many PropertyValues
    property_values: The properties
    slack: What is left of the block
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_values', 'slack')
    SPEC = Spec(
        orig='RopSetProperties ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.6.1', constant=0xa, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_value_size', orig='PropertyValueSize', section='[MS-OXCROPS] 2.2.8.6.1', sizes=('property_value_block',), bias=0, kind=Primitive('H', 2)),
            Field(name='property_value_block', orig='PropertyValueBlock', section='[MS-OXCROPS] 2.2.8.6.1', size=lambda s, i: s.property_value_size, kind=Inline((
                Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.8.6.1', counts='property_values', kind=Primitive('H', 2)),
                Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.8.6.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
                Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.8.6.1', condition=lambda s, eof: not eof, kind=Bytes()),
            ))),
        ),
    )


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
        v, p1 = oxcdata.decode_tagged_property_value(b1, p1, c, 2)
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
        oxcdata.encode_tagged_property_value(v, w4, 2)
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


class PropertyValueBlock(Structure):
    """Properties to set in a block of a given size. [MS-OXCROPS] 2.2.8.6.1.

    property_value_count: How many PropertyValues
    property_values: The properties
    slack: What is left of the block
    """

    __slots__ = ('property_values', 'slack')
    SPEC = Spec(
        orig='PropertyValues',
        section='[MS-OXCROPS] 2.2.8.6.1',
        fields=(
            Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.8.6.1', counts='property_values', kind=Primitive('H', 2)),
            Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.8.6.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.8.6.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_property_value_block(b, p, c):
    s = new(PropertyValueBlock)
    s._given = None
    property_value_count_, = unpack_H(b, p)
    p += 2
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata.decode_tagged_property_value(b, p, c, 2)
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
        oxcdata.encode_tagged_property_value(v, w, 2)
    if not s.slack is None:
        w(s.slack)


class RopSetPropertiesResponse(Structure):
    """Which properties could not be set or an error. [MS-OXCROPS] 2.2.8.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be set
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    SPEC = Spec(
        orig='RopSetProperties ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.6.2', constant=0xa, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.6.2', shows='error_code', default=0, presence=(Presence('property_problems', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_problem_count', orig='PropertyProblemCount', section='[MS-OXCROPS] 2.2.8.6.2', condition=lambda s, eof: s.return_value == 0, counts='property_problems', kind=Primitive('H', 2)),
            Field(name='property_problems', orig='PropertyProblems', section='[MS-OXCROPS] 2.2.8.6.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_problem_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyProblem, ())),
        ),
    )


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
            v, p = oxcdata.decode_property_problem(b, p, c)
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
        check_given(s, 'property_problem_count', property_problem_count_)
    w(pack_BBI(0xa, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


class RopSetPropertiesNoReplicateRequest(Structure):
    """Sets properties of an object that are not to be replicated. [MS-OXCROPS] 2.2.8.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_value_size: Bytes of PropertyValueCount and PropertyValues
    property_value_count: How many PropertyValues
    property_values: The properties
    slack: What is left of the block
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_values', 'slack')
    SPEC = Spec(
        orig='RopSetPropertiesNoReplicate ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.7.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.7.1', constant=0x79, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_value_size', orig='PropertyValueSize', section='[MS-OXCROPS] 2.2.8.7.1', sizes=('property_value_block',), bias=0, kind=Primitive('H', 2)),
            Field(name='property_value_block', orig='PropertyValueBlock', section='[MS-OXCROPS] 2.2.8.7.1', size=lambda s, i: s.property_value_size, kind=Inline((
                Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.8.6.1', counts='property_values', kind=Primitive('H', 2)),
                Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.8.6.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
                Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.8.6.1', condition=lambda s, eof: not eof, kind=Bytes()),
            ))),
        ),
    )


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
        v, p1 = oxcdata.decode_tagged_property_value(b1, p1, c, 2)
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
        oxcdata.encode_tagged_property_value(v, w4, 2)
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


class RopSetPropertiesNoReplicateResponse(Structure):
    """Which properties could not be set or an error. [MS-OXCROPS] 2.2.8.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be set
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    SPEC = Spec(
        orig='RopSetPropertiesNoReplicate ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.7.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.7.2', constant=0x79, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.7.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.7.2', shows='error_code', default=0, presence=(Presence('property_problems', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_problem_count', orig='PropertyProblemCount', section='[MS-OXCROPS] 2.2.8.7.2', condition=lambda s, eof: s.return_value == 0, counts='property_problems', kind=Primitive('H', 2)),
            Field(name='property_problems', orig='PropertyProblems', section='[MS-OXCROPS] 2.2.8.7.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_problem_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyProblem, ())),
        ),
    )


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
            v, p = oxcdata.decode_property_problem(b, p, c)
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
        check_given(s, 'property_problem_count', property_problem_count_)
    w(pack_BBI(0x79, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


class RopDeletePropertiesRequest(Structure):
    """Deletes properties of an object. [MS-OXCROPS] 2.2.8.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_tag_count: How many PropertyTags
    property_tags: The properties to delete
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_tags')
    SPEC = Spec(
        orig='RopDeleteProperties ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.8.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.8.1', constant=0xb, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.8.8.1', counts='property_tags', kind=Primitive('H', 2)),
            Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.8.8.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


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
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


class RopDeletePropertiesResponse(Structure):
    """Which properties could not be deleted or an error. [MS-OXCROPS] 2.2.8.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be deleted
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    SPEC = Spec(
        orig='RopDeleteProperties ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.8.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.8.2', constant=0xb, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.8.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.8.2', shows='error_code', default=0, presence=(Presence('property_problems', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_problem_count', orig='PropertyProblemCount', section='[MS-OXCROPS] 2.2.8.8.2', condition=lambda s, eof: s.return_value == 0, counts='property_problems', kind=Primitive('H', 2)),
            Field(name='property_problems', orig='PropertyProblems', section='[MS-OXCROPS] 2.2.8.8.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_problem_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyProblem, ())),
        ),
    )


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
            v, p = oxcdata.decode_property_problem(b, p, c)
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
        check_given(s, 'property_problem_count', property_problem_count_)
    w(pack_BBI(0xb, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


class RopDeletePropertiesNoReplicateRequest(Structure):
    """Deletes properties of an object without replication. [MS-OXCROPS] 2.2.8.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_tag_count: How many PropertyTags
    property_tags: The properties to delete
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_tags')
    SPEC = Spec(
        orig='RopDeletePropertiesNoReplicate ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.9.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.9.1', constant=0x7a, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.8.9.1', counts='property_tags', kind=Primitive('H', 2)),
            Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.8.9.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


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
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


class RopDeletePropertiesNoReplicateResponse(Structure):
    """Which properties could not be deleted or an error. [MS-OXCROPS] 2.2.8.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be deleted
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    SPEC = Spec(
        orig='RopDeletePropertiesNoReplicate ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.9.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.9.2', constant=0x7a, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.9.2', shows='error_code', default=0, presence=(Presence('property_problems', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='property_problem_count', orig='PropertyProblemCount', section='[MS-OXCROPS] 2.2.8.9.2', condition=lambda s, eof: s.return_value == 0, counts='property_problems', kind=Primitive('H', 2)),
            Field(name='property_problems', orig='PropertyProblems', section='[MS-OXCROPS] 2.2.8.9.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_problem_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyProblem, ())),
        ),
    )


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
            v, p = oxcdata.decode_property_problem(b, p, c)
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
        check_given(s, 'property_problem_count', property_problem_count_)
    w(pack_BBI(0x7a, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused


class RopQueryNamedPropertiesRequest(Structure):
    """Asks for the named properties of an object. [MS-OXCROPS] 2.2.8.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    query_flags: Which kinds of names are wanted
    has_guid: If PropertyGuid is there
    property_guid: The only property set that is wanted
    """

    __slots__ = ('logon_id', 'input_handle_index', 'query_flags', 'has_guid', 'property_guid')
    SPEC = Spec(
        orig='RopQueryNamedProperties ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.10.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.10.1', constant=0x5f, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='query_flags', orig='QueryFlags', section='[MS-OXCROPS] 2.2.8.10.1', flags=lambda: QueryNamedPropertiesFlags, default=0, kind=Primitive('B', 1)),
            Field(name='has_guid', orig='HasGuid', section='[MS-OXCROPS] 2.2.8.10.1', presence=(Presence('property_guid', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='property_guid', orig='PropertyGuid', section='[MS-OXCROPS] 2.2.8.10.1', condition=lambda s, eof: s.has_guid != 0, kind=Ref(lambda: oxcdata.Guid, ())),
        ),
    )


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


class RopQueryNamedPropertiesResponse(Structure):
    """The named properties or an error. [MS-OXCROPS] 2.2.8.10.2.

    input_handle_index: As in the request
    return_value: 0 for success; 0x00040380 when some properties failed; else an error
    id_count: How many PropertyIds and also PropertyNames
    property_ids: The ids
    property_names: The names in the order of the ids
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_ids', 'property_names')
    SPEC = Spec(
        orig='RopQueryNamedProperties ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.10.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.10.2', constant=0x5f, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.10.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.10.2', shows='error_code', default=0, presence=(Presence('property_ids', -0x1, 0x0), Presence('property_names', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='id_count', orig='IdCount', section='[MS-OXCROPS] 2.2.8.10.2', condition=lambda s, eof: s.return_value == 0 or s.return_value == 263040, counts='property_ids', kind=Primitive('H', 2)),
            Field(name='property_ids', orig='PropertyIds', section='[MS-OXCROPS] 2.2.8.10.2', condition=lambda s, eof: s.return_value == 0 or s.return_value == 263040, count=lambda s, i: s.id_count, repeated=True, kind=Primitive('H', 2)),
            Field(name='property_names', orig='PropertyNames', section='[MS-OXCROPS] 2.2.8.10.2', condition=lambda s, eof: s.return_value == 0 or s.return_value == 263040, count=lambda s, i: s.id_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyName, ())),
        ),
    )


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
            v, p = oxcdata.decode_property_name(b, p, c)
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
        check_given(s, 'id_count', id_count_)
    w(pack_BBI(0x5f, s.input_handle_index, s.return_value))
    if s.return_value == 0 or s.return_value == 263040:
        w(pack_H(id_count_))
        w(pack(f'<{len(s.property_ids)}H', *s.property_ids))
        if len(s.property_names) != id_count_:
            check_count(len(s.property_names), id_count_)
        for i, v in enumerate(s.property_names):
            oxcdata.encode_property_name(v, w)
    elif s.property_ids is not None or s.property_names is not None:
        raise Refused


class RopCopyPropertiesRequest(Structure):
    """Copies some properties to another object. [MS-OXCROPS] 2.2.8.11.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the object to copy from
    dest_handle_index: Where the handle table holds the object to copy to
    want_asynchronous: If RopProgress may be needed to see it through
    copy_flags: How to copy
    property_tag_count: How many PropertyTags
    property_tags: The properties to copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'copy_flags', 'property_tags')
    SPEC = Spec(
        orig='RopCopyProperties ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.11.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.11.1', constant=0x67, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.8.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.8.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.8.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='copy_flags', orig='CopyFlags', section='[MS-OXCROPS] 2.2.8.11.1', flags=lambda: CopyPropertiesFlags, default=0, kind=Primitive('B', 1)),
            Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.8.11.1', counts='property_tags', kind=Primitive('H', 2)),
            Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.8.11.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


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
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


class RopCopyPropertiesResponse(Structure):
    """Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing. [MS-OXCROPS] 2.2.8.11.2.

    source_handle_index: As in the request
    return_value: 0 for success; 0x00000503 when there is no destination; else an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be copied
    dest_handle_index: As in the request
    """

    __slots__ = ('source_handle_index', 'return_value', 'property_problems', 'dest_handle_index')
    SPEC = Spec(
        orig='RopCopyProperties ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.11.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.11.2', constant=0x67, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.8.11.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.11.2', shows='error_code', default=0, presence=(Presence('property_problems', -0x1, 0x0), Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
            Field(name='property_problem_count', orig='PropertyProblemCount', section='[MS-OXCROPS] 2.2.8.11.2', condition=lambda s, eof: s.return_value == 0, counts='property_problems', kind=Primitive('H', 2)),
            Field(name='property_problems', orig='PropertyProblems', section='[MS-OXCROPS] 2.2.8.11.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_problem_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyProblem, ())),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.8.11.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
        ),
    )


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
            v, p = oxcdata.decode_property_problem(b, p, c)
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
        check_given(s, 'property_problem_count', property_problem_count_)
    w(pack_BBI(0x67, s.source_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused


class RopCopyToRequest(Structure):
    """Copies all properties but some to another object. [MS-OXCROPS] 2.2.8.12.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the object to copy from
    dest_handle_index: Where the handle table holds the object to copy to
    want_asynchronous: If RopProgress may be needed to see it through
    want_sub_objects: If the objects within are copied too
    copy_flags: How to copy
    excluded_tag_count: How many ExcludedTags
    excluded_tags: The properties not to copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'want_sub_objects', 'copy_flags', 'excluded_tags')
    SPEC = Spec(
        orig='RopCopyTo ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.12.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.12.1', constant=0x39, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.8.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.8.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.8.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_sub_objects', orig='WantSubObjects', section='[MS-OXCROPS] 2.2.8.12.1', default=1, kind=Primitive('B', 1)),
            Field(name='copy_flags', orig='CopyFlags', section='[MS-OXCROPS] 2.2.8.12.1', flags=lambda: CopyPropertiesFlags, default=0, kind=Primitive('B', 1)),
            Field(name='excluded_tag_count', orig='ExcludedTagCount', section='[MS-OXCROPS] 2.2.8.12.1', counts='excluded_tags', kind=Primitive('H', 2)),
            Field(name='excluded_tags', orig='ExcludedTags', section='[MS-OXCROPS] 2.2.8.12.1', count=lambda s, i: s.excluded_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


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
    w(pack(f'<{len(s.excluded_tags)}I', *s.excluded_tags))


class RopCopyToResponse(Structure):
    """Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing. [MS-OXCROPS] 2.2.8.12.2.

    source_handle_index: As in the request
    return_value: 0 for success; 0x00000503 when there is no destination; else an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be copied
    dest_handle_index: As in the request
    """

    __slots__ = ('source_handle_index', 'return_value', 'property_problems', 'dest_handle_index')
    SPEC = Spec(
        orig='RopCopyTo ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.12.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.12.2', constant=0x39, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.8.12.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.12.2', shows='error_code', default=0, presence=(Presence('property_problems', -0x1, 0x0), Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
            Field(name='property_problem_count', orig='PropertyProblemCount', section='[MS-OXCROPS] 2.2.8.12.2', condition=lambda s, eof: s.return_value == 0, counts='property_problems', kind=Primitive('H', 2)),
            Field(name='property_problems', orig='PropertyProblems', section='[MS-OXCROPS] 2.2.8.12.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_problem_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyProblem, ())),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.8.12.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
        ),
    )


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
            v, p = oxcdata.decode_property_problem(b, p, c)
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
        check_given(s, 'property_problem_count', property_problem_count_)
    w(pack_BBI(0x39, s.source_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_problem_count_))
        for i, v in enumerate(s.property_problems):
            oxcdata.encode_property_problem(v, w)
    elif s.property_problems is not None:
        raise Refused
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused


class RopProgressRequest(Structure):
    """Asks how far an asynchronous operation is. [MS-OXCROPS] 2.2.8.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object that works
    want_cancel: If the operation is to stop
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_cancel')
    SPEC = Spec(
        orig='RopProgress ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.8.13.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.13.1', constant=0x50, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_cancel', orig='WantCancel', section='[MS-OXCROPS] 2.2.8.13.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopProgressResponse(Structure):
    """How far the operation is or an error. When it is done the response of the operation itself comes instead. [MS-OXCROPS] 2.2.8.13.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    logon_id: As in the request
    completed_task_count: How many tasks are done
    total_task_count: How many tasks there are
    """

    __slots__ = ('input_handle_index', 'return_value', 'logon_id', 'completed_task_count', 'total_task_count')
    SPEC = Spec(
        orig='RopProgress ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.8.13.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.13.2', constant=0x50, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.13.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.13.2', shows='error_code', default=0, presence=(Presence('logon_id', -0x1, 0x0), Presence('completed_task_count', -0x1, 0x0), Presence('total_task_count', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='completed_task_count', orig='CompletedTaskCount', section='[MS-OXCROPS] 2.2.8.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
            Field(name='total_task_count', orig='TotalTaskCount', section='[MS-OXCROPS] 2.2.8.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        ),
    )


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
