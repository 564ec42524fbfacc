"""What real servers and clients write otherwise than the specification says, and what is still plainly meant."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Departure"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """A known departure from the specification, as it was met.

    Attributes:
        name: which one, as a slug: ``short-failure``.
        section: the section that it departs from: ``[MS-OXCROPS] 2.2.9.2.2``.
        message: what is otherwise, in a sentence.
        offset: where, in bytes from the start of what holds it.
    """

    name: str
    section: str
    message: str
    offset: int
