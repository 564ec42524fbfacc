"""The machine interface as another program sees it: lines in, lines out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oxcodec.commands import pipe

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
    assert list(answer) == ["id", "ok", "valid", "errors", "fields", "xml"]
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
