# Generated from ksy/oxcdata.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, Self, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from .._runtime.taking import Tags
from . import oxorule

class PropertyType(IntEnum):
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

class RecipientFlags(IntFlag):
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
    masks: ClassVar[tuple[int, ...]]

class RecipientDisplayType(IntEnum):
    DT_MAILUSER = 0x0
    DT_DISTLIST = 0x1
    DT_FORUM = 0x2
    DT_AGENT = 0x3
    DT_ORGANIZATION = 0x4
    DT_PRIVATE_DISTLIST = 0x5
    DT_REMOTE_MAILUSER = 0x6

class RestrictType(IntEnum):
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

class RelOp(IntEnum):
    RelationalOperatorLessThan = 0x0
    RelationalOperatorLessThanOrEqual = 0x1
    RelationalOperatorGreaterThan = 0x2
    RelationalOperatorGreaterThanOrEqual = 0x3
    RelationalOperatorEqual = 0x4
    RelationalOperatorNotEqual = 0x5
    RELOP_RE = 0x6
    RelationalOperatorMemberOfDL = 0x64

class BitmapRelOp(IntEnum):
    BMR_EQZ = 0x0
    BMR_NEZ = 0x1

class FuzzyLevelLow(IntEnum):
    FL_FULLSTRING = 0x0
    FL_SUBSTRING = 0x1
    FL_PREFIX = 0x2

class FuzzyLevelHigh(IntFlag):
    FL_IGNORECASE = 0x1
    FL_IGNORENONSPACE = 0x2
    FL_LOOSE = 0x4

class SortDirection(IntEnum):
    Ascending = 0x0
    Descending = 0x1
    MaximumCategory = 0x4

class ServerId(Structure):
    ours: int
    folder_id: int | None
    message_id: int | None
    instance: int | None
    data: bytes | None
    slack: bytes | None
    def __init__(
        self,
        *,
        ours: int | None = ...,
        folder_id: int | None = ...,
        message_id: int | None = ...,
        instance: int | None = ...,
        data: bytes | None = ...,
        slack: bytes | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        ours: int | None = ...,
        folder_id: int | None = ...,
        message_id: int | None = ...,
        instance: int | None = ...,
        data: bytes | None = ...,
        slack: bytes | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class TypedPropertyValue(Structure):
    property_type: int
    property_value: TypedPropertyValue_property_value
    count_width: int | None
    def __init__(
        self,
        *,
        property_type: int,
        property_value: TypedPropertyValue_property_value_argument | None = ...,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        property_type: int = ...,
        property_value: TypedPropertyValue_property_value_argument | None = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class TaggedPropertyValue(Structure):
    property_tag: int
    property_value: TaggedPropertyValue_property_value
    count_width: int | None
    def __init__(
        self,
        *,
        property_tag: int | str,
        property_value: TaggedPropertyValue_property_value_argument | None = ...,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        property_tag: int | str = ...,
        property_value: TaggedPropertyValue_property_value_argument | None = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class FlaggedPropertyValue(Structure):
    flag: int
    property_value: FlaggedPropertyValue_property_value | None
    property_type: int | None
    count_width: int | None
    def __init__(
        self,
        *,
        flag: int | None = ...,
        property_value: FlaggedPropertyValue_property_value_argument | None = ...,
        property_type: int | None = ...,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        flag: int | None = ...,
        property_value: FlaggedPropertyValue_property_value_argument | None = ...,
        property_type: int | None = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class FlaggedPropertyValueWithType(Structure):
    property_type: int
    flag: int
    property_value: FlaggedPropertyValueWithType_property_value | None
    count_width: int | None
    def __init__(
        self,
        *,
        property_type: int,
        flag: int | None = ...,
        property_value: FlaggedPropertyValueWithType_property_value_argument | None = ...,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        property_type: int = ...,
        flag: int | None = ...,
        property_value: FlaggedPropertyValueWithType_property_value_argument | None = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class TypedString(Structure):
    string_type: int
    string: str | None
    def __init__(
        self,
        *,
        string_type: int,
        string: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        string_type: int = ...,
        string: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class PropertyRow(Structure):
    flag: int
    value_array: list[PropertyRow_value_array]
    property_tags: Sequence[int] | None
    column_count: int | None
    def __init__(
        self,
        *,
        flag: int | None = ...,
        value_array: Sequence[PropertyRow_value_array_argument] | None = ...,
        property_tags: Tags | None = ...,
        column_count: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        flag: int | None = ...,
        value_array: Sequence[PropertyRow_value_array_argument] | None = ...,
        property_tags: Tags | None = ...,
        column_count: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RecipientRow(Structure):
    recipient_flags: int
    address_prefix_used: int | None
    display_type: int | None
    x500_dn: str | None
    entry_id_size: int | None
    entry_id: bytes | None
    search_key_size: int | None
    search_key: bytes | None
    address_type: str | None
    email_address: str | None
    display_name: str | None
    simple_display_name: str | None
    transmittable_display_name: str | None
    recipient_column_count: int
    recipient_properties: PropertyRow
    slack: bytes | None
    recipient_columns: Sequence[int] | None
    def __init__(
        self,
        *,
        recipient_flags: int | None = ...,
        address_prefix_used: int | None = ...,
        display_type: int | None = ...,
        x500_dn: str | None = ...,
        entry_id_size: int | None = ...,
        entry_id: bytes | None = ...,
        search_key_size: int | None = ...,
        search_key: bytes | None = ...,
        address_type: str | None = ...,
        email_address: str | None = ...,
        display_name: str | None = ...,
        simple_display_name: str | None = ...,
        transmittable_display_name: str | None = ...,
        recipient_column_count: int | None = ...,
        recipient_properties: PropertyRow,
        slack: bytes | None = ...,
        recipient_columns: Tags | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        recipient_flags: int | None = ...,
        address_prefix_used: int | None = ...,
        display_type: int | None = ...,
        x500_dn: str | None = ...,
        entry_id_size: int | None = ...,
        entry_id: bytes | None = ...,
        search_key_size: int | None = ...,
        search_key: bytes | None = ...,
        address_type: str | None = ...,
        email_address: str | None = ...,
        display_name: str | None = ...,
        simple_display_name: str | None = ...,
        transmittable_display_name: str | None = ...,
        recipient_column_count: int | None = ...,
        recipient_properties: PropertyRow = ...,
        slack: bytes | None = ...,
        recipient_columns: Tags | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class PropertyProblem(Structure):
    index: int
    property_tag: int
    error_code: int
    def __init__(
        self,
        *,
        index: int,
        property_tag: int | str,
        error_code: int | str,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        index: int = ...,
        property_tag: int | str = ...,
        error_code: int | str = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class PropertyName(Structure):
    kind: int
    guid: bytes
    lid: int | None
    name_size: int | None
    name: bytes | str | None
    def __init__(
        self,
        *,
        kind: int | None = ...,
        guid: bytes,
        lid: int | None = ...,
        name_size: int | None = ...,
        name: bytes | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        kind: int | None = ...,
        guid: bytes = ...,
        lid: int | None = ...,
        name_size: int | None = ...,
        name: bytes | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class FidStructure(Structure):
    replica_id: int
    global_counter: bytes
    def __init__(
        self,
        *,
        replica_id: int,
        global_counter: bytes,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        replica_id: int = ...,
        global_counter: bytes = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class MidStructure(Structure):
    replica_id: int
    global_counter: bytes
    def __init__(
        self,
        *,
        replica_id: int,
        global_counter: bytes,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        replica_id: int = ...,
        global_counter: bytes = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class LongTermId(Structure):
    database_guid: bytes
    global_counter: bytes
    pad: int
    def __init__(
        self,
        *,
        database_guid: bytes,
        global_counter: bytes,
        pad: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        database_guid: bytes = ...,
        global_counter: bytes = ...,
        pad: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class Restriction(Structure):
    @classmethod
    def from_bytes(cls, data: bytes, context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> RestrictionType: ...  # type: ignore[override]
    @classmethod
    def parse(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> tuple[RestrictionType, int]: ...  # type: ignore[override]
    @classmethod
    def trace(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> Trace: ...

class AndRestriction(Structure):
    restrict_type: int
    restrict_count: int
    restricts: list[RestrictionType]
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        restrict_count: int | None = ...,
        restricts: Sequence[RestrictionType],
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        restrict_count: int | None = ...,
        restricts: Sequence[RestrictionType] = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class OrRestriction(Structure):
    restrict_type: int
    restrict_count: int
    restricts: list[RestrictionType]
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        restrict_count: int | None = ...,
        restricts: Sequence[RestrictionType],
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        restrict_count: int | None = ...,
        restricts: Sequence[RestrictionType] = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class NotRestriction(Structure):
    restrict_type: int
    restriction: RestrictionType
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        restriction: RestrictionType,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        restriction: RestrictionType = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class ContentRestriction(Structure):
    restrict_type: int
    fuzzy_level_low: int
    fuzzy_level_high: int
    property_tag: int
    tagged_value: TaggedPropertyValue
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        fuzzy_level_low: int | None = ...,
        fuzzy_level_high: int | None = ...,
        property_tag: int | str,
        tagged_value: TaggedPropertyValue,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        fuzzy_level_low: int | None = ...,
        fuzzy_level_high: int | None = ...,
        property_tag: int | str = ...,
        tagged_value: TaggedPropertyValue = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class PropertyRestriction(Structure):
    restrict_type: int
    rel_op: int
    prop_tag: int
    tagged_value: TaggedPropertyValue
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        rel_op: int,
        prop_tag: int | str,
        tagged_value: TaggedPropertyValue,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        rel_op: int = ...,
        prop_tag: int | str = ...,
        tagged_value: TaggedPropertyValue = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class ComparePropertiesRestriction(Structure):
    restrict_type: int
    rel_op: int
    prop_tag1: int
    prop_tag2: int
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        rel_op: int,
        prop_tag1: int | str,
        prop_tag2: int | str,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        rel_op: int = ...,
        prop_tag1: int | str = ...,
        prop_tag2: int | str = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class BitMaskRestriction(Structure):
    restrict_type: int
    bitmap_rel_op: int
    prop_tag: int
    mask: int
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        bitmap_rel_op: int,
        prop_tag: int | str,
        mask: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        bitmap_rel_op: int = ...,
        prop_tag: int | str = ...,
        mask: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class SizeRestriction(Structure):
    restrict_type: int
    rel_op: int
    prop_tag: int
    size: int
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        rel_op: int,
        prop_tag: int | str,
        size: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        rel_op: int = ...,
        prop_tag: int | str = ...,
        size: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class ExistRestriction(Structure):
    restrict_type: int
    prop_tag: int
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        prop_tag: int | str,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        prop_tag: int | str = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class SubObjectRestriction(Structure):
    restrict_type: int
    subobject: int
    restriction: RestrictionType
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        subobject: int | str,
        restriction: RestrictionType,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        subobject: int | str = ...,
        restriction: RestrictionType = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class CommentRestriction(Structure):
    restrict_type: int
    tagged_values_count: int
    tagged_values: list[TaggedPropertyValue]
    restriction_present: int
    restriction: RestrictionType | None
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        tagged_values_count: int | None = ...,
        tagged_values: Sequence[TaggedPropertyValue],
        restriction_present: int | None = ...,
        restriction: RestrictionType | None = ...,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        tagged_values_count: int | None = ...,
        tagged_values: Sequence[TaggedPropertyValue] = ...,
        restriction_present: int | None = ...,
        restriction: RestrictionType | None = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class AnnotationRestriction(Structure):
    restrict_type: int
    tagged_values_count: int
    tagged_values: list[TaggedPropertyValue]
    restriction_present: int
    restriction: RestrictionType | None
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        tagged_values_count: int | None = ...,
        tagged_values: Sequence[TaggedPropertyValue],
        restriction_present: int | None = ...,
        restriction: RestrictionType | None = ...,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        tagged_values_count: int | None = ...,
        tagged_values: Sequence[TaggedPropertyValue] = ...,
        restriction_present: int | None = ...,
        restriction: RestrictionType | None = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class CountRestriction(Structure):
    restrict_type: int
    count: int
    sub_restriction: RestrictionType
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        count: int,
        sub_restriction: RestrictionType,
        count_width: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
        count: int = ...,
        sub_restriction: RestrictionType = ...,
        count_width: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class NullRestriction(Structure):
    restrict_type: int
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        restrict_type: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class SortOrder(Structure):
    property_type: int
    property_id: int
    order: int
    def __init__(
        self,
        *,
        property_type: int,
        property_id: int,
        order: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        property_type: int = ...,
        property_id: int = ...,
        order: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class SortOrderSet(Structure):
    sort_order_count: int
    category_count: int
    expanded_count: int
    sort_orders: list[SortOrder]
    def __init__(
        self,
        *,
        sort_order_count: int | None = ...,
        category_count: int | None = ...,
        expanded_count: int | None = ...,
        sort_orders: Sequence[SortOrder],
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        sort_order_count: int | None = ...,
        category_count: int | None = ...,
        expanded_count: int | None = ...,
        sort_orders: Sequence[SortOrder] = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

TypedPropertyValue_property_value: TypeAlias = None | RestrictionType | ServerId | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
TypedPropertyValue_property_value_argument: TypeAlias = None | RestrictionType | ServerId | bytes | datetime | float | int | list[bytes] | list[datetime] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
TaggedPropertyValue_property_value: TypeAlias = None | RestrictionType | ServerId | TypedPropertyValue | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
TaggedPropertyValue_property_value_argument: TypeAlias = None | RestrictionType | ServerId | TypedPropertyValue | bytes | datetime | float | int | list[bytes] | list[datetime] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
FlaggedPropertyValue_property_value: TypeAlias = None | RestrictionType | ServerId | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
FlaggedPropertyValue_property_value_argument: TypeAlias = None | RestrictionType | ServerId | bytes | datetime | float | int | list[bytes] | list[datetime] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
FlaggedPropertyValueWithType_property_value: TypeAlias = None | RestrictionType | ServerId | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
FlaggedPropertyValueWithType_property_value_argument: TypeAlias = None | RestrictionType | ServerId | bytes | datetime | float | int | list[bytes] | list[datetime] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
PropertyRow_value_array: TypeAlias = FlaggedPropertyValue | FlaggedPropertyValueWithType | None | RestrictionType | ServerId | TypedPropertyValue | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
PropertyRow_value_array_argument: TypeAlias = FlaggedPropertyValue | FlaggedPropertyValueWithType | None | RestrictionType | ServerId | TypedPropertyValue | bytes | datetime | float | int | list[bytes] | list[datetime] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
RestrictionType: TypeAlias = AndRestriction | AnnotationRestriction | BitMaskRestriction | CommentRestriction | ComparePropertiesRestriction | ContentRestriction | CountRestriction | ExistRestriction | NotRestriction | NullRestriction | OrRestriction | PropertyRestriction | SizeRestriction | SubObjectRestriction
