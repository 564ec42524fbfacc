"""The capture readers against recorded traffic, damaged files, and blobs written as text."""

from __future__ import annotations

import base64
import contextlib
import copy
import gzip
import io
import json
import warnings
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oxcodec.captures import FORMATS, Capture, Exchange, find_header, read_capture
from oxcodec.errors import DecodeError, OxcodecError
from oxcodec.transport.http_text import parse_response_text

CAPTURES = Path(__file__).parent / "captures"
FILES = sorted(path for path in CAPTURES.glob("*/*") if path.suffix in (".saz", ".har"))
FORMAT_OF = {".saz": "saz", ".har": "har"}
SMALL_SAZ = (CAPTURES / "send-message-chunked" / "capture.saz").read_bytes()
SMALL_HAR = (CAPTURES / "send-message-chunked" / "out.har").read_bytes()


def saz(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def har(*entries: Any) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": list(entries)}}).encode()


def request(body: bytes, headers: bytes = b"") -> bytes:
    return b"POST http://h/mapi/emsmdb/ HTTP/1.1\r\nX-RequestType: Execute\r\n" + headers + b"\r\n" + body


def response(body: bytes, headers: bytes = b"") -> bytes:
    return b"HTTP/1.1 200 OK\r\n" + headers + b"\r\n" + body


def entry(
    text: str | None = "", headers: dict[str, str] | None = None, reply: str | None = "", **content: Any
) -> dict[str, Any]:
    pairs = [{"name": name, "value": value} for name, value in (headers or {}).items()]
    return {
        "request": {
            "method": "POST",
            "url": "http://h/mapi/emsmdb/",
            "httpVersion": "HTTP/1.1",
            "headers": pairs,
            "postData": {"text": text},
        },
        "response": {
            "status": 200,
            "statusText": "OK",
            "httpVersion": "HTTP/1.1",
            "headers": [{"name": "X-RequestType", "value": "PING"}],
            "content": {"text": reply, **content},
        },
    }


def only(data: bytes, **options: Any) -> Exchange:
    (exchange,) = read_capture(data, **options).exchanges
    return exchange


def bodies(exchange: Exchange) -> tuple[bytes | None, bytes | None]:
    return (
        exchange.request.body if exchange.request else None,
        exchange.response.body if exchange.response else None,
    )


# Recorded traffic


@pytest.mark.parametrize("explicit", [False, True])
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_recorded_exchanges(path: Path, explicit: bool) -> None:
    expected = [json.loads(line) for line in (path.parent / "exchanges.jsonl").read_text("utf-8").splitlines()]
    kind = FORMAT_OF[path.suffix]
    capture = read_capture(path.read_bytes(), as_=kind if explicit else None)
    assert (capture.format, capture.data) == (kind, None)
    assert len(capture.exchanges) == len(expected)
    for exchange, reference in zip(capture.exchanges, expected, strict=True):
        assert exchange.error is None
        assert exchange.number == reference["n"]
        assert exchange.request_type == reference["request_type"]
        assert exchange.method == "POST"
        assert exchange.url.startswith("http") and exchange.url.endswith("127.0.0.1:8080" + reference["path"])
        assert exchange.request is not None and exchange.response is not None
        assert dict(exchange.request.headers) == reference["request_headers"]
        assert exchange.request.body.hex() == reference["request_body"]
        assert exchange.request.first_line == f"POST {exchange.url} HTTP/1.1"
        assert exchange.response.first_line.split()[1] == str(reference["status"])
        assert dict(exchange.response.headers) == reference["response_headers"]
        assert exchange.response.body.hex() == reference["response_body"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_recorded_response_texts(path: Path) -> None:
    for exchange in read_capture(path.read_bytes()).exchanges:
        assert exchange.response is not None
        text, offset = parse_response_text(exchange.response.body)
        assert text.meta_tags[-1] == "DONE"
        assert text.to_bytes() == exchange.response.body[:offset]


@pytest.mark.parametrize("folder", ["send-message", "send-message-chunked"])
def test_both_formats_agree(folder: str) -> None:
    archive = read_capture((CAPTURES / folder / "capture.saz").read_bytes())
    text = read_capture((CAPTURES / folder / "out.har").read_bytes())
    assert archive.exchanges == text.exchanges


def test_header_names_in_any_case() -> None:
    first = read_capture(SMALL_SAZ).exchanges[0]
    assert first.request is not None
    assert ("X-Requesttype", "Connect") in first.request.headers
    assert first.request.header("X-REQUESTTYPE") == "Connect"
    assert first.request.header("X-Nothing") is None
    assert find_header([("A", "1"), ("a", "2")], "a") == "1"


# Codings of bodies

PLAIN = b"PROCESSING\r\nDONE\r\n\r\n" + bytes(range(256))


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def chunked(data: bytes, size: int = 100) -> bytes:
    chunks = [data[start : start + size] for start in range(0, len(data), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"


CODED: list[tuple[str, bytes, bytes]] = [
    ("plain", b"", PLAIN),
    ("length", b"Content-Length: %d\r\n" % len(PLAIN), PLAIN),
    ("chunked", b"Transfer-Encoding: chunked\r\n", chunked(PLAIN)),
    ("chunked-case", b"transfer-encoding: Chunked\r\n", chunked(PLAIN)),
    ("chunk-ext", b"Transfer-Encoding: chunked\r\n", b"114;a=b\r\n%b\r\n000\r\nX-T: 1\r\n\r\n" % PLAIN),
    ("dechunked", b"Transfer-Encoding: chunked\r\n", PLAIN),
    ("gzip", b"Content-Encoding: gzip\r\nContent-Length: 3\r\n", gzip.compress(PLAIN)),
    ("gunzipped", b"Content-Encoding: gzip\r\n", PLAIN),
    ("zlib", b"Content-Encoding: deflate\r\n", zlib.compress(PLAIN)),
    ("raw deflate", b"Content-Encoding: deflate\r\n", raw_deflate(PLAIN)),
    ("inflated", b"Content-Encoding: deflate\r\n", PLAIN),
    ("two", b"Content-Encoding: deflate, gzip\r\n", gzip.compress(zlib.compress(PLAIN))),
    ("identity", b"Content-Encoding: identity\r\n", PLAIN),
    ("both", b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked(gzip.compress(PLAIN))),
]


@pytest.mark.parametrize(("headers", "body"), [case[1:] for case in CODED], ids=[case[0] for case in CODED])
def test_codings_are_undone(headers: bytes, body: bytes) -> None:
    found = only(saz({"raw/1_c.txt": request(body, headers), "raw/1_s.txt": response(body, headers)}))
    assert found.error is None
    assert bodies(found) == (PLAIN, PLAIN)
    named = dict(line.split(": ") for line in headers.decode().splitlines())
    found = only(har(entry(body.decode("latin-1"), named, "")))
    assert found.error is None
    assert bodies(found)[0] == PLAIN


@pytest.mark.parametrize(
    ("headers", "body", "reason"),
    [
        (b"Content-Length: 99\r\n", b"short", "5 bytes where Content-Length says 99"),
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN)[:-1], "broken after 3 chunks"),
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN) + b"more", "broken after 3 chunks"),
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN)[:150], "broken after 1 chunks"),
        (b"Content-Encoding: gzip\r\n", gzip.compress(PLAIN)[:-1], "gzip"),
        (b"Content-Encoding: gzip\r\n", gzip.compress(PLAIN)[:20] + b"\xff" * 20, "gzip"),
        (b"Content-Encoding: br\r\n", b"\x01\x02", "'br'"),
    ],
)
def test_broken_bodies_are_kept_and_noted(headers: bytes, body: bytes, reason: str) -> None:
    found = only(saz({"raw/1_c.txt": request(b""), "raw/1_s.txt": response(body, headers)}))
    assert bodies(found) == (b"", body)
    assert found.error is not None and found.error.startswith("response: ") and reason in found.error


def test_responses_without_the_body_they_tell_of() -> None:
    head = b"HEAD /mapi HTTP/1.1\r\n\r\n"
    same = response(b"", b"Content-Length: 7\r\n")
    assert only(saz({"raw/1_c.txt": head, "raw/1_s.txt": same})).error is None
    assert only(saz({"raw/1_c.txt": request(b""), "raw/1_s.txt": same})).error is not None
    unchanged = b"HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n"
    assert only(saz({"raw/1_c.txt": request(b""), "raw/1_s.txt": unchanged})).error is None


# Session archives


def test_numbers_of_any_width_in_numeric_order() -> None:
    names = [
        "raw/10_c.txt",
        "raw/9_c.txt",
        "raw/0011_c.txt",
        "RAW\\2_C.TXT",
        "raw/1_w.txt",
        "raw/x_c.txt",
        "raw/9_m.xml",
    ]
    capture = read_capture(saz({name: request(name.encode()) for name in names}))
    assert [exchange.number for exchange in capture.exchanges] == [2, 9, 10, 11]
    assert all(exchange.response is None and exchange.error is None for exchange in capture.exchanges)


def test_metadata_is_not_read() -> None:
    bomb = b'\xef\xbb\xbf<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' * 1000
    found = only(saz({"raw/1_c.txt": request(b"x"), "raw/1_m.xml": bomb}), max_bytes=200)
    assert bodies(found) == (b"x", None)


def test_request_type_from_the_response() -> None:
    plain = b"POST / HTTP/1.1\r\n\r\n"
    members = {"raw/1_c.txt": plain, "raw/1_s.txt": response(b"", b"x-requesttype: BIND\r\n")}
    assert only(saz(members)).request_type == "BIND"
    assert only(saz({"raw/1_c.txt": plain})).request_type is None
    assert only(saz({"raw/1_c.txt": request(b""), "raw/1_s.txt": members["raw/1_s.txt"]})).request_type == "Execute"


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (b"POST / HTTP/1.1\r\nHost: h\r\n", "the headers break off"),
        (b"POST / HTTP/1.1\r\nno colon\r\n\r\n", "without a colon"),
        (b"POST\r\n\r\n", "malformed request line"),
        (b"\x00\xff\r\n\r\n", "malformed request line"),
    ],
)
def test_a_broken_request_loses_nothing_else(broken: bytes, reason: str) -> None:
    capture = read_capture(
        saz({"raw/1_c.txt": broken, "raw/1_s.txt": response(b"1"), "raw/2_c.txt": request(b"2"), "raw/2_s.txt": b""})
    )
    first, second = capture.exchanges
    assert first.error is not None and reason in first.error
    assert bodies(first)[1] == b"1"
    assert bodies(second) == (b"2", None)
    assert second.error is None


def test_a_damaged_entry_loses_nothing_else() -> None:
    data = bytearray(saz({"raw/1_c.txt": request(b"1"), "raw/2_c.txt": request(b"second")}, zipfile.ZIP_STORED))
    data[data.index(b"second")] ^= 1  # the checksum of this entry is now wrong
    first, second = read_capture(bytes(data)).exchanges
    assert (bodies(first), first.error) == ((b"1", None), None)
    assert bodies(second) == (None, None)
    assert second.error is not None and "raw/2_c.txt" in second.error


def test_second_entry_of_the_same_session() -> None:
    found = only(saz({"raw/1_c.txt": request(b"1"), "raw/01_c.txt": request(b"2")}))
    assert bodies(found)[0] == b"1"
    assert found.error is not None and "raw/01_c.txt" in found.error


def test_other_compression_methods_are_refused() -> None:
    found = only(saz({"raw/1_c.txt": request(b"1")}, zipfile.ZIP_BZIP2))
    assert found.request is None
    assert found.error is not None and "compression method 12" in found.error


def test_encrypted_archive() -> None:
    data = bytearray(saz({"raw/1_c.txt": request(b"1")}))
    data[6] |= 1  # the general purpose flags in front of the entry ...
    data[data.index(b"PK\x01\x02") + 8] |= 1  # ... and in the list at the end
    for kind in (None, "saz"):
        with pytest.raises(DecodeError, match="encrypted"):
            read_capture(bytes(data), as_=kind)


def test_other_zip_files() -> None:
    data = saz({"word/document.xml": b"<a/>"})
    assert read_capture(data) == Capture(format="raw", data=data)
    with pytest.raises(DecodeError, match="no sessions"):
        read_capture(data, as_="saz")


@pytest.mark.parametrize("kind", [None, "saz"])
def test_truncated_archive(kind: str | None) -> None:
    # The list of entries stands at the end, so that nothing is left of a truncated archive. Only a comment follows.
    whole = SMALL_SAZ.rindex(b"PK\x05\x06") + 22
    assert read_capture(SMALL_SAZ[:whole], as_=kind) == read_capture(SMALL_SAZ)
    for end in [*range(40, whole, 97), whole - 1]:
        with pytest.raises(DecodeError):
            read_capture(SMALL_SAZ[:end], as_=kind)


# Limits


def test_limits() -> None:
    zeros = bytes(100_000)
    in_zip = saz({"raw/1_c.txt": request(zeros)})
    in_body = saz({"raw/1_c.txt": request(gzip.compress(zeros), b"Content-Encoding: gzip\r\n")})
    twice = gzip.compress(gzip.compress(bytes(10_000_000)))
    nested = saz({"raw/1_c.txt": request(twice, b"Content-Encoding: gzip, gzip\r\n")})
    in_har = har(entry(gzip.compress(zeros).decode("latin-1"), {"Content-Encoding": "gzip"}))
    deflated = har(entry(zlib.compress(zeros).decode("latin-1"), {"Content-Encoding": "deflate"}))
    many = saz({f"raw/{number}_c.txt": request(zeros[:20_000]) for number in range(5)})
    small = gzip.compress(zeros[:30_000])
    sums = har(*[entry(small.decode("latin-1"), {"Content-Encoding": "gzip"})] * 4)
    repeated = b"00000000  00 00\n*\n000186a0\n"
    for data in (in_zip, in_body, nested, in_har, deflated, many, sums, repeated):
        with pytest.raises(DecodeError, match="more than the limit of 90000 bytes"):
            read_capture(data, max_bytes=90_000)
        assert read_capture(data, max_bytes=20_000_000)
    whole = request(b"1")
    assert only(saz({"raw/1_c.txt": whole}), max_bytes=len(whole)).error is None
    with pytest.raises(DecodeError):
        read_capture(saz({"raw/1_c.txt": whole}), max_bytes=len(whole) - 1)


# HTTP archives

BINARY = bytes(range(256))


@pytest.mark.parametrize("kind", [None, "har"])
@pytest.mark.parametrize(
    "data",
    [SMALL_HAR, b"\xef\xbb\xbf" + SMALL_HAR, b" \r\n" + SMALL_HAR, SMALL_HAR.decode().encode("utf-16")],
    ids=["plain", "bom", "blanks", "utf-16"],
)
def test_text_encodings_of_the_archive(data: bytes, kind: str | None) -> None:
    assert read_capture(data, as_=kind) == read_capture(SMALL_HAR)


@pytest.mark.parametrize(
    ("text", "coding", "headers", "expected"),
    [
        (BINARY.decode("latin-1"), None, {}, BINARY),
        (BINARY.decode("latin-1"), None, {"Content-Length": "256"}, BINARY),
        (base64.b64encode(BINARY).decode(), "base64", {}, BINARY),
        (base64.encodebytes(BINARY).decode(), "base64", {}, BINARY),
        ("caf\xe9", None, {"Content-Length": "5"}, "caf\xe9".encode()),
        ("\u20ac", None, {"Content-Length": "3"}, "\u20ac".encode()),
        (b"\x00\xff\xe2\x82\xac".decode("utf-8", "surrogateescape"), None, {}, b"\x00\xff\xe2\x82\xac"),
        (None, None, {}, b""),
    ],
)
def test_bodies_as_text(text: str | None, coding: str | None, headers: dict[str, str], expected: bytes) -> None:
    item = entry(text, headers)
    for name in ("encoding", "_encoding"):
        found = copy.deepcopy(item)
        found["request"]["postData"][name] = coding
        result = only(har(found))
        assert (result.error, bodies(result)[0]) == (None, expected)


@pytest.mark.parametrize(
    ("text", "coding", "headers"),
    [
        ("\ufffd\x00", None, {}),
        ("\ufffd", None, {"Content-Length": "3"}),
        ("\u20ac", None, {}),
        ("\u20ac", None, {"Content-Length": "1"}),
        ("\ud83d", None, {}),
        ("A", "base64", {}),
        ("\xe9AAA", "base64", {}),
        ("A*==", "base64", {}),
        ("AAAA", "base32", {}),
        (["AAAA"], None, {}),
    ],
)
def test_lost_bodies_lose_nothing_else(text: Any, coding: str | None, headers: dict[str, str]) -> None:
    item = entry(text, headers, "answer")
    item["request"]["postData"]["encoding"] = coding
    first, second = read_capture(har(item, entry("fine"))).exchanges
    assert first.error is not None and first.error.startswith("request: ")
    assert bodies(first) == (None, b"answer")
    assert (first.method, first.url, first.request_type) == ("POST", "http://h/mapi/emsmdb/", "PING")
    assert (second.error, bodies(second)) == (None, (b"fine", b""))


def test_a_body_that_was_not_captured() -> None:
    found = only(har(entry("", {"Content-Length": "9"})))
    assert found.error == "request: the body has 0 bytes where Content-Length says 9"


def test_unpacked_content_of_a_coding_not_known_here() -> None:
    item = entry("", {}, "text")
    item["response"]["headers"] = [{"name": "Content-Encoding", "value": "br"}]
    assert (only(har(item)).error, bodies(only(har(item)))) == (None, (b"", b"text"))


def test_request_without_answer() -> None:
    item = entry("x")
    item["response"] = {"status": 0, "statusText": "", "headers": [], "content": {}}
    assert (only(har(item)).error, only(har(item)).response) == (None, None)


def change(path: list[str], value: Any) -> dict[str, Any]:
    item = entry("x", {"A": "1"}, "y")
    target = item
    for name in path[:-1]:
        target = target[name]
    target[path[-1]] = value
    return item


@pytest.mark.parametrize(
    "item",
    [
        None,
        [],
        7,
        "text",
        change(["request"], 7),
        change(["request", "method"], 7),
        change(["request", "url"], {}),
        change(["request", "headers"], {}),
        change(["request", "headers"], [7]),
        change(["request", "headers"], [{"name": "A"}]),
        change(["request", "postData"], "x"),
        change(["request", "postData"], {"params": [{"name": "a"}]}),
        change(["response"], []),
        change(["response", "status"], "200"),
        change(["response", "status"], True),
        change(["response", "content"], []),
        change(["response", "headers"], [{"name": 1, "value": 2}]),
    ],
)
def test_a_broken_entry_loses_nothing_else(item: Any) -> None:
    first, second = read_capture(har(item, entry("fine"))).exchanges
    assert (first.number, second.number) == (1, 2)
    assert first.error is not None
    assert (second.error, bodies(second)) == (None, (b"fine", b""))


@pytest.mark.parametrize("kind", [None, "har"])
@pytest.mark.parametrize(
    "data",
    [
        b'{"log":' + b"[" * 200_000,
        b'{"log":{"entries":[' + b"1" * 5000 + b"]}}",
        b'{"log":{"entries":[]}',
        b'{"log":{"entries":["\xff"]}}',
    ],
    ids=["nested", "number", "unterminated", "no UTF-8"],
)
def test_broken_archive_text(data: bytes, kind: str | None) -> None:
    with pytest.raises(DecodeError):
        read_capture(data, as_=kind)


@pytest.mark.parametrize("data", [b"{}", b'{"log": 7}', b'{"log": {"entries": {}}}', b"[]", b"{", b'{"a": "log"}'])
def test_other_json(data: bytes) -> None:
    if data != b"{":
        with pytest.raises(DecodeError, match=r"log\.entries"):
            read_capture(data, as_="har")
    assert read_capture(data).format == "raw"


@pytest.mark.parametrize("kind", [None, "har"])
def test_truncated_har(kind: str | None) -> None:
    for end in range(20, len(SMALL_HAR.rstrip()), 997):
        with pytest.raises(DecodeError) as caught:
            read_capture(SMALL_HAR[:end], as_=kind)
        assert 0 <= caught.value.offset <= end


# Blobs

SAMPLE = b"PROCESSING\r\nDONE\r\n\r\n\x00\xff|abcd"
XXD = b"""00000000: 5052 4f43 4553 5349 4e47 0d0a 444f 4e45  PROCESSING..DONE
00000010: 0d0a 0d0a 00ff 7c61 6263 64              ......|abcd
"""
CANONICAL = b"""00000000  50 52 4f 43 45 53 53 49  4e 47 0d 0a 44 4f 4e 45  |PROCESSING..DONE|
00000010  0d 0a 0d 0a 00 ff 7c 61  62 63 64                 |......|abcd|
0000001b
"""
OD = b"""0000000 50 52 4f 43 45 53 53 49 4e 47 0d 0a 44 4f 4e 45
0000020 0d 0a 0d 0a 00 ff 7c 61 62 63 64
0000033
"""
PACKETS = b"""0000   50 52 4f 43 45 53 53 49 4e 47 0d 0a 44 4f 4e 45   PROCESSING..DONE
0010   0d 0a 0d 0a 00 ff 7c 61 62 63 64                  ......|abcd
"""

HEX = [
    (b"00", b"\0"),
    (b"0aFf", b"\x0a\xff"),
    (b" 0a ff\r\n\t10 \n", b"\x0a\xff\x10"),
    (b"\xef\xbb\xbf0aff", b"\x0a\xff"),
    (b"0x0aff", b"\x0a\xff"),
    (b"0x0a, 0xFF,\r\n0x1", b"\x0a\xff\x01"),
    (b"0X0a 0Xff", b"\x0a\xff"),
    (SAMPLE.hex().encode(), SAMPLE),
    (XXD, SAMPLE),
    (XXD.replace(b"\n", b"\r\n"), SAMPLE),
    (CANONICAL, SAMPLE),
    (OD, SAMPLE),
    (PACKETS, SAMPLE),
    (b"0000: 41 42 43 44 45 46 47 48  41 42\n", b"ABCDEFGHAB"),
    (b"00000000: 4142 4344 4546 4748                      ABCDEFGH\n", b"ABCDEFGH"),
    (
        b"00000000: abcd ef01 abcd ef01 abcd ef01 abcd ef01  abcdabcdabcdabcd\n00000010: 61 62  ab",
        b"\xab\xcd\xef\x01" * 4 + b"ab",
    ),
    (b"0040: 01 02\n0042: 03\n", b"\1\2\3"),  # a dump may start anywhere
    (b"00000000  61 61 61 61  |aaaa|\n*\n0000000c  62  |b|\n0000000d\n", b"a" * 12 + b"b"),
    (b"00000000  61 61 61 61\n*\n0000000c\n", b"a" * 12),
    (b"00000000 01 02", bytes(4) + b"\1\2"),  # nothing here proves an offset
]


@pytest.mark.parametrize("kind", [None, "hex"])
@pytest.mark.parametrize(("data", "expected"), HEX)
def test_hex(data: bytes, expected: bytes, kind: str | None) -> None:
    assert read_capture(data, as_=kind) == Capture(format="hex", data=expected)


@pytest.mark.parametrize(
    "data",
    [
        b"0",
        b"abc",
        b"0a 0",
        b"0000000 5250 434f\n0000004",  # words, whose byte order is not known
        b"0000: 41 42\n0003: 43\n",
        b"0000: 41 42\n0001: 43\n",
        b"0000: 41 42\n0002: 43 44 45\n",
        b"0000: 41\n0002: \n0001: 43\n",
        b"0000: 41 42\n*\n0005: 43\n",
        b"0000: 41 42\n*\n",
        b"0000: 41 42\n*\n*\n0002: 43",
    ],
)
def test_broken_hex(data: bytes) -> None:
    for kind in (None, "hex"):
        with pytest.raises(DecodeError):
            read_capture(data, as_=kind)


@pytest.mark.parametrize("data", [b"xyz", b"0x", b"0x, 0x", b"feed: me", b"10, 20 ", b"\xff", b"*\n"])
def test_not_hex(data: bytes) -> None:
    assert read_capture(data).format == "raw"
    if b"," not in data:
        with pytest.raises(DecodeError):
            read_capture(data, as_="hex")


@pytest.mark.parametrize(
    "data", [base64.b64encode(SAMPLE), base64.encodebytes(SAMPLE * 5), b"\xef\xbb\xbf" + base64.b64encode(SAMPLE)]
)
@pytest.mark.parametrize("kind", [None, "base64"])
def test_base64(data: bytes, kind: str | None) -> None:
    capture = read_capture(data, as_=kind)
    assert capture.format == "base64"
    assert capture.data in (SAMPLE, SAMPLE * 5)


def test_base64_that_must_be_asked_for() -> None:
    assert read_capture(b"-_8", as_="base64").data == b"\xfb\xff"
    assert read_capture(b"-_8").format == "raw"
    for data in (b"Z", b"Z!==", b"ZZ=Z"):
        assert read_capture(data).format == "raw"
        with pytest.raises(DecodeError):
            read_capture(data, as_="base64")


@pytest.mark.parametrize("data", [b"", b" ", PLAIN, bytes(8), b"{", b"PK\x03\x04", b"PK\x03\x04 nothing"])
def test_raw(data: bytes) -> None:
    assert read_capture(data) == Capture(format="raw", data=data)
    assert read_capture(SMALL_SAZ, as_="raw").data == SMALL_SAZ


@given(st.binary())
def test_blobs_come_back(data: bytes) -> None:
    assert read_capture(data.hex().encode(), as_="hex").data == data
    assert read_capture(data.hex(" ").encode(), as_="hex").data == data
    assert read_capture(base64.b64encode(data), as_="base64").data == data
    assert read_capture(data, as_="raw").data == data


def xxd(data: bytes, width: int) -> bytes:
    lines = []
    for start in range(0, len(data), width):
        row = data[start : start + width]
        text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:08x}: {row.hex(' ', -2):<{width * 5 // 2}} {text}")
    return "\n".join(lines).encode()


def canonical(data: bytes) -> bytes:
    lines = []
    for start in range(0, len(data), 16):
        row = data[start : start + 16]
        text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:08x}  {row[:8].hex(' '):<23}  {row[8:].hex(' '):<23}  |{text}|")
    return "\n".join([*lines, f"{len(data):08x}"]).encode()


@given(st.binary(min_size=1) | st.text("0123456789abcdef ", min_size=1).map(str.encode))
def test_dumps_come_back(data: bytes) -> None:
    assert read_capture(xxd(data, 16)).data == data
    assert read_capture(xxd(data, 32)).data == data
    assert read_capture(canonical(data)).data == data


# Arbitrary input


def survive(data: bytes, kind: str | None = None) -> None:
    with contextlib.suppress(OxcodecError):
        assert isinstance(read_capture(data, as_=kind, max_bytes=1_000_000), Capture)


@given(st.binary() | st.text("0123456789abcdefx:*| \n").map(str.encode), st.sampled_from([None, *FORMATS]))
def test_any_bytes(data: bytes, kind: str | None) -> None:
    survive(data, kind)


@settings(max_examples=300)
@given(st.data())
def test_damaged_archives(data: st.DataObject) -> None:
    small = saz({"raw/1_c.txt": request(PLAIN), "raw/1_s.txt": response(chunked(PLAIN)), "raw/1_m.xml": b"<a/>"})
    damaged = bytearray(small)
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(small) - 1))] = data.draw(st.integers(0, 255))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the zip module warns of names that occur twice
        survive(bytes(damaged), data.draw(st.sampled_from([None, "saz"])))


@given(st.binary(), st.binary(), st.sampled_from([case[1] for case in CODED]))
def test_any_messages(first: bytes, second: bytes, headers: bytes) -> None:
    survive(saz({"raw/1_c.txt": first, "raw/1_s.txt": response(second, headers)}))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["base64", "gzip"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["request", "response", "headers", "name", "value", "postData", "content", "text", "encoding", "status"]
            ),
            inner,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_any_entries(item: Any) -> None:
    (exchange,) = read_capture(har(item), as_="har").exchanges
    assert exchange.number == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda: read_capture("text"),  # type: ignore[arg-type]
        lambda: read_capture(b"", as_="pcap"),
        lambda: read_capture(b"", as_=["saz"]),  # type: ignore[arg-type]
        lambda: read_capture(b"", max_bytes=-1),
        lambda: read_capture(b"", max_bytes="1"),  # type: ignore[arg-type]
    ],
)
def test_wrong_arguments(call: Callable[[], Capture]) -> None:
    with pytest.raises(OxcodecError):
        call()
