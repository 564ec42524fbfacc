# Generated from ksy/oxcrops_message.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_message`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_message import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBBH = Struct('<BBBBBH').unpack_from
pack_BBBBBH = Struct('<BBBBBH').pack
unpack_BBBBBI = Struct('<BBBBBI').unpack_from
pack_BBBBBI = Struct('<BBBBBI').pack
unpack_BBBBHB = Struct('<BBBBHB').unpack_from
pack_BBBBHB = Struct('<BBBBHB').pack
unpack_BBBBHQB = Struct('<BBBBHQB').unpack_from
pack_BBBBHQB = Struct('<BBBBHQB').pack
unpack_BBBBHQBQ = Struct('<BBBBHQBQ').unpack_from
pack_BBBBHQBQ = Struct('<BBBBHQBQ').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBBI = Struct('<BBBI').unpack_from
pack_BBBI = Struct('<BBBI').pack
unpack_BBBIH = Struct('<BBBIH').unpack_from
pack_BBBIH = Struct('<BBBIH').pack
unpack_BBBQ = Struct('<BBBQ').unpack_from
pack_BBBQ = Struct('<BBBQ').pack
unpack_BBBQII = Struct('<BBBQII').unpack_from
pack_BBBQII = Struct('<BBBQII').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBIB = Struct('<BBIB').unpack_from
pack_BBIB = Struct('<BBIB').pack
unpack_BHHH = Struct('<BHHH').unpack_from
pack_BHHH = Struct('<BHHH').pack
unpack_BQ = Struct('<BQ').unpack_from
pack_BQ = Struct('<BQ').pack
unpack_BQB = Struct('<BQB').unpack_from
pack_BQB = Struct('<BQB').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_IBH = Struct('<IBH').unpack_from
pack_IBH = Struct('<IBH').pack
unpack_IBHHH = Struct('<IBHHH').unpack_from
pack_IBHHH = Struct('<IBHHH').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack


def decode_rop_open_message_request(b, p, c):
    s = new(RopOpenMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.open_mode_flags, s.message_id = unpack_BBBBHQBQ(b, p)
    p += 23
    if rop_id_ != 0x3:
        raise Refused
    return s, p


def encode_rop_open_message_request(s, w):
    if s.__class__ is not RopOpenMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3)
    w(pack_BBBBHQBQ(0x3, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.open_mode_flags, s.message_id))


def decode_rop_open_message_response(b, p, c):
    s = new(RopOpenMessageResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x3:
        raise Refused
    if s.return_value == 0:
        s.has_named_properties, = unpack_B(b, p)
        p += 1
        s.subject_prefix, p = oxcdata_code.decode_typed_string(b, p, c)
        s.normalized_subject, p = oxcdata_code.decode_typed_string(b, p, c)
        s.recipient_count, column_count_ = unpack_HH(b, p)
        p += 4
        n1 = column_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
        p = q1
        row_count_, = unpack_B(b, p)
        p += 1
        n3 = row_count_
        c.take(n3)
        s.recipient_rows = v2 = []
        for i in range(n3):
            v, p = decode_open_recipient_row(b, p, c, s.recipient_columns)
            v2.append(v)
    else:
        s.has_named_properties = None
        s.subject_prefix = None
        s.normalized_subject = None
        s.recipient_count = None
        s.recipient_columns = None
        s.recipient_rows = None
    return s, p


def encode_rop_open_message_response(s, w):
    if s.__class__ is not RopOpenMessageResponse:
        raise Refused
    column_count_ = len(s.recipient_columns) if s.recipient_columns is not None else given_or_zero(s, 'column_count')
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x3)
        check_given(s, 'column_count', column_count_ if s.return_value == 0 else None)
        check_given(s, 'row_count', row_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x3, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.has_named_properties))
        oxcdata_code.encode_typed_string(s.subject_prefix, w)
        oxcdata_code.encode_typed_string(s.normalized_subject, w)
        w(pack_HH(s.recipient_count, column_count_))
        if s.recipient_columns.__class__ is not list:
            check_list(s.recipient_columns)
        w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_open_recipient_row(v, w, s.recipient_columns)
    elif s.has_named_properties is not None or s.subject_prefix is not None or s.normalized_subject is not None or s.recipient_count is not None or s.recipient_columns is not None or s.recipient_rows is not None:
        raise Refused


def decode_open_recipient_row(b, p, c, recipient_columns):
    s = new(OpenRecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_ = unpack_BHHH(b, p)
    p += 7
    n1 = recipient_row_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.recipient_row, r = oxcdata_code.decode_recipient_row(b[p:q1], 0, c, recipient_columns)
    if r != n1:
        raise Refused
    p = q1
    return s, p


def encode_open_recipient_row(s, w, recipient_columns):
    if s.__class__ is not OpenRecipientRow:
        raise Refused
    t = []
    oxcdata_code.encode_recipient_row(s.recipient_row, t.append, recipient_columns)
    block_recipient_row = b''.join(t)
    recipient_row_size_ = len(block_recipient_row)
    if s._given is not None:
        check_given(s, 'recipient_row_size', recipient_row_size_)
    w(pack_BHHH(s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_))
    w(block_recipient_row)


def decode_rop_create_message_request(b, p, c):
    s = new(RopCreateMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.associated_flag = unpack_BBBBHQB(b, p)
    p += 15
    if rop_id_ != 0x6:
        raise Refused
    return s, p


def encode_rop_create_message_request(s, w):
    if s.__class__ is not RopCreateMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6)
    w(pack_BBBBHQB(0x6, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.associated_flag))


def decode_rop_create_message_response(b, p, c):
    s = new(RopCreateMessageResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x6:
        raise Refused
    if s.return_value == 0:
        s.has_message_id, = unpack_B(b, p)
        p += 1
    else:
        s.has_message_id = None
    if s.return_value == 0 and s.has_message_id != 0:
        s.message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.message_id = None
    return s, p


def encode_rop_create_message_response(s, w):
    if s.__class__ is not RopCreateMessageResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6)
    w(pack_BBI(0x6, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.has_message_id))
    elif s.has_message_id is not None:
        raise Refused
    if s.return_value == 0 and s.has_message_id != 0:
        w(pack_Q(s.message_id))
    elif s.message_id is not None:
        raise Refused


def decode_rop_save_changes_message_request(b, p, c):
    s = new(RopSaveChangesMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0xc:
        raise Refused
    return s, p


def encode_rop_save_changes_message_request(s, w):
    if s.__class__ is not RopSaveChangesMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xc)
    w(pack_BBBBB(0xc, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags))


def decode_rop_save_changes_message_response(b, p, c):
    s = new(RopSaveChangesMessageResponse)
    s._given = None
    rop_id_, s.response_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xc:
        raise Refused
    if s.return_value == 0:
        s.input_handle_index, s.message_id = unpack_BQ(b, p)
        p += 9
    else:
        s.input_handle_index = None
        s.message_id = None
    return s, p


def encode_rop_save_changes_message_response(s, w):
    if s.__class__ is not RopSaveChangesMessageResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xc)
    w(pack_BBI(0xc, s.response_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BQ(s.input_handle_index, s.message_id))
    elif s.input_handle_index is not None or s.message_id is not None:
        raise Refused


def decode_rop_remove_all_recipients_request(b, p, c):
    s = new(RopRemoveAllRecipientsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.reserved = unpack_BBBI(b, p)
    p += 7
    if rop_id_ != 0xd:
        raise Refused
    return s, p


def encode_rop_remove_all_recipients_request(s, w):
    if s.__class__ is not RopRemoveAllRecipientsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xd)
    w(pack_BBBI(0xd, s.logon_id, s.input_handle_index, s.reserved))


def decode_rop_remove_all_recipients_response(b, p, c):
    s = new(RopRemoveAllRecipientsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xd:
        raise Refused
    return s, p


def encode_rop_remove_all_recipients_response(s, w):
    if s.__class__ is not RopRemoveAllRecipientsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xd)
    w(pack_BBI(0xd, s.input_handle_index, s.return_value))


def decode_rop_modify_recipients_request(b, p, c):
    s = new(RopModifyRecipientsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, column_count_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0xe:
        raise Refused
    n1 = column_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    row_count_, = unpack_H(b, p)
    p += 2
    n3 = row_count_
    c.take(n3)
    s.recipient_rows = v2 = []
    for i in range(n3):
        v, p = decode_modify_recipient_row(b, p, c, s.recipient_columns)
        v2.append(v)
    return s, p


def encode_rop_modify_recipients_request(s, w):
    if s.__class__ is not RopModifyRecipientsRequest:
        raise Refused
    column_count_ = len(s.recipient_columns)
    row_count_ = len(s.recipient_rows)
    if s._given is not None:
        check_given(s, 'rop_id', 0xe)
        check_given(s, 'column_count', column_count_)
        check_given(s, 'row_count', row_count_)
    w(pack_BBBH(0xe, s.logon_id, s.input_handle_index, column_count_))
    if s.recipient_columns.__class__ is not list:
        check_list(s.recipient_columns)
    w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
    w(pack_H(row_count_))
    for i, v in enumerate(s.recipient_rows):
        encode_modify_recipient_row(v, w, s.recipient_columns)


def decode_modify_recipient_row(b, p, c, recipient_columns):
    s = new(ModifyRecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.row_id, s.recipient_type, recipient_row_size_ = unpack_IBH(b, p)
    p += 7
    if recipient_row_size_ != 0:
        n1 = recipient_row_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_row, r = oxcdata_code.decode_recipient_row(b[p:q1], 0, c, recipient_columns)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.recipient_row = None
    return s, p


def encode_modify_recipient_row(s, w, recipient_columns):
    if s.__class__ is not ModifyRecipientRow:
        raise Refused
    block_recipient_row = b''
    if s.recipient_row is not None:
        t = []
        oxcdata_code.encode_recipient_row(s.recipient_row, t.append, recipient_columns)
        block_recipient_row = b''.join(t)
    recipient_row_size_ = len(block_recipient_row)
    if s._given is not None:
        check_given(s, 'recipient_row_size', recipient_row_size_)
    w(pack_IBH(s.row_id, s.recipient_type, recipient_row_size_))
    if recipient_row_size_ != 0:
        w(block_recipient_row)
    elif s.recipient_row is not None:
        raise Refused


def decode_rop_modify_recipients_response(b, p, c):
    s = new(RopModifyRecipientsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xe:
        raise Refused
    return s, p


def encode_rop_modify_recipients_response(s, w):
    if s.__class__ is not RopModifyRecipientsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xe)
    w(pack_BBI(0xe, s.input_handle_index, s.return_value))


def decode_rop_read_recipients_request(b, p, c):
    s = new(RopReadRecipientsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.row_id, s.reserved = unpack_BBBIH(b, p)
    p += 9
    if rop_id_ != 0xf:
        raise Refused
    return s, p


def encode_rop_read_recipients_request(s, w):
    if s.__class__ is not RopReadRecipientsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xf)
    w(pack_BBBIH(0xf, s.logon_id, s.input_handle_index, s.row_id, s.reserved))


def decode_rop_read_recipients_response(b, p, c, recipient_columns):
    s = new(RopReadRecipientsResponse)
    s._given = None
    s.recipient_columns = recipient_columns
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xf:
        raise Refused
    if s.return_value == 0:
        row_count_, = unpack_B(b, p)
        p += 1
        n2 = row_count_
        c.take(n2)
        s.recipient_rows = v1 = []
        for i in range(n2):
            v, p = decode_read_recipient_row(b, p, c, recipient_columns)
            v1.append(v)
    else:
        s.recipient_rows = None
    return s, p


def encode_rop_read_recipients_response(s, w, recipient_columns):
    if s.__class__ is not RopReadRecipientsResponse:
        raise Refused
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0xf)
        check_given(s, 'row_count', row_count_ if s.return_value == 0 else None)
    w(pack_BBI(0xf, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_read_recipient_row(v, w, recipient_columns)
    elif s.recipient_rows is not None:
        raise Refused


def decode_read_recipient_row(b, p, c, recipient_columns):
    s = new(ReadRecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.row_id, s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_ = unpack_IBHHH(b, p)
    p += 11
    if recipient_columns is not None:
        n1 = recipient_row_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_row, r = oxcdata_code.decode_recipient_row(b[p:q1], 0, c, recipient_columns)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.recipient_row = None
    if not recipient_columns is not None:
        n2 = recipient_row_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.recipient_row_raw = b[p:q2]
        p = q2
    else:
        s.recipient_row_raw = None
    return s, p


def encode_read_recipient_row(s, w, recipient_columns):
    if s.__class__ is not ReadRecipientRow:
        raise Refused
    block_recipient_row = b''
    if s.recipient_row is not None:
        t = []
        oxcdata_code.encode_recipient_row(s.recipient_row, t.append, recipient_columns)
        block_recipient_row = b''.join(t)
    recipient_row_size_ = len(block_recipient_row) if s.recipient_row is not None else given_or_zero(s, 'recipient_row_size')
    if s.recipient_row_raw is not None:
        recipient_row_size_ = len(s.recipient_row_raw)
    if s._given is not None:
        check_given(s, 'recipient_row_size', recipient_row_size_)
    w(pack_IBHHH(s.row_id, s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_))
    if recipient_columns is not None:
        w(block_recipient_row)
    elif s.recipient_row is not None:
        raise Refused
    if not recipient_columns is not None:
        w(s.recipient_row_raw)
    elif s.recipient_row_raw is not None:
        raise Refused


def decode_rop_reload_cached_information_request(b, p, c):
    s = new(RopReloadCachedInformationRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.reserved = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x10:
        raise Refused
    return s, p


def encode_rop_reload_cached_information_request(s, w):
    if s.__class__ is not RopReloadCachedInformationRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x10)
    w(pack_BBBH(0x10, s.logon_id, s.input_handle_index, s.reserved))


def decode_rop_reload_cached_information_response(b, p, c):
    s = new(RopReloadCachedInformationResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x10:
        raise Refused
    if s.return_value == 0:
        s.has_named_properties, = unpack_B(b, p)
        p += 1
        s.subject_prefix, p = oxcdata_code.decode_typed_string(b, p, c)
        s.normalized_subject, p = oxcdata_code.decode_typed_string(b, p, c)
        s.recipient_count, column_count_ = unpack_HH(b, p)
        p += 4
        n1 = column_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
        p = q1
        row_count_, = unpack_B(b, p)
        p += 1
        n3 = row_count_
        c.take(n3)
        s.recipient_rows = v2 = []
        for i in range(n3):
            v, p = decode_open_recipient_row(b, p, c, s.recipient_columns)
            v2.append(v)
    else:
        s.has_named_properties = None
        s.subject_prefix = None
        s.normalized_subject = None
        s.recipient_count = None
        s.recipient_columns = None
        s.recipient_rows = None
    return s, p


def encode_rop_reload_cached_information_response(s, w):
    if s.__class__ is not RopReloadCachedInformationResponse:
        raise Refused
    column_count_ = len(s.recipient_columns) if s.recipient_columns is not None else given_or_zero(s, 'column_count')
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x10)
        check_given(s, 'column_count', column_count_ if s.return_value == 0 else None)
        check_given(s, 'row_count', row_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x10, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.has_named_properties))
        oxcdata_code.encode_typed_string(s.subject_prefix, w)
        oxcdata_code.encode_typed_string(s.normalized_subject, w)
        w(pack_HH(s.recipient_count, column_count_))
        if s.recipient_columns.__class__ is not list:
            check_list(s.recipient_columns)
        w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_open_recipient_row(v, w, s.recipient_columns)
    elif s.has_named_properties is not None or s.subject_prefix is not None or s.normalized_subject is not None or s.recipient_count is not None or s.recipient_columns is not None or s.recipient_rows is not None:
        raise Refused


def decode_rop_set_message_status_request(b, p, c):
    s = new(RopSetMessageStatusRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.message_id, s.message_status_flags, s.message_status_mask = unpack_BBBQII(b, p)
    p += 19
    if rop_id_ != 0x20:
        raise Refused
    return s, p


def encode_rop_set_message_status_request(s, w):
    if s.__class__ is not RopSetMessageStatusRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x20)
    w(pack_BBBQII(0x20, s.logon_id, s.input_handle_index, s.message_id, s.message_status_flags, s.message_status_mask))


def decode_rop_set_message_status_response(b, p, c):
    s = new(RopSetMessageStatusResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x20:
        raise Refused
    if s.return_value == 0:
        s.message_status_flags, = unpack_I(b, p)
        p += 4
    else:
        s.message_status_flags = None
    return s, p


def encode_rop_set_message_status_response(s, w):
    if s.__class__ is not RopSetMessageStatusResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x20)
    w(pack_BBI(0x20, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.message_status_flags))
    elif s.message_status_flags is not None:
        raise Refused


def decode_rop_get_message_status_request(b, p, c):
    s = new(RopGetMessageStatusRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.message_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x1f:
        raise Refused
    return s, p


def encode_rop_get_message_status_request(s, w):
    if s.__class__ is not RopGetMessageStatusRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1f)
    w(pack_BBBQ(0x1f, s.logon_id, s.input_handle_index, s.message_id))


def decode_rop_set_read_flags_request(b, p, c):
    s = new(RopSetReadFlagsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.read_flags, message_id_count_ = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x66:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return s, p


def encode_rop_set_read_flags_request(s, w):
    if s.__class__ is not RopSetReadFlagsRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x66)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBBH(0x66, s.logon_id, s.input_handle_index, s.want_asynchronous, s.read_flags, message_id_count_))
    if s.message_ids.__class__ is not list:
        check_list(s.message_ids)
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))


def decode_rop_set_read_flags_response(b, p, c):
    s = new(RopSetReadFlagsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x66:
        raise Refused
    return s, p


def encode_rop_set_read_flags_response(s, w):
    if s.__class__ is not RopSetReadFlagsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x66)
    w(pack_BBIB(0x66, s.input_handle_index, s.return_value, s.partial_completion))


def decode_rop_set_message_read_flag_request(b, p, c, logon_is_private):
    s = new(RopSetMessageReadFlagRequest)
    s._given = None
    s.logon_is_private = logon_is_private
    rop_id_, s.logon_id, s.response_handle_index, s.input_handle_index, s.read_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x11:
        raise Refused
    if logon_is_private is not None and (not logon_is_private):
        n1 = 24
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.client_data = b[p:q1]
        p = q1
    else:
        s.client_data = None
    if not logon_is_private is not None and (not p >= len(b)):
        s.client_data_raw = b[p:]
        p = len(b)
    else:
        s.client_data_raw = None
    return s, p


def encode_rop_set_message_read_flag_request(s, w, logon_is_private):
    if s.__class__ is not RopSetMessageReadFlagRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x11)
    w(pack_BBBBB(0x11, s.logon_id, s.response_handle_index, s.input_handle_index, s.read_flags))
    if logon_is_private is not None and (not logon_is_private):
        if len(s.client_data) != 24:
            raise Refused
        w(s.client_data)
    elif s.client_data is not None:
        raise Refused
    if not logon_is_private is not None and (not s.client_data_raw is None):
        w(s.client_data_raw)
    elif s.client_data_raw is not None:
        raise Refused


def decode_rop_set_message_read_flag_response(b, p, c):
    s = new(RopSetMessageReadFlagResponse)
    s._given = None
    rop_id_, s.response_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x11:
        raise Refused
    if s.return_value == 0:
        s.read_status_changed, = unpack_B(b, p)
        p += 1
    else:
        s.read_status_changed = None
    if s.return_value == 0 and s.read_status_changed != 0:
        s.logon_id, = unpack_B(b, p)
        p += 1
        n1 = 24
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.client_data = b[p:q1]
        p = q1
    else:
        s.logon_id = None
        s.client_data = None
    return s, p


def encode_rop_set_message_read_flag_response(s, w):
    if s.__class__ is not RopSetMessageReadFlagResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x11)
    w(pack_BBI(0x11, s.response_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.read_status_changed))
    elif s.read_status_changed is not None:
        raise Refused
    if s.return_value == 0 and s.read_status_changed != 0:
        w(pack_B(s.logon_id))
        if len(s.client_data) != 24:
            raise Refused
        w(s.client_data)
    elif s.logon_id is not None or s.client_data is not None:
        raise Refused


def decode_rop_open_attachment_request(b, p, c):
    s = new(RopOpenAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.open_attachment_flags, s.attachment_id = unpack_BBBBBI(b, p)
    p += 9
    if rop_id_ != 0x22:
        raise Refused
    return s, p


def encode_rop_open_attachment_request(s, w):
    if s.__class__ is not RopOpenAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x22)
    w(pack_BBBBBI(0x22, s.logon_id, s.input_handle_index, s.output_handle_index, s.open_attachment_flags, s.attachment_id))


def decode_rop_open_attachment_response(b, p, c):
    s = new(RopOpenAttachmentResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x22:
        raise Refused
    return s, p


def encode_rop_open_attachment_response(s, w):
    if s.__class__ is not RopOpenAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x22)
    w(pack_BBI(0x22, s.output_handle_index, s.return_value))


def decode_rop_create_attachment_request(b, p, c):
    s = new(RopCreateAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index = unpack_BBBB(b, p)
    p += 4
    if rop_id_ != 0x23:
        raise Refused
    return s, p


def encode_rop_create_attachment_request(s, w):
    if s.__class__ is not RopCreateAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x23)
    w(pack_BBBB(0x23, s.logon_id, s.input_handle_index, s.output_handle_index))


def decode_rop_create_attachment_response(b, p, c):
    s = new(RopCreateAttachmentResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x23:
        raise Refused
    if s.return_value == 0:
        s.attachment_id, = unpack_I(b, p)
        p += 4
    else:
        s.attachment_id = None
    return s, p


def encode_rop_create_attachment_response(s, w):
    if s.__class__ is not RopCreateAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x23)
    w(pack_BBI(0x23, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.attachment_id))
    elif s.attachment_id is not None:
        raise Refused


def decode_rop_delete_attachment_request(b, p, c):
    s = new(RopDeleteAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.attachment_id = unpack_BBBI(b, p)
    p += 7
    if rop_id_ != 0x24:
        raise Refused
    return s, p


def encode_rop_delete_attachment_request(s, w):
    if s.__class__ is not RopDeleteAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x24)
    w(pack_BBBI(0x24, s.logon_id, s.input_handle_index, s.attachment_id))


def decode_rop_delete_attachment_response(b, p, c):
    s = new(RopDeleteAttachmentResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x24:
        raise Refused
    return s, p


def encode_rop_delete_attachment_response(s, w):
    if s.__class__ is not RopDeleteAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x24)
    w(pack_BBI(0x24, s.input_handle_index, s.return_value))


def decode_rop_save_changes_attachment_request(b, p, c):
    s = new(RopSaveChangesAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x25:
        raise Refused
    return s, p


def encode_rop_save_changes_attachment_request(s, w):
    if s.__class__ is not RopSaveChangesAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x25)
    w(pack_BBBBB(0x25, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags))


def decode_rop_save_changes_attachment_response(b, p, c):
    s = new(RopSaveChangesAttachmentResponse)
    s._given = None
    rop_id_, s.response_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x25:
        raise Refused
    return s, p


def encode_rop_save_changes_attachment_response(s, w):
    if s.__class__ is not RopSaveChangesAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x25)
    w(pack_BBI(0x25, s.response_handle_index, s.return_value))


def decode_rop_open_embedded_message_request(b, p, c):
    s = new(RopOpenEmbeddedMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.open_mode_flags = unpack_BBBBHB(b, p)
    p += 7
    if rop_id_ != 0x46:
        raise Refused
    return s, p


def encode_rop_open_embedded_message_request(s, w):
    if s.__class__ is not RopOpenEmbeddedMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x46)
    w(pack_BBBBHB(0x46, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.open_mode_flags))


def decode_rop_open_embedded_message_response(b, p, c):
    s = new(RopOpenEmbeddedMessageResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x46:
        raise Refused
    if s.return_value == 0:
        s.reserved, s.message_id, s.has_named_properties = unpack_BQB(b, p)
        p += 10
        s.subject_prefix, p = oxcdata_code.decode_typed_string(b, p, c)
        s.normalized_subject, p = oxcdata_code.decode_typed_string(b, p, c)
        s.recipient_count, column_count_ = unpack_HH(b, p)
        p += 4
        n1 = column_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
        p = q1
        row_count_, = unpack_B(b, p)
        p += 1
        n3 = row_count_
        c.take(n3)
        s.recipient_rows = v2 = []
        for i in range(n3):
            v, p = decode_open_recipient_row(b, p, c, s.recipient_columns)
            v2.append(v)
    else:
        s.reserved = None
        s.message_id = None
        s.has_named_properties = None
        s.subject_prefix = None
        s.normalized_subject = None
        s.recipient_count = None
        s.recipient_columns = None
        s.recipient_rows = None
    return s, p


def encode_rop_open_embedded_message_response(s, w):
    if s.__class__ is not RopOpenEmbeddedMessageResponse:
        raise Refused
    column_count_ = len(s.recipient_columns) if s.recipient_columns is not None else given_or_zero(s, 'column_count')
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x46)
        check_given(s, 'column_count', column_count_ if s.return_value == 0 else None)
        check_given(s, 'row_count', row_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x46, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BQB(s.reserved, s.message_id, s.has_named_properties))
        oxcdata_code.encode_typed_string(s.subject_prefix, w)
        oxcdata_code.encode_typed_string(s.normalized_subject, w)
        w(pack_HH(s.recipient_count, column_count_))
        if s.recipient_columns.__class__ is not list:
            check_list(s.recipient_columns)
        w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_open_recipient_row(v, w, s.recipient_columns)
    elif s.reserved is not None or s.message_id is not None or s.has_named_properties is not None or s.subject_prefix is not None or s.normalized_subject is not None or s.recipient_count is not None or s.recipient_columns is not None or s.recipient_rows is not None:
        raise Refused


def decode_rop_get_attachment_table_request(b, p, c):
    s = new(RopGetAttachmentTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x21:
        raise Refused
    return s, p


def encode_rop_get_attachment_table_request(s, w):
    if s.__class__ is not RopGetAttachmentTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x21)
    w(pack_BBBBB(0x21, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


def decode_rop_get_attachment_table_response(b, p, c):
    s = new(RopGetAttachmentTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x21:
        raise Refused
    return s, p


def encode_rop_get_attachment_table_response(s, w):
    if s.__class__ is not RopGetAttachmentTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x21)
    w(pack_BBI(0x21, s.output_handle_index, s.return_value))


def decode_rop_get_valid_attachments_request(b, p, c):
    s = new(RopGetValidAttachmentsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x52:
        raise Refused
    return s, p


def encode_rop_get_valid_attachments_request(s, w):
    if s.__class__ is not RopGetValidAttachmentsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x52)
    w(pack_BBB(0x52, s.logon_id, s.input_handle_index))


def decode_rop_get_valid_attachments_response(b, p, c):
    s = new(RopGetValidAttachmentsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x52:
        raise Refused
    if s.return_value == 0:
        attachment_id_count_, = unpack_I(b, p)
        p += 4
        n1 = attachment_id_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.attachment_id_array = list(unpack_from(f'<{n1}I', b, p))
        p = q1
    else:
        s.attachment_id_array = None
    return s, p


def encode_rop_get_valid_attachments_response(s, w):
    if s.__class__ is not RopGetValidAttachmentsResponse:
        raise Refused
    attachment_id_count_ = len(s.attachment_id_array) if s.attachment_id_array is not None else given_or_zero(s, 'attachment_id_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x52)
        check_given(s, 'attachment_id_count', attachment_id_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x52, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(attachment_id_count_))
        if s.attachment_id_array.__class__ is not list:
            check_list(s.attachment_id_array)
        w(pack(f'<{len(s.attachment_id_array)}I', *s.attachment_id_array))
    elif s.attachment_id_array is not None:
        raise Refused

RopOpenMessageRequest._decode = staticmethod(decode_rop_open_message_request)
RopOpenMessageRequest._encode = staticmethod(encode_rop_open_message_request)
RopOpenMessageResponse._decode = staticmethod(decode_rop_open_message_response)
RopOpenMessageResponse._encode = staticmethod(encode_rop_open_message_response)
OpenRecipientRow._decode = staticmethod(decode_open_recipient_row)
OpenRecipientRow._encode = staticmethod(encode_open_recipient_row)
RopCreateMessageRequest._decode = staticmethod(decode_rop_create_message_request)
RopCreateMessageRequest._encode = staticmethod(encode_rop_create_message_request)
RopCreateMessageResponse._decode = staticmethod(decode_rop_create_message_response)
RopCreateMessageResponse._encode = staticmethod(encode_rop_create_message_response)
RopSaveChangesMessageRequest._decode = staticmethod(decode_rop_save_changes_message_request)
RopSaveChangesMessageRequest._encode = staticmethod(encode_rop_save_changes_message_request)
RopSaveChangesMessageResponse._decode = staticmethod(decode_rop_save_changes_message_response)
RopSaveChangesMessageResponse._encode = staticmethod(encode_rop_save_changes_message_response)
RopRemoveAllRecipientsRequest._decode = staticmethod(decode_rop_remove_all_recipients_request)
RopRemoveAllRecipientsRequest._encode = staticmethod(encode_rop_remove_all_recipients_request)
RopRemoveAllRecipientsResponse._decode = staticmethod(decode_rop_remove_all_recipients_response)
RopRemoveAllRecipientsResponse._encode = staticmethod(encode_rop_remove_all_recipients_response)
RopModifyRecipientsRequest._decode = staticmethod(decode_rop_modify_recipients_request)
RopModifyRecipientsRequest._encode = staticmethod(encode_rop_modify_recipients_request)
ModifyRecipientRow._decode = staticmethod(decode_modify_recipient_row)
ModifyRecipientRow._encode = staticmethod(encode_modify_recipient_row)
RopModifyRecipientsResponse._decode = staticmethod(decode_rop_modify_recipients_response)
RopModifyRecipientsResponse._encode = staticmethod(encode_rop_modify_recipients_response)
RopReadRecipientsRequest._decode = staticmethod(decode_rop_read_recipients_request)
RopReadRecipientsRequest._encode = staticmethod(encode_rop_read_recipients_request)
RopReadRecipientsResponse._decode = staticmethod(decode_rop_read_recipients_response)
RopReadRecipientsResponse._encode = staticmethod(encode_rop_read_recipients_response)
ReadRecipientRow._decode = staticmethod(decode_read_recipient_row)
ReadRecipientRow._encode = staticmethod(encode_read_recipient_row)
RopReloadCachedInformationRequest._decode = staticmethod(decode_rop_reload_cached_information_request)
RopReloadCachedInformationRequest._encode = staticmethod(encode_rop_reload_cached_information_request)
RopReloadCachedInformationResponse._decode = staticmethod(decode_rop_reload_cached_information_response)
RopReloadCachedInformationResponse._encode = staticmethod(encode_rop_reload_cached_information_response)
RopSetMessageStatusRequest._decode = staticmethod(decode_rop_set_message_status_request)
RopSetMessageStatusRequest._encode = staticmethod(encode_rop_set_message_status_request)
RopSetMessageStatusResponse._decode = staticmethod(decode_rop_set_message_status_response)
RopSetMessageStatusResponse._encode = staticmethod(encode_rop_set_message_status_response)
RopGetMessageStatusRequest._decode = staticmethod(decode_rop_get_message_status_request)
RopGetMessageStatusRequest._encode = staticmethod(encode_rop_get_message_status_request)
RopSetReadFlagsRequest._decode = staticmethod(decode_rop_set_read_flags_request)
RopSetReadFlagsRequest._encode = staticmethod(encode_rop_set_read_flags_request)
RopSetReadFlagsResponse._decode = staticmethod(decode_rop_set_read_flags_response)
RopSetReadFlagsResponse._encode = staticmethod(encode_rop_set_read_flags_response)
RopSetMessageReadFlagRequest._decode = staticmethod(decode_rop_set_message_read_flag_request)
RopSetMessageReadFlagRequest._encode = staticmethod(encode_rop_set_message_read_flag_request)
RopSetMessageReadFlagResponse._decode = staticmethod(decode_rop_set_message_read_flag_response)
RopSetMessageReadFlagResponse._encode = staticmethod(encode_rop_set_message_read_flag_response)
RopOpenAttachmentRequest._decode = staticmethod(decode_rop_open_attachment_request)
RopOpenAttachmentRequest._encode = staticmethod(encode_rop_open_attachment_request)
RopOpenAttachmentResponse._decode = staticmethod(decode_rop_open_attachment_response)
RopOpenAttachmentResponse._encode = staticmethod(encode_rop_open_attachment_response)
RopCreateAttachmentRequest._decode = staticmethod(decode_rop_create_attachment_request)
RopCreateAttachmentRequest._encode = staticmethod(encode_rop_create_attachment_request)
RopCreateAttachmentResponse._decode = staticmethod(decode_rop_create_attachment_response)
RopCreateAttachmentResponse._encode = staticmethod(encode_rop_create_attachment_response)
RopDeleteAttachmentRequest._decode = staticmethod(decode_rop_delete_attachment_request)
RopDeleteAttachmentRequest._encode = staticmethod(encode_rop_delete_attachment_request)
RopDeleteAttachmentResponse._decode = staticmethod(decode_rop_delete_attachment_response)
RopDeleteAttachmentResponse._encode = staticmethod(encode_rop_delete_attachment_response)
RopSaveChangesAttachmentRequest._decode = staticmethod(decode_rop_save_changes_attachment_request)
RopSaveChangesAttachmentRequest._encode = staticmethod(encode_rop_save_changes_attachment_request)
RopSaveChangesAttachmentResponse._decode = staticmethod(decode_rop_save_changes_attachment_response)
RopSaveChangesAttachmentResponse._encode = staticmethod(encode_rop_save_changes_attachment_response)
RopOpenEmbeddedMessageRequest._decode = staticmethod(decode_rop_open_embedded_message_request)
RopOpenEmbeddedMessageRequest._encode = staticmethod(encode_rop_open_embedded_message_request)
RopOpenEmbeddedMessageResponse._decode = staticmethod(decode_rop_open_embedded_message_response)
RopOpenEmbeddedMessageResponse._encode = staticmethod(encode_rop_open_embedded_message_response)
RopGetAttachmentTableRequest._decode = staticmethod(decode_rop_get_attachment_table_request)
RopGetAttachmentTableRequest._encode = staticmethod(encode_rop_get_attachment_table_request)
RopGetAttachmentTableResponse._decode = staticmethod(decode_rop_get_attachment_table_response)
RopGetAttachmentTableResponse._encode = staticmethod(encode_rop_get_attachment_table_response)
RopGetValidAttachmentsRequest._decode = staticmethod(decode_rop_get_valid_attachments_request)
RopGetValidAttachmentsRequest._encode = staticmethod(encode_rop_get_valid_attachments_request)
RopGetValidAttachmentsResponse._decode = staticmethod(decode_rop_get_valid_attachments_response)
RopGetValidAttachmentsResponse._encode = staticmethod(encode_rop_get_valid_attachments_response)
