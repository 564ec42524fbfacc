"""``oxcodec validate``: verdicts on SendItem documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import click

from ..captures import read_capture
from ..captures.decoding import DOCUMENT_KINDS, documents_of, looks_like_xml
from ..errors import DocumentError, OxcodecError
from ..ews import Kind
from ..ews import validate as validate_document
from ..ews.secure import decode_source
from ..forms.json_text import dumps
from ..forms.text import excerpt, lines_of, visible
from ._streams import Line, Output, inputs, max_input_option

__all__ = ["validate"]


@click.command()
@click.argument("files", nargs=-1, type=click.Path())
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
@click.option("--strict", is_flag=True, help="Take no departures either, which real servers and clients are known for.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line for each document.")
@max_input_option
def validate(files: tuple[str, ...], max_input: int, kind: str | None, as_json: bool, **options: bool) -> None:
    """Say whether SendItem documents of Exchange Web Services are valid, and if not, where and why not.

    FILES are requests, responses and faults (SOAP envelopes), or captures (.saz, .har), of which all SendItem exchanges
    are judged; without any, or for -, standard input is read. The exit status is 1 if something is invalid. What real
    servers are known to do, though no schema has it, is shown as a departure and is no error, but with --strict.

    \b
    Examples:
      oxcodec validate request.xml response.xml
      oxcodec validate --kind request --no-processing-instructions < request.xml
      oxcodec validate --json capture.har
    """
    out = Output()
    failed = False
    for name, content in inputs(files, max_input):
        for candidate in candidates(name, content):
            verdict = judge(candidate, kind, options)
            failed |= not verdict["valid"]
            if as_json:
                out.write(dumps(verdict))
            else:
                for line in verdict_lines(verdict, candidate.data):
                    out.line(line)
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
        documents, trouble = documents_of(exchange)
        found = found or bool(documents or trouble)
        for direction, body in documents:
            yield Candidate(f"{name}#{exchange.number} {direction}", body, DOCUMENT_KINDS[direction])
        if trouble:
            yield Candidate(f"{name}#{exchange.number}", error=trouble)
    if capture.error:
        yield Candidate(name, error=capture.error)
    elif not found:
        click.echo(f"{visible(name)}: no SendItem exchange of Exchange Web Services", err=True)


def judge(candidate: Candidate, kind: str | None, options: Mapping[str, Any]) -> dict[str, Any]:
    """The verdict on a document as JSON-ready values."""
    verdict: dict[str, Any] = {"file": candidate.name, "valid": False, "kind": None}
    place: dict[str, Any] = {"line": 0, "column": 0, "xpath": "", "rule": "capture", "message": f"{candidate.error}."}
    if not candidate.error:
        try:
            result = validate_document(candidate.data, kind or candidate.kinds, **options)
            return verdict | {
                "valid": result.valid,
                "kind": result.kind,
                "errors": [asdict(error) for error in result.errors],
                "departures": [asdict(departure) for departure in result.departures],
            }
        except DocumentError as error:
            place |= {"line": error.line, "column": error.column, "rule": "xml", "message": f"{error.message}."}
    return verdict | {"errors": [place], "departures": []}


def verdict_lines(verdict: Mapping[str, Any], data: bytes) -> Iterator[Line]:
    """The verdict for people: a line, or for each error a sentence and a caret under its place."""
    name = visible(verdict["file"])
    if verdict["valid"]:
        yield Line((name, "bold"), ": ", (f"valid {verdict['kind']}", "green"))
    if not verdict["errors"] and not verdict["departures"]:
        return
    try:
        lines = lines_of(decode_source(data).text.decode())
    except DocumentError:
        lines = []
    errors = len(verdict["errors"])
    for number, error in enumerate((*verdict["errors"], *verdict["departures"])):
        line, column = error["line"], error["column"]
        place = f":{line}:{column}" if line else ""
        is_error = number < errors
        kind = "" if is_error else f"departure {error['name']}: "
        about = ", ".join(part for part in (error.get("section"), error["rule"], error["xpath"]) if part)
        said, colour = visible(f"{kind}{error['message']}"), "red" if is_error else "yellow"
        yield Line((f"{name}{place}", "bold"), ": ", (said, colour), (f" [{visible(about)}]", "dim"))
        if line and lines:
            source, caret = excerpt(lines, line, column)
            yield Line(f"    {source}")
            yield Line((f"    {caret}", colour))
