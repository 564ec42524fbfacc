"""The machine interface as another program sees it: lines in, lines out."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oxcodec.commands import _kinds, _requests, pipe

from ..strategies import structures
from ..support import vectors

ROOT = Path(__file__).parents[2]
RELEASE = {"id": 1, "kind": "rop", "direction": "request", "hex": "01000c"}


class Conversation:
    """A running ``oxcodec pipe``."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "oxcodec", "pipe"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    def ask(self, request: Any) -> Any:
        """Writes one line and waits for one; standard input stays open."""
        assert self.process.stdin and self.process.stdout
        line = request if isinstance(request, bytes) else json.dumps(request).encode()
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self) -> int:
        out, err = self.process.communicate(timeout=60)
        assert (out, err) == (b"", b"")
        return self.process.returncode


@pytest.fixture
def talk() -> Iterator[Conversation]:
    conversation = Conversation()
    try:
        yield conversation
        assert conversation.close() == 0
    finally:
        conversation.process.kill()


def test_each_line_is_answered_at_once(talk: Conversation) -> None:
    for number in range(5):
        answer = talk.ask(RELEASE | {"id": number})
        assert answer == {
            "id": number, "ok": True, "fields": {"RopId": 1, "LogonId": 0, "InputHandleIndex": 12}, "hex": "01000c",
        }  # fmt: skip


def test_errors_and_then_the_next_request(talk: Conversation) -> None:
    for wrong, kind in (
        (b"this is no JSON", "RequestError"),
        (b"\xff\xfe\x00", "RequestError"),
        (b"[" * 50_000, "RequestError"),
        (b"42", "RequestError"),
        ({"id": 1}, "RequestError"),
        ({"id": 1, "kind": "nothing", "hex": ""}, "RequestError"),
        (RELEASE | {"hex": "xyz"}, "RequestError"),
        (RELEASE | {"direction": "sideways"}, "RequestError"),
        (RELEASE | {"hex": "01"}, "DecodeError"),
        (RELEASE | {"hex": "01000cff"}, "DecodeError"),
        ({"id": 1, "kind": "rop", "direction": "request", "fields": {"RopId": 1, "Nothing": 1}}, "EncodeError"),
        ({"id": 1, "kind": "rop", "direction": "request", "fields": []}, "EncodeError"),
    ):
        answer = talk.ask(wrong)
        assert answer["ok"] is False, wrong
        assert answer["error"]["type"] == kind
        assert answer["error"]["message"]
        assert answer["id"] == (1 if isinstance(wrong, dict) else None)
        assert talk.ask(RELEASE)["ok"] is True


def test_where_an_error_is(talk: Conversation) -> None:
    answer = talk.ask(RELEASE | {"hex": "120000000200" + "1f003700" + "03"})
    assert answer["error"]["offset"] == 10
    assert answer["error"]["path"] == "RopSetColumnsRequest.PropertyTags[1]"


def test_ids_of_any_kind_come_back(talk: Conversation) -> None:
    for identity in ("text", "ä\u2028😀", 1.5, None, [1, {"a": 2}], True):
        assert talk.ask(RELEASE | {"id": identity})["id"] == identity
    assert talk.ask({k: v for k, v in RELEASE.items() if k != "id"})["id"] is None


def test_empty_lines_are_passed_over(talk: Conversation) -> None:
    assert talk.ask(b"\n  \n\r\n" + json.dumps(RELEASE).encode() + b"\r")["ok"]


def test_encoding_from_fields(talk: Conversation) -> None:
    given = {"id": 2, "kind": "rop", "direction": "request", "fields": {"RopId": 0x12, "PropertyTags": [3]}}
    answer = talk.ask(given)
    assert answer["hex"] == "12000000010003000000"
    assert answer["fields"]["PropertyTagCount"] == 1
    stale = given | {"fields": given["fields"] | {"PropertyTagCount": 2}}  # type: ignore[operator]
    assert talk.ask(stale) == answer
    wrong = talk.ask(stale | {"literal": True})
    assert wrong["error"]["type"] == "EncodeError"
    assert "PropertyTagCount" in wrong["error"]["path"]
    assert talk.ask(stale | {"unchecked": True})["hex"] == "12000000020003000000"
    row = {"id": 3, "kind": "PropertyRow", "fields": {"Flag": 0, "ValueArray": [7]}}
    answer = talk.ask(row | {"context": {"property_tags": ["0x0E080003"], "column_count": 1}})
    assert answer["hex"] == "0007000000"


def test_an_answer_can_be_asked_again(talk: Conversation) -> None:
    """For each kind of request some vector: decoded, then encoded from the fields that came back."""
    seen: dict[str, int] = {}
    for name in ("rops", "rop_buffers", "mapihttp", "property_values", "restrictions", "rule_actions", "entryids"):
        for vector in vectors(name):
            answer = pipe.answer(json.dumps(vector))
            if not answer["ok"] or seen.get(vector["kind"], 0) >= 12 or len(vector["hex"]) > 20_000:
                continue
            seen[vector["kind"]] = seen.get(vector["kind"], 0) + 1
            assert talk.ask(vector) == answer
            again = talk.ask({k: v for k, v in vector.items() if k != "hex"} | {"fields": answer["fields"]})
            assert (again.get("hex"), again.get("fields")) == (answer["hex"], answer["fields"]), vector["id"]
    assert len(seen) >= 8, seen


def test_a_last_line_without_a_line_break() -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "oxcodec", "pipe"],
        input=json.dumps(RELEASE).encode(), capture_output=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True,
    )  # fmt: skip
    assert json.loads(finished.stdout)["ok"]
    assert finished.stdout.endswith(b"\n")
    nothing = subprocess.run(
        [sys.executable, "-m", "oxcodec", "pipe"], input=b"", capture_output=True, check=True, cwd=ROOT
    )
    assert nothing.stdout == b""


def test_a_reader_that_goes_away() -> None:
    """The answers of many requests, of which nobody reads more than the first."""
    conversation = Conversation()
    process = conversation.process
    assert process.stdin and process.stdout and process.stderr
    conversation.ask(RELEASE)
    process.stdout.close()
    try:
        for _ in range(200):
            process.stdin.write(json.dumps(RELEASE).encode() + b"\n")
            process.stdin.flush()
        process.stdin.close()
    except BrokenPipeError:
        pass
    process.wait(timeout=60)
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()


EWS = ROOT / "tests" / "vectors" / "ews"
EWS_INDEX = [json.loads(line) for line in (EWS / "index.jsonl").read_text("utf-8").splitlines()]
SEND_ITEM = {"SendItem": {"SaveItemToFolder": True, "ItemIds": [{"ItemId": {"Id": "AA=="}}]}}


@pytest.mark.parametrize("vector", EWS_INDEX, ids=lambda vector: str(vector["file"]))
def test_ews(vector: dict[str, Any]) -> None:
    data = (EWS / vector["file"]).read_bytes()
    request = {"id": 7, "kind": "ews", "direction": vector["direction"]}
    answer = pipe.answer(json.dumps(request | {"xml": data.decode()}))
    assert answer == pipe.answer(json.dumps(request | {"hex": data.hex()}))
    assert list(answer) == ["id", "ok", "valid", "errors", "departures", "fields", "xml"]
    assert (answer["id"], answer["ok"], answer["valid"]) == (7, True, vector["valid"]), answer
    assert bool(answer["errors"]) != vector["valid"]
    if vector["valid"]:
        back = pipe.answer(json.dumps(request | {"fields": answer["fields"]}))
        assert back == answer
        other = "response" if vector["direction"] == "in" else "request"
        assert not pipe.answer(json.dumps(request | {"direction": other, "xml": answer["xml"]}))["valid"]


@pytest.mark.parametrize(
    ("given", "kind", "says"),
    [
        ({"xml": "<a"}, "DocumentError", "unclosed token"),
        ({"xml": 5}, "RequestError", "xml is a string"),
        ({"hex": "zz"}, "RequestError", "hexadecimal"),
        ({}, "RequestError", "needs"),
        ({"fields": []}, "EncodeError", "an object is needed"),
        ({"fields": {"SendItem": {"SaveItemToFolder": 1}}}, "EncodeError", "ItemIds is missing"),
        ({"fields": SEND_ITEM, "direction": ["in"]}, "RequestError", "direction"),
        ({"fields": SEND_ITEM, "context": {"repeated_headers": 1}}, "RequestError", "true or false"),
    ],
)
def test_what_ews_does_not_understand(given: dict[str, Any], kind: str, says: str) -> None:
    answer = pipe.answer(json.dumps({"id": 1, "kind": "ews"} | given))
    assert (answer["ok"], answer["error"]["type"]) == (False, kind)
    assert says in answer["error"]["message"]
    assert ("line" in answer["error"]) == (answer.get("valid") is False) == (kind == "DocumentError")


def test_ews_options() -> None:
    xml = pipe.answer(json.dumps({"kind": "ews", "fields": SEND_ITEM}))["xml"].replace("<s:Body>", "<s:Body><?p?>")
    for allowed in (True, False):
        context = {"processing_instructions": allowed}
        assert pipe.answer(json.dumps({"kind": "ews", "xml": xml, "context": context}))["valid"] is allowed


@pytest.mark.parametrize("line", ['{"id": NaN}', '{"id": [1e400]}', '{"id": {"a": -Infinity}}'])
def test_an_id_that_json_does_not_have(line: str, talk: Conversation) -> None:
    answer = talk.ask(line.encode())
    assert (answer["id"], answer["ok"], answer["error"]["type"]) == (None, False, "RequestError")
    assert talk.ask(RELEASE)["ok"]


@pytest.mark.parametrize("name", sorted(structures()))
def test_every_structure_by_either_spelling(name: str) -> None:
    """As the class is called, and in words joined by underscores; no two structures share a spelling."""
    words = _kinds.snake_case(name)
    assert words == words.lower()
    assert "".join(part.capitalize() for part in words.split("_")) == name
    assert _kinds.STRUCTURES[words] == _kinds.STRUCTURES[name] == name
    assert words not in _kinds.HANDLERS
    said = pipe.answer(json.dumps({"kind": words, "hex": ""}))
    assert said == pipe.answer(json.dumps({"kind": name, "hex": ""}))
    assert said["ok"] or "no such kind" not in said["error"]["message"]


def test_spellings_that_people_use() -> None:
    for kind in ("extended_rule_actions", "ExtendedRuleActions"):
        answer = pipe.answer(json.dumps({"kind": kind, "hex": "00000100000000000000"}))
        assert answer["hex"] == "00000100000000000000"
    action = {"hex": "01000900" + "01" + "00" * 8}
    assert pipe.answer(json.dumps({"kind": "rule_actions"} | action)) == pipe.answer(
        json.dumps({"kind": "rule_action"} | action)
    )
    for kind in ("RopId", "rop_id", "structure", "utf16z", "RESTRICTION", ""):
        assert "no such kind" in pipe.answer(json.dumps({"kind": kind, "hex": ""}))["error"]["message"]


def test_large_numbers_survive_javascript() -> None:
    """RopOpenFolder through node and back: its FolderId is beyond 2^53, where JavaScript's numbers are rounded."""
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    request = {"id": 1, "kind": "rop", "direction": "request", "hex": "02000001efcdab896745230100"}
    script = """
        const {execFileSync} = require("child_process");
        const [python, request] = process.argv.slice(1);
        const ask = (request) => JSON.parse(execFileSync(python, ["-m", "oxcodec", "pipe"], {
            input: JSON.stringify(request) + "\\n"}));
        const {hex, ...rest} = JSON.parse(request);
        const {fields} = ask({hex, ids: "text", ...rest});
        console.log(ask({fields, ids: "text", ...rest}).hex);
    """
    finished = subprocess.run(
        ["node", "-e", script, sys.executable, json.dumps(request)],
        capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert finished.stdout.strip() == request["hex"]
    shown = pipe.answer(json.dumps(request | {"context": {"ids": "text"}}))
    assert shown["fields"]["FolderId"] == str(0x0123456789ABCDEF)


EXECUTE = next(v for v in vectors("mapihttp") if v["id"] == "ruler-http-Execute-4")


def test_the_rops_of_a_body_are_listed() -> None:
    request = {key: EXECUTE[key] for key in ("kind", "direction", "rop", "hex")}
    answer = pipe.answer(json.dumps(request))
    (buffer,) = answer["rop_buffers"]
    assert [rop["RopId"] for rop in buffer["RopsList"]] == [2, 4]
    buffer["RopsList"][0]["FolderId"] = "7"
    del request["hex"]
    given = {"fields": answer["fields"], "rop_buffers": [buffer]}
    changed = pipe.answer(json.dumps(request | given))
    assert changed["rop_buffers"][0]["RopsList"][0]["FolderId"] == 7
    assert changed["fields"] != answer["fields"]
    with_list = answer["fields"] | {"RopBuffer": [buffer]}
    assert pipe.answer(json.dumps(request | {"fields": with_list}))["hex"] == changed["hex"]


def test_unchecked_everywhere() -> None:
    """What contradicts itself is refused, and written when told so: a RopId that is another ROP's, a wrong count."""
    tags = {"RopId": 0x12, "InputHandleIndex": 0, "PropertyTags": [3], "PropertyTagCount": 9}
    buffer = {"RopsList": [tags], "ServerObjectHandleTable": [1]}
    body = {"Flags": 0, "RopBuffer": [buffer], "MaxRopOut": 0, "AuxiliaryBuffer": ""}
    for request in (
        {"kind": "rop", "direction": "request", "fields": tags},
        {"kind": "rop_set_columns_request", "fields": tags},
        {"kind": "rop_buffer", "direction": "request", "fields": buffer},
        {"kind": "rop_buffer_chain", "direction": "request", "fields": {"Buffers": [buffer]}},
        {"kind": "mapihttp", "direction": "request", "rop": "Execute", "fields": body},
    ):
        right = pipe.answer(json.dumps(request))
        assert right["ok"] and "120000000100" in right["hex"], right
        literal = pipe.answer(json.dumps(request | {"literal": True}))
        assert "given as 9" in literal["error"]["message"]
        for options in ({"unchecked": True}, {"context": {"unchecked": True}}):
            assert "120000000900" in pipe.answer(json.dumps(request | options))["hex"]


@pytest.mark.parametrize(
    ("request_", "path"),
    [
        ({"kind": "rop", "hex": "00"}, "direction"),
        ({"kind": "rop", "direction": "request", "hex": "0x"}, "hex"),
        ({"kind": "rop", "direction": "request", "hex": "000"}, "hex"),
        ({"kind": "rop", "direction": "request", "hex": "00", "context": []}, "context"),
        ({"kind": "rop", "direction": "request", "hex": "01000c", "ids": "x"}, "ids"),
        ({"kind": "rop", "direction": "request", "hex": "01000c", "unchecked": 1}, "unchecked"),
        ({"kind": "rop", "direction": "request", "hex": "01000c", "context": {"strict": 0}}, "context.strict"),
        ({"kind": "rop", "direction": "response", "hex": "00", "context": {"columns": [1.5]}}, "context.columns[0]"),
        ({"kind": "rop", "direction": "response", "hex": "00", "context": {"columns": ["7"]}}, "context.columns[0]"),
        ({"kind": "rop", "direction": "request", "hex": "00", "context": {"logon_is_private": 1}},
         "context.logon_is_private"),
        ({"kind": "restriction", "hex": "00", "context": {"count_width": True}}, "context.count_width"),
        ({"kind": "lzxpress", "hex": "00"}, "context.size"),
        ({"kind": "lzxpress", "hex": "00", "context": {"size": 1 << 31}}, "context.size"),
        ({"kind": "mapihttp", "hex": "00", "direction": "request"}, "context.request_type"),
        ({"kind": "rop_buffer", "direction": "response", "hex": "00", "context": {"request": 5}}, "context.request"),
        ({"kind": "rop_buffer", "direction": "response", "hex": "00", "exchanges": [["00"]]}, "exchanges[0]"),
        ({"kind": "rop", "direction": "request", "fields": {"RopId": 1, "LogonId": 2.7}}, "RopReleaseRequest.LogonId"),
        ({"kind": "rop_buffer", "direction": "request", "fields": {"RopsList": [], "ServerObjectHandleTable": [True]}},
         "ServerObjectHandleTable[0]"),
        ({"kind": "mapihttp_stream", "fields": {"MetaTags": [1]}}, "MetaTags[0]"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_the_place_of_what_is_wrong(request_: dict[str, Any], path: str) -> None:
    answer = pipe.answer(json.dumps({"id": 1} | request_))
    assert not answer["ok"]
    assert (answer["id"], answer["error"]["path"]) == (1, path), answer


def test_a_few_bytes_are_not_made_many() -> None:
    """A match of DIRECT2 LZ77 may be as long as a number of 32 bits says, whatever there is to match."""
    packed = struct.pack("<I", 0x7FFFFFFF) + b"a\x07\x00\x0f\xff\0\0" + struct.pack("<I", (1 << 31) - 4)
    request = {"kind": "lzxpress", "hex": packed.hex(), "fields": {"PlainSize": 1 << 31}}
    assert "limit" in pipe.answer(json.dumps(request))["error"]["message"]


@pytest.mark.parametrize("text", ['"\\ud800"', '["\\udfffx"]', '{"\\udc00": 1}', "1e999", "[" * 900 + "]" * 900])
def test_ids_that_not_every_reader_takes(text: str) -> None:
    (line,) = pipe.answers([f'{{"id": {text}, "kind": "rop", "direction": "request", "hex": "01000c"}}'])
    answer = json.loads(line)
    assert answer["ok"] or (answer["id"] is None and "\\ud" not in line)


def test_names_with_surrogates_in_errors() -> None:
    (line,) = pipe.answers(['{"kind": "rop", "direction": "request", "fields": {"RopId": 1, "\\ud800": 1}}'])
    assert not json.loads(line)["ok"]
    json.dumps(json.loads(line), ensure_ascii=False).encode()


def test_the_exchanges_before() -> None:
    """A table whose columns an earlier exchange set; the pair that is asked about ends the list."""
    pairs = [
        ["00000400140014000c001200010001001f0037005000000001010000",
         "00000400110011000900120100000000005000000001010000"],
        ["00000400140014000c00150001020132000100015000000001010000",
         "000004001a001a0012001501000000000201000068006900000050000000ffffff7f"],
    ]  # fmt: skip
    asked, answered = pairs[1]
    request = {"kind": "rop_buffer", "direction": "response", "hex": answered, "context": {"request": asked}}
    for given in ({"exchanges": pairs}, {"exchanges": pairs[:1]}):
        answer = pipe.answer(json.dumps(request | given))
        assert answer["fields"]["RopsList"][0]["RowData"] == [{"Flag": 0, "ValueArray": ["hi"]}], answer
    inside = request | {"context": {"request": asked, "exchanges": pairs}}
    assert pipe.answer(json.dumps(inside)) == answer


def test_every_context_is_in_the_table() -> None:
    """Each param of a structure, each option of validation; and what the code asks for, it asserts to be there."""
    names = {said.name for said in _requests.CONTEXTS}
    params = {param.name for cls in structures().values() for param in cls.SPEC.params}
    assert params <= names, params - names
    listed = {said.name for said in _requests.KINDS}
    assert set(_kinds.HANDLERS) < listed
    manual = _requests.manual()
    for said in (*_requests.KINDS, *_requests.OPTIONS, *_requests.CONTEXTS):
        assert said.name.replace("`", "") in manual
