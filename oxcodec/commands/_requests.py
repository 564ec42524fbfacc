"""What a request of the pipe may say beside bytes or fields: one table, from which help and README follow."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from typing import Any, Final, Literal

from .. import _wire
from .._runtime.primitives import Limits
from .._runtime.structure import Structure
from ..errors import EncodeError, PlacedError
from ..ews.validation import Options
from ..forms import reading
from ..forms.contexts import LISTS, TRUTHS, param_from_json
from ..forms.structures import Ids

__all__ = [
    "CONTEXTS", "KINDS", "OPTIONS", "Request", "RequestError", "asked", "bytes_of", "checked", "context_of",
    "context_value", "data_of", "direction_of", "ids_of", "limits_of", "literal", "manual", "option", "params_of",
    "tables",    "wire_context",
]  # fmt: skip

Request = Mapping[str, Any]


class RequestError(PlacedError):
    """A request that is not understood; ``path`` is the place in it."""


@dataclass(frozen=True, slots=True)
class Said:
    """A row of the table: a name, the kinds that it is for, and what it says."""

    name: str
    kinds: str
    meaning: str


KINDS: Final = (
    Said("rop", "", "one ROP; `direction` says whether a request or a response"),
    Said("rop_buffer", "", "an extended buffer with its ROPs"),
    Said("rop_buffer_chain", "", "several, as `Buffers`"),
    Said("mapihttp", "", "the body of a MAPI/HTTP request type; the answer lists its ROPs as `rop_buffers`"),
    Said("mapihttp_stream", "", "the text before a response, and the rest as `ResponseBody`"),
    Said("lzxpress", "", "DIRECT2 LZ77: `Plain`, `PlainSize`"),
    Said("entryid", "", "an identifier; without `context.structure` the bytes must tell which"),
    Said("eid", "", "a FID or MID"),
    Said("ews", "", "a SendItem document, as `xml`, `hex` or `fields`"),
    Said("`RecipientRow`, `recipient_row`, …", "", "any structure by its name; `rule_actions` is `RuleAction`"),
)

STRUCTURES: Final = "structures"

# What stands beside ``kind``, or in ``context`` as well.
OPTIONS: Final = (
    Said("ids", "all", "`text`: numbers of 64 bits as strings in the answer; requests take both"),
    Said("literal", "all", "counts and sizes of `fields` as given, not computed again"),
    Said("unchecked", "all", "write what `fields` say, consistent or not; implies `literal`"),
    Said("strict", "all", "refuse the damage and the departures that are tolerated by default"),
)

CONTEXTS: Final = (
    Said("columns", "rop, structures", "property tags of the table, as numbers or `0xIIIITTTT`; for any list of tags"),
    Said("property_tags", "rop, structures", "those that RopGetPropertiesSpecific asked for, or of a row"),
    Said("recipient_columns", "rop, structures", "those of the recipient rows"),
    Said("logon_is_private", "rop", "whether the logon is one to a mailbox, not to public folders"),
    Said("private_mailbox_logon", "rop", "the same"),
    Said("public_folder_logon", "rop", "the opposite"),
    Said("request", "rop_buffer, rop_buffer_chain, mapihttp", "hex of the request that a response answers"),
    Said("exchanges", "rop_buffer, rop_buffer_chain, mapihttp", "pairs of hex before: requests and their responses"),
    Said("request_type", "mapihttp", "`Connect`, `Execute` or `Disconnect`; `rop` beside `kind` will do"),
    Said("structure", "entryid", "which identifier, as `FolderEntryId`"),
    Said("size", "lzxpress", "the size of the plain bytes, if `fields.PlainSize` does not say it"),
    Said("count_width", STRUCTURES, "bytes of the counts in restrictions and rules: 2 (the default) or 4"),
    Said("column_count", STRUCTURES, "how many values a row has"),
    Said("property_type", STRUCTURES, "the type of a FlaggedPropertyValue"),
    Said("count", STRUCTURES, "how many entries a FlatEntryListBody has"),
    Said("address_type_count", STRUCTURES, "how many types an AddressTypeBlock has"),
    Said("no_of_named_props", STRUCTURES, "how many names a NamedPropertyInformationBody has"),
    *(Said(n, "ews", f"`oxcodec validate --{n.replace('_', '-')}`") for n in Options._fields if n != "strict"),
)

NAMES: Final = {said.name for said in (*OPTIONS, *CONTEXTS)}


def manual() -> str:
    """The tables for the help of the command."""
    rows = ["\b", "Kinds:"]
    rows += [f"  {said.name:<22} {said.meaning}" for said in KINDS]
    rows += ["", "\b", "Options, beside kind or in context:"]
    rows += [f"  {said.name:<22} {said.meaning}" for said in OPTIONS]
    rows += ["", "\b", "Context:"]
    rows += [f"  {said.name:<22} {said.meaning} ({said.kinds})" for said in CONTEXTS]
    return "\n".join(rows).replace("`", "")


def tables() -> str:
    """The tables for the README, in Markdown."""
    rows = ["| `kind` | what |", "|---|---|"]
    rows += [f"| {quoted(said.name)} | {said.meaning} |" for said in KINDS]
    rows += ["", "| beside `kind` or in `context` | for | what |", "|---|---|---|"]
    rows += [f"| {quoted(said.name)} | {said.kinds} | {said.meaning} |" for said in (*OPTIONS, *CONTEXTS)]
    return "\n".join(rows)


def quoted(name: str) -> str:
    return name if "`" in name else f"`{name}`"


@contextlib.contextmanager
def asked(*path: str) -> Iterator[None]:
    """Makes an error about what stands beside the fields one of the request, with its place."""
    try:
        yield
    except EncodeError as error:
        raise RequestError(error.message, path=reading.joined(*path, error.path)) from None


def data_of(request: Request, name: str = "hex") -> bytes | None:
    """The bytes to decode, or ``None`` where fields are to be encoded."""
    text = request.get(name)
    if text is None:
        if request.get("fields") is None:
            raise RequestError("a request needs hex or fields")
        return None
    return bytes_of(text, name)


def bytes_of(text: Any, *path: str) -> bytes:
    try:
        return reading.hexadecimal(text)
    except EncodeError as error:
        raise RequestError(f"not hexadecimal: {error.message}", path=reading.joined(*path)) from None


def context_of(request: Request) -> Mapping[str, Any]:
    context = request.get("context")
    if context is None:
        return {}
    if not isinstance(context, dict):
        raise RequestError("context is an object", path="context")
    return context


def context_value(request: Request, name: str) -> Any:
    """What the context says under a name of the table; ``None`` where it says nothing."""
    assert name in NAMES, name
    return context_of(request).get(name)


def option(request: Request, name: str) -> tuple[Any, str]:
    """The value of an option, and its place: beside ``kind`` or in the context."""
    assert name in NAMES, name
    if request.get(name) is not None:
        return request[name], name
    return context_of(request).get(name), f"context.{name}"


def truth(request: Request, name: str) -> bool:
    value, path = option(request, name)
    if value is None:
        return False
    with asked(path):
        return reading.boolean(value)


def checked(request: Request) -> bool:
    return not truth(request, "unchecked")


def literal(request: Request) -> bool:
    return truth(request, "literal") or truth(request, "unchecked")


def limits_of(request: Request) -> Limits:
    return Limits(strict=truth(request, "strict"))


def ids_of(request: Request) -> Ids:
    value, path = option(request, "ids")
    if value not in (None, "number", "text"):
        raise RequestError(f"expected number or text, got {reading.brief(value)}", path=path)
    return "text" if value == "text" else "number"


def direction_of(request: Request) -> Literal["request", "response"]:
    direction = request.get("direction")
    if direction == "request":
        return "request"
    if direction == "response":
        return "response"
    raise RequestError(f"direction is request or response, not {reading.brief(direction)}", path="direction")


def wire_context(context: Mapping[str, Any]) -> _wire.Context:
    """The codec's context; ``columns`` stands for whichever list of tags is wanted."""
    values: dict[str, Any] = {}
    with asked("context"):
        for field in dataclass_fields(_wire.Context):
            name = field.name if field.name in context or field.name in TRUTHS else "columns"
            values[field.name] = param_from_json(name, context.get(name))
        if values["logon_is_private"] is None:
            values["logon_is_private"] = logon_is_private(context)
    return _wire.Context(**values)


def logon_is_private(context: Mapping[str, Any]) -> bool | None:
    """The kind of logon under the names that say which of the two it is."""
    for name, private in (("private_mailbox_logon", True), ("public_folder_logon", False)):
        if context.get(name) is not None:
            with reading.within(name):
                return reading.boolean(context[name]) == private
    return None


def params_of(cls: type[Structure], request: Request) -> dict[str, Any]:
    """The params of a structure, as far as the request gives them; counts have two bytes where it does not."""
    params: dict[str, Any] = {}
    with asked("context"):
        for param in cls.SPEC.params:
            value = context_value(request, param.name)
            if value is None and param.name in LISTS:
                value = context_value(request, "columns")
            if value is not None:
                params[param.name] = param_from_json(param.name, value)
            elif param.name == "count_width":
                params[param.name] = 2
    return params
