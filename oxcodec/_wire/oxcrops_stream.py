# Generated from ksy/oxcrops_stream.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on streams. [MS-OXCROPS] 2.2.9."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero

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


class OpenStreamModeFlags(IntEnum):
    """How to open a stream. [MS-OXCPRPT] 2.2.14.1."""

    ReadOnly = 0x0
    ReadWrite = 0x1
    Create = 0x2


OpenStreamModeFlags_members = {member.value: member for member in OpenStreamModeFlags}.get


class StreamOrigin(IntEnum):
    """Where the place in a stream is counted from. [MS-OXCPRPT] 2.2.20.1."""

    Beginning = 0x0
    Current = 0x1
    End = 0x2


StreamOrigin_members = {member.value: member for member in StreamOrigin}.get


class RopOpenStreamRequest(Structure):
    """Opens a property as a stream. [MS-OXCROPS] 2.2.9.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    output_handle_index: Where the handle table is to hold the stream
    property_tag: The property
    open_mode_flags: How to open it
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'property_tag', 'open_mode_flags')
    SPEC = Spec(
        orig='RopOpenStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.1.1', constant=0x2b, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='property_tag', orig='PropertyTag', section='[MS-OXCROPS] 2.2.9.1.1', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='open_mode_flags', orig='OpenModeFlags', section='[MS-OXCROPS] 2.2.9.1.1', enum=lambda: OpenStreamModeFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopOpenStreamResponse(Structure):
    """The opened stream or an error. [MS-OXCROPS] 2.2.9.1.2.

    output_handle_index: Where the handle table holds the stream
    return_value: 0 for success or an error
    stream_size: Bytes in the stream
    """

    __slots__ = ('output_handle_index', 'return_value', 'stream_size')
    SPEC = Spec(
        orig='RopOpenStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.1.2', constant=0x2b, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.1.2', shows='error_code', default=0, presence=(Presence('stream_size', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='stream_size', orig='StreamSize', section='[MS-OXCROPS] 2.2.9.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        ),
    )


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


class RopReadStreamRequest(Structure):
    """Reads from a stream. [MS-OXCROPS] 2.2.9.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    byte_count: The most bytes to read; 0xBABE when MaximumByteCount says it
    maximum_byte_count: The most bytes to read
    """

    __slots__ = ('logon_id', 'input_handle_index', 'byte_count', 'maximum_byte_count')
    SPEC = Spec(
        orig='RopReadStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.2.1', constant=0x2c, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='byte_count', orig='ByteCount', section='[MS-OXCROPS] 2.2.9.2.1', presence=(Presence('maximum_byte_count', -0x1, 0xbabe),), kind=Primitive('H', 2)),
            Field(name='maximum_byte_count', orig='MaximumByteCount', section='[MS-OXCROPS] 2.2.9.2.1', condition=lambda s, eof: s.byte_count == 47806, kind=Primitive('I', 4)),
        ),
    )


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


class RopReadStreamResponse(Structure):
    """The bytes or an error; both have the same fields. [MS-OXCROPS] 2.2.9.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('input_handle_index', 'return_value', 'data')
    SPEC = Spec(
        orig='RopReadStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.2.2', constant=0x2c, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.2.2', sizes=('data',), bias=0, kind=Primitive('H', 2)),
            Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.2.2', size=lambda s, i: s.data_size, kind=Bytes()),
        ),
    )


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


class RopWriteStreamRequest(Structure):
    """Writes to a stream. [MS-OXCROPS] 2.2.9.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'data')
    SPEC = Spec(
        orig='RopWriteStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.3.1', constant=0x2d, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.3.1', sizes=('data',), bias=0, kind=Primitive('H', 2)),
            Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.3.1', size=lambda s, i: s.data_size, kind=Bytes()),
        ),
    )


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


class RopWriteStreamResponse(Structure):
    """How much was written or an error; both have the same fields. [MS-OXCROPS] 2.2.9.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    written_size: Bytes that were written
    """

    __slots__ = ('input_handle_index', 'return_value', 'written_size')
    SPEC = Spec(
        orig='RopWriteStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.3.2', constant=0x2d, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='written_size', orig='WrittenSize', section='[MS-OXCROPS] 2.2.9.3.2', kind=Primitive('H', 2)),
        ),
    )


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


class RopWriteStreamExtendedRequest(Structure):
    """Writes to a stream; the response has a wide count. [MS-OXCROPS] 2.2.9.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'data')
    SPEC = Spec(
        orig='RopWriteStreamExtended ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.4.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.4.1', constant=0xa3, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.4.1', sizes=('data',), bias=0, kind=Primitive('H', 2)),
            Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.4.1', size=lambda s, i: s.data_size, kind=Bytes()),
        ),
    )


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


class RopWriteStreamExtendedResponse(Structure):
    """How much was written or an error; both have the same fields. [MS-OXCROPS] 2.2.9.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    written_size: Bytes that were written
    """

    __slots__ = ('input_handle_index', 'return_value', 'written_size')
    SPEC = Spec(
        orig='RopWriteStreamExtended ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.4.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.4.2', constant=0xa3, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.4.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.4.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='written_size', orig='WrittenSize', section='[MS-OXCROPS] 2.2.9.4.2', kind=Primitive('I', 4)),
        ),
    )


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


class RopCommitStreamRequest(Structure):
    """Stores what was written to a stream. [MS-OXCROPS] 2.2.9.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopCommitStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.5.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.5.1', constant=0x5d, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.5.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopCommitStreamResponse(Structure):
    """If it was stored. [MS-OXCROPS] 2.2.9.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopCommitStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.5.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.5.2', constant=0x5d, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.5.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopGetStreamSizeRequest(Structure):
    """Asks for the size of a stream. [MS-OXCROPS] 2.2.9.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopGetStreamSize ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.6.1', constant=0x5e, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.6.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopGetStreamSizeResponse(Structure):
    """The size or an error. [MS-OXCROPS] 2.2.9.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    stream_size: Bytes in the stream
    """

    __slots__ = ('input_handle_index', 'return_value', 'stream_size')
    SPEC = Spec(
        orig='RopGetStreamSize ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.6.2', constant=0x5e, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.6.2', shows='error_code', default=0, presence=(Presence('stream_size', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='stream_size', orig='StreamSize', section='[MS-OXCROPS] 2.2.9.6.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        ),
    )


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


class RopSetStreamSizeRequest(Structure):
    """Sets the size of a stream. [MS-OXCROPS] 2.2.9.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    stream_size: Bytes that the stream is to have
    """

    __slots__ = ('logon_id', 'input_handle_index', 'stream_size')
    SPEC = Spec(
        orig='RopSetStreamSize ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.7.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.7.1', constant=0x2f, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='stream_size', orig='StreamSize', section='[MS-OXCROPS] 2.2.9.7.1', kind=Primitive('Q', 8)),
        ),
    )


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


class RopSetStreamSizeResponse(Structure):
    """If the size was set. [MS-OXCROPS] 2.2.9.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopSetStreamSize ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.7.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.7.2', constant=0x2f, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.7.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.7.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopSeekStreamRequest(Structure):
    """Moves the place in a stream. [MS-OXCROPS] 2.2.9.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    origin: Where to count from
    offset: Bytes from there; may be negative
    """

    __slots__ = ('logon_id', 'input_handle_index', 'origin', 'offset')
    SPEC = Spec(
        orig='RopSeekStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.8.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.8.1', constant=0x2e, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='origin', orig='Origin', section='[MS-OXCROPS] 2.2.9.8.1', enum=lambda: StreamOrigin, default=0, kind=Primitive('B', 1)),
            Field(name='offset', orig='Offset', section='[MS-OXCROPS] 2.2.9.8.1', kind=Primitive('q', 8)),
        ),
    )


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


class RopSeekStreamResponse(Structure):
    """The new place or an error. [MS-OXCROPS] 2.2.9.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    new_position: Bytes from the beginning of the stream
    """

    __slots__ = ('input_handle_index', 'return_value', 'new_position')
    SPEC = Spec(
        orig='RopSeekStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.8.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.8.2', constant=0x2e, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.8.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.8.2', shows='error_code', default=0, presence=(Presence('new_position', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='new_position', orig='NewPosition', section='[MS-OXCROPS] 2.2.9.8.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('Q', 8)),
        ),
    )


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


class RopCopyToStreamRequest(Structure):
    """Copies bytes from one stream to another. [MS-OXCROPS] 2.2.9.9.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the stream to copy from
    dest_handle_index: Where the handle table holds the stream to copy to
    byte_count: Bytes to copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'byte_count')
    SPEC = Spec(
        orig='RopCopyToStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.9.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.9.1', constant=0x3a, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.9.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.9.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='byte_count', orig='ByteCount', section='[MS-OXCROPS] 2.2.9.9.1', kind=Primitive('Q', 8)),
        ),
    )


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


class RopCopyToStreamResponse(Structure):
    """How much was copied or an error; all have the two counts. The error 0x00000503 tells that the destination is missing. [MS-OXCROPS] 2.2.9.9.2.

    source_handle_index: As in the request
    return_value: 0 for success; 0x00000503 when there is no destination; else an error
    dest_handle_index: As in the request
    read_byte_count: Bytes that were read
    written_byte_count: Bytes that were written
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'read_byte_count', 'written_byte_count')
    SPEC = Spec(
        orig='RopCopyToStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.9.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.9.2', constant=0x3a, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.9.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.9.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.9.9.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
            Field(name='read_byte_count', orig='ReadByteCount', section='[MS-OXCROPS] 2.2.9.9.2', kind=Primitive('Q', 8)),
            Field(name='written_byte_count', orig='WrittenByteCount', section='[MS-OXCROPS] 2.2.9.9.2', kind=Primitive('Q', 8)),
        ),
    )


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


class RopLockRegionStreamRequest(Structure):
    """Locks a part of a stream. [MS-OXCROPS] 2.2.9.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    region_offset: Where the part begins
    region_size: Bytes of the part
    lock_flags: 1 keeps others from writing; else also from reading
    """

    __slots__ = ('logon_id', 'input_handle_index', 'region_offset', 'region_size', 'lock_flags')
    SPEC = Spec(
        orig='RopLockRegionStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.10.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.10.1', constant=0x5b, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='region_offset', orig='RegionOffset', section='[MS-OXCROPS] 2.2.9.10.1', kind=Primitive('Q', 8)),
            Field(name='region_size', orig='RegionSize', section='[MS-OXCROPS] 2.2.9.10.1', kind=Primitive('Q', 8)),
            Field(name='lock_flags', orig='LockFlags', section='[MS-OXCROPS] 2.2.9.10.1', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopLockRegionStreamResponse(Structure):
    """If it was locked. [MS-OXCROPS] 2.2.9.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopLockRegionStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.10.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.10.2', constant=0x5b, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.10.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopUnlockRegionStreamRequest(Structure):
    """Unlocks a part of a stream. [MS-OXCROPS] 2.2.9.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    region_offset: Where the part begins
    region_size: Bytes of the part
    lock_flags: As when it was locked
    """

    __slots__ = ('logon_id', 'input_handle_index', 'region_offset', 'region_size', 'lock_flags')
    SPEC = Spec(
        orig='RopUnlockRegionStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.11.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.11.1', constant=0x5c, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='region_offset', orig='RegionOffset', section='[MS-OXCROPS] 2.2.9.11.1', kind=Primitive('Q', 8)),
            Field(name='region_size', orig='RegionSize', section='[MS-OXCROPS] 2.2.9.11.1', kind=Primitive('Q', 8)),
            Field(name='lock_flags', orig='LockFlags', section='[MS-OXCROPS] 2.2.9.11.1', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopUnlockRegionStreamResponse(Structure):
    """If it was unlocked. [MS-OXCROPS] 2.2.9.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopUnlockRegionStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.11.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.11.2', constant=0x5c, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.11.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.11.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopWriteAndCommitStreamRequest(Structure):
    """Writes to a stream and stores it. [MS-OXCROPS] 2.2.9.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'data')
    SPEC = Spec(
        orig='RopWriteAndCommitStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.12.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.12.1', constant=0x90, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.9.12.1', sizes=('data',), bias=0, kind=Primitive('H', 2)),
            Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.9.12.1', size=lambda s, i: s.data_size, kind=Bytes()),
        ),
    )


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


class RopWriteAndCommitStreamResponse(Structure):
    """How much was written or an error; both have the same fields. [MS-OXCROPS] 2.2.9.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    written_size: Bytes that were written
    """

    __slots__ = ('input_handle_index', 'return_value', 'written_size')
    SPEC = Spec(
        orig='RopWriteAndCommitStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.12.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.12.2', constant=0x90, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.12.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.12.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='written_size', orig='WrittenSize', section='[MS-OXCROPS] 2.2.9.12.2', kind=Primitive('H', 2)),
        ),
    )


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


class RopCloneStreamRequest(Structure):
    """Copies a stream object. [MS-OXCROPS] 2.2.9.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    output_handle_index: Where the handle table is to hold the copy
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index')
    SPEC = Spec(
        orig='RopCloneStream ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.9.13.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.13.1', constant=0x3b, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.9.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.9.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.13.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopCloneStreamResponse(Structure):
    """The copy or an error. [MS-OXCROPS] 2.2.9.13.2.

    output_handle_index: Where the handle table holds the copy
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopCloneStream ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.9.13.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.9.13.2', constant=0x3b, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.9.13.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.9.13.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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
