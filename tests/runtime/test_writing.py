"""Writing: what is wrong is said in the specification's words, by every route; the object stays as it is."""

from __future__ import annotations

import copy
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import EncodeError, Structure
from oxcodec._runtime import interpret

SIZE = 0x0E080003
GUID = 0x30010048


def loose(cls: Any, **values: Any) -> Any:
    """A structure with fields that its constructor refuses, as it is when they are set later."""
    made = interpret.blank(cls, [values.pop(name, None) for name, _ in cls._params])
    for name, field in cls.FIELDS.items():
        if not (field.computed or field.presence or field.condition):
            setattr(made, name, field.default)
    for name, value in values.items():
        setattr(made, name, value)
    interpret.fill_presence(made)
    return made


def tagged(tag: int, value: Any) -> Any:
    return loose(ox.TaggedPropertyValue, property_tag=tag, property_value=value)


def flags(value: Any) -> Any:
    return loose(ox.RopSubmitMessageRequest, submit_flags=value)


# (value, what is said of it); all of it unchecked as well, but for what only contradicts
WRONG: list[tuple[Structure, str]] = [
    (flags("x"), "expected an integer for SubmitFlags, got 'x' in RopSubmitMessageRequest.SubmitFlags"),
    (flags(1.5), "expected an integer for SubmitFlags, got 1.5 in RopSubmitMessageRequest.SubmitFlags"),
    (flags(300), "SubmitFlags is 300, but takes 1 byte (0 to 255) in RopSubmitMessageRequest.SubmitFlags"),
    (flags(-1), "SubmitFlags is -1, but takes 1 byte (0 to 255) in RopSubmitMessageRequest.SubmitFlags"),
    (flags([]), "expected an integer for SubmitFlags, got a list in RopSubmitMessageRequest.SubmitFlags"),
    (loose(ox.RopSetColumnsRequest, property_tags=[1, 2**32]),
     "PropertyTags is 4294967296, but takes 4 bytes (0 to 4294967295) in RopSetColumnsRequest.PropertyTags[1]"),
    (loose(ox.RopSetPropertiesRequest, property_values=[tagged(SIZE, 2**31)]),
     "PropertyValue is 2147483648, but takes 4 bytes (-2147483648 to 2147483647)"
     " in RopSetPropertiesRequest.PropertyValues[0].PropertyValue"),
    (loose(ox.RopSetPropertiesRequest, property_values=[7]),
     "expected a TaggedPropertyValue, got 7 in RopSetPropertiesRequest.PropertyValues[0]"),
    (loose(ox.RopRestrictRequest, restriction_data="x"),
     "expected a Restriction, got 'x' in RopRestrictRequest.RestrictionData"),
    (tagged(SIZE, "x"), "expected an integer for PropertyValue, got 'x' in TaggedPropertyValue.PropertyValue"),
    (tagged(0x0037001F, 5), "expected a string, got 5 in TaggedPropertyValue.PropertyValue"),
    (tagged(0x3001001E, "ä"), "'\\xe4' is no character of ascii in TaggedPropertyValue.PropertyValue"),
    (tagged(GUID, 5), "expected 16 bytes, got 5 in TaggedPropertyValue.PropertyValue"),
    (tagged(0x30010004, 1e300), "1e+300 is too large for a 32-bit float in TaggedPropertyValue.PropertyValue"),
    (tagged(0x30010005, 10**400),
     f"PropertyValue is {'1' + '0' * 38}…, too large for 8 bytes in TaggedPropertyValue.PropertyValue"),
    (tagged(0x3001000B, 256), "a Boolean is 256, but takes 1 byte (0 to 255) in TaggedPropertyValue.PropertyValue"),
    (tagged(0x30011003, 5), "expected a list for Values, got 5 in TaggedPropertyValue.PropertyValue"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "said"), WRONG, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_wrong_is_said_by_every_route(value: Structure, said: str) -> None:
    args = [getattr(value, name) for name, _ in value._params]
    routes: list[Callable[[], bytes]] = [
        value.to_bytes,
        lambda: value.to_bytes(checked=False),
        lambda: interpret.encode(value, args, checked=True),
    ]
    for write in routes:
        with pytest.raises(EncodeError) as caught:
            write()
        assert str(caught.value) == said


# Fields of [MS-OXCROPS] 2.2.4.5.2: a size is written only of a response that succeeded, whose block is there, if empty.
GIVEN: list[tuple[Structure, str]] = [
    (loose(ox.RopGetSearchCriteriaResponse, logon_id=0, folder_ids=[], search_flags=0, restriction_data_size=60),
     "given as 60, the data say 0 in RopGetSearchCriteriaResponse.RestrictionDataSize"),
    (loose(ox.RopGetSearchCriteriaResponse, return_value=5, restriction_data_size=60),
     "present, though the fields before it say that it is not in RopGetSearchCriteriaResponse.RestrictionDataSize"),
    (loose(ox.RopGetSearchCriteriaResponse, return_value=5, folder_id_count=1),
     "present, though the fields before it say that it is not in RopGetSearchCriteriaResponse.FolderIdCount"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "said"), GIVEN)
def test_what_is_given_is_not_dropped(value: Structure, said: str) -> None:
    with pytest.raises(EncodeError) as caught:
        value.to_bytes()
    assert str(caught.value) == said
    assert value.to_bytes(checked=False)  # what is given is written then


def test_unchecked_writing_reaches_everywhere() -> None:
    """Bytes in place of anything, other structures than are due, values that break the rules of their type."""
    release = ox.RopReleaseRequest(input_handle_index=9)
    table: list[tuple[Structure, str]] = [
        (loose(ox.RopSetPropertiesRequest, property_values=[b"\1\2", tagged(SIZE, 5)]),
         "0a0000 0c00 0200 0102 0300080e05000000"),
        (loose(ox.RopSetPropertiesRequest, property_values=[release]),
         "0a0000 0500 0100 010009"),
        (loose(ox.RopRestrictRequest, restriction_data=b"\x77"),
         "14000000 0100 77"),
        (loose(ox.RopRestrictRequest, restriction_data=release),
         "14000000 0300 010009"),
        (loose(ox.NotRestriction, restriction=b"\x77"), "02 77"),
        (loose(ox.AndRestriction, restricts=[b"\x77", loose(ox.NotRestriction, restriction=b"\1\2")], count_width=2),
         "00 0200 77 02 0102"),
        (tagged(GUID, b"short"), "48000130 73686f7274"),
        (tagged(0x0037001F, "a\0"), "1f003700 6100 0000 0000"),
        (tagged(0x0037001E, "a\0"), "1e003700 61 00 00"),
        (tagged(0x0037001F, b"\xff"), "1f003700 ff"),
        (tagged(0x00370000, b"\xff"), "00003700 ff"),
        (loose(ox.RopSetColumnsRequest, property_tags=b"\1\2", property_tag_count=7), "120000 00 0700 0102"),
    ]  # fmt: skip
    for value, text in table:
        with pytest.raises(EncodeError):
            value.to_bytes()
        assert value.to_bytes(checked=False) == bytes.fromhex(text), value


def state(value: Any) -> Any:
    """All that a structure holds, whether part of its value or not."""
    if isinstance(value, Structure):
        names = (*value._stored, *(name for name, _ in value._params), "_given")
        return type(value), {name: state(getattr(value, name)) for name in names}
    return [state(v) for v in value] if isinstance(value, list) else copy.copy(value)


def shared() -> list[tuple[Structure, bytes]]:
    """One object in places that lay it out in two ways: [MS-OXORULE] 2.2.5.1, counts of 2 bytes and of 4."""
    action = ox.ActionBlock(
        action_type=ox.ActionType.OP_TAG, action_data=tagged(0x00010102, b"xyz")
    )  # fmt: skip
    return [
        (ox.RuleAction(action_blocks=[action], count_width=2),
         bytes.fromhex("0100 1200 09 00000000 00000000 02010100 0300 78797a")),
        (ox.RuleAction(action_blocks=[action], count_width=4),
         bytes.fromhex("01000000 14000000 09 00000000 00000000 02010100 03000000 78797a")),
        (ox.RopSetColumnsRequest(property_tags=[1], property_tag_count=1), bytes.fromhex("12000000 0100 01000000")),
    ]  # fmt: skip


def test_writing_changes_nothing() -> None:
    for value, data in shared():
        before = state(value)
        assert value.to_bytes() == value.to_bytes(checked=False) == data
        assert ox.to_json(value) and repr(value) and value == value.replace()
        assert state(value) == before


def test_threads_write_the_same_object() -> None:
    values = shared()
    wrong: list[Any] = []
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)

    def write(n: int) -> None:
        value, data = values[n % len(values)]
        for i in range(150):
            found = value.to_bytes(checked=bool(i % 2))
            if found != data:
                wrong.append(found)

    try:
        threads = [threading.Thread(target=write, args=(n,)) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert wrong == []


def test_the_form_of_a_value_knows_what_its_places_tell_its_parts() -> None:
    """The columns of recipients stand in the ROP, [MS-OXCROPS] 2.2.6.5.1; no row has to be told, written or not."""
    guid = bytes(range(16))
    who = ox.RecipientRow(display_name="Bob", recipient_properties=ox.PropertyRow(flag=0, value_array=[guid, None]))
    value = ox.RopModifyRecipientsRequest(
        input_handle_index=0,
        recipient_columns=[GUID, 0x00010001],
        recipient_rows=[ox.ModifyRecipientRow(row_id=0, recipient_type=1, recipient_row=who)],
    )
    form = ox.to_json(value)
    values = form["RecipientRows"][0]["RecipientRow"]["RecipientProperties"]["ValueArray"]
    assert values == ["03020100-0504-0706-0809-0a0b0c0d0e0f", None]
    assert ox.from_json(ox.RopModifyRecipientsRequest, form).to_bytes() == value.to_bytes()
    assert ox.to_json(value) == form
