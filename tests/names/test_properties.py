"""The tables of property names and error codes, and the questions they answer."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oxcodec.names.error_codes import error_name, error_names
from oxcodec.names.properties import (
    PropertyInfo,
    named_property,
    properties,
    property_name,
    property_names,
    property_tag,
)

DATA = Path(__file__).parents[2] / "oxcodec" / "names" / "data"
VECTORS = Path(__file__).parents[1] / "vectors"

ALL = list(properties().values())
COMMON = UUID("00062008-0000-0000-c000-000000000046")
APPOINTMENT = UUID("00062002-0000-0000-c000-000000000046")
PUBLIC_STRINGS = UUID("00020329-0000-0000-c000-000000000046")
INTERNET_HEADERS = UUID("00020386-0000-0000-c000-000000000046")


def rows(name: str) -> list[list[str]]:
    text = (DATA / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def test_rows_are_well_formed() -> None:
    shape = re.compile(
        r"\w+\t(?:0x[0-9A-F]{4})?\tPtyp\w+\t0x[0-9A-F]{4}\t[^\t]*\t(?:[0-9a-f-]{36})?\t(?:0x[0-9A-F]{8})?\t[^\t]*"
    )
    for row in rows("properties.tsv"):
        assert shape.fullmatch("\t".join(row)), row


def test_names_are_unique() -> None:
    names = [row[0] for row in rows("properties.tsv")]
    assert len(names) == len(set(names)) == len(ALL)


def test_type_numbers_and_names_agree() -> None:
    pairs = {(row[2], row[3]) for row in rows("properties.tsv")}
    assert len(pairs) == len({name for name, _ in pairs}) == len({number for _, number in pairs})


def test_extent() -> None:
    kinds = {"PidTag": 850, "PidLid": 390, "PidName": 135, "MetaTag": 15}
    for prefix, at_least in kinds.items():
        assert sum(info.name.startswith(prefix) for info in ALL) >= at_least


@pytest.mark.parametrize("info", ALL, ids=lambda info: info.name)
def test_entry(info: PropertyInfo) -> None:
    if info.property_id is not None:
        assert info.name.startswith(("PidTag", "MetaTag", "Start", "End", "New", "IncrSync", "FX"))
        assert 0 < info.property_id < 0x10000
        assert (info.property_set, info.lid, info.string_name) == (None, None, None)
        tag = property_tag(info.name)
        assert tag == info.property_id << 16 | info.property_type
        assert info.name in property_names(tag, address_book=True)
        assert property_name(tag, address_book=True) == property_names(tag, address_book=True)[0]
    else:
        assert info.property_set is not None
        assert info.name.startswith("PidLid" if info.string_name is None else "PidName")
        key = info.lid if info.string_name is None else info.string_name
        assert key is not None
        found = named_property(info.property_set, key)
        assert found is not None
        assert (properties()[found].property_set, properties()[found].lid) == (info.property_set, info.lid)
        with pytest.raises(KeyError):
            property_tag(info.name)


KNOWN_TAGS = {
    0x0017_0003: "PidTagImportance",
    0x001A_001F: "PidTagMessageClass",
    0x0037_001F: "PidTagSubject",
    0x0039_0040: "PidTagClientSubmitTime",
    0x0041_0102: "PidTagSentRepresentingEntryId",
    0x0C15_0003: "PidTagRecipientType",
    0x0C1A_001F: "PidTagSenderName",
    0x0E06_0040: "PidTagMessageDeliveryTime",
    0x0E07_0003: "PidTagMessageFlags",
    0x0E08_0003: "PidTagMessageSize",
    0x0E1B_000B: "PidTagHasAttachments",
    0x0E1D_001F: "PidTagNormalizedSubject",
    0x0FF6_0102: "PidTagInstanceKey",
    0x0FFE_0003: "PidTagObjectType",
    0x0FFF_0102: "PidTagEntryId",
    0x1000_001F: "PidTagBody",
    0x1009_0102: "PidTagRtfCompressed",
    0x3001_001F: "PidTagDisplayName",
    0x3003_001F: "PidTagEmailAddress",
    0x3007_0040: "PidTagCreationTime",
    0x3008_0040: "PidTagLastModificationTime",
    0x3603_0003: "PidTagContentUnreadCount",
    0x3613_001F: "PidTagContainerClass",
    0x3701_000D: "PidTagAttachDataObject",
    0x3701_0102: "PidTagAttachDataBinary",
    0x3705_0003: "PidTagAttachMethod",
    0x3900_0003: "PidTagDisplayType",
    0x39FE_001F: "PidTagSmtpAddress",
    0x3A40_000B: "PidTagSendRichInfo",
    0x5FF6_001F: "PidTagRecipientDisplayName",
    0x5FFD_0003: "PidTagRecipientFlags",
    0x65E0_0102: "PidTagSourceKey",
    0x65E1_0102: "PidTagParentSourceKey",
    0x65E2_0102: "PidTagChangeKey",
    0x65E3_0102: "PidTagPredecessorChangeList",
    0x6674_0014: "PidTagRuleId",
    0x6679_00FD: "PidTagRuleCondition",
    0x6680_00FE: "PidTagRuleActions",
    0x6748_0014: "PidTagFolderId",
    0x674A_0014: "PidTagMid",
    0x6845_0102: "PidTagSearchFolderDefinition",
    0x6845_1102: "PidTagScheduleInfoDelegateEntryIds",
    0x4017_0003: "MetaTagIdsetGiven",
    0x67D2_0102: "MetaTagCnsetRead",
    0x4009_0003: "StartTopFld",
    0x400B_0003: "EndFolder",
    0x4074_000B: "IncrSyncProgressMode",
}


@pytest.mark.parametrize(("tag", "name"), KNOWN_TAGS.items(), ids=KNOWN_TAGS.values())
def test_known_tag(tag: int, name: str) -> None:
    assert property_name(tag) == name
    assert property_tag(name) == tag


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        (0x0037_001E, "PidTagSubject"),  # PtypString8
        (0x0037_0000, "PidTagSubject"),  # PtypUnspecified
        (0x0037_000A, "PidTagSubject"),  # PtypErrorCode
        (0x0037_0102, "PidTagSubject:PtypBinary"),
        (0x0037_1002, "PidTagSubject:PtypMultipleInteger16"),
        (0x0037_0099, "PidTagSubject:0x0099"),
        (0x3A58_101F, "PidTagChildrensNames"),
        (0x3A58_301F, "PidTagChildrensNames"),  # an instance of the multivalue
        (0x3A58_301E, "PidTagChildrensNames"),
        (0x1000_000D, "PidTagBody:PtypObject"),
        (0x8123_0003, "0x81230003"),
        (0x800F_101F, "0x800F101F"),
        (0x6FFF_0003, "0x6FFF0003"),
        (0x0000_0000, "0x00000000"),
        (0xFFFF_FFFF, "0xFFFFFFFF"),
    ],
)
def test_type_of_tag(tag: int, name: str) -> None:
    assert property_name(tag) == name


def test_address_book() -> None:
    assert property_name(0x800F_101F, address_book=True) == "PidTagAddressBookProxyAddresses"
    assert property_names(0x800F_101F) == ()


def test_shared_id() -> None:
    assert property_names(0x6841_0003) == ("PidTagScheduleInfoResourceType", "PidTagSearchFolderTemplateId")


@pytest.mark.parametrize(
    ("guid", "key", "name"),
    [
        (COMMON, 0x8503, "PidLidReminderSet"),
        (COMMON, 0x8580, "PidLidInternetAccountName"),
        (APPOINTMENT, 0x820D, "PidLidAppointmentStartWhole"),
        (PUBLIC_STRINGS, "Keywords", "PidNameKeywords"),
        (PUBLIC_STRINGS, "keywords", None),
        (INTERNET_HEADERS, "x-sender", "PidNameXSenderTelephoneNumber"),
        (COMMON, 0x8503 + 0x10000, None),
        (COMMON, "ReminderSet", None),
        (UUID(int=0), 0x8503, None),
    ],
)
def test_named_property(guid: UUID, key: int | str, name: str | None) -> None:
    if key == "x-sender":
        key = properties()["PidNameXSenderTelephoneNumber"].string_name or ""
        assert named_property(guid, key.upper()) == named_property(guid, key.lower()) == name
    assert named_property(guid, key) == name


def test_unknown_name() -> None:
    with pytest.raises(KeyError):
        property_tag("PidTagNoSuchProperty")


def test_list_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        properties()["PidTagSubject"] = ALL[0]  # type: ignore[index]


@given(st.integers(0, 0xFFFFFFFF), st.booleans())
def test_any_tag(tag: int, address_book: bool) -> None:
    name = property_name(tag, address_book=address_book)
    assert re.fullmatch(r"0x[0-9A-F]{8}|\w+(:\w+)?", name)


ERRORS = {
    0x00000000: "Success",
    0x00000478: "WrongServer",
    0x000004B9: "NullObject",
    0x000003F0: "ServerMemory",
    0x00000503: "NullDestinationObject",
    0x0000047D: "BufferTooSmall",
    0x00040380: "ErrorsReturned",
    0x00040680: "PartiallyComplete",
    0x80004005: "GeneralFailure",
    0x80040102: "NotSupported",
    0x8004010F: "NotFound",
    0x80040305: "TooBig",
    0x80040802: "SyncConflict",
    0x80070005: "AccessDenied",
    0x8007000E: "OutOfMemory",
    0x80070057: "InvalidParameter",
    0x80041234: "0x80041234",
}


@pytest.mark.parametrize(("code", "name"), ERRORS.items(), ids=ERRORS.values())
def test_error_name(code: int, name: str) -> None:
    assert error_name(code) == name
    assert error_name(code - (1 << 32)) == name


def test_alternate_error_names() -> None:
    assert "ecNotFound" in error_names(0x8004010F)
    assert "MAPI_E_NOT_FOUND" in error_names(0x8004010F)
    assert "ecWrongServer" in error_names(0x478)
    assert error_names(0x80041234) == ()


def test_error_rows() -> None:
    table = rows("error_codes.tsv")
    assert len(table) == len({row[0] for row in table}) > 600
    for code, names, section in table:
        assert re.fullmatch(r"0x[0-9A-F]{8}", code)
        assert re.fullmatch(r"\w+( \w+)*", names)
        assert len(set(names.split())) == len(names.split())
        assert re.fullmatch(r"2\.4(\.[123])?( 2\.4\.[123])*|MAPI", section)


# Tags of the vectors that no document names: invented by their authors, or sample ids of named properties.
INVENTED = {0x001C_1102, 0x6000_0003, 0x6001_001F, 0x6002_0102}


def tags_of(value: object, key: str = "") -> Iterator[int]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from tags_of(item, str(name))
    elif isinstance(value, list):
        for item in value:
            yield from tags_of(item, key)
    elif re.search(r"tag|column", key, re.IGNORECASE) and not re.search(r"count", key, re.IGNORECASE):
        if isinstance(value, int) and value > 0xFFFF:
            yield value
        elif isinstance(value, str) and re.fullmatch(r"0x[0-9a-fA-F]{8}", value):
            yield int(value, 16)


def vector_tags() -> list[int]:
    tags: set[int] = set()
    for path in sorted(VECTORS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                vector = json.loads(line)
                if isinstance(vector, dict):
                    tags.update(tags_of([vector.get("fields"), vector.get("context")]))
    return sorted(tags - INVENTED)


@pytest.mark.parametrize("tag", vector_tags(), ids=hex)
def test_tags_of_the_vectors_have_names(tag: int) -> None:
    if tag >> 16 < 0x8000:
        assert not property_name(tag).startswith("0x")


def test_import_reads_nothing() -> None:
    code = (
        "import oxcodec.names.properties as p, oxcodec.names.error_codes as e;"
        "assert p._tables.cache_info().currsize == e._names.cache_info().currsize == 0"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=DATA.parent.parent)
