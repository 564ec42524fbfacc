# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsPermission(ReadWriteKaitaiStruct):
    """ROPs on a folder's permissions.
    
    .. seealso::
       [MS-OXCROPS] 2.2.10
    """

    class ModifyPermissionsFlags(IntEnum):
        replace_rows = 1
        include_free_busy = 2

    class PermissionDataFlags(IntEnum):
        add_row = 1
        modify_row = 2
        remove_row = 4

    class PermissionsTableFlags(IntEnum):
        include_free_busy = 2
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsPermission, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsPermission, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class PermissionData(ReadWriteKaitaiStruct):
        """What becomes of the permissions of one user.
        
        .. seealso::
           [MS-OXCROPS] 2.2.10.1.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsPermission.PermissionData, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.permission_data_flags = self._io.read_u1()
            self.property_value_count = self._io.read_u2le()
            self.property_values = []
            for i in range(self.property_value_count):
                _t_property_values = oxcdata.Oxcdata.TaggedPropertyValue(2, self._io)
                try:
                    _t_property_values._read()
                finally:
                    self.property_values.append(_t_property_values)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsPermission.PermissionData, self)._write__seq(io)
            self._io.write_u1(self.permission_data_flags)
            self._io.write_u2le(self.property_value_count)
            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._write__seq(self._io)



        def _check(self):
            if len(self.property_values) != self.property_value_count:
                raise kaitaistruct.ConsistencyError(u"property_values", self.property_value_count, len(self.property_values))
            for i in range(len(self.property_values)):
                pass
                if self.property_values[i].count_width != 2:
                    raise kaitaistruct.ConsistencyError(u"property_values", 2, self.property_values[i].count_width)

            self._dirty = False


    class RopGetPermissionsTableRequest(ReadWriteKaitaiStruct):
        """Opens the table of a folder's permissions.
        
        .. seealso::
           [MS-OXCROPS] 2.2.10.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsPermission.RopGetPermissionsTableRequest, self).__init__(_io)
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
            super(OxcropsPermission.RopGetPermissionsTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.table_flags)


        def _check(self):
            self._dirty = False


    class RopGetPermissionsTableResponse(ReadWriteKaitaiStruct):
        """The opened table or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.10.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsPermission.RopGetPermissionsTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsPermission.RopGetPermissionsTableResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopModifyPermissionsRequest(ReadWriteKaitaiStruct):
        """Changes a folder's permissions.
        
        .. seealso::
           [MS-OXCROPS] 2.2.10.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsPermission.RopModifyPermissionsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.modify_flags = self._io.read_u1()
            self.modify_count = self._io.read_u2le()
            self.permissions_data = []
            for i in range(self.modify_count):
                _t_permissions_data = OxcropsPermission.PermissionData(self._io, self, self._root)
                try:
                    _t_permissions_data._read()
                finally:
                    self.permissions_data.append(_t_permissions_data)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.permissions_data)):
                pass
                self.permissions_data[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsPermission.RopModifyPermissionsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.modify_flags)
            self._io.write_u2le(self.modify_count)
            for i in range(len(self.permissions_data)):
                pass
                self.permissions_data[i]._write__seq(self._io)



        def _check(self):
            if len(self.permissions_data) != self.modify_count:
                raise kaitaistruct.ConsistencyError(u"permissions_data", self.modify_count, len(self.permissions_data))
            for i in range(len(self.permissions_data)):
                pass
                if self.permissions_data[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"permissions_data", self._root, self.permissions_data[i]._root)
                if self.permissions_data[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"permissions_data", self, self.permissions_data[i]._parent)

            self._dirty = False


    class RopModifyPermissionsResponse(ReadWriteKaitaiStruct):
        """If the permissions were changed.
        
        .. seealso::
           [MS-OXCROPS] 2.2.10.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsPermission.RopModifyPermissionsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsPermission.RopModifyPermissionsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False



