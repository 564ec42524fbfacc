"""The JSON form as methods of what has one: structures, ROP buffers, messages.

The form is made in a room above this one, ``oxcodec.forms``, which hands itself over when it is loaded; ``import
oxcodec`` sees to that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Literal, Protocol

__all__ = ["Formed"]


class Maker(Protocol):
    """What makes the form of a value, and a value from its form."""

    @property
    def to_json(self) -> Callable[..., dict[str, Any]]: ...

    @property
    def from_json(self) -> Callable[..., Any]: ...


class Formed:
    """A value with a JSON form."""

    __slots__ = ()

    form_maker: ClassVar[Maker]

    def to_json(self, *, ids: Literal["number", "text"] = "number") -> dict[str, Any]:
        """The JSON form: the specification's names, JSON-ready values.

        ``ids="text"`` gives numbers of 64 bits as strings of digits. Raises :class:`EncodeError`.
        """
        return self.form_maker.to_json(self, ids=ids)
