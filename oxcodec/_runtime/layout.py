"""What descriptions and values say about each other: which type a switch comes to, which fields are there, what a flag
says. Reading, writing and the JSON form share it.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from .arguments import octets, shown
from .form import Formed
from .model import DepartureForm, Field, Inline, Primitive, Ref, Spec, Switch, Type
from .primitives import Refused

if TYPE_CHECKING:
    from .structure import Structure

__all__ = [
    "FAULTS", "Environment", "Undecoded", "all_fields", "ask", "behind_undecoded", "blank", "choose", "choose_for",
    "counted", "damages", "departure_of", "departures_of", "dotted", "ends_undecoded", "fill_presence",
    "filled_flags", "flag_value", "forget", "least", "named", "present", "shown", "sized_by", "untold",
]  # fmt: skip

# What expressions and primitives raise for values of the wrong kind, before it is put in words.
FAULTS = (struct.error, IndexError, KeyError, ValueError, OverflowError, TypeError, AttributeError)


class Undecoded(bytes):
    """The bytes of a sized block, or of its end, that hold something else than they should.

    The value of a field in place of what is due there, or the last element of a list. It is written as it is.
    ``error`` says what is wrong; its offset is that of the whole buffer, its ``remaining`` the rest of the block. It
    is ``None`` for bytes that come from elsewhere, as from JSON.
    """

    error: DecodeError | None

    def __new__(cls, data: bytes = b"", error: DecodeError | None = None) -> Undecoded:
        made = super().__new__(cls, octets(data, "data"))
        made.error = error
        return made

    def __repr__(self) -> str:
        return f"Undecoded({super().__repr__()})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Undecoded, (bytes(self), self.error)


def ends_undecoded(value: Any) -> bool:
    """Whether a field's value is, or its list ends with, bytes that could not be decoded."""
    if isinstance(value, list) and value:
        value = value[-1]
    return isinstance(value, Undecoded)


def is_structure(value: object) -> bool:
    return issubclass(type(value), Formed) and hasattr(type(value), "_stored")


def damages(structure: Structure) -> list[DecodeError]:
    """What is wrong in the blocks of a structure, and of all in it, that were kept as raw bytes, in wire order."""
    found: list[DecodeError] = []
    todo: list[Any] = [structure]
    seen: set[int] = set()  # lists may hold themselves
    while todo:
        value = todo.pop()
        if type(value) is list or is_structure(value):
            if id(value) in seen:
                continue
            seen.add(id(value))
        if isinstance(value, Undecoded):
            if value.error is not None:
                found.append(value.error)
        elif isinstance(value, list):
            todo.extend(reversed(value))
        elif is_structure(value):
            given = value._given or {}
            names = (name for name in reversed(value.__match_args__) if name in value._stored or name in given)
            todo.extend(given[name] if name in given else getattr(value, name, None) for name in names)
    return found


def dotted(parts: list[str]) -> str:
    """A path as errors show it: ``RopRestrictRequest.RestrictionData[3].PropertyTag``."""
    return ".".join(parts).replace(".[", "[")


class Environment:
    """The params of a union, which has no instances of its own, for the expressions of its arms."""

    def __init__(self, spec: Spec, args: list[Any]) -> None:
        for param, arg in zip(spec.params, args, strict=True):
            setattr(self, param.name, arg)


def ask(expression: Callable[..., Any], env: Any, i: Any, f: Field | None, spec: Spec) -> Any:
    """The value of an expression of ``f``; raises :class:`Refused` with the param or field that does not tell it."""
    try:
        return expression(env, i)
    except FAULTS as fault:
        raise Refused(untold(expression, env, i, f, spec)) from fault


def untold(expression: Callable[..., Any], env: Any, i: int, f: Field | None, spec: Spec) -> str:
    """Which param or field is to blame that an expression has no value."""
    wanted = f.orig if f is not None else spec.orig
    names = [name for name in expression.__code__.co_names if hasattr(env, name)]
    for param in spec.params:
        if param.name in names and getattr(env, param.name) is None:
            return f"{param.name} is not given, and {wanted} is laid out by it"
    origs = {field.name: field.orig for field in all_fields(spec.fields)}
    origs |= {param.name: param.name for param in spec.params}
    for name in names:
        if name in origs:
            value = getattr(env, name)
            if isinstance(value, list | tuple):
                return f"{origs[name]} does not tell how {wanted}[{i}] is laid out"
            return f"{origs[name]} is {shown(value)}, which does not tell how {wanted} is laid out"
    return f"the fields before it do not tell how {wanted} is laid out"


def named(f: Field, value: Any) -> Any:
    """The member of the field's enumeration, or the number when it is unknown."""
    if f.enum is None:
        return value
    try:
        return f.enum()(value)
    except ValueError:
        return value


def choose(kind: Type, env: Any, i: int) -> Type:
    """The type itself, or what the switches in its place come to."""
    while isinstance(kind, Switch):
        kind = case_of(kind, kind.on(env, i), "a value")
    return kind


def choose_for(f: Field, env: Any, i: int, spec: Spec) -> Type:
    """Like :func:`choose`, for a field; raises :class:`Refused` with what does not tell the type."""
    kind = f.kind
    while isinstance(kind, Switch):
        kind = case_of(kind, ask(kind.on, env, i, f, spec), f.orig)
    return kind


def case_of(kind: Switch, on: Any, what: str) -> Type:
    case = kind.cases.get(on, kind.default)
    if case is None:
        raise Refused(f"no layout of {what} for {f'{on:#x}' if isinstance(on, int) else shown(on)}")
    return case


def departure_of(instance: Any) -> DepartureForm | None:
    """The form against the specification that a structure has, if it has one."""
    name = getattr(instance, "_departure", None)
    return None if name is None else next(form for form in instance.SPEC.departures if form.name == name)


@functools.cache
def departures_of(cls: Any) -> tuple[DepartureForm, ...]:
    """The forms that a structure can have, or one of those that it holds by themselves."""
    if cls.SPEC.choice:
        return ()
    inner = [f.kind.target() for f in cls.SPEC.fields if isinstance(f.kind, Ref) and not f.repeated and f.size is None]
    return (*cls.SPEC.departures, *(form for held in inner for form in held.SPEC.departures))


def blank(cls: type[Structure], args: list[Any]) -> Structure:
    """An instance with its params and no field yet."""
    instance = object.__new__(cls)
    instance._given = None
    for name in cls._stored:
        setattr(instance, name, None)
    for param, arg in zip(cls.SPEC.params, args, strict=True):
        setattr(instance, param.name, arg)
    return instance


NATIVE_LEAST = {"utf16z": 2, "string8z": 1, "latin1z": 1, "guid": 16, "boolean": 1, "float32": 4}


def least(kind: Type) -> int:
    """Bytes that a value of a type takes at least, as far as that is plain to see."""
    if isinstance(kind, Primitive):
        return kind.width
    if isinstance(kind, Ref):
        return least_of(kind.target(), 8)  # type: ignore[arg-type]
    if isinstance(kind, Switch):
        cases = [*kind.cases.values(), *([] if kind.default is None else [kind.default])]
        return min(map(least, cases), default=0) if not any(isinstance(case, Ref) for case in cases) else 0
    return 0


@functools.cache
def least_of(cls: type[Structure], levels: int) -> int:
    spec = cls.SPEC
    if spec.native:
        return NATIVE_LEAST.get(spec.native.name, 0)
    if spec.choice:
        return spec.choice.width
    total = 0
    for f in spec.fields:
        if f.condition is None and not f.repeated and f.size is None and levels:
            if isinstance(f.kind, Ref):
                total += least_of(f.kind.target(), levels - 1)  # type: ignore[arg-type]
            elif isinstance(f.kind, Primitive | Switch):
                total += least(f.kind)
    return total


def all_fields(fields: tuple[Field, ...]) -> list[Field]:
    """The fields and inline blocks, with the fields of those."""
    found = []
    for f in fields:
        found.append(f)
        if isinstance(f.kind, Inline):
            found += all_fields(f.kind.fields)
    return found


def counted(instance: Any, path: str) -> Any:
    """The list at the end of a dotted path; ``None`` when something on the way is absent."""
    for name in path.split("."):
        instance = getattr(instance, name, None)
    return instance


def present(instance: Any, block: Field) -> bool:
    """Whether a block is there: a field, or an inline block, whose fields are the instance's own."""
    if not isinstance(block.kind, Inline):
        return getattr(instance, block.name) is not None
    return block.condition is None or bool(block.condition(instance, False))


def sized_by(spec: Spec, f: Field) -> list[Field]:
    """The blocks, of which one at most is there, that a size field measures."""
    return [block for block in all_fields(spec.fields) if block.name in f.sizes]


def forget(instance: Structure, f: Field) -> None:
    """Drops a given count, size or constant if the data repeat it; one that nothing else tells stays.

    That of a list that ends in bytes which could not be decoded may be another.
    """
    given = instance._given
    if given is None or f.name not in given or isinstance(given[f.name], Undecoded):
        return
    if f.counts is not None:
        values = counted(instance, f.counts)
        if values is None or isinstance(values, Undecoded):
            return
        if ends_undecoded(values) and len(values) != given[f.name]:
            return
    blocks = sized_by(type(instance).SPEC, f)
    if blocks and given[f.name] + f.bias != 0 and not any(present(instance, block) for block in blocks):
        return
    del given[f.name]
    if not given:
        instance._given = None


def flag_value(f: Field, is_present: Callable[[str], bool]) -> int:
    """What a flags field says when these fields, and no others, are present."""
    value = f.default if isinstance(f.default, int) else 0
    settled = 0
    for rule in f.presence:
        if is_present(rule.field) and not settled & rule.mask:
            value = value & ~rule.mask | rule.value
            settled |= rule.mask
    return value


def behind_undecoded(instance: Structure) -> list[Field]:
    """The fields that are absent, because the block that would hold them ends in bytes that could not be decoded."""
    found = []
    for block in type(instance).SPEC.fields:
        if isinstance(block.kind, Inline) and block.size is not None:
            over = False
            for f in block.kind.fields:
                if over and not f.computed:
                    found.append(f)
                value = (instance._given or {}).get(f.name) if f.computed else getattr(instance, f.name, None)
                over = over or ends_undecoded(value)
    return found


def fill_presence(instance: Structure) -> None:
    """Sets the flags that say which fields are there, and unsets the defaults behind bytes that were not decoded."""
    for f in behind_undecoded(instance):
        if f.default is not None and getattr(instance, f.name) == f.default:
            setattr(instance, f.name, None)
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
