# Generated from ksy/oxcrops_miscellaneous.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs about the exchange of ROPs itself. [MS-OXCROPS] 2.2.15."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class RopBufferTooSmallResponse(Structure):
    """Tells that the responses did not fit into the output buffer. [MS-OXCROPS] 2.2.15.1.1.

    size_needed: The size that the output buffer must have
    request_buffers: The requests that were not carried out
    """

    __slots__ = ('size_needed', 'request_buffers')
    __match_args__ = ('rop_id', 'size_needed', 'request_buffers')
    _computed = ('rop_id',)
    return_value = None


class RopBackoffResponse(Structure):
    """Tells that the server is busy and for how long to wait. [MS-OXCROPS] 2.2.15.2.1.

    logon_id: The logon that is to wait
    duration: Milliseconds for all ROPs of the logon
    backoff_rop_count: How many BackoffRopData
    backoff_rop_data: ROPs that are to wait
    additional_data_size: Bytes of AdditionalData
    additional_data: More about the reason
    """

    __slots__ = ('logon_id', 'duration', 'backoff_rop_data', 'additional_data')
    __match_args__ = ('rop_id', 'logon_id', 'duration', 'backoff_rop_count', 'backoff_rop_data', 'additional_data_size', 'additional_data')
    _computed = ('rop_id', 'backoff_rop_count', 'additional_data_size')
    return_value = None


class BackoffRop(Structure):
    """A ROP that is to wait. [MS-OXCROPS] 2.2.15.2.1.1.

    rop_id_backoff: The RopId
    duration: Milliseconds for this ROP
    """

    __slots__ = ('rop_id_backoff', 'duration')
    __match_args__ = ('rop_id_backoff', 'duration')


class RopReleaseRequest(Structure):
    """Frees an object of the server. There is no response. [MS-OXCROPS] 2.2.15.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)
