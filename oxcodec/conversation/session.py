"""What ROPs need from those before them, tracked by server object handle and by logon.

Sans-io: it is shown the buffers of a connection in order. All of it is best effort; what is not known is simply not
given, and the response degrades to raw bytes. Which field gives what, the specs say (``-answers``, ``-describes``).
"""

from __future__ import annotations

from typing import Any

from .._runtime.structure import Structure
from .._wire import Context, LogonFlags, RopLogonRequest, RopNotifyResponse, RopReleaseRequest, RopResetTableRequest
from ..transport.buffers import RopBuffer

__all__ = ["Follower", "Session"]

MAX_HANDLES = 4096
NO_HANDLE = 0xFFFFFFFF
FORGETTERS = (RopReleaseRequest, RopResetTableRequest)


class Session:
    """The state of one connection: what is known of each server object handle and logon. Memory is bounded."""

    def __init__(self) -> None:
        self._objects: dict[int, dict[str, Any]] = {}
        self._private: dict[int, bool] = {}

    def follow(self, buffer: RopBuffer, request: RopBuffer | None) -> Follower:
        """A guide through the ROPs of ``buffer``; ``request`` is what it answers, if it is a response."""
        return Follower(self, buffer, request)

    def known(self, handle: int | None) -> dict[str, Any]:
        """The fields of ``Context`` that are known of an object."""
        return {} if handle is None else self._objects.get(handle, {})

    def is_private(self, logon_id: int) -> bool | None:
        """Whether a logon is one to a mailbox, if that is known."""
        return self._private.get(logon_id)

    def logged_on(self, request: RopLogonRequest) -> None:
        self._private[request.logon_id] = bool(request.logon_flags & LogonFlags.Private)

    def learn(self, rop: Structure, handle: int | None) -> None:
        """Keeps what a ROP tells of its object, or forgets what it makes void."""
        if handle is None:
            return
        if isinstance(rop, FORGETTERS):
            self._objects.pop(handle, None)
        told = {f.describes: getattr(rop, f.name) for f in rop.FIELDS.values() if f.describes}
        told = {name: value for name, value in told.items() if value is not None}
        if told:
            if handle not in self._objects and len(self._objects) >= MAX_HANDLES:
                del self._objects[next(iter(self._objects))]
            self._objects.setdefault(handle, {}).update(told)


class Follower:
    """Walks the ROPs of one buffer in order; the responses beside the requests that they answer."""

    def __init__(self, session: Session, buffer: RopBuffer, request: RopBuffer | None) -> None:
        self.session = session
        self.direction = buffer.direction
        self.take_for_private = True
        self.guessed = False
        self.tables: list[list[int]] = [buffer.server_object_handle_table]
        self.waiting: list[Any] = []
        if request is not None:
            self.tables.append(request.server_object_handle_table)
            self.waiting = list(request.rops)

    def context(self, data: bytes, position: int) -> Context:
        """The context of the ROP that starts at ``position``."""
        if self.direction == "request":
            private = self.session.is_private(data[position + 1]) if position + 1 < len(data) else None
            self.guessed |= private is None
            return Context(logon_is_private=self.take_for_private if private is None else private)
        if data[position] == RopNotifyResponse.FIELDS["rop_id"].constant:
            return Context(**self.session.known(int.from_bytes(data[position + 1 : position + 5], "little")))
        return self.response_context(data[position], data[position + 2 : position + 6])

    def response_context(self, rop_id: int, return_value: bytes) -> Context:
        """What the request of a response gives, and the object that it works on."""
        for i, rop in enumerate(self.waiting):
            if response_id(rop) == rop_id:
                for passed in self.waiting[:i]:  # those without a response: RopRelease
                    self.learn(passed)
                del self.waiting[: i + 1]
                if not any(return_value):  # what failed, as a RopSetColumns, describes nothing
                    self.learn(rop)
                given = {f.answers: getattr(rop, f.name) for f in rop.FIELDS.values() if f.answers}
                return Context(**self.session.known(self.handle(rop, "input_handle_index")) | given)
        return Context()

    def handle(self, rop: Structure, field: str) -> int | None:
        """The handle that a ROP's index field names: in the response's table what was opened, else what was open."""
        index: int | None = getattr(rop, field, None)
        for table in self.tables:
            if index is not None and index < len(table) and table[index] != NO_HANDLE:
                return table[index]
        return None

    def learn(self, rop: Structure) -> None:
        """What a ROP tells is of the object that it opens, or else works on."""
        opened = "output_handle_index" in rop.FIELDS
        self.session.learn(rop, self.handle(rop, "output_handle_index" if opened else "input_handle_index"))

    def seen(self, rop: Structure) -> None:
        """Takes note of a decoded ROP. Requests are learned from when they are answered."""
        if isinstance(rop, RopLogonRequest):
            self.session.logged_on(rop)
        elif self.direction == "response":
            self.learn(rop)


def response_id(request: Any) -> int:
    """The RopId of the response to a request: its own, but for RopGetMessageStatus ([MS-OXCROPS] 2.2.6.9.2)."""
    by = request.SPEC.answered_by
    found: int = request.rop_id if by is None else by().FIELDS["rop_id"].constant
    return found
