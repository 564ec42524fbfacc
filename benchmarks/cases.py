"""What is measured: each case is two ways to decode the same bytes, and two to encode them again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from struct import pack
from typing import Any

from kaitaistruct import BytesIO, KaitaiStream

import oxcodec
from oxcodec import Context
from oxcodec._runtime.structure import Structure
from tests.stock_adapter import stock_args, stock_class, stock_encode

__all__ = ["Case", "cases"]

COLUMNS: dict[int, Callable[[int], Any]] = {
    0x674A0014: lambda i: i << 48 | 1,  # PidTagMid
    0x001A001F: lambda i: "IPM.Note",  # PidTagMessageClass
    0x0037001F: lambda i: f"Quarterly figures for region {i}: draft for review",  # PidTagSubject
    0x0C1A001F: lambda i: f"Jane Example {i}",  # PidTagSenderName
    0x0E060040: lambda i: 133_500_000_000_000_000 + i,  # PidTagMessageDeliveryTime
    0x30080040: lambda i: 133_500_000_600_000_000 + i,  # PidTagLastModificationTime
    0x0E070003: lambda i: i & 1,  # PidTagMessageFlags
    0x0E080003: lambda i: 4711 + i,  # PidTagMessageSize
    0x00170003: lambda i: 1,  # PidTagImportance
    0x0E1B000B: lambda i: i % 3 == 0,  # PidTagHasAttachments
    0x0FFF0102: lambda i: bytes(66) + pack("<I", i),  # PidTagEntryId
    0x00710102: lambda i: bytes(18) + pack("<I", i),  # PidTagConversationIndex
}
TAGS = list(COLUMNS)
RECIPIENT_COLUMNS = [0x0FFE0003, 0x39000003, 0x39FE001F, 0x39FF001F]
X500, SMTP = 0x0651, 0x065B  # RecipientFlags: the kind of address, Unicode, which names are there


@dataclass(frozen=True)
class Case:
    """``stock_encode`` and ``encode`` take what the decoder beside them gives."""

    name: str
    data: bytes
    stock_decode: Callable[[], Any]
    decode: Callable[[], Any]
    stock_encode: Callable[[Any], bytes]
    encode: Callable[[Any], bytes]


def row(i: int) -> oxcodec.PropertyRow:
    return oxcodec.PropertyRow(
        value_array=[value(i) for value in COLUMNS.values()], property_tags=TAGS, column_count=len(TAGS)
    )


def tagged(tag: int, value: Any) -> oxcodec.TaggedPropertyValue:
    return oxcodec.TaggedPropertyValue(property_tag=tag, property_value=value, count_width=2)


def set_properties() -> oxcodec.RopSetPropertiesRequest:
    return oxcodec.RopSetPropertiesRequest(property_values=[tagged(tag, value(7)) for tag, value in COLUMNS.items()])


def recipient(i: int) -> oxcodec.ModifyRecipientRow:
    """Every second one is in the address book, the others are somewhere else."""
    name, address = f"Recipient Number {i}", f"recipient{i}@example.com"
    kind: dict[str, Any] = {"recipient_flags": SMTP, "email_address": address}
    if i % 2:
        dn = f"/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=recipient{i}"
        kind = {"recipient_flags": X500, "address_prefix_used": 0, "display_type": 0, "x500_dn": dn}
    return oxcodec.ModifyRecipientRow(
        row_id=i,
        recipient_type=1,
        recipient_row=oxcodec.RecipientRow(
            **kind,
            display_name=name,
            simple_display_name=name,
            recipient_properties=oxcodec.PropertyRow(value_array=[6, 0, address, name]),
        ),
    )


def modify_recipients(count: int) -> oxcodec.RopModifyRecipientsRequest:
    return oxcodec.RopModifyRecipientsRequest(
        recipient_columns=RECIPIENT_COLUMNS, recipient_rows=[recipient(i) for i in range(count)]
    )


def query_rows(count: int) -> bytes:
    return pack("<BBIBH", 0x15, 0, 0, 2, count) + b"".join(row(i).to_bytes() for i in range(count))


def rule(i: int) -> bytes:
    """A rule that moves messages with some subject."""
    condition = oxcodec.ContentRestriction(
        fuzzy_level_low=1, fuzzy_level_high=1, property_tag=0x0037001F, tagged_value=tagged(0x0037001F, f"project {i}")
    )
    move = oxcodec.MoveCopyActionData(
        folder_in_this_store=1,
        store_eid=b"\0",
        folder_eid=oxcodec.ServerId(ours=1, folder_id=i << 48 | 1, message_id=0, instance=0),
    )
    action = oxcodec.RuleAction(action_blocks=[oxcodec.ActionBlock(action_type=1, action_data=move)])
    values = {
        0x6682001F: f"Rule {i}",  # PidTagRuleName
        0x66760003: i,  # PidTagRuleSequence
        0x66770003: 1,  # PidTagRuleState
        0x6681001F: "RuleOrganizer",  # PidTagRuleProvider
        0x667900FD: condition,  # PidTagRuleCondition
        0x668000FE: action,  # PidTagRuleActions
    }
    return pack("<BH", 1, len(values)) + b"".join(tagged(tag, value).to_bytes() for tag, value in values.items())


def modify_rules(count: int) -> bytes:
    return pack("<BBBBH", 0x41, 0, 0, 0, count) + b"".join(map(rule, range(count)))


def notify() -> bytes:
    """A new message."""
    return pack("<BIBHQQIB", 0x2A, 0x123, 0, 0x8002, 1, 2, 0, 0) + b"IPM.Note\0"


def structure_case(name: str, cls: type[Structure], data: bytes, context: Context | None = None) -> Case:
    names = [param.name for param in cls.SPEC.params]
    stock = stock_class(cls)
    args = stock_args(cls, dict(zip(names, cls._args(context, {}), strict=True)))

    def stock_decode() -> Any:
        decoded = stock(*args, KaitaiStream(BytesIO(data)))
        decoded._read()
        return decoded

    return Case(
        name,
        data,
        stock_decode,
        lambda: cls.from_bytes(data, context),
        lambda decoded: stock_encode(decoded, len(data)),
        lambda decoded: decoded.to_bytes(),
    )


def execute_case() -> Case:
    """A message is made, filled, saved and sent. The stock output leaves the walk through the layers to its user."""
    rops: list[Structure] = [
        oxcodec.RopCreateMessageRequest(folder_id=0x0D00000000000001),
        set_properties(),
        modify_recipients(5),
        oxcodec.RopSaveChangesMessageRequest(save_flags=2),
        oxcodec.RopSubmitMessageRequest(),
    ]
    buffer = oxcodec.RopBuffer(direction="request", rops=rops, server_object_handle_table=[0x101, 0xFFFFFFFF])
    data = oxcodec.execute_request([buffer]).to_bytes()
    layers = [stock_class(cls) for cls in (oxcodec.ExecuteRequestBody, oxcodec.ExtendedBuffer, oxcodec.RopInputBuffer)]
    names = ["rop_buffer", "payload", "rops_list"]
    request = stock_class(oxcodec.RopRequest)
    unknown = stock_args(oxcodec.RopRequest)

    def stock_decode() -> list[Any]:
        decoded, inner = [], data
        for layer, name in zip(layers, names, strict=True):
            outer = layer(KaitaiStream(BytesIO(inner)))
            outer._read()
            decoded.append((outer, len(inner)))
            inner = getattr(outer, name)
        stream = KaitaiStream(BytesIO(inner))
        rops = []
        while not stream.is_eof():
            rop = request(*unknown, stream)
            rop._read()
            rops.append(rop)
        return [decoded, rops]

    def encode(decoded: list[Any]) -> bytes:
        outer, rops = decoded
        stream = KaitaiStream(BytesIO(bytearray(len(outer[-1][0].rops_list))))
        for rop in rops:
            rop._write(stream)
        inner = stream.to_byte_array()
        for (layer, size), name in reversed(list(zip(outer, names, strict=True))):
            setattr(layer, name, inner)
            layer._check()
            inner = stock_encode(layer, size)
        return bytes(inner)

    return Case(
        "Execute with 5 ROPs",
        data,
        stock_decode,
        lambda: oxcodec.decode_message(data, "Execute", "request"),
        encode,
        lambda message: message.to_bytes(),
    )


def cases() -> Iterator[Case]:
    """Those whose ROP has a layout. The bytes of some are put together by hand, so that they may lack one."""
    request, response = oxcodec.RopRequest, oxcodec.RopResponse
    row_response = oxcodec.RopGetPropertiesSpecificResponse(row_data=row(7), property_tags=TAGS).to_bytes()
    found = [
        ("RopGetPropertiesSpecific response, 12 values", response, row_response, Context(property_tags=TAGS)),
        ("RopSetProperties request, 12 values", request, set_properties().to_bytes(), None),
        ("RopModifyRecipients request, 200 recipients", request, modify_recipients(200).to_bytes(), None),
        ("RopSubmitMessage request", request, oxcodec.RopSubmitMessageRequest().to_bytes(), None),
        ("RopQueryRows response, 50 rows of 12 values", response, query_rows(50), Context(columns=TAGS)),
        ("RopModifyRules request, 10 rules", request, modify_rules(10), None),
        ("RopNotify response, a new message", response, notify(), None),
    ]
    for name, cls, data, context in found:
        if cls.SPEC.choice and data[0] in cls.SPEC.choice.arms:
            yield structure_case(name, cls, data, context)
    yield execute_case()
