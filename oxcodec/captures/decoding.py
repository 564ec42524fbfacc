"""From captured exchanges and loose bytes to decoded messages: what the command line shows, sans-io."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ..conversation import Session, decode_message, decode_rop_buffers
from ..conversation.decoding import decode_rops
from ..errors import DecodeError, DocumentError, OxcodecError
from ..ews import ValidationError, ValidationResult, objects, validate
from ..ews.namespaces import MESSAGES
from ..ews.secure import parse_xml
from ..ews.validation import payload_of
from ..transport.buffers import Direction, RopBuffer
from ..transport.mapihttp import REQUEST_TYPES, Message
from ._model import Capture, Exchange
from ._model import Message as HttpMessage

__all__ = [
    "DOCUMENT", "DOCUMENT_KINDS", "KINDS", "Decoded", "Document", "Part", "decode_blob", "decode_capture",
    "documents_of", "looks_like_xml",
]  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Document:
    """A SendItem document of EWS: the verdict on it, and what it says if there are objects for it."""

    result: ValidationResult
    message: objects.Message | None


@dataclass(slots=True, kw_only=True)
class Part:
    """One side of an exchange: the bytes, and what is in them as far as it could be decoded.

    That is a message or ROP buffers, or a document. ``note`` says why there is none of them where that is no error.
    """

    direction: Direction
    data: bytes
    message: Message | None = None
    rop_buffers: list[RopBuffer] = field(default_factory=list)
    document: Document | None = None
    error: OxcodecError | None = None
    note: str = ""

    @property
    def errors(self) -> list[OxcodecError | ValidationError]:
        """Everything that could not be decoded, or is not valid."""
        found: list[OxcodecError | None] = [self.error, self.message.error if self.message else None]
        found += [buffer.error for buffer in self.rop_buffers]
        return [error for error in found if error is not None] + [
            *(self.document.result.errors if self.document else ())
        ]


@dataclass(slots=True, kw_only=True)
class Decoded:
    """One exchange: its parts in order, or a note why there is nothing to decode in it."""

    title: str
    number: int
    parts: list[Part] = field(default_factory=list)
    error: str | None = None
    skipped: bool = False

    @property
    def failed(self) -> bool:
        return self.error is not None or any(part.errors for part in self.parts)


def decode_capture(
    capture: Capture, *, kind: str | None = None, direction: Direction | None = None
) -> Iterator[Decoded]:
    """The exchanges of a capture, decoded one by one; a blob gives a single one.

    ``kind`` (one of ``KINDS``) and ``direction`` say what a blob is; without them it is found out.
    """
    if capture.data is not None:
        yield decode_blob(capture.data, kind=kind, direction=direction)
        return
    sessions: dict[str, Session] = {}
    for exchange in capture.exchanges:
        yield decode_exchange(exchange, sessions.setdefault(session_key(exchange), Session()))


def session_key(exchange: Exchange) -> str:
    """Exchanges with the same MapiContext cookie share their handles ([MS-OXCMAPIHTTP] 3.1.5.6)."""
    cookies = exchange.request.header("Cookie") if exchange.request else None
    context = re.search(r"MapiContext=([^;]*)", cookies or "")
    return context[1] if context else ""


def decode_exchange(exchange: Exchange, session: Session) -> Decoded:
    kind = exchange.request_type
    if operation := ews_operation(exchange):
        return decode_ews(exchange, operation)
    title = f"{kind or 'no X-RequestType'}  {exchange.method} {exchange.url}"
    decoded = Decoded(title=title, number=exchange.number, error=exchange.error)
    if kind is None or kind.lower() not in {name.lower() for name in REQUEST_TYPES}:
        decoded.skipped = True
        return decoded
    request: Message | None = None
    for side, message in sides(exchange):
        if message.lost:
            continue  # the error of the exchange says so
        if note := no_mapi_body(exchange, side):
            decoded.parts.append(Part(direction=side, data=message.body, note=note))
            continue
        part = decode_part(message.body, kind, side, request, session)
        decoded.parts.append(part)
        request = part.message if side == "request" else request
    return decoded


def no_mapi_body(exchange: Exchange, side: Direction) -> str:
    """What a side of an exchange is where no body of its request type is due: refused, or part of a handshake.

    A response has one if the status is 200 and X-ResponseCode, where it is there, 0 ([MS-OXCMAPIHTTP] 2.2.2.2).
    """
    response = exchange.response
    if response is None:
        return ""
    if side == "request":
        empty = exchange.request is not None and not exchange.request.body
        return "no body" if empty and response.status in HANDSHAKE else ""
    code = (response.header("X-ResponseCode") or "").strip()
    if code not in ("", "0"):
        said = " ".join(response.body[:200].decode("utf-8", "replace").split())
        return f"{response.first_line} X-ResponseCode={code}" + (f": {said}" if response.body else "")
    return response.first_line if response.status not in ("", "200") else ""


HANDSHAKE = ("401", "407")


def decode_part(data: bytes, kind: str, direction: Direction, request: Message | None, session: Session | None) -> Part:
    part = Part(direction=direction, data=data)
    try:
        part.message = decode_message(data, kind, direction, request=request, session=session)
        part.rop_buffers = part.message.rop_buffers or []
    except OxcodecError as error:
        part.error = error
    return part


def ews_operation(exchange: Exchange) -> str | None:
    """The operation of Exchange Web Services that an exchange calls, or ``None`` if it calls none.

    SOAPAction says so (SOAP 1.1, 6.1.1), and where it is missing the payload.
    """
    if exchange.request_type is not None:
        return None
    if exchange.request is not None:
        namespace, _, operation = (exchange.request.header("SOAPAction") or "").strip('" ').rpartition("/")
        if namespace == MESSAGES:
            return operation
    for message in (exchange.request, exchange.response):
        if message is not None and looks_like_xml(message.body):
            try:
                name = payload_of(parse_xml(message.body))
            except DocumentError:
                continue
            if name is not None:
                return name.removesuffix("Response")
    return None


def decode_ews(exchange: Exchange, operation: str) -> Decoded:
    """An exchange of Exchange Web Services; operations other than SendItem are named only."""
    title = f"EWS {operation}  {exchange.method} {exchange.url}"
    if operation not in SEND_ITEM:
        return Decoded(title=title, number=exchange.number, error=exchange.error, skipped=True)
    decoded = Decoded(title=title, number=exchange.number, error=lacking(exchange))
    for direction, message in sides(exchange):
        if message.lost:
            continue  # the error of the exchange says so
        if is_document(message):
            decoded.parts.append(document_part(message.body, direction))
        else:
            decoded.parts.append(Part(direction=direction, data=message.body, note=message.first_line))
    return decoded


SEND_ITEM = ("SendItem", "Fault")  # a fault alone may answer it


def lacking(exchange: Exchange) -> str | None:
    """What is wrong with an exchange that calls SendItem, or what it lacks: a body of one that was answered."""
    wrong = [exchange.error] if exchange.error else []
    if exchange.response is not None and exchange.response.status in ("200", "500"):
        empty = [side for side, message in sides(exchange) if not message.body and not message.lost]
        wrong += [f"{side}: there is no body" for side in empty]
    return "; ".join(wrong) or None


def documents_of(exchange: Exchange) -> tuple[list[tuple[Direction, bytes]], str | None]:
    """The documents of an exchange that calls SendItem, and what it lacks; neither where it calls something else."""
    if ews_operation(exchange) not in SEND_ITEM:
        return [], None
    return [(side, message.body) for side, message in sides(exchange) if is_document(message)], lacking(exchange)


def sides(exchange: Exchange) -> Iterator[tuple[Direction, HttpMessage]]:
    """The request and the response, as far as they are there."""
    if exchange.request is not None:
        yield "request", exchange.request
    if exchange.response is not None:
        yield "response", exchange.response


def is_document(message: HttpMessage) -> bool:
    """Whether a body is meant to be a document: no body of a handshake, which is empty, and no page for people."""
    if not message.body:
        return False
    return "xml" in (message.header("Content-Type") or "xml").lower() or (
        looks_like_xml(message.body) and b"Envelope" in message.body.replace(b"\0", b"")
    )


def looks_like_xml(data: bytes) -> bool:
    """Whether bytes begin as a document does, and as a page of HTML does not."""
    start = data[:64].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    return start.startswith(b"<") and not start.startswith((b"<html", b"<!doctype html"))


DOCUMENT_KINDS: dict[Direction, tuple[str, ...]] = {"request": ("request",), "response": ("response", "fault")}


def document_part(data: bytes, direction: Direction | None) -> Part:
    """A SendItem document; without ``direction`` either kind is good."""
    part = Part(direction=direction or "request", data=data)
    try:
        result = validate(data, direction and DOCUMENT_KINDS[direction])
        if direction is None:
            part.direction = "response" if result.kind in DOCUMENT_KINDS["response"] else "request"
    except DocumentError as error:
        part.error = error
        return part
    part.document = Document(result=result, message=None)
    try:
        part.document.message = objects.parse(data)
    except DocumentError as error:
        if result.valid:
            part.note = f"valid, but there is no object for it: {error}"
    return part


def decode_blob(data: bytes, *, kind: str | None = None, direction: Direction | None = None) -> Decoded:
    """Bytes of which nothing is known but ``kind`` and ``direction``: the reading that leaves the least undecoded."""
    if kind == DOCUMENT or (kind is None and looks_like_xml(data)):
        part = document_part(data, direction)
        return Decoded(title=f"{DOCUMENT} {part.direction}", number=1, parts=[part])
    readings: list[tuple[int, str, Part]] = []
    for name in [kind] if kind else KINDS:
        for side in [direction] if direction else DIRECTIONS:
            part = KINDS[name](data, side)
            left = undecoded(part)
            readings.append((left, name, part))
            if not left:
                break
        if not readings[-1][0]:
            break
    _, name, part = min(readings, key=lambda reading: reading[0])
    return Decoded(title=f"{name} {part.direction}", number=1, parts=[part])


def undecoded(part: Part) -> int:
    """How many bytes of a part could not be decoded; each error counts as another one."""
    message = part.message
    if part.error is not None or (message is not None and message.error is not None and message.rop_buffers is None):
        return len(part.data) + 1
    left = len(message.unparsed) if message is not None else 0
    return left + sum(len(buffer.unparsed) + len(buffer.slack) for buffer in part.rop_buffers) + len(part.errors)


DIRECTIONS: Sequence[Direction] = ("request", "response")


def blob_buffers(data: bytes, direction: Direction) -> Part:
    part = Part(direction=direction, data=data)
    try:
        part.rop_buffers = decode_rop_buffers(data, direction)
        if not data:
            raise DecodeError("no bytes", offset=0)
    except DecodeError as error:
        part.error = error
    return part


def blob_rops(data: bytes, direction: Direction) -> Part:
    """A list of ROPs without any buffer around them."""
    part = Part(direction=direction, data=data)
    if data:
        part.rop_buffers = [decode_rops(data, direction)]
    else:
        part.error = DecodeError("no bytes", offset=0)
    return part


def blob_body(request_type: str) -> Callable[[bytes, Direction], Part]:
    return lambda data, direction: decode_part(data, request_type, direction, None, None)


DOCUMENT = "senditem"  # the kind of blob beside the binary ones: XML
KINDS: dict[str, Callable[[bytes, Direction], Part]] = {
    "rop-buffer": blob_buffers,
    "execute": blob_body("Execute"),
    "connect": blob_body("Connect"),
    "disconnect": blob_body("Disconnect"),
    "rops": blob_rops,
}


def to_json(decoded: Decoded, *, ids: Literal["number", "text"] = "number") -> dict[str, Any]:
    """The JSON form of an exchange: a request and a response that ``oxcodec encode`` takes, errors beside them.

    ``ids``: as in :func:`oxcodec.to_json`.
    """
    shown: dict[str, Any] = {"Exchange": decoded.number, "Title": decoded.title}
    if decoded.error:
        shown["Error"] = decoded.error
    for part in decoded.parts:
        if part.message is not None:
            value: dict[str, Any] = part.message.to_json(ids=ids)
        elif part.rop_buffers:
            value = {
                "Direction": part.direction,
                "RopBuffers": [buffer.to_json(ids=ids) for buffer in part.rop_buffers],
            }
        elif part.document is not None and part.document.message is not None:
            value = {"Direction": part.direction} | part.document.message.to_json()
        else:
            value = {"Direction": part.direction, "RawHex": part.data.hex()}
        if part.note:
            value["Note"] = part.note
        if part.errors:
            value["Errors"] = [str(error) for error in part.errors]
        shown[part.direction.capitalize()] = value
    return shown
