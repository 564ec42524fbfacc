# Generated from ksy/oxcrops_rule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class ModifyRulesFlags(IntFlag):
    R = 0x1

class RuleDataFlags(IntFlag):
    ROW_ADD = 0x1
    ROW_MODIFY = 0x2
    ROW_REMOVE = 0x4

class RulesTableFlags(IntFlag):
    U = 0x40

class RopModifyRulesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    modify_rules_flags: int
    rules_count: int
    rules_data: list[RuleData]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        modify_rules_flags: int | None = ...,
        rules_count: int | None = ...,
        rules_data: Sequence[RuleData],
    ) -> None: ...

class RuleData(Structure):
    rule_data_flags: int
    property_value_count: int
    property_values: list[oxcdata.TaggedPropertyValue]
    def __init__(
        self,
        *,
        rule_data_flags: int,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
    ) -> None: ...

class RopModifyRulesResponse(Structure):
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

class RopGetRulesTableRequest(Structure):
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

class RopGetRulesTableResponse(Structure):
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

class RopUpdateDeferredActionMessagesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    server_entry_id_size: int
    server_entry_id: bytes
    client_entry_id_size: int
    client_entry_id: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        server_entry_id_size: int | None = ...,
        server_entry_id: bytes,
        client_entry_id_size: int | None = ...,
        client_entry_id: bytes,
    ) -> None: ...

class RopUpdateDeferredActionMessagesResponse(Structure):
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

