"""What values look like outside of the wire: JSON for programs, text for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .._runtime.arguments import flag, one_of, subclass_of
from .._runtime.form import Formed
from .._runtime.structure import HasParams, Structure
from ..errors import EncodeError
from ..transport.buffers import RopBuffer
from ..transport.mapihttp import Message
from . import messages, structures
from .reading import brief
from .structures import Ids

__all__ = ["from_json", "to_json"]

F = TypeVar("F", bound=Formed)


def to_json(value: Formed, *, ids: Ids = "number") -> dict[str, Any]:
    """The JSON form of a structure, ROP buffer or message.

    ``ids="text"`` gives numbers of 64 bits (identifiers, times) as strings of digits, for readers whose numbers are
    floats. Raises :class:`EncodeError`.
    """
    one_of(ids, "ids", ("number", "text"))
    if isinstance(value, RopBuffer):
        return messages.buffer_to_json(value, ids=ids)
    if isinstance(value, Message):
        return messages.message_to_json(value, ids=ids)
    if not isinstance(value, Structure):
        raise EncodeError(f"expected a structure, a RopBuffer or a Message, got {brief(value)}")
    return structures.to_json(value, ids=ids)


def from_json(
    cls: type[F], fields: Mapping[str, Any], context: HasParams | None = None, *, literal: bool = False, **params: Any
) -> F:
    """A structure, ROP buffer or message from its JSON form; what follows from other fields may be left out.

    Counts and sizes that the form gives are for readers: they are computed again, but for those that nothing else
    tells. ``literal=True`` keeps them all, to be checked, or written by ``to_bytes(checked=False)``. ``context`` and
    ``params`` are those of :meth:`Structure.from_bytes`, for a ROP buffer ``direction`` is one of the latter. Raises
    :class:`EncodeError` with the path.
    """
    made: Any
    subclass_of(cls, "cls", Formed)
    flag(literal, "literal")
    if issubclass(cls, RopBuffer):
        direction = messages.read(params, "direction", messages.direction_from_json, None)
        if direction is None:
            raise EncodeError("expected request or response", path="direction")
        made = messages.buffer_from_json(fields, direction, literal=literal)
    elif issubclass(cls, Message):
        made = messages.message_from_json(fields, literal=literal)
    elif issubclass(cls, Structure) and hasattr(cls, "SPEC"):
        made = structures.from_json(cls, fields, context, literal=literal, **params)
    else:
        raise EncodeError(f"expected a structure, RopBuffer or Message, got {cls.__name__}")
    return made  # type: ignore[no-any-return]
