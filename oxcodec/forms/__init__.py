"""What values look like outside of the wire: JSON for programs, text for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .._runtime.form import Formed
from .._runtime.structure import HasParams, Structure
from ..transport.buffers import RopBuffer
from ..transport.mapihttp import Message
from . import messages, structures

__all__ = ["from_json", "to_json"]

F = TypeVar("F", bound=Formed)


def to_json(value: Formed) -> dict[str, Any]:
    """The JSON form of a structure, ROP buffer or message. Raises :class:`EncodeError`."""
    if isinstance(value, RopBuffer):
        return messages.buffer_to_json(value)
    if isinstance(value, Message):
        return messages.message_to_json(value)
    assert isinstance(value, Structure)
    return structures.to_json(value)


def from_json(cls: type[F], fields: Mapping[str, Any], context: HasParams | None = None, **params: Any) -> F:
    """A structure, ROP buffer or message from its JSON form; what follows from other fields may be left out.

    ``context`` and ``params`` are those of :meth:`Structure.from_bytes`, for a ROP buffer ``direction`` is one of the
    latter. Raises :class:`EncodeError` with the path.
    """
    made: Any
    if issubclass(cls, RopBuffer):
        made = messages.buffer_from_json(fields, **params)
    elif issubclass(cls, Message):
        made = messages.message_from_json(fields)
    else:
        assert issubclass(cls, Structure)
        made = structures.from_json(cls, fields, context, **params)
    return made  # type: ignore[no-any-return]
