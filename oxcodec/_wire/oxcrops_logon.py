# Generated from ksy/oxcrops_logon.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that open a mailbox or the public folders and ask about them. [MS-OXCROPS] 2.2.3."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class LogonFlags(IntFlag):
    """The kind of logon. [MS-OXCSTOR] 2.2.1.1.1."""

    Private = 0x1
    Undercover = 0x2
    Ghosted = 0x4
    SpoolerProcess = 0x8


class OpenFlags(IntFlag):
    """How to log on. [MS-OXCSTOR] 2.2.1.1.1."""

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
    """The user's rights and the state of the mailbox. [MS-OXCSTOR] 2.2.1.1.3."""

    Reserved = 0x1
    OwnerRight = 0x2
    SendAsRight = 0x4
    OOF = 0x10


class DayOfWeek(IntEnum):
    """The day of the week. [MS-OXCROPS] 2.2.3.1.2.1."""

    Sunday = 0x0
    Monday = 0x1
    Tuesday = 0x2
    Wednesday = 0x3
    Thursday = 0x4
    Friday = 0x5
    Saturday = 0x6


DayOfWeek_members = {member.value: member for member in DayOfWeek}.get


class StoreState(IntFlag):
    """The state of a mailbox. [MS-OXCSTOR] 2.2.1.5.2."""

    STORE_HAS_SEARCHES = 0x1000000


class RopLogonRequest(Structure):
    """Opens a mailbox or the public folders. [MS-OXCROPS] 2.2.3.1.1.

    logon_id: The id that the new logon is to have
    output_handle_index: Where the handle table is to hold the new object
    logon_flags: What kind of logon
    open_flags: How to log on
    store_state: Not used
    essdn_size: Bytes of Essdn
    essdn: The distinguished name of the mailbox or server
    """

    __slots__ = ('logon_id', 'output_handle_index', 'logon_flags', 'open_flags', 'store_state', 'essdn')
    __match_args__ = ('rop_id', 'logon_id', 'output_handle_index', 'logon_flags', 'open_flags', 'store_state', 'essdn_size', 'essdn')
    _computed = ('rop_id', 'essdn_size')


class RopLogonResponse(Structure):
    """The new logon; another server to go to; or an error. The Private bit of LogonFlags tells the two forms of success apart. [MS-OXCROPS] 2.2.3.1.2.

    output_handle_index: Where the handle table holds the new object
    return_value: 0 for success; 0x478 to go to another server; else an error
    logon_flags: The flags of the request
    folder_ids: The special folders
    response_flags: The user's rights and the state of the mailbox
    mailbox_guid: Which mailbox was opened
    repl_id: The short id of the logon's replica
    repl_guid: The GUID that ReplId stands for
    per_user_guid: Not used
    logon_time: The server's UTC time at logon
    gwart_time: Changes with the address types' configuration
    store_state: Not used; 0 from newer servers
    server_name_size: Bytes of ServerName
    server_name: The distinguished name of the server to go to
    """

    __slots__ = ('output_handle_index', 'return_value', 'logon_flags', 'folder_ids', 'response_flags', 'mailbox_guid', 'repl_id', 'repl_guid', 'per_user_guid', 'logon_time', 'gwart_time', 'store_state', 'server_name')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'logon_flags', 'folder_ids', 'response_flags', 'mailbox_guid', 'repl_id', 'repl_guid', 'per_user_guid', 'logon_time', 'gwart_time', 'store_state', 'server_name_size', 'server_name')
    _computed = ('rop_id', 'server_name_size')


class LogonTime(Structure):
    """A date and time of day. [MS-OXCROPS] 2.2.3.1.2.1.

    seconds: Second of the minute
    minutes: Minute of the hour
    hour: Hour of the day
    day_of_week: Day of the week
    day: Day of the month
    month: Month from 1 on
    year: Year
    """

    __slots__ = ('seconds', 'minutes', 'hour', 'day_of_week', 'day', 'month', 'year')
    __match_args__ = ('seconds', 'minutes', 'hour', 'day_of_week', 'day', 'month', 'year')


class RopGetReceiveFolderRequest(Structure):
    """Asks which folder gets a class of messages. [MS-OXCROPS] 2.2.3.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    message_class: The class of messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_class')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'message_class')
    _computed = ('rop_id',)


class RopGetReceiveFolderResponse(Structure):
    """The folder or an error. [MS-OXCROPS] 2.2.3.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    folder_id: The folder that gets the messages
    explicit_message_class: The class or a start of it for which the folder is set
    """

    __slots__ = ('input_handle_index', 'return_value', 'folder_id', 'explicit_message_class')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'folder_id', 'explicit_message_class')
    _computed = ('rop_id',)


class RopSetReceiveFolderRequest(Structure):
    """Chooses the folder that gets a class of messages. [MS-OXCROPS] 2.2.3.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder that is to get the messages; 0 for none of its own
    message_class: The class of messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'message_class')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'folder_id', 'message_class')
    _computed = ('rop_id',)


class RopSetReceiveFolderResponse(Structure):
    """If the folder was chosen. [MS-OXCROPS] 2.2.3.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetReceiveFolderTableRequest(Structure):
    """Asks for all folders that get messages. [MS-OXCROPS] 2.2.3.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetReceiveFolderTableResponse(Structure):
    """The folders that get messages or an error. The columns are PidTagFolderId and PidTagMessageClass (8-bit) and PidTagLastModificationTime. [MS-OXCROPS] 2.2.3.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_count: How many Rows
    rows: The folders
    """

    __slots__ = ('input_handle_index', 'return_value', 'rows')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'row_count', 'rows')
    _computed = ('rop_id', 'row_count')


class RopGetStoreStateRequest(Structure):
    """Asks for the state of the mailbox. [MS-OXCROPS] 2.2.3.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetStoreStateResponse(Structure):
    """The state or an error. [MS-OXCROPS] 2.2.3.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    store_state: The state
    """

    __slots__ = ('input_handle_index', 'return_value', 'store_state')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'store_state')
    _computed = ('rop_id',)


class RopGetOwningServersRequest(Structure):
    """Asks which servers hold a public folder. [MS-OXCROPS] 2.2.3.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'folder_id')
    _computed = ('rop_id',)


class RopGetOwningServersResponse(Structure):
    """The servers or an error. [MS-OXCROPS] 2.2.3.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    owning_servers_count: How many OwningServers
    cheap_servers_count: How many of them from the first on cost the least
    owning_servers: The servers
    """

    __slots__ = ('input_handle_index', 'return_value', 'cheap_servers_count', 'owning_servers')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'owning_servers_count', 'cheap_servers_count', 'owning_servers')
    _computed = ('rop_id', 'owning_servers_count')


class RopPublicFolderIsGhostedRequest(Structure):
    """Asks if this server lacks a public folder's contents. [MS-OXCROPS] 2.2.3.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'folder_id')
    _computed = ('rop_id',)


class RopPublicFolderIsGhostedResponse(Structure):
    """If it does and who has them or an error. [MS-OXCROPS] 2.2.3.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    is_ghosted: If the server lacks the folder's contents
    servers_count: How many Servers
    cheap_servers_count: How many of them from the first on cost the least
    servers: The servers that have the contents
    """

    __slots__ = ('input_handle_index', 'return_value', 'is_ghosted', 'cheap_servers_count', 'servers')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'is_ghosted', 'servers_count', 'cheap_servers_count', 'servers')
    _computed = ('rop_id', 'servers_count')


class RopLongTermIdFromIdRequest(Structure):
    """Turns a short id into a long one. [MS-OXCROPS] 2.2.3.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    object_id: The id of a folder or message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'object_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'object_id')
    _computed = ('rop_id',)


class RopLongTermIdFromIdResponse(Structure):
    """The long id or an error. [MS-OXCROPS] 2.2.3.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    long_term_id: The long id
    """

    __slots__ = ('input_handle_index', 'return_value', 'long_term_id')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'long_term_id')
    _computed = ('rop_id',)


class RopIdFromLongTermIdRequest(Structure):
    """Turns a long id into a short one. [MS-OXCROPS] 2.2.3.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    long_term_id: The long id of a folder or message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'long_term_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'long_term_id')
    _computed = ('rop_id',)


class RopIdFromLongTermIdResponse(Structure):
    """The short id or an error. [MS-OXCROPS] 2.2.3.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    object_id: The short id
    """

    __slots__ = ('input_handle_index', 'return_value', 'object_id')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'object_id')
    _computed = ('rop_id',)


class RopGetPerUserLongTermIdsRequest(Structure):
    """Asks for the public folders of one database of which the user has read marks. [MS-OXCROPS] 2.2.3.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    database_guid: The database
    """

    __slots__ = ('logon_id', 'input_handle_index', 'database_guid')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'database_guid')
    _computed = ('rop_id',)


class RopGetPerUserLongTermIdsResponse(Structure):
    """The folders or an error. [MS-OXCROPS] 2.2.3.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    long_term_id_count: How many LongTermIds
    long_term_ids: The folders
    """

    __slots__ = ('input_handle_index', 'return_value', 'long_term_ids')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'long_term_id_count', 'long_term_ids')
    _computed = ('rop_id', 'long_term_id_count')


class RopGetPerUserGuidRequest(Structure):
    """Asks from which database the read marks of a public folder are. [MS-OXCROPS] 2.2.3.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    long_term_id: The folder
    """

    __slots__ = ('logon_id', 'input_handle_index', 'long_term_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'long_term_id')
    _computed = ('rop_id',)


class RopGetPerUserGuidResponse(Structure):
    """The database or an error. [MS-OXCROPS] 2.2.3.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    database_guid: The database
    """

    __slots__ = ('input_handle_index', 'return_value', 'database_guid')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'database_guid')
    _computed = ('rop_id',)


class RopReadPerUserInformationRequest(Structure):
    """Reads the read marks of a public folder. [MS-OXCROPS] 2.2.3.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    reserved: Ignored
    data_offset: Where to start reading
    max_data_size: The most bytes to read; 0 for as many as the server likes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'reserved', 'data_offset', 'max_data_size')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'folder_id', 'reserved', 'data_offset', 'max_data_size')
    _computed = ('rop_id',)


class RopReadPerUserInformationResponse(Structure):
    """A piece of the read marks or an error. [MS-OXCROPS] 2.2.3.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    has_finished: If it is the last piece
    data_size: Bytes of Data
    data: The piece
    """

    __slots__ = ('input_handle_index', 'return_value', 'has_finished', 'data')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'has_finished', 'data_size', 'data')
    _computed = ('rop_id', 'data_size')


class RopWritePerUserInformationRequest(Structure):
    """Stores a piece of the read marks of a public folder. The first piece carries ReplGuid when the logon is one to a mailbox. [MS-OXCROPS] 2.2.3.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    has_finished: If it is the last piece
    data_offset: Where to start writing
    data_size: Bytes of Data
    data: The piece
    repl_guid: The database of the read marks
    repl_guid_raw: What follows the first piece when the kind of logon is not known
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'has_finished', 'data_offset', 'data', 'repl_guid', 'repl_guid_raw', 'logon_is_private')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'folder_id', 'has_finished', 'data_offset', 'data_size', 'data', 'repl_guid', 'repl_guid_raw')
    _computed = ('rop_id', 'data_size')
    _params = (('logon_is_private', 'logon_is_private'),)


class RopWritePerUserInformationResponse(Structure):
    """If the piece was stored. [MS-OXCROPS] 2.2.3.13.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)
