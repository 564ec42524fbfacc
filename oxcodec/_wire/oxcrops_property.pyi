# Generated from ksy/oxcrops_property.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class RopGetPropertiesSpecificRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    property_size_limit: int
    want_unicode: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        property_size_limit: int | None = ...,
        want_unicode: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class RopGetPropertiesSpecificResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    row_data: oxcdata.PropertyRow | None
    row_data_raw: bytes | None
    property_tags: Sequence[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        row_data: oxcdata.PropertyRow | None = ...,
        row_data_raw: bytes | None = ...,
        property_tags: Sequence[int] | None = ...,
    ) -> None: ...

class RopGetPropertiesAllRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    property_size_limit: int
    want_unicode: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        property_size_limit: int | None = ...,
        want_unicode: int | None = ...,
    ) -> None: ...

class RopGetPropertiesAllResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    property_value_count: int | None
    property_values: list[oxcdata.TaggedPropertyValue] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue] | None = ...,
    ) -> None: ...

class RopSetPropertiesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    property_value_size: int
    property_value_count: int
    property_values: list[oxcdata.TaggedPropertyValue]
    slack: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        property_value_size: int | None = ...,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
        slack: bytes | None = ...,
    ) -> None: ...

class PropertyValueBlock(Structure):
    property_value_count: int
    property_values: list[oxcdata.TaggedPropertyValue]
    slack: bytes | None
    def __init__(
        self,
        *,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
        slack: bytes | None = ...,
    ) -> None: ...

class RopSetPropertiesResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    property_problem_count: int | None
    property_problems: list[oxcdata.PropertyProblem] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        property_problem_count: int | None = ...,
        property_problems: Sequence[oxcdata.PropertyProblem] | None = ...,
    ) -> None: ...

