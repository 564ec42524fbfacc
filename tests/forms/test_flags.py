"""Flags and numbers within flags are shown by the names that their documents give them."""

from __future__ import annotations

from enum import IntFlag

import pytest

import oxcodec as ox
from oxcodec.forms.text import fields_text, flag_names

FLAGS = {
    name: value
    for name in ox.__all__
    if isinstance(value := getattr(ox, name), type) and issubclass(value, IntFlag) and value is not IntFlag
}


def masks_of(enum: type[IntFlag]) -> tuple[int, ...]:
    return getattr(enum, "masks", ())


@pytest.mark.parametrize("name", FLAGS)
def test_each_value_has_its_own_name(name: str) -> None:
    """And no member of several bits is shown as its parts."""
    enum = FLAGS[name]
    zeros = [other for other, member in enum.__members__.items() if not member and masks_of(enum)]
    for member_name, member in enum.__members__.items():
        shown = flag_names(enum, int(member))
        masked = any(member & mask == member for mask in masks_of(enum))
        due = [member_name] if masked else [*zeros, member_name]
        assert shown == f"{int(member):#x} ({'|'.join(due)})"


@pytest.mark.parametrize("name", FLAGS)
def test_all_bits_are_told_once(name: str) -> None:
    enum = FLAGS[name]
    for value in (*range(256), 0xFFFF, 0xFFFFFFFF, sum(set(enum.__members__.values()))):
        shown = flag_names(enum, value).partition("(")[2].rstrip(")")
        members = [enum.__members__[part] for part in shown.split("|") if part]
        bits = 0
        for member in members:
            assert not bits & member
            bits |= member
        assert bits & value == bits


SHOWN = [
    (ox.RecipientType, 3, "0x3 (Bcc)"),
    (ox.RecipientType, 0x13, "0x13 (Bcc|Resend)"),
    (ox.RecipientType, 0x82, "0x82 (Cc|Delivered)"),
    (ox.ReadFlags, 0x0A, "0xa (rfReserved)"),
    (ox.ReadFlags, 0, "0x0 (rfDefault)"),
    (ox.ReadFlags, 5, "0x5 (rfSuppressReceipt|rfClearReadFlag)"),
    (ox.OpenMessageModeFlags, 0, "0x0 (ReadOnly)"),
    (ox.OpenMessageModeFlags, 3, "0x3 (BestAccess)"),
    (ox.OpenMessageModeFlags, 7, "0x7 (BestAccess|OpenSoftDeleted)"),
    (ox.SendOptions, 3, "0x3 (ForUpload)"),
    (ox.SendOptions, 0x0B, "0xb (ForUpload|ForceUnicode)"),
    (ox.RecipientFlags, 0x21B, "0x21b (SMTP|E|D|U)"),
    (ox.RecipientFlags, 0x0201, "0x201 (X500DN|U)"),
    (ox.SubmitFlags, 0x80, "0x80"),
]


@pytest.mark.parametrize(("enum", "value", "due"), SHOWN)
def test_values_of_the_documents(enum: type[IntFlag], value: int, due: str) -> None:
    assert flag_names(enum, value) == due


@pytest.mark.parametrize(("action", "due"), [(3, "NS"), (4, "NS"), (7, "PR")])
def test_the_flavor_of_an_action_is_that_of_its_type(action: int, due: str) -> None:
    """[MS-OXORULE] 2.2.5.1.1: the same bits mean other things to replies and to forwards."""
    data = bytes.fromhex(f"{action:02x}0100000000000000") + bytes(32)
    block, _ = ox.ActionBlockBody.parse(data, count_width=2)
    assert f"ActionFlavor=0x1 ({due})" in fields_text(block)


def test_names_that_are_gone() -> None:
    """[MS-OXCMSG] 2.2.3.1.1 knows no Create to open a message; MessageReadStatesSize is spelled as in [MS-OXCROPS]."""
    assert not hasattr(ox.OpenMessageModeFlags, "Create")
    assert "message_read_states_size" in ox.RopSynchronizationImportReadStateChangesRequest.FIELDS
