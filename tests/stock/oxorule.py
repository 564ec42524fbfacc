# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxcdata
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Oxorule(ReadWriteKaitaiStruct):
    """What rules do with a message; standard rules have counts of 2 bytes and extended rules of 4.
    
    .. seealso::
       [MS-OXORULE] 2.2.5
    """

    class ActionType(IntEnum):
        op_move = 1
        op_copy = 2
        op_reply = 3
        op_oof_reply = 4
        op_defer_action = 5
        op_bounce = 6
        op_forward = 7
        op_delegate = 8
        op_tag = 9
        op_delete = 10
        op_mark_as_read = 11

    class BounceCode(IntEnum):
        too_large = 13
        not_displayable = 31
        denied = 38

    class ForwardFlavor(IntEnum):
        pr = 1
        nc = 2
        at = 4
        tm = 8

    class ReplyFlavor(IntEnum):
        ns = 1
        st = 2
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Oxorule, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(Oxorule, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class ActionBlock(ReadWriteKaitaiStruct):
        """An action of a rule.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxorule.ActionBlock, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            _on = self.count_width
            if _on == 2:
                pass
                self.action_length = self._io.read_u2le()
            else:
                pass
                self.action_length = self._io.read_u4le()
            self._raw_body = self._io.read_bytes(self.action_length)
            _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
            self.body = Oxorule.ActionBlockBody(self.count_width, _io__raw_body, self, self._root)
            self.body._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            self.body._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxorule.ActionBlock, self)._write__seq(io)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.action_length)
            else:
                pass
                self._io.write_u4le(self.action_length)
            _io__raw_body = KaitaiStream(BytesIO(bytearray(self.action_length)))
            self._io.add_child_stream(_io__raw_body)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.action_length))
            def handler(parent, _io__raw_body=_io__raw_body):
                self._raw_body = _io__raw_body.to_byte_array()
                if len(self._raw_body) != self.action_length:
                    raise kaitaistruct.ConsistencyError(u"raw(body)", self.action_length, len(self._raw_body))
                parent.write_bytes(self._raw_body)
            _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.body._write__seq(_io__raw_body)


        def _check(self):
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if self.body._root != self._root:
                raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
            if self.body._parent != self:
                raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            if self.body.count_width != self.count_width:
                raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            self._dirty = False


    class ActionBlockBody(ReadWriteKaitaiStruct):
        """The part of an action that its length measures.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxorule.ActionBlockBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.action_type = KaitaiStream.resolve_enum(Oxorule.ActionType, self._io.read_u1())
            self.action_flavor = self._io.read_u4le()
            self.action_flags = self._io.read_u4le()
            if  ((self.action_type != Oxorule.ActionType.op_delete) and (self.action_type != Oxorule.ActionType.op_mark_as_read)) :
                pass
                _on = self.action_type
                if _on == Oxorule.ActionType.op_bounce:
                    pass
                    self.action_data = Oxorule.BounceActionData(self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_copy:
                    pass
                    self.action_data = Oxorule.MoveCopyActionData(self.count_width, self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_defer_action:
                    pass
                    self.action_data = Oxorule.DeferActionData(self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_delegate:
                    pass
                    self.action_data = Oxorule.ForwardDelegateActionData(self.count_width, self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_forward:
                    pass
                    self.action_data = Oxorule.ForwardDelegateActionData(self.count_width, self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_move:
                    pass
                    self.action_data = Oxorule.MoveCopyActionData(self.count_width, self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_oof_reply:
                    pass
                    self.action_data = Oxorule.ReplyActionData(self.count_width, self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_reply:
                    pass
                    self.action_data = Oxorule.ReplyActionData(self.count_width, self._io, self, self._root)
                    self.action_data._read()
                elif _on == Oxorule.ActionType.op_tag:
                    pass
                    self.action_data = oxcdata.Oxcdata.TaggedPropertyValue(self.count_width, self._io)
                    self.action_data._read()
                else:
                    pass
                    self.action_data = Oxorule.OpaqueActionData(self._io, self, self._root)
                    self.action_data._read()

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.action_type != Oxorule.ActionType.op_delete) and (self.action_type != Oxorule.ActionType.op_mark_as_read)) :
                pass
                _on = self.action_type
                if _on == Oxorule.ActionType.op_bounce:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_copy:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_defer_action:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_delegate:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_forward:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_move:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_oof_reply:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_reply:
                    pass
                    self.action_data._fetch_instances()
                elif _on == Oxorule.ActionType.op_tag:
                    pass
                    self.action_data._fetch_instances()
                else:
                    pass
                    self.action_data._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Oxorule.ActionBlockBody, self)._write__seq(io)
            self._io.write_u1(int(self.action_type))
            self._io.write_u4le(self.action_flavor)
            self._io.write_u4le(self.action_flags)
            if  ((self.action_type != Oxorule.ActionType.op_delete) and (self.action_type != Oxorule.ActionType.op_mark_as_read)) :
                pass
                _on = self.action_type
                if _on == Oxorule.ActionType.op_bounce:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_copy:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_defer_action:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_delegate:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_forward:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_move:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_oof_reply:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_reply:
                    pass
                    self.action_data._write__seq(self._io)
                elif _on == Oxorule.ActionType.op_tag:
                    pass
                    self.action_data._write__seq(self._io)
                else:
                    pass
                    self.action_data._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if  ((self.action_type != Oxorule.ActionType.op_delete) and (self.action_type != Oxorule.ActionType.op_mark_as_read)) :
                pass
                _on = self.action_type
                if _on == Oxorule.ActionType.op_bounce:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                elif _on == Oxorule.ActionType.op_copy:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                    if self.action_data.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"action_data", self.count_width, self.action_data.count_width)
                elif _on == Oxorule.ActionType.op_defer_action:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                elif _on == Oxorule.ActionType.op_delegate:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                    if self.action_data.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"action_data", self.count_width, self.action_data.count_width)
                elif _on == Oxorule.ActionType.op_forward:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                    if self.action_data.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"action_data", self.count_width, self.action_data.count_width)
                elif _on == Oxorule.ActionType.op_move:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                    if self.action_data.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"action_data", self.count_width, self.action_data.count_width)
                elif _on == Oxorule.ActionType.op_oof_reply:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                    if self.action_data.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"action_data", self.count_width, self.action_data.count_width)
                elif _on == Oxorule.ActionType.op_reply:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)
                    if self.action_data.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"action_data", self.count_width, self.action_data.count_width)
                elif _on == Oxorule.ActionType.op_tag:
                    pass
                    if self.action_data.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"action_data", self.count_width, self.action_data.count_width)
                else:
                    pass
                    if self.action_data._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"action_data", self._root, self.action_data._root)
                    if self.action_data._parent != self:
                        raise kaitaistruct.ConsistencyError(u"action_data", self, self.action_data._parent)

            self._dirty = False


    class BounceActionData(ReadWriteKaitaiStruct):
        """Why a message is sent back.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1.2.5
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxorule.BounceActionData, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.bounce_code = KaitaiStream.resolve_enum(Oxorule.BounceCode, self._io.read_u4le())
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxorule.BounceActionData, self)._write__seq(io)
            self._io.write_u4le(int(self.bounce_code))


        def _check(self):
            self._dirty = False


    class DeferActionData(ReadWriteKaitaiStruct):
        """Something that only the client can do.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1.2.3
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxorule.DeferActionData, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.defer_action_data = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxorule.DeferActionData, self)._write__seq(io)
            self._io.write_bytes(self.defer_action_data)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"defer_action_data", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class ExtendedRuleActions(ReadWriteKaitaiStruct):
        """What an extended rule does; the value of a binary property of its message.
        
        .. seealso::
           [MS-OXORULE] 2.2.4.1.9
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxorule.ExtendedRuleActions, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.named_property_information = Oxorule.NamedPropertyInformation(self._io, self, self._root)
            self.named_property_information._read()
            self.rule_version = self._io.read_u4le()
            self.rule_actions_buffer = Oxorule.RuleAction(4, self._io, self, self._root)
            self.rule_actions_buffer._read()
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.named_property_information._fetch_instances()
            self.rule_actions_buffer._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Oxorule.ExtendedRuleActions, self)._write__seq(io)
            self.named_property_information._write__seq(self._io)
            self._io.write_u4le(self.rule_version)
            self.rule_actions_buffer._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.named_property_information._root != self._root:
                raise kaitaistruct.ConsistencyError(u"named_property_information", self._root, self.named_property_information._root)
            if self.named_property_information._parent != self:
                raise kaitaistruct.ConsistencyError(u"named_property_information", self, self.named_property_information._parent)
            if self.rule_actions_buffer._root != self._root:
                raise kaitaistruct.ConsistencyError(u"rule_actions_buffer", self._root, self.rule_actions_buffer._root)
            if self.rule_actions_buffer._parent != self:
                raise kaitaistruct.ConsistencyError(u"rule_actions_buffer", self, self.rule_actions_buffer._parent)
            if self.rule_actions_buffer.count_width != 4:
                raise kaitaistruct.ConsistencyError(u"rule_actions_buffer", 4, self.rule_actions_buffer.count_width)
            self._dirty = False


    class ExtendedRuleCondition(ReadWriteKaitaiStruct):
        """When an extended rule applies; the value of a binary property of its message.
        
        .. seealso::
           [MS-OXORULE] 2.2.4.1.10
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxorule.ExtendedRuleCondition, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.named_property_information = Oxorule.NamedPropertyInformation(self._io, self, self._root)
            self.named_property_information._read()
            self.rule_restriction = oxcdata.Oxcdata.Restriction(4, self._io)
            self.rule_restriction._read()
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.named_property_information._fetch_instances()
            self.rule_restriction._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Oxorule.ExtendedRuleCondition, self)._write__seq(io)
            self.named_property_information._write__seq(self._io)
            self.rule_restriction._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.named_property_information._root != self._root:
                raise kaitaistruct.ConsistencyError(u"named_property_information", self._root, self.named_property_information._root)
            if self.named_property_information._parent != self:
                raise kaitaistruct.ConsistencyError(u"named_property_information", self, self.named_property_information._parent)
            if self.rule_restriction.count_width != 4:
                raise kaitaistruct.ConsistencyError(u"rule_restriction", 4, self.rule_restriction.count_width)
            self._dirty = False


    class ForwardDelegateActionData(ReadWriteKaitaiStruct):
        """Those who get the message.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1.2.4
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxorule.ForwardDelegateActionData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            _on = self.count_width
            if _on == 2:
                pass
                self.recipient_count = self._io.read_u2le()
            else:
                pass
                self.recipient_count = self._io.read_u4le()
            self.recipient_blocks = []
            for i in range(self.recipient_count):
                _t_recipient_blocks = Oxorule.RecipientBlockData(self.count_width, self._io, self, self._root)
                try:
                    _t_recipient_blocks._read()
                finally:
                    self.recipient_blocks.append(_t_recipient_blocks)

            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            for i in range(len(self.recipient_blocks)):
                pass
                self.recipient_blocks[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxorule.ForwardDelegateActionData, self)._write__seq(io)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.recipient_count)
            else:
                pass
                self._io.write_u4le(self.recipient_count)
            for i in range(len(self.recipient_blocks)):
                pass
                self.recipient_blocks[i]._write__seq(self._io)



        def _check(self):
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if len(self.recipient_blocks) != self.recipient_count:
                raise kaitaistruct.ConsistencyError(u"recipient_blocks", self.recipient_count, len(self.recipient_blocks))
            for i in range(len(self.recipient_blocks)):
                pass
                if self.recipient_blocks[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"recipient_blocks", self._root, self.recipient_blocks[i]._root)
                if self.recipient_blocks[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"recipient_blocks", self, self.recipient_blocks[i]._parent)
                if self.recipient_blocks[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"recipient_blocks", self.count_width, self.recipient_blocks[i].count_width)

            self._dirty = False


    class MoveCopyActionData(ReadWriteKaitaiStruct):
        """The folder to move or copy to.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1.2.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxorule.MoveCopyActionData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            if self.count_width == 2:
                pass
                self.folder_in_this_store = self._io.read_u1()

            _on = self.count_width
            if _on == 2:
                pass
                self.store_eid_size = self._io.read_u2le()
            else:
                pass
                self.store_eid_size = self._io.read_u4le()
            self.store_eid = self._io.read_bytes(self.store_eid_size)
            _on = self.count_width
            if _on == 2:
                pass
                self.folder_eid_size = self._io.read_u2le()
            else:
                pass
                self.folder_eid_size = self._io.read_u4le()
            _on = (self.folder_in_this_store if self.count_width == 2 else 0)
            if _on == 1:
                pass
                self._raw_folder_eid = self._io.read_bytes(self.folder_eid_size)
                _io__raw_folder_eid = KaitaiStream(BytesIO(self._raw_folder_eid))
                self.folder_eid = oxcdata.Oxcdata.ServerId(_io__raw_folder_eid)
                self.folder_eid._read()
            else:
                pass
                self.folder_eid = self._io.read_bytes(self.folder_eid_size)
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.count_width == 2:
                pass

            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            _on = (self.folder_in_this_store if self.count_width == 2 else 0)
            if _on == 1:
                pass
                self.folder_eid._fetch_instances()
            else:
                pass


        def _write__seq(self, io=None):
            super(Oxorule.MoveCopyActionData, self)._write__seq(io)
            if self.count_width == 2:
                pass
                self._io.write_u1(self.folder_in_this_store)

            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.store_eid_size)
            else:
                pass
                self._io.write_u4le(self.store_eid_size)
            self._io.write_bytes(self.store_eid)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.folder_eid_size)
            else:
                pass
                self._io.write_u4le(self.folder_eid_size)
            _on = (self.folder_in_this_store if self.count_width == 2 else 0)
            if _on == 1:
                pass
                _io__raw_folder_eid = KaitaiStream(BytesIO(bytearray(self.folder_eid_size)))
                self._io.add_child_stream(_io__raw_folder_eid)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.folder_eid_size))
                def handler(parent, _io__raw_folder_eid=_io__raw_folder_eid):
                    self._raw_folder_eid = _io__raw_folder_eid.to_byte_array()
                    if len(self._raw_folder_eid) != self.folder_eid_size:
                        raise kaitaistruct.ConsistencyError(u"raw(folder_eid)", self.folder_eid_size, len(self._raw_folder_eid))
                    parent.write_bytes(self._raw_folder_eid)
                _io__raw_folder_eid.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.folder_eid._write__seq(_io__raw_folder_eid)
            else:
                pass
                self._io.write_bytes(self.folder_eid)


        def _check(self):
            if self.count_width == 2:
                pass

            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if len(self.store_eid) != self.store_eid_size:
                raise kaitaistruct.ConsistencyError(u"store_eid", self.store_eid_size, len(self.store_eid))
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            _on = (self.folder_in_this_store if self.count_width == 2 else 0)
            if _on == 1:
                pass
            else:
                pass
                if len(self.folder_eid) != self.folder_eid_size:
                    raise kaitaistruct.ConsistencyError(u"folder_eid", self.folder_eid_size, len(self.folder_eid))
            self._dirty = False


    class NamedPropertyInformation(ReadWriteKaitaiStruct):
        """The names behind the ids of named properties that an extended rule uses.
        
        .. seealso::
           [MS-OXORULE] 2.2.4.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxorule.NamedPropertyInformation, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.no_of_named_props = self._io.read_u2le()
            self.prop_ids = []
            for i in range(self.no_of_named_props):
                self.prop_ids.append(self._io.read_u2le())

            if self.no_of_named_props != 0:
                pass
                self.named_properties_size = self._io.read_u4le()

            if self.no_of_named_props != 0:
                pass
                self._raw_body = self._io.read_bytes(self.named_properties_size)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Oxorule.NamedPropertyInformationBody(self.no_of_named_props, _io__raw_body, self, self._root)
                self.body._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.prop_ids)):
                pass

            if self.no_of_named_props != 0:
                pass

            if self.no_of_named_props != 0:
                pass
                self.body._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxorule.NamedPropertyInformation, self)._write__seq(io)
            self._io.write_u2le(self.no_of_named_props)
            for i in range(len(self.prop_ids)):
                pass
                self._io.write_u2le(self.prop_ids[i])

            if self.no_of_named_props != 0:
                pass
                self._io.write_u4le(self.named_properties_size)

            if self.no_of_named_props != 0:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.named_properties_size)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.named_properties_size))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.named_properties_size:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.named_properties_size, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)



        def _check(self):
            if len(self.prop_ids) != self.no_of_named_props:
                raise kaitaistruct.ConsistencyError(u"prop_ids", self.no_of_named_props, len(self.prop_ids))
            for i in range(len(self.prop_ids)):
                pass

            if self.no_of_named_props != 0:
                pass

            if self.no_of_named_props != 0:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.no_of_named_props != self.no_of_named_props:
                    raise kaitaistruct.ConsistencyError(u"body", self.no_of_named_props, self.body.no_of_named_props)

            self._dirty = False


    class NamedPropertyInformationBody(ReadWriteKaitaiStruct):
        """The part of a NamedPropertyInformation that its size measures.
        
        .. seealso::
           [MS-OXORULE] 2.2.4.2
        """
        def __init__(self, no_of_named_props, _io=None, _parent=None, _root=None):
            super(Oxorule.NamedPropertyInformationBody, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.no_of_named_props = no_of_named_props

        def _read(self):
            self.named_properties = []
            for i in range(self.no_of_named_props):
                _t_named_properties = oxcdata.Oxcdata.PropertyName(self._io)
                try:
                    _t_named_properties._read()
                finally:
                    self.named_properties.append(_t_named_properties)

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.named_properties)):
                pass
                self.named_properties[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Oxorule.NamedPropertyInformationBody, self)._write__seq(io)
            for i in range(len(self.named_properties)):
                pass
                self.named_properties[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.named_properties) != self.no_of_named_props:
                raise kaitaistruct.ConsistencyError(u"named_properties", self.no_of_named_props, len(self.named_properties))
            for i in range(len(self.named_properties)):
                pass

            self._dirty = False


    class OpaqueActionData(ReadWriteKaitaiStruct):
        """The data of an unknown action.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxorule.OpaqueActionData, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.data = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxorule.OpaqueActionData, self)._write__seq(io)
            self._io.write_bytes(self.data)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"data", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class RecipientBlockData(ReadWriteKaitaiStruct):
        """Someone who gets the message.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1.2.4.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxorule.RecipientBlockData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.reserved = self._io.read_u1()
            _on = self.count_width
            if _on == 2:
                pass
                self.no_of_properties = self._io.read_u2le()
            else:
                pass
                self.no_of_properties = self._io.read_u4le()
            self.property_values = []
            for i in range(self.no_of_properties):
                _t_property_values = oxcdata.Oxcdata.TaggedPropertyValue(self.count_width, self._io)
                try:
                    _t_property_values._read()
                finally:
                    self.property_values.append(_t_property_values)

            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxorule.RecipientBlockData, self)._write__seq(io)
            self._io.write_u1(self.reserved)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.no_of_properties)
            else:
                pass
                self._io.write_u4le(self.no_of_properties)
            for i in range(len(self.property_values)):
                pass
                self.property_values[i]._write__seq(self._io)



        def _check(self):
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if len(self.property_values) != self.no_of_properties:
                raise kaitaistruct.ConsistencyError(u"property_values", self.no_of_properties, len(self.property_values))
            for i in range(len(self.property_values)):
                pass
                if self.property_values[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_values", self.count_width, self.property_values[i].count_width)

            self._dirty = False


    class ReplyActionData(ReadWriteKaitaiStruct):
        """The template of a reply.
        
        .. seealso::
           [MS-OXORULE] 2.2.5.1.2.2
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxorule.ReplyActionData, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            if self.count_width == 2:
                pass
                self.reply_template_fid = self._io.read_u8le()

            if self.count_width == 2:
                pass
                self.reply_template_mid = self._io.read_u8le()

            if self.count_width != 2:
                pass
                self.message_eid_size = self._io.read_u4le()

            if self.count_width != 2:
                pass
                self.reply_template_message_eid = self._io.read_bytes(self.message_eid_size)

            self.reply_template_guid = oxcdata.Oxcdata.Guid(self._io)
            self.reply_template_guid._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.count_width == 2:
                pass

            if self.count_width == 2:
                pass

            if self.count_width != 2:
                pass

            if self.count_width != 2:
                pass

            self.reply_template_guid._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxorule.ReplyActionData, self)._write__seq(io)
            if self.count_width == 2:
                pass
                self._io.write_u8le(self.reply_template_fid)

            if self.count_width == 2:
                pass
                self._io.write_u8le(self.reply_template_mid)

            if self.count_width != 2:
                pass
                self._io.write_u4le(self.message_eid_size)

            if self.count_width != 2:
                pass
                self._io.write_bytes(self.reply_template_message_eid)

            self.reply_template_guid._write__seq(self._io)


        def _check(self):
            if self.count_width == 2:
                pass

            if self.count_width == 2:
                pass

            if self.count_width != 2:
                pass

            if self.count_width != 2:
                pass
                if len(self.reply_template_message_eid) != self.message_eid_size:
                    raise kaitaistruct.ConsistencyError(u"reply_template_message_eid", self.message_eid_size, len(self.reply_template_message_eid))

            self._dirty = False


    class RuleAction(ReadWriteKaitaiStruct):
        """The actions of a rule.
        
        .. seealso::
           [MS-OXORULE] 2.2.5
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxorule.RuleAction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            _on = self.count_width
            if _on == 2:
                pass
                self.no_of_actions = self._io.read_u2le()
            else:
                pass
                self.no_of_actions = self._io.read_u4le()
            self.action_blocks = []
            for i in range(self.no_of_actions):
                _t_action_blocks = Oxorule.ActionBlock(self.count_width, self._io, self, self._root)
                try:
                    _t_action_blocks._read()
                finally:
                    self.action_blocks.append(_t_action_blocks)

            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            for i in range(len(self.action_blocks)):
                pass
                self.action_blocks[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxorule.RuleAction, self)._write__seq(io)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.no_of_actions)
            else:
                pass
                self._io.write_u4le(self.no_of_actions)
            for i in range(len(self.action_blocks)):
                pass
                self.action_blocks[i]._write__seq(self._io)



        def _check(self):
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if len(self.action_blocks) != self.no_of_actions:
                raise kaitaistruct.ConsistencyError(u"action_blocks", self.no_of_actions, len(self.action_blocks))
            for i in range(len(self.action_blocks)):
                pass
                if self.action_blocks[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"action_blocks", self._root, self.action_blocks[i]._root)
                if self.action_blocks[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"action_blocks", self, self.action_blocks[i]._parent)
                if self.action_blocks[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"action_blocks", self.count_width, self.action_blocks[i].count_width)

            self._dirty = False



