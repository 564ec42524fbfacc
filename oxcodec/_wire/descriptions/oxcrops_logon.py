# Generated from ksy/oxcrops_logon.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_logon`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_logon import *

RopLogonRequest.SPEC = Spec(
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

RopLogonResponse.SPEC = Spec(
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

LogonTime.SPEC = Spec(
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

RopGetReceiveFolderRequest.SPEC = Spec(
    orig='RopGetReceiveFolder ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.2.1', constant=0x27, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='message_class', orig='MessageClass', section='[MS-OXCROPS] 2.2.3.2.1', kind=Ref(lambda: oxcdata.String8z, ())),
    ),
)

RopGetReceiveFolderResponse.SPEC = Spec(
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

RopSetReceiveFolderRequest.SPEC = Spec(
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

RopSetReceiveFolderResponse.SPEC = Spec(
    orig='RopSetReceiveFolder ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.3.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.3.2', constant=0x26, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetReceiveFolderTableRequest.SPEC = Spec(
    orig='RopGetReceiveFolderTable ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.4.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.4.1', constant=0x68, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.4.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetReceiveFolderTableResponse.SPEC = Spec(
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

RopGetStoreStateRequest.SPEC = Spec(
    orig='RopGetStoreState ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.5.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.5.1', constant=0x7b, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.5.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetStoreStateResponse.SPEC = Spec(
    orig='RopGetStoreState ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.3.5.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.5.2', constant=0x7b, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.5.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.5.2', shows='error_code', default=0, presence=(Presence('store_state', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='store_state', orig='StoreState', section='[MS-OXCROPS] 2.2.3.5.2', condition=lambda s, eof: s.return_value == 0, flags=lambda: StoreState, kind=Primitive('I', 4)),
    ),
)

RopGetOwningServersRequest.SPEC = Spec(
    orig='RopGetOwningServers ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.6.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.6.1', constant=0x42, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.6.1', shows='id', kind=Primitive('Q', 8)),
    ),
)

RopGetOwningServersResponse.SPEC = Spec(
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

RopPublicFolderIsGhostedRequest.SPEC = Spec(
    orig='RopPublicFolderIsGhosted ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.7.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.7.1', constant=0x45, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.3.7.1', shows='id', kind=Primitive('Q', 8)),
    ),
)

RopPublicFolderIsGhostedResponse.SPEC = Spec(
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

RopLongTermIdFromIdRequest.SPEC = Spec(
    orig='RopLongTermIdFromId ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.8.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.8.1', constant=0x43, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='object_id', orig='ObjectId', section='[MS-OXCROPS] 2.2.3.8.1', shows='id', kind=Primitive('Q', 8)),
    ),
)

RopLongTermIdFromIdResponse.SPEC = Spec(
    orig='RopLongTermIdFromId ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.3.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.8.2', constant=0x43, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.8.2', shows='error_code', default=0, presence=(Presence('long_term_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='long_term_id', orig='LongTermId', section='[MS-OXCROPS] 2.2.3.8.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.LongTermId, ())),
    ),
)

RopIdFromLongTermIdRequest.SPEC = Spec(
    orig='RopIdFromLongTermId ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.9.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.9.1', constant=0x44, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='long_term_id', orig='LongTermId', section='[MS-OXCROPS] 2.2.3.9.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
    ),
)

RopIdFromLongTermIdResponse.SPEC = Spec(
    orig='RopIdFromLongTermId ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.3.9.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.9.2', constant=0x44, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.9.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.9.2', shows='error_code', default=0, presence=(Presence('object_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='object_id', orig='ObjectId', section='[MS-OXCROPS] 2.2.3.9.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopGetPerUserLongTermIdsRequest.SPEC = Spec(
    orig='RopGetPerUserLongTermIds ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.10.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.10.1', constant=0x60, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.10.1', default=0, kind=Primitive('B', 1)),
        Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCROPS] 2.2.3.10.1', kind=Ref(lambda: oxcdata.Guid, ())),
    ),
)

RopGetPerUserLongTermIdsResponse.SPEC = Spec(
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

RopGetPerUserGuidRequest.SPEC = Spec(
    orig='RopGetPerUserGuid ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.3.11.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.11.1', constant=0x61, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.3.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.11.1', default=0, kind=Primitive('B', 1)),
        Field(name='long_term_id', orig='LongTermId', section='[MS-OXCROPS] 2.2.3.11.1', kind=Ref(lambda: oxcdata.LongTermId, ())),
    ),
)

RopGetPerUserGuidResponse.SPEC = Spec(
    orig='RopGetPerUserGuid ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.3.11.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.11.2', constant=0x61, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.11.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.11.2', shows='error_code', default=0, presence=(Presence('database_guid', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='database_guid', orig='DatabaseGuid', section='[MS-OXCROPS] 2.2.3.11.2', condition=lambda s, eof: s.return_value == 0, kind=Ref(lambda: oxcdata.Guid, ())),
    ),
)

RopReadPerUserInformationRequest.SPEC = Spec(
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

RopReadPerUserInformationResponse.SPEC = Spec(
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

RopWritePerUserInformationRequest.SPEC = Spec(
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
    params=(Param('logon_is_private', 'logon_is_private', 'bool'),),
)

RopWritePerUserInformationResponse.SPEC = Spec(
    orig='RopWritePerUserInformation ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.3.13.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.3.13.2', constant=0x64, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.3.13.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.3.13.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)
