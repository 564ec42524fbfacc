"""Plain conversions of raw wire values: FILETIMEs, GUIDs, identifiers, 8-bit strings."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.arguments import integer, kind_of, octets, text
from ..errors import ArgumentError, OxcodecError

__all__ = [
    "bytes_to_uuid", "datetime_to_filetime", "filetime_to_datetime", "join_id", "split_id", "string8_to_text",
    "text_to_string8", "uuid_to_bytes",
]  # fmt: skip

EPOCH = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)


def filetime_to_datetime(filetime: int) -> datetime.datetime | None:
    """A FILETIME (100 ns intervals since 1601-01-01 UTC, [MS-DTYP] 2.3.3) as a datetime in UTC.

    Tenths of a microsecond are cut off. ``None`` for what a datetime cannot hold (after the year 9999).
    """
    filetime = integer(filetime, "filetime")
    try:
        return EPOCH + datetime.timedelta(microseconds=filetime // 10)
    except OverflowError:
        return None


def datetime_to_filetime(when: datetime.datetime) -> int:
    """A datetime with a time zone as a FILETIME. Raises :class:`OxcodecError` for a naive one or one before 1601."""
    kind_of(when, "when", datetime.datetime)
    try:
        offset = when.utcoffset()
        delta = when - EPOCH if offset is not None else None
    except Exception as error:  # a time zone is anybody's code
        raise ArgumentError(f"a datetime whose time zone fails: {type(error).__name__}") from error
    if delta is None:
        raise ArgumentError("a datetime without a time zone")
    if delta.days < 0:
        raise ArgumentError("a datetime before 1601")
    return (delta.days * 86400 + delta.seconds) * 10_000_000 + delta.microseconds * 10


def bytes_to_uuid(guid: bytes) -> uuid.UUID:
    """The 16 wire bytes of a GUID as a UUID ([MS-DTYP] 2.3.4). Raises :class:`OxcodecError` for another length."""
    guid = octets(guid, "guid")
    if len(guid) != 16:
        raise ArgumentError(f"a GUID takes 16 bytes, not {len(guid)}")
    return uuid.UUID(bytes_le=guid)


def uuid_to_bytes(value: uuid.UUID) -> bytes:
    """A UUID as the 16 wire bytes of a GUID."""
    return kind_of(value, "value", uuid.UUID).bytes_le


def split_id(value: int) -> tuple[int, bytes]:
    """A FID or MID as (ReplicaId, the 6 bytes of GlobalCounter) ([MS-OXCDATA] 2.2.1.1).

    Raises :class:`ArgumentError` for what does not fit in 64 bits.
    """
    value = integer(value, "value", 0, 0xFFFF_FFFF_FFFF_FFFF)
    return value & 0xFFFF, (value >> 16).to_bytes(6, "little")


def join_id(replica_id: int, global_counter: bytes) -> int:
    """The FID or MID of a ReplicaId and the 6 bytes of a GlobalCounter. Raises :class:`OxcodecError`."""
    replica_id, global_counter = integer(replica_id, "replica_id"), octets(global_counter, "global_counter")
    if not 0 <= replica_id <= 0xFFFF or len(global_counter) != 6:
        raise ArgumentError("a ReplicaId takes 2 bytes and a GlobalCounter 6")
    return int.from_bytes(global_counter, "little") << 16 | replica_id


def string8_to_text(value: str, encoding: str) -> str:
    """An 8-bit string of the wire as text in a code page (``"cp1252"``).

    On the wire object such a string is ASCII with other bytes escaped as U+DC80 to U+DCFF. Raises
    :class:`OxcodecError`.
    """
    try:
        return text(value, "value").encode("ascii", "surrogateescape").decode(text(encoding, "encoding"))
    except (ValueError, LookupError) as error:
        raise OxcodecError(str(error)) from None


def text_to_string8(value: str, encoding: str) -> str:
    """The reverse of :func:`string8_to_text`. Raises :class:`OxcodecError`."""
    try:
        return text(value, "value").encode(text(encoding, "encoding")).decode("ascii", "surrogateescape")
    except (ValueError, LookupError) as error:
        raise OxcodecError(str(error)) from None
