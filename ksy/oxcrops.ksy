meta:
  id: oxcrops
  title: Remote operations (ROPs) and their buffers
  endian: le
  imports:
    - oxcrops_logon
    - oxcrops_folder
    - oxcrops_table
    - oxcrops_message
    - oxcrops_transport
    - oxcrops_property
    - oxcrops_stream
    - oxcrops_permission
    - oxcrops_rule
    - oxcrops_fasttransfer
    - oxcrops_synchronization
    - oxcrops_notification
    - oxcrops_miscellaneous
doc: The ROP input and output buffers and the choice among all ROPs.
doc-ref: "[MS-OXCROPS] 2.2"

types:
  rop_input_buffer:
    -orig-id: ROP Input Buffer
    doc: Requests with the handles that they refer to.
    doc-ref: &ref "[MS-OXCROPS] 2.2.1"
    seq:
      - {id: rop_size, -orig-id: RopSize, type: u2, doc: Bytes of RopSize and RopsList, doc-ref: *ref}
      - {id: rops_list, -orig-id: RopsList, size: rop_size - 2, doc: The requests one after another, doc-ref: *ref}
      - {id: server_object_handle_table, -orig-id: ServerObjectHandleTable, type: u4, repeat: eos, doc: The handles of objects on the server, doc-ref: *ref}

  rop_output_buffer:
    -orig-id: ROP Output Buffer
    doc: Responses with the handles that they refer to.
    doc-ref: &ref "[MS-OXCROPS] 2.2.1"
    seq:
      - {id: rop_size, -orig-id: RopSize, type: u2, doc: Bytes of RopSize and RopsList, doc-ref: *ref}
      - {id: rops_list, -orig-id: RopsList, size: rop_size - 2, doc: The responses one after another, doc-ref: *ref}
      - {id: server_object_handle_table, -orig-id: ServerObjectHandleTable, type: u4, repeat: eos, doc: The handles of objects on the server, doc-ref: *ref}

  rop_request:
    -orig-id: ROP request buffer
    -union: rop_id
    doc: A request of any ROP.
    doc-ref: &ref "[MS-OXCROPS] 2.2.2"
    params:
      - {id: logon_is_private, -orig-id: LogonIsPrivate, type: bool, -context: logon_is_private, doc: If the logon is one to a mailbox, doc-ref: "[MS-OXCROPS] 2.2.6.11.1"}
      - {id: has_logon_is_private, -orig-id: HasLogonIsPrivate, type: bool, -presence-of: logon_is_private, doc: If that is known, doc-ref: "[MS-OXCROPS] 2.2.6.11.1"}
    seq:
      - {id: rop_id, -orig-id: RopId, type: u1, doc: Which ROP it is, doc-ref: *ref}
      - id: body
        -orig-id: Body
        doc: The request's own fields
        doc-ref: *ref
        type:
          switch-on: rop_id
          cases:
            0x01: oxcrops_miscellaneous::rop_release_request
            0x02: oxcrops_folder::rop_open_folder_request
            0x03: oxcrops_message::rop_open_message_request
            0x04: oxcrops_folder::rop_get_hierarchy_table_request
            0x05: oxcrops_folder::rop_get_contents_table_request
            0x06: oxcrops_message::rop_create_message_request
            0x07: oxcrops_property::rop_get_properties_specific_request
            0x08: oxcrops_property::rop_get_properties_all_request
            0x09: oxcrops_property::rop_get_properties_list_request
            0x0a: oxcrops_property::rop_set_properties_request
            0x0b: oxcrops_property::rop_delete_properties_request
            0x0c: oxcrops_message::rop_save_changes_message_request
            0x0d: oxcrops_message::rop_remove_all_recipients_request
            0x0e: oxcrops_message::rop_modify_recipients_request
            0x0f: oxcrops_message::rop_read_recipients_request
            0x10: oxcrops_message::rop_reload_cached_information_request
            0x11: oxcrops_message::rop_set_message_read_flag_request(logon_is_private, has_logon_is_private)
            0x12: oxcrops_table::rop_set_columns_request
            0x13: oxcrops_table::rop_sort_table_request
            0x14: oxcrops_table::rop_restrict_request
            0x15: oxcrops_table::rop_query_rows_request
            0x16: oxcrops_table::rop_get_status_request
            0x17: oxcrops_table::rop_query_position_request
            0x18: oxcrops_table::rop_seek_row_request
            0x19: oxcrops_table::rop_seek_row_bookmark_request
            0x1a: oxcrops_table::rop_seek_row_fractional_request
            0x1b: oxcrops_table::rop_create_bookmark_request
            0x1c: oxcrops_folder::rop_create_folder_request
            0x1d: oxcrops_folder::rop_delete_folder_request
            0x1e: oxcrops_folder::rop_delete_messages_request
            0x1f: oxcrops_message::rop_get_message_status_request
            0x20: oxcrops_message::rop_set_message_status_request
            0x21: oxcrops_message::rop_get_attachment_table_request
            0x22: oxcrops_message::rop_open_attachment_request
            0x23: oxcrops_message::rop_create_attachment_request
            0x24: oxcrops_message::rop_delete_attachment_request
            0x25: oxcrops_message::rop_save_changes_attachment_request
            0x26: oxcrops_logon::rop_set_receive_folder_request
            0x27: oxcrops_logon::rop_get_receive_folder_request
            0x29: oxcrops_notification::rop_register_notification_request
            0x2b: oxcrops_stream::rop_open_stream_request
            0x2c: oxcrops_stream::rop_read_stream_request
            0x2d: oxcrops_stream::rop_write_stream_request
            0x2e: oxcrops_stream::rop_seek_stream_request
            0x2f: oxcrops_stream::rop_set_stream_size_request
            0x30: oxcrops_folder::rop_set_search_criteria_request
            0x31: oxcrops_folder::rop_get_search_criteria_request
            0x32: oxcrops_transport::rop_submit_message_request
            0x33: oxcrops_folder::rop_move_copy_messages_request
            0x34: oxcrops_transport::rop_abort_submit_request
            0x35: oxcrops_folder::rop_move_folder_request
            0x36: oxcrops_folder::rop_copy_folder_request
            0x37: oxcrops_table::rop_query_columns_all_request
            0x38: oxcrops_table::rop_abort_request
            0x39: oxcrops_property::rop_copy_to_request
            0x3a: oxcrops_stream::rop_copy_to_stream_request
            0x3b: oxcrops_stream::rop_clone_stream_request
            0x3e: oxcrops_permission::rop_get_permissions_table_request
            0x3f: oxcrops_rule::rop_get_rules_table_request
            0x40: oxcrops_permission::rop_modify_permissions_request
            0x41: oxcrops_rule::rop_modify_rules_request
            0x42: oxcrops_logon::rop_get_owning_servers_request
            0x43: oxcrops_logon::rop_long_term_id_from_id_request
            0x44: oxcrops_logon::rop_id_from_long_term_id_request
            0x45: oxcrops_logon::rop_public_folder_is_ghosted_request
            0x46: oxcrops_message::rop_open_embedded_message_request
            0x47: oxcrops_transport::rop_set_spooler_request
            0x48: oxcrops_transport::rop_spooler_lock_message_request
            0x49: oxcrops_transport::rop_get_address_types_request
            0x4a: oxcrops_transport::rop_transport_send_request
            0x4b: oxcrops_fasttransfer::rop_fast_transfer_source_copy_messages_request
            0x4c: oxcrops_fasttransfer::rop_fast_transfer_source_copy_folder_request
            0x4d: oxcrops_fasttransfer::rop_fast_transfer_source_copy_to_request
            0x4e: oxcrops_fasttransfer::rop_fast_transfer_source_get_buffer_request
            0x4f: oxcrops_table::rop_find_row_request
            0x50: oxcrops_property::rop_progress_request
            0x51: oxcrops_transport::rop_transport_new_mail_request
            0x52: oxcrops_message::rop_get_valid_attachments_request
            0x53: oxcrops_fasttransfer::rop_fast_transfer_destination_configure_request
            0x54: oxcrops_fasttransfer::rop_fast_transfer_destination_put_buffer_request
            0x55: oxcrops_property::rop_get_names_from_property_ids_request
            0x56: oxcrops_property::rop_get_property_ids_from_names_request
            0x57: oxcrops_rule::rop_update_deferred_action_messages_request
            0x58: oxcrops_folder::rop_empty_folder_request
            0x59: oxcrops_table::rop_expand_row_request
            0x5a: oxcrops_table::rop_collapse_row_request
            0x5b: oxcrops_stream::rop_lock_region_stream_request
            0x5c: oxcrops_stream::rop_unlock_region_stream_request
            0x5d: oxcrops_stream::rop_commit_stream_request
            0x5e: oxcrops_stream::rop_get_stream_size_request
            0x5f: oxcrops_property::rop_query_named_properties_request
            0x60: oxcrops_logon::rop_get_per_user_long_term_ids_request
            0x61: oxcrops_logon::rop_get_per_user_guid_request
            0x63: oxcrops_logon::rop_read_per_user_information_request
            0x64: oxcrops_logon::rop_write_per_user_information_request(logon_is_private, has_logon_is_private)
            0x66: oxcrops_message::rop_set_read_flags_request
            0x67: oxcrops_property::rop_copy_properties_request
            0x68: oxcrops_logon::rop_get_receive_folder_table_request
            0x69: oxcrops_fasttransfer::rop_fast_transfer_source_copy_properties_request
            0x6b: oxcrops_table::rop_get_collapse_state_request
            0x6c: oxcrops_table::rop_set_collapse_state_request
            0x6d: oxcrops_transport::rop_get_transport_folder_request
            0x6f: oxcrops_transport::rop_options_data_request
            0x70: oxcrops_synchronization::rop_synchronization_configure_request
            0x72: oxcrops_synchronization::rop_synchronization_import_message_change_request
            0x73: oxcrops_synchronization::rop_synchronization_import_hierarchy_change_request
            0x74: oxcrops_synchronization::rop_synchronization_import_deletes_request
            0x75: oxcrops_synchronization::rop_synchronization_upload_state_stream_begin_request
            0x76: oxcrops_synchronization::rop_synchronization_upload_state_stream_continue_request
            0x77: oxcrops_synchronization::rop_synchronization_upload_state_stream_end_request
            0x78: oxcrops_synchronization::rop_synchronization_import_message_move_request
            0x79: oxcrops_property::rop_set_properties_no_replicate_request
            0x7a: oxcrops_property::rop_delete_properties_no_replicate_request
            0x7b: oxcrops_logon::rop_get_store_state_request
            0x7e: oxcrops_synchronization::rop_synchronization_open_collector_request
            0x7f: oxcrops_synchronization::rop_get_local_replica_ids_request
            0x80: oxcrops_synchronization::rop_synchronization_import_read_state_changes_request
            0x81: oxcrops_table::rop_reset_table_request
            0x82: oxcrops_synchronization::rop_synchronization_get_transfer_state_request
            0x86: oxcrops_fasttransfer::rop_tell_version_request
            0x89: oxcrops_table::rop_free_bookmark_request
            0x90: oxcrops_stream::rop_write_and_commit_stream_request
            0x91: oxcrops_folder::rop_hard_delete_messages_request
            0x92: oxcrops_folder::rop_hard_delete_messages_and_subfolders_request
            0x93: oxcrops_synchronization::rop_set_local_replica_midset_deleted_request
            0x9d: oxcrops_fasttransfer::rop_fast_transfer_destination_put_buffer_extended_request
            0xa3: oxcrops_stream::rop_write_stream_extended_request
            0xfe: oxcrops_logon::rop_logon_request

  rop_response:
    -orig-id: ROP response buffer
    -union: rop_id
    -shares: [return_value]
    doc: A response of any ROP.
    doc-ref: &ref "[MS-OXCROPS] 2.2.2"
    params:
      - {id: property_tags, -orig-id: PropertyTags, type: 'u4[]', -context: property_tags, doc: The properties that RopGetPropertiesSpecific asked for, doc-ref: "[MS-OXCROPS] 2.2.8.3.2"}
      - {id: has_property_tags, -orig-id: HasPropertyTags, type: bool, -presence-of: property_tags, doc: If they are known, doc-ref: "[MS-OXCROPS] 2.2.8.3.2"}
      - {id: recipient_columns, -orig-id: RecipientColumns, type: 'u4[]', -context: recipient_columns, doc: The columns of an open message's recipients, doc-ref: "[MS-OXCROPS] 2.2.6.6.2"}
      - {id: has_recipient_columns, -orig-id: HasRecipientColumns, type: bool, -presence-of: recipient_columns, doc: If they are known, doc-ref: "[MS-OXCROPS] 2.2.6.6.2"}
      - {id: columns, -orig-id: Columns, type: 'u4[]', -context: columns, doc: The columns of a table, doc-ref: "[MS-OXCROPS] 2.2.5.1.1"}
      - {id: has_columns, -orig-id: HasColumns, type: bool, -presence-of: columns, doc: If they are known, doc-ref: "[MS-OXCROPS] 2.2.5.1.1"}
    seq:
      - {id: rop_id, -orig-id: RopId, type: u1, doc: Which ROP it is, doc-ref: *ref}
      - id: body
        -orig-id: Body
        doc: The response's own fields
        doc-ref: *ref
        type:
          switch-on: rop_id
          cases:
            0x02: oxcrops_folder::rop_open_folder_response
            0x03: oxcrops_message::rop_open_message_response
            0x04: oxcrops_folder::rop_get_hierarchy_table_response
            0x05: oxcrops_folder::rop_get_contents_table_response
            0x06: oxcrops_message::rop_create_message_response
            0x07: oxcrops_property::rop_get_properties_specific_response(property_tags, has_property_tags)
            0x08: oxcrops_property::rop_get_properties_all_response
            0x09: oxcrops_property::rop_get_properties_list_response
            0x0a: oxcrops_property::rop_set_properties_response
            0x0b: oxcrops_property::rop_delete_properties_response
            0x0c: oxcrops_message::rop_save_changes_message_response
            0x0d: oxcrops_message::rop_remove_all_recipients_response
            0x0e: oxcrops_message::rop_modify_recipients_response
            0x0f: oxcrops_message::rop_read_recipients_response(recipient_columns, has_recipient_columns)
            0x10: oxcrops_message::rop_reload_cached_information_response
            0x11: oxcrops_message::rop_set_message_read_flag_response
            0x12: oxcrops_table::rop_set_columns_response
            0x13: oxcrops_table::rop_sort_table_response
            0x14: oxcrops_table::rop_restrict_response
            0x15: oxcrops_table::rop_query_rows_response(columns, has_columns)
            0x16: oxcrops_table::rop_get_status_response
            0x17: oxcrops_table::rop_query_position_response
            0x18: oxcrops_table::rop_seek_row_response
            0x19: oxcrops_table::rop_seek_row_bookmark_response
            0x1a: oxcrops_table::rop_seek_row_fractional_response
            0x1b: oxcrops_table::rop_create_bookmark_response
            0x1c: oxcrops_folder::rop_create_folder_response
            0x1d: oxcrops_folder::rop_delete_folder_response
            0x1e: oxcrops_folder::rop_delete_messages_response
            0x20: oxcrops_message::rop_set_message_status_response
            0x21: oxcrops_message::rop_get_attachment_table_response
            0x22: oxcrops_message::rop_open_attachment_response
            0x23: oxcrops_message::rop_create_attachment_response
            0x24: oxcrops_message::rop_delete_attachment_response
            0x25: oxcrops_message::rop_save_changes_attachment_response
            0x26: oxcrops_logon::rop_set_receive_folder_response
            0x27: oxcrops_logon::rop_get_receive_folder_response
            0x29: oxcrops_notification::rop_register_notification_response
            0x2a: oxcrops_notification::rop_notify_response(columns, has_columns)
            0x2b: oxcrops_stream::rop_open_stream_response
            0x2c: oxcrops_stream::rop_read_stream_response
            0x2d: oxcrops_stream::rop_write_stream_response
            0x2e: oxcrops_stream::rop_seek_stream_response
            0x2f: oxcrops_stream::rop_set_stream_size_response
            0x30: oxcrops_folder::rop_set_search_criteria_response
            0x31: oxcrops_folder::rop_get_search_criteria_response
            0x32: oxcrops_transport::rop_submit_message_response
            0x33: oxcrops_folder::rop_move_copy_messages_response
            0x34: oxcrops_transport::rop_abort_submit_response
            0x35: oxcrops_folder::rop_move_folder_response
            0x36: oxcrops_folder::rop_copy_folder_response
            0x37: oxcrops_table::rop_query_columns_all_response
            0x38: oxcrops_table::rop_abort_response
            0x39: oxcrops_property::rop_copy_to_response
            0x3a: oxcrops_stream::rop_copy_to_stream_response
            0x3b: oxcrops_stream::rop_clone_stream_response
            0x3e: oxcrops_permission::rop_get_permissions_table_response
            0x3f: oxcrops_rule::rop_get_rules_table_response
            0x40: oxcrops_permission::rop_modify_permissions_response
            0x41: oxcrops_rule::rop_modify_rules_response
            0x42: oxcrops_logon::rop_get_owning_servers_response
            0x43: oxcrops_logon::rop_long_term_id_from_id_response
            0x44: oxcrops_logon::rop_id_from_long_term_id_response
            0x45: oxcrops_logon::rop_public_folder_is_ghosted_response
            0x46: oxcrops_message::rop_open_embedded_message_response
            0x47: oxcrops_transport::rop_set_spooler_response
            0x48: oxcrops_transport::rop_spooler_lock_message_response
            0x49: oxcrops_transport::rop_get_address_types_response
            0x4a: oxcrops_transport::rop_transport_send_response
            0x4b: oxcrops_fasttransfer::rop_fast_transfer_source_copy_messages_response
            0x4c: oxcrops_fasttransfer::rop_fast_transfer_source_copy_folder_response
            0x4d: oxcrops_fasttransfer::rop_fast_transfer_source_copy_to_response
            0x4e: oxcrops_fasttransfer::rop_fast_transfer_source_get_buffer_response
            0x4f: oxcrops_table::rop_find_row_response(columns, has_columns)
            0x50: oxcrops_property::rop_progress_response
            0x51: oxcrops_transport::rop_transport_new_mail_response
            0x52: oxcrops_message::rop_get_valid_attachments_response
            0x53: oxcrops_fasttransfer::rop_fast_transfer_destination_configure_response
            0x54: oxcrops_fasttransfer::rop_fast_transfer_destination_put_buffer_response
            0x55: oxcrops_property::rop_get_names_from_property_ids_response
            0x56: oxcrops_property::rop_get_property_ids_from_names_response
            0x57: oxcrops_rule::rop_update_deferred_action_messages_response
            0x58: oxcrops_folder::rop_empty_folder_response
            0x59: oxcrops_table::rop_expand_row_response(columns, has_columns)
            0x5a: oxcrops_table::rop_collapse_row_response
            0x5b: oxcrops_stream::rop_lock_region_stream_response
            0x5c: oxcrops_stream::rop_unlock_region_stream_response
            0x5d: oxcrops_stream::rop_commit_stream_response
            0x5e: oxcrops_stream::rop_get_stream_size_response
            0x5f: oxcrops_property::rop_query_named_properties_response
            0x60: oxcrops_logon::rop_get_per_user_long_term_ids_response
            0x61: oxcrops_logon::rop_get_per_user_guid_response
            0x63: oxcrops_logon::rop_read_per_user_information_response
            0x64: oxcrops_logon::rop_write_per_user_information_response
            0x66: oxcrops_message::rop_set_read_flags_response
            0x67: oxcrops_property::rop_copy_properties_response
            0x68: oxcrops_logon::rop_get_receive_folder_table_response
            0x69: oxcrops_fasttransfer::rop_fast_transfer_source_copy_properties_response
            0x6b: oxcrops_table::rop_get_collapse_state_response
            0x6c: oxcrops_table::rop_set_collapse_state_response
            0x6d: oxcrops_transport::rop_get_transport_folder_response
            0x6e: oxcrops_notification::rop_pending_response
            0x6f: oxcrops_transport::rop_options_data_response
            0x70: oxcrops_synchronization::rop_synchronization_configure_response
            0x72: oxcrops_synchronization::rop_synchronization_import_message_change_response
            0x73: oxcrops_synchronization::rop_synchronization_import_hierarchy_change_response
            0x74: oxcrops_synchronization::rop_synchronization_import_deletes_response
            0x75: oxcrops_synchronization::rop_synchronization_upload_state_stream_begin_response
            0x76: oxcrops_synchronization::rop_synchronization_upload_state_stream_continue_response
            0x77: oxcrops_synchronization::rop_synchronization_upload_state_stream_end_response
            0x78: oxcrops_synchronization::rop_synchronization_import_message_move_response
            0x79: oxcrops_property::rop_set_properties_no_replicate_response
            0x7a: oxcrops_property::rop_delete_properties_no_replicate_response
            0x7b: oxcrops_logon::rop_get_store_state_response
            0x7e: oxcrops_synchronization::rop_synchronization_open_collector_response
            0x7f: oxcrops_synchronization::rop_get_local_replica_ids_response
            0x80: oxcrops_synchronization::rop_synchronization_import_read_state_changes_response
            0x81: oxcrops_table::rop_reset_table_response
            0x82: oxcrops_synchronization::rop_synchronization_get_transfer_state_response
            0x86: oxcrops_fasttransfer::rop_tell_version_response
            0x89: oxcrops_table::rop_free_bookmark_response
            0x90: oxcrops_stream::rop_write_and_commit_stream_response
            0x91: oxcrops_folder::rop_hard_delete_messages_response
            0x92: oxcrops_folder::rop_hard_delete_messages_and_subfolders_response
            0x93: oxcrops_synchronization::rop_set_local_replica_midset_deleted_response
            0x9d: oxcrops_fasttransfer::rop_fast_transfer_destination_put_buffer_extended_response
            0xa3: oxcrops_stream::rop_write_stream_extended_response
            0xf9: oxcrops_miscellaneous::rop_backoff_response
            0xfe: oxcrops_logon::rop_logon_response
            0xff: oxcrops_miscellaneous::rop_buffer_too_small_response

-enums:
  rop_id: {-orig-id: RopId, doc: All ROPs., doc-ref: "[MS-OXCROPS] 2.2.2"}

enums:
  rop_id:
    0x01: {id: rop_release, -orig-id: RopRelease, doc: Frees an object of the server}
    0x02: {id: rop_open_folder, -orig-id: RopOpenFolder, doc: Opens a folder}
    0x03: {id: rop_open_message, -orig-id: RopOpenMessage, doc: Opens a message}
    0x04: {id: rop_get_hierarchy_table, -orig-id: RopGetHierarchyTable, doc: Opens the table of subfolders}
    0x05: {id: rop_get_contents_table, -orig-id: RopGetContentsTable, doc: Opens the table of messages of a folder}
    0x06: {id: rop_create_message, -orig-id: RopCreateMessage, doc: Makes a new message}
    0x07: {id: rop_get_properties_specific, -orig-id: RopGetPropertiesSpecific, doc: Reads the properties asked for}
    0x08: {id: rop_get_properties_all, -orig-id: RopGetPropertiesAll, doc: Reads all properties}
    0x09: {id: rop_get_properties_list, -orig-id: RopGetPropertiesList, doc: Lists the tags of all properties}
    0x0a: {id: rop_set_properties, -orig-id: RopSetProperties, doc: Sets properties}
    0x0b: {id: rop_delete_properties, -orig-id: RopDeleteProperties, doc: Deletes properties}
    0x0c: {id: rop_save_changes_message, -orig-id: RopSaveChangesMessage, doc: Stores the changes to a message}
    0x0d: {id: rop_remove_all_recipients, -orig-id: RopRemoveAllRecipients, doc: Deletes all recipients of a message}
    0x0e: {id: rop_modify_recipients, -orig-id: RopModifyRecipients, doc: Adds or changes or deletes recipients}
    0x0f: {id: rop_read_recipients, -orig-id: RopReadRecipients, doc: Reads recipients of a message}
    0x10: {id: rop_reload_cached_information, -orig-id: RopReloadCachedInformation, doc: Reads anew what RopOpenMessage returned}
    0x11: {id: rop_set_message_read_flag, -orig-id: RopSetMessageReadFlag, doc: Marks a message as read or unread}
    0x12: {id: rop_set_columns, -orig-id: RopSetColumns, doc: Chooses the columns of a table}
    0x13: {id: rop_sort_table, -orig-id: RopSortTable, doc: Orders the rows of a table}
    0x14: {id: rop_restrict, -orig-id: RopRestrict, doc: Filters the rows of a table}
    0x15: {id: rop_query_rows, -orig-id: RopQueryRows, doc: Reads rows of a table}
    0x16: {id: rop_get_status, -orig-id: RopGetStatus, doc: Asks how far an asynchronous table operation is}
    0x17: {id: rop_query_position, -orig-id: RopQueryPosition, doc: Asks for the cursor's place in a table}
    0x18: {id: rop_seek_row, -orig-id: RopSeekRow, doc: Moves the cursor by a number of rows}
    0x19: {id: rop_seek_row_bookmark, -orig-id: RopSeekRowBookmark, doc: Moves the cursor relative to a bookmark}
    0x1a: {id: rop_seek_row_fractional, -orig-id: RopSeekRowFractional, doc: Moves the cursor to a fraction of the table}
    0x1b: {id: rop_create_bookmark, -orig-id: RopCreateBookmark, doc: Marks the cursor's place}
    0x1c: {id: rop_create_folder, -orig-id: RopCreateFolder, doc: Makes a folder}
    0x1d: {id: rop_delete_folder, -orig-id: RopDeleteFolder, doc: Deletes a folder}
    0x1e: {id: rop_delete_messages, -orig-id: RopDeleteMessages, doc: Moves messages of a folder to the recoverable ones}
    0x1f: {id: rop_get_message_status, -orig-id: RopGetMessageStatus, doc: Reads a message's status flags}
    0x20: {id: rop_set_message_status, -orig-id: RopSetMessageStatus, doc: Changes a message's status flags}
    0x21: {id: rop_get_attachment_table, -orig-id: RopGetAttachmentTable, doc: Opens the table of attachments}
    0x22: {id: rop_open_attachment, -orig-id: RopOpenAttachment, doc: Opens an attachment}
    0x23: {id: rop_create_attachment, -orig-id: RopCreateAttachment, doc: Makes an attachment}
    0x24: {id: rop_delete_attachment, -orig-id: RopDeleteAttachment, doc: Deletes an attachment}
    0x25: {id: rop_save_changes_attachment, -orig-id: RopSaveChangesAttachment, doc: Stores the changes to an attachment}
    0x26: {id: rop_set_receive_folder, -orig-id: RopSetReceiveFolder, doc: Chooses the folder that gets a class of messages}
    0x27: {id: rop_get_receive_folder, -orig-id: RopGetReceiveFolder, doc: Asks which folder gets a class of messages}
    0x29: {id: rop_register_notification, -orig-id: RopRegisterNotification, doc: Subscribes to events}
    0x2a: {id: rop_notify, -orig-id: RopNotify, doc: Tells the client of an event}
    0x2b: {id: rop_open_stream, -orig-id: RopOpenStream, doc: Opens a property as a stream}
    0x2c: {id: rop_read_stream, -orig-id: RopReadStream, doc: Reads from a stream}
    0x2d: {id: rop_write_stream, -orig-id: RopWriteStream, doc: Writes to a stream}
    0x2e: {id: rop_seek_stream, -orig-id: RopSeekStream, doc: Moves the place in a stream}
    0x2f: {id: rop_set_stream_size, -orig-id: RopSetStreamSize, doc: Sets the size of a stream}
    0x30: {id: rop_set_search_criteria, -orig-id: RopSetSearchCriteria, doc: Defines a search folder}
    0x31: {id: rop_get_search_criteria, -orig-id: RopGetSearchCriteria, doc: Reads the definition of a search folder}
    0x32: {id: rop_submit_message, -orig-id: RopSubmitMessage, doc: Hands a message over for sending}
    0x33: {id: rop_move_copy_messages, -orig-id: RopMoveCopyMessages, doc: Moves or copies messages to another folder}
    0x34: {id: rop_abort_submit, -orig-id: RopAbortSubmit, doc: Takes a submitted message back}
    0x35: {id: rop_move_folder, -orig-id: RopMoveFolder, doc: Moves a folder}
    0x36: {id: rop_copy_folder, -orig-id: RopCopyFolder, doc: Copies a folder}
    0x37: {id: rop_query_columns_all, -orig-id: RopQueryColumnsAll, doc: Lists all columns a table can have}
    0x38: {id: rop_abort, -orig-id: RopAbort, doc: Stops an asynchronous table operation}
    0x39: {id: rop_copy_to, -orig-id: RopCopyTo, doc: Copies all properties but some to another object}
    0x3a: {id: rop_copy_to_stream, -orig-id: RopCopyToStream, doc: Copies bytes from one stream to another}
    0x3b: {id: rop_clone_stream, -orig-id: RopCloneStream, doc: Copies a stream object}
    0x3e: {id: rop_get_permissions_table, -orig-id: RopGetPermissionsTable, doc: Opens the table of a folder's permissions}
    0x3f: {id: rop_get_rules_table, -orig-id: RopGetRulesTable, doc: Opens the table of a folder's rules}
    0x40: {id: rop_modify_permissions, -orig-id: RopModifyPermissions, doc: Changes a folder's permissions}
    0x41: {id: rop_modify_rules, -orig-id: RopModifyRules, doc: Changes a folder's rules}
    0x42: {id: rop_get_owning_servers, -orig-id: RopGetOwningServers, doc: Asks which servers hold a public folder}
    0x43: {id: rop_long_term_id_from_id, -orig-id: RopLongTermIdFromId, doc: Turns a short id into a long one}
    0x44: {id: rop_id_from_long_term_id, -orig-id: RopIdFromLongTermId, doc: Turns a long id into a short one}
    0x45: {id: rop_public_folder_is_ghosted, -orig-id: RopPublicFolderIsGhosted, doc: Asks if this server lacks a public folder's contents}
    0x46: {id: rop_open_embedded_message, -orig-id: RopOpenEmbeddedMessage, doc: Opens the message within an attachment}
    0x47: {id: rop_set_spooler, -orig-id: RopSetSpooler, doc: Makes the client a mail spooler}
    0x48: {id: rop_spooler_lock_message, -orig-id: RopSpoolerLockMessage, doc: Locks a message for the spooler}
    0x49: {id: rop_get_address_types, -orig-id: RopGetAddressTypes, doc: Asks for the address types of the transport}
    0x4a: {id: rop_transport_send, -orig-id: RopTransportSend, doc: Sends a message through the transport}
    0x4b: {id: rop_fast_transfer_source_copy_messages, -orig-id: RopFastTransferSourceCopyMessages, doc: Starts a download of messages}
    0x4c: {id: rop_fast_transfer_source_copy_folder, -orig-id: RopFastTransferSourceCopyFolder, doc: Starts a download of a folder}
    0x4d: {id: rop_fast_transfer_source_copy_to, -orig-id: RopFastTransferSourceCopyTo, doc: Starts a download of all properties but some}
    0x4e: {id: rop_fast_transfer_source_get_buffer, -orig-id: RopFastTransferSourceGetBuffer, doc: Fetches the next piece of a download}
    0x4f: {id: rop_find_row, -orig-id: RopFindRow, doc: Finds a row by a restriction}
    0x50: {id: rop_progress, -orig-id: RopProgress, doc: Asks how far an asynchronous operation is}
    0x51: {id: rop_transport_new_mail, -orig-id: RopTransportNewMail, doc: Tells the server of a new message}
    0x52: {id: rop_get_valid_attachments, -orig-id: RopGetValidAttachments, doc: Lists the numbers of the attachments there are}
    0x53: {id: rop_fast_transfer_destination_configure, -orig-id: RopFastTransferDestinationConfigure, doc: Starts an upload}
    0x54: {id: rop_fast_transfer_destination_put_buffer, -orig-id: RopFastTransferDestinationPutBuffer, doc: Sends the next piece of an upload}
    0x55: {id: rop_get_names_from_property_ids, -orig-id: RopGetNamesFromPropertyIds, doc: Turns property ids into names}
    0x56: {id: rop_get_property_ids_from_names, -orig-id: RopGetPropertyIdsFromNames, doc: Turns property names into ids}
    0x57: {id: rop_update_deferred_action_messages, -orig-id: RopUpdateDeferredActionMessages, doc: Tells the server that deferred actions moved}
    0x58: {id: rop_empty_folder, -orig-id: RopEmptyFolder, doc: Deletes what is in a folder}
    0x59: {id: rop_expand_row, -orig-id: RopExpandRow, doc: Expands a category of a table}
    0x5a: {id: rop_collapse_row, -orig-id: RopCollapseRow, doc: Collapses a category of a table}
    0x5b: {id: rop_lock_region_stream, -orig-id: RopLockRegionStream, doc: Locks a part of a stream}
    0x5c: {id: rop_unlock_region_stream, -orig-id: RopUnlockRegionStream, doc: Unlocks a part of a stream}
    0x5d: {id: rop_commit_stream, -orig-id: RopCommitStream, doc: Stores what was written to a stream}
    0x5e: {id: rop_get_stream_size, -orig-id: RopGetStreamSize, doc: Asks for the size of a stream}
    0x5f: {id: rop_query_named_properties, -orig-id: RopQueryNamedProperties, doc: Lists the named properties of an object}
    0x60: {id: rop_get_per_user_long_term_ids, -orig-id: RopGetPerUserLongTermIds, doc: Asks for the folders with read marks of one replica}
    0x61: {id: rop_get_per_user_guid, -orig-id: RopGetPerUserGuid, doc: Asks for the replica of a folder's read marks}
    0x63: {id: rop_read_per_user_information, -orig-id: RopReadPerUserInformation, doc: Reads the read marks of a public folder}
    0x64: {id: rop_write_per_user_information, -orig-id: RopWritePerUserInformation, doc: Writes the read marks of a public folder}
    0x66: {id: rop_set_read_flags, -orig-id: RopSetReadFlags, doc: Marks many messages as read or unread}
    0x67: {id: rop_copy_properties, -orig-id: RopCopyProperties, doc: Copies some properties to another object}
    0x68: {id: rop_get_receive_folder_table, -orig-id: RopGetReceiveFolderTable, doc: Lists all receive folders}
    0x69: {id: rop_fast_transfer_source_copy_properties, -orig-id: RopFastTransferSourceCopyProperties, doc: Starts a download of some properties}
    0x6b: {id: rop_get_collapse_state, -orig-id: RopGetCollapseState, doc: Reads which categories are expanded}
    0x6c: {id: rop_set_collapse_state, -orig-id: RopSetCollapseState, doc: Restores which categories are expanded}
    0x6d: {id: rop_get_transport_folder, -orig-id: RopGetTransportFolder, doc: Asks for the folder that the transport uses}
    0x6e: {id: rop_pending, -orig-id: RopPending, doc: Tells the client that notifications wait in another session}
    0x6f: {id: rop_options_data, -orig-id: RopOptionsData, doc: Asks for the options of an address type}
    0x70: {id: rop_synchronization_configure, -orig-id: RopSynchronizationConfigure, doc: Starts a synchronization download}
    0x72: {id: rop_synchronization_import_message_change, -orig-id: RopSynchronizationImportMessageChange, doc: Uploads a new or changed message}
    0x73: {id: rop_synchronization_import_hierarchy_change, -orig-id: RopSynchronizationImportHierarchyChange, doc: Uploads a new or changed folder}
    0x74: {id: rop_synchronization_import_deletes, -orig-id: RopSynchronizationImportDeletes, doc: Uploads deletions}
    0x75: {id: rop_synchronization_upload_state_stream_begin, -orig-id: RopSynchronizationUploadStateStreamBegin, doc: Starts the upload of a state property}
    0x76: {id: rop_synchronization_upload_state_stream_continue, -orig-id: RopSynchronizationUploadStateStreamContinue, doc: Sends the next piece of a state property}
    0x77: {id: rop_synchronization_upload_state_stream_end, -orig-id: RopSynchronizationUploadStateStreamEnd, doc: Ends the upload of a state property}
    0x78: {id: rop_synchronization_import_message_move, -orig-id: RopSynchronizationImportMessageMove, doc: Uploads a move between folders}
    0x79: {id: rop_set_properties_no_replicate, -orig-id: RopSetPropertiesNoReplicate, doc: Sets properties that are not replicated}
    0x7a: {id: rop_delete_properties_no_replicate, -orig-id: RopDeletePropertiesNoReplicate, doc: Deletes properties without replication}
    0x7b: {id: rop_get_store_state, -orig-id: RopGetStoreState, doc: Asks for the state of the mailbox}
    0x7e: {id: rop_synchronization_open_collector, -orig-id: RopSynchronizationOpenCollector, doc: Opens a synchronization upload}
    0x7f: {id: rop_get_local_replica_ids, -orig-id: RopGetLocalReplicaIds, doc: Reserves a range of ids}
    0x80: {id: rop_synchronization_import_read_state_changes, -orig-id: RopSynchronizationImportReadStateChanges, doc: Uploads read marks}
    0x81: {id: rop_reset_table, -orig-id: RopResetTable, doc: Forgets columns and order and filter of a table}
    0x82: {id: rop_synchronization_get_transfer_state, -orig-id: RopSynchronizationGetTransferState, doc: Asks for the current synchronization state}
    0x86: {id: rop_tell_version, -orig-id: RopTellVersion, doc: Tells one server the version of another}
    0x89: {id: rop_free_bookmark, -orig-id: RopFreeBookmark, doc: Forgets a bookmark}
    0x90: {id: rop_write_and_commit_stream, -orig-id: RopWriteAndCommitStream, doc: Writes to a stream and stores it}
    0x91: {id: rop_hard_delete_messages, -orig-id: RopHardDeleteMessages, doc: Deletes messages for good}
    0x92: {id: rop_hard_delete_messages_and_subfolders, -orig-id: RopHardDeleteMessagesAndSubfolders, doc: Empties a folder for good}
    0x93: {id: rop_set_local_replica_midset_deleted, -orig-id: RopSetLocalReplicaMidsetDeleted, doc: Marks reserved ids as deleted}
    0x9d: {id: rop_fast_transfer_destination_put_buffer_extended, -orig-id: RopFastTransferDestinationPutBufferExtended, doc: Sends an upload's next piece with wide progress counters}
    0xa3: {id: rop_write_stream_extended, -orig-id: RopWriteStreamExtended, doc: Writes to a stream and reports a wide count}
    0xf9: {id: rop_backoff, -orig-id: RopBackoff, doc: Tells the client to wait as the server is busy}
    0xfe: {id: rop_logon, -orig-id: RopLogon, doc: Logs on to a mailbox or the public folders}
    0xff: {id: rop_buffer_too_small, -orig-id: RopBufferTooSmall, doc: Tells the client that the responses did not fit}
