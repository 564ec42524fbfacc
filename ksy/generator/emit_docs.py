"""Writes the table of what is covered."""

from __future__ import annotations

from .analysis import Layout
from .extract import Specs


def covered_table(specs: Specs, layouts: dict[str, Layout]) -> str:
    """A Markdown table of the ROPs, from the two unions of them, and a line of the other structures."""
    sections: dict[int, tuple[str, list[str]]] = {}
    rop_ids = specs.enums["rop_id"].values
    for column, union in enumerate(("rop_request", "rop_response")):
        choice = layouts[union].union
        assert choice
        for value, arm in choice[2].items():
            notes = specs.types[arm.target].notes
            name = rop_ids[value]["-orig-id"]
            sections.setdefault(value, (name, ["", ""]))[1][column] = notes["doc-ref"].removeprefix("[MS-OXCROPS] ")
    lines = ["| RopId | ROP | request | response |", "|---|---|---|---|"]
    for value, (name, (request, response)) in sorted(sections.items()):
        lines.append(f"| 0x{value:02X} | {name} | {request or '–'} | {response or '–'} |")
    return "\n".join(lines) + "\n"
