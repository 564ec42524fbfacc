# Generated from ksy/oxorule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxorule`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_guid, write_guid
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxorule import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BII = Struct('<BII').unpack_from
pack_BII = Struct('<BII').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_QQ = Struct('<QQ').unpack_from
pack_QQ = Struct('<QQ').pack


def decode_extended_rule_condition(b, p, c):
    s = new(ExtendedRuleCondition)
    s._given = None
    s.named_property_information, p = decode_named_property_information(b, p, c)
    s.rule_restriction, p = oxcdata_code.decode_restriction(b, p, c, 4)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_extended_rule_condition(s, w):
    if s.__class__ is not ExtendedRuleCondition:
        raise Refused
    encode_named_property_information(s.named_property_information, w)
    oxcdata_code.encode_restriction(s.rule_restriction, w, 4)
    if not s.slack is None:
        w(s.slack)


def decode_extended_rule_actions(b, p, c):
    s = new(ExtendedRuleActions)
    s._given = None
    s.named_property_information, p = decode_named_property_information(b, p, c)
    s.rule_version, = unpack_I(b, p)
    p += 4
    s.rule_actions_buffer, p = decode_rule_action(b, p, c, 4)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_extended_rule_actions(s, w):
    if s.__class__ is not ExtendedRuleActions:
        raise Refused
    encode_named_property_information(s.named_property_information, w)
    w(pack_I(s.rule_version))
    encode_rule_action(s.rule_actions_buffer, w, 4)
    if not s.slack is None:
        w(s.slack)


def decode_named_property_information(b, p, c):
    s = new(NamedPropertyInformation)
    s._given = None
    no_of_named_props_, = unpack_H(b, p)
    p += 2
    n1 = no_of_named_props_
    c.take(n1)
    q1 = p + 2 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.prop_ids = list(unpack_from(f'<{n1}H', b, p))
    p = q1
    if no_of_named_props_ != 0:
        named_properties_size_, = unpack_I(b, p)
        p += 4
        n2 = named_properties_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        b2 = b[p:q2]
        p2 = 0
        n4 = no_of_named_props_
        c.take(n4)
        s.named_properties = v3 = []
        for i in range(n4):
            v, p2 = oxcdata_code.decode_property_name(b2, p2, c)
            v3.append(v)
        if not p2 >= len(b2):
            s.slack = b2[p2:]
            p2 = len(b2)
        else:
            s.slack = None
        if p2 != n2:
            raise Refused
        p = q2
    else:
        s.named_properties = None
        s.slack = None
    return s, p


def encode_named_property_information(s, w):
    if s.__class__ is not NamedPropertyInformation:
        raise Refused
    no_of_named_props_ = len(s.prop_ids)
    block_body = None
    if no_of_named_props_ != 0:
        t5 = []
        w5 = t5.append
        if len(s.named_properties) != no_of_named_props_:
            check_count(len(s.named_properties), no_of_named_props_)
        for i, v in enumerate(s.named_properties):
            oxcdata_code.encode_property_name(v, w5)
        if not s.slack is None:
            w5(s.slack)
        block_body = b''.join(t5)
    elif s.named_properties is not None or s.slack is not None:
        raise Refused
    named_properties_size_ = len(block_body) if block_body is not None else given_or_zero(s, 'named_properties_size')
    if s._given is not None:
        check_given(s, 'no_of_named_props', no_of_named_props_)
        check_given(s, 'named_properties_size', named_properties_size_ if no_of_named_props_ != 0 else None)
    w(pack_H(no_of_named_props_))
    if s.prop_ids.__class__ is not list:
        check_list(s.prop_ids)
    w(pack(f'<{len(s.prop_ids)}H', *s.prop_ids))
    if no_of_named_props_ != 0:
        w(pack_I(named_properties_size_))
        w(block_body)
    elif s.named_properties is not None or s.slack is not None:
        raise Refused


def decode_named_property_information_body(b, p, c, no_of_named_props):
    s = new(NamedPropertyInformationBody)
    s._given = None
    s.no_of_named_props = no_of_named_props
    n2 = no_of_named_props
    c.take(n2)
    s.named_properties = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_property_name(b, p, c)
        v1.append(v)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_named_property_information_body(s, w, no_of_named_props):
    if s.__class__ is not NamedPropertyInformationBody:
        raise Refused
    if len(s.named_properties) != no_of_named_props:
        check_count(len(s.named_properties), no_of_named_props)
    for i, v in enumerate(s.named_properties):
        oxcdata_code.encode_property_name(v, w)
    if not s.slack is None:
        w(s.slack)


def decode_rule_action(b, p, c, count_width):
    s = new(RuleAction)
    s._given = None
    s.count_width = count_width
    c.enter()
    on = count_width
    if on == 2:
        no_of_actions_, = unpack_H(b, p)
        p += 2
    else:
        no_of_actions_, = unpack_I(b, p)
        p += 4
    n2 = no_of_actions_
    c.take(n2)
    s.action_blocks = v1 = []
    for i in range(n2):
        v, p = decode_action_block(b, p, c, count_width)
        v1.append(v)
    c.depth += 1
    return s, p


def encode_rule_action(s, w, count_width):
    if s.__class__ is not RuleAction:
        raise Refused
    no_of_actions_ = len(s.action_blocks)
    if s._given is not None:
        check_given(s, 'no_of_actions', no_of_actions_)
    on = count_width
    if on == 2:
        w(pack_H(no_of_actions_))
    else:
        w(pack_I(no_of_actions_))
    for i, v in enumerate(s.action_blocks):
        encode_action_block(v, w, count_width)


def decode_action_block(b, p, c, count_width):
    s = new(ActionBlock)
    s._given = None
    s.count_width = count_width
    c.enter()
    on = count_width
    if on == 2:
        action_length_, = unpack_H(b, p)
        p += 2
    else:
        action_length_, = unpack_I(b, p)
        p += 4
    n1 = action_length_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    s.action_type, s.action_flavor, s.action_flags = unpack_BII(b1, p1)
    p1 += 9
    s.action_type = ActionType_members(s.action_type, s.action_type)
    if s.action_type != ActionType.OP_DELETE and s.action_type != ActionType.OP_MARK_AS_READ:
        on = s.action_type
        if on == 1:
            s.action_data, p1 = decode_move_copy_action_data(b1, p1, c, count_width)
        elif on == 2:
            s.action_data, p1 = decode_move_copy_action_data(b1, p1, c, count_width)
        elif on == 3:
            s.action_data, p1 = decode_reply_action_data(b1, p1, c, count_width)
        elif on == 4:
            s.action_data, p1 = decode_reply_action_data(b1, p1, c, count_width)
        elif on == 5:
            s.action_data, p1 = decode_defer_action_data(b1, p1, c)
        elif on == 6:
            s.action_data, p1 = decode_bounce_action_data(b1, p1, c)
        elif on == 7:
            s.action_data, p1 = decode_forward_delegate_action_data(b1, p1, c, count_width)
        elif on == 8:
            s.action_data, p1 = decode_forward_delegate_action_data(b1, p1, c, count_width)
        elif on == 9:
            s.action_data, p1 = oxcdata_code.decode_tagged_property_value(b1, p1, c, count_width)
        else:
            s.action_data, p1 = decode_opaque_action_data(b1, p1, c)
    else:
        s.action_data = None
    if not p1 >= len(b1):
        s.slack = b1[p1:]
        p1 = len(b1)
    else:
        s.slack = None
    if p1 != n1:
        raise Refused
    p = q1
    c.depth += 1
    return s, p


def encode_action_block(s, w, count_width):
    if s.__class__ is not ActionBlock:
        raise Refused
    t2 = []
    w2 = t2.append
    w2(pack_BII(s.action_type, s.action_flavor, s.action_flags))
    if s.action_type != ActionType.OP_DELETE and s.action_type != ActionType.OP_MARK_AS_READ:
        on = s.action_type
        if on == 1:
            encode_move_copy_action_data(s.action_data, w2, count_width)
        elif on == 2:
            encode_move_copy_action_data(s.action_data, w2, count_width)
        elif on == 3:
            encode_reply_action_data(s.action_data, w2, count_width)
        elif on == 4:
            encode_reply_action_data(s.action_data, w2, count_width)
        elif on == 5:
            encode_defer_action_data(s.action_data, w2)
        elif on == 6:
            encode_bounce_action_data(s.action_data, w2)
        elif on == 7:
            encode_forward_delegate_action_data(s.action_data, w2, count_width)
        elif on == 8:
            encode_forward_delegate_action_data(s.action_data, w2, count_width)
        elif on == 9:
            oxcdata_code.encode_tagged_property_value(s.action_data, w2, count_width)
        else:
            encode_opaque_action_data(s.action_data, w2)
    elif s.action_data is not None:
        raise Refused
    if not s.slack is None:
        w2(s.slack)
    block_body = b''.join(t2)
    action_length_ = len(block_body)
    if s._given is not None:
        check_given(s, 'action_length', action_length_)
    on = count_width
    if on == 2:
        w(pack_H(action_length_))
    else:
        w(pack_I(action_length_))
    w(block_body)


def decode_action_block_body(b, p, c, count_width):
    s = new(ActionBlockBody)
    s._given = None
    s.count_width = count_width
    c.enter()
    s.action_type, s.action_flavor, s.action_flags = unpack_BII(b, p)
    p += 9
    s.action_type = ActionType_members(s.action_type, s.action_type)
    if s.action_type != ActionType.OP_DELETE and s.action_type != ActionType.OP_MARK_AS_READ:
        on = s.action_type
        if on == 1:
            s.action_data, p = decode_move_copy_action_data(b, p, c, count_width)
        elif on == 2:
            s.action_data, p = decode_move_copy_action_data(b, p, c, count_width)
        elif on == 3:
            s.action_data, p = decode_reply_action_data(b, p, c, count_width)
        elif on == 4:
            s.action_data, p = decode_reply_action_data(b, p, c, count_width)
        elif on == 5:
            s.action_data, p = decode_defer_action_data(b, p, c)
        elif on == 6:
            s.action_data, p = decode_bounce_action_data(b, p, c)
        elif on == 7:
            s.action_data, p = decode_forward_delegate_action_data(b, p, c, count_width)
        elif on == 8:
            s.action_data, p = decode_forward_delegate_action_data(b, p, c, count_width)
        elif on == 9:
            s.action_data, p = oxcdata_code.decode_tagged_property_value(b, p, c, count_width)
        else:
            s.action_data, p = decode_opaque_action_data(b, p, c)
    else:
        s.action_data = None
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    c.depth += 1
    return s, p


def encode_action_block_body(s, w, count_width):
    if s.__class__ is not ActionBlockBody:
        raise Refused
    w(pack_BII(s.action_type, s.action_flavor, s.action_flags))
    if s.action_type != ActionType.OP_DELETE and s.action_type != ActionType.OP_MARK_AS_READ:
        on = s.action_type
        if on == 1:
            encode_move_copy_action_data(s.action_data, w, count_width)
        elif on == 2:
            encode_move_copy_action_data(s.action_data, w, count_width)
        elif on == 3:
            encode_reply_action_data(s.action_data, w, count_width)
        elif on == 4:
            encode_reply_action_data(s.action_data, w, count_width)
        elif on == 5:
            encode_defer_action_data(s.action_data, w)
        elif on == 6:
            encode_bounce_action_data(s.action_data, w)
        elif on == 7:
            encode_forward_delegate_action_data(s.action_data, w, count_width)
        elif on == 8:
            encode_forward_delegate_action_data(s.action_data, w, count_width)
        elif on == 9:
            oxcdata_code.encode_tagged_property_value(s.action_data, w, count_width)
        else:
            encode_opaque_action_data(s.action_data, w)
    elif s.action_data is not None:
        raise Refused
    if not s.slack is None:
        w(s.slack)


def decode_move_copy_action_data(b, p, c, count_width):
    s = new(MoveCopyActionData)
    s._given = None
    s.count_width = count_width
    if count_width == 2:
        s.folder_in_this_store, = unpack_B(b, p)
        p += 1
    else:
        s.folder_in_this_store = None
    on = count_width
    if on == 2:
        store_eid_size_, = unpack_H(b, p)
        p += 2
    else:
        store_eid_size_, = unpack_I(b, p)
        p += 4
    n1 = store_eid_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.store_eid = b[p:q1]
    p = q1
    on = count_width
    if on == 2:
        folder_eid_size_, = unpack_H(b, p)
        p += 2
    else:
        folder_eid_size_, = unpack_I(b, p)
        p += 4
    on = s.folder_in_this_store if count_width == 2 else 0
    if on == 1:
        n2 = folder_eid_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.folder_eid, r = oxcdata_code.decode_server_id(b[p:q2], 0, c)
        if r != n2:
            raise Refused
        p = q2
    else:
        n3 = folder_eid_size_
        q3 = p + n3
        if n3 < 0 or q3 > len(b):
            raise Refused
        s.folder_eid = b[p:q3]
        p = q3
    return s, p


def encode_move_copy_action_data(s, w, count_width):
    if s.__class__ is not MoveCopyActionData:
        raise Refused
    store_eid_size_ = len(s.store_eid)
    t = []
    on = s.folder_in_this_store if count_width == 2 else 0
    if on == 1:
        oxcdata_code.encode_server_id(s.folder_eid, t.append)
    else:
        t.append(s.folder_eid)
    block_folder_eid = b''.join(t)
    folder_eid_size_ = len(block_folder_eid)
    if s._given is not None:
        check_given(s, 'store_eid_size', store_eid_size_)
        check_given(s, 'folder_eid_size', folder_eid_size_)
    if count_width == 2:
        w(pack_B(s.folder_in_this_store))
    elif s.folder_in_this_store is not None:
        raise Refused
    on = count_width
    if on == 2:
        w(pack_H(store_eid_size_))
    else:
        w(pack_I(store_eid_size_))
    w(s.store_eid)
    on = count_width
    if on == 2:
        w(pack_H(folder_eid_size_))
    else:
        w(pack_I(folder_eid_size_))
    w(block_folder_eid)


def decode_reply_action_data(b, p, c, count_width):
    s = new(ReplyActionData)
    s._given = None
    s.count_width = count_width
    if count_width == 2:
        s.reply_template_fid, s.reply_template_mid = unpack_QQ(b, p)
        p += 16
    else:
        s.reply_template_fid = None
        s.reply_template_mid = None
    if count_width != 2:
        message_eid_size_, = unpack_I(b, p)
        p += 4
        n1 = message_eid_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.reply_template_message_eid = b[p:q1]
        p = q1
    else:
        s.reply_template_message_eid = None
    s.reply_template_guid, p = read_guid(b, p, c)
    return s, p


def encode_reply_action_data(s, w, count_width):
    if s.__class__ is not ReplyActionData:
        raise Refused
    message_eid_size_ = len(s.reply_template_message_eid) if s.reply_template_message_eid is not None else given_or_zero(s, 'message_eid_size')
    if s._given is not None:
        check_given(s, 'message_eid_size', message_eid_size_ if count_width != 2 else None)
    if count_width == 2:
        w(pack_QQ(s.reply_template_fid, s.reply_template_mid))
    elif s.reply_template_fid is not None or s.reply_template_mid is not None:
        raise Refused
    if count_width != 2:
        w(pack_I(message_eid_size_))
        w(s.reply_template_message_eid)
    elif s.reply_template_message_eid is not None:
        raise Refused
    write_guid(s.reply_template_guid, w)


def decode_defer_action_data(b, p, c):
    s = new(DeferActionData)
    s._given = None
    s.defer_action_data = b[p:]
    p = len(b)
    return s, p


def encode_defer_action_data(s, w):
    if s.__class__ is not DeferActionData:
        raise Refused
    w(s.defer_action_data)


def decode_bounce_action_data(b, p, c):
    s = new(BounceActionData)
    s._given = None
    s.bounce_code, = unpack_I(b, p)
    p += 4
    s.bounce_code = BounceCode_members(s.bounce_code, s.bounce_code)
    return s, p


def encode_bounce_action_data(s, w):
    if s.__class__ is not BounceActionData:
        raise Refused
    w(pack_I(s.bounce_code))


def decode_forward_delegate_action_data(b, p, c, count_width):
    s = new(ForwardDelegateActionData)
    s._given = None
    s.count_width = count_width
    c.enter()
    on = count_width
    if on == 2:
        recipient_count_, = unpack_H(b, p)
        p += 2
    else:
        recipient_count_, = unpack_I(b, p)
        p += 4
    n2 = recipient_count_
    c.take(n2)
    s.recipient_blocks = v1 = []
    for i in range(n2):
        v, p = decode_recipient_block_data(b, p, c, count_width)
        v1.append(v)
    c.depth += 1
    return s, p


def encode_forward_delegate_action_data(s, w, count_width):
    if s.__class__ is not ForwardDelegateActionData:
        raise Refused
    recipient_count_ = len(s.recipient_blocks)
    if s._given is not None:
        check_given(s, 'recipient_count', recipient_count_)
    on = count_width
    if on == 2:
        w(pack_H(recipient_count_))
    else:
        w(pack_I(recipient_count_))
    for i, v in enumerate(s.recipient_blocks):
        encode_recipient_block_data(v, w, count_width)


def decode_recipient_block_data(b, p, c, count_width):
    s = new(RecipientBlockData)
    s._given = None
    s.count_width = count_width
    c.enter()
    s.reserved, = unpack_B(b, p)
    p += 1
    on = count_width
    if on == 2:
        no_of_properties_, = unpack_H(b, p)
        p += 2
    else:
        no_of_properties_, = unpack_I(b, p)
        p += 4
    n2 = no_of_properties_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, count_width)
        v1.append(v)
    c.depth += 1
    return s, p


def encode_recipient_block_data(s, w, count_width):
    if s.__class__ is not RecipientBlockData:
        raise Refused
    no_of_properties_ = len(s.property_values)
    if s._given is not None:
        check_given(s, 'no_of_properties', no_of_properties_)
    w(pack_B(s.reserved))
    on = count_width
    if on == 2:
        w(pack_H(no_of_properties_))
    else:
        w(pack_I(no_of_properties_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w, count_width)


def decode_opaque_action_data(b, p, c):
    data_ = b[p:]
    p = len(b)
    return data_, p


def encode_opaque_action_data(data_, w):
    w(data_)

ExtendedRuleCondition._decode = staticmethod(decode_extended_rule_condition)
ExtendedRuleCondition._encode = staticmethod(encode_extended_rule_condition)
ExtendedRuleActions._decode = staticmethod(decode_extended_rule_actions)
ExtendedRuleActions._encode = staticmethod(encode_extended_rule_actions)
NamedPropertyInformation._decode = staticmethod(decode_named_property_information)
NamedPropertyInformation._encode = staticmethod(encode_named_property_information)
NamedPropertyInformationBody._decode = staticmethod(decode_named_property_information_body)
NamedPropertyInformationBody._encode = staticmethod(encode_named_property_information_body)
RuleAction._decode = staticmethod(decode_rule_action)
RuleAction._encode = staticmethod(encode_rule_action)
ActionBlock._decode = staticmethod(decode_action_block)
ActionBlock._encode = staticmethod(encode_action_block)
ActionBlockBody._decode = staticmethod(decode_action_block_body)
ActionBlockBody._encode = staticmethod(encode_action_block_body)
MoveCopyActionData._decode = staticmethod(decode_move_copy_action_data)
MoveCopyActionData._encode = staticmethod(encode_move_copy_action_data)
ReplyActionData._decode = staticmethod(decode_reply_action_data)
ReplyActionData._encode = staticmethod(encode_reply_action_data)
DeferActionData._decode = staticmethod(decode_defer_action_data)
DeferActionData._encode = staticmethod(encode_defer_action_data)
BounceActionData._decode = staticmethod(decode_bounce_action_data)
BounceActionData._encode = staticmethod(encode_bounce_action_data)
ForwardDelegateActionData._decode = staticmethod(decode_forward_delegate_action_data)
ForwardDelegateActionData._encode = staticmethod(encode_forward_delegate_action_data)
RecipientBlockData._decode = staticmethod(decode_recipient_block_data)
RecipientBlockData._encode = staticmethod(encode_recipient_block_data)
OpaqueActionData._decode = staticmethod(decode_opaque_action_data)
OpaqueActionData._encode = staticmethod(encode_opaque_action_data)
