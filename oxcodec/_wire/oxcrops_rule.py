# Generated from ksy/oxcrops_rule.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on a folder's rules. [MS-OXCROPS] 2.2.11."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class ModifyRulesFlags(IntFlag):
    """How to change a folder's rules. [MS-OXORULE] 2.2.1.1."""

    R = 0x1


class RuleDataFlags(IntFlag):
    """What to do with a rule. [MS-OXORULE] 2.2.1.3."""

    ROW_ADD = 0x1
    ROW_MODIFY = 0x2
    ROW_REMOVE = 0x4


class RulesTableFlags(IntFlag):
    """How a table shows rules. [MS-OXORULE] 2.2.2.1."""

    U = 0x40


class RopModifyRulesRequest(Structure):
    """Changes a folder's rules. [MS-OXCROPS] 2.2.11.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    modify_rules_flags: How to change them
    rules_count: How many RulesData
    rules_data: The changes
    """

    __slots__ = ('logon_id', 'input_handle_index', 'modify_rules_flags', 'rules_data')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'modify_rules_flags', 'rules_count', 'rules_data')
    _computed = ('rop_id', 'rules_count')


class RuleData(Structure):
    """What becomes of one rule. [MS-OXCROPS] 2.2.11.1.1.1.

    rule_data_flags: What to do with it
    property_value_count: How many PropertyValues
    property_values: The rule
    """

    __slots__ = ('rule_data_flags', 'property_values')
    __match_args__ = ('rule_data_flags', 'property_value_count', 'property_values')
    _computed = ('property_value_count',)


class RopModifyRulesResponse(Structure):
    """If the rules were changed. [MS-OXCROPS] 2.2.11.1.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopGetRulesTableRequest(Structure):
    """Opens the table of a folder's rules. [MS-OXCROPS] 2.2.11.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the folder
    output_handle_index: Where the handle table is to hold the table
    table_flags: How the table shows them
    """

    __slots__ = ('logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'output_handle_index', 'table_flags')
    _computed = ('rop_id',)


class RopGetRulesTableResponse(Structure):
    """The opened table or an error. [MS-OXCROPS] 2.2.11.2.2.

    output_handle_index: Where the handle table holds the table
    return_value: 0 for success or an error
    """

    __slots__ = ('output_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'output_handle_index', 'return_value')
    _computed = ('rop_id',)


class RopUpdateDeferredActionMessagesRequest(Structure):
    """Tells the server that the message of a deferred action is with the client now. [MS-OXCROPS] 2.2.11.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the logon
    server_entry_id_size: Bytes of ServerEntryId
    server_entry_id: The entry id of the message on the server
    client_entry_id_size: Bytes of ClientEntryId
    client_entry_id: The entry id of the message that the client got
    """

    __slots__ = ('logon_id', 'input_handle_index', 'server_entry_id', 'client_entry_id')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'server_entry_id_size', 'server_entry_id', 'client_entry_id_size', 'client_entry_id')
    _computed = ('rop_id', 'server_entry_id_size', 'client_entry_id_size')


class RopUpdateDeferredActionMessagesResponse(Structure):
    """If the server took note. [MS-OXCROPS] 2.2.11.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    """

    __slots__ = ('input_handle_index', 'return_value')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value')
    _computed = ('rop_id',)
