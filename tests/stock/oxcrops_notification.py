# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsNotification(ReadWriteKaitaiStruct):
    """ROPs that tell of events.
    
    .. seealso::
       [MS-OXCROPS] 2.2.14
    """

    class NotificationFlags(IntEnum):
        new_mail = 2
        object_created = 4
        object_deleted = 8
        object_modified = 16
        object_moved = 32
        object_copied = 64
        search_completed = 128
        table_modified = 256
        extended = 1024
        t = 4096
        u = 8192
        s = 16384
        m = 32768

    class NotificationTypes(IntEnum):
        new_mail = 2
        object_created = 4
        object_deleted = 8
        object_modified = 16
        object_moved = 32
        object_copied = 64
        search_completed = 128
        table_modified = 256
        extended = 1024

    class TableEventType(IntEnum):
        table_changed = 1
        table_row_added = 3
        table_row_deleted = 4
        table_row_modified = 5
        table_restriction_changed = 7
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsNotification, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsNotification, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class NotificationData(ReadWriteKaitaiStruct):
        """An event.
        
        .. seealso::
           [MS-OXCNOTIF] 2.2.1.4.1.2
        """
        def __init__(self, columns, has_columns, _io=None, _parent=None, _root=None):
            super(OxcropsNotification.NotificationData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.columns = columns
            self.has_columns = has_columns

        def _read(self):
            self.notification_flags = self._io.read_u2le()
            if self.notification_flags & 4095 == 256:
                pass
                self.table_event_type = KaitaiStream.resolve_enum(OxcropsNotification.TableEventType, self._io.read_u2le())

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass
                self.table_row_folder_id = self._io.read_u8le()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self.table_row_message_id = self._io.read_u8le()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self.table_row_instance = self._io.read_u4le()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass
                self.insert_after_table_row_folder_id = self._io.read_u8le()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self.insert_after_table_row_id = self._io.read_u8le()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self.insert_after_table_row_instance = self._io.read_u4le()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass
                self.table_row_data_size = self._io.read_u2le()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.has_columns)) :
                pass
                self._raw_table_row_data_block = self._io.read_bytes(self.table_row_data_size)
                _io__raw_table_row_data_block = KaitaiStream(BytesIO(self._raw_table_row_data_block))
                self.table_row_data_block = OxcropsNotification.TableRowDataBlock(self.columns, _io__raw_table_row_data_block, self, self._root)
                self.table_row_data_block._read()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and ((not (self.has_columns)))) :
                pass
                self.table_row_data_raw = self._io.read_bytes(self.table_row_data_size)

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024)) :
                pass
                self.folder_id = self._io.read_u8le()

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024) and (self.notification_flags & 32768 != 0)) :
                pass
                self.message_id = self._io.read_u8le()

            if  (( ((self.notification_flags & 4095 == 4) or (self.notification_flags & 4095 == 8) or (self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and ( ((self.notification_flags & 49152 == 0) or (self.notification_flags & 49152 == 49152)) )) :
                pass
                self.parent_folder_id = self._io.read_u8le()

            if  ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) :
                pass
                self.old_folder_id = self._io.read_u8le()

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self.old_message_id = self._io.read_u8le()

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 == 0)) :
                pass
                self.old_parent_folder_id = self._io.read_u8le()

            if  ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) :
                pass
                self.tag_count = self._io.read_u2le()

            if  (( ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) ) and (self.tag_count != 65535)) :
                pass
                self.tags = []
                for i in range(self.tag_count):
                    self.tags.append(self._io.read_u4le())


            if self.notification_flags & 4096 != 0:
                pass
                self.total_message_count = self._io.read_u4le()

            if self.notification_flags & 8192 != 0:
                pass
                self.unread_message_count = self._io.read_u4le()

            if self.notification_flags & 4095 == 2:
                pass
                self.message_flags = self._io.read_u4le()

            if self.notification_flags & 4095 == 2:
                pass
                self.unicode_flag = self._io.read_u1()

            if self.notification_flags & 4095 == 2:
                pass
                _on = self.unicode_flag != 0
                if _on == False:
                    pass
                    self.message_class = oxcdata.Oxcdata.String8z(self._io)
                    self.message_class._read()
                elif _on == True:
                    pass
                    self.message_class = oxcdata.Oxcdata.Utf16z(self._io)
                    self.message_class._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.notification_flags & 4095 == 256:
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.has_columns)) :
                pass
                self.table_row_data_block._fetch_instances()

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and ((not (self.has_columns)))) :
                pass

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024)) :
                pass

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024) and (self.notification_flags & 32768 != 0)) :
                pass

            if  (( ((self.notification_flags & 4095 == 4) or (self.notification_flags & 4095 == 8) or (self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and ( ((self.notification_flags & 49152 == 0) or (self.notification_flags & 49152 == 49152)) )) :
                pass

            if  ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) :
                pass

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 == 0)) :
                pass

            if  ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) :
                pass

            if  (( ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) ) and (self.tag_count != 65535)) :
                pass
                for i in range(len(self.tags)):
                    pass


            if self.notification_flags & 4096 != 0:
                pass

            if self.notification_flags & 8192 != 0:
                pass

            if self.notification_flags & 4095 == 2:
                pass

            if self.notification_flags & 4095 == 2:
                pass

            if self.notification_flags & 4095 == 2:
                pass
                _on = self.unicode_flag != 0
                if _on == False:
                    pass
                    self.message_class._fetch_instances()
                elif _on == True:
                    pass
                    self.message_class._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsNotification.NotificationData, self)._write__seq(io)
            self._io.write_u2le(self.notification_flags)
            if self.notification_flags & 4095 == 256:
                pass
                self._io.write_u2le(int(self.table_event_type))

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass
                self._io.write_u8le(self.table_row_folder_id)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self._io.write_u8le(self.table_row_message_id)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self._io.write_u4le(self.table_row_instance)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass
                self._io.write_u8le(self.insert_after_table_row_folder_id)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self._io.write_u8le(self.insert_after_table_row_id)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self._io.write_u4le(self.insert_after_table_row_instance)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass
                self._io.write_u2le(self.table_row_data_size)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.has_columns)) :
                pass
                _io__raw_table_row_data_block = KaitaiStream(BytesIO(bytearray(self.table_row_data_size)))
                self._io.add_child_stream(_io__raw_table_row_data_block)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.table_row_data_size))
                def handler(parent, _io__raw_table_row_data_block=_io__raw_table_row_data_block):
                    self._raw_table_row_data_block = _io__raw_table_row_data_block.to_byte_array()
                    if len(self._raw_table_row_data_block) != self.table_row_data_size:
                        raise kaitaistruct.ConsistencyError(u"raw(table_row_data_block)", self.table_row_data_size, len(self._raw_table_row_data_block))
                    parent.write_bytes(self._raw_table_row_data_block)
                _io__raw_table_row_data_block.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.table_row_data_block._write__seq(_io__raw_table_row_data_block)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and ((not (self.has_columns)))) :
                pass
                self._io.write_bytes(self.table_row_data_raw)

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024)) :
                pass
                self._io.write_u8le(self.folder_id)

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024) and (self.notification_flags & 32768 != 0)) :
                pass
                self._io.write_u8le(self.message_id)

            if  (( ((self.notification_flags & 4095 == 4) or (self.notification_flags & 4095 == 8) or (self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and ( ((self.notification_flags & 49152 == 0) or (self.notification_flags & 49152 == 49152)) )) :
                pass
                self._io.write_u8le(self.parent_folder_id)

            if  ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) :
                pass
                self._io.write_u8le(self.old_folder_id)

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 != 0)) :
                pass
                self._io.write_u8le(self.old_message_id)

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 == 0)) :
                pass
                self._io.write_u8le(self.old_parent_folder_id)

            if  ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) :
                pass
                self._io.write_u2le(self.tag_count)

            if  (( ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) ) and (self.tag_count != 65535)) :
                pass
                for i in range(len(self.tags)):
                    pass
                    self._io.write_u4le(self.tags[i])


            if self.notification_flags & 4096 != 0:
                pass
                self._io.write_u4le(self.total_message_count)

            if self.notification_flags & 8192 != 0:
                pass
                self._io.write_u4le(self.unread_message_count)

            if self.notification_flags & 4095 == 2:
                pass
                self._io.write_u4le(self.message_flags)

            if self.notification_flags & 4095 == 2:
                pass
                self._io.write_u1(self.unicode_flag)

            if self.notification_flags & 4095 == 2:
                pass
                _on = self.unicode_flag != 0
                if _on == False:
                    pass
                    self.message_class._write__seq(self._io)
                elif _on == True:
                    pass
                    self.message_class._write__seq(self._io)



        def _check(self):
            if self.notification_flags & 4095 == 256:
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_deleted) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) )) :
                pass

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and (self.has_columns)) :
                pass
                if self.table_row_data_block._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"table_row_data_block", self._root, self.table_row_data_block._root)
                if self.table_row_data_block._parent != self:
                    raise kaitaistruct.ConsistencyError(u"table_row_data_block", self, self.table_row_data_block._parent)
                if self.table_row_data_block.columns != self.columns:
                    raise kaitaistruct.ConsistencyError(u"table_row_data_block", self.columns, self.table_row_data_block.columns)

            if  ((self.notification_flags & 4095 == 256) and ( ((self.table_event_type == OxcropsNotification.TableEventType.table_row_added) or (self.table_event_type == OxcropsNotification.TableEventType.table_row_modified)) ) and ((not (self.has_columns)))) :
                pass
                if len(self.table_row_data_raw) != self.table_row_data_size:
                    raise kaitaistruct.ConsistencyError(u"table_row_data_raw", self.table_row_data_size, len(self.table_row_data_raw))

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024)) :
                pass

            if  ((self.notification_flags & 4095 != 256) and (self.notification_flags & 4095 != 1024) and (self.notification_flags & 32768 != 0)) :
                pass

            if  (( ((self.notification_flags & 4095 == 4) or (self.notification_flags & 4095 == 8) or (self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and ( ((self.notification_flags & 49152 == 0) or (self.notification_flags & 49152 == 49152)) )) :
                pass

            if  ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) :
                pass

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 != 0)) :
                pass

            if  (( ((self.notification_flags & 4095 == 32) or (self.notification_flags & 4095 == 64)) ) and (self.notification_flags & 32768 == 0)) :
                pass

            if  ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) :
                pass

            if  (( ((self.notification_flags & 4095 == 16) or (self.notification_flags & 4095 == 4)) ) and (self.tag_count != 65535)) :
                pass
                if len(self.tags) != self.tag_count:
                    raise kaitaistruct.ConsistencyError(u"tags", self.tag_count, len(self.tags))
                for i in range(len(self.tags)):
                    pass


            if self.notification_flags & 4096 != 0:
                pass

            if self.notification_flags & 8192 != 0:
                pass

            if self.notification_flags & 4095 == 2:
                pass

            if self.notification_flags & 4095 == 2:
                pass

            if self.notification_flags & 4095 == 2:
                pass
                _on = self.unicode_flag != 0
                if _on == False:
                    pass
                elif _on == True:
                    pass

            self._dirty = False


    class RopNotifyResponse(ReadWriteKaitaiStruct):
        """Tells the client of an event. There is no request.
        
        .. seealso::
           [MS-OXCROPS] 2.2.14.2.1
        """
        def __init__(self, columns, has_columns, _io=None, _parent=None, _root=None):
            super(OxcropsNotification.RopNotifyResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.columns = columns
            self.has_columns = has_columns

        def _read(self):
            self.notification_handle = self._io.read_u4le()
            self.logon_id = self._io.read_u1()
            self.notification_data = OxcropsNotification.NotificationData(self.columns, self.has_columns, self._io, self, self._root)
            self.notification_data._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.notification_data._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcropsNotification.RopNotifyResponse, self)._write__seq(io)
            self._io.write_u4le(self.notification_handle)
            self._io.write_u1(self.logon_id)
            self.notification_data._write__seq(self._io)


        def _check(self):
            if self.notification_data._root != self._root:
                raise kaitaistruct.ConsistencyError(u"notification_data", self._root, self.notification_data._root)
            if self.notification_data._parent != self:
                raise kaitaistruct.ConsistencyError(u"notification_data", self, self.notification_data._parent)
            if self.notification_data.columns != self.columns:
                raise kaitaistruct.ConsistencyError(u"notification_data", self.columns, self.notification_data.columns)
            if self.notification_data.has_columns != self.has_columns:
                raise kaitaistruct.ConsistencyError(u"notification_data", self.has_columns, self.notification_data.has_columns)
            self._dirty = False


    class RopPendingResponse(ReadWriteKaitaiStruct):
        """Tells the client that notifications wait in a session. There is no request.
        
        .. seealso::
           [MS-OXCROPS] 2.2.14.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsNotification.RopPendingResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.session_index = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsNotification.RopPendingResponse, self)._write__seq(io)
            self._io.write_u2le(self.session_index)


        def _check(self):
            self._dirty = False


    class RopRegisterNotificationRequest(ReadWriteKaitaiStruct):
        """Subscribes to events.
        
        .. seealso::
           [MS-OXCROPS] 2.2.14.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsNotification.RopRegisterNotificationRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.output_handle_index = self._io.read_u1()
            self.notification_types = self._io.read_u2le()
            if self.notification_types & 1024 != 0:
                pass
                self.reserved = self._io.read_u1()

            self.want_whole_store = self._io.read_u1()
            if self.want_whole_store == 0:
                pass
                self.folder_id = self._io.read_u8le()

            if self.want_whole_store == 0:
                pass
                self.message_id = self._io.read_u8le()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.notification_types & 1024 != 0:
                pass

            if self.want_whole_store == 0:
                pass

            if self.want_whole_store == 0:
                pass



        def _write__seq(self, io=None):
            super(OxcropsNotification.RopRegisterNotificationRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u2le(self.notification_types)
            if self.notification_types & 1024 != 0:
                pass
                self._io.write_u1(self.reserved)

            self._io.write_u1(self.want_whole_store)
            if self.want_whole_store == 0:
                pass
                self._io.write_u8le(self.folder_id)

            if self.want_whole_store == 0:
                pass
                self._io.write_u8le(self.message_id)



        def _check(self):
            if self.notification_types & 1024 != 0:
                pass

            if self.want_whole_store == 0:
                pass

            if self.want_whole_store == 0:
                pass

            self._dirty = False


    class RopRegisterNotificationResponse(ReadWriteKaitaiStruct):
        """The subscription or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.14.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsNotification.RopRegisterNotificationResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsNotification.RopRegisterNotificationResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class TableRowDataBlock(ReadWriteKaitaiStruct):
        """A row in a block of a given size.
        
        .. seealso::
           [MS-OXCNOTIF] 2.2.1.4.1.2
        """
        def __init__(self, columns, _io=None, _parent=None, _root=None):
            super(OxcropsNotification.TableRowDataBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.columns = columns

        def _read(self):
            self.table_row_data = oxcdata.Oxcdata.PropertyRow(self.columns, len(self.columns), self._io)
            self.table_row_data._read()
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.table_row_data._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcropsNotification.TableRowDataBlock, self)._write__seq(io)
            self.table_row_data._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.table_row_data.property_tags != self.columns:
                raise kaitaistruct.ConsistencyError(u"table_row_data", self.columns, self.table_row_data.property_tags)
            if self.table_row_data.column_count != len(self.columns):
                raise kaitaistruct.ConsistencyError(u"table_row_data", len(self.columns), self.table_row_data.column_count)
            self._dirty = False



