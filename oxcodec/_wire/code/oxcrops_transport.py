# Generated from ksy/oxcrops_transport.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_transport`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_string8z, write_string8z
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcrops_transport import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_BBBQB = Struct('<BBBQB').unpack_from
pack_BBBQB = Struct('<BBBQB').pack
unpack_BBBQQ = Struct('<BBBQQ').unpack_from
pack_BBBQQ = Struct('<BBBQQ').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack


def decode_rop_submit_message_request(b, p, c):
    s = new(RopSubmitMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.submit_flags = unpack_BBBB(b, p)
    p += 4
    if rop_id_ != 0x32:
        raise Refused
    return s, p


def encode_rop_submit_message_request(s, w):
    if s.__class__ is not RopSubmitMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x32)
    w(pack_BBBB(0x32, s.logon_id, s.input_handle_index, s.submit_flags))


def decode_rop_submit_message_response(b, p, c):
    s = new(RopSubmitMessageResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x32:
        raise Refused
    return s, p


def encode_rop_submit_message_response(s, w):
    if s.__class__ is not RopSubmitMessageResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x32)
    w(pack_BBI(0x32, s.input_handle_index, s.return_value))


def decode_rop_abort_submit_request(b, p, c):
    s = new(RopAbortSubmitRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.folder_id, s.message_id = unpack_BBBQQ(b, p)
    p += 19
    if rop_id_ != 0x34:
        raise Refused
    return s, p


def encode_rop_abort_submit_request(s, w):
    if s.__class__ is not RopAbortSubmitRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x34)
    w(pack_BBBQQ(0x34, s.logon_id, s.input_handle_index, s.folder_id, s.message_id))


def decode_rop_abort_submit_response(b, p, c):
    s = new(RopAbortSubmitResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x34:
        raise Refused
    return s, p


def encode_rop_abort_submit_response(s, w):
    if s.__class__ is not RopAbortSubmitResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x34)
    w(pack_BBI(0x34, s.input_handle_index, s.return_value))


def decode_rop_get_address_types_request(b, p, c):
    s = new(RopGetAddressTypesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x49:
        raise Refused
    return s, p


def encode_rop_get_address_types_request(s, w):
    if s.__class__ is not RopGetAddressTypesRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x49)
    w(pack_BBB(0x49, s.logon_id, s.input_handle_index))


def decode_rop_get_address_types_response(b, p, c):
    s = new(RopGetAddressTypesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x49:
        raise Refused
    if s.return_value == 0:
        address_type_count_, address_type_size_ = unpack_HH(b, p)
        p += 4
        n1 = address_type_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        b1 = b[p:q1]
        p1 = 0
        n3 = address_type_count_
        c.take(n3)
        s.address_types = v2 = []
        for i in range(n3):
            v, p1 = read_string8z(b1, p1, c)
            v2.append(v)
        if not p1 >= len(b1):
            s.slack = b1[p1:]
            p1 = len(b1)
        else:
            s.slack = None
        if p1 != n1:
            raise Refused
        p = q1
    else:
        s.address_types = None
        s.slack = None
    return s, p


def encode_rop_get_address_types_response(s, w):
    if s.__class__ is not RopGetAddressTypesResponse:
        raise Refused
    address_type_count_ = len(s.address_types) if s.address_types is not None else given_or_zero(s, 'address_type_count')
    block_address_type_block = None
    if s.return_value == 0:
        t4 = []
        w4 = t4.append
        for i, v in enumerate(s.address_types):
            write_string8z(v, w4)
        if not s.slack is None:
            w4(s.slack)
        block_address_type_block = b''.join(t4)
    elif s.address_types is not None or s.slack is not None:
        raise Refused
    address_type_size_ = len(block_address_type_block) if block_address_type_block is not None else given_or_zero(s, 'address_type_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x49)
        check_given(s, 'address_type_count', address_type_count_ if s.return_value == 0 else None)
        check_given(s, 'address_type_size', address_type_size_ if s.return_value == 0 else None)
    w(pack_BBI(0x49, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_HH(address_type_count_, address_type_size_))
        w(block_address_type_block)
    elif s.address_types is not None or s.slack is not None:
        raise Refused


def decode_address_type_block(b, p, c, address_type_count):
    s = new(AddressTypeBlock)
    s._given = None
    s.address_type_count = address_type_count
    n2 = address_type_count
    c.take(n2)
    s.address_types = v1 = []
    for i in range(n2):
        v, p = read_string8z(b, p, c)
        v1.append(v)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_address_type_block(s, w, address_type_count):
    if s.__class__ is not AddressTypeBlock:
        raise Refused
    if len(s.address_types) != address_type_count:
        check_count(len(s.address_types), address_type_count)
    for i, v in enumerate(s.address_types):
        write_string8z(v, w)
    if not s.slack is None:
        w(s.slack)


def decode_rop_transport_send_request(b, p, c):
    s = new(RopTransportSendRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x4a:
        raise Refused
    return s, p


def encode_rop_transport_send_request(s, w):
    if s.__class__ is not RopTransportSendRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4a)
    w(pack_BBB(0x4a, s.logon_id, s.input_handle_index))


def decode_rop_transport_send_response(b, p, c):
    s = new(RopTransportSendResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4a:
        raise Refused
    if s.return_value == 0:
        s.no_properties_returned, property_value_count_ = unpack_BH(b, p)
        p += 3
        n2 = property_value_count_
        c.take(n2)
        s.property_values = v1 = []
        for i in range(n2):
            v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
            v1.append(v)
    else:
        s.no_properties_returned = None
        s.property_values = None
    return s, p


def encode_rop_transport_send_response(s, w):
    if s.__class__ is not RopTransportSendResponse:
        raise Refused
    property_value_count_ = len(s.property_values) if s.property_values is not None else given_or_zero(s, 'property_value_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x4a)
        check_given(s, 'property_value_count', property_value_count_ if s.return_value == 0 else None)
    w(pack_BBI(0x4a, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BH(s.no_properties_returned, property_value_count_))
        for i, v in enumerate(s.property_values):
            oxcdata_code.encode_tagged_property_value(v, w, 2)
    elif s.no_properties_returned is not None or s.property_values is not None:
        raise Refused


def decode_rop_set_spooler_request(b, p, c):
    s = new(RopSetSpoolerRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x47:
        raise Refused
    return s, p


def encode_rop_set_spooler_request(s, w):
    if s.__class__ is not RopSetSpoolerRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x47)
    w(pack_BBB(0x47, s.logon_id, s.input_handle_index))


def decode_rop_set_spooler_response(b, p, c):
    s = new(RopSetSpoolerResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x47:
        raise Refused
    return s, p


def encode_rop_set_spooler_response(s, w):
    if s.__class__ is not RopSetSpoolerResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x47)
    w(pack_BBI(0x47, s.input_handle_index, s.return_value))


def decode_rop_spooler_lock_message_request(b, p, c):
    s = new(RopSpoolerLockMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.message_id, s.lock_state = unpack_BBBQB(b, p)
    p += 12
    if rop_id_ != 0x48:
        raise Refused
    s.lock_state = LockState_members(s.lock_state, s.lock_state)
    return s, p


def encode_rop_spooler_lock_message_request(s, w):
    if s.__class__ is not RopSpoolerLockMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x48)
    w(pack_BBBQB(0x48, s.logon_id, s.input_handle_index, s.message_id, s.lock_state))


def decode_rop_spooler_lock_message_response(b, p, c):
    s = new(RopSpoolerLockMessageResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x48:
        raise Refused
    return s, p


def encode_rop_spooler_lock_message_response(s, w):
    if s.__class__ is not RopSpoolerLockMessageResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x48)
    w(pack_BBI(0x48, s.input_handle_index, s.return_value))


def decode_rop_transport_new_mail_request(b, p, c):
    s = new(RopTransportNewMailRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.message_id, s.folder_id = unpack_BBBQQ(b, p)
    p += 19
    if rop_id_ != 0x51:
        raise Refused
    s.message_class, p = read_string8z(b, p, c)
    s.message_flags, = unpack_I(b, p)
    p += 4
    return s, p


def encode_rop_transport_new_mail_request(s, w):
    if s.__class__ is not RopTransportNewMailRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x51)
    w(pack_BBBQQ(0x51, s.logon_id, s.input_handle_index, s.message_id, s.folder_id))
    write_string8z(s.message_class, w)
    w(pack_I(s.message_flags))


def decode_rop_transport_new_mail_response(b, p, c):
    s = new(RopTransportNewMailResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x51:
        raise Refused
    return s, p


def encode_rop_transport_new_mail_response(s, w):
    if s.__class__ is not RopTransportNewMailResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x51)
    w(pack_BBI(0x51, s.input_handle_index, s.return_value))


def decode_rop_get_transport_folder_request(b, p, c):
    s = new(RopGetTransportFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x6d:
        raise Refused
    return s, p


def encode_rop_get_transport_folder_request(s, w):
    if s.__class__ is not RopGetTransportFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6d)
    w(pack_BBB(0x6d, s.logon_id, s.input_handle_index))


def decode_rop_get_transport_folder_response(b, p, c):
    s = new(RopGetTransportFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x6d:
        raise Refused
    if s.return_value == 0:
        s.folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.folder_id = None
    return s, p


def encode_rop_get_transport_folder_response(s, w):
    if s.__class__ is not RopGetTransportFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6d)
    w(pack_BBI(0x6d, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.folder_id))
    elif s.folder_id is not None:
        raise Refused


def decode_rop_options_data_request(b, p, c):
    s = new(RopOptionsDataRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x6f:
        raise Refused
    s.address_type, p = read_string8z(b, p, c)
    s.want_win32, = unpack_B(b, p)
    p += 1
    return s, p


def encode_rop_options_data_request(s, w):
    if s.__class__ is not RopOptionsDataRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6f)
    w(pack_BBB(0x6f, s.logon_id, s.input_handle_index))
    write_string8z(s.address_type, w)
    w(pack_B(s.want_win32))


def decode_rop_options_data_response(b, p, c):
    s = new(RopOptionsDataResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x6f:
        raise Refused
    if s.return_value == 0:
        s.reserved, options_info_size_ = unpack_BH(b, p)
        p += 3
        n1 = options_info_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.options_info = b[p:q1]
        p = q1
        help_file_size_, = unpack_H(b, p)
        p += 2
        n2 = help_file_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.help_file = b[p:q2]
        p = q2
    else:
        s.reserved = None
        s.options_info = None
        s.help_file = None
    if s.return_value == 0 and help_file_size_ != 0:
        s.help_file_name, p = read_string8z(b, p, c)
    else:
        s.help_file_name = None
    return s, p


def encode_rop_options_data_response(s, w):
    if s.__class__ is not RopOptionsDataResponse:
        raise Refused
    options_info_size_ = len(s.options_info) if s.options_info is not None else given_or_zero(s, 'options_info_size')
    help_file_size_ = len(s.help_file) if s.help_file is not None else given_or_zero(s, 'help_file_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x6f)
        check_given(s, 'options_info_size', options_info_size_ if s.return_value == 0 else None)
        check_given(s, 'help_file_size', help_file_size_ if s.return_value == 0 else None)
    w(pack_BBI(0x6f, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BH(s.reserved, options_info_size_))
        w(s.options_info)
        w(pack_H(help_file_size_))
        w(s.help_file)
    elif s.reserved is not None or s.options_info is not None or s.help_file is not None:
        raise Refused
    if s.return_value == 0 and help_file_size_ != 0:
        write_string8z(s.help_file_name, w)
    elif s.help_file_name is not None:
        raise Refused

RopSubmitMessageRequest._decode = staticmethod(decode_rop_submit_message_request)
RopSubmitMessageRequest._encode = staticmethod(encode_rop_submit_message_request)
RopSubmitMessageResponse._decode = staticmethod(decode_rop_submit_message_response)
RopSubmitMessageResponse._encode = staticmethod(encode_rop_submit_message_response)
RopAbortSubmitRequest._decode = staticmethod(decode_rop_abort_submit_request)
RopAbortSubmitRequest._encode = staticmethod(encode_rop_abort_submit_request)
RopAbortSubmitResponse._decode = staticmethod(decode_rop_abort_submit_response)
RopAbortSubmitResponse._encode = staticmethod(encode_rop_abort_submit_response)
RopGetAddressTypesRequest._decode = staticmethod(decode_rop_get_address_types_request)
RopGetAddressTypesRequest._encode = staticmethod(encode_rop_get_address_types_request)
RopGetAddressTypesResponse._decode = staticmethod(decode_rop_get_address_types_response)
RopGetAddressTypesResponse._encode = staticmethod(encode_rop_get_address_types_response)
AddressTypeBlock._decode = staticmethod(decode_address_type_block)
AddressTypeBlock._encode = staticmethod(encode_address_type_block)
RopTransportSendRequest._decode = staticmethod(decode_rop_transport_send_request)
RopTransportSendRequest._encode = staticmethod(encode_rop_transport_send_request)
RopTransportSendResponse._decode = staticmethod(decode_rop_transport_send_response)
RopTransportSendResponse._encode = staticmethod(encode_rop_transport_send_response)
RopSetSpoolerRequest._decode = staticmethod(decode_rop_set_spooler_request)
RopSetSpoolerRequest._encode = staticmethod(encode_rop_set_spooler_request)
RopSetSpoolerResponse._decode = staticmethod(decode_rop_set_spooler_response)
RopSetSpoolerResponse._encode = staticmethod(encode_rop_set_spooler_response)
RopSpoolerLockMessageRequest._decode = staticmethod(decode_rop_spooler_lock_message_request)
RopSpoolerLockMessageRequest._encode = staticmethod(encode_rop_spooler_lock_message_request)
RopSpoolerLockMessageResponse._decode = staticmethod(decode_rop_spooler_lock_message_response)
RopSpoolerLockMessageResponse._encode = staticmethod(encode_rop_spooler_lock_message_response)
RopTransportNewMailRequest._decode = staticmethod(decode_rop_transport_new_mail_request)
RopTransportNewMailRequest._encode = staticmethod(encode_rop_transport_new_mail_request)
RopTransportNewMailResponse._decode = staticmethod(decode_rop_transport_new_mail_response)
RopTransportNewMailResponse._encode = staticmethod(encode_rop_transport_new_mail_response)
RopGetTransportFolderRequest._decode = staticmethod(decode_rop_get_transport_folder_request)
RopGetTransportFolderRequest._encode = staticmethod(encode_rop_get_transport_folder_request)
RopGetTransportFolderResponse._decode = staticmethod(decode_rop_get_transport_folder_response)
RopGetTransportFolderResponse._encode = staticmethod(encode_rop_get_transport_folder_response)
RopOptionsDataRequest._decode = staticmethod(decode_rop_options_data_request)
RopOptionsDataRequest._encode = staticmethod(encode_rop_options_data_request)
RopOptionsDataResponse._decode = staticmethod(decode_rop_options_data_response)
RopOptionsDataResponse._encode = staticmethod(encode_rop_options_data_response)
