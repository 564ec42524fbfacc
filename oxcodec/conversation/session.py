"""What ROPs need from those before them: the state of a connection, and a guide through each chain of buffers.

Sans-io: it is shown the buffers of a connection in order. What nobody saw is not given, and the response degrades to
raw bytes; what might have changed unseen is forgotten. Which field gives what, the specs say (``-answers``,
``-describes``).
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

from .._runtime.arguments import elements, integer, kind_of
from .._runtime.structure import Structure
from .._wire import (
    Context,
    LogonFlags,
    RopBufferTooSmallResponse,
    RopLogonRequest,
    RopNotifyResponse,
    RopReleaseRequest,
    RopRequest,
    RopResetTableRequest,
)
from ..transport.buffers import Direction, RopBuffer, check_direction
from .handles import HandleTable, ObjectMap, ServerObject
from .pairing import Key, Waiting, key_of

__all__ = ["Follower", "Session"]

NOTIFY = RopNotifyResponse.FIELDS["rop_id"].constant
LOGON = RopLogonRequest.FIELDS["rop_id"].constant
UNASKED = (0x2A, 0x50, 0x6E, 0xF9, 0xFF)
"""RopNotify, RopProgress, RopPending, RopBackoff and RopBufferTooSmall, which stand in or behind the answers."""
NO_ROPS: tuple[Structure, ...] = ()


def a_buffer(value: Any, name: str) -> RopBuffer:
    return kind_of(value, name, RopBuffer)


class Session:
    """The state of one connection: what is known of each server object and logon. Memory is bounded.

    Attributes:
        objects: the server objects by logon and handle.
    """

    def __init__(self) -> None:
        self.objects = ObjectMap()
        self._private: dict[int, bool] = {}
        self._asked: Sequence[RopBuffer] | None = None

    def is_private(self, logon_id: int) -> bool | None:
        """Whether a logon is one to a mailbox, if that is known."""
        return self._private.get(integer(logon_id, "logon_id"))

    def follow(self, direction: Direction, request: Sequence[RopBuffer] | None) -> Follower:
        """A guide through a chain of buffers; ``request`` is the chain that it answers, if it is a response."""
        check_direction(direction)
        request = None if request is None else elements(request, "request", a_buffer)
        if direction == "response":
            self._asked = None
        elif self._asked is not None:  # its response was never shown
            self.doubt(self._asked)
            self._asked = None
        return Follower(self, direction, request or ())

    def asked(self, request: Sequence[RopBuffer]) -> None:
        """Takes note of requests whose responses are to be shown next."""
        self._asked = elements(request, "request", a_buffer)

    def doubt(self, request: Sequence[RopBuffer]) -> None:
        """Forgets what requests may have changed whose responses nobody saw."""
        for buffer in elements(request, "request", a_buffer):
            follower = Follower(self, "response", [buffer])
            follower.begin(buffer)
            follower.finish()

    def lost(self) -> None:
        """Forgets all objects, for ROPs have passed that nobody could read."""
        self.objects.clear()


class Follower:
    """Walks the ROPs of a chain in order; responses beside the requests that they answer.

    For each buffer: :meth:`begin`, for each of its ROPs :meth:`context` and :meth:`seen`, then :meth:`end`; behind the
    last :meth:`finish`.
    """

    def __init__(self, session: Session, direction: Direction, request: Sequence[RopBuffer]) -> None:
        self.session = session
        self.direction = direction
        self.take_for_private = True
        self.guessed = False
        # Only the first buffer of a request has ROPs of its own; the others bring more data for its last one
        # ([MS-OXCRPC] 3.1.4.2.1.2.1).
        self.request = request
        rops = request[0].rops if request else NO_ROPS
        self.waiting = Waiting(rops)
        self.table = HandleTable(session.objects, request[0].server_object_handle_table if request else ())
        self.last = rops[-1] if rops else None
        self.answers: tuple[Key, int | None] | None = None
        self.handles: Sequence[int] = ()
        self.settled = False
        self.buffers = 0

    def begin(self, buffer: RopBuffer) -> None:
        """A buffer starts, of which the header and the handle table are known."""
        self.handles = buffer.server_object_handle_table
        self.settled = False
        self.buffers += 1

    # --- what a ROP needs

    def context(self, data: bytes, position: int) -> Context:
        """The context of the ROP that starts at ``position``."""
        start = data[position : position + 6]
        self.answers = None
        if self.direction == "request":
            private = self.session.is_private(start[1]) if len(start) > 1 else None
            self.guessed |= private is None
            return Context(logon_is_private=self.take_for_private if private is None else private)
        if len(start) < 6:
            return Context()
        if start[0] == NOTIFY:
            # Notifications stand behind the responses ([MS-OXCROPS] 3.1.5.1.3): then the table is what it is to be.
            if not self.settled and self.waiting.expected() is None:
                self.settle()
                self.settled = True
            return self.known(self.session.objects.get(start[5], int.from_bytes(start[1:5], "little")))
        return self.response_context((start[0], start[1]))

    def response_context(self, key: Key) -> Context:
        """What the request of a response gives, and the object that it works on."""
        place = self.waiting.find(key)
        self.answers = key, place
        if place is not None:
            request = self.waiting.rops[place]
            for passed in self.waiting.pass_over(place):
                self.unanswered(passed)
        elif self.buffers > 1 and self.last is not None and key_of(self.last) == key:
            # Further buffers go on with the last request of all ([MS-OXCRPC] 3.1.4.2.1.2.2).
            request = self.last
        else:
            return Context()
        given = {f.answers: getattr(request, f.name) for f in request.FIELDS.values() if f.answers}
        return self.known(self.object_of(request), given)

    def object_of(self, request: Any) -> ServerObject | None:
        """What is known of the object that a request works on."""
        index = getattr(request, "input_handle_index", None)
        return None if index is None else self.table.at(request.logon_id, index)

    @staticmethod
    def known(found: ServerObject | None, given: dict[str, Any] | None = None) -> Context:
        return Context(**(found.facts if found else {}) | (given or {}))

    def fits(self, data: bytes, end: int) -> bool | None:
        """Whether a response that ends at ``end`` is followed by what is due there; ``None`` where nothing tells.

        Called behind :meth:`context` for that response.
        """
        if end >= len(data):
            return True
        if data[end] in UNASKED:
            return None
        if self.answers is None or self.answers[1] is None:
            return None if self.waiting.expected() is None else key_at(data, end) == self.waiting.expected()
        return key_at(data, end) == self.waiting.expected_behind(self.answers[1])

    # --- what a ROP changes

    def seen(self, rop: Structure) -> None:
        """Takes note of a decoded ROP. Requests count when they are answered."""
        if self.direction == "request":
            if isinstance(rop, RopLogonRequest):
                self.session._private[rop.logon_id] = bool(rop.logon_flags & LogonFlags.Private)
            return
        if isinstance(rop, RopBufferTooSmallResponse):
            self.waiting.next = len(self.waiting.rops)  # the server did not go on ([MS-OXCROPS] 3.2.4.3)
        if self.answers is None:
            return
        (rop_id, index), place = self.answers
        self.answers = None
        if place is not None:
            self.waiting.next = place + 1
            if getattr(rop, "return_value", 1) == 0:  # what failed, as a RopSetColumns, changes nothing
                self.answered(self.waiting.rops[place], rop)
        elif self.buffers == 1 or self.last is None or key_of(self.last) != (rop_id, index):
            self.unasked(rop, index)

    def answered(self, request: Any, response: Structure) -> None:
        """A request succeeded: what it opened or changed."""
        if "output_handle_index" in request.FIELDS:
            index = request.output_handle_index
            if isinstance(request, RopLogonRequest):
                self.session.objects.remove_logon(request.logon_id)
            self.table.open(index, ServerObject(request.logon_id, request.rop_id))
        else:
            index = getattr(request, "input_handle_index", None)
        if index is None:
            return
        if isinstance(request, RopResetTableRequest):
            self.table.forget(request.logon_id, index)
        if facts := {**told(request), **told(response)}:
            self.table.learn(request.logon_id, index, facts)

    def unanswered(self, request: Any) -> None:
        """A request that the server worked through, or did not, without a word."""
        index = getattr(request, "input_handle_index", None)
        if isinstance(request, RopReleaseRequest):
            released = self.table.release(request.logon_id, request.input_handle_index)
            if released is not None and released.opened_by == LOGON:
                self.session.objects.remove_logon(request.logon_id)
        elif "output_handle_index" in request.FIELDS:
            index = request.output_handle_index
            self.table.forget(request.logon_id, index)
            self.table.open(index, ServerObject(request.logon_id))
        elif index is not None and changes(type(request)):
            self.table.forget(request.logon_id, index)

    def unasked(self, response: Structure, index: int) -> None:
        """A response whose request nobody saw: what it opened or changed, in whatever logon, is not known."""
        rop_id = response.FIELDS["rop_id"].constant
        opened = "output_handle_index" in response.FIELDS
        if getattr(response, "return_value", 1) == 0 and (opened or rop_id in changing()):
            self.table.changed[index] = None
            for handles in (self.handles, self.table.handles):
                if index < len(handles):
                    self.session.objects.remove_everywhere(handles[index])

    # --- where a buffer and the chain end

    def end(self, *, complete: bool) -> None:
        """A buffer is done; not ``complete`` where not all of its ROPs could be read."""
        if self.direction == "request":
            return
        if not complete:
            for passed in self.waiting.pass_over(len(self.waiting.rops)):
                self.unanswered(passed)
            if not self.request:
                self.forget(self.handles)
        self.settle()

    def lost(self) -> None:
        """A buffer of the chain could not be read at all."""
        if self.direction == "request" or not self.request:
            self.session.lost()
        self.handles = ()
        self.end(complete=False)

    def settle(self) -> None:
        """Takes the handle table of the buffer for what it is: the table as the server leaves it."""
        for passed in self.waiting.releases():
            self.unanswered(passed)
        self.table.settle(self.handles)

    def finish(self) -> None:
        """The chain is done: what is still waiting remains without a response."""
        for passed in self.waiting.pass_over(len(self.waiting.rops)):
            self.unanswered(passed)
        for more in self.request[1:]:
            self.session.doubt([more])
        for asked in self.request:
            if asked.unparsed:
                self.forget(asked.server_object_handle_table)
                self.forget(self.handles)

    def forget(self, handles: Sequence[int]) -> None:
        for handle in handles:
            self.session.objects.remove_everywhere(handle)


def key_at(data: bytes, position: int) -> Key | None:
    return (data[position], data[position + 1]) if position + 1 < len(data) else None


@functools.cache
def describing(cls: Any) -> list[tuple[str, str]]:
    """The fields of ``Context`` that a ROP tells of its object, each with its own field that holds it."""
    return [(f.describes, f.name) for f in cls.FIELDS.values() if f.describes]


def told(rop: Structure) -> dict[str, Any]:
    """What a ROP tells of its object."""
    cls: Any = type(rop)
    found = {context: getattr(rop, name) for context, name in describing(cls)}
    return {context: value for context, value in found.items() if value is not None}


def changes(cls: Any) -> bool:
    """Whether a request changes what is known of its object."""
    return cls is RopResetTableRequest or bool(describing(cls))


@functools.cache
def changing() -> frozenset[int]:
    """The RopIds of those requests."""
    assert RopRequest.SPEC.choice is not None
    return frozenset(rop_id for rop_id, ref in RopRequest.SPEC.choice.arms.items() if changes(ref.target()))
