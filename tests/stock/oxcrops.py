# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcrops_stream
from . import oxcrops_message
from . import oxcrops_logon
from . import oxcrops_synchronization
from . import oxcrops_permission
from . import oxcrops_transport
from . import oxcrops_fasttransfer
from . import oxcrops_table
from . import oxcrops_property
from . import oxcrops_miscellaneous
from . import oxcrops_rule
from . import oxcrops_folder
from . import oxcrops_notification
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Oxcrops(ReadWriteKaitaiStruct):
    """The ROP input and output buffers and the choice among all ROPs.
    
    .. seealso::
       [MS-OXCROPS] 2.2
    """

    class RopId(IntEnum):
        rop_release = 1
        rop_open_folder = 2
        rop_open_message = 3
        rop_get_hierarchy_table = 4
        rop_get_contents_table = 5
        rop_create_message = 6
        rop_get_properties_specific = 7
        rop_get_properties_all = 8
        rop_get_properties_list = 9
        rop_set_properties = 10
        rop_delete_properties = 11
        rop_save_changes_message = 12
        rop_remove_all_recipients = 13
        rop_modify_recipients = 14
        rop_read_recipients = 15
        rop_reload_cached_information = 16
        rop_set_message_read_flag = 17
        rop_set_columns = 18
        rop_sort_table = 19
        rop_restrict = 20
        rop_query_rows = 21
        rop_get_status = 22
        rop_query_position = 23
        rop_seek_row = 24
        rop_seek_row_bookmark = 25
        rop_seek_row_fractional = 26
        rop_create_bookmark = 27
        rop_create_folder = 28
        rop_delete_folder = 29
        rop_delete_messages = 30
        rop_get_message_status = 31
        rop_set_message_status = 32
        rop_get_attachment_table = 33
        rop_open_attachment = 34
        rop_create_attachment = 35
        rop_delete_attachment = 36
        rop_save_changes_attachment = 37
        rop_set_receive_folder = 38
        rop_get_receive_folder = 39
        rop_register_notification = 41
        rop_notify = 42
        rop_open_stream = 43
        rop_read_stream = 44
        rop_write_stream = 45
        rop_seek_stream = 46
        rop_set_stream_size = 47
        rop_set_search_criteria = 48
        rop_get_search_criteria = 49
        rop_submit_message = 50
        rop_move_copy_messages = 51
        rop_abort_submit = 52
        rop_move_folder = 53
        rop_copy_folder = 54
        rop_query_columns_all = 55
        rop_abort = 56
        rop_copy_to = 57
        rop_copy_to_stream = 58
        rop_clone_stream = 59
        rop_get_permissions_table = 62
        rop_get_rules_table = 63
        rop_modify_permissions = 64
        rop_modify_rules = 65
        rop_get_owning_servers = 66
        rop_long_term_id_from_id = 67
        rop_id_from_long_term_id = 68
        rop_public_folder_is_ghosted = 69
        rop_open_embedded_message = 70
        rop_set_spooler = 71
        rop_spooler_lock_message = 72
        rop_get_address_types = 73
        rop_transport_send = 74
        rop_fast_transfer_source_copy_messages = 75
        rop_fast_transfer_source_copy_folder = 76
        rop_fast_transfer_source_copy_to = 77
        rop_fast_transfer_source_get_buffer = 78
        rop_find_row = 79
        rop_progress = 80
        rop_transport_new_mail = 81
        rop_get_valid_attachments = 82
        rop_fast_transfer_destination_configure = 83
        rop_fast_transfer_destination_put_buffer = 84
        rop_get_names_from_property_ids = 85
        rop_get_property_ids_from_names = 86
        rop_update_deferred_action_messages = 87
        rop_empty_folder = 88
        rop_expand_row = 89
        rop_collapse_row = 90
        rop_lock_region_stream = 91
        rop_unlock_region_stream = 92
        rop_commit_stream = 93
        rop_get_stream_size = 94
        rop_query_named_properties = 95
        rop_get_per_user_long_term_ids = 96
        rop_get_per_user_guid = 97
        rop_read_per_user_information = 99
        rop_write_per_user_information = 100
        rop_set_read_flags = 102
        rop_copy_properties = 103
        rop_get_receive_folder_table = 104
        rop_fast_transfer_source_copy_properties = 105
        rop_get_collapse_state = 107
        rop_set_collapse_state = 108
        rop_get_transport_folder = 109
        rop_pending = 110
        rop_options_data = 111
        rop_synchronization_configure = 112
        rop_synchronization_import_message_change = 114
        rop_synchronization_import_hierarchy_change = 115
        rop_synchronization_import_deletes = 116
        rop_synchronization_upload_state_stream_begin = 117
        rop_synchronization_upload_state_stream_continue = 118
        rop_synchronization_upload_state_stream_end = 119
        rop_synchronization_import_message_move = 120
        rop_set_properties_no_replicate = 121
        rop_delete_properties_no_replicate = 122
        rop_get_store_state = 123
        rop_synchronization_open_collector = 126
        rop_get_local_replica_ids = 127
        rop_synchronization_import_read_state_changes = 128
        rop_reset_table = 129
        rop_synchronization_get_transfer_state = 130
        rop_tell_version = 134
        rop_free_bookmark = 137
        rop_write_and_commit_stream = 144
        rop_hard_delete_messages = 145
        rop_hard_delete_messages_and_subfolders = 146
        rop_set_local_replica_midset_deleted = 147
        rop_fast_transfer_destination_put_buffer_extended = 157
        rop_write_stream_extended = 163
        rop_backoff = 249
        rop_logon = 254
        rop_buffer_too_small = 255
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Oxcrops, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(Oxcrops, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class RopInputBuffer(ReadWriteKaitaiStruct):
        """Requests with the handles that they refer to.
        
        .. seealso::
           [MS-OXCROPS] 2.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcrops.RopInputBuffer, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.rop_size = self._io.read_u2le()
            self.rops_list = self._io.read_bytes(self.rop_size - 2)
            self.server_object_handle_table = []
            i = 0
            while not self._io.is_eof():
                self.server_object_handle_table.append(self._io.read_u4le())
                i += 1

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.server_object_handle_table)):
                pass



        def _write__seq(self, io=None):
            super(Oxcrops.RopInputBuffer, self)._write__seq(io)
            self._io.write_u2le(self.rop_size)
            self._io.write_bytes(self.rops_list)
            for i in range(len(self.server_object_handle_table)):
                pass
                if self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"server_object_handle_table", 0, self._io.size() - self._io.pos())
                self._io.write_u4le(self.server_object_handle_table[i])

            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"server_object_handle_table", 0, self._io.size() - self._io.pos())


        def _check(self):
            if len(self.rops_list) != self.rop_size - 2:
                raise kaitaistruct.ConsistencyError(u"rops_list", self.rop_size - 2, len(self.rops_list))
            for i in range(len(self.server_object_handle_table)):
                pass

            self._dirty = False


    class RopOutputBuffer(ReadWriteKaitaiStruct):
        """Responses with the handles that they refer to.
        
        .. seealso::
           [MS-OXCROPS] 2.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcrops.RopOutputBuffer, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.rop_size = self._io.read_u2le()
            self.rops_list = self._io.read_bytes(self.rop_size - 2)
            self.server_object_handle_table = []
            i = 0
            while not self._io.is_eof():
                self.server_object_handle_table.append(self._io.read_u4le())
                i += 1

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.server_object_handle_table)):
                pass



        def _write__seq(self, io=None):
            super(Oxcrops.RopOutputBuffer, self)._write__seq(io)
            self._io.write_u2le(self.rop_size)
            self._io.write_bytes(self.rops_list)
            for i in range(len(self.server_object_handle_table)):
                pass
                if self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"server_object_handle_table", 0, self._io.size() - self._io.pos())
                self._io.write_u4le(self.server_object_handle_table[i])

            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"server_object_handle_table", 0, self._io.size() - self._io.pos())


        def _check(self):
            if len(self.rops_list) != self.rop_size - 2:
                raise kaitaistruct.ConsistencyError(u"rops_list", self.rop_size - 2, len(self.rops_list))
            for i in range(len(self.server_object_handle_table)):
                pass

            self._dirty = False


    class RopRequest(ReadWriteKaitaiStruct):
        """A request of any ROP.
        
        .. seealso::
           [MS-OXCROPS] 2.2.2
        """
        def __init__(self, logon_is_private, has_logon_is_private, _io=None, _parent=None, _root=None):
            super(Oxcrops.RopRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.logon_is_private = logon_is_private
            self.has_logon_is_private = has_logon_is_private

        def _read(self):
            self.rop_id = self._io.read_u1()
            _on = self.rop_id
            if _on == 1:
                pass
                self.body = oxcrops_miscellaneous.OxcropsMiscellaneous.RopReleaseRequest(self._io)
                self.body._read()
            elif _on == 10:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopSetPropertiesRequest(self._io)
                self.body._read()
            elif _on == 100:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopWritePerUserInformationRequest(self.logon_is_private, self.has_logon_is_private, self._io)
                self.body._read()
            elif _on == 102:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSetReadFlagsRequest(self._io)
                self.body._read()
            elif _on == 103:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopCopyPropertiesRequest(self._io)
                self.body._read()
            elif _on == 104:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetReceiveFolderTableRequest(self._io)
                self.body._read()
            elif _on == 105:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyPropertiesRequest(self._io)
                self.body._read()
            elif _on == 107:
                pass
                self.body = oxcrops_table.OxcropsTable.RopGetCollapseStateRequest(self._io)
                self.body._read()
            elif _on == 108:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSetCollapseStateRequest(self._io)
                self.body._read()
            elif _on == 109:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopGetTransportFolderRequest(self._io)
                self.body._read()
            elif _on == 11:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopDeletePropertiesRequest(self._io)
                self.body._read()
            elif _on == 111:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopOptionsDataRequest(self._io)
                self.body._read()
            elif _on == 112:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationConfigureRequest(self._io)
                self.body._read()
            elif _on == 114:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportMessageChangeRequest(self._io)
                self.body._read()
            elif _on == 115:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportHierarchyChangeRequest(self._io)
                self.body._read()
            elif _on == 116:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportDeletesRequest(self._io)
                self.body._read()
            elif _on == 117:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationUploadStateStreamBeginRequest(self._io)
                self.body._read()
            elif _on == 118:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationUploadStateStreamContinueRequest(self._io)
                self.body._read()
            elif _on == 119:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationUploadStateStreamEndRequest(self._io)
                self.body._read()
            elif _on == 12:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSaveChangesMessageRequest(self._io)
                self.body._read()
            elif _on == 120:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportMessageMoveRequest(self._io)
                self.body._read()
            elif _on == 121:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopSetPropertiesNoReplicateRequest(self._io)
                self.body._read()
            elif _on == 122:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopDeletePropertiesNoReplicateRequest(self._io)
                self.body._read()
            elif _on == 123:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetStoreStateRequest(self._io)
                self.body._read()
            elif _on == 126:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationOpenCollectorRequest(self._io)
                self.body._read()
            elif _on == 127:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopGetLocalReplicaIdsRequest(self._io)
                self.body._read()
            elif _on == 128:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportReadStateChangesRequest(self._io)
                self.body._read()
            elif _on == 129:
                pass
                self.body = oxcrops_table.OxcropsTable.RopResetTableRequest(self._io)
                self.body._read()
            elif _on == 13:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopRemoveAllRecipientsRequest(self._io)
                self.body._read()
            elif _on == 130:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationGetTransferStateRequest(self._io)
                self.body._read()
            elif _on == 134:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopTellVersionRequest(self._io)
                self.body._read()
            elif _on == 137:
                pass
                self.body = oxcrops_table.OxcropsTable.RopFreeBookmarkRequest(self._io)
                self.body._read()
            elif _on == 14:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopModifyRecipientsRequest(self._io)
                self.body._read()
            elif _on == 144:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopWriteAndCommitStreamRequest(self._io)
                self.body._read()
            elif _on == 145:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopHardDeleteMessagesRequest(self._io)
                self.body._read()
            elif _on == 146:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopHardDeleteMessagesAndSubfoldersRequest(self._io)
                self.body._read()
            elif _on == 147:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSetLocalReplicaMidsetDeletedRequest(self._io)
                self.body._read()
            elif _on == 15:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopReadRecipientsRequest(self._io)
                self.body._read()
            elif _on == 157:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferDestinationPutBufferExtendedRequest(self._io)
                self.body._read()
            elif _on == 16:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopReloadCachedInformationRequest(self._io)
                self.body._read()
            elif _on == 163:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopWriteStreamExtendedRequest(self._io)
                self.body._read()
            elif _on == 17:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSetMessageReadFlagRequest(self.logon_is_private, self.has_logon_is_private, self._io)
                self.body._read()
            elif _on == 18:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSetColumnsRequest(self._io)
                self.body._read()
            elif _on == 19:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSortTableRequest(self._io)
                self.body._read()
            elif _on == 2:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopOpenFolderRequest(self._io)
                self.body._read()
            elif _on == 20:
                pass
                self.body = oxcrops_table.OxcropsTable.RopRestrictRequest(self._io)
                self.body._read()
            elif _on == 21:
                pass
                self.body = oxcrops_table.OxcropsTable.RopQueryRowsRequest(self._io)
                self.body._read()
            elif _on == 22:
                pass
                self.body = oxcrops_table.OxcropsTable.RopGetStatusRequest(self._io)
                self.body._read()
            elif _on == 23:
                pass
                self.body = oxcrops_table.OxcropsTable.RopQueryPositionRequest(self._io)
                self.body._read()
            elif _on == 24:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSeekRowRequest(self._io)
                self.body._read()
            elif _on == 25:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSeekRowBookmarkRequest(self._io)
                self.body._read()
            elif _on == 254:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopLogonRequest(self._io)
                self.body._read()
            elif _on == 26:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSeekRowFractionalRequest(self._io)
                self.body._read()
            elif _on == 27:
                pass
                self.body = oxcrops_table.OxcropsTable.RopCreateBookmarkRequest(self._io)
                self.body._read()
            elif _on == 28:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopCreateFolderRequest(self._io)
                self.body._read()
            elif _on == 29:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopDeleteFolderRequest(self._io)
                self.body._read()
            elif _on == 3:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopOpenMessageRequest(self._io)
                self.body._read()
            elif _on == 30:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopDeleteMessagesRequest(self._io)
                self.body._read()
            elif _on == 31:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopGetMessageStatusRequest(self._io)
                self.body._read()
            elif _on == 32:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSetMessageStatusRequest(self._io)
                self.body._read()
            elif _on == 33:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopGetAttachmentTableRequest(self._io)
                self.body._read()
            elif _on == 34:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopOpenAttachmentRequest(self._io)
                self.body._read()
            elif _on == 35:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopCreateAttachmentRequest(self._io)
                self.body._read()
            elif _on == 36:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopDeleteAttachmentRequest(self._io)
                self.body._read()
            elif _on == 37:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSaveChangesAttachmentRequest(self._io)
                self.body._read()
            elif _on == 38:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopSetReceiveFolderRequest(self._io)
                self.body._read()
            elif _on == 39:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetReceiveFolderRequest(self._io)
                self.body._read()
            elif _on == 4:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopGetHierarchyTableRequest(self._io)
                self.body._read()
            elif _on == 41:
                pass
                self.body = oxcrops_notification.OxcropsNotification.RopRegisterNotificationRequest(self._io)
                self.body._read()
            elif _on == 43:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopOpenStreamRequest(self._io)
                self.body._read()
            elif _on == 44:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopReadStreamRequest(self._io)
                self.body._read()
            elif _on == 45:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopWriteStreamRequest(self._io)
                self.body._read()
            elif _on == 46:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopSeekStreamRequest(self._io)
                self.body._read()
            elif _on == 47:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopSetStreamSizeRequest(self._io)
                self.body._read()
            elif _on == 48:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopSetSearchCriteriaRequest(self._io)
                self.body._read()
            elif _on == 49:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopGetSearchCriteriaRequest(self._io)
                self.body._read()
            elif _on == 5:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopGetContentsTableRequest(self._io)
                self.body._read()
            elif _on == 50:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopSubmitMessageRequest(self._io)
                self.body._read()
            elif _on == 51:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopMoveCopyMessagesRequest(self._io)
                self.body._read()
            elif _on == 52:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopAbortSubmitRequest(self._io)
                self.body._read()
            elif _on == 53:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopMoveFolderRequest(self._io)
                self.body._read()
            elif _on == 54:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopCopyFolderRequest(self._io)
                self.body._read()
            elif _on == 55:
                pass
                self.body = oxcrops_table.OxcropsTable.RopQueryColumnsAllRequest(self._io)
                self.body._read()
            elif _on == 56:
                pass
                self.body = oxcrops_table.OxcropsTable.RopAbortRequest(self._io)
                self.body._read()
            elif _on == 57:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopCopyToRequest(self._io)
                self.body._read()
            elif _on == 58:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopCopyToStreamRequest(self._io)
                self.body._read()
            elif _on == 59:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopCloneStreamRequest(self._io)
                self.body._read()
            elif _on == 6:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopCreateMessageRequest(self._io)
                self.body._read()
            elif _on == 62:
                pass
                self.body = oxcrops_permission.OxcropsPermission.RopGetPermissionsTableRequest(self._io)
                self.body._read()
            elif _on == 63:
                pass
                self.body = oxcrops_rule.OxcropsRule.RopGetRulesTableRequest(self._io)
                self.body._read()
            elif _on == 64:
                pass
                self.body = oxcrops_permission.OxcropsPermission.RopModifyPermissionsRequest(self._io)
                self.body._read()
            elif _on == 65:
                pass
                self.body = oxcrops_rule.OxcropsRule.RopModifyRulesRequest(self._io)
                self.body._read()
            elif _on == 66:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetOwningServersRequest(self._io)
                self.body._read()
            elif _on == 67:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopLongTermIdFromIdRequest(self._io)
                self.body._read()
            elif _on == 68:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopIdFromLongTermIdRequest(self._io)
                self.body._read()
            elif _on == 69:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopPublicFolderIsGhostedRequest(self._io)
                self.body._read()
            elif _on == 7:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertiesSpecificRequest(self._io)
                self.body._read()
            elif _on == 70:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopOpenEmbeddedMessageRequest(self._io)
                self.body._read()
            elif _on == 71:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopSetSpoolerRequest(self._io)
                self.body._read()
            elif _on == 72:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopSpoolerLockMessageRequest(self._io)
                self.body._read()
            elif _on == 73:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopGetAddressTypesRequest(self._io)
                self.body._read()
            elif _on == 74:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopTransportSendRequest(self._io)
                self.body._read()
            elif _on == 75:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyMessagesRequest(self._io)
                self.body._read()
            elif _on == 76:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyFolderRequest(self._io)
                self.body._read()
            elif _on == 77:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyToRequest(self._io)
                self.body._read()
            elif _on == 78:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceGetBufferRequest(self._io)
                self.body._read()
            elif _on == 79:
                pass
                self.body = oxcrops_table.OxcropsTable.RopFindRowRequest(self._io)
                self.body._read()
            elif _on == 8:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertiesAllRequest(self._io)
                self.body._read()
            elif _on == 80:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopProgressRequest(self._io)
                self.body._read()
            elif _on == 81:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopTransportNewMailRequest(self._io)
                self.body._read()
            elif _on == 82:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopGetValidAttachmentsRequest(self._io)
                self.body._read()
            elif _on == 83:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferDestinationConfigureRequest(self._io)
                self.body._read()
            elif _on == 84:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferDestinationPutBufferRequest(self._io)
                self.body._read()
            elif _on == 85:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetNamesFromPropertyIdsRequest(self._io)
                self.body._read()
            elif _on == 86:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertyIdsFromNamesRequest(self._io)
                self.body._read()
            elif _on == 87:
                pass
                self.body = oxcrops_rule.OxcropsRule.RopUpdateDeferredActionMessagesRequest(self._io)
                self.body._read()
            elif _on == 88:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopEmptyFolderRequest(self._io)
                self.body._read()
            elif _on == 89:
                pass
                self.body = oxcrops_table.OxcropsTable.RopExpandRowRequest(self._io)
                self.body._read()
            elif _on == 9:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertiesListRequest(self._io)
                self.body._read()
            elif _on == 90:
                pass
                self.body = oxcrops_table.OxcropsTable.RopCollapseRowRequest(self._io)
                self.body._read()
            elif _on == 91:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopLockRegionStreamRequest(self._io)
                self.body._read()
            elif _on == 92:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopUnlockRegionStreamRequest(self._io)
                self.body._read()
            elif _on == 93:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopCommitStreamRequest(self._io)
                self.body._read()
            elif _on == 94:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopGetStreamSizeRequest(self._io)
                self.body._read()
            elif _on == 95:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopQueryNamedPropertiesRequest(self._io)
                self.body._read()
            elif _on == 96:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetPerUserLongTermIdsRequest(self._io)
                self.body._read()
            elif _on == 97:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetPerUserGuidRequest(self._io)
                self.body._read()
            elif _on == 99:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopReadPerUserInformationRequest(self._io)
                self.body._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.rop_id
            if _on == 1:
                pass
                self.body._fetch_instances()
            elif _on == 10:
                pass
                self.body._fetch_instances()
            elif _on == 100:
                pass
                self.body._fetch_instances()
            elif _on == 102:
                pass
                self.body._fetch_instances()
            elif _on == 103:
                pass
                self.body._fetch_instances()
            elif _on == 104:
                pass
                self.body._fetch_instances()
            elif _on == 105:
                pass
                self.body._fetch_instances()
            elif _on == 107:
                pass
                self.body._fetch_instances()
            elif _on == 108:
                pass
                self.body._fetch_instances()
            elif _on == 109:
                pass
                self.body._fetch_instances()
            elif _on == 11:
                pass
                self.body._fetch_instances()
            elif _on == 111:
                pass
                self.body._fetch_instances()
            elif _on == 112:
                pass
                self.body._fetch_instances()
            elif _on == 114:
                pass
                self.body._fetch_instances()
            elif _on == 115:
                pass
                self.body._fetch_instances()
            elif _on == 116:
                pass
                self.body._fetch_instances()
            elif _on == 117:
                pass
                self.body._fetch_instances()
            elif _on == 118:
                pass
                self.body._fetch_instances()
            elif _on == 119:
                pass
                self.body._fetch_instances()
            elif _on == 12:
                pass
                self.body._fetch_instances()
            elif _on == 120:
                pass
                self.body._fetch_instances()
            elif _on == 121:
                pass
                self.body._fetch_instances()
            elif _on == 122:
                pass
                self.body._fetch_instances()
            elif _on == 123:
                pass
                self.body._fetch_instances()
            elif _on == 126:
                pass
                self.body._fetch_instances()
            elif _on == 127:
                pass
                self.body._fetch_instances()
            elif _on == 128:
                pass
                self.body._fetch_instances()
            elif _on == 129:
                pass
                self.body._fetch_instances()
            elif _on == 13:
                pass
                self.body._fetch_instances()
            elif _on == 130:
                pass
                self.body._fetch_instances()
            elif _on == 134:
                pass
                self.body._fetch_instances()
            elif _on == 137:
                pass
                self.body._fetch_instances()
            elif _on == 14:
                pass
                self.body._fetch_instances()
            elif _on == 144:
                pass
                self.body._fetch_instances()
            elif _on == 145:
                pass
                self.body._fetch_instances()
            elif _on == 146:
                pass
                self.body._fetch_instances()
            elif _on == 147:
                pass
                self.body._fetch_instances()
            elif _on == 15:
                pass
                self.body._fetch_instances()
            elif _on == 157:
                pass
                self.body._fetch_instances()
            elif _on == 16:
                pass
                self.body._fetch_instances()
            elif _on == 163:
                pass
                self.body._fetch_instances()
            elif _on == 17:
                pass
                self.body._fetch_instances()
            elif _on == 18:
                pass
                self.body._fetch_instances()
            elif _on == 19:
                pass
                self.body._fetch_instances()
            elif _on == 2:
                pass
                self.body._fetch_instances()
            elif _on == 20:
                pass
                self.body._fetch_instances()
            elif _on == 21:
                pass
                self.body._fetch_instances()
            elif _on == 22:
                pass
                self.body._fetch_instances()
            elif _on == 23:
                pass
                self.body._fetch_instances()
            elif _on == 24:
                pass
                self.body._fetch_instances()
            elif _on == 25:
                pass
                self.body._fetch_instances()
            elif _on == 254:
                pass
                self.body._fetch_instances()
            elif _on == 26:
                pass
                self.body._fetch_instances()
            elif _on == 27:
                pass
                self.body._fetch_instances()
            elif _on == 28:
                pass
                self.body._fetch_instances()
            elif _on == 29:
                pass
                self.body._fetch_instances()
            elif _on == 3:
                pass
                self.body._fetch_instances()
            elif _on == 30:
                pass
                self.body._fetch_instances()
            elif _on == 31:
                pass
                self.body._fetch_instances()
            elif _on == 32:
                pass
                self.body._fetch_instances()
            elif _on == 33:
                pass
                self.body._fetch_instances()
            elif _on == 34:
                pass
                self.body._fetch_instances()
            elif _on == 35:
                pass
                self.body._fetch_instances()
            elif _on == 36:
                pass
                self.body._fetch_instances()
            elif _on == 37:
                pass
                self.body._fetch_instances()
            elif _on == 38:
                pass
                self.body._fetch_instances()
            elif _on == 39:
                pass
                self.body._fetch_instances()
            elif _on == 4:
                pass
                self.body._fetch_instances()
            elif _on == 41:
                pass
                self.body._fetch_instances()
            elif _on == 43:
                pass
                self.body._fetch_instances()
            elif _on == 44:
                pass
                self.body._fetch_instances()
            elif _on == 45:
                pass
                self.body._fetch_instances()
            elif _on == 46:
                pass
                self.body._fetch_instances()
            elif _on == 47:
                pass
                self.body._fetch_instances()
            elif _on == 48:
                pass
                self.body._fetch_instances()
            elif _on == 49:
                pass
                self.body._fetch_instances()
            elif _on == 5:
                pass
                self.body._fetch_instances()
            elif _on == 50:
                pass
                self.body._fetch_instances()
            elif _on == 51:
                pass
                self.body._fetch_instances()
            elif _on == 52:
                pass
                self.body._fetch_instances()
            elif _on == 53:
                pass
                self.body._fetch_instances()
            elif _on == 54:
                pass
                self.body._fetch_instances()
            elif _on == 55:
                pass
                self.body._fetch_instances()
            elif _on == 56:
                pass
                self.body._fetch_instances()
            elif _on == 57:
                pass
                self.body._fetch_instances()
            elif _on == 58:
                pass
                self.body._fetch_instances()
            elif _on == 59:
                pass
                self.body._fetch_instances()
            elif _on == 6:
                pass
                self.body._fetch_instances()
            elif _on == 62:
                pass
                self.body._fetch_instances()
            elif _on == 63:
                pass
                self.body._fetch_instances()
            elif _on == 64:
                pass
                self.body._fetch_instances()
            elif _on == 65:
                pass
                self.body._fetch_instances()
            elif _on == 66:
                pass
                self.body._fetch_instances()
            elif _on == 67:
                pass
                self.body._fetch_instances()
            elif _on == 68:
                pass
                self.body._fetch_instances()
            elif _on == 69:
                pass
                self.body._fetch_instances()
            elif _on == 7:
                pass
                self.body._fetch_instances()
            elif _on == 70:
                pass
                self.body._fetch_instances()
            elif _on == 71:
                pass
                self.body._fetch_instances()
            elif _on == 72:
                pass
                self.body._fetch_instances()
            elif _on == 73:
                pass
                self.body._fetch_instances()
            elif _on == 74:
                pass
                self.body._fetch_instances()
            elif _on == 75:
                pass
                self.body._fetch_instances()
            elif _on == 76:
                pass
                self.body._fetch_instances()
            elif _on == 77:
                pass
                self.body._fetch_instances()
            elif _on == 78:
                pass
                self.body._fetch_instances()
            elif _on == 79:
                pass
                self.body._fetch_instances()
            elif _on == 8:
                pass
                self.body._fetch_instances()
            elif _on == 80:
                pass
                self.body._fetch_instances()
            elif _on == 81:
                pass
                self.body._fetch_instances()
            elif _on == 82:
                pass
                self.body._fetch_instances()
            elif _on == 83:
                pass
                self.body._fetch_instances()
            elif _on == 84:
                pass
                self.body._fetch_instances()
            elif _on == 85:
                pass
                self.body._fetch_instances()
            elif _on == 86:
                pass
                self.body._fetch_instances()
            elif _on == 87:
                pass
                self.body._fetch_instances()
            elif _on == 88:
                pass
                self.body._fetch_instances()
            elif _on == 89:
                pass
                self.body._fetch_instances()
            elif _on == 9:
                pass
                self.body._fetch_instances()
            elif _on == 90:
                pass
                self.body._fetch_instances()
            elif _on == 91:
                pass
                self.body._fetch_instances()
            elif _on == 92:
                pass
                self.body._fetch_instances()
            elif _on == 93:
                pass
                self.body._fetch_instances()
            elif _on == 94:
                pass
                self.body._fetch_instances()
            elif _on == 95:
                pass
                self.body._fetch_instances()
            elif _on == 96:
                pass
                self.body._fetch_instances()
            elif _on == 97:
                pass
                self.body._fetch_instances()
            elif _on == 99:
                pass
                self.body._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcrops.RopRequest, self)._write__seq(io)
            self._io.write_u1(self.rop_id)
            _on = self.rop_id
            if _on == 1:
                pass
                self.body._write__seq(self._io)
            elif _on == 10:
                pass
                self.body._write__seq(self._io)
            elif _on == 100:
                pass
                self.body._write__seq(self._io)
            elif _on == 102:
                pass
                self.body._write__seq(self._io)
            elif _on == 103:
                pass
                self.body._write__seq(self._io)
            elif _on == 104:
                pass
                self.body._write__seq(self._io)
            elif _on == 105:
                pass
                self.body._write__seq(self._io)
            elif _on == 107:
                pass
                self.body._write__seq(self._io)
            elif _on == 108:
                pass
                self.body._write__seq(self._io)
            elif _on == 109:
                pass
                self.body._write__seq(self._io)
            elif _on == 11:
                pass
                self.body._write__seq(self._io)
            elif _on == 111:
                pass
                self.body._write__seq(self._io)
            elif _on == 112:
                pass
                self.body._write__seq(self._io)
            elif _on == 114:
                pass
                self.body._write__seq(self._io)
            elif _on == 115:
                pass
                self.body._write__seq(self._io)
            elif _on == 116:
                pass
                self.body._write__seq(self._io)
            elif _on == 117:
                pass
                self.body._write__seq(self._io)
            elif _on == 118:
                pass
                self.body._write__seq(self._io)
            elif _on == 119:
                pass
                self.body._write__seq(self._io)
            elif _on == 12:
                pass
                self.body._write__seq(self._io)
            elif _on == 120:
                pass
                self.body._write__seq(self._io)
            elif _on == 121:
                pass
                self.body._write__seq(self._io)
            elif _on == 122:
                pass
                self.body._write__seq(self._io)
            elif _on == 123:
                pass
                self.body._write__seq(self._io)
            elif _on == 126:
                pass
                self.body._write__seq(self._io)
            elif _on == 127:
                pass
                self.body._write__seq(self._io)
            elif _on == 128:
                pass
                self.body._write__seq(self._io)
            elif _on == 129:
                pass
                self.body._write__seq(self._io)
            elif _on == 13:
                pass
                self.body._write__seq(self._io)
            elif _on == 130:
                pass
                self.body._write__seq(self._io)
            elif _on == 134:
                pass
                self.body._write__seq(self._io)
            elif _on == 137:
                pass
                self.body._write__seq(self._io)
            elif _on == 14:
                pass
                self.body._write__seq(self._io)
            elif _on == 144:
                pass
                self.body._write__seq(self._io)
            elif _on == 145:
                pass
                self.body._write__seq(self._io)
            elif _on == 146:
                pass
                self.body._write__seq(self._io)
            elif _on == 147:
                pass
                self.body._write__seq(self._io)
            elif _on == 15:
                pass
                self.body._write__seq(self._io)
            elif _on == 157:
                pass
                self.body._write__seq(self._io)
            elif _on == 16:
                pass
                self.body._write__seq(self._io)
            elif _on == 163:
                pass
                self.body._write__seq(self._io)
            elif _on == 17:
                pass
                self.body._write__seq(self._io)
            elif _on == 18:
                pass
                self.body._write__seq(self._io)
            elif _on == 19:
                pass
                self.body._write__seq(self._io)
            elif _on == 2:
                pass
                self.body._write__seq(self._io)
            elif _on == 20:
                pass
                self.body._write__seq(self._io)
            elif _on == 21:
                pass
                self.body._write__seq(self._io)
            elif _on == 22:
                pass
                self.body._write__seq(self._io)
            elif _on == 23:
                pass
                self.body._write__seq(self._io)
            elif _on == 24:
                pass
                self.body._write__seq(self._io)
            elif _on == 25:
                pass
                self.body._write__seq(self._io)
            elif _on == 254:
                pass
                self.body._write__seq(self._io)
            elif _on == 26:
                pass
                self.body._write__seq(self._io)
            elif _on == 27:
                pass
                self.body._write__seq(self._io)
            elif _on == 28:
                pass
                self.body._write__seq(self._io)
            elif _on == 29:
                pass
                self.body._write__seq(self._io)
            elif _on == 3:
                pass
                self.body._write__seq(self._io)
            elif _on == 30:
                pass
                self.body._write__seq(self._io)
            elif _on == 31:
                pass
                self.body._write__seq(self._io)
            elif _on == 32:
                pass
                self.body._write__seq(self._io)
            elif _on == 33:
                pass
                self.body._write__seq(self._io)
            elif _on == 34:
                pass
                self.body._write__seq(self._io)
            elif _on == 35:
                pass
                self.body._write__seq(self._io)
            elif _on == 36:
                pass
                self.body._write__seq(self._io)
            elif _on == 37:
                pass
                self.body._write__seq(self._io)
            elif _on == 38:
                pass
                self.body._write__seq(self._io)
            elif _on == 39:
                pass
                self.body._write__seq(self._io)
            elif _on == 4:
                pass
                self.body._write__seq(self._io)
            elif _on == 41:
                pass
                self.body._write__seq(self._io)
            elif _on == 43:
                pass
                self.body._write__seq(self._io)
            elif _on == 44:
                pass
                self.body._write__seq(self._io)
            elif _on == 45:
                pass
                self.body._write__seq(self._io)
            elif _on == 46:
                pass
                self.body._write__seq(self._io)
            elif _on == 47:
                pass
                self.body._write__seq(self._io)
            elif _on == 48:
                pass
                self.body._write__seq(self._io)
            elif _on == 49:
                pass
                self.body._write__seq(self._io)
            elif _on == 5:
                pass
                self.body._write__seq(self._io)
            elif _on == 50:
                pass
                self.body._write__seq(self._io)
            elif _on == 51:
                pass
                self.body._write__seq(self._io)
            elif _on == 52:
                pass
                self.body._write__seq(self._io)
            elif _on == 53:
                pass
                self.body._write__seq(self._io)
            elif _on == 54:
                pass
                self.body._write__seq(self._io)
            elif _on == 55:
                pass
                self.body._write__seq(self._io)
            elif _on == 56:
                pass
                self.body._write__seq(self._io)
            elif _on == 57:
                pass
                self.body._write__seq(self._io)
            elif _on == 58:
                pass
                self.body._write__seq(self._io)
            elif _on == 59:
                pass
                self.body._write__seq(self._io)
            elif _on == 6:
                pass
                self.body._write__seq(self._io)
            elif _on == 62:
                pass
                self.body._write__seq(self._io)
            elif _on == 63:
                pass
                self.body._write__seq(self._io)
            elif _on == 64:
                pass
                self.body._write__seq(self._io)
            elif _on == 65:
                pass
                self.body._write__seq(self._io)
            elif _on == 66:
                pass
                self.body._write__seq(self._io)
            elif _on == 67:
                pass
                self.body._write__seq(self._io)
            elif _on == 68:
                pass
                self.body._write__seq(self._io)
            elif _on == 69:
                pass
                self.body._write__seq(self._io)
            elif _on == 7:
                pass
                self.body._write__seq(self._io)
            elif _on == 70:
                pass
                self.body._write__seq(self._io)
            elif _on == 71:
                pass
                self.body._write__seq(self._io)
            elif _on == 72:
                pass
                self.body._write__seq(self._io)
            elif _on == 73:
                pass
                self.body._write__seq(self._io)
            elif _on == 74:
                pass
                self.body._write__seq(self._io)
            elif _on == 75:
                pass
                self.body._write__seq(self._io)
            elif _on == 76:
                pass
                self.body._write__seq(self._io)
            elif _on == 77:
                pass
                self.body._write__seq(self._io)
            elif _on == 78:
                pass
                self.body._write__seq(self._io)
            elif _on == 79:
                pass
                self.body._write__seq(self._io)
            elif _on == 8:
                pass
                self.body._write__seq(self._io)
            elif _on == 80:
                pass
                self.body._write__seq(self._io)
            elif _on == 81:
                pass
                self.body._write__seq(self._io)
            elif _on == 82:
                pass
                self.body._write__seq(self._io)
            elif _on == 83:
                pass
                self.body._write__seq(self._io)
            elif _on == 84:
                pass
                self.body._write__seq(self._io)
            elif _on == 85:
                pass
                self.body._write__seq(self._io)
            elif _on == 86:
                pass
                self.body._write__seq(self._io)
            elif _on == 87:
                pass
                self.body._write__seq(self._io)
            elif _on == 88:
                pass
                self.body._write__seq(self._io)
            elif _on == 89:
                pass
                self.body._write__seq(self._io)
            elif _on == 9:
                pass
                self.body._write__seq(self._io)
            elif _on == 90:
                pass
                self.body._write__seq(self._io)
            elif _on == 91:
                pass
                self.body._write__seq(self._io)
            elif _on == 92:
                pass
                self.body._write__seq(self._io)
            elif _on == 93:
                pass
                self.body._write__seq(self._io)
            elif _on == 94:
                pass
                self.body._write__seq(self._io)
            elif _on == 95:
                pass
                self.body._write__seq(self._io)
            elif _on == 96:
                pass
                self.body._write__seq(self._io)
            elif _on == 97:
                pass
                self.body._write__seq(self._io)
            elif _on == 99:
                pass
                self.body._write__seq(self._io)


        def _check(self):
            _on = self.rop_id
            if _on == 1:
                pass
            elif _on == 10:
                pass
            elif _on == 100:
                pass
                if self.body.logon_is_private != self.logon_is_private:
                    raise kaitaistruct.ConsistencyError(u"body", self.logon_is_private, self.body.logon_is_private)
                if self.body.has_logon_is_private != self.has_logon_is_private:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_logon_is_private, self.body.has_logon_is_private)
            elif _on == 102:
                pass
            elif _on == 103:
                pass
            elif _on == 104:
                pass
            elif _on == 105:
                pass
            elif _on == 107:
                pass
            elif _on == 108:
                pass
            elif _on == 109:
                pass
            elif _on == 11:
                pass
            elif _on == 111:
                pass
            elif _on == 112:
                pass
            elif _on == 114:
                pass
            elif _on == 115:
                pass
            elif _on == 116:
                pass
            elif _on == 117:
                pass
            elif _on == 118:
                pass
            elif _on == 119:
                pass
            elif _on == 12:
                pass
            elif _on == 120:
                pass
            elif _on == 121:
                pass
            elif _on == 122:
                pass
            elif _on == 123:
                pass
            elif _on == 126:
                pass
            elif _on == 127:
                pass
            elif _on == 128:
                pass
            elif _on == 129:
                pass
            elif _on == 13:
                pass
            elif _on == 130:
                pass
            elif _on == 134:
                pass
            elif _on == 137:
                pass
            elif _on == 14:
                pass
            elif _on == 144:
                pass
            elif _on == 145:
                pass
            elif _on == 146:
                pass
            elif _on == 147:
                pass
            elif _on == 15:
                pass
            elif _on == 157:
                pass
            elif _on == 16:
                pass
            elif _on == 163:
                pass
            elif _on == 17:
                pass
                if self.body.logon_is_private != self.logon_is_private:
                    raise kaitaistruct.ConsistencyError(u"body", self.logon_is_private, self.body.logon_is_private)
                if self.body.has_logon_is_private != self.has_logon_is_private:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_logon_is_private, self.body.has_logon_is_private)
            elif _on == 18:
                pass
            elif _on == 19:
                pass
            elif _on == 2:
                pass
            elif _on == 20:
                pass
            elif _on == 21:
                pass
            elif _on == 22:
                pass
            elif _on == 23:
                pass
            elif _on == 24:
                pass
            elif _on == 25:
                pass
            elif _on == 254:
                pass
            elif _on == 26:
                pass
            elif _on == 27:
                pass
            elif _on == 28:
                pass
            elif _on == 29:
                pass
            elif _on == 3:
                pass
            elif _on == 30:
                pass
            elif _on == 31:
                pass
            elif _on == 32:
                pass
            elif _on == 33:
                pass
            elif _on == 34:
                pass
            elif _on == 35:
                pass
            elif _on == 36:
                pass
            elif _on == 37:
                pass
            elif _on == 38:
                pass
            elif _on == 39:
                pass
            elif _on == 4:
                pass
            elif _on == 41:
                pass
            elif _on == 43:
                pass
            elif _on == 44:
                pass
            elif _on == 45:
                pass
            elif _on == 46:
                pass
            elif _on == 47:
                pass
            elif _on == 48:
                pass
            elif _on == 49:
                pass
            elif _on == 5:
                pass
            elif _on == 50:
                pass
            elif _on == 51:
                pass
            elif _on == 52:
                pass
            elif _on == 53:
                pass
            elif _on == 54:
                pass
            elif _on == 55:
                pass
            elif _on == 56:
                pass
            elif _on == 57:
                pass
            elif _on == 58:
                pass
            elif _on == 59:
                pass
            elif _on == 6:
                pass
            elif _on == 62:
                pass
            elif _on == 63:
                pass
            elif _on == 64:
                pass
            elif _on == 65:
                pass
            elif _on == 66:
                pass
            elif _on == 67:
                pass
            elif _on == 68:
                pass
            elif _on == 69:
                pass
            elif _on == 7:
                pass
            elif _on == 70:
                pass
            elif _on == 71:
                pass
            elif _on == 72:
                pass
            elif _on == 73:
                pass
            elif _on == 74:
                pass
            elif _on == 75:
                pass
            elif _on == 76:
                pass
            elif _on == 77:
                pass
            elif _on == 78:
                pass
            elif _on == 79:
                pass
            elif _on == 8:
                pass
            elif _on == 80:
                pass
            elif _on == 81:
                pass
            elif _on == 82:
                pass
            elif _on == 83:
                pass
            elif _on == 84:
                pass
            elif _on == 85:
                pass
            elif _on == 86:
                pass
            elif _on == 87:
                pass
            elif _on == 88:
                pass
            elif _on == 89:
                pass
            elif _on == 9:
                pass
            elif _on == 90:
                pass
            elif _on == 91:
                pass
            elif _on == 92:
                pass
            elif _on == 93:
                pass
            elif _on == 94:
                pass
            elif _on == 95:
                pass
            elif _on == 96:
                pass
            elif _on == 97:
                pass
            elif _on == 99:
                pass
            self._dirty = False


    class RopResponse(ReadWriteKaitaiStruct):
        """A response of any ROP.
        
        .. seealso::
           [MS-OXCROPS] 2.2.2
        """
        def __init__(self, property_tags, has_property_tags, recipient_columns, has_recipient_columns, columns, has_columns, _io=None, _parent=None, _root=None):
            super(Oxcrops.RopResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.property_tags = property_tags
            self.has_property_tags = has_property_tags
            self.recipient_columns = recipient_columns
            self.has_recipient_columns = has_recipient_columns
            self.columns = columns
            self.has_columns = has_columns

        def _read(self):
            self.rop_id = self._io.read_u1()
            _on = self.rop_id
            if _on == 10:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopSetPropertiesResponse(self._io)
                self.body._read()
            elif _on == 100:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopWritePerUserInformationResponse(self._io)
                self.body._read()
            elif _on == 102:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSetReadFlagsResponse(self._io)
                self.body._read()
            elif _on == 103:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopCopyPropertiesResponse(self._io)
                self.body._read()
            elif _on == 104:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetReceiveFolderTableResponse(self._io)
                self.body._read()
            elif _on == 105:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyPropertiesResponse(self._io)
                self.body._read()
            elif _on == 107:
                pass
                self.body = oxcrops_table.OxcropsTable.RopGetCollapseStateResponse(self._io)
                self.body._read()
            elif _on == 108:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSetCollapseStateResponse(self._io)
                self.body._read()
            elif _on == 109:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopGetTransportFolderResponse(self._io)
                self.body._read()
            elif _on == 11:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopDeletePropertiesResponse(self._io)
                self.body._read()
            elif _on == 110:
                pass
                self.body = oxcrops_notification.OxcropsNotification.RopPendingResponse(self._io)
                self.body._read()
            elif _on == 111:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopOptionsDataResponse(self._io)
                self.body._read()
            elif _on == 112:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationConfigureResponse(self._io)
                self.body._read()
            elif _on == 114:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportMessageChangeResponse(self._io)
                self.body._read()
            elif _on == 115:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportHierarchyChangeResponse(self._io)
                self.body._read()
            elif _on == 116:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportDeletesResponse(self._io)
                self.body._read()
            elif _on == 117:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationUploadStateStreamBeginResponse(self._io)
                self.body._read()
            elif _on == 118:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationUploadStateStreamContinueResponse(self._io)
                self.body._read()
            elif _on == 119:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationUploadStateStreamEndResponse(self._io)
                self.body._read()
            elif _on == 12:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSaveChangesMessageResponse(self._io)
                self.body._read()
            elif _on == 120:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportMessageMoveResponse(self._io)
                self.body._read()
            elif _on == 121:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopSetPropertiesNoReplicateResponse(self._io)
                self.body._read()
            elif _on == 122:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopDeletePropertiesNoReplicateResponse(self._io)
                self.body._read()
            elif _on == 123:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetStoreStateResponse(self._io)
                self.body._read()
            elif _on == 126:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationOpenCollectorResponse(self._io)
                self.body._read()
            elif _on == 127:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopGetLocalReplicaIdsResponse(self._io)
                self.body._read()
            elif _on == 128:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationImportReadStateChangesResponse(self._io)
                self.body._read()
            elif _on == 129:
                pass
                self.body = oxcrops_table.OxcropsTable.RopResetTableResponse(self._io)
                self.body._read()
            elif _on == 13:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopRemoveAllRecipientsResponse(self._io)
                self.body._read()
            elif _on == 130:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSynchronizationGetTransferStateResponse(self._io)
                self.body._read()
            elif _on == 134:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopTellVersionResponse(self._io)
                self.body._read()
            elif _on == 137:
                pass
                self.body = oxcrops_table.OxcropsTable.RopFreeBookmarkResponse(self._io)
                self.body._read()
            elif _on == 14:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopModifyRecipientsResponse(self._io)
                self.body._read()
            elif _on == 144:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopWriteAndCommitStreamResponse(self._io)
                self.body._read()
            elif _on == 145:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopHardDeleteMessagesResponse(self._io)
                self.body._read()
            elif _on == 146:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopHardDeleteMessagesAndSubfoldersResponse(self._io)
                self.body._read()
            elif _on == 147:
                pass
                self.body = oxcrops_synchronization.OxcropsSynchronization.RopSetLocalReplicaMidsetDeletedResponse(self._io)
                self.body._read()
            elif _on == 15:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopReadRecipientsResponse(self.recipient_columns, self.has_recipient_columns, self._io)
                self.body._read()
            elif _on == 157:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferDestinationPutBufferExtendedResponse(self._io)
                self.body._read()
            elif _on == 16:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopReloadCachedInformationResponse(self._io)
                self.body._read()
            elif _on == 163:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopWriteStreamExtendedResponse(self._io)
                self.body._read()
            elif _on == 17:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSetMessageReadFlagResponse(self._io)
                self.body._read()
            elif _on == 18:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSetColumnsResponse(self._io)
                self.body._read()
            elif _on == 19:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSortTableResponse(self._io)
                self.body._read()
            elif _on == 2:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopOpenFolderResponse(self._io)
                self.body._read()
            elif _on == 20:
                pass
                self.body = oxcrops_table.OxcropsTable.RopRestrictResponse(self._io)
                self.body._read()
            elif _on == 21:
                pass
                self.body = oxcrops_table.OxcropsTable.RopQueryRowsResponse(self.columns, self.has_columns, self._io)
                self.body._read()
            elif _on == 22:
                pass
                self.body = oxcrops_table.OxcropsTable.RopGetStatusResponse(self._io)
                self.body._read()
            elif _on == 23:
                pass
                self.body = oxcrops_table.OxcropsTable.RopQueryPositionResponse(self._io)
                self.body._read()
            elif _on == 24:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSeekRowResponse(self._io)
                self.body._read()
            elif _on == 249:
                pass
                self.body = oxcrops_miscellaneous.OxcropsMiscellaneous.RopBackoffResponse(self._io)
                self.body._read()
            elif _on == 25:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSeekRowBookmarkResponse(self._io)
                self.body._read()
            elif _on == 254:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopLogonResponse(self._io)
                self.body._read()
            elif _on == 255:
                pass
                self.body = oxcrops_miscellaneous.OxcropsMiscellaneous.RopBufferTooSmallResponse(self._io)
                self.body._read()
            elif _on == 26:
                pass
                self.body = oxcrops_table.OxcropsTable.RopSeekRowFractionalResponse(self._io)
                self.body._read()
            elif _on == 27:
                pass
                self.body = oxcrops_table.OxcropsTable.RopCreateBookmarkResponse(self._io)
                self.body._read()
            elif _on == 28:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopCreateFolderResponse(self._io)
                self.body._read()
            elif _on == 29:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopDeleteFolderResponse(self._io)
                self.body._read()
            elif _on == 3:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopOpenMessageResponse(self._io)
                self.body._read()
            elif _on == 30:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopDeleteMessagesResponse(self._io)
                self.body._read()
            elif _on == 32:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSetMessageStatusResponse(self._io)
                self.body._read()
            elif _on == 33:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopGetAttachmentTableResponse(self._io)
                self.body._read()
            elif _on == 34:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopOpenAttachmentResponse(self._io)
                self.body._read()
            elif _on == 35:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopCreateAttachmentResponse(self._io)
                self.body._read()
            elif _on == 36:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopDeleteAttachmentResponse(self._io)
                self.body._read()
            elif _on == 37:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopSaveChangesAttachmentResponse(self._io)
                self.body._read()
            elif _on == 38:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopSetReceiveFolderResponse(self._io)
                self.body._read()
            elif _on == 39:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetReceiveFolderResponse(self._io)
                self.body._read()
            elif _on == 4:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopGetHierarchyTableResponse(self._io)
                self.body._read()
            elif _on == 41:
                pass
                self.body = oxcrops_notification.OxcropsNotification.RopRegisterNotificationResponse(self._io)
                self.body._read()
            elif _on == 42:
                pass
                self.body = oxcrops_notification.OxcropsNotification.RopNotifyResponse(self.columns, self.has_columns, self._io)
                self.body._read()
            elif _on == 43:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopOpenStreamResponse(self._io)
                self.body._read()
            elif _on == 44:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopReadStreamResponse(self._io)
                self.body._read()
            elif _on == 45:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopWriteStreamResponse(self._io)
                self.body._read()
            elif _on == 46:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopSeekStreamResponse(self._io)
                self.body._read()
            elif _on == 47:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopSetStreamSizeResponse(self._io)
                self.body._read()
            elif _on == 48:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopSetSearchCriteriaResponse(self._io)
                self.body._read()
            elif _on == 49:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopGetSearchCriteriaResponse(self._io)
                self.body._read()
            elif _on == 5:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopGetContentsTableResponse(self._io)
                self.body._read()
            elif _on == 50:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopSubmitMessageResponse(self._io)
                self.body._read()
            elif _on == 51:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopMoveCopyMessagesResponse(self._io)
                self.body._read()
            elif _on == 52:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopAbortSubmitResponse(self._io)
                self.body._read()
            elif _on == 53:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopMoveFolderResponse(self._io)
                self.body._read()
            elif _on == 54:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopCopyFolderResponse(self._io)
                self.body._read()
            elif _on == 55:
                pass
                self.body = oxcrops_table.OxcropsTable.RopQueryColumnsAllResponse(self._io)
                self.body._read()
            elif _on == 56:
                pass
                self.body = oxcrops_table.OxcropsTable.RopAbortResponse(self._io)
                self.body._read()
            elif _on == 57:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopCopyToResponse(self._io)
                self.body._read()
            elif _on == 58:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopCopyToStreamResponse(self._io)
                self.body._read()
            elif _on == 59:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopCloneStreamResponse(self._io)
                self.body._read()
            elif _on == 6:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopCreateMessageResponse(self._io)
                self.body._read()
            elif _on == 62:
                pass
                self.body = oxcrops_permission.OxcropsPermission.RopGetPermissionsTableResponse(self._io)
                self.body._read()
            elif _on == 63:
                pass
                self.body = oxcrops_rule.OxcropsRule.RopGetRulesTableResponse(self._io)
                self.body._read()
            elif _on == 64:
                pass
                self.body = oxcrops_permission.OxcropsPermission.RopModifyPermissionsResponse(self._io)
                self.body._read()
            elif _on == 65:
                pass
                self.body = oxcrops_rule.OxcropsRule.RopModifyRulesResponse(self._io)
                self.body._read()
            elif _on == 66:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetOwningServersResponse(self._io)
                self.body._read()
            elif _on == 67:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopLongTermIdFromIdResponse(self._io)
                self.body._read()
            elif _on == 68:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopIdFromLongTermIdResponse(self._io)
                self.body._read()
            elif _on == 69:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopPublicFolderIsGhostedResponse(self._io)
                self.body._read()
            elif _on == 7:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertiesSpecificResponse(self.property_tags, self.has_property_tags, self._io)
                self.body._read()
            elif _on == 70:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopOpenEmbeddedMessageResponse(self._io)
                self.body._read()
            elif _on == 71:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopSetSpoolerResponse(self._io)
                self.body._read()
            elif _on == 72:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopSpoolerLockMessageResponse(self._io)
                self.body._read()
            elif _on == 73:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopGetAddressTypesResponse(self._io)
                self.body._read()
            elif _on == 74:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopTransportSendResponse(self._io)
                self.body._read()
            elif _on == 75:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyMessagesResponse(self._io)
                self.body._read()
            elif _on == 76:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyFolderResponse(self._io)
                self.body._read()
            elif _on == 77:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceCopyToResponse(self._io)
                self.body._read()
            elif _on == 78:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferSourceGetBufferResponse(self._io)
                self.body._read()
            elif _on == 79:
                pass
                self.body = oxcrops_table.OxcropsTable.RopFindRowResponse(self.columns, self.has_columns, self._io)
                self.body._read()
            elif _on == 8:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertiesAllResponse(self._io)
                self.body._read()
            elif _on == 80:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopProgressResponse(self._io)
                self.body._read()
            elif _on == 81:
                pass
                self.body = oxcrops_transport.OxcropsTransport.RopTransportNewMailResponse(self._io)
                self.body._read()
            elif _on == 82:
                pass
                self.body = oxcrops_message.OxcropsMessage.RopGetValidAttachmentsResponse(self._io)
                self.body._read()
            elif _on == 83:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferDestinationConfigureResponse(self._io)
                self.body._read()
            elif _on == 84:
                pass
                self.body = oxcrops_fasttransfer.OxcropsFasttransfer.RopFastTransferDestinationPutBufferResponse(self._io)
                self.body._read()
            elif _on == 85:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetNamesFromPropertyIdsResponse(self._io)
                self.body._read()
            elif _on == 86:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertyIdsFromNamesResponse(self._io)
                self.body._read()
            elif _on == 87:
                pass
                self.body = oxcrops_rule.OxcropsRule.RopUpdateDeferredActionMessagesResponse(self._io)
                self.body._read()
            elif _on == 88:
                pass
                self.body = oxcrops_folder.OxcropsFolder.RopEmptyFolderResponse(self._io)
                self.body._read()
            elif _on == 89:
                pass
                self.body = oxcrops_table.OxcropsTable.RopExpandRowResponse(self.columns, self.has_columns, self._io)
                self.body._read()
            elif _on == 9:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopGetPropertiesListResponse(self._io)
                self.body._read()
            elif _on == 90:
                pass
                self.body = oxcrops_table.OxcropsTable.RopCollapseRowResponse(self._io)
                self.body._read()
            elif _on == 91:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopLockRegionStreamResponse(self._io)
                self.body._read()
            elif _on == 92:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopUnlockRegionStreamResponse(self._io)
                self.body._read()
            elif _on == 93:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopCommitStreamResponse(self._io)
                self.body._read()
            elif _on == 94:
                pass
                self.body = oxcrops_stream.OxcropsStream.RopGetStreamSizeResponse(self._io)
                self.body._read()
            elif _on == 95:
                pass
                self.body = oxcrops_property.OxcropsProperty.RopQueryNamedPropertiesResponse(self._io)
                self.body._read()
            elif _on == 96:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetPerUserLongTermIdsResponse(self._io)
                self.body._read()
            elif _on == 97:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopGetPerUserGuidResponse(self._io)
                self.body._read()
            elif _on == 99:
                pass
                self.body = oxcrops_logon.OxcropsLogon.RopReadPerUserInformationResponse(self._io)
                self.body._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.rop_id
            if _on == 10:
                pass
                self.body._fetch_instances()
            elif _on == 100:
                pass
                self.body._fetch_instances()
            elif _on == 102:
                pass
                self.body._fetch_instances()
            elif _on == 103:
                pass
                self.body._fetch_instances()
            elif _on == 104:
                pass
                self.body._fetch_instances()
            elif _on == 105:
                pass
                self.body._fetch_instances()
            elif _on == 107:
                pass
                self.body._fetch_instances()
            elif _on == 108:
                pass
                self.body._fetch_instances()
            elif _on == 109:
                pass
                self.body._fetch_instances()
            elif _on == 11:
                pass
                self.body._fetch_instances()
            elif _on == 110:
                pass
                self.body._fetch_instances()
            elif _on == 111:
                pass
                self.body._fetch_instances()
            elif _on == 112:
                pass
                self.body._fetch_instances()
            elif _on == 114:
                pass
                self.body._fetch_instances()
            elif _on == 115:
                pass
                self.body._fetch_instances()
            elif _on == 116:
                pass
                self.body._fetch_instances()
            elif _on == 117:
                pass
                self.body._fetch_instances()
            elif _on == 118:
                pass
                self.body._fetch_instances()
            elif _on == 119:
                pass
                self.body._fetch_instances()
            elif _on == 12:
                pass
                self.body._fetch_instances()
            elif _on == 120:
                pass
                self.body._fetch_instances()
            elif _on == 121:
                pass
                self.body._fetch_instances()
            elif _on == 122:
                pass
                self.body._fetch_instances()
            elif _on == 123:
                pass
                self.body._fetch_instances()
            elif _on == 126:
                pass
                self.body._fetch_instances()
            elif _on == 127:
                pass
                self.body._fetch_instances()
            elif _on == 128:
                pass
                self.body._fetch_instances()
            elif _on == 129:
                pass
                self.body._fetch_instances()
            elif _on == 13:
                pass
                self.body._fetch_instances()
            elif _on == 130:
                pass
                self.body._fetch_instances()
            elif _on == 134:
                pass
                self.body._fetch_instances()
            elif _on == 137:
                pass
                self.body._fetch_instances()
            elif _on == 14:
                pass
                self.body._fetch_instances()
            elif _on == 144:
                pass
                self.body._fetch_instances()
            elif _on == 145:
                pass
                self.body._fetch_instances()
            elif _on == 146:
                pass
                self.body._fetch_instances()
            elif _on == 147:
                pass
                self.body._fetch_instances()
            elif _on == 15:
                pass
                self.body._fetch_instances()
            elif _on == 157:
                pass
                self.body._fetch_instances()
            elif _on == 16:
                pass
                self.body._fetch_instances()
            elif _on == 163:
                pass
                self.body._fetch_instances()
            elif _on == 17:
                pass
                self.body._fetch_instances()
            elif _on == 18:
                pass
                self.body._fetch_instances()
            elif _on == 19:
                pass
                self.body._fetch_instances()
            elif _on == 2:
                pass
                self.body._fetch_instances()
            elif _on == 20:
                pass
                self.body._fetch_instances()
            elif _on == 21:
                pass
                self.body._fetch_instances()
            elif _on == 22:
                pass
                self.body._fetch_instances()
            elif _on == 23:
                pass
                self.body._fetch_instances()
            elif _on == 24:
                pass
                self.body._fetch_instances()
            elif _on == 249:
                pass
                self.body._fetch_instances()
            elif _on == 25:
                pass
                self.body._fetch_instances()
            elif _on == 254:
                pass
                self.body._fetch_instances()
            elif _on == 255:
                pass
                self.body._fetch_instances()
            elif _on == 26:
                pass
                self.body._fetch_instances()
            elif _on == 27:
                pass
                self.body._fetch_instances()
            elif _on == 28:
                pass
                self.body._fetch_instances()
            elif _on == 29:
                pass
                self.body._fetch_instances()
            elif _on == 3:
                pass
                self.body._fetch_instances()
            elif _on == 30:
                pass
                self.body._fetch_instances()
            elif _on == 32:
                pass
                self.body._fetch_instances()
            elif _on == 33:
                pass
                self.body._fetch_instances()
            elif _on == 34:
                pass
                self.body._fetch_instances()
            elif _on == 35:
                pass
                self.body._fetch_instances()
            elif _on == 36:
                pass
                self.body._fetch_instances()
            elif _on == 37:
                pass
                self.body._fetch_instances()
            elif _on == 38:
                pass
                self.body._fetch_instances()
            elif _on == 39:
                pass
                self.body._fetch_instances()
            elif _on == 4:
                pass
                self.body._fetch_instances()
            elif _on == 41:
                pass
                self.body._fetch_instances()
            elif _on == 42:
                pass
                self.body._fetch_instances()
            elif _on == 43:
                pass
                self.body._fetch_instances()
            elif _on == 44:
                pass
                self.body._fetch_instances()
            elif _on == 45:
                pass
                self.body._fetch_instances()
            elif _on == 46:
                pass
                self.body._fetch_instances()
            elif _on == 47:
                pass
                self.body._fetch_instances()
            elif _on == 48:
                pass
                self.body._fetch_instances()
            elif _on == 49:
                pass
                self.body._fetch_instances()
            elif _on == 5:
                pass
                self.body._fetch_instances()
            elif _on == 50:
                pass
                self.body._fetch_instances()
            elif _on == 51:
                pass
                self.body._fetch_instances()
            elif _on == 52:
                pass
                self.body._fetch_instances()
            elif _on == 53:
                pass
                self.body._fetch_instances()
            elif _on == 54:
                pass
                self.body._fetch_instances()
            elif _on == 55:
                pass
                self.body._fetch_instances()
            elif _on == 56:
                pass
                self.body._fetch_instances()
            elif _on == 57:
                pass
                self.body._fetch_instances()
            elif _on == 58:
                pass
                self.body._fetch_instances()
            elif _on == 59:
                pass
                self.body._fetch_instances()
            elif _on == 6:
                pass
                self.body._fetch_instances()
            elif _on == 62:
                pass
                self.body._fetch_instances()
            elif _on == 63:
                pass
                self.body._fetch_instances()
            elif _on == 64:
                pass
                self.body._fetch_instances()
            elif _on == 65:
                pass
                self.body._fetch_instances()
            elif _on == 66:
                pass
                self.body._fetch_instances()
            elif _on == 67:
                pass
                self.body._fetch_instances()
            elif _on == 68:
                pass
                self.body._fetch_instances()
            elif _on == 69:
                pass
                self.body._fetch_instances()
            elif _on == 7:
                pass
                self.body._fetch_instances()
            elif _on == 70:
                pass
                self.body._fetch_instances()
            elif _on == 71:
                pass
                self.body._fetch_instances()
            elif _on == 72:
                pass
                self.body._fetch_instances()
            elif _on == 73:
                pass
                self.body._fetch_instances()
            elif _on == 74:
                pass
                self.body._fetch_instances()
            elif _on == 75:
                pass
                self.body._fetch_instances()
            elif _on == 76:
                pass
                self.body._fetch_instances()
            elif _on == 77:
                pass
                self.body._fetch_instances()
            elif _on == 78:
                pass
                self.body._fetch_instances()
            elif _on == 79:
                pass
                self.body._fetch_instances()
            elif _on == 8:
                pass
                self.body._fetch_instances()
            elif _on == 80:
                pass
                self.body._fetch_instances()
            elif _on == 81:
                pass
                self.body._fetch_instances()
            elif _on == 82:
                pass
                self.body._fetch_instances()
            elif _on == 83:
                pass
                self.body._fetch_instances()
            elif _on == 84:
                pass
                self.body._fetch_instances()
            elif _on == 85:
                pass
                self.body._fetch_instances()
            elif _on == 86:
                pass
                self.body._fetch_instances()
            elif _on == 87:
                pass
                self.body._fetch_instances()
            elif _on == 88:
                pass
                self.body._fetch_instances()
            elif _on == 89:
                pass
                self.body._fetch_instances()
            elif _on == 9:
                pass
                self.body._fetch_instances()
            elif _on == 90:
                pass
                self.body._fetch_instances()
            elif _on == 91:
                pass
                self.body._fetch_instances()
            elif _on == 92:
                pass
                self.body._fetch_instances()
            elif _on == 93:
                pass
                self.body._fetch_instances()
            elif _on == 94:
                pass
                self.body._fetch_instances()
            elif _on == 95:
                pass
                self.body._fetch_instances()
            elif _on == 96:
                pass
                self.body._fetch_instances()
            elif _on == 97:
                pass
                self.body._fetch_instances()
            elif _on == 99:
                pass
                self.body._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcrops.RopResponse, self)._write__seq(io)
            self._io.write_u1(self.rop_id)
            _on = self.rop_id
            if _on == 10:
                pass
                self.body._write__seq(self._io)
            elif _on == 100:
                pass
                self.body._write__seq(self._io)
            elif _on == 102:
                pass
                self.body._write__seq(self._io)
            elif _on == 103:
                pass
                self.body._write__seq(self._io)
            elif _on == 104:
                pass
                self.body._write__seq(self._io)
            elif _on == 105:
                pass
                self.body._write__seq(self._io)
            elif _on == 107:
                pass
                self.body._write__seq(self._io)
            elif _on == 108:
                pass
                self.body._write__seq(self._io)
            elif _on == 109:
                pass
                self.body._write__seq(self._io)
            elif _on == 11:
                pass
                self.body._write__seq(self._io)
            elif _on == 110:
                pass
                self.body._write__seq(self._io)
            elif _on == 111:
                pass
                self.body._write__seq(self._io)
            elif _on == 112:
                pass
                self.body._write__seq(self._io)
            elif _on == 114:
                pass
                self.body._write__seq(self._io)
            elif _on == 115:
                pass
                self.body._write__seq(self._io)
            elif _on == 116:
                pass
                self.body._write__seq(self._io)
            elif _on == 117:
                pass
                self.body._write__seq(self._io)
            elif _on == 118:
                pass
                self.body._write__seq(self._io)
            elif _on == 119:
                pass
                self.body._write__seq(self._io)
            elif _on == 12:
                pass
                self.body._write__seq(self._io)
            elif _on == 120:
                pass
                self.body._write__seq(self._io)
            elif _on == 121:
                pass
                self.body._write__seq(self._io)
            elif _on == 122:
                pass
                self.body._write__seq(self._io)
            elif _on == 123:
                pass
                self.body._write__seq(self._io)
            elif _on == 126:
                pass
                self.body._write__seq(self._io)
            elif _on == 127:
                pass
                self.body._write__seq(self._io)
            elif _on == 128:
                pass
                self.body._write__seq(self._io)
            elif _on == 129:
                pass
                self.body._write__seq(self._io)
            elif _on == 13:
                pass
                self.body._write__seq(self._io)
            elif _on == 130:
                pass
                self.body._write__seq(self._io)
            elif _on == 134:
                pass
                self.body._write__seq(self._io)
            elif _on == 137:
                pass
                self.body._write__seq(self._io)
            elif _on == 14:
                pass
                self.body._write__seq(self._io)
            elif _on == 144:
                pass
                self.body._write__seq(self._io)
            elif _on == 145:
                pass
                self.body._write__seq(self._io)
            elif _on == 146:
                pass
                self.body._write__seq(self._io)
            elif _on == 147:
                pass
                self.body._write__seq(self._io)
            elif _on == 15:
                pass
                self.body._write__seq(self._io)
            elif _on == 157:
                pass
                self.body._write__seq(self._io)
            elif _on == 16:
                pass
                self.body._write__seq(self._io)
            elif _on == 163:
                pass
                self.body._write__seq(self._io)
            elif _on == 17:
                pass
                self.body._write__seq(self._io)
            elif _on == 18:
                pass
                self.body._write__seq(self._io)
            elif _on == 19:
                pass
                self.body._write__seq(self._io)
            elif _on == 2:
                pass
                self.body._write__seq(self._io)
            elif _on == 20:
                pass
                self.body._write__seq(self._io)
            elif _on == 21:
                pass
                self.body._write__seq(self._io)
            elif _on == 22:
                pass
                self.body._write__seq(self._io)
            elif _on == 23:
                pass
                self.body._write__seq(self._io)
            elif _on == 24:
                pass
                self.body._write__seq(self._io)
            elif _on == 249:
                pass
                self.body._write__seq(self._io)
            elif _on == 25:
                pass
                self.body._write__seq(self._io)
            elif _on == 254:
                pass
                self.body._write__seq(self._io)
            elif _on == 255:
                pass
                self.body._write__seq(self._io)
            elif _on == 26:
                pass
                self.body._write__seq(self._io)
            elif _on == 27:
                pass
                self.body._write__seq(self._io)
            elif _on == 28:
                pass
                self.body._write__seq(self._io)
            elif _on == 29:
                pass
                self.body._write__seq(self._io)
            elif _on == 3:
                pass
                self.body._write__seq(self._io)
            elif _on == 30:
                pass
                self.body._write__seq(self._io)
            elif _on == 32:
                pass
                self.body._write__seq(self._io)
            elif _on == 33:
                pass
                self.body._write__seq(self._io)
            elif _on == 34:
                pass
                self.body._write__seq(self._io)
            elif _on == 35:
                pass
                self.body._write__seq(self._io)
            elif _on == 36:
                pass
                self.body._write__seq(self._io)
            elif _on == 37:
                pass
                self.body._write__seq(self._io)
            elif _on == 38:
                pass
                self.body._write__seq(self._io)
            elif _on == 39:
                pass
                self.body._write__seq(self._io)
            elif _on == 4:
                pass
                self.body._write__seq(self._io)
            elif _on == 41:
                pass
                self.body._write__seq(self._io)
            elif _on == 42:
                pass
                self.body._write__seq(self._io)
            elif _on == 43:
                pass
                self.body._write__seq(self._io)
            elif _on == 44:
                pass
                self.body._write__seq(self._io)
            elif _on == 45:
                pass
                self.body._write__seq(self._io)
            elif _on == 46:
                pass
                self.body._write__seq(self._io)
            elif _on == 47:
                pass
                self.body._write__seq(self._io)
            elif _on == 48:
                pass
                self.body._write__seq(self._io)
            elif _on == 49:
                pass
                self.body._write__seq(self._io)
            elif _on == 5:
                pass
                self.body._write__seq(self._io)
            elif _on == 50:
                pass
                self.body._write__seq(self._io)
            elif _on == 51:
                pass
                self.body._write__seq(self._io)
            elif _on == 52:
                pass
                self.body._write__seq(self._io)
            elif _on == 53:
                pass
                self.body._write__seq(self._io)
            elif _on == 54:
                pass
                self.body._write__seq(self._io)
            elif _on == 55:
                pass
                self.body._write__seq(self._io)
            elif _on == 56:
                pass
                self.body._write__seq(self._io)
            elif _on == 57:
                pass
                self.body._write__seq(self._io)
            elif _on == 58:
                pass
                self.body._write__seq(self._io)
            elif _on == 59:
                pass
                self.body._write__seq(self._io)
            elif _on == 6:
                pass
                self.body._write__seq(self._io)
            elif _on == 62:
                pass
                self.body._write__seq(self._io)
            elif _on == 63:
                pass
                self.body._write__seq(self._io)
            elif _on == 64:
                pass
                self.body._write__seq(self._io)
            elif _on == 65:
                pass
                self.body._write__seq(self._io)
            elif _on == 66:
                pass
                self.body._write__seq(self._io)
            elif _on == 67:
                pass
                self.body._write__seq(self._io)
            elif _on == 68:
                pass
                self.body._write__seq(self._io)
            elif _on == 69:
                pass
                self.body._write__seq(self._io)
            elif _on == 7:
                pass
                self.body._write__seq(self._io)
            elif _on == 70:
                pass
                self.body._write__seq(self._io)
            elif _on == 71:
                pass
                self.body._write__seq(self._io)
            elif _on == 72:
                pass
                self.body._write__seq(self._io)
            elif _on == 73:
                pass
                self.body._write__seq(self._io)
            elif _on == 74:
                pass
                self.body._write__seq(self._io)
            elif _on == 75:
                pass
                self.body._write__seq(self._io)
            elif _on == 76:
                pass
                self.body._write__seq(self._io)
            elif _on == 77:
                pass
                self.body._write__seq(self._io)
            elif _on == 78:
                pass
                self.body._write__seq(self._io)
            elif _on == 79:
                pass
                self.body._write__seq(self._io)
            elif _on == 8:
                pass
                self.body._write__seq(self._io)
            elif _on == 80:
                pass
                self.body._write__seq(self._io)
            elif _on == 81:
                pass
                self.body._write__seq(self._io)
            elif _on == 82:
                pass
                self.body._write__seq(self._io)
            elif _on == 83:
                pass
                self.body._write__seq(self._io)
            elif _on == 84:
                pass
                self.body._write__seq(self._io)
            elif _on == 85:
                pass
                self.body._write__seq(self._io)
            elif _on == 86:
                pass
                self.body._write__seq(self._io)
            elif _on == 87:
                pass
                self.body._write__seq(self._io)
            elif _on == 88:
                pass
                self.body._write__seq(self._io)
            elif _on == 89:
                pass
                self.body._write__seq(self._io)
            elif _on == 9:
                pass
                self.body._write__seq(self._io)
            elif _on == 90:
                pass
                self.body._write__seq(self._io)
            elif _on == 91:
                pass
                self.body._write__seq(self._io)
            elif _on == 92:
                pass
                self.body._write__seq(self._io)
            elif _on == 93:
                pass
                self.body._write__seq(self._io)
            elif _on == 94:
                pass
                self.body._write__seq(self._io)
            elif _on == 95:
                pass
                self.body._write__seq(self._io)
            elif _on == 96:
                pass
                self.body._write__seq(self._io)
            elif _on == 97:
                pass
                self.body._write__seq(self._io)
            elif _on == 99:
                pass
                self.body._write__seq(self._io)


        def _check(self):
            _on = self.rop_id
            if _on == 10:
                pass
            elif _on == 100:
                pass
            elif _on == 102:
                pass
            elif _on == 103:
                pass
            elif _on == 104:
                pass
            elif _on == 105:
                pass
            elif _on == 107:
                pass
            elif _on == 108:
                pass
            elif _on == 109:
                pass
            elif _on == 11:
                pass
            elif _on == 110:
                pass
            elif _on == 111:
                pass
            elif _on == 112:
                pass
            elif _on == 114:
                pass
            elif _on == 115:
                pass
            elif _on == 116:
                pass
            elif _on == 117:
                pass
            elif _on == 118:
                pass
            elif _on == 119:
                pass
            elif _on == 12:
                pass
            elif _on == 120:
                pass
            elif _on == 121:
                pass
            elif _on == 122:
                pass
            elif _on == 123:
                pass
            elif _on == 126:
                pass
            elif _on == 127:
                pass
            elif _on == 128:
                pass
            elif _on == 129:
                pass
            elif _on == 13:
                pass
            elif _on == 130:
                pass
            elif _on == 134:
                pass
            elif _on == 137:
                pass
            elif _on == 14:
                pass
            elif _on == 144:
                pass
            elif _on == 145:
                pass
            elif _on == 146:
                pass
            elif _on == 147:
                pass
            elif _on == 15:
                pass
                if self.body.recipient_columns != self.recipient_columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.recipient_columns, self.body.recipient_columns)
                if self.body.has_recipient_columns != self.has_recipient_columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_recipient_columns, self.body.has_recipient_columns)
            elif _on == 157:
                pass
            elif _on == 16:
                pass
            elif _on == 163:
                pass
            elif _on == 17:
                pass
            elif _on == 18:
                pass
            elif _on == 19:
                pass
            elif _on == 2:
                pass
            elif _on == 20:
                pass
            elif _on == 21:
                pass
                if self.body.columns != self.columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.columns, self.body.columns)
                if self.body.has_columns != self.has_columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_columns, self.body.has_columns)
            elif _on == 22:
                pass
            elif _on == 23:
                pass
            elif _on == 24:
                pass
            elif _on == 249:
                pass
            elif _on == 25:
                pass
            elif _on == 254:
                pass
            elif _on == 255:
                pass
            elif _on == 26:
                pass
            elif _on == 27:
                pass
            elif _on == 28:
                pass
            elif _on == 29:
                pass
            elif _on == 3:
                pass
            elif _on == 30:
                pass
            elif _on == 32:
                pass
            elif _on == 33:
                pass
            elif _on == 34:
                pass
            elif _on == 35:
                pass
            elif _on == 36:
                pass
            elif _on == 37:
                pass
            elif _on == 38:
                pass
            elif _on == 39:
                pass
            elif _on == 4:
                pass
            elif _on == 41:
                pass
            elif _on == 42:
                pass
                if self.body.columns != self.columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.columns, self.body.columns)
                if self.body.has_columns != self.has_columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_columns, self.body.has_columns)
            elif _on == 43:
                pass
            elif _on == 44:
                pass
            elif _on == 45:
                pass
            elif _on == 46:
                pass
            elif _on == 47:
                pass
            elif _on == 48:
                pass
            elif _on == 49:
                pass
            elif _on == 5:
                pass
            elif _on == 50:
                pass
            elif _on == 51:
                pass
            elif _on == 52:
                pass
            elif _on == 53:
                pass
            elif _on == 54:
                pass
            elif _on == 55:
                pass
            elif _on == 56:
                pass
            elif _on == 57:
                pass
            elif _on == 58:
                pass
            elif _on == 59:
                pass
            elif _on == 6:
                pass
            elif _on == 62:
                pass
            elif _on == 63:
                pass
            elif _on == 64:
                pass
            elif _on == 65:
                pass
            elif _on == 66:
                pass
            elif _on == 67:
                pass
            elif _on == 68:
                pass
            elif _on == 69:
                pass
            elif _on == 7:
                pass
                if self.body.property_tags != self.property_tags:
                    raise kaitaistruct.ConsistencyError(u"body", self.property_tags, self.body.property_tags)
                if self.body.has_property_tags != self.has_property_tags:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_property_tags, self.body.has_property_tags)
            elif _on == 70:
                pass
            elif _on == 71:
                pass
            elif _on == 72:
                pass
            elif _on == 73:
                pass
            elif _on == 74:
                pass
            elif _on == 75:
                pass
            elif _on == 76:
                pass
            elif _on == 77:
                pass
            elif _on == 78:
                pass
            elif _on == 79:
                pass
                if self.body.columns != self.columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.columns, self.body.columns)
                if self.body.has_columns != self.has_columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_columns, self.body.has_columns)
            elif _on == 8:
                pass
            elif _on == 80:
                pass
            elif _on == 81:
                pass
            elif _on == 82:
                pass
            elif _on == 83:
                pass
            elif _on == 84:
                pass
            elif _on == 85:
                pass
            elif _on == 86:
                pass
            elif _on == 87:
                pass
            elif _on == 88:
                pass
            elif _on == 89:
                pass
                if self.body.columns != self.columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.columns, self.body.columns)
                if self.body.has_columns != self.has_columns:
                    raise kaitaistruct.ConsistencyError(u"body", self.has_columns, self.body.has_columns)
            elif _on == 9:
                pass
            elif _on == 90:
                pass
            elif _on == 91:
                pass
            elif _on == 92:
                pass
            elif _on == 93:
                pass
            elif _on == 94:
                pass
            elif _on == 95:
                pass
            elif _on == 96:
                pass
            elif _on == 97:
                pass
            elif _on == 99:
                pass
            self._dirty = False



