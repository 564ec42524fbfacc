"""Is a document a valid request, response or fault of SendItem, and if not, where and why not.

The schemas decide ([MS-OXWSCORE] 3.1.4.8, SOAP 1.1 section 4), read by xmlschema, with what they cannot say checked
here: that the root is an envelope, that the body holds exactly one payload and which, that no header block that
Exchange knows comes twice.

What real servers and clients are known to do in spite of that is no error, but a departure: see :mod:`.departures`.

libxml2's validator may say yes first, which is fast. Its no, or anything in the document on which the two validators
are known to differ or which this module has not seen them agree on, goes to xmlschema: see :mod:`.reference`.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from ..errors import ArgumentError
from ._generated.types import Headers
from .binding import layout
from .departures import undo
from .hints import hint_for_element, hint_for_root, sentence
from .namespaces import MESSAGES, SOAP, TYPES, WHITESPACE, XSI, shown, split_name
from .reference import MANY, RESPONSE_MESSAGE, Finding, find_errors, has_many_nodes
from .secure import DEFAULT, Limits, Source, is_valid, places, read_source, tree_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Kind", "ValidationDeparture", "ValidationError", "ValidationResult", "validate"]


class Kind(StrEnum):
    """What a document is. Members are strings: ``Kind.request == "request"``."""

    request = "request"
    response = "response"
    fault = "fault"


ANY: Final = tuple(Kind)


@dataclass(frozen=True, slots=True)
class ValidationError:
    """One thing that is wrong.

    Attributes:
        line, column: where it is, from 1, in lines and characters of the document. An attribute has its own place, and
            so has an element that should not be there; all else is at the start tag of the element it is about.
        xpath: the same as a path, with the prefixes s, m, t, e for the namespaces of SOAP, messages, types, errors.
        rule: a validation rule of XML Schema part 1 (``cvc-complex-type.4``), or one of SOAP (``soap-…``), or of the
            options of :func:`validate` (``option-…``).
        message: a sentence.
    """

    line: int
    column: int
    xpath: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message} [{self.rule}, {self.xpath}]"


@dataclass(frozen=True, slots=True)
class ValidationDeparture(ValidationError):
    """One thing that is not as specified, but that real servers or clients are known to do.

    Attributes:
        name: which of :data:`oxcodec.ews.DEPARTURES` it is.
        section: of the specification that it departs from.
    """

    name: str
    section: str


@dataclass(frozen=True, slots=True)
class ValidationResult:
    """A verdict: ``kind`` is what the document is, or ``None`` when its body tells nothing.

    Errors and departures are in document order. Departures do not make a document invalid, but where a strict verdict
    is asked for: then they are among the errors.
    """

    valid: bool
    kind: Kind | None
    errors: tuple[ValidationError, ...] = ()
    departures: tuple[ValidationDeparture, ...] = ()

    def __bool__(self) -> bool:
        return self.valid


class Options(NamedTuple):
    """What the specification leaves open, by the names of :func:`validate`."""

    processing_instructions: bool
    unknown_must_understand: bool
    repeated_headers: bool
    other_response_messages: bool
    strict: bool = False


def validate(
    document: bytes | str,
    kind: str | Collection[str] | None = None,
    *,
    processing_instructions: bool = True,
    unknown_must_understand: bool = True,
    repeated_headers: bool = False,
    other_response_messages: bool = False,
    strict: bool = False,
    limits: Limits = DEFAULT,
) -> ValidationResult:
    """Whether a document is a valid request, response or fault.

    Args:
        document: the SOAP envelope. For text, the encoding that its declaration names does not matter.
        kind: what it must be, one kind or several; without, any of the three is good.
        processing_instructions: take them. SOAP 1.1 (section 3) says that a message must not contain any; schemas and
            servers do not look at them.
        unknown_must_understand: take header blocks with ``mustUnderstand="1"`` that Exchange does not know. Whether
            they are understood is for the receiver to say (SOAP 1.1, 4.2.3), and no matter of schemas.
        repeated_headers: take a known header block more than once. The schemas do; the WSDL has each one once.
        other_response_messages: take the response messages of other operations in a response, such as
            CreateItemResponseMessage. The schema does; no server has a reason to send them. What they hold is not
            checked then.
        strict: take no departures either: what schemas and SOAP 1.1 do not have is an error, whoever does it.
        limits: how large a document may be.

    Returns:
        The verdict, with all errors in document order. Of a document with more than 5,000 elements and attributes not
        all errors are looked for once there is one.

    Raises:
        DocumentError: there is no document to judge: it is not well-formed XML, has a document type declaration, or
            goes beyond the limits.
        ArgumentError: ``kind`` is not one of the three; it is a ValueError.
    """
    wanted = _kinds(kind)
    options = Options(
        processing_instructions, unknown_must_understand, repeated_headers, other_response_messages, strict
    )
    source = read_source(document, limits)
    root = tree_of(source)
    departing, restore = undo(root)
    found, findings = _soap(root, wanted, options)
    if (findings or not _libxml2_says_yes(root, source.text, changed=bool(departing))) and (
        root.tag == ENVELOPE and not (findings and has_many_nodes(root))
    ):
        findings += find_errors(root, source.text)
    if not findings and not departing:
        return ValidationResult(True, found)
    restore()
    said = _errors(findings + departing, source)
    departures = tuple(one for one in said if isinstance(one, ValidationDeparture))
    if strict:
        return ValidationResult(False, found, said)
    errors = tuple(one for one in said if not isinstance(one, ValidationDeparture))
    return ValidationResult(not errors, found, errors, departures)


def _kinds(kind: str | Collection[str] | None) -> tuple[Kind, ...]:
    try:
        return ANY if kind is None else (Kind(kind),) if isinstance(kind, str) else tuple(map(Kind, kind))
    except (TypeError, ValueError):
        raise ArgumentError(f"kind is one or several of {', '.join(ANY)}, not {kind!r:.60}") from None


# What the schemas do not say -----------------------------------------------------------------------------------------

ENVELOPE: Final = f"{{{SOAP}}}Envelope"
HEADER: Final = f"{{{SOAP}}}Header"
BODY: Final = f"{{{SOAP}}}Body"
MUST_UNDERSTAND: Final = f"{{{SOAP}}}mustUnderstand"
PAYLOADS: Final = {
    f"{{{MESSAGES}}}SendItem": Kind.request,
    f"{{{MESSAGES}}}SendItemResponse": Kind.response,
    f"{{{SOAP}}}Fault": Kind.fault,
}


def payload_of(root: _Element) -> str | None:
    """The name of what the body of an envelope holds if it is one of messages, or ``Fault``; else ``None``."""
    for child in root.iterfind(f"{BODY}/*") if root.tag == ENVELOPE else ():
        namespace, local = split_name(child.tag)
        return local if namespace == MESSAGES or child.tag in PAYLOADS else None
    return None


def _soap(root: _Element, wanted: Collection[Kind], options: Options) -> tuple[Kind | None, list[Finding]]:
    """What the document is, and what is wrong beside the schemas."""
    findings: list[Finding] = []

    def wrong(element: _Element, rule: str, message: str, attribute: str = "") -> None:
        if len(findings) < MANY:
            findings.append(Finding(element, attribute, rule, message))

    if not options.processing_instructions:
        for instruction in cast("list[Any]", root.getroottree().xpath("//processing-instruction()")):
            near = instruction.getparent()
            name = instruction.target
            wrong(
                root if near is None else near, "option-processing-instruction",
                f"The processing instruction {name} is not allowed in a SOAP message.",
            )  # fmt: skip
    if root.tag != ENVELOPE:
        said = f"The document is {shown(root.tag)}, not a SOAP envelope."
        wrong(root, "soap-envelope", sentence(said, hint_for_root(root)))
        return None, findings
    header = body = None
    for child in root:
        if child.tag == HEADER and header is None:
            header = child
        elif child.tag == BODY and body is None:
            body = child
    if header is not None:
        _header(header, options, wrong)
    if body is None:
        return None, findings  # the schema says so
    payload = [child for child in body if isinstance(child.tag, str)]
    kinds = [PAYLOADS.get(child.tag) for child in payload]
    kind = kinds[0] if kinds else None
    if not payload:
        wrong(body, "soap-body", "s:Body is empty, but a request, a response or a fault belongs there.")
    for child, its in zip(payload, kinds, strict=True):
        if its is None:
            what = "no request, response or fault of the SendItem operation"
            wrong(child, "soap-body", f"{shown(child.tag)} in s:Body is {what}.")
        elif child is not payload[0]:
            wrong(child, "soap-body", f"A second element in s:Body, {shown(child.tag)}: there must be exactly one.")
        elif its not in wanted:
            wrong(child, "soap-body", f"The document is a {its} ({shown(child.tag)}), not a {' or '.join(wanted)}.")
    if (body.text and body.text.strip(WHITESPACE)) or any(c.tail and c.tail.strip(WHITESPACE) for c in body):
        wrong(body, "cvc-complex-type.2.3", "There is text in s:Body, which holds elements only.")
    if kind is Kind.response and not options.other_response_messages:
        for holder in payload[0].iterchildren(f"{{{MESSAGES}}}ResponseMessages"):
            for message in holder.iterchildren(f"{{{MESSAGES}}}*"):
                if message.tag != RESPONSE_MESSAGE:
                    wrong(
                        message, "option-other-response-message",
                        f"{shown(message.tag)} is not the response message of SendItem: {shown(RESPONSE_MESSAGE)} is "
                        "expected.",
                    )  # fmt: skip
    return kind, findings


def _header(header: _Element, options: Options, wrong: Callable[..., None]) -> None:
    known = layout(Headers).by_element
    seen: set[str] = set()
    for block in header:
        name = block.tag
        if not isinstance(name, str):
            continue
        if name in known:
            if name in seen and not options.repeated_headers:
                wrong(block, "option-repeated-header", f"A second header block {shown(name)}.")
            seen.add(name)
        elif not options.unknown_must_understand and block.get(MUST_UNDERSTAND, "").strip(WHITESPACE) == "1":
            wrong(
                block, "option-must-understand",
                f"The header block {shown(name)} must be understood, but Exchange does not know it.", MUST_UNDERSTAND,
            )  # fmt: skip


# libxml2 -------------------------------------------------------------------------------------------------------------

# On these the two validators go different ways, or may: instructions to the validator itself, attributes and elements
# that one of them has built-in declarations for, and simple types beyond the plain forms of their values.
_UNUSUAL: Final = """boolean(
    //@xsi:* | //@xml:*
    | //*[namespace-uri() = 'http://www.w3.org/2001/XMLSchema']
    | //@*[namespace-uri() = 'http://www.w3.org/2001/XMLSchema']
    | //t:Period | //t:DateTime | //t:TimeOffset | //t:Range | //faultactor | //@s:actor | //@s:encodingStyle
)"""
# Documents without any of these in them have none of those. A namespace can be written with character references.
_SIGNS: Final = (
    b"/XMLSchema",
    b"&#",
    b"xml:",
    b"Period",
    b"DateTime",
    b"TimeOffset",
    b"Range",
    b"actor",
    b"encodingStyle",
)
_FAULT_CODE: Final = re.compile(r"[ \t\r\n]*(?:[A-Za-z_][A-Za-z0-9_.-]*:)?[A-Za-z_][A-Za-z0-9_.-]*[ \t\r\n]*")
_LANGUAGE: Final = re.compile(r"[ \t\r\n]*[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+[ \t\r\n]*")


@functools.cache
def _xpaths() -> tuple[Any, tuple[tuple[bytes, Any, re.Pattern[str]], ...]]:
    from lxml import etree

    spaces = {"s": SOAP, "t": TYPES, "xsi": XSI}
    culture = etree.XPath("string(/s:Envelope/s:Header/t:MailboxCulture)", namespaces=spaces, smart_strings=False)
    code = etree.XPath("string(/s:Envelope/s:Body/s:Fault/faultcode)", namespaces=spaces, smart_strings=False)
    return (
        etree.XPath(_UNUSUAL, namespaces=spaces),
        ((b"MailboxCulture", culture, _LANGUAGE), (b"faultcode", code, _FAULT_CODE)),
    )


# lxml asks for the path of each error in a tree, which takes time that grows with the square of their number. In a text
# of more bytes than these, libxml2 looks for errors while it reads: a little slower, but without paths.
LONG: Final = 1 << 16


def _libxml2_says_yes(root: _Element, text: bytes, *, changed: bool = False) -> bool:
    """Whether libxml2's validator finds the document valid, and is to be believed.

    ``text`` is that of the document, unless the tree was ``changed``.
    """
    from .schemas import libxml2_schema

    unusual, values = _xpaths()
    for sign in _SIGNS:
        if sign in text:
            if unusual(root):
                return False
            break
    for name, path, plain in values:
        if name in text and (value := path(root)) and not plain.fullmatch(value):
            return False
    if len(text) <= LONG:
        return bool(libxml2_schema().validate(root))
    if changed:
        from lxml import etree

        text = etree.tostring(root, encoding="utf-8")
    return is_valid(text, libxml2_schema())


# Places --------------------------------------------------------------------------------------------------------------


HINTED: Final = 32  # errors that get a hint, which takes longer than the rest


def _errors(findings: list[Finding], source: Source) -> tuple[ValidationError, ...]:
    """The findings with their places, in order, each once."""
    wanted = {finding.element for finding in findings}
    root = findings[0].element.getroottree().getroot()
    numbers = {element: at for at, element in enumerate(root.iter("*")) if element in wanted}
    where = places(source, max(numbers.values()))
    paths = _Paths(wanted)
    found: dict[ValidationError, int] = {}
    for number, finding in enumerate(findings):
        line, column, at = where[numbers[finding.element]]
        path = paths.of(finding.element)
        if finding.attribute:
            path += f"/@{_step(finding.attribute)}"
            line, column, at = _attribute_place(source.text, line, column, at, finding.attribute)
        message = finding.message
        if number < HINTED and finding.rule != "soap-envelope":
            message = sentence(message, hint_for_element(finding.element, finding.attribute))
        error = ValidationError(line, column, path, finding.rule, message)
        if finding.departure:
            its = finding.departure
            error = ValidationDeparture(line, column, path, finding.rule, finding.message, its.name, its.section)
        found.setdefault(error, at)
    return tuple(sorted(found, key=lambda error: (found[error], error.rule, error.message)))


LONGEST_STEP: Final = 200


def _step(name: str) -> str:
    """A name in an XPath. One that is longer than names are is cut, lest paths be of any length."""
    said = shown(name)
    if len(said) > LONGEST_STEP:
        return f"{said[:LONGEST_STEP]}…"
    return f"Q{name}" if said == name and name.startswith("{") else said


class _Paths:
    """XPaths of elements, with numbers where there are several of a name."""

    def __init__(self, wanted: Iterable[_Element]) -> None:
        self.wanted = {*wanted, *(outer for element in wanted for outer in element.iterancestors())}
        self.known: dict[_Element, str] = {}

    def of(self, element: _Element) -> str:
        if element not in self.known:
            parent = element.getparent()
            if parent is None:
                self.known[element] = f"/{_step(element.tag)}"
            else:
                self._children(parent, self.of(parent))
        return self.known[element]

    def _children(self, parent: _Element, path: str) -> None:
        children = list(parent.iterchildren("*"))
        count = Counter(child.tag for child in children)
        seen: Counter[str] = Counter()
        for child in children:
            seen[child.tag] += 1
            if child in self.wanted:
                number = f"[{seen[child.tag]}]" if count[child.tag] > 1 else ""
                self.known[child] = f"{path}/{_step(child.tag)}{number}"


_TAG: Final = re.compile(rb"""[ \t\r\n]+([^ \t\r\n=]+)[ \t\r\n]*=[ \t\r\n]*(?:"[^"]*"|'[^']*')""")


def _attribute_place(text: bytes, line: int, column: int, at: int, name: str) -> tuple[int, int, int]:
    """The place of an attribute, or where it is missing that of its element."""
    local = split_name(name)[1].encode()
    start = re.compile(rb"<[^ \t\r\n/>]+").match(text, at)
    position = start.end() if start else at
    while found := _TAG.match(text, position):
        if found[1].rpartition(b":")[2] == local:
            before = text[at : found.start(1)].replace(b"\r\n", b"\n").replace(b"\r", b"\n").decode()
            lines = before.count("\n")
            width = len(before) - (before.rfind("\n") + 1)
            return line + lines, (1 if lines else column) + width, found.start(1)
        position = found.end()
    return line, column, at
