"""What the emitters share: lines of text, and how expressions and names of the specs are written in Python."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .analysis import Layout
from .extract import SpecError, Specs, camel, dotted

HEADER = """\
# Generated from ksy/{module}.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""

Rename = Callable[[str], str]


class Lines:
    """Text being written, with indentation."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.depth = 0

    def __call__(self, text: str = "") -> None:
        self.lines.append("    " * self.depth + text if text else "")

    @contextmanager
    def indent(self, head: str) -> Iterator[None]:
        """What is written inside stands indented under `head`; without a head, as it would anyway."""
        if head:
            self(head)
            self.depth += 1
        yield
        if head:
            self.depth -= 1


class Rewrite(ast.NodeTransformer):
    """Gives the names in an expression of the compiler their place in our code."""

    def __init__(self, module: Names, rename: Rename, presence: dict[str, str], eof: str) -> None:
        self.module = module
        self.rename = rename
        self.presence = presence
        self.eof = eof

    def visit_Call(self, node: ast.Call) -> ast.expr:
        if dotted(node.func) == "self._io.is_eof":
            return ast.parse(self.eof, mode="eval").body
        self.generic_visit(node)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        name = dotted(node)
        if name is not None and name.startswith("self.") and name.count(".") == 1:
            if node.attr in self.presence:
                return ast.parse(f"({self.rename(self.presence[node.attr])} is not None)", mode="eval").body
            return ast.parse(self.rename(node.attr), mode="eval").body
        if name is not None and (member := self.module.enum_member(name)):
            return ast.parse(member, mode="eval").body
        self.generic_visit(node)
        return node


class Names:
    """The names of one generated module: those of its own spec as they are, others behind their module."""

    def __init__(self, specs: Specs, layouts: dict[str, Layout], module: str) -> None:
        self.specs = specs
        self.layouts = layouts
        self.module = module

    @property
    def imports(self) -> list[str]:
        """The specs whose structures this one uses."""
        return self.specs.docs[self.module]["meta"].get("imports") or []

    @property
    def mine(self) -> list[Layout]:
        return [layout for layout in self.layouts.values() if layout.info.module == self.module]

    def qualified(self, owner: str, name: str) -> str:
        return name if owner == self.module else f"{owner}.{name}"

    def class_name(self, type_id: str) -> str:
        info = self.layouts[type_id].info
        return self.qualified(info.module, info.name)

    def enum_member(self, name: str) -> str | None:
        parts = name.split(".")
        for enum in self.specs.enums.values():
            if len(parts) >= 3 and parts[-2] == enum.name and parts[-3] == camel(enum.module):
                member = next(v["-orig-id"] for v in enum.values.values() if v["id"] == parts[-1])
                return f"{self.qualified(enum.module, enum.name)}.{member_name(member)}"
        return None

    def enum_name(self, reference: str) -> str:
        enum = self.specs.enums[reference.split("::")[-1]]
        return self.qualified(enum.module, enum.name)


class Expressions:
    """The expressions of one type."""

    def __init__(self, module: Names, layout: Layout) -> None:
        self.module = module
        self.layout = layout
        self.info = layout.info
        self.presence = {p["id"]: p["-presence-of"] for p in self.info.params if "-presence-of" in p}
        self.params = [p["id"] for p in self.info.own_params]
        self.items = {item.name: item for item in layout.flat}

    def place(self, name: str) -> str:
        """Where a field or param lives in the functions."""
        if self.layout.value is not None:
            return f"{name}_"
        if name in self.items and self.items[name].computed:
            return f"{name}_"
        if name in self.params:
            return name
        if name not in self.items:
            raise SpecError(f"{self.info.id}: {name} is no field or param")
        return f"s.{name}"

    def expression(self, node: ast.expr, rename: Rename | None = None, eof: str = "None") -> str:
        tree = ast.parse(ast.unparse(node), mode="eval").body
        rewritten = Rewrite(self.module, rename or self.place, self.presence, eof).visit(tree)
        return ast.unparse(ast.fix_missing_locations(rewritten))

    def thunk(self, node: ast.expr, params: str = "s, i", eof: str = "None") -> str:
        return f"lambda {params}: {self.expression(node, lambda name: f's.{name}', eof)}"


def member_name(orig: str) -> str:
    """The name of an enumeration's member: the specification's own, as far as Python allows."""
    name = "".join(c if c.isalnum() or c == "_" else "_" for c in orig)
    return name + "_" if name in ("None", "True", "False", "mro", "name", "value") else name


def flag_enums(specs: Specs) -> set[str]:
    return {
        name.split("::")[-1]
        for info in specs.types.values()
        for field in info.notes.get("seq") or []
        for name in ([field["-flags"]] if "-flags" in field else [])
        + [name for cases in field.get("-flags-for", {}).values() for name in cases.values()]
    }


def enum_masks(enum: Any) -> tuple[int, ...]:
    """The parts of a set of flags that hold a number each: members there are values, not bits."""
    return tuple(sorted({notes["-mask"] for notes in enum.values.values() if "-mask" in notes}))
