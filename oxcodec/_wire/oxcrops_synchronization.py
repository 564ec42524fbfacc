# Generated from ksy/oxcrops_synchronization.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that synchronize folders and messages. The streams themselves stay bytes here. [MS-OXCROPS] 2.2.13."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class SynchronizationType(IntEnum):
    """What to synchronize. [MS-OXCFXICS] 2.2.3.2.1.1.1."""

    Contents = 0x1
    Hierarchy = 0x2


SynchronizationType_members = {member.value: member for member in SynchronizationType}.get


class SynchronizationFlags(IntFlag):
    """Which changes to send. [MS-OXCFXICS] 2.2.3.2.1.1.1."""

    Unicode = 0x1
    NoDeletions = 0x2
    IgnoreNoLongerInScope = 0x4
    ReadState = 0x8
    FAI = 0x10
    Normal = 0x20
    OnlySpecifiedProperties = 0x80
    NoForeignIdentifiers = 0x100
    Reserved = 0x1000
    BestBody = 0x2000
    IgnoreSpecifiedOnFAI = 0x4000
    Progress = 0x8000


class SynchronizationExtraFlags(IntFlag):
    """What to send of each change. [MS-OXCFXICS] 2.2.3.2.1.1.1."""

    Eid = 0x1
    MessageSize = 0x2
    CN = 0x4
    OrderByDeliveryTime = 0x8


class ImportFlag(IntFlag):
    """What kind of message is uploaded. [MS-OXCFXICS] 2.2.3.2.4.2.1."""

    Associated = 0x10
    FailOnConflict = 0x40


class ImportDeleteFlags(IntFlag):
    """What was deleted and how. [MS-OXCFXICS] 2.2.3.2.4.5.1."""

    Hierarchy = 0x1
    HardDelete = 0x2


class RopSynchronizationConfigureRequest(Structure):
    """Starts a synchronization download. [MS-OXCROPS] 2.2.13.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the download
    synchronization_type: What to synchronize
    send_options: How to send strings and items
    synchronization_flags: Which changes to send
    restriction_data_size: Bytes of RestrictionData
    restriction_data: Which messages to synchronize; nothing for all
    slack: What is left of the block
    synchronization_extra_flags: What to send of each change
    property_tag_count: How many PropertyTags
    property_tags: The properties to leave out; with OnlySpecifiedProperties the only ones to send
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'synchronization_type', 'send_options', 'synchronization_flags', 'restriction_data', 'slack', 'synchronization_extra_flags', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'synchronization_type', 'send_options', 'synchronization_flags', 'restriction_data_size', 'restriction_data', 'slack', 'synchronization_extra_flags', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'restriction_data_size', 'property_tag_count')


class SynchronizationRestrictionBlock(Structure):
    """The filter of a synchronization in a block of a given size. [MS-OXCROPS] 2.2.13.1.1.

    restriction_data: Which messages to synchronize; nothing for all
    slack: What is left of the block
    """

    __slots__ = ('restriction_data', 'slack')
    __match_args__ = ('restriction_data', 'slack')


class RopSynchronizationConfigureResponse(Structure):
    """The download or an error. [MS-OXCROPS] 2.2.13.1.2.

    output_handle_index: Where the handle table holds the download
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSynchronizationImportMessageChangeRequest(Structure):
    """Uploads a new or changed message. [MS-OXCROPS] 2.2.13.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    output_handle_index: Where the handle table is to hold the message
    import_flag: What kind of message it is
    property_value_count: How many PropertyValues
    property_values: What identifies the message and its version
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'import_flag', 'property_values')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'import_flag', 'property_value_count', 'property_values')
    _computed = ('rop_id', 'property_value_count')


class RopSynchronizationImportMessageChangeResponse(Structure):
    """The message to fill or an error. [MS-OXCROPS] 2.2.13.2.2.

    output_handle_index: Where the handle table holds the message
    return_value: 0 for success or an error
    message_id: Always 0
    """

    __slots__ = ('output_handle_index', 'return_value', 'message_id')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'message_id')
    _computed = ('rop_id',)


class RopSynchronizationImportReadStateChangesRequest(Structure):
    """Uploads read marks. [MS-OXCROPS] 2.2.13.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    message_read_states_size: Bytes of MessageReadStates
    message_read_states: The read marks
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_read_states')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'message_read_states_size', 'message_read_states')
    _computed = ('rop_id', 'message_read_states_size')


class MessageReadStateBlock(Structure):
    """Read marks in a block of a given size. [MS-OXCROPS] 2.2.13.3.1.

    message_read_states: The read marks
    """

    __slots__ = ('message_read_states',)
    __match_args__ = ('message_read_states',)


class MessageReadState(Structure):
    """The read mark of a message. [MS-OXCROPS] 2.2.13.3.1.1.

    message_id_size: Bytes of MessageId
    message_id: The message; an XID
    mark_as_read: If it is read
    """

    __slots__ = ('message_id', 'mark_as_read')
    __match_args__ = ('message_id_size', 'message_id', 'mark_as_read')
    _computed = ('message_id_size',)


class RopSynchronizationImportReadStateChangesResponse(Structure):
    """If the read marks were taken. [MS-OXCROPS] 2.2.13.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSynchronizationImportHierarchyChangeRequest(Structure):
    """Uploads a new or changed folder. [MS-OXCROPS] 2.2.13.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    hierarchy_value_count: How many HierarchyValues
    hierarchy_values: What identifies the folder and its version
    property_value_count: How many PropertyValues
    property_values: The other properties of the folder
    """

    __slots__ = ('logon_id', 'input_handle_index', 'hierarchy_values', 'property_values')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'hierarchy_value_count', 'hierarchy_values', 'property_value_count', 'property_values')
    _computed = ('rop_id', 'hierarchy_value_count', 'property_value_count')


class RopSynchronizationImportHierarchyChangeResponse(Structure):
    """If the folder was taken. [MS-OXCROPS] 2.2.13.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    folder_id: Always 0
    """

    __slots__ = ('input_handle_index', 'return_value', 'folder_id')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'folder_id')
    _computed = ('rop_id',)


class RopSynchronizationImportDeletesRequest(Structure):
    """Uploads deletions. [MS-OXCROPS] 2.2.13.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    import_delete_flags: What was deleted and how
    property_value_count: How many PropertyValues
    property_values: The ids of the deleted objects; one multivalue binary
    """

    __slots__ = ('logon_id', 'input_handle_index', 'import_delete_flags', 'property_values')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'import_delete_flags', 'property_value_count', 'property_values')
    _computed = ('rop_id', 'property_value_count')


class RopSynchronizationImportDeletesResponse(Structure):
    """If the deletions were taken. [MS-OXCROPS] 2.2.13.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSynchronizationImportMessageMoveRequest(Structure):
    """Uploads a move between folders. [MS-OXCROPS] 2.2.13.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload
    source_folder_id_size: Bytes of SourceFolderId
    source_folder_id: The folder it was in; an XID
    source_message_id_size: Bytes of SourceMessageId
    source_message_id: The message there; an XID
    predecessor_change_list_size: Bytes of PredecessorChangeList
    predecessor_change_list: The versions of the message
    destination_message_id_size: Bytes of DestinationMessageId
    destination_message_id: The message where it is now; an XID
    change_number_size: Bytes of ChangeNumber
    change_number: The version of the message where it is now; an XID
    """

    __slots__ = ('logon_id', 'input_handle_index', 'source_folder_id', 'source_message_id', 'predecessor_change_list', 'destination_message_id', 'change_number')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'source_folder_id_size', 'source_folder_id', 'source_message_id_size', 'source_message_id', 'predecessor_change_list_size', 'predecessor_change_list', 'destination_message_id_size', 'destination_message_id', 'change_number_size', 'change_number')
    _computed = ('rop_id', 'source_folder_id_size', 'source_message_id_size', 'predecessor_change_list_size', 'destination_message_id_size', 'change_number_size')


class RopSynchronizationImportMessageMoveResponse(Structure):
    """If the move was taken. [MS-OXCROPS] 2.2.13.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    message_id: Always 0
    """

    __slots__ = ('input_handle_index', 'return_value', 'message_id')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'message_id')
    _computed = ('rop_id',)


class RopSynchronizationOpenCollectorRequest(Structure):
    """Opens a synchronization upload. [MS-OXCROPS] 2.2.13.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the upload
    is_contents_collector: If messages and not folders are uploaded
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'is_contents_collector')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'is_contents_collector')
    _computed = ('rop_id',)


class RopSynchronizationOpenCollectorResponse(Structure):
    """The upload or an error. [MS-OXCROPS] 2.2.13.7.2.

    output_handle_index: Where the handle table holds the upload
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSynchronizationGetTransferStateRequest(Structure):
    """Asks for the current synchronization state. [MS-OXCROPS] 2.2.13.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload or download
    output_handle_index: Where the handle table is to hold the download of the state
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index')
    _computed = ('rop_id',)


class RopSynchronizationGetTransferStateResponse(Structure):
    """The download of the state or an error. [MS-OXCROPS] 2.2.13.8.2.

    output_handle_index: Where the handle table holds the download of the state
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSynchronizationUploadStateStreamBeginRequest(Structure):
    """Starts the upload of a state property. [MS-OXCROPS] 2.2.13.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload or download
    state_property: The state property
    transfer_buffer_size: Bytes of the property
    """

    __slots__ = ('logon_id', 'input_handle_index', 'state_property', 'transfer_buffer_size')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'state_property', 'transfer_buffer_size')
    _computed = ('rop_id',)


class RopSynchronizationUploadStateStreamBeginResponse(Structure):
    """If the upload may go on. [MS-OXCROPS] 2.2.13.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSynchronizationUploadStateStreamContinueRequest(Structure):
    """Sends the next piece of a state property. [MS-OXCROPS] 2.2.13.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload or download
    stream_data_size: Bytes of StreamData
    stream_data: A piece of the property
    """

    __slots__ = ('logon_id', 'input_handle_index', 'stream_data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'stream_data_size', 'stream_data')
    _computed = ('rop_id', 'stream_data_size')


class RopSynchronizationUploadStateStreamContinueResponse(Structure):
    """If the piece was taken. [MS-OXCROPS] 2.2.13.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSynchronizationUploadStateStreamEndRequest(Structure):
    """Ends the upload of a state property. [MS-OXCROPS] 2.2.13.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the upload or download
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopSynchronizationUploadStateStreamEndResponse(Structure):
    """If the property was taken. [MS-OXCROPS] 2.2.13.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSetLocalReplicaMidsetDeletedRequest(Structure):
    """Marks reserved ids as deleted. [MS-OXCROPS] 2.2.13.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    data_size: Bytes of LongTermIdRangeCount and LongTermIdRanges
    long_term_id_range_count: How many LongTermIdRanges
    long_term_id_ranges: The ranges
    slack: What is left of the block
    """

    __slots__ = ('logon_id', 'input_handle_index', 'long_term_id_ranges', 'slack')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'data_size', 'long_term_id_range_count', 'long_term_id_ranges', 'slack')
    _computed = ('rop_id', 'data_size', 'long_term_id_range_count')


class LongTermIdRangeBlock(Structure):
    """Ranges of ids in a block of a given size. [MS-OXCROPS] 2.2.13.12.1.

    long_term_id_range_count: How many LongTermIdRanges
    long_term_id_ranges: The ranges
    slack: What is left of the block
    """

    __slots__ = ('long_term_id_ranges', 'slack')
    __match_args__ = ('long_term_id_range_count', 'long_term_id_ranges', 'slack')
    _computed = ('long_term_id_range_count',)


class LongTermIdRange(Structure):
    """A range of ids. [MS-OXCROPS] 2.2.13.12.1.1.

    min_long_term_id: The first id
    max_long_term_id: The last id
    """

    __slots__ = ('min_long_term_id', 'max_long_term_id')
    __match_args__ = ('min_long_term_id', 'max_long_term_id')


class RopSetLocalReplicaMidsetDeletedResponse(Structure):
    """If the ids were marked. [MS-OXCROPS] 2.2.13.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetLocalReplicaIdsRequest(Structure):
    """Reserves a range of ids. [MS-OXCROPS] 2.2.13.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    id_count: How many ids
    """

    __slots__ = ('logon_id', 'input_handle_index', 'id_count')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'id_count')
    _computed = ('rop_id',)


class RopGetLocalReplicaIdsResponse(Structure):
    """The first of the reserved ids or an error. [MS-OXCROPS] 2.2.13.13.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    repl_guid: The replica
    global_count: The first id's counter, most significant byte first
    """

    __slots__ = ('input_handle_index', 'return_value', 'repl_guid', 'global_count')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'repl_guid', 'global_count')
    _computed = ('rop_id',)
