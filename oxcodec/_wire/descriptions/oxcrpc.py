# Generated from ksy/oxcrpc.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""Descriptions of the structures of `oxcrpc`."""
from ..._runtime.model import Bytes, Choice, DepartureForm, Field, Inline, Param, Presence, Primitive, Ref, Spec, Switch
from ..._runtime.primitives import NATIVES
from ..oxcrpc import *

RpcHeaderExt.SPEC = Spec(
    orig='RPC_HEADER_EXT',
    section='[MS-OXCRPC] 2.2.2.1',
    fields=(
        Field(name='version', orig='Version', section='[MS-OXCRPC] 2.2.2.1', default=0, kind=Primitive('H', 2)),
        Field(name='flags', orig='Flags', section='[MS-OXCRPC] 2.2.2.1', flags=lambda: RpcHeaderFlags, default=4, kind=Primitive('H', 2)),
        Field(name='size', orig='Size', section='[MS-OXCRPC] 2.2.2.1', kind=Primitive('H', 2)),
        Field(name='size_actual', orig='SizeActual', section='[MS-OXCRPC] 2.2.2.1', kind=Primitive('H', 2)),
    ),
)

ExtendedBuffer.SPEC = Spec(
    orig='Extended buffer',
    section='[MS-OXCRPC] 2.2.2.1',
    fields=(
        Field(name='version', orig='Version', section='[MS-OXCRPC] 2.2.2.1', default=0, kind=Primitive('H', 2)),
        Field(name='flags', orig='Flags', section='[MS-OXCRPC] 2.2.2.1', flags=lambda: RpcHeaderFlags, default=4, kind=Primitive('H', 2)),
        Field(name='size', orig='Size', section='[MS-OXCRPC] 2.2.2.1', sizes=('payload',), bias=0, kind=Primitive('H', 2)),
        Field(name='size_actual', orig='SizeActual', section='[MS-OXCRPC] 2.2.2.1', kind=Primitive('H', 2)),
        Field(name='payload', orig='Payload', section='[MS-OXCRPC] 2.2.2.1', size=lambda s, i: s.size, kind=Bytes()),
    ),
)
