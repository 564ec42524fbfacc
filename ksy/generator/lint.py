"""The rules that the compiler does not check; see ksy/README.md."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Any

Yaml = dict[str, Any]

KNOWN = {
    "type": {"-orig-id", "-value", "-native", "-union", "-answered-by", "-departures"},
    "field": {"-orig-id", "-default", "-inline", "-flags", "-flags-for", "-shows", "-answers", "-describes"},
    "param": {"-orig-id", "-presence-of", "-context"},
    "enum": {"-orig-id"},
    "value": {"-orig-id", "-mask"},
}
SECTION = re.compile(r"\[MS-[A-Z]+\]( \d+(\.\d+)*)?$")
RESERVED = {"from_bytes", "to_bytes", "parse", "trace", "replace", "self", "departure", "departures"}


def lint(specs: dict[str, Yaml]) -> list[str]:
    """Everything wrong with the specs, a line each."""
    return [problem for module, spec in sorted(specs.items()) for problem in lint_spec(module, spec)]


def snake(name: str) -> str:
    """An identifier of the specification in snake_case: `X500DN` is `x500_dn`, `GUID` is `guid`."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def lint_spec(module: str, spec: Yaml) -> Iterator[str]:
    yield from required(module, spec)
    if spec.get("meta", {}).get("id") != module:
        yield f"{module}: meta/id differs from the file's name"
    if "seq" in spec:
        yield f"{module}: a spec holds types, no seq of its own"
    for type_id, notes in (spec.get("types") or {}).items():
        place = f"{module}::{type_id}"
        yield from identifier(place, type_id)
        yield from required(place, notes, orig=True)
        yield from unknown(place, notes, "type")
        if "types" in notes or "instances" in notes:
            yield f"{place}: nested types and instances are not used here"
        seen: set[str] = set()
        for kind, entries in (("param", notes.get("params") or []), ("field", notes.get("seq") or [])):
            for entry in entries:
                name = str(entry.get("id"))
                where = f"{place}.{name}"
                yield from identifier(where, name)
                yield from required(where, entry, orig=True)
                yield from unknown(where, entry, kind)
                if name in seen:
                    yield f"{where}: a duplicate id"
                seen.add(name)
                orig = snake(str(entry.get("-orig-id", name))).replace("_", "")
                if name.replace("_", "") not in (orig, f"{orig}raw"):
                    yield f"{where}: the id is not the snake_case of -orig-id {entry['-orig-id']}"
        for departure in notes.get("-departures") or []:
            yield from lint_departure(f"{place}: departure {departure.get('id')}", departure, seen)
    notes_of = spec.get("-enums") or {}
    for enum_id in sorted(set(notes_of) - set(spec.get("enums") or {})):
        yield f"{module}::{enum_id}: -enums describes no enum"
    for enum_id, values in (spec.get("enums") or {}).items():
        place = f"{module}::{enum_id}"
        yield from identifier(place, enum_id)
        yield from required(place, notes_of.get(enum_id, {}), orig=True)
        names: set[str] = set()
        for key, value in values.items():
            where = f"{place}[{key}]"
            if not isinstance(value, dict) or not value.get("-orig-id") or not value.get("doc"):
                yield f"{where}: id, -orig-id and doc are due"
                continue
            yield from identifier(where, value["id"])
            yield from unknown(where, value, "value")
            if int(key) & ~value.get("-mask", int(key)):
                yield f"{where}: the value has bits outside of its -mask"
            if value["id"] in names:
                yield f"{where}: a duplicate id"
            names.add(value["id"])


def lint_departure(place: str, departure: Yaml, fields: set[str]) -> Iterator[str]:
    yield from required(place, departure)
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", str(departure.get("id"))):
        yield f"{place}: the id is no slug"
    if unknown_keys := set(departure) - {"id", "when", "without", "as", "doc", "doc-ref"}:
        yield f"{place}: unknown keys {', '.join(sorted(unknown_keys))}"
    if not departure.get("without") and not departure.get("as"):
        yield f"{place}: says nothing"
    named = {*(departure.get("when") or {}), *(departure.get("without") or []), *(departure.get("as") or {})}
    if wrong := named - fields:
        yield f"{place}: no fields {', '.join(sorted(wrong))}"
    if wrong := set((departure.get("as") or {}).values()) - {"u1", "u2", "u4"}:
        yield f"{place}: no widths {', '.join(sorted(wrong))}"


def required(place: str, notes: Yaml, *, orig: bool = False) -> Iterator[str]:
    for key in ("doc", "doc-ref"):
        if not notes.get(key):
            yield f"{place}: {key} is missing"
    if orig and not notes.get("-orig-id"):
        yield f"{place}: -orig-id is missing"
    section = str(notes.get("doc-ref", "[MS-X]"))
    if not SECTION.match(section):
        yield f"{place}: doc-ref {section!r} is no section"


def unknown(place: str, notes: Yaml, kind: str) -> Iterator[str]:
    for key in notes:
        if isinstance(key, str) and key.startswith("-") and key not in KNOWN[kind]:
            yield f"{place}: {key} is unknown on a {kind}"


def identifier(place: str, name: str) -> Iterator[str]:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        yield f"{place}: not snake_case"
    if keyword.iskeyword(name) or name in RESERVED:
        yield f"{place}: a reserved word"
