"""What responses need from the requests before them, tracked by server object handle.

Sans-io: it is shown the buffers of a connection in order. All of it is best effort; what is not known is simply not
given, and the response degrades to raw bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.structure import Structure
from ._wire import Context, RopGetPropertiesSpecificRequest, RopOpenMessageResponse

if TYPE_CHECKING:
    from .buffers import RopBuffer

__all__ = ["Session"]

MAX_TRACKED = 4096


class Session:
    """The state of one connection: the columns known for each server object handle."""

    def __init__(self) -> None:
        self._recipient_columns: dict[int, list[int]] = {}

    def follow(self, buffer: RopBuffer, request: RopBuffer | None) -> Follower:
        """A guide through the ROPs of ``buffer``, which answers ``request``."""
        return Follower(self, buffer, request)

    def learn(self, handle: int | None, columns: list[int]) -> None:
        if handle is not None:
            if len(self._recipient_columns) >= MAX_TRACKED:
                del self._recipient_columns[next(iter(self._recipient_columns))]
            self._recipient_columns[handle] = columns


class Follower:
    """Walks the responses of one buffer beside the requests that they answer."""

    def __init__(self, session: Session, buffer: RopBuffer, request: RopBuffer | None) -> None:
        self.session = session
        self.buffer = buffer
        self.waiting = list(request.rops) if request else []
        self.handles = list(request.server_object_handle_table) if request else []
        self.asked: Any = None

    def context(self, data: bytes, position: int) -> Context:
        """The context of the response that starts at ``position``."""
        self.asked = None
        for i, rop in enumerate(self.waiting):
            if rop.rop_id == data[position]:  # type: ignore[attr-defined]
                self.asked = rop
                del self.waiting[: i + 1]
                break
        tags = self.asked.property_tags if isinstance(self.asked, RopGetPropertiesSpecificRequest) else None
        handle = self.handle(getattr(self.asked, "input_handle_index", None))
        columns = None if handle is None else self.session._recipient_columns.get(handle)
        return Context(property_tags=tags, recipient_columns=columns)

    def handle(self, index: int | None) -> int | None:
        """The handle at ``index``: of the response's table what was opened, else of the request's what was open."""
        for table in (self.buffer.server_object_handle_table, self.handles):
            if index is not None and index < len(table) and table[index] != 0xFFFFFFFF:
                return table[index]
        return None

    def seen(self, rop: Structure) -> None:
        if isinstance(rop, RopOpenMessageResponse) and rop.recipient_columns is not None:
            self.session.learn(self.handle(rop.output_handle_index), rop.recipient_columns)
