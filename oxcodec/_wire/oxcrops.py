# Generated from ksy/oxcrops.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The ROP input and output buffers and the choice among all ROPs. [MS-OXCROPS] 2.2."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcrops_logon, oxcrops_folder, oxcrops_table, oxcrops_message, oxcrops_transport, oxcrops_property, oxcrops_stream, oxcrops_permission, oxcrops_rule, oxcrops_fasttransfer, oxcrops_synchronization, oxcrops_notification, oxcrops_miscellaneous

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
        params=(Param('logon_is_private', 'logon_is_private'),),
        choice=Choice(tag='RopId', width=1, arms={
            0x01: Ref(lambda: oxcrops_miscellaneous.RopReleaseRequest, ()),
            0x02: Ref(lambda: oxcrops_folder.RopOpenFolderRequest, ()),
            0x03: Ref(lambda: oxcrops_message.RopOpenMessageRequest, ()),
            0x04: Ref(lambda: oxcrops_folder.RopGetHierarchyTableRequest, ()),
            0x05: Ref(lambda: oxcrops_folder.RopGetContentsTableRequest, ()),
            0x06: Ref(lambda: oxcrops_message.RopCreateMessageRequest, ()),
            0x07: Ref(lambda: oxcrops_property.RopGetPropertiesSpecificRequest, ()),
            0x08: Ref(lambda: oxcrops_property.RopGetPropertiesAllRequest, ()),
            0x09: Ref(lambda: oxcrops_property.RopGetPropertiesListRequest, ()),
            0x0a: Ref(lambda: oxcrops_property.RopSetPropertiesRequest, ()),
            0x0b: Ref(lambda: oxcrops_property.RopDeletePropertiesRequest, ()),
            0x0c: Ref(lambda: oxcrops_message.RopSaveChangesMessageRequest, ()),
            0x0d: Ref(lambda: oxcrops_message.RopRemoveAllRecipientsRequest, ()),
            0x0e: Ref(lambda: oxcrops_message.RopModifyRecipientsRequest, ()),
            0x0f: Ref(lambda: oxcrops_message.RopReadRecipientsRequest, ()),
            0x10: Ref(lambda: oxcrops_message.RopReloadCachedInformationRequest, ()),
            0x11: Ref(lambda: oxcrops_message.RopSetMessageReadFlagRequest, (lambda s, i: s.logon_is_private, )),
            0x12: Ref(lambda: oxcrops_table.RopSetColumnsRequest, ()),
            0x13: Ref(lambda: oxcrops_table.RopSortTableRequest, ()),
            0x14: Ref(lambda: oxcrops_table.RopRestrictRequest, ()),
            0x15: Ref(lambda: oxcrops_table.RopQueryRowsRequest, ()),
            0x16: Ref(lambda: oxcrops_table.RopGetStatusRequest, ()),
            0x17: Ref(lambda: oxcrops_table.RopQueryPositionRequest, ()),
            0x18: Ref(lambda: oxcrops_table.RopSeekRowRequest, ()),
            0x19: Ref(lambda: oxcrops_table.RopSeekRowBookmarkRequest, ()),
            0x1a: Ref(lambda: oxcrops_table.RopSeekRowFractionalRequest, ()),
            0x1b: Ref(lambda: oxcrops_table.RopCreateBookmarkRequest, ()),
            0x1c: Ref(lambda: oxcrops_folder.RopCreateFolderRequest, ()),
            0x1d: Ref(lambda: oxcrops_folder.RopDeleteFolderRequest, ()),
            0x1e: Ref(lambda: oxcrops_folder.RopDeleteMessagesRequest, ()),
            0x1f: Ref(lambda: oxcrops_message.RopGetMessageStatusRequest, ()),
            0x20: Ref(lambda: oxcrops_message.RopSetMessageStatusRequest, ()),
            0x21: Ref(lambda: oxcrops_message.RopGetAttachmentTableRequest, ()),
            0x22: Ref(lambda: oxcrops_message.RopOpenAttachmentRequest, ()),
            0x23: Ref(lambda: oxcrops_message.RopCreateAttachmentRequest, ()),
            0x24: Ref(lambda: oxcrops_message.RopDeleteAttachmentRequest, ()),
            0x25: Ref(lambda: oxcrops_message.RopSaveChangesAttachmentRequest, ()),
            0x26: Ref(lambda: oxcrops_logon.RopSetReceiveFolderRequest, ()),
            0x27: Ref(lambda: oxcrops_logon.RopGetReceiveFolderRequest, ()),
            0x29: Ref(lambda: oxcrops_notification.RopRegisterNotificationRequest, ()),
            0x2b: Ref(lambda: oxcrops_stream.RopOpenStreamRequest, ()),
            0x2c: Ref(lambda: oxcrops_stream.RopReadStreamRequest, ()),
            0x2d: Ref(lambda: oxcrops_stream.RopWriteStreamRequest, ()),
            0x2e: Ref(lambda: oxcrops_stream.RopSeekStreamRequest, ()),
            0x2f: Ref(lambda: oxcrops_stream.RopSetStreamSizeRequest, ()),
            0x30: Ref(lambda: oxcrops_folder.RopSetSearchCriteriaRequest, ()),
            0x31: Ref(lambda: oxcrops_folder.RopGetSearchCriteriaRequest, ()),
            0x32: Ref(lambda: oxcrops_transport.RopSubmitMessageRequest, ()),
            0x33: Ref(lambda: oxcrops_folder.RopMoveCopyMessagesRequest, ()),
            0x34: Ref(lambda: oxcrops_transport.RopAbortSubmitRequest, ()),
            0x35: Ref(lambda: oxcrops_folder.RopMoveFolderRequest, ()),
            0x36: Ref(lambda: oxcrops_folder.RopCopyFolderRequest, ()),
            0x37: Ref(lambda: oxcrops_table.RopQueryColumnsAllRequest, ()),
            0x38: Ref(lambda: oxcrops_table.RopAbortRequest, ()),
            0x39: Ref(lambda: oxcrops_property.RopCopyToRequest, ()),
            0x3a: Ref(lambda: oxcrops_stream.RopCopyToStreamRequest, ()),
            0x3b: Ref(lambda: oxcrops_stream.RopCloneStreamRequest, ()),
            0x3e: Ref(lambda: oxcrops_permission.RopGetPermissionsTableRequest, ()),
            0x3f: Ref(lambda: oxcrops_rule.RopGetRulesTableRequest, ()),
            0x40: Ref(lambda: oxcrops_permission.RopModifyPermissionsRequest, ()),
            0x41: Ref(lambda: oxcrops_rule.RopModifyRulesRequest, ()),
            0x42: Ref(lambda: oxcrops_logon.RopGetOwningServersRequest, ()),
            0x43: Ref(lambda: oxcrops_logon.RopLongTermIdFromIdRequest, ()),
            0x44: Ref(lambda: oxcrops_logon.RopIdFromLongTermIdRequest, ()),
            0x45: Ref(lambda: oxcrops_logon.RopPublicFolderIsGhostedRequest, ()),
            0x46: Ref(lambda: oxcrops_message.RopOpenEmbeddedMessageRequest, ()),
            0x47: Ref(lambda: oxcrops_transport.RopSetSpoolerRequest, ()),
            0x48: Ref(lambda: oxcrops_transport.RopSpoolerLockMessageRequest, ()),
            0x49: Ref(lambda: oxcrops_transport.RopGetAddressTypesRequest, ()),
            0x4a: Ref(lambda: oxcrops_transport.RopTransportSendRequest, ()),
            0x4b: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesRequest, ()),
            0x4c: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyFolderRequest, ()),
            0x4d: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyToRequest, ()),
            0x4e: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceGetBufferRequest, ()),
            0x4f: Ref(lambda: oxcrops_table.RopFindRowRequest, ()),
            0x50: Ref(lambda: oxcrops_property.RopProgressRequest, ()),
            0x51: Ref(lambda: oxcrops_transport.RopTransportNewMailRequest, ()),
            0x52: Ref(lambda: oxcrops_message.RopGetValidAttachmentsRequest, ()),
            0x53: Ref(lambda: oxcrops_fasttransfer.RopFastTransferDestinationConfigureRequest, ()),
            0x54: Ref(lambda: oxcrops_fasttransfer.RopFastTransferDestinationPutBufferRequest, ()),
            0x55: Ref(lambda: oxcrops_property.RopGetNamesFromPropertyIdsRequest, ()),
            0x56: Ref(lambda: oxcrops_property.RopGetPropertyIdsFromNamesRequest, ()),
            0x57: Ref(lambda: oxcrops_rule.RopUpdateDeferredActionMessagesRequest, ()),
            0x58: Ref(lambda: oxcrops_folder.RopEmptyFolderRequest, ()),
            0x59: Ref(lambda: oxcrops_table.RopExpandRowRequest, ()),
            0x5a: Ref(lambda: oxcrops_table.RopCollapseRowRequest, ()),
            0x5b: Ref(lambda: oxcrops_stream.RopLockRegionStreamRequest, ()),
            0x5c: Ref(lambda: oxcrops_stream.RopUnlockRegionStreamRequest, ()),
            0x5d: Ref(lambda: oxcrops_stream.RopCommitStreamRequest, ()),
            0x5e: Ref(lambda: oxcrops_stream.RopGetStreamSizeRequest, ()),
            0x5f: Ref(lambda: oxcrops_property.RopQueryNamedPropertiesRequest, ()),
            0x60: Ref(lambda: oxcrops_logon.RopGetPerUserLongTermIdsRequest, ()),
            0x61: Ref(lambda: oxcrops_logon.RopGetPerUserGuidRequest, ()),
            0x63: Ref(lambda: oxcrops_logon.RopReadPerUserInformationRequest, ()),
            0x64: Ref(lambda: oxcrops_logon.RopWritePerUserInformationRequest, (lambda s, i: s.logon_is_private, )),
            0x66: Ref(lambda: oxcrops_message.RopSetReadFlagsRequest, ()),
            0x67: Ref(lambda: oxcrops_property.RopCopyPropertiesRequest, ()),
            0x68: Ref(lambda: oxcrops_logon.RopGetReceiveFolderTableRequest, ()),
            0x69: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesRequest, ()),
            0x6b: Ref(lambda: oxcrops_table.RopGetCollapseStateRequest, ()),
            0x6c: Ref(lambda: oxcrops_table.RopSetCollapseStateRequest, ()),
            0x6d: Ref(lambda: oxcrops_transport.RopGetTransportFolderRequest, ()),
            0x6f: Ref(lambda: oxcrops_transport.RopOptionsDataRequest, ()),
            0x70: Ref(lambda: oxcrops_synchronization.RopSynchronizationConfigureRequest, ()),
            0x72: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportMessageChangeRequest, ()),
            0x73: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportHierarchyChangeRequest, ()),
            0x74: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportDeletesRequest, ()),
            0x75: Ref(lambda: oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginRequest, ()),
            0x76: Ref(lambda: oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueRequest, ()),
            0x77: Ref(lambda: oxcrops_synchronization.RopSynchronizationUploadStateStreamEndRequest, ()),
            0x78: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportMessageMoveRequest, ()),
            0x79: Ref(lambda: oxcrops_property.RopSetPropertiesNoReplicateRequest, ()),
            0x7a: Ref(lambda: oxcrops_property.RopDeletePropertiesNoReplicateRequest, ()),
            0x7b: Ref(lambda: oxcrops_logon.RopGetStoreStateRequest, ()),
            0x7e: Ref(lambda: oxcrops_synchronization.RopSynchronizationOpenCollectorRequest, ()),
            0x7f: Ref(lambda: oxcrops_synchronization.RopGetLocalReplicaIdsRequest, ()),
            0x80: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportReadStateChangesRequest, ()),
            0x81: Ref(lambda: oxcrops_table.RopResetTableRequest, ()),
            0x82: Ref(lambda: oxcrops_synchronization.RopSynchronizationGetTransferStateRequest, ()),
            0x86: Ref(lambda: oxcrops_fasttransfer.RopTellVersionRequest, ()),
            0x89: Ref(lambda: oxcrops_table.RopFreeBookmarkRequest, ()),
            0x90: Ref(lambda: oxcrops_stream.RopWriteAndCommitStreamRequest, ()),
            0x91: Ref(lambda: oxcrops_folder.RopHardDeleteMessagesRequest, ()),
            0x92: Ref(lambda: oxcrops_folder.RopHardDeleteMessagesAndSubfoldersRequest, ()),
            0x93: Ref(lambda: oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedRequest, ()),
            0x9d: Ref(lambda: oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedRequest, ()),
            0xa3: Ref(lambda: oxcrops_stream.RopWriteStreamExtendedRequest, ()),
            0xfe: Ref(lambda: oxcrops_logon.RopLogonRequest, ()),
        }),
    )


def decode_rop_request(b, p, c, logon_is_private):
    return DECODE_ROP_REQUEST[b[p]](b, p, c, logon_is_private)


def encode_rop_request(s, w, logon_is_private):
    return ENCODE_ROP_REQUEST[s.__class__](s, w, logon_is_private)


class RopResponse(Structure):
    """A response of any ROP. [MS-OXCROPS] 2.2.2.
    """

    __slots__ = ()
    SPEC = Spec(
        orig='ROP response buffer',
        section='[MS-OXCROPS] 2.2.2',
        params=(Param('property_tags', 'property_tags'), Param('recipient_columns', 'recipient_columns'), Param('columns', 'columns'),),
        choice=Choice(tag='RopId', width=1, arms={
            0x02: Ref(lambda: oxcrops_folder.RopOpenFolderResponse, ()),
            0x03: Ref(lambda: oxcrops_message.RopOpenMessageResponse, ()),
            0x04: Ref(lambda: oxcrops_folder.RopGetHierarchyTableResponse, ()),
            0x05: Ref(lambda: oxcrops_folder.RopGetContentsTableResponse, ()),
            0x06: Ref(lambda: oxcrops_message.RopCreateMessageResponse, ()),
            0x07: Ref(lambda: oxcrops_property.RopGetPropertiesSpecificResponse, (lambda s, i: s.property_tags, )),
            0x08: Ref(lambda: oxcrops_property.RopGetPropertiesAllResponse, ()),
            0x09: Ref(lambda: oxcrops_property.RopGetPropertiesListResponse, ()),
            0x0a: Ref(lambda: oxcrops_property.RopSetPropertiesResponse, ()),
            0x0b: Ref(lambda: oxcrops_property.RopDeletePropertiesResponse, ()),
            0x0c: Ref(lambda: oxcrops_message.RopSaveChangesMessageResponse, ()),
            0x0d: Ref(lambda: oxcrops_message.RopRemoveAllRecipientsResponse, ()),
            0x0e: Ref(lambda: oxcrops_message.RopModifyRecipientsResponse, ()),
            0x0f: Ref(lambda: oxcrops_message.RopReadRecipientsResponse, (lambda s, i: s.recipient_columns, )),
            0x10: Ref(lambda: oxcrops_message.RopReloadCachedInformationResponse, ()),
            0x11: Ref(lambda: oxcrops_message.RopSetMessageReadFlagResponse, ()),
            0x12: Ref(lambda: oxcrops_table.RopSetColumnsResponse, ()),
            0x13: Ref(lambda: oxcrops_table.RopSortTableResponse, ()),
            0x14: Ref(lambda: oxcrops_table.RopRestrictResponse, ()),
            0x15: Ref(lambda: oxcrops_table.RopQueryRowsResponse, (lambda s, i: s.columns, )),
            0x16: Ref(lambda: oxcrops_table.RopGetStatusResponse, ()),
            0x17: Ref(lambda: oxcrops_table.RopQueryPositionResponse, ()),
            0x18: Ref(lambda: oxcrops_table.RopSeekRowResponse, ()),
            0x19: Ref(lambda: oxcrops_table.RopSeekRowBookmarkResponse, ()),
            0x1a: Ref(lambda: oxcrops_table.RopSeekRowFractionalResponse, ()),
            0x1b: Ref(lambda: oxcrops_table.RopCreateBookmarkResponse, ()),
            0x1c: Ref(lambda: oxcrops_folder.RopCreateFolderResponse, ()),
            0x1d: Ref(lambda: oxcrops_folder.RopDeleteFolderResponse, ()),
            0x1e: Ref(lambda: oxcrops_folder.RopDeleteMessagesResponse, ()),
            0x20: Ref(lambda: oxcrops_message.RopSetMessageStatusResponse, ()),
            0x21: Ref(lambda: oxcrops_message.RopGetAttachmentTableResponse, ()),
            0x22: Ref(lambda: oxcrops_message.RopOpenAttachmentResponse, ()),
            0x23: Ref(lambda: oxcrops_message.RopCreateAttachmentResponse, ()),
            0x24: Ref(lambda: oxcrops_message.RopDeleteAttachmentResponse, ()),
            0x25: Ref(lambda: oxcrops_message.RopSaveChangesAttachmentResponse, ()),
            0x26: Ref(lambda: oxcrops_logon.RopSetReceiveFolderResponse, ()),
            0x27: Ref(lambda: oxcrops_logon.RopGetReceiveFolderResponse, ()),
            0x29: Ref(lambda: oxcrops_notification.RopRegisterNotificationResponse, ()),
            0x2a: Ref(lambda: oxcrops_notification.RopNotifyResponse, (lambda s, i: s.columns, )),
            0x2b: Ref(lambda: oxcrops_stream.RopOpenStreamResponse, ()),
            0x2c: Ref(lambda: oxcrops_stream.RopReadStreamResponse, ()),
            0x2d: Ref(lambda: oxcrops_stream.RopWriteStreamResponse, ()),
            0x2e: Ref(lambda: oxcrops_stream.RopSeekStreamResponse, ()),
            0x2f: Ref(lambda: oxcrops_stream.RopSetStreamSizeResponse, ()),
            0x30: Ref(lambda: oxcrops_folder.RopSetSearchCriteriaResponse, ()),
            0x31: Ref(lambda: oxcrops_folder.RopGetSearchCriteriaResponse, ()),
            0x32: Ref(lambda: oxcrops_transport.RopSubmitMessageResponse, ()),
            0x33: Ref(lambda: oxcrops_folder.RopMoveCopyMessagesResponse, ()),
            0x34: Ref(lambda: oxcrops_transport.RopAbortSubmitResponse, ()),
            0x35: Ref(lambda: oxcrops_folder.RopMoveFolderResponse, ()),
            0x36: Ref(lambda: oxcrops_folder.RopCopyFolderResponse, ()),
            0x37: Ref(lambda: oxcrops_table.RopQueryColumnsAllResponse, ()),
            0x38: Ref(lambda: oxcrops_table.RopAbortResponse, ()),
            0x39: Ref(lambda: oxcrops_property.RopCopyToResponse, ()),
            0x3a: Ref(lambda: oxcrops_stream.RopCopyToStreamResponse, ()),
            0x3b: Ref(lambda: oxcrops_stream.RopCloneStreamResponse, ()),
            0x3e: Ref(lambda: oxcrops_permission.RopGetPermissionsTableResponse, ()),
            0x3f: Ref(lambda: oxcrops_rule.RopGetRulesTableResponse, ()),
            0x40: Ref(lambda: oxcrops_permission.RopModifyPermissionsResponse, ()),
            0x41: Ref(lambda: oxcrops_rule.RopModifyRulesResponse, ()),
            0x42: Ref(lambda: oxcrops_logon.RopGetOwningServersResponse, ()),
            0x43: Ref(lambda: oxcrops_logon.RopLongTermIdFromIdResponse, ()),
            0x44: Ref(lambda: oxcrops_logon.RopIdFromLongTermIdResponse, ()),
            0x45: Ref(lambda: oxcrops_logon.RopPublicFolderIsGhostedResponse, ()),
            0x46: Ref(lambda: oxcrops_message.RopOpenEmbeddedMessageResponse, ()),
            0x47: Ref(lambda: oxcrops_transport.RopSetSpoolerResponse, ()),
            0x48: Ref(lambda: oxcrops_transport.RopSpoolerLockMessageResponse, ()),
            0x49: Ref(lambda: oxcrops_transport.RopGetAddressTypesResponse, ()),
            0x4a: Ref(lambda: oxcrops_transport.RopTransportSendResponse, ()),
            0x4b: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesResponse, ()),
            0x4c: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyFolderResponse, ()),
            0x4d: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyToResponse, ()),
            0x4e: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceGetBufferResponse, ()),
            0x4f: Ref(lambda: oxcrops_table.RopFindRowResponse, (lambda s, i: s.columns, )),
            0x50: Ref(lambda: oxcrops_property.RopProgressResponse, ()),
            0x51: Ref(lambda: oxcrops_transport.RopTransportNewMailResponse, ()),
            0x52: Ref(lambda: oxcrops_message.RopGetValidAttachmentsResponse, ()),
            0x53: Ref(lambda: oxcrops_fasttransfer.RopFastTransferDestinationConfigureResponse, ()),
            0x54: Ref(lambda: oxcrops_fasttransfer.RopFastTransferDestinationPutBufferResponse, ()),
            0x55: Ref(lambda: oxcrops_property.RopGetNamesFromPropertyIdsResponse, ()),
            0x56: Ref(lambda: oxcrops_property.RopGetPropertyIdsFromNamesResponse, ()),
            0x57: Ref(lambda: oxcrops_rule.RopUpdateDeferredActionMessagesResponse, ()),
            0x58: Ref(lambda: oxcrops_folder.RopEmptyFolderResponse, ()),
            0x59: Ref(lambda: oxcrops_table.RopExpandRowResponse, (lambda s, i: s.columns, )),
            0x5a: Ref(lambda: oxcrops_table.RopCollapseRowResponse, ()),
            0x5b: Ref(lambda: oxcrops_stream.RopLockRegionStreamResponse, ()),
            0x5c: Ref(lambda: oxcrops_stream.RopUnlockRegionStreamResponse, ()),
            0x5d: Ref(lambda: oxcrops_stream.RopCommitStreamResponse, ()),
            0x5e: Ref(lambda: oxcrops_stream.RopGetStreamSizeResponse, ()),
            0x5f: Ref(lambda: oxcrops_property.RopQueryNamedPropertiesResponse, ()),
            0x60: Ref(lambda: oxcrops_logon.RopGetPerUserLongTermIdsResponse, ()),
            0x61: Ref(lambda: oxcrops_logon.RopGetPerUserGuidResponse, ()),
            0x63: Ref(lambda: oxcrops_logon.RopReadPerUserInformationResponse, ()),
            0x64: Ref(lambda: oxcrops_logon.RopWritePerUserInformationResponse, ()),
            0x66: Ref(lambda: oxcrops_message.RopSetReadFlagsResponse, ()),
            0x67: Ref(lambda: oxcrops_property.RopCopyPropertiesResponse, ()),
            0x68: Ref(lambda: oxcrops_logon.RopGetReceiveFolderTableResponse, ()),
            0x69: Ref(lambda: oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesResponse, ()),
            0x6b: Ref(lambda: oxcrops_table.RopGetCollapseStateResponse, ()),
            0x6c: Ref(lambda: oxcrops_table.RopSetCollapseStateResponse, ()),
            0x6d: Ref(lambda: oxcrops_transport.RopGetTransportFolderResponse, ()),
            0x6e: Ref(lambda: oxcrops_notification.RopPendingResponse, ()),
            0x6f: Ref(lambda: oxcrops_transport.RopOptionsDataResponse, ()),
            0x70: Ref(lambda: oxcrops_synchronization.RopSynchronizationConfigureResponse, ()),
            0x72: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportMessageChangeResponse, ()),
            0x73: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportHierarchyChangeResponse, ()),
            0x74: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportDeletesResponse, ()),
            0x75: Ref(lambda: oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginResponse, ()),
            0x76: Ref(lambda: oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueResponse, ()),
            0x77: Ref(lambda: oxcrops_synchronization.RopSynchronizationUploadStateStreamEndResponse, ()),
            0x78: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportMessageMoveResponse, ()),
            0x79: Ref(lambda: oxcrops_property.RopSetPropertiesNoReplicateResponse, ()),
            0x7a: Ref(lambda: oxcrops_property.RopDeletePropertiesNoReplicateResponse, ()),
            0x7b: Ref(lambda: oxcrops_logon.RopGetStoreStateResponse, ()),
            0x7e: Ref(lambda: oxcrops_synchronization.RopSynchronizationOpenCollectorResponse, ()),
            0x7f: Ref(lambda: oxcrops_synchronization.RopGetLocalReplicaIdsResponse, ()),
            0x80: Ref(lambda: oxcrops_synchronization.RopSynchronizationImportReadStateChangesResponse, ()),
            0x81: Ref(lambda: oxcrops_table.RopResetTableResponse, ()),
            0x82: Ref(lambda: oxcrops_synchronization.RopSynchronizationGetTransferStateResponse, ()),
            0x86: Ref(lambda: oxcrops_fasttransfer.RopTellVersionResponse, ()),
            0x89: Ref(lambda: oxcrops_table.RopFreeBookmarkResponse, ()),
            0x90: Ref(lambda: oxcrops_stream.RopWriteAndCommitStreamResponse, ()),
            0x91: Ref(lambda: oxcrops_folder.RopHardDeleteMessagesResponse, ()),
            0x92: Ref(lambda: oxcrops_folder.RopHardDeleteMessagesAndSubfoldersResponse, ()),
            0x93: Ref(lambda: oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedResponse, ()),
            0x9d: Ref(lambda: oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedResponse, ()),
            0xa3: Ref(lambda: oxcrops_stream.RopWriteStreamExtendedResponse, ()),
            0xf9: Ref(lambda: oxcrops_miscellaneous.RopBackoffResponse, ()),
            0xfe: Ref(lambda: oxcrops_logon.RopLogonResponse, ()),
            0xff: Ref(lambda: oxcrops_miscellaneous.RopBufferTooSmallResponse, ()),
        }),
    )


def decode_rop_response(b, p, c, property_tags, recipient_columns, columns):
    return DECODE_ROP_RESPONSE[b[p]](b, p, c, property_tags, recipient_columns, columns)


def encode_rop_response(s, w, property_tags, recipient_columns, columns):
    return ENCODE_ROP_RESPONSE[s.__class__](s, w, property_tags, recipient_columns, columns)

RopInputBuffer._decode = staticmethod(decode_rop_input_buffer)
RopInputBuffer._encode = staticmethod(encode_rop_input_buffer)
RopOutputBuffer._decode = staticmethod(decode_rop_output_buffer)
RopOutputBuffer._encode = staticmethod(encode_rop_output_buffer)
DECODE_ROP_REQUEST = {
    0x01: lambda b, p, c, logon_is_private: oxcrops_miscellaneous.decode_rop_release_request(b, p, c),
    0x02: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_open_folder_request(b, p, c),
    0x03: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_open_message_request(b, p, c),
    0x04: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_get_hierarchy_table_request(b, p, c),
    0x05: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_get_contents_table_request(b, p, c),
    0x06: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_create_message_request(b, p, c),
    0x07: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_get_properties_specific_request(b, p, c),
    0x08: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_get_properties_all_request(b, p, c),
    0x09: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_get_properties_list_request(b, p, c),
    0x0a: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_set_properties_request(b, p, c),
    0x0b: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_delete_properties_request(b, p, c),
    0x0c: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_save_changes_message_request(b, p, c),
    0x0d: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_remove_all_recipients_request(b, p, c),
    0x0e: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_modify_recipients_request(b, p, c),
    0x0f: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_read_recipients_request(b, p, c),
    0x10: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_reload_cached_information_request(b, p, c),
    0x11: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_set_message_read_flag_request(b, p, c, logon_is_private),
    0x12: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_set_columns_request(b, p, c),
    0x13: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_sort_table_request(b, p, c),
    0x14: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_restrict_request(b, p, c),
    0x15: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_query_rows_request(b, p, c),
    0x16: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_get_status_request(b, p, c),
    0x17: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_query_position_request(b, p, c),
    0x18: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_seek_row_request(b, p, c),
    0x19: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_seek_row_bookmark_request(b, p, c),
    0x1a: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_seek_row_fractional_request(b, p, c),
    0x1b: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_create_bookmark_request(b, p, c),
    0x1c: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_create_folder_request(b, p, c),
    0x1d: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_delete_folder_request(b, p, c),
    0x1e: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_delete_messages_request(b, p, c),
    0x1f: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_get_message_status_request(b, p, c),
    0x20: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_set_message_status_request(b, p, c),
    0x21: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_get_attachment_table_request(b, p, c),
    0x22: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_open_attachment_request(b, p, c),
    0x23: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_create_attachment_request(b, p, c),
    0x24: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_delete_attachment_request(b, p, c),
    0x25: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_save_changes_attachment_request(b, p, c),
    0x26: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_set_receive_folder_request(b, p, c),
    0x27: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_get_receive_folder_request(b, p, c),
    0x29: lambda b, p, c, logon_is_private: oxcrops_notification.decode_rop_register_notification_request(b, p, c),
    0x2b: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_open_stream_request(b, p, c),
    0x2c: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_read_stream_request(b, p, c),
    0x2d: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_write_stream_request(b, p, c),
    0x2e: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_seek_stream_request(b, p, c),
    0x2f: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_set_stream_size_request(b, p, c),
    0x30: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_set_search_criteria_request(b, p, c),
    0x31: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_get_search_criteria_request(b, p, c),
    0x32: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_submit_message_request(b, p, c),
    0x33: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_move_copy_messages_request(b, p, c),
    0x34: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_abort_submit_request(b, p, c),
    0x35: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_move_folder_request(b, p, c),
    0x36: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_copy_folder_request(b, p, c),
    0x37: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_query_columns_all_request(b, p, c),
    0x38: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_abort_request(b, p, c),
    0x39: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_copy_to_request(b, p, c),
    0x3a: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_copy_to_stream_request(b, p, c),
    0x3b: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_clone_stream_request(b, p, c),
    0x3e: lambda b, p, c, logon_is_private: oxcrops_permission.decode_rop_get_permissions_table_request(b, p, c),
    0x3f: lambda b, p, c, logon_is_private: oxcrops_rule.decode_rop_get_rules_table_request(b, p, c),
    0x40: lambda b, p, c, logon_is_private: oxcrops_permission.decode_rop_modify_permissions_request(b, p, c),
    0x41: lambda b, p, c, logon_is_private: oxcrops_rule.decode_rop_modify_rules_request(b, p, c),
    0x42: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_get_owning_servers_request(b, p, c),
    0x43: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_long_term_id_from_id_request(b, p, c),
    0x44: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_id_from_long_term_id_request(b, p, c),
    0x45: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_public_folder_is_ghosted_request(b, p, c),
    0x46: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_open_embedded_message_request(b, p, c),
    0x47: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_set_spooler_request(b, p, c),
    0x48: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_spooler_lock_message_request(b, p, c),
    0x49: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_get_address_types_request(b, p, c),
    0x4a: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_transport_send_request(b, p, c),
    0x4b: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_messages_request(b, p, c),
    0x4c: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_folder_request(b, p, c),
    0x4d: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_to_request(b, p, c),
    0x4e: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_source_get_buffer_request(b, p, c),
    0x4f: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_find_row_request(b, p, c),
    0x50: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_progress_request(b, p, c),
    0x51: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_transport_new_mail_request(b, p, c),
    0x52: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_get_valid_attachments_request(b, p, c),
    0x53: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_destination_configure_request(b, p, c),
    0x54: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_destination_put_buffer_request(b, p, c),
    0x55: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_get_names_from_property_ids_request(b, p, c),
    0x56: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_get_property_ids_from_names_request(b, p, c),
    0x57: lambda b, p, c, logon_is_private: oxcrops_rule.decode_rop_update_deferred_action_messages_request(b, p, c),
    0x58: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_empty_folder_request(b, p, c),
    0x59: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_expand_row_request(b, p, c),
    0x5a: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_collapse_row_request(b, p, c),
    0x5b: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_lock_region_stream_request(b, p, c),
    0x5c: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_unlock_region_stream_request(b, p, c),
    0x5d: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_commit_stream_request(b, p, c),
    0x5e: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_get_stream_size_request(b, p, c),
    0x5f: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_query_named_properties_request(b, p, c),
    0x60: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_get_per_user_long_term_ids_request(b, p, c),
    0x61: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_get_per_user_guid_request(b, p, c),
    0x63: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_read_per_user_information_request(b, p, c),
    0x64: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_write_per_user_information_request(b, p, c, logon_is_private),
    0x66: lambda b, p, c, logon_is_private: oxcrops_message.decode_rop_set_read_flags_request(b, p, c),
    0x67: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_copy_properties_request(b, p, c),
    0x68: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_get_receive_folder_table_request(b, p, c),
    0x69: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_properties_request(b, p, c),
    0x6b: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_get_collapse_state_request(b, p, c),
    0x6c: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_set_collapse_state_request(b, p, c),
    0x6d: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_get_transport_folder_request(b, p, c),
    0x6f: lambda b, p, c, logon_is_private: oxcrops_transport.decode_rop_options_data_request(b, p, c),
    0x70: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_configure_request(b, p, c),
    0x72: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_import_message_change_request(b, p, c),
    0x73: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_import_hierarchy_change_request(b, p, c),
    0x74: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_import_deletes_request(b, p, c),
    0x75: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_upload_state_stream_begin_request(b, p, c),
    0x76: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_upload_state_stream_continue_request(b, p, c),
    0x77: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_upload_state_stream_end_request(b, p, c),
    0x78: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_import_message_move_request(b, p, c),
    0x79: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_set_properties_no_replicate_request(b, p, c),
    0x7a: lambda b, p, c, logon_is_private: oxcrops_property.decode_rop_delete_properties_no_replicate_request(b, p, c),
    0x7b: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_get_store_state_request(b, p, c),
    0x7e: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_open_collector_request(b, p, c),
    0x7f: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_get_local_replica_ids_request(b, p, c),
    0x80: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_import_read_state_changes_request(b, p, c),
    0x81: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_reset_table_request(b, p, c),
    0x82: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_synchronization_get_transfer_state_request(b, p, c),
    0x86: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_tell_version_request(b, p, c),
    0x89: lambda b, p, c, logon_is_private: oxcrops_table.decode_rop_free_bookmark_request(b, p, c),
    0x90: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_write_and_commit_stream_request(b, p, c),
    0x91: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_hard_delete_messages_request(b, p, c),
    0x92: lambda b, p, c, logon_is_private: oxcrops_folder.decode_rop_hard_delete_messages_and_subfolders_request(b, p, c),
    0x93: lambda b, p, c, logon_is_private: oxcrops_synchronization.decode_rop_set_local_replica_midset_deleted_request(b, p, c),
    0x9d: lambda b, p, c, logon_is_private: oxcrops_fasttransfer.decode_rop_fast_transfer_destination_put_buffer_extended_request(b, p, c),
    0xa3: lambda b, p, c, logon_is_private: oxcrops_stream.decode_rop_write_stream_extended_request(b, p, c),
    0xfe: lambda b, p, c, logon_is_private: oxcrops_logon.decode_rop_logon_request(b, p, c),
}
RopRequest._decode = staticmethod(decode_rop_request)
ENCODE_ROP_REQUEST = {
    oxcrops_miscellaneous.RopReleaseRequest: lambda s, w, logon_is_private: oxcrops_miscellaneous.encode_rop_release_request(s, w),
    oxcrops_folder.RopOpenFolderRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_open_folder_request(s, w),
    oxcrops_message.RopOpenMessageRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_open_message_request(s, w),
    oxcrops_folder.RopGetHierarchyTableRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_get_hierarchy_table_request(s, w),
    oxcrops_folder.RopGetContentsTableRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_get_contents_table_request(s, w),
    oxcrops_message.RopCreateMessageRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_create_message_request(s, w),
    oxcrops_property.RopGetPropertiesSpecificRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_get_properties_specific_request(s, w),
    oxcrops_property.RopGetPropertiesAllRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_get_properties_all_request(s, w),
    oxcrops_property.RopGetPropertiesListRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_get_properties_list_request(s, w),
    oxcrops_property.RopSetPropertiesRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_set_properties_request(s, w),
    oxcrops_property.RopDeletePropertiesRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_delete_properties_request(s, w),
    oxcrops_message.RopSaveChangesMessageRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_save_changes_message_request(s, w),
    oxcrops_message.RopRemoveAllRecipientsRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_remove_all_recipients_request(s, w),
    oxcrops_message.RopModifyRecipientsRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_modify_recipients_request(s, w),
    oxcrops_message.RopReadRecipientsRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_read_recipients_request(s, w),
    oxcrops_message.RopReloadCachedInformationRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_reload_cached_information_request(s, w),
    oxcrops_message.RopSetMessageReadFlagRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_set_message_read_flag_request(s, w, logon_is_private),
    oxcrops_table.RopSetColumnsRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_set_columns_request(s, w),
    oxcrops_table.RopSortTableRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_sort_table_request(s, w),
    oxcrops_table.RopRestrictRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_restrict_request(s, w),
    oxcrops_table.RopQueryRowsRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_query_rows_request(s, w),
    oxcrops_table.RopGetStatusRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_get_status_request(s, w),
    oxcrops_table.RopQueryPositionRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_query_position_request(s, w),
    oxcrops_table.RopSeekRowRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_seek_row_request(s, w),
    oxcrops_table.RopSeekRowBookmarkRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_seek_row_bookmark_request(s, w),
    oxcrops_table.RopSeekRowFractionalRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_seek_row_fractional_request(s, w),
    oxcrops_table.RopCreateBookmarkRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_create_bookmark_request(s, w),
    oxcrops_folder.RopCreateFolderRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_create_folder_request(s, w),
    oxcrops_folder.RopDeleteFolderRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_delete_folder_request(s, w),
    oxcrops_folder.RopDeleteMessagesRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_delete_messages_request(s, w),
    oxcrops_message.RopGetMessageStatusRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_get_message_status_request(s, w),
    oxcrops_message.RopSetMessageStatusRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_set_message_status_request(s, w),
    oxcrops_message.RopGetAttachmentTableRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_get_attachment_table_request(s, w),
    oxcrops_message.RopOpenAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_open_attachment_request(s, w),
    oxcrops_message.RopCreateAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_create_attachment_request(s, w),
    oxcrops_message.RopDeleteAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_delete_attachment_request(s, w),
    oxcrops_message.RopSaveChangesAttachmentRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_save_changes_attachment_request(s, w),
    oxcrops_logon.RopSetReceiveFolderRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_set_receive_folder_request(s, w),
    oxcrops_logon.RopGetReceiveFolderRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_get_receive_folder_request(s, w),
    oxcrops_notification.RopRegisterNotificationRequest: lambda s, w, logon_is_private: oxcrops_notification.encode_rop_register_notification_request(s, w),
    oxcrops_stream.RopOpenStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_open_stream_request(s, w),
    oxcrops_stream.RopReadStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_read_stream_request(s, w),
    oxcrops_stream.RopWriteStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_write_stream_request(s, w),
    oxcrops_stream.RopSeekStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_seek_stream_request(s, w),
    oxcrops_stream.RopSetStreamSizeRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_set_stream_size_request(s, w),
    oxcrops_folder.RopSetSearchCriteriaRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_set_search_criteria_request(s, w),
    oxcrops_folder.RopGetSearchCriteriaRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_get_search_criteria_request(s, w),
    oxcrops_transport.RopSubmitMessageRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_submit_message_request(s, w),
    oxcrops_folder.RopMoveCopyMessagesRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_move_copy_messages_request(s, w),
    oxcrops_transport.RopAbortSubmitRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_abort_submit_request(s, w),
    oxcrops_folder.RopMoveFolderRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_move_folder_request(s, w),
    oxcrops_folder.RopCopyFolderRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_copy_folder_request(s, w),
    oxcrops_table.RopQueryColumnsAllRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_query_columns_all_request(s, w),
    oxcrops_table.RopAbortRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_abort_request(s, w),
    oxcrops_property.RopCopyToRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_copy_to_request(s, w),
    oxcrops_stream.RopCopyToStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_copy_to_stream_request(s, w),
    oxcrops_stream.RopCloneStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_clone_stream_request(s, w),
    oxcrops_permission.RopGetPermissionsTableRequest: lambda s, w, logon_is_private: oxcrops_permission.encode_rop_get_permissions_table_request(s, w),
    oxcrops_rule.RopGetRulesTableRequest: lambda s, w, logon_is_private: oxcrops_rule.encode_rop_get_rules_table_request(s, w),
    oxcrops_permission.RopModifyPermissionsRequest: lambda s, w, logon_is_private: oxcrops_permission.encode_rop_modify_permissions_request(s, w),
    oxcrops_rule.RopModifyRulesRequest: lambda s, w, logon_is_private: oxcrops_rule.encode_rop_modify_rules_request(s, w),
    oxcrops_logon.RopGetOwningServersRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_get_owning_servers_request(s, w),
    oxcrops_logon.RopLongTermIdFromIdRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_long_term_id_from_id_request(s, w),
    oxcrops_logon.RopIdFromLongTermIdRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_id_from_long_term_id_request(s, w),
    oxcrops_logon.RopPublicFolderIsGhostedRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_public_folder_is_ghosted_request(s, w),
    oxcrops_message.RopOpenEmbeddedMessageRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_open_embedded_message_request(s, w),
    oxcrops_transport.RopSetSpoolerRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_set_spooler_request(s, w),
    oxcrops_transport.RopSpoolerLockMessageRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_spooler_lock_message_request(s, w),
    oxcrops_transport.RopGetAddressTypesRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_get_address_types_request(s, w),
    oxcrops_transport.RopTransportSendRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_transport_send_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_messages_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyFolderRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_folder_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyToRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_to_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceGetBufferRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_source_get_buffer_request(s, w),
    oxcrops_table.RopFindRowRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_find_row_request(s, w),
    oxcrops_property.RopProgressRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_progress_request(s, w),
    oxcrops_transport.RopTransportNewMailRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_transport_new_mail_request(s, w),
    oxcrops_message.RopGetValidAttachmentsRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_get_valid_attachments_request(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationConfigureRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_destination_configure_request(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_destination_put_buffer_request(s, w),
    oxcrops_property.RopGetNamesFromPropertyIdsRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_get_names_from_property_ids_request(s, w),
    oxcrops_property.RopGetPropertyIdsFromNamesRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_get_property_ids_from_names_request(s, w),
    oxcrops_rule.RopUpdateDeferredActionMessagesRequest: lambda s, w, logon_is_private: oxcrops_rule.encode_rop_update_deferred_action_messages_request(s, w),
    oxcrops_folder.RopEmptyFolderRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_empty_folder_request(s, w),
    oxcrops_table.RopExpandRowRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_expand_row_request(s, w),
    oxcrops_table.RopCollapseRowRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_collapse_row_request(s, w),
    oxcrops_stream.RopLockRegionStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_lock_region_stream_request(s, w),
    oxcrops_stream.RopUnlockRegionStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_unlock_region_stream_request(s, w),
    oxcrops_stream.RopCommitStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_commit_stream_request(s, w),
    oxcrops_stream.RopGetStreamSizeRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_get_stream_size_request(s, w),
    oxcrops_property.RopQueryNamedPropertiesRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_query_named_properties_request(s, w),
    oxcrops_logon.RopGetPerUserLongTermIdsRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_get_per_user_long_term_ids_request(s, w),
    oxcrops_logon.RopGetPerUserGuidRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_get_per_user_guid_request(s, w),
    oxcrops_logon.RopReadPerUserInformationRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_read_per_user_information_request(s, w),
    oxcrops_logon.RopWritePerUserInformationRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_write_per_user_information_request(s, w, logon_is_private),
    oxcrops_message.RopSetReadFlagsRequest: lambda s, w, logon_is_private: oxcrops_message.encode_rop_set_read_flags_request(s, w),
    oxcrops_property.RopCopyPropertiesRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_copy_properties_request(s, w),
    oxcrops_logon.RopGetReceiveFolderTableRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_get_receive_folder_table_request(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_properties_request(s, w),
    oxcrops_table.RopGetCollapseStateRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_get_collapse_state_request(s, w),
    oxcrops_table.RopSetCollapseStateRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_set_collapse_state_request(s, w),
    oxcrops_transport.RopGetTransportFolderRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_get_transport_folder_request(s, w),
    oxcrops_transport.RopOptionsDataRequest: lambda s, w, logon_is_private: oxcrops_transport.encode_rop_options_data_request(s, w),
    oxcrops_synchronization.RopSynchronizationConfigureRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_configure_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageChangeRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_import_message_change_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportHierarchyChangeRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_import_hierarchy_change_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportDeletesRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_import_deletes_request(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_upload_state_stream_begin_request(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_upload_state_stream_continue_request(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamEndRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_upload_state_stream_end_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageMoveRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_import_message_move_request(s, w),
    oxcrops_property.RopSetPropertiesNoReplicateRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_set_properties_no_replicate_request(s, w),
    oxcrops_property.RopDeletePropertiesNoReplicateRequest: lambda s, w, logon_is_private: oxcrops_property.encode_rop_delete_properties_no_replicate_request(s, w),
    oxcrops_logon.RopGetStoreStateRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_get_store_state_request(s, w),
    oxcrops_synchronization.RopSynchronizationOpenCollectorRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_open_collector_request(s, w),
    oxcrops_synchronization.RopGetLocalReplicaIdsRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_get_local_replica_ids_request(s, w),
    oxcrops_synchronization.RopSynchronizationImportReadStateChangesRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_import_read_state_changes_request(s, w),
    oxcrops_table.RopResetTableRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_reset_table_request(s, w),
    oxcrops_synchronization.RopSynchronizationGetTransferStateRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_synchronization_get_transfer_state_request(s, w),
    oxcrops_fasttransfer.RopTellVersionRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_tell_version_request(s, w),
    oxcrops_table.RopFreeBookmarkRequest: lambda s, w, logon_is_private: oxcrops_table.encode_rop_free_bookmark_request(s, w),
    oxcrops_stream.RopWriteAndCommitStreamRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_write_and_commit_stream_request(s, w),
    oxcrops_folder.RopHardDeleteMessagesRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_hard_delete_messages_request(s, w),
    oxcrops_folder.RopHardDeleteMessagesAndSubfoldersRequest: lambda s, w, logon_is_private: oxcrops_folder.encode_rop_hard_delete_messages_and_subfolders_request(s, w),
    oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedRequest: lambda s, w, logon_is_private: oxcrops_synchronization.encode_rop_set_local_replica_midset_deleted_request(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedRequest: lambda s, w, logon_is_private: oxcrops_fasttransfer.encode_rop_fast_transfer_destination_put_buffer_extended_request(s, w),
    oxcrops_stream.RopWriteStreamExtendedRequest: lambda s, w, logon_is_private: oxcrops_stream.encode_rop_write_stream_extended_request(s, w),
    oxcrops_logon.RopLogonRequest: lambda s, w, logon_is_private: oxcrops_logon.encode_rop_logon_request(s, w),
}
RopRequest._encode = staticmethod(encode_rop_request)
DECODE_ROP_RESPONSE = {
    0x02: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_open_folder_response(b, p, c),
    0x03: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_open_message_response(b, p, c),
    0x04: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_get_hierarchy_table_response(b, p, c),
    0x05: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_get_contents_table_response(b, p, c),
    0x06: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_create_message_response(b, p, c),
    0x07: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_get_properties_specific_response(b, p, c, property_tags),
    0x08: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_get_properties_all_response(b, p, c),
    0x09: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_get_properties_list_response(b, p, c),
    0x0a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_set_properties_response(b, p, c),
    0x0b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_delete_properties_response(b, p, c),
    0x0c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_save_changes_message_response(b, p, c),
    0x0d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_remove_all_recipients_response(b, p, c),
    0x0e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_modify_recipients_response(b, p, c),
    0x0f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_read_recipients_response(b, p, c, recipient_columns),
    0x10: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_reload_cached_information_response(b, p, c),
    0x11: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_set_message_read_flag_response(b, p, c),
    0x12: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_set_columns_response(b, p, c),
    0x13: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_sort_table_response(b, p, c),
    0x14: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_restrict_response(b, p, c),
    0x15: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_query_rows_response(b, p, c, columns),
    0x16: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_get_status_response(b, p, c),
    0x17: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_query_position_response(b, p, c),
    0x18: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_seek_row_response(b, p, c),
    0x19: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_seek_row_bookmark_response(b, p, c),
    0x1a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_seek_row_fractional_response(b, p, c),
    0x1b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_create_bookmark_response(b, p, c),
    0x1c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_create_folder_response(b, p, c),
    0x1d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_delete_folder_response(b, p, c),
    0x1e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_delete_messages_response(b, p, c),
    0x20: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_set_message_status_response(b, p, c),
    0x21: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_get_attachment_table_response(b, p, c),
    0x22: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_open_attachment_response(b, p, c),
    0x23: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_create_attachment_response(b, p, c),
    0x24: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_delete_attachment_response(b, p, c),
    0x25: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_save_changes_attachment_response(b, p, c),
    0x26: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_set_receive_folder_response(b, p, c),
    0x27: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_get_receive_folder_response(b, p, c),
    0x29: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_notification.decode_rop_register_notification_response(b, p, c),
    0x2a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_notification.decode_rop_notify_response(b, p, c, columns),
    0x2b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_open_stream_response(b, p, c),
    0x2c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_read_stream_response(b, p, c),
    0x2d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_write_stream_response(b, p, c),
    0x2e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_seek_stream_response(b, p, c),
    0x2f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_set_stream_size_response(b, p, c),
    0x30: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_set_search_criteria_response(b, p, c),
    0x31: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_get_search_criteria_response(b, p, c),
    0x32: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_submit_message_response(b, p, c),
    0x33: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_move_copy_messages_response(b, p, c),
    0x34: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_abort_submit_response(b, p, c),
    0x35: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_move_folder_response(b, p, c),
    0x36: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_copy_folder_response(b, p, c),
    0x37: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_query_columns_all_response(b, p, c),
    0x38: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_abort_response(b, p, c),
    0x39: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_copy_to_response(b, p, c),
    0x3a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_copy_to_stream_response(b, p, c),
    0x3b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_clone_stream_response(b, p, c),
    0x3e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_permission.decode_rop_get_permissions_table_response(b, p, c),
    0x3f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_rule.decode_rop_get_rules_table_response(b, p, c),
    0x40: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_permission.decode_rop_modify_permissions_response(b, p, c),
    0x41: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_rule.decode_rop_modify_rules_response(b, p, c),
    0x42: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_get_owning_servers_response(b, p, c),
    0x43: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_long_term_id_from_id_response(b, p, c),
    0x44: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_id_from_long_term_id_response(b, p, c),
    0x45: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_public_folder_is_ghosted_response(b, p, c),
    0x46: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_open_embedded_message_response(b, p, c),
    0x47: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_set_spooler_response(b, p, c),
    0x48: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_spooler_lock_message_response(b, p, c),
    0x49: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_get_address_types_response(b, p, c),
    0x4a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_transport_send_response(b, p, c),
    0x4b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_messages_response(b, p, c),
    0x4c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_folder_response(b, p, c),
    0x4d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_to_response(b, p, c),
    0x4e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_source_get_buffer_response(b, p, c),
    0x4f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_find_row_response(b, p, c, columns),
    0x50: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_progress_response(b, p, c),
    0x51: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_transport_new_mail_response(b, p, c),
    0x52: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_get_valid_attachments_response(b, p, c),
    0x53: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_destination_configure_response(b, p, c),
    0x54: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_destination_put_buffer_response(b, p, c),
    0x55: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_get_names_from_property_ids_response(b, p, c),
    0x56: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_get_property_ids_from_names_response(b, p, c),
    0x57: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_rule.decode_rop_update_deferred_action_messages_response(b, p, c),
    0x58: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_empty_folder_response(b, p, c),
    0x59: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_expand_row_response(b, p, c, columns),
    0x5a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_collapse_row_response(b, p, c),
    0x5b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_lock_region_stream_response(b, p, c),
    0x5c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_unlock_region_stream_response(b, p, c),
    0x5d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_commit_stream_response(b, p, c),
    0x5e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_get_stream_size_response(b, p, c),
    0x5f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_query_named_properties_response(b, p, c),
    0x60: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_get_per_user_long_term_ids_response(b, p, c),
    0x61: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_get_per_user_guid_response(b, p, c),
    0x63: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_read_per_user_information_response(b, p, c),
    0x64: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_write_per_user_information_response(b, p, c),
    0x66: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_message.decode_rop_set_read_flags_response(b, p, c),
    0x67: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_copy_properties_response(b, p, c),
    0x68: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_get_receive_folder_table_response(b, p, c),
    0x69: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_source_copy_properties_response(b, p, c),
    0x6b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_get_collapse_state_response(b, p, c),
    0x6c: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_set_collapse_state_response(b, p, c),
    0x6d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_get_transport_folder_response(b, p, c),
    0x6e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_notification.decode_rop_pending_response(b, p, c),
    0x6f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_transport.decode_rop_options_data_response(b, p, c),
    0x70: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_configure_response(b, p, c),
    0x72: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_import_message_change_response(b, p, c),
    0x73: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_import_hierarchy_change_response(b, p, c),
    0x74: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_import_deletes_response(b, p, c),
    0x75: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_upload_state_stream_begin_response(b, p, c),
    0x76: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_upload_state_stream_continue_response(b, p, c),
    0x77: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_upload_state_stream_end_response(b, p, c),
    0x78: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_import_message_move_response(b, p, c),
    0x79: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_set_properties_no_replicate_response(b, p, c),
    0x7a: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_property.decode_rop_delete_properties_no_replicate_response(b, p, c),
    0x7b: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_get_store_state_response(b, p, c),
    0x7e: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_open_collector_response(b, p, c),
    0x7f: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_get_local_replica_ids_response(b, p, c),
    0x80: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_import_read_state_changes_response(b, p, c),
    0x81: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_reset_table_response(b, p, c),
    0x82: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_synchronization_get_transfer_state_response(b, p, c),
    0x86: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_tell_version_response(b, p, c),
    0x89: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_table.decode_rop_free_bookmark_response(b, p, c),
    0x90: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_write_and_commit_stream_response(b, p, c),
    0x91: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_hard_delete_messages_response(b, p, c),
    0x92: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_folder.decode_rop_hard_delete_messages_and_subfolders_response(b, p, c),
    0x93: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_synchronization.decode_rop_set_local_replica_midset_deleted_response(b, p, c),
    0x9d: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_fasttransfer.decode_rop_fast_transfer_destination_put_buffer_extended_response(b, p, c),
    0xa3: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_stream.decode_rop_write_stream_extended_response(b, p, c),
    0xf9: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_miscellaneous.decode_rop_backoff_response(b, p, c),
    0xfe: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_logon.decode_rop_logon_response(b, p, c),
    0xff: lambda b, p, c, property_tags, recipient_columns, columns: oxcrops_miscellaneous.decode_rop_buffer_too_small_response(b, p, c),
}
RopResponse._decode = staticmethod(decode_rop_response)
ENCODE_ROP_RESPONSE = {
    oxcrops_folder.RopOpenFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_open_folder_response(s, w),
    oxcrops_message.RopOpenMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_open_message_response(s, w),
    oxcrops_folder.RopGetHierarchyTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_get_hierarchy_table_response(s, w),
    oxcrops_folder.RopGetContentsTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_get_contents_table_response(s, w),
    oxcrops_message.RopCreateMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_create_message_response(s, w),
    oxcrops_property.RopGetPropertiesSpecificResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_get_properties_specific_response(s, w, property_tags),
    oxcrops_property.RopGetPropertiesAllResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_get_properties_all_response(s, w),
    oxcrops_property.RopGetPropertiesListResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_get_properties_list_response(s, w),
    oxcrops_property.RopSetPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_set_properties_response(s, w),
    oxcrops_property.RopDeletePropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_delete_properties_response(s, w),
    oxcrops_message.RopSaveChangesMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_save_changes_message_response(s, w),
    oxcrops_message.RopRemoveAllRecipientsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_remove_all_recipients_response(s, w),
    oxcrops_message.RopModifyRecipientsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_modify_recipients_response(s, w),
    oxcrops_message.RopReadRecipientsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_read_recipients_response(s, w, recipient_columns),
    oxcrops_message.RopReloadCachedInformationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_reload_cached_information_response(s, w),
    oxcrops_message.RopSetMessageReadFlagResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_set_message_read_flag_response(s, w),
    oxcrops_table.RopSetColumnsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_set_columns_response(s, w),
    oxcrops_table.RopSortTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_sort_table_response(s, w),
    oxcrops_table.RopRestrictResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_restrict_response(s, w),
    oxcrops_table.RopQueryRowsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_query_rows_response(s, w, columns),
    oxcrops_table.RopGetStatusResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_get_status_response(s, w),
    oxcrops_table.RopQueryPositionResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_query_position_response(s, w),
    oxcrops_table.RopSeekRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_seek_row_response(s, w),
    oxcrops_table.RopSeekRowBookmarkResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_seek_row_bookmark_response(s, w),
    oxcrops_table.RopSeekRowFractionalResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_seek_row_fractional_response(s, w),
    oxcrops_table.RopCreateBookmarkResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_create_bookmark_response(s, w),
    oxcrops_folder.RopCreateFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_create_folder_response(s, w),
    oxcrops_folder.RopDeleteFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_delete_folder_response(s, w),
    oxcrops_folder.RopDeleteMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_delete_messages_response(s, w),
    oxcrops_message.RopSetMessageStatusResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_set_message_status_response(s, w),
    oxcrops_message.RopGetAttachmentTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_get_attachment_table_response(s, w),
    oxcrops_message.RopOpenAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_open_attachment_response(s, w),
    oxcrops_message.RopCreateAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_create_attachment_response(s, w),
    oxcrops_message.RopDeleteAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_delete_attachment_response(s, w),
    oxcrops_message.RopSaveChangesAttachmentResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_save_changes_attachment_response(s, w),
    oxcrops_logon.RopSetReceiveFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_set_receive_folder_response(s, w),
    oxcrops_logon.RopGetReceiveFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_get_receive_folder_response(s, w),
    oxcrops_notification.RopRegisterNotificationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_notification.encode_rop_register_notification_response(s, w),
    oxcrops_notification.RopNotifyResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_notification.encode_rop_notify_response(s, w, columns),
    oxcrops_stream.RopOpenStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_open_stream_response(s, w),
    oxcrops_stream.RopReadStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_read_stream_response(s, w),
    oxcrops_stream.RopWriteStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_write_stream_response(s, w),
    oxcrops_stream.RopSeekStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_seek_stream_response(s, w),
    oxcrops_stream.RopSetStreamSizeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_set_stream_size_response(s, w),
    oxcrops_folder.RopSetSearchCriteriaResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_set_search_criteria_response(s, w),
    oxcrops_folder.RopGetSearchCriteriaResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_get_search_criteria_response(s, w),
    oxcrops_transport.RopSubmitMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_submit_message_response(s, w),
    oxcrops_folder.RopMoveCopyMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_move_copy_messages_response(s, w),
    oxcrops_transport.RopAbortSubmitResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_abort_submit_response(s, w),
    oxcrops_folder.RopMoveFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_move_folder_response(s, w),
    oxcrops_folder.RopCopyFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_copy_folder_response(s, w),
    oxcrops_table.RopQueryColumnsAllResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_query_columns_all_response(s, w),
    oxcrops_table.RopAbortResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_abort_response(s, w),
    oxcrops_property.RopCopyToResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_copy_to_response(s, w),
    oxcrops_stream.RopCopyToStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_copy_to_stream_response(s, w),
    oxcrops_stream.RopCloneStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_clone_stream_response(s, w),
    oxcrops_permission.RopGetPermissionsTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_permission.encode_rop_get_permissions_table_response(s, w),
    oxcrops_rule.RopGetRulesTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_rule.encode_rop_get_rules_table_response(s, w),
    oxcrops_permission.RopModifyPermissionsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_permission.encode_rop_modify_permissions_response(s, w),
    oxcrops_rule.RopModifyRulesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_rule.encode_rop_modify_rules_response(s, w),
    oxcrops_logon.RopGetOwningServersResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_get_owning_servers_response(s, w),
    oxcrops_logon.RopLongTermIdFromIdResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_long_term_id_from_id_response(s, w),
    oxcrops_logon.RopIdFromLongTermIdResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_id_from_long_term_id_response(s, w),
    oxcrops_logon.RopPublicFolderIsGhostedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_public_folder_is_ghosted_response(s, w),
    oxcrops_message.RopOpenEmbeddedMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_open_embedded_message_response(s, w),
    oxcrops_transport.RopSetSpoolerResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_set_spooler_response(s, w),
    oxcrops_transport.RopSpoolerLockMessageResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_spooler_lock_message_response(s, w),
    oxcrops_transport.RopGetAddressTypesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_get_address_types_response(s, w),
    oxcrops_transport.RopTransportSendResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_transport_send_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_messages_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_folder_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyToResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_to_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceGetBufferResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_source_get_buffer_response(s, w),
    oxcrops_table.RopFindRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_find_row_response(s, w, columns),
    oxcrops_property.RopProgressResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_progress_response(s, w),
    oxcrops_transport.RopTransportNewMailResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_transport_new_mail_response(s, w),
    oxcrops_message.RopGetValidAttachmentsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_get_valid_attachments_response(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationConfigureResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_destination_configure_response(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_destination_put_buffer_response(s, w),
    oxcrops_property.RopGetNamesFromPropertyIdsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_get_names_from_property_ids_response(s, w),
    oxcrops_property.RopGetPropertyIdsFromNamesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_get_property_ids_from_names_response(s, w),
    oxcrops_rule.RopUpdateDeferredActionMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_rule.encode_rop_update_deferred_action_messages_response(s, w),
    oxcrops_folder.RopEmptyFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_empty_folder_response(s, w),
    oxcrops_table.RopExpandRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_expand_row_response(s, w, columns),
    oxcrops_table.RopCollapseRowResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_collapse_row_response(s, w),
    oxcrops_stream.RopLockRegionStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_lock_region_stream_response(s, w),
    oxcrops_stream.RopUnlockRegionStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_unlock_region_stream_response(s, w),
    oxcrops_stream.RopCommitStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_commit_stream_response(s, w),
    oxcrops_stream.RopGetStreamSizeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_get_stream_size_response(s, w),
    oxcrops_property.RopQueryNamedPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_query_named_properties_response(s, w),
    oxcrops_logon.RopGetPerUserLongTermIdsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_get_per_user_long_term_ids_response(s, w),
    oxcrops_logon.RopGetPerUserGuidResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_get_per_user_guid_response(s, w),
    oxcrops_logon.RopReadPerUserInformationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_read_per_user_information_response(s, w),
    oxcrops_logon.RopWritePerUserInformationResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_write_per_user_information_response(s, w),
    oxcrops_message.RopSetReadFlagsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_message.encode_rop_set_read_flags_response(s, w),
    oxcrops_property.RopCopyPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_copy_properties_response(s, w),
    oxcrops_logon.RopGetReceiveFolderTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_get_receive_folder_table_response(s, w),
    oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_source_copy_properties_response(s, w),
    oxcrops_table.RopGetCollapseStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_get_collapse_state_response(s, w),
    oxcrops_table.RopSetCollapseStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_set_collapse_state_response(s, w),
    oxcrops_transport.RopGetTransportFolderResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_get_transport_folder_response(s, w),
    oxcrops_notification.RopPendingResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_notification.encode_rop_pending_response(s, w),
    oxcrops_transport.RopOptionsDataResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_transport.encode_rop_options_data_response(s, w),
    oxcrops_synchronization.RopSynchronizationConfigureResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_configure_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageChangeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_import_message_change_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportHierarchyChangeResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_import_hierarchy_change_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportDeletesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_import_deletes_response(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_upload_state_stream_begin_response(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_upload_state_stream_continue_response(s, w),
    oxcrops_synchronization.RopSynchronizationUploadStateStreamEndResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_upload_state_stream_end_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportMessageMoveResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_import_message_move_response(s, w),
    oxcrops_property.RopSetPropertiesNoReplicateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_set_properties_no_replicate_response(s, w),
    oxcrops_property.RopDeletePropertiesNoReplicateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_property.encode_rop_delete_properties_no_replicate_response(s, w),
    oxcrops_logon.RopGetStoreStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_get_store_state_response(s, w),
    oxcrops_synchronization.RopSynchronizationOpenCollectorResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_open_collector_response(s, w),
    oxcrops_synchronization.RopGetLocalReplicaIdsResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_get_local_replica_ids_response(s, w),
    oxcrops_synchronization.RopSynchronizationImportReadStateChangesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_import_read_state_changes_response(s, w),
    oxcrops_table.RopResetTableResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_reset_table_response(s, w),
    oxcrops_synchronization.RopSynchronizationGetTransferStateResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_synchronization_get_transfer_state_response(s, w),
    oxcrops_fasttransfer.RopTellVersionResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_tell_version_response(s, w),
    oxcrops_table.RopFreeBookmarkResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_table.encode_rop_free_bookmark_response(s, w),
    oxcrops_stream.RopWriteAndCommitStreamResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_write_and_commit_stream_response(s, w),
    oxcrops_folder.RopHardDeleteMessagesResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_hard_delete_messages_response(s, w),
    oxcrops_folder.RopHardDeleteMessagesAndSubfoldersResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_folder.encode_rop_hard_delete_messages_and_subfolders_response(s, w),
    oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_synchronization.encode_rop_set_local_replica_midset_deleted_response(s, w),
    oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_fasttransfer.encode_rop_fast_transfer_destination_put_buffer_extended_response(s, w),
    oxcrops_stream.RopWriteStreamExtendedResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_stream.encode_rop_write_stream_extended_response(s, w),
    oxcrops_miscellaneous.RopBackoffResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_miscellaneous.encode_rop_backoff_response(s, w),
    oxcrops_logon.RopLogonResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_logon.encode_rop_logon_response(s, w),
    oxcrops_miscellaneous.RopBufferTooSmallResponse: lambda s, w, property_tags, recipient_columns, columns: oxcrops_miscellaneous.encode_rop_buffer_too_small_response(s, w),
}
RopResponse._encode = staticmethod(encode_rop_response)
