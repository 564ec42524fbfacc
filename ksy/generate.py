"""Lints the specs and rebuilds everything that follows from them.

    python ksy/generate.py            rebuild
    python ksy/generate.py --check    fail when something would change

Needs Node and the compiler that `npm ci` installs from package-lock.json in this folder; nothing of that is needed to
use oxcodec.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))

from generator.analysis import analyse  # noqa: E402
from generator.emit_classes import ClassEmitter  # noqa: E402
from generator.emit_code import CodeEmitter  # noqa: E402
from generator.emit_descriptions import DescriptionEmitter  # noqa: E402
from generator.emit_docs import covered_table, reference_pages, vector_counts  # noqa: E402
from generator.emit_stub import StubEmitter, context_module, package_module, package_stub, part_module  # noqa: E402
from generator.extract import SpecError, extract  # noqa: E402
from generator.lint import lint  # noqa: E402

MARK = ("<!-- covered: generated from ksy/ -->", "<!-- /covered -->")


def build() -> dict[Path, str]:
    """The text of every generated file. Raises :class:`SpecError`."""
    if not (HERE / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--silent"], cwd=HERE, check=True)
    paths = sorted(str(path) for path in HERE.glob("*.ksy"))
    done = subprocess.run(["node", "compile.mjs", *paths], cwd=HERE, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SpecError(done.stderr.strip())
    compiled = json.loads(done.stdout)
    problems = lint(compiled["specs"])
    if problems:
        raise SpecError("\n".join(problems))
    specs = extract(compiled)
    layouts = analyse(specs)
    wire, stock = ROOT / "oxcodec" / "_wire", ROOT / "tests" / "stock"
    files: dict[Path, str] = {stock / "__init__.py": ""}
    for module in specs.modules:
        files[stock / f"{module}.py"] = compiled["sources"][module]
        files[wire / f"{module}.py"] = ClassEmitter(specs, layouts, module).text()
        files[wire / "descriptions" / f"{module}.py"] = DescriptionEmitter(specs, layouts, module).text()
        files[wire / "code" / f"{module}.py"] = CodeEmitter(specs, layouts, module).text()
        files[wire / f"{module}.pyi"] = StubEmitter(specs, layouts, module).text()
    files[wire / "descriptions" / "__init__.py"] = part_module("Descriptions of the structures.")
    files[wire / "code" / "__init__.py"] = part_module("Decoders and encoders of the structures.")
    files[wire / "context.py"] = context_module(specs)
    files[wire / "__init__.py"] = package_module(specs, layouts)
    files[wire / "__init__.pyi"] = package_stub(specs, layouts)
    for name, page in reference_pages(specs, layouts).items():
        files[ROOT / "docs" / name] = page
    counts = vector_counts(ROOT / "tests" / "vectors" / "rops.jsonl")
    readme = ROOT / "README.md"
    if readme.exists() and all(mark in readme.read_text() for mark in MARK):
        before, _, rest = readme.read_text().partition(MARK[0])
        after = rest.partition(MARK[1])[2]
        files[readme] = f"{before}{MARK[0]}\n{covered_table(specs, layouts, counts)}{MARK[1]}{after}"
    return files


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when something would change")
    check = parser.parse_args().check
    try:
        files = build()
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    generated = (("oxcodec/_wire", "**/*.py"), ("oxcodec/_wire", "*.pyi"), ("tests/stock", "*.py"), ("docs", "*.html"))
    stale = {path for folder, pattern in generated for path in (ROOT / folder).glob(pattern) if path not in files}
    changed = [p for p, text in files.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    for path in [*changed, *stale]:
        print(f"{'differs' if check else 'written'}: {path.relative_to(ROOT)}")
    if check:
        return 1 if changed or stale else 0
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    for path in stale:
        path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
