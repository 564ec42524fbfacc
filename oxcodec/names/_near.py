"""Which names of a table are near to one that it does not have."""

from __future__ import annotations

from collections.abc import Iterable

from .._runtime.arguments import shown

__all__ = ["near"]

LONGEST = 100


def near(name: str, names: Iterable[str]) -> str:
    """The name for a message, with those of ``names`` that it may be a misspelling of."""
    found: list[str] = []
    if len(name) <= LONGEST:
        from difflib import get_close_matches

        by_fold = {known.lower(): known for known in names}
        found = [by_fold[fold] for fold in get_close_matches(name.lower(), by_fold, 3, 0.75)]
    verb = "is" if len(found) == 1 else "are"
    return shown(name) + (f"; near {verb} {', '.join(found)}" if found else "")
