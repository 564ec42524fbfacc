"""Checks of the arguments of public functions: what was due and what was given, as an :class:`ArgumentError`.

Each takes the value and the name of the argument, and gives the value in its plain form. They ask an object for
nothing but its type before they know what it is, so that no object can make them raise something else.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection, Iterable
from typing import Any, TypeVar

from ..errors import ArgumentError

__all__ = ["elements", "integer", "kind_of", "octets", "one_of", "shown", "subclass_of", "flag", "text", "wrong"]

T = TypeVar("T")

PLAIN = (str, bytes, bool, int, float, type(None))
LONGEST = 40
BITS = 4096  # Python refuses to write much longer integers in decimal


def shown(value: object) -> str:
    """A value in an error: short values as literals, others by their type."""
    if not issubclass(type(value), PLAIN):
        return f"a {type(value).__name__}"
    if isinstance(value, int) and type(value) is not bool:
        if value.bit_length() > BITS:
            return f"an integer of {value.bit_length()} bits"
        value = int(value)
    text = repr(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def wrong(due: str, name: str, value: object, path: str = "") -> ArgumentError:
    """The error for an argument that is not what is due."""
    return ArgumentError(f"expected {due} for {name}, got {shown(value)}", path=path)


def kind_of(value: object, name: str, kind: type[T] | tuple[type[T], ...], due: str = "") -> T:
    """A value of one of these types."""
    if issubclass(type(value), kind):
        return value  # type: ignore[return-value]
    kinds = kind if isinstance(kind, tuple) else (kind,)
    raise wrong(due or f"a value of type {' or '.join(k.__name__ for k in kinds)}", name, value)


def subclass_of(value: object, name: str, kind: type[T]) -> type[T]:
    """A class below ``kind``."""
    if issubclass(type(value), type) and issubclass(value, kind):  # type: ignore[arg-type]
        return value  # type: ignore[return-value]
    raise wrong(f"a class of {kind.__name__}", name, value)


def integer(value: object, name: str, lowest: int | None = None, highest: int | None = None) -> int:
    """An integer, or what stands for one by ``__index__``, in a range."""
    if type(value) is not int:
        try:
            value = operator.index(value)  # type: ignore[arg-type]
        except Exception:
            raise wrong("an integer", name, value) from None
    if (lowest is not None and value < lowest) or (highest is not None and value > highest):
        bounds = f"of at least {lowest}" if highest is None else f"from {lowest} to {highest:#x}"
        raise wrong(f"an integer {bounds}", name, value)
    return value


def flag(value: T, name: str) -> T:
    """A boolean, or 0 or 1 for one, or ``None``."""
    if value is None or issubclass(type(value), int):
        return value
    raise wrong("a boolean", name, value)


def octets(value: object, name: str) -> bytes:
    """Bytes, or the bytes of what has a buffer."""
    if type(value) is bytes:
        return value
    try:
        return bytes(memoryview(value))  # type: ignore[arg-type]
    except Exception:
        raise wrong("bytes", name, value) from None


def text(value: object, name: str) -> str:
    """A string."""
    return kind_of(value, name, str, "a string")


def one_of(value: object, name: str, choices: Collection[str]) -> str:
    """One of these strings."""
    if issubclass(type(value), str) and value in choices:
        return value  # type: ignore[return-value]
    raise wrong(" or ".join(map(repr, choices)), name, value)


def elements(
    values: Iterable[T], name: str, check: Callable[[Any, str], T] | None = None, due: str = "a list"
) -> list[T]:
    """The elements of a list or another iterable, each checked. Text, bytes and mappings are no lists."""
    if issubclass(type(values), str | bytes | bytearray | memoryview | dict):
        raise wrong(due, name, values)
    try:
        found = list(values)
    except Exception:
        raise wrong(due, name, values) from None
    return found if check is None else [check(value, f"{name}[{i}]") for i, value in enumerate(found)]
