"""``oxcodec encode``: bytes from the JSON form."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any, BinaryIO

import click

from .. import _wire
from .._runtime.structure import Structure
from ..errors import EncodeError, OxcodecError
from ..ews import objects as ews
from ..ews.json_form import BESIDE
from ..forms import from_json
from ..transport.buffers import RopBuffer, encode_rop_buffers
from ..transport.mapihttp import Message

__all__ = ["encode", "encode_form"]


@click.command()
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
