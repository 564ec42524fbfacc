"""Each kind of work has its room, and a room imports only from those below: a newcomer can rely on it.

``python -m tests.package.test_rooms`` prints the map: the rooms, and which imports from which.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import oxcodec

PACKAGE = Path(oxcodec.__file__).parent

ROOMS = (
    ("errors", "_version"),
    ("_runtime",),
    ("_wire",),
    ("names",),
    ("transport",),
    ("conversation",),
    ("ews",),
    ("forms",),
    ("captures",),
    ("strategies",),
    ("fuzz",),
    ("commands",),
    ("__init__", "__main__"),
)
"""From the ground up; the last is what ties all together for ``import oxcodec``."""

LEVELS = {name: level for level, names in enumerate(ROOMS) for name in names}


def modules() -> dict[str, Path]:
    """The modules of the package by dotted name without ``oxcodec.``; a package's own module by the package's name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[-1] == "__init__" and len(parts) > 1:
            parts = parts[:-1]
        found[".".join(parts)] = path
    return found


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def statements(tree: ast.AST, *, running: bool) -> Iterator[ast.AST]:
    """All nodes; with ``running`` only those that run when the module is loaded."""
    for node in ast.iter_child_nodes(tree):
        if running and (is_type_checking(node) or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)):
            continue
        yield node
        yield from statements(node, running=running)


def imports(name: str, path: Path, *, running: bool = False) -> set[str]:
    """The modules of the package that a module imports, anywhere in its text."""
    known = modules()
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    if name == "__init__":
        package = []
    found: set[str] = set()
    for node in statements(ast.parse(path.read_text(encoding="utf-8")), running=running):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name == "oxcodec" or alias.name.startswith("oxcodec."):
                    found.add(alias.name.removeprefix("oxcodec").lstrip(".") or "__init__")
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = [*package[: len(package) - node.level + 1], *(node.module or "").split(".")]
            elif (node.module or "").split(".")[0] == "oxcodec":
                base = (node.module or "").split(".")[1:]
            else:
                continue
            target = ".".join(filter(None, base))
            for alias in node.names:
                inner = f"{target}.{alias.name}".lstrip(".")
                found.add(inner if inner in known else target or "__init__")
    return found - {name}


def test_every_room_is_an_attribute_of_the_package() -> None:
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} == vars(oxcodec)["_ROOMS"]


def room(module: str) -> str:
    return module.split(".")[0]


@pytest.mark.parametrize(("name", "path"), modules().items(), ids=list(modules()))
def test_a_room_imports_only_from_below(name: str, path: Path) -> None:
    upward = {other for other in imports(name, path) if LEVELS[room(other)] > LEVELS[room(name)]}
    assert not upward, f"{name} imports {sorted(upward)}, which is above it"


def test_no_modules_import_each_other_in_circles() -> None:
    """Generated modules may: structures of two documents hold each other."""
    graph = {name: imports(name, path, running=True) for name, path in modules().items() if room(name) != "_wire"}
    left = dict(graph)
    while leaves := [name for name, targets in left.items() if not targets & set(left)]:
        for name in leaves:
            del left[name]
    assert not left, {name: sorted(targets & set(left)) for name, targets in left.items()}


def test_an_upward_arrow_is_seen(tmp_path: Path) -> None:
    """The test can fail: imports inside functions and absolute ones count as well."""
    path = tmp_path / "text.py"
    path.write_text(
        "def late():\n    from ..commands import main\nimport oxcodec.fuzz\nfrom oxcodec.captures import x\n"
        "from .. import RopId\n",
        encoding="utf-8",
    )
    assert imports("forms.text", path) == {"commands", "fuzz", "captures", "__init__"}


def picture() -> Iterator[str]:
    for names in ROOMS:
        mine = {module: path for module, path in modules().items() if room(module) in names}
        if not mine:
            continue
        below = {room(other) for module, path in mine.items() for other in imports(module, path)} - {*names}
        count = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in mine.values())
        shown = ", ".join(sorted(below, key=lambda name: LEVELS[name]))
        yield f"{' '.join(names):32} {len(mine):3} modules {count:6} lines  ← {shown or 'nothing'}"


if __name__ == "__main__":
    print("\n".join(picture()))
