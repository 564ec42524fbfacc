"""Writes the typing stubs, the `Context` class and the package's own module."""

from __future__ import annotations

from typing import Any

from .analysis import Item, Layout
from .extract import BytesRef, PrimitiveRef, Specs, SwitchRef, TypeRef, Yaml
from .names import HEADER, Lines, enum_masks, flag_enums, member_name

HINTS = {
    "utf16z": "str", "string8z": "str", "latin1z": "str", "string8": "str | bytes", "utf16": "str | bytes",
    "guid": "bytes", "boolean": "int", "float32": "float", "null": "None",
}  # fmt: skip
PARAMS = {
    "u1": "int",
    "u2": "int",
    "u4": "int",
    "u8": "int",
    "bool": "bool",
    "u4[]": "Sequence[int]",
    "u2[]": "Sequence[int]",
}


def param_hint(param: Yaml) -> str:
    return PARAMS[param["type"]]


class StubEmitter:
    """The stub of one module."""

    def __init__(self, specs: Specs, layouts: dict[str, Layout], module: str) -> None:
        self.specs = specs
        self.layouts = layouts
        self.module = module
        self.aliases: list[str] = []

    def name(self, type_id: str, prefix: str = "") -> str:
        info = self.layouts[type_id].info
        return f"{prefix}{info.name}" if info.module == self.module else f"{info.module}.{prefix}{info.name}"

    def text(self) -> str:
        body = Lines()
        for enum in self.specs.enums.values():
            if enum.module == self.module:
                self.enum(body, enum)
        for layout in self.layouts.values():
            if layout.info.module == self.module and not layout.native and not layout.value:
                self.union(body, layout) if layout.union else self.structure(body, layout)
        head = Lines()
        head.lines += HEADER.format(module=self.module, doc=self.specs.docs[self.module]["doc"].strip()).splitlines()[
            :2
        ]
        head("from collections.abc import Sequence")
        head("from enum import IntEnum, IntFlag")
        head("from typing import Any, ClassVar, TypeAlias")
        head()
        head("from .._runtime.interpret import Trace")
        head("from .._runtime.primitives import Budget, Limits")
        head("from .._runtime.structure import HasParams, Structure")
        imports = self.specs.docs[self.module]["meta"].get("imports") or []
        if imports:
            head(f"from . import {', '.join(imports)}")
        return "\n".join([*head.lines, *body.lines, "", *self.aliases]) + "\n"

    def enum(self, out: Lines, enum: Any) -> None:
        out()
        with out.indent(f"class {enum.name}({'IntFlag' if enum.id in flag_enums(self.specs) else 'IntEnum'}):"):
            for value, notes in sorted(enum.values.items()):
                out(f"{member_name(notes['-orig-id'])} = {value:#x}")
            if enum_masks(enum):
                out("masks: ClassVar[tuple[int, ...]]")

    def hint(self, kind: Any) -> list[str]:
        if isinstance(kind, PrimitiveRef):
            return ["float" if kind.code in "fd" else "int"]
        if isinstance(kind, BytesRef):
            return ["bytes"]
        if isinstance(kind, SwitchRef):
            arms = [h for case in (*kind.cases.values(), kind.default) if case is not None for h in self.hint(case)]
            return list(dict.fromkeys(arms))
        layout = self.layouts[kind.target]
        if layout.native:
            return HINTS[layout.native].split(" | ")
        if layout.union:
            return [self.name(kind.target, "Any")]
        if layout.value:
            item = next(i for i in layout.flat if i.name == layout.value)
            inner = " | ".join(self.hint(item.attr.type))
            return [f"list[{inner}]" if item.attr.repeat else inner]
        return [self.name(kind.target)]

    def field_hint(self, layout: Layout, item: Item, *, argument: bool) -> str:
        inner = " | ".join(sorted(self.hint(item.attr.type)))
        if isinstance(item.attr.type, SwitchRef) and len(inner) > 60:
            alias = f"{layout.info.name}_{item.name}"
            line = f"{alias}: TypeAlias = {inner}"
            if line not in self.aliases:
                self.aliases.append(line)
            inner = alias
        hint = inner if not item.attr.repeat else f"{'Sequence' if argument else 'list'}[{inner}]"
        if item.conditional or (argument and optional(item)):
            hint += " | None"
        return hint

    def structure(self, out: Lines, layout: Layout) -> None:
        out()
        with out.indent(f"class {layout.info.name}(Structure):"):
            for item in layout.flat:
                out(f"{item.name}: {self.field_hint(layout, item, argument=False)}")
            for param in layout.info.own_params:
                out(f"{param['id']}: {param_hint(param)} | None")
            fields = [
                f"{i.name}: {self.field_hint(layout, i, argument=True)}{' = ...' if optional(i) else ''}"
                for i in layout.flat
            ]
            fields += [f"{p['id']}: {param_hint(p)} | None = ..." for p in layout.info.own_params]
            if not fields:
                out("def __init__(self) -> None: ...")
                return
            with out.indent("def __init__("):
                out("self,")
                out("*,")
                for field in fields:
                    out(f"{field},")
            out(") -> None: ...")

    def union(self, out: Lines, layout: Layout) -> None:
        assert layout.union
        info = layout.info
        arms = " | ".join(self.name(arm.target) for arm in layout.union[2].values())
        self.aliases.append(f"Any{info.name}: TypeAlias = {arms}")
        result = f"Any{info.name}"
        tail = (
            "context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., "
            "**params: Any"
        )
        out()
        with out.indent(f"class {info.name}(Structure):"):
            out("@classmethod")
            out(f"def from_bytes(cls, data: bytes, {tail}) -> {result}: ...  # type: ignore[override]")
            out("@classmethod")
            out(
                f"def parse(cls, data: bytes, offset: int = ..., {tail}) -> "
                f"tuple[{result}, int]: ...  # type: ignore[override]"
            )
            out("@classmethod")
            out(f"def trace(cls, data: bytes, offset: int = ..., {tail}) -> Trace: ...")


def optional(item: Item) -> bool:
    return (
        item.computed or item.conditional or "-default" in item.attr.notes or bool(item.presence)
        or nullable(item.attr.type)
    )  # fmt: skip


def nullable(kind: Any) -> bool:
    if isinstance(kind, SwitchRef):
        return any(nullable(case) for case in (*kind.cases.values(), kind.default))
    return isinstance(kind, TypeRef) and kind.target == "null_value"


def contexts(specs: Specs) -> dict[str, Yaml]:
    """The params that `Context` gives, by their name there."""
    found: dict[str, Yaml] = {}
    for info in specs.types.values():
        for param in info.own_params:
            if "-context" in param:
                found.setdefault(param["-context"], param)
    return found


def context_module(specs: Specs) -> str:
    out = Lines()
    out("# Generated from ksy/ by ksy/generate.py. Do not edit.")
    out('"""What a response needs from its request or its table to be laid out."""')
    out()
    out("from collections.abc import Sequence")
    out("from dataclasses import dataclass")
    out()
    out()
    out("@dataclass(frozen=True, slots=True, kw_only=True)")
    with out.indent("class Context:"):
        out('"""What the bytes alone do not tell. What is left `None` degrades the parts that need it to raw bytes.')
        out()
        for name, param in sorted(contexts(specs).items()):
            out(f"{name}: {' '.join(param['doc'].split())} {param['doc-ref']}.")
        out('"""')
        out()
        for name, param in sorted(contexts(specs).items()):
            out(f"{name}: {param_hint(param)} | None = None")
    return "\n".join(out.lines) + "\n"


def exported(specs: Specs, layouts: dict[str, Layout], module: str) -> list[str]:
    names = [enum.name for enum in specs.enums.values() if enum.module == module]
    return sorted(
        names + [la.info.name for la in layouts.values() if la.info.module == module and not la.native and not la.value]
    )


def package_module(specs: Specs, layouts: dict[str, Layout]) -> str:
    """Each name is found in its module when first asked for."""
    out = Lines()
    out("# Generated from ksy/ by ksy/generate.py. Do not edit.")
    out("# ruff: noqa")
    out('"""The structures and enumerations of all specs. Modules are loaded when a name of theirs is asked for."""')
    out()
    out("from importlib import import_module")
    out()
    out("HOME = {")
    out("    'Context': 'context',")
    for module in specs.modules:
        for name in exported(specs, layouts, module):
            out(f"    {name!r}: {module!r},")
    out("}")
    out()
    out("__all__ = sorted(HOME)")
    out()
    out()
    with out.indent("def __getattr__(name):"):
        with out.indent("if name in HOME:"):
            out("value = getattr(import_module(f'.{HOME[name]}', __name__), name)")
            out("return globals().setdefault(name, value)")
        out("raise AttributeError(f'module {__name__!r} has no attribute {name!r}')")
    out()
    out()
    with out.indent("def __dir__():"):
        out("return sorted({*globals(), *HOME})")
    return "\n".join(out.lines) + "\n"


def part_module(doc: str) -> str:
    return f'# Generated from ksy/ by ksy/generate.py. Do not edit.\n"""{doc}"""\n'


def package_stub(specs: Specs, layouts: dict[str, Layout]) -> str:
    out = Lines()
    out("# Generated from ksy/ by ksy/generate.py. Do not edit.")
    out("# ruff: noqa")
    out("from .context import Context as Context")
    everything = ["Context"]
    for module in specs.modules:
        names = exported(specs, layouts, module)
        everything += names
        if names:
            out(f"from .{module} import {', '.join(names)}")
    out()
    out(f"__all__ = {sorted(everything)!r}")
    return "\n".join(out.lines) + "\n"
