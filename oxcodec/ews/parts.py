"""The parts of a class, and how each looks in XML: what their annotations say is checked, read and written here.

A class has them as ``Annotated[type, marker]``. A marker checks what a constructor is given (``check``), reads the
children of an element that are its own and says where the next part goes on (``read``), and writes a value (``write``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import EncodeError
from .elements import Failure, elements, fragments_of, no_attributes, resolve, simple
from .fragments import Writer, check_characters, escape, parse_fragment
from .lexical import Codec
from .namespaces import XSI, shown, split_name

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .binding import Node

__all__: list[str] = []

Read = tuple[Any, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a class with its marker."""

    field: str
    where: str
    """The field, for errors of the constructor."""
    marker: Any
    required: bool
    default: Any
    choices: Mapping[str, type[Node]]
    names: Mapping[type[Node], str]

    def elements(self) -> tuple[str, ...]:
        """The names that the element of this part can have."""
        name = getattr(self.marker, "wrapper", "") or getattr(self.marker, "name", "")
        return (name,) if name else tuple(self.choices)

    def element(self) -> str:
        """The name that the schema gives to this part, without namespace; empty where it gives several, or none."""
        names = self.elements()
        return split_name(names[0])[1] if len(names) == 1 else ""

    def expected(self) -> str:
        return " or ".join(sorted({cls.__name__ for cls in self.names}))

    def absent(self, name: str, parent: _Element, children: list[_Element], at: int, path: str) -> Read:
        if not self.required:
            return self.default, at
        if at < len(children):
            raise Failure(f"{shown(children[at].tag)} where {shown(name)} belongs", children[at], path)
        raise Failure(f"{shown(parent.tag)} has no {shown(name)}", parent, path)

    def node(self, element: _Element, path: str) -> Node:
        """The object for an element: of the class for its name, or the derived one that its xsi:type asks for."""
        cls = self.choices[element.tag]
        if cls.derived_names and len(element.attrib) and (asked := element.get(f"{{{XSI}}}type")) is not None:
            name = resolve(str(asked), element, path)
            cls = next((other for other in self.names if other.xsd_type == name and other._derives_from(cls)), cls)
        return cls._read(element, path)


def checked(codec: Codec, value: Any, path: str) -> Any:
    """A value given to a constructor, as the codec has it."""
    try:
        value = codec.check(value)
    except ValueError as error:
        raise EncodeError(str(error), path=path) from None
    return check_characters(value, path) if isinstance(value, str) else value


def listed(value: Any, path: str) -> tuple[Any, ...]:
    """Several values given to a constructor."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise EncodeError(f"a sequence is needed, not {type(value).__name__}", path=path)
    return tuple(value)


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute."""

    name: str
    codec: Codec

    def check(self, part: Part, value: Any) -> Any:
        return checked(self.codec, value, part.where)


@dataclass(frozen=True, slots=True)
class Content:
    """The text of the element itself."""

    codec: Codec

    def check(self, part: Part, value: Any) -> Any:
        return checked(self.codec, value, part.where)


@dataclass(frozen=True, slots=True)
class Simple:
    """A child element with text."""

    name: str
    codec: Codec

    def check(self, part: Part, value: Any) -> Any:
        return checked(self.codec, value, part.where)

    def read(self, part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
        if at == len(children) or children[at].tag != self.name:
            return part.absent(self.name, parent, children, at, path)
        return simple(children[at], self.codec, f"{path}.{split_name(self.name)[1]}"), at + 1

    def write(self, part: Part, value: Any, writer: Writer) -> None:
        tag = writer.tag(self.name)
        writer.parts.append(f"<{tag}>{escape(self.codec.write(value))}</{tag}>")


@dataclass(frozen=True, slots=True)
class SimpleList:
    """Child elements with text, inside one that holds them."""

    wrapper: str
    name: str
    codec: Codec

    def check(self, part: Part, value: Any) -> tuple[Any, ...]:
        items = enumerate(listed(value, part.where))
        values = tuple(checked(self.codec, item, f"{part.where}[{i}]") for i, item in items)
        if not values:
            raise EncodeError(f"at least one {self.name} is needed", path=part.where)
        return values

    def read(self, part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
        if at == len(children) or children[at].tag != self.wrapper:
            return part.absent(self.wrapper, parent, children, at, path)
        wrapper = children[at]
        path = f"{path}.{split_name(self.wrapper)[1]}"
        no_attributes(wrapper, path)
        found: list[Any] = []
        for child in elements(wrapper, path):
            if child.tag != self.name:
                raise Failure(f"unexpected element {shown(child.tag)} in {shown(wrapper.tag)}", child, path)
            found.append(simple(child, self.codec, f"{path}.{split_name(self.name)[1]}[{len(found)}]"))
        if not found:
            raise Failure(f"{shown(wrapper.tag)} is empty", wrapper, path)
        return tuple(found), at + 1

    def write(self, part: Part, value: Any, writer: Writer) -> None:
        wrapper, tag = writer.tag(self.wrapper), writer.tag(self.name)
        inner = "".join(f"<{tag}>{escape(self.codec.write(item))}</{tag}>" for item in value)
        writer.parts.append(f"<{wrapper}>{inner}</{wrapper}>")


@dataclass(frozen=True, slots=True)
class One:
    """A child element for an object; ``choices`` are the elements that can be in its place, with their classes."""

    choices: Mapping[str, type[Node]]
    wrapper: str = ""

    def check(self, part: Part, value: Any) -> Any:
        return check_object(part, value, part.where)

    def read(self, part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
        name = self.wrapper or next(iter(self.choices))
        if at == len(children) or children[at].tag not in ((name,) if self.wrapper else self.choices):
            return part.absent(name, parent, children, at, path)
        child = children[at]
        path = f"{path}.{split_name(child.tag)[1]}"
        if self.wrapper:
            no_attributes(child, path)
            inner = elements(child, path)
            if len(inner) != 1:
                raise Failure(f"{shown(name)} holds {len(inner)} elements, not one", child, path)
            child = inner[0]
            if child.tag not in self.choices:
                raise Failure(f"unexpected element {shown(child.tag)} in {shown(name)}", child, path)
            path = f"{path}.{split_name(child.tag)[1]}"
        return part.node(child, path), at + 1

    def write(self, part: Part, value: Any, writer: Writer) -> None:
        write_objects(part, self.wrapper, (value,), writer)


@dataclass(frozen=True, slots=True)
class Many:
    """Child elements for objects, perhaps inside one that holds them; ``None`` is for an optional one not there."""

    choices: Mapping[str, type[Node]]
    wrapper: str = ""

    def check(self, part: Part, value: Any) -> tuple[Any, ...]:
        values = listed(value, part.where)
        for i, item in enumerate(values):
            check_object(part, item, f"{part.where}[{i}]")
        if not values:
            raise EncodeError(f"at least one {part.expected()} is needed", path=part.where)
        return values

    def read(self, part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
        choices = self.choices
        found: list[Node] = []
        if not self.wrapper:
            while at < len(children) and (child := children[at]).tag in choices:
                found.append(part.node(child, f"{path}.{split_name(child.tag)[1]}[{len(found)}]"))
                at += 1
            return (tuple(found), at) if found else part.absent(next(iter(choices)), parent, children, at, path)
        if at == len(children) or children[at].tag != self.wrapper:
            return part.absent(self.wrapper, parent, children, at, path)
        wrapper = children[at]
        path = f"{path}.{split_name(self.wrapper)[1]}"
        if len(wrapper.attrib):
            no_attributes(wrapper, path)
        for child in elements(wrapper, path):
            if child.tag not in choices:
                raise Failure(f"unexpected element {shown(child.tag)} in {shown(wrapper.tag)}", child, path)
            found.append(part.node(child, f"{path}.{split_name(child.tag)[1]}[{len(found)}]"))
        if not found:
            raise Failure(f"{shown(wrapper.tag)} is empty", wrapper, path)
        return tuple(found), at + 1

    def write(self, part: Part, value: Any, writer: Writer) -> None:
        write_objects(part, self.wrapper, value, writer)


def check_object(part: Part, value: Any, path: str) -> Any:
    if type(value) not in part.names:
        raise EncodeError(f"{part.expected()} is needed, not {type(value).__name__}", path=path)
    return value


def write_objects(part: Part, wrapper: str, nodes: Sequence[Node], writer: Writer) -> None:
    tag = wrapper and writer.tag(wrapper)
    if tag:
        writer.parts.append(f"<{tag}>")
    for node in nodes:
        node._write(writer, part.names[type(node)])
    if tag:
        writer.parts.append(f"</{tag}>")


@dataclass(frozen=True, slots=True)
class AnyIn:
    """An element whose content can be any elements: kept as text."""

    name: str

    def check(self, part: Part, value: Any) -> tuple[str, ...]:
        return check_fragments(part, value)

    def read(self, part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
        if at == len(children) or children[at].tag != self.name:
            return part.absent(self.name, parent, children, at, path)
        path = f"{path}.{split_name(self.name)[1]}"
        no_attributes(children[at], path)
        return fragments_of(elements(children[at], path), path), at + 1

    def write(self, part: Part, value: Any, writer: Writer) -> None:
        tag = writer.tag(self.name)
        writer.parts.append(f"<{tag}>{''.join(value)}</{tag}>")


@dataclass(frozen=True, slots=True)
class AnyHere:
    """Any elements at the end: kept as text."""

    def check(self, part: Part, value: Any) -> tuple[str, ...]:
        return check_fragments(part, value)

    def read(self, part: Part, children: list[_Element], at: int, parent: _Element, path: str) -> Read:
        return fragments_of(children[at:], path), len(children)

    def write(self, part: Part, value: Any, writer: Writer) -> None:
        writer.parts.extend(value)


def check_fragments(part: Part, value: Any) -> tuple[str, ...]:
    texts = enumerate(listed(value, part.where))
    return tuple(parse_fragment(text, f"{part.where}[{i}]")[1] for i, text in texts)
