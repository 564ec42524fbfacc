"""xmlschema's verdict on SendItem documents, which is the reference, and its errors in words for people.

Where xmlschema is known to be too kind (it takes NO-BREAK SPACE for white space, and the digits of all scripts for
numbers), it is given the document with such characters exchanged for others of no such meaning; where it is too strict
(comments within text), without the comments.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast
from xml.etree.ElementTree import Element, SubElement

from ..errors import DocumentError
from .fragments import NoFragment, cutting, uri_of
from .namespaces import ERRORS, MESSAGES, NAME_CHAR, SOAP, TYPES, WHITESPACE, XML, XSI, shown

if TYPE_CHECKING:
    from lxml.etree import _Element
    from xmlschema import XMLSchema10, XMLSchemaValidationError

    from .departures import Departure

__all__ = ["MANY", "RESPONSE_MESSAGE", "Finding", "find_errors", "has_many_nodes"]

XS: Final = "http://www.w3.org/2001/XMLSchema"
RESPONSE_MESSAGE: Final = f"{{{MESSAGES}}}SendItemResponseMessage"


@dataclass(frozen=True, slots=True)
class Finding:
    """An error at an element; ``attribute`` is a name."""

    element: _Element
    attribute: str
    rule: str
    message: str
    departure: Departure | None = None


# What Python takes for white space, digits or letters of names, and XML does not. Space becomes a sign that is part of
# nothing, and so does what no name can have (XML 1.0, section 2.3); digits become the middle dot, which can be in a
# name, but not at its start: just as they can.
@functools.cache
def _foreign() -> re.Pattern[str]:
    return re.compile(rf"[^\x00-\x7f](?<=[\s\d])|[^\x00-\x7f{NAME_CHAR}]")


# What Python's int() takes for a number, and XML Schema does not; and what it is too cautious to take.
_UNDERSCORED: Final = re.compile(r"\s*[+-]?[0-9]+(?:_[0-9]++)++\s*")
_PADDED: Final = re.compile(r"([ \t\r\n]*[+-]?)0{1000,}([0-9]+[ \t\r\n]*)")
# Dates and durations that may be beyond what xmlschema can count. XML Schema part 2 (3.2.6, 3.2.7) allows a limit.
_VAST: Final = re.compile(r"[ \t\r\n]*-?(?:P[0-9A-Z.]*[0-9]{9}|[0-9]{9,}-)")


def _familiar(text: str) -> str:
    """A value that xmlschema judges as XML Schema does this one."""
    if not text.isascii():
        text = _foreign().sub(lambda found: "·" if found[0].isdecimal() else "§", text)
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


@dataclass(frozen=True, slots=True)
class Copy:
    """What xmlschema gets of a document: a tree of the standard library's elements.

    Its elements know nothing of the namespaces that are declared around them. xmlschema would look at all of those, for
    each element, several times. In the copy, values that are names have prefixes of :data:`PREFIXES` instead.

    Attributes:
        originals: the elements of the document.
        changed: the values that are others in the copy, by element and attribute ("" for text).
        types: the names that xsi:type has, as ``{namespace}local``.
    """

    root: Element
    originals: dict[Element, _Element]
    changed: dict[tuple[Element, str], str]
    types: dict[Element, str]

    def __init__(self, root: _Element) -> None:
        put = object.__setattr__
        put(self, "root", Element(root.tag))
        for name in ("originals", "changed", "types"):
            put(self, name, {})
        self._copy_elements(root)
        for element, original in self.originals.items():
            self._make_familiar(element)
            self._name_types(element, original)

    def _copy_elements(self, root: _Element) -> None:
        """Elements, attributes and text. Comments go: xmlschema takes one in text for an element."""
        copies: dict[_Element, Element] = {}
        for original in root.iter():
            parent = None if original is root else copies[cast("_Element", original.getparent())]
            tail = original.tail if parent is not None else None
            if isinstance(original.tag, str):
                copy = self.root if parent is None else SubElement(parent, original.tag)
                copy.attrib.update(cast("dict[str, str]", dict(original.attrib)))
                copy.text, copy.tail = original.text, tail
                copies[original] = copy
                self.originals[copy] = original
            elif tail and parent is not None:
                if len(parent):
                    parent[-1].tail = (parent[-1].tail or "") + tail
                else:
                    parent.text = (parent.text or "") + tail

    def _make_familiar(self, element: Element) -> None:
        if (text := element.text) and (familiar := _familiar(text)) != text:
            self.changed[element, ""] = text
            element.text = familiar
        if element.tail:
            element.tail = _familiar(element.tail)
        for name, value in element.items():
            if (familiar := _familiar(value)) != value:
                self.changed[element, name] = value
                element.set(name, familiar)

    def _name_types(self, element: Element, original: _Element) -> None:
        if (value := element.get(TYPE)) is not None:
            local, uri = _resolved(value, original)
            self.types[element] = f"{{{uri}}}{local}" if uri else local
            if uri in OURS:  # or else there is no such type
                self._set(element, TYPE, value, f"{OURS[uri]}:{local}")
        text = element.text
        is_name = element.tag == "faultcode" or self.types.get(element) in NAME_TYPES
        if is_name and text and NAME_WITH_PREFIX.match(text):
            local, uri = _resolved(text, original)
            self._set(element, "", text, f"{'undeclared' if uri == '?' else 'xml'}:{local}")

    def _set(self, element: Element, name: str, value: str, mended: str) -> None:
        self.changed.setdefault((element, name), value)
        if name:
            element.set(name, mended)
        else:
            element.text = mended


def _resolved(name: str, element: _Element) -> tuple[str, str]:
    """The local part of a name, and its namespace: "?" if its prefix is not declared."""
    prefix, colon, local = name.strip(WHITESPACE).rpartition(":")
    return local, uri_of(prefix, element) or ("?" if colon else "")


NAME_WITH_PREFIX: Final = re.compile(r"[ \t\r\n]*[^: \t\r\n][^:]*:[^:]*\Z")
PREFIXES: Final = {"xml": XML, "s": SOAP, "m": MESSAGES, "t": TYPES, "e": ERRORS, "xs": XS}
OURS: Final = {uri: prefix for prefix, uri in PREFIXES.items()}


# xmlschema keeps all errors until its end: in a document of more elements and attributes than these it looks for the
# first error only. Nor do other checks find more errors than these.
MANY: Final = 5000


def has_many_nodes(root: _Element) -> bool:
    """Whether there are more elements and attributes than :data:`MANY`."""
    count = 0
    for element in root.iter("*"):
        count += 1 + len(element.attrib)
        if count > MANY:
            return True
    return False


def find_errors(root: _Element, text: bytes | None = None) -> list[Finding]:
    """What is wrong with the envelope at the root of a document, whose text may be at hand."""
    with cutting(root, text):
        try:
            copy = Copy(root)
        except NoFragment as error:
            raise DocumentError(str(error), offset=0) from None
    return _find_errors(copy)


def _find_errors(copy: Copy) -> list[Finding]:
    from xmlschema import XMLSchemaValidationError

    from .schemas import reference_schema

    schema = reference_schema()
    findings = [*_instance_types(copy, schema)][:MANY]
    # xmlschema calls the functions for each element.
    more: Any = {
        "namespaces": PREFIXES,
        "extra_validator": _bare(schema, copy, findings),
        "validation_hook": _in_a_place_for_any,
    }
    try:
        if has_many_nodes(copy.originals[copy.root]):
            schema.validate(copy.root, **more)
        else:
            for error in schema.iter_errors(copy.root, **more):
                if not _is_about_nothing(error):
                    findings.append(_finding(error, copy))
    except XMLSchemaValidationError as error:
        findings.append(_finding(error, copy))
    except RecursionError:
        raise DocumentError("nested too deeply for what is left of the stack", offset=0) from None
    except Exception as error:  # a value of a type that only xsi:type can name, beyond the range of that
        root = copy.originals[copy.root]
        findings.append(Finding(root, "", "cvc-datatype-valid", f"A value cannot be checked: {error}."))
    return findings


def _bare(schema: XMLSchema10, copy: Copy, findings: list[Finding]) -> Callable[[Any, Any], None]:
    """A check for text where only a wildcard allows elements, which xmlschema does not look for."""

    def check(element: Any, declaration: Any) -> None:
        if not (element.text and element.text.strip(WHITESPACE)) and not any(
            child.tail and child.tail.strip(WHITESPACE) for child in element
        ):
            return
        its = copy.types.get(element)
        type_ = declaration.type if its is None else schema.maps.types[its]
        if type_.is_element_only() and len(findings) < MANY:
            text = f"There is text in {shown(element.tag)}, which holds no text."
            findings.append(Finding(copy.originals[element], "", "cvc-complex-type.2.3", text))

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


TYPE: Final = f"{{{XSI}}}type"

# The built-in types (XML Schema part 2, section 3, and the two of part 1). xmlschema has those of the schema for
# schemas as well, which are no part of ours.
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
NAME_TYPES: Final = (f"{{{XS}}}QName", f"{{{XS}}}NOTATION")


def _instance_types(copy: Copy, schema: Any) -> Iterator[Finding]:
    """What is wrong with xsi:type in general. xmlschema stops at types that it does not know, so they go."""
    for element, type_ in [*copy.types.items()]:
        try:
            unknown = type_ not in (BUILT_IN if type_.startswith(f"{{{XS}}}") else schema.maps.types)
        except (KeyError, ValueError):
            unknown = True
        if unknown:
            said = _short(copy.changed.get((element, TYPE)) or element.attrib[TYPE])
            message = f"xsi:type names a type that is not known here, {said}."
            yield Finding(copy.originals[element], TYPE, "cvc-elt.4.2", message)
            del element.attrib[TYPE]
            del copy.types[element]


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


def _finding(error: XMLSchemaValidationError, copy: Copy) -> Finding:
    """An error of xmlschema's in our words."""
    element = copy.root if error.elem is None else error.elem
    original = copy.originals[element]
    reason = error.reason or ""
    if hasattr(error, "particle"):
        return _children(cast(Any, error), element, copy)
    attribute = ""
    if found := _ATTRIBUTE.fullmatch(reason):
        attribute, reason = found[1], found[2]
        if ":" in attribute and not attribute.startswith("{"):  # with a prefix of the copy
            prefix, _, local = attribute.partition(":")
            attribute = f"{{{PREFIXES.get(prefix, '?')}}}{local}"
    elif reason == "element is not nillable" and element.get(NIL, "").strip(WHITESPACE) not in BOOLEANS:
        attribute, reason = NIL, "not a boolean"
    what = f"Attribute {shown(attribute)} of {shown(element.tag)}" if attribute else shown(element.tag)
    value = copy.changed.get((element, attribute)) or (element.get(attribute) if attribute else element.text) or ""
    short = _short(value)
    for pattern, rule, says in _COMPILED:
        if found := pattern.fullmatch(reason):
            name = found[1] if pattern.groups else ""
            if pattern.groups and rule == "cvc-complex-type.3.2":
                attribute = name
            message = says.format(element=shown(element.tag), name=shown(name), what=what, value=short)
            return Finding(original, attribute, rule, message)
    return Finding(original, attribute, *_value(error, what, short, reason))


def _short(value: str) -> str:
    return repr(value if len(value) <= 40 else value[:40] + "…")


def _children(error: Any, parent: Element, copy: Copy) -> Finding:
    """An element too much, or one too few."""
    here = shown(parent.tag)
    expected = [shown(tag) for tag in _expected(error)]
    listed = expected[0] if len(expected) == 1 else f"one of {', '.join(expected)}"
    if error.invalid_tag is None:
        hint = f": {listed} is missing" if expected else ""
        return Finding(copy.originals[parent], "", "cvc-complex-type.2.4", f"{here} is not complete{hint}.")
    child = parent[error.index] if error.index < len(parent) else parent
    if child.tag != error.invalid_tag:
        child = next((child for child in parent if child.tag == error.invalid_tag), parent)
    hint = f": {listed} is expected" if expected else ", or not in this place"
    message = f"{shown(error.invalid_tag)} is not allowed in {here}{hint}."
    return Finding(copy.originals[child], "", "cvc-complex-type.2.4", message)


def _expected(error: Any) -> list[str]:
    names = [str(item.name) for item in error.expected or () if getattr(item, "name", None)]
    return [RESPONSE_MESSAGE] if RESPONSE_MESSAGE in names else names  # not the 76 of other operations


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
