"""Between XML and the objects of :mod:`oxcodec.ews.objects`: what a class says about its parts is put to use here.

A class lists its parts in the order of the schema, each with a marker of :mod:`oxcodec.ews.parts`. Reading follows the
sequence of the schema: an element or attribute that has no place there is an error, as is one that is missing. Writing
is the joining of strings: nothing but the escaping of XML is needed for it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, cast, get_type_hints

from ..errors import EncodeError
from .elements import IGNORED, Failure, elements, resolve, text_of, value_of
from .fragments import Writer, escape, escape_attribute, parse_fragment
from .lexical import short
from .namespaces import XSI, shown, split_name
from .parts import AnyHere, AnyIn, Attribute, Content, Many, One, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__: list[str] = []


@dataclasses.dataclass(frozen=True, slots=True)
class Layout:
    """All that a class says about its XML."""

    fields: tuple[Part, ...]
    """All of them: attributes, then text or elements."""
    attributes: tuple[Part, ...]
    by_name: Mapping[str, Part]
    required: tuple[Part, ...]
    parts: tuple[Part, ...]
    by_element: Mapping[str, Part]
    content: Part | None


LAYOUTS: Final[dict[type[Node], Layout]] = {}


def layout(cls: type[Node]) -> Layout:
    """The layout of a class, worked out once, and not before it is needed."""
    plan = LAYOUTS.get(cls)
    if plan is None:
        plan = LAYOUTS[cls] = make_layout(cls)
    return plan


def make_layout(cls: type[Node]) -> Layout:
    hints = get_type_hints(cls, include_extras=True)
    parts = []
    for field in dataclasses.fields(cast(Any, cls)):
        marker = next(iter(getattr(hints[field.name], "__metadata__", ())), None)
        if marker is None:
            continue
        required = field.default is dataclasses.MISSING
        choices = marker.choices if isinstance(marker, One | Many) else {}
        names: dict[type[Node], str] = {}
        for name, choice in choices.items():
            names.setdefault(choice, name)
        where = f"{cls.__name__}.{field.name}"
        parts.append(Part(field.name, where, marker, required, None if required else field.default, choices, names))
    attributes = tuple(part for part in parts if isinstance(part.marker, Attribute))
    inner = tuple(part for part in parts if not isinstance(part.marker, Attribute | Content))
    content = next((part for part in parts if isinstance(part.marker, Content)), None)
    return Layout(
        fields=(*attributes, *((content,) if content else ()), *inner),
        attributes=attributes,
        by_name={part.marker.name: part for part in attributes},
        required=tuple(part for part in attributes if part.required),
        parts=inner,
        by_element={name: part for part in inner for name in part.elements()},
        content=content,
    )


class Node:
    """The base of all objects that stand for an element."""

    __slots__ = ()

    xsd_type: ClassVar[str] = ""
    """The type in the schema, as ``{namespace}local``; empty for one without a name."""

    derived_names: ClassVar[tuple[str, ...]] = ()
    """The classes of types that extend this one: xsi:type can put them in its place."""

    one_of: ClassVar[tuple[str, ...]] = ()
    """The fields of a choice: just one of them is there."""

    needs: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """Fields that must be there where one of others is."""

    json_names: ClassVar[Mapping[str, str]] = {}
    """Names in JSON for fields without a marker, where the field's own would not do."""

    def __post_init__(self) -> None:
        for part in layout(type(self)).fields:
            given = getattr(self, part.field)
            if given is not None or part.required:
                value = part.marker.check(part, given)
                if value is not given:
                    object.__setattr__(self, part.field, value)
        self._check()

    def __repr__(self) -> str:
        parts = []
        for field in dataclasses.fields(cast(Any, self)):
            value = getattr(self, field.name)
            if field.default is dataclasses.MISSING or value != field.default:
                parts.append(f"{field.name}={value!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    @classmethod
    def _derives_from(cls, other: type[Node]) -> bool:
        """Whether the type of this class extends that of another."""
        return cls.__name__ in other.derived_names

    def _check(self) -> None:
        """What concerns more than one part. A class raises EncodeError here."""
        if self.one_of and sum(getattr(self, field) is not None for field in self.one_of) != 1:
            *some, last = (self._element(field) for field in self.one_of)
            raise EncodeError(f"exactly one of {', '.join(some)} and {last} is needed")
        for needed, others in self.needs.items():
            if getattr(self, needed) is None:
                for other in others:
                    if getattr(self, other) is not None:
                        raise EncodeError(f"{self._element(needed)} is needed where {self._element(other)} is")

    @classmethod
    def _element(cls, field: str) -> str:
        """The name that a field has in XML."""
        return next(part.element() for part in layout(cls).parts if part.field == field)

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
            value, at = part.marker.read(part, children, at, element, path)
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
            if resolve(text, element, path) != cls.xsd_type:
                raise Failure(f"{shown(element.tag)} cannot be of the type {short(text)}", element, path)
        elif name not in IGNORED:
            raise Failure(f"{shown(element.tag)} has an unexpected attribute {shown(name)}", element, path)

    # Writing

    def _write(self, writer: Writer, name: str) -> None:
        plan = layout(type(self))
        tag = writer.tag(name)
        opening = f"<{tag}"
        for part in plan.attributes:
            value = getattr(self, part.field)
            if value is not None:
                label = writer.tag(part.marker.name)
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
                part.marker.write(part, value, writer)
        append(f"</{tag}>")

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


class WithMessageXml(Node):
    """A class that has a MessageXml, whose content the schemas leave open."""

    __slots__ = ()

    if TYPE_CHECKING:
        message_xml: Sequence[str] | None

    @property
    def message_values(self) -> dict[str, str]:
        """The text of each simple element in MessageXml by its name, or by the one that it gives.

        Such as ``BackOffMilliseconds`` of ErrorServerBusy, or ``LineNumber`` and ``Violation``.
        """
        values = {}
        for fragment in self.message_xml or ():
            element = parse_fragment(fragment, "MessageXml")[0]
            if len(element) == 0:
                values[str(element.get("Name") or split_name(element.tag)[1])] = element.text or ""
        return values
