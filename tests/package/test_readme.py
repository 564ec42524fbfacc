"""What the README shows works as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from oxcodec.ews import objects
from oxcodec.ews.codes import ResponseClass, ResponseCode

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


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
