# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsStream(ReadWriteKaitaiStruct):
    """ROPs on streams.
    
    .. seealso::
       [MS-OXCROPS] 2.2.9
    """

    class OpenStreamModeFlags(IntEnum):
        read_only = 0
        read_write = 1
        create = 2

    class StreamOrigin(IntEnum):
        beginning = 0
        current = 1
        end = 2
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsStream, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsStream, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class RopCloneStreamRequest(ReadWriteKaitaiStruct):
        """Copies a stream object.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.13.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopCloneStreamRequest, self).__init__(_io)
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
            super(OxcropsStream.RopCloneStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)


        def _check(self):
            self._dirty = False


    class RopCloneStreamResponse(ReadWriteKaitaiStruct):
        """The copy or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.13.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopCloneStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopCloneStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopCommitStreamRequest(ReadWriteKaitaiStruct):
        """Stores what was written to a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopCommitStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopCommitStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopCommitStreamResponse(ReadWriteKaitaiStruct):
        """If it was stored.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopCommitStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopCommitStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopCopyToStreamRequest(ReadWriteKaitaiStruct):
        """Copies bytes from one stream to another.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopCopyToStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.source_handle_index = self._io.read_u1()
            self.dest_handle_index = self._io.read_u1()
            self.byte_count = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopCopyToStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u1(self.dest_handle_index)
            self._io.write_u8le(self.byte_count)


        def _check(self):
            self._dirty = False


    class RopCopyToStreamResponse(ReadWriteKaitaiStruct):
        """How much was copied or an error; all have the two counts. The error 0x00000503 tells that the destination is missing.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopCopyToStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.source_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 1283:
                pass
                self.dest_handle_index = self._io.read_u4le()

            self.read_byte_count = self._io.read_u8le()
            self.written_byte_count = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 1283:
                pass



        def _write__seq(self, io=None):
            super(OxcropsStream.RopCopyToStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.source_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 1283:
                pass
                self._io.write_u4le(self.dest_handle_index)

            self._io.write_u8le(self.read_byte_count)
            self._io.write_u8le(self.written_byte_count)


        def _check(self):
            if self.return_value == 1283:
                pass

            self._dirty = False


    class RopGetStreamSizeRequest(ReadWriteKaitaiStruct):
        """Asks for the size of a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopGetStreamSizeRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopGetStreamSizeRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetStreamSizeResponse(ReadWriteKaitaiStruct):
        """The size or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.6.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopGetStreamSizeResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.stream_size = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsStream.RopGetStreamSizeResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.stream_size)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopLockRegionStreamRequest(ReadWriteKaitaiStruct):
        """Locks a part of a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.10.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopLockRegionStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.region_offset = self._io.read_u8le()
            self.region_size = self._io.read_u8le()
            self.lock_flags = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopLockRegionStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.region_offset)
            self._io.write_u8le(self.region_size)
            self._io.write_u4le(self.lock_flags)


        def _check(self):
            self._dirty = False


    class RopLockRegionStreamResponse(ReadWriteKaitaiStruct):
        """If it was locked.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.10.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopLockRegionStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopLockRegionStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopOpenStreamRequest(ReadWriteKaitaiStruct):
        """Opens a property as a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopOpenStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.property_tag = self._io.read_u4le()
            self.open_mode_flags = KaitaiStream.resolve_enum(OxcropsStream.OpenStreamModeFlags, self._io.read_u1())
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopOpenStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.property_tag)
            self._io.write_u1(int(self.open_mode_flags))


        def _check(self):
            self._dirty = False


    class RopOpenStreamResponse(ReadWriteKaitaiStruct):
        """The opened stream or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopOpenStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.stream_size = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsStream.RopOpenStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.stream_size)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopReadStreamRequest(ReadWriteKaitaiStruct):
        """Reads from a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopReadStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.byte_count = self._io.read_u2le()
            if self.byte_count == 47806:
                pass
                self.maximum_byte_count = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.byte_count == 47806:
                pass



        def _write__seq(self, io=None):
            super(OxcropsStream.RopReadStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.byte_count)
            if self.byte_count == 47806:
                pass
                self._io.write_u4le(self.maximum_byte_count)



        def _check(self):
            if self.byte_count == 47806:
                pass

            self._dirty = False


    class RopReadStreamResponse(ReadWriteKaitaiStruct):
        """The bytes or an error; both have the same fields.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopReadStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.data_size = self._io.read_u2le()
            self.data = self._io.read_bytes(self.data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopReadStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u2le(self.data_size)
            self._io.write_bytes(self.data)


        def _check(self):
            if len(self.data) != self.data_size:
                raise kaitaistruct.ConsistencyError(u"data", self.data_size, len(self.data))
            self._dirty = False


    class RopSeekStreamRequest(ReadWriteKaitaiStruct):
        """Moves the place in a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopSeekStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.origin = KaitaiStream.resolve_enum(OxcropsStream.StreamOrigin, self._io.read_u1())
            self.offset = self._io.read_s8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopSeekStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(int(self.origin))
            self._io.write_s8le(self.offset)


        def _check(self):
            self._dirty = False


    class RopSeekStreamResponse(ReadWriteKaitaiStruct):
        """The new place or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopSeekStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.new_position = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsStream.RopSeekStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u8le(self.new_position)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSetStreamSizeRequest(ReadWriteKaitaiStruct):
        """Sets the size of a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopSetStreamSizeRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.stream_size = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopSetStreamSizeRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.stream_size)


        def _check(self):
            self._dirty = False


    class RopSetStreamSizeResponse(ReadWriteKaitaiStruct):
        """If the size was set.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopSetStreamSizeResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopSetStreamSizeResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopUnlockRegionStreamRequest(ReadWriteKaitaiStruct):
        """Unlocks a part of a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopUnlockRegionStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.region_offset = self._io.read_u8le()
            self.region_size = self._io.read_u8le()
            self.lock_flags = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopUnlockRegionStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.region_offset)
            self._io.write_u8le(self.region_size)
            self._io.write_u4le(self.lock_flags)


        def _check(self):
            self._dirty = False


    class RopUnlockRegionStreamResponse(ReadWriteKaitaiStruct):
        """If it was unlocked.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.11.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopUnlockRegionStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopUnlockRegionStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopWriteAndCommitStreamRequest(ReadWriteKaitaiStruct):
        """Writes to a stream and stores it.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopWriteAndCommitStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.data_size = self._io.read_u2le()
            self.data = self._io.read_bytes(self.data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopWriteAndCommitStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.data_size)
            self._io.write_bytes(self.data)


        def _check(self):
            if len(self.data) != self.data_size:
                raise kaitaistruct.ConsistencyError(u"data", self.data_size, len(self.data))
            self._dirty = False


    class RopWriteAndCommitStreamResponse(ReadWriteKaitaiStruct):
        """How much was written or an error; both have the same fields.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.12.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopWriteAndCommitStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.written_size = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopWriteAndCommitStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u2le(self.written_size)


        def _check(self):
            self._dirty = False


    class RopWriteStreamExtendedRequest(ReadWriteKaitaiStruct):
        """Writes to a stream; the response has a wide count.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopWriteStreamExtendedRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.data_size = self._io.read_u2le()
            self.data = self._io.read_bytes(self.data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopWriteStreamExtendedRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.data_size)
            self._io.write_bytes(self.data)


        def _check(self):
            if len(self.data) != self.data_size:
                raise kaitaistruct.ConsistencyError(u"data", self.data_size, len(self.data))
            self._dirty = False


    class RopWriteStreamExtendedResponse(ReadWriteKaitaiStruct):
        """How much was written or an error; both have the same fields.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopWriteStreamExtendedResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.written_size = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopWriteStreamExtendedResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u4le(self.written_size)


        def _check(self):
            self._dirty = False


    class RopWriteStreamRequest(ReadWriteKaitaiStruct):
        """Writes to a stream.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopWriteStreamRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.data_size = self._io.read_u2le()
            self.data = self._io.read_bytes(self.data_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopWriteStreamRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.data_size)
            self._io.write_bytes(self.data)


        def _check(self):
            if len(self.data) != self.data_size:
                raise kaitaistruct.ConsistencyError(u"data", self.data_size, len(self.data))
            self._dirty = False


    class RopWriteStreamResponse(ReadWriteKaitaiStruct):
        """How much was written or an error; both have the same fields.
        
        .. seealso::
           [MS-OXCROPS] 2.2.9.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsStream.RopWriteStreamResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.written_size = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsStream.RopWriteStreamResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u2le(self.written_size)


        def _check(self):
            self._dirty = False



