# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsFolder(ReadWriteKaitaiStruct):
    """ROPs on folders.
    
    .. seealso::
       [MS-OXCROPS] 2.2.4
    """

    class ContentsTableFlags(IntEnum):
        associated = 2
        deferred_errors = 8
        no_notifications = 16
        soft_deletes = 32
        use_unicode = 64
        conversation_members = 128

    class DeleteFolderFlags(IntEnum):
        del_messages = 1
        del_folders = 4
        delete_hard_delete = 16

    class FolderType(IntEnum):
        generic = 1
        search = 2

    class GetSearchFlags(IntEnum):
        search_running = 1
        search_rebuild = 2
        search_recursive = 4
        search_foreground = 8
        search_complete = 4096
        search_partial = 8192
        search_static = 65536
        search_maybe_static = 131072
        ci_totally = 16777216
        ci_with_twir_residual = 33554432
        twir_mostly = 67108864
        twir_totally = 134217728

    class HierarchyTableFlags(IntEnum):
        depth = 4
        deferred_errors = 8
        no_notifications = 16
        soft_deletes = 32
        use_unicode = 64
        suppresses_notifications = 128

    class OpenFolderModeFlags(IntEnum):
        open_soft_deleted = 4

    class SetSearchFlags(IntEnum):
        stop_search = 1
        restart_search = 2
        recursive_search = 4
        shallow_search = 8
        foreground_search = 16
        background_search = 32
        content_indexed_search = 65536
        non_content_indexed_search = 131072
        static_search = 262144
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsFolder, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsFolder, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class RestrictionBlock(ReadWriteKaitaiStruct):
        """A restriction in a block of a given size.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RestrictionBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            if (not (self._io.is_eof())):
                pass
                self.restriction_data = oxcdata.Oxcdata.Restriction(2, self._io)
                self.restriction_data._read()

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass
                self.restriction_data._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RestrictionBlock, self)._write__seq(io)
            if (not (self._io.is_eof())):
                pass
                if self.restriction_data.count_width != 2:
                    raise kaitaistruct.ConsistencyError(u"restriction_data", 2, self.restriction_data.count_width)
                self.restriction_data._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False


    class RopCopyFolderRequest(ReadWriteKaitaiStruct):
        """Copies a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopCopyFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.source_handle_index = self._io.read_u1()
            self.dest_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.want_recursive = self._io.read_u1()
            self.use_unicode = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            _on = self.use_unicode != 0
            if _on == False:
                pass
                self.new_folder_name = oxcdata.Oxcdata.String8z(self._io)
                self.new_folder_name._read()
            elif _on == True:
                pass
                self.new_folder_name = oxcdata.Oxcdata.Utf16z(self._io)
                self.new_folder_name._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.use_unicode != 0
            if _on == False:
                pass
                self.new_folder_name._fetch_instances()
            elif _on == True:
                pass
                self.new_folder_name._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopCopyFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u1(self.dest_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.want_recursive)
            self._io.write_u1(self.use_unicode)
            self._io.write_u8le(self.folder_id)
            _on = self.use_unicode != 0
            if _on == False:
                pass
                self.new_folder_name._write__seq(self._io)
            elif _on == True:
                pass
                self.new_folder_name._write__seq(self._io)


        def _check(self):
            _on = self.use_unicode != 0
            if _on == False:
                pass
            elif _on == True:
                pass
            self._dirty = False


    class RopCopyFolderResponse(ReadWriteKaitaiStruct):
        """If the folder was copied.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopCopyFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.source_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 1283:
                pass
                self.dest_handle_index = self._io.read_u4le()

            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 1283:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopCopyFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 1283:
                pass
                self._io.write_u4le(self.dest_handle_index)

            self._io.write_u1(self.partial_completion)


        def _check(self):
            if self.return_value == 1283:
                pass

            self._dirty = False


    class RopCreateFolderRequest(ReadWriteKaitaiStruct):
        """Makes a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopCreateFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.folder_type = KaitaiStream.resolve_enum(OxcropsFolder.FolderType, self._io.read_u1())
            self.use_unicode_strings = self._io.read_u1()
            self.open_existing = self._io.read_u1()
            self.reserved = self._io.read_u1()
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
                self.display_name = oxcdata.Oxcdata.String8z(self._io)
                self.display_name._read()
            elif _on == True:
                pass
                self.display_name = oxcdata.Oxcdata.Utf16z(self._io)
                self.display_name._read()
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
                self.comment = oxcdata.Oxcdata.String8z(self._io)
                self.comment._read()
            elif _on == True:
                pass
                self.comment = oxcdata.Oxcdata.Utf16z(self._io)
                self.comment._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
                self.display_name._fetch_instances()
            elif _on == True:
                pass
                self.display_name._fetch_instances()
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
                self.comment._fetch_instances()
            elif _on == True:
                pass
                self.comment._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopCreateFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(int(self.folder_type))
            self._io.write_u1(self.use_unicode_strings)
            self._io.write_u1(self.open_existing)
            self._io.write_u1(self.reserved)
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
                self.display_name._write__seq(self._io)
            elif _on == True:
                pass
                self.display_name._write__seq(self._io)
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
                self.comment._write__seq(self._io)
            elif _on == True:
                pass
                self.comment._write__seq(self._io)


        def _check(self):
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
            elif _on == True:
                pass
            _on = self.use_unicode_strings != 0
            if _on == False:
                pass
            elif _on == True:
                pass
            self._dirty = False


    class RopCreateFolderResponse(ReadWriteKaitaiStruct):
        """The new or existing folder or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopCreateFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.folder_id = self._io.read_u8le()

            if self.return_value == 0:
                pass
                self.is_existing_folder = self._io.read_u1()

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass
                self.has_rules = self._io.read_u1()

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass
                self.is_ghosted = self._io.read_u1()

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                self.server_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                self.cheap_server_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                self.servers = []
                for i in range(self.server_count):
                    _t_servers = oxcdata.Oxcdata.String8z(self._io)
                    try:
                        _t_servers._read()
                    finally:
                        self.servers.append(_t_servers)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                for i in range(len(self.servers)):
                    pass
                    self.servers[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsFolder.RopCreateFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.folder_id)

            if self.return_value == 0:
                pass
                self._io.write_u1(self.is_existing_folder)

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass
                self._io.write_u1(self.has_rules)

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass
                self._io.write_u1(self.is_ghosted)

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                self._io.write_u2le(self.server_count)

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                self._io.write_u2le(self.cheap_server_count)

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                for i in range(len(self.servers)):
                    pass
                    self.servers[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_existing_folder != 0) and (self.is_ghosted != 0)) :
                pass
                if len(self.servers) != self.server_count:
                    raise kaitaistruct.ConsistencyError(u"servers", self.server_count, len(self.servers))
                for i in range(len(self.servers)):
                    pass


            self._dirty = False


    class RopDeleteFolderRequest(ReadWriteKaitaiStruct):
        """Deletes a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopDeleteFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.delete_folder_flags = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopDeleteFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.delete_folder_flags)
            self._io.write_u8le(self.folder_id)


        def _check(self):
            self._dirty = False


    class RopDeleteFolderResponse(ReadWriteKaitaiStruct):
        """If the folder was deleted.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopDeleteFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopDeleteFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u1(self.partial_completion)


        def _check(self):
            self._dirty = False


    class RopDeleteMessagesRequest(ReadWriteKaitaiStruct):
        """Deletes messages of a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopDeleteMessagesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.notify_non_read = self._io.read_u1()
            self.message_id_count = self._io.read_u2le()
            self.message_ids = []
            for i in range(self.message_id_count):
                self.message_ids.append(self._io.read_u8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.message_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopDeleteMessagesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.notify_non_read)
            self._io.write_u2le(self.message_id_count)
            for i in range(len(self.message_ids)):
                pass
                self._io.write_u8le(self.message_ids[i])



        def _check(self):
            if len(self.message_ids) != self.message_id_count:
                raise kaitaistruct.ConsistencyError(u"message_ids", self.message_id_count, len(self.message_ids))
            for i in range(len(self.message_ids)):
                pass

            self._dirty = False


    class RopDeleteMessagesResponse(ReadWriteKaitaiStruct):
        """If the messages were deleted.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.11.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopDeleteMessagesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopDeleteMessagesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u1(self.partial_completion)


        def _check(self):
            self._dirty = False


    class RopEmptyFolderRequest(ReadWriteKaitaiStruct):
        """Deletes what is in a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopEmptyFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.want_delete_associated = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopEmptyFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.want_delete_associated)


        def _check(self):
            self._dirty = False


    class RopEmptyFolderResponse(ReadWriteKaitaiStruct):
        """If the folder was emptied.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopEmptyFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopEmptyFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u1(self.partial_completion)


        def _check(self):
            self._dirty = False


    class RopGetContentsTableRequest(ReadWriteKaitaiStruct):
        """Opens the table of messages of a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.14.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopGetContentsTableRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.table_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopGetContentsTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.table_flags)


        def _check(self):
            self._dirty = False


    class RopGetContentsTableResponse(ReadWriteKaitaiStruct):
        """The table of messages or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.14.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopGetContentsTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopGetContentsTableResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.row_count)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopGetHierarchyTableRequest(ReadWriteKaitaiStruct):
        """Opens the table of subfolders.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.13.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopGetHierarchyTableRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.table_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopGetHierarchyTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.table_flags)


        def _check(self):
            self._dirty = False


    class RopGetHierarchyTableResponse(ReadWriteKaitaiStruct):
        """The table of subfolders or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.13.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopGetHierarchyTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopGetHierarchyTableResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.row_count)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopGetSearchCriteriaRequest(ReadWriteKaitaiStruct):
        """Reads the definition of a search folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopGetSearchCriteriaRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.use_unicode = self._io.read_u1()
            self.include_restriction = self._io.read_u1()
            self.include_folders = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopGetSearchCriteriaRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.use_unicode)
            self._io.write_u1(self.include_restriction)
            self._io.write_u1(self.include_folders)


        def _check(self):
            self._dirty = False


    class RopGetSearchCriteriaResponse(ReadWriteKaitaiStruct):
        """The definition or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopGetSearchCriteriaResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.restriction_data_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self._raw_restriction_block = self._io.read_bytes(self.restriction_data_size)
                _io__raw_restriction_block = KaitaiStream(BytesIO(self._raw_restriction_block))
                self.restriction_block = OxcropsFolder.RestrictionBlock(_io__raw_restriction_block, self, self._root)
                self.restriction_block._read()

            if self.return_value == 0:
                pass
                self.logon_id = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.folder_id_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.folder_ids = []
                for i in range(self.folder_id_count):
                    self.folder_ids.append(self._io.read_u8le())


            if self.return_value == 0:
                pass
                self.search_flags = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                self.restriction_block._fetch_instances()

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.folder_ids)):
                    pass


            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopGetSearchCriteriaResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.restriction_data_size)

            if self.return_value == 0:
                pass
                _io__raw_restriction_block = KaitaiStream(BytesIO(bytearray(self.restriction_data_size)))
                self._io.add_child_stream(_io__raw_restriction_block)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.restriction_data_size))
                def handler(parent, _io__raw_restriction_block=_io__raw_restriction_block):
                    self._raw_restriction_block = _io__raw_restriction_block.to_byte_array()
                    if len(self._raw_restriction_block) != self.restriction_data_size:
                        raise kaitaistruct.ConsistencyError(u"raw(restriction_block)", self.restriction_data_size, len(self._raw_restriction_block))
                    parent.write_bytes(self._raw_restriction_block)
                _io__raw_restriction_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.restriction_block._write__seq(_io__raw_restriction_block)

            if self.return_value == 0:
                pass
                self._io.write_u1(self.logon_id)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.folder_id_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.folder_ids)):
                    pass
                    self._io.write_u8le(self.folder_ids[i])


            if self.return_value == 0:
                pass
                self._io.write_u4le(self.search_flags)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if self.restriction_block._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"restriction_block", self._root, self.restriction_block._root)
                if self.restriction_block._parent != self:
                    raise kaitaistruct.ConsistencyError(u"restriction_block", self, self.restriction_block._parent)

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.folder_ids) != self.folder_id_count:
                    raise kaitaistruct.ConsistencyError(u"folder_ids", self.folder_id_count, len(self.folder_ids))
                for i in range(len(self.folder_ids)):
                    pass


            if self.return_value == 0:
                pass

            self._dirty = False


    class RopHardDeleteMessagesAndSubfoldersRequest(ReadWriteKaitaiStruct):
        """Deletes what is in a folder for good.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.10.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopHardDeleteMessagesAndSubfoldersRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.want_delete_associated = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopHardDeleteMessagesAndSubfoldersRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.want_delete_associated)


        def _check(self):
            self._dirty = False


    class RopHardDeleteMessagesAndSubfoldersResponse(ReadWriteKaitaiStruct):
        """If the folder was emptied.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.10.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopHardDeleteMessagesAndSubfoldersResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopHardDeleteMessagesAndSubfoldersResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u1(self.partial_completion)


        def _check(self):
            self._dirty = False


    class RopHardDeleteMessagesRequest(ReadWriteKaitaiStruct):
        """Deletes messages of a folder for good.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopHardDeleteMessagesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.notify_non_read = self._io.read_u1()
            self.message_id_count = self._io.read_u2le()
            self.message_ids = []
            for i in range(self.message_id_count):
                self.message_ids.append(self._io.read_u8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.message_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopHardDeleteMessagesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.notify_non_read)
            self._io.write_u2le(self.message_id_count)
            for i in range(len(self.message_ids)):
                pass
                self._io.write_u8le(self.message_ids[i])



        def _check(self):
            if len(self.message_ids) != self.message_id_count:
                raise kaitaistruct.ConsistencyError(u"message_ids", self.message_id_count, len(self.message_ids))
            for i in range(len(self.message_ids)):
                pass

            self._dirty = False


    class RopHardDeleteMessagesResponse(ReadWriteKaitaiStruct):
        """If the messages were deleted.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.12.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopHardDeleteMessagesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopHardDeleteMessagesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u1(self.partial_completion)


        def _check(self):
            self._dirty = False


    class RopMoveCopyMessagesRequest(ReadWriteKaitaiStruct):
        """Moves or copies messages to another folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopMoveCopyMessagesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.source_handle_index = self._io.read_u1()
            self.dest_handle_index = self._io.read_u1()
            self.message_id_count = self._io.read_u2le()
            self.message_ids = []
            for i in range(self.message_id_count):
                self.message_ids.append(self._io.read_u8le())

            self.want_asynchronous = self._io.read_u1()
            self.want_copy = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.message_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopMoveCopyMessagesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u1(self.dest_handle_index)
            self._io.write_u2le(self.message_id_count)
            for i in range(len(self.message_ids)):
                pass
                self._io.write_u8le(self.message_ids[i])

            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.want_copy)


        def _check(self):
            if len(self.message_ids) != self.message_id_count:
                raise kaitaistruct.ConsistencyError(u"message_ids", self.message_id_count, len(self.message_ids))
            for i in range(len(self.message_ids)):
                pass

            self._dirty = False


    class RopMoveCopyMessagesResponse(ReadWriteKaitaiStruct):
        """If the messages were moved or copied.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopMoveCopyMessagesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.source_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 1283:
                pass
                self.dest_handle_index = self._io.read_u4le()

            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 1283:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopMoveCopyMessagesResponse, self)._write__seq(io)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 1283:
                pass
                self._io.write_u4le(self.dest_handle_index)

            self._io.write_u1(self.partial_completion)


        def _check(self):
            if self.return_value == 1283:
                pass

            self._dirty = False


    class RopMoveFolderRequest(ReadWriteKaitaiStruct):
        """Moves a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopMoveFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.source_handle_index = self._io.read_u1()
            self.dest_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.use_unicode = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            _on = self.use_unicode != 0
            if _on == False:
                pass
                self.new_folder_name = oxcdata.Oxcdata.String8z(self._io)
                self.new_folder_name._read()
            elif _on == True:
                pass
                self.new_folder_name = oxcdata.Oxcdata.Utf16z(self._io)
                self.new_folder_name._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.use_unicode != 0
            if _on == False:
                pass
                self.new_folder_name._fetch_instances()
            elif _on == True:
                pass
                self.new_folder_name._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopMoveFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u1(self.dest_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.use_unicode)
            self._io.write_u8le(self.folder_id)
            _on = self.use_unicode != 0
            if _on == False:
                pass
                self.new_folder_name._write__seq(self._io)
            elif _on == True:
                pass
                self.new_folder_name._write__seq(self._io)


        def _check(self):
            _on = self.use_unicode != 0
            if _on == False:
                pass
            elif _on == True:
                pass
            self._dirty = False


    class RopMoveFolderResponse(ReadWriteKaitaiStruct):
        """If the folder was moved.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopMoveFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.source_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 1283:
                pass
                self.dest_handle_index = self._io.read_u4le()

            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 1283:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopMoveFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 1283:
                pass
                self._io.write_u4le(self.dest_handle_index)

            self._io.write_u1(self.partial_completion)


        def _check(self):
            if self.return_value == 1283:
                pass

            self._dirty = False


    class RopOpenFolderRequest(ReadWriteKaitaiStruct):
        """Opens a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopOpenFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            self.open_mode_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopOpenFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u8le(self.folder_id)
            self._io.write_u1(self.open_mode_flags)


        def _check(self):
            self._dirty = False


    class RopOpenFolderResponse(ReadWriteKaitaiStruct):
        """The opened folder or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopOpenFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.has_rules = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.is_ghosted = self._io.read_u1()

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self.server_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self.cheap_server_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self.servers = []
                for i in range(self.server_count):
                    _t_servers = oxcdata.Oxcdata.String8z(self._io)
                    try:
                        _t_servers._read()
                    finally:
                        self.servers.append(_t_servers)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                for i in range(len(self.servers)):
                    pass
                    self.servers[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsFolder.RopOpenFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_rules)

            if self.return_value == 0:
                pass
                self._io.write_u1(self.is_ghosted)

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self._io.write_u2le(self.server_count)

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self._io.write_u2le(self.cheap_server_count)

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                for i in range(len(self.servers)):
                    pass
                    self.servers[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                if len(self.servers) != self.server_count:
                    raise kaitaistruct.ConsistencyError(u"servers", self.server_count, len(self.servers))
                for i in range(len(self.servers)):
                    pass


            self._dirty = False


    class RopSetSearchCriteriaRequest(ReadWriteKaitaiStruct):
        """Defines a search folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopSetSearchCriteriaRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.restriction_data_size = self._io.read_u2le()
            self._raw_restriction_block = self._io.read_bytes(self.restriction_data_size)
            _io__raw_restriction_block = KaitaiStream(BytesIO(self._raw_restriction_block))
            self.restriction_block = OxcropsFolder.RestrictionBlock(_io__raw_restriction_block, self, self._root)
            self.restriction_block._read()
            self.folder_id_count = self._io.read_u2le()
            self.folder_ids = []
            for i in range(self.folder_id_count):
                self.folder_ids.append(self._io.read_u8le())

            self.search_flags = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.restriction_block._fetch_instances()
            for i in range(len(self.folder_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsFolder.RopSetSearchCriteriaRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.restriction_data_size)
            _io__raw_restriction_block = KaitaiStream(BytesIO(bytearray(self.restriction_data_size)))
            self._io.add_child_stream(_io__raw_restriction_block)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.restriction_data_size))
            def handler(parent, _io__raw_restriction_block=_io__raw_restriction_block):
                self._raw_restriction_block = _io__raw_restriction_block.to_byte_array()
                if len(self._raw_restriction_block) != self.restriction_data_size:
                    raise kaitaistruct.ConsistencyError(u"raw(restriction_block)", self.restriction_data_size, len(self._raw_restriction_block))
                parent.write_bytes(self._raw_restriction_block)
            _io__raw_restriction_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.restriction_block._write__seq(_io__raw_restriction_block)
            self._io.write_u2le(self.folder_id_count)
            for i in range(len(self.folder_ids)):
                pass
                self._io.write_u8le(self.folder_ids[i])

            self._io.write_u4le(self.search_flags)


        def _check(self):
            if self.restriction_block._root != self._root:
                raise kaitaistruct.ConsistencyError(u"restriction_block", self._root, self.restriction_block._root)
            if self.restriction_block._parent != self:
                raise kaitaistruct.ConsistencyError(u"restriction_block", self, self.restriction_block._parent)
            if len(self.folder_ids) != self.folder_id_count:
                raise kaitaistruct.ConsistencyError(u"folder_ids", self.folder_id_count, len(self.folder_ids))
            for i in range(len(self.folder_ids)):
                pass

            self._dirty = False


    class RopSetSearchCriteriaResponse(ReadWriteKaitaiStruct):
        """If the search folder was defined.
        
        .. seealso::
           [MS-OXCROPS] 2.2.4.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFolder.RopSetSearchCriteriaResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFolder.RopSetSearchCriteriaResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False



