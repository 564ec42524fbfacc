"""From the official compiler's output to what the emitters need.

The specs say what there is (fields, types, notes); the compiler's `_read` method says what each expression is in
Python. Every statement of `_read` belongs to one field of `seq`, in order; the few shapes that the compiler writes
are recognised, and anything else is an error, never a guess.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any

Yaml = dict[str, Any]

PRIMITIVES = {
    f"read_{name}{suffix}": (code, width)
    for name, code, width in [
        ("u1", "B", 1), ("u2", "H", 2), ("u4", "I", 4), ("u8", "Q", 8), ("s1", "b", 1), ("s2", "h", 2), ("s4", "i",
        4), ("s8", "q", 8), ("f4", "f", 4), ("f8", "d", 8),
    ]
    for suffix in (["", "le"] if width == 1 else ["le"])
}  # fmt: skip


class SpecError(Exception):
    """A spec that the generator cannot take."""


@dataclass
class TypeRef:
    """A type of the specs with the arguments of its params, as expressions on `self` and `i`."""

    target: str
    args: list[ast.expr] = field(default_factory=list)


@dataclass
class PrimitiveRef:
    code: str
    width: int


@dataclass
class BytesRef:
    pass


@dataclass
class SwitchRef:
    on: ast.expr
    cases: dict[int, Any]
    default: Any | None


@dataclass
class Attr:
    """One field of `seq`: its notes and its expressions."""

    notes: Yaml
    type: Any
    condition: ast.expr | None = None
    repeat: str | None = None
    count: ast.expr | None = None
    size: ast.expr | None = None
    valid: Any = None

    @property
    def id(self) -> str:
        return str(self.notes["id"])


@dataclass
class TypeInfo:
    """One type of the specs."""

    module: str
    id: str
    notes: Yaml
    attrs: list[Attr] = field(default_factory=list)

    @property
    def name(self) -> str:
        return camel(self.id)

    @property
    def params(self) -> list[Yaml]:
        return list(self.notes.get("params") or [])

    @property
    def own_params(self) -> list[Yaml]:
        return [param for param in self.params if "-presence-of" not in param]


@dataclass
class EnumInfo:
    module: str
    id: str
    notes: Yaml
    values: dict[int, Yaml]

    @property
    def name(self) -> str:
        return camel(self.id)


@dataclass
class Specs:
    """All types and enums by their ids."""

    modules: list[str]
    docs: dict[str, Yaml]
    types: dict[str, TypeInfo]
    enums: dict[str, EnumInfo]


def camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def dotted(node: ast.AST) -> str | None:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        head = dotted(node.value)
        return head and f"{head}.{node.attr}"
    return None


def extract(compiled: dict[str, Any]) -> Specs:
    """All specs, from the output of `compile.mjs`."""
    specs = Specs(sorted(compiled["specs"]), compiled["specs"], {}, {})
    classes: dict[str, str] = {}
    for module in specs.modules:
        doc = compiled["specs"][module]
        for type_id, notes in (doc.get("types") or {}).items():
            if type_id in specs.types:
                raise SpecError(f"{module}: the type {type_id} exists twice")
            specs.types[type_id] = TypeInfo(module, type_id, notes)
            classes[f"{camel(module)}.{camel(type_id)}"] = type_id
        for enum_id, values in (doc.get("enums") or {}).items():
            if enum_id in specs.enums:
                raise SpecError(f"{module}: the enum {enum_id} exists twice")
            members = {int(str(k), 0): v for k, v in values.items()}
            specs.enums[enum_id] = EnumInfo(module, enum_id, doc["-enums"][enum_id], members)
    for module in specs.modules:
        tree = ast.parse(compiled["sources"][module])
        outer = next(node for node in tree.body if isinstance(node, ast.ClassDef))
        for node in outer.body:
            if isinstance(node, ast.ClassDef) and f"{camel(module)}.{node.name}" in classes:
                info = specs.types[classes[f"{camel(module)}.{node.name}"]]
                reader = next(m for m in node.body if isinstance(m, ast.FunctionDef) and m.name == "_read")
                info.attrs = Extractor(specs, info, classes).attributes(reader.body)
    return specs


class Extractor:
    """The fields of one type."""

    def __init__(self, specs: Specs, info: TypeInfo, classes: dict[str, str]) -> None:
        self.specs = specs
        self.info = info
        self.classes = classes

    def fail(self, why: str) -> SpecError:
        return SpecError(f"{self.info.module}::{self.info.id}: {why}")

    def attributes(self, body: list[ast.stmt]) -> list[Attr]:
        seq = self.info.notes.get("seq") or []
        order = [notes["id"] for notes in seq]
        groups: dict[str, list[ast.stmt]] = {name: [] for name in order}
        pending: list[ast.stmt] = []
        current: str | None = None
        for statement in body:
            if ast.unparse(statement) in ("pass", "self._dirty = False"):
                continue
            stored = self.stored(statement) & set(order)
            if stored:
                if len(stored) > 1:
                    raise self.fail(f"a statement of several fields: {stored}")
                current = stored.pop()
                groups[current] += [*pending, statement]
                pending = []
            elif isinstance(statement, ast.Assign) and dotted(statement.targets[0]) in ("_on", "i"):
                pending.append(statement)
            elif current is None:
                raise self.fail(f"a statement of no field: {ast.unparse(statement)}")
            else:
                groups[current].append(statement)
        return [self.attribute(notes, groups[notes["id"]]) for notes in seq]

    def stored(self, statement: ast.stmt) -> set[str]:
        """Ids of the fields that a statement assigns or appends to."""
        found = set()
        for node in ast.walk(statement):
            target = None
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                target = node
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append":
                target = node.func.value if isinstance(node.func.value, ast.Attribute) else None
            if target is not None and dotted(target.value) == "self":
                found.add(target.attr.removeprefix("_raw_"))
        return found

    def attribute(self, notes: Yaml, body: list[ast.stmt]) -> Attr:
        attr = Attr(notes, None)
        if "if" in notes:
            if len(body) != 1 or not isinstance(body[0], ast.If):
                raise self.fail(f"{notes['id']}: a condition of an unknown shape")
            attr.condition, body = body[0].test, body[0].body
        attr.repeat = notes.get("repeat")
        if attr.repeat:
            loop = next((s for s in body if isinstance(s, ast.For | ast.While)), None)
            if loop is None:
                raise self.fail(f"{notes['id']}: no loop")
            if attr.repeat == "expr":
                assert isinstance(loop, ast.For) and isinstance(loop.iter, ast.Call)
                attr.count = loop.iter.args[0]
            body = loop.body
        attr.valid = notes.get("valid")
        attr.type = self.kind(body, attr)
        return attr

    def kind(self, body: list[ast.stmt], attr: Attr) -> Any:
        on = next((s for s in body if isinstance(s, ast.Assign) and dotted(s.targets[0]) == "_on"), None)
        if on is not None:
            cases: dict[int, Any] = {}
            default = None
            branch: ast.stmt | None = body[body.index(on) + 1]
            while isinstance(branch, ast.If):
                assert isinstance(branch.test, ast.Compare)
                cases[self.constant(branch.test.comparators[0])] = self.kind(branch.body, attr)
                if len(branch.orelse) == 1 and isinstance(branch.orelse[0], ast.If):
                    branch = branch.orelse[0]
                else:
                    default = self.kind(branch.orelse, attr) if branch.orelse else None
                    branch = None
            return SwitchRef(on.value, cases, default)
        sized: ast.expr | bool | None = None
        found: Any = None
        for node in (node for statement in body for node in ast.walk(statement)):
            if not isinstance(node, ast.Call):
                continue
            name = dotted(node.func) or ""
            if name.startswith("self._io.read_"):
                method = name.removeprefix("self._io.")
                if method in PRIMITIVES:
                    found = found or PrimitiveRef(*PRIMITIVES[method])
                elif method == "read_bytes":
                    sized = node.args[0]
                elif method == "read_bytes_full":
                    sized = sized or True
                elif method == "read_bytes_term":
                    found = found or BytesRef()
                else:
                    raise self.fail(f"{attr.id}: {method} is not supported")
            elif name in self.classes or f"{name}".split(".", 1)[-1] in self.classes:
                target = self.classes.get(name) or self.classes[name.split(".", 1)[1]]
                at = next(k for k, a in enumerate(node.args) if (dotted(a) or "").startswith(("self._io", "_io_")))
                params = self.specs.types[target].params
                args = [a for a, p in zip(node.args[:at], params, strict=True) if "-presence-of" not in p]
                found = TypeRef(target, args)
        if sized is not None:
            if isinstance(sized, ast.expr):
                attr.size = sized
            found = found or BytesRef()
        if found is None:
            raise self.fail(f"{attr.id}: no type found")
        return found

    def constant(self, node: ast.expr) -> int:
        if isinstance(node, ast.Constant):
            return int(node.value)  # type: ignore[arg-type]
        name = (dotted(node) or "").split(".")
        for enum in self.specs.enums.values():
            if len(name) >= 2 and enum.name == name[-2]:
                return next(k for k, v in enum.values.items() if v["id"] == name[-1])
        raise self.fail(f"a case of an unknown shape: {ast.unparse(node)}")
