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

CAPTURES = Path(__file__).parent
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
        (b"Content-Encoding: br\r\n", b"\x01\x02", "'br'"),
    ],
)
def test_broken_bodies_are_kept_and_noted(headers: bytes, body: bytes, reason: str) -> None:
    found = only(saz({"raw/1_c.txt": request(b""), "raw/1_s.txt": response(body, headers)}))
    assert bodies(found) == (b"", body)
    assert found.error is not None and found.error.startswith("response: ") and reason in found.error


TEXT = bytes(range(256)) * 40


@pytest.mark.parametrize(
    ("headers", "body", "expected", "reason"),
    [
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN)[:-1], PLAIN, "broken after 3 chunks"),
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN) + b"more", PLAIN, "broken after 3 chunks"),
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN)[:-5], PLAIN, "the last chunk is missing"),
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN)[:150], PLAIN[:140], "cut off in chunk 2"),
        (b"Transfer-Encoding: chunked\r\n", chunked(PLAIN)[:50], PLAIN[:46], "cut off in chunk 1"),
        (
            b"Transfer-Encoding: chunked\r\n",
            chunked(PLAIN)[:-5].replace(b"\r\n4c\r\n", b"\r\n4b\r\n"),
            PLAIN[:200],
            "after 2",
        ),
        (b"Content-Encoding: gzip\r\n", gzip.compress(PLAIN)[:-1], PLAIN, "gzip coded body is broken after 276 bytes"),
        (b"Content-Encoding: gzip\r\n", gzip.compress(TEXT, 1)[:40] + b"\xff" * 20, None, "gzip"),
        (b"Content-Encoding: gzip\r\n", gzip.compress(TEXT, 1)[:-300], None, "gzip"),
        (b"Content-Encoding: deflate\r\n", zlib.compress(TEXT, 1)[:-9], None, "deflate"),
        (
            b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
            chunked(gzip.compress(TEXT))[:300],
            None,
            "chunk 3",
        ),
    ],
)
def test_broken_bodies_are_undone_as_far_as_they_go(
    headers: bytes, body: bytes, expected: bytes | None, reason: str
) -> None:
    found = only(saz({"raw/1_c.txt": request(b""), "raw/1_s.txt": response(body, headers)}))
    undone = bodies(found)[1]
    assert undone is not None and (undone == expected if expected else len(undone) < len(TEXT))
    assert found.error is not None and found.error.startswith("response: ") and reason in found.error


def test_interim_responses_are_passed_over() -> None:
    for interim in (
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n",
    ):
        found = only(saz({"raw/1_c.txt": request(b"x"), "raw/1_s.txt": interim + response(PLAIN)}))
        assert (found.error, bodies(found)) == (None, (b"x", PLAIN))


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
    with pytest.raises(DecodeError, match="a Word document, which is not read"):
        read_capture(data)
    with pytest.raises(DecodeError, match="no sessions"):
        read_capture(data, as_="saz")


@pytest.mark.parametrize("kind", [None, "saz"])
def test_truncated_archive(kind: str | None) -> None:
    """The list of entries stands at the end: without it, the entries are found one by one, and what is left is good."""
    whole = SMALL_SAZ.rindex(b"PK\x05\x06") + 22
    complete = read_capture(SMALL_SAZ)
    assert read_capture(SMALL_SAZ[:whole], as_=kind) == complete
    by_number = {exchange.number: exchange for exchange in complete.exchanges}
    found = 0
    for end in [*range(40, whole, 97), whole - 1]:
        try:
            cut = read_capture(SMALL_SAZ[:end], as_=kind)
        except DecodeError:
            assert not found
            continue
        assert cut.error is not None and "damaged" in cut.error
        sound = [each for each in cut.exchanges if each.error is None and each.response is not None]
        assert all(exchange == by_number[exchange.number] for exchange in sound)
        assert len(sound) >= found
        found = len(sound)
    assert found == len(by_number)


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
    assert bodies(first) == (b"", b"answer")
    assert first.request is not None and first.request.lost is not None and first.request.lost in first.error
    assert (first.method, first.url, first.request_type) == ("POST", "http://h/mapi/emsmdb/", "PING")
    assert (second.error, bodies(second)) == (None, (b"fine", b""))


def test_a_body_that_was_not_captured() -> None:
    found = only(har(entry("", {"Content-Length": "9"})))
    assert found.error == "request: the body of 9 bytes was not captured"


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
    with pytest.raises(DecodeError, match="which is not read"):
        read_capture(data)


@pytest.mark.parametrize("kind", [None, "har"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_truncated_har(kind: str | None, encoding: str) -> None:
    """The entries before the cut are there, and it is said that others may be missing."""
    data = SMALL_HAR.decode().encode(encoding)
    complete = read_capture(data).exchanges
    found = 0
    for end in range(20, len(data) - 40, 997):
        try:
            cut = read_capture(data[:end], as_=kind)
        except DecodeError as error:
            assert not found
            assert 0 <= error.offset <= end
            continue
        assert cut.exchanges == complete[: len(cut.exchanges)]
        assert cut.error is not None and f"after {len(cut.exchanges)} whole entries" in cut.error
        found = len(cut.exchanges)
    assert found >= len(complete) - 1


def test_a_capture_without_exchanges_says_so() -> None:
    assert read_capture(har()).error == "the archive has no entries"


XML = '<?xml version="1.0" encoding="{}"?><a>f\xfcr \u043d</a>'


@pytest.mark.parametrize(
    ("text", "content_type", "expected"),
    [
        ("<a>f\xfcr</a>", None, "utf-8"),
        ("<a>f\xfcr</a>", "text/xml", "utf-8"),
        ("<a>f\xfcr</a>", "text/xml; charset=utf-8", "utf-8"),
        ("<a>f\xfcr</a>", 'text/xml; charset="ISO-8859-1"', "latin-1"),
        ("<a>f\xfcr</a>", "application/soap+xml", "utf-8"),
        ("<a>\u043d\u0435</a>", "text/xml; charset=windows-1251", "cp1251"),
        ("<a>\u043d\u0435</a>", "text/xml; charset=iso-8859-1", "utf-8"),  # it cannot have been that
        ("<a>\u043d\u0435</a>", "text/xml; charset=no-such", "utf-8"),
        (XML.format("utf-8"), "text/xml", "utf-8"),
        (XML.format("koi8-r").replace("\xfc", "u"), "text/xml", "koi8-r"),
        (XML.format("utf-16"), "text/xml", "utf-16"),
        ("\ufeff" + XML.format("utf-16"), "text/xml", None),
        ("f\xfcr", "text/plain", "utf-8"),
        ('{"a": "\u20ac"}', "application/json", "utf-8"),
    ],
)
def test_text_is_what_a_body_of_its_charset_must_have_been(
    text: str, content_type: str | None, expected: str | None
) -> None:
    """Whatever the lengths of the wire say, before a coding was undone."""
    due = text.encode(expected) if expected else text[1:].encode("utf-16")
    for lengths in ({}, {"Content-Length": "3"}, {"Content-Encoding": "gzip", "Content-Length": "3"}):
        named = lengths | ({"Content-Type": content_type} if content_type else {})
        first = only(har(entry(text, named)))
        assert bodies(first)[0] == due
        if not content_type or "Content-Encoding" not in lengths:
            assert first.error is None or not content_type
        second = only(har(entry("", {}, text, mimeType=content_type or "", size=3)))
        assert (second.error, bodies(second)[1]) == (None, due)


@pytest.mark.parametrize(
    ("post", "headers", "size"),
    [({}, {"Content-Length": "9"}, -1), ({"mimeType": "text/xml"}, {}, 475), ({"text": ""}, {}, 475), (None, {}, 475)],
)
def test_absent_bodies_are_said(post: Any, headers: dict[str, str], size: int) -> None:
    item = entry("", headers)
    item["request"] |= {"postData": post, "bodySize": size}
    found = only(har(item))
    assert found.request is not None and found.request.lost and "was not captured" in found.request.lost
    assert found.error == f"request: {found.request.lost}"
    item = entry("", {}, None, size=407, comment="Response bodies are not included.")
    found = only(har(item))
    assert found.response is not None
    assert found.response.lost == "the body of 407 bytes was not captured: Response bodies are not included."


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
