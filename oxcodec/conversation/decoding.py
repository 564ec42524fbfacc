"""From bytes to ROP buffers and messages whose ROPs are read with what those before them tell."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.primitives import Limits
from .._runtime.structure import DEFAULT_LIMITS, Structure
from .._wire import RopRequest, RopResponse
from ..errors import DecodeError
from ..transport.buffers import LAST, Direction, RopBuffer, open_buffer
from ..transport.http_text import parse_response_text
from ..transport.mapihttp import Message, body_class
from .session import Follower, Session

__all__ = ["decode_message", "decode_rop_buffers"]


def read_rops(buffer: RopBuffer, data: bytes, request: RopBuffer | None, session: Session, limits: Limits) -> None:
    """Decodes a RopsList into ``buffer``; the first ROP that cannot be decoded ends it."""
    follow = session.follow(buffer, request)
    follow_rops(buffer, data, follow, limits)
    if buffer.error is not None and follow.guessed:
        # Few requests differ by the kind of their logon; one that nobody saw is first taken for one to a mailbox.
        first = (buffer.rops, buffer.rop_offsets, buffer.unparsed, buffer.error)
        follow.take_for_private = False
        follow_rops(buffer, data, follow, limits)
        if len(buffer.unparsed) >= len(first[2]):
            buffer.rops, buffer.rop_offsets, buffer.unparsed, buffer.error = first


def follow_rops(buffer: RopBuffer, data: bytes, follow: Follower, limits: Limits) -> None:
    buffer.rops, buffer.rop_offsets, buffer.unparsed, buffer.error = [], [], b"", None
    position = 0
    while position < len(data):
        try:
            rop: Structure
            if buffer.direction == "request":
                rop, end = RopRequest.parse(data, position, follow.context(data, position), limits=limits)
            else:
                rop, end = RopResponse.parse(data, position, follow.context(data, position), limits=limits)
        except DecodeError as error:
            buffer.error = error
            buffer.unparsed = data[position:]
            return
        buffer.rops.append(rop)
        buffer.rop_offsets.append(position)
        follow.seen(rop)
        position = end


def decode_rop_buffers(
    data: bytes,
    direction: Direction,
    *,
    request: Sequence[RopBuffer] | None = None,
    session: Session | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> list[RopBuffer]:
    """Decodes a chain of extended buffers, up to the one flagged as last or the end of ``data``.

    ``request`` is the chain that a response answers. Raises :class:`DecodeError`, also for bytes behind the last
    buffer.
    """
    data = bytes(data)
    asked = request[0] if request else None
    buffers: list[RopBuffer] = []
    position = 0
    while position < len(data):
        if buffers and buffers[-1].flags & LAST:
            raise DecodeError(
                "bytes after the last extended buffer", offset=position, partial=buffers, remaining=data[position:]
            )
        buffer, rops_list, position = open_buffer(data, position, direction, limits=limits)
        read_rops(buffer, rops_list, asked, session or Session(), limits)
        buffers.append(buffer)
    return buffers


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
