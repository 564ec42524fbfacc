"""The leading text of MAPI/HTTP responses, [MS-OXCMAPIHTTP] sections 2.2.2.2, 2.2.7 and 3.2.5.2."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oxcodec.errors import DecodeError, EncodeError, OxcodecError
from oxcodec.transport.http_text import ResponseText, header_fields, parse_response_text

BODY = bytes(12)

ACCEPTED = [
    # leading text, meta-tags, headers, whether it is spaced in the usual way
    (b"DONE\r\n\r\n", ("DONE",), (), True),
    (
        b"PROCESSING\r\nPENDING\r\nPENDING\r\nDONE\r\nX-ResponseCode: 0\r\nX-ElapsedTime: 42\r\n\r\n",
        ("PROCESSING", "PENDING", "PENDING", "DONE"),
        (("X-ResponseCode", "0"), ("X-ElapsedTime", "42")),
        True,
    ),
    (
        b"PROCESSING\r\nDONE\r\nX-ElapsedTime: 2\r\nX-StartTime: Wed, 01 Jan 2020 00:00:00 GMT\r\n\r\n",
        ("PROCESSING", "DONE"),
        (("X-ElapsedTime", "2"), ("X-StartTime", "Wed, 01 Jan 2020 00:00:00 GMT")),
        True,
    ),
    (b"DONE\r\nX-Empty: \r\n\r\n", ("DONE",), (("X-Empty", ""),), True),
    (b"DONE\r\nX-Latin: caf\xe9\xa0\r\n\r\n", ("DONE",), (("X-Latin", "caf\xe9\xa0"),), True),
    (b"DONE\r\nX-Empty:\r\n\r\n", ("DONE",), (("X-Empty", ""),), False),
    (b"PROCESSING \r\nDONE\t\r\n\r\n", ("PROCESSING", "DONE"), (), False),
    (b"DONE\r\nA:1\r\nB :  2\t\r\n\r\n", ("DONE",), (("A", "1"), ("B", "2")), False),
    (b"DONE\r\nA: one\r\n\ttwo\r\nB: 3\r\n\r\n", ("DONE",), (("A", "one two"), ("B", "3")), False),
]


@pytest.mark.parametrize(("data", "tags", "headers", "usual"), ACCEPTED)
@pytest.mark.parametrize("body", [b"", BODY, b"\r\n\r\nDONE\r\n\r\n"])
def test_reads_and_writes_back(
    data: bytes, tags: tuple[str, ...], headers: tuple[tuple[str, str], ...], usual: bool, body: bytes
) -> None:
    text, offset = parse_response_text(data + body)
    assert (text.meta_tags, text.additional_headers, offset) == (tags, headers, len(data))
    assert (text.raw is None) is usual
    assert text.to_bytes() == data


@pytest.mark.parametrize("data", [case[0] for case in ACCEPTED])
def test_every_truncation_of_the_text_is_an_error(data: bytes) -> None:
    for end in range(1, len(data)):
        with pytest.raises(DecodeError):
            parse_response_text(data[:end])


@pytest.mark.parametrize("data", [b"", BODY, b"\x00PROCESSING\r\n", b"done\r\n\r\n", b"X-ResponseCode: 0\r\n\r\n"])
def test_no_leading_text(data: bytes) -> None:
    text, offset = parse_response_text(data)
    assert (text, offset) == (ResponseText(), 0)
    assert text.to_bytes() == b""


@pytest.mark.parametrize(
    ("data", "offset"),
    [
        (b"DONE\r\n" + BODY + b"\r\n\r\n", 6),  # no empty line: the body is no header
        (b"DONE\r\n" + BODY, 6),
        (b"DONE" + BODY, 0),
        (b"DONE\n\n", 0),
        (b"PROCESSING\r\n\r\n", 12),
        (b"PROCESSING\r\nWAITING\r\nDONE\r\n\r\n", 12),
        (b"PROCESSING\r\nPENDING\r\n", 21),
        (b"DONE\r\nDONE\r\n\r\n", 6),
        (b"DONE\r\nA: 1\r\nno colon\r\n\r\n", 12),
        (b"DONE\r\n: 1\r\n\r\n", 6),
        (b"DONE\r\na b: 1\r\n\r\n", 6),
        (b"DONE\r\nA: 1\x002\r\n\r\n", 10),
        (b"DONE\r\nA: 1\nB: 2\r\n\r\n", 10),
        (b"DONE\r\n A: 1\r\n\r\n", 6),
    ],
)
def test_broken_text(data: bytes, offset: int) -> None:
    with pytest.raises(DecodeError) as caught:
        parse_response_text(data)
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    "text",
    [
        ResponseText(additional_headers=(("A", "1"),)),
        ResponseText(meta_tags=("PROCESSING",)),
        ResponseText(meta_tags=("DONE", "PENDING")),
        ResponseText(meta_tags=("WAITING", "DONE")),
        ResponseText(meta_tags=("DONE",), additional_headers=(("A", "1\r\nB: 2"),)),
        ResponseText(meta_tags=("DONE",), additional_headers=(("A", "1\r\n\r\n"),)),
        ResponseText(meta_tags=("DONE",), additional_headers=(("A", " 1"),)),
        ResponseText(meta_tags=("DONE",), additional_headers=(("A:", "1"),)),
        ResponseText(meta_tags=("DONE",), additional_headers=(("A", "\u20ac"),)),
        ResponseText(meta_tags=("DONE",), raw=b"DONE\r\n\r\n\x00"),
        ResponseText(meta_tags=("DONE",), raw=b"DONE\r\n"),
        ResponseText(meta_tags=("DONE",), raw="DONE\r\n\r\n"),  # type: ignore[arg-type]
        ResponseText(meta_tags=7),  # type: ignore[arg-type]
        ResponseText(meta_tags=("DONE",), additional_headers=(("A", 1, 2),)),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_written(text: ResponseText) -> None:
    with pytest.raises(EncodeError):
        text.to_bytes()


def test_raw_text_of_other_fields_is_not_written() -> None:
    text, _ = parse_response_text(b"DONE\r\nX-ElapsedTime:1\r\n\r\n")
    changed = replace(text, additional_headers=(("X-ElapsedTime", "2"),))
    with pytest.raises(EncodeError):
        changed.to_bytes()
    assert replace(changed, raw=None).to_bytes() == b"DONE\r\nX-ElapsedTime: 2\r\n\r\n"


def test_the_last_header_of_a_name_counts() -> None:
    text, _ = parse_response_text(b"DONE\r\nX-ResponseCode: 0\r\nx-responsecode: 15\r\n\r\n")
    assert text.header("X-RESPONSECODE") == "15"
    assert text.header("X-StartTime") is None


def test_header_fields() -> None:
    assert header_fields([b"A: 1", b" 2", b"b:"]) == (("A", "1 2"), ("b", ""))
    with pytest.raises(DecodeError) as caught:
        header_fields([b"A: 1", b"broken"], offset=100)
    assert caught.value.offset == 106


def test_only_bytes() -> None:
    with pytest.raises(OxcodecError):
        parse_response_text("DONE\r\n\r\n")  # type: ignore[arg-type]


@given(
    st.binary()
    | st.lists(
        st.sampled_from([b"PROCESSING", b"PENDING", b"DONE", b"\r\n", b"\n", b" ", b"\t", b"A", b":", b"1", b"\xe9"])
    ).map(b"".join)
)
@example(b"DONE\r\nA:1\r\n 2\r\n\r\n")
def test_any_bytes(data: bytes) -> None:
    try:
        text, offset = parse_response_text(data)
    except DecodeError as error:
        assert 0 <= error.offset <= len(data)
    else:
        assert text.to_bytes() == data[:offset]
