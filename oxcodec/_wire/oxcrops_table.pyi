# Generated from ksy/oxcrops_table.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata, oxcrops_folder

class TableAsyncFlags(IntFlag):
    TBL_ASYNC = 0x1

class TableStatus(IntEnum):
    TBLSTAT_COMPLETE = 0x0
    TBLSTAT_SORTING = 0x9
    TBLSTAT_SORT_ERROR = 0xa
    TBLSTAT_SETTING_COLS = 0xb
    TBLSTAT_SETCOL_ERROR = 0xd
    TBLSTAT_RESTRICTING = 0xe
    TBLSTAT_RESTRICT_ERROR = 0xf

class QueryRowsFlags(IntFlag):
    NoAdvance = 0x1
    EnablePackedBuffers = 0x2

class PredefinedBookmark(IntEnum):
    BOOKMARK_BEGINNING = 0x0
    BOOKMARK_CURRENT = 0x1
    BOOKMARK_END = 0x2
    BOOKMARK_CUSTOM = 0x3

class FindRowFlags(IntFlag):
    Backwards = 0x1

class RopSetColumnsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    set_columns_flags: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        set_columns_flags: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class RopSetColumnsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    table_status: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        table_status: int | None = ...,
    ) -> None: ...

class RopSortTableRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    sort_table_flags: int
    sort_order_count: int
    category_count: int
    expanded_count: int
    sort_orders: list[oxcdata.SortOrder]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        sort_table_flags: int | None = ...,
        sort_order_count: int | None = ...,
        category_count: int | None = ...,
        expanded_count: int | None = ...,
        sort_orders: Sequence[oxcdata.SortOrder],
    ) -> None: ...

class RopSortTableResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    table_status: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        table_status: int | None = ...,
    ) -> None: ...

class RopRestrictRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    restrict_flags: int
    restriction_data_size: int
    restriction_data: oxcdata.AnyRestriction | None
    slack: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        restrict_flags: int | None = ...,
        restriction_data_size: int | None = ...,
        restriction_data: oxcdata.AnyRestriction | None = ...,
        slack: bytes | None = ...,
    ) -> None: ...

class RopRestrictResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    table_status: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        table_status: int | None = ...,
    ) -> None: ...

class RopQueryRowsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    query_rows_flags: int
    forward_read: int
    row_count: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        query_rows_flags: int | None = ...,
        forward_read: int | None = ...,
        row_count: int,
    ) -> None: ...

class RopQueryRowsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    origin: int | None
    row_count: int | None
    row_data: list[oxcdata.PropertyRow] | None
    row_data_raw: bytes | None
    columns: Sequence[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        origin: int | None = ...,
        row_count: int | None = ...,
        row_data: Sequence[oxcdata.PropertyRow] | None = ...,
        row_data_raw: bytes | None = ...,
        columns: Sequence[int] | None = ...,
    ) -> None: ...

class RopAbortRequest(Structure):
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

class RopAbortResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    table_status: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        table_status: int | None = ...,
    ) -> None: ...

class RopGetStatusRequest(Structure):
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

class RopGetStatusResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    table_status: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        table_status: int | None = ...,
    ) -> None: ...

class RopQueryPositionRequest(Structure):
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

class RopQueryPositionResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    numerator: int | None
    denominator: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        numerator: int | None = ...,
        denominator: int | None = ...,
    ) -> None: ...

class RopSeekRowRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    origin: int
    row_count: int
    want_row_moved_count: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        origin: int | None = ...,
        row_count: int,
        want_row_moved_count: int | None = ...,
    ) -> None: ...

class RopSeekRowResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    has_sought_less: int | None
    rows_sought: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        has_sought_less: int | None = ...,
        rows_sought: int | None = ...,
    ) -> None: ...

class RopSeekRowBookmarkRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    bookmark_size: int
    bookmark: bytes
    row_count: int
    want_row_moved_count: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        bookmark_size: int | None = ...,
        bookmark: bytes,
        row_count: int,
        want_row_moved_count: int | None = ...,
    ) -> None: ...

class RopSeekRowBookmarkResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    row_no_longer_visible: int | None
    has_sought_less: int | None
    rows_sought: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        row_no_longer_visible: int | None = ...,
        has_sought_less: int | None = ...,
        rows_sought: int | None = ...,
    ) -> None: ...

class RopSeekRowFractionalRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    numerator: int
    denominator: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        numerator: int,
        denominator: int,
    ) -> None: ...

class RopSeekRowFractionalResponse(Structure):
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

class RopCreateBookmarkRequest(Structure):
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

class RopCreateBookmarkResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    bookmark_size: int | None
    bookmark: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        bookmark_size: int | None = ...,
        bookmark: bytes | None = ...,
    ) -> None: ...

class RopQueryColumnsAllRequest(Structure):
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

class RopQueryColumnsAllResponse(Structure):
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

class RopFindRowRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    find_row_flags: int
    restriction_data_size: int
    restriction_data: oxcdata.AnyRestriction | None
    slack: bytes | None
    origin: int
    bookmark_size: int
    bookmark: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        find_row_flags: int | None = ...,
        restriction_data_size: int | None = ...,
        restriction_data: oxcdata.AnyRestriction | None = ...,
        slack: bytes | None = ...,
        origin: int | None = ...,
        bookmark_size: int | None = ...,
        bookmark: bytes,
    ) -> None: ...

class RopFindRowResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    row_no_longer_visible: int | None
    has_row_data: int | None
    row_data: oxcdata.PropertyRow | None
    row_data_raw: bytes | None
    columns: Sequence[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        row_no_longer_visible: int | None = ...,
        has_row_data: int | None = ...,
        row_data: oxcdata.PropertyRow | None = ...,
        row_data_raw: bytes | None = ...,
        columns: Sequence[int] | None = ...,
    ) -> None: ...

class RopFreeBookmarkRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    bookmark_size: int
    bookmark: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        bookmark_size: int | None = ...,
        bookmark: bytes,
    ) -> None: ...

class RopFreeBookmarkResponse(Structure):
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

class RopResetTableRequest(Structure):
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

class RopResetTableResponse(Structure):
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

class RopExpandRowRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    max_row_count: int
    category_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        max_row_count: int | None = ...,
        category_id: int,
    ) -> None: ...

class RopExpandRowResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    expanded_row_count: int | None
    row_count: int | None
    row_data: list[oxcdata.PropertyRow] | None
    row_data_raw: bytes | None
    columns: Sequence[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        expanded_row_count: int | None = ...,
        row_count: int | None = ...,
        row_data: Sequence[oxcdata.PropertyRow] | None = ...,
        row_data_raw: bytes | None = ...,
        columns: Sequence[int] | None = ...,
    ) -> None: ...

class RopCollapseRowRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    category_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        category_id: int,
    ) -> None: ...

class RopCollapseRowResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    collapsed_row_count: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        collapsed_row_count: int | None = ...,
    ) -> None: ...

class RopGetCollapseStateRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    row_id: int
    row_instance_number: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        row_id: int,
        row_instance_number: int,
    ) -> None: ...

class RopGetCollapseStateResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    collapse_state_size: int | None
    collapse_state: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        collapse_state_size: int | None = ...,
        collapse_state: bytes | None = ...,
    ) -> None: ...

class RopSetCollapseStateRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    collapse_state_size: int
    collapse_state: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        collapse_state_size: int | None = ...,
        collapse_state: bytes,
    ) -> None: ...

class RopSetCollapseStateResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    bookmark_size: int | None
    bookmark: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        bookmark_size: int | None = ...,
        bookmark: bytes | None = ...,
    ) -> None: ...

