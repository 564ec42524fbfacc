"""Requests, responses and faults of the SendItem operation as plain objects ([MS-OXWSCORE] 3.1.4.8).

::

    request = SendItem(
        item_ids=[ItemId(id="AAMk…", change_key="CQAA…")],
        saved_item_folder_id=DistinguishedFolderId(id=DistinguishedFolderIdName.sentitems),
        headers=Headers(request_server_version=RequestServerVersion(version=ExchangeVersion.Exchange2016)),
    )
    body = request.to_xml()
    ...
    answer = parse(received)
    match answer:
        case SendItemResponse():
            for message in answer.messages:
                print(message.response_class, message.response_code, message.message_text)
        case Fault():
            print(answer.code, answer.string, answer.detail)

The objects are frozen; a constructor takes any sequence where the schema has several of something and keeps a tuple,
takes strings for enumerations, and raises :class:`~oxcodec.errors.EncodeError` for what has no valid XML. Reading
raises :class:`~oxcodec.errors.DocumentError`.

Reading goes by the schemas, but takes what :data:`oxcodec.ews.DEPARTURES` lists, and is kinder to codes: those that
are not in the enumerations of :data:`oxcodec.ews.codes.OPEN` stay as strings, for servers newer than the lists, and
white space around one is no part of it. For a verdict on a document there is ``validate``.

Where the schemas allow any element, elements are kept as text that stands alone (:mod:`oxcodec.ews.fragments`), and
are written back: ``MessageXml``, header blocks that are not known, details of faults. Comments, processing instructions
outside of those, prefixes and the order of header blocks are not kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._generated import types
from ._generated.messages import ResponseMessage, SendItem, SendItemResponse
from ._generated.types import *
from .elements import Failure, elements, fragments_of
from .envelope import NO_HEADERS, PLAIN, Envelope, Message, foreign_of
from .faults import Fault, FaultDetail
from .fragments import cutting
from .namespaces import SOAP, s, shown, split_name
from .secure import DEFAULT, Limits, read_source, tree_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "Envelope", "Fault", "FaultDetail", "Message", "ResponseMessage", "SendItem", "SendItemResponse", "parse", "read",
]  # fmt: skip
__all__ += types.__all__

_MESSAGES: Final = {cls.element: cls for cls in (SendItem, SendItemResponse, Fault)}
PAYLOADS: Final = {split_name(name)[1]: cls for name, cls in _MESSAGES.items()}


def parse(document: bytes | str, *, limits: Limits = DEFAULT) -> SendItem | SendItemResponse | Fault:
    """The request, response or fault that a document holds.

    Raises:
        DocumentError: the document is none of them, with the place where that shows.
    """
    source = read_source(document, limits)
    root = tree_of(source)
    try:
        with cutting(root, source.text):
            return _read(root)
    except Failure as failure:
        raise failure.placed(source) from None


def read(root: _Element) -> SendItem | SendItemResponse | Fault:
    """The same from the root element of a document that is parsed already; errors have the line only."""
    with cutting(root):
        return _read(root)


def _read(root: _Element) -> SendItem | SendItemResponse | Fault:
    if root.tag != s("Envelope"):
        raise Failure(f"the document is {shown(root.tag)}, not a SOAP envelope", root, "")
    path = "Envelope"
    attributes = foreign_of(root, path)
    children = elements(root, path)
    headers, at = NO_HEADERS, 0
    header_attributes: tuple[tuple[str, str], ...] = ()
    if children and children[0].tag == s("Header"):
        header_attributes = foreign_of(children[0], f"{path}.Header")
        if len(children[0]) or children[0].text:
            headers = Headers._read(children[0], f"{path}.Header")
        at = 1
    if at == len(children) or children[at].tag != s("Body"):
        raise Failure(
            f"{shown(children[at].tag)} where s:Body belongs" if at < len(children) else "the envelope has no s:Body",
            root, path,
        )  # fmt: skip
    body, path = children[at], f"{path}.Body"
    payload = elements(body, path)
    if len(payload) != 1:
        raise Failure(f"the body holds {len(payload)} elements, not one", body, path)
    cls = _MESSAGES.get(payload[0].tag)
    if cls is None:
        raise Failure(f"{shown(payload[0].tag)} is no message of the SendItem operation", payload[0], path)
    message = cls._read(payload[0], f"{path}.{split_name(payload[0].tag)[1]}")
    body_attributes = foreign_of(body, path, bare=True)
    trailers = children[at + 1 :]
    for child in trailers:
        if split_name(child.tag)[0] in ("", SOAP):
            raise Failure(f"{shown(child.tag)} cannot follow the body", child, "Envelope")
    envelope = PLAIN
    if attributes or header_attributes or body_attributes or trailers:
        envelope = object.__new__(Envelope)
        object.__setattr__(envelope, "attributes", attributes)
        object.__setattr__(envelope, "header_attributes", header_attributes)
        object.__setattr__(envelope, "body_attributes", body_attributes)
        object.__setattr__(envelope, "trailers", fragments_of(trailers, "Envelope"))
    object.__setattr__(message, "headers", headers)
    object.__setattr__(message, "envelope", envelope)
    return message
