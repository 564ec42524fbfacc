# Generated from ksy/oxcdata.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcdata`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxorule
from ..oxcdata import *

Utf16z.SPEC = Spec(
    orig='PtypString',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['utf16z'],
)

String8z.SPEC = Spec(
    orig='PtypString8',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['string8z'],
)

ReducedUtf16z.SPEC = Spec(
    orig='Reduced Unicode string',
    section='[MS-OXCDATA] 2.11.7',
    native=NATIVES['latin1z'],
)

String8.SPEC = Spec(
    orig='String8 block',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['string8'],
)

Utf16.SPEC = Spec(
    orig='Unicode block',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['utf16'],
)

Guid.SPEC = Spec(
    orig='PtypGuid',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['guid'],
)

Boolean.SPEC = Spec(
    orig='PtypBoolean',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['boolean'],
)

Float32.SPEC = Spec(
    orig='PtypFloating32',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['float32'],
)

NullValue.SPEC = Spec(
    orig='PtypNull',
    section='[MS-OXCDATA] 2.11.1',
    native=NATIVES['null'],
)

Binary.SPEC = Spec(
    orig='PtypBinary',
    section='[MS-OXCDATA] 2.11.1.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1.1', sizes=('data',), bias=0, kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='data', orig='Data', section='[MS-OXCDATA] 2.11.1.1', size=lambda s, i: s.count, kind=Bytes()),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    value='data',
)

MultipleInteger16.SPEC = Spec(
    orig='PtypMultipleInteger16',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('h', 2)),
    ),
    value='values',
)

MultipleInteger32.SPEC = Spec(
    orig='PtypMultipleInteger32',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('i', 4)),
    ),
    value='values',
)

MultipleFloating32.SPEC = Spec(
    orig='PtypMultipleFloating32',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Float32, ())),
    ),
    value='values',
)

MultipleFloating64.SPEC = Spec(
    orig='PtypMultipleFloating64',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('d', 8)),
    ),
    value='values',
)

MultipleCurrency.SPEC = Spec(
    orig='PtypMultipleCurrency',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('q', 8)),
    ),
    value='values',
)

MultipleFloatingTime.SPEC = Spec(
    orig='PtypMultipleFloatingTime',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('d', 8)),
    ),
    value='values',
)

MultipleInteger64.SPEC = Spec(
    orig='PtypMultipleInteger64',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('q', 8)),
    ),
    value='values',
)

MultipleString.SPEC = Spec(
    orig='PtypMultipleString',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Utf16z, ())),
    ),
    value='values',
)

MultipleString8.SPEC = Spec(
    orig='PtypMultipleString8',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: String8z, ())),
    ),
    value='values',
)

MultipleTime.SPEC = Spec(
    orig='PtypMultipleTime',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Primitive('Q', 8)),
    ),
    value='values',
)

MultipleGuid.SPEC = Spec(
    orig='PtypMultipleGuid',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Guid, ())),
    ),
    value='values',
)

MultipleBinary.SPEC = Spec(
    orig='PtypMultipleBinary',
    section='[MS-OXCDATA] 2.11.1',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1', counts='values', kind=Primitive('I', 4)),
        Field(name='values', orig='Values', section='[MS-OXCDATA] 2.11.1', count=lambda s, i: s.count, repeated=True, kind=Ref(lambda: Binary, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    value='values',
)

ServerIdValue.SPEC = Spec(
    orig='PtypServerId',
    section='[MS-OXCDATA] 2.11.1.4',
    fields=(
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.11.1.4', sizes=('server_id',), bias=0, kind=Primitive('H', 2)),
        Field(name='server_id', orig='ServerId', section='[MS-OXCDATA] 2.11.1.4', size=lambda s, i: s.count, kind=Ref(lambda: ServerId, ())),
    ),
    value='server_id',
)

ServerId.SPEC = Spec(
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

TypedPropertyValue.SPEC = Spec(
    orig='TypedPropertyValue',
    section='[MS-OXCDATA] 2.11.3',
    fields=(
        Field(name='property_type', orig='PropertyType', section='[MS-OXCDATA] 2.11.3', kind=Primitive('H', 2)),
        Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.3', nullable=True, kind=Switch(lambda s, i: s.property_type, {1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

TaggedPropertyValue.SPEC = Spec(
    orig='TaggedPropertyValue',
    section='[MS-OXCDATA] 2.11.4',
    fields=(
        Field(name='property_tag', orig='PropertyTag', section='[MS-OXCDATA] 2.11.4', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.4', nullable=True, kind=Switch(lambda s, i: s.property_tag & 65535, {0: Ref(lambda: TypedPropertyValue, (lambda s, i: s.count_width, )), 1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

FlaggedPropertyValue.SPEC = Spec(
    orig='FlaggedPropertyValue',
    section='[MS-OXCDATA] 2.11.5',
    fields=(
        Field(name='flag', orig='Flag', section='[MS-OXCDATA] 2.11.5', any_of=(0, 1, 10), default=1, presence=(Presence('property_value', -0x1, 0x0),), kind=Primitive('B', 1)),
        Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.5', condition=lambda s, eof: s.flag == 0 or s.flag == 10, nullable=True, kind=Switch(lambda s, i: 10 if s.flag == 10 else s.property_type, {1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
    ),
    params=(Param('property_type', None, 'u2'), Param('count_width', None, 'u1', (2, 4)),),
)

FlaggedPropertyValueWithType.SPEC = Spec(
    orig='FlaggedPropertyValueWithType',
    section='[MS-OXCDATA] 2.11.6',
    fields=(
        Field(name='property_type', orig='PropertyType', section='[MS-OXCDATA] 2.11.6', kind=Primitive('H', 2)),
        Field(name='flag', orig='Flag', section='[MS-OXCDATA] 2.11.6', any_of=(0, 1, 10), default=1, presence=(Presence('property_value', -0x1, 0x0),), kind=Primitive('B', 1)),
        Field(name='property_value', orig='PropertyValue', section='[MS-OXCDATA] 2.11.6', condition=lambda s, eof: s.flag == 0 or s.flag == 10, nullable=True, kind=Switch(lambda s, i: 10 if s.flag == 10 else s.property_type, {1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: s.count_width, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: s.count_width, )), 258: Ref(lambda: Binary, (lambda s, i: s.count_width, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: s.count_width, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: s.count_width, ))})),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
)

TypedString.SPEC = Spec(
    orig='TypedString',
    section='[MS-OXCDATA] 2.11.7',
    fields=(
        Field(name='string_type', orig='StringType', section='[MS-OXCDATA] 2.11.7', kind=Primitive('B', 1)),
        Field(name='string', orig='String', section='[MS-OXCDATA] 2.11.7', condition=lambda s, eof: s.string_type >= 2, kind=Switch(lambda s, i: s.string_type, {2: Ref(lambda: String8z, ()), 3: Ref(lambda: ReducedUtf16z, ()), 4: Ref(lambda: Utf16z, ())})),
    ),
)

PropertyRow.SPEC = Spec(
    orig='PropertyRow',
    section='[MS-OXCDATA] 2.8.1',
    fields=(
        Field(name='flag', orig='Flag', section='[MS-OXCDATA] 2.8.1', any_of=(0, 1), default=0, kind=Primitive('B', 1)),
        Field(name='value_array', orig='ValueArray', section='[MS-OXCDATA] 2.8.1', count=lambda s, i: s.column_count, repeated=True, nullable=True, kind=Switch(lambda s, i: s.property_tags[i] & 65535 if s.flag == 0 else 65537 if s.property_tags[i] & 65535 == 0 else 65536, {0: Ref(lambda: TypedPropertyValue, (lambda s, i: 2, )), 1: Ref(lambda: NullValue, ()), 2: Primitive('h', 2), 3: Primitive('i', 4), 4: Ref(lambda: Float32, ()), 5: Primitive('d', 8), 6: Primitive('q', 8), 7: Primitive('d', 8), 10: Primitive('I', 4), 11: Ref(lambda: Boolean, ()), 13: Ref(lambda: Binary, (lambda s, i: 2, )), 20: Primitive('q', 8), 30: Ref(lambda: String8z, ()), 31: Ref(lambda: Utf16z, ()), 64: Primitive('Q', 8), 72: Ref(lambda: Guid, ()), 251: Ref(lambda: ServerIdValue, ()), 253: Ref(lambda: Restriction, (lambda s, i: 2, )), 254: Ref(lambda: oxorule.RuleAction, (lambda s, i: 2, )), 258: Ref(lambda: Binary, (lambda s, i: 2, )), 4098: Ref(lambda: MultipleInteger16, ()), 4099: Ref(lambda: MultipleInteger32, ()), 4100: Ref(lambda: MultipleFloating32, ()), 4101: Ref(lambda: MultipleFloating64, ()), 4102: Ref(lambda: MultipleCurrency, ()), 4103: Ref(lambda: MultipleFloatingTime, ()), 4116: Ref(lambda: MultipleInteger64, ()), 4126: Ref(lambda: MultipleString8, ()), 4127: Ref(lambda: MultipleString, ()), 4160: Ref(lambda: MultipleTime, ()), 4168: Ref(lambda: MultipleGuid, ()), 4354: Ref(lambda: MultipleBinary, (lambda s, i: 2, )), 12290: Primitive('h', 2), 12291: Primitive('i', 4), 12292: Ref(lambda: Float32, ()), 12293: Primitive('d', 8), 12294: Primitive('q', 8), 12295: Primitive('d', 8), 12308: Primitive('q', 8), 12318: Ref(lambda: String8z, ()), 12319: Ref(lambda: Utf16z, ()), 12352: Primitive('Q', 8), 12360: Ref(lambda: Guid, ()), 12546: Ref(lambda: Binary, (lambda s, i: 2, )), 65536: Ref(lambda: FlaggedPropertyValue, (lambda s, i: s.property_tags[i] & 65535, lambda s, i: 2, )), 65537: Ref(lambda: FlaggedPropertyValueWithType, (lambda s, i: 2, ))})),
    ),
    params=(Param('property_tags', None, 'u4[]'), Param('column_count', None, 'u2'),),
)

RecipientRow.SPEC = Spec(
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
    params=(Param('recipient_columns', None, 'u4[]'),),
)

PropertyProblem.SPEC = Spec(
    orig='PropertyProblem',
    section='[MS-OXCDATA] 2.7',
    fields=(
        Field(name='index', orig='Index', section='[MS-OXCDATA] 2.7', kind=Primitive('H', 2)),
        Field(name='property_tag', orig='PropertyTag', section='[MS-OXCDATA] 2.7', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='error_code', orig='ErrorCode', section='[MS-OXCDATA] 2.7', shows='error_code', kind=Primitive('I', 4)),
    ),
)

PropertyName.SPEC = Spec(
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

FidStructure.SPEC = Spec(
    orig='Folder ID',
    section='[MS-OXCDATA] 2.2.1.1',
    fields=(
        Field(name='replica_id', orig='ReplicaId', section='[MS-OXCDATA] 2.2.1.1', kind=Primitive('H', 2)),
        Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.1', size=lambda s, i: 6, kind=Bytes()),
    ),
)

MidStructure.SPEC = Spec(
    orig='Message ID',
    section='[MS-OXCDATA] 2.2.1.2',
    fields=(
        Field(name='replica_id', orig='ReplicaId', section='[MS-OXCDATA] 2.2.1.2', kind=Primitive('H', 2)),
        Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.2', size=lambda s, i: 6, kind=Bytes()),
    ),
)

LongTermId.SPEC = Spec(
    orig='LongTermID',
    section='[MS-OXCDATA] 2.2.1.3.1',
    fields=(
        Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCDATA] 2.2.1.3.1', kind=Ref(lambda: Guid, ())),
        Field(name='global_counter', orig='GlobalCounter', section='[MS-OXCDATA] 2.2.1.3.1', size=lambda s, i: 6, kind=Bytes()),
        Field(name='pad', orig='Pad', section='[MS-OXCDATA] 2.2.1.3.1', default=0, kind=Primitive('H', 2)),
    ),
)

Restriction.SPEC = Spec(
    orig='Restriction',
    section='[MS-OXCDATA] 2.12',
    params=(Param('count_width', None, 'u1', (2, 4)),),
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

AndRestriction.SPEC = Spec(
    orig='AndRestriction',
    section='[MS-OXCDATA] 2.12.1',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.1', constant=0x0, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='restrict_count', orig='RestrictCount', section='[MS-OXCDATA] 2.12.1', counts='restricts', kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='restricts', orig='Restricts', section='[MS-OXCDATA] 2.12.1', count=lambda s, i: s.restrict_count, repeated=True, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

OrRestriction.SPEC = Spec(
    orig='OrRestriction',
    section='[MS-OXCDATA] 2.12.2',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.2', constant=0x1, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='restrict_count', orig='RestrictCount', section='[MS-OXCDATA] 2.12.2', counts='restricts', kind=Switch(lambda s, i: s.count_width, {2: Primitive('H', 2)}, Primitive('I', 4))),
        Field(name='restricts', orig='Restricts', section='[MS-OXCDATA] 2.12.2', count=lambda s, i: s.restrict_count, repeated=True, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

NotRestriction.SPEC = Spec(
    orig='NotRestriction',
    section='[MS-OXCDATA] 2.12.3',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.3', constant=0x2, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12.3', kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

ContentRestriction.SPEC = Spec(
    orig='ContentRestriction',
    section='[MS-OXCDATA] 2.12.4',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.4', constant=0x3, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='fuzzy_level_low', orig='FuzzyLevelLow', section='[MS-OXCDATA] 2.12.4', enum=lambda: FuzzyLevelLow, default=0, kind=Primitive('H', 2)),
        Field(name='fuzzy_level_high', orig='FuzzyLevelHigh', section='[MS-OXCDATA] 2.12.4', flags=lambda: FuzzyLevelHigh, default=0, kind=Primitive('H', 2)),
        Field(name='property_tag', orig='PropertyTag', section='[MS-OXCDATA] 2.12.4', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='tagged_value', orig='TaggedValue', section='[MS-OXCDATA] 2.12.4', kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

PropertyRestriction.SPEC = Spec(
    orig='PropertyRestriction',
    section='[MS-OXCDATA] 2.12.5.1',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.5.1', constant=0x4, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='rel_op', orig='RelOp', section='[MS-OXCDATA] 2.12.5.1', enum=lambda: RelOp, kind=Primitive('B', 1)),
        Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.5.1', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='tagged_value', orig='TaggedValue', section='[MS-OXCDATA] 2.12.5.1', kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

ComparePropertiesRestriction.SPEC = Spec(
    orig='ComparePropertiesRestriction',
    section='[MS-OXCDATA] 2.12.6',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.6', constant=0x5, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='rel_op', orig='RelOp', section='[MS-OXCDATA] 2.12.6', enum=lambda: RelOp, kind=Primitive('B', 1)),
        Field(name='prop_tag1', orig='PropTag1', section='[MS-OXCDATA] 2.12.6', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='prop_tag2', orig='PropTag2', section='[MS-OXCDATA] 2.12.6', shows='property_tag', kind=Primitive('I', 4)),
    ),
)

BitMaskRestriction.SPEC = Spec(
    orig='BitMaskRestriction',
    section='[MS-OXCDATA] 2.12.7',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.7', constant=0x6, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='bitmap_rel_op', orig='BitmapRelOp', section='[MS-OXCDATA] 2.12.7', enum=lambda: BitmapRelOp, kind=Primitive('B', 1)),
        Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.7', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='mask', orig='Mask', section='[MS-OXCDATA] 2.12.7', kind=Primitive('I', 4)),
    ),
)

SizeRestriction.SPEC = Spec(
    orig='SizeRestriction',
    section='[MS-OXCDATA] 2.12.8',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.8', constant=0x7, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='rel_op', orig='RelOp', section='[MS-OXCDATA] 2.12.8', enum=lambda: RelOp, kind=Primitive('B', 1)),
        Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.8', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='size', orig='Size', section='[MS-OXCDATA] 2.12.8', kind=Primitive('I', 4)),
    ),
)

ExistRestriction.SPEC = Spec(
    orig='ExistRestriction',
    section='[MS-OXCDATA] 2.12.9',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.9', constant=0x8, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='prop_tag', orig='PropTag', section='[MS-OXCDATA] 2.12.9', shows='property_tag', kind=Primitive('I', 4)),
    ),
)

SubObjectRestriction.SPEC = Spec(
    orig='SubObjectRestriction',
    section='[MS-OXCDATA] 2.12.10',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.10', constant=0x9, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='subobject', orig='Subobject', section='[MS-OXCDATA] 2.12.10', shows='property_tag', kind=Primitive('I', 4)),
        Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12.10', kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

CommentRestriction.SPEC = Spec(
    orig='CommentRestriction',
    section='[MS-OXCDATA] 2.12.11',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.11', constant=0xa, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='tagged_values_count', orig='TaggedValuesCount', section='[MS-OXCDATA] 2.12.11', counts='tagged_values', kind=Primitive('B', 1)),
        Field(name='tagged_values', orig='TaggedValues', section='[MS-OXCDATA] 2.12.11', count=lambda s, i: s.tagged_values_count, repeated=True, kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
        Field(name='restriction_present', orig='RestrictionPresent', section='[MS-OXCDATA] 2.12.11', presence=(Presence('restriction', -0x1, 0x1),), kind=Primitive('B', 1)),
        Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12.11', condition=lambda s, eof: s.restriction_present != 0, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

AnnotationRestriction.SPEC = Spec(
    orig='AnnotationRestriction',
    section='[MS-OXCDATA] 2.12',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12', constant=0xc, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='tagged_values_count', orig='TaggedValuesCount', section='[MS-OXCDATA] 2.12', counts='tagged_values', kind=Primitive('B', 1)),
        Field(name='tagged_values', orig='TaggedValues', section='[MS-OXCDATA] 2.12', count=lambda s, i: s.tagged_values_count, repeated=True, kind=Ref(lambda: TaggedPropertyValue, (lambda s, i: s.count_width, ))),
        Field(name='restriction_present', orig='RestrictionPresent', section='[MS-OXCDATA] 2.12', presence=(Presence('restriction', -0x1, 0x1),), kind=Primitive('B', 1)),
        Field(name='restriction', orig='Restriction', section='[MS-OXCDATA] 2.12', condition=lambda s, eof: s.restriction_present != 0, kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

CountRestriction.SPEC = Spec(
    orig='CountRestriction',
    section='[MS-OXCDATA] 2.12.12',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12.12', constant=0xb, enum=lambda: RestrictType, kind=Primitive('B', 1)),
        Field(name='count', orig='Count', section='[MS-OXCDATA] 2.12.12', kind=Primitive('I', 4)),
        Field(name='sub_restriction', orig='SubRestriction', section='[MS-OXCDATA] 2.12.12', kind=Ref(lambda: Restriction, (lambda s, i: s.count_width, ))),
    ),
    params=(Param('count_width', None, 'u1', (2, 4)),),
    nests=True,
)

NullRestriction.SPEC = Spec(
    orig='NullRestriction',
    section='[MS-OXCDATA] 2.12',
    fields=(
        Field(name='restrict_type', orig='RestrictType', section='[MS-OXCDATA] 2.12', constant=0xff, enum=lambda: RestrictType, kind=Primitive('B', 1)),
    ),
)

SortOrder.SPEC = Spec(
    orig='SortOrder',
    section='[MS-OXCDATA] 2.13.1',
    fields=(
        Field(name='property_type', orig='PropertyType', section='[MS-OXCDATA] 2.13.1', kind=Primitive('H', 2)),
        Field(name='property_id', orig='PropertyId', section='[MS-OXCDATA] 2.13.1', kind=Primitive('H', 2)),
        Field(name='order', orig='Order', section='[MS-OXCDATA] 2.13.1', enum=lambda: SortDirection, default=0, kind=Primitive('B', 1)),
    ),
)

SortOrderSet.SPEC = Spec(
    orig='SortOrderSet',
    section='[MS-OXCDATA] 2.13.2',
    fields=(
        Field(name='sort_order_count', orig='SortOrderCount', section='[MS-OXCDATA] 2.13.2', counts='sort_orders', kind=Primitive('H', 2)),
        Field(name='category_count', orig='CategoryCount', section='[MS-OXCDATA] 2.13.2', default=0, kind=Primitive('H', 2)),
        Field(name='expanded_count', orig='ExpandedCount', section='[MS-OXCDATA] 2.13.2', default=0, kind=Primitive('H', 2)),
        Field(name='sort_orders', orig='SortOrders', section='[MS-OXCDATA] 2.13.2', count=lambda s, i: s.sort_order_count, repeated=True, kind=Ref(lambda: SortOrder, ())),
    ),
)
