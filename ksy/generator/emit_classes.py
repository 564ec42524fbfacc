"""Writes the modules of `oxcodec/_wire`: the enumerations, and a class for each structure with its names.

What a class needs beside, its description and its code, is in modules of their own, loaded when first asked for.
"""

from __future__ import annotations

from typing import Any

from .analysis import Layout
from .names import HEADER, Lines, Names, enum_masks, flag_enums, member_name

__all__ = ["ClassEmitter"]


class ClassEmitter(Names):
    """The classes of one spec."""

    def text(self) -> str:
        out = Lines()
        doc = self.specs.docs[self.module]
        out.lines += HEADER.format(module=self.module).splitlines()
        out(f'"""{doc["doc"].strip()} {doc["doc-ref"]}."""')
        out("from enum import IntEnum, IntFlag")
        out()
        out("from .._runtime.structure import Structure")
        for enum in self.specs.enums.values():
            if enum.module == self.module:
                self.enum(out, enum)
        for layout in self.mine:
            self.structure(out, layout)
        return "\n".join(out.lines) + "\n"

    def enum(self, out: Lines, enum: Any) -> None:
        base = "IntFlag" if enum.id in flag_enums(self.specs) else "IntEnum"
        out()
        out()
        with out.indent(f"class {enum.name}({base}):"):
            out(f'"""{enum.notes["doc"].strip()} {enum.notes["doc-ref"]}."""')
            out()
            for value, notes in sorted(enum.values.items()):
                out(f"{member_name(notes['-orig-id'])} = {value:#x}")
        if masks := enum_masks(enum):
            out()
            out()
            out(f"{enum.name}.masks = {masks!r}")
        if base == "IntEnum":
            out()
            out()
            out(f"{enum.name}_members = {{member.value: member for member in {enum.name}}}.get")

    def structure(self, out: Lines, layout: Layout) -> None:
        info = layout.info
        out()
        out()
        with out.indent(f"class {info.name}(Structure):"):
            described = [item for item in layout.flat if item.constant is None and not layout.native]
            start = f'"""{info.notes["doc"].strip()} {info.notes["doc-ref"]}.'
            if described:
                out(start)
                out()
                for item in described:
                    out(f"{item.name}: {' '.join(item.attr.notes['doc'].split())}")
                out('"""')
            else:
                out(f'{start}"""')
            out()
            params = tuple((param["id"], param.get("-context")) for param in info.own_params)
            if layout.union or layout.native:
                out("__slots__ = ()")
                if params:
                    out(f"_params = {params!r}")
                return
            stored = [item.name for item in layout.flat if not item.computed]
            out(f"__slots__ = {tuple(stored + [p['id'] for p in info.own_params])!r}")
            out(f"__match_args__ = {tuple(item.name for item in layout.flat)!r}")
            computed = tuple(item.name for item in layout.flat if item.computed)
            if computed:
                out(f"_computed = {computed!r}")
            if params:
                out(f"_params = {params!r}")
