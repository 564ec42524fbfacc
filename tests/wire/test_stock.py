"""Three readers and writers of the same specs agree.

They are the official compiler's untouched output on the stock runtime, the straight-line code that we generate from
it, and the interpreter of our descriptions. Only the second is fast and only the third explains itself; the first is
the reference. On every vector all three give the same values and the same bytes. On bytes that are a little wrong the
second and the third agree on everything. The stock output does too, but it takes what we refuse by design: the reasons
are listed in ``STOCK_TAKES``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from struct import pack
from typing import Any

import pytest

import oxcodec
from oxcodec import DecodeError, _wire
from oxcodec._runtime import interpret
from oxcodec._runtime.interpret import Span
from oxcodec._runtime.primitives import Budget, Limits
from oxcodec._runtime.structure import FAULTS, Structure, same
from oxcodec.commands import _kinds, _requests
from oxcodec.transport.buffers import reveal
from oxcodec.transport.http_text import parse_response_text

from ..stock_adapter import stock_decode, stock_encode, stock_params, stock_read, values_of, values_of_stock
from ..support import vectors

# Why we refuse what the stock output takes, by our error: it leaves a value without a layout unread and the field
# unset, and it has no limits.
STOCK_TAKES = re.compile(r"no \w+ has |no layout of |.* limit$")


@dataclass(frozen=True)
class Case:
    """Bytes of one structure, with what they do not tell."""

    id: str
    cls: type[Structure]
    data: bytes
    params: Mapping[str, Any] = field(default_factory=dict)


def value_cases() -> Iterator[Case]:
    for name, cls in (
        ("property_values", _wire.TaggedPropertyValue),
        ("restrictions", _wire.Restriction),
        ("rule_actions", _wire.RuleAction),
    ):
        for v in vectors(name):
            width = v["context"].get("count_width", 2)
            yield Case(v["id"], cls, bytes.fromhex(v["hex"]), {"count_width": width})


def rop_cases() -> Iterator[Case]:
    for v in vectors("rops"):
        cls: type[Structure] = _wire.RopRequest if v["direction"] == "request" else _wire.RopResponse
        assert cls.SPEC.choice
        if v["rop_id"] in cls.SPEC.choice.arms:
            args = cls._args(_requests.wire_context(v["context"]), {})
            names = [param.name for param in cls.SPEC.params]
            yield Case(v["id"], cls, bytes.fromhex(v["hex"]), dict(zip(names, args, strict=True)))


def body_cases() -> Iterator[Case]:
    for v in vectors("mapihttp"):
        cls = getattr(_wire, f"{_kinds.request_type(v)}{v['direction'].capitalize()}Body", None)
        if cls is not None:
            data = bytes.fromhex(v["hex"])
            start = parse_response_text(data)[1] if v["direction"] == "response" else 0
            yield Case(v["id"], cls, data[start:])


def buffer_cases(id: str, chain: bytes, direction: str) -> Iterator[Case]:
    """Each extended buffer of a chain, its payload, and each ROP in that up to the first without a layout."""
    buffer_class, rop_class = (
        (_wire.RopInputBuffer, _wire.RopRequest)
        if direction == "request"
        else (_wire.RopOutputBuffer, _wire.RopResponse)
    )
    params = {param.name: None for param in rop_class.SPEC.params}
    start = 0
    while start < len(chain):
        extended, size = stock_read(_wire.ExtendedBuffer, chain[start:])
        yield Case(f"{id}@{start}", _wire.ExtendedBuffer, chain[start : start + size])
        payload = reveal(extended)
        yield Case(f"{id}@{start}:payload", buffer_class, payload)
        rops = stock_decode(buffer_class, payload).rops_list
        place = 0
        while place < len(rops) and rop_class.SPEC.choice and rops[place] in rop_class.SPEC.choice.arms:
            size_of_rop = stock_read(rop_class, rops[place:], params)[1]
            yield Case(f"{id}@{start}:{place}", rop_class, rops[place : place + size_of_rop], params)
            place += size_of_rop
        start += size


def nested_cases() -> Iterator[Case]:
    for v in vectors("rop_buffers"):
        yield from buffer_cases(v["id"], bytes.fromhex(v["hex"]), v["direction"])
    for case in body_cases():
        if chain := getattr(stock_decode(case.cls, case.data), "rop_buffer", None):
            yield from buffer_cases(case.id, chain, "request" if "Request" in case.cls.__name__ else "response")


CASES = [*value_cases(), *rop_cases(), *body_cases(), *nested_cases()]


def case_id(case: Case) -> str:
    return case.id


def args_of(case: Case) -> list[Any]:
    return [case.params[param.name] for param in case.cls.SPEC.params]


def straight_decode(case: Case, data: bytes) -> tuple[Structure, int]:
    """The straight-line code alone: ``parse`` would ask the interpreter when it fails."""
    decoded: tuple[Structure, int] = case.cls._decode(data, 0, Budget(Limits()), *args_of(case))
    return decoded


def own_args(structure: Structure) -> list[Any]:
    return [getattr(structure, param.name) for param in structure.SPEC.params]


def straight_encode(structure: Structure) -> bytes:
    parts: list[bytes] = []
    structure._encode(structure, parts.append, *own_args(structure))
    return b"".join(parts)


def interpreted_encode(structure: Structure) -> bytes:
    return interpret.encode(structure, own_args(structure), checked=True)


def gaps(span: Span) -> Iterator[str]:
    """Where the parts of a span do not follow one another from its start to its end."""
    place = span.start
    for child in span.children:
        if child.start != place:
            yield f"{child.name} starts at {child.start}, not {place}"
        yield from gaps(child)
        place = child.end
    if span.children and place != span.end:
        yield f"{span.name} ends at {span.end}, its parts at {place}"


def test_there_are_vectors_of_everything() -> None:
    """Covered: every arm that the vectors have, the values, the bodies, the buffers."""
    assert len(CASES) > 250
    assert {case.cls.__name__ for case in CASES} >= {
        *("RopRequest", "RopResponse", "TaggedPropertyValue", "Restriction", "RuleAction"),
        *("ExtendedBuffer", "RopInputBuffer", "RopOutputBuffer"),
        *("ConnectRequestBody", "ConnectResponseBody", "ExecuteRequestBody", "ExecuteResponseBody"),
        *("DisconnectRequestBody", "DisconnectResponseBody"),
    }


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_three_readers_agree(case: Case) -> None:
    expected = values_of_stock(case.cls, stock_decode(case.cls, case.data, case.params))
    straight, end = straight_decode(case, case.data)
    assert values_of(straight) == expected
    assert end == len(case.data)
    traced = interpret.trace(case.cls, case.data, 0, args_of(case), Limits())
    assert values_of(traced.structure) == expected
    assert traced.structure == straight
    assert (traced.span.start, traced.span.end) == (0, len(case.data))
    assert list(gaps(traced.span)) == []


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_three_writers_agree(case: Case) -> None:
    stock = stock_decode(case.cls, case.data, case.params)
    assert stock_encode(stock, len(case.data)) == case.data
    structure = straight_decode(case, case.data)[0]
    assert straight_encode(structure) == case.data
    assert interpreted_encode(structure) == case.data


def changed(data: bytes) -> Iterator[bytes]:
    """The data cut short, and with one byte changed; at no more than 40 places, for long vectors repeat themselves."""
    step = len(data) // 40 + 1
    for i in range(0, len(data), step):
        yield data[:i]
        for byte in {data[i] ^ 1, data[i] ^ 0x80, 0, 0xFF, data[i] + 1 & 0xFF} - {data[i]}:
            yield data[:i] + bytes([byte]) + data[i + 1 :]


def keeps_damage(case: Case, data: bytes) -> None:
    """What is refused may be taken all the same, with blocks kept as their bytes, and is then written back."""
    try:
        traced = interpret.trace(case.cls, data, 0, args_of(case), Limits())
    except DecodeError:
        return
    found = traced.structure
    errors = interpret.damages(found) if isinstance(found, Structure) else []
    assert errors and all(0 <= error.offset <= traced.span.end for error in errors)
    assert list(gaps(traced.span)) == []
    assert found.to_bytes() == interpreted_encode(found) == data[: traced.span.end]
    assert found.to_bytes(checked=False) == data[: traced.span.end]
    assert same(found, case.cls.parse(data, **case.params or {})[0])


def compare(case: Case, data: bytes) -> int:
    """Holds the readers and writers together on bytes that may be wrong; the size of what was read, 0 for nothing."""
    try:
        straight, end = straight_decode(case, data)
    except FAULTS:
        keeps_damage(case, data)
        with pytest.raises(DecodeError) as refusal:
            interpret.trace(case.cls, data, 0, args_of(case), Limits(strict=True))
        assert 0 <= refusal.value.offset <= len(data)
        if not STOCK_TAKES.match(refusal.value.message):
            # Stock errors have no common base: besides its own there are EOFError and IndexError.
            with pytest.raises(Exception):  # noqa: B017
                stock_read(case.cls, data, case.params)
        return 0
    traced = interpret.trace(case.cls, data, 0, args_of(case), Limits())
    assert traced.span.end == end
    assert list(gaps(traced.span)) == []
    assert same(traced.structure, straight)
    assert repr(traced.structure) == repr(straight)  # an enumeration's member equals its number
    stock, stock_end = stock_read(case.cls, data, case.params)
    assert stock_end == end
    assert values_of_stock(case.cls, stock) == values_of(straight)
    assert straight_encode(straight) == data[:end]
    assert interpreted_encode(straight) == data[:end]
    return end


@pytest.mark.parametrize("case", {(c.cls, c.data): c for c in CASES if len(c.data) < 400}.values(), ids=case_id)
def test_readers_agree_on_wrong_bytes(case: Case) -> None:
    for data in changed(case.data):
        compare(case, data)


def structures() -> list[type[Structure]]:
    """What can be read by itself: arms are read through their unions, for the stock classes of arms lack the tag."""
    named = [getattr(_wire, name) for name in _wire.__all__]
    found = [cls for cls in named if isinstance(cls, type) and issubclass(cls, Structure)]
    arms = {ref.target() for cls in found if cls.SPEC.choice for ref in cls.SPEC.choice.arms.values()}
    return [cls for cls in found if cls not in arms]


TYPES = [pack("<H", t) for t in _wire.PropertyType]
TAGS = [0x00370000 | t for t in _wire.PropertyType]
WORDS = [b"\0", b"\0\0", b"\1", b"\1\0", b"\2\0", b"\3", b"\5\0", b"\x0a", b"a\0", b"\xff", b"\x18\x0e", b"\x1f\x82"]


def noise(cls: type[Structure], random: Random) -> Case:
    """Bytes such as structures are made of: small counts, types, flags; in any case a few kinds, and mostly zeros."""
    tags = random.choices(TAGS, k=random.randrange(4))
    params: dict[str, Any] = {}
    for param in cls.SPEC.params:
        if f"has_{param.name}" in stock_params(cls) and random.random() < 0.2:
            params[param.name] = None
        elif param.name.endswith(("tags", "columns")):
            params[param.name] = tags
        elif param.name == "property_type":
            params[param.name] = random.choice(TAGS) & 0xFFFF
        elif param.name == "count_width":
            params[param.name] = random.choice((2, 4))
        else:  # a count
            params[param.name] = random.choice((2, 4, len(tags)))
    head = b""
    if cls.SPEC.choice:
        head = random.choice(list(cls.SPEC.choice.arms)).to_bytes(cls.SPEC.choice.width, "little")
    vocabulary = [bytes(4)] * random.randrange(4) + random.sample(WORDS + TYPES, random.randint(1, 8))
    return Case(cls.__name__, cls, head + b"".join(random.choices(vocabulary, k=random.randrange(60))), params)


@pytest.mark.parametrize("cls", structures())
def test_readers_agree_on_noise(cls: type[Structure]) -> None:
    """This reaches what no vector has; a union gets more, for each of its arms needs its share."""
    random = Random(cls.__name__)
    for _ in range(100 * (len(cls.SPEC.choice.arms) if cls.SPEC.choice else 2)):
        case = noise(cls, random)
        compare(case, case.data)


def test_what_we_refuse_and_stock_takes() -> None:
    """One example of each reason, so that the list of reasons stays true."""
    unknown = bytes([0x00, 0x00])  # no ROP has the id 0
    stock, end = stock_read(_wire.RopRequest, unknown)
    assert (end, hasattr(stock, "body")) == (1, False)
    with pytest.raises(DecodeError, match="no RopRequest has"):
        _wire.RopRequest.from_bytes(unknown)

    no_type = bytes.fromhex("ff0f0110")  # a property of type 0x0FFF
    assert stock_read(_wire.TaggedPropertyValue, no_type, {"count_width": 2})[1] == 4
    with pytest.raises(DecodeError, match="no layout of"):
        _wire.TaggedPropertyValue.from_bytes(no_type, count_width=2)

    nested = bytes([2]) * 200 + bytes.fromhex("08 03 00 07 0e")  # not (not (… exists))
    assert stock_read(_wire.Restriction, nested, {"count_width": 2})[1] == len(nested)
    with pytest.raises(DecodeError, match="depth limit"):
        _wire.Restriction.from_bytes(nested, count_width=2)


def test_an_unpaired_surrogate_is_text() -> None:
    """Stock has the code units, of which we make a string that gives them back."""
    data = bytes.fromhex("1f003700 3dd8 4100 0000")
    stock = stock_decode(_wire.TaggedPropertyValue, data, {"count_width": 2})
    ours = oxcodec.TaggedPropertyValue.from_bytes(data, count_width=2)
    assert values_of(ours) == values_of_stock(_wire.TaggedPropertyValue, stock)
    assert ours.property_value == "\ud83dA"
    assert ours.to_bytes() == data
