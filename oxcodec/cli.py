"""The command line: ``oxcodec decode``, ``oxcodec encode``, ``oxcodec validate``, ``oxcodec pipe``."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO

import click
from rich.console import Console
from rich.progress import Progress
from rich.text import Text

from . import _wire
from ._runtime.structure import Structure
from ._version import __version__
from .buffers import Direction, RopBuffer, encode_rop_buffers
from .captures import FORMATS, read_capture
from .decoding import (
    DOCUMENT,
    DOCUMENT_KINDS,
    KINDS,
    Decoded,
    Document,
    Part,
    decode_capture,
    documents_of,
    looks_like_xml,
)
from .decoding import to_json as exchange_to_json
from .entry_ids import recognise
from .errors import DocumentError, EncodeError, OxcodecError
from .ews import Kind
from .ews import objects as ews
from .ews import validate as validate_document
from .ews.json_form import BESIDE
from .ews.secure import decode_source
from .json_form import from_json
from .mapihttp import Message
from .pipe import answers
from .render import document_tree, excerpt, fields_text, form_text, lines_of, rop_name, tree, visible

__all__ = ["main"]


@dataclass(frozen=True, slots=True)
class View:
    """How exchanges are shown."""

    tree: bool = False
    json: bool = False
    entry_ids: bool = False


ARROWS = {"request": "→", "response": "←"}


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="oxcodec")
def main() -> None:
    """Decode and encode the wire formats that Microsoft Exchange speaks with its clients.

    \b
    Examples:
      oxcodec decode capture.saz               one line a ROP
      oxcodec decode --tree traffic.har        every field with offset and hex
      oxcodec decode --json capture.saz | jq   one JSON document an exchange
      echo 320c0100 | oxcodec decode           a single ROP in hex
      oxcodec encode --hex message.json        JSON form to bytes
      oxcodec validate request.xml             is it a valid SendItem document of EWS?
      oxcodec pipe < requests.jsonl            for programs in any language
    """
    for stream in (sys.stdout, sys.stderr):  # what a terminal of few characters cannot show is no reason to fail
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@main.command()
@click.argument("files", nargs=-1, type=click.File("rb", lazy=True))
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
def decode(
    files: tuple[BinaryIO, ...],
    as_: str | None,
    kind: str | None,
    direction: Direction | None,
    style: str | None,
    entry_ids: bool,
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
    view = View(tree=style == "tree", json=style == "json", entry_ids=entry_ids)
    out = Console(soft_wrap=True, highlight=False, emoji=False)
    failed = False
    for name, data in inputs(files):
        if len(files) > 1 and not view.json:
            out.print(Text(visible(f"{name}:"), "bold"))
        try:
            capture = read_capture(data, as_=as_)
            total = max(len(capture.exchanges), 1)
            for decoded in progress(decode_capture(capture, kind=kind, direction=direction), total):
                failed |= decoded.failed
                show(out, decoded, view)
        except OxcodecError as error:
            failed = True
            click.echo(visible(f"{name}: {error}"), err=True)
    if failed:
        sys.exit(1)


def inputs(files: tuple[BinaryIO, ...]) -> Iterator[tuple[str, bytes]]:
    """The name and the content of each file, or of standard input where there is none."""
    for name, file in [(file.name, file) for file in files] or [("-", sys.stdin.buffer)]:
        try:
            yield name, file.read()
        except OSError as error:
            raise click.UsageError(f"{name}: {error.strerror}") from None


def progress(exchanges: Iterator[Decoded], total: int) -> Iterator[Decoded]:
    """Shows how far it is, on a terminal and when there is enough to wait for."""
    screen = Console(stderr=True)
    if total < 100 or not screen.is_terminal:
        yield from exchanges
        return
    with Progress(console=screen, transient=True) as bar:
        yield from bar.track(exchanges, total=total, description="decoding")


def show(out: Console, decoded: Decoded, view: View) -> None:
    if view.json:
        out.out(json.dumps(exchange_to_json(decoded), ensure_ascii=True), highlight=False)
        return
    out.print(Text(visible(f"#{decoded.number} {decoded.title}"), "bold"))
    if decoded.error:
        out.print(Text(visible(f"  {decoded.error}"), "red"))
    if decoded.skipped:
        out.print(Text("  not decoded", "dim"))
    for part in decoded.parts:
        for line in part_lines(part, view):
            out.print(line)


def part_lines(part: Part, view: View) -> Iterator[Text]:
    arrow = ARROWS[part.direction]
    if part.error is not None:
        yield Text(visible(f"  {arrow} {part.error}"), "red")
        yield from dump(part.data, getattr(part.error, "offset", 0), view.tree)
        return
    if part.note:
        yield Text(visible(f"  {arrow} {part.note}"), "dim")
    if part.document is not None:
        yield from document_lines(part, part.document, view)
    if part.message is not None:
        message = part.message
        if message.text:
            yield Text(visible(f"  {arrow} {' '.join(message.text.meta_tags)}"), "dim")
        if message.rop_buffers is None or view.tree:
            yield heading(arrow, message.body, fields=not view.tree)
        if view.tree:
            start = len(message.text.to_bytes()) if message.text else 0
            yield from tree_lines(message.body, view, base=start)
        if message.error is not None:
            yield Text(visible(f"  {arrow} {message.error}"), "red")
            yield from dump(message.body.rop_buffer, message.error.offset, view.tree)
    for buffer in part.rop_buffers:
        yield from buffer_lines(buffer, arrow, view)


def document_lines(part: Part, document: Document, view: View) -> Iterator[Text]:
    arrow = ARROWS[part.direction]
    if document.message is not None:
        form = document.message.to_json()
        name = next(reversed(form))
        beside = {key: value for key, value in form.items() if key != name}
        fields = "" if view.tree else visible(f" {form_text(form[name] | beside)}")
        yield Text.assemble(f"  {arrow} ", (name, "bold cyan"), fields)
    else:
        yield Text(f"  {arrow} {document.result.kind or 'a document'}", "bold cyan")
    if view.tree:
        for offset, text in document_tree(part.data):
            yield Text.assemble("      ", (offset, "green"), "  ", visible(text))
    for error in document.result.errors:
        yield Text(visible(f"  {arrow} {error}"), "red")


def buffer_lines(buffer: RopBuffer, arrow: str, view: View) -> Iterator[Text]:
    if view.tree:
        shown = buffer.extended()
        yield Text(
            f"  {arrow} RPC_HEADER_EXT Version={shown.version} Flags={shown.flags:#x} Size={len(shown.payload)} "
            f"SizeActual={shown.size_actual}; offsets below count in the plain payload", "dim"
        )  # fmt: skip
    for rop, offset in zip(buffer.rops, buffer.rop_offsets, strict=True):
        yield heading(arrow, rop, fields=not view.tree)
        if view.tree:
            yield from tree_lines(rop, view, base=offset + 2)
    if buffer.unparsed:
        name = rop_id_name(buffer.unparsed[0])
        yield Text(visible(f"  {arrow} {name}: {buffer.error}"), "red")
        yield from dump(buffer.unparsed, 0, view.tree)
    if view.tree:
        handles = " ".join(f"{handle:08x}" for handle in buffer.server_object_handle_table)
        yield Text(f"  {arrow} ServerObjectHandleTable [{handles}]", "dim")


def rop_id_name(value: int) -> str:
    try:
        return f"{_wire.RopId(value).name} ({value:#04x})"
    except ValueError:
        return f"RopId {value:#04x}"


def heading(arrow: str, structure: Structure, *, fields: bool) -> Text:
    return Text.assemble(
        f"  {arrow} ", (rop_name(structure), "bold cyan"), f" {fields_text(structure)}" if fields else ""
    )


def tree_lines(structure: Structure, view: View, *, base: int) -> Iterator[Text]:
    data = structure.to_bytes()
    params = {param.name: getattr(structure, param.name) for param in structure.SPEC.params}
    for child in type(structure).trace(data, **params).span.children:
        for offset, raw, text in tree(child, data, base=base, recognise=recognise if view.entry_ids else None):
            yield Text.assemble("      ", (offset, "green"), "  ", (f"{raw:<49}", "dim"), "  ", text)


def dump(data: bytes, start: int, everything: bool) -> Iterator[Text]:
    """Bytes as hex, from ``start`` on; cut short unless everything is wanted."""
    end = len(data) if everything else min(len(data), start + 64)
    for at in range(start, end, 16):
        yield Text(f"      {at:04x}  {data[at : at + 16].hex(' ')}", "yellow")
    if end < len(data):
        yield Text(f"      … {len(data) - end} more bytes", "yellow")


@main.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--hex", "as_hex", is_flag=True, help="Hex digits and a line break instead of raw bytes.")
@click.option("--part", type=click.Choice(["request", "response"]), help="Which part of an exchange to encode.")
@click.option("--unchecked", is_flag=True, help="Write a structure as its fields say, consistent or not.")
def encode(file: BinaryIO, as_hex: bool, part: str | None, unchecked: bool) -> None:
    """Turn the JSON form into bytes.

    FILE holds what `decode --json` prints for one exchange (say which --part), its Request or Response alone, ROP
    buffers, a SendItem document, or {"Structure": NAME, "Fields": {…}} with the "Context" that the structure needs.

    \b
    Examples:
      oxcodec decode --json capture.saz | sed -n 4p | oxcodec encode --part request --hex
      echo '{"Structure": "RopSubmitMessageRequest", "Fields": {"SubmitFlags": 0}}' | oxcodec encode --hex
    """
    try:
        form = json.load(file)
    except (ValueError, RecursionError) as error:
        raise click.ClickException(f"not JSON: {error}") from None
    try:
        data = encode_form(form, part, checked=not unchecked)
    except OxcodecError as error:
        raise click.ClickException(str(error)) from None
    if as_hex:
        click.echo(data.hex())
    else:
        sys.stdout.buffer.write(data)


def encode_form(form: Any, part: str | None, *, checked: bool) -> bytes:
    """Bytes from any of the JSON forms that the command takes. Raises :class:`EncodeError`."""
    if not isinstance(form, Mapping):
        raise EncodeError("a JSON object is due")
    for name in ("Request", "Response"):
        if name in form and (part is None or part == name.lower()):
            if part is None and {"Request", "Response"} <= set(form):
                raise EncodeError("an exchange has two parts: say --part request or --part response")
            return encode_form(form[name], None, checked=checked)
    if "RawHex" in form:
        try:
            return bytes.fromhex(form["RawHex"])
        except (TypeError, ValueError):
            raise EncodeError("RawHex is not hexadecimal") from None
    if names := [name for name in form if name in ews.PAYLOADS]:
        return ews.Message.from_json({name: form[name] for name in (*names, *BESIDE) if name in form}).to_xml()
    if "Body" in form:
        return Message.from_json(form).to_bytes()
    direction = form.get("Direction")
    if "RopBuffers" in form and direction in ("request", "response") and isinstance(form["RopBuffers"], list):
        return encode_rop_buffers([RopBuffer.from_json(entry, direction) for entry in form["RopBuffers"]])
    wanted = form.get("Structure")
    if isinstance(wanted, str) and wanted in _wire.__all__ and issubclass(cls := getattr(_wire, wanted), Structure):
        params = form.get("Context") or {}
        try:
            structure: Structure = from_json(cls, form.get("Fields") or {}, **params)
            return structure.to_bytes(checked=checked)
        except TypeError as error:
            raise EncodeError(str(error)) from None
    raise EncodeError("none of the JSON forms: a message, ROP buffers, or a Structure with Fields")


@main.command()
@click.argument("files", nargs=-1, type=click.File("rb", lazy=True))
@click.option("--kind", type=click.Choice([*Kind]), help="What the documents must be; any of these when left out.")
@click.option(
    "--processing-instructions/--no-processing-instructions", default=True, help="Take them; SOAP 1.1 forbids them."
)
@click.option(
    "--unknown-must-understand/--no-unknown-must-understand",
    default=True, help="Take header blocks that Exchange does not know but must understand.",
)  # fmt: skip
@click.option("--repeated-headers", is_flag=True, help="Take a header block more than once, as the schemas do.")
@click.option("--other-response-messages", is_flag=True, help="Take response messages of other operations.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line for each document.")
def validate(files: tuple[BinaryIO, ...], kind: str | None, as_json: bool, **options: bool) -> None:
    """Say whether SendItem documents of Exchange Web Services are valid, and if not, where and why not.

    FILES are requests, responses and faults (SOAP envelopes), or captures (.saz, .har), of which all SendItem exchanges
    are judged; without any, or for -, standard input is read. The exit status is 1 if something is invalid.

    \b
    Examples:
      oxcodec validate request.xml response.xml
      oxcodec validate --kind request --no-processing-instructions < request.xml
      oxcodec validate --json capture.har
    """
    out = Console(soft_wrap=True, highlight=False, emoji=False)
    failed = False
    for name, content in inputs(files):
        for candidate in candidates(name, content):
            verdict = judge(candidate, kind, options)
            failed |= not verdict["valid"]
            if as_json:
                out.out(json.dumps(verdict), highlight=False)
            else:
                for line in verdict_lines(verdict, candidate.data):
                    out.print(line)
    if failed:
        sys.exit(1)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document to judge: what to call it, the bytes, and the kinds that it must be if that is known.

    Where there is none to judge, ``error`` says why.
    """

    name: str
    data: bytes = b""
    kinds: tuple[str, ...] | None = None
    error: str = ""


def candidates(name: str, data: bytes) -> Iterator[Candidate]:
    """The documents of a file: the file itself, or those of a capture."""
    try:
        capture = None if looks_like_xml(data) else read_capture(data)
    except OxcodecError as error:
        yield Candidate(name, error=str(error))
        return
    if capture is None or capture.data is not None:
        yield Candidate(name, data)
        return
    found = False
    for exchange in capture.exchanges:
        documents = documents_of(exchange)
        found = found or bool(documents)
        for direction, body in documents:
            yield Candidate(f"{name}#{exchange.number} {direction}", body, DOCUMENT_KINDS[direction])
        if documents and exchange.error:
            yield Candidate(f"{name}#{exchange.number}", error=exchange.error)
    if not found:
        click.echo(f"{visible(name)}: no SendItem exchange of Exchange Web Services", err=True)


def judge(candidate: Candidate, kind: str | None, options: Mapping[str, Any]) -> dict[str, Any]:
    """The verdict on a document as JSON-ready values."""
    verdict: dict[str, Any] = {"file": candidate.name, "valid": False, "kind": None}
    place: dict[str, Any] = {"line": 0, "column": 0, "xpath": "", "rule": "capture", "message": f"{candidate.error}."}
    if not candidate.error:
        try:
            result = validate_document(candidate.data, kind or candidate.kinds, **options)
            errors = [asdict(error) for error in result.errors]
            return verdict | {"valid": result.valid, "kind": result.kind, "errors": errors}
        except DocumentError as error:
            place |= {"line": error.line, "column": error.column, "rule": "xml", "message": f"{error.message}."}
    return verdict | {"errors": [place]}


def verdict_lines(verdict: Mapping[str, Any], data: bytes) -> Iterator[Text]:
    """The verdict for people: a line, or for each error a sentence and a caret under its place."""
    name = visible(verdict["file"])
    if verdict["valid"]:
        yield Text.assemble((name, "bold"), ": ", (f"valid {verdict['kind']}", "green"))
        return
    try:
        lines = lines_of(decode_source(data).text.decode())
    except DocumentError:
        lines = []
    for error in verdict["errors"]:
        line, column = error["line"], error["column"]
        place = f":{line}:{column}" if line else ""
        about = ", ".join(part for part in (error["rule"], error["xpath"]) if part)
        said = visible(error["message"])
        yield Text.assemble((f"{name}{place}", "bold"), ": ", (said, "red"), (f" [{visible(about)}]", "dim"))
        if line and lines:
            source, caret = excerpt(lines, line, column)
            yield Text(f"    {source}")
            yield Text(f"    {caret}", "red")


@main.command()
def pipe() -> None:
    """Answer JSON requests, one a line, for programs in any language.

    Each line of standard input is {"id", "kind", "direction", "hex", "context"} to decode or the same with "fields"
    and no "hex" to encode; each answer is a line, written at once: {"id", "ok": true, "fields", "hex"} or {"id",
    "ok": false, "error"}.

    \b
    Example:
      echo '{"id": 1, "kind": "rop", "direction": "request", "hex": "320c0100"}' | oxcodec pipe
    """
    for line in answers(sys.stdin.buffer):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
