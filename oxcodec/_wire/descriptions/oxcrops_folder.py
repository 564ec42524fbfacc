# Generated from ksy/oxcrops_folder.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_folder`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_folder import *

RopOpenFolderRequest.SPEC = Spec(
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

RopOpenFolderResponse.SPEC = Spec(
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

RopCreateFolderRequest.SPEC = Spec(
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

RopCreateFolderResponse.SPEC = Spec(
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

RopDeleteFolderRequest.SPEC = Spec(
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

RopDeleteFolderResponse.SPEC = Spec(
    orig='RopDeleteFolder ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.3.2', constant=0x1d, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.3.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.3.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RestrictionBlock.SPEC = Spec(
    orig='RestrictionData',
    section='[MS-OXCROPS] 2.2.4.4.1',
    fields=(
        Field(name='restriction_data', orig='RestrictionData', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Ref(lambda: oxcdata.Restriction, (lambda s, i: 2, ))),
        Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.4.4.1', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
)

RopSetSearchCriteriaRequest.SPEC = Spec(
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

RopSetSearchCriteriaResponse.SPEC = Spec(
    orig='RopSetSearchCriteria ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.4.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.4.2', constant=0x30, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.4.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.4.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetSearchCriteriaRequest.SPEC = Spec(
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

RopGetSearchCriteriaResponse.SPEC = Spec(
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

RopMoveCopyMessagesRequest.SPEC = Spec(
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

RopMoveCopyMessagesResponse.SPEC = Spec(
    orig='RopMoveCopyMessages ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.6.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.6.2', constant=0x33, kind=Primitive('B', 1)),
        Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.6.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.6.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
        Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.6.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.6.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.6.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopMoveFolderRequest.SPEC = Spec(
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

RopMoveFolderResponse.SPEC = Spec(
    orig='RopMoveFolder ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.7.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.7.2', constant=0x35, kind=Primitive('B', 1)),
        Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.7.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.7.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
        Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.7.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.7.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.7.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopCopyFolderRequest.SPEC = Spec(
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

RopCopyFolderResponse.SPEC = Spec(
    orig='RopCopyFolder ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.8.2', constant=0x36, kind=Primitive('B', 1)),
        Field(name='source_handle_index', orig='SourceHandleIndex', section='[MS-OXCROPS] 2.2.4.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.8.2', shows='error_code', default=0, presence=(Presence('dest_handle_index', -0x1, 0x503),), kind=Primitive('I', 4)),
        Field(name='dest_handle_index', orig='DestHandleIndex', section='[MS-OXCROPS] 2.2.4.8.3', condition=lambda s, eof: s.return_value == 1283, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.8.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.8.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopEmptyFolderRequest.SPEC = Spec(
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

RopEmptyFolderResponse.SPEC = Spec(
    orig='RopEmptyFolder ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.9.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.9.2', constant=0x58, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.9.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.9.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.9.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.9.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopHardDeleteMessagesAndSubfoldersRequest.SPEC = Spec(
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

RopHardDeleteMessagesAndSubfoldersResponse.SPEC = Spec(
    orig='RopHardDeleteMessagesAndSubfolders ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.10.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.10.2', constant=0x92, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.10.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.10.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.10.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.10.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopDeleteMessagesRequest.SPEC = Spec(
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

RopDeleteMessagesResponse.SPEC = Spec(
    orig='RopDeleteMessages ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.11.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.11.2', constant=0x1e, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.11.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.11.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.11.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.11.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopHardDeleteMessagesRequest.SPEC = Spec(
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

RopHardDeleteMessagesResponse.SPEC = Spec(
    orig='RopHardDeleteMessages ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.12.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.12.2', constant=0x91, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.4.12.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.12.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='partial_completion', orig='PartialCompletion', section='[MS-OXCROPS] 2.2.4.12.2', default=0, kind=Primitive('B', 1)),
    ),
    departures=(
        DepartureForm(name='short-failure', section='[MS-OXCROPS] 2.2.4.12.2', says='a failure without the fields behind ReturnValue', when={'return_value': ()}, without=('partial_completion',), narrowed={}),
    ),
)

RopGetHierarchyTableRequest.SPEC = Spec(
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

RopGetHierarchyTableResponse.SPEC = Spec(
    orig='RopGetHierarchyTable ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.13.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.13.2', constant=0x4, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.13.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.13.2', shows='error_code', default=0, presence=(Presence('row_count', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.4.13.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
    ),
)

RopGetContentsTableRequest.SPEC = Spec(
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

RopGetContentsTableResponse.SPEC = Spec(
    orig='RopGetContentsTable ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.4.14.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.4.14.2', constant=0x5, kind=Primitive('B', 1)),
        Field(name='output_handle_index', orig='OutputHandleIndex', section='[MS-OXCROPS] 2.2.4.14.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.4.14.2', shows='error_code', default=0, presence=(Presence('row_count', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='row_count', orig='RowCount', section='[MS-OXCROPS] 2.2.4.14.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('I', 4)),
    ),
)
