"""From bytes to ROP buffers and messages whose ROPs are read with what those before them tell.

What is good is kept: a ROP that cannot be decoded ends its list, a buffer that is none is kept as bytes, and the error
stands beside them. One budget covers a whole call, however many buffers and ROPs there are.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.departures import Departure
from .._runtime.interpret import departures_of
from .._runtime.primitives import Budget, Exceeded, Limits
from .._runtime.structure import DEFAULT_LIMITS, Structure
from .._wire import RopRequest, RopResponse
from ..errors import ArgumentError, DecodeError
from ..names.error_codes import error_names
from ..transport.buffers import LAST, NOT_LAST, Direction, RopBuffer, check_direction, open_buffer
from ..transport.http_text import parse_response_text
from ..transport.mapihttp import Message, beginning_of, body_class, changed, is_cut
from .session import Follower, Session

if TYPE_CHECKING:
    from .._wire import RopRequestType, RopResponseType

__all__ = ["decode_message", "decode_rop_buffers", "decode_rops"]


def running(limits: Limits | Budget, strict: bool | None) -> Budget:
    """The budget of a call: the one that is running already, or a new one. Raises :class:`ArgumentError`."""
    if isinstance(limits, Budget):
        if strict is not None and strict != limits.limits.strict:
            limits.limits = dataclasses.replace(limits.limits, strict=strict)
        return limits
    if not isinstance(limits, Limits):
        raise ArgumentError(f"expected Limits for limits, got {type(limits).__name__}")
    return Budget(limits if strict is None else dataclasses.replace(limits, strict=strict))


def given_bytes(data: Any) -> bytes:
    """The bytes to decode. Raises :class:`ArgumentError`."""
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise ArgumentError(f"expected bytes to decode, got {type(data).__name__}")
    return bytes(data)


def read_rops(buffer: RopBuffer, data: bytes, follow: Follower, budget: Budget) -> None:
    """Decodes a RopsList into ``buffer``; the first ROP that cannot be decoded ends it."""
    found = follow_rops(buffer, data, follow, budget)
    if found[3] is not None and follow.guessed:
        # Few requests differ by the kind of their logon; one that nobody saw is first taken for one to a mailbox.
        follow.take_for_private = False
        found = min(found, follow_rops(buffer, data, follow, budget), key=lambda reading: len(reading[2]))
        follow.take_for_private = True
    buffer.rops, buffer.rop_offsets, buffer.unparsed, error = found
    buffer.error = error or buffer.error


Reading = tuple[list[Any], list[int], bytes, DecodeError | None]


def follow_rops(buffer: RopBuffer, data: bytes, follow: Follower, budget: Budget) -> Reading:
    rops: list[Any] = []
    offsets: list[int] = []
    position = 0
    union: Any = RopRequest if buffer.direction == "request" else RopResponse
    follow.begin(buffer)
    error = None
    while position < len(data):
        try:
            budget.take(1)
            rop, end = read_rop(union, data, position, follow, budget, buffer)
        except Exceeded as exceeded:
            error = DecodeError(str(exceeded), offset=position, path=union.__name__, remaining=data[position:])
            break
        except DecodeError as wrong:
            error = wrong
            break
        rops.append(rop)
        offsets.append(position)
        follow.seen(rop)
        position = end
    follow.end(complete=error is None)
    return rops, offsets, data[position:], error


def read_rop(
    union: Any, data: bytes, position: int, follow: Follower, budget: Budget, buffer: RopBuffer
) -> tuple[Any, int]:
    """One ROP. Where it can have a form that departs from the specification, what follows decides which it has."""
    context = follow.context(data, position)
    wrong = None
    try:
        rop, end = union.parse(data, position, context, limits=budget)
        if buffer.direction == "request" or not may_depart(rop) or followed(data, end, follow, budget):
            return rop, end
    except DecodeError as error:
        wrong = error
    for other, other_end, form in union.departures(data, position, context, limits=budget):
        if followed(data, other_end, follow, budget):
            message = f"{rop_name(other)}: {form.says}"
            buffer.departures.append(Departure(name=form.name, section=form.section, message=message, offset=position))
            return other, other_end
    if wrong is not None:
        raise wrong
    return rop, end


def rop_name(rop: Structure) -> str:
    return type(rop).__name__.removesuffix("Response").removesuffix("Request")


def may_depart(rop: Any) -> bool:
    """Whether a decoded ROP could be another form, by the fields before the difference."""
    cls: Any = type(rop)
    if not departures_of(cls):
        return False
    held = [rop, *(value for name in rop._stored if isinstance(value := getattr(rop, name), Structure))]
    return any(form.applies(one) for one in held for form in one.SPEC.departures)


def followed(data: bytes, end: int, follow: Follower, budget: Budget) -> bool:
    """Whether what stands at ``end`` can stand there: the response that is due, else one that can be read.

    One that nobody is known to have asked for must have a handle index of the table and a known error code, if any.
    """
    fits = follow.fits(data, end)
    if fits is not None:
        return fits
    try:
        rop: Any = RopResponse.parse(data, end, limits=budget)[0]
    except DecodeError:
        rop = next((found for found, _, _ in RopResponse.departures(data, end, limits=budget)), None)
    if getattr(rop, "return_value", None) is None:
        return rop is not None
    indexed = not follow.handles or data[end + 1] < len(follow.handles)
    return indexed and bool(error_names(rop.return_value))


@overload
def decode_rops(
    data: bytes, direction: Literal["request"], *, limits: Limits | Budget = ..., strict: bool | None = ...,
) -> RopBuffer[RopRequestType]: ...  # fmt: skip
@overload
def decode_rops(
    data: bytes, direction: Literal["response"], *, limits: Limits | Budget = ..., strict: bool | None = ...,
) -> RopBuffer[RopResponseType]: ...  # fmt: skip
@overload
def decode_rops(
    data: bytes, direction: Direction, *, limits: Limits | Budget = ..., strict: bool | None = ...,
) -> RopBuffer[Any]: ...  # fmt: skip
def decode_rops(
    data: bytes, direction: Direction, *, limits: Limits | Budget = DEFAULT_LIMITS, strict: bool | None = None
) -> RopBuffer[Any]:
    """Decodes ROPs that stand by themselves, with nothing around them: a bare buffer.

    Where one cannot be decoded the rest is in ``unparsed``; with ``strict`` raises :class:`DecodeError`.
    """
    check_direction(direction)
    buffer = RopBuffer(direction=direction, bare=True)
    budget = running(limits, strict)
    read_rops(buffer, given_bytes(data), Session().follow(direction, None), budget)
    if budget.limits.strict and buffer.error is not None:
        raise buffer.error
    return buffer


@overload
def decode_rop_buffers(
    data: bytes, direction: Literal["request"], *,
    request: Sequence[RopBuffer[Any]] | None = ..., session: Session | None = ...,
    limits: Limits | Budget = ..., strict: bool | None = ...,
) -> list[RopBuffer[RopRequestType]]: ...  # fmt: skip
@overload
def decode_rop_buffers(
    data: bytes, direction: Literal["response"], *,
    request: Sequence[RopBuffer[Any]] | None = ..., session: Session | None = ...,
    limits: Limits | Budget = ..., strict: bool | None = ...,
) -> list[RopBuffer[RopResponseType]]: ...  # fmt: skip
@overload
def decode_rop_buffers(
    data: bytes, direction: Direction, *,
    request: Sequence[RopBuffer[Any]] | None = ..., session: Session | None = ...,
    limits: Limits | Budget = ..., strict: bool | None = ...,
) -> list[RopBuffer[Any]]: ...  # fmt: skip
def decode_rop_buffers(
    data: bytes,
    direction: Direction,
    *,
    request: Sequence[RopBuffer[Any]] | None = None,
    session: Session | None = None,
    limits: Limits | Budget = DEFAULT_LIMITS,
    strict: bool | None = None,
) -> list[RopBuffer[Any]]:
    """Decodes a chain of extended buffers, up to the end of ``data``.

    ``request`` is the chain that a response answers, ``session`` what is known of the connection. What is damaged
    stands in the list as bare buffers of bytes with their ``error``, as do bytes behind the buffer flagged as last.
    ``limits`` covers the whole chain; one that is running already goes on. Raises :class:`DecodeError` where nothing
    can be decoded, with ``strict`` also for anything damaged and for departures from the specification.
    """
    data = given_bytes(data)
    check_direction(direction)
    budget = running(limits, strict)
    if session is None:
        session = Session()
    elif not isinstance(session, Session):
        raise ArgumentError(f"expected a Session for session, got {type(session).__name__}")
    follow = session.follow(direction, check_request(request))
    buffers: list[RopBuffer] = []
    position = 0
    while position < len(data):
        if buffers and buffers[-1].flags & LAST and not buffers[-1].bare:
            buffers.append(rest(data, position, direction, "bytes after the last extended buffer"))
            break
        if not budget.elements:
            buffers.append(rest(data, position, direction, "the element limit is used up"))
            follow.lost()
            break
        buffer, rops_list, position = open_buffer(data, position, direction, budget)
        buffers.append(buffer)
        if buffer.bare:
            follow.lost()
        else:
            read_rops(buffer, rops_list, follow, budget)
    follow.finish()
    finish_chain(buffers, data, budget)
    if direction == "request":
        session.asked(buffers)
    return buffers


def rest(data: bytes, position: int, direction: Direction, why: str) -> RopBuffer:
    """The bytes from ``position`` on, which are not read as buffers."""
    error = DecodeError(why, offset=position, remaining=data[position:])
    return RopBuffer(direction=direction, bare=True, unread=True, unparsed=error.remaining, error=error)


def check_request(request: Any) -> Sequence[RopBuffer] | None:
    """The chain that a response answers. Raises :class:`ArgumentError`."""
    if request is None:
        return None
    if not isinstance(request, Sequence) or not all(isinstance(buffer, RopBuffer) for buffer in request):
        raise ArgumentError("expected a list of RopBuffer for request")
    if any(buffer.direction != "request" for buffer in request):
        raise ArgumentError("expected buffers of a request for request, got those of a response")
    return request


def finish_chain(buffers: list[RopBuffer], data: bytes, budget: Budget) -> None:
    """Notes a chain without its last buffer; refuses one without any buffer and, if it is to be strict, any damage."""
    headed = [buffer for buffer in buffers if not buffer.bare]
    damaged = next((buffer for buffer in buffers if buffer.error is not None), None)
    error = damaged.error if damaged else None
    unended = bool(buffers) and not buffers[-1].bare and not buffers[-1].flags & LAST
    message = "the chain ends without a buffer flagged as last"
    if unended and error is None and budget.limits.strict:
        error = DecodeError(message, offset=len(data), path="ExtendedBuffer.Flags")
    if error is not None and (budget.limits.strict or not headed):
        error.partial = headed or error.partial
        if damaged is not None and (damaged.unread or not damaged.unparsed):  # else the offset is one in a RopsList
            error.remaining = data[error.offset :]
        raise error
    if unended:
        departure = Departure(name=NOT_LAST, section="[MS-OXCRPC] 2.2.2.1", message=message, offset=len(data))
        buffers[-1].departures.append(departure)


@overload
def decode_message(
    data: bytes, request_type: str, direction: Literal["request"], *,
    request: Message[Any] | None = ..., session: Session | None = ...,
    limits: Limits | Budget = ..., strict: bool | None = ...,
) -> Message[RopRequestType]: ...  # fmt: skip
@overload
def decode_message(
    data: bytes, request_type: str, direction: Literal["response"], *,
    request: Message[Any] | None = ..., session: Session | None = ...,
    limits: Limits | Budget = ..., strict: bool | None = ...,
) -> Message[RopResponseType]: ...  # fmt: skip
@overload
def decode_message(
    data: bytes, request_type: str, direction: Direction, *,
    request: Message[Any] | None = ..., session: Session | None = ...,
    limits: Limits | Budget = ..., strict: bool | None = ...,
) -> Message[Any]: ...  # fmt: skip
def decode_message(
    data: bytes,
    request_type: str,
    direction: Direction,
    *,
    request: Message[Any] | None = None,
    session: Session | None = None,
    limits: Limits | Budget = DEFAULT_LIMITS,
    strict: bool | None = None,
) -> Message[Any]:
    """Decodes a body as it is in the HTTP message, after de-chunking.

    ``request`` is the message that a response answers, ``session`` what is known of the connection, ``limits`` covers
    the whole body. Damage behind the ROPs, or among them, is in ``Message.error`` and in the ``error`` of the buffers.
    Raises :class:`DecodeError`, its offsets counted in ``data``, where nothing can be decoded; with ``strict`` also for
    any damage and for departures from the specification.
    """
    data = given_bytes(data)
    check_direction(direction)
    budget = running(limits, strict)
    if request is not None and not (isinstance(request, Message) and request.direction == "request"):
        raise ArgumentError("expected the Message of a request for request")
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
    body, unparsed, problem = read_body(kind, data, start, budget)
    message = Message(
        request_type=request_type, direction=direction, body=body, text=text, unparsed=unparsed, error=problem
    )
    chain = getattr(body, "rop_buffer", None)
    if chain is not None:
        asked = request.rop_buffers if request else None
        try:
            message.rop_buffers = decode_rop_buffers(chain, direction, request=asked, session=session, limits=budget)
        except DecodeError as error:
            if budget.limits.strict:
                raise
            message.error = error
    return message


def read_body(
    kind: type[Structure], data: bytes, start: int, budget: Budget
) -> tuple[Structure, bytes, DecodeError | None]:
    """A body, the bytes of it that could not be read, and why. Raises :class:`DecodeError`, if need be.

    A body that breaks off behind ROPs, or among them, has no values for the fields that are missing.
    """
    try:
        body, end = kind.parse(data, start, limits=budget)
        if end == len(data):
            return body, b"", None
        wrong = DecodeError(
            f"{len(data) - end} bytes too many", offset=end, path=kind.__name__, partial=body, remaining=data[end:]
        )
    except DecodeError as error:
        wrong = error
        if not isinstance(error.partial, kind):
            raise
        body, end = error.partial, 0
        given = dict.fromkeys(body._computed)  # sizes, which what is there says as well, or is to be read again
        if is_cut(body, "rop_buffer"):
            size = body.rop_buffer_size  # type: ignore[attr-defined]
            body = changed(body, **given | {"rop_buffer": data[error.offset :], "rop_buffer_size": size})
        else:
            body = changed(body, **given)
    if not budget.limits.strict and getattr(body, "rop_buffer", None) is not None:
        written = body.to_bytes() if end else beginning_of(body)
        if data.startswith(written, start):
            return body, data[start + len(written) :], wrong
    raise wrong
