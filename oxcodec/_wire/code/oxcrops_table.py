# Generated from ksy/oxcrops_table.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_table`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata, oxcrops_folder
from . import oxcdata as oxcdata_code
from . import oxcrops_folder as oxcrops_folder_code
from ..oxcrops_table import *

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
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


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
        v, p = oxcdata_code.decode_sort_order(b, p, c)
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
        oxcdata_code.encode_sort_order(v, w)


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
        s.restriction_data, p1 = oxcdata_code.decode_restriction(b1, p1, c, 2)
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
        oxcdata_code.encode_restriction(s.restriction_data, w2, 2)
    if not s.slack is None:
        w2(s.slack)
    block_restriction_block = b''.join(t2)
    restriction_data_size_ = len(block_restriction_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x14)
        check_given(s, 'restriction_data_size', restriction_data_size_)
    w(pack_BBBBH(0x14, s.logon_id, s.input_handle_index, s.restrict_flags, restriction_data_size_))
    w(block_restriction_block)


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
    if s.return_value == 0 and columns is not None:
        n2 = row_count_
        c.take(n2)
        s.row_data = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_row(b, p, c, columns, len(columns))
            v1.append(v)
    else:
        s.row_data = None
        if s.return_value == 0:
            s.row_count = row_count_
    if s.return_value == 0 and row_count_ != 0 and (not columns is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_query_rows_response(s, w, columns):
    if s.__class__ is not RopQueryRowsResponse:
        raise Refused
    row_count_ = len(s.row_data) if s.row_data is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x15)
        check_given(s, 'row_count', row_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x15, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BH(s.origin, row_count_))
    elif s.origin is not None:
        raise Refused
    if s.return_value == 0 and columns is not None:
        for i, v in enumerate(s.row_data):
            oxcdata_code.encode_property_row(v, w, columns, len(columns))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and row_count_ != 0 and (not columns is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


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
        check_given(s, 'bookmark_size', bookmark_size_ if s.return_value == 0 else None)
    w(pack_BBI(0x1b, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(bookmark_size_))
        w(s.bookmark)
    elif s.bookmark is not None:
        raise Refused


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
        check_given(s, 'property_tag_count', property_tag_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x37, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(property_tag_count_))
        if s.property_tags.__class__ is not list:
            check_list(s.property_tags)
        w(pack(f'<{len(s.property_tags)}I', *s.property_tags))
    elif s.property_tags is not None:
        raise Refused


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
        s.restriction_data, p1 = oxcdata_code.decode_restriction(b1, p1, c, 2)
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
        oxcdata_code.encode_restriction(s.restriction_data, w3, 2)
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
    if s.return_value == 0 and s.has_row_data != 0 and (columns is not None):
        s.row_data, p = oxcdata_code.decode_property_row(b, p, c, columns, len(columns))
    else:
        s.row_data = None
    if s.return_value == 0 and s.has_row_data != 0 and (not columns is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_find_row_response(s, w, columns):
    if s.__class__ is not RopFindRowResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4f)
    w(pack_BBI(0x4f, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BB(s.row_no_longer_visible, s.has_row_data))
    elif s.row_no_longer_visible is not None or s.has_row_data is not None:
        raise Refused
    if s.return_value == 0 and s.has_row_data != 0 and (columns is not None):
        oxcdata_code.encode_property_row(s.row_data, w, columns, len(columns))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and s.has_row_data != 0 and (not columns is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


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
    if s.return_value == 0 and columns is not None:
        n2 = row_count_
        c.take(n2)
        s.row_data = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_row(b, p, c, columns, len(columns))
            v1.append(v)
    else:
        s.row_data = None
        if s.return_value == 0:
            s.row_count = row_count_
    if s.return_value == 0 and row_count_ != 0 and (not columns is not None):
        s.row_data_raw = b[p:]
        p = len(b)
    else:
        s.row_data_raw = None
    return s, p


def encode_rop_expand_row_response(s, w, columns):
    if s.__class__ is not RopExpandRowResponse:
        raise Refused
    row_count_ = len(s.row_data) if s.row_data is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x59)
        check_given(s, 'row_count', row_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x59, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_IH(s.expanded_row_count, row_count_))
    elif s.expanded_row_count is not None:
        raise Refused
    if s.return_value == 0 and columns is not None:
        for i, v in enumerate(s.row_data):
            oxcdata_code.encode_property_row(v, w, columns, len(columns))
    elif s.row_data is not None:
        raise Refused
    if s.return_value == 0 and row_count_ != 0 and (not columns is not None):
        w(s.row_data_raw)
    elif s.row_data_raw is not None:
        raise Refused


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
        check_given(s, 'collapse_state_size', collapse_state_size_ if s.return_value == 0 else None)
    w(pack_BBI(0x6b, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(collapse_state_size_))
        w(s.collapse_state)
    elif s.collapse_state is not None:
        raise Refused


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
        check_given(s, 'bookmark_size', bookmark_size_ if s.return_value == 0 else None)
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
