"""Vectors, and what the tests share about them."""

from __future__ import annotations

import functools
import json
import math
from pathlib import Path
from typing import Any

import oxcodec
from oxcodec.commands import pipe

HERE = Path(__file__).parent
VECTORS = HERE / "vectors"


# [MS-OXCROPS] 2.2.6.18.2: AttachmentIdCount takes 4 bytes, as another source writes it; this one has 2.
AGAINST_THE_SPECIFICATION = {"its-rsp-RopGetValidAttachments-1"}


@functools.cache
def all_vectors(name: str) -> tuple[dict[str, Any], ...]:
    """The vectors of one file, in order."""
    with open(VECTORS / f"{name}.jsonl", encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines)


@functools.cache
def vectors(name: str) -> tuple[dict[str, Any], ...]:
    """The vectors of one file but for those whose bytes are against the specification."""
    return tuple(v for v in all_vectors(name) if v["id"] not in AGAINST_THE_SPECIFICATION)


def differences(ours: Any, theirs: Any, path: str = "") -> list[str]:
    """How our fields differ from a vector's, judged by the rules of the vectors' README.

    Their field that is of length zero may be absent on either side; a GUID may be its 16 wire bytes in hex; RopsList
    may be unparsed.
    """
    if path.endswith(".AdditionalHeaders") and isinstance(theirs, list):  # the sources differ; ours follows gromox
        theirs = dict(line.split(": ", 1) for line in theirs)
    if isinstance(theirs, dict) and isinstance(ours, dict):
        found = []
        for key in {*ours, *theirs}:
            if key not in theirs:
                if ours[key] not in ("", [], None, 0) and not is_note(key):
                    found.append(f"{path}.{key}: ours only, {ours[key]!r}")
            elif key not in ours:
                if theirs[key] not in ("", [], None):
                    found.append(f"{path}.{key}: theirs only, {theirs[key]!r}")
            else:
                found += differences(ours[key], theirs[key], f"{path}.{key}")
        return found
    if isinstance(theirs, list) and isinstance(ours, list):
        if len(ours) != len(theirs):
            return [f"{path}: {len(ours)} elements, not {len(theirs)}"]
        return [d for i, (a, b) in enumerate(zip(ours, theirs, strict=True)) for d in differences(a, b, f"{path}[{i}]")]
    if ours == theirs:
        return []
    if isinstance(ours, str) and isinstance(theirs, str) and len(ours) == 36 and len(theirs) == 32:
        return (
            []
            if oxcodec.uuid_to_bytes(__import__("uuid").UUID(ours)).hex() == theirs
            else [f"{path}: {ours} is not {theirs}"]
        )
    if isinstance(ours, float) and isinstance(theirs, float) and math.isclose(ours, theirs, rel_tol=0, abs_tol=0):
        return []
    return [f"{path}: {ours!r} is not {theirs!r}"]


def is_note(key: str) -> bool:
    return key in ("Slack", "Context")


def buffer_fields(fields: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """Our fields of a ROP buffer with RopsList as the vector has it: unparsed."""
    shown = dict(fields)
    shown.pop("RopsList")
    if "RPC_HEADER_EXT" in theirs:
        shown["RPC_HEADER_EXT"] = {name: shown.pop(name) for name in ("Version", "Flags", "Size", "SizeActual")}
    return shown


def run(vector: dict[str, Any]) -> dict[str, Any]:
    """What the machine interface answers to a vector as it stands."""
    return pipe.answer(json.dumps(vector))
