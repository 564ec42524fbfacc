"""Server objects and the table of their handles, as the server has them while it works through a buffer.

[MS-OXCROPS] 3.2.1 and 3.2.5.1: the server keeps one map from handles to objects for each logon. It works through the
requests of a buffer in order; one that opens an object puts the new handle into the buffer's table, for the requests
behind it to use, and the response carries the table as it is at the end. So what an index stands for in between is
nowhere on the wire: the table is played through here, and an object has its handle when the buffer is done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

__all__ = ["HandleTable", "ObjectMap", "ServerObject"]

MAX_HANDLES = 4096
MAX_ELEMENTS = 1 << 18
NO_HANDLE = 0xFFFFFFFF


@dataclass(slots=True, eq=False)
class ServerObject:
    """An object that the server holds for the client.

    ``opened_by`` is the RopId of the request that opened it, ``None`` where nobody saw it. ``facts`` are what later
    ROPs on it need, by the names of the fields of ``Context``. ``handle`` is known at the end of its first buffer.
    """

    logon_id: int
    opened_by: int | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    handle: int | None = None

    @property
    def weight(self) -> int:
        """The elements of the lists that are known of it."""
        return sum(len(value) for value in self.facts.values() if isinstance(value, list))


class ObjectMap:
    """The objects of a session by logon and handle.

    Bounded: beyond ``MAX_HANDLES`` objects, or ``MAX_ELEMENTS`` elements in the lists that are known of them, the
    oldest are forgotten.
    """

    def __init__(self) -> None:
        self._maps: dict[int, dict[int, ServerObject]] = {}
        self._count = 0
        self._elements = 0

    def get(self, logon_id: int, handle: int) -> ServerObject | None:
        return self._maps.get(logon_id, {}).get(handle)

    def put(self, handle: int, known: ServerObject) -> None:
        """The object that has the handle from now on."""
        if known.handle is not None:
            self.remove(known.logon_id, known.handle)
        self.remove(known.logon_id, handle)
        known.handle = handle
        self._maps.setdefault(known.logon_id, {})[handle] = known
        self._count += 1
        self._elements += known.weight
        self._make_room(known.logon_id)

    def remove(self, logon_id: int, handle: int) -> None:
        """Forgets the object of a handle: it was released, or nobody knows what became of it."""
        known = self._maps.get(logon_id, {}).pop(handle, None)
        if known is not None:
            self._drop(known)

    def remove_everywhere(self, handle: int) -> None:
        """The same where the logon is not known."""
        for logon_id in self._maps:
            self.remove(logon_id, handle)

    def remove_logon(self, logon_id: int) -> None:
        """Forgets all objects of a logon that was released or replaced ([MS-OXCROPS] 3.1.4.2, 3.2.5.3)."""
        for known in self._maps.pop(logon_id, {}).values():
            self._drop(known)

    def clear(self) -> None:
        for logon_id in list(self._maps):
            self.remove_logon(logon_id)

    def learn(self, known: ServerObject, facts: Mapping[str, Any]) -> None:
        """Adds to what is known of an object, in the map or not yet."""
        before = known.weight
        known.facts.update(facts)
        if known.handle is not None:
            self._elements += known.weight - before
            self._make_room(known.logon_id)

    def forget(self, known: ServerObject) -> None:
        """What was known of the object holds no longer."""
        if known.handle is not None:
            self._elements -= known.weight
        known.facts.clear()

    def _drop(self, known: ServerObject) -> None:
        self._count -= 1
        self._elements -= known.weight
        known.handle = None

    def _make_room(self, logon_id: int) -> None:
        while self._count > MAX_HANDLES or self._elements > MAX_ELEMENTS:
            if not self._maps.get(logon_id):
                logon_id = next(other for other, objects in self._maps.items() if objects)
            self.remove(logon_id, next(iter(self._maps[logon_id])))


class HandleTable:
    """The handle table of one request, from before its first ROP to behind its last."""

    def __init__(self, objects: ObjectMap, handles: Sequence[int]) -> None:
        self.objects = objects
        self.handles = handles
        self.changed: dict[int, ServerObject | None] = {}
        """What the indexes stand for that the buffer has changed so far; ``None`` for nothing."""

    def handle(self, index: int) -> int | None:
        """The handle that an index has had since before the buffer, if it has one."""
        if index in self.changed or index >= len(self.handles) or self.handles[index] == NO_HANDLE:
            return None
        return self.handles[index]

    def at(self, logon_id: int, index: int) -> ServerObject | None:
        """The object that an index stands for now, if anything is known of it."""
        if index in self.changed:
            return self.changed[index]
        handle = self.handle(index)
        return None if handle is None else self.objects.get(logon_id, handle)

    def learn(self, logon_id: int, index: int, facts: Mapping[str, Any]) -> None:
        """Keeps what a ROP told of the object at an index."""
        known, handle = self.at(logon_id, index), self.handle(index)
        if known is None and handle is not None:
            known = ServerObject(logon_id)
            self.objects.put(handle, known)
        if known is not None:
            self.objects.learn(known, facts)

    def forget(self, logon_id: int, index: int) -> None:
        """What was known of the object at an index holds no longer."""
        if (known := self.at(logon_id, index)) is not None:
            self.objects.forget(known)

    def open(self, index: int, opened: ServerObject) -> None:
        """The index stands for a new object, whose handle is not known yet."""
        self.changed[index] = opened

    def release(self, logon_id: int, index: int) -> ServerObject | None:
        """The object at an index is gone; gives what is known of it."""
        known, handle = self.at(logon_id, index), self.handle(index)
        if handle is None and known is not None:
            handle = known.handle
        if handle is not None:
            self.objects.remove(logon_id, handle)
        self.changed[index] = None
        return known

    def settle(self, handles: Sequence[int]) -> None:
        """The table as it is at the end: what was opened, and is still there, has these handles.

        An index whose object was released has any handle there ([MS-OXCROPS] 3.2.5.3 with its note): it says nothing.
        """
        for index, known in self.changed.items():
            if known is not None and index < len(handles) and handles[index] != NO_HANDLE:
                self.objects.put(handles[index], known)
