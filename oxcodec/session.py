"""What responses need from the requests before them, tracked by server object handle.

Sans-io: it is shown the buffers of a connection in order. All of it is best effort; what is not known is simply not
given, and the response degrades to raw bytes. Which field gives what, the specs say (``-answers``, ``-describes``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.structure import Structure
from ._wire import Context

if TYPE_CHECKING:
    from .buffers import RopBuffer

__all__ = ["Session"]

MAX_HANDLES = 4096
NO_HANDLE = 0xFFFFFFFF


class Session:
    """The state of one connection: what is known of each server object handle. Memory is bounded."""

    def __init__(self) -> None:
        self._objects: dict[int, dict[str, Any]] = {}

    def follow(self, buffer: RopBuffer, request: RopBuffer | None) -> Follower:
        """A guide through the ROPs of ``buffer``, which answers ``request``."""
        return Follower(self, buffer, request)

    def known(self, handle: int | None) -> dict[str, Any]:
        """The fields of ``Context`` that are known of an object."""
        return {} if handle is None else self._objects.get(handle, {})

    def learn(self, rop: Structure, handle: int | None) -> None:
        """Keeps what a ROP tells of its object."""
        if handle is None:
            return
        told = {f.describes: getattr(rop, f.name) for f in rop.FIELDS.values() if f.describes}
        told = {name: value for name, value in told.items() if value is not None}
        if told:
            if handle not in self._objects and len(self._objects) >= MAX_HANDLES:
                del self._objects[next(iter(self._objects))]
            self._objects.setdefault(handle, {}).update(told)


class Follower:
    """Walks the responses of one buffer beside the requests that they answer, in order."""

    def __init__(self, session: Session, buffer: RopBuffer, request: RopBuffer | None) -> None:
        self.session = session
        self.tables: list[list[int]] = [buffer.server_object_handle_table]
        self.waiting: list[Any] = []
        if request is not None:
            self.tables.append(request.server_object_handle_table)
            self.waiting = list(request.rops)

    def context(self, data: bytes, position: int) -> Context:
        """The context of the response that starts at ``position``: from its request, and of that request's object."""
        for i, rop in enumerate(self.waiting):
            if rop.rop_id == data[position]:
                for passed in self.waiting[: i + 1]:
                    self.seen(passed)
                del self.waiting[: i + 1]
                answers = {f.answers: getattr(rop, f.name) for f in rop.FIELDS.values() if f.answers}
                return Context(**self.session.known(self.handle(rop, "input_handle_index")) | answers)
        return Context()

    def handle(self, rop: Structure, field: str) -> int | None:
        """The handle that a ROP's index field names: in the response's table what was opened, else what was open."""
        index: int | None = getattr(rop, field, None)
        for table in self.tables:
            if index is not None and index < len(table) and table[index] != NO_HANDLE:
                return table[index]
        return None

    def seen(self, rop: Structure) -> None:
        """Takes note of a ROP: what it tells is of the object that it opens, or else works on."""
        opened = "output_handle_index" in rop.FIELDS
        self.session.learn(rop, self.handle(rop, "output_handle_index" if opened else "input_handle_index"))
