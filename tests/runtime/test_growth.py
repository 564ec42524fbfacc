"""Work grows as its input does: twice the input takes at most 2.5 times the operations, of whatever structure.

A size stands before what it measures. Whoever measures by encoding, and measures again inside, pays a power of the
depth; whoever looks at all for each, a square of the length. Neither shows in small inputs, and seconds show little at
all, so that calls are counted here, of Python's functions and of built-in ones, and the bytes that are sliced off.
"""

from __future__ import annotations

import copy
import functools
import gc
import sys
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import Limits, Structure
from oxcodec._runtime import interpret
from oxcodec._runtime.model import Field, Ref, Switch, Type
from oxcodec._runtime.primitives import Budget

from ..strategies import LISTS, Rolled, Unbuildable, build, structures

FACTOR = 2.5
LIMITS = Limits(max_depth=10_000, max_elements=1 << 30)  # a limit must not hide the growth
BYTES = 64  # as many bytes copied count as one call; a call takes rather more


class Counted(bytes):
    """Bytes that count what is sliced off them."""

    copied = 0

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        if isinstance(key, slice):
            Counted.copied += len(found)
            return Counted(found)
        return found


def work(job: Callable[[], Any]) -> float:
    """The operations of a job: its calls, and the bytes that it copies."""
    job()  # what is done once, as loading a description, is done now
    calls = 0

    def profile(_frame: Any, event: str, _arg: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    Counted.copied = 0
    gc.disable()
    sys.setprofile(profile)
    try:
        job()
    finally:
        sys.setprofile(None)
        gc.enable()
    return calls + Counted.copied / BYTES


def params_of(value: Structure) -> dict[str, Any]:
    return {name: getattr(value, name) for name, _ in value._params}


def jobs(value: Structure) -> dict[str, Callable[[], Any]]:
    """Everything that is done with a structure, by name."""
    data, params, cls = Counted(value.to_bytes()), params_of(value), type(value)
    args = list(params.values())
    form = ox.to_json(value)
    other = copy.deepcopy(value)
    given = copy.deepcopy(value)
    give(given)
    return {
        "decode": lambda: cls._decode(data, 0, Budget(LIMITS), *args),
        "trace": lambda: interpret.trace(cls, data, 0, args, LIMITS),
        "encode": value.to_bytes,
        "encode by the description": lambda: interpret.encode(value, args, checked=True),
        "encode what is given": given.to_bytes,
        "unchecked": lambda: value.to_bytes(checked=False),
        "to_json": lambda: ox.to_json(value),
        "from_json": lambda: ox.from_json(cls, form, **params),
        "derive": lambda: interpret.derive(value),
        "compare": lambda: value == other,
        "compare with what is given": lambda: value == given,
        "repr": lambda: repr(value),
        "copy": lambda: copy.deepcopy(value),
        "replace": lambda: value.replace(),
    }


def give(structure: Structure) -> None:
    """Makes everything computed in a structure a given value, as JSON would."""
    derived = interpret.derive(structure)
    for scope in derived.scopes.values():
        instance = scope._instance
        for name in instance._computed:
            if (value := derived.data(instance, name)) is not None:
                setattr(instance, name, value)


def check(small: Structure, large: Structure) -> None:
    before, after = jobs(small), jobs(large)
    assert before["encode"]() != after["encode"]()
    for name in before:
        few, many = work(before[name]), work(after[name])
        assert many <= FACTOR * few + 20, f"{name} of {type(small).__name__}: {few:.0f}, then {many:.0f} operations"


# --- lists


def holds_list(cls: type[Structure]) -> bool:
    """Whether a structure holds a list itself, or a structure that stands for one."""
    return any(
        field.repeated or any(t.SPEC.value and holds_list(t) for t in targets(field.kind))
        for field in cls.FIELDS.values()
    )


def targets(kind: Type) -> Iterator[type[Structure]]:
    """The structures that a field may hold, the arms of a union in its place."""
    if isinstance(kind, Ref):
        choice = kind.target().SPEC.choice
        yield from (ref.target() for ref in choice.arms.values()) if choice else (kind.target(),)
    elif isinstance(kind, Switch):
        for case in (*kind.cases.values(), *(() if kind.default is None else (kind.default,))):
            yield from targets(case)


def lists(value: Any) -> Iterator[list[Any]]:
    """The outermost lists of a structure, and the params that have an element for each of theirs."""
    if isinstance(value, list):
        yield value
    elif isinstance(value, Structure):
        for name in (*value._stored, *(name for name, _ in value._params if name in LISTS)):
            yield from lists(getattr(value, name))


def counts_of(value: Structure) -> Iterator[str]:
    """The params that say how many elements a list has."""
    for field in value.FIELDS.values():
        if field.count is not None:
            yield from (
                name for name, _ in value._params if name in field.count.__code__.co_names and name not in LISTS
            )


def longer(value: Structure, times: int, *, last: bool) -> Structure:
    """A copy with longer lists; ``last`` leaves the last element, which may be another than those before it."""
    made = copy.deepcopy(value)
    for found in list(lists(made)):
        found[:] = [*found[:-1] * times, found[-1]] if last and found else found * times
    for name in counts_of(made):
        if isinstance(getattr(made, name), int):
            field = next(f for f in made.FIELDS.values() if f.count is not None and name in f.count.__code__.co_names)
            setattr(made, name, len(getattr(made, field.name)))
    return made


def read_again(value: Structure) -> None:
    type(value).from_bytes(value.to_bytes(), limits=LIMITS, strict=True, **params_of(value))


@functools.cache
def sample(cls: type[Structure], field: str) -> tuple[Structure, Structure] | None:
    """Two values of which one has lists twice as long, so long that work which grows as a square would show."""
    best: tuple[Structure, Structure] | None = None
    reach = 0
    for seed in range(150):
        try:
            value = build(cls, Rolled((cls.__name__, field, seed)))
        except Unbuildable:
            continue
        if not (isinstance(found := getattr(value, field), list) and found):
            continue
        for times, last in ((times, last) for times in (32, 16, 8) if times > reach for last in (False, True)):
            if last and len(found) == 1:
                continue
            try:
                small = longer(value, times, last=last)
                large = longer(small, 2, last=last)
                read_again(small)
                read_again(large)
            except ox.OxcodecError:
                continue
            best, reach = (small, large), times
            break
        if reach >= 16:
            break
    return best


def is_fixed(field: Field) -> bool:
    """Whether a list always has the same number of elements."""
    return field.count is not None and not field.count.__code__.co_names


LONG = [
    (name, field.name)
    for name, cls in structures().items()
    if not cls.SPEC.choice and cls.SPEC.value is None and not cls.SPEC.native and holds_list(cls)
    for field in cls.FIELDS.values()
    if (field.repeated and not is_fixed(field)) or any(t.SPEC.value and holds_list(t) for t in targets(field.kind))
]


@pytest.mark.parametrize(("name", "field"), LONG)
def test_twice_as_long(name: str, field: str) -> None:
    found = sample(structures()[name], field)  # type: ignore[arg-type]
    assert found is not None, "no value of it with elements that may be many"
    check(*found)


# --- nesting


HELD = {t for cls in structures().values() if not cls.SPEC.choice for f in cls.FIELDS.values() for t in targets(f.kind)}
NESTING = {name: cls for name, cls in structures().items() if cls.SPEC.nests and cls in HELD}


def holders(value: Any) -> Iterator[tuple[Any, Any, Structure]]:
    """Where structures stand in a structure, down to the first that nests: (list or structure, index or name, it)."""
    inner = enumerate(value) if isinstance(value, list) else ((name, getattr(value, name)) for name in value._stored)
    for key, found in inner:
        if isinstance(found, Structure) and found.SPEC.nests:
            yield value, key, found
        elif isinstance(found, Structure | list):
            yield from holders(found)


@functools.cache
def steps() -> dict[str, dict[str, Structure]]:
    """For each structure that nests, values of it by the structure that they hold."""
    found: dict[str, dict[str, Structure]] = {name: {} for name in NESTING}
    for name, cls in NESTING.items():
        for seed in range(150):
            try:
                value = build(cls, Rolled((name, "nests", seed)))
            except Unbuildable:
                continue
            if params_of(value).get("count_width", 2) != 2:
                continue  # what is put together must count in the same way
            for _, _, inner in holders(value):
                for arm in alternatives(type(inner)):  # type: ignore[arg-type]
                    before = found[name].get(arm)
                    if before is None or len(value.to_bytes()) < len(before.to_bytes()):
                        found[name][arm] = value
    return found


@functools.cache
def alternatives(cls: Any) -> tuple[str, ...]:
    """What may stand where ``cls`` does: the arms of its union."""
    for union in structures().values():
        if union.SPEC.choice:
            arms = [ref.target() for ref in union.SPEC.choice.arms.values()]
            if cls in arms and all(arm.SPEC.nests or arm.__module__ == cls.__module__ for arm in arms):
                return tuple(arm.__name__ for arm in arms)
    return (cls.__name__,)


def circle(name: str) -> list[str]:
    """The shortest way from a structure to itself."""
    todo = deque([[name]])
    seen: set[str] = set()
    while todo:
        way = todo.popleft()
        for inner in steps().get(way[-1], ()):
            if inner == name:
                return way
            if inner not in seen:
                seen.add(inner)
                todo.append([*way, inner])
    raise AssertionError(f"no value of {name} that holds one")


def nested(name: str, rounds: int) -> Structure:
    """A value in itself, ``rounds`` times."""
    way = circle(name)
    made: Structure | None = None
    for _ in range(rounds):
        for outer, inner in zip(reversed(way), reversed([*way[1:], name]), strict=True):
            value = copy.deepcopy(steps()[outer][inner])
            if made is not None:
                holder, key, _ = next(h for h in holders(value) if inner in alternatives(type(h[2])))  # type: ignore[arg-type]
                if isinstance(holder, list):
                    holder[key] = made
                else:
                    setattr(holder, key, made)
            made = value
    assert made is not None
    return made


@pytest.mark.parametrize("name", NESTING)
def test_twice_as_deep(name: str) -> None:
    rounds = max(16 // len(circle(name)), 3)
    check(nested(name, rounds), nested(name, 2 * rounds))


def test_what_is_counted_shows_a_square() -> None:
    """The measure itself: a job that looks at all for each fails it."""
    few, many = ([0] * n for n in (50, 100))
    assert work(lambda: [abs(b) for _ in many for b in many]) > FACTOR * work(
        lambda: [abs(b) for _ in few for b in few]
    )
    data = Counted(10_000), Counted(20_000)
    sliced = [work(lambda d=d: [d[:i] for i in range(len(d))]) for d in data]  # type: ignore[misc]
    assert sliced[1] > FACTOR * sliced[0]
