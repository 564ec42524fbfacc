"""What real Exchange does beside the schemas: valid with a name for it, invalid where a strict verdict is asked for.

The documents in ``cases/`` are faults and requests as servers, clients and published examples have them, without
details of persons. The vectors, whose verdicts are those of the schemas, hold for both kinds of verdict.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from oxcodec.ews import DEPARTURES, Fault, FaultDetail, SendItemResponse, ValidationDeparture, parse, validate
from oxcodec.ews import objects as ews
from oxcodec.ews.codes import ExchangeVersion, ResponseClass, ResponseCode

from .strategies import INDEX, VECTORS, envelope, fault, request

CASES = Path(__file__).parent / "cases"
DETAIL = "<detail><e:ResponseCode>ErrorSchemaValidation</e:ResponseCode><e:Line>1</e:Line></detail>"


def code(text: str, response_class: str = "Error") -> str:
    return envelope(
        "<m:SendItemResponse><m:ResponseMessages>"
        f'<m:SendItemResponseMessage ResponseClass="{response_class}"><m:ResponseCode>{text}</m:ResponseCode>'
        "</m:SendItemResponseMessage></m:ResponseMessages></m:SendItemResponse>"
    )


def version(name: str) -> str:
    return request(header=f'<t:RequestServerVersion Version="{name}"/>')


def folder(name: str) -> str:
    kept = f'<m:SavedItemFolderId><t:DistinguishedFolderId Id="{name}"/></m:SavedItemFolderId>'
    return request().replace("</m:ItemIds>", f"</m:ItemIds>{kept}")


def typed(type_: str, code_: str = "s:Client") -> str:
    return fault(f'<faultcode xsi:type="{type_}">{code_}</faultcode><faultstring/>')


LANGUAGE = "<faultcode>s:Client</faultcode><faultstring xml:lang='{}'/>"
OLD = "<s:faultcode>Client</s:faultcode><s:faultstring>x</s:faultstring>"
# Documents with the names of their departures, and how they end: nothing where one is outside of its bounds, and so an
# error. Who does it is said in oxcodec.ews.DEPARTURES.
ROWS: tuple[tuple[str, list[str] | None], ...] = (
    (fault(LANGUAGE.format("en-US")), ["faultstring-language"]),
    (fault(LANGUAGE.format("no language")), None),
    (fault(LANGUAGE.format("")), None),
    (fault("<faultcode xml:lang='en'>s:Client</faultcode><faultstring/>"), None),
    (typed("xs:string"), ["faultcode-type"]),
    (typed("nope:QName"), ["faultcode-type"]),
    (typed("xs:QName"), []),
    (typed("t:ItemIdType"), None),
    (typed("xs:nope"), None),
    (typed("string"), None),
    (typed("xs:string", "nope:Client"), None),
    (fault(OLD + DETAIL), ["qualified-fault", "qualified-fault"]),
    (fault(OLD.replace("faultstring>x", "faultstring xml:lang='en'>x") + DETAIL),
     ["qualified-fault", "qualified-fault", "faultstring-language"]),
    (fault(OLD), None),
    (fault(OLD + "<detail/>"), None),
    (fault(OLD + OLD + DETAIL), None),
    (code("ErrorChannelSubscriptionNotFound"), ["newer-response-code"]),
    (code("ErrorOfTomorrow", "Warning"), ["newer-response-code"]),
    (code("ErrorOfTomorrow", "Success"), None),
    (code("errorOfTomorrow"), None),
    (code("Error Of Tomorrow"), None),
    (code(""), None),
    (code("NoError", "Success"), []),
    (code("\n  NoError\n"), ["code-on-its-own-line"]),
    (code("\r\n  ErrorServerBusy"), ["code-on-its-own-line"]),
    (code("\n ErrorOfTomorrow\n"), ["code-on-its-own-line", "newer-response-code"]),
    (code(" NoError"), None),
    (code("\n NoError "), None),
    (code("\n\n"), None),
    (code("\xa0\nNoError"), None),
    (version("V2017_10_09"), ["newer-version"]),
    (version("V2018_01_08"), ["newer-version"]),
    (version("V2017_07_11"), []),
    (version("V2014_01_01"), None),
    (version("V2018_13_08"), None),
    (version("Exchange2099"), None),
    (version("V2018_01_08 "), None),
    (folder("allitems"), ["newer-folder-name"]),
    (folder("allItems"), None),
)  # fmt: skip


@pytest.mark.parametrize(("document", "names"), ROWS)
def test_departures_have_bounds(document: str, names: list[str] | None) -> None:
    result, strict = validate(document), validate(document, strict=True)
    assert result.valid is (names is not None), result.errors
    assert strict.valid is (names == []), strict.errors
    assert strict.departures == ()
    assert strict.kind is result.kind
    if names is not None:
        assert [departure.name for departure in result.departures] == names
        assert {*strict.errors} == {*result.departures}
        message = parse(document)
        assert parse(message.to_xml()) == message
        assert validate(message.to_xml()).valid


def test_each_departure_is_seen_and_has_its_section() -> None:
    seen = {name for _, names in ROWS for name in names or ()}
    assert seen == {departure.name for departure in DEPARTURES}
    for departure in DEPARTURES:
        assert departure.section.startswith(("SOAP 1.1", "[MS-OXWSC"))


def test_departures_have_places_as_errors_do() -> None:
    document = fault("\n" + LANGUAGE.format("en-US"))
    (departure,) = validate(document).departures
    assert isinstance(departure, ValidationDeparture)
    line = document.splitlines()[departure.line - 1]
    assert line[departure.column - 1 :].startswith("xml:lang")
    assert departure.xpath == "/s:Envelope/s:Body/s:Fault/faultstring/@xml:lang"
    assert departure.section == "SOAP 1.1, 4.4"
    old = validate(fault(OLD + DETAIL)).departures[0]
    assert old.xpath == "/s:Envelope/s:Body/s:Fault/s:faultcode"


@pytest.mark.parametrize("filler", ["", "<x:a/>" * 6000, " " * 70_000])
def test_a_departure_hides_no_error(filler: str) -> None:
    """Not in long documents either, of which the validators look for the first error only."""
    good = fault(LANGUAGE.format("en") + f"<detail>{filler}</detail>")
    bad = good.replace("</s:Fault>", "<a/></s:Fault>")
    assert validate(good).valid
    result = validate(bad)
    assert [error.xpath for error in result.errors] == ["/s:Envelope/s:Body/s:Fault/a"]
    assert [departure.name for departure in result.departures] == ["faultstring-language"]
    assert len(validate(bad, strict=True).errors) == 2


def test_many_departures_are_all_passed_over() -> None:
    one = code("ErrorOfTomorrow")
    start, end = one.index("<m:SendItemResponseMessage "), one.index("</m:ResponseMessages>")
    result = validate(one[:start] + one[start:end] * 6000 + one[end:])
    assert result.valid
    assert len(result.departures) == 5000


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry["file"])
def test_the_vectors_hold_for_both_kinds_of_verdict(entry: dict[str, object]) -> None:
    """``x-out-code-doc-only.xml``, with an unlisted code, stays invalid by default: it claims success."""
    document = (VECTORS / str(entry["file"])).read_bytes()
    assert validate(document).valid is entry["valid"]
    assert validate(document, strict=True).valid is entry["valid"]


@pytest.mark.parametrize("name", ["busy", "busy-with-header", "fault-pretty", "fault-without-MessageXml"])
def test_faults_of_real_servers(name: str) -> None:
    document = (CASES / f"{name}.xml").read_bytes()
    result = validate(document)
    assert result.valid
    assert [departure.name for departure in result.departures] == ["faultstring-language"]
    message = parse(document)
    assert isinstance(message, Fault)
    assert message.detail is not None
    assert isinstance(message.detail.response_code, ResponseCode)  # white space around it or not
    assert message.language == "en-US"
    assert parse(message.to_xml()) == message
    assert validate(message.to_xml()).valid
    if name.startswith("busy"):
        assert message.detail.message_values == {"BackOffMilliseconds": "178510"}


def test_what_we_write_passes_our_own_verdict() -> None:
    message = Fault(
        code="{urn:q}x", string="", language="de", detail=FaultDetail(response_code=ResponseCode.ErrorServerBusy)
    )
    result = validate(message.to_xml())
    assert result.valid
    assert [departure.name for departure in result.departures] == ["faultstring-language"]
    assert not validate(message.to_xml(), strict=True).valid


@pytest.mark.parametrize("space", [" ", "\n\t", "\r\n        "])
def test_white_space_around_codes_is_read_as_the_code(space: str) -> None:
    message = parse(code(f"{space}ErrorServerBusy{space}"))
    assert isinstance(message, SendItemResponse)
    assert message.messages[0].response_code is ResponseCode.ErrorServerBusy
    asked = parse(version(f"{space.strip(chr(10))}Exchange2007_SP1")).headers.request_server_version
    assert asked is not None
    assert asked.version is ExchangeVersion.Exchange2007_SP1
    given = ews.ResponseMessage(response_class=ResponseClass.Error, response_code=f"{space}ErrorOfTomorrow{space}")
    assert given.response_code == "ErrorOfTomorrow"
