"""HTTP Archives (HAR 1.2): JSON with the exchanges in ``log.entries``.

Binary bodies come in two forms: base64, or as text. Text is exact if each character stands for one byte. Tools that
decode bodies as UTF-8 put replacement characters in place of bytes, which are then lost. Bodies that are text, by their
media type, are what a body of their charset must have been; the lengths beside them are those of the wire, before a
content coding was undone, and prove nothing.
"""

from __future__ import annotations

import base64
import codecs
import json
import re
from collections.abc import Callable
from typing import Any

from ..errors import DecodeError
from ._body import Budget, Headers, check_length, content_length, undo_codings
from ._model import Capture, Exchange, Message, find_header, make_exchange

__all__ = ["is_har", "read_har"]

_START = re.compile(r'\s*\{\s*"log"\s*:')
_ENTRIES = re.compile(r'"entries"\s*:\s*\[\s*')
_BETWEEN = re.compile(r"\s*,\s*")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([^\s"';,]+)""", re.IGNORECASE)
_DECLARED = re.compile(r"""\ufeff?<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")


class _Broken(Exception):
    """A message that cannot be read; it becomes the error of its exchange."""


def is_har(data: bytes) -> bool:
    """Whether this is a JSON object with ``log.entries``, or starts like one and was then damaged."""
    # Only these can start a text whose first character is an opening brace: a cheap test before any parsing.
    if data.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1] != b"{":
        return False
    try:
        document = _parse(data)
    except DecodeError:
        start = data[:1024].decode(json.detect_encoding(data), "replace")
        return _START.match(start) is not None
    return isinstance(document, dict) and _entries(document) is not None


def read_har(data: bytes, budget: Budget) -> Capture:
    """The exchanges in the order of the archive, numbered from 1; those before the place where it is cut off.

    Raises:
        DecodeError: if this is no JSON, has no ``log.entries``, or exceeds the budget.
    """
    error = None
    try:
        entries = _entries(_parse(data))
    except DecodeError as problem:
        entries = _whole_entries(data)
        if not entries:
            raise
        error = f"the archive is damaged after {len(entries)} whole entries: {problem}"
    if entries is None:
        raise DecodeError("the JSON has no list log.entries", offset=0, path="log.entries")
    exchanges = tuple(_exchange(number, entry, budget) for number, entry in enumerate(entries, 1))
    if not exchanges:
        error = "the archive has no entries"
    return Capture(format="har", exchanges=exchanges, error=error)


def _text(data: bytes) -> str:
    encoding = json.detect_encoding(data)  # its answers also make decoding drop a byte order mark
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DecodeError(f"not a text in {encoding}: {error.reason}", offset=error.start) from None


def _parse(data: bytes) -> Any:
    text = _text(data)
    try:
        # Not strict: some tools leave control characters inside strings as they are.
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        before = text[: error.pos].encode("utf-8", "surrogatepass")
        raise DecodeError(f"not a JSON text: {error.msg}", offset=len(before)) from None
    except ValueError:
        # Python refuses to read numbers of thousands of digits.
        raise DecodeError("the JSON has a number that is too long", offset=0) from None
    except RecursionError:
        raise DecodeError("the JSON is nested too deeply", offset=0) from None


def _whole_entries(data: bytes) -> list[Any]:
    """The entries of a damaged archive up to the damage."""
    try:
        text = _text(data[: len(data) & ~3] if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data)
    except DecodeError as error:
        text = data[: error.offset].decode(json.detect_encoding(data), "ignore")
    start = _ENTRIES.search(text)
    decoder = json.JSONDecoder(strict=False)
    entries: list[Any] = []
    position = start.end() if start else len(text)
    while position < len(text):
        try:
            entry, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            break
        entries.append(entry)
        between = _BETWEEN.match(text, position)
        if between is None:
            break
        position = between.end()
    return entries


def _entries(document: Any) -> list[Any] | None:
    log = document.get("log") if isinstance(document, dict) else None
    entries = log.get("entries") if isinstance(log, dict) else None
    return entries if isinstance(entries, list) else None


def _exchange(number: int, entry: Any, budget: Budget) -> Exchange:
    if not isinstance(entry, dict):
        return make_exchange(number, "", "", None, None, ["the entry is no object"])
    notes: list[str] = []
    request = response = None
    method = url = ""
    try:
        source = _member(entry, "request", dict) or {}
        method = _member(source, "method", str) or ""
        url = _member(source, "url", str) or ""
        request = _request(source, method, url, budget, notes)
    except _Broken as error:
        notes.append(f"request: {error}")
    try:
        response = _response(_member(entry, "response", dict) or {}, method, budget, notes)
    except _Broken as error:
        notes.append(f"response: {error}")
    return make_exchange(number, method, url, request, response, notes)


def _request(source: dict[str, Any], method: str, url: str, budget: Budget, notes: list[str]) -> Message | None:
    if not source:
        return None
    headers = _headers(source)
    first_line = f"{method} {url} {_member(source, 'httpVersion', str) or ''}".rstrip(" ")

    def body() -> bytes:
        post = _member(source, "postData", dict) or {}
        if "text" not in post and _member(post, "params", list):
            raise _Broken("the body is given as form parameters only, its bytes are lost")
        # The standard has no field for the coding of a request body; tools that need one add their own.
        coding = _member(post, "encoding", str) or _member(post, "_encoding", str) or ""
        return _stored(_body_text(post, source, headers), coding, headers, _member(post, "mimeType", str) or "")

    return _message("request", first_line, headers, body, budget, notes, bodiless=method.upper() == "CONNECT")


def _response(source: dict[str, Any], method: str, budget: Budget, notes: list[str]) -> Message | None:
    status = _member(source, "status", int) or 0
    headers = _headers(source)
    if not status and not headers:
        return None  # how browsers note a request that never got an answer
    version = _member(source, "httpVersion", str) or ""
    first_line = f"{version} {status} {_member(source, 'statusText', str) or ''}".strip(" ")
    bodiless = method.upper() in ("HEAD", "CONNECT") or 100 <= status < 200 or status in (204, 304)

    def body() -> bytes:
        content = _member(source, "content", dict) or {}
        coding = _member(content, "encoding", str) or ""
        text = _body_text(content, {} if bodiless else source, headers)
        return _stored(text, coding, headers, _member(content, "mimeType", str) or "")

    return _message("response", first_line, headers, body, budget, notes, bodiless=bodiless)


def _body_text(content: dict[str, Any], message: dict[str, Any], headers: Headers) -> str:
    """The text of a body; refused where the archive tells that there was one and does not have it."""
    text: str | None = _member(content, "text", str)
    if text:
        return text
    if message:
        told = [content.get("size"), message.get("bodySize"), content_length(headers)]
        size = max((number for number in told if isinstance(number, int)), default=0)
        if size > 0:
            comment = content.get("comment")
            said = f": {comment}" if isinstance(comment, str) and comment else ""
            raise _Broken(f"the body of {size} bytes was not captured{said}")
    return ""


def _message(
    side: str,
    first_line: str,
    headers: Headers,
    stored: Callable[[], bytes],
    budget: Budget,
    notes: list[str],
    *,
    bodiless: bool,
) -> Message:
    own: list[str] = []
    try:
        body = undo_codings(headers, stored(), budget, own, unpacked=True)
    except _Broken as error:
        notes.append(f"{side}: {error}")
        return Message(first_line=first_line, headers=headers, body=b"", lost=str(error))
    if not bodiless and not _is_textual(headers, ""):
        check_length(headers, body, own)
    notes.extend(f"{side}: {note}" for note in own)
    return Message(first_line=first_line, headers=headers, body=body)


def _headers(source: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    pairs: list[tuple[str, str]] = []
    for header in _member(source, "headers", list) or []:
        if not isinstance(header, dict):
            raise _Broken("a header is no object")
        name, value = header.get("name"), header.get("value")
        if not isinstance(name, str) or not isinstance(value, str):
            raise _Broken("a header has no name and value")
        pairs.append((name, value))
    return tuple(pairs)


def _stored(text: str, coding: str, headers: Headers, mime: str) -> bytes:
    """The bytes that a text of the archive stands for."""
    if coding.lower() == "base64":
        try:
            return base64.b64decode("".join(text.split()), validate=True)
        except ValueError as error:
            raise _Broken(f"the body is no base64: {error}") from None
    if coding:
        raise _Broken(f"the body has the unknown coding {coding!r}")
    if _is_textual(headers, mime) or (not mime and not find_header(headers, "Content-Type") and _looks_marked_up(text)):
        return _encoded_text(text, headers, mime)
    return _binary(text, headers)


def _is_textual(headers: Headers, mime: str) -> bool:
    """Whether a body is text by its media type: then a capture has it as text, and lengths are those of the wire."""
    kind = (find_header(headers, "Content-Type") or mime).partition(";")[0].strip().lower()
    return kind.startswith("text/") or kind.endswith(("/xml", "+xml", "/json", "+json", "/x-www-form-urlencoded"))


def _looks_marked_up(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n").startswith("<")


def _encoded_text(text: str, headers: Headers, mime: str) -> bytes:
    """What a body must have been that a tool decoded as text: by its charset, its XML declaration, else UTF-8."""
    said = [_CHARSET.search(find_header(headers, "Content-Type") or ""), _CHARSET.search(mime), _DECLARED.match(text)]
    for name in [match[1] for match in said if match]:
        try:
            codec = codecs.lookup(name)
        except (LookupError, ValueError):
            continue
        # A mark at the start is text to UTF-8, but the encoder of UTF-16 writes its own.
        plain = text.removeprefix("\ufeff") if codec.name in ("utf-16", "utf-32") else text
        try:
            encoded: object = codec.encode(plain, "surrogateescape")[0]
        except (UnicodeError, TypeError, ValueError):
            continue
        if isinstance(encoded, bytes):
            return encoded
    encoded_by_utf8 = _encoded(text, "utf-8", "surrogateescape")
    return text.encode("utf-8", "surrogatepass") if encoded_by_utf8 is None else encoded_by_utf8


def _binary(text: str, headers: Headers) -> bytes:
    """A body that is no text: exact if each character stands for a byte, or if nothing was lost when it was decoded."""
    length = content_length(headers)
    by_character = _encoded(text, "latin-1", "strict")
    if by_character is not None and length in (None, len(by_character)):
        return by_character
    # Text that was decoded as UTF-8 without a loss has its bytes back by encoding it. The Content-Length proves it, or
    # the way Python marks undecodable bytes, as surrogates that occur nowhere else. The length proves nothing beside a
    # replacement character, which is as long in UTF-8 as the three bytes that it may have replaced.
    by_utf8 = _encoded(text, "utf-8", "surrogateescape")
    if by_utf8 is not None and "\ufffd" not in text:
        marked = length is None and re.search("[\udc80-\udcff]", text) is not None
        if len(by_utf8) == length or marked:
            return by_utf8
    if by_character is not None:
        return by_character  # the wrong length is noted later
    raise _Broken("the body was decoded as text by the tool that wrote the capture, its bytes are lost")


def _encoded(text: str, encoding: str, errors: str) -> bytes | None:
    try:
        return text.encode(encoding, errors)
    except UnicodeEncodeError:
        return None


def _member(source: dict[str, Any], name: str, kind: type) -> Any:
    """The member of this type, or ``None`` where it is missing or null."""
    value = source.get(name)
    if value is None or (isinstance(value, kind) and not isinstance(value, bool)):
        return value
    raise _Broken(f"{name} is of the wrong type")
