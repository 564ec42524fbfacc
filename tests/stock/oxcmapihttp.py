# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Oxcmapihttp(ReadWriteKaitaiStruct):
    """The bodies of requests to a mailbox server and of its responses, without the response's text before them.
    
    .. seealso::
       [MS-OXCMAPIHTTP] 2.2.4
    """

    class ExecuteFlags(IntEnum):
        no_compression = 1
        no_xor_magic = 2
        chain = 4
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Oxcmapihttp, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(Oxcmapihttp, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class ConnectRequestBody(ReadWriteKaitaiStruct):
        """Asks for a session.
        
        .. seealso::
           [MS-OXCMAPIHTTP] 2.2.4.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcmapihttp.ConnectRequestBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.user_dn = oxcdata.Oxcdata.String8z(self._io)
            self.user_dn._read()
            self.flags = self._io.read_u4le()
            self.default_code_page = self._io.read_u4le()
            self.lcid_sort = self._io.read_u4le()
            self.lcid_string = self._io.read_u4le()
            self.auxiliary_buffer_size = self._io.read_u4le()
            self.auxiliary_buffer = self._io.read_bytes(self.auxiliary_buffer_size)
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.user_dn._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcmapihttp.ConnectRequestBody, self)._write__seq(io)
            self.user_dn._write__seq(self._io)
            self._io.write_u4le(self.flags)
            self._io.write_u4le(self.default_code_page)
            self._io.write_u4le(self.lcid_sort)
            self._io.write_u4le(self.lcid_string)
            self._io.write_u4le(self.auxiliary_buffer_size)
            self._io.write_bytes(self.auxiliary_buffer)


        def _check(self):
            if len(self.auxiliary_buffer) != self.auxiliary_buffer_size:
                raise kaitaistruct.ConsistencyError(u"auxiliary_buffer", self.auxiliary_buffer_size, len(self.auxiliary_buffer))
            self._dirty = False


    class ConnectResponseBody(ReadWriteKaitaiStruct):
        """What a client must know of its session, or a failure.
        
        .. seealso::
           [MS-OXCMAPIHTTP] 2.2.4.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcmapihttp.ConnectResponseBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.status_code = self._io.read_u4le()
            if self.status_code == 0:
                pass
                self.error_code = self._io.read_u4le()

            if self.status_code == 0:
                pass
                self.polls_max = self._io.read_u4le()

            if self.status_code == 0:
                pass
                self.retry_count = self._io.read_u4le()

            if self.status_code == 0:
                pass
                self.retry_delay = self._io.read_u4le()

            if self.status_code == 0:
                pass
                self.dn_prefix = oxcdata.Oxcdata.String8z(self._io)
                self.dn_prefix._read()

            if self.status_code == 0:
                pass
                self.display_name = oxcdata.Oxcdata.Utf16z(self._io)
                self.display_name._read()

            self.auxiliary_buffer_size = self._io.read_u4le()
            self.auxiliary_buffer = self._io.read_bytes(self.auxiliary_buffer_size)
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass
                self.dn_prefix._fetch_instances()

            if self.status_code == 0:
                pass
                self.display_name._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcmapihttp.ConnectResponseBody, self)._write__seq(io)
            self._io.write_u4le(self.status_code)
            if self.status_code == 0:
                pass
                self._io.write_u4le(self.error_code)

            if self.status_code == 0:
                pass
                self._io.write_u4le(self.polls_max)

            if self.status_code == 0:
                pass
                self._io.write_u4le(self.retry_count)

            if self.status_code == 0:
                pass
                self._io.write_u4le(self.retry_delay)

            if self.status_code == 0:
                pass
                self.dn_prefix._write__seq(self._io)

            if self.status_code == 0:
                pass
                self.display_name._write__seq(self._io)

            self._io.write_u4le(self.auxiliary_buffer_size)
            self._io.write_bytes(self.auxiliary_buffer)


        def _check(self):
            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if len(self.auxiliary_buffer) != self.auxiliary_buffer_size:
                raise kaitaistruct.ConsistencyError(u"auxiliary_buffer", self.auxiliary_buffer_size, len(self.auxiliary_buffer))
            self._dirty = False


    class DisconnectRequestBody(ReadWriteKaitaiStruct):
        """Ends a session.
        
        .. seealso::
           [MS-OXCMAPIHTTP] 2.2.4.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcmapihttp.DisconnectRequestBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.auxiliary_buffer_size = self._io.read_u4le()
            self.auxiliary_buffer = self._io.read_bytes(self.auxiliary_buffer_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcmapihttp.DisconnectRequestBody, self)._write__seq(io)
            self._io.write_u4le(self.auxiliary_buffer_size)
            self._io.write_bytes(self.auxiliary_buffer)


        def _check(self):
            if len(self.auxiliary_buffer) != self.auxiliary_buffer_size:
                raise kaitaistruct.ConsistencyError(u"auxiliary_buffer", self.auxiliary_buffer_size, len(self.auxiliary_buffer))
            self._dirty = False


    class DisconnectResponseBody(ReadWriteKaitaiStruct):
        """If the session has ended.
        
        .. seealso::
           [MS-OXCMAPIHTTP] 2.2.4.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcmapihttp.DisconnectResponseBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.status_code = self._io.read_u4le()
            if self.status_code == 0:
                pass
                self.error_code = self._io.read_u4le()

            self.auxiliary_buffer_size = self._io.read_u4le()
            self.auxiliary_buffer = self._io.read_bytes(self.auxiliary_buffer_size)
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.status_code == 0:
                pass



        def _write__seq(self, io=None):
            super(Oxcmapihttp.DisconnectResponseBody, self)._write__seq(io)
            self._io.write_u4le(self.status_code)
            if self.status_code == 0:
                pass
                self._io.write_u4le(self.error_code)

            self._io.write_u4le(self.auxiliary_buffer_size)
            self._io.write_bytes(self.auxiliary_buffer)


        def _check(self):
            if self.status_code == 0:
                pass

            if len(self.auxiliary_buffer) != self.auxiliary_buffer_size:
                raise kaitaistruct.ConsistencyError(u"auxiliary_buffer", self.auxiliary_buffer_size, len(self.auxiliary_buffer))
            self._dirty = False


    class ExecuteRequestBody(ReadWriteKaitaiStruct):
        """Sends ROP requests.
        
        .. seealso::
           [MS-OXCMAPIHTTP] 2.2.4.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcmapihttp.ExecuteRequestBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.rop_buffer_size = self._io.read_u4le()
            self.rop_buffer = self._io.read_bytes(self.rop_buffer_size)
            self.max_rop_out = self._io.read_u4le()
            self.auxiliary_buffer_size = self._io.read_u4le()
            self.auxiliary_buffer = self._io.read_bytes(self.auxiliary_buffer_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcmapihttp.ExecuteRequestBody, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_u4le(self.rop_buffer_size)
            self._io.write_bytes(self.rop_buffer)
            self._io.write_u4le(self.max_rop_out)
            self._io.write_u4le(self.auxiliary_buffer_size)
            self._io.write_bytes(self.auxiliary_buffer)


        def _check(self):
            if len(self.rop_buffer) != self.rop_buffer_size:
                raise kaitaistruct.ConsistencyError(u"rop_buffer", self.rop_buffer_size, len(self.rop_buffer))
            if len(self.auxiliary_buffer) != self.auxiliary_buffer_size:
                raise kaitaistruct.ConsistencyError(u"auxiliary_buffer", self.auxiliary_buffer_size, len(self.auxiliary_buffer))
            self._dirty = False


    class ExecuteResponseBody(ReadWriteKaitaiStruct):
        """The ROP responses or a failure.
        
        .. seealso::
           [MS-OXCMAPIHTTP] 2.2.4.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcmapihttp.ExecuteResponseBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.status_code = self._io.read_u4le()
            if self.status_code == 0:
                pass
                self.error_code = self._io.read_u4le()

            if self.status_code == 0:
                pass
                self.flags = self._io.read_u4le()

            if self.status_code == 0:
                pass
                self.rop_buffer_size = self._io.read_u4le()

            if self.status_code == 0:
                pass
                self.rop_buffer = self._io.read_bytes(self.rop_buffer_size)

            self.auxiliary_buffer_size = self._io.read_u4le()
            self.auxiliary_buffer = self._io.read_bytes(self.auxiliary_buffer_size)
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass



        def _write__seq(self, io=None):
            super(Oxcmapihttp.ExecuteResponseBody, self)._write__seq(io)
            self._io.write_u4le(self.status_code)
            if self.status_code == 0:
                pass
                self._io.write_u4le(self.error_code)

            if self.status_code == 0:
                pass
                self._io.write_u4le(self.flags)

            if self.status_code == 0:
                pass
                self._io.write_u4le(self.rop_buffer_size)

            if self.status_code == 0:
                pass
                self._io.write_bytes(self.rop_buffer)

            self._io.write_u4le(self.auxiliary_buffer_size)
            self._io.write_bytes(self.auxiliary_buffer)


        def _check(self):
            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass

            if self.status_code == 0:
                pass
                if len(self.rop_buffer) != self.rop_buffer_size:
                    raise kaitaistruct.ConsistencyError(u"rop_buffer", self.rop_buffer_size, len(self.rop_buffer))

            if len(self.auxiliary_buffer) != self.auxiliary_buffer_size:
                raise kaitaistruct.ConsistencyError(u"auxiliary_buffer", self.auxiliary_buffer_size, len(self.auxiliary_buffer))
            self._dirty = False



