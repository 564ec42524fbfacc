"""Structures as a person reads them: one line, or a tree with offsets and hex."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, IntFlag
from typing import Any

from rich.cells import cell_len

from .._runtime.interpret import Span, Undecoded, named
from .._runtime.model import Field, Ref
from .._runtime.structure import Structure
from ..ews._binding import shown as xml_name
from ..ews.secure import places, read_source, tree_of
from ..names.conversions import filetime_to_datetime
from ..names.error_codes import error_name
from ..names.properties import property_name

__all__ = [
    "document_tree", "excerpt", "fields_text", "form_text", "inline_value", "lines_of", "rop_name", "tree", "visible",
]  # fmt: skip

TEXT = 48
BYTES = 16
ITEMS = 4


def rop_name(structure: Structure) -> str:
    """``RopLogon`` for either direction; the class name for what is no ROP."""
    name = type(structure).__name__
    return name.removesuffix("Request").removesuffix("Response") if name.startswith("Rop") else name


def inline_value(field: Field | None, value: Any, *, items: int = ITEMS, within: Any = None) -> str:
    """A value in a few words, with the names of tags, codes, flags and enumerations.

    ``within`` is the structure that has the field, for names that depend on other fields of it.
    """
    if isinstance(value, Structure):
        return inline_structure(value, items=items)
    if isinstance(value, list):
        shown = [inline_value(field, v, items=items) for v in value[:items]]
        return f"[{', '.join(shown)}{f', … {len(value) - items} more' if len(value) > items else ''}]"
    if isinstance(value, str):
        text = value if len(value) <= TEXT else value[:TEXT] + "…"
        return ascii(text) if any(0xD800 <= ord(c) < 0xE000 for c in text) else repr(text)
    if isinstance(value, Undecoded):
        raw = inline_value(None, bytes(value))
        return raw if value.error is None else f"{raw} ({value.error.message})"
    if isinstance(value, bytes):
        if field is not None and is_guid(field) and len(value) == 16:
            return str(uuid.UUID(bytes_le=value))
        return (value[:BYTES].hex() or "''") + (f"… ({len(value)} bytes)" if len(value) > BYTES else "")
    if isinstance(value, bool) or not isinstance(value, int):
        return str(value)
    return inline_number(field, value, within)


def is_guid(field: Field) -> bool:
    native = field.kind.target().SPEC.native if isinstance(field.kind, Ref) else None
    return native is not None and native.name == "guid"


def inline_number(field: Field | None, value: int, within: Any) -> str:
    if field is None:
        return str(int(value))
    if tells_arm(field):
        value = named(field, value)
    if field.shows == "property_tag":
        return property_name(value)
    if field.shows == "error_code":
        return error_name(value)
    if field.shows == "filetime":
        when = filetime_to_datetime(value)
        return str(value) if when is None else when.astimezone(datetime.UTC).isoformat()
    if field.shows == "id":
        return f"{value:#018x}"
    if field.flags is not None:
        on, cases = field.flags_for or ("", {})
        return flag_names(cases.get(getattr(within, on, -1), field.flags)(), value)
    if isinstance(value, Enum):
        return f"{value.name} ({int(value)})"
    return str(int(value))


def flag_names(enum: Any, value: int) -> str:
    """``0x0a (SaveFlags bits by name)``; bits without a name stay in the number.

    Parts of the number that hold a number (``masks``) come first; a member of several bits goes before its parts.
    """
    members = enum.__members__
    names = []
    rest = value
    for mask in getattr(enum, "masks", ()):
        names += [name for name, member in members.items() if member == value & mask and member & mask == member][:1]
        rest &= ~mask
    masked = sum(getattr(enum, "masks", ()))
    for name, member in sorted(members.items(), key=lambda item: -item[1].bit_count()):
        if not member & masked and (rest & member == member if member else value == 0 and not masked):
            names.append(name)
            rest &= ~member
    names.sort(key=lambda name: members[name] if members[name] & ~masked else -1)
    return f"{value:#x}" + (f" ({'|'.join(names)})" if names and issubclass(enum, IntFlag) else "")


def inline_structure(structure: Structure, *, items: int) -> str:
    names = [*structure.FIELDS]
    tag = getattr(structure, "property_tag", None)
    if names == ["property_tag", "property_value"] and isinstance(tag, int):
        return f"{property_name(tag)}={tagged_value(tag, structure.property_value)}"  # type: ignore[attr-defined]
    tags, array = getattr(structure, "property_tags", None), getattr(structure, "value_array", None)
    if tags is not None and isinstance(array, list):
        values = array[:items]
        shown = [f"{property_name(t)}={tagged_value(t, v)}" for t, v in zip(tags, values, strict=False)]
        rest = len(array) - len(shown)
        return f"{{{', '.join(shown)}{f', … {rest} more' if rest > 0 else ''}}}"
    return f"{{{fields_text(structure, items=items)}}}"


def tagged_value(tag: int, value: Any) -> str:
    kind = tag & 0xFFFF
    if isinstance(value, int) and not isinstance(value, bool):
        if kind == 0x000A:
            return error_name(value)
        if kind == 0x0040 and (when := filetime_to_datetime(value)) is not None:
            return when.isoformat()
    if kind == 0x0048 and isinstance(value, bytes):
        return str(uuid.UUID(bytes_le=value)) if len(value) == 16 else value.hex()
    return inline_value(None, value)


def fields_text(structure: Structure, *, items: int = ITEMS) -> str:
    """The fields by name, on one line; counts, sizes and constants are left out, but for what tells a union's arm."""
    shown = []
    for name, field in structure.FIELDS.items():
        if field.computed and not tells_arm(field):
            continue
        value = getattr(structure, name, None)
        if value is not None:
            shown.append(f"{field.orig}={inline_value(field, value, items=items, within=structure)}")
    return " ".join(shown)


def tells_arm(field: Field) -> bool:
    """Whether a constant has a name that says which arm of a union it is, as RestrictType; a ROP's is its own name."""
    return field.constant is not None and field.enum is not None and field.name != "rop_id"


def tree(
    span: Span,
    data: bytes,
    *,
    base: int = 0,
    depth: int = 0,
    width: int = 16,
    recognise: Callable[[bytes], Structure | None] | None = None,
    within: Any = None,
) -> Iterator[tuple[str, str, str]]:
    """The lines of a traced structure: (offset, hex, text) with the text indented. ``base`` is added to the offsets.

    Hex of more than ``width`` bytes is cut short. ``recognise`` may find a structure in a binary value.
    """
    raw = data[span.start : span.end]
    leaf = not span.children
    value = span.value
    text = "  " * depth + span.name
    if leaf and isinstance(value, Structure):
        text += f" {type(value).__name__}"
    elif leaf and recognise and isinstance(value, bytes) and (found := recognise(value)) is not None:
        text += f" = {type(found).__name__} {fields_text(found, items=64)}"
    elif leaf:
        text += f" = {inline_value(span.field, value, items=64, within=within)}"
    elif isinstance(value, list):
        text += f" [{len(value)}]"
    else:
        text += f" {type(value).__name__}"
    shown = raw[:width].hex(" ") + (" …" if len(raw) > width else "") if leaf else ""
    yield f"{span.start + base:04x}", shown, text
    for child in span.children:
        yield from tree(child, data, base=base, depth=depth + 1, width=width, recognise=recognise, within=value)


def visible(text: str) -> str:
    """Text of a file for a terminal: what is not printable, and might be obeyed, as an escape."""
    return text if text.isprintable() else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def form_text(form: Mapping[str, Any], *, items: int = ITEMS) -> str:
    """The fields of a JSON form on one line."""
    return " ".join(f"{name}={form_value(value, items)}" for name, value in form.items())


def form_value(value: Any, items: int) -> str:
    if isinstance(value, Mapping):
        return f"{{{form_text(value, items=items)}}}"
    if isinstance(value, list):
        rest = len(value) - items
        listed = ", ".join(form_value(item, items) for item in value[:items])
        return f"[{listed}{f', … {rest} more' if rest > 0 else ''}]"
    return inline_value(None, value)


def document_tree(data: bytes) -> Iterator[tuple[str, str]]:
    """The elements of an XML document: (offset, text indented by depth)."""
    source = read_source(data)
    elements = list(tree_of(source).iter("*"))
    offsets = source.offsets(at for _, _, at in places(source, len(elements)))
    depths: dict[Any, int] = {}
    for element, offset in zip(elements, offsets, strict=True):
        parent = element.getparent()
        depth = depths[element] = 0 if parent is None else depths[parent] + 1
        text = "  " * depth + xml_name(element.tag)
        text += "".join(f" {xml_name(str(name))}={inline_value(None, v)}" for name, v in element.attrib.items())
        if element.text and element.text.strip():
            text += f" = {inline_value(None, element.text)}"
        yield f"{offset:04x}", text


LINE_END = re.compile("\r\n|\r|\n")  # of XML, unlike those of str.splitlines()


def lines_of(text: str) -> list[str]:
    """The lines of a document."""
    return LINE_END.split(text)


def excerpt(lines: Sequence[str], line: int, column: int, width: int = 100) -> tuple[str, str]:
    """A line of a document, cut to ``width`` characters around a place, and a caret to put under it."""
    whole = lines[line - 1] if 0 < line <= len(lines) else ""
    column = max(0, min(column - 1, len(whole)))
    start = max(0, min(column - width // 2, len(whole) - width))
    shown = "".join(c if c.isprintable() else " " if c == "\t" else "·" for c in whole[start : start + width])
    before = ("…" if start else "") + shown[: column - start]
    return ("…" if start else "") + shown + ("…" if start + width < len(whole) else ""), " " * cell_len(before) + "^"
