# Generated from ksy/oxcmapihttp.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcmapihttp`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from .. import oxcdata
from ..oxcmapihttp import *

ConnectRequestBody.SPEC = Spec(
    orig='Connect Request Type Request Body',
    section='[MS-OXCMAPIHTTP] 2.2.4.1.1',
    fields=(
        Field(name='user_dn', orig='UserDn', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Ref(lambda: oxcdata.String8z, ())),
        Field(name='flags', orig='Flags', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', default=0, kind=Primitive('I', 4)),
        Field(name='default_code_page', orig='DefaultCodePage', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Primitive('I', 4)),
        Field(name='lcid_sort', orig='LcidSort', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Primitive('I', 4)),
        Field(name='lcid_string', orig='LcidString', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.1.1', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
    ),
)

ConnectResponseBody.SPEC = Spec(
    orig='Connect Request Type Response Body',
    section='[MS-OXCMAPIHTTP] 2.2.4.1.2',
    fields=(
        Field(name='status_code', orig='StatusCode', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', presence=(Presence('error_code', -0x1, 0x0), Presence('polls_max', -0x1, 0x0), Presence('retry_count', -0x1, 0x0), Presence('retry_delay', -0x1, 0x0), Presence('dn_prefix', -0x1, 0x0), Presence('display_name', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='error_code', orig='ErrorCode', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, shows='error_code', kind=Primitive('I', 4)),
        Field(name='polls_max', orig='PollsMax', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
        Field(name='retry_count', orig='RetryCount', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
        Field(name='retry_delay', orig='RetryDelay', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
        Field(name='dn_prefix', orig='DnPrefix', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Ref(lambda: oxcdata.String8z, ())),
        Field(name='display_name', orig='DisplayName', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', condition=lambda s, eof: s.status_code == 0, kind=Ref(lambda: oxcdata.Utf16z, ())),
        Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.1.2', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
    ),
)

ExecuteRequestBody.SPEC = Spec(
    orig='Execute Request Type Request Body',
    section='[MS-OXCMAPIHTTP] 2.2.4.2.1',
    fields=(
        Field(name='flags', orig='Flags', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', flags=lambda: ExecuteFlags, kind=Primitive('I', 4)),
        Field(name='rop_buffer_size', orig='RopBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', sizes=('rop_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='rop_buffer', orig='RopBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', size=lambda s, i: s.rop_buffer_size, kind=Bytes()),
        Field(name='max_rop_out', orig='MaxRopOut', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.1', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
    ),
)

ExecuteResponseBody.SPEC = Spec(
    orig='Execute Request Type Response Body',
    section='[MS-OXCMAPIHTTP] 2.2.4.2.2',
    fields=(
        Field(name='status_code', orig='StatusCode', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', presence=(Presence('error_code', -0x1, 0x0), Presence('flags', -0x1, 0x0), Presence('rop_buffer', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='error_code', orig='ErrorCode', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, shows='error_code', kind=Primitive('I', 4)),
        Field(name='flags', orig='Flags', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, kind=Primitive('I', 4)),
        Field(name='rop_buffer_size', orig='RopBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, sizes=('rop_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='rop_buffer', orig='RopBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', condition=lambda s, eof: s.status_code == 0, size=lambda s, i: s.rop_buffer_size, kind=Bytes()),
        Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.2.2', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
    ),
)

DisconnectRequestBody.SPEC = Spec(
    orig='Disconnect Request Type Request Body',
    section='[MS-OXCMAPIHTTP] 2.2.4.3.1',
    fields=(
        Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.3.1', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.3.1', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
    ),
)

DisconnectResponseBody.SPEC = Spec(
    orig='Disconnect Request Type Response Body',
    section='[MS-OXCMAPIHTTP] 2.2.4.3.2',
    fields=(
        Field(name='status_code', orig='StatusCode', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', presence=(Presence('error_code', -0x1, 0x0),), kind=Primitive('I', 4)),
        Field(name='error_code', orig='ErrorCode', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', condition=lambda s, eof: s.status_code == 0, shows='error_code', kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer_size', orig='AuxiliaryBufferSize', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', sizes=('auxiliary_buffer',), bias=0, kind=Primitive('I', 4)),
        Field(name='auxiliary_buffer', orig='AuxiliaryBuffer', section='[MS-OXCMAPIHTTP] 2.2.4.3.2', size=lambda s, i: s.auxiliary_buffer_size, kind=Bytes()),
    ),
)
