# Generated from ksy/oxcrops.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcrops_logon, oxcrops_folder, oxcrops_table, oxcrops_message, oxcrops_transport, oxcrops_property, oxcrops_stream, oxcrops_permission, oxcrops_rule, oxcrops_fasttransfer, oxcrops_synchronization, oxcrops_notification, oxcrops_miscellaneous
from . import oxcrops_logon as oxcrops_logon_code
from . import oxcrops_folder as oxcrops_folder_code
from . import oxcrops_table as oxcrops_table_code
from . import oxcrops_message as oxcrops_message_code
from . import oxcrops_transport as oxcrops_transport_code
from . import oxcrops_property as oxcrops_property_code
from . import oxcrops_stream as oxcrops_stream_code
from . import oxcrops_permission as oxcrops_permission_code
from . import oxcrops_rule as oxcrops_rule_code
from . import oxcrops_fasttransfer as oxcrops_fasttransfer_code
from . import oxcrops_synchronization as oxcrops_synchronization_code
from . import oxcrops_notification as oxcrops_notification_code
from . import oxcrops_miscellaneous as oxcrops_miscellaneous_code
from ..oxcrops import *

new = object.__new__
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack


def decode_rop_input_buffer(b, p, c):
    s = new(RopInputBuffer)
    s._given = None
    rop_size_, = unpack_H(b, p)
    p += 2
    n1 = rop_size_ - 2
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.rops_list = b[p:q1]
    p = q1
    n2 = (len(b) - p) // 4
    c.take(n2)
    q2 = p + 4 * n2
    if q2 != len(b):
        raise Refused
    s.server_object_handle_table = list(unpack_from(f'<{n2}I', b, p))
    p = q2
    return s, p


def encode_rop_input_buffer(s, w):
    if s.__class__ is not RopInputBuffer:
        raise Refused
    rop_size_ = len(s.rops_list) - -2
    if s._given is not None:
        check_given(s, 'rop_size', rop_size_)
    w(pack_H(rop_size_))
    w(s.rops_list)
    if s.server_object_handle_table.__class__ is not list:
        check_list(s.server_object_handle_table)
    w(pack(f'<{len(s.server_object_handle_table)}I', *s.server_object_handle_table))


def decode_rop_output_buffer(b, p, c):
    s = new(RopOutputBuffer)
    s._given = None
    rop_size_, = unpack_H(b, p)
    p += 2
    n1 = rop_size_ - 2
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.rops_list = b[p:q1]
    p = q1
    n2 = (len(b) - p) // 4
    c.take(n2)
    q2 = p + 4 * n2
    if q2 != len(b):
        raise Refused
    s.server_object_handle_table = list(unpack_from(f'<{n2}I', b, p))
    p = q2
    return s, p


def encode_rop_output_buffer(s, w):
    if s.__class__ is not RopOutputBuffer:
        raise Refused
    rop_size_ = len(s.rops_list) - -2
    if s._given is not None:
        check_given(s, 'rop_size', rop_size_)
    w(pack_H(rop_size_))
    w(s.rops_list)
    if s.server_object_handle_table.__class__ is not list:
        check_list(s.server_object_handle_table)
    w(pack(f'<{len(s.server_object_handle_table)}I', *s.server_object_handle_table))


def decode_rop_request(b, p, c, logon_is_private):
    return DECODE_ROP_REQUEST[b[p]](b, p, c, logon_is_private)


def encode_rop_request(s, w, logon_is_private):
    return ENCODE_ROP_REQUEST[s.__class__](s, w, logon_is_private)


def decode_rop_response(b, p, c, property_tags, recipient_columns, columns):
    return DECODE_ROP_RESPONSE[b[p]](b, p, c, property_tags, recipient_columns, columns)


def encode_rop_response(s, w, property_tags, recipient_columns, columns):
    return ENCODE_ROP_RESPONSE[s.__class__](s, w, property_tags, recipient_columns, columns)

RopInputBuffer._decode = staticmethod(decode_rop_input_buffer)
RopInputBuffer._encode = staticmethod(encode_rop_input_buffer)
RopOutputBuffer._decode = staticmethod(decode_rop_output_buffer)
RopOutputBuffer._encode = staticmethod(encode_rop_output_buffer)
DECODE_ROP_REQUEST = {
    0x01: lambda b, p, c, logon_is_private: oxcrops_miscellaneous_code.decode_rop_release_request(b, p, c),
    0x02: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_open_folder_request(b, p, c),
    0x03: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_open_message_request(b, p, c),
    0x04: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_get_hierarchy_table_request(b, p, c),
    0x05: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_get_contents_table_request(b, p, c),
    0x06: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_create_message_request(b, p, c),
    0x07: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_get_properties_specific_request(b, p, c),
    0x08: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_get_properties_all_request(b, p, c),
    0x09: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_get_properties_list_request(b, p, c),
    0x0a: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_set_properties_request(b, p, c),
    0x0b: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_delete_properties_request(b, p, c),
    0x0c: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_save_changes_message_request(b, p, c),
    0x0d: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_remove_all_recipients_request(b, p, c),
    0x0e: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_modify_recipients_request(b, p, c),
    0x0f: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_read_recipients_request(b, p, c),
    0x10: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_reload_cached_information_request(b, p, c),
    0x11: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_set_message_read_flag_request(b, p, c, logon_is_private),
    0x12: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_set_columns_request(b, p, c),
    0x13: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_sort_table_request(b, p, c),
    0x14: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_restrict_request(b, p, c),
    0x15: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_query_rows_request(b, p, c),
    0x16: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_get_status_request(b, p, c),
    0x17: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_query_position_request(b, p, c),
    0x18: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_seek_row_request(b, p, c),
    0x19: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_seek_row_bookmark_request(b, p, c),
    0x1a: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_seek_row_fractional_request(b, p, c),
    0x1b: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_create_bookmark_request(b, p, c),
    0x1c: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_create_folder_request(b, p, c),
    0x1d: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_delete_folder_request(b, p, c),
    0x1e: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_delete_messages_request(b, p, c),
    0x1f: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_get_message_status_request(b, p, c),
    0x20: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_set_message_status_request(b, p, c),
    0x21: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_get_attachment_table_request(b, p, c),
    0x22: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_open_attachment_request(b, p, c),
    0x23: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_create_attachment_request(b, p, c),
    0x24: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_delete_attachment_request(b, p, c),
    0x25: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_save_changes_attachment_request(b, p, c),
    0x26: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_set_receive_folder_request(b, p, c),
    0x27: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_get_receive_folder_request(b, p, c),
    0x29: lambda b, p, c, logon_is_private: oxcrops_notification_code.decode_rop_register_notification_request(b, p, c),
    0x2b: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_open_stream_request(b, p, c),
    0x2c: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_read_stream_request(b, p, c),
    0x2d: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_write_stream_request(b, p, c),
    0x2e: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_seek_stream_request(b, p, c),
    0x2f: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_set_stream_size_request(b, p, c),
    0x30: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_set_search_criteria_request(b, p, c),
    0x31: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_get_search_criteria_request(b, p, c),
    0x32: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_submit_message_request(b, p, c),
    0x33: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_move_copy_messages_request(b, p, c),
    0x34: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_abort_submit_request(b, p, c),
    0x35: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_move_folder_request(b, p, c),
    0x36: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_copy_folder_request(b, p, c),
    0x37: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_query_columns_all_request(b, p, c),
    0x38: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_abort_request(b, p, c),
    0x39: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_copy_to_request(b, p, c),
    0x3a: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_copy_to_stream_request(b, p, c),
    0x3b: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_clone_stream_request(b, p, c),
    0x3e: lambda b, p, c, logon_is_private: oxcrops_permission_code.decode_rop_get_permissions_table_request(b, p, c),
    0x3f: lambda b, p, c, logon_is_private: oxcrops_rule_code.decode_rop_get_rules_table_request(b, p, c),
    0x40: lambda b, p, c, logon_is_private: oxcrops_permission_code.decode_rop_modify_permissions_request(b, p, c),
    0x41: lambda b, p, c, logon_is_private: oxcrops_rule_code.decode_rop_modify_rules_request(b, p, c),
    0x42: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_get_owning_servers_request(b, p, c),
    0x43: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_long_term_id_from_id_request(b, p, c),
    0x44: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_id_from_long_term_id_request(b, p, c),
    0x45: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_public_folder_is_ghosted_request(b, p, c),
    0x46: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_open_embedded_message_request(b, p, c),
    0x47: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_set_spooler_request(b, p, c),
    0x48: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_spooler_lock_message_request(b, p, c),
    0x49: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_get_address_types_request(b, p, c),
    0x4a: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_transport_send_request(b, p, c),
    0x4b: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_messages_request(b, p, c),
    0x4c: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_folder_request(b, p, c),
    0x4d: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_to_request(b, p, c),
    0x4e: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_get_buffer_request(b, p, c),
    0x4f: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_find_row_request(b, p, c),
    0x50: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_progress_request(b, p, c),
    0x51: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_transport_new_mail_request(b, p, c),
    0x52: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_get_valid_attachments_request(b, p, c),
    0x53: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_destination_configure_request(b, p, c),
    0x54: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_destination_put_buffer_request(b, p, c),
    0x55: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_get_names_from_property_ids_request(b, p, c),
    0x56: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_get_property_ids_from_names_request(b, p, c),
    0x57: lambda b, p, c, logon_is_private: oxcrops_rule_code.decode_rop_update_deferred_action_messages_request(b, p, c),
    0x58: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_empty_folder_request(b, p, c),
    0x59: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_expand_row_request(b, p, c),
    0x5a: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_collapse_row_request(b, p, c),
    0x5b: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_lock_region_stream_request(b, p, c),
    0x5c: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_unlock_region_stream_request(b, p, c),
    0x5d: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_commit_stream_request(b, p, c),
    0x5e: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_get_stream_size_request(b, p, c),
    0x5f: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_query_named_properties_request(b, p, c),
    0x60: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_get_per_user_long_term_ids_request(b, p, c),
    0x61: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_get_per_user_guid_request(b, p, c),
    0x63: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_read_per_user_information_request(b, p, c),
    0x64: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_write_per_user_information_request(b, p, c, logon_is_private),
    0x66: lambda b, p, c, logon_is_private: oxcrops_message_code.decode_rop_set_read_flags_request(b, p, c),
    0x67: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_copy_properties_request(b, p, c),
    0x68: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_get_receive_folder_table_request(b, p, c),
    0x69: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_properties_request(b, p, c),
    0x6b: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_get_collapse_state_request(b, p, c),
    0x6c: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_set_collapse_state_request(b, p, c),
    0x6d: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_get_transport_folder_request(b, p, c),
    0x6f: lambda b, p, c, logon_is_private: oxcrops_transport_code.decode_rop_options_data_request(b, p, c),
    0x70: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_configure_request(b, p, c),
    0x72: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_import_message_change_request(b, p, c),
    0x73: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_import_hierarchy_change_request(b, p, c),
    0x74: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_import_deletes_request(b, p, c),
    0x75: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_upload_state_stream_begin_request(b, p, c),
    0x76: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_upload_state_stream_continue_request(b, p, c),
    0x77: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_upload_state_stream_end_request(b, p, c),
    0x78: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_import_message_move_request(b, p, c),
    0x79: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_set_properties_no_replicate_request(b, p, c),
    0x7a: lambda b, p, c, logon_is_private: oxcrops_property_code.decode_rop_delete_properties_no_replicate_request(b, p, c),
    0x7b: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_get_store_state_request(b, p, c),
    0x7e: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_open_collector_request(b, p, c),
    0x7f: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_get_local_replica_ids_request(b, p, c),
    0x80: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_import_read_state_changes_request(b, p, c),
    0x81: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_reset_table_request(b, p, c),
    0x82: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_synchronization_get_transfer_state_request(b, p, c),
    0x86: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_tell_version_request(b, p, c),
    0x89: lambda b, p, c, logon_is_private: oxcrops_table_code.decode_rop_free_bookmark_request(b, p, c),
    0x90: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_write_and_commit_stream_request(b, p, c),
    0x91: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_hard_delete_messages_request(b, p, c),
    0x92: lambda b, p, c, logon_is_private: oxcrops_folder_code.decode_rop_hard_delete_messages_and_subfolders_request(b, p, c),
    0x93: lambda b, p, c, logon_is_private: oxcrops_synchronization_code.decode_rop_set_local_replica_midset_deleted_request(b, p, c),
    0x9d: lambda b, p, c, logon_is_private: oxcrops_fasttransfer_code.decode_rop_fast_transfer_destination_put_buffer_extended_request(b, p, c),
    0xa3: lambda b, p, c, logon_is_private: oxcrops_stream_code.decode_rop_write_stream_extended_request(b, p, c),
    0xfe: lambda b, p, c, logon_is_private: oxcrops_logon_code.decode_rop_logon_request(b, p, c),
}
RopRequest._decode = staticmethod(decode_rop_request)
ENCODE_ROP_REQUEST = {
    oxcrops_miscellaneous.RopReleaseRequest: lambda s, w, logon_is_private: oxcrops_miscellaneous_code.encode_rop_release_request(s, w),
    oxcrops_folder.RopOpenFolderRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_open_folder_request(s, w),
    oxcrops_message.RopOpenMessageRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_open_message_request(s, w),
    oxcrops_folder.RopGetHierarchyTableRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_get_hierarchy_table_request(s, w),
    oxcrops_folder.RopGetContentsTableRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_get_contents_table_request(s, w),
    oxcrops_message.RopCreateMessageRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_create_message_request(s, w),
    oxcrops_property.RopGetPropertiesSpecificRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_get_properties_specific_request(s, w),
    oxcrops_property.RopGetPropertiesAllRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_get_properties_all_request(s, w),
    oxcrops_property.RopGetPropertiesListRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_get_properties_list_request(s, w),
    oxcrops_property.RopSetPropertiesRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_set_properties_request(s, w),
    oxcrops_property.RopDeletePropertiesRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_delete_properties_request(s, w),
    oxcrops_message.RopSaveChangesMessageRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_save_changes_message_request(s, w),
    oxcrops_message.RopRemoveAllRecipientsRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_remove_all_recipients_request(s, w),
    oxcrops_message.RopModifyRecipientsRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_modify_recipients_request(s, w),
    oxcrops_message.RopReadRecipientsRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_read_recipients_request(s, w),
    oxcrops_message.RopReloadCachedInformationRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_reload_cached_information_request(s, w),
    oxcrops_message.RopSetMessageReadFlagRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_set_message_read_flag_request(s, w, logon_is_private),
    oxcrops_table.RopSetColumnsRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_set_columns_request(s, w),
    oxcrops_table.RopSortTableRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_sort_table_request(s, w),
    oxcrops_table.RopRestrictRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_restrict_request(s, w),
    oxcrops_table.RopQueryRowsRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_query_rows_request(s, w),
    oxcrops_table.RopGetStatusRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_get_status_request(s, w),
    oxcrops_table.RopQueryPositionRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_query_position_request(s, w),
    oxcrops_table.RopSeekRowRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_seek_row_request(s, w),
    oxcrops_table.RopSeekRowBookmarkRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_seek_row_bookmark_request(s, w),
    oxcrops_table.RopSeekRowFractionalRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_seek_row_fractional_request(s, w),
    oxcrops_table.RopCreateBookmarkRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_create_bookmark_request(s, w),
    oxcrops_folder.RopCreateFolderRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_create_folder_request(s, w),
    oxcrops_folder.RopDeleteFolderRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_delete_folder_request(s, w),
    oxcrops_folder.RopDeleteMessagesRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_delete_messages_request(s, w),
    oxcrops_message.RopGetMessageStatusRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_get_message_status_request(s, w),
    oxcrops_message.RopSetMessageStatusRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_set_message_status_request(s, w),
    oxcrops_message.RopGetAttachmentTableRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_get_attachment_table_request(s, w),
    oxcrops_message.RopOpenAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_open_attachment_request(s, w),
    oxcrops_message.RopCreateAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_create_attachment_request(s, w),
    oxcrops_message.RopDeleteAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_delete_attachment_request(s, w),
    oxcrops_message.RopSaveChangesAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_save_changes_attachment_request(s, w),
    oxcrops_logon.RopSetReceiveFolderRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_set_receive_folder_request(s, w),
    oxcrops_logon.RopGetReceiveFolderRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_get_receive_folder_request(s, w),
    oxcrops_notification.RopRegisterNotificationRequest: lambda s, w, logon_is_private: oxcrops_notification_code.encode_rop_register_notification_request(s, w),
    oxcrops_stream.RopOpenStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_open_stream_request(s, w),
    oxcrops_stream.RopReadStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_read_stream_request(s, w),
    oxcrops_stream.RopWriteStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_write_stream_request(s, w),
    oxcrops_stream.RopSeekStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_seek_stream_request(s, w),
    oxcrops_stream.RopSetStreamSizeRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_set_stream_size_request(s, w),
    oxcrops_folder.RopSetSearchCriteriaRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_set_search_criteria_request(s, w),
    oxcrops_folder.RopGetSearchCriteriaRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_get_search_criteria_request(s, w),
    oxcrops_transport.RopSubmitMessageRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_submit_message_request(s, w),
    oxcrops_folder.RopMoveCopyMessagesRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_move_copy_messages_request(s, w),
    oxcrops_transport.RopAbortSubmitRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_abort_submit_request(s, w),
    oxcrops_folder.RopMoveFolderRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_move_folder_request(s, w),
    oxcrops_folder.RopCopyFolderRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_copy_folder_request(s, w),
    oxcrops_table.RopQueryColumnsAllRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_query_columns_all_request(s, w),
    oxcrops_table.RopAbortRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_abort_request(s, w),
    oxcrops_property.RopCopyToRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_copy_to_request(s, w),
    oxcrops_stream.RopCopyToStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_copy_to_stream_request(s, w),
    oxcrops_stream.RopCloneStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_clone_stream_request(s, w),
    oxcrops_permission.RopGetPermissionsTableRequest: lambda s, w, logon_is_private: oxcrops_permission_code.encode_rop_get_permissions_table_request(s, w),
    oxcrops_rule.RopGetRulesTableRequest: lambda s, w, logon_is_private: oxcrops_rule_code.encode_rop_get_rules_table_request(s, w),
    oxcrops_permission.RopModifyPermissionsRequest: lambda s, w, logon_is_private: oxcrops_permission_code.encode_rop_modify_permissions_request(s, w),
    oxcrops_rule.RopModifyRulesRequest: lambda s, w, logon_is_private: oxcrops_rule_code.encode_rop_modify_rules_request(s, w),
    oxcrops_logon.RopGetOwningServersRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_get_owning_servers_request(s, w),
    oxcrops_logon.RopLongTermIdFromIdRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_long_term_id_from_id_request(s, w),
    oxcrops_logon.RopIdFromLongTermIdRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_id_from_long_term_id_request(s, w),
    oxcrops_logon.RopPublicFolderIsGhostedRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_public_folder_is_ghosted_request(s, w),
    oxcrops_message.RopOpenEmbeddedMessageRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_open_embedded_message_request(s, w),
    oxcrops_transport.RopSetSpoolerRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_set_spooler_request(s, w),
    oxcrops_transport.RopSpoolerLockMessageRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_spooler_lock_message_request(s, w),
    oxcrops_transport.RopGetAddressTypesRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_get_address_types_request(s, w),
    oxcrops_transport.RopTransportSendRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_transport_send_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_messages_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyFolderRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_folder_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyToRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_to_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceGetBufferRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_get_buffer_request(s, w),
    oxcrops_table.RopFindRowRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_find_row_request(s, w),
    oxcrops_property.RopProgressRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_progress_request(s, w),
    oxcrops_transport.RopTransportNewMailRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_transport_new_mail_request(s, w),
    oxcrops_message.RopGetValidAttachmentsRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_get_valid_attachments_request(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationConfigureRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_destination_configure_request(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_destination_put_buffer_request(s, w),
    oxcrops_property.RopGetNamesFromPropertyIdsRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_get_names_from_property_ids_request(s, w),
    oxcrops_property.RopGetPropertyIdsFromNamesRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_get_property_ids_from_names_request(s, w),
    oxcrops_rule.RopUpdateDeferredActionMessagesRequest: lambda s, w, logon_is_private: oxcrops_rule_code.encode_rop_update_deferred_action_messages_request(s, w),
    oxcrops_folder.RopEmptyFolderRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_empty_folder_request(s, w),
    oxcrops_table.RopExpandRowRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_expand_row_request(s, w),
    oxcrops_table.RopCollapseRowRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_collapse_row_request(s, w),
    oxcrops_stream.RopLockRegionStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_lock_region_stream_request(s, w),
    oxcrops_stream.RopUnlockRegionStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_unlock_region_stream_request(s, w),
    oxcrops_stream.RopCommitStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_commit_stream_request(s, w),
    oxcrops_stream.RopGetStreamSizeRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_get_stream_size_request(s, w),
    oxcrops_property.RopQueryNamedPropertiesRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_query_named_properties_request(s, w),
    oxcrops_logon.RopGetPerUserLongTermIdsRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_get_per_user_long_term_ids_request(s, w),
    oxcrops_logon.RopGetPerUserGuidRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_get_per_user_guid_request(s, w),
    oxcrops_logon.RopReadPerUserInformationRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_read_per_user_information_request(s, w),
    oxcrops_logon.RopWritePerUserInformationRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_write_per_user_information_request(s, w, logon_is_private),
    oxcrops_message.RopSetReadFlagsRequest: lambda s, w, logon_is_private: oxcrops_message_code.encode_rop_set_read_flags_request(s, w),
    oxcrops_property.RopCopyPropertiesRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_copy_properties_request(s, w),
    oxcrops_logon.RopGetReceiveFolderTableRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_get_receive_folder_table_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_properties_request(s, w),
    oxcrops_table.RopGetCollapseStateRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_get_collapse_state_request(s, w),
    oxcrops_table.RopSetCollapseStateRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_set_collapse_state_request(s, w),
    oxcrops_transport.RopGetTransportFolderRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_get_transport_folder_request(s, w),
    oxcrops_transport.RopOptionsDataRequest: lambda s, w, logon_is_private: oxcrops_transport_code.encode_rop_options_data_request(s, w),
    oxcrops_synchronization.RopSynchronizationConfigureRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_configure_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageChangeRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_import_message_change_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportHierarchyChangeRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_import_hierarchy_change_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportDeletesRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_import_deletes_request(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_upload_state_stream_begin_request(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_upload_state_stream_continue_request(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamEndRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_upload_state_stream_end_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageMoveRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_import_message_move_request(s, w),
    oxcrops_property.RopSetPropertiesNoReplicateRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_set_properties_no_replicate_request(s, w),
    oxcrops_property.RopDeletePropertiesNoReplicateRequest: lambda s, w, logon_is_private: oxcrops_property_code.encode_rop_delete_properties_no_replicate_request(s, w),
    oxcrops_logon.RopGetStoreStateRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_get_store_state_request(s, w),
    oxcrops_synchronization.RopSynchronizationOpenCollectorRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_open_collector_request(s, w),
    oxcrops_synchronization.RopGetLocalReplicaIdsRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_get_local_replica_ids_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportReadStateChangesRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_import_read_state_changes_request(s, w),
    oxcrops_table.RopResetTableRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_reset_table_request(s, w),
    oxcrops_synchronization.RopSynchronizationGetTransferStateRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_synchronization_get_transfer_state_request(s, w),
    oxcrops_fasttransfer.RopTellVersionRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_tell_version_request(s, w),
    oxcrops_table.RopFreeBookmarkRequest: lambda s, w, logon_is_private: oxcrops_table_code.encode_rop_free_bookmark_request(s, w),
    oxcrops_stream.RopWriteAndCommitStreamRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_write_and_commit_stream_request(s, w),
    oxcrops_folder.RopHardDeleteMessagesRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_hard_delete_messages_request(s, w),
    oxcrops_folder.RopHardDeleteMessagesAndSubfoldersRequest: lambda s, w, logon_is_private: oxcrops_folder_code.encode_rop_hard_delete_messages_and_subfolders_request(s, w),
    oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedRequest: lambda s, w, logon_is_private: oxcrops_synchronization_code.encode_rop_set_local_replica_midset_deleted_request(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer_code.encode_rop_fast_transfer_destination_put_buffer_extended_request(s, w),
    oxcrops_stream.RopWriteStreamExtendedRequest: lambda s, w, logon_is_private: oxcrops_stream_code.encode_rop_write_stream_extended_request(s, w),
    oxcrops_logon.RopLogonRequest: lambda s, w, logon_is_private: oxcrops_logon_code.encode_rop_logon_request(s, w),
}
RopRequest._encode = staticmethod(encode_rop_request)
DECODE_ROP_RESPONSE = {
    0x02: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_open_folder_response(b, p, c),
    0x03: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_open_message_response(b, p, c),
    0x04: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_get_hierarchy_table_response(b, p, c),
    0x05: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_get_contents_table_response(b, p, c),
    0x06: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_create_message_response(b, p, c),
    0x07: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_get_properties_specific_response(b, p, c, property_tags),
    0x08: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_get_properties_all_response(b, p, c),
    0x09: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_get_properties_list_response(b, p, c),
    0x0a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_set_properties_response(b, p, c),
    0x0b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_delete_properties_response(b, p, c),
    0x0c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_save_changes_message_response(b, p, c),
    0x0d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_remove_all_recipients_response(b, p, c),
    0x0e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_modify_recipients_response(b, p, c),
    0x0f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_read_recipients_response(b, p, c, recipient_columns),
    0x10: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_reload_cached_information_response(b, p, c),
    0x11: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_set_message_read_flag_response(b, p, c),
    0x12: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_set_columns_response(b, p, c),
    0x13: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_sort_table_response(b, p, c),
    0x14: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_restrict_response(b, p, c),
    0x15: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_query_rows_response(b, p, c, columns),
    0x16: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_get_status_response(b, p, c),
    0x17: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_query_position_response(b, p, c),
    0x18: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_seek_row_response(b, p, c),
    0x19: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_seek_row_bookmark_response(b, p, c),
    0x1a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_seek_row_fractional_response(b, p, c),
    0x1b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_create_bookmark_response(b, p, c),
    0x1c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_create_folder_response(b, p, c),
    0x1d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_delete_folder_response(b, p, c),
    0x1e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_delete_messages_response(b, p, c),
    0x20: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_set_message_status_response(b, p, c),
    0x21: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_get_attachment_table_response(b, p, c),
    0x22: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_open_attachment_response(b, p, c),
    0x23: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_create_attachment_response(b, p, c),
    0x24: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_delete_attachment_response(b, p, c),
    0x25: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_save_changes_attachment_response(b, p, c),
    0x26: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_set_receive_folder_response(b, p, c),
    0x27: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_get_receive_folder_response(b, p, c),
    0x29: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_notification_code.decode_rop_register_notification_response(b, p, c),
    0x2a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_notification_code.decode_rop_notify_response(b, p, c, columns),
    0x2b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_open_stream_response(b, p, c),
    0x2c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_read_stream_response(b, p, c),
    0x2d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_write_stream_response(b, p, c),
    0x2e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_seek_stream_response(b, p, c),
    0x2f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_set_stream_size_response(b, p, c),
    0x30: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_set_search_criteria_response(b, p, c),
    0x31: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_get_search_criteria_response(b, p, c),
    0x32: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_submit_message_response(b, p, c),
    0x33: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_move_copy_messages_response(b, p, c),
    0x34: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_abort_submit_response(b, p, c),
    0x35: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_move_folder_response(b, p, c),
    0x36: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_copy_folder_response(b, p, c),
    0x37: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_query_columns_all_response(b, p, c),
    0x38: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_abort_response(b, p, c),
    0x39: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_copy_to_response(b, p, c),
    0x3a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_copy_to_stream_response(b, p, c),
    0x3b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_clone_stream_response(b, p, c),
    0x3e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_permission_code.decode_rop_get_permissions_table_response(b, p, c),
    0x3f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_rule_code.decode_rop_get_rules_table_response(b, p, c),
    0x40: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_permission_code.decode_rop_modify_permissions_response(b, p, c),
    0x41: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_rule_code.decode_rop_modify_rules_response(b, p, c),
    0x42: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_get_owning_servers_response(b, p, c),
    0x43: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_long_term_id_from_id_response(b, p, c),
    0x44: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_id_from_long_term_id_response(b, p, c),
    0x45: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_public_folder_is_ghosted_response(b, p, c),
    0x46: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_open_embedded_message_response(b, p, c),
    0x47: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_set_spooler_response(b, p, c),
    0x48: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_spooler_lock_message_response(b, p, c),
    0x49: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_get_address_types_response(b, p, c),
    0x4a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_transport_send_response(b, p, c),
    0x4b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_messages_response(b, p, c),
    0x4c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_folder_response(b, p, c),
    0x4d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_to_response(b, p, c),
    0x4e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_get_buffer_response(b, p, c),
    0x4f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_find_row_response(b, p, c, columns),
    0x50: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_progress_response(b, p, c),
    0x51: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_transport_new_mail_response(b, p, c),
    0x52: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_get_valid_attachments_response(b, p, c),
    0x53: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_destination_configure_response(b, p, c),
    0x54: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_destination_put_buffer_response(b, p, c),
    0x55: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_get_names_from_property_ids_response(b, p, c),
    0x56: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_get_property_ids_from_names_response(b, p, c),
    0x57: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_rule_code.decode_rop_update_deferred_action_messages_response(b, p, c),
    0x58: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_empty_folder_response(b, p, c),
    0x59: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_expand_row_response(b, p, c, columns),
    0x5a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_collapse_row_response(b, p, c),
    0x5b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_lock_region_stream_response(b, p, c),
    0x5c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_unlock_region_stream_response(b, p, c),
    0x5d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_commit_stream_response(b, p, c),
    0x5e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_get_stream_size_response(b, p, c),
    0x5f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_query_named_properties_response(b, p, c),
    0x60: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_get_per_user_long_term_ids_response(b, p, c),
    0x61: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_get_per_user_guid_response(b, p, c),
    0x63: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_read_per_user_information_response(b, p, c),
    0x64: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_write_per_user_information_response(b, p, c),
    0x66: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message_code.decode_rop_set_read_flags_response(b, p, c),
    0x67: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_copy_properties_response(b, p, c),
    0x68: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_get_receive_folder_table_response(b, p, c),
    0x69: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_source_copy_properties_response(b, p, c),
    0x6b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_get_collapse_state_response(b, p, c),
    0x6c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_set_collapse_state_response(b, p, c),
    0x6d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_get_transport_folder_response(b, p, c),
    0x6e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_notification_code.decode_rop_pending_response(b, p, c),
    0x6f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport_code.decode_rop_options_data_response(b, p, c),
    0x70: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_configure_response(b, p, c),
    0x72: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_import_message_change_response(b, p, c),
    0x73: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_import_hierarchy_change_response(b, p, c),
    0x74: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_import_deletes_response(b, p, c),
    0x75: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_upload_state_stream_begin_response(b, p, c),
    0x76: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_upload_state_stream_continue_response(b, p, c),
    0x77: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_upload_state_stream_end_response(b, p, c),
    0x78: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_import_message_move_response(b, p, c),
    0x79: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_set_properties_no_replicate_response(b, p, c),
    0x7a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property_code.decode_rop_delete_properties_no_replicate_response(b, p, c),
    0x7b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_get_store_state_response(b, p, c),
    0x7e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_open_collector_response(b, p, c),
    0x7f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_get_local_replica_ids_response(b, p, c),
    0x80: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_import_read_state_changes_response(b, p, c),
    0x81: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_reset_table_response(b, p, c),
    0x82: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_synchronization_get_transfer_state_response(b, p, c),
    0x86: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_tell_version_response(b, p, c),
    0x89: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table_code.decode_rop_free_bookmark_response(b, p, c),
    0x90: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_write_and_commit_stream_response(b, p, c),
    0x91: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_hard_delete_messages_response(b, p, c),
    0x92: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder_code.decode_rop_hard_delete_messages_and_subfolders_response(b, p, c),
    0x93: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization_code.decode_rop_set_local_replica_midset_deleted_response(b, p, c),
    0x9d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.decode_rop_fast_transfer_destination_put_buffer_extended_response(b, p, c),
    0xa3: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream_code.decode_rop_write_stream_extended_response(b, p, c),
    0xf9: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_miscellaneous_code.decode_rop_backoff_response(b, p, c),
    0xfe: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon_code.decode_rop_logon_response(b, p, c),
    0xff: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_miscellaneous_code.decode_rop_buffer_too_small_response(b, p, c),
}
RopResponse._decode = staticmethod(decode_rop_response)
ENCODE_ROP_RESPONSE = {
    oxcrops_folder.RopOpenFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_open_folder_response(s, w),
    oxcrops_message.RopOpenMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_open_message_response(s, w),
    oxcrops_folder.RopGetHierarchyTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_get_hierarchy_table_response(s, w),
    oxcrops_folder.RopGetContentsTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_get_contents_table_response(s, w),
    oxcrops_message.RopCreateMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_create_message_response(s, w),
    oxcrops_property.RopGetPropertiesSpecificResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_get_properties_specific_response(s, w, property_tags),
    oxcrops_property.RopGetPropertiesAllResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_get_properties_all_response(s, w),
    oxcrops_property.RopGetPropertiesListResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_get_properties_list_response(s, w),
    oxcrops_property.RopSetPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_set_properties_response(s, w),
    oxcrops_property.RopDeletePropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_delete_properties_response(s, w),
    oxcrops_message.RopSaveChangesMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_save_changes_message_response(s, w),
    oxcrops_message.RopRemoveAllRecipientsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_remove_all_recipients_response(s, w),
    oxcrops_message.RopModifyRecipientsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_modify_recipients_response(s, w),
    oxcrops_message.RopReadRecipientsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_read_recipients_response(s, w, recipient_columns),
    oxcrops_message.RopReloadCachedInformationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_reload_cached_information_response(s, w),
    oxcrops_message.RopSetMessageReadFlagResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_set_message_read_flag_response(s, w),
    oxcrops_table.RopSetColumnsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_set_columns_response(s, w),
    oxcrops_table.RopSortTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_sort_table_response(s, w),
    oxcrops_table.RopRestrictResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_restrict_response(s, w),
    oxcrops_table.RopQueryRowsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_query_rows_response(s, w, columns),
    oxcrops_table.RopGetStatusResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_get_status_response(s, w),
    oxcrops_table.RopQueryPositionResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_query_position_response(s, w),
    oxcrops_table.RopSeekRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_seek_row_response(s, w),
    oxcrops_table.RopSeekRowBookmarkResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_seek_row_bookmark_response(s, w),
    oxcrops_table.RopSeekRowFractionalResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_seek_row_fractional_response(s, w),
    oxcrops_table.RopCreateBookmarkResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_create_bookmark_response(s, w),
    oxcrops_folder.RopCreateFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_create_folder_response(s, w),
    oxcrops_folder.RopDeleteFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_delete_folder_response(s, w),
    oxcrops_folder.RopDeleteMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_delete_messages_response(s, w),
    oxcrops_message.RopSetMessageStatusResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_set_message_status_response(s, w),
    oxcrops_message.RopGetAttachmentTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_get_attachment_table_response(s, w),
    oxcrops_message.RopOpenAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_open_attachment_response(s, w),
    oxcrops_message.RopCreateAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_create_attachment_response(s, w),
    oxcrops_message.RopDeleteAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_delete_attachment_response(s, w),
    oxcrops_message.RopSaveChangesAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_save_changes_attachment_response(s, w),
    oxcrops_logon.RopSetReceiveFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_set_receive_folder_response(s, w),
    oxcrops_logon.RopGetReceiveFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_get_receive_folder_response(s, w),
    oxcrops_notification.RopRegisterNotificationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_notification_code.encode_rop_register_notification_response(s, w),
    oxcrops_notification.RopNotifyResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_notification_code.encode_rop_notify_response(s, w, columns),
    oxcrops_stream.RopOpenStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_open_stream_response(s, w),
    oxcrops_stream.RopReadStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_read_stream_response(s, w),
    oxcrops_stream.RopWriteStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_write_stream_response(s, w),
    oxcrops_stream.RopSeekStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_seek_stream_response(s, w),
    oxcrops_stream.RopSetStreamSizeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_set_stream_size_response(s, w),
    oxcrops_folder.RopSetSearchCriteriaResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_set_search_criteria_response(s, w),
    oxcrops_folder.RopGetSearchCriteriaResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_get_search_criteria_response(s, w),
    oxcrops_transport.RopSubmitMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_submit_message_response(s, w),
    oxcrops_folder.RopMoveCopyMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_move_copy_messages_response(s, w),
    oxcrops_transport.RopAbortSubmitResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_abort_submit_response(s, w),
    oxcrops_folder.RopMoveFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_move_folder_response(s, w),
    oxcrops_folder.RopCopyFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_copy_folder_response(s, w),
    oxcrops_table.RopQueryColumnsAllResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_query_columns_all_response(s, w),
    oxcrops_table.RopAbortResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_abort_response(s, w),
    oxcrops_property.RopCopyToResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_copy_to_response(s, w),
    oxcrops_stream.RopCopyToStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_copy_to_stream_response(s, w),
    oxcrops_stream.RopCloneStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_clone_stream_response(s, w),
    oxcrops_permission.RopGetPermissionsTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_permission_code.encode_rop_get_permissions_table_response(s, w),
    oxcrops_rule.RopGetRulesTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_rule_code.encode_rop_get_rules_table_response(s, w),
    oxcrops_permission.RopModifyPermissionsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_permission_code.encode_rop_modify_permissions_response(s, w),
    oxcrops_rule.RopModifyRulesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_rule_code.encode_rop_modify_rules_response(s, w),
    oxcrops_logon.RopGetOwningServersResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_get_owning_servers_response(s, w),
    oxcrops_logon.RopLongTermIdFromIdResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_long_term_id_from_id_response(s, w),
    oxcrops_logon.RopIdFromLongTermIdResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_id_from_long_term_id_response(s, w),
    oxcrops_logon.RopPublicFolderIsGhostedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_public_folder_is_ghosted_response(s, w),
    oxcrops_message.RopOpenEmbeddedMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_open_embedded_message_response(s, w),
    oxcrops_transport.RopSetSpoolerResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_set_spooler_response(s, w),
    oxcrops_transport.RopSpoolerLockMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_spooler_lock_message_response(s, w),
    oxcrops_transport.RopGetAddressTypesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_get_address_types_response(s, w),
    oxcrops_transport.RopTransportSendResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_transport_send_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_messages_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_folder_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyToResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_to_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceGetBufferResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_get_buffer_response(s, w),
    oxcrops_table.RopFindRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_find_row_response(s, w, columns),
    oxcrops_property.RopProgressResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_progress_response(s, w),
    oxcrops_transport.RopTransportNewMailResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_transport_new_mail_response(s, w),
    oxcrops_message.RopGetValidAttachmentsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_get_valid_attachments_response(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationConfigureResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_destination_configure_response(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_destination_put_buffer_response(s, w),
    oxcrops_property.RopGetNamesFromPropertyIdsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_get_names_from_property_ids_response(s, w),
    oxcrops_property.RopGetPropertyIdsFromNamesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_get_property_ids_from_names_response(s, w),
    oxcrops_rule.RopUpdateDeferredActionMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_rule_code.encode_rop_update_deferred_action_messages_response(s, w),
    oxcrops_folder.RopEmptyFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_empty_folder_response(s, w),
    oxcrops_table.RopExpandRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_expand_row_response(s, w, columns),
    oxcrops_table.RopCollapseRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_collapse_row_response(s, w),
    oxcrops_stream.RopLockRegionStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_lock_region_stream_response(s, w),
    oxcrops_stream.RopUnlockRegionStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_unlock_region_stream_response(s, w),
    oxcrops_stream.RopCommitStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_commit_stream_response(s, w),
    oxcrops_stream.RopGetStreamSizeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_get_stream_size_response(s, w),
    oxcrops_property.RopQueryNamedPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_query_named_properties_response(s, w),
    oxcrops_logon.RopGetPerUserLongTermIdsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_get_per_user_long_term_ids_response(s, w),
    oxcrops_logon.RopGetPerUserGuidResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_get_per_user_guid_response(s, w),
    oxcrops_logon.RopReadPerUserInformationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_read_per_user_information_response(s, w),
    oxcrops_logon.RopWritePerUserInformationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_write_per_user_information_response(s, w),
    oxcrops_message.RopSetReadFlagsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message_code.encode_rop_set_read_flags_response(s, w),
    oxcrops_property.RopCopyPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_copy_properties_response(s, w),
    oxcrops_logon.RopGetReceiveFolderTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_get_receive_folder_table_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_source_copy_properties_response(s, w),
    oxcrops_table.RopGetCollapseStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_get_collapse_state_response(s, w),
    oxcrops_table.RopSetCollapseStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_set_collapse_state_response(s, w),
    oxcrops_transport.RopGetTransportFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_get_transport_folder_response(s, w),
    oxcrops_notification.RopPendingResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_notification_code.encode_rop_pending_response(s, w),
    oxcrops_transport.RopOptionsDataResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport_code.encode_rop_options_data_response(s, w),
    oxcrops_synchronization.RopSynchronizationConfigureResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_configure_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageChangeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_import_message_change_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportHierarchyChangeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_import_hierarchy_change_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportDeletesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_import_deletes_response(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_upload_state_stream_begin_response(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_upload_state_stream_continue_response(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamEndResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_upload_state_stream_end_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageMoveResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_import_message_move_response(s, w),
    oxcrops_property.RopSetPropertiesNoReplicateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_set_properties_no_replicate_response(s, w),
    oxcrops_property.RopDeletePropertiesNoReplicateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property_code.encode_rop_delete_properties_no_replicate_response(s, w),
    oxcrops_logon.RopGetStoreStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_get_store_state_response(s, w),
    oxcrops_synchronization.RopSynchronizationOpenCollectorResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_open_collector_response(s, w),
    oxcrops_synchronization.RopGetLocalReplicaIdsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_get_local_replica_ids_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportReadStateChangesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_import_read_state_changes_response(s, w),
    oxcrops_table.RopResetTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_reset_table_response(s, w),
    oxcrops_synchronization.RopSynchronizationGetTransferStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_synchronization_get_transfer_state_response(s, w),
    oxcrops_fasttransfer.RopTellVersionResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_tell_version_response(s, w),
    oxcrops_table.RopFreeBookmarkResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table_code.encode_rop_free_bookmark_response(s, w),
    oxcrops_stream.RopWriteAndCommitStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_write_and_commit_stream_response(s, w),
    oxcrops_folder.RopHardDeleteMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_hard_delete_messages_response(s, w),
    oxcrops_folder.RopHardDeleteMessagesAndSubfoldersResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder_code.encode_rop_hard_delete_messages_and_subfolders_response(s, w),
    oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization_code.encode_rop_set_local_replica_midset_deleted_response(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer_code.encode_rop_fast_transfer_destination_put_buffer_extended_response(s, w),
    oxcrops_stream.RopWriteStreamExtendedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream_code.encode_rop_write_stream_extended_response(s, w),
    oxcrops_miscellaneous.RopBackoffResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_miscellaneous_code.encode_rop_backoff_response(s, w),
    oxcrops_logon.RopLogonResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon_code.encode_rop_logon_response(s, w),
    oxcrops_miscellaneous.RopBufferTooSmallResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_miscellaneous_code.encode_rop_buffer_too_small_response(s, w),
}
RopResponse._encode = staticmethod(encode_rop_response)
