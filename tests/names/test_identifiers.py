"""Entry ids and other identifiers, and the extended rules whose counts are 32 bits wide."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kaitaistruct import KaitaiStream

import oxcodec
from oxcodec.commands import pipe
from oxcodec.names.identifiers import IDENTIFIERS, flat_entry_list, recognise

from ..stock.oxcdata_identifiers import OxcdataIdentifiers
from ..support import VECTORS, differences, run, vectors

ENTRY_IDS = list(vectors("entryids"))
EIDS = [v for v in vectors("misc") if v["kind"] == "eid"]

MAILBOX = bytes.fromhex("7e5d0f1a3c4b2d49a1b2c3d4e5f60718")
STORE = bytes.fromhex("00112233445566778899aabbccddeeff")
GID = STORE + bytes.fromhex("00000000012d")
FOLDER = bytes(4) + MAILBOX + b"\x01\0" + GID + b"\0\0"
MESSAGE = bytes(4) + MAILBOX + b"\x07\0" + GID + b"\0\0" + STORE + bytes.fromhex("0000000a0b0c") + b"\0\0"
WRAP = bytes(4) + bytes.fromhex("38a1bb1005e5101aa1bb08002b2a56c2") + b"\0\0"
MAILBOX_STORE = (
    WRAP + b"EMSMDB.DLL\0\0\0\0" + bytes(4) + bytes.fromhex("1b55fa20aa6611cd9bc800aa002fc45a0c000000")
    + b"EXCH1\0/o=Org/ou=Group/cn=Recipients/cn=jane\0"
)  # fmt: skip
PUBLIC_STORE = (
    WRAP + b"emsmdb.dll\0\0\0\0" + bytes(4) + bytes.fromhex("1c830210aa6611cd9bc800aa002fc45a06000000") + b"EXCH1\0"
)
PST_STORE = WRAP + b"mspst.dll\0\0\0\0\0" + bytes(4) + b"C:\\mail.pst\0"
ONE_OFF = (
    bytes(4) + bytes.fromhex("812b1fa4bea310199d6e00dd010f540200000190")
    + "Jåne\0SMTP\0jane@example.com\0".encode("utf-16-le")
)  # fmt: skip
ADDRESS_BOOK = bytes(4) + bytes.fromhex("dca740c8c042101ab4b908002b2fe1820100000000000000") + b"/o=Org/cn=jane\0"
OUTLOOK = bytes(4) + bytes.fromhex("fe42aa0a18c71a10e8850b651c24000003000000")
CONTACT = OUTLOOK + struct.pack("<III", 4, 1, len(MESSAGE)) + MESSAGE
PERSONAL_LIST = OUTLOOK + struct.pack("<III", 5, 0xFF, len(MESSAGE)) + MESSAGE
WRAPPED = bytes(4) + bytes.fromhex("c091add3519dcf11a4a900aa0047faa4b5") + ADDRESS_BOOK
EPHEMERAL = b"\x87\0\0\0" + MAILBOX + struct.pack("<III", 1, 0, 0x1234)

SAMPLES: dict[bytes, Any] = {
    FOLDER: oxcodec.FolderEntryId,
    MESSAGE: oxcodec.MessageEntryId,
    MAILBOX_STORE: oxcodec.StoreObjectEntryId,
    PUBLIC_STORE: oxcodec.StoreObjectEntryId,
    ONE_OFF: oxcodec.OneOffEntryId,
    ADDRESS_BOOK: oxcodec.AddressBookEntryId,
    CONTACT: oxcodec.ContactAddressEntryId,
    PERSONAL_LIST: oxcodec.PersonalDistributionListEntryId,
    WRAPPED: oxcodec.WrappedEntryId,
    EPHEMERAL: oxcodec.EphemeralEntryId,
}
ALONE: dict[bytes, Any] = SAMPLES | {
    GID: oxcodec.Gid,
    MAILBOX + b"\x01": oxcodec.Xid,
    FOLDER + b"\0": oxcodec.EntryId,
    struct.pack("<IIIIII", 2, 0xDEAD, 3, 0, 1, 9) + b"abcd": oxcodec.EntryList,
    struct.pack("<III", 2, 14, 1) + b"a\0\0\0" + struct.pack("<I", 2) + b"bc": oxcodec.FlatEntryList,
    struct.pack("<III", 2, 16, 1) + b"a\0\0\0" + struct.pack("<I", 2) + b"bc\0\0": oxcodec.FlatEntryList,
}


def ids(vector: dict[str, Any]) -> str:
    return str(vector["id"])


def name_of(cls: Any) -> str:
    return str(cls.__name__) if isinstance(cls, type) else ""


# Vectors


@pytest.mark.parametrize("vector", ENTRY_IDS + EIDS, ids=ids)
def test_vectors(vector: dict[str, Any]) -> None:
    answer = run(vector)
    assert answer["ok"], answer
    assert differences(answer["fields"], vector["fields"]) == []
    assert answer["hex"] == vector["hex"]
    back = run({k: v for k, v in vector.items() if k != "hex"})
    assert back.get("hex") == vector["hex"], back


@pytest.mark.parametrize("vector", ENTRY_IDS, ids=ids)
def test_vectors_are_recognised(vector: dict[str, Any]) -> None:
    found = recognise(bytes.fromhex(vector["hex"]))
    wanted = vector["context"]["structure"]
    assert (None if found is None else type(found).__name__) == (None if wanted == "XID" else wanted)


def hex_strings(form: Any) -> Iterator[bytes]:
    """Every PtypBinary in a vector's fields, and whatever else looks like one."""
    if isinstance(form, dict | list):
        for value in form.values() if isinstance(form, dict) else form:
            yield from hex_strings(value)
    elif isinstance(form, str) and re.fullmatch("(?:[0-9a-f]{2})+", form):
        yield bytes.fromhex(form)


@pytest.mark.parametrize("name", sorted(path.stem for path in VECTORS.glob("*.jsonl")))
def test_binaries_of_the_vectors(name: str) -> None:
    for vector in vectors(name):
        for data in hex_strings([vector["fields"], vector["hex"]]):
            found = recognise(data)
            assert found is None or found.to_bytes() == data


# Samples


@pytest.mark.parametrize(("data", "cls"), ALONE.items(), ids=name_of)
def test_round_trip(data: bytes, cls: Any) -> None:
    decoded = cls.from_bytes(data)
    assert decoded.to_bytes() == data
    assert decoded == cls.trace(data).structure
    assert oxcodec.from_json(cls, json.loads(json.dumps(oxcodec.to_json(decoded)))).to_bytes() == data
    stock = getattr(OxcdataIdentifiers, cls.__name__)(KaitaiStream(BytesIO(data)))
    stock._read()
    assert stock._io.pos() == len(data)


@pytest.mark.parametrize(("data", "cls"), SAMPLES.items(), ids=name_of)
def test_recognised(data: bytes, cls: Any) -> None:
    found = recognise(data)
    assert found is not None
    assert type(found) is cls
    assert found.to_bytes() == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(46),
        bytes(70),
        GID,
        PST_STORE,
        FOLDER + b"\0",
        FOLDER[:-1],
        b"\x01" + FOLDER[1:],
        FOLDER[:-1] + b"\x01",
        FOLDER[:20] + b"\x07\0" + FOLDER[22:],
        MESSAGE[:20] + b"\x01\0" + MESSAGE[22:],
        ADDRESS_BOOK[:-1],
        ADDRESS_BOOK[:20] + b"\x02" + ADDRESS_BOOK[21:],
        ONE_OFF[:-2],
        CONTACT[:-1],
        OUTLOOK + struct.pack("<III", 6, 0, 0),
        EPHEMERAL + b"\0",
    ],
    ids=lambda data: f"{len(data)} bytes",
)
def test_not_by_force(data: bytes) -> None:
    assert recognise(data) is None


def test_fields() -> None:
    message = oxcodec.MessageEntryId.from_bytes(MESSAGE)
    assert message.message_type is oxcodec.StoreObjectType.PrivateMessage
    assert (message.folder_global_counter, message.message_global_counter) == (GID[16:], bytes.fromhex("0000000a0b0c"))
    one_off = oxcodec.OneOffEntryId.from_bytes(ONE_OFF)
    assert (one_off.display_name, one_off.address_type, one_off.email_address) == ("Jåne", "SMTP", "jane@example.com")
    public = oxcodec.StoreObjectEntryId.from_bytes(PUBLIC_STORE)
    assert (public.server_shortname, public.mailbox_dn, public.wrapped_type) == ("EXCH1", None, 6)
    contact = oxcodec.ContactAddressEntryId.from_bytes(CONTACT)
    assert (contact.index, recognise(contact.entry_id_bytes)) == (1, message)
    wrapped = oxcodec.WrappedEntryId.from_bytes(WRAPPED)
    assert recognise(wrapped.embedded_entry_id) == oxcodec.AddressBookEntryId.from_bytes(ADDRESS_BOOK)


def test_what_is_always_the_same_may_be_left_out() -> None:
    book = oxcodec.AddressBookEntryId(type=0, x500_dn="/o=Org/cn=jane")
    assert book.to_bytes() == ADDRESS_BOOK
    one_off = oxcodec.OneOffEntryId(
        control_flags=0x9001, display_name="Jåne", address_type="SMTP", email_address="jane@example.com"
    )
    assert one_off.to_bytes() == ONE_OFF
    assert oxcodec.PersonalDistributionListEntryId(entry_id_bytes=MESSAGE).to_bytes() == PERSONAL_LIST
    assert oxcodec.from_json(oxcodec.AddressBookEntryId, {"Type": 0, "X500DN": "/o=Org/cn=jane"}) == book


def test_what_follows_a_value_is_kept() -> None:
    for data in (ADDRESS_BOOK, ONE_OFF, MAILBOX_STORE, CONTACT):
        found: Any = recognise(data + b"more")
        assert found.slack == b"more"
        assert found.to_bytes() == data + b"more"


@given(st.lists(st.binary(max_size=9)))
def test_flat_entry_list(entry_ids: list[bytes]) -> None:
    data = flat_entry_list(entry_ids).to_bytes()
    decoded = oxcodec.FlatEntryList.from_bytes(data)
    assert [entry.entry_id for entry in decoded.flat_entries] == entry_ids
    start = 8
    for entry_id in entry_ids:
        assert start % 4 == 0
        assert data[start + 4 : start + 4 + len(entry_id)] == entry_id
        start += (4 + len(entry_id) + 3) // 4 * 4


@pytest.mark.parametrize("count_width", [2, 4])
def test_address_list(count_width: int) -> None:
    count = struct.pack("<H" if count_width == 2 else "<I", len(ONE_OFF))
    data = struct.pack("<III", 2, 1, 0x0FFF0102) + count + ONE_OFF + bytes(4)
    people = oxcodec.AddressList.from_bytes(data, count_width=count_width)
    assert [len(person.values) for person in people.addresses] == [1, 0]
    assert people.addresses[0].values[0].property_value == ONE_OFF
    assert people.to_bytes() == data


# Any bytes


@given(st.binary(max_size=120))
def test_recognise_takes_any_bytes(data: bytes) -> None:
    found = recognise(data)
    assert found is None or found.to_bytes() == data


@given(st.data())
def test_recognise_takes_damaged_entry_ids(data: st.DataObject) -> None:
    sample = data.draw(st.sampled_from(list(SAMPLES)))
    at = data.draw(st.integers(0, len(sample)))
    cut = data.draw(st.integers(0, 4))
    damaged = sample[:at] + data.draw(st.binary(max_size=4)) + sample[at + cut :]
    found = recognise(damaged)
    if found is not None:
        assert found.to_bytes() == damaged
        assert type(found).from_bytes(damaged) == found


# The machine interface


def test_pipe_recognises() -> None:
    answer = pipe.answer(json.dumps({"id": 1, "kind": "entryid", "hex": MESSAGE.hex()}))
    assert answer["ok"], answer
    assert answer["fields"]["Structure"] == "MessageEntryId"
    assert answer["hex"] == MESSAGE.hex()
    back = pipe.answer(json.dumps({"id": 1, "kind": "entryid", "fields": answer["fields"]}))
    assert back == answer


@pytest.mark.parametrize(("data", "cls"), SAMPLES.items(), ids=name_of)
def test_pipe_takes_names_in_any_case(data: bytes, cls: Any) -> None:
    for name in (cls.__name__, cls.__name__.replace("Id", "ID")):
        request = {"id": 1, "kind": "entryid", "hex": data.hex(), "context": {"structure": name}}
        assert pipe.answer(json.dumps(request))["hex"] == data.hex()
    assert IDENTIFIERS[cls.__name__.lower()] is cls


@pytest.mark.parametrize(
    "request_",
    [
        {"kind": "entryid", "hex": "00"},
        {"kind": "entryid", "hex": "00", "context": {"structure": "AddressBookEntryId"}},
        {"kind": "entryid", "hex": "00", "context": {"structure": "RopLogonRequest"}},
        {"kind": "entryid", "hex": "00", "context": {"structure": 7}},
        {"kind": "entryid", "fields": {"Type": 0}},
        {"kind": "entryid", "fields": {"Structure": "AddressBookEntryId", "Fields": 1}},
        {"kind": "entryid", "fields": {"Structure": "AddressBookEntryId", "Fields": {}}},
        {"kind": "eid", "hex": "00"},
        {"kind": "eid", "hex": "000000000000000000"},
        {"kind": "eid", "fields": 1},
        {"kind": "eid", "fields": {}},
        {"kind": "eid", "fields": {"Value": -1}},
        {"kind": "eid", "fields": {"Value": 1 << 64}},
        {"kind": "eid", "fields": {"Value": "x"}},
        {"kind": "eid", "fields": {"Value": 1, "ReplicaId": 2, "GlobalCounter": "000000000000"}},
        {"kind": "eid", "fields": {"ReplicaId": 2}},
    ],
)
def test_pipe_refuses(request_: dict[str, Any]) -> None:
    answer = pipe.answer(json.dumps(request_))
    assert not answer["ok"]
    assert answer["error"]["message"]


@given(st.integers(0, (1 << 64) - 1))
def test_pipe_eid(value: int) -> None:
    answer = pipe.answer(json.dumps({"kind": "eid", "fields": {"Value": value}}))
    fields = answer["fields"]
    assert answer["hex"] == value.to_bytes(8, "little").hex()
    assert (fields["Value"], fields["ReplicaId"]) == (value, value & 0xFFFF)
    assert oxcodec.split_id(value) == (fields["ReplicaId"], bytes.fromhex(fields["GlobalCounter"]))
    del fields["Value"]
    assert pipe.answer(json.dumps({"kind": "eid", "fields": fields}))["hex"] == answer["hex"]


# Extended rules: [MS-OXORULE] 2.2.4

PROPERTY_SET = bytes.fromhex("0820060000000000c000000000000046")
NAMES = b"\x00" + PROPERTY_SET + struct.pack("<I", 0x8503) + b"\x01" + PROPERTY_SET + b"\x04x\0\0\0"
NAMED = struct.pack("<HHHI", 2, 0x8001, 0x8002, len(NAMES)) + NAMES
CONDITION = (
    b"\x00" + struct.pack("<I", 2)  # all of two
    + b"\x03" + struct.pack("<HHII", 1, 1, 0x0037001F, 0x0037001F) + "hi\0".encode("utf-16-le")
    + b"\x04\x04" + struct.pack("<III", 0x80010102, 0x80010102, 3) + b"abc"
)  # fmt: skip


def block(kind: int, data: bytes) -> bytes:
    return struct.pack("<IBII", 9 + len(data), kind, 0, 0) + data


ACTIONS = (
    struct.pack("<I", 5)
    + block(1, struct.pack("<I", 1) + b"\0" + struct.pack("<I", len(FOLDER)) + FOLDER)
    + block(3, struct.pack("<I", len(MESSAGE)) + MESSAGE + STORE)
    + block(7, struct.pack("<IBIII", 1, 1, 1, 0x0FFF0102, len(ONE_OFF)) + ONE_OFF)
    + block(9, struct.pack("<IH", 0x8002001F, 0))
    + block(10, b"")
)


@pytest.mark.parametrize(("names", "count"), [(b"\0\0", 0), (NAMED, 2)])
def test_extended_rule_condition(names: bytes, count: int) -> None:
    data = names + CONDITION
    rule = oxcodec.ExtendedRuleCondition.from_bytes(data)
    assert len(rule.named_property_information.prop_ids) == count
    match rule.rule_restriction:
        case oxcodec.AndRestriction(restricts=[oxcodec.ContentRestriction(), oxcodec.PropertyRestriction() as last]):
            assert last.tagged_value.property_value == b"abc"
        case other:
            raise AssertionError(other)
    assert_same(rule, data)
    assert oxcodec.ExtendedRuleCondition.from_bytes(data + b"\0").slack == b"\0"


@pytest.mark.parametrize("names", [b"\0\0", NAMED])
def test_extended_rule_actions(names: bytes) -> None:
    data = names + struct.pack("<I", 1) + ACTIONS
    rule = oxcodec.ExtendedRuleActions.from_bytes(data)
    blocks: list[Any] = rule.rule_actions_buffer.action_blocks
    move, reply, forward, tag, delete = blocks
    assert recognise(move.action_data.folder_eid) == oxcodec.FolderEntryId.from_bytes(FOLDER)
    assert recognise(reply.action_data.reply_template_message_eid) == oxcodec.MessageEntryId.from_bytes(MESSAGE)
    assert forward.action_data.recipient_blocks[0].property_values[0].property_value == ONE_OFF
    assert (tag.action_data.property_value, delete.action_data) == ("", None)
    assert_same(rule, data)


def test_named_property_information_in_python() -> None:
    names = [
        oxcodec.PropertyName(kind=0, guid=PROPERTY_SET, lid=0x8503),
        oxcodec.PropertyName(kind=1, guid=PROPERTY_SET, name="x"),
    ]
    some = oxcodec.NamedPropertyInformation(prop_ids=[0x8001, 0x8002], named_properties=names)
    assert some.to_bytes() == NAMED
    assert oxcodec.NamedPropertyInformation(prop_ids=[]).to_bytes() == b"\0\0"
    with pytest.raises(oxcodec.EncodeError):
        oxcodec.NamedPropertyInformation(prop_ids=[0x8001], named_properties=names).to_bytes()
    padded = NAMED[:6] + struct.pack("<I", len(NAMES) + 2) + NAMES + b"\0\0"
    assert_same(oxcodec.NamedPropertyInformation.from_bytes(padded), padded)


@pytest.mark.parametrize("vector", vectors("restrictions"), ids=ids)
def test_restrictions_with_wide_counts(vector: dict[str, Any]) -> None:
    """The same restriction in an extended rule: only the width of its counts differs."""
    fields = run(vector)["fields"]
    wide = oxcodec.from_json(oxcodec.Restriction, fields, count_width=4)
    data = wide.to_bytes()
    again = oxcodec.Restriction.from_bytes(data, count_width=4)
    assert again == wide
    assert oxcodec.to_json(again) == fields
    assert oxcodec.ExtendedRuleCondition.from_bytes(b"\0\0" + data).rule_restriction == wide


def assert_same(structure: oxcodec.Structure, data: bytes) -> None:
    cls = type(structure)
    assert structure.to_bytes() == data
    assert cls.trace(data).structure == structure
    assert oxcodec.from_json(cls, json.loads(json.dumps(oxcodec.to_json(structure)))).to_bytes() == data
