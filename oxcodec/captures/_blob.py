"""Blobs written as text: plain hex digits, hex dumps with offsets, and base64."""

from __future__ import annotations

import base64
import re

from ..errors import DecodeError

__all__ = ["is_base64", "is_hex", "read_base64", "read_hex"]

_BOM = b"\xef\xbb\xbf"
_DIGITS = re.compile(rb"[0-9A-Fa-f][0-9A-Fa-f\s]*")
_HEX_TEXT = re.compile(rb"[0-9A-Fa-fxX\s,;]+")
_WORD = re.compile(rb"[^\s,;]+")
_TOKEN = re.compile(rb"(0[xX])?([0-9A-Fa-f]+)")
_DUMP_LINE = re.compile(r"[ \t]*([0-9A-Fa-f]{4,16})(:?)(?:([ \t]+)(\S.*))?", re.DOTALL)
_CELL = re.compile(r"([ \t]*)([^ \t]+)")
_PAIRS = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})")

_Row = tuple[str, bool, str, str] | None  # offset, whether a colon follows, blanks, the rest; None for a "*" line


class _TooLong(DecodeError):
    """A dump that fits together but gives more bytes than the limit."""


def is_hex(data: bytes, limit: int) -> bool:
    """Whether this is a text of hex digits, with or without ``0x``, or a hex dump."""
    rows = _rows(data)
    if rows is not None and _looks_dumped(rows, limit):
        return True
    if _DIGITS.fullmatch(_strip(data)):
        return True
    tokens = _tokens(data)
    if tokens is None:
        return False
    # A list of decimal numbers has commas as well; it is hex only where a prefix says so.
    return not re.search(rb"[,;]", data) or any(match[1] for match in tokens)


def read_hex(data: bytes, limit: int) -> bytes:
    """The bytes that the hex digits stand for.

    Accepted are digits in pairs with any white space between them, the same with ``0x`` in front and commas or
    semicolons between, and dumps of lines with an offset, as xxd, hexdump and od write them byte by byte; a ``*`` in
    a dump repeats the line before.

    Raises:
        DecodeError: if this is no such text, bytes are cut in half, the offsets of a dump do not fit its lines, or
            the repeated lines give more bytes than ``limit``.
    """
    rows = _rows(data)
    if rows is not None and (_looks_dumped(rows, limit) or not _HEX_TEXT.fullmatch(_strip(data))):
        return _undump(rows, limit)
    try:
        # The most common form by far, and this is much faster than going through the tokens.
        return bytes.fromhex(_strip(data).decode("latin-1"))
    except ValueError:
        pass
    tokens = _tokens(data)
    if tokens is None:
        raise DecodeError("not a text of hex digits", offset=0)
    out = bytearray()
    for match in tokens:
        digits = match[2].decode("ascii")
        if len(digits) == 1 and match[1]:
            digits = "0" + digits
        if len(digits) % 2:
            raise DecodeError(f"odd number of hex digits in {digits[:20]!r}", offset=match.start())
        out += bytes.fromhex(digits)
    return bytes(out)


def is_base64(data: bytes) -> bool:
    """Whether this is a text in base64 (RFC 4648 section 4), with its padding, on any number of lines."""
    return _BASE64.fullmatch(b"".join(_strip(data).split())) is not None


def read_base64(data: bytes) -> bytes:
    """The bytes of a base64 text; the alphabet for URLs and missing padding are accepted as well.

    Raises:
        DecodeError: if this is no base64.
    """
    text = b"".join(_strip(data).split()).translate(bytes.maketrans(b"-_", b"+/")).rstrip(b"=")
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError as error:
        raise DecodeError(f"not a text in base64: {error}", offset=0) from None


def _strip(data: bytes) -> bytes:
    return data.removeprefix(_BOM).strip()


def _tokens(data: bytes) -> list[re.Match[bytes]] | None:
    """The runs of hex digits, or ``None`` if there is anything else."""
    start = len(_BOM) if data.startswith(_BOM) else 0
    if not _HEX_TEXT.fullmatch(data, start):
        return None
    tokens: list[re.Match[bytes]] = []
    for word in _WORD.finditer(data, start):
        token = _TOKEN.fullmatch(data, word.start(), word.end())
        if token is None:
            return None
        tokens.append(token)
    return tokens or None


def _rows(data: bytes) -> list[_Row] | None:
    """The lines of a dump split into their parts, or ``None`` if some line has no offset."""
    rows: list[_Row] = []
    for line in _strip(data).decode("latin-1").split("\n"):
        line = line.rstrip(" \t\r")
        if line == "*" and rows:
            rows.append(None)
        elif line:
            match = _DUMP_LINE.fullmatch(line)
            if match is None:
                return None
            rows.append((match[1], match[2] == ":", match[3] or "", match[4] or ""))
    return rows or None


def _looks_dumped(rows: list[_Row], limit: int) -> bool:
    """Whether the first numbers of the lines are offsets and not data."""
    first = rows[0]
    if first is None or not first[3]:
        return False
    offset, colon, gap, rest = first
    if colon:
        return bool(_cells(first, None, 0))
    # Without a colon the numbers must prove to be offsets. They start with 0, and more lines or a wide gap follow.
    if offset.strip("0") or not (len(rows) > 1 or len(gap) > 1 or "|" in rest):
        return False
    try:
        return bool(_undump(rows, limit))
    except DecodeError as error:
        return isinstance(error, _TooLong)


def _undump(rows: list[_Row], limit: int) -> bytes:
    problem: DecodeError | None = None
    for base in (16, 8, 10):  # od counts in octal unless told otherwise
        try:
            return _undump_in(rows, base, limit)
        except DecodeError as error:
            problem = problem or error
        except ValueError:
            pass  # the offset has digits that this base does not have
    raise problem or DecodeError("not a hex dump", offset=0)


def _undump_in(rows: list[_Row], base: int, limit: int) -> bytes:
    offsets = [None if row is None else int(row[0], base) for row in rows]
    start = offsets[0] or 0
    out = bytearray()
    last = b""
    width = 0
    repeat = False
    for index, row in enumerate(rows):
        offset = offsets[index]
        if row is None or offset is None:
            repeat = True
            continue
        missing = offset - start - len(out)
        if repeat and last and missing > 0 and missing % len(last) == 0:
            # A few characters can ask for any number of bytes here.
            if len(out) + missing > limit:
                raise _TooLong(f"the hex dump gives more than the limit of {limit} bytes", offset=0)
            out += last * (missing // len(last))
        elif missing or repeat:
            raise DecodeError(f"line {index + 1} of the hex dump has an offset that does not fit", offset=0)
        repeat = False
        following = offsets[index + 1] if index + 1 < len(rows) else None
        count = None if following is None else following - offset
        last = _cells(row, count, width)
        if count is not None and len(last) != count:
            raise DecodeError(f"line {index + 1} of the hex dump does not reach the next offset", offset=0)
        if not last and row[3]:
            raise DecodeError(f"line {index + 1} of the hex dump has no hex digits", offset=0)
        width = max(width, len(last))
        out += last
    if repeat:
        raise DecodeError("the hex dump ends with repeated lines but without their number", offset=0)
    return bytes(out)


def _cells(row: tuple[str, bool, str, str], count: int | None, width: int) -> bytes:
    """The bytes of one line; the text column at its end is left out.

    The next offset tells the number of bytes, so that a text column of hex digits is not taken for data. The last
    line has no next offset: there a gap ends the data, except for the one that some tools put in the middle.
    """
    out = bytearray()
    most = count if count is not None else width
    # hexdump encloses the text column in bars, and no tool has bars among the digits.
    for match in _CELL.finditer(row[3].partition("|")[0]):
        gap, cell = len(match[1]), match[2]
        # Longer groups without a colon are words whose byte order nobody knows.
        if not _PAIRS.fullmatch(cell) or (len(cell) > 2 and not row[1]):
            break
        middle = gap == 2 and len(out) == 8 and len(cell) == 2
        if count is None and out and gap > 1 and not middle:
            break
        if most and len(out) + len(cell) // 2 > most:
            if gap == 1:
                raise DecodeError(f"the line at {row[0]} of the hex dump has more bytes than fit", offset=0)
            break
        out += bytes.fromhex(cell)
    return bytes(out)
