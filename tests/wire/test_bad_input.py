"""Broken and hostile bytes: a result or a DecodeError, quickly; and what is accepted is written as it was."""

from __future__ import annotations

import json
import os
import pickle
import random
import struct
import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import DecodeError, Limits, OxcodecError, RopBuffer, Structure
from oxcodec.commands import _kinds, _requests, pipe
from oxcodec.forms import from_json, to_json
from oxcodec.transport.lz77 import compress

from ..strategies import LISTS, TAG_TYPES, Rolled, build, structures
from ..support import vectors

SECONDS = 20  # of the processor: a guard against hanging, far above what any input here takes
TAGS = [0x0037001F, 0x0E080003, 0x3001001E, 0x0FFF0102, 0x0C1A000A, 0x80010000, 0x3FED101F]

Decoder = Callable[[bytes], Any]
Encoder = Callable[[Any], bytes]


class Tally:
    """How many inputs there were and what became of them."""

    def __init__(self) -> None:
        self.rows: dict[str, list[int]] = {}

    def add(self, name: str, outcome: int) -> None:
        row = self.rows.setdefault(name, [0, 0, 0])
        row[0] += 1
        row[outcome] += 1

    def __str__(self) -> str:
        total = [sum(column) for column in zip(*self.rows.values(), strict=True)]
        lines = [
            f"{name:<34}{row[0]:>9} inputs {row[1]:>8} accepted {row[2]:>9} refused"
            for name, row in [*self.rows.items(), ("all", total)]
        ]
        return "\n".join(lines)


@pytest.fixture(scope="session")
def tally() -> Tally:
    return Tally()


def check_error(error: DecodeError, data: bytes, names: tuple[str, ...]) -> None:
    assert 0 <= error.offset <= len(data), (error, data.hex())
    assert error.remaining == data[error.offset :], (error, data.hex())
    assert not names or error.path.split(".")[0].split("[")[0] in names, (error, data.hex())
    assert error.message in str(error)


def check_pickle(error: DecodeError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (again.message, again.offset, again.path, again.remaining) == (
        error.message, error.offset, error.path, error.remaining,
    )  # fmt: skip
    assert type(again.partial) is type(error.partial)


class Trial:
    """Feeds a decoder: what it takes it must write back, what it refuses it must explain."""

    def __init__(self, tally: Tally, name: str, *, names: tuple[str, ...] = ()) -> None:
        self.tally = tally
        self.name = name
        self.names = names
        self.count = 0

    def feed(self, decode: Decoder, encode: Encoder, data: bytes) -> Any:
        self.count += 1
        start = time.process_time()
        try:
            found = decode(data)
        except DecodeError as error:
            self.tally.add(self.name, 2)
            check_error(error, data, self.names)
            if self.count % 16 == 0:
                check_pickle(error)
            found = None
        else:
            self.tally.add(self.name, 1)
            assert encode(found) == data, (found, data.hex())
        assert time.process_time() - start < SECONDS, data.hex()
        return found


def class_names(cls: type[Structure]) -> tuple[str, ...]:
    """What a path may start with: the class, and the arms of a choice."""
    choice = cls.SPEC.choice
    return (cls.__name__, *(ref.target().__name__ for ref in choice.arms.values())) if choice else (cls.__name__,)


def params_of(cls: type[Structure], rng: random.Random) -> dict[str, Any]:
    """Something for each param, where it may be left out also nothing."""
    params: dict[str, Any] = {}
    for param in cls.SPEC.params:
        if param.name in LISTS:
            if param.context is None or rng.random() < 0.7:
                params[param.name] = rng.sample(TAGS, rng.randrange(4))
        elif param.name == "count_width":
            params[param.name] = rng.choice((2, 4))
        elif param.name == "property_type":
            params[param.name] = int(rng.choice(TAG_TYPES))
        elif param.name.startswith(("logon_is", "is_", "has_")):
            params[param.name] = rng.choice((None, True, False))
        else:
            params[param.name] = rng.randrange(4)
    return params


def random_bytes(rng: random.Random) -> bytes:
    """Bytes of one of several characters: even, mostly zero, small numbers, or text among zeros."""
    size = rng.choice((rng.randrange(8), rng.randrange(24), rng.randrange(96)))
    style = rng.randrange(4)
    if style == 0:
        return rng.randbytes(size)
    if style == 1:
        return bytes(rng.randrange(256) if rng.random() < 0.15 else 0 for _ in range(size))
    if style == 2:
        return bytes(rng.choice((0, 0, 0, 1, 1, 2, 3, 4, 8, 10, 255)) for _ in range(size))
    return bytes(rng.choice((0, 0, 1, 65, 66, 0x1F, 0x1E)) for _ in range(size))


def constants(cls: type[Structure], data: bytes) -> bytes:
    """The bytes with the constants that stand at fixed places in front set right, to get behind them."""
    patched = bytearray(data)
    position = 0
    for field in cls.SPEC.fields:
        if not isinstance(field.kind, ox._runtime.model.Primitive) or field.condition or field.repeated:
            break
        if field.constant is not None and position + field.kind.width <= len(patched):
            patched[position : position + field.kind.width] = field.constant.to_bytes(field.kind.width, "little")
        position += field.kind.width
    return bytes(patched)


def agrees(cls: type[Structure], data: bytes, params: dict[str, Any], found: Any) -> None:
    """The interpreter takes and refuses the same."""
    try:
        traced = cls.trace(data, **params)
    except DecodeError:
        assert found is None or found.departure, (cls, data.hex(), params)  # those are not traced by themselves
        return
    if found is None:
        assert traced.span.end != len(data), (cls, data.hex(), params)
    else:
        assert traced.structure == found, (cls, data.hex(), params)
        assert traced.span.end == len(data)


@pytest.mark.parametrize("name", structures())
def test_random_bytes(name: str, tally: Tally) -> None:
    cls = structures()[name]
    rng = random.Random(name)
    trial = Trial(tally, "random bytes", names=class_names(cls))
    trial_of_fronts = Trial(tally, "random bytes and zeros", names=class_names(cls))
    for i in range(80):
        params = params_of(cls, rng)
        data = random_bytes(rng)
        if i % 4:
            data = constants(cls, data)
        if cls.SPEC.choice and data and i % 4 < 3:
            tag = rng.choice(list(cls.SPEC.choice.arms))
            data = tag.to_bytes(cls.SPEC.choice.width, "little") + data[cls.SPEC.choice.width :]
        found = trial.feed(lambda b, p=params: cls.from_bytes(b, **p), Structure.to_bytes, data)  # type: ignore[misc]
        if i % 8 == 0:
            agrees(cls, data, params, found)
        # What parse takes from the front, whatever follows, is written back as well.
        longer = data + b"\0" * 40
        trial_of_fronts.feed(
            lambda b, p=params: cls.parse(b, **p),  # type: ignore[misc]
            lambda found, b=longer: found[0].to_bytes() + b[found[1] :],  # type: ignore[misc]
            longer,
        )


def changes(data: bytes, *, thorough: int = 400) -> Iterator[bytes]:
    """Every truncation, and each byte changed: all 255 ways in a tiny input, four in one of some size, one in a big.

    Of the truncations of a big input every third is left out.
    """
    big = len(data) > thorough
    for end in range(len(data)):
        if not big or end < thorough or end % 3:
            yield data[:end]
    for i, byte in enumerate(data):
        values: Any = (0x00, 0xFF, byte ^ 0x01, byte ^ 0x80)
        if len(data) <= 12:
            values = range(256)
        elif big and i >= 100:
            values = (values[i % 4],)
        for value in dict.fromkeys(values):
            if value != byte:
                yield data[:i] + bytes((value,)) + data[i + 1 :]


def codec(vector: dict[str, Any]) -> tuple[tuple[str, ...], Decoder, Encoder] | None:
    """The names a path may start with, a decoder and an encoder for the vector's kind; ``None`` for other kinds."""
    kind, direction = vector["kind"], vector["direction"]
    context = _requests.context_of(vector)
    classes = {
        "rop": "RopRequest" if direction == "request" else "RopResponse",
        "tagged_property_value": "TaggedPropertyValue",
        "restriction": "Restriction",
        "rule_actions": "RuleAction",
    }
    if kind in classes:
        cls: type[Structure] = getattr(ox, classes[kind])
        given = _requests.wire_context(context)
        params = {"count_width": context.get("count_width", 2)} if kind != "rop" else {}
        return class_names(cls), lambda b: cls.from_bytes(b, given, **params), Structure.to_bytes
    if kind == "entryid":
        identifier = _kinds.identifier_class(context.get("structure") or vector["fields"].get("Structure"))
        return class_names(identifier), identifier.from_bytes, Structure.to_bytes
    if kind in ("rop_buffer", "rop_buffer_chain"):
        return (
            ("ExtendedBuffer", "RopInputBuffer", "RopOutputBuffer", ""),
            lambda b: checked_buffers(ox.decode_rop_buffers(b, direction)),
            ox.encode_rop_buffers,
        )
    if kind == "mapihttp" and (name := _kinds.request_type(vector)) in ("Connect", "Execute", "Disconnect"):
        return (), lambda b: checked_message(ox.decode_message(b, name, direction)), ox.Message.to_bytes
    return None


def checked_buffers(buffers: list[RopBuffer]) -> list[RopBuffer]:
    """The errors inside of decoded buffers keep the rules too."""
    for buffer in buffers:
        assert (buffer.error is None) == (not buffer.unparsed and not buffer.slack)
        if buffer.error is not None:
            error = buffer.error
            assert error.remaining == b"" or (buffer.unparsed or buffer.slack).endswith(error.remaining)
            assert error.path.startswith("Rop") or buffer.unread, error
        form = json.loads(json.dumps(buffer.to_json()))
        assert RopBuffer.from_json(form, buffer.direction).to_bytes() == buffer.to_bytes()
        assert len(buffer.rop_offsets) == len(buffer.rops)
    return buffers


def checked_message(message: ox.Message) -> ox.Message:
    if message.error is not None and message.rop_buffers is None and "decompressed" not in message.error.message:
        check_error(message.error, message.body.rop_buffer, ())
    if message.error is not None:
        form = json.loads(json.dumps(message.to_json()))
        assert ox.Message.from_json(form).to_bytes() == message.to_bytes()
    for buffer in message.rop_buffers or ():
        checked_buffers([buffer])
    return message


CHUNKS = [
    (name, part, parts)
    for name, parts in (
        ("rops", 12), ("property_values", 1), ("restrictions", 1), ("rule_actions", 1), ("mapihttp", 4),
        ("rop_buffers", 6), ("entryids", 1),
    )
    for part in range(parts)
]  # fmt: skip


@pytest.mark.parametrize(("name", "part", "parts"), CHUNKS, ids=lambda value: str(value))
def test_truncated_and_changed_vectors(name: str, part: int, parts: int, tally: Tally) -> None:
    fed = 0
    for vector in vectors(name)[part::parts]:
        made = codec(vector)
        if made is None:
            continue
        names, decode, encode = made
        data = bytes.fromhex(vector["hex"])
        assert encode(decode(data)) == data
        if vector["kind"] in ("rop_buffer", "rop_buffer_chain"):
            feed_buffers(tally, name, decode, encode, data)
            fed += 1
            continue
        trial = Trial(tally, f"changed {name}", names=names)
        for changed in sampled(changes(data), 60, vector["id"]):
            trial.feed(decode, encode, changed)
            fed += 1
    assert fed


def sampled(inputs: Iterable[bytes], most: int, seed: str) -> list[bytes]:
    """So many of the inputs, spread over all; all of them with OXCODEC_THOROUGH in the environment (half an hour)."""
    everything = list(inputs)
    step = 1 if os.environ.get("OXCODEC_THOROUGH") else len(everything) // most + 1
    return everything[zlib.crc32(seed.encode()) % step :: step]


def feed_buffers(tally: Tally, name: str, decode: Decoder, encode: Encoder, data: bytes) -> None:
    for changed in sampled(changes(data, thorough=100), 60, name):
        start = time.process_time()
        try:
            found = decode(changed)
        except DecodeError as error:
            tally.add(f"changed {name}", 2)
            assert error.offset >= 0
            if "decompressed payload" not in error.message:
                check_error(error, changed, ())
        else:
            tally.add(f"changed {name}", 1)
            assert encode(found) == changed, changed.hex()
        assert time.process_time() - start < SECONDS


def agreeing_vectors() -> Iterator[tuple[type[Structure], dict[str, Any], bytes]]:
    for vector in vectors("rops"):
        cls = ox.RopRequest if vector["direction"] == "request" else ox.RopResponse
        given = _requests.wire_context(_requests.context_of(vector))
        params = {p.name: getattr(given, p.context) for p in cls.SPEC.params if p.context}
        yield cls, params, bytes.fromhex(vector["hex"])


def test_both_decoders_refuse_the_same_changed_vectors() -> None:
    """The straight-line code and the interpreter, on one change in twelve."""
    rng = random.Random(12)
    for cls, params, data in agreeing_vectors():
        if len(data) > 300:
            continue
        for changed in changes(data):
            if rng.randrange(12):
                continue
            try:
                found = cls.from_bytes(changed, **params)
            except DecodeError:
                found = None
            agrees(cls, changed, params, found)


def test_changed_vectors_that_are_accepted_survive_json() -> None:
    """A sample of what a changed byte turns into, through JSON text and back."""
    rng = random.Random(7)
    seen = 0
    for cls, params, data in agreeing_vectors():
        if len(data) > 300:
            continue
        for changed in changes(data):
            if rng.randrange(20):
                continue
            try:
                found = cls.from_bytes(changed, **params)
            except DecodeError:
                continue
            seen += 1
            again = from_json(type(found), json.loads(json.dumps(to_json(found), allow_nan=False)), **known(found))
            assert again == found
            assert again.to_bytes() == changed
            assert repr(found)
    assert seen > 1000


def known(structure: Structure) -> dict[str, Any]:
    return {param.name: getattr(structure, param.name) for param in structure.SPEC.params}


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("request_type", ["Connect", "Execute", "Disconnect"])
def test_random_messages(request_type: str, direction: Any, tally: Tally) -> None:
    rng = random.Random(f"{request_type} {direction}")
    trial = Trial(tally, "random messages")
    texts = (b"", b"PROCESSING\r\nDONE\r\nA: b\r\n\r\n", b"DONE\r\n\r\n", b"PROCESSING\r\nPEN", b"DONE\r\nX", b"DON")
    cls = getattr(ox, f"{request_type}{direction.capitalize()}Body")
    for i in range(400):
        body = random_bytes(rng)
        if i % 2:
            made = bytearray(build(cls, Rolled((request_type, direction, i))).to_bytes())
            if i % 4 == 1 and made:
                made[rng.randrange(len(made))] = rng.randrange(256)
            body = bytes(made)
        data = rng.choice(texts if direction == "response" else texts[:1]) + body
        trial.feed(lambda b: checked_message(ox.decode_message(b, request_type, direction)), ox.Message.to_bytes, data)


@pytest.mark.parametrize("direction", ["request", "response"])
def test_random_buffers(direction: Any, tally: Tally) -> None:
    rng = random.Random(direction)
    for _ in range(1500):
        payload = random_bytes(rng)
        if rng.random() < 0.5:
            payload = struct.pack("<H", len(payload) + 2) + payload + bytes(4 * rng.randrange(3))
        flags = rng.choice((0, 4, 4, 5, 6, 7, 1, 2, 8, 0xFFFF))
        size = len(payload) if rng.random() < 0.9 else rng.randrange(0x10000)
        actual = rng.choice((len(payload), len(payload), rng.randrange(200), 0xFFFF))
        if flags & 1 and rng.random() < 0.7:
            plain, payload = payload, compress(payload)
            actual = len(plain)
            size = len(payload)
        if flags & 2:
            payload = bytes(byte ^ 0xA5 for byte in payload)
        data = struct.pack("<HHHH", rng.choice((0, 0, 0, 1)), flags, size, actual) + payload
        try:
            found = ox.decode_rop_buffers(data, direction)
        except DecodeError as error:
            tally.add("random buffers", 2)
            if "decompressed" not in error.message:
                check_error(error, data, ())
            check_pickle(error)
        else:
            tally.add("random buffers", 1)
            checked_buffers(found)
            assert ox.encode_rop_buffers(found) == data


# --- the machine interface


def check_answer(line: bytes | str, tally: Tally) -> dict[str, Any]:
    answer = pipe.answer(line)
    json.loads(json.dumps(answer, allow_nan=False))
    if answer["ok"]:
        assert set(answer) - {"rop_buffers"} == {"id", "ok", "fields", "hex"}
        bytes.fromhex(answer["hex"])
    else:
        assert set(answer) == {"id", "ok", "error"}
        assert set(answer["error"]) == {"type", "message", "offset", "path"}
        assert answer["error"]["message"]
    tally.add("requests to the pipe", 1 if answer["ok"] else 2)
    return answer


def test_random_lines_to_the_pipe(tally: Tally) -> None:
    rng = random.Random(3)
    for line in (b"", b"null", b"[]", b"{}", b'"', b"1e999", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 50_000, b"NaN"):
        assert not check_answer(line, tally)["ok"]
    for _ in range(500):
        check_answer(rng.randbytes(rng.randrange(40)), tally)


def random_json(rng: random.Random, depth: int = 3) -> Any:
    kind = rng.randrange(9 if depth else 7)
    if kind == 0:
        return rng.choice((None, True, False))
    if kind == 1:
        return rng.choice((0, 1, -1, 2, 255, 2**16, 2**31, 2**32, 2**64, -(2**63), 10**30))
    if kind == 2:
        return rng.choice((0.5, -0.0, 1e308, 3.0))
    if kind == 3:
        return rng.choice(("", "00", "0", "zz", "ä", "\ud800", "x\0y", "0x0037001F", "Infinity"))
    if kind == 4:
        return random_bytes(rng).hex()
    if kind in (5, 6):
        return {}
    if kind == 7:
        return [random_json(rng, depth - 1) for _ in range(rng.randrange(4))]
    return {rng.choice(("a", "", "RopId", "Flags", "Fields")): random_json(rng, depth - 1) for _ in range(3)}


def test_random_requests_to_the_pipe(tally: Tally) -> None:
    rng = random.Random(4)
    kinds = [*_kinds.HANDLERS, *structures(), "Structure", "RopId", "PropertyType", "Context", "nothing"]
    names = ("columns", "property_tags", "recipient_columns", "logon_is_private", "count_width", "size", "structure",
             "request", "request_type", "private_mailbox_logon", "public_folder_logon", "property_type", "column_count",
             "count", "address_type_count", "no_of_named_props")  # fmt: skip
    for i in range(6000):
        request: dict[str, Any] = {"id": i, "kind": rng.choice(kinds)}
        for key, value in (
            ("direction", rng.choice(("request", "response"))),
            ("rop", rng.choice(("Connect", "Execute", "Disconnect", "Bind"))),
            ("hex", random_bytes(rng).hex()),
            ("fields", random_json(rng)),
            ("context", {rng.choice(names): random_json(rng, 2) for _ in range(3)}),
        ):
            chance = rng.random()
            if chance < 0.75:
                request[key] = value
            elif chance < 0.9:
                request[key] = random_json(rng)
        if "fields" in request and rng.random() < 0.6:
            request.pop("hex", None)
        assert check_answer(json.dumps(request), tally)["id"] == i


def spoiled(rng: random.Random, form: Any) -> Any:
    """A JSON form with one value somewhere replaced, left out or doubled."""
    if isinstance(form, dict) and form:
        key = rng.choice(list(form))
        how = rng.randrange(5)
        if how < 3 and isinstance(form[key], (dict, list)) and form[key]:
            return form | {key: spoiled(rng, form[key])}
        if how == 3:
            return {k: v for k, v in form.items() if k != key}
        if how == 4:
            return form | {rng.choice(("Nothing", key.lower())): form[key]}
        return form | {key: random_json(rng)}
    if isinstance(form, list) and form:
        i = rng.randrange(len(form))
        return [*form[:i], spoiled(rng, form[i]), *form[i + 1 :]] if rng.random() < 0.7 else [*form, random_json(rng)]
    return random_json(rng)


@pytest.mark.parametrize("name", ["rops", "property_values", "restrictions", "rule_actions", "mapihttp", "rop_buffers"])
def test_spoiled_fields_to_the_pipe(name: str, tally: Tally) -> None:
    rng = random.Random(name)
    for vector in vectors(name):
        if codec(vector) is None or len(vector["hex"]) > 2000:
            continue
        fields = pipe.answer(json.dumps(vector))["fields"]
        request = {k: vector[k] for k in ("id", "kind", "direction", "rop", "context")}
        for _ in range(8):
            answer = check_answer(json.dumps(request | {"fields": spoiled(rng, fields)}), tally)
            if answer["ok"]:  # what was written can be read again
                again = check_answer(json.dumps(request | {"hex": answer["hex"]}), tally)
                assert again["ok"] or name in ("rop_buffers", "mapihttp", "rops"), (answer, again)
                assert not again["ok"] or again["hex"] == answer["hex"] or "lz" in name


# --- hostile input


def refused(decode: Callable[[], Any]) -> DecodeError:
    start = time.process_time()
    with pytest.raises(DecodeError) as caught:
        decode()
    assert time.process_time() - start < SECONDS
    str(caught.value)
    return caught.value


MULTIPLE = [int(t) for t in ox.PropertyType if t & 0x1000]


@pytest.mark.parametrize("kind", MULTIPLE, ids=hex)
@pytest.mark.parametrize("count", [2**31, 2**32 - 1, 2**20 + 1, 2**31 - 1])
def test_huge_counts_of_values(kind: int, count: int) -> None:
    data = struct.pack("<II", 0x80010000 | kind, count) + bytes(64)
    tracemalloc.start()
    try:
        refused(lambda: ox.TaggedPropertyValue.from_bytes(data, count_width=2))
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_elements_without_bytes_are_paid_for() -> None:
    """Rows of no columns, and values of no bytes: a count alone must not make millions of them."""
    tracemalloc.start()
    try:
        limits = Limits(max_elements=1000)
        data = bytes.fromhex("1500 00000000 00 ffff".replace(" ", "")) + bytes(65535)
        refused(lambda: ox.RopQueryRowsResponse.from_bytes(data, columns=[], limits=limits))
        found = ox.RopQueryRowsResponse.from_bytes(data, columns=[])
        assert len(found.row_data or ()) == 65535
        null = [0x00010001] * 5000
        refused(lambda: ox.PropertyRow.from_bytes(b"\0", property_tags=null, column_count=5000, limits=limits))
        row = ox.PropertyRow.from_bytes(b"\0", property_tags=null, column_count=5000)
        assert row.value_array == [None] * 5000
        assert row.to_bytes() == b"\0"
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()


def test_rows_of_rows_share_one_limit() -> None:
    """65535 rows of 2000 columns without bytes are 131 million values in 64 KB."""
    data = bytes.fromhex("150000000000" + "02" + "ffff") + bytes(65535)
    tracemalloc.start()
    try:
        refused(lambda: ox.RopQueryRowsResponse.from_bytes(data, columns=[0x00010001] * 2000))
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


def deep_restriction(levels: int) -> bytes:
    return b"\x02" * levels + b"\x08" + struct.pack("<I", 0x0037001F)


def deep_and(levels: int) -> bytes:
    return b"\x00\x01\x00" * levels + b"\x08" + struct.pack("<I", 0x0037001F)


def deep_values(levels: int) -> bytes:
    """A value whose type stands beside it, which is a restriction on a value of the same kind, and so on."""
    return struct.pack("<I", 0x000100FD) + b"\x04\x04" + struct.pack("<I", 1) if not levels else (
        struct.pack("<I", 0x000100FD) + b"\x04\x04" + struct.pack("<I", 1) + deep_values(levels - 1)
    )  # fmt: skip


@pytest.mark.parametrize("make", [deep_restriction, deep_and])
@pytest.mark.parametrize("levels", [101, 20_000])
@pytest.mark.parametrize("limits", [Limits(), Limits(max_depth=10**9), Limits(max_depth=0)])
def test_deep_restrictions(make: Callable[[int], bytes], levels: int, limits: Limits) -> None:
    """Refused by the depth limit or by the recursion limit, or taken and written back."""
    data = make(levels)
    try:
        found = ox.Restriction.from_bytes(data, count_width=2, limits=limits)
    except DecodeError as error:
        check_error(error, data, class_names(ox.Restriction))
        return
    assert limits.max_depth > levels
    assert found.to_bytes() == data


def test_as_deep_as_the_limit_allows() -> None:
    for levels, ok in ((100, True), (101, False)):
        data = deep_restriction(levels)
        if ok:
            found = ox.Restriction.from_bytes(data, count_width=2)
            assert found.to_bytes() == data
            assert from_json(ox.Restriction, json.loads(json.dumps(to_json(found))), count_width=2) == found
            assert repr(found)
        else:
            assert "depth" in refused(lambda d=data: ox.Restriction.from_bytes(d, count_width=2)).message  # type: ignore[misc]


@pytest.mark.parametrize("levels", [300, 20_000])
def test_deep_restrictions_with_little_stack_left(levels: int) -> None:
    data = deep_restriction(levels)
    limits = Limits(max_depth=10**9)

    def down(frames: int) -> Any:
        return down(frames - 1) if frames else ox.Restriction.from_bytes(data, count_width=2, limits=limits)

    old = sys.getrecursionlimit()
    depth = len(list(walk_frames()))
    sys.setrecursionlimit(depth + 220)
    try:
        error = refused(lambda: down(120))
    finally:
        sys.setrecursionlimit(old)
    check_error(error, data, class_names(ox.Restriction))


def walk_frames() -> Iterator[Any]:
    frame: Any = sys._getframe()
    while frame is not None:
        yield frame
        frame = frame.f_back


def test_a_structure_that_is_too_deep_to_write() -> None:
    deep: Any = ox.ExistRestriction(prop_tag=1)
    for _ in range(20_000):
        deep = ox.NotRestriction(restriction=deep, count_width=2)
    with pytest.raises(ox.EncodeError):
        deep.to_bytes()
    while isinstance(deep, ox.NotRestriction):  # taken apart by hand, for the interpreter would recurse
        deep = deep.restriction


def test_deep_json() -> None:
    form: Any = {"RestrictType": 8, "PropTag": 1}
    for _ in range(20_000):
        form = {"RestrictType": 2, "Restriction": form}
    with pytest.raises(ox.EncodeError):
        from_json(ox.Restriction, form, count_width=2)
    while "Restriction" in form:
        form = form["Restriction"]


@pytest.mark.parametrize("size", [0, 1, 2, 3, 5, 0x7FFF, 0xFFFF])
def test_sizes_beyond_their_block(size: int) -> None:
    value = struct.pack("<Ii", 0x0E080003, 5)
    body = struct.pack("<BBBHH", 0x0A, 0, 0, size, 1) + value
    error = refused(lambda: ox.RopSetPropertiesRequest.from_bytes(body))
    check_error(error, body, ("RopSetPropertiesRequest",))


def extended(payload: bytes, flags: int = 4, actual: int | None = None) -> bytes:
    return struct.pack("<HHHH", 0, flags, len(payload), len(payload) if actual is None else actual) + payload


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("trailing", [1, 2, 3, 5, 7])
def test_handle_table_with_a_broken_end(direction: Any, trailing: int) -> None:
    data = extended(b"\x02\x00" + b"\1" * trailing)
    error = refused(lambda: ox.decode_rop_buffers(data, direction, strict=True))
    check_error(error, data, ("RopInputBuffer", "RopOutputBuffer"))
    (buffer,) = ox.decode_rop_buffers(data, direction)
    assert (len(buffer.server_object_handle_table), len(buffer.slack)) == divmod(trailing, 4)
    assert buffer.to_bytes() == data


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("size", [0, 1, 7, 0x100, 0xFFFF])
def test_rop_size_that_cannot_be(direction: Any, size: int) -> None:
    data = extended(struct.pack("<H", size) + bytes(4))
    check_error(refused(lambda: ox.decode_rop_buffers(data, direction)), data, ("RopInputBuffer", "RopOutputBuffer"))


@pytest.mark.parametrize("data", [b"", b"\x02", b"\x02\x00"], ids=["nothing", "half", "size only"])
def test_short_payloads(data: bytes) -> None:
    if len(data) == 2:
        (buffer,) = ox.decode_rop_buffers(extended(data), "request")
        assert (buffer.rops, buffer.server_object_handle_table) == ([], [])
    else:
        refused(lambda: ox.decode_rop_buffers(extended(data), "request"))


def test_compressed_bombs() -> None:
    """One long match that says 65535 bytes, more than its SizeActual, or far more than a SizeActual can say."""
    tracemalloc.start()
    try:
        bomb = compress(bytes(0xFFFF))
        assert len(bomb) < 100
        data = extended(bomb, flags=5, actual=0xFFFF)
        check_only_decode_error(data)
        for actual in (0, 1, 100, 0xFFFE):
            refused(lambda a=actual: ox.decode_rop_buffers(extended(bomb, flags=5, actual=a), "request"))  # type: ignore[misc]
        # A literal, then matches whose length takes 4 more bytes: 4 billion.
        for length in (0x10000, 0x7FFFFFFF, 0xFFFFFFFF):
            huge = (
                struct.pack("<I", 0x40000000)
                + b"A"
                + struct.pack("<H", 7)
                + b"\x0f\xff"
                + struct.pack("<HI", 0, length)
            )
            check_only_decode_error(extended(huge, flags=5, actual=0xFFFF))
            check_only_decode_error(extended(huge, flags=5, actual=16))
        for _ in range(50):
            rng = random.Random(_)
            check_only_decode_error(extended(rng.randbytes(40), flags=5, actual=0xFFFF))
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def check_only_decode_error(data: bytes) -> None:
    try:
        found = ox.decode_rop_buffers(data, "request")
    except DecodeError as error:
        if "decompressed" not in error.message:
            check_error(error, data, ())
    else:
        assert ox.encode_rop_buffers(found) == data


def test_long_chains_and_long_lists() -> None:
    """Two megabytes of empty buffers, and a list of the most ROPs that fit, are read in linear time."""
    chain = extended(b"\x02\x00", flags=0) * 200_00
    start = time.process_time()
    assert ox.encode_rop_buffers(ox.decode_rop_buffers(chain, "request")) == chain
    release = bytes.fromhex("010000")
    many = release * 21_000
    (buffer,) = ox.decode_rop_buffers(extended(struct.pack("<H", len(many) + 2) + many), "request")
    assert len(buffer.rops) == 21_000
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_bytes_likes(kind: Any) -> None:
    data = bytes.fromhex("320c0100")
    assert ox.RopRequest.from_bytes(kind(data)) == ox.RopRequest.from_bytes(data)
    with pytest.raises(DecodeError) as caught:
        ox.RopRequest.from_bytes(kind(data[:2]))
    pickle.loads(pickle.dumps(caught.value))
    assert caught.value.remaining == data[caught.value.offset : 2]


@pytest.mark.parametrize("offset", [3, 4, 5, 10**9, 2**70])
def test_offsets_at_or_behind_the_end(offset: int) -> None:
    with pytest.raises(DecodeError if offset < 2**63 else ox.ArgumentError):
        ox.RopRequest.parse(bytes.fromhex("320c0100"), offset)


def test_no_error_but_ours_for_any_request_type() -> None:
    for name in ("", "execute", "Nothing", "EXECUTE", "../x"):
        try:
            ox.decode_message(b"", name, "request")
        except OxcodecError as error:
            assert isinstance(error, DecodeError)


def test_totals(tally: Tally, capsys: pytest.CaptureFixture[str]) -> None:
    """Shows what was fed in this run; it stands last in the file."""
    if not tally.rows:
        pytest.skip("nothing was counted in this run")
    with capsys.disabled():
        print(f"\n{tally}")
