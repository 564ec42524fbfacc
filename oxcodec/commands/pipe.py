"""The machine interface: one JSON request a line, one JSON answer a line.

A request has ``id``, ``kind``, and either ``hex`` (decode) or ``fields`` (encode); ``direction``, ``rop``, ``context``
and options as the kind needs. An answer is ``{"id", "ok": true, "fields", "hex"}``, the bytes encoded again from the
decoded object, or ``{"id", "ok": false, "error": {"type", "message", "offset", "path"}}``. That of the kind ``ews`` is
``{"id", "ok", "valid", "errors", "fields", "xml"}``: the verdict, and the message written anew, both null where a
document holds none that there are objects for; where there is no XML document to judge, ``valid`` is false beside an
``error`` with ``line`` and ``column``.

The kinds, and what ``context`` may hold, are in :data:`oxcodec.commands._requests.KINDS` and ``CONTEXTS``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final

import click

from ..errors import DocumentError, OxcodecError
from ..forms.json_text import dumps, loads
from ._kinds import handle
from ._requests import Request, RequestError, manual
from ._streams import Failed, standard_input

__all__ = ["RequestError", "answer", "answers", "pipe"]

MAX_LINE: Final = 1 << 26
PATIENCE: Final = 4  # how many times the longest line is read on in search of the end of a longer one


def answers(lines: Iterable[bytes | str]) -> Iterator[str]:
    """The answer to each line, without line breaks; empty lines are passed over."""
    for line in lines:
        if line.strip():
            yield written(answer(line))


def written(said: dict[str, Any]) -> str:
    try:
        return dumps(said, compact=True)
    except ValueError as error:  # an id, nested as deeply as can be read but not written
        return dumps(refusal(None, RequestError(f"the answer is no JSON: {error}")), compact=True)


def answer(line: bytes | str) -> dict[str, Any]:
    """The answer to one request."""
    identity = None
    try:
        try:
            request = loads(line)
        except ValueError as error:
            raise RequestError(f"not JSON: {error}") from None
        if not isinstance(request, dict):
            raise RequestError("a request is an object")
        identity = identity_of(request)
        return {"id": identity, "ok": True} | handle(request)
    except OxcodecError as error:
        return refusal(identity, error)


def refusal(identity: Any, error: OxcodecError) -> dict[str, Any]:
    said = {
        "type": type(error).__name__,
        "message": getattr(error, "message", str(error)),
        "offset": getattr(error, "offset", None),
        "path": getattr(error, "path", None),
    }
    if isinstance(error, DocumentError):
        said |= {"line": error.line, "column": error.column}
        return {"id": identity, "ok": False, "valid": False, "error": said}
    return {"id": identity, "ok": False, "error": said}


def identity_of(request: Request) -> Any:
    """What the answer gives back as ``id``: any value that every reader of JSON takes."""
    identity = request.get("id")
    try:
        text = dumps(identity)
        if loads(text) == identity:
            return identity
    except ValueError:
        pass
    raise RequestError("id is not a JSON value, or has an unpaired surrogate", path="id")


def lines_of(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """The lines of a stream; ``None`` for one that is longer than ``limit``, behind which it goes on.

    Raises :class:`RequestError` for a line that does not seem to end at all.
    """
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        yield None
        left = PATIENCE * limit
        while not line.endswith(b"\n") and (line := stream.readline(min(limit, 1 << 20) + 1)):
            left -= len(line)
            if left < 0:
                raise RequestError(f"a line of more than {(PATIENCE + 1) * limit} bytes")


@click.command()
@click.option(
    "--max-line", type=click.IntRange(min=1), default=MAX_LINE, show_default=True, metavar="BYTES",
    help="The longest line that is read.",
)  # fmt: skip
def pipe(max_line: int) -> None:
    """Answer JSON requests, one a line, for programs in any language.

    Each line of standard input is {"id", "kind", "direction", "hex", "context"} to decode or the same with "fields"
    and no "hex" to encode; each answer is a line, written at once: {"id", "ok": true, "fields", "hex"} or {"id",
    "ok": false, "error"}.

    \b
    Example:
      echo '{"id": 1, "kind": "rop", "direction": "request", "hex": "320c0100"}' | oxcodec pipe
    """
    too_long = written(refusal(None, RequestError(f"a line of more than {max_line} bytes; --max-line takes more")))
    try:
        for line in lines_of(standard_input(), max_line):
            for said in [too_long] if line is None else answers([line]):
                sys.stdout.write(said + "\n")
                sys.stdout.flush()
    except RequestError as error:
        raise Failed(f"standard input: {error}") from None


pipe.epilog = manual()
