# Generated from ksy/oxcrops_permission.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class ModifyPermissionsFlags(IntFlag):
    ReplaceRows = 0x1
    IncludeFreeBusy = 0x2

class PermissionDataFlags(IntFlag):
    AddRow = 0x1
    ModifyRow = 0x2
    RemoveRow = 0x4

class PermissionsTableFlags(IntFlag):
    IncludeFreeBusy = 0x2

class RopModifyPermissionsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    modify_flags: int
    modify_count: int
    permissions_data: list[PermissionData]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        modify_flags: int | None = ...,
        modify_count: int | None = ...,
        permissions_data: Sequence[PermissionData],
    ) -> None: ...

class PermissionData(Structure):
    permission_data_flags: int
    property_value_count: int
    property_values: list[oxcdata.TaggedPropertyValue]
    def __init__(
        self,
        *,
        permission_data_flags: int,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
    ) -> None: ...

class RopModifyPermissionsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

class RopGetPermissionsTableRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    table_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        table_flags: int | None = ...,
    ) -> None: ...

class RopGetPermissionsTableResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

