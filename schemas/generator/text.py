"""The text of the generated modules."""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable

from .classes import LETTERS, Call, Class, Field
from .model import CODECS, MESSAGES, PY, TYPES, XS, Node, SchemaError, Schemas, class_name, documentation, documented

WIDTH = 120
MARK = "Generated from schemas/ by schemas/generate.py. Do not edit."
CLASS = "@dataclass(frozen=True, slots=True, kw_only=True, repr=False)"

# Where the names are from that a class may use.
NAMES = {
    **dict.fromkeys(["Sequence"], "collections.abc"),
    **dict.fromkeys(["dataclass"], "dataclasses"),
    **dict.fromkeys(["Annotated", "ClassVar"], "typing"),
    **dict.fromkeys(["Node", "WithMessageXml"], "..binding"),
    **dict.fromkeys(["Message"], "..envelope"),
    **dict.fromkeys(["HeaderBlocks"], "..headers"),
    **dict.fromkeys(CODECS, "..lexical"),
    **dict.fromkeys(LETTERS.values(), "..namespaces"),
    **dict.fromkeys(["AnyHere", "AnyIn", "Attribute", "Content", "Many", "One", "Simple", "SimpleList"], "..parts"),
}


def package_module() -> str:
    return "\n".join([*docstring(f"What follows from the schemas.\n\n{MARK}"), ""])


def codes_module(schemas: Schemas) -> str:
    nodes = list(schemas.enumerations())
    lines = head("The enumerations of the schemas.")
    lines += ["from enum import StrEnum", "from typing import Final", ""]
    lines += sequence("__all__ = [", ['"OPEN"', *(f'"{class_name(node)}"' for node in nodes)], "]")
    for node in nodes:
        lines += ["", "", f"class {class_name(node)}(StrEnum):", *docstring(documented(node), "    "), ""]
        for member in node.iter(f"{XS}enumeration"):
            lines += member_lines(member)
    lines += ["", "", "OPEN: Final = frozenset({"]
    lines += [f"    {name}," for name in sorted(class_name(node) for node in nodes if node.get(f"{PY}open") == "true")]
    lines += ["})", *docstring("Servers newer than the lists send values beyond them.")]
    return "\n".join([*lines, ""])


def member_lines(member: Node) -> list[str]:
    value = member.get("value")
    if not value.isidentifier() or keyword.iskeyword(value) or hasattr(str, value):
        raise SchemaError(f"{value!r} is no name for a member", member)
    doc = documentation(member)
    return [f'    {value} = "{value}"', *(docstring(doc, "    ") if doc else [])]


def classes_module(schemas: Schemas, classes: list[Class], namespace: str) -> str:
    """The module with the classes of a namespace."""
    mine = [one for one in classes if one.namespace == namespace]
    body = [line for one in mine for line in class_lines(one)]
    known = NAMES | {class_name(node): ".codes" for node in schemas.enumerations()}
    known |= {one.name: ".types" for one in classes if one not in mine}
    used = {word for line in body for word in re.findall(r"\w+", line.partition('"""')[0])}
    lines = head({TYPES: "Items, folders, header blocks.", MESSAGES: "Requests and responses."}[namespace])
    for is_ours in (False, True):
        for where in sorted({where for where in known.values() if where.startswith(".") is is_ours}):
            if names := sorted(name for name, home in known.items() if home == where and name in used):
                lines += sequence(f"from {where} import (", names, ")")
        lines.append("")
    lines += sequence("__all__ = [", [f'"{one.name}"' for one in mine if one.name != "HeaderBlock"], "]")
    return "\n".join([*lines, *body, ""])


def head(doc: str) -> list[str]:
    return [*docstring(f"{doc}\n\n{MARK}"), "", "from __future__ import annotations", ""]


def class_lines(one: Class) -> list[str]:
    lines = ["", "", CLASS, f"class {one.name}({', '.join(one.bases)}):", *docstring(one.doc, "    "), ""]
    for name, value in one.settings.items():
        what = "[tuple[str, ...]]" if value.startswith("(") else ""  # of one length as a rule, for a type checker
        lines.append(f"    {name}: ClassVar{what} = {value}")
    return [*lines, *(line for field in one.fields for line in field_lines(field))]


def field_lines(field: Field) -> list[str]:
    default = "" if field.required else f" = {field.default}"
    start, end = f"    {field.name}: Annotated[", f"]{default}"
    whole = start + f"{field.python}, {call(field.marker)}{end}"
    if len(whole) <= WIDTH:
        lines = [whole]
    else:
        lines = [start, f"        {field.python},", *call_lines(field.marker, "        "), f"    {end}"]
    return [*lines, *(docstring(field.doc, "    ") if field.doc else [])]


def call(marker: Call) -> str:
    arguments = (argument if isinstance(argument, str) else f"{{{pairs(argument)}}}" for argument in marker.arguments)
    return f"{marker.name}({', '.join(arguments)})"


def pairs(choices: dict[str, str]) -> str:
    return ", ".join(f"{name}: {cls}" for name, cls in choices.items())


def call_lines(marker: Call, indent: str) -> list[str]:
    if len(whole := f"{indent}{call(marker)},") <= WIDTH:
        return [whole]
    lines = [f"{indent}{marker.name}("]
    for argument in marker.arguments:
        if isinstance(argument, str):
            lines.append(f"{indent}    {argument},")
        else:
            lines += [
                f"{indent}    {{",
                *(f"{indent}        {k}: {v}," for k, v in argument.items()),
                f"{indent}    }},",
            ]
    return [*lines, f"{indent}),"]


def docstring(text: str, indent: str = "") -> list[str]:
    if len(one := f'{indent}"""{text}"""') <= WIDTH and "\n" not in text:
        return [one]
    lines = text.splitlines() if "\n" in text else textwrap.wrap(text, WIDTH - len(indent), break_on_hyphens=False)
    return [f'{indent}"""{lines[0]}', *(f"{indent}{line}".rstrip() for line in lines[1:]), f'{indent}"""']


def sequence(start: str, members: Iterable[str], end: str) -> list[str]:
    """Members between brackets on lines of their own, or on the first one."""
    text = ", ".join(sorted(members))
    bare = start.removesuffix("(")
    if len(whole := f"{bare}{text}{end if end == ']' else ''}") <= WIDTH:
        return [whole]
    return [start, *(f"    {line}" for line in textwrap.wrap(f"{text},", WIDTH - 4)), end]
