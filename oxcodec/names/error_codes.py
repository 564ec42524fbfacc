"""Names of error codes: [MS-OXCDATA] 2.4 with its parts 2.4.1 (additional), 2.4.2 (property), 2.4.3 (warning).

The names are a table in the package's data, ``error_codes.tsv``, read at the first question. A code that means
different things in different places has several names; the first is that of the general table, and what a program
calls the code (``ecNotFound``, ``MAPI_E_NOT_FOUND``) comes after the names of the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

__all__ = ["error_name", "error_names"]


@cache
def _names() -> Mapping[int, tuple[str, ...]]:
    from importlib.resources import files

    text = (files(__package__) / "data" / "error_codes.tsv").read_text(encoding="utf-8")
    names: dict[int, tuple[str, ...]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            code, of_code, _section = line.split("\t")
            names[int(code, 16)] = tuple(of_code.split(" "))
    return names


def error_names(code: int) -> tuple[str, ...]:
    """All names of a code, the canonical one first: ``("NotFound", "MAPI_E_NOT_FOUND", "ecNotFound", ...)``.

    Args:
        code: the 32 bits, as an unsigned or a signed number.
    """
    return _names().get(code & 0xFFFFFFFF, ())


def error_name(code: int) -> str:
    """The canonical name of a code, such as ``Success`` or ``NotFound``; ``0x80041234`` if it has none.

    Args:
        code: the 32 bits, as an unsigned or a signed number.
    """
    names = error_names(code)
    return names[0] if names else f"0x{code & 0xFFFFFFFF:08X}"
