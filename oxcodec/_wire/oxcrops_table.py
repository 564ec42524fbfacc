# Generated from ksy/oxcrops_table.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on the tables of folders and messages and their kin. [MS-OXCROPS] 2.2.5."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata, oxcrops_folder

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBBBH = Struct('<BBBBBH').unpack_from
pack_BBBBBH = Struct('<BBBBBH').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBBBHHH = Struct('<BBBBHHH').unpack_from
pack_BBBBHHH = Struct('<BBBBHHH').pack
unpack_BBBBiB = Struct('<BBBBiB').unpack_from
pack_BBBBiB = Struct('<BBBBiB').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBBHQ = Struct('<BBBHQ').unpack_from
pack_BBBHQ = Struct('<BBBHQ').pack
unpack_BBBII = Struct('<BBBII').unpack_from
pack_BBBII = Struct('<BBBII').pack
unpack_BBBQ = Struct('<BBBQ').unpack_from
pack_BBBQ = Struct('<BBBQ').pack
unpack_BBBQI = Struct('<BBBQI').unpack_from
pack_BBBQI = Struct('<BBBQI').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBi = Struct('<BBi').unpack_from
pack_BBi = Struct('<BBi').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_Bi = Struct('<Bi').unpack_from
pack_Bi = Struct('<Bi').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_IH = Struct('<IH').unpack_from
pack_IH = Struct('<IH').pack
unpack_II = Struct('<II').unpack_from
pack_II = Struct('<II').pack
unpack_iB = Struct('<iB').unpack_from
pack_iB = Struct('<iB').pack


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
    SPEC = Spec(
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


def decode_rop_set_columns_request(b, p, c):
    s = new(RopSetColumnsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.set_columns_flags, property_tag_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x12:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_set_columns_request(s, w):
    if s.__class__ is not RopSetColumnsRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x12)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBBH(0x12, s.logon_id, s.input_handle_index, s.set_columns_flags, property_tag_count_))
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


class RopSetColumnsResponse(Structure):
    """If the columns were chosen. [MS-OXCROPS] 2.2.5.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    SPEC = Spec(
        orig='RopSetColumns ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.1.2', constant=0x12, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.1.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.1.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_set_columns_response(b, p, c):
    s = new(RopSetColumnsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x12:
        raise Refused
    if s.return_value == 0:
        s.table_status, = unpack_B(b, p)
        p += 1
        s.table_status = TableStatus_members(s.table_status, s.table_status)
    else:
        s.table_status = None
    return s, p


def encode_rop_set_columns_response(s, w):
    if s.__class__ is not RopSetColumnsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x12)
    w(pack_BBI(0x12, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.table_status))
    elif s.table_status is not None:
        raise Refused


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
    SPEC = Spec(
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


def decode_rop_sort_table_request(b, p, c):
    s = new(RopSortTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.sort_table_flags, sort_order_count_, s.category_count, s.expanded_count = unpack_BBBBHHH(b, p)
    p += 10
    if rop_id_ != 0x13:
        raise Refused
    n2 = sort_order_count_
    c.take(n2)
    s.sort_orders = v1 = []
    for i in range(n2):
        v, p = oxcdata.decode_sort_order(b, p, c)
        v1.append(v)
    return s, p


def encode_rop_sort_table_request(s, w):
    if s.__class__ is not RopSortTableRequest:
        raise Refused
    sort_order_count_ = len(s.sort_orders)
    if s._given is not None:
        check_given(s, 'rop_id', 0x13)
        check_given(s, 'sort_order_count', sort_order_count_)
    w(pack_BBBBHHH(0x13, s.logon_id, s.input_handle_index, s.sort_table_flags, sort_order_count_, s.category_count, s.expanded_count))
    for i, v in enumerate(s.sort_orders):
        oxcdata.encode_sort_order(v, w)


class RopSortTableResponse(Structure):
    """If the rows were ordered. [MS-OXCROPS] 2.2.5.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    SPEC = Spec(
        orig='RopSortTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.2.2', constant=0x13, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.2.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.2.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_sort_table_response(b, p, c):
    s = new(RopSortTableResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x13:
        raise Refused
    if s.return_value == 0:
        s.table_status, = unpack_B(b, p)
        p += 1
        s.table_status = TableStatus_members(s.table_status, s.table_status)
    else:
        s.table_status = None
    return s, p


def encode_rop_sort_table_response(s, w):
    if s.__class__ is not RopSortTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x13)
    w(pack_BBI(0x13, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.table_status))
    elif s.table_status is not None:
        raise Refused


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
    SPEC = Spec(
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


def decode_rop_restrict_request(b, p, c):
    s = new(RopRestrictRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.restrict_flags, restriction_data_size_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x14:
        raise Refused
    n1 = restriction_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    if not p1 >= len(b1):
        s.restriction_data, p1 = oxcdata.decode_restriction(b1, p1, c, 2)
    else:
        s.restriction_data = None
    if not p1 >= len(b1):
        s.slack = b1[p1:]
        p1 = len(b1)
    else:
        s.slack = None
    if p1 != n1:
        raise Refused
    p = q1
    return s, p


def encode_rop_restrict_request(s, w):
    if s.__class__ is not RopRestrictRequest:
        raise Refused
    t2 = []
    w2 = t2.append
    if not s.restriction_data is None:
        oxcdata.encode_restriction(s.restriction_data, w2, 2)
    if not s.slack is None:
        w2(s.slack)
    block_restriction_block = b''.join(t2)
    restriction_data_size_ = len(block_restriction_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x14)
        check_given(s, 'restriction_data_size', restriction_data_size_)
    w(pack_BBBBH(0x14, s.logon_id, s.input_handle_index, s.restrict_flags, restriction_data_size_))
    w(block_restriction_block)


class RopRestrictResponse(Structure):
    """If the rows were filtered. [MS-OXCROPS] 2.2.5.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    SPEC = Spec(
        orig='RopRestrict ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.3.2', constant=0x14, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.3.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.3.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_restrict_response(b, p, c):
    s = new(RopRestrictResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x14:
        raise Refused
    if s.return_value == 0:
        s.table_status, = unpack_B(b, p)
        p += 1
        s.table_status = TableStatus_members(s.table_status, s.table_status)
    else:
        s.table_status = None
    return s, p


def encode_rop_restrict_response(s, w):
    if s.__class__ is not RopRestrictResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x14)
    w(pack_BBI(0x14, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.table_status))
    elif s.table_status is not None:
        raise Refused


class RopQueryRowsRequest(Structure):
    """Reads rows of a table. [MS-OXCROPS] 2.2.5.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    query_rows_flags: If the cursor stays and how the responses are packed
    forward_read: If the rows after the cursor are wanted and not those before it
    row_count: The most rows
    """

    __slots__ = ('logon_id', 'input_handle_index', 'query_rows_flags', 'forward_read', 'row_count')
    SPEC = Spec(
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


def decode_rop_query_rows_request(b, p, c):
    s = new(RopQueryRowsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.query_rows_flags, s.forward_read, s.row_count = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x15:
        raise Refused
    return s, p


def encode_rop_query_rows_request(s, w):
    if s.__class__ is not RopQueryRowsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x15)
    w(pack_BBBBBH(0x15, s.logon_id, s.input_handle_index, s.query_rows_flags, s.forward_read, s.row_count))


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
    SPEC = Spec(
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
        params=(Param('columns', 'columns'),),
    )


def decode_rop_query_rows_response(b, p, c, columns):
    s = new(RopQueryRowsResponse)
    s._given = None
    s.columns = columns
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x15:
        raise Refused
    if s.return_value == 0:
        s.origin, row_count_ = unpack_BH(b, p)
        p += 3
        s.origin = PredefinedBookmark_members(s.origin, s.origin)
    else:
        s.origin = None
    if s.return_value == 0 and s.columns is not None:
        n2 = row_count_
        c.take(n2)
        s.row_data = v1 = []
        for i in range(n2):
            v, p = oxcdata.decode_property_row(b, p, c, s.columns, len(s.columns))
            v1.append(v)
    else:
        s.row_data = None
        if s.return_value == 0:
            s.row_count = row_count_
    if s.return_value == 0 and row_count_ != 0 and (not s.columns is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_query_rows_response(s, w, columns):
    if s.__class__ is not RopQueryRowsResponse:
        raise Refused
    s.columns = columns
    row_count_ = len(s.row_data) if s.row_data is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x15)
        check_given(s, 'row_count', row_count_)
    w(pack_BBI(0x15, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BH(s.origin, row_count_))
    elif s.origin is not None:
        raise Refused
    if s.return_value == 0 and s.columns is not None:
        for i, v in enumerate(s.row_data):
            oxcdata.encode_property_row(v, w, s.columns, len(s.columns))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and row_count_ != 0 and (not s.columns is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


class RopAbortRequest(Structure):
    """Stops an asynchronous operation on a table. [MS-OXCROPS] 2.2.5.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopAbort ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.5.5.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.5.1', constant=0x38, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.5.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_abort_request(b, p, c):
    s = new(RopAbortRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x38:
        raise Refused
    return s, p


def encode_rop_abort_request(s, w):
    if s.__class__ is not RopAbortRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x38)
    w(pack_BBB(0x38, s.logon_id, s.input_handle_index))


class RopAbortResponse(Structure):
    """If the operation was stopped. [MS-OXCROPS] 2.2.5.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    SPEC = Spec(
        orig='RopAbort ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.5.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.5.2', constant=0x38, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.5.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.5.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.5.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_abort_response(b, p, c):
    s = new(RopAbortResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x38:
        raise Refused
    if s.return_value == 0:
        s.table_status, = unpack_B(b, p)
        p += 1
        s.table_status = TableStatus_members(s.table_status, s.table_status)
    else:
        s.table_status = None
    return s, p


def encode_rop_abort_response(s, w):
    if s.__class__ is not RopAbortResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x38)
    w(pack_BBI(0x38, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.table_status))
    elif s.table_status is not None:
        raise Refused


class RopGetStatusRequest(Structure):
    """Asks how far an asynchronous operation on a table is. [MS-OXCROPS] 2.2.5.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopGetStatus ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.5.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.6.1', constant=0x16, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.6.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_status_request(b, p, c):
    s = new(RopGetStatusRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x16:
        raise Refused
    return s, p


def encode_rop_get_status_request(s, w):
    if s.__class__ is not RopGetStatusRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x16)
    w(pack_BBB(0x16, s.logon_id, s.input_handle_index))


class RopGetStatusResponse(Structure):
    """How far it is or an error. [MS-OXCROPS] 2.2.5.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    table_status: How far the table is
    """

    __slots__ = ('input_handle_index', 'return_value', 'table_status')
    SPEC = Spec(
        orig='RopGetStatus ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.6.2', constant=0x16, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.6.2', shows='error_code', default=0, presence=(Presence('table_status', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='table_status', orig='TableStatus', section='[MS-OXCROPS] 2.2.5.6.2', condition=lambda s, eof: s.return_value == 0, enum=lambda: TableStatus, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_status_response(b, p, c):
    s = new(RopGetStatusResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x16:
        raise Refused
    if s.return_value == 0:
        s.table_status, = unpack_B(b, p)
        p += 1
        s.table_status = TableStatus_members(s.table_status, s.table_status)
    else:
        s.table_status = None
    return s, p


def encode_rop_get_status_response(s, w):
    if s.__class__ is not RopGetStatusResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x16)
    w(pack_BBI(0x16, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.table_status))
    elif s.table_status is not None:
        raise Refused


class RopQueryPositionRequest(Structure):
    """Asks for the cursor's place in a table. [MS-OXCROPS] 2.2.5.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopQueryPosition ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.5.7.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.7.1', constant=0x17, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.7.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_query_position_request(b, p, c):
    s = new(RopQueryPositionRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x17:
        raise Refused
    return s, p


def encode_rop_query_position_request(s, w):
    if s.__class__ is not RopQueryPositionRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x17)
    w(pack_BBB(0x17, s.logon_id, s.input_handle_index))


class RopQueryPositionResponse(Structure):
    """The place as a fraction or an error. [MS-OXCROPS] 2.2.5.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    numerator: The row at the cursor
    denominator: How many rows the table has
    """

    __slots__ = ('input_handle_index', 'return_value', 'numerator', 'denominator')
    SPEC = Spec(
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


def decode_rop_query_position_response(b, p, c):
    s = new(RopQueryPositionResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x17:
        raise Refused
    if s.return_value == 0:
        s.numerator, s.denominator = unpack_II(b, p)
        p += 8
    else:
        s.numerator = None
        s.denominator = None
    return s, p


def encode_rop_query_position_response(s, w):
    if s.__class__ is not RopQueryPositionResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x17)
    w(pack_BBI(0x17, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_II(s.numerator, s.denominator))
    elif s.numerator is not None or s.denominator is not None:
        raise Refused


class RopSeekRowRequest(Structure):
    """Moves the cursor of a table by a number of rows. [MS-OXCROPS] 2.2.5.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    origin: From where to count
    row_count: By how many rows; negative for back
    want_row_moved_count: If the server is to tell how far the cursor moved
    """

    __slots__ = ('logon_id', 'input_handle_index', 'origin', 'row_count', 'want_row_moved_count')
    SPEC = Spec(
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


def decode_rop_seek_row_request(b, p, c):
    s = new(RopSeekRowRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.origin, s.row_count, s.want_row_moved_count = unpack_BBBBiB(b, p)
    p += 9
    if rop_id_ != 0x18:
        raise Refused
    s.origin = PredefinedBookmark_members(s.origin, s.origin)
    return s, p


def encode_rop_seek_row_request(s, w):
    if s.__class__ is not RopSeekRowRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x18)
    w(pack_BBBBiB(0x18, s.logon_id, s.input_handle_index, s.origin, s.row_count, s.want_row_moved_count))


class RopSeekRowResponse(Structure):
    """How far the cursor moved or an error. [MS-OXCROPS] 2.2.5.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    has_sought_less: If the cursor moved by less than asked for
    rows_sought: By how many rows it moved; negative for back
    """

    __slots__ = ('input_handle_index', 'return_value', 'has_sought_less', 'rows_sought')
    SPEC = Spec(
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


def decode_rop_seek_row_response(b, p, c):
    s = new(RopSeekRowResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x18:
        raise Refused
    if s.return_value == 0:
        s.has_sought_less, s.rows_sought = unpack_Bi(b, p)
        p += 5
    else:
        s.has_sought_less = None
        s.rows_sought = None
    return s, p


def encode_rop_seek_row_response(s, w):
    if s.__class__ is not RopSeekRowResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x18)
    w(pack_BBI(0x18, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Bi(s.has_sought_less, s.rows_sought))
    elif s.has_sought_less is not None or s.rows_sought is not None:
        raise Refused


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
    SPEC = Spec(
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


def decode_rop_seek_row_bookmark_request(b, p, c):
    s = new(RopSeekRowBookmarkRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, bookmark_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x19:
        raise Refused
    n1 = bookmark_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.bookmark = b[p:q1]
    p = q1
    s.row_count, s.want_row_moved_count = unpack_iB(b, p)
    p += 5
    return s, p


def encode_rop_seek_row_bookmark_request(s, w):
    if s.__class__ is not RopSeekRowBookmarkRequest:
        raise Refused
    bookmark_size_ = len(s.bookmark)
    if s._given is not None:
        check_given(s, 'rop_id', 0x19)
        check_given(s, 'bookmark_size', bookmark_size_)
    w(pack_BBBH(0x19, s.logon_id, s.input_handle_index, bookmark_size_))
    w(s.bookmark)
    w(pack_iB(s.row_count, s.want_row_moved_count))


class RopSeekRowBookmarkResponse(Structure):
    """How far the cursor moved or an error. [MS-OXCROPS] 2.2.5.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_no_longer_visible: If the row of the bookmark is gone
    has_sought_less: If the cursor moved by less than asked for
    rows_sought: By how many rows it moved; negative for back
    """

    __slots__ = ('input_handle_index', 'return_value', 'row_no_longer_visible', 'has_sought_less', 'rows_sought')
    SPEC = Spec(
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


def decode_rop_seek_row_bookmark_response(b, p, c):
    s = new(RopSeekRowBookmarkResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x19:
        raise Refused
    if s.return_value == 0:
        s.row_no_longer_visible, s.has_sought_less, s.rows_sought = unpack_BBi(b, p)
        p += 6
    else:
        s.row_no_longer_visible = None
        s.has_sought_less = None
        s.rows_sought = None
    return s, p


def encode_rop_seek_row_bookmark_response(s, w):
    if s.__class__ is not RopSeekRowBookmarkResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x19)
    w(pack_BBI(0x19, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BBi(s.row_no_longer_visible, s.has_sought_less, s.rows_sought))
    elif s.row_no_longer_visible is not None or s.has_sought_less is not None or s.rows_sought is not None:
        raise Refused


class RopSeekRowFractionalRequest(Structure):
    """Moves the cursor of a table to a fraction of it. [MS-OXCROPS] 2.2.5.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    numerator: The numerator of the fraction
    denominator: The denominator of the fraction
    """

    __slots__ = ('logon_id', 'input_handle_index', 'numerator', 'denominator')
    SPEC = Spec(
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


def decode_rop_seek_row_fractional_request(b, p, c):
    s = new(RopSeekRowFractionalRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.numerator, s.denominator = unpack_BBBII(b, p)
    p += 11
    if rop_id_ != 0x1a:
        raise Refused
    return s, p


def encode_rop_seek_row_fractional_request(s, w):
    if s.__class__ is not RopSeekRowFractionalRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1a)
    w(pack_BBBII(0x1a, s.logon_id, s.input_handle_index, s.numerator, s.denominator))


class RopSeekRowFractionalResponse(Structure):
    """If the cursor was moved. [MS-OXCROPS] 2.2.5.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopSeekRowFractional ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.10.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.10.2', constant=0x1a, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.10.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_seek_row_fractional_response(b, p, c):
    s = new(RopSeekRowFractionalResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x1a:
        raise Refused
    return s, p


def encode_rop_seek_row_fractional_response(s, w):
    if s.__class__ is not RopSeekRowFractionalResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1a)
    w(pack_BBI(0x1a, s.input_handle_index, s.return_value))


class RopCreateBookmarkRequest(Structure):
    """Marks the cursor's place in a table. [MS-OXCROPS] 2.2.5.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopCreateBookmark ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.5.11.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.11.1', constant=0x1b, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.11.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_create_bookmark_request(b, p, c):
    s = new(RopCreateBookmarkRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x1b:
        raise Refused
    return s, p


def encode_rop_create_bookmark_request(s, w):
    if s.__class__ is not RopCreateBookmarkRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1b)
    w(pack_BBB(0x1b, s.logon_id, s.input_handle_index))


class RopCreateBookmarkResponse(Structure):
    """The bookmark or an error. [MS-OXCROPS] 2.2.5.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    bookmark_size: Bytes of Bookmark
    bookmark: The bookmark; what is in it is up to the server
    """

    __slots__ = ('input_handle_index', 'return_value', 'bookmark')
    SPEC = Spec(
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


def decode_rop_create_bookmark_response(b, p, c):
    s = new(RopCreateBookmarkResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x1b:
        raise Refused
    if s.return_value == 0:
        bookmark_size_, = unpack_H(b, p)
        p += 2
        n1 = bookmark_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.bookmark = b[p:q1]
        p = q1
    else:
        s.bookmark = None
    return s, p


def encode_rop_create_bookmark_response(s, w):
    if s.__class__ is not RopCreateBookmarkResponse:
        raise Refused
    bookmark_size_ = len(s.bookmark) if s.bookmark is not None else given_or_zero(s, 'bookmark_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x1b)
        check_given(s, 'bookmark_size', bookmark_size_)
    w(pack_BBI(0x1b, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(bookmark_size_))
        w(s.bookmark)
    elif s.bookmark is not None:
        raise Refused


class RopQueryColumnsAllRequest(Structure):
    """Lists all columns that a table can have. [MS-OXCROPS] 2.2.5.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopQueryColumnsAll ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.5.12.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.12.1', constant=0x37, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.12.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_query_columns_all_request(b, p, c):
    s = new(RopQueryColumnsAllRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x37:
        raise Refused
    return s, p


def encode_rop_query_columns_all_request(s, w):
    if s.__class__ is not RopQueryColumnsAllRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x37)
    w(pack_BBB(0x37, s.logon_id, s.input_handle_index))


class RopQueryColumnsAllResponse(Structure):
    """The columns or an error. [MS-OXCROPS] 2.2.5.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_tag_count: How many PropertyTags
    property_tags: The columns
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_tags')
    SPEC = Spec(
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


def decode_rop_query_columns_all_response(b, p, c):
    s = new(RopQueryColumnsAllResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x37:
        raise Refused
    if s.return_value == 0:
        property_tag_count_, = unpack_H(b, p)
        p += 2
        n1 = property_tag_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.property_tags = list(unpack_from(f'<{n1}I', b, p))
        p = q1
    else:
        s.property_tags = None
    return s, p


def encode_rop_query_columns_all_response(s, w):
    if s.__class__ is not RopQueryColumnsAllResponse:
        raise Refused
    property_tag_count_ = len(s.property_tags) if s.property_tags is not None else given_or_zero(s, 'property_tag_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x37)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBI(0x37, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_tag_count_))
        w(pack(f'<{len(s.property_tags)}I', *s.property_tags))
    elif s.property_tags is not None:
        raise Refused


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
    SPEC = Spec(
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


def decode_rop_find_row_request(b, p, c):
    s = new(RopFindRowRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.find_row_flags, restriction_data_size_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x4f:
        raise Refused
    n1 = restriction_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    if not p1 >= len(b1):
        s.restriction_data, p1 = oxcdata.decode_restriction(b1, p1, c, 2)
    else:
        s.restriction_data = None
    if not p1 >= len(b1):
        s.slack = b1[p1:]
        p1 = len(b1)
    else:
        s.slack = None
    if p1 != n1:
        raise Refused
    p = q1
    s.origin, bookmark_size_ = unpack_BH(b, p)
    p += 3
    s.origin = PredefinedBookmark_members(s.origin, s.origin)
    n2 = bookmark_size_
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.bookmark = b[p:q2]
    p = q2
    return s, p


def encode_rop_find_row_request(s, w):
    if s.__class__ is not RopFindRowRequest:
        raise Refused
    t3 = []
    w3 = t3.append
    if not s.restriction_data is None:
        oxcdata.encode_restriction(s.restriction_data, w3, 2)
    if not s.slack is None:
        w3(s.slack)
    block_restriction_block = b''.join(t3)
    restriction_data_size_ = len(block_restriction_block)
    bookmark_size_ = len(s.bookmark)
    if s._given is not None:
        check_given(s, 'rop_id', 0x4f)
        check_given(s, 'restriction_data_size', restriction_data_size_)
        check_given(s, 'bookmark_size', bookmark_size_)
    w(pack_BBBBH(0x4f, s.logon_id, s.input_handle_index, s.find_row_flags, restriction_data_size_))
    w(block_restriction_block)
    w(pack_BH(s.origin, bookmark_size_))
    w(s.bookmark)


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
    SPEC = Spec(
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
        params=(Param('columns', 'columns'),),
    )


def decode_rop_find_row_response(b, p, c, columns):
    s = new(RopFindRowResponse)
    s._given = None
    s.columns = columns
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4f:
        raise Refused
    if s.return_value == 0:
        s.row_no_longer_visible, s.has_row_data = unpack_BB(b, p)
        p += 2
    else:
        s.row_no_longer_visible = None
        s.has_row_data = None
    if s.return_value == 0 and s.has_row_data != 0 and (s.columns is not None):
        s.row_data, p = oxcdata.decode_property_row(b, p, c, s.columns, len(s.columns))
    else:
        s.row_data = None
    if s.return_value == 0 and s.has_row_data != 0 and (not s.columns is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_find_row_response(s, w, columns):
    if s.__class__ is not RopFindRowResponse:
        raise Refused
    s.columns = columns
    if s._given is not None:
        check_given(s, 'rop_id', 0x4f)
    w(pack_BBI(0x4f, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BB(s.row_no_longer_visible, s.has_row_data))
    elif s.row_no_longer_visible is not None or s.has_row_data is not None:
        raise Refused
    if s.return_value == 0 and s.has_row_data != 0 and (s.columns is not None):
        oxcdata.encode_property_row(s.row_data, w, s.columns, len(s.columns))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and s.has_row_data != 0 and (not s.columns is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


class RopFreeBookmarkRequest(Structure):
    """Frees a bookmark. [MS-OXCROPS] 2.2.5.14.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    bookmark_size: Bytes of Bookmark
    bookmark: The bookmark
    """

    __slots__ = ('logon_id', 'input_handle_index', 'bookmark')
    SPEC = Spec(
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


def decode_rop_free_bookmark_request(b, p, c):
    s = new(RopFreeBookmarkRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, bookmark_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x89:
        raise Refused
    n1 = bookmark_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.bookmark = b[p:q1]
    p = q1
    return s, p


def encode_rop_free_bookmark_request(s, w):
    if s.__class__ is not RopFreeBookmarkRequest:
        raise Refused
    bookmark_size_ = len(s.bookmark)
    if s._given is not None:
        check_given(s, 'rop_id', 0x89)
        check_given(s, 'bookmark_size', bookmark_size_)
    w(pack_BBBH(0x89, s.logon_id, s.input_handle_index, bookmark_size_))
    w(s.bookmark)


class RopFreeBookmarkResponse(Structure):
    """If the bookmark was freed. [MS-OXCROPS] 2.2.5.14.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopFreeBookmark ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.14.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.14.2', constant=0x89, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.14.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.14.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_free_bookmark_response(b, p, c):
    s = new(RopFreeBookmarkResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x89:
        raise Refused
    return s, p


def encode_rop_free_bookmark_response(s, w):
    if s.__class__ is not RopFreeBookmarkResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x89)
    w(pack_BBI(0x89, s.input_handle_index, s.return_value))


class RopResetTableRequest(Structure):
    """Takes the columns and the filter and the order off a table. [MS-OXCROPS] 2.2.5.15.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopResetTable ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.5.15.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.15.1', constant=0x81, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.15.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.15.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_reset_table_request(b, p, c):
    s = new(RopResetTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x81:
        raise Refused
    return s, p


def encode_rop_reset_table_request(s, w):
    if s.__class__ is not RopResetTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x81)
    w(pack_BBB(0x81, s.logon_id, s.input_handle_index))


class RopResetTableResponse(Structure):
    """If the table was reset. [MS-OXCROPS] 2.2.5.15.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopResetTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.15.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.15.2', constant=0x81, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.15.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.15.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_reset_table_response(b, p, c):
    s = new(RopResetTableResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x81:
        raise Refused
    return s, p


def encode_rop_reset_table_response(s, w):
    if s.__class__ is not RopResetTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x81)
    w(pack_BBI(0x81, s.input_handle_index, s.return_value))


class RopExpandRowRequest(Structure):
    """Expands a category of a table. [MS-OXCROPS] 2.2.5.16.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    max_row_count: The most rows to return; 0 for none
    category_id: The category; PidTagInstID of its header row
    """

    __slots__ = ('logon_id', 'input_handle_index', 'max_row_count', 'category_id')
    SPEC = Spec(
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


def decode_rop_expand_row_request(b, p, c):
    s = new(RopExpandRowRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.max_row_count, s.category_id = unpack_BBBHQ(b, p)
    p += 13
    if rop_id_ != 0x59:
        raise Refused
    return s, p


def encode_rop_expand_row_request(s, w):
    if s.__class__ is not RopExpandRowRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x59)
    w(pack_BBBHQ(0x59, s.logon_id, s.input_handle_index, s.max_row_count, s.category_id))


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
    SPEC = Spec(
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
        params=(Param('columns', 'columns'),),
    )


def decode_rop_expand_row_response(b, p, c, columns):
    s = new(RopExpandRowResponse)
    s._given = None
    s.columns = columns
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x59:
        raise Refused
    if s.return_value == 0:
        s.expanded_row_count, row_count_ = unpack_IH(b, p)
        p += 6
    else:
        s.expanded_row_count = None
    if s.return_value == 0 and s.columns is not None:
        n2 = row_count_
        c.take(n2)
        s.row_data = v1 = []
        for i in range(n2):
            v, p = oxcdata.decode_property_row(b, p, c, s.columns, len(s.columns))
            v1.append(v)
    else:
        s.row_data = None
        if s.return_value == 0:
            s.row_count = row_count_
    if s.return_value == 0 and row_count_ != 0 and (not s.columns is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_expand_row_response(s, w, columns):
    if s.__class__ is not RopExpandRowResponse:
        raise Refused
    s.columns = columns
    row_count_ = len(s.row_data) if s.row_data is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x59)
        check_given(s, 'row_count', row_count_)
    w(pack_BBI(0x59, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_IH(s.expanded_row_count, row_count_))
    elif s.expanded_row_count is not None:
        raise Refused
    if s.return_value == 0 and s.columns is not None:
        for i, v in enumerate(s.row_data):
            oxcdata.encode_property_row(v, w, s.columns, len(s.columns))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and row_count_ != 0 and (not s.columns is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


class RopCollapseRowRequest(Structure):
    """Collapses a category of a table. [MS-OXCROPS] 2.2.5.17.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    category_id: The category; PidTagInstID of its header row
    """

    __slots__ = ('logon_id', 'input_handle_index', 'category_id')
    SPEC = Spec(
        orig='RopCollapseRow ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.5.17.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.17.1', constant=0x5a, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.5.17.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.17.1', default=0, kind=Primitive('B', 1)),
            Field(name='category_id', orig='CategoryId', section='[MS-OXCROPS] 2.2.5.17.1', shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_collapse_row_request(b, p, c):
    s = new(RopCollapseRowRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.category_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x5a:
        raise Refused
    return s, p


def encode_rop_collapse_row_request(s, w):
    if s.__class__ is not RopCollapseRowRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5a)
    w(pack_BBBQ(0x5a, s.logon_id, s.input_handle_index, s.category_id))


class RopCollapseRowResponse(Structure):
    """How many rows went or an error. [MS-OXCROPS] 2.2.5.17.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    collapsed_row_count: How many rows the category has
    """

    __slots__ = ('input_handle_index', 'return_value', 'collapsed_row_count')
    SPEC = Spec(
        orig='RopCollapseRow ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.5.17.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.5.17.2', constant=0x5a, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.5.17.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.5.17.2', shows='error_code', default=0, presence=(Presence('collapsed_row_count', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='collapsed_row_count', orig='CollapsedRowCount', section='[MS-OXCROPS] 2.2.5.17.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_collapse_row_response(b, p, c):
    s = new(RopCollapseRowResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5a:
        raise Refused
    if s.return_value == 0:
        s.collapsed_row_count, = unpack_I(b, p)
        p += 4
    else:
        s.collapsed_row_count = None
    return s, p


def encode_rop_collapse_row_response(s, w):
    if s.__class__ is not RopCollapseRowResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5a)
    w(pack_BBI(0x5a, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.collapsed_row_count))
    elif s.collapsed_row_count is not None:
        raise Refused


class RopGetCollapseStateRequest(Structure):
    """Asks which categories of a table are collapsed. [MS-OXCROPS] 2.2.5.18.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    row_id: The row to keep as the cursor; its PidTagInstID
    row_instance_number: The PidTagInstanceNum of that row
    """

    __slots__ = ('logon_id', 'input_handle_index', 'row_id', 'row_instance_number')
    SPEC = Spec(
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


def decode_rop_get_collapse_state_request(b, p, c):
    s = new(RopGetCollapseStateRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.row_id, s.row_instance_number = unpack_BBBQI(b, p)
    p += 15
    if rop_id_ != 0x6b:
        raise Refused
    return s, p


def encode_rop_get_collapse_state_request(s, w):
    if s.__class__ is not RopGetCollapseStateRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6b)
    w(pack_BBBQI(0x6b, s.logon_id, s.input_handle_index, s.row_id, s.row_instance_number))


class RopGetCollapseStateResponse(Structure):
    """The state of the categories or an error. [MS-OXCROPS] 2.2.5.18.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    collapse_state_size: Bytes of CollapseState
    collapse_state: The state; what is in it is up to the server
    """

    __slots__ = ('input_handle_index', 'return_value', 'collapse_state')
    SPEC = Spec(
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


def decode_rop_get_collapse_state_response(b, p, c):
    s = new(RopGetCollapseStateResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x6b:
        raise Refused
    if s.return_value == 0:
        collapse_state_size_, = unpack_H(b, p)
        p += 2
        n1 = collapse_state_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.collapse_state = b[p:q1]
        p = q1
    else:
        s.collapse_state = None
    return s, p


def encode_rop_get_collapse_state_response(s, w):
    if s.__class__ is not RopGetCollapseStateResponse:
        raise Refused
    collapse_state_size_ = len(s.collapse_state) if s.collapse_state is not None else given_or_zero(s, 'collapse_state_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x6b)
        check_given(s, 'collapse_state_size', collapse_state_size_)
    w(pack_BBI(0x6b, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(collapse_state_size_))
        w(s.collapse_state)
    elif s.collapse_state is not None:
        raise Refused


class RopSetCollapseStateRequest(Structure):
    """Collapses and expands categories of a table as they were once. [MS-OXCROPS] 2.2.5.19.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the table
    collapse_state_size: Bytes of CollapseState
    collapse_state: The state; what is in it is up to the server
    """

    __slots__ = ('logon_id', 'input_handle_index', 'collapse_state')
    SPEC = Spec(
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


def decode_rop_set_collapse_state_request(b, p, c):
    s = new(RopSetCollapseStateRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, collapse_state_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x6c:
        raise Refused
    n1 = collapse_state_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.collapse_state = b[p:q1]
    p = q1
    return s, p


def encode_rop_set_collapse_state_request(s, w):
    if s.__class__ is not RopSetCollapseStateRequest:
        raise Refused
    collapse_state_size_ = len(s.collapse_state)
    if s._given is not None:
        check_given(s, 'rop_id', 0x6c)
        check_given(s, 'collapse_state_size', collapse_state_size_)
    w(pack_BBBH(0x6c, s.logon_id, s.input_handle_index, collapse_state_size_))
    w(s.collapse_state)


class RopSetCollapseStateResponse(Structure):
    """A bookmark at the cursor's place or an error. [MS-OXCROPS] 2.2.5.19.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    bookmark_size: Bytes of Bookmark
    bookmark: The bookmark
    """

    __slots__ = ('input_handle_index', 'return_value', 'bookmark')
    SPEC = Spec(
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


def decode_rop_set_collapse_state_response(b, p, c):
    s = new(RopSetCollapseStateResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x6c:
        raise Refused
    if s.return_value == 0:
        bookmark_size_, = unpack_H(b, p)
        p += 2
        n1 = bookmark_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.bookmark = b[p:q1]
        p = q1
    else:
        s.bookmark = None
    return s, p


def encode_rop_set_collapse_state_response(s, w):
    if s.__class__ is not RopSetCollapseStateResponse:
        raise Refused
    bookmark_size_ = len(s.bookmark) if s.bookmark is not None else given_or_zero(s, 'bookmark_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x6c)
        check_given(s, 'bookmark_size', bookmark_size_)
    w(pack_BBI(0x6c, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(bookmark_size_))
        w(s.bookmark)
    elif s.bookmark is not None:
        raise Refused

RopSetColumnsRequest._decode = staticmethod(decode_rop_set_columns_request)
RopSetColumnsRequest._encode = staticmethod(encode_rop_set_columns_request)
RopSetColumnsResponse._decode = staticmethod(decode_rop_set_columns_response)
RopSetColumnsResponse._encode = staticmethod(encode_rop_set_columns_response)
RopSortTableRequest._decode = staticmethod(decode_rop_sort_table_request)
RopSortTableRequest._encode = staticmethod(encode_rop_sort_table_request)
RopSortTableResponse._decode = staticmethod(decode_rop_sort_table_response)
RopSortTableResponse._encode = staticmethod(encode_rop_sort_table_response)
RopRestrictRequest._decode = staticmethod(decode_rop_restrict_request)
RopRestrictRequest._encode = staticmethod(encode_rop_restrict_request)
RopRestrictResponse._decode = staticmethod(decode_rop_restrict_response)
RopRestrictResponse._encode = staticmethod(encode_rop_restrict_response)
RopQueryRowsRequest._decode = staticmethod(decode_rop_query_rows_request)
RopQueryRowsRequest._encode = staticmethod(encode_rop_query_rows_request)
RopQueryRowsResponse._decode = staticmethod(decode_rop_query_rows_response)
RopQueryRowsResponse._encode = staticmethod(encode_rop_query_rows_response)
RopAbortRequest._decode = staticmethod(decode_rop_abort_request)
RopAbortRequest._encode = staticmethod(encode_rop_abort_request)
RopAbortResponse._decode = staticmethod(decode_rop_abort_response)
RopAbortResponse._encode = staticmethod(encode_rop_abort_response)
RopGetStatusRequest._decode = staticmethod(decode_rop_get_status_request)
RopGetStatusRequest._encode = staticmethod(encode_rop_get_status_request)
RopGetStatusResponse._decode = staticmethod(decode_rop_get_status_response)
RopGetStatusResponse._encode = staticmethod(encode_rop_get_status_response)
RopQueryPositionRequest._decode = staticmethod(decode_rop_query_position_request)
RopQueryPositionRequest._encode = staticmethod(encode_rop_query_position_request)
RopQueryPositionResponse._decode = staticmethod(decode_rop_query_position_response)
RopQueryPositionResponse._encode = staticmethod(encode_rop_query_position_response)
RopSeekRowRequest._decode = staticmethod(decode_rop_seek_row_request)
RopSeekRowRequest._encode = staticmethod(encode_rop_seek_row_request)
RopSeekRowResponse._decode = staticmethod(decode_rop_seek_row_response)
RopSeekRowResponse._encode = staticmethod(encode_rop_seek_row_response)
RopSeekRowBookmarkRequest._decode = staticmethod(decode_rop_seek_row_bookmark_request)
RopSeekRowBookmarkRequest._encode = staticmethod(encode_rop_seek_row_bookmark_request)
RopSeekRowBookmarkResponse._decode = staticmethod(decode_rop_seek_row_bookmark_response)
RopSeekRowBookmarkResponse._encode = staticmethod(encode_rop_seek_row_bookmark_response)
RopSeekRowFractionalRequest._decode = staticmethod(decode_rop_seek_row_fractional_request)
RopSeekRowFractionalRequest._encode = staticmethod(encode_rop_seek_row_fractional_request)
RopSeekRowFractionalResponse._decode = staticmethod(decode_rop_seek_row_fractional_response)
RopSeekRowFractionalResponse._encode = staticmethod(encode_rop_seek_row_fractional_response)
RopCreateBookmarkRequest._decode = staticmethod(decode_rop_create_bookmark_request)
RopCreateBookmarkRequest._encode = staticmethod(encode_rop_create_bookmark_request)
RopCreateBookmarkResponse._decode = staticmethod(decode_rop_create_bookmark_response)
RopCreateBookmarkResponse._encode = staticmethod(encode_rop_create_bookmark_response)
RopQueryColumnsAllRequest._decode = staticmethod(decode_rop_query_columns_all_request)
RopQueryColumnsAllRequest._encode = staticmethod(encode_rop_query_columns_all_request)
RopQueryColumnsAllResponse._decode = staticmethod(decode_rop_query_columns_all_response)
RopQueryColumnsAllResponse._encode = staticmethod(encode_rop_query_columns_all_response)
RopFindRowRequest._decode = staticmethod(decode_rop_find_row_request)
RopFindRowRequest._encode = staticmethod(encode_rop_find_row_request)
RopFindRowResponse._decode = staticmethod(decode_rop_find_row_response)
RopFindRowResponse._encode = staticmethod(encode_rop_find_row_response)
RopFreeBookmarkRequest._decode = staticmethod(decode_rop_free_bookmark_request)
RopFreeBookmarkRequest._encode = staticmethod(encode_rop_free_bookmark_request)
RopFreeBookmarkResponse._decode = staticmethod(decode_rop_free_bookmark_response)
RopFreeBookmarkResponse._encode = staticmethod(encode_rop_free_bookmark_response)
RopResetTableRequest._decode = staticmethod(decode_rop_reset_table_request)
RopResetTableRequest._encode = staticmethod(encode_rop_reset_table_request)
RopResetTableResponse._decode = staticmethod(decode_rop_reset_table_response)
RopResetTableResponse._encode = staticmethod(encode_rop_reset_table_response)
RopExpandRowRequest._decode = staticmethod(decode_rop_expand_row_request)
RopExpandRowRequest._encode = staticmethod(encode_rop_expand_row_request)
RopExpandRowResponse._decode = staticmethod(decode_rop_expand_row_response)
RopExpandRowResponse._encode = staticmethod(encode_rop_expand_row_response)
RopCollapseRowRequest._decode = staticmethod(decode_rop_collapse_row_request)
RopCollapseRowRequest._encode = staticmethod(encode_rop_collapse_row_request)
RopCollapseRowResponse._decode = staticmethod(decode_rop_collapse_row_response)
RopCollapseRowResponse._encode = staticmethod(encode_rop_collapse_row_response)
RopGetCollapseStateRequest._decode = staticmethod(decode_rop_get_collapse_state_request)
RopGetCollapseStateRequest._encode = staticmethod(encode_rop_get_collapse_state_request)
RopGetCollapseStateResponse._decode = staticmethod(decode_rop_get_collapse_state_response)
RopGetCollapseStateResponse._encode = staticmethod(encode_rop_get_collapse_state_response)
RopSetCollapseStateRequest._decode = staticmethod(decode_rop_set_collapse_state_request)
RopSetCollapseStateRequest._encode = staticmethod(encode_rop_set_collapse_state_request)
RopSetCollapseStateResponse._decode = staticmethod(decode_rop_set_collapse_state_response)
RopSetCollapseStateResponse._encode = staticmethod(encode_rop_set_collapse_state_response)
