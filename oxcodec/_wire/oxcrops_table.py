# Generated from ksy/oxcrops_table.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on the tables of folders and messages and their kin. [MS-OXCROPS] 2.2.5."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class TableAsyncFlags(IntFlag):
    """How a server may work on a table. [MS-OXCTABL] 2.2.2.1.4."""

    TBL_ASYNC = 0x1


class TableStatus(IntEnum):
    """How far an operation on a table is. [MS-OXCTABL] 2.2.2.1.3."""

    TBLSTAT_COMPLETE = 0x0
    TBLSTAT_SORTING = 0x9
    TBLSTAT_SORT_ERROR = 0xa
    TBLSTAT_SETTING_COLS = 0xb
    TBLSTAT_SETCOL_ERROR = 0xd
    TBLSTAT_RESTRICTING = 0xe
    TBLSTAT_RESTRICT_ERROR = 0xf


TableStatus_members = {member.value: member for member in TableStatus}.get


class QueryRowsFlags(IntFlag):
    """How to read rows; 0 moves the cursor past them. [MS-OXCTABL] 2.2.2.5.1."""

    NoAdvance = 0x1
    EnablePackedBuffers = 0x2


class PredefinedBookmark(IntEnum):
    """Places in a table. [MS-OXCTABL] 2.2.2.1.1."""

    BOOKMARK_BEGINNING = 0x0
    BOOKMARK_CURRENT = 0x1
    BOOKMARK_END = 0x2
    BOOKMARK_CUSTOM = 0x3


PredefinedBookmark_members = {member.value: member for member in PredefinedBookmark}.get


class FindRowFlags(IntFlag):
    """The direction of a search; 0 is forwards. [MS-OXCTABL] 2.2.2.14.1."""

    Backwards = 0x1


class RopSetColumnsRequest(Structure):
    """Chooses the columns of a table. [MS-OXCROPS] 2.2.5.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    set_columns_flags: If the server may answer before the work is done
    property_tag_count: How many PropertyTags
    property_tags: The columns
    """

    __slots__ = ('logon_id', 'input_handle_index', 'set_columns_flags', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'set_columns_flags', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopSetColumnsResponse(Structure):
    """If the columns were chosen. [MS-OXCROPS] 2.2.5.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'table_status')
    _computed = ('rop_id',)


class RopSortTableRequest(Structure):
    """Orders the rows of a table. [MS-OXCROPS] 2.2.5.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    sort_table_flags: If the server may answer before the work is done
    sort_order_count: How many SortOrders
    category_count: How many of them from the first on make categories
    expanded_count: How many categories from the first on are expanded
    sort_orders: The sort keys with the most significant first
    """

    __slots__ = ('logon_id', 'input_handle_index', 'sort_table_flags', 'category_count', 'expanded_count', 'sort_orders')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'sort_table_flags', 'sort_order_count', 'category_count', 'expanded_count', 'sort_orders')
    _computed = ('rop_id', 'sort_order_count')


class RopSortTableResponse(Structure):
    """If the rows were ordered. [MS-OXCROPS] 2.2.5.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'table_status')
    _computed = ('rop_id',)


class RopRestrictRequest(Structure):
    """Filters the rows of a table. [MS-OXCROPS] 2.2.5.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    restrict_flags: If the server may answer before the work is done
    restriction_data_size: Bytes of RestrictionData; 0 for no restriction
    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    """

    __slots__ = ('logon_id', 'input_handle_index', 'restrict_flags', 'restriction_data', 'slack')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'restrict_flags', 'restriction_data_size', 'restriction_data', 'slack')
    _computed = ('rop_id', 'restriction_data_size')


class RopRestrictResponse(Structure):
    """If the rows were filtered. [MS-OXCROPS] 2.2.5.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'table_status')
    _computed = ('rop_id',)


class RopQueryRowsRequest(Structure):
    """Reads rows of a table. [MS-OXCROPS] 2.2.5.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    query_rows_flags: If the cursor stays and how the responses are packed
    forward_read: If the rows after the cursor are wanted and not those before it
    row_count: The most rows
    """

    __slots__ = ('logon_id', 'input_handle_index', 'query_rows_flags', 'forward_read', 'row_count')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'query_rows_flags', 'forward_read', 'row_count')
    _computed = ('rop_id',)


class RopQueryRowsResponse(Structure):
    """Rows of a table or an error. The columns are those of the last RopSetColumns. [MS-OXCROPS] 2.2.5.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    origin: Where the cursor is now
    row_count: How many RowData
    row_data: The rows
    row_data_raw: The rows when the columns are not known
    """

    __slots__ = ('input_handle_index', 'return_value', 'origin', 'row_data', 'row_data_raw', 'columns')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'origin', 'row_count', 'row_data', 'row_data_raw')
    _computed = ('rop_id', 'row_count')
    _params = (('columns', 'columns'),)


class RopAbortRequest(Structure):
    """Stops an asynchronous operation on a table. [MS-OXCROPS] 2.2.5.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopAbortResponse(Structure):
    """If the operation was stopped. [MS-OXCROPS] 2.2.5.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'table_status')
    _computed = ('rop_id',)


class RopGetStatusRequest(Structure):
    """Asks how far an asynchronous operation on a table is. [MS-OXCROPS] 2.2.5.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetStatusResponse(Structure):
    """How far it is or an error. [MS-OXCROPS] 2.2.5.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'table_status')
    _computed = ('rop_id',)


class RopQueryPositionRequest(Structure):
    """Asks for the cursor's place in a table. [MS-OXCROPS] 2.2.5.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopQueryPositionResponse(Structure):
    """The place as a fraction or an error. [MS-OXCROPS] 2.2.5.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    numerator: The row at the cursor
    denominator: How many rows the table has
    """

    __slots__ = ('input_handle_index', 'return_value', 'numerator', 'denominator')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'numerator', 'denominator')
    _computed = ('rop_id',)


class RopSeekRowRequest(Structure):
    """Moves the cursor of a table by a number of rows. [MS-OXCROPS] 2.2.5.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    origin: From where to count
    row_count: By how many rows; negative for back
    want_row_moved_count: If the server is to tell how far the cursor moved
    """

    __slots__ = ('logon_id', 'input_handle_index', 'origin', 'row_count', 'want_row_moved_count')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'origin', 'row_count', 'want_row_moved_count')
    _computed = ('rop_id',)


class RopSeekRowResponse(Structure):
    """How far the cursor moved or an error. [MS-OXCROPS] 2.2.5.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    has_sought_less: If the cursor moved by less than asked for
    rows_sought: By how many rows it moved; negative for back
    """

    __slots__ = ('input_handle_index', 'return_value', 'has_sought_less', 'rows_sought')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'has_sought_less', 'rows_sought')
    _computed = ('rop_id',)


class RopSeekRowBookmarkRequest(Structure):
    """Moves the cursor of a table relative to a bookmark. [MS-OXCROPS] 2.2.5.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    bookmark_size: Bytes of Bookmark
    bookmark: From where to count
    row_count: By how many rows; negative for back
    want_row_moved_count: If the server is to tell how far the cursor moved
    """

    __slots__ = ('logon_id', 'input_handle_index', 'bookmark', 'row_count', 'want_row_moved_count')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'bookmark_size', 'bookmark', 'row_count', 'want_row_moved_count')
    _computed = ('rop_id', 'bookmark_size')


class RopSeekRowBookmarkResponse(Structure):
    """How far the cursor moved or an error. [MS-OXCROPS] 2.2.5.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_no_longer_visible: If the row of the bookmark is gone
    has_sought_less: If the cursor moved by less than asked for
    rows_sought: By how many rows it moved; negative for back
    """

    __slots__ = ('input_handle_index', 'return_value', 'row_no_longer_visible', 'has_sought_less', 'rows_sought')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'row_no_longer_visible', 'has_sought_less', 'rows_sought')
    _computed = ('rop_id',)


class RopSeekRowFractionalRequest(Structure):
    """Moves the cursor of a table to a fraction of it. [MS-OXCROPS] 2.2.5.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    numerator: The numerator of the fraction
    denominator: The denominator of the fraction
    """

    __slots__ = ('logon_id', 'input_handle_index', 'numerator', 'denominator')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'numerator', 'denominator')
    _computed = ('rop_id',)


class RopSeekRowFractionalResponse(Structure):
    """If the cursor was moved. [MS-OXCROPS] 2.2.5.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopCreateBookmarkRequest(Structure):
    """Marks the cursor's place in a table. [MS-OXCROPS] 2.2.5.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopCreateBookmarkResponse(Structure):
    """The bookmark or an error. [MS-OXCROPS] 2.2.5.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    bookmark_size: Bytes of Bookmark
    bookmark: The bookmark; what is in it is up to the server
    """

    __slots__ = ('input_handle_index', 'return_value', 'bookmark')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'bookmark_size', 'bookmark')
    _computed = ('rop_id', 'bookmark_size')


class RopQueryColumnsAllRequest(Structure):
    """Lists all columns that a table can have. [MS-OXCROPS] 2.2.5.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopQueryColumnsAllResponse(Structure):
    """The columns or an error. [MS-OXCROPS] 2.2.5.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_tag_count: How many PropertyTags
    property_tags: The columns
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_tags')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopFindRowRequest(Structure):
    """Finds a row of a table by a restriction. [MS-OXCROPS] 2.2.5.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    find_row_flags: The direction of the search
    restriction_data_size: Bytes of RestrictionData; 0 for no restriction
    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    origin: From where to search
    bookmark_size: Bytes of Bookmark
    bookmark: The bookmark for an Origin of 3
    """

    __slots__ = ('logon_id', 'input_handle_index', 'find_row_flags', 'restriction_data', 'slack', 'origin', 'bookmark')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'find_row_flags', 'restriction_data_size', 'restriction_data', 'slack', 'origin', 'bookmark_size', 'bookmark')
    _computed = ('rop_id', 'restriction_data_size', 'bookmark_size')


class RopFindRowResponse(Structure):
    """The row or an error. The columns are those of the last RopSetColumns. [MS-OXCROPS] 2.2.5.13.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_no_longer_visible: If the row of the bookmark is gone
    has_row_data: If RowData is there
    row_data: The row
    row_data_raw: The row when the columns are not known
    """

    __slots__ = ('input_handle_index', 'return_value', 'row_no_longer_visible', 'has_row_data', 'row_data', 'row_data_raw', 'columns')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'row_no_longer_visible', 'has_row_data', 'row_data', 'row_data_raw')
    _computed = ('rop_id',)
    _params = (('columns', 'columns'),)


class RopFreeBookmarkRequest(Structure):
    """Frees a bookmark. [MS-OXCROPS] 2.2.5.14.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    bookmark_size: Bytes of Bookmark
    bookmark: The bookmark
    """

    __slots__ = ('logon_id', 'input_handle_index', 'bookmark')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'bookmark_size', 'bookmark')
    _computed = ('rop_id', 'bookmark_size')


class RopFreeBookmarkResponse(Structure):
    """If the bookmark was freed. [MS-OXCROPS] 2.2.5.14.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopResetTableRequest(Structure):
    """Takes the columns and the filter and the order off a table. [MS-OXCROPS] 2.2.5.15.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopResetTableResponse(Structure):
    """If the table was reset. [MS-OXCROPS] 2.2.5.15.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopExpandRowRequest(Structure):
    """Expands a category of a table. [MS-OXCROPS] 2.2.5.16.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    max_row_count: The most rows to return; 0 for none
    category_id: The category; PidTagInstID of its header row
    """

    __slots__ = ('logon_id', 'input_handle_index', 'max_row_count', 'category_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'max_row_count', 'category_id')
    _computed = ('rop_id',)


class RopExpandRowResponse(Structure):
    """The first rows of the category or an error. The columns are those of the last RopSetColumns. [MS-OXCROPS] 2.2.5.16.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    expanded_row_count: How many rows the category has
    row_count: How many RowData
    row_data: The rows
    row_data_raw: The rows when the columns are not known
    """

    __slots__ = ('input_handle_index', 'return_value', 'expanded_row_count', 'row_data', 'row_data_raw', 'columns')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'expanded_row_count', 'row_count', 'row_data', 'row_data_raw')
    _computed = ('rop_id', 'row_count')
    _params = (('columns', 'columns'),)


class RopCollapseRowRequest(Structure):
    """Collapses a category of a table. [MS-OXCROPS] 2.2.5.17.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    category_id: The category; PidTagInstID of its header row
    """

    __slots__ = ('logon_id', 'input_handle_index', 'category_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'category_id')
    _computed = ('rop_id',)


class RopCollapseRowResponse(Structure):
    """How many rows went or an error. [MS-OXCROPS] 2.2.5.17.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    collapsed_row_count: How many rows the category has
    """

    __slots__ = ('input_handle_index', 'return_value', 'collapsed_row_count')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'collapsed_row_count')
    _computed = ('rop_id',)


class RopGetCollapseStateRequest(Structure):
    """Asks which categories of a table are collapsed. [MS-OXCROPS] 2.2.5.18.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    row_id: The row to keep as the cursor; its PidTagInstID
    row_instance_number: The PidTagInstanceNum of that row
    """

    __slots__ = ('logon_id', 'input_handle_index', 'row_id', 'row_instance_number')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'row_id', 'row_instance_number')
    _computed = ('rop_id',)


class RopGetCollapseStateResponse(Structure):
    """The state of the categories or an error. [MS-OXCROPS] 2.2.5.18.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    collapse_state_size: Bytes of CollapseState
    collapse_state: The state; what is in it is up to the server
    """

    __slots__ = ('input_handle_index', 'return_value', 'collapse_state')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'collapse_state_size', 'collapse_state')
    _computed = ('rop_id', 'collapse_state_size')


class RopSetCollapseStateRequest(Structure):
    """Collapses and expands categories of a table as they were once. [MS-OXCROPS] 2.2.5.19.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    collapse_state_size: Bytes of CollapseState
    collapse_state: The state; what is in it is up to the server
    """

    __slots__ = ('logon_id', 'input_handle_index', 'collapse_state')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'collapse_state_size', 'collapse_state')
    _computed = ('rop_id', 'collapse_state_size')


class RopSetCollapseStateResponse(Structure):
    """A bookmark at the cursor's place or an error. [MS-OXCROPS] 2.2.5.19.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    bookmark_size: Bytes of Bookmark
    bookmark: The bookmark
    """

    __slots__ = ('input_handle_index', 'return_value', 'bookmark')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'bookmark_size', 'bookmark')
    _computed = ('rop_id', 'bookmark_size')
