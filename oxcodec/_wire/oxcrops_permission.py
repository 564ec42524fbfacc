# Generated from ksy/oxcrops_permission.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on a folder's permissions. [MS-OXCROPS] 2.2.10."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class ModifyPermissionsFlags(IntFlag):
    """How to change a folder's permissions. [MS-OXCPERM] 2.2.2.1."""

    ReplaceRows = 0x1
    IncludeFreeBusy = 0x2


class PermissionDataFlags(IntFlag):
    """What to do with the permissions of one user. [MS-OXCPERM] 2.2.2.1.1."""

    AddRow = 0x1
    ModifyRow = 0x2
    RemoveRow = 0x4


class PermissionsTableFlags(IntFlag):
    """What a table of permissions shows. [MS-OXCPERM] 2.2.1.1."""

    IncludeFreeBusy = 0x2


class RopModifyPermissionsRequest(Structure):
    """Changes a folder's permissions. [MS-OXCROPS] 2.2.10.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    modify_flags: How to change them
    modify_count: How many PermissionsData
    permissions_data: The changes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'modify_flags', 'permissions_data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'modify_flags', 'modify_count', 'permissions_data')
    _computed = ('rop_id', 'modify_count')


class PermissionData(Structure):
    """What becomes of the permissions of one user. [MS-OXCROPS] 2.2.10.1.1.1.

    permission_data_flags: What to do with them
    property_value_count: How many PropertyValues
    property_values: The user and the rights
    """

    __slots__ = ('permission_data_flags', 'property_values')
    __match_args__ = ('permission_data_flags', 'property_value_count', 'property_values')
    _computed = ('property_value_count',)


class RopModifyPermissionsResponse(Structure):
    """If the permissions were changed. [MS-OXCROPS] 2.2.10.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetPermissionsTableRequest(Structure):
    """Opens the table of a folder's permissions. [MS-OXCROPS] 2.2.10.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table shows
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    _computed = ('rop_id',)


class RopGetPermissionsTableResponse(Structure):
    """The opened table or an error. [MS-OXCROPS] 2.2.10.2.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)
