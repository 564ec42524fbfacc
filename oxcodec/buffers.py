"""ROP input and output buffers inside their extended buffers: the payload of Execute and of EcDoRpcExt2.

[MS-OXCROPS] 2.2.1 (RopSize, RopsList, server object handle table) and [MS-OXCRPC] 2.2.2.1 (RPC_HEADER_EXT): payloads
plain, compressed with DIRECT2 LZ77, obfuscated by XOR 0xA5, or both, and several buffers chained.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from . import lz77
from ._runtime.primitives import Limits
from ._runtime.structure import DEFAULT_LIMITS, Structure
from ._wire import Context, ExtendedBuffer, RopInputBuffer, RopOutputBuffer, RopRequest, RopResponse
from .errors import DecodeError, EncodeError
from .json_form import from_json, to_json
from .session import Follower, Session

__all__ = ["Direction", "RopBuffer", "decode_rop_buffers", "encode_rop_buffers"]

Direction = Literal["request", "response"]

COMPRESSED, XOR_MAGIC, LAST = 1, 2, 4
XOR = bytes(i ^ 0xA5 for i in range(256))


@dataclass(frozen=True, slots=True)
class Wire:
    """A payload as it was on the wire, with the plain bytes that it stands for."""

    buffer: ExtendedBuffer
    payload: bytes


@dataclass(slots=True, kw_only=True)
class RopBuffer:
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
    def parse(
        cls,
        data: bytes,
        offset: int,
        direction: Direction,
        *,
        request: RopBuffer | None = None,
        session: Session | None = None,
        limits: Limits = DEFAULT_LIMITS,
    ) -> tuple[RopBuffer, int]:
        """Decodes the extended buffer at ``offset``: the buffer and the offset of its end.

        ``request`` is the buffer that a response answers, ``session`` what is known of the handles. Raises
        :class:`DecodeError` for a broken header, compression or RopSize; a broken ROP only ends the list of ROPs.
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
        buffer = cls(
            direction=direction,
            server_object_handle_table=outer.server_object_handle_table,
            flags=extended.flags,
            version=extended.version,
            _wire=Wire(extended, payload),
        )
        buffer._decode_rops(outer.rops_list, request, session or Session(), limits)
        return buffer, end

    def _decode_rops(self, data: bytes, request: RopBuffer | None, session: Session, limits: Limits) -> None:
        follow = session.follow(self, request)
        self._read_rops(data, follow, limits)
        if self.error is not None and follow.guessed:
            # Few requests differ by the kind of their logon; one that nobody saw is first taken for one to a mailbox.
            first = (self.rops, self.rop_offsets, self.unparsed, self.error)
            follow.take_for_private = False
            self._read_rops(data, follow, limits)
            if len(self.unparsed) >= len(first[2]):
                self.rops, self.rop_offsets, self.unparsed, self.error = first

    def _read_rops(self, data: bytes, follow: Follower, limits: Limits) -> None:
        self.rops, self.rop_offsets, self.unparsed, self.error = [], [], b"", None
        position = 0
        while position < len(data):
            try:
                rop: Structure
                if self.direction == "request":
                    rop, end = RopRequest.parse(data, position, follow.context(data, position), limits=limits)
                else:
                    rop, end = RopResponse.parse(data, position, follow.context(data, position), limits=limits)
            except DecodeError as error:
                self.error = error
                self.unparsed = data[position:]
                return
            self.rops.append(rop)
            self.rop_offsets.append(position)
            follow.seen(rop)
            position = end

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
        return self._conceal(payload)

    def _conceal(self, payload: bytes) -> ExtendedBuffer:
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

    def to_json(self) -> dict[str, Any]:
        """The JSON form: header, RopSize, the ROPs with their names, the handle table.

        A ROP that needed context carries it under ``Context``; what could not be decoded stands last, as ``RawHex``. A
        payload that another implementation compressed in its own way stands under ``WirePayload``, so that it survives.
        """
        extended, payload = self.extended(), self.payload()
        rops: list[dict[str, Any]] = [rop_to_json(rop) for rop in self.rops]
        if self.unparsed:
            rops.append({"RawHex": self.unparsed.hex()} | ({"Error": str(self.error)} if self.error else {}))
        return {
            "Version": extended.version,
            "Flags": extended.flags,
            "Size": len(extended.payload),
            "SizeActual": extended.size_actual,
            "RopSize": len(payload) - 4 * len(self.server_object_handle_table),
            "RopsList": rops,
            "ServerObjectHandleTable": list(self.server_object_handle_table),
        } | ({} if extended == self._conceal(payload) else {"WirePayload": extended.payload.hex()})

    @classmethod
    def from_json(cls, fields: Mapping[str, Any], direction: Direction) -> RopBuffer:
        """A buffer from its JSON form; sizes are computed. Raises :class:`EncodeError`."""
        buffer = cls(direction=direction)
        if not isinstance(fields, Mapping):
            raise EncodeError(f"{type(fields).__name__} where an object is due")
        try:
            buffer.version = int(fields.get("Version", 0))
            buffer.flags = int(fields.get("Flags", LAST))
            buffer.server_object_handle_table = [int(handle) for handle in fields.get("ServerObjectHandleTable", ())]
            entries = list(fields["RopsList"])
            if entries and isinstance(entries[-1], Mapping) and "RawHex" in entries[-1]:
                buffer.unparsed = bytes.fromhex(entries.pop()["RawHex"])
        except (KeyError, TypeError, ValueError) as error:
            raise EncodeError(f"not the JSON form of a ROP buffer: {error}") from None
        union = RopRequest if direction == "request" else RopResponse
        for i, entry in enumerate(entries):
            try:
                buffer.rops.append(rop_from_json(union, entry))
            except EncodeError as error:
                raise EncodeError(error.message, path=f"RopsList[{i}].{error.path}") from None
        if "WirePayload" in fields:
            buffer._wire = wire_from_json(fields, buffer)
        return buffer


def wire_from_json(fields: Mapping[str, Any], buffer: RopBuffer) -> Wire:
    """The payload as it was on the wire, used as long as the ROPs say the same. Raises :class:`EncodeError`."""
    try:
        payload = bytes.fromhex(fields["WirePayload"])
        extended = ExtendedBuffer(
            version=buffer.version, flags=buffer.flags, size_actual=fields["SizeActual"], payload=payload
        )
        return Wire(extended, reveal(extended))
    except (KeyError, TypeError, ValueError, DecodeError) as error:
        raise EncodeError(f"not a payload: {error}", path="WirePayload") from None


def rop_to_json(rop: Structure) -> dict[str, Any]:
    context = {
        p.context: value if isinstance(value, bool) else list(value)
        for p in rop.SPEC.params
        if p.context and (value := getattr(rop, p.name)) is not None
    }
    return to_json(rop) | ({"Context": context} if context else {})


def rop_from_json(union: type[Structure], entry: Any) -> Structure:
    if not isinstance(entry, Mapping):
        raise EncodeError(f"{type(entry).__name__} where an object is due")
    given = entry.get("Context") or {}
    try:
        context = Context(**given)
    except TypeError as error:
        raise EncodeError(f"no context: {error}") from None
    return from_json(union, {k: v for k, v in entry.items() if k != "Context"}, context)


def reveal(extended: ExtendedBuffer) -> bytes:
    """The plain payload of an extended buffer. Raises :class:`DecodeError` with an offset into the payload."""
    payload = extended.payload
    if extended.flags & XOR_MAGIC:
        payload = payload.translate(XOR)
    return lz77.decompress(payload, extended.size_actual) if extended.flags & COMPRESSED else payload


def decode_rop_buffers(
    data: bytes,
    direction: Direction,
    *,
    request: Sequence[RopBuffer] | None = None,
    session: Session | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> list[RopBuffer]:
    """Decodes a chain of extended buffers, up to the one flagged as last or the end of ``data``.

    ``request`` is the chain that a response answers. Raises :class:`DecodeError`, also for bytes behind the last
    buffer.
    """
    data = bytes(data)
    asked = request[0] if request else None
    buffers: list[RopBuffer] = []
    position = 0
    while position < len(data):
        if buffers and buffers[-1].flags & LAST:
            raise DecodeError(
                "bytes after the last extended buffer", offset=position, partial=buffers, remaining=data[position:]
            )
        buffer, position = RopBuffer.parse(data, position, direction, request=asked, session=session, limits=limits)
        buffers.append(buffer)
    return buffers


def encode_rop_buffers(buffers: Sequence[RopBuffer]) -> bytes:
    """A chain of extended buffers as bytes, with flags as given. Raises :class:`EncodeError`."""
    return b"".join(buffer.to_bytes() for buffer in buffers)
