# Generated from ksy/oxcrops_message.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on messages and their recipients. [MS-OXCROPS] 2.2.6."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class OpenMessageModeFlags(IntFlag):
    """How to open a message. [MS-OXCMSG] 2.2.3.1.1."""

    ReadOnly = 0x0
    ReadWrite = 0x1
    BestAccess = 0x3
    OpenSoftDeleted = 0x4


OpenMessageModeFlags.masks = (3,)


class SaveFlags(IntFlag):
    """What becomes of a message or attachment once it is stored. [MS-OXCMSG] 2.2.3.3.1."""

    KeepOpenReadOnly = 0x1
    KeepOpenReadWrite = 0x2
    ForceSave = 0x4


class RecipientType(IntFlag):
    """The kind of recipient in the low bits and flags for sending again. [MS-OXCMSG] 2.2.3.1.2."""

    Primary = 0x1
    Cc = 0x2
    Bcc = 0x3
    Resend = 0x10
    Delivered = 0x80


RecipientType.masks = (15,)


class MessageStatusFlags(IntFlag):
    """The status of a message. [MS-OXCMSG] 2.2.1.8."""

    msInConflict = 0x800
    msRemoteDownload = 0x1000
    msRemoteDelete = 0x2000


class ReadFlags(IntFlag):
    """How to mark messages as read; 0 marks as read and sends the receipt. [MS-OXCMSG] 2.2.3.10.1."""

    rfDefault = 0x0
    rfSuppressReceipt = 0x1
    rfClearReadFlag = 0x4
    rfReserved = 0xa
    rfGenerateReceiptOnly = 0x10
    rfClearNotifyRead = 0x20
    rfClearNotifyUnread = 0x40


class OpenAttachmentFlags(IntFlag):
    """How to open an attachment. [MS-OXCMSG] 2.2.3.12.1."""

    ReadOnly = 0x0
    ReadWrite = 0x1
    BestAccess = 0x3


OpenAttachmentFlags.masks = (3,)


class OpenEmbeddedMessageModeFlags(IntFlag):
    """How to open the message within an attachment. [MS-OXCMSG] 2.2.3.16.1."""

    ReadOnly = 0x0
    ReadWrite = 0x1
    Create = 0x2


OpenEmbeddedMessageModeFlags.masks = (3,)


class AttachmentTableFlags(IntFlag):
    """What a table of attachments holds. [MS-OXCMSG] 2.2.3.17.1."""

    Unicode = 0x40


class RopOpenMessageRequest(Structure):
    """Opens a message. [MS-OXCROPS] 2.2.6.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon or a folder
    output_handle_index: Where the handle table is to hold the opened message
    code_page_id: The code page of 8-bit strings; 0x0FFF is the logon's
    folder_id: The folder of the message
    open_mode_flags: How to open it; 0 is for reading only
    message_id: The message to open
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'code_page_id', 'folder_id', 'open_mode_flags', 'message_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'code_page_id', 'folder_id', 'open_mode_flags', 'message_id')
    _computed = ('rop_id',)


class RopOpenMessageResponse(Structure):
    """The opened message with its subject and recipients or an error. [MS-OXCROPS] 2.2.6.1.2.

    output_handle_index: Where the handle table holds the opened message
    return_value: 0 for success or an error
    has_named_properties: If the message has named properties
    subject_prefix: The RE or FW before the subject
    normalized_subject: The subject without the prefix
    recipient_count: How many recipients the message has
    column_count: How many RecipientColumns
    recipient_columns: The properties in each row beyond the standard ones
    row_count: How many RecipientRows; less than RecipientCount when not all fit
    recipient_rows: The first recipients
    """

    __slots__ = ('output_handle_index', 'return_value', 'has_named_properties', 'subject_prefix', 'normalized_subject', 'recipient_count', 'recipient_columns', 'recipient_rows')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'has_named_properties', 'subject_prefix', 'normalized_subject', 'recipient_count', 'column_count', 'recipient_columns', 'row_count', 'recipient_rows')
    _computed = ('rop_id', 'column_count', 'row_count')


class OpenRecipientRow(Structure):
    """A recipient in the response of an opened message. [MS-OXCROPS] 2.2.6.1.2.1.

    recipient_type: To or Cc or Bcc with flags
    code_page_id: The code page of the recipient
    reserved: Always 0
    recipient_row_size: Bytes of RecipientRow
    recipient_row: The recipient
    """

    __slots__ = ('recipient_type', 'code_page_id', 'reserved', 'recipient_row', 'recipient_columns')
    __match_args__ = ('recipient_type', 'code_page_id', 'reserved', 'recipient_row_size', 'recipient_row')
    _computed = ('recipient_row_size',)
    _params = (('recipient_columns', None),)


class RopCreateMessageRequest(Structure):
    """Makes a new message that is not stored before it is saved. [MS-OXCROPS] 2.2.6.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon or a folder
    output_handle_index: Where the handle table is to hold the new message
    code_page_id: The code page of 8-bit strings; 0x0FFF is the logon's
    folder_id: The folder of the message
    associated_flag: If it is an associated (hidden) message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'code_page_id', 'folder_id', 'associated_flag')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'code_page_id', 'folder_id', 'associated_flag')
    _computed = ('rop_id',)


class RopCreateMessageResponse(Structure):
    """The new message or an error. [MS-OXCROPS] 2.2.6.2.2.

    output_handle_index: Where the handle table holds the new message
    return_value: 0 for success or an error
    has_message_id: If MessageId is there
    message_id: The id of the new message
    """

    __slots__ = ('output_handle_index', 'return_value', 'has_message_id', 'message_id')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'has_message_id', 'message_id')
    _computed = ('rop_id',)


class RopSaveChangesMessageRequest(Structure):
    """Stores the changes to a message. [MS-OXCROPS] 2.2.6.3.1.

    logon_id: The logon to work in
    response_handle_index: The place in the handle table that the response names
    input_handle_index: Where the handle table holds the message
    save_flags: What becomes of the open message
    """

    __slots__ = ('logon_id', 'response_handle_index', 'input_handle_index', 'save_flags')
    __match_args__ = ('rop_id', 'logon_id', 'response_handle_index', 'input_handle_index', 'save_flags')
    _computed = ('rop_id',)


class RopSaveChangesMessageResponse(Structure):
    """The id of the stored message or an error. [MS-OXCROPS] 2.2.6.3.2.

    response_handle_index: As in the request
    return_value: 0 for success or an error
    input_handle_index: As in the request
    message_id: The stored message
    """

    __slots__ = ('response_handle_index', 'return_value', 'input_handle_index', 'message_id')
    __match_args__ = ('rop_id', 'response_handle_index', 'return_value', 'input_handle_index', 'message_id')
    _computed = ('rop_id',)


class RopRemoveAllRecipientsRequest(Structure):
    """Deletes all recipients of a message. [MS-OXCROPS] 2.2.6.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    reserved: Ignored
    """

    __slots__ = ('logon_id', 'input_handle_index', 'reserved')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'reserved')
    _computed = ('rop_id',)


class RopRemoveAllRecipientsResponse(Structure):
    """If the recipients were deleted. [MS-OXCROPS] 2.2.6.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopModifyRecipientsRequest(Structure):
    """Adds or changes or deletes recipients of a message. [MS-OXCROPS] 2.2.6.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    column_count: How many RecipientColumns
    recipient_columns: The properties in each row beyond the standard ones
    row_count: How many RecipientRows
    recipient_rows: The recipients
    """

    __slots__ = ('logon_id', 'input_handle_index', 'recipient_columns', 'recipient_rows')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'column_count', 'recipient_columns', 'row_count', 'recipient_rows')
    _computed = ('rop_id', 'column_count', 'row_count')


class ModifyRecipientRow(Structure):
    """A recipient to add or change; without RecipientRow one to delete. [MS-OXCROPS] 2.2.6.5.1.1.

    row_id: The number of the recipient
    recipient_type: To or Cc or Bcc with flags
    recipient_row_size: Bytes of RecipientRow
    recipient_row: The recipient
    """

    __slots__ = ('row_id', 'recipient_type', 'recipient_row', 'recipient_columns')
    __match_args__ = ('row_id', 'recipient_type', 'recipient_row_size', 'recipient_row')
    _computed = ('recipient_row_size',)
    _params = (('recipient_columns', None),)


class RopModifyRecipientsResponse(Structure):
    """If the recipients were changed. [MS-OXCROPS] 2.2.6.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopReadRecipientsRequest(Structure):
    """Reads recipients of a message. [MS-OXCROPS] 2.2.6.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    row_id: The first recipient to read
    reserved: Always 0
    """

    __slots__ = ('logon_id', 'input_handle_index', 'row_id', 'reserved')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'row_id', 'reserved')
    _computed = ('rop_id',)


class RopReadRecipientsResponse(Structure):
    """Recipients of a message or an error. The columns are those of the response that opened the message. [MS-OXCROPS] 2.2.6.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_count: How many RecipientRows
    recipient_rows: The recipients
    """

    __slots__ = ('input_handle_index', 'return_value', 'recipient_rows', 'recipient_columns')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'row_count', 'recipient_rows')
    _computed = ('rop_id', 'row_count')
    _params = (('recipient_columns', 'recipient_columns'),)


class ReadRecipientRow(Structure):
    """A recipient as read from a message. [MS-OXCROPS] 2.2.6.6.2.1.

    row_id: The number of the recipient
    recipient_type: To or Cc or Bcc with flags
    code_page_id: The code page of the recipient
    reserved: Always 0
    recipient_row_size: Bytes of RecipientRow
    recipient_row: The recipient
    recipient_row_raw: The recipient when the columns are not known
    """

    __slots__ = ('row_id', 'recipient_type', 'code_page_id', 'reserved', 'recipient_row', 'recipient_row_raw', 'recipient_columns')
    __match_args__ = ('row_id', 'recipient_type', 'code_page_id', 'reserved', 'recipient_row_size', 'recipient_row', 'recipient_row_raw')
    _computed = ('recipient_row_size',)
    _params = (('recipient_columns', None),)


class RopReloadCachedInformationRequest(Structure):
    """Reads anew what RopOpenMessage returned. [MS-OXCROPS] 2.2.6.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    reserved: Always 0
    """

    __slots__ = ('logon_id', 'input_handle_index', 'reserved')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'reserved')
    _computed = ('rop_id',)


class RopReloadCachedInformationResponse(Structure):
    """The subject and recipients of a message or an error. [MS-OXCROPS] 2.2.6.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    has_named_properties: If the message has named properties
    subject_prefix: The RE or FW before the subject
    normalized_subject: The subject without the prefix
    recipient_count: How many recipients the message has
    column_count: How many RecipientColumns
    recipient_columns: The properties in each row beyond the standard ones
    row_count: How many RecipientRows; less than RecipientCount when not all fit
    recipient_rows: The first recipients
    """

    __slots__ = ('input_handle_index', 'return_value', 'has_named_properties', 'subject_prefix', 'normalized_subject', 'recipient_count', 'recipient_columns', 'recipient_rows')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'has_named_properties', 'subject_prefix', 'normalized_subject', 'recipient_count', 'column_count', 'recipient_columns', 'row_count', 'recipient_rows')
    _computed = ('rop_id', 'column_count', 'row_count')


class RopSetMessageStatusRequest(Structure):
    """Changes a message's status flags. [MS-OXCROPS] 2.2.6.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    message_id: The message
    message_status_flags: The new flags
    message_status_mask: Which of them to change
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_id', 'message_status_flags', 'message_status_mask')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'message_id', 'message_status_flags', 'message_status_mask')
    _computed = ('rop_id',)


class RopSetMessageStatusResponse(Structure):
    """A message's status flags or an error. The responses of RopGetMessageStatus have the same RopId and layout. [MS-OXCROPS] 2.2.6.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    message_status_flags: The flags as they were before
    """

    __slots__ = ('input_handle_index', 'return_value', 'message_status_flags')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'message_status_flags')
    _computed = ('rop_id',)


class RopGetMessageStatusRequest(Structure):
    """Reads a message's status flags. It is answered by a RopSetMessageStatus response. [MS-OXCROPS] 2.2.6.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    message_id: The message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'message_id')
    _computed = ('rop_id',)


class RopSetReadFlagsRequest(Structure):
    """Marks messages of a folder as read or unread. [MS-OXCROPS] 2.2.6.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    read_flags: Whether to mark as read or unread and what becomes of the receipts
    message_id_count: How many MessageIds
    message_ids: The messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'read_flags', 'message_ids')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'want_asynchronous', 'read_flags', 'message_id_count', 'message_ids')
    _computed = ('rop_id', 'message_id_count')


class RopSetReadFlagsResponse(Structure):
    """If the messages were marked. [MS-OXCROPS] 2.2.6.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'partial_completion')
    _computed = ('rop_id',)


class RopSetMessageReadFlagRequest(Structure):
    """Marks a message as read or unread. In the public folders it carries data that comes back. [MS-OXCROPS] 2.2.6.11.1.

    logon_id: The logon to work in
    response_handle_index: The place in the handle table that the response names
    input_handle_index: Where the handle table holds the message
    read_flags: Whether to mark as read or unread and what becomes of the receipts
    client_data: Data of the client that comes back
    client_data_raw: What follows when the kind of logon is not known
    """

    __slots__ = ('logon_id', 'response_handle_index', 'input_handle_index', 'read_flags', 'client_data', 'client_data_raw', 'logon_is_private')
    __match_args__ = ('rop_id', 'logon_id', 'response_handle_index', 'input_handle_index', 'read_flags', 'client_data', 'client_data_raw')
    _computed = ('rop_id',)
    _params = (('logon_is_private', 'logon_is_private'),)


class RopSetMessageReadFlagResponse(Structure):
    """If the read state of a message in the public folders changed or an error. [MS-OXCROPS] 2.2.6.11.2.

    response_handle_index: As in the request
    return_value: 0 for success or an error
    read_status_changed: If the read state of a message in the public folders changed
    logon_id: As in the request
    client_data: As in the request
    """

    __slots__ = ('response_handle_index', 'return_value', 'read_status_changed', 'logon_id', 'client_data')
    __match_args__ = ('rop_id', 'response_handle_index', 'return_value', 'read_status_changed', 'logon_id', 'client_data')
    _computed = ('rop_id',)


class RopOpenAttachmentRequest(Structure):
    """Opens an attachment. [MS-OXCROPS] 2.2.6.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    output_handle_index: Where the handle table is to hold the attachment
    open_attachment_flags: How to open it; 0 is for reading only
    attachment_id: The attachment; its PidTagAttachNumber
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'open_attachment_flags', 'attachment_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'open_attachment_flags', 'attachment_id')
    _computed = ('rop_id',)


class RopOpenAttachmentResponse(Structure):
    """The attachment or an error. [MS-OXCROPS] 2.2.6.12.2.

    output_handle_index: Where the handle table holds the attachment
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopCreateAttachmentRequest(Structure):
    """Makes an attachment that is not stored before it is saved. [MS-OXCROPS] 2.2.6.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    output_handle_index: Where the handle table is to hold the new attachment
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index')
    _computed = ('rop_id',)


class RopCreateAttachmentResponse(Structure):
    """The new attachment or an error. [MS-OXCROPS] 2.2.6.13.2.

    output_handle_index: Where the handle table holds the new attachment
    return_value: 0 for success or an error
    attachment_id: The new attachment; its PidTagAttachNumber
    """

    __slots__ = ('output_handle_index', 'return_value', 'attachment_id')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'attachment_id')
    _computed = ('rop_id',)


class RopDeleteAttachmentRequest(Structure):
    """Deletes an attachment. [MS-OXCROPS] 2.2.6.14.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    attachment_id: The attachment; its PidTagAttachNumber
    """

    __slots__ = ('logon_id', 'input_handle_index', 'attachment_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'attachment_id')
    _computed = ('rop_id',)


class RopDeleteAttachmentResponse(Structure):
    """If the attachment was deleted. [MS-OXCROPS] 2.2.6.14.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSaveChangesAttachmentRequest(Structure):
    """Stores the changes to an attachment. [MS-OXCROPS] 2.2.6.15.1.

    logon_id: The logon to work in
    response_handle_index: The place in the handle table that the response names
    input_handle_index: Where the handle table holds the attachment
    save_flags: What becomes of the open attachment
    """

    __slots__ = ('logon_id', 'response_handle_index', 'input_handle_index', 'save_flags')
    __match_args__ = ('rop_id', 'logon_id', 'response_handle_index', 'input_handle_index', 'save_flags')
    _computed = ('rop_id',)


class RopSaveChangesAttachmentResponse(Structure):
    """If the changes were stored. [MS-OXCROPS] 2.2.6.15.2.

    response_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('response_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'response_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopOpenEmbeddedMessageRequest(Structure):
    """Opens the message within an attachment. [MS-OXCROPS] 2.2.6.16.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the attachment
    output_handle_index: Where the handle table is to hold the message
    code_page_id: The code page of 8-bit strings; 0x0FFF is the logon's
    open_mode_flags: How to open it; 0 is for reading only
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'code_page_id', 'open_mode_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'code_page_id', 'open_mode_flags')
    _computed = ('rop_id',)


class RopOpenEmbeddedMessageResponse(Structure):
    """The opened message with its subject and recipients or an error. [MS-OXCROPS] 2.2.6.16.2.

    output_handle_index: Where the handle table holds the message
    return_value: 0 for success or an error
    reserved: Always 0
    message_id: The id of the message
    has_named_properties: If the message has named properties
    subject_prefix: The RE or FW before the subject
    normalized_subject: The subject without the prefix
    recipient_count: How many recipients the message has
    column_count: How many RecipientColumns
    recipient_columns: The properties in each row beyond the standard ones
    row_count: How many RecipientRows; less than RecipientCount when not all fit
    recipient_rows: The first recipients
    """

    __slots__ = ('output_handle_index', 'return_value', 'reserved', 'message_id', 'has_named_properties', 'subject_prefix', 'normalized_subject', 'recipient_count', 'recipient_columns', 'recipient_rows')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'reserved', 'message_id', 'has_named_properties', 'subject_prefix', 'normalized_subject', 'recipient_count', 'column_count', 'recipient_columns', 'row_count', 'recipient_rows')
    _computed = ('rop_id', 'column_count', 'row_count')


class RopGetAttachmentTableRequest(Structure):
    """Opens the table of attachments. [MS-OXCROPS] 2.2.6.17.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table is to hold
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    _computed = ('rop_id',)


class RopGetAttachmentTableResponse(Structure):
    """The table of attachments or an error. [MS-OXCROPS] 2.2.6.17.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetValidAttachmentsRequest(Structure):
    """Lists the numbers of the attachments there are. [MS-OXCROPS] 2.2.6.18.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetValidAttachmentsResponse(Structure):
    """The numbers or an error. [MS-OXCROPS] 2.2.6.18.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    attachment_id_count: How many AttachmentIdArray
    attachment_id_array: The numbers of the attachments
    """

    __slots__ = ('input_handle_index', 'return_value', 'attachment_id_array')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'attachment_id_count', 'attachment_id_array')
    _computed = ('rop_id', 'attachment_id_count')
