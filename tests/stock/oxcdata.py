# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from . import oxorule
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Oxcdata(ReadWriteKaitaiStruct):
    """Structures that many protocols of Exchange share.
    
    .. seealso::
       [MS-OXCDATA] 2
    """

    class BitmapRelOp(IntEnum):
        bmr_eqz = 0
        bmr_nez = 1

    class FuzzyLevelHigh(IntEnum):
        fl_ignorecase = 1
        fl_ignorenonspace = 2
        fl_loose = 4

    class FuzzyLevelLow(IntEnum):
        fl_fullstring = 0
        fl_substring = 1
        fl_prefix = 2

    class PropertyType(IntEnum):
        ptyp_unspecified = 0
        ptyp_null = 1
        ptyp_integer16 = 2
        ptyp_integer32 = 3
        ptyp_floating32 = 4
        ptyp_floating64 = 5
        ptyp_currency = 6
        ptyp_floating_time = 7
        ptyp_error_code = 10
        ptyp_boolean = 11
        ptyp_object = 13
        ptyp_integer64 = 20
        ptyp_string8 = 30
        ptyp_string = 31
        ptyp_time = 64
        ptyp_guid = 72
        ptyp_server_id = 251
        ptyp_restriction = 253
        ptyp_rule_action = 254
        ptyp_binary = 258
        ptyp_multiple_integer16 = 4098
        ptyp_multiple_integer32 = 4099
        ptyp_multiple_floating32 = 4100
        ptyp_multiple_floating64 = 4101
        ptyp_multiple_currency = 4102
        ptyp_multiple_floating_time = 4103
        ptyp_multiple_integer64 = 4116
        ptyp_multiple_string8 = 4126
        ptyp_multiple_string = 4127
        ptyp_multiple_time = 4160
        ptyp_multiple_guid = 4168
        ptyp_multiple_binary = 4354

    class RecipientDisplayType(IntEnum):
        messaging_user = 0
        distribution_list = 1
        forum = 2
        automated_agent = 3
        organization = 4
        private_distribution_list = 5
        remote_messaging_user = 6

    class RecipientFlags(IntEnum):
        no_type = 0
        x500_dn = 1
        ms_mail = 2
        smtp = 3
        fax = 4
        professional_office_system = 5
        personal_distribution_list1 = 6
        personal_distribution_list2 = 7
        email_address_included = 8
        display_name_included = 16
        transmittable_display_name_included = 32
        same_name = 64
        other_transport = 128
        no_rich_text = 256
        unicode = 512
        simple_display_name_included = 1024
        other_address_type = 32768

    class RelOp(IntEnum):
        less_than = 0
        less_than_or_equal = 1
        greater_than = 2
        greater_than_or_equal = 3
        equal = 4
        not_equal = 5
        regular_expression = 6
        member_of_dl = 100

    class RestrictType(IntEnum):
        and_restriction = 0
        or_restriction = 1
        not_restriction = 2
        content_restriction = 3
        property_restriction = 4
        compare_properties_restriction = 5
        bit_mask_restriction = 6
        size_restriction = 7
        exist_restriction = 8
        sub_object_restriction = 9
        comment_restriction = 10
        count_restriction = 11
        annotation_restriction = 12
        null_restriction = 255

    class SortDirection(IntEnum):
        ascending = 0
        descending = 1
        maximum_category = 4
    def __init__(self, _io=None, _parent=None, _root=None):
        super(Oxcdata, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(Oxcdata, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class AndRestriction(ReadWriteKaitaiStruct):
        """All of some restrictions hold.
        
        .. seealso::
           [MS-OXCDATA] 2.12.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.AndRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            _on = self.count_width
            if _on == 2:
                pass
                self.restrict_count = self._io.read_u2le()
            else:
                pass
                self.restrict_count = self._io.read_u4le()
            self.restricts = []
            for i in range(self.restrict_count):
                _t_restricts = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                try:
                    _t_restricts._read()
                finally:
                    self.restricts.append(_t_restricts)

            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            for i in range(len(self.restricts)):
                pass
                self.restricts[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.AndRestriction, self)._write__seq(io)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.restrict_count)
            else:
                pass
                self._io.write_u4le(self.restrict_count)
            for i in range(len(self.restricts)):
                pass
                self.restricts[i]._write__seq(self._io)



        def _check(self):
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if len(self.restricts) != self.restrict_count:
                raise kaitaistruct.ConsistencyError(u"restricts", self.restrict_count, len(self.restricts))
            for i in range(len(self.restricts)):
                pass
                if self.restricts[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"restricts", self._root, self.restricts[i]._root)
                if self.restricts[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"restricts", self, self.restricts[i]._parent)
                if self.restricts[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"restricts", self.count_width, self.restricts[i].count_width)

            self._dirty = False


    class AnnotationRestriction(ReadWriteKaitaiStruct):
        """An undocumented kind that is laid out like a CommentRestriction.
        
        .. seealso::
           [MS-OXCDATA] 2.12
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.AnnotationRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.tagged_values_count = self._io.read_u1()
            self.tagged_values = []
            for i in range(self.tagged_values_count):
                _t_tagged_values = Oxcdata.TaggedPropertyValue(self.count_width, self._io, self, self._root)
                try:
                    _t_tagged_values._read()
                finally:
                    self.tagged_values.append(_t_tagged_values)

            self.restriction_present = self._io.read_u1()
            if self.restriction_present != 0:
                pass
                self.restriction = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                self.restriction._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.tagged_values)):
                pass
                self.tagged_values[i]._fetch_instances()

            if self.restriction_present != 0:
                pass
                self.restriction._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.AnnotationRestriction, self)._write__seq(io)
            self._io.write_u1(self.tagged_values_count)
            for i in range(len(self.tagged_values)):
                pass
                self.tagged_values[i]._write__seq(self._io)

            self._io.write_u1(self.restriction_present)
            if self.restriction_present != 0:
                pass
                self.restriction._write__seq(self._io)



        def _check(self):
            if len(self.tagged_values) != self.tagged_values_count:
                raise kaitaistruct.ConsistencyError(u"tagged_values", self.tagged_values_count, len(self.tagged_values))
            for i in range(len(self.tagged_values)):
                pass
                if self.tagged_values[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tagged_values", self._root, self.tagged_values[i]._root)
                if self.tagged_values[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tagged_values", self, self.tagged_values[i]._parent)
                if self.tagged_values[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"tagged_values", self.count_width, self.tagged_values[i].count_width)

            if self.restriction_present != 0:
                pass
                if self.restriction._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"restriction", self._root, self.restriction._root)
                if self.restriction._parent != self:
                    raise kaitaistruct.ConsistencyError(u"restriction", self, self.restriction._parent)
                if self.restriction.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"restriction", self.count_width, self.restriction.count_width)

            self._dirty = False


    class Binary(ReadWriteKaitaiStruct):
        """Bytes behind their count.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.Binary, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            _on = self.count_width
            if _on == 2:
                pass
                self.count = self._io.read_u2le()
            else:
                pass
                self.count = self._io.read_u4le()
            self.data = self._io.read_bytes(self.count)
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass


        def _write__seq(self, io=None):
            super(Oxcdata.Binary, self)._write__seq(io)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.count)
            else:
                pass
                self._io.write_u4le(self.count)
            self._io.write_bytes(self.data)


        def _check(self):
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if len(self.data) != self.count:
                raise kaitaistruct.ConsistencyError(u"data", self.count, len(self.data))
            self._dirty = False


    class BitMaskRestriction(ReadWriteKaitaiStruct):
        """Bits of an integer property are set, or none of them is.
        
        .. seealso::
           [MS-OXCDATA] 2.12.7
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.BitMaskRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.bitmap_rel_op = KaitaiStream.resolve_enum(Oxcdata.BitmapRelOp, self._io.read_u1())
            self.prop_tag = self._io.read_u4le()
            self.mask = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.BitMaskRestriction, self)._write__seq(io)
            self._io.write_u1(int(self.bitmap_rel_op))
            self._io.write_u4le(self.prop_tag)
            self._io.write_u4le(self.mask)


        def _check(self):
            self._dirty = False


    class Boolean(ReadWriteKaitaiStruct):
        """A truth value of one byte.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.Boolean, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.value = self._io.read_u1()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.Boolean, self)._write__seq(io)
            self._io.write_u1(self.value)


        def _check(self):
            self._dirty = False


    class CommentRestriction(ReadWriteKaitaiStruct):
        """A restriction with a note of the client; it holds when the restriction does.
        
        .. seealso::
           [MS-OXCDATA] 2.12.11
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.CommentRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.tagged_values_count = self._io.read_u1()
            self.tagged_values = []
            for i in range(self.tagged_values_count):
                _t_tagged_values = Oxcdata.TaggedPropertyValue(self.count_width, self._io, self, self._root)
                try:
                    _t_tagged_values._read()
                finally:
                    self.tagged_values.append(_t_tagged_values)

            self.restriction_present = self._io.read_u1()
            if self.restriction_present != 0:
                pass
                self.restriction = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                self.restriction._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.tagged_values)):
                pass
                self.tagged_values[i]._fetch_instances()

            if self.restriction_present != 0:
                pass
                self.restriction._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.CommentRestriction, self)._write__seq(io)
            self._io.write_u1(self.tagged_values_count)
            for i in range(len(self.tagged_values)):
                pass
                self.tagged_values[i]._write__seq(self._io)

            self._io.write_u1(self.restriction_present)
            if self.restriction_present != 0:
                pass
                self.restriction._write__seq(self._io)



        def _check(self):
            if len(self.tagged_values) != self.tagged_values_count:
                raise kaitaistruct.ConsistencyError(u"tagged_values", self.tagged_values_count, len(self.tagged_values))
            for i in range(len(self.tagged_values)):
                pass
                if self.tagged_values[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tagged_values", self._root, self.tagged_values[i]._root)
                if self.tagged_values[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tagged_values", self, self.tagged_values[i]._parent)
                if self.tagged_values[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"tagged_values", self.count_width, self.tagged_values[i].count_width)

            if self.restriction_present != 0:
                pass
                if self.restriction._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"restriction", self._root, self.restriction._root)
                if self.restriction._parent != self:
                    raise kaitaistruct.ConsistencyError(u"restriction", self, self.restriction._parent)
                if self.restriction.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"restriction", self.count_width, self.restriction.count_width)

            self._dirty = False


    class ComparePropertiesRestriction(ReadWriteKaitaiStruct):
        """Two properties compare with each other.
        
        .. seealso::
           [MS-OXCDATA] 2.12.6
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.ComparePropertiesRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.rel_op = KaitaiStream.resolve_enum(Oxcdata.RelOp, self._io.read_u1())
            self.prop_tag1 = self._io.read_u4le()
            self.prop_tag2 = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.ComparePropertiesRestriction, self)._write__seq(io)
            self._io.write_u1(int(self.rel_op))
            self._io.write_u4le(self.prop_tag1)
            self._io.write_u4le(self.prop_tag2)


        def _check(self):
            self._dirty = False


    class ContentRestriction(ReadWriteKaitaiStruct):
        """A string or binary property has some contents.
        
        .. seealso::
           [MS-OXCDATA] 2.12.4
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.ContentRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.fuzzy_level_low = KaitaiStream.resolve_enum(Oxcdata.FuzzyLevelLow, self._io.read_u2le())
            self.fuzzy_level_high = self._io.read_u2le()
            self.property_tag = self._io.read_u4le()
            self.tagged_value = Oxcdata.TaggedPropertyValue(self.count_width, self._io, self, self._root)
            self.tagged_value._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.tagged_value._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.ContentRestriction, self)._write__seq(io)
            self._io.write_u2le(int(self.fuzzy_level_low))
            self._io.write_u2le(self.fuzzy_level_high)
            self._io.write_u4le(self.property_tag)
            self.tagged_value._write__seq(self._io)


        def _check(self):
            if self.tagged_value._root != self._root:
                raise kaitaistruct.ConsistencyError(u"tagged_value", self._root, self.tagged_value._root)
            if self.tagged_value._parent != self:
                raise kaitaistruct.ConsistencyError(u"tagged_value", self, self.tagged_value._parent)
            if self.tagged_value.count_width != self.count_width:
                raise kaitaistruct.ConsistencyError(u"tagged_value", self.count_width, self.tagged_value.count_width)
            self._dirty = False


    class CountRestriction(ReadWriteKaitaiStruct):
        """A restriction of which only so many matches are wanted.
        
        .. seealso::
           [MS-OXCDATA] 2.12.12
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.CountRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.count = self._io.read_u4le()
            self.sub_restriction = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
            self.sub_restriction._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.sub_restriction._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.CountRestriction, self)._write__seq(io)
            self._io.write_u4le(self.count)
            self.sub_restriction._write__seq(self._io)


        def _check(self):
            if self.sub_restriction._root != self._root:
                raise kaitaistruct.ConsistencyError(u"sub_restriction", self._root, self.sub_restriction._root)
            if self.sub_restriction._parent != self:
                raise kaitaistruct.ConsistencyError(u"sub_restriction", self, self.sub_restriction._parent)
            if self.sub_restriction.count_width != self.count_width:
                raise kaitaistruct.ConsistencyError(u"sub_restriction", self.count_width, self.sub_restriction.count_width)
            self._dirty = False


    class ExistRestriction(ReadWriteKaitaiStruct):
        """A property is there.
        
        .. seealso::
           [MS-OXCDATA] 2.12.9
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.ExistRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.prop_tag = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.ExistRestriction, self)._write__seq(io)
            self._io.write_u4le(self.prop_tag)


        def _check(self):
            self._dirty = False


    class FidStructure(ReadWriteKaitaiStruct):
        """The parts of a folder's id.
        
        .. seealso::
           [MS-OXCDATA] 2.2.1.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.FidStructure, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.replica_id = self._io.read_u2le()
            self.global_counter = self._io.read_bytes(6)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.FidStructure, self)._write__seq(io)
            self._io.write_u2le(self.replica_id)
            self._io.write_bytes(self.global_counter)


        def _check(self):
            if len(self.global_counter) != 6:
                raise kaitaistruct.ConsistencyError(u"global_counter", 6, len(self.global_counter))
            self._dirty = False


    class FlaggedPropertyValue(ReadWriteKaitaiStruct):
        """A value, the error that stands for it, or nothing.
        
        .. seealso::
           [MS-OXCDATA] 2.11.5
        """
        def __init__(self, property_type, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.FlaggedPropertyValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.property_type = property_type
            self.count_width = count_width

        def _read(self):
            self.flag = self._io.read_u1()
            if not  ((self.flag == 0) or (self.flag == 1) or (self.flag == 10)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.flag, self._io, u"/types/flagged_property_value/seq/0")
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    self.property_value = Oxcdata.NullValue(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 10:
                    pass
                    self.property_value = self._io.read_u4le()
                elif _on == 11:
                    pass
                    self.property_value = Oxcdata.Boolean(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12290:
                    pass
                    self.property_value = self._io.read_s2le()
                elif _on == 12291:
                    pass
                    self.property_value = self._io.read_s4le()
                elif _on == 12292:
                    pass
                    self.property_value = Oxcdata.Float32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12293:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 12294:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 12295:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 12308:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 12318:
                    pass
                    self.property_value = Oxcdata.String8z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12319:
                    pass
                    self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12352:
                    pass
                    self.property_value = self._io.read_u8le()
                elif _on == 12360:
                    pass
                    self.property_value = Oxcdata.Guid(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12546:
                    pass
                    self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 13:
                    pass
                    self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 2:
                    pass
                    self.property_value = self._io.read_s2le()
                elif _on == 20:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 251:
                    pass
                    self.property_value = Oxcdata.ServerIdValue(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 253:
                    pass
                    self.property_value = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 254:
                    pass
                    self.property_value = oxorule.Oxorule.RuleAction(self.count_width, self._io)
                    self.property_value._read()
                elif _on == 258:
                    pass
                    self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 3:
                    pass
                    self.property_value = self._io.read_s4le()
                elif _on == 30:
                    pass
                    self.property_value = Oxcdata.String8z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 31:
                    pass
                    self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4:
                    pass
                    self.property_value = Oxcdata.Float32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4098:
                    pass
                    self.property_value = Oxcdata.MultipleInteger16(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4099:
                    pass
                    self.property_value = Oxcdata.MultipleInteger32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4100:
                    pass
                    self.property_value = Oxcdata.MultipleFloating32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4101:
                    pass
                    self.property_value = Oxcdata.MultipleFloating64(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4102:
                    pass
                    self.property_value = Oxcdata.MultipleCurrency(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4103:
                    pass
                    self.property_value = Oxcdata.MultipleFloatingTime(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4116:
                    pass
                    self.property_value = Oxcdata.MultipleInteger64(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4126:
                    pass
                    self.property_value = Oxcdata.MultipleString8(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4127:
                    pass
                    self.property_value = Oxcdata.MultipleString(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4160:
                    pass
                    self.property_value = Oxcdata.MultipleTime(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4168:
                    pass
                    self.property_value = Oxcdata.MultipleGuid(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4354:
                    pass
                    self.property_value = Oxcdata.MultipleBinary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 5:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 6:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 64:
                    pass
                    self.property_value = self._io.read_u8le()
                elif _on == 7:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 72:
                    pass
                    self.property_value = Oxcdata.Guid(self._io, self, self._root)
                    self.property_value._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 10:
                    pass
                elif _on == 11:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12290:
                    pass
                elif _on == 12291:
                    pass
                elif _on == 12292:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12293:
                    pass
                elif _on == 12294:
                    pass
                elif _on == 12295:
                    pass
                elif _on == 12308:
                    pass
                elif _on == 12318:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12319:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12352:
                    pass
                elif _on == 12360:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12546:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 13:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 2:
                    pass
                elif _on == 20:
                    pass
                elif _on == 251:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 253:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 254:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 258:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 3:
                    pass
                elif _on == 30:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 31:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4098:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4099:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4100:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4101:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4102:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4103:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4116:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4126:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4127:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4160:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4168:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4354:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 5:
                    pass
                elif _on == 6:
                    pass
                elif _on == 64:
                    pass
                elif _on == 7:
                    pass
                elif _on == 72:
                    pass
                    self.property_value._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.FlaggedPropertyValue, self)._write__seq(io)
            self._io.write_u1(self.flag)
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 10:
                    pass
                    self._io.write_u4le(self.property_value)
                elif _on == 11:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12290:
                    pass
                    self._io.write_s2le(self.property_value)
                elif _on == 12291:
                    pass
                    self._io.write_s4le(self.property_value)
                elif _on == 12292:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12293:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 12294:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 12295:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 12308:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 12318:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12319:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12352:
                    pass
                    self._io.write_u8le(self.property_value)
                elif _on == 12360:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12546:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 13:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 2:
                    pass
                    self._io.write_s2le(self.property_value)
                elif _on == 20:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 251:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 253:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 254:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 258:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 3:
                    pass
                    self._io.write_s4le(self.property_value)
                elif _on == 30:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 31:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4098:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4099:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4100:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4101:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4102:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4103:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4116:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4126:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4127:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4160:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4168:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4354:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 5:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 6:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 64:
                    pass
                    self._io.write_u8le(self.property_value)
                elif _on == 7:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 72:
                    pass
                    self.property_value._write__seq(self._io)



        def _check(self):
            if not  ((self.flag == 0) or (self.flag == 1) or (self.flag == 10)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.flag, None, u"/types/flagged_property_value/seq/0")
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 10:
                    pass
                elif _on == 11:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12290:
                    pass
                elif _on == 12291:
                    pass
                elif _on == 12292:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12293:
                    pass
                elif _on == 12294:
                    pass
                elif _on == 12295:
                    pass
                elif _on == 12308:
                    pass
                elif _on == 12318:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12319:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12352:
                    pass
                elif _on == 12360:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12546:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 13:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 2:
                    pass
                elif _on == 20:
                    pass
                elif _on == 251:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 253:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 254:
                    pass
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 258:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 3:
                    pass
                elif _on == 30:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 31:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4098:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4099:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4100:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4101:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4102:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4103:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4116:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4126:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4127:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4160:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4168:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4354:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 5:
                    pass
                elif _on == 6:
                    pass
                elif _on == 64:
                    pass
                elif _on == 7:
                    pass
                elif _on == 72:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)

            self._dirty = False


    class FlaggedPropertyValueWithType(ReadWriteKaitaiStruct):
        """A value behind its type, the error that stands for it, or nothing.
        
        .. seealso::
           [MS-OXCDATA] 2.11.6
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.FlaggedPropertyValueWithType, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.property_type = self._io.read_u2le()
            self.flag = self._io.read_u1()
            if not  ((self.flag == 0) or (self.flag == 1) or (self.flag == 10)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.flag, self._io, u"/types/flagged_property_value_with_type/seq/1")
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    self.property_value = Oxcdata.NullValue(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 10:
                    pass
                    self.property_value = self._io.read_u4le()
                elif _on == 11:
                    pass
                    self.property_value = Oxcdata.Boolean(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12290:
                    pass
                    self.property_value = self._io.read_s2le()
                elif _on == 12291:
                    pass
                    self.property_value = self._io.read_s4le()
                elif _on == 12292:
                    pass
                    self.property_value = Oxcdata.Float32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12293:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 12294:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 12295:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 12308:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 12318:
                    pass
                    self.property_value = Oxcdata.String8z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12319:
                    pass
                    self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12352:
                    pass
                    self.property_value = self._io.read_u8le()
                elif _on == 12360:
                    pass
                    self.property_value = Oxcdata.Guid(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 12546:
                    pass
                    self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 13:
                    pass
                    self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 2:
                    pass
                    self.property_value = self._io.read_s2le()
                elif _on == 20:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 251:
                    pass
                    self.property_value = Oxcdata.ServerIdValue(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 253:
                    pass
                    self.property_value = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 254:
                    pass
                    self.property_value = oxorule.Oxorule.RuleAction(self.count_width, self._io)
                    self.property_value._read()
                elif _on == 258:
                    pass
                    self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 3:
                    pass
                    self.property_value = self._io.read_s4le()
                elif _on == 30:
                    pass
                    self.property_value = Oxcdata.String8z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 31:
                    pass
                    self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4:
                    pass
                    self.property_value = Oxcdata.Float32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4098:
                    pass
                    self.property_value = Oxcdata.MultipleInteger16(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4099:
                    pass
                    self.property_value = Oxcdata.MultipleInteger32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4100:
                    pass
                    self.property_value = Oxcdata.MultipleFloating32(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4101:
                    pass
                    self.property_value = Oxcdata.MultipleFloating64(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4102:
                    pass
                    self.property_value = Oxcdata.MultipleCurrency(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4103:
                    pass
                    self.property_value = Oxcdata.MultipleFloatingTime(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4116:
                    pass
                    self.property_value = Oxcdata.MultipleInteger64(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4126:
                    pass
                    self.property_value = Oxcdata.MultipleString8(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4127:
                    pass
                    self.property_value = Oxcdata.MultipleString(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4160:
                    pass
                    self.property_value = Oxcdata.MultipleTime(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4168:
                    pass
                    self.property_value = Oxcdata.MultipleGuid(self._io, self, self._root)
                    self.property_value._read()
                elif _on == 4354:
                    pass
                    self.property_value = Oxcdata.MultipleBinary(self.count_width, self._io, self, self._root)
                    self.property_value._read()
                elif _on == 5:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 6:
                    pass
                    self.property_value = self._io.read_s8le()
                elif _on == 64:
                    pass
                    self.property_value = self._io.read_u8le()
                elif _on == 7:
                    pass
                    self.property_value = self._io.read_f8le()
                elif _on == 72:
                    pass
                    self.property_value = Oxcdata.Guid(self._io, self, self._root)
                    self.property_value._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 10:
                    pass
                elif _on == 11:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12290:
                    pass
                elif _on == 12291:
                    pass
                elif _on == 12292:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12293:
                    pass
                elif _on == 12294:
                    pass
                elif _on == 12295:
                    pass
                elif _on == 12308:
                    pass
                elif _on == 12318:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12319:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12352:
                    pass
                elif _on == 12360:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 12546:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 13:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 2:
                    pass
                elif _on == 20:
                    pass
                elif _on == 251:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 253:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 254:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 258:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 3:
                    pass
                elif _on == 30:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 31:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4098:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4099:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4100:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4101:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4102:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4103:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4116:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4126:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4127:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4160:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4168:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 4354:
                    pass
                    self.property_value._fetch_instances()
                elif _on == 5:
                    pass
                elif _on == 6:
                    pass
                elif _on == 64:
                    pass
                elif _on == 7:
                    pass
                elif _on == 72:
                    pass
                    self.property_value._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.FlaggedPropertyValueWithType, self)._write__seq(io)
            self._io.write_u2le(self.property_type)
            self._io.write_u1(self.flag)
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 10:
                    pass
                    self._io.write_u4le(self.property_value)
                elif _on == 11:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12290:
                    pass
                    self._io.write_s2le(self.property_value)
                elif _on == 12291:
                    pass
                    self._io.write_s4le(self.property_value)
                elif _on == 12292:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12293:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 12294:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 12295:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 12308:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 12318:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12319:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12352:
                    pass
                    self._io.write_u8le(self.property_value)
                elif _on == 12360:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 12546:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 13:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 2:
                    pass
                    self._io.write_s2le(self.property_value)
                elif _on == 20:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 251:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 253:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 254:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 258:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 3:
                    pass
                    self._io.write_s4le(self.property_value)
                elif _on == 30:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 31:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4098:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4099:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4100:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4101:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4102:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4103:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4116:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4126:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4127:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4160:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4168:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 4354:
                    pass
                    self.property_value._write__seq(self._io)
                elif _on == 5:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 6:
                    pass
                    self._io.write_s8le(self.property_value)
                elif _on == 64:
                    pass
                    self._io.write_u8le(self.property_value)
                elif _on == 7:
                    pass
                    self._io.write_f8le(self.property_value)
                elif _on == 72:
                    pass
                    self.property_value._write__seq(self._io)



        def _check(self):
            if not  ((self.flag == 0) or (self.flag == 1) or (self.flag == 10)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.flag, None, u"/types/flagged_property_value_with_type/seq/1")
            if  ((self.flag == 0) or (self.flag == 10)) :
                pass
                _on = (10 if self.flag == 10 else self.property_type)
                if _on == 1:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 10:
                    pass
                elif _on == 11:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12290:
                    pass
                elif _on == 12291:
                    pass
                elif _on == 12292:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12293:
                    pass
                elif _on == 12294:
                    pass
                elif _on == 12295:
                    pass
                elif _on == 12308:
                    pass
                elif _on == 12318:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12319:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12352:
                    pass
                elif _on == 12360:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 12546:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 13:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 2:
                    pass
                elif _on == 20:
                    pass
                elif _on == 251:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 253:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 254:
                    pass
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 258:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 3:
                    pass
                elif _on == 30:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 31:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4098:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4099:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4100:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4101:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4102:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4103:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4116:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4126:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4127:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4160:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4168:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                elif _on == 4354:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                    if self.property_value.count_width != self.count_width:
                        raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
                elif _on == 5:
                    pass
                elif _on == 6:
                    pass
                elif _on == 64:
                    pass
                elif _on == 7:
                    pass
                elif _on == 72:
                    pass
                    if self.property_value._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                    if self.property_value._parent != self:
                        raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)

            self._dirty = False


    class Float32(ReadWriteKaitaiStruct):
        """A floating point number of 4 bytes.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.Float32, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.value = self._io.read_f4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.Float32, self)._write__seq(io)
            self._io.write_f4le(self.value)


        def _check(self):
            self._dirty = False


    class Guid(ReadWriteKaitaiStruct):
        """A GUID in its little-endian wire form.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.Guid, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.octets = self._io.read_bytes(16)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.Guid, self)._write__seq(io)
            self._io.write_bytes(self.octets)


        def _check(self):
            if len(self.octets) != 16:
                raise kaitaistruct.ConsistencyError(u"octets", 16, len(self.octets))
            self._dirty = False


    class LongTermId(ReadWriteKaitaiStruct):
        """An id of a folder or message that holds in every store.
        
        .. seealso::
           [MS-OXCDATA] 2.2.1.3.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.LongTermId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.database_guid = Oxcdata.Guid(self._io, self, self._root)
            self.database_guid._read()
            self.global_counter = self._io.read_bytes(6)
            self.pad = self._io.read_u2le()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.database_guid._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.LongTermId, self)._write__seq(io)
            self.database_guid._write__seq(self._io)
            self._io.write_bytes(self.global_counter)
            self._io.write_u2le(self.pad)


        def _check(self):
            if self.database_guid._root != self._root:
                raise kaitaistruct.ConsistencyError(u"database_guid", self._root, self.database_guid._root)
            if self.database_guid._parent != self:
                raise kaitaistruct.ConsistencyError(u"database_guid", self, self.database_guid._parent)
            if len(self.global_counter) != 6:
                raise kaitaistruct.ConsistencyError(u"global_counter", 6, len(self.global_counter))
            self._dirty = False


    class MidStructure(ReadWriteKaitaiStruct):
        """The parts of a message's id.
        
        .. seealso::
           [MS-OXCDATA] 2.2.1.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MidStructure, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.replica_id = self._io.read_u2le()
            self.global_counter = self._io.read_bytes(6)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.MidStructure, self)._write__seq(io)
            self._io.write_u2le(self.replica_id)
            self._io.write_bytes(self.global_counter)


        def _check(self):
            if len(self.global_counter) != 6:
                raise kaitaistruct.ConsistencyError(u"global_counter", 6, len(self.global_counter))
            self._dirty = False


    class MultipleBinary(ReadWriteKaitaiStruct):
        """Any number of byte strings.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleBinary, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                _t_values = Oxcdata.Binary(self.count_width, self._io, self, self._root)
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
            super(Oxcdata.MultipleBinary, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self.values[i]._write__seq(self._io)



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass
                if self.values[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"values", self._root, self.values[i]._root)
                if self.values[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"values", self, self.values[i]._parent)
                if self.values[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"values", self.count_width, self.values[i].count_width)

            self._dirty = False


    class MultipleCurrency(ReadWriteKaitaiStruct):
        """Any number of amounts of money in ten-thousandths.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleCurrency, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                self.values.append(self._io.read_s8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.MultipleCurrency, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self._io.write_s8le(self.values[i])



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass

            self._dirty = False


    class MultipleFloating32(ReadWriteKaitaiStruct):
        """Any number of 4-byte floating point numbers.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleFloating32, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                _t_values = Oxcdata.Float32(self._io, self, self._root)
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
            super(Oxcdata.MultipleFloating32, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self.values[i]._write__seq(self._io)



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass
                if self.values[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"values", self._root, self.values[i]._root)
                if self.values[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"values", self, self.values[i]._parent)

            self._dirty = False


    class MultipleFloating64(ReadWriteKaitaiStruct):
        """Any number of 8-byte floating point numbers.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleFloating64, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                self.values.append(self._io.read_f8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.MultipleFloating64, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self._io.write_f8le(self.values[i])



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass

            self._dirty = False


    class MultipleFloatingTime(ReadWriteKaitaiStruct):
        """Any number of times in days since 1899-12-30.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleFloatingTime, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                self.values.append(self._io.read_f8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.MultipleFloatingTime, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self._io.write_f8le(self.values[i])



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass

            self._dirty = False


    class MultipleGuid(ReadWriteKaitaiStruct):
        """Any number of GUIDs.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleGuid, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                _t_values = Oxcdata.Guid(self._io, self, self._root)
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
            super(Oxcdata.MultipleGuid, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self.values[i]._write__seq(self._io)



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass
                if self.values[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"values", self._root, self.values[i]._root)
                if self.values[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"values", self, self.values[i]._parent)

            self._dirty = False


    class MultipleInteger16(ReadWriteKaitaiStruct):
        """Any number of 16-bit integers.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleInteger16, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                self.values.append(self._io.read_s2le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.MultipleInteger16, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self._io.write_s2le(self.values[i])



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass

            self._dirty = False


    class MultipleInteger32(ReadWriteKaitaiStruct):
        """Any number of 32-bit integers.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleInteger32, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                self.values.append(self._io.read_s4le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.MultipleInteger32, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self._io.write_s4le(self.values[i])



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass

            self._dirty = False


    class MultipleInteger64(ReadWriteKaitaiStruct):
        """Any number of 64-bit integers.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleInteger64, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                self.values.append(self._io.read_s8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.MultipleInteger64, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self._io.write_s8le(self.values[i])



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass

            self._dirty = False


    class MultipleString(ReadWriteKaitaiStruct):
        """Any number of Unicode strings.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleString, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                _t_values = Oxcdata.Utf16z(self._io, self, self._root)
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
            super(Oxcdata.MultipleString, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self.values[i]._write__seq(self._io)



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass
                if self.values[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"values", self._root, self.values[i]._root)
                if self.values[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"values", self, self.values[i]._parent)

            self._dirty = False


    class MultipleString8(ReadWriteKaitaiStruct):
        """Any number of 8-bit strings.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleString8, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                _t_values = Oxcdata.String8z(self._io, self, self._root)
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
            super(Oxcdata.MultipleString8, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self.values[i]._write__seq(self._io)



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass
                if self.values[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"values", self._root, self.values[i]._root)
                if self.values[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"values", self, self.values[i]._parent)

            self._dirty = False


    class MultipleTime(ReadWriteKaitaiStruct):
        """Any number of FILETIMEs.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.MultipleTime, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u4le()
            self.values = []
            for i in range(self.count):
                self.values.append(self._io.read_u8le())

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.values)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.MultipleTime, self)._write__seq(io)
            self._io.write_u4le(self.count)
            for i in range(len(self.values)):
                pass
                self._io.write_u8le(self.values[i])



        def _check(self):
            if len(self.values) != self.count:
                raise kaitaistruct.ConsistencyError(u"values", self.count, len(self.values))
            for i in range(len(self.values)):
                pass

            self._dirty = False


    class NotRestriction(ReadWriteKaitaiStruct):
        """A restriction does not hold.
        
        .. seealso::
           [MS-OXCDATA] 2.12.3
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.NotRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.restriction = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
            self.restriction._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.restriction._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.NotRestriction, self)._write__seq(io)
            self.restriction._write__seq(self._io)


        def _check(self):
            if self.restriction._root != self._root:
                raise kaitaistruct.ConsistencyError(u"restriction", self._root, self.restriction._root)
            if self.restriction._parent != self:
                raise kaitaistruct.ConsistencyError(u"restriction", self, self.restriction._parent)
            if self.restriction.count_width != self.count_width:
                raise kaitaistruct.ConsistencyError(u"restriction", self.count_width, self.restriction.count_width)
            self._dirty = False


    class NullRestriction(ReadWriteKaitaiStruct):
        """An undocumented kind without fields, for no restriction.
        
        .. seealso::
           [MS-OXCDATA] 2.12
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.NullRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.NullRestriction, self)._write__seq(io)


        def _check(self):
            self._dirty = False


    class NullValue(ReadWriteKaitaiStruct):
        """A value that takes no bytes.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.NullValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            pass
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.NullValue, self)._write__seq(io)


        def _check(self):
            self._dirty = False


    class OrRestriction(ReadWriteKaitaiStruct):
        """At least one of some restrictions holds.
        
        .. seealso::
           [MS-OXCDATA] 2.12.2
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.OrRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            _on = self.count_width
            if _on == 2:
                pass
                self.restrict_count = self._io.read_u2le()
            else:
                pass
                self.restrict_count = self._io.read_u4le()
            self.restricts = []
            for i in range(self.restrict_count):
                _t_restricts = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                try:
                    _t_restricts._read()
                finally:
                    self.restricts.append(_t_restricts)

            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            for i in range(len(self.restricts)):
                pass
                self.restricts[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.OrRestriction, self)._write__seq(io)
            _on = self.count_width
            if _on == 2:
                pass
                self._io.write_u2le(self.restrict_count)
            else:
                pass
                self._io.write_u4le(self.restrict_count)
            for i in range(len(self.restricts)):
                pass
                self.restricts[i]._write__seq(self._io)



        def _check(self):
            _on = self.count_width
            if _on == 2:
                pass
            else:
                pass
            if len(self.restricts) != self.restrict_count:
                raise kaitaistruct.ConsistencyError(u"restricts", self.restrict_count, len(self.restricts))
            for i in range(len(self.restricts)):
                pass
                if self.restricts[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"restricts", self._root, self.restricts[i]._root)
                if self.restricts[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"restricts", self, self.restricts[i]._parent)
                if self.restricts[i].count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"restricts", self.count_width, self.restricts[i].count_width)

            self._dirty = False


    class PropertyName(ReadWriteKaitaiStruct):
        """The name of a named property.
        
        .. seealso::
           [MS-OXCDATA] 2.6.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.PropertyName, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.kind = self._io.read_u1()
            self.guid = Oxcdata.Guid(self._io, self, self._root)
            self.guid._read()
            if self.kind == 0:
                pass
                self.lid = self._io.read_u4le()

            if self.kind == 1:
                pass
                self.name_size = self._io.read_u1()

            if self.kind == 1:
                pass
                self._raw_name = self._io.read_bytes(self.name_size)
                _io__raw_name = KaitaiStream(BytesIO(self._raw_name))
                self.name = Oxcdata.Utf16(_io__raw_name, self, self._root)
                self.name._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.guid._fetch_instances()
            if self.kind == 0:
                pass

            if self.kind == 1:
                pass

            if self.kind == 1:
                pass
                self.name._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.PropertyName, self)._write__seq(io)
            self._io.write_u1(self.kind)
            self.guid._write__seq(self._io)
            if self.kind == 0:
                pass
                self._io.write_u4le(self.lid)

            if self.kind == 1:
                pass
                self._io.write_u1(self.name_size)

            if self.kind == 1:
                pass
                _io__raw_name = KaitaiStream(BytesIO(bytearray(self.name_size)))
                self._io.add_child_stream(_io__raw_name)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.name_size))
                def handler(parent, _io__raw_name=_io__raw_name):
                    self._raw_name = _io__raw_name.to_byte_array()
                    if len(self._raw_name) != self.name_size:
                        raise kaitaistruct.ConsistencyError(u"raw(name)", self.name_size, len(self._raw_name))
                    parent.write_bytes(self._raw_name)
                _io__raw_name.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.name._write__seq(_io__raw_name)



        def _check(self):
            if self.guid._root != self._root:
                raise kaitaistruct.ConsistencyError(u"guid", self._root, self.guid._root)
            if self.guid._parent != self:
                raise kaitaistruct.ConsistencyError(u"guid", self, self.guid._parent)
            if self.kind == 0:
                pass

            if self.kind == 1:
                pass

            if self.kind == 1:
                pass
                if self.name._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"name", self._root, self.name._root)
                if self.name._parent != self:
                    raise kaitaistruct.ConsistencyError(u"name", self, self.name._parent)

            self._dirty = False


    class PropertyProblem(ReadWriteKaitaiStruct):
        """Why a property could not be handled.
        
        .. seealso::
           [MS-OXCDATA] 2.7
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.PropertyProblem, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.index = self._io.read_u2le()
            self.property_tag = self._io.read_u4le()
            self.error_code = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.PropertyProblem, self)._write__seq(io)
            self._io.write_u2le(self.index)
            self._io.write_u4le(self.property_tag)
            self._io.write_u4le(self.error_code)


        def _check(self):
            self._dirty = False


    class PropertyRestriction(ReadWriteKaitaiStruct):
        """A property compares with a value.
        
        .. seealso::
           [MS-OXCDATA] 2.12.5.1
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.PropertyRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.rel_op = KaitaiStream.resolve_enum(Oxcdata.RelOp, self._io.read_u1())
            self.prop_tag = self._io.read_u4le()
            self.tagged_value = Oxcdata.TaggedPropertyValue(self.count_width, self._io, self, self._root)
            self.tagged_value._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.tagged_value._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.PropertyRestriction, self)._write__seq(io)
            self._io.write_u1(int(self.rel_op))
            self._io.write_u4le(self.prop_tag)
            self.tagged_value._write__seq(self._io)


        def _check(self):
            if self.tagged_value._root != self._root:
                raise kaitaistruct.ConsistencyError(u"tagged_value", self._root, self.tagged_value._root)
            if self.tagged_value._parent != self:
                raise kaitaistruct.ConsistencyError(u"tagged_value", self, self.tagged_value._parent)
            if self.tagged_value.count_width != self.count_width:
                raise kaitaistruct.ConsistencyError(u"tagged_value", self.count_width, self.tagged_value.count_width)
            self._dirty = False


    class PropertyRow(ReadWriteKaitaiStruct):
        """The values of some properties, in the order of the columns.
        
        .. seealso::
           [MS-OXCDATA] 2.8.1
        """
        def __init__(self, property_tags, column_count, _io=None, _parent=None, _root=None):
            super(Oxcdata.PropertyRow, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.property_tags = property_tags
            self.column_count = column_count

        def _read(self):
            self.flag = self._io.read_u1()
            if not  ((self.flag == 0) or (self.flag == 1)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.flag, self._io, u"/types/property_row/seq/0")
            self.value_array = []
            for i in range(self.column_count):
                _on = (self.property_tags[i] & 65535 if self.flag == 0 else (65537 if self.property_tags[i] & 65535 == 0 else 65536))
                if _on == 0:
                    pass
                    _t_value_array = Oxcdata.TypedPropertyValue(2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 1:
                    pass
                    _t_value_array = Oxcdata.NullValue(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 10:
                    pass
                    self.value_array.append(self._io.read_u4le())
                elif _on == 11:
                    pass
                    _t_value_array = Oxcdata.Boolean(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 12290:
                    pass
                    self.value_array.append(self._io.read_s2le())
                elif _on == 12291:
                    pass
                    self.value_array.append(self._io.read_s4le())
                elif _on == 12292:
                    pass
                    _t_value_array = Oxcdata.Float32(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 12293:
                    pass
                    self.value_array.append(self._io.read_f8le())
                elif _on == 12294:
                    pass
                    self.value_array.append(self._io.read_s8le())
                elif _on == 12295:
                    pass
                    self.value_array.append(self._io.read_f8le())
                elif _on == 12308:
                    pass
                    self.value_array.append(self._io.read_s8le())
                elif _on == 12318:
                    pass
                    _t_value_array = Oxcdata.String8z(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 12319:
                    pass
                    _t_value_array = Oxcdata.Utf16z(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 12352:
                    pass
                    self.value_array.append(self._io.read_u8le())
                elif _on == 12360:
                    pass
                    _t_value_array = Oxcdata.Guid(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 12546:
                    pass
                    _t_value_array = Oxcdata.Binary(2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 13:
                    pass
                    _t_value_array = Oxcdata.Binary(2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 2:
                    pass
                    self.value_array.append(self._io.read_s2le())
                elif _on == 20:
                    pass
                    self.value_array.append(self._io.read_s8le())
                elif _on == 251:
                    pass
                    _t_value_array = Oxcdata.ServerIdValue(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 253:
                    pass
                    _t_value_array = Oxcdata.Restriction(2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 254:
                    pass
                    _t_value_array = oxorule.Oxorule.RuleAction(2, self._io)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 258:
                    pass
                    _t_value_array = Oxcdata.Binary(2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 3:
                    pass
                    self.value_array.append(self._io.read_s4le())
                elif _on == 30:
                    pass
                    _t_value_array = Oxcdata.String8z(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 31:
                    pass
                    _t_value_array = Oxcdata.Utf16z(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4:
                    pass
                    _t_value_array = Oxcdata.Float32(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4098:
                    pass
                    _t_value_array = Oxcdata.MultipleInteger16(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4099:
                    pass
                    _t_value_array = Oxcdata.MultipleInteger32(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4100:
                    pass
                    _t_value_array = Oxcdata.MultipleFloating32(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4101:
                    pass
                    _t_value_array = Oxcdata.MultipleFloating64(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4102:
                    pass
                    _t_value_array = Oxcdata.MultipleCurrency(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4103:
                    pass
                    _t_value_array = Oxcdata.MultipleFloatingTime(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4116:
                    pass
                    _t_value_array = Oxcdata.MultipleInteger64(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4126:
                    pass
                    _t_value_array = Oxcdata.MultipleString8(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4127:
                    pass
                    _t_value_array = Oxcdata.MultipleString(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4160:
                    pass
                    _t_value_array = Oxcdata.MultipleTime(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4168:
                    pass
                    _t_value_array = Oxcdata.MultipleGuid(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 4354:
                    pass
                    _t_value_array = Oxcdata.MultipleBinary(2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 5:
                    pass
                    self.value_array.append(self._io.read_f8le())
                elif _on == 6:
                    pass
                    self.value_array.append(self._io.read_s8le())
                elif _on == 64:
                    pass
                    self.value_array.append(self._io.read_u8le())
                elif _on == 65536:
                    pass
                    _t_value_array = Oxcdata.FlaggedPropertyValue(self.property_tags[i] & 65535, 2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 65537:
                    pass
                    _t_value_array = Oxcdata.FlaggedPropertyValueWithType(2, self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)
                elif _on == 7:
                    pass
                    self.value_array.append(self._io.read_f8le())
                elif _on == 72:
                    pass
                    _t_value_array = Oxcdata.Guid(self._io, self, self._root)
                    try:
                        _t_value_array._read()
                    finally:
                        self.value_array.append(_t_value_array)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.value_array)):
                pass
                _on = (self.property_tags[i] & 65535 if self.flag == 0 else (65537 if self.property_tags[i] & 65535 == 0 else 65536))
                if _on == 0:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 1:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 10:
                    pass
                elif _on == 11:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 12290:
                    pass
                elif _on == 12291:
                    pass
                elif _on == 12292:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 12293:
                    pass
                elif _on == 12294:
                    pass
                elif _on == 12295:
                    pass
                elif _on == 12308:
                    pass
                elif _on == 12318:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 12319:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 12352:
                    pass
                elif _on == 12360:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 12546:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 13:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 2:
                    pass
                elif _on == 20:
                    pass
                elif _on == 251:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 253:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 254:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 258:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 3:
                    pass
                elif _on == 30:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 31:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4098:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4099:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4100:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4101:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4102:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4103:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4116:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4126:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4127:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4160:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4168:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 4354:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 5:
                    pass
                elif _on == 6:
                    pass
                elif _on == 64:
                    pass
                elif _on == 65536:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 65537:
                    pass
                    self.value_array[i]._fetch_instances()
                elif _on == 7:
                    pass
                elif _on == 72:
                    pass
                    self.value_array[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.PropertyRow, self)._write__seq(io)
            self._io.write_u1(self.flag)
            for i in range(len(self.value_array)):
                pass
                _on = (self.property_tags[i] & 65535 if self.flag == 0 else (65537 if self.property_tags[i] & 65535 == 0 else 65536))
                if _on == 0:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 1:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 10:
                    pass
                    self._io.write_u4le(self.value_array[i])
                elif _on == 11:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 12290:
                    pass
                    self._io.write_s2le(self.value_array[i])
                elif _on == 12291:
                    pass
                    self._io.write_s4le(self.value_array[i])
                elif _on == 12292:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 12293:
                    pass
                    self._io.write_f8le(self.value_array[i])
                elif _on == 12294:
                    pass
                    self._io.write_s8le(self.value_array[i])
                elif _on == 12295:
                    pass
                    self._io.write_f8le(self.value_array[i])
                elif _on == 12308:
                    pass
                    self._io.write_s8le(self.value_array[i])
                elif _on == 12318:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 12319:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 12352:
                    pass
                    self._io.write_u8le(self.value_array[i])
                elif _on == 12360:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 12546:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 13:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 2:
                    pass
                    self._io.write_s2le(self.value_array[i])
                elif _on == 20:
                    pass
                    self._io.write_s8le(self.value_array[i])
                elif _on == 251:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 253:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 254:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 258:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 3:
                    pass
                    self._io.write_s4le(self.value_array[i])
                elif _on == 30:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 31:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4098:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4099:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4100:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4101:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4102:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4103:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4116:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4126:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4127:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4160:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4168:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 4354:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 5:
                    pass
                    self._io.write_f8le(self.value_array[i])
                elif _on == 6:
                    pass
                    self._io.write_s8le(self.value_array[i])
                elif _on == 64:
                    pass
                    self._io.write_u8le(self.value_array[i])
                elif _on == 65536:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 65537:
                    pass
                    self.value_array[i]._write__seq(self._io)
                elif _on == 7:
                    pass
                    self._io.write_f8le(self.value_array[i])
                elif _on == 72:
                    pass
                    self.value_array[i]._write__seq(self._io)



        def _check(self):
            if not  ((self.flag == 0) or (self.flag == 1)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.flag, None, u"/types/property_row/seq/0")
            if len(self.value_array) != self.column_count:
                raise kaitaistruct.ConsistencyError(u"value_array", self.column_count, len(self.value_array))
            for i in range(len(self.value_array)):
                pass
                _on = (self.property_tags[i] & 65535 if self.flag == 0 else (65537 if self.property_tags[i] & 65535 == 0 else 65536))
                if _on == 0:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 1:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 10:
                    pass
                elif _on == 11:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 12290:
                    pass
                elif _on == 12291:
                    pass
                elif _on == 12292:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 12293:
                    pass
                elif _on == 12294:
                    pass
                elif _on == 12295:
                    pass
                elif _on == 12308:
                    pass
                elif _on == 12318:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 12319:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 12352:
                    pass
                elif _on == 12360:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 12546:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 13:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 2:
                    pass
                elif _on == 20:
                    pass
                elif _on == 251:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 253:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 254:
                    pass
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 258:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 3:
                    pass
                elif _on == 30:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 31:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4098:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4099:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4100:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4101:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4102:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4103:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4116:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4126:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4127:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4160:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4168:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                elif _on == 4354:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 5:
                    pass
                elif _on == 6:
                    pass
                elif _on == 64:
                    pass
                elif _on == 65536:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].property_type != self.property_tags[i] & 65535:
                        raise kaitaistruct.ConsistencyError(u"value_array", self.property_tags[i] & 65535, self.value_array[i].property_type)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 65537:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)
                    if self.value_array[i].count_width != 2:
                        raise kaitaistruct.ConsistencyError(u"value_array", 2, self.value_array[i].count_width)
                elif _on == 7:
                    pass
                elif _on == 72:
                    pass
                    if self.value_array[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"value_array", self._root, self.value_array[i]._root)
                    if self.value_array[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"value_array", self, self.value_array[i]._parent)

            self._dirty = False


    class RecipientRow(ReadWriteKaitaiStruct):
        """A recipient of a message.
        
        .. seealso::
           [MS-OXCDATA] 2.8.3.2
        """
        def __init__(self, recipient_columns, _io=None, _parent=None, _root=None):
            super(Oxcdata.RecipientRow, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.recipient_columns = recipient_columns

        def _read(self):
            self.recipient_flags = self._io.read_u2le()
            if self.recipient_flags & 7 == 1:
                pass
                self.address_prefix_used = self._io.read_u1()

            if self.recipient_flags & 7 == 1:
                pass
                self.display_type = KaitaiStream.resolve_enum(Oxcdata.RecipientDisplayType, self._io.read_u1())

            if self.recipient_flags & 7 == 1:
                pass
                self.x500_dn = Oxcdata.String8z(self._io, self, self._root)
                self.x500_dn._read()

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self.entry_id_size = self._io.read_u2le()

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self.entry_id = self._io.read_bytes(self.entry_id_size)

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self.search_key_size = self._io.read_u2le()

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self.search_key = self._io.read_bytes(self.search_key_size)

            if self.recipient_flags & 32775 == 32768:
                pass
                self.address_type = Oxcdata.String8z(self._io, self, self._root)
                self.address_type._read()

            if self.recipient_flags & 8 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.email_address = Oxcdata.String8z(self._io, self, self._root)
                    self.email_address._read()
                elif _on == True:
                    pass
                    self.email_address = Oxcdata.Utf16z(self._io, self, self._root)
                    self.email_address._read()

            if self.recipient_flags & 16 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.display_name = Oxcdata.String8z(self._io, self, self._root)
                    self.display_name._read()
                elif _on == True:
                    pass
                    self.display_name = Oxcdata.Utf16z(self._io, self, self._root)
                    self.display_name._read()

            if self.recipient_flags & 1024 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.simple_display_name = Oxcdata.String8z(self._io, self, self._root)
                    self.simple_display_name._read()
                elif _on == True:
                    pass
                    self.simple_display_name = Oxcdata.Utf16z(self._io, self, self._root)
                    self.simple_display_name._read()

            if self.recipient_flags & 32 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.transmittable_display_name = Oxcdata.String8z(self._io, self, self._root)
                    self.transmittable_display_name._read()
                elif _on == True:
                    pass
                    self.transmittable_display_name = Oxcdata.Utf16z(self._io, self, self._root)
                    self.transmittable_display_name._read()

            self.recipient_column_count = self._io.read_u2le()
            self.recipient_properties = Oxcdata.PropertyRow(self.recipient_columns, self.recipient_column_count, self._io, self, self._root)
            self.recipient_properties._read()
            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.recipient_flags & 7 == 1:
                pass

            if self.recipient_flags & 7 == 1:
                pass

            if self.recipient_flags & 7 == 1:
                pass
                self.x500_dn._fetch_instances()

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass

            if self.recipient_flags & 32775 == 32768:
                pass
                self.address_type._fetch_instances()

            if self.recipient_flags & 8 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.email_address._fetch_instances()
                elif _on == True:
                    pass
                    self.email_address._fetch_instances()

            if self.recipient_flags & 16 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.display_name._fetch_instances()
                elif _on == True:
                    pass
                    self.display_name._fetch_instances()

            if self.recipient_flags & 1024 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.simple_display_name._fetch_instances()
                elif _on == True:
                    pass
                    self.simple_display_name._fetch_instances()

            if self.recipient_flags & 32 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.transmittable_display_name._fetch_instances()
                elif _on == True:
                    pass
                    self.transmittable_display_name._fetch_instances()

            self.recipient_properties._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.RecipientRow, self)._write__seq(io)
            self._io.write_u2le(self.recipient_flags)
            if self.recipient_flags & 7 == 1:
                pass
                self._io.write_u1(self.address_prefix_used)

            if self.recipient_flags & 7 == 1:
                pass
                self._io.write_u1(int(self.display_type))

            if self.recipient_flags & 7 == 1:
                pass
                self.x500_dn._write__seq(self._io)

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self._io.write_u2le(self.entry_id_size)

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self._io.write_bytes(self.entry_id)

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self._io.write_u2le(self.search_key_size)

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                self._io.write_bytes(self.search_key)

            if self.recipient_flags & 32775 == 32768:
                pass
                self.address_type._write__seq(self._io)

            if self.recipient_flags & 8 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.email_address._write__seq(self._io)
                elif _on == True:
                    pass
                    self.email_address._write__seq(self._io)

            if self.recipient_flags & 16 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.display_name._write__seq(self._io)
                elif _on == True:
                    pass
                    self.display_name._write__seq(self._io)

            if self.recipient_flags & 1024 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.simple_display_name._write__seq(self._io)
                elif _on == True:
                    pass
                    self.simple_display_name._write__seq(self._io)

            if self.recipient_flags & 32 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    self.transmittable_display_name._write__seq(self._io)
                elif _on == True:
                    pass
                    self.transmittable_display_name._write__seq(self._io)

            self._io.write_u2le(self.recipient_column_count)
            self.recipient_properties._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.recipient_flags & 7 == 1:
                pass

            if self.recipient_flags & 7 == 1:
                pass

            if self.recipient_flags & 7 == 1:
                pass
                if self.x500_dn._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"x500_dn", self._root, self.x500_dn._root)
                if self.x500_dn._parent != self:
                    raise kaitaistruct.ConsistencyError(u"x500_dn", self, self.x500_dn._parent)

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                if len(self.entry_id) != self.entry_id_size:
                    raise kaitaistruct.ConsistencyError(u"entry_id", self.entry_id_size, len(self.entry_id))

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass

            if  ((self.recipient_flags & 7 == 6) or (self.recipient_flags & 7 == 7)) :
                pass
                if len(self.search_key) != self.search_key_size:
                    raise kaitaistruct.ConsistencyError(u"search_key", self.search_key_size, len(self.search_key))

            if self.recipient_flags & 32775 == 32768:
                pass
                if self.address_type._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"address_type", self._root, self.address_type._root)
                if self.address_type._parent != self:
                    raise kaitaistruct.ConsistencyError(u"address_type", self, self.address_type._parent)

            if self.recipient_flags & 8 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    if self.email_address._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"email_address", self._root, self.email_address._root)
                    if self.email_address._parent != self:
                        raise kaitaistruct.ConsistencyError(u"email_address", self, self.email_address._parent)
                elif _on == True:
                    pass
                    if self.email_address._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"email_address", self._root, self.email_address._root)
                    if self.email_address._parent != self:
                        raise kaitaistruct.ConsistencyError(u"email_address", self, self.email_address._parent)

            if self.recipient_flags & 16 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    if self.display_name._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"display_name", self._root, self.display_name._root)
                    if self.display_name._parent != self:
                        raise kaitaistruct.ConsistencyError(u"display_name", self, self.display_name._parent)
                elif _on == True:
                    pass
                    if self.display_name._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"display_name", self._root, self.display_name._root)
                    if self.display_name._parent != self:
                        raise kaitaistruct.ConsistencyError(u"display_name", self, self.display_name._parent)

            if self.recipient_flags & 1024 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    if self.simple_display_name._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"simple_display_name", self._root, self.simple_display_name._root)
                    if self.simple_display_name._parent != self:
                        raise kaitaistruct.ConsistencyError(u"simple_display_name", self, self.simple_display_name._parent)
                elif _on == True:
                    pass
                    if self.simple_display_name._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"simple_display_name", self._root, self.simple_display_name._root)
                    if self.simple_display_name._parent != self:
                        raise kaitaistruct.ConsistencyError(u"simple_display_name", self, self.simple_display_name._parent)

            if self.recipient_flags & 32 != 0:
                pass
                _on = self.recipient_flags & 512 != 0
                if _on == False:
                    pass
                    if self.transmittable_display_name._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"transmittable_display_name", self._root, self.transmittable_display_name._root)
                    if self.transmittable_display_name._parent != self:
                        raise kaitaistruct.ConsistencyError(u"transmittable_display_name", self, self.transmittable_display_name._parent)
                elif _on == True:
                    pass
                    if self.transmittable_display_name._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"transmittable_display_name", self._root, self.transmittable_display_name._root)
                    if self.transmittable_display_name._parent != self:
                        raise kaitaistruct.ConsistencyError(u"transmittable_display_name", self, self.transmittable_display_name._parent)

            if self.recipient_properties._root != self._root:
                raise kaitaistruct.ConsistencyError(u"recipient_properties", self._root, self.recipient_properties._root)
            if self.recipient_properties._parent != self:
                raise kaitaistruct.ConsistencyError(u"recipient_properties", self, self.recipient_properties._parent)
            if self.recipient_properties.property_tags != self.recipient_columns:
                raise kaitaistruct.ConsistencyError(u"recipient_properties", self.recipient_columns, self.recipient_properties.property_tags)
            if self.recipient_properties.column_count != self.recipient_column_count:
                raise kaitaistruct.ConsistencyError(u"recipient_properties", self.recipient_column_count, self.recipient_properties.column_count)
            self._dirty = False


    class ReducedUtf16z(ReadWriteKaitaiStruct):
        """A UTF-16 string of which only the low byte of each unit is sent, zero-terminated.
        
        .. seealso::
           [MS-OXCDATA] 2.11.7
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.ReducedUtf16z, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.octets = self._io.read_bytes_term(0, False, True, True)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.ReducedUtf16z, self)._write__seq(io)
            self._io.write_bytes(self.octets)
            self._io.write_u1(0)


        def _check(self):
            if KaitaiStream.byte_array_index_of(self.octets, 0) != -1:
                raise kaitaistruct.ConsistencyError(u"octets", -1, KaitaiStream.byte_array_index_of(self.octets, 0))
            self._dirty = False


    class Restriction(ReadWriteKaitaiStruct):
        """A filter on the rows of a table or the items of a folder.
        
        .. seealso::
           [MS-OXCDATA] 2.12
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.Restriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.restrict_type = KaitaiStream.resolve_enum(Oxcdata.RestrictType, self._io.read_u1())
            _on = self.restrict_type
            if _on == Oxcdata.RestrictType.and_restriction:
                pass
                self.body = Oxcdata.AndRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.annotation_restriction:
                pass
                self.body = Oxcdata.AnnotationRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.bit_mask_restriction:
                pass
                self.body = Oxcdata.BitMaskRestriction(self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.comment_restriction:
                pass
                self.body = Oxcdata.CommentRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.compare_properties_restriction:
                pass
                self.body = Oxcdata.ComparePropertiesRestriction(self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.content_restriction:
                pass
                self.body = Oxcdata.ContentRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.count_restriction:
                pass
                self.body = Oxcdata.CountRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.exist_restriction:
                pass
                self.body = Oxcdata.ExistRestriction(self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.not_restriction:
                pass
                self.body = Oxcdata.NotRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.null_restriction:
                pass
                self.body = Oxcdata.NullRestriction(self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.or_restriction:
                pass
                self.body = Oxcdata.OrRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.property_restriction:
                pass
                self.body = Oxcdata.PropertyRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.size_restriction:
                pass
                self.body = Oxcdata.SizeRestriction(self._io, self, self._root)
                self.body._read()
            elif _on == Oxcdata.RestrictType.sub_object_restriction:
                pass
                self.body = Oxcdata.SubObjectRestriction(self.count_width, self._io, self, self._root)
                self.body._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.restrict_type
            if _on == Oxcdata.RestrictType.and_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.annotation_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.bit_mask_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.comment_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.compare_properties_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.content_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.count_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.exist_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.not_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.null_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.or_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.property_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.size_restriction:
                pass
                self.body._fetch_instances()
            elif _on == Oxcdata.RestrictType.sub_object_restriction:
                pass
                self.body._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.Restriction, self)._write__seq(io)
            self._io.write_u1(int(self.restrict_type))
            _on = self.restrict_type
            if _on == Oxcdata.RestrictType.and_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.annotation_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.bit_mask_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.comment_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.compare_properties_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.content_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.count_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.exist_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.not_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.null_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.or_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.property_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.size_restriction:
                pass
                self.body._write__seq(self._io)
            elif _on == Oxcdata.RestrictType.sub_object_restriction:
                pass
                self.body._write__seq(self._io)


        def _check(self):
            _on = self.restrict_type
            if _on == Oxcdata.RestrictType.and_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.annotation_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.bit_mask_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == Oxcdata.RestrictType.comment_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.compare_properties_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == Oxcdata.RestrictType.content_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.count_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.exist_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == Oxcdata.RestrictType.not_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.null_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == Oxcdata.RestrictType.or_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.property_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            elif _on == Oxcdata.RestrictType.size_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == Oxcdata.RestrictType.sub_object_restriction:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
                if self.body.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"body", self.count_width, self.body.count_width)
            self._dirty = False


    class ServerId(ReadWriteKaitaiStruct):
        """Names a folder or message of a store, or anything that a client chose.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1.4
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.ServerId, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.ours = self._io.read_u1()
            if self.ours == 1:
                pass
                self.folder_id = self._io.read_u8le()

            if self.ours == 1:
                pass
                self.message_id = self._io.read_u8le()

            if self.ours == 1:
                pass
                self.instance = self._io.read_u4le()

            if self.ours != 1:
                pass
                self.data = self._io.read_bytes_full()

            if (not (self._io.is_eof())):
                pass
                self.slack = self._io.read_bytes_full()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.ours == 1:
                pass

            if self.ours == 1:
                pass

            if self.ours == 1:
                pass

            if self.ours != 1:
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.ServerId, self)._write__seq(io)
            self._io.write_u1(self.ours)
            if self.ours == 1:
                pass
                self._io.write_u8le(self.folder_id)

            if self.ours == 1:
                pass
                self._io.write_u8le(self.message_id)

            if self.ours == 1:
                pass
                self._io.write_u4le(self.instance)

            if self.ours != 1:
                pass
                self._io.write_bytes(self.data)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"data", 0, self._io.size() - self._io.pos())

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.slack)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"slack", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.ours == 1:
                pass

            if self.ours == 1:
                pass

            if self.ours == 1:
                pass

            if self.ours != 1:
                pass

            self._dirty = False


    class ServerIdValue(ReadWriteKaitaiStruct):
        """A server ID behind its size.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1.4
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.ServerIdValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.count = self._io.read_u2le()
            self._raw_server_id = self._io.read_bytes(self.count)
            _io__raw_server_id = KaitaiStream(BytesIO(self._raw_server_id))
            self.server_id = Oxcdata.ServerId(_io__raw_server_id, self, self._root)
            self.server_id._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.server_id._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.ServerIdValue, self)._write__seq(io)
            self._io.write_u2le(self.count)
            _io__raw_server_id = KaitaiStream(BytesIO(bytearray(self.count)))
            self._io.add_child_stream(_io__raw_server_id)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self.count))
            def handler(parent, _io__raw_server_id=_io__raw_server_id):
                self._raw_server_id = _io__raw_server_id.to_byte_array()
                if len(self._raw_server_id) != self.count:
                    raise kaitaistruct.ConsistencyError(u"raw(server_id)", self.count, len(self._raw_server_id))
                parent.write_bytes(self._raw_server_id)
            _io__raw_server_id.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.server_id._write__seq(_io__raw_server_id)


        def _check(self):
            if self.server_id._root != self._root:
                raise kaitaistruct.ConsistencyError(u"server_id", self._root, self.server_id._root)
            if self.server_id._parent != self:
                raise kaitaistruct.ConsistencyError(u"server_id", self, self.server_id._parent)
            self._dirty = False


    class SizeRestriction(ReadWriteKaitaiStruct):
        """The size of a property compares with a number.
        
        .. seealso::
           [MS-OXCDATA] 2.12.8
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.SizeRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.rel_op = KaitaiStream.resolve_enum(Oxcdata.RelOp, self._io.read_u1())
            self.prop_tag = self._io.read_u4le()
            self.size = self._io.read_u4le()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.SizeRestriction, self)._write__seq(io)
            self._io.write_u1(int(self.rel_op))
            self._io.write_u4le(self.prop_tag)
            self._io.write_u4le(self.size)


        def _check(self):
            self._dirty = False


    class SortOrder(ReadWriteKaitaiStruct):
        """A sort key of a table.
        
        .. seealso::
           [MS-OXCDATA] 2.13.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.SortOrder, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.property_type = self._io.read_u2le()
            self.property_id = self._io.read_u2le()
            self.order = KaitaiStream.resolve_enum(Oxcdata.SortDirection, self._io.read_u1())
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.SortOrder, self)._write__seq(io)
            self._io.write_u2le(self.property_type)
            self._io.write_u2le(self.property_id)
            self._io.write_u1(int(self.order))


        def _check(self):
            self._dirty = False


    class SortOrderSet(ReadWriteKaitaiStruct):
        """The sort keys of a table.
        
        .. seealso::
           [MS-OXCDATA] 2.13.2
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.SortOrderSet, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.sort_order_count = self._io.read_u2le()
            self.category_count = self._io.read_u2le()
            self.expanded_count = self._io.read_u2le()
            self.sort_orders = []
            for i in range(self.sort_order_count):
                _t_sort_orders = Oxcdata.SortOrder(self._io, self, self._root)
                try:
                    _t_sort_orders._read()
                finally:
                    self.sort_orders.append(_t_sort_orders)

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.sort_orders)):
                pass
                self.sort_orders[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.SortOrderSet, self)._write__seq(io)
            self._io.write_u2le(self.sort_order_count)
            self._io.write_u2le(self.category_count)
            self._io.write_u2le(self.expanded_count)
            for i in range(len(self.sort_orders)):
                pass
                self.sort_orders[i]._write__seq(self._io)



        def _check(self):
            if len(self.sort_orders) != self.sort_order_count:
                raise kaitaistruct.ConsistencyError(u"sort_orders", self.sort_order_count, len(self.sort_orders))
            for i in range(len(self.sort_orders)):
                pass
                if self.sort_orders[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"sort_orders", self._root, self.sort_orders[i]._root)
                if self.sort_orders[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"sort_orders", self, self.sort_orders[i]._parent)

            self._dirty = False


    class String8(ReadWriteKaitaiStruct):
        """A string of 8-bit characters that fills a block of a given size.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.String8, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.octets = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.String8, self)._write__seq(io)
            self._io.write_bytes(self.octets)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"octets", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class String8z(ReadWriteKaitaiStruct):
        """A string of 8-bit characters that ends with its first zero byte.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.String8z, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.octets = self._io.read_bytes_term(0, False, True, True)
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.String8z, self)._write__seq(io)
            self._io.write_bytes(self.octets)
            self._io.write_u1(0)


        def _check(self):
            if KaitaiStream.byte_array_index_of(self.octets, 0) != -1:
                raise kaitaistruct.ConsistencyError(u"octets", -1, KaitaiStream.byte_array_index_of(self.octets, 0))
            self._dirty = False


    class SubObjectRestriction(ReadWriteKaitaiStruct):
        """A recipient or attachment of the message satisfies a restriction.
        
        .. seealso::
           [MS-OXCDATA] 2.12.10
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.SubObjectRestriction, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.subobject = self._io.read_u4le()
            self.restriction = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
            self.restriction._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.restriction._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.SubObjectRestriction, self)._write__seq(io)
            self._io.write_u4le(self.subobject)
            self.restriction._write__seq(self._io)


        def _check(self):
            if self.restriction._root != self._root:
                raise kaitaistruct.ConsistencyError(u"restriction", self._root, self.restriction._root)
            if self.restriction._parent != self:
                raise kaitaistruct.ConsistencyError(u"restriction", self, self.restriction._parent)
            if self.restriction.count_width != self.count_width:
                raise kaitaistruct.ConsistencyError(u"restriction", self.count_width, self.restriction.count_width)
            self._dirty = False


    class TaggedPropertyValue(ReadWriteKaitaiStruct):
        """A property with its value.
        
        .. seealso::
           [MS-OXCDATA] 2.11.4
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.TaggedPropertyValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.property_tag = self._io.read_u4le()
            _on = self.property_tag & 65535
            if _on == 0:
                pass
                self.property_value = Oxcdata.TypedPropertyValue(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 1:
                pass
                self.property_value = Oxcdata.NullValue(self._io, self, self._root)
                self.property_value._read()
            elif _on == 10:
                pass
                self.property_value = self._io.read_u4le()
            elif _on == 11:
                pass
                self.property_value = Oxcdata.Boolean(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12290:
                pass
                self.property_value = self._io.read_s2le()
            elif _on == 12291:
                pass
                self.property_value = self._io.read_s4le()
            elif _on == 12292:
                pass
                self.property_value = Oxcdata.Float32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12293:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 12294:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 12295:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 12308:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 12318:
                pass
                self.property_value = Oxcdata.String8z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12319:
                pass
                self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12352:
                pass
                self.property_value = self._io.read_u8le()
            elif _on == 12360:
                pass
                self.property_value = Oxcdata.Guid(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12546:
                pass
                self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 13:
                pass
                self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 2:
                pass
                self.property_value = self._io.read_s2le()
            elif _on == 20:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 251:
                pass
                self.property_value = Oxcdata.ServerIdValue(self._io, self, self._root)
                self.property_value._read()
            elif _on == 253:
                pass
                self.property_value = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 254:
                pass
                self.property_value = oxorule.Oxorule.RuleAction(self.count_width, self._io)
                self.property_value._read()
            elif _on == 258:
                pass
                self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 3:
                pass
                self.property_value = self._io.read_s4le()
            elif _on == 30:
                pass
                self.property_value = Oxcdata.String8z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 31:
                pass
                self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4:
                pass
                self.property_value = Oxcdata.Float32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4098:
                pass
                self.property_value = Oxcdata.MultipleInteger16(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4099:
                pass
                self.property_value = Oxcdata.MultipleInteger32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4100:
                pass
                self.property_value = Oxcdata.MultipleFloating32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4101:
                pass
                self.property_value = Oxcdata.MultipleFloating64(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4102:
                pass
                self.property_value = Oxcdata.MultipleCurrency(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4103:
                pass
                self.property_value = Oxcdata.MultipleFloatingTime(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4116:
                pass
                self.property_value = Oxcdata.MultipleInteger64(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4126:
                pass
                self.property_value = Oxcdata.MultipleString8(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4127:
                pass
                self.property_value = Oxcdata.MultipleString(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4160:
                pass
                self.property_value = Oxcdata.MultipleTime(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4168:
                pass
                self.property_value = Oxcdata.MultipleGuid(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4354:
                pass
                self.property_value = Oxcdata.MultipleBinary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 5:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 6:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 64:
                pass
                self.property_value = self._io.read_u8le()
            elif _on == 7:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 72:
                pass
                self.property_value = Oxcdata.Guid(self._io, self, self._root)
                self.property_value._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.property_tag & 65535
            if _on == 0:
                pass
                self.property_value._fetch_instances()
            elif _on == 1:
                pass
                self.property_value._fetch_instances()
            elif _on == 10:
                pass
            elif _on == 11:
                pass
                self.property_value._fetch_instances()
            elif _on == 12290:
                pass
            elif _on == 12291:
                pass
            elif _on == 12292:
                pass
                self.property_value._fetch_instances()
            elif _on == 12293:
                pass
            elif _on == 12294:
                pass
            elif _on == 12295:
                pass
            elif _on == 12308:
                pass
            elif _on == 12318:
                pass
                self.property_value._fetch_instances()
            elif _on == 12319:
                pass
                self.property_value._fetch_instances()
            elif _on == 12352:
                pass
            elif _on == 12360:
                pass
                self.property_value._fetch_instances()
            elif _on == 12546:
                pass
                self.property_value._fetch_instances()
            elif _on == 13:
                pass
                self.property_value._fetch_instances()
            elif _on == 2:
                pass
            elif _on == 20:
                pass
            elif _on == 251:
                pass
                self.property_value._fetch_instances()
            elif _on == 253:
                pass
                self.property_value._fetch_instances()
            elif _on == 254:
                pass
                self.property_value._fetch_instances()
            elif _on == 258:
                pass
                self.property_value._fetch_instances()
            elif _on == 3:
                pass
            elif _on == 30:
                pass
                self.property_value._fetch_instances()
            elif _on == 31:
                pass
                self.property_value._fetch_instances()
            elif _on == 4:
                pass
                self.property_value._fetch_instances()
            elif _on == 4098:
                pass
                self.property_value._fetch_instances()
            elif _on == 4099:
                pass
                self.property_value._fetch_instances()
            elif _on == 4100:
                pass
                self.property_value._fetch_instances()
            elif _on == 4101:
                pass
                self.property_value._fetch_instances()
            elif _on == 4102:
                pass
                self.property_value._fetch_instances()
            elif _on == 4103:
                pass
                self.property_value._fetch_instances()
            elif _on == 4116:
                pass
                self.property_value._fetch_instances()
            elif _on == 4126:
                pass
                self.property_value._fetch_instances()
            elif _on == 4127:
                pass
                self.property_value._fetch_instances()
            elif _on == 4160:
                pass
                self.property_value._fetch_instances()
            elif _on == 4168:
                pass
                self.property_value._fetch_instances()
            elif _on == 4354:
                pass
                self.property_value._fetch_instances()
            elif _on == 5:
                pass
            elif _on == 6:
                pass
            elif _on == 64:
                pass
            elif _on == 7:
                pass
            elif _on == 72:
                pass
                self.property_value._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.TaggedPropertyValue, self)._write__seq(io)
            self._io.write_u4le(self.property_tag)
            _on = self.property_tag & 65535
            if _on == 0:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 1:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 10:
                pass
                self._io.write_u4le(self.property_value)
            elif _on == 11:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12290:
                pass
                self._io.write_s2le(self.property_value)
            elif _on == 12291:
                pass
                self._io.write_s4le(self.property_value)
            elif _on == 12292:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12293:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 12294:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 12295:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 12308:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 12318:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12319:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12352:
                pass
                self._io.write_u8le(self.property_value)
            elif _on == 12360:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12546:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 13:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 2:
                pass
                self._io.write_s2le(self.property_value)
            elif _on == 20:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 251:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 253:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 254:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 258:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 3:
                pass
                self._io.write_s4le(self.property_value)
            elif _on == 30:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 31:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4098:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4099:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4100:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4101:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4102:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4103:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4116:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4126:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4127:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4160:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4168:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4354:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 5:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 6:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 64:
                pass
                self._io.write_u8le(self.property_value)
            elif _on == 7:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 72:
                pass
                self.property_value._write__seq(self._io)


        def _check(self):
            _on = self.property_tag & 65535
            if _on == 0:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 1:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 10:
                pass
            elif _on == 11:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12290:
                pass
            elif _on == 12291:
                pass
            elif _on == 12292:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12293:
                pass
            elif _on == 12294:
                pass
            elif _on == 12295:
                pass
            elif _on == 12308:
                pass
            elif _on == 12318:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12319:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12352:
                pass
            elif _on == 12360:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12546:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 13:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 2:
                pass
            elif _on == 20:
                pass
            elif _on == 251:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 253:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 254:
                pass
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 258:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 3:
                pass
            elif _on == 30:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 31:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4098:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4099:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4100:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4101:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4102:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4103:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4116:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4126:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4127:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4160:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4168:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4354:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 5:
                pass
            elif _on == 6:
                pass
            elif _on == 64:
                pass
            elif _on == 7:
                pass
            elif _on == 72:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            self._dirty = False


    class TypedPropertyValue(ReadWriteKaitaiStruct):
        """A value behind its type.
        
        .. seealso::
           [MS-OXCDATA] 2.11.3
        """
        def __init__(self, count_width, _io=None, _parent=None, _root=None):
            super(Oxcdata.TypedPropertyValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.count_width = count_width

        def _read(self):
            self.property_type = self._io.read_u2le()
            _on = self.property_type
            if _on == 1:
                pass
                self.property_value = Oxcdata.NullValue(self._io, self, self._root)
                self.property_value._read()
            elif _on == 10:
                pass
                self.property_value = self._io.read_u4le()
            elif _on == 11:
                pass
                self.property_value = Oxcdata.Boolean(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12290:
                pass
                self.property_value = self._io.read_s2le()
            elif _on == 12291:
                pass
                self.property_value = self._io.read_s4le()
            elif _on == 12292:
                pass
                self.property_value = Oxcdata.Float32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12293:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 12294:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 12295:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 12308:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 12318:
                pass
                self.property_value = Oxcdata.String8z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12319:
                pass
                self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12352:
                pass
                self.property_value = self._io.read_u8le()
            elif _on == 12360:
                pass
                self.property_value = Oxcdata.Guid(self._io, self, self._root)
                self.property_value._read()
            elif _on == 12546:
                pass
                self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 13:
                pass
                self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 2:
                pass
                self.property_value = self._io.read_s2le()
            elif _on == 20:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 251:
                pass
                self.property_value = Oxcdata.ServerIdValue(self._io, self, self._root)
                self.property_value._read()
            elif _on == 253:
                pass
                self.property_value = Oxcdata.Restriction(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 254:
                pass
                self.property_value = oxorule.Oxorule.RuleAction(self.count_width, self._io)
                self.property_value._read()
            elif _on == 258:
                pass
                self.property_value = Oxcdata.Binary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 3:
                pass
                self.property_value = self._io.read_s4le()
            elif _on == 30:
                pass
                self.property_value = Oxcdata.String8z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 31:
                pass
                self.property_value = Oxcdata.Utf16z(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4:
                pass
                self.property_value = Oxcdata.Float32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4098:
                pass
                self.property_value = Oxcdata.MultipleInteger16(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4099:
                pass
                self.property_value = Oxcdata.MultipleInteger32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4100:
                pass
                self.property_value = Oxcdata.MultipleFloating32(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4101:
                pass
                self.property_value = Oxcdata.MultipleFloating64(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4102:
                pass
                self.property_value = Oxcdata.MultipleCurrency(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4103:
                pass
                self.property_value = Oxcdata.MultipleFloatingTime(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4116:
                pass
                self.property_value = Oxcdata.MultipleInteger64(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4126:
                pass
                self.property_value = Oxcdata.MultipleString8(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4127:
                pass
                self.property_value = Oxcdata.MultipleString(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4160:
                pass
                self.property_value = Oxcdata.MultipleTime(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4168:
                pass
                self.property_value = Oxcdata.MultipleGuid(self._io, self, self._root)
                self.property_value._read()
            elif _on == 4354:
                pass
                self.property_value = Oxcdata.MultipleBinary(self.count_width, self._io, self, self._root)
                self.property_value._read()
            elif _on == 5:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 6:
                pass
                self.property_value = self._io.read_s8le()
            elif _on == 64:
                pass
                self.property_value = self._io.read_u8le()
            elif _on == 7:
                pass
                self.property_value = self._io.read_f8le()
            elif _on == 72:
                pass
                self.property_value = Oxcdata.Guid(self._io, self, self._root)
                self.property_value._read()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.property_type
            if _on == 1:
                pass
                self.property_value._fetch_instances()
            elif _on == 10:
                pass
            elif _on == 11:
                pass
                self.property_value._fetch_instances()
            elif _on == 12290:
                pass
            elif _on == 12291:
                pass
            elif _on == 12292:
                pass
                self.property_value._fetch_instances()
            elif _on == 12293:
                pass
            elif _on == 12294:
                pass
            elif _on == 12295:
                pass
            elif _on == 12308:
                pass
            elif _on == 12318:
                pass
                self.property_value._fetch_instances()
            elif _on == 12319:
                pass
                self.property_value._fetch_instances()
            elif _on == 12352:
                pass
            elif _on == 12360:
                pass
                self.property_value._fetch_instances()
            elif _on == 12546:
                pass
                self.property_value._fetch_instances()
            elif _on == 13:
                pass
                self.property_value._fetch_instances()
            elif _on == 2:
                pass
            elif _on == 20:
                pass
            elif _on == 251:
                pass
                self.property_value._fetch_instances()
            elif _on == 253:
                pass
                self.property_value._fetch_instances()
            elif _on == 254:
                pass
                self.property_value._fetch_instances()
            elif _on == 258:
                pass
                self.property_value._fetch_instances()
            elif _on == 3:
                pass
            elif _on == 30:
                pass
                self.property_value._fetch_instances()
            elif _on == 31:
                pass
                self.property_value._fetch_instances()
            elif _on == 4:
                pass
                self.property_value._fetch_instances()
            elif _on == 4098:
                pass
                self.property_value._fetch_instances()
            elif _on == 4099:
                pass
                self.property_value._fetch_instances()
            elif _on == 4100:
                pass
                self.property_value._fetch_instances()
            elif _on == 4101:
                pass
                self.property_value._fetch_instances()
            elif _on == 4102:
                pass
                self.property_value._fetch_instances()
            elif _on == 4103:
                pass
                self.property_value._fetch_instances()
            elif _on == 4116:
                pass
                self.property_value._fetch_instances()
            elif _on == 4126:
                pass
                self.property_value._fetch_instances()
            elif _on == 4127:
                pass
                self.property_value._fetch_instances()
            elif _on == 4160:
                pass
                self.property_value._fetch_instances()
            elif _on == 4168:
                pass
                self.property_value._fetch_instances()
            elif _on == 4354:
                pass
                self.property_value._fetch_instances()
            elif _on == 5:
                pass
            elif _on == 6:
                pass
            elif _on == 64:
                pass
            elif _on == 7:
                pass
            elif _on == 72:
                pass
                self.property_value._fetch_instances()


        def _write__seq(self, io=None):
            super(Oxcdata.TypedPropertyValue, self)._write__seq(io)
            self._io.write_u2le(self.property_type)
            _on = self.property_type
            if _on == 1:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 10:
                pass
                self._io.write_u4le(self.property_value)
            elif _on == 11:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12290:
                pass
                self._io.write_s2le(self.property_value)
            elif _on == 12291:
                pass
                self._io.write_s4le(self.property_value)
            elif _on == 12292:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12293:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 12294:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 12295:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 12308:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 12318:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12319:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12352:
                pass
                self._io.write_u8le(self.property_value)
            elif _on == 12360:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 12546:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 13:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 2:
                pass
                self._io.write_s2le(self.property_value)
            elif _on == 20:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 251:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 253:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 254:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 258:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 3:
                pass
                self._io.write_s4le(self.property_value)
            elif _on == 30:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 31:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4098:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4099:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4100:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4101:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4102:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4103:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4116:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4126:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4127:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4160:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4168:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 4354:
                pass
                self.property_value._write__seq(self._io)
            elif _on == 5:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 6:
                pass
                self._io.write_s8le(self.property_value)
            elif _on == 64:
                pass
                self._io.write_u8le(self.property_value)
            elif _on == 7:
                pass
                self._io.write_f8le(self.property_value)
            elif _on == 72:
                pass
                self.property_value._write__seq(self._io)


        def _check(self):
            _on = self.property_type
            if _on == 1:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 10:
                pass
            elif _on == 11:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12290:
                pass
            elif _on == 12291:
                pass
            elif _on == 12292:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12293:
                pass
            elif _on == 12294:
                pass
            elif _on == 12295:
                pass
            elif _on == 12308:
                pass
            elif _on == 12318:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12319:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12352:
                pass
            elif _on == 12360:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 12546:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 13:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 2:
                pass
            elif _on == 20:
                pass
            elif _on == 251:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 253:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 254:
                pass
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 258:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 3:
                pass
            elif _on == 30:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 31:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4098:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4099:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4100:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4101:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4102:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4103:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4116:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4126:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4127:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4160:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4168:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            elif _on == 4354:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
                if self.property_value.count_width != self.count_width:
                    raise kaitaistruct.ConsistencyError(u"property_value", self.count_width, self.property_value.count_width)
            elif _on == 5:
                pass
            elif _on == 6:
                pass
            elif _on == 64:
                pass
            elif _on == 7:
                pass
            elif _on == 72:
                pass
                if self.property_value._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"property_value", self._root, self.property_value._root)
                if self.property_value._parent != self:
                    raise kaitaistruct.ConsistencyError(u"property_value", self, self.property_value._parent)
            self._dirty = False


    class TypedString(ReadWriteKaitaiStruct):
        """A string in the shortest of some encodings.
        
        .. seealso::
           [MS-OXCDATA] 2.11.7
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.TypedString, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.string_type = self._io.read_u1()
            if self.string_type >= 2:
                pass
                _on = self.string_type
                if _on == 2:
                    pass
                    self.string = Oxcdata.String8z(self._io, self, self._root)
                    self.string._read()
                elif _on == 3:
                    pass
                    self.string = Oxcdata.ReducedUtf16z(self._io, self, self._root)
                    self.string._read()
                elif _on == 4:
                    pass
                    self.string = Oxcdata.Utf16z(self._io, self, self._root)
                    self.string._read()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if self.string_type >= 2:
                pass
                _on = self.string_type
                if _on == 2:
                    pass
                    self.string._fetch_instances()
                elif _on == 3:
                    pass
                    self.string._fetch_instances()
                elif _on == 4:
                    pass
                    self.string._fetch_instances()



        def _write__seq(self, io=None):
            super(Oxcdata.TypedString, self)._write__seq(io)
            self._io.write_u1(self.string_type)
            if self.string_type >= 2:
                pass
                _on = self.string_type
                if _on == 2:
                    pass
                    self.string._write__seq(self._io)
                elif _on == 3:
                    pass
                    self.string._write__seq(self._io)
                elif _on == 4:
                    pass
                    self.string._write__seq(self._io)



        def _check(self):
            if self.string_type >= 2:
                pass
                _on = self.string_type
                if _on == 2:
                    pass
                    if self.string._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"string", self._root, self.string._root)
                    if self.string._parent != self:
                        raise kaitaistruct.ConsistencyError(u"string", self, self.string._parent)
                elif _on == 3:
                    pass
                    if self.string._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"string", self._root, self.string._root)
                    if self.string._parent != self:
                        raise kaitaistruct.ConsistencyError(u"string", self, self.string._parent)
                elif _on == 4:
                    pass
                    if self.string._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"string", self._root, self.string._root)
                    if self.string._parent != self:
                        raise kaitaistruct.ConsistencyError(u"string", self, self.string._parent)

            self._dirty = False


    class Utf16(ReadWriteKaitaiStruct):
        """A UTF-16 string that fills a block of a given size.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.Utf16, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.octets = self._io.read_bytes_full()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(Oxcdata.Utf16, self)._write__seq(io)
            self._io.write_bytes(self.octets)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"octets", 0, self._io.size() - self._io.pos())


        def _check(self):
            self._dirty = False


    class Utf16z(ReadWriteKaitaiStruct):
        """A UTF-16 string that ends with its first zero unit.
        
        .. seealso::
           [MS-OXCDATA] 2.11.1
        """
        def __init__(self, _io=None, _parent=None, _root=None):
            super(Oxcdata.Utf16z, self).__init__(_io)
            self._parent = _parent
            self._root = _root

        def _read(self):
            self.units = []
            i = 0
            while True:
                _ = self._io.read_u2le()
                self.units.append(_)
                if _ == 0:
                    break
                i += 1
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.units)):
                pass



        def _write__seq(self, io=None):
            super(Oxcdata.Utf16z, self)._write__seq(io)
            for i in range(len(self.units)):
                pass
                self._io.write_u2le(self.units[i])



        def _check(self):
            if len(self.units) == 0:
                raise kaitaistruct.ConsistencyError(u"units", 0, len(self.units))
            for i in range(len(self.units)):
                pass
                _ = self.units[i]
                if (_ == 0) != (i == len(self.units) - 1):
                    raise kaitaistruct.ConsistencyError(u"units", i == len(self.units) - 1, _ == 0)

            self._dirty = False



