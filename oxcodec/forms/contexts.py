"""Context in JSON: what bytes do not tell, by the names of :class:`Context` and of the params of structures."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from typing import Any, Final, get_args

from .._runtime.structure import Structure
from .._wire import Context
from ..errors import EncodeError
from . import reading

__all__ = ["LISTS", "TRUTHS", "context_from_json", "context_to_json", "param_from_json", "params_from_json", "tags"]

_FIELDS: Final = {field.name: bool in get_args(field.type) for field in dataclasses.fields(Context)}
HEX_TAG: Final = re.compile(r"0[xX][0-9A-Fa-f]{1,8}")
TRUTHS: Final = tuple(name for name, truth in _FIELDS.items() if truth)
LISTS: Final = tuple(name for name, truth in _FIELDS.items() if not truth)


def tags(value: Any) -> list[int]:
    """Property tags as numbers or as ``"0xIIIITTTT"``. Raises :class:`EncodeError`."""
    found = []
    for i, tag in enumerate(reading.array(value)):
        with reading.within(f"[{i}]"):
            if not isinstance(tag, str):
                found.append(reading.integer(tag, bits=32))
            elif HEX_TAG.fullmatch(tag):
                found.append(int(tag, 16))
            else:
                raise reading.wrong("a property tag, as a number or 0x and hex digits", tag)
    return found


def param_from_json(name: str, value: Any) -> Any:
    """The value of a param: a list of property tags, true or false, or a number. Raises :class:`EncodeError`."""
    with reading.within(name):
        if value is None:
            return None
        if name in LISTS:
            return tags(value)
        return reading.boolean(value) if name in TRUTHS else reading.integer(value)


def context_from_json(form: Any) -> Context:
    """Raises :class:`EncodeError` for names that there are not, too."""
    values = {}
    for name, value in reading.object_(form).items():
        if name not in _FIELDS:
            raise EncodeError(f"no context {reading.brief(name)}: there are {', '.join(_FIELDS)}")
        values[name] = param_from_json(name, value)
    return Context(**values)


def context_to_json(structure: Structure) -> dict[str, Any]:
    """What a structure needed to know beside its bytes."""
    return {
        param.context: value if isinstance(value, bool) else list(value)
        for param in structure.SPEC.params
        if param.context and (value := getattr(structure, param.name)) is not None
    }


def params_from_json(cls: type[Structure], form: Any) -> dict[str, Any]:
    """The params of one structure by their own names. Raises :class:`EncodeError`."""
    names = [param.name for param in cls.SPEC.params]
    values: Mapping[str, Any] = reading.object_(form)
    for name in values:
        if name not in names:
            there = f"there are {', '.join(names)}" if names else "it needs none"
            raise EncodeError(f"{cls.__name__} has no context {reading.brief(name)}: {there}")
    return {name: param_from_json(name, value) for name, value in values.items()}
