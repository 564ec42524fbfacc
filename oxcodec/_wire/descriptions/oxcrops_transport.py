# Generated from ksy/oxcrops_transport.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_transport`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcrops_transport import *

RopSubmitMessageRequest.SPEC = Spec(
    orig='RopSubmitMessage ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.1.1', constant=0x32, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.1.1', default=0, kind=Primitive('B', 1)),
        Field(name='submit_flags', orig='SubmitFlags', section='[MS-OXCROPS] 2.2.7.1.1', flags=lambda: SubmitFlags, default=0, kind=Primitive('B', 1)),
    ),
)

RopSubmitMessageResponse.SPEC = Spec(
    orig='RopSubmitMessage ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.1.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.1.2', constant=0x32, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.1.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.1.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopAbortSubmitRequest.SPEC = Spec(
    orig='RopAbortSubmit ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.2.1', constant=0x34, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.7.2.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.7.2.1', shows='id', kind=Primitive('Q', 8)),
    ),
)

RopAbortSubmitResponse.SPEC = Spec(
    orig='RopAbortSubmit ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.2.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.2.2', constant=0x34, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.2.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.2.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetAddressTypesRequest.SPEC = Spec(
    orig='RopGetAddressTypes ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.3.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.3.1', constant=0x49, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.3.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetAddressTypesResponse.SPEC = Spec(
    orig='RopGetAddressTypes ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.3.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.3.2', constant=0x49, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.3.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.3.2', shows='error_code', default=0, kind=Primitive('I', 4)),
        Field(name='address_type_count', orig='AddressTypeCount', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: s.return_value == 0, counts='address_types', kind=Primitive('H', 2)),
        Field(name='address_type_size', orig='AddressTypeSize', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: s.return_value == 0, sizes=('address_type_block',), bias=0, kind=Primitive('H', 2)),
        Field(name='address_type_block', orig='AddressTypeBlock', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.address_type_size, kind=Inline((
            Field(name='address_types', orig='AddressTypes', section='[MS-OXCROPS] 2.2.7.3.2', count=lambda s, i: s.address_type_count, repeated=True, in_optional_block=True, kind=Ref(lambda: oxcdata.String8z, ())),
            Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: not eof, in_optional_block=True, kind=Bytes()),
        ))),
    ),
)

AddressTypeBlock.SPEC = Spec(
    orig='AddressTypes',
    section='[MS-OXCROPS] 2.2.7.3.2',
    fields=(
        Field(name='address_types', orig='AddressTypes', section='[MS-OXCROPS] 2.2.7.3.2', count=lambda s, i: s.address_type_count, repeated=True, kind=Ref(lambda: oxcdata.String8z, ())),
        Field(name='slack', orig='Slack', section='[MS-OXCROPS] 2.2.7.3.2', condition=lambda s, eof: not eof, kind=Bytes()),
    ),
    params=(Param('address_type_count', None, 'u2'),),
)

RopTransportSendRequest.SPEC = Spec(
    orig='RopTransportSend ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.6.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.6.1', constant=0x4a, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.6.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.6.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopTransportSendResponse.SPEC = Spec(
    orig='RopTransportSend ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.6.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.6.2', constant=0x4a, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.6.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.6.2', shows='error_code', default=0, presence=(Presence('no_properties_returned', -0x1, 0x0), Presence('property_values', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='no_properties_returned', orig='NoPropertiesReturned', section='[MS-OXCROPS] 2.2.7.6.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='property_value_count', orig='PropertyValueCount', section='[MS-OXCROPS] 2.2.7.6.2', condition=lambda s, eof: s.return_value == 0, counts='property_values', kind=Primitive('H', 2)),
        Field(name='property_values', orig='PropertyValues', section='[MS-OXCROPS] 2.2.7.6.2', condition=lambda s, eof: s.return_value == 0, count=lambda s, i: s.property_value_count, repeated=True, kind=Ref(lambda: oxcdata.TaggedPropertyValue, (lambda s, i: 2, ))),
    ),
    departures=(
        DepartureForm(name='no-count', section='[MS-OXCROPS] 2.2.7.6.2', says='no properties and no PropertyValueCount', when={'return_value': (0,), 'no_properties_returned': ()}, without=('property_value_count', 'property_values'), narrowed={}),
    ),
)

RopSetSpoolerRequest.SPEC = Spec(
    orig='RopSetSpooler ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.4.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.4.1', constant=0x47, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.4.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.4.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopSetSpoolerResponse.SPEC = Spec(
    orig='RopSetSpooler ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.4.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.4.2', constant=0x47, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.4.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.4.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopSpoolerLockMessageRequest.SPEC = Spec(
    orig='RopSpoolerLockMessage ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.5.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.5.1', constant=0x48, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.5.1', default=0, kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.7.5.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='lock_state', orig='LockState', section='[MS-OXCROPS] 2.2.7.5.1', enum=lambda: LockState, kind=Primitive('B', 1)),
    ),
)

RopSpoolerLockMessageResponse.SPEC = Spec(
    orig='RopSpoolerLockMessage ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.5.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.5.2', constant=0x48, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.5.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.5.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopTransportNewMailRequest.SPEC = Spec(
    orig='RopTransportNewMail ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.7.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.7.1', constant=0x51, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.7.1', default=0, kind=Primitive('B', 1)),
        Field(name='message_id', orig='MessageId', section='[MS-OXCROPS] 2.2.7.7.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.7.7.1', shows='id', kind=Primitive('Q', 8)),
        Field(name='message_class', orig='MessageClass', section='[MS-OXCROPS] 2.2.7.7.1', kind=Ref(lambda: oxcdata.String8z, ())),
        Field(name='message_flags', orig='MessageFlags', section='[MS-OXCROPS] 2.2.7.7.1', flags=lambda: PidTagMessageFlags, kind=Primitive('I', 4)),
    ),
)

RopTransportNewMailResponse.SPEC = Spec(
    orig='RopTransportNewMail ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.7.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.7.2', constant=0x51, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.7.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.7.2', shows='error_code', default=0, kind=Primitive('I', 4)),
    ),
)

RopGetTransportFolderRequest.SPEC = Spec(
    orig='RopGetTransportFolder ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.8.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.8.1', constant=0x6d, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.8.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.8.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopGetTransportFolderResponse.SPEC = Spec(
    orig='RopGetTransportFolder ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.8.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.8.2', constant=0x6d, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.8.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.8.2', shows='error_code', default=0, presence=(Presence('folder_id', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='folder_id', orig='FolderId', section='[MS-OXCROPS] 2.2.7.8.2', condition=lambda s, eof: s.return_value == 0, shows='id', kind=Primitive('Q', 8)),
    ),
)

RopOptionsDataRequest.SPEC = Spec(
    orig='RopOptionsData ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.7.9.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.9.1', constant=0x6f, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.7.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.9.1', default=0, kind=Primitive('B', 1)),
        Field(name='address_type', orig='AddressType', section='[MS-OXCROPS] 2.2.7.9.1', kind=Ref(lambda: oxcdata.String8z, ())),
        Field(name='want_win32', orig='WantWin32', section='[MS-OXCROPS] 2.2.7.9.1', default=0, kind=Primitive('B', 1)),
    ),
)

RopOptionsDataResponse.SPEC = Spec(
    orig='RopOptionsData ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.7.9.2',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.7.9.2', constant=0x6f, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.7.9.2', default=0, kind=Primitive('B', 1)),
        Field(name='return_value', orig='ReturnValue', section='[MS-OXCROPS] 2.2.7.9.2', shows='error_code', default=0, presence=(Presence('reserved', -0x1, 0x0), Presence('options_info', -0x1, 0x0), Presence('help_file', -0x1, 0x0), Presence('help_file_name', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='reserved', orig='Reserved', section='[MS-OXCROPS] 2.2.7.9.2', condition=lambda s, eof: s.return_value == 0, kind=Primitive('B', 1)),
        Field(name='options_info_size', orig='OptionsInfoSize', section='[MS-OXCROPS] 2.2.7.9.2', condition=lambda s, eof: s.return_value == 0, sizes=('options_info',), bias=0, kind=Primitive('H', 2)),
        Field(name='options_info', orig='OptionsInfo', section='[MS-OXCROPS] 2.2.7.9.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.options_info_size, kind=Bytes()),
        Field(name='help_file_size', orig='HelpFileSize', section='[MS-OXCROPS] 2.2.7.9.2', condition=lambda s, eof: s.return_value == 0, sizes=('help_file',), bias=0, kind=Primitive('H', 2)),
        Field(name='help_file', orig='HelpFile', section='[MS-OXCROPS] 2.2.7.9.2', condition=lambda s, eof: s.return_value == 0, size=lambda s, i: s.help_file_size, kind=Bytes()),
        Field(name='help_file_name', orig='HelpFileName', section='[MS-OXCROPS] 2.2.7.9.2', condition=lambda s, eof: s.return_value == 0 and s.help_file_size != 0, kind=Ref(lambda: oxcdata.String8z, ())),
    ),
)
