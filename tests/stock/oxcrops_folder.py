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

    class OpenFolderModeFlags(IntEnum):
        open_soft_deleted = 4
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



