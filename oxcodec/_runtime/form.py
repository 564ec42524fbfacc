"""The JSON form as methods of what has one: structures, ROP buffers, messages.

The form is made in a room above this one, ``oxcodec.forms``; ``import oxcodec`` says so here.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own would be all that is needed of it here, where import oxcodec begins
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar, Literal, Protocol

    class Maker(Protocol):
        """What makes the form of a value, and a value from its form."""

        @property
        def to_json(self) -> Callable[..., dict[str, Any]]: ...

        @property
        def from_json(self) -> Callable[..., Any]: ...


__all__ = ["Formed"]


class Formed:
    """A value with a JSON form."""

    __slots__ = ()

    form_maker: ClassVar[Callable[[], Maker]]

    def to_json(self, *, ids: Literal["number", "text"] = "number") -> dict[str, Any]:
        """The JSON form: the specification's names, JSON-ready values.

        ``ids="text"`` gives numbers of 64 bits as strings of digits. Raises :class:`EncodeError`.
        """
        return type(self).form_maker().to_json(self, ids=ids)
