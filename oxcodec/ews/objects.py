"""Requests, responses and faults of the SendItem operation as plain objects ([MS-OXWSCORE] 3.1.4.8).

::

    request = SendItem(
        item_ids=[ItemId(id="AAMk…", change_key="CQAA…")],
        saved_item_folder_id=DistinguishedFolderId(id=DistinguishedFolderIdName.sentitems),
        headers=Headers(request_server_version=RequestServerVersion(version=ExchangeVersion.Exchange2016)),
    )
    body = request.to_xml()
    ...
    answer = parse(received)
    match answer:
        case SendItemResponse():
            for message in answer.messages:
                print(message.response_class, message.response_code, message.message_text)
        case Fault():
            print(answer.code, answer.string, answer.detail)

The objects are frozen; a constructor takes any sequence where the schema has several of something and keeps a tuple,
takes strings for enumerations, and raises :class:`~oxcodec.errors.EncodeError` for what has no valid XML. Reading
raises :class:`~oxcodec.errors.DocumentError`.

Reading goes by the schemas, but takes what :data:`oxcodec.ews.DEPARTURES` lists, and is kinder to codes: those that
are not in the enumerations of :data:`oxcodec.ews.codes.OPEN` stay as strings, for servers newer than the lists, and
white space around one is no part of it. For a verdict on a document there is ``validate``.

Where the schemas allow any element, elements are kept as text that stands alone (:mod:`oxcodec.ews.fragments`), and
are written back: ``MessageXml``, header blocks that are not known, details of faults. Comments, processing instructions
outside of those, prefixes and the order of header blocks are not kept.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Self, cast

from .._runtime.arguments import elements as elements_of
from .._runtime.arguments import kind_of
from ..errors import DecodeError, DocumentError, EncodeError
from .binding import (
    READERS,
    AnyHere,
    AnyIn,
    Attribute,
    Content,
    Many,
    Node,
    One,
    Part,
    Simple,
    SimpleList,
    checked,
    layout,
    listed,
)
from .codes import (
    DateTimePrecision,
    DayOfWeek,
    DistinguishedFolderIdName,
    ExchangeVersion,
    MailboxType,
    ResponseClass,
    ResponseCode,
    TransitionTargetKind,
)
from .departures import FAULT_CODE, FAULT_STRING, is_loose_type, is_qualified_fault
from .elements import IGNORED, Failure, elements, fragments_of, no_attributes, resolve, simple, text_of, value_of
from .fragments import Writer, cutting, escape, parse_fragment
from .lexical import (
    ANY_URI,
    ATTRIBUTE_NAME,
    BOOLEAN,
    DATE_TIME,
    DURATION,
    INT,
    LANGUAGE,
    NON_EMPTY,
    QNAME,
    SOAP_BOOLEAN,
    STRING,
    UNSIGNED_INT,
    Code,
)
from .namespaces import ERRORS, MESSAGES, SOAP, TYPES, XML, XSI, shown, split_name
from .secure import DEFAULT, Limits, read_source, tree_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "AbsoluteDateTransition", "AddressListId", "ConnectingSID", "DistinguishedFolderId", "Envelope",
    "ExchangeImpersonation", "Fault", "FaultDetail", "FolderId", "Headers", "ItemId", "Mailbox",
    "MailboxCulture", "ManagementRole", "Message", "OccurrenceItemId", "OccurrencesRange", "Period",
    "RecurringDateTransition", "RecurringDayTransition", "RecurringMasterItemId", "RecurringMasterItemIdRanges",
    "RequestServerVersion", "ResponseMessage", "SendItem", "SendItemResponse", "SerializedSecurityContext",
    "ServerVersionInfo", "SidAndAttributes", "TimeZoneContext", "TimeZoneDefinition", "Transition",
    "TransitionTarget", "TransitionsGroup", "parse", "read",
]  # fmt: skip


def t(name: str) -> str:
    """A name of the types namespace."""
    return f"{{{TYPES}}}{name}"


def m(name: str) -> str:
    """A name of the messages namespace."""
    return f"{{{MESSAGES}}}{name}"


def s(name: str) -> str:
    """A name of the SOAP 1.1 namespace."""
    return f"{{{SOAP}}}{name}"


# Items and folders ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OccurrencesRange(Node):
    """Occurrences of a recurring item between two times (OccurrencesRangeType, [MS-OXWSCORE] 2.2.4). Times are text."""

    xsd_types: ClassVar = ("OccurrencesRangeType",)
    start: Annotated[str | None, Attribute("Start", DATE_TIME)] = None
    end: Annotated[str | None, Attribute("End", DATE_TIME)] = None
    count: Annotated[int | None, Attribute("Count", INT)] = None
    compare_original_start_time: Annotated[bool | None, Attribute("CompareOriginalStartTime", BOOLEAN)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ItemId(Node):
    """An item by its identifier (ItemIdType, [MS-OXWSCORE] 2.2.4.25)."""

    xsd_types: ClassVar = ("ItemIdType",)
    id: Annotated[str, Attribute("Id", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None

    @classmethod
    def _derived(cls) -> tuple[type[Node], ...]:
        return (RecurringMasterItemIdRanges,)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OccurrenceItemId(Node):
    """One occurrence of a recurring item, counted from 1 (OccurrenceItemIdType, [MS-OXWSCORE] 2.2.4)."""

    xsd_types: ClassVar = ("OccurrenceItemIdType",)
    recurring_master_id: Annotated[str, Attribute("RecurringMasterId", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None
    instance_index: Annotated[int, Attribute("InstanceIndex", INT)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringMasterItemId(Node):
    """The master of a recurring item, by one of its occurrences (RecurringMasterItemIdType, [MS-OXWSCORE] 2.2.4)."""

    xsd_types: ClassVar = ("RecurringMasterItemIdType",)
    occurrence_id: Annotated[str, Attribute("OccurrenceId", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringMasterItemIdRanges(Node):
    """A recurring master with ranges of its occurrences (RecurringMasterItemIdRangesType, [MS-OXWSCORE] 2.2.4)."""

    xsd_types: ClassVar = ("RecurringMasterItemIdRangesType",)
    id: Annotated[str, Attribute("Id", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None
    ranges: Annotated[
        Sequence[OccurrencesRange] | None, Many(lambda: {t("Range"): OccurrencesRange}, wrapper=t("Ranges"))
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Mailbox(Node):
    """An e-mail address and what it stands for (EmailAddressType, [MS-OXWSCDATA] 2.2.4)."""

    xsd_types: ClassVar = ("EmailAddressType",)
    name: Annotated[str | None, Simple(t("Name"), STRING)] = None
    email_address: Annotated[str | None, Simple(t("EmailAddress"), NON_EMPTY)] = None
    routing_type: Annotated[str | None, Simple(t("RoutingType"), NON_EMPTY)] = None
    mailbox_type: Annotated[MailboxType | str | None, Simple(t("MailboxType"), Code(MailboxType))] = None
    item_id: Annotated[ItemId | None, One(lambda: {t("ItemId"): ItemId})] = None
    original_display_name: Annotated[str | None, Simple(t("OriginalDisplayName"), STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FolderId(Node):
    """A folder by its identifier (FolderIdType, [MS-OXWSFOLD] 2.2.4)."""

    xsd_types: ClassVar = ("FolderIdType",)
    id: Annotated[str, Attribute("Id", STRING)]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DistinguishedFolderId(Node):
    """A folder by its well-known name, of one's own mailbox or another (DistinguishedFolderIdType, [MS-OXWSCDATA])."""

    xsd_types: ClassVar = ("DistinguishedFolderIdType",)
    id: Annotated[DistinguishedFolderIdName | str, Attribute("Id", Code(DistinguishedFolderIdName))]
    change_key: Annotated[str | None, Attribute("ChangeKey", STRING)] = None
    mailbox: Annotated[Mailbox | None, One(lambda: {t("Mailbox"): Mailbox})] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AddressListId(Node):
    """An address list by its identifier (AddressListIdType, [MS-OXWSFOLD] 2.2.4)."""

    xsd_types: ClassVar = ("AddressListIdType",)
    id: Annotated[str, Attribute("Id", STRING)]


# Header blocks -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class _HeaderBlock(Node):
    """The attributes of SOAP that most header blocks can have."""

    must_understand: Annotated[bool | None, Attribute(s("mustUnderstand"), SOAP_BOOLEAN)] = None
    actor: Annotated[str | None, Attribute(s("actor"), ANY_URI)] = None
    encoding_style: Annotated[str | None, Attribute(s("encodingStyle"), ANY_URI)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestServerVersion(_HeaderBlock):
    """The schema version of a request ([MS-OXWSCDATA] 2.2.3.9)."""

    version: Annotated[ExchangeVersion | str, Attribute("Version", Code(ExchangeVersion))]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConnectingSID(Node):
    """The account to impersonate, in one of four ways (ConnectingSIDType, [MS-OXWSCDATA] 2.2.4)."""

    xsd_types: ClassVar = ("ConnectingSIDType",)
    principal_name: Annotated[str | None, Simple(t("PrincipalName"), NON_EMPTY)] = None
    sid: Annotated[str | None, Simple(t("SID"), NON_EMPTY)] = None
    primary_smtp_address: Annotated[str | None, Simple(t("PrimarySmtpAddress"), NON_EMPTY)] = None
    smtp_address: Annotated[str | None, Simple(t("SmtpAddress"), NON_EMPTY)] = None

    def _check(self) -> None:
        given = (self.principal_name, self.sid, self.primary_smtp_address, self.smtp_address)
        if sum(value is not None for value in given) != 1:
            raise EncodeError("exactly one of PrincipalName, SID, PrimarySmtpAddress and SmtpAddress is needed")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExchangeImpersonation(_HeaderBlock):
    """Whom the client acts for ([MS-OXWSCDATA] 2.2.3)."""

    xsd_types: ClassVar = ("ExchangeImpersonationType",)
    connecting_sid: Annotated[ConnectingSID, One(lambda: {t("ConnectingSID"): ConnectingSID})]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MailboxCulture(_HeaderBlock):
    """The language to open the mailbox with, by RFC 3066 ([MS-OXWSCDATA] 2.2.3.6)."""

    xsd_types: ClassVar = ("MailboxCultureType",)
    culture: Annotated[str, Content(LANGUAGE)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SidAndAttributes(Node):
    """A group of an account (SidAndAttributesType, [MS-OXWSCDATA] 2.2.4)."""

    xsd_types: ClassVar = ("SidAndAttributesType",)
    security_identifier: Annotated[str, Simple(t("SecurityIdentifier"), STRING)]
    attributes: Annotated[int, Attribute("Attributes", UNSIGNED_INT)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SerializedSecurityContext(_HeaderBlock):
    """An account with its groups, from server to server ([MS-OXWSCDATA] 2.2.3)."""

    xsd_types: ClassVar = ("SerializedSecurityContextType",)
    user_sid: Annotated[str, Simple(t("UserSid"), STRING)]
    group_sids: Annotated[
        Sequence[SidAndAttributes] | None, Many(lambda: {t("GroupIdentifier"): SidAndAttributes}, t("GroupSids"))
    ] = None
    restricted_group_sids: Annotated[
        Sequence[SidAndAttributes] | None,
        Many(lambda: {t("RestrictedGroupIdentifier"): SidAndAttributes}, t("RestrictedGroupSids")),
    ] = None
    primary_smtp_address: Annotated[str | None, Simple(t("PrimarySmtpAddress"), STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ManagementRole(Node):
    """The roles that a call is to be made with ([MS-OXWSCDATA] 2.2.3)."""

    xsd_types: ClassVar = ("ManagementRoleType",)
    user_roles: Annotated[Sequence[str] | None, SimpleList(t("UserRoles"), t("Role"), STRING)] = None
    application_roles: Annotated[Sequence[str] | None, SimpleList(t("ApplicationRoles"), t("Role"), STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Period(Node):
    """A time zone's offset from UTC (PeriodType, [MS-OXWSGTZ] 2.2.4); ``bias`` is an xs:duration."""

    xsd_types: ClassVar = ("PeriodType",)
    bias: Annotated[str | None, Attribute("Bias", DURATION)] = None
    name: Annotated[str | None, Attribute("Name", STRING)] = None
    id: Annotated[str | None, Attribute("Id", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TransitionTarget(Node):
    """The period or group that a transition leads to (TransitionTargetType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_types: ClassVar = ("TransitionTargetType",)
    target: Annotated[str, Content(STRING)]
    kind: Annotated[TransitionTargetKind, Attribute("Kind", Code(TransitionTargetKind))]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Transition(Node):
    """A change of periods (TransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_types: ClassVar = ("TransitionType",)
    to: Annotated[TransitionTarget, One(lambda: {t("To"): TransitionTarget})]

    @classmethod
    def _derived(cls) -> tuple[type[Node], ...]:
        return (AbsoluteDateTransition, RecurringDayTransition, RecurringDateTransition)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AbsoluteDateTransition(Transition):
    """A change at one time (AbsoluteDateTransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_types: ClassVar = ("AbsoluteDateTransitionType",)
    date_time: Annotated[str, Simple(t("DateTime"), DATE_TIME)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringDayTransition(Transition):
    """A yearly change on such a weekday of a month (RecurringDayTransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_types: ClassVar = ("RecurringDayTransitionType",)
    time_offset: Annotated[str, Simple(t("TimeOffset"), DURATION)]
    month: Annotated[int, Simple(t("Month"), INT)]
    day_of_week: Annotated[DayOfWeek, Simple(t("DayOfWeek"), Code(DayOfWeek))]
    occurrence: Annotated[int, Simple(t("Occurrence"), INT)]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringDateTransition(Transition):
    """A yearly change on such a day of a month (RecurringDateTransitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_types: ClassVar = ("RecurringDateTransitionType",)
    time_offset: Annotated[str, Simple(t("TimeOffset"), DURATION)]
    month: Annotated[int, Simple(t("Month"), INT)]
    day: Annotated[int, Simple(t("Day"), INT)]


def _transitions() -> Mapping[str, type[Node]]:
    classes = (Transition, AbsoluteDateTransition, RecurringDayTransition, RecurringDateTransition)
    return {t(cls.__name__): cls for cls in classes}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TransitionsGroup(Node):
    """Transitions in their order (ArrayOfTransitionsType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_types: ClassVar = ("ArrayOfTransitionsType",)
    transitions: Annotated[Sequence[Transition], Many(_transitions)]
    id: Annotated[str | None, Attribute("Id", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TimeZoneDefinition(Node):
    """A time zone, by its name or in full (TimeZoneDefinitionType, [MS-OXWSGTZ] 2.2.4)."""

    xsd_types: ClassVar = ("TimeZoneDefinitionType",)
    id: Annotated[str | None, Attribute("Id", STRING)] = None
    name: Annotated[str | None, Attribute("Name", STRING)] = None
    periods: Annotated[Sequence[Period] | None, Many(lambda: {t("Period"): Period}, t("Periods"))] = None
    transitions_groups: Annotated[
        Sequence[TransitionsGroup] | None,
        Many(lambda: {t("TransitionsGroup"): TransitionsGroup}, t("TransitionsGroups")),
    ] = None
    transitions: Annotated[TransitionsGroup | None, One(lambda: {t("Transitions"): TransitionsGroup})] = None

    def _check(self) -> None:
        if self.periods is None and (self.transitions_groups is not None or self.transitions is not None):
            raise EncodeError("Periods are needed where there are transitions")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TimeZoneContext(_HeaderBlock):
    """The time zone for times in responses ([MS-OXWSGTZ] 2.2.4.11)."""

    xsd_types: ClassVar = ("TimeZoneContextType",)
    time_zone_definition: Annotated[TimeZoneDefinition, One(lambda: {t("TimeZoneDefinition"): TimeZoneDefinition})]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServerVersionInfo(Node):
    """The version of the server that answers ([MS-OXWSCDATA] 2.2.3.10)."""

    major_version: Annotated[int | None, Attribute("MajorVersion", INT)] = None
    minor_version: Annotated[int | None, Attribute("MinorVersion", INT)] = None
    major_build_number: Annotated[int | None, Attribute("MajorBuildNumber", INT)] = None
    minor_build_number: Annotated[int | None, Attribute("MinorBuildNumber", INT)] = None
    version: Annotated[str | None, Attribute("Version", STRING)] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Headers(Node):
    """The header blocks of a message, and ``other`` ones: each an element as text that stands alone."""

    request_server_version: Annotated[
        RequestServerVersion | None, One(lambda: {t("RequestServerVersion"): RequestServerVersion})
    ] = None
    exchange_impersonation: Annotated[
        ExchangeImpersonation | None, One(lambda: {t("ExchangeImpersonation"): ExchangeImpersonation})
    ] = None
    mailbox_culture: Annotated[MailboxCulture | None, One(lambda: {t("MailboxCulture"): MailboxCulture})] = None
    serialized_security_context: Annotated[
        SerializedSecurityContext | None, One(lambda: {t("SerializedSecurityContext"): SerializedSecurityContext})
    ] = None
    management_role: Annotated[ManagementRole | None, One(lambda: {t("ManagementRole"): ManagementRole})] = None
    date_time_precision: Annotated[
        DateTimePrecision | None, Simple(t("DateTimePrecision"), Code(DateTimePrecision))
    ] = None
    time_zone_context: Annotated[TimeZoneContext | None, One(lambda: {t("TimeZoneContext"): TimeZoneContext})] = None
    server_version_info: Annotated[
        ServerVersionInfo | None, One(lambda: {t("ServerVersionInfo"): ServerVersionInfo})
    ] = None
    other: Annotated[Sequence[str], AnyHere()] = ()

    def _check(self) -> None:
        for i, text in enumerate(elements_of(self.other, "Headers.other")):
            name = parse_fragment(text, "Headers.other")[0].tag
            path = f"Headers.other[{i}]"
            if name in _header_parts():
                raise EncodeError(f"{shown(name)} has a field of its own", path=path)
            if split_name(name)[0] in ("", SOAP):
                raise EncodeError(f"a header block cannot be named {shown(name)}", path=path)

    @classmethod
    def _read(cls, element: _Element, path: str) -> Self:
        known: dict[str, Any] = {}
        other = []
        for child in elements(element, path):
            name = child.tag
            part = _header_parts().get(name)
            if part is None:
                if split_name(name)[0] in ("", SOAP):
                    raise Failure(f"a header block cannot be named {shown(name)}", child, path)
                other.append(child)
            elif part.field in known:
                raise Failure(f"a second {shown(name)}", child, path)
            else:
                known[part.field] = READERS[type(part.marker)](part, [child], 0, element, path)[0]
        made = object.__new__(cls)
        for part in layout(cls).parts:
            object.__setattr__(made, part.field, known.get(part.field, part.default))
        object.__setattr__(made, "other", fragments_of(other, path))
        return made


@functools.cache
def _header_parts() -> Mapping[str, Part]:
    """The fields of Headers by the names of their elements."""
    return {
        part.marker.name if isinstance(part.marker, Simple) else next(iter(part.choices or ())): part
        for part in layout(Headers).parts
        if not isinstance(part.marker, AnyHere)
    }


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Envelope(Node):
    """What a SOAP envelope can hold beside headers and payload, and hardly ever does (SOAP 1.1, section 4).

    Attributes are pairs of name (``{namespace}local``) and value; ``trailers`` are elements after the body, as text.
    """

    attributes: Sequence[tuple[str, str]] = ()
    header_attributes: Sequence[tuple[str, str]] = ()
    body_attributes: Sequence[tuple[str, str]] = ()
    trailers: Annotated[Sequence[str], AnyHere()] = ()

    def _check(self) -> None:
        for field in ("attributes", "header_attributes", "body_attributes"):
            pairs = _pairs(getattr(self, field), f"Envelope.{field}")
            object.__setattr__(self, field, pairs)
            for name, _ in pairs:
                if not _can_be_foreign(name, bare=field == "body_attributes"):
                    raise EncodeError(f"an attribute {shown(name)} cannot be here", path=f"Envelope.{field}")
        for i, text in enumerate(elements_of(self.trailers, "Envelope.trailers")):
            name = parse_fragment(text, "Envelope.trailers")[0].tag
            if split_name(name)[0] in ("", SOAP):
                raise EncodeError(f"{shown(name)} cannot follow the body", path=f"Envelope.trailers[{i}]")


def _can_be_foreign(name: str, *, bare: bool) -> bool:
    namespace = split_name(name)[0]
    return (namespace not in ("", SOAP, XSI)) or (bare and namespace != XSI)


def _pairs(value: object, path: str) -> tuple[tuple[str, str], ...]:
    """Attributes given to a constructor, sorted: their order has no meaning."""
    found: dict[str, str] = {}
    for i, pair in enumerate(listed(value, path)):
        here = f"{path}[{i}]"
        name_and_value = listed(pair, here)
        if len(name_and_value) != 2:
            raise EncodeError("a pair of name and value is needed", path=here)
        name = checked(ATTRIBUTE_NAME, name_and_value[0], here)
        if name == "xmlns":
            raise EncodeError("xmlns is no attribute, but a declaration", path=here)
        if name in found:
            raise EncodeError(f"a second attribute {shown(name)}", path=here)
        found[name] = checked(STRING, name_and_value[1], here)
    return tuple(sorted(found.items()))


def _foreign(element: _Element, path: str, *, bare: bool = False) -> tuple[tuple[str, str], ...]:
    """Attributes read where the schema allows foreign ones."""
    if not len(element.attrib):
        return ()
    found = []
    for key, value in element.attrib.items():
        name = cast(str, key)
        if _can_be_foreign(name, bare=bare):
            found.append((name, cast(str, value)))
        elif name == f"{{{XSI}}}type":
            resolve(cast(str, value), element, path)
        elif name not in IGNORED:
            raise Failure(f"{shown(element.tag)} has an unexpected attribute {shown(name)}", element, path)
    return tuple(sorted(found))


_PLAIN: Final = Envelope()
_NO_HEADERS: Final = Headers()


# Messages ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Message(Node):
    """What requests, responses and faults have in common: the envelope around them."""

    element: ClassVar[str]
    """The element in the body."""

    headers: Headers = _NO_HEADERS
    envelope: Envelope = _PLAIN

    def _check(self) -> None:
        self._check_envelope()

    def _check_read(self, element: _Element, path: str) -> None:
        pass  # headers and envelope come later

    def _check_envelope(self) -> None:
        if type(self.headers) is not Headers:
            raise EncodeError("Headers are needed", path=f"{type(self).__name__}.headers")
        if type(self.envelope) is not Envelope:
            raise EncodeError("an Envelope is needed", path=f"{type(self).__name__}.envelope")

    def to_xml(self) -> bytes:
        """The document: a SOAP 1.1 envelope in UTF-8."""
        headers, envelope = self.headers, self.envelope
        plain = headers is _NO_HEADERS and envelope is _PLAIN
        fragments = [*self._fragments()]
        if not plain:
            fragments += [*headers.other, *envelope.trailers]
        writer = Writer(fragments)
        parts, soap = writer.parts, writer.s
        declarations = writer.declarations()
        if plain:
            parts.append(f"{DECLARATION}<{soap}:Envelope {declarations}><{soap}:Body>")
        else:
            parts.append(f"{DECLARATION}<{soap}:Envelope {declarations}{writer.attributes(envelope.attributes)}>")
            if headers != _NO_HEADERS or envelope.header_attributes:
                before = len(parts)
                headers._write(writer, s("Header"))
                if envelope.header_attributes:
                    parts[before] = f"<{soap}:Header{writer.attributes(envelope.header_attributes)}>"
            parts.append(f"<{soap}:Body{writer.attributes(envelope.body_attributes)}>")
        self._write(writer, self.element)
        parts.append(f"</{soap}:Body>")
        parts += envelope.trailers
        parts.append(f"</{soap}:Envelope>")
        return "".join(parts).encode()

    def to_json(self) -> dict[str, Any]:
        """The message as JSON-ready values: the form of :mod:`oxcodec.ews.json_form`."""
        from . import json_form

        return json_form.to_json(self)

    @classmethod
    def from_json(cls, form: object) -> Self:
        """The message of this class that a JSON form says.

        Raises:
            EncodeError: the form is none, is of another kind of message, or what it says has no valid XML.
        """
        from . import json_form

        message = json_form.from_json(form)
        if not isinstance(message, cls):
            raise EncodeError(f"the form is of a {type(message).__name__}, not a {cls.__name__}")
        return message

    @classmethod
    def from_xml(cls, document: bytes | str) -> Self:
        """The message of this class that a document holds.

        Raises:
            DocumentError: the document is none, or is another kind of message.
        """
        message = parse(document)
        if not isinstance(message, cls):
            raise DocumentError(
                f"the document is a {type(message).__name__}, not a {cls.__name__}", offset=0, path="Envelope.Body"
            )
        return message


DECLARATION: Final = '<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SendItem(Message):
    """A request to send items (SendItemType, [MS-OXWSCORE] 3.1.4.8.3.2)."""

    xsd_types: ClassVar = ("SendItemType",)
    element: ClassVar = m("SendItem")
    save_item_to_folder: Annotated[bool, Attribute("SaveItemToFolder", BOOLEAN)]
    item_ids: Annotated[
        Sequence[ItemId | OccurrenceItemId | RecurringMasterItemId | RecurringMasterItemIdRanges],
        Many(
            lambda: {
                t(cls.__name__): cls
                for cls in (ItemId, OccurrenceItemId, RecurringMasterItemId, RecurringMasterItemIdRanges)
            },
            m("ItemIds"),
        ),
    ]
    saved_item_folder_id: Annotated[
        FolderId | DistinguishedFolderId | AddressListId | None,
        One(
            lambda: {t(cls.__name__): cls for cls in (FolderId, DistinguishedFolderId, AddressListId)},
            m("SavedItemFolderId"),
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResponseMessage(Node):
    """What became of one item (ResponseMessageType, [MS-OXWSCDATA] 2.2.4.57).

    ``message_xml`` has the elements in MessageXml, each as text that stands alone; it is ``None`` where there is no
    MessageXml, and empty where that is.
    """

    xsd_types: ClassVar = ("ResponseMessageType",)
    response_class: Annotated[ResponseClass, Attribute("ResponseClass", Code(ResponseClass))]
    message_text: Annotated[str | None, Simple(m("MessageText"), STRING)] = None
    response_code: Annotated[ResponseCode | str | None, Simple(m("ResponseCode"), Code(ResponseCode))] = None
    descriptive_link_key: Annotated[int | None, Simple(m("DescriptiveLinkKey"), INT)] = None
    message_xml: Annotated[Sequence[str] | None, AnyIn(m("MessageXml"))] = None

    @property
    def message_values(self) -> dict[str, str]:
        """The values with a name in MessageXml, such as ``BackOffMilliseconds`` of ErrorServerBusy."""
        return _named_values(self.message_xml)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SendItemResponse(Message):
    """A response: a message for each item of the request, in its order ([MS-OXWSCORE] 3.1.4.8.3.1)."""

    xsd_types: ClassVar = ("SendItemResponseType",)
    element: ClassVar = m("SendItemResponse")
    messages: Annotated[
        Sequence[ResponseMessage], Many(lambda: {m("SendItemResponseMessage"): ResponseMessage}, m("ResponseMessages"))
    ]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FaultDetail(Node):
    """The detail of a fault: what Exchange puts there, and all else.

    ``message_xml`` is as in :class:`ResponseMessage`; ``other`` are further elements, as text. ``attributes`` are
    pairs of name and value.
    """

    response_code: ResponseCode | str | None = None
    message: str | None = None
    message_xml: Annotated[Sequence[str] | None, AnyIn(t("MessageXml"))] = None
    other: Annotated[Sequence[str], AnyHere()] = ()
    attributes: Sequence[tuple[str, str]] = ()

    @property
    def message_values(self) -> dict[str, str]:
        """The text of each simple element in MessageXml by its name, such as ``LineNumber`` and ``Violation``."""
        return _named_values(self.message_xml)

    def _check(self) -> None:
        for field, codec in (("response_code", _CODE), ("message", STRING)):
            if (value := getattr(self, field)) is not None:
                object.__setattr__(self, field, checked(codec, value, f"FaultDetail.{field}"))
        pairs = _pairs(self.attributes, "FaultDetail.attributes")
        object.__setattr__(self, "attributes", pairs)
        for name, _ in pairs:
            if split_name(name)[0] == XSI:
                raise EncodeError(f"an attribute {shown(name)} cannot be here", path="FaultDetail.attributes")
        for i, text in enumerate(elements_of(self.other, "FaultDetail.other")):
            element = parse_fragment(text, "FaultDetail.other")[0]
            field = _DETAIL.get(element.tag, "")
            if field and getattr(self, field) is None and _detail_value(field, element) is not None:
                raise EncodeError(f"{shown(element.tag)} belongs in {field}", path=f"FaultDetail.other[{i}]")

    @classmethod
    def _read(cls, element: _Element, path: str) -> Self:
        known: dict[str, Any] = {}
        other = []
        for child in elements(element, path):
            field = _DETAIL.get(child.tag, "")
            value = _detail_value(field, child) if field and field not in known else None
            if value is None:
                other.append(child)
            else:
                known[field] = value
        made = object.__new__(cls)
        for field in _DETAIL.values():
            object.__setattr__(made, field, known.get(field))
        object.__setattr__(made, "other", fragments_of(other, path))
        object.__setattr__(made, "attributes", _any_attributes(element, path))
        return made

    def _write(self, writer: Writer, name: str) -> None:
        append = writer.parts.append
        append(f"<{name}{writer.attributes(self.attributes)}>")
        for local, text in (("ResponseCode", self.response_code), ("Message", self.message)):
            if text is not None:
                append(f'<e:{local} xmlns:e="{ERRORS}">{escape(text)}</e:{local}>')
        if self.message_xml is not None:
            append(f"<{writer.t}:MessageXml>{''.join(self.message_xml)}</{writer.t}:MessageXml>")
        writer.parts += self.other
        append(f"</{name}>")


_CODE: Final = Code(ResponseCode)
_DETAIL: Final = {
    f"{{{ERRORS}}}ResponseCode": "response_code",
    f"{{{ERRORS}}}Message": "message",
    t("MessageXml"): "message_xml",
}


def _detail_value(field: str, element: _Element) -> Any:
    """The value for a field of FaultDetail, or ``None`` where the element has more than the field can hold."""
    if len(element.attrib):
        return None
    try:
        if field == "message_xml":
            return fragments_of(elements(element, field), field)
        text = text_of(element, field)
        return _CODE.read(text) if field == "response_code" else text
    except DecodeError:
        return None


def _any_attributes(element: _Element, path: str) -> tuple[tuple[str, str], ...]:
    """Attributes read where the schema allows any."""
    return tuple(
        sorted(
            (cast(str, name), cast(str, value))
            for name, value in element.attrib.items()
            if split_name(cast(str, name))[0] != XSI
        )
    )


def _named_values(fragments: Sequence[str] | None) -> dict[str, str]:
    values = {}
    for fragment in fragments or ():
        element = parse_fragment(fragment, "MessageXml")[0]
        if len(element) == 0:
            values[str(element.get("Name") or split_name(element.tag)[1])] = element.text or ""
    return values


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Fault(Message):
    """A SOAP 1.1 fault (4.4), with the detail that Exchange gives.

    ``code`` is a name as ``{namespace}local``: one of :class:`~oxcodec.ews.codes.FaultCode`, or for instance
    ``{http://schemas.microsoft.com/exchange/services/2006/types}ErrorSchemaValidation``. ``language`` is the
    ``xml:lang`` of ``faultstring`` that Exchange sends; SOAP 1.1 has no such attribute.
    """

    element: ClassVar = s("Fault")
    json_names: ClassVar = {"code": "faultcode", "string": "faultstring", "actor": "faultactor", "detail": "detail"}
    code: str
    string: str
    language: str | None = None
    actor: str | None = None
    detail: FaultDetail | None = None

    def _check(self) -> None:
        self._check_envelope()
        for field, codec in _FAULT.items():
            value = getattr(self, field)
            if value is not None or field in ("code", "string"):
                object.__setattr__(self, field, checked(codec, value, f"Fault.{field}"))
        if self.detail is not None and type(self.detail) is not FaultDetail:
            raise EncodeError(f"FaultDetail is needed, not {type(self.detail).__name__}", path="Fault.detail")

    @classmethod
    def _read(cls, element: _Element, path: str) -> Self:
        no_attributes(element, path)
        values: dict[str, Any] = dict.fromkeys(("language", "actor", "detail"))
        expected = ["faultcode", "faultstring", "faultactor", "detail"]
        qualified = is_qualified_fault(element)
        for child in elements(element, path):
            name = split_name(child.tag)[1] if qualified and child.tag in (FAULT_CODE, FAULT_STRING) else child.tag
            if name not in expected:
                raise Failure(f"unexpected element {shown(name)} in {shown(element.tag)}", child, path)
            skipped = expected[: expected.index(name)]
            del expected[: len(skipped) + 1]
            for missing in ("faultcode", "faultstring"):
                if missing in skipped:
                    raise Failure(f"{shown(name)} where {missing} belongs", child, path)
            here = f"{path}.{name}"
            if name == "detail":
                values["detail"] = FaultDetail._read(child, here)
            elif name == "faultcode":
                if not is_loose_type(str(child.get(f"{{{XSI}}}type", "")), child):
                    no_attributes(child, here)
                values["code"] = resolve(text_of(child, here), child, here)
            elif name == "faultactor":
                values["actor"] = simple(child, ANY_URI, here)
            else:
                language = child.get(f"{{{XML}}}lang")
                if language is None:
                    no_attributes(child, here)
                else:
                    values["language"] = value_of(LANGUAGE, str(language), child, here)
                values["string"] = text_of(child, here)
        for missing in ("faultcode", "faultstring"):
            if missing in expected:
                raise Failure(f"{shown(element.tag)} has no {missing}", element, path)
        made = object.__new__(cls)
        for field, value in values.items():
            object.__setattr__(made, field, value)
        return made

    def _write(self, writer: Writer, name: str) -> None:
        code, declaration = writer.qualified(self.code, "c")
        language = f' xml:lang="{self.language}"' if self.language else ""
        append = writer.parts.append
        append(
            f"<{writer.s}:Fault><faultcode{declaration}>{escape(code)}</faultcode>"
            f"<faultstring{language}>{escape(self.string)}</faultstring>"
        )
        if self.actor is not None:
            append(f"<faultactor>{escape(self.actor)}</faultactor>")
        if self.detail is not None:
            self.detail._write(writer, "detail")
        append(f"</{writer.s}:Fault>")

    def _fragments(self) -> Iterator[str]:
        if self.detail is not None:
            yield from self.detail._fragments()


_FAULT: Final = {"code": QNAME, "string": STRING, "language": LANGUAGE, "actor": ANY_URI}
_MESSAGES: Final[Mapping[str, type[Message]]] = {cls.element: cls for cls in (SendItem, SendItemResponse, Fault)}
PAYLOADS: Final = {split_name(name)[1]: cls for name, cls in _MESSAGES.items()}


# Reading documents ---------------------------------------------------------------------------------------------------


def parse(document: bytes | str, *, limits: Limits = DEFAULT) -> SendItem | SendItemResponse | Fault:
    """The request, response or fault that a document holds.

    Raises:
        DocumentError: the document is none of them, with the place where that shows.
    """
    source = read_source(document, limits)
    root = tree_of(source)
    try:
        with cutting(root, source.text):
            return _read(root)
    except Failure as failure:
        raise failure.placed(source) from None


def read(root: _Element) -> SendItem | SendItemResponse | Fault:
    """The same from the root element of a document that is parsed already; errors have the line only."""
    from lxml.etree import _Element

    kind_of(root, "root", _Element)
    with cutting(root):
        return _read(root)


def _read(root: _Element) -> SendItem | SendItemResponse | Fault:
    if root.tag != s("Envelope"):
        raise Failure(f"the document is {shown(root.tag)}, not a SOAP envelope", root, "")
    path = "Envelope"
    attributes = _foreign(root, path)
    children = elements(root, path)
    headers, at = _NO_HEADERS, 0
    header_attributes: tuple[tuple[str, str], ...] = ()
    if children and children[0].tag == s("Header"):
        header_attributes = _foreign(children[0], f"{path}.Header")
        if len(children[0]) or children[0].text:
            headers = Headers._read(children[0], f"{path}.Header")
        at = 1
    if at == len(children) or children[at].tag != s("Body"):
        raise Failure(
            f"{shown(children[at].tag)} where s:Body belongs" if at < len(children) else "the envelope has no s:Body",
            root, path,
        )  # fmt: skip
    body, path = children[at], f"{path}.Body"
    payload = elements(body, path)
    if len(payload) != 1:
        raise Failure(f"the body holds {len(payload)} elements, not one", body, path)
    cls = _MESSAGES.get(payload[0].tag)
    if cls is None:
        raise Failure(f"{shown(payload[0].tag)} is no message of the SendItem operation", payload[0], path)
    message = cls._read(payload[0], f"{path}.{split_name(payload[0].tag)[1]}")
    body_attributes = _foreign(body, path, bare=True)
    trailers = children[at + 1 :]
    for child in trailers:
        if split_name(child.tag)[0] in ("", SOAP):
            raise Failure(f"{shown(child.tag)} cannot follow the body", child, "Envelope")
    envelope = _PLAIN
    if attributes or header_attributes or body_attributes or trailers:
        envelope = object.__new__(Envelope)
        object.__setattr__(envelope, "attributes", attributes)
        object.__setattr__(envelope, "header_attributes", header_attributes)
        object.__setattr__(envelope, "body_attributes", body_attributes)
        object.__setattr__(envelope, "trailers", fragments_of(trailers, "Envelope"))
    object.__setattr__(message, "headers", headers)
    object.__setattr__(message, "envelope", envelope)
    return cast("SendItem | SendItemResponse | Fault", message)
