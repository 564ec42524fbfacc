"""Decoding and encoding by the description of a structure instead of its straight-line code.

Slower, and the one place that knows where it is: it names the field and offset of an error, keeps what had been
decoded, records offsets, and writes without checking. What it accepts and yields is what the straight-line code does;
the tests hold the two together.
"""

from __future__ import annotations

import dataclasses
import functools
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError, EncodeError
from .model import Bytes, Field, Inline, Primitive, Ref, Spec, Switch, Type
from .primitives import Budget, Limits, Refused

if TYPE_CHECKING:
    from .structure import Structure

__all__ = [
    "Derived", "Span", "Trace", "Undecoded", "computed_value", "damages", "derive", "encode", "fill_presence",
    "filled_flags", "settle", "trace",
]  # fmt: skip

FAULTS = (struct.error, IndexError, KeyError, ValueError, OverflowError, TypeError, AttributeError)


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


class Undecoded(bytes):
    """The bytes of a sized block, or of its end, that hold something else than they should.

    The value of a field in place of a structure, or the last element of a list. It is written as it is. ``error`` says
    what is wrong; its offset is that of the whole buffer, its ``remaining`` the rest of the block. It is ``None`` for
    bytes that come from elsewhere, as from JSON.
    """

    error: DecodeError | None

    def __new__(cls, data: bytes = b"", error: DecodeError | None = None) -> Undecoded:
        made = super().__new__(cls, data)
        made.error = error
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Undecoded, (bytes(self), self.error)


def damages(structure: Structure) -> list[DecodeError]:
    """What is wrong in the blocks of a structure, and of all in it, that were kept as raw bytes, in wire order."""
    found: list[DecodeError] = []
    todo: list[Any] = [structure]
    while todo:
        value = todo.pop()
        if isinstance(value, Undecoded):
            if value.error is not None:
                found.append(value.error)
        elif isinstance(value, list):
            todo.extend(reversed(value))
        elif hasattr(value, "_stored"):
            todo.extend(getattr(value, name, None) for name in reversed(value._stored))
    return found


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

    def take(self, size: int) -> bytes:
        if size < 0:
            raise Refused(f"a size of {size} bytes")
        if size > self.left:
            raise Refused(f"{size} bytes wanted, {self.left} left")
        start = self.position
        self.position += size
        return self.data[start : self.position]


def trace(
    cls: type[Structure], data: bytes, offset: int, args: list[Any], limits: Limits | Budget, *, record: bool = True
) -> Trace:
    """Decodes ``cls`` at ``offset``; raises :class:`DecodeError` with the path, the partial result and what is left.

    Without ``record`` no spans are kept: an error needs none, and they take more memory than the values.
    """
    reader = Reader(limits if isinstance(limits, Budget) else Budget(limits), record=record)
    block = Block(data, offset, 0)
    root = Span(cls.__name__, None, offset)
    reader.spans.append(root)
    holder: list[Any] = []
    try:
        reader.structure(cls, block, args, holder.append)
        root.value, root.end = holder[0], block.offset
        return Trace(holder[0], root)
    except RecursionError:
        message = "nested deeper than this interpreter allows"
    except (Refused, *FAULTS) as fault:
        message = str(fault) or type(fault).__name__
    place = reader.block.offset if reader.block else offset
    raise DecodeError(
        message,
        offset=place,
        path=reader.where(type(holder[0]) if holder else cls),
        partial=holder[0] if holder else None,
        remaining=data[place:],
    )


class Reader:
    """One decoding: the path to where it is, and the spans so far."""

    def __init__(self, budget: Budget, *, record: bool) -> None:
        self.budget = budget
        self.record = record
        self.path: list[str] = []
        self.spans: list[Span] = []
        self.block: Block | None = None

    def where(self, cls: type[Structure]) -> str:
        return ".".join([cls.__name__, *self.path]).replace(".[", "[")

    def structure(self, cls: type[Structure], block: Block, args: list[Any], keep: Callable[[Any], Any]) -> None:
        """Decodes ``cls`` and hands it to ``keep`` before its fields are read, so that a partial result stands."""
        self.block = block
        spec = cls.SPEC
        if spec.native:
            start = block.position
            value, block.position = spec.native.read(block.data, start, self.budget)
            keep(value)
            return
        if spec.choice:
            tag = int.from_bytes(Block(block.data, block.position, block.base).take(spec.choice.width), "little")
            if tag not in spec.choice.arms:
                raise Refused(f"no {cls.__name__} has {spec.choice.tag} {tag:#x}")
            ref = spec.choice.arms[tag]
            env = Environment(spec, args)
            self.structure(ref.target(), block, [arg(env, 0) for arg in ref.args], keep)
            return
        if spec.nests:
            self.budget.enter()
        instance = blank(cls, args)
        if spec.value is None:
            keep(instance)
        self.fields(spec.fields, instance, block)
        for f in cls.FIELDS.values():
            if f.computed:
                forget(instance, f)
        if spec.value is not None:
            keep(getattr(instance, spec.value))
        if spec.nests:
            self.budget.depth += 1

    def fields(self, fields: tuple[Field, ...], instance: Structure, block: Block) -> None:
        for f in fields:
            self.block = block
            if f.condition is not None and not f.condition(instance, block.left == 0):
                continue
            span = Span(f.orig, f, block.offset)
            if isinstance(f.kind, Inline):
                self.path.append(f.orig)
                inner = self.sized(f, instance, block, 0)
                self.path.pop()
                self.fields(f.kind.fields, instance, inner)
                self.finish(inner, block)
                continue
            if self.record:
                self.spans[-1].children.append(span)
            self.spans.append(span)
            self.path.append(f.orig)
            if f.repeated:
                self.repeat(f, instance, block, span)
            else:
                self.element(f, instance, block, 0, functools.partial(setattr, instance, f.name))
                span.value = getattr(instance, f.name)
                self.valid(f, span, block)
            span.end = block.offset
            self.path.pop()
            self.spans.pop()

    def valid(self, f: Field, span: Span, block: Block) -> None:
        wanted = (f.constant,) if f.constant is not None else f.any_of
        if wanted is not None and span.value not in wanted:
            block.position = span.start - block.base
            raise Refused(f"{span.value:#x} where {' or '.join(f'{v:#x}' for v in wanted)} is due")

    def repeat(self, f: Field, instance: Structure, block: Block, span: Span) -> None:
        values: list[Any] = []
        setattr(instance, f.name, values)
        span.value = values
        count = None if f.count is None else f.count(instance, 0)
        if count is not None:
            self.budget.take(count)
        i = 0
        while (block.left > 0) if count is None else (i < count):
            if count is None:
                self.budget.take(1)
            start = block.offset
            child = Span(f"[{i}]", f, start)
            if self.record:
                span.children.append(child)
            self.spans.append(child)
            self.path.append(f"[{i}]")
            self.element(f, instance, block, i, values.append)
            child.value, child.end = values[-1], block.offset
            self.path.pop()
            self.spans.pop()
            if count is None and block.offset == start:
                raise Refused("an element without bytes in a list without a count")
            i += 1

    def element(self, f: Field, instance: Structure, block: Block, i: int, keep: Callable[[Any], Any]) -> None:
        kind = choose(f.kind, instance, i)
        if isinstance(kind, Bytes):
            keep(block.take(block.left if f.size is None else f.size(instance, i)))
        elif isinstance(kind, Primitive):
            (value,) = struct.unpack("<" + kind.code, block.take(kind.width))
            keep(named(f, value))
        else:
            assert isinstance(kind, Ref)
            inner = block if f.size is None else self.sized(f, instance, block, i)
            self.structure(kind.target(), inner, [arg(instance, i) for arg in kind.args], keep)
            if inner is not block:
                self.finish(inner, block)

    def sized(self, f: Field, instance: Structure, block: Block, i: int) -> Block:
        """The block that ``f`` says; the outer position moves behind it."""
        if f.size is None:
            return block
        start = block.offset
        return Block(block.take(f.size(instance, i)), 0, start)

    def finish(self, inner: Block, outer: Block) -> None:
        if inner is not outer and inner.left:
            self.block = inner
            raise Refused(f"{inner.left} bytes left in a sized block")
        self.block = outer


def named(f: Field, value: Any) -> Any:
    """The member of the field's enumeration, or the number when it is unknown."""
    if f.enum is None:
        return value
    try:
        return f.enum()(value)
    except ValueError:
        return value


def choose(kind: Type, instance: Any, i: int) -> Type:
    """The type itself, or what the switches in its place come to."""
    while isinstance(kind, Switch):
        on = kind.on(instance, i)
        chosen = kind.cases.get(on, kind.default)
        if chosen is None:
            raise Refused(f"no layout for {on:#x}")
        kind = chosen
    return kind


class Environment:
    """The params of a union, which has no instances of its own, for the expressions of its arms."""

    def __init__(self, spec: Spec, args: list[Any]) -> None:
        for param, arg in zip(spec.params, args, strict=True):
            setattr(self, param.name, arg)


def blank(cls: type[Structure], args: list[Any]) -> Structure:
    """An instance with its params and no field yet."""
    instance = object.__new__(cls)
    instance._given = None
    for name in cls._stored:
        setattr(instance, name, None)
    for param, arg in zip(cls.SPEC.params, args, strict=True):
        setattr(instance, param.name, arg)
    return instance


def forget(instance: Structure, f: Field) -> None:
    """Drops a computed value that the data repeat; one that nothing else on the wire tells stays."""
    given = instance._given
    if given is None or f.name not in given:
        return
    if f.counts is not None and counted(instance, f.counts) is None:
        return
    if f.sizes and not any(present(instance, name) for name in f.sizes) and given[f.name] + f.bias != 0:
        return
    del given[f.name]
    if not given:
        instance._given = None


def counted(instance: Any, path: str) -> Any:
    """The list at the end of a dotted path; ``None`` when something on the way is absent."""
    for name in path.split("."):
        instance = getattr(instance, name, None)
    return instance


def present(instance: Structure, name: str) -> bool:
    """Whether the block ``name`` is there: a field, or an inline block, whose fields are the instance's own."""
    if name in type(instance).FIELDS:
        return getattr(instance, name) is not None
    return any(
        f.name == name and (f.condition is None or f.condition(instance, False)) for f in type(instance).SPEC.fields
    )


def computed_value(instance: Structure, f: Field) -> Any:
    """A constant, count or size: as given, else as the data say; ``None`` when they do not."""
    if instance._given is not None and f.name in instance._given:
        return instance._given[f.name]
    if f.constant is not None:
        return f.constant
    if f.counts is not None:
        values = counted(instance, f.counts)
        return len(values) if isinstance(values, list | tuple) else None
    try:
        if f.condition is not None and not f.condition(instance, False):
            return None
        block = sized_block(instance, f)
        return Writer(checked=True).block_length(block, instance) - f.bias
    except (Refused, RecursionError, *FAULTS):
        return None


class Derived:
    """The computed values of a structure and of everything in it."""

    def __init__(self, values: dict[tuple[int, str], Any]) -> None:
        self.values = values

    def value(self, instance: Structure, name: str) -> Any:
        """The count, size or constant ``name`` of ``instance`` as the data say; ``None`` when they do not."""
        if (id(instance), name) in self.values:
            return self.values[id(instance), name]
        return getattr(instance, name, None)


def derive(structure: Structure) -> Derived:
    """All counts, sizes and constants of a structure and of everything in it."""
    return Derived({})


def sized_block(instance: Structure, f: Field) -> Field:
    """The block that a size field measures; of alternative ones the one that is present."""
    found = [b for b in all_fields(type(instance).SPEC.fields) if b.name in f.sizes]
    return next((b for b in found if present(instance, b.name)), found[0])


def settle(instance: Structure) -> None:
    """Drops the given counts, sizes and constants that the data say as well."""
    for name, value in list((instance._given or {}).items()):
        setattr(instance, name, None)
        if computed_value(instance, type(instance).FIELDS[name]) != value:
            setattr(instance, name, value)
    if not instance._given:
        instance._given = None


def all_fields(fields: tuple[Field, ...]) -> list[Field]:
    """The fields and inline blocks, with the fields of those."""
    found = []
    for f in fields:
        found.append(f)
        if isinstance(f.kind, Inline):
            found += all_fields(f.kind.fields)
    return found


def flag_value(f: Field, is_present: Callable[[str], bool]) -> int:
    """What a flags field says when these fields, and no others, are present."""
    value = f.default if isinstance(f.default, int) else 0
    settled = 0
    for rule in f.presence:
        if is_present(rule.field) and not settled & rule.mask:
            value = value & ~rule.mask | rule.value
            settled |= rule.mask
    return value


def fill_presence(instance: Structure) -> None:
    for f in type(instance).FIELDS.values():
        if f.presence and getattr(instance, f.name) is None and (f.condition is None or f.condition(instance, False)):
            setattr(instance, f.name, flag_value(f, lambda name: getattr(instance, name) is not None))


def filled_flags(instance: Structure) -> set[str]:
    """The flags fields that hold what the present fields say, so that they may follow a change of those."""
    return {
        f.name
        for f in type(instance).FIELDS.values()
        if f.presence and getattr(instance, f.name) == flag_value(f, lambda name: getattr(instance, name) is not None)
    }


def encode(instance: Structure, args: list[Any], *, checked: bool) -> bytes:
    """Encodes by the description; raises :class:`EncodeError` with the path."""
    writer = Writer(checked=checked)
    out: list[bytes] = []
    cls = type(instance)
    try:
        writer.structure(cls, instance, out, args)
        return b"".join(out)
    except RecursionError:
        message = "nested deeper than this interpreter allows"
    except (Refused, *FAULTS) as fault:
        message = str(fault) or type(fault).__name__
    raise EncodeError(message, path=".".join([cls.__name__, *writer.path]).replace(".[", "["))


class Writer:
    """One encoding: the path to where it is."""

    def __init__(self, *, checked: bool) -> None:
        self.checked = checked
        self.path: list[str] = []

    def structure(self, cls: type[Structure], value: Any, out: list[bytes], args: list[Any]) -> None:
        spec = cls.SPEC
        if spec.native:
            parts: list[bytes] = []
            if not isinstance(value, spec.native.takes):
                raise Refused(f"{type(value).__name__} where {spec.native.takes[0].__name__} is due")
            spec.native.write(value, parts.append)
            out.append(b"".join(parts))
            return
        if spec.choice:
            env = Environment(spec, args)
            for ref in spec.choice.arms.values():
                if type(value) is ref.target():
                    self.structure(ref.target(), value, out, [arg(env, 0) for arg in ref.args])
                    return
            raise Refused(f"{type(value).__name__} is no {cls.__name__}")
        if spec.value is not None:
            instance = blank(cls, args)
            setattr(instance, spec.value, value)
        else:
            if type(value) is not cls:
                raise Refused(f"{type(value).__name__} where {cls.__name__} is due")
            instance = value
            for param, arg in zip(spec.params, args, strict=True):
                setattr(instance, param.name, arg)
        self.fields(spec.fields, instance, out)

    def fields(self, fields: tuple[Field, ...], instance: Structure, out: list[bytes]) -> None:
        for f in fields:
            if isinstance(f.kind, Inline):
                if f.condition is None or f.condition(instance, False):
                    self.fields(f.kind.fields, instance, out)
                else:
                    self.absent(f.kind.fields, instance)
                continue
            self.path.append(f.orig)
            value = getattr(instance, f.name)
            if f.computed:
                value = self.computed(f, instance)
            wanted = value is not None
            if f.computed and f.condition is not None and f.name not in (instance._given or ()):
                wanted = bool(f.condition(instance, False))
            if self.checked and f.condition is not None:
                wanted = bool(f.condition(instance, value is None))
                if not wanted and value is not None and not f.computed:
                    raise Refused("present, though the fields before it say that it is not")
            if wanted:
                if value is None and self.nullable(f, instance):
                    pass
                elif value is None and self.checked:
                    raise Refused("missing")
                elif f.repeated:
                    self.repeat(f, instance, value, out)
                else:
                    self.element(f, instance, value, 0, out)
            elif self.checked and f.condition is None and not self.nullable(f, instance):
                raise Refused("missing")
            self.path.pop()

    def absent(self, fields: tuple[Field, ...], instance: Structure) -> None:
        for f in fields:
            if not isinstance(f.kind, Inline) and not f.computed and getattr(instance, f.name) is not None:
                self.path.append(f.orig)
                raise Refused("present, though the fields before it say that it is not")

    def nullable(self, f: Field, instance: Structure) -> bool:
        """Whether ``None`` is a value of the field and not its absence: a PtypNull property."""
        kind = choose(f.kind, instance, 0)
        return isinstance(kind, Ref) and (native := kind.target().SPEC.native) is not None and native.name == "null"

    def computed(self, f: Field, instance: Structure) -> Any:
        given = instance._given
        explicit = None if given is None else given.get(f.name)
        if explicit is not None and not self.checked:
            return explicit
        instance._given = None if given is None else {k: v for k, v in given.items() if k != f.name} or None
        try:
            value = computed_value(instance, f)
        finally:
            instance._given = given
        if value is None:
            if f.condition is None and explicit is None and f.sizes:
                value = self.size(f, instance)
            else:
                return explicit if explicit is not None else (0 if f.counts is not None or f.sizes else None)
        if explicit is not None and f.sizes and not any(present(instance, name) for name in f.sizes):
            return explicit  # nothing else tells it
        if explicit is not None and explicit != value:
            raise Refused(f"given as {explicit}, the data say {value}")
        return value

    def size(self, f: Field, instance: Structure) -> int:
        """A size again, this time letting what is wrong in the block say so, by its own path."""
        block = sized_block(instance, f)
        self.path[-1] = block.orig
        return self.block_length(block, instance) - f.bias

    def block_length(self, f: Field, instance: Structure) -> int:
        out: list[bytes] = []
        if isinstance(f.kind, Inline):
            if f.condition is None or f.condition(instance, False):
                self.fields(f.kind.fields, instance, out)
        elif (value := getattr(instance, f.name)) is not None:
            self.element(f, instance, value, 0, out, sized=False)
        return sum(map(len, out))

    def repeat(self, f: Field, instance: Structure, values: Any, out: list[bytes]) -> None:
        if self.checked and f.count is not None:
            due = f.count(instance, 0)
            if due is not None and len(values) != due:
                raise Refused(f"{len(values)} elements where {due} are due")
        for i, value in enumerate(values):
            self.path.append(f"[{i}]")
            self.element(f, instance, value, i, out)
            self.path.pop()

    def element(
        self, f: Field, instance: Structure, value: Any, i: int, out: list[bytes], *, sized: bool = True
    ) -> None:
        kind: Type
        try:
            kind = choose(f.kind, instance, i)
        except (Refused, *FAULTS):
            if self.checked or not isinstance(value, bytes):
                raise
            kind = Bytes()
        if not self.checked and isinstance(value, bytes) and isinstance(kind, Primitive):
            kind = Bytes()
        if isinstance(kind, Bytes):
            if not isinstance(value, bytes | bytearray | memoryview):
                raise Refused(f"{type(value).__name__} where bytes are due")
            if self.checked and f.size is not None and sized and len(value) != (due := f.size(instance, i)):
                raise Refused(f"{len(value)} bytes where {due} are due")
            out.append(bytes(value))
        elif isinstance(kind, Primitive):
            wanted = (f.constant,) if f.constant is not None else f.any_of
            if self.checked and wanted is not None and value not in wanted:
                raise Refused(f"{value!r} where {' or '.join(f'{v:#x}' for v in wanted)} is due")
            if not self.checked and isinstance(value, int) and kind.code not in "fd":
                out.append((value & (1 << 8 * kind.width) - 1).to_bytes(kind.width, "little"))
            else:
                out.append(struct.pack("<" + kind.code, value))
        else:
            assert isinstance(kind, Ref)
            inner: list[bytes] = []
            self.structure(kind.target(), value, inner, [arg(instance, i) for arg in kind.args])
            block = b"".join(inner)
            if self.checked and sized and f.size is not None and len(block) != (due := f.size(instance, i)):
                raise Refused(f"a block of {len(block)} bytes where {due} are due")
            out.append(block)
