"""Primitives that a spec cannot say well: strings, booleans, 32-bit floats.

Each has a reader ``(data, position, budget) -> (value, new position)`` and a writer ``(value, append)``. They refuse
with :class:`Refused`, which the entry points turn into an error that names the place.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .arguments import flag, integer, kind_of

__all__ = ["NATIVES", "Budget", "Exceeded", "Limits", "Native", "Refused"]

Append = Callable[[bytes], Any]


class Refused(Exception):
    """The bytes or the value cannot be taken; never leaves the library."""


class Exceeded(Refused):
    """A limit is reached: unlike damage, this ends the whole decoding, however tolerant it is."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one call may decode, and how strictly.

    ``max_depth``: levels of structures that contain themselves (restrictions, rule actions).
    ``max_elements``: elements of all lists together, those included that take no bytes.
    ``max_bytes``: bytes that decompression may yield, all buffers together.
    ``strict``: refuse what is tolerated by default: damage in a block whose size is known, departures of real servers.

    The defaults fit any real traffic. A response holds at most 96 payloads ([MS-OXCRPC] 3.1.4.2.1.2.2) of 65535 bytes
    (2.2.2.1), 6 MB. Rows are some 8 bytes a value, and come in at most 256 KB on the wire (2.2.1.3): 1 MB, 130,000
    values. What no byte stands for is a few columns.
    """

    max_depth: int = 100
    max_elements: int = 1 << 18
    max_bytes: int = 1 << 23
    strict: bool = False

    def __post_init__(self) -> None:
        for name in ("max_depth", "max_elements", "max_bytes"):
            integer(getattr(self, name), name, 0)
        flag(self.strict, "strict")


class Budget:
    """What is left of the limits during one call, however many structures it decodes."""

    __slots__ = ("bytes", "depth", "elements", "limits")

    def __init__(self, limits: Limits) -> None:
        self.limits = kind_of(limits, "limits", Limits)
        self.depth = limits.max_depth
        self.elements = limits.max_elements
        self.bytes = limits.max_bytes

    def take(self, count: int) -> None:
        """Pays for ``count`` list elements before any of them is made."""
        if count > self.elements:
            raise Exceeded(f"a count of {count} exceeds the element limit")
        self.elements -= count

    def enter(self) -> None:
        """Goes one level down; whoever calls it adds 1 to ``depth`` when it is done."""
        if self.depth <= 0:
            raise Exceeded("nested deeper than the depth limit")
        self.depth -= 1

    def expand(self, count: int) -> None:
        """Pays for ``count`` bytes that decompression is to yield, before they are made."""
        if count > self.bytes:
            raise Exceeded(f"{count} decompressed bytes exceed the byte limit")
        self.bytes -= count

    def mark(self) -> tuple[int, int, int]:
        """What is left, for :meth:`reset`."""
        return self.depth, self.elements, self.bytes

    def reset(self, mark: tuple[int, int, int]) -> None:
        """Gives back what was paid since ``mark``, for the same bytes are to be decoded again."""
        self.depth, self.elements, self.bytes = mark


@dataclass(frozen=True, slots=True)
class Native:
    """A hand-written primitive: ``read`` and ``write`` take the place of the spec's layout of the same name.

    ``takes`` are the types of its values, ``due`` says so in words. ``loose`` writes what ``write`` refuses.
    """

    name: str
    read: Callable[..., tuple[Any, int]]
    write: Callable[..., None]
    takes: tuple[type, ...]
    due: str
    loose: Callable[..., None] | None = None

    @property
    def unchecked(self) -> Callable[..., None]:
        return self.loose or self.write


def encoded(v: str, encoding: str, errors: str) -> bytes:
    """Text as bytes; ``errors`` are those of Python's codecs."""
    try:
        return v.encode(encoding, errors)
    except UnicodeEncodeError as error:
        raise Refused(f"{v[error.start]!a} is no character of {encoding}") from None


def read_utf16z(b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[str, int]:
    q = b.find(b"\0\0", p)
    while q >= 0 and (q - p) & 1:  # half of one character and half of the next
        q = b.find(b"\0\0", q + 1)
    if q < 0:
        raise Refused("the string has no terminator")
    return b[p:q].decode("utf-16-le", "surrogatepass"), q + 2


def write_utf16z(v: str, w: Append, _s: object = None, _i: int = 0) -> None:
    if "\0" in v:
        raise Refused("a null character in a null-terminated string")
    loose_utf16z(v, w)


def loose_utf16z(v: str, w: Append) -> None:
    w(encoded(v, "utf-16-le", "surrogatepass") + b"\0\0")


def read_string8z(b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[str, int]:
    q = b.find(0, p)
    if q < 0:
        raise Refused("the string has no terminator")
    return b[p:q].decode("ascii", "surrogateescape"), q + 1


def write_string8z(v: str, w: Append, _s: object = None, _i: int = 0) -> None:
    if "\0" in v:
        raise Refused("a null character in a null-terminated string")
    loose_string8z(v, w)


def loose_string8z(v: str, w: Append) -> None:
    w(encoded(v, "ascii", "surrogateescape") + b"\0")


def read_latin1z(b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[str, int]:
    q = b.find(0, p)
    if q < 0:
        raise Refused("the string has no terminator")
    return b[p:q].decode("latin-1"), q + 1


def write_latin1z(v: str, w: Append, _s: object = None, _i: int = 0) -> None:
    if "\0" in v:
        raise Refused("a null character in a null-terminated string")
    loose_latin1z(v, w)


def loose_latin1z(v: str, w: Append) -> None:
    w(encoded(v, "latin-1", "strict") + b"\0")


def read_string8(b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[str | bytes, int]:
    """The whole block: text when its only null is the last byte, else the bytes as they are."""
    if b.find(0, p) == len(b) - 1 >= p:
        return b[p:-1].decode("ascii", "surrogateescape"), len(b)
    return b[p:], len(b)


def write_string8(v: str | bytes, w: Append, _s: object = None, _i: int = 0) -> None:
    if isinstance(v, str):
        write_string8z(v, w)
    else:
        w(v)


def loose_string8(v: str | bytes, w: Append) -> None:
    if isinstance(v, str):
        loose_string8z(v, w)
    else:
        w(v)


def read_utf16(b: bytes, p: int, c: Budget, _s: object = None, _i: int = 0) -> tuple[str | bytes, int]:
    """The whole block: text when its only null is the last character, else the bytes as they are."""
    if b.endswith(b"\0\0"):
        text, q = read_utf16z(b, p, c) if not (len(b) - p) & 1 else ("", -1)
        if q == len(b):
            return text, q
    return b[p:], len(b)


def write_utf16(v: str | bytes, w: Append, _s: object = None, _i: int = 0) -> None:
    if isinstance(v, str):
        write_utf16z(v, w)
    else:
        w(v)


def loose_utf16(v: str | bytes, w: Append) -> None:
    if isinstance(v, str):
        loose_utf16z(v, w)
    else:
        w(v)


def read_guid(b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[bytes, int]:
    q = p + 16
    if q > len(b):
        raise Refused("a GUID takes 16 bytes")
    return b[p:q], q


def write_guid(v: bytes, w: Append, _s: object = None, _i: int = 0) -> None:
    if len(v) != 16:
        raise Refused("a GUID takes 16 bytes")
    w(v)


def read_boolean(b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[bool | int, int]:
    if p >= len(b):
        raise Refused("a Boolean takes 1 byte")
    v = b[p]
    return (v == 1 if v < 2 else v), p + 1


def write_boolean(v: bool | int, w: Append, _s: object = None, _i: int = 0) -> None:
    if not 0 <= v <= 255:
        raise Refused(f"a Boolean is {v}, but takes 1 byte (0 to 255)")
    w(struct.pack("B", v))


_FLOAT = struct.Struct("<f")
_UINT = struct.Struct("<I")
_DOUBLE = struct.Struct("<d")
_QUAD = struct.Struct("<Q")


def read_float32(b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[float, int]:
    if p + 4 > len(b):
        raise Refused("a 32-bit float takes 4 bytes")
    (v,) = _FLOAT.unpack_from(b, p)
    if v != v:  # the processor would quiet a signalling NaN on the way to 64 bits and lose a bit of the wire
        (u,) = _UINT.unpack_from(b, p)
        (v,) = _DOUBLE.unpack(_QUAD.pack((u >> 31) << 63 | 0x7FF << 52 | (u & 0x7FFFFF) << 29))
    return v, p + 4


def write_float32(v: float, w: Append, _s: object = None, _i: int = 0) -> None:
    if isinstance(v, float) and math.isnan(v):
        (u,) = _QUAD.unpack(_DOUBLE.pack(v))
        w(_UINT.pack(u >> 63 << 31 | 0xFF << 23 | (u >> 29 & 0x7FFFFF or 1)))
    else:
        try:
            w(_FLOAT.pack(v))
        except OverflowError:
            raise Refused(f"{v} is too large for a 32-bit float") from None


def read_null(_b: bytes, p: int, _c: Budget, _s: object = None, _i: int = 0) -> tuple[None, int]:
    return None, p


def write_null(v: None, _w: Append, _s: object = None, _i: int = 0) -> None:
    if v is not None:
        raise Refused("a PtypNull property has no value")


NATIVES = {
    native.name: native
    for native in (
        Native("utf16z", read_utf16z, write_utf16z, (str,), "a string", loose_utf16z),
        Native("string8z", read_string8z, write_string8z, (str,), "a string", loose_string8z),
        Native("latin1z", read_latin1z, write_latin1z, (str,), "a string", loose_latin1z),
        Native("string8", read_string8, write_string8, (str, bytes), "a string or bytes", loose_string8),
        Native("utf16", read_utf16, write_utf16, (str, bytes), "a string or bytes", loose_utf16),
        Native("guid", read_guid, write_guid, (bytes, bytearray, memoryview), "16 bytes"),
        Native("boolean", read_boolean, write_boolean, (int,), "a Boolean"),
        Native("float32", read_float32, write_float32, (float, int), "a number"),
        Native("null", read_null, write_null, (type(None),), "None"),
    )
}
