meta:
  id: oxcrops_synchronization
  title: Incremental change synchronization ROPs
  endian: le
  imports: [oxcdata, oxcrops_fasttransfer]
doc: ROPs that synchronize folders and messages. The streams themselves stay bytes here.
doc-ref: "[MS-OXCROPS] 2.2.13"

types:
  rop_synchronization_configure_request:
    -orig-id: RopSynchronizationConfigure ROP Request Buffer
    doc: Starts a synchronization download.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the download, doc-ref: *ref}
      - {id: synchronization_type, -orig-id: SynchronizationType, type: u1, enum: synchronization_type, doc: What to synchronize, doc-ref: *ref}
      - {id: send_options, -orig-id: SendOptions, type: u1, -default: 0, -flags: 'oxcrops_fasttransfer::send_options', doc: How to send strings and items, doc-ref: *ref}
      - {id: synchronization_flags, -orig-id: SynchronizationFlags, type: u2, -default: 0, -flags: synchronization_flags, doc: Which changes to send, doc-ref: *ref}
      - {id: restriction_data_size, -orig-id: RestrictionDataSize, type: u2, doc: Bytes of RestrictionData, doc-ref: *ref}
      - {id: restriction_data_block, -orig-id: RestrictionDataBlock, type: synchronization_restriction_block, size: restriction_data_size, -inline: true, doc: The block that RestrictionDataSize measures, doc-ref: *ref}
      - {id: synchronization_extra_flags, -orig-id: SynchronizationExtraFlags, type: u4, -default: 0, -flags: synchronization_extra_flags, doc: What to send of each change, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, doc: The properties to leave out; with OnlySpecifiedProperties the only ones to send, doc-ref: *ref}

  synchronization_restriction_block:
    -orig-id: RestrictionData
    doc: The filter of a synchronization in a block of a given size.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.1.1"
    seq:
      - {id: restriction_data, -orig-id: RestrictionData, type: 'oxcdata::restriction(2)', if: not _io.eof, doc: Which messages to synchronize; nothing for all, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  rop_synchronization_configure_response:
    -orig-id: RopSynchronizationConfigure ROP Response Buffer
    doc: The download or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.1.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the download, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_synchronization_import_message_change_request:
    -orig-id: RopSynchronizationImportMessageChange ROP Request Buffer
    doc: Uploads a new or changed message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the message, doc-ref: *ref}
      - {id: import_flag, -orig-id: ImportFlag, type: u1, -default: 0, -flags: import_flag, doc: What kind of message it is, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, doc: What identifies the message and its version, doc-ref: *ref}

  rop_synchronization_import_message_change_response:
    -orig-id: RopSynchronizationImportMessageChange ROP Response Buffer
    doc: The message to fill or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.2.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the message, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, if: return_value == 0, doc: Always 0, doc-ref: *ref}

  rop_synchronization_import_read_state_changes_request:
    -orig-id: RopSynchronizationImportReadStateChanges ROP Request Buffer
    doc: Uploads read marks.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: message_read_states_size, -orig-id: MessageReadStatesSize, type: u2, doc: Bytes of MessageReadStates, doc-ref: *ref}
      - {id: message_read_state_block, -orig-id: MessageReadStateBlock, type: message_read_state_block, size: message_read_states_size, -inline: true, doc: The block that MessageReadStatesSize measures, doc-ref: *ref}

  message_read_state_block:
    -orig-id: MessageReadStates
    doc: Read marks in a block of a given size.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.3.1"
    seq:
      - {id: message_read_states, -orig-id: MessageReadStates, type: message_read_state, repeat: eos, doc: The read marks, doc-ref: *ref}

  message_read_state:
    -orig-id: MessageReadState
    doc: The read mark of a message.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.3.1.1"
    seq:
      - {id: message_id_size, -orig-id: MessageIdSize, type: u2, doc: Bytes of MessageId, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, size: message_id_size, doc: The message; an XID, doc-ref: *ref}
      - {id: mark_as_read, -orig-id: MarkAsRead, type: u1, doc: If it is read, doc-ref: *ref}

  rop_synchronization_import_read_state_changes_response:
    -orig-id: RopSynchronizationImportReadStateChanges ROP Response Buffer
    doc: If the read marks were taken.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.3.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_synchronization_import_hierarchy_change_request:
    -orig-id: RopSynchronizationImportHierarchyChange ROP Request Buffer
    doc: Uploads a new or changed folder.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: hierarchy_value_count, -orig-id: HierarchyValueCount, type: u2, doc: How many HierarchyValues, doc-ref: *ref}
      - {id: hierarchy_values, -orig-id: HierarchyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: hierarchy_value_count, doc: What identifies the folder and its version, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, doc: The other properties of the folder, doc-ref: *ref}

  rop_synchronization_import_hierarchy_change_response:
    -orig-id: RopSynchronizationImportHierarchyChange ROP Response Buffer
    doc: If the folder was taken.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.4.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: folder_id, -orig-id: FolderId, type: u8, -shows: id, if: return_value == 0, doc: Always 0, doc-ref: *ref}

  rop_synchronization_import_deletes_request:
    -orig-id: RopSynchronizationImportDeletes ROP Request Buffer
    doc: Uploads deletions.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: import_delete_flags, -orig-id: ImportDeleteFlags, type: u1, -default: 0, -flags: import_delete_flags, doc: What was deleted and how, doc-ref: *ref}
      - {id: property_value_count, -orig-id: PropertyValueCount, type: u2, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(2)', repeat: expr, repeat-expr: property_value_count, doc: The ids of the deleted objects; one multivalue binary, doc-ref: *ref}

  rop_synchronization_import_deletes_response:
    -orig-id: RopSynchronizationImportDeletes ROP Response Buffer
    doc: If the deletions were taken.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_synchronization_import_message_move_request:
    -orig-id: RopSynchronizationImportMessageMove ROP Request Buffer
    doc: Uploads a move between folders.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: source_folder_id_size, -orig-id: SourceFolderIdSize, type: u4, doc: Bytes of SourceFolderId, doc-ref: *ref}
      - {id: source_folder_id, -orig-id: SourceFolderId, size: source_folder_id_size, doc: The folder it was in; an XID, doc-ref: *ref}
      - {id: source_message_id_size, -orig-id: SourceMessageIdSize, type: u4, doc: Bytes of SourceMessageId, doc-ref: *ref}
      - {id: source_message_id, -orig-id: SourceMessageId, size: source_message_id_size, doc: The message there; an XID, doc-ref: *ref}
      - {id: predecessor_change_list_size, -orig-id: PredecessorChangeListSize, type: u4, doc: Bytes of PredecessorChangeList, doc-ref: *ref}
      - {id: predecessor_change_list, -orig-id: PredecessorChangeList, size: predecessor_change_list_size, doc: The versions of the message, doc-ref: *ref}
      - {id: destination_message_id_size, -orig-id: DestinationMessageIdSize, type: u4, doc: Bytes of DestinationMessageId, doc-ref: *ref}
      - {id: destination_message_id, -orig-id: DestinationMessageId, size: destination_message_id_size, doc: The message where it is now; an XID, doc-ref: *ref}
      - {id: change_number_size, -orig-id: ChangeNumberSize, type: u4, doc: Bytes of ChangeNumber, doc-ref: *ref}
      - {id: change_number, -orig-id: ChangeNumber, size: change_number_size, doc: The version of the message where it is now; an XID, doc-ref: *ref}

  rop_synchronization_import_message_move_response:
    -orig-id: RopSynchronizationImportMessageMove ROP Response Buffer
    doc: If the move was taken.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.6.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: message_id, -orig-id: MessageId, type: u8, -shows: id, if: return_value == 0, doc: Always 0, doc-ref: *ref}

  rop_synchronization_open_collector_request:
    -orig-id: RopSynchronizationOpenCollector ROP Request Buffer
    doc: Opens a synchronization upload.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the upload, doc-ref: *ref}
      - {id: is_contents_collector, -orig-id: IsContentsCollector, type: u1, -default: 1, doc: If messages and not folders are uploaded, doc-ref: *ref}

  rop_synchronization_open_collector_response:
    -orig-id: RopSynchronizationOpenCollector ROP Response Buffer
    doc: The upload or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.7.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_synchronization_get_transfer_state_request:
    -orig-id: RopSynchronizationGetTransferState ROP Request Buffer
    doc: Asks for the current synchronization state.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload or download, doc-ref: *ref}
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table is to hold the download of the state, doc-ref: *ref}

  rop_synchronization_get_transfer_state_response:
    -orig-id: RopSynchronizationGetTransferState ROP Response Buffer
    doc: The download of the state or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.8.2"
    seq:
      - {id: output_handle_index, -orig-id: OutputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the download of the state, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_synchronization_upload_state_stream_begin_request:
    -orig-id: RopSynchronizationUploadStateStreamBegin ROP Request Buffer
    doc: Starts the upload of a state property.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload or download, doc-ref: *ref}
      - {id: state_property, -orig-id: StateProperty, type: u4, -shows: property_tag, doc: The state property, doc-ref: *ref}
      - {id: transfer_buffer_size, -orig-id: TransferBufferSize, type: u4, -default: 0, doc: Bytes of the property, doc-ref: *ref}

  rop_synchronization_upload_state_stream_begin_response:
    -orig-id: RopSynchronizationUploadStateStreamBegin ROP Response Buffer
    doc: If the upload may go on.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.9.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_synchronization_upload_state_stream_continue_request:
    -orig-id: RopSynchronizationUploadStateStreamContinue ROP Request Buffer
    doc: Sends the next piece of a state property.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.10.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload or download, doc-ref: *ref}
      - {id: stream_data_size, -orig-id: StreamDataSize, type: u4, doc: Bytes of StreamData, doc-ref: *ref}
      - {id: stream_data, -orig-id: StreamData, size: stream_data_size, doc: A piece of the property, doc-ref: *ref}

  rop_synchronization_upload_state_stream_continue_response:
    -orig-id: RopSynchronizationUploadStateStreamContinue ROP Response Buffer
    doc: If the piece was taken.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.10.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_synchronization_upload_state_stream_end_request:
    -orig-id: RopSynchronizationUploadStateStreamEnd ROP Request Buffer
    doc: Ends the upload of a state property.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.11.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the upload or download, doc-ref: *ref}

  rop_synchronization_upload_state_stream_end_response:
    -orig-id: RopSynchronizationUploadStateStreamEnd ROP Response Buffer
    doc: If the property was taken.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.11.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_set_local_replica_midset_deleted_request:
    -orig-id: RopSetLocalReplicaMidsetDeleted ROP Request Buffer
    doc: Marks reserved ids as deleted.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.12.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the folder, doc-ref: *ref}
      - {id: data_size, -orig-id: DataSize, type: u2, doc: Bytes of LongTermIdRangeCount and LongTermIdRanges, doc-ref: *ref}
      - {id: long_term_id_range_block, -orig-id: LongTermIdRangeBlock, type: long_term_id_range_block, size: data_size, -inline: true, doc: The block that DataSize measures, doc-ref: *ref}

  long_term_id_range_block:
    -orig-id: LongTermIdRanges
    doc: Ranges of ids in a block of a given size.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.12.1"
    seq:
      - {id: long_term_id_range_count, -orig-id: LongTermIdRangeCount, type: u4, doc: How many LongTermIdRanges, doc-ref: *ref}
      - {id: long_term_id_ranges, -orig-id: LongTermIdRanges, type: long_term_id_range, repeat: expr, repeat-expr: long_term_id_range_count, doc: The ranges, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  long_term_id_range:
    -orig-id: LongTermIdRange
    doc: A range of ids.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.12.1.1"
    seq:
      - {id: min_long_term_id, -orig-id: MinLongTermId, type: 'oxcdata::long_term_id', doc: The first id, doc-ref: *ref}
      - {id: max_long_term_id, -orig-id: MaxLongTermId, type: 'oxcdata::long_term_id', doc: The last id, doc-ref: *ref}

  rop_set_local_replica_midset_deleted_response:
    -orig-id: RopSetLocalReplicaMidsetDeleted ROP Response Buffer
    doc: If the ids were marked.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.12.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_get_local_replica_ids_request:
    -orig-id: RopGetLocalReplicaIds ROP Request Buffer
    doc: Reserves a range of ids.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.13.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the logon, doc-ref: *ref}
      - {id: id_count, -orig-id: IdCount, type: u4, doc: How many ids, doc-ref: *ref}

  rop_get_local_replica_ids_response:
    -orig-id: RopGetLocalReplicaIds ROP Response Buffer
    doc: The first of the reserved ids or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.13.13.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: repl_guid, -orig-id: ReplGuid, type: 'oxcdata::guid', if: return_value == 0, doc: The replica, doc-ref: *ref}
      - {id: global_count, -orig-id: GlobalCount, size: 6, if: return_value == 0, doc: 'The first id''s counter, most significant byte first', doc-ref: *ref}

-enums:
  synchronization_type: {-orig-id: SynchronizationType, doc: What to synchronize., doc-ref: "[MS-OXCFXICS] 2.2.3.2.1.1.1"}
  synchronization_flags: {-orig-id: SynchronizationFlags, doc: Which changes to send., doc-ref: "[MS-OXCFXICS] 2.2.3.2.1.1.1"}
  synchronization_extra_flags: {-orig-id: SynchronizationExtraFlags, doc: What to send of each change., doc-ref: "[MS-OXCFXICS] 2.2.3.2.1.1.1"}
  import_flag: {-orig-id: ImportFlag, doc: What kind of message is uploaded., doc-ref: "[MS-OXCFXICS] 2.2.3.2.4.2.1"}
  import_delete_flags: {-orig-id: ImportDeleteFlags, doc: What was deleted and how., doc-ref: "[MS-OXCFXICS] 2.2.3.2.4.5.1"}

enums:
  synchronization_type:
    0x01: {id: contents, -orig-id: Contents, doc: The messages of a folder}
    0x02: {id: hierarchy, -orig-id: Hierarchy, doc: The folders below a folder}
  synchronization_flags:
    0x0001: {id: unicode, -orig-id: Unicode, doc: The client takes Unicode}
    0x0002: {id: no_deletions, -orig-id: NoDeletions, doc: No deletions}
    0x0004: {id: ignore_no_longer_in_scope, -orig-id: IgnoreNoLongerInScope, doc: No messages that fell out of the filter}
    0x0008: {id: read_state, -orig-id: ReadState, doc: Read marks}
    0x0010: {id: fai, -orig-id: FAI, doc: Associated (hidden) messages}
    0x0020: {id: normal, -orig-id: Normal, doc: Normal messages}
    0x0080: {id: only_specified_properties, -orig-id: OnlySpecifiedProperties, doc: Of properties only those of PropertyTags}
    0x0100: {id: no_foreign_identifiers, -orig-id: NoForeignIdentifiers, doc: The ids of the server itself}
    0x1000: {id: reserved, -orig-id: Reserved, doc: Ignored}
    0x2000: {id: best_body, -orig-id: BestBody, doc: Bodies in their original format}
    0x4000: {id: ignore_specified_on_fai, -orig-id: IgnoreSpecifiedOnFAI, doc: PropertyTags does not hold for associated messages}
    0x8000: {id: progress, -orig-id: Progress, doc: Progress between the changes}
  synchronization_extra_flags:
    0x00000001: {id: eid, -orig-id: Eid, doc: The short id}
    0x00000002: {id: message_size, -orig-id: MessageSize, doc: The size of messages}
    0x00000004: {id: cn, -orig-id: CN, doc: The change number}
    0x00000008: {id: order_by_delivery_time, -orig-id: OrderByDeliveryTime, doc: Messages come in the order of their delivery}
  import_flag:
    0x10: {id: associated, -orig-id: Associated, doc: An associated (hidden) message}
    0x40: {id: fail_on_conflict, -orig-id: FailOnConflict, doc: One that must not conflict}
  import_delete_flags:
    0x01: {id: hierarchy, -orig-id: Hierarchy, doc: Folders and not messages}
    0x02: {id: hard_delete, -orig-id: HardDelete, doc: For good}
