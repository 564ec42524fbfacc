"""Undoing what HTTP wraps around a body: chunked transfer coding and content codings.

Capture tools differ in what they undo themselves while leaving the header in place, so nothing here trusts a header
alone: a coding is undone where the bytes show it, and otherwise the body is taken as it stands.
"""

from __future__ import annotations

import re
import zlib

from ..errors import DecodeError
from ._model import find_header

__all__ = ["Budget", "Headers", "check_length", "content_length", "undo_codings"]

Headers = tuple[tuple[str, str], ...]

_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?")
_GZIP_MAGIC = b"\x1f\x8b"
_PIECE = 256


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
        plain, problem = _join_chunks(body)
        if plain is not None:
            body = plain
        if problem:
            notes.append(problem)
    # The codings are listed in the order in which they were applied (RFC 2616 section 14.11).
    for coding in reversed(_tokens(headers, "Content-Encoding")):
        if not body or coding == "identity":
            continue
        if coding in ("gzip", "x-gzip"):
            if not body.startswith(_GZIP_MAGIC):
                continue
            inflated, whole = _inflate(body, 31, budget)
        elif coding == "deflate":
            # Meant is the zlib format, but some senders leave out its header and checksum.
            inflated, whole = _inflate(body, 15, budget)
            if not whole:
                without = _inflate(body, -15, budget)
                inflated, whole = without if without[1] else (inflated, whole)
            if not whole and not inflated:
                continue
        else:
            if not unpacked:
                notes.append(f"the content coding {coding!r} is not supported")
            break
        budget.take(len(inflated))
        body = inflated
        if not whole:
            notes.append(f"the {coding} coded body is broken after {len(inflated)} bytes")
            break
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


def _join_chunks(body: bytes) -> tuple[bytes | None, str]:
    """The data of a chunked body as far as it goes, and what is wrong with it; ``None`` if it does not begin as one.

    The form is that of RFC 2616 section 3.6.1; extensions and trailers are dropped.
    """
    parts: list[bytes] = []
    pos = 0
    problem = ""
    while not problem:
        end = body.find(b"\r\n", pos)
        match = _CHUNK_SIZE.fullmatch(body, pos, end) if end >= 0 else None
        if match is None:
            problem = "the chunked body is broken after {} chunks" if pos < len(body) else "the last chunk is missing"
            break
        size = int(match[1], 16)
        pos = end + 2
        if size == 0:
            # Either the empty line follows at once, or trailers that end with it; nothing may come after it.
            rest = body[pos:]
            if rest != b"\r\n" and not (rest.endswith(b"\r\n\r\n") and rest.find(b"\r\n\r\n") == len(rest) - 4):
                problem = "the chunked body is broken after {} chunks"
            break
        parts.append(body[pos : pos + size])
        if body[pos + size : pos + size + 2] != b"\r\n":
            if pos + size < len(body):  # this is no end of a chunk, so the whole may be no chunks
                return (
                    (b"".join(parts[:-1]), f"the chunked body is broken after {len(parts) - 1} chunks")
                    if (len(parts) > 1)
                    else (None, "")
                )
            problem = "the chunked body is cut off in chunk {}"
        pos += size + 2
    if not parts and problem:
        return None, ""
    return b"".join(parts), problem.format(len(parts))


def _inflate(body: bytes, wbits: int, budget: Budget) -> tuple[bytes, bool]:
    """The unpacked bytes as far as they go, and whether the body is exactly one whole compressed stream."""
    unpacker = zlib.decompressobj(wbits)
    out = bytearray()
    # In pieces, for an error takes with it all that its call would have given.
    for start in range(0, len(body), _PIECE):
        pending = body[start : start + _PIECE]
        try:
            while pending:
                # One byte more than allowed is enough to tell that the limit is exceeded.
                out += unpacker.decompress(pending, budget.remaining + 1 - len(out))
                if len(out) > budget.remaining:
                    budget.take(len(out))
                pending = unpacker.unconsumed_tail
        except zlib.error:
            return bytes(out), False
        if unpacker.eof:
            return bytes(out), not unpacker.unused_data and start + _PIECE >= len(body)
    return bytes(out), False
