# Generated from ksy/oxcrops.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The ROP input and output buffers and the choice among all ROPs. [MS-OXCROPS] 2.2."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_given, given_or_zero
from . import oxcrops_logon, oxcrops_folder, oxcrops_message, oxcrops_transport, oxcrops_property, oxcrops_miscellaneous

new = object.__new__
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack


class RopId(IntEnum):
    """All ROPs. [MS-OXCROPS] 2.2.2."""

    RopRelease = 0x1
    RopOpenFolder = 0x2
    RopOpenMessage = 0x3
    RopGetHierarchyTable = 0x4
    RopGetContentsTable = 0x5
    RopCreateMessage = 0x6
    RopGetPropertiesSpecific = 0x7
    RopGetPropertiesAll = 0x8
    RopGetPropertiesList = 0x9
    RopSetProperties = 0xa
    RopDeleteProperties = 0xb
    RopSaveChangesMessage = 0xc
    RopRemoveAllRecipients = 0xd
    RopModifyRecipients = 0xe
    RopReadRecipients = 0xf
    RopReloadCachedInformation = 0x10
    RopSetMessageReadFlag = 0x11
    RopSetColumns = 0x12
    RopSortTable = 0x13
    RopRestrict = 0x14
    RopQueryRows = 0x15
    RopGetStatus = 0x16
    RopQueryPosition = 0x17
    RopSeekRow = 0x18
    RopSeekRowBookmark = 0x19
    RopSeekRowFractional = 0x1a
    RopCreateBookmark = 0x1b
    RopCreateFolder = 0x1c
    RopDeleteFolder = 0x1d
    RopDeleteMessages = 0x1e
    RopGetMessageStatus = 0x1f
    RopSetMessageStatus = 0x20
    RopGetAttachmentTable = 0x21
    RopOpenAttachment = 0x22
    RopCreateAttachment = 0x23
    RopDeleteAttachment = 0x24
    RopSaveChangesAttachment = 0x25
    RopSetReceiveFolder = 0x26
    RopGetReceiveFolder = 0x27
    RopRegisterNotification = 0x29
    RopNotify = 0x2a
    RopOpenStream = 0x2b
    RopReadStream = 0x2c
    RopWriteStream = 0x2d
    RopSeekStream = 0x2e
    RopSetStreamSize = 0x2f
    RopSetSearchCriteria = 0x30
    RopGetSearchCriteria = 0x31
    RopSubmitMessage = 0x32
    RopMoveCopyMessages = 0x33
    RopAbortSubmit = 0x34
    RopMoveFolder = 0x35
    RopCopyFolder = 0x36
    RopQueryColumnsAll = 0x37
    RopAbort = 0x38
    RopCopyTo = 0x39
    RopCopyToStream = 0x3a
    RopCloneStream = 0x3b
    RopGetPermissionsTable = 0x3e
    RopGetRulesTable = 0x3f
    RopModifyPermissions = 0x40
    RopModifyRules = 0x41
    RopGetOwningServers = 0x42
    RopLongTermIdFromId = 0x43
    RopIdFromLongTermId = 0x44
    RopPublicFolderIsGhosted = 0x45
    RopOpenEmbeddedMessage = 0x46
    RopSetSpooler = 0x47
    RopSpoolerLockMessage = 0x48
    RopGetAddressTypes = 0x49
    RopTransportSend = 0x4a
    RopFastTransferSourceCopyMessages = 0x4b
    RopFastTransferSourceCopyFolder = 0x4c
    RopFastTransferSourceCopyTo = 0x4d
    RopFastTransferSourceGetBuffer = 0x4e
    RopFindRow = 0x4f
    RopProgress = 0x50
    RopTransportNewMail = 0x51
    RopGetValidAttachments = 0x52
    RopFastTransferDestinationConfigure = 0x53
    RopFastTransferDestinationPutBuffer = 0x54
    RopGetNamesFromPropertyIds = 0x55
    RopGetPropertyIdsFromNames = 0x56
    RopUpdateDeferredActionMessages = 0x57
    RopEmptyFolder = 0x58
    RopExpandRow = 0x59
    RopCollapseRow = 0x5a
    RopLockRegionStream = 0x5b
    RopUnlockRegionStream = 0x5c
    RopCommitStream = 0x5d
    RopGetStreamSize = 0x5e
    RopQueryNamedProperties = 0x5f
    RopGetPerUserLongTermIds = 0x60
    RopGetPerUserGuid = 0x61
    RopReadPerUserInformation = 0x63
    RopWritePerUserInformation = 0x64
    RopSetReadFlags = 0x66
    RopCopyProperties = 0x67
    RopGetReceiveFolderTable = 0x68
    RopFastTransferSourceCopyProperties = 0x69
    RopGetCollapseState = 0x6b
    RopSetCollapseState = 0x6c
    RopGetTransportFolder = 0x6d
    RopPending = 0x6e
    RopOptionsData = 0x6f
    RopSynchronizationConfigure = 0x70
    RopSynchronizationImportMessageChange = 0x72
    RopSynchronizationImportHierarchyChange = 0x73
    RopSynchronizationImportDeletes = 0x74
    RopSynchronizationUploadStateStreamBegin = 0x75
    RopSynchronizationUploadStateStreamContinue = 0x76
    RopSynchronizationUploadStateStreamEnd = 0x77
    RopSynchronizationImportMessageMove = 0x78
    RopSetPropertiesNoReplicate = 0x79
    RopDeletePropertiesNoReplicate = 0x7a
    RopGetStoreState = 0x7b
    RopSynchronizationOpenCollector = 0x7e
    RopGetLocalReplicaIds = 0x7f
    RopSynchronizationImportReadStateChanges = 0x80
    RopResetTable = 0x81
    RopSynchronizationGetTransferState = 0x82
    RopTellVersion = 0x86
    RopFreeBookmark = 0x89
    RopWriteAndCommitStream = 0x90
    RopHardDeleteMessages = 0x91
    RopHardDeleteMessagesAndSubfolders = 0x92
    RopSetLocalReplicaMidsetDeleted = 0x93
    RopFastTransferDestinationPutBufferExtended = 0x9d
    RopWriteStreamExtended = 0xa3
    RopBackoff = 0xf9
    RopLogon = 0xfe
    RopBufferTooSmall = 0xff


RopId_members = {member.value: member for member in RopId}.get


class RopInputBuffer(Structure):
    """Requests with the handles that they refer to. [MS-OXCROPS] 2.2.1.

    rop_size: Bytes of RopSize and RopsList
    rops_list: The requests one after another
    server_object_handle_table: The handles of objects on the server
    """

    __slots__ = ('rops_list', 'server_object_handle_table')
    SPEC = Spec(
        orig='ROP Input Buffer',
        section='[MS-OXCROPS] 2.2.1',
        fields=(
            Field(name='rop_size', orig='RopSize', section='[MS-OXCROPS] 2.2.1', sizes=('rops_list',), bias=-2, kind=Primitive('H', 2)),
            Field(name='rops_list', orig='RopsList', section='[MS-OXCROPS] 2.2.1', size=lambda s, i: s.rop_size - 2, kind=Bytes()),
            Field(name='server_object_handle_table', orig='ServerObjectHandleTable', section='[MS-OXCROPS] 2.2.1', repeated=True, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_input_buffer(b, p, c):
    s = new(RopInputBuffer)
    s._given = None
    rop_size_, = unpack_H(b, p)
    p += 2
    n1 = rop_size_ - 2
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.rops_list = b[p:q1]
    p = q1
    n2 = (len(b) - p) // 4
    c.take(n2)
    q2 = p + 4 * n2
    if q2 != len(b):
        raise Refused
    s.server_object_handle_table = list(unpack_from(f'<{n2}I', b, p))
    p = q2
    return s, p


def encode_rop_input_buffer(s, w):
    if s.__class__ is not RopInputBuffer:
        raise Refused
    rop_size_ = len(s.rops_list) - -2
    if s._given is not None:
        check_given(s, 'rop_size', rop_size_)
    w(pack_H(rop_size_))
    w(s.rops_list)
    w(pack(f'<{len(s.server_object_handle_table)}I', *s.server_object_handle_table))


class RopOutputBuffer(Structure):
    """Responses with the handles that they refer to. [MS-OXCROPS] 2.2.1.

    rop_size: Bytes of RopSize and RopsList
    rops_list: The responses one after another
    server_object_handle_table: The handles of objects on the server
    """

    __slots__ = ('rops_list', 'server_object_handle_table')
    SPEC = Spec(
        orig='ROP Output Buffer',
        section='[MS-OXCROPS] 2.2.1',
        fields=(
            Field(name='rop_size', orig='RopSize', section='[MS-OXCROPS] 2.2.1', sizes=('rops_list',), bias=-2, kind=Primitive('H', 2)),
            Field(name='rops_list', orig='RopsList', section='[MS-OXCROPS] 2.2.1', size=lambda s, i: s.rop_size - 2, kind=Bytes()),
            Field(name='server_object_handle_table', orig='ServerObjectHandleTable', section='[MS-OXCROPS] 2.2.1', repeated=True, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_output_buffer(b, p, c):
    s = new(RopOutputBuffer)
    s._given = None
    rop_size_, = unpack_H(b, p)
    p += 2
    n1 = rop_size_ - 2
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.rops_list = b[p:q1]
    p = q1
    n2 = (len(b) - p) // 4
    c.take(n2)
    q2 = p + 4 * n2
    if q2 != len(b):
        raise Refused
    s.server_object_handle_table = list(unpack_from(f'<{n2}I', b, p))
    p = q2
    return s, p


def encode_rop_output_buffer(s, w):
    if s.__class__ is not RopOutputBuffer:
        raise Refused
    rop_size_ = len(s.rops_list) - -2
    if s._given is not None:
        check_given(s, 'rop_size', rop_size_)
    w(pack_H(rop_size_))
    w(s.rops_list)
    w(pack(f'<{len(s.server_object_handle_table)}I', *s.server_object_handle_table))


class RopRequest(Structure):
    """A request of any ROP. [MS-OXCROPS] 2.2.2.
    """

    __slots__ = ()
    SPEC = Spec(
        orig='ROP request buffer',
        section='[MS-OXCROPS] 2.2.2',
        choice=Choice(tag='RopId', width=1, arms={
            0x01: Ref(lambda: oxcrops_miscellaneous.RopReleaseRequest, ()),
            0x02: Ref(lambda: oxcrops_folder.RopOpenFolderRequest, ()),
            0x03: Ref(lambda: oxcrops_message.RopOpenMessageRequest, ()),
            0x06: Ref(lambda: oxcrops_message.RopCreateMessageRequest, ()),
            0x07: Ref(lambda: oxcrops_property.RopGetPropertiesSpecificRequest, ()),
            0x08: Ref(lambda: oxcrops_property.RopGetPropertiesAllRequest, ()),
            0x0a: Ref(lambda: oxcrops_property.RopSetPropertiesRequest, ()),
            0x0c: Ref(lambda: oxcrops_message.RopSaveChangesMessageRequest, ()),
            0x0d: Ref(lambda: oxcrops_message.RopRemoveAllRecipientsRequest, ()),
            0x0e: Ref(lambda: oxcrops_message.RopModifyRecipientsRequest, ()),
            0x0f: Ref(lambda: oxcrops_message.RopReadRecipientsRequest, ()),
            0x32: Ref(lambda: oxcrops_transport.RopSubmitMessageRequest, ()),
            0x34: Ref(lambda: oxcrops_transport.RopAbortSubmitRequest, ()),
            0x49: Ref(lambda: oxcrops_transport.RopGetAddressTypesRequest, ()),
            0x4a: Ref(lambda: oxcrops_transport.RopTransportSendRequest, ()),
            0xfe: Ref(lambda: oxcrops_logon.RopLogonRequest, ()),
        }),
    )


def decode_rop_request(b, p, c):
    return DECODE_ROP_REQUEST[b[p]](b, p, c)


def encode_rop_request(s, w):
    return ENCODE_ROP_REQUEST[s.__class__](s, w)


class RopResponse(Structure):
    """A response of any ROP. [MS-OXCROPS] 2.2.2.
    """

    __slots__ = ()
    SPEC = Spec(
        orig='ROP response buffer',
        section='[MS-OXCROPS] 2.2.2',
        params=(Param('property_tags', 'property_tags'), Param('recipient_columns', 'recipient_columns'),),
        choice=Choice(tag='RopId', width=1, arms={
            0x02: Ref(lambda: oxcrops_folder.RopOpenFolderResponse, ()),
            0x03: Ref(lambda: oxcrops_message.RopOpenMessageResponse, ()),
            0x06: Ref(lambda: oxcrops_message.RopCreateMessageResponse, ()),
            0x07: Ref(lambda: oxcrops_property.RopGetPropertiesSpecificResponse, (lambda s, i: s.property_tags, )),
            0x08: Ref(lambda: oxcrops_property.RopGetPropertiesAllResponse, ()),
            0x0a: Ref(lambda: oxcrops_property.RopSetPropertiesResponse, ()),
            0x0c: Ref(lambda: oxcrops_message.RopSaveChangesMessageResponse, ()),
            0x0d: Ref(lambda: oxcrops_message.RopRemoveAllRecipientsResponse, ()),
            0x0e: Ref(lambda: oxcrops_message.RopModifyRecipientsResponse, ()),
            0x0f: Ref(lambda: oxcrops_message.RopReadRecipientsResponse, (lambda s, i: s.recipient_columns, )),
            0x32: Ref(lambda: oxcrops_transport.RopSubmitMessageResponse, ()),
            0x34: Ref(lambda: oxcrops_transport.RopAbortSubmitResponse, ()),
            0x49: Ref(lambda: oxcrops_transport.RopGetAddressTypesResponse, ()),
            0x4a: Ref(lambda: oxcrops_transport.RopTransportSendResponse, ()),
            0xf9: Ref(lambda: oxcrops_miscellaneous.RopBackoffResponse, ()),
            0xfe: Ref(lambda: oxcrops_logon.RopLogonResponse, ()),
            0xff: Ref(lambda: oxcrops_miscellaneous.RopBufferTooSmallResponse, ()),
        }),
    )


def decode_rop_response(b, p, c, property_tags, recipient_columns):
    return DECODE_ROP_RESPONSE[b[p]](b, p, c, property_tags, recipient_columns)


def encode_rop_response(s, w, property_tags, recipient_columns):
    return ENCODE_ROP_RESPONSE[s.__class__](s, w, property_tags, recipient_columns)

RopInputBuffer._decode = staticmethod(decode_rop_input_buffer)
RopInputBuffer._encode = staticmethod(encode_rop_input_buffer)
RopOutputBuffer._decode = staticmethod(decode_rop_output_buffer)
RopOutputBuffer._encode = staticmethod(encode_rop_output_buffer)
DECODE_ROP_REQUEST = {
    0x01: lambda b, p, c: oxcrops_miscellaneous.decode_rop_release_request(b, p, c),
    0x02: lambda b, p, c: oxcrops_folder.decode_rop_open_folder_request(b, p, c),
    0x03: lambda b, p, c: oxcrops_message.decode_rop_open_message_request(b, p, c),
    0x06: lambda b, p, c: oxcrops_message.decode_rop_create_message_request(b, p, c),
    0x07: lambda b, p, c: oxcrops_property.decode_rop_get_properties_specific_request(b, p, c),
    0x08: lambda b, p, c: oxcrops_property.decode_rop_get_properties_all_request(b, p, c),
    0x0a: lambda b, p, c: oxcrops_property.decode_rop_set_properties_request(b, p, c),
    0x0c: lambda b, p, c: oxcrops_message.decode_rop_save_changes_message_request(b, p, c),
    0x0d: lambda b, p, c: oxcrops_message.decode_rop_remove_all_recipients_request(b, p, c),
    0x0e: lambda b, p, c: oxcrops_message.decode_rop_modify_recipients_request(b, p, c),
    0x0f: lambda b, p, c: oxcrops_message.decode_rop_read_recipients_request(b, p, c),
    0x32: lambda b, p, c: oxcrops_transport.decode_rop_submit_message_request(b, p, c),
    0x34: lambda b, p, c: oxcrops_transport.decode_rop_abort_submit_request(b, p, c),
    0x49: lambda b, p, c: oxcrops_transport.decode_rop_get_address_types_request(b, p, c),
    0x4a: lambda b, p, c: oxcrops_transport.decode_rop_transport_send_request(b, p, c),
    0xfe: lambda b, p, c: oxcrops_logon.decode_rop_logon_request(b, p, c),
}
RopRequest._decode = staticmethod(decode_rop_request)
ENCODE_ROP_REQUEST = {
    oxcrops_miscellaneous.RopReleaseRequest: lambda s, w: oxcrops_miscellaneous.encode_rop_release_request(s, w),
    oxcrops_folder.RopOpenFolderRequest: lambda s, w: oxcrops_folder.encode_rop_open_folder_request(s, w),
    oxcrops_message.RopOpenMessageRequest: lambda s, w: oxcrops_message.encode_rop_open_message_request(s, w),
    oxcrops_message.RopCreateMessageRequest: lambda s, w: oxcrops_message.encode_rop_create_message_request(s, w),
    oxcrops_property.RopGetPropertiesSpecificRequest: lambda s, w: oxcrops_property.encode_rop_get_properties_specific_request(s, w),
    oxcrops_property.RopGetPropertiesAllRequest: lambda s, w: oxcrops_property.encode_rop_get_properties_all_request(s, w),
    oxcrops_property.RopSetPropertiesRequest: lambda s, w: oxcrops_property.encode_rop_set_properties_request(s, w),
    oxcrops_message.RopSaveChangesMessageRequest: lambda s, w: oxcrops_message.encode_rop_save_changes_message_request(s, w),
    oxcrops_message.RopRemoveAllRecipientsRequest: lambda s, w: oxcrops_message.encode_rop_remove_all_recipients_request(s, w),
    oxcrops_message.RopModifyRecipientsRequest: lambda s, w: oxcrops_message.encode_rop_modify_recipients_request(s, w),
    oxcrops_message.RopReadRecipientsRequest: lambda s, w: oxcrops_message.encode_rop_read_recipients_request(s, w),
    oxcrops_transport.RopSubmitMessageRequest: lambda s, w: oxcrops_transport.encode_rop_submit_message_request(s, w),
    oxcrops_transport.RopAbortSubmitRequest: lambda s, w: oxcrops_transport.encode_rop_abort_submit_request(s, w),
    oxcrops_transport.RopGetAddressTypesRequest: lambda s, w: oxcrops_transport.encode_rop_get_address_types_request(s, w),
    oxcrops_transport.RopTransportSendRequest: lambda s, w: oxcrops_transport.encode_rop_transport_send_request(s, w),
    oxcrops_logon.RopLogonRequest: lambda s, w: oxcrops_logon.encode_rop_logon_request(s, w),
}
RopRequest._encode = staticmethod(encode_rop_request)
DECODE_ROP_RESPONSE = {
    0x02: lambda b, p, c, property_tags, recipient_columns: oxcrops_folder.decode_rop_open_folder_response(b, p, c),
    0x03: lambda b, p, c, property_tags, recipient_columns: oxcrops_message.decode_rop_open_message_response(b, p, c),
    0x06: lambda b, p, c, property_tags, recipient_columns: oxcrops_message.decode_rop_create_message_response(b, p, c),
    0x07: lambda b, p, c, property_tags, recipient_columns: oxcrops_property.decode_rop_get_properties_specific_response(b, p, c, property_tags),
    0x08: lambda b, p, c, property_tags, recipient_columns: oxcrops_property.decode_rop_get_properties_all_response(b, p, c),
    0x0a: lambda b, p, c, property_tags, recipient_columns: oxcrops_property.decode_rop_set_properties_response(b, p, c),
    0x0c: lambda b, p, c, property_tags, recipient_columns: oxcrops_message.decode_rop_save_changes_message_response(b, p, c),
    0x0d: lambda b, p, c, property_tags, recipient_columns: oxcrops_message.decode_rop_remove_all_recipients_response(b, p, c),
    0x0e: lambda b, p, c, property_tags, recipient_columns: oxcrops_message.decode_rop_modify_recipients_response(b, p, c),
    0x0f: lambda b, p, c, property_tags, recipient_columns: oxcrops_message.decode_rop_read_recipients_response(b, p, c, recipient_columns),
    0x32: lambda b, p, c, property_tags, recipient_columns: oxcrops_transport.decode_rop_submit_message_response(b, p, c),
    0x34: lambda b, p, c, property_tags, recipient_columns: oxcrops_transport.decode_rop_abort_submit_response(b, p, c),
    0x49: lambda b, p, c, property_tags, recipient_columns: oxcrops_transport.decode_rop_get_address_types_response(b, p, c),
    0x4a: lambda b, p, c, property_tags, recipient_columns: oxcrops_transport.decode_rop_transport_send_response(b, p, c),
    0xf9: lambda b, p, c, property_tags, recipient_columns: oxcrops_miscellaneous.decode_rop_backoff_response(b, p, c),
    0xfe: lambda b, p, c, property_tags, recipient_columns: oxcrops_logon.decode_rop_logon_response(b, p, c),
    0xff: lambda b, p, c, property_tags, recipient_columns: oxcrops_miscellaneous.decode_rop_buffer_too_small_response(b, p, c),
}
RopResponse._decode = staticmethod(decode_rop_response)
ENCODE_ROP_RESPONSE = {
    oxcrops_folder.RopOpenFolderResponse: lambda s, w, property_tags, recipient_columns: oxcrops_folder.encode_rop_open_folder_response(s, w),
    oxcrops_message.RopOpenMessageResponse: lambda s, w, property_tags, recipient_columns: oxcrops_message.encode_rop_open_message_response(s, w),
    oxcrops_message.RopCreateMessageResponse: lambda s, w, property_tags, recipient_columns: oxcrops_message.encode_rop_create_message_response(s, w),
    oxcrops_property.RopGetPropertiesSpecificResponse: lambda s, w, property_tags, recipient_columns: oxcrops_property.encode_rop_get_properties_specific_response(s, w, property_tags),
    oxcrops_property.RopGetPropertiesAllResponse: lambda s, w, property_tags, recipient_columns: oxcrops_property.encode_rop_get_properties_all_response(s, w),
    oxcrops_property.RopSetPropertiesResponse: lambda s, w, property_tags, recipient_columns: oxcrops_property.encode_rop_set_properties_response(s, w),
    oxcrops_message.RopSaveChangesMessageResponse: lambda s, w, property_tags, recipient_columns: oxcrops_message.encode_rop_save_changes_message_response(s, w),
    oxcrops_message.RopRemoveAllRecipientsResponse: lambda s, w, property_tags, recipient_columns: oxcrops_message.encode_rop_remove_all_recipients_response(s, w),
    oxcrops_message.RopModifyRecipientsResponse: lambda s, w, property_tags, recipient_columns: oxcrops_message.encode_rop_modify_recipients_response(s, w),
    oxcrops_message.RopReadRecipientsResponse: lambda s, w, property_tags, recipient_columns: oxcrops_message.encode_rop_read_recipients_response(s, w, recipient_columns),
    oxcrops_transport.RopSubmitMessageResponse: lambda s, w, property_tags, recipient_columns: oxcrops_transport.encode_rop_submit_message_response(s, w),
    oxcrops_transport.RopAbortSubmitResponse: lambda s, w, property_tags, recipient_columns: oxcrops_transport.encode_rop_abort_submit_response(s, w),
    oxcrops_transport.RopGetAddressTypesResponse: lambda s, w, property_tags, recipient_columns: oxcrops_transport.encode_rop_get_address_types_response(s, w),
    oxcrops_transport.RopTransportSendResponse: lambda s, w, property_tags, recipient_columns: oxcrops_transport.encode_rop_transport_send_response(s, w),
    oxcrops_miscellaneous.RopBackoffResponse: lambda s, w, property_tags, recipient_columns: oxcrops_miscellaneous.encode_rop_backoff_response(s, w),
    oxcrops_logon.RopLogonResponse: lambda s, w, property_tags, recipient_columns: oxcrops_logon.encode_rop_logon_response(s, w),
    oxcrops_miscellaneous.RopBufferTooSmallResponse: lambda s, w, property_tags, recipient_columns: oxcrops_miscellaneous.encode_rop_buffer_too_small_response(s, w),
}
RopResponse._encode = staticmethod(encode_rop_response)
