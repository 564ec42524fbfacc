"""What is left of a zip file whose list of entries, which stands at its end, is lost: the entries themselves."""

from __future__ import annotations

import functools
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

__all__ = ["Member", "salvaged"]

_LOCAL = struct.Struct("<4s5H3I2H")  # the header before each entry (APPNOTE.TXT 4.3.7)
_SIGNATURE = b"PK\x03\x04"
_DESCRIPTOR = b"PK\x07\x08"
_SIZES_FOLLOW = 0x8
_PIECE = 1 << 14


class Member(NamedTuple):
    """An entry: ``read(most)`` gives its bytes, that many at most, and what is wrong with them."""

    name: str
    info: zipfile.ZipInfo
    read: Callable[[int], tuple[bytes, str]]


def salvaged(data: bytes) -> Iterator[Member]:
    """The entries one after another, as long as headers of entries follow; the last one may be cut off."""
    position = 0
    while data[position : position + 4] == _SIGNATURE and len(data) - position >= _LOCAL.size:
        _, _, flags, method, _, _, _, packed, _, name_size, extra_size = _LOCAL.unpack_from(data, position)
        start = position + _LOCAL.size + name_size + extra_size
        info = zipfile.ZipInfo(data[position + _LOCAL.size :][:name_size].decode("cp437") or "?")
        info.flag_bits, info.compress_type, info.header_offset = flags, method, position
        if flags & _SIZES_FOLLOW and method == zipfile.ZIP_DEFLATED:
            end = _deflated_end(data, start)
        elif flags & _SIZES_FOLLOW:
            end = len(data) if (found := data.find(_DESCRIPTOR, start)) < 0 else found
        else:
            end = start + packed
        read = functools.partial(_read, data[start:end], method, info.filename)
        yield Member(info.filename.replace("\\", "/"), info, read)
        position = end
        if flags & _SIZES_FOLLOW:
            position += 16 if data[end : end + 4] == _DESCRIPTOR else 12


def _deflated_end(data: bytes, start: int) -> int:
    """Where a compressed stream ends of which no size is known."""
    unpacker = zlib.decompressobj(-15)
    position = start
    try:
        while position < len(data) and not unpacker.eof:
            pending = data[position : position + _PIECE]
            position += len(pending)
            while pending and not unpacker.eof:
                unpacker.decompress(pending, 1 << 20)
                pending = unpacker.unconsumed_tail
    except zlib.error:
        return len(data)
    return position - len(unpacker.unused_data) if unpacker.eof else len(data)


def _read(packed: bytes, method: int, name: str, most: int) -> tuple[bytes, str]:
    if method == zipfile.ZIP_STORED:
        return packed[:most], ""
    unpacker = zlib.decompressobj(-15)
    out = bytearray()
    try:
        for start in range(0, len(packed), 256):  # in pieces, for an error takes with it what its call would have given
            pending = packed[start : start + 256]
            while pending and len(out) < most:
                out += unpacker.decompress(pending, most - len(out))
                pending = unpacker.unconsumed_tail
    except zlib.error:
        pass
    return bytes(out), "" if unpacker.eof else f"the entry {name!r} is cut off"
