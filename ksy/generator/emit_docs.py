"""Writes the table of what is covered and the reference pages."""

from __future__ import annotations

import ast
import html
import json
from collections import Counter
from pathlib import Path
from typing import Any

from .analysis import Item, Layout
from .extract import BytesRef, PrimitiveRef, Specs, SwitchRef, TypeRef

STYLE = """\
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem }
th, td { text-align: left; vertical-align: top; padding: .2rem .6rem; border-bottom: 1px solid #ddd }
th { border-bottom: 2px solid #888 } code { font-size: .9em } h2 { margin-top: 2.5rem }
.s { color: #666; white-space: nowrap }
@media (prefers-color-scheme: dark) {
  body { background: #1b1b1b; color: #ddd } a { color: #8ab4f8 } th, td { border-color: #444 } .s { color: #999 }
}
"""


def vector_counts(path: Path) -> Counter[tuple[int, str]]:
    """How many vectors there are for each RopId and direction."""
    counts: Counter[tuple[int, str]] = Counter()
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            vector = json.loads(line)
            counts[vector["rop_id"], vector["direction"]] += 1
    return counts


def response_forms(layout: Layout) -> list[str]:
    """The forms of a response, told by its conditions."""
    conditions = " ".join(ast.unparse(i.attr.condition) for i in layout.flat if i.attr.condition is not None)
    if "return_value" not in {i.name for i in layout.flat}:
        return ["one form"]
    forms = ["success and failure"]
    if "return_value == 1283" in conditions:
        forms.append("null destination")
    if "return_value == 1144" in conditions:
        forms.append("redirect")
    if any(i.name.endswith("_raw") for i in layout.flat) or layout.info.own_params:
        forms.append("raw without context")
    return forms


def covered_table(specs: Specs, layouts: dict[str, Layout], counts: Counter[tuple[int, str]]) -> str:
    """A Markdown table of the ROPs, from the two unions of them."""
    arms: dict[int, list[Layout | None]] = {}
    for column, union in enumerate(("rop_request", "rop_response")):
        choice = layouts[union].union
        assert choice
        for value, arm in choice[2].items():
            arms.setdefault(value, [None, None])[column] = layouts[arm.target]
    for answered in arms.values():
        if answered[0] is not None and (by := answered[0].info.notes.get("-answered-by")):
            answered[1] = layouts[by]
    rop_ids = specs.enums["rop_id"].values
    requests = sum(a[0] is not None for a in arms.values())
    responses = sum(a[1] is not None for a in arms.values())
    lines = [
        f"{len(arms)} of {len(rop_ids)} RopIds, {requests} requests, {responses} responses.",
        "",
        "| RopId | ROP | request | response | response forms | vectors |",
        "|---|---|---|---|---|---|",
    ]
    for value, (request, response) in sorted(arms.items()):
        name = rop_ids[value]["-orig-id"]
        cells = [section(request), section(response), ", ".join(response_forms(response)) if response else ""]
        vectors = counts[value, "request"] + counts[value, "response"]
        lines.append(f"| 0x{value:02X} | {name} | {' | '.join(cells)} | {vectors} |")
    return "\n".join(lines) + "\n"


def section(layout: Layout | None) -> str:
    return "–" if layout is None else str(layout.info.notes["doc-ref"]).removeprefix("[MS-OXCROPS] ")


def reference_pages(specs: Specs, layouts: dict[str, Layout]) -> dict[str, str]:
    """HTML pages by file name: an index and one page a spec."""
    pages = {}
    links = []
    for module in specs.modules:
        doc = specs.docs[module]
        links.append(
            f'<li><a href="{module}.html">{module}</a>: {text(doc["doc"])} <span class="s">{doc["doc-ref"]}</span>'
        )
        pages[f"{module}.html"] = page(module, doc, specs, layouts)
    body = "<h1>oxcodec: the structures</h1>\n<ul>\n" + "\n".join(links) + "\n</ul>"
    pages["index.html"] = document("oxcodec: the structures", body)
    return pages


def document(title: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>\n{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def text(words: Any) -> str:
    return html.escape(" ".join(str(words).split()), quote=False)


def page(module: str, doc: dict[str, Any], specs: Specs, layouts: dict[str, Layout]) -> str:
    parts = [
        f'<p><a href="index.html">All structures</a></p>\n<h1>{module}</h1>',
        f"<p>{text(doc['doc'])} {doc['doc-ref']}</p>",
    ]
    for layout in layouts.values():
        if layout.info.module == module:
            parts.append(structure(layout, layouts))
    for enum in specs.enums.values():
        if enum.module == module:
            parts.append(
                f'<h2 id="{enum.id}">{enum.name}</h2>\n<p>{text(enum.notes["doc"])} {enum.notes["doc-ref"]}</p>'
            )
            rows = "\n".join(
                f"<tr><td><code>{value:#04x}{within_mask(v)}</code><td>{text(v['-orig-id'])}<td>{text(v['doc'])}"
                for value, v in sorted(enum.values.items())
            )
            parts.append(f"<table>\n<tr><th>value<th>name<th>meaning\n{rows}\n</table>")
    return document(module, "\n".join(parts))


def within_mask(value: dict[str, Any]) -> str:
    return f" of {value['-mask']:#04x}" if "-mask" in value else ""


def structure(layout: Layout, layouts: dict[str, Layout]) -> str:
    info = layout.info
    out = [f'<h2 id="{info.id}">{info.name}</h2>', f"<p>{text(info.notes['doc'])} {info.notes['doc-ref']}</p>"]
    if info.own_params:
        needs = ", ".join(f"<code>{p['id']}</code> ({text(p['doc'])})" for p in info.own_params)
        out.append(f"<p>Needs {needs}.</p>")
    if layout.union:
        arms = ", ".join(
            f"{value:#04x} {link(arm, layouts, info.module)}" for value, arm in sorted(layout.union[2].items())
        )
        out.append(f"<p>One of: {arms}.</p>")
    if layout.flat:
        rows = "\n".join(field(item, layouts, info.module) for item in layout.flat)
        out.append(f"<table>\n<tr><th>field<th>type<th>present if<th>meaning<th>section\n{rows}\n</table>")
    return "\n".join(out)


def field(item: Item, layouts: dict[str, Layout], module: str) -> str:
    notes = item.attr.notes
    condition = "" if item.attr.condition is None else expression(item.attr.condition)
    meaning = text(notes["doc"])
    if item.constant is not None:
        meaning += f" Always {item.constant:#04x}."
    return (
        f"<tr><td>{notes['-orig-id']}<td>{kind(item.attr.type, layouts, module)}{repeated(item)}"
        f'<td>{condition}<td>{meaning}<td class="s">{item.section}'
    )


def repeated(item: Item) -> str:
    if not item.attr.repeat:
        return ""
    return " to the end" if item.attr.count is None else f" × {expression(item.attr.count)}"


def expression(node: ast.expr) -> str:
    words = ast.unparse(node).replace("self._io.is_eof()", "nothing left").replace("self.", "")
    return f"<code>{html.escape(words, quote=False)}</code>"


def kind(shape: Any, layouts: dict[str, Layout], module: str) -> str:
    if isinstance(shape, PrimitiveRef):
        signed = "float" if shape.code in "fd" else "signed" if shape.code.islower() else "unsigned"
        return f"{signed}, {shape.width} byte{'s' * (shape.width > 1)}"
    if isinstance(shape, BytesRef):
        return "bytes"
    if isinstance(shape, SwitchRef):
        arms = list(
            dict.fromkeys(kind(s, layouts, module) for s in (*shape.cases.values(), shape.default) if s is not None)
        )
        if len(arms) > 4:
            return f"by {expression(shape.on)}"
        return " or ".join(arms)
    return link(shape, layouts, module)


def link(shape: TypeRef, layouts: dict[str, Layout], module: str) -> str:
    info = layouts[shape.target].info
    page_of = "" if info.module == module else f"{info.module}.html"
    return f'<a href="{page_of}#{info.id}">{info.name}</a>'
