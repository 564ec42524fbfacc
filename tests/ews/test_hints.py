"""Errors that help: what seems to have been given, and what is due. The kinds are those that people ask about."""

from __future__ import annotations

import base64
import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oxcodec.errors import DocumentError
from oxcodec.ews import hints, parse, validate
from oxcodec.ews.namespaces import SOAP

from .strategies import VECTORS, request

CASES = Path(__file__).parent / "cases"
GOOD = (VECTORS / "v-in-pretty.xml").read_bytes()
BARE = GOOD[GOOD.index(b"?>") + 2 :]
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"


def said(document: bytes | str) -> str:
    """All that a verdict says."""
    try:
        return " ".join(error.message for error in validate(document).errors)
    except DocumentError as error:
        return error.message


def said_by_parse(document: bytes | str) -> str:
    with pytest.raises(DocumentError) as caught:
        parse(document)
    return caught.value.message


ROWS: tuple[tuple[bytes | str, str], ...] = (
    # namespaces: as the documentation's pages have them, and as fingers slip
    ((CASES / "docs-https-request.xml").read_bytes(), f"namespace {MESSAGES} is due, not https://"),
    ((CASES / "docs-delegate-https-soap.xml").read_bytes(), f"namespace {SOAP} is due, not https://"),
    *(
        (GOOD.replace(right.encode(), wrong.encode()), f"namespace {right} is due, not {wrong}")
        for right, wrong in (
            (SOAP, SOAP.rstrip("/")),
            (SOAP, "http://schemas.xmlsoap.org/soap/envelop/"),
            (SOAP, "http://schema.xmlsoap.org/soap/envelope/"),
            (MESSAGES, MESSAGES[:-1]),
            (MESSAGES, MESSAGES.upper()),
            (MESSAGES, MESSAGES.replace("schemas", "schema")),
            (MESSAGES, MESSAGES + "/"),
            (TYPES, TYPES.replace("microsoft", "mircosoft")),
            (TYPES, TYPES.replace("2006/types", "2007/type")),
            (TYPES, TYPES.replace("http:", "https:")),
        )
    ),
    # SOAP 1.2
    (GOOD.replace(SOAP.encode(), hints.SOAP_12.encode()), "SOAP 1.2, and Exchange speaks SOAP 1.1"),
    # logs
    (b'<Trace Tag="EwsRequest" Tid="1">\n' + GOOD + b"\n</Trace>", "envelope in it, at line 2"),
    (b"<log><entry>" + BARE + b"</entry></log>", "log is a wrapper around it"),
    (b"2020-01-01 09:09:14 DEBUG Response XML:\n" + GOOD, "envelope in it, at line 2"),
    ("Response:\n" + GOOD.decode(), "envelope in it, at line 2"),
    (GOOD + b"\n2020-01-01 next line", "something stands behind the document"),
    (b"POST /EWS/Exchange.asmx HTTP/1.1\r\nHost: a\r\n\r\n" + GOOD, "HTTP message"),
    (b"HTTP/1.1 200 OK\r\n\r\n" + GOOD, "HTTP message"),
    # other forms
    (base64.b64encode(GOOD), "base64 text"),
    (base64.encodebytes(GOOD), "base64 text"),
    (base64.urlsafe_b64encode(GOOD).rstrip(b"="), "base64 text"),
    (base64.b64encode(GOOD.decode().encode("utf-16")), "base64 text"),
    (b"data:text/xml;base64," + base64.b64encode(GOOD), "base64 text"),
    (GOOD.hex().encode(), "hexadecimal text"),
    (GOOD.hex(" ").encode(), "hexadecimal text"),
    (gzip.compress(GOOD), "gzip"),
    (GOOD.replace(b"<", b"&lt;").replace(b">", b"&gt;"), "escaped"),
    (b'"<s:Envelope xmlns:s=\\"' + SOAP.encode(), "string of JSON"),
    (b'{"SendItem": {}}', "JSON"),
    (b"<!DOCTYPE html>\n<html><body>Sign in</body></html>", "page of HTML"),
    (b"<html><body><br></body></html>", "page of HTML"),
    (b"", "empty"),
    (b" \r\n", "empty"),
    # parts of it
    (f'<m:SendItem xmlns:m="{MESSAGES}"/>'.encode(), "s:Body of an s:Envelope"),
    (b"<Envelope/>", f"namespace {SOAP} is due"),
)  # fmt: skip


@pytest.mark.parametrize(("document", "says"), ROWS)
def test_what_is_due_is_said(document: bytes | str, says: str) -> None:
    for found in (said(document), said_by_parse(document)):
        assert says.casefold() in found.casefold()


@pytest.mark.parametrize(
    "document",
    [
        request("<x:a/>"),
        request("<t:ItemId/>"),
        request('<a xmlns="http://schemas.example.org/soap/envelope/"/>'),
        request('<a xmlns="http://schemas.microsoft.com/exchange/services/2006/other"/>'),
        "<a>",
        "no document at all",
        "QUJD" * 20,
        "ab" * 40,
    ],
)
def test_nothing_is_said_where_nothing_is_known(document: str) -> None:
    assert not any(word in said(document) for word in ("due", "base64", "hexadecimal", "wrapper", "envelope in it"))


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_have_a_hint_or_none(document: bytes) -> None:
    assert isinstance(hints.hint_for_bytes(document), str)
    assert isinstance(hints.hint_for_namespace(document.decode("utf-8", "replace")), str)
