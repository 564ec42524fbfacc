# Generated from ksy/oxcrops_folder.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class OpenFolderModeFlags(IntFlag):
    OpenSoftDeleted = 0x4

class FolderType(IntEnum):
    Generic = 0x1
    Search = 0x2

class DeleteFolderFlags(IntFlag):
    DEL_MESSAGES = 0x1
    DEL_FOLDERS = 0x4
    DELETE_HARD_DELETE = 0x10

class SetSearchFlags(IntFlag):
    STOP_SEARCH = 0x1
    RESTART_SEARCH = 0x2
    RECURSIVE_SEARCH = 0x4
    SHALLOW_SEARCH = 0x8
    FOREGROUND_SEARCH = 0x10
    BACKGROUND_SEARCH = 0x20
    CONTENT_INDEXED_SEARCH = 0x10000
    NON_CONTENT_INDEXED_SEARCH = 0x20000
    STATIC_SEARCH = 0x40000

class GetSearchFlags(IntFlag):
    SEARCH_RUNNING = 0x1
    SEARCH_REBUILD = 0x2
    SEARCH_RECURSIVE = 0x4
    SEARCH_FOREGROUND = 0x8
    SEARCH_COMPLETE = 0x1000
    SEARCH_PARTIAL = 0x2000
    SEARCH_STATIC = 0x10000
    SEARCH_MAYBE_STATIC = 0x20000
    CI_TOTALLY = 0x1000000
    CI_WITH_TWIR_RESIDUAL = 0x2000000
    TWIR_MOSTLY = 0x4000000
    TWIR_TOTALLY = 0x8000000

class HierarchyTableFlags(IntFlag):
    Depth = 0x4
    DeferredErrors = 0x8
    NoNotifications = 0x10
    SoftDeletes = 0x20
    UseUnicode = 0x40
    SuppressesNotifications = 0x80

class ContentsTableFlags(IntFlag):
    Associated = 0x2
    DeferredErrors = 0x8
    NoNotifications = 0x10
    SoftDeletes = 0x20
    UseUnicode = 0x40
    ConversationMembers = 0x80

class RopOpenFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    folder_id: int
    open_mode_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        folder_id: int,
        open_mode_flags: int | None = ...,
    ) -> None: ...

class RopOpenFolderResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    has_rules: int | None
    is_ghosted: int | None
    server_count: int | None
    cheap_server_count: int | None
    servers: list[str] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        has_rules: int | None = ...,
        is_ghosted: int | None = ...,
        server_count: int | None = ...,
        cheap_server_count: int | None = ...,
        servers: Sequence[str] | None = ...,
    ) -> None: ...

class RopCreateFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    folder_type: int
    use_unicode_strings: int
    open_existing: int
    reserved: int
    display_name: str
    comment: str
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        folder_type: int | None = ...,
        use_unicode_strings: int | None = ...,
        open_existing: int | None = ...,
        reserved: int | None = ...,
        display_name: str,
        comment: str,
    ) -> None: ...

class RopCreateFolderResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    folder_id: int | None
    is_existing_folder: int | None
    has_rules: int | None
    is_ghosted: int | None
    server_count: int | None
    cheap_server_count: int | None
    servers: list[str] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        folder_id: int | None = ...,
        is_existing_folder: int | None = ...,
        has_rules: int | None = ...,
        is_ghosted: int | None = ...,
        server_count: int | None = ...,
        cheap_server_count: int | None = ...,
        servers: Sequence[str] | None = ...,
    ) -> None: ...

class RopDeleteFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    delete_folder_flags: int
    folder_id: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        delete_folder_flags: int | None = ...,
        folder_id: int,
    ) -> None: ...

class RopDeleteFolderResponse(Structure):
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

class RestrictionBlock(Structure):
    restriction_data: oxcdata.AnyRestriction | None
    slack: bytes | None
    def __init__(
        self,
        *,
        restriction_data: oxcdata.AnyRestriction | None = ...,
        slack: bytes | None = ...,
    ) -> None: ...

class RopSetSearchCriteriaRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    restriction_data_size: int
    restriction_data: oxcdata.AnyRestriction | None
    slack: bytes | None
    folder_id_count: int
    folder_ids: list[int]
    search_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        restriction_data_size: int | None = ...,
        restriction_data: oxcdata.AnyRestriction | None = ...,
        slack: bytes | None = ...,
        folder_id_count: int | None = ...,
        folder_ids: Sequence[int],
        search_flags: int | None = ...,
    ) -> None: ...

class RopSetSearchCriteriaResponse(Structure):
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

class RopGetSearchCriteriaRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    use_unicode: int
    include_restriction: int
    include_folders: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        use_unicode: int | None = ...,
        include_restriction: int | None = ...,
        include_folders: int | None = ...,
    ) -> None: ...

class RopGetSearchCriteriaResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    restriction_data_size: int | None
    restriction_data: oxcdata.AnyRestriction | None
    slack: bytes | None
    logon_id: int | None
    folder_id_count: int | None
    folder_ids: list[int] | None
    search_flags: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        restriction_data_size: int | None = ...,
        restriction_data: oxcdata.AnyRestriction | None = ...,
        slack: bytes | None = ...,
        logon_id: int | None = ...,
        folder_id_count: int | None = ...,
        folder_ids: Sequence[int] | None = ...,
        search_flags: int | None = ...,
    ) -> None: ...

class RopMoveCopyMessagesRequest(Structure):
    rop_id: int
    logon_id: int
    source_handle_index: int
    dest_handle_index: int
    message_id_count: int
    message_ids: list[int]
    want_asynchronous: int
    want_copy: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        source_handle_index: int | None = ...,
        dest_handle_index: int | None = ...,
        message_id_count: int | None = ...,
        message_ids: Sequence[int],
        want_asynchronous: int | None = ...,
        want_copy: int | None = ...,
    ) -> None: ...

class RopMoveCopyMessagesResponse(Structure):
    rop_id: int
    source_handle_index: int
    return_value: int
    dest_handle_index: int | None
    partial_completion: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        source_handle_index: int | None = ...,
        return_value: int | None = ...,
        dest_handle_index: int | None = ...,
        partial_completion: int | None = ...,
    ) -> None: ...

class RopMoveFolderRequest(Structure):
    rop_id: int
    logon_id: int
    source_handle_index: int
    dest_handle_index: int
    want_asynchronous: int
    use_unicode: int
    folder_id: int
    new_folder_name: str
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        source_handle_index: int | None = ...,
        dest_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        use_unicode: int | None = ...,
        folder_id: int,
        new_folder_name: str,
    ) -> None: ...

class RopMoveFolderResponse(Structure):
    rop_id: int
    source_handle_index: int
    return_value: int
    dest_handle_index: int | None
    partial_completion: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        source_handle_index: int | None = ...,
        return_value: int | None = ...,
        dest_handle_index: int | None = ...,
        partial_completion: int | None = ...,
    ) -> None: ...

class RopCopyFolderRequest(Structure):
    rop_id: int
    logon_id: int
    source_handle_index: int
    dest_handle_index: int
    want_asynchronous: int
    want_recursive: int
    use_unicode: int
    folder_id: int
    new_folder_name: str
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        source_handle_index: int | None = ...,
        dest_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        want_recursive: int | None = ...,
        use_unicode: int | None = ...,
        folder_id: int,
        new_folder_name: str,
    ) -> None: ...

class RopCopyFolderResponse(Structure):
    rop_id: int
    source_handle_index: int
    return_value: int
    dest_handle_index: int | None
    partial_completion: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        source_handle_index: int | None = ...,
        return_value: int | None = ...,
        dest_handle_index: int | None = ...,
        partial_completion: int | None = ...,
    ) -> None: ...

class RopEmptyFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    want_asynchronous: int
    want_delete_associated: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        want_delete_associated: int | None = ...,
    ) -> None: ...

class RopEmptyFolderResponse(Structure):
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

class RopHardDeleteMessagesAndSubfoldersRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    want_asynchronous: int
    want_delete_associated: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        want_delete_associated: int | None = ...,
    ) -> None: ...

class RopHardDeleteMessagesAndSubfoldersResponse(Structure):
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

class RopDeleteMessagesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    want_asynchronous: int
    notify_non_read: int
    message_id_count: int
    message_ids: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        notify_non_read: int | None = ...,
        message_id_count: int | None = ...,
        message_ids: Sequence[int],
    ) -> None: ...

class RopDeleteMessagesResponse(Structure):
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

class RopHardDeleteMessagesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    want_asynchronous: int
    notify_non_read: int
    message_id_count: int
    message_ids: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        want_asynchronous: int | None = ...,
        notify_non_read: int | None = ...,
        message_id_count: int | None = ...,
        message_ids: Sequence[int],
    ) -> None: ...

class RopHardDeleteMessagesResponse(Structure):
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

class RopGetHierarchyTableRequest(Structure):
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

class RopGetHierarchyTableResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    row_count: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        row_count: int | None = ...,
    ) -> None: ...

class RopGetContentsTableRequest(Structure):
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

class RopGetContentsTableResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    row_count: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        row_count: int | None = ...,
    ) -> None: ...

