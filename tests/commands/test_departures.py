"""Departures on the command line and in the pipe: shown beside a verdict, errors with ``strict``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from oxcodec.commands import main
from oxcodec.commands.pipe import answer

BUSY = (Path(__file__).parent.parent / "ews" / "cases" / "busy.xml").read_text("utf-8")


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["validate", *arguments], input=BUSY)
    return result.exit_code, result.output


def test_a_departure_is_a_note() -> None:
    code, output = run()
    assert code == 0
    first, note, source, caret = output.splitlines()
    assert first == "-: valid fault"
    assert "departure faultstring-language: faultstring has an attribute xml:lang." in note
    assert "[SOAP 1.1, 4.4, " in note
    assert source[caret.index("^") :].startswith("xml:lang")


def test_strict_makes_it_an_error() -> None:
    code, output = run("--strict")
    assert code == 1
    assert "valid fault" not in output
    assert "faultstring has an attribute xml:lang. [SOAP 1.1, 4.4, " in output


@pytest.mark.parametrize("strict", [False, True])
def test_json_and_the_pipe_say_the_same(strict: bool) -> None:
    code, output = run("--json", *(["--strict"] if strict else []))
    verdict = json.loads(output)
    assert code == int(strict)
    said = answer(json.dumps({"id": 1, "kind": "ews", "xml": BUSY, "context": {"strict": strict}}))
    for found in (verdict, said):
        assert found["valid"] is not strict
        assert [len(found[key]) for key in ("errors", "departures")] == [strict, not strict]
        (one,) = found["errors"] or found["departures"]
        assert one["name"] == "faultstring-language"
        assert one["section"] == "SOAP 1.1, 4.4"
    assert said["fields"]["Fault"]["Language"] == "en-US"
    assert said["errors"] == verdict["errors"]
