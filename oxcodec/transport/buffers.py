"""ROP input and output buffers inside their extended buffers: the payload of Execute and of EcDoRpcExt2.

[MS-OXCROPS] 2.2.1 (RopSize, RopsList, server object handle table) and [MS-OXCRPC] 2.2.2.1 (RPC_HEADER_EXT): payloads
plain, compressed with DIRECT2 LZ77, obfuscated by XOR 0xA5, or both, and several buffers chained.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, get_args, overload

from .._runtime.arguments import elements, flag, octets, one_of, shown
from .._runtime.departures import Departure
from .._runtime.form import Formed
from .._runtime.primitives import Budget, Exceeded
from .._runtime.structure import Structure
from .._wire import ExtendedBuffer, RopInputBuffer, RopOutputBuffer, RopRequest, RopResponse
from ..errors import ArgumentError, DecodeError, EncodeError
from . import lz77

__all__ = [
    "LAST", "NOT_LAST", "Direction", "R", "RopBuffer", "Wire", "check_direction", "encode_rop_buffers",
]  # fmt: skip

Direction = Literal["request", "response"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from .._wire import RopRequestType, RopResponseType

    # The ROPs of a buffer: requests or responses where the direction tells, else anything.
    R = TypeVar("R", bound=Structure, default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R")

COMPRESSED, XOR_MAGIC, LAST = 1, 2, 4
XOR = bytes(i ^ 0xA5 for i in range(256))
NOT_LAST = "chain-without-last"
"""The departure of a chain that ends though its last buffer is not flagged as such."""


def check_direction(direction: object) -> None:
    """Raises :class:`ArgumentError` for anything but a direction."""
    one_of(direction, "direction", get_args(Direction))


@functools.cache
def rops_of(direction: Direction) -> frozenset[type[Structure]]:
    """The ROPs that a buffer of this direction can hold."""
    union = RopRequest if direction == "request" else RopResponse
    assert union.SPEC.choice is not None
    return frozenset(ref.target() for ref in union.SPEC.choice.arms.values())


@dataclass(frozen=True, slots=True)
class Wire:
    """A payload as it was on the wire, with the plain bytes that it stands for."""

    buffer: ExtendedBuffer
    payload: bytes


@dataclass(slots=True, kw_only=True)
class RopBuffer(Formed, Generic[R]):
    """One extended buffer with its ROPs.

    A decoded buffer whose contents did not change is written with the payload that it came with, so that another
    implementation's compression survives. Raises :class:`ArgumentError` for ROPs of the other direction, or for what
    is no ROP.

    Attributes:
        direction: whether it holds requests or responses.
        rops: the structures of ``RopsList`` in order.
        server_object_handle_table: the handles that the ROPs name by their index.
        flags: those of RPC_HEADER_EXT: 1 compressed, 2 obfuscated, 4 last of a chain.
        version: that of RPC_HEADER_EXT.
        unparsed: the bytes of ``RopsList`` from the first ROP on that could not be decoded.
        slack: the 1 to 3 bytes behind the last whole handle of the table.
        bare: there is nothing but ``RopsList``: no header, RopSize and table. So are ROPs found by themselves, and the
            bytes of a chain that are no buffer, which stand in ``unparsed``.
        error: what is wrong, if anything is; its offset counts from the start of ``RopsList``, but for ``slack`` and
            what is no buffer from the start of the chain.
        unread: the bytes in ``unparsed`` are no buffer, and nothing was read as ROPs.
        departures: where it departs from the specification in a known way.
        rop_offsets: where each ROP starts, counted from the start of ``RopsList``.
    """

    direction: Direction
    rops: list[R] = field(default_factory=list)
    server_object_handle_table: list[int] = field(default_factory=list)
    flags: int = LAST
    version: int = 0
    unparsed: bytes = b""
    slack: bytes = b""
    bare: bool = False
    unread: bool = field(default=False, compare=False, repr=False)
    error: DecodeError | None = field(default=None, compare=False)
    departures: list[Departure] = field(default_factory=list, compare=False)
    rop_offsets: list[int] = field(default_factory=list, compare=False, repr=False)
    _wire: Wire | None = field(default=None, compare=False, repr=False)

    if TYPE_CHECKING:  # what a buffer may hold follows from its direction, not from what it is made with

        @overload
        def __init__(
            self: RopBuffer[RopRequestType], *, direction: Literal["request"], rops: Sequence[RopRequestType] = ...,
            server_object_handle_table: Sequence[int] = ..., flags: int = ..., version: int = ...,
            unparsed: bytes = ..., slack: bytes = ..., bare: bool = ..., unread: bool = ...,
            error: DecodeError | None = ..., departures: Sequence[Departure] = ...,
            rop_offsets: Sequence[int] = ..., _wire: Wire | None = ...,
        ) -> None: ...  # fmt: skip

        @overload
        def __init__(
            self: RopBuffer[RopResponseType], *, direction: Literal["response"], rops: Sequence[RopResponseType] = ...,
            server_object_handle_table: Sequence[int] = ..., flags: int = ..., version: int = ...,
            unparsed: bytes = ..., slack: bytes = ..., bare: bool = ..., unread: bool = ...,
            error: DecodeError | None = ..., departures: Sequence[Departure] = ...,
            rop_offsets: Sequence[int] = ..., _wire: Wire | None = ...,
        ) -> None: ...  # fmt: skip

        @overload
        def __init__(
            self: RopBuffer[Any], *, direction: Direction, rops: Sequence[Any] = ...,
            server_object_handle_table: Sequence[int] = ..., flags: int = ..., version: int = ...,
            unparsed: bytes = ..., slack: bytes = ..., bare: bool = ..., unread: bool = ...,
            error: DecodeError | None = ..., departures: Sequence[Departure] = ...,
            rop_offsets: Sequence[int] = ..., _wire: Wire | None = ...,
        ) -> None: ...  # fmt: skip

        def __init__(self, **values: Any) -> None: ...

    def __post_init__(self) -> None:
        check_direction(self.direction)
        self.rops = listed(self.rops, "rops")
        self.server_object_handle_table = listed(self.server_object_handle_table, "server_object_handle_table")
        self.check()

    def check(self) -> None:
        """Raises :class:`ArgumentError` for what cannot be in such a buffer."""
        check_direction(self.direction)
        due = rops_of(self.direction)
        for i, rop in enumerate(self.rops):
            if type(rop) not in due:
                wrong = type(rop).__name__
                raise ArgumentError(f"expected a ROP of a {self.direction}, got {wrong}", path=f"RopsList[{i}]")
        for name in ("flags", "version"):
            value = getattr(self, name)
            if not isinstance(value, int) or not 0 <= value <= 0xFFFF:
                raise ArgumentError(f"expected a number of 16 bits for {name}, got {shown(value)}")
        for name in ("unparsed", "slack"):
            if not isinstance(getattr(self, name), (bytes, bytearray)):
                raise ArgumentError(f"expected bytes for {name}, got {type(getattr(self, name)).__name__}")

    @classmethod
    def from_json(cls, fields: Mapping[str, Any], direction: Direction, *, literal: bool = False) -> RopBuffer:
        """A buffer from its JSON form; sizes are computed. Raises :class:`EncodeError`.

        ``literal``: as in :func:`oxcodec.from_json`, for the ROPs.
        """
        made: RopBuffer = cls.form_maker().from_json(cls, fields, None, direction=direction, literal=literal)
        return made

    def rops_list(self, *, checked: bool = True) -> bytes:
        """RopsList as bytes. Raises :class:`EncodeError`."""
        if flag(checked, "checked"):
            self.check()
        parts = []
        for i, rop in enumerate(self.rops):
            if not isinstance(rop, Structure):
                raise ArgumentError(f"expected a ROP, got {type(rop).__name__}", path=f"RopsList[{i}]")
            try:
                parts.append(rop.to_bytes(checked=checked))
            except EncodeError as error:
                raise type(error)(error.message, path=f"RopsList[{i}].{error.path}") from None
        return b"".join(parts) + self.unparsed

    def payload(self, *, checked: bool = True) -> bytes:
        """RopSize, RopsList and the handle table as bytes. Raises :class:`EncodeError`."""
        rops_list = self.rops_list(checked=checked)
        kind = RopInputBuffer if self.direction == "request" else RopOutputBuffer
        outer = kind(rops_list=rops_list, server_object_handle_table=self.server_object_handle_table)
        return outer.to_bytes(checked=checked) + self.slack

    def extended(self, *, checked: bool = True) -> ExtendedBuffer:
        """The buffer with its header, compressed and obfuscated as ``flags`` say.

        A payload that compression does not make smaller is sent plain ([MS-OXCRPC] 3.1.4.1.1.1), without the flag.
        Raises :class:`EncodeError`.
        """
        payload = self.payload(checked=checked)
        wire = self._wire
        if wire and wire.payload == payload and (wire.buffer.flags, wire.buffer.version) == (self.flags, self.version):
            return wire.buffer
        return self.conceal(payload)

    def conceal(self, payload: bytes) -> ExtendedBuffer:
        """A payload as it is sent, by the flags. Raises :class:`EncodeError`."""
        payload = octets(payload, "payload")
        flags, sent = self.flags, payload
        if flags & COMPRESSED:
            sent = lz77.compress(payload)
            if len(sent) >= len(payload):
                flags, sent = flags & ~COMPRESSED, payload
        if flags & XOR_MAGIC:
            sent = sent.translate(XOR)
        return ExtendedBuffer(version=self.version, flags=flags, size_actual=len(payload), payload=sent)

    def to_bytes(self, *, checked: bool = True) -> bytes:
        """Header and payload; of a bare buffer the ROPs alone.

        ``checked=False`` writes what the ROPs say, consistent or not, see :meth:`Structure.to_bytes`, and those of
        either direction. Raises :class:`EncodeError`.
        """
        if self.bare:
            return self.rops_list(checked=checked)
        return self.extended(checked=checked).to_bytes(checked=checked)


def listed(values: Any, name: str) -> list[Any]:
    """A list of what is given for a field. Raises :class:`ArgumentError`."""
    return values if type(values) is list else elements(values, name)


def open_buffer(data: bytes, offset: int, direction: Direction, budget: Budget) -> tuple[RopBuffer, bytes, int]:
    """Opens the extended buffer at ``offset``: the buffer with its handle table, its RopsList as bytes, its end.

    What its ROPs say depends on those before them: ``oxcodec.conversation`` reads them. A broken header, compression or
    RopSize makes it a bare buffer with the bytes as they are: as many as the header says, or all that are left.
    """
    end = len(data)
    try:
        extended, end = ExtendedBuffer.parse(data, offset, limits=budget)
        return (*opened(extended, end - len(extended.payload), direction, budget), end)
    except DecodeError as error:
        place = min(error.offset, end)
        broken = DecodeError(
            error.message, offset=place, path=error.path, partial=error.partial, remaining=data[place:end]
        )
        return RopBuffer(direction=direction, bare=True, unread=True, unparsed=data[offset:end], error=broken), b"", end


def opened(extended: ExtendedBuffer, start: int, direction: Direction, budget: Budget) -> tuple[RopBuffer, bytes]:
    """What is inside of an extended buffer whose payload starts at ``start``. Raises :class:`DecodeError`."""
    kind = RopInputBuffer if direction == "request" else RopOutputBuffer
    compressed = False

    def wrong(message: str, at: int, path: str, partial: object, remaining: bytes = b"") -> DecodeError:
        if compressed:
            message, at = f"{message} (at offset {at} of the decompressed payload)", 0
        return DecodeError(message, offset=start + at, path=path, partial=partial, remaining=remaining)

    try:
        payload = reveal(extended, budget)
        compressed = bool(extended.flags & COMPRESSED)
        whole = len(payload) - behind_table(payload)
        outer = kind.from_bytes(payload[:whole], limits=budget)
    except DecodeError as error:
        path = error.path or "ExtendedBuffer.Payload"
        raise wrong(error.message, error.offset, path, error.partial or extended) from None
    buffer = RopBuffer(
        direction=direction,
        server_object_handle_table=outer.server_object_handle_table,
        flags=extended.flags,
        version=extended.version,
        slack=payload[whole:],
        _wire=Wire(extended, payload),
    )
    if buffer.slack:
        path = f"{kind.__name__}.ServerObjectHandleTable"
        message = f"{len(buffer.slack)} bytes behind the last whole handle"
        buffer.error = wrong(message, whole, path, outer, buffer.slack)
    return buffer, outer.rops_list


def behind_table(payload: bytes) -> int:
    """How many bytes stand behind the last whole handle."""
    table = len(payload) - int.from_bytes(payload[:2], "little")
    return table % 4 if table > 0 else 0


def reveal(extended: ExtendedBuffer, budget: Budget | None = None) -> bytes:
    """The plain payload of an extended buffer, paid for by ``budget``: at most the 65535 bytes that SizeActual can say.

    Raises :class:`DecodeError` with an offset into the payload.
    """
    payload = extended.payload
    if extended.flags & XOR_MAGIC:
        payload = payload.translate(XOR)
    if not extended.flags & COMPRESSED:
        return payload
    try:
        if budget is not None:
            budget.expand(extended.size_actual)
    except Exceeded as error:
        raise DecodeError(str(error), offset=0) from None
    return lz77.decompress(payload, extended.size_actual)


def encode_rop_buffers(buffers: Sequence[RopBuffer], *, checked: bool = True) -> bytes:
    """A chain of extended buffers as bytes, with flags as given.

    ``checked=False`` is that of :meth:`RopBuffer.to_bytes`, and writes any chain. Raises :class:`EncodeError`, also for
    a chain whose last buffer is not flagged as such, or another one is ([MS-OXCRPC] 2.2.2.1), unless it was so read.
    """
    chain = listed(buffers, "buffers")
    for i, buffer in enumerate(chain):
        if not isinstance(buffer, RopBuffer):
            raise ArgumentError(f"expected a RopBuffer, got {type(buffer).__name__}", path=f"[{i}]")
    if flag(checked, "checked"):
        check_chain(chain)
    parts = []
    for i, buffer in enumerate(chain):
        try:
            parts.append(buffer.to_bytes(checked=checked))
        except EncodeError as error:
            path = f"[{i}].{error.path}" if len(chain) > 1 else error.path
            raise type(error)(error.message, path=path) from None
    return b"".join(parts)


def check_chain(chain: list[RopBuffer]) -> None:
    """Raises :class:`EncodeError` where the flags do not say which buffer is the last."""
    headed = [(i, buffer) for i, buffer in enumerate(chain) if not buffer.bare]
    for i, buffer in headed[:-1]:
        if buffer.flags & LAST:
            raise EncodeError("flagged as last (4), but another buffer follows", path=f"[{i}].Flags")
    last = chain[-1] if chain else None
    if last is None or last.bare or last.flags & LAST or any(known.name == NOT_LAST for known in last.departures):
        return
    raise EncodeError("the last buffer of a chain is not flagged as last (4)", path=f"[{len(chain) - 1}].Flags")
