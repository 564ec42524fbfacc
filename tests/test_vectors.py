"""The vectors of independent implementations: our fields equal theirs, our bytes equal theirs."""

from __future__ import annotations

import json
from typing import Any

import pytest

import oxcodec
from oxcodec import pipe

from .support import SEND_FLOW, buffer_fields, differences, run, vectors

ROPS = [v for v in vectors("rops") if v["rop"] in SEND_FLOW]
BODIES = [
    v
    for v in vectors("mapihttp")
    if pipe.request_type(v) in ("Connect", "Execute", "Disconnect", "ResponseWithMetaTags")
]


def ids(vector: dict[str, Any]) -> str:
    return str(vector["id"])


@pytest.mark.parametrize(
    "vector", ROPS + BODIES + list(vectors("property_values")) + list(vectors("restrictions")), ids=ids
)
def test_fields_and_bytes(vector: dict[str, Any]) -> None:
    answer = run(vector)
    assert answer["ok"], answer
    assert differences(answer["fields"], vector["fields"]) == []
    assert answer["hex"] == vector["hex"]


@pytest.mark.parametrize(
    "vector", ROPS + BODIES + list(vectors("property_values")) + list(vectors("restrictions")), ids=ids
)
def test_fields_encode_to_the_same_bytes(vector: dict[str, Any]) -> None:
    """Our own JSON form is complete: without the bytes it gives the bytes."""
    fields = run(vector)["fields"]
    answer = run({k: v for k, v in vector.items() if k != "hex"} | {"fields": fields})
    assert answer.get("hex") == vector["hex"], answer


@pytest.mark.parametrize("vector", vectors("rule_actions"), ids=ids)
def test_rule_actions(vector: dict[str, Any]) -> None:
    answer = run(vector)
    assert answer["ok"], answer
    assert answer["hex"] == vector["hex"]


@pytest.mark.parametrize("vector", vectors("rop_buffers"), ids=ids)
def test_rop_buffers(vector: dict[str, Any]) -> None:
    answer = run(vector)
    assert answer["ok"], answer
    assert answer["hex"] == vector["hex"]
    theirs = dict(vector["fields"])
    if "Buffers" in theirs:
        pairs = list(zip(answer["fields"].get("Buffers", [answer["fields"]]), theirs["Buffers"], strict=True))
    else:
        pairs = [(answer["fields"], theirs)]
    for ours, expected in pairs:
        expected = {k: v for k, v in expected.items() if k not in ("RopsList", "Rops")}
        shown = buffer_fields(ours, expected)
        assert differences({k: v for k, v in shown.items() if k in expected}, expected) == []


def test_the_rops_in_buffers_are_listed() -> None:
    """Every ROP that is covered is a structure; the first that is not leaves the rest as raw bytes."""
    listed = 0
    for vector in vectors("rop_buffers"):
        for buffer in oxcodec.decode_rop_buffers(bytes.fromhex(vector["hex"]), vector["direction"]):
            if buffer.error is not None:
                assert buffer.unparsed
                assert "no Rop" in buffer.error.message, buffer.error
            listed += len(buffer.rops)
    assert listed >= 31


def test_answers_are_single_lines_of_json() -> None:
    for line in pipe.answers(json.dumps(v) for v in ROPS):
        assert "\n" not in line
        assert json.loads(line)["ok"]
