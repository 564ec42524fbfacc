"""The header of an envelope: blocks in any order, each of those that are known at most once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from ..errors import EncodeError
from .binding import Node, layout
from .elements import Failure, elements, fragments_of
from .fragments import parse_fragment
from .namespaces import SOAP, shown, split_name

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__: list[str] = []


class HeaderBlocks(Node):
    """A class with a field for each header block that is known, and ``other`` ones as text."""

    __slots__ = ()

    if TYPE_CHECKING:
        other: Sequence[str]

    def _check(self) -> None:
        known = layout(type(self)).by_element
        for i, text in enumerate(self.other):
            name = parse_fragment(text, "Headers.other")[0].tag
            path = f"Headers.other[{i}]"
            if name in known:
                raise EncodeError(f"{shown(name)} has a field of its own", path=path)
            if split_name(name)[0] in ("", SOAP):
                raise EncodeError(f"a header block cannot be named {shown(name)}", path=path)

    @classmethod
    def _read(cls, element: _Element, path: str) -> Self:
        plan = layout(cls)
        given: dict[str, Any] = {}
        other = []
        for child in elements(element, path):
            name = child.tag
            part = plan.by_element.get(name)
            if part is None:
                if split_name(name)[0] in ("", SOAP):
                    raise Failure(f"a header block cannot be named {shown(name)}", child, path)
                other.append(child)
            elif part.field in given:
                raise Failure(f"a second {shown(name)}", child, path)
            else:
                given[part.field] = part.marker.read(part, [child], 0, element, path)[0]
        made = object.__new__(cls)
        for part in plan.parts:
            object.__setattr__(made, part.field, given.get(part.field, part.default))
        object.__setattr__(made, "other", fragments_of(other, path))
        return made
