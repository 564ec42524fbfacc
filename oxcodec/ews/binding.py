"""Between XML and the objects of :mod:`oxcodec.ews.objects`: what their annotations say is read and written here.

A class lists its parts in the order of the schema, each as ``Annotated[type, marker]``; a marker says how the part
looks in XML. Reading follows the sequence of the schema: an element or attribute that has no place there is an error,
as is one that is missing. Writing is the joining of strings: nothing but the escaping of XML is needed for it.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, cast, get_type_hints

from ..errors import EncodeError
from .elements import IGNORED, Failure, elements, fragments_of, no_attributes, resolve, simple, text_of, value_of
from .fragments import Writer, check_characters, escape, escape_attribute, parse_fragment
from .lexical import Codec, short
from .namespaces import MESSAGES, TYPES, XSI, shown, split_name

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__: list[str] = []


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
