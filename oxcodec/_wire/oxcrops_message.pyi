# Generated from ksy/oxcrops_message.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class OpenMessageModeFlags(IntFlag):
    ReadOnly = 0x0
    ReadWrite = 0x1
    BestAccess = 0x3
    OpenSoftDeleted = 0x4
    masks: ClassVar[tuple[int, ...]]

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
    masks: ClassVar[tuple[int, ...]]

class MessageStatusFlags(IntFlag):
    msInConflict = 0x800
    msRemoteDownload = 0x1000
    msRemoteDelete = 0x2000

class ReadFlags(IntFlag):
    rfDefault = 0x0
    rfSuppressReceipt = 0x1
    rfClearReadFlag = 0x4
    rfReserved = 0xa
    rfGenerateReceiptOnly = 0x10
    rfClearNotifyRead = 0x20
    rfClearNotifyUnread = 0x40

class OpenAttachmentFlags(IntFlag):
    ReadOnly = 0x0
    ReadWrite = 0x1
    BestAccess = 0x3
    masks: ClassVar[tuple[int, ...]]

class OpenEmbeddedMessageModeFlags(IntFlag):
    ReadOnly = 0x0
    ReadWrite = 0x1
    Create = 0x2
    masks: ClassVar[tuple[int, ...]]

class AttachmentTableFlags(IntFlag):
    Unicode = 0x40

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

class RopReloadCachedInformationRequest(Structure):
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

class RopReloadCachedInformationResponse(Structure):
    rop_id: int
    input_handle_index: int
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
        input_handle_index: int | None = ...,
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

class RopSetMessageStatusRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    message_id: int
    message_status_flags: int
    message_status_mask: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_id: int,
        message_status_flags: int,
        message_status_mask: int,
    ) -> None: ...

class RopSetMessageStatusResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    message_status_flags: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        message_status_flags: int | None = ...,
    ) -> None: ...

class RopGetMessageStatusRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    message_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_id: int,
    ) -> None: ...

class RopSetReadFlagsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    want_asynchronous: int
    read_flags: int
    message_id_count: int
    message_ids: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        read_flags: int | None = ...,
        message_id_count: int | None = ...,
        message_ids: Sequence[int],
    ) -> None: ...

class RopSetReadFlagsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    partial_completion: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        partial_completion: int | None = ...,
    ) -> None: ...

class RopSetMessageReadFlagRequest(Structure):
    rop_id: int
    logon_id: int
    response_handle_index: int
    input_handle_index: int
    read_flags: int
    client_data: bytes | None
    client_data_raw: bytes | None
    logon_is_private: bool | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        response_handle_index: int | None = ...,
        input_handle_index: int | None = ...,
        read_flags: int | None = ...,
        client_data: bytes | None = ...,
        client_data_raw: bytes | None = ...,
        logon_is_private: bool | None = ...,
    ) -> None: ...

class RopSetMessageReadFlagResponse(Structure):
    rop_id: int
    response_handle_index: int
    return_value: int
    read_status_changed: int | None
    logon_id: int | None
    client_data: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        response_handle_index: int | None = ...,
        return_value: int | None = ...,
        read_status_changed: int | None = ...,
        logon_id: int | None = ...,
        client_data: bytes | None = ...,
    ) -> None: ...

class RopOpenAttachmentRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    open_attachment_flags: int
    attachment_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        open_attachment_flags: int | None = ...,
        attachment_id: int,
    ) -> None: ...

class RopOpenAttachmentResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

class RopCreateAttachmentRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
    ) -> None: ...

class RopCreateAttachmentResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    attachment_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        attachment_id: int | None = ...,
    ) -> None: ...

class RopDeleteAttachmentRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    attachment_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        attachment_id: int,
    ) -> None: ...

class RopDeleteAttachmentResponse(Structure):
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

class RopSaveChangesAttachmentRequest(Structure):
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

class RopSaveChangesAttachmentResponse(Structure):
    rop_id: int
    response_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        response_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

class RopOpenEmbeddedMessageRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    code_page_id: int
    open_mode_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        code_page_id: int | None = ...,
        open_mode_flags: int | None = ...,
    ) -> None: ...

class RopOpenEmbeddedMessageResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    reserved: int | None
    message_id: int | None
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
        reserved: int | None = ...,
        message_id: int | None = ...,
        has_named_properties: int | None = ...,
        subject_prefix: oxcdata.TypedString | None = ...,
        normalized_subject: oxcdata.TypedString | None = ...,
        recipient_count: int | None = ...,
        column_count: int | None = ...,
        recipient_columns: Sequence[int] | None = ...,
        row_count: int | None = ...,
        recipient_rows: Sequence[OpenRecipientRow] | None = ...,
    ) -> None: ...

class RopGetAttachmentTableRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    table_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        table_flags: int | None = ...,
    ) -> None: ...

class RopGetAttachmentTableResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
    ) -> None: ...

class RopGetValidAttachmentsRequest(Structure):
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

class RopGetValidAttachmentsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    attachment_id_count: int | None
    attachment_id_array: list[int] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        attachment_id_count: int | None = ...,
        attachment_id_array: Sequence[int] | None = ...,
    ) -> None: ...

