"""The JSON form: what it says exactly, what it takes, and that a changed value can be encoded again."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from typing import Any

import pytest

import oxcodec as ox
from oxcodec.forms.json_text import dumps, loads

from ..support import vectors

LONE = bytes.fromhex(
    "0a00000c0001001f0037003dd841000000"
)  # a subject of D83D and A: half of a pair


def test_an_unpaired_surrogate_stands_as_its_units() -> None:
    """RFC 8259, section 8.2: what readers make of one is unpredictable; jq refuses it, Go puts U+FFFD in its place."""
    rop = ox.RopRequest.from_bytes(LONE)
    form = rop.to_json()
    assert form["PropertyValues"][0]["PropertyValue"] == {"Utf16Hex": "3dd84100"}
    assert ox.RopRequest.from_json(form).to_bytes() == LONE
    text = json.dumps(form, ensure_ascii=False)
    assert json.loads(text.encode()) == form


@pytest.mark.parametrize("text", ["\U0001f600", "ä", "\udc80", "a\ud83d", "\ude00\ud83d", ""])
def test_strings_of_all_kinds(text: str) -> None:
    for tag in (0x0037001F, 0x0037001E):
        value = ox.TaggedPropertyValue(property_tag=tag, property_value=text)
        try:
            data = value.to_bytes()
        except ox.EncodeError:
            continue
        form = json.loads(json.dumps(value.to_json(), ensure_ascii=False).encode())
        assert ox.TaggedPropertyValue.from_json(form) == value
        assert ox.TaggedPropertyValue.from_json(form).to_bytes() == data


def changes(form: Any, found: list[Any]) -> Any:
    """The form with each string made longer and each list of structures shorter."""
    if isinstance(form, dict):
        return {key: changes(value, found) for key, value in form.items()}
    if isinstance(form, list) and len(form) > 1 and isinstance(form[0], dict):
        found.append(form)
        return [changes(value, found) for value in form[:-1]]
    return form


@pytest.mark.parametrize("direction", ["request", "response"])
def test_counts_and_sizes_follow_a_change(direction: str) -> None:
    """A list shorter by its last element: its count and all sizes around it are stale, and written right."""
    union = ox.RopRequest if direction == "request" else ox.RopResponse
    tried = 0
    for vector in vectors("rops"):
        if vector["direction"] != direction or "columns" in vector["context"]:
            continue
        try:
            rop = union.from_bytes(bytes.fromhex(vector["hex"]))
        except ox.DecodeError:
            continue
        found: list[Any] = []
        changed = changes(rop.to_json(), found)
        if not found or "ValueArray" in json.dumps(changed):
            continue
        tried += 1
        made = union.from_json(changed)
        back = union.from_bytes(made.to_bytes())
        assert back == made, vector["id"]
        with pytest.raises(ox.EncodeError, match="given as"):
            union.from_json(changed, literal=True).to_bytes()
        assert union.from_json(changed, literal=True).to_bytes(checked=False) != made.to_bytes()
    assert tried >= 3


def test_a_value_may_be_changed() -> None:
    rop = ox.RopRequest.from_bytes(LONE)
    form = rop.to_json()
    form["PropertyValues"][0]["PropertyValue"] = "a longer subject"
    made = ox.RopSetPropertiesRequest.from_json(form)
    assert made.property_values[0].property_value == "a longer subject"  # type: ignore[union-attr]
    assert made.to_json()["PropertyValueSize"] == form["PropertyValueSize"] + 28
    assert ox.RopRequest.from_bytes(made.to_bytes()) == made


def test_what_nothing_else_tells_is_kept() -> None:
    """The count of rows that could not be laid out ([MS-OXCROPS] 2.2.5.4.2) is told by nothing but itself."""
    for direction in ("request", "response"):
        union = ox.RopRequest if direction == "request" else ox.RopResponse
        for vector in vectors("rops"):
            if vector["direction"] != direction:
                continue
            data = bytes.fromhex(vector["hex"])
            try:
                rop = union.from_bytes(data)
            except ox.DecodeError:
                continue
            assert union.from_json(rop.to_json()).to_bytes() == data, vector["id"]
            assert union.from_json(rop.to_json(), literal=True) == rop


BIG = (1 << 53) + 1


def test_large_numbers_as_text() -> None:
    """RFC 8259, section 6: integers beyond 2^53 are not what every reader agrees on."""
    rop = ox.RopOpenFolderRequest(output_handle_index=1, folder_id=BIG, open_mode_flags=0)
    assert rop.to_json()["FolderId"] == BIG
    assert rop.to_json(ids="text")["FolderId"] == str(BIG)
    assert rop.to_json(ids="text")["InputHandleIndex"] == 0
    assert ox.RopOpenFolderRequest.from_json(rop.to_json(ids="text")) == rop
    values = [(0x67480014, BIG), (0x00390040, BIG), (0x0E081014, [BIG, 5]), (0x00150005, 1.5)]
    for tag, value in values:
        tagged = ox.TaggedPropertyValue(property_tag=tag, property_value=value)
        form = tagged.to_json(ids="text")["PropertyValue"]
        assert form == ([str(BIG), "5"] if isinstance(value, list) else str(BIG) if value == BIG else value)
        assert ox.TaggedPropertyValue.from_json(tagged.to_json(ids="text")) == tagged
    with pytest.raises(ox.EncodeError):
        rop.to_json(ids="x")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "taken"),
    [(2, 2), (2.0, 2), ("2", 2), (-0.0, 0), (2.7, None), (True, None), ("2.0", None), (" 2", None), ("0x2", None),
     ("٢", None), (256, None), (-1, None), (float("inf"), None), (float("nan"), None), (2.0**53 + 2, None), ([], None)],
)  # fmt: skip
def test_what_is_a_whole_number(given: Any, taken: int | None) -> None:
    fields = {"InputHandleIndex": 1, "SubmitFlags": given}
    if taken is not None:
        assert ox.RopSubmitMessageRequest.from_json(fields).submit_flags == taken
        return
    with pytest.raises(ox.EncodeError) as caught:
        ox.RopSubmitMessageRequest.from_json(fields)
    assert caught.value.path == "RopSubmitMessageRequest.SubmitFlags"
    assert "expected an integer" in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NaN",
        "[-Infinity]",
        '{"a": 1, "a": 2}',
        "1" * 5000,
        "1" * 10_000_000,
        "[" * 100_000,
        "[1,]",
        "\ufeff1",
        "'a'",
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_json(text: str) -> None:
    start = time.process_time()
    with pytest.raises(ValueError):
        loads(text)
    assert time.process_time() - start < 2


def test_written_for_every_reader() -> None:
    text = dumps({"a\ud800": ["\udfff\ud800", "\U0001f600"]}, compact=True)
    assert text == '{"a\\\\ud800":["\\\\udfff\\\\ud800","\\ud83d\\ude00"]}'
    with pytest.raises(ValueError):
        dumps(float("inf"))


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_jq_takes_and_gives_back() -> None:
    form = ox.RopRequest.from_bytes(LONE).to_json(ids="text")
    back = subprocess.run(["jq", "-c", "."], input=dumps(form).encode(), capture_output=True, check=True).stdout
    assert ox.RopRequest.from_json(json.loads(back)).to_bytes() == LONE
