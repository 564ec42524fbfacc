"""Any JSON value in any place of any valid form gives bytes or an error with the place, never another exception.

errors.py promises that nothing but an OxcodecError leaves a public function, for any object given to it.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

import oxcodec as ox
from oxcodec.commands import pipe

from ..strategies import Rolled, Unbuildable, build, structures
from ..support import vectors

VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 2.0, 2.7, -0.0, float("inf"), float("nan"), 1e300, 2**53 + 0.0, 1 << 64, 10**400, "", "7",
    "zz", "00", "\ud800", "🙂", "0x0037001F", [], [[]], [None], [1], {}, {"RawHex": "0"}, {"String8Hex": 5},
    {"Utf16Hex": "00"}, {"FloatHex": "00"}, {"Flag": 0, "ValueArray": []}, {"RestrictType": 0}, {"a": {"b": [1]}},
)  # fmt: skip


def places(form: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value inside of a form."""
    items = form.items() if isinstance(form, dict) else enumerate(form) if isinstance(form, list) else ()
    for key, value in items:
        yield (*path, key)
        yield from places(value, (*path, key))


def put(form: Any, path: tuple[Any, ...], value: Any) -> Any:
    made = copy.deepcopy(form)
    inner = made
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return made


def spoiled(form: Any, rng: random.Random, most: int) -> Iterator[Any]:
    """Forms with one value replaced: all values in all places, or ``most`` of those."""
    ways = [(path, value) for path in places(form) for value in VALUES]
    for path, value in rng.sample(ways, min(most, len(ways))):
        yield put(form, path, value)


@pytest.mark.parametrize("name", [name for name, cls in structures().items() if cls.SPEC.native is None])
def test_of_a_structure(name: str) -> None:
    cls = structures()[name]
    rng = random.Random(name)
    for seed in range(3):
        try:
            value = build(cls, Rolled((name, seed)))
        except Unbuildable:
            continue
        params = {param.name: getattr(value, param.name) for param in value.SPEC.params}
        form = value.to_json()
        assert type(value).from_json(form, **params) == value
        assert type(value).from_json(json.loads(json.dumps(value.to_json(ids="text"))), **params) == value
        for changed in spoiled(form, rng, 60):
            try:
                type(value).from_json(changed, literal=rng.random() < 0.3, **params).to_bytes(
                    checked=rng.random() < 0.7
                )
            except ox.EncodeError as error:
                assert error.path.startswith(type(value).__name__), error
                assert len(error.message) < 400
                assert "NoneType" not in error.message


def test_of_requests_to_the_pipe() -> None:
    """The same in each part of a request, with a kind of each; every answer is a line that a strict reader takes."""
    rng = random.Random(8)
    seen = 0
    for name in ("rops", "rop_buffers", "mapihttp", "restrictions", "entryids", "lz77", "misc"):
        for vector in rng.sample(vectors(name), min(len(vectors(name)), 12)):
            request = {key: vector[key] for key in ("kind", "direction", "rop", "hex", "context") if vector.get(key)}
            answer = pipe.answer(json.dumps(request | {"id": 1}))
            if not answer["ok"] or len(request["hex"]) > 4000:
                continue
            encoding = {key: value for key, value in request.items() if key != "hex"} | {"fields": answer["fields"]}
            for form in (request, encoding):
                for changed in spoiled(form | {"id": 1}, rng, 40):
                    text = json.dumps(changed)
                    if "NaN" in text or "Infinity" in text:
                        text = text.replace("-Infinity", "-1e999").replace("Infinity", "1e999").replace("NaN", "1e999")
                    (line,) = pipe.answers([text])
                    said = json.loads(line, parse_constant=pytest.fail)
                    assert said["ok"] or said["error"]["message"]
                    assert line.isascii()
                    json.dumps(said, ensure_ascii=False).encode()  # no unpaired surrogate
                    seen += 1
    assert seen > 1000
