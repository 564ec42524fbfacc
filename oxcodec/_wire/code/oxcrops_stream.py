# Generated from ksy/oxcrops_stream.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_stream`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from ..oxcrops_stream import *

new = object.__new__
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_BBBBIB = Struct('<BBBBIB').unpack_from
pack_BBBBIB = Struct('<BBBBIB').pack
unpack_BBBBQ = Struct('<BBBBQ').unpack_from
pack_BBBBQ = Struct('<BBBBQ').pack
unpack_BBBBq = Struct('<BBBBq').unpack_from
pack_BBBBq = Struct('<BBBBq').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBBQ = Struct('<BBBQ').unpack_from
pack_BBBQ = Struct('<BBBQ').pack
unpack_BBBQQI = Struct('<BBBQQI').unpack_from
pack_BBBQQI = Struct('<BBBQQI').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBIH = Struct('<BBIH').unpack_from
pack_BBIH = Struct('<BBIH').pack
unpack_BBII = Struct('<BBII').unpack_from
pack_BBII = Struct('<BBII').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack
unpack_QQ = Struct('<QQ').unpack_from
pack_QQ = Struct('<QQ').pack


def decode_rop_open_stream_request(b, p, c):
    s = new(RopOpenStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.property_tag, s.open_mode_flags = unpack_BBBBIB(b, p)
    p += 9
    if rop_id_ != 0x2b:
        raise Refused
    s.open_mode_flags = OpenStreamModeFlags_members(s.open_mode_flags, s.open_mode_flags)
    return s, p


def encode_rop_open_stream_request(s, w):
    if s.__class__ is not RopOpenStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2b)
    w(pack_BBBBIB(0x2b, s.logon_id, s.input_handle_index, s.output_handle_index, s.property_tag, s.open_mode_flags))


def decode_rop_open_stream_response(b, p, c):
    s = new(RopOpenStreamResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x2b:
        raise Refused
    if s.return_value == 0:
        s.stream_size, = unpack_I(b, p)
        p += 4
    else:
        s.stream_size = None
    return s, p


def encode_rop_open_stream_response(s, w):
    if s.__class__ is not RopOpenStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2b)
    w(pack_BBI(0x2b, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.stream_size))
    elif s.stream_size is not None:
        raise Refused


def decode_rop_read_stream_request(b, p, c):
    s = new(RopReadStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.byte_count = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x2c:
        raise Refused
    if s.byte_count == 47806:
        s.maximum_byte_count, = unpack_I(b, p)
        p += 4
    else:
        s.maximum_byte_count = None
    return s, p


def encode_rop_read_stream_request(s, w):
    if s.__class__ is not RopReadStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2c)
    w(pack_BBBH(0x2c, s.logon_id, s.input_handle_index, s.byte_count))
    if s.byte_count == 47806:
        w(pack_I(s.maximum_byte_count))
    elif s.maximum_byte_count is not None:
        raise Refused


def decode_rop_read_stream_response(b, p, c):
    s = new(RopReadStreamResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, data_size_ = unpack_BBIH(b, p)
    p += 8
    if rop_id_ != 0x2c:
        raise Refused
    n1 = data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.data = b[p:q1]
    p = q1
    return s, p


def encode_rop_read_stream_response(s, w):
    if s.__class__ is not RopReadStreamResponse:
        raise Refused
    data_size_ = len(s.data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x2c)
        check_given(s, 'data_size', data_size_)
    w(pack_BBIH(0x2c, s.input_handle_index, s.return_value, data_size_))
    w(s.data)


def decode_rop_write_stream_request(b, p, c):
    s = new(RopWriteStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x2d:
        raise Refused
    n1 = data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.data = b[p:q1]
    p = q1
    return s, p


def encode_rop_write_stream_request(s, w):
    if s.__class__ is not RopWriteStreamRequest:
        raise Refused
    data_size_ = len(s.data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x2d)
        check_given(s, 'data_size', data_size_)
    w(pack_BBBH(0x2d, s.logon_id, s.input_handle_index, data_size_))
    w(s.data)


def decode_rop_write_stream_response(b, p, c):
    s = new(RopWriteStreamResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.written_size = unpack_BBIH(b, p)
    p += 8
    if rop_id_ != 0x2d:
        raise Refused
    return s, p


def encode_rop_write_stream_response(s, w):
    if s.__class__ is not RopWriteStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2d)
    w(pack_BBIH(0x2d, s.input_handle_index, s.return_value, s.written_size))


def decode_rop_write_stream_extended_request(b, p, c):
    s = new(RopWriteStreamExtendedRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0xa3:
        raise Refused
    n1 = data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.data = b[p:q1]
    p = q1
    return s, p


def encode_rop_write_stream_extended_request(s, w):
    if s.__class__ is not RopWriteStreamExtendedRequest:
        raise Refused
    data_size_ = len(s.data)
    if s._given is not None:
        check_given(s, 'rop_id', 0xa3)
        check_given(s, 'data_size', data_size_)
    w(pack_BBBH(0xa3, s.logon_id, s.input_handle_index, data_size_))
    w(s.data)


def decode_rop_write_stream_extended_response(b, p, c):
    s = new(RopWriteStreamExtendedResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.written_size = unpack_BBII(b, p)
    p += 10
    if rop_id_ != 0xa3:
        raise Refused
    return s, p


def encode_rop_write_stream_extended_response(s, w):
    if s.__class__ is not RopWriteStreamExtendedResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xa3)
    w(pack_BBII(0xa3, s.input_handle_index, s.return_value, s.written_size))


def decode_rop_commit_stream_request(b, p, c):
    s = new(RopCommitStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x5d:
        raise Refused
    return s, p


def encode_rop_commit_stream_request(s, w):
    if s.__class__ is not RopCommitStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5d)
    w(pack_BBB(0x5d, s.logon_id, s.input_handle_index))


def decode_rop_commit_stream_response(b, p, c):
    s = new(RopCommitStreamResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5d:
        raise Refused
    return s, p


def encode_rop_commit_stream_response(s, w):
    if s.__class__ is not RopCommitStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5d)
    w(pack_BBI(0x5d, s.input_handle_index, s.return_value))


def decode_rop_get_stream_size_request(b, p, c):
    s = new(RopGetStreamSizeRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x5e:
        raise Refused
    return s, p


def encode_rop_get_stream_size_request(s, w):
    if s.__class__ is not RopGetStreamSizeRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5e)
    w(pack_BBB(0x5e, s.logon_id, s.input_handle_index))


def decode_rop_get_stream_size_response(b, p, c):
    s = new(RopGetStreamSizeResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5e:
        raise Refused
    if s.return_value == 0:
        s.stream_size, = unpack_I(b, p)
        p += 4
    else:
        s.stream_size = None
    return s, p


def encode_rop_get_stream_size_response(s, w):
    if s.__class__ is not RopGetStreamSizeResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5e)
    w(pack_BBI(0x5e, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.stream_size))
    elif s.stream_size is not None:
        raise Refused


def decode_rop_set_stream_size_request(b, p, c):
    s = new(RopSetStreamSizeRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.stream_size = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x2f:
        raise Refused
    return s, p


def encode_rop_set_stream_size_request(s, w):
    if s.__class__ is not RopSetStreamSizeRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2f)
    w(pack_BBBQ(0x2f, s.logon_id, s.input_handle_index, s.stream_size))


def decode_rop_set_stream_size_response(b, p, c):
    s = new(RopSetStreamSizeResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x2f:
        raise Refused
    return s, p


def encode_rop_set_stream_size_response(s, w):
    if s.__class__ is not RopSetStreamSizeResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2f)
    w(pack_BBI(0x2f, s.input_handle_index, s.return_value))


def decode_rop_seek_stream_request(b, p, c):
    s = new(RopSeekStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.origin, s.offset = unpack_BBBBq(b, p)
    p += 12
    if rop_id_ != 0x2e:
        raise Refused
    s.origin = StreamOrigin_members(s.origin, s.origin)
    return s, p


def encode_rop_seek_stream_request(s, w):
    if s.__class__ is not RopSeekStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2e)
    w(pack_BBBBq(0x2e, s.logon_id, s.input_handle_index, s.origin, s.offset))


def decode_rop_seek_stream_response(b, p, c):
    s = new(RopSeekStreamResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x2e:
        raise Refused
    if s.return_value == 0:
        s.new_position, = unpack_Q(b, p)
        p += 8
    else:
        s.new_position = None
    return s, p


def encode_rop_seek_stream_response(s, w):
    if s.__class__ is not RopSeekStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2e)
    w(pack_BBI(0x2e, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.new_position))
    elif s.new_position is not None:
        raise Refused


def decode_rop_copy_to_stream_request(b, p, c):
    s = new(RopCopyToStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, s.byte_count = unpack_BBBBQ(b, p)
    p += 12
    if rop_id_ != 0x3a:
        raise Refused
    return s, p


def encode_rop_copy_to_stream_request(s, w):
    if s.__class__ is not RopCopyToStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3a)
    w(pack_BBBBQ(0x3a, s.logon_id, s.source_handle_index, s.dest_handle_index, s.byte_count))


def decode_rop_copy_to_stream_response(b, p, c):
    s = new(RopCopyToStreamResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x3a:
        raise Refused
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    s.read_byte_count, s.written_byte_count = unpack_QQ(b, p)
    p += 16
    return s, p


def encode_rop_copy_to_stream_response(s, w):
    if s.__class__ is not RopCopyToStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3a)
    w(pack_BBI(0x3a, s.source_handle_index, s.return_value))
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused
    w(pack_QQ(s.read_byte_count, s.written_byte_count))


def decode_rop_lock_region_stream_request(b, p, c):
    s = new(RopLockRegionStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.region_offset, s.region_size, s.lock_flags = unpack_BBBQQI(b, p)
    p += 23
    if rop_id_ != 0x5b:
        raise Refused
    return s, p


def encode_rop_lock_region_stream_request(s, w):
    if s.__class__ is not RopLockRegionStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5b)
    w(pack_BBBQQI(0x5b, s.logon_id, s.input_handle_index, s.region_offset, s.region_size, s.lock_flags))


def decode_rop_lock_region_stream_response(b, p, c):
    s = new(RopLockRegionStreamResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5b:
        raise Refused
    return s, p


def encode_rop_lock_region_stream_response(s, w):
    if s.__class__ is not RopLockRegionStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5b)
    w(pack_BBI(0x5b, s.input_handle_index, s.return_value))


def decode_rop_unlock_region_stream_request(b, p, c):
    s = new(RopUnlockRegionStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.region_offset, s.region_size, s.lock_flags = unpack_BBBQQI(b, p)
    p += 23
    if rop_id_ != 0x5c:
        raise Refused
    return s, p


def encode_rop_unlock_region_stream_request(s, w):
    if s.__class__ is not RopUnlockRegionStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5c)
    w(pack_BBBQQI(0x5c, s.logon_id, s.input_handle_index, s.region_offset, s.region_size, s.lock_flags))


def decode_rop_unlock_region_stream_response(b, p, c):
    s = new(RopUnlockRegionStreamResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5c:
        raise Refused
    return s, p


def encode_rop_unlock_region_stream_response(s, w):
    if s.__class__ is not RopUnlockRegionStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5c)
    w(pack_BBI(0x5c, s.input_handle_index, s.return_value))


def decode_rop_write_and_commit_stream_request(b, p, c):
    s = new(RopWriteAndCommitStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x90:
        raise Refused
    n1 = data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.data = b[p:q1]
    p = q1
    return s, p


def encode_rop_write_and_commit_stream_request(s, w):
    if s.__class__ is not RopWriteAndCommitStreamRequest:
        raise Refused
    data_size_ = len(s.data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x90)
        check_given(s, 'data_size', data_size_)
    w(pack_BBBH(0x90, s.logon_id, s.input_handle_index, data_size_))
    w(s.data)


def decode_rop_write_and_commit_stream_response(b, p, c):
    s = new(RopWriteAndCommitStreamResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.written_size = unpack_BBIH(b, p)
    p += 8
    if rop_id_ != 0x90:
        raise Refused
    return s, p


def encode_rop_write_and_commit_stream_response(s, w):
    if s.__class__ is not RopWriteAndCommitStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x90)
    w(pack_BBIH(0x90, s.input_handle_index, s.return_value, s.written_size))


def decode_rop_clone_stream_request(b, p, c):
    s = new(RopCloneStreamRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index = unpack_BBBB(b, p)
    p += 4
    if rop_id_ != 0x3b:
        raise Refused
    return s, p


def encode_rop_clone_stream_request(s, w):
    if s.__class__ is not RopCloneStreamRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3b)
    w(pack_BBBB(0x3b, s.logon_id, s.input_handle_index, s.output_handle_index))


def decode_rop_clone_stream_response(b, p, c):
    s = new(RopCloneStreamResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x3b:
        raise Refused
    return s, p


def encode_rop_clone_stream_response(s, w):
    if s.__class__ is not RopCloneStreamResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3b)
    w(pack_BBI(0x3b, s.output_handle_index, s.return_value))

RopOpenStreamRequest._decode = staticmethod(decode_rop_open_stream_request)
RopOpenStreamRequest._encode = staticmethod(encode_rop_open_stream_request)
RopOpenStreamResponse._decode = staticmethod(decode_rop_open_stream_response)
RopOpenStreamResponse._encode = staticmethod(encode_rop_open_stream_response)
RopReadStreamRequest._decode = staticmethod(decode_rop_read_stream_request)
RopReadStreamRequest._encode = staticmethod(encode_rop_read_stream_request)
RopReadStreamResponse._decode = staticmethod(decode_rop_read_stream_response)
RopReadStreamResponse._encode = staticmethod(encode_rop_read_stream_response)
RopWriteStreamRequest._decode = staticmethod(decode_rop_write_stream_request)
RopWriteStreamRequest._encode = staticmethod(encode_rop_write_stream_request)
RopWriteStreamResponse._decode = staticmethod(decode_rop_write_stream_response)
RopWriteStreamResponse._encode = staticmethod(encode_rop_write_stream_response)
RopWriteStreamExtendedRequest._decode = staticmethod(decode_rop_write_stream_extended_request)
RopWriteStreamExtendedRequest._encode = staticmethod(encode_rop_write_stream_extended_request)
RopWriteStreamExtendedResponse._decode = staticmethod(decode_rop_write_stream_extended_response)
RopWriteStreamExtendedResponse._encode = staticmethod(encode_rop_write_stream_extended_response)
RopCommitStreamRequest._decode = staticmethod(decode_rop_commit_stream_request)
RopCommitStreamRequest._encode = staticmethod(encode_rop_commit_stream_request)
RopCommitStreamResponse._decode = staticmethod(decode_rop_commit_stream_response)
RopCommitStreamResponse._encode = staticmethod(encode_rop_commit_stream_response)
RopGetStreamSizeRequest._decode = staticmethod(decode_rop_get_stream_size_request)
RopGetStreamSizeRequest._encode = staticmethod(encode_rop_get_stream_size_request)
RopGetStreamSizeResponse._decode = staticmethod(decode_rop_get_stream_size_response)
RopGetStreamSizeResponse._encode = staticmethod(encode_rop_get_stream_size_response)
RopSetStreamSizeRequest._decode = staticmethod(decode_rop_set_stream_size_request)
RopSetStreamSizeRequest._encode = staticmethod(encode_rop_set_stream_size_request)
RopSetStreamSizeResponse._decode = staticmethod(decode_rop_set_stream_size_response)
RopSetStreamSizeResponse._encode = staticmethod(encode_rop_set_stream_size_response)
RopSeekStreamRequest._decode = staticmethod(decode_rop_seek_stream_request)
RopSeekStreamRequest._encode = staticmethod(encode_rop_seek_stream_request)
RopSeekStreamResponse._decode = staticmethod(decode_rop_seek_stream_response)
RopSeekStreamResponse._encode = staticmethod(encode_rop_seek_stream_response)
RopCopyToStreamRequest._decode = staticmethod(decode_rop_copy_to_stream_request)
RopCopyToStreamRequest._encode = staticmethod(encode_rop_copy_to_stream_request)
RopCopyToStreamResponse._decode = staticmethod(decode_rop_copy_to_stream_response)
RopCopyToStreamResponse._encode = staticmethod(encode_rop_copy_to_stream_response)
RopLockRegionStreamRequest._decode = staticmethod(decode_rop_lock_region_stream_request)
RopLockRegionStreamRequest._encode = staticmethod(encode_rop_lock_region_stream_request)
RopLockRegionStreamResponse._decode = staticmethod(decode_rop_lock_region_stream_response)
RopLockRegionStreamResponse._encode = staticmethod(encode_rop_lock_region_stream_response)
RopUnlockRegionStreamRequest._decode = staticmethod(decode_rop_unlock_region_stream_request)
RopUnlockRegionStreamRequest._encode = staticmethod(encode_rop_unlock_region_stream_request)
RopUnlockRegionStreamResponse._decode = staticmethod(decode_rop_unlock_region_stream_response)
RopUnlockRegionStreamResponse._encode = staticmethod(encode_rop_unlock_region_stream_response)
RopWriteAndCommitStreamRequest._decode = staticmethod(decode_rop_write_and_commit_stream_request)
RopWriteAndCommitStreamRequest._encode = staticmethod(encode_rop_write_and_commit_stream_request)
RopWriteAndCommitStreamResponse._decode = staticmethod(decode_rop_write_and_commit_stream_response)
RopWriteAndCommitStreamResponse._encode = staticmethod(encode_rop_write_and_commit_stream_response)
RopCloneStreamRequest._decode = staticmethod(decode_rop_clone_stream_request)
RopCloneStreamRequest._encode = staticmethod(encode_rop_clone_stream_request)
RopCloneStreamResponse._decode = staticmethod(decode_rop_clone_stream_response)
RopCloneStreamResponse._encode = staticmethod(encode_rop_clone_stream_response)
