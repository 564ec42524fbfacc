"""Damage in a block whose size is known ends with the block: its bytes are kept, marked, and written back."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import DecodeError, EncodeError, Limits, Structure
from oxcodec._runtime.interpret import Undecoded, damages, derive
from oxcodec._runtime.primitives import Budget

HELLO = "1f003700680065006c006c006f000000"

# (structure, hex, params, where the raw bytes are, the raw bytes, the path and offset of the error)
DAMAGED: list[tuple[Any, str, dict[str, Any], str, str, str, int]] = [
    # [MS-OXCDATA] 2.11.1: there is no property type 0x000E
    (ox.RopRequest, f"0a0000 1800 0200 {HELLO} 0e000180 0102", {}, "property_values.1", "0e0001800102",
     "RopSetPropertiesRequest.PropertyValues[1].PropertyValue", 27),
    # a count that says more than there is, and one that says less
    (ox.RopRequest, f"0a0000 1200 0300 {HELLO}", {}, "property_values.1", "",
     "RopSetPropertiesRequest.PropertyValues[1].PropertyTag", 23),
    # a block too small for its count
    (ox.RopRequest, "0a0000 0100 05", {}, "property_value_count", "05",
     "RopSetPropertiesRequest.PropertyValueCount", 5),
    # [MS-OXCDATA] 2.12: there is no restriction of type 0x77
    (ox.RopRequest, "140000 00 0300 770102", {}, "restriction_data", "770102",
     "RopRestrictRequest.RestrictionData", 6),
    # [MS-OXCDATA] 2.11.5: a row's flag is 0 or 1; here a row is cut short. [MS-OXCNOTIF] 2.2.1.4.1.2
    (ox.RopResponse, "2a 01000000 00 0001 0300" + "00" * 16 + "0300 001122", {"columns": [0x67480014]},
     "notification_data.table_row_data", "001122", "RopNotifyResponse.NotificationData.TableRowData.ValueArray[0]", 29),
    # [MS-OXORULE] 2.2.5.1: an action that does not fit its length is one action; those behind it stand
    (ox.RuleAction, "0200 0b00 03 00000000 00000000 aabb 0900 0a 00000000 00000000", {"count_width": 2},
     "action_blocks.0.action_data", "aabb", "RuleAction.ActionBlocks[0].ActionData.ReplyTemplateFID", 13),
    (ox.RuleAction, "0200 0300 03 0000 0900 0a 00000000 00000000", {"count_width": 2},
     "action_blocks.0.action_flavor", "0000", "RuleAction.ActionBlocks[0].ActionFlavor", 5),
]  # fmt: skip


def at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value[int(name)] if name.isdigit() else getattr(value, name)
    return value


@pytest.mark.parametrize(("cls", "text", "params", "where", "raw", "path", "offset"), DAMAGED)
def test_a_damaged_block_is_kept(
    cls: Any, text: str, params: dict[str, Any], where: str, raw: str, path: str, offset: int
) -> None:
    data = bytes.fromhex(text)
    found, end = cls.parse(data + b"\xee", **params)
    assert end == len(data)
    kept = at(found, where)
    assert isinstance(kept, Undecoded) and kept == bytes.fromhex(raw)
    assert kept.error is not None and (kept.error.path, kept.error.offset) == (path, offset)
    assert kept.error.remaining == data[offset : offset + len(kept.error.remaining)]
    assert damages(found) == [kept.error]
    for again in (found, found.replace(), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert again == found
        assert again.to_bytes() == again.to_bytes(checked=False) == data
    traced = cls.trace(data, **params)
    assert traced.structure == found and traced.span.end == len(data)
    with pytest.raises(DecodeError) as refused:
        cls.parse(data, strict=True, **params)
    assert (refused.value.path, refused.value.offset) == (path, offset)
    with pytest.raises(DecodeError):
        cls.parse(data, limits=Limits(strict=True), **params)


@pytest.mark.parametrize(("cls", "text", "params"), [row[:3] for row in DAMAGED])
def test_a_damaged_block_in_json(cls: Any, text: str, params: dict[str, Any]) -> None:
    found = cls.from_bytes(bytes.fromhex(text), **params)
    form = json.loads(json.dumps(ox.to_json(found)))
    own = {name: getattr(found, name) for name, _ in type(found)._params}
    assert ox.from_json(type(found), form, **own).to_bytes() == found.to_bytes()


def test_limits_are_no_damage() -> None:
    """A restriction too deep in a sized block: the limit is the caller's, and no word of the bytes."""
    deep = b"\x02" * 200 + bytes.fromhex("08 1f003700")
    data = bytes.fromhex("14000000") + len(deep).to_bytes(2, "little") + deep
    with pytest.raises(DecodeError, match="depth limit"):
        ox.RopRequest.from_bytes(data)
    assert isinstance(ox.RopRequest.from_bytes(data, limits=Limits(max_depth=201)), Structure)


def test_raw_bytes_stand_only_where_a_size_tells_their_end() -> None:
    value = ox.RopSetPropertiesRequest(property_values=[Undecoded(b"\1\2")])  # type: ignore[list-item]
    assert value.to_bytes() == bytes.fromhex("0a0000 0400 0100 0102")
    with pytest.raises(EncodeError, match="expected a TaggedPropertyValue"):
        ox.RopSetPropertiesRequest(property_values=[b"\1\2"]).to_bytes()  # type: ignore[list-item]
    unsized = ox.RopTransportSendResponse(no_properties_returned=0, property_values=[Undecoded(b"\1\2")])  # type: ignore[list-item]
    with pytest.raises(EncodeError, match="expected a TaggedPropertyValue"):
        unsized.to_bytes()


def test_a_budget_serves_several_structures() -> None:
    data = ox.RopSetColumnsRequest(property_tags=[1, 2, 3]).to_bytes()
    budget = Budget(Limits(max_elements=8))
    ox.RopRequest.parse(data, limits=budget)
    ox.RopRequest.parse(data, limits=budget)
    assert (budget.elements, budget.depth) == (2, Limits().max_depth)
    with pytest.raises(DecodeError, match="element limit"):
        ox.RopRequest.parse(data, limits=budget)
    with pytest.raises(DecodeError, match="element limit"):
        ox.RopRequest.trace(data, limits=budget)


def test_everything_computed_comes_from_one_pass() -> None:
    """The values that the fields have when asked one by one."""
    found = ox.RopRequest.from_bytes(bytes.fromhex(f"0a0000 1a00 0200 {HELLO} 0201018004000102"))
    derived = derive(found)
    assert {name: derived.value(found, name) for name in found._computed} == {
        "rop_id": 10, "property_value_size": 26, "property_value_count": 2,
    }  # fmt: skip
    assert all(derived.value(found, name) == getattr(found, name) for name in found._computed)
