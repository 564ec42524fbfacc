# Generated from ksy/oxcrops_logon.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that open a mailbox or the public folders and ask about them. [MS-OXCROPS] 2.2.3."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_guid, read_string8, write_guid, write_string8
from .._runtime.structure import Refused, Structure, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BBBBBBH = Struct('<BBBBBBH').unpack_from
pack_BBBBBBH = Struct('<BBBBBBH').pack
unpack_BBBBIIH = Struct('<BBBBIIH').unpack_from
pack_BBBBIIH = Struct('<BBBBIIH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
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
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.1.2', shows='error_code', default=0, presence=(Presence('logon_flags', -0x1, 0x0), Presence('folder_ids', -0x1, 0x0), Presence('response_flags', -0x1, 0x0), Presence('mailbox_guid', -0x1, 0x0), Presence('repl_id', -0x1, 0x0), Presence('repl_guid', -0x1, 0x0), Presence('per_user_guid', -0x1, 0x0), Presence('logon_time', -0x1, 0x0), Presence('gwart_time', -0x1, 0x0), Presence('store_state', -0x1, 0x0), Presence('server_name_size', -0x1, 0x478), Presence('server_name', -0x1, 0x478),), kind=Primitive('I', 4)),
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
            raise Refused
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

RopLogonRequest._decode = staticmethod(decode_rop_logon_request)
RopLogonRequest._encode = staticmethod(encode_rop_logon_request)
RopLogonResponse._decode = staticmethod(decode_rop_logon_response)
RopLogonResponse._encode = staticmethod(encode_rop_logon_response)
LogonTime._decode = staticmethod(decode_logon_time)
LogonTime._encode = staticmethod(encode_logon_time)
