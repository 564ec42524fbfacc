"""ROP input and output buffers inside their extended buffers: the payload of Execute and of EcDoRpcExt2.

[MS-OXCROPS] 2.2.1 (RopSize, RopsList, server object handle table) and [MS-OXCRPC] 2.2.2.1 (RPC_HEADER_EXT): payloads
plain, compressed with DIRECT2 LZ77, obfuscated by XOR 0xA5, or both, and several buffers chained.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .._runtime.form import Formed
from .._runtime.primitives import Limits
from .._runtime.structure import DEFAULT_LIMITS, Structure
from .._wire import ExtendedBuffer, RopInputBuffer, RopOutputBuffer
from ..errors import DecodeError, EncodeError
from . import lz77

__all__ = ["Direction", "RopBuffer", "Wire", "encode_rop_buffers", "open_buffer", "reveal"]

Direction = Literal["request", "response"]

COMPRESSED, XOR_MAGIC, LAST = 1, 2, 4
XOR = bytes(i ^ 0xA5 for i in range(256))


@dataclass(frozen=True, slots=True)
class Wire:
    """A payload as it was on the wire, with the plain bytes that it stands for."""

    buffer: ExtendedBuffer
    payload: bytes


@dataclass(slots=True, kw_only=True)
class RopBuffer(Formed):
    """One extended buffer with its ROPs.

    ``rops`` are the structures of ``RopsList`` in order, ``unparsed`` the bytes of it from the first ROP on that
    could not be decoded, ``error`` why not (its offset counts from the start of ``RopsList``). ``flags`` are those of
    RPC_HEADER_EXT: 1 compressed, 2 obfuscated, 4 last of a chain. A decoded buffer whose contents did not change is
    written with the payload that it came with, so that another implementation's compression survives.
    """

    direction: Direction
    rops: list[Structure] = field(default_factory=list)
    server_object_handle_table: list[int] = field(default_factory=list)
    flags: int = LAST
    version: int = 0
    unparsed: bytes = b""
    error: DecodeError | None = field(default=None, compare=False)
    rop_offsets: list[int] = field(default_factory=list, compare=False, repr=False)
    _wire: Wire | None = field(default=None, compare=False, repr=False)

    @classmethod
    def from_json(cls, fields: Mapping[str, Any], direction: Direction, *, literal: bool = False) -> RopBuffer:
        """A buffer from its JSON form; sizes are computed. Raises :class:`EncodeError`.

        ``literal``: as in :func:`oxcodec.from_json`, for the ROPs.
        """
        made: RopBuffer = cls.form_maker.from_json(cls, fields, None, direction=direction, literal=literal)
        return made

    def payload(self) -> bytes:
        """RopSize, RopsList and the handle table as bytes. Raises :class:`EncodeError`."""
        parts = []
        for i, rop in enumerate(self.rops):
            try:
                parts.append(rop.to_bytes())
            except EncodeError as error:
                raise EncodeError(error.message, path=f"RopsList[{i}].{error.path}") from None
        kind = RopInputBuffer if self.direction == "request" else RopOutputBuffer
        return kind(
            rops_list=b"".join(parts) + self.unparsed, server_object_handle_table=self.server_object_handle_table
        ).to_bytes()

    def extended(self) -> ExtendedBuffer:
        """The buffer with its header, compressed and obfuscated as ``flags`` say.

        A payload that compression does not make smaller is sent plain ([MS-OXCRPC] 3.1.4.1.1.1), without the flag.
        """
        payload = self.payload()
        wire = self._wire
        if wire and wire.payload == payload and (wire.buffer.flags, wire.buffer.version) == (self.flags, self.version):
            return wire.buffer
        return self.conceal(payload)

    def conceal(self, payload: bytes) -> ExtendedBuffer:
        flags, shown = self.flags, payload
        if flags & COMPRESSED:
            shown = lz77.compress(payload)
            if len(shown) >= len(payload):
                flags, shown = flags & ~COMPRESSED, payload
        if flags & XOR_MAGIC:
            shown = shown.translate(XOR)
        return ExtendedBuffer(version=self.version, flags=flags, size_actual=len(payload), payload=shown)

    def to_bytes(self) -> bytes:
        """Header and payload. Raises :class:`EncodeError`."""
        return self.extended().to_bytes()


def open_buffer(
    data: bytes, offset: int, direction: Direction, *, limits: Limits = DEFAULT_LIMITS
) -> tuple[RopBuffer, bytes, int]:
    """Opens the extended buffer at ``offset``: the buffer with its handle table, its RopsList as bytes, its end.

    What its ROPs say depends on those before them: ``oxcodec.conversation`` reads them. Raises :class:`DecodeError`
    for a broken header, compression or RopSize.
    """
    extended, end = ExtendedBuffer.parse(data, offset)
    start = end - len(extended.payload)
    kind = RopInputBuffer if direction == "request" else RopOutputBuffer
    inside = ""
    try:
        payload = reveal(extended)
        inside = " (at offset {} of the decompressed payload)" if extended.flags & COMPRESSED else ""
        outer = kind.from_bytes(payload, limits=limits)
    except DecodeError as error:
        place = start + (0 if inside else error.offset)
        raise DecodeError(
            error.message + inside.format(error.offset),
            offset=place,
            path=error.path or "ExtendedBuffer.Payload",
            partial=error.partial or extended,
            remaining=data[place:],
        ) from None
    buffer = RopBuffer(
        direction=direction,
        server_object_handle_table=outer.server_object_handle_table,
        flags=extended.flags,
        version=extended.version,
        _wire=Wire(extended, payload),
    )
    return buffer, outer.rops_list, end


def reveal(extended: ExtendedBuffer) -> bytes:
    """The plain payload of an extended buffer. Raises :class:`DecodeError` with an offset into the payload."""
    payload = extended.payload
    if extended.flags & XOR_MAGIC:
        payload = payload.translate(XOR)
    return lz77.decompress(payload, extended.size_actual) if extended.flags & COMPRESSED else payload


def encode_rop_buffers(buffers: Sequence[RopBuffer]) -> bytes:
    """A chain of extended buffers as bytes, with flags as given. Raises :class:`EncodeError`."""
    return b"".join(buffer.to_bytes() for buffer in buffers)
