# Generated from ksy/oxcrops_miscellaneous.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs about the exchange of ROPs itself. [MS-OXCROPS] 2.2.15."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero

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


class RopBufferTooSmallResponse(Structure):
    """Tells that the responses did not fit into the output buffer. [MS-OXCROPS] 2.2.15.1.1.

    size_needed: The size that the output buffer must have
    request_buffers: The requests that were not carried out
    """

    __slots__ = ('size_needed', 'request_buffers')
    SPEC = Spec(
        orig='RopBufferTooSmall ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.15.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.15.1.1', constant=0xff, kind=Primitive('B', 1)),
            Field(name='size_needed', orig='SizeNeeded', section='[MS-OXCROPS] 2.2.15.1.1', kind=Primitive('H', 2)),
            Field(name='request_buffers', orig='RequestBuffers', section='[MS-OXCROPS] 2.2.15.1.1', kind=Bytes()),
        ),
    )


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


class RopBackoffResponse(Structure):
    """Tells that the server is busy and for how long to wait. [MS-OXCROPS] 2.2.15.2.1.

    logon_id: The logon that is to wait
    duration: Milliseconds for all ROPs of the logon
    backoff_rop_count: How many BackoffRopData
    backoff_rop_data: ROPs that are to wait
    additional_data_size: Bytes of AdditionalData
    additional_data: More about the reason
    """

    __slots__ = ('logon_id', 'duration', 'backoff_rop_data', 'additional_data')
    SPEC = Spec(
        orig='RopBackoff ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.15.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.15.2.1', constant=0xf9, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.15.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='duration', orig='Duration', section='[MS-OXCROPS] 2.2.15.2.1', kind=Primitive('I', 4)),
            Field(name='backoff_rop_count', orig='BackoffRopCount', section='[MS-OXCROPS] 2.2.15.2.1', counts='backoff_rop_data', kind=Primitive('B', 1)),
            Field(name='backoff_rop_data', orig='BackoffRopData', section='[MS-OXCROPS] 2.2.15.2.1', count=lambda s, i: s.backoff_rop_count, repeated=True, kind=Ref(lambda: BackoffRop, ())),
            Field(name='additional_data_size', orig='AdditionalDataSize', section='[MS-OXCROPS] 2.2.15.2.1', sizes=('additional_data',), bias=0, kind=Primitive('H', 2)),
            Field(name='additional_data', orig='AdditionalData', section='[MS-OXCROPS] 2.2.15.2.1', size=lambda s, i: s.additional_data_size, kind=Bytes()),
        ),
    )


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


class BackoffRop(Structure):
    """A ROP that is to wait. [MS-OXCROPS] 2.2.15.2.1.1.

    rop_id_backoff: The RopId
    duration: Milliseconds for this ROP
    """

    __slots__ = ('rop_id_backoff', 'duration')
    SPEC = Spec(
        orig='BackoffRop',
        section='[MS-OXCROPS] 2.2.15.2.1.1',
        fields=(
            Field(name='rop_id_backoff', orig='RopIdBackoff', section='[MS-OXCROPS] 2.2.15.2.1.1', kind=Primitive('B', 1)),
            Field(name='duration', orig='Duration', section='[MS-OXCROPS] 2.2.15.2.1.1', kind=Primitive('I', 4)),
        ),
    )


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


class RopReleaseRequest(Structure):
    """Frees an object of the server. There is no response. [MS-OXCROPS] 2.2.15.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopRelease ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.15.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.15.3.1', constant=0x1, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.15.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.15.3.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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
