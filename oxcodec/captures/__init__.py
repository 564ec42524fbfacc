"""Readers for recorded traffic, at the edge of the library: bytes of a file in, messages or a blob out.

The formats are Fiddler's session archive (``saz``), the HTTP Archive (``har``), and single blobs written as ``hex``,
``base64`` or ``raw`` bytes. The body of a message is what [MS-OXCMAPIHTTP] section 2.2.2 describes, after any transfer
coding; :func:`oxcodec.transport.http_text.parse_response_text` splits the body of a response further.
"""

from __future__ import annotations

from ..errors import ArgumentError, DecodeError
from ._body import Budget
from ._har import is_har, read_har
from ._kinds import as_text, foreign_kind
from ._model import Capture, Exchange, Message, find_header
from ._saz import is_saz, read_saz
from ._text import is_base64, is_hex, read_base64, read_hex

__all__ = ["DEFAULT_MAX_BYTES", "FORMATS", "Capture", "Exchange", "Message", "find_header", "read_capture"]

FORMATS = ("saz", "har", "hex", "base64", "raw")
DEFAULT_MAX_BYTES = 256 * 1024 * 1024


def read_capture(data: bytes, *, as_: str | None = None, max_bytes: int = DEFAULT_MAX_BYTES) -> Capture:
    """Read a capture, or a blob.

    An exchange that cannot be read does not hinder the others: it says so in its ``error``. A file that is damaged
    yields what can be read, and :attr:`Capture.error` says what could not.

    Args:
        data: the bytes of the file.
        as_: one of ``saz``, ``har``, ``hex``, ``base64`` and ``raw``; ``None`` tells the format by the content. Text
            that is none of these, and files of other kinds, are refused by name then.
        max_bytes: the most bytes that all compressed parts together, or the repeated lines of a hex dump, may give.

    Raises:
        DecodeError: if the data is not of the format, is an encrypted archive, or unpacks to more than ``max_bytes``.
        OxcodecError: if an argument is none of those allowed.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise ArgumentError("the data of a capture must be bytes")
    if as_ is not None and as_ not in FORMATS:
        raise ArgumentError(f"unknown capture format {as_!r}; known are {', '.join(FORMATS)}")
    if not isinstance(max_bytes, int) or max_bytes < 0:
        raise ArgumentError("max_bytes must be a number of bytes")
    data = bytes(data)
    if as_ == "saz" or (as_ is None and is_saz(data)):
        return read_saz(data, Budget(max_bytes))
    if as_ == "har" or (as_ is None and is_har(data)):
        return read_har(data, Budget(max_bytes))
    if as_ == "raw":
        return Capture(format="raw", data=data)
    text = as_text(data)
    stripped = None if text is None else text.strip()
    if as_ == "hex":
        return Capture(format="hex", data=read_hex(_expected(stripped), max_bytes))
    if as_ == "base64":
        return Capture(format="base64", data=read_base64(_expected(stripped)))
    if not stripped:
        if text is None and (kind := foreign_kind(data, None)):
            raise _not_read(kind)
        return Capture(format="raw", data=data)
    return _read_text(data, stripped, max_bytes)


def _expected(text: str | None) -> str:
    if text is None:
        raise DecodeError("these bytes are no text", offset=0)
    return text


def _read_text(data: bytes, text: str, max_bytes: int) -> Capture:
    """A blob written as text. Hex digits are base64 as well, so hex goes first."""
    if is_hex(text):
        return Capture(format="hex", data=read_hex(text, max_bytes))
    if is_base64(text):
        return Capture(format="base64", data=read_base64(text))
    if kind := foreign_kind(data, text):
        raise _not_read(kind)
    if text.startswith("<"):
        return Capture(format="raw", data=data)  # a document
    raise _not_read("text that is neither hex digits in a form known here nor base64")


def _not_read(kind: str) -> DecodeError:
    return DecodeError(
        f"this is {kind}, which is not read; what is: session archives (.saz), HTTP archives (.har), hex, base64, raw "
        "bytes and, alone, SendItem documents",
        offset=0,
    )
