# Generated from ksy/oxcmapihttp.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""The bodies of requests to a mailbox server and of its responses, without the response's text before them. [MS-OXCMAPIHTTP] 2.2.4."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class ExecuteFlags(IntFlag):
    """What the server must not or may do to its payloads. [MS-OXCRPC] 3.1.4.2."""

    NoCompression = 0x1
    NoXorMagic = 0x2
    Chain = 0x4


class ConnectRequestBody(Structure):
    """Asks for a session. [MS-OXCMAPIHTTP] 2.2.4.1.1.

    user_dn: The X500 DN of the user
    flags: 0 for a user and 1 for an administrator
    default_code_page: The code page of 8-bit strings
    lcid_sort: The language for sorting
    lcid_string: The language for all else
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('user_dn', 'flags', 'default_code_page', 'lcid_sort', 'lcid_string', 'auxiliary_buffer')
    __match_args__ = ('user_dn', 'flags', 'default_code_page', 'lcid_sort', 'lcid_string', 'auxiliary_buffer_size', 'auxiliary_buffer')
    _computed = ('auxiliary_buffer_size',)


class ConnectResponseBody(Structure):
    """What a client must know of its session, or a failure. [MS-OXCMAPIHTTP] 2.2.4.1.2.

    status_code: 0 when the request was handled; else nothing but the auxiliary buffer follows
    error_code: 0 for success or an error
    polls_max: Milliseconds between polls at most
    retry_count: How often to try a request again
    retry_delay: Milliseconds before trying again
    dn_prefix: The prefix of recipients' DNs
    display_name: The user's name
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('status_code', 'error_code', 'polls_max', 'retry_count', 'retry_delay', 'dn_prefix', 'display_name', 'auxiliary_buffer')
    __match_args__ = ('status_code', 'error_code', 'polls_max', 'retry_count', 'retry_delay', 'dn_prefix', 'display_name', 'auxiliary_buffer_size', 'auxiliary_buffer')
    _computed = ('auxiliary_buffer_size',)


class ExecuteRequestBody(Structure):
    """Sends ROP requests. [MS-OXCMAPIHTTP] 2.2.4.2.1.

    flags: How the server may code its payloads
    rop_buffer_size: Bytes of RopBuffer
    rop_buffer: ROPs in one or more extended buffers
    max_rop_out: The most bytes of RopBuffer in the response
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('flags', 'rop_buffer', 'max_rop_out', 'auxiliary_buffer')
    __match_args__ = ('flags', 'rop_buffer_size', 'rop_buffer', 'max_rop_out', 'auxiliary_buffer_size', 'auxiliary_buffer')
    _computed = ('rop_buffer_size', 'auxiliary_buffer_size')


class ExecuteResponseBody(Structure):
    """The ROP responses or a failure. [MS-OXCMAPIHTTP] 2.2.4.2.2.

    status_code: 0 when the request was handled; else nothing but the auxiliary buffer follows
    error_code: 0 for success or an error
    flags: Reserved; 0
    rop_buffer_size: Bytes of RopBuffer
    rop_buffer: ROPs in one or more extended buffers
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('status_code', 'error_code', 'flags', 'rop_buffer', 'auxiliary_buffer')
    __match_args__ = ('status_code', 'error_code', 'flags', 'rop_buffer_size', 'rop_buffer', 'auxiliary_buffer_size', 'auxiliary_buffer')
    _computed = ('rop_buffer_size', 'auxiliary_buffer_size')


class DisconnectRequestBody(Structure):
    """Ends a session. [MS-OXCMAPIHTTP] 2.2.4.3.1.

    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('auxiliary_buffer',)
    __match_args__ = ('auxiliary_buffer_size', 'auxiliary_buffer')
    _computed = ('auxiliary_buffer_size',)


class DisconnectResponseBody(Structure):
    """If the session has ended. [MS-OXCMAPIHTTP] 2.2.4.3.2.

    status_code: 0 when the request was handled; else nothing but the auxiliary buffer follows
    error_code: 0 for success or an error
    auxiliary_buffer_size: Bytes of AuxiliaryBuffer
    auxiliary_buffer: Auxiliary blocks behind an RPC_HEADER_EXT, or nothing
    """

    __slots__ = ('status_code', 'error_code', 'auxiliary_buffer')
    __match_args__ = ('status_code', 'error_code', 'auxiliary_buffer_size', 'auxiliary_buffer')
    _computed = ('auxiliary_buffer_size',)
