"""Entry ids and other identifiers that stand in binary properties.

An entry id ([MS-OXCDATA] 2.2) does not say what it is: its reader knows the provider that made it by 16 bytes near the
start. :func:`recognise` does that for the providers of the specifications. What another provider made, and what is
shorter than to tell (a GID, an XID), takes somebody who knows the property: ``Xid.from_bytes(data)``.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from .._runtime.arguments import elements, octets
from .._runtime.structure import Structure
from .._wire import (
    AddressBookEntryId,
    ContactAddressEntryId,
    EntryId,
    EphemeralEntryId,
    FlatEntry,
    FlatEntryList,
    FolderEntryId,
    Gid,
    LongTermId,
    MessageEntryId,
    OneOffEntryId,
    PersonalDistributionListEntryId,
    StoreObjectEntryId,
    StoreObjectType,
    WrappedEntryId,
    Xid,
)
from ..errors import DecodeError

__all__ = ["IDENTIFIERS", "flat_entry_list", "recognise"]

# By their names in lower case: the documents and programs differ in how they write "ID".
IDENTIFIERS: Final = MappingProxyType(
    {
        cls.__name__.lower(): cls
        for cls in (
            AddressBookEntryId, ContactAddressEntryId, EntryId, EphemeralEntryId, FolderEntryId, Gid, LongTermId,
            MessageEntryId, OneOffEntryId, PersonalDistributionListEntryId, StoreObjectEntryId, WrappedEntryId, Xid,
        )
    }
)  # fmt: skip


def _bytes_of(cls: type[Structure], *names: str) -> bytes:
    """What the fields of these names always are, one after the other."""
    due = b""
    for name in names:
        field = cls.FIELDS[name]
        always = field.default
        due += always if isinstance(always, bytes) else int(always or 0).to_bytes(field.kind.width, "little")  # type: ignore[union-attr]
    return due


# What stands behind Flags, from ProviderUID on.
_PROVIDERS: Final = tuple(
    (_bytes_of(cls, "provider_uid", *names), cls)
    for cls, names in (
        (AddressBookEntryId, ("version",)),
        (ContactAddressEntryId, ("version", "type")),
        (OneOffEntryId, ("version",)),
        (PersonalDistributionListEntryId, ("version", "type")),
        (StoreObjectEntryId, ("version", "flag")),
        (WrappedEntryId, ()),
    )
)
_FOLDERS: Final = (
    StoreObjectType.PrivateFolder,
    StoreObjectType.PublicFolder,
    StoreObjectType.MappedPublicFolder,
    StoreObjectType.PublicNewsgroupFolder,
)
_MESSAGES: Final = (
    StoreObjectType.PrivateMessage,
    StoreObjectType.PublicMessage,
    StoreObjectType.MappedPublicMessage,
)
_FOLDER_SIZE: Final = 46
_MESSAGE_SIZE: Final = 70
_EPHEMERAL_SIZE: Final = 32
_EXCHANGE_DLL: Final = b"emsmdb.dll"


def recognise(data: bytes) -> Structure | None:
    """The entry id that a binary value is, or ``None`` when it is none that can be told by its bytes.

    A provider is told by its UID and the version behind it. Folders and messages have the UID of their mailbox, so
    what tells them is their exact size, a kind of object that fits it, and zeros where zeros are due. An ephemeral id
    is told by its size and constants. What is returned writes the same bytes again; nothing is raised for any bytes.

    Entry ids hold others (``ContactAddressEntryId.entry_id_bytes``, ``WrappedEntryId.embedded_entry_id``): ask again.
    """
    data = octets(data, "data")
    cls = _class_of(data)
    if cls is None:
        return None
    try:
        return cls.from_bytes(data)
    except DecodeError:
        return None


def _class_of(data: bytes) -> type[Structure] | None:
    for start, cls in _PROVIDERS:
        if data[4 : 4 + len(start)] == start:
            return None if cls is StoreObjectEntryId and not _is_exchange(data) else cls
    if len(data) == _EPHEMERAL_SIZE:
        constants = (data[:4], data[20:24])
        due = (_bytes_of(EphemeralEntryId, "id_type", "r1", "r2", "r3"), _bytes_of(EphemeralEntryId, "r4"))
        return EphemeralEntryId if constants == due else None
    kind = int.from_bytes(data[20:22], "little")
    if any(data[:4]) or any(data[44:46]):
        return None
    if len(data) == _FOLDER_SIZE and kind in _FOLDERS:
        return FolderEntryId
    if len(data) == _MESSAGE_SIZE and kind in _MESSAGES and not any(data[68:70]):
        return MessageEntryId
    return None


def _is_exchange(data: bytes) -> bool:
    """Whether MAPI wrapped the entry id of an Exchange store; other stores have other bytes inside."""
    return data[22:36].rstrip(b"\0").lower() == _EXCHANGE_DLL


def flat_entry_list(entry_ids: Iterable[bytes]) -> FlatEntryList:
    """A FlatEntryList of entry ids ([MS-OXCDATA] 2.3.3), with padding between them as it is due."""
    given = elements(entry_ids, "entry_ids", octets)
    entries = [FlatEntry(entry_id=entry_id, padding=bytes(-len(entry_id) % 4)) for entry_id in given]
    if entries:
        entries[-1].padding = None
    return FlatEntryList(flat_entries=entries)
