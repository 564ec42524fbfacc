# Generated from ksy/oxcrops_folder.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on folders. [MS-OXCROPS] 2.2.4."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class OpenFolderModeFlags(IntFlag):
    """How to open a folder. [MS-OXCFOLD] 2.2.1.1.1."""

    OpenSoftDeleted = 0x4


class FolderType(IntEnum):
    """The kinds of folder to make. [MS-OXCFOLD] 2.2.1.2.1."""

    Generic = 0x1
    Search = 0x2


FolderType_members = {member.value: member for member in FolderType}.get


class DeleteFolderFlags(IntFlag):
    """How to delete a folder. [MS-OXCFOLD] 2.2.1.3.1."""

    DEL_MESSAGES = 0x1
    DEL_FOLDERS = 0x4
    DELETE_HARD_DELETE = 0x10


class SetSearchFlags(IntFlag):
    """How a search folder is to search. [MS-OXCFOLD] 2.2.1.4.1."""

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
    """The state of a search. [MS-OXCFOLD] 2.2.1.5.2."""

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
    """What a table of subfolders holds. [MS-OXCFOLD] 2.2.1.13.1."""

    Depth = 0x4
    DeferredErrors = 0x8
    NoNotifications = 0x10
    SoftDeletes = 0x20
    UseUnicode = 0x40
    SuppressesNotifications = 0x80


class ContentsTableFlags(IntFlag):
    """What a table of messages holds. [MS-OXCFOLD] 2.2.1.14.1."""

    Associated = 0x2
    DeferredErrors = 0x8
    NoNotifications = 0x10
    SoftDeletes = 0x20
    UseUnicode = 0x40
    ConversationMembers = 0x80


class RopOpenFolderRequest(Structure):
    """Opens a folder. [MS-OXCROPS] 2.2.4.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon or a folder
    output_handle_index: Where the handle table is to hold the opened folder
    folder_id: The folder to open
    open_mode_flags: How to open it
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'folder_id', 'open_mode_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'folder_id', 'open_mode_flags')
    _computed = ('rop_id',)


class RopOpenFolderResponse(Structure):
    """The opened folder or an error. [MS-OXCROPS] 2.2.4.1.2.

    output_handle_index: Where the handle table holds the opened folder
    return_value: 0 for success or an error
    has_rules: If the folder has rules
    is_ghosted: If the server lacks the folder's contents
    server_count: How many Servers
    cheap_server_count: How many of them from the first on cost the least
    servers: The servers that have the contents
    """

    __slots__ = ('output_handle_index', 'return_value', 'has_rules', 'is_ghosted', 'cheap_server_count', 'servers')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'has_rules', 'is_ghosted', 'server_count', 'cheap_server_count', 'servers')
    _computed = ('rop_id', 'server_count')


class RopCreateFolderRequest(Structure):
    """Makes a folder. [MS-OXCROPS] 2.2.4.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the parent folder
    output_handle_index: Where the handle table is to hold the new folder
    folder_type: What kind of folder
    use_unicode_strings: If the strings are Unicode and not 8-bit
    open_existing: If a folder of that name is to be opened when there is one
    reserved: Always 0
    display_name: The name
    comment: A comment
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'folder_type', 'use_unicode_strings', 'open_existing', 'reserved', 'display_name', 'comment')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'folder_type', 'use_unicode_strings', 'open_existing', 'reserved', 'display_name', 'comment')
    _computed = ('rop_id',)


class RopCreateFolderResponse(Structure):
    """The new or existing folder or an error. [MS-OXCROPS] 2.2.4.2.2.

    output_handle_index: Where the handle table holds the folder
    return_value: 0 for success or an error
    folder_id: The folder
    is_existing_folder: If the folder was there before
    has_rules: If the folder has rules
    is_ghosted: If the server lacks the folder's contents
    server_count: How many Servers
    cheap_server_count: How many of them from the first on cost the least
    servers: The servers that have the contents
    """

    __slots__ = ('output_handle_index', 'return_value', 'folder_id', 'is_existing_folder', 'has_rules', 'is_ghosted', 'cheap_server_count', 'servers')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'folder_id', 'is_existing_folder', 'has_rules', 'is_ghosted', 'server_count', 'cheap_server_count', 'servers')
    _computed = ('rop_id', 'server_count')


class RopDeleteFolderRequest(Structure):
    """Deletes a folder. [MS-OXCROPS] 2.2.4.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the parent folder
    delete_folder_flags: What may be deleted with it and for good or not
    folder_id: The folder to delete
    """

    __slots__ = ('logon_id', 'input_handle_index', 'delete_folder_flags', 'folder_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'delete_folder_flags', 'folder_id')
    _computed = ('rop_id',)


class RopDeleteFolderResponse(Structure):
    """If the folder was deleted. [MS-OXCROPS] 2.2.4.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'partial_completion')
    _computed = ('rop_id',)


class RestrictionBlock(Structure):
    """A restriction in a block of a given size. [MS-OXCROPS] 2.2.4.4.1.

    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    """

    __slots__ = ('restriction_data', 'slack')
    __match_args__ = ('restriction_data', 'slack')


class RopSetSearchCriteriaRequest(Structure):
    """Defines a search folder. [MS-OXCROPS] 2.2.4.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the search folder
    restriction_data_size: Bytes of RestrictionData; 0 for no restriction
    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    folder_id_count: How many FolderIds
    folder_ids: The folders to search
    search_flags: How to search
    """

    __slots__ = ('logon_id', 'input_handle_index', 'restriction_data', 'slack', 'folder_ids', 'search_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'restriction_data_size', 'restriction_data', 'slack', 'folder_id_count', 'folder_ids', 'search_flags')
    _computed = ('rop_id', 'restriction_data_size', 'folder_id_count')


class RopSetSearchCriteriaResponse(Structure):
    """If the search folder was defined. [MS-OXCROPS] 2.2.4.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetSearchCriteriaRequest(Structure):
    """Reads the definition of a search folder. [MS-OXCROPS] 2.2.4.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the search folder
    use_unicode: If the strings of the restriction are to be Unicode
    include_restriction: If the restriction is wanted
    include_folders: If the folders are wanted
    """

    __slots__ = ('logon_id', 'input_handle_index', 'use_unicode', 'include_restriction', 'include_folders')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'use_unicode', 'include_restriction', 'include_folders')
    _computed = ('rop_id',)


class RopGetSearchCriteriaResponse(Structure):
    """The definition or an error. [MS-OXCROPS] 2.2.4.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    restriction_data_size: Bytes of RestrictionData; 0 for no restriction
    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    logon_id: The logon of the request
    folder_id_count: How many FolderIds
    folder_ids: The folders that are searched
    search_flags: How far the search is and how it is done
    """

    __slots__ = ('input_handle_index', 'return_value', 'restriction_data', 'slack', 'logon_id', 'folder_ids', 'search_flags')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'restriction_data_size', 'restriction_data', 'slack', 'logon_id', 'folder_id_count', 'folder_ids', 'search_flags')
    _computed = ('rop_id', 'restriction_data_size', 'folder_id_count')


class RopMoveCopyMessagesRequest(Structure):
    """Moves or copies messages to another folder. [MS-OXCROPS] 2.2.4.6.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the folder that they are in
    dest_handle_index: Where the handle table holds the folder to take them to
    message_id_count: How many MessageIds
    message_ids: The messages
    want_asynchronous: If the server may answer before the work is done
    want_copy: If they are to be copied and not moved
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'message_ids', 'want_asynchronous', 'want_copy')
    __match_args__ = ('rop_id', 'logon_id', 'source_handle_index', 'dest_handle_index', 'message_id_count', 'message_ids', 'want_asynchronous', 'want_copy')
    _computed = ('rop_id', 'message_id_count')


class RopMoveCopyMessagesResponse(Structure):
    """If the messages were moved or copied. [MS-OXCROPS] 2.2.4.6.2.

    source_handle_index: As in the request
    return_value: 0 for success or an error; 0x503 when the destination does not exist
    dest_handle_index: As in the request
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    __match_args__ = ('rop_id', 'source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    _computed = ('rop_id',)


class RopMoveFolderRequest(Structure):
    """Moves a folder. [MS-OXCROPS] 2.2.4.7.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the parent folder
    dest_handle_index: Where the handle table holds the new parent folder
    want_asynchronous: If the server may answer before the work is done
    use_unicode: If NewFolderName is Unicode and not 8-bit
    folder_id: The folder to move
    new_folder_name: Its name at the new place
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'use_unicode', 'folder_id', 'new_folder_name')
    __match_args__ = ('rop_id', 'logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'use_unicode', 'folder_id', 'new_folder_name')
    _computed = ('rop_id',)


class RopMoveFolderResponse(Structure):
    """If the folder was moved. [MS-OXCROPS] 2.2.4.7.2.

    source_handle_index: As in the request
    return_value: 0 for success or an error; 0x503 when the destination does not exist
    dest_handle_index: As in the request
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    __match_args__ = ('rop_id', 'source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    _computed = ('rop_id',)


class RopCopyFolderRequest(Structure):
    """Copies a folder. [MS-OXCROPS] 2.2.4.8.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the parent folder
    dest_handle_index: Where the handle table holds the parent folder of the copy
    want_asynchronous: If the server may answer before the work is done
    want_recursive: If its subfolders are to be copied too
    use_unicode: If NewFolderName is Unicode and not 8-bit
    folder_id: The folder to copy
    new_folder_name: The name of the copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'want_recursive', 'use_unicode', 'folder_id', 'new_folder_name')
    __match_args__ = ('rop_id', 'logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'want_recursive', 'use_unicode', 'folder_id', 'new_folder_name')
    _computed = ('rop_id',)


class RopCopyFolderResponse(Structure):
    """If the folder was copied. [MS-OXCROPS] 2.2.4.8.2.

    source_handle_index: As in the request
    return_value: 0 for success or an error; 0x503 when the destination does not exist
    dest_handle_index: As in the request
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    __match_args__ = ('rop_id', 'source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    _computed = ('rop_id',)


class RopEmptyFolderRequest(Structure):
    """Deletes what is in a folder. [MS-OXCROPS] 2.2.4.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    want_delete_associated: If associated (hidden) messages are to be deleted too
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'want_delete_associated')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'want_asynchronous', 'want_delete_associated')
    _computed = ('rop_id',)


class RopEmptyFolderResponse(Structure):
    """If the folder was emptied. [MS-OXCROPS] 2.2.4.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'partial_completion')
    _computed = ('rop_id',)


class RopHardDeleteMessagesAndSubfoldersRequest(Structure):
    """Deletes what is in a folder for good. [MS-OXCROPS] 2.2.4.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    want_delete_associated: If associated (hidden) messages are to be deleted too
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'want_delete_associated')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'want_asynchronous', 'want_delete_associated')
    _computed = ('rop_id',)


class RopHardDeleteMessagesAndSubfoldersResponse(Structure):
    """If the folder was emptied. [MS-OXCROPS] 2.2.4.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'partial_completion')
    _computed = ('rop_id',)


class RopDeleteMessagesRequest(Structure):
    """Deletes messages of a folder. [MS-OXCROPS] 2.2.4.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    notify_non_read: If the senders are to be told that the messages were not read
    message_id_count: How many MessageIds
    message_ids: The messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'notify_non_read', 'message_ids')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'want_asynchronous', 'notify_non_read', 'message_id_count', 'message_ids')
    _computed = ('rop_id', 'message_id_count')


class RopDeleteMessagesResponse(Structure):
    """If the messages were deleted. [MS-OXCROPS] 2.2.4.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'partial_completion')
    _computed = ('rop_id',)


class RopHardDeleteMessagesRequest(Structure):
    """Deletes messages of a folder for good. [MS-OXCROPS] 2.2.4.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    notify_non_read: If the senders are to be told that the messages were not read
    message_id_count: How many MessageIds
    message_ids: The messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'notify_non_read', 'message_ids')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'want_asynchronous', 'notify_non_read', 'message_id_count', 'message_ids')
    _computed = ('rop_id', 'message_id_count')


class RopHardDeleteMessagesResponse(Structure):
    """If the messages were deleted. [MS-OXCROPS] 2.2.4.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'partial_completion')
    _computed = ('rop_id',)


class RopGetHierarchyTableRequest(Structure):
    """Opens the table of subfolders. [MS-OXCROPS] 2.2.4.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table is to hold
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    _computed = ('rop_id',)


class RopGetHierarchyTableResponse(Structure):
    """The table of subfolders or an error. [MS-OXCROPS] 2.2.4.13.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    row_count: How many rows the table has
    """

    __slots__ = ('output_handle_index', 'return_value', 'row_count')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'row_count')
    _computed = ('rop_id',)


class RopGetContentsTableRequest(Structure):
    """Opens the table of messages of a folder. [MS-OXCROPS] 2.2.4.14.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table is to hold
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    _computed = ('rop_id',)


class RopGetContentsTableResponse(Structure):
    """The table of messages or an error. [MS-OXCROPS] 2.2.4.14.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    row_count: How many rows the table has
    """

    __slots__ = ('output_handle_index', 'return_value', 'row_count')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'row_count')
    _computed = ('rop_id',)
