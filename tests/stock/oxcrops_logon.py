# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsLogon(ReadWriteKaitaiStruct):
    """ROPs that open a mailbox or the public folders and ask about them.
    
    .. seealso::
       [MS-OXCROPS] 2.2.3
    """

    class DayOfWeek(IntEnum):
        sunday = 0
        monday = 1
        tuesday = 2
        wednesday = 3
        thursday = 4
        friday = 5
        saturday = 6

    class LogonFlags(IntEnum):
        private = 1
        undercover = 2
        ghosted = 4
        spooler_process = 8

    class LogonResponseFlags(IntEnum):
        reserved = 1
        owner_right = 2
        send_as_right = 4
        oof = 16

    class OpenFlags(IntEnum):
        use_admin_privilege = 1
        public = 2
        home_logon = 4
        take_ownership = 8
        alternate_server = 256
        ignore_home_mdb = 512
        no_mail = 1024
        use_per_mdb_replid_mapping = 16777216
        support_progress = 536870912

    class StoreState(IntEnum):
        store_has_searches = 16777216
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsLogon, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsLogon, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class LogonTime(ReadWriteKaitaiStruct):
        """A date and time of day.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.1.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.LogonTime, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.seconds = self._io.read_u1()
            self.minutes = self._io.read_u1()
            self.hour = self._io.read_u1()
            self.day_of_week = KaitaiStream.resolve_enum(OxcropsLogon.DayOfWeek, self._io.read_u1())
            self.day = self._io.read_u1()
            self.month = self._io.read_u1()
            self.year = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.LogonTime, self)._write__seq(io)
            self._io.write_u1(self.seconds)
            self._io.write_u1(self.minutes)
            self._io.write_u1(self.hour)
            self._io.write_u1(int(self.day_of_week))
            self._io.write_u1(self.day)
            self._io.write_u1(self.month)
            self._io.write_u2le(self.year)


        def _check(self):
            self._dirty = False


    class RopGetOwningServersRequest(ReadWriteKaitaiStruct):
        """Asks which servers hold a public folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetOwningServersRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetOwningServersRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.folder_id)


        def _check(self):
            self._dirty = False


    class RopGetOwningServersResponse(ReadWriteKaitaiStruct):
        """The servers or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetOwningServersResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.owning_servers_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.cheap_servers_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.owning_servers = []
                for i in range(self.owning_servers_count):
                    _t_owning_servers = oxcdata.Oxcdata.String8z(self._io)
                    try:
                        _t_owning_servers._read()
                    finally:
                        self.owning_servers.append(_t_owning_servers)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.owning_servers)):
                    pass
                    self.owning_servers[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetOwningServersResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.owning_servers_count)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.cheap_servers_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.owning_servers)):
                    pass
                    self.owning_servers[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.owning_servers) != self.owning_servers_count:
                    raise kaitaistruct.ConsistencyError(u"owning_servers", self.owning_servers_count, len(self.owning_servers))
                for i in range(len(self.owning_servers)):
                    pass


            self._dirty = False


    class RopGetPerUserGuidRequest(ReadWriteKaitaiStruct):
        """Asks from which database the read marks of a public folder are.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetPerUserGuidRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.long_term_id = oxcdata.Oxcdata.LongTermId(self._io)
            self.long_term_id._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.long_term_id._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetPerUserGuidRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self.long_term_id._write__seq(self._io)


        def _check(self):
            self._dirty = False


    class RopGetPerUserGuidResponse(ReadWriteKaitaiStruct):
        """The database or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.11.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetPerUserGuidResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.database_guid = oxcdata.Oxcdata.Guid(self._io)
                self.database_guid._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass
                self.database_guid._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetPerUserGuidResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self.database_guid._write__seq(self._io)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopGetPerUserLongTermIdsRequest(ReadWriteKaitaiStruct):
        """Asks for the public folders of one database of which the user has read marks.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.10.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetPerUserLongTermIdsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.database_guid = oxcdata.Oxcdata.Guid(self._io)
            self.database_guid._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.database_guid._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetPerUserLongTermIdsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self.database_guid._write__seq(self._io)


        def _check(self):
            self._dirty = False


    class RopGetPerUserLongTermIdsResponse(ReadWriteKaitaiStruct):
        """The folders or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.10.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetPerUserLongTermIdsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.long_term_id_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.long_term_ids = []
                for i in range(self.long_term_id_count):
                    _t_long_term_ids = oxcdata.Oxcdata.LongTermId(self._io)
                    try:
                        _t_long_term_ids._read()
                    finally:
                        self.long_term_ids.append(_t_long_term_ids)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.long_term_ids)):
                    pass
                    self.long_term_ids[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetPerUserLongTermIdsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.long_term_id_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.long_term_ids)):
                    pass
                    self.long_term_ids[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.long_term_ids) != self.long_term_id_count:
                    raise kaitaistruct.ConsistencyError(u"long_term_ids", self.long_term_id_count, len(self.long_term_ids))
                for i in range(len(self.long_term_ids)):
                    pass


            self._dirty = False


    class RopGetReceiveFolderRequest(ReadWriteKaitaiStruct):
        """Asks which folder gets a class of messages.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetReceiveFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.message_class = oxcdata.Oxcdata.String8z(self._io)
            self.message_class._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.message_class._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetReceiveFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self.message_class._write__seq(self._io)


        def _check(self):
            self._dirty = False


    class RopGetReceiveFolderResponse(ReadWriteKaitaiStruct):
        """The folder or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetReceiveFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.folder_id = self._io.read_u8le()

            if self.return_value == 0:
                pass
                self.explicit_message_class = oxcdata.Oxcdata.String8z(self._io)
                self.explicit_message_class._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                self.explicit_message_class._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetReceiveFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.folder_id)

            if self.return_value == 0:
                pass
                self.explicit_message_class._write__seq(self._io)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            self._dirty = False


    class RopGetReceiveFolderTableRequest(ReadWriteKaitaiStruct):
        """Asks for all folders that get messages.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetReceiveFolderTableRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetReceiveFolderTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetReceiveFolderTableResponse(ReadWriteKaitaiStruct):
        """The folders that get messages or an error. The columns are PidTagFolderId and PidTagMessageClass (8-bit) and PidTagLastModificationTime.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetReceiveFolderTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u4le()

            if self.return_value == 0:
                pass
                self.rows = []
                for i in range(self.row_count):
                    _t_rows = oxcdata.Oxcdata.PropertyRow([1732771860, 1703966, 805830720], 3, self._io)
                    try:
                        _t_rows._read()
                    finally:
                        self.rows.append(_t_rows)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.rows)):
                    pass
                    self.rows[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetReceiveFolderTableResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.row_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.rows)):
                    pass
                    self.rows[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.rows) != self.row_count:
                    raise kaitaistruct.ConsistencyError(u"rows", self.row_count, len(self.rows))
                for i in range(len(self.rows)):
                    pass
                    if self.rows[i].property_tags != [1732771860, 1703966, 805830720]:
                        raise kaitaistruct.ConsistencyError(u"rows", [1732771860, 1703966, 805830720], self.rows[i].property_tags)
                    if self.rows[i].column_count != 3:
                        raise kaitaistruct.ConsistencyError(u"rows", 3, self.rows[i].column_count)


            self._dirty = False


    class RopGetStoreStateRequest(ReadWriteKaitaiStruct):
        """Asks for the state of the mailbox.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetStoreStateRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetStoreStateRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetStoreStateResponse(ReadWriteKaitaiStruct):
        """The state or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopGetStoreStateResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.store_state = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopGetStoreStateResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.store_state)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopIdFromLongTermIdRequest(ReadWriteKaitaiStruct):
        """Turns a long id into a short one.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopIdFromLongTermIdRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.long_term_id = oxcdata.Oxcdata.LongTermId(self._io)
            self.long_term_id._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.long_term_id._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopIdFromLongTermIdRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self.long_term_id._write__seq(self._io)


        def _check(self):
            self._dirty = False


    class RopIdFromLongTermIdResponse(ReadWriteKaitaiStruct):
        """The short id or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopIdFromLongTermIdResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.object_id = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopIdFromLongTermIdResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.object_id)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopLogonRequest(ReadWriteKaitaiStruct):
        """Opens a mailbox or the public folders.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopLogonRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.logon_flags = self._io.read_u1()
            self.open_flags = self._io.read_u4le()
            self.store_state = self._io.read_u4le()
            self.essdn_size = self._io.read_u2le()
            if self.essdn_size != 0:
                pass
                self._raw_essdn = self._io.read_bytes(self.essdn_size)
                _io__raw_essdn = KaitaiStream(BytesIO(self._raw_essdn))
                self.essdn = oxcdata.Oxcdata.String8(_io__raw_essdn)
                self.essdn._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.essdn_size != 0:
                pass
                self.essdn._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopLogonRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.logon_flags)
            self._io.write_u4le(self.open_flags)
            self._io.write_u4le(self.store_state)
            self._io.write_u2le(self.essdn_size)
            if self.essdn_size != 0:
                pass
                _io__raw_essdn = KaitaiStream(BytesIO(bytearray(self.essdn_size)))
                self._io.add_child_stream(_io__raw_essdn)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.essdn_size))
                def handler(parent, _io__raw_essdn=_io__raw_essdn):
                    self._raw_essdn = _io__raw_essdn.to_byte_array()
                    if len(self._raw_essdn) != self.essdn_size:
                        raise kaitaistruct.ConsistencyError(u"raw(essdn)", self.essdn_size, len(self._raw_essdn))
                    parent.write_bytes(self._raw_essdn)
                _io__raw_essdn.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.essdn._write__seq(_io__raw_essdn)



        def _check(self):
            if self.essdn_size != 0:
                pass

            self._dirty = False


    class RopLogonResponse(ReadWriteKaitaiStruct):
        """The new logon; another server to go to; or an error. The Private bit of LogonFlags tells the two forms of success apart.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopLogonResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if  ((self.return_value == 0) or (self.return_value == 1144)) :
                pass
                self.logon_flags = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.folder_ids = []
                for i in range(13):
                    self.folder_ids.append(self._io.read_u8le())


            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.response_flags = self._io.read_u1()

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.mailbox_guid = oxcdata.Oxcdata.Guid(self._io)
                self.mailbox_guid._read()

            if self.return_value == 0:
                pass
                self.repl_id = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.repl_guid = oxcdata.Oxcdata.Guid(self._io)
                self.repl_guid._read()

            if  ((self.return_value == 0) and (self.logon_flags & 1 == 0)) :
                pass
                self.per_user_guid = oxcdata.Oxcdata.Guid(self._io)
                self.per_user_guid._read()

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.logon_time = OxcropsLogon.LogonTime(self._io, self, self._root)
                self.logon_time._read()

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.gwart_time = self._io.read_u8le()

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.store_state = self._io.read_u4le()

            if self.return_value == 1144:
                pass
                self.server_name_size = self._io.read_u1()

            if self.return_value == 1144:
                pass
                self._raw_server_name = self._io.read_bytes(self.server_name_size)
                _io__raw_server_name = KaitaiStream(BytesIO(self._raw_server_name))
                self.server_name = oxcdata.Oxcdata.String8(_io__raw_server_name)
                self.server_name._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.return_value == 0) or (self.return_value == 1144)) :
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.folder_ids)):
                    pass


            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.mailbox_guid._fetch_instances()

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                self.repl_guid._fetch_instances()

            if  ((self.return_value == 0) and (self.logon_flags & 1 == 0)) :
                pass
                self.per_user_guid._fetch_instances()

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.logon_time._fetch_instances()

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass

            if self.return_value == 1144:
                pass

            if self.return_value == 1144:
                pass
                self.server_name._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopLogonResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if  ((self.return_value == 0) or (self.return_value == 1144)) :
                pass
                self._io.write_u1(self.logon_flags)

            if self.return_value == 0:
                pass
                for i in range(len(self.folder_ids)):
                    pass
                    self._io.write_u8le(self.folder_ids[i])


            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self._io.write_u1(self.response_flags)

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.mailbox_guid._write__seq(self._io)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.repl_id)

            if self.return_value == 0:
                pass
                self.repl_guid._write__seq(self._io)

            if  ((self.return_value == 0) and (self.logon_flags & 1 == 0)) :
                pass
                self.per_user_guid._write__seq(self._io)

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self.logon_time._write__seq(self._io)

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self._io.write_u8le(self.gwart_time)

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                self._io.write_u4le(self.store_state)

            if self.return_value == 1144:
                pass
                self._io.write_u1(self.server_name_size)

            if self.return_value == 1144:
                pass
                _io__raw_server_name = KaitaiStream(BytesIO(bytearray(self.server_name_size)))
                self._io.add_child_stream(_io__raw_server_name)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.server_name_size))
                def handler(parent, _io__raw_server_name=_io__raw_server_name):
                    self._raw_server_name = _io__raw_server_name.to_byte_array()
                    if len(self._raw_server_name) != self.server_name_size:
                        raise kaitaistruct.ConsistencyError(u"raw(server_name)", self.server_name_size, len(self._raw_server_name))
                    parent.write_bytes(self._raw_server_name)
                _io__raw_server_name.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.server_name._write__seq(_io__raw_server_name)



        def _check(self):
            if  ((self.return_value == 0) or (self.return_value == 1144)) :
                pass

            if self.return_value == 0:
                pass
                if len(self.folder_ids) != 13:
                    raise kaitaistruct.ConsistencyError(u"folder_ids", 13, len(self.folder_ids))
                for i in range(len(self.folder_ids)):
                    pass


            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.logon_flags & 1 == 0)) :
                pass

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass
                if self.logon_time._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"logon_time", self._root, self.logon_time._root)
                if self.logon_time._parent != self:
                    raise kaitaistruct.ConsistencyError(u"logon_time", self, self.logon_time._parent)

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass

            if  ((self.return_value == 0) and (self.logon_flags & 1 != 0)) :
                pass

            if self.return_value == 1144:
                pass

            if self.return_value == 1144:
                pass

            self._dirty = False


    class RopLongTermIdFromIdRequest(ReadWriteKaitaiStruct):
        """Turns a short id into a long one.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopLongTermIdFromIdRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.object_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopLongTermIdFromIdRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.object_id)


        def _check(self):
            self._dirty = False


    class RopLongTermIdFromIdResponse(ReadWriteKaitaiStruct):
        """The long id or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopLongTermIdFromIdResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.long_term_id = oxcdata.Oxcdata.LongTermId(self._io)
                self.long_term_id._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass
                self.long_term_id._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopLongTermIdFromIdResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self.long_term_id._write__seq(self._io)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopPublicFolderIsGhostedRequest(ReadWriteKaitaiStruct):
        """Asks if this server lacks a public folder's contents.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopPublicFolderIsGhostedRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopPublicFolderIsGhostedRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.folder_id)


        def _check(self):
            self._dirty = False


    class RopPublicFolderIsGhostedResponse(ReadWriteKaitaiStruct):
        """If it does and who has them or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopPublicFolderIsGhostedResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.is_ghosted = self._io.read_u1()

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self.servers_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self.cheap_servers_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self.servers = []
                for i in range(self.servers_count):
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
            super(OxcropsLogon.RopPublicFolderIsGhostedResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.is_ghosted)

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self._io.write_u2le(self.servers_count)

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                self._io.write_u2le(self.cheap_servers_count)

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                for i in range(len(self.servers)):
                    pass
                    self.servers[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass

            if  ((self.return_value == 0) and (self.is_ghosted != 0)) :
                pass
                if len(self.servers) != self.servers_count:
                    raise kaitaistruct.ConsistencyError(u"servers", self.servers_count, len(self.servers))
                for i in range(len(self.servers)):
                    pass


            self._dirty = False


    class RopReadPerUserInformationRequest(ReadWriteKaitaiStruct):
        """Reads the read marks of a public folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopReadPerUserInformationRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.folder_id = oxcdata.Oxcdata.LongTermId(self._io)
            self.folder_id._read()
            self.reserved = self._io.read_u1()
            self.data_offset = self._io.read_u4le()
            self.max_data_size = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.folder_id._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopReadPerUserInformationRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self.folder_id._write__seq(self._io)
            self._io.write_u1(self.reserved)
            self._io.write_u4le(self.data_offset)
            self._io.write_u2le(self.max_data_size)


        def _check(self):
            self._dirty = False


    class RopReadPerUserInformationResponse(ReadWriteKaitaiStruct):
        """A piece of the read marks or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.12.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopReadPerUserInformationResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.has_finished = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.data_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.data = self._io.read_bytes(self.data_size)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopReadPerUserInformationResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_finished)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.data_size)

            if self.return_value == 0:
                pass
                self._io.write_bytes(self.data)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.data) != self.data_size:
                    raise kaitaistruct.ConsistencyError(u"data", self.data_size, len(self.data))

            self._dirty = False


    class RopSetReceiveFolderRequest(ReadWriteKaitaiStruct):
        """Chooses the folder that gets a class of messages.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopSetReceiveFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            self.message_class = oxcdata.Oxcdata.String8z(self._io)
            self.message_class._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.message_class._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopSetReceiveFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.folder_id)
            self.message_class._write__seq(self._io)


        def _check(self):
            self._dirty = False


    class RopSetReceiveFolderResponse(ReadWriteKaitaiStruct):
        """If the folder was chosen.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopSetReceiveFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopSetReceiveFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopWritePerUserInformationRequest(ReadWriteKaitaiStruct):
        """Stores a piece of the read marks of a public folder. The first piece carries ReplGuid when the logon is one to a mailbox.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.13.1
        """
        def __init__(self, logon_is_private, has_logon_is_private, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopWritePerUserInformationRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.logon_is_private = logon_is_private
            self.has_logon_is_private = has_logon_is_private

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.folder_id = oxcdata.Oxcdata.LongTermId(self._io)
            self.folder_id._read()
            self.has_finished = self._io.read_u1()
            self.data_offset = self._io.read_u4le()
            self.data_size = self._io.read_u2le()
            self.data = self._io.read_bytes(self.data_size)
            if  ((self.data_offset == 0) and (self.has_logon_is_private) and (self.logon_is_private)) :
                pass
                self.repl_guid = oxcdata.Oxcdata.Guid(self._io)
                self.repl_guid._read()

            if  ((self.data_offset == 0) and ((not (self.has_logon_is_private))) and ((not (self._io.is_eof())))) :
                pass
                self.repl_guid_raw = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.folder_id._fetch_instances()
            if  ((self.data_offset == 0) and (self.has_logon_is_private) and (self.logon_is_private)) :
                pass
                self.repl_guid._fetch_instances()

            if  ((self.data_offset == 0) and ((not (self.has_logon_is_private))) and ((not (self._io.is_eof())))) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsLogon.RopWritePerUserInformationRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self.folder_id._write__seq(self._io)
            self._io.write_u1(self.has_finished)
            self._io.write_u4le(self.data_offset)
            self._io.write_u2le(self.data_size)
            self._io.write_bytes(self.data)
            if  ((self.data_offset == 0) and (self.has_logon_is_private) and (self.logon_is_private)) :
                pass
                self.repl_guid._write__seq(self._io)

            if  ((self.data_offset == 0) and ((not (self.has_logon_is_private))) and ((not (self._io.is_eof())))) :
                pass
                self._io.write_bytes(self.repl_guid_raw)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"repl_guid_raw", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.data) != self.data_size:
                raise kaitaistruct.ConsistencyError(u"data", self.data_size, len(self.data))
            if  ((self.data_offset == 0) and (self.has_logon_is_private) and (self.logon_is_private)) :
                pass

            self._dirty = False


    class RopWritePerUserInformationResponse(ReadWriteKaitaiStruct):
        """If the piece was stored.
        
        .. seealso::
           [MS-OXCROPS] 2.2.3.13.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsLogon.RopWritePerUserInformationResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsLogon.RopWritePerUserInformationResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False



