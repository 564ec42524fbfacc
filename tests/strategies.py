"""Values of any structure, made from its description alone: nothing here knows a structure by name.

A value is made field by field in wire order, as the interpreter decodes: conditions, counts, sizes and switches are
evaluated on what is there so far. Numbers that they look at are drawn from the constants that they compare with, so
that optional fields are there often.
"""

from __future__ import annotations

import functools
import random
import struct
from collections.abc import Callable, Iterator, Sequence
from types import CodeType
from typing import Any

from hypothesis import reject
from hypothesis import strategies as st

import oxcodec
from oxcodec import Limits, Structure
from oxcodec._runtime.interpret import Environment, all_fields, blank, choose, forget, named
from oxcodec._runtime.model import Bytes, Field, Inline, Primitive, Ref, Switch, Type
from oxcodec._runtime.primitives import NATIVES, Budget, Refused

TAG_TYPES: tuple[int, ...] = (*map(int, oxcodec.PropertyType), 0x3003, 0x301F, 0x3102)
LISTS = ("property_tags", "recipient_columns", "columns")
DEPTH = 3

Hints = dict[str, tuple[tuple[int, ...], bool]]

FAULTS = (Refused, IndexError, KeyError, TypeError, AttributeError)


@functools.cache
def structures() -> dict[str, type[Structure]]:
    """Every structure of the public interface by its name."""
    found = {}
    for name in oxcodec.__all__:
        value = getattr(oxcodec, name)
        if isinstance(value, type) and issubclass(value, Structure) and value is not Structure:
            found[name] = value
    return found


class Unbuildable(Exception):
    """The choices so far lead nowhere: another draw, please."""


class Source:
    """Where the choices come from."""

    def integer(self, low: int, high: int) -> int:
        raise NotImplementedError

    def raw(self, size: int) -> bytes:
        raise NotImplementedError

    def sample(self, values: Sequence[Any]) -> Any:
        return values[self.integer(0, len(values) - 1)]

    def chance(self, of: int) -> bool:
        """True once in ``of`` times."""
        return self.integer(0, of - 1) == of - 1


class Drawn(Source):
    """Choices of hypothesis, which shrinks them."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def integer(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def raw(self, size: int) -> bytes:
        return self.draw(st.binary(min_size=size, max_size=size))


class Rolled(Source):
    """Choices of a seeded generator, much faster."""

    def __init__(self, seed: object) -> None:
        self.rng = random.Random(str(seed))

    def integer(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def raw(self, size: int) -> bytes:
        return self.rng.randbytes(size)


@st.composite
def values(draw: st.DrawFn, cls: type[Structure]) -> Structure:
    """Any valid value of a structure, with its params set."""
    try:
        return build(cls, Drawn(draw))
    except Unbuildable:
        reject()


def build(cls: type[Structure], source: Source) -> Structure:
    """A valid value of ``cls`` with something for each of its params."""
    for _ in range(20):
        looked_at = {
            name for field in all_fields(cls.SPEC.fields) for code in code_of(field.condition) for name in code.co_names
        }
        args = [
            param_value(param.name, param.context is not None or param.name in looked_at, source)
            for param in cls.SPEC.params
        ]
        try:
            made = Builder(source).structure(cls, args, tail=True)
        except Unbuildable:
            continue
        assert isinstance(made, Structure)
        return made
    raise Unbuildable(cls.__name__)


def param_value(name: str, optional: bool, source: Source) -> Any:
    if name in LISTS:
        if optional and source.chance(4):
            return None
        return [tag(source) for _ in range(source.integer(0, 4))]
    if name == "count_width":
        return source.sample((2, 4))
    if name == "property_type":
        return source.sample(TAG_TYPES)
    if name.startswith(("logon_is", "is_", "has_")):
        return source.sample((None, True, False))
    return source.integer(0, 3)


def tag(source: Source) -> int:
    return int(source.sample((0x0037, 0x3001, 0x8000, 0xFFFF)) << 16 | source.sample(TAG_TYPES))


def code_of(expression: Any) -> Iterator[CodeType]:
    if expression is not None:
        yield expression.__code__


def expressions(field: Field) -> Iterator[tuple[CodeType, str]]:
    """The code of a field's expressions, each with what it is for."""
    for use in ("condition", "size", "count"):
        for code in code_of(getattr(field, use)):
            yield code, use
    kind: Type | None = field.kind
    while isinstance(kind, Switch):
        yield kind.on.__code__, "switch"
        kind = kind.default
    for target in targets(field.kind):
        for arg in target.args:
            yield arg.__code__, "argument"


def targets(kind: Type | None) -> Iterator[Ref]:
    if isinstance(kind, Ref):
        yield kind
    elif isinstance(kind, Switch):
        for case in kind.cases.values():
            yield from targets(case)
        yield from targets(kind.default)


HINTS: dict[str, Hints] = {}


def hints(cls: type[Structure]) -> Hints:
    """For each name: the numbers that expressions compare it with, and whether it says a size or a count."""
    if cls.__name__ in HINTS:
        return HINTS[cls.__name__]
    found: dict[str, tuple[set[int], bool]] = {}
    for field in all_fields(cls.SPEC.fields):
        for code, use in expressions(field):
            for name in code.co_names:
                numbers, small = found.get(name, (set(), False))
                numbers |= {c for c in code.co_consts if isinstance(c, int) and not isinstance(c, bool)}
                if use == "switch" and isinstance(field.kind, Switch):
                    numbers |= set(field.kind.cases)
                found[name] = numbers, small or use in ("size", "count")
    made = {name: (tuple(sorted(numbers)), small) for name, (numbers, small) in found.items()}
    HINTS[cls.__name__] = made
    return made


class Builder:
    """One value in the making.

    ``tail``: whether nothing that must be there follows in the same block. ``used_up``: whether the block is, because
    a field took all that was left or is absent for want of bytes.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.depth = 0
        self.small: list[str] = []
        self.used_up = False

    # --- structures

    def structure(self, cls: type[Structure], args: list[Any], *, tail: bool) -> Any:
        spec = cls.SPEC
        if spec.native:
            return self.native(spec.native.name, sized=tail)
        if spec.choice:
            arms = list(spec.choice.arms.values())
            if self.depth >= DEPTH:
                arms = [ref for ref in arms if not ref.target().SPEC.nests]
            ref = self.source.sample(arms)
            env = Environment(spec, args)
            return self.structure(ref.target(), [arg(env, 0) for arg in ref.args], tail=tail)
        self.depth += 1
        instance = blank(cls, args)
        self.fields(spec.fields, instance, tail=tail)
        for field in cls.FIELDS.values():
            if field.computed:
                forget(instance, field)
        self.depth -= 1
        return instance if spec.value is None else getattr(instance, spec.value)

    def fields(self, fields: Sequence[Field], instance: Structure, *, tail: bool) -> None:
        """Sets the fields of one block, or of the part of it that a structure takes."""
        for k, field in enumerate(fields):
            last = tail and all(may_be_absent(later, instance) for later in fields[k + 1 :])
            if field.condition is not None and not field.condition(instance, self.used_up):
                continue
            needs_more = field.condition is not None and not field.condition(instance, True)
            if needs_more and last and self.source.chance(3):
                self.used_up = True
                continue
            if takes_the_rest(field) and not last:
                raise Unbuildable
            if isinstance(field.kind, Inline):
                self.block(lambda inner=field.kind.fields: self.fields(inner, instance, tail=True))  # type: ignore[misc]
            elif field.computed:
                self.provisional(field, instance)
            elif field.repeated:
                self.repeat(field, instance, tail=last)
            else:
                value = self.element(field, instance, 0, tail=last, some=needs_more)
                if needs_more and last and value == b"":  # no bytes, and none left: the same as absent
                    value, self.used_up = None, True
                setattr(instance, field.name, value)
                self.used_up |= takes_the_rest(field)

    def block(self, make: Callable[[], Any]) -> Any:
        """Makes what stands in a block of its own."""
        before, self.used_up = self.used_up, False
        made = make()
        self.used_up = before
        return made

    def provisional(self, field: Field, instance: Structure) -> None:
        """Draws a count or a size before what it measures; what the data say takes its place in the end."""
        if field.constant is not None:
            return
        high = 3
        if field.counts is not None and "." in field.counts:  # the values of a row: no more than there are columns
            lists = [getattr(instance, p.name) for p in instance.SPEC.params if p.name in LISTS]
            high = min([high, *(len(tags) for tags in lists if tags is not None)])
        elif field.sizes:
            high = 9
        number = self.source.integer(0, high)
        instance._given = (instance._given or {}) | {field.name: max(0, number - field.bias) if field.sizes else number}

    def repeat(self, field: Field, instance: Structure, *, tail: bool) -> None:
        count = field.count(instance, 0) if field.count is not None else self.source.integer(0, 3)
        if count is None or count > 100:
            raise Unbuildable
        made: list[Any] = []
        setattr(instance, field.name, made)
        for i in range(count):
            value = self.element(field, instance, i, tail=tail and i == count - 1 and field.size is None)
            made.append(value)

    # --- single values

    def element(self, field: Field, instance: Structure, i: int, *, tail: bool, some: bool = False) -> Any:
        try:
            kind = choose(field.kind, instance, i)
        except FAULTS:
            raise Unbuildable from None
        if isinstance(kind, Bytes):
            if field.size is None:
                return self.source.raw(self.source.integer(1 if some else 0, 9))
            if field.default is not None and not self.source.chance(3) and isinstance(field.default, bytes):
                return field.default
            size = field.size(instance, i)
            if size < 0 or size > 1000:
                raise Unbuildable
            return self.source.raw(size)
        if isinstance(kind, Primitive):
            return self.number(field, kind, instance)
        assert isinstance(kind, Ref)
        cls = kind.target()
        try:
            args = [arg(instance, i) for arg in kind.args]
        except FAULTS:
            raise Unbuildable from None
        if self.depth > DEPTH and cls.SPEC.nests and cls.SPEC.choice is None:
            raise Unbuildable
        sizes = hints(type(instance)).get(field.name)
        if sizes is not None and sizes[1]:
            self.small.append(field.name)
        if field.size is None:
            value = self.structure(cls, args, tail=tail)
        else:
            value = self.block(lambda: self.structure(cls, args, tail=True))
        if sizes is not None and sizes[1]:
            self.small.pop()
        return value

    def number(self, field: Field, kind: Primitive, instance: Structure) -> Any:
        source = self.source
        if kind.code in "fd":
            return self.floating()
        bits = 8 * kind.width
        low, high = (0, (1 << bits) - 1) if kind.code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1)
        if field.any_of is not None:
            return named(field, source.sample(field.any_of))
        numbers, small = hints(type(instance)).get(field.name, ((), False))
        if field.shows == "property_tag" and field.repeated:
            return tag(source)
        if small or self.small:
            return source.integer(0, 5)
        candidates = [n for n in numbers if low <= n <= high]
        candidates += [int(rule.value) for rule in field.presence if low <= rule.value <= high]
        if field.enum is not None:
            candidates += [int(member) for member in field.enum() if low <= member <= high]
        for _ in range(12):
            value = self.one_of(field, candidates, low, high)
            if self.leads_on(field, value, instance):
                return named(field, value)
        raise Unbuildable

    def one_of(self, field: Field, candidates: list[int], low: int, high: int) -> int:
        source = self.source
        how = source.integer(0, 9)
        if field.presence and (how < 4 or (how < 8 and not candidates)):
            value = field.default if isinstance(field.default, int) else 0
            for rule in field.presence:
                if source.chance(2):
                    value = value & ~rule.mask | rule.value
            return value & high
        if candidates and how < 8:
            value = source.sample(candidates)
            if field.flags is not None:
                for _ in range(source.integer(0, 2)):
                    value |= source.sample(candidates)
            elif high > 0xFFFFFF and how > 5 and any(c > 0xFF for c in candidates):
                value |= source.integer(0, high >> 16) << 16  # behind a mask of 16 bits
            return int(value)
        if candidates and how == 8:
            return int(source.integer(0, min(high, max(candidates) + 1)))
        return int(source.sample((0, 1, low, high, source.integer(low, high))))

    def leads_on(self, field: Field, value: int, instance: Structure) -> bool:
        """Whether the switches that look at this number have a layout for it."""
        before = getattr(instance, field.name)
        setattr(instance, field.name, value)
        try:
            return self.laid_out(field, instance)
        finally:
            setattr(instance, field.name, before)

    def laid_out(self, field: Field, instance: Structure) -> bool:
        for later in all_fields(instance.SPEC.fields):
            if not isinstance(later.kind, Switch) or field.name not in later.kind.on.__code__.co_names:
                continue
            if later.condition is not None and not later.condition(instance, False):
                continue
            try:
                chosen = choose(later.kind, instance, 0)
            except (AttributeError, TypeError, IndexError):
                continue  # it looks at what is not there yet as well
            except FAULTS:
                return False
            if self.depth >= DEPTH and isinstance(chosen, Ref) and chosen.target().SPEC.nests:
                return False
        return True

    def floating(self) -> float:
        source = self.source
        if source.chance(3):
            value: float = struct.unpack("<d", source.raw(8))[0]
            return value
        return float(source.sample((0.0, -0.0, 1.5, -1e308, 5e-324, float("inf"), float("nan"), 44197.25)))

    def native(self, name: str, *, sized: bool) -> Any:
        """A value of a hand-written primitive: what its reader makes of bytes that are drawn."""
        source = self.source
        native = NATIVES[name]
        budget = Budget(Limits())
        if name in ("utf16z", "utf16"):
            units = [self.unit() for _ in range(source.integer(0, 5))]
            data = b"".join(unit.to_bytes(2, "little") for unit in units) + b"\0\0"
        elif name in ("string8z", "latin1z", "string8"):
            data = bytes(source.integer(1, 255) for _ in range(source.integer(0, 6))) + b"\0"
        else:
            data = source.raw({"guid": 16, "boolean": 1, "float32": 4, "null": 0}[name])
        if name == "boolean" and not source.chance(4):
            data = bytes((source.integer(0, 1),))
        if name in ("utf16", "string8") and source.chance(3):
            data = source.raw(source.integer(1, 6))
        value, end = native.read(data, 0, budget)
        assert end == len(data)
        return value

    def unit(self) -> int:
        source = self.source
        return int(source.sample((0x41, 0x20, 0xE9, 0x100, 0xD83D, 0xDE00, 0xFFFF, source.integer(1, 0xFFFF))))


def may_be_absent(field: Field, instance: Structure) -> bool:
    """Whether a later field of the block takes no bytes for certain once the block is used up."""
    if field.condition is None:
        return False
    try:
        return not field.condition(instance, True)
    except FAULTS:
        return False


def takes_the_rest(field: Field) -> bool:
    return isinstance(field.kind, Bytes) and field.size is None
