"""Encoding by the description of a structure instead of its straight-line code.

It names the field of an error, writes blocks that were kept as raw bytes, and writes without checking. A block is
encoded once, when its size is asked for or its turn has come, and nothing of the object is changed: what a place tells
a structure (its params) and what follows from its fields stands in a :class:`Scope` for the time of the pass.
"""

from __future__ import annotations

import functools
import operator
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import EncodeError
from .layout import (
    FAULTS,
    Environment,
    Undecoded,
    ask,
    blank,
    choose_for,
    counted,
    departure_of,
    dotted,
    ends_undecoded,
    present,
    shown,
    sized_by,
)  # fmt: skip
from .model import Bytes, Field, Inline, Primitive, Ref, Type
from .primitives import Refused

if TYPE_CHECKING:
    from .structure import Structure

__all__ = ["Derived", "computed_value", "derive", "encode", "settle"]

Path = tuple["Path", str] | None


class Output:
    """Bytes being written: pieces, and outputs in place of pieces; joined once, at the end.

    ``broken``: something in it could not be written, which only a tolerant pass goes on after; its size is not known.
    """

    __slots__ = ("broken", "pieces", "size")

    def __init__(self) -> None:
        self.pieces: list[bytes | Output] = []
        self.size = 0
        self.broken = False

    def __call__(self, piece: bytes) -> None:
        self.pieces.append(piece)
        self.size += len(piece)

    def block(self, inner: Output) -> None:
        self.pieces.append(inner)
        self.size += inner.size
        self.broken |= inner.broken

    def __iter__(self) -> Iterator[bytes]:
        todo: list[bytes | Output] = [self]
        while todo:
            piece = todo.pop()
            if isinstance(piece, Output):
                todo.extend(reversed(piece.pieces))
            else:
                yield piece


class Scope:
    """A structure as its expressions see it while it is written: its fields, the params that its place gives it, and
    the counts and sizes of this pass.
    """

    def __init__(self, writer: Writer, instance: Structure, args: list[Any], path: Path) -> None:
        self._writer = writer
        self._instance = instance
        self._spec = type(instance).SPEC
        self._path = path
        self._blocks: dict[str, Output] = {}
        for (name, _), arg in zip(type(instance)._params, args, strict=True):
            self.__dict__[name] = arg

    def __getattr__(self, name: str) -> Any:
        if name not in type(self._instance)._computed:
            return getattr(self._instance, name)
        value = self._writer.computed(type(self._instance).FIELDS[name], self)
        self.__dict__[name] = value
        return value


def encode(instance: Structure, args: list[Any], *, checked: bool) -> bytes:
    """Encodes by the description; raises :class:`EncodeError` with the path."""
    writer = Writer(checked=checked)
    out = Output()
    cls = type(instance)
    try:
        writer.structure(cls, instance, out, args)
        return b"".join(out)
    except RecursionError:
        message = "nested deeper than this interpreter allows"
    except Refused as refused:
        message = str(refused)
    except FAULTS:
        message = "this value cannot be written"
    raise EncodeError(message, path=writer.where(cls))


class Derived:
    """The computed values (counts, sizes, constants) of a structure and of everything in it.

    It holds for as long as nothing of them changes.
    """

    def __init__(self, root: Structure, values: dict[tuple[int, str], Any], scopes: dict[int, Scope]) -> None:
        self.root = root  # keeps the ids valid
        self.values = values
        self.scopes = scopes

    def value(self, instance: Structure, name: str) -> Any:
        """A count, size or constant: as given, else as the data say; ``None`` when they do not."""
        given = instance._given
        return given[name] if given is not None and name in given else self.data(instance, name)

    def data(self, instance: Structure, name: str) -> Any:
        """A count, size or constant as the data say, whatever is given; ``None`` when they do not."""
        return self.values.get((id(instance), name))

    def scope(self, instance: Structure) -> Any:
        """The structure with the params that its place gives it, for expressions of its description."""
        return self.scopes.get(id(instance), instance)


def derive(structure: Structure) -> Derived:
    """All counts, sizes and constants of a structure and of everything in it, from one pass over it."""
    writer = Writer(checked=True, tolerant=True)
    try:
        writer.structure(
            type(structure), structure, Output(), [getattr(structure, name) for name, _ in type(structure)._params]
        )
    except (Refused, RecursionError, *FAULTS):
        pass
    return Derived(structure, writer.values, writer.scopes)


def computed_value(instance: Structure, f: Field) -> Any:
    """A constant, count or size: as given, else as the data say; ``None`` when they do not."""
    if instance._given is not None and f.name in instance._given:
        return instance._given[f.name]
    writer = Writer(checked=True, tolerant=True)
    scope = Scope(writer, instance, [getattr(instance, name) for name, _ in type(instance)._params], None)
    try:
        return writer.data_value(f, scope)
    except (Refused, RecursionError, *FAULTS):
        return None


def settle(instance: Structure) -> None:
    """Drops the given counts, sizes and constants that the data say as well, here and in everything inside."""
    derived = derive(instance)
    for scope in derived.scopes.values():
        inner = scope._instance
        kept = {name: value for name, value in (inner._given or {}).items() if derived.data(inner, name) != value}
        inner._given = kept or None


class Writer:
    """One encoding: the path to where it is. A tolerant one leaves out what it cannot write, and notes sizes."""

    def __init__(self, *, checked: bool, tolerant: bool = False) -> None:
        self.checked = checked
        self.tolerant = tolerant
        self.path: Path = None
        self.values: dict[tuple[int, str], Any] = {}
        self.scopes: dict[int, Scope] = {}

    def where(self, cls: type[Structure]) -> str:
        parts: list[str] = []
        path = self.path
        while path is not None:
            path, name = path
            parts.append(name)
        return dotted([cls.__name__, *reversed(parts)])

    def structure(self, cls: type[Structure], value: Any, out: Output, args: list[Any]) -> None:
        spec = cls.SPEC
        if spec.native:
            self.native(cls, value, out)
        elif spec.choice:
            env = Environment(spec, args)
            for ref in spec.choice.arms.values():
                if type(value) is ref.target():
                    self.structure(ref.target(), value, out, [ask(arg, env, 0, None, spec) for arg in ref.args])
                    return
            self.other(cls, value, out)
        elif spec.value is not None:
            if not self.checked and isinstance(value, bytes) and cls.FIELDS[spec.value].repeated:
                out(value)
                return
            instance = blank(cls, args)
            setattr(instance, spec.value, value)
            self.fields(spec.fields, Scope(self, instance, args, self.path), out)
        elif type(value) is not cls:
            self.other(cls, value, out)
        else:
            scope = Scope(self, value, args, self.path)
            if self.tolerant:
                self.scopes[id(value)] = scope
            form = departure_of(value)
            self.fields(spec.fields if form is None else form.fields(spec.fields), scope, out)

    def other(self, cls: type[Structure], value: Any, out: Output) -> None:
        """What is not due here but can be written unchecked: bytes, or another structure by its own layout."""
        if self.checked:
            self.refuse(f"expected {article(cls.__name__)}, got {shown(value)}", out)
        if isinstance(value, bytes | bytearray | memoryview):
            out(bytes(value))
        elif hasattr(value, "_stored"):
            self.structure(type(value), value, out, [getattr(value, name) for name, _ in type(value)._params])
        else:
            raise Refused(f"expected {article(cls.__name__)}, got {shown(value)}")

    def refuse(self, message: str, out: Output) -> None:
        if not self.tolerant:
            raise Refused(message)
        out.broken = True

    def native(self, cls: type[Structure], value: Any, out: Output) -> None:
        native = cls.SPEC.native
        assert native
        if not self.checked and isinstance(value, bytes | bytearray | memoryview):
            out(bytes(value))
            return
        if not isinstance(value, native.takes):
            raise Refused(f"expected {native.due}, got {shown(value)}")
        native.write(value, out) if self.checked else native.unchecked(value, out)

    def fields(self, fields: tuple[Field, ...], scope: Scope, out: Output, *, block: bool = False) -> None:
        """Writes fields of ``scope``; of a ``block`` with a size, which may end in raw bytes."""
        base = scope._path
        shows = scope._spec.value is None  # else the object and the JSON form have the value alone
        over = False
        for f in fields:
            self.path = (base, f.orig) if shows and not isinstance(f.kind, Inline) else base
            if not self.tolerant:
                over = self.field(f, scope, out, block, over) or over
                continue
            try:
                over = self.field(f, scope, out, block, over) or over
            except (Refused, RecursionError, *FAULTS):
                out.broken = True
        self.path = base

    def field(self, f: Field, scope: Scope, out: Output, block: bool, over: bool) -> bool:
        """Writes one field; tells whether it was, or ended with, raw bytes of a sized ``block``."""
        if isinstance(f.kind, Inline):
            self.inline(f, f.kind, scope, out)
            return False
        spec = scope._spec
        value = getattr(scope, f.name)
        if over:
            if value is not None and not f.computed and self.checked:
                self.refuse("present, though it stands behind bytes that could not be decoded", out)
            if f.computed or value is None:
                return False
        given = f.computed and f.name in (scope._instance._given or ())
        raw = block and ends_undecoded(value)
        wanted = value is not None
        if f.condition is not None and not raw and (self.checked or (f.computed and not given)):
            wanted = bool(ask(f.condition, scope, value is None, f, spec))
            if self.checked and not wanted and value is not None and (given or not f.computed):
                self.refuse("present, though the fields before it say that it is not", out)
                wanted = True
        if value is None:
            if self.checked and (wanted or f.condition is None) and not self.nullable(f, scope):
                raise Refused("missing")
        elif wanted and f.repeated:
            self.repeat(f, scope, value, out, block)
        elif wanted:
            self.element(f, scope, value, 0, out, block)
        return raw

    def inline(self, f: Field, kind: Inline, scope: Scope, out: Output) -> None:
        spec = scope._spec
        if f.condition is None or ask(f.condition, scope, False, f, spec):
            inner = self.block(f, scope)
            if self.checked and f.size is not None and inner.size != (due := ask(f.size, scope, 0, f, spec)):
                self.refuse(f"a block of {inner.size} bytes where {shown(due)} are due", out)
            out.block(inner)
            return
        there = [g for g in kind.fields if not g.computed and getattr(scope._instance, g.name, None) is not None]
        if there and self.checked:
            self.path = (scope._path, there[0].orig)
            self.refuse("present, though the fields before it say that it is not", out)
        if there:
            out.block(self.block(f, scope))

    def block(self, f: Field, scope: Scope) -> Output:
        """The bytes of a block, encoded once for its size and its place."""
        out = scope._blocks.get(f.name)
        if out is None:
            out = Output()
            before, self.path = self.path, scope._path
            if isinstance(f.kind, Inline):
                self.fields(f.kind.fields, scope, out, block=f.size is not None)
            else:
                if scope._spec.value is None:
                    self.path = (scope._path, f.orig)
                self.value(f, scope, getattr(scope, f.name), 0, out, sized=True)
            self.path = before
            scope._blocks[f.name] = out
        return out

    def nullable(self, f: Field, scope: Scope) -> bool:
        """Whether ``None`` is a value of the field and not its absence: a PtypNull property."""
        if not f.nullable:
            return False
        kind = choose_for(f, scope, 0, scope._spec)
        return isinstance(kind, Ref) and (native := kind.target().SPEC.native) is not None and native.name == "null"

    def computed(self, f: Field, scope: Scope) -> Any:
        """What is written for a constant, count or size; refuses a given one that the data contradict."""
        instance = scope._instance
        given = instance._given
        explicit = None if given is None else given.get(f.name)
        if explicit is not None and not self.checked and not self.tolerant:
            return explicit
        value = self.data_value(f, scope)
        if self.tolerant:
            if scope._spec.value is None:
                self.values[id(instance), f.name] = value
            return value if explicit is None else explicit
        if value is None:
            return explicit if explicit is not None else (0 if f.counts is not None or f.sizes else None)
        if explicit is None or explicit == value:
            return value
        if isinstance(explicit, Undecoded) or (f.counts is not None and ends_undecoded(counted(scope, f.counts))):
            return explicit
        raise Refused(f"given as {shown(explicit)}, the data say {value}")

    def data_value(self, f: Field, scope: Scope) -> Any:
        """A constant, count or size as the data say; ``None`` when they do not."""
        if f.constant is not None:
            return f.constant
        if f.counts is not None:
            values = counted(scope, f.counts)
            return len(values) if isinstance(values, list | tuple) else None
        if self.tolerant and f.condition is not None and not f.condition(scope, False):
            return None
        block = next((block for block in sized_by(scope._spec, f) if present(scope, block)), None)
        if block is None:
            return None if not self.tolerant else 0 - f.bias
        out = self.block(block, scope)
        return None if out.broken else out.size - f.bias

    def repeat(self, f: Field, scope: Scope, values: Any, out: Output, block: bool) -> None:
        if isinstance(values, bytes) and (not self.checked or (block and isinstance(values, Undecoded))):
            out(values)
            return
        if not isinstance(values, list | tuple):
            raise Refused(f"expected a list for {f.orig}, got {shown(values)}")
        if self.checked and f.count is not None and not (block and ends_undecoded(values)):
            due = ask(f.count, scope, 0, f, scope._spec)
            if due is not None and len(values) != due:
                self.refuse(f"{len(values)} elements where {shown(due)} are due", out)
        base = self.path
        for i, value in enumerate(values):
            self.path = (base, f"[{i}]")
            if not self.tolerant:
                self.element(f, scope, value, i, out, block)
                continue
            try:
                self.element(f, scope, value, i, out, block)
            except (Refused, RecursionError, *FAULTS):
                out.broken = True
        self.path = base

    def element(self, f: Field, scope: Scope, value: Any, i: int, out: Output, block: bool) -> None:
        """Writes one value; in a ``block`` with a size raw bytes may stand for what could not be decoded."""
        if f.size is None:
            self.value(f, scope, value, i, out, sized=block)
            return
        inner = Output()
        if f.repeated:
            self.value(f, scope, value, i, inner, sized=True)
        else:
            inner = self.block(f, scope)
        if self.checked and inner.size != (due := ask(f.size, scope, i, f, scope._spec)):
            self.refuse(f"{inner.size} bytes where {shown(due)} are due", out)
        out.block(inner)

    def value(self, f: Field, scope: Scope, value: Any, i: int, out: Output, *, sized: bool) -> None:
        if isinstance(value, Undecoded) and sized:
            out(value)
            return
        kind: Type
        try:
            kind = choose_for(f, scope, i, scope._spec)
        except Refused:
            if self.tolerant and hasattr(value, "_stored"):
                out.broken = True
                self.other(type(value), value, out)
                return
            if self.checked or not isinstance(value, bytes):
                raise
            kind = Bytes()
        if isinstance(kind, Primitive) and not self.checked and isinstance(value, bytes):
            kind = Bytes()
        if isinstance(kind, Bytes):
            if not isinstance(value, bytes | bytearray | memoryview):
                raise Refused(f"expected bytes for {f.orig}, got {shown(value)}")
            out(bytes(value))
        elif isinstance(kind, Primitive):
            out(self.number(f, kind, value))
        else:
            assert isinstance(kind, Ref)
            self.structure(kind.target(), value, out, [ask(arg, scope, i, f, scope._spec) for arg in kind.args])

    def number(self, f: Field, kind: Primitive, value: Any) -> bytes:
        if kind.code in "fd":
            try:
                return struct.pack("<" + kind.code, value)
            except OverflowError:
                raise Refused(f"{f.orig} is {shown(value)}, too large for {kind.width} bytes") from None
            except struct.error:
                raise Refused(f"expected a number for {f.orig}, got {shown(value)}") from None
        try:
            value = operator.index(value)
        except TypeError:
            raise Refused(f"expected an integer for {f.orig}, got {shown(value)}") from None
        low, high = bounds(kind)
        if not low <= value <= high:
            size = "1 byte" if kind.width == 1 else f"{kind.width} bytes"
            raise Refused(f"{f.orig} is {shown(value)}, but takes {size} ({low} to {high})")
        wanted = (f.constant,) if f.constant is not None else f.any_of
        if self.checked and wanted is not None and value not in wanted:
            raise Refused(f"{value:#x} where {' or '.join(f'{v:#x}' for v in wanted)} is due")
        return struct.pack("<" + kind.code, value)


@functools.cache
def bounds(kind: Primitive) -> tuple[int, int]:
    """The least and the greatest value of an integer."""
    bits = 8 * kind.width
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if kind.code.islower() else (0, (1 << bits) - 1)


def article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"
