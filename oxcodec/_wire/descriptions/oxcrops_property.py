# Generated from ksy/oxcrops_property.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_property`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_property import *

RopGetPropertyIdsFromNamesRequest.SPEC = Spec(
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

RopGetPropertyIdsFromNamesResponse.SPEC = Spec(
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

RopGetNamesFromPropertyIdsRequest.SPEC = Spec(
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

RopGetNamesFromPropertyIdsResponse.SPEC = Spec(
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

RopGetPropertiesSpecificRequest.SPEC = Spec(
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

RopGetPropertiesSpecificResponse.SPEC = Spec(
    orig='RopGetPropertiesSpecific ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.8.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.3.2', constant=0x7, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.8.3.2', shows='error_code', default=0, presence=(Presence('row_data', -0x1, 0x0), Presence('row_data_raw', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='row_data', orig='RowData', section='[MS-OXCROPS] 2.2.8.3.2', condition=lambda s, eof: s.return_value == 0 and s.property_tags is not None, kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.property_tags, lambda s, i: len(s.property_tags), ))),
        Field(name='row_data_raw', orig='RowDataRaw', section='[MS-OXCROPS] 2.2.8.3.2', condition=lambda s, eof: s.return_value == 0 and (not s.property_tags is not None), kind=Bytes()),
    ),
    params=(Param('property_tags', 'property_tags', 'u4[]'),),
)

RopGetPropertiesAllRequest.SPEC = Spec(
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

RopGetPropertiesAllResponse.SPEC = Spec(
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

RopGetPropertiesListRequest.SPEC = Spec(
    orig='RopGetPropertiesList ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.8.5.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.5.1', constant=0x9, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.5.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetPropertiesListResponse.SPEC = Spec(
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

RopSetPropertiesRequest.SPEC = Spec(
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

PropertyValueBlock.SPEC = Spec(
    orig='PropertyValues',
    section='[MS-OXCROPS] 2.2.8.6.1',
    fields=(
        Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.8.6.1', counts='property_values', kind=Primitive('H', 2)),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.8.6.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
        Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.8.6.1', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
)

RopSetPropertiesResponse.SPEC = Spec(
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

RopSetPropertiesNoReplicateRequest.SPEC = Spec(
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

RopSetPropertiesNoReplicateResponse.SPEC = Spec(
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

RopDeletePropertiesRequest.SPEC = Spec(
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

RopDeletePropertiesResponse.SPEC = Spec(
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

RopDeletePropertiesNoReplicateRequest.SPEC = Spec(
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

RopDeletePropertiesNoReplicateResponse.SPEC = Spec(
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

RopQueryNamedPropertiesRequest.SPEC = Spec(
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

RopQueryNamedPropertiesResponse.SPEC = Spec(
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

RopCopyPropertiesRequest.SPEC = Spec(
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

RopCopyPropertiesResponse.SPEC = Spec(
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

RopCopyToRequest.SPEC = Spec(
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

RopCopyToResponse.SPEC = Spec(
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

RopProgressRequest.SPEC = Spec(
    orig='RopProgress ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.8.13.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.8.13.1', constant=0x50, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.8.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.8.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='want_cancel', orig='WantCancel', section='[MS-OXCROPS] 2.2.8.13.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopProgressResponse.SPEC = Spec(
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
