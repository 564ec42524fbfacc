# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcdataIdentifiers(ReadWriteKaitaiStruct):
    """The identifiers that stand in binary properties, each the whole value of one.
    
    .. seealso::
       [MS-OXCDATA] 2.2
    """

    class AddressBookEntryIdType(IntEnum):
        local_mail_user = 0
        distribution_list = 1
        public_folder_entry = 2
        automated_mailbox = 3
        organizational_mailbox = 4
        private_distribution_list = 5
        remote_mail_user = 6
        container = 256
        template = 257
        one_off_user = 258
        search = 512

    class OneOffControlFlags(IntEnum):
        no_rich_text = 1
        format_given = 2
        mime = 4
        html = 8
        text_and_html = 16
        uuencode = 32
        apple_single = 64
        no_lookup = 4096
        unicode = 32768

    class StoreObjectType(IntEnum):
        private_folder = 1
        public_folder = 3
        mapped_public_folder = 5
        private_message = 7
        public_message = 9
        mapped_public_message = 11
        public_newsgroup_folder = 12
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcdataIdentifiers, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcdataIdentifiers, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class AddressBookEntryId(ReadWriteKaitaiStruct):
        """The entry id of an object of the address book.
        
        .. seealso::
           [MS-OXCDATA] 2.2.5.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.AddressBookEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = self._io.read_bytes(16)
            self.version = self._io.read_u4le()
            self.type = KaitaiStream.resolve_enum(OxcdataIdentifiers.AddressBookEntryIdType, self._io.read_u4le())
            self.x500_dn = oxcdata.Oxcdata.String8z(self._io)
            self.x500_dn._read()
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.x500_dn._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.AddressBookEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_bytes(self.provider_uid)
            self._io.write_u4le(self.version)
            self._io.write_u4le(int(self.type))
            self.x500_dn._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"provider_uid", 16, len(self.provider_uid))
            self._dirty = False


    class AddressEntry(ReadWriteKaitaiStruct):
        """Someone in an AddressList.
        
        .. seealso::
           [MS-OXCDATA] 2.1.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.AddressEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.property_count = self._io.read_u4le()
            self.values = []
            for i in range(self.property_count):
                _t_values = oxcdata.Oxcdata.TaggedPropertyValue(self.count_width, self._io)
                try:
                    _t_values._read()
                finally:
                    self.values.append(_t_values)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass
                self.values[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.AddressEntry, self)._write__seq(io)
            self._io.write_u4le(self.property_count)
            for i in range(len(self.values)):
                pass
                self.values[i]._write__seq(self._io)



        def _check(self):
            if len(self.values) != self.property_count:
                raise kaitaistruct.ConsistencyError(u"values", self.property_count, len(self.values))
            for i in range(len(self.values)):
                pass
                if self.values[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"values", self.count_width, self.values[i].count_width)

            self._dirty = False


    class AddressList(ReadWriteKaitaiStruct):
        """Any number of people by their properties.
        
        .. seealso::
           [MS-OXCDATA] 2.1.2
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.AddressList, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.address_count = self._io.read_u4le()
            self.addresses = []
            for i in range(self.address_count):
                _t_addresses = OxcdataIdentifiers.AddressEntry(self.count_width, self._io, self, self._root)
                try:
                    _t_addresses._read()
                finally:
                    self.addresses.append(_t_addresses)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.addresses)):
                pass
                self.addresses[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.AddressList, self)._write__seq(io)
            self._io.write_u4le(self.address_count)
            for i in range(len(self.addresses)):
                pass
                self.addresses[i]._write__seq(self._io)



        def _check(self):
            if len(self.addresses) != self.address_count:
                raise kaitaistruct.ConsistencyError(u"addresses", self.address_count, len(self.addresses))
            for i in range(len(self.addresses)):
                pass
                if self.addresses[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"addresses", self._root, self.addresses[i]._root)
                if self.addresses[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"addresses", self, self.addresses[i]._parent)
                if self.addresses[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"addresses", self.count_width, self.addresses[i].count_width)

            self._dirty = False


    class ContactAddressEntryId(ReadWriteKaitaiStruct):
        """The entry id of an address of a contact.
        
        .. seealso::
           [MS-OXCDATA] 2.2.5.3
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.ContactAddressEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = self._io.read_bytes(16)
            self.version = self._io.read_u4le()
            self.type = self._io.read_u4le()
            self.index = self._io.read_u4le()
            self.entry_id_count = self._io.read_u4le()
            self.entry_id_bytes = self._io.read_bytes(self.entry_id_count)
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.ContactAddressEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_bytes(self.provider_uid)
            self._io.write_u4le(self.version)
            self._io.write_u4le(self.type)
            self._io.write_u4le(self.index)
            self._io.write_u4le(self.entry_id_count)
            self._io.write_bytes(self.entry_id_bytes)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"provider_uid", 16, len(self.provider_uid))
            if len(self.entry_id_bytes) != self.entry_id_count:
                raise kaitaistruct.ConsistencyError(u"entry_id_bytes", self.entry_id_count, len(self.entry_id_bytes))
            self._dirty = False


    class EntryId(ReadWriteKaitaiStruct):
        """Any entry id: whose it is and what only the provider reads.
        
        .. seealso::
           [MS-OXCDATA] 2.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.EntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = self._io.read_bytes(16)
            self.provider_data = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.EntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_bytes(self.provider_uid)
            self._io.write_bytes(self.provider_data)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"provider_data", 0, self._io.size() - self._io.pos())


        def _check(self):
            if len(self.provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"provider_uid", 16, len(self.provider_uid))
            self._dirty = False


    class EntryLength(ReadWriteKaitaiStruct):
        """The size of an entry id in an EntryList.
        
        .. seealso::
           [MS-OXCDATA] 2.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.EntryLength, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.size = self._io.read_u4le()
            self.pad = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.EntryLength, self)._write__seq(io)
            self._io.write_u4le(self.size)
            self._io.write_u4le(self.pad)


        def _check(self):
            self._dirty = False


    class EntryList(ReadWriteKaitaiStruct):
        """A list of entry ids whose sizes come before the first of them; part of the criteria of a search folder.
        
        .. seealso::
           [MS-OXCDATA] 2.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.EntryList, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.entry_count = self._io.read_u4le()
            self.pad = self._io.read_u4le()
            self.entry_length = []
            for i in range(self.entry_count):
                _t_entry_length = OxcdataIdentifiers.EntryLength(self._io, self, self._root)
                try:
                    _t_entry_length._read()
                finally:
                    self.entry_length.append(_t_entry_length)

            self.entry_ids = []
            for i in range(self.entry_count):
                self.entry_ids.append(self._io.read_bytes(self.entry_length[i].size))

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.entry_length)):
                pass
                self.entry_length[i]._fetch_instances()

            for i in range(len(self.entry_ids)):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.EntryList, self)._write__seq(io)
            self._io.write_u4le(self.entry_count)
            self._io.write_u4le(self.pad)
            for i in range(len(self.entry_length)):
                pass
                self.entry_length[i]._write__seq(self._io)

            for i in range(len(self.entry_ids)):
                pass
                self._io.write_bytes(self.entry_ids[i])



        def _check(self):
            if len(self.entry_length) != self.entry_count:
                raise kaitaistruct.ConsistencyError(u"entry_length", self.entry_count, len(self.entry_length))
            for i in range(len(self.entry_length)):
                pass
                if self.entry_length[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"entry_length", self._root, self.entry_length[i]._root)
                if self.entry_length[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"entry_length", self, self.entry_length[i]._parent)

            if len(self.entry_ids) != self.entry_count:
                raise kaitaistruct.ConsistencyError(u"entry_ids", self.entry_count, len(self.entry_ids))
            for i in range(len(self.entry_ids)):
                pass
                if len(self.entry_ids[i]) != self.entry_length[i].size:
                    raise kaitaistruct.ConsistencyError(u"entry_ids", self.entry_length[i].size, len(self.entry_ids[i]))

            self._dirty = False


    class EphemeralEntryId(ReadWriteKaitaiStruct):
        """An entry id of an object of the address book that holds for a session only.
        
        .. seealso::
           [MS-OXNSPI] 2.2.9.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.EphemeralEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.id_type = self._io.read_u1()
            self.r1 = self._io.read_u1()
            self.r2 = self._io.read_u1()
            self.r3 = self._io.read_u1()
            self.provider_uid = OxcdataIdentifiers.FlatUid(self._io, self, self._root)
            self.provider_uid._read()
            self.r4 = self._io.read_u4le()
            self.display_type = KaitaiStream.resolve_enum(OxcdataIdentifiers.AddressBookEntryIdType, self._io.read_u4le())
            self.mid = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.provider_uid._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.EphemeralEntryId, self)._write__seq(io)
            self._io.write_u1(self.id_type)
            self._io.write_u1(self.r1)
            self._io.write_u1(self.r2)
            self._io.write_u1(self.r3)
            self.provider_uid._write__seq(self._io)
            self._io.write_u4le(self.r4)
            self._io.write_u4le(int(self.display_type))
            self._io.write_u4le(self.mid)


        def _check(self):
            if self.provider_uid._root != self._root:
                raise kaitaistruct.ConsistencyError(u"provider_uid", self._root, self.provider_uid._root)
            if self.provider_uid._parent != self:
                raise kaitaistruct.ConsistencyError(u"provider_uid", self, self.provider_uid._parent)
            self._dirty = False


    class FlatEntry(ReadWriteKaitaiStruct):
        """An entry id behind its size.
        
        .. seealso::
           [MS-OXCDATA] 2.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.FlatEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.size = self._io.read_u4le()
            self.entry_id = self._io.read_bytes(self.size)
            if (not (self._io.is_eof())):
                pass
                self.padding = self._io.read_bytes((4 - self.size % 4) % 4)

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.FlatEntry, self)._write__seq(io)
            self._io.write_u4le(self.size)
            self._io.write_bytes(self.entry_id)
            if (not (self._io.is_eof())):
                pass
                if len(self.padding) != (4 - self.size % 4) % 4:
                    raise kaitaistruct.ConsistencyError(u"padding", (4 - self.size % 4) % 4, len(self.padding))
                self._io.write_bytes(self.padding)



        def _check(self):
            if len(self.entry_id) != self.size:
                raise kaitaistruct.ConsistencyError(u"entry_id", self.size, len(self.entry_id))
            self._dirty = False


    class FlatEntryList(ReadWriteKaitaiStruct):
        """A list of entry ids each behind its size, such as those who get the replies to a message.
        
        .. seealso::
           [MS-OXCDATA] 2.3.3
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.FlatEntryList, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.size = self._io.read_u4le()
            self._raw_body = self._io.read_bytes(self.size)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = OxcdataIdentifiers.FlatEntryListBody(self.count, _io__raw_body, self, self._root)
            self.body._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.body._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.FlatEntryList, self)._write__seq(io)
            self._io.write_u4le(self.count)
            self._io.write_u4le(self.size)
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.size)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.size))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.size:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.size, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)


        def _check(self):
            if self.body._root != self._root:
                raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
            if self.body._parent != self:
                raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            if self.body.count != self.count:
                raise kaitaistruct.ConsistencyError(u"body", self.count, self.body.count)
            self._dirty = False


    class FlatEntryListBody(ReadWriteKaitaiStruct):
        """The part of a FlatEntryList that its size measures.
        
        .. seealso::
           [MS-OXCDATA] 2.3.3
        """
        def __init__(self, count, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.FlatEntryListBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count = count

        def _read(self):
            self.flat_entries = []
            for i in range(self.count):
                _t_flat_entries = OxcdataIdentifiers.FlatEntry(self._io, self, self._root)
                try:
                    _t_flat_entries._read()
                finally:
                    self.flat_entries.append(_t_flat_entries)

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.flat_entries)):
                pass
                self.flat_entries[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.FlatEntryListBody, self)._write__seq(io)
            for i in range(len(self.flat_entries)):
                pass
                self.flat_entries[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.flat_entries) != self.count:
                raise kaitaistruct.ConsistencyError(u"flat_entries", self.count, len(self.flat_entries))
            for i in range(len(self.flat_entries)):
                pass
                if self.flat_entries[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"flat_entries", self._root, self.flat_entries[i]._root)
                if self.flat_entries[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"flat_entries", self, self.flat_entries[i]._parent)

            self._dirty = False


    class FlatUid(ReadWriteKaitaiStruct):
        """A GUID whose byte order is little-endian on every machine.
        
        .. seealso::
           [MS-OXCDATA] 2.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.FlatUid, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flat_uid = self._io.read_bytes(16)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.FlatUid, self)._write__seq(io)
            self._io.write_bytes(self.flat_uid)


        def _check(self):
            if len(self.flat_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"flat_uid", 16, len(self.flat_uid))
            self._dirty = False


    class FolderEntryId(ReadWriteKaitaiStruct):
        """The entry id of a folder.
        
        .. seealso::
           [MS-OXCDATA] 2.2.4.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.FolderEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = oxcdata.Oxcdata.Guid(self._io)
            self.provider_uid._read()
            self.folder_type = KaitaiStream.resolve_enum(OxcdataIdentifiers.StoreObjectType, self._io.read_u2le())
            self.database_guid = oxcdata.Oxcdata.Guid(self._io)
            self.database_guid._read()
            self.global_counter = self._io.read_bytes(6)
            self.pad = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.provider_uid._fetch_instances()
            self.database_guid._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.FolderEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self.provider_uid._write__seq(self._io)
            self._io.write_u2le(int(self.folder_type))
            self.database_guid._write__seq(self._io)
            self._io.write_bytes(self.global_counter)
            self._io.write_u2le(self.pad)


        def _check(self):
            if len(self.global_counter) != 6:
                raise kaitaistruct.ConsistencyError(u"global_counter", 6, len(self.global_counter))
            self._dirty = False


    class Gid(ReadWriteKaitaiStruct):
        """An id of a folder or message that holds in every store.
        
        .. seealso::
           [MS-OXCDATA] 2.2.1.3
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.Gid, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.database_guid = oxcdata.Oxcdata.Guid(self._io)
            self.database_guid._read()
            self.global_counter = self._io.read_bytes(6)
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.database_guid._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.Gid, self)._write__seq(io)
            self.database_guid._write__seq(self._io)
            self._io.write_bytes(self.global_counter)


        def _check(self):
            if len(self.global_counter) != 6:
                raise kaitaistruct.ConsistencyError(u"global_counter", 6, len(self.global_counter))
            self._dirty = False


    class MessageEntryId(ReadWriteKaitaiStruct):
        """The entry id of a message.
        
        .. seealso::
           [MS-OXCDATA] 2.2.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.MessageEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = oxcdata.Oxcdata.Guid(self._io)
            self.provider_uid._read()
            self.message_type = KaitaiStream.resolve_enum(OxcdataIdentifiers.StoreObjectType, self._io.read_u2le())
            self.folder_database_guid = oxcdata.Oxcdata.Guid(self._io)
            self.folder_database_guid._read()
            self.folder_global_counter = self._io.read_bytes(6)
            self.pad1 = self._io.read_u2le()
            self.message_database_guid = oxcdata.Oxcdata.Guid(self._io)
            self.message_database_guid._read()
            self.message_global_counter = self._io.read_bytes(6)
            self.pad2 = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.provider_uid._fetch_instances()
            self.folder_database_guid._fetch_instances()
            self.message_database_guid._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.MessageEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self.provider_uid._write__seq(self._io)
            self._io.write_u2le(int(self.message_type))
            self.folder_database_guid._write__seq(self._io)
            self._io.write_bytes(self.folder_global_counter)
            self._io.write_u2le(self.pad1)
            self.message_database_guid._write__seq(self._io)
            self._io.write_bytes(self.message_global_counter)
            self._io.write_u2le(self.pad2)


        def _check(self):
            if len(self.folder_global_counter) != 6:
                raise kaitaistruct.ConsistencyError(u"folder_global_counter", 6, len(self.folder_global_counter))
            if len(self.message_global_counter) != 6:
                raise kaitaistruct.ConsistencyError(u"message_global_counter", 6, len(self.message_global_counter))
            self._dirty = False


    class OneOffEntryId(ReadWriteKaitaiStruct):
        """The entry id of a recipient that no address book has; it says all about it.
        
        .. seealso::
           [MS-OXCDATA] 2.2.5.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.OneOffEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = self._io.read_bytes(16)
            self.version = self._io.read_u2le()
            self.control_flags = self._io.read_u2le()
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.display_name = oxcdata.Oxcdata.String8z(self._io)
                self.display_name._read()
            elif _on == True:
                pass
                self.display_name = oxcdata.Oxcdata.Utf16z(self._io)
                self.display_name._read()
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.address_type = oxcdata.Oxcdata.String8z(self._io)
                self.address_type._read()
            elif _on == True:
                pass
                self.address_type = oxcdata.Oxcdata.Utf16z(self._io)
                self.address_type._read()
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.email_address = oxcdata.Oxcdata.String8z(self._io)
                self.email_address._read()
            elif _on == True:
                pass
                self.email_address = oxcdata.Oxcdata.Utf16z(self._io)
                self.email_address._read()
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.display_name._fetch_instances()
            elif _on == True:
                pass
                self.display_name._fetch_instances()
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.address_type._fetch_instances()
            elif _on == True:
                pass
                self.address_type._fetch_instances()
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.email_address._fetch_instances()
            elif _on == True:
                pass
                self.email_address._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.OneOffEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_bytes(self.provider_uid)
            self._io.write_u2le(self.version)
            self._io.write_u2le(self.control_flags)
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.display_name._write__seq(self._io)
            elif _on == True:
                pass
                self.display_name._write__seq(self._io)
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.address_type._write__seq(self._io)
            elif _on == True:
                pass
                self.address_type._write__seq(self._io)
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
                self.email_address._write__seq(self._io)
            elif _on == True:
                pass
                self.email_address._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"provider_uid", 16, len(self.provider_uid))
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
            elif _on == True:
                pass
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
            elif _on == True:
                pass
            _on = self.control_flags & 32768 != 0
            if _on == False:
                pass
            elif _on == True:
                pass
            self._dirty = False


    class PersonalDistributionListEntryId(ReadWriteKaitaiStruct):
        """The entry id of somebody's own distribution list.
        
        .. seealso::
           [MS-OXCDATA] 2.2.5.4
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.PersonalDistributionListEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = self._io.read_bytes(16)
            self.version = self._io.read_u4le()
            self.type = self._io.read_u4le()
            self.index = self._io.read_u4le()
            self.entry_id_count = self._io.read_u4le()
            self.entry_id_bytes = self._io.read_bytes(self.entry_id_count)
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.PersonalDistributionListEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_bytes(self.provider_uid)
            self._io.write_u4le(self.version)
            self._io.write_u4le(self.type)
            self._io.write_u4le(self.index)
            self._io.write_u4le(self.entry_id_count)
            self._io.write_bytes(self.entry_id_bytes)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"provider_uid", 16, len(self.provider_uid))
            if len(self.entry_id_bytes) != self.entry_id_count:
                raise kaitaistruct.ConsistencyError(u"entry_id_bytes", self.entry_id_count, len(self.entry_id_bytes))
            self._dirty = False


    class StoreObjectEntryId(ReadWriteKaitaiStruct):
        """The entry id of a mailbox or of the public folders as a whole, wrapped for MAPI.
        
        .. seealso::
           [MS-OXCDATA] 2.2.4.3
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.StoreObjectEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = self._io.read_bytes(16)
            self.version = self._io.read_u1()
            self.flag = self._io.read_u1()
            self.dll_file_name = self._io.read_bytes(14)
            self.wrapped_flags = self._io.read_u4le()
            self.wrapped_provider_uid = self._io.read_bytes(16)
            self.wrapped_type = self._io.read_u4le()
            self.server_shortname = oxcdata.Oxcdata.String8z(self._io)
            self.server_shortname._read()
            if (not (self._io.is_eof())):
                pass
                self.mailbox_dn = oxcdata.Oxcdata.String8z(self._io)
                self.mailbox_dn._read()

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.server_shortname._fetch_instances()
            if (not (self._io.is_eof())):
                pass
                self.mailbox_dn._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.StoreObjectEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_bytes(self.provider_uid)
            self._io.write_u1(self.version)
            self._io.write_u1(self.flag)
            self._io.write_bytes(self.dll_file_name)
            self._io.write_u4le(self.wrapped_flags)
            self._io.write_bytes(self.wrapped_provider_uid)
            self._io.write_u4le(self.wrapped_type)
            self.server_shortname._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self.mailbox_dn._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"provider_uid", 16, len(self.provider_uid))
            if len(self.dll_file_name) != 14:
                raise kaitaistruct.ConsistencyError(u"dll_file_name", 14, len(self.dll_file_name))
            if len(self.wrapped_provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"wrapped_provider_uid", 16, len(self.wrapped_provider_uid))
            self._dirty = False


    class WrappedEntryId(ReadWriteKaitaiStruct):
        """The entry id of a member of a personal distribution list around the one by which the member is known elsewhere.
        
        .. seealso::
           [MS-OXOCNTC] 2.2.2.2.4.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.WrappedEntryId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.flags = self._io.read_u4le()
            self.provider_uid = self._io.read_bytes(16)
            self.type = self._io.read_u1()
            self.embedded_entry_id = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.WrappedEntryId, self)._write__seq(io)
            self._io.write_u4le(self.flags)
            self._io.write_bytes(self.provider_uid)
            self._io.write_u1(self.type)
            self._io.write_bytes(self.embedded_entry_id)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"embedded_entry_id", 0, self._io.size() - self._io.pos())


        def _check(self):
            if len(self.provider_uid) != 16:
                raise kaitaistruct.ConsistencyError(u"provider_uid", 16, len(self.provider_uid))
            self._dirty = False


    class Xid(ReadWriteKaitaiStruct):
        """An id of a folder, a message or a change, given by a store or by somebody else; what holds it knows its size.
        
        .. seealso::
           [MS-OXCFXICS] 2.2.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcdataIdentifiers.Xid, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.namespace_guid = oxcdata.Oxcdata.Guid(self._io)
            self.namespace_guid._read()
            self.local_id = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.namespace_guid._fetch_instances()


        def _write__seq(self, io=None):
            super(OxcdataIdentifiers.Xid, self)._write__seq(io)
            self.namespace_guid._write__seq(self._io)
            self._io.write_bytes(self.local_id)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"local_id", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False



