# Generated from ksy/oxcrops_synchronization.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata, oxcrops_fasttransfer

class SynchronizationType(IntEnum):
    Contents = 0x1
    Hierarchy = 0x2

class SynchronizationFlags(IntFlag):
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
    Eid = 0x1
    MessageSize = 0x2
    CN = 0x4
    OrderByDeliveryTime = 0x8

class ImportFlag(IntFlag):
    Associated = 0x10
    FailOnConflict = 0x40

class ImportDeleteFlags(IntFlag):
    Hierarchy = 0x1
    HardDelete = 0x2

class RopSynchronizationConfigureRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    synchronization_type: int
    send_options: int
    synchronization_flags: int
    restriction_data_size: int
    restriction_data: oxcdata.AnyRestriction | None
    slack: bytes | None
    synchronization_extra_flags: int
    property_tag_count: int
    property_tags: list[int]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        synchronization_type: int,
        send_options: int | None = ...,
        synchronization_flags: int | None = ...,
        restriction_data_size: int | None = ...,
        restriction_data: oxcdata.AnyRestriction | None = ...,
        slack: bytes | None = ...,
        synchronization_extra_flags: int | None = ...,
        property_tag_count: int | None = ...,
        property_tags: Sequence[int],
    ) -> None: ...

class SynchronizationRestrictionBlock(Structure):
    restriction_data: oxcdata.AnyRestriction | None
    slack: bytes | None
    def __init__(
        self,
        *,
        restriction_data: oxcdata.AnyRestriction | None = ...,
        slack: bytes | None = ...,
    ) -> None: ...

class RopSynchronizationConfigureResponse(Structure):
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

class RopSynchronizationImportMessageChangeRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    import_flag: int
    property_value_count: int
    property_values: list[oxcdata.TaggedPropertyValue]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        import_flag: int | None = ...,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
    ) -> None: ...

class RopSynchronizationImportMessageChangeResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    message_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        message_id: int | None = ...,
    ) -> None: ...

class RopSynchronizationImportReadStateChangesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    message_read_states_size: int
    message_read_states: list[MessageReadState]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        message_read_states_size: int | None = ...,
        message_read_states: Sequence[MessageReadState],
    ) -> None: ...

class MessageReadStateBlock(Structure):
    message_read_states: list[MessageReadState]
    def __init__(
        self,
        *,
        message_read_states: Sequence[MessageReadState],
    ) -> None: ...

class MessageReadState(Structure):
    message_id_size: int
    message_id: bytes
    mark_as_read: int
    def __init__(
        self,
        *,
        message_id_size: int | None = ...,
        message_id: bytes,
        mark_as_read: int,
    ) -> None: ...

class RopSynchronizationImportReadStateChangesResponse(Structure):
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

class RopSynchronizationImportHierarchyChangeRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    hierarchy_value_count: int
    hierarchy_values: list[oxcdata.TaggedPropertyValue]
    property_value_count: int
    property_values: list[oxcdata.TaggedPropertyValue]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        hierarchy_value_count: int | None = ...,
        hierarchy_values: Sequence[oxcdata.TaggedPropertyValue],
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
    ) -> None: ...

class RopSynchronizationImportHierarchyChangeResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    folder_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        folder_id: int | None = ...,
    ) -> None: ...

class RopSynchronizationImportDeletesRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    import_delete_flags: int
    property_value_count: int
    property_values: list[oxcdata.TaggedPropertyValue]
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        import_delete_flags: int | None = ...,
        property_value_count: int | None = ...,
        property_values: Sequence[oxcdata.TaggedPropertyValue],
    ) -> None: ...

class RopSynchronizationImportDeletesResponse(Structure):
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

class RopSynchronizationImportMessageMoveRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    source_folder_id_size: int
    source_folder_id: bytes
    source_message_id_size: int
    source_message_id: bytes
    predecessor_change_list_size: int
    predecessor_change_list: bytes
    destination_message_id_size: int
    destination_message_id: bytes
    change_number_size: int
    change_number: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        source_folder_id_size: int | None = ...,
        source_folder_id: bytes,
        source_message_id_size: int | None = ...,
        source_message_id: bytes,
        predecessor_change_list_size: int | None = ...,
        predecessor_change_list: bytes,
        destination_message_id_size: int | None = ...,
        destination_message_id: bytes,
        change_number_size: int | None = ...,
        change_number: bytes,
    ) -> None: ...

class RopSynchronizationImportMessageMoveResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    message_id: int | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        message_id: int | None = ...,
    ) -> None: ...

class RopSynchronizationOpenCollectorRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    is_contents_collector: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        is_contents_collector: int | None = ...,
    ) -> None: ...

class RopSynchronizationOpenCollectorResponse(Structure):
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

class RopSynchronizationGetTransferStateRequest(Structure):
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

class RopSynchronizationGetTransferStateResponse(Structure):
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

class RopSynchronizationUploadStateStreamBeginRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    state_property: int
    transfer_buffer_size: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        state_property: int,
        transfer_buffer_size: int | None = ...,
    ) -> None: ...

class RopSynchronizationUploadStateStreamBeginResponse(Structure):
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

class RopSynchronizationUploadStateStreamContinueRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    stream_data_size: int
    stream_data: bytes
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        stream_data_size: int | None = ...,
        stream_data: bytes,
    ) -> None: ...

class RopSynchronizationUploadStateStreamContinueResponse(Structure):
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

class RopSynchronizationUploadStateStreamEndRequest(Structure):
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

class RopSynchronizationUploadStateStreamEndResponse(Structure):
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

class RopSetLocalReplicaMidsetDeletedRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    data_size: int
    long_term_id_range_count: int
    long_term_id_ranges: list[LongTermIdRange]
    slack: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        data_size: int | None = ...,
        long_term_id_range_count: int | None = ...,
        long_term_id_ranges: Sequence[LongTermIdRange],
        slack: bytes | None = ...,
    ) -> None: ...

class LongTermIdRangeBlock(Structure):
    long_term_id_range_count: int
    long_term_id_ranges: list[LongTermIdRange]
    slack: bytes | None
    def __init__(
        self,
        *,
        long_term_id_range_count: int | None = ...,
        long_term_id_ranges: Sequence[LongTermIdRange],
        slack: bytes | None = ...,
    ) -> None: ...

class LongTermIdRange(Structure):
    min_long_term_id: oxcdata.LongTermId
    max_long_term_id: oxcdata.LongTermId
    def __init__(
        self,
        *,
        min_long_term_id: oxcdata.LongTermId,
        max_long_term_id: oxcdata.LongTermId,
    ) -> None: ...

class RopSetLocalReplicaMidsetDeletedResponse(Structure):
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

class RopGetLocalReplicaIdsRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    id_count: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        id_count: int,
    ) -> None: ...

class RopGetLocalReplicaIdsResponse(Structure):
    rop_id: int
    input_handle_index: int
    return_value: int
    repl_guid: bytes | None
    global_count: bytes | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        input_handle_index: int | None = ...,
        return_value: int | None = ...,
        repl_guid: bytes | None = ...,
        global_count: bytes | None = ...,
    ) -> None: ...

