# Generated from ksy/oxcdata.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
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

class TypedPropertyValue(Structure):
    property_type: int
    property_value: TypedPropertyValue_property_value
    count_width: int | None
    def __init__(
        self,
        *,
        property_type: int,
        property_value: TypedPropertyValue_property_value | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

class TaggedPropertyValue(Structure):
    property_tag: int
    property_value: TaggedPropertyValue_property_value
    count_width: int | None
    def __init__(
        self,
        *,
        property_tag: int,
        property_value: TaggedPropertyValue_property_value | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

class FlaggedPropertyValue(Structure):
    flag: int
    property_value: FlaggedPropertyValue_property_value | None
    property_type: int | None
    count_width: int | None
    def __init__(
        self,
        *,
        flag: int | None = ...,
        property_value: FlaggedPropertyValue_property_value | None = ...,
        property_type: int | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

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
        property_value: FlaggedPropertyValueWithType_property_value | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

class TypedString(Structure):
    string_type: int
    string: str | None
    def __init__(
        self,
        *,
        string_type: int,
        string: str | None = ...,
    ) -> None: ...

class PropertyRow(Structure):
    flag: int
    value_array: list[PropertyRow_value_array]
    property_tags: Sequence[int] | None
    column_count: int | None
    def __init__(
        self,
        *,
        flag: int | None = ...,
        value_array: Sequence[PropertyRow_value_array] | None = ...,
        property_tags: Sequence[int] | None = ...,
        column_count: int | None = ...,
    ) -> None: ...

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
        recipient_columns: Sequence[int] | None = ...,
    ) -> None: ...

class PropertyProblem(Structure):
    index: int
    property_tag: int
    error_code: int
    def __init__(
        self,
        *,
        index: int,
        property_tag: int,
        error_code: int,
    ) -> None: ...

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

class FidStructure(Structure):
    replica_id: int
    global_counter: bytes
    def __init__(
        self,
        *,
        replica_id: int,
        global_counter: bytes,
    ) -> None: ...

class MidStructure(Structure):
    replica_id: int
    global_counter: bytes
    def __init__(
        self,
        *,
        replica_id: int,
        global_counter: bytes,
    ) -> None: ...

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

class Restriction(Structure):
    @classmethod
    def from_bytes(cls, data: bytes, context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> AnyRestriction: ...  # type: ignore[override]
    @classmethod
    def parse(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> tuple[AnyRestriction, int]: ...  # type: ignore[override]
    @classmethod
    def trace(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> Trace: ...

class AndRestriction(Structure):
    restrict_type: int
    restrict_count: int
    restricts: list[AnyRestriction]
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        restrict_count: int | None = ...,
        restricts: Sequence[AnyRestriction],
        count_width: int | None = ...,
    ) -> None: ...

class OrRestriction(Structure):
    restrict_type: int
    restrict_count: int
    restricts: list[AnyRestriction]
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        restrict_count: int | None = ...,
        restricts: Sequence[AnyRestriction],
        count_width: int | None = ...,
    ) -> None: ...

class NotRestriction(Structure):
    restrict_type: int
    restriction: AnyRestriction
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        restriction: AnyRestriction,
        count_width: int | None = ...,
    ) -> None: ...

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
        property_tag: int,
        tagged_value: TaggedPropertyValue,
        count_width: int | None = ...,
    ) -> None: ...

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
        prop_tag: int,
        tagged_value: TaggedPropertyValue,
        count_width: int | None = ...,
    ) -> None: ...

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
        prop_tag1: int,
        prop_tag2: int,
    ) -> None: ...

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
        prop_tag: int,
        mask: int,
    ) -> None: ...

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
        prop_tag: int,
        size: int,
    ) -> None: ...

class ExistRestriction(Structure):
    restrict_type: int
    prop_tag: int
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        prop_tag: int,
    ) -> None: ...

class SubObjectRestriction(Structure):
    restrict_type: int
    subobject: int
    restriction: AnyRestriction
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        subobject: int,
        restriction: AnyRestriction,
        count_width: int | None = ...,
    ) -> None: ...

class CommentRestriction(Structure):
    restrict_type: int
    tagged_values_count: int
    tagged_values: list[TaggedPropertyValue]
    restriction_present: int
    restriction: AnyRestriction | None
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        tagged_values_count: int | None = ...,
        tagged_values: Sequence[TaggedPropertyValue],
        restriction_present: int | None = ...,
        restriction: AnyRestriction | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

class AnnotationRestriction(Structure):
    restrict_type: int
    tagged_values_count: int
    tagged_values: list[TaggedPropertyValue]
    restriction_present: int
    restriction: AnyRestriction | None
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        tagged_values_count: int | None = ...,
        tagged_values: Sequence[TaggedPropertyValue],
        restriction_present: int | None = ...,
        restriction: AnyRestriction | None = ...,
        count_width: int | None = ...,
    ) -> None: ...

class CountRestriction(Structure):
    restrict_type: int
    count: int
    sub_restriction: AnyRestriction
    count_width: int | None
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
        count: int,
        sub_restriction: AnyRestriction,
        count_width: int | None = ...,
    ) -> None: ...

class NullRestriction(Structure):
    restrict_type: int
    def __init__(
        self,
        *,
        restrict_type: int | None = ...,
    ) -> None: ...

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

TypedPropertyValue_property_value: TypeAlias = AnyRestriction | None | ServerId | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
TaggedPropertyValue_property_value: TypeAlias = AnyRestriction | None | ServerId | TypedPropertyValue | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
FlaggedPropertyValue_property_value: TypeAlias = AnyRestriction | None | ServerId | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
FlaggedPropertyValueWithType_property_value: TypeAlias = AnyRestriction | None | ServerId | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
PropertyRow_value_array: TypeAlias = AnyRestriction | FlaggedPropertyValue | FlaggedPropertyValueWithType | None | ServerId | TypedPropertyValue | bytes | float | int | list[bytes] | list[float] | list[int] | list[str] | oxorule.RuleAction | str
AnyRestriction: TypeAlias = AndRestriction | AnnotationRestriction | BitMaskRestriction | CommentRestriction | ComparePropertiesRestriction | ContentRestriction | CountRestriction | ExistRestriction | NotRestriction | NullRestriction | OrRestriction | PropertyRestriction | SizeRestriction | SubObjectRestriction
