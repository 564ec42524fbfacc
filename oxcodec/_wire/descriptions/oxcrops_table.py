# Generated from ksy/oxcrops_table.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_table`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata, oxcrops_folder
from ..oxcrops_table import *

RopSetColumnsRequest.SPEC = Spec(
    orig='RopSetColumns ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.1.1', constant=0x12, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='set_columns_flags', orig='SetColumnsFlags', section='[MS-OXCROPS] 2.2.5.1.1', flags=lambda: TableAsyncFlags, default=0, kind=Primitive('B', 1)),
        Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.5.1.1', counts='property_tags', kind=Primitive('H', 2)),
        Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.5.1.1', count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', describes='columns', kind=Primitive('I', 4)),
    ),
)

RopSetColumnsResponse.SPEC = Spec(
    orig='RopSetColumns ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.1.2', constant=0x12, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.1.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.1.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
    ),
)

RopSortTableRequest.SPEC = Spec(
    orig='RopSortTable ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.2.1', constant=0x13, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='sort_table_flags', orig='SortTableFlags', section='[MS-OXCROPS] 2.2.5.2.1', flags=lambda: TableAsyncFlags, default=0, kind=Primitive('B', 1)),
        Field(name='sort_order_count', orig='SortOrderCount', section='[MS-OXCROPS] 2.2.5.2.1', counts='sort_orders', kind=Primitive('H', 2)),
        Field(name='category_count', orig='CategoryCount', section='[MS-OXCROPS] 2.2.5.2.1', default=0, kind=Primitive('H', 2)),
        Field(name='expanded_count', orig='ExpandedCount', section='[MS-OXCROPS] 2.2.5.2.1', default=0, kind=Primitive('H', 2)),
        Field(name='sort_orders', orig='SortOrders', section='[MS-OXCROPS] 2.2.5.2.1', count=lambda s, i: s.sort_order_count, repeated=True, kind=Ref(lambda: oxcdata.SortOrder, ())),
    ),
)

RopSortTableResponse.SPEC = Spec(
    orig='RopSortTable ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.2.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.2.2', constant=0x13, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.2.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.2.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.2.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
    ),
)

RopRestrictRequest.SPEC = Spec(
    orig='RopRestrict ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.3.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.3.1', constant=0x14, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='restrict_flags', orig='RestrictFlags', section='[MS-OXCROPS] 2.2.5.3.1', flags=lambda: TableAsyncFlags, default=0, kind=Primitive('B', 1)),
        Field(name='restriction_data_size', orig='RestrictionDataSize', section='[MS-OXCROPS] 2.2.5.3.1', sizes=('restriction_block',), bias=0, kind=Primitive('H', 2)),
        Field(name='restriction_block', orig='RestrictionBlock', section='[MS-OXCROPS] 2.2.5.3.1', size=lambda s, i: s.restriction_data_size, kind=Inline((
            Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ))),
    ),
)

RopRestrictResponse.SPEC = Spec(
    orig='RopRestrict ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.3.2', constant=0x14, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.3.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.3.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
    ),
)

RopQueryRowsRequest.SPEC = Spec(
    orig='RopQueryRows ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.4.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.4.1', constant=0x15, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='query_rows_flags', orig='QueryRowsFlags', section='[MS-OXCROPS] 2.2.5.4.1', flags=lambda: QueryRowsFlags, default=0, kind=Primitive('B', 1)),
        Field(name='forward_read', orig='ForwardRead', section='[MS-OXCROPS] 2.2.5.4.1', default=1, kind=Primitive('B', 1)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.5.4.1', kind=Primitive('H', 2)),
    ),
)

RopQueryRowsResponse.SPEC = Spec(
    orig='RopQueryRows ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.4.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.4.2', constant=0x15, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.4.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.4.2', shows='error_code', default=0, presence=(Presence('origin', -0x1, 0x0), Presence('row_data', -0x1, 0x0), Presence('row_data_raw', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='origin', orig='Origin', section='[MS-OXCROPS] 2.2.5.4.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: PredefinedBookmark, kind=Primitive('B', 1)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.5.4.2', condition=lambda s, eof: s.return_value == 0, counts='row_data', kind=Primitive('H', 2)),
        Field(name='row_data', orig='RowData', section='[MS-OXCROPS] 2.2.5.4.2', condition=lambda s, eof: s.return_value == 0 and s.columns is not None, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.columns, lambda s, i: len(s.columns), ))),
        Field(name='row_data_raw', orig='RowDataRaw', section='[MS-OXCROPS] 2.2.5.4.2', condition=lambda s, eof: s.return_value == 0 and s.row_count != 0 and (not s.columns is not None), kind=Bytes()),
    ),
    params=(Param('columns', 'columns', 'u4[]'),),
)

RopAbortRequest.SPEC = Spec(
    orig='RopAbort ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.5.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.5.1', constant=0x38, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.5.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopAbortResponse.SPEC = Spec(
    orig='RopAbort ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.5.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.5.2', constant=0x38, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.5.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.5.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.5.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
    ),
)

RopGetStatusRequest.SPEC = Spec(
    orig='RopGetStatus ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.6.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.6.1', constant=0x16, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.6.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetStatusResponse.SPEC = Spec(
    orig='RopGetStatus ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.6.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.6.2', constant=0x16, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.6.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.6.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.6.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
    ),
)

RopQueryPositionRequest.SPEC = Spec(
    orig='RopQueryPosition ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.7.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.7.1', constant=0x17, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.7.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopQueryPositionResponse.SPEC = Spec(
    orig='RopQueryPosition ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.7.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.7.2', constant=0x17, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.7.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.7.2', shows='error_code', default=0, presence=(Presence('numerator', -0x1, 0x0), Presence('denominator', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='numerator', orig='Numerator', section='[MS-OXCROPS] 2.2.5.7.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        Field(name='denominator', orig='Denominator', section='[MS-OXCROPS] 2.2.5.7.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
    ),
)

RopSeekRowRequest.SPEC = Spec(
    orig='RopSeekRow ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.8.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.8.1', constant=0x18, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='origin', orig='Origin', section='[MS-OXCROPS] 2.2.5.8.1', enum=lambda: PredefinedBookmark, default=1, kind=Primitive('B', 1)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.5.8.1', kind=Primitive('i', 4)),
        Field(name='want_row_moved_count', orig='WantRowMovedCount', section='[MS-OXCROPS] 2.2.5.8.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopSeekRowResponse.SPEC = Spec(
    orig='RopSeekRow ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.8.2', constant=0x18, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.8.2', shows='error_code', default=0, presence=(Presence('has_sought_less', -0x1, 0x0), Presence('rows_sought', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='has_sought_less', orig='HasSoughtLess', section='[MS-OXCROPS] 2.2.5.8.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='rows_sought', orig='RowsSought', section='[MS-OXCROPS] 2.2.5.8.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('i', 4)),
    ),
)

RopSeekRowBookmarkRequest.SPEC = Spec(
    orig='RopSeekRowBookmark ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.9.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.9.1', constant=0x19, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='bookmark_size', orig='BookmarkSize', section='[MS-OXCROPS] 2.2.5.9.1', sizes=('bookmark',), bias=0, kind=Primitive('H', 2)),
        Field(name='bookmark', orig='Bookmark', section='[MS-OXCROPS] 2.2.5.9.1', size=lambda s, i: s.bookmark_size, kind=Bytes()),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.5.9.1', kind=Primitive('i', 4)),
        Field(name='want_row_moved_count', orig='WantRowMovedCount', section='[MS-OXCROPS] 2.2.5.9.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopSeekRowBookmarkResponse.SPEC = Spec(
    orig='RopSeekRowBookmark ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.9.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.9.2', constant=0x19, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.9.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.9.2', shows='error_code', default=0, presence=(Presence('row_no_longer_visible', -0x1, 0x0), Presence('has_sought_less', -0x1, 0x0), Presence('rows_sought', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='row_no_longer_visible', orig='RowNoLongerVisible', section='[MS-OXCROPS] 2.2.5.9.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='has_sought_less', orig='HasSoughtLess', section='[MS-OXCROPS] 2.2.5.9.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='rows_sought', orig='RowsSought', section='[MS-OXCROPS] 2.2.5.9.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('i', 4)),
    ),
)

RopSeekRowFractionalRequest.SPEC = Spec(
    orig='RopSeekRowFractional ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.10.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.10.1', constant=0x1a, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='numerator', orig='Numerator', section='[MS-OXCROPS] 2.2.5.10.1', kind=Primitive('I', 4)),
        Field(name='denominator', orig='Denominator', section='[MS-OXCROPS] 2.2.5.10.1', kind=Primitive('I', 4)),
    ),
)

RopSeekRowFractionalResponse.SPEC = Spec(
    orig='RopSeekRowFractional ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.10.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.10.2', constant=0x1a, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.10.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopCreateBookmarkRequest.SPEC = Spec(
    orig='RopCreateBookmark ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.11.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.11.1', constant=0x1b, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.11.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopCreateBookmarkResponse.SPEC = Spec(
    orig='RopCreateBookmark ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.11.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.11.2', constant=0x1b, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.11.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.11.2', shows='error_code', default=0, presence=(Presence('bookmark', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='bookmark_size', orig='BookmarkSize', section='[MS-OXCROPS] 2.2.5.11.2', condition=lambda s, eof: s.return_value == 0, sizes=('bookmark',), bias=0, kind=Primitive('H', 2)),
        Field(name='bookmark', orig='Bookmark', section='[MS-OXCROPS] 2.2.5.11.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.bookmark_size, kind=Bytes()),
    ),
)

RopQueryColumnsAllRequest.SPEC = Spec(
    orig='RopQueryColumnsAll ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.12.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.12.1', constant=0x37, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.12.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.12.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopQueryColumnsAllResponse.SPEC = Spec(
    orig='RopQueryColumnsAll ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.12.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.12.2', constant=0x37, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.12.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.12.2', shows='error_code', default=0, presence=(Presence('property_tags', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='property_tag_count', orig='PropertyTagCount', section='[MS-OXCROPS] 2.2.5.12.2', condition=lambda s, eof: s.return_value == 0, counts='property_tags', kind=Primitive('H', 2)),
        Field(name='property_tags', orig='PropertyTags', section='[MS-OXCROPS] 2.2.5.12.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_tag_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
    ),
)

RopFindRowRequest.SPEC = Spec(
    orig='RopFindRow ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.13.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.13.1', constant=0x4f, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.13.1', default=0, kind=Primitive('B', 1)),
        Field(name='find_row_flags', orig='FindRowFlags', section='[MS-OXCROPS] 2.2.5.13.1', flags=lambda: FindRowFlags, default=0, kind=Primitive('B', 1)),
        Field(name='restriction_data_size', orig='RestrictionDataSize', section='[MS-OXCROPS] 2.2.5.13.1', sizes=('restriction_block',), bias=0, kind=Primitive('H', 2)),
        Field(name='restriction_block', orig='RestrictionBlock', section='[MS-OXCROPS] 2.2.5.13.1', size=lambda s, i: s.restriction_data_size, kind=Inline((
            Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ))),
        Field(name='origin', orig='Origin', section='[MS-OXCROPS] 2.2.5.13.1', enum=lambda: PredefinedBookmark, default=1, kind=Primitive('B', 1)),
        Field(name='bookmark_size', orig='BookmarkSize', section='[MS-OXCROPS] 2.2.5.13.1', sizes=('bookmark',), bias=0, kind=Primitive('H', 2)),
        Field(name='bookmark', orig='Bookmark', section='[MS-OXCROPS] 2.2.5.13.1', size=lambda s, i: s.bookmark_size, kind=Bytes()),
    ),
)

RopFindRowResponse.SPEC = Spec(
    orig='RopFindRow ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.13.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.13.2', constant=0x4f, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.13.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.13.2', shows='error_code', default=0, presence=(Presence('row_no_longer_visible', -0x1, 0x0), Presence('has_row_data', -0x1, 0x0), Presence('row_data', -0x1, 0x0), Presence('row_data_raw', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='row_no_longer_visible', orig='RowNoLongerVisible', section='[MS-OXCROPS] 2.2.5.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='has_row_data', orig='HasRowData', section='[MS-OXCROPS] 2.2.5.13.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('row_data', -0x1, 0x1), Presence('row_data_raw', -0x1, 0x1),), kind=Primitive('B', 1)),
        Field(name='row_data', orig='RowData', section='[MS-OXCROPS] 2.2.5.13.2', condition=lambda s, eof: s.return_value == 0 and s.has_row_data != 0 and (s.columns is not None), kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.columns, lambda s, i: len(s.columns), ))),
        Field(name='row_data_raw', orig='RowDataRaw', section='[MS-OXCROPS] 2.2.5.13.2', condition=lambda s, eof: s.return_value == 0 and s.has_row_data != 0 and (not s.columns is not None), kind=Bytes()),
    ),
    params=(Param('columns', 'columns', 'u4[]'),),
)

RopFreeBookmarkRequest.SPEC = Spec(
    orig='RopFreeBookmark ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.14.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.14.1', constant=0x89, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.14.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.14.1', default=0, kind=Primitive('B', 1)),
        Field(name='bookmark_size', orig='BookmarkSize', section='[MS-OXCROPS] 2.2.5.14.1', sizes=('bookmark',), bias=0, kind=Primitive('H', 2)),
        Field(name='bookmark', orig='Bookmark', section='[MS-OXCROPS] 2.2.5.14.1', size=lambda s, i: s.bookmark_size, kind=Bytes()),
    ),
)

RopFreeBookmarkResponse.SPEC = Spec(
    orig='RopFreeBookmark ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.14.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.14.2', constant=0x89, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.14.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.14.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopResetTableRequest.SPEC = Spec(
    orig='RopResetTable ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.15.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.15.1', constant=0x81, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.15.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.15.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopResetTableResponse.SPEC = Spec(
    orig='RopResetTable ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.15.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.15.2', constant=0x81, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.15.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.15.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopExpandRowRequest.SPEC = Spec(
    orig='RopExpandRow ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.16.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.16.1', constant=0x59, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.16.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.16.1', default=0, kind=Primitive('B', 1)),
        Field(name='max_row_count', orig='MaxRowCount', section='[MS-OXCROPS] 2.2.5.16.1', default=0, kind=Primitive('H', 2)),
        Field(name='category_id', orig='CategoryId', section='[MS-OXCROPS] 2.2.5.16.1', shows='id', kind=Primitive('Q', 8)),
    ),
)

RopExpandRowResponse.SPEC = Spec(
    orig='RopExpandRow ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.16.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.16.2', constant=0x59, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.16.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.16.2', shows='error_code', default=0, presence=(Presence('expanded_row_count', -0x1, 0x0), Presence('row_data', -0x1, 0x0), Presence('row_data_raw', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='expanded_row_count', orig='ExpandedRowCount', section='[MS-OXCROPS] 2.2.5.16.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.5.16.2', condition=lambda s, eof: s.return_value == 0, counts='row_data', kind=Primitive('H', 2)),
        Field(name='row_data', orig='RowData', section='[MS-OXCROPS] 2.2.5.16.2', condition=lambda s, eof: s.return_value == 0 and s.columns is not None, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: s.columns, lambda s, i: len(s.columns), ))),
        Field(name='row_data_raw', orig='RowDataRaw', section='[MS-OXCROPS] 2.2.5.16.2', condition=lambda s, eof: s.return_value == 0 and s.row_count != 0 and (not s.columns is not None), kind=Bytes()),
    ),
    params=(Param('columns', 'columns', 'u4[]'),),
)

RopCollapseRowRequest.SPEC = Spec(
    orig='RopCollapseRow ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.17.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.17.1', constant=0x5a, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.17.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.17.1', default=0, kind=Primitive('B', 1)),
        Field(name='category_id', orig='CategoryId', section='[MS-OXCROPS] 2.2.5.17.1', shows='id', kind=Primitive('Q', 8)),
    ),
)

RopCollapseRowResponse.SPEC = Spec(
    orig='RopCollapseRow ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.17.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.17.2', constant=0x5a, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.17.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.17.2', shows='error_code', default=0, presence=(Presence('collapsed_row_count', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='collapsed_row_count', orig='CollapsedRowCount', section='[MS-OXCROPS] 2.2.5.17.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
    ),
)

RopGetCollapseStateRequest.SPEC = Spec(
    orig='RopGetCollapseState ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.18.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.18.1', constant=0x6b, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.18.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.18.1', default=0, kind=Primitive('B', 1)),
        Field(name='row_id', orig='RowId', section='[MS-OXCROPS] 2.2.5.18.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='row_instance_number', orig='RowInstanceNumber', section='[MS-OXCROPS] 2.2.5.18.1', kind=Primitive('I', 4)),
    ),
)

RopGetCollapseStateResponse.SPEC = Spec(
    orig='RopGetCollapseState ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.18.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.18.2', constant=0x6b, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.18.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.18.2', shows='error_code', default=0, presence=(Presence('collapse_state', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='collapse_state_size', orig='CollapseStateSize', section='[MS-OXCROPS] 2.2.5.18.2', condition=lambda s, eof: s.return_value == 0, sizes=('collapse_state',), bias=0, kind=Primitive('H', 2)),
        Field(name='collapse_state', orig='CollapseState', section='[MS-OXCROPS] 2.2.5.18.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.collapse_state_size, kind=Bytes()),
    ),
)

RopSetCollapseStateRequest.SPEC = Spec(
    orig='RopSetCollapseState ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.5.19.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.19.1', constant=0x6c, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.19.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.19.1', default=0, kind=Primitive('B', 1)),
        Field(name='collapse_state_size', orig='CollapseStateSize', section='[MS-OXCROPS] 2.2.5.19.1', sizes=('collapse_state',), bias=0, kind=Primitive('H', 2)),
        Field(name='collapse_state', orig='CollapseState', section='[MS-OXCROPS] 2.2.5.19.1', size=lambda s, i: s.collapse_state_size, kind=Bytes()),
    ),
)

RopSetCollapseStateResponse.SPEC = Spec(
    orig='RopSetCollapseState ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.5.19.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.19.2', constant=0x6c, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.19.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.19.2', shows='error_code', default=0, presence=(Presence('bookmark', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='bookmark_size', orig='BookmarkSize', section='[MS-OXCROPS] 2.2.5.19.2', condition=lambda s, eof: s.return_value == 0, sizes=('bookmark',), bias=0, kind=Primitive('H', 2)),
        Field(name='bookmark', orig='Bookmark', section='[MS-OXCROPS] 2.2.5.19.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.bookmark_size, kind=Bytes()),
    ),
)
