"""Writes the modules of `oxcodec/_wire/code`: a decoder and an encoder for each type.

They say, in straight-line Python, what the compiler's `_read` and `_write__seq` say: reads of fixed width that follow
one another are one `struct` call, a sized block is a slice, a switched value is a dictionary look-up. They stop at the
first thing that is wrong; the run-time then interprets the description of the structure to say what and where.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from typing import Any

from .analysis import Item, Layout, blocks, flat, own
from .extract import BytesRef, PrimitiveRef, SpecError, Specs, SwitchRef, TypeRef
from .names import HEADER, Expressions, Lines, Names

__all__ = ["CodeEmitter"]


class CodeEmitter(Names):
    """The code of one spec."""

    def __init__(self, specs: Specs, layouts: dict[str, Layout], module: str) -> None:
        super().__init__(specs, layouts, module)
        self.structs: dict[str, None] = {}
        self.natives: dict[str, None] = {}
        self.tail: list[str] = []

    def function(self, verb: str, type_id: str) -> str:
        layout = self.layouts[type_id]
        if layout.native:
            name = f"{'read' if verb == 'decode' else 'write'}_{layout.native}"
            self.natives[name] = None
            return name
        owner = layout.info.module
        return f"{'' if owner == self.module else f'{owner}_code.'}{verb}_{type_id}"

    def struct(self, codes: str, verb: str) -> str:
        self.structs[codes] = None
        return f"{verb}_{codes}"

    def text(self) -> str:
        body = Lines()
        for layout in self.mine:
            if not layout.native:
                TypeEmitter(self, layout).emit(body)
        head = Lines()
        head.lines += HEADER.format(module=self.module).splitlines()
        head(f'"""Decoders and encoders of the structures of `{self.module}`."""')
        head("from struct import Struct, pack, unpack_from")
        head()
        head("from ..._runtime.arms import *")
        if self.natives:
            head(f"from ..._runtime.primitives import {', '.join(sorted(self.natives))}")
        head("from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero")
        if self.imports:
            head(f"from .. import {', '.join(self.imports)}")
        for name in self.imports:
            head(f"from . import {name} as {name}_code")
        head(f"from ..{self.module} import *")
        head()
        head("new = object.__new__")
        for codes in sorted(self.structs):
            head(f"unpack_{codes} = Struct('<{codes}').unpack_from")
            head(f"pack_{codes} = Struct('<{codes}').pack")
        return "\n".join([*head.lines, *body.lines, "", *self.tail]) + "\n"


class TypeEmitter(Expressions):
    """One type."""

    module: CodeEmitter

    def __init__(self, module: CodeEmitter, layout: Layout) -> None:
        super().__init__(module, layout)
        self.arms: dict[str, tuple[str, str]] = {}
        self.temporary = itertools.count(1)

    def emit(self, out: Lines) -> None:
        if self.layout.union:
            self.emit_union(out)
            return
        self.emit_decoder(out)
        self.emit_encoder(out)
        name = self.info.name
        self.module.tail.append(f"{name}._decode = staticmethod(decode_{self.info.id})")
        self.module.tail.append(f"{name}._encode = staticmethod(encode_{self.info.id})")

    # unions

    def emit_union(self, out: Lines) -> None:
        assert self.layout.union
        _, width, arms = self.layout.union
        params = "".join(f", {p}" for p in self.params)
        table = self.info.id.upper()
        for verb, signature in (("decode", "b, p, c"), ("encode", "s, w")):
            key = (
                ("b[p]" if width == 1 else f"int.from_bytes(b[p:p + {width}], 'little')")
                if verb == "decode"
                else "s.__class__"
            )
            out()
            out()
            with out.indent(f"def {verb}_{self.info.id}({signature}{params}):"):
                out(f"return {verb.upper()}_{table}[{key}]({signature}{params})")
            self.module.tail.append(f"{verb.upper()}_{table} = {{")
            for value, arm in sorted(arms.items()):
                args = "".join(f", {self.expression(arg, lambda name: name)}" for arg in arm.args)
                shown = f"{value:#04x}" if verb == "decode" else self.module.class_name(arm.target)
                call = f"{self.module.function(verb, arm.target)}({signature}{args})"
                self.module.tail.append(f"    {shown}: lambda {signature}{params}: {call},")
            self.module.tail.append("}")
            self.module.tail.append(f"{self.info.name}._{verb} = staticmethod({verb}_{self.info.id})")

    # decoding

    def emit_decoder(self, out: Lines) -> None:
        value = self.layout.value
        params = "".join(f", {p}{'_' if value else ''}" for p in self.params)
        out()
        out()
        with out.indent(f"def decode_{self.info.id}(b, p, c{params}):"):
            if not value:
                out(f"s = new({self.info.name})")
                out("s._given = None")
                for name in self.params:
                    out(f"s.{name} = {name}")
            if self.layout.nests:
                out("c.enter()")
            self.decode_items(out, self.layout.items, "b", "p")
            if self.layout.nests:
                out("c.depth += 1")
            out(f"return {value + '_' if value else 's'}, p")

    def runs(self, items: list[Item]) -> Iterator[tuple[str | None, list[Item]]]:
        """Neighbours with the same condition."""
        for condition, run in itertools.groupby(items, lambda i: i.attr.condition and ast.unparse(i.attr.condition)):
            group = list(run)
            if condition is not None and "is_eof" in condition:
                for item in group:
                    yield condition, [item]
            else:
                yield condition, group

    def decode_items(self, out: Lines, items: list[Item], b: str, p: str) -> None:
        for condition, run in self.runs(items):
            if condition is None:
                self.decode_run(out, run, b, p)
                continue
            assert run[0].attr.condition is not None
            with out.indent(f"if {self.expression(run[0].attr.condition, eof=f'({p} >= len({b}))')}:"):
                self.decode_run(out, run, b, p)
            absent = [i for i in flat(run) if not i.computed and self.layout.value is None]
            kept = self.kept_counts(run)
            dead = [i for i in flat(run) if self.layout.value is not None]
            if absent or kept or dead:
                with out.indent("else:"):
                    for item in absent:
                        out(f"s.{item.name} = None")
                    for item in dead:
                        out(f"{item.name}_ = None")
                    for other in kept:
                        tests = [] if other.attr.condition is None else [self.expression(other.attr.condition)]
                        if other.sizes:  # an absent block of no bytes needs no size kept
                            tests.append(f"{other.name}_ != {-other.bias}")
                        with out.indent(f"if {' and '.join(tests)}:" if tests else ""):
                            out(f"s.{other.name} = {other.name}_")

    def kept_counts(self, run: list[Item]) -> list[Item]:
        """Counts and sizes read before, whose list or block is not there: nothing else tells them."""
        if self.layout.value is not None:
            return []
        here = flat(run)
        return [
            other
            for item in blocks(run)
            for other in self.layout.flat
            if other not in here
            and (other.counts == item.name or (other.sizes == [item.name] and not self.zero_absent(other, item)))
        ]

    def zero_absent(self, size: Item, block: Item) -> bool:
        """Whether the block is absent just when its size is 0."""
        condition = block.attr.condition
        return condition is not None and ast.unparse(condition) == f"self.{size.name} != 0" and size.bias == 0

    def decode_run(self, out: Lines, run: list[Item], b: str, p: str) -> None:
        for fused, group in itertools.groupby(run, self.fixed):
            members = list(group)
            if fused:
                self.decode_fixed(out, members, b, p)
            else:
                for item in members:
                    self.decode_item(out, item, b, p)

    def fixed(self, item: Item) -> bool:
        return isinstance(item.attr.type, PrimitiveRef) and not item.attr.repeat and item.inline is None

    def decode_fixed(self, out: Lines, items: list[Item], b: str, p: str) -> None:
        codes = "".join(i.attr.type.code for i in items)
        targets = ", ".join(self.place(i.name) for i in items)
        out(f"{targets}{',' if len(items) == 1 else ''} = {self.module.struct(codes, 'unpack')}({b}, {p})")
        out(f"{p} += {sum(i.attr.type.width for i in items)}")
        for item in items:
            place = self.place(item.name)
            if item.constant is not None:
                with out.indent(f"if {place} != {item.constant:#x}:"):
                    out("raise Refused")
            elif item.any_of:
                with out.indent(f"if {place} not in {tuple(item.any_of)!r}:"):
                    out("raise Refused")
            if "enum" in item.attr.notes:
                out(f"{place} = {self.module.enum_name(item.attr.notes['enum'])}_members({place}, {place})")

    def slice(self, out: Lines, size: str, b: str, p: str) -> tuple[str, str, str]:
        """Code that checks a size and names (start, end) of the block; gives (block, end, length)."""
        n = next(self.temporary)
        out(f"n{n} = {size}")
        out(f"q{n} = {p} + n{n}")
        with out.indent(f"if n{n} < 0 or q{n} > len({b}):"):
            out("raise Refused")
        return f"{b}[{p}:q{n}]", f"q{n}", f"n{n}"

    def decode_item(self, out: Lines, item: Item, b: str, p: str) -> None:
        attr = item.attr
        if item.inline is not None:
            if attr.size is None:
                self.decode_items(out, item.inline, b, p)
                return
            block, end, length = self.slice(out, self.expression(attr.size), b, p)
            n = end[1:]
            out(f"b{n} = {block}")
            out(f"p{n} = 0")
            self.decode_items(out, item.inline, f"b{n}", f"p{n}")
            with out.indent(f"if p{n} != {length}:"):
                out("raise Refused")
            out(f"{p} = {end}")
            return
        place = self.place(item.name)
        if not attr.repeat:
            self.decode_value(out, attr.type, attr.size, place, b, p, item)
            return
        if isinstance(attr.type, PrimitiveRef):
            self.decode_numbers(out, item, place, b, p)
            return
        v = f"v{next(self.temporary)}"
        if attr.count is not None:
            n = f"n{next(self.temporary)}"
            out(f"{n} = {self.expression(attr.count)}")
            out(f"c.take({n})")
            out(f"{place} = {v} = []")
            with out.indent(f"for i in range({n}):"):
                self.decode_value(out, attr.type, attr.size, "v", b, p, item)
                out(f"{v}.append(v)")
        else:
            out(f"{place} = {v} = []")
            out("i = 0")
            with out.indent(f"while {p} < len({b}):"):
                out("c.take(1)")
                out(f"q = {p}")
                self.decode_value(out, attr.type, attr.size, "v", b, p, item)
                out(f"{v}.append(v)")
                with out.indent(f"if {p} == q:"):
                    out("raise Refused")
                out("i += 1")

    def decode_numbers(self, out: Lines, item: Item, place: str, b: str, p: str) -> None:
        kind = item.attr.type
        n = next(self.temporary)
        if item.attr.count is not None:
            out(f"n{n} = {self.expression(item.attr.count)}")
            out(f"c.take(n{n})")
            out(f"q{n} = {p} + {kind.width} * n{n}")
            with out.indent(f"if n{n} < 0 or q{n} > len({b}):"):
                out("raise Refused")
        else:
            out(f"n{n} = (len({b}) - {p}) // {kind.width}")
            out(f"c.take(n{n})")
            out(f"q{n} = {p} + {kind.width} * n{n}")
            with out.indent(f"if q{n} != len({b}):"):
                out("raise Refused")
        out(f"{place} = list(unpack_from(f'<{{n{n}}}{kind.code}', {b}, {p}))")
        out(f"{p} = q{n}")

    def decode_value(
        self, out: Lines, kind: Any, size: ast.expr | None, place: str, b: str, p: str, item: Item
    ) -> None:
        """Reads one value into `place` and moves `p`."""
        if isinstance(kind, SwitchRef):
            self.decode_switch(out, kind, size, place, b, p, item)
        elif isinstance(kind, PrimitiveRef):
            out(f"{place}, = {self.module.struct(kind.code, 'unpack')}({b}, {p})")
            out(f"{p} += {kind.width}")
        elif isinstance(kind, BytesRef):
            if size is None:
                out(f"{place} = {b}[{p}:]")
                out(f"{p} = len({b})")
            else:
                block, end, _ = self.slice(out, self.expression(size), b, p)
                out(f"{place} = {block}")
                out(f"{p} = {end}")
        else:
            args = "".join(f", {self.expression(arg)}" for arg in kind.args)
            function = self.module.function("decode", kind.target)
            if size is None:
                out(f"{place}, {p} = {function}({b}, {p}, c{args})")
            else:
                block, end, length = self.slice(out, self.expression(size), b, p)
                out(f"{place}, r = {function}({block}, 0, c{args})")
                with out.indent(f"if r != {length}:"):
                    out("raise Refused")
                out(f"{p} = {end}")

    def decode_switch(
        self, out: Lines, kind: SwitchRef, size: ast.expr | None, place: str, b: str, p: str, item: Item
    ) -> None:
        on = self.expression(kind.on)
        if len(kind.cases) > 3 and size is None and kind.default is None:
            table = self.arm_table("decode", item, kind)
            out(f"{place}, {p} = {table}[{on}]({b}, {p}, c, s, {'i' if item.attr.repeat else '0'})")
            return
        out(f"on = {on}")
        word = "if"
        for case, arm in sorted(kind.cases.items()):
            with out.indent(f"{word} on == {int(case)}:"):
                self.decode_value(out, arm, size, place, b, p, item)
            word = "elif"
        with out.indent("else:"):
            if kind.default is not None:
                self.decode_value(out, kind.default, size, place, b, p, item)
            else:
                out("raise Refused")

    def arm_table(self, verb: str, item: Item, kind: SwitchRef) -> str:
        """The name of the dictionary of a switch's arms, written at the end of the module; equal ones are shared."""
        if self.layout.value is not None:
            raise SpecError(f"{self.info.id}: a long switch in a -value type")
        signature = "b, p, c, s, i" if verb == "decode" else "v, w, a, i"
        leading = "b, p, c" if verb == "decode" else "v, w"
        rows = []

        def rename(name: str) -> str:
            """A decoder has the params in the structure that it makes; an encoder leaves its structure alone."""
            if name in self.params:
                return f"s.{name}" if verb == "decode" else f"a[{self.params.index(name)}]"
            if verb == "encode":
                raise SpecError(f"{self.info.id}: the field {name} in an arm's argument")
            return self.place(name)

        for case, arm in sorted(kind.cases.items()):
            if isinstance(arm, PrimitiveRef):
                rows.append(f"    {int(case):#x}: {verb}_{arm.code},")
            elif isinstance(arm, TypeRef):
                for arg in arm.args:
                    for node in ast.walk(arg):
                        name = own(node) if isinstance(node, ast.expr) else None
                        if name in self.items and self.items[name].computed:
                            raise SpecError(f"{self.info.id}: the computed field {name} in an arm's argument")
                args = "".join(f", {self.expression(arg, rename)}" for arg in arm.args)
                function = self.module.function(verb, arm.target)
                if self.module.layouts[arm.target].native:
                    rows.append(f"    {int(case):#x}: {function},")
                else:
                    rows.append(f"    {int(case):#x}: lambda {signature}: {function}({leading}{args}),")
            else:
                rows.append(f"    {int(case):#x}: {verb}_rest,")
        name = f"{verb.upper()}_{self.info.id.upper()}_{item.name.upper()}"
        self.module.tail += [f"{name} = {{", *rows, "}"]
        return name

    # encoding

    def emit_encoder(self, out: Lines) -> None:
        value = self.layout.value
        params = "".join(f", {p}{'_' if value else ''}" for p in self.params)
        subject = f"{value}_" if value else "s"
        out()
        out()
        with out.indent(f"def encode_{self.info.id}({subject}, w{params}):"):
            start = len(out.lines)
            if not value:
                with out.indent(f"if s.__class__ is not {self.info.name}:"):
                    out("raise Refused")
            computed = [i for i in self.layout.flat if i.computed]
            for item in computed:
                if item.counts:
                    self.count_of(out, item)
            self.encode_blocks(out, self.layout.items)
            if computed and not value:
                with out.indent("if s._given is not None:"):
                    for item in computed:
                        shown = f"{item.constant:#x}" if item.constant is not None else f"{item.name}_"
                        if item.attr.condition is not None:  # what is given for a field that is not there is refused
                            shown = f"{shown} if {self.expression(item.attr.condition)} else None"
                        out(f"check_given(s, {item.name!r}, {shown})")
            self.encode_items(out, self.layout.items, "w")
            if len(out.lines) == start:
                out("pass")

    def count_of(self, out: Lines, item: Item) -> None:
        assert item.counts
        head, _, rest = item.counts.partition(".")
        place = self.place(head)
        length = f"len({place}{'.' + rest if rest else ''})"
        if self.layout.value is None and self.items[head].conditional:
            length = f"{length} if {place} is not None else given_or_zero(s, {item.name!r})"
        out(f"{item.name}_ = {length}")

    def encode_blocks(self, out: Lines, items: list[Item]) -> None:
        """Sized blocks come first, for their sizes stand before them."""
        for item in items:
            attr = item.attr
            sizers = [i for i in self.layout.flat if item.name in i.sizes]
            if item.inline is not None:
                self.encode_inline_block(out, item)
            elif attr.size is not None and not attr.repeat and not isinstance(attr.type, BytesRef):
                block = f"block_{item.name}"
                place = self.place(item.name)
                conditional = item.conditional
                if conditional:
                    out(f"{block} = b''")
                with out.indent(f"if {place} is not None:" if conditional else ""):
                    out("t = []")
                    self.encode_value(out, attr.type, None, place, "t.append", item)
                    out(f"{block} = b''.join(t)")
            for sizer in sizers:
                self.size_of(out, sizer, item)

    def size_of(self, out: Lines, sizer: Item, block: Item) -> None:
        """Sets the size field's local from the block; of alternative blocks the one that is present counts."""
        place = self.place(block.name) if block.inline is None else ""
        raw = isinstance(block.attr.type, BytesRef)
        length = f"len({place if raw else f'block_{block.name}'}){f' - {sizer.bias}' if sizer.bias else ''}"
        present = f"{place or f'block_{block.name}'} is not None"
        if sizer.sizes[0] != block.name:
            with out.indent(f"if {present}:"):
                out(f"{sizer.name}_ = {length}")
            return
        if block.conditional and self.layout.value is None and (raw or not self.zero_absent(sizer, block)):
            length = f"{length} if {present} else given_or_zero(s, {sizer.name!r})"
        out(f"{sizer.name}_ = {length}")

    def encode_inline_block(self, out: Lines, item: Item) -> None:
        assert item.inline is not None
        attr = item.attr
        if attr.size is None:
            self.encode_blocks(out, item.inline)
            return
        n = next(self.temporary)
        if attr.condition is not None:
            out(f"block_{item.name} = None")
            head = f"if {self.expression(attr.condition)}:"
        else:
            head = ""
        with out.indent(head):
            self.encode_blocks(out, item.inline)
            out(f"t{n} = []")
            out(f"w{n} = t{n}.append")
            self.encode_items(out, item.inline, f"w{n}")
            out(f"block_{item.name} = b''.join(t{n})")
        if attr.condition is not None:
            self.refuse_present(out, item.inline)

    def refuse_present(self, out: Lines, items: list[Item]) -> None:
        """The `elif` of a condition: fields that are present all the same."""
        names = [i.name for i in flat(items) if not i.computed]
        if names and self.layout.value is None:
            with out.indent(f"elif {' or '.join(f's.{name} is not None' for name in names)}:"):
                out("raise Refused")

    def encode_items(self, out: Lines, items: list[Item], w: str) -> None:
        for condition, run in self.runs(items):
            if condition is None:
                self.encode_run(out, run, w)
                continue
            assert run[0].attr.condition is not None
            eof = f"({self.place(run[0].name)} is None)" if run[0].inline is None else "None"
            with out.indent(f"if {self.expression(run[0].attr.condition, eof=eof)}:"):
                self.encode_run(out, run, w)
            block = len(run) == 1 and run[0].inline is not None and run[0].attr.size is not None
            if not block and condition != "not self._io.is_eof()":
                self.refuse_present(out, run)

    def encode_run(self, out: Lines, run: list[Item], w: str) -> None:
        for fused, group in itertools.groupby(run, self.fixed):
            members = list(group)
            if fused:
                for item in members:
                    if item.any_of:
                        with out.indent(f"if {self.place(item.name)} not in {tuple(item.any_of)!r}:"):
                            out("raise Refused")
                codes = "".join(i.attr.type.code for i in members)
                values = ", ".join(
                    f"{i.constant:#x}" if i.constant is not None else self.place(i.name) for i in members
                )
                out(f"{w}({self.module.struct(codes, 'pack')}({values}))")
            else:
                for item in members:
                    self.encode_item(out, item, w)

    def encode_item(self, out: Lines, item: Item, w: str) -> None:
        attr = item.attr
        if item.inline is not None:
            if attr.size is None:
                self.encode_items(out, item.inline, w)
            else:
                self.check_block(out, item)
                out(f"{w}(block_{item.name})")
            return
        place = self.place(item.name)
        if not attr.repeat:
            if attr.size is not None and not isinstance(attr.type, BytesRef):
                self.check_block(out, item)
                out(f"{w}(block_{item.name})")
            else:
                self.encode_value(out, attr.type, attr.size if not item.derives else None, place, w, item)
            return
        if attr.count is not None and not item.derives:
            due = self.expression(attr.count)
            with out.indent(f"if len({place}) != {due}:"):
                out(f"check_count(len({place}), {due})")
        if isinstance(attr.type, PrimitiveRef):
            with out.indent(f"if {place}.__class__ is not list:"):
                out(f"check_list({place})")
            out(f"{w}(pack(f'<{{len({place})}}{attr.type.code}', *{place}))")
            return
        with out.indent(f"for i, v in enumerate({place}):"):
            if attr.size is not None and not isinstance(attr.type, BytesRef):
                out("t = []")
                self.encode_value(out, attr.type, None, "v", "t.append", item)
                out("t = b''.join(t)")
                with out.indent(f"if len(t) != {self.expression(attr.size)}:"):
                    out("raise Refused")
                out(f"{w}(t)")
            else:
                self.encode_value(out, attr.type, attr.size, "v", w, item)

    def check_block(self, out: Lines, item: Item) -> None:
        if not item.derives:
            assert item.attr.size is not None
            with out.indent(f"if len(block_{item.name}) != {self.expression(item.attr.size)}:"):
                out("raise Refused")

    def encode_value(self, out: Lines, kind: Any, size: ast.expr | None, place: str, w: str, item: Item) -> None:
        """Writes one value from `place`."""
        if isinstance(kind, SwitchRef):
            on = self.expression(kind.on)
            if len(kind.cases) > 3 and kind.default is None and size is None:
                table = self.arm_table("encode", item, kind)
                params = f"({', '.join(self.params)}{',' if len(self.params) == 1 else ''})"
                out(f"{table}[{on}]({place}, {w}, {params}, {'i' if item.attr.repeat else '0'})")
                return
            out(f"on = {on}")
            word = "if"
            for case, arm in sorted(kind.cases.items()):
                with out.indent(f"{word} on == {int(case)}:"):
                    self.encode_value(out, arm, size, place, w, item)
                word = "elif"
            with out.indent("else:"):
                if kind.default is not None:
                    self.encode_value(out, kind.default, size, place, w, item)
                else:
                    out("raise Refused")
        elif isinstance(kind, PrimitiveRef):
            out(f"{w}({self.module.struct(kind.code, 'pack')}({place}))")
        elif isinstance(kind, BytesRef):
            if size is not None:
                with out.indent(f"if len({place}) != {self.expression(size)}:"):
                    out("raise Refused")
            out(f"{w}({place})")
        else:
            args = "".join(f", {self.expression(arg)}" for arg in kind.args)
            out(f"{self.module.function('encode', kind.target)}({place}, {w}{args})")
