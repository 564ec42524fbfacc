"""MAPI/HTTP request and response bodies with the ROP buffers inside them ([MS-OXCMAPIHTTP] 2.2.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import _wire
from ._runtime.primitives import Limits
from ._runtime.structure import DEFAULT_LIMITS, Structure
from .buffers import Direction, RopBuffer, decode_rop_buffers, encode_rop_buffers
from .errors import DecodeError, EncodeError
from .http_text import ResponseText, parse_response_text
from .json_form import from_json, to_json
from .session import Session

__all__ = ["REQUEST_TYPES", "Message", "decode_message", "execute_request", "execute_response"]

REQUEST_TYPES = ("Connect", "Execute", "Disconnect")


def body_class(request_type: str, direction: Direction) -> type[Structure]:
    """The structure of a body. Raises :class:`DecodeError` for a request type that has none here."""
    for name in REQUEST_TYPES:
        if name.lower() == request_type.lower():  # real clients write BIND
            found: type[Structure] = getattr(_wire, f"{name}{direction.capitalize()}Body")
            return found
    raise DecodeError(f"no layout for the request type {request_type!r}", offset=0)


@dataclass(slots=True, kw_only=True, eq=False)
class Message:
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

    def to_json(self) -> dict[str, Any]:
        """The JSON form: the body's fields, with RopBuffer as a list of decoded buffers where it was decoded."""
        fields = to_json(self.body)
        if self.rop_buffers is not None:
            fields["RopBuffer"] = [buffer.to_json() for buffer in self.rop_buffers]
        shown: dict[str, Any] = {"RequestType": self.request_type, "Direction": self.direction}
        if self.text:
            shown["MetaTags"] = list(self.text.meta_tags)
            shown["AdditionalHeaders"] = [list(header) for header in self.text.additional_headers]
            if self.text.raw is not None:
                shown["RawText"] = self.text.raw.hex()
        return shown | {"Body": fields}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Message:
        """A message from its JSON form; RopBufferSize is computed. Raises :class:`EncodeError`."""
        try:
            request_type, direction = data["RequestType"], data["Direction"]
            fields = dict(data["Body"])
            kind = body_class(request_type, direction)
            text = None
            if "MetaTags" in data:
                text = ResponseText(
                    meta_tags=tuple(data["MetaTags"]),
                    additional_headers=tuple((str(n), str(v)) for n, v in data.get("AdditionalHeaders", ())),
                    raw=bytes.fromhex(data["RawText"]) if "RawText" in data else None,
                )
        except (KeyError, TypeError, ValueError, DecodeError) as error:
            raise EncodeError(f"not the JSON form of a message: {error}") from None
        buffers = None
        if isinstance(fields.get("RopBuffer"), list):
            buffers = [RopBuffer.from_json(entry, direction) for entry in fields["RopBuffer"]]
            fields["RopBuffer"] = encode_rop_buffers(buffers).hex()
            fields.pop("RopBufferSize", None)
        return cls(
            request_type=request_type, direction=direction, body=from_json(kind, fields), rop_buffers=buffers, text=text
        )


def decode_message(
    data: bytes,
    request_type: str,
    direction: Direction,
    *,
    request: Message | None = None,
    session: Session | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Message:
    """Decodes a body as it is in the HTTP message, after de-chunking.

    ``request`` is the message that a response answers, ``session`` what is known of the connection. Raises
    :class:`DecodeError`, its offsets counted in ``data``; a broken chain of ROP buffers is in ``Message.error``
    instead.
    """
    data = bytes(data)
    text, start = None, 0
    try:
        kind = body_class(request_type, direction)
        if direction == "response":
            found, start = parse_response_text(data)
            text = found if found.meta_tags else None
    except DecodeError as error:
        raise DecodeError(
            error.message, offset=error.offset, path=error.path, partial=error.partial, remaining=data[error.offset :]
        ) from None
    body, end = kind.parse(data, start, limits=limits)
    if end != len(data):
        raise DecodeError(
            f"{len(data) - end} bytes too many", offset=end, path=kind.__name__, partial=body, remaining=data[end:]
        )
    message = Message(request_type=request_type, direction=direction, body=body, text=text)
    chain = getattr(body, "rop_buffer", None)
    if chain is not None:
        asked = request.rop_buffers if request else None
        try:
            message.rop_buffers = decode_rop_buffers(chain, direction, request=asked, session=session, limits=limits)
        except DecodeError as error:
            message.error = error
    return message


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
