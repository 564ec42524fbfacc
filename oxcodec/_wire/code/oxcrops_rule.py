# Generated from ksy/oxcrops_rule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_rule`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_rule import *

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


def decode_rule_data(b, p, c):
    s = new(RuleData)
    s._given = None
    s.rule_data_flags, property_value_count_ = unpack_BH(b, p)
    p += 3
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
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
        oxcdata_code.encode_tagged_property_value(v, w, 2)


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
