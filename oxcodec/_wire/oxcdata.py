# Generated from ksy/oxcdata.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Structures that many protocols of Exchange share. [MS-OXCDATA] 2."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_boolean, read_float32, read_guid, read_latin1z, read_null, read_string8z, read_utf16, read_utf16z, write_boolean, write_float32, write_guid, write_latin1z, write_null, write_string8z, write_utf16, write_utf16z
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxorule

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBII = Struct('<BBII').unpack_from
pack_BBII = Struct('<BBII').pack
unpack_BHHI = Struct('<BHHI').unpack_from
pack_BHHI = Struct('<BHHI').pack
unpack_BI = Struct('<BI').unpack_from
pack_BI = Struct('<BI').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HB = Struct('<HB').unpack_from
pack_HB = Struct('<HB').pack
unpack_HHB = Struct('<HHB').unpack_from
pack_HHB = Struct('<HHB').pack
unpack_HHH = Struct('<HHH').unpack_from
pack_HHH = Struct('<HHH').pack
unpack_HII = Struct('<HII').unpack_from
pack_HII = Struct('<HII').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_QQI = Struct('<QQI').unpack_from
pack_QQI = Struct('<QQI').pack


class PropertyType(IntEnum):
    """The type of a property's value; the low half of a property tag. [MS-OXCDATA] 2.11.1."""

    PtypUnspecified = 0x0
    PtypNull = 0x1
    PtypInteger16 = 0x2
    PtypInteger32 = 0x3
    PtypFloating32 = 0x4
    PtypFloating64 = 0x5
    PtypCurrency = 0x6
    PtypFloatingTime = 0x7
    PtypErrorCode = 0xa
    PtypBoolean = 0xb
    PtypObject = 0xd
    PtypInteger64 = 0x14
    PtypString8 = 0x1e
    PtypString = 0x1f
    PtypTime = 0x40
    PtypGuid = 0x48
    PtypServerId = 0xfb
    PtypRestriction = 0xfd
    PtypRuleAction = 0xfe
    PtypBinary = 0x102
    PtypMultipleInteger16 = 0x1002
    PtypMultipleInteger32 = 0x1003
    PtypMultipleFloating32 = 0x1004
    PtypMultipleFloating64 = 0x1005
    PtypMultipleCurrency = 0x1006
    PtypMultipleFloatingTime = 0x1007
    PtypMultipleInteger64 = 0x1014
    PtypMultipleString8 = 0x101e
    PtypMultipleString = 0x101f
    PtypMultipleTime = 0x1040
    PtypMultipleGuid = 0x1048
    PtypMultipleBinary = 0x1102


PropertyType_members = {member.value: member for member in PropertyType}.get


class RecipientFlags(IntFlag):
    """Which fields of a recipient are there; the low 3 bits are the kind of address. [MS-OXCDATA] 2.8.3.1."""

    E = 0x8
    D = 0x10
    T = 0x20
    S = 0x40
    R = 0x80
    N = 0x100
    U = 0x200
    I = 0x400
    O = 0x8000


class RecipientDisplayType(IntEnum):
    """What an X500 address stands for. [MS-OXCDATA] 2.8.3.2."""

    DT_MAILUSER = 0x0
    DT_DISTLIST = 0x1
    DT_FORUM = 0x2
    DT_AGENT = 0x3
    DT_ORGANIZATION = 0x4
    DT_PRIVATE_DISTLIST = 0x5
    DT_REMOTE_MAILUSER = 0x6


RecipientDisplayType_members = {member.value: member for member in RecipientDisplayType}.get


class RestrictType(IntEnum):
    """The kinds of restriction. [MS-OXCDATA] 2.12."""

    AndRestriction = 0x0
    OrRestriction = 0x1
    NotRestriction = 0x2
    ContentRestriction = 0x3
    PropertyRestriction = 0x4
    ComparePropertiesRestriction = 0x5
    BitMaskRestriction = 0x6
    SizeRestriction = 0x7
    ExistRestriction = 0x8
    SubObjectRestriction = 0x9
    CommentRestriction = 0xa
    CountRestriction = 0xb
    AnnotationRestriction = 0xc
    NullRestriction = 0xff


RestrictType_members = {member.value: member for member in RestrictType}.get


class RelOp(IntEnum):
    """How a property compares with a value. [MS-OXCDATA] 2.12.5.1."""

    RelationalOperatorLessThan = 0x0
    RelationalOperatorLessThanOrEqual = 0x1
    RelationalOperatorGreaterThan = 0x2
    RelationalOperatorGreaterThanOrEqual = 0x3
    RelationalOperatorEqual = 0x4
    RelationalOperatorNotEqual = 0x5
    RELOP_RE = 0x6
    RelationalOperatorMemberOfDL = 0x64


RelOp_members = {member.value: member for member in RelOp}.get


class BitmapRelOp(IntEnum):
    """What masked bits have to be. [MS-OXCDATA] 2.12.7."""

    BMR_EQZ = 0x0
    BMR_NEZ = 0x1


BitmapRelOp_members = {member.value: member for member in BitmapRelOp}.get


class FuzzyLevelLow(IntEnum):
    """Which part of a property has to match. [MS-OXCDATA] 2.12.4."""

    FL_FULLSTRING = 0x0
    FL_SUBSTRING = 0x1
    FL_PREFIX = 0x2


FuzzyLevelLow_members = {member.value: member for member in FuzzyLevelLow}.get


class FuzzyLevelHigh(IntFlag):
    """What may differ in a match. [MS-OXCDATA] 2.12.4."""

    FL_IGNORECASE = 0x1
    FL_IGNORENONSPACE = 0x2
    FL_LOOSE = 0x4


class SortDirection(IntEnum):
    """The direction of a sort. [MS-OXCDATA] 2.13.1."""

    Ascending = 0x0
    Descending = 0x1
    MaximumCategory = 0x4


SortDirection_members = {member.value: member for member in SortDirection}.get


class Utf16z(Structure):
    """A UTF-16 string that ends with its first zero unit. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='PtypString', section='[MS-OXCDATA] 2.11.1', native=NATIVES['utf16z'])


class String8z(Structure):
    """A string of 8-bit characters that ends with its first zero byte. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='PtypString8', section='[MS-OXCDATA] 2.11.1', native=NATIVES['string8z'])


class ReducedUtf16z(Structure):
    """A UTF-16 string of which only the low byte of each unit is sent, zero-terminated. [MS-OXCDATA] 2.11.7."""

    __slots__ = ()
    SPEC = Spec(orig='Reduced Unicode string', section='[MS-OXCDATA] 2.11.7', native=NATIVES['latin1z'])


class String8(Structure):
    """A string of 8-bit characters that fills a block of a given size. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='String8 block', section='[MS-OXCDATA] 2.11.1', native=NATIVES['string8'])


class Utf16(Structure):
    """A UTF-16 string that fills a block of a given size. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='Unicode block', section='[MS-OXCDATA] 2.11.1', native=NATIVES['utf16'])


class Guid(Structure):
    """A GUID in its little-endian wire form. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='PtypGuid', section='[MS-OXCDATA] 2.11.1', native=NATIVES['guid'])


class Boolean(Structure):
    """A truth value of one byte. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='PtypBoolean', section='[MS-OXCDATA] 2.11.1', native=NATIVES['boolean'])


class Float32(Structure):
    """A floating point number of 4 bytes. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='PtypFloating32', section='[MS-OXCDATA] 2.11.1', native=NATIVES['float32'])


class NullValue(Structure):
    """A value that takes no bytes. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()
    SPEC = Spec(orig='PtypNull', section='[MS-OXCDATA] 2.11.1', native=NATIVES['null'])


class Binary(Structure):
    """Bytes behind their count. [MS-OXCDATA] 2.11.1.1.

    count: Bytes of Data
    data: The bytes
    """

    __slots__ = ('data', 'count_width')
    SPEC = Spec(
        orig='PtypBinary',
        section='[MS-OXCDATA] 2.11.1.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1.1', sizes=('data',), bias=0, kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
            Field(name='data', orig='Data', section='[MS-OXCDATA] 2.11.1.1', size=lambda s, i: s.count, kind=Bytes()),
        ),
        params=(Param('count_width', None),),
        value='data',
    )


def decode_binary(b, p, c, count_width_):
    on = count_width_
    if on == 2:
        count_, = unpack_H(b, p)
        p += 2
    else:
        count_, = unpack_I(b, p)
        p += 4
    n1 = count_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    data_ = b[p:q1]
    p = q1
    return data_, p


def encode_binary(data_, w, count_width_):
    count_ = len(data_)
    on = count_width_
    if on == 2:
        w(pack_H(count_))
    else:
        w(pack_I(count_))
    w(data_)


class MultipleInteger16(Structure):
    """Any number of 16-bit integers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleInteger16',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('h', 2)),
        ),
        value='values',
    )


def decode_multiple_integer16(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 2 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}h', b, p))
    p = q1
    return values_, p


def encode_multiple_integer16(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    w(pack(f'<{len(values_)}h', *values_))


class MultipleInteger32(Structure):
    """Any number of 32-bit integers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleInteger32',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('i', 4)),
        ),
        value='values',
    )


def decode_multiple_integer32(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}i', b, p))
    p = q1
    return values_, p


def encode_multiple_integer32(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    w(pack(f'<{len(values_)}i', *values_))


class MultipleFloating32(Structure):
    """Any number of 4-byte floating point numbers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleFloating32',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Float32, ())),
        ),
        value='values',
    )


def decode_multiple_floating32(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_float32(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_floating32(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_float32(v, w)


class MultipleFloating64(Structure):
    """Any number of 8-byte floating point numbers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleFloating64',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('d', 8)),
        ),
        value='values',
    )


def decode_multiple_floating64(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}d', b, p))
    p = q1
    return values_, p


def encode_multiple_floating64(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    w(pack(f'<{len(values_)}d', *values_))


class MultipleCurrency(Structure):
    """Any number of amounts of money in ten-thousandths. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleCurrency',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('q', 8)),
        ),
        value='values',
    )


def decode_multiple_currency(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}q', b, p))
    p = q1
    return values_, p


def encode_multiple_currency(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    w(pack(f'<{len(values_)}q', *values_))


class MultipleFloatingTime(Structure):
    """Any number of times in days since 1899-12-30. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleFloatingTime',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('d', 8)),
        ),
        value='values',
    )


def decode_multiple_floating_time(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}d', b, p))
    p = q1
    return values_, p


def encode_multiple_floating_time(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    w(pack(f'<{len(values_)}d', *values_))


class MultipleInteger64(Structure):
    """Any number of 64-bit integers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleInteger64',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('q', 8)),
        ),
        value='values',
    )


def decode_multiple_integer64(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}q', b, p))
    p = q1
    return values_, p


def encode_multiple_integer64(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    w(pack(f'<{len(values_)}q', *values_))


class MultipleString(Structure):
    """Any number of Unicode strings. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleString',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Utf16z, ())),
        ),
        value='values',
    )


def decode_multiple_string(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_utf16z(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_string(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_utf16z(v, w)


class MultipleString8(Structure):
    """Any number of 8-bit strings. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleString8',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: String8z, ())),
        ),
        value='values',
    )


def decode_multiple_string8(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_string8z(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_string8(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_string8z(v, w)


class MultipleTime(Structure):
    """Any number of FILETIMEs. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleTime',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('Q', 8)),
        ),
        value='values',
    )


def decode_multiple_time(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n1 = count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    values_ = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return values_, p


def encode_multiple_time(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    w(pack(f'<{len(values_)}Q', *values_))


class MultipleGuid(Structure):
    """Any number of GUIDs. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    SPEC = Spec(
        orig='PtypMultipleGuid',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Guid, ())),
        ),
        value='values',
    )


def decode_multiple_guid(b, p, c):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = read_guid(b, p, c)
        v1.append(v)
    return values_, p


def encode_multiple_guid(values_, w):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        write_guid(v, w)


class MultipleBinary(Structure):
    """Any number of byte strings. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values', 'count_width')
    SPEC = Spec(
        orig='PtypMultipleBinary',
        section='[MS-OXCDATA] 2.11.1',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
            Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Binary, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        value='values',
    )


def decode_multiple_binary(b, p, c, count_width_):
    count_, = unpack_I(b, p)
    p += 4
    n2 = count_
    c.take(n2)
    values_ = v1 = []
    for i in range(n2):
        v, p = decode_binary(b, p, c, count_width_)
        v1.append(v)
    return values_, p


def encode_multiple_binary(values_, w, count_width_):
    count_ = len(values_)
    w(pack_I(count_))
    for i, v in enumerate(values_):
        encode_binary(v, w, count_width_)


class ServerIdValue(Structure):
    """A server ID behind its size. [MS-OXCDATA] 2.11.1.4.

    count: Bytes of ServerId
    server_id: The server ID
    """

    __slots__ = ('server_id',)
    SPEC = Spec(
        orig='PtypServerId',
        section='[MS-OXCDATA] 2.11.1.4',
        fields=(
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1.4', sizes=('server_id',), bias=0, kind=Primitive('H', 2)),
            Field(name='server_id', orig='ServerId', section='[MS-OXCDATA] 2.11.1.4', size=lambda s, i: s.count, kind=Ref(lambda: ServerId, ())),
        ),
        value='server_id',
    )


def decode_server_id_value(b, p, c):
    count_, = unpack_H(b, p)
    p += 2
    n1 = count_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    server_id_, r = decode_server_id(b[p:q1], 0, c)
    if r != n1:
        raise Refused
    p = q1
    return server_id_, p


def encode_server_id_value(server_id_, w):
    t = []
    encode_server_id(server_id_, t.append)
    block_server_id = b''.join(t)
    count_ = len(block_server_id)
    w(pack_H(count_))
    w(block_server_id)


class ServerId(Structure):
    """Names a folder or message of a store, or anything that a client chose. [MS-OXCDATA] 2.11.1.4.

    ours: 1 when the server's fields follow and 0 when a client's own bytes do
    folder_id: The folder
    message_id: The message in the folder; 0 for the folder itself
    instance: Which value of a multivalue property is meant; else 0
    data: The client's own bytes
    slack: What is left of the block
    """

    __slots__ = ('ours', 'folder_id', 'message_id', 'instance', 'data', 'slack')
    SPEC = Spec(
        orig='ServerId',
        section='[MS-OXCDATA] 2.11.1.4',
        fields=(
            Field(name='ours', orig='Ours', section='[MS-OXCDATA] 2.11.1.4', presence=(Presence('folder_id', -0x1, 0x1), Presence('message_id', -0x1, 0x1), Presence('instance', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCDATA] 2.11.1.4', condition=lambda s, eof: s.ours == 1, shows='id', kind=Primitive('Q', 8)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCDATA] 2.11.1.4', condition=lambda s, eof: s.ours == 1, shows='id', kind=Primitive('Q', 8)),
            Field(name='instance', orig='Instance', section='[MS-OXCDATA] 2.11.1.4', condition=lambda s, eof: s.ours == 1, kind=Primitive('I', 4)),
            Field(name='data', orig='Data', section='[MS-OXCDATA] 2.11.1.4', condition=lambda s, eof: s.ours != 1, kind=Bytes()),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.11.1.4', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_server_id(b, p, c):
    s = new(ServerId)
    s._given = None
    s.ours, = unpack_B(b, p)
    p += 1
    if s.ours == 1:
        s.folder_id, s.message_id, s.instance = unpack_QQI(b, p)
        p += 20
    else:
        s.folder_id = None
        s.message_id = None
        s.instance = None
    if s.ours != 1:
        s.data = b[p:]
        p = len(b)
    else:
        s.data = None
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_server_id(s, w):
    if s.__class__ is not ServerId:
        raise Refused
    w(pack_B(s.ours))
    if s.ours == 1:
        w(pack_QQI(s.folder_id, s.message_id, s.instance))
    elif s.folder_id is not None or s.message_id is not None or s.instance is not None:
        raise Refused
    if s.ours != 1:
        w(s.data)
    elif s.data is not None:
        raise Refused
    if not s.slack is None:
        w(s.slack)


class TypedPropertyValue(Structure):
    """A value behind its type. [MS-OXCDATA] 2.11.3.

    property_type: The type; a property_type
    property_value: The value
    """

    __slots__ = ('property_type', 'property_value', 'count_width')
    SPEC = Spec(
        orig='TypedPropertyValue',
        section='[MS-OXCDATA] 2.11.3',
        fields=(
            Field(name='property_type', orig='PropertyType', section='[MS-OXCDATA] 2.11.3', kind=Primitive('H', 2)),
            Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.3', nullable=True, kind=Switch(lambda s, i: s.property_type, {1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_typed_property_value(b, p, c, count_width):
    s = new(TypedPropertyValue)
    s._given = None
    s.count_width = count_width
    c.enter()
    s.property_type, = unpack_H(b, p)
    p += 2
    s.property_value, p = DECODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_type](b, p, c, s, 0)
    c.depth += 1
    return s, p


def encode_typed_property_value(s, w, count_width):
    if s.__class__ is not TypedPropertyValue:
        raise Refused
    s.count_width = count_width
    w(pack_H(s.property_type))
    ENCODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_type](s.property_value, w, s, 0)


class TaggedPropertyValue(Structure):
    """A property with its value. [MS-OXCDATA] 2.11.4.

    property_tag: The property; its low half is the type of the value
    property_value: The value; with its own type when the tag leaves that open
    """

    __slots__ = ('property_tag', 'property_value', 'count_width')
    SPEC = Spec(
        orig='TaggedPropertyValue',
        section='[MS-OXCDATA] 2.11.4',
        fields=(
            Field(name='property_tag', orig='PropertyTag', section='[MS-OXCDATA] 2.11.4', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.4', nullable=True, kind=Switch(lambda s, i: s.property_tag & 65535, {0: Ref(lambda: TypedPropertyValue, (lambda s, i: s.count_width, )), 1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_tagged_property_value(b, p, c, count_width):
    s = new(TaggedPropertyValue)
    s._given = None
    s.count_width = count_width
    c.enter()
    s.property_tag, = unpack_I(b, p)
    p += 4
    s.property_value, p = DECODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_tag & 65535](b, p, c, s, 0)
    c.depth += 1
    return s, p


def encode_tagged_property_value(s, w, count_width):
    if s.__class__ is not TaggedPropertyValue:
        raise Refused
    s.count_width = count_width
    w(pack_I(s.property_tag))
    ENCODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE[s.property_tag & 65535](s.property_value, w, s, 0)


class FlaggedPropertyValue(Structure):
    """A value, the error that stands for it, or nothing. [MS-OXCDATA] 2.11.5.

    flag: 0 for a value, 1 for none, 0x0A for an error code
    property_value: The value or the error code
    """

    __slots__ = ('flag', 'property_value', 'property_type', 'count_width')
    SPEC = Spec(
        orig='FlaggedPropertyValue',
        section='[MS-OXCDATA] 2.11.5',
        fields=(
            Field(name='flag', orig='Flag', section='[MS-OXCDATA] 2.11.5', any_of=(0, 1, 10), default=1, presence=(Presence('property_value', -0x1, 0x0),), kind=Primitive('B', 1)),
            Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.5', condition=lambda s, eof: s.flag == 0 or s.flag == 10, nullable=True, kind=Switch(lambda s, i: 10 if s.flag == 10 else s.property_type, {1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
        ),
        params=(Param('property_type', None), Param('count_width', None),),
    )


def decode_flagged_property_value(b, p, c, property_type, count_width):
    s = new(FlaggedPropertyValue)
    s._given = None
    s.property_type = property_type
    s.count_width = count_width
    s.flag, = unpack_B(b, p)
    p += 1
    if s.flag not in (0, 1, 10):
        raise Refused
    if s.flag == 0 or s.flag == 10:
        s.property_value, p = DECODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE[10 if s.flag == 10 else s.property_type](b, p, c, s, 0)
    else:
        s.property_value = None
    return s, p


def encode_flagged_property_value(s, w, property_type, count_width):
    if s.__class__ is not FlaggedPropertyValue:
        raise Refused
    s.property_type = property_type
    s.count_width = count_width
    if s.flag not in (0, 1, 10):
        raise Refused
    w(pack_B(s.flag))
    if s.flag == 0 or s.flag == 10:
        ENCODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE[10 if s.flag == 10 else s.property_type](s.property_value, w, s, 0)
    elif s.property_value is not None:
        raise Refused


class FlaggedPropertyValueWithType(Structure):
    """A value behind its type, the error that stands for it, or nothing. [MS-OXCDATA] 2.11.6.

    property_type: The type; a property_type
    flag: 0 for a value, 1 for none, 0x0A for an error code
    property_value: The value or the error code
    """

    __slots__ = ('property_type', 'flag', 'property_value', 'count_width')
    SPEC = Spec(
        orig='FlaggedPropertyValueWithType',
        section='[MS-OXCDATA] 2.11.6',
        fields=(
            Field(name='property_type', orig='PropertyType', section='[MS-OXCDATA] 2.11.6', kind=Primitive('H', 2)),
            Field(name='flag', orig='Flag', section='[MS-OXCDATA] 2.11.6', any_of=(0, 1, 10), default=1, presence=(Presence('property_value', -0x1, 0x0),), kind=Primitive('B', 1)),
            Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.6', condition=lambda s, eof: s.flag == 0 or s.flag == 10, nullable=True, kind=Switch(lambda s, i: 10 if s.flag == 10 else s.property_type, {1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
        ),
        params=(Param('count_width', None),),
    )


def decode_flagged_property_value_with_type(b, p, c, count_width):
    s = new(FlaggedPropertyValueWithType)
    s._given = None
    s.count_width = count_width
    s.property_type, s.flag = unpack_HB(b, p)
    p += 3
    if s.flag not in (0, 1, 10):
        raise Refused
    if s.flag == 0 or s.flag == 10:
        s.property_value, p = DECODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE[10 if s.flag == 10 else s.property_type](b, p, c, s, 0)
    else:
        s.property_value = None
    return s, p


def encode_flagged_property_value_with_type(s, w, count_width):
    if s.__class__ is not FlaggedPropertyValueWithType:
        raise Refused
    s.count_width = count_width
    if s.flag not in (0, 1, 10):
        raise Refused
    w(pack_HB(s.property_type, s.flag))
    if s.flag == 0 or s.flag == 10:
        ENCODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE[10 if s.flag == 10 else s.property_type](s.property_value, w, s, 0)
    elif s.property_value is not None:
        raise Refused


class TypedString(Structure):
    """A string in the shortest of some encodings. [MS-OXCDATA] 2.11.7.

    string_type: 0 for no string, 1 for an empty one, 2 for 8-bit characters, 3 for reduced Unicode, 4 for Unicode
    string: The string
    """

    __slots__ = ('string_type', 'string')
    SPEC = Spec(
        orig='TypedString',
        section='[MS-OXCDATA] 2.11.7',
        fields=(
            Field(name='string_type', orig='StringType', section='[MS-OXCDATA] 2.11.7', kind=Primitive('B', 1)),
            Field(name='string', orig='String', section='[MS-OXCDATA] 2.11.7', condition=lambda s, eof: s.string_type >= 2, kind=Switch(lambda s, i: s.string_type, {2: Ref(lambda: String8z, ()), 3: Ref(lambda: ReducedUtf16z, ()), 4: Ref(lambda: Utf16z, ())})),
        ),
    )


def decode_typed_string(b, p, c):
    s = new(TypedString)
    s._given = None
    s.string_type, = unpack_B(b, p)
    p += 1
    if s.string_type >= 2:
        on = s.string_type
        if on == 2:
            s.string, p = read_string8z(b, p, c)
        elif on == 3:
            s.string, p = read_latin1z(b, p, c)
        elif on == 4:
            s.string, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.string = None
    return s, p


def encode_typed_string(s, w):
    if s.__class__ is not TypedString:
        raise Refused
    w(pack_B(s.string_type))
    if s.string_type >= 2:
        on = s.string_type
        if on == 2:
            write_string8z(s.string, w)
        elif on == 3:
            write_latin1z(s.string, w)
        elif on == 4:
            write_utf16z(s.string, w)
        else:
            raise Refused
    elif s.string is not None:
        raise Refused


class PropertyRow(Structure):
    """The values of some properties, in the order of the columns. [MS-OXCDATA] 2.8.1.

    flag: 0 for plain values (StandardPropertyRow) and 1 for flagged ones (FlaggedPropertyRow)
    value_array: The values
    """

    __slots__ = ('flag', 'value_array', 'property_tags', 'column_count')
    SPEC = Spec(
        orig='PropertyRow',
        section='[MS-OXCDATA] 2.8.1',
        fields=(
            Field(name='flag', orig='Flag', section='[MS-OXCDATA] 2.8.1', any_of=(0, 1), default=0, kind=Primitive('B', 1)),
            Field(name='value_array', orig='ValueArray', section='[MS-OXCDATA] 2.8.1', count=lambda s, i: s.column_count, repeated=True, nullable=True, kind=Switch(lambda s, i: s.property_tags[i] & 65535 if s.flag == 0 else 65537 if s.property_tags[i] & 65535 == 0 else 65536, {0: Ref(lambda: TypedPropertyValue, (lambda s, i: 2, )), 1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: 2, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: 2, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: 2, )), 258: Ref(lambda: Binary, (lambda s, i: 2, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: 2, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: 2, )), 65536: Ref(lambda: FlaggedPropertyValue, (lambda s, i: s.property_tags[i] & 65535, lambda s, i: 2, )), 65537: Ref(lambda: FlaggedPropertyValueWithType, (lambda s, i: 2, ))})),
        ),
        params=(Param('property_tags', None), Param('column_count', None),),
    )


def decode_property_row(b, p, c, property_tags, column_count):
    s = new(PropertyRow)
    s._given = None
    s.property_tags = property_tags
    s.column_count = column_count
    s.flag, = unpack_B(b, p)
    p += 1
    if s.flag not in (0, 1):
        raise Refused
    n2 = s.column_count
    c.take(n2)
    s.value_array = v1 = []
    for i in range(n2):
        v, p = DECODE_PROPERTY_ROW_VALUE_ARRAY[s.property_tags[i] & 65535 if s.flag == 0 else 65537 if s.property_tags[i] & 65535 == 0 else 65536](b, p, c, s, i)
        v1.append(v)
    return s, p


def encode_property_row(s, w, property_tags, column_count):
    if s.__class__ is not PropertyRow:
        raise Refused
    s.property_tags = property_tags
    s.column_count = column_count
    if s.flag not in (0, 1):
        raise Refused
    w(pack_B(s.flag))
    if len(s.value_array) != s.column_count:
        check_count(len(s.value_array), s.column_count)
    for i, v in enumerate(s.value_array):
        ENCODE_PROPERTY_ROW_VALUE_ARRAY[s.property_tags[i] & 65535 if s.flag == 0 else 65537 if s.property_tags[i] & 65535 == 0 else 65536](v, w, s, i)


class RecipientRow(Structure):
    """A recipient of a message. [MS-OXCDATA] 2.8.3.2.

    recipient_flags: The kind of address in the low 3 bits and which fields follow
    address_prefix_used: How many characters of the address prefix belong before X500DN
    display_type: What the address stands for
    x500_dn: The X500 DN
    entry_id_size: Bytes of EntryId
    entry_id: The address book entry of the personal distribution list
    search_key_size: Bytes of SearchKey
    search_key: The search key of the personal distribution list
    address_type: The kind of address when none of the numbered ones
    email_address: The address
    display_name: The name to show
    simple_display_name: The name in simple characters
    transmittable_display_name: The name to send; left out when the same as DisplayName
    recipient_column_count: How many of the columns RecipientProperties has
    recipient_properties: The values of the columns
    slack: What is left of the block
    """

    __slots__ = ('recipient_flags', 'address_prefix_used', 'display_type', 'x500_dn', 'entry_id', 'search_key', 'address_type', 'email_address', 'display_name', 'simple_display_name', 'transmittable_display_name', 'recipient_properties', 'slack', 'recipient_columns')
    SPEC = Spec(
        orig='RecipientRow',
        section='[MS-OXCDATA] 2.8.3.2',
        fields=(
            Field(name='recipient_flags', orig='RecipientFlags', section='[MS-OXCDATA] 2.8.3.2', flags=lambda: RecipientFlags, default=515, presence=(Presence('address_prefix_used', 0x7, 0x1), Presence('display_type', 0x7, 0x1), Presence('x500_dn', 0x7, 0x1), Presence('entry_id', 0x7, 0x6), Presence('search_key', 0x7, 0x6), Presence('address_type', 0x8007, 0x8000), Presence('email_address', 0x8, 0x8), Presence('display_name', 0x10, 0x10), Presence('simple_display_name', 0x400, 0x400), Presence('transmittable_display_name', 0x20, 0x20),), kind=Primitive('H', 2)),
            Field(name='address_prefix_used', orig='AddressPrefixUsed', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 7 == 1, kind=Primitive('B', 1)),
            Field(name='display_type', orig='DisplayType', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 7 == 1, enum=lambda: RecipientDisplayType, kind=Primitive('B', 1)),
            Field(name='x500_dn', orig='X500DN', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 7 == 1, kind=Ref(lambda: String8z, ())),
            Field(name='entry_id_size', orig='EntryIdSize', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7, sizes=('entry_id',), bias=0, kind=Primitive('H', 2)),
            Field(name='entry_id', orig='EntryId', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7, size=lambda s, i: s.entry_id_size, kind=Bytes()),
            Field(name='search_key_size', orig='SearchKeySize', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7, sizes=('search_key',), bias=0, kind=Primitive('H', 2)),
            Field(name='search_key', orig='SearchKey', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7, size=lambda s, i: s.search_key_size, kind=Bytes()),
            Field(name='address_type', orig='AddressType', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 32775 == 32768, kind=Ref(lambda: String8z, ())),
            Field(name='email_address', orig='EmailAddress', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 8 != 0, kind=Switch(lambda s, i: s.recipient_flags & 512 != 0, {0: Ref(lambda: String8z, ()), 1: Ref(lambda: Utf16z, ())})),
            Field(name='display_name', orig='DisplayName', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 16 != 0, kind=Switch(lambda s, i: s.recipient_flags & 512 != 0, {0: Ref(lambda: String8z, ()), 1: Ref(lambda: Utf16z, ())})),
            Field(name='simple_display_name', orig='SimpleDisplayName', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 1024 != 0, kind=Switch(lambda s, i: s.recipient_flags & 512 != 0, {0: Ref(lambda: String8z, ()), 1: Ref(lambda: Utf16z, ())})),
            Field(name='transmittable_display_name', orig='TransmittableDisplayName', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: s.recipient_flags & 32 != 0, kind=Switch(lambda s, i: s.recipient_flags & 512 != 0, {0: Ref(lambda: String8z, ()), 1: Ref(lambda: Utf16z, ())})),
            Field(name='recipient_column_count', orig='RecipientColumnCount', section='[MS-OXCDATA] 2.8.3.2', counts='recipient_properties.value_array', kind=Primitive('H', 2)),
            Field(name='recipient_properties', orig='RecipientProperties', section='[MS-OXCDATA] 2.8.3.2', kind=Ref(lambda: PropertyRow, (lambda s, i: s.recipient_columns, lambda s, i: s.recipient_column_count, ))),
            Field(name='slack', orig='Slack', section='[MS-OXCDATA] 2.8.3.2', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
        params=(Param('recipient_columns', None),),
    )


def decode_recipient_row(b, p, c, recipient_columns):
    s = new(RecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.recipient_flags, = unpack_H(b, p)
    p += 2
    if s.recipient_flags & 7 == 1:
        s.address_prefix_used, s.display_type = unpack_BB(b, p)
        p += 2
        s.display_type = RecipientDisplayType_members(s.display_type, s.display_type)
        s.x500_dn, p = read_string8z(b, p, c)
    else:
        s.address_prefix_used = None
        s.display_type = None
        s.x500_dn = None
    if s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7:
        entry_id_size_, = unpack_H(b, p)
        p += 2
        n1 = entry_id_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.entry_id = b[p:q1]
        p = q1
        search_key_size_, = unpack_H(b, p)
        p += 2
        n2 = search_key_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.search_key = b[p:q2]
        p = q2
    else:
        s.entry_id = None
        s.search_key = None
    if s.recipient_flags & 32775 == 32768:
        s.address_type, p = read_string8z(b, p, c)
    else:
        s.address_type = None
    if s.recipient_flags & 8 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.email_address, p = read_string8z(b, p, c)
        elif on == 1:
            s.email_address, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.email_address = None
    if s.recipient_flags & 16 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.display_name, p = read_string8z(b, p, c)
        elif on == 1:
            s.display_name, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.display_name = None
    if s.recipient_flags & 1024 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.simple_display_name, p = read_string8z(b, p, c)
        elif on == 1:
            s.simple_display_name, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.simple_display_name = None
    if s.recipient_flags & 32 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            s.transmittable_display_name, p = read_string8z(b, p, c)
        elif on == 1:
            s.transmittable_display_name, p = read_utf16z(b, p, c)
        else:
            raise Refused
    else:
        s.transmittable_display_name = None
    recipient_column_count_, = unpack_H(b, p)
    p += 2
    s.recipient_properties, p = decode_property_row(b, p, c, s.recipient_columns, recipient_column_count_)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_recipient_row(s, w, recipient_columns):
    if s.__class__ is not RecipientRow:
        raise Refused
    s.recipient_columns = recipient_columns
    recipient_column_count_ = len(s.recipient_properties.value_array)
    entry_id_size_ = len(s.entry_id) if s.entry_id is not None else given_or_zero(s, 'entry_id_size')
    search_key_size_ = len(s.search_key) if s.search_key is not None else given_or_zero(s, 'search_key_size')
    if s._given is not None:
        check_given(s, 'entry_id_size', entry_id_size_)
        check_given(s, 'search_key_size', search_key_size_)
        check_given(s, 'recipient_column_count', recipient_column_count_)
    w(pack_H(s.recipient_flags))
    if s.recipient_flags & 7 == 1:
        w(pack_BB(s.address_prefix_used, s.display_type))
        write_string8z(s.x500_dn, w)
    elif s.address_prefix_used is not None or s.display_type is not None or s.x500_dn is not None:
        raise Refused
    if s.recipient_flags & 7 == 6 or s.recipient_flags & 7 == 7:
        w(pack_H(entry_id_size_))
        w(s.entry_id)
        w(pack_H(search_key_size_))
        w(s.search_key)
    elif s.entry_id is not None or s.search_key is not None:
        raise Refused
    if s.recipient_flags & 32775 == 32768:
        write_string8z(s.address_type, w)
    elif s.address_type is not None:
        raise Refused
    if s.recipient_flags & 8 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.email_address, w)
        elif on == 1:
            write_utf16z(s.email_address, w)
        else:
            raise Refused
    elif s.email_address is not None:
        raise Refused
    if s.recipient_flags & 16 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.display_name, w)
        elif on == 1:
            write_utf16z(s.display_name, w)
        else:
            raise Refused
    elif s.display_name is not None:
        raise Refused
    if s.recipient_flags & 1024 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.simple_display_name, w)
        elif on == 1:
            write_utf16z(s.simple_display_name, w)
        else:
            raise Refused
    elif s.simple_display_name is not None:
        raise Refused
    if s.recipient_flags & 32 != 0:
        on = s.recipient_flags & 512 != 0
        if on == 0:
            write_string8z(s.transmittable_display_name, w)
        elif on == 1:
            write_utf16z(s.transmittable_display_name, w)
        else:
            raise Refused
    elif s.transmittable_display_name is not None:
        raise Refused
    w(pack_H(recipient_column_count_))
    encode_property_row(s.recipient_properties, w, s.recipient_columns, recipient_column_count_)
    if not s.slack is None:
        w(s.slack)


class PropertyProblem(Structure):
    """Why a property could not be handled. [MS-OXCDATA] 2.7.

    index: The place of the property in the request
    property_tag: The property
    error_code: What went wrong
    """

    __slots__ = ('index', 'property_tag', 'error_code')
    SPEC = Spec(
        orig='PropertyProblem',
        section='[MS-OXCDATA] 2.7',
        fields=(
            Field(name='index', orig='Index', section='[MS-OXCDATA] 2.7', kind=Primitive('H', 2)),
            Field(name='property_tag', orig='PropertyTag', section='[MS-OXCDATA] 2.7', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='error_code', orig='ErrorCode', section='[MS-OXCDATA] 2.7', shows='error_code', kind=Primitive('I', 4)),
        ),
    )


def decode_property_problem(b, p, c):
    s = new(PropertyProblem)
    s._given = None
    s.index, s.property_tag, s.error_code = unpack_HII(b, p)
    p += 10
    return s, p


def encode_property_problem(s, w):
    if s.__class__ is not PropertyProblem:
        raise Refused
    w(pack_HII(s.index, s.property_tag, s.error_code))


class PropertyName(Structure):
    """The name of a named property. [MS-OXCDATA] 2.6.1.

    kind: 0 when LID names it, 1 when Name does, 0xFF when it has no name
    guid: The property set
    lid: The number of the property in its set
    name_size: Bytes of Name with its terminator
    name: The name of the property in its set
    """

    __slots__ = ('kind', 'guid', 'lid', 'name')
    SPEC = Spec(
        orig='PropertyName',
        section='[MS-OXCDATA] 2.6.1',
        fields=(
            Field(name='kind', orig='Kind', section='[MS-OXCDATA] 2.6.1', default=255, presence=(Presence('lid', -0x1, 0x0), Presence('name', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='guid', orig='GUID', section='[MS-OXCDATA] 2.6.1', kind=Ref(lambda: Guid, ())),
            Field(name='lid', orig='LID', section='[MS-OXCDATA] 2.6.1', condition=lambda s, eof: s.kind == 0, kind=Primitive('I', 4)),
            Field(name='name_size', orig='NameSize', section='[MS-OXCDATA] 2.6.1', condition=lambda s, eof: s.kind == 1, sizes=('name',), bias=0, kind=Primitive('B', 1)),
            Field(name='name', orig='Name', section='[MS-OXCDATA] 2.6.1', condition=lambda s, eof: s.kind == 1, size=lambda s, i: s.name_size, kind=Ref(lambda: Utf16, ())),
        ),
    )


def decode_property_name(b, p, c):
    s = new(PropertyName)
    s._given = None
    s.kind, = unpack_B(b, p)
    p += 1
    s.guid, p = read_guid(b, p, c)
    if s.kind == 0:
        s.lid, = unpack_I(b, p)
        p += 4
    else:
        s.lid = None
    if s.kind == 1:
        name_size_, = unpack_B(b, p)
        p += 1
        n1 = name_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.name, r = read_utf16(b[p:q1], 0, c)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.name = None
    return s, p


def encode_property_name(s, w):
    if s.__class__ is not PropertyName:
        raise Refused
    block_name = b''
    if s.name is not None:
        t = []
        write_utf16(s.name, t.append)
        block_name = b''.join(t)
    name_size_ = len(block_name) if s.name is not None else given_or_zero(s, 'name_size')
    if s._given is not None:
        check_given(s, 'name_size', name_size_)
    w(pack_B(s.kind))
    write_guid(s.guid, w)
    if s.kind == 0:
        w(pack_I(s.lid))
    elif s.lid is not None:
        raise Refused
    if s.kind == 1:
        w(pack_B(name_size_))
        w(block_name)
    elif s.name is not None:
        raise Refused


class FidStructure(Structure):
    """The parts of a folder's id. [MS-OXCDATA] 2.2.1.1.

    replica_id: The number that stands for the store's GUID
    global_counter: The folder in the store, most significant byte first
    """

    __slots__ = ('replica_id', 'global_counter')
    SPEC = Spec(
        orig='Folder ID',
        section='[MS-OXCDATA] 2.2.1.1',
        fields=(
            Field(name='replica_id', orig='ReplicaId', section='[MS-OXCDATA] 2.2.1.1', kind=Primitive('H', 2)),
            Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.1', size=lambda s, i: 6, kind=Bytes()),
        ),
    )


def decode_fid_structure(b, p, c):
    s = new(FidStructure)
    s._given = None
    s.replica_id, = unpack_H(b, p)
    p += 2
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.global_counter = b[p:q1]
    p = q1
    return s, p


def encode_fid_structure(s, w):
    if s.__class__ is not FidStructure:
        raise Refused
    w(pack_H(s.replica_id))
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)


class MidStructure(Structure):
    """The parts of a message's id. [MS-OXCDATA] 2.2.1.2.

    replica_id: The number that stands for the store's GUID
    global_counter: The message in the store, most significant byte first
    """

    __slots__ = ('replica_id', 'global_counter')
    SPEC = Spec(
        orig='Message ID',
        section='[MS-OXCDATA] 2.2.1.2',
        fields=(
            Field(name='replica_id', orig='ReplicaId', section='[MS-OXCDATA] 2.2.1.2', kind=Primitive('H', 2)),
            Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.2', size=lambda s, i: 6, kind=Bytes()),
        ),
    )


def decode_mid_structure(b, p, c):
    s = new(MidStructure)
    s._given = None
    s.replica_id, = unpack_H(b, p)
    p += 2
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.global_counter = b[p:q1]
    p = q1
    return s, p


def encode_mid_structure(s, w):
    if s.__class__ is not MidStructure:
        raise Refused
    w(pack_H(s.replica_id))
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)


class LongTermId(Structure):
    """An id of a folder or message that holds in every store. [MS-OXCDATA] 2.2.1.3.1.

    database_guid: The GUID of the store
    global_counter: The object in the store, most significant byte first
    pad: Always 0
    """

    __slots__ = ('database_guid', 'global_counter', 'pad')
    SPEC = Spec(
        orig='LongTermID',
        section='[MS-OXCDATA] 2.2.1.3.1',
        fields=(
            Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCDATA] 2.2.1.3.1', kind=Ref(lambda: Guid, ())),
            Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.3.1', size=lambda s, i: 6, kind=Bytes()),
            Field(name='pad', orig='Pad', section='[MS-OXCDATA] 2.2.1.3.1', default=0, kind=Primitive('H', 2)),
        ),
    )


def decode_long_term_id(b, p, c):
    s = new(LongTermId)
    s._given = None
    s.database_guid, p = read_guid(b, p, c)
    n1 = 6
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.global_counter = b[p:q1]
    p = q1
    s.pad, = unpack_H(b, p)
    p += 2
    return s, p


def encode_long_term_id(s, w):
    if s.__class__ is not LongTermId:
        raise Refused
    write_guid(s.database_guid, w)
    if len(s.global_counter) != 6:
        raise Refused
    w(s.global_counter)
    w(pack_H(s.pad))


class Restriction(Structure):
    """A filter on the rows of a table or the items of a folder. [MS-OXCDATA] 2.12.
    """

    __slots__ = ()
    SPEC = Spec(
        orig='Restriction',
        section='[MS-OXCDATA] 2.12',
        params=(Param('count_width', None),),
        choice=Choice(tag='RestrictType', width=1, arms={
            0x00: Ref(lambda: AndRestriction, (lambda s, i: s.count_width, )),
            0x01: Ref(lambda: OrRestriction, (lambda s, i: s.count_width, )),
            0x02: Ref(lambda: NotRestriction, (lambda s, i: s.count_width, )),
            0x03: Ref(lambda: ContentRestriction, (lambda s, i: s.count_width, )),
            0x04: Ref(lambda: PropertyRestriction, (lambda s, i: s.count_width, )),
            0x05: Ref(lambda: ComparePropertiesRestriction, ()),
            0x06: Ref(lambda: BitMaskRestriction, ()),
            0x07: Ref(lambda: SizeRestriction, ()),
            0x08: Ref(lambda: ExistRestriction, ()),
            0x09: Ref(lambda: SubObjectRestriction, (lambda s, i: s.count_width, )),
            0x0a: Ref(lambda: CommentRestriction, (lambda s, i: s.count_width, )),
            0x0b: Ref(lambda: CountRestriction, (lambda s, i: s.count_width, )),
            0x0c: Ref(lambda: AnnotationRestriction, (lambda s, i: s.count_width, )),
            0xff: Ref(lambda: NullRestriction, ()),
        }),
    )


def decode_restriction(b, p, c, count_width):
    return DECODE_RESTRICTION[b[p]](b, p, c, count_width)


def encode_restriction(s, w, count_width):
    return ENCODE_RESTRICTION[s.__class__](s, w, count_width)


class AndRestriction(Structure):
    """All of some restrictions hold. [MS-OXCDATA] 2.12.1.

    restrict_count: How many Restricts
    restricts: The restrictions
    """

    __slots__ = ('restricts', 'count_width')
    SPEC = Spec(
        orig='AndRestriction',
        section='[MS-OXCDATA] 2.12.1',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.1', constant=0x0, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='restrict_count', orig='RestrictCount', section='[MS-OXCDATA] 2.12.1', counts='restricts', kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
            Field(name='restricts', orig='Restricts', section='[MS-OXCDATA] 2.12.1', count=lambda s, i: s.restrict_count, repeated=True, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_and_restriction(b, p, c, count_width):
    s = new(AndRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0x0:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    on = s.count_width
    if on == 2:
        restrict_count_, = unpack_H(b, p)
        p += 2
    else:
        restrict_count_, = unpack_I(b, p)
        p += 4
    n2 = restrict_count_
    c.take(n2)
    s.restricts = v1 = []
    for i in range(n2):
        v, p = decode_restriction(b, p, c, s.count_width)
        v1.append(v)
    c.depth += 1
    return s, p


def encode_and_restriction(s, w, count_width):
    if s.__class__ is not AndRestriction:
        raise Refused
    s.count_width = count_width
    restrict_count_ = len(s.restricts)
    if s._given is not None:
        check_given(s, 'restrict_type', 0x0)
        check_given(s, 'restrict_count', restrict_count_)
    w(pack_B(0x0))
    on = s.count_width
    if on == 2:
        w(pack_H(restrict_count_))
    else:
        w(pack_I(restrict_count_))
    for i, v in enumerate(s.restricts):
        encode_restriction(v, w, s.count_width)


class OrRestriction(Structure):
    """At least one of some restrictions holds. [MS-OXCDATA] 2.12.2.

    restrict_count: How many Restricts
    restricts: The restrictions
    """

    __slots__ = ('restricts', 'count_width')
    SPEC = Spec(
        orig='OrRestriction',
        section='[MS-OXCDATA] 2.12.2',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.2', constant=0x1, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='restrict_count', orig='RestrictCount', section='[MS-OXCDATA] 2.12.2', counts='restricts', kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
            Field(name='restricts', orig='Restricts', section='[MS-OXCDATA] 2.12.2', count=lambda s, i: s.restrict_count, repeated=True, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_or_restriction(b, p, c, count_width):
    s = new(OrRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0x1:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    on = s.count_width
    if on == 2:
        restrict_count_, = unpack_H(b, p)
        p += 2
    else:
        restrict_count_, = unpack_I(b, p)
        p += 4
    n2 = restrict_count_
    c.take(n2)
    s.restricts = v1 = []
    for i in range(n2):
        v, p = decode_restriction(b, p, c, s.count_width)
        v1.append(v)
    c.depth += 1
    return s, p


def encode_or_restriction(s, w, count_width):
    if s.__class__ is not OrRestriction:
        raise Refused
    s.count_width = count_width
    restrict_count_ = len(s.restricts)
    if s._given is not None:
        check_given(s, 'restrict_type', 0x1)
        check_given(s, 'restrict_count', restrict_count_)
    w(pack_B(0x1))
    on = s.count_width
    if on == 2:
        w(pack_H(restrict_count_))
    else:
        w(pack_I(restrict_count_))
    for i, v in enumerate(s.restricts):
        encode_restriction(v, w, s.count_width)


class NotRestriction(Structure):
    """A restriction does not hold. [MS-OXCDATA] 2.12.3.

    restriction: The restriction
    """

    __slots__ = ('restriction', 'count_width')
    SPEC = Spec(
        orig='NotRestriction',
        section='[MS-OXCDATA] 2.12.3',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.3', constant=0x2, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12.3', kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_not_restriction(b, p, c, count_width):
    s = new(NotRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0x2:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.restriction, p = decode_restriction(b, p, c, s.count_width)
    c.depth += 1
    return s, p


def encode_not_restriction(s, w, count_width):
    if s.__class__ is not NotRestriction:
        raise Refused
    s.count_width = count_width
    if s._given is not None:
        check_given(s, 'restrict_type', 0x2)
    w(pack_B(0x2))
    encode_restriction(s.restriction, w, s.count_width)


class ContentRestriction(Structure):
    """A string or binary property has some contents. [MS-OXCDATA] 2.12.4.

    fuzzy_level_low: Which part of the property has to match
    fuzzy_level_high: How exactly it has to match
    property_tag: The property
    tagged_value: The contents to look for; only the type of its tag counts
    """

    __slots__ = ('fuzzy_level_low', 'fuzzy_level_high', 'property_tag', 'tagged_value', 'count_width')
    SPEC = Spec(
        orig='ContentRestriction',
        section='[MS-OXCDATA] 2.12.4',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.4', constant=0x3, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='fuzzy_level_low', orig='FuzzyLevelLow', section='[MS-OXCDATA] 2.12.4', enum=lambda: FuzzyLevelLow, default=0, kind=Primitive('H', 2)),
            Field(name='fuzzy_level_high', orig='FuzzyLevelHigh', section='[MS-OXCDATA] 2.12.4', flags=lambda: FuzzyLevelHigh, default=0, kind=Primitive('H', 2)),
            Field(name='property_tag', orig='PropertyTag', section='[MS-OXCDATA] 2.12.4', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='tagged_value', orig='TaggedValue', section='[MS-OXCDATA] 2.12.4', kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_content_restriction(b, p, c, count_width):
    s = new(ContentRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.fuzzy_level_low, s.fuzzy_level_high, s.property_tag = unpack_BHHI(b, p)
    p += 9
    if restrict_type_ != 0x3:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.fuzzy_level_low = FuzzyLevelLow_members(s.fuzzy_level_low, s.fuzzy_level_low)
    s.tagged_value, p = decode_tagged_property_value(b, p, c, s.count_width)
    c.depth += 1
    return s, p


def encode_content_restriction(s, w, count_width):
    if s.__class__ is not ContentRestriction:
        raise Refused
    s.count_width = count_width
    if s._given is not None:
        check_given(s, 'restrict_type', 0x3)
    w(pack_BHHI(0x3, s.fuzzy_level_low, s.fuzzy_level_high, s.property_tag))
    encode_tagged_property_value(s.tagged_value, w, s.count_width)


class PropertyRestriction(Structure):
    """A property compares with a value. [MS-OXCDATA] 2.12.5.1.

    rel_op: How the property has to compare
    prop_tag: The property
    tagged_value: The value; only the type of its tag counts
    """

    __slots__ = ('rel_op', 'prop_tag', 'tagged_value', 'count_width')
    SPEC = Spec(
        orig='PropertyRestriction',
        section='[MS-OXCDATA] 2.12.5.1',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.5.1', constant=0x4, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='rel_op', orig='RelOp', section='[MS-OXCDATA] 2.12.5.1', enum=lambda: RelOp, kind=Primitive('B', 1)),
            Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.5.1', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='tagged_value', orig='TaggedValue', section='[MS-OXCDATA] 2.12.5.1', kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_property_restriction(b, p, c, count_width):
    s = new(PropertyRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.rel_op, s.prop_tag = unpack_BBI(b, p)
    p += 6
    if restrict_type_ != 0x4:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.rel_op = RelOp_members(s.rel_op, s.rel_op)
    s.tagged_value, p = decode_tagged_property_value(b, p, c, s.count_width)
    c.depth += 1
    return s, p


def encode_property_restriction(s, w, count_width):
    if s.__class__ is not PropertyRestriction:
        raise Refused
    s.count_width = count_width
    if s._given is not None:
        check_given(s, 'restrict_type', 0x4)
    w(pack_BBI(0x4, s.rel_op, s.prop_tag))
    encode_tagged_property_value(s.tagged_value, w, s.count_width)


class ComparePropertiesRestriction(Structure):
    """Two properties compare with each other. [MS-OXCDATA] 2.12.6.

    rel_op: How the first property has to compare
    prop_tag1: The first property
    prop_tag2: The second property
    """

    __slots__ = ('rel_op', 'prop_tag1', 'prop_tag2')
    SPEC = Spec(
        orig='ComparePropertiesRestriction',
        section='[MS-OXCDATA] 2.12.6',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.6', constant=0x5, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='rel_op', orig='RelOp', section='[MS-OXCDATA] 2.12.6', enum=lambda: RelOp, kind=Primitive('B', 1)),
            Field(name='prop_tag1', orig='PropTag1', section='[MS-OXCDATA] 2.12.6', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='prop_tag2', orig='PropTag2', section='[MS-OXCDATA] 2.12.6', shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


def decode_compare_properties_restriction(b, p, c):
    s = new(ComparePropertiesRestriction)
    s._given = None
    restrict_type_, s.rel_op, s.prop_tag1, s.prop_tag2 = unpack_BBII(b, p)
    p += 10
    if restrict_type_ != 0x5:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.rel_op = RelOp_members(s.rel_op, s.rel_op)
    return s, p


def encode_compare_properties_restriction(s, w):
    if s.__class__ is not ComparePropertiesRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x5)
    w(pack_BBII(0x5, s.rel_op, s.prop_tag1, s.prop_tag2))


class BitMaskRestriction(Structure):
    """Bits of an integer property are set, or none of them is. [MS-OXCDATA] 2.12.7.

    bitmap_rel_op: What the masked bits have to be
    prop_tag: The property
    mask: The bits to look at
    """

    __slots__ = ('bitmap_rel_op', 'prop_tag', 'mask')
    SPEC = Spec(
        orig='BitMaskRestriction',
        section='[MS-OXCDATA] 2.12.7',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.7', constant=0x6, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='bitmap_rel_op', orig='BitmapRelOp', section='[MS-OXCDATA] 2.12.7', enum=lambda: BitmapRelOp, kind=Primitive('B', 1)),
            Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.7', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='mask', orig='Mask', section='[MS-OXCDATA] 2.12.7', kind=Primitive('I', 4)),
        ),
    )


def decode_bit_mask_restriction(b, p, c):
    s = new(BitMaskRestriction)
    s._given = None
    restrict_type_, s.bitmap_rel_op, s.prop_tag, s.mask = unpack_BBII(b, p)
    p += 10
    if restrict_type_ != 0x6:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.bitmap_rel_op = BitmapRelOp_members(s.bitmap_rel_op, s.bitmap_rel_op)
    return s, p


def encode_bit_mask_restriction(s, w):
    if s.__class__ is not BitMaskRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x6)
    w(pack_BBII(0x6, s.bitmap_rel_op, s.prop_tag, s.mask))


class SizeRestriction(Structure):
    """The size of a property compares with a number. [MS-OXCDATA] 2.12.8.

    rel_op: How the size has to compare
    prop_tag: The property
    size: The size in bytes
    """

    __slots__ = ('rel_op', 'prop_tag', 'size')
    SPEC = Spec(
        orig='SizeRestriction',
        section='[MS-OXCDATA] 2.12.8',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.8', constant=0x7, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='rel_op', orig='RelOp', section='[MS-OXCDATA] 2.12.8', enum=lambda: RelOp, kind=Primitive('B', 1)),
            Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.8', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='size', orig='Size', section='[MS-OXCDATA] 2.12.8', kind=Primitive('I', 4)),
        ),
    )


def decode_size_restriction(b, p, c):
    s = new(SizeRestriction)
    s._given = None
    restrict_type_, s.rel_op, s.prop_tag, s.size = unpack_BBII(b, p)
    p += 10
    if restrict_type_ != 0x7:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.rel_op = RelOp_members(s.rel_op, s.rel_op)
    return s, p


def encode_size_restriction(s, w):
    if s.__class__ is not SizeRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x7)
    w(pack_BBII(0x7, s.rel_op, s.prop_tag, s.size))


class ExistRestriction(Structure):
    """A property is there. [MS-OXCDATA] 2.12.9.

    prop_tag: The property
    """

    __slots__ = ('prop_tag',)
    SPEC = Spec(
        orig='ExistRestriction',
        section='[MS-OXCDATA] 2.12.9',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.9', constant=0x8, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.9', shows='property_tag', kind=Primitive('I', 4)),
        ),
    )


def decode_exist_restriction(b, p, c):
    s = new(ExistRestriction)
    s._given = None
    restrict_type_, s.prop_tag = unpack_BI(b, p)
    p += 5
    if restrict_type_ != 0x8:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    return s, p


def encode_exist_restriction(s, w):
    if s.__class__ is not ExistRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0x8)
    w(pack_BI(0x8, s.prop_tag))


class SubObjectRestriction(Structure):
    """A recipient or attachment of the message satisfies a restriction. [MS-OXCDATA] 2.12.10.

    subobject: PidTagMessageRecipients or PidTagMessageAttachments
    restriction: The restriction on the recipients or attachments
    """

    __slots__ = ('subobject', 'restriction', 'count_width')
    SPEC = Spec(
        orig='SubObjectRestriction',
        section='[MS-OXCDATA] 2.12.10',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.10', constant=0x9, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='subobject', orig='Subobject', section='[MS-OXCDATA] 2.12.10', shows='property_tag', kind=Primitive('I', 4)),
            Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12.10', kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_sub_object_restriction(b, p, c, count_width):
    s = new(SubObjectRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.subobject = unpack_BI(b, p)
    p += 5
    if restrict_type_ != 0x9:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.restriction, p = decode_restriction(b, p, c, s.count_width)
    c.depth += 1
    return s, p


def encode_sub_object_restriction(s, w, count_width):
    if s.__class__ is not SubObjectRestriction:
        raise Refused
    s.count_width = count_width
    if s._given is not None:
        check_given(s, 'restrict_type', 0x9)
    w(pack_BI(0x9, s.subobject))
    encode_restriction(s.restriction, w, s.count_width)


class CommentRestriction(Structure):
    """A restriction with a note of the client; it holds when the restriction does. [MS-OXCDATA] 2.12.11.

    tagged_values_count: How many TaggedValues
    tagged_values: The note
    restriction_present: If Restriction is there
    restriction: The restriction
    """

    __slots__ = ('tagged_values', 'restriction_present', 'restriction', 'count_width')
    SPEC = Spec(
        orig='CommentRestriction',
        section='[MS-OXCDATA] 2.12.11',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.11', constant=0xa, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='tagged_values_count', orig='TaggedValuesCount', section='[MS-OXCDATA] 2.12.11', counts='tagged_values', kind=Primitive('B', 1)),
            Field(name='tagged_values', orig='TaggedValues', section='[MS-OXCDATA] 2.12.11', count=lambda s, i: s.tagged_values_count, repeated=True, kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
            Field(name='restriction_present', orig='RestrictionPresent', section='[MS-OXCDATA] 2.12.11', presence=(Presence('restriction', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12.11', condition=lambda s, eof: s.restriction_present != 0, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_comment_restriction(b, p, c, count_width):
    s = new(CommentRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, tagged_values_count_ = unpack_BB(b, p)
    p += 2
    if restrict_type_ != 0xa:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    n2 = tagged_values_count_
    c.take(n2)
    s.tagged_values = v1 = []
    for i in range(n2):
        v, p = decode_tagged_property_value(b, p, c, s.count_width)
        v1.append(v)
    s.restriction_present, = unpack_B(b, p)
    p += 1
    if s.restriction_present != 0:
        s.restriction, p = decode_restriction(b, p, c, s.count_width)
    else:
        s.restriction = None
    c.depth += 1
    return s, p


def encode_comment_restriction(s, w, count_width):
    if s.__class__ is not CommentRestriction:
        raise Refused
    s.count_width = count_width
    tagged_values_count_ = len(s.tagged_values)
    if s._given is not None:
        check_given(s, 'restrict_type', 0xa)
        check_given(s, 'tagged_values_count', tagged_values_count_)
    w(pack_BB(0xa, tagged_values_count_))
    for i, v in enumerate(s.tagged_values):
        encode_tagged_property_value(v, w, s.count_width)
    w(pack_B(s.restriction_present))
    if s.restriction_present != 0:
        encode_restriction(s.restriction, w, s.count_width)
    elif s.restriction is not None:
        raise Refused


class AnnotationRestriction(Structure):
    """An undocumented kind that is laid out like a CommentRestriction. [MS-OXCDATA] 2.12.

    tagged_values_count: How many TaggedValues
    tagged_values: The note
    restriction_present: If Restriction is there
    restriction: The restriction
    """

    __slots__ = ('tagged_values', 'restriction_present', 'restriction', 'count_width')
    SPEC = Spec(
        orig='AnnotationRestriction',
        section='[MS-OXCDATA] 2.12',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12', constant=0xc, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='tagged_values_count', orig='TaggedValuesCount', section='[MS-OXCDATA] 2.12', counts='tagged_values', kind=Primitive('B', 1)),
            Field(name='tagged_values', orig='TaggedValues', section='[MS-OXCDATA] 2.12', count=lambda s, i: s.tagged_values_count, repeated=True, kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
            Field(name='restriction_present', orig='RestrictionPresent', section='[MS-OXCDATA] 2.12', presence=(Presence('restriction', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12', condition=lambda s, eof: s.restriction_present != 0, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_annotation_restriction(b, p, c, count_width):
    s = new(AnnotationRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, tagged_values_count_ = unpack_BB(b, p)
    p += 2
    if restrict_type_ != 0xc:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    n2 = tagged_values_count_
    c.take(n2)
    s.tagged_values = v1 = []
    for i in range(n2):
        v, p = decode_tagged_property_value(b, p, c, s.count_width)
        v1.append(v)
    s.restriction_present, = unpack_B(b, p)
    p += 1
    if s.restriction_present != 0:
        s.restriction, p = decode_restriction(b, p, c, s.count_width)
    else:
        s.restriction = None
    c.depth += 1
    return s, p


def encode_annotation_restriction(s, w, count_width):
    if s.__class__ is not AnnotationRestriction:
        raise Refused
    s.count_width = count_width
    tagged_values_count_ = len(s.tagged_values)
    if s._given is not None:
        check_given(s, 'restrict_type', 0xc)
        check_given(s, 'tagged_values_count', tagged_values_count_)
    w(pack_BB(0xc, tagged_values_count_))
    for i, v in enumerate(s.tagged_values):
        encode_tagged_property_value(v, w, s.count_width)
    w(pack_B(s.restriction_present))
    if s.restriction_present != 0:
        encode_restriction(s.restriction, w, s.count_width)
    elif s.restriction is not None:
        raise Refused


class CountRestriction(Structure):
    """A restriction of which only so many matches are wanted. [MS-OXCDATA] 2.12.12.

    count: The most matches
    sub_restriction: The restriction
    """

    __slots__ = ('count', 'sub_restriction', 'count_width')
    SPEC = Spec(
        orig='CountRestriction',
        section='[MS-OXCDATA] 2.12.12',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.12', constant=0xb, enum=lambda: RestrictType, kind=Primitive('B', 1)),
            Field(name='count', orig='Count', section='[MS-OXCDATA] 2.12.12', kind=Primitive('I', 4)),
            Field(name='sub_restriction', orig='SubRestriction', section='[MS-OXCDATA] 2.12.12', kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
        ),
        params=(Param('count_width', None),),
        nests=True,
    )


def decode_count_restriction(b, p, c, count_width):
    s = new(CountRestriction)
    s._given = None
    s.count_width = count_width
    c.enter()
    restrict_type_, s.count = unpack_BI(b, p)
    p += 5
    if restrict_type_ != 0xb:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    s.sub_restriction, p = decode_restriction(b, p, c, s.count_width)
    c.depth += 1
    return s, p


def encode_count_restriction(s, w, count_width):
    if s.__class__ is not CountRestriction:
        raise Refused
    s.count_width = count_width
    if s._given is not None:
        check_given(s, 'restrict_type', 0xb)
    w(pack_BI(0xb, s.count))
    encode_restriction(s.sub_restriction, w, s.count_width)


class NullRestriction(Structure):
    """An undocumented kind without fields, for no restriction. [MS-OXCDATA] 2.12.
    """

    __slots__ = ()
    SPEC = Spec(
        orig='NullRestriction',
        section='[MS-OXCDATA] 2.12',
        fields=(
            Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12', constant=0xff, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        ),
    )


def decode_null_restriction(b, p, c):
    s = new(NullRestriction)
    s._given = None
    restrict_type_, = unpack_B(b, p)
    p += 1
    if restrict_type_ != 0xff:
        raise Refused
    restrict_type_ = RestrictType_members(restrict_type_, restrict_type_)
    return s, p


def encode_null_restriction(s, w):
    if s.__class__ is not NullRestriction:
        raise Refused
    if s._given is not None:
        check_given(s, 'restrict_type', 0xff)
    w(pack_B(0xff))


class SortOrder(Structure):
    """A sort key of a table. [MS-OXCDATA] 2.13.1.

    property_type: The type of the column; a property_type
    property_id: The column; the high half of a property tag
    order: The direction
    """

    __slots__ = ('property_type', 'property_id', 'order')
    SPEC = Spec(
        orig='SortOrder',
        section='[MS-OXCDATA] 2.13.1',
        fields=(
            Field(name='property_type', orig='PropertyType', section='[MS-OXCDATA] 2.13.1', kind=Primitive('H', 2)),
            Field(name='property_id', orig='PropertyId', section='[MS-OXCDATA] 2.13.1', kind=Primitive('H', 2)),
            Field(name='order', orig='Order', section='[MS-OXCDATA] 2.13.1', enum=lambda: SortDirection, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_sort_order(b, p, c):
    s = new(SortOrder)
    s._given = None
    s.property_type, s.property_id, s.order = unpack_HHB(b, p)
    p += 5
    s.order = SortDirection_members(s.order, s.order)
    return s, p


def encode_sort_order(s, w):
    if s.__class__ is not SortOrder:
        raise Refused
    w(pack_HHB(s.property_type, s.property_id, s.order))


class SortOrderSet(Structure):
    """The sort keys of a table. [MS-OXCDATA] 2.13.2.

    sort_order_count: How many SortOrders
    category_count: How many of them from the first on make categories; the section itself says CategorizedCount
    expanded_count: How many categories from the first on are expanded
    sort_orders: The sort keys with the most significant first
    """

    __slots__ = ('category_count', 'expanded_count', 'sort_orders')
    SPEC = Spec(
        orig='SortOrderSet',
        section='[MS-OXCDATA] 2.13.2',
        fields=(
            Field(name='sort_order_count', orig='SortOrderCount', section='[MS-OXCDATA] 2.13.2', counts='sort_orders', kind=Primitive('H', 2)),
            Field(name='category_count', orig='CategoryCount', section='[MS-OXCDATA] 2.13.2', default=0, kind=Primitive('H', 2)),
            Field(name='expanded_count', orig='ExpandedCount', section='[MS-OXCDATA] 2.13.2', default=0, kind=Primitive('H', 2)),
            Field(name='sort_orders', orig='SortOrders', section='[MS-OXCDATA] 2.13.2', count=lambda s, i: s.sort_order_count, repeated=True, kind=Ref(lambda: SortOrder, ())),
        ),
    )


def decode_sort_order_set(b, p, c):
    s = new(SortOrderSet)
    s._given = None
    sort_order_count_, s.category_count, s.expanded_count = unpack_HHH(b, p)
    p += 6
    n2 = sort_order_count_
    c.take(n2)
    s.sort_orders = v1 = []
    for i in range(n2):
        v, p = decode_sort_order(b, p, c)
        v1.append(v)
    return s, p


def encode_sort_order_set(s, w):
    if s.__class__ is not SortOrderSet:
        raise Refused
    sort_order_count_ = len(s.sort_orders)
    if s._given is not None:
        check_given(s, 'sort_order_count', sort_order_count_)
    w(pack_HHH(sort_order_count_, s.category_count, s.expanded_count))
    for i, v in enumerate(s.sort_orders):
        encode_sort_order(v, w)

Binary._decode = staticmethod(decode_binary)
Binary._encode = staticmethod(encode_binary)
MultipleInteger16._decode = staticmethod(decode_multiple_integer16)
MultipleInteger16._encode = staticmethod(encode_multiple_integer16)
MultipleInteger32._decode = staticmethod(decode_multiple_integer32)
MultipleInteger32._encode = staticmethod(encode_multiple_integer32)
MultipleFloating32._decode = staticmethod(decode_multiple_floating32)
MultipleFloating32._encode = staticmethod(encode_multiple_floating32)
MultipleFloating64._decode = staticmethod(decode_multiple_floating64)
MultipleFloating64._encode = staticmethod(encode_multiple_floating64)
MultipleCurrency._decode = staticmethod(decode_multiple_currency)
MultipleCurrency._encode = staticmethod(encode_multiple_currency)
MultipleFloatingTime._decode = staticmethod(decode_multiple_floating_time)
MultipleFloatingTime._encode = staticmethod(encode_multiple_floating_time)
MultipleInteger64._decode = staticmethod(decode_multiple_integer64)
MultipleInteger64._encode = staticmethod(encode_multiple_integer64)
MultipleString._decode = staticmethod(decode_multiple_string)
MultipleString._encode = staticmethod(encode_multiple_string)
MultipleString8._decode = staticmethod(decode_multiple_string8)
MultipleString8._encode = staticmethod(encode_multiple_string8)
MultipleTime._decode = staticmethod(decode_multiple_time)
MultipleTime._encode = staticmethod(encode_multiple_time)
MultipleGuid._decode = staticmethod(decode_multiple_guid)
MultipleGuid._encode = staticmethod(encode_multiple_guid)
MultipleBinary._decode = staticmethod(decode_multiple_binary)
MultipleBinary._encode = staticmethod(encode_multiple_binary)
ServerIdValue._decode = staticmethod(decode_server_id_value)
ServerIdValue._encode = staticmethod(encode_server_id_value)
ServerId._decode = staticmethod(decode_server_id)
ServerId._encode = staticmethod(encode_server_id)
DECODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_TYPED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, s, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, s, i: encode_restriction(v, w, s.count_width),
    0xfe: lambda v, w, s, i: oxorule.encode_rule_action(v, w, s.count_width),
    0x102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x1002: lambda v, w, s, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, s, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, s, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, s, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, s, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, s, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, s, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, s, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, s, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, s, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, s, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, s, i: encode_multiple_binary(v, w, s.count_width),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
}
TypedPropertyValue._decode = staticmethod(decode_typed_property_value)
TypedPropertyValue._encode = staticmethod(encode_typed_property_value)
DECODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x0: lambda b, p, c, s, i: decode_typed_property_value(b, p, c, s.count_width),
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_TAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x0: lambda v, w, s, i: encode_typed_property_value(v, w, s.count_width),
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, s, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, s, i: encode_restriction(v, w, s.count_width),
    0xfe: lambda v, w, s, i: oxorule.encode_rule_action(v, w, s.count_width),
    0x102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x1002: lambda v, w, s, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, s, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, s, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, s, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, s, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, s, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, s, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, s, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, s, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, s, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, s, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, s, i: encode_multiple_binary(v, w, s.count_width),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
}
TaggedPropertyValue._decode = staticmethod(decode_tagged_property_value)
TaggedPropertyValue._encode = staticmethod(encode_tagged_property_value)
DECODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_FLAGGED_PROPERTY_VALUE_PROPERTY_VALUE = {
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, s, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, s, i: encode_restriction(v, w, s.count_width),
    0xfe: lambda v, w, s, i: oxorule.encode_rule_action(v, w, s.count_width),
    0x102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x1002: lambda v, w, s, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, s, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, s, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, s, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, s, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, s, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, s, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, s, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, s, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, s, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, s, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, s, i: encode_multiple_binary(v, w, s.count_width),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
}
FlaggedPropertyValue._decode = staticmethod(decode_flagged_property_value)
FlaggedPropertyValue._encode = staticmethod(encode_flagged_property_value)
DECODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE = {
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, s.count_width),
    0xfe: lambda b, p, c, s, i: oxorule.decode_rule_action(b, p, c, s.count_width),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, s.count_width),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, s.count_width),
}
ENCODE_FLAGGED_PROPERTY_VALUE_WITH_TYPE_PROPERTY_VALUE = {
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, s, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, s, i: encode_restriction(v, w, s.count_width),
    0xfe: lambda v, w, s, i: oxorule.encode_rule_action(v, w, s.count_width),
    0x102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
    0x1002: lambda v, w, s, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, s, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, s, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, s, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, s, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, s, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, s, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, s, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, s, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, s, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, s, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, s, i: encode_multiple_binary(v, w, s.count_width),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, s, i: encode_binary(v, w, s.count_width),
}
FlaggedPropertyValueWithType._decode = staticmethod(decode_flagged_property_value_with_type)
FlaggedPropertyValueWithType._encode = staticmethod(encode_flagged_property_value_with_type)
TypedString._decode = staticmethod(decode_typed_string)
TypedString._encode = staticmethod(encode_typed_string)
DECODE_PROPERTY_ROW_VALUE_ARRAY = {
    0x0: lambda b, p, c, s, i: decode_typed_property_value(b, p, c, 2),
    0x1: read_null,
    0x2: decode_h,
    0x3: decode_i,
    0x4: read_float32,
    0x5: decode_d,
    0x6: decode_q,
    0x7: decode_d,
    0xa: decode_I,
    0xb: read_boolean,
    0xd: lambda b, p, c, s, i: decode_binary(b, p, c, 2),
    0x14: decode_q,
    0x1e: read_string8z,
    0x1f: read_utf16z,
    0x40: decode_Q,
    0x48: read_guid,
    0xfb: lambda b, p, c, s, i: decode_server_id_value(b, p, c),
    0xfd: lambda b, p, c, s, i: decode_restriction(b, p, c, 2),
    0xfe: lambda b, p, c, s, i: oxorule.decode_rule_action(b, p, c, 2),
    0x102: lambda b, p, c, s, i: decode_binary(b, p, c, 2),
    0x1002: lambda b, p, c, s, i: decode_multiple_integer16(b, p, c),
    0x1003: lambda b, p, c, s, i: decode_multiple_integer32(b, p, c),
    0x1004: lambda b, p, c, s, i: decode_multiple_floating32(b, p, c),
    0x1005: lambda b, p, c, s, i: decode_multiple_floating64(b, p, c),
    0x1006: lambda b, p, c, s, i: decode_multiple_currency(b, p, c),
    0x1007: lambda b, p, c, s, i: decode_multiple_floating_time(b, p, c),
    0x1014: lambda b, p, c, s, i: decode_multiple_integer64(b, p, c),
    0x101e: lambda b, p, c, s, i: decode_multiple_string8(b, p, c),
    0x101f: lambda b, p, c, s, i: decode_multiple_string(b, p, c),
    0x1040: lambda b, p, c, s, i: decode_multiple_time(b, p, c),
    0x1048: lambda b, p, c, s, i: decode_multiple_guid(b, p, c),
    0x1102: lambda b, p, c, s, i: decode_multiple_binary(b, p, c, 2),
    0x3002: decode_h,
    0x3003: decode_i,
    0x3004: read_float32,
    0x3005: decode_d,
    0x3006: decode_q,
    0x3007: decode_d,
    0x3014: decode_q,
    0x301e: read_string8z,
    0x301f: read_utf16z,
    0x3040: decode_Q,
    0x3048: read_guid,
    0x3102: lambda b, p, c, s, i: decode_binary(b, p, c, 2),
    0x10000: lambda b, p, c, s, i: decode_flagged_property_value(b, p, c, s.property_tags[i] & 65535, 2),
    0x10001: lambda b, p, c, s, i: decode_flagged_property_value_with_type(b, p, c, 2),
}
ENCODE_PROPERTY_ROW_VALUE_ARRAY = {
    0x0: lambda v, w, s, i: encode_typed_property_value(v, w, 2),
    0x1: write_null,
    0x2: encode_h,
    0x3: encode_i,
    0x4: write_float32,
    0x5: encode_d,
    0x6: encode_q,
    0x7: encode_d,
    0xa: encode_I,
    0xb: write_boolean,
    0xd: lambda v, w, s, i: encode_binary(v, w, 2),
    0x14: encode_q,
    0x1e: write_string8z,
    0x1f: write_utf16z,
    0x40: encode_Q,
    0x48: write_guid,
    0xfb: lambda v, w, s, i: encode_server_id_value(v, w),
    0xfd: lambda v, w, s, i: encode_restriction(v, w, 2),
    0xfe: lambda v, w, s, i: oxorule.encode_rule_action(v, w, 2),
    0x102: lambda v, w, s, i: encode_binary(v, w, 2),
    0x1002: lambda v, w, s, i: encode_multiple_integer16(v, w),
    0x1003: lambda v, w, s, i: encode_multiple_integer32(v, w),
    0x1004: lambda v, w, s, i: encode_multiple_floating32(v, w),
    0x1005: lambda v, w, s, i: encode_multiple_floating64(v, w),
    0x1006: lambda v, w, s, i: encode_multiple_currency(v, w),
    0x1007: lambda v, w, s, i: encode_multiple_floating_time(v, w),
    0x1014: lambda v, w, s, i: encode_multiple_integer64(v, w),
    0x101e: lambda v, w, s, i: encode_multiple_string8(v, w),
    0x101f: lambda v, w, s, i: encode_multiple_string(v, w),
    0x1040: lambda v, w, s, i: encode_multiple_time(v, w),
    0x1048: lambda v, w, s, i: encode_multiple_guid(v, w),
    0x1102: lambda v, w, s, i: encode_multiple_binary(v, w, 2),
    0x3002: encode_h,
    0x3003: encode_i,
    0x3004: write_float32,
    0x3005: encode_d,
    0x3006: encode_q,
    0x3007: encode_d,
    0x3014: encode_q,
    0x301e: write_string8z,
    0x301f: write_utf16z,
    0x3040: encode_Q,
    0x3048: write_guid,
    0x3102: lambda v, w, s, i: encode_binary(v, w, 2),
    0x10000: lambda v, w, s, i: encode_flagged_property_value(v, w, s.property_tags[i] & 65535, 2),
    0x10001: lambda v, w, s, i: encode_flagged_property_value_with_type(v, w, 2),
}
PropertyRow._decode = staticmethod(decode_property_row)
PropertyRow._encode = staticmethod(encode_property_row)
RecipientRow._decode = staticmethod(decode_recipient_row)
RecipientRow._encode = staticmethod(encode_recipient_row)
PropertyProblem._decode = staticmethod(decode_property_problem)
PropertyProblem._encode = staticmethod(encode_property_problem)
PropertyName._decode = staticmethod(decode_property_name)
PropertyName._encode = staticmethod(encode_property_name)
FidStructure._decode = staticmethod(decode_fid_structure)
FidStructure._encode = staticmethod(encode_fid_structure)
MidStructure._decode = staticmethod(decode_mid_structure)
MidStructure._encode = staticmethod(encode_mid_structure)
LongTermId._decode = staticmethod(decode_long_term_id)
LongTermId._encode = staticmethod(encode_long_term_id)
DECODE_RESTRICTION = {
    0x00: lambda b, p, c, count_width: decode_and_restriction(b, p, c, count_width),
    0x01: lambda b, p, c, count_width: decode_or_restriction(b, p, c, count_width),
    0x02: lambda b, p, c, count_width: decode_not_restriction(b, p, c, count_width),
    0x03: lambda b, p, c, count_width: decode_content_restriction(b, p, c, count_width),
    0x04: lambda b, p, c, count_width: decode_property_restriction(b, p, c, count_width),
    0x05: lambda b, p, c, count_width: decode_compare_properties_restriction(b, p, c),
    0x06: lambda b, p, c, count_width: decode_bit_mask_restriction(b, p, c),
    0x07: lambda b, p, c, count_width: decode_size_restriction(b, p, c),
    0x08: lambda b, p, c, count_width: decode_exist_restriction(b, p, c),
    0x09: lambda b, p, c, count_width: decode_sub_object_restriction(b, p, c, count_width),
    0x0a: lambda b, p, c, count_width: decode_comment_restriction(b, p, c, count_width),
    0x0b: lambda b, p, c, count_width: decode_count_restriction(b, p, c, count_width),
    0x0c: lambda b, p, c, count_width: decode_annotation_restriction(b, p, c, count_width),
    0xff: lambda b, p, c, count_width: decode_null_restriction(b, p, c),
}
Restriction._decode = staticmethod(decode_restriction)
ENCODE_RESTRICTION = {
    AndRestriction: lambda s, w, count_width: encode_and_restriction(s, w, count_width),
    OrRestriction: lambda s, w, count_width: encode_or_restriction(s, w, count_width),
    NotRestriction: lambda s, w, count_width: encode_not_restriction(s, w, count_width),
    ContentRestriction: lambda s, w, count_width: encode_content_restriction(s, w, count_width),
    PropertyRestriction: lambda s, w, count_width: encode_property_restriction(s, w, count_width),
    ComparePropertiesRestriction: lambda s, w, count_width: encode_compare_properties_restriction(s, w),
    BitMaskRestriction: lambda s, w, count_width: encode_bit_mask_restriction(s, w),
    SizeRestriction: lambda s, w, count_width: encode_size_restriction(s, w),
    ExistRestriction: lambda s, w, count_width: encode_exist_restriction(s, w),
    SubObjectRestriction: lambda s, w, count_width: encode_sub_object_restriction(s, w, count_width),
    CommentRestriction: lambda s, w, count_width: encode_comment_restriction(s, w, count_width),
    CountRestriction: lambda s, w, count_width: encode_count_restriction(s, w, count_width),
    AnnotationRestriction: lambda s, w, count_width: encode_annotation_restriction(s, w, count_width),
    NullRestriction: lambda s, w, count_width: encode_null_restriction(s, w),
}
Restriction._encode = staticmethod(encode_restriction)
AndRestriction._decode = staticmethod(decode_and_restriction)
AndRestriction._encode = staticmethod(encode_and_restriction)
OrRestriction._decode = staticmethod(decode_or_restriction)
OrRestriction._encode = staticmethod(encode_or_restriction)
NotRestriction._decode = staticmethod(decode_not_restriction)
NotRestriction._encode = staticmethod(encode_not_restriction)
ContentRestriction._decode = staticmethod(decode_content_restriction)
ContentRestriction._encode = staticmethod(encode_content_restriction)
PropertyRestriction._decode = staticmethod(decode_property_restriction)
PropertyRestriction._encode = staticmethod(encode_property_restriction)
ComparePropertiesRestriction._decode = staticmethod(decode_compare_properties_restriction)
ComparePropertiesRestriction._encode = staticmethod(encode_compare_properties_restriction)
BitMaskRestriction._decode = staticmethod(decode_bit_mask_restriction)
BitMaskRestriction._encode = staticmethod(encode_bit_mask_restriction)
SizeRestriction._decode = staticmethod(decode_size_restriction)
SizeRestriction._encode = staticmethod(encode_size_restriction)
ExistRestriction._decode = staticmethod(decode_exist_restriction)
ExistRestriction._encode = staticmethod(encode_exist_restriction)
SubObjectRestriction._decode = staticmethod(decode_sub_object_restriction)
SubObjectRestriction._encode = staticmethod(encode_sub_object_restriction)
CommentRestriction._decode = staticmethod(decode_comment_restriction)
CommentRestriction._encode = staticmethod(encode_comment_restriction)
AnnotationRestriction._decode = staticmethod(decode_annotation_restriction)
AnnotationRestriction._encode = staticmethod(encode_annotation_restriction)
CountRestriction._decode = staticmethod(decode_count_restriction)
CountRestriction._encode = staticmethod(encode_count_restriction)
NullRestriction._decode = staticmethod(decode_null_restriction)
NullRestriction._encode = staticmethod(encode_null_restriction)
SortOrder._decode = staticmethod(decode_sort_order)
SortOrder._encode = staticmethod(encode_sort_order)
SortOrderSet._decode = staticmethod(decode_sort_order_set)
SortOrderSet._encode = staticmethod(encode_sort_order_set)
