"""SendItem messages as JSON, and the places of errors in documents."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from oxcodec import DocumentError, EncodeError
from oxcodec.ews import objects as ews

VECTORS = Path(__file__).parents[1] / "vectors" / "ews"
VALID = sorted(VECTORS.glob("v-*.xml"))

FORM: dict[str, Any] = {
    "Headers": {
        "RequestServerVersion": {"Version": "Exchange2016"},
        "ExchangeImpersonation": {"mustUnderstand": True, "ConnectingSID": {"PrimarySmtpAddress": "a@b.example"}},
        "MailboxCulture": {"Culture": "de-DE"},
        "ManagementRole": {"UserRoles": ["A", "B"]},
        "Other": ['<x:a xmlns:x="urn:x"></x:a>'],
    },
    "Envelope": {"BodyAttributes": {"{urn:x}a": "1"}},
    "SendItem": {
        "SaveItemToFolder": True,
        "ItemIds": [{"ItemId": {"Id": "AA==", "ChangeKey": "BB=="}}, {"RecurringMasterItemId": {"OccurrenceId": "CC"}}],
        "SavedItemFolderId": {"DistinguishedFolderId": {"Id": "sentitems", "Mailbox": {"EmailAddress": "a@b"}}},
    },
}


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.name)
def test_vectors_through_json(path: Path) -> None:
    message = ews.parse(path.read_bytes())
    form = message.to_json()
    assert json.loads(json.dumps(form)) == form
    assert type(message).from_json(form) == message


def test_the_form_has_the_names_of_the_schema() -> None:
    message = ews.SendItem.from_json(FORM)
    assert message.to_json() == FORM
    assert message.headers.exchange_impersonation is not None
    assert message.headers.exchange_impersonation.connecting_sid.primary_smtp_address == "a@b.example"
    fault = ews.Fault(code="Client", string="no", detail=ews.FaultDetail(response_code="ErrorAccessDenied"))
    shown = {"Fault": {"faultcode": "Client", "faultstring": "no", "detail": {"ResponseCode": "ErrorAccessDenied"}}}
    assert fault.to_json() == shown


WRONG: list[tuple[tuple[str | int, ...], Any, str]] = [
    ((), [], "an object is needed, not list"),
    ((), {}, "exactly one of SendItem, SendItemResponse, Fault is needed"),
    ((), FORM | {"Fault": {}}, "exactly one of"),
    ((), FORM | {"Trailer": {}}, "no field Trailer beside SendItem: there are Headers, Envelope"),
    (("SendItem", "Headers"), {}, "Headers belongs beside SendItem, not in it in SendItem"),
    (("SendItem", "ItemId"), {}, "no field ItemId: there are SaveItemToFolder, ItemIds, SavedItemFolderId"),
    (("SendItem",), {"ItemIds": []}, "SaveItemToFolder is missing in SendItem"),
    (("SendItem", "SaveItemToFolder"), 1, "a boolean is needed, not int in SendItem.SaveItemToFolder"),
    (("SendItem", "ItemIds"), {}, "a list is needed, not dict in SendItem.ItemIds"),
    (("SendItem", "ItemIds"), [], "at least one"),
    (("SendItem", "ItemIds", 1), {"ItemId": {}, "X": {}}, "an object with one of ItemId, OccurrenceItemId"),
    (("SendItem", "ItemIds", 0, "ItemId", "Id"), None, "not NoneType in SendItem.ItemIds[0].ItemId.Id"),
    (("Headers", "Other", 0), "<a", "in Headers.Other[0]"),
    (("Headers", "ManagementRole", "UserRoles", 1), 5, "in Headers.ManagementRole.UserRoles[1]"),
    (("Headers", "ExchangeImpersonation", "ConnectingSID"), {}, "in Headers.ExchangeImpersonation.ConnectingSID"),
    (("Envelope", "BodyAttributes"), {"a b": ""}, "in Envelope.BodyAttributes"),
]


@pytest.mark.parametrize(("place", "value", "says"), WRONG, ids=lambda given: str(given)[:40])
def test_wrong_forms_are_refused_with_the_path(place: tuple[str | int, ...], value: Any, says: str) -> None:
    form = {"": copy.deepcopy(FORM)}
    inner: Any = form
    *way, last = ("", *place)
    for step in way:
        inner = inner[step]
    inner[last] = value
    with pytest.raises(EncodeError) as caught:
        ews.Message.from_json(form[""])
    assert says in str(caught.value)


def test_a_form_of_another_message() -> None:
    with pytest.raises(EncodeError, match="of a SendItem, not a Fault"):
        ews.Fault.from_json(FORM)


@pytest.mark.parametrize(("encoding", "width"), [("utf-8", 1), ("utf-16le", 2)])
def test_errors_have_the_place_in_the_document(encoding: str, width: int) -> None:
    text = ews.SendItem.from_json(FORM).to_xml().decode()
    text = text.replace("<t:RecurringMasterItemId ", "\n é<t:RecurringMasterItemId ").replace("utf-8", encoding)
    document = text.encode(encoding)
    with pytest.raises(DocumentError) as caught:
        ews.parse(document)
    error = caught.value
    assert error.path == "Envelope.Body.SendItem.ItemIds"
    assert text.split("\n")[error.line - 1][error.column - 1 :].startswith("<m:ItemIds>")
    assert error.offset == width * text.index("<m:ItemIds>")
    assert error.remaining == document[error.offset :]
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.line, again.offset) == (str(error), error.line, error.offset)
