# Generated from ksy/oxcrops_folder.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on folders. [MS-OXCROPS] 2.2.4."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_string8z, write_string8z
from .._runtime.structure import Refused, Structure, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBBBQB = Struct('<BBBBQB').unpack_from
pack_BBBBQB = Struct('<BBBBQB').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack


class OpenFolderModeFlags(IntFlag):
    """How to open a folder. [MS-OXCFOLD] 2.2.1.1.1."""

    OpenSoftDeleted = 0x4


class RopOpenFolderRequest(Structure):
    """Opens a folder. [MS-OXCROPS] 2.2.4.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon or a folder
    output_handle_index: Where the handle table is to hold the opened folder
    folder_id: The folder to open
    open_mode_flags: How to open it
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'folder_id', 'open_mode_flags')
    SPEC = Spec(
        orig='RopOpenFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.1.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.1.1', constant=0x2, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.1.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.4.1.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='open_mode_flags', orig='OpenModeFlags', section='[MS-OXCROPS] 2.2.4.1.1', flags=lambda: OpenFolderModeFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_open_folder_request(b, p, c):
    s = new(RopOpenFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_id, s.open_mode_flags = unpack_BBBBQB(b, p)
    p += 13
    if rop_id_ != 0x2:
        raise Refused
    return s, p


def encode_rop_open_folder_request(s, w):
    if s.__class__ is not RopOpenFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x2)
    w(pack_BBBBQB(0x2, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_id, s.open_mode_flags))


class RopOpenFolderResponse(Structure):
    """The opened folder or an error. [MS-OXCROPS] 2.2.4.1.2.

    output_handle_index: Where the handle table holds the opened folder
    return_value: 0 for success or an error
    has_rules: If the folder has rules
    is_ghosted: If the server lacks the folder's contents
    server_count: How many Servers
    cheap_server_count: How many of them from the first on cost the least
    servers: The servers that have the contents
    """

    __slots__ = ('output_handle_index', 'return_value', 'has_rules', 'is_ghosted', 'cheap_server_count', 'servers')
    SPEC = Spec(
        orig='RopOpenFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.1.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.1.2', constant=0x2, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.1.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.1.2', shows='error_code', default=0, presence=(Presence('has_rules', -0x1, 0x0), Presence('is_ghosted', -0x1, 0x0), Presence('server_count', -0x1, 0x0), Presence('cheap_server_count', -0x1, 0x0), Presence('servers', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='has_rules', orig='HasRules', section='[MS-OXCROPS] 2.2.4.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='is_ghosted', orig='IsGhosted', section='[MS-OXCROPS] 2.2.4.1.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('server_count', -0x1, 0x1), Presence('cheap_server_count', -0x1, 0x1), Presence('servers', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='server_count', orig='ServerCount', section='[MS-OXCROPS] 2.2.4.1.2', condition=lambda s, eof: s.return_value == 0 and s.is_ghosted != 0, counts='servers', kind=Primitive('H', 2)),
            Field(name='cheap_server_count', orig='CheapServerCount', section='[MS-OXCROPS] 2.2.4.1.2', condition=lambda s, eof: s.return_value == 0 and s.is_ghosted != 0, kind=Primitive('H', 2)),
            Field(name='servers', orig='Servers', section='[MS-OXCROPS] 2.2.4.1.2', condition=lambda s, eof: s.return_value == 0 and s.is_ghosted != 0, count=lambda s, i: s.server_count, repeated=True, kind=Ref(lambda: oxcdata.String8z, ())),
        ),
    )


def decode_rop_open_folder_response(b, p, c):
    s = new(RopOpenFolderResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x2:
        raise Refused
    if s.return_value == 0:
        s.has_rules, s.is_ghosted = unpack_BB(b, p)
        p += 2
    else:
        s.has_rules = None
        s.is_ghosted = None
    if s.return_value == 0 and s.is_ghosted != 0:
        server_count_, s.cheap_server_count = unpack_HH(b, p)
        p += 4
        n2 = server_count_
        c.take(n2)
        s.servers = v1 = []
        for i in range(n2):
            v, p = read_string8z(b, p, c)
            v1.append(v)
    else:
        s.cheap_server_count = None
        s.servers = None
    return s, p


def encode_rop_open_folder_response(s, w):
    if s.__class__ is not RopOpenFolderResponse:
        raise Refused
    server_count_ = len(s.servers) if s.servers is not None else given_or_zero(s, 'server_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x2)
        check_given(s, 'server_count', server_count_)
    w(pack_BBI(0x2, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_BB(s.has_rules, s.is_ghosted))
    elif s.has_rules is not None or s.is_ghosted is not None:
        raise Refused
    if s.return_value == 0 and s.is_ghosted != 0:
        w(pack_HH(server_count_, s.cheap_server_count))
        for i, v in enumerate(s.servers):
            write_string8z(v, w)
    elif s.cheap_server_count is not None or s.servers is not None:
        raise Refused

RopOpenFolderRequest._decode = staticmethod(decode_rop_open_folder_request)
RopOpenFolderRequest._encode = staticmethod(encode_rop_open_folder_request)
RopOpenFolderResponse._decode = staticmethod(decode_rop_open_folder_response)
RopOpenFolderResponse._encode = staticmethod(encode_rop_open_folder_response)
