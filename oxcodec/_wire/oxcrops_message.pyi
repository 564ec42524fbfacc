# Generated from ksy/oxcrops_message.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class OpenMessageModeFlags(IntFlag):
    ReadWrite = 0x1
    Create = 0x2
    BestAccess = 0x3
    OpenSoftDeleted = 0x4

class SaveFlags(IntFlag):
    KeepOpenReadOnly = 0x1
    KeepOpenReadWrite = 0x2
    ForceSave = 0x4

class RecipientType(IntFlag):
    Primary = 0x1
    Cc = 0x2
    Bcc = 0x3
    Resend = 0x10
    Delivered = 0x80

class RopOpenMessageRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    code_page_id: int
    folder_id: int
    open_mode_flags: int
    message_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        code_page_id: int | None = ...,
        folder_id: int,
        open_mode_flags: int | None = ...,
        message_id: int,
    ) -> None: ...

class RopOpenMessageResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    has_named_properties: int | None
    subject_prefix: oxcdata.TypedString | None
    normalized_subject: oxcdata.TypedString | None
    recipient_count: int | None
    column_count: int | None
    recipient_columns: list[int] | None
    row_count: int | None
    recipient_rows: list[OpenRecipientRow] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        has_named_properties: int | None = ...,
        subject_prefix: oxcdata.TypedString | None = ...,
        normalized_subject: oxcdata.TypedString | None = ...,
        recipient_count: int | None = ...,
        column_count: int | None = ...,
        recipient_columns: Sequence[int] | None = ...,
        row_count: int | None = ...,
        recipient_rows: Sequence[OpenRecipientRow] | None = ...,
    ) -> None: ...

class OpenRecipientRow(Structure):
    recipient_type: int
    code_page_id: int
    reserved: int
    recipient_row_size: int
    recipient_row: oxcdata.RecipientRow
    recipient_columns: Sequence[int] | None
    def __init__(
        self,
        *,
        recipient_type: int,
        code_page_id: int | None = ...,
        reserved: int | None = ...,
        recipient_row_size: int | None = ...,
        recipient_row: oxcdata.RecipientRow,
        recipient_columns: Sequence[int] | None = ...,
    ) -> None: ...

class RopCreateMessageRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    code_page_id: int
    folder_id: int
    associated_flag: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        code_page_id: int | None = ...,
        folder_id: int,
        associated_flag: int | None = ...,
    ) -> None: ...

class RopCreateMessageResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    has_message_id: int | None
    message_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        has_message_id: int | None = ...,
        message_id: int | None = ...,
    ) -> None: ...

class RopSaveChangesMessageRequest(Structure):
    rop_id: int
    logon_id: int
    response_handle_index: int
    input_handle_index: int
    save_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        response_handle_index: int | None = ...,
        input_handle_index: int | None = ...,
        save_flags: int,
    ) -> None: ...

class RopSaveChangesMessageResponse(Structure):
    rop_id: int
    response_handle_index: int
    return_value: int
    input_handle_index: int | None
    message_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        response_handle_index: int | None = ...,
        return_value: int | None = ...,
        input_handle_index: int | None = ...,
        message_id: int | None = ...,
    ) -> None: ...

class RopRemoveAllRecipientsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    reserved: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        reserved: int | None = ...,
    ) -> None: ...

class RopRemoveAllRecipientsResponse(Structure):
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

class RopModifyRecipientsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    column_count: int
    recipient_columns: list[int]
    row_count: int
    recipient_rows: list[ModifyRecipientRow]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        column_count: int | None = ...,
        recipient_columns: Sequence[int],
        row_count: int | None = ...,
        recipient_rows: Sequence[ModifyRecipientRow],
    ) -> None: ...

class ModifyRecipientRow(Structure):
    row_id: int
    recipient_type: int
    recipient_row_size: int
    recipient_row: oxcdata.RecipientRow | None
    recipient_columns: Sequence[int] | None
    def __init__(
        self,
        *,
        row_id: int,
        recipient_type: int,
        recipient_row_size: int | None = ...,
        recipient_row: oxcdata.RecipientRow | None = ...,
        recipient_columns: Sequence[int] | None = ...,
    ) -> None: ...

class RopModifyRecipientsResponse(Structure):
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

class RopReadRecipientsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    row_id: int
    reserved: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        row_id: int,
        reserved: int | None = ...,
    ) -> None: ...

class RopReadRecipientsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    row_count: int | None
    recipient_rows: list[ReadRecipientRow] | None
    recipient_columns: Sequence[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        row_count: int | None = ...,
        recipient_rows: Sequence[ReadRecipientRow] | None = ...,
        recipient_columns: Sequence[int] | None = ...,
    ) -> None: ...

class ReadRecipientRow(Structure):
    row_id: int
    recipient_type: int
    code_page_id: int
    reserved: int
    recipient_row_size: int
    recipient_row: oxcdata.RecipientRow | None
    recipient_row_raw: bytes | None
    recipient_columns: Sequence[int] | None
    def __init__(
        self,
        *,
        row_id: int,
        recipient_type: int,
        code_page_id: int | None = ...,
        reserved: int | None = ...,
        recipient_row_size: int | None = ...,
        recipient_row: oxcdata.RecipientRow | None = ...,
        recipient_row_raw: bytes | None = ...,
        recipient_columns: Sequence[int] | None = ...,
    ) -> None: ...

