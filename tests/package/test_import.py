"""What importing costs, and that the names of the library are there all the same."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import oxcodec

PACKAGE = Path(oxcodec.__file__).parent


def python(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_ews_is_imported_without_the_rops() -> None:
    program = (
        "import sys, oxcodec.ews.objects; "
        "print(sorted({'oxcodec._wire', 'lxml', 'xmlschema', 'click', 'rich'} & {*sys.modules}))"
    )
    assert python(program) == "[]\n"


def test_every_name_is_there_by_any_way_of_importing() -> None:
    python("import oxcodec; assert oxcodec.RopSubmitMessageRequest().to_bytes(); assert 'RopBuffer' in dir(oxcodec)")
    python("from oxcodec import *; RopId, RopBuffer, OxcodecError")
    python("from oxcodec import forms, RopId, _wire; import oxcodec; oxcodec.forms.to_json; oxcodec.names")
    assert all(hasattr(oxcodec, name) for name in oxcodec.__all__)
    assert {*oxcodec.__all__} <= {*dir(oxcodec)}


def test_the_stub_has_the_same_names() -> None:
    stub = ast.parse((PACKAGE / "__init__.pyi").read_text(encoding="utf-8"))
    named = {alias.name for node in stub.body if isinstance(node, ast.ImportFrom) for alias in node.names} - {"*"}
    assert named | {*oxcodec._wire.__all__} == {*oxcodec.__all__}


def test_one_rop_loads_neither_all_others_nor_what_it_does_not_need() -> None:
    program = (
        "import sys, oxcodec; oxcodec.RopSubmitMessageRequest.from_bytes(bytes.fromhex('320c0100')).to_bytes(); "
        "print(*sorted(name for name in sys.modules if name.startswith('oxcodec._wire.')))"
    )
    loaded = python(program).split()
    assert "oxcodec._wire.code.oxcrops_transport" in loaded
    assert not [name for name in loaded if ".descriptions." in name or "oxcrops_table" in name], loaded


MODULES = sorted(
    "oxcodec." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    for path in PACKAGE.rglob("*.py")
    if not path.stem.startswith("_") and "_wire" not in path.parts
)


@pytest.mark.parametrize("module", MODULES)
def test_every_module_can_be_the_first_to_be_imported(module: str) -> None:
    python(f"import {module}")
    python(f"from oxcodec import {module.split('.')[1]}; import oxcodec; oxcodec.RopId")


def test_what_a_user_puts_there_stays() -> None:
    python("import oxcodec; oxcodec.to_json = 5; oxcodec.RopId; assert oxcodec.to_json == 5")


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        oxcodec.nothing  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(oxcodec, "__wrapped__")
