"""Items, folders, header blocks.

Generated from schemas/ by schemas/generate.py. Do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from ..binding import Node
from ..headers import HeaderBlocks
from ..lexical import (
    ANY_URI, BOOLEAN, Code, DATE_TIME, DURATION, INT, LANGUAGE, NON_EMPTY, SOAP_BOOLEAN, STRING, UNSIGNED_INT,
)
from ..namespaces import s, t
from ..parts import AnyHere, Attribute, Content, Many, One, Simple, SimpleList
from .codes import (
    DateTimePrecision, DayOfWeek, DistinguishedFolderIdName, ExchangeVersion, MailboxType, TransitionTargetKind,
)

__all__ = [
    "AbsoluteDateTransition", "AddressListId", "ConnectingSID", "DistinguishedFolderId", "ExchangeImpersonation",
    "FolderId", "Headers", "ItemId", "Mailbox", "MailboxCulture", "ManagementRole", "OccurrenceItemId",
    "OccurrencesRange", "Period", "RecurringDateTransition", "RecurringDayTransition", "RecurringMasterItemId",
    "RecurringMasterItemIdRanges", "RequestServerVersion", "SerializedSecurityContext", "ServerVersionInfo",
    "SidAndAttributes", "TimeZoneContext", "TimeZoneDefinition", "Transition", "TransitionTarget", "TransitionsGroup",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeaderBlock(Node):
    """The attributes that most header blocks can have (SOAP 1.1, 4.2)."""

    must_understand: Annotated[bool | None, Attribute(s("mustUnderstand"), SOAP_BOOLEAN)] = None
    actor: Annotated[str | None, Attribute(s("actor"), ANY_URI)] = None
    encoding_style: Annotated[str | None, Attribute(s("encodingStyle"), ANY_URI)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExchangeImpersonation(HeaderBlock):
    """Whom the client acts for (ExchangeImpersonationType, [MS-OXWSCDATA] 2.2.3)."""

    xsd_type: ClassVar = t("ExchangeImpersonationType")
    connecting_sid: Annotated[ConnectingSID, One({t("ConnectingSID"): ConnectingSID})]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConnectingSID(Node):
    """The account to impersonate, in one of four ways (ConnectingSIDType, [MS-OXWSCDATA] 2.2.4)."""

    xsd_type: ClassVar = t("ConnectingSIDType")
    one_of: ClassVar[tuple[str, ...]] = ("principal_name", "sid", "primary_smtp_address", "smtp_address")
    principal_name: Annotated[str | None, Simple(t("PrincipalName"), NON_EMPTY)] = None
    sid: Annotated[str | None, Simple(t("SID"), NON_EMPTY)] = None
    primary_smtp_address: Annotated[str | None, Simple(t("PrimarySmtpAddress"), NON_EMPTY)] = None
    smtp_address: Annotated[str | None, Simple(t("SmtpAddress"), NON_EMPTY)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MailboxCulture(HeaderBlock):
    """The language to open the mailbox with, by RFC 3066 (MailboxCultureType, [MS-OXWSCDATA] 2.2.3.6)."""

    xsd_type: ClassVar = t("MailboxCultureType")
    culture: Annotated[str, Content(LANGUAGE)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SerializedSecurityContext(HeaderBlock):
    """An account with its groups, from server to server (SerializedSecurityContextType, [MS-OXWSCDATA] 2.2.3)."""

    xsd_type: ClassVar = t("SerializedSecurityContextType")
    user_sid: Annotated[str, Simple(t("UserSid"), STRING)]
    group_sids: Annotated[
        Sequence[SidAndAttributes] | None,
        Many({t("GroupIdentifier"): SidAndAttributes}, t("GroupSids")),
    ] = None
    restricted_group_sids: Annotated[
        Sequence[SidAndAttributes] | None,
        Many({t("RestrictedGroupIdentifier"): SidAndAttributes}, t("RestrictedGroupSids")),
    ] = None
    primary_smtp_address: Annotated[str | None, Simple(t("PrimarySmtpAddress"), STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SidAndAttributes(Node):
    """A group of an account (SidAndAttributesType, [MS-OXWSCDATA] 2.2.4)."""

    xsd_type: ClassVar = t("SidAndAttributesType")
    attributes: Annotated[int, Attribute("Attributes", UNSIGNED_INT)]
    security_identifier: Annotated[str, Simple(t("SecurityIdentifier"), STRING)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ManagementRole(Node):
    """The roles that a call is to be made with (ManagementRoleType, [MS-OXWSCDATA] 2.2.3)."""

    xsd_type: ClassVar = t("ManagementRoleType")
    user_roles: Annotated[Sequence[str] | None, SimpleList(t("UserRoles"), t("Role"), STRING)] = None
    application_roles: Annotated[Sequence[str] | None, SimpleList(t("ApplicationRoles"), t("Role"), STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TimeZoneContext(HeaderBlock):
    """The time zone for times in responses (TimeZoneContextType, [MS-OXWSGTZ] 2.2.4.11)."""

    xsd_type: ClassVar = t("TimeZoneContextType")
    time_zone_definition: Annotated[TimeZoneDefinition, One({t("TimeZoneDefinition"): TimeZoneDefinition})]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TimeZoneDefinition(Node):
    """A time zone, by its name or in full (TimeZoneDefinitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("TimeZoneDefinitionType")
    needs: ClassVar = {"periods": ("transitions_groups", "transitions")}
    id: Annotated[str | None, Attribute("Id", STRING)] = None
    name: Annotated[str | None, Attribute("Name", STRING)] = None
    periods: Annotated[Sequence[Period] | None, Many({t("Period"): Period}, t("Periods"))] = None
    transitions_groups: Annotated[
        Sequence[TransitionsGroup] | None,
        Many({t("TransitionsGroup"): TransitionsGroup}, t("TransitionsGroups")),
    ] = None
    transitions: Annotated[TransitionsGroup | None, One({t("Transitions"): TransitionsGroup})] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Period(Node):
    """A time zone's offset from UTC (PeriodType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("PeriodType")
    bias: Annotated[str | None, Attribute("Bias", DURATION)] = None
    """The offset, as the text of a duration: -PT60M."""
    name: Annotated[str | None, Attribute("Name", STRING)] = None
    id: Annotated[str | None, Attribute("Id", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TransitionsGroup(Node):
    """Transitions in their order (ArrayOfTransitionsType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("ArrayOfTransitionsType")
    id: Annotated[str | None, Attribute("Id", STRING)] = None
    transitions: Annotated[
        Sequence[Transition],
        Many(
            {
                t("Transition"): Transition,
                t("AbsoluteDateTransition"): AbsoluteDateTransition,
                t("RecurringDayTransition"): RecurringDayTransition,
                t("RecurringDateTransition"): RecurringDateTransition,
            },
        ),
    ]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Transition(Node):
    """A change of periods (TransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("TransitionType")
    derived_names: ClassVar[tuple[str, ...]] = ("AbsoluteDateTransition", "RecurringDayTransition", "RecurringDateTransition")
    to: Annotated[TransitionTarget, One({t("To"): TransitionTarget})]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TransitionTarget(Node):
    """The period or group that a transition leads to (TransitionTargetType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("TransitionTargetType")
    kind: Annotated[TransitionTargetKind, Attribute("Kind", Code(TransitionTargetKind))]
    target: Annotated[str, Content(STRING)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AbsoluteDateTransition(Transition):
    """A change at one time (AbsoluteDateTransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("AbsoluteDateTransitionType")
    derived_names: ClassVar[tuple[str, ...]] = ()
    date_time: Annotated[str, Simple(t("DateTime"), DATE_TIME)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringDayTransition(Transition):
    """A yearly change on such a weekday of a month (RecurringDayTransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("RecurringDayTransitionType")
    derived_names: ClassVar[tuple[str, ...]] = ()
    time_offset: Annotated[str, Simple(t("TimeOffset"), DURATION)]
    month: Annotated[int, Simple(t("Month"), INT)]
    day_of_week: Annotated[DayOfWeek, Simple(t("DayOfWeek"), Code(DayOfWeek))]
    occurrence: Annotated[int, Simple(t("Occurrence"), INT)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringDateTransition(Transition):
    """A yearly change on such a day of a month (RecurringDateTransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_type: ClassVar = t("RecurringDateTransitionType")
    derived_names: ClassVar[tuple[str, ...]] = ()
    time_offset: Annotated[str, Simple(t("TimeOffset"), DURATION)]
    month: Annotated[int, Simple(t("Month"), INT)]
    day: Annotated[int, Simple(t("Day"), INT)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ItemId(Node):
    """An item by its identifier (ItemIdType, [MS-OXWSCORE] 2.2.4.25)."""

    xsd_type: ClassVar = t("ItemIdType")
    derived_names: ClassVar[tuple[str, ...]] = ("RecurringMasterItemIdRanges",)
    id: Annotated[str, Attribute("Id", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OccurrenceItemId(Node):
    """One occurrence of a recurring item, counted from 1 (OccurrenceItemIdType, [MS-OXWSCORE] 2.2.4.35)."""

    xsd_type: ClassVar = t("OccurrenceItemIdType")
    recurring_master_id: Annotated[str, Attribute("RecurringMasterId", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None
    instance_index: Annotated[int, Attribute("InstanceIndex", INT)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringMasterItemId(Node):
    """The master of a recurring item, by one of its occurrences (RecurringMasterItemIdType, [MS-OXWSCORE] 2.2.4.39)."""

    xsd_type: ClassVar = t("RecurringMasterItemIdType")
    occurrence_id: Annotated[str, Attribute("OccurrenceId", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringMasterItemIdRanges(Node):
    """A recurring master with ranges of its occurrences (RecurringMasterItemIdRangesType, [MS-OXWSCORE] 2.2.4.40)."""

    xsd_type: ClassVar = t("RecurringMasterItemIdRangesType")
    id: Annotated[str, Attribute("Id", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None
    ranges: Annotated[Sequence[OccurrencesRange] | None, Many({t("Range"): OccurrencesRange}, t("Ranges"))] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OccurrencesRange(Node):
    """Occurrences of a recurring item between two times (OccurrencesRangeType, [MS-OXWSCORE] 2.2.4.36). Times are text.
    """

    xsd_type: ClassVar = t("OccurrencesRangeType")
    start: Annotated[str | None, Attribute("Start", DATE_TIME)] = None
    end: Annotated[str | None, Attribute("End", DATE_TIME)] = None
    count: Annotated[int | None, Attribute("Count", INT)] = None
    compare_original_start_time: Annotated[bool | None, Attribute("CompareOriginalStartTime", BOOLEAN)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FolderId(Node):
    """A folder by its identifier (FolderIdType, [MS-OXWSFOLD] 2.2.4)."""

    xsd_type: ClassVar = t("FolderIdType")
    id: Annotated[str, Attribute("Id", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DistinguishedFolderId(Node):
    """A folder by its well-known name, of one's own mailbox or another (DistinguishedFolderIdType, [MS-OXWSCDATA] 2.2.4).
    """

    xsd_type: ClassVar = t("DistinguishedFolderIdType")
    id: Annotated[DistinguishedFolderIdName | str, Attribute("Id", Code(DistinguishedFolderIdName))]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None
    mailbox: Annotated[Mailbox | None, One({t("Mailbox"): Mailbox})] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AddressListId(Node):
    """An address list by its identifier (AddressListIdType, [MS-OXWSFOLD] 2.2.4)."""

    xsd_type: ClassVar = t("AddressListIdType")
    id: Annotated[str, Attribute("Id", STRING)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Mailbox(Node):
    """An e-mail address and what it stands for (EmailAddressType, [MS-OXWSCDATA] 2.2.4)."""

    xsd_type: ClassVar = t("EmailAddressType")
    name: Annotated[str | None, Simple(t("Name"), STRING)] = None
    email_address: Annotated[str | None, Simple(t("EmailAddress"), NON_EMPTY)] = None
    routing_type: Annotated[str | None, Simple(t("RoutingType"), NON_EMPTY)] = None
    mailbox_type: Annotated[MailboxType | str | None, Simple(t("MailboxType"), Code(MailboxType))] = None
    item_id: Annotated[ItemId | None, One({t("ItemId"): ItemId})] = None
    original_display_name: Annotated[str | None, Simple(t("OriginalDisplayName"), STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestServerVersion(HeaderBlock):
    """The schema version of a request ([MS-OXWSCDATA] 2.2.3.9)."""

    version: Annotated[ExchangeVersion | str, Attribute("Version", Code(ExchangeVersion))]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServerVersionInfo(Node):
    """The version of the server that answers ([MS-OXWSCDATA] 2.2.3.10)."""

    major_version: Annotated[int | None, Attribute("MajorVersion", INT)] = None
    minor_version: Annotated[int | None, Attribute("MinorVersion", INT)] = None
    major_build_number: Annotated[int | None, Attribute("MajorBuildNumber", INT)] = None
    minor_build_number: Annotated[int | None, Attribute("MinorBuildNumber", INT)] = None
    version: Annotated[str | None, Attribute("Version", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Headers(HeaderBlocks):
    """The header blocks of a message (SOAP 1.1, 4.2)."""

    request_server_version: Annotated[
        RequestServerVersion | None,
        One({t("RequestServerVersion"): RequestServerVersion}),
    ] = None
    exchange_impersonation: Annotated[
        ExchangeImpersonation | None,
        One({t("ExchangeImpersonation"): ExchangeImpersonation}),
    ] = None
    mailbox_culture: Annotated[MailboxCulture | None, One({t("MailboxCulture"): MailboxCulture})] = None
    serialized_security_context: Annotated[
        SerializedSecurityContext | None,
        One({t("SerializedSecurityContext"): SerializedSecurityContext}),
    ] = None
    management_role: Annotated[ManagementRole | None, One({t("ManagementRole"): ManagementRole})] = None
    date_time_precision: Annotated[
        DateTimePrecision | None,
        Simple(t("DateTimePrecision"), Code(DateTimePrecision)),
    ] = None
    time_zone_context: Annotated[TimeZoneContext | None, One({t("TimeZoneContext"): TimeZoneContext})] = None
    server_version_info: Annotated[ServerVersionInfo | None, One({t("ServerVersionInfo"): ServerVersionInfo})] = None
    other: Annotated[Sequence[str], AnyHere()] = ()
    """Blocks that have no schema here, each an element as text that stands alone."""
