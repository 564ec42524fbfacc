# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsMiscellaneous(ReadWriteKaitaiStruct):
    """ROPs about the exchange of ROPs itself.
    
    .. seealso::
       [MS-OXCROPS] 2.2.15
    """
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsMiscellaneous, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsMiscellaneous, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class BackoffRop(ReadWriteKaitaiStruct):
        """A ROP that is to wait.
        
        .. seealso::
           [MS-OXCROPS] 2.2.15.2.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMiscellaneous.BackoffRop, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.rop_id_backoff = self._io.read_u1()
            self.duration = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMiscellaneous.BackoffRop, self)._write__seq(io)
            self._io.write_u1(self.rop_id_backoff)
            self._io.write_u4le(self.duration)


        def _check(self):
            self._dirty = False


    class RopBackoffResponse(ReadWriteKaitaiStruct):
        """Tells that the server is busy and for how long to wait.
        
        .. seealso::
           [MS-OXCROPS] 2.2.15.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMiscellaneous.RopBackoffResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.duration = self._io.read_u4le()
            self.backoff_rop_count = self._io.read_u1()
            self.backoff_rop_data = []
            for i in range(self.backoff_rop_count):
                _t_backoff_rop_data = OxcropsMiscellaneous.BackoffRop(self._io, self, self._root)
                try:
                    _t_backoff_rop_data._read()
                finally:
                    self.backoff_rop_data.append(_t_backoff_rop_data)

            self.additional_data_size = self._io.read_u2le()
            self.additional_data = self._io.read_bytes(self.additional_data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.backoff_rop_data)):
                pass
                self.backoff_rop_data[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsMiscellaneous.RopBackoffResponse, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u4le(self.duration)
            self._io.write_u1(self.backoff_rop_count)
            for i in range(len(self.backoff_rop_data)):
                pass
                self.backoff_rop_data[i]._write__seq(self._io)

            self._io.write_u2le(self.additional_data_size)
            self._io.write_bytes(self.additional_data)


        def _check(self):
            if len(self.backoff_rop_data) != self.backoff_rop_count:
                raise kaitaistruct.ConsistencyError(u"backoff_rop_data", self.backoff_rop_count, len(self.backoff_rop_data))
            for i in range(len(self.backoff_rop_data)):
                pass
                if self.backoff_rop_data[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"backoff_rop_data", self._root, self.backoff_rop_data[i]._root)
                if self.backoff_rop_data[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"backoff_rop_data", self, self.backoff_rop_data[i]._parent)

            if len(self.additional_data) != self.additional_data_size:
                raise kaitaistruct.ConsistencyError(u"additional_data", self.additional_data_size, len(self.additional_data))
            self._dirty = False


    class RopBufferTooSmallResponse(ReadWriteKaitaiStruct):
        """Tells that the responses did not fit into the output buffer.
        
        .. seealso::
           [MS-OXCROPS] 2.2.15.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMiscellaneous.RopBufferTooSmallResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.size_needed = self._io.read_u2le()
            self.request_buffers = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMiscellaneous.RopBufferTooSmallResponse, self)._write__seq(io)
            self._io.write_u2le(self.size_needed)
            self._io.write_bytes(self.request_buffers)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"request_buffers", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class RopReleaseRequest(ReadWriteKaitaiStruct):
        """Frees an object of the server. There is no response.
        
        .. seealso::
           [MS-OXCROPS] 2.2.15.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMiscellaneous.RopReleaseRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMiscellaneous.RopReleaseRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False



