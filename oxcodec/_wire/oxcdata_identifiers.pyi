# Generated from ksy/oxcdata_identifiers.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class StoreObjectType(IntEnum):
    PrivateFolder = 0x1
    PublicFolder = 0x3
    MappedPublicFolder = 0x5
    PrivateMessage = 0x7
    PublicMessage = 0x9
    MappedPublicMessage = 0xb
    PublicNewsgroupFolder = 0xc

class OneOffControlFlags(IntFlag):
    M = 0x1
    FormatGiven = 0x2
    Mime = 0x4
    HtmlOnly = 0x8
    TextAndHtml = 0x10
    UUENCODE = 0x20
    AppleSingle = 0x40
    L = 0x1000
    U = 0x8000

class AddressBookEntryIdType(IntEnum):
    LocalMailUser = 0x0
    DistributionList = 0x1
    PublicFolder = 0x2
    AutomatedMailbox = 0x3
    OrganizationalMailbox = 0x4
    PrivateDistributionList = 0x5
    RemoteMailUser = 0x6
    Container = 0x100
    Template = 0x101
    OneOffUser = 0x102
    Search = 0x200

class Gid(Structure):
    database_guid: bytes
    global_counter: bytes
    def __init__(
        self,
        *,
        database_guid: bytes,
        global_counter: bytes,
    ) -> None: ...

class Xid(Structure):
    namespace_guid: bytes
    local_id: bytes
    def __init__(
        self,
        *,
        namespace_guid: bytes,
        local_id: bytes,
    ) -> None: ...

class EntryId(Structure):
    flags: int
    provider_uid: bytes
    provider_data: bytes
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes,
        provider_data: bytes,
    ) -> None: ...

class FolderEntryId(Structure):
    flags: int
    provider_uid: bytes
    folder_type: int
    database_guid: bytes
    global_counter: bytes
    pad: int
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes,
        folder_type: int,
        database_guid: bytes,
        global_counter: bytes,
        pad: int | None = ...,
    ) -> None: ...

class MessageEntryId(Structure):
    flags: int
    provider_uid: bytes
    message_type: int
    folder_database_guid: bytes
    folder_global_counter: bytes
    pad1: int
    message_database_guid: bytes
    message_global_counter: bytes
    pad2: int
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes,
        message_type: int,
        folder_database_guid: bytes,
        folder_global_counter: bytes,
        pad1: int | None = ...,
        message_database_guid: bytes,
        message_global_counter: bytes,
        pad2: int | None = ...,
    ) -> None: ...

class StoreObjectEntryId(Structure):
    flags: int
    provider_uid: bytes
    version: int
    flag: int
    dll_file_name: bytes
    wrapped_flags: int
    wrapped_provider_uid: bytes
    wrapped_type: int
    server_shortname: str
    mailbox_dn: str | None
    slack: bytes | None
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes | None = ...,
        version: int | None = ...,
        flag: int | None = ...,
        dll_file_name: bytes | None = ...,
        wrapped_flags: int | None = ...,
        wrapped_provider_uid: bytes,
        wrapped_type: int,
        server_shortname: str,
        mailbox_dn: str | None = ...,
        slack: bytes | None = ...,
    ) -> None: ...

class OneOffEntryId(Structure):
    flags: int
    provider_uid: bytes
    version: int
    control_flags: int
    display_name: str
    address_type: str
    email_address: str
    slack: bytes | None
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes | None = ...,
        version: int | None = ...,
        control_flags: int | None = ...,
        display_name: str,
        address_type: str,
        email_address: str,
        slack: bytes | None = ...,
    ) -> None: ...

class AddressBookEntryId(Structure):
    flags: int
    provider_uid: bytes
    version: int
    type: int
    x500_dn: str
    slack: bytes | None
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes | None = ...,
        version: int | None = ...,
        type: int,
        x500_dn: str,
        slack: bytes | None = ...,
    ) -> None: ...

class ContactAddressEntryId(Structure):
    flags: int
    provider_uid: bytes
    version: int
    type: int
    index: int
    entry_id_count: int
    entry_id_bytes: bytes
    slack: bytes | None
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes | None = ...,
        version: int | None = ...,
        type: int | None = ...,
        index: int,
        entry_id_count: int | None = ...,
        entry_id_bytes: bytes,
        slack: bytes | None = ...,
    ) -> None: ...

class PersonalDistributionListEntryId(Structure):
    flags: int
    provider_uid: bytes
    version: int
    type: int
    index: int
    entry_id_count: int
    entry_id_bytes: bytes
    slack: bytes | None
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes | None = ...,
        version: int | None = ...,
        type: int | None = ...,
        index: int | None = ...,
        entry_id_count: int | None = ...,
        entry_id_bytes: bytes,
        slack: bytes | None = ...,
    ) -> None: ...

class WrappedEntryId(Structure):
    flags: int
    provider_uid: bytes
    type: int
    embedded_entry_id: bytes
    def __init__(
        self,
        *,
        flags: int | None = ...,
        provider_uid: bytes | None = ...,
        type: int,
        embedded_entry_id: bytes,
    ) -> None: ...

class EphemeralEntryId(Structure):
    id_type: int
    r1: int
    r2: int
    r3: int
    provider_uid: bytes
    r4: int
    display_type: int
    mid: int
    def __init__(
        self,
        *,
        id_type: int | None = ...,
        r1: int | None = ...,
        r2: int | None = ...,
        r3: int | None = ...,
        provider_uid: bytes,
        r4: int | None = ...,
        display_type: int,
        mid: int,
    ) -> None: ...

class EntryList(Structure):
    entry_count: int
    pad: int
    entry_length: list[EntryLength]
    entry_ids: list[bytes]
    def __init__(
        self,
        *,
        entry_count: int | None = ...,
        pad: int | None = ...,
        entry_length: Sequence[EntryLength],
        entry_ids: Sequence[bytes],
    ) -> None: ...

class EntryLength(Structure):
    size: int
    pad: int
    def __init__(
        self,
        *,
        size: int,
        pad: int | None = ...,
    ) -> None: ...

class FlatEntry(Structure):
    size: int
    entry_id: bytes
    padding: bytes | None
    def __init__(
        self,
        *,
        size: int | None = ...,
        entry_id: bytes,
        padding: bytes | None = ...,
    ) -> None: ...

class FlatEntryList(Structure):
    count: int
    size: int
    flat_entries: list[FlatEntry]
    slack: bytes | None
    def __init__(
        self,
        *,
        count: int | None = ...,
        size: int | None = ...,
        flat_entries: Sequence[FlatEntry],
        slack: bytes | None = ...,
    ) -> None: ...

class FlatEntryListBody(Structure):
    flat_entries: list[FlatEntry]
    slack: bytes | None
    count: int | None
    def __init__(
        self,
        *,
        flat_entries: Sequence[FlatEntry],
        slack: bytes | None = ...,
        count: int | None = ...,
    ) -> None: ...

class AddressEntry(Structure):
    property_count: int
    values: list[oxcdata.TaggedPropertyValue]
    count_width: int | None
    def __init__(
        self,
        *,
        property_count: int | None = ...,
        values: Sequence[oxcdata.TaggedPropertyValue],
        count_width: int | None = ...,
    ) -> None: ...

class AddressList(Structure):
    address_count: int
    addresses: list[AddressEntry]
    count_width: int | None
    def __init__(
        self,
        *,
        address_count: int | None = ...,
        addresses: Sequence[AddressEntry],
        count_width: int | None = ...,
    ) -> None: ...

