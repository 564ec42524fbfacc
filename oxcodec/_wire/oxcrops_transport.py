# Generated from ksy/oxcrops_transport.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that send messages. [MS-OXCROPS] 2.2.7."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_string8z, write_string8z
from .._runtime.structure import Refused, Structure, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_BBBQQ = Struct('<BBBQQ').unpack_from
pack_BBBQQ = Struct('<BBBQQ').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack


class SubmitFlags(IntFlag):
    """Who works on a submitted message first. [MS-OXCROPS] 2.2.7.1.1."""

    PreProcess = 0x1
    NeedsSpooler = 0x2


class RopSubmitMessageRequest(Structure):
    """Hands a message over for sending. [MS-OXCROPS] 2.2.7.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    submit_flags: Who works on it first
    """

    __slots__ = ('logon_id', 'input_handle_index', 'submit_flags')
    SPEC = Spec(
        orig='RopSubmitMessage ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.7.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.1.1', constant=0x32, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='submit_flags', orig='SubmitFlags', section='[MS-OXCROPS] 2.2.7.1.1', flags=lambda: SubmitFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopSubmitMessageResponse(Structure):
    """If the message was taken. [MS-OXCROPS] 2.2.7.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopSubmitMessage ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.7.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.1.2', constant=0x32, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopAbortSubmitRequest(Structure):
    """Takes a submitted message back. [MS-OXCROPS] 2.2.7.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder of the message
    message_id: The message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'message_id')
    SPEC = Spec(
        orig='RopAbortSubmit ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.7.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.2.1', constant=0x34, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.7.2.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.7.2.1', shows='id', kind=Primitive('Q', 8)),
        ),
    )


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


class RopAbortSubmitResponse(Structure):
    """If the message was taken back. [MS-OXCROPS] 2.2.7.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopAbortSubmit ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.7.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.2.2', constant=0x34, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


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


class RopGetAddressTypesRequest(Structure):
    """Asks for the address types of the transport. [MS-OXCROPS] 2.2.7.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopGetAddressTypes ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.7.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.3.1', constant=0x49, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.3.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopGetAddressTypesResponse(Structure):
    """The address types or an error. [MS-OXCROPS] 2.2.7.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    address_type_count: How many AddressTypes
    address_type_size: Bytes of AddressTypes
    address_types: The address types such as SMTP
    slack: What is left of the block
    """

    __slots__ = ('input_handle_index', 'return_value', 'address_types', 'slack')
    SPEC = Spec(
        orig='RopGetAddressTypes ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.7.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.3.2', constant=0x49, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.3.2', shows='error_code', default=0, presence=(Presence('address_type_count', -0x1, 0x0), Presence('address_type_size', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='address_type_count', orig='AddressTypeCount', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: s.return_value == 0, counts='address_types', kind=Primitive('H', 2)),
            Field(name='address_type_size', orig='AddressTypeSize', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: s.return_value == 0, sizes=('address_type_block',), bias=0, kind=Primitive('H', 2)),
            Field(name='address_type_block', orig='AddressTypeBlock', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.address_type_size, kind=Inline((
                Field(name='address_types', orig='AddressTypes', section='[MS-OXCROPS] 2.2.7.3.2', count=lambda s, i: s.address_type_count, repeated=True, in_optional_block=True, kind=Ref(lambda: oxcdata.String8z, ())),
                Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: not eof, in_optional_block=True, kind=Bytes()),
            ))),
        ),
    )


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
    block_address_type_block = b''
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
    address_type_size_ = len(block_address_type_block) if block_address_type_block else given_or_zero(s, 'address_type_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x49)
        check_given(s, 'address_type_count', address_type_count_)
        check_given(s, 'address_type_size', address_type_size_)
    w(pack_BBI(0x49, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_HH(address_type_count_, address_type_size_))
        w(block_address_type_block)
    elif s.address_types is not None or s.slack is not None:
        raise Refused


class AddressTypeBlock(Structure):
    """The address types in a block of a given size. [MS-OXCROPS] 2.2.7.3.2.

    address_types: The address types such as SMTP
    slack: What is left of the block
    """

    __slots__ = ('address_types', 'slack', 'address_type_count')
    SPEC = Spec(
        orig='AddressTypes',
        section='[MS-OXCROPS] 2.2.7.3.2',
        fields=(
            Field(name='address_types', orig='AddressTypes', section='[MS-OXCROPS] 2.2.7.3.2', count=lambda s, i: s.address_type_count, repeated=True, kind=Ref(lambda: oxcdata.String8z, ())),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
        params=(Param('address_type_count', None),),
    )


def decode_address_type_block(b, p, c, address_type_count):
    s = new(AddressTypeBlock)
    s._given = None
    s.address_type_count = address_type_count
    n2 = s.address_type_count
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
    s.address_type_count = address_type_count
    if len(s.address_types) != s.address_type_count:
        raise Refused
    for i, v in enumerate(s.address_types):
        write_string8z(v, w)
    if not s.slack is None:
        w(s.slack)


class RopTransportSendRequest(Structure):
    """Sends a message through the transport. [MS-OXCROPS] 2.2.7.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopTransportSend ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.7.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.6.1', constant=0x4a, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.6.1', default=0, kind=Primitive('B', 1)),
        ),
    )


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


class RopTransportSendResponse(Structure):
    """Properties of the sent message or an error. [MS-OXCROPS] 2.2.7.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    no_properties_returned: If no properties come back
    property_value_count: How many PropertyValues
    property_values: The properties to set on the client's copy
    """

    __slots__ = ('input_handle_index', 'return_value', 'no_properties_returned', 'property_values')
    SPEC = Spec(
        orig='RopTransportSend ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.7.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.6.2', constant=0x4a, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.6.2', shows='error_code', default=0, presence=(Presence('no_properties_returned', -0x1, 0x0), Presence('property_value_count', -0x1, 0x0), Presence('property_values', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='no_properties_returned', orig='NoPropertiesReturned', section='[MS-OXCROPS] 2.2.7.6.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.7.6.2', condition=lambda s, eof: s.return_value == 0, counts='property_values', kind=Primitive('H', 2)),
            Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.7.6.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
        ),
    )


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
            v, p = oxcdata.decode_tagged_property_value(b, p, c, 2)
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
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BBI(0x4a, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BH(s.no_properties_returned, property_value_count_))
        for i, v in enumerate(s.property_values):
            oxcdata.encode_tagged_property_value(v, w, 2)
    elif s.no_properties_returned is not None or s.property_values is not None:
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
