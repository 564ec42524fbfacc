"""Undoing what HTTP wraps around a body: chunked transfer coding and content codings.

Capture tools differ in what they undo themselves while leaving the header in place, so nothing here trusts a header
alone: a coding is undone where the bytes show it, and otherwise the body is taken as it stands.
"""

from __future__ import annotations

import re
import zlib

from ..errors import DecodeError
from ._model import find_header

__all__ = ["Budget", "check_length", "content_length", "undo_codings"]

Headers = tuple[tuple[str, str], ...]

_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?")
_GZIP_MAGIC = b"\x1f\x8b"


class Budget:
    """How many unpacked bytes one capture may still give."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.remaining = max(limit, 0)

    def take(self, count: int) -> None:
        """Spend ``count`` bytes.

        Raises:
            DecodeError: if there are not that many left. It ends the reading of the whole capture.
        """
        if count > self.remaining:
            raise DecodeError(f"the capture unpacks to more than the limit of {self.limit} bytes", offset=0)
        self.remaining -= count


def undo_codings(headers: Headers, body: bytes, budget: Budget, notes: list[str], *, unpacked: bool) -> bytes:
    """The body without transfer coding and content codings; what goes wrong is added to ``notes``.

    Args:
        headers: the headers of the message.
        body: the body in the capture.
        budget: the limit for unpacked bytes.
        notes: takes descriptions of errors; the body is then given as far as it was undone.
        unpacked: whether the format itself stores bodies without content coding, so that an unknown one is no error.

    Raises:
        DecodeError: if the budget is exceeded.
    """
    if "chunked" in _tokens(headers, "Transfer-Encoding"):
        plain, whole_chunks = _join_chunks(body)
        if plain is not None:
            body = plain
        elif whole_chunks:
            notes.append(f"the chunked body is broken after {whole_chunks} chunks")
    # The codings are listed in the order in which they were applied (RFC 2616 section 14.11).
    for coding in reversed(_tokens(headers, "Content-Encoding")):
        if not body or coding == "identity":
            continue
        if coding in ("gzip", "x-gzip"):
            if not body.startswith(_GZIP_MAGIC):
                continue
            inflated = _inflate(body, 31, budget)
            if inflated is None:
                notes.append("the gzip coded body is broken")
                break
        elif coding == "deflate":
            # Meant is the zlib format, but some senders leave out its header and checksum.
            inflated = _inflate(body, 15, budget)
            if inflated is None:
                inflated = _inflate(body, -15, budget)
            if inflated is None:
                continue
        else:
            if not unpacked:
                notes.append(f"the content coding {coding!r} is not supported")
            break
        budget.take(len(inflated))
        body = inflated
    return body


def content_length(headers: Headers) -> int | None:
    """The Content-Length where it tells the length of the uncoded body, else ``None``."""
    if _tokens(headers, "Transfer-Encoding") or any(
        coding != "identity" for coding in _tokens(headers, "Content-Encoding")
    ):
        return None
    value = (find_header(headers, "Content-Length") or "").strip(" \t")
    return int(value) if re.fullmatch("[0-9]{1,18}", value) else None


def check_length(headers: Headers, body: bytes, notes: list[str]) -> None:
    """Add a note if the body has another length than its header says: then the capture has lost or changed bytes."""
    expected = content_length(headers)
    if expected is not None and expected != len(body):
        notes.append(f"the body has {len(body)} bytes where Content-Length says {expected}")


def _tokens(headers: Headers, name: str) -> list[str]:
    """The comma separated words in all headers of this name, in lower case."""
    wanted = name.lower()
    values = ",".join(value for key, value in headers if key.lower() == wanted)
    return [word for word in (part.strip(" \t").lower() for part in values.split(",")) if word]


def _join_chunks(body: bytes) -> tuple[bytes | None, int]:
    """The data of a chunked body, ``None`` if it is not validly chunked from start to end, and the whole chunks seen.

    The form is that of RFC 2616 section 3.6.1; extensions and trailers are dropped.
    """
    parts: list[bytes] = []
    pos = 0
    while True:
        end = body.find(b"\r\n", pos)
        match = _CHUNK_SIZE.fullmatch(body, pos, end) if end >= 0 else None
        if match is None:
            return None, len(parts)
        size = int(match[1], 16)
        pos = end + 2
        if size == 0:
            break
        if body[pos + size : pos + size + 2] != b"\r\n":
            return None, len(parts)
        parts.append(body[pos : pos + size])
        pos += size + 2
    # Either the empty line follows at once, or trailers that end with it; nothing may come after it.
    rest = body[pos:]
    complete = rest == b"\r\n" or (rest.endswith(b"\r\n\r\n") and rest.find(b"\r\n\r\n") == len(rest) - 4)
    return (b"".join(parts) if complete else None), len(parts)


def _inflate(body: bytes, wbits: int, budget: Budget) -> bytes | None:
    """The unpacked bytes, or ``None`` unless the body is exactly one whole compressed stream."""
    unpacker = zlib.decompressobj(wbits)
    try:
        # One byte more than allowed is enough to tell that the limit is exceeded.
        data = unpacker.decompress(body, budget.remaining + 1)
    except zlib.error:
        return None
    if len(data) > budget.remaining:
        budget.take(len(data))
    return data if unpacker.eof and not unpacker.unused_data else None
