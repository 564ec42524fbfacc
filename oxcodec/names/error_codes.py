"""Names of error codes: [MS-OXCDATA] 2.4 with its parts 2.4.1 (additional), 2.4.2 (property), 2.4.3 (warning).

The names are a table in the package's data, ``error_codes.tsv``, read at the first question. A code that means
different things in different places has several names; the first is that of the general table, and what a program
calls the code (``ecNotFound``, ``MAPI_E_NOT_FOUND``) comes after the names of the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .._runtime.arguments import integer, text
from ..errors import UnknownNameError
from ._near import near

__all__ = ["error_code", "error_name", "error_names"]


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
    return _names().get(integer(code, "code") & 0xFFFFFFFF, ())


def error_name(code: int) -> str:
    """The canonical name of a code, such as ``Success`` or ``NotFound``; ``0x80041234`` if it has none.

    Args:
        code: the 32 bits, as an unsigned or a signed number.
    """
    names = error_names(code)
    return names[0] if names else f"0x{code & 0xFFFFFFFF:08X}"


@cache
def _codes() -> Mapping[str, tuple[int, ...]]:
    codes: dict[str, tuple[int, ...]] = {}
    for code, names in _names().items():
        for name in names:
            codes[name] = (*codes.get(name, ()), code)
    return codes


def error_code(name: str) -> int:
    """The code of a name, canonical or not: ``error_code("NotFound") == 0x8004010F``.

    Raises:
        UnknownNameError: the name is unknown (the message says which are near), or that of several codes.
    """
    codes = _codes().get(text(name, "name"), ())
    if not codes:
        raise UnknownNameError(f"no error code {near(name, _codes())}")
    if len(codes) > 1:
        raise UnknownNameError(f"{name} is the name of several codes: {', '.join(f'0x{code:08X}' for code in codes)}")
    return codes[0]
