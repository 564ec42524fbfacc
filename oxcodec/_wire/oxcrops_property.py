# Generated from ksy/oxcrops_property.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on properties. [MS-OXCROPS] 2.2.8."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBBHH = Struct('<BBBHH').unpack_from
pack_BBBHH = Struct('<BBBHH').pack
unpack_BBBHHH = Struct('<BBBHHH').unpack_from
pack_BBBHHH = Struct('<BBBHHH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack


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
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.4.2', shows='error_code', default=0, presence=(Presence('property_value_count', -0x1, 0x0), Presence('property_values', -0x1, 0x0),), kind=Primitive('I', 4)),
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
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.6.2', shows='error_code', default=0, presence=(Presence('property_problem_count', -0x1, 0x0), Presence('property_problems', -0x1, 0x0),), kind=Primitive('I', 4)),
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

RopGetPropertiesSpecificRequest._decode = staticmethod(decode_rop_get_properties_specific_request)
RopGetPropertiesSpecificRequest._encode = staticmethod(encode_rop_get_properties_specific_request)
RopGetPropertiesSpecificResponse._decode = staticmethod(decode_rop_get_properties_specific_response)
RopGetPropertiesSpecificResponse._encode = staticmethod(encode_rop_get_properties_specific_response)
RopGetPropertiesAllRequest._decode = staticmethod(decode_rop_get_properties_all_request)
RopGetPropertiesAllRequest._encode = staticmethod(encode_rop_get_properties_all_request)
RopGetPropertiesAllResponse._decode = staticmethod(decode_rop_get_properties_all_response)
RopGetPropertiesAllResponse._encode = staticmethod(encode_rop_get_properties_all_response)
RopSetPropertiesRequest._decode = staticmethod(decode_rop_set_properties_request)
RopSetPropertiesRequest._encode = staticmethod(encode_rop_set_properties_request)
PropertyValueBlock._decode = staticmethod(decode_property_value_block)
PropertyValueBlock._encode = staticmethod(encode_property_value_block)
RopSetPropertiesResponse._decode = staticmethod(decode_rop_set_properties_response)
RopSetPropertiesResponse._encode = staticmethod(encode_rop_set_properties_response)
