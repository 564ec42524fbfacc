# Generated from ksy/oxcrops.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The ROP input and output buffers and the choice among all ROPs. [MS-OXCROPS] 2.2."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure, union


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
    __match_args__ = ('rop_size', 'rops_list', 'server_object_handle_table')
    _computed = ('rop_size',)


class RopOutputBuffer(Structure):
    """Responses with the handles that they refer to. [MS-OXCROPS] 2.2.1.

    rop_size: Bytes of RopSize and RopsList
    rops_list: The responses one after another
    server_object_handle_table: The handles of objects on the server
    """

    __slots__ = ('rops_list', 'server_object_handle_table')
    __match_args__ = ('rop_size', 'rops_list', 'server_object_handle_table')
    _computed = ('rop_size',)


class RopRequest(Structure):
    """A request of any ROP. [MS-OXCROPS] 2.2.2."""

    __slots__ = ()
    _params = (('logon_is_private', 'logon_is_private'),)


class RopResponse(Structure):
    """A response of any ROP. [MS-OXCROPS] 2.2.2."""

    __slots__ = ()
    _params = (('property_tags', 'property_tags'), ('recipient_columns', 'recipient_columns'), ('columns', 'columns'))


def __getattr__(name):
    if name in ('RopRequestType', 'RopResponseType'):
        return globals().setdefault(name, union(globals()[name.removesuffix('Type')]))
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
