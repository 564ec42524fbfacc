# Generated from ksy/oxcdata.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Structures that many protocols of Exchange share. [MS-OXCDATA] 2."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


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

    NoType = 0x0
    X500DN = 0x1
    MsMail = 0x2
    SMTP = 0x3
    Fax = 0x4
    ProfessionalOfficeSystem = 0x5
    PersonalDistributionList1 = 0x6
    PersonalDistributionList2 = 0x7
    E = 0x8
    D = 0x10
    T = 0x20
    S = 0x40
    R = 0x80
    N = 0x100
    U = 0x200
    I = 0x400
    O = 0x8000


RecipientFlags.masks = (7,)


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


class String8z(Structure):
    """A string of 8-bit characters that ends with its first zero byte. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()


class ReducedUtf16z(Structure):
    """A UTF-16 string of which only the low byte of each unit is sent, zero-terminated. [MS-OXCDATA] 2.11.7."""

    __slots__ = ()


class String8(Structure):
    """A string of 8-bit characters that fills a block of a given size. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()


class Utf16(Structure):
    """A UTF-16 string that fills a block of a given size. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()


class Guid(Structure):
    """A GUID in its little-endian wire form. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()


class Boolean(Structure):
    """A truth value of one byte. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()


class Float32(Structure):
    """A floating point number of 4 bytes. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()


class NullValue(Structure):
    """A value that takes no bytes. [MS-OXCDATA] 2.11.1."""

    __slots__ = ()


class Binary(Structure):
    """Bytes behind their count. [MS-OXCDATA] 2.11.1.1.

    count: Bytes of Data
    data: The bytes
    """

    __slots__ = ('data', 'count_width')
    __match_args__ = ('count', 'data')
    _computed = ('count',)
    _params = (('count_width', None),)


class MultipleInteger16(Structure):
    """Any number of 16-bit integers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleInteger32(Structure):
    """Any number of 32-bit integers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleFloating32(Structure):
    """Any number of 4-byte floating point numbers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleFloating64(Structure):
    """Any number of 8-byte floating point numbers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleCurrency(Structure):
    """Any number of amounts of money in ten-thousandths. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleFloatingTime(Structure):
    """Any number of times in days since 1899-12-30. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleInteger64(Structure):
    """Any number of 64-bit integers. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleString(Structure):
    """Any number of Unicode strings. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleString8(Structure):
    """Any number of 8-bit strings. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleTime(Structure):
    """Any number of FILETIMEs. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleGuid(Structure):
    """Any number of GUIDs. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values',)
    __match_args__ = ('count', 'values')
    _computed = ('count',)


class MultipleBinary(Structure):
    """Any number of byte strings. [MS-OXCDATA] 2.11.1.

    count: How many values
    values: The values in order
    """

    __slots__ = ('values', 'count_width')
    __match_args__ = ('count', 'values')
    _computed = ('count',)
    _params = (('count_width', None),)


class ServerIdValue(Structure):
    """A server ID behind its size. [MS-OXCDATA] 2.11.1.4.

    count: Bytes of ServerId
    server_id: The server ID
    """

    __slots__ = ('server_id',)
    __match_args__ = ('count', 'server_id')
    _computed = ('count',)


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
    __match_args__ = ('ours', 'folder_id', 'message_id', 'instance', 'data', 'slack')


class TypedPropertyValue(Structure):
    """A value behind its type. [MS-OXCDATA] 2.11.3.

    property_type: The type; a property_type
    property_value: The value
    """

    __slots__ = ('property_type', 'property_value', 'count_width')
    __match_args__ = ('property_type', 'property_value')
    _params = (('count_width', None),)


class TaggedPropertyValue(Structure):
    """A property with its value. [MS-OXCDATA] 2.11.4.

    property_tag: The property; its low half is the type of the value
    property_value: The value; with its own type when the tag leaves that open
    """

    __slots__ = ('property_tag', 'property_value', 'count_width')
    __match_args__ = ('property_tag', 'property_value')
    _params = (('count_width', None),)


class FlaggedPropertyValue(Structure):
    """A value, the error that stands for it, or nothing. [MS-OXCDATA] 2.11.5.

    flag: 0 for a value, 1 for none, 0x0A for an error code
    property_value: The value or the error code
    """

    __slots__ = ('flag', 'property_value', 'property_type', 'count_width')
    __match_args__ = ('flag', 'property_value')
    _params = (('property_type', None), ('count_width', None))


class FlaggedPropertyValueWithType(Structure):
    """A value behind its type, the error that stands for it, or nothing. [MS-OXCDATA] 2.11.6.

    property_type: The type; a property_type
    flag: 0 for a value, 1 for none, 0x0A for an error code
    property_value: The value or the error code
    """

    __slots__ = ('property_type', 'flag', 'property_value', 'count_width')
    __match_args__ = ('property_type', 'flag', 'property_value')
    _params = (('count_width', None),)


class TypedString(Structure):
    """A string in the shortest of some encodings. [MS-OXCDATA] 2.11.7.

    string_type: 0 for no string, 1 for an empty one, 2 for 8-bit characters, 3 for reduced Unicode, 4 for Unicode
    string: The string
    """

    __slots__ = ('string_type', 'string')
    __match_args__ = ('string_type', 'string')


class PropertyRow(Structure):
    """The values of some properties, in the order of the columns. [MS-OXCDATA] 2.8.1.

    flag: 0 for plain values (StandardPropertyRow) and 1 for flagged ones (FlaggedPropertyRow)
    value_array: The values
    """

    __slots__ = ('flag', 'value_array', 'property_tags', 'column_count')
    __match_args__ = ('flag', 'value_array')
    _params = (('property_tags', None), ('column_count', None))


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
    __match_args__ = ('recipient_flags', 'address_prefix_used', 'display_type', 'x500_dn', 'entry_id_size', 'entry_id', 'search_key_size', 'search_key', 'address_type', 'email_address', 'display_name', 'simple_display_name', 'transmittable_display_name', 'recipient_column_count', 'recipient_properties', 'slack')
    _computed = ('entry_id_size', 'search_key_size', 'recipient_column_count')
    _params = (('recipient_columns', None),)


class PropertyProblem(Structure):
    """Why a property could not be handled. [MS-OXCDATA] 2.7.

    index: The place of the property in the request
    property_tag: The property
    error_code: What went wrong
    """

    __slots__ = ('index', 'property_tag', 'error_code')
    __match_args__ = ('index', 'property_tag', 'error_code')


class PropertyName(Structure):
    """The name of a named property. [MS-OXCDATA] 2.6.1.

    kind: 0 when LID names it, 1 when Name does, 0xFF when it has no name
    guid: The property set
    lid: The number of the property in its set
    name_size: Bytes of Name with its terminator
    name: The name of the property in its set
    """

    __slots__ = ('kind', 'guid', 'lid', 'name')
    __match_args__ = ('kind', 'guid', 'lid', 'name_size', 'name')
    _computed = ('name_size',)


class FidStructure(Structure):
    """The parts of a folder's id. [MS-OXCDATA] 2.2.1.1.

    replica_id: The number that stands for the store's GUID
    global_counter: The folder in the store, most significant byte first
    """

    __slots__ = ('replica_id', 'global_counter')
    __match_args__ = ('replica_id', 'global_counter')


class MidStructure(Structure):
    """The parts of a message's id. [MS-OXCDATA] 2.2.1.2.

    replica_id: The number that stands for the store's GUID
    global_counter: The message in the store, most significant byte first
    """

    __slots__ = ('replica_id', 'global_counter')
    __match_args__ = ('replica_id', 'global_counter')


class LongTermId(Structure):
    """An id of a folder or message that holds in every store. [MS-OXCDATA] 2.2.1.3.1.

    database_guid: The GUID of the store
    global_counter: The object in the store, most significant byte first
    pad: Always 0
    """

    __slots__ = ('database_guid', 'global_counter', 'pad')
    __match_args__ = ('database_guid', 'global_counter', 'pad')


class Restriction(Structure):
    """A filter on the rows of a table or the items of a folder. [MS-OXCDATA] 2.12."""

    __slots__ = ()
    _params = (('count_width', None),)


class AndRestriction(Structure):
    """All of some restrictions hold. [MS-OXCDATA] 2.12.1.

    restrict_count: How many Restricts
    restricts: The restrictions
    """

    __slots__ = ('restricts', 'count_width')
    __match_args__ = ('restrict_type', 'restrict_count', 'restricts')
    _computed = ('restrict_type', 'restrict_count')
    _params = (('count_width', None),)


class OrRestriction(Structure):
    """At least one of some restrictions holds. [MS-OXCDATA] 2.12.2.

    restrict_count: How many Restricts
    restricts: The restrictions
    """

    __slots__ = ('restricts', 'count_width')
    __match_args__ = ('restrict_type', 'restrict_count', 'restricts')
    _computed = ('restrict_type', 'restrict_count')
    _params = (('count_width', None),)


class NotRestriction(Structure):
    """A restriction does not hold. [MS-OXCDATA] 2.12.3.

    restriction: The restriction
    """

    __slots__ = ('restriction', 'count_width')
    __match_args__ = ('restrict_type', 'restriction')
    _computed = ('restrict_type',)
    _params = (('count_width', None),)


class ContentRestriction(Structure):
    """A string or binary property has some contents. [MS-OXCDATA] 2.12.4.

    fuzzy_level_low: Which part of the property has to match
    fuzzy_level_high: How exactly it has to match
    property_tag: The property
    tagged_value: The contents to look for; only the type of its tag counts
    """

    __slots__ = ('fuzzy_level_low', 'fuzzy_level_high', 'property_tag', 'tagged_value', 'count_width')
    __match_args__ = ('restrict_type', 'fuzzy_level_low', 'fuzzy_level_high', 'property_tag', 'tagged_value')
    _computed = ('restrict_type',)
    _params = (('count_width', None),)


class PropertyRestriction(Structure):
    """A property compares with a value. [MS-OXCDATA] 2.12.5.1.

    rel_op: How the property has to compare
    prop_tag: The property
    tagged_value: The value; only the type of its tag counts
    """

    __slots__ = ('rel_op', 'prop_tag', 'tagged_value', 'count_width')
    __match_args__ = ('restrict_type', 'rel_op', 'prop_tag', 'tagged_value')
    _computed = ('restrict_type',)
    _params = (('count_width', None),)


class ComparePropertiesRestriction(Structure):
    """Two properties compare with each other. [MS-OXCDATA] 2.12.6.

    rel_op: How the first property has to compare
    prop_tag1: The first property
    prop_tag2: The second property
    """

    __slots__ = ('rel_op', 'prop_tag1', 'prop_tag2')
    __match_args__ = ('restrict_type', 'rel_op', 'prop_tag1', 'prop_tag2')
    _computed = ('restrict_type',)


class BitMaskRestriction(Structure):
    """Bits of an integer property are set, or none of them is. [MS-OXCDATA] 2.12.7.

    bitmap_rel_op: What the masked bits have to be
    prop_tag: The property
    mask: The bits to look at
    """

    __slots__ = ('bitmap_rel_op', 'prop_tag', 'mask')
    __match_args__ = ('restrict_type', 'bitmap_rel_op', 'prop_tag', 'mask')
    _computed = ('restrict_type',)


class SizeRestriction(Structure):
    """The size of a property compares with a number. [MS-OXCDATA] 2.12.8.

    rel_op: How the size has to compare
    prop_tag: The property
    size: The size in bytes
    """

    __slots__ = ('rel_op', 'prop_tag', 'size')
    __match_args__ = ('restrict_type', 'rel_op', 'prop_tag', 'size')
    _computed = ('restrict_type',)


class ExistRestriction(Structure):
    """A property is there. [MS-OXCDATA] 2.12.9.

    prop_tag: The property
    """

    __slots__ = ('prop_tag',)
    __match_args__ = ('restrict_type', 'prop_tag')
    _computed = ('restrict_type',)


class SubObjectRestriction(Structure):
    """A recipient or attachment of the message satisfies a restriction. [MS-OXCDATA] 2.12.10.

    subobject: PidTagMessageRecipients or PidTagMessageAttachments
    restriction: The restriction on the recipients or attachments
    """

    __slots__ = ('subobject', 'restriction', 'count_width')
    __match_args__ = ('restrict_type', 'subobject', 'restriction')
    _computed = ('restrict_type',)
    _params = (('count_width', None),)


class CommentRestriction(Structure):
    """A restriction with a note of the client; it holds when the restriction does. [MS-OXCDATA] 2.12.11.

    tagged_values_count: How many TaggedValues
    tagged_values: The note
    restriction_present: If Restriction is there
    restriction: The restriction
    """

    __slots__ = ('tagged_values', 'restriction_present', 'restriction', 'count_width')
    __match_args__ = ('restrict_type', 'tagged_values_count', 'tagged_values', 'restriction_present', 'restriction')
    _computed = ('restrict_type', 'tagged_values_count')
    _params = (('count_width', None),)


class AnnotationRestriction(Structure):
    """An undocumented kind that is laid out like a CommentRestriction. [MS-OXCDATA] 2.12.

    tagged_values_count: How many TaggedValues
    tagged_values: The note
    restriction_present: If Restriction is there
    restriction: The restriction
    """

    __slots__ = ('tagged_values', 'restriction_present', 'restriction', 'count_width')
    __match_args__ = ('restrict_type', 'tagged_values_count', 'tagged_values', 'restriction_present', 'restriction')
    _computed = ('restrict_type', 'tagged_values_count')
    _params = (('count_width', None),)


class CountRestriction(Structure):
    """A restriction of which only so many matches are wanted. [MS-OXCDATA] 2.12.12.

    count: The most matches
    sub_restriction: The restriction
    """

    __slots__ = ('count', 'sub_restriction', 'count_width')
    __match_args__ = ('restrict_type', 'count', 'sub_restriction')
    _computed = ('restrict_type',)
    _params = (('count_width', None),)


class NullRestriction(Structure):
    """An undocumented kind without fields, for no restriction. [MS-OXCDATA] 2.12."""

    __slots__ = ()
    __match_args__ = ('restrict_type',)
    _computed = ('restrict_type',)


class SortOrder(Structure):
    """A sort key of a table. [MS-OXCDATA] 2.13.1.

    property_type: The type of the column; a property_type
    property_id: The column; the high half of a property tag
    order: The direction
    """

    __slots__ = ('property_type', 'property_id', 'order')
    __match_args__ = ('property_type', 'property_id', 'order')


class SortOrderSet(Structure):
    """The sort keys of a table. [MS-OXCDATA] 2.13.2.

    sort_order_count: How many SortOrders
    category_count: How many of them from the first on make categories; the section itself says CategorizedCount
    expanded_count: How many categories from the first on are expanded
    sort_orders: The sort keys with the most significant first
    """

    __slots__ = ('category_count', 'expanded_count', 'sort_orders')
    __match_args__ = ('sort_order_count', 'category_count', 'expanded_count', 'sort_orders')
    _computed = ('sort_order_count',)
