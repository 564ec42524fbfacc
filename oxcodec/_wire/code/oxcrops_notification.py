# Generated from ksy/oxcrops_notification.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_notification`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_string8z, read_utf16z, write_string8z, write_utf16z
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_notification import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_BIB = Struct('<BIB').unpack_from
pack_BIB = Struct('<BIB').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_IB = Struct('<IB').unpack_from
pack_IB = Struct('<IB').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack
unpack_QI = Struct('<QI').unpack_from
pack_QI = Struct('<QI').pack
unpack_QQ = Struct('<QQ').unpack_from
pack_QQ = Struct('<QQ').pack


def decode_rop_register_notification_request(b, p, c):
    s = new(RopRegisterNotificationRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.notification_types = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x29:
        raise Refused
    if s.notification_types & 1024 != 0:
        s.reserved, = unpack_B(b, p)
        p += 1
    else:
        s.reserved = None
    s.want_whole_store, = unpack_B(b, p)
    p += 1
    if s.want_whole_store == 0:
        s.folder_id, s.message_id = unpack_QQ(b, p)
        p += 16
    else:
        s.folder_id = None
        s.message_id = None
    return s, p


def encode_rop_register_notification_request(s, w):
    if s.__class__ is not RopRegisterNotificationRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x29)
    w(pack_BBBBH(0x29, s.logon_id, s.input_handle_index, s.output_handle_index, s.notification_types))
    if s.notification_types & 1024 != 0:
        w(pack_B(s.reserved))
    elif s.reserved is not None:
        raise Refused
    w(pack_B(s.want_whole_store))
    if s.want_whole_store == 0:
        w(pack_QQ(s.folder_id, s.message_id))
    elif s.folder_id is not None or s.message_id is not None:
        raise Refused


def decode_rop_register_notification_response(b, p, c):
    s = new(RopRegisterNotificationResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x29:
        raise Refused
    return s, p


def encode_rop_register_notification_response(s, w):
    if s.__class__ is not RopRegisterNotificationResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x29)
    w(pack_BBI(0x29, s.output_handle_index, s.return_value))


def decode_rop_notify_response(b, p, c, columns):
    s = new(RopNotifyResponse)
    s._given = None
    s.columns = columns
    rop_id_, s.notification_handle, s.logon_id = unpack_BIB(b, p)
    p += 6
    if rop_id_ != 0x2a:
        raise Refused
    s.notification_data, p = decode_notification_data(b, p, c, columns)
    return s, p


def encode_rop_notify_response(s, w, columns):
    if s.__class__ is not RopNotifyResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2a)
    w(pack_BIB(0x2a, s.notification_handle, s.logon_id))
    encode_notification_data(s.notification_data, w, columns)


def decode_notification_data(b, p, c, columns):
    s = new(NotificationData)
    s._given = None
    s.columns = columns
    s.notification_flags, = unpack_H(b, p)
    p += 2
    if s.notification_flags & 4095 == 256:
        s.table_event_type, = unpack_H(b, p)
        p += 2
        s.table_event_type = TableEventType_members(s.table_event_type, s.table_event_type)
    else:
        s.table_event_type = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified):
        s.table_row_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.table_row_folder_id = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        s.table_row_message_id, s.table_row_instance = unpack_QI(b, p)
        p += 12
    else:
        s.table_row_message_id = None
        s.table_row_instance = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        s.insert_after_table_row_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.insert_after_table_row_folder_id = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        s.insert_after_table_row_id, s.insert_after_table_row_instance = unpack_QI(b, p)
        p += 12
    else:
        s.insert_after_table_row_id = None
        s.insert_after_table_row_instance = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        table_row_data_size_, = unpack_H(b, p)
        p += 2
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (columns is not None):
        n1 = table_row_data_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        b1 = b[p:q1]
        p1 = 0
        s.table_row_data, p1 = oxcdata_code.decode_property_row(b1, p1, c, columns, len(columns))
        if not p1 >= len(b1):
            s.slack = b1[p1:]
            p1 = len(b1)
        else:
            s.slack = None
        if p1 != n1:
            raise Refused
        p = q1
    else:
        s.table_row_data = None
        s.slack = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (not columns is not None):
        n2 = table_row_data_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.table_row_data_raw = b[p:q2]
        p = q2
    else:
        s.table_row_data_raw = None
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024:
        s.folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.folder_id = None
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024 and (s.notification_flags & 32768 != 0):
        s.message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.message_id = None
    if (s.notification_flags & 4095 == 4 or s.notification_flags & 4095 == 8 or s.notification_flags & 4095 == 32 or (s.notification_flags & 4095 == 64)) and (s.notification_flags & 49152 == 0 or s.notification_flags & 49152 == 49152):
        s.parent_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.parent_folder_id = None
    if s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64:
        s.old_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.old_folder_id = None
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 != 0:
        s.old_message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.old_message_id = None
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 == 0:
        s.old_parent_folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.old_parent_folder_id = None
    if s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4:
        tag_count_, = unpack_H(b, p)
        p += 2
    if (s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4) and tag_count_ != 65535:
        n3 = tag_count_
        c.take(n3)
        q3 = p + 4 * n3
        if n3 < 0 or q3 > len(b):
            raise Refused
        s.tags = list(unpack_from(f'<{n3}I', b, p))
        p = q3
    else:
        s.tags = None
        if s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4:
            s.tag_count = tag_count_
    if s.notification_flags & 4096 != 0:
        s.total_message_count, = unpack_I(b, p)
        p += 4
    else:
        s.total_message_count = None
    if s.notification_flags & 8192 != 0:
        s.unread_message_count, = unpack_I(b, p)
        p += 4
    else:
        s.unread_message_count = None
    if s.notification_flags & 4095 == 2:
        s.message_flags, s.unicode_flag = unpack_IB(b, p)
        p += 5
        on = s.unicode_flag != 0
        if on == 0:
            s.message_class, p = read_string8z(b, p, c)
        elif on == 1:
            s.message_class, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.message_flags = None
        s.unicode_flag = None
        s.message_class = None
    return s, p


def encode_notification_data(s, w, columns):
    if s.__class__ is not NotificationData:
        raise Refused
    tag_count_ = len(s.tags) if s.tags is not None else given_or_zero(s, 'tag_count')
    block_table_row_data_block = None
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (columns is not None):
        t4 = []
        w4 = t4.append
        oxcdata_code.encode_property_row(s.table_row_data, w4, columns, len(columns))
        if not s.slack is None:
            w4(s.slack)
        block_table_row_data_block = b''.join(t4)
    elif s.table_row_data is not None or s.slack is not None:
        raise Refused
    table_row_data_size_ = len(block_table_row_data_block) if block_table_row_data_block is not None else given_or_zero(s, 'table_row_data_size')
    if s.table_row_data_raw is not None:
        table_row_data_size_ = len(s.table_row_data_raw)
    if s._given is not None:
        check_given(s, 'table_row_data_size', table_row_data_size_ if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) else None)
        check_given(s, 'tag_count', tag_count_ if s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4 else None)
    w(pack_H(s.notification_flags))
    if s.notification_flags & 4095 == 256:
        w(pack_H(s.table_event_type))
    elif s.table_event_type is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified):
        w(pack_Q(s.table_row_folder_id))
    elif s.table_row_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowDeleted or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        w(pack_QI(s.table_row_message_id, s.table_row_instance))
    elif s.table_row_message_id is not None or s.table_row_instance is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        w(pack_Q(s.insert_after_table_row_folder_id))
    elif s.insert_after_table_row_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (s.notification_flags & 32768 != 0):
        w(pack_QI(s.insert_after_table_row_id, s.insert_after_table_row_instance))
    elif s.insert_after_table_row_id is not None or s.insert_after_table_row_instance is not None:
        raise Refused
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified):
        w(pack_H(table_row_data_size_))
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (columns is not None):
        w(block_table_row_data_block)
    if s.notification_flags & 4095 == 256 and (s.table_event_type == TableEventType.TableRowAdded or s.table_event_type == TableEventType.TableRowModified) and (not columns is not None):
        w(s.table_row_data_raw)
    elif s.table_row_data_raw is not None:
        raise Refused
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024:
        w(pack_Q(s.folder_id))
    elif s.folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 != 256 and s.notification_flags & 4095 != 1024 and (s.notification_flags & 32768 != 0):
        w(pack_Q(s.message_id))
    elif s.message_id is not None:
        raise Refused
    if (s.notification_flags & 4095 == 4 or s.notification_flags & 4095 == 8 or s.notification_flags & 4095 == 32 or (s.notification_flags & 4095 == 64)) and (s.notification_flags & 49152 == 0 or s.notification_flags & 49152 == 49152):
        w(pack_Q(s.parent_folder_id))
    elif s.parent_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64:
        w(pack_Q(s.old_folder_id))
    elif s.old_folder_id is not None:
        raise Refused
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 != 0:
        w(pack_Q(s.old_message_id))
    elif s.old_message_id is not None:
        raise Refused
    if (s.notification_flags & 4095 == 32 or s.notification_flags & 4095 == 64) and s.notification_flags & 32768 == 0:
        w(pack_Q(s.old_parent_folder_id))
    elif s.old_parent_folder_id is not None:
        raise Refused
    if s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4:
        w(pack_H(tag_count_))
    if (s.notification_flags & 4095 == 16 or s.notification_flags & 4095 == 4) and tag_count_ != 65535:
        if s.tags.__class__ is not list:
            check_list(s.tags)
        w(pack(f'<{len(s.tags)}I', *s.tags))
    elif s.tags is not None:
        raise Refused
    if s.notification_flags & 4096 != 0:
        w(pack_I(s.total_message_count))
    elif s.total_message_count is not None:
        raise Refused
    if s.notification_flags & 8192 != 0:
        w(pack_I(s.unread_message_count))
    elif s.unread_message_count is not None:
        raise Refused
    if s.notification_flags & 4095 == 2:
        w(pack_IB(s.message_flags, s.unicode_flag))
        on = s.unicode_flag != 0
        if on == 0:
            write_string8z(s.message_class, w)
        elif on == 1:
            write_utf16z(s.message_class, w)
        else:
            raise Refused
    elif s.message_flags is not None or s.unicode_flag is not None or s.message_class is not None:
        raise Refused


def decode_table_row_data_block(b, p, c, columns):
    s = new(TableRowDataBlock)
    s._given = None
    s.columns = columns
    s.table_row_data, p = oxcdata_code.decode_property_row(b, p, c, columns, len(columns))
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_table_row_data_block(s, w, columns):
    if s.__class__ is not TableRowDataBlock:
        raise Refused
    oxcdata_code.encode_property_row(s.table_row_data, w, columns, len(columns))
    if not s.slack is None:
        w(s.slack)


def decode_rop_pending_response(b, p, c):
    s = new(RopPendingResponse)
    s._given = None
    rop_id_, s.session_index = unpack_BH(b, p)
    p += 3
    if rop_id_ != 0x6e:
        raise Refused
    return s, p


def encode_rop_pending_response(s, w):
    if s.__class__ is not RopPendingResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6e)
    w(pack_BH(0x6e, s.session_index))

RopRegisterNotificationRequest._decode = staticmethod(decode_rop_register_notification_request)
RopRegisterNotificationRequest._encode = staticmethod(encode_rop_register_notification_request)
RopRegisterNotificationResponse._decode = staticmethod(decode_rop_register_notification_response)
RopRegisterNotificationResponse._encode = staticmethod(encode_rop_register_notification_response)
RopNotifyResponse._decode = staticmethod(decode_rop_notify_response)
RopNotifyResponse._encode = staticmethod(encode_rop_notify_response)
NotificationData._decode = staticmethod(decode_notification_data)
NotificationData._encode = staticmethod(encode_notification_data)
TableRowDataBlock._decode = staticmethod(decode_table_row_data_block)
TableRowDataBlock._encode = staticmethod(encode_table_row_data_block)
RopPendingResponse._decode = staticmethod(decode_rop_pending_response)
RopPendingResponse._encode = staticmethod(encode_rop_pending_response)
