# Generated from ksy/oxcrops_logon.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that open a mailbox or the public folders and ask about them. [MS-OXCROPS] 2.2.3."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_guid, read_string8, read_string8z, write_guid, write_string8, write_string8z
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBB = Struct('<BBB').unpack_from
pack_BBB = Struct('<BBB').pack
unpack_BBBBBBH = Struct('<BBBBBBH').unpack_from
pack_BBBBBBH = Struct('<BBBBBBH').pack
unpack_BBBBIIH = Struct('<BBBBIIH').unpack_from
pack_BBBBIIH = Struct('<BBBBIIH').pack
unpack_BBBQ = Struct('<BBBQ').unpack_from
pack_BBBQ = Struct('<BBBQ').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_BIH = Struct('<BIH').unpack_from
pack_BIH = Struct('<BIH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_Q = Struct('<Q').unpack_from
pack_Q = Struct('<Q').pack
unpack_QI = Struct('<QI').unpack_from
pack_QI = Struct('<QI').pack


class LogonFlags(IntFlag):
    """The kind of logon. [MS-OXCSTOR] 2.2.1.1.1."""

    Private = 0x1
    Undercover = 0x2
    Ghosted = 0x4
    SpoolerProcess = 0x8


class OpenFlags(IntFlag):
    """How to log on. [MS-OXCSTOR] 2.2.1.1.1."""

    USE_ADMIN_PRIVILEGE = 0x1
    PUBLIC = 0x2
    HOME_LOGON = 0x4
    TAKE_OWNERSHIP = 0x8
    ALTERNATE_SERVER = 0x100
    IGNORE_HOME_MDB = 0x200
    NO_MAIL = 0x400
    USE_PER_MDB_REPLID_MAPPING = 0x1000000
    SUPPORT_PROGRESS = 0x20000000


class LogonResponseFlags(IntFlag):
    """The user's rights and the state of the mailbox. [MS-OXCSTOR] 2.2.1.1.3."""

    Reserved = 0x1
    OwnerRight = 0x2
    SendAsRight = 0x4
    OOF = 0x10


class DayOfWeek(IntEnum):
    """The day of the week. [MS-OXCROPS] 2.2.3.1.2.1."""

    Sunday = 0x0
    Monday = 0x1
    Tuesday = 0x2
    Wednesday = 0x3
    Thursday = 0x4
    Friday = 0x5
    Saturday = 0x6


DayOfWeek_members = {member.value: member for member in DayOfWeek}.get


class StoreState(IntFlag):
    """The state of a mailbox. [MS-OXCSTOR] 2.2.1.5.2."""

    STORE_HAS_SEARCHES = 0x1000000


class RopLogonRequest(Structure):
    """Opens a mailbox or the public folders. [MS-OXCROPS] 2.2.3.1.1.

    logon_id: The id that the new logon is to have
    output_handle_index: Where the handle table is to hold the new object
    logon_flags: What kind of logon
    open_flags: How to log on
    store_state: Not used
    essdn_size: Bytes of Essdn
    essdn: The distinguished name of the mailbox or server
    """

    __slots__ = ('logon_id', 'output_handle_index', 'logon_flags', 'open_flags', 'store_state', 'essdn')
    SPEC = Spec(
        orig='RopLogon ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.1.1', constant=0xfe, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.3.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='logon_flags', orig='LogonFlags', section='[MS-OXCROPS] 2.2.3.1.1', flags=lambda: LogonFlags, kind=Primitive('B', 1)),
            Field(name='open_flags', orig='OpenFlags', section='[MS-OXCROPS] 2.2.3.1.1', flags=lambda: OpenFlags, kind=Primitive('I', 4)),
            Field(name='store_state', orig='StoreState', section='[MS-OXCROPS] 2.2.3.1.1', default=0, kind=Primitive('I', 4)),
            Field(name='essdn_size', orig='EssdnSize', section='[MS-OXCROPS] 2.2.3.1.1', sizes=('essdn',), bias=0, kind=Primitive('H', 2)),
            Field(name='essdn', orig='Essdn', section='[MS-OXCROPS] 2.2.3.1.1', condition=lambda s, eof: s.essdn_size != 0, size=lambda s, i: s.essdn_size, kind=Ref(lambda: oxcdata.String8, ())),
        ),
    )


def decode_rop_logon_request(b, p, c):
    s = new(RopLogonRequest)
    s._given = None
    rop_id_, s.logon_id, s.output_handle_index, s.logon_flags, s.open_flags, s.store_state, essdn_size_ = unpack_BBBBIIH(b, p)
    p += 14
    if rop_id_ != 0xfe:
        raise Refused
    if essdn_size_ != 0:
        n1 = essdn_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.essdn, r = read_string8(b[p:q1], 0, c)
        if r != n1:
            raise Refused
        p = q1
    else:
        s.essdn = None
    return s, p


def encode_rop_logon_request(s, w):
    if s.__class__ is not RopLogonRequest:
        raise Refused
    block_essdn = b''
    if s.essdn is not None:
        t = []
        write_string8(s.essdn, t.append)
        block_essdn = b''.join(t)
    essdn_size_ = len(block_essdn)
    if s._given is not None:
        check_given(s, 'rop_id', 0xfe)
        check_given(s, 'essdn_size', essdn_size_)
    w(pack_BBBBIIH(0xfe, s.logon_id, s.output_handle_index, s.logon_flags, s.open_flags, s.store_state, essdn_size_))
    if essdn_size_ != 0:
        w(block_essdn)
    elif s.essdn is not None:
        raise Refused


class RopLogonResponse(Structure):
    """The new logon; another server to go to; or an error. The Private bit of LogonFlags tells the two forms of success apart. [MS-OXCROPS] 2.2.3.1.2.

    output_handle_index: Where the handle table holds the new object
    return_value: 0 for success; 0x478 to go to another server; else an error
    logon_flags: The flags of the request
    folder_ids: The special folders
    response_flags: The user's rights and the state of the mailbox
    mailbox_guid: Which mailbox was opened
    repl_id: The short id of the logon's replica
    repl_guid: The GUID that ReplId stands for
    per_user_guid: Not used
    logon_time: The server's UTC time at logon
    gwart_time: Changes with the address types' configuration
    store_state: Not used; 0 from newer servers
    server_name_size: Bytes of ServerName
    server_name: The distinguished name of the server to go to
    """

    __slots__ = ('output_handle_index', 'return_value', 'logon_flags', 'folder_ids', 'response_flags', 'mailbox_guid', 'repl_id', 'repl_guid', 'per_user_guid', 'logon_time', 'gwart_time', 'store_state', 'server_name')
    SPEC = Spec(
        orig='RopLogon ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.1.2', constant=0xfe, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.3.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.1.2', shows='error_code', default=0, presence=(Presence('logon_flags', -0x1, 0x0), Presence('folder_ids', -0x1, 0x0), Presence('response_flags', -0x1, 0x0), Presence('mailbox_guid', -0x1, 0x0), Presence('repl_id', -0x1, 0x0), Presence('repl_guid', -0x1, 0x0), Presence('per_user_guid', -0x1, 0x0), Presence('logon_time', -0x1, 0x0), Presence('gwart_time', -0x1, 0x0), Presence('store_state', -0x1, 0x0), Presence('server_name', -0x1, 0x478),), kind=Primitive('I', 4)),
            Field(name='logon_flags', orig='LogonFlags', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0 or s.return_value == 1144, flags=lambda: LogonFlags, presence=(Presence('response_flags', 0x1, 0x1), Presence('mailbox_guid', 0x1, 0x1), Presence('per_user_guid', 0x1, 0x0), Presence('logon_time', 0x1, 0x1), Presence('gwart_time', 0x1, 0x1), Presence('store_state', 0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='folder_ids', orig='FolderIds', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: 13, repeated=True, shows='id', kind=Primitive('Q', 8)),
            Field(name='response_flags', orig='ResponseFlags', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0 and s.logon_flags & 1 != 0, flags=lambda: LogonResponseFlags, kind=Primitive('B', 1)),
            Field(name='mailbox_guid', orig='MailboxGuid', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0 and s.logon_flags & 1 != 0, kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='repl_id', orig='ReplId', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
            Field(name='repl_guid', orig='ReplGuid', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='per_user_guid', orig='PerUserGuid', section='[MS-OXCROPS] 2.2.3.1.3', condition=lambda s, eof: s.return_value == 0 and s.logon_flags & 1 == 0, kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='logon_time', orig='LogonTime', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0 and s.logon_flags & 1 != 0, kind=Ref(lambda: LogonTime, ())),
            Field(name='gwart_time', orig='GwartTime', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0 and s.logon_flags & 1 != 0, shows='filetime', kind=Primitive('Q', 8)),
            Field(name='store_state', orig='StoreState', section='[MS-OXCROPS] 2.2.3.1.2', condition=lambda s, eof: s.return_value == 0 and s.logon_flags & 1 != 0, kind=Primitive('I', 4)),
            Field(name='server_name_size', orig='ServerNameSize', section='[MS-OXCROPS] 2.2.3.1.4', condition=lambda s, eof: s.return_value == 1144, sizes=('server_name',), bias=0, kind=Primitive('B', 1)),
            Field(name='server_name', orig='ServerName', section='[MS-OXCROPS] 2.2.3.1.4', condition=lambda s, eof: s.return_value == 1144, size=lambda s, i: s.server_name_size, kind=Ref(lambda: oxcdata.String8, ())),
        ),
    )


def decode_rop_logon_response(b, p, c):
    s = new(RopLogonResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0xfe:
        raise Refused
    if s.return_value == 0 or s.return_value == 1144:
        s.logon_flags, = unpack_B(b, p)
        p += 1
    else:
        s.logon_flags = None
    if s.return_value == 0:
        n1 = 13
        c.take(n1)
        q1 = p + 8 * n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.folder_ids = list(unpack_from(f'<{n1}Q', b, p))
        p = q1
    else:
        s.folder_ids = None
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        s.response_flags, = unpack_B(b, p)
        p += 1
        s.mailbox_guid, p = read_guid(b, p, c)
    else:
        s.response_flags = None
        s.mailbox_guid = None
    if s.return_value == 0:
        s.repl_id, = unpack_H(b, p)
        p += 2
        s.repl_guid, p = read_guid(b, p, c)
    else:
        s.repl_id = None
        s.repl_guid = None
    if s.return_value == 0 and s.logon_flags & 1 == 0:
        s.per_user_guid, p = read_guid(b, p, c)
    else:
        s.per_user_guid = None
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        s.logon_time, p = decode_logon_time(b, p, c)
        s.gwart_time, s.store_state = unpack_QI(b, p)
        p += 12
    else:
        s.logon_time = None
        s.gwart_time = None
        s.store_state = None
    if s.return_value == 1144:
        server_name_size_, = unpack_B(b, p)
        p += 1
        n2 = server_name_size_
        q2 = p + n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.server_name, r = read_string8(b[p:q2], 0, c)
        if r != n2:
            raise Refused
        p = q2
    else:
        s.server_name = None
    return s, p


def encode_rop_logon_response(s, w):
    if s.__class__ is not RopLogonResponse:
        raise Refused
    block_server_name = b''
    if s.server_name is not None:
        t = []
        write_string8(s.server_name, t.append)
        block_server_name = b''.join(t)
    server_name_size_ = len(block_server_name) if s.server_name is not None else given_or_zero(s, 'server_name_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0xfe)
        check_given(s, 'server_name_size', server_name_size_)
    w(pack_BBI(0xfe, s.output_handle_index, s.return_value))
    if s.return_value == 0 or s.return_value == 1144:
        w(pack_B(s.logon_flags))
    elif s.logon_flags is not None:
        raise Refused
    if s.return_value == 0:
        if len(s.folder_ids) != 13:
            check_count(len(s.folder_ids), 13)
        w(pack(f'<{len(s.folder_ids)}Q', *s.folder_ids))
    elif s.folder_ids is not None:
        raise Refused
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        w(pack_B(s.response_flags))
        write_guid(s.mailbox_guid, w)
    elif s.response_flags is not None or s.mailbox_guid is not None:
        raise Refused
    if s.return_value == 0:
        w(pack_H(s.repl_id))
        write_guid(s.repl_guid, w)
    elif s.repl_id is not None or s.repl_guid is not None:
        raise Refused
    if s.return_value == 0 and s.logon_flags & 1 == 0:
        write_guid(s.per_user_guid, w)
    elif s.per_user_guid is not None:
        raise Refused
    if s.return_value == 0 and s.logon_flags & 1 != 0:
        encode_logon_time(s.logon_time, w)
        w(pack_QI(s.gwart_time, s.store_state))
    elif s.logon_time is not None or s.gwart_time is not None or s.store_state is not None:
        raise Refused
    if s.return_value == 1144:
        w(pack_B(server_name_size_))
        w(block_server_name)
    elif s.server_name is not None:
        raise Refused


class LogonTime(Structure):
    """A date and time of day. [MS-OXCROPS] 2.2.3.1.2.1.

    seconds: Second of the minute
    minutes: Minute of the hour
    hour: Hour of the day
    day_of_week: Day of the week
    day: Day of the month
    month: Month from 1 on
    year: Year
    """

    __slots__ = ('seconds', 'minutes', 'hour', 'day_of_week', 'day', 'month', 'year')
    SPEC = Spec(
        orig='LogonTime',
        section='[MS-OXCROPS] 2.2.3.1.2.1',
        fields=(
            Field(name='seconds', orig='Seconds', section='[MS-OXCROPS] 2.2.3.1.2.1', kind=Primitive('B', 1)),
            Field(name='minutes', orig='Minutes', section='[MS-OXCROPS] 2.2.3.1.2.1', kind=Primitive('B', 1)),
            Field(name='hour', orig='Hour', section='[MS-OXCROPS] 2.2.3.1.2.1', kind=Primitive('B', 1)),
            Field(name='day_of_week', orig='DayOfWeek', section='[MS-OXCROPS] 2.2.3.1.2.1', enum=lambda: DayOfWeek, kind=Primitive('B', 1)),
            Field(name='day', orig='Day', section='[MS-OXCROPS] 2.2.3.1.2.1', kind=Primitive('B', 1)),
            Field(name='month', orig='Month', section='[MS-OXCROPS] 2.2.3.1.2.1', kind=Primitive('B', 1)),
            Field(name='year', orig='Year', section='[MS-OXCROPS] 2.2.3.1.2.1', kind=Primitive('H', 2)),
        ),
    )


def decode_logon_time(b, p, c):
    s = new(LogonTime)
    s._given = None
    s.seconds, s.minutes, s.hour, s.day_of_week, s.day, s.month, s.year = unpack_BBBBBBH(b, p)
    p += 8
    s.day_of_week = DayOfWeek_members(s.day_of_week, s.day_of_week)
    return s, p


def encode_logon_time(s, w):
    if s.__class__ is not LogonTime:
        raise Refused
    w(pack_BBBBBBH(s.seconds, s.minutes, s.hour, s.day_of_week, s.day, s.month, s.year))


class RopGetReceiveFolderRequest(Structure):
    """Asks which folder gets a class of messages. [MS-OXCROPS] 2.2.3.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    message_class: The class of messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_class')
    SPEC = Spec(
        orig='RopGetReceiveFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.2.1', constant=0x27, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='message_class', orig='MessageClass', section='[MS-OXCROPS] 2.2.3.2.1', kind=Ref(lambda: oxcdata.String8z, ())),
        ),
    )


def decode_rop_get_receive_folder_request(b, p, c):
    s = new(RopGetReceiveFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x27:
        raise Refused
    s.message_class, p = read_string8z(b, p, c)
    return s, p


def encode_rop_get_receive_folder_request(s, w):
    if s.__class__ is not RopGetReceiveFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x27)
    w(pack_BBB(0x27, s.logon_id, s.input_handle_index))
    write_string8z(s.message_class, w)


class RopGetReceiveFolderResponse(Structure):
    """The folder or an error. [MS-OXCROPS] 2.2.3.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    folder_id: The folder that gets the messages
    explicit_message_class: The class or a start of it for which the folder is set
    """

    __slots__ = ('input_handle_index', 'return_value', 'folder_id', 'explicit_message_class')
    SPEC = Spec(
        orig='RopGetReceiveFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.2.2', constant=0x27, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.2.2', shows='error_code', default=0, presence=(Presence('folder_id', -0x1, 0x0), Presence('explicit_message_class', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.2.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
            Field(name='explicit_message_class', orig='ExplicitMessageClass', section='[MS-OXCROPS] 2.2.3.2.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.String8z, ())),
        ),
    )


def decode_rop_get_receive_folder_response(b, p, c):
    s = new(RopGetReceiveFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x27:
        raise Refused
    if s.return_value == 0:
        s.folder_id, = unpack_Q(b, p)
        p += 8
        s.explicit_message_class, p = read_string8z(b, p, c)
    else:
        s.folder_id = None
        s.explicit_message_class = None
    return s, p


def encode_rop_get_receive_folder_response(s, w):
    if s.__class__ is not RopGetReceiveFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x27)
    w(pack_BBI(0x27, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.folder_id))
        write_string8z(s.explicit_message_class, w)
    elif s.folder_id is not None or s.explicit_message_class is not None:
        raise Refused


class RopSetReceiveFolderRequest(Structure):
    """Chooses the folder that gets a class of messages. [MS-OXCROPS] 2.2.3.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder that is to get the messages; 0 for none of its own
    message_class: The class of messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'message_class')
    SPEC = Spec(
        orig='RopSetReceiveFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.3.1', constant=0x26, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.3.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='message_class', orig='MessageClass', section='[MS-OXCROPS] 2.2.3.3.1', kind=Ref(lambda: oxcdata.String8z, ())),
        ),
    )


def decode_rop_set_receive_folder_request(b, p, c):
    s = new(RopSetReceiveFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.folder_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x26:
        raise Refused
    s.message_class, p = read_string8z(b, p, c)
    return s, p


def encode_rop_set_receive_folder_request(s, w):
    if s.__class__ is not RopSetReceiveFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x26)
    w(pack_BBBQ(0x26, s.logon_id, s.input_handle_index, s.folder_id))
    write_string8z(s.message_class, w)


class RopSetReceiveFolderResponse(Structure):
    """If the folder was chosen. [MS-OXCROPS] 2.2.3.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopSetReceiveFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.3.2', constant=0x26, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_set_receive_folder_response(b, p, c):
    s = new(RopSetReceiveFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x26:
        raise Refused
    return s, p


def encode_rop_set_receive_folder_response(s, w):
    if s.__class__ is not RopSetReceiveFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x26)
    w(pack_BBI(0x26, s.input_handle_index, s.return_value))


class RopGetReceiveFolderTableRequest(Structure):
    """Asks for all folders that get messages. [MS-OXCROPS] 2.2.3.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopGetReceiveFolderTable ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.4.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.4.1', constant=0x68, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.4.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_receive_folder_table_request(b, p, c):
    s = new(RopGetReceiveFolderTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x68:
        raise Refused
    return s, p


def encode_rop_get_receive_folder_table_request(s, w):
    if s.__class__ is not RopGetReceiveFolderTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x68)
    w(pack_BBB(0x68, s.logon_id, s.input_handle_index))


class RopGetReceiveFolderTableResponse(Structure):
    """The folders that get messages or an error. The columns are PidTagFolderId and PidTagMessageClass (8-bit) and PidTagLastModificationTime. [MS-OXCROPS] 2.2.3.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_count: How many Rows
    rows: The folders
    """

    __slots__ = ('input_handle_index', 'return_value', 'rows')
    SPEC = Spec(
        orig='RopGetReceiveFolderTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.4.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.4.2', constant=0x68, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.4.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.4.2', shows='error_code', default=0, presence=(Presence('rows', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.3.4.2', condition=lambda s, eof: s.return_value == 0, counts='rows', kind=Primitive('I', 4)),
            Field(name='rows', orig='Rows', section='[MS-OXCROPS] 2.2.3.4.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.row_count, repeated=True, kind=Ref(lambda: oxcdata.PropertyRow, (lambda s, i: [1732771860, 1703966, 805830720], lambda s, i: 3, ))),
        ),
    )


def decode_rop_get_receive_folder_table_response(b, p, c):
    s = new(RopGetReceiveFolderTableResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x68:
        raise Refused
    if s.return_value == 0:
        row_count_, = unpack_I(b, p)
        p += 4
        n2 = row_count_
        c.take(n2)
        s.rows = v1 = []
        for i in range(n2):
            v, p = oxcdata.decode_property_row(b, p, c, [1732771860, 1703966, 805830720], 3)
            v1.append(v)
    else:
        s.rows = None
    return s, p


def encode_rop_get_receive_folder_table_response(s, w):
    if s.__class__ is not RopGetReceiveFolderTableResponse:
        raise Refused
    row_count_ = len(s.rows) if s.rows is not None else given_or_zero(s, 'row_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x68)
        check_given(s, 'row_count', row_count_)
    w(pack_BBI(0x68, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(row_count_))
        for i, v in enumerate(s.rows):
            oxcdata.encode_property_row(v, w, [1732771860, 1703966, 805830720], 3)
    elif s.rows is not None:
        raise Refused


class RopGetStoreStateRequest(Structure):
    """Asks for the state of the mailbox. [MS-OXCROPS] 2.2.3.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    SPEC = Spec(
        orig='RopGetStoreState ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.5.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.5.1', constant=0x7b, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.5.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_store_state_request(b, p, c):
    s = new(RopGetStoreStateRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x7b:
        raise Refused
    return s, p


def encode_rop_get_store_state_request(s, w):
    if s.__class__ is not RopGetStoreStateRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7b)
    w(pack_BBB(0x7b, s.logon_id, s.input_handle_index))


class RopGetStoreStateResponse(Structure):
    """The state or an error. [MS-OXCROPS] 2.2.3.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    store_state: The state
    """

    __slots__ = ('input_handle_index', 'return_value', 'store_state')
    SPEC = Spec(
        orig='RopGetStoreState ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.5.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.5.2', constant=0x7b, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.5.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.5.2', shows='error_code', default=0, presence=(Presence('store_state', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='store_state', orig='StoreState', section='[MS-OXCROPS] 2.2.3.5.2', condition=lambda s, eof: s.return_value == 0, flags=lambda: StoreState, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_get_store_state_response(b, p, c):
    s = new(RopGetStoreStateResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x7b:
        raise Refused
    if s.return_value == 0:
        s.store_state, = unpack_I(b, p)
        p += 4
    else:
        s.store_state = None
    return s, p


def encode_rop_get_store_state_response(s, w):
    if s.__class__ is not RopGetStoreStateResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x7b)
    w(pack_BBI(0x7b, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.store_state))
    elif s.store_state is not None:
        raise Refused


class RopGetOwningServersRequest(Structure):
    """Asks which servers hold a public folder. [MS-OXCROPS] 2.2.3.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id')
    SPEC = Spec(
        orig='RopGetOwningServers ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.6.1', constant=0x42, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.6.1', shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_get_owning_servers_request(b, p, c):
    s = new(RopGetOwningServersRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.folder_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x42:
        raise Refused
    return s, p


def encode_rop_get_owning_servers_request(s, w):
    if s.__class__ is not RopGetOwningServersRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x42)
    w(pack_BBBQ(0x42, s.logon_id, s.input_handle_index, s.folder_id))


class RopGetOwningServersResponse(Structure):
    """The servers or an error. [MS-OXCROPS] 2.2.3.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    owning_servers_count: How many OwningServers
    cheap_servers_count: How many of them from the first on cost the least
    owning_servers: The servers
    """

    __slots__ = ('input_handle_index', 'return_value', 'cheap_servers_count', 'owning_servers')
    SPEC = Spec(
        orig='RopGetOwningServers ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.6.2', constant=0x42, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.6.2', shows='error_code', default=0, presence=(Presence('cheap_servers_count', -0x1, 0x0), Presence('owning_servers', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='owning_servers_count', orig='OwningServersCount', section='[MS-OXCROPS] 2.2.3.6.2', condition=lambda s, eof: s.return_value == 0, counts='owning_servers', kind=Primitive('H', 2)),
            Field(name='cheap_servers_count', orig='CheapServersCount', section='[MS-OXCROPS] 2.2.3.6.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('H', 2)),
            Field(name='owning_servers', orig='OwningServers', section='[MS-OXCROPS] 2.2.3.6.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.owning_servers_count, repeated=True, kind=Ref(lambda: oxcdata.String8z, ())),
        ),
    )


def decode_rop_get_owning_servers_response(b, p, c):
    s = new(RopGetOwningServersResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x42:
        raise Refused
    if s.return_value == 0:
        owning_servers_count_, s.cheap_servers_count = unpack_HH(b, p)
        p += 4
        n2 = owning_servers_count_
        c.take(n2)
        s.owning_servers = v1 = []
        for i in range(n2):
            v, p = read_string8z(b, p, c)
            v1.append(v)
    else:
        s.cheap_servers_count = None
        s.owning_servers = None
    return s, p


def encode_rop_get_owning_servers_response(s, w):
    if s.__class__ is not RopGetOwningServersResponse:
        raise Refused
    owning_servers_count_ = len(s.owning_servers) if s.owning_servers is not None else given_or_zero(s, 'owning_servers_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x42)
        check_given(s, 'owning_servers_count', owning_servers_count_)
    w(pack_BBI(0x42, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_HH(owning_servers_count_, s.cheap_servers_count))
        for i, v in enumerate(s.owning_servers):
            write_string8z(v, w)
    elif s.cheap_servers_count is not None or s.owning_servers is not None:
        raise Refused


class RopPublicFolderIsGhostedRequest(Structure):
    """Asks if this server lacks a public folder's contents. [MS-OXCROPS] 2.2.3.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id')
    SPEC = Spec(
        orig='RopPublicFolderIsGhosted ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.7.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.7.1', constant=0x45, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.7.1', shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_public_folder_is_ghosted_request(b, p, c):
    s = new(RopPublicFolderIsGhostedRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.folder_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x45:
        raise Refused
    return s, p


def encode_rop_public_folder_is_ghosted_request(s, w):
    if s.__class__ is not RopPublicFolderIsGhostedRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x45)
    w(pack_BBBQ(0x45, s.logon_id, s.input_handle_index, s.folder_id))


class RopPublicFolderIsGhostedResponse(Structure):
    """If it does and who has them or an error. [MS-OXCROPS] 2.2.3.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    is_ghosted: If the server lacks the folder's contents
    servers_count: How many Servers
    cheap_servers_count: How many of them from the first on cost the least
    servers: The servers that have the contents
    """

    __slots__ = ('input_handle_index', 'return_value', 'is_ghosted', 'cheap_servers_count', 'servers')
    SPEC = Spec(
        orig='RopPublicFolderIsGhosted ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.7.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.7.2', constant=0x45, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.7.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.7.2', shows='error_code', default=0, presence=(Presence('is_ghosted', -0x1, 0x0), Presence('cheap_servers_count', -0x1, 0x0), Presence('servers', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='is_ghosted', orig='IsGhosted', section='[MS-OXCROPS] 2.2.3.7.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('cheap_servers_count', -0x1, 0x1), Presence('servers', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='servers_count', orig='ServersCount', section='[MS-OXCROPS] 2.2.3.7.2', condition=lambda s, eof: s.return_value == 0 and s.is_ghosted != 0, counts='servers', kind=Primitive('H', 2)),
            Field(name='cheap_servers_count', orig='CheapServersCount', section='[MS-OXCROPS] 2.2.3.7.2', condition=lambda s, eof: s.return_value == 0 and s.is_ghosted != 0, kind=Primitive('H', 2)),
            Field(name='servers', orig='Servers', section='[MS-OXCROPS] 2.2.3.7.2', condition=lambda s, eof: s.return_value == 0 and s.is_ghosted != 0, count=lambda s, i: s.servers_count, repeated=True, kind=Ref(lambda: oxcdata.String8z, ())),
        ),
    )


def decode_rop_public_folder_is_ghosted_response(b, p, c):
    s = new(RopPublicFolderIsGhostedResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x45:
        raise Refused
    if s.return_value == 0:
        s.is_ghosted, = unpack_B(b, p)
        p += 1
    else:
        s.is_ghosted = None
    if s.return_value == 0 and s.is_ghosted != 0:
        servers_count_, s.cheap_servers_count = unpack_HH(b, p)
        p += 4
        n2 = servers_count_
        c.take(n2)
        s.servers = v1 = []
        for i in range(n2):
            v, p = read_string8z(b, p, c)
            v1.append(v)
    else:
        s.cheap_servers_count = None
        s.servers = None
    return s, p


def encode_rop_public_folder_is_ghosted_response(s, w):
    if s.__class__ is not RopPublicFolderIsGhostedResponse:
        raise Refused
    servers_count_ = len(s.servers) if s.servers is not None else given_or_zero(s, 'servers_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x45)
        check_given(s, 'servers_count', servers_count_)
    w(pack_BBI(0x45, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_B(s.is_ghosted))
    elif s.is_ghosted is not None:
        raise Refused
    if s.return_value == 0 and s.is_ghosted != 0:
        w(pack_HH(servers_count_, s.cheap_servers_count))
        for i, v in enumerate(s.servers):
            write_string8z(v, w)
    elif s.cheap_servers_count is not None or s.servers is not None:
        raise Refused


class RopLongTermIdFromIdRequest(Structure):
    """Turns a short id into a long one. [MS-OXCROPS] 2.2.3.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    object_id: The id of a folder or message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'object_id')
    SPEC = Spec(
        orig='RopLongTermIdFromId ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.8.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.8.1', constant=0x43, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='object_id', orig='ObjectId', section='[MS-OXCROPS] 2.2.3.8.1', shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_long_term_id_from_id_request(b, p, c):
    s = new(RopLongTermIdFromIdRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.object_id = unpack_BBBQ(b, p)
    p += 11
    if rop_id_ != 0x43:
        raise Refused
    return s, p


def encode_rop_long_term_id_from_id_request(s, w):
    if s.__class__ is not RopLongTermIdFromIdRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x43)
    w(pack_BBBQ(0x43, s.logon_id, s.input_handle_index, s.object_id))


class RopLongTermIdFromIdResponse(Structure):
    """The long id or an error. [MS-OXCROPS] 2.2.3.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    long_term_id: The long id
    """

    __slots__ = ('input_handle_index', 'return_value', 'long_term_id')
    SPEC = Spec(
        orig='RopLongTermIdFromId ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.8.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.8.2', constant=0x43, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.8.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.8.2', shows='error_code', default=0, presence=(Presence('long_term_id', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='long_term_id', orig='LongTermId', section='[MS-OXCROPS] 2.2.3.8.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.LongTermId, ())),
        ),
    )


def decode_rop_long_term_id_from_id_response(b, p, c):
    s = new(RopLongTermIdFromIdResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x43:
        raise Refused
    if s.return_value == 0:
        s.long_term_id, p = oxcdata.decode_long_term_id(b, p, c)
    else:
        s.long_term_id = None
    return s, p


def encode_rop_long_term_id_from_id_response(s, w):
    if s.__class__ is not RopLongTermIdFromIdResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x43)
    w(pack_BBI(0x43, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        oxcdata.encode_long_term_id(s.long_term_id, w)
    elif s.long_term_id is not None:
        raise Refused


class RopIdFromLongTermIdRequest(Structure):
    """Turns a long id into a short one. [MS-OXCROPS] 2.2.3.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    long_term_id: The long id of a folder or message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'long_term_id')
    SPEC = Spec(
        orig='RopIdFromLongTermId ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.9.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.9.1', constant=0x44, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='long_term_id', orig='LongTermId', section='[MS-OXCROPS] 2.2.3.9.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
        ),
    )


def decode_rop_id_from_long_term_id_request(b, p, c):
    s = new(RopIdFromLongTermIdRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x44:
        raise Refused
    s.long_term_id, p = oxcdata.decode_long_term_id(b, p, c)
    return s, p


def encode_rop_id_from_long_term_id_request(s, w):
    if s.__class__ is not RopIdFromLongTermIdRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x44)
    w(pack_BBB(0x44, s.logon_id, s.input_handle_index))
    oxcdata.encode_long_term_id(s.long_term_id, w)


class RopIdFromLongTermIdResponse(Structure):
    """The short id or an error. [MS-OXCROPS] 2.2.3.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    object_id: The short id
    """

    __slots__ = ('input_handle_index', 'return_value', 'object_id')
    SPEC = Spec(
        orig='RopIdFromLongTermId ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.9.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.9.2', constant=0x44, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.9.2', shows='error_code', default=0, presence=(Presence('object_id', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='object_id', orig='ObjectId', section='[MS-OXCROPS] 2.2.3.9.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_id_from_long_term_id_response(b, p, c):
    s = new(RopIdFromLongTermIdResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x44:
        raise Refused
    if s.return_value == 0:
        s.object_id, = unpack_Q(b, p)
        p += 8
    else:
        s.object_id = None
    return s, p


def encode_rop_id_from_long_term_id_response(s, w):
    if s.__class__ is not RopIdFromLongTermIdResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x44)
    w(pack_BBI(0x44, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_Q(s.object_id))
    elif s.object_id is not None:
        raise Refused


class RopGetPerUserLongTermIdsRequest(Structure):
    """Asks for the public folders of one database of which the user has read marks. [MS-OXCROPS] 2.2.3.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    database_guid: The database
    """

    __slots__ = ('logon_id', 'input_handle_index', 'database_guid')
    SPEC = Spec(
        orig='RopGetPerUserLongTermIds ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.10.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.10.1', constant=0x60, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCROPS] 2.2.3.10.1', kind=Ref(lambda: oxcdata.Guid, ())),
        ),
    )


def decode_rop_get_per_user_long_term_ids_request(b, p, c):
    s = new(RopGetPerUserLongTermIdsRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x60:
        raise Refused
    s.database_guid, p = read_guid(b, p, c)
    return s, p


def encode_rop_get_per_user_long_term_ids_request(s, w):
    if s.__class__ is not RopGetPerUserLongTermIdsRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x60)
    w(pack_BBB(0x60, s.logon_id, s.input_handle_index))
    write_guid(s.database_guid, w)


class RopGetPerUserLongTermIdsResponse(Structure):
    """The folders or an error. [MS-OXCROPS] 2.2.3.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    long_term_id_count: How many LongTermIds
    long_term_ids: The folders
    """

    __slots__ = ('input_handle_index', 'return_value', 'long_term_ids')
    SPEC = Spec(
        orig='RopGetPerUserLongTermIds ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.10.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.10.2', constant=0x60, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.10.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.10.2', shows='error_code', default=0, presence=(Presence('long_term_ids', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='long_term_id_count', orig='LongTermIdCount', section='[MS-OXCROPS] 2.2.3.10.2', condition=lambda s, eof: s.return_value == 0, counts='long_term_ids', kind=Primitive('H', 2)),
            Field(name='long_term_ids', orig='LongTermIds', section='[MS-OXCROPS] 2.2.3.10.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.long_term_id_count, repeated=True, kind=Ref(lambda: oxcdata.LongTermId, ())),
        ),
    )


def decode_rop_get_per_user_long_term_ids_response(b, p, c):
    s = new(RopGetPerUserLongTermIdsResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x60:
        raise Refused
    if s.return_value == 0:
        long_term_id_count_, = unpack_H(b, p)
        p += 2
        n2 = long_term_id_count_
        c.take(n2)
        s.long_term_ids = v1 = []
        for i in range(n2):
            v, p = oxcdata.decode_long_term_id(b, p, c)
            v1.append(v)
    else:
        s.long_term_ids = None
    return s, p


def encode_rop_get_per_user_long_term_ids_response(s, w):
    if s.__class__ is not RopGetPerUserLongTermIdsResponse:
        raise Refused
    long_term_id_count_ = len(s.long_term_ids) if s.long_term_ids is not None else given_or_zero(s, 'long_term_id_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x60)
        check_given(s, 'long_term_id_count', long_term_id_count_)
    w(pack_BBI(0x60, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(long_term_id_count_))
        for i, v in enumerate(s.long_term_ids):
            oxcdata.encode_long_term_id(v, w)
    elif s.long_term_ids is not None:
        raise Refused


class RopGetPerUserGuidRequest(Structure):
    """Asks from which database the read marks of a public folder are. [MS-OXCROPS] 2.2.3.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    long_term_id: The folder
    """

    __slots__ = ('logon_id', 'input_handle_index', 'long_term_id')
    SPEC = Spec(
        orig='RopGetPerUserGuid ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.11.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.11.1', constant=0x61, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='long_term_id', orig='LongTermId', section='[MS-OXCROPS] 2.2.3.11.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
        ),
    )


def decode_rop_get_per_user_guid_request(b, p, c):
    s = new(RopGetPerUserGuidRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x61:
        raise Refused
    s.long_term_id, p = oxcdata.decode_long_term_id(b, p, c)
    return s, p


def encode_rop_get_per_user_guid_request(s, w):
    if s.__class__ is not RopGetPerUserGuidRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x61)
    w(pack_BBB(0x61, s.logon_id, s.input_handle_index))
    oxcdata.encode_long_term_id(s.long_term_id, w)


class RopGetPerUserGuidResponse(Structure):
    """The database or an error. [MS-OXCROPS] 2.2.3.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    database_guid: The database
    """

    __slots__ = ('input_handle_index', 'return_value', 'database_guid')
    SPEC = Spec(
        orig='RopGetPerUserGuid ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.11.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.11.2', constant=0x61, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.11.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.11.2', shows='error_code', default=0, presence=(Presence('database_guid', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCROPS] 2.2.3.11.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.Guid, ())),
        ),
    )


def decode_rop_get_per_user_guid_response(b, p, c):
    s = new(RopGetPerUserGuidResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x61:
        raise Refused
    if s.return_value == 0:
        s.database_guid, p = read_guid(b, p, c)
    else:
        s.database_guid = None
    return s, p


def encode_rop_get_per_user_guid_response(s, w):
    if s.__class__ is not RopGetPerUserGuidResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x61)
    w(pack_BBI(0x61, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        write_guid(s.database_guid, w)
    elif s.database_guid is not None:
        raise Refused


class RopReadPerUserInformationRequest(Structure):
    """Reads the read marks of a public folder. [MS-OXCROPS] 2.2.3.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    reserved: Ignored
    data_offset: Where to start reading
    max_data_size: The most bytes to read; 0 for as many as the server likes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'reserved', 'data_offset', 'max_data_size')
    SPEC = Spec(
        orig='RopReadPerUserInformation ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.12.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.12.1', constant=0x63, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.12.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.3.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='data_offset', orig='DataOffset', section='[MS-OXCROPS] 2.2.3.12.1', default=0, kind=Primitive('I', 4)),
            Field(name='max_data_size', orig='MaxDataSize', section='[MS-OXCROPS] 2.2.3.12.1', default=0, kind=Primitive('H', 2)),
        ),
    )


def decode_rop_read_per_user_information_request(b, p, c):
    s = new(RopReadPerUserInformationRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x63:
        raise Refused
    s.folder_id, p = oxcdata.decode_long_term_id(b, p, c)
    s.reserved, s.data_offset, s.max_data_size = unpack_BIH(b, p)
    p += 7
    return s, p


def encode_rop_read_per_user_information_request(s, w):
    if s.__class__ is not RopReadPerUserInformationRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x63)
    w(pack_BBB(0x63, s.logon_id, s.input_handle_index))
    oxcdata.encode_long_term_id(s.folder_id, w)
    w(pack_BIH(s.reserved, s.data_offset, s.max_data_size))


class RopReadPerUserInformationResponse(Structure):
    """A piece of the read marks or an error. [MS-OXCROPS] 2.2.3.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    has_finished: If it is the last piece
    data_size: Bytes of Data
    data: The piece
    """

    __slots__ = ('input_handle_index', 'return_value', 'has_finished', 'data')
    SPEC = Spec(
        orig='RopReadPerUserInformation ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.12.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.12.2', constant=0x63, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.12.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.12.2', shows='error_code', default=0, presence=(Presence('has_finished', -0x1, 0x0), Presence('data', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='has_finished', orig='HasFinished', section='[MS-OXCROPS] 2.2.3.12.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.3.12.2', condition=lambda s, eof: s.return_value == 0, sizes=('data',), bias=0, kind=Primitive('H', 2)),
            Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.3.12.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.data_size, kind=Bytes()),
        ),
    )


def decode_rop_read_per_user_information_response(b, p, c):
    s = new(RopReadPerUserInformationResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x63:
        raise Refused
    if s.return_value == 0:
        s.has_finished, data_size_ = unpack_BH(b, p)
        p += 3
        n1 = data_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        s.data = b[p:q1]
        p = q1
    else:
        s.has_finished = None
        s.data = None
    return s, p


def encode_rop_read_per_user_information_response(s, w):
    if s.__class__ is not RopReadPerUserInformationResponse:
        raise Refused
    data_size_ = len(s.data) if s.data is not None else given_or_zero(s, 'data_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x63)
        check_given(s, 'data_size', data_size_)
    w(pack_BBI(0x63, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BH(s.has_finished, data_size_))
        w(s.data)
    elif s.has_finished is not None or s.data is not None:
        raise Refused


class RopWritePerUserInformationRequest(Structure):
    """Stores a piece of the read marks of a public folder. The first piece carries ReplGuid when the logon is one to a mailbox. [MS-OXCROPS] 2.2.3.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder
    has_finished: If it is the last piece
    data_offset: Where to start writing
    data_size: Bytes of Data
    data: The piece
    repl_guid: The database of the read marks
    repl_guid_raw: What follows the first piece when the kind of logon is not known
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'has_finished', 'data_offset', 'data', 'repl_guid', 'repl_guid_raw', 'logon_is_private')
    SPEC = Spec(
        orig='RopWritePerUserInformation ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.3.13.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.13.1', constant=0x64, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.13.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
            Field(name='has_finished', orig='HasFinished', section='[MS-OXCROPS] 2.2.3.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='data_offset', orig='DataOffset', section='[MS-OXCROPS] 2.2.3.13.1', default=0, presence=(Presence('repl_guid', -0x1, 0x0), Presence('repl_guid_raw', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='data_size', orig='DataSize', section='[MS-OXCROPS] 2.2.3.13.1', sizes=('data',), bias=0, kind=Primitive('H', 2)),
            Field(name='data', orig='Data', section='[MS-OXCROPS] 2.2.3.13.1', size=lambda s, i: s.data_size, kind=Bytes()),
            Field(name='repl_guid', orig='ReplGuid', section='[MS-OXCROPS] 2.2.3.13.1', condition=lambda s, eof: s.data_offset == 0 and s.logon_is_private is not None and s.logon_is_private, kind=Ref(lambda: oxcdata.Guid, ())),
            Field(name='repl_guid_raw', orig='ReplGuidRaw', section='[MS-OXCROPS] 2.2.3.13.1', condition=lambda s, eof: s.data_offset == 0 and (not s.logon_is_private is not None) and (not eof), kind=Bytes()),
        ),
        params=(Param('logon_is_private', 'logon_is_private'),),
    )


def decode_rop_write_per_user_information_request(b, p, c, logon_is_private):
    s = new(RopWritePerUserInformationRequest)
    s._given = None
    s.logon_is_private = logon_is_private
    rop_id_, s.logon_id, s.input_handle_index = unpack_BBB(b, p)
    p += 3
    if rop_id_ != 0x64:
        raise Refused
    s.folder_id, p = oxcdata.decode_long_term_id(b, p, c)
    s.has_finished, s.data_offset, data_size_ = unpack_BIH(b, p)
    p += 7
    n1 = data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.data = b[p:q1]
    p = q1
    if s.data_offset == 0 and s.logon_is_private is not None and s.logon_is_private:
        s.repl_guid, p = read_guid(b, p, c)
    else:
        s.repl_guid = None
    if s.data_offset == 0 and (not s.logon_is_private is not None) and (not p >= len(b)):
        s.repl_guid_raw = b[p:]
        p = len(b)
    else:
        s.repl_guid_raw = None
    return s, p


def encode_rop_write_per_user_information_request(s, w, logon_is_private):
    if s.__class__ is not RopWritePerUserInformationRequest:
        raise Refused
    s.logon_is_private = logon_is_private
    data_size_ = len(s.data)
    if s._given is not None:
        check_given(s, 'rop_id', 0x64)
        check_given(s, 'data_size', data_size_)
    w(pack_BBB(0x64, s.logon_id, s.input_handle_index))
    oxcdata.encode_long_term_id(s.folder_id, w)
    w(pack_BIH(s.has_finished, s.data_offset, data_size_))
    w(s.data)
    if s.data_offset == 0 and s.logon_is_private is not None and s.logon_is_private:
        write_guid(s.repl_guid, w)
    elif s.repl_guid is not None:
        raise Refused
    if s.data_offset == 0 and (not s.logon_is_private is not None) and (not s.repl_guid_raw is None):
        w(s.repl_guid_raw)
    elif s.repl_guid_raw is not None:
        raise Refused


class RopWritePerUserInformationResponse(Structure):
    """If the piece was stored. [MS-OXCROPS] 2.2.3.13.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopWritePerUserInformation ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.3.13.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.13.2', constant=0x64, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.13.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.13.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_write_per_user_information_response(b, p, c):
    s = new(RopWritePerUserInformationResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x64:
        raise Refused
    return s, p


def encode_rop_write_per_user_information_response(s, w):
    if s.__class__ is not RopWritePerUserInformationResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x64)
    w(pack_BBI(0x64, s.input_handle_index, s.return_value))

RopLogonRequest._decode = staticmethod(decode_rop_logon_request)
RopLogonRequest._encode = staticmethod(encode_rop_logon_request)
RopLogonResponse._decode = staticmethod(decode_rop_logon_response)
RopLogonResponse._encode = staticmethod(encode_rop_logon_response)
LogonTime._decode = staticmethod(decode_logon_time)
LogonTime._encode = staticmethod(encode_logon_time)
RopGetReceiveFolderRequest._decode = staticmethod(decode_rop_get_receive_folder_request)
RopGetReceiveFolderRequest._encode = staticmethod(encode_rop_get_receive_folder_request)
RopGetReceiveFolderResponse._decode = staticmethod(decode_rop_get_receive_folder_response)
RopGetReceiveFolderResponse._encode = staticmethod(encode_rop_get_receive_folder_response)
RopSetReceiveFolderRequest._decode = staticmethod(decode_rop_set_receive_folder_request)
RopSetReceiveFolderRequest._encode = staticmethod(encode_rop_set_receive_folder_request)
RopSetReceiveFolderResponse._decode = staticmethod(decode_rop_set_receive_folder_response)
RopSetReceiveFolderResponse._encode = staticmethod(encode_rop_set_receive_folder_response)
RopGetReceiveFolderTableRequest._decode = staticmethod(decode_rop_get_receive_folder_table_request)
RopGetReceiveFolderTableRequest._encode = staticmethod(encode_rop_get_receive_folder_table_request)
RopGetReceiveFolderTableResponse._decode = staticmethod(decode_rop_get_receive_folder_table_response)
RopGetReceiveFolderTableResponse._encode = staticmethod(encode_rop_get_receive_folder_table_response)
RopGetStoreStateRequest._decode = staticmethod(decode_rop_get_store_state_request)
RopGetStoreStateRequest._encode = staticmethod(encode_rop_get_store_state_request)
RopGetStoreStateResponse._decode = staticmethod(decode_rop_get_store_state_response)
RopGetStoreStateResponse._encode = staticmethod(encode_rop_get_store_state_response)
RopGetOwningServersRequest._decode = staticmethod(decode_rop_get_owning_servers_request)
RopGetOwningServersRequest._encode = staticmethod(encode_rop_get_owning_servers_request)
RopGetOwningServersResponse._decode = staticmethod(decode_rop_get_owning_servers_response)
RopGetOwningServersResponse._encode = staticmethod(encode_rop_get_owning_servers_response)
RopPublicFolderIsGhostedRequest._decode = staticmethod(decode_rop_public_folder_is_ghosted_request)
RopPublicFolderIsGhostedRequest._encode = staticmethod(encode_rop_public_folder_is_ghosted_request)
RopPublicFolderIsGhostedResponse._decode = staticmethod(decode_rop_public_folder_is_ghosted_response)
RopPublicFolderIsGhostedResponse._encode = staticmethod(encode_rop_public_folder_is_ghosted_response)
RopLongTermIdFromIdRequest._decode = staticmethod(decode_rop_long_term_id_from_id_request)
RopLongTermIdFromIdRequest._encode = staticmethod(encode_rop_long_term_id_from_id_request)
RopLongTermIdFromIdResponse._decode = staticmethod(decode_rop_long_term_id_from_id_response)
RopLongTermIdFromIdResponse._encode = staticmethod(encode_rop_long_term_id_from_id_response)
RopIdFromLongTermIdRequest._decode = staticmethod(decode_rop_id_from_long_term_id_request)
RopIdFromLongTermIdRequest._encode = staticmethod(encode_rop_id_from_long_term_id_request)
RopIdFromLongTermIdResponse._decode = staticmethod(decode_rop_id_from_long_term_id_response)
RopIdFromLongTermIdResponse._encode = staticmethod(encode_rop_id_from_long_term_id_response)
RopGetPerUserLongTermIdsRequest._decode = staticmethod(decode_rop_get_per_user_long_term_ids_request)
RopGetPerUserLongTermIdsRequest._encode = staticmethod(encode_rop_get_per_user_long_term_ids_request)
RopGetPerUserLongTermIdsResponse._decode = staticmethod(decode_rop_get_per_user_long_term_ids_response)
RopGetPerUserLongTermIdsResponse._encode = staticmethod(encode_rop_get_per_user_long_term_ids_response)
RopGetPerUserGuidRequest._decode = staticmethod(decode_rop_get_per_user_guid_request)
RopGetPerUserGuidRequest._encode = staticmethod(encode_rop_get_per_user_guid_request)
RopGetPerUserGuidResponse._decode = staticmethod(decode_rop_get_per_user_guid_response)
RopGetPerUserGuidResponse._encode = staticmethod(encode_rop_get_per_user_guid_response)
RopReadPerUserInformationRequest._decode = staticmethod(decode_rop_read_per_user_information_request)
RopReadPerUserInformationRequest._encode = staticmethod(encode_rop_read_per_user_information_request)
RopReadPerUserInformationResponse._decode = staticmethod(decode_rop_read_per_user_information_response)
RopReadPerUserInformationResponse._encode = staticmethod(encode_rop_read_per_user_information_response)
RopWritePerUserInformationRequest._decode = staticmethod(decode_rop_write_per_user_information_request)
RopWritePerUserInformationRequest._encode = staticmethod(encode_rop_write_per_user_information_request)
RopWritePerUserInformationResponse._decode = staticmethod(decode_rop_write_per_user_information_response)
RopWritePerUserInformationResponse._encode = staticmethod(encode_rop_write_per_user_information_response)
