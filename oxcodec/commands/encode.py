"""``oxcodec encode``: bytes from the JSON form."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import click

from .. import _wire
from .._runtime.structure import Structure
from ..errors import EncodeError, OxcodecError
from ..ews import objects as ews
from ..ews.json_form import BESIDE
from ..forms import from_json, reading
from ..forms.contexts import params_from_json
from ..forms.json_text import loads
from ..transport.buffers import RopBuffer, encode_rop_buffers
from ..transport.mapihttp import Message
from ._streams import inputs, max_input_option

__all__ = ["encode", "encode_form"]


@click.command()
@click.argument("file", type=click.Path(), default="-")
@click.option("--hex", "as_hex", is_flag=True, help="Hex digits and a line break instead of raw bytes.")
@click.option("--part", type=click.Choice(["request", "response"]), help="Which part of an exchange to encode.")
@click.option("--literal", is_flag=True, help="Take counts and sizes as given, instead of computing them again.")
@click.option("--unchecked", is_flag=True, help="Write what the fields say, consistent or not; implies --literal.")
@max_input_option
def encode(file: str, max_input: int, as_hex: bool, part: str | None, literal: bool, unchecked: bool) -> None:
    """Turn the JSON form into bytes.

    FILE holds what `decode --json` prints for one exchange (say which --part), its Request or Response alone, ROP
    buffers, a SendItem document, or {"Structure": NAME, "Fields": {…}} with the "Context" that the structure needs.
    Counts and sizes follow from the rest, so that values can be changed.

    \b
    Examples:
      oxcodec decode --json capture.saz | sed -n 4p | oxcodec encode --part request --hex
      echo '{"Structure": "RopSubmitMessageRequest", "Fields": {"SubmitFlags": 0}}' | oxcodec encode --hex
    """
    _, text = next(inputs((file,), max_input))
    try:
        form = loads(text)
    except ValueError as error:
        raise click.ClickException(f"not JSON: {error}") from None
    try:
        data = encode_form(form, part, checked=not unchecked, literal=literal or unchecked)
    except OxcodecError as error:
        raise click.ClickException(str(error)) from None
    if as_hex:
        sys.stdout.write(data.hex() + "\n")
    else:
        sys.stdout.buffer.write(data)


def encode_form(form: Any, part: str | None, *, checked: bool = True, literal: bool = False) -> bytes:
    """Bytes from any of the JSON forms that the command takes. Raises :class:`EncodeError`."""
    if not isinstance(form, Mapping):
        raise EncodeError("a JSON object is due")
    for name in ("Request", "Response"):
        if name in form and (part is None or part == name.lower()):
            if part is None and {"Request", "Response"} <= set(form):
                raise EncodeError("an exchange has two parts: say --part request or --part response")
            with reading.within(name):
                return encode_form(form[name], None, checked=checked, literal=literal)
    if "RawHex" in form:
        with reading.within("RawHex"):
            return reading.hexadecimal(form["RawHex"])
    if names := [name for name in form if name in ews.PAYLOADS]:
        return ews.Message.from_json({name: form[name] for name in (*names, *BESIDE) if name in form}).to_xml()
    if "Body" in form:
        return Message.from_json(form, literal=literal).to_bytes(checked=checked)
    if "RopBuffers" in form:
        return encode_rop_buffers(buffers_of(form, literal=literal), checked=checked)
    if "Structure" in form:
        return structure_of(form, literal=literal).to_bytes(checked=checked)
    raise EncodeError("none of the JSON forms: a message, ROP buffers, or a Structure with Fields")


def buffers_of(form: Mapping[str, Any], *, literal: bool) -> list[RopBuffer]:
    direction = form.get("Direction")
    buffers = []
    with reading.within("RopBuffers"):
        for i, entry in enumerate(reading.array(form["RopBuffers"])):
            with reading.within(f"[{i}]"):
                buffers.append(from_json(RopBuffer, entry, direction=direction, literal=literal))
    return buffers


def structure_of(form: Mapping[str, Any], *, literal: bool) -> Structure:
    with reading.within("Structure"):
        name = reading.text(form["Structure"])
        cls = getattr(_wire, name) if name in _wire.__all__ else None
        if not isinstance(cls, type) or not issubclass(cls, Structure):
            raise EncodeError(f"there is no structure {reading.brief(name)}")
    context: Any = form.get("Context")
    with reading.within("Context"):
        params = {} if context is None else params_from_json(cls, context)
    fields: Any = form.get("Fields")
    made: Structure = from_json(cls, {} if fields is None else fields, literal=literal, **params)
    return made
