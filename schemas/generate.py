"""Rebuilds the classes and enumerations of EWS, which follow from the schemas beside this file.

    python schemas/generate.py            rebuild
    python schemas/generate.py --check    fail when something would change

Names follow from those of the schemas (``ItemIdType`` is ``ItemId``, ``ChangeKey`` is ``change_key``), documentation
is that of types, elements and attributes. What a schema has no way to say stands in it as attributes of the namespace
``urn:oxcodec:python``:

    py:name       of a type, an element, a reference or a wildcard: its name in Python, where it does not follow
    py:content    of a type with text and attributes: the field for the text
    py:open       of an enumeration: "true", for servers send values beyond it
    py:class      of a type: "none", for it stands for what is not read

A schema with something that has no place in Python here is refused, with its line.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from schemas.generator.classes import classes_of  # noqa: E402
from schemas.generator.model import MESSAGES, TYPES, SchemaError, Schemas  # noqa: E402
from schemas.generator.text import classes_module, codes_module, package_module  # noqa: E402

TARGET = ROOT / "oxcodec" / "ews" / "_generated"


def build(folder: Path = HERE) -> dict[Path, str]:
    """The text of every generated file. Raises :class:`SchemaError`."""
    schemas = Schemas([folder / f"{name}.xsd" for name in ("soap-envelope", "types", "messages")])
    classes = classes_of(schemas)
    return {
        TARGET / "__init__.py": package_module(),
        TARGET / "codes.py": codes_module(schemas),
        TARGET / "types.py": classes_module(schemas, classes, TYPES),
        TARGET / "messages.py": classes_module(schemas, classes, MESSAGES),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when something would change")
    check = parser.parse_args().check
    try:
        files = build()
    except SchemaError as error:
        print(error, file=sys.stderr)
        return 1
    stale = [path for path in TARGET.glob("*.py") if path not in files]
    changed = [p for p, text in files.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    for path in [*changed, *stale]:
        print(f"{'differs' if check else 'written'}: {path.relative_to(ROOT)}")
    if check:
        return 1 if changed or stale else 0
    TARGET.mkdir(exist_ok=True)
    for path in changed:
        path.write_text(files[path], encoding="utf-8")
    for path in stale:
        path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
