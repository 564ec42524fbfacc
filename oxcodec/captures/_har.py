"""HTTP Archives (HAR 1.2): JSON with the exchanges in ``log.entries``.

Binary bodies come in two forms: base64, or as text. Text is exact if each character stands for one byte. Tools that
decode bodies as UTF-8 put replacement characters in place of bytes, which are then lost.
"""

from __future__ import annotations

import base64
import json
import re
from typing import Any

from ..errors import DecodeError
from ._body import Budget, check_length, content_length, undo_codings
from ._model import Exchange, Message, make_exchange

__all__ = ["is_har", "read_har"]

_START = re.compile(r'\s*\{\s*"log"\s*:')


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


def read_har(data: bytes, budget: Budget) -> tuple[Exchange, ...]:
    """The exchanges in the order of the archive, numbered from 1.

    Raises:
        DecodeError: if this is no JSON, has no ``log.entries``, or exceeds the budget.
    """
    entries = _entries(_parse(data))
    if entries is None:
        raise DecodeError("the JSON has no list log.entries", offset=0, path="log.entries")
    return tuple(_exchange(number, entry, budget) for number, entry in enumerate(entries, 1))


def _parse(data: bytes) -> Any:
    encoding = json.detect_encoding(data)  # its answers also make decoding drop a byte order mark
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DecodeError(f"not a text in {encoding}: {error.reason}", offset=error.start) from None
    try:
        # Not strict: some tools leave control characters inside strings as they are.
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        offset = len(data) - len(text[error.pos :].encode(encoding.removesuffix("-sig")))
        raise DecodeError(f"not a JSON text: {error.msg}", offset=max(offset, 0)) from None
    except ValueError:
        # Python refuses to read numbers of thousands of digits.
        raise DecodeError("the JSON has a number that is too long", offset=0) from None
    except RecursionError:
        raise DecodeError("the JSON is nested too deeply", offset=0) from None


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
    post = _member(source, "postData", dict) or {}
    if "text" not in post and _member(post, "params", list):
        raise _Broken("the body is given as form parameters only, its bytes are lost")
    # The standard has no field for the coding of a request body; tools that need one add their own.
    coding = _member(post, "encoding", str) or _member(post, "_encoding", str) or ""
    stored = _stored(_member(post, "text", str) or "", coding, headers)
    first_line = f"{method} {url} {_member(source, 'httpVersion', str) or ''}".rstrip(" ")
    return _message("request", first_line, headers, stored, budget, notes, bodiless=method.upper() == "CONNECT")


def _response(source: dict[str, Any], method: str, budget: Budget, notes: list[str]) -> Message | None:
    status = _member(source, "status", int) or 0
    headers = _headers(source)
    if not status and not headers:
        return None  # how browsers note a request that never got an answer
    content = _member(source, "content", dict) or {}
    stored = _stored(_member(content, "text", str) or "", _member(content, "encoding", str) or "", headers)
    version = _member(source, "httpVersion", str) or ""
    first_line = f"{version} {status} {_member(source, 'statusText', str) or ''}".strip(" ")
    bodiless = method.upper() in ("HEAD", "CONNECT") or 100 <= status < 200 or status in (204, 304)
    return _message("response", first_line, headers, stored, budget, notes, bodiless=bodiless)


def _message(
    side: str,
    first_line: str,
    headers: tuple[tuple[str, str], ...],
    stored: bytes,
    budget: Budget,
    notes: list[str],
    *,
    bodiless: bool,
) -> Message:
    own: list[str] = []
    body = undo_codings(headers, stored, budget, own, unpacked=True)
    if not bodiless:
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


def _stored(text: str, coding: str, headers: tuple[tuple[str, str], ...]) -> bytes:
    """The bytes that a text of the archive stands for."""
    if coding.lower() == "base64":
        try:
            return base64.b64decode("".join(text.split()), validate=True)
        except ValueError as error:
            raise _Broken(f"the body is no base64: {error}") from None
    if coding:
        raise _Broken(f"the body has the unknown coding {coding!r}")
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
