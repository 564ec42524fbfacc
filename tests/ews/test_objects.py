"""Requests, responses and faults as objects: vectors, properties, and what is refused."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from oxcodec.errors import DecodeError, EncodeError, OxcodecError
from oxcodec.ews import codes, namespaces, validate
from oxcodec.ews import objects as ews

from .strategies import INDEX, MESSAGES, VECTORS

VALID = [entry["file"] for entry in INDEX if entry["valid"]]
INVALID = [entry["file"] for entry in INDEX if not entry["valid"]]
KINDS = {"in": ews.SendItem, "out": ews.SendItemResponse, "fault": ews.Fault}

untyped: Any = ews  # for calls that a type checker refuses
BASE = ews.SendItem(save_item_to_folder=True, item_ids=[ews.ItemId(id="A")])


def assert_valid(document: bytes) -> None:
    result = validate(document)
    assert result.valid, [str(error) for error in result.errors]


# Vectors


@pytest.mark.parametrize("name", VALID)
def test_valid_vectors_round_trip(name: str) -> None:
    message = ews.parse((VECTORS / name).read_bytes())
    assert type(message) is KINDS[name.split("-")[1]]
    written = message.to_xml()
    assert ews.parse(written) == message
    assert type(message).from_xml(written) == message
    assert_valid(written)


@pytest.mark.parametrize("name", INVALID)
def test_invalid_vectors_are_refused_except_for_codes_of_newer_servers(name: str) -> None:
    document = (VECTORS / name).read_bytes()
    if name == "x-out-code-doc-only.xml":
        message = ews.SendItemResponse.from_xml(document)
        assert message.messages[0].response_code == "ErrorExtraCode"
        assert type(message.messages[0].response_code) is str
        assert ews.parse(message.to_xml()) == message
    else:
        with pytest.raises(DecodeError):
            ews.parse(document)


def test_what_a_request_says() -> None:
    message = ews.SendItem.from_xml((VECTORS / "v-in-exchangelib-12-distinguished-mailbox-full.xml").read_bytes())
    assert message.save_item_to_folder is True
    assert message.saved_item_folder_id == ews.DistinguishedFolderId(
        id=codes.DistinguishedFolderIdName.drafts,
        change_key="AQ==",
        mailbox=ews.Mailbox(
            name="Primary Ø",
            email_address="primary@contoso.com",
            routing_type="SMTP",
            mailbox_type=codes.MailboxType.Mailbox,
        ),
    )
    assert message.headers.request_server_version == ews.RequestServerVersion(version="Exchange2016")
    assert message.headers.time_zone_context is not None
    assert message.headers.time_zone_context.time_zone_definition.id == "Romance Standard Time"
    assert [item.change_key for item in message.item_ids if isinstance(item, ews.ItemId)] == [
        "CQAAABYAAADrxRwRjq/zTrN6vWSzKTE4AAA5kx5z"
    ]


def test_what_a_response_says() -> None:
    several = ews.SendItemResponse.from_xml((VECTORS / "v-out-several.xml").read_bytes()).messages
    assert [message.response_class for message in several] == ["Success", "Error", "Success", "Warning"]
    assert several[1].response_code is codes.ResponseCode.ErrorItemNotFound
    assert several[1].message_text == "The specified object was not found in the store."
    assert several[1].descriptive_link_key == 0
    assert several[0].message_xml is None
    busy = ews.SendItemResponse.from_xml((VECTORS / "v-out-mx-value.xml").read_bytes()).messages[0]
    assert busy.message_values == {"BackOffMilliseconds": "297749"}
    unknown = ews.SendItemResponse.from_xml((VECTORS / "v-out-mx-unknown.xml").read_bytes()).messages[0]
    assert unknown.message_xml == (
        '<x:a xmlns:x="urn:x" b="1">text<x:c></x:c>tail</x:a>',
        "<plain>p</plain>",
    )


def test_what_a_fault_says() -> None:
    fault = ews.Fault.from_xml((VECTORS / "v-fault-exchange-nolang.xml").read_bytes())
    assert fault.code == f"{{{namespaces.TYPES}}}ErrorSchemaValidation"
    assert fault.detail is not None
    assert fault.detail.response_code is codes.ResponseCode.ErrorSchemaValidation
    assert fault.detail.message == fault.string == "The request failed schema validation."
    assert fault.detail.message_values == {"LineNumber": "2", "LinePosition": "630", "Violation": "x"}
    assert ews.Fault.from_xml((VECTORS / "v-fault-custom-code.xml").read_bytes()).code == "{urn:q}A.B"
    plain = ews.Fault.from_xml((VECTORS / "v-fault-plain.xml").read_bytes())
    assert plain.code == codes.FaultCode.Client


def test_the_language_of_a_fault_is_kept() -> None:
    document = (VECTORS / "v-fault-exchange-nolang.xml").read_bytes()
    document = document.replace(b"<faultstring>", b'<faultstring xml:lang="en-US">')
    fault = ews.Fault.from_xml(document)
    assert fault.language == "en-US"
    assert ews.parse(fault.to_xml()) == fault


# Properties


@given(MESSAGES)
@example(BASE)
def test_round_trip(message: ews.Message) -> None:
    document = message.to_xml()
    back = ews.parse(document)
    assert back == message
    assert type(back) is type(message)
    assert hash(back) == hash(message)
    assert back.to_xml() == document
    assert pickle.loads(pickle.dumps(message)) == message
    assert ews.Message.from_json(json.loads(json.dumps(message.to_json()))) == message
    assert_valid(document)


@given(st.binary(max_size=200) | st.text(max_size=200))
def test_any_bytes_or_text_are_refused_in_our_way(document: bytes | str) -> None:
    with pytest.raises(OxcodecError):
        ews.parse(document)


@given(st.sampled_from(VALID), st.data())
def test_damaged_documents_give_a_message_or_our_error(name: str, data: st.DataObject) -> None:
    document = bytearray((VECTORS / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(document) - 1))
        length = data.draw(st.integers(0, 12))
        document[start : start + length] = data.draw(
            st.binary(max_size=6) | st.sampled_from([b"<a/>", b"x", b"&amp;", b' xmlns:t="u"', b"<!-- -->", b"<?p?>"])
        )
        assume(document)
    try:
        message = ews.parse(bytes(document))
    except OxcodecError:
        return
    assert ews.parse(message.to_xml()) == message


@pytest.mark.parametrize("code", ["ErrorOfTomorrow", "", "No Error", "Ärger\r\n<&"])
def test_codes_of_newer_servers_survive(code: str) -> None:
    response = ews.SendItemResponse(
        messages=[ews.ResponseMessage(response_class=codes.ResponseClass.Error, response_code=code)],
        headers=ews.Headers(request_server_version=ews.RequestServerVersion(version="V2030_01_01")),
    )
    back = ews.SendItemResponse.from_xml(response.to_xml())
    assert back == response
    assert back.messages[0].response_code == code
    fault = ews.Fault(code="{urn:q}x", string="", detail=ews.FaultDetail(response_code=code))
    assert ews.parse(fault.to_xml()) == fault


# Names, prefixes, comments: what may differ in a document that means the same


def test_comments_and_processing_instructions_do_not_matter() -> None:
    document = (VECTORS / "v-out-several.xml").read_bytes()
    changed = document.replace(b"<m:MessageText>b", b"<m:MessageText><!-- x -->b<?p q?>")
    changed = changed.replace(b"<m:ResponseMessages>", b"<m:ResponseMessages> <!-- x --> <?p q?>")
    assert changed != document
    assert ews.parse(changed) == ews.parse(document)


def test_kept_elements_keep_the_namespaces_that_they_use_in_values() -> None:
    document = (VECTORS / "v-out-mx-unknown.xml").read_bytes()
    document = document.replace(b"<plain>p</plain>", b'<p xsi:type="t:X" xmlns:unused="urn:u">t:y</p>')
    message = ews.SendItemResponse.from_xml(document)
    assert message.messages[0].message_xml is not None
    kept = message.messages[0].message_xml[1]
    assert f'xmlns:t="{namespaces.TYPES}"' in kept
    assert "unused" not in kept
    assert ews.parse(message.to_xml()) == message


def test_relative_namespaces_are_kept() -> None:
    document = (VECTORS / "v-out-mx-unknown.xml").read_bytes().replace(b"urn:x", b"x/y")
    message = ews.SendItemResponse.from_xml(document)
    assert message.messages[0].message_xml is not None
    assert 'xmlns:x="x/y"' in message.messages[0].message_xml[0]
    assert b'xmlns:x="x/y"' in message.to_xml()
    assert ews.parse(message.to_xml()) == message


@pytest.mark.parametrize(
    "kept",
    [
        '<a xmlns="rel"/>',
        '<a xmlns="rel" b="s:x t:y"><b xmlns:q="q" q:c="m:"/></a>',
        '<r:a xmlns:r="r" xmlns:u="u">s:</r:a>',
    ],
)
def test_elements_of_relative_namespaces_come_back(kept: str) -> None:
    request = ews.SendItem(save_item_to_folder=True, item_ids=BASE.item_ids, headers=ews.Headers(other=[kept]))
    assert ews.parse(request.to_xml()) == request
    around = request.to_xml().replace(b"<s:Envelope ", b'<s:Envelope xmlns:m_="urn:m" ')
    assert ews.parse(around) == request


def test_xsi_type_can_name_the_type_or_one_derived_from_it() -> None:
    xsi = f' xmlns:xsi="{namespaces.XSI}" xsi:type='
    document = BASE.to_xml().decode()
    assert ews.parse(document.replace("<t:ItemId", f'<t:ItemId{xsi}"t:ItemIdType"')) == BASE
    derived = document.replace("<t:ItemId", f'<t:ItemId{xsi}"t:RecurringMasterItemIdRangesType"')
    assert ews.SendItem.from_xml(derived).item_ids == (ews.RecurringMasterItemIdRanges(id="A"),)
    for wrong in ("t:OccurrenceItemIdType", "ItemIdType", "x:ItemIdType", "", ":"):
        with pytest.raises(DecodeError):
            ews.parse(document.replace("<t:ItemId", f'<t:ItemId{xsi}"{wrong}"'))


def test_xsi_type_cannot_name_a_type_beside_the_one_of_the_element() -> None:
    """What stands in for a transition is of its own type, or one derived from that (XML Schema 1.0, 3.3.4)."""
    to = ews.TransitionTarget(target="0", kind=codes.TransitionTargetKind.Group)
    group = ews.TransitionsGroup(transitions=[ews.AbsoluteDateTransition(to=to, date_time="2024-01-01T00:00:00")])
    zone = ews.TimeZoneDefinition(periods=[ews.Period(id="p")], transitions=group)
    headers = ews.Headers(time_zone_context=ews.TimeZoneContext(time_zone_definition=zone))
    request = ews.SendItem(save_item_to_folder=True, item_ids=BASE.item_ids, headers=headers)
    document = request.to_xml().decode()
    for name, valid in (("AbsoluteDateTransitionType", True), ("RecurringDateTransitionType", False)):
        changed = document.replace(
            "<t:AbsoluteDateTransition", f'<t:AbsoluteDateTransition xmlns:xsi="{namespaces.XSI}" xsi:type="t:{name}"'
        )
        assert changed != document
        assert validate(changed).valid is valid
        if valid:
            assert ews.parse(changed) == request
        else:
            with pytest.raises(DecodeError, match="cannot be of the type"):
                ews.parse(changed)


def test_unknown_headers_are_written_back() -> None:
    block = '<x:Security xmlns:x="urn:security" x:level="t:2">s:1</x:Security>'
    request = ews.SendItem(
        save_item_to_folder=False,
        item_ids=[ews.ItemId(id="A")],
        headers=ews.Headers(other=[block], mailbox_culture=ews.MailboxCulture(culture="de-DE", must_understand=True)),
    )
    assert block.encode() in request.to_xml()
    assert ews.parse(request.to_xml()) == request


def test_elements_after_the_body_are_written_back() -> None:
    trailer = '<x:after xmlns:x="urn:x">s:t:m:</x:after>'
    request = ews.SendItem(save_item_to_folder=True, item_ids=BASE.item_ids, envelope=ews.Envelope(trailers=[trailer]))
    assert trailer.encode() in request.to_xml()
    assert ews.parse(request.to_xml()) == request


def test_white_space_that_a_type_does_not_keep_is_not_kept() -> None:
    fault = ews.Fault(code="Client", string=" x ", actor=" urn:x \n urn:y ")
    assert (fault.string, fault.actor) == (" x ", "urn:x urn:y")
    assert ews.parse(fault.to_xml()) == fault


def test_the_order_of_attributes_does_not_matter() -> None:
    one, other = (
        BASE.to_xml().replace(b"<s:Body>", b'<s:Body xmlns:x="urn:x" ' + pair + b">")
        for pair in (b'x:a="1" x:b="2"', b'x:b="2" x:a="1"')
    )
    assert ews.parse(one) == ews.parse(other) != BASE


# Refusals


@pytest.mark.parametrize(
    "make",
    [
        lambda: untyped.ItemId(id=1),
        lambda: untyped.ItemId(id=None),
        lambda: untyped.ItemId(id="\0"),
        lambda: untyped.ItemId(id="\ud800"),
        lambda: untyped.ItemId(id="\ufffe"),
        lambda: untyped.SendItem(save_item_to_folder="true", item_ids=[untyped.ItemId(id="A")]),
        lambda: untyped.SendItem(save_item_to_folder=True, item_ids=[]),
        lambda: untyped.SendItem(save_item_to_folder=True, item_ids=untyped.ItemId(id="A")),
        lambda: untyped.SendItem(save_item_to_folder=True, item_ids="A"),
        lambda: untyped.SendItem(save_item_to_folder=True, item_ids=["A"]),
        lambda: untyped.SendItem(save_item_to_folder=True, item_ids=[untyped.FolderId(id="A")]),
        lambda: untyped.SendItem(
            save_item_to_folder=True, item_ids=[untyped.ItemId(id="A")], saved_item_folder_id=untyped.ItemId(id="A")
        ),
        lambda: untyped.SendItem(save_item_to_folder=True, item_ids=[untyped.ItemId(id="A")], headers=None),
        lambda: untyped.SendItem(save_item_to_folder=True, item_ids=[untyped.ItemId(id="A")], envelope={}),
        lambda: untyped.ConnectingSID(),
        lambda: untyped.ConnectingSID(sid="S-1", smtp_address="a@b"),
        lambda: untyped.ConnectingSID(sid=""),
        lambda: untyped.ResponseMessage(response_class="Failure"),
        lambda: untyped.ResponseMessage(response_class="Success", descriptive_link_key=1 << 31),
        lambda: untyped.ResponseMessage(response_class="Success", descriptive_link_key=True),
        lambda: untyped.ResponseMessage(response_class="Error", message_xml=["<a>"]),
        lambda: untyped.ResponseMessage(response_class="Error", message_xml=["<a/><b/>"]),
        lambda: untyped.ResponseMessage(response_class="Error", message_xml=[b"<a/>"]),
        lambda: untyped.ResponseMessage(response_class="Error", message_xml="<a/>"),
        lambda: untyped.ResponseMessage(response_class="Error", message_xml=["<t:a/>"]),
        lambda: untyped.MailboxCulture(culture="en_US"),
        lambda: untyped.OccurrencesRange(start="2023-02-29T00:00:00"),
        lambda: untyped.OccurrencesRange(start="0000-01-01T00:00:00"),
        lambda: untyped.Period(bias="PT"),
        lambda: untyped.Period(bias="P٣D"),
        lambda: untyped.ManagementRole(user_roles=[]),
        lambda: untyped.TimeZoneDefinition(transitions=untyped.TransitionsGroup(transitions=[])),
        lambda: untyped.Headers(other=["<a/>"]),
        lambda: untyped.Headers(other=[f'<t:MailboxCulture xmlns:t="{namespaces.TYPES}">en</t:MailboxCulture>']),
        lambda: untyped.Envelope(attributes=[("a", "1")]),
        lambda: untyped.Envelope(attributes=["ab"]),
        lambda: untyped.Envelope(attributes=[("{urn:x}a", "1"), ("{urn:x}a", "2")]),
        lambda: untyped.Envelope(trailers=["<a/>"]),
        lambda: untyped.Fault(code="a b", string=""),
        lambda: untyped.Fault(code="a²", string=""),
        lambda: untyped.Fault(code="{http://www.w3.org/2000/xmlns/}a", string=""),
        lambda: untyped.Fault(code=f"{{{'n' * 5000}}}a", string=""),
        lambda: untyped.FaultDetail(attributes=[("xmlns", "urn:x")]),
        lambda: untyped.Envelope(body_attributes=[("xmlns", "urn:x")]),
        lambda: untyped.Envelope(attributes=[("{http://www.w3.org/2000/xmlns/}a", "urn:x")]),
        *[
            lambda namespace=namespace: untyped.Envelope(attributes=[(f"{{{namespace}}}a", "")])
            for namespace in ('urn:x&"<', "urn:%zz", "[", ":", "urn:\x7f", "urn:\x01")
        ],
        lambda: untyped.Fault(code="s:Client", string=""),
        lambda: untyped.Fault(code="Client", string=None),
        lambda: untyped.Fault(code="Client", string="", detail="x"),
        lambda: untyped.FaultDetail(
            other=[f'<e:ResponseCode xmlns:e="{namespaces.ERRORS}">NoError</e:ResponseCode>'],
        ),
    ],
)  # fmt: skip
def test_what_has_no_valid_xml_cannot_be_made(make: Any) -> None:
    with pytest.raises(EncodeError) as caught:
        make()
    assert str(caught.value)


@pytest.mark.parametrize(
    "old, new, says",
    [
        ("s:Body>", "s:Boby>", "s:Boby where s:Body belongs"),
        ("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope", "SOAP 1.2"),
        ("<m:ItemIds>", "<m:ItemIds>text", "text in m:ItemIds"),
        ('<t:ItemId Id="A"></t:ItemId>', "", "m:ItemIds is empty"),
        (' Id="A"', "", "t:ItemId has no attribute Id"),
        (' Id="A"', ' Id="A" Extra=""', "unexpected attribute Extra"),
        ("</m:SendItem>", "</m:SendItem><m:SendItem/>", "the body holds 2 elements"),
        ("<s:Body>", "<s:Header><t:Hm/><Bare/></s:Header><s:Body>", "a header block cannot be named Bare"),
        (
            "<s:Body>",
            "<s:Header><t:DateTimePrecision>Seconds</t:DateTimePrecision><t:DateTimePrecision>Seconds"
            "</t:DateTimePrecision></s:Header><s:Body>",
            "a second t:DateTimePrecision",
        ),
        ("</m:ItemIds>", "</m:ItemIds><m:SavedItemFolderId/>", "m:SavedItemFolderId holds 0 elements"),
        ("</s:Envelope>", "<after/></s:Envelope>", "after cannot follow the body"),
        ("SendItem", "GetItem", "m:GetItem is no message of the SendItem operation"),
    ],
)
def test_what_is_wrong_is_said(old: str, new: str, says: str) -> None:
    document = BASE.to_xml().decode()
    assert old in document
    with pytest.raises(DecodeError) as caught:
        ews.parse(document.replace(old, new))
    assert says in str(caught.value)
    assert "line 2" in str(caught.value)


def test_another_message_than_asked_for() -> None:
    with pytest.raises(DecodeError, match="a SendItem, not a Fault"):
        ews.Fault.from_xml(BASE.to_xml())
    with pytest.raises(DecodeError, match="a Fault, not a SendItem"):
        ews.SendItem.from_xml(ews.Fault(code="Client", string="").to_xml())
    assert ews.Message.from_xml(BASE.to_xml()) == BASE


def test_objects_are_frozen_and_slotted() -> None:
    with pytest.raises(AttributeError):
        BASE.save_item_to_folder = False  # type: ignore[misc]
    assert not hasattr(BASE, "__dict__")
    assert BASE.item_ids == (ews.ItemId(id="A"),)
    assert repr(BASE) == "SendItem(save_item_to_folder=True, item_ids=(ItemId(id='A'),))"


def test_enumerations_have_the_members_of_the_schema() -> None:
    sizes = {cls.__name__: len(cls) for cls in (*codes.OPEN, codes.ResponseClass, codes.DateTimePrecision)}
    assert sizes == {
        "ResponseCode": 521,
        "DistinguishedFolderIdName": 67,
        "ExchangeVersion": 19,
        "MailboxType": 9,
        "ResponseClass": 3,
        "DateTimePrecision": 2,
    }


def test_lxml_is_imported_when_it_is_needed() -> None:
    program = (
        "import sys, oxcodec, oxcodec.ews.objects as ews;"
        "ews.SendItem(save_item_to_folder=True, item_ids=[ews.ItemId(id='A')]).to_xml();"
        "sys.exit('lxml' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
