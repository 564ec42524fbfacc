"""What the emitters must know of each type: computed fields, presence rules, inlined blocks, unions, recursion."""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass, field
from typing import Any

from .extract import Attr, BytesRef, PrimitiveRef, SpecError, Specs, SwitchRef, TypeInfo, TypeRef, Yaml, dotted


@dataclass
class Item:
    """A field as the emitters see it: an :class:`Attr` with what follows from its neighbours."""

    attr: Attr
    section: str
    inline: list[Item] | None = None
    constant: int | None = None
    counts: str | None = None
    sizes: list[str] = field(default_factory=list)
    bias: int = 0
    presence: list[tuple[str, int, int]] = field(default_factory=list)
    derives: bool = False
    in_optional_block: bool = False

    @property
    def name(self) -> str:
        return self.attr.id

    @property
    def computed(self) -> bool:
        return self.constant is not None or self.counts is not None or bool(self.sizes)

    @property
    def conditional(self) -> bool:
        return self.attr.condition is not None or self.in_optional_block

    @property
    def any_of(self) -> list[int] | None:
        valid = self.attr.valid
        return list(valid["any-of"]) if isinstance(valid, dict) else None


@dataclass
class Layout:
    """One type, ready to be emitted."""

    info: TypeInfo
    items: list[Item]
    union: tuple[Yaml, int, dict[int, TypeRef]] | None = None
    nests: bool = False

    @property
    def value(self) -> str | None:
        return self.info.notes.get("-value")

    @property
    def native(self) -> str | None:
        return self.info.notes.get("-native")

    @property
    def flat(self) -> list[Item]:
        return list(flat(self.items))


def flat(items: list[Item]) -> list[Item]:
    found = []
    for item in items:
        found += flat(item.inline) if item.inline is not None else [item]
    return found


def blocks(items: list[Item]) -> list[Item]:
    """All items, inline ones and those inside them."""
    found = []
    for item in items:
        found.append(item)
        if item.inline is not None:
            found += blocks(item.inline)
    return found


def analyse(specs: Specs) -> dict[str, Layout]:
    tags = union_tags(specs)
    layouts = {}
    for type_id, info in specs.types.items():
        if "-union" in info.notes:
            layouts[type_id] = union_layout(info)
        elif "-native" in info.notes:
            layouts[type_id] = Layout(info, [])
        else:
            items = expand(specs, info, info.attrs)
            if type_id in tags:
                items.insert(0, tags[type_id])
            layouts[type_id] = Layout(info, items)
    for layout in layouts.values():
        if not layout.union:
            derive(layouts, layout)
            check_value(layout)
    mark_nests(layouts)
    return layouts


def union_tags(specs: Specs) -> dict[str, Item]:
    """For each arm of a union its first, constant field."""
    tags: dict[str, Item] = {}
    for info in specs.types.values():
        if "-union" not in info.notes:
            continue
        tag, body = info.attrs
        assert isinstance(body.type, SwitchRef)
        for value, arm in body.type.cases.items():
            if not isinstance(arm, TypeRef) or arm.target in tags:
                raise SpecError(f"{info.id}: the arm {value:#x} is no type of its own")
            section = specs.types[arm.target].notes["doc-ref"]
            tags[arm.target] = Item(
                Attr({**tag.notes, "doc-ref": section}, tag.type, valid=value), section, constant=value
            )
    return tags


def union_layout(info: TypeInfo) -> Layout:
    if len(info.attrs) != 2 or not isinstance(info.attrs[1].type, SwitchRef) or info.attrs[1].id != "body":
        raise SpecError(f"{info.id}: a union is a tag and a switched body")
    tag, body = info.attrs
    if (
        info.notes["-union"] != tag.id
        or not isinstance(tag.type, PrimitiveRef)
        or dotted(body.type.on) != f"self.{tag.id}"
    ):
        raise SpecError(f"{info.id}: the body must be switched on the tag")
    return Layout(info, [], union=(tag.notes, tag.type.width, body.type.cases))


class Substitute(ast.NodeTransformer):
    """Puts the arguments in place of the params of an inlined type."""

    def __init__(self, args: dict[str, ast.expr]) -> None:
        self.args = args

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if dotted(node.value) == "self" and node.attr in self.args:
            return copy.deepcopy(self.args[node.attr])
        self.generic_visit(node)
        return node


def substitute(thing: Any, args: dict[str, ast.expr]) -> Any:
    """`thing`, an expression or a type, with params replaced."""
    if isinstance(thing, ast.expr):
        return Substitute(args).visit(copy.deepcopy(thing))
    if isinstance(thing, TypeRef):
        return TypeRef(thing.target, [substitute(arg, args) for arg in thing.args])
    if isinstance(thing, SwitchRef):
        cases = {k: substitute(v, args) for k, v in thing.cases.items()}
        return SwitchRef(substitute(thing.on, args), cases, substitute(thing.default, args))
    return thing


def expand(specs: Specs, info: TypeInfo, attrs: list[Attr]) -> list[Item]:
    items = []
    for attr in attrs:
        section = attr.notes["doc-ref"]
        item = Item(attr, section)
        if isinstance(attr.valid, int):
            item.constant = attr.valid
        if attr.notes.get("-inline"):
            if not isinstance(attr.type, TypeRef) or attr.repeat:
                raise SpecError(f"{info.id}.{attr.id}: only a single structure can be inlined")
            inner = specs.types[attr.type.target]
            args = {param["id"]: arg for param, arg in zip(inner.own_params, attr.type.args, strict=True)}
            replaced = [
                Attr(
                    a.notes, substitute(a.type, args), substitute(a.condition, args), a.repeat, substitute(a.count,
                    args), substitute(a.size, args), a.valid,
                )
                for a in inner.attrs
            ]  # fmt: skip
            item.inline = expand(specs, inner, replaced)
            if attr.condition is not None:
                for nested in blocks(item.inline):
                    nested.in_optional_block = True
        items.append(item)
    return items


def derive(layouts: dict[str, Layout], layout: Layout) -> None:
    """Finds which fields are counts and sizes of others, and which flags say that others are there."""
    items = {item.name: item for item in layout.flat}
    for item in blocks(layout.items):
        if item.attr.count is not None and (name := own(item.attr.count)) in items and not items[name].computed:
            items[name].counts, item.derives = item.name, True
        if item.attr.size is not None and not item.attr.repeat:
            name, bias = linear(item.attr.size)
            sizer = items.get(name or "")
            if sizer and (not sizer.computed or (sizer.sizes and sizer.bias == bias)):
                sizer.sizes.append(item.name)
                sizer.bias, item.derives = bias, True
    for item in layout.flat:
        if isinstance(item.attr.type, TypeRef) and not item.attr.repeat:
            inner = layouts[item.attr.type.target]
            for param, arg in zip(inner.info.own_params, item.attr.type.args, strict=True):
                name = own(arg)
                counted = next(
                    (a.id for a in inner.info.attrs if a.count is not None and own(a.count) == param["id"]), None
                )
                if name in items and not items[name].computed and counted:
                    items[name].counts = f"{item.name}.{counted}"
    for item in layout.flat:
        if item.attr.condition is not None and not item.computed:
            for name, mask, value in tests(item.attr.condition):
                if name in items and not items[name].computed and isinstance(items[name].attr.type, PrimitiveRef):
                    items[name].presence.append((item.name, mask, value))


def own(node: ast.expr | None) -> str | None:
    """The name in `self.name`."""
    if isinstance(node, ast.Attribute) and dotted(node.value) == "self":
        return node.attr
    return None


def linear(node: ast.expr) -> tuple[str | None, int]:
    """The name and the bias of `self.name + bias`."""
    signs = {ast.Add: 1, ast.Sub: -1}
    if isinstance(node, ast.BinOp) and type(node.op) in signs and (bias := number(node.right)) is not None:
        return own(node.left), bias * signs[type(node.op)]
    return own(node), 0


def number(node: ast.expr) -> int | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, int) else None


def tests(node: ast.expr) -> list[tuple[str, int, int]]:
    """What a condition asks of integer fields: (name, mask, value); of alternatives the first."""
    if isinstance(node, ast.BoolOp):
        parts = node.values if isinstance(node.op, ast.And) else node.values[:1]
        return [test for part in parts for test in tests(part)]
    if not isinstance(node, ast.Compare) or (right := number(node.comparators[0])) is None:
        return []
    left, equal = node.left, isinstance(node.ops[0], ast.Eq)
    if not equal and not (isinstance(node.ops[0], ast.NotEq) and right == 0):
        return []
    if (name := own(left)) is not None:
        return [(name, -1, right if equal else 1)]
    if isinstance(left, ast.BinOp) and isinstance(left.op, ast.BitAnd) and (mask := number(left.right)) is not None:
        name = own(left.left)
        return [] if name is None else [(name, mask, right if equal else mask)]
    return []


def check_value(layout: Layout) -> None:
    if layout.value is None:
        return
    left = [item.name for item in layout.flat if not item.computed and item.name != layout.value]
    if left or any(item.inline is not None for item in layout.items):
        raise SpecError(f"{layout.info.id}: a -value type has other fields: {left}")


def references(thing: Any) -> list[str]:
    if isinstance(thing, TypeRef):
        return [thing.target]
    if isinstance(thing, SwitchRef):
        return [name for case in (*thing.cases.values(), thing.default) for name in references(case)]
    return []


def mark_nests(layouts: dict[str, Layout]) -> None:
    """Types that can contain themselves count against the depth limit."""
    graph = {}
    for name, layout in layouts.items():
        if layout.union:
            graph[name] = {arm.target for arm in layout.union[2].values()}
        else:
            graph[name] = {target for item in blocks(layout.items) for target in references(item.attr.type)}
    for name, layout in layouts.items():
        seen: set[str] = set()
        todo = list(graph[name])
        while todo:
            target = todo.pop()
            if target not in seen:
                seen.add(target)
                todo += graph[target]
        layout.nests = name in seen and not layout.union and layout.value is None


__all__ = ["BytesRef", "Item", "Layout", "PrimitiveRef", "SwitchRef", "TypeRef", "analyse", "blocks", "flat", "own"]
