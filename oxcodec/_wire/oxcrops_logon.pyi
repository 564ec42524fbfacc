# Generated from ksy/oxcrops_logon.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Limits
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

