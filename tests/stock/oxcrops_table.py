# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from . import oxcrops_folder
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsTable(ReadWriteKaitaiStruct):
    """ROPs on the tables of folders and messages and their kin.
    
    .. seealso::
       [MS-OXCROPS] 2.2.5
    """

    class FindRowFlags(IntEnum):
        backwards = 1

    class PredefinedBookmark(IntEnum):
        bookmark_beginning = 0
        bookmark_current = 1
        bookmark_end = 2
        bookmark_custom = 3

    class QueryRowsFlags(IntEnum):
        no_advance = 1
        enable_packed_buffers = 2

    class TableAsyncFlags(IntEnum):
        tbl_async = 1

    class TableStatus(IntEnum):
        tblstat_complete = 0
        tblstat_sorting = 9
        tblstat_sort_error = 10
        tblstat_setting_cols = 11
        tblstat_setcol_error = 13
        tblstat_restricting = 14
        tblstat_restrict_error = 15
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsTable, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsTable, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class RopAbortRequest(ReadWriteKaitaiStruct):
        """Stops an asynchronous operation on a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopAbortRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopAbortRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopAbortResponse(ReadWriteKaitaiStruct):
        """If the operation was stopped.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopAbortResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.table_status = KaitaiStream.resolve_enum(OxcropsTable.TableStatus, self._io.read_u1())

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopAbortResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(int(self.table_status))



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopCollapseRowRequest(ReadWriteKaitaiStruct):
        """Collapses a category of a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.17.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopCollapseRowRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.category_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopCollapseRowRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.category_id)


        def _check(self):
            self._dirty = False


    class RopCollapseRowResponse(ReadWriteKaitaiStruct):
        """How many rows went or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.17.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopCollapseRowResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.collapsed_row_count = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopCollapseRowResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.collapsed_row_count)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopCreateBookmarkRequest(ReadWriteKaitaiStruct):
        """Marks the cursor's place in a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopCreateBookmarkRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopCreateBookmarkRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopCreateBookmarkResponse(ReadWriteKaitaiStruct):
        """The bookmark or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.11.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopCreateBookmarkResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.bookmark_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.bookmark = self._io.read_bytes(self.bookmark_size)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopCreateBookmarkResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.bookmark_size)

            if self.return_value == 0:
                pass
                self._io.write_bytes(self.bookmark)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.bookmark) != self.bookmark_size:
                    raise kaitaistruct.ConsistencyError(u"bookmark", self.bookmark_size, len(self.bookmark))

            self._dirty = False


    class RopExpandRowRequest(ReadWriteKaitaiStruct):
        """Expands a category of a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.16.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopExpandRowRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.max_row_count = self._io.read_u2le()
            self.category_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopExpandRowRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.max_row_count)
            self._io.write_u8le(self.category_id)


        def _check(self):
            self._dirty = False


    class RopExpandRowResponse(ReadWriteKaitaiStruct):
        """The first rows of the category or an error. The columns are those of the last RopSetColumns.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.16.2
        """
        def __init__(self, columns, has_columns, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopExpandRowResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.columns = columns
            self.has_columns = has_columns

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.expanded_row_count = self._io.read_u4le()

            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                self.row_data = []
                for i in range(self.row_count):
                    _t_row_data = oxcdata.Oxcdata.PropertyRow(self.columns, len(self.columns), self._io)
                    try:
                        _t_row_data._read()
                    finally:
                        self.row_data.append(_t_row_data)


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass
                self.row_data_raw = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                for i in range(len(self.row_data)):
                    pass
                    self.row_data[i]._fetch_instances()


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopExpandRowResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.expanded_row_count)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.row_count)

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                for i in range(len(self.row_data)):
                    pass
                    self.row_data[i]._write__seq(self._io)


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass
                self._io.write_bytes(self.row_data_raw)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"row_data_raw", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                if len(self.row_data) != self.row_count:
                    raise kaitaistruct.ConsistencyError(u"row_data", self.row_count, len(self.row_data))
                for i in range(len(self.row_data)):
                    pass
                    if self.row_data[i].property_tags != self.columns:
                        raise kaitaistruct.ConsistencyError(u"row_data", self.columns, self.row_data[i].property_tags)
                    if self.row_data[i].column_count != len(self.columns):
                        raise kaitaistruct.ConsistencyError(u"row_data", len(self.columns), self.row_data[i].column_count)


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass

            self._dirty = False


    class RopFindRowRequest(ReadWriteKaitaiStruct):
        """Finds a row of a table by a restriction.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.13.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopFindRowRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.find_row_flags = self._io.read_u1()
            self.restriction_data_size = self._io.read_u2le()
            self._raw_restriction_block = self._io.read_bytes(self.restriction_data_size)
            _io__raw_restriction_block = KaitaiStream(BytesIO(self._raw_restriction_block))
            self.restriction_block = oxcrops_folder.OxcropsFolder.RestrictionBlock(_io__raw_restriction_block)
            self.restriction_block._read()
            self.origin = KaitaiStream.resolve_enum(OxcropsTable.PredefinedBookmark, self._io.read_u1())
            self.bookmark_size = self._io.read_u2le()
            self.bookmark = self._io.read_bytes(self.bookmark_size)
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.restriction_block._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsTable.RopFindRowRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.find_row_flags)
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
            self._io.write_u1(int(self.origin))
            self._io.write_u2le(self.bookmark_size)
            self._io.write_bytes(self.bookmark)


        def _check(self):
            if len(self.bookmark) != self.bookmark_size:
                raise kaitaistruct.ConsistencyError(u"bookmark", self.bookmark_size, len(self.bookmark))
            self._dirty = False


    class RopFindRowResponse(ReadWriteKaitaiStruct):
        """The row or an error. The columns are those of the last RopSetColumns.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.13.2
        """
        def __init__(self, columns, has_columns, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopFindRowResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.columns = columns
            self.has_columns = has_columns

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.row_no_longer_visible = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.has_row_data = self._io.read_u1()

            if  ((self.return_value == 0) and (self.has_row_data != 0) and (self.has_columns)) :
                pass
                self.row_data = oxcdata.Oxcdata.PropertyRow(self.columns, len(self.columns), self._io)
                self.row_data._read()

            if  ((self.return_value == 0) and (self.has_row_data != 0) and ((not (self.has_columns)))) :
                pass
                self.row_data_raw = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_row_data != 0) and (self.has_columns)) :
                pass
                self.row_data._fetch_instances()

            if  ((self.return_value == 0) and (self.has_row_data != 0) and ((not (self.has_columns)))) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopFindRowResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.row_no_longer_visible)

            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_row_data)

            if  ((self.return_value == 0) and (self.has_row_data != 0) and (self.has_columns)) :
                pass
                self.row_data._write__seq(self._io)

            if  ((self.return_value == 0) and (self.has_row_data != 0) and ((not (self.has_columns)))) :
                pass
                self._io.write_bytes(self.row_data_raw)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"row_data_raw", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_row_data != 0) and (self.has_columns)) :
                pass
                if self.row_data.property_tags != self.columns:
                    raise kaitaistruct.ConsistencyError(u"row_data", self.columns, self.row_data.property_tags)
                if self.row_data.column_count != len(self.columns):
                    raise kaitaistruct.ConsistencyError(u"row_data", len(self.columns), self.row_data.column_count)

            if  ((self.return_value == 0) and (self.has_row_data != 0) and ((not (self.has_columns)))) :
                pass

            self._dirty = False


    class RopFreeBookmarkRequest(ReadWriteKaitaiStruct):
        """Frees a bookmark.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.14.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopFreeBookmarkRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.bookmark_size = self._io.read_u2le()
            self.bookmark = self._io.read_bytes(self.bookmark_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopFreeBookmarkRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.bookmark_size)
            self._io.write_bytes(self.bookmark)


        def _check(self):
            if len(self.bookmark) != self.bookmark_size:
                raise kaitaistruct.ConsistencyError(u"bookmark", self.bookmark_size, len(self.bookmark))
            self._dirty = False


    class RopFreeBookmarkResponse(ReadWriteKaitaiStruct):
        """If the bookmark was freed.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.14.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopFreeBookmarkResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopFreeBookmarkResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopGetCollapseStateRequest(ReadWriteKaitaiStruct):
        """Asks which categories of a table are collapsed.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.18.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopGetCollapseStateRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.row_id = self._io.read_u8le()
            self.row_instance_number = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopGetCollapseStateRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.row_id)
            self._io.write_u4le(self.row_instance_number)


        def _check(self):
            self._dirty = False


    class RopGetCollapseStateResponse(ReadWriteKaitaiStruct):
        """The state of the categories or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.18.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopGetCollapseStateResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.collapse_state_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.collapse_state = self._io.read_bytes(self.collapse_state_size)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopGetCollapseStateResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.collapse_state_size)

            if self.return_value == 0:
                pass
                self._io.write_bytes(self.collapse_state)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.collapse_state) != self.collapse_state_size:
                    raise kaitaistruct.ConsistencyError(u"collapse_state", self.collapse_state_size, len(self.collapse_state))

            self._dirty = False


    class RopGetStatusRequest(ReadWriteKaitaiStruct):
        """Asks how far an asynchronous operation on a table is.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopGetStatusRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopGetStatusRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetStatusResponse(ReadWriteKaitaiStruct):
        """How far it is or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopGetStatusResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.table_status = KaitaiStream.resolve_enum(OxcropsTable.TableStatus, self._io.read_u1())

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopGetStatusResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(int(self.table_status))



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopQueryColumnsAllRequest(ReadWriteKaitaiStruct):
        """Lists all columns that a table can have.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopQueryColumnsAllRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopQueryColumnsAllRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopQueryColumnsAllResponse(ReadWriteKaitaiStruct):
        """The columns or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.12.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopQueryColumnsAllResponse, self).__init__(_io)
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
            super(OxcropsTable.RopQueryColumnsAllResponse, self)._write__seq(io)
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


    class RopQueryPositionRequest(ReadWriteKaitaiStruct):
        """Asks for the cursor's place in a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopQueryPositionRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopQueryPositionRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopQueryPositionResponse(ReadWriteKaitaiStruct):
        """The place as a fraction or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopQueryPositionResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.numerator = self._io.read_u4le()

            if self.return_value == 0:
                pass
                self.denominator = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopQueryPositionResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.numerator)

            if self.return_value == 0:
                pass
                self._io.write_u4le(self.denominator)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            self._dirty = False


    class RopQueryRowsRequest(ReadWriteKaitaiStruct):
        """Reads rows of a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopQueryRowsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.query_rows_flags = self._io.read_u1()
            self.forward_read = self._io.read_u1()
            self.row_count = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopQueryRowsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.query_rows_flags)
            self._io.write_u1(self.forward_read)
            self._io.write_u2le(self.row_count)


        def _check(self):
            self._dirty = False


    class RopQueryRowsResponse(ReadWriteKaitaiStruct):
        """Rows of a table or an error. The columns are those of the last RopSetColumns.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.4.2
        """
        def __init__(self, columns, has_columns, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopQueryRowsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.columns = columns
            self.has_columns = has_columns

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.origin = KaitaiStream.resolve_enum(OxcropsTable.PredefinedBookmark, self._io.read_u1())

            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u2le()

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                self.row_data = []
                for i in range(self.row_count):
                    _t_row_data = oxcdata.Oxcdata.PropertyRow(self.columns, len(self.columns), self._io)
                    try:
                        _t_row_data._read()
                    finally:
                        self.row_data.append(_t_row_data)


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass
                self.row_data_raw = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                for i in range(len(self.row_data)):
                    pass
                    self.row_data[i]._fetch_instances()


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopQueryRowsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(int(self.origin))

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.row_count)

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                for i in range(len(self.row_data)):
                    pass
                    self.row_data[i]._write__seq(self._io)


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass
                self._io.write_bytes(self.row_data_raw)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"row_data_raw", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_columns)) :
                pass
                if len(self.row_data) != self.row_count:
                    raise kaitaistruct.ConsistencyError(u"row_data", self.row_count, len(self.row_data))
                for i in range(len(self.row_data)):
                    pass
                    if self.row_data[i].property_tags != self.columns:
                        raise kaitaistruct.ConsistencyError(u"row_data", self.columns, self.row_data[i].property_tags)
                    if self.row_data[i].column_count != len(self.columns):
                        raise kaitaistruct.ConsistencyError(u"row_data", len(self.columns), self.row_data[i].column_count)


            if  ((self.return_value == 0) and (self.row_count != 0) and ((not (self.has_columns)))) :
                pass

            self._dirty = False


    class RopResetTableRequest(ReadWriteKaitaiStruct):
        """Takes the columns and the filter and the order off a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.15.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopResetTableRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopResetTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopResetTableResponse(ReadWriteKaitaiStruct):
        """If the table was reset.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.15.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopResetTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopResetTableResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopRestrictRequest(ReadWriteKaitaiStruct):
        """Filters the rows of a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopRestrictRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.restrict_flags = self._io.read_u1()
            self.restriction_data_size = self._io.read_u2le()
            self._raw_restriction_block = self._io.read_bytes(self.restriction_data_size)
            _io__raw_restriction_block = KaitaiStream(BytesIO(self._raw_restriction_block))
            self.restriction_block = oxcrops_folder.OxcropsFolder.RestrictionBlock(_io__raw_restriction_block)
            self.restriction_block._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.restriction_block._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsTable.RopRestrictRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.restrict_flags)
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


        def _check(self):
            self._dirty = False


    class RopRestrictResponse(ReadWriteKaitaiStruct):
        """If the rows were filtered.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopRestrictResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.table_status = KaitaiStream.resolve_enum(OxcropsTable.TableStatus, self._io.read_u1())

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopRestrictResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(int(self.table_status))



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSeekRowBookmarkRequest(ReadWriteKaitaiStruct):
        """Moves the cursor of a table relative to a bookmark.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSeekRowBookmarkRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.bookmark_size = self._io.read_u2le()
            self.bookmark = self._io.read_bytes(self.bookmark_size)
            self.row_count = self._io.read_s4le()
            self.want_row_moved_count = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopSeekRowBookmarkRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.bookmark_size)
            self._io.write_bytes(self.bookmark)
            self._io.write_s4le(self.row_count)
            self._io.write_u1(self.want_row_moved_count)


        def _check(self):
            if len(self.bookmark) != self.bookmark_size:
                raise kaitaistruct.ConsistencyError(u"bookmark", self.bookmark_size, len(self.bookmark))
            self._dirty = False


    class RopSeekRowBookmarkResponse(ReadWriteKaitaiStruct):
        """How far the cursor moved or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSeekRowBookmarkResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.row_no_longer_visible = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.has_sought_less = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.rows_sought = self._io.read_s4le()

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
            super(OxcropsTable.RopSeekRowBookmarkResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.row_no_longer_visible)

            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_sought_less)

            if self.return_value == 0:
                pass
                self._io.write_s4le(self.rows_sought)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSeekRowFractionalRequest(ReadWriteKaitaiStruct):
        """Moves the cursor of a table to a fraction of it.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.10.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSeekRowFractionalRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.numerator = self._io.read_u4le()
            self.denominator = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopSeekRowFractionalRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.numerator)
            self._io.write_u4le(self.denominator)


        def _check(self):
            self._dirty = False


    class RopSeekRowFractionalResponse(ReadWriteKaitaiStruct):
        """If the cursor was moved.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.10.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSeekRowFractionalResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopSeekRowFractionalResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSeekRowRequest(ReadWriteKaitaiStruct):
        """Moves the cursor of a table by a number of rows.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSeekRowRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.origin = KaitaiStream.resolve_enum(OxcropsTable.PredefinedBookmark, self._io.read_u1())
            self.row_count = self._io.read_s4le()
            self.want_row_moved_count = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopSeekRowRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(int(self.origin))
            self._io.write_s4le(self.row_count)
            self._io.write_u1(self.want_row_moved_count)


        def _check(self):
            self._dirty = False


    class RopSeekRowResponse(ReadWriteKaitaiStruct):
        """How far the cursor moved or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSeekRowResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.has_sought_less = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.rows_sought = self._io.read_s4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopSeekRowResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_sought_less)

            if self.return_value == 0:
                pass
                self._io.write_s4le(self.rows_sought)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSetCollapseStateRequest(ReadWriteKaitaiStruct):
        """Collapses and expands categories of a table as they were once.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.19.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSetCollapseStateRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.collapse_state_size = self._io.read_u2le()
            self.collapse_state = self._io.read_bytes(self.collapse_state_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTable.RopSetCollapseStateRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.collapse_state_size)
            self._io.write_bytes(self.collapse_state)


        def _check(self):
            if len(self.collapse_state) != self.collapse_state_size:
                raise kaitaistruct.ConsistencyError(u"collapse_state", self.collapse_state_size, len(self.collapse_state))
            self._dirty = False


    class RopSetCollapseStateResponse(ReadWriteKaitaiStruct):
        """A bookmark at the cursor's place or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.19.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSetCollapseStateResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.bookmark_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.bookmark = self._io.read_bytes(self.bookmark_size)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopSetCollapseStateResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.bookmark_size)

            if self.return_value == 0:
                pass
                self._io.write_bytes(self.bookmark)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.bookmark) != self.bookmark_size:
                    raise kaitaistruct.ConsistencyError(u"bookmark", self.bookmark_size, len(self.bookmark))

            self._dirty = False


    class RopSetColumnsRequest(ReadWriteKaitaiStruct):
        """Chooses the columns of a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSetColumnsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.set_columns_flags = self._io.read_u1()
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
            super(OxcropsTable.RopSetColumnsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.set_columns_flags)
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


    class RopSetColumnsResponse(ReadWriteKaitaiStruct):
        """If the columns were chosen.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSetColumnsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.table_status = KaitaiStream.resolve_enum(OxcropsTable.TableStatus, self._io.read_u1())

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopSetColumnsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(int(self.table_status))



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSortTableRequest(ReadWriteKaitaiStruct):
        """Orders the rows of a table.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSortTableRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.sort_table_flags = self._io.read_u1()
            self.sort_order_count = self._io.read_u2le()
            self.category_count = self._io.read_u2le()
            self.expanded_count = self._io.read_u2le()
            self.sort_orders = []
            for i in range(self.sort_order_count):
                _t_sort_orders = oxcdata.Oxcdata.SortOrder(self._io)
                try:
                    _t_sort_orders._read()
                finally:
                    self.sort_orders.append(_t_sort_orders)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.sort_orders)):
                pass
                self.sort_orders[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsTable.RopSortTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.sort_table_flags)
            self._io.write_u2le(self.sort_order_count)
            self._io.write_u2le(self.category_count)
            self._io.write_u2le(self.expanded_count)
            for i in range(len(self.sort_orders)):
                pass
                self.sort_orders[i]._write__seq(self._io)



        def _check(self):
            if len(self.sort_orders) != self.sort_order_count:
                raise kaitaistruct.ConsistencyError(u"sort_orders", self.sort_order_count, len(self.sort_orders))
            for i in range(len(self.sort_orders)):
                pass

            self._dirty = False


    class RopSortTableResponse(ReadWriteKaitaiStruct):
        """If the rows were ordered.
        
        .. seealso::
           [MS-OXCROPS] 2.2.5.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTable.RopSortTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.table_status = KaitaiStream.resolve_enum(OxcropsTable.TableStatus, self._io.read_u1())

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsTable.RopSortTableResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(int(self.table_status))



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False



