# Generated from ksy/oxorule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxorule`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxorule import *

ExtendedRuleCondition.SPEC = Spec(
    orig='PidTagExtendedRuleMessageCondition',
    section='[MS-OXORULE] 2.2.4.1.10',
    fields=(
        Field(name='named_property_information', orig='NamedPropertyInformation', section='[MS-OXORULE] 2.2.4.1.10', kind=Ref(lambda: NamedPropertyInformation, ())),
        Field(name='rule_restriction', orig='RuleRestriction', section='[MS-OXORULE] 2.2.4.1.10', kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 4, ))),
        Field(name='slack', orig='Slack', section='[MS-OXORULE] 2.2.4.1.10', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
)

ExtendedRuleActions.SPEC = Spec(
    orig='PidTagExtendedRuleMessageActions',
    section='[MS-OXORULE] 2.2.4.1.9',
    fields=(
        Field(name='named_property_information', orig='NamedPropertyInformation', section='[MS-OXORULE] 2.2.4.1.9', kind=Ref(lambda: NamedPropertyInformation, ())),
        Field(name='rule_version', orig='RuleVersion', section='[MS-OXORULE] 2.2.4.1.9', default=1, kind=Primitive('I', 4)),
        Field(name='rule_actions_buffer', orig='RuleActionsBuffer', section='[MS-OXORULE] 2.2.4.1.9', kind=Ref(lambda: RuleAction, (lambda s, i: 4, ))),
        Field(name='slack', orig='Slack', section='[MS-OXORULE] 2.2.4.1.9', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
)

NamedPropertyInformation.SPEC = Spec(
    orig='NamedPropertyInformation',
    section='[MS-OXORULE] 2.2.4.2',
    fields=(
        Field(name='no_of_named_props', orig='NoOfNamedProps', section='[MS-OXORULE] 2.2.4.2', counts='prop_ids', kind=Primitive('H', 2)),
        Field(name='prop_ids', orig='PropIds', section='[MS-OXORULE] 2.2.4.2', count=lambda s, i: s.no_of_named_props, repeated=True, kind=Primitive('H', 2)),
        Field(name='named_properties_size', orig='NamedPropertiesSize', section='[MS-OXORULE] 2.2.4.2', condition=lambda s, eof: s.no_of_named_props != 0, sizes=('body',), bias=0, kind=Primitive('I', 4)),
        Field(name='body', orig='Body', section='[MS-OXORULE] 2.2.4.2', condition=lambda s, eof: s.no_of_named_props != 0, size=lambda s, i: s.named_properties_size, kind=Inline((
            Field(name='named_properties', orig='NamedProperties', section='[MS-OXORULE] 2.2.4.2', count=lambda s, i: s.no_of_named_props, repeated=True, in_optional_block=True, kind=Ref(lambda: oxcdata.PropertyName, ())),
            Field(name='slack', orig='Slack', section='[MS-OXORULE] 2.2.4.2', condition=lambda s, eof: not eof, in_optional_block=True, kind=Bytes()),
        ))),
    ),
)

NamedPropertyInformationBody.SPEC = Spec(
    orig='NamedPropertyInformation',
    section='[MS-OXORULE] 2.2.4.2',
    fields=(
        Field(name='named_properties', orig='NamedProperties', section='[MS-OXORULE] 2.2.4.2', count=lambda s, i: s.no_of_named_props, repeated=True, kind=Ref(lambda: oxcdata.PropertyName, ())),
        Field(name='slack', orig='Slack', section='[MS-OXORULE] 2.2.4.2', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
    params=(Param('no_of_named_props', None),),
)

RuleAction.SPEC = Spec(
    orig='RuleAction',
    section='[MS-OXORULE] 2.2.5',
    fields=(
        Field(name='no_of_actions', orig='NoOfActions', section='[MS-OXORULE] 2.2.5', counts='action_blocks', kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='action_blocks', orig='ActionBlocks', section='[MS-OXORULE] 2.2.5', count=lambda s, i: s.no_of_actions, repeated=True, kind=Ref(lambda: ActionBlock, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None),),
    nests=True,
)

ActionBlock.SPEC = Spec(
    orig='ActionBlock',
    section='[MS-OXORULE] 2.2.5.1',
    fields=(
        Field(name='action_length', orig='ActionLength', section='[MS-OXORULE] 2.2.5.1', sizes=('body',), bias=0, kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='body', orig='Body', section='[MS-OXORULE] 2.2.5.1', size=lambda s, i: s.action_length, kind=Inline((
            Field(name='action_type', orig='ActionType', section='[MS-OXORULE] 2.2.5.1', enum=lambda: ActionType, kind=Primitive('B', 1)),
            Field(name='action_flavor', orig='ActionFlavor', section='[MS-OXORULE] 2.2.5.1', flags=lambda: ForwardFlavor, flags_for=('action_type', {0x3: lambda: ReplyFlavor, 0x4: lambda: ReplyFlavor}), default=0, kind=Primitive('I', 4)),
            Field(name='action_flags', orig='ActionFlags', section='[MS-OXORULE] 2.2.5.1', default=0, kind=Primitive('I', 4)),
            Field(name='action_data', orig='ActionData', section='[MS-OXORULE] 2.2.5.1', condition=lambda s, eof: s.action_type != ActionType.OP_DELETE and s.action_type != ActionType.OP_MARK_AS_READ, kind=Switch(lambda s, i: s.action_type, {1: Ref(lambda: MoveCopyActionData, (lambda s, i: s.count_width, )), 2: Ref(lambda: MoveCopyActionData, (lambda s, i: s.count_width, )), 3: Ref(lambda: ReplyActionData, (lambda s, i: s.count_width, )), 4: Ref(lambda: ReplyActionData, (lambda s, i: s.count_width, )), 5: Ref(lambda: DeferActionData, ()), 6: Ref(lambda: BounceActionData, ()), 7: Ref(lambda: ForwardDelegateActionData, (lambda s, i: s.count_width, )), 8: Ref(lambda: ForwardDelegateActionData, (lambda s, i: s.count_width, )), 9: Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: s.count_width, ))}, Ref(lambda: OpaqueActionData, ()))),
            Field(name='slack', orig='Slack', section='[MS-OXORULE] 2.2.5.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ))),
    ),
    params=(Param('count_width', None),),
    nests=True,
)

ActionBlockBody.SPEC = Spec(
    orig='ActionBlock',
    section='[MS-OXORULE] 2.2.5.1',
    fields=(
        Field(name='action_type', orig='ActionType', section='[MS-OXORULE] 2.2.5.1', enum=lambda: ActionType, kind=Primitive('B', 1)),
        Field(name='action_flavor', orig='ActionFlavor', section='[MS-OXORULE] 2.2.5.1', flags=lambda: ForwardFlavor, flags_for=('action_type', {0x3: lambda: ReplyFlavor, 0x4: lambda: ReplyFlavor}), default=0, kind=Primitive('I', 4)),
        Field(name='action_flags', orig='ActionFlags', section='[MS-OXORULE] 2.2.5.1', default=0, kind=Primitive('I', 4)),
        Field(name='action_data', orig='ActionData', section='[MS-OXORULE] 2.2.5.1', condition=lambda s, eof: s.action_type != ActionType.OP_DELETE and s.action_type != ActionType.OP_MARK_AS_READ, kind=Switch(lambda s, i: s.action_type, {1: Ref(lambda: MoveCopyActionData, (lambda s, i: s.count_width, )), 2: Ref(lambda: MoveCopyActionData, (lambda s, i: s.count_width, )), 3: Ref(lambda: ReplyActionData, (lambda s, i: s.count_width, )), 4: Ref(lambda: ReplyActionData, (lambda s, i: s.count_width, )), 5: Ref(lambda: DeferActionData, ()), 6: Ref(lambda: BounceActionData, ()), 7: Ref(lambda: ForwardDelegateActionData, (lambda s, i: s.count_width, )), 8: Ref(lambda: ForwardDelegateActionData, (lambda s, i: s.count_width, )), 9: Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: s.count_width, ))}, Ref(lambda: OpaqueActionData, ()))),
        Field(name='slack', orig='Slack', section='[MS-OXORULE] 2.2.5.1', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
    params=(Param('count_width', None),),
    nests=True,
)

MoveCopyActionData.SPEC = Spec(
    orig='OP_MOVE and OP_COPY ActionData',
    section='[MS-OXORULE] 2.2.5.1.2.1',
    fields=(
        Field(name='folder_in_this_store', orig='FolderInThisStore', section='[MS-OXORULE] 2.2.5.1.2.1', condition=lambda s, eof: s.count_width == 2, kind=Primitive('B', 1)),
        Field(name='store_eid_size', orig='StoreEIDSize', section='[MS-OXORULE] 2.2.5.1.2.1', sizes=('store_eid',), bias=0, kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='store_eid', orig='StoreEID', section='[MS-OXORULE] 2.2.5.1.2.1', size=lambda s, i: s.store_eid_size, kind=Bytes()),
        Field(name='folder_eid_size', orig='FolderEIDSize', section='[MS-OXORULE] 2.2.5.1.2.1', sizes=('folder_eid',), bias=0, kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='folder_eid', orig='FolderEID', section='[MS-OXORULE] 2.2.5.1.2.1', size=lambda s, i: s.folder_eid_size, kind=Switch(lambda s, i: s.folder_in_this_store if s.count_width == 2 else 0, {1: Ref(lambda: oxcdata.ServerId, ())}, Bytes())),
    ),
    params=(Param('count_width', None),),
)

ReplyActionData.SPEC = Spec(
    orig='OP_REPLY and OP_OOF_REPLY ActionData',
    section='[MS-OXORULE] 2.2.5.1.2.2',
    fields=(
        Field(name='reply_template_fid', orig='ReplyTemplateFID', section='[MS-OXORULE] 2.2.5.1.2.2', condition=lambda s, eof: s.count_width == 2, shows='id', kind=Primitive('Q', 8)),
        Field(name='reply_template_mid', orig='ReplyTemplateMID', section='[MS-OXORULE] 2.2.5.1.2.2', condition=lambda s, eof: s.count_width == 2, shows='id', kind=Primitive('Q', 8)),
        Field(name='message_eid_size', orig='MessageEIDSize', section='[MS-OXORULE] 2.2.5.1.2.2', condition=lambda s, eof: s.count_width != 2, sizes=('reply_template_message_eid',), bias=0, kind=Primitive('I', 4)),
        Field(name='reply_template_message_eid', orig='ReplyTemplateMessageEID', section='[MS-OXORULE] 2.2.5.1.2.2', condition=lambda s, eof: s.count_width != 2, size=lambda s, i: s.message_eid_size, kind=Bytes()),
        Field(name='reply_template_guid', orig='ReplyTemplateGUID', section='[MS-OXORULE] 2.2.5.1.2.2', kind=Ref(lambda: oxcdata.Guid, ())),
    ),
    params=(Param('count_width', None),),
)

DeferActionData.SPEC = Spec(
    orig='OP_DEFER_ACTION ActionData',
    section='[MS-OXORULE] 2.2.5.1.2.3',
    fields=(
        Field(name='defer_action_data', orig='DeferActionData', section='[MS-OXORULE] 2.2.5.1.2.3', kind=Bytes()),
    ),
)

BounceActionData.SPEC = Spec(
    orig='OP_BOUNCE ActionData',
    section='[MS-OXORULE] 2.2.5.1.2.5',
    fields=(
        Field(name='bounce_code', orig='BounceCode', section='[MS-OXORULE] 2.2.5.1.2.5', enum=lambda: BounceCode, kind=Primitive('I', 4)),
    ),
)

ForwardDelegateActionData.SPEC = Spec(
    orig='OP_FORWARD and OP_DELEGATE ActionData',
    section='[MS-OXORULE] 2.2.5.1.2.4',
    fields=(
        Field(name='recipient_count', orig='RecipientCount', section='[MS-OXORULE] 2.2.5.1.2.4', counts='recipient_blocks', kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='recipient_blocks', orig='RecipientBlocks', section='[MS-OXORULE] 2.2.5.1.2.4', count=lambda s, i: s.recipient_count, repeated=True, kind=Ref(lambda: RecipientBlockData, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None),),
    nests=True,
)

RecipientBlockData.SPEC = Spec(
    orig='RecipientBlockData',
    section='[MS-OXORULE] 2.2.5.1.2.4.1',
    fields=(
        Field(name='reserved', orig='Reserved', section='[MS-OXORULE] 2.2.5.1.2.4.1', default=1, kind=Primitive('B', 1)),
        Field(name='no_of_properties', orig='NoOfProperties', section='[MS-OXORULE] 2.2.5.1.2.4.1', counts='property_values', kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXORULE] 2.2.5.1.2.4.1', count=lambda s, i: s.no_of_properties, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None),),
    nests=True,
)

OpaqueActionData.SPEC = Spec(
    orig='ActionData',
    section='[MS-OXORULE] 2.2.5.1.2',
    fields=(
        Field(name='data', orig='Data', section='[MS-OXORULE] 2.2.5.1.2', kind=Bytes()),
    ),
    value='data',
)
