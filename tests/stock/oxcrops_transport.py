# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsTransport(ReadWriteKaitaiStruct):
    """ROPs that send messages.
    
    .. seealso::
       [MS-OXCROPS] 2.2.7
    """

    class LockState(IntEnum):
        lst_lock = 0
        lst_unlock = 1
        lst_finished = 2

    class PidTagMessageFlags(IntEnum):
        mf_read = 1
        mf_unmodified = 2
        mf_submitted = 4
        mf_unsent = 8
        mf_has_attach = 16
        mf_from_me = 32
        mf_fai = 64
        mf_resend = 128
        mf_notify_read = 256
        mf_notify_unread = 512
        mf_ever_read = 1024
        mf_internet = 8192
        mf_untrusted = 32768

    class SubmitFlags(IntEnum):
        pre_process = 1
        needs_spooler = 2
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsTransport, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsTransport, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class AddressTypeBlock(ReadWriteKaitaiStruct):
        """The address types in a block of a given size.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.3.2
        """
        def __init__(self, address_type_count, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.AddressTypeBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.address_type_count = address_type_count

        def _read(self):
            self.address_types = []
            for i in range(self.address_type_count):
                _t_address_types = oxcdata.Oxcdata.String8z(self._io)
                try:
                    _t_address_types._read()
                finally:
                    self.address_types.append(_t_address_types)

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.address_types)):
                pass
                self.address_types[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcropsTransport.AddressTypeBlock, self)._write__seq(io)
            for i in range(len(self.address_types)):
                pass
                self.address_types[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.address_types) != self.address_type_count:
                raise kaitaistruct.ConsistencyError(u"address_types", self.address_type_count, len(self.address_types))
            for i in range(len(self.address_types)):
                pass

            self._dirty = False


    class RopAbortSubmitRequest(ReadWriteKaitaiStruct):
        """Takes a submitted message back.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopAbortSubmitRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.folder_id = self._io.read_u8le()
            self.message_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopAbortSubmitRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.folder_id)
            self._io.write_u8le(self.message_id)


        def _check(self):
            self._dirty = False


    class RopAbortSubmitResponse(ReadWriteKaitaiStruct):
        """If the message was taken back.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopAbortSubmitResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopAbortSubmitResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopGetAddressTypesRequest(ReadWriteKaitaiStruct):
        """Asks for the address types of the transport.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopGetAddressTypesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopGetAddressTypesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetAddressTypesResponse(ReadWriteKaitaiStruct):
        """The address types or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopGetAddressTypesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.address_type_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.address_type_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self._raw_address_type_block = self._io.read_bytes(self.address_type_size)
                _io__raw_address_type_block = KaitaiStream(BytesIO(self._raw_address_type_block))
                self.address_type_block = OxcropsTransport.AddressTypeBlock(self.address_type_count, _io__raw_address_type_block, self, self._root)
                self.address_type_block._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                self.address_type_block._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsTransport.RopGetAddressTypesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u2le(self.address_type_count)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.address_type_size)

            if self.return_value == 0:
                pass
                _io__raw_address_type_block = KaitaiStream(BytesIO(bytearray(self.address_type_size)))
                self._io.add_child_stream(_io__raw_address_type_block)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.address_type_size))
                def handler(parent, _io__raw_address_type_block=_io__raw_address_type_block):
                    self._raw_address_type_block = _io__raw_address_type_block.to_byte_array()
                    if len(self._raw_address_type_block) != self.address_type_size:
                        raise kaitaistruct.ConsistencyError(u"raw(address_type_block)", self.address_type_size, len(self._raw_address_type_block))
                    parent.write_bytes(self._raw_address_type_block)
                _io__raw_address_type_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.address_type_block._write__seq(_io__raw_address_type_block)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if self.address_type_block._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"address_type_block", self._root, self.address_type_block._root)
                if self.address_type_block._parent != self:
                    raise kaitaistruct.ConsistencyError(u"address_type_block", self, self.address_type_block._parent)
                if self.address_type_block.address_type_count != self.address_type_count:
                    raise kaitaistruct.ConsistencyError(u"address_type_block", self.address_type_count, self.address_type_block.address_type_count)

            self._dirty = False


    class RopGetTransportFolderRequest(ReadWriteKaitaiStruct):
        """Asks for the folder of messages on their way out.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopGetTransportFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopGetTransportFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetTransportFolderResponse(ReadWriteKaitaiStruct):
        """The folder or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopGetTransportFolderResponse, self).__init__(_io)
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
            super(OxcropsTransport.RopGetTransportFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.folder_id)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopOptionsDataRequest(ReadWriteKaitaiStruct):
        """Asks for the options of an address type.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopOptionsDataRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.address_type = oxcdata.Oxcdata.String8z(self._io)
            self.address_type._read()
            self.want_win32 = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.address_type._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopOptionsDataRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self.address_type._write__seq(self._io)
            self._io.write_u1(self.want_win32)


        def _check(self):
            self._dirty = False


    class RopOptionsDataResponse(ReadWriteKaitaiStruct):
        """The options or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopOptionsDataResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.reserved = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.options_info_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.options_info = self._io.read_bytes(self.options_info_size)

            if self.return_value == 0:
                pass
                self.help_file_size = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.help_file = self._io.read_bytes(self.help_file_size)

            if  ((self.return_value == 0) and (self.help_file_size != 0)) :
                pass
                self.help_file_name = oxcdata.Oxcdata.String8z(self._io)
                self.help_file_name._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.help_file_size != 0)) :
                pass
                self.help_file_name._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsTransport.RopOptionsDataResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.reserved)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.options_info_size)

            if self.return_value == 0:
                pass
                self._io.write_bytes(self.options_info)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.help_file_size)

            if self.return_value == 0:
                pass
                self._io.write_bytes(self.help_file)

            if  ((self.return_value == 0) and (self.help_file_size != 0)) :
                pass
                self.help_file_name._write__seq(self._io)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.options_info) != self.options_info_size:
                    raise kaitaistruct.ConsistencyError(u"options_info", self.options_info_size, len(self.options_info))

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.help_file) != self.help_file_size:
                    raise kaitaistruct.ConsistencyError(u"help_file", self.help_file_size, len(self.help_file))

            if  ((self.return_value == 0) and (self.help_file_size != 0)) :
                pass

            self._dirty = False


    class RopSetSpoolerRequest(ReadWriteKaitaiStruct):
        """Makes the client a mail spooler.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopSetSpoolerRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopSetSpoolerRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopSetSpoolerResponse(ReadWriteKaitaiStruct):
        """If the client is one now.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopSetSpoolerResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopSetSpoolerResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSpoolerLockMessageRequest(ReadWriteKaitaiStruct):
        """Locks a message for the spooler or unlocks it.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopSpoolerLockMessageRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.message_id = self._io.read_u8le()
            self.lock_state = KaitaiStream.resolve_enum(OxcropsTransport.LockState, self._io.read_u1())
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopSpoolerLockMessageRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.message_id)
            self._io.write_u1(int(self.lock_state))


        def _check(self):
            self._dirty = False


    class RopSpoolerLockMessageResponse(ReadWriteKaitaiStruct):
        """If it was done.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopSpoolerLockMessageResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopSpoolerLockMessageResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSubmitMessageRequest(ReadWriteKaitaiStruct):
        """Hands a message over for sending.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopSubmitMessageRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.submit_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopSubmitMessageRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.submit_flags)


        def _check(self):
            self._dirty = False


    class RopSubmitMessageResponse(ReadWriteKaitaiStruct):
        """If the message was taken.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopSubmitMessageResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopSubmitMessageResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopTransportNewMailRequest(ReadWriteKaitaiStruct):
        """Tells the server of a new message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopTransportNewMailRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.message_id = self._io.read_u8le()
            self.folder_id = self._io.read_u8le()
            self.message_class = oxcdata.Oxcdata.String8z(self._io)
            self.message_class._read()
            self.message_flags = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.message_class._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopTransportNewMailRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.message_id)
            self._io.write_u8le(self.folder_id)
            self.message_class._write__seq(self._io)
            self._io.write_u4le(self.message_flags)


        def _check(self):
            self._dirty = False


    class RopTransportNewMailResponse(ReadWriteKaitaiStruct):
        """If the server took note.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopTransportNewMailResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopTransportNewMailResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopTransportSendRequest(ReadWriteKaitaiStruct):
        """Sends a message through the transport.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopTransportSendRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsTransport.RopTransportSendRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopTransportSendResponse(ReadWriteKaitaiStruct):
        """Properties of the sent message or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.7.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsTransport.RopTransportSendResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.no_properties_returned = self._io.read_u1()

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

            if self.return_value == 0:
                pass
                for i in range(len(self.property_values)):
                    pass
                    self.property_values[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsTransport.RopTransportSendResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.no_properties_returned)

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

            if self.return_value == 0:
                pass
                if len(self.property_values) != self.property_value_count:
                    raise kaitaistruct.ConsistencyError(u"property_values", self.property_value_count, len(self.property_values))
                for i in range(len(self.property_values)):
                    pass
                    if self.property_values[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"property_values", 2, self.property_values[i].count_width)


            self._dirty = False



