# Generated from ksy/oxcrops_miscellaneous.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrops_miscellaneous`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from ..oxcrops_miscellaneous import *

RopBufferTooSmallResponse.SPEC = Spec(
    orig='RopBufferTooSmall ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.15.1.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.15.1.1', constant=0xff, kind=Primitive('B', 1)),
        Field(name='size_needed', orig='SizeNeeded', section='[MS-OXCROPS] 2.2.15.1.1', kind=Primitive('H', 2)),
        Field(name='request_buffers', orig='RequestBuffers', section='[MS-OXCROPS] 2.2.15.1.1', kind=Bytes()),
    ),
)

RopBackoffResponse.SPEC = Spec(
    orig='RopBackoff ROP Response Buffer',
    section='[MS-OXCROPS] 2.2.15.2.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.15.2.1', constant=0xf9, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.15.2.1', default=0, kind=Primitive('B', 1)),
        Field(name='duration', orig='Duration', section='[MS-OXCROPS] 2.2.15.2.1', kind=Primitive('I', 4)),
        Field(name='backoff_rop_count', orig='BackoffRopCount', section='[MS-OXCROPS] 2.2.15.2.1', counts='backoff_rop_data', kind=Primitive('B', 1)),
        Field(name='backoff_rop_data', orig='BackoffRopData', section='[MS-OXCROPS] 2.2.15.2.1', count=lambda s, i: s.backoff_rop_count, repeated=True, kind=Ref(lambda: BackoffRop, ())),
        Field(name='additional_data_size', orig='AdditionalDataSize', section='[MS-OXCROPS] 2.2.15.2.1', sizes=('additional_data',), bias=0, kind=Primitive('H', 2)),
        Field(name='additional_data', orig='AdditionalData', section='[MS-OXCROPS] 2.2.15.2.1', size=lambda s, i: s.additional_data_size, kind=Bytes()),
    ),
)

BackoffRop.SPEC = Spec(
    orig='BackoffRop',
    section='[MS-OXCROPS] 2.2.15.2.1.1',
    fields=(
        Field(name='rop_id_backoff', orig='RopIdBackoff', section='[MS-OXCROPS] 2.2.15.2.1.1', kind=Primitive('B', 1)),
        Field(name='duration', orig='Duration', section='[MS-OXCROPS] 2.2.15.2.1.1', kind=Primitive('I', 4)),
    ),
)

RopReleaseRequest.SPEC = Spec(
    orig='RopRelease ROP Request Buffer',
    section='[MS-OXCROPS] 2.2.15.3.1',
    fields=(
        Field(name='rop_id', orig='RopId', section='[MS-OXCROPS] 2.2.15.3.1', constant=0x1, kind=Primitive('B', 1)),
        Field(name='logon_id', orig='LogonId', section='[MS-OXCROPS] 2.2.15.3.1', default=0, kind=Primitive('B', 1)),
        Field(name='input_handle_index', orig='InputHandleIndex', section='[MS-OXCROPS] 2.2.15.3.1', default=0, kind=Primitive('B', 1)),
    ),
)
