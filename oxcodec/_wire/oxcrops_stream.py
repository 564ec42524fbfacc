# Generated from ksy/oxcrops_stream.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on streams. [MS-OXCROPS] 2.2.9."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class OpenStreamModeFlags(IntEnum):
    """How to open a stream. [MS-OXCPRPT] 2.2.14.1."""

    ReadOnly = 0x0
    ReadWrite = 0x1
    Create = 0x2


OpenStreamModeFlags_members = {member.value: member for member in OpenStreamModeFlags}.get


class StreamOrigin(IntEnum):
    """Where the place in a stream is counted from. [MS-OXCPRPT] 2.2.21.1."""

    Beginning = 0x0
    Current = 0x1
    End = 0x2


StreamOrigin_members = {member.value: member for member in StreamOrigin}.get


class RopOpenStreamRequest(Structure):
    """Opens a property as a stream. [MS-OXCROPS] 2.2.9.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    output_handle_index: Where the handle table is to hold the stream
    property_tag: The property
    open_mode_flags: How to open it
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'property_tag', 'open_mode_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'property_tag', 'open_mode_flags')
    _computed = ('rop_id',)


class RopOpenStreamResponse(Structure):
    """The opened stream or an error. [MS-OXCROPS] 2.2.9.1.2.

    output_handle_index: Where the handle table holds the stream
    return_value: 0 for success or an error
    stream_size: Bytes in the stream
    """

    __slots__ = ('output_handle_index', 'return_value', 'stream_size')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value', 'stream_size')
    _computed = ('rop_id',)


class RopReadStreamRequest(Structure):
    """Reads from a stream. [MS-OXCROPS] 2.2.9.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    byte_count: The most bytes to read; 0xBABE when MaximumByteCount says it
    maximum_byte_count: The most bytes to read
    """

    __slots__ = ('logon_id', 'input_handle_index', 'byte_count', 'maximum_byte_count')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'byte_count', 'maximum_byte_count')
    _computed = ('rop_id',)


class RopReadStreamResponse(Structure):
    """The bytes or an error; both have the same fields. [MS-OXCROPS] 2.2.9.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('input_handle_index', 'return_value', 'data')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'data_size', 'data')
    _computed = ('rop_id', 'data_size')


class RopWriteStreamRequest(Structure):
    """Writes to a stream. [MS-OXCROPS] 2.2.9.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'data_size', 'data')
    _computed = ('rop_id', 'data_size')


class RopWriteStreamResponse(Structure):
    """How much was written or an error; both have the same fields. [MS-OXCROPS] 2.2.9.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    written_size: Bytes that were written
    """

    __slots__ = ('input_handle_index', 'return_value', 'written_size')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'written_size')
    _computed = ('rop_id',)


class RopWriteStreamExtendedRequest(Structure):
    """Writes to a stream; the response has a wide count. [MS-OXCROPS] 2.2.9.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'data_size', 'data')
    _computed = ('rop_id', 'data_size')


class RopWriteStreamExtendedResponse(Structure):
    """How much was written or an error; both have the same fields. [MS-OXCROPS] 2.2.9.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    written_size: Bytes that were written
    """

    __slots__ = ('input_handle_index', 'return_value', 'written_size')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'written_size')
    _computed = ('rop_id',)


class RopCommitStreamRequest(Structure):
    """Stores what was written to a stream. [MS-OXCROPS] 2.2.9.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopCommitStreamResponse(Structure):
    """If it was stored. [MS-OXCROPS] 2.2.9.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetStreamSizeRequest(Structure):
    """Asks for the size of a stream. [MS-OXCROPS] 2.2.9.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetStreamSizeResponse(Structure):
    """The size or an error. [MS-OXCROPS] 2.2.9.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    stream_size: Bytes in the stream
    """

    __slots__ = ('input_handle_index', 'return_value', 'stream_size')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'stream_size')
    _computed = ('rop_id',)


class RopSetStreamSizeRequest(Structure):
    """Sets the size of a stream. [MS-OXCROPS] 2.2.9.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    stream_size: Bytes that the stream is to have
    """

    __slots__ = ('logon_id', 'input_handle_index', 'stream_size')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'stream_size')
    _computed = ('rop_id',)


class RopSetStreamSizeResponse(Structure):
    """If the size was set. [MS-OXCROPS] 2.2.9.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSeekStreamRequest(Structure):
    """Moves the place in a stream. [MS-OXCROPS] 2.2.9.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    origin: Where to count from
    offset: Bytes from there; may be negative
    """

    __slots__ = ('logon_id', 'input_handle_index', 'origin', 'offset')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'origin', 'offset')
    _computed = ('rop_id',)


class RopSeekStreamResponse(Structure):
    """The new place or an error. [MS-OXCROPS] 2.2.9.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    new_position: Bytes from the beginning of the stream
    """

    __slots__ = ('input_handle_index', 'return_value', 'new_position')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'new_position')
    _computed = ('rop_id',)


class RopCopyToStreamRequest(Structure):
    """Copies bytes from one stream to another. [MS-OXCROPS] 2.2.9.9.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the stream to copy from
    dest_handle_index: Where the handle table holds the stream to copy to
    byte_count: Bytes to copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'byte_count')
    __match_args__ = ('rop_id', 'logon_id', 'source_handle_index', 'dest_handle_index', 'byte_count')
    _computed = ('rop_id',)


class RopCopyToStreamResponse(Structure):
    """How much was copied or an error; all have the two counts. The error 0x00000503 tells that the destination is missing. [MS-OXCROPS] 2.2.9.9.2.

    source_handle_index: As in the request
    return_value: 0 for success; 0x00000503 when there is no destination; else an error
    dest_handle_index: As in the request
    read_byte_count: Bytes that were read
    written_byte_count: Bytes that were written
    """

    __slots__ = ('source_handle_index', 'return_value', 'dest_handle_index', 'read_byte_count', 'written_byte_count')
    __match_args__ = ('rop_id', 'source_handle_index', 'return_value', 'dest_handle_index', 'read_byte_count', 'written_byte_count')
    _computed = ('rop_id',)


class RopLockRegionStreamRequest(Structure):
    """Locks a part of a stream. [MS-OXCROPS] 2.2.9.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    region_offset: Where the part begins
    region_size: Bytes of the part
    lock_flags: 1 keeps others from writing; else also from reading
    """

    __slots__ = ('logon_id', 'input_handle_index', 'region_offset', 'region_size', 'lock_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'region_offset', 'region_size', 'lock_flags')
    _computed = ('rop_id',)


class RopLockRegionStreamResponse(Structure):
    """If it was locked. [MS-OXCROPS] 2.2.9.10.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopUnlockRegionStreamRequest(Structure):
    """Unlocks a part of a stream. [MS-OXCROPS] 2.2.9.11.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    region_offset: Where the part begins
    region_size: Bytes of the part
    lock_flags: As when it was locked
    """

    __slots__ = ('logon_id', 'input_handle_index', 'region_offset', 'region_size', 'lock_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'region_offset', 'region_size', 'lock_flags')
    _computed = ('rop_id',)


class RopUnlockRegionStreamResponse(Structure):
    """If it was unlocked. [MS-OXCROPS] 2.2.9.11.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopWriteAndCommitStreamRequest(Structure):
    """Writes to a stream and stores it. [MS-OXCROPS] 2.2.9.12.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    data_size: Bytes of Data
    data: The bytes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'data_size', 'data')
    _computed = ('rop_id', 'data_size')


class RopWriteAndCommitStreamResponse(Structure):
    """How much was written or an error; both have the same fields. [MS-OXCROPS] 2.2.9.12.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    written_size: Bytes that were written
    """

    __slots__ = ('input_handle_index', 'return_value', 'written_size')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'written_size')
    _computed = ('rop_id',)


class RopCloneStreamRequest(Structure):
    """Copies a stream object. [MS-OXCROPS] 2.2.9.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the stream
    output_handle_index: Where the handle table is to hold the copy
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index')
    _computed = ('rop_id',)


class RopCloneStreamResponse(Structure):
    """The copy or an error. [MS-OXCROPS] 2.2.9.13.2.

    output_handle_index: Where the handle table holds the copy
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)
