# Generated from ksy/oxcrops_folder.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on folders. [MS-OXCROPS] 2.2.4."""
from enum import IntEnum, IntFlag
from struct import Struct, pack, unpack_from

from .._runtime.arms import *
from .._runtime.model import Bytes, Choice, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from .._runtime.primitives import NATIVES
from .._runtime.primitives import read_string8z, read_utf16z, write_string8z, write_utf16z
from .._runtime.structure import Refused, Structure, check_count, check_given, given_or_zero
from . import oxcdata

new = object.__new__
unpack_B = Struct('<B').unpack_from
pack_B = Struct('<B').pack
unpack_BB = Struct('<BB').unpack_from
pack_BB = Struct('<BB').pack
unpack_BBBBB = Struct('<BBBBB').unpack_from
pack_BBBBB = Struct('<BBBBB').pack
unpack_BBBBBB = Struct('<BBBBBB').unpack_from
pack_BBBBBB = Struct('<BBBBBB').pack
unpack_BBBBBBBB = Struct('<BBBBBBBB').unpack_from
pack_BBBBBBBB = Struct('<BBBBBBBB').pack
unpack_BBBBBBBQ = Struct('<BBBBBBBQ').unpack_from
pack_BBBBBBBQ = Struct('<BBBBBBBQ').pack
unpack_BBBBBBQ = Struct('<BBBBBBQ').unpack_from
pack_BBBBBBQ = Struct('<BBBBBBQ').pack
unpack_BBBBBH = Struct('<BBBBBH').unpack_from
pack_BBBBBH = Struct('<BBBBBH').pack
unpack_BBBBH = Struct('<BBBBH').unpack_from
pack_BBBBH = Struct('<BBBBH').pack
unpack_BBBBQ = Struct('<BBBBQ').unpack_from
pack_BBBBQ = Struct('<BBBBQ').pack
unpack_BBBBQB = Struct('<BBBBQB').unpack_from
pack_BBBBQB = Struct('<BBBBQB').pack
unpack_BBBH = Struct('<BBBH').unpack_from
pack_BBBH = Struct('<BBBH').pack
unpack_BBI = Struct('<BBI').unpack_from
pack_BBI = Struct('<BBI').pack
unpack_BBIB = Struct('<BBIB').unpack_from
pack_BBIB = Struct('<BBIB').pack
unpack_BH = Struct('<BH').unpack_from
pack_BH = Struct('<BH').pack
unpack_H = Struct('<H').unpack_from
pack_H = Struct('<H').pack
unpack_HH = Struct('<HH').unpack_from
pack_HH = Struct('<HH').pack
unpack_I = Struct('<I').unpack_from
pack_I = Struct('<I').pack
unpack_QB = Struct('<QB').unpack_from
pack_QB = Struct('<QB').pack


class OpenFolderModeFlags(IntFlag):
    """How to open a folder. [MS-OXCFOLD] 2.2.1.1.1."""

    OpenSoftDeleted = 0x4


class FolderType(IntEnum):
    """The kinds of folder to make. [MS-OXCFOLD] 2.2.1.2.1."""

    Generic = 0x1
    Search = 0x2


FolderType_members = {member.value: member for member in FolderType}.get


class DeleteFolderFlags(IntFlag):
    """How to delete a folder. [MS-OXCFOLD] 2.2.1.3.1."""

    DEL_MESSAGES = 0x1
    DEL_FOLDERS = 0x4
    DELETE_HARD_DELETE = 0x10


class SetSearchFlags(IntFlag):
    """How a search folder is to search. [MS-OXCFOLD] 2.2.1.4.1."""

    STOP_SEARCH = 0x1
    RESTART_SEARCH = 0x2
    RECURSIVE_SEARCH = 0x4
    SHALLOW_SEARCH = 0x8
    FOREGROUND_SEARCH = 0x10
    BACKGROUND_SEARCH = 0x20
    CONTENT_INDEXED_SEARCH = 0x10000
    NON_CONTENT_INDEXED_SEARCH = 0x20000
    STATIC_SEARCH = 0x40000


class GetSearchFlags(IntFlag):
    """The state of a search. [MS-OXCFOLD] 2.2.1.5.2."""

    SEARCH_RUNNING = 0x1
    SEARCH_REBUILD = 0x2
    SEARCH_RECURSIVE = 0x4
    SEARCH_FOREGROUND = 0x8
    SEARCH_COMPLETE = 0x1000
    SEARCH_PARTIAL = 0x2000
    SEARCH_STATIC = 0x10000
    SEARCH_MAYBE_STATIC = 0x20000
    CI_TOTALLY = 0x1000000
    CI_WITH_TWIR_RESIDUAL = 0x2000000
    TWIR_MOSTLY = 0x4000000
    TWIR_TOTALLY = 0x8000000


class HierarchyTableFlags(IntFlag):
    """What a table of subfolders holds. [MS-OXCFOLD] 2.2.1.13.1."""

    Depth = 0x4
    DeferredErrors = 0x8
    NoNotifications = 0x10
    SoftDeletes = 0x20
    UseUnicode = 0x40
    SuppressesNotifications = 0x80


class ContentsTableFlags(IntFlag):
    """What a table of messages holds. [MS-OXCFOLD] 2.2.1.14.1."""

    Associated = 0x2
    DeferredErrors = 0x8
    NoNotifications = 0x10
    SoftDeletes = 0x20
    UseUnicode = 0x40
    ConversationMembers = 0x80


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
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.1.2', shows='error_code', default=0, presence=(Presence('has_rules', -0x1, 0x0), Presence('is_ghosted', -0x1, 0x0), Presence('cheap_server_count', -0x1, 0x0), Presence('servers', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='has_rules', orig='HasRules', section='[MS-OXCROPS] 2.2.4.1.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='is_ghosted', orig='IsGhosted', section='[MS-OXCROPS] 2.2.4.1.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('cheap_server_count', -0x1, 0x1), Presence('servers', -0x1, 0x1),), kind=Primitive('B', 1)),
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


class RopCreateFolderRequest(Structure):
    """Makes a folder. [MS-OXCROPS] 2.2.4.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the parent folder
    output_handle_index: Where the handle table is to hold the new folder
    folder_type: What kind of folder
    use_unicode_strings: If the strings are Unicode and not 8-bit
    open_existing: If a folder of that name is to be opened when there is one
    reserved: Always 0
    display_name: The name
    comment: A comment
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'folder_type', 'use_unicode_strings', 'open_existing', 'reserved', 'display_name', 'comment')
    SPEC = Spec(
        orig='RopCreateFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.2.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.2.1', constant=0x1c, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='folder_type', orig='FolderType', section='[MS-OXCROPS] 2.2.4.2.1', enum=lambda: FolderType, default=1, kind=Primitive('B', 1)),
            Field(name='use_unicode_strings', orig='UseUnicodeStrings', section='[MS-OXCROPS] 2.2.4.2.1', default=1, kind=Primitive('B', 1)),
            Field(name='open_existing', orig='OpenExisting', section='[MS-OXCROPS] 2.2.4.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.4.2.1', default=0, kind=Primitive('B', 1)),
            Field(name='display_name', orig='DisplayName', section='[MS-OXCROPS] 2.2.4.2.1', kind=Switch(lambda s, i: s.use_unicode_strings != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
            Field(name='comment', orig='Comment', section='[MS-OXCROPS] 2.2.4.2.1', kind=Switch(lambda s, i: s.use_unicode_strings != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
        ),
    )


def decode_rop_create_folder_request(b, p, c):
    s = new(RopCreateFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_type, s.use_unicode_strings, s.open_existing, s.reserved = unpack_BBBBBBBB(b, p)
    p += 8
    if rop_id_ != 0x1c:
        raise Refused
    s.folder_type = FolderType_members(s.folder_type, s.folder_type)
    on = s.use_unicode_strings != 0
    if on == 0:
        s.display_name, p = read_string8z(b, p, c)
    elif on == 1:
        s.display_name, p = read_utf16z(b, p, c)
    else:
        raise Refused
    on = s.use_unicode_strings != 0
    if on == 0:
        s.comment, p = read_string8z(b, p, c)
    elif on == 1:
        s.comment, p = read_utf16z(b, p, c)
    else:
        raise Refused
    return s, p


def encode_rop_create_folder_request(s, w):
    if s.__class__ is not RopCreateFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1c)
    w(pack_BBBBBBBB(0x1c, s.logon_id, s.input_handle_index, s.output_handle_index, s.folder_type, s.use_unicode_strings, s.open_existing, s.reserved))
    on = s.use_unicode_strings != 0
    if on == 0:
        write_string8z(s.display_name, w)
    elif on == 1:
        write_utf16z(s.display_name, w)
    else:
        raise Refused
    on = s.use_unicode_strings != 0
    if on == 0:
        write_string8z(s.comment, w)
    elif on == 1:
        write_utf16z(s.comment, w)
    else:
        raise Refused


class RopCreateFolderResponse(Structure):
    """The new or existing folder or an error. [MS-OXCROPS] 2.2.4.2.2.

    output_handle_index: Where the handle table holds the folder
    return_value: 0 for success or an error
    folder_id: The folder
    is_existing_folder: If the folder was there before
    has_rules: If the folder has rules
    is_ghosted: If the server lacks the folder's contents
    server_count: How many Servers
    cheap_server_count: How many of them from the first on cost the least
    servers: The servers that have the contents
    """

    __slots__ = ('output_handle_index', 'return_value', 'folder_id', 'is_existing_folder', 'has_rules', 'is_ghosted', 'cheap_server_count', 'servers')
    SPEC = Spec(
        orig='RopCreateFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.2.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.2.2', constant=0x1c, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.2.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.2.2', shows='error_code', default=0, presence=(Presence('folder_id', -0x1, 0x0), Presence('is_existing_folder', -0x1, 0x0), Presence('has_rules', -0x1, 0x0), Presence('is_ghosted', -0x1, 0x0), Presence('cheap_server_count', -0x1, 0x0), Presence('servers', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.4.2.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
            Field(name='is_existing_folder', orig='IsExistingFolder', section='[MS-OXCROPS] 2.2.4.2.2', condition=lambda s, eof: s.return_value == 0, presence=(Presence('has_rules', -0x1, 0x1), Presence('is_ghosted', -0x1, 0x1), Presence('cheap_server_count', -0x1, 0x1), Presence('servers', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='has_rules', orig='HasRules', section='[MS-OXCROPS] 2.2.4.2.2', condition=lambda s, eof: s.return_value == 0 and s.is_existing_folder != 0, kind=Primitive('B', 1)),
            Field(name='is_ghosted', orig='IsGhosted', section='[MS-OXCROPS] 2.2.4.2.2', condition=lambda s, eof: s.return_value == 0 and s.is_existing_folder != 0, presence=(Presence('cheap_server_count', -0x1, 0x1), Presence('servers', -0x1, 0x1),), kind=Primitive('B', 1)),
            Field(name='server_count', orig='ServerCount', section='[MS-OXCROPS] 2.2.4.2.2', condition=lambda s, eof: s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0), counts='servers', kind=Primitive('H', 2)),
            Field(name='cheap_server_count', orig='CheapServerCount', section='[MS-OXCROPS] 2.2.4.2.2', condition=lambda s, eof: s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0), kind=Primitive('H', 2)),
            Field(name='servers', orig='Servers', section='[MS-OXCROPS] 2.2.4.2.2', condition=lambda s, eof: s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0), count=lambda s, i: s.server_count, repeated=True, kind=Ref(lambda: oxcdata.String8z, ())),
        ),
    )


def decode_rop_create_folder_response(b, p, c):
    s = new(RopCreateFolderResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x1c:
        raise Refused
    if s.return_value == 0:
        s.folder_id, s.is_existing_folder = unpack_QB(b, p)
        p += 9
    else:
        s.folder_id = None
        s.is_existing_folder = None
    if s.return_value == 0 and s.is_existing_folder != 0:
        s.has_rules, s.is_ghosted = unpack_BB(b, p)
        p += 2
    else:
        s.has_rules = None
        s.is_ghosted = None
    if s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0):
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


def encode_rop_create_folder_response(s, w):
    if s.__class__ is not RopCreateFolderResponse:
        raise Refused
    server_count_ = len(s.servers) if s.servers is not None else given_or_zero(s, 'server_count')
    if s._given is not None:
        check_given(s, 'rop_id', 0x1c)
        check_given(s, 'server_count', server_count_)
    w(pack_BBI(0x1c, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_QB(s.folder_id, s.is_existing_folder))
    elif s.folder_id is not None or s.is_existing_folder is not None:
        raise Refused
    if s.return_value == 0 and s.is_existing_folder != 0:
        w(pack_BB(s.has_rules, s.is_ghosted))
    elif s.has_rules is not None or s.is_ghosted is not None:
        raise Refused
    if s.return_value == 0 and s.is_existing_folder != 0 and (s.is_ghosted != 0):
        w(pack_HH(server_count_, s.cheap_server_count))
        for i, v in enumerate(s.servers):
            write_string8z(v, w)
    elif s.cheap_server_count is not None or s.servers is not None:
        raise Refused


class RopDeleteFolderRequest(Structure):
    """Deletes a folder. [MS-OXCROPS] 2.2.4.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the parent folder
    delete_folder_flags: What may be deleted with it and for good or not
    folder_id: The folder to delete
    """

    __slots__ = ('logon_id', 'input_handle_index', 'delete_folder_flags', 'folder_id')
    SPEC = Spec(
        orig='RopDeleteFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.3.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.3.1', constant=0x1d, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.3.1', default=0, kind=Primitive('B', 1)),
            Field(name='delete_folder_flags', orig='DeleteFolderFlags', section='[MS-OXCROPS] 2.2.4.3.1', flags=lambda: DeleteFolderFlags, default=0, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.4.3.1', shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_delete_folder_request(b, p, c):
    s = new(RopDeleteFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.delete_folder_flags, s.folder_id = unpack_BBBBQ(b, p)
    p += 12
    if rop_id_ != 0x1d:
        raise Refused
    return s, p


def encode_rop_delete_folder_request(s, w):
    if s.__class__ is not RopDeleteFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1d)
    w(pack_BBBBQ(0x1d, s.logon_id, s.input_handle_index, s.delete_folder_flags, s.folder_id))


class RopDeleteFolderResponse(Structure):
    """If the folder was deleted. [MS-OXCROPS] 2.2.4.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    SPEC = Spec(
        orig='RopDeleteFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.3.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.3.2', constant=0x1d, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.3.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.3.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_delete_folder_response(b, p, c):
    s = new(RopDeleteFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x1d:
        raise Refused
    return s, p


def encode_rop_delete_folder_response(s, w):
    if s.__class__ is not RopDeleteFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1d)
    w(pack_BBIB(0x1d, s.input_handle_index, s.return_value, s.partial_completion))


class RestrictionBlock(Structure):
    """A restriction in a block of a given size. [MS-OXCROPS] 2.2.4.4.1.

    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    """

    __slots__ = ('restriction_data', 'slack')
    SPEC = Spec(
        orig='RestrictionData',
        section='[MS-OXCROPS] 2.2.4.4.1',
        fields=(
            Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Bytes()),
        ),
    )


def decode_restriction_block(b, p, c):
    s = new(RestrictionBlock)
    s._given = None
    if not p >= len(b):
        s.restriction_data, p = oxcdata.decode_restriction(b, p, c, 2)
    else:
        s.restriction_data = None
    if not p >= len(b):
        s.slack = b[p:]
        p = len(b)
    else:
        s.slack = None
    return s, p


def encode_restriction_block(s, w):
    if s.__class__ is not RestrictionBlock:
        raise Refused
    if not s.restriction_data is None:
        oxcdata.encode_restriction(s.restriction_data, w, 2)
    if not s.slack is None:
        w(s.slack)


class RopSetSearchCriteriaRequest(Structure):
    """Defines a search folder. [MS-OXCROPS] 2.2.4.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the search folder
    restriction_data_size: Bytes of RestrictionData; 0 for no restriction
    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    folder_id_count: How many FolderIds
    folder_ids: The folders to search
    search_flags: How to search
    """

    __slots__ = ('logon_id', 'input_handle_index', 'restriction_data', 'slack', 'folder_ids', 'search_flags')
    SPEC = Spec(
        orig='RopSetSearchCriteria ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.4.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.4.1', constant=0x30, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.4.1', default=0, kind=Primitive('B', 1)),
            Field(name='restriction_data_size', orig='RestrictionDataSize', section='[MS-OXCROPS] 2.2.4.4.1', sizes=('restriction_block',), bias=0, kind=Primitive('H', 2)),
            Field(name='restriction_block', orig='RestrictionBlock', section='[MS-OXCROPS] 2.2.4.4.1', size=lambda s, i: s.restriction_data_size, kind=Inline((
                Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
                Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Bytes()),
            ))),
            Field(name='folder_id_count', orig='FolderIdCount', section='[MS-OXCROPS] 2.2.4.4.1', counts='folder_ids', kind=Primitive('H', 2)),
            Field(name='folder_ids', orig='FolderIds', section='[MS-OXCROPS] 2.2.4.4.1', count=lambda s, i: s.folder_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
            Field(name='search_flags', orig='SearchFlags', section='[MS-OXCROPS] 2.2.4.4.1', flags=lambda: SetSearchFlags, default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_set_search_criteria_request(b, p, c):
    s = new(RopSetSearchCriteriaRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, restriction_data_size_ = unpack_BBBH(b, p)
    p += 5
    if rop_id_ != 0x30:
        raise Refused
    n1 = restriction_data_size_
    q1 = p + n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    b1 = b[p:q1]
    p1 = 0
    if not p1 >= len(b1):
        s.restriction_data, p1 = oxcdata.decode_restriction(b1, p1, c, 2)
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
    folder_id_count_, = unpack_H(b, p)
    p += 2
    n2 = folder_id_count_
    c.take(n2)
    q2 = p + 8 * n2
    if n2 < 0 or q2 > len(b):
        raise Refused
    s.folder_ids = list(unpack_from(f'<{n2}Q', b, p))
    p = q2
    s.search_flags, = unpack_I(b, p)
    p += 4
    return s, p


def encode_rop_set_search_criteria_request(s, w):
    if s.__class__ is not RopSetSearchCriteriaRequest:
        raise Refused
    folder_id_count_ = len(s.folder_ids)
    t3 = []
    w3 = t3.append
    if not s.restriction_data is None:
        oxcdata.encode_restriction(s.restriction_data, w3, 2)
    if not s.slack is None:
        w3(s.slack)
    block_restriction_block = b''.join(t3)
    restriction_data_size_ = len(block_restriction_block)
    if s._given is not None:
        check_given(s, 'rop_id', 0x30)
        check_given(s, 'restriction_data_size', restriction_data_size_)
        check_given(s, 'folder_id_count', folder_id_count_)
    w(pack_BBBH(0x30, s.logon_id, s.input_handle_index, restriction_data_size_))
    w(block_restriction_block)
    w(pack_H(folder_id_count_))
    w(pack(f'<{len(s.folder_ids)}Q', *s.folder_ids))
    w(pack_I(s.search_flags))


class RopSetSearchCriteriaResponse(Structure):
    """If the search folder was defined. [MS-OXCROPS] 2.2.4.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    SPEC = Spec(
        orig='RopSetSearchCriteria ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.4.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.4.2', constant=0x30, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.4.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.4.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_set_search_criteria_response(b, p, c):
    s = new(RopSetSearchCriteriaResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x30:
        raise Refused
    return s, p


def encode_rop_set_search_criteria_response(s, w):
    if s.__class__ is not RopSetSearchCriteriaResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x30)
    w(pack_BBI(0x30, s.input_handle_index, s.return_value))


class RopGetSearchCriteriaRequest(Structure):
    """Reads the definition of a search folder. [MS-OXCROPS] 2.2.4.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the search folder
    use_unicode: If the strings of the restriction are to be Unicode
    include_restriction: If the restriction is wanted
    include_folders: If the folders are wanted
    """

    __slots__ = ('logon_id', 'input_handle_index', 'use_unicode', 'include_restriction', 'include_folders')
    SPEC = Spec(
        orig='RopGetSearchCriteria ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.5.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.5.1', constant=0x31, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.5.1', default=0, kind=Primitive('B', 1)),
            Field(name='use_unicode', orig='UseUnicode', section='[MS-OXCROPS] 2.2.4.5.1', default=1, kind=Primitive('B', 1)),
            Field(name='include_restriction', orig='IncludeRestriction', section='[MS-OXCROPS] 2.2.4.5.1', default=1, kind=Primitive('B', 1)),
            Field(name='include_folders', orig='IncludeFolders', section='[MS-OXCROPS] 2.2.4.5.1', default=1, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_search_criteria_request(b, p, c):
    s = new(RopGetSearchCriteriaRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.use_unicode, s.include_restriction, s.include_folders = unpack_BBBBBB(b, p)
    p += 6
    if rop_id_ != 0x31:
        raise Refused
    return s, p


def encode_rop_get_search_criteria_request(s, w):
    if s.__class__ is not RopGetSearchCriteriaRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x31)
    w(pack_BBBBBB(0x31, s.logon_id, s.input_handle_index, s.use_unicode, s.include_restriction, s.include_folders))


class RopGetSearchCriteriaResponse(Structure):
    """The definition or an error. [MS-OXCROPS] 2.2.4.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    restriction_data_size: Bytes of RestrictionData; 0 for no restriction
    restriction_data: The restriction; left out when the block is empty
    slack: What is left of the block
    logon_id: The logon of the request
    folder_id_count: How many FolderIds
    folder_ids: The folders that are searched
    search_flags: How far the search is and how it is done
    """

    __slots__ = ('input_handle_index', 'return_value', 'restriction_data', 'slack', 'logon_id', 'folder_ids', 'search_flags')
    SPEC = Spec(
        orig='RopGetSearchCriteria ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.5.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.5.2', constant=0x31, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.5.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.5.2', shows='error_code', default=0, presence=(Presence('logon_id', -0x1, 0x0), Presence('folder_ids', -0x1, 0x0), Presence('search_flags', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='restriction_data_size', orig='RestrictionDataSize', section='[MS-OXCROPS] 2.2.4.5.2', condition=lambda s, eof: s.return_value == 0, sizes=('restriction_block',), bias=0, kind=Primitive('H', 2)),
            Field(name='restriction_block', orig='RestrictionBlock', section='[MS-OXCROPS] 2.2.4.5.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.restriction_data_size, kind=Inline((
                Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, in_optional_block=True, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
                Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, in_optional_block=True, kind=Bytes()),
            ))),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.5.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
            Field(name='folder_id_count', orig='FolderIdCount', section='[MS-OXCROPS] 2.2.4.5.2', condition=lambda s, eof: s.return_value == 0, counts='folder_ids', kind=Primitive('H', 2)),
            Field(name='folder_ids', orig='FolderIds', section='[MS-OXCROPS] 2.2.4.5.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.folder_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
            Field(name='search_flags', orig='SearchFlags', section='[MS-OXCROPS] 2.2.4.5.2', condition=lambda s, eof: s.return_value == 0, flags=lambda: GetSearchFlags, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_get_search_criteria_response(b, p, c):
    s = new(RopGetSearchCriteriaResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x31:
        raise Refused
    if s.return_value == 0:
        restriction_data_size_, = unpack_H(b, p)
        p += 2
        n1 = restriction_data_size_
        q1 = p + n1
        if n1 < 0 or q1 > len(b):
            raise Refused
        b1 = b[p:q1]
        p1 = 0
        if not p1 >= len(b1):
            s.restriction_data, p1 = oxcdata.decode_restriction(b1, p1, c, 2)
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
        s.logon_id, folder_id_count_ = unpack_BH(b, p)
        p += 3
        n2 = folder_id_count_
        c.take(n2)
        q2 = p + 8 * n2
        if n2 < 0 or q2 > len(b):
            raise Refused
        s.folder_ids = list(unpack_from(f'<{n2}Q', b, p))
        p = q2
        s.search_flags, = unpack_I(b, p)
        p += 4
    else:
        s.restriction_data = None
        s.slack = None
        s.logon_id = None
        s.folder_ids = None
        s.search_flags = None
    return s, p


def encode_rop_get_search_criteria_response(s, w):
    if s.__class__ is not RopGetSearchCriteriaResponse:
        raise Refused
    folder_id_count_ = len(s.folder_ids) if s.folder_ids is not None else given_or_zero(s, 'folder_id_count')
    block_restriction_block = b''
    if s.return_value == 0:
        t3 = []
        w3 = t3.append
        if not s.restriction_data is None:
            oxcdata.encode_restriction(s.restriction_data, w3, 2)
        if not s.slack is None:
            w3(s.slack)
        block_restriction_block = b''.join(t3)
    elif s.restriction_data is not None or s.slack is not None:
        raise Refused
    restriction_data_size_ = len(block_restriction_block) if block_restriction_block else given_or_zero(s, 'restriction_data_size')
    if s._given is not None:
        check_given(s, 'rop_id', 0x31)
        check_given(s, 'restriction_data_size', restriction_data_size_)
        check_given(s, 'folder_id_count', folder_id_count_)
    w(pack_BBI(0x31, s.input_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_H(restriction_data_size_))
        w(block_restriction_block)
        w(pack_BH(s.logon_id, folder_id_count_))
        w(pack(f'<{len(s.folder_ids)}Q', *s.folder_ids))
        w(pack_I(s.search_flags))
    elif s.restriction_data is not None or s.slack is not None or s.logon_id is not None or s.folder_ids is not None or s.search_flags is not None:
        raise Refused


class RopMoveCopyMessagesRequest(Structure):
    """Moves or copies messages to another folder. [MS-OXCROPS] 2.2.4.6.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the folder that they are in
    dest_handle_index: Where the handle table holds the folder to take them to
    message_id_count: How many MessageIds
    message_ids: The messages
    want_asynchronous: If the server may answer before the work is done
    want_copy: If they are to be copied and not moved
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'message_ids', 'want_asynchronous', 'want_copy')
    SPEC = Spec(
        orig='RopMoveCopyMessages ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.6.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.6.1', constant=0x33, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='message_id_count', orig='MessageIdCount', section='[MS-OXCROPS] 2.2.4.6.1', counts='message_ids', kind=Primitive('H', 2)),
            Field(name='message_ids', orig='MessageIds', section='[MS-OXCROPS] 2.2.4.6.1', count=lambda s, i: s.message_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.4.6.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_copy', orig='WantCopy', section='[MS-OXCROPS] 2.2.4.6.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_move_copy_messages_request(b, p, c):
    s = new(RopMoveCopyMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, message_id_count_ = unpack_BBBBH(b, p)
    p += 6
    if rop_id_ != 0x33:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    s.want_asynchronous, s.want_copy = unpack_BB(b, p)
    p += 2
    return s, p


def encode_rop_move_copy_messages_request(s, w):
    if s.__class__ is not RopMoveCopyMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x33)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBH(0x33, s.logon_id, s.source_handle_index, s.dest_handle_index, message_id_count_))
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))
    w(pack_BB(s.want_asynchronous, s.want_copy))


class RopMoveCopyMessagesResponse(Structure):
    """If the messages were moved or copied. [MS-OXCROPS] 2.2.4.6.2.

    source_handle_index: As in the request
    return_value: 0 for success or an error; 0x503 when the destination does not exist
    dest_handle_index: As in the request
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    SPEC = Spec(
        orig='RopMoveCopyMessages ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.6.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.6.2', constant=0x33, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.6.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.6.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.6.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.6.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_move_copy_messages_response(b, p, c):
    s = new(RopMoveCopyMessagesResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x33:
        raise Refused
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    s.partial_completion, = unpack_B(b, p)
    p += 1
    return s, p


def encode_rop_move_copy_messages_response(s, w):
    if s.__class__ is not RopMoveCopyMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x33)
    w(pack_BBI(0x33, s.source_handle_index, s.return_value))
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused
    w(pack_B(s.partial_completion))


class RopMoveFolderRequest(Structure):
    """Moves a folder. [MS-OXCROPS] 2.2.4.7.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the parent folder
    dest_handle_index: Where the handle table holds the new parent folder
    want_asynchronous: If the server may answer before the work is done
    use_unicode: If NewFolderName is Unicode and not 8-bit
    folder_id: The folder to move
    new_folder_name: Its name at the new place
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'use_unicode', 'folder_id', 'new_folder_name')
    SPEC = Spec(
        orig='RopMoveFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.7.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.7.1', constant=0x35, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.4.7.1', default=0, kind=Primitive('B', 1)),
            Field(name='use_unicode', orig='UseUnicode', section='[MS-OXCROPS] 2.2.4.7.1', default=1, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.4.7.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='new_folder_name', orig='NewFolderName', section='[MS-OXCROPS] 2.2.4.7.1', kind=Switch(lambda s, i: s.use_unicode != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
        ),
    )


def decode_rop_move_folder_request(b, p, c):
    s = new(RopMoveFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.use_unicode, s.folder_id = unpack_BBBBBBQ(b, p)
    p += 14
    if rop_id_ != 0x35:
        raise Refused
    on = s.use_unicode != 0
    if on == 0:
        s.new_folder_name, p = read_string8z(b, p, c)
    elif on == 1:
        s.new_folder_name, p = read_utf16z(b, p, c)
    else:
        raise Refused
    return s, p


def encode_rop_move_folder_request(s, w):
    if s.__class__ is not RopMoveFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x35)
    w(pack_BBBBBBQ(0x35, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.use_unicode, s.folder_id))
    on = s.use_unicode != 0
    if on == 0:
        write_string8z(s.new_folder_name, w)
    elif on == 1:
        write_utf16z(s.new_folder_name, w)
    else:
        raise Refused


class RopMoveFolderResponse(Structure):
    """If the folder was moved. [MS-OXCROPS] 2.2.4.7.2.

    source_handle_index: As in the request
    return_value: 0 for success or an error; 0x503 when the destination does not exist
    dest_handle_index: As in the request
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    SPEC = Spec(
        orig='RopMoveFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.7.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.7.2', constant=0x35, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.7.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.7.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.7.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.7.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_move_folder_response(b, p, c):
    s = new(RopMoveFolderResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x35:
        raise Refused
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    s.partial_completion, = unpack_B(b, p)
    p += 1
    return s, p


def encode_rop_move_folder_response(s, w):
    if s.__class__ is not RopMoveFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x35)
    w(pack_BBI(0x35, s.source_handle_index, s.return_value))
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused
    w(pack_B(s.partial_completion))


class RopCopyFolderRequest(Structure):
    """Copies a folder. [MS-OXCROPS] 2.2.4.8.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the parent folder
    dest_handle_index: Where the handle table holds the parent folder of the copy
    want_asynchronous: If the server may answer before the work is done
    want_recursive: If its subfolders are to be copied too
    use_unicode: If NewFolderName is Unicode and not 8-bit
    folder_id: The folder to copy
    new_folder_name: The name of the copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'want_recursive', 'use_unicode', 'folder_id', 'new_folder_name')
    SPEC = Spec(
        orig='RopCopyFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.8.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.8.1', constant=0x36, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.4.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_recursive', orig='WantRecursive', section='[MS-OXCROPS] 2.2.4.8.1', default=0, kind=Primitive('B', 1)),
            Field(name='use_unicode', orig='UseUnicode', section='[MS-OXCROPS] 2.2.4.8.1', default=1, kind=Primitive('B', 1)),
            Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.4.8.1', shows='id', kind=Primitive('Q', 8)),
            Field(name='new_folder_name', orig='NewFolderName', section='[MS-OXCROPS] 2.2.4.8.1', kind=Switch(lambda s, i: s.use_unicode != 0, {0: Ref(lambda: oxcdata.String8z, ()), 1: Ref(lambda: oxcdata.Utf16z, ())})),
        ),
    )


def decode_rop_copy_folder_request(b, p, c):
    s = new(RopCopyFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.want_recursive, s.use_unicode, s.folder_id = unpack_BBBBBBBQ(b, p)
    p += 15
    if rop_id_ != 0x36:
        raise Refused
    on = s.use_unicode != 0
    if on == 0:
        s.new_folder_name, p = read_string8z(b, p, c)
    elif on == 1:
        s.new_folder_name, p = read_utf16z(b, p, c)
    else:
        raise Refused
    return s, p


def encode_rop_copy_folder_request(s, w):
    if s.__class__ is not RopCopyFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x36)
    w(pack_BBBBBBBQ(0x36, s.logon_id, s.source_handle_index, s.dest_handle_index, s.want_asynchronous, s.want_recursive, s.use_unicode, s.folder_id))
    on = s.use_unicode != 0
    if on == 0:
        write_string8z(s.new_folder_name, w)
    elif on == 1:
        write_utf16z(s.new_folder_name, w)
    else:
        raise Refused


class RopCopyFolderResponse(Structure):
    """If the folder was copied. [MS-OXCROPS] 2.2.4.8.2.

    source_handle_index: As in the request
    return_value: 0 for success or an error; 0x503 when the destination does not exist
    dest_handle_index: As in the request
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'partial_completion')
    SPEC = Spec(
        orig='RopCopyFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.8.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.8.2', constant=0x36, kind=Primitive('B', 1)),
            Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.8.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.8.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
            Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.8.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.8.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_copy_folder_response(b, p, c):
    s = new(RopCopyFolderResponse)
    s._given = None
    rop_id_, s.source_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x36:
        raise Refused
    if s.return_value == 1283:
        s.dest_handle_index, = unpack_I(b, p)
        p += 4
    else:
        s.dest_handle_index = None
    s.partial_completion, = unpack_B(b, p)
    p += 1
    return s, p


def encode_rop_copy_folder_response(s, w):
    if s.__class__ is not RopCopyFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x36)
    w(pack_BBI(0x36, s.source_handle_index, s.return_value))
    if s.return_value == 1283:
        w(pack_I(s.dest_handle_index))
    elif s.dest_handle_index is not None:
        raise Refused
    w(pack_B(s.partial_completion))


class RopEmptyFolderRequest(Structure):
    """Deletes what is in a folder. [MS-OXCROPS] 2.2.4.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    want_delete_associated: If associated (hidden) messages are to be deleted too
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'want_delete_associated')
    SPEC = Spec(
        orig='RopEmptyFolder ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.9.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.9.1', constant=0x58, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.4.9.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_delete_associated', orig='WantDeleteAssociated', section='[MS-OXCROPS] 2.2.4.9.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_empty_folder_request(b, p, c):
    s = new(RopEmptyFolderRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x58:
        raise Refused
    return s, p


def encode_rop_empty_folder_request(s, w):
    if s.__class__ is not RopEmptyFolderRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x58)
    w(pack_BBBBB(0x58, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated))


class RopEmptyFolderResponse(Structure):
    """If the folder was emptied. [MS-OXCROPS] 2.2.4.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    SPEC = Spec(
        orig='RopEmptyFolder ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.9.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.9.2', constant=0x58, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.9.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.9.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.9.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_empty_folder_response(b, p, c):
    s = new(RopEmptyFolderResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x58:
        raise Refused
    return s, p


def encode_rop_empty_folder_response(s, w):
    if s.__class__ is not RopEmptyFolderResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x58)
    w(pack_BBIB(0x58, s.input_handle_index, s.return_value, s.partial_completion))


class RopHardDeleteMessagesAndSubfoldersRequest(Structure):
    """Deletes what is in a folder for good. [MS-OXCROPS] 2.2.4.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    want_delete_associated: If associated (hidden) messages are to be deleted too
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'want_delete_associated')
    SPEC = Spec(
        orig='RopHardDeleteMessagesAndSubfolders ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.10.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.10.1', constant=0x92, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.4.10.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_delete_associated', orig='WantDeleteAssociated', section='[MS-OXCROPS] 2.2.4.10.1', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_hard_delete_messages_and_subfolders_request(b, p, c):
    s = new(RopHardDeleteMessagesAndSubfoldersRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x92:
        raise Refused
    return s, p


def encode_rop_hard_delete_messages_and_subfolders_request(s, w):
    if s.__class__ is not RopHardDeleteMessagesAndSubfoldersRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x92)
    w(pack_BBBBB(0x92, s.logon_id, s.input_handle_index, s.want_asynchronous, s.want_delete_associated))


class RopHardDeleteMessagesAndSubfoldersResponse(Structure):
    """If the folder was emptied. [MS-OXCROPS] 2.2.4.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    SPEC = Spec(
        orig='RopHardDeleteMessagesAndSubfolders ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.10.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.10.2', constant=0x92, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.10.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.10.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_hard_delete_messages_and_subfolders_response(b, p, c):
    s = new(RopHardDeleteMessagesAndSubfoldersResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x92:
        raise Refused
    return s, p


def encode_rop_hard_delete_messages_and_subfolders_response(s, w):
    if s.__class__ is not RopHardDeleteMessagesAndSubfoldersResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x92)
    w(pack_BBIB(0x92, s.input_handle_index, s.return_value, s.partial_completion))


class RopDeleteMessagesRequest(Structure):
    """Deletes messages of a folder. [MS-OXCROPS] 2.2.4.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    notify_non_read: If the senders are to be told that the messages were not read
    message_id_count: How many MessageIds
    message_ids: The messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'notify_non_read', 'message_ids')
    SPEC = Spec(
        orig='RopDeleteMessages ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.11.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.11.1', constant=0x1e, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.4.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='notify_non_read', orig='NotifyNonRead', section='[MS-OXCROPS] 2.2.4.11.1', default=0, kind=Primitive('B', 1)),
            Field(name='message_id_count', orig='MessageIdCount', section='[MS-OXCROPS] 2.2.4.11.1', counts='message_ids', kind=Primitive('H', 2)),
            Field(name='message_ids', orig='MessageIds', section='[MS-OXCROPS] 2.2.4.11.1', count=lambda s, i: s.message_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_delete_messages_request(b, p, c):
    s = new(RopDeleteMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_ = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x1e:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return s, p


def encode_rop_delete_messages_request(s, w):
    if s.__class__ is not RopDeleteMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x1e)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBBH(0x1e, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_))
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))


class RopDeleteMessagesResponse(Structure):
    """If the messages were deleted. [MS-OXCROPS] 2.2.4.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    SPEC = Spec(
        orig='RopDeleteMessages ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.11.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.11.2', constant=0x1e, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.11.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.11.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.11.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_delete_messages_response(b, p, c):
    s = new(RopDeleteMessagesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x1e:
        raise Refused
    return s, p


def encode_rop_delete_messages_response(s, w):
    if s.__class__ is not RopDeleteMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x1e)
    w(pack_BBIB(0x1e, s.input_handle_index, s.return_value, s.partial_completion))


class RopHardDeleteMessagesRequest(Structure):
    """Deletes messages of a folder for good. [MS-OXCROPS] 2.2.4.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    want_asynchronous: If the server may answer before the work is done
    notify_non_read: If the senders are to be told that the messages were not read
    message_id_count: How many MessageIds
    message_ids: The messages
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_asynchronous', 'notify_non_read', 'message_ids')
    SPEC = Spec(
        orig='RopHardDeleteMessages ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.12.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.12.1', constant=0x91, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='want_asynchronous', orig='WantAsynchronous', section='[MS-OXCROPS] 2.2.4.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='notify_non_read', orig='NotifyNonRead', section='[MS-OXCROPS] 2.2.4.12.1', default=0, kind=Primitive('B', 1)),
            Field(name='message_id_count', orig='MessageIdCount', section='[MS-OXCROPS] 2.2.4.12.1', counts='message_ids', kind=Primitive('H', 2)),
            Field(name='message_ids', orig='MessageIds', section='[MS-OXCROPS] 2.2.4.12.1', count=lambda s, i: s.message_id_count, repeated=True, shows='id', kind=Primitive('Q', 8)),
        ),
    )


def decode_rop_hard_delete_messages_request(b, p, c):
    s = new(RopHardDeleteMessagesRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_ = unpack_BBBBBH(b, p)
    p += 7
    if rop_id_ != 0x91:
        raise Refused
    n1 = message_id_count_
    c.take(n1)
    q1 = p + 8 * n1
    if n1 < 0 or q1 > len(b):
        raise Refused
    s.message_ids = list(unpack_from(f'<{n1}Q', b, p))
    p = q1
    return s, p


def encode_rop_hard_delete_messages_request(s, w):
    if s.__class__ is not RopHardDeleteMessagesRequest:
        raise Refused
    message_id_count_ = len(s.message_ids)
    if s._given is not None:
        check_given(s, 'rop_id', 0x91)
        check_given(s, 'message_id_count', message_id_count_)
    w(pack_BBBBBH(0x91, s.logon_id, s.input_handle_index, s.want_asynchronous, s.notify_non_read, message_id_count_))
    w(pack(f'<{len(s.message_ids)}Q', *s.message_ids))


class RopHardDeleteMessagesResponse(Structure):
    """If the messages were deleted. [MS-OXCROPS] 2.2.4.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    partial_completion: If only a part of the work was done
    """

    __slots__ = ('input_handle_index', 'return_value', 'partial_completion')
    SPEC = Spec(
        orig='RopHardDeleteMessages ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.12.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.12.2', constant=0x91, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.12.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.12.2', shows='error_code', default=0, kind=Primitive('I', 4)),
            Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.12.2', default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_hard_delete_messages_response(b, p, c):
    s = new(RopHardDeleteMessagesResponse)
    s._given = None
    rop_id_, s.input_handle_index, s.return_value, s.partial_completion = unpack_BBIB(b, p)
    p += 7
    if rop_id_ != 0x91:
        raise Refused
    return s, p


def encode_rop_hard_delete_messages_response(s, w):
    if s.__class__ is not RopHardDeleteMessagesResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x91)
    w(pack_BBIB(0x91, s.input_handle_index, s.return_value, s.partial_completion))


class RopGetHierarchyTableRequest(Structure):
    """Opens the table of subfolders. [MS-OXCROPS] 2.2.4.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table is to hold
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    SPEC = Spec(
        orig='RopGetHierarchyTable ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.13.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.13.1', constant=0x4, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.13.1', default=0, kind=Primitive('B', 1)),
            Field(name='table_flags', orig='TableFlags', section='[MS-OXCROPS] 2.2.4.13.1', flags=lambda: HierarchyTableFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_hierarchy_table_request(b, p, c):
    s = new(RopGetHierarchyTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x4:
        raise Refused
    return s, p


def encode_rop_get_hierarchy_table_request(s, w):
    if s.__class__ is not RopGetHierarchyTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4)
    w(pack_BBBBB(0x4, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


class RopGetHierarchyTableResponse(Structure):
    """The table of subfolders or an error. [MS-OXCROPS] 2.2.4.13.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    row_count: How many rows the table has
    """

    __slots__ = ('output_handle_index', 'return_value', 'row_count')
    SPEC = Spec(
        orig='RopGetHierarchyTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.13.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.13.2', constant=0x4, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.13.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.13.2', shows='error_code', default=0, presence=(Presence('row_count', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.4.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_get_hierarchy_table_response(b, p, c):
    s = new(RopGetHierarchyTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x4:
        raise Refused
    if s.return_value == 0:
        s.row_count, = unpack_I(b, p)
        p += 4
    else:
        s.row_count = None
    return s, p


def encode_rop_get_hierarchy_table_response(s, w):
    if s.__class__ is not RopGetHierarchyTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x4)
    w(pack_BBI(0x4, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.row_count))
    elif s.row_count is not None:
        raise Refused


class RopGetContentsTableRequest(Structure):
    """Opens the table of messages of a folder. [MS-OXCROPS] 2.2.4.14.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: What the table is to hold
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    SPEC = Spec(
        orig='RopGetContentsTable ROP Request Buffer',
        section='[MS-OXCROPS] 2.2.4.14.1',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.14.1', constant=0x5, kind=Primitive('B', 1)),
            Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.4.14.1', default=0, kind=Primitive('B', 1)),
            Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.14.1', default=0, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.14.1', default=0, kind=Primitive('B', 1)),
            Field(name='table_flags', orig='TableFlags', section='[MS-OXCROPS] 2.2.4.14.1', flags=lambda: ContentsTableFlags, default=0, kind=Primitive('B', 1)),
        ),
    )


def decode_rop_get_contents_table_request(b, p, c):
    s = new(RopGetContentsTableRequest)
    s._given = None
    rop_id_, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags = unpack_BBBBB(b, p)
    p += 5
    if rop_id_ != 0x5:
        raise Refused
    return s, p


def encode_rop_get_contents_table_request(s, w):
    if s.__class__ is not RopGetContentsTableRequest:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5)
    w(pack_BBBBB(0x5, s.logon_id, s.input_handle_index, s.output_handle_index, s.table_flags))


class RopGetContentsTableResponse(Structure):
    """The table of messages or an error. [MS-OXCROPS] 2.2.4.14.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    row_count: How many rows the table has
    """

    __slots__ = ('output_handle_index', 'return_value', 'row_count')
    SPEC = Spec(
        orig='RopGetContentsTable ROP Response Buffer',
        section='[MS-OXCROPS] 2.2.4.14.2',
        fields=(
            Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.14.2', constant=0x5, kind=Primitive('B', 1)),
            Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.14.2', default=0, kind=Primitive('B', 1)),
            Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.14.2', shows='error_code', default=0, presence=(Presence('row_count', -0x1, 0x0),), kind=Primitive('I', 4)),
            Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.4.14.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
        ),
    )


def decode_rop_get_contents_table_response(b, p, c):
    s = new(RopGetContentsTableResponse)
    s._given = None
    rop_id_, s.output_handle_index, s.return_value = unpack_BBI(b, p)
    p += 6
    if rop_id_ != 0x5:
        raise Refused
    if s.return_value == 0:
        s.row_count, = unpack_I(b, p)
        p += 4
    else:
        s.row_count = None
    return s, p


def encode_rop_get_contents_table_response(s, w):
    if s.__class__ is not RopGetContentsTableResponse:
        raise Refused
    if s._given is not None:
        check_given(s, 'rop_id', 0x5)
    w(pack_BBI(0x5, s.output_handle_index, s.return_value))
    if s.return_value == 0:
        w(pack_I(s.row_count))
    elif s.row_count is not None:
        raise Refused

RopOpenFolderRequest._decode = staticmethod(decode_rop_open_folder_request)
RopOpenFolderRequest._encode = staticmethod(encode_rop_open_folder_request)
RopOpenFolderResponse._decode = staticmethod(decode_rop_open_folder_response)
RopOpenFolderResponse._encode = staticmethod(encode_rop_open_folder_response)
RopCreateFolderRequest._decode = staticmethod(decode_rop_create_folder_request)
RopCreateFolderRequest._encode = staticmethod(encode_rop_create_folder_request)
RopCreateFolderResponse._decode = staticmethod(decode_rop_create_folder_response)
RopCreateFolderResponse._encode = staticmethod(encode_rop_create_folder_response)
RopDeleteFolderRequest._decode = staticmethod(decode_rop_delete_folder_request)
RopDeleteFolderRequest._encode = staticmethod(encode_rop_delete_folder_request)
RopDeleteFolderResponse._decode = staticmethod(decode_rop_delete_folder_response)
RopDeleteFolderResponse._encode = staticmethod(encode_rop_delete_folder_response)
RestrictionBlock._decode = staticmethod(decode_restriction_block)
RestrictionBlock._encode = staticmethod(encode_restriction_block)
RopSetSearchCriteriaRequest._decode = staticmethod(decode_rop_set_search_criteria_request)
RopSetSearchCriteriaRequest._encode = staticmethod(encode_rop_set_search_criteria_request)
RopSetSearchCriteriaResponse._decode = staticmethod(decode_rop_set_search_criteria_response)
RopSetSearchCriteriaResponse._encode = staticmethod(encode_rop_set_search_criteria_response)
RopGetSearchCriteriaRequest._decode = staticmethod(decode_rop_get_search_criteria_request)
RopGetSearchCriteriaRequest._encode = staticmethod(encode_rop_get_search_criteria_request)
RopGetSearchCriteriaResponse._decode = staticmethod(decode_rop_get_search_criteria_response)
RopGetSearchCriteriaResponse._encode = staticmethod(encode_rop_get_search_criteria_response)
RopMoveCopyMessagesRequest._decode = staticmethod(decode_rop_move_copy_messages_request)
RopMoveCopyMessagesRequest._encode = staticmethod(encode_rop_move_copy_messages_request)
RopMoveCopyMessagesResponse._decode = staticmethod(decode_rop_move_copy_messages_response)
RopMoveCopyMessagesResponse._encode = staticmethod(encode_rop_move_copy_messages_response)
RopMoveFolderRequest._decode = staticmethod(decode_rop_move_folder_request)
RopMoveFolderRequest._encode = staticmethod(encode_rop_move_folder_request)
RopMoveFolderResponse._decode = staticmethod(decode_rop_move_folder_response)
RopMoveFolderResponse._encode = staticmethod(encode_rop_move_folder_response)
RopCopyFolderRequest._decode = staticmethod(decode_rop_copy_folder_request)
RopCopyFolderRequest._encode = staticmethod(encode_rop_copy_folder_request)
RopCopyFolderResponse._decode = staticmethod(decode_rop_copy_folder_response)
RopCopyFolderResponse._encode = staticmethod(encode_rop_copy_folder_response)
RopEmptyFolderRequest._decode = staticmethod(decode_rop_empty_folder_request)
RopEmptyFolderRequest._encode = staticmethod(encode_rop_empty_folder_request)
RopEmptyFolderResponse._decode = staticmethod(decode_rop_empty_folder_response)
RopEmptyFolderResponse._encode = staticmethod(encode_rop_empty_folder_response)
RopHardDeleteMessagesAndSubfoldersRequest._decode = staticmethod(decode_rop_hard_delete_messages_and_subfolders_request)
RopHardDeleteMessagesAndSubfoldersRequest._encode = staticmethod(encode_rop_hard_delete_messages_and_subfolders_request)
RopHardDeleteMessagesAndSubfoldersResponse._decode = staticmethod(decode_rop_hard_delete_messages_and_subfolders_response)
RopHardDeleteMessagesAndSubfoldersResponse._encode = staticmethod(encode_rop_hard_delete_messages_and_subfolders_response)
RopDeleteMessagesRequest._decode = staticmethod(decode_rop_delete_messages_request)
RopDeleteMessagesRequest._encode = staticmethod(encode_rop_delete_messages_request)
RopDeleteMessagesResponse._decode = staticmethod(decode_rop_delete_messages_response)
RopDeleteMessagesResponse._encode = staticmethod(encode_rop_delete_messages_response)
RopHardDeleteMessagesRequest._decode = staticmethod(decode_rop_hard_delete_messages_request)
RopHardDeleteMessagesRequest._encode = staticmethod(encode_rop_hard_delete_messages_request)
RopHardDeleteMessagesResponse._decode = staticmethod(decode_rop_hard_delete_messages_response)
RopHardDeleteMessagesResponse._encode = staticmethod(encode_rop_hard_delete_messages_response)
RopGetHierarchyTableRequest._decode = staticmethod(decode_rop_get_hierarchy_table_request)
RopGetHierarchyTableRequest._encode = staticmethod(encode_rop_get_hierarchy_table_request)
RopGetHierarchyTableResponse._decode = staticmethod(decode_rop_get_hierarchy_table_response)
RopGetHierarchyTableResponse._encode = staticmethod(encode_rop_get_hierarchy_table_response)
RopGetContentsTableRequest._decode = staticmethod(decode_rop_get_contents_table_request)
RopGetContentsTableRequest._encode = staticmethod(encode_rop_get_contents_table_request)
RopGetContentsTableResponse._decode = staticmethod(decode_rop_get_contents_table_response)
RopGetContentsTableResponse._encode = staticmethod(encode_rop_get_contents_table_response)
