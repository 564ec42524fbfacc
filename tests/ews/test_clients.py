"""Real EWS clients send items over HTTP on loopback to a server made of our objects, and understand its answers."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from oxcodec.errors import OxcodecError
from oxcodec.ews import objects as ews
from oxcodec.ews import validate
from oxcodec.ews.codes import DistinguishedFolderIdName, ExchangeVersion, FaultCode, ResponseClass, ResponseCode

WSDL = Path(__file__).parents[2] / "schemas" / "services.wsdl"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
ACTION = "http://schemas.microsoft.com/exchange/services/2006/messages/SendItem"

Answer = ews.SendItemResponse | ews.Fault
Decide = Callable[[ews.SendItem], Answer]


def client(name: str) -> Any:
    """A client library, which has no types of its own."""
    return importlib.import_module(name)


def problems(document: bytes) -> list[str]:
    """What validation has against a document."""
    return [str(error) for error in validate(document).errors]


# The server

VERSION = ews.ServerVersionInfo(
    major_version=15, minor_version=1, major_build_number=2507, minor_build_number=6, version="V2017_07_11"
)
SENT = ews.ResponseMessage(response_class=ResponseClass.Success, response_code=ResponseCode.NoError)


def failed(code: ResponseCode, text: str, *message_xml: str) -> ews.ResponseMessage:
    return ews.ResponseMessage(
        response_class=ResponseClass.Error,
        message_text=text,
        response_code=code,
        descriptive_link_key=0,
        message_xml=message_xml or None,
    )


def answer(*messages: ews.ResponseMessage) -> ews.SendItemResponse:
    return ews.SendItemResponse(messages=messages, headers=ews.Headers(server_version_info=VERSION))


def fault(code: ResponseCode, text: str, *message_xml: str) -> ews.Fault:
    return ews.Fault(
        code=f"{{{TYPES}}}{code}",
        string=text,
        detail=ews.FaultDetail(response_code=code, message=text, message_xml=message_xml or None),
    )


@dataclass
class Server:
    """A server that reads SendItem requests, lets ``decide`` find the answer, and remembers what it saw."""

    decide: Decide
    url: str = ""
    requests: list[ews.SendItem] = field(default_factory=list)
    documents: list[bytes] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def respond(self, document: bytes, action: str) -> tuple[int, bytes]:
        self.documents.append(document)
        self.actions.append(action)
        found = problems(document)
        try:
            request = ews.SendItem.from_xml(document)
        except OxcodecError as error:
            found.append(str(error))
        if found:
            self.problems += found
            given: Answer = fault(
                ResponseCode.ErrorSchemaValidation,
                "The request failed schema validation.",
                f'<t:Violation xmlns:t="{TYPES}">{escape(found[0])}</t:Violation>',
            )
        else:
            self.requests.append(request)
            given = self.decide(request)
        written = given.to_xml()
        self.problems += problems(written)
        return (500 if isinstance(given, ews.Fault) else 200), written


@contextmanager
def serve(decide: Decide) -> Iterator[Server]:
    server = Server(decide)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, document = server.respond(body, self.headers.get("SOAPAction", ""))
            self.send_response(status)
            self.send_header("Content-Type", "text/xml; charset=utf-8")
            self.send_header("Content-Length", str(len(document)))
            self.end_headers()
            self.wfile.write(document)

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listener:
        listener.daemon_threads = True
        thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        server.url = f"http://127.0.0.1:{listener.server_address[1]}/EWS/Exchange.asmx"
        try:
            yield server
        finally:
            listener.shutdown()
            thread.join()
    assert server.problems == []


def everything_sent(request: ews.SendItem) -> ews.SendItemResponse:
    return answer(*[SENT] * len(request.item_ids))


# exchangelib

ITEMS = [("AAMkADEz=", "CQAAABYA"), ("AAMkADE0=", "CQAAABYB"), ("AAMkADE1=", "CQAAABYC")]
IDS = tuple(ews.ItemId(id=id, change_key=change_key) for id, change_key in ITEMS)


class Exchangelib:
    """exchangelib, with an account on our server that it asks nothing about."""

    def __init__(self, url: str, access_type: str = "delegate") -> None:
        self.lib = client("exchangelib")
        version = self.lib.Version(build=self.lib.Build(15, 1))
        config = self.lib.Configuration(
            service_endpoint=url, auth_type=self.lib.transport.NOAUTH, version=version, retry_policy=self.lib.FailFast()
        )
        self.account = self.lib.Account(
            primary_smtp_address="alice@contoso.com",
            config=config,
            access_type=access_type,
            default_timezone=self.lib.EWSTimeZone("Europe/Copenhagen"),
        )

    def send(self, items: list[Any], folder: Any = None) -> list[Any]:
        service = self.lib.services.SendItem(account=self.account)
        try:
            return list(service.call(items=items, saved_item_folder=folder))
        finally:
            self.account.protocol.close()


@pytest.fixture(autouse=True)
def no_cached_connections() -> Iterator[None]:
    """exchangelib keeps its connections by address, and an address is soon used again."""
    yield
    importlib.import_module("exchangelib.protocol").close_connections()


def test_exchangelib_sends_without_a_copy() -> None:
    with serve(everything_sent) as server:
        assert Exchangelib(server.url).send([ITEMS[0]]) == [True]
    assert server.requests[0].item_ids == IDS[:1]
    assert server.requests[0].save_item_to_folder is False
    assert server.requests[0].saved_item_folder_id is None
    headers = server.requests[0].headers
    assert headers.request_server_version == ews.RequestServerVersion(version=ExchangeVersion.Exchange2016)
    assert headers.exchange_impersonation is None
    assert headers.time_zone_context is not None
    assert headers.time_zone_context.time_zone_definition.id == "Romance Standard Time"


def test_exchangelib_saves_a_copy_in_a_folder() -> None:
    folder_id = client("exchangelib").properties.FolderId("AAMkfolder=", "AQAAAA==")
    with serve(everything_sent) as server:
        assert Exchangelib(server.url).send([ITEMS[0]], folder_id) == [True]
    assert server.requests[0].save_item_to_folder is True
    assert server.requests[0].saved_item_folder_id == ews.FolderId(id="AAMkfolder=", change_key="AQAAAA==")


def test_exchangelib_saves_a_copy_in_a_distinguished_folder_of_a_mailbox() -> None:
    properties = client("exchangelib").properties
    folder_id = properties.DistinguishedFolderId(
        id="sentitems", mailbox=properties.Mailbox(email_address="bob@contoso.com")
    )
    with serve(everything_sent) as server:
        assert Exchangelib(server.url).send([ITEMS[0]], folder_id) == [True]
    saved = server.requests[0].saved_item_folder_id
    assert isinstance(saved, ews.DistinguishedFolderId)
    assert saved.id is DistinguishedFolderIdName.sentitems
    assert saved.mailbox is not None
    assert saved.mailbox.email_address == "bob@contoso.com"


def test_exchangelib_impersonates() -> None:
    with serve(everything_sent) as server:
        exchangelib = Exchangelib(server.url, access_type="impersonation")
        assert exchangelib.send([ITEMS[0]]) == [True]
    assert server.requests[0].headers.exchange_impersonation == ews.ExchangeImpersonation(
        connecting_sid=ews.ConnectingSID(primary_smtp_address="alice@contoso.com")
    )


def test_exchangelib_sends_several_items() -> None:
    with serve(everything_sent) as server:
        assert Exchangelib(server.url).send([*ITEMS]) == [True, True, True]
    assert server.requests[0].item_ids == IDS


def test_exchangelib_understands_errors_among_successes() -> None:
    text = "The specified object was not found in the store. <Ærø & co>"
    with serve(lambda request: answer(SENT, failed(ResponseCode.ErrorItemNotFound, text), SENT)) as server:
        exchangelib = Exchangelib(server.url)
        sent = exchangelib.send([*ITEMS])
    errors = exchangelib.lib.errors
    assert [type(one) for one in sent] == [bool, errors.ErrorItemNotFound, bool]
    assert str(sent[1]) == text


def test_exchangelib_understands_message_xml() -> None:
    values = [
        f'<t:Value xmlns:t="{TYPES}" Name="{name}">{value}</t:Value>' for name, value in [("Prop", "a"), ("X", "b")]
    ]
    error = failed(ResponseCode.ErrorInvalidValueForProperty, "No.", *values)
    with serve(lambda request: answer(error)) as server:
        exchangelib = Exchangelib(server.url)
        with pytest.raises(exchangelib.lib.errors.ErrorInvalidValueForProperty, match=r"No\. \(Prop: a, X: b\)"):
            exchangelib.send([ITEMS[0]])


def test_exchangelib_understands_a_fault() -> None:
    details = [
        f'<t:{name} xmlns:t="{TYPES}">{value}</t:{name}>'
        for name, value in [("LineNumber", "2"), ("LinePosition", "630"), ("Violation", "The element is invalid.")]
    ]
    told = fault(ResponseCode.ErrorSchemaValidation, "The request failed.", *details)
    with serve(lambda request: told) as server:
        exchangelib = Exchangelib(server.url)
        with pytest.raises(exchangelib.lib.errors.ErrorSchemaValidation) as caught:
            exchangelib.send([ITEMS[0]])
    assert str(caught.value) == "The request failed. The element is invalid. (line: 2 position: 630)"


def test_exchangelib_understands_how_long_to_stay_away() -> None:
    value = f'<t:Value xmlns:t="{TYPES}" Name="BackOffMilliseconds">297749</t:Value>'
    with serve(lambda request: fault(ResponseCode.ErrorServerBusy, "Later.", value)) as server:
        exchangelib = Exchangelib(server.url)
        with pytest.raises(exchangelib.lib.errors.ErrorServerBusy) as caught:
            exchangelib.send([ITEMS[0]])
    assert caught.value.back_off == 297.749


def test_exchangelib_understands_a_plain_fault() -> None:
    with serve(lambda request: ews.Fault(code=FaultCode.Server, string="Out of order.")) as server:
        exchangelib = Exchangelib(server.url)
        with pytest.raises(exchangelib.lib.errors.SOAPError, match=r"Out of order\."):
            exchangelib.send([ITEMS[0]])


# zeep, from the WSDL


class Zeep:
    """zeep with a service of our WSDL."""

    def __init__(self, url: str) -> None:
        zeep = client("zeep")
        self.errors = zeep.exceptions
        self.client = zeep.Client(str(WSDL), transport=zeep.Transport(timeout=10))
        (binding,) = self.client.wsdl.bindings
        self.service = self.client.create_service(binding, url)

    def send(self, headers: dict[str, Any] | None = None, **request: Any) -> Any:
        return self.service.SendItem(**request, _soapheaders=headers or {})


def messages_of(result: Any) -> list[Any]:
    """The messages in what zeep returns, which has the headers beside the body where there are any."""
    body = getattr(result, "body", result)
    holder = getattr(body, "ResponseMessages", body)
    found = getattr(holder, "SendItemResponseMessage", None)
    if found is None:  # a choice that can be repeated
        found = [choice["SendItemResponseMessage"] for choice in holder["_value_1"]]
    return list(found)


def zeep_items(zeep: Zeep, *ids: str) -> Any:
    """ItemIds as zeep wants a choice that can be repeated."""
    return {"_value_1": [{"ItemId": {"Id": id, "ChangeKey": f"ck-{id}"}} for id in ids]}


def expected_ids(*ids: str) -> tuple[ews.ItemId, ...]:
    return tuple(ews.ItemId(id=id, change_key=f"ck-{id}") for id in ids)


def test_zeep_sends_without_a_copy() -> None:
    with serve(everything_sent) as server:
        zeep = Zeep(server.url)
        result = zeep.send(SaveItemToFolder=False, ItemIds=zeep_items(zeep, "A"))
    assert [message.ResponseClass for message in messages_of(result)] == ["Success"]
    assert server.requests == [ews.SendItem(save_item_to_folder=False, item_ids=expected_ids("A"))]
    assert server.actions[0].strip('"') == ACTION


def test_zeep_saves_copies_and_impersonates() -> None:
    headers = {
        "RequestVersion": {"Version": "Exchange2016"},
        "Impersonation": {"ConnectingSID": {"PrimarySmtpAddress": "bob@contoso.com"}},
        "MailboxCulture": "en-US",
    }
    with serve(everything_sent) as server:
        zeep = Zeep(server.url)
        result = zeep.send(
            headers,
            SaveItemToFolder=True,
            ItemIds=zeep_items(zeep, "A", "B"),
            SavedItemFolderId={
                "DistinguishedFolderId": {"Id": "sentitems", "Mailbox": {"EmailAddress": "bob@contoso.com"}}
            },
        )
    assert [message.ResponseCode for message in messages_of(result)] == ["NoError", "NoError"]
    assert result.header.ServerVersion.MajorBuildNumber == 2507
    assert server.requests == [
        ews.SendItem(
            save_item_to_folder=True,
            item_ids=expected_ids("A", "B"),
            saved_item_folder_id=ews.DistinguishedFolderId(
                id=DistinguishedFolderIdName.sentitems, mailbox=ews.Mailbox(email_address="bob@contoso.com")
            ),
            headers=ews.Headers(
                request_server_version=ews.RequestServerVersion(version=ExchangeVersion.Exchange2016),
                exchange_impersonation=ews.ExchangeImpersonation(
                    connecting_sid=ews.ConnectingSID(primary_smtp_address="bob@contoso.com")
                ),
                mailbox_culture=ews.MailboxCulture(culture="en-US"),
            ),
        )
    ]


def test_zeep_understands_errors_among_successes() -> None:
    error = failed(ResponseCode.ErrorItemNotFound, "Not <there>.", f'<t:Value xmlns:t="{TYPES}" Name="a">b</t:Value>')
    with serve(lambda request: answer(SENT, error)) as server:
        zeep = Zeep(server.url)
        sent, missing = messages_of(zeep.send(SaveItemToFolder=False, ItemIds=zeep_items(zeep, "A", "B")))
    assert (sent.ResponseClass, sent.ResponseCode) == ("Success", "NoError")
    assert (missing.ResponseClass, missing.ResponseCode) == ("Error", "ErrorItemNotFound")
    assert (missing.MessageText, missing.DescriptiveLinkKey) == ("Not <there>.", 0)
    assert missing.MessageXml is not None


def test_zeep_understands_a_fault() -> None:
    with serve(lambda request: fault(ResponseCode.ErrorInvalidRequest, "No.")) as server:
        zeep = Zeep(server.url)
        with pytest.raises(zeep.errors.Fault) as caught:
            zeep.send(SaveItemToFolder=False, ItemIds=zeep_items(zeep, "A"))
    assert caught.value.message == "No."
    assert caught.value.code.endswith("ErrorInvalidRequest")
    assert caught.value.detail is not None
