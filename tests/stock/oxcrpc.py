# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Oxcrpc(ReadWriteKaitaiStruct):
    """The header before a payload of ROPs or auxiliary blocks.
    
    .. seealso::
       [MS-OXCRPC] 2.2.2
    """

    class RpcHeaderFlags(IntEnum):
        compressed = 1
        xor_magic = 2
        last = 4
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Oxcrpc, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(Oxcrpc, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class ExtendedBuffer(ReadWriteKaitaiStruct):
        """A payload behind its header.
        
        .. seealso::
           [MS-OXCRPC] 2.2.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcrpc.ExtendedBuffer, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.version = self._io.read_u2le()
            self.flags = self._io.read_u2le()
            self.size = self._io.read_u2le()
            self.size_actual = self._io.read_u2le()
            self.payload = self._io.read_bytes(self.size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcrpc.ExtendedBuffer, self)._write__seq(io)
            self._io.write_u2le(self.version)
            self._io.write_u2le(self.flags)
            self._io.write_u2le(self.size)
            self._io.write_u2le(self.size_actual)
            self._io.write_bytes(self.payload)


        def _check(self):
            if len(self.payload) != self.size:
                raise kaitaistruct.ConsistencyError(u"payload", self.size, len(self.payload))
            self._dirty = False


    class RpcHeaderExt(ReadWriteKaitaiStruct):
        """The header of an extended buffer.
        
        .. seealso::
           [MS-OXCRPC] 2.2.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcrpc.RpcHeaderExt, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.version = self._io.read_u2le()
            self.flags = self._io.read_u2le()
            self.size = self._io.read_u2le()
            self.size_actual = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcrpc.RpcHeaderExt, self)._write__seq(io)
            self._io.write_u2le(self.version)
            self._io.write_u2le(self.flags)
            self._io.write_u2le(self.size)
            self._io.write_u2le(self.size_actual)


        def _check(self):
            self._dirty = False



