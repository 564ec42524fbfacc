# Generated from ksy/oxcrops_logon.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_logon`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_guid, read_string8, read_string8z, write_guid, write_string8, write_string8z
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_logon import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBBBBH = Struct('<BBBBBBH').unpack_from
pack_BBBBBBH = Struct('<BBBBBBH').pack
unpack_BBBBIIH = Struct('<BBBBIIH').unpack_from
pack_BBBBIIH = Struct('<BBBBIIH').pack
unpack_BBBQ = Struct('<BBBQ').unpack_from
pack_BBBQ = Struct('<BBBQ').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_BIH = Struct('<BIH').unpack_from
pack_BIH = Struct('<BIH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack
unpack_QI = Struct('<QI').unpack_from
pack_QI = Struct('<QI').pack


def decode_rop_logon_request(b, p, c):
    s = new(RopLogonRequest)
    s._given = None
    rop_id_, s.logon_id, s.output_handle_index, s.logon_flags, s.open_flags, s.store_state, essdn_size_ = unpack_BBBBIIH(b, p)
    p += 14
    if rop_id_ != 0xfe:
        raise Refused
    if essdn_size_ != 0:
        n1 = essdn_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.essdn, r = read_string8(b[p:q1], 0, c)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.essdn = None
    return s, p


def encode_rop_logon_request(s, w):
    if s.__class__ is not RopLogonRequest:
        raise Refused
    block_essdn = b''
    if s.essdn is not None:
        t = []
        write_string8(s.essdn, t.append)
        block_essdn = b''.join(t)
    essdn_size_ = len(block_essdn)
    if s._given is not None:
        check_given(s, 'rop_id', 0xfe)
        check_given(s, 'essdn_size', essdn_size_)
    w(pack_BBBBIIH(0xfe, s.logon_id, s.output_handle_index, s.logon_flags, s.open_flags, s.store_state, essdn_size_))
    if essdn_size_ != 0:
        w(block_essdn)
    elif s.essdn is not None:
        raise Refused


def decode_rop_logon_response(b, p, c):
    s = new(RopLogonResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xfe:
        raise Refused
    if s.return_value == 0 or s.return_value == 1144:
        s.logon_flags, = unpack_B(b, p)
        p += 1
    else:
        s.logon_flags = None
    if s.return_value == 0:
        n1 = 13
        c.take(n1)
        q1 = p + 8 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.folder_ids = list(unpack_from(f'<{n1}Q', b, p))
        p = q1
    else:
        s.folder_ids = None
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        s.response_flags, = unpack_B(b, p)
        p += 1
        s.mailbox_guid, p = read_guid(b, p, c)
    else:
        s.response_flags = None
        s.mailbox_guid = None
    if s.return_value == 0:
        s.repl_id, = unpack_H(b, p)
        p += 2
        s.repl_guid, p = read_guid(b, p, c)
    else:
        s.repl_id = None
        s.repl_guid = None
    if s.return_value == 0 and s.logon_flags & 1 == 0:
        s.per_user_guid, p = read_guid(b, p, c)
    else:
        s.per_user_guid = None
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        s.logon_time, p = decode_logon_time(b, p, c)
        s.gwart_time, s.store_state = unpack_QI(b, p)
        p += 12
    else:
        s.logon_time = None
        s.gwart_time = None
        s.store_state = None
    if s.return_value == 1144:
        server_name_size_, = unpack_B(b, p)
        p += 1
        n2 = server_name_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.server_name, r = read_string8(b[p:q2], 0, c)
        if r != n2:
            raise Refused
        p = q2
    else:
        s.server_name = None
    return s, p


def encode_rop_logon_response(s, w):
    if s.__class__ is not RopLogonResponse:
        raise Refused
    block_server_name = b''
    if s.server_name is not None:
        t = []
        write_string8(s.server_name, t.append)
        block_server_name = b''.join(t)
    server_name_size_ = len(block_server_name) if s.server_name is not None else given_or_zero(s, 'server_name_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0xfe)
        check_given(s, 'server_name_size', server_name_size_ if s.return_value == 1144 else None)
    w(pack_BBI(0xfe, s.output_handle_index, s.return_value))
    if s.return_value == 0 or s.return_value == 1144:
        w(pack_B(s.logon_flags))
    elif s.logon_flags is not None:
        raise Refused
    if s.return_value == 0:
        if len(s.folder_ids) != 13:
            check_count(len(s.folder_ids), 13)
        if s.folder_ids.__class__ is not list:
            check_list(s.folder_ids)
        w(pack(f'<{len(s.folder_ids)}Q', *s.folder_ids))
    elif s.folder_ids is not None:
        raise Refused
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        w(pack_B(s.response_flags))
        write_guid(s.mailbox_guid, w)
    elif s.response_flags is not None or s.mailbox_guid is not None:
        raise Refused
    if s.return_value == 0:
        w(pack_H(s.repl_id))
        write_guid(s.repl_guid, w)
    elif s.repl_id is not None or s.repl_guid is not None:
        raise Refused
    if s.return_value == 0 and s.logon_flags & 1 == 0:
        write_guid(s.per_user_guid, w)
    elif s.per_user_guid is not None:
        raise Refused
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        encode_logon_time(s.logon_time, w)
        w(pack_QI(s.gwart_time, s.store_state))
    elif s.logon_time is not None or s.gwart_time is not None or s.store_state is not None:
        raise Refused
    if s.return_value == 1144:
        w(pack_B(server_name_size_))
        w(block_server_name)
    elif s.server_name is not None:
        raise Refused


def decode_logon_time(b, p, c):
    s = new(LogonTime)
    s._given = None
    s.seconds, s.minutes, s.hour, s.day_of_week, s.day, s.month, s.year = unpack_BBBBBBH(b, p)
    p += 8
    s.day_of_week = DayOfWeek_members(s.day_of_week, s.day_of_week)
    return s, p


def encode_logon_time(s, w):
    if s.__class__ is not LogonTime:
        raise Refused
    w(pack_BBBBBBH(s.seconds, s.minutes, s.hour, s.day_of_week, s.day, s.month, s.year))


def decode_rop_get_receive_folder_request(b, p, c):
    s = new(RopGetReceiveFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x27:
        raise Refused
    s.message_class, p = read_string8z(b, p, c)
    return s, p


def encode_rop_get_receive_folder_request(s, w):
    if s.__class__ is not RopGetReceiveFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x27)
    w(pack_BBB(0x27, s.logon_id, s.input_handle_index))
    write_string8z(s.message_class, w)


def decode_rop_get_receive_folder_response(b, p, c):
    s = new(RopGetReceiveFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x27:
        raise Refused
    if s.return_value == 0:
        s.folder_id, = unpack_Q(b, p)
        p += 8
        s.explicit_message_class, p = read_string8z(b, p, c)
    else:
        s.folder_id = None
        s.explicit_message_class = None
    return s, p


def encode_rop_get_receive_folder_response(s, w):
    if s.__class__ is not RopGetReceiveFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x27)
    w(pack_BBI(0x27, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.folder_id))
        write_string8z(s.explicit_message_class, w)
    elif s.folder_id is not None or s.explicit_message_class is not None:
        raise Refused


def decode_rop_set_receive_folder_request(b, p, c):
    s = new(RopSetReceiveFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.folder_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x26:
        raise Refused
    s.message_class, p = read_string8z(b, p, c)
    return s, p


def encode_rop_set_receive_folder_request(s, w):
    if s.__class__ is not RopSetReceiveFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x26)
    w(pack_BBBQ(0x26, s.logon_id, s.input_handle_index, s.folder_id))
    write_string8z(s.message_class, w)


def decode_rop_set_receive_folder_response(b, p, c):
    s = new(RopSetReceiveFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x26:
        raise Refused
    return s, p


def encode_rop_set_receive_folder_response(s, w):
    if s.__class__ is not RopSetReceiveFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x26)
    w(pack_BBI(0x26, s.input_handle_index, s.return_value))


def decode_rop_get_receive_folder_table_request(b, p, c):
    s = new(RopGetReceiveFolderTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x68:
        raise Refused
    return s, p


def encode_rop_get_receive_folder_table_request(s, w):
    if s.__class__ is not RopGetReceiveFolderTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x68)
    w(pack_BBB(0x68, s.logon_id, s.input_handle_index))


def decode_rop_get_receive_folder_table_response(b, p, c):
    s = new(RopGetReceiveFolderTableResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x68:
        raise Refused
    if s.return_value == 0:
        row_count_, = unpack_I(b, p)
        p += 4
        n2 = row_count_
        c.take(n2)
        s.rows = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_property_row(b, p, c, [1732771860, 1703966, 805830720], 3)
            v1.append(v)
    else:
        s.rows = None
    return s, p


def encode_rop_get_receive_folder_table_response(s, w):
    if s.__class__ is not RopGetReceiveFolderTableResponse:
        raise Refused
    row_count_ = len(s.rows) if s.rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x68)
        check_given(s, 'row_count', row_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x68, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(row_count_))
        for i, v in enumerate(s.rows):
            oxcdata_code.encode_property_row(v, w, [1732771860, 1703966, 805830720], 3)
    elif s.rows is not None:
        raise Refused


def decode_rop_get_store_state_request(b, p, c):
    s = new(RopGetStoreStateRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x7b:
        raise Refused
    return s, p


def encode_rop_get_store_state_request(s, w):
    if s.__class__ is not RopGetStoreStateRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7b)
    w(pack_BBB(0x7b, s.logon_id, s.input_handle_index))


def decode_rop_get_store_state_response(b, p, c):
    s = new(RopGetStoreStateResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x7b:
        raise Refused
    if s.return_value == 0:
        s.store_state, = unpack_I(b, p)
        p += 4
    else:
        s.store_state = None
    return s, p


def encode_rop_get_store_state_response(s, w):
    if s.__class__ is not RopGetStoreStateResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7b)
    w(pack_BBI(0x7b, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.store_state))
    elif s.store_state is not None:
        raise Refused


def decode_rop_get_owning_servers_request(b, p, c):
    s = new(RopGetOwningServersRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.folder_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x42:
        raise Refused
    return s, p


def encode_rop_get_owning_servers_request(s, w):
    if s.__class__ is not RopGetOwningServersRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x42)
    w(pack_BBBQ(0x42, s.logon_id, s.input_handle_index, s.folder_id))


def decode_rop_get_owning_servers_response(b, p, c):
    s = new(RopGetOwningServersResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x42:
        raise Refused
    if s.return_value == 0:
        owning_servers_count_, s.cheap_servers_count = unpack_HH(b, p)
        p += 4
        n2 = owning_servers_count_
        c.take(n2)
        s.owning_servers = v1 = []
        for i in range(n2):
            v, p = read_string8z(b, p, c)
            v1.append(v)
    else:
        s.cheap_servers_count = None
        s.owning_servers = None
    return s, p


def encode_rop_get_owning_servers_response(s, w):
    if s.__class__ is not RopGetOwningServersResponse:
        raise Refused
    owning_servers_count_ = len(s.owning_servers) if s.owning_servers is not None else given_or_zero(s, 'owning_servers_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x42)
        check_given(s, 'owning_servers_count', owning_servers_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x42, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_HH(owning_servers_count_, s.cheap_servers_count))
        for i, v in enumerate(s.owning_servers):
            write_string8z(v, w)
    elif s.cheap_servers_count is not None or s.owning_servers is not None:
        raise Refused


def decode_rop_public_folder_is_ghosted_request(b, p, c):
    s = new(RopPublicFolderIsGhostedRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.folder_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x45:
        raise Refused
    return s, p


def encode_rop_public_folder_is_ghosted_request(s, w):
    if s.__class__ is not RopPublicFolderIsGhostedRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x45)
    w(pack_BBBQ(0x45, s.logon_id, s.input_handle_index, s.folder_id))


def decode_rop_public_folder_is_ghosted_response(b, p, c):
    s = new(RopPublicFolderIsGhostedResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x45:
        raise Refused
    if s.return_value == 0:
        s.is_ghosted, = unpack_B(b, p)
        p += 1
    else:
        s.is_ghosted = None
    if s.return_value == 0 and s.is_ghosted != 0:
        servers_count_, s.cheap_servers_count = unpack_HH(b, p)
        p += 4
        n2 = servers_count_
        c.take(n2)
        s.servers = v1 = []
        for i in range(n2):
            v, p = read_string8z(b, p, c)
            v1.append(v)
    else:
        s.cheap_servers_count = None
        s.servers = None
    return s, p


def encode_rop_public_folder_is_ghosted_response(s, w):
    if s.__class__ is not RopPublicFolderIsGhostedResponse:
        raise Refused
    servers_count_ = len(s.servers) if s.servers is not None else given_or_zero(s, 'servers_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x45)
        check_given(s, 'servers_count', servers_count_ if s.return_value == 0 and s.is_ghosted != 0 else None)
    w(pack_BBI(0x45, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.is_ghosted))
    elif s.is_ghosted is not None:
        raise Refused
    if s.return_value == 0 and s.is_ghosted != 0:
        w(pack_HH(servers_count_, s.cheap_servers_count))
        for i, v in enumerate(s.servers):
            write_string8z(v, w)
    elif s.cheap_servers_count is not None or s.servers is not None:
        raise Refused


def decode_rop_long_term_id_from_id_request(b, p, c):
    s = new(RopLongTermIdFromIdRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.object_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x43:
        raise Refused
    return s, p


def encode_rop_long_term_id_from_id_request(s, w):
    if s.__class__ is not RopLongTermIdFromIdRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x43)
    w(pack_BBBQ(0x43, s.logon_id, s.input_handle_index, s.object_id))


def decode_rop_long_term_id_from_id_response(b, p, c):
    s = new(RopLongTermIdFromIdResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x43:
        raise Refused
    if s.return_value == 0:
        s.long_term_id, p = oxcdata_code.decode_long_term_id(b, p, c)
    else:
        s.long_term_id = None
    return s, p


def encode_rop_long_term_id_from_id_response(s, w):
    if s.__class__ is not RopLongTermIdFromIdResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x43)
    w(pack_BBI(0x43, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        oxcdata_code.encode_long_term_id(s.long_term_id, w)
    elif s.long_term_id is not None:
        raise Refused


def decode_rop_id_from_long_term_id_request(b, p, c):
    s = new(RopIdFromLongTermIdRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x44:
        raise Refused
    s.long_term_id, p = oxcdata_code.decode_long_term_id(b, p, c)
    return s, p


def encode_rop_id_from_long_term_id_request(s, w):
    if s.__class__ is not RopIdFromLongTermIdRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x44)
    w(pack_BBB(0x44, s.logon_id, s.input_handle_index))
    oxcdata_code.encode_long_term_id(s.long_term_id, w)


def decode_rop_id_from_long_term_id_response(b, p, c):
    s = new(RopIdFromLongTermIdResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x44:
        raise Refused
    if s.return_value == 0:
        s.object_id, = unpack_Q(b, p)
        p += 8
    else:
        s.object_id = None
    return s, p


def encode_rop_id_from_long_term_id_response(s, w):
    if s.__class__ is not RopIdFromLongTermIdResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x44)
    w(pack_BBI(0x44, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.object_id))
    elif s.object_id is not None:
        raise Refused


def decode_rop_get_per_user_long_term_ids_request(b, p, c):
    s = new(RopGetPerUserLongTermIdsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x60:
        raise Refused
    s.database_guid, p = read_guid(b, p, c)
    return s, p


def encode_rop_get_per_user_long_term_ids_request(s, w):
    if s.__class__ is not RopGetPerUserLongTermIdsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x60)
    w(pack_BBB(0x60, s.logon_id, s.input_handle_index))
    write_guid(s.database_guid, w)


def decode_rop_get_per_user_long_term_ids_response(b, p, c):
    s = new(RopGetPerUserLongTermIdsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x60:
        raise Refused
    if s.return_value == 0:
        long_term_id_count_, = unpack_H(b, p)
        p += 2
        n2 = long_term_id_count_
        c.take(n2)
        s.long_term_ids = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_long_term_id(b, p, c)
            v1.append(v)
    else:
        s.long_term_ids = None
    return s, p


def encode_rop_get_per_user_long_term_ids_response(s, w):
    if s.__class__ is not RopGetPerUserLongTermIdsResponse:
        raise Refused
    long_term_id_count_ = len(s.long_term_ids) if s.long_term_ids is not None else given_or_zero(s, 'long_term_id_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x60)
        check_given(s, 'long_term_id_count', long_term_id_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x60, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(long_term_id_count_))
        for i, v in enumerate(s.long_term_ids):
            oxcdata_code.encode_long_term_id(v, w)
    elif s.long_term_ids is not None:
        raise Refused


def decode_rop_get_per_user_guid_request(b, p, c):
    s = new(RopGetPerUserGuidRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x61:
        raise Refused
    s.long_term_id, p = oxcdata_code.decode_long_term_id(b, p, c)
    return s, p


def encode_rop_get_per_user_guid_request(s, w):
    if s.__class__ is not RopGetPerUserGuidRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x61)
    w(pack_BBB(0x61, s.logon_id, s.input_handle_index))
    oxcdata_code.encode_long_term_id(s.long_term_id, w)


def decode_rop_get_per_user_guid_response(b, p, c):
    s = new(RopGetPerUserGuidResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x61:
        raise Refused
    if s.return_value == 0:
        s.database_guid, p = read_guid(b, p, c)
    else:
        s.database_guid = None
    return s, p


def encode_rop_get_per_user_guid_response(s, w):
    if s.__class__ is not RopGetPerUserGuidResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x61)
    w(pack_BBI(0x61, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        write_guid(s.database_guid, w)
    elif s.database_guid is not None:
        raise Refused


def decode_rop_read_per_user_information_request(b, p, c):
    s = new(RopReadPerUserInformationRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x63:
        raise Refused
    s.folder_id, p = oxcdata_code.decode_long_term_id(b, p, c)
    s.reserved, s.data_offset, s.max_data_size = unpack_BIH(b, p)
    p += 7
    return s, p


def encode_rop_read_per_user_information_request(s, w):
    if s.__class__ is not RopReadPerUserInformationRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x63)
    w(pack_BBB(0x63, s.logon_id, s.input_handle_index))
    oxcdata_code.encode_long_term_id(s.folder_id, w)
    w(pack_BIH(s.reserved, s.data_offset, s.max_data_size))


def decode_rop_read_per_user_information_response(b, p, c):
    s = new(RopReadPerUserInformationResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x63:
        raise Refused
    if s.return_value == 0:
        s.has_finished, data_size_ = unpack_BH(b, p)
        p += 3
        n1 = data_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.data = b[p:q1]
        p = q1
    else:
        s.has_finished = None
        s.data = None
    return s, p


def encode_rop_read_per_user_information_response(s, w):
    if s.__class__ is not RopReadPerUserInformationResponse:
        raise Refused
    data_size_ = len(s.data) if s.data is not None else given_or_zero(s, 'data_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x63)
        check_given(s, 'data_size', data_size_ if s.return_value == 0 else None)
    w(pack_BBI(0x63, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BH(s.has_finished, data_size_))
        w(s.data)
    elif s.has_finished is not None or s.data is not None:
        raise Refused


def decode_rop_write_per_user_information_request(b, p, c, logon_is_private):
    s = new(RopWritePerUserInformationRequest)
    s._given = None
    s.logon_is_private = logon_is_private
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x64:
        raise Refused
    s.folder_id, p = oxcdata_code.decode_long_term_id(b, p, c)
    s.has_finished, s.data_offset, data_size_ = unpack_BIH(b, p)
    p += 7
    n1 = data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.data = b[p:q1]
    p = q1
    if s.data_offset == 0 and logon_is_private is not None and logon_is_private:
        s.repl_guid, p = read_guid(b, p, c)
    else:
        s.repl_guid = None
    if s.data_offset == 0 and (not logon_is_private is not None) and (not p >= len(b)):
        s.repl_guid_raw = b[p:]
        p = len(b)
    else:
        s.repl_guid_raw = None
    return s, p


def encode_rop_write_per_user_information_request(s, w, logon_is_private):
    if s.__class__ is not RopWritePerUserInformationRequest:
        raise Refused
    data_size_ = len(s.data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x64)
        check_given(s, 'data_size', data_size_)
    w(pack_BBB(0x64, s.logon_id, s.input_handle_index))
    oxcdata_code.encode_long_term_id(s.folder_id, w)
    w(pack_BIH(s.has_finished, s.data_offset, data_size_))
    w(s.data)
    if s.data_offset == 0 and logon_is_private is not None and logon_is_private:
        write_guid(s.repl_guid, w)
    elif s.repl_guid is not None:
        raise Refused
    if s.data_offset == 0 and (not logon_is_private is not None) and (not s.repl_guid_raw is None):
        w(s.repl_guid_raw)
    elif s.repl_guid_raw is not None:
        raise Refused


def decode_rop_write_per_user_information_response(b, p, c):
    s = new(RopWritePerUserInformationResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x64:
        raise Refused
    return s, p


def encode_rop_write_per_user_information_response(s, w):
    if s.__class__ is not RopWritePerUserInformationResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x64)
    w(pack_BBI(0x64, s.input_handle_index, s.return_value))

RopLogonRequest._decode = staticmethod(decode_rop_logon_request)
RopLogonRequest._encode = staticmethod(encode_rop_logon_request)
RopLogonResponse._decode = staticmethod(decode_rop_logon_response)
RopLogonResponse._encode = staticmethod(encode_rop_logon_response)
LogonTime._decode = staticmethod(decode_logon_time)
LogonTime._encode = staticmethod(encode_logon_time)
RopGetReceiveFolderRequest._decode = staticmethod(decode_rop_get_receive_folder_request)
RopGetReceiveFolderRequest._encode = staticmethod(encode_rop_get_receive_folder_request)
RopGetReceiveFolderResponse._decode = staticmethod(decode_rop_get_receive_folder_response)
RopGetReceiveFolderResponse._encode = staticmethod(encode_rop_get_receive_folder_response)
RopSetReceiveFolderRequest._decode = staticmethod(decode_rop_set_receive_folder_request)
RopSetReceiveFolderRequest._encode = staticmethod(encode_rop_set_receive_folder_request)
RopSetReceiveFolderResponse._decode = staticmethod(decode_rop_set_receive_folder_response)
RopSetReceiveFolderResponse._encode = staticmethod(encode_rop_set_receive_folder_response)
RopGetReceiveFolderTableRequest._decode = staticmethod(decode_rop_get_receive_folder_table_request)
RopGetReceiveFolderTableRequest._encode = staticmethod(encode_rop_get_receive_folder_table_request)
RopGetReceiveFolderTableResponse._decode = staticmethod(decode_rop_get_receive_folder_table_response)
RopGetReceiveFolderTableResponse._encode = staticmethod(encode_rop_get_receive_folder_table_response)
RopGetStoreStateRequest._decode = staticmethod(decode_rop_get_store_state_request)
RopGetStoreStateRequest._encode = staticmethod(encode_rop_get_store_state_request)
RopGetStoreStateResponse._decode = staticmethod(decode_rop_get_store_state_response)
RopGetStoreStateResponse._encode = staticmethod(encode_rop_get_store_state_response)
RopGetOwningServersRequest._decode = staticmethod(decode_rop_get_owning_servers_request)
RopGetOwningServersRequest._encode = staticmethod(encode_rop_get_owning_servers_request)
RopGetOwningServersResponse._decode = staticmethod(decode_rop_get_owning_servers_response)
RopGetOwningServersResponse._encode = staticmethod(encode_rop_get_owning_servers_response)
RopPublicFolderIsGhostedRequest._decode = staticmethod(decode_rop_public_folder_is_ghosted_request)
RopPublicFolderIsGhostedRequest._encode = staticmethod(encode_rop_public_folder_is_ghosted_request)
RopPublicFolderIsGhostedResponse._decode = staticmethod(decode_rop_public_folder_is_ghosted_response)
RopPublicFolderIsGhostedResponse._encode = staticmethod(encode_rop_public_folder_is_ghosted_response)
RopLongTermIdFromIdRequest._decode = staticmethod(decode_rop_long_term_id_from_id_request)
RopLongTermIdFromIdRequest._encode = staticmethod(encode_rop_long_term_id_from_id_request)
RopLongTermIdFromIdResponse._decode = staticmethod(decode_rop_long_term_id_from_id_response)
RopLongTermIdFromIdResponse._encode = staticmethod(encode_rop_long_term_id_from_id_response)
RopIdFromLongTermIdRequest._decode = staticmethod(decode_rop_id_from_long_term_id_request)
RopIdFromLongTermIdRequest._encode = staticmethod(encode_rop_id_from_long_term_id_request)
RopIdFromLongTermIdResponse._decode = staticmethod(decode_rop_id_from_long_term_id_response)
RopIdFromLongTermIdResponse._encode = staticmethod(encode_rop_id_from_long_term_id_response)
RopGetPerUserLongTermIdsRequest._decode = staticmethod(decode_rop_get_per_user_long_term_ids_request)
RopGetPerUserLongTermIdsRequest._encode = staticmethod(encode_rop_get_per_user_long_term_ids_request)
RopGetPerUserLongTermIdsResponse._decode = staticmethod(decode_rop_get_per_user_long_term_ids_response)
RopGetPerUserLongTermIdsResponse._encode = staticmethod(encode_rop_get_per_user_long_term_ids_response)
RopGetPerUserGuidRequest._decode = staticmethod(decode_rop_get_per_user_guid_request)
RopGetPerUserGuidRequest._encode = staticmethod(encode_rop_get_per_user_guid_request)
RopGetPerUserGuidResponse._decode = staticmethod(decode_rop_get_per_user_guid_response)
RopGetPerUserGuidResponse._encode = staticmethod(encode_rop_get_per_user_guid_response)
RopReadPerUserInformationRequest._decode = staticmethod(decode_rop_read_per_user_information_request)
RopReadPerUserInformationRequest._encode = staticmethod(encode_rop_read_per_user_information_request)
RopReadPerUserInformationResponse._decode = staticmethod(decode_rop_read_per_user_information_response)
RopReadPerUserInformationResponse._encode = staticmethod(encode_rop_read_per_user_information_response)
RopWritePerUserInformationRequest._decode = staticmethod(decode_rop_write_per_user_information_request)
RopWritePerUserInformationRequest._encode = staticmethod(encode_rop_write_per_user_information_request)
RopWritePerUserInformationResponse._decode = staticmethod(decode_rop_write_per_user_information_response)
RopWritePerUserInformationResponse._encode = staticmethod(encode_rop_write_per_user_information_response)
