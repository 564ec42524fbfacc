"""Decoding by the description of a structure instead of its straight-line code.

Slower, and the one place that knows where it is: it names the field and offset of an error, keeps what had been
decoded, records offsets, and keeps a block that holds damage as its bytes.
"""

from __future__ import annotations

import dataclasses
import functools
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from .layout import FAULTS, Environment, Undecoded, ask, blank, choose_for, dotted, forget, least, named, shown, untold
from .model import Bytes, DepartureForm, Field, Inline, Primitive, Ref, Spec
from .primitives import Budget, Exceeded, Limits, Refused

if TYPE_CHECKING:
    from .structure import Structure

__all__ = ["Span", "Trace", "trace"]


@dataclass(slots=True)
class Span:
    """Where a field stands: ``start`` and ``end`` in bytes from the start of the buffer.

    ``name`` is the specification's, with an index for an element of a list; ``field`` is its description, ``None``
    for the whole.
    """

    name: str
    field: Field | None
    start: int
    end: int = -1
    value: Any = None
    children: list[Span] = dataclasses.field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Trace:
    """A decoded structure and the place of each of its fields. ``span.end`` is the offset of its end."""

    structure: Any
    span: Span


class Block:
    """Bytes with a position; ``base`` is where they start in the whole buffer."""

    __slots__ = ("base", "data", "position")

    def __init__(self, data: bytes, position: int, base: int) -> None:
        self.data = data
        self.position = position
        self.base = base

    @property
    def offset(self) -> int:
        return self.base + self.position

    @property
    def left(self) -> int:
        return len(self.data) - self.position

    def take(self, size: Any) -> bytes:
        if not isinstance(size, int) or size < 0:
            raise Refused(f"a size of {shown(size)} bytes")
        if size > self.left:
            raise Refused(f"{size} bytes wanted, {self.left} left")
        start = self.position
        self.position += size
        return self.data[start : self.position]


@dataclass(slots=True)
class Cursor:
    """How far an inline block has come: the field, and the element of it that is being read, if it is a list."""

    field: Field | None = None
    index: int = 0
    start: int = 0


def trace(
    cls: type[Structure], data: bytes, offset: int, args: list[Any], limits: Limits | Budget, *,
    strict: bool | None = None, record: bool = True, departing: DepartureForm | None = None,
) -> Trace:  # fmt: skip
    """Decodes ``cls`` at ``offset``; raises :class:`DecodeError` with the path, the partial result and what is left.

    Unless ``strict``, by default that of the limits, damage in a sized block is kept as :class:`Undecoded`. Without
    ``record`` no spans are kept: an error needs none, and they take more memory than the values. ``departing`` is the
    form that the structure, or one in it, must have.
    """
    budget = limits if isinstance(limits, Budget) else Budget(limits)
    reader = Reader(budget, record=record, tolerant=not (budget.limits.strict if strict is None else strict))
    reader.departing = departing
    block = Block(data, offset, 0)
    root = Span(cls.__name__, None, offset)
    reader.spans.append(root)
    reader.roots.append(cls)
    holder: list[Any] = []
    depth = budget.depth
    try:
        reader.structure(cls, block, args, holder.append)
        if departing is not None and not reader.departed:
            raise Refused(f"no {departing.name}")
        root.value, root.end = holder[0], block.offset
        return Trace(holder[0], root)
    except RecursionError:
        message = "nested deeper than this interpreter allows"
    except (Refused, *FAULTS) as fault:
        message = worded(fault)
    budget.depth = depth
    place = reader.place()
    raise DecodeError(
        message, offset=place, path=reader.where(), partial=holder[0] if holder else None, remaining=data[place:]
    )


def worded(fault: Exception) -> str:
    """What a fault says, in the language of the specification and not in Python's."""
    return (str(fault) if isinstance(fault, Refused) else "") or "these bytes are not laid out so"


class Reader:
    """One decoding: the path to where it is, and the spans so far."""

    def __init__(self, budget: Budget, *, record: bool, tolerant: bool) -> None:
        self.budget = budget
        self.record = record
        self.tolerant = tolerant
        self.roots: list[type[Structure]] = []
        self.path: list[str] = []
        self.spans: list[Span] = []
        self.block: Block | None = None
        self.departing: DepartureForm | None = None
        self.departed = False

    def where(self) -> str:
        return dotted([self.roots[-1].__name__, *self.path])

    def place(self) -> int:
        return self.block.offset if self.block else self.spans[0].start

    def structure(self, cls: type[Structure], block: Block, args: list[Any], keep: Callable[[Any], Any]) -> None:
        """Decodes ``cls`` and hands it to ``keep`` before its fields are read, so that a partial result stands."""
        self.block = block
        spec = cls.SPEC
        if spec.native:
            value, block.position = spec.native.read(block.data, block.position, self.budget)
            keep(value)
            return
        if spec.choice:
            tag = int.from_bytes(Block(block.data, block.position, block.base).take(spec.choice.width), "little")
            if tag not in spec.choice.arms:
                raise Refused(f"no {cls.__name__} has {spec.choice.tag} {tag:#x}")
            ref = spec.choice.arms[tag]
            env = Environment(spec, args)
            if not self.path:
                self.roots.append(ref.target())
            self.structure(ref.target(), block, [ask(arg, env, 0, None, spec) for arg in ref.args], keep)
            return
        if spec.nests:
            self.budget.enter()
        instance = blank(cls, args)
        if spec.value is None:
            keep(instance)
        form = self.departing if self.departing in spec.departures else None
        self.fields(spec.fields if form is None else form.fields(spec.fields), instance, spec, block, Cursor())
        for name in cls._computed:
            forget(instance, cls.FIELDS[name])
        if form is not None:
            if not form.applies(instance):
                raise Refused(f"no {form.name}")
            instance._departure = form.name
            self.departed = True
        if spec.value is not None:
            keep(getattr(instance, spec.value))
        if spec.nests:
            self.budget.depth += 1

    def fields(self, fields: tuple[Field, ...], instance: Structure, spec: Spec, block: Block, cursor: Cursor) -> None:
        for f in fields:
            self.block = block
            if f.condition is not None and not ask(f.condition, instance, block.left == 0, f, spec):
                continue
            if isinstance(f.kind, Inline):
                self.inline(f, f.kind, instance, spec, block, cursor)
                continue
            start = block.position
            cursor.field, cursor.index, cursor.start = f, 0, start
            if self.record:
                self.open(Span(f.orig, f, block.offset))
            if spec.value is None:  # else the object and the JSON form have the value alone
                self.path.append(f.orig)
            if f.repeated:
                self.repeat(f, instance, spec, block, cursor)
            else:
                self.element(f, instance, spec, block, 0, functools.partial(setattr, instance, f.name))
                if f.constant is not None or f.any_of is not None:
                    self.valid(f, getattr(instance, f.name), start, block)
            if spec.value is None:
                self.path.pop()
            if self.record:
                self.close(getattr(instance, f.name), block)

    def open(self, span: Span) -> None:
        self.spans[-1].children.append(span)
        self.spans.append(span)

    def close(self, value: Any, block: Block) -> None:
        span = self.spans.pop()
        span.value, span.end = value, block.offset

    def inline(self, f: Field, kind: Inline, instance: Structure, spec: Spec, block: Block, cursor: Cursor) -> None:
        """Fields that stand in a block of their own, if ``f`` has a size, and belong to ``instance``."""
        if f.size is None:
            self.fields(kind.fields, instance, spec, block, cursor)
            return
        cursor.field = None
        self.path.append(next((other.orig for other in spec.fields if f.name in other.sizes), f.orig))
        inner = self.sized(f, instance, spec, block, 0)
        self.path.pop()
        here = Cursor()
        with_damage = functools.partial(self.damaged, instance, inner, here)
        self.guarded(inner, block, lambda: self.fields(kind.fields, instance, spec, inner, here), with_damage)

    def guarded(
        self, inner: Block, outer: Block, read: Callable[[], None], damaged: Callable[[DecodeError], bool]
    ) -> None:
        """Reads a sized block. What is wrong in it is left to ``damaged``, if it can, and ends with the block."""
        path, spans, depth = len(self.path), len(self.spans), self.budget.depth
        try:
            read()
            if inner.left:
                self.block = inner
                raise Refused(f"{inner.left} bytes left in a sized block")
        except (Refused, *FAULTS) as fault:
            if not self.tolerant or isinstance(fault, Exceeded):
                raise
            place = self.place()
            error = DecodeError(
                worded(fault), offset=place, path=self.where(), remaining=inner.data[max(place - inner.base, 0) :]
            )
            del self.spans[spans:]
            if not damaged(error):
                raise
            del self.path[path:]
            self.budget.depth = depth
        self.block = outer

    def damaged(self, instance: Structure, inner: Block, cursor: Cursor, error: DecodeError) -> bool:
        """Keeps what is left of an inline block from the field on that was being read, of a list from the element."""
        f = cursor.field
        if f is None:
            return False
        raw = Undecoded(inner.data[cursor.start :], error)
        start, end = inner.base + cursor.start, inner.base + len(inner.data)
        if f.repeated:
            values: list[Any] = getattr(instance, f.name)
            del values[cursor.index :]
            values.append(raw)
        else:
            setattr(instance, f.name, raw)
        if self.record:
            span = self.spans[-1].children[-1]
            if f.repeated:
                del span.children[cursor.index :]
                span.children.append(Span(f"[{cursor.index}]", f, start, end, raw))
                span.end = end
            else:
                self.spans[-1].children[-1] = Span(f.orig, f, start, end, raw)
        return True

    def valid(self, f: Field, value: Any, start: int, block: Block) -> None:
        wanted = (f.constant,) if f.constant is not None else f.any_of or ()
        if value not in wanted:
            block.position = start
            raise Refused(f"{value:#x} where {' or '.join(f'{v:#x}' for v in wanted)} is due")

    def repeat(self, f: Field, instance: Structure, spec: Spec, block: Block, cursor: Cursor) -> None:
        values: list[Any] = []
        setattr(instance, f.name, values)
        count = None if f.count is None else self.count(f, instance, spec, block)
        i = 0
        while (block.left > 0) if count is None else (i < count):
            if count is None:
                self.budget.take(1)
            cursor.index, cursor.start = i, block.position
            start = block.position
            if self.record:
                self.open(Span(f"[{i}]", f, block.offset))
            self.path.append(f"[{i}]")
            keep = values.append if f.size is None else functools.partial(put, values, i)
            self.element(f, instance, spec, block, i, keep)
            self.path.pop()
            if self.record:
                self.close(values[i], block)
            if count is None and block.position == start:
                raise Refused("an element without bytes in a list without a count")
            i += 1
        cursor.index, cursor.start = i, block.position

    def count(self, f: Field, instance: Structure, spec: Spec, block: Block) -> int:
        """How many elements there are. Only those that the block can hold are paid for: the rest is damage."""
        assert f.count is not None
        count = ask(f.count, instance, 0, f, spec)
        if not isinstance(count, int):
            raise Refused(untold(f.count, instance, 0, f, spec))
        width = least(f.kind)
        self.budget.take(min(count, block.left // width) if width else count)
        return count

    def element(
        self, f: Field, instance: Structure, spec: Spec, block: Block, i: int, keep: Callable[[Any], Any]
    ) -> None:
        kind = choose_for(f, instance, i, spec)
        if isinstance(kind, Primitive):
            (value,) = struct.unpack("<" + kind.code, block.take(kind.width))
            keep(named(f, value))
        elif isinstance(kind, Bytes):
            keep(block.take(block.left if f.size is None else ask(f.size, instance, i, f, spec)))
        else:
            assert isinstance(kind, Ref)
            args = [ask(arg, instance, i, f, spec) for arg in kind.args] if kind.args else []
            if f.size is None:
                self.structure(kind.target(), block, args, keep)
                return
            inner = self.sized(f, instance, spec, block, i)
            self.guarded(
                inner, block, lambda: self.structure(kind.target(), inner, args, keep),
                lambda error: self.undecoded(keep, inner, error),
            )  # fmt: skip

    def undecoded(self, keep: Callable[[Any], Any], inner: Block, error: DecodeError) -> bool:
        keep(Undecoded(inner.data, error))
        if self.record:
            self.spans[-1].children.clear()
        return True

    def sized(self, f: Field, instance: Structure, spec: Spec, block: Block, i: int) -> Block:
        """The block that ``f`` says; the outer position moves behind it."""
        assert f.size is not None
        start = block.offset
        return Block(block.take(ask(f.size, instance, i, f, spec)), 0, start)


def put(values: list[Any], i: int, value: Any) -> None:
    """Sets element ``i``, whether or not something stands there already."""
    values[i:] = [value]
