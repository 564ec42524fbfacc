# Generated from ksy/oxcrops_property.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class GetPropertyIdsFlags(IntFlag):
    Create = 0x2

class QueryNamedPropertiesFlags(IntFlag):
    NoStrings = 0x1
    NoIds = 0x2

class CopyPropertiesFlags(IntFlag):
    Move = 0x1
    NoOverwrite = 0x2

class RopGetPropertyIdsFromNamesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    flags: int
    property_name_count: int
    property_names: list[oxcdata.PropertyName]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        flags: int | None = ...,
        property_name_count: int | None = ...,
        property_names: Sequence[oxcdata.PropertyName],
    ) -> None: ...

class RopGetPropertyIdsFromNamesResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    property_id_count: int | None
    property_ids: list[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        property_id_count: int | None = ...,
        property_ids: Sequence[int] | None = ...,
    ) -> None: ...

class RopGetNamesFromPropertyIdsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    property_id_count: int
    property_ids: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        property_id_count: int | None = ...,
        property_ids: Sequence[int],
    ) -> None: ...

class RopGetNamesFromPropertyIdsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    property_name_count: int | None
    property_names: list[oxcdata.PropertyName] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        property_name_count: int | None = ...,
        property_names: Sequence[oxcdata.PropertyName] | None = ...,
    ) -> None: ...

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

class RopGetPropertiesListRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> None: ...

class RopGetPropertiesListResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    property_tag_count: int | None
    property_tags: list[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int] | None = ...,
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

class RopSetPropertiesNoReplicateRequest(Structure):
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

class RopSetPropertiesNoReplicateResponse(Structure):
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

class RopDeletePropertiesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class RopDeletePropertiesResponse(Structure):
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

class RopDeletePropertiesNoReplicateRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class RopDeletePropertiesNoReplicateResponse(Structure):
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

class RopQueryNamedPropertiesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    query_flags: int
    has_guid: int
    property_guid: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        query_flags: int | None = ...,
        has_guid: int | None = ...,
        property_guid: bytes | None = ...,
    ) -> None: ...

class RopQueryNamedPropertiesResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    id_count: int | None
    property_ids: list[int] | None
    property_names: list[oxcdata.PropertyName] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        id_count: int | None = ...,
        property_ids: Sequence[int] | None = ...,
        property_names: Sequence[oxcdata.PropertyName] | None = ...,
    ) -> None: ...

class RopCopyPropertiesRequest(Structure):
    rop_id: int
    logon_id: int
    source_handle_index: int
    dest_handle_index: int
    want_asynchronous: int
    copy_flags: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        source_handle_index: int | None = ...,
        dest_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        copy_flags: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class RopCopyPropertiesResponse(Structure):
    rop_id: int
    source_handle_index: int
    return_value: int
    property_problem_count: int | None
    property_problems: list[oxcdata.PropertyProblem] | None
    dest_handle_index: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        source_handle_index: int | None = ...,
        return_value: int | None = ...,
        property_problem_count: int | None = ...,
        property_problems: Sequence[oxcdata.PropertyProblem] | None = ...,
        dest_handle_index: int | None = ...,
    ) -> None: ...

class RopCopyToRequest(Structure):
    rop_id: int
    logon_id: int
    source_handle_index: int
    dest_handle_index: int
    want_asynchronous: int
    want_sub_objects: int
    copy_flags: int
    excluded_tag_count: int
    excluded_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        source_handle_index: int | None = ...,
        dest_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        want_sub_objects: int | None = ...,
        copy_flags: int | None = ...,
        excluded_tag_count: int | None = ...,
        excluded_tags: Sequence[int],
    ) -> None: ...

class RopCopyToResponse(Structure):
    rop_id: int
    source_handle_index: int
    return_value: int
    property_problem_count: int | None
    property_problems: list[oxcdata.PropertyProblem] | None
    dest_handle_index: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        source_handle_index: int | None = ...,
        return_value: int | None = ...,
        property_problem_count: int | None = ...,
        property_problems: Sequence[oxcdata.PropertyProblem] | None = ...,
        dest_handle_index: int | None = ...,
    ) -> None: ...

class RopProgressRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    want_cancel: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        want_cancel: int | None = ...,
    ) -> None: ...

class RopProgressResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    logon_id: int | None
    completed_task_count: int | None
    total_task_count: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        logon_id: int | None = ...,
        completed_task_count: int | None = ...,
        total_task_count: int | None = ...,
    ) -> None: ...

