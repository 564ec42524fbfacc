"""Readers for recorded traffic, at the edge of the library: bytes of a file in, messages or a blob out.

The formats are Fiddler's session archive (``saz``), the HTTP Archive (``har``), and single blobs written as ``hex``,
``base64`` or ``raw`` bytes. The body of a message is what [MS-OXCMAPIHTTP] section 2.2.2 describes, after any transfer
coding; :func:`oxcodec.transport.http_text.parse_response_text` splits the body of a response further.
"""

from __future__ import annotations

from ..errors import OxcodecError
from ._blob import is_base64, is_hex, read_base64, read_hex
from ._body import Budget
from ._har import is_har, read_har
from ._model import Capture, Exchange, Message, find_header
from ._saz import is_saz, read_saz

__all__ = ["DEFAULT_MAX_BYTES", "FORMATS", "Capture", "Exchange", "Message", "find_header", "read_capture"]

FORMATS = ("saz", "har", "hex", "base64", "raw")
DEFAULT_MAX_BYTES = 256 * 1024 * 1024


def read_capture(data: bytes, *, as_: str | None = None, max_bytes: int = DEFAULT_MAX_BYTES) -> Capture:
    """Read a capture, or a blob.

    An exchange that cannot be read does not hinder the others: it says so in its ``error``.

    Args:
        data: the bytes of the file.
        as_: one of ``saz``, ``har``, ``hex``, ``base64`` and ``raw``; ``None`` tells the format by the content,
            trying them in this order.
        max_bytes: the most bytes that all compressed parts together, or the repeated lines of a hex dump, may give.

    Raises:
        DecodeError: if the data is not of the format, is an encrypted archive, or unpacks to more than ``max_bytes``.
        OxcodecError: if an argument is none of those allowed.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise OxcodecError("the data of a capture must be bytes")
    if as_ is not None and as_ not in FORMATS:
        raise OxcodecError(f"unknown capture format {as_!r}; known are {', '.join(FORMATS)}")
    if not isinstance(max_bytes, int) or max_bytes < 0:
        raise OxcodecError("max_bytes must be a number of bytes")
    data = bytes(data)
    kind = _detect(data, max_bytes) if as_ is None else as_
    if kind == "saz":
        return Capture(format=kind, exchanges=read_saz(data, Budget(max_bytes)))
    if kind == "har":
        return Capture(format=kind, exchanges=read_har(data, Budget(max_bytes)))
    if kind == "hex":
        return Capture(format=kind, data=read_hex(data, max_bytes))
    if kind == "base64":
        return Capture(format=kind, data=read_base64(data))
    return Capture(format="raw", data=data)


def _detect(data: bytes, max_bytes: int) -> str:
    """The format by the content. Hex digits are base64 as well, so hex goes first."""
    if is_saz(data):
        return "saz"
    if is_har(data):
        return "har"
    if is_hex(data, max_bytes):
        return "hex"
    if is_base64(data):
        return "base64"
    return "raw"
