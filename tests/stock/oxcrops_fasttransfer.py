# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsFasttransfer(ReadWriteKaitaiStruct):
    """ROPs that download and upload objects as streams. The streams themselves stay bytes here.
    
    .. seealso::
       [MS-OXCROPS] 2.2.12
    """

    class FastTransferCopyFolderFlags(IntEnum):
        move = 1
        unused1 = 2
        unused2 = 4
        unused3 = 8
        copy_subfolders = 16

    class FastTransferCopyMessagesFlags(IntEnum):
        move = 1
        unused1 = 2
        unused2 = 4
        unused3 = 8
        best_body = 16
        send_entry_id = 32

    class FastTransferCopyPropertiesFlags(IntEnum):
        move = 1
        unused1 = 2
        unused2 = 4
        unused3 = 8

    class FastTransferCopyToFlags(IntEnum):
        move = 1
        unused1 = 2
        unused2 = 4
        unused3 = 8
        unused4 = 512
        unused5 = 1024
        best_body = 8192

    class FastTransferDestinationCopyFlags(IntEnum):
        move = 1

    class SendOptions(IntEnum):
        unicode = 1
        use_cpid = 2
        for_upload = 3
        recover_mode = 4
        force_unicode = 8
        partial_item = 16
        reserved1 = 32
        reserved2 = 64

    class SourceOperation(IntEnum):
        copy_to = 1
        copy_properties = 2
        copy_messages = 3
        copy_folder = 4

    class TransferStatus(IntEnum):
        error = 0
        partial = 1
        no_room = 2
        done = 3
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsFasttransfer, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsFasttransfer, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class RopFastTransferDestinationConfigureRequest(ReadWriteKaitaiStruct):
        """Starts an upload.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationConfigureRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.source_operation = KaitaiStream.resolve_enum(OxcropsFasttransfer.SourceOperation, self._io.read_u1())
            self.copy_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationConfigureRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(int(self.source_operation))
            self._io.write_u1(self.copy_flags)


        def _check(self):
            self._dirty = False


    class RopFastTransferDestinationConfigureResponse(ReadWriteKaitaiStruct):
        """The upload or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationConfigureResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationConfigureResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopFastTransferDestinationPutBufferExtendedRequest(ReadWriteKaitaiStruct):
        """Sends the next piece of an upload; the response has wide counters.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferExtendedRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.transfer_data_size = self._io.read_u2le()
            self.transfer_data = self._io.read_bytes(self.transfer_data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferExtendedRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.transfer_data_size)
            self._io.write_bytes(self.transfer_data)


        def _check(self):
            if len(self.transfer_data) != self.transfer_data_size:
                raise kaitaistruct.ConsistencyError(u"transfer_data", self.transfer_data_size, len(self.transfer_data))
            self._dirty = False


    class RopFastTransferDestinationPutBufferExtendedResponse(ReadWriteKaitaiStruct):
        """How far the upload is or an error; both have the same fields.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferExtendedResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.transfer_status = KaitaiStream.resolve_enum(OxcropsFasttransfer.TransferStatus, self._io.read_u2le())
            self.in_progress_count = self._io.read_u4le()
            self.total_step_count = self._io.read_u4le()
            self.reserved = self._io.read_u1()
            self.buffer_used_size = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferExtendedResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u2le(int(self.transfer_status))
            self._io.write_u4le(self.in_progress_count)
            self._io.write_u4le(self.total_step_count)
            self._io.write_u1(self.reserved)
            self._io.write_u2le(self.buffer_used_size)


        def _check(self):
            self._dirty = False


    class RopFastTransferDestinationPutBufferRequest(ReadWriteKaitaiStruct):
        """Sends the next piece of an upload.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.transfer_data_size = self._io.read_u2le()
            self.transfer_data = self._io.read_bytes(self.transfer_data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.transfer_data_size)
            self._io.write_bytes(self.transfer_data)


        def _check(self):
            if len(self.transfer_data) != self.transfer_data_size:
                raise kaitaistruct.ConsistencyError(u"transfer_data", self.transfer_data_size, len(self.transfer_data))
            self._dirty = False


    class RopFastTransferDestinationPutBufferResponse(ReadWriteKaitaiStruct):
        """How far the upload is or an error; both have the same fields.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.transfer_status = KaitaiStream.resolve_enum(OxcropsFasttransfer.TransferStatus, self._io.read_u2le())
            self.in_progress_count = self._io.read_u2le()
            self.total_step_count = self._io.read_u2le()
            self.reserved = self._io.read_u1()
            self.buffer_used_size = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferDestinationPutBufferResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u2le(int(self.transfer_status))
            self._io.write_u2le(self.in_progress_count)
            self._io.write_u2le(self.total_step_count)
            self._io.write_u1(self.reserved)
            self._io.write_u2le(self.buffer_used_size)


        def _check(self):
            self._dirty = False


    class RopFastTransferSourceCopyFolderRequest(ReadWriteKaitaiStruct):
        """Starts a download of a folder.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyFolderRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.copy_flags = self._io.read_u1()
            self.send_options = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyFolderRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.copy_flags)
            self._io.write_u1(self.send_options)


        def _check(self):
            self._dirty = False


    class RopFastTransferSourceCopyFolderResponse(ReadWriteKaitaiStruct):
        """The download or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyFolderResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyFolderResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopFastTransferSourceCopyMessagesRequest(ReadWriteKaitaiStruct):
        """Starts a download of messages.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyMessagesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.message_id_count = self._io.read_u2le()
            self.message_ids = []
            for i in range(self.message_id_count):
                self.message_ids.append(self._io.read_u8le())

            self.copy_flags = self._io.read_u1()
            self.send_options = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.message_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyMessagesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u2le(self.message_id_count)
            for i in range(len(self.message_ids)):
                pass
                self._io.write_u8le(self.message_ids[i])

            self._io.write_u1(self.copy_flags)
            self._io.write_u1(self.send_options)


        def _check(self):
            if len(self.message_ids) != self.message_id_count:
                raise kaitaistruct.ConsistencyError(u"message_ids", self.message_id_count, len(self.message_ids))
            for i in range(len(self.message_ids)):
                pass

            self._dirty = False


    class RopFastTransferSourceCopyMessagesResponse(ReadWriteKaitaiStruct):
        """The download or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyMessagesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyMessagesResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopFastTransferSourceCopyPropertiesRequest(ReadWriteKaitaiStruct):
        """Starts a download of some properties.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyPropertiesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.level = self._io.read_u1()
            self.copy_flags = self._io.read_u1()
            self.send_options = self._io.read_u1()
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
            super(OxcropsFasttransfer.RopFastTransferSourceCopyPropertiesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.level)
            self._io.write_u1(self.copy_flags)
            self._io.write_u1(self.send_options)
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


    class RopFastTransferSourceCopyPropertiesResponse(ReadWriteKaitaiStruct):
        """The download or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyPropertiesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyPropertiesResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopFastTransferSourceCopyToRequest(ReadWriteKaitaiStruct):
        """Starts a download of all properties but some.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyToRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.level = self._io.read_u1()
            self.copy_flags = self._io.read_u4le()
            self.send_options = self._io.read_u1()
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
            super(OxcropsFasttransfer.RopFastTransferSourceCopyToRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.level)
            self._io.write_u4le(self.copy_flags)
            self._io.write_u1(self.send_options)
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


    class RopFastTransferSourceCopyToResponse(ReadWriteKaitaiStruct):
        """The download or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyToResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceCopyToResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopFastTransferSourceGetBufferRequest(ReadWriteKaitaiStruct):
        """Fetches the next piece of a download.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceGetBufferRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.buffer_size = self._io.read_u2le()
            if self.buffer_size == 47806:
                pass
                self.maximum_buffer_size = self._io.read_u2le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.buffer_size == 47806:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceGetBufferRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.buffer_size)
            if self.buffer_size == 47806:
                pass
                self._io.write_u2le(self.maximum_buffer_size)



        def _check(self):
            if self.buffer_size == 47806:
                pass

            self._dirty = False


    class RopFastTransferSourceGetBufferResponse(ReadWriteKaitaiStruct):
        """The next piece or an error; all have the same fields but for the error 0x00000480.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopFastTransferSourceGetBufferResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.transfer_status = KaitaiStream.resolve_enum(OxcropsFasttransfer.TransferStatus, self._io.read_u2le())
            self.in_progress_count = self._io.read_u2le()
            self.total_step_count = self._io.read_u2le()
            self.reserved = self._io.read_u1()
            self.transfer_buffer_size = self._io.read_u2le()
            if self.return_value != 1152:
                pass
                self.transfer_buffer = self._io.read_bytes(self.transfer_buffer_size)

            if self.return_value == 1152:
                pass
                self.backoff_time = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value != 1152:
                pass

            if self.return_value == 1152:
                pass



        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopFastTransferSourceGetBufferResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u2le(int(self.transfer_status))
            self._io.write_u2le(self.in_progress_count)
            self._io.write_u2le(self.total_step_count)
            self._io.write_u1(self.reserved)
            self._io.write_u2le(self.transfer_buffer_size)
            if self.return_value != 1152:
                pass
                self._io.write_bytes(self.transfer_buffer)

            if self.return_value == 1152:
                pass
                self._io.write_u4le(self.backoff_time)



        def _check(self):
            if self.return_value != 1152:
                pass
                if len(self.transfer_buffer) != self.transfer_buffer_size:
                    raise kaitaistruct.ConsistencyError(u"transfer_buffer", self.transfer_buffer_size, len(self.transfer_buffer))

            if self.return_value == 1152:
                pass

            self._dirty = False


    class RopTellVersionRequest(ReadWriteKaitaiStruct):
        """Tells one server of a transfer the version of the other.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopTellVersionRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.version = []
            for i in range(3):
                self.version.append(self._io.read_u2le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.version)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopTellVersionRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            for i in range(len(self.version)):
                pass
                self._io.write_u2le(self.version[i])



        def _check(self):
            if len(self.version) != 3:
                raise kaitaistruct.ConsistencyError(u"version", 3, len(self.version))
            for i in range(len(self.version)):
                pass

            self._dirty = False


    class RopTellVersionResponse(ReadWriteKaitaiStruct):
        """If the server took note.
        
        .. seealso::
           [MS-OXCROPS] 2.2.12.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsFasttransfer.RopTellVersionResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsFasttransfer.RopTellVersionResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False



