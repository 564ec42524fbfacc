"""Verdicts on documents: vectors, sentences, the validators against each other, encodings, limits, hostility."""

from __future__ import annotations

import contextlib
import functools
import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oxcodec.errors import DecodeError, DocumentError, OxcodecError
from oxcodec.ews import Kind, Limits, codes, objects, parse_xml, reference, schemas, secure, validate, validation
from oxcodec.ews.fragments import escape, escape_attribute
from oxcodec.ews.namespaces import shown

from .hostile import HOSTILE, MEMORY, Row
from .strategies import (
    INDEX,
    NAMESPACES,
    PIECES,
    TYPE_NAMES,
    VALUES,
    VECTORS,
    documents,
    envelope,
    fault,
    possible,
    request,
    response,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

EXAMPLES = int(os.environ.get("OXCODEC_EXAMPLES", "1000"))  # more by hand, to look for differences
KINDS = {"in": Kind.request, "out": Kind.response, "fault": Kind.fault}


def xml(content: str) -> str:
    return response(f"<m:MessageXml>{content}</m:MessageXml>")


def link_key(value: str) -> str:
    return response(f"<m:DescriptiveLinkKey>{value}</m:DescriptiveLinkKey>")


def range_(attributes: str) -> str:
    return request(
        f"<t:RecurringMasterItemIdRanges Id=''><t:Ranges><t:Range {attributes}/></t:Ranges>"
        "</t:RecurringMasterItemIdRanges>"
    )


def time_zone(transition: str = "", period: str = "") -> str:
    transitions = f"<t:Transitions>{transition}</t:Transitions>" if transition else ""
    return request(
        header="<t:TimeZoneContext><t:TimeZoneDefinition>"
        f"<t:Periods><t:Period {period}/></t:Periods>{transitions}</t:TimeZoneDefinition></t:TimeZoneContext>"
    )


# Vectors


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: str(entry["file"]))
def test_verdicts_on_the_vectors(entry: dict[str, Any]) -> None:
    document = (VECTORS / entry["file"]).read_bytes()
    result = validate(document)
    assert result.valid is entry["valid"], [str(error) for error in result.errors]
    assert bool(result.errors) is not entry["valid"]
    if entry["valid"]:
        assert result.kind is KINDS[entry["direction"]]
        assert validate(document, result.kind).valid
        assert not any(validate(document, kind).valid for kind in Kind if kind is not result.kind)
    for error in result.errors:
        assert error.message.endswith(".") and error.rule and error.xpath.startswith("/")
        assert document.decode().split("\n")[error.line - 1][error.column - 1 :]


# Schemas


@pytest.mark.parametrize("name", ["soap-envelope", "types", "messages", "errors", "senditem"])
def test_schemas_load(name: str) -> None:
    from lxml import etree
    from xmlschema import XMLSchema10

    path = str(schemas.schema_directory() / f"{name}.xsd")
    etree.XMLSchema(file=path)
    assert XMLSchema10(path, allow="local", use_fallback=False).validity == "valid"


def test_the_schemas_are_compiled_once() -> None:
    assert schemas.libxml2_schema() is schemas.libxml2_schema()
    assert schemas.reference_schema() is schemas.reference_schema()


def test_the_wsdl_loads_in_zeep() -> None:
    zeep: Any = importlib.import_module("zeep")
    client = zeep.Client(str(schemas.wsdl()))
    operation = client.wsdl.bindings[
        "{http://schemas.microsoft.com/exchange/services/2006/messages}SendItemBinding"
    ].get("SendItem")
    assert operation.input.signature(as_output=False).startswith("ItemIds")
    assert operation.soapaction == "http://schemas.microsoft.com/exchange/services/2006/messages/SendItem"


@pytest.mark.parametrize(
    "cls",
    [*codes.OPEN, codes.ResponseClass, codes.DateTimePrecision, codes.DayOfWeek, codes.TransitionTargetKind],
    ids=lambda cls: str(cls.__name__),
)
def test_enumerations_are_those_of_the_objects(cls: Any) -> None:
    types = schemas.reference_schema().maps.types
    found = [
        cast(Any, type_).enumeration
        for name, type_ in types.items()
        if name.rpartition("}")[2] == f"{cls.__name__}Type"
    ]
    assert found == [[str(member) for member in cls]]


def test_libraries_are_imported_when_they_are_needed() -> None:
    program = (
        "import sys, oxcodec, oxcodec.ews; assert not {'lxml', 'xmlschema'} & {*sys.modules};"
        "assert oxcodec.ews.validate(sys.stdin.read()).valid; assert 'xmlschema' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, input=request().encode())


# What is said


@pytest.mark.parametrize(
    "document, rule, xpath, says",
    [
        (request(save="on"), "cvc-datatype-valid.1", "/@SaveItemToFolder", "'on', but must be true, false, 1 or 0"),
        (request("<t:ItemId Id='' xsi:type='t:FolderIdType'/>"), "cvc-elt.4.3", "t:ItemId", "not derived"),
        (request("<t:ItemId/>"), "cvc-complex-type.4", "t:ItemId", "t:ItemId has no attribute Id"),
        (request('<t:ItemId Id="a"/><t:ItemId Id="b" x="1"/>'), "cvc-complex-type.3.2", "t:ItemId[2]/@x",
         "attribute x"),
        (request('<t:ItemId Id="a" x:x="1"/>'), "cvc-complex-type.3.2", "t:ItemId/@Q{urn:x}x", "attribute {urn:x}x"),
        (request(""), "cvc-complex-type.2.4", "m:ItemIds", "m:ItemIds is not complete"),
        (request("<t:Id/>"), "cvc-complex-type.2.4", "t:Id", "one of t:ItemId, t:OccurrenceItemId"),
        (request('<t:ItemId Id="a">x</t:ItemId>'), "cvc-complex-type.2.3", "t:ItemId", "There is text in t:ItemId"),
        (request(header='<t:MailboxCulture s:mustUnderstand="true">en</t:MailboxCulture>'), "cvc-pattern-valid",
         "@s:mustUnderstand", "'true', but must be 1 or 0"),
        (request(header="<t:MailboxCulture>e n</t:MailboxCulture>"), "cvc-datatype-valid.1", "t:MailboxCulture",
         "'e n', but must be a language, such as en-US"),
        (request(header="<t:RequestServerVersion/>"), "cvc-complex-type.4", "/s:Header/t:RequestServerVersion",
         "Version"),
        (request(header="<x/>"), "cvc-complex-type.2.4", "/s:Header/x", "x is not allowed in s:Header"),
        (request(header="text"), "cvc-complex-type.2.3", "/s:Header", "text in s:Header"),
        (request(header="<t:DateTimePrecision><x/></t:DateTimePrecision>"), "cvc-type.3.1.2", "t:DateTimePrecision",
         "holds text, not elements"),
        (request(header="<t:ExchangeImpersonation><t:ConnectingSID><t:SID/></t:ConnectingSID></t:ExchangeImpersonation>"),
         "cvc-minLength-valid", "t:SID", "must not be empty"),
        (request('<t:OccurrenceItemId RecurringMasterId="" InstanceIndex="2147483648"/>'), "cvc-datatype-valid.1",
         "@InstanceIndex", "a whole number of 32 bits"),
        (request('<t:OccurrenceItemId RecurringMasterId="" InstanceIndex="\xa05"/>'), "cvc-datatype-valid.1",
         "@InstanceIndex", r"'\xa05', but must be a whole number of 32 bits"),  # the value as it is in the document
        (range_("Start='2023-02-29T00:00:00'"), "cvc-datatype-valid.1", "t:Range/@Start", "a date and time"),
        (time_zone(period="Bias='1 hour'"), "cvc-datatype-valid.1", "t:Period/@Bias", "a duration"),
        (time_zone("<t:Transition/>"), "cvc-complex-type.2.4", "t:Transition", "t:To is missing"),
        (response("<m:ResponseCode>Nope</m:ResponseCode>"), "cvc-enumeration-valid", "m:ResponseCode", "521 values"),
        (response("").replace('"Error"', '"Fine"'), "cvc-enumeration-valid", "@ResponseClass",
         "'Fine', which is not one of Success, Warning, Error"),
        (response("<m:MessageXml>x</m:MessageXml>"), "cvc-complex-type.2.3", "m:MessageXml", "text in m:MessageXml"),
        (response("", "CreateItemResponseMessage"), "option-other-response-message", "Message", "is expected"),
        (response("").replace("SendItemResponseMessage", "Other"), "cvc-complex-type.2.4", "m:Other",
         "m:SendItemResponseMessage is expected"),
        (fault("<faultcode>no:a</faultcode><faultstring/>"), "cvc-datatype-valid.1", "faultcode", "prefix is declared"),
        (fault("<faultcode>a b</faultcode><faultstring/>"), "cvc-datatype-valid.1", "faultcode",
         "'a b', but must be a name"),
        (fault("<faultstring/>"), "cvc-complex-type.2.4", "faultstring", "faultcode is expected"),
        (fault("<faultcode>a</faultcode><faultstring xml:lang='e n'/>"), "cvc-complex-type.3.2", "@xml:lang",
         "xml:lang"),
        (envelope(""), "soap-body", "/s:Body", "s:Body is empty"),
        (envelope("<s:Fault/><s:Fault/>"), "soap-body", "/s:Fault[2]", "exactly one"),
        (envelope("<m:GetItem/>"), "soap-body", "/m:GetItem", "m:GetItem in s:Body is no request"),
        (envelope("x<s:Fault/>"), "cvc-complex-type.2.3", "/s:Body", "text in s:Body"),
        ("<a/>", "soap-envelope", "/a", "The document is a, not a SOAP envelope"),
        ('<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"/>', "soap-envelope", "Envelope", "SOAP 1.1"),
        (f"<s:Envelope {NAMESPACES}/>", "cvc-complex-type.2.4", "/s:Envelope", "s:Envelope is not complete"),
        (request().replace("</s:Envelope>", "<a/></s:Envelope>"), "cvc-complex-type.2.4", "/a", "a is not allowed"),
    ],
)  # fmt: skip
def test_errors_say_what_and_where(document: str, rule: str, xpath: str, says: str) -> None:
    found = [
        error
        for error in validate(document).errors
        if error.rule == rule and error.xpath.endswith(xpath) and says in error.message
    ]
    assert found, [str(error) for error in validate(document).errors]


def test_errors_are_in_the_order_of_the_document() -> None:
    errors = validate(request('<t:ItemId/><t:ItemId Id=""/><t:x/>', header="<a/>", save="")).errors
    assert [error.xpath.rpartition("/")[2] for error in errors] == ["a", "@SaveItemToFolder", "t:ItemId[1]", "t:x"]
    assert [(error.line, error.column) for error in errors] == sorted((error.line, error.column) for error in errors)


@pytest.mark.parametrize(
    "document, errors",
    [
        (request("<t:ItemId Id='' xsi:type='t:FolderIdType'/>"), 1),
        (request("<t:ItemId/>" * 2000), 2000),
        (request("<t:ItemId/>" * 6000), 1),  # xmlschema stops at the first
        (request("<t:ItemId Id='' a='' b='' c='' d=''/>" * 800), 3200),
        (request("<t:ItemId Id='' a='' b='' c='' d=''/>" * 840), 1),
        (request("<t:ItemId Id='' xsi:type='x'/>" * 6000), 5000),
        (envelope("<a/>" * 6000), 5000),
    ],
    ids=lambda value: str(value)[-40:],
)
def test_errors_are_not_without_end(document: str, errors: int) -> None:
    assert len(validate(document).errors) == errors


@pytest.mark.parametrize("form", [str, str.encode, lambda text: text.encode("utf-16"), lambda text: "\ufeff" + text])
def test_lines_and_columns(form: Callable[[str], bytes | str]) -> None:
    document = request('\r\n<!-- é -->\r\n é<t:ItemId\r\n   Ident="é"\t Id="a"/>')
    where = {error.rule: (error.line, error.column) for error in validate(form(document)).errors}
    assert where == {"cvc-complex-type.2.3": (1, document.index("<m:ItemIds") + 1), "cvc-complex-type.3.2": (4, 4)}
    assert document.split("\r\n")[3][3:].startswith("Ident")


def test_places_are_those_of_the_start_tags() -> None:
    source = secure.read_source("<a>\n <b/>é<c\n/></a>")
    assert secure.places(source, 9) == [(1, 1, 0), (2, 2, 5), (2, 7, 11)]
    assert secure.places(source, 0) == [(1, 1, 0)]


# Options


@pytest.mark.parametrize(
    "document, option, default, rule",
    [
        ("<?p?>" + request(), "processing_instructions", True, "option-processing-instruction"),
        (request("<t:ItemId Id=''/><?p?>"), "processing_instructions", True, "option-processing-instruction"),
        (request(header='<x:a s:mustUnderstand="1"/>'), "unknown_must_understand", True, "option-must-understand"),
        (request(header='<x:a s:mustUnderstand=" 1 "/>'), "unknown_must_understand", True, "option-must-understand"),
        (request(header="<t:DateTimePrecision>Seconds</t:DateTimePrecision>" * 2), "repeated_headers", False,
         "option-repeated-header"),
        (response("<m:Items/>", "GetItemResponseMessage"), "other_response_messages", False,
         "option-other-response-message"),
    ],
)  # fmt: skip
def test_options(document: str, option: str, default: bool, rule: str) -> None:
    results: Any = {value: validate(document, **{option: value}) for value in (True, False)}  # type: ignore[arg-type]
    assert results[True].valid
    assert [error.rule for error in results[False].errors] == [rule]
    assert validate(document).valid is default


@pytest.mark.parametrize("kind, valid", [(None, True), ("request", True), (Kind.request, True), ("fault", False)])
def test_the_kind_can_be_asked_for(kind: Kind | str | None, valid: bool) -> None:
    result = validate(request(), kind)
    assert result.valid is bool(result) is valid
    assert result.kind is Kind.request
    assert [error.rule for error in result.errors] == ["soap-body"] * (not valid)


def test_a_kind_that_there_is_not() -> None:
    with pytest.raises(ValueError, match="nothing"):
        validate(request(), "nothing")


# Rows for rules that are easy to get wrong


@pytest.mark.parametrize(
    "document, valid",
    [
        # text in m:MessageXml, which is not mixed, and in other places for any element
        (xml(""), True),
        (xml(" \t\r\n"), True),
        (xml("<x:a/> <x:a>text</x:a>\n"), True),
        (xml("text"), False),
        (xml("<x:a/>text"), False),
        (xml("&#160;"), False),
        (xml("<![CDATA[ ]]>"), True),
        (xml("<![CDATA[x]]>"), False),
        (xml("<!-- text -->"), True),
        (fault("<faultcode>a</faultcode><faultstring/><detail>text</detail>"), False),
        (request(header="<x:a>text</x:a>"), True),
        (request(header="text"), False),
        # xsi:nil: of what is declared nothing is nillable
        (request("<t:ItemId Id='' xsi:nil='true'/>"), False),
        (request("<t:ItemId Id='' xsi:nil='false'/>"), False),
        (response("<m:MessageText xsi:nil='true'/>"), False),
        (request(header="<t:DateTimePrecision xsi:nil='1'>Seconds</t:DateTimePrecision>"), False),
        (request().replace("<s:Body", "<s:Body xsi:nil='0'"), False),
        (xml("<x:a xsi:nil='true'/>"), True),
        (xml("<x:a xsi:nil=' 0 '>x</x:a>"), True),
        (xml("<x:a xsi:nil='yes'/>"), False),
        (xml("<x:a xsi:nil='&#160;1'/>"), False),
        (xml("<t:MailboxCulture xsi:nil='true'>en</t:MailboxCulture>"), False),
        (request("<t:ItemId Id=''/>" * 6000, header="<x:a xsi:nil='1'/>"), True),  # nor in large documents
        # xsi:type
        (request("<t:ItemId Id='' xsi:type='t:ItemIdType'/>"), True),
        (request("<t:ItemId Id='' xsi:type=' t:ItemIdType '/>"), True),
        (request("<t:ItemId Id='' xsi:type='t:RecurringMasterItemIdRangesType'><t:Ranges><t:Range/></t:Ranges>"
                 "</t:ItemId>"), True),
        (request("<t:ItemId Id='' xsi:type='t:FolderIdType'/>"), False),
        (request("<t:ItemId Id='' xsi:type='t:BaseItemIdType'/>"), False),
        (request("<t:ItemId Id='' xsi:type='ItemIdType'/>"), False),
        (request("<t:ItemId Id='' xsi:type='no:ItemIdType'/>"), False),
        (request("<t:ItemId Id='' xsi:type=''/>"), False),
        (xml("<x:a xsi:type='xs:int'>5</x:a>"), True),
        (xml("<x:a xsi:type='xs:int'>x</x:a>"), False),
        (xml("<x:a xsi:type='xs:annotated'/>"), False),  # of the schema for schemas
        (xml("<x:a xsi:type='x:b'/>"), False),
        (xml("<x:a xsi:type='t:ItemIdType' Id=''/>"), True),
        (xml("<x:a xsi:type='t:ItemIdType'/>"), False),
        (time_zone("<t:Transition xsi:type='t:AbsoluteDateTransitionType'><t:To Kind='Group'/>"
                   "<t:DateTime>2024-01-01T00:00:00</t:DateTime></t:Transition>"), True),
        (time_zone("<t:Transition xsi:type='t:RecurringTimeTransitionType'><t:To Kind='Group'/>"
                   "<t:TimeOffset>PT1H</t:TimeOffset><t:Month>1</t:Month></t:Transition>"), False),
        # other attributes of XML Schema's
        (request().replace("<s:Body", "<s:Body xsi:schemaLocation='urn:x x.xsd'"), True),
        (request("<t:ItemId Id='' xsi:schemaLocation='urn:x x.xsd'/>"), True),
        (request("<t:ItemId Id='' xsi:other=''/>"), False),
        # comments and instructions are no part of values
        (response("<m:MessageText>a<!-- b -->c<?p?></m:MessageText>"), True),
        (response("<m:ResponseCode>No<!-- -->Error</m:ResponseCode>"), True),
        (response("<m:ResponseCode>No<!-- -->Errors</m:ResponseCode>"), False),
        (link_key("<?p?>5"), True),
        (link_key("5<!-- -->x"), False),
        # digits, spaces
        (link_key("\n+0005\t"), True),
        (link_key("0" * 5000), True),  # more than Python reads at once
        (link_key("0" * 5000 + "7"), True),
        (link_key("0" * 5000 + "2147483648"), False),
        (request(save="0" * 5000), False),
        *((link_key(value), False) for value in ("\xa05", "5\u2003", "\u0665", "\uff15", "1_0", "\x855", "+-1", "")),
        *((request(save=f"{space}true"), False) for space in ("\xa0", "\u3000", "\u2028")),
        *((request(f"{space}<t:ItemId Id='a'/>"), False) for space in ("\xa0", "\u3000", "x")),
        # dates: beyond what can be counted, none is valid, and other errors are still found
        (range_("Start=' 2024-02-29T24:00:00Z '"), True),
        (range_("Start='99999999999-01-01T00:00:00'"), False),
        (time_zone(period="Bias='P99999999999Y'"), False),
        (time_zone(period="Name='P99999999999Y'"), True),
        (fault("<faultcode>P99999999999Y</faultcode><faultstring/>"), True),
        # names
        (fault("<faultcode> xml:a </faultcode><faultstring/>"), True),
        (fault("<faultcode>é</faultcode><faultstring/>"), True),
        (fault("<faultcode>²</faultcode><faultstring/>"), False),
    ],
)  # fmt: skip
def test_rows(document: str, valid: bool) -> None:
    assert validate(document).valid is valid, [str(error) for error in validate(document).errors]


def test_a_date_beyond_what_can_be_counted_does_not_hide_other_errors() -> None:
    errors = validate(range_("Start='99999999999-01-01T00:00:00' Count='x' End=''")).errors
    assert [error.xpath.rpartition("/")[2] for error in errors] == ["@Start", "@Count", "@End"]
    assert "'99999999999-01-01T00:00:00', but" in errors[0].message


# The validators against each other
#
# libxml2 and plain xmlschema (which gets the tree as it is) are held against what decides here, ``_reference``: that is
# xmlschema with a prepared tree and corrections. Where they differ, it is in one of these ways. Each has a document
# that shows it, whether that is valid for us, and what one says that does not find it valid.

LIBXML2: dict[str, tuple[str, bool, str]] = {
    # we are the stricter
    "elements of XML Schema itself, which are declared only for xmlschema": (
        xml("<xs:element/>"), False, r"\{http://www\.w3\.org/2001/XMLSchema\}"),
    "attributes of the namespace of XML, which are declared only for xmlschema": (
        request(header="<x:a xml:space='x'/>"), False, r"/@(xml:|\{http://www\.w3\.org/XML/1998/namespace\})"),
    "xsi:nil without a truth value, where the element has no declaration": (
        xml("<x:a xsi:nil='x'/>"), False, r"/@xsi:nil: .* but must be true, false, 1 or 0"),
    "a built-in type that libxml2 does not check": (
        response("<m:MessageText xsi:type='xs:IDREF'>x</m:MessageText>"), False, r"IDREF|xs:ID |\[xs:NMTOKENS\]"),
    "seconds without digits on one side of the point; years and months beyond all": (
        time_zone(period="Bias='PT.5S'"), False, r"but must be a (date and time|duration)"),
    # libxml2 is
    "URIs: any text can be one (XML Schema part 2, 3.2.17); libxml2 goes by RFC 2396": (
        request(header="<x:a s:actor='http://['/>"), True, r"(atomic type 'xs:anyURI'|list type .*encodingStyle)"),
    "white space around dates and durations, which is no part of them; very long durations": (
        time_zone(period="Bias=' P1D '"), True, r"(?s)atomic type 'xs:(dateTime|duration)'"),
    "white space around xsi:type": (
        request("<t:ItemId Id='' xsi:type=' t:ItemIdType '/>"), True,
        r"(?s)QName value '.*' has no correspond|definition is absent"),
    "names of the fifth edition of XML 1.0": (
        fault("<faultcode>\uff45</faultcode><faultstring/>"), True, r"atomic type 'xs:QName'"),
}  # fmt: skip
XMLSCHEMA: dict[str, tuple[str, bool, str]] = {
    # we are the stricter
    "text beside elements": (xml("text"), False, r"cvc-complex-type\.2\.3"),
    "space and digits of other scripts, underscores, and what is no letter of names": (
        link_key("\u0665"), False, r"is '.*(_|\\x|\\u|[^\x00-\x7f]).*', but must be"),
    "types of the schema for schemas": (xml("<x:a xsi:type='xs:annotated'/>"), False, r"cvc-elt\.4\.2.*'xs:"),
    "such space around xsi:type": (xml("<x:a xsi:type='\xa0xs:int'>5</x:a>"), False, r"cvc-elt\.4\.2.*'(\\x|\\u)"),
    "the same in attributes of the namespace of XML": (
        request(header="<x:a xml:lang='en\xa0'/>"), False, r"/@(xml:|\{http://www\.w3\.org/XML/1998/namespace\})"),
    # xmlschema is
    "a comment or an instruction in text": (
        link_key("5<!-- -->"), True, r"a simple content element can't have child elements"),
    "nil, where the element has no declaration": (xml("<x:a xsi:nil='1'/>"), True, r"element is not nillable"),
    "the prefix xml, which needs no declaration": (
        fault("<faultcode>xml:a</faultcode><faultstring/>"), True, r"unmapped prefix 'xml'"),
    "numbers of more digits than Python reads at once": (link_key("0" * 5000), True, r"Exceeds the limit"),
}  # fmt: skip


def said_by_us(root: _Element) -> list[str]:
    found = []
    for finding in reference.find_errors(root):
        outer = [*reversed([*finding.element.iterancestors()]), finding.element]
        path = "/".join(shown(element.tag) for element in outer)
        type_ = finding.element.get("{http://www.w3.org/2001/XMLSchema-instance}type", "").strip()
        attribute = f"/@{shown(finding.attribute)}" if finding.attribute else ""
        found.append(f"{finding.rule} {path}[{type_}]{attribute}: {finding.message}")
    return found


def said_by_libxml2(root: _Element) -> list[str]:
    schema = schemas.libxml2_schema()
    return [] if schema.validate(root) else [entry.message for entry in cast(Any, schema.error_log)]


def said_by_xmlschema(root: _Element) -> list[str]:
    """All that is said of an element at once: one thing follows from another."""
    found: dict[Any, str] = {}
    try:
        for error in schemas.reference_schema().iter_errors(root):
            found[error.elem] = f"{found.get(error.elem, '')} {error.reason}"
    except Exception as error:  # a comment's name is not text, and some values are too much for it
        found[root] = str(error)
    return [*found.values()]


def check_differences(
    known: dict[str, tuple[str, bool, str]], theirs: list[str], ours: list[str], document: str
) -> None:
    """Two verdicts are the same, or different in the ways that are known."""
    if bool(theirs) is not bool(ours):
        patterns = [pattern for _, valid, pattern in known.values() if valid is not bool(ours)]
        for said in theirs or ours:
            assert any(re.search(pattern, said) for pattern in patterns), (said, document)


def check(document: str) -> None:
    """The promises about validators, for one document."""
    source = secure.read_source(document)
    root = secure.tree_of(source)
    soap = validation._soap(root, validation.ANY, validation.Options(True, True, False, False))[1]
    if root.tag != validation.ENVELOPE:
        assert not validate(document).valid
        return
    ours = said_by_us(root)
    assert validate(document, strict=True).valid is not bool(soap or ours)
    if validation._libxml2_says_yes(root, source.text):
        assert ours == []
    check_differences(LIBXML2, said_by_libxml2(root), ours, document)
    check_differences(XMLSCHEMA, said_by_xmlschema(root), ours, document)


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.large_base_example, HealthCheck.too_slow])
@given(documents())
def test_verdicts_of_the_validators(document: str) -> None:
    check(document)


@pytest.mark.parametrize("name", LIBXML2)
def test_known_differences_from_libxml2(name: str) -> None:
    document, valid, _ = LIBXML2[name]
    root = parse_xml(document)
    assert validate(document).valid is valid
    assert bool(said_by_us(root)) is not valid
    assert bool(said_by_libxml2(root)) is valid
    check(document)


@pytest.mark.parametrize("name", XMLSCHEMA)
def test_known_differences_from_xmlschema(name: str) -> None:
    document, valid, _ = XMLSCHEMA[name]
    root = parse_xml(document)
    assert validate(document).valid is valid
    assert bool(said_by_us(root)) is not valid
    assert bool(said_by_xmlschema(root)) is valid
    check(document)


# A value as text and as an attribute's value in quotes, and a document that has it.
PLACES: dict[str, Callable[[str, str], str]] = {
    "int": lambda text, quoted: link_key(text),
    "int, attribute": lambda text, quoted: request(
        f"<t:OccurrenceItemId RecurringMasterId='' InstanceIndex={quoted}/>"
    ),
    "unsignedInt": lambda text, quoted: request(
        header="<t:SerializedSecurityContext><t:UserSid/><t:GroupSids>"
        f"<t:GroupIdentifier Attributes={quoted}><t:SecurityIdentifier/></t:GroupIdentifier>"
        "</t:GroupSids></t:SerializedSecurityContext>"
    ),
    "boolean": lambda text, quoted: request().replace('"true"', quoted),
    "mustUnderstand": lambda text, quoted: request(header=f"<x:a s:mustUnderstand={quoted}/>"),
    "encodingStyle": lambda text, quoted: request(header=f"<x:a s:encodingStyle={quoted}/>"),
    "actor": lambda text, quoted: request(header=f"<x:a s:actor={quoted}/>"),
    "faultactor": lambda text, quoted: fault(f"<faultcode>a</faultcode><faultstring/><faultactor>{text}</faultactor>"),
    "dateTime": lambda text, quoted: xml(
        f"<t:AbsoluteDateTransition><t:To Kind='Group'/><t:DateTime>{text}</t:DateTime></t:AbsoluteDateTransition>"
    ),
    "dateTime, attribute": lambda text, quoted: range_(f"Start={quoted}"),
    "duration": lambda text, quoted: xml(
        f"<t:RecurringDateTransition><t:To Kind='Group'/><t:TimeOffset>{text}</t:TimeOffset><t:Month>1</t:Month>"
        "<t:Day>1</t:Day></t:RecurringDateTransition>"
    ),
    "duration, attribute": lambda text, quoted: time_zone(period=f"Bias={quoted}"),
    "language": lambda text, quoted: request(header=f"<t:MailboxCulture>{text}</t:MailboxCulture>"),
    "QName": lambda text, quoted: fault(f"<faultcode>{text}</faultcode><faultstring/>"),
    "enumeration": lambda text, quoted: response(f"<m:ResponseCode>{text}</m:ResponseCode>"),
    "enumeration, attribute": lambda text, quoted: response("").replace('"Error"', quoted),
    "string that is not empty": lambda text, quoted: request(
        header=f"<t:ExchangeImpersonation><t:ConnectingSID><t:SID>{text}</t:SID></t:ConnectingSID>"
        "</t:ExchangeImpersonation>"
    ),
    "nil": lambda text, quoted: request(f"<t:ItemId Id='' xsi:nil={quoted}/>"),
    "nil of anything": lambda text, quoted: request(header=f"<x:a xsi:nil={quoted}/>"),
    "type": lambda text, quoted: request(f"<t:ItemId Id='' xsi:type={quoted}/>"),
    "type of anything": lambda text, quoted: request(header=f"<x:a xsi:type={quoted}/>"),
    "language of XML": lambda text, quoted: request(header=f"<x:a xml:lang={quoted}/>"),
    "space of XML": lambda text, quoted: request(header=f"<x:a xml:space={quoted}/>"),
    "text beside elements": lambda text, quoted: request(f"<t:ItemId Id=''/>{text}"),
    "text where any element is allowed": lambda text, quoted: xml(text),
    "text where nothing is allowed": lambda text, quoted: request(f"<t:ItemId Id=''>{text}</t:ItemId>"),
}


@pytest.mark.parametrize("place", PLACES)
def test_verdicts_on_all_values_in_all_places(place: str) -> None:
    for value in map(possible, VALUES):
        check(PLACES[place](escape(value), f'"{escape_attribute(value)}"'))


def test_verdicts_on_all_types_and_pieces() -> None:
    for name in TYPE_NAMES:
        for element in ("<t:ItemId Id='' {}/>", "<x:a {}/>", "<x:a {}>5</x:a>"):
            piece = element.format(f'xsi:type="{name}"')
            check(request(piece))
            check(xml(piece))
    for piece in PIECES:
        for document in (xml(piece), request(piece), request(header=piece), envelope(piece)):
            check(document)


@settings(max_examples=300)
@given(st.binary(max_size=300) | st.text(max_size=300))
def test_any_bytes_or_text_give_a_result_or_our_error(document: bytes | str) -> None:
    with contextlib.suppress(OxcodecError):
        validate(document)


@settings(max_examples=300)
@given(st.sampled_from(INDEX), st.data())
def test_damaged_documents_give_a_result_or_our_error(entry: dict[str, Any], data: st.DataObject) -> None:
    document = (VECTORS / entry["file"]).read_bytes()
    for _ in range(data.draw(st.integers(1, 3))):
        at, skipped = data.draw(st.integers(0, len(document))), data.draw(st.sampled_from((0, 1, 1, 9)))
        document = document[:at] + data.draw(st.binary(max_size=3)) + document[at + skipped :]
    try:
        result = validate(document)
    except DecodeError as error:
        assert 0 <= error.offset <= len(document)
    else:
        assert bool(result.errors) is not result.valid


# Encodings


def declared(encoding: str, value: str) -> str:
    document = request(f"<t:ItemId Id='{value}'/>")
    return f"<?xml version='1.0' encoding='{encoding}' standalone='yes'?>{document}"


@pytest.mark.parametrize(
    "document",
    [
        request().encode("utf-8-sig"),
        request().encode("utf-16"),
        b"\xfe\xff" + request().encode("utf-16-be"),
        f'<?xml version="1.0" encoding="UTF-16LE"?>{request()}'.encode("utf-16-le"),
        f'<?xml version="1.0" encoding="UTF-16BE"?>{request()}'.encode("utf-16-be"),
        f'<?xml version="1.0" encoding="utf-16"?>{request()}'.encode("utf-16"),
        declared("us-ascii", "a").encode(),
        declared("iso-8859-1", "é").encode("latin-1"),
        declared("windows-1252", "€").encode("cp1252"),
        declared("ISO-8859-15", "€").encode("iso8859-15"),
        f'<?xml version="1.0" encoding="utf-16"?>{request()}',
        "\ufeff" + request(),
        bytearray(request().encode()),
        memoryview(request().encode()),
    ],
)  # fmt: skip
def test_encodings(document: Any) -> None:
    assert validate(document).valid


@pytest.mark.parametrize(
    "document, offset",
    [
        (b'<?xml version="1.0" encoding="utf-16"?><a/>', 0),
        (b'\xef\xbb\xbf<?xml version="1.0" encoding="iso-8859-1"?><a/>', 3),
        ('<?xml version="1.0" encoding="utf-8"?><a/>'.encode("utf-16"), 2),
        ("<?xml version='1.0'?><a/>".encode("utf-16-le"), 0),
        ("<a/>".encode("utf-32"), 0),
        (b'<?xml version="1.0" encoding="utf-7"?><a/>', 0),
        (b"<a>\xff</a>", 3),
        (b"<a>\xc0\xaf</a>", 3),
        (b"<a>\xed\xa0\x80</a>", 3),
        (b"<a>\0</a>", 3),
        (b'<?xml version="1.0" encoding="us-ascii"?><a>\xe9</a>', 44),
        ("<a>é<b></a>".encode("utf-16"), 20),
        (b"", 0),
        (b"<a>", 3),
        (b"<a/>junk", 4),
        (b"<a b:c='1'/>", 0),
        ("<a>\ud800</a>", 3),
        ("<a>é\ud800</a>", 5),
    ],
)
def test_what_is_not_xml_is_refused_at_its_place(document: bytes | str, offset: int) -> None:
    with pytest.raises(DecodeError) as caught:
        validate(document)
    assert caught.value.offset == offset, caught.value


def test_a_document_is_bytes_or_text() -> None:
    untyped: Any = validate
    for document in (None, 5, ["<a/>"]):
        with pytest.raises(DecodeError, match="is bytes or text, not"):
            untyped(document)


# Limits and hostile documents


@pytest.mark.parametrize(
    "limit, enough",
    [("size", 600), ("depth", 5), ("attributes", 7), ("text", 16), ("nodes", 21), ("name", 69)],
)
def test_limits_can_be_set(limit: str, enough: int) -> None:
    document = request('<t:ItemId Id="a" ChangeKey="b"/>' * 3)
    document += " " * (600 - len(document))
    narrow: Any = {limit: enough - 1}
    wide: Any = {limit: enough}
    with pytest.raises(DecodeError):
        validate(document, limits=Limits(**narrow))
    assert validate(document, limits=Limits(**wide)).valid


@functools.cache
def hostile() -> dict[tuple[str, str], Row]:
    """What became of the hostile documents: half of them in one process, half in another."""
    pytest.importorskip("resource")
    root = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(root), *filter(None, sys.path)])}
    command = [sys.executable, "-m", "tests.ews.hostile", "--json"]
    processes = [
        subprocess.Popen([*command, part], cwd=root, env=environment, stdout=subprocess.PIPE, text=True)
        for part in ("--even", "--odd")
    ]
    rows = [Row(**json.loads(line)) for process in processes for line in process.communicate()[0].splitlines()]
    return {(row.name, row.function): row for row in rows}


@pytest.mark.parametrize("function", ["validate", "parse"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents(name: str, function: str) -> None:
    row = hostile()[name, function]
    expected = HOSTILE[name].validated if function == "validate" else HOSTILE[name].when_parsed
    if isinstance(expected, bool):
        assert row.outcome is expected
    else:
        assert isinstance(row.outcome, str) and expected in row.outcome
        assert 0 <= row.offset <= row.size
    assert row.memory < MEMORY
    assert row.calls == 0


# What only lxml can say, which goes by the last entry of its log alone

BADLY_FORMED = [
    'xmlns:p="urn:u" xmlns:q="urn:u" p:a="1" q:a="2"', 'xmlns:x=""', 'xmlns:xmlns="urn:x"', 'xmlns:xml="urn:x"',
    'xmlns:x="http://www.w3.org/2000/xmlns/"', 'xmlns="http://www.w3.org/XML/1998/namespace"', 'a:b:c="1"', 'z:a="1"',
    'xmlns:="x"', 'xmlns:x="a b"', 'xmlns:x="u" xmlns:x=""', 'xmlns:x="{"',
]  # fmt: skip


@pytest.mark.parametrize("end", ["", "<?xml-a?>", "<?xml-a?>junk", "<?p:q?><?xml-a?><b/>&zz;</c>", "<!--é--><?xml-a?>"])
@pytest.mark.parametrize("attributes", BADLY_FORMED)
def test_no_warning_hides_an_error(attributes: str, end: str) -> None:
    document = request().replace("<s:Envelope ", f"<s:Envelope {attributes} ") + end
    for read in (validate, parse_xml, objects.parse):
        with pytest.raises(DocumentError) as caught:
            read(document)
        assert caught.value.message


def test_a_warning_is_no_error() -> None:
    assert validate(request(header='<a:b xmlns:a="relative"/>') + "<?xml-a?>").valid


@pytest.mark.parametrize(
    ("document", "line", "column", "offset"),
    [
        ("<a>\r<b>\r  <c></d>\r</b></a>", 3, 8, 15),
        ("<a>\r\n<b>\n  <c></d>\r</b></a>", 3, 8, 16),
        ("<a b='ééééé' xmlns:x='{'/>", 1, 25, 29),
        ("<a b='eeeee' xmlns:x='{'/>", 1, 25, 24),
        ("<é/>\r<é\x01/>", 2, 1, 6),
    ],
)
def test_places_of_what_is_not_well_formed(document: str, line: int, column: int, offset: int) -> None:
    for form, width in ((document, 0), (document.encode(), 0), (document.encode("utf-16"), 2)):
        with pytest.raises(DocumentError) as caught:
            parse_xml(form)
        error = caught.value
        assert (error.line, error.column) == (line, column)
        at = 2 + width * len(document.encode()[:offset].decode()) if width else offset
        assert error.offset == at
        assert error.remaining == (form.encode() if isinstance(form, str) else form)[at:]
