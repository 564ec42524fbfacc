"""What a type checker says of programs that use the library."""

from __future__ import annotations

import json
import os
import re
import shutil
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


RIGHT = ("right.py", "right_rops.py")
WRONG = ("wrong_change.py", "wrong_name.py", "wrong_type.py")


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_program_passes(verdicts: dict[str, list[str]], name: str) -> None:
    assert verdicts[name] == []


def test_only_the_programs_are_complained_of(verdicts: dict[str, list[str]]) -> None:
    assert set(verdicts) == {*RIGHT, *WRONG}


def test_a_change_of_no_field_is_reported(verdicts: dict[str, list[str]]) -> None:
    """``replace()`` is typed, and a date is taken only where a field shows one."""
    text = "\n".join(verdicts["wrong_change.py"])
    assert re.search(r'Unexpected keyword argument "property_tag" for "replace"', text), text
    assert re.search(r'"submit_flags".*"datetime".*"int', text), text


def test_a_wrong_field_name_is_reported(verdicts: dict[str, list[str]]) -> None:
    text = "\n".join(verdicts["wrong_name.py"])
    assert re.search(r'Unexpected keyword argument "recipient_row"', text), text


def test_a_wrong_type_is_reported(verdicts: dict[str, list[str]]) -> None:
    text = "\n".join(verdicts["wrong_type.py"])
    assert re.search(r'"row_id".*"ModifyRecipientRow".*"str".*"int"', text), text
    assert re.search(r'"int".*"ModifyRecipientRow"', text), text
    assert re.search(r'expression has type "int".*"str"', text), text


@pytest.mark.parametrize("name", [*RIGHT, *WRONG])
def test_the_programs_run_as_they_are_typed(name: str) -> None:
    """The right one runs; what the type checker objects to fails when it is run, too."""
    finished = subprocess.run(
        [sys.executable, str(PROGRAMS / name)],
        capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(HERE.parents[1])}, check=False,
    )  # fmt: skip
    if name in RIGHT:
        assert finished.returncode == 0, finished.stderr
        assert {"right.py": "Bob", "right_rops.py": "50 NotFound"}[name] in finished.stdout
    else:
        assert finished.returncode == 1
        assert "oxcodec.errors.ArgumentError" in finished.stderr


def test_pyright_says_the_same(tmp_path: Path) -> None:
    """The other type checker, which is what editors run: complaints of the wrong programs, and of no other."""
    pyright = shutil.which("pyright") or shutil.which("pyright", path=HERE.parents[1] / "ksy" / "node_modules" / ".bin")
    if pyright is None:
        pytest.skip("pyright is not installed: cd ksy && npm ci")
    shutil.copytree(PROGRAMS, tmp_path / "programs")
    config = {"include": ["programs"], "extraPaths": [str(HERE.parents[1])], "typeCheckingMode": "standard"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    finished = subprocess.run(
        [pyright, "--outputjson", "--project", str(tmp_path), "--pythonpath", sys.executable],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found: dict[str, set[str]] = {}
    for complaint in json.loads(finished.stdout)["generalDiagnostics"]:
        found.setdefault(Path(complaint["file"]).name, set()).add(complaint["rule"])
    assert found == {
        "wrong_change.py": {"reportArgumentType", "reportCallIssue"},
        "wrong_name.py": {"reportCallIssue"},
        "wrong_type.py": {"reportArgumentType", "reportAssignmentType"},
    }
