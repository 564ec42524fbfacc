"""What files are that hold nothing to decode here: named by content, so that nobody sees ROPs that are not there."""

from __future__ import annotations

import json
import re

__all__ = ["as_text", "foreign_kind"]

_HEAD = 4096

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x0a\x0d\x0d\x0a", "a packet capture (pcapng)"),
    (b"\xd4\xc3\xb2\xa1", "a packet capture (pcap)"),
    (b"\xa1\xb2\xc3\xd4", "a packet capture (pcap)"),
    (b"\x4d\x3c\xb2\xa1", "a packet capture (pcap)"),
    (b"\xa1\xb2\x3c\x4d", "a packet capture (pcap)"),
    (b"GMBU", "a Network Monitor capture"),
    (b"\x1f\x8b\x08", "a gzip file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"BZh", "a bzip2 file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"PK\x05\x06", "an empty zip file"),
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program (ELF)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a compound file of Microsoft's (.msg, .doc)"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"!BDN", "an Outlook data file (.pst)"),
    (b"ElfFile\x00", "a Windows event log"),
    (b"regf", "a registry hive"),
)

_FLOW_WORDS = re.compile(rb"(?:7:version|7:request|8:response|11:client_conn|11:server_conn|4:type)[;,]")
_LENGTH = re.compile(rb"\d{1,12}:")
_KEY_LOG = re.compile(
    r"(?:#[^\n]*\n|[ \t\r]*\n)*"
    r"(?:CLIENT_RANDOM|RSA|PMS_CLIENT_RANDOM|(?:CLIENT|SERVER)_(?:HANDSHAKE_)?TRAFFIC_SECRET(?:_\d+)?"
    r"|CLIENT_EARLY_TRAFFIC_SECRET|EARLY_EXPORTER_SECRET|EXPORTER_SECRET) [0-9A-Fa-f]+ "
)
_MAIL = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]*: [^\n]*\n(?:[ \t][^\n]*\n)*){2,}")
_MAIL_FIELD = re.compile(r"^(?:From|Received|Return-Path|MIME-Version|Message-ID|Subject|Delivered-To):", re.M | re.I)
_ZIP_MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"META-INF/", "a Java archive"),
    (b"AndroidManifest.xml", "an Android package"),
)


def foreign_kind(data: bytes, text: str | None) -> str | None:
    """What the bytes of a file are, as words for a sentence; ``None`` where they are nothing that is known here.

    ``text`` is the file as text, where it is some.
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return next((kind for member, kind in _ZIP_MEMBERS if member in data), "a zip file without sessions in raw/")
    if _LENGTH.match(data) and _FLOW_WORDS.search(data, 0, _HEAD):
        return "a file of mitmproxy flows"
    return None if text is None else _text_kind(text)


def _text_kind(text: str) -> str | None:
    start = text.lstrip("\ufeff \t\r\n")
    head = start[:_HEAD]
    low = head.lower()
    if "<items" in head and "burpVersion" in head:
        return "an export of Burp (XML)"
    if low.startswith(("<!doctype html", "<html")):
        return "a page of HTML"
    if head.startswith("<"):
        return None  # a document may be one of EWS
    if _KEY_LOG.match(head):
        return "a log of TLS keys"
    if head.startswith("// Fiddler"):
        return "a script of Fiddler"
    if head.startswith(("{", "[")):
        return _json_kind(start)
    if head.startswith(("POST ", "GET ", "HTTP/1.", "HTTP/2 ")):
        return "an HTTP message as text"
    if _MAIL.match(head.replace("\r\n", "\n")) and _MAIL_FIELD.search(head):
        return "an e-mail"
    return None


def _json_kind(text: str) -> str | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        first = text.split("\n", 1)[0]
        try:
            found = json.loads(first)
        except (ValueError, RecursionError):
            return None
    if isinstance(found, dict) and {"Exchange", "Title"} <= set(found):
        return "what decode --json prints, for encode to read"
    return "JSON, but no HTTP archive" if isinstance(found, dict | list) else None


def as_text(data: bytes) -> str | None:
    """The bytes as text, where they are some: UTF-8, or UTF-16 with a byte order mark, without control characters."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    text = text.removeprefix("\ufeff")
    return None if re.search("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]", text) else text
