# Generated from ksy/oxcrops_miscellaneous.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_miscellaneous`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from ..oxcrops_miscellaneous import *

new = object.__new__
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBIB = Struct('<BBIB').unpack_from
pack_BBIB = Struct('<BBIB').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_BI = Struct('<BI').unpack_from
pack_BI = Struct('<BI').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack


def decode_rop_buffer_too_small_response(b, p, c):
    s = new(RopBufferTooSmallResponse)
    s._given = None
    rop_id_, s.size_needed = unpack_BH(b, p)
    p += 3
    if rop_id_ != 0xff:
        raise Refused
    s.request_buffers = b[p:]
    p = len(b)
    return s, p


def encode_rop_buffer_too_small_response(s, w):
    if s.__class__ is not RopBufferTooSmallResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xff)
    w(pack_BH(0xff, s.size_needed))
    w(s.request_buffers)


def decode_rop_backoff_response(b, p, c):
    s = new(RopBackoffResponse)
    s._given = None
    rop_id_, s.logon_id, s.duration, backoff_rop_count_ = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0xf9:
        raise Refused
    n2 = backoff_rop_count_
    c.take(n2)
    s.backoff_rop_data = v1 = []
    for i in range(n2):
        v, p = decode_backoff_rop(b, p, c)
        v1.append(v)
    additional_data_size_, = unpack_H(b, p)
    p += 2
    n3 = additional_data_size_
    q3 = p + n3
    if n3 < 0 or q3 > len(b):
        raise Refused
    s.additional_data = b[p:q3]
    p = q3
    return s, p


def encode_rop_backoff_response(s, w):
    if s.__class__ is not RopBackoffResponse:
        raise Refused
    backoff_rop_count_ = len(s.backoff_rop_data)
    additional_data_size_ = len(s.additional_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0xf9)
        check_given(s, 'backoff_rop_count', backoff_rop_count_)
        check_given(s, 'additional_data_size', additional_data_size_)
    w(pack_BBIB(0xf9, s.logon_id, s.duration, backoff_rop_count_))
    for i, v in enumerate(s.backoff_rop_data):
        encode_backoff_rop(v, w)
    w(pack_H(additional_data_size_))
    w(s.additional_data)


def decode_backoff_rop(b, p, c):
    s = new(BackoffRop)
    s._given = None
    s.rop_id_backoff, s.duration = unpack_BI(b, p)
    p += 5
    return s, p


def encode_backoff_rop(s, w):
    if s.__class__ is not BackoffRop:
        raise Refused
    w(pack_BI(s.rop_id_backoff, s.duration))


def decode_rop_release_request(b, p, c):
    s = new(RopReleaseRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x1:
        raise Refused
    return s, p


def encode_rop_release_request(s, w):
    if s.__class__ is not RopReleaseRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1)
    w(pack_BBB(0x1, s.logon_id, s.input_handle_index))

RopBufferTooSmallResponse._decode = staticmethod(decode_rop_buffer_too_small_response)
RopBufferTooSmallResponse._encode = staticmethod(encode_rop_buffer_too_small_response)
RopBackoffResponse._decode = staticmethod(decode_rop_backoff_response)
RopBackoffResponse._encode = staticmethod(encode_rop_backoff_response)
BackoffRop._decode = staticmethod(decode_backoff_rop)
BackoffRop._encode = staticmethod(encode_backoff_rop)
RopReleaseRequest._decode = staticmethod(decode_rop_release_request)
RopReleaseRequest._encode = staticmethod(encode_rop_release_request)
