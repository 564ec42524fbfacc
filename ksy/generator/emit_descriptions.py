"""Writes the modules of `oxcodec/_wire/descriptions`: what each structure says about itself (`_runtime/model.py`)."""

from __future__ import annotations

from typing import Any

from .analysis import Item
from .extract import BytesRef, PrimitiveRef, SwitchRef, TypeRef
from .names import HEADER, Expressions, Lines, Names

__all__ = ["DescriptionEmitter"]


class DescriptionEmitter(Names):
    """The descriptions of one spec."""

    def text(self) -> str:
        out = Lines()
        out.lines += HEADER.format(module=self.module).splitlines()
        out(f'"""Descriptions of the structures of `{self.module}`."""')
        model = "Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch"
        out(f"from ..._runtime.model import {model}")
        out("from ..._runtime.primitives import NATIVES")
        if self.imports:
            out(f"from .. import {', '.join(self.imports)}")
        out(f"from ..{self.module} import *")
        for layout in self.mine:
            Description(self, layout).emit(out)
        return "\n".join(out.lines) + "\n"


class Description(Expressions):
    """The description of one structure."""

    def emit(self, out: Lines) -> None:
        info = self.info
        out()
        with out.indent(f"{info.name}.SPEC = Spec("):
            out(f"orig={info.notes['-orig-id']!r},")
            out(f"section={info.notes['doc-ref']!r},")
            if self.layout.native:
                out(f"native=NATIVES[{self.layout.native!r}],")
            elif self.layout.items:
                with out.indent("fields=("):
                    self.emit_fields(out, self.layout.items)
                out("),")
            if self.params:
                contexts = {p["id"]: p.get("-context") for p in self.info.params}
                params = ", ".join(f"Param({p!r}, {contexts[p]!r})" for p in self.params)
                out(f"params=({params},),")
            if self.layout.value:
                out(f"value={self.layout.value!r},")
            if self.layout.nests:
                out("nests=True,")
            if "-answered-by" in info.notes:
                out(f"answered_by=lambda: {self.module.class_name(info.notes['-answered-by'])},")
            if "-departures" in info.notes:
                with out.indent("departures=("):
                    for entry in info.notes["-departures"]:
                        out(f"{self.departure(entry)},")
                out("),")
            if self.layout.union:
                tag, width, arms = self.layout.union
                with out.indent(f"choice=Choice(tag={tag['-orig-id']!r}, width={width}, arms={{"):
                    for value, arm in sorted(arms.items()):
                        out(f"{value:#04x}: {self.type_text(arm)},")
                out("}),")
        out(")")

    def departure(self, entry: dict[str, Any]) -> str:
        when = {name: tuple(values) for name, values in (entry.get("when") or {}).items()}
        widths = {"u1": ("B", 1), "u2": ("H", 2), "u4": ("I", 4)}
        narrowed = ", ".join(
            f"{name!r}: Primitive({widths[code][0]!r}, {widths[code][1]})"
            for name, code in (entry.get("as") or {}).items()
        )
        return (
            f"DepartureForm(name={entry['id']!r}, section={entry['doc-ref']!r}, says={entry['doc']!r}, when={when!r}, "
            f"without={tuple(entry.get('without') or ())!r}, narrowed={{{narrowed}}})"
        )

    def emit_fields(self, out: Lines, items: list[Item]) -> None:
        for item in items:
            notes = item.attr.notes
            parts = [f"name={item.name!r}", f"orig={notes['-orig-id']!r}", f"section={item.section!r}"]
            if item.attr.condition is not None:
                parts.append(f"condition={self.thunk(item.attr.condition, 's, eof', 'eof')}")
            if item.attr.size is not None:
                parts.append(f"size={self.thunk(item.attr.size)}")
            if item.attr.count is not None:
                parts.append(f"count={self.thunk(item.attr.count)}")
            if item.attr.repeat:
                parts.append("repeated=True")
            if item.constant is not None:
                parts.append(f"constant={item.constant:#x}")
            if item.any_of:
                parts.append(f"any_of={tuple(item.any_of)!r}")
            if "enum" in notes:
                parts.append(f"enum=lambda: {self.module.enum_name(notes['enum'])}")
            if "-flags" in notes:
                parts.append(f"flags=lambda: {self.module.enum_name(notes['-flags'])}")
            for on, cases in notes.get("-flags-for", {}).items():
                shown = ", ".join(
                    f"{int(value):#x}: lambda: {self.module.enum_name(name)}" for value, name in cases.items()
                )
                parts.append(f"flags_for=({on!r}, {{{shown}}})")
            if "-shows" in notes:
                parts.append(f"shows={notes['-shows']!r}")
            for key in ("answers", "describes"):
                if f"-{key}" in notes:
                    parts.append(f"{key}={notes[f'-{key}']!r}")
            if "-default" in notes:
                default = notes["-default"]
                parts.append(f"default={bytes(default) if isinstance(default, list) else default!r}")
            if item.counts:
                parts.append(f"counts={item.counts!r}")
            if item.sizes:
                parts.append(f"sizes={tuple(item.sizes)!r}, bias={item.bias}")
            if item.presence and not item.computed:
                rules = ", ".join(f"Presence({n!r}, {m:#x}, {v:#x})" for n, m, v in item.presence)
                parts.append(f"presence=({rules},)")
            if item.in_optional_block:
                parts.append("in_optional_block=True")
            if item.inline is None and self.nullable(item.attr.type):
                parts.append("nullable=True")
            if item.inline is not None:
                with out.indent(f"Field({', '.join(parts)}, kind=Inline(("):
                    self.emit_fields(out, item.inline)
                out("))),")
            else:
                out(f"Field({', '.join(parts)}, kind={self.type_text(item.attr.type)}),")

    def nullable(self, kind: Any) -> bool:
        if isinstance(kind, SwitchRef):
            return any(self.nullable(case) for case in (*kind.cases.values(), kind.default))
        return isinstance(kind, TypeRef) and self.module.layouts[kind.target].native == "null"

    def type_text(self, kind: Any) -> str:
        if isinstance(kind, PrimitiveRef):
            return f"Primitive({kind.code!r}, {kind.width})"
        if isinstance(kind, BytesRef):
            return "Bytes()"
        if isinstance(kind, TypeRef):
            args = "".join(f"{self.thunk(arg)}, " for arg in kind.args)
            return f"Ref(lambda: {self.module.class_name(kind.target)}, ({args}))"
        cases = ", ".join(f"{int(k)}: {self.type_text(v)}" for k, v in sorted(kind.cases.items()))
        default = "" if kind.default is None else f", {self.type_text(kind.default)}"
        return f"Switch({self.thunk(kind.on)}, {{{cases}}}{default})"
