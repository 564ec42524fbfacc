"""What the generated classes say about themselves: one description a structure, one a field.

The generated modules hold two things for each structure of the specs: straight-line functions that decode and encode
it, and a description made of these classes. The description serves all that is not hot: the exact place of an error,
offsets, JSON, the constructor, unchecked writing.

Expressions are functions of ``(s, i)``: the structure, whose earlier fields are set, and the index of the element.
Conditions are functions of ``(s, eof)``: ``eof`` says whether the block that holds the field is used up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from .primitives import Native

if TYPE_CHECKING:
    from .structure import Structure

__all__ = [
    "Bytes", "Choice", "DepartureForm", "Expression", "Field", "Inline", "Param", "Presence", "Primitive", "Ref",
    "Spec", "Switch", "Type",
]  # fmt: skip

Expression = Callable[[Any, int], Any]
Condition = Callable[[Any, bool], Any]


@dataclass(frozen=True, slots=True)
class Primitive:
    """A number of fixed width: its ``struct`` code (always little-endian) and its width in bytes."""

    code: str
    width: int


@dataclass(frozen=True, slots=True)
class Bytes:
    """Raw bytes: as many as the field's ``size`` says, or all that are left in the block when it has none."""


@dataclass(frozen=True, slots=True)
class Ref:
    """Another structure, with the values of its params. ``target`` is a thunk, for modules may import each other."""

    target: Callable[[], type[Structure]]
    args: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Switch:
    """A type chosen by a value. ``default`` is ``None`` where no match is an error."""

    on: Expression
    cases: Mapping[int, Type]
    default: Type | None = None


@dataclass(frozen=True, slots=True)
class Inline:
    """Fields of a block of their own that belong to the outer structure by name."""

    fields: tuple[Field, ...]


Type = Primitive | Bytes | Ref | Switch | Inline


@dataclass(frozen=True, slots=True)
class Presence:
    """What a flags field holds when ``field`` is on the wire: ``flags & mask == value``."""

    field: str
    mask: int
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a structure.

    ``counts`` names the list that the field counts, ``sizes`` the block (or alternative blocks) whose length in bytes
    is the field plus ``bias``: such a field, and one with a ``constant``, is computed, not stored.
    ``nullable``: some type of its values takes no bytes and is ``None``.
    ``flags_for``: another field, and the flags that its values call for in place of ``flags``.
    ``in_optional_block``: absent when the inline block is that holds it.
    ``answers`` names the field of ``Context`` that this one gives to the response of its request, ``describes`` the
    one that it gives to later ROPs on its object.
    """

    name: str
    orig: str
    section: str
    kind: Type
    condition: Condition | None = None
    size: Expression | None = None
    count: Expression | None = None
    repeated: bool = False
    constant: int | None = None
    any_of: tuple[int, ...] | None = None
    enum: Callable[[], type[IntEnum]] | None = None
    flags: Callable[[], type[IntEnum]] | None = None
    flags_for: tuple[str, Mapping[int, Callable[[], type[IntEnum]]]] | None = None
    shows: str | None = None
    default: int | bytes | None = None
    counts: str | None = None
    sizes: tuple[str, ...] = ()
    bias: int = 0
    presence: tuple[Presence, ...] = ()
    nullable: bool = False
    in_optional_block: bool = False
    answers: str | None = None
    describes: str | None = None

    @property
    def computed(self) -> bool:
        return self.constant is not None or self.counts is not None or bool(self.sizes)

    @property
    def optional(self) -> bool:
        """Whether the constructor can do without it."""
        return (
            self.condition is not None
            or self.in_optional_block
            or self.computed
            or self.default is not None
            or bool(self.presence)
            or self.nullable
        )


@dataclass(frozen=True, slots=True)
class Param:
    """What a structure must know to be laid out; ``context`` names the field of ``Context`` that gives it."""

    name: str
    context: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A union: the arm's class for each value of the tag."""

    tag: str
    width: int
    arms: Mapping[int, Ref]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DepartureForm:
    """A form of a structure that real servers write against the specification.

    ``when`` gives the values of fields before the difference, an empty tuple for any but 0. ``without`` are the fields
    that are left out, ``narrowed`` those of another width. ``says`` is what is otherwise, in a few words.
    """

    name: str
    section: str
    says: str
    when: Mapping[str, tuple[int, ...]]
    without: tuple[str, ...] = ()
    narrowed: Mapping[str, Primitive]

    def applies(self, instance: Any) -> bool:
        """Whether a structure can have this form, by the fields before it."""
        found = ((getattr(instance, name, None), values) for name, values in self.when.items())
        return all(value in values if values else bool(value) for value, values in found)

    def fields(self, fields: tuple[Field, ...]) -> tuple[Field, ...]:
        """The fields of the structure as they are in this form."""
        return tuple(
            replace(field, kind=self.narrowed[field.name]) if field.name in self.narrowed else field
            for field in fields
            if field.name not in self.without
        )

    def is_told(self, cls: type[Structure]) -> bool:
        """Whether its absent fields tell it: without them the structure could not be."""
        fields = [cls.FIELDS[name] for name in self.without]
        return any(field.default is None and not field.computed for field in fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One structure of the specs: its fields in wire order and how it shows itself in Python.

    ``value``: the field that stands for the whole. ``nests``: it can contain itself. ``answered_by``: the response of a
    request whose response is another ROP's. ``departures``: what real servers write instead.
    """

    orig: str
    section: str
    fields: tuple[Field, ...] = ()
    params: tuple[Param, ...] = ()
    value: str | None = None
    native: Native | None = None
    choice: Choice | None = None
    nests: bool = False
    answered_by: Callable[[], type[Structure]] | None = None
    departures: tuple[DepartureForm, ...] = ()
