"""What values get from the rooms above this one: their JSON form, and the names that constructors take for numbers.

Those rooms are ``oxcodec.forms`` and ``oxcodec.names``; ``import oxcodec`` says so here.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own would be all that is needed of it here, where import oxcodec begins
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar, Literal, Protocol

    class Maker(Protocol):
        """What makes the form of a value, and a value from its form."""

        @property
        def to_json(self) -> Callable[..., dict[str, Any]]: ...

        @property
        def from_json(self) -> Callable[..., Any]: ...

    from .taking import Named

__all__ = ["Formed"]


class Formed:
    """A value with a JSON form."""

    __slots__ = ()

    form_maker: ClassVar[Callable[[], Maker]]
    named: ClassVar[Callable[[], Mapping[str, Named]]]
    """What is taken for a number, by what its field shows."""

    def to_json(self, *, ids: Literal["number", "text"] = "number") -> dict[str, Any]:
        """The JSON form: the specification's names, JSON-ready values.

        ``ids="text"`` gives numbers of 64 bits as strings of digits. Raises :class:`EncodeError`.
        """
        return type(self).form_maker().to_json(self, ids=ids)
