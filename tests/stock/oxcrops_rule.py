# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class OxcropsRule(ReadWriteKaitaiStruct):
    """ROPs on a folder's rules.
    
    .. seealso::
       [MS-OXCROPS] 2.2.11
    """

    class ModifyRulesFlags(IntEnum):
        r = 1

    class RuleDataFlags(IntEnum):
        row_add = 1
        row_modify = 2
        row_remove = 4

    class RulesTableFlags(IntEnum):
        u = 64
    def __init__(self, _io=None, _parent=None, _root=None):
        super(OxcropsRule, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(OxcropsRule, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class RopGetRulesTableRequest(ReadWriteKaitaiStruct):
        """Opens the table of a folder's rules.
        
        .. seealso::
           [MS-OXCROPS] 2.2.11.2.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsRule.RopGetRulesTableRequest, self).__init__(_io)
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
            super(OxcropsRule.RopGetRulesTableRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u1(self.table_flags)


        def _check(self):
            self._dirty = False


    class RopGetRulesTableResponse(ReadWriteKaitaiStruct):
        """The opened table or an error.
        
        .. seealso::
           [MS-OXCROPS] 2.2.11.2.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsRule.RopGetRulesTableResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.output_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsRule.RopGetRulesTableResponse, self)._write__seq(io)
            self._io.write_u1(self.output_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopModifyRulesRequest(ReadWriteKaitaiStruct):
        """Changes a folder's rules.
        
        .. seealso::
           [MS-OXCROPS] 2.2.11.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsRule.RopModifyRulesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.modify_rules_flags = self._io.read_u1()
            self.rules_count = self._io.read_u2le()
            self.rules_data = []
            for i in range(self.rules_count):
                _t_rules_data = OxcropsRule.RuleData(self._io, self, self._root)
                try:
                    _t_rules_data._read()
                finally:
                    self.rules_data.append(_t_rules_data)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.rules_data)):
                pass
                self.rules_data[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(OxcropsRule.RopModifyRulesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u1(self.modify_rules_flags)
            self._io.write_u2le(self.rules_count)
            for i in range(len(self.rules_data)):
                pass
                self.rules_data[i]._write__seq(self._io)



        def _check(self):
            if len(self.rules_data) != self.rules_count:
                raise kaitaistruct.ConsistencyError(u"rules_data", self.rules_count, len(self.rules_data))
            for i in range(len(self.rules_data)):
                pass
                if self.rules_data[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"rules_data", self._root, self.rules_data[i]._root)
                if self.rules_data[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"rules_data", self, self.rules_data[i]._parent)

            self._dirty = False


    class RopModifyRulesResponse(ReadWriteKaitaiStruct):
        """If the rules were changed.
        
        .. seealso::
           [MS-OXCROPS] 2.2.11.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsRule.RopModifyRulesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsRule.RopModifyRulesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RopUpdateDeferredActionMessagesRequest(ReadWriteKaitaiStruct):
        """Tells the server that the message of a deferred action is with the client now.
        
        .. seealso::
           [MS-OXCROPS] 2.2.11.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsRule.RopUpdateDeferredActionMessagesRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.logon_id = self._io.read_u1()
            self.input_handle_index = self._io.read_u1()
            self.server_entry_id_size = self._io.read_u2le()
            self.server_entry_id = self._io.read_bytes(self.server_entry_id_size)
            self.client_entry_id_size = self._io.read_u2le()
            self.client_entry_id = self._io.read_bytes(self.client_entry_id_size)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsRule.RopUpdateDeferredActionMessagesRequest, self)._write__seq(io)
            self._io.write_u1(self.logon_id)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u2le(self.server_entry_id_size)
            self._io.write_bytes(self.server_entry_id)
            self._io.write_u2le(self.client_entry_id_size)
            self._io.write_bytes(self.client_entry_id)


        def _check(self):
            if len(self.server_entry_id) != self.server_entry_id_size:
                raise kaitaistruct.ConsistencyError(u"server_entry_id", self.server_entry_id_size, len(self.server_entry_id))
            if len(self.client_entry_id) != self.client_entry_id_size:
                raise kaitaistruct.ConsistencyError(u"client_entry_id", self.client_entry_id_size, len(self.client_entry_id))
            self._dirty = False


    class RopUpdateDeferredActionMessagesResponse(ReadWriteKaitaiStruct):
        """If the server took note.
        
        .. seealso::
           [MS-OXCROPS] 2.2.11.3.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsRule.RopUpdateDeferredActionMessagesResponse, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.input_handle_index = self._io.read_u1()
            self.return_value = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(OxcropsRule.RopUpdateDeferredActionMessagesResponse, self)._write__seq(io)
            self._io.write_u1(self.input_handle_index)
            self._io.write_u4le(self.return_value)


        def _check(self):
            self._dirty = False


    class RuleData(ReadWriteKaitaiStruct):
        """What becomes of one rule.
        
        .. seealso::
           [MS-OXCROPS] 2.2.11.1.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(OxcropsRule.RuleData, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.rule_data_flags = self._io.read_u1()
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
            super(OxcropsRule.RuleData, self)._write__seq(io)
            self._io.write_u1(self.rule_data_flags)
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



