"""The machine interface: one JSON request a line, one JSON answer a line.

A request has ``id``, ``kind``, and either ``hex`` (decode) or ``fields`` (encode); ``direction``, ``rop`` and
``context`` as the kind needs. The kinds are

* ``rop``, ``rop_buffer``, ``rop_buffer_chain``, ``mapihttp``, ``mapihttp_stream``, ``lzxpress``;
* the name of any structure, ``RecipientRow`` or ``recipient_row`` (``rule_actions`` too); ``context`` gives its params,
  of which ``count_width``, the width of its counts in bytes, is 2 by default;
* ``entryid``, whose structure ``context.structure`` names; without it the bytes must tell, and the fields are
  ``{"Structure", "Fields"}``;
* ``eid``, a FID or MID;
* ``ews``, a SendItem document: ``xml`` (or its bytes as ``hex``) or ``fields``; ``direction`` and, in ``context``, the
  options of :func:`oxcodec.ews.validate` (``strict`` among them). The answer is ``{"id", "ok", "valid", "errors",
  "departures", "fields", "xml"}``: the verdict, and the message and it written anew, both null where a document holds
  none that there are objects for.

An answer is ``{"id", "ok": true, "fields", "hex"}``, the bytes re-encoded from the decoded object, or ``{"id", "ok":
false, "error": {"type", "message", "offset", "path"}}``. Where there is no XML document to judge, ``valid`` is false
beside it, and ``error`` has ``line`` and ``column``.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from dataclasses import fields as dataclass_fields
from typing import Any, get_args

import click

from .. import _wire
from .._runtime.structure import Structure
from ..captures.decoding import DOCUMENT_KINDS
from ..conversation import decode_message, decode_rop_buffers
from ..errors import DocumentError, EncodeError, OxcodecError
from ..ews import objects, validate
from ..ews.validation import Options
from ..forms import from_json, to_json
from ..names.identifiers import IDENTIFIERS, recognise
from ..transport import lz77
from ..transport.buffers import RopBuffer, encode_rop_buffers
from ..transport.http_text import ResponseText, parse_response_text
from ..transport.mapihttp import Message

__all__ = ["RequestError", "answer", "answers", "pipe"]

Request = Mapping[str, Any]
Result = tuple[Any, bytes]


class RequestError(OxcodecError):
    """A request that is not understood."""


def answers(lines: Iterable[bytes | str]) -> Iterator[str]:
    """The answer to each line, without line breaks; empty lines are passed over."""
    for line in lines:
        if line.strip():
            yield json.dumps(answer(line), separators=(",", ":"), allow_nan=False)


def answer(line: bytes | str) -> dict[str, Any]:
    """The answer to one request."""
    identity = None
    try:
        try:
            request = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise RequestError(f"not JSON: {error}") from None
        if not isinstance(request, dict):
            raise RequestError("a request is an object")
        identity = identity_of(request)
        if request.get("kind") == "ews":
            return {"id": identity, "ok": True} | ews(request)
        fields, data = handle(request)
        return {"id": identity, "ok": True, "fields": fields, "hex": data.hex()}
    except OxcodecError as error:
        said = {
            "type": type(error).__name__,
            "message": getattr(error, "message", str(error)),
            "offset": getattr(error, "offset", None),
            "path": getattr(error, "path", None),
        }
        if isinstance(error, DocumentError):
            said |= {"line": error.line, "column": error.column}
            return {"id": identity, "ok": False, "valid": False, "error": said}
        return {"id": identity, "ok": False, "error": said}


def identity_of(request: Request) -> Any:
    """What the answer gives back as ``id``: any value that JSON has, which Python's reader alone does not see to."""
    try:
        json.dumps(request.get("id"), allow_nan=False)
    except (ValueError, RecursionError):
        raise RequestError("id is not a JSON value") from None
    return request.get("id")


def handle(request: Request) -> Result:
    kind = request.get("kind")
    if not isinstance(kind, str):
        raise RequestError("a request needs a kind")
    handler = KINDS.get(kind)
    if handler is not None:
        return handler(request)
    for name in (kind, "".join(word.capitalize() for word in kind.removesuffix("s").split("_"))):
        if name in _wire.__all__ and issubclass(cls := getattr(_wire, name), Structure):
            return structure(cls, request)
    raise RequestError(f"no such kind: {kind}")


def data_of(request: Request) -> bytes | None:
    """The bytes to decode, or ``None`` where fields are to be encoded."""
    text = request.get("hex")
    if text is None:
        if "fields" not in request:
            raise RequestError("a request needs hex or fields")
        return None
    try:
        return bytes.fromhex(text)
    except (TypeError, ValueError):
        raise RequestError("hex is not hexadecimal") from None


def context_of(request: Request) -> Mapping[str, Any]:
    context = request.get("context") or {}
    if not isinstance(context, dict):
        raise RequestError("context is an object")
    return context


def tags(values: Any) -> list[int]:
    """Property tags given as numbers or as "0xIIIITTTT"."""
    try:
        return [int(v, 16) if isinstance(v, str) else int(v) for v in values]
    except (TypeError, ValueError):
        raise RequestError("a list of property tags is due") from None


def wire_context(context: Mapping[str, Any]) -> _wire.Context:
    """The codec's context; ``columns`` stands for whichever list of tags is wanted."""
    values: dict[str, Any] = {}
    for field in dataclass_fields(_wire.Context):
        if bool in get_args(field.type):
            values[field.name] = context.get(field.name, logon_is_private(context))
        elif (value := context.get(field.name, context.get("columns"))) is not None:
            values[field.name] = tags(value)
    return _wire.Context(**values)


def logon_is_private(context: Mapping[str, Any]) -> bool | None:
    """The kind of logon, also under the names that say which of the two it is."""
    if "private_mailbox_logon" in context:
        return bool(context["private_mailbox_logon"])
    return not context["public_folder_logon"] if "public_folder_logon" in context else None


def structure(cls: type[Structure], request: Request, **params: Any) -> Result:
    context = context_of(request)
    for param in cls.SPEC.params:
        if param.name not in params and param.name in context:
            value = context[param.name]
            params[param.name] = tags(value) if isinstance(value, list) else value
        elif param.name == "count_width":
            params.setdefault("count_width", 2)
    given = wire_context(context)
    data = data_of(request)
    try:
        if data is None:
            decoded = from_json(cls, request["fields"], given, **params)
        else:
            decoded = cls.from_bytes(data, given, **params)
        return to_json(decoded), decoded.to_bytes()
    except (TypeError, AttributeError) as error:  # a param that is missing or of the wrong kind
        raise RequestError(f"{cls.__name__} needs other context: {error}") from None


def direction_of(request: Request) -> Any:
    direction = request.get("direction")
    if direction not in ("request", "response"):
        raise RequestError("direction is request or response")
    return direction


def rop(request: Request) -> Result:
    return structure(_wire.RopRequest if direction_of(request) == "request" else _wire.RopResponse, request)


def rop_buffers(request: Request) -> list[RopBuffer]:
    direction = direction_of(request)
    data = data_of(request)
    if data is None:
        fields = request["fields"]
        entries = fields.get("Buffers", [fields]) if isinstance(fields, dict) else None
        if not isinstance(entries, list):
            raise RequestError("fields of ROP buffers are an object")
        return [RopBuffer.from_json(entry, direction) for entry in entries]
    asked = context_of(request).get("request")
    try:
        before = None if asked is None else decode_rop_buffers(bytes.fromhex(asked), "request")
    except (TypeError, ValueError):
        raise RequestError("context.request is not hexadecimal") from None
    return decode_rop_buffers(data, direction, request=before)


def rop_buffer(request: Request) -> Result:
    buffers = rop_buffers(request)
    if len(buffers) != 1:
        raise RequestError(f"{len(buffers)} buffers where one is due; the kind rop_buffer_chain takes several")
    return buffers[0].to_json(), encode_rop_buffers(buffers)


def rop_buffer_chain(request: Request) -> Result:
    buffers = rop_buffers(request)
    return {"Buffers": [buffer.to_json() for buffer in buffers]}, encode_rop_buffers(buffers)


def lzxpress(request: Request) -> Result:
    data = data_of(request)
    fields = request.get("fields") or {}
    try:
        if data is None:
            plain = bytes.fromhex(fields["Plain"])
        else:
            plain = lz77.decompress(
                data, int(fields["PlainSize"] if "PlainSize" in fields else context_of(request)["size"])
            )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise RequestError("lzxpress needs fields.Plain, or hex with fields.PlainSize or context.size") from None
    packed = lz77.compress(plain)
    packed_size = len(packed) if data is None else len(data)
    return {"Plain": plain.hex(), "PlainSize": len(plain), "CompressedSize": packed_size}, packed


def request_type(request: Request) -> str:
    """``Connect`` from ``Connect``, ``MapiHttp.ConnectRequestBody`` or ``MapiHttp.ConnectFailureResponseBody``."""
    name = str(request.get("rop") or context_of(request).get("request_type"))
    return re.sub(r"(Failure)?(Request|Response)Body$", "", name.removeprefix("MapiHttp."))


def mapihttp(request: Request) -> Result:
    name = request_type(request)
    if name == "ResponseWithMetaTags":
        return mapihttp_stream(request)
    direction = direction_of(request)
    data = data_of(request)
    if data is None:
        message = Message.from_json({"RequestType": name, "Direction": direction, "Body": request["fields"]})
    else:
        message = decode_message(data, name, direction)
    fields = text_json(message.text) if message.text else {}
    return fields | to_json(message.body), message.to_bytes()


def text_json(text: ResponseText) -> dict[str, Any]:
    headers = text.additional_headers
    unique = len({name for name, _ in headers}) == len(headers)
    return {
        "MetaTags": list(text.meta_tags),
        "AdditionalHeaders": dict(headers) if unique else [f"{name}: {value}" for name, value in headers],
    }


def mapihttp_stream(request: Request) -> Result:
    data = data_of(request)
    if data is not None:
        text, start = parse_response_text(data)
        body = data[start:]
    else:
        try:
            fields = request["fields"]
            headers = fields.get("AdditionalHeaders", {})
            pairs = headers.items() if isinstance(headers, dict) else (h.split(": ", 1) for h in headers)
            text = ResponseText(meta_tags=tuple(fields["MetaTags"]), additional_headers=tuple((n, v) for n, v in pairs))
            body = bytes.fromhex(fields["ResponseBody"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise RequestError(f"not the fields of a response with meta-tags: {error}") from None
    return text_json(text) | {"ResponseBody": body.hex()}, text.to_bytes() + body


def identifier_class(name: Any) -> type[Structure]:
    cls = IDENTIFIERS.get(name.lower()) if isinstance(name, str) else None
    if cls is None:
        raise RequestError(f"no such identifier: {name}")
    return cls


def entryid(request: Request) -> Result:
    name = context_of(request).get("structure")
    if name is not None:
        return structure(identifier_class(name), request)
    data = data_of(request)
    found: Structure | None
    if data is None:
        fields = request["fields"]
        if not isinstance(fields, dict) or not isinstance(fields.get("Fields"), dict):
            raise RequestError("entryid needs context.structure, or fields.Structure with fields.Fields")
        found = from_json(identifier_class(fields.get("Structure")), fields["Fields"])
    else:
        found = recognise(data)
        if found is None:
            raise RequestError("the bytes do not tell which identifier it is; context.structure can")
    return {"Structure": type(found).__name__, "Fields": to_json(found)}, found.to_bytes()


# What a document must be. The WSDL names the two ways in and out: SendItemSoapIn, SendItemSoapOut.
EWS_DIRECTIONS: Mapping[str, tuple[str, ...]] = {
    "request": DOCUMENT_KINDS["request"],
    "in": DOCUMENT_KINDS["request"],
    "response": DOCUMENT_KINDS["response"],
    "out": DOCUMENT_KINDS["response"],
    "fault": ("fault",),
}


def ews(request: Request) -> dict[str, Any]:
    """The verdict on a SendItem document, and what it says."""
    context = context_of(request)
    options: dict[str, Any] = {name: context[name] for name in Options._fields if name in context}
    if not all(isinstance(value, bool) for value in options.values()):
        raise RequestError("the options of validation are true or false")
    direction = request.get("direction")
    wanted = EWS_DIRECTIONS.get(direction) if isinstance(direction, str) else None
    if direction is not None and wanted is None:
        raise RequestError("direction is request, response or fault")
    document: bytes | str | None = request.get("xml")
    if document is None:
        document = data_of(request)
    elif not isinstance(document, str):
        raise RequestError("xml is a string")
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


def eid(request: Request) -> Result:
    """A FID or MID, whose fields are its number and the parts of it; either will do to encode it."""
    data = data_of(request)
    value = None
    if data is not None:
        parts = _wire.FidStructure.from_bytes(data)
    else:
        fields = request["fields"]
        if not isinstance(fields, dict):
            raise RequestError("the fields of an eid are an object")
        value = fields.get("Value")
        if value is not None and (not isinstance(value, int) or not 0 <= value < 1 << 64):
            raise RequestError("Value is no number of 8 bytes")
        if value is not None and not {"ReplicaId", "GlobalCounter"} & set(fields):
            parts = _wire.FidStructure.from_bytes(value.to_bytes(8, "little"))
        else:
            parts = from_json(_wire.FidStructure, {k: v for k, v in fields.items() if k != "Value"})
    wire = parts.to_bytes()
    number = int.from_bytes(wire, "little")
    if value not in (None, number):
        raise EncodeError("Value contradicts ReplicaId and GlobalCounter")
    return {"Value": number} | to_json(parts), wire


KINDS: dict[str, Callable[[Request], Result]] = {
    "rop": rop,
    "rop_buffer": rop_buffer,
    "rop_buffer_chain": rop_buffer_chain,
    "lzxpress": lzxpress,
    "mapihttp": mapihttp,
    "mapihttp_stream": mapihttp_stream,
    "entryid": entryid,
    "eid": eid,
}


@click.command()
def pipe() -> None:
    """Answer JSON requests, one a line, for programs in any language.

    Each line of standard input is {"id", "kind", "direction", "hex", "context"} to decode or the same with "fields"
    and no "hex" to encode; each answer is a line, written at once: {"id", "ok": true, "fields", "hex"} or {"id",
    "ok": false, "error"}.

    \b
    Example:
      echo '{"id": 1, "kind": "rop", "direction": "request", "hex": "320c0100"}' | oxcodec pipe
    """
    for line in answers(sys.stdin.buffer):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
