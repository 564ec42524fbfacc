"""Signatures of constructors for people and editors: the fields, as ``inspect`` and ``help`` show them."""

from __future__ import annotations

import functools
import operator
from collections.abc import Sequence
from inspect import Parameter, Signature
from types import GenericAlias
from typing import TYPE_CHECKING, Any

from .model import Bytes, Field, Primitive, Ref, Switch, Type

if TYPE_CHECKING:
    from .structure import Structure

__all__ = ["signature"]

PLAIN = (str, bytes, bool, int, float, type(None))


def signature(cls: type[Structure]) -> Signature:
    """The call that makes a structure: its fields by name. A choice has none."""
    if cls.SPEC.choice:
        return Signature()
    fields = [
        Parameter(
            field.name,
            Parameter.KEYWORD_ONLY,
            default=default(field) if field.optional else Parameter.empty,
            annotation=annotation(field),
        )
        for field in cls.FIELDS.values()
    ]
    params = [
        Parameter(
            param.name,
            Parameter.KEYWORD_ONLY,
            default=None,
            annotation=(Sequence[int | str] if param.kind.endswith("[]") else bool if param.kind == "bool" else int)
            | None,
        )
        for param in cls.SPEC.params
    ]
    return Signature(fields + params)


def default(field: Field) -> Any:
    """What stands for a field that is left out; ``None`` for what is absent then, or follows from others."""
    if field.constant is not None:
        return field.constant
    return None if field.condition is not None or field.presence else field.default


def annotation(field: Field) -> Any:
    value: Any = value_type(field.kind)
    if field.shows == "filetime":
        from datetime import datetime

        value = int | datetime
    elif field.shows in ("property_tag", "error_code"):
        value = int | str
    if field.repeated:
        value = GenericAlias(Sequence, (value,))
    return value | None if field.optional and default(field) is None and value is not Any else value


def value_type(kind: Type) -> Any:
    """The type of a value; of a switched one, which may be of many, ``Any``."""
    if isinstance(kind, Primitive):
        return float if kind.code in "fd" else int
    if isinstance(kind, Bytes):
        return bytes
    if isinstance(kind, Switch):
        arms = {value_type(case) for case in (*kind.cases.values(), kind.default) if case is not None}
        return arms.pop() if len(arms) == 1 else Any
    if not isinstance(kind, Ref):
        return Any
    cls = kind.target()
    if cls.SPEC.native is not None:
        return functools.reduce(operator.or_, (taken for taken in cls.SPEC.native.takes if taken in PLAIN))
    if cls.SPEC.value is None:
        return cls
    inner = cls.FIELDS[cls.SPEC.value]
    value = value_type(inner.kind)
    return GenericAlias(list, (value,)) if inner.repeated else value
