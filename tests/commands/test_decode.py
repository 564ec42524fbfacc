"""The command line as a person meets it."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import oxcodec
from oxcodec.captures import read_capture
from oxcodec.commands import main

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "send-message.saz"
CAPTURES = ROOT / "tests" / "captures"
FILES = sorted([*CAPTURES.glob("*/*.saz"), *CAPTURES.glob("*/*.har")])
SUBMIT = bytes.fromhex("320c0100")


def run(*arguments: object, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own; nothing may ever show a traceback."""
    finished = subprocess.run(
        [sys.executable, "-m", "oxcodec", *map(str, arguments)],
        input=data, capture_output=True, check=False, timeout=120,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "NO_COLOR": "1", "COLUMNS": "80"},
    )  # fmt: skip
    assert b"Traceback" not in finished.stderr, finished.stderr.decode()
    return finished


def bodies(path: Path) -> list[tuple[bytes, bytes]]:
    found = []
    for exchange in read_capture(path.read_bytes()).exchanges:
        assert exchange.request and exchange.response
        found.append((exchange.request.body, exchange.response.body))
    return found


def rops_of(path: Path) -> list[str]:
    """The ROPs of a capture's requests by the bare library, in order."""
    names = []
    for exchange in read_capture(path.read_bytes()).exchanges:
        assert exchange.request
        if exchange.request_type == "Execute":
            message = oxcodec.decode_message(exchange.request.body, "Execute", "request")
            assert message.rop_buffers
            names += [type(rop).__name__.removesuffix("Request") for b in message.rop_buffers for rop in b.rops]
    return names


def test_decode_names_every_rop() -> None:
    finished = run("decode", EXAMPLE)
    assert finished.returncode == 0, finished.stderr
    text = finished.stdout.decode()
    asked = re.findall(r"^  → (Rop\w+)", text, re.M)
    assert asked == rops_of(EXAMPLE)
    assert len(asked) > 10
    answered = re.findall(r"^  ← (Rop\w+)", text, re.M)
    assert answered and set(answered) <= set(asked)
    assert not re.search(r"RopId 0x|unparsed|not decoded", text)
    assert len(re.findall(r"^#\d+ ", text, re.M)) == len(bodies(EXAMPLE))
    assert finished.stderr == b""


def test_json_of_every_exchange_gives_the_bytes_back() -> None:
    lines = run("decode", "--json", EXAMPLE).stdout.splitlines()
    captured = bodies(EXAMPLE)
    assert len(lines) == len(captured)
    for number, (line, sides) in enumerate(zip(lines, captured, strict=True)):
        json.loads(line)
        for part, wanted in zip(("request", "response"), sides, strict=True):
            if number % 6 == 2:  # processes of their own take their time
                encoded = run("encode", "--part", part, data=line)
                assert (encoded.returncode, encoded.stdout) == (0, wanted), encoded.stderr
            inside = CliRunner().invoke(main, ["encode", "--part", part], input=line)
            assert (inside.exit_code, inside.stdout_bytes) == (0, wanted), inside.output
    in_hex = run("encode", "--hex", "--part", "request", "-", data=lines[1])
    assert in_hex.stdout.decode() == captured[1][0].hex() + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_json_of_other_captures_gives_the_bytes_back(path: Path) -> None:
    runner = CliRunner()
    shown = runner.invoke(main, ["decode", "--json", str(path)])
    lines = shown.stdout.splitlines()
    captured = bodies(path)
    assert len(lines) == len(captured)
    broken = 0
    for line, sides in zip(lines, captured, strict=True):
        form = json.loads(line)
        broken += any("Errors" in form[part] for part in ("Request", "Response"))
        for part, wanted in zip(("request", "response"), sides, strict=True):
            encoded = runner.invoke(main, ["encode", "--part", part], input=line)
            assert (encoded.exit_code, encoded.stdout_bytes) == (0, wanted), encoded.output
    assert shown.exit_code == (1 if broken else 0)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_all_styles_on_other_captures(path: Path) -> None:
    for style in ([], ["--tree"], ["--tree", "--entry-ids"]):
        shown = CliRunner().invoke(main, ["decode", *style, str(path)])
        assert shown.exit_code in (0, 1)
        assert shown.exception is None or isinstance(shown.exception, SystemExit)
        assert "RopLogon" in shown.output


def test_tree_offsets() -> None:
    """The offset and hex of each line are those of the bytes."""
    shown = run("decode", "--tree", data=SUBMIT.hex().encode()).stdout.decode()
    rows = re.findall(r"^ +([0-9a-f]{4})  ([0-9a-f]{2}(?: [0-9a-f]{2})*) +(\w+) = ", shown, re.M)
    assert rows
    first = int(rows[0][0], 16)
    for offset, raw, _ in rows:
        start = int(offset, 16) - first
        assert SUBMIT[start : start + 1].hex() == raw
    assert [name for _, _, name in rows] == ["RopId", "LogonId", "InputHandleIndex", "SubmitFlags"]


def test_tree_offsets_of_a_body() -> None:
    body = bodies(EXAMPLE)[0][0]
    shown = run("decode", "--tree", "--kind", "connect", "--direction", "request", data=body).stdout.decode()
    rows = re.findall(r"^ +([0-9a-f]{4})  ((?:[0-9a-f]{2} )+)", shown, re.M)
    assert len(rows) >= 5
    for offset, raw in rows:
        wanted = bytes.fromhex(raw)
        assert body[int(offset, 16) :].startswith(wanted), (offset, raw)


@pytest.mark.parametrize(
    "data",
    [
        SUBMIT, SUBMIT.hex().encode(), b"32 0C 01 00\n", b"0x320c0100", base64.b64encode(SUBMIT * 3),
        b"0000  32 0c 01 00   2...\n",
    ],
    ids=["raw", "hex", "spaced hex", "0x", "base64", "dump"],
)  # fmt: skip
def test_bytes_from_standard_input(data: bytes) -> None:
    for arguments in (["decode"], ["decode", "-"]):
        finished = run(*arguments, data=data)
        assert finished.returncode == 0, finished.stdout
        assert "RopSubmitMessage LogonId=12" in finished.stdout.decode()


def test_said_formats() -> None:
    for name, data in (("hex", SUBMIT.hex().encode()), ("base64", base64.b64encode(SUBMIT)), ("raw", SUBMIT)):
        finished = run("decode", "--as", name, "--kind", "rops", "--direction", "request", data=data)
        assert finished.returncode == 0
        assert b"RopSubmitMessage" in finished.stdout


def test_several_files(tmp_path: Path) -> None:
    (tmp_path / "a.hex").write_text(SUBMIT.hex())
    (tmp_path / "b.bin").write_bytes(bytes.fromhex("01000c"))
    finished = run("decode", tmp_path / "a.hex", tmp_path / "b.bin", EXAMPLE)
    text = finished.stdout.decode()
    assert finished.returncode == 0
    for name in ("a.hex:", "b.bin:", "send-message.saz:", "RopSubmitMessage", "RopRelease", "RopLogon"):
        assert name in text
    shown = run("decode", "--json", tmp_path / "a.hex", EXAMPLE)
    assert len(shown.stdout.splitlines()) == 1 + len(bodies(EXAMPLE))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nothing"], ["nothing"], ["decode", "--nothing"], ["decode", "no-such-file.saz"], ["decode", "--as", "x"],
        ["decode", "--kind", "x"], ["decode", "--direction", "x"], ["encode", "no-such-file.json"],
        ["encode", "--part", "x"], ["pipe", "x"], ["decode", "."],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_use_is_status_2(arguments: list[str]) -> None:
    finished = run(*arguments)
    assert finished.returncode == 2
    assert finished.stdout == b""
    assert finished.stderr


def test_help_and_version() -> None:
    assert oxcodec.__version__.encode() in run("--version").stdout
    for arguments in (["--help"], ["decode", "-h"], ["encode", "--help"], ["pipe", "--help"]):
        finished = run(*arguments)
        assert finished.returncode == 0
        assert b"Examples:" in finished.stdout or b"Example:" in finished.stdout


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """The example with the last half of one request body cut off."""
    path = tmp_path / "damaged.saz"
    done = False
    with zipfile.ZipFile(EXAMPLE) as archive, zipfile.ZipFile(path, "w") as out:
        for info in archive.infolist():
            data = archive.read(info)
            if info.filename.endswith("_c.txt") and not done and b"Execute" in data:
                head, _, body = data.partition(b"\r\n\r\n")
                head = re.sub(rb"(?i)content-length: \d+", b"Content-Length: %d" % (len(body) // 2), head)
                data = head + b"\r\n\r\n" + body[: len(body) // 2]
                done = True
            out.writestr(info, data)
    assert done
    return path


def test_a_broken_body_is_status_1_while_the_rest_goes_on(damaged: Path) -> None:
    whole = run("decode", EXAMPLE).stdout.decode()
    finished = run("decode", damaged)
    text = finished.stdout.decode()
    assert finished.returncode == 1
    assert "at offset" in text
    assert len(re.findall(r"^#\d+ ", text, re.M)) == len(bodies(EXAMPLE))
    # The ROPs of the one request are missing, no others.
    assert len(re.findall(r"^  [→←] Rop", text, re.M)) >= len(re.findall(r"^  [→←] Rop", whole, re.M)) - 8
    assert run("decode", "--tree", damaged).returncode == 1
    lines = run("decode", "--json", damaged).stdout.splitlines()
    failed = [json.loads(line) for line in lines if b'"Errors"' in line]
    assert len(failed) == 1
    encoded = run("encode", "--part", "request", data=json.dumps(failed[0]).encode())
    assert encoded.stdout in [sides[0] for sides in bodies(damaged)]


@pytest.mark.parametrize("data", [b"", b"\xee", b'{"log": 1}', b"zz zz"])
def test_bytes_that_are_nothing(data: bytes) -> None:
    for style in ([], ["--tree"], ["--json"]):
        assert run("decode", *style, data=data).returncode == 1


def test_a_broken_rop_in_a_list() -> None:
    finished = run("decode", "--kind", "rops", "--direction", "request", data=SUBMIT + b"\xee\x01")
    assert finished.returncode == 1
    assert b"RopSubmitMessage" in finished.stdout
    assert b"ee 01" in finished.stdout


def test_encode_a_structure() -> None:
    form: dict[str, Any] = {"Structure": "RopSubmitMessageRequest", "Fields": {"LogonId": 12, "InputHandleIndex": 1}}
    finished = run("encode", "--hex", data=json.dumps(form).encode())
    assert (finished.returncode, finished.stdout) == (0, b"320c0100\n")
    form["Fields"]["RopId"] = 0x99
    assert run("encode", "--hex", data=json.dumps(form).encode()).returncode == 1
    unchecked = run("encode", "--hex", "--unchecked", data=json.dumps(form).encode())
    assert unchecked.stdout == b"990c0100\n"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"not json", b"[]", b"1", b"{}", b'{"Structure": "Nothing"}', b'{"Structure": "RopId"}', b"\xff\xff",
        b'{"Structure": "RopSubmitMessageRequest", "Fields": {"Nothing": 1}}', b'{"Structure": [1]}',
        b'{"Structure": "RopSubmitMessageRequest", "Fields": [1]}', b'{"RawHex": 1}', b'{"RawHex": "x"}',
        b'{"Structure": "RopSubmitMessageRequest", "Context": [1]}', b'{"Body": 1}', b'{"Request": {}, "Response": {}}',
        b'{"Structure": "RopSubmitMessageRequest", "Context": {"nothing": 1}}', b'{"Request": [1]}',
        b'{"Direction": "request", "RopBuffers": [1]}', b'{"Direction": "request", "RopBuffers": [{"RopsList": [1]}]}',
        b'{"Direction": "request", "RopBuffers": [{"RopsList": [], "ServerObjectHandleTable": [-1]}]}',
        b"[" * 50_000,
    ],
    ids=lambda data: data[:60].decode("latin-1"),
)  # fmt: skip
def test_encode_of_what_is_no_form_is_status_1(data: bytes) -> None:
    finished = CliRunner().invoke(main, ["encode"], input=data)
    assert finished.exit_code == 1, finished.output
    assert isinstance(finished.exception, SystemExit), finished.exception
    assert finished.stderr.startswith("Error: ")
