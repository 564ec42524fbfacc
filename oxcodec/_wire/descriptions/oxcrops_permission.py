# Generated from ksy/oxcrops_permission.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_permission`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_permission import *

RopModifyPermissionsRequest.SPEC = Spec(
    orig='RopModifyPermissions ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.10.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.1.1', constant=0x40, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.10.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.10.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='modify_flags', orig='ModifyFlags', section='[MS-OXCROPS] 2.2.10.1.1', flags=lambda: ModifyPermissionsFlags, default=0, kind=Primitive('B', 1)),
        Field(name='modify_count', orig='ModifyCount', section='[MS-OXCROPS] 2.2.10.1.1', counts='permissions_data', kind=Primitive('H', 2)),
        Field(name='permissions_data', orig='PermissionsData', section='[MS-OXCROPS] 2.2.10.1.1', count=lambda s, i: s.modify_count, repeated=True, kind=Ref(lambda: PermissionData, ())),
    ),
)

PermissionData.SPEC = Spec(
    orig='PermissionData',
    section='[MS-OXCROPS] 2.2.10.1.1.1',
    fields=(
        Field(name='permission_data_flags', orig='PermissionDataFlags', section='[MS-OXCROPS] 2.2.10.1.1.1', flags=lambda: PermissionDataFlags, kind=Primitive('B', 1)),
        Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.10.1.1.1', counts='property_values', kind=Primitive('H', 2)),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.10.1.1.1', count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
    ),
)

RopModifyPermissionsResponse.SPEC = Spec(
    orig='RopModifyPermissions ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.10.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.1.2', constant=0x40, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.10.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.10.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetPermissionsTableRequest.SPEC = Spec(
    orig='RopGetPermissionsTable ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.10.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.2.1', constant=0x3e, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.10.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.10.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.10.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='table_flags', orig='TableFlags', section='[MS-OXCROPS] 2.2.10.2.1', flags=lambda: PermissionsTableFlags, default=0, kind=Primitive('B', 1)),
    ),
)

RopGetPermissionsTableResponse.SPEC = Spec(
    orig='RopGetPermissionsTable ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.10.2.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.10.2.2', constant=0x3e, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.10.2.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.10.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)
