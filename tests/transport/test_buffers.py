"""Buffers and messages: what they take, what they refuse where it is given, and what is kept of damaged ones."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import DecodeError, EncodeError, Limits, Message, OxcodecError, RopBuffer
from oxcodec.conversation.decoding import decode_rops
from oxcodec.transport import lz77

RELEASE = ox.RopReleaseRequest()
SUBMITTED = ox.RopSubmitMessageResponse(input_handle_index=0)


def body(request_type: str = "Execute", direction: str = "request") -> Any:
    return {
        ("Execute", "request"): ox.ExecuteRequestBody(flags=3, rop_buffer=b"", max_rop_out=9, auxiliary_buffer=b""),
        ("Disconnect", "request"): ox.DisconnectRequestBody(auxiliary_buffer=b""),
    }[request_type, direction]


# What is no part of a buffer or message is refused where it is given, with what was due.
WRONG: dict[str, tuple[Callable[[], Any], str]] = {
    "a ROP for a buffer": (lambda: ox.execute_request([RELEASE]), "expected a RopBuffer"),  # type: ignore[list-item]
    "a buffer for a list": (lambda: ox.execute_request(RopBuffer(direction="request")), "list"),  # type: ignore[arg-type]
    "a buffer of a response": (lambda: ox.execute_request([RopBuffer(direction="response")]), "request"),
    "no direction": (lambda: RopBuffer(direction="reqest"), "'request' or 'response'"),  # type: ignore[call-overload]
    "None for a ROP": (lambda: RopBuffer(direction="request", rops=[None]), "expected a ROP"),
    "no list": (lambda: RopBuffer(direction="request", rops=5), "expected a list"),  # type: ignore[call-overload]
    "bytes for handles": (
        lambda: RopBuffer(direction="request", server_object_handle_table=b"\1"),
        "expected a list",
    ),
    "wide flags": (lambda: RopBuffer(direction="request", flags=1 << 16), "16 bits"),
    "a response in a request": (lambda: RopBuffer(direction="request", rops=[SUBMITTED]), "ROP of a request"),
    "a request in a response": (lambda: RopBuffer(direction="response", rops=[RELEASE]), "ROP of a response"),
    "no ROP": (lambda: RopBuffer(direction="request", rops=[ox.PropertyRow(value_array=[])]), "PropertyRow"),
    "no request type": (lambda: Message(request_type="Conect", direction="request", body=body()), "'Conect'"),
    "another body": (
        lambda: Message(request_type="Execute", direction="request", body=body("Disconnect")), "ExecuteRequestBody",
    ),
    "no body": (lambda: Message(request_type="Execute", direction="request", body=None), "ExecuteRequestBody"),
    "ROPs in Disconnect": (
        lambda: Message(request_type="Disconnect", direction="request", body=body("Disconnect"), rop_buffers=[]),
        "no ROP buffers",
    ),
    "text for bytes": (lambda: ox.decode_message("x", "Execute", "request"), "expected bytes"),  # type: ignore[call-overload]
    "direction x": (lambda: ox.decode_message(b"", "Execute", "x"), "'request' or 'response'"),  # type: ignore[call-overload]
    "a number for a type": (lambda: ox.decode_message(b"", 5, "request"), "request type"),  # type: ignore[call-overload]
    "no session": (lambda: ox.decode_rop_buffers(b"", "request", session=5), "Session"),  # type: ignore[call-overload]
    "no limits": (lambda: ox.decode_rop_buffers(b"", "request", limits=5), "Limits"),  # type: ignore[call-overload]
    "no request": (lambda: ox.decode_rop_buffers(b"", "response", request=[5]), "RopBuffer"),  # type: ignore[call-overload]
    "a list of numbers": (lambda: ox.encode_rop_buffers([5]), "expected a RopBuffer"),  # type: ignore[list-item]
    "no chain": (lambda: ox.encode_rop_buffers(5), "expected a list"),  # type: ignore[arg-type]
    "no last": (lambda: ox.encode_rop_buffers([RopBuffer(direction="request", flags=0)]), "not flagged as last"),
    "two last": (lambda: ox.encode_rop_buffers([RopBuffer(direction="request")] * 2), "another buffer follows"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_refused_where_it_is_given(name: str) -> None:
    call, due = WRONG[name]
    with pytest.raises(EncodeError, match=due):
        call()


def test_what_is_put_in_later_is_refused_at_writing() -> None:
    buffer = RopBuffer(direction="request")
    buffer.rops.append(SUBMITTED)  # type: ignore[arg-type]
    with pytest.raises(EncodeError, match="ROP of a request") as caught:
        buffer.to_bytes()
    assert caught.value.path == "RopsList[0]"
    message = ox.execute_request([RopBuffer(direction="request")])
    message.rop_buffers = [RELEASE]  # type: ignore[list-item]
    with pytest.raises(EncodeError, match="expected a RopBuffer"):
        message.to_bytes()


def test_unchecked_writing_reaches_the_rops() -> None:
    rop = ox.RopSetColumnsRequest(property_tag_count=7, property_tags=[1])
    buffer = RopBuffer(direction="request", rops=[rop], flags=0)
    message = ox.execute_request([buffer])
    for value in (buffer, message):
        with pytest.raises(EncodeError):
            value.to_bytes()
        assert rop.to_bytes(checked=False) in value.to_bytes(checked=False)
    with pytest.raises(EncodeError):
        ox.encode_rop_buffers([buffer])
    assert ox.encode_rop_buffers([buffer], checked=False) == buffer.to_bytes(checked=False)
    buffer.rops.append(SUBMITTED)  # type: ignore[arg-type]
    assert buffer.to_bytes(checked=False).endswith(SUBMITTED.to_bytes())


# --- damage


def chain(*buffers: RopBuffer) -> bytes:
    return ox.encode_rop_buffers(buffers, checked=False)


FIRST = RopBuffer(direction="response", rops=[SUBMITTED], server_object_handle_table=[5], flags=0)
LAST = RopBuffer(direction="response", rops=[SUBMITTED], server_object_handle_table=[5], flags=4)
PACKED = RopBuffer(direction="response", rops=[SUBMITTED] * 40, flags=7)

# A chain of buffers with something wrong behind ROPs that decode, and how many ROPs those are.
DAMAGED: dict[str, tuple[bytes, int]] = {
    "bytes behind the last buffer": (chain(LAST) + b"\0\0", 1),
    "a buffer behind the last": (chain(LAST, LAST), 1),
    "half a handle": (struct.pack("<HHHH", 0, 4, 14, 14) + LAST.payload() + b"\1\2", 1),
    "half a header": (chain(FIRST) + b"\0\0\4", 1),
    "half a payload": (chain(FIRST, LAST)[:-3], 1),
    "RopSize beyond the payload": (chain(FIRST) + struct.pack("<HHHHH", 0, 0, 2, 2, 99) + chain(LAST), 2),
    "RopSize of 0": (chain(FIRST) + struct.pack("<HHHHH", 0, 4, 2, 2, 0), 1),
    "broken compression": (chain(FIRST) + PACKED.to_bytes()[:8] + b"\xff" * (len(PACKED.to_bytes()) - 8), 1),
    "a ROP that is none": (chain(FIRST, RopBuffer(direction="response", rops=[SUBMITTED], unparsed=b"\xee")), 2),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_what_stands_before_damage_is_kept(name: str) -> None:
    data, rops = DAMAGED[name]
    found = ox.decode_rop_buffers(data, "response")
    assert [rop for buffer in found for rop in buffer.rops] == [SUBMITTED] * rops
    assert sum(buffer.error is not None for buffer in found) == 1
    assert ox.encode_rop_buffers(found) == data
    forms = json.loads(json.dumps([buffer.to_json() for buffer in found]))
    again = [RopBuffer.from_json(form, "response") for form in forms]
    assert again == found
    assert ox.encode_rop_buffers(again) == data
    with pytest.raises(DecodeError):
        ox.decode_rop_buffers(data, "response", strict=True)
    message = Message(
        request_type="Execute", direction="response",
        body=ox.ExecuteResponseBody(status_code=0, error_code=0, flags=0, rop_buffer=data, auxiliary_buffer=b""),
    )  # fmt: skip
    wire = message.to_bytes()
    decoded = ox.decode_message(wire, "Execute", "response")
    assert decoded.rop_buffers == found
    assert decoded.to_bytes() == wire
    with pytest.raises(DecodeError):
        ox.decode_message(wire, "Execute", "response", strict=True)


@pytest.mark.parametrize("more", [b"", b"more"])
@pytest.mark.parametrize("direction", ["request", "response"])
def test_a_body_cut_anywhere_behind_its_first_buffer(direction: Any, more: bytes) -> None:
    """No AuxiliaryBufferSize, a cut MaxRopOut or RopBuffer, bytes too many: the ROPs, then the error."""
    if direction == "request":
        rop: Any = RELEASE
        made: ox.Message[Any] = ox.execute_request(
            [RopBuffer(direction="request", rops=[rop])], auxiliary_buffer=b"aux"
        )
    else:
        rop = SUBMITTED
        made = ox.execute_response([RopBuffer(direction="response", rops=[rop])], auxiliary_buffer=b"aux")
    whole = made.to_bytes()
    assert made.rop_buffers is not None
    behind = whole.index(made.rop_buffers[0].to_bytes()) + len(made.rop_buffers[0].to_bytes())
    for end in range(behind, len(whole)) if not more else [len(whole)]:
        data = whole[:end] + more
        found = ox.decode_message(data, "Execute", direction)
        assert found.error is not None and found.rop_buffers == made.rop_buffers
        assert found.to_bytes() == data
        again = Message.from_json(json.loads(json.dumps(found.to_json())))
        assert again == found
        assert again.to_bytes() == data
        with pytest.raises(DecodeError):
            ox.decode_message(data, "Execute", direction, strict=True)
    for end in range(behind):
        try:
            found = ox.decode_message(whole[:end], "Execute", direction)
        except DecodeError:
            continue
        assert found.error is not None
        assert found.to_bytes() == whole[:end]


def test_a_chain_without_its_last_buffer_is_a_departure() -> None:
    data = chain(FIRST)
    found = ox.decode_rop_buffers(data, "response")
    assert [known.name for known in found[-1].departures] == ["chain-without-last"]
    assert ox.encode_rop_buffers(found) == data
    again = [RopBuffer.from_json(json.loads(json.dumps(buffer.to_json())), "response") for buffer in found]
    assert ox.encode_rop_buffers(again) == data
    with pytest.raises(DecodeError, match="last"):
        ox.decode_rop_buffers(data, "response", strict=True)


def test_loose_rops_have_nothing_around_them() -> None:
    """As many as there are: no header's 65535 bytes bound them, and their offsets count from their start."""
    data = RELEASE.to_bytes() * 30_000 + b"\xee"
    found = decode_rops(data, "request")
    assert found.bare and len(found.rops) == 30_000 and found.rop_offsets[:2] == [0, 3]
    assert found.error is not None and found.error.offset == 90_000
    assert found.to_bytes() == data
    assert set(found.to_json()) == {"Bare", "RopsList"}
    assert RopBuffer.from_json(found.to_json(), "request").to_bytes() == data


# --- one budget a call


def bomb(rop: bytes, count: int) -> bytes:
    """``count`` buffers of some 30 bytes that unpack to 65535 bytes of the same ROP."""
    rops = rop * ((65535 - 2) // len(rop))
    payload = struct.pack("<H", len(rops) + 2) + rops
    packed = lz77.compress(payload)
    return struct.pack("<HHHH", 0, 1, len(packed), len(payload)) + packed if count == 1 else bomb(rop, 1) * count


def work(chain: list[RopBuffer]) -> tuple[int, int]:
    """ROPs, and plain bytes that were unpacked."""
    plain = sum(len(buffer._wire.payload) for buffer in chain if buffer._wire)
    return sum(len(buffer.rops) for buffer in chain), plain


def test_a_chain_shares_one_budget() -> None:
    """[MS-OXCRPC] 3.1.4.2.1.2.2: ROPs and unpacked bytes are bounded, however long the chain."""
    limits = Limits()
    for count in (10, 96, 1000):
        data = bomb(b"\1\0\0", count)
        found = ox.decode_rop_buffers(data, "request")
        rops, plain = work(found)
        assert rops <= limits.max_elements and plain <= limits.max_bytes
        assert rops == min(21844 * count, limits.max_elements)
        assert (found[-1].error is not None) == (count > 12)
        assert b"".join(buffer.to_bytes() for buffer in found) == data


def test_bytes_are_bounded_too() -> None:
    data = bomb(bytes(1), 96)  # a RopsList that ends at its first byte
    with pytest.raises(OxcodecError):
        ox.decode_rop_buffers(data, "request", limits=Limits(max_bytes=65534))
    found = ox.decode_rop_buffers(data, "request", limits=Limits(max_bytes=65535 * 3))
    assert [buffer.bare for buffer in found] == [False] * 3 + [True] * 93
    assert len(ox.decode_rop_buffers(data, "request")) == 96


def test_columns_told_once_and_used_often_share_the_budget() -> None:
    """Columns that no byte of a row stands for: 16,000 a row, 16 rows a ROP."""
    session = ox.Session()
    columns = ox.RopSetColumnsRequest(property_tags=[0x80010001] * 16000)
    asked = RopBuffer(direction="request", rops=[columns], server_object_handle_table=[5])
    told = RopBuffer(
        direction="response", rops=[ox.RopSetColumnsResponse(table_status=0)], server_object_handle_table=[5]
    )
    request = ox.decode_rop_buffers(asked.to_bytes(), "request", session=session)
    ox.decode_rop_buffers(told.to_bytes(), "response", request=request, session=session)
    rows = bytes.fromhex("1500000000000210" + "00") + bytes(16)
    asked.rops = [ox.RopQueryRowsRequest(query_rows_flags=0, forward_read=1, row_count=16)] * 500
    request = ox.decode_rop_buffers(asked.to_bytes(), "request", session=session)
    answer = RopBuffer(direction="response", unparsed=rows * 500, server_object_handle_table=[5])
    (found,) = ox.decode_rop_buffers(answer.to_bytes(), "response", request=request, session=session)
    rops: list[Any] = [*found.rops]
    read: list[Any] = [row for rop in rops for row in rop.row_data]
    assert 0 < sum(len(row.value_array) for row in read) <= Limits().max_elements
    assert found.error is not None and "limit" in found.error.message
    assert found.to_bytes() == answer.to_bytes()
