# Generated from ksy/oxcmapihttp.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcmapihttp`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_string8z, read_utf16z, write_string8z, write_utf16z
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata
from . import oxcdata as oxcdata_code
from ..oxcmapihttp import *

new = object.__new__
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_II = Struct('<II').unpack_from
pack_II = Struct('<II').pack
unpack_III = Struct('<III').unpack_from
pack_III = Struct('<III').pack
unpack_IIII = Struct('<IIII').unpack_from
pack_IIII = Struct('<IIII').pack
unpack_IIIII = Struct('<IIIII').unpack_from
pack_IIIII = Struct('<IIIII').pack


def decode_connect_request_body(b, p, c):
    s = new(ConnectRequestBody)
    s._given = None
    s.user_dn, p = read_string8z(b, p, c)
    s.flags, s.default_code_page, s.lcid_sort, s.lcid_string, auxiliary_buffer_size_ = unpack_IIIII(b, p)
    p += 20
    n1 = auxiliary_buffer_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.auxiliary_buffer = b[p:q1]
    p = q1
    return s, p


def encode_connect_request_body(s, w):
    if s.__class__ is not ConnectRequestBody:
        raise Refused
    auxiliary_buffer_size_ = len(s.auxiliary_buffer)
    if s._given is not None:
        check_given(s, 'auxiliary_buffer_size', auxiliary_buffer_size_)
    write_string8z(s.user_dn, w)
    w(pack_IIIII(s.flags, s.default_code_page, s.lcid_sort, s.lcid_string, auxiliary_buffer_size_))
    w(s.auxiliary_buffer)


def decode_connect_response_body(b, p, c):
    s = new(ConnectResponseBody)
    s._given = None
    s.status_code, = unpack_I(b, p)
    p += 4
    if s.status_code == 0:
        s.error_code, s.polls_max, s.retry_count, s.retry_delay = unpack_IIII(b, p)
        p += 16
        s.dn_prefix, p = read_string8z(b, p, c)
        s.display_name, p = read_utf16z(b, p, c)
    else:
        s.error_code = None
        s.polls_max = None
        s.retry_count = None
        s.retry_delay = None
        s.dn_prefix = None
        s.display_name = None
    auxiliary_buffer_size_, = unpack_I(b, p)
    p += 4
    n1 = auxiliary_buffer_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.auxiliary_buffer = b[p:q1]
    p = q1
    return s, p


def encode_connect_response_body(s, w):
    if s.__class__ is not ConnectResponseBody:
        raise Refused
    auxiliary_buffer_size_ = len(s.auxiliary_buffer)
    if s._given is not None:
        check_given(s, 'auxiliary_buffer_size', auxiliary_buffer_size_)
    w(pack_I(s.status_code))
    if s.status_code == 0:
        w(pack_IIII(s.error_code, s.polls_max, s.retry_count, s.retry_delay))
        write_string8z(s.dn_prefix, w)
        write_utf16z(s.display_name, w)
    elif s.error_code is not None or s.polls_max is not None or s.retry_count is not None or s.retry_delay is not None or s.dn_prefix is not None or s.display_name is not None:
        raise Refused
    w(pack_I(auxiliary_buffer_size_))
    w(s.auxiliary_buffer)


def decode_execute_request_body(b, p, c):
    s = new(ExecuteRequestBody)
    s._given = None
    s.flags, rop_buffer_size_ = unpack_II(b, p)
    p += 8
    n1 = rop_buffer_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.rop_buffer = b[p:q1]
    p = q1
    s.max_rop_out, auxiliary_buffer_size_ = unpack_II(b, p)
    p += 8
    n2 = auxiliary_buffer_size_
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.auxiliary_buffer = b[p:q2]
    p = q2
    return s, p


def encode_execute_request_body(s, w):
    if s.__class__ is not ExecuteRequestBody:
        raise Refused
    rop_buffer_size_ = len(s.rop_buffer)
    auxiliary_buffer_size_ = len(s.auxiliary_buffer)
    if s._given is not None:
        check_given(s, 'rop_buffer_size', rop_buffer_size_)
        check_given(s, 'auxiliary_buffer_size', auxiliary_buffer_size_)
    w(pack_II(s.flags, rop_buffer_size_))
    w(s.rop_buffer)
    w(pack_II(s.max_rop_out, auxiliary_buffer_size_))
    w(s.auxiliary_buffer)


def decode_execute_response_body(b, p, c):
    s = new(ExecuteResponseBody)
    s._given = None
    s.status_code, = unpack_I(b, p)
    p += 4
    if s.status_code == 0:
        s.error_code, s.flags, rop_buffer_size_ = unpack_III(b, p)
        p += 12
        n1 = rop_buffer_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.rop_buffer = b[p:q1]
        p = q1
    else:
        s.error_code = None
        s.flags = None
        s.rop_buffer = None
    auxiliary_buffer_size_, = unpack_I(b, p)
    p += 4
    n2 = auxiliary_buffer_size_
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.auxiliary_buffer = b[p:q2]
    p = q2
    return s, p


def encode_execute_response_body(s, w):
    if s.__class__ is not ExecuteResponseBody:
        raise Refused
    rop_buffer_size_ = len(s.rop_buffer) if s.rop_buffer is not None else given_or_zero(s, 'rop_buffer_size')
    auxiliary_buffer_size_ = len(s.auxiliary_buffer)
    if s._given is not None:
        check_given(s, 'rop_buffer_size', rop_buffer_size_ if s.status_code == 0 else None)
        check_given(s, 'auxiliary_buffer_size', auxiliary_buffer_size_)
    w(pack_I(s.status_code))
    if s.status_code == 0:
        w(pack_III(s.error_code, s.flags, rop_buffer_size_))
        w(s.rop_buffer)
    elif s.error_code is not None or s.flags is not None or s.rop_buffer is not None:
        raise Refused
    w(pack_I(auxiliary_buffer_size_))
    w(s.auxiliary_buffer)


def decode_disconnect_request_body(b, p, c):
    s = new(DisconnectRequestBody)
    s._given = None
    auxiliary_buffer_size_, = unpack_I(b, p)
    p += 4
    n1 = auxiliary_buffer_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.auxiliary_buffer = b[p:q1]
    p = q1
    return s, p


def encode_disconnect_request_body(s, w):
    if s.__class__ is not DisconnectRequestBody:
        raise Refused
    auxiliary_buffer_size_ = len(s.auxiliary_buffer)
    if s._given is not None:
        check_given(s, 'auxiliary_buffer_size', auxiliary_buffer_size_)
    w(pack_I(auxiliary_buffer_size_))
    w(s.auxiliary_buffer)


def decode_disconnect_response_body(b, p, c):
    s = new(DisconnectResponseBody)
    s._given = None
    s.status_code, = unpack_I(b, p)
    p += 4
    if s.status_code == 0:
        s.error_code, = unpack_I(b, p)
        p += 4
    else:
        s.error_code = None
    auxiliary_buffer_size_, = unpack_I(b, p)
    p += 4
    n1 = auxiliary_buffer_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.auxiliary_buffer = b[p:q1]
    p = q1
    return s, p


def encode_disconnect_response_body(s, w):
    if s.__class__ is not DisconnectResponseBody:
        raise Refused
    auxiliary_buffer_size_ = len(s.auxiliary_buffer)
    if s._given is not None:
        check_given(s, 'auxiliary_buffer_size', auxiliary_buffer_size_)
    w(pack_I(s.status_code))
    if s.status_code == 0:
        w(pack_I(s.error_code))
    elif s.error_code is not None:
        raise Refused
    w(pack_I(auxiliary_buffer_size_))
    w(s.auxiliary_buffer)

ConnectRequestBody._decode = staticmethod(decode_connect_request_body)
ConnectRequestBody._encode = staticmethod(encode_connect_request_body)
ConnectResponseBody._decode = staticmethod(decode_connect_response_body)
ConnectResponseBody._encode = staticmethod(encode_connect_response_body)
ExecuteRequestBody._decode = staticmethod(decode_execute_request_body)
ExecuteRequestBody._encode = staticmethod(encode_execute_request_body)
ExecuteResponseBody._decode = staticmethod(decode_execute_response_body)
ExecuteResponseBody._encode = staticmethod(encode_execute_response_body)
DisconnectRequestBody._decode = staticmethod(decode_disconnect_request_body)
DisconnectRequestBody._encode = staticmethod(encode_disconnect_request_body)
DisconnectResponseBody._decode = staticmethod(decode_disconnect_response_body)
DisconnectResponseBody._encode = staticmethod(encode_disconnect_response_body)
