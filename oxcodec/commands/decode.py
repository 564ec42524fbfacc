"""``oxcodec decode``: what captured traffic says, for people and as JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress

from .. import _wire
from .._runtime import interpret
from .._runtime.structure import DEFAULT_LIMITS, Structure
from ..captures import FORMATS, read_capture
from ..captures.decoding import DOCUMENT, KINDS, Decoded, Document, Part, decode_capture
from ..captures.decoding import to_json as exchange_to_json
from ..errors import OxcodecError
from ..forms.json_text import dumps
from ..forms.structures import Ids
from ..forms.text import document_tree, fields_text, form_text, rop_name, tree, visible
from ..names.identifiers import recognise
from ..transport.buffers import Direction, RopBuffer
from ..transport.mapihttp import missing
from ._streams import Line, Output, inputs, max_input_option

__all__ = ["View", "decode", "part_lines"]


@dataclass(frozen=True, slots=True)
class View:
    """How exchanges are shown."""

    tree: bool = False
    json: bool = False
    entry_ids: bool = False
    ids: Ids = "number"


ARROWS = {"request": "→", "response": "←"}


@click.command()
@click.argument("files", nargs=-1, type=click.Path())
@click.option(
    "--as", "as_", type=click.Choice(FORMATS), help="What the files are; told by their content when left out."
)
@click.option(
    "--kind",
    type=click.Choice([*KINDS, DOCUMENT]),
    help="What loose bytes (hex, base64, raw) hold; found out when left out.",
)
@click.option("--direction", type=click.Choice(["request", "response"]), help="Which way loose bytes went.")
@click.option("--tree", "style", flag_value="tree", help="Every field, with its offset and bytes.")
@click.option("--entry-ids", is_flag=True, help="With --tree, show EntryIDs where binary values are some.")
@click.option("--json", "style", flag_value="json", help="One JSON document a line for each exchange.")
@click.option(
    "--ids",
    type=click.Choice(["number", "text"]),
    default="number",
    help="With --json, numbers of 64 bits as numbers, or as text for readers that round them (JavaScript, jq).",
)
@max_input_option
def decode(
    files: tuple[str, ...],
    max_input: int,
    as_: str | None,
    kind: str | None,
    direction: Direction | None,
    style: str | None,
    entry_ids: bool,
    ids: Ids,
) -> None:
    """Show what captured traffic says: ROPs, and SendItem of Exchange Web Services.

    FILES are Fiddler archives (.saz), HTTP archives (.har), hex text, base64 or raw bytes; without any, or for -,
    standard input is read. Requests (→) and responses (←) of an exchange stand together. What cannot be decoded is
    shown as hex, the rest goes on, and the exit status is 1.

    \b
    Examples:
      oxcodec decode capture.saz
      oxcodec decode --tree --as hex --direction response dump.txt
      xxd -p body.bin | oxcodec decode --kind execute
    """
    view = View(tree=style == "tree", json=style == "json", entry_ids=entry_ids, ids=ids)
    out = Output()
    failed = False
    for name, data in inputs(files, max_input):
        if len(files) > 1 and not view.json:
            out.line(Line((visible(f"{name}:"), "bold")))
        try:
            capture = read_capture(data, as_=as_)
            total = max(len(capture.exchanges), 1)
            for decoded in progress(decode_capture(capture, kind=kind, direction=direction), total):
                failed |= decoded.failed
                show(out, decoded, view)
            if capture.error:
                failed = True
                click.echo(visible(f"{name}: {capture.error}"), err=True)
        except OxcodecError as error:
            failed = True
            click.echo(visible(f"{name}: {error}"), err=True)
    if failed:
        sys.exit(1)


def progress(exchanges: Iterator[Decoded], total: int) -> Iterator[Decoded]:
    """Shows how far it is, on a terminal and when there is enough to wait for."""
    screen = Console(stderr=True)
    if total < 100 or not screen.is_terminal:
        yield from exchanges
        return
    with Progress(console=screen, transient=True) as bar:
        yield from bar.track(exchanges, total=total, description="decoding")


def show(out: Output, decoded: Decoded, view: View) -> None:
    if view.json:
        out.write(dumps(exchange_to_json(decoded, ids=view.ids)))
        return
    out.line(Line((visible(f"#{decoded.number} {decoded.title}"), "bold")))
    if decoded.error:
        out.line(Line((visible(f"  {decoded.error}"), "red")))
    if decoded.skipped:
        out.line(Line(("  not decoded", "dim")))
    for part in decoded.parts:
        for line in part_lines(part, view):
            out.line(line)


def part_lines(part: Part, view: View) -> Iterator[Line]:
    arrow = ARROWS[part.direction]
    if part.error is not None:
        yield Line((visible(f"  {arrow} {part.error}"), "red"))
        yield from dump(part.data, getattr(part.error, "offset", 0), view.tree)
        return
    if part.note:
        yield Line((visible(f"  {arrow} {part.note}"), "dim"))
    if part.document is not None:
        yield from document_lines(part, part.document, view)
    if part.message is not None:
        message = part.message
        if message.text:
            yield Line((visible(f"  {arrow} {' '.join(message.text.meta_tags)}"), "dim"))
        whole = not missing(message.body)
        if not message.rop_buffers or view.tree:  # without ROPs the body says why, as the ErrorCode of an Execute
            yield heading(arrow, message.body, fields=not (view.tree and whole))
        if view.tree and whole:
            start = len(message.text.to_bytes()) if message.text else 0
            yield from tree_lines(message.body, view, base=start)
        if message.error is not None and message.rop_buffers is None:
            yield Line((visible(f"  {arrow} {message.error}"), "red"))
            yield from dump(message.body.rop_buffer, message.error.offset, view.tree)
    for buffer in part.rop_buffers:
        yield from buffer_lines(buffer, arrow, view)
    if part.message is not None and part.message.error is not None and part.message.rop_buffers is not None:
        yield Line((visible(f"  {arrow} {part.message.error}"), "red"))
        yield from dump(part.data, part.message.error.offset, view.tree)


def document_lines(part: Part, document: Document, view: View) -> Iterator[Line]:
    arrow = ARROWS[part.direction]
    if document.message is not None:
        form = document.message.to_json()
        name = next(reversed(form))
        beside = {key: value for key, value in form.items() if key != name}
        fields = "" if view.tree else visible(f" {form_text(form[name] | beside)}")
        yield Line(f"  {arrow} ", (name, "bold cyan"), fields)
    else:
        yield Line((f"  {arrow} {document.result.kind or 'a document'}", "bold cyan"))
    if view.tree:
        for offset, text in document_tree(part.data):
            yield Line("      ", (offset, "green"), "  ", visible(text))
    for error in document.result.errors:
        yield Line((visible(f"  {arrow} {error}"), "red"))


def buffer_lines(buffer: RopBuffer, arrow: str, view: View) -> Iterator[Line]:
    if view.tree and not buffer.bare:
        shown = buffer.extended()
        yield Line((
            f"  {arrow} RPC_HEADER_EXT Version={shown.version} Flags={shown.flags:#x} Size={len(shown.payload)} "
            f"SizeActual={shown.size_actual}; offsets below count in the plain payload", "dim"))  # fmt: skip
    for rop, offset in zip(buffer.rops, buffer.rop_offsets, strict=True):
        yield heading(arrow, rop, fields=not view.tree)
        if view.tree:
            yield from tree_lines(rop, view, base=offset + (0 if buffer.bare else 2))
    if buffer.unparsed:
        name = "" if buffer.unread else f"{rop_id_name(buffer.unparsed[0])}: "
        yield Line((visible(f"  {arrow} {name}{buffer.error}"), "red"))
        yield from dump(buffer.unparsed, 0, view.tree)
    elif buffer.error is not None:
        yield Line((visible(f"  {arrow} {buffer.error}"), "red"))
        yield from dump(buffer.slack, 0, view.tree)
    for departure in buffer.departures:
        yield Line(
            (visible(f"  {arrow} {departure.message} at offset {departure.offset} [{departure.section}]"), "dim")
        )
    if view.tree and not buffer.bare:
        handles = " ".join(f"{handle:08x}" for handle in buffer.server_object_handle_table)
        yield Line((f"  {arrow} ServerObjectHandleTable [{handles}]", "dim"))


def rop_id_name(value: int) -> str:
    try:
        return f"{_wire.RopId(value).name} ({value:#04x})"
    except ValueError:
        return f"RopId {value:#04x}"


def heading(arrow: str, structure: Structure, *, fields: bool) -> Line:
    return Line(f"  {arrow} ", (rop_name(structure), "bold cyan"), f" {fields_text(structure)}" if fields else "")


def tree_lines(structure: Structure, view: View, *, base: int) -> Iterator[Line]:
    data = structure.to_bytes()
    cls: Any = type(structure)
    args = [getattr(structure, param.name) for param in cls.SPEC.params]
    form = next((form for form in interpret.departures_of(cls) if form.name == structure.departure), None)
    for child in interpret.trace(cls, data, 0, args, DEFAULT_LIMITS, departing=form).span.children:
        for offset, raw, text in tree(child, data, base=base, recognise=recognise if view.entry_ids else None):
            yield Line("      ", (offset, "green"), "  ", (f"{raw:<49}", "dim"), "  ", text)


def dump(data: bytes, start: int, everything: bool) -> Iterator[Line]:
    """Bytes as hex, from ``start`` on; cut short unless everything is wanted."""
    end = len(data) if everything else min(len(data), start + 64)
    for at in range(start, end, 16):
        yield Line((f"      {at:04x}  {data[at : at + 16].hex(' ')}", "yellow"))
    if end < len(data):
        yield Line((f"      … {len(data) - end} more bytes", "yellow"))
