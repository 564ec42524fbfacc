"""The JSON form of ROP buffers and MAPI/HTTP messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.structure import Structure
from .._wire import Context, ExtendedBuffer, RopRequest, RopResponse
from ..errors import DecodeError, EncodeError
from ..transport.buffers import LAST, Direction, RopBuffer, Wire, encode_rop_buffers, reveal
from ..transport.http_text import ResponseText
from ..transport.mapihttp import Message, body_class
from .structures import from_json, to_json

__all__ = ["buffer_from_json", "buffer_to_json", "message_from_json", "message_to_json"]


def buffer_to_json(buffer: RopBuffer) -> dict[str, Any]:
    """The JSON form: header, RopSize, the ROPs with their names, the handle table.

    A ROP that needed context carries it under ``Context``; what could not be decoded stands last, as ``RawHex``. A
    payload that another implementation compressed in its own way stands under ``WirePayload``, so that it survives.
    """
    extended, payload = buffer.extended(), buffer.payload()
    rops: list[dict[str, Any]] = [rop_to_json(rop) for rop in buffer.rops]
    if buffer.unparsed:
        rops.append({"RawHex": buffer.unparsed.hex()} | ({"Error": str(buffer.error)} if buffer.error else {}))
    return {
        "Version": extended.version,
        "Flags": extended.flags,
        "Size": len(extended.payload),
        "SizeActual": extended.size_actual,
        "RopSize": len(payload) - 4 * len(buffer.server_object_handle_table),
        "RopsList": rops,
        "ServerObjectHandleTable": list(buffer.server_object_handle_table),
    } | ({} if extended == buffer.conceal(payload) else {"WirePayload": extended.payload.hex()})


def buffer_from_json(fields: Any, direction: Direction) -> RopBuffer:
    """A buffer from its JSON form; sizes are computed. Raises :class:`EncodeError`."""
    buffer = RopBuffer(direction=direction)
    if not isinstance(fields, Mapping):
        raise EncodeError(f"{type(fields).__name__} where an object is due")
    try:
        buffer.version = int(fields.get("Version", 0))
        buffer.flags = int(fields.get("Flags", LAST))
        buffer.server_object_handle_table = [int(handle) for handle in fields.get("ServerObjectHandleTable", ())]
        entries = list(fields["RopsList"])
        if entries and isinstance(entries[-1], Mapping) and "RawHex" in entries[-1]:
            buffer.unparsed = bytes.fromhex(entries.pop()["RawHex"])
    except (KeyError, TypeError, ValueError) as error:
        raise EncodeError(f"not the JSON form of a ROP buffer: {error}") from None
    union = RopRequest if direction == "request" else RopResponse
    for i, entry in enumerate(entries):
        try:
            buffer.rops.append(rop_from_json(union, entry))
        except EncodeError as error:
            raise EncodeError(error.message, path=f"RopsList[{i}].{error.path}") from None
    if "WirePayload" in fields:
        buffer._wire = wire_from_json(fields, buffer)
    return buffer


def wire_from_json(fields: Mapping[str, Any], buffer: RopBuffer) -> Wire:
    """The payload as it was on the wire, used as long as the ROPs say the same. Raises :class:`EncodeError`."""
    try:
        payload = bytes.fromhex(fields["WirePayload"])
        extended = ExtendedBuffer(
            version=buffer.version, flags=buffer.flags, size_actual=fields["SizeActual"], payload=payload
        )
        return Wire(extended, reveal(extended))
    except (KeyError, TypeError, ValueError, DecodeError) as error:
        raise EncodeError(f"not a payload: {error}", path="WirePayload") from None


def rop_to_json(rop: Structure) -> dict[str, Any]:
    context = {
        p.context: value if isinstance(value, bool) else list(value)
        for p in rop.SPEC.params
        if p.context and (value := getattr(rop, p.name)) is not None
    }
    return to_json(rop) | ({"Context": context} if context else {})


def rop_from_json(union: type[Structure], entry: Any) -> Structure:
    if not isinstance(entry, Mapping):
        raise EncodeError(f"{type(entry).__name__} where an object is due")
    given = entry.get("Context") or {}
    try:
        context = Context(**given)
    except TypeError as error:
        raise EncodeError(f"no context: {error}") from None
    return from_json(union, {k: v for k, v in entry.items() if k != "Context"}, context)


def message_to_json(message: Message) -> dict[str, Any]:
    """The JSON form: the body's fields, with RopBuffer as a list of decoded buffers where it was decoded."""
    fields = to_json(message.body)
    if message.rop_buffers is not None:
        fields["RopBuffer"] = [buffer_to_json(buffer) for buffer in message.rop_buffers]
    shown: dict[str, Any] = {"RequestType": message.request_type, "Direction": message.direction}
    if message.text:
        shown["MetaTags"] = list(message.text.meta_tags)
        shown["AdditionalHeaders"] = [list(header) for header in message.text.additional_headers]
        if message.text.raw is not None:
            shown["RawText"] = message.text.raw.hex()
    return shown | {"Body": fields}


def message_from_json(data: Any) -> Message:
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
        buffers = [buffer_from_json(entry, direction) for entry in fields["RopBuffer"]]
        fields["RopBuffer"] = encode_rop_buffers(buffers).hex()
        fields.pop("RopBufferSize", None)
    return Message(
        request_type=request_type, direction=direction, body=from_json(kind, fields), rop_buffers=buffers, text=text
    )
