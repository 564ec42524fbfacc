"""The command line on SendItem documents: alone, in captures, valid and not."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from oxcodec.captures import read_capture
from oxcodec.commands import main
from oxcodec.ews import objects, validate
from oxcodec.forms.text import excerpt, lines_of

TESTS = Path(__file__).parents[1]
VECTORS = TESTS / "vectors" / "ews"
INDEX = [json.loads(line) for line in (VECTORS / "index.jsonl").read_text("utf-8").splitlines()]
VALID = (VECTORS / "v-in-pretty.xml").read_bytes()
INVALID = (VECTORS / "x-in-itemid-id-lower.xml").read_bytes()
# exchangelib and zeep against a server made of our objects, recorded by a proxy between them. One call is no SendItem.
CAPTURE = TESTS.parent / "examples" / "send-item.har"
ROPS = TESTS / "captures" / "send-message" / "out.har"
SENT = [1, 2, 3, 4, 6]


def run(*arguments: object, data: bytes = b"") -> Result:
    result = CliRunner().invoke(main, [*map(str, arguments)], input=data)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture(params=["har", "saz"])
def capture(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The recorded exchanges in both formats."""
    if request.param == "har":
        return CAPTURE
    path = tmp_path / "capture.saz"
    with zipfile.ZipFile(path, "w") as archive:
        for exchange in read_capture(CAPTURE.read_bytes()).exchanges:
            for letter, message in (("c", exchange.request), ("s", exchange.response)):
                assert message
                headers = "".join(f"{name}: {value}\r\n" for name, value in message.headers)
                head = f"{message.first_line}\r\n{headers}\r\n".encode()
                archive.writestr(f"raw/{exchange.number}_{letter}.txt", head + message.body)
    return path


def test_verdicts() -> None:
    names = [VECTORS / vector["file"] for vector in INDEX]
    result = run("validate", "--json", *names)
    assert result.exit_code == 1
    verdicts = [json.loads(line) for line in result.stdout.splitlines()]
    assert [verdict["valid"] for verdict in verdicts] == [vector["valid"] for vector in INDEX]
    for verdict, path in zip(verdicts, names, strict=True):
        expected = validate(path.read_bytes())
        assert verdict["file"] == str(path)
        assert verdict["kind"] == expected.kind
        assert [error["message"] for error in verdict["errors"]] == [error.message for error in expected.errors]
    assert run("validate", *[path for path in names if path.name.startswith("v-")]).exit_code == 0


@pytest.mark.parametrize("name", [vector["file"] for vector in INDEX if not vector["valid"]])
def test_a_caret_stands_under_the_place_of_each_error(name: str) -> None:
    document = (VECTORS / name).read_text("utf-8")
    result = run("validate", VECTORS / name)
    assert result.exit_code == 1
    found = re.findall(r"^(.+?):(\d+):(\d+): (.+) \[(.+)\]\n    (.*)\n    ( *)\^$", result.stdout, re.M)
    errors = validate(document).errors
    assert len(found) == len(errors)
    for (file, line, column, message, _, source, spaces), error in zip(found, errors, strict=True):
        assert (file, int(line), int(column), message) == (
            str(VECTORS / name), error.line, error.column, error.message,
        )  # fmt: skip
        at = document.split("\n")[error.line - 1][error.column - 1 :][:8]
        assert source[len(spaces) :].startswith(at)


@pytest.mark.parametrize(
    ("text", "line", "column", "shown", "caret"),
    [
        ("abc", 1, 2, "abc", 1),
        ("a\r\nbc\rde\nf", 3, 2, "de", 1),
        ("x\u2028y", 1, 3, "x·y", 2),  # no end of line in XML
        ("\t<a>", 1, 2, " <a>", 1),
        ("\x1b[2J<", 1, 5, "·[2J<", 4),  # nothing that a terminal would obey
        ("漢字<a>", 1, 3, "漢字<a>", 4),  # two columns each
        ("abc", 1, 9, "abc", 3),
        ("abc", 7, 1, "", 0),
        ("", 1, 1, "", 0),
        ("0123456789" * 30, 1, 151, "…" + "0123456789" * 10 + "…", 51),
        ("0123456789" * 30, 1, 1, "0123456789" * 10 + "…", 0),
        ("0123456789" * 30, 1, 300, "…" + "0123456789" * 10, 100),
    ],
)
def test_excerpts(text: str, line: int, column: int, shown: str, caret: int) -> None:
    assert excerpt(lines_of(text), line, column) == (shown, " " * caret + "^")


def test_standard_input_and_kinds() -> None:
    for arguments in (["validate"], ["validate", "-"]):
        assert run(*arguments, data=VALID).stdout == "-: valid request\n"
    assert run("validate", "--kind", "request", data=VALID).exit_code == 0
    other = run("validate", "--kind", "fault", data=VALID)
    assert other.exit_code == 1
    assert "not a fault" in other.stdout
    assert run("validate", "--kind", "x").exit_code == 2
    assert run("validate", "no-such-file.xml").exit_code == 2


@pytest.mark.parametrize(
    ("insert", "option", "before", "after"),
    [
        ("<?p?><s:Body>", "--no-processing-instructions", 0, 1),
        ('<s:Header><x:a xmlns:x="urn:x" s:mustUnderstand="1"/></s:Header><s:Body>',
         "--no-unknown-must-understand", 0, 1),
        (f"<s:Header>{'<t:DateTimePrecision>Seconds</t:DateTimePrecision>' * 2}</s:Header><s:Body>",
         "--repeated-headers", 1, 0),
    ],
)  # fmt: skip
def test_options(insert: str, option: str, before: int, after: int) -> None:
    document = objects.parse(VALID).to_xml().replace(b"<s:Body>", insert.encode())
    assert run("validate", data=document).exit_code == before
    assert run("validate", option, data=document).exit_code == after


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"", ":1:1"), (b"<a><b></a>", ":1:9"), (b"<a>\xff</a>", ""), (b"\0\1\2", ""), (VALID[:-5], ":"),
        (b'<!DOCTYPE a SYSTEM "x"><a/>', ":1:1"), (b'<?xml version="1.0" encoding="ebcdic"?><a/>', ""),
        ("<é>\n  <\x1b/>".encode("utf-16"), ":2:4"),
    ],
)  # fmt: skip
def test_what_is_no_document_is_invalid(data: bytes, place: str) -> None:
    result = run("validate", data=data)
    assert result.exit_code == 1
    assert result.stdout.startswith(f"-{place}")
    assert "\x1b" not in result.stdout
    (verdict,) = map(json.loads, run("validate", "--json", data=data).stdout.splitlines())
    assert (verdict["valid"], [error["rule"] for error in verdict["errors"]]) == (False, ["xml"])


def test_captures_show_their_exchanges(capture: Path) -> None:
    result = run("decode", capture)
    assert result.exit_code == 0, result.stdout
    assert re.findall(r"^#(\d+) EWS (\w+)  POST", result.stdout, re.M) == [
        (str(n), "SendItem" if n in SENT else "GetFolder") for n in range(1, 7)
    ]
    assert result.stdout.count("not decoded") == 1
    assert re.findall(r"^  → (\w+) SaveItemToFolder=(\w+) ItemIds=\[\{ItemId=", result.stdout, re.M) == [
        ("SendItem", str(saved)) for saved in (False, True, False, False, True)
    ]
    answers = re.findall(r"^  ← (\w+) .*?ode='(\w*)", result.stdout, re.M)
    assert [name for name, _ in answers] == ["SendItemResponse"] * 3 + ["Fault", "SendItemResponse"]
    assert "ExchangeImpersonation={ConnectingSID={PrimarySmtpAddress='alice@contoso.com'}}" in result.stdout
    assert "ErrorServerBusy" in result.stdout


def test_captures_in_json_give_documents_back(capture: Path) -> None:
    exchanges = {e.number: e for e in read_capture(capture.read_bytes()).exchanges}
    for line in run("decode", "--json", capture).stdout.splitlines():
        shown = json.loads(line)
        if shown["Exchange"] not in SENT:
            continue
        for part in ("request", "response"):
            message = getattr(exchanges[shown["Exchange"]], part)
            written = run("encode", "--part", part, data=line.encode())
            assert written.exit_code == 0
            assert objects.parse(written.stdout_bytes) == objects.parse(message.body)


def test_the_tree_has_each_element_at_its_offset() -> None:
    shown = run("decode", "--tree", data=VALID).stdout
    rows = re.findall(r"^      ([0-9a-f]{4})  ( *)([\w:]+)", shown, re.M)
    assert len(rows) == VALID.count(b"</") + VALID.count(b"/>")
    for offset, indent, name in rows:
        local = name.partition(":")[2].encode()
        assert re.match(rb"<(?:\w+:)?" + local + rb"[\s/>]", VALID[int(offset, 16) :])
        assert len(indent) % 2 == 0


def test_captures_are_validated(capture: Path) -> None:
    result = run("validate", capture)
    assert result.exit_code == 0
    kinds = [("request", "request"), ("response", "response")] * 5
    kinds[7] = ("response", "fault")
    assert re.findall(r"#\d (\w+): valid (\w+)$", result.stdout, re.M) == kinds
    empty = run("validate", ROPS)
    assert (empty.exit_code, empty.stdout) == (0, "")
    assert "no SendItem exchange" in empty.stderr


def har(*entries: dict[str, Any]) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": list(entries)}}).encode()


def entry(body: str, answer: str, content_type: str = "text/xml", action: str = "SendItem") -> dict[str, Any]:
    headers = [{"name": "Content-Type", "value": "text/xml"}]
    if action:
        uri = "http://schemas.microsoft.com/exchange/services/2006/messages/"
        headers.append({"name": "SOAPAction", "value": f'"{uri}{action}"'})
    content = {"size": len(answer), "mimeType": content_type, "text": answer}
    return {
        "request": {"method": "POST", "url": "https://h/EWS/Exchange.asmx", "httpVersion": "HTTP/1.1",
                    "headers": headers, "postData": {"mimeType": "text/xml", "text": body}},
        "response": {"status": 401, "statusText": "Unauthorized", "httpVersion": "HTTP/1.1", "content": content,
                     "headers": [{"name": "Content-Type", "value": content_type}]},
    }  # fmt: skip


def test_what_is_wrong_in_a_capture(tmp_path: Path) -> None:
    good = VALID.decode()
    path = tmp_path / "c.har"
    path.write_bytes(
        har(
            entry(INVALID.decode(), good),  # an answer that is a request
            entry(good, "<html><body>no</body></html>", "text/html"),
            entry(good, "<a>", action=""),
        )
    )
    decoded = run("decode", path)
    assert decoded.exit_code == 1
    assert "t:ItemId has no attribute Id" in decoded.stdout
    assert "The document is a request (m:SendItem), not a response or fault." in decoded.stdout
    assert "← HTTP/1.1 401 Unauthorized" in decoded.stdout
    assert decoded.stdout.count("→ SendItem") == 2
    judged = run("validate", "--json", path)
    assert judged.exit_code == 1
    assert [json.loads(line)["valid"] for line in judged.stdout.splitlines()] == [False, False, True, True, False]
    for line in run("decode", "--json", path).stdout.splitlines():
        assert {"Request", "Response"} < set(json.loads(line))


def test_handshakes_and_pages_are_no_documents(tmp_path: Path) -> None:
    path = tmp_path / "c.har"
    page = "<!-- sorry --><html/>"
    path.write_bytes(har(entry("", "", ""), entry(VALID.decode(), page, "text/html"), entry(VALID.decode(), page, "")))
    decoded = run("decode", path)
    assert decoded.exit_code == 1  # the last one may be meant as a document
    assert decoded.stdout.count("→ POST") == 1
    assert decoded.stdout.count("← HTTP/1.1 401") == 2
    verdicts = [json.loads(line) for line in run("validate", "--json", path).stdout.splitlines()]
    assert [verdict["valid"] for verdict in verdicts] == [True, True, False]


def test_what_a_capture_has_lost_is_no_success(tmp_path: Path) -> None:
    broken = entry(VALID.decode(), "!!!")
    broken["response"]["content"]["encoding"] = "base64"
    lost, damaged, good = (tmp_path / name for name in ("lost.har", "damaged.har", "good.xml"))
    lost.write_bytes(har(broken))
    damaged.write_bytes(har(broken)[:-2])  # a cut of the archive behind its entry
    good.write_bytes(VALID)
    result = run("validate", lost, damaged, good)
    assert result.exit_code == 1
    assert "base64" in result.stdout
    assert [line.rpartition(": ")[2] for line in result.stdout.splitlines()].count("valid request") == 3
    verdicts = [json.loads(line) for line in run("validate", "--json", lost, damaged, good).stdout.splitlines()]
    assert [verdict["valid"] for verdict in verdicts] == [True, False, True, False, False, True]


def test_nothing_that_a_terminal_would_obey_is_printed(tmp_path: Path) -> None:
    evil = entry(VALID.decode(), "no", "text/html", action="SendItem\x1b[2J")
    evil["request"]["url"] = "http://h/\x1b[2J\n/EWS"
    evil["response"]["statusText"] = "\x9b2J\nvalid"
    (tmp_path / "c.har").write_bytes(har(evil, entry(VALID.decode(), "no", "text/html")))
    (tmp_path / "d.xml").write_bytes(VALID.replace(b"<s:Envelope ", '<s:Envelope xmlns:x="\x9b2J&#10;x" '.encode()))
    for arguments in (["decode"], ["decode", "--tree"], ["validate"]):
        shown = run(*arguments, tmp_path / "c.har", tmp_path / "d.xml").output
        assert not [c for c in shown if not c.isprintable() and c != "\n"]
        assert not re.search("^(valid|x)", shown, re.M)


def test_operations_and_rops_stand_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "both.har"
    entries = [json.loads(file.read_text())["log"]["entries"] for file in (ROPS, CAPTURE)]
    path.write_bytes(har(*entries[0], *entries[1]))
    decoded = run("decode", path)
    assert decoded.exit_code == 0
    assert "→ RopSubmitMessage" in decoded.stdout
    assert "→ SendItem" in decoded.stdout


def test_documents_in_other_encodings() -> None:
    document = VALID.decode().replace("utf-8", "utf-16").encode("utf-16")
    assert run("validate", data=document).exit_code == 0
    assert "SendItem" in run("decode", data=document).stdout
    assert run("decode", "--tree", data=document).exit_code == 0
    stream = io.BytesIO(document)
    assert run("decode", "--kind", "senditem", "--direction", "response", data=stream.read()).exit_code == 1


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_terminals_of_few_characters(encoding: str) -> None:
    for arguments, status in ((["decode", CAPTURE], 0), (["validate", VECTORS / "x-in-nil-item.xml"], 1)):
        finished = subprocess.run(
            [sys.executable, "-m", "oxcodec", *map(str, arguments)], capture_output=True, check=False,
            env=os.environ | {"PYTHONPATH": str(TESTS.parent), "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        )  # fmt: skip
        assert (finished.returncode, finished.stderr) == (status, b"")
        assert finished.stdout.decode(encoding)
