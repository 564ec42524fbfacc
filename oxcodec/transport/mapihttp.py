"""MAPI/HTTP request and response bodies with the ROP buffers inside them ([MS-OXCMAPIHTTP] 2.2.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .. import _wire
from .._runtime.form import Formed
from .._runtime.structure import Structure
from ..errors import DecodeError
from .buffers import Direction, RopBuffer, encode_rop_buffers
from .http_text import ResponseText

__all__ = ["REQUEST_TYPES", "Message", "body_class", "execute_request", "execute_response"]

REQUEST_TYPES = ("Connect", "Execute", "Disconnect")


def body_class(request_type: str, direction: Direction) -> type[Structure]:
    """The structure of a body. Raises :class:`DecodeError` for a request type that has none here."""
    for name in REQUEST_TYPES:
        if name.lower() == request_type.lower():  # real clients write BIND
            found: type[Structure] = getattr(_wire, f"{name}{direction.capitalize()}Body")
            return found
    raise DecodeError(f"no layout for the request type {request_type!r}", offset=0)


@dataclass(slots=True, kw_only=True, eq=False)
class Message(Formed):
    """A request or response body.

    ``text`` is the leading text of a response (PROCESSING, PENDING, DONE and headers), ``rop_buffers`` the decoded
    chain of an Execute body: it, not ``body.rop_buffer``, is what is encoded. ``error`` says why a chain could not be
    decoded; then ``rop_buffers`` is ``None`` and the body keeps its bytes.
    """

    request_type: str
    direction: Direction
    body: Any
    rop_buffers: list[RopBuffer] | None = None
    text: ResponseText | None = None
    error: DecodeError | None = None

    def __eq__(self, other: object) -> bool:
        """By value; of an Execute body the decoded chain counts, not the bytes that it was decoded from."""
        if not isinstance(other, Message):
            return NotImplemented
        return self._value() == other._value()

    __hash__ = None  # type: ignore[assignment]

    def _value(self) -> tuple[Any, ...]:
        body = self.body if self.rop_buffers is None else self.body.replace(rop_buffer=b"")
        return self.request_type.lower(), self.direction, body, self.rop_buffers, self.text

    def to_bytes(self) -> bytes:
        """The body as bytes. Raises :class:`EncodeError`."""
        body = self.body
        if self.rop_buffers is not None:
            body = body.replace(rop_buffer=encode_rop_buffers(self.rop_buffers))
        encoded: bytes = body.to_bytes()
        return (self.text.to_bytes() if self.text else b"") + encoded

    @classmethod
    def from_json(cls, fields: Mapping[str, Any], *, literal: bool = False) -> Message:
        """A message from its JSON form; RopBufferSize is computed. Raises :class:`EncodeError`.

        ``literal``: as in :func:`oxcodec.from_json`.
        """
        made: Message = cls.form_maker.from_json(cls, fields, None, literal=literal)
        return made


def execute_request(
    rop_buffers: Sequence[RopBuffer], *, flags: int = 3, max_rop_out: int = 0x10008, auxiliary_buffer: bytes = b""
) -> Message:
    """An Execute request ([MS-OXCMAPIHTTP] 2.2.4.2.1). ``max_rop_out`` is in bytes."""
    body = _wire.ExecuteRequestBody(
        flags=flags, rop_buffer=b"", max_rop_out=max_rop_out, auxiliary_buffer=auxiliary_buffer
    )
    return Message(request_type="Execute", direction="request", body=body, rop_buffers=list(rop_buffers))


def execute_response(
    rop_buffers: Sequence[RopBuffer], *, auxiliary_buffer: bytes = b"", text: ResponseText | None = None
) -> Message:
    """A successful Execute response ([MS-OXCMAPIHTTP] 2.2.4.2.2)."""
    body = _wire.ExecuteResponseBody(
        status_code=0, error_code=0, flags=0, rop_buffer=b"", auxiliary_buffer=auxiliary_buffer
    )
    return Message(request_type="Execute", direction="response", body=body, rop_buffers=list(rop_buffers), text=text)
