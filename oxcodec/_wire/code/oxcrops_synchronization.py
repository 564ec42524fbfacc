# Generated from ksy/oxcrops_synchronization.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Decoders and encoders of the structures of `oxcrops_synchronization`."""
from struct import Struct, pack, unpack_from

from ..._runtime.arms import *
from ..._runtime.primitives import read_guid, write_guid
from ..._runtime.structure import Refused, check_count, check_given, check_list, given_or_zero
from .. import oxcdata, oxcrops_fasttransfer
from . import oxcdata as oxcdata_code
from . import oxcrops_fasttransfer as oxcrops_fasttransfer_code
from ..oxcrops_synchronization import *

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBBBHH = Struct('<BBBBBBHH').unpack_from
pack_BBBBBBHH = Struct('<BBBBBBHH').pack
unpack_BBBBBH = Struct('<BBBBBH').unpack_from
pack_BBBBBH = Struct('<BBBBBH').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBBI = Struct('<BBBI').unpack_from
pack_BBBI = Struct('<BBBI').pack
unpack_BBBII = Struct('<BBBII').unpack_from
pack_BBBII = Struct('<BBBII').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_IH = Struct('<IH').unpack_from
pack_IH = Struct('<IH').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack


def decode_rop_synchronization_configure_request(b, p, c):
    s = new(RopSynchronizationConfigureRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.synchronization_type, s.send_options, s.synchronization_flags, restriction_data_size_ = unpack_BBBBBBHH(b, p)
    p += 10
    if rop_id_ != 0x70:
        raise Refused
    s.synchronization_type = SynchronizationType_members(s.synchronization_type, s.synchronization_type)
    n1 = restriction_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    if not p1 >= len(b1):
        s.restriction_data, p1 = oxcdata_code.decode_restriction(b1, p1, c, 2)
    else:
        s.restriction_data = None
    if not p1 >= len(b1):
        s.slack = b1[p1:]
        p1 = len(b1)
    else:
        s.slack = None
    if p1 != n1:
        raise Refused
    p = q1
    s.synchronization_extra_flags, property_tag_count_ = unpack_IH(b, p)
    p += 6
    n2 = property_tag_count_
    c.take(n2)
    q2 = p + 4 * n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.property_tags = list(unpack_from(f'<{n2}I', b, p))
    p = q2
    return s, p


def encode_rop_synchronization_configure_request(s, w):
    if s.__class__ is not RopSynchronizationConfigureRequest:
        raise Refused
    property_tag_count_ = len(s.property_tags)
    t3 = []
    w3 = t3.append
    if not s.restriction_data is None:
        oxcdata_code.encode_restriction(s.restriction_data, w3, 2)
    if not s.slack is None:
        w3(s.slack)
    block_restriction_data_block = b''.join(t3)
    restriction_data_size_ = len(block_restriction_data_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x70)
        check_given(s, 'restriction_data_size', restriction_data_size_)
        check_given(s, 'property_tag_count', property_tag_count_)
    w(pack_BBBBBBHH(0x70, s.logon_id, s.input_handle_index, s.output_handle_index, s.synchronization_type, s.send_options, s.synchronization_flags, restriction_data_size_))
    w(block_restriction_data_block)
    w(pack_IH(s.synchronization_extra_flags, property_tag_count_))
    if s.property_tags.__class__ is not list:
        check_list(s.property_tags)
    w(pack(f'<{len(s.property_tags)}I', *s.property_tags))


def decode_synchronization_restriction_block(b, p, c):
    s = new(SynchronizationRestrictionBlock)
    s._given = None
    if not p >= len(b):
        s.restriction_data, p = oxcdata_code.decode_restriction(b, p, c, 2)
    else:
        s.restriction_data = None
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_synchronization_restriction_block(s, w):
    if s.__class__ is not SynchronizationRestrictionBlock:
        raise Refused
    if not s.restriction_data is None:
        oxcdata_code.encode_restriction(s.restriction_data, w, 2)
    if not s.slack is None:
        w(s.slack)


def decode_rop_synchronization_configure_response(b, p, c):
    s = new(RopSynchronizationConfigureResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x70:
        raise Refused
    return s, p


def encode_rop_synchronization_configure_response(s, w):
    if s.__class__ is not RopSynchronizationConfigureResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x70)
    w(pack_BBI(0x70, s.output_handle_index, s.return_value))


def decode_rop_synchronization_import_message_change_request(b, p, c):
    s = new(RopSynchronizationImportMessageChangeRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.import_flag, property_value_count_ = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x72:
        raise Refused
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
        v1.append(v)
    return s, p


def encode_rop_synchronization_import_message_change_request(s, w):
    if s.__class__ is not RopSynchronizationImportMessageChangeRequest:
        raise Refused
    property_value_count_ = len(s.property_values)
    if s._given is not None:
        check_given(s, 'rop_id', 0x72)
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BBBBBH(0x72, s.logon_id, s.input_handle_index, s.output_handle_index, s.import_flag, property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w, 2)


def decode_rop_synchronization_import_message_change_response(b, p, c):
    s = new(RopSynchronizationImportMessageChangeResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x72:
        raise Refused
    if s.return_value == 0:
        s.message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.message_id = None
    return s, p


def encode_rop_synchronization_import_message_change_response(s, w):
    if s.__class__ is not RopSynchronizationImportMessageChangeResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x72)
    w(pack_BBI(0x72, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.message_id))
    elif s.message_id is not None:
        raise Refused


def decode_rop_synchronization_import_read_state_changes_request(b, p, c):
    s = new(RopSynchronizationImportReadStateChangesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, message_read_states_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x80:
        raise Refused
    n1 = message_read_states_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    s.message_read_states = v2 = []
    i = 0
    while p1 < len(b1):
        c.take(1)
        q = p1
        v, p1 = decode_message_read_state(b1, p1, c)
        v2.append(v)
        if p1 == q:
            raise Refused
        i += 1
    if p1 != n1:
        raise Refused
    p = q1
    return s, p


def encode_rop_synchronization_import_read_state_changes_request(s, w):
    if s.__class__ is not RopSynchronizationImportReadStateChangesRequest:
        raise Refused
    t3 = []
    w3 = t3.append
    for i, v in enumerate(s.message_read_states):
        encode_message_read_state(v, w3)
    block_message_read_state_block = b''.join(t3)
    message_read_states_size_ = len(block_message_read_state_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x80)
        check_given(s, 'message_read_states_size', message_read_states_size_)
    w(pack_BBBH(0x80, s.logon_id, s.input_handle_index, message_read_states_size_))
    w(block_message_read_state_block)


def decode_message_read_state_block(b, p, c):
    s = new(MessageReadStateBlock)
    s._given = None
    s.message_read_states = v1 = []
    i = 0
    while p < len(b):
        c.take(1)
        q = p
        v, p = decode_message_read_state(b, p, c)
        v1.append(v)
        if p == q:
            raise Refused
        i += 1
    return s, p


def encode_message_read_state_block(s, w):
    if s.__class__ is not MessageReadStateBlock:
        raise Refused
    for i, v in enumerate(s.message_read_states):
        encode_message_read_state(v, w)


def decode_message_read_state(b, p, c):
    s = new(MessageReadState)
    s._given = None
    message_id_size_, = unpack_H(b, p)
    p += 2
    n1 = message_id_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_id = b[p:q1]
    p = q1
    s.mark_as_read, = unpack_B(b, p)
    p += 1
    return s, p


def encode_message_read_state(s, w):
    if s.__class__ is not MessageReadState:
        raise Refused
    message_id_size_ = len(s.message_id)
    if s._given is not None:
        check_given(s, 'message_id_size', message_id_size_)
    w(pack_H(message_id_size_))
    w(s.message_id)
    w(pack_B(s.mark_as_read))


def decode_rop_synchronization_import_read_state_changes_response(b, p, c):
    s = new(RopSynchronizationImportReadStateChangesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x80:
        raise Refused
    return s, p


def encode_rop_synchronization_import_read_state_changes_response(s, w):
    if s.__class__ is not RopSynchronizationImportReadStateChangesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x80)
    w(pack_BBI(0x80, s.input_handle_index, s.return_value))


def decode_rop_synchronization_import_hierarchy_change_request(b, p, c):
    s = new(RopSynchronizationImportHierarchyChangeRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, hierarchy_value_count_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x73:
        raise Refused
    n2 = hierarchy_value_count_
    c.take(n2)
    s.hierarchy_values = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
        v1.append(v)
    property_value_count_, = unpack_H(b, p)
    p += 2
    n4 = property_value_count_
    c.take(n4)
    s.property_values = v3 = []
    for i in range(n4):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
        v3.append(v)
    return s, p


def encode_rop_synchronization_import_hierarchy_change_request(s, w):
    if s.__class__ is not RopSynchronizationImportHierarchyChangeRequest:
        raise Refused
    hierarchy_value_count_ = len(s.hierarchy_values)
    property_value_count_ = len(s.property_values)
    if s._given is not None:
        check_given(s, 'rop_id', 0x73)
        check_given(s, 'hierarchy_value_count', hierarchy_value_count_)
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BBBH(0x73, s.logon_id, s.input_handle_index, hierarchy_value_count_))
    for i, v in enumerate(s.hierarchy_values):
        oxcdata_code.encode_tagged_property_value(v, w, 2)
    w(pack_H(property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w, 2)


def decode_rop_synchronization_import_hierarchy_change_response(b, p, c):
    s = new(RopSynchronizationImportHierarchyChangeResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x73:
        raise Refused
    if s.return_value == 0:
        s.folder_id, = unpack_Q(b, p)
        p += 8
    else:
        s.folder_id = None
    return s, p


def encode_rop_synchronization_import_hierarchy_change_response(s, w):
    if s.__class__ is not RopSynchronizationImportHierarchyChangeResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x73)
    w(pack_BBI(0x73, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.folder_id))
    elif s.folder_id is not None:
        raise Refused


def decode_rop_synchronization_import_deletes_request(b, p, c):
    s = new(RopSynchronizationImportDeletesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.import_delete_flags, property_value_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x74:
        raise Refused
    n2 = property_value_count_
    c.take(n2)
    s.property_values = v1 = []
    for i in range(n2):
        v, p = oxcdata_code.decode_tagged_property_value(b, p, c, 2)
        v1.append(v)
    return s, p


def encode_rop_synchronization_import_deletes_request(s, w):
    if s.__class__ is not RopSynchronizationImportDeletesRequest:
        raise Refused
    property_value_count_ = len(s.property_values)
    if s._given is not None:
        check_given(s, 'rop_id', 0x74)
        check_given(s, 'property_value_count', property_value_count_)
    w(pack_BBBBH(0x74, s.logon_id, s.input_handle_index, s.import_delete_flags, property_value_count_))
    for i, v in enumerate(s.property_values):
        oxcdata_code.encode_tagged_property_value(v, w, 2)


def decode_rop_synchronization_import_deletes_response(b, p, c):
    s = new(RopSynchronizationImportDeletesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x74:
        raise Refused
    return s, p


def encode_rop_synchronization_import_deletes_response(s, w):
    if s.__class__ is not RopSynchronizationImportDeletesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x74)
    w(pack_BBI(0x74, s.input_handle_index, s.return_value))


def decode_rop_synchronization_import_message_move_request(b, p, c):
    s = new(RopSynchronizationImportMessageMoveRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, source_folder_id_size_ = unpack_BBBI(b, p)
    p += 7
    if rop_id_ != 0x78:
        raise Refused
    n1 = source_folder_id_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.source_folder_id = b[p:q1]
    p = q1
    source_message_id_size_, = unpack_I(b, p)
    p += 4
    n2 = source_message_id_size_
    q2 = p + n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.source_message_id = b[p:q2]
    p = q2
    predecessor_change_list_size_, = unpack_I(b, p)
    p += 4
    n3 = predecessor_change_list_size_
    q3 = p + n3
    if n3 < 0 or q3 > len(b):
        raise Refused
    s.predecessor_change_list = b[p:q3]
    p = q3
    destination_message_id_size_, = unpack_I(b, p)
    p += 4
    n4 = destination_message_id_size_
    q4 = p + n4
    if n4 < 0 or q4 > len(b):
        raise Refused
    s.destination_message_id = b[p:q4]
    p = q4
    change_number_size_, = unpack_I(b, p)
    p += 4
    n5 = change_number_size_
    q5 = p + n5
    if n5 < 0 or q5 > len(b):
        raise Refused
    s.change_number = b[p:q5]
    p = q5
    return s, p


def encode_rop_synchronization_import_message_move_request(s, w):
    if s.__class__ is not RopSynchronizationImportMessageMoveRequest:
        raise Refused
    source_folder_id_size_ = len(s.source_folder_id)
    source_message_id_size_ = len(s.source_message_id)
    predecessor_change_list_size_ = len(s.predecessor_change_list)
    destination_message_id_size_ = len(s.destination_message_id)
    change_number_size_ = len(s.change_number)
    if s._given is not None:
        check_given(s, 'rop_id', 0x78)
        check_given(s, 'source_folder_id_size', source_folder_id_size_)
        check_given(s, 'source_message_id_size', source_message_id_size_)
        check_given(s, 'predecessor_change_list_size', predecessor_change_list_size_)
        check_given(s, 'destination_message_id_size', destination_message_id_size_)
        check_given(s, 'change_number_size', change_number_size_)
    w(pack_BBBI(0x78, s.logon_id, s.input_handle_index, source_folder_id_size_))
    w(s.source_folder_id)
    w(pack_I(source_message_id_size_))
    w(s.source_message_id)
    w(pack_I(predecessor_change_list_size_))
    w(s.predecessor_change_list)
    w(pack_I(destination_message_id_size_))
    w(s.destination_message_id)
    w(pack_I(change_number_size_))
    w(s.change_number)


def decode_rop_synchronization_import_message_move_response(b, p, c):
    s = new(RopSynchronizationImportMessageMoveResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x78:
        raise Refused
    if s.return_value == 0:
        s.message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.message_id = None
    return s, p


def encode_rop_synchronization_import_message_move_response(s, w):
    if s.__class__ is not RopSynchronizationImportMessageMoveResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x78)
    w(pack_BBI(0x78, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.message_id))
    elif s.message_id is not None:
        raise Refused


def decode_rop_synchronization_open_collector_request(b, p, c):
    s = new(RopSynchronizationOpenCollectorRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.is_contents_collector = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x7e:
        raise Refused
    return s, p


def encode_rop_synchronization_open_collector_request(s, w):
    if s.__class__ is not RopSynchronizationOpenCollectorRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7e)
    w(pack_BBBBB(0x7e, s.logon_id, s.input_handle_index, s.output_handle_index, s.is_contents_collector))


def decode_rop_synchronization_open_collector_response(b, p, c):
    s = new(RopSynchronizationOpenCollectorResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x7e:
        raise Refused
    return s, p


def encode_rop_synchronization_open_collector_response(s, w):
    if s.__class__ is not RopSynchronizationOpenCollectorResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7e)
    w(pack_BBI(0x7e, s.output_handle_index, s.return_value))


def decode_rop_synchronization_get_transfer_state_request(b, p, c):
    s = new(RopSynchronizationGetTransferStateRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index = unpack_BBBB(b, p)
    p += 4
    if rop_id_ != 0x82:
        raise Refused
    return s, p


def encode_rop_synchronization_get_transfer_state_request(s, w):
    if s.__class__ is not RopSynchronizationGetTransferStateRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x82)
    w(pack_BBBB(0x82, s.logon_id, s.input_handle_index, s.output_handle_index))


def decode_rop_synchronization_get_transfer_state_response(b, p, c):
    s = new(RopSynchronizationGetTransferStateResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x82:
        raise Refused
    return s, p


def encode_rop_synchronization_get_transfer_state_response(s, w):
    if s.__class__ is not RopSynchronizationGetTransferStateResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x82)
    w(pack_BBI(0x82, s.output_handle_index, s.return_value))


def decode_rop_synchronization_upload_state_stream_begin_request(b, p, c):
    s = new(RopSynchronizationUploadStateStreamBeginRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.state_property, s.transfer_buffer_size = unpack_BBBII(b, p)
    p += 11
    if rop_id_ != 0x75:
        raise Refused
    return s, p


def encode_rop_synchronization_upload_state_stream_begin_request(s, w):
    if s.__class__ is not RopSynchronizationUploadStateStreamBeginRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x75)
    w(pack_BBBII(0x75, s.logon_id, s.input_handle_index, s.state_property, s.transfer_buffer_size))


def decode_rop_synchronization_upload_state_stream_begin_response(b, p, c):
    s = new(RopSynchronizationUploadStateStreamBeginResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x75:
        raise Refused
    return s, p


def encode_rop_synchronization_upload_state_stream_begin_response(s, w):
    if s.__class__ is not RopSynchronizationUploadStateStreamBeginResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x75)
    w(pack_BBI(0x75, s.input_handle_index, s.return_value))


def decode_rop_synchronization_upload_state_stream_continue_request(b, p, c):
    s = new(RopSynchronizationUploadStateStreamContinueRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, stream_data_size_ = unpack_BBBI(b, p)
    p += 7
    if rop_id_ != 0x76:
        raise Refused
    n1 = stream_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.stream_data = b[p:q1]
    p = q1
    return s, p


def encode_rop_synchronization_upload_state_stream_continue_request(s, w):
    if s.__class__ is not RopSynchronizationUploadStateStreamContinueRequest:
        raise Refused
    stream_data_size_ = len(s.stream_data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x76)
        check_given(s, 'stream_data_size', stream_data_size_)
    w(pack_BBBI(0x76, s.logon_id, s.input_handle_index, stream_data_size_))
    w(s.stream_data)


def decode_rop_synchronization_upload_state_stream_continue_response(b, p, c):
    s = new(RopSynchronizationUploadStateStreamContinueResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x76:
        raise Refused
    return s, p


def encode_rop_synchronization_upload_state_stream_continue_response(s, w):
    if s.__class__ is not RopSynchronizationUploadStateStreamContinueResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x76)
    w(pack_BBI(0x76, s.input_handle_index, s.return_value))


def decode_rop_synchronization_upload_state_stream_end_request(b, p, c):
    s = new(RopSynchronizationUploadStateStreamEndRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x77:
        raise Refused
    return s, p


def encode_rop_synchronization_upload_state_stream_end_request(s, w):
    if s.__class__ is not RopSynchronizationUploadStateStreamEndRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x77)
    w(pack_BBB(0x77, s.logon_id, s.input_handle_index))


def decode_rop_synchronization_upload_state_stream_end_response(b, p, c):
    s = new(RopSynchronizationUploadStateStreamEndResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x77:
        raise Refused
    return s, p


def encode_rop_synchronization_upload_state_stream_end_response(s, w):
    if s.__class__ is not RopSynchronizationUploadStateStreamEndResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x77)
    w(pack_BBI(0x77, s.input_handle_index, s.return_value))


def decode_rop_set_local_replica_midset_deleted_request(b, p, c):
    s = new(RopSetLocalReplicaMidsetDeletedRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x93:
        raise Refused
    n1 = data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    long_term_id_range_count_, = unpack_I(b1, p1)
    p1 += 4
    n3 = long_term_id_range_count_
    c.take(n3)
    s.long_term_id_ranges = v2 = []
    for i in range(n3):
        v, p1 = decode_long_term_id_range(b1, p1, c)
        v2.append(v)
    if not p1 >= len(b1):
        s.slack = b1[p1:]
        p1 = len(b1)
    else:
        s.slack = None
    if p1 != n1:
        raise Refused
    p = q1
    return s, p


def encode_rop_set_local_replica_midset_deleted_request(s, w):
    if s.__class__ is not RopSetLocalReplicaMidsetDeletedRequest:
        raise Refused
    long_term_id_range_count_ = len(s.long_term_id_ranges)
    t4 = []
    w4 = t4.append
    w4(pack_I(long_term_id_range_count_))
    for i, v in enumerate(s.long_term_id_ranges):
        encode_long_term_id_range(v, w4)
    if not s.slack is None:
        w4(s.slack)
    block_long_term_id_range_block = b''.join(t4)
    data_size_ = len(block_long_term_id_range_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x93)
        check_given(s, 'data_size', data_size_)
        check_given(s, 'long_term_id_range_count', long_term_id_range_count_)
    w(pack_BBBH(0x93, s.logon_id, s.input_handle_index, data_size_))
    w(block_long_term_id_range_block)


def decode_long_term_id_range_block(b, p, c):
    s = new(LongTermIdRangeBlock)
    s._given = None
    long_term_id_range_count_, = unpack_I(b, p)
    p += 4
    n2 = long_term_id_range_count_
    c.take(n2)
    s.long_term_id_ranges = v1 = []
    for i in range(n2):
        v, p = decode_long_term_id_range(b, p, c)
        v1.append(v)
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_long_term_id_range_block(s, w):
    if s.__class__ is not LongTermIdRangeBlock:
        raise Refused
    long_term_id_range_count_ = len(s.long_term_id_ranges)
    if s._given is not None:
        check_given(s, 'long_term_id_range_count', long_term_id_range_count_)
    w(pack_I(long_term_id_range_count_))
    for i, v in enumerate(s.long_term_id_ranges):
        encode_long_term_id_range(v, w)
    if not s.slack is None:
        w(s.slack)


def decode_long_term_id_range(b, p, c):
    s = new(LongTermIdRange)
    s._given = None
    s.min_long_term_id, p = oxcdata_code.decode_long_term_id(b, p, c)
    s.max_long_term_id, p = oxcdata_code.decode_long_term_id(b, p, c)
    return s, p


def encode_long_term_id_range(s, w):
    if s.__class__ is not LongTermIdRange:
        raise Refused
    oxcdata_code.encode_long_term_id(s.min_long_term_id, w)
    oxcdata_code.encode_long_term_id(s.max_long_term_id, w)


def decode_rop_set_local_replica_midset_deleted_response(b, p, c):
    s = new(RopSetLocalReplicaMidsetDeletedResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x93:
        raise Refused
    return s, p


def encode_rop_set_local_replica_midset_deleted_response(s, w):
    if s.__class__ is not RopSetLocalReplicaMidsetDeletedResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x93)
    w(pack_BBI(0x93, s.input_handle_index, s.return_value))


def decode_rop_get_local_replica_ids_request(b, p, c):
    s = new(RopGetLocalReplicaIdsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.id_count = unpack_BBBI(b, p)
    p += 7
    if rop_id_ != 0x7f:
        raise Refused
    return s, p


def encode_rop_get_local_replica_ids_request(s, w):
    if s.__class__ is not RopGetLocalReplicaIdsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7f)
    w(pack_BBBI(0x7f, s.logon_id, s.input_handle_index, s.id_count))


def decode_rop_get_local_replica_ids_response(b, p, c):
    s = new(RopGetLocalReplicaIdsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x7f:
        raise Refused
    if s.return_value == 0:
        s.repl_guid, p = read_guid(b, p, c)
        n1 = 6
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.global_count = b[p:q1]
        p = q1
    else:
        s.repl_guid = None
        s.global_count = None
    return s, p


def encode_rop_get_local_replica_ids_response(s, w):
    if s.__class__ is not RopGetLocalReplicaIdsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7f)
    w(pack_BBI(0x7f, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        write_guid(s.repl_guid, w)
        if len(s.global_count) != 6:
            raise Refused
        w(s.global_count)
    elif s.repl_guid is not None or s.global_count is not None:
        raise Refused

RopSynchronizationConfigureRequest._decode = staticmethod(decode_rop_synchronization_configure_request)
RopSynchronizationConfigureRequest._encode = staticmethod(encode_rop_synchronization_configure_request)
SynchronizationRestrictionBlock._decode = staticmethod(decode_synchronization_restriction_block)
SynchronizationRestrictionBlock._encode = staticmethod(encode_synchronization_restriction_block)
RopSynchronizationConfigureResponse._decode = staticmethod(decode_rop_synchronization_configure_response)
RopSynchronizationConfigureResponse._encode = staticmethod(encode_rop_synchronization_configure_response)
RopSynchronizationImportMessageChangeRequest._decode = staticmethod(decode_rop_synchronization_import_message_change_request)
RopSynchronizationImportMessageChangeRequest._encode = staticmethod(encode_rop_synchronization_import_message_change_request)
RopSynchronizationImportMessageChangeResponse._decode = staticmethod(decode_rop_synchronization_import_message_change_response)
RopSynchronizationImportMessageChangeResponse._encode = staticmethod(encode_rop_synchronization_import_message_change_response)
RopSynchronizationImportReadStateChangesRequest._decode = staticmethod(decode_rop_synchronization_import_read_state_changes_request)
RopSynchronizationImportReadStateChangesRequest._encode = staticmethod(encode_rop_synchronization_import_read_state_changes_request)
MessageReadStateBlock._decode = staticmethod(decode_message_read_state_block)
MessageReadStateBlock._encode = staticmethod(encode_message_read_state_block)
MessageReadState._decode = staticmethod(decode_message_read_state)
MessageReadState._encode = staticmethod(encode_message_read_state)
RopSynchronizationImportReadStateChangesResponse._decode = staticmethod(decode_rop_synchronization_import_read_state_changes_response)
RopSynchronizationImportReadStateChangesResponse._encode = staticmethod(encode_rop_synchronization_import_read_state_changes_response)
RopSynchronizationImportHierarchyChangeRequest._decode = staticmethod(decode_rop_synchronization_import_hierarchy_change_request)
RopSynchronizationImportHierarchyChangeRequest._encode = staticmethod(encode_rop_synchronization_import_hierarchy_change_request)
RopSynchronizationImportHierarchyChangeResponse._decode = staticmethod(decode_rop_synchronization_import_hierarchy_change_response)
RopSynchronizationImportHierarchyChangeResponse._encode = staticmethod(encode_rop_synchronization_import_hierarchy_change_response)
RopSynchronizationImportDeletesRequest._decode = staticmethod(decode_rop_synchronization_import_deletes_request)
RopSynchronizationImportDeletesRequest._encode = staticmethod(encode_rop_synchronization_import_deletes_request)
RopSynchronizationImportDeletesResponse._decode = staticmethod(decode_rop_synchronization_import_deletes_response)
RopSynchronizationImportDeletesResponse._encode = staticmethod(encode_rop_synchronization_import_deletes_response)
RopSynchronizationImportMessageMoveRequest._decode = staticmethod(decode_rop_synchronization_import_message_move_request)
RopSynchronizationImportMessageMoveRequest._encode = staticmethod(encode_rop_synchronization_import_message_move_request)
RopSynchronizationImportMessageMoveResponse._decode = staticmethod(decode_rop_synchronization_import_message_move_response)
RopSynchronizationImportMessageMoveResponse._encode = staticmethod(encode_rop_synchronization_import_message_move_response)
RopSynchronizationOpenCollectorRequest._decode = staticmethod(decode_rop_synchronization_open_collector_request)
RopSynchronizationOpenCollectorRequest._encode = staticmethod(encode_rop_synchronization_open_collector_request)
RopSynchronizationOpenCollectorResponse._decode = staticmethod(decode_rop_synchronization_open_collector_response)
RopSynchronizationOpenCollectorResponse._encode = staticmethod(encode_rop_synchronization_open_collector_response)
RopSynchronizationGetTransferStateRequest._decode = staticmethod(decode_rop_synchronization_get_transfer_state_request)
RopSynchronizationGetTransferStateRequest._encode = staticmethod(encode_rop_synchronization_get_transfer_state_request)
RopSynchronizationGetTransferStateResponse._decode = staticmethod(decode_rop_synchronization_get_transfer_state_response)
RopSynchronizationGetTransferStateResponse._encode = staticmethod(encode_rop_synchronization_get_transfer_state_response)
RopSynchronizationUploadStateStreamBeginRequest._decode = staticmethod(decode_rop_synchronization_upload_state_stream_begin_request)
RopSynchronizationUploadStateStreamBeginRequest._encode = staticmethod(encode_rop_synchronization_upload_state_stream_begin_request)
RopSynchronizationUploadStateStreamBeginResponse._decode = staticmethod(decode_rop_synchronization_upload_state_stream_begin_response)
RopSynchronizationUploadStateStreamBeginResponse._encode = staticmethod(encode_rop_synchronization_upload_state_stream_begin_response)
RopSynchronizationUploadStateStreamContinueRequest._decode = staticmethod(decode_rop_synchronization_upload_state_stream_continue_request)
RopSynchronizationUploadStateStreamContinueRequest._encode = staticmethod(encode_rop_synchronization_upload_state_stream_continue_request)
RopSynchronizationUploadStateStreamContinueResponse._decode = staticmethod(decode_rop_synchronization_upload_state_stream_continue_response)
RopSynchronizationUploadStateStreamContinueResponse._encode = staticmethod(encode_rop_synchronization_upload_state_stream_continue_response)
RopSynchronizationUploadStateStreamEndRequest._decode = staticmethod(decode_rop_synchronization_upload_state_stream_end_request)
RopSynchronizationUploadStateStreamEndRequest._encode = staticmethod(encode_rop_synchronization_upload_state_stream_end_request)
RopSynchronizationUploadStateStreamEndResponse._decode = staticmethod(decode_rop_synchronization_upload_state_stream_end_response)
RopSynchronizationUploadStateStreamEndResponse._encode = staticmethod(encode_rop_synchronization_upload_state_stream_end_response)
RopSetLocalReplicaMidsetDeletedRequest._decode = staticmethod(decode_rop_set_local_replica_midset_deleted_request)
RopSetLocalReplicaMidsetDeletedRequest._encode = staticmethod(encode_rop_set_local_replica_midset_deleted_request)
LongTermIdRangeBlock._decode = staticmethod(decode_long_term_id_range_block)
LongTermIdRangeBlock._encode = staticmethod(encode_long_term_id_range_block)
LongTermIdRange._decode = staticmethod(decode_long_term_id_range)
LongTermIdRange._encode = staticmethod(encode_long_term_id_range)
RopSetLocalReplicaMidsetDeletedResponse._decode = staticmethod(decode_rop_set_local_replica_midset_deleted_response)
RopSetLocalReplicaMidsetDeletedResponse._encode = staticmethod(encode_rop_set_local_replica_midset_deleted_response)
RopGetLocalReplicaIdsRequest._decode = staticmethod(decode_rop_get_local_replica_ids_request)
RopGetLocalReplicaIdsRequest._encode = staticmethod(encode_rop_get_local_replica_ids_request)
RopGetLocalReplicaIdsResponse._decode = staticmethod(decode_rop_get_local_replica_ids_response)
RopGetLocalReplicaIdsResponse._encode = staticmethod(encode_rop_get_local_replica_ids_response)
