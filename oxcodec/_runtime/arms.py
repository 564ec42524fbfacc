"""Readers and writers of plain numbers, in the shape that the arms of a switch have.

A reader takes (data, position, budget, structure, index) and gives (value, new position); a writer takes (value,
append, params of the structure, index). The last two are for arms whose type has params. The names end in the
``struct`` code.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

from .primitives import Append, Budget

Reader = Callable[[bytes, int, Budget, Any, int], tuple[Any, int]]
Writer = Callable[[Any, Append, Any, int], None]


def arms(code: str) -> tuple[Reader, Writer]:
    compiled = struct.Struct("<" + code)
    unpack, pack, width = compiled.unpack_from, compiled.pack, compiled.size

    def decode(b: bytes, p: int, _c: Budget, _s: Any, _i: int) -> tuple[Any, int]:
        return unpack(b, p)[0], p + width

    def encode(v: Any, w: Append, _s: Any, _i: int) -> None:
        w(pack(v))

    return decode, encode


decode_B, encode_B = arms("B")
decode_H, encode_H = arms("H")
decode_I, encode_I = arms("I")
decode_Q, encode_Q = arms("Q")
decode_b, encode_b = arms("b")
decode_h, encode_h = arms("h")
decode_i, encode_i = arms("i")
decode_q, encode_q = arms("q")
decode_d, encode_d = arms("d")


def decode_rest(b: bytes, p: int, _c: Budget, _s: Any, _i: int) -> tuple[bytes, int]:
    return b[p:], len(b)


def encode_rest(v: bytes, w: Append, _s: Any, _i: int) -> None:
    w(v)


__all__ = [
    name for name in list(globals()) if name.startswith(("decode_", "encode_"))
]  # fmt: skip
