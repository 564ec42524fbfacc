"""What people see of the library while they write: help, signatures, completion."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest

import oxcodec as ox

from ..strategies import structures

PLAIN = {name: cls for name, cls in structures().items() if not cls.SPEC.choice}


@pytest.mark.parametrize("name", PLAIN)
def test_a_signature_says_the_fields(name: str) -> None:
    """All of them by keyword, then the params; those that may be left out have a default."""
    cls = PLAIN[name]
    parameters = inspect.signature(cls).parameters
    assert [*parameters] == [*cls.FIELDS, *(param.name for param in cls.SPEC.params)]
    for field in cls.FIELDS.values():
        parameter = parameters[field.name]
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        assert (parameter.default is inspect.Parameter.empty) == (not field.optional)
    required: dict[str, Any] = {
        p.name: [] if cls.FIELDS[p.name].repeated else 0 for p in parameters.values() if p.default is p.empty
    }
    made = cls(**required)
    for field in cls.FIELDS.values():
        if field.constant is not None or (field.default is not None and not field.presence and not field.condition):
            assert getattr(made, field.name) == parameters[field.name].default


def test_signatures_are_as_people_write_them() -> None:
    assert str(inspect.signature(ox.RopSubmitMessageRequest)) == (
        "(*, rop_id: int = 50, logon_id: int = 0, input_handle_index: int = 0, submit_flags: int = 0)"
    )
    assert "property_tags: collections.abc.Sequence[int | str])" in str(inspect.signature(ox.RopSetColumnsRequest))
    assert "gwart_time: int | datetime.datetime | None = None" in str(inspect.signature(ox.RopLogonResponse))


def test_a_class_with_a_constructor_of_its_own_has_its_own_signature() -> None:
    class Mine(ox.RopReleaseRequest):
        def __init__(self, handle: int) -> None:
            super().__init__(input_handle_index=handle)

    assert [*inspect.signature(Mine).parameters] == ["handle"]


def test_help_is_a_page() -> None:
    """``help(oxcodec)`` was 57,000 lines, for it went through every structure; ``import *`` still brings them."""
    page = pydoc.plain(pydoc.render_doc(ox))
    assert page.count("\n") < 80
    assert "decode_message" in page
    assert {"RopId", "RopBuffer", "RopSubmitMessageRequest"} <= {*ox.__all__} <= {*dir(ox)}
    names: dict[str, Any] = {}
    exec("from oxcodec import *", names)
    assert {*ox.__all__} <= {*names}


@pytest.mark.parametrize("name", ["RopSubmitMessageRequest", "RopLogonResponse", "RopRequest"])
def test_help_on_a_structure_is_readable(name: str) -> None:
    page = pydoc.plain(pydoc.render_doc(structures()[name]))
    assert page.count("\n") < 200
    assert name == "RopRequest" or f"{name}(*, rop_id: int = " in page
    assert max(map(len, page.splitlines())) < 1000


BEFORE = "import oxcodec as ox\nrequest = ox.RopSubmitMessageRequest(submit_flags=1)\n"

COMPLETED = [
    ("request.", "submit_flags"),
    ("request.", "to_bytes"),
    ("ox.RopSubmitM", "RopSubmitMessageRequest"),
    ("ox.RopSubmitMessageRequest(sub", "submit_flags="),
    ("request.replace(sub", "submit_flags="),
]


@pytest.mark.parametrize(("text", "name"), COMPLETED)
def test_editors_complete(text: str, name: str) -> None:
    """Jedi, in an editor by the stubs, and in IPython by the objects themselves."""
    jedi = pytest.importorskip("jedi", reason="jedi is not installed: pip install 'oxcodec[test]'")
    assert name in {found.name for found in jedi.Script(BEFORE + text).complete(3, len(text))}
    running = {"ox": ox, "request": ox.RopSubmitMessageRequest(submit_flags=1)}
    if "replace" not in text:  # its keywords stand in the stub alone
        assert name in {found.name for found in jedi.Interpreter(text, [running]).complete(1, len(text))}


def test_editors_show_the_fields_of_a_call() -> None:
    jedi = pytest.importorskip("jedi", reason="jedi is not installed: pip install 'oxcodec[test]'")
    text = "ox.RopSubmitMessageRequest("
    shown = [*jedi.Script(BEFORE + text).get_signatures(3, len(text))]
    shown += jedi.Interpreter(text, [{"ox": ox}]).get_signatures(1, len(text))
    assert len(shown) == 2
    for signature in shown:
        assert {"rop_id", "logon_id", "submit_flags"} <= {param.name for param in signature.params}
