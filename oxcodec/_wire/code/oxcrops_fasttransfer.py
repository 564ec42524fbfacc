# Generated from ksy/oxcrops_fasttransfer.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_fasttransfer`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from ..oxcrops_fasttransfer import *

new = object.__new__
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBBBB = Struct('<BBBBBB').unpack_from
pack_BBBBBB = Struct('<BBBBBB').pack
unpack_BBBBBBBH = Struct('<BBBBBBBH').unpack_from
pack_BBBBBBBH = Struct('<BBBBBBBH').pack
unpack_BBBBBIBH = Struct('<BBBBBIBH').unpack_from
pack_BBBBBIBH = Struct('<BBBBBIBH').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBIHHHBH = Struct('<BBIHHHBH').unpack_from
pack_BBIHHHBH = Struct('<BBIHHHBH').pack
unpack_BBIHIIBH = Struct('<BBIHIIBH').unpack_from
pack_BBIHIIBH = Struct('<BBIHIIBH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack


def decode_rop_fast_transfer_destination_configure_request(b, p, c):
    s = new(RopFastTransferDestinationConfigureRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.source_operation, s.copy_flags = unpack_BBBBBB(b, p)
    p += 6
    if rop_id_ != 0x53:
        raise Refused
    s.source_operation = SourceOperation_members(s.source_operation, s.source_operation)
    return s, p


def encode_rop_fast_transfer_destination_configure_request(s, w):
    if s.__class__ is not RopFastTransferDestinationConfigureRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x53)
    w(pack_BBBBBB(0x53, s.logon_id, s.input_handle_index, s.output_handle_index, s.source_operation, s.copy_flags))


def decode_rop_fast_transfer_destination_configure_response(b, p, c):
    s = new(RopFastTransferDestinationConfigureResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x53:
        raise Refused
    return s, p


def encode_rop_fast_transfer_destination_configure_response(s, w):
    if s.__class__ is not RopFastTransferDestinationConfigureResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x53)
    w(pack_BBI(0x53, s.output_handle_index, s.return_value))


def decode_rop_fast_transfer_destination_put_buffer_request(b, p, c):
    s = new(RopFastTransferDestinationPutBufferRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, transfer_data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x54:
        raise Refused
    n1 = transfer_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.transfer_data = b[p:q1]
    p = q1
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_request(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferRequest:
        raise Refused
    transfer_data_size_ = len(s.transfer_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x54)
        check_given(s, 'transfer_data_size', transfer_data_size_)
    w(pack_BBBH(0x54, s.logon_id, s.input_handle_index, transfer_data_size_))
    w(s.transfer_data)


def decode_rop_fast_transfer_destination_put_buffer_response(b, p, c):
    s = new(RopFastTransferDestinationPutBufferResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size = unpack_BBIHHHBH(b, p)
    p += 15
    if rop_id_ != 0x54:
        raise Refused
    s.transfer_status = TransferStatus_members(s.transfer_status, s.transfer_status)
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_response(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x54)
    w(pack_BBIHHHBH(0x54, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size))


def decode_rop_fast_transfer_destination_put_buffer_extended_request(b, p, c):
    s = new(RopFastTransferDestinationPutBufferExtendedRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, transfer_data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x9d:
        raise Refused
    n1 = transfer_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.transfer_data = b[p:q1]
    p = q1
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_extended_request(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferExtendedRequest:
        raise Refused
    transfer_data_size_ = len(s.transfer_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x9d)
        check_given(s, 'transfer_data_size', transfer_data_size_)
    w(pack_BBBH(0x9d, s.logon_id, s.input_handle_index, transfer_data_size_))
    w(s.transfer_data)


def decode_rop_fast_transfer_destination_put_buffer_extended_response(b, p, c):
    s = new(RopFastTransferDestinationPutBufferExtendedResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size = unpack_BBIHIIBH(b, p)
    p += 19
    if rop_id_ != 0x9d:
        raise Refused
    s.transfer_status = TransferStatus_members(s.transfer_status, s.transfer_status)
    return s, p


def encode_rop_fast_transfer_destination_put_buffer_extended_response(s, w):
    if s.__class__ is not RopFastTransferDestinationPutBufferExtendedResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x9d)
    w(pack_BBIHIIBH(0x9d, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, s.buffer_used_size))


def decode_rop_fast_transfer_source_get_buffer_request(b, p, c):
    s = new(RopFastTransferSourceGetBufferRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.buffer_size = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x4e:
        raise Refused
    if s.buffer_size == 47806:
        s.maximum_buffer_size, = unpack_H(b, p)
        p += 2
    else:
        s.maximum_buffer_size = None
    return s, p


def encode_rop_fast_transfer_source_get_buffer_request(s, w):
    if s.__class__ is not RopFastTransferSourceGetBufferRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4e)
    w(pack_BBBH(0x4e, s.logon_id, s.input_handle_index, s.buffer_size))
    if s.buffer_size == 47806:
        w(pack_H(s.maximum_buffer_size))
    elif s.maximum_buffer_size is not None:
        raise Refused


def decode_rop_fast_transfer_source_get_buffer_response(b, p, c):
    s = new(RopFastTransferSourceGetBufferResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, transfer_buffer_size_ = unpack_BBIHHHBH(b, p)
    p += 15
    if rop_id_ != 0x4e:
        raise Refused
    s.transfer_status = TransferStatus_members(s.transfer_status, s.transfer_status)
    if s.return_value != 1152:
        n1 = transfer_buffer_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.transfer_buffer = b[p:q1]
        p = q1
    else:
        s.transfer_buffer = None
        if transfer_buffer_size_ != 0:
            s.transfer_buffer_size = transfer_buffer_size_
    if s.return_value == 1152:
        s.backoff_time, = unpack_I(b, p)
        p += 4
    else:
        s.backoff_time = None
    return s, p


def encode_rop_fast_transfer_source_get_buffer_response(s, w):
    if s.__class__ is not RopFastTransferSourceGetBufferResponse:
        raise Refused
    transfer_buffer_size_ = len(s.transfer_buffer) if s.transfer_buffer is not None else given_or_zero(s, 'transfer_buffer_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x4e)
        check_given(s, 'transfer_buffer_size', transfer_buffer_size_)
    w(pack_BBIHHHBH(0x4e, s.input_handle_index, s.return_value, s.transfer_status, s.in_progress_count, s.total_step_count, s.reserved, transfer_buffer_size_))
    if s.return_value != 1152:
        w(s.transfer_buffer)
    elif s.transfer_buffer is not None:
        raise Refused
    if s.return_value == 1152:
        w(pack_I(s.backoff_time))
    elif s.backoff_time is not None:
        raise Refused


def decode_rop_fast_transfer_source_copy_folder_request(b, p, c):
    s = new(RopFastTransferSourceCopyFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.copy_flags, s.send_options = unpack_BBBBBB(b, p)
    p += 6
    if rop_id_ != 0x4c:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_folder_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4c)
    w(pack_BBBBBB(0x4c, s.logon_id, s.input_handle_index, s.output_handle_index, s.copy_flags, s.send_options))


def decode_rop_fast_transfer_source_copy_folder_response(b, p, c):
    s = new(RopFastTransferSourceCopyFolderResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4c:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_folder_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4c)
    w(pack_BBI(0x4c, s.output_handle_index, s.return_value))


def decode_rop_fast_transfer_source_copy_messages_request(b, p, c):
    s = new(RopFastTransferSourceCopyMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, message_id_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x4b:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    s.copy_flags, s.send_options = unpack_BB(b, p)
    p += 2
    return s, p


def encode_rop_fast_transfer_source_copy_messages_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x4b)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBH(0x4b, s.logon_id, s.input_handle_index, s.output_handle_index, message_id_count_))
    if s.message_ids.__class__ is not list:
        check_list(s.message_ids)
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))
    w(pack_BB(s.copy_flags, s.send_options))


def decode_rop_fast_transfer_source_copy_messages_response(b, p, c):
    s = new(RopFastTransferSourceCopyMessagesResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4b:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_messages_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4b)
    w(pack_BBI(0x4b, s.output_handle_index, s.return_value))


def decode_rop_fast_transfer_source_copy_to_request(b, p, c):
    s = new(RopFastTransferSourceCopyToRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_ = unpack_BBBBBIBH(b, p)
    p += 12
    if rop_id_ != 0x4d:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_fast_transfer_source_copy_to_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyToRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x4d)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBBBIBH(0x4d, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_))
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


def decode_rop_fast_transfer_source_copy_to_response(b, p, c):
    s = new(RopFastTransferSourceCopyToResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4d:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_to_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyToResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4d)
    w(pack_BBI(0x4d, s.output_handle_index, s.return_value))


def decode_rop_fast_transfer_source_copy_properties_request(b, p, c):
    s = new(RopFastTransferSourceCopyPropertiesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_ = unpack_BBBBBBBH(b, p)
    p += 9
    if rop_id_ != 0x69:
        raise Refused
    n1 = property_tag_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    return s, p


def encode_rop_fast_transfer_source_copy_properties_request(s, w):
    if s.__class__ is not RopFastTransferSourceCopyPropertiesRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    if s._given is not None:
        check_given(s, 'rop_id', 0x69)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBBBBBH(0x69, s.logon_id, s.input_handle_index, s.output_handle_index, s.level, s.copy_flags, s.send_options, property_tag_count_))
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


def decode_rop_fast_transfer_source_copy_properties_response(b, p, c):
    s = new(RopFastTransferSourceCopyPropertiesResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x69:
        raise Refused
    return s, p


def encode_rop_fast_transfer_source_copy_properties_response(s, w):
    if s.__class__ is not RopFastTransferSourceCopyPropertiesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x69)
    w(pack_BBI(0x69, s.output_handle_index, s.return_value))


def decode_rop_tell_version_request(b, p, c):
    s = new(RopTellVersionRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x86:
        raise Refused
    n1 = 3
    c.take(n1)
    q1 = p + 2 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.version = list(unpack_from(f'<{n1}H', b, p))
    p = q1
    return s, p


def encode_rop_tell_version_request(s, w):
    if s.__class__ is not RopTellVersionRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x86)
    w(pack_BBB(0x86, s.logon_id, s.input_handle_index))
    if len(s.version) != 3:
        check_count(len(s.version), 3)
    if s.version.__class__ is not list:
        check_list(s.version)
    w(pack(f'<{len(s.version)}H', *s.version))


def decode_rop_tell_version_response(b, p, c):
    s = new(RopTellVersionResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x86:
        raise Refused
    return s, p


def encode_rop_tell_version_response(s, w):
    if s.__class__ is not RopTellVersionResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x86)
    w(pack_BBI(0x86, s.input_handle_index, s.return_value))

RopFastTransferDestinationConfigureRequest._decode = staticmethod(decode_rop_fast_transfer_destination_configure_request)
RopFastTransferDestinationConfigureRequest._encode = staticmethod(encode_rop_fast_transfer_destination_configure_request)
RopFastTransferDestinationConfigureResponse._decode = staticmethod(decode_rop_fast_transfer_destination_configure_response)
RopFastTransferDestinationConfigureResponse._encode = staticmethod(encode_rop_fast_transfer_destination_configure_response)
RopFastTransferDestinationPutBufferRequest._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_request)
RopFastTransferDestinationPutBufferRequest._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_request)
RopFastTransferDestinationPutBufferResponse._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_response)
RopFastTransferDestinationPutBufferResponse._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_response)
RopFastTransferDestinationPutBufferExtendedRequest._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_extended_request)
RopFastTransferDestinationPutBufferExtendedRequest._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_extended_request)
RopFastTransferDestinationPutBufferExtendedResponse._decode = staticmethod(decode_rop_fast_transfer_destination_put_buffer_extended_response)
RopFastTransferDestinationPutBufferExtendedResponse._encode = staticmethod(encode_rop_fast_transfer_destination_put_buffer_extended_response)
RopFastTransferSourceGetBufferRequest._decode = staticmethod(decode_rop_fast_transfer_source_get_buffer_request)
RopFastTransferSourceGetBufferRequest._encode = staticmethod(encode_rop_fast_transfer_source_get_buffer_request)
RopFastTransferSourceGetBufferResponse._decode = staticmethod(decode_rop_fast_transfer_source_get_buffer_response)
RopFastTransferSourceGetBufferResponse._encode = staticmethod(encode_rop_fast_transfer_source_get_buffer_response)
RopFastTransferSourceCopyFolderRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_folder_request)
RopFastTransferSourceCopyFolderRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_folder_request)
RopFastTransferSourceCopyFolderResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_folder_response)
RopFastTransferSourceCopyFolderResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_folder_response)
RopFastTransferSourceCopyMessagesRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_messages_request)
RopFastTransferSourceCopyMessagesRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_messages_request)
RopFastTransferSourceCopyMessagesResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_messages_response)
RopFastTransferSourceCopyMessagesResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_messages_response)
RopFastTransferSourceCopyToRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_to_request)
RopFastTransferSourceCopyToRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_to_request)
RopFastTransferSourceCopyToResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_to_response)
RopFastTransferSourceCopyToResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_to_response)
RopFastTransferSourceCopyPropertiesRequest._decode = staticmethod(decode_rop_fast_transfer_source_copy_properties_request)
RopFastTransferSourceCopyPropertiesRequest._encode = staticmethod(encode_rop_fast_transfer_source_copy_properties_request)
RopFastTransferSourceCopyPropertiesResponse._decode = staticmethod(decode_rop_fast_transfer_source_copy_properties_response)
RopFastTransferSourceCopyPropertiesResponse._encode = staticmethod(encode_rop_fast_transfer_source_copy_properties_response)
RopTellVersionRequest._decode = staticmethod(decode_rop_tell_version_request)
RopTellVersionRequest._encode = staticmethod(encode_rop_tell_version_request)
RopTellVersionResponse._decode = staticmethod(decode_rop_tell_version_response)
RopTellVersionResponse._encode = staticmethod(encode_rop_tell_version_response)
