# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsProperty(ReadWriteKaitaiStruct):
    """ROPs on properties.
    
    .. seealso::
       [MS-OXCROPS] 2.2.8
    """

    class CopyPropertiesFlags(IntEnum):
        move = 1
        no_overwrite = 2

    class GetPropertyIdsFlags(IntEnum):
        create = 2

    class QueryNamedPropertiesFlags(IntEnum):
        no_strings = 1
        no_ids = 2
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsProperty, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsProperty, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class PropertyValueBlock(ReadWriteKaitaiStruct):
        """Properties to set in a block of a given size.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.PropertyValueBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.property_value_count = self._io.read_u2le()
            self.property_values = []
            for i in range(self.property_value_count):
                _t_property_values = oxcdata.Oxcdata.TaggedPropertyValue(2, self._io)
                try:
                    _t_property_values._read()
                finally:
                    self.property_values.append(_t_property_values)

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.PropertyValueBlock, self)._write__seq(io)
            self._io.write_u2le(self.property_value_count)
            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.property_values) != self.property_value_count:
                raise kaitaistruct.ConsistencyError(u"property_values", self.property_value_count, len(self.property_values))
            for i in range(len(self.property_values)):
                pass
                if self.property_values[i].count_width != 2:
                    raise kaitaistruct.ConsistencyError(u"property_values", 2, self.property_values[i].count_width)

            self._dirty = False


    class RopCopyPropertiesRequest(ReadWriteKaitaiStruct):
        """Copies some properties to another object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopCopyPropertiesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.source_handle_index = self._io.read_u1()
            self.dest_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.copy_flags = self._io.read_u1()
            self.property_tag_count = self._io.read_u2le()
            self.property_tags = []
            for i in range(self.property_tag_count):
                self.property_tags.append(self._io.read_u4le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_tags)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopCopyPropertiesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u1(self.dest_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.copy_flags)
            self._io.write_u2le(self.property_tag_count)
            for i in range(len(self.property_tags)):
                pass
                self._io.write_u4le(self.property_tags[i])



        def _check(self):
            if len(self.property_tags) != self.property_tag_count:
                raise kaitaistruct.ConsistencyError(u"property_tags", self.property_tag_count, len(self.property_tags))
            for i in range(len(self.property_tags)):
                pass

            self._dirty = False


    class RopCopyPropertiesResponse(ReadWriteKaitaiStruct):
        """Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.11.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopCopyPropertiesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.source_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_problem_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_problems = []
                for i in range(self.property_problem_count):
                    _t_property_problems = oxcdata.Oxcdata.PropertyProblem(self._io)
                    try:
                        _t_property_problems._read()
                    finally:
                        self.property_problems.append(_t_property_problems)


            if self.return_value == 1283:
                pass
                self.dest_handle_index = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._fetch_instances()


            if self.return_value == 1283:
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopCopyPropertiesResponse, self)._write__seq(io)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_problem_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._write__seq(self._io)


            if self.return_value == 1283:
                pass
                self._io.write_u4le(self.dest_handle_index)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_problems) != self.property_problem_count:
                    raise kaitaistruct.ConsistencyError(u"property_problems", self.property_problem_count, len(self.property_problems))
                for i in range(len(self.property_problems)):
                    pass


            if self.return_value == 1283:
                pass

            self._dirty = False


    class RopCopyToRequest(ReadWriteKaitaiStruct):
        """Copies all properties but some to another object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopCopyToRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.source_handle_index = self._io.read_u1()
            self.dest_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.want_sub_objects = self._io.read_u1()
            self.copy_flags = self._io.read_u1()
            self.excluded_tag_count = self._io.read_u2le()
            self.excluded_tags = []
            for i in range(self.excluded_tag_count):
                self.excluded_tags.append(self._io.read_u4le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.excluded_tags)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopCopyToRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u1(self.dest_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.want_sub_objects)
            self._io.write_u1(self.copy_flags)
            self._io.write_u2le(self.excluded_tag_count)
            for i in range(len(self.excluded_tags)):
                pass
                self._io.write_u4le(self.excluded_tags[i])



        def _check(self):
            if len(self.excluded_tags) != self.excluded_tag_count:
                raise kaitaistruct.ConsistencyError(u"excluded_tags", self.excluded_tag_count, len(self.excluded_tags))
            for i in range(len(self.excluded_tags)):
                pass

            self._dirty = False


    class RopCopyToResponse(ReadWriteKaitaiStruct):
        """Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.12.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopCopyToResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.source_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_problem_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_problems = []
                for i in range(self.property_problem_count):
                    _t_property_problems = oxcdata.Oxcdata.PropertyProblem(self._io)
                    try:
                        _t_property_problems._read()
                    finally:
                        self.property_problems.append(_t_property_problems)


            if self.return_value == 1283:
                pass
                self.dest_handle_index = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._fetch_instances()


            if self.return_value == 1283:
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopCopyToResponse, self)._write__seq(io)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_problem_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._write__seq(self._io)


            if self.return_value == 1283:
                pass
                self._io.write_u4le(self.dest_handle_index)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_problems) != self.property_problem_count:
                    raise kaitaistruct.ConsistencyError(u"property_problems", self.property_problem_count, len(self.property_problems))
                for i in range(len(self.property_problems)):
                    pass


            if self.return_value == 1283:
                pass

            self._dirty = False


    class RopDeletePropertiesNoReplicateRequest(ReadWriteKaitaiStruct):
        """Deletes properties of an object without replication.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopDeletePropertiesNoReplicateRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.property_tag_count = self._io.read_u2le()
            self.property_tags = []
            for i in range(self.property_tag_count):
                self.property_tags.append(self._io.read_u4le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_tags)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopDeletePropertiesNoReplicateRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.property_tag_count)
            for i in range(len(self.property_tags)):
                pass
                self._io.write_u4le(self.property_tags[i])



        def _check(self):
            if len(self.property_tags) != self.property_tag_count:
                raise kaitaistruct.ConsistencyError(u"property_tags", self.property_tag_count, len(self.property_tags))
            for i in range(len(self.property_tags)):
                pass

            self._dirty = False


    class RopDeletePropertiesNoReplicateResponse(ReadWriteKaitaiStruct):
        """Which properties could not be deleted or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopDeletePropertiesNoReplicateResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_problem_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_problems = []
                for i in range(self.property_problem_count):
                    _t_property_problems = oxcdata.Oxcdata.PropertyProblem(self._io)
                    try:
                        _t_property_problems._read()
                    finally:
                        self.property_problems.append(_t_property_problems)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopDeletePropertiesNoReplicateResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_problem_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_problems) != self.property_problem_count:
                    raise kaitaistruct.ConsistencyError(u"property_problems", self.property_problem_count, len(self.property_problems))
                for i in range(len(self.property_problems)):
                    pass


            self._dirty = False


    class RopDeletePropertiesRequest(ReadWriteKaitaiStruct):
        """Deletes properties of an object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopDeletePropertiesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.property_tag_count = self._io.read_u2le()
            self.property_tags = []
            for i in range(self.property_tag_count):
                self.property_tags.append(self._io.read_u4le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_tags)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopDeletePropertiesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.property_tag_count)
            for i in range(len(self.property_tags)):
                pass
                self._io.write_u4le(self.property_tags[i])



        def _check(self):
            if len(self.property_tags) != self.property_tag_count:
                raise kaitaistruct.ConsistencyError(u"property_tags", self.property_tag_count, len(self.property_tags))
            for i in range(len(self.property_tags)):
                pass

            self._dirty = False


    class RopDeletePropertiesResponse(ReadWriteKaitaiStruct):
        """Which properties could not be deleted or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopDeletePropertiesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_problem_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_problems = []
                for i in range(self.property_problem_count):
                    _t_property_problems = oxcdata.Oxcdata.PropertyProblem(self._io)
                    try:
                        _t_property_problems._read()
                    finally:
                        self.property_problems.append(_t_property_problems)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopDeletePropertiesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_problem_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_problems) != self.property_problem_count:
                    raise kaitaistruct.ConsistencyError(u"property_problems", self.property_problem_count, len(self.property_problems))
                for i in range(len(self.property_problems)):
                    pass


            self._dirty = False


    class RopGetNamesFromPropertyIdsRequest(ReadWriteKaitaiStruct):
        """Asks for the names of property ids.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetNamesFromPropertyIdsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.property_id_count = self._io.read_u2le()
            self.property_ids = []
            for i in range(self.property_id_count):
                self.property_ids.append(self._io.read_u2le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetNamesFromPropertyIdsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.property_id_count)
            for i in range(len(self.property_ids)):
                pass
                self._io.write_u2le(self.property_ids[i])



        def _check(self):
            if len(self.property_ids) != self.property_id_count:
                raise kaitaistruct.ConsistencyError(u"property_ids", self.property_id_count, len(self.property_ids))
            for i in range(len(self.property_ids)):
                pass

            self._dirty = False


    class RopGetNamesFromPropertyIdsResponse(ReadWriteKaitaiStruct):
        """The names or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetNamesFromPropertyIdsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_name_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_names = []
                for i in range(self.property_name_count):
                    _t_property_names = oxcdata.Oxcdata.PropertyName(self._io)
                    try:
                        _t_property_names._read()
                    finally:
                        self.property_names.append(_t_property_names)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_names)):
                    pass
                    self.property_names[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetNamesFromPropertyIdsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_name_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_names)):
                    pass
                    self.property_names[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_names) != self.property_name_count:
                    raise kaitaistruct.ConsistencyError(u"property_names", self.property_name_count, len(self.property_names))
                for i in range(len(self.property_names)):
                    pass


            self._dirty = False


    class RopGetPropertiesAllRequest(ReadWriteKaitaiStruct):
        """Asks for all properties of an object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertiesAllRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.property_size_limit = self._io.read_u2le()
            self.want_unicode = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertiesAllRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.property_size_limit)
            self._io.write_u2le(self.want_unicode)


        def _check(self):
            self._dirty = False


    class RopGetPropertiesAllResponse(ReadWriteKaitaiStruct):
        """All properties or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertiesAllResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_value_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
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
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_values)):
                    pass
                    self.property_values[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertiesAllResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_value_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_values)):
                    pass
                    self.property_values[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_values) != self.property_value_count:
                    raise kaitaistruct.ConsistencyError(u"property_values", self.property_value_count, len(self.property_values))
                for i in range(len(self.property_values)):
                    pass
                    if self.property_values[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"property_values", 2, self.property_values[i].count_width)


            self._dirty = False


    class RopGetPropertiesListRequest(ReadWriteKaitaiStruct):
        """Asks for the tags of all properties of an object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertiesListRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertiesListRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetPropertiesListResponse(ReadWriteKaitaiStruct):
        """The tags or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertiesListResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_tag_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_tags = []
                for i in range(self.property_tag_count):
                    self.property_tags.append(self._io.read_u4le())


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_tags)):
                    pass




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertiesListResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_tag_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_tags)):
                    pass
                    self._io.write_u4le(self.property_tags[i])




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_tags) != self.property_tag_count:
                    raise kaitaistruct.ConsistencyError(u"property_tags", self.property_tag_count, len(self.property_tags))
                for i in range(len(self.property_tags)):
                    pass


            self._dirty = False


    class RopGetPropertiesSpecificRequest(ReadWriteKaitaiStruct):
        """Asks for some properties of an object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertiesSpecificRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.property_size_limit = self._io.read_u2le()
            self.want_unicode = self._io.read_u2le()
            self.property_tag_count = self._io.read_u2le()
            self.property_tags = []
            for i in range(self.property_tag_count):
                self.property_tags.append(self._io.read_u4le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_tags)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertiesSpecificRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.property_size_limit)
            self._io.write_u2le(self.want_unicode)
            self._io.write_u2le(self.property_tag_count)
            for i in range(len(self.property_tags)):
                pass
                self._io.write_u4le(self.property_tags[i])



        def _check(self):
            if len(self.property_tags) != self.property_tag_count:
                raise kaitaistruct.ConsistencyError(u"property_tags", self.property_tag_count, len(self.property_tags))
            for i in range(len(self.property_tags)):
                pass

            self._dirty = False


    class RopGetPropertiesSpecificResponse(ReadWriteKaitaiStruct):
        """The properties asked for or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.3.2
        """
        def __init__(self, property_tags, has_property_tags, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertiesSpecificResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.property_tags = property_tags
            self.has_property_tags = has_property_tags

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if  ((self.return_value == 0) and (self.has_property_tags)) :
                pass
                self.row_data = oxcdata.Oxcdata.PropertyRow(self.property_tags, len(self.property_tags), self._io)
                self.row_data._read()

            if  ((self.return_value == 0) and ((not (self.has_property_tags)))) :
                pass
                self.row_data_raw = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.return_value == 0) and (self.has_property_tags)) :
                pass
                self.row_data._fetch_instances()

            if  ((self.return_value == 0) and ((not (self.has_property_tags)))) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertiesSpecificResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if  ((self.return_value == 0) and (self.has_property_tags)) :
                pass
                self.row_data._write__seq(self._io)

            if  ((self.return_value == 0) and ((not (self.has_property_tags)))) :
                pass
                self._io.write_bytes(self.row_data_raw)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"row_data_raw", 0, self._io.size() - self._io.pos())



        def _check(self):
            if  ((self.return_value == 0) and (self.has_property_tags)) :
                pass
                if self.row_data.property_tags != self.property_tags:
                    raise kaitaistruct.ConsistencyError(u"row_data", self.property_tags, self.row_data.property_tags)
                if self.row_data.column_count != len(self.property_tags):
                    raise kaitaistruct.ConsistencyError(u"row_data", len(self.property_tags), self.row_data.column_count)

            if  ((self.return_value == 0) and ((not (self.has_property_tags)))) :
                pass

            self._dirty = False


    class RopGetPropertyIdsFromNamesRequest(ReadWriteKaitaiStruct):
        """Asks for the ids of named properties.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertyIdsFromNamesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.flags = self._io.read_u1()
            self.property_name_count = self._io.read_u2le()
            self.property_names = []
            for i in range(self.property_name_count):
                _t_property_names = oxcdata.Oxcdata.PropertyName(self._io)
                try:
                    _t_property_names._read()
                finally:
                    self.property_names.append(_t_property_names)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.property_names)):
                pass
                self.property_names[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertyIdsFromNamesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.flags)
            self._io.write_u2le(self.property_name_count)
            for i in range(len(self.property_names)):
                pass
                self.property_names[i]._write__seq(self._io)



        def _check(self):
            if len(self.property_names) != self.property_name_count:
                raise kaitaistruct.ConsistencyError(u"property_names", self.property_name_count, len(self.property_names))
            for i in range(len(self.property_names)):
                pass

            self._dirty = False


    class RopGetPropertyIdsFromNamesResponse(ReadWriteKaitaiStruct):
        """The ids or an error. Servers send them with the warning 0x00040380 too.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopGetPropertyIdsFromNamesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                self.property_id_count = self._io.read_u2le()

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                self.property_ids = []
                for i in range(self.property_id_count):
                    self.property_ids.append(self._io.read_u2le())


            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                for i in range(len(self.property_ids)):
                    pass




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopGetPropertyIdsFromNamesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                self._io.write_u2le(self.property_id_count)

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                for i in range(len(self.property_ids)):
                    pass
                    self._io.write_u2le(self.property_ids[i])




        def _check(self):
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                if len(self.property_ids) != self.property_id_count:
                    raise kaitaistruct.ConsistencyError(u"property_ids", self.property_id_count, len(self.property_ids))
                for i in range(len(self.property_ids)):
                    pass


            self._dirty = False


    class RopProgressRequest(ReadWriteKaitaiStruct):
        """Asks how far an asynchronous operation is.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.13.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopProgressRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.want_cancel = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsProperty.RopProgressRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.want_cancel)


        def _check(self):
            self._dirty = False


    class RopProgressResponse(ReadWriteKaitaiStruct):
        """How far the operation is or an error. When it is done the response of the operation itself comes instead.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.13.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopProgressResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.logon_id = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.completed_task_count = self._io.read_u4le()

            if self.return_value == 0:
                pass
                self.total_task_count = self._io.read_u4le()

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
            super(OxcropsProperty.RopProgressResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.logon_id)

            if self.return_value == 0:
                pass
                self._io.write_u4le(self.completed_task_count)

            if self.return_value == 0:
                pass
                self._io.write_u4le(self.total_task_count)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            self._dirty = False


    class RopQueryNamedPropertiesRequest(ReadWriteKaitaiStruct):
        """Asks for the named properties of an object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.10.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopQueryNamedPropertiesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.query_flags = self._io.read_u1()
            self.has_guid = self._io.read_u1()
            if self.has_guid != 0:
                pass
                self.property_guid = oxcdata.Oxcdata.Guid(self._io)
                self.property_guid._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.has_guid != 0:
                pass
                self.property_guid._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsProperty.RopQueryNamedPropertiesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.query_flags)
            self._io.write_u1(self.has_guid)
            if self.has_guid != 0:
                pass
                self.property_guid._write__seq(self._io)



        def _check(self):
            if self.has_guid != 0:
                pass

            self._dirty = False


    class RopQueryNamedPropertiesResponse(ReadWriteKaitaiStruct):
        """The named properties or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.10.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopQueryNamedPropertiesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                self.id_count = self._io.read_u2le()

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                self.property_ids = []
                for i in range(self.id_count):
                    self.property_ids.append(self._io.read_u2le())


            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                self.property_names = []
                for i in range(self.id_count):
                    _t_property_names = oxcdata.Oxcdata.PropertyName(self._io)
                    try:
                        _t_property_names._read()
                    finally:
                        self.property_names.append(_t_property_names)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                for i in range(len(self.property_ids)):
                    pass


            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                for i in range(len(self.property_names)):
                    pass
                    self.property_names[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopQueryNamedPropertiesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                self._io.write_u2le(self.id_count)

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                for i in range(len(self.property_ids)):
                    pass
                    self._io.write_u2le(self.property_ids[i])


            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                for i in range(len(self.property_names)):
                    pass
                    self.property_names[i]._write__seq(self._io)




        def _check(self):
            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass

            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                if len(self.property_ids) != self.id_count:
                    raise kaitaistruct.ConsistencyError(u"property_ids", self.id_count, len(self.property_ids))
                for i in range(len(self.property_ids)):
                    pass


            if  ((self.return_value == 0) or (self.return_value == 263040)) :
                pass
                if len(self.property_names) != self.id_count:
                    raise kaitaistruct.ConsistencyError(u"property_names", self.id_count, len(self.property_names))
                for i in range(len(self.property_names)):
                    pass


            self._dirty = False


    class RopSetPropertiesNoReplicateRequest(ReadWriteKaitaiStruct):
        """Sets properties of an object that are not to be replicated.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopSetPropertiesNoReplicateRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.property_value_size = self._io.read_u2le()
            self._raw_property_value_block = self._io.read_bytes(self.property_value_size)
            _io__raw_property_value_block = KaitaiStream(BytesIO(self._raw_property_value_block))
            self.property_value_block = OxcropsProperty.PropertyValueBlock(_io__raw_property_value_block, self, self._root)
            self.property_value_block._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.property_value_block._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsProperty.RopSetPropertiesNoReplicateRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.property_value_size)
            _io__raw_property_value_block = KaitaiStream(BytesIO(bytearray(self.property_value_size)))
            self._io.add_child_stream(_io__raw_property_value_block)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.property_value_size))
            def handler(parent, _io__raw_property_value_block=_io__raw_property_value_block):
                self._raw_property_value_block = _io__raw_property_value_block.to_byte_array()
                if len(self._raw_property_value_block) != self.property_value_size:
                    raise kaitaistruct.ConsistencyError(u"raw(property_value_block)", self.property_value_size, len(self._raw_property_value_block))
                parent.write_bytes(self._raw_property_value_block)
            _io__raw_property_value_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.property_value_block._write__seq(_io__raw_property_value_block)


        def _check(self):
            if self.property_value_block._root != self._root:
                raise kaitaistruct.ConsistencyError(u"property_value_block", self._root, self.property_value_block._root)
            if self.property_value_block._parent != self:
                raise kaitaistruct.ConsistencyError(u"property_value_block", self, self.property_value_block._parent)
            self._dirty = False


    class RopSetPropertiesNoReplicateResponse(ReadWriteKaitaiStruct):
        """Which properties could not be set or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopSetPropertiesNoReplicateResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_problem_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_problems = []
                for i in range(self.property_problem_count):
                    _t_property_problems = oxcdata.Oxcdata.PropertyProblem(self._io)
                    try:
                        _t_property_problems._read()
                    finally:
                        self.property_problems.append(_t_property_problems)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopSetPropertiesNoReplicateResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_problem_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_problems) != self.property_problem_count:
                    raise kaitaistruct.ConsistencyError(u"property_problems", self.property_problem_count, len(self.property_problems))
                for i in range(len(self.property_problems)):
                    pass


            self._dirty = False


    class RopSetPropertiesRequest(ReadWriteKaitaiStruct):
        """Sets properties of an object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopSetPropertiesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.property_value_size = self._io.read_u2le()
            self._raw_property_value_block = self._io.read_bytes(self.property_value_size)
            _io__raw_property_value_block = KaitaiStream(BytesIO(self._raw_property_value_block))
            self.property_value_block = OxcropsProperty.PropertyValueBlock(_io__raw_property_value_block, self, self._root)
            self.property_value_block._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.property_value_block._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsProperty.RopSetPropertiesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.property_value_size)
            _io__raw_property_value_block = KaitaiStream(BytesIO(bytearray(self.property_value_size)))
            self._io.add_child_stream(_io__raw_property_value_block)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.property_value_size))
            def handler(parent, _io__raw_property_value_block=_io__raw_property_value_block):
                self._raw_property_value_block = _io__raw_property_value_block.to_byte_array()
                if len(self._raw_property_value_block) != self.property_value_size:
                    raise kaitaistruct.ConsistencyError(u"raw(property_value_block)", self.property_value_size, len(self._raw_property_value_block))
                parent.write_bytes(self._raw_property_value_block)
            _io__raw_property_value_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.property_value_block._write__seq(_io__raw_property_value_block)


        def _check(self):
            if self.property_value_block._root != self._root:
                raise kaitaistruct.ConsistencyError(u"property_value_block", self._root, self.property_value_block._root)
            if self.property_value_block._parent != self:
                raise kaitaistruct.ConsistencyError(u"property_value_block", self, self.property_value_block._parent)
            self._dirty = False


    class RopSetPropertiesResponse(ReadWriteKaitaiStruct):
        """Which properties could not be set or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.8.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsProperty.RopSetPropertiesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.property_problem_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.property_problems = []
                for i in range(self.property_problem_count):
                    _t_property_problems = oxcdata.Oxcdata.PropertyProblem(self._io)
                    try:
                        _t_property_problems._read()
                    finally:
                        self.property_problems.append(_t_property_problems)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsProperty.RopSetPropertiesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.property_problem_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.property_problems)):
                    pass
                    self.property_problems[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.property_problems) != self.property_problem_count:
                    raise kaitaistruct.ConsistencyError(u"property_problems", self.property_problem_count, len(self.property_problems))
                for i in range(len(self.property_problems)):
                    pass


            self._dirty = False



