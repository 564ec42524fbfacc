# Generated from ksy/oxcrops_logon.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class LogonFlags(IntFlag):
    Private = 0x1
    Undercover = 0x2
    Ghosted = 0x4
    SpoolerProcess = 0x8

class OpenFlags(IntFlag):
    USE_ADMIN_PRIVILEGE = 0x1
    PUBLIC = 0x2
    HOME_LOGON = 0x4
    TAKE_OWNERSHIP = 0x8
    ALTERNATE_SERVER = 0x100
    IGNORE_HOME_MDB = 0x200
    NO_MAIL = 0x400
    USE_PER_MDB_REPLID_MAPPING = 0x1000000
    SUPPORT_PROGRESS = 0x20000000

class LogonResponseFlags(IntFlag):
    Reserved = 0x1
    OwnerRight = 0x2
    SendAsRight = 0x4
    OOF = 0x10

class DayOfWeek(IntEnum):
    Sunday = 0x0
    Monday = 0x1
    Tuesday = 0x2
    Wednesday = 0x3
    Thursday = 0x4
    Friday = 0x5
    Saturday = 0x6

class StoreState(IntFlag):
    STORE_HAS_SEARCHES = 0x1000000

class RopLogonRequest(Structure):
    rop_id: int
    logon_id: int
    output_handle_index: int
    logon_flags: int
    open_flags: int
    store_state: int
    essdn_size: int
    essdn: bytes | str | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        output_handle_index: int | None = ...,
        logon_flags: int,
        open_flags: int,
        store_state: int | None = ...,
        essdn_size: int | None = ...,
        essdn: bytes | str | None = ...,
    ) -> None: ...

class RopLogonResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    logon_flags: int | None
    folder_ids: list[int] | None
    response_flags: int | None
    mailbox_guid: bytes | None
    repl_id: int | None
    repl_guid: bytes | None
    per_user_guid: bytes | None
    logon_time: LogonTime | None
    gwart_time: int | None
    store_state: int | None
    server_name_size: int | None
    server_name: bytes | str | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        logon_flags: int | None = ...,
        folder_ids: Sequence[int] | None = ...,
        response_flags: int | None = ...,
        mailbox_guid: bytes | None = ...,
        repl_id: int | None = ...,
        repl_guid: bytes | None = ...,
        per_user_guid: bytes | None = ...,
        logon_time: LogonTime | None = ...,
        gwart_time: int | None = ...,
        store_state: int | None = ...,
        server_name_size: int | None = ...,
        server_name: bytes | str | None = ...,
    ) -> None: ...

class LogonTime(Structure):
    seconds: int
    minutes: int
    hour: int
    day_of_week: int
    day: int
    month: int
    year: int
    def __init__(
        self,
        *,
        seconds: int,
        minutes: int,
        hour: int,
        day_of_week: int,
        day: int,
        month: int,
        year: int,
    ) -> None: ...

class RopGetReceiveFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    message_class: str
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_class: str,
    ) -> None: ...

class RopGetReceiveFolderResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    folder_id: int | None
    explicit_message_class: str | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        folder_id: int | None = ...,
        explicit_message_class: str | None = ...,
    ) -> None: ...

class RopSetReceiveFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    folder_id: int
    message_class: str
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        folder_id: int,
        message_class: str,
    ) -> None: ...

class RopSetReceiveFolderResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

class RopGetReceiveFolderTableRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> None: ...

class RopGetReceiveFolderTableResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    row_count: int | None
    rows: list[oxcdata.PropertyRow] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        row_count: int | None = ...,
        rows: Sequence[oxcdata.PropertyRow] | None = ...,
    ) -> None: ...

class RopGetStoreStateRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> None: ...

class RopGetStoreStateResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    store_state: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        store_state: int | None = ...,
    ) -> None: ...

class RopGetOwningServersRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    folder_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        folder_id: int,
    ) -> None: ...

class RopGetOwningServersResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    owning_servers_count: int | None
    cheap_servers_count: int | None
    owning_servers: list[str] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        owning_servers_count: int | None = ...,
        cheap_servers_count: int | None = ...,
        owning_servers: Sequence[str] | None = ...,
    ) -> None: ...

class RopPublicFolderIsGhostedRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    folder_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        folder_id: int,
    ) -> None: ...

class RopPublicFolderIsGhostedResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    is_ghosted: int | None
    servers_count: int | None
    cheap_servers_count: int | None
    servers: list[str] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        is_ghosted: int | None = ...,
        servers_count: int | None = ...,
        cheap_servers_count: int | None = ...,
        servers: Sequence[str] | None = ...,
    ) -> None: ...

class RopLongTermIdFromIdRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    object_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        object_id: int,
    ) -> None: ...

class RopLongTermIdFromIdResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    long_term_id: oxcdata.LongTermId | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        long_term_id: oxcdata.LongTermId | None = ...,
    ) -> None: ...

class RopIdFromLongTermIdRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    long_term_id: oxcdata.LongTermId
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        long_term_id: oxcdata.LongTermId,
    ) -> None: ...

class RopIdFromLongTermIdResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    object_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        object_id: int | None = ...,
    ) -> None: ...

class RopGetPerUserLongTermIdsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    database_guid: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        database_guid: bytes,
    ) -> None: ...

class RopGetPerUserLongTermIdsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    long_term_id_count: int | None
    long_term_ids: list[oxcdata.LongTermId] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        long_term_id_count: int | None = ...,
        long_term_ids: Sequence[oxcdata.LongTermId] | None = ...,
    ) -> None: ...

class RopGetPerUserGuidRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    long_term_id: oxcdata.LongTermId
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        long_term_id: oxcdata.LongTermId,
    ) -> None: ...

class RopGetPerUserGuidResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    database_guid: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        database_guid: bytes | None = ...,
    ) -> None: ...

class RopReadPerUserInformationRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    folder_id: oxcdata.LongTermId
    reserved: int
    data_offset: int
    max_data_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        folder_id: oxcdata.LongTermId,
        reserved: int | None = ...,
        data_offset: int | None = ...,
        max_data_size: int | None = ...,
    ) -> None: ...

class RopReadPerUserInformationResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    has_finished: int | None
    data_size: int | None
    data: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        has_finished: int | None = ...,
        data_size: int | None = ...,
        data: bytes | None = ...,
    ) -> None: ...

class RopWritePerUserInformationRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    folder_id: oxcdata.LongTermId
    has_finished: int
    data_offset: int
    data_size: int
    data: bytes
    repl_guid: bytes | None
    repl_guid_raw: bytes | None
    logon_is_private: bool | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        folder_id: oxcdata.LongTermId,
        has_finished: int | None = ...,
        data_offset: int | None = ...,
        data_size: int | None = ...,
        data: bytes,
        repl_guid: bytes | None = ...,
        repl_guid_raw: bytes | None = ...,
        logon_is_private: bool | None = ...,
    ) -> None: ...

class RopWritePerUserInformationResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

