# Generated from ksy/oxcrops_transport.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs that send messages. [MS-OXCROPS] 2.2.7."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class SubmitFlags(IntFlag):
    """Who works on a submitted message first. [MS-OXCROPS] 2.2.7.1.1."""

    PreProcess = 0x1
    NeedsSpooler = 0x2


class LockState(IntEnum):
    """What to do with the lock of a message. [MS-OXOMSG] 2.2.5.3.1."""

    lstLock = 0x0
    lstUnlock = 0x1
    lstFinished = 0x2


LockState_members = {member.value: member for member in LockState}.get


class PidTagMessageFlags(IntFlag):
    """The state of a message. [MS-OXCMSG] 2.2.1.6."""

    mfRead = 0x1
    mfUnmodified = 0x2
    mfSubmitted = 0x4
    mfUnsent = 0x8
    mfHasAttach = 0x10
    mfFromMe = 0x20
    mfFAI = 0x40
    mfResend = 0x80
    mfNotifyRead = 0x100
    mfNotifyUnread = 0x200
    mfEverRead = 0x400
    mfInternet = 0x2000
    mfUntrusted = 0x8000


class RopSubmitMessageRequest(Structure):
    """Hands a message over for sending. [MS-OXCROPS] 2.2.7.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    submit_flags: Who works on it first
    """

    __slots__ = ('logon_id', 'input_handle_index', 'submit_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'submit_flags')
    _computed = ('rop_id',)


class RopSubmitMessageResponse(Structure):
    """If the message was taken. [MS-OXCROPS] 2.2.7.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopAbortSubmitRequest(Structure):
    """Takes a submitted message back. [MS-OXCROPS] 2.2.7.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    folder_id: The folder of the message
    message_id: The message
    """

    __slots__ = ('logon_id', 'input_handle_index', 'folder_id', 'message_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'folder_id', 'message_id')
    _computed = ('rop_id',)


class RopAbortSubmitResponse(Structure):
    """If the message was taken back. [MS-OXCROPS] 2.2.7.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetAddressTypesRequest(Structure):
    """Asks for the address types of the transport. [MS-OXCROPS] 2.2.7.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetAddressTypesResponse(Structure):
    """The address types or an error. [MS-OXCROPS] 2.2.7.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    address_type_count: How many AddressTypes
    address_type_size: Bytes of AddressTypes
    address_types: The address types such as SMTP
    slack: What is left of the block
    """

    __slots__ = ('input_handle_index', 'return_value', 'address_types', 'slack')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'address_type_count', 'address_type_size', 'address_types', 'slack')
    _computed = ('rop_id', 'address_type_count', 'address_type_size')


class AddressTypeBlock(Structure):
    """The address types in a block of a given size. [MS-OXCROPS] 2.2.7.3.2.

    address_types: The address types such as SMTP
    slack: What is left of the block
    """

    __slots__ = ('address_types', 'slack', 'address_type_count')
    __match_args__ = ('address_types', 'slack')
    _params = (('address_type_count', None),)


class RopTransportSendRequest(Structure):
    """Sends a message through the transport. [MS-OXCROPS] 2.2.7.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the message
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopTransportSendResponse(Structure):
    """Properties of the sent message or an error. [MS-OXCROPS] 2.2.7.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    no_properties_returned: If no properties come back
    property_value_count: How many PropertyValues
    property_values: The properties to set on the client's copy
    """

    __slots__ = ('input_handle_index', 'return_value', 'no_properties_returned', 'property_values')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'no_properties_returned', 'property_value_count', 'property_values')
    _computed = ('rop_id', 'property_value_count')


class RopSetSpoolerRequest(Structure):
    """Makes the client a mail spooler. [MS-OXCROPS] 2.2.7.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopSetSpoolerResponse(Structure):
    """If the client is one now. [MS-OXCROPS] 2.2.7.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopSpoolerLockMessageRequest(Structure):
    """Locks a message for the spooler or unlocks it. [MS-OXCROPS] 2.2.7.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    message_id: The message
    lock_state: What to do with the lock
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_id', 'lock_state')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'message_id', 'lock_state')
    _computed = ('rop_id',)


class RopSpoolerLockMessageResponse(Structure):
    """If it was done. [MS-OXCROPS] 2.2.7.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopTransportNewMailRequest(Structure):
    """Tells the server of a new message. [MS-OXCROPS] 2.2.7.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    message_id: The message
    folder_id: The folder of the message
    message_class: Its class
    message_flags: Its PidTagMessageFlags
    """

    __slots__ = ('logon_id', 'input_handle_index', 'message_id', 'folder_id', 'message_class', 'message_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'message_id', 'folder_id', 'message_class', 'message_flags')
    _computed = ('rop_id',)


class RopTransportNewMailResponse(Structure):
    """If the server took note. [MS-OXCROPS] 2.2.7.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetTransportFolderRequest(Structure):
    """Asks for the folder of messages on their way out. [MS-OXCROPS] 2.2.7.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetTransportFolderResponse(Structure):
    """The folder or an error. [MS-OXCROPS] 2.2.7.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    folder_id: The folder
    """

    __slots__ = ('input_handle_index', 'return_value', 'folder_id')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'folder_id')
    _computed = ('rop_id',)


class RopOptionsDataRequest(Structure):
    """Asks for the options of an address type. [MS-OXCROPS] 2.2.7.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    address_type: The address type such as SMTP
    want_win32: If the help file is wanted in a form for 32-bit machines
    """

    __slots__ = ('logon_id', 'input_handle_index', 'address_type', 'want_win32')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'address_type', 'want_win32')
    _computed = ('rop_id',)


class RopOptionsDataResponse(Structure):
    """The options or an error. [MS-OXCROPS] 2.2.7.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    reserved: Always 1
    options_info_size: Bytes of OptionsInfo
    options_info: Data of the server to be ignored
    help_file_size: Bytes of HelpFile
    help_file: The help file or nothing
    help_file_name: The name of the help file
    """

    __slots__ = ('input_handle_index', 'return_value', 'reserved', 'options_info', 'help_file', 'help_file_name')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'reserved', 'options_info_size', 'options_info', 'help_file_size', 'help_file', 'help_file_name')
    _computed = ('rop_id', 'options_info_size', 'help_file_size')
