# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsMessage(ReadWriteKaitaiStruct):
    """ROPs on messages and their recipients.
    
    .. seealso::
       [MS-OXCROPS] 2.2.6
    """

    class AttachmentTableFlags(IntEnum):
        unicode = 64

    class MessageStatusFlags(IntEnum):
        ms_in_conflict = 2048
        ms_remote_download = 4096
        ms_remote_delete = 8192

    class OpenAttachmentFlags(IntEnum):
        read_only = 0
        read_write = 1
        best_access = 3

    class OpenEmbeddedMessageModeFlags(IntEnum):
        read_only = 0
        read_write = 1
        create = 2

    class OpenMessageModeFlags(IntEnum):
        read_only = 0
        read_write = 1
        best_access = 3
        open_soft_deleted = 4

    class ReadFlags(IntEnum):
        rf_default = 0
        rf_suppress_receipt = 1
        rf_clear_read_flag = 4
        rf_reserved = 10
        rf_generate_receipt_only = 16
        rf_clear_notify_read = 32
        rf_clear_notify_unread = 64

    class RecipientType(IntEnum):
        primary = 1
        cc = 2
        bcc = 3
        resend = 16
        delivered = 128

    class SaveFlags(IntEnum):
        keep_open_read_only = 1
        keep_open_read_write = 2
        force_save = 4
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsMessage, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsMessage, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class ModifyRecipientRow(ReadWriteKaitaiStruct):
        """A recipient to add or change; without RecipientRow one to delete.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.5.1.1
        """
        def __init__(self, recipient_columns, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.ModifyRecipientRow, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.recipient_columns = recipient_columns

        def _read(self):
            self.row_id = self._io.read_u4le()
            self.recipient_type = self._io.read_u1()
            self.recipient_row_size = self._io.read_u2le()
            if self.recipient_row_size != 0:
                pass
                self._raw_recipient_row = self._io.read_bytes(self.recipient_row_size)
                _io__raw_recipient_row = KaitaiStream(BytesIO(self._raw_recipient_row))
                self.recipient_row = oxcdata.Oxcdata.RecipientRow(self.recipient_columns, _io__raw_recipient_row)
                self.recipient_row._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.recipient_row_size != 0:
                pass
                self.recipient_row._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsMessage.ModifyRecipientRow, self)._write__seq(io)
            self._io.write_u4le(self.row_id)
            self._io.write_u1(self.recipient_type)
            self._io.write_u2le(self.recipient_row_size)
            if self.recipient_row_size != 0:
                pass
                _io__raw_recipient_row = KaitaiStream(BytesIO(bytearray(self.recipient_row_size)))
                self._io.add_child_stream(_io__raw_recipient_row)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.recipient_row_size))
                def handler(parent, _io__raw_recipient_row=_io__raw_recipient_row):
                    self._raw_recipient_row = _io__raw_recipient_row.to_byte_array()
                    if len(self._raw_recipient_row) != self.recipient_row_size:
                        raise kaitaistruct.ConsistencyError(u"raw(recipient_row)", self.recipient_row_size, len(self._raw_recipient_row))
                    parent.write_bytes(self._raw_recipient_row)
                _io__raw_recipient_row.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.recipient_row._write__seq(_io__raw_recipient_row)



        def _check(self):
            if self.recipient_row_size != 0:
                pass
                if self.recipient_row.recipient_columns != self.recipient_columns:
                    raise kaitaistruct.ConsistencyError(u"recipient_row", self.recipient_columns, self.recipient_row.recipient_columns)

            self._dirty = False


    class OpenRecipientRow(ReadWriteKaitaiStruct):
        """A recipient in the response of an opened message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.1.2.1
        """
        def __init__(self, recipient_columns, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.OpenRecipientRow, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.recipient_columns = recipient_columns

        def _read(self):
            self.recipient_type = self._io.read_u1()
            self.code_page_id = self._io.read_u2le()
            self.reserved = self._io.read_u2le()
            self.recipient_row_size = self._io.read_u2le()
            self._raw_recipient_row = self._io.read_bytes(self.recipient_row_size)
            _io__raw_recipient_row = KaitaiStream(BytesIO(self._raw_recipient_row))
            self.recipient_row = oxcdata.Oxcdata.RecipientRow(self.recipient_columns, _io__raw_recipient_row)
            self.recipient_row._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.recipient_row._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsMessage.OpenRecipientRow, self)._write__seq(io)
            self._io.write_u1(self.recipient_type)
            self._io.write_u2le(self.code_page_id)
            self._io.write_u2le(self.reserved)
            self._io.write_u2le(self.recipient_row_size)
            _io__raw_recipient_row = KaitaiStream(BytesIO(bytearray(self.recipient_row_size)))
            self._io.add_child_stream(_io__raw_recipient_row)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.recipient_row_size))
            def handler(parent, _io__raw_recipient_row=_io__raw_recipient_row):
                self._raw_recipient_row = _io__raw_recipient_row.to_byte_array()
                if len(self._raw_recipient_row) != self.recipient_row_size:
                    raise kaitaistruct.ConsistencyError(u"raw(recipient_row)", self.recipient_row_size, len(self._raw_recipient_row))
                parent.write_bytes(self._raw_recipient_row)
            _io__raw_recipient_row.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.recipient_row._write__seq(_io__raw_recipient_row)


        def _check(self):
            if self.recipient_row.recipient_columns != self.recipient_columns:
                raise kaitaistruct.ConsistencyError(u"recipient_row", self.recipient_columns, self.recipient_row.recipient_columns)
            self._dirty = False


    class ReadRecipientRow(ReadWriteKaitaiStruct):
        """A recipient as read from a message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.6.2.1
        """
        def __init__(self, recipient_columns, has_recipient_columns, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.ReadRecipientRow, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.recipient_columns = recipient_columns
            self.has_recipient_columns = has_recipient_columns

        def _read(self):
            self.row_id = self._io.read_u4le()
            self.recipient_type = self._io.read_u1()
            self.code_page_id = self._io.read_u2le()
            self.reserved = self._io.read_u2le()
            self.recipient_row_size = self._io.read_u2le()
            if self.has_recipient_columns:
                pass
                self._raw_recipient_row = self._io.read_bytes(self.recipient_row_size)
                _io__raw_recipient_row = KaitaiStream(BytesIO(self._raw_recipient_row))
                self.recipient_row = oxcdata.Oxcdata.RecipientRow(self.recipient_columns, _io__raw_recipient_row)
                self.recipient_row._read()

            if (not (self.has_recipient_columns)):
                pass
                self.recipient_row_raw = self._io.read_bytes(self.recipient_row_size)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.has_recipient_columns:
                pass
                self.recipient_row._fetch_instances()

            if (not (self.has_recipient_columns)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.ReadRecipientRow, self)._write__seq(io)
            self._io.write_u4le(self.row_id)
            self._io.write_u1(self.recipient_type)
            self._io.write_u2le(self.code_page_id)
            self._io.write_u2le(self.reserved)
            self._io.write_u2le(self.recipient_row_size)
            if self.has_recipient_columns:
                pass
                _io__raw_recipient_row = KaitaiStream(BytesIO(bytearray(self.recipient_row_size)))
                self._io.add_child_stream(_io__raw_recipient_row)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.recipient_row_size))
                def handler(parent, _io__raw_recipient_row=_io__raw_recipient_row):
                    self._raw_recipient_row = _io__raw_recipient_row.to_byte_array()
                    if len(self._raw_recipient_row) != self.recipient_row_size:
                        raise kaitaistruct.ConsistencyError(u"raw(recipient_row)", self.recipient_row_size, len(self._raw_recipient_row))
                    parent.write_bytes(self._raw_recipient_row)
                _io__raw_recipient_row.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.recipient_row._write__seq(_io__raw_recipient_row)

            if (not (self.has_recipient_columns)):
                pass
                self._io.write_bytes(self.recipient_row_raw)



        def _check(self):
            if self.has_recipient_columns:
                pass
                if self.recipient_row.recipient_columns != self.recipient_columns:
                    raise kaitaistruct.ConsistencyError(u"recipient_row", self.recipient_columns, self.recipient_row.recipient_columns)

            if (not (self.has_recipient_columns)):
                pass
                if len(self.recipient_row_raw) != self.recipient_row_size:
                    raise kaitaistruct.ConsistencyError(u"recipient_row_raw", self.recipient_row_size, len(self.recipient_row_raw))

            self._dirty = False


    class RopCreateAttachmentRequest(ReadWriteKaitaiStruct):
        """Makes an attachment that is not stored before it is saved.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.13.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopCreateAttachmentRequest, self).__init__(_io)
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
            super(OxcropsMessage.RopCreateAttachmentRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)


        def _check(self):
            self._dirty = False


    class RopCreateAttachmentResponse(ReadWriteKaitaiStruct):
        """The new attachment or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.13.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopCreateAttachmentResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.attachment_id = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopCreateAttachmentResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.attachment_id)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopCreateMessageRequest(ReadWriteKaitaiStruct):
        """Makes a new message that is not stored before it is saved.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopCreateMessageRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.code_page_id = self._io.read_u2le()
            self.folder_id = self._io.read_u8le()
            self.associated_flag = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopCreateMessageRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u2le(self.code_page_id)
            self._io.write_u8le(self.folder_id)
            self._io.write_u1(self.associated_flag)


        def _check(self):
            self._dirty = False


    class RopCreateMessageResponse(ReadWriteKaitaiStruct):
        """The new message or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopCreateMessageResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.has_message_id = self._io.read_u1()

            if  ((self.return_value == 0) and (self.has_message_id != 0)) :
                pass
                self.message_id = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_message_id != 0)) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopCreateMessageResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_message_id)

            if  ((self.return_value == 0) and (self.has_message_id != 0)) :
                pass
                self._io.write_u8le(self.message_id)



        def _check(self):
            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.has_message_id != 0)) :
                pass

            self._dirty = False


    class RopDeleteAttachmentRequest(ReadWriteKaitaiStruct):
        """Deletes an attachment.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.14.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopDeleteAttachmentRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.attachment_id = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopDeleteAttachmentRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.attachment_id)


        def _check(self):
            self._dirty = False


    class RopDeleteAttachmentResponse(ReadWriteKaitaiStruct):
        """If the attachment was deleted.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.14.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopDeleteAttachmentResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopDeleteAttachmentResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopGetAttachmentTableRequest(ReadWriteKaitaiStruct):
        """Opens the table of attachments.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.17.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopGetAttachmentTableRequest, self).__init__(_io)
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
            super(OxcropsMessage.RopGetAttachmentTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.table_flags)


        def _check(self):
            self._dirty = False


    class RopGetAttachmentTableResponse(ReadWriteKaitaiStruct):
        """The table of attachments or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.17.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopGetAttachmentTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopGetAttachmentTableResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopGetMessageStatusRequest(ReadWriteKaitaiStruct):
        """Reads a message's status flags. It is answered by a RopSetMessageStatus response.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.9.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopGetMessageStatusRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.message_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopGetMessageStatusRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.message_id)


        def _check(self):
            self._dirty = False


    class RopGetValidAttachmentsRequest(ReadWriteKaitaiStruct):
        """Lists the numbers of the attachments there are.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.18.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopGetValidAttachmentsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopGetValidAttachmentsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)


        def _check(self):
            self._dirty = False


    class RopGetValidAttachmentsResponse(ReadWriteKaitaiStruct):
        """The numbers or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.18.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopGetValidAttachmentsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.attachment_id_count = self._io.read_u4le()

            if self.return_value == 0:
                pass
                self.attachment_id_array = []
                for i in range(self.attachment_id_count):
                    self.attachment_id_array.append(self._io.read_u4le())


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.attachment_id_array)):
                    pass




        def _write__seq(self, io=None):
            super(OxcropsMessage.RopGetValidAttachmentsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.attachment_id_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.attachment_id_array)):
                    pass
                    self._io.write_u4le(self.attachment_id_array[i])




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.attachment_id_array) != self.attachment_id_count:
                    raise kaitaistruct.ConsistencyError(u"attachment_id_array", self.attachment_id_count, len(self.attachment_id_array))
                for i in range(len(self.attachment_id_array)):
                    pass


            self._dirty = False


    class RopModifyRecipientsRequest(ReadWriteKaitaiStruct):
        """Adds or changes or deletes recipients of a message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopModifyRecipientsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.column_count = self._io.read_u2le()
            self.recipient_columns = []
            for i in range(self.column_count):
                self.recipient_columns.append(self._io.read_u4le())

            self.row_count = self._io.read_u2le()
            self.recipient_rows = []
            for i in range(self.row_count):
                _t_recipient_rows = OxcropsMessage.ModifyRecipientRow(self.recipient_columns, self._io, self, self._root)
                try:
                    _t_recipient_rows._read()
                finally:
                    self.recipient_rows.append(_t_recipient_rows)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.recipient_columns)):
                pass

            for i in range(len(self.recipient_rows)):
                pass
                self.recipient_rows[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopModifyRecipientsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.column_count)
            for i in range(len(self.recipient_columns)):
                pass
                self._io.write_u4le(self.recipient_columns[i])

            self._io.write_u2le(self.row_count)
            for i in range(len(self.recipient_rows)):
                pass
                self.recipient_rows[i]._write__seq(self._io)



        def _check(self):
            if len(self.recipient_columns) != self.column_count:
                raise kaitaistruct.ConsistencyError(u"recipient_columns", self.column_count, len(self.recipient_columns))
            for i in range(len(self.recipient_columns)):
                pass

            if len(self.recipient_rows) != self.row_count:
                raise kaitaistruct.ConsistencyError(u"recipient_rows", self.row_count, len(self.recipient_rows))
            for i in range(len(self.recipient_rows)):
                pass
                if self.recipient_rows[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"recipient_rows", self._root, self.recipient_rows[i]._root)
                if self.recipient_rows[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"recipient_rows", self, self.recipient_rows[i]._parent)
                if self.recipient_rows[i].recipient_columns != self.recipient_columns:
                    raise kaitaistruct.ConsistencyError(u"recipient_rows", self.recipient_columns, self.recipient_rows[i].recipient_columns)

            self._dirty = False


    class RopModifyRecipientsResponse(ReadWriteKaitaiStruct):
        """If the recipients were changed.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopModifyRecipientsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopModifyRecipientsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopOpenAttachmentRequest(ReadWriteKaitaiStruct):
        """Opens an attachment.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.12.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopOpenAttachmentRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.open_attachment_flags = self._io.read_u1()
            self.attachment_id = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopOpenAttachmentRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.open_attachment_flags)
            self._io.write_u4le(self.attachment_id)


        def _check(self):
            self._dirty = False


    class RopOpenAttachmentResponse(ReadWriteKaitaiStruct):
        """The attachment or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.12.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopOpenAttachmentResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopOpenAttachmentResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopOpenEmbeddedMessageRequest(ReadWriteKaitaiStruct):
        """Opens the message within an attachment.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.16.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopOpenEmbeddedMessageRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.code_page_id = self._io.read_u2le()
            self.open_mode_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopOpenEmbeddedMessageRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u2le(self.code_page_id)
            self._io.write_u1(self.open_mode_flags)


        def _check(self):
            self._dirty = False


    class RopOpenEmbeddedMessageResponse(ReadWriteKaitaiStruct):
        """The opened message with its subject and recipients or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.16.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopOpenEmbeddedMessageResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.reserved = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.message_id = self._io.read_u8le()

            if self.return_value == 0:
                pass
                self.has_named_properties = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.subject_prefix = oxcdata.Oxcdata.TypedString(self._io)
                self.subject_prefix._read()

            if self.return_value == 0:
                pass
                self.normalized_subject = oxcdata.Oxcdata.TypedString(self._io)
                self.normalized_subject._read()

            if self.return_value == 0:
                pass
                self.recipient_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.column_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.recipient_columns = []
                for i in range(self.column_count):
                    self.recipient_columns.append(self._io.read_u4le())


            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.recipient_rows = []
                for i in range(self.row_count):
                    _t_recipient_rows = OxcropsMessage.OpenRecipientRow(self.recipient_columns, self._io, self, self._root)
                    try:
                        _t_recipient_rows._read()
                    finally:
                        self.recipient_rows.append(_t_recipient_rows)


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
                self.subject_prefix._fetch_instances()

            if self.return_value == 0:
                pass
                self.normalized_subject._fetch_instances()

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_columns)):
                    pass


            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsMessage.RopOpenEmbeddedMessageResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.reserved)

            if self.return_value == 0:
                pass
                self._io.write_u8le(self.message_id)

            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_named_properties)

            if self.return_value == 0:
                pass
                self.subject_prefix._write__seq(self._io)

            if self.return_value == 0:
                pass
                self.normalized_subject._write__seq(self._io)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.recipient_count)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.column_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_columns)):
                    pass
                    self._io.write_u4le(self.recipient_columns[i])


            if self.return_value == 0:
                pass
                self._io.write_u1(self.row_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._write__seq(self._io)




        def _check(self):
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

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.recipient_columns) != self.column_count:
                    raise kaitaistruct.ConsistencyError(u"recipient_columns", self.column_count, len(self.recipient_columns))
                for i in range(len(self.recipient_columns)):
                    pass


            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.recipient_rows) != self.row_count:
                    raise kaitaistruct.ConsistencyError(u"recipient_rows", self.row_count, len(self.recipient_rows))
                for i in range(len(self.recipient_rows)):
                    pass
                    if self.recipient_rows[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self._root, self.recipient_rows[i]._root)
                    if self.recipient_rows[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self, self.recipient_rows[i]._parent)
                    if self.recipient_rows[i].recipient_columns != self.recipient_columns:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self.recipient_columns, self.recipient_rows[i].recipient_columns)


            self._dirty = False


    class RopOpenMessageRequest(ReadWriteKaitaiStruct):
        """Opens a message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopOpenMessageRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.code_page_id = self._io.read_u2le()
            self.folder_id = self._io.read_u8le()
            self.open_mode_flags = self._io.read_u1()
            self.message_id = self._io.read_u8le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopOpenMessageRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u2le(self.code_page_id)
            self._io.write_u8le(self.folder_id)
            self._io.write_u1(self.open_mode_flags)
            self._io.write_u8le(self.message_id)


        def _check(self):
            self._dirty = False


    class RopOpenMessageResponse(ReadWriteKaitaiStruct):
        """The opened message with its subject and recipients or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopOpenMessageResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.has_named_properties = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.subject_prefix = oxcdata.Oxcdata.TypedString(self._io)
                self.subject_prefix._read()

            if self.return_value == 0:
                pass
                self.normalized_subject = oxcdata.Oxcdata.TypedString(self._io)
                self.normalized_subject._read()

            if self.return_value == 0:
                pass
                self.recipient_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.column_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.recipient_columns = []
                for i in range(self.column_count):
                    self.recipient_columns.append(self._io.read_u4le())


            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.recipient_rows = []
                for i in range(self.row_count):
                    _t_recipient_rows = OxcropsMessage.OpenRecipientRow(self.recipient_columns, self._io, self, self._root)
                    try:
                        _t_recipient_rows._read()
                    finally:
                        self.recipient_rows.append(_t_recipient_rows)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                self.subject_prefix._fetch_instances()

            if self.return_value == 0:
                pass
                self.normalized_subject._fetch_instances()

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_columns)):
                    pass


            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsMessage.RopOpenMessageResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_named_properties)

            if self.return_value == 0:
                pass
                self.subject_prefix._write__seq(self._io)

            if self.return_value == 0:
                pass
                self.normalized_subject._write__seq(self._io)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.recipient_count)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.column_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_columns)):
                    pass
                    self._io.write_u4le(self.recipient_columns[i])


            if self.return_value == 0:
                pass
                self._io.write_u1(self.row_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._write__seq(self._io)




        def _check(self):
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

            if self.return_value == 0:
                pass
                if len(self.recipient_columns) != self.column_count:
                    raise kaitaistruct.ConsistencyError(u"recipient_columns", self.column_count, len(self.recipient_columns))
                for i in range(len(self.recipient_columns)):
                    pass


            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.recipient_rows) != self.row_count:
                    raise kaitaistruct.ConsistencyError(u"recipient_rows", self.row_count, len(self.recipient_rows))
                for i in range(len(self.recipient_rows)):
                    pass
                    if self.recipient_rows[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self._root, self.recipient_rows[i]._root)
                    if self.recipient_rows[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self, self.recipient_rows[i]._parent)
                    if self.recipient_rows[i].recipient_columns != self.recipient_columns:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self.recipient_columns, self.recipient_rows[i].recipient_columns)


            self._dirty = False


    class RopReadRecipientsRequest(ReadWriteKaitaiStruct):
        """Reads recipients of a message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopReadRecipientsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.row_id = self._io.read_u4le()
            self.reserved = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopReadRecipientsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.row_id)
            self._io.write_u2le(self.reserved)


        def _check(self):
            self._dirty = False


    class RopReadRecipientsResponse(ReadWriteKaitaiStruct):
        """Recipients of a message or an error. The columns are those of the response that opened the message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.6.2
        """
        def __init__(self, recipient_columns, has_recipient_columns, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopReadRecipientsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.recipient_columns = recipient_columns
            self.has_recipient_columns = has_recipient_columns

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.recipient_rows = []
                for i in range(self.row_count):
                    _t_recipient_rows = OxcropsMessage.ReadRecipientRow(self.recipient_columns, self.has_recipient_columns, self._io, self, self._root)
                    try:
                        _t_recipient_rows._read()
                    finally:
                        self.recipient_rows.append(_t_recipient_rows)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsMessage.RopReadRecipientsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.row_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._write__seq(self._io)




        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.recipient_rows) != self.row_count:
                    raise kaitaistruct.ConsistencyError(u"recipient_rows", self.row_count, len(self.recipient_rows))
                for i in range(len(self.recipient_rows)):
                    pass
                    if self.recipient_rows[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self._root, self.recipient_rows[i]._root)
                    if self.recipient_rows[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self, self.recipient_rows[i]._parent)
                    if self.recipient_rows[i].recipient_columns != self.recipient_columns:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self.recipient_columns, self.recipient_rows[i].recipient_columns)
                    if self.recipient_rows[i].has_recipient_columns != self.has_recipient_columns:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self.has_recipient_columns, self.recipient_rows[i].has_recipient_columns)


            self._dirty = False


    class RopReloadCachedInformationRequest(ReadWriteKaitaiStruct):
        """Reads anew what RopOpenMessage returned.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.7.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopReloadCachedInformationRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.reserved = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopReloadCachedInformationRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.reserved)


        def _check(self):
            self._dirty = False


    class RopReloadCachedInformationResponse(ReadWriteKaitaiStruct):
        """The subject and recipients of a message or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.7.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopReloadCachedInformationResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.has_named_properties = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.subject_prefix = oxcdata.Oxcdata.TypedString(self._io)
                self.subject_prefix._read()

            if self.return_value == 0:
                pass
                self.normalized_subject = oxcdata.Oxcdata.TypedString(self._io)
                self.normalized_subject._read()

            if self.return_value == 0:
                pass
                self.recipient_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.column_count = self._io.read_u2le()

            if self.return_value == 0:
                pass
                self.recipient_columns = []
                for i in range(self.column_count):
                    self.recipient_columns.append(self._io.read_u4le())


            if self.return_value == 0:
                pass
                self.row_count = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.recipient_rows = []
                for i in range(self.row_count):
                    _t_recipient_rows = OxcropsMessage.OpenRecipientRow(self.recipient_columns, self._io, self, self._root)
                    try:
                        _t_recipient_rows._read()
                    finally:
                        self.recipient_rows.append(_t_recipient_rows)


            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                self.subject_prefix._fetch_instances()

            if self.return_value == 0:
                pass
                self.normalized_subject._fetch_instances()

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_columns)):
                    pass


            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._fetch_instances()




        def _write__seq(self, io=None):
            super(OxcropsMessage.RopReloadCachedInformationResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.has_named_properties)

            if self.return_value == 0:
                pass
                self.subject_prefix._write__seq(self._io)

            if self.return_value == 0:
                pass
                self.normalized_subject._write__seq(self._io)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.recipient_count)

            if self.return_value == 0:
                pass
                self._io.write_u2le(self.column_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_columns)):
                    pass
                    self._io.write_u4le(self.recipient_columns[i])


            if self.return_value == 0:
                pass
                self._io.write_u1(self.row_count)

            if self.return_value == 0:
                pass
                for i in range(len(self.recipient_rows)):
                    pass
                    self.recipient_rows[i]._write__seq(self._io)




        def _check(self):
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

            if self.return_value == 0:
                pass
                if len(self.recipient_columns) != self.column_count:
                    raise kaitaistruct.ConsistencyError(u"recipient_columns", self.column_count, len(self.recipient_columns))
                for i in range(len(self.recipient_columns)):
                    pass


            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass
                if len(self.recipient_rows) != self.row_count:
                    raise kaitaistruct.ConsistencyError(u"recipient_rows", self.row_count, len(self.recipient_rows))
                for i in range(len(self.recipient_rows)):
                    pass
                    if self.recipient_rows[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self._root, self.recipient_rows[i]._root)
                    if self.recipient_rows[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self, self.recipient_rows[i]._parent)
                    if self.recipient_rows[i].recipient_columns != self.recipient_columns:
                        raise kaitaistruct.ConsistencyError(u"recipient_rows", self.recipient_columns, self.recipient_rows[i].recipient_columns)


            self._dirty = False


    class RopRemoveAllRecipientsRequest(ReadWriteKaitaiStruct):
        """Deletes all recipients of a message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopRemoveAllRecipientsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.reserved = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopRemoveAllRecipientsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.reserved)


        def _check(self):
            self._dirty = False


    class RopRemoveAllRecipientsResponse(ReadWriteKaitaiStruct):
        """If the recipients were deleted.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopRemoveAllRecipientsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopRemoveAllRecipientsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSaveChangesAttachmentRequest(ReadWriteKaitaiStruct):
        """Stores the changes to an attachment.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.15.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSaveChangesAttachmentRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.response_handle_index = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.save_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSaveChangesAttachmentRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.response_handle_index)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.save_flags)


        def _check(self):
            self._dirty = False


    class RopSaveChangesAttachmentResponse(ReadWriteKaitaiStruct):
        """If the changes were stored.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.15.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSaveChangesAttachmentResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.response_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSaveChangesAttachmentResponse, self)._write__seq(io)
            self._io.write_u1(self.response_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopSaveChangesMessageRequest(ReadWriteKaitaiStruct):
        """Stores the changes to a message.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSaveChangesMessageRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.response_handle_index = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.save_flags = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSaveChangesMessageRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.response_handle_index)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.save_flags)


        def _check(self):
            self._dirty = False


    class RopSaveChangesMessageResponse(ReadWriteKaitaiStruct):
        """The id of the stored message or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSaveChangesMessageResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.response_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.input_handle_index = self._io.read_u1()

            if self.return_value == 0:
                pass
                self.message_id = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSaveChangesMessageResponse, self)._write__seq(io)
            self._io.write_u1(self.response_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.input_handle_index)

            if self.return_value == 0:
                pass
                self._io.write_u8le(self.message_id)



        def _check(self):
            if self.return_value == 0:
                pass

            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSetMessageReadFlagRequest(ReadWriteKaitaiStruct):
        """Marks a message as read or unread. In the public folders it carries data that comes back.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.11.1
        """
        def __init__(self, logon_is_private, has_logon_is_private, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSetMessageReadFlagRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.logon_is_private = logon_is_private
            self.has_logon_is_private = has_logon_is_private

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.response_handle_index = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.read_flags = self._io.read_u1()
            if  ((self.has_logon_is_private) and ((not (self.logon_is_private)))) :
                pass
                self.client_data = self._io.read_bytes(24)

            if  (((not (self.has_logon_is_private))) and ((not (self._io.is_eof())))) :
                pass
                self.client_data_raw = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.has_logon_is_private) and ((not (self.logon_is_private)))) :
                pass

            if  (((not (self.has_logon_is_private))) and ((not (self._io.is_eof())))) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSetMessageReadFlagRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.response_handle_index)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.read_flags)
            if  ((self.has_logon_is_private) and ((not (self.logon_is_private)))) :
                pass
                self._io.write_bytes(self.client_data)

            if  (((not (self.has_logon_is_private))) and ((not (self._io.is_eof())))) :
                pass
                self._io.write_bytes(self.client_data_raw)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"client_data_raw", 0, self._io.size() - self._io.pos())



        def _check(self):
            if  ((self.has_logon_is_private) and ((not (self.logon_is_private)))) :
                pass
                if len(self.client_data) != 24:
                    raise kaitaistruct.ConsistencyError(u"client_data", 24, len(self.client_data))

            self._dirty = False


    class RopSetMessageReadFlagResponse(ReadWriteKaitaiStruct):
        """If the read state of a message in the public folders changed or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.11.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSetMessageReadFlagResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.response_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.read_status_changed = self._io.read_u1()

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass
                self.logon_id = self._io.read_u1()

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass
                self.client_data = self._io.read_bytes(24)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSetMessageReadFlagResponse, self)._write__seq(io)
            self._io.write_u1(self.response_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u1(self.read_status_changed)

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass
                self._io.write_u1(self.logon_id)

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass
                self._io.write_bytes(self.client_data)



        def _check(self):
            if self.return_value == 0:
                pass

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass

            if  ((self.return_value == 0) and (self.read_status_changed != 0)) :
                pass
                if len(self.client_data) != 24:
                    raise kaitaistruct.ConsistencyError(u"client_data", 24, len(self.client_data))

            self._dirty = False


    class RopSetMessageStatusRequest(ReadWriteKaitaiStruct):
        """Changes a message's status flags.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.8.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSetMessageStatusRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.message_id = self._io.read_u8le()
            self.message_status_flags = self._io.read_u4le()
            self.message_status_mask = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSetMessageStatusRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u8le(self.message_id)
            self._io.write_u4le(self.message_status_flags)
            self._io.write_u4le(self.message_status_mask)


        def _check(self):
            self._dirty = False


    class RopSetMessageStatusResponse(ReadWriteKaitaiStruct):
        """A message's status flags or an error. The responses of RopGetMessageStatus have the same RopId and layout.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.8.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSetMessageStatusResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            if self.return_value == 0:
                pass
                self.message_status_flags = self._io.read_u4le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.return_value == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSetMessageStatusResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            if self.return_value == 0:
                pass
                self._io.write_u4le(self.message_status_flags)



        def _check(self):
            if self.return_value == 0:
                pass

            self._dirty = False


    class RopSetReadFlagsRequest(ReadWriteKaitaiStruct):
        """Marks messages of a folder as read or unread.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.10.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSetReadFlagsRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.want_asynchronous = self._io.read_u1()
            self.read_flags = self._io.read_u1()
            self.message_id_count = self._io.read_u2le()
            self.message_ids = []
            for i in range(self.message_id_count):
                self.message_ids.append(self._io.read_u8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.message_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSetReadFlagsRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.want_asynchronous)
            self._io.write_u1(self.read_flags)
            self._io.write_u2le(self.message_id_count)
            for i in range(len(self.message_ids)):
                pass
                self._io.write_u8le(self.message_ids[i])



        def _check(self):
            if len(self.message_ids) != self.message_id_count:
                raise kaitaistruct.ConsistencyError(u"message_ids", self.message_id_count, len(self.message_ids))
            for i in range(len(self.message_ids)):
                pass

            self._dirty = False


    class RopSetReadFlagsResponse(ReadWriteKaitaiStruct):
        """If the messages were marked.
        
        .. seealso::
           [MS-OXCROPS] 2.2.6.10.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsMessage.RopSetReadFlagsResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self.partial_completion = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsMessage.RopSetReadFlagsResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)
            self._io.write_u1(self.partial_completion)


        def _check(self):
            self._dirty = False



