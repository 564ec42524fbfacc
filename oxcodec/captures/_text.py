"""Bytes written as text: hex digits in the forms that people have, dumps, arrays of program code, base64.

A form is told by its marks: prefixes, separators, brackets, offsets. Numbers of which nothing tells whether they are
decimal or hexadecimal are refused; within brackets, numbers without a prefix are decimal, as in every language that
has such arrays.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable

from ..errors import DecodeError
from ._dump import dump_rows, looks_dumped, undump

__all__ = ["MAX_REPEATED", "is_base64", "is_hex", "read_base64", "read_hex"]

MAX_REPEATED = 1 << 20
"""The most bytes that a dump gives; lines left out by ``*`` ask for any number of them. Bodies take 256 KiB at most."""

_DIGITS = re.compile(r"[0-9A-Fa-f][0-9A-Fa-f\s]*")
_PREFIXED = re.compile(r"(?:0[xX][0-9A-Fa-f]+[\s,;]+)*0[xX][0-9A-Fa-f]+[\s,;]*")
_LISTED = re.compile(r"(?:[0-9A-Fa-f]{2}[\s,;]+)*[0-9A-Fa-f]{2}[\s,;]*")
_JOINED = re.compile(r"(?:[0-9A-Fa-f]{2}[-:.]\s*|[0-9A-Fa-f]{2}\s+)*[0-9A-Fa-f]{2}[-:.]?\s*")
_ESCAPED = re.compile(r"(?:\\[xX][0-9A-Fa-f]{2}|[\s\"';\\]|(?<=[\"'])[+.])+")
_ESCAPE = re.compile(r"\\[xX]([0-9A-Fa-f]{2})")
_LITERAL = re.compile(r"[bB](?:\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')")
_DECLARATION = re.compile(r"(?:[\w \t\r\n*&:<>=.$(\[\]!-]{0,300}(?:[=\](!&]|byte|u8))?\s*")
_NUMBER = re.compile(
    r"(?:\(\s*(?:byte|char|uint8_t|unsigned char|sbyte)\s*\)\s*)?"
    r"(?:0[xX]([0-9A-Fa-f]{1,2})|(-?\d{1,3}))(?:[uU]8?|[yY])?"
)
_IN_LITERAL = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|([0-7]{1,3})|(.))", re.DOTALL)
_SIMPLE = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\\": "\\", "'": "'", '"': '"'}
_LENGTH = re.compile(r";\s*unsigned int \w+ = \d+\s*$")  # what xxd -i puts behind an array
_COMMENT = re.compile(r"/\*|//[^\n]*")
_WORD = re.compile(r"[^\s,;]+")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})")

Form = Callable[[str], bytes | None]


def is_hex(text: str) -> bool:
    """Whether this is bytes in one of the forms of :func:`read_hex`, though perhaps broken ones."""
    rows = dump_rows(text)
    if rows is not None and looks_dumped(rows, MAX_REPEATED):
        return True
    try:
        return any(form(text) is not None for form in _FORMS)
    except DecodeError:
        return True


def read_hex(text: str, limit: int) -> bytes:
    """The bytes that the digits stand for.

    Accepted are, with any white space:

    - digits in pairs: ``320c0100``, ``32 0c``, ``32-0C``, ``32:0c``; with prefixes: ``0x32, 0x0c``, ``0x320c``;
      ``32, 0c`` if a letter shows that it is hex;
    - escapes and literals: ``\\x32\\x0c``, quoted or not, ``b'2\\x0c'``;
    - arrays in brackets or braces, with what declares them: ``{0x32, 0x0c}``, ``[50, 12]``, ``(byte)-1``;
    - dumps of lines with an offset (:mod:`._dump`), as xxd, hexdump, od, Wireshark, debuggers and others write them.

    Raises:
        DecodeError: if this is no such text, bytes are cut in half, the offsets of a dump do not fit its lines, or
            its repeated lines give more bytes than ``limit`` or ``MAX_REPEATED``.
    """
    if not text:
        return b""
    rows = dump_rows(text)
    if rows is not None and (looks_dumped(rows, MAX_REPEATED) or not _plain(text)):
        return undump(rows, min(limit, max(MAX_REPEATED, len(text))))
    for form in _FORMS:
        found = form(text)
        if found is not None:
            return found
    if re.fullmatch(r"[\s\d,;]+", text) and re.search("[,;]", text):
        raise DecodeError(
            "numbers without prefix or brackets: write 0x32, 0x0c for hexadecimal or [50, 12] for decimal", offset=0
        )
    raise DecodeError("not a text of hex digits", offset=0)


def _plain(text: str) -> bool:
    return re.fullmatch(r"[0-9A-Fa-fxX\s,;]+", text) is not None


def _digits(text: str) -> bytes | None:
    if not _DIGITS.fullmatch(text):
        return None
    try:
        return bytes.fromhex(text)
    except ValueError:
        pass
    return _words(text)


def _words(text: str) -> bytes:
    out = bytearray()
    for word in _WORD.finditer(text):
        digits = word[0]
        if digits[:2] in ("0x", "0X"):
            digits = digits[2:] if len(digits) != 3 else "0" + digits[2:]
        if len(digits) % 2:
            raise DecodeError(f"odd number of hex digits in {digits[:20]!r}", offset=word.start())
        out += bytes.fromhex(digits)
    return bytes(out)


def _prefixed(text: str) -> bytes | None:
    return _words(text) if _PREFIXED.fullmatch(text) else None


def _listed(text: str) -> bytes | None:
    """Pairs with commas: hex only if a letter says so."""
    return _words(text) if _LISTED.fullmatch(text) and re.search("[A-Fa-f]", text) else None


def _joined(text: str) -> bytes | None:
    if not _JOINED.fullmatch(text) or not re.search("[-:.]", text):
        return None
    return bytes.fromhex(re.sub("[-:.]", " ", text))


def _escaped(text: str) -> bytes | None:
    if not _ESCAPED.fullmatch(text):
        return None
    found = _ESCAPE.findall(text)
    return bytes.fromhex("".join(found)) if found else None


def _literal(text: str) -> bytes | None:
    if not _LITERAL.fullmatch(text):
        return None

    def plain(escape: re.Match[str]) -> str:
        if escape[1]:
            return chr(int(escape[1], 16))
        if escape[2]:
            return chr(int(escape[2], 8) & 0xFF)
        if escape[3] not in _SIMPLE:
            raise DecodeError(f"no literal of bytes has the escape \\{escape[3]}", offset=escape.start())
        return _SIMPLE[escape[3]]

    try:
        return _IN_LITERAL.sub(plain, text[2:-1]).encode("latin-1")
    except UnicodeEncodeError as error:
        raise DecodeError("a literal of bytes with a character that is none", offset=error.start + 2) from None


def _without_comments(text: str) -> str:
    """A blank for each comment; one that is not closed is none. Linear, however many are opened."""
    parts = []
    position = 0
    last = text.rfind("*/")
    while found := _COMMENT.search(text, position):
        end = found.end()
        if found[0] == "/*":
            close = text.find("*/", end) if end <= last else -1
            parts += [text[position : found.start()], " "] if close >= 0 else [text[position:end]]
            position = close + 2 if close >= 0 else end
        else:
            parts += [text[position : found.start()], " "]
            position = end
    return "".join([*parts, text[position:]])


def _array(text: str) -> bytes | None:
    """An array of a program: the last bracket that holds numbers, behind a declaration or nothing."""
    bare = _LENGTH.sub("", _without_comments(text).strip().rstrip("; \t\r\n")).rstrip()
    if bare[-2:] in ("])", "})"):  # of a call: Uint8Array([…])
        bare = bare[:-1]
    opening = {"}": "{", "]": "[", ")": "@("}.get(bare[-1:])
    start = bare.rfind(opening) if opening else -1
    if opening is None or start < 0 or not _DECLARATION.fullmatch(bare, 0, start):
        return None
    inside = bare[start + len(opening) : -1].strip().rstrip(",")
    if not inside:
        return None
    out = bytearray()
    for item in inside.split(","):
        number = _NUMBER.fullmatch(item.strip())
        if number is None:
            return None
        value = int(number[1], 16) if number[1] is not None else int(number[2])
        if not -128 <= value <= 255:
            raise DecodeError(f"{value} is no byte", offset=max(text.find(item.strip()), 0))
        out.append(value & 0xFF)
    return bytes(out)


_FORMS: tuple[Form, ...] = (_digits, _prefixed, _joined, _listed, _escaped, _literal, _array)


def is_base64(text: str) -> bool:
    """Whether this is a text in base64 (RFC 4648 section 4), with its padding, on any number of lines."""
    return _BASE64.fullmatch("".join(text.split())) is not None


def read_base64(text: str) -> bytes:
    """The bytes of a base64 text; the alphabet for URLs and missing padding are accepted as well.

    Raises:
        DecodeError: if this is no base64.
    """
    plain = "".join(text.split()).translate(str.maketrans("-_", "+/")).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except ValueError as error:
        raise DecodeError(f"not a text in base64: {error}", offset=0) from None
