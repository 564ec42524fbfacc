"""LZ77 with the DIRECT2 encoding: vectors of other programs, round trips, and everything that may be wrong."""

from __future__ import annotations

import json
import random
import tracemalloc
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oxcodec.errors import DecodeError
from oxcodec.transport import lz77
from oxcodec.transport.lz77 import compress, decompress

VECTORS: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parents[1] / "vectors" / "lz77.jsonl").read_text("utf-8").splitlines()
]
# Small enough to damage each of their bytes in each way.
SMALL = [vector for vector in VECTORS if len(vector["hex"]) <= 2 * 64]


def ids(vectors: Iterable[dict[str, Any]]) -> list[str]:
    return [vector["id"] for vector in vectors]


def coded(*items: int | tuple[int, str], pad: bool = True) -> bytes:
    """Build compressed bytes by hand: a number is a literal, a pair is a distance and the length as it is written.

    The length is hex text: the three bits as one digit, then whatever bytes follow the first two of the match.
    """
    out = bytearray()
    for first in range(0, len(items), 32):
        group = items[first : first + 32]
        flags = 0
        body = bytearray()
        for index, item in enumerate(group):
            if isinstance(item, int):
                body.append(item)
            else:
                flags |= 1 << 31 - index
                distance, length = item
                body += (distance - 1 << 3 | int(length[0])).to_bytes(2, "little") + bytes.fromhex(length[1:])
        if pad:
            flags |= (1 << 32 - len(group)) - 1
        out += flags.to_bytes(4, "little") + body
    return bytes(out)


def reference(data: bytes, size: int) -> bytes | None:
    """Decode byte by byte, after the words of the specification; ``None`` where the input is wrong."""
    out: list[int] = []
    pos = 0
    flags: list[bool] = []
    saved: int | None = None

    def take(width: int) -> int:
        nonlocal pos
        if pos + width > len(data):
            raise EOFError
        pos += width
        return sum(byte << 8 * i for i, byte in enumerate(data[pos - width : pos]))

    try:
        while len(out) < size:
            if not flags:
                word = take(4)
                flags = [bool(word >> bit & 1) for bit in range(31, -1, -1)]
            if not flags.pop(0):
                out.append(take(1))
                continue
            word = take(2)
            distance, length = (word // 8) + 1, word % 8
            if length == 7:
                if saved is None:
                    both = take(1)
                    length, saved = both % 16, both // 16
                else:
                    length, saved = saved, None
                if length == 15:
                    length = take(1)
                    if length == 255:
                        length = take(2) or take(4)
                        if length < 15 + 7:
                            return None
                        length -= 15 + 7
                    length += 15
                length += 7
            length += 3
            if distance > len(out) or len(out) + length > size:
                return None
            for _ in range(length):
                out.append(out[-distance])
    except EOFError:
        return None
    return bytes(out) if len(data) - pos <= 4 else None


def outcome(data: bytes, size: int) -> bytes | None:
    """What decompress makes of the bytes; ``None`` for its error, which must point into the input."""
    try:
        plain = decompress(data, size)
    except DecodeError as error:
        assert 0 <= error.offset <= len(data)
        return None
    assert type(plain) is bytes
    assert len(plain) == size
    return plain


def round_trip(plain: bytes) -> bytes:
    packed = compress(plain)
    assert type(packed) is bytes
    assert decompress(packed, len(plain)) == plain
    # The bound that the documentation gives.
    assert len(packed) <= len(plain) + len(plain) // 8 + 4
    return packed


# --- what other programs have written ---


def test_vectors_are_there() -> None:
    assert len(VECTORS) == 19
    assert len(SMALL) >= 9


@pytest.mark.parametrize("vector", VECTORS, ids=ids(VECTORS))
def test_vector_decompresses(vector: dict[str, Any]) -> None:
    fields = vector["fields"]
    data = bytes.fromhex(vector["hex"])
    assert len(data) == fields["CompressedSize"]
    assert decompress(data, fields["PlainSize"]).hex() == fields["Plain"]


@pytest.mark.parametrize("vector", VECTORS, ids=ids(VECTORS))
def test_vector_is_compressed_as_well(vector: dict[str, Any]) -> None:
    packed = round_trip(bytes.fromhex(vector["fields"]["Plain"]))
    assert len(packed) <= vector["fields"]["CompressedSize"]


@pytest.mark.parametrize("vector", SMALL, ids=ids(SMALL))
def test_small_vector_is_compressed_alike(vector: dict[str, Any]) -> None:
    # So little input leaves no choice of matches: the bytes are those of the other encoder.
    assert compress(bytes.fromhex(vector["fields"]["Plain"])).hex() == vector["hex"]


@pytest.mark.parametrize("vector", VECTORS, ids=ids(VECTORS))
def test_vector_with_another_size(vector: dict[str, Any]) -> None:
    data = bytes.fromhex(vector["hex"])
    size = vector["fields"]["PlainSize"]
    with pytest.raises(DecodeError):
        decompress(data, size + 1)
    if size:
        assert outcome(data, size - 1) == reference(data, size - 1)


@pytest.mark.parametrize("vector", [v for v in VECTORS if len(v["hex"]) <= 2 * 400], ids=lambda v: v["id"])
def test_truncated_vector(vector: dict[str, Any]) -> None:
    data = bytes.fromhex(vector["hex"])
    plain = bytes.fromhex(vector["fields"]["Plain"])
    for end in range(len(data)):
        result = outcome(data[:end], len(plain))
        assert result == reference(data[:end], len(plain))
        assert result in (None, plain)


@pytest.mark.parametrize("vector", SMALL, ids=ids(SMALL))
def test_vector_with_one_byte_changed(vector: dict[str, Any]) -> None:
    data = bytearray.fromhex(vector["hex"])
    size = vector["fields"]["PlainSize"]
    for at, right in enumerate(data):
        for wrong in range(256):
            data[at] = wrong
            assert outcome(bytes(data), size) == reference(bytes(data), size)
        data[at] = right


# --- the examples and the tables of the specifications ---


@pytest.mark.parametrize(
    ("plain", "packed"),
    [
        # [MS-XCA] section 3: the alphabet, and "abc" a hundred times.
        (b"abcdefghijklmnopqrstuvwxyz", b"\x3f\0\0\0abcdefghijklmnopqrstuvwxyz"),
        (b"abc" * 100, b"\xff\xff\xff\x1fabc\x17\x00\x0f\xff\x26\x01"),
    ],
)
def test_published_example(plain: bytes, packed: bytes) -> None:
    assert compress(plain) == packed
    assert decompress(packed, len(plain)) == plain


@pytest.mark.parametrize(
    ("length", "written"),
    [
        (3, "0"),
        (4, "1"),
        (9, "6"),
        (10, "700"),
        (23, "70d"),
        (24, "70e"),
        (25, "70f00"),
        (26, "70f01"),
        (278, "70ffd"),
        (279, "70ffe"),
        (280, "70fff1501"),
        (281, "70fff1601"),
        (65537, "70ffffeff"),
        (65538, "70fffffff"),
    ],
)
def test_length_as_written(length: int, written: str) -> None:
    packed = coded(0x41, (1, written))
    assert decompress(packed, 1 + length) == b"A" * (1 + length)
    assert compress(b"A" * (1 + length)) == packed


@pytest.mark.parametrize(
    ("length", "written"),
    [
        (65539, "70fff000000000100"),
        (100000, "70fff00009d860100"),
        # Not the shortest way to write them, but clear: no smaller form counts from so far down.
        (25, "70fff1600"),
        (279, "70fff1401"),
        (25, "70fff000016000000"),
        (65538, "70fff0000ffff0000"),
    ],
)
def test_length_that_only_others_write(length: int, written: str) -> None:
    assert decompress(coded(0x41, (1, written)), 1 + length) == b"A" * (1 + length)


def test_two_matches_share_a_byte() -> None:
    a, b = 0x41, 0x42
    # Lengths 11, 3, 12, 13: the third match has its nibble in the byte of the first, the last one has a byte anew.
    packed = coded(a, (1, "721"), b, (1, "0"), a, (1, "7"), b, (1, "703"))
    plain = b"A" * 12 + b"B" * 4 + b"A" * 13 + b"B" * 14
    assert decompress(packed, len(plain)) == plain
    assert compress(b"A" * 12 + b"B" * 13) == coded(a, (1, "721"), b, (1, "7"))


def test_high_nibble_with_more_bytes() -> None:
    packed = coded(0x41, (1, "7f0"), 0x42, (1, "7ff1501"), 0x43, (1, "70f07"))
    plain = b"A" * 11 + b"B" * 281 + b"C" * 33
    assert decompress(packed, len(plain)) == plain
    assert compress(plain) == packed


def test_end_mark_takes_a_flag_word_of_its_own() -> None:
    plain = bytes(range(32))
    assert compress(plain) == bytes(4) + plain + b"\xff\xff\xff\xff"
    assert compress(plain[:31]) == b"\x01\0\0\0" + plain[:31]
    # Flags of which nobody has need may as well be zeros, and the last word may be absent.
    assert decompress(bytes(4) + plain[:31], 31) == plain[:31]
    assert decompress(bytes(4) + plain, 32) == plain


def test_nothing() -> None:
    assert compress(b"") == b""
    assert decompress(b"", 0) == b""
    assert decompress(b"\xff\xff\xff\xff", 0) == b""


@pytest.mark.parametrize("spare", range(5))
def test_spare_bytes(spare: int) -> None:
    assert decompress(coded(1, 2, 3) + bytes(spare), 3) == b"\1\2\3"
    assert decompress(bytes(4) + bytes(32) + bytes(spare), 32) == bytes(32)


# --- round trips ---


@given(st.binary(max_size=600))
def test_round_trip(plain: bytes) -> None:
    assert reference(round_trip(plain), len(plain)) == plain


@given(st.lists(st.sampled_from(b"ab\0"), max_size=400).map(bytes))
def test_round_trip_of_few_letters(plain: bytes) -> None:
    assert reference(round_trip(plain), len(plain)) == plain


@given(
    st.lists(
        st.tuples(st.binary(min_size=1, max_size=6), st.integers(1, 60) | st.sampled_from([278, 279, 280, 281])),
        max_size=12,
    )
)
def test_round_trip_of_repetitions(parts: list[tuple[bytes, int]]) -> None:
    plain = b"".join(piece * times for piece, times in parts)
    assert reference(round_trip(plain), len(plain)) == plain


def noise(count: int, seed: int = 0) -> bytes:
    """Bytes in which no three in a row come twice."""
    rng = random.Random(seed)
    out = bytearray(rng.randbytes(2))
    seen: set[bytes] = set()
    while len(out) < count:
        byte = rng.randrange(256)
        key = bytes(out[-2:]) + bytes([byte])
        if key not in seen:
            seen.add(key)
            out.append(byte)
    return bytes(out[:count])


LENGTHS = [*range(3, 30), *range(270, 290), 65535, 65536, 65537, 65538, 65539, 65540, 65541, 65542, 131076, 131079]


@pytest.mark.parametrize("length", LENGTHS)
def test_round_trip_of_one_repetition(length: int) -> None:
    for period in (1, 2, 3, 7, 300):
        piece = noise(period, length)
        plain = (piece * (length // period + 2))[: period + length]
        packed = round_trip(plain + b"\xfe\xfd")
        # The piece itself and its flags, and little more: the repetition has been found.
        assert len(packed) <= period + period // 32 * 4 + 32
        assert reference(packed, len(plain) + 2) == plain + b"\xfe\xfd"


@pytest.mark.parametrize("distance", [4, 5, 31, 32, 33, 255, 256, 257, 4095, 4096, 4097, 8190, 8191, 8192])
@pytest.mark.parametrize("length", [3, 9, 10, 24, 25])
def test_match_at_every_distance(distance: int, length: int) -> None:
    plain = noise(distance, distance)
    plain += plain[: min(length, distance)]
    packed = round_trip(plain)
    # Shorter than literals and their flag words would be.
    assert len(packed) < len(plain) + (len(plain) // 32 + 1) * 4
    assert reference(packed, len(plain)) == plain


def test_nothing_is_copied_from_beyond_the_window() -> None:
    plain = noise(8193)
    packed = round_trip(plain + plain[:3])
    # All literals: nothing within reach is like the last three bytes.
    assert len(packed) == 8196 + (8196 // 32 + 1) * 4


@given(st.integers(1, 8192), st.integers(3, 400), st.integers(0, 2**32))
def test_decompress_every_distance(distance: int, length: int, seed: int) -> None:
    start = random.Random(seed).randbytes(distance)
    plain = bytearray(start)
    for _ in range(length):
        plain.append(plain[-distance])
    written = next(
        text
        for limit, text in [
            (9, f"{length - 3}"),
            (24, f"70{length - 10:x}"),
            (279, f"70f{(length - 25) & 255:02x}"),
            (400, f"70fff{(length - 3).to_bytes(2, 'little').hex()}"),
        ]
        if length <= limit
    )
    assert decompress(coded(*start, (distance, written)), len(plain)) == plain


def test_match_put_off_for_a_longer_one() -> None:
    # "abc" could be copied, but a literal "a" lets all of "bcdefgh" be copied.
    assert compress(b"abcxbcdefghyabcdefgh") == coded(*b"abcxbcdefghya", (9, "4"))


def test_long_run() -> None:
    assert len(round_trip(bytes(1 << 20))) < 200
    assert len(round_trip(b"abcdefg" * 20000)) < 60


# --- wrong input ---

A = 0x41
WRONG = [
    ("no input", b"", 1, 0, "flag word"),
    ("part of a flag word", b"\xff\xff\xff", 1, 0, "flag word"),
    ("no second flag word", bytes(4 + 32), 33, 36, "flag word"),
    ("part of a second flag word", bytes(4 + 32 + 3), 33, 36, "flag word"),
    ("no literal", bytes(4), 1, 4, "still to come"),
    ("too few literals", bytes(4 + 5), 6, 9, "with 1 bytes of output still to come"),
    ("end mark before the size", coded(A), 2, 5, "in a match, with 1 bytes of output"),
    ("half a match", coded(A) + b"\0", 9, 5, "in a match"),
    ("no nibble", coded(A, (1, "7")), 11, 7, "1 bytes of its length"),
    ("no byte", coded(A, (1, "70f")), 26, 8, "1 bytes of its length"),
    ("no byte after a high nibble", coded(A, (1, "7f0"), (1, "7")), 50, 10, "1 bytes of its length"),
    ("no 16 bits", coded(A, (1, "70fff")), 300, 9, "2 bytes of its length"),
    ("half of 16 bits", coded(A, (1, "70fff15")), 300, 9, "2 bytes of its length"),
    ("no 32 bits", coded(A, (1, "70fff0000")), 300, 11, "4 bytes of its length"),
    ("part of 32 bits", coded(A, (1, "70fff0000150100")), 300, 11, "4 bytes of its length"),
    ("16 bits too small", coded(A, (1, "70fff1500")), 25, 9, "length 21 is below 22"),
    ("16 bits far too small", coded(A, (1, "70fff0100")), 5, 9, "length 1 is below 22"),
    ("32 bits too small", coded(A, (1, "70fff000015000000")), 25, 9, "length 21 is below 22"),
    ("32 bits of zero", coded(A, (1, "70fff000000000000")), 4, 9, "length 0 is below 22"),
    ("match before any output", coded((1, "0")), 3, 4, "1 bytes back where only 0"),
    ("match from before the start", coded(A, (2, "0")), 4, 5, "2 bytes back where only 1"),
    ("match from far before the start", coded(A, (8192, "0")), 4, 5, "8192 bytes back"),
    ("match past the size", coded(A, (1, "0")), 3, 5, "3 bytes where only 2"),
    ("match far past the size", coded(A, (1, "70fff0000ffffffff")), 300, 5, "4294967298 bytes where only 299"),
    ("literals past the size", coded(1, 2, 3, 4, 5, 6, 7), 2, 6, "5 bytes are left over"),
    ("five spare bytes", coded(A) + bytes(5), 1, 5, "5 bytes are left over"),
    ("five bytes for nothing", bytes(5), 0, 0, "5 bytes are left over"),
    ("negative size", b"", -1, 0, "negative"),
]


@pytest.mark.parametrize(("data", "size", "offset", "words"), [case[1:] for case in WRONG], ids=[c[0] for c in WRONG])
def test_wrong_input(data: bytes, size: int, offset: int, words: str) -> None:
    with pytest.raises(DecodeError, match=words) as caught:
        decompress(data, size)
    assert caught.value.offset == offset


def test_memory_follows_the_output_and_not_the_claims() -> None:
    tracemalloc.start()
    try:
        for limit in (lz77.DEFAULT_LIMIT, 1000, 1 << 30):  # whoever calls may trust a size that came from elsewhere
            with pytest.raises(DecodeError, match="limit"):
                decompress(coded(A, (1, "0")), limit + 1, limit=limit)
        with pytest.raises(DecodeError, match="still to come"):
            decompress(coded(A, (1, "0")), 1 << 40, limit=1 << 40)
        with pytest.raises(DecodeError, match="where only"):
            decompress(coded(A, (1, "70fff0000ffffffff")), 1 << 31, limit=1 << 31)
        assert tracemalloc.get_traced_memory()[1] < 1 << 16
    finally:
        tracemalloc.stop()


@given(st.binary(max_size=80), st.integers(0, 400))
def test_any_bytes_like_the_reference(data: bytes, size: int) -> None:
    assert outcome(data, size) == reference(data, size)


@st.composite
def plausible(draw: st.DrawFn) -> tuple[bytes, int]:
    """Compressed bytes that are right for the most part, and a size: random bytes fail too early to show much."""
    items: list[int | tuple[int, str]] = [draw(st.integers(0, 255))]
    size = 1
    # Long enough to need more than one flag word now and then.
    for _ in range(draw(st.integers(0, 50))):
        if draw(st.booleans()):
            items.append(draw(st.integers(0, 255)))
            size += 1
        else:
            short = draw(st.integers(0, 7))
            more = draw(st.binary(max_size=5) | st.sampled_from([b"\xf3", b"\x0f\xff\x15\x01"])) if short == 7 else b""
            distance = draw(st.integers(1, size) if draw(st.integers(0, 9)) else st.integers(1, 8192))
            items.append((distance, f"{short}{more.hex()}"))
            size += 3 + short
    return coded(*items, pad=draw(st.booleans())), max(0, size + draw(st.integers(-5, 40)))


@given(plausible())
def test_plausible_bytes_like_the_reference(case: tuple[bytes, int]) -> None:
    data, size = case
    assert outcome(data, size) == reference(data, size)


@given(st.binary(max_size=200), st.data())
def test_damaged_bytes_like_the_reference(piece: bytes, data: st.DataObject) -> None:
    plain = piece * data.draw(st.integers(1, 5))
    packed = bytearray(compress(plain))
    for _ in range(data.draw(st.integers(0, 3)) if packed else 0):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    assert outcome(bytes(packed), len(plain)) == reference(bytes(packed), len(plain))
