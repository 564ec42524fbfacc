"""The compression of extended buffers: LZ77 matches written in the DIRECT2 encoding.

[MS-OXCRPC] section 3.1.4.1.1.2, for both directions, calls it LZ77 with DIRECT2; [MS-XCA] sections 2.3 and 2.4 call it
Plain LZ77. The coded form, in the order of the bytes:

- a flag word: 32 bits, little-endian, used from the most significant bit down, one bit for each of the next 32 items;
- for a 0 bit: one byte of output, unchanged;
- for a 1 bit: a match, that is, a copy of earlier output.

A match is a little-endian 16-bit number, ``(distance - 1) << 3 | L``, and the bytes of length that L calls for:

====================  ======================================================================
length of the match   where it is written
====================  ======================================================================
3 to 9                L = length - 3
10 to 24              L = 7, then a nibble = length - 10
25 to 279             L = 7, nibble 15, then a byte = length - 25
280 to 65538          L = 7, nibble 15, byte 255, then 16 bits = length - 3
above, [MS-XCA] only  L = 7, nibble 15, byte 255, 16 bits of 0, then 32 bits = length - 3
====================  ======================================================================

Two matches share the byte of a nibble: one puts it at its own place and takes the low half, the next one that needs a
nibble takes the high half. Nothing in the coded form tells its end: the size of the output travels beside it
(``SizeActual`` of RPC_HEADER_EXT). A 1 bit after the last item marks the end for those who look for it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Final

from .._runtime.arguments import integer, octets
from ..errors import DecodeError

__all__ = ["compress", "decompress"]

DEFAULT_LIMIT: Final = 1 << 23  # that of decoding; see Limits.max_bytes
_MIN_MATCH: Final = 3
_WINDOW: Final = 8192  # the 13 bits of a distance
_MAX_MATCH: Final = 0xFFFF + _MIN_MATCH  # what 16 bits hold; the 32-bit form is unknown to [MS-OXCRPC]
# What L, the nibble and the byte can add to 3. The wide lengths count from 3 again, so a smaller number is malformed.
_NIBBLE_BASE: Final = 7
_BYTE_BASE: Final = _NIBBLE_BASE + 15
_WORD_BASE: Final = _BYTE_BASE + 255
_MAX_TRAILING: Final = 4

# How hard to search. Up to _CHAIN earlier places are tried; _GOOD bytes are enough to take a match without more ado.
_CHAIN: Final = 24
_GOOD: Final = 48


def decompress(data: bytes, size: int, *, limit: int = DEFAULT_LIMIT) -> bytes:
    """Undo :func:`compress`, or what any other encoder of [MS-OXCRPC] section 3.1.4.1.1.2.2 has written.

    Args:
        data: the compressed bytes, without the header before them.
        size: the number of bytes that must come out, ``SizeActual``. Nothing is allocated on its word alone.
        limit: the most bytes that may come out, for a few bytes can say any number of them.

    Returns:
        Exactly ``size`` bytes. Up to 4 bytes of ``data`` may be left over, since encoders end with a flag word that
        they had no use for, or with a spare byte.

    Raises:
        DecodeError: ``data`` ends too early, makes more than ``size`` bytes, has more than 4 bytes left over, copies
            from before the start of the output, or gives a length in 16 or 32 bits that is too small for them; or
            ``size`` is negative or beyond ``limit``. The ``offset`` counts bytes in ``data``: the item, or the part of
            it, that is wrong.
    """
    data, size = octets(data, "data"), integer(size, "size", None, sys.maxsize)
    limit = integer(limit, "limit", 0, sys.maxsize)
    if size < 0:
        raise DecodeError(f"the uncompressed size is negative: {size}", offset=0)
    if size > limit:
        raise DecodeError(f"the uncompressed size of {size} bytes is beyond the limit of {limit}", offset=0)
    end = len(data)
    out = bytearray()
    room = size  # bytes still to come
    pos = 0
    nibbles = 0  # the byte that was read for the last low nibble
    high_left = False  # whether its high nibble is still to be used
    while room:
        if end - pos < 4:
            raise DecodeError(f"the input ends at a flag word, with {room} bytes of output still to come", offset=pos)
        flags = int.from_bytes(data[pos : pos + 4], "little")
        pos += 4
        left = 32  # flags not used yet: the low bits of ``flags``, the higher ones being cleared
        while left and room:
            literals = min(left - flags.bit_length(), room)
            if literals:
                # All bytes up to the next 1 bit at once.
                if end - pos < literals:
                    raise DecodeError(
                        f"the input ends with {room - (end - pos)} bytes of output still to come", offset=end
                    )
                out += data[pos : pos + literals]
                pos += literals
                room -= literals
                left -= literals
                continue
            left -= 1
            flags ^= 1 << left

            item = pos
            if end - pos < 2:
                raise DecodeError(f"the input ends in a match, with {room} bytes of output still to come", offset=pos)
            word = data[pos] | data[pos + 1] << 8
            pos += 2
            distance = (word >> 3) + 1
            length = word & 7
            if length == _NIBBLE_BASE:
                if high_left:
                    nibble = nibbles >> 4
                else:
                    nibbles = _unsigned(data, pos, 1)
                    pos += 1
                    nibble = nibbles & 15
                high_left = not high_left
                length += nibble
                if nibble == 15:
                    more = _unsigned(data, pos, 1)
                    pos += 1
                    length += more
                    if more == 255:
                        wide = pos
                        length = _unsigned(data, pos, 2)
                        pos += 2
                        if length == 0:
                            length = _unsigned(data, pos, 4)
                            pos += 4
                        # [MS-XCA] takes any number that the nibble could not have held, although no encoder has a
                        # reason to write one that the byte could have held.
                        if length < _BYTE_BASE:
                            raise DecodeError(f"the wide match length {length} is below {_BYTE_BASE}", offset=wide)
            length += _MIN_MATCH

            if distance > len(out):
                raise DecodeError(
                    f"a match goes {distance} bytes back where only {len(out)} have come out", offset=item
                )
            if length > room:
                raise DecodeError(f"a match of {length} bytes where only {room} are to come", offset=item)
            start = len(out) - distance
            if length <= distance:
                out += out[start : start + length]
            else:
                # The copy reads what it writes: the last ``distance`` bytes over and over.
                period = bytes(out[start:])
                times, rest = divmod(length, distance)
                out += period * times
                out += period[:rest]
            room -= length
    if end - pos > _MAX_TRAILING:
        raise DecodeError(f"{end - pos} bytes are left over after {size} bytes of output", offset=pos)
    return bytes(out)


def _unsigned(data: bytes, pos: int, width: int) -> int:
    """Read one part of a match length."""
    if len(data) - pos < width:
        raise DecodeError(f"the input ends in a match, where {width} bytes of its length should be", offset=pos)
    return int.from_bytes(data[pos : pos + width], "little")


def compress(data: bytes) -> bytes:
    """Compress ``data`` as [MS-OXCRPC] section 3.1.4.1.1.2 says.

    The result can be larger than ``data``, by one part in eight at most and a flag word: compare the two, and send
    ``data`` itself when nothing is gained. Only the forms of [MS-OXCRPC] are used, so lengths stop at 65538 bytes.

    Args:
        data: what to compress. The working memory is some 200 bytes for each byte; payloads end at 65535 bytes.

    Returns:
        The compressed bytes, which :func:`decompress` turns back when given ``len(data)``. Nothing for nothing.
    """
    data = octets(data, "data")
    if not data:
        return b""
    out = bytearray(4)
    flags_at = 0  # the place of the current flag word, filled in when its 32 items are known
    flags = 0
    free = 32
    shared_at = -1  # the place of a byte with a high nibble to give away
    pos = 0
    for start, length, distance in _matches(data):
        while pos < start:
            literals = min(free, start - pos)
            out += data[pos : pos + literals]
            pos += literals
            free -= literals
            if not free:
                out[flags_at : flags_at + 4] = flags.to_bytes(4, "little")
                flags_at, flags, free = len(out), 0, 32
                out += bytes(4)
        if not length:
            break
        pos += length
        free -= 1
        flags |= 1 << free
        extra = length - _MIN_MATCH
        out += (distance - 1 << 3 | min(extra, _NIBBLE_BASE)).to_bytes(2, "little")
        if extra >= _NIBBLE_BASE:
            nibble = min(extra - _NIBBLE_BASE, 15)
            if shared_at < 0:
                shared_at = len(out)
                out.append(nibble)
            else:
                out[shared_at] |= nibble << 4
                shared_at = -1
            if nibble == 15:
                out.append(min(extra - _BYTE_BASE, 255))
                if extra >= _WORD_BASE:
                    out += extra.to_bytes(2, "little")
        if not free:
            out[flags_at : flags_at + 4] = flags.to_bytes(4, "little")
            flags_at, flags, free = len(out), 0, 32
            out += bytes(4)
    # The flags without an item are ones: the first of them is the end mark, which is why a word is written for it even
    # when the last item has used up the word before.
    out[flags_at : flags_at + 4] = (flags | (1 << free) - 1).to_bytes(4, "little")
    return bytes(out)


def _matches(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Choose the matches: position, length and distance of each in order; a last one of length 0 stands at the end."""
    end = len(data)
    previous = _chains(data)
    last = len(previous)  # from here on there are not enough bytes for a match
    pos = 0
    while pos < last:
        if previous[pos] < pos - _WINDOW:
            pos += 1
            continue
        length, distance = _longest(data, previous, pos, _MIN_MATCH - 1)
        # A match costs nearly the same whatever its length: to put it off by one byte pays if the next one is longer.
        while length < _GOOD and pos + 1 < last:
            later, later_distance = _longest(data, previous, pos + 1, length)
            if later <= length:
                break
            pos, length, distance = pos + 1, later, later_distance
        yield pos, length, distance
        pos += length
    yield end, 0, 0


def _chains(data: bytes) -> list[int]:
    """For each position, the last one before it with the same three bytes; far below 0 if there is none."""
    none = -_WINDOW - 1
    latest: dict[int, int] = {}
    find = latest.get
    previous: list[int] = []
    append = previous.append
    for pos, (a, b, c) in enumerate(zip(data, data[1:], data[2:], strict=False)):
        key = a << 16 | b << 8 | c
        append(find(key, none))
        latest[key] = pos
    return previous


def _longest(data: bytes, previous: list[int], pos: int, best: int) -> tuple[int, int]:
    """Find the longest match at ``pos`` among those longer than ``best``: length and distance, or ``best`` and 0."""
    limit = min(len(data) - pos, _MAX_MATCH)
    lowest = pos - _WINDOW  # the end of a chain is lower still, wherever ``pos`` is
    distance = 0
    place = previous[pos]
    tries = _CHAIN
    while place >= lowest and tries and best < limit:
        tries -= 1
        # One byte first: it is nearly always the one that differs, and cheaper to compare than slices.
        if data[place + best] == data[pos + best] and data[place : place + best] == data[pos : pos + best]:
            best += 1
            distance = pos - place
            # First in steps that double, then in steps that halve: a long run takes few comparisons.
            step = 4
            while best + step <= limit and (
                data[place + best : place + best + step] == data[pos + best : pos + best + step]
            ):
                best += step
                step *= 2
            while step > 1:
                step //= 2
                if best + step <= limit and (
                    data[place + best : place + best + step] == data[pos + best : pos + best + step]
                ):
                    best += step
            if best >= _GOOD:
                break
        place = previous[place]
    return best, distance
