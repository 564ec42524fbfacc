# Generated from ksy/oxcrops.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, ClassVar, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Budget, Limits
from .._runtime.structure import HasParams, Structure
from . import oxcrops_logon, oxcrops_folder, oxcrops_table, oxcrops_message, oxcrops_transport, oxcrops_property, oxcrops_stream, oxcrops_permission, oxcrops_rule, oxcrops_fasttransfer, oxcrops_synchronization, oxcrops_notification, oxcrops_miscellaneous

class RopId(IntEnum):
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

class RopInputBuffer(Structure):
    rop_size: int
    rops_list: bytes
    server_object_handle_table: list[int]
    def __init__(
        self,
        *,
        rop_size: int | None = ...,
        rops_list: bytes,
        server_object_handle_table: Sequence[int],
    ) -> None: ...

class RopOutputBuffer(Structure):
    rop_size: int
    rops_list: bytes
    server_object_handle_table: list[int]
    def __init__(
        self,
        *,
        rop_size: int | None = ...,
        rops_list: bytes,
        server_object_handle_table: Sequence[int],
    ) -> None: ...

class RopRequest(Structure):
    @classmethod
    def from_bytes(cls, data: bytes, context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> AnyRopRequest: ...  # type: ignore[override]
    @classmethod
    def parse(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> tuple[AnyRopRequest, int]: ...  # type: ignore[override]
    @classmethod
    def trace(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> Trace: ...

class RopResponse(Structure):
    @classmethod
    def from_bytes(cls, data: bytes, context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> AnyRopResponse: ...  # type: ignore[override]
    @classmethod
    def parse(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> tuple[AnyRopResponse, int]: ...  # type: ignore[override]
    @classmethod
    def trace(cls, data: bytes, offset: int = ..., context: HasParams | None = ..., *, limits: Limits | Budget = ..., strict: bool | None = ..., **params: Any) -> Trace: ...

AnyRopRequest: TypeAlias = oxcrops_miscellaneous.RopReleaseRequest | oxcrops_property.RopSetPropertiesRequest | oxcrops_logon.RopWritePerUserInformationRequest | oxcrops_message.RopSetReadFlagsRequest | oxcrops_property.RopCopyPropertiesRequest | oxcrops_logon.RopGetReceiveFolderTableRequest | oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesRequest | oxcrops_table.RopGetCollapseStateRequest | oxcrops_table.RopSetCollapseStateRequest | oxcrops_transport.RopGetTransportFolderRequest | oxcrops_property.RopDeletePropertiesRequest | oxcrops_transport.RopOptionsDataRequest | oxcrops_synchronization.RopSynchronizationConfigureRequest | oxcrops_synchronization.RopSynchronizationImportMessageChangeRequest | oxcrops_synchronization.RopSynchronizationImportHierarchyChangeRequest | oxcrops_synchronization.RopSynchronizationImportDeletesRequest | oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginRequest | oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueRequest | oxcrops_synchronization.RopSynchronizationUploadStateStreamEndRequest | oxcrops_message.RopSaveChangesMessageRequest | oxcrops_synchronization.RopSynchronizationImportMessageMoveRequest | oxcrops_property.RopSetPropertiesNoReplicateRequest | oxcrops_property.RopDeletePropertiesNoReplicateRequest | oxcrops_logon.RopGetStoreStateRequest | oxcrops_synchronization.RopSynchronizationOpenCollectorRequest | oxcrops_synchronization.RopGetLocalReplicaIdsRequest | oxcrops_synchronization.RopSynchronizationImportReadStateChangesRequest | oxcrops_table.RopResetTableRequest | oxcrops_message.RopRemoveAllRecipientsRequest | oxcrops_synchronization.RopSynchronizationGetTransferStateRequest | oxcrops_fasttransfer.RopTellVersionRequest | oxcrops_table.RopFreeBookmarkRequest | oxcrops_message.RopModifyRecipientsRequest | oxcrops_stream.RopWriteAndCommitStreamRequest | oxcrops_folder.RopHardDeleteMessagesRequest | oxcrops_folder.RopHardDeleteMessagesAndSubfoldersRequest | oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedRequest | oxcrops_message.RopReadRecipientsRequest | oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedRequest | oxcrops_message.RopReloadCachedInformationRequest | oxcrops_stream.RopWriteStreamExtendedRequest | oxcrops_message.RopSetMessageReadFlagRequest | oxcrops_table.RopSetColumnsRequest | oxcrops_table.RopSortTableRequest | oxcrops_folder.RopOpenFolderRequest | oxcrops_table.RopRestrictRequest | oxcrops_table.RopQueryRowsRequest | oxcrops_table.RopGetStatusRequest | oxcrops_table.RopQueryPositionRequest | oxcrops_table.RopSeekRowRequest | oxcrops_table.RopSeekRowBookmarkRequest | oxcrops_logon.RopLogonRequest | oxcrops_table.RopSeekRowFractionalRequest | oxcrops_table.RopCreateBookmarkRequest | oxcrops_folder.RopCreateFolderRequest | oxcrops_folder.RopDeleteFolderRequest | oxcrops_message.RopOpenMessageRequest | oxcrops_folder.RopDeleteMessagesRequest | oxcrops_message.RopGetMessageStatusRequest | oxcrops_message.RopSetMessageStatusRequest | oxcrops_message.RopGetAttachmentTableRequest | oxcrops_message.RopOpenAttachmentRequest | oxcrops_message.RopCreateAttachmentRequest | oxcrops_message.RopDeleteAttachmentRequest | oxcrops_message.RopSaveChangesAttachmentRequest | oxcrops_logon.RopSetReceiveFolderRequest | oxcrops_logon.RopGetReceiveFolderRequest | oxcrops_folder.RopGetHierarchyTableRequest | oxcrops_notification.RopRegisterNotificationRequest | oxcrops_stream.RopOpenStreamRequest | oxcrops_stream.RopReadStreamRequest | oxcrops_stream.RopWriteStreamRequest | oxcrops_stream.RopSeekStreamRequest | oxcrops_stream.RopSetStreamSizeRequest | oxcrops_folder.RopSetSearchCriteriaRequest | oxcrops_folder.RopGetSearchCriteriaRequest | oxcrops_folder.RopGetContentsTableRequest | oxcrops_transport.RopSubmitMessageRequest | oxcrops_folder.RopMoveCopyMessagesRequest | oxcrops_transport.RopAbortSubmitRequest | oxcrops_folder.RopMoveFolderRequest | oxcrops_folder.RopCopyFolderRequest | oxcrops_table.RopQueryColumnsAllRequest | oxcrops_table.RopAbortRequest | oxcrops_property.RopCopyToRequest | oxcrops_stream.RopCopyToStreamRequest | oxcrops_stream.RopCloneStreamRequest | oxcrops_message.RopCreateMessageRequest | oxcrops_permission.RopGetPermissionsTableRequest | oxcrops_rule.RopGetRulesTableRequest | oxcrops_permission.RopModifyPermissionsRequest | oxcrops_rule.RopModifyRulesRequest | oxcrops_logon.RopGetOwningServersRequest | oxcrops_logon.RopLongTermIdFromIdRequest | oxcrops_logon.RopIdFromLongTermIdRequest | oxcrops_logon.RopPublicFolderIsGhostedRequest | oxcrops_property.RopGetPropertiesSpecificRequest | oxcrops_message.RopOpenEmbeddedMessageRequest | oxcrops_transport.RopSetSpoolerRequest | oxcrops_transport.RopSpoolerLockMessageRequest | oxcrops_transport.RopGetAddressTypesRequest | oxcrops_transport.RopTransportSendRequest | oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesRequest | oxcrops_fasttransfer.RopFastTransferSourceCopyFolderRequest | oxcrops_fasttransfer.RopFastTransferSourceCopyToRequest | oxcrops_fasttransfer.RopFastTransferSourceGetBufferRequest | oxcrops_table.RopFindRowRequest | oxcrops_property.RopGetPropertiesAllRequest | oxcrops_property.RopProgressRequest | oxcrops_transport.RopTransportNewMailRequest | oxcrops_message.RopGetValidAttachmentsRequest | oxcrops_fasttransfer.RopFastTransferDestinationConfigureRequest | oxcrops_fasttransfer.RopFastTransferDestinationPutBufferRequest | oxcrops_property.RopGetNamesFromPropertyIdsRequest | oxcrops_property.RopGetPropertyIdsFromNamesRequest | oxcrops_rule.RopUpdateDeferredActionMessagesRequest | oxcrops_folder.RopEmptyFolderRequest | oxcrops_table.RopExpandRowRequest | oxcrops_property.RopGetPropertiesListRequest | oxcrops_table.RopCollapseRowRequest | oxcrops_stream.RopLockRegionStreamRequest | oxcrops_stream.RopUnlockRegionStreamRequest | oxcrops_stream.RopCommitStreamRequest | oxcrops_stream.RopGetStreamSizeRequest | oxcrops_property.RopQueryNamedPropertiesRequest | oxcrops_logon.RopGetPerUserLongTermIdsRequest | oxcrops_logon.RopGetPerUserGuidRequest | oxcrops_logon.RopReadPerUserInformationRequest
AnyRopResponse: TypeAlias = oxcrops_property.RopSetPropertiesResponse | oxcrops_logon.RopWritePerUserInformationResponse | oxcrops_message.RopSetReadFlagsResponse | oxcrops_property.RopCopyPropertiesResponse | oxcrops_logon.RopGetReceiveFolderTableResponse | oxcrops_fasttransfer.RopFastTransferSourceCopyPropertiesResponse | oxcrops_table.RopGetCollapseStateResponse | oxcrops_table.RopSetCollapseStateResponse | oxcrops_transport.RopGetTransportFolderResponse | oxcrops_property.RopDeletePropertiesResponse | oxcrops_notification.RopPendingResponse | oxcrops_transport.RopOptionsDataResponse | oxcrops_synchronization.RopSynchronizationConfigureResponse | oxcrops_synchronization.RopSynchronizationImportMessageChangeResponse | oxcrops_synchronization.RopSynchronizationImportHierarchyChangeResponse | oxcrops_synchronization.RopSynchronizationImportDeletesResponse | oxcrops_synchronization.RopSynchronizationUploadStateStreamBeginResponse | oxcrops_synchronization.RopSynchronizationUploadStateStreamContinueResponse | oxcrops_synchronization.RopSynchronizationUploadStateStreamEndResponse | oxcrops_message.RopSaveChangesMessageResponse | oxcrops_synchronization.RopSynchronizationImportMessageMoveResponse | oxcrops_property.RopSetPropertiesNoReplicateResponse | oxcrops_property.RopDeletePropertiesNoReplicateResponse | oxcrops_logon.RopGetStoreStateResponse | oxcrops_synchronization.RopSynchronizationOpenCollectorResponse | oxcrops_synchronization.RopGetLocalReplicaIdsResponse | oxcrops_synchronization.RopSynchronizationImportReadStateChangesResponse | oxcrops_table.RopResetTableResponse | oxcrops_message.RopRemoveAllRecipientsResponse | oxcrops_synchronization.RopSynchronizationGetTransferStateResponse | oxcrops_fasttransfer.RopTellVersionResponse | oxcrops_table.RopFreeBookmarkResponse | oxcrops_message.RopModifyRecipientsResponse | oxcrops_stream.RopWriteAndCommitStreamResponse | oxcrops_folder.RopHardDeleteMessagesResponse | oxcrops_folder.RopHardDeleteMessagesAndSubfoldersResponse | oxcrops_synchronization.RopSetLocalReplicaMidsetDeletedResponse | oxcrops_message.RopReadRecipientsResponse | oxcrops_fasttransfer.RopFastTransferDestinationPutBufferExtendedResponse | oxcrops_message.RopReloadCachedInformationResponse | oxcrops_stream.RopWriteStreamExtendedResponse | oxcrops_message.RopSetMessageReadFlagResponse | oxcrops_table.RopSetColumnsResponse | oxcrops_table.RopSortTableResponse | oxcrops_folder.RopOpenFolderResponse | oxcrops_table.RopRestrictResponse | oxcrops_table.RopQueryRowsResponse | oxcrops_table.RopGetStatusResponse | oxcrops_table.RopQueryPositionResponse | oxcrops_table.RopSeekRowResponse | oxcrops_miscellaneous.RopBackoffResponse | oxcrops_table.RopSeekRowBookmarkResponse | oxcrops_logon.RopLogonResponse | oxcrops_miscellaneous.RopBufferTooSmallResponse | oxcrops_table.RopSeekRowFractionalResponse | oxcrops_table.RopCreateBookmarkResponse | oxcrops_folder.RopCreateFolderResponse | oxcrops_folder.RopDeleteFolderResponse | oxcrops_message.RopOpenMessageResponse | oxcrops_folder.RopDeleteMessagesResponse | oxcrops_message.RopSetMessageStatusResponse | oxcrops_message.RopGetAttachmentTableResponse | oxcrops_message.RopOpenAttachmentResponse | oxcrops_message.RopCreateAttachmentResponse | oxcrops_message.RopDeleteAttachmentResponse | oxcrops_message.RopSaveChangesAttachmentResponse | oxcrops_logon.RopSetReceiveFolderResponse | oxcrops_logon.RopGetReceiveFolderResponse | oxcrops_folder.RopGetHierarchyTableResponse | oxcrops_notification.RopRegisterNotificationResponse | oxcrops_notification.RopNotifyResponse | oxcrops_stream.RopOpenStreamResponse | oxcrops_stream.RopReadStreamResponse | oxcrops_stream.RopWriteStreamResponse | oxcrops_stream.RopSeekStreamResponse | oxcrops_stream.RopSetStreamSizeResponse | oxcrops_folder.RopSetSearchCriteriaResponse | oxcrops_folder.RopGetSearchCriteriaResponse | oxcrops_folder.RopGetContentsTableResponse | oxcrops_transport.RopSubmitMessageResponse | oxcrops_folder.RopMoveCopyMessagesResponse | oxcrops_transport.RopAbortSubmitResponse | oxcrops_folder.RopMoveFolderResponse | oxcrops_folder.RopCopyFolderResponse | oxcrops_table.RopQueryColumnsAllResponse | oxcrops_table.RopAbortResponse | oxcrops_property.RopCopyToResponse | oxcrops_stream.RopCopyToStreamResponse | oxcrops_stream.RopCloneStreamResponse | oxcrops_message.RopCreateMessageResponse | oxcrops_permission.RopGetPermissionsTableResponse | oxcrops_rule.RopGetRulesTableResponse | oxcrops_permission.RopModifyPermissionsResponse | oxcrops_rule.RopModifyRulesResponse | oxcrops_logon.RopGetOwningServersResponse | oxcrops_logon.RopLongTermIdFromIdResponse | oxcrops_logon.RopIdFromLongTermIdResponse | oxcrops_logon.RopPublicFolderIsGhostedResponse | oxcrops_property.RopGetPropertiesSpecificResponse | oxcrops_message.RopOpenEmbeddedMessageResponse | oxcrops_transport.RopSetSpoolerResponse | oxcrops_transport.RopSpoolerLockMessageResponse | oxcrops_transport.RopGetAddressTypesResponse | oxcrops_transport.RopTransportSendResponse | oxcrops_fasttransfer.RopFastTransferSourceCopyMessagesResponse | oxcrops_fasttransfer.RopFastTransferSourceCopyFolderResponse | oxcrops_fasttransfer.RopFastTransferSourceCopyToResponse | oxcrops_fasttransfer.RopFastTransferSourceGetBufferResponse | oxcrops_table.RopFindRowResponse | oxcrops_property.RopGetPropertiesAllResponse | oxcrops_property.RopProgressResponse | oxcrops_transport.RopTransportNewMailResponse | oxcrops_message.RopGetValidAttachmentsResponse | oxcrops_fasttransfer.RopFastTransferDestinationConfigureResponse | oxcrops_fasttransfer.RopFastTransferDestinationPutBufferResponse | oxcrops_property.RopGetNamesFromPropertyIdsResponse | oxcrops_property.RopGetPropertyIdsFromNamesResponse | oxcrops_rule.RopUpdateDeferredActionMessagesResponse | oxcrops_folder.RopEmptyFolderResponse | oxcrops_table.RopExpandRowResponse | oxcrops_property.RopGetPropertiesListResponse | oxcrops_table.RopCollapseRowResponse | oxcrops_stream.RopLockRegionStreamResponse | oxcrops_stream.RopUnlockRegionStreamResponse | oxcrops_stream.RopCommitStreamResponse | oxcrops_stream.RopGetStreamSizeResponse | oxcrops_property.RopQueryNamedPropertiesResponse | oxcrops_logon.RopGetPerUserLongTermIdsResponse | oxcrops_logon.RopGetPerUserGuidResponse | oxcrops_logon.RopReadPerUserInformationResponse
