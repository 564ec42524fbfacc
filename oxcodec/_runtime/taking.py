"""What constructors take for a field, and what a structure keeps of it.

A list is kept as a list of its own. Where a field shows a name or a date to people, these are taken for the number:
``property_tags=["PidTagSubject"]``. What is of no use for a number is refused here, where it is given; whether the
number fits in its bytes is asked when it is written.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

from ..errors import ArgumentError
from .arguments import elements, integer, wrong
from .form import Formed
from .interpret import FAULTS, choose
from .model import Field, Param, Primitive, Ref, Type
from .primitives import Refused

__all__ = ["Named", "Tags", "holds_date", "take", "take_dates", "take_param"]


Tags: TypeAlias = Sequence[int | str]
"""A list of property tags, some of them by name, as an argument."""


class Named(NamedTuple):
    """What stands for a number: its type, what to call it, and what makes it the number."""

    taken: type
    due: str
    number: Callable[[Any], int]


FLOATS = "fd"
FILETIME, PROPERTY_TAG = "filetime", "property_tag"
FILETIME_CODE = "Q"  # of the types that a switch may come to, PtypTime alone has it


def take(field: Field, value: Any) -> Any:
    """A value of a field, with the path of what is wrong in it from the field on."""
    number = type(field.kind) is Primitive and field.kind.code not in FLOATS
    try:
        if field.repeated:
            return take_list(field.shows, value, field.orig) if number else elements(value, field.orig)
        return take_number(field.shows, value, field.orig) if number else value
    except ArgumentError as error:
        error.path = error.path or field.orig
        raise


def take_list(shows: str | None, values: Any, name: str) -> list[Any]:
    found: list[Any] = elements(values, name, due="a list of integers")
    if {*map(type, found)} <= {int}:
        return found
    taken = []
    for i, value in enumerate(found):
        try:
            taken.append(take_number(shows, value, f"{name}[{i}]"))
        except ArgumentError as error:
            error.path = f"{name}[{i}]"
            raise
    return taken


def take_number(shows: str | None, value: Any, name: str) -> Any:
    given = type(value)
    if issubclass(given, int | float | bytes):  # an integer may be bytes when written unchecked
        if issubclass(given, float):
            raise wrong("an integer", name, value)
        return value
    named = Formed.named().get(shows) if shows else None
    if named is not None and issubclass(given, named.taken):
        return named.number(value)
    try:
        return integer(value, name)
    except ArgumentError:
        raise wrong(f"an integer or {named.due}" if named else "an integer", name, value) from None


def is_date(value: Any) -> bool:
    return issubclass(type(value), datetime.datetime)


def holds_date(value: Any) -> bool:
    """Whether there is a date in a value, or in a list of values, or in one of lists of values."""
    if type(value) is not list:
        return is_date(value)
    return any(is_date(v) or (type(v) is list and any(map(is_date, v))) for v in value)


def take_dates(field: Field, value: Any, instance: Any) -> Any:
    """FILETIMEs for the dates in a value whose type another field tells."""
    try:
        if not field.repeated:
            return take_date(field, value, instance, 0)
        return [take_date(field, v, instance, i) if holds_date(v) else v for i, v in enumerate(value)]
    except ArgumentError as error:
        error.path = field.orig
        raise


def take_date(field: Field, value: Any, instance: Any, i: int) -> Any:
    """FILETIMEs for one date or a list with dates, if the type, as far as it is known already, is one of dates."""
    kind: Type | None
    try:
        kind = choose(field.kind, instance, i)
    except (Refused, *FAULTS):  # of a row whose columns the structure around it tells
        kind = None
    if type(value) is list and isinstance(kind, Ref) and (inner := kind.target().SPEC.value) is not None:
        kind = kind.target().FIELDS[inner].kind
    if not (kind is None or (isinstance(kind, Primitive) and kind.code == FILETIME_CODE)):
        raise wrong("a value of the type that the fields before it tell", field.orig, value)
    named = Formed.named()[FILETIME]
    if type(value) is list:
        return [named.number(v) if is_date(v) else v for v in value]
    return named.number(value)


def take_param(param: Param, value: Any) -> Any:
    """A value of a param."""
    if value is None:
        return None
    if param.kind.endswith("[]"):
        return take_list(PROPERTY_TAG, value, param.name)
    if param.kind == "bool":
        if not issubclass(type(value), int):
            raise wrong("a boolean", param.name, value)
        return bool(value)
    value = integer(value, param.name, 0, (1 << 8 * int(param.kind[1:])) - 1)
    if param.any_of and value not in param.any_of:
        raise wrong(" or ".join(map(str, param.any_of)), param.name, value)
    return value
