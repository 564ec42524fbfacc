# Generated from ksy/oxcmapihttp.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The bodies of requests to a mailbox server and of its responses, without the response's text before them. [MS-OXCMAPIHTTP] 2.2.4."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_string8z, read_utf16z, write_string8z, write_utf16z
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

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


class ExecuteFlags(IntFlag):
    """What the server must not or may do to its payloads. [MS-OXCRPC] 3.1.4.2."""

    NoCompression = 0x1
    NoXorMagic = 0x2
    Chain = 0x4


class ConnectRequestBody(Structure):
    """Asks for a session. [MS-OXCMAPIHTTP] 2.2.4.1.1.

    user_dn: The X500 DN of the user
    flags: 0 for a user and 1 for an administrator
    default_code_page: The code page of 8-bit strings
    lcid_sort: The language for sorting
    lcid_string: The language for all else
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('user_dn', 'flags', 'default_code_page', 'lcid_sort', 'lcid_string', 'auxiliary_buffer')
    SPEC = Spec(
        orig='Connect Request Type Request Body',
        section='[MS-OXCMAPIHTTP] 2.2.4.1.1',
        fields=(
            Field(name='user_dn', orig='UserDn', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Ref(lambda: oxcdata.String8z, ())),
            Field(name='flags', orig='Flags', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', default=0, kind=Primitive('I', 4)),
            Field(name='default_code_page', orig='DefaultCodePage', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Primitive('I', 4)),
            Field(name='lcid_sort', orig='LcidSort', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Primitive('I', 4)),
            Field(name='lcid_string', orig='LcidString', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
        ),
    )


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


class ConnectResponseBody(Structure):
    """What a client must know of its session, or a failure. [MS-OXCMAPIHTTP] 2.2.4.1.2.

    status_code: 0 when the request was handled; else nothing but the auxiliary buffer follows
    error_code: 0 for success or an error
    polls_max: Milliseconds between polls at most
    retry_count: How often to try a request again
    retry_delay: Milliseconds before trying again
    dn_prefix: The prefix of recipients' DNs
    display_name: The user's name
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('status_code', 'error_code', 'polls_max', 'retry_count', 'retry_delay', 'dn_prefix', 'display_name', 'auxiliary_buffer')
    SPEC = Spec(
        orig='Connect Request Type Response Body',
        section='[MS-OXCMAPIHTTP] 2.2.4.1.2',
        fields=(
            Field(name='status_code', orig='StatusCode', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', presence=(Presence('error_code', -0x1, 0x0), Presence('polls_max', -0x1, 0x0), Presence('retry_count', -0x1, 0x0), Presence('retry_delay', -0x1, 0x0), Presence('dn_prefix', -0x1, 0x0), Presence('display_name', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='error_code', orig='ErrorCode', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, shows='error_code', kind=Primitive('I', 4)),
            Field(name='polls_max', orig='PollsMax', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
            Field(name='retry_count', orig='RetryCount', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
            Field(name='retry_delay', orig='RetryDelay', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
            Field(name='dn_prefix', orig='DnPrefix', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Ref(lambda: oxcdata.String8z, ())),
            Field(name='display_name', orig='DisplayName', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Ref(lambda: oxcdata.Utf16z, ())),
            Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
        ),
    )


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


class ExecuteRequestBody(Structure):
    """Sends ROP requests. [MS-OXCMAPIHTTP] 2.2.4.2.1.

    flags: How the server may code its payloads
    rop_buffer_size: Bytes of RopBuffer
    rop_buffer: ROPs in one or more extended buffers
    max_rop_out: The most bytes of RopBuffer in the response
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('flags', 'rop_buffer', 'max_rop_out', 'auxiliary_buffer')
    SPEC = Spec(
        orig='Execute Request Type Request Body',
        section='[MS-OXCMAPIHTTP] 2.2.4.2.1',
        fields=(
            Field(name='flags', orig='Flags', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', flags=lambda: ExecuteFlags, kind=Primitive('I', 4)),
            Field(name='rop_buffer_size', orig='RopBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', sizes=('rop_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='rop_buffer', orig='RopBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', size=lambda s, i: s.rop_buffer_size, kind=Bytes()),
            Field(name='max_rop_out', orig='MaxRopOut', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
        ),
    )


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


class ExecuteResponseBody(Structure):
    """The ROP responses or a failure. [MS-OXCMAPIHTTP] 2.2.4.2.2.

    status_code: 0 when the request was handled; else nothing but the auxiliary buffer follows
    error_code: 0 for success or an error
    flags: Reserved; 0
    rop_buffer_size: Bytes of RopBuffer
    rop_buffer: ROPs in one or more extended buffers
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('status_code', 'error_code', 'flags', 'rop_buffer', 'auxiliary_buffer')
    SPEC = Spec(
        orig='Execute Request Type Response Body',
        section='[MS-OXCMAPIHTTP] 2.2.4.2.2',
        fields=(
            Field(name='status_code', orig='StatusCode', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', presence=(Presence('error_code', -0x1, 0x0), Presence('flags', -0x1, 0x0), Presence('rop_buffer', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='error_code', orig='ErrorCode', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, shows='error_code', kind=Primitive('I', 4)),
            Field(name='flags', orig='Flags', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
            Field(name='rop_buffer_size', orig='RopBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, sizes=('rop_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='rop_buffer', orig='RopBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, size=lambda s, i: s.rop_buffer_size, kind=Bytes()),
            Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
        ),
    )


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
        check_given(s, 'rop_buffer_size', rop_buffer_size_)
        check_given(s, 'auxiliary_buffer_size', auxiliary_buffer_size_)
    w(pack_I(s.status_code))
    if s.status_code == 0:
        w(pack_III(s.error_code, s.flags, rop_buffer_size_))
        w(s.rop_buffer)
    elif s.error_code is not None or s.flags is not None or s.rop_buffer is not None:
        raise Refused
    w(pack_I(auxiliary_buffer_size_))
    w(s.auxiliary_buffer)


class DisconnectRequestBody(Structure):
    """Ends a session. [MS-OXCMAPIHTTP] 2.2.4.3.1.

    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('auxiliary_buffer',)
    SPEC = Spec(
        orig='Disconnect Request Type Request Body',
        section='[MS-OXCMAPIHTTP] 2.2.4.3.1',
        fields=(
            Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.3.1', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.3.1', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
        ),
    )


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


class DisconnectResponseBody(Structure):
    """If the session has ended. [MS-OXCMAPIHTTP] 2.2.4.3.2.

    status_code: 0 when the request was handled; else nothing but the auxiliary buffer follows
    error_code: 0 for success or an error
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('status_code', 'error_code', 'auxiliary_buffer')
    SPEC = Spec(
        orig='Disconnect Request Type Response Body',
        section='[MS-OXCMAPIHTTP] 2.2.4.3.2',
        fields=(
            Field(name='status_code', orig='StatusCode', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', presence=(Presence('error_code', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='error_code', orig='ErrorCode', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', condition=lambda s, eof: s.status_code == 0, shows='error_code', kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
            Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
        ),
    )


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
