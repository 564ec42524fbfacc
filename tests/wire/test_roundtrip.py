"""Any value of any structure survives the ways there and back: bytes, JSON, copies, and both codecs."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oxcodec import Structure, from_json, to_json
from oxcodec._runtime import interpret
from oxcodec._runtime.structure import same

from ..strategies import Rolled, build, structures, values

NAMES = list(structures())


def params(structure: Structure) -> dict[str, Any]:
    return {param.name: getattr(structure, param.name) for param in structure.SPEC.params}


def check(value: Structure) -> None:
    """All the ways there and back."""
    cls = type(value)
    known = params(value)
    data = value.to_bytes()
    decoded = cls.from_bytes(data, **known)
    assert decoded == value
    assert decoded.to_bytes() == data
    assert decoded.to_bytes(checked=False) == data
    assert repr(decoded) == repr(value)

    traced = cls.trace(data, **known)
    assert traced.structure == decoded
    assert traced.structure._given == decoded._given
    assert (traced.span.start, traced.span.end) == (0, len(data))
    check_spans(traced.span)
    assert interpret.encode(decoded, list(known.values()), checked=True) == data

    text = json.dumps(to_json(decoded), allow_nan=False)
    again = from_json(cls, json.loads(text), **known)
    assert again == decoded
    assert again.to_bytes() == data
    assert json.dumps(to_json(again), allow_nan=False) == text

    for duplicate in (copy.copy(decoded), copy.deepcopy(decoded), pickle.loads(pickle.dumps(decoded)), value.replace()):
        assert duplicate == decoded
        assert duplicate.to_bytes() == data
        assert params(duplicate) == known


def check_spans(span: interpret.Span) -> None:
    """Children stand in order inside of their parent."""
    position = span.start
    for child in span.children:
        assert position <= child.start <= child.end <= span.end
        position = child.end
        check_spans(child)


@pytest.mark.parametrize("name", NAMES)
def test_there_and_back(name: str) -> None:
    cls = structures()[name]

    @settings(max_examples=10, database=None)
    @given(values(cls))
    def run(value: Structure) -> None:
        check(value)

    run()


@pytest.mark.parametrize("name", NAMES)
def test_there_and_back_by_many_seeds(name: str) -> None:
    """As above by plain random choices, which are faster than hypothesis and reach other corners."""
    for seed in range(25):
        check(build(structures()[name], Rolled((name, seed))))


def test_the_values_are_interesting() -> None:
    """Each field of each structure is there in some value, and each optional one is missing in some."""
    for name, cls in structures().items():
        if cls.SPEC.choice:
            continue
        present = {field.name for field in cls.FIELDS.values() if not field.nullable}
        absent = {field.name for field in cls.FIELDS.values() if field.condition is not None}
        for seed in range(3000):
            if not present and not absent:
                break
            value = build(cls, Rolled((name, seed)))
            present -= {field for field in present if getattr(value, field) is not None}
            absent -= {field for field in absent if getattr(value, field) is None}
        assert (name, present, absent) == (name, set(), set())


@pytest.mark.parametrize("name", NAMES)
def test_flags_follow_from_the_fields(name: str) -> None:
    """Construction by keywords, with what follows from the rest left out."""
    for seed in range(10):
        value = build(structures()[name], Rolled((name, "flags", seed)))
        filled = interpret.filled_flags(value)
        given_values = {f: getattr(value, f) for f in value._stored if f not in filled}
        again = type(value)(**given_values | params(value) | (value._given or {}))
        assert again == value
        explicit = {f: getattr(value, f) for f in value.FIELDS}
        assert type(value)(**explicit | params(value)).to_bytes() == value.to_bytes()


@given(st.data())
def test_equality_tells_values_apart(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES))
    one, other = data.draw(values(structures()[name])), data.draw(values(structures()[name]))
    if type(one) is type(other) and params(one) == params(other):
        assert (one == other) == (one.to_bytes() == other.to_bytes())
    assert same(one, one)
    assert one != 1 and one != "x"
