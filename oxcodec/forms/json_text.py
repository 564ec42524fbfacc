"""JSON as text: read without guesses, written so that every reader takes it.

Python's reader takes more than JSON has (``NaN``, a name twice in an object), and its writer gives unpaired surrogates
as escapes that jq, Go and Rust refuse or replace (RFC 8259, sections 4, 6 and 8.2).
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

__all__ = ["dumps", "loads", "printable"]

MAX_DIGITS = 400  # a number longer than the longest that a float can come to is no value of any field
SURROGATE = re.compile("[\ud800-\udfff]")


def loads(text: bytes | str) -> Any:
    """The value that a JSON text stands for.

    Numbers beyond the range of floats are infinite, for whoever wants a number to refuse by its place. Raises
    :class:`ValueError` for what is not JSON, nested too deeply, has a name twice in an object or a number of more than
    400 digits.
    """
    try:
        if not isinstance(text, str):
            text = text.decode(json.detect_encoding(text), "surrogatepass")
        return DECODER.decode(text)
    except RecursionError:
        raise ValueError("nested deeper than this interpreter allows") from None


def integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits")
    return int(digits)


def real(digits: str) -> float:
    if len(digits) > 2 * MAX_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits")
    return float(digits)


def constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise ValueError(f"an object has the name {twice[:60]!r} twice")
    return found


DECODER = json.JSONDecoder(
    object_pairs_hook=fields, parse_int=integer, parse_float=real, parse_constant=constant
)  # fmt: skip


def dumps(value: Any, *, compact: bool = False) -> str:
    """One line of ASCII. Raises :class:`ValueError` for what JSON does not have, or is nested too deeply."""
    separators = (",", ":") if compact else None
    try:
        text = json.dumps(value, separators=separators, allow_nan=False)
        if "\\ud" in text:
            text = json.dumps(printable(value), separators=separators, allow_nan=False)
    except RecursionError:
        raise ValueError("nested deeper than this interpreter allows") from None
    return text


def printable(value: Any) -> Any:
    """The same value with unpaired surrogates in strings and names written as ``\\udxxx``."""
    if isinstance(value, str):
        return SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", value)
    if isinstance(value, dict):
        return {printable(name): printable(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [printable(inner) for inner in value]
    return value
