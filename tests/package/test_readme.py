"""What the README shows works as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from oxcodec.commands import main
from oxcodec.commands._requests import tables
from oxcodec.ews import objects
from oxcodec.ews.codes import ResponseClass, ResponseCode

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_of_the_readme_runs(capsys: Any) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", README, re.M | re.S)
    assert len(blocks) >= 3
    names: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)
    assert capsys.readouterr().out.splitlines() == ["PidTagSubject Hello", "PidTagBody Hello, Bob.", "submitted with 0"]
    success = objects.SendItemResponse(
        messages=[objects.ResponseMessage(response_class=ResponseClass.Success, response_code=ResponseCode.NoError)]
    )
    assert names["sent"](success.to_xml())


def test_what_the_first_command_prints() -> None:
    """Each line of the block is one of the output, in its order; from an ellipsis on it may go on."""
    command = re.search(r"oxcodec (decode \S+)$", README, re.M)
    assert command
    block = re.search(r"^```text\n(.*?)^```$", README, re.M | re.S)
    assert block
    shown = CliRunner().invoke(main, command[1].replace("examples", str(ROOT / "examples")).split())
    assert shown.exit_code == 0
    printed = iter(shown.output.splitlines())
    for line in block[1].splitlines():
        start, elided, _ = line.partition("…")
        assert any(real.startswith(start.rstrip()) if elided else real == line for real in printed), line


def test_the_tables_of_the_pipe() -> None:
    made = re.search(r"^<!-- pipe: .*? -->\n(.*?)\n<!-- /pipe -->$", README, re.M | re.S)
    assert made and made[1] == tables()
