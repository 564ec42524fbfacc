"""Forms that real servers write against the specification: read by what follows, named, written back as they were."""

from __future__ import annotations

import json
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import DecodeError, RopBuffer, Structure
from oxcodec._runtime import interpret, reading
from oxcodec._runtime.interpret import departures_of

SUBMIT = ox.RopSubmitMessageResponse(input_handle_index=3).to_bytes()

# Bytes of a response in the form that departs, the name of the form, and a request that it answers. gromox and
# OpenChange write failures without the fields behind ReturnValue; Exchange 2007 counts attachments in 2 bytes.
CASES: dict[str, tuple[str, str, Structure | None]] = {
    "transport send": ("4a010000000001", "no-count", ox.RopTransportSendRequest(input_handle_index=1)),
    "read": ("2c01b9040000", "short-failure", ox.RopReadStreamRequest(input_handle_index=1, byte_count=10)),
    "write": ("2d0157000780", "short-failure", ox.RopWriteStreamRequest(input_handle_index=1, data=b"x")),
    "get buffer": (
        "4e0180040000",
        "short-failure",
        ox.RopFastTransferSourceGetBufferRequest(input_handle_index=1, buffer_size=10),
    ),
    "get buffer, backoff alone": (
        "4e0180040000e8030000",
        "backoff-alone",
        ox.RopFastTransferSourceGetBufferRequest(input_handle_index=1, buffer_size=10),
    ),
    "read flags": (
        "660157000780",
        "short-failure",
        ox.RopSetReadFlagsRequest(input_handle_index=1, want_asynchronous=0, read_flags=0, message_ids=[]),
    ),
    "attachments": (
        "520200000000" + "0000",
        "two-byte-count",
        ox.RopGetValidAttachmentsRequest(input_handle_index=2),
    ),
    "attachments, one": (
        "520200000000" + "0100" + "07000000",
        "two-byte-count",
        ox.RopGetValidAttachmentsRequest(input_handle_index=2),
    ),
    "created in a search folder": (
        "2a41000002" + "0004c0" + "010000000000000d0100000000123456" + "0000",
        "no-parent-folder",
        None,
    ),
    "deleted in a search folder": (
        "2a41000002" + "0008c0" + "010000000000000d0100000000123456",
        "no-parent-folder",
        None,
    ),
    "0x0200": ("2a41000002" + "000002", "flags-alone", None),
}  # fmt: skip


def departure_of(rop: Any) -> str | None:
    held = [rop, getattr(rop, "notification_data", rop)]
    return next((one.departure for one in held if one.departure), None)


@pytest.mark.parametrize("name", CASES)
def test_alone(name: str) -> None:
    text, form, _ = CASES[name]
    data = bytes.fromhex(text)
    rop = ox.RopResponse.from_bytes(data)
    assert departure_of(rop) == form
    assert rop.to_bytes() == data
    assert rop.to_bytes(checked=False) == data
    assert eval(repr(rop), {**vars(ox), **{n: getattr(ox, n) for n in ox.__all__}}) == rop
    again = ox.from_json(ox.RopResponse, json.loads(json.dumps(rop.to_json())))
    assert again == rop
    assert again.to_bytes() == data
    with pytest.raises(DecodeError):
        ox.RopResponse.from_bytes(data, strict=True)


@pytest.mark.parametrize("asked", [True, False], ids=["with its request", "by itself"])
@pytest.mark.parametrize("name", CASES)
def test_the_rops_behind_are_read(name: str, asked: bool) -> None:
    text, form, request = CASES[name]
    data = bytes.fromhex(text)
    times = 1 if request is None else 3  # the same again and again, then another
    body = (
        data * times + SUBMIT
        if request is not None
        else SUBMIT + data + ox.RopPendingResponse(session_index=0).to_bytes()
    )
    buffer = RopBuffer(direction="response", unparsed=body, server_object_handle_table=[1, 2, 3, 4])
    rops = [
        ox.RopReleaseRequest(),
        *([request] * times if request else []),
        ox.RopSubmitMessageRequest(input_handle_index=3),
    ]
    chain = [RopBuffer(direction="request", rops=rops, server_object_handle_table=[1, 2, 3, 4])] if asked else None
    (found,) = ox.decode_rop_buffers(buffer.to_bytes(), "response", request=chain)
    assert found.error is None
    assert SUBMIT in [rop.to_bytes() for rop in found.rops]
    assert [known.name for known in found.departures] == [form] * times
    assert found.departures[-1].section.startswith("[MS-OXC")
    assert found.to_bytes() == buffer.to_bytes()
    shown = json.loads(json.dumps(found.to_json()))
    again = RopBuffer.from_json(shown, "response")
    assert again == found and again.departures == found.departures
    assert again.to_bytes() == buffer.to_bytes()
    with pytest.raises(DecodeError):
        ox.decode_rop_buffers(buffer.to_bytes(), "response", request=chain, strict=True)


def test_the_specification_goes_first() -> None:
    """A failure as the specification has it is no departure, whatever follows."""
    rops: list[Structure] = [
        ox.RopReadStreamResponse(input_handle_index=1, return_value=5, data=b""),
        ox.RopSetReadFlagsResponse(input_handle_index=1, return_value=5, partial_completion=0),
        ox.RopSubmitMessageResponse(input_handle_index=0),
    ]
    buffer = RopBuffer(direction="response", rops=rops)
    (found,) = ox.decode_rop_buffers(buffer.to_bytes(), "response")
    assert found.rops == rops
    assert not found.departures


def test_departures_can_be_constructed_by_name_only() -> None:
    read: Any = ox.RopReadStreamResponse
    made = read(input_handle_index=1, return_value=0x4B9, departure="short-failure")
    assert made.to_bytes().hex() == "2c01b9040000"
    with pytest.raises(ox.OxcodecError):
        read(return_value=5)
    with pytest.raises(ox.OxcodecError):
        read(return_value=5, data=b"", departure="short-failure")
    with pytest.raises(ox.OxcodecError):
        read(return_value=5, departure="no-such")


def test_every_known_departure_is_tried_here() -> None:
    assert ox.RopResponse.SPEC.choice is not None
    responses: list[Any] = [ref.target() for ref in ox.RopResponse.SPEC.choice.arms.values()]
    known = {form.name for cls in responses for form in departures_of(cls)}
    assert known == {form for _, form, _ in CASES.values()}


def test_look_ahead_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many short failures cost their number: each looks at no more than the ROP behind it."""
    calls: list[int] = []
    trace = reading.trace

    def counted(*args: Any, **options: Any) -> Any:
        calls.append(1)
        return trace(*args, **options)

    def cost(n: int) -> int:
        calls.clear()
        buffer = RopBuffer(direction="response", unparsed=bytes.fromhex("2c01b9040000") * n)
        (found,) = ox.decode_rop_buffers(buffer.to_bytes(), "response")
        assert len(found.departures) == n
        return len(calls)

    monkeypatch.setattr(interpret, "trace", counted)
    assert cost(200) <= 2.1 * cost(100)
