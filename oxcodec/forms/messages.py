"""The JSON form of ROP buffers and MAPI/HTTP messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .._runtime.departures import Departure
from .._runtime.model import Primitive
from .._runtime.primitives import Budget
from .._runtime.structure import DEFAULT_LIMITS, Structure
from .._wire import ExtendedBuffer, RopRequest, RopResponse
from ..errors import DecodeError, EncodeError
from ..transport.buffers import LAST, Direction, RopBuffer, Wire, reveal
from ..transport.http_text import ResponseText
from ..transport.mapihttp import Message, body_class, changed, missing
from . import reading
from .contexts import context_from_json, context_to_json
from .structures import Ids, from_json, to_json

__all__ = [
    "BESIDE_BODY", "NOTES", "buffer_from_json", "buffer_to_json", "direction_from_json", "message_from_json",
    "message_to_json", "read", "text_from_json",
]  # fmt: skip

T = TypeVar("T")

# What a form says of how its bytes were read, and no bytes follow from.
NOTES = ("Departures", "Error", "Errors", "Note")
# What stands beside the body's fields in the form of a message.
BESIDE_BODY = (*NOTES, "MetaTags", "AdditionalHeaders", "RawText", "Unparsed")


def buffer_to_json(buffer: RopBuffer, *, ids: Ids = "number") -> dict[str, Any]:
    """The JSON form: header, RopSize, the ROPs with their names, the handle table; of a bare buffer the ROPs alone.

    A ROP that needed context carries it under ``Context``; what could not be decoded stands last, as ``RawHex``. Bytes
    behind the table stand under ``Slack``, known departures from the specification under ``Departures``, and a payload
    that another implementation compressed in its own way under ``WirePayload``, so that it survives.
    """
    rops: list[dict[str, Any]] = [rop_to_json(rop, ids) for rop in buffer.rops]
    if buffer.unparsed:
        rops.append({"RawHex": buffer.unparsed.hex()} | ({"Error": str(buffer.error)} if buffer.error else {}))
    departures = {"Departures": [departure_to_json(d) for d in buffer.departures]} if buffer.departures else {}
    if buffer.bare:
        return {"Bare": True, "RopsList": rops} | departures
    extended, payload = buffer.extended(), buffer.payload()
    form = {
        "Version": extended.version,
        "Flags": extended.flags,
        "Size": len(extended.payload),
        "SizeActual": extended.size_actual,
        "RopSize": len(payload) - 4 * len(buffer.server_object_handle_table) - len(buffer.slack),
        "RopsList": rops,
        "ServerObjectHandleTable": list(buffer.server_object_handle_table),
    }
    if buffer.slack:
        form["Slack"] = buffer.slack.hex()
        if buffer.error and not buffer.unparsed:
            form["Error"] = str(buffer.error)
    if extended != buffer.conceal(payload):
        form["WirePayload"] = extended.payload.hex()
    return form | departures


def departure_to_json(known: Departure) -> dict[str, Any]:
    return {"Name": known.name, "Section": known.section, "Message": known.message, "Offset": known.offset}


def departures_from_json(value: Any) -> list[Departure]:
    found = []
    for i, entry in enumerate(reading.array(value)):
        with reading.within(f"[{i}]"):
            form = reading.object_(entry)
            name, section, message = (read(form, key, reading.text, "") for key in ("Name", "Section", "Message"))
            offset = read(form, "Offset", reading.integer, 0)
            found.append(Departure(name=name, section=section, message=message, offset=offset))
    return found


def buffer_from_json(form: Any, direction: Direction, *, literal: bool = False) -> RopBuffer:
    """A buffer from its JSON form; sizes are computed. Raises :class:`EncodeError` with the path.

    ``literal``: as in :func:`oxcodec.from_json`, for the ROPs.
    """
    fields = reading.object_(form)
    buffer = RopBuffer(direction=direction)
    buffer.version = read(fields, "Version", width(16), 0)
    buffer.flags = read(fields, "Flags", width(16), LAST)
    buffer.server_object_handle_table = read(fields, "ServerObjectHandleTable", handles, [])
    buffer.slack = read(fields, "Slack", reading.hexadecimal, b"")
    buffer.bare = read(fields, "Bare", reading.boolean, False)
    buffer.departures = read(fields, "Departures", departures_from_json, [])
    with reading.within("RopsList"):
        if "RopsList" not in fields:
            raise EncodeError("missing")
        entries = reading.array(fields["RopsList"])
        last = entries[-1] if entries else None
        if isinstance(last, Mapping) and "RawHex" in last:
            with reading.within(f"[{len(entries) - 1}].RawHex"):
                buffer.unparsed = reading.hexadecimal(last["RawHex"])
            entries = entries[:-1]
        union = RopRequest if direction == "request" else RopResponse
        for i, entry in enumerate(entries):
            with reading.within(f"[{i}]"):
                buffer.rops.append(rop_from_json(union, entry, literal=literal))
    if fields.get("WirePayload") is not None:
        buffer._wire = wire_from_json(fields, buffer)
    return buffer


def read(fields: Mapping[str, Any], name: str, as_: Callable[[Any], T], default: T) -> T:
    """A field of a form, or what it is where it is not there."""
    if fields.get(name) is None:
        return default
    with reading.within(name):
        return as_(fields[name])


def width(bits: int) -> Callable[[Any], int]:
    return lambda value: reading.integer(value, bits=bits)


def handles(value: Any) -> list[int]:
    found = []
    for i, handle in enumerate(reading.array(value)):
        with reading.within(f"[{i}]"):
            found.append(reading.integer(handle, bits=32))
    return found


def wire_from_json(fields: Mapping[str, Any], buffer: RopBuffer) -> Wire:
    """The payload as it was on the wire, used as long as the ROPs say the same. Raises :class:`EncodeError`."""
    size = read(fields, "SizeActual", width(16), 0)
    with reading.within("WirePayload"):
        payload = reading.hexadecimal(fields["WirePayload"])
        if len(payload) > 0xFFFF:
            raise EncodeError(f"{len(payload)} bytes where an extended buffer has at most 65535")
        extended = ExtendedBuffer(version=buffer.version, flags=buffer.flags, size_actual=size, payload=payload)
        try:
            return Wire(extended, reveal(extended, Budget(DEFAULT_LIMITS)))
        except DecodeError as error:
            raise EncodeError(f"not a payload: {error.message}") from None


def rop_to_json(rop: Structure, ids: Ids) -> dict[str, Any]:
    context = context_to_json(rop)
    return to_json(rop, ids=ids) | ({"Context": context} if context else {})


def rop_from_json(union: type[Structure], entry: Any, *, literal: bool) -> Structure:
    fields = dict(reading.object_(entry))
    context = read({"Context": fields.pop("Context", None)}, "Context", context_from_json, None)
    return from_json(union, fields, context, literal=literal)


def message_to_json(message: Message, *, ids: Ids = "number") -> dict[str, Any]:
    """The JSON form: the body's fields, with RopBuffer as a list of decoded buffers where it was decoded.

    A body that breaks off has the fields that are there, and the bytes behind them under ``Unparsed``.
    """
    fields = to_json(message.body, ids=ids)
    lacking = {field.name for field in missing(message.body)}
    for field in message.body.FIELDS.values():
        if lacking & set(field.sizes):
            fields.pop(field.orig, None)
    if message.rop_buffers is not None:
        fields["RopBuffer"] = [buffer_to_json(buffer, ids=ids) for buffer in message.rop_buffers]
    shown: dict[str, Any] = {"RequestType": message.request_type, "Direction": message.direction}
    if message.text:
        shown |= text_to_json(message.text)
    shown["Body"] = fields
    if lacking or message.unparsed:
        shown["Unparsed"] = message.unparsed.hex()
    return shown


def message_from_json(form: Any, *, literal: bool = False) -> Message:
    """A message from its JSON form; RopBufferSize is computed, but in a body that breaks off.

    Raises :class:`EncodeError` with the path.
    """
    given = reading.object_(form)
    for name in ("RequestType", "Direction", "Body"):
        if name not in given:
            raise EncodeError("missing", path=name)
    request_type = read(given, "RequestType", reading.text, "")
    direction = read(given, "Direction", direction_from_json, None)
    if direction is None:
        raise EncodeError("expected request or response, got null", path="Direction")
    try:
        kind = body_class(request_type, direction)
    except DecodeError as error:
        raise EncodeError(error.message, path="RequestType") from None
    with reading.within("Body"):
        fields = dict(reading.object_(given["Body"]))
    buffers = None
    cut = given.get("Unparsed") is not None
    if isinstance(fields.get("RopBuffer"), list):
        buffers = []
        for i, entry in enumerate(fields["RopBuffer"]):
            with reading.within(f"RopBuffer[{i}]"):
                buffers.append(buffer_from_json(entry, direction, literal=literal))
        fields["RopBuffer"] = b"".join(buffer.to_bytes(checked=False) for buffer in buffers).hex() if cut else ""
    size = fields.pop("RopBufferSize", None) if cut or buffers is not None else None
    lacking = lacking_fields(kind, fields) if cut else {}
    body: Any = from_json(kind, fields | lacking, literal=literal)
    if lacking:
        body = changed(body, **dict.fromkeys(f.name for f in kind.FIELDS.values() if f.orig in lacking))
        if size is not None and reading.integer(size, bits=32) != len(body.rop_buffer):
            body = changed(body, rop_buffer_size=size)  # of a chain that was cut
    text = text_from_json(given) if given.get("MetaTags") is not None else None
    unparsed = read(given, "Unparsed", reading.hexadecimal, b"")
    return Message(
        request_type=request_type, direction=direction, body=body, rop_buffers=buffers, text=text, unparsed=unparsed
    )


def lacking_fields(kind: type[Structure], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Values in place of those that are missing in a body that breaks off."""
    return {
        field.orig: 0 if isinstance(field.kind, Primitive) else ""
        for field in kind.FIELDS.values()
        if field.orig not in fields and not field.computed and field.condition is None
    }


def direction_from_json(value: Any) -> Direction:
    if isinstance(value, str) and value == "request":
        return "request"
    if isinstance(value, str) and value == "response":
        return "response"
    raise reading.wrong("request or response", value)


def text_to_json(text: ResponseText) -> dict[str, Any]:
    form: dict[str, Any] = {"MetaTags": list(text.meta_tags)}
    form["AdditionalHeaders"] = [list(header) for header in text.additional_headers]
    return form | ({} if text.raw is None else {"RawText": text.raw.hex()})


def text_from_json(form: Mapping[str, Any]) -> ResponseText:
    """The text before a response. Raises :class:`EncodeError` with the path."""
    return ResponseText(
        meta_tags=read(form, "MetaTags", texts, ()),
        additional_headers=read(form, "AdditionalHeaders", headers, ()),
        raw=read(form, "RawText", reading.hexadecimal, None),
    )


def texts(value: Any) -> tuple[str, ...]:
    found = []
    for i, tag in enumerate(reading.array(value)):
        with reading.within(f"[{i}]"):
            found.append(reading.text(tag))
    return tuple(found)


def headers(value: Any) -> tuple[tuple[str, str], ...]:
    """Headers as pairs, as lines, or as an object of names and values."""
    found = []
    for i, header in enumerate([*map(list, value.items())] if isinstance(value, Mapping) else reading.array(value)):
        with reading.within(f"[{i}]"):
            parts = header.split(": ", 1) if isinstance(header, str) else header
            if not isinstance(parts, list) or len(parts) != 2:
                raise reading.wrong("a name and a value", header)
            found.append((reading.text(parts[0]), reading.text(parts[1])))
    return tuple(found)
