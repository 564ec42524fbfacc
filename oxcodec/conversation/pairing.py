"""Which request a response answers.

Responses come in the order of their requests ([MS-OXCROPS] 3.1.5); RopRelease has none (3.2.5.3), and some that no
request asked for may stand between and behind them. So a response answers the first request that waits and has its
RopId and its handle index. Each request is looked at a fixed number of times, whatever the responses say.
"""

from __future__ import annotations

import functools
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any

from .._runtime.structure import Structure
from .._wire import RopReleaseRequest, RopResponse

__all__ = ["Key", "Waiting", "key_of"]

Key = tuple[int, int]
"""How a response starts: its RopId and its handle index."""


@functools.cache
def beginning(cls: Any) -> tuple[int, str] | None:
    """The RopId of the response to a kind of request, and the field that it repeats behind it."""
    if cls is RopReleaseRequest:
        return None
    assert RopResponse.SPEC.choice is not None
    by = cls.SPEC.answered_by or RopResponse.SPEC.choice.arms[cls.FIELDS["rop_id"].constant or 0].target
    rop_id, index = list(by().FIELDS.values())[:2]
    assert rop_id.constant is not None
    return rop_id.constant, index.name


def key_of(request: Structure) -> Key | None:
    """How the response to a request starts; ``None`` where there is none."""
    cls: Any = type(request)
    found = beginning(cls)
    return found and (found[0], getattr(request, found[1]))


class Waiting:
    """The requests of a buffer that wait for their responses."""

    def __init__(self, rops: Sequence[Structure]) -> None:
        self.rops = rops
        self.next = 0
        self._upcoming = 0
        self._keys = [key_of(rop) for rop in rops]
        self._places: dict[Key, deque[int]] = {}
        for place, key in enumerate(self._keys):
            if key is not None:
                self._places.setdefault(key, deque()).append(place)

    def find(self, key: Key) -> int | None:
        """Where the first request stands that a response with this beginning answers."""
        places = self._places.get(key)
        while places and places[0] < self.next:
            places.popleft()
        return places[0] if places else None

    def expected(self) -> Key | None:
        """How the next response is to start; ``None`` when none is due."""
        self._upcoming = max(self._upcoming, self.next)
        while self._upcoming < len(self.rops) and self._keys[self._upcoming] is None:
            self._upcoming += 1
        return self._keys[self._upcoming] if self._upcoming < len(self.rops) else None

    def expected_behind(self, place: int) -> Key | None:
        """How the response behind that to the request at ``place`` is to start."""
        while (place := place + 1) < len(self.rops):
            if self._keys[place] is not None:
                return self._keys[place]
        return None

    def pass_over(self, end: int) -> Iterator[Structure]:
        """The requests before ``end`` that no response is to come for any more."""
        while self.next < end:
            self.next += 1
            yield self.rops[self.next - 1]

    def releases(self) -> Iterator[Structure]:
        """The requests without a response that stand next."""
        self.expected()
        return self.pass_over(self._upcoming)
