# Generated from ksy/oxcrops_rule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_rule`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_rule import *

RopModifyRulesRequest.SPEC = Spec(
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

RuleData.SPEC = Spec(
    orig='RuleData',
    section='[MS-OXCROPS] 2.2.11.1.1.1',
    fields=(
        Field(name='rule_data_flags', orig='RuleDataFlags', section='[MS-OXCROPS] 2.2.11.1.1.1', flags=lambda: RuleDataFlags, kind=Primitive('B', 1)),
        Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.11.1.1.1', counts='property_values', kind=Primitive('H', 2)),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.11.1.1.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
    ),
)

RopModifyRulesResponse.SPEC = Spec(
    orig='RopModifyRules ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.11.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.1.2', constant=0x41, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.11.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.11.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetRulesTableRequest.SPEC = Spec(
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

RopGetRulesTableResponse.SPEC = Spec(
    orig='RopGetRulesTable ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.11.2.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.2.2', constant=0x3f, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.11.2.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.11.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopUpdateDeferredActionMessagesRequest.SPEC = Spec(
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

RopUpdateDeferredActionMessagesResponse.SPEC = Spec(
    orig='RopUpdateDeferredActionMessages ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.11.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.11.3.2', constant=0x57, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.11.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.11.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)
