"""Plain values out of a JSON form: what is due, or an :class:`EncodeError` that says what is there instead."""

from __future__ import annotations

import contextlib
import math
import re
import struct
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import EncodeError

__all__ = [
    "array", "boolean", "brief", "floating", "guid", "hexadecimal", "integer", "joined", "object_", "text", "within",
    "wrong",
]  # fmt: skip

EXACT = 1 << 53
DIGITS = re.compile(r"-?(?:0|[1-9][0-9]{0,19})")
HEX_PAIRS = re.compile(r"\s*(?:[0-9A-Fa-f]{2}\s*)*", re.ASCII)
GUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def brief(value: Any) -> str:
    """A value of JSON in a few words, however large it is."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return ascii(value) if len(value) <= 40 else f"{value[:40]!a}… ({len(value)} characters)"
    if isinstance(value, int):
        return str(int(value)) if value.bit_length() <= 128 else f"a number of {value.bit_length()} bits"
    if isinstance(value, float):
        return str(value)
    if isinstance(value, Mapping):
        return "an object"
    return "an array" if isinstance(value, list | tuple) else type(value).__name__


def wrong(due: str, value: Any) -> EncodeError:
    return EncodeError(f"expected {due}, got {brief(value)}")


def joined(*parts: str) -> str:
    """A path of its parts, of which an index stands without a dot."""
    return ".".join(part for part in parts if part).replace(".[", "[")


@contextlib.contextmanager
def within(*path: str) -> Iterator[None]:
    """Puts a place before the path of an error from inside."""
    try:
        yield
    except EncodeError as error:
        raise EncodeError(error.message, path=joined(*path, error.path)) from None


def object_(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise wrong("an object", value)
    return value


def array(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise wrong("an array", value)
    return value


def text(value: Any) -> str:
    if not isinstance(value, str):
        raise wrong("a string", value)
    return value


def boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise wrong("true or false", value)
    return value


def integer(value: Any, *, bits: int = 64, signed: bool = False) -> int:
    """A whole number, also one that was written as ``2.0`` or as a string of digits.

    JSON has one kind of number, and some writers give a whole one with a fraction of zero: it is taken as far as a
    float is exact, up to 2^53. Strings are for those writers whose numbers are all floats. ``bits`` is its width.
    """
    if isinstance(value, bool):
        raise wrong("an integer", value)
    if isinstance(value, float) and abs(value) <= EXACT and value.is_integer():
        found = int(value)
    elif isinstance(value, int):
        found = value
    elif isinstance(value, str) and DIGITS.fullmatch(value):
        found = int(value)
    else:
        raise wrong("an integer", value)
    low, high = (-1 << bits - 1, 1 << bits - 1) if signed else (0, 1 << bits)
    if not low <= found < high:
        raise wrong(f"{'a signed' if signed else 'an'} integer of {bits} bits", value)
    return found


def floating(value: Any) -> float:
    """A finite number, or ``{"FloatHex": …}``, the eight little-endian bytes of any."""
    if isinstance(value, Mapping) and set(value) == {"FloatHex"}:
        data = hexadecimal(value["FloatHex"])
        if len(data) != 8:
            raise EncodeError(f"expected the 8 bytes of a float, got {len(data)}")
        found: float = struct.unpack("<d", data)[0]
        return found
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong("a number", value)
    try:
        found = float(value)
    except OverflowError:
        found = math.inf
    if not math.isfinite(found):
        raise wrong("a finite number", value)
    return found


def hexadecimal(value: Any) -> bytes:
    """Bytes of hex digits, in pairs that may stand apart."""
    if not isinstance(value, str):
        raise wrong("hex digits", value)
    try:
        return bytes.fromhex(value)
    except ValueError:
        pass
    pairs = HEX_PAIRS.match(value)
    at = pairs.end() if pairs else 0
    if value[at : at + 1] in "0123456789ABCDEFabcdef":
        raise EncodeError(f"expected hex digits in pairs, got {brief(value[at : at + 2].strip())} at character {at}")
    raise EncodeError(f"expected hex digits, got {brief(value[at : at + 1])} at character {at}")


def guid(value: Any) -> bytes:
    """The 16 bytes of a GUID, hyphenated or as hex of the bytes on the wire."""
    given = text(value)
    if "-" not in given:
        data = hexadecimal(given)
        if len(data) != 16:
            raise EncodeError(f"expected the 16 bytes of a GUID, got {len(data)}")
        return data
    if not GUID.fullmatch(given):
        raise wrong("a GUID", given)
    return uuid.UUID(given).bytes_le
