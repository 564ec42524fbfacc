# Generated from ksy/oxcrops_rule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on a folder's rules. [MS-OXCROPS] 2.2.11."""
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
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack


class ModifyRulesFlags(IntFlag):
    """How to change a folder's rules. [MS-OXORULE] 2.2.1.1."""

    R = 0x1


class RuleDataFlags(IntFlag):
    """What to do with a rule. [MS-OXORULE] 2.2.1.3."""

    ROW_ADD = 0x1
    ROW_MODIFY = 0x2
    ROW_REMOVE = 0x4


class RulesTableFlags(IntFlag):
    """How a table shows rules. [MS-OXORULE] 2.2.2.1."""

    U = 0x40


class RopModifyRulesRequest(Structure):
    """Changes a folder's rules. [MS-OXCROPS] 2.2.11.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    modify_rules_flags: How to change them
    rules_count: How many RulesData
    rules_data: The changes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'modify_rules_flags', 'rules_data')
    SPEC = Spec(
        orig='RopModifyRules ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.11.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.1.1', constant=0x41, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.11.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.11.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='modify_rules_flags', orig='ModifyRulesFlags', section='[MS-OXCROPS] 2.2.11.1.1', flags=lambda: ModifyRulesFlags, default=0, kind=Primitive('B', 1)),
            Field(name='rules_count', orig='RulesCount', section='[MS-OXCROPS] 2.2.11.1.1', counts='rules_data', kind=Primitive('H', 2)),
            Field(name='rules_data', orig='RulesData', section='[MS-OXCROPS] 2.2.11.1.1', count=lambda s, i: s.rules_count, repeated=True, kind=Ref(lambda: RuleData, ())),
        ),
    )


def decode_rop_modify_rules_request(b, p, c):
    s = new(RopModifyRulesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.modify_rules_flags, rules_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x41:
        raise Refused
    n2 = rules_count_
    c.take(n2)
    s.rules_data = v1 = []
    for i in range(n2):
        v, p = decode_rule_data(b, p, c)
        v1.append(v)
    return s, p


def encode_rop_modify_rules_request(s, w):
    if s.__class__ is not RopModifyRulesRequest:
        raise Refused
    rules_count_ = len(s.rules_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x41)
        check_given(s, 'rules_count', rules_count_)
    w(pack_BBBBH(0x41, s.logon_id, s.input_handle_index, s.modify_rules_flags, rules_count_))
    for i, v in enumerate(s.rules_data):
        encode_rule_data(v, w)


class RuleData(Structure):
    """What becomes of one rule. [MS-OXCROPS] 2.2.11.1.1.1.

    rule_data_flags: What to do with it
    property_value_count: How many PropertyValues
    property_values: The rule
    """

    __slots__ = ('rule_data_flags', 'property_values')
    SPEC = Spec(
        orig='RuleData',
        section='[MS-OXCROPS] 2.2.11.1.1.1',
        fields=(
            Field(name='rule_data_flags', orig='RuleDataFlags', section='[MS-OXCROPS] 2.2.11.1.1.1', flags=lambda: RuleDataFlags, kind=Primitive('B', 1)),
            Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.11.1.1.1', counts='property_values', kind=Primitive('H', 2)),
            Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.11.1.1.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
        ),
    )


def decode_rule_data(b, p, c):
    s = new(RuleData)
    s._given = None
    s.rule_data_flags, property_value_count_ = unpack_BH(b, p)
    p += 3
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata.decode_tagged_property_value(b, p, c, 2)
        v1.append(v)
    return s, p


def encode_rule_data(s, w):
    if s.__class__ is not RuleData:
        raise Refused
    property_value_count_ = len(s.property_values)
    if s._given is not None:
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BH(s.rule_data_flags, property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata.encode_tagged_property_value(v, w, 2)


class RopModifyRulesResponse(Structure):
    """If the rules were changed. [MS-OXCROPS] 2.2.11.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopModifyRules ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.11.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.1.2', constant=0x41, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.11.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.11.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_modify_rules_response(b, p, c):
    s = new(RopModifyRulesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x41:
        raise Refused
    return s, p


def encode_rop_modify_rules_response(s, w):
    if s.__class__ is not RopModifyRulesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x41)
    w(pack_BBI(0x41, s.input_handle_index, s.return_value))


class RopGetRulesTableRequest(Structure):
    """Opens the table of a folder's rules. [MS-OXCROPS] 2.2.11.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: How the table shows them
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    SPEC = Spec(
        orig='RopGetRulesTable ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.11.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.2.1', constant=0x3f, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.11.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.11.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.11.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='table_flags', orig='TableFlags', section='[MS-OXCROPS] 2.2.11.2.1', flags=lambda: RulesTableFlags, default=64, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_rules_table_request(b, p, c):
    s = new(RopGetRulesTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x3f:
        raise Refused
    return s, p


def encode_rop_get_rules_table_request(s, w):
    if s.__class__ is not RopGetRulesTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3f)
    w(pack_BBBBB(0x3f, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


class RopGetRulesTableResponse(Structure):
    """The opened table or an error. [MS-OXCROPS] 2.2.11.2.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopGetRulesTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.11.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.2.2', constant=0x3f, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.11.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.11.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_get_rules_table_response(b, p, c):
    s = new(RopGetRulesTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x3f:
        raise Refused
    return s, p


def encode_rop_get_rules_table_response(s, w):
    if s.__class__ is not RopGetRulesTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3f)
    w(pack_BBI(0x3f, s.output_handle_index, s.return_value))


class RopUpdateDeferredActionMessagesRequest(Structure):
    """Tells the server that the message of a deferred action is with the client now. [MS-OXCROPS] 2.2.11.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    server_entry_id_size: Bytes of ServerEntryId
    server_entry_id: The entry id of the message on the server
    client_entry_id_size: Bytes of ClientEntryId
    client_entry_id: The entry id of the message that the client got
    """

    __slots__ = ('logon_id', 'input_handle_index', 'server_entry_id', 'client_entry_id')
    SPEC = Spec(
        orig='RopUpdateDeferredActionMessages ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.11.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.3.1', constant=0x57, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.11.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.11.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='server_entry_id_size', orig='ServerEntryIdSize', section='[MS-OXCROPS] 2.2.11.3.1', sizes=('server_entry_id',), bias=0, kind=Primitive('H', 2)),
            Field(name='server_entry_id', orig='ServerEntryId', section='[MS-OXCROPS] 2.2.11.3.1', size=lambda s, i: s.server_entry_id_size, kind=Bytes()),
            Field(name='client_entry_id_size', orig='ClientEntryIdSize', section='[MS-OXCROPS] 2.2.11.3.1', sizes=('client_entry_id',), bias=0, kind=Primitive('H', 2)),
            Field(name='client_entry_id', orig='ClientEntryId', section='[MS-OXCROPS] 2.2.11.3.1', size=lambda s, i: s.client_entry_id_size, kind=Bytes()),
        ),
    )


def decode_rop_update_deferred_action_messages_request(b, p, c):
    s = new(RopUpdateDeferredActionMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, server_entry_id_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x57:
        raise Refused
    n1 = server_entry_id_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.server_entry_id = b[p:q1]
    p = q1
    client_entry_id_size_, = unpack_H(b, p)
    p += 2
    n2 = client_entry_id_size_
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.client_entry_id = b[p:q2]
    p = q2
    return s, p


def encode_rop_update_deferred_action_messages_request(s, w):
    if s.__class__ is not RopUpdateDeferredActionMessagesRequest:
        raise Refused
    server_entry_id_size_ = len(s.server_entry_id)
    client_entry_id_size_ = len(s.client_entry_id)
    if s._given is not None:
        check_given(s, 'rop_id', 0x57)
        check_given(s, 'server_entry_id_size', server_entry_id_size_)
        check_given(s, 'client_entry_id_size', client_entry_id_size_)
    w(pack_BBBH(0x57, s.logon_id, s.input_handle_index, server_entry_id_size_))
    w(s.server_entry_id)
    w(pack_H(client_entry_id_size_))
    w(s.client_entry_id)


class RopUpdateDeferredActionMessagesResponse(Structure):
    """If the server took note. [MS-OXCROPS] 2.2.11.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopUpdateDeferredActionMessages ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.11.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.3.2', constant=0x57, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.11.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.11.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_update_deferred_action_messages_response(b, p, c):
    s = new(RopUpdateDeferredActionMessagesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x57:
        raise Refused
    return s, p


def encode_rop_update_deferred_action_messages_response(s, w):
    if s.__class__ is not RopUpdateDeferredActionMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x57)
    w(pack_BBI(0x57, s.input_handle_index, s.return_value))

RopModifyRulesRequest._decode = staticmethod(decode_rop_modify_rules_request)
RopModifyRulesRequest._encode = staticmethod(encode_rop_modify_rules_request)
RuleData._decode = staticmethod(decode_rule_data)
RuleData._encode = staticmethod(encode_rule_data)
RopModifyRulesResponse._decode = staticmethod(decode_rop_modify_rules_response)
RopModifyRulesResponse._encode = staticmethod(encode_rop_modify_rules_response)
RopGetRulesTableRequest._decode = staticmethod(decode_rop_get_rules_table_request)
RopGetRulesTableRequest._encode = staticmethod(encode_rop_get_rules_table_request)
RopGetRulesTableResponse._decode = staticmethod(decode_rop_get_rules_table_response)
RopGetRulesTableResponse._encode = staticmethod(encode_rop_get_rules_table_response)
RopUpdateDeferredActionMessagesRequest._decode = staticmethod(decode_rop_update_deferred_action_messages_request)
RopUpdateDeferredActionMessagesRequest._encode = staticmethod(encode_rop_update_deferred_action_messages_request)
RopUpdateDeferredActionMessagesResponse._decode = staticmethod(decode_rop_update_deferred_action_messages_response)
RopUpdateDeferredActionMessagesResponse._encode = staticmethod(encode_rop_update_deferred_action_messages_response)
