"""Requests and responses.

Generated from schemas/ by schemas/generate.py. Do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from ..binding import WithMessageXml
from ..envelope import Message
from ..lexical import BOOLEAN, Code, INT, STRING
from ..namespaces import m, t
from ..parts import AnyIn, Attribute, Many, One, Simple
from .codes import ResponseClass, ResponseCode
from .types import (
    AddressListId, DistinguishedFolderId, FolderId, ItemId, OccurrenceItemId, RecurringMasterItemId,
    RecurringMasterItemIdRanges,
)

__all__ = ["ResponseMessage", "SendItem", "SendItemResponse"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SendItem(Message):
    """A request to send items (SendItemType, [MS-OXWSCORE] 3.1.4.8.3.2)."""

    xsd_type: ClassVar = m("SendItemType")
    element: ClassVar = m("SendItem")
    save_item_to_folder: Annotated[bool, Attribute("SaveItemToFolder", BOOLEAN)]
    item_ids: Annotated[
        Sequence[ItemId | OccurrenceItemId | RecurringMasterItemId | RecurringMasterItemIdRanges],
        Many(
            {
                t("ItemId"): ItemId,
                t("OccurrenceItemId"): OccurrenceItemId,
                t("RecurringMasterItemId"): RecurringMasterItemId,
                t("RecurringMasterItemIdRanges"): RecurringMasterItemIdRanges,
            },
            m("ItemIds"),
        ),
    ]
    saved_item_folder_id: Annotated[
        FolderId | DistinguishedFolderId | AddressListId | None,
        One(
            {
                t("FolderId"): FolderId,
                t("DistinguishedFolderId"): DistinguishedFolderId,
                t("AddressListId"): AddressListId,
            },
            m("SavedItemFolderId"),
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SendItemResponse(Message):
    """A response: a message for each item of the request, in its order (SendItemResponseType, [MS-OXWSCORE] 3.1.4.8.3.1).
    """

    xsd_type: ClassVar = m("SendItemResponseType")
    element: ClassVar = m("SendItemResponse")
    messages: Annotated[
        Sequence[ResponseMessage],
        Many({m("SendItemResponseMessage"): ResponseMessage}, m("ResponseMessages")),
    ]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ResponseMessage(WithMessageXml):
    """What became of one item (ResponseMessageType, [MS-OXWSCDATA] 2.2.4.57)."""

    xsd_type: ClassVar = m("ResponseMessageType")
    response_class: Annotated[ResponseClass, Attribute("ResponseClass", Code(ResponseClass))]
    message_text: Annotated[str | None, Simple(m("MessageText"), STRING)] = None
    response_code: Annotated[ResponseCode | str | None, Simple(m("ResponseCode"), Code(ResponseCode))] = None
    descriptive_link_key: Annotated[int | None, Simple(m("DescriptiveLinkKey"), INT)] = None
    message_xml: Annotated[Sequence[str] | None, AnyIn(m("MessageXml"))] = None
    """Elements, each as text that stands alone; empty where MessageXml is."""
