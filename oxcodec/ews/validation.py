"""Is a document a valid request, response or fault of SendItem, and if not, where and why not.

The schemas decide ([MS-OXWSCORE] 3.1.4.8, SOAP 1.1 section 4), read by xmlschema, with what they cannot say checked
here: that the root is an envelope, that the body holds exactly one payload and which, that no header block that
Exchange knows comes twice.

libxml2's validator may say yes first, which is fast. Its no, or anything in the document on which the two validators
are known to differ or which this module has not seen them agree on, goes to xmlschema. Where xmlschema is known to be
too kind (it takes NO-BREAK SPACE for white space, and the digits of all scripts for numbers), it is given the
document with such characters exchanged for others of no such meaning; where it is too strict (comments within text),
without the comments.
"""

from __future__ import annotations

import copy
import functools
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from ..errors import DocumentError
from ._binding import MESSAGES, NAME_CHAR, TYPES, WHITESPACE, XML, XSI, shown, split_name
from .codes import SOAP
from .secure import DEFAULT, Limits, Source, is_valid, places, read_source, tree_of

if TYPE_CHECKING:
    from lxml.etree import _Element
    from xmlschema import XMLSchema10, XMLSchemaValidationError

__all__ = ["Kind", "ValidationError", "ValidationResult", "validate"]


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
class ValidationResult:
    """A verdict: ``kind`` is what the document is, or ``None`` when its body tells nothing. Errors are in order."""

    valid: bool
    kind: Kind | None
    errors: tuple[ValidationError, ...] = ()

    def __bool__(self) -> bool:
        return self.valid


@dataclass(frozen=True, slots=True)
class _Finding:
    """An error at an element, of the tree or of the copy that xmlschema gets; ``attribute`` is a name."""

    element: _Element
    attribute: str
    rule: str
    message: str


class _Options(NamedTuple):
    processing_instructions: bool
    unknown_must_understand: bool
    repeated_headers: bool
    other_response_messages: bool


def validate(
    document: bytes | str,
    kind: str | Collection[str] | None = None,
    *,
    processing_instructions: bool = True,
    unknown_must_understand: bool = True,
    repeated_headers: bool = False,
    other_response_messages: bool = False,
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
        limits: how large a document may be.

    Returns:
        The verdict, with all errors in document order. Of a document with more than 5,000 elements and attributes not
        all errors are looked for once there is one.

    Raises:
        DocumentError: there is no document to judge: it is not well-formed XML, has a document type declaration, or
            goes beyond the limits.
        ValueError: ``kind`` is not one of the three.
    """
    wanted = ANY if kind is None else (Kind(kind),) if isinstance(kind, str) else tuple(map(Kind, kind))
    options = _Options(processing_instructions, unknown_must_understand, repeated_headers, other_response_messages)
    source = read_source(document, limits)
    root = tree_of(source)
    found, findings = _soap(root, wanted, options)
    if not findings and _libxml2_says_yes(root, source.text):
        return ValidationResult(True, found)
    if not findings or not _has_many_nodes(root):
        findings += _reference(root)
    if not findings:
        return ValidationResult(True, found)
    return ValidationResult(False, found, _errors(findings, source))


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
RESPONSE_MESSAGE: Final = f"{{{MESSAGES}}}SendItemResponseMessage"
KNOWN_HEADERS: Final = frozenset(
    f"{{{TYPES}}}{name}"
    for name in (
        "RequestServerVersion", "ExchangeImpersonation", "MailboxCulture", "SerializedSecurityContext",
        "ManagementRole", "DateTimePrecision", "TimeZoneContext", "ServerVersionInfo",
    )
)  # fmt: skip


def payload_of(root: _Element) -> str | None:
    """The name of what the body of an envelope holds if it is one of messages, or ``Fault``; else ``None``."""
    for child in root.iterfind(f"{BODY}/*") if root.tag == ENVELOPE else ():
        namespace, local = split_name(child.tag)
        return local if namespace == MESSAGES or child.tag in PAYLOADS else None
    return None


def _soap(root: _Element, wanted: Collection[Kind], options: _Options) -> tuple[Kind | None, list[_Finding]]:
    """What the document is, and what is wrong beside the schemas."""
    findings: list[_Finding] = []

    def wrong(element: _Element, rule: str, message: str, attribute: str = "") -> None:
        if len(findings) < MANY:
            findings.append(_Finding(element, attribute, rule, message))

    if not options.processing_instructions:
        for instruction in cast("list[Any]", root.getroottree().xpath("//processing-instruction()")):
            near = instruction.getparent()
            name = instruction.target
            wrong(
                root if near is None else near, "option-processing-instruction",
                f"The processing instruction {name} is not allowed in a SOAP message.",
            )  # fmt: skip
    if root.tag != ENVELOPE:
        local = split_name(root.tag)[1]
        hint = " That one is of another version of SOAP; Exchange speaks 1.1." if local == "Envelope" else ""
        wrong(root, "soap-envelope", f"The document is {shown(root.tag)}, not a SOAP envelope.{hint}")
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


def _header(header: _Element, options: _Options, wrong: Callable[..., None]) -> None:
    seen: set[str] = set()
    for block in header:
        name = block.tag
        if not isinstance(name, str):
            continue
        if name in KNOWN_HEADERS:
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


def _libxml2_says_yes(root: _Element, text: bytes) -> bool:
    """Whether libxml2's validator finds the document valid, and is to be believed; ``text`` is that of the document."""
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
    return is_valid(text, libxml2_schema())


# xmlschema -----------------------------------------------------------------------------------------------------------

# What Python takes for white space, digits or letters of names, and XML does not. Space becomes a sign that is part of
# nothing, and so does what no name can have (XML 1.0, section 2.3); digits become the middle dot, which can be in a
# name, but not at its start: just as they can.
_FOREIGN: Final = re.compile(rf"[^\x00-\x7f](?<=[\s\d])|[^\x00-\x7f{NAME_CHAR}]")
# What Python's int() takes for a number, and XML Schema does not; and what it is too cautious to take.
_UNDERSCORED: Final = re.compile(r"\s*[+-]?[0-9]+(?:_[0-9]++)++\s*")
_PADDED: Final = re.compile(r"([ \t\r\n]*[+-]?)0{1000,}([0-9]+[ \t\r\n]*)")
# Dates and durations that may be beyond what xmlschema can count. XML Schema part 2 (3.2.6, 3.2.7) allows a limit.
_VAST: Final = re.compile(r"[ \t\r\n]*-?(?:P[0-9A-Z.]*[0-9]{9}|[0-9]{9,}-)")


def _familiar(text: str) -> str:
    """A value that xmlschema judges as XML Schema does this one."""
    if not text.isascii():
        text = _FOREIGN.sub(lambda found: "·" if found[0].isdecimal() else "§", text)
    if "_" in text and _UNDERSCORED.fullmatch(text):
        return text.replace("_", "·")
    if len(text) > 1000 and (padded := _PADDED.fullmatch(text)):
        return f"{padded[1]}000{padded[2]}"
    return f"{text}·" if _VAST.match(text) and _beyond(text.strip(WHITESPACE)) else text


def _beyond(text: str) -> bool:
    from elementpath.datatypes import DateTime10, Duration

    for type_ in (DateTime10, Duration):
        try:
            type_.fromstring(text)
        except OverflowError:
            return True
        except ValueError:
            pass
    return False


# The values that are others in the copy, by element and attribute.
_Changed = dict[tuple["_Element", str], str]


def _prepared(root: _Element) -> tuple[_Element, _Changed]:
    """A copy of the tree for xmlschema, whose elements have the same numbers."""
    from lxml import etree

    tree = copy.deepcopy(root)
    changed: _Changed = {}
    # What comes before and after the root is of no interest, and xmlschema takes a comment in text for an element.
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    for element in tree.iter():
        if (text := element.text) and (familiar := _familiar(text)) != text:
            changed[element, ""] = text
            element.text = familiar
        if element.tail:
            element.tail = _familiar(element.tail)
        for name, value in cast("list[tuple[str, str]]", element.items()):
            if (familiar := _familiar(value)) != value:
                changed[element, name] = value
                element.attrib[name] = familiar
    return tree, changed


# xmlschema keeps all errors until its end: in a document of more elements and attributes than these it looks for the
# first error only. Nor do other checks find more errors than these.
MANY: Final = 5000


def _has_many_nodes(root: _Element) -> bool:
    count = 0
    for element in root.iter("*"):
        count += 1 + len(element.attrib)
        if count > MANY:
            return True
    return False


def _reference(root: _Element) -> list[_Finding]:
    """What xmlschema finds wrong."""
    from xmlschema import XMLSchemaValidationError

    from .schemas import reference_schema

    if root.tag != ENVELOPE:
        return []  # nothing to go by
    tree, changed = _prepared(root)
    schema = reference_schema()
    findings = [*_instance_types(tree, schema, changed)][:MANY]
    # The prefix xml needs no declaration, which xmlschema does not know. It calls the functions for each element.
    more: Any = {
        "namespaces": {"xml": XML},
        "extra_validator": _bare(schema, findings),
        "validation_hook": _in_a_place_for_any,
    }
    try:
        if _has_many_nodes(tree):
            schema.validate(tree, **more)
        else:
            for error in schema.iter_errors(tree, **more):
                if not _is_about_nothing(error):
                    findings.append(_finding(error, tree, changed))
    except XMLSchemaValidationError as error:
        findings.append(_finding(error, tree, changed))
    except RecursionError:
        raise DocumentError("nested too deeply for what is left of the stack", offset=0) from None
    except Exception as error:  # a value of a type that only xsi:type can name, beyond the range of that
        findings.append(_Finding(tree, "", "cvc-datatype-valid", f"A value cannot be checked: {error}."))
    return findings


def _bare(schema: XMLSchema10, findings: list[_Finding]) -> Callable[[Any, Any], None]:
    """A check for text where only a wildcard allows elements, which xmlschema does not look for."""
    name = f"{{{XSI}}}type"

    def check(element: Any, declaration: Any) -> None:
        if not (element.text and element.text.strip(WHITESPACE)) and not any(
            child.tail and child.tail.strip(WHITESPACE) for child in element
        ):
            return
        its = element.get(name)
        type_ = declaration.type if its is None else schema.maps.types[_resolved(its, element)]
        if type_.is_element_only() and len(findings) < MANY:
            text = f"There is text in {shown(element.tag)}, which holds no text."
            findings.append(_Finding(element, "", "cvc-complex-type.2.3", text))

    return check


NIL: Final = f"{{{XSI}}}nil"
BOOLEANS: Final = ("true", "false", "1", "0")


def _in_a_place_for_any(element: Any, declaration: Any) -> bool:
    """Called before each element. Whether to pass over it: that is done with one about which nothing can be wrong.

    That an element is not nillable can be said only of what is declared, so xsi:nil goes from what is not.
    """
    from xmlschema.validators import XsdAnyElement

    if not isinstance(declaration.parent, XsdAnyElement):
        return False
    nil = element.get(NIL)
    if nil is not None and not declaration.nillable and nil.strip(WHITESPACE) in BOOLEANS:
        del element.attrib[NIL]
    return not element.attrib and not len(element)


def _is_about_nothing(error: XMLSchemaValidationError) -> bool:
    """Whether XML Schema does not know an error: that a type is not derived is told of the parent as well."""
    return "cannot substitute" in (error.reason or "") and f"{{{XSI}}}type" not in cast(Any, error.elem).attrib


def _resolved(name: str, element: _Element) -> str:
    """A QName as ``{namespace}local``; with ``?`` as the namespace if its prefix is not declared."""
    prefix, _, local = name.strip(WHITESPACE).rpartition(":")
    namespace = XML if prefix == "xml" else element.nsmap.get(prefix or None, "?" if prefix else "")
    return f"{{{namespace}}}{local}" if namespace else local


# The built-in types (XML Schema part 2, section 3, and the two of part 1). xmlschema has those of the schema for
# schemas as well, which are no part of ours.
XS: Final = "http://www.w3.org/2001/XMLSchema"
BUILT_IN: Final = frozenset(
    f"{{{XS}}}{name}"
    for name in (
        "anyType", "anySimpleType", "string", "boolean", "decimal", "float", "double", "duration", "dateTime",
        "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth", "hexBinary", "base64Binary", "anyURI",
        "QName", "NOTATION", "normalizedString", "token", "language", "NMTOKEN", "NMTOKENS", "Name", "NCName", "ID",
        "IDREF", "IDREFS", "ENTITY", "ENTITIES", "integer", "nonPositiveInteger", "negativeInteger", "long", "int",
        "short", "byte", "nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte",
        "positiveInteger",
    )
)  # fmt: skip


def _instance_types(tree: _Element, schema: Any, changed: _Changed) -> Iterator[_Finding]:
    """What is wrong with xsi:type in general. xmlschema stops at types that it does not know, so they go."""
    name = f"{{{XSI}}}type"
    for element in tree.iter("*"):
        value = element.get(name)
        if value is None:
            continue
        prefix, _, local = value.strip(WHITESPACE).rpartition(":")
        namespace = XML if prefix == "xml" else element.nsmap.get(prefix or None)
        qualified = f"{{{namespace}}}{local}" if namespace else local
        unknown = bool(prefix and namespace is None)
        try:
            unknown = unknown or qualified not in (BUILT_IN if namespace == XS else schema.maps.types)
        except (KeyError, ValueError):
            unknown = True
        if unknown:
            said = _short(changed.get((element, name), value))
            yield _Finding(element, name, "cvc-elt.4.2", f"xsi:type names a type that is not known here, {said}.")
            del element.attrib[name]


# xmlschema's reasons, with the rules that they are about, and what to say instead. The first group is a name.
_REASONS: Final[tuple[tuple[str, str, str], ...]] = (
    (r"missing required attribute '(.*)'", "cvc-complex-type.4", "{element} has no attribute {name}, which it needs."),
    (r"'(.*)' attribute not allowed for element", "cvc-complex-type.3.2", "{element} cannot have an attribute {name}."),
    (r"attribute '(.*)' not allowed", "cvc-complex-type.3.2", "{element} cannot have an attribute {name}."),
    (r"'(.*)' is not an attribute of the XSI namespace", "cvc-complex-type.3.2", "There is no attribute {name}."),
    (r"element is not nillable", "cvc-elt.3.1", "{element} cannot be nil."),
    (r"not a boolean", "cvc-datatype-valid.1", "{what} is {value}, but must be true, false, 1 or 0."),
    (
        r"character data (?:between child elements|is) not allowed.*",
        "cvc-complex-type.2.3",
        "There is text in {element}, which holds no text.",
    ),
    (r"a simple content element can't have child elements", "cvc-type.3.1.2", "{element} holds text, not elements."),
    (r".* is abstract", "cvc-type.2", "The type of {element} is abstract: xsi:type must name one that is not."),
    (
        r".* cannot substitute .*",
        "cvc-elt.4.3",
        "xsi:type of {element} names a type that is not derived from its own.",
    ),
    (
        r"unmapped prefix '.*' in a QName",
        "cvc-datatype-valid.1",
        "{what} is {value}, but must be a name whose prefix is declared.",
    ),
    (
        r"value is not an xs:QName",
        "cvc-datatype-valid.1",
        "{what} is {value}, but must be a name, with a prefix that is declared.",
    ),
    (r"value must be -2\^31 .*", "cvc-datatype-valid.1", "{what} is {value}, but must be a whole number of 32 bits."),
    (
        r"value must be 0 <= x < 2\^32",
        "cvc-datatype-valid.1",
        "{what} is {value}, but must be a whole number from 0 to 4294967295.",
    ),
    (
        r"value doesn't match any pattern of \['\[a-zA-Z\]\{1,8\}.*",
        "cvc-datatype-valid.1",
        "{what} is {value}, but must be a language, such as en-US.",
    ),
    (
        r"value must be one of \[''\]",
        "cvc-datatype-valid.1",
        "{what} is {value}, but must be a language, such as en-US, or nothing.",
    ),
)
_COMPILED: Final = tuple((re.compile(pattern, re.DOTALL), rule, says) for pattern, rule, says in _REASONS)
_ATTRIBUTE: Final = re.compile(r"attribute ([^\s=]+)=(?:'.*?'|\".*?\"): (.*)", re.DOTALL)
_FEW: Final = 12


def _finding(error: XMLSchemaValidationError, tree: _Element, changed: _Changed) -> _Finding:
    """An error of xmlschema's in our words."""
    element = cast("_Element | None", error.elem)
    if element is None:
        element = tree
    reason = error.reason or ""
    if hasattr(error, "particle"):
        return _children(cast(Any, error), element)
    attribute = ""
    if found := _ATTRIBUTE.fullmatch(reason):
        attribute, reason = found[1], found[2]
        if ":" in attribute and not attribute.startswith("{"):  # with a prefix of the document
            attribute = _resolved(attribute, element)
    elif reason == "element is not nillable" and element.get(NIL, "").strip(WHITESPACE) not in BOOLEANS:
        attribute, reason = NIL, "not a boolean"
    what = f"Attribute {shown(attribute)} of {shown(element.tag)}" if attribute else shown(element.tag)
    value = changed.get((element, attribute)) or (element.get(attribute) if attribute else element.text) or ""
    short = _short(value)
    for pattern, rule, says in _COMPILED:
        if found := pattern.fullmatch(reason):
            name = found[1] if pattern.groups else ""
            if pattern.groups and rule == "cvc-complex-type.3.2":
                attribute = name
            message = says.format(element=shown(element.tag), name=shown(name), what=what, value=short)
            return _Finding(element, attribute, rule, message)
    return _Finding(element, attribute, *_value(error, what, short, reason))


def _short(value: str) -> str:
    return repr(value if len(value) <= 40 else value[:40] + "…")


def _children(error: Any, parent: _Element) -> _Finding:
    """An element too much, or one too few."""
    here = shown(parent.tag)
    expected = [shown(tag) for tag in _expected(error)]
    listed = expected[0] if len(expected) == 1 else f"one of {', '.join(expected)}"
    if error.invalid_tag is None:
        hint = f": {listed} is missing" if expected else ""
        return _Finding(parent, "", "cvc-complex-type.2.4", f"{here} is not complete{hint}.")
    child = parent[error.index] if error.index < len(parent) else parent
    if child.tag != error.invalid_tag:
        child = next(parent.iterchildren(error.invalid_tag), parent)
    hint = f": {listed} is expected" if expected else ", or not in this place"
    return _Finding(child, "", "cvc-complex-type.2.4", f"{shown(error.invalid_tag)} is not allowed in {here}{hint}.")


def _expected(error: Any) -> list[str]:
    names = [str(item.name) for item in error.expected or () if getattr(item, "name", None)]
    own = f"{{{MESSAGES}}}SendItemResponseMessage"
    return [own] if own in names else names  # not the 76 of other operations


_SIMPLE: Final = {
    "boolean": "true, false, 1 or 0",
    "int": "a whole number of 32 bits",
    "unsignedInt": "a whole number from 0 to 4294967295",
    "dateTime": "a date and time, such as 2024-02-29T12:30:00Z",
    "duration": "a duration, such as PT1H30M",
    "language": "a language, such as en-US",
    "QName": "a name with a prefix that is declared",
    "anyURI": "a URI",
}


def _value(error: XMLSchemaValidationError, what: str, short: str, reason: str) -> tuple[str, str]:
    """Rule and sentence for a value that its type does not have."""
    validator = cast(Any, error.validator)
    enumeration = getattr(validator, "enumeration", None)
    if "must be one of" in reason and enumeration:
        name = getattr(getattr(validator, "parent", None), "local_name", None) or "its type"
        members = ", ".join(str(member) for member in enumeration)
        hint = members if len(enumeration) <= _FEW else f"the {len(enumeration)} values of {name}"
        return "cvc-enumeration-valid", f"{what} is {short}, which is not one of {hint}."
    if "minLength" in reason or "length" in reason:
        return "cvc-minLength-valid", f"{what} must not be empty."
    builtin: Any = validator
    while builtin is not None and getattr(builtin, "local_name", None) not in _SIMPLE:
        builtin = getattr(builtin, "base_type", None)
    if "doesn't match any pattern" in reason and builtin is not None and builtin.local_name == "boolean":
        return "cvc-pattern-valid", f"{what} is {short}, but must be 1 or 0."
    if builtin is not None:
        return "cvc-datatype-valid.1", f"{what} is {short}, but must be {_SIMPLE[builtin.local_name]}."
    return "cvc-type", f"{what}: {reason}."


# Places --------------------------------------------------------------------------------------------------------------


def _errors(findings: list[_Finding], source: Source) -> tuple[ValidationError, ...]:
    """The findings with their places, in order, each once."""
    wanted = {finding.element for finding in findings}
    roots = {element.getroottree().getroot() for element in wanted}
    numbers = {element: at for root in roots for at, element in enumerate(root.iter("*")) if element in wanted}
    where = places(source, max(numbers.values()))
    paths = _Paths(wanted)
    found: dict[ValidationError, int] = {}
    for finding in findings:
        line, column, at = where[numbers[finding.element]]
        path = paths.of(finding.element)
        if finding.attribute:
            path += f"/@{_step(finding.attribute)}"
            line, column, at = _attribute_place(source.text, line, column, at, finding.attribute)
        found.setdefault(ValidationError(line, column, path, finding.rule, finding.message), at)
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
