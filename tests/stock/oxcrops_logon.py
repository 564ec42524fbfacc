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



