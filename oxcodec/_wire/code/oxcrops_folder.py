# Generated from ksy/oxcrops_folder.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_folder`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_string8z, read_utf16z, write_string8z, write_utf16z
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_folder import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBBB = Struct('<BBBBBB').unpack_from
pack_BBBBBB = Struct('<BBBBBB').pack
unpack_BBBBBBBB = Struct('<BBBBBBBB').unpack_from
pack_BBBBBBBB = Struct('<BBBBBBBB').pack
unpack_BBBBBBBQ = Struct('<BBBBBBBQ').unpack_from
pack_BBBBBBBQ = Struct('<BBBBBBBQ').pack
unpack_BBBBBBQ = Struct('<BBBBBBQ').unpack_from
pack_BBBBBBQ = Struct('<BBBBBBQ').pack
unpack_BBBBBH = Struct('<BBBBBH').unpack_from
pack_BBBBBH = Struct('<BBBBBH').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBBBQ = Struct('<BBBBQ').unpack_from
pack_BBBBQ = Struct('<BBBBQ').pack
unpack_BBBBQB = Struct('<BBBBQB').unpack_from
pack_BBBBQB = Struct('<BBBBQB').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBIB = Struct('<BBIB').unpack_from
pack_BBIB = Struct('<BBIB').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_QB = Struct('<QB').unpack_from
pack_QB = Struct('<QB').pack


def decode_rop_open_folder_request(b, p, c):
    s = new(RopOpenFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_id, s.open_mode_flags = unpack_BBBBQB(b, p)
    p += 13
    if rop_id_ != 0x2:
        raise Refused
    return s, p


def encode_rop_open_folder_request(s, w):
    if s.__class__ is not RopOpenFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2)
    w(pack_BBBBQB(0x2, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_id, s.open_mode_flags))


def decode_rop_open_folder_response(b, p, c):
    s = new(RopOpenFolderResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x2:
        raise Refused
    if s.return_value == 0:
        s.has_rules, s.is_ghosted = unpack_BB(b, p)
        p += 2
    else:
        s.has_rules = None
        s.is_ghosted = None
    if s.return_value == 0 and s.is_ghosted != 0:
        server_count_, s.cheap_server_count = unpack_HH(b, p)
        p += 4
        n2 = server_count_
        c.take(n2)
        s.servers = v1 = []
        for i in range(n2):
            v, p = read_string8z(b, p, c)
            v1.append(v)
    else:
        s.cheap_server_count = None
        s.servers = None
    return s, p


def encode_rop_open_folder_response(s, w):
    if s.__class__ is not RopOpenFolderResponse:
        raise Refused
    server_count_ = len(s.servers) if s.servers is not None else given_or_zero(s, 'server_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x2)
        check_given(s, 'server_count', server_count_ if s.return_value == 0 and s.is_ghosted != 0 else None)
    w(pack_BBI(0x2, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BB(s.has_rules, s.is_ghosted))
    elif s.has_rules is not None or s.is_ghosted is not None:
        raise Refused
    if s.return_value == 0 and s.is_ghosted != 0:
        w(pack_HH(server_count_, s.cheap_server_count))
        for i, v in enumerate(s.servers):
            write_string8z(v, w)
    elif s.cheap_server_count is not None or s.servers is not None:
        raise Refused


def decode_rop_create_folder_request(b, p, c):
    s = new(RopCreateFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_type, s.use_unicode_strings, s.open_existing, s.reserved = unpack_BBBBBBBB(b, p)
    p += 8
    if rop_id_ != 0x1c:
        raise Refused
    s.folder_type = FolderType_members(s.folder_type, s.folder_type)
    on = s.use_unicode_strings != 0
    if on == 0:
        s.display_name, p = read_string8z(b, p, c)
    elif on == 1:
        s.display_name, p = read_utf16z(b, p, c)
    else:
        raise Refused
    on = s.use_unicode_strings != 0
    if on == 0:
        s.comment, p = read_string8z(b, p, c)
    elif on == 1:
        s.comment, p = read_utf16z(b, p, c)
    else:
        raise Refused
    return s, p


def encode_rop_create_folder_request(s, w):
    if s.__class__ is not RopCreateFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1c)
    w(pack_BBBBBBBB(0x1c, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_type, s.use_unicode_strings, s.open_existing, s.reserved))
    on = s.use_unicode_strings != 0
    if on == 0:
        write_string8z(s.display_name, w)
    elif on == 1:
        write_utf16z(s.display_name, w)
    else:
        raise Refused
    on = s.use_unicode_strings != 0
    if on == 0:
        write_string8z(s.comment, w)
    elif on == 1:
        write_utf16z(s.comment, w)
    else:
        raise Refused


def decode_rop_create_folder_response(b, p, c):
    s = new(RopCreateFolderResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x1c:
        raise Refused
    if s.return_value == 0:
        s.folder_id, s.is_existing_folder = unpack_QB(b, p)
        p += 9
    else:
        s.folder_id = None
        s.is_existing_folder = None
    if s.return_value == 0 and s.is_existing_folder != 0:
        s.has_rules, s.is_ghosted = unpack_BB(b, p)
        p += 2
    else:
        s.has_rules = None
        s.is_ghosted = None
    if s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0):
        server_count_, s.cheap_server_count = unpack_HH(b, p)
        p += 4
        n2 = server_count_
        c.take(n2)
        s.servers = v1 = []
        for i in range(n2):
            v, p = read_string8z(b, p, c)
            v1.append(v)
    else:
        s.cheap_server_count = None
        s.servers = None
    return s, p


def encode_rop_create_folder_response(s, w):
    if s.__class__ is not RopCreateFolderResponse:
        raise Refused
    server_count_ = len(s.servers) if s.servers is not None else given_or_zero(s, 'server_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x1c)
        check_given(s, 'server_count', server_count_ if s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0) else None)
    w(pack_BBI(0x1c, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_QB(s.folder_id, s.is_existing_folder))
    elif s.folder_id is not None or s.is_existing_folder is not None:
        raise Refused
    if s.return_value == 0 and s.is_existing_folder != 0:
        w(pack_BB(s.has_rules, s.is_ghosted))
    elif s.has_rules is not None or s.is_ghosted is not None:
        raise Refused
    if s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0):
        w(pack_HH(server_count_, s.cheap_server_count))
        for i, v in enumerate(s.servers):
            write_string8z(v, w)
    elif s.cheap_server_count is not None or s.servers is not None:
        raise Refused


def decode_rop_delete_folder_request(b, p, c):
    s = new(RopDeleteFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.delete_folder_flags, s.folder_id = unpack_BBBBQ(b, p)
    p += 12
    if rop_id_ != 0x1d:
        raise Refused
    return s, p


def encode_rop_delete_folder_request(s, w):
    if s.__class__ is not RopDeleteFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1d)
    w(pack_BBBBQ(0x1d, s.logon_id, s.input_handle_index, s.delete_folder_flags, s.folder_id))


def decode_rop_delete_folder_response(b, p, c):
    s = new(RopDeleteFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x1d:
        raise Refused
    return s, p


def encode_rop_delete_folder_response(s, w):
    if s.__class__ is not RopDeleteFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1d)
    w(pack_BBIB(0x1d, s.input_handle_index, s.return_value, s.partial_completion))


def decode_restriction_block(b, p, c):
    s = new(RestrictionBlock)
    s._given = None
    if not p >= len(b):
        s.restriction_data, p = oxcdata_code.decode_restriction(b, p, c, 2)
    else:
        s.restriction_data = None
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_restriction_block(s, w):
    if s.__class__ is not RestrictionBlock:
        raise Refused
    if not s.restriction_data is None:
        oxcdata_code.encode_restriction(s.restriction_data, w, 2)
    if not s.slack is None:
        w(s.slack)


def decode_rop_set_search_criteria_request(b, p, c):
    s = new(RopSetSearchCriteriaRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, restriction_data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x30:
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
    folder_id_count_, = unpack_H(b, p)
    p += 2
    n2 = folder_id_count_
    c.take(n2)
    q2 = p + 8 * n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.folder_ids = list(unpack_from(f'<{n2}Q', b, p))
    p = q2
    s.search_flags, = unpack_I(b, p)
    p += 4
    return s, p


def encode_rop_set_search_criteria_request(s, w):
    if s.__class__ is not RopSetSearchCriteriaRequest:
        raise Refused
    folder_id_count_ = len(s.folder_ids)
    t3 = []
    w3 = t3.append
    if not s.restriction_data is None:
        oxcdata_code.encode_restriction(s.restriction_data, w3, 2)
    if not s.slack is None:
        w3(s.slack)
    block_restriction_block = b''.join(t3)
    restriction_data_size_ = len(block_restriction_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x30)
        check_given(s, 'restriction_data_size', restriction_data_size_)
        check_given(s, 'folder_id_count', folder_id_count_)
    w(pack_BBBH(0x30, s.logon_id, s.input_handle_index, restriction_data_size_))
    w(block_restriction_block)
    w(pack_H(folder_id_count_))
    if s.folder_ids.__class__ is not list:
        check_list(s.folder_ids)
    w(pack(f'<{len(s.folder_ids)}Q', *s.folder_ids))
    w(pack_I(s.search_flags))


def decode_rop_set_search_criteria_response(b, p, c):
    s = new(RopSetSearchCriteriaResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x30:
        raise Refused
    return s, p


def encode_rop_set_search_criteria_response(s, w):
    if s.__class__ is not RopSetSearchCriteriaResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x30)
    w(pack_BBI(0x30, s.input_handle_index, s.return_value))


def decode_rop_get_search_criteria_request(b, p, c):
    s = new(RopGetSearchCriteriaRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.use_unicode, s.include_restriction, s.include_folders = unpack_BBBBBB(b, p)
    p += 6
    if rop_id_ != 0x31:
        raise Refused
    return s, p


def encode_rop_get_search_criteria_request(s, w):
    if s.__class__ is not RopGetSearchCriteriaRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x31)
    w(pack_BBBBBB(0x31, s.logon_id, s.input_handle_index, s.use_unicode, s.include_restriction, s.include_folders))


def decode_rop_get_search_criteria_response(b, p, c):
    s = new(RopGetSearchCriteriaResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x31:
        raise Refused
    if s.return_value == 0:
        restriction_data_size_, = unpack_H(b, p)
        p += 2
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
        s.logon_id, folder_id_count_ = unpack_BH(b, p)
        p += 3
        n2 = folder_id_count_
        c.take(n2)
        q2 = p + 8 * n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.folder_ids = list(unpack_from(f'<{n2}Q', b, p))
        p = q2
        s.search_flags, = unpack_I(b, p)
        p += 4
    else:
        s.restriction_data = None
        s.slack = None
        s.logon_id = None
        s.folder_ids = None
        s.search_flags = None
    return s, p


def encode_rop_get_search_criteria_response(s, w):
    if s.__class__ is not RopGetSearchCriteriaResponse:
        raise Refused
    folder_id_count_ = len(s.folder_ids) if s.folder_ids is not None else given_or_zero(s, 'folder_id_count')
    block_restriction_block = None
    if s.return_value == 0:
        t3 = []
        w3 = t3.append
        if not s.restriction_data is None:
            oxcdata_code.encode_restriction(s.restriction_data, w3, 2)
        if not s.slack is None:
            w3(s.slack)
        block_restriction_block = b''.join(t3)
    elif s.restriction_data is not None or s.slack is not None:
        raise Refused
    restriction_data_size_ = len(block_restriction_block) if block_restriction_block is not None else given_or_zero(s, 'restriction_data_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x31)
        check_given(s, 'restriction_data_size', restriction_data_size_ if s.return_value == 0 else None)
        check_given(s, 'folder_id_count', folder_id_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x31, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(restriction_data_size_))
        w(block_restriction_block)
        w(pack_BH(s.logon_id, folder_id_count_))
        if s.folder_ids.__class__ is not list:
            check_list(s.folder_ids)
        w(pack(f'<{len(s.folder_ids)}Q', *s.folder_ids))
        w(pack_I(s.search_flags))
    elif s.restriction_data is not None or s.slack is not None or s.logon_id is not None or s.folder_ids is not None or s.search_flags is not None:
        raise Refused


def decode_rop_move_copy_messages_request(b, p, c):
    s = new(RopMoveCopyMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, message_id_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x33:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    s.want_asynchronous, s.want_copy = unpack_BB(b, p)
    p += 2
    return s, p


def encode_rop_move_copy_messages_request(s, w):
    if s.__class__ is not RopMoveCopyMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x33)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBH(0x33, s.logon_id, s.source_handle_index, s.dest_handle_index, message_id_count_))
    if s.message_ids.__class__ is not list:
        check_list(s.message_ids)
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))
    w(pack_BB(s.want_asynchronous, s.want_copy))


def decode_rop_move_copy_messages_response(b, p, c):
    s = new(RopMoveCopyMessagesResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x33:
        raise Refused
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    s.partial_completion, = unpack_B(b, p)
    p += 1
    return s, p


def encode_rop_move_copy_messages_response(s, w):
    if s.__class__ is not RopMoveCopyMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x33)
    w(pack_BBI(0x33, s.source_handle_index, s.return_value))
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused
    w(pack_B(s.partial_completion))


def decode_rop_move_folder_request(b, p, c):
    s = new(RopMoveFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.use_unicode, s.folder_id = unpack_BBBBBBQ(b, p)
    p += 14
    if rop_id_ != 0x35:
        raise Refused
    on = s.use_unicode != 0
    if on == 0:
        s.new_folder_name, p = read_string8z(b, p, c)
    elif on == 1:
        s.new_folder_name, p = read_utf16z(b, p, c)
    else:
        raise Refused
    return s, p


def encode_rop_move_folder_request(s, w):
    if s.__class__ is not RopMoveFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x35)
    w(pack_BBBBBBQ(0x35, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.use_unicode, s.folder_id))
    on = s.use_unicode != 0
    if on == 0:
        write_string8z(s.new_folder_name, w)
    elif on == 1:
        write_utf16z(s.new_folder_name, w)
    else:
        raise Refused


def decode_rop_move_folder_response(b, p, c):
    s = new(RopMoveFolderResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x35:
        raise Refused
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    s.partial_completion, = unpack_B(b, p)
    p += 1
    return s, p


def encode_rop_move_folder_response(s, w):
    if s.__class__ is not RopMoveFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x35)
    w(pack_BBI(0x35, s.source_handle_index, s.return_value))
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused
    w(pack_B(s.partial_completion))


def decode_rop_copy_folder_request(b, p, c):
    s = new(RopCopyFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.want_recursive, s.use_unicode, s.folder_id = unpack_BBBBBBBQ(b, p)
    p += 15
    if rop_id_ != 0x36:
        raise Refused
    on = s.use_unicode != 0
    if on == 0:
        s.new_folder_name, p = read_string8z(b, p, c)
    elif on == 1:
        s.new_folder_name, p = read_utf16z(b, p, c)
    else:
        raise Refused
    return s, p


def encode_rop_copy_folder_request(s, w):
    if s.__class__ is not RopCopyFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x36)
    w(pack_BBBBBBBQ(0x36, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.want_recursive, s.use_unicode, s.folder_id))
    on = s.use_unicode != 0
    if on == 0:
        write_string8z(s.new_folder_name, w)
    elif on == 1:
        write_utf16z(s.new_folder_name, w)
    else:
        raise Refused


def decode_rop_copy_folder_response(b, p, c):
    s = new(RopCopyFolderResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x36:
        raise Refused
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    s.partial_completion, = unpack_B(b, p)
    p += 1
    return s, p


def encode_rop_copy_folder_response(s, w):
    if s.__class__ is not RopCopyFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x36)
    w(pack_BBI(0x36, s.source_handle_index, s.return_value))
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused
    w(pack_B(s.partial_completion))


def decode_rop_empty_folder_request(b, p, c):
    s = new(RopEmptyFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x58:
        raise Refused
    return s, p


def encode_rop_empty_folder_request(s, w):
    if s.__class__ is not RopEmptyFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x58)
    w(pack_BBBBB(0x58, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated))


def decode_rop_empty_folder_response(b, p, c):
    s = new(RopEmptyFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x58:
        raise Refused
    return s, p


def encode_rop_empty_folder_response(s, w):
    if s.__class__ is not RopEmptyFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x58)
    w(pack_BBIB(0x58, s.input_handle_index, s.return_value, s.partial_completion))


def decode_rop_hard_delete_messages_and_subfolders_request(b, p, c):
    s = new(RopHardDeleteMessagesAndSubfoldersRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x92:
        raise Refused
    return s, p


def encode_rop_hard_delete_messages_and_subfolders_request(s, w):
    if s.__class__ is not RopHardDeleteMessagesAndSubfoldersRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x92)
    w(pack_BBBBB(0x92, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated))


def decode_rop_hard_delete_messages_and_subfolders_response(b, p, c):
    s = new(RopHardDeleteMessagesAndSubfoldersResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x92:
        raise Refused
    return s, p


def encode_rop_hard_delete_messages_and_subfolders_response(s, w):
    if s.__class__ is not RopHardDeleteMessagesAndSubfoldersResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x92)
    w(pack_BBIB(0x92, s.input_handle_index, s.return_value, s.partial_completion))


def decode_rop_delete_messages_request(b, p, c):
    s = new(RopDeleteMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_ = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x1e:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return s, p


def encode_rop_delete_messages_request(s, w):
    if s.__class__ is not RopDeleteMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x1e)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBBH(0x1e, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_))
    if s.message_ids.__class__ is not list:
        check_list(s.message_ids)
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))


def decode_rop_delete_messages_response(b, p, c):
    s = new(RopDeleteMessagesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x1e:
        raise Refused
    return s, p


def encode_rop_delete_messages_response(s, w):
    if s.__class__ is not RopDeleteMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1e)
    w(pack_BBIB(0x1e, s.input_handle_index, s.return_value, s.partial_completion))


def decode_rop_hard_delete_messages_request(b, p, c):
    s = new(RopHardDeleteMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_ = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x91:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return s, p


def encode_rop_hard_delete_messages_request(s, w):
    if s.__class__ is not RopHardDeleteMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x91)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBBH(0x91, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_))
    if s.message_ids.__class__ is not list:
        check_list(s.message_ids)
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))


def decode_rop_hard_delete_messages_response(b, p, c):
    s = new(RopHardDeleteMessagesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x91:
        raise Refused
    return s, p


def encode_rop_hard_delete_messages_response(s, w):
    if s.__class__ is not RopHardDeleteMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x91)
    w(pack_BBIB(0x91, s.input_handle_index, s.return_value, s.partial_completion))


def decode_rop_get_hierarchy_table_request(b, p, c):
    s = new(RopGetHierarchyTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x4:
        raise Refused
    return s, p


def encode_rop_get_hierarchy_table_request(s, w):
    if s.__class__ is not RopGetHierarchyTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4)
    w(pack_BBBBB(0x4, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


def decode_rop_get_hierarchy_table_response(b, p, c):
    s = new(RopGetHierarchyTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4:
        raise Refused
    if s.return_value == 0:
        s.row_count, = unpack_I(b, p)
        p += 4
    else:
        s.row_count = None
    return s, p


def encode_rop_get_hierarchy_table_response(s, w):
    if s.__class__ is not RopGetHierarchyTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4)
    w(pack_BBI(0x4, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.row_count))
    elif s.row_count is not None:
        raise Refused


def decode_rop_get_contents_table_request(b, p, c):
    s = new(RopGetContentsTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x5:
        raise Refused
    return s, p


def encode_rop_get_contents_table_request(s, w):
    if s.__class__ is not RopGetContentsTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5)
    w(pack_BBBBB(0x5, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


def decode_rop_get_contents_table_response(b, p, c):
    s = new(RopGetContentsTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5:
        raise Refused
    if s.return_value == 0:
        s.row_count, = unpack_I(b, p)
        p += 4
    else:
        s.row_count = None
    return s, p


def encode_rop_get_contents_table_response(s, w):
    if s.__class__ is not RopGetContentsTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5)
    w(pack_BBI(0x5, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.row_count))
    elif s.row_count is not None:
        raise Refused

RopOpenFolderRequest._decode = staticmethod(decode_rop_open_folder_request)
RopOpenFolderRequest._encode = staticmethod(encode_rop_open_folder_request)
RopOpenFolderResponse._decode = staticmethod(decode_rop_open_folder_response)
RopOpenFolderResponse._encode = staticmethod(encode_rop_open_folder_response)
RopCreateFolderRequest._decode = staticmethod(decode_rop_create_folder_request)
RopCreateFolderRequest._encode = staticmethod(encode_rop_create_folder_request)
RopCreateFolderResponse._decode = staticmethod(decode_rop_create_folder_response)
RopCreateFolderResponse._encode = staticmethod(encode_rop_create_folder_response)
RopDeleteFolderRequest._decode = staticmethod(decode_rop_delete_folder_request)
RopDeleteFolderRequest._encode = staticmethod(encode_rop_delete_folder_request)
RopDeleteFolderResponse._decode = staticmethod(decode_rop_delete_folder_response)
RopDeleteFolderResponse._encode = staticmethod(encode_rop_delete_folder_response)
RestrictionBlock._decode = staticmethod(decode_restriction_block)
RestrictionBlock._encode = staticmethod(encode_restriction_block)
RopSetSearchCriteriaRequest._decode = staticmethod(decode_rop_set_search_criteria_request)
RopSetSearchCriteriaRequest._encode = staticmethod(encode_rop_set_search_criteria_request)
RopSetSearchCriteriaResponse._decode = staticmethod(decode_rop_set_search_criteria_response)
RopSetSearchCriteriaResponse._encode = staticmethod(encode_rop_set_search_criteria_response)
RopGetSearchCriteriaRequest._decode = staticmethod(decode_rop_get_search_criteria_request)
RopGetSearchCriteriaRequest._encode = staticmethod(encode_rop_get_search_criteria_request)
RopGetSearchCriteriaResponse._decode = staticmethod(decode_rop_get_search_criteria_response)
RopGetSearchCriteriaResponse._encode = staticmethod(encode_rop_get_search_criteria_response)
RopMoveCopyMessagesRequest._decode = staticmethod(decode_rop_move_copy_messages_request)
RopMoveCopyMessagesRequest._encode = staticmethod(encode_rop_move_copy_messages_request)
RopMoveCopyMessagesResponse._decode = staticmethod(decode_rop_move_copy_messages_response)
RopMoveCopyMessagesResponse._encode = staticmethod(encode_rop_move_copy_messages_response)
RopMoveFolderRequest._decode = staticmethod(decode_rop_move_folder_request)
RopMoveFolderRequest._encode = staticmethod(encode_rop_move_folder_request)
RopMoveFolderResponse._decode = staticmethod(decode_rop_move_folder_response)
RopMoveFolderResponse._encode = staticmethod(encode_rop_move_folder_response)
RopCopyFolderRequest._decode = staticmethod(decode_rop_copy_folder_request)
RopCopyFolderRequest._encode = staticmethod(encode_rop_copy_folder_request)
RopCopyFolderResponse._decode = staticmethod(decode_rop_copy_folder_response)
RopCopyFolderResponse._encode = staticmethod(encode_rop_copy_folder_response)
RopEmptyFolderRequest._decode = staticmethod(decode_rop_empty_folder_request)
RopEmptyFolderRequest._encode = staticmethod(encode_rop_empty_folder_request)
RopEmptyFolderResponse._decode = staticmethod(decode_rop_empty_folder_response)
RopEmptyFolderResponse._encode = staticmethod(encode_rop_empty_folder_response)
RopHardDeleteMessagesAndSubfoldersRequest._decode = staticmethod(decode_rop_hard_delete_messages_and_subfolders_request)
RopHardDeleteMessagesAndSubfoldersRequest._encode = staticmethod(encode_rop_hard_delete_messages_and_subfolders_request)
RopHardDeleteMessagesAndSubfoldersResponse._decode = staticmethod(decode_rop_hard_delete_messages_and_subfolders_response)
RopHardDeleteMessagesAndSubfoldersResponse._encode = staticmethod(encode_rop_hard_delete_messages_and_subfolders_response)
RopDeleteMessagesRequest._decode = staticmethod(decode_rop_delete_messages_request)
RopDeleteMessagesRequest._encode = staticmethod(encode_rop_delete_messages_request)
RopDeleteMessagesResponse._decode = staticmethod(decode_rop_delete_messages_response)
RopDeleteMessagesResponse._encode = staticmethod(encode_rop_delete_messages_response)
RopHardDeleteMessagesRequest._decode = staticmethod(decode_rop_hard_delete_messages_request)
RopHardDeleteMessagesRequest._encode = staticmethod(encode_rop_hard_delete_messages_request)
RopHardDeleteMessagesResponse._decode = staticmethod(decode_rop_hard_delete_messages_response)
RopHardDeleteMessagesResponse._encode = staticmethod(encode_rop_hard_delete_messages_response)
RopGetHierarchyTableRequest._decode = staticmethod(decode_rop_get_hierarchy_table_request)
RopGetHierarchyTableRequest._encode = staticmethod(encode_rop_get_hierarchy_table_request)
RopGetHierarchyTableResponse._decode = staticmethod(decode_rop_get_hierarchy_table_response)
RopGetHierarchyTableResponse._encode = staticmethod(encode_rop_get_hierarchy_table_response)
RopGetContentsTableRequest._decode = staticmethod(decode_rop_get_contents_table_request)
RopGetContentsTableRequest._encode = staticmethod(encode_rop_get_contents_table_request)
RopGetContentsTableResponse._decode = staticmethod(decode_rop_get_contents_table_response)
RopGetContentsTableResponse._encode = staticmethod(encode_rop_get_contents_table_response)
