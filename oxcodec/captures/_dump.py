"""Hex dumps: lines of an offset, bytes, and mostly a column of text, as many tools print them.

Offsets are hexadecimal, octal (od) or decimal, bare or as ``0000:``, ``[0000]``, ``0x0000:``, ``0000h:`` or, of a
debugger, ``00007ff8`00000000``. A ``*`` stands for lines like the one before.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..errors import DecodeError

__all__ = ["TooLong", "dump_rows", "looks_dumped", "undump"]

_LINE = re.compile(
    r"[ \t]*(\[?)(0[xX])?([0-9A-Fa-f]{4,16}(?:`[0-9A-Fa-f]{8})?)([hH]?)(\]?)(:?)"
    r"(?:([ \t]+|(?<=[\]:]))(\S.*))?",
    re.DOTALL,
)
_CELL = re.compile(r"([ \t]*)([^ \t]+)")
_PAIRS = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_DASH = re.compile(r"(?<![^ \t-])([0-9A-Fa-f]{2})-(?=[0-9A-Fa-f]{2}(?:[ \t-]|$))")
_COLUMN = re.compile(r"\b[0-9A-Fa-f]{2}\b")
_TITLE = re.compile(r"\s*(?:(?:Path|Label|Offset)\b.*|0?0  ?0?1  ?0?2.*|[ -]+)")  # of the columns, or of what is shown


class Row(NamedTuple):
    """One line: the digits of its offset, whether its form says that it is one, the blanks behind it, the rest."""

    offset: str
    sure: bool
    gap: str
    rest: str


class TooLong(DecodeError):
    """A dump that fits together but gives more bytes than the limit."""


def dump_rows(text: str) -> list[Row | None] | None:
    """The lines of a dump split into their parts, ``None`` for a ``*``; ``None`` if some line has no offset.

    Titles of columns before the first line are passed over.
    """
    rows: list[Row | None] = []
    titled = False
    width = 0  # of the bytes in characters, where titles tell: there the text may follow after a single blank
    for line in text.split("\n"):
        line = line.rstrip(" \t\r")
        if line == "*" and rows:
            rows.append(None)
        elif line:
            match = _LINE.fullmatch(line)
            if match is None:
                if not rows and _TITLE.fullmatch(line):
                    titled = True
                    width = max(width, 3 * len(_COLUMN.findall(line)) - 1)
                    continue
                return None
            bracket, prefix, digits, h, closing, colon, gap, rest = match.groups()
            if bool(bracket) != bool(closing):
                return None
            sure = titled or bool(closing or colon or (prefix and h) or "`" in digits or h)
            if rest and not gap and not (closing or colon):
                return None
            rows.append(Row(digits.replace("`", ""), sure, gap or "", (rest or "")[: width or None]))
    return rows or None


def looks_dumped(rows: list[Row | None], limit: int) -> bool:
    """Whether the first numbers of the lines are offsets and not data."""
    first = rows[0]
    if first is None or not first.rest:
        return False
    offset, sure, gap, rest = first
    if sure:
        return bool(_cells(first, None, 0))
    # Without a colon the numbers must prove to be offsets. They start with 0, and more lines or a wide gap follow.
    if offset.strip("0") or not (len(rows) > 1 or len(gap) > 1 or "|" in rest):
        return False
    try:
        return bool(undump(rows, limit))
    except DecodeError as error:
        return isinstance(error, TooLong)


def undump(rows: list[Row | None], limit: int) -> bytes:
    problem: DecodeError | None = None
    first = rows[0]
    octal = first is not None and len(first.offset) == 7 and not first.sure  # as od has it; no other tool has 7 digits
    for base in (8, 16, 10) if octal else (16, 8, 10):
        try:
            return _undump_in(rows, base, limit)
        except TooLong:
            raise
        except DecodeError as error:
            problem = problem or error
        except ValueError:
            pass  # the offset has digits that this base does not have
    raise problem or DecodeError("not a hex dump", offset=0)


def _undump_in(rows: list[Row | None], base: int, limit: int) -> bytes:
    offsets = [None if row is None else int(row.offset, base) for row in rows]
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
                raise TooLong(f"the hex dump gives more than the limit of {limit} bytes", offset=0)
            out += last * (missing // len(last))
        elif missing or repeat:
            raise DecodeError(f"line {index + 1} of the hex dump has an offset that does not fit", offset=0)
        repeat = False
        following = offsets[index + 1] if index + 1 < len(rows) else None
        count = None if following is None else following - offset
        last = _cells(row, count, width)
        if count is not None and len(last) != count:
            raise DecodeError(f"line {index + 1} of the hex dump does not reach the next offset", offset=0)
        if not last and row.rest:
            raise DecodeError(f"line {index + 1} of the hex dump has no hex digits", offset=0)
        width = max(width, len(last))
        out += last
    if repeat:
        raise DecodeError("the hex dump ends with repeated lines but without their number", offset=0)
    return bytes(out)


def _cells(row: Row, count: int | None, width: int) -> bytes:
    """The bytes of one line; the text column at its end is left out.

    The next offset tells the number of bytes, so that a text column of hex digits is not taken for data. The last
    line has no next offset: there a gap ends the data, except for the one that some tools put in the middle.
    """
    out = bytearray()
    most = count if count is not None else width
    # hexdump encloses the text column in bars, and no tool has bars among the digits. Debuggers have a dash in the
    # middle, others between all bytes; and some write each byte with its prefix.
    for match in _CELL.finditer(_DASH.sub(r"\1 ", row.rest.partition("|")[0])):
        gap, cell = len(match[1]), match[2]
        if cell[:2] in ("0x", "0X") and len(cell) == 4:
            cell = cell[2:]
        # Longer groups without a colon are words whose byte order nobody knows.
        if not _PAIRS.fullmatch(cell) or (len(cell) > 2 and not row.sure):
            break
        middle = gap == 2 and len(out) == 8 and len(cell) == 2
        if count is None and out and gap > 1 and not middle:
            break
        if most and len(out) + len(cell) // 2 > most:
            if gap == 1:
                raise DecodeError(f"the line at {row.offset} of the hex dump has more bytes than fit", offset=0)
            break
        out += bytes.fromhex(cell)
    return bytes(out)
