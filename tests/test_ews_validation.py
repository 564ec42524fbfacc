"""Validation of SendItem documents: verdicts of the vectors, hostile documents, schemas in other libraries."""

from __future__ import annotations

import json
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oxcodec import DecodeError
from oxcodec.ews import validate
from oxcodec.ews.schemas import libxml2_schema, reference_schema, schema_directory, wsdl

VECTORS = Path(__file__).parent / "vectors" / "ews"
INDEX = [json.loads(line) for line in (VECTORS / "index.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("vector", INDEX, ids=lambda v: str(v["file"]))
def test_verdicts(vector: dict[str, Any]) -> None:
    result = validate((VECTORS / vector["file"]).read_bytes())
    assert result.valid == vector["valid"], result.errors
    assert bool(result.errors) != result.valid
    for error in result.errors:
        assert error.line >= 1
        assert error.message
        assert error.xpath.startswith("/")


def test_the_kind_can_be_asked_for() -> None:
    request = (VECTORS / "v-in-pretty.xml").read_bytes()
    assert validate(request, "request").valid
    assert not validate(request, "response").valid


ENVELOPE = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" '
    'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">{head}<s:Body>'
    '<m:SendItem SaveItemToFolder="true"><m:ItemIds>{ids}</m:ItemIds></m:SendItem></s:Body></s:Envelope>'
)


def document(*, prolog: str = "", head: str = "", ids: str = '<t:ItemId Id="AA=="/>') -> bytes:
    return (prolog + ENVELOPE.format(head=head, ids=ids)).encode()


def hostile(port: int) -> dict[str, bytes]:
    """Documents that want something of whoever reads them; all of them name a listener that must hear nothing."""
    url = f"http://127.0.0.1:{port}/x"
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 20))
    return {
        "external entity": document(prolog=f'<!DOCTYPE x [<!ENTITY a SYSTEM "{url}">]>', ids='<t:ItemId Id="&a;"/>'),
        "parameter entity": document(prolog=f'<!DOCTYPE x [<!ENTITY % a SYSTEM "{url}"> %a;]>'),
        "external DTD": document(prolog=f'<!DOCTYPE x SYSTEM "{url}">'),
        "billion laughs": document(prolog=f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]>', ids='<t:ItemId Id="&e19;"/>'),
        "quadratic": document(prolog=f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>', ids="&a;" * 50_000),
        "100,000 levels": document(ids="<t:ItemId>" * 100_000),
        "100,000 attributes": document(ids="<t:ItemId " + " ".join(f'a{i}=""' for i in range(100_000)) + "/>"),
        "100,000 namespaces": document(ids="<t:ItemId " + " ".join(f'xmlns:a{i}="b"' for i in range(100_000)) + "/>"),
        "50 MB of text": document(ids="x" * 50_000_000),
        "a NUL": document(ids="\0"),
        "truncated": document()[:-9],
        "not the encoding that it says": b'<?xml version="1.0" encoding="utf-16"?>' + document(),
        "nothing": b"",
    }


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.setblocking(False)
        yield server


def test_hostile_documents_are_refused_and_reach_nobody(listener: socket.socket) -> None:
    for name, data in hostile(listener.getsockname()[1]).items():
        with pytest.raises(DecodeError) as caught:
            validate(data)
        assert 0 <= caught.value.offset <= len(data), name
    with pytest.raises(BlockingIOError):
        listener.accept()


def test_hints_and_inclusions_are_not_followed(listener: socket.socket) -> None:
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
    hint = f'<s:Header xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x {url}"/>'
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{url}"/>'
    for data in (document(head=hint), document(ids=include), document(ids='<t:ItemId Id="A"/>' + include)):
        assert validate(data).valid in (True, False)
    with pytest.raises(BlockingIOError):
        listener.accept()


def test_damaged_documents_give_a_verdict_or_an_error() -> None:
    rnd = random.Random(4)
    for vector in INDEX:
        data = (VECTORS / vector["file"]).read_bytes()
        for _ in range(15):
            at = rnd.randrange(len(data))
            changed = data[:at] + rnd.randbytes(rnd.choice((0, 1, 1, 2))) + data[at + rnd.choice((0, 1, 1, 9)) :]
            try:
                result = validate(changed)
            except DecodeError as error:
                assert 0 <= error.offset <= len(changed)
            else:
                assert bool(result.errors) != result.valid


@pytest.mark.parametrize(
    "ids",
    [
        '<t:ItemId Id="A"/>\u00a0',  # a no-break space is no white space
        'text<t:ItemId Id="A"/>',
        '<t:RecurringMasterItemId OccurrenceId="A" ChangeKey="B"/>text',
        '<t:OccurrenceItemId RecurringMasterId="A" InstanceIndex="\u0661"/>',  # an Arabic digit is no digit
        '<t:OccurrenceItemId RecurringMasterId="A" InstanceIndex="1_0"/>',  # nor is an underscore
    ],
)
def test_where_the_validators_differ_the_stricter_counts(ids: str) -> None:
    assert not validate(document(ids=ids)).valid


def test_text_in_a_header_and_dates_beyond_any_range_are_errors() -> None:
    assert not validate(document(head="<s:Header>text</s:Header>")).valid
    zone = (
        "<t:TimeZoneContext><t:TimeZoneDefinition Id='x'><t:Transitions><t:AbsoluteDateTransition><t:To Kind='Group'>0"
    )
    zone += "</t:To><t:DateTime>99999999999-01-01T00:00:00</t:DateTime></t:AbsoluteDateTransition></t:Transitions>"
    zone += "</t:TimeZoneDefinition></t:TimeZoneContext>"
    assert not validate(document(head=f"<s:Header>{zone}</s:Header>")).valid


def test_the_schemas_load_in_other_libraries() -> None:
    assert libxml2_schema() is libxml2_schema()
    assert reference_schema().is_valid is not None
    zeep = pytest.importorskip("zeep")
    client = zeep.Client(str(wsdl()))
    assert "SendItem" in {name for binding in client.wsdl.bindings.values() for name in binding._operations}
    assert {path.name for path in schema_directory().glob("*.xsd")} >= {"messages.xsd", "types.xsd"}
