"""The kinds of request of the pipe: what each makes of bytes and of fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, Final

from .. import _wire
from .._runtime.structure import Structure
from ..captures.decoding import DOCUMENT_KINDS
from ..conversation import Session, decode_message, decode_rop_buffers
from ..errors import DecodeError, DocumentError, EncodeError, OxcodecError
from ..ews import objects, validate
from ..ews.validation import Options
from ..forms import from_json, messages, reading, to_json
from ..names.identifiers import IDENTIFIERS, recognise
from ..transport import lz77
from ..transport.buffers import Direction, RopBuffer, encode_rop_buffers
from ..transport.http_text import ResponseText, parse_response_text
from ..transport.mapihttp import Message, body_class
from ._requests import (
    Request,
    RequestError,
    asked,
    bytes_of,
    checked,
    context_of,
    context_value,
    data_of,
    direction_of,
    ids_of,
    limits_of,
    literal,
    option,
    params_of,
    wire_context,
)

__all__ = ["HANDLERS", "STRUCTURES", "handle", "identifier_class", "request_type", "snake_case"]

Result = tuple[Any, bytes, dict[str, Any]]  # the fields, the bytes, and what stands beside them in the answer


def snake_case(name: str) -> str:
    """``rop_id_from_long_term_id_request`` of ``RopIdFromLongTermIdRequest``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


# The names of structures by either spelling; those of enumerations among them are no kinds.
STRUCTURES: Final[Mapping[str, str]] = (
    {name: name for name in _wire.__all__}
    | {snake_case(name): name for name in _wire.__all__}
    | {"rule_actions": "RuleAction"}
)


def handle(request: Request) -> dict[str, Any]:
    """What the answer to a request says, beside its id. Raises :class:`OxcodecError`."""
    kind = request.get("kind")
    if not isinstance(kind, str):
        raise RequestError("a request needs a kind", path="kind")
    if kind == "ews":
        return ews(request)
    handler = HANDLERS.get(kind)
    if handler is not None:
        fields, data, beside = handler(request)
    else:
        found = getattr(_wire, STRUCTURES[kind]) if kind in STRUCTURES else None
        if not isinstance(found, type) or not issubclass(found, Structure):
            raise RequestError(f"no such kind: {reading.brief(kind)}", path="kind")
        fields, data, beside = structure(found, request)
    return {"fields": fields, "hex": data.hex()} | beside


def structure(cls: type[Structure], request: Request) -> Result:
    given = wire_context(context_of(request))
    params = params_of(cls, request)
    data = data_of(request)
    try:
        if data is None:
            value = from_json(cls, request["fields"], given, literal=literal(request), **params)
        else:
            value = cls.from_bytes(data, given, limits=limits_of(request), **params)
        return form_of(value, request), value.to_bytes(checked=checked(request)), {}
    except OxcodecError:
        raise
    except (TypeError, AttributeError):  # a param that is missing
        missing = [param.name for param in cls.SPEC.params if param.name not in params]
        raise RequestError(f"{cls.__name__} needs {' and '.join(missing)}", path="context") from None


def form_of(value: Structure | RopBuffer | Message, request: Request) -> Any:
    """The JSON form of a value; ``None`` for one that has none and is to be written all the same."""
    try:
        return to_json(value, ids=ids_of(request))
    except EncodeError:
        if checked(request):
            raise
        return None


def rop(request: Request) -> Result:
    return structure(_wire.RopRequest if direction_of(request) == "request" else _wire.RopResponse, request)


# ROP buffers ---------------------------------------------------------------------------------------------------------


def exchanges_of(request: Request) -> list[tuple[bytes, bytes]]:
    """The exchanges before, up to the one that is asked about."""
    where = "exchanges"
    given = request.get(where)
    if given is None:
        where, given = "context.exchanges", context_value(request, "exchanges")
    if given is None:
        return []
    with asked(where):
        pairs = []
        now = (context_value(request, "request"), request.get("hex"))
        for i, entry in enumerate(reading.array(given)):
            with reading.within(f"[{i}]"):
                pair = reading.array(entry)
                if len(pair) != 2:
                    raise EncodeError("expected a request and its response")
                if (pair[0], pair[1]) == now:
                    break
                pairs.append((reading.hexadecimal(pair[0]), reading.hexadecimal(pair[1])))
    return pairs


def rop_buffers(request: Request) -> list[RopBuffer]:
    direction = direction_of(request)
    data = data_of(request)
    if data is None:
        fields = reading.object_(request["fields"])
        if "Buffers" not in fields:
            return [RopBuffer.from_json(fields, direction, literal=literal(request))]
        buffers = []
        with reading.within("Buffers"):
            for i, entry in enumerate(reading.array(fields["Buffers"])):
                with reading.within(f"[{i}]"):
                    buffers.append(RopBuffer.from_json(entry, direction, literal=literal(request)))
        return buffers
    limits = limits_of(request)
    session = Session()
    for before, after in exchanges_of(request):
        sent = decode_rop_buffers(before, "request", session=session, limits=limits)
        decode_rop_buffers(after, "response", request=sent, session=session, limits=limits)
    asked_for = context_value(request, "request")
    answered = None
    if asked_for is not None:
        given = bytes_of(asked_for, "context.request")
        answered = decode_rop_buffers(given, "request", session=session, limits=limits)
    return decode_rop_buffers(data, direction, request=answered, session=session, limits=limits)


def rop_buffer(request: Request) -> Result:
    buffers = rop_buffers(request)
    if len(buffers) != 1:
        raise RequestError(f"{len(buffers)} buffers where one is due; the kind rop_buffer_chain takes several")
    return form_of(buffers[0], request), encode_rop_buffers(buffers, checked=checked(request)), {}


def rop_buffer_chain(request: Request) -> Result:
    buffers = rop_buffers(request)
    forms = [form_of(buffer, request) for buffer in buffers]
    return {"Buffers": forms}, encode_rop_buffers(buffers, checked=checked(request)), {}


MOST_PLAIN: Final = 1 << 20  # what any number of compressed bytes may come to; a ROP buffer's come to 64 KiB at most
MOST_TIMES: Final = 64  # what a compressed byte may come to beyond that


def lzxpress(request: Request) -> Result:
    data = data_of(request)
    fields = reading.object_(request.get("fields") or {})
    if data is None:
        with reading.within("Plain"):
            plain = reading.hexadecimal(fields.get("Plain"))
    else:
        where, size = "fields.PlainSize", fields.get("PlainSize")
        if size is None:
            where, size = "context.size", context_value(request, "size")
        with asked(where):
            wanted = reading.integer(size, bits=32)
        if wanted > (most := max(MOST_PLAIN, MOST_TIMES * len(data))):
            raise RequestError(f"{wanted} plain bytes exceed the limit of {most} for {len(data)}", path=where)
        plain = lz77.decompress(data, wanted)
    packed = lz77.compress(plain)
    packed_size = len(packed) if data is None else len(data)
    return {"Plain": plain.hex(), "PlainSize": len(plain), "CompressedSize": packed_size}, packed, {}


# MAPI/HTTP -----------------------------------------------------------------------------------------------------------


def request_type(request: Request) -> str:
    """``Connect`` from ``Connect``, ``MapiHttp.ConnectRequestBody`` or ``MapiHttp.ConnectFailureResponseBody``."""
    name = request.get("rop")
    with asked("rop" if name else "context.request_type"):
        name = reading.text(name or context_value(request, "request_type"))
    return re.sub(r"(Failure)?(Request|Response)Body$", "", name.removeprefix("MapiHttp."))


def mapihttp(request: Request) -> Result:
    """The body's fields, in which RopBuffer is bytes; its buffers stand beside them, as ``rop_buffers``."""
    name = request_type(request)
    if name == "ResponseWithMetaTags":
        return mapihttp_stream(request)
    direction = direction_of(request)
    data = data_of(request)
    if data is None:
        message = message_from_fields(request, name, direction)
    else:
        message = decoded_message(request, data, name, direction)
    form = form_of(message, request)
    written = message.to_bytes(checked=checked(request))
    if form is None:
        return None, written, {}
    body = form.pop("Body")
    beside = {"rop_buffers": body["RopBuffer"]} if isinstance(body.get("RopBuffer"), list) else {}
    if beside:
        body["RopBuffer"] = encode_rop_buffers(message.rop_buffers or (), checked=checked(request)).hex()
    text = text_json(message.text) if message.text else {}
    rest = {key: value for key, value in form.items() if key not in ("RequestType", "Direction", *TEXT_NAMES)}
    return text | body | rest, written, beside


TEXT_NAMES: Final = ("MetaTags", "AdditionalHeaders", "RawText")


def message_from_fields(request: Request, name: str, direction: Direction) -> Message:
    """A message of the fields of its body; what else there may be in its form stands among them."""
    fields = reading.object_(request["fields"])
    try:
        known = {field.orig for field in body_class(name, direction).FIELDS.values()}
    except DecodeError as error:
        raise RequestError(error.message, path="rop") from None
    body = {key: value for key, value in fields.items() if key in known or key not in messages.BESIDE_BODY}
    if request.get("rop_buffers") is not None:
        with asked("rop_buffers"):
            body["RopBuffer"] = reading.array(request["rop_buffers"])
    form = {key: value for key, value in fields.items() if key not in body}
    form |= {"RequestType": name, "Direction": direction, "Body": body}
    return Message.from_json(form, literal=literal(request))


def decoded_message(request: Request, data: bytes, name: str, direction: Direction) -> Message:
    limits = limits_of(request)
    session = Session()
    for before, after in exchanges_of(request):
        sent = decode_message(before, name, "request", session=session, limits=limits)
        decode_message(after, name, "response", request=sent, session=session, limits=limits)
    asked_for = context_value(request, "request")
    answered = None
    if asked_for is not None:
        given = bytes_of(asked_for, "context.request")
        answered = decode_message(given, name, "request", session=session, limits=limits)
    return decode_message(data, name, direction, request=answered, session=session, limits=limits)


def text_json(text: ResponseText) -> dict[str, Any]:
    headers = text.additional_headers
    unique = len({name for name, _ in headers}) == len(headers)
    return {
        "MetaTags": list(text.meta_tags),
        "AdditionalHeaders": dict(headers) if unique else [f"{name}: {value}" for name, value in headers],
    } | ({} if text.raw is None else {"RawText": text.raw.hex()})


def mapihttp_stream(request: Request) -> Result:
    data = data_of(request)
    if data is not None:
        text, start = parse_response_text(data)
        body = data[start:]
    else:
        fields = reading.object_(request["fields"])
        if "MetaTags" not in fields:
            raise EncodeError("missing", path="MetaTags")
        text = messages.text_from_json(fields)
        with reading.within("ResponseBody"):
            body = reading.hexadecimal(fields.get("ResponseBody"))
    return text_json(text) | {"ResponseBody": body.hex()}, text.to_bytes() + body, {}


# Identifiers ---------------------------------------------------------------------------------------------------------


def identifier_class(name: Any) -> type[Structure]:
    cls = IDENTIFIERS.get(name.lower()) if isinstance(name, str) else None
    if cls is None:
        raise RequestError(f"no such identifier: {reading.brief(name)}")
    return cls


def entryid(request: Request) -> Result:
    name = context_value(request, "structure")
    if name is not None:
        return structure(identifier_class(name), request)
    data = data_of(request)
    found: Structure | None
    if data is None:
        fields = request["fields"]
        if not isinstance(fields, dict) or not isinstance(fields.get("Fields"), dict):
            raise RequestError("entryid needs context.structure, or fields.Structure with fields.Fields")
        found = from_json(identifier_class(fields.get("Structure")), fields["Fields"], literal=literal(request))
    else:
        found = recognise(data)
        if found is None:
            raise RequestError("the bytes do not tell which identifier it is; context.structure can")
    shown = {"Structure": type(found).__name__, "Fields": form_of(found, request)}
    return shown, found.to_bytes(checked=checked(request)), {}


def eid(request: Request) -> Result:
    """A FID or MID, whose fields are its number and the parts of it; either will do to encode it."""
    data = data_of(request)
    value = None
    if data is not None:
        parts = _wire.FidStructure.from_bytes(data)
    else:
        fields = reading.object_(request["fields"])
        with reading.within("Value"):
            value = None if fields.get("Value") is None else reading.integer(fields["Value"], bits=64)
        if value is not None and not {"ReplicaId", "GlobalCounter"} & set(fields):
            parts = _wire.FidStructure.from_bytes(value.to_bytes(8, "little"))
        else:
            parts = from_json(_wire.FidStructure, {k: v for k, v in fields.items() if k != "Value"})
    wire = parts.to_bytes()
    number = int.from_bytes(wire, "little")
    if value not in (None, number):
        raise EncodeError("Value contradicts ReplicaId and GlobalCounter")
    ids = ids_of(request)
    return {"Value": str(number) if ids == "text" else number} | to_json(parts, ids=ids), wire, {}


# EWS -----------------------------------------------------------------------------------------------------------------

# What a document must be. The WSDL names the two ways in and out: SendItemSoapIn, SendItemSoapOut.
EWS_DIRECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "request": DOCUMENT_KINDS["request"],
    "in": DOCUMENT_KINDS["request"],
    "response": DOCUMENT_KINDS["response"],
    "out": DOCUMENT_KINDS["response"],
    "fault": ("fault",),
}


def ews(request: Request) -> dict[str, Any]:
    """The verdict on a SendItem document, and what it says."""
    options: dict[str, Any] = {}
    for name in Options._fields:
        value, path = option(request, name)
        if value is not None:
            with asked(path):
                options[name] = reading.boolean(value)
    direction = request.get("direction")
    wanted = EWS_DIRECTIONS.get(direction) if isinstance(direction, str) else None
    if direction is not None and wanted is None:
        raise RequestError("direction is request, response or fault", path="direction")
    document: bytes | str | None = request.get("xml")
    if document is None:
        document = data_of(request)
    elif not isinstance(document, str):
        raise RequestError("xml is a string", path="xml")
    message: objects.Message | None
    if document is None:
        message = objects.Message.from_json(request["fields"])
        document = message.to_xml()
    else:
        try:
            message = objects.parse(document)
        except DocumentError:
            message = None
    result = validate(document, wanted, **options)
    return {
        "valid": result.valid,
        "errors": [asdict(error) for error in result.errors],
        "departures": [asdict(departure) for departure in result.departures],
        "fields": message and message.to_json(),
        "xml": message and message.to_xml().decode(),
    }


HANDLERS: Final[dict[str, Callable[[Request], Result]]] = {
    "rop": rop,
    "rop_buffer": rop_buffer,
    "rop_buffer_chain": rop_buffer_chain,
    "lzxpress": lzxpress,
    "mapihttp": mapihttp,
    "mapihttp_stream": mapihttp_stream,
    "entryid": entryid,
    "eid": eid,
}
