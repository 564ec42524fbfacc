"""What a type checker says of programs that use the library."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PROGRAMS = HERE / "user_programs"

pytest.importorskip("mypy", reason="mypy is not installed: pip install 'oxcodec[test]'")


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """mypy's complaints about each program by file name, all from one run."""
    cache = tmp_path_factory.mktemp("mypy")
    config = cache / "mypy.ini"
    config.write_text("[mypy]\n", encoding="utf-8")
    programs = sorted(PROGRAMS.glob("*.py"))
    finished = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(cache), "--config-file",
         str(config), *map(str, programs)],
        capture_output=True, text=True, env=os.environ | {"MYPYPATH": str(HERE.parents[1])}, cwd=cache, check=False,
    )  # fmt: skip
    assert not finished.stderr, finished.stderr
    found: dict[str, list[str]] = {program.name: [] for program in programs}
    for line in finished.stdout.splitlines():
        name = Path(re.split(r":\d+:", line)[0]).name
        found.setdefault(name, []).append(line)
    return found


def test_a_right_program_passes(verdicts: dict[str, list[str]]) -> None:
    assert verdicts["right.py"] == []


def test_only_the_programs_are_complained_of(verdicts: dict[str, list[str]]) -> None:
    assert set(verdicts) == {"right.py", "wrong_name.py", "wrong_type.py"}


def test_a_wrong_field_name_is_reported(verdicts: dict[str, list[str]]) -> None:
    text = "\n".join(verdicts["wrong_name.py"])
    assert re.search(r'Unexpected keyword argument "recipient_row"', text), text


def test_a_wrong_type_is_reported(verdicts: dict[str, list[str]]) -> None:
    text = "\n".join(verdicts["wrong_type.py"])
    assert re.search(r'"row_id".*"ModifyRecipientRow".*"str".*"int"', text), text
    assert re.search(r'"int".*"ModifyRecipientRow"', text), text
    assert re.search(r'expression has type "int".*"str"', text), text


@pytest.mark.parametrize("name", ["right.py", "wrong_name.py", "wrong_type.py"])
def test_the_programs_run_as_they_are_typed(name: str) -> None:
    """The right one runs; what the type checker objects to fails when it is run, too."""
    finished = subprocess.run(
        [sys.executable, str(PROGRAMS / name)],
        capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(HERE.parents[1])}, check=False,
    )  # fmt: skip
    if name == "right.py":
        assert finished.returncode == 0, finished.stderr
        assert "Bob" in finished.stdout
    else:
        assert finished.returncode == 1
        assert "oxcodec.errors.ArgumentError" in finished.stderr
