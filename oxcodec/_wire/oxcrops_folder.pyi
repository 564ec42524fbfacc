# Generated from ksy/oxcrops_folder.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
from collections.abc import Sequence
from enum import IntEnum, IntFlag
from typing import Any, TypeAlias

from .._runtime.interpret import Trace
from .._runtime.primitives import Limits
from .._runtime.structure import HasParams, Structure
from . import oxcdata

class OpenFolderModeFlags(IntFlag):
    OpenSoftDeleted = 0x4

class RopOpenFolderRequest(Structure):
    rop_id: int
    logon_id: int
    input_handle_index: int
    output_handle_index: int
    folder_id: int
    open_mode_flags: int
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        logon_id: int | None = ...,
        input_handle_index: int | None = ...,
        output_handle_index: int | None = ...,
        folder_id: int,
        open_mode_flags: int | None = ...,
    ) -> None: ...

class RopOpenFolderResponse(Structure):
    rop_id: int
    output_handle_index: int
    return_value: int
    has_rules: int | None
    is_ghosted: int | None
    server_count: int | None
    cheap_server_count: int | None
    servers: list[str] | None
    def __init__(
        self,
        *,
        rop_id: int | None = ...,
        output_handle_index: int | None = ...,
        return_value: int | None = ...,
        has_rules: int | None = ...,
        is_ghosted: int | None = ...,
        server_count: int | None = ...,
        cheap_server_count: int | None = ...,
        servers: Sequence[str] | None = ...,
    ) -> None: ...

