"""SendItem documents: what oxcodec, plain xmlschema and plain lxml take to validate, parse and build the same ones.

Plain means as their users would write it: xmlschema validates, and decodes to a dictionary (it does not encode what is
in an envelope); lxml parses and asks libxml2's validator, parses, and puts elements together and serialises them.
Neither of the two looks at document type declarations, limits, or what the schema leaves open, and a dictionary or a
tree is less than a typed object; the figures say what the difference costs.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree
from xmlschema import XMLSchema10

from oxcodec.ews import objects as ews
from oxcodec.ews import validate
from oxcodec.ews.codes import ResponseClass, ResponseCode
from oxcodec.ews.schemas import schema_directory

__all__ = ["DocumentCase", "document_cases"]

TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
HEADERS = ews.Headers(
    request_server_version=ews.RequestServerVersion(version="Exchange2016"),
    exchange_impersonation=ews.ExchangeImpersonation(
        connecting_sid=ews.ConnectingSID(primary_smtp_address="alice@example.com")
    ),
    time_zone_context=ews.TimeZoneContext(time_zone_definition=ews.TimeZoneDefinition(id="Romance Standard Time")),
)
SERVER = ews.Headers(
    server_version_info=ews.ServerVersionInfo(major_version=15, minor_version=1, version="V2017_07_11")
)
SENT = ews.ResponseMessage(response_class=ResponseClass.Success, response_code=ResponseCode.NoError)
MISSING = ews.ResponseMessage(
    response_class=ResponseClass.Error,
    message_text="The specified object was not found in the store.",
    response_code=ResponseCode.ErrorItemNotFound,
    descriptive_link_key=0,
)
BUSY = [f'<t:Value xmlns:t="{TYPES}" Name="BackOffMilliseconds">297749</t:Value>']


@dataclass(frozen=True)
class DocumentCase:
    """Calls by name of the library, for each of the three things that are measured."""

    name: str
    data: bytes
    validate: dict[str, Callable[[], Any]]
    parse: dict[str, Callable[[], Any]]
    build: dict[str, Callable[[], Any]]


def item(i: int) -> ews.ItemId:
    return ews.ItemId(id=f"AAMkADEzOTExYjJkLTYxZDAtNDgxOC04YTIyLTU4M2MwZDk1MjI2YQBG{i:08}=", change_key="CQAAABYAAADr")


def messages() -> Iterator[tuple[str, ews.Message]]:
    folder = ews.DistinguishedFolderId(id="sentitems", mailbox=ews.Mailbox(email_address="alice@example.com"))
    for count in (1, 20):
        items = [item(i) for i in range(count)]
        what = f"SendItem, {count} item{'s' * (count > 1)}"
        yield what, ews.SendItem(item_ids=items, save_item_to_folder=False)
        yield (
            f"{what}, headers, folder",
            ews.SendItem(item_ids=items, save_item_to_folder=True, saved_item_folder_id=folder, headers=HEADERS),
        )
        yield f"SendItemResponse, {count} sent", ews.SendItemResponse(messages=[SENT] * count, headers=SERVER)
    yield "SendItemResponse, 5 sent, 5 not", ews.SendItemResponse(messages=[SENT, MISSING] * 5, headers=SERVER)
    detail = ews.FaultDetail(response_code=ResponseCode.ErrorServerBusy, message="Later.", message_xml=BUSY)
    yield "Fault", ews.Fault(code=f"{{{TYPES}}}ErrorServerBusy", string="Later.", detail=detail)


def document_cases() -> Iterator[DocumentCase]:
    """All documents are valid."""
    path = str(schema_directory() / "senditem.xsd")
    reference, libxml2 = XMLSchema10(path), etree.XMLSchema(file=path)
    for name, message in messages():
        yield case(name, message, reference, libxml2)


def case(name: str, message: ews.Message, reference: XMLSchema10, libxml2: etree.XMLSchema) -> DocumentCase:
    data = message.to_xml()
    recipe = recipe_of(etree.fromstring(data))
    assert validate(data).valid and reference.is_valid(io.BytesIO(data)) and libxml2.validate(etree.fromstring(data))
    assert ews.parse(data) == message and ews.parse(etree.tostring(built(recipe))) == message
    return DocumentCase(
        name,
        data,
        {
            "xmlschema": lambda: reference.validate(io.BytesIO(data)),
            "lxml": lambda: libxml2.validate(etree.fromstring(data)),
            "oxcodec": lambda: validate(data),
        },
        {
            "xmlschema": lambda: reference.to_dict(io.BytesIO(data)),
            "lxml": lambda: etree.fromstring(data),
            "oxcodec": lambda: ews.parse(data),
        },
        {
            "lxml": lambda: etree.tostring(built(recipe), xml_declaration=True, encoding="utf-8"),
            "oxcodec": lambda: message.to_xml(),
        },
    )


Recipe = tuple[str, dict[str, str], str | None, Any, list[Any]]


def recipe_of(element: Any) -> Recipe:
    """What it takes to put an element together."""
    return (
        element.tag,
        dict(element.attrib),
        element.text,
        element.nsmap if element.getparent() is None else {},
        [recipe_of(child) for child in element],
    )


def built(recipe: Recipe, parent: Any = None) -> Any:
    tag, attributes, text, nsmap, children = recipe
    element = etree.Element(tag, attributes, nsmap) if parent is None else etree.SubElement(parent, tag, attributes)
    element.text = text
    for child in children:
        built(child, element)
    return element
