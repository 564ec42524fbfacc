"""Files and standard streams that are not as they should be: a word, exit status 2, no traceback, bounded."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "send-message.saz"
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "NO_COLOR": "1"}
OXCODEC = f"{sys.executable} -m oxcodec"
REQUEST = json.dumps({"id": 1, "kind": "rop", "direction": "request", "hex": "320c0100"})
FORM = json.dumps({"Structure": "RopSubmitMessageRequest", "Fields": {"LogonId": 12, "InputHandleIndex": 1}})

WRITERS = {
    "version": "oxcodec --version",
    "help": "oxcodec --help",
    "help of a command": "oxcodec decode --help",
    "decode": f"oxcodec decode {EXAMPLE}",
    "decode --tree": f"oxcodec decode --tree {EXAMPLE}",
    "decode --json": f"oxcodec decode --json {EXAMPLE}",
    "validate": f"oxcodec validate {ROOT / 'examples' / 'send-item.har'}",
    "validate --json": f"oxcodec validate --json {ROOT / 'examples' / 'send-item.har'}",
    "encode": f"echo '{FORM}' | oxcodec encode",
    "encode --hex": f"echo '{FORM}' | oxcodec encode --hex",
    "pipe": f"echo '{REQUEST}' | oxcodec pipe",
}


def shell(command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """A line of bash, of whose last pipeline the worst status counts."""
    command = command.replace("oxcodec ", f"{OXCODEC} ").replace(f"{OXCODEC} -m {OXCODEC}", OXCODEC)
    finished = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True, text=True, check=False, timeout=120, cwd=cwd, env=ENVIRONMENT,
    )  # fmt: skip
    assert "Traceback" not in finished.stderr and "Exception ignored" not in finished.stderr, finished.stderr
    return finished


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
@pytest.mark.parametrize("name", WRITERS)
def test_a_full_standard_output(name: str) -> None:
    finished = shell(f"{WRITERS[name]} >/dev/full")
    assert (finished.returncode, finished.stderr) == (2, "Error: standard output: No space left on device\n")


@pytest.mark.parametrize("name", WRITERS)
def test_a_closed_standard_output(name: str) -> None:
    finished = shell(f"{WRITERS[name]} >&-")
    assert (finished.returncode, finished.stderr) == (2, "Error: standard output is closed\n")


@pytest.mark.parametrize("name", WRITERS)
def test_a_reader_that_has_seen_enough(name: str) -> None:
    finished = shell(f"{WRITERS[name]} | true")
    assert finished.returncode in (0, 2)  # all of it may have fitted into the pipe before the reader left
    assert finished.stderr == ""


@pytest.mark.parametrize("command", ["decode", "validate", "encode", "pipe"])
def test_a_closed_standard_input(command: str) -> None:
    finished = shell(f"oxcodec {command} <&-")
    assert (finished.returncode, finished.stderr) == (2, "Error: standard input is closed\n")


@pytest.mark.parametrize("command", ["decode", "validate", "encode"])
def test_a_file_without_end(command: str) -> None:
    for source in ("/dev/zero", "- </dev/zero"):
        finished = shell(f"oxcodec {command} --max-input 1000000 {source}")
        assert (finished.returncode, finished.stdout) == (2, "")
        assert "more than 1000000 bytes" in finished.stderr


def test_a_line_without_end() -> None:
    finished = shell("oxcodec pipe --max-line 100000 </dev/zero")
    assert finished.returncode == 2
    assert json.loads(finished.stdout)["error"]["message"].startswith("a line of more than 100000 bytes")
    assert "a line of more than" in finished.stderr


def test_the_request_behind_a_long_line_is_answered() -> None:
    finished = shell(f"(head -c 250000 /dev/zero; echo; echo '{REQUEST}') | oxcodec pipe --max-line 100000")
    assert finished.returncode == 0
    assert [json.loads(line)["ok"] for line in finished.stdout.splitlines()] == [False, True]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs")
@pytest.mark.parametrize(
    ("command", "content"), [("decode", "320c0100"), ("encode --hex", FORM), ("validate --json", "<a/>")]
)
def test_a_fifo_is_opened_once(command: str, content: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "f")
    finished = shell(f"(echo '{content}' >f) & oxcodec {command} f", tmp_path)
    assert finished.stdout and not finished.stderr


@pytest.mark.parametrize("command", ["decode", "validate", "encode"])
def test_what_cannot_be_read(command: str, tmp_path: Path) -> None:
    for name in (".", "nothing", "a\x1b[31m", ""):
        finished = subprocess.run(
            [sys.executable, "-m", "oxcodec", command, name],
            capture_output=True, text=True, check=False, cwd=tmp_path, env=ENVIRONMENT,
        )  # fmt: skip
        assert (finished.returncode, finished.stdout) == (2, ""), name
        assert finished.stderr and "\x1b" not in finished.stderr and "Traceback" not in finished.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("command", ["decode", "pipe"])
def test_interrupted(command: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "oxcodec", command],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT, cwd=ROOT,
    )  # fmt: skip
    assert process.stdin and process.stdout
    if command == "pipe":  # it is there when it has answered
        process.stdin.write(REQUEST.encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
    else:
        time.sleep(5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err.strip()) == (130, b"", b"")
