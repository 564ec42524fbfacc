"""The text in front of the binary body of a MAPI/HTTP response, [MS-OXCMAPIHTTP] sections 2.2.2.2, 2.2.7 and 3.2.5.2.

A server writes, once any chunked transfer coding is undone: meta-tags, each on a line of its own (``PROCESSING``, any
number of ``PENDING`` and at last ``DONE``), then additional headers, an empty line, and the response body of the
request type. This module reads and writes that text; it does no input or output itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .._runtime.arguments import elements, integer, octets, text
from ..errors import DecodeError, EncodeError

__all__ = ["ResponseText", "header_fields", "parse_response_text"]

_DONE = b"DONE"
_TAGS = (b"PROCESSING", b"PENDING", _DONE)
_NAME = re.compile(rb"[!-9;-~]+")  # visible ASCII except the colon
_CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")  # all but the tab


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseText:
    """Meta-tags and additional headers, sections 2.2.7 and 3.2.5.2.

    Attributes:
        meta_tags: the meta-tags in order, the last one being ``DONE``; empty when the response has no leading text.
        additional_headers: pairs of name and value in order, without the blanks around them.
        raw: the text byte for byte, only where it is spaced in another way than ``Name: value``; else ``None``.
    """

    meta_tags: tuple[str, ...] = ()
    additional_headers: tuple[tuple[str, str], ...] = ()
    raw: bytes | None = None

    def header(self, name: str) -> str | None:
        """The value of the last additional header of this name, in any case, or ``None``.

        The last one counts because a server that fails late repeats X-ResponseCode (section 3.2.5.2).
        """
        wanted = text(name, "name").lower()
        for key, value in reversed(self.additional_headers):
            if key.lower() == wanted:
                return value
        return None

    def to_bytes(self) -> bytes:
        """The text up to and with the empty line; nothing at all without meta-tags.

        Raises:
            EncodeError: if the fields cannot stand in such a text, or ``raw`` says something else than they do.
        """
        text = _format(self) if self.raw is None else self.raw
        # Reading the text back is the one check that covers all: DONE last and only once, no line breaks in values,
        # names without blanks, values that would lose blanks, and a raw text left over from other fields.
        try:
            back, end = parse_response_text(text)
        except DecodeError as error:
            raise EncodeError(f"not a response text: {error}", path="ResponseText") from None
        if (back.meta_tags, back.additional_headers, end) != (self.meta_tags, self.additional_headers, len(text)):
            what = "cannot be written as they are" if self.raw is None else "differ from the raw text"
            raise EncodeError(f"meta-tags or headers {what}", path="ResponseText")
        return bytes(text)


def parse_response_text(data: bytes) -> tuple[ResponseText, int]:
    """Read the leading text of a response whose chunked transfer coding is already undone.

    Returns the text and the offset of the binary body. Data that does not start with a meta-tag, as well as empty
    data, has no such text: then there are no meta-tags and the offset is 0.

    Raises:
        DecodeError: if the text starts with a meta-tag but breaks off or is malformed before the empty line.
    """
    if not isinstance(data, (bytes, bytearray)):
        raise DecodeError("the response must be given as bytes", offset=0)
    if not data or not any(data.startswith(tag) or tag.startswith(data) for tag in _TAGS):
        return ResponseText(), 0

    tags: list[str] = []
    pos = 0
    while not tags or tags[-1] != "DONE":
        line, following = _line(data, pos, "MetaTags")
        tag = line.strip(b" \t")
        if tag not in _TAGS:
            raise DecodeError("expected a meta-tag, one of PROCESSING, PENDING and DONE", offset=pos, path="MetaTags")
        tags.append(tag.decode("ascii"))
        pos = following

    start = pos
    lines: list[bytes] = []
    while True:
        line, following = _line(data, pos, "AdditionalHeaders")
        pos = following
        if not line:
            break
        lines.append(line)
        # Checked line by line, so that a forgotten empty line is found here and not at some CRLF far inside the body.
        _check_line(line, following - len(line) - 2, first=len(lines) == 1)
    headers = header_fields(lines, offset=start)

    text = ResponseText(meta_tags=tuple(tags), additional_headers=headers)
    original = bytes(data[:pos])
    if _format(text) != original:
        text = ResponseText(meta_tags=text.meta_tags, additional_headers=headers, raw=original)
    return text, pos


def header_fields(lines: Sequence[bytes], *, offset: int = 0) -> tuple[tuple[str, str], ...]:
    """Header lines, without their line ends, as pairs of name and value; characters stand for one byte each.

    A line that starts with a blank continues the value of the line before (RFC 2616 section 4.2).

    Args:
        lines: the lines.
        offset: where the first line starts; each line end is taken as two bytes long.

    Raises:
        DecodeError: if a line has no colon, no proper name, or control characters.
    """
    offset = integer(offset, "offset", 0)
    names: list[str] = []
    values: list[list[str]] = []
    for line in elements(lines, "lines", octets):
        _check_line(line, offset, first=not names)
        if line[:1] in (b" ", b"\t"):
            values[-1].append(line.decode("latin-1").strip(" \t"))
        else:
            name, _, value = line.decode("latin-1").partition(":")
            names.append(name.rstrip(" \t"))
            values.append([value.strip(" \t")])
        offset += len(line) + 2
    return tuple((name, " ".join(filter(None, parts))) for name, parts in zip(names, values, strict=True))


def _check_line(line: bytes, offset: int, *, first: bool) -> None:
    control = _CONTROL.search(line)
    if control:
        raise DecodeError("control character in a header line", offset=offset + control.start(), path="Headers")
    if line[:1] in (b" ", b"\t"):
        if first:
            raise DecodeError("the first header line starts with a blank", offset=offset, path="Headers")
        return
    name, colon, _ = line.partition(b":")
    if not colon:
        raise DecodeError("header line without a colon", offset=offset, path="Headers")
    if not _NAME.fullmatch(name.rstrip(b" \t")):
        raise DecodeError("malformed header name", offset=offset, path="Headers")


def _line(data: bytes, pos: int, path: str) -> tuple[bytes, int]:
    """The line at ``pos`` without its CRLF, and where the next one starts."""
    end = data.find(b"\r\n", pos)
    if end < 0:
        raise DecodeError("the leading text breaks off: a line end is missing", offset=pos, path=path)
    return bytes(data[pos:end]), end + 2


def _format(text: ResponseText) -> bytes:
    """The text in its usual spacing."""
    try:
        if not text.meta_tags and not text.additional_headers:
            return b""
        lines = [*text.meta_tags, *(f"{name}: {value}" for name, value in text.additional_headers), "", ""]
        return "\r\n".join(lines).encode("latin-1")
    except (TypeError, ValueError) as error:
        raise EncodeError(f"meta-tags and headers must be strings of Latin-1: {error}", path="ResponseText") from None
