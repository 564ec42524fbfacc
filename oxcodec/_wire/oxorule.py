# Generated from ksy/oxorule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""What rules do with a message; standard rules have counts of 2 bytes and extended rules of 4. [MS-OXORULE] 2.2.5."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class ActionType(IntEnum):
    """What a rule does. [MS-OXORULE] 2.2.5.1."""

    OP_MOVE = 0x1
    OP_COPY = 0x2
    OP_REPLY = 0x3
    OP_OOF_REPLY = 0x4
    OP_DEFER_ACTION = 0x5
    OP_BOUNCE = 0x6
    OP_FORWARD = 0x7
    OP_DELEGATE = 0x8
    OP_TAG = 0x9
    OP_DELETE = 0xa
    OP_MARK_AS_READ = 0xb


ActionType_members = {member.value: member for member in ActionType}.get


class ForwardFlavor(IntFlag):
    """How a message is forwarded. [MS-OXORULE] 2.2.5.1.1."""

    PR = 0x1
    NC = 0x2
    AT = 0x4
    TM = 0x8


class ReplyFlavor(IntFlag):
    """How a reply is made. [MS-OXORULE] 2.2.5.1.1."""

    NS = 0x1
    ST = 0x2


class BounceCode(IntEnum):
    """Why a message is sent back. [MS-OXORULE] 2.2.5.1.2.5."""

    TooLarge = 0xd
    NotDisplayable = 0x1f
    Denied = 0x26


BounceCode_members = {member.value: member for member in BounceCode}.get


class ExtendedRuleCondition(Structure):
    """When an extended rule applies; the value of a binary property of its message. [MS-OXORULE] 2.2.4.1.10.

    named_property_information: The names behind the ids of named properties in RuleRestriction
    rule_restriction: The condition
    slack: What is left of the value
    """

    __slots__ = ('named_property_information', 'rule_restriction', 'slack')
    __match_args__ = ('named_property_information', 'rule_restriction', 'slack')


class ExtendedRuleActions(Structure):
    """What an extended rule does; the value of a binary property of its message. [MS-OXORULE] 2.2.4.1.9.

    named_property_information: The names behind the ids of named properties in RuleActionsBuffer
    rule_version: Always 1
    rule_actions_buffer: The actions
    slack: What is left of the value
    """

    __slots__ = ('named_property_information', 'rule_version', 'rule_actions_buffer', 'slack')
    __match_args__ = ('named_property_information', 'rule_version', 'rule_actions_buffer', 'slack')


class NamedPropertyInformation(Structure):
    """The names behind the ids of named properties that an extended rule uses. [MS-OXORULE] 2.2.4.2.

    no_of_named_props: How many PropIds and NamedProperties
    prop_ids: The ids that the rule uses for the properties
    named_properties_size: Bytes of NamedProperties
    named_properties: The names, in the order of PropIds
    slack: What is left of the block
    """

    __slots__ = ('prop_ids', 'named_properties', 'slack')
    __match_args__ = ('no_of_named_props', 'prop_ids', 'named_properties_size', 'named_properties', 'slack')
    _computed = ('no_of_named_props', 'named_properties_size')


class NamedPropertyInformationBody(Structure):
    """The part of a NamedPropertyInformation that its size measures. [MS-OXORULE] 2.2.4.2.

    named_properties: The names, in the order of PropIds
    slack: What is left of the block
    """

    __slots__ = ('named_properties', 'slack', 'no_of_named_props')
    __match_args__ = ('named_properties', 'slack')
    _params = (('no_of_named_props', None),)


class RuleAction(Structure):
    """The actions of a rule. [MS-OXORULE] 2.2.5.

    no_of_actions: How many ActionBlocks
    action_blocks: The actions in order
    """

    __slots__ = ('action_blocks', 'count_width')
    __match_args__ = ('no_of_actions', 'action_blocks')
    _computed = ('no_of_actions',)
    _params = (('count_width', None),)


class ActionBlock(Structure):
    """An action of a rule. [MS-OXORULE] 2.2.5.1.

    action_length: Bytes of all that follows
    action_type: What to do
    action_flavor: How to forward or reply; else 0
    action_flags: The client's own flags
    action_data: What the action needs; bytes for an unknown action
    slack: What is left of the block
    """

    __slots__ = ('action_type', 'action_flavor', 'action_flags', 'action_data', 'slack', 'count_width')
    __match_args__ = ('action_length', 'action_type', 'action_flavor', 'action_flags', 'action_data', 'slack')
    _computed = ('action_length',)
    _params = (('count_width', None),)


class ActionBlockBody(Structure):
    """The part of an action that its length measures. [MS-OXORULE] 2.2.5.1.

    action_type: What to do
    action_flavor: How to forward or reply; else 0
    action_flags: The client's own flags
    action_data: What the action needs; bytes for an unknown action
    slack: What is left of the block
    """

    __slots__ = ('action_type', 'action_flavor', 'action_flags', 'action_data', 'slack', 'count_width')
    __match_args__ = ('action_type', 'action_flavor', 'action_flags', 'action_data', 'slack')
    _params = (('count_width', None),)


class MoveCopyActionData(Structure):
    """The folder to move or copy to. [MS-OXORULE] 2.2.5.1.2.1.

    folder_in_this_store: If the folder is in the user's own mailbox; only in standard rules
    store_eid_size: Bytes of StoreEID
    store_eid: The entry id of the store; ignored when the folder is in the user's own mailbox
    folder_eid_size: Bytes of FolderEID
    folder_eid: The folder; a ServerEid when FolderInThisStore is 1 and else an entry id
    """

    __slots__ = ('folder_in_this_store', 'store_eid', 'folder_eid', 'count_width')
    __match_args__ = ('folder_in_this_store', 'store_eid_size', 'store_eid', 'folder_eid_size', 'folder_eid')
    _computed = ('store_eid_size', 'folder_eid_size')
    _params = (('count_width', None),)


class ReplyActionData(Structure):
    """The template of a reply. [MS-OXORULE] 2.2.5.1.2.2.

    reply_template_fid: The folder of the template; only in standard rules
    reply_template_mid: The template; only in standard rules
    message_eid_size: Bytes of ReplyTemplateMessageEID; only in extended rules
    reply_template_message_eid: The entry id of the template; only in extended rules
    reply_template_guid: PidTagReplyTemplateId of the template
    """

    __slots__ = ('reply_template_fid', 'reply_template_mid', 'reply_template_message_eid', 'reply_template_guid', 'count_width')
    __match_args__ = ('reply_template_fid', 'reply_template_mid', 'message_eid_size', 'reply_template_message_eid', 'reply_template_guid')
    _computed = ('message_eid_size',)
    _params = (('count_width', None),)


class DeferActionData(Structure):
    """Something that only the client can do. [MS-OXORULE] 2.2.5.1.2.3.

    defer_action_data: The client's own bytes
    """

    __slots__ = ('defer_action_data',)
    __match_args__ = ('defer_action_data',)


class BounceActionData(Structure):
    """Why a message is sent back. [MS-OXORULE] 2.2.5.1.2.5.

    bounce_code: The reason
    """

    __slots__ = ('bounce_code',)
    __match_args__ = ('bounce_code',)


class ForwardDelegateActionData(Structure):
    """Those who get the message. [MS-OXORULE] 2.2.5.1.2.4.

    recipient_count: How many RecipientBlocks
    recipient_blocks: The recipients
    """

    __slots__ = ('recipient_blocks', 'count_width')
    __match_args__ = ('recipient_count', 'recipient_blocks')
    _computed = ('recipient_count',)
    _params = (('count_width', None),)


class RecipientBlockData(Structure):
    """Someone who gets the message. [MS-OXORULE] 2.2.5.1.2.4.1.

    reserved: Of no meaning
    no_of_properties: How many PropertyValues
    property_values: Name, address and so on
    """

    __slots__ = ('reserved', 'property_values', 'count_width')
    __match_args__ = ('reserved', 'no_of_properties', 'property_values')
    _computed = ('no_of_properties',)
    _params = (('count_width', None),)


class OpaqueActionData(Structure):
    """The data of an unknown action. [MS-OXORULE] 2.2.5.1.2.

    data: The bytes
    """

    __slots__ = ('data',)
    __match_args__ = ('data',)
