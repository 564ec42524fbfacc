# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsSynchronization(ReadWriteKaitaiStruct):
    """ROPs that synchronize folders and messages. The streams themselves stay bytes here.
    
    .. seealso::
       [MS-OXCROPS] 2.2.13
    """

    class ImportDeleteFlags(IntEnum):
        hierarchy = 1
        hard_delete = 2

    class ImportFlag(IntEnum):
        associated = 16
        fail_on_conflict = 64

    class SynchronizationExtraFlags(IntEnum):
        eid = 1
        message_size = 2
        cn = 4
        order_by_delivery_time = 8

    class SynchronizationFlags(IntEnum):
        unicode = 1
        no_deletions = 2
        ignore_no_longer_in_scope = 4
        read_state = 8
        fai = 16
        normal = 32
        only_specified_properties = 128
        no_foreign_identifiers = 256
        reserved = 4096
        best_body = 8192
        ignore_specified_on_fai = 16384
        progress = 32768

    class SynchronizationType(IntEnum):
        contents = 1
        hierarchy = 2
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsSynchronization, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsSynchronization, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class LongTermIdRange(ReadWriteKaitaiStruct):
        """A range of ids.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.12.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.LongTermIdRange, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.min_long_term_id = oxcdata.Oxcdata.LongTermId(self._io)
            self.min_long_term_id._read()
            self.max_long_term_id = oxcdata.Oxcdata.LongTermId(self._io)
            self.max_long_term_id._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.min_long_term_id._fetch_instances()
            self.max_long_term_id._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.LongTermIdRange, self)._write__seq(io)
            self.min_long_term_id._write__seq(self._io)
            self.max_long_term_id._write__seq(self._io)


        def _check(self):
            self._dirty = False


    class LongTermIdRangeBlock(ReadWriteKaitaiStruct):
        """Ranges of ids in a block of a given size.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.LongTermIdRangeBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.long_term_id_range_count = self._io.read_u4le()
            self.long_term_id_ranges = []
            for i in range(self.long_term_id_range_count):
                _t_long_term_id_ranges = OxcropsSynchronization.LongTermIdRange(self._io, self, self._root)
                try:
                    _t_long_term_id_ranges._read()
                finally:
                    self.long_term_id_ranges.append(_t_long_term_id_ranges)

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.long_term_id_ranges)):
                pass
                self.long_term_id_ranges[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.LongTermIdRangeBlock, self)._write__seq(io)
            self._io.write_u4le(self.long_term_id_range_count)
            for i in range(len(self.long_term_id_ranges)):
                pass
                self.long_term_id_ranges[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.long_term_id_ranges) != self.long_term_id_range_count:
                raise kaitaistruct.ConsistencyError(u"long_term_id_ranges", self.long_term_id_range_count, len(self.long_term_id_ranges))
            for i in range(len(self.long_term_id_ranges)):
                pass
                if self.long_term_id_ranges[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"long_term_id_ranges", self._root, self.long_term_id_ranges[i]._root)
                if self.long_term_id_ranges[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"long_term_id_ranges", self, self.long_term_id_ranges[i]._parent)

            self._dirty = False


    class MessageReadState(ReadWriteKaitaiStruct):
        """The read mark of a message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.3.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.MessageReadState, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.message_id_size = self._io.read_u2le()
            self.message_id = self._io.read_bytes(self.message_id_size)
            self.mark_as_read = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.MessageReadState, self)._write__seq(io)
            self._io.write_u2le(self.message_id_size)
            self._io.write_bytes(self.message_id)
            self._io.write_u1(self.mark_as_read)


        def _check(self):
            if len(self.message_id) != self.message_id_size:
                raise kaitaistruct.ConsistencyError(u"message_id", self.message_id_size, len(self.message_id))
            self._dirty = False


    class MessageReadStateBlock(ReadWriteKaitaiStruct):
        """Read marks in a block of a given size.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.MessageReadStateBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.message_read_states = []
            i = 0
            while not self._io.is_eof():
                _t_message_read_states = OxcropsSynchronization.MessageReadState(self._io, self, self._root)
                try:
                    _t_message_read_states._read()
                finally:
                    self.message_read_states.append(_t_message_read_states)
                i += 1

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.message_read_states)):
                pass
                self.message_read_states[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.MessageReadStateBlock, self)._write__seq(io)
            for i in range(len(self.message_read_states)):
                pass
                if self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"message_read_states", 0, self._io.size() - self._io.pos())
                self.message_read_states[i]._write__seq(self._io)

            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"message_read_states", 0, self._io.size() - self._io.pos())


        def _check(self):
            for i in range(len(self.message_read_states)):
                pass
                if self.message_read_states[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"message_read_states", self._root, self.message_read_states[i]._root)
                if self.message_read_states[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"message_read_states", self, self.message_read_states[i]._parent)

            self._dirty = False


    class RopGetLocalReplicaIdsRequest(ReadWriteKaitaiStruct):
        """Reserves a range of ids.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.13.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopGetLocalReplicaIdsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.id_count = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopGetLocalReplicaIdsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.id_count)


        def _check(self):
            self._dirty = False


    class RopGetLocalReplicaIdsResponse(ReadWriteKaitaiStruct):
        """The first of the reserved ids or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.13.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopGetLocalReplicaIdsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.repl_guid = oxcdata.Oxcdata.Guid(self._io)
                self.repl_guid._read()

            if self.return_value == 0:
                pass
                self.global_count = self._io.read_bytes(6)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass
                self.repl_guid._fetch_instances()

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopGetLocalReplicaIdsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self.repl_guid._write__seq(self._io)

            if self.return_value == 0:
                pass
                self._io.write_bytes(self.global_count)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.global_count) != 6:
                    raise kaitaistruct.ConsistencyError(u"global_count", 6, len(self.global_count))

            self._dirty = False


    class RopSetLocalReplicaMidsetDeletedRequest(ReadWriteKaitaiStruct):
        """Marks reserved ids as deleted.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSetLocalReplicaMidsetDeletedRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.data_size = self._io.read_u2le()
            self._raw_long_term_id_range_block = self._io.read_bytes(self.data_size)
            _io__raw_long_term_id_range_block = KaitaiStream(BytesIO(self._raw_long_term_id_range_block))
            self.long_term_id_range_block = OxcropsSynchronization.LongTermIdRangeBlock(_io__raw_long_term_id_range_block, self, self._root)
            self.long_term_id_range_block._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.long_term_id_range_block._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSetLocalReplicaMidsetDeletedRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.data_size)
            _io__raw_long_term_id_range_block = KaitaiStream(BytesIO(bytearray(self.data_size)))
            self._io.add_child_stream(_io__raw_long_term_id_range_block)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.data_size))
            def handler(parent, _io__raw_long_term_id_range_block=_io__raw_long_term_id_range_block):
                self._raw_long_term_id_range_block = _io__raw_long_term_id_range_block.to_byte_array()
                if len(self._raw_long_term_id_range_block) != self.data_size:
                    raise kaitaistruct.ConsistencyError(u"raw(long_term_id_range_block)", self.data_size, len(self._raw_long_term_id_range_block))
                parent.write_bytes(self._raw_long_term_id_range_block)
            _io__raw_long_term_id_range_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.long_term_id_range_block._write__seq(_io__raw_long_term_id_range_block)


        def _check(self):
            if self.long_term_id_range_block._root != self._root:
                raise kaitaistruct.ConsistencyError(u"long_term_id_range_block", self._root, self.long_term_id_range_block._root)
            if self.long_term_id_range_block._parent != self:
                raise kaitaistruct.ConsistencyError(u"long_term_id_range_block", self, self.long_term_id_range_block._parent)
            self._dirty = False


    class RopSetLocalReplicaMidsetDeletedResponse(ReadWriteKaitaiStruct):
        """If the ids were marked.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.12.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSetLocalReplicaMidsetDeletedResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSetLocalReplicaMidsetDeletedResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationConfigureRequest(ReadWriteKaitaiStruct):
        """Starts a synchronization download.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationConfigureRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.synchronization_type = KaitaiStream.resolve_enum(OxcropsSynchronization.SynchronizationType, self._io.read_u1())
            self.send_options = self._io.read_u1()
            self.synchronization_flags = self._io.read_u2le()
            self.restriction_data_size = self._io.read_u2le()
            self._raw_restriction_data_block = self._io.read_bytes(self.restriction_data_size)
            _io__raw_restriction_data_block = KaitaiStream(BytesIO(self._raw_restriction_data_block))
            self.restriction_data_block = OxcropsSynchronization.SynchronizationRestrictionBlock(_io__raw_restriction_data_block, self, self._root)
            self.restriction_data_block._read()
            self.synchronization_extra_flags = self._io.read_u4le()
            self.property_tag_count = self._io.read_u2le()
            self.property_tags = []
            for i in range(self.property_tag_count):
                self.property_tags.append(self._io.read_u4le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.restriction_data_block._fetch_instances()
            for i in range(len(self.property_tags)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationConfigureRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(int(self.synchronization_type))
            self._io.write_u1(self.send_options)
            self._io.write_u2le(self.synchronization_flags)
            self._io.write_u2le(self.restriction_data_size)
            _io__raw_restriction_data_block = KaitaiStream(BytesIO(bytearray(self.restriction_data_size)))
            self._io.add_child_stream(_io__raw_restriction_data_block)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.restriction_data_size))
            def handler(parent, _io__raw_restriction_data_block=_io__raw_restriction_data_block):
                self._raw_restriction_data_block = _io__raw_restriction_data_block.to_byte_array()
                if len(self._raw_restriction_data_block) != self.restriction_data_size:
                    raise kaitaistruct.ConsistencyError(u"raw(restriction_data_block)", self.restriction_data_size, len(self._raw_restriction_data_block))
                parent.write_bytes(self._raw_restriction_data_block)
            _io__raw_restriction_data_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.restriction_data_block._write__seq(_io__raw_restriction_data_block)
            self._io.write_u4le(self.synchronization_extra_flags)
            self._io.write_u2le(self.property_tag_count)
            for i in range(len(self.property_tags)):
                pass
                self._io.write_u4le(self.property_tags[i])



        def _check(self):
            if self.restriction_data_block._root != self._root:
                raise kaitaistruct.ConsistencyError(u"restriction_data_block", self._root, self.restriction_data_block._root)
            if self.restriction_data_block._parent != self:
                raise kaitaistruct.ConsistencyError(u"restriction_data_block", self, self.restriction_data_block._parent)
            if len(self.property_tags) != self.property_tag_count:
                raise kaitaistruct.ConsistencyError(u"property_tags", self.property_tag_count, len(self.property_tags))
            for i in range(len(self.property_tags)):
                pass

            self._dirty = False


    class RopSynchronizationConfigureResponse(ReadWriteKaitaiStruct):
        """The download or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationConfigureResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationConfigureResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationGetTransferStateRequest(ReadWriteKaitaiStruct):
        """Asks for the current synchronization state.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationGetTransferStateRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationGetTransferStateRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)


        def _check(self):
            self._dirty = False


    class RopSynchronizationGetTransferStateResponse(ReadWriteKaitaiStruct):
        """The download of the state or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationGetTransferStateResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationGetTransferStateResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationImportDeletesRequest(ReadWriteKaitaiStruct):
        """Uploads deletions.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportDeletesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.import_delete_flags = self._io.read_u1()
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
            super(OxcropsSynchronization.RopSynchronizationImportDeletesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.import_delete_flags)
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


    class RopSynchronizationImportDeletesResponse(ReadWriteKaitaiStruct):
        """If the deletions were taken.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportDeletesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportDeletesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationImportHierarchyChangeRequest(ReadWriteKaitaiStruct):
        """Uploads a new or changed folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportHierarchyChangeRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.hierarchy_value_count = self._io.read_u2le()
            self.hierarchy_values = []
            for i in range(self.hierarchy_value_count):
                _t_hierarchy_values = oxcdata.Oxcdata.TaggedPropertyValue(2, self._io)
                try:
                    _t_hierarchy_values._read()
                finally:
                    self.hierarchy_values.append(_t_hierarchy_values)

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
            for i in range(len(self.hierarchy_values)):
                pass
                self.hierarchy_values[i]._fetch_instances()

            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportHierarchyChangeRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.hierarchy_value_count)
            for i in range(len(self.hierarchy_values)):
                pass
                self.hierarchy_values[i]._write__seq(self._io)

            self._io.write_u2le(self.property_value_count)
            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._write__seq(self._io)



        def _check(self):
            if len(self.hierarchy_values) != self.hierarchy_value_count:
                raise kaitaistruct.ConsistencyError(u"hierarchy_values", self.hierarchy_value_count, len(self.hierarchy_values))
            for i in range(len(self.hierarchy_values)):
                pass
                if self.hierarchy_values[i].count_width != 2:
                    raise kaitaistruct.ConsistencyError(u"hierarchy_values", 2, self.hierarchy_values[i].count_width)

            if len(self.property_values) != self.property_value_count:
                raise kaitaistruct.ConsistencyError(u"property_values", self.property_value_count, len(self.property_values))
            for i in range(len(self.property_values)):
                pass
                if self.property_values[i].count_width != 2:
                    raise kaitaistruct.ConsistencyError(u"property_values", 2, self.property_values[i].count_width)

            self._dirty = False


    class RopSynchronizationImportHierarchyChangeResponse(ReadWriteKaitaiStruct):
        """If the folder was taken.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportHierarchyChangeResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.folder_id = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportHierarchyChangeResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.folder_id)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSynchronizationImportMessageChangeRequest(ReadWriteKaitaiStruct):
        """Uploads a new or changed message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportMessageChangeRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.import_flag = self._io.read_u1()
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
            super(OxcropsSynchronization.RopSynchronizationImportMessageChangeRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.import_flag)
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


    class RopSynchronizationImportMessageChangeResponse(ReadWriteKaitaiStruct):
        """The message to fill or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportMessageChangeResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.message_id = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportMessageChangeResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.message_id)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSynchronizationImportMessageMoveRequest(ReadWriteKaitaiStruct):
        """Uploads a move between folders.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportMessageMoveRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.source_folder_id_size = self._io.read_u4le()
            self.source_folder_id = self._io.read_bytes(self.source_folder_id_size)
            self.source_message_id_size = self._io.read_u4le()
            self.source_message_id = self._io.read_bytes(self.source_message_id_size)
            self.predecessor_change_list_size = self._io.read_u4le()
            self.predecessor_change_list = self._io.read_bytes(self.predecessor_change_list_size)
            self.destination_message_id_size = self._io.read_u4le()
            self.destination_message_id = self._io.read_bytes(self.destination_message_id_size)
            self.change_number_size = self._io.read_u4le()
            self.change_number = self._io.read_bytes(self.change_number_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportMessageMoveRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.source_folder_id_size)
            self._io.write_bytes(self.source_folder_id)
            self._io.write_u4le(self.source_message_id_size)
            self._io.write_bytes(self.source_message_id)
            self._io.write_u4le(self.predecessor_change_list_size)
            self._io.write_bytes(self.predecessor_change_list)
            self._io.write_u4le(self.destination_message_id_size)
            self._io.write_bytes(self.destination_message_id)
            self._io.write_u4le(self.change_number_size)
            self._io.write_bytes(self.change_number)


        def _check(self):
            if len(self.source_folder_id) != self.source_folder_id_size:
                raise kaitaistruct.ConsistencyError(u"source_folder_id", self.source_folder_id_size, len(self.source_folder_id))
            if len(self.source_message_id) != self.source_message_id_size:
                raise kaitaistruct.ConsistencyError(u"source_message_id", self.source_message_id_size, len(self.source_message_id))
            if len(self.predecessor_change_list) != self.predecessor_change_list_size:
                raise kaitaistruct.ConsistencyError(u"predecessor_change_list", self.predecessor_change_list_size, len(self.predecessor_change_list))
            if len(self.destination_message_id) != self.destination_message_id_size:
                raise kaitaistruct.ConsistencyError(u"destination_message_id", self.destination_message_id_size, len(self.destination_message_id))
            if len(self.change_number) != self.change_number_size:
                raise kaitaistruct.ConsistencyError(u"change_number", self.change_number_size, len(self.change_number))
            self._dirty = False


    class RopSynchronizationImportMessageMoveResponse(ReadWriteKaitaiStruct):
        """If the move was taken.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportMessageMoveResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.message_id = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportMessageMoveResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.message_id)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSynchronizationImportReadStateChangesRequest(ReadWriteKaitaiStruct):
        """Uploads read marks.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportReadStateChangesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.message_read_states_size = self._io.read_u2le()
            self._raw_message_read_state_block = self._io.read_bytes(self.message_read_states_size)
            _io__raw_message_read_state_block = KaitaiStream(BytesIO(self._raw_message_read_state_block))
            self.message_read_state_block = OxcropsSynchronization.MessageReadStateBlock(_io__raw_message_read_state_block, self, self._root)
            self.message_read_state_block._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.message_read_state_block._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportReadStateChangesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.message_read_states_size)
            _io__raw_message_read_state_block = KaitaiStream(BytesIO(bytearray(self.message_read_states_size)))
            self._io.add_child_stream(_io__raw_message_read_state_block)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.message_read_states_size))
            def handler(parent, _io__raw_message_read_state_block=_io__raw_message_read_state_block):
                self._raw_message_read_state_block = _io__raw_message_read_state_block.to_byte_array()
                if len(self._raw_message_read_state_block) != self.message_read_states_size:
                    raise kaitaistruct.ConsistencyError(u"raw(message_read_state_block)", self.message_read_states_size, len(self._raw_message_read_state_block))
                parent.write_bytes(self._raw_message_read_state_block)
            _io__raw_message_read_state_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.message_read_state_block._write__seq(_io__raw_message_read_state_block)


        def _check(self):
            if self.message_read_state_block._root != self._root:
                raise kaitaistruct.ConsistencyError(u"message_read_state_block", self._root, self.message_read_state_block._root)
            if self.message_read_state_block._parent != self:
                raise kaitaistruct.ConsistencyError(u"message_read_state_block", self, self.message_read_state_block._parent)
            self._dirty = False


    class RopSynchronizationImportReadStateChangesResponse(ReadWriteKaitaiStruct):
        """If the read marks were taken.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationImportReadStateChangesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationImportReadStateChangesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationOpenCollectorRequest(ReadWriteKaitaiStruct):
        """Opens a synchronization upload.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationOpenCollectorRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.is_contents_collector = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationOpenCollectorRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.is_contents_collector)


        def _check(self):
            self._dirty = False


    class RopSynchronizationOpenCollectorResponse(ReadWriteKaitaiStruct):
        """The upload or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationOpenCollectorResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationOpenCollectorResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationUploadStateStreamBeginRequest(ReadWriteKaitaiStruct):
        """Starts the upload of a state property.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamBeginRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.state_property = self._io.read_u4le()
            self.transfer_buffer_size = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamBeginRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.state_property)
            self._io.write_u4le(self.transfer_buffer_size)


        def _check(self):
            self._dirty = False


    class RopSynchronizationUploadStateStreamBeginResponse(ReadWriteKaitaiStruct):
        """If the upload may go on.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamBeginResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamBeginResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationUploadStateStreamContinueRequest(ReadWriteKaitaiStruct):
        """Sends the next piece of a state property.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.10.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamContinueRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.stream_data_size = self._io.read_u4le()
            self.stream_data = self._io.read_bytes(self.stream_data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamContinueRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.stream_data_size)
            self._io.write_bytes(self.stream_data)


        def _check(self):
            if len(self.stream_data) != self.stream_data_size:
                raise kaitaistruct.ConsistencyError(u"stream_data", self.stream_data_size, len(self.stream_data))
            self._dirty = False


    class RopSynchronizationUploadStateStreamContinueResponse(ReadWriteKaitaiStruct):
        """If the piece was taken.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.10.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamContinueResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamContinueResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSynchronizationUploadStateStreamEndRequest(ReadWriteKaitaiStruct):
        """Ends the upload of a state property.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamEndRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamEndRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopSynchronizationUploadStateStreamEndResponse(ReadWriteKaitaiStruct):
        """If the property was taken.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.11.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamEndResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsSynchronization.RopSynchronizationUploadStateStreamEndResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class SynchronizationRestrictionBlock(ReadWriteKaitaiStruct):
        """The filter of a synchronization in a block of a given size.
        
        .. seealso::
           [MS-OXCROPS] 2.2.13.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsSynchronization.SynchronizationRestrictionBlock, self).__init__(_io)
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
            super(OxcropsSynchronization.SynchronizationRestrictionBlock, self)._write__seq(io)
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



