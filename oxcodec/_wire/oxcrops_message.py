# Generated from ksy/oxcrops_message.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on messages and their recipients. [MS-OXCROPS] 2.2.6."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBB = Struct('<BBBB').unpack_from
pack_BBBB = Struct('<BBBB').pack
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBBH = Struct('<BBBBBH').unpack_from
pack_BBBBBH = Struct('<BBBBBH').pack
unpack_BBBBBI = Struct('<BBBBBI').unpack_from
pack_BBBBBI = Struct('<BBBBBI').pack
unpack_BBBBHB = Struct('<BBBBHB').unpack_from
pack_BBBBHB = Struct('<BBBBHB').pack
unpack_BBBBHQB = Struct('<BBBBHQB').unpack_from
pack_BBBBHQB = Struct('<BBBBHQB').pack
unpack_BBBBHQBQ = Struct('<BBBBHQBQ').unpack_from
pack_BBBBHQBQ = Struct('<BBBBHQBQ').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBBI = Struct('<BBBI').unpack_from
pack_BBBI = Struct('<BBBI').pack
unpack_BBBIH = Struct('<BBBIH').unpack_from
pack_BBBIH = Struct('<BBBIH').pack
unpack_BBBQ = Struct('<BBBQ').unpack_from
pack_BBBQ = Struct('<BBBQ').pack
unpack_BBBQII = Struct('<BBBQII').unpack_from
pack_BBBQII = Struct('<BBBQII').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBIB = Struct('<BBIB').unpack_from
pack_BBIB = Struct('<BBIB').pack
unpack_BHHH = Struct('<BHHH').unpack_from
pack_BHHH = Struct('<BHHH').pack
unpack_BQ = Struct('<BQ').unpack_from
pack_BQ = Struct('<BQ').pack
unpack_BQB = Struct('<BQB').unpack_from
pack_BQB = Struct('<BQB').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_IBH = Struct('<IBH').unpack_from
pack_IBH = Struct('<IBH').pack
unpack_IBHHH = Struct('<IBHHH').unpack_from
pack_IBHHH = Struct('<IBHHH').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack


class OpenMessageModeFlags(IntFlag):
    """How to open a message. [MS-OXCMSG] 2.2.3.1.1."""

    ReadWrite = 0x1
    Create = 0x2
    BestAccess = 0x3
    OpenSoftDeleted = 0x4


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


class MessageStatusFlags(IntFlag):
    """The status of a message. [MS-OXCMSG] 2.2.1.8."""

    msInConflict = 0x800
    msRemoteDownload = 0x1000
    msRemoteDelete = 0x2000


class ReadFlags(IntFlag):
    """How to mark messages as read; 0 marks as read and sends the receipt. [MS-OXCMSG] 2.2.3.10.1."""

    rfSuppressReceipt = 0x1
    rfClearReadFlag = 0x4
    rfReserved = 0xa
    rfGenerateReceiptOnly = 0x10
    rfClearNotifyRead = 0x20
    rfClearNotifyUnread = 0x40


class OpenAttachmentFlags(IntFlag):
    """How to open an attachment. [MS-OXCMSG] 2.2.3.12.1."""

    ReadWrite = 0x1
    BestAccess = 0x3


class OpenEmbeddedMessageModeFlags(IntFlag):
    """How to open the message within an attachment. [MS-OXCMSG] 2.2.3.16.1."""

    ReadWrite = 0x1
    Create = 0x2


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
    SPEC = Spec(
        orig='RopOpenMessage ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.1.1', constant=0x3, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.1.1', default=4095, kind=Primitive('H', 2)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.6.1.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='open_mode_flags', orig='OpenModeFlags', section='[MS-OXCROPS] 2.2.6.1.1', flags=lambda: OpenMessageModeFlags, default=0, kind=Primitive('B', 1)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.1.1', shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_open_message_request(b, p, c):
    s = new(RopOpenMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.open_mode_flags, s.message_id = unpack_BBBBHQBQ(b, p)
    p += 23
    if rop_id_ != 0x3:
        raise Refused
    return s, p


def encode_rop_open_message_request(s, w):
    if s.__class__ is not RopOpenMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x3)
    w(pack_BBBBHQBQ(0x3, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.open_mode_flags, s.message_id))


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
    SPEC = Spec(
        orig='RopOpenMessage ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.1.2', constant=0x3, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.1.2', shows='error_code', default=0, presence=(Presence('has_named_properties', -0x1, 0x0), Presence('subject_prefix', -0x1, 0x0), Presence('normalized_subject', -0x1, 0x0), Presence('recipient_count', -0x1, 0x0), Presence('recipient_columns', -0x1, 0x0), Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='has_named_properties', orig='HasNamedProperties', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='subject_prefix', orig='SubjectPrefix', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
            Field(name='normalized_subject', orig='NormalizedSubject', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
            Field(name='recipient_count', orig='RecipientCount', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
            Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_columns', kind=Primitive('H', 2)),
            Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.column_count, repeated=True, shows='property_tag', describes='recipient_columns', kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
            Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.1.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: OpenRecipientRow, (lambda s, i: s.recipient_columns, ))),
        ),
    )


def decode_rop_open_message_response(b, p, c):
    s = new(RopOpenMessageResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x3:
        raise Refused
    if s.return_value == 0:
        s.has_named_properties, = unpack_B(b, p)
        p += 1
        s.subject_prefix, p = oxcdata.decode_typed_string(b, p, c)
        s.normalized_subject, p = oxcdata.decode_typed_string(b, p, c)
        s.recipient_count, column_count_ = unpack_HH(b, p)
        p += 4
        n1 = column_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
        p = q1
        row_count_, = unpack_B(b, p)
        p += 1
        n3 = row_count_
        c.take(n3)
        s.recipient_rows = v2 = []
        for i in range(n3):
            v, p = decode_open_recipient_row(b, p, c, s.recipient_columns)
            v2.append(v)
    else:
        s.has_named_properties = None
        s.subject_prefix = None
        s.normalized_subject = None
        s.recipient_count = None
        s.recipient_columns = None
        s.recipient_rows = None
    return s, p


def encode_rop_open_message_response(s, w):
    if s.__class__ is not RopOpenMessageResponse:
        raise Refused
    column_count_ = len(s.recipient_columns) if s.recipient_columns is not None else given_or_zero(s, 'column_count')
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x3)
        check_given(s, 'column_count', column_count_)
        check_given(s, 'row_count', row_count_)
    w(pack_BBI(0x3, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.has_named_properties))
        oxcdata.encode_typed_string(s.subject_prefix, w)
        oxcdata.encode_typed_string(s.normalized_subject, w)
        w(pack_HH(s.recipient_count, column_count_))
        w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_open_recipient_row(v, w, s.recipient_columns)
    elif s.has_named_properties is not None or s.subject_prefix is not None or s.normalized_subject is not None or s.recipient_count is not None or s.recipient_columns is not None or s.recipient_rows is not None:
        raise Refused


class OpenRecipientRow(Structure):
    """A recipient in the response of an opened message. [MS-OXCROPS] 2.2.6.1.2.1.

    recipient_type: To or Cc or Bcc with flags
    code_page_id: The code page of the recipient
    reserved: Always 0
    recipient_row_size: Bytes of RecipientRow
    recipient_row: The recipient
    """

    __slots__ = ('recipient_type', 'code_page_id', 'reserved', 'recipient_row', 'recipient_columns')
    SPEC = Spec(
        orig='OpenRecipientRow',
        section='[MS-OXCROPS] 2.2.6.1.2.1',
        fields=(
            Field(name='recipient_type', orig='RecipientType', section='[MS-OXCROPS] 2.2.6.1.2.1', flags=lambda: RecipientType, kind=Primitive('B', 1)),
            Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.1.2.1', default=4095, kind=Primitive('H', 2)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.1.2.1', default=0, kind=Primitive('H', 2)),
            Field(name='recipient_row_size', orig='RecipientRowSize', section='[MS-OXCROPS] 2.2.6.1.2.1', sizes=('recipient_row',), bias=0, kind=Primitive('H', 2)),
            Field(name='recipient_row', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.1.2.1', size=lambda s, i: s.recipient_row_size, kind=Ref(lambda: oxcdata.RecipientRow, (lambda s, i: s.recipient_columns, ))),
        ),
        params=(Param('recipient_columns', None),),
    )


def decode_open_recipient_row(b, p, c, recipient_columns):
    s = new(OpenRecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_ = unpack_BHHH(b, p)
    p += 7
    n1 = recipient_row_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.recipient_row, r = oxcdata.decode_recipient_row(b[p:q1], 0, c, s.recipient_columns)
    if r != n1:
        raise Refused
    p = q1
    return s, p


def encode_open_recipient_row(s, w, recipient_columns):
    if s.__class__ is not OpenRecipientRow:
        raise Refused
    s.recipient_columns = recipient_columns
    t = []
    oxcdata.encode_recipient_row(s.recipient_row, t.append, s.recipient_columns)
    block_recipient_row = b''.join(t)
    recipient_row_size_ = len(block_recipient_row)
    if s._given is not None:
        check_given(s, 'recipient_row_size', recipient_row_size_)
    w(pack_BHHH(s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_))
    w(block_recipient_row)


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
    SPEC = Spec(
        orig='RopCreateMessage ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.2.1', constant=0x6, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.2.1', default=4095, kind=Primitive('H', 2)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.6.2.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='associated_flag', orig='AssociatedFlag', section='[MS-OXCROPS] 2.2.6.2.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_create_message_request(b, p, c):
    s = new(RopCreateMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.associated_flag = unpack_BBBBHQB(b, p)
    p += 15
    if rop_id_ != 0x6:
        raise Refused
    return s, p


def encode_rop_create_message_request(s, w):
    if s.__class__ is not RopCreateMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6)
    w(pack_BBBBHQB(0x6, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.folder_id, s.associated_flag))


class RopCreateMessageResponse(Structure):
    """The new message or an error. [MS-OXCROPS] 2.2.6.2.2.

    output_handle_index: Where the handle table holds the new message
    return_value: 0 for success or an error
    has_message_id: If MessageId is there
    message_id: The id of the new message
    """

    __slots__ = ('output_handle_index', 'return_value', 'has_message_id', 'message_id')
    SPEC = Spec(
        orig='RopCreateMessage ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.2.2', constant=0x6, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.2.2', shows='error_code', default=0, presence=(Presence('has_message_id', -0x1, 0x0), Presence('message_id', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='has_message_id', orig='HasMessageId', section='[MS-OXCROPS] 2.2.6.2.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('message_id', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.2.2', condition=lambda s, eof: s.return_value == 0 and s.has_message_id != 0, shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_create_message_response(b, p, c):
    s = new(RopCreateMessageResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x6:
        raise Refused
    if s.return_value == 0:
        s.has_message_id, = unpack_B(b, p)
        p += 1
    else:
        s.has_message_id = None
    if s.return_value == 0 and s.has_message_id != 0:
        s.message_id, = unpack_Q(b, p)
        p += 8
    else:
        s.message_id = None
    return s, p


def encode_rop_create_message_response(s, w):
    if s.__class__ is not RopCreateMessageResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x6)
    w(pack_BBI(0x6, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.has_message_id))
    elif s.has_message_id is not None:
        raise Refused
    if s.return_value == 0 and s.has_message_id != 0:
        w(pack_Q(s.message_id))
    elif s.message_id is not None:
        raise Refused


class RopSaveChangesMessageRequest(Structure):
    """Stores the changes to a message. [MS-OXCROPS] 2.2.6.3.1.

    logon_id: The logon to work in
    response_handle_index: The place in the handle table that the response names
    input_handle_index: Where the handle table holds the message
    save_flags: What becomes of the open message
    """

    __slots__ = ('logon_id', 'response_handle_index', 'input_handle_index', 'save_flags')
    SPEC = Spec(
        orig='RopSaveChangesMessage ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.3.1', constant=0xc, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='save_flags', orig='SaveFlags', section='[MS-OXCROPS] 2.2.6.3.1', flags=lambda: SaveFlags, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_save_changes_message_request(b, p, c):
    s = new(RopSaveChangesMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0xc:
        raise Refused
    return s, p


def encode_rop_save_changes_message_request(s, w):
    if s.__class__ is not RopSaveChangesMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xc)
    w(pack_BBBBB(0xc, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags))


class RopSaveChangesMessageResponse(Structure):
    """The id of the stored message or an error. [MS-OXCROPS] 2.2.6.3.2.

    response_handle_index: As in the request
    return_value: 0 for success or an error
    input_handle_index: As in the request
    message_id: The stored message
    """

    __slots__ = ('response_handle_index', 'return_value', 'input_handle_index', 'message_id')
    SPEC = Spec(
        orig='RopSaveChangesMessage ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.3.2', constant=0xc, kind=Primitive('B', 1)),
            Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.3.2', shows='error_code', default=0, presence=(Presence('input_handle_index', -0x1, 0x0), Presence('message_id', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.3.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.3.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_save_changes_message_response(b, p, c):
    s = new(RopSaveChangesMessageResponse)
    s._given = None
    rop_id_, s.response_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xc:
        raise Refused
    if s.return_value == 0:
        s.input_handle_index, s.message_id = unpack_BQ(b, p)
        p += 9
    else:
        s.input_handle_index = None
        s.message_id = None
    return s, p


def encode_rop_save_changes_message_response(s, w):
    if s.__class__ is not RopSaveChangesMessageResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xc)
    w(pack_BBI(0xc, s.response_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BQ(s.input_handle_index, s.message_id))
    elif s.input_handle_index is not None or s.message_id is not None:
        raise Refused


class RopRemoveAllRecipientsRequest(Structure):
    """Deletes all recipients of a message. [MS-OXCROPS] 2.2.6.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    reserved: Ignored
    """

    __slots__ = ('logon_id', 'input_handle_index', 'reserved')
    SPEC = Spec(
        orig='RopRemoveAllRecipients ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.4.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.4.1', constant=0xd, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.4.1', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_remove_all_recipients_request(b, p, c):
    s = new(RopRemoveAllRecipientsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.reserved = unpack_BBBI(b, p)
    p += 7
    if rop_id_ != 0xd:
        raise Refused
    return s, p


def encode_rop_remove_all_recipients_request(s, w):
    if s.__class__ is not RopRemoveAllRecipientsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xd)
    w(pack_BBBI(0xd, s.logon_id, s.input_handle_index, s.reserved))


class RopRemoveAllRecipientsResponse(Structure):
    """If the recipients were deleted. [MS-OXCROPS] 2.2.6.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopRemoveAllRecipients ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.4.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.4.2', constant=0xd, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.4.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.4.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_remove_all_recipients_response(b, p, c):
    s = new(RopRemoveAllRecipientsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xd:
        raise Refused
    return s, p


def encode_rop_remove_all_recipients_response(s, w):
    if s.__class__ is not RopRemoveAllRecipientsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xd)
    w(pack_BBI(0xd, s.input_handle_index, s.return_value))


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
    SPEC = Spec(
        orig='RopModifyRecipients ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.5.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.5.1', constant=0xe, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.5.1', counts='recipient_columns', kind=Primitive('H', 2)),
            Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.5.1', count=lambda s, i: s.column_count, repeated=True, shows='property_tag', kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.5.1', counts='recipient_rows', kind=Primitive('H', 2)),
            Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.5.1', count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: ModifyRecipientRow, (lambda s, i: s.recipient_columns, ))),
        ),
    )


def decode_rop_modify_recipients_request(b, p, c):
    s = new(RopModifyRecipientsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, column_count_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0xe:
        raise Refused
    n1 = column_count_
    c.take(n1)
    q1 = p + 4 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
    p = q1
    row_count_, = unpack_H(b, p)
    p += 2
    n3 = row_count_
    c.take(n3)
    s.recipient_rows = v2 = []
    for i in range(n3):
        v, p = decode_modify_recipient_row(b, p, c, s.recipient_columns)
        v2.append(v)
    return s, p


def encode_rop_modify_recipients_request(s, w):
    if s.__class__ is not RopModifyRecipientsRequest:
        raise Refused
    column_count_ = len(s.recipient_columns)
    row_count_ = len(s.recipient_rows)
    if s._given is not None:
        check_given(s, 'rop_id', 0xe)
        check_given(s, 'column_count', column_count_)
        check_given(s, 'row_count', row_count_)
    w(pack_BBBH(0xe, s.logon_id, s.input_handle_index, column_count_))
    w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
    w(pack_H(row_count_))
    for i, v in enumerate(s.recipient_rows):
        encode_modify_recipient_row(v, w, s.recipient_columns)


class ModifyRecipientRow(Structure):
    """A recipient to add or change; without RecipientRow one to delete. [MS-OXCROPS] 2.2.6.5.1.1.

    row_id: The number of the recipient
    recipient_type: To or Cc or Bcc with flags
    recipient_row_size: Bytes of RecipientRow
    recipient_row: The recipient
    """

    __slots__ = ('row_id', 'recipient_type', 'recipient_row', 'recipient_columns')
    SPEC = Spec(
        orig='ModifyRecipientRow',
        section='[MS-OXCROPS] 2.2.6.5.1.1',
        fields=(
            Field(name='row_id', orig='RowId', section='[MS-OXCROPS] 2.2.6.5.1.1', kind=Primitive('I', 4)),
            Field(name='recipient_type', orig='RecipientType', section='[MS-OXCROPS] 2.2.6.5.1.1', flags=lambda: RecipientType, kind=Primitive('B', 1)),
            Field(name='recipient_row_size', orig='RecipientRowSize', section='[MS-OXCROPS] 2.2.6.5.1.1', sizes=('recipient_row',), bias=0, kind=Primitive('H', 2)),
            Field(name='recipient_row', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.5.1.1', condition=lambda s, eof: s.recipient_row_size != 0, size=lambda s, i: s.recipient_row_size, kind=Ref(lambda: oxcdata.RecipientRow, (lambda s, i: s.recipient_columns, ))),
        ),
        params=(Param('recipient_columns', None),),
    )


def decode_modify_recipient_row(b, p, c, recipient_columns):
    s = new(ModifyRecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.row_id, s.recipient_type, recipient_row_size_ = unpack_IBH(b, p)
    p += 7
    if recipient_row_size_ != 0:
        n1 = recipient_row_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_row, r = oxcdata.decode_recipient_row(b[p:q1], 0, c, s.recipient_columns)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.recipient_row = None
    return s, p


def encode_modify_recipient_row(s, w, recipient_columns):
    if s.__class__ is not ModifyRecipientRow:
        raise Refused
    s.recipient_columns = recipient_columns
    block_recipient_row = b''
    if s.recipient_row is not None:
        t = []
        oxcdata.encode_recipient_row(s.recipient_row, t.append, s.recipient_columns)
        block_recipient_row = b''.join(t)
    recipient_row_size_ = len(block_recipient_row)
    if s._given is not None:
        check_given(s, 'recipient_row_size', recipient_row_size_)
    w(pack_IBH(s.row_id, s.recipient_type, recipient_row_size_))
    if recipient_row_size_ != 0:
        w(block_recipient_row)
    elif s.recipient_row is not None:
        raise Refused


class RopModifyRecipientsResponse(Structure):
    """If the recipients were changed. [MS-OXCROPS] 2.2.6.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopModifyRecipients ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.5.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.5.2', constant=0xe, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.5.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_modify_recipients_response(b, p, c):
    s = new(RopModifyRecipientsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xe:
        raise Refused
    return s, p


def encode_rop_modify_recipients_response(s, w):
    if s.__class__ is not RopModifyRecipientsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xe)
    w(pack_BBI(0xe, s.input_handle_index, s.return_value))


class RopReadRecipientsRequest(Structure):
    """Reads recipients of a message. [MS-OXCROPS] 2.2.6.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    row_id: The first recipient to read
    reserved: Always 0
    """

    __slots__ = ('logon_id', 'input_handle_index', 'row_id', 'reserved')
    SPEC = Spec(
        orig='RopReadRecipients ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.6.1', constant=0xf, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='row_id', orig='RowId', section='[MS-OXCROPS] 2.2.6.6.1', kind=Primitive('I', 4)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.6.1', default=0, kind=Primitive('H', 2)),
        ),
    )


def decode_rop_read_recipients_request(b, p, c):
    s = new(RopReadRecipientsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.row_id, s.reserved = unpack_BBBIH(b, p)
    p += 9
    if rop_id_ != 0xf:
        raise Refused
    return s, p


def encode_rop_read_recipients_request(s, w):
    if s.__class__ is not RopReadRecipientsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0xf)
    w(pack_BBBIH(0xf, s.logon_id, s.input_handle_index, s.row_id, s.reserved))


class RopReadRecipientsResponse(Structure):
    """Recipients of a message or an error. The columns are those of the response that opened the message. [MS-OXCROPS] 2.2.6.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_count: How many RecipientRows
    recipient_rows: The recipients
    """

    __slots__ = ('input_handle_index', 'return_value', 'recipient_rows', 'recipient_columns')
    SPEC = Spec(
        orig='RopReadRecipients ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.6.2', constant=0xf, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.6.2', shows='error_code', default=0, presence=(Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.6.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
            Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.6.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: ReadRecipientRow, (lambda s, i: s.recipient_columns, ))),
        ),
        params=(Param('recipient_columns', 'recipient_columns'),),
    )


def decode_rop_read_recipients_response(b, p, c, recipient_columns):
    s = new(RopReadRecipientsResponse)
    s._given = None
    s.recipient_columns = recipient_columns
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xf:
        raise Refused
    if s.return_value == 0:
        row_count_, = unpack_B(b, p)
        p += 1
        n2 = row_count_
        c.take(n2)
        s.recipient_rows = v1 = []
        for i in range(n2):
            v, p = decode_read_recipient_row(b, p, c, s.recipient_columns)
            v1.append(v)
    else:
        s.recipient_rows = None
    return s, p


def encode_rop_read_recipients_response(s, w, recipient_columns):
    if s.__class__ is not RopReadRecipientsResponse:
        raise Refused
    s.recipient_columns = recipient_columns
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0xf)
        check_given(s, 'row_count', row_count_)
    w(pack_BBI(0xf, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_read_recipient_row(v, w, s.recipient_columns)
    elif s.recipient_rows is not None:
        raise Refused


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
    SPEC = Spec(
        orig='ReadRecipientRow',
        section='[MS-OXCROPS] 2.2.6.6.2.1',
        fields=(
            Field(name='row_id', orig='RowId', section='[MS-OXCROPS] 2.2.6.6.2.1', kind=Primitive('I', 4)),
            Field(name='recipient_type', orig='RecipientType', section='[MS-OXCROPS] 2.2.6.6.2.1', flags=lambda: RecipientType, kind=Primitive('B', 1)),
            Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.6.2.1', default=4095, kind=Primitive('H', 2)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.6.2.1', default=0, kind=Primitive('H', 2)),
            Field(name='recipient_row_size', orig='RecipientRowSize', section='[MS-OXCROPS] 2.2.6.6.2.1', sizes=('recipient_row', 'recipient_row_raw'), bias=0, kind=Primitive('H', 2)),
            Field(name='recipient_row', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.6.2.1', condition=lambda s, eof: s.recipient_columns is not None, size=lambda s, i: s.recipient_row_size, kind=Ref(lambda: oxcdata.RecipientRow, (lambda s, i: s.recipient_columns, ))),
            Field(name='recipient_row_raw', orig='RecipientRow', section='[MS-OXCROPS] 2.2.6.6.2.1', condition=lambda s, eof: not s.recipient_columns is not None, size=lambda s, i: s.recipient_row_size, kind=Bytes()),
        ),
        params=(Param('recipient_columns', None),),
    )


def decode_read_recipient_row(b, p, c, recipient_columns):
    s = new(ReadRecipientRow)
    s._given = None
    s.recipient_columns = recipient_columns
    s.row_id, s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_ = unpack_IBHHH(b, p)
    p += 11
    if s.recipient_columns is not None:
        n1 = recipient_row_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_row, r = oxcdata.decode_recipient_row(b[p:q1], 0, c, s.recipient_columns)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.recipient_row = None
    if not s.recipient_columns is not None:
        n2 = recipient_row_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.recipient_row_raw = b[p:q2]
        p = q2
    else:
        s.recipient_row_raw = None
    return s, p


def encode_read_recipient_row(s, w, recipient_columns):
    if s.__class__ is not ReadRecipientRow:
        raise Refused
    s.recipient_columns = recipient_columns
    block_recipient_row = b''
    if s.recipient_row is not None:
        t = []
        oxcdata.encode_recipient_row(s.recipient_row, t.append, s.recipient_columns)
        block_recipient_row = b''.join(t)
    recipient_row_size_ = len(block_recipient_row) if s.recipient_row is not None else given_or_zero(s, 'recipient_row_size')
    if s.recipient_row_raw is not None:
        recipient_row_size_ = len(s.recipient_row_raw)
    if s._given is not None:
        check_given(s, 'recipient_row_size', recipient_row_size_)
    w(pack_IBHHH(s.row_id, s.recipient_type, s.code_page_id, s.reserved, recipient_row_size_))
    if s.recipient_columns is not None:
        w(block_recipient_row)
    elif s.recipient_row is not None:
        raise Refused
    if not s.recipient_columns is not None:
        w(s.recipient_row_raw)
    elif s.recipient_row_raw is not None:
        raise Refused


class RopReloadCachedInformationRequest(Structure):
    """Reads anew what RopOpenMessage returned. [MS-OXCROPS] 2.2.6.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    reserved: Always 0
    """

    __slots__ = ('logon_id', 'input_handle_index', 'reserved')
    SPEC = Spec(
        orig='RopReloadCachedInformation ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.7.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.7.1', constant=0x10, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.7.1', default=0, kind=Primitive('H', 2)),
        ),
    )


def decode_rop_reload_cached_information_request(b, p, c):
    s = new(RopReloadCachedInformationRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.reserved = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x10:
        raise Refused
    return s, p


def encode_rop_reload_cached_information_request(s, w):
    if s.__class__ is not RopReloadCachedInformationRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x10)
    w(pack_BBBH(0x10, s.logon_id, s.input_handle_index, s.reserved))


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
    SPEC = Spec(
        orig='RopReloadCachedInformation ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.7.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.7.2', constant=0x10, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.7.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.7.2', shows='error_code', default=0, presence=(Presence('has_named_properties', -0x1, 0x0), Presence('subject_prefix', -0x1, 0x0), Presence('normalized_subject', -0x1, 0x0), Presence('recipient_count', -0x1, 0x0), Presence('recipient_columns', -0x1, 0x0), Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='has_named_properties', orig='HasNamedProperties', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='subject_prefix', orig='SubjectPrefix', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
            Field(name='normalized_subject', orig='NormalizedSubject', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
            Field(name='recipient_count', orig='RecipientCount', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
            Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_columns', kind=Primitive('H', 2)),
            Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.column_count, repeated=True, shows='property_tag', describes='recipient_columns', kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
            Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.7.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: OpenRecipientRow, (lambda s, i: s.recipient_columns, ))),
        ),
    )


def decode_rop_reload_cached_information_response(b, p, c):
    s = new(RopReloadCachedInformationResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x10:
        raise Refused
    if s.return_value == 0:
        s.has_named_properties, = unpack_B(b, p)
        p += 1
        s.subject_prefix, p = oxcdata.decode_typed_string(b, p, c)
        s.normalized_subject, p = oxcdata.decode_typed_string(b, p, c)
        s.recipient_count, column_count_ = unpack_HH(b, p)
        p += 4
        n1 = column_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
        p = q1
        row_count_, = unpack_B(b, p)
        p += 1
        n3 = row_count_
        c.take(n3)
        s.recipient_rows = v2 = []
        for i in range(n3):
            v, p = decode_open_recipient_row(b, p, c, s.recipient_columns)
            v2.append(v)
    else:
        s.has_named_properties = None
        s.subject_prefix = None
        s.normalized_subject = None
        s.recipient_count = None
        s.recipient_columns = None
        s.recipient_rows = None
    return s, p


def encode_rop_reload_cached_information_response(s, w):
    if s.__class__ is not RopReloadCachedInformationResponse:
        raise Refused
    column_count_ = len(s.recipient_columns) if s.recipient_columns is not None else given_or_zero(s, 'column_count')
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x10)
        check_given(s, 'column_count', column_count_)
        check_given(s, 'row_count', row_count_)
    w(pack_BBI(0x10, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.has_named_properties))
        oxcdata.encode_typed_string(s.subject_prefix, w)
        oxcdata.encode_typed_string(s.normalized_subject, w)
        w(pack_HH(s.recipient_count, column_count_))
        w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_open_recipient_row(v, w, s.recipient_columns)
    elif s.has_named_properties is not None or s.subject_prefix is not None or s.normalized_subject is not None or s.recipient_count is not None or s.recipient_columns is not None or s.recipient_rows is not None:
        raise Refused


class RopSetMessageStatusRequest(Structure):
    """Changes a message's status flags. [MS-OXCROPS] 2.2.6.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    message_id: The message
    message_status_flags: The new flags
    message_status_mask: Which of them to change
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_id', 'message_status_flags', 'message_status_mask')
    SPEC = Spec(
        orig='RopSetMessageStatus ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.8.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.8.1', constant=0x20, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.8.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='message_status_flags', orig='MessageStatusFlags', section='[MS-OXCROPS] 2.2.6.8.1', flags=lambda: MessageStatusFlags, kind=Primitive('I', 4)),
            Field(name='message_status_mask', orig='MessageStatusMask', section='[MS-OXCROPS] 2.2.6.8.1', flags=lambda: MessageStatusFlags, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_set_message_status_request(b, p, c):
    s = new(RopSetMessageStatusRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.message_id, s.message_status_flags, s.message_status_mask = unpack_BBBQII(b, p)
    p += 19
    if rop_id_ != 0x20:
        raise Refused
    return s, p


def encode_rop_set_message_status_request(s, w):
    if s.__class__ is not RopSetMessageStatusRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x20)
    w(pack_BBBQII(0x20, s.logon_id, s.input_handle_index, s.message_id, s.message_status_flags, s.message_status_mask))


class RopSetMessageStatusResponse(Structure):
    """A message's status flags or an error. The responses of RopGetMessageStatus have the same RopId and layout. [MS-OXCROPS] 2.2.6.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    message_status_flags: The flags as they were before
    """

    __slots__ = ('input_handle_index', 'return_value', 'message_status_flags')
    SPEC = Spec(
        orig='RopSetMessageStatus ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.8.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.8.2', constant=0x20, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.8.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.8.2', shows='error_code', default=0, presence=(Presence('message_status_flags', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='message_status_flags', orig='MessageStatusFlags', section='[MS-OXCROPS] 2.2.6.8.2', condition=lambda s, eof: s.return_value == 0, flags=lambda: MessageStatusFlags, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_set_message_status_response(b, p, c):
    s = new(RopSetMessageStatusResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x20:
        raise Refused
    if s.return_value == 0:
        s.message_status_flags, = unpack_I(b, p)
        p += 4
    else:
        s.message_status_flags = None
    return s, p


def encode_rop_set_message_status_response(s, w):
    if s.__class__ is not RopSetMessageStatusResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x20)
    w(pack_BBI(0x20, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.message_status_flags))
    elif s.message_status_flags is not None:
        raise Refused


class RopGetMessageStatusRequest(Structure):
    """Reads a message's status flags. It is answered by a RopSetMessageStatus response. [MS-OXCROPS] 2.2.6.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    message_id: The message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_id')
    SPEC = Spec(
        orig='RopGetMessageStatus ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.9.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.9.1', constant=0x1f, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.9.1', shows='id', kind=Primitive('Q', 8)),
        ),
        answered_by=lambda: RopSetMessageStatusResponse,
    )


def decode_rop_get_message_status_request(b, p, c):
    s = new(RopGetMessageStatusRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.message_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x1f:
        raise Refused
    return s, p


def encode_rop_get_message_status_request(s, w):
    if s.__class__ is not RopGetMessageStatusRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1f)
    w(pack_BBBQ(0x1f, s.logon_id, s.input_handle_index, s.message_id))


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
    SPEC = Spec(
        orig='RopSetReadFlags ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.10.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.10.1', constant=0x66, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.6.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='read_flags', orig='ReadFlags', section='[MS-OXCROPS] 2.2.6.10.1', flags=lambda: ReadFlags, default=0, kind=Primitive('B', 1)),
            Field(name='message_id_count', orig='MessageIdCount', section='[MS-OXCROPS] 2.2.6.10.1', counts='message_ids', kind=Primitive('H', 2)),
            Field(name='message_ids', orig='MessageIds', section='[MS-OXCROPS] 2.2.6.10.1', count=lambda s, i: s.message_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_set_read_flags_request(b, p, c):
    s = new(RopSetReadFlagsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.read_flags, message_id_count_ = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x66:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return s, p


def encode_rop_set_read_flags_request(s, w):
    if s.__class__ is not RopSetReadFlagsRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x66)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBBH(0x66, s.logon_id, s.input_handle_index, s.want_asynchronous, s.read_flags, message_id_count_))
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))


class RopSetReadFlagsResponse(Structure):
    """If the messages were marked. [MS-OXCROPS] 2.2.6.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    SPEC = Spec(
        orig='RopSetReadFlags ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.10.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.10.2', constant=0x66, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.10.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.6.10.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_set_read_flags_response(b, p, c):
    s = new(RopSetReadFlagsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x66:
        raise Refused
    return s, p


def encode_rop_set_read_flags_response(s, w):
    if s.__class__ is not RopSetReadFlagsResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x66)
    w(pack_BBIB(0x66, s.input_handle_index, s.return_value, s.partial_completion))


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
    SPEC = Spec(
        orig='RopSetMessageReadFlag ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.11.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.11.1', constant=0x11, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='read_flags', orig='ReadFlags', section='[MS-OXCROPS] 2.2.6.11.1', flags=lambda: ReadFlags, default=0, kind=Primitive('B', 1)),
            Field(name='client_data', orig='ClientData', section='[MS-OXCROPS] 2.2.6.11.1', condition=lambda s, eof: s.logon_is_private is not None and (not s.logon_is_private), size=lambda s, i: 24, kind=Bytes()),
            Field(name='client_data_raw', orig='ClientDataRaw', section='[MS-OXCROPS] 2.2.6.11.1', condition=lambda s, eof: not s.logon_is_private is not None and (not eof), kind=Bytes()),
        ),
        params=(Param('logon_is_private', 'logon_is_private'),),
    )


def decode_rop_set_message_read_flag_request(b, p, c, logon_is_private):
    s = new(RopSetMessageReadFlagRequest)
    s._given = None
    s.logon_is_private = logon_is_private
    rop_id_, s.logon_id, s.response_handle_index, s.input_handle_index, s.read_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x11:
        raise Refused
    if s.logon_is_private is not None and (not s.logon_is_private):
        n1 = 24
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.client_data = b[p:q1]
        p = q1
    else:
        s.client_data = None
    if not s.logon_is_private is not None and (not p >= len(b)):
        s.client_data_raw = b[p:]
        p = len(b)
    else:
        s.client_data_raw = None
    return s, p


def encode_rop_set_message_read_flag_request(s, w, logon_is_private):
    if s.__class__ is not RopSetMessageReadFlagRequest:
        raise Refused
    s.logon_is_private = logon_is_private
    if s._given is not None:
        check_given(s, 'rop_id', 0x11)
    w(pack_BBBBB(0x11, s.logon_id, s.response_handle_index, s.input_handle_index, s.read_flags))
    if s.logon_is_private is not None and (not s.logon_is_private):
        if len(s.client_data) != 24:
            raise Refused
        w(s.client_data)
    elif s.client_data is not None:
        raise Refused
    if not s.logon_is_private is not None and (not s.client_data_raw is None):
        w(s.client_data_raw)
    elif s.client_data_raw is not None:
        raise Refused


class RopSetMessageReadFlagResponse(Structure):
    """If the read state of a message in the public folders changed or an error. [MS-OXCROPS] 2.2.6.11.2.

    response_handle_index: As in the request
    return_value: 0 for success or an error
    read_status_changed: If the read state of a message in the public folders changed
    logon_id: As in the request
    client_data: As in the request
    """

    __slots__ = ('response_handle_index', 'return_value', 'read_status_changed', 'logon_id', 'client_data')
    SPEC = Spec(
        orig='RopSetMessageReadFlag ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.11.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.11.2', constant=0x11, kind=Primitive('B', 1)),
            Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.11.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.11.2', shows='error_code', default=0, presence=(Presence('read_status_changed', -0x1, 0x0), Presence('logon_id', -0x1, 0x0), Presence('client_data', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='read_status_changed', orig='ReadStatusChanged', section='[MS-OXCROPS] 2.2.6.11.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('logon_id', -0x1, 0x1), Presence('client_data', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.11.2', condition=lambda s, eof: s.return_value == 0 and s.read_status_changed != 0, kind=Primitive('B', 1)),
            Field(name='client_data', orig='ClientData', section='[MS-OXCROPS] 2.2.6.11.2', condition=lambda s, eof: s.return_value == 0 and s.read_status_changed != 0, size=lambda s, i: 24, kind=Bytes()),
        ),
    )


def decode_rop_set_message_read_flag_response(b, p, c):
    s = new(RopSetMessageReadFlagResponse)
    s._given = None
    rop_id_, s.response_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x11:
        raise Refused
    if s.return_value == 0:
        s.read_status_changed, = unpack_B(b, p)
        p += 1
    else:
        s.read_status_changed = None
    if s.return_value == 0 and s.read_status_changed != 0:
        s.logon_id, = unpack_B(b, p)
        p += 1
        n1 = 24
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.client_data = b[p:q1]
        p = q1
    else:
        s.logon_id = None
        s.client_data = None
    return s, p


def encode_rop_set_message_read_flag_response(s, w):
    if s.__class__ is not RopSetMessageReadFlagResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x11)
    w(pack_BBI(0x11, s.response_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.read_status_changed))
    elif s.read_status_changed is not None:
        raise Refused
    if s.return_value == 0 and s.read_status_changed != 0:
        w(pack_B(s.logon_id))
        if len(s.client_data) != 24:
            raise Refused
        w(s.client_data)
    elif s.logon_id is not None or s.client_data is not None:
        raise Refused


class RopOpenAttachmentRequest(Structure):
    """Opens an attachment. [MS-OXCROPS] 2.2.6.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    output_handle_index: Where the handle table is to hold the attachment
    open_attachment_flags: How to open it; 0 is for reading only
    attachment_id: The attachment; its PidTagAttachNumber
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'open_attachment_flags', 'attachment_id')
    SPEC = Spec(
        orig='RopOpenAttachment ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.12.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.12.1', constant=0x22, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='open_attachment_flags', orig='OpenAttachmentFlags', section='[MS-OXCROPS] 2.2.6.12.1', flags=lambda: OpenAttachmentFlags, default=0, kind=Primitive('B', 1)),
            Field(name='attachment_id', orig='AttachmentID', section='[MS-OXCROPS] 2.2.6.12.1', kind=Primitive('I', 4)),
        ),
    )


def decode_rop_open_attachment_request(b, p, c):
    s = new(RopOpenAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.open_attachment_flags, s.attachment_id = unpack_BBBBBI(b, p)
    p += 9
    if rop_id_ != 0x22:
        raise Refused
    return s, p


def encode_rop_open_attachment_request(s, w):
    if s.__class__ is not RopOpenAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x22)
    w(pack_BBBBBI(0x22, s.logon_id, s.input_handle_index, s.output_handle_index, s.open_attachment_flags, s.attachment_id))


class RopOpenAttachmentResponse(Structure):
    """The attachment or an error. [MS-OXCROPS] 2.2.6.12.2.

    output_handle_index: Where the handle table holds the attachment
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopOpenAttachment ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.12.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.12.2', constant=0x22, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.12.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.12.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_open_attachment_response(b, p, c):
    s = new(RopOpenAttachmentResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x22:
        raise Refused
    return s, p


def encode_rop_open_attachment_response(s, w):
    if s.__class__ is not RopOpenAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x22)
    w(pack_BBI(0x22, s.output_handle_index, s.return_value))


class RopCreateAttachmentRequest(Structure):
    """Makes an attachment that is not stored before it is saved. [MS-OXCROPS] 2.2.6.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    output_handle_index: Where the handle table is to hold the new attachment
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index')
    SPEC = Spec(
        orig='RopCreateAttachment ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.13.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.13.1', constant=0x23, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.13.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_create_attachment_request(b, p, c):
    s = new(RopCreateAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index = unpack_BBBB(b, p)
    p += 4
    if rop_id_ != 0x23:
        raise Refused
    return s, p


def encode_rop_create_attachment_request(s, w):
    if s.__class__ is not RopCreateAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x23)
    w(pack_BBBB(0x23, s.logon_id, s.input_handle_index, s.output_handle_index))


class RopCreateAttachmentResponse(Structure):
    """The new attachment or an error. [MS-OXCROPS] 2.2.6.13.2.

    output_handle_index: Where the handle table holds the new attachment
    return_value: 0 for success or an error
    attachment_id: The new attachment; its PidTagAttachNumber
    """

    __slots__ = ('output_handle_index', 'return_value', 'attachment_id')
    SPEC = Spec(
        orig='RopCreateAttachment ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.13.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.13.2', constant=0x23, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.13.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.13.2', shows='error_code', default=0, presence=(Presence('attachment_id', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='attachment_id', orig='AttachmentID', section='[MS-OXCROPS] 2.2.6.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_create_attachment_response(b, p, c):
    s = new(RopCreateAttachmentResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x23:
        raise Refused
    if s.return_value == 0:
        s.attachment_id, = unpack_I(b, p)
        p += 4
    else:
        s.attachment_id = None
    return s, p


def encode_rop_create_attachment_response(s, w):
    if s.__class__ is not RopCreateAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x23)
    w(pack_BBI(0x23, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.attachment_id))
    elif s.attachment_id is not None:
        raise Refused


class RopDeleteAttachmentRequest(Structure):
    """Deletes an attachment. [MS-OXCROPS] 2.2.6.14.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    attachment_id: The attachment; its PidTagAttachNumber
    """

    __slots__ = ('logon_id', 'input_handle_index', 'attachment_id')
    SPEC = Spec(
        orig='RopDeleteAttachment ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.14.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.14.1', constant=0x24, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.14.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.14.1', default=0, kind=Primitive('B', 1)),
            Field(name='attachment_id', orig='AttachmentID', section='[MS-OXCROPS] 2.2.6.14.1', kind=Primitive('I', 4)),
        ),
    )


def decode_rop_delete_attachment_request(b, p, c):
    s = new(RopDeleteAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.attachment_id = unpack_BBBI(b, p)
    p += 7
    if rop_id_ != 0x24:
        raise Refused
    return s, p


def encode_rop_delete_attachment_request(s, w):
    if s.__class__ is not RopDeleteAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x24)
    w(pack_BBBI(0x24, s.logon_id, s.input_handle_index, s.attachment_id))


class RopDeleteAttachmentResponse(Structure):
    """If the attachment was deleted. [MS-OXCROPS] 2.2.6.14.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopDeleteAttachment ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.14.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.14.2', constant=0x24, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.14.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.14.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_delete_attachment_response(b, p, c):
    s = new(RopDeleteAttachmentResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x24:
        raise Refused
    return s, p


def encode_rop_delete_attachment_response(s, w):
    if s.__class__ is not RopDeleteAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x24)
    w(pack_BBI(0x24, s.input_handle_index, s.return_value))


class RopSaveChangesAttachmentRequest(Structure):
    """Stores the changes to an attachment. [MS-OXCROPS] 2.2.6.15.1.

    logon_id: The logon to work in
    response_handle_index: The place in the handle table that the response names
    input_handle_index: Where the handle table holds the attachment
    save_flags: What becomes of the open attachment
    """

    __slots__ = ('logon_id', 'response_handle_index', 'input_handle_index', 'save_flags')
    SPEC = Spec(
        orig='RopSaveChangesAttachment ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.15.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.15.1', constant=0x25, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.15.1', default=0, kind=Primitive('B', 1)),
            Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.15.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.15.1', default=0, kind=Primitive('B', 1)),
            Field(name='save_flags', orig='SaveFlags', section='[MS-OXCROPS] 2.2.6.15.1', flags=lambda: SaveFlags, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_save_changes_attachment_request(b, p, c):
    s = new(RopSaveChangesAttachmentRequest)
    s._given = None
    rop_id_, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x25:
        raise Refused
    return s, p


def encode_rop_save_changes_attachment_request(s, w):
    if s.__class__ is not RopSaveChangesAttachmentRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x25)
    w(pack_BBBBB(0x25, s.logon_id, s.response_handle_index, s.input_handle_index, s.save_flags))


class RopSaveChangesAttachmentResponse(Structure):
    """If the changes were stored. [MS-OXCROPS] 2.2.6.15.2.

    response_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('response_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopSaveChangesAttachment ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.15.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.15.2', constant=0x25, kind=Primitive('B', 1)),
            Field(name='response_handle_index', orig='ResponseHandleIndex', section='[MS-OXCROPS] 2.2.6.15.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.15.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_save_changes_attachment_response(b, p, c):
    s = new(RopSaveChangesAttachmentResponse)
    s._given = None
    rop_id_, s.response_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x25:
        raise Refused
    return s, p


def encode_rop_save_changes_attachment_response(s, w):
    if s.__class__ is not RopSaveChangesAttachmentResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x25)
    w(pack_BBI(0x25, s.response_handle_index, s.return_value))


class RopOpenEmbeddedMessageRequest(Structure):
    """Opens the message within an attachment. [MS-OXCROPS] 2.2.6.16.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the attachment
    output_handle_index: Where the handle table is to hold the message
    code_page_id: The code page of 8-bit strings; 0x0FFF is the logon's
    open_mode_flags: How to open it; 0 is for reading only
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'code_page_id', 'open_mode_flags')
    SPEC = Spec(
        orig='RopOpenEmbeddedMessage ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.16.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.16.1', constant=0x46, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.16.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.16.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.16.1', default=0, kind=Primitive('B', 1)),
            Field(name='code_page_id', orig='CodePageId', section='[MS-OXCROPS] 2.2.6.16.1', default=4095, kind=Primitive('H', 2)),
            Field(name='open_mode_flags', orig='OpenModeFlags', section='[MS-OXCROPS] 2.2.6.16.1', flags=lambda: OpenEmbeddedMessageModeFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_open_embedded_message_request(b, p, c):
    s = new(RopOpenEmbeddedMessageRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.open_mode_flags = unpack_BBBBHB(b, p)
    p += 7
    if rop_id_ != 0x46:
        raise Refused
    return s, p


def encode_rop_open_embedded_message_request(s, w):
    if s.__class__ is not RopOpenEmbeddedMessageRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x46)
    w(pack_BBBBHB(0x46, s.logon_id, s.input_handle_index, s.output_handle_index, s.code_page_id, s.open_mode_flags))


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
    SPEC = Spec(
        orig='RopOpenEmbeddedMessage ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.16.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.16.2', constant=0x46, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.16.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.16.2', shows='error_code', default=0, presence=(Presence('reserved', -0x1, 0x0), Presence('message_id', -0x1, 0x0), Presence('has_named_properties', -0x1, 0x0), Presence('subject_prefix', -0x1, 0x0), Presence('normalized_subject', -0x1, 0x0), Presence('recipient_count', -0x1, 0x0), Presence('recipient_columns', -0x1, 0x0), Presence('recipient_rows', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
            Field(name='has_named_properties', orig='HasNamedProperties', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='subject_prefix', orig='SubjectPrefix', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
            Field(name='normalized_subject', orig='NormalizedSubject', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.TypedString, ())),
            Field(name='recipient_count', orig='RecipientCount', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
            Field(name='column_count', orig='ColumnCount', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_columns', kind=Primitive('H', 2)),
            Field(name='recipient_columns', orig='RecipientColumns', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.column_count, repeated=True, shows='property_tag', describes='recipient_columns', kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, counts='recipient_rows', kind=Primitive('B', 1)),
            Field(name='recipient_rows', orig='RecipientRows', section='[MS-OXCROPS] 2.2.6.16.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: OpenRecipientRow, (lambda s, i: s.recipient_columns, ))),
        ),
    )


def decode_rop_open_embedded_message_response(b, p, c):
    s = new(RopOpenEmbeddedMessageResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x46:
        raise Refused
    if s.return_value == 0:
        s.reserved, s.message_id, s.has_named_properties = unpack_BQB(b, p)
        p += 10
        s.subject_prefix, p = oxcdata.decode_typed_string(b, p, c)
        s.normalized_subject, p = oxcdata.decode_typed_string(b, p, c)
        s.recipient_count, column_count_ = unpack_HH(b, p)
        p += 4
        n1 = column_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.recipient_columns = list(unpack_from(f'<{n1}I', b, p))
        p = q1
        row_count_, = unpack_B(b, p)
        p += 1
        n3 = row_count_
        c.take(n3)
        s.recipient_rows = v2 = []
        for i in range(n3):
            v, p = decode_open_recipient_row(b, p, c, s.recipient_columns)
            v2.append(v)
    else:
        s.reserved = None
        s.message_id = None
        s.has_named_properties = None
        s.subject_prefix = None
        s.normalized_subject = None
        s.recipient_count = None
        s.recipient_columns = None
        s.recipient_rows = None
    return s, p


def encode_rop_open_embedded_message_response(s, w):
    if s.__class__ is not RopOpenEmbeddedMessageResponse:
        raise Refused
    column_count_ = len(s.recipient_columns) if s.recipient_columns is not None else given_or_zero(s, 'column_count')
    row_count_ = len(s.recipient_rows) if s.recipient_rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x46)
        check_given(s, 'column_count', column_count_)
        check_given(s, 'row_count', row_count_)
    w(pack_BBI(0x46, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BQB(s.reserved, s.message_id, s.has_named_properties))
        oxcdata.encode_typed_string(s.subject_prefix, w)
        oxcdata.encode_typed_string(s.normalized_subject, w)
        w(pack_HH(s.recipient_count, column_count_))
        w(pack(f'<{len(s.recipient_columns)}I', *s.recipient_columns))
        w(pack_B(row_count_))
        for i, v in enumerate(s.recipient_rows):
            encode_open_recipient_row(v, w, s.recipient_columns)
    elif s.reserved is not None or s.message_id is not None or s.has_named_properties is not None or s.subject_prefix is not None or s.normalized_subject is not None or s.recipient_count is not None or s.recipient_columns is not None or s.recipient_rows is not None:
        raise Refused


class RopGetAttachmentTableRequest(Structure):
    """Opens the table of attachments. [MS-OXCROPS] 2.2.6.17.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table is to hold
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    SPEC = Spec(
        orig='RopGetAttachmentTable ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.17.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.17.1', constant=0x21, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.17.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.17.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.17.1', default=0, kind=Primitive('B', 1)),
            Field(name='table_flags', orig='TableFlags', section='[MS-OXCROPS] 2.2.6.17.1', flags=lambda: AttachmentTableFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_attachment_table_request(b, p, c):
    s = new(RopGetAttachmentTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x21:
        raise Refused
    return s, p


def encode_rop_get_attachment_table_request(s, w):
    if s.__class__ is not RopGetAttachmentTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x21)
    w(pack_BBBBB(0x21, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


class RopGetAttachmentTableResponse(Structure):
    """The table of attachments or an error. [MS-OXCROPS] 2.2.6.17.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopGetAttachmentTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.17.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.17.2', constant=0x21, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.6.17.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.17.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_get_attachment_table_response(b, p, c):
    s = new(RopGetAttachmentTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x21:
        raise Refused
    return s, p


def encode_rop_get_attachment_table_response(s, w):
    if s.__class__ is not RopGetAttachmentTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x21)
    w(pack_BBI(0x21, s.output_handle_index, s.return_value))


class RopGetValidAttachmentsRequest(Structure):
    """Lists the numbers of the attachments there are. [MS-OXCROPS] 2.2.6.18.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopGetValidAttachments ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.6.18.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.18.1', constant=0x52, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.6.18.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.18.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_valid_attachments_request(b, p, c):
    s = new(RopGetValidAttachmentsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x52:
        raise Refused
    return s, p


def encode_rop_get_valid_attachments_request(s, w):
    if s.__class__ is not RopGetValidAttachmentsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x52)
    w(pack_BBB(0x52, s.logon_id, s.input_handle_index))


class RopGetValidAttachmentsResponse(Structure):
    """The numbers or an error. [MS-OXCROPS] 2.2.6.18.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    attachment_id_count: How many AttachmentIdArray
    attachment_id_array: The numbers of the attachments
    """

    __slots__ = ('input_handle_index', 'return_value', 'attachment_id_array')
    SPEC = Spec(
        orig='RopGetValidAttachments ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.6.18.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.6.18.2', constant=0x52, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.6.18.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.6.18.2', shows='error_code', default=0, presence=(Presence('attachment_id_array', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='attachment_id_count', orig='AttachmentIdCount', section='[MS-OXCROPS] 2.2.6.18.2', condition=lambda s, eof: s.return_value == 0, counts='attachment_id_array', kind=Primitive('I', 4)),
            Field(name='attachment_id_array', orig='AttachmentIdArray', section='[MS-OXCROPS] 2.2.6.18.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.attachment_id_count, repeated=True, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_get_valid_attachments_response(b, p, c):
    s = new(RopGetValidAttachmentsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x52:
        raise Refused
    if s.return_value == 0:
        attachment_id_count_, = unpack_I(b, p)
        p += 4
        n1 = attachment_id_count_
        c.take(n1)
        q1 = p + 4 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.attachment_id_array = list(unpack_from(f'<{n1}I', b, p))
        p = q1
    else:
        s.attachment_id_array = None
    return s, p


def encode_rop_get_valid_attachments_response(s, w):
    if s.__class__ is not RopGetValidAttachmentsResponse:
        raise Refused
    attachment_id_count_ = len(s.attachment_id_array) if s.attachment_id_array is not None else given_or_zero(s, 'attachment_id_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x52)
        check_given(s, 'attachment_id_count', attachment_id_count_)
    w(pack_BBI(0x52, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(attachment_id_count_))
        w(pack(f'<{len(s.attachment_id_array)}I', *s.attachment_id_array))
    elif s.attachment_id_array is not None:
        raise Refused

RopOpenMessageRequest._decode = staticmethod(decode_rop_open_message_request)
RopOpenMessageRequest._encode = staticmethod(encode_rop_open_message_request)
RopOpenMessageResponse._decode = staticmethod(decode_rop_open_message_response)
RopOpenMessageResponse._encode = staticmethod(encode_rop_open_message_response)
OpenRecipientRow._decode = staticmethod(decode_open_recipient_row)
OpenRecipientRow._encode = staticmethod(encode_open_recipient_row)
RopCreateMessageRequest._decode = staticmethod(decode_rop_create_message_request)
RopCreateMessageRequest._encode = staticmethod(encode_rop_create_message_request)
RopCreateMessageResponse._decode = staticmethod(decode_rop_create_message_response)
RopCreateMessageResponse._encode = staticmethod(encode_rop_create_message_response)
RopSaveChangesMessageRequest._decode = staticmethod(decode_rop_save_changes_message_request)
RopSaveChangesMessageRequest._encode = staticmethod(encode_rop_save_changes_message_request)
RopSaveChangesMessageResponse._decode = staticmethod(decode_rop_save_changes_message_response)
RopSaveChangesMessageResponse._encode = staticmethod(encode_rop_save_changes_message_response)
RopRemoveAllRecipientsRequest._decode = staticmethod(decode_rop_remove_all_recipients_request)
RopRemoveAllRecipientsRequest._encode = staticmethod(encode_rop_remove_all_recipients_request)
RopRemoveAllRecipientsResponse._decode = staticmethod(decode_rop_remove_all_recipients_response)
RopRemoveAllRecipientsResponse._encode = staticmethod(encode_rop_remove_all_recipients_response)
RopModifyRecipientsRequest._decode = staticmethod(decode_rop_modify_recipients_request)
RopModifyRecipientsRequest._encode = staticmethod(encode_rop_modify_recipients_request)
ModifyRecipientRow._decode = staticmethod(decode_modify_recipient_row)
ModifyRecipientRow._encode = staticmethod(encode_modify_recipient_row)
RopModifyRecipientsResponse._decode = staticmethod(decode_rop_modify_recipients_response)
RopModifyRecipientsResponse._encode = staticmethod(encode_rop_modify_recipients_response)
RopReadRecipientsRequest._decode = staticmethod(decode_rop_read_recipients_request)
RopReadRecipientsRequest._encode = staticmethod(encode_rop_read_recipients_request)
RopReadRecipientsResponse._decode = staticmethod(decode_rop_read_recipients_response)
RopReadRecipientsResponse._encode = staticmethod(encode_rop_read_recipients_response)
ReadRecipientRow._decode = staticmethod(decode_read_recipient_row)
ReadRecipientRow._encode = staticmethod(encode_read_recipient_row)
RopReloadCachedInformationRequest._decode = staticmethod(decode_rop_reload_cached_information_request)
RopReloadCachedInformationRequest._encode = staticmethod(encode_rop_reload_cached_information_request)
RopReloadCachedInformationResponse._decode = staticmethod(decode_rop_reload_cached_information_response)
RopReloadCachedInformationResponse._encode = staticmethod(encode_rop_reload_cached_information_response)
RopSetMessageStatusRequest._decode = staticmethod(decode_rop_set_message_status_request)
RopSetMessageStatusRequest._encode = staticmethod(encode_rop_set_message_status_request)
RopSetMessageStatusResponse._decode = staticmethod(decode_rop_set_message_status_response)
RopSetMessageStatusResponse._encode = staticmethod(encode_rop_set_message_status_response)
RopGetMessageStatusRequest._decode = staticmethod(decode_rop_get_message_status_request)
RopGetMessageStatusRequest._encode = staticmethod(encode_rop_get_message_status_request)
RopSetReadFlagsRequest._decode = staticmethod(decode_rop_set_read_flags_request)
RopSetReadFlagsRequest._encode = staticmethod(encode_rop_set_read_flags_request)
RopSetReadFlagsResponse._decode = staticmethod(decode_rop_set_read_flags_response)
RopSetReadFlagsResponse._encode = staticmethod(encode_rop_set_read_flags_response)
RopSetMessageReadFlagRequest._decode = staticmethod(decode_rop_set_message_read_flag_request)
RopSetMessageReadFlagRequest._encode = staticmethod(encode_rop_set_message_read_flag_request)
RopSetMessageReadFlagResponse._decode = staticmethod(decode_rop_set_message_read_flag_response)
RopSetMessageReadFlagResponse._encode = staticmethod(encode_rop_set_message_read_flag_response)
RopOpenAttachmentRequest._decode = staticmethod(decode_rop_open_attachment_request)
RopOpenAttachmentRequest._encode = staticmethod(encode_rop_open_attachment_request)
RopOpenAttachmentResponse._decode = staticmethod(decode_rop_open_attachment_response)
RopOpenAttachmentResponse._encode = staticmethod(encode_rop_open_attachment_response)
RopCreateAttachmentRequest._decode = staticmethod(decode_rop_create_attachment_request)
RopCreateAttachmentRequest._encode = staticmethod(encode_rop_create_attachment_request)
RopCreateAttachmentResponse._decode = staticmethod(decode_rop_create_attachment_response)
RopCreateAttachmentResponse._encode = staticmethod(encode_rop_create_attachment_response)
RopDeleteAttachmentRequest._decode = staticmethod(decode_rop_delete_attachment_request)
RopDeleteAttachmentRequest._encode = staticmethod(encode_rop_delete_attachment_request)
RopDeleteAttachmentResponse._decode = staticmethod(decode_rop_delete_attachment_response)
RopDeleteAttachmentResponse._encode = staticmethod(encode_rop_delete_attachment_response)
RopSaveChangesAttachmentRequest._decode = staticmethod(decode_rop_save_changes_attachment_request)
RopSaveChangesAttachmentRequest._encode = staticmethod(encode_rop_save_changes_attachment_request)
RopSaveChangesAttachmentResponse._decode = staticmethod(decode_rop_save_changes_attachment_response)
RopSaveChangesAttachmentResponse._encode = staticmethod(encode_rop_save_changes_attachment_response)
RopOpenEmbeddedMessageRequest._decode = staticmethod(decode_rop_open_embedded_message_request)
RopOpenEmbeddedMessageRequest._encode = staticmethod(encode_rop_open_embedded_message_request)
RopOpenEmbeddedMessageResponse._decode = staticmethod(decode_rop_open_embedded_message_response)
RopOpenEmbeddedMessageResponse._encode = staticmethod(encode_rop_open_embedded_message_response)
RopGetAttachmentTableRequest._decode = staticmethod(decode_rop_get_attachment_table_request)
RopGetAttachmentTableRequest._encode = staticmethod(encode_rop_get_attachment_table_request)
RopGetAttachmentTableResponse._decode = staticmethod(decode_rop_get_attachment_table_response)
RopGetAttachmentTableResponse._encode = staticmethod(encode_rop_get_attachment_table_response)
RopGetValidAttachmentsRequest._decode = staticmethod(decode_rop_get_valid_attachments_request)
RopGetValidAttachmentsRequest._encode = staticmethod(encode_rop_get_valid_attachments_request)
RopGetValidAttachmentsResponse._decode = staticmethod(decode_rop_get_valid_attachments_response)
RopGetValidAttachmentsResponse._encode = staticmethod(encode_rop_get_valid_attachments_response)
