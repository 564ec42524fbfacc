# Generated from ksy/oxcrops_transport.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, Self, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from .._runtime.taking import Tags
from . import oxcdata

class SubmitFlags(IntFlag):
    PreProcess = 0x1
    NeedsSpooler = 0x2

class LockState(IntEnum):
    lstLock = 0x0
    lstUnlock = 0x1
    lstFinished = 0x2

class PidTagMessageFlags(IntFlag):
    mfRead = 0x1
    mfUnmodified = 0x2
    mfSubmitted = 0x4
    mfUnsent = 0x8
    mfHasAttach = 0x10
    mfFromMe = 0x20
    mfFAI = 0x40
    mfResend = 0x80
    mfNotifyRead = 0x100
    mfNotifyUnread = 0x200
    mfEverRead = 0x400
    mfInternet = 0x2000
    mfUntrusted = 0x8000

class RopSubmitMessageRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    submit_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        submit_flags: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        submit_flags: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSubmitMessageResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopAbortSubmitRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    folder_id: int
    message_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        folder_id: int,
        message_id: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        folder_id: int = ...,
        message_id: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopAbortSubmitResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopGetAddressTypesRequest(Structure):
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
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopGetAddressTypesResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    address_type_count: int | None
    address_type_size: int | None
    address_types: list[str] | None
    slack: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        address_type_count: int | None = ...,
        address_type_size: int | None = ...,
        address_types: Sequence[str] | None = ...,
        slack: bytes | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        address_type_count: int | None = ...,
        address_type_size: int | None = ...,
        address_types: Sequence[str] | None = ...,
        slack: bytes | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class AddressTypeBlock(Structure):
    address_types: list[str]
    slack: bytes | None
    address_type_count: int | None
    def __init__(
        self,
        *,
        address_types: Sequence[str],
        slack: bytes | None = ...,
        address_type_count: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        address_types: Sequence[str] = ...,
        slack: bytes | None = ...,
        address_type_count: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopTransportSendRequest(Structure):
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
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopTransportSendResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    no_properties_returned: int | None
    property_value_count: int | None
    property_values: list[oxcdata.TaggedPropertyValue] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        no_properties_returned: int | None = ...,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue] | None = ...,
        departure: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        no_properties_returned: int | None = ...,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue] | None = ...,
        departure: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSetSpoolerRequest(Structure):
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
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSetSpoolerResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSpoolerLockMessageRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    message_id: int
    lock_state: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_id: int,
        lock_state: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_id: int = ...,
        lock_state: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopSpoolerLockMessageResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopTransportNewMailRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    message_id: int
    folder_id: int
    message_class: str
    message_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_id: int,
        folder_id: int,
        message_class: str,
        message_flags: int,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_id: int = ...,
        folder_id: int = ...,
        message_class: str = ...,
        message_flags: int = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopTransportNewMailResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopGetTransportFolderRequest(Structure):
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
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopGetTransportFolderResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    folder_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        folder_id: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        folder_id: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopOptionsDataRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    address_type: str
    want_win32: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        address_type: str,
        want_win32: int | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        address_type: str = ...,
        want_win32: int | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

class RopOptionsDataResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    reserved: int | None
    options_info_size: int | None
    options_info: bytes | None
    help_file_size: int | None
    help_file: bytes | None
    help_file_name: str | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        reserved: int | None = ...,
        options_info_size: int | None = ...,
        options_info: bytes | None = ...,
        help_file_size: int | None = ...,
        help_file: bytes | None = ...,
        help_file_name: str | None = ...,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | str | None = ...,
        reserved: int | None = ...,
        options_info_size: int | None = ...,
        options_info: bytes | None = ...,
        help_file_size: int | None = ...,
        help_file: bytes | None = ...,
        help_file_name: str | None = ...,
    ) -> Self: ...
    __replace__ = replace  # type: ignore[assignment]

