"""Between XML and the objects of :mod:`oxcodec.ews.objects`: what their annotations say is read and written here.

A class lists its parts in the order of the schema, each as ``Annotated[type, marker]``; a marker says how the part
looks in XML. Reading follows the sequence of the schema: an element or attribute that has no place there is an error,
as is one that is missing. Writing is the joining of strings: nothing but the escaping of XML is needed for it.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, cast, get_type_hints

from ..errors import DecodeError, DocumentError, EncodeError
from .codes import OPEN, SOAP
from .fragments import (
    NoFragment,
    check_characters,
    cut,
    free_prefix,
    parse_fragment,
    taken_prefixes,
    uri_of,
)
from .hints import hint_for_element, hint_for_root, phrase
from .secure import Source, parse_xml, places

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__: list[str] = []

MESSAGES: Final = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES: Final = "http://schemas.microsoft.com/exchange/services/2006/types"
ERRORS: Final = "http://schemas.microsoft.com/exchange/services/2006/errors"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
XML: Final = "http://www.w3.org/XML/1998/namespace"

WHITESPACE: Final = " \t\r\n"  # of XML; str.strip() alone would take NO-BREAK SPACE and others with it
# What names begin with, and consist of, but for colons (XML 1.0, 2.3): parts of classes of regular expressions.
NAME_START: Final = (
    r"A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    r"\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
NAME_CHAR: Final = NAME_START + r"\-.0-9\xb7\u0300-\u036f\u203f\u2040"


@functools.cache  # such classes take a while to compile, and most documents need none
def ncname() -> re.Pattern[str]:
    """Names without colons that are valid values: validators know fewer letters and digits than XML 1.0."""
    return re.compile(rf"(?=[^\W\d])[{NAME_START}](?:(?=[\w\-.\xb7\u0387\u203f\u2040])[{NAME_CHAR}])*+")


# Errors and names ----------------------------------------------------------------------------------------------------


class Failure(DocumentError):
    """An error at an element. What lxml knows of the place is the line; who has the document can find the rest."""

    def __init__(self, message: str, element: _Element, path: str) -> None:
        super().__init__(message, offset=0, line=cast("int | None", element.sourceline) or 0, path=path)
        self.element = element

    def placed(self, source: Source) -> DocumentError:
        """The error with its place in the document."""
        number = next(i for i, element in enumerate(self.element.getroottree().iter("*")) if element is self.element)
        line, column, at = places(source, number)[number]
        offset = source.offset(at)
        remaining = source.original[offset:]
        hint = hint_for_root(self.element) if self.element.getparent() is None else hint_for_element(self.element)
        message = phrase(self.message, hint)
        return DocumentError(message, offset=offset, line=line, column=column, path=self.path, remaining=remaining)


def shown(name: str) -> str:
    """A name for a message: with its usual prefix, or with its namespace."""
    namespace, local = split_name(name)
    if not namespace:
        return local
    prefix = {SOAP: "s", MESSAGES: "m", TYPES: "t", ERRORS: "e", XSI: "xsi", XML: "xml"}.get(namespace)
    return f"{prefix}:{local}" if prefix else name


def split_name(name: str) -> tuple[str, str]:
    """``{namespace}local`` in its two parts, the first one empty when there is none."""
    if name.startswith("{"):
        namespace, _, local = name[1:].rpartition("}")
        return namespace, local
    return "", name


def elements(parent: _Element, path: str) -> list[_Element]:
    """The child elements of an element that holds no text of its own."""
    text = parent.text
    if text and text.strip(WHITESPACE):
        raise Failure(f"text in {shown(parent.tag)}, which holds elements only", parent, path)
    found = []
    for child in parent:
        text = child.tail
        if text and text.strip(WHITESPACE):
            raise Failure(f"text in {shown(parent.tag)}, which holds elements only", parent, path)
        if isinstance(child.tag, str):  # others are comments and processing instructions
            found.append(child)
        elif is_reference(child):
            raise Failure(f"an entity reference in {shown(parent.tag)}", parent, path)
    return found


def text_of(element: _Element, path: str) -> str:
    """The text of an element that has no child elements."""
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            raise Failure(f"{shown(child.tag)} in {shown(element.tag)}, which holds text only", child, path)
        if is_reference(child):
            raise Failure(f"an entity reference in {shown(element.tag)}", element, path)
        parts.append(child.tail or "")
    return "".join(parts)


def is_reference(node: _Element) -> bool:
    """Whether a node is an entity reference that was left as it is."""
    return getattr(node.tag, "__name__", "") == "Entity"


def resolve(text: str, element: _Element, path: str) -> str:
    """A QName of the document as ``{namespace}local``."""
    prefix, colon, local = text.strip(WHITESPACE).rpartition(":")
    if not ncname().fullmatch(local) or (colon and not ncname().fullmatch(prefix)):
        raise Failure(f"{short(text)} is not a qualified name", element, path)
    try:
        namespace = uri_of(prefix, element)
    except NoFragment as error:
        raise Failure(str(error), element, path) from None
    if namespace is None:
        if prefix:
            raise Failure(f"the prefix of {short(text)} is not declared", element, path)
        return local
    return f"{{{namespace}}}{local}"


def no_attributes(element: _Element, path: str) -> None:
    """Refuse attributes, but for those that say where a schema is or name a type for a reader to be sure of."""
    for name in element.attrib:
        name = cast(str, name)
        if name == f"{{{XSI}}}type":
            resolve(cast(str, element.attrib[name]), element, path)
        elif name not in IGNORED:
            raise Failure(f"{shown(element.tag)} has an unexpected attribute {shown(name)}", element, path)


IGNORED: Final = frozenset({f"{{{XSI}}}schemaLocation", f"{{{XSI}}}noNamespaceSchemaLocation"})


# Writing -------------------------------------------------------------------------------------------------------------


def escape(text: str) -> str:
    """Text as content of an element."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace("\r", "&#13;") if "\r" in text else text


def escape_attribute(text: str) -> str:
    """Text between double quotes. A parser takes bare line ends and tabs there as spaces."""
    text = escape(text)
    if '"' in text:
        text = text.replace('"', "&quot;")
    if "\n" in text:
        text = text.replace("\n", "&#10;")
    return text.replace("\t", "&#9;") if "\t" in text else text


class Writer:
    """The pieces of a document so far, and the prefixes of its namespaces."""

    __slots__ = ("m", "parts", "s", "t")

    def __init__(self, fragments: Iterable[str]) -> None:
        self.parts: list[str] = []
        taken = taken_prefixes(fragments)
        self.s, self.m, self.t = (free_prefix(prefix, taken) for prefix in ("s", "m", "t"))

    def declarations(self) -> str:
        return f'xmlns:{self.s}="{SOAP}" xmlns:{self.m}="{MESSAGES}" xmlns:{self.t}="{TYPES}"'

    def prefix(self, namespace: str) -> str:
        return {TYPES: self.t, MESSAGES: self.m, SOAP: self.s}[namespace]

    def tag(self, name: str) -> str:
        namespace, local = split_name(name)
        return f"{self.prefix(namespace)}:{local}" if namespace else local

    def qualified(self, name: str, spare: str) -> tuple[str, str]:
        """A QName with the declaration that it needs: (name, declaration or nothing)."""
        namespace, local = split_name(name)
        if not namespace:
            return local, ""
        if namespace in (TYPES, MESSAGES, SOAP):
            return f"{self.prefix(namespace)}:{local}", ""
        if namespace == XML:
            return f"xml:{local}", ""
        return f"{spare}:{local}", f' xmlns:{spare}="{escape_attribute(namespace)}"'

    def attributes(self, pairs: Iterable[tuple[str, str]]) -> str:
        """Foreign attributes with declarations of their namespaces."""
        written = ""
        for i, (name, value) in enumerate(pairs):
            qualified, declaration = self.qualified(name, f"a{i}")
            written += f'{declaration} {qualified}="{escape_attribute(value)}"'
        return written


# Fragments: XML that is kept as it came ------------------------------------------------------------------------------


def fragments_of(kept: Sequence[_Element], path: str) -> tuple[str, ...]:
    """Elements as text that stands alone."""
    try:
        return tuple(cut(kept))
    except NoFragment as error:
        raise Failure(str(error), kept[0], path) from None


# Values of simple types ----------------------------------------------------------------------------------------------


class Codec:
    """A simple type: ``read`` makes the value from text or raises ValueError, ``check`` does for a value given."""

    collapse = True

    def parse(self, text: str) -> Any:
        if self.collapse:
            text = RUN.sub(" ", text).strip(" ")
        return self.read(text)

    def read(self, text: str) -> Any:
        raise NotImplementedError

    def check(self, value: Any) -> Any:
        raise NotImplementedError

    def write(self, value: Any) -> str:
        return str(value)


RUN: Final = re.compile(f"[{WHITESPACE}]+")


class Text(Codec):
    """xs:string, or one of its restrictions."""

    def __init__(self, what: str = "a string", pattern: str = "", *, minimum: int = 0, collapse: bool = False) -> None:
        self.what = what
        self.pattern = re.compile(pattern, re.ASCII) if pattern else None
        self.minimum = minimum
        self.collapse = collapse

    def read(self, text: str) -> str:
        if len(text) < self.minimum:
            raise ValueError("is empty")
        if self.pattern and not self.pattern.fullmatch(text):
            raise ValueError(f"{short(text)} is not {self.what}")
        return text

    def check(self, value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"{self.what} is needed, not {type(value).__name__}")
        return cast(str, self.parse(str(value)))

    def write(self, value: str) -> str:
        return value


class QName(Text):
    """A name as ``{namespace}local`` that XML can have."""

    def __init__(self) -> None:
        super().__init__("a name as {namespace}local", r"(?:\{[^{}\s]+\})?[^{}\s]+")

    def read(self, text: str) -> str:
        super().read(text)
        namespace, local = split_name(text)
        if not ncname().fullmatch(local):
            raise ValueError(f"{short(text)} is not {self.what}")
        if namespace and not is_written(f'<a xmlns:x="{escape_attribute(namespace)}"/>'):
            raise ValueError(f"{short(namespace)} is no namespace that XML can have")
        return text


class AttributeName(QName):
    """The same for a name in markup: parsers know the letters and digits of early editions of XML 1.0 only."""

    def read(self, text: str) -> str:
        super().read(text)
        local = split_name(text)[1]
        if not local.isascii() and not is_written(f"<{local}/>"):
            raise ValueError(f"{short(local)} is no name that all parsers of XML take")
        return text


@functools.lru_cache(maxsize=256)
def is_written(document: str) -> bool:
    """Whether a document is one that we read."""
    try:
        parse_xml(document)
    except DecodeError:
        return False
    return True


class DateTime(Text):
    """xs:dateTime, as its text."""

    def __init__(self) -> None:
        super().__init__(
            "a date and time",
            r"-?(?P<year>[1-9][0-9]{4,}|[0-9]{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])"
            r"T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)"
            r"(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",
            collapse=True,
        )

    def read(self, text: str) -> str:
        super().read(text)
        parts = cast(re.Pattern[str], self.pattern).fullmatch(text)
        assert parts
        year = int(parts["year"][-4:]) if len(parts["year"]) < 1000 else 0
        if parts["year"] == "0000":
            raise ValueError(f"{short(text)} is not a date and time: there is no year 0")
        try:  # the Gregorian calendar repeats after 400 years
            datetime.date(year % 400 + 400, int(parts["month"]), int(parts["day"]))
        except ValueError:
            raise ValueError(f"{short(text)} is not a date and time: the month is shorter") from None
        return text


class Integer(Codec):
    """xs:int and other integers within bounds."""

    def __init__(self, lowest: int, highest: int) -> None:
        self.lowest, self.highest = lowest, highest

    def read(self, text: str) -> int:
        if not re.fullmatch(r"[+-]?[0-9]+", text):
            raise ValueError(f"{short(text)} is not an integer")
        digits = text.lstrip("+-").lstrip("0")
        return self.check(int(f"{'-' if text[0] == '-' else ''}{digits or '0'}") if len(digits) < 20 else 1 << 64)

    def check(self, value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(f"an integer is needed, not {type(value).__name__}")
        if not self.lowest <= value <= self.highest:
            raise ValueError(f"the integer is not between {self.lowest} and {self.highest}")
        return int(value)


class Boolean(Codec):
    """xs:boolean."""

    def __init__(self, true: str = "true", false: str = "false") -> None:
        self.values = {"true": True, "1": True, "false": False, "0": False}
        self.written = {True: true, False: false}
        if true == "1":
            self.values = {"1": True, "0": False}

    def read(self, text: str) -> bool:
        try:
            return self.values[text]
        except KeyError:
            raise ValueError(f"{short(text)} is not a boolean") from None

    def check(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError(f"a boolean is needed, not {type(value).__name__}")
        return value

    def write(self, value: bool) -> str:
        return self.written[value]


class Code(Codec):
    """An enumeration; one of :data:`~oxcodec.ews.codes.OPEN` takes other strings too."""

    collapse = False

    def __init__(self, members: type[StrEnum]) -> None:
        self.members: Mapping[str, StrEnum] = {str(member): member for member in members}
        self.open = members in OPEN
        self.what = members.__name__

    def read(self, text: str) -> str:
        member = self.members.get(text)
        if member is not None:
            return member
        if self.open:  # what servers send; it may stand on a line of its own
            text = text.strip(WHITESPACE)
            return self.members.get(text, text)
        raise ValueError(f"{short(text)} is none of {', '.join(self.members)}")

    def check(self, value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"one of {self.what} is needed, not {type(value).__name__}")
        return self.read(str(value))


def short(text: str) -> str:
    """Text of a document for a message."""
    return repr(text if len(text) <= 60 else text[:57] + "…")


STRING: Final = Text()
NON_EMPTY: Final = Text(minimum=1)
LANGUAGE: Final = Text("a language", "[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*+", collapse=True)
DURATION: Final = Text(
    "a duration",
    r"-?P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?",
    collapse=True,
)
DATE_TIME: Final = DateTime()
ANY_URI: Final = Text("a URI", collapse=True)
QNAME: Final = QName()
ATTRIBUTE_NAME: Final = AttributeName()
INT: Final = Integer(-(1 << 31), (1 << 31) - 1)
UNSIGNED_INT: Final = Integer(0, (1 << 32) - 1)
BOOLEAN: Final = Boolean()
SOAP_BOOLEAN: Final = Boolean("1", "0")  # SOAP 1.1 has 0 and 1 only


# Markers: how the parts of a class look in XML -----------------------------------------------------------------------


@dataclasses.dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute."""

    name: str
    codec: Codec


@dataclasses.dataclass(frozen=True, slots=True)
class Content:
    """The text of the element itself."""

    codec: Codec


@dataclasses.dataclass(frozen=True, slots=True)
class Simple:
    """A child element with text."""

    name: str
    codec: Codec


@dataclasses.dataclass(frozen=True, slots=True)
class SimpleList:
    """Child elements with text, inside one that holds them."""

    wrapper: str
    name: str
    codec: Codec


@dataclasses.dataclass(frozen=True, slots=True)
class One:
    """A child element for an object; ``choices`` are the elements that can be in its place, with their classes."""

    choices: Callable[[], Mapping[str, type[Node]]]
    wrapper: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Many:
    """Child elements for objects, perhaps inside one that holds them; ``None`` is for an optional one not there."""

    choices: Callable[[], Mapping[str, type[Node]]]
    wrapper: str = ""
    minimum: int = 1


@dataclasses.dataclass(frozen=True, slots=True)
class AnyIn:
    """An element whose content can be any elements: kept as text."""

    name: str


@dataclasses.dataclass(frozen=True, slots=True)
class AnyHere:
    """Any elements at the end: kept as text."""


@dataclasses.dataclass(frozen=True, slots=True)
class Part:
    """A field of a class with its marker."""

    field: str
    marker: Any
    required: bool
    default: Any
    choices: Mapping[str, type[Node]] | None = None
    names: Mapping[type, str] | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Layout:
    """All that a class says about its XML."""

    attributes: tuple[Part, ...]
    by_name: Mapping[str, Part]
    required: tuple[Part, ...]
    parts: tuple[Part, ...]
    content: Part | None
    types: frozenset[str]


LAYOUTS: Final[dict[type[Node], Layout]] = {}


def layout(cls: type[Node]) -> Layout:
    """The layout of a class, worked out once, and not before it is needed."""
    plan = LAYOUTS.get(cls)
    if plan is None:
        plan = LAYOUTS[cls] = make_layout(cls)
    return plan


def make_layout(cls: type[Node]) -> Layout:
    hints = get_type_hints(cls, vars(sys.modules[cls.__module__]), include_extras=True)
    parts = []
    for field in dataclasses.fields(cast(Any, cls)):
        marker = next(iter(getattr(hints[field.name], "__metadata__", ())), None)
        if marker is None:
            continue
        default = None if field.default is dataclasses.MISSING else field.default
        choices = marker.choices() if isinstance(marker, One | Many) else None
        names: dict[type, str] = {}
        for name, choice in (choices or {}).items():
            names.setdefault(choice, name)
        parts.append(Part(field.name, marker, field.default is dataclasses.MISSING, default, choices, names))
    attributes = tuple(part for part in parts if isinstance(part.marker, Attribute))
    content = next((part for part in parts if isinstance(part.marker, Content)), None)
    return Layout(
        attributes=attributes,
        by_name={part.marker.name: part for part in attributes},
        required=tuple(part for part in attributes if part.required),
        parts=tuple(part for part in parts if not isinstance(part.marker, Attribute | Content)),
        content=content,
        types=frozenset(f"{{{namespace}}}{name}" for namespace in (TYPES, MESSAGES) for name in cls.xsd_types),
    )


class Node:
    """The base of all objects that stand for an element."""

    __slots__ = ()

    xsd_types: ClassVar[tuple[str, ...]] = ()
    """The schema's name of the type, and of those derived from it that this class can hold."""

    json_names: ClassVar[Mapping[str, str]] = {}
    """Names in JSON for fields without a marker, where the field's own would not do."""

    def __post_init__(self) -> None:
        for part in (plan := layout(type(self))).attributes:
            self._set(part, check_value)
        if plan.content:
            self._set(plan.content, check_value)
        for part in plan.parts:
            self._set(part, CHECKS[type(part.marker)])
        self._check()

    def __repr__(self) -> str:
        parts = []
        for field in dataclasses.fields(cast(Any, self)):
            value = getattr(self, field.name)
            if field.default is dataclasses.MISSING or value != field.default:
                parts.append(f"{field.name}={value!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def _set(self, part: Part, check: Callable[[Part, Any, str], Any]) -> None:
        given = getattr(self, part.field)
        if given is None and not part.required:
            return
        value = check(part, given, f"{type(self).__name__}.{part.field}")
        if value is not given:
            object.__setattr__(self, part.field, value)

    @classmethod
    def _derived(cls) -> tuple[type[Node], ...]:
        """The classes that xsi:type can put in the place of this one."""
        return ()

    def _check(self) -> None:
        """What concerns more than one part. A class raises EncodeError here."""

    # Reading

    @classmethod
    def _read(cls, element: _Element, path: str) -> Self:
        plan = layout(cls)
        made = object.__new__(cls)
        put = object.__setattr__
        seen = 0
        given = {}
        for key, text in element.attrib.items():
            name = cast(str, key)
            part = plan.by_name.get(name)
            if part is None:
                cls._other_attribute(name, cast(str, text), element, path)
                continue
            given[part.field] = value_of(part.marker.codec, cast(str, text), element, f"{path}.{split_name(name)[1]}")
            seen += part.required
        if seen < len(plan.required):
            missing = next(part for part in plan.required if part.field not in given)
            raise Failure(f"{shown(element.tag)} has no attribute {missing.marker.name}", element, path)
        for part in plan.attributes:
            put(made, part.field, given.get(part.field, part.default))
        if plan.content:
            put(made, plan.content.field, value_of(plan.content.marker.codec, text_of(element, path), element, path))
            return made
        children = elements(element, path)
        at = 0
        for part in plan.parts:
            value, at = READERS[type(part.marker)](part, children, at, element, path)
            put(made, part.field, value)
        if at < len(children):
            child = children[at]
            raise Failure(f"unexpected element {shown(child.tag)} in {shown(element.tag)}", child, path)
        made._check_read(element, path)
        return made

    def _check_read(self, element: _Element, path: str) -> None:
        try:
            self._check()
        except EncodeError as error:
            raise Failure(error.message, element, path) from None

    @classmethod
    def _other_attribute(cls, name: str, text: str, element: _Element, path: str) -> None:
        if name == f"{{{XSI}}}type":
            if resolve(text, element, path) not in layout(cls).types:
                raise Failure(f"{shown(element.tag)} cannot be of the type {short(text)}", element, path)
        elif name not in IGNORED:
            raise Failure(f"{shown(element.tag)} has an unexpected attribute {shown(name)}", element, path)

    # Writing

    def _write(self, writer: Writer, name: str) -> None:
        plan = layout(type(self))
        tag = writer.tag(name)
        opening = f"<{tag}{self._more_attributes(writer)}"
        for part in plan.attributes:
            value = getattr(self, part.field)
            if value is not None:
                namespace = part.marker.name if part.marker.name[0] == "{" else ""
                label = writer.tag(namespace) if namespace else part.marker.name
                opening += f' {label}="{escape_attribute(part.marker.codec.write(value))}"'
        append = writer.parts.append
        if plan.content:
            value = getattr(self, plan.content.field)
            append(f"{opening}>{escape(plan.content.marker.codec.write(value))}</{tag}>")
            return
        append(f"{opening}>")
        for part in plan.parts:
            value = getattr(self, part.field)
            if value is not None:
                WRITERS[type(part.marker)](part, value, writer)
        append(f"</{tag}>")

    def _more_attributes(self, writer: Writer) -> str:
        return ""

    def _fragments(self) -> Iterator[str]:
        """All that is kept as text in this object or below."""
        for part in layout(type(self)).parts:
            if value := getattr(self, part.field):
                if isinstance(part.marker, AnyIn | AnyHere):
                    yield from value
                elif isinstance(value, Node):
                    yield from value._fragments()
                elif isinstance(part.marker, Many):
                    for node in value:
                        yield from node._fragments()


def value_of(codec: Codec, text: str, element: _Element, path: str) -> Any:
    try:
        return codec.parse(text)
    except ValueError as error:
        raise Failure(f"{shown(element.tag)}: {error}", element, path) from None


# Values given to a constructor


def check_value(part: Part, value: Any, path: str) -> Any:
    return checked(part.marker.codec, value, path)


def checked(codec: Codec, value: Any, path: str) -> Any:
    try:
        value = codec.check(value)
    except ValueError as error:
        raise EncodeError(str(error), path=path) from None
    return check_characters(value, path) if isinstance(value, str) else value


def check_one(part: Part, value: Any, path: str) -> Any:
    if part.names is None or type(value) not in part.names:
        raise EncodeError(f"{expected(part)} is needed, not {type(value).__name__}", path=path)
    return value


def check_many(part: Part, value: Any, path: str) -> tuple[Any, ...]:
    values = listed(value, path)
    for i, item in enumerate(values):
        check_one(part, item, f"{path}[{i}]")
    if len(values) < part.marker.minimum:
        raise EncodeError(f"at least one {expected(part)} is needed", path=path)
    return values


def check_simple_list(part: Part, value: Any, path: str) -> tuple[Any, ...]:
    values = tuple(checked(part.marker.codec, item, f"{path}[{i}]") for i, item in enumerate(listed(value, path)))
    if not values:
        raise EncodeError(f"at least one {part.marker.name} is needed", path=path)
    return values


def check_fragments(part: Part, value: Any, path: str) -> tuple[str, ...]:
    return tuple(parse_fragment(text, f"{path}[{i}]")[1] for i, text in enumerate(listed(value, path)))


def listed(value: Any, path: str) -> tuple[Any, ...]:
    if isinstance(value, tuple):
        return value
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise EncodeError(f"a sequence is needed, not {type(value).__name__}", path=path)
    return tuple(value)


def expected(part: Part) -> str:
    return " or ".join(sorted({cls.__name__ for cls in part.names or ()}))


CHECKS: Final[Mapping[type, Callable[[Part, Any, str], Any]]] = {
    Simple: check_value,
    SimpleList: check_simple_list,
    One: check_one,
    Many: check_many,
    AnyIn: check_fragments,
    AnyHere: check_fragments,
}


# Readers: each takes the children that are its own, and says where the next part goes on

Read = tuple[Any, int]


def absent(part: Part, name: str, parent: _Element, children: list[_Element], at: int, path: str) -> Read:
    if not part.required:
        return part.default, at
    if at < len(children):
        raise Failure(f"{shown(children[at].tag)} where {shown(name)} belongs", children[at], path)
    raise Failure(f"{shown(parent.tag)} has no {shown(name)}", parent, path)


def read_simple(part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
    marker: Simple = part.marker
    if at == len(children) or children[at].tag != marker.name:
        return absent(part, marker.name, parent, children, at, path)
    return simple(children[at], marker.codec, f"{path}.{split_name(marker.name)[1]}"), at + 1


def simple(element: _Element, codec: Codec, path: str) -> Any:
    if len(element.attrib):
        no_attributes(element, path)
    return value_of(codec, text_of(element, path), element, path)


def read_simple_list(part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
    marker: SimpleList = part.marker
    if at == len(children) or children[at].tag != marker.wrapper:
        return absent(part, marker.wrapper, parent, children, at, path)
    wrapper = children[at]
    path = f"{path}.{split_name(marker.wrapper)[1]}"
    no_attributes(wrapper, path)
    found: list[Any] = []
    for child in elements(wrapper, path):
        if child.tag != marker.name:
            raise Failure(f"unexpected element {shown(child.tag)} in {shown(wrapper.tag)}", child, path)
        found.append(simple(child, marker.codec, f"{path}.{split_name(marker.name)[1]}[{len(found)}]"))
    if not found:
        raise Failure(f"{shown(wrapper.tag)} is empty", wrapper, path)
    return tuple(found), at + 1


def class_of(part: Part, cls: type[Node], element: _Element, path: str) -> type[Node]:
    """The class for an element: the one for its name, or the derived one that its xsi:type asks for."""
    asked = element.get(f"{{{XSI}}}type") if len(element.attrib) else None
    if asked is not None:
        name = resolve(str(asked), element, path)
        for derived in cls._derived():
            if name in layout(derived).types and derived in (part.names or ()):
                return derived
    return cls


def read_one(part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
    marker: One = part.marker
    choices = cast("Mapping[str, type[Node]]", part.choices)
    name = marker.wrapper or next(iter(choices))
    if at == len(children) or children[at].tag not in ((name,) if marker.wrapper else choices):
        return absent(part, name, parent, children, at, path)
    child = children[at]
    path = f"{path}.{split_name(child.tag)[1]}"
    if marker.wrapper:
        no_attributes(child, path)
        inner = elements(child, path)
        if len(inner) != 1:
            raise Failure(f"{shown(name)} holds {len(inner)} elements, not one", child, path)
        child = inner[0]
        if child.tag not in choices:
            raise Failure(f"unexpected element {shown(child.tag)} in {shown(name)}", child, path)
        path = f"{path}.{split_name(child.tag)[1]}"
    return class_of(part, choices[child.tag], child, path)._read(child, path), at + 1


def read_many(part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
    marker: Many = part.marker
    choices = cast("Mapping[str, type[Node]]", part.choices)
    if not marker.wrapper:
        found: list[Node] = []
        while at < len(children) and children[at].tag in choices:
            child = children[at]
            here = f"{path}.{split_name(child.tag)[1]}[{len(found)}]"
            found.append(class_of(part, choices[child.tag], child, here)._read(child, here))
            at += 1
        if len(found) < marker.minimum:
            return absent(part, next(iter(choices)), parent, children, at, path)
        return tuple(found), at
    if at == len(children) or children[at].tag != marker.wrapper:
        return absent(part, marker.wrapper, parent, children, at, path)
    wrapper = children[at]
    path = f"{path}.{split_name(marker.wrapper)[1]}"
    if len(wrapper.attrib):
        no_attributes(wrapper, path)
    found = []
    for child in elements(wrapper, path):
        cls = choices.get(child.tag)
        if cls is None:
            raise Failure(f"unexpected element {shown(child.tag)} in {shown(wrapper.tag)}", child, path)
        here = f"{path}.{split_name(child.tag)[1]}[{len(found)}]"
        found.append(class_of(part, cls, child, here)._read(child, here))
    if len(found) < marker.minimum:
        raise Failure(f"{shown(wrapper.tag)} is empty", wrapper, path)
    return tuple(found), at + 1


def read_any_in(part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
    marker: AnyIn = part.marker
    if at == len(children) or children[at].tag != marker.name:
        return absent(part, marker.name, parent, children, at, path)
    path = f"{path}.{split_name(marker.name)[1]}"
    no_attributes(children[at], path)
    return fragments_of(elements(children[at], path), path), at + 1


def read_any_here(part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
    return fragments_of(children[at:], path), len(children)


READERS: Final[Mapping[type, Callable[[Part, list[_Element], int, _Element, str], Read]]] = {
    Simple: read_simple,
    SimpleList: read_simple_list,
    One: read_one,
    Many: read_many,
    AnyIn: read_any_in,
    AnyHere: read_any_here,
}


# Writers


def write_simple(part: Part, value: Any, writer: Writer) -> None:
    tag = writer.tag(part.marker.name)
    writer.parts.append(f"<{tag}>{escape(part.marker.codec.write(value))}</{tag}>")


def write_simple_list(part: Part, value: Any, writer: Writer) -> None:
    marker: SimpleList = part.marker
    wrapper, tag = writer.tag(marker.wrapper), writer.tag(marker.name)
    inner = "".join(f"<{tag}>{escape(marker.codec.write(item))}</{tag}>" for item in value)
    writer.parts.append(f"<{wrapper}>{inner}</{wrapper}>")


def write_one(part: Part, value: Any, writer: Writer) -> None:
    write_many(part, (value,), writer)


def write_many(part: Part, value: Any, writer: Writer) -> None:
    names = cast("Mapping[type, str]", part.names)
    wrapper = part.marker.wrapper and writer.tag(part.marker.wrapper)
    if wrapper:
        writer.parts.append(f"<{wrapper}>")
    for node in value:
        node._write(writer, names[type(node)])
    if wrapper:
        writer.parts.append(f"</{wrapper}>")


def write_any_in(part: Part, value: Any, writer: Writer) -> None:
    tag = writer.tag(part.marker.name)
    writer.parts.append(f"<{tag}>{''.join(value)}</{tag}>")


def write_any_here(part: Part, value: Any, writer: Writer) -> None:
    writer.parts.extend(value)


WRITERS: Final[Mapping[type, Callable[[Part, Any, Writer], None]]] = {
    Simple: write_simple,
    SimpleList: write_simple_list,
    One: write_one,
    Many: write_many,
    AnyIn: write_any_in,
    AnyHere: write_any_here,
}
