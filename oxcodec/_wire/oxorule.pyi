# Generated from ksy/oxorule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class ActionType(IntEnum):
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

class ForwardFlavor(IntFlag):
    PR = 0x1
    NC = 0x2
    AT = 0x4
    TM = 0x8

class ReplyFlavor(IntFlag):
    NS = 0x1
    ST = 0x2

class BounceCode(IntEnum):
    TooLarge = 0xd
    NotDisplayable = 0x1f
    Denied = 0x26

class ExtendedRuleCondition(Structure):
    named_property_information: NamedPropertyInformation
    rule_restriction: oxcdata.AnyRestriction
    slack: bytes | None
    def __init__(
        self,
        *,
        named_property_information: NamedPropertyInformation,
        rule_restriction: oxcdata.AnyRestriction,
        slack: bytes | None = ...,
    ) -> None: ...

class ExtendedRuleActions(Structure):
    named_property_information: NamedPropertyInformation
    rule_version: int
    rule_actions_buffer: RuleAction
    slack: bytes | None
    def __init__(
        self,
        *,
        named_property_information: NamedPropertyInformation,
        rule_version: int | None = ...,
        rule_actions_buffer: RuleAction,
        slack: bytes | None = ...,
    ) -> None: ...

class NamedPropertyInformation(Structure):
    no_of_named_props: int
    prop_ids: list[int]
    named_properties_size: int | None
    named_properties: list[oxcdata.PropertyName] | None
    slack: bytes | None
    def __init__(
        self,
        *,
        no_of_named_props: int | None = ...,
        prop_ids: Sequence[int],
        named_properties_size: int | None = ...,
        named_properties: Sequence[oxcdata.PropertyName] | None = ...,
        slack: bytes | None = ...,
    ) -> None: ...

class NamedPropertyInformationBody(Structure):
    named_properties: list[oxcdata.PropertyName]
    slack: bytes | None
    no_of_named_props: int | None
    def __init__(
        self,
        *,
        named_properties: Sequence[oxcdata.PropertyName],
        slack: bytes | None = ...,
        no_of_named_props: int | None = ...,
    ) -> None: ...

class RuleAction(Structure):
    no_of_actions: int
    action_blocks: list[ActionBlock]
    count_width: int | None
    def __init__(
        self,
        *,
        no_of_actions: int | None = ...,
        action_blocks: Sequence[ActionBlock],
        count_width: int | None = ...,
    ) -> None: ...

class ActionBlock(Structure):
    action_length: int
    action_type: int
    action_flavor: int
    action_flags: int
    action_data: ActionBlock_action_data | None
    slack: bytes | None
    count_width: int | None
    def __init__(
        self,
        *,
        action_length: int | None = ...,
        action_type: int,
        action_flavor: int | None = ...,
        action_flags: int | None = ...,
        action_data: ActionBlock_action_data | None = ...,
        slack: bytes | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

class ActionBlockBody(Structure):
    action_type: int
    action_flavor: int
    action_flags: int
    action_data: ActionBlockBody_action_data | None
    slack: bytes | None
    count_width: int | None
    def __init__(
        self,
        *,
        action_type: int,
        action_flavor: int | None = ...,
        action_flags: int | None = ...,
        action_data: ActionBlockBody_action_data | None = ...,
        slack: bytes | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

class MoveCopyActionData(Structure):
    folder_in_this_store: int | None
    store_eid_size: int
    store_eid: bytes
    folder_eid_size: int
    folder_eid: bytes | oxcdata.ServerId
    count_width: int | None
    def __init__(
        self,
        *,
        folder_in_this_store: int | None = ...,
        store_eid_size: int | None = ...,
        store_eid: bytes,
        folder_eid_size: int | None = ...,
        folder_eid: bytes | oxcdata.ServerId,
        count_width: int | None = ...,
    ) -> None: ...

class ReplyActionData(Structure):
    reply_template_fid: int | None
    reply_template_mid: int | None
    message_eid_size: int | None
    reply_template_message_eid: bytes | None
    reply_template_guid: bytes
    count_width: int | None
    def __init__(
        self,
        *,
        reply_template_fid: int | None = ...,
        reply_template_mid: int | None = ...,
        message_eid_size: int | None = ...,
        reply_template_message_eid: bytes | None = ...,
        reply_template_guid: bytes,
        count_width: int | None = ...,
    ) -> None: ...

class DeferActionData(Structure):
    defer_action_data: bytes
    def __init__(
        self,
        *,
        defer_action_data: bytes,
    ) -> None: ...

class BounceActionData(Structure):
    bounce_code: int
    def __init__(
        self,
        *,
        bounce_code: int,
    ) -> None: ...

class ForwardDelegateActionData(Structure):
    recipient_count: int
    recipient_blocks: list[RecipientBlockData]
    count_width: int | None
    def __init__(
        self,
        *,
        recipient_count: int | None = ...,
        recipient_blocks: Sequence[RecipientBlockData],
        count_width: int | None = ...,
    ) -> None: ...

class RecipientBlockData(Structure):
    reserved: int
    no_of_properties: int
    property_values: list[oxcdata.TaggedPropertyValue]
    count_width: int | None
    def __init__(
        self,
        *,
        reserved: int | None = ...,
        no_of_properties: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
        count_width: int | None = ...,
    ) -> None: ...

ActionBlock_action_data: TypeAlias = BounceActionData | DeferActionData | ForwardDelegateActionData | MoveCopyActionData | ReplyActionData | bytes | oxcdata.TaggedPropertyValue
ActionBlockBody_action_data: TypeAlias = BounceActionData | DeferActionData | ForwardDelegateActionData | MoveCopyActionData | ReplyActionData | bytes | oxcdata.TaggedPropertyValue
