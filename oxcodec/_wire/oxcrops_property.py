# Generated from ksy/oxcrops_property.ksy by ksy/generate.py. Do not edit.
# ruff: noqa
# mypy: ignore-errors
"""ROPs on properties. [MS-OXCROPS] 2.2.8."""
from enum import IntEnum, IntFlag

from .._runtime.structure import Structure


class GetPropertyIdsFlags(IntFlag):
    """If ids are made for new names. [MS-OXCPRPT] 2.2.12.1."""

    Create = 0x2


class QueryNamedPropertiesFlags(IntFlag):
    """Which kinds of names are wanted. [MS-OXCPRPT] 2.2.9.1."""

    NoStrings = 0x1
    NoIds = 0x2


class CopyPropertiesFlags(IntFlag):
    """How to copy properties. [MS-OXCPRPT] 2.2.10.1."""

    Move = 0x1
    NoOverwrite = 0x2


class RopGetPropertyIdsFromNamesRequest(Structure):
    """Asks for the ids of named properties. [MS-OXCROPS] 2.2.8.1.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    flags: If ids are made for new names
    property_name_count: How many PropertyNames
    property_names: The names; none of them asks for all names there are
    """

    __slots__ = ('logon_id', 'input_handle_index', 'flags', 'property_names')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'flags', 'property_name_count', 'property_names')
    _computed = ('rop_id', 'property_name_count')


class RopGetPropertyIdsFromNamesResponse(Structure):
    """The ids or an error. Servers send them with the warning 0x00040380 too. [MS-OXCROPS] 2.2.8.1.2.

    input_handle_index: As in the request
    return_value: 0 for success; 0x00040380 when some names have no id; else an error
    property_id_count: How many PropertyIds
    property_ids: The ids in the order of the names; 0 where there is none
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_ids')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_id_count', 'property_ids')
    _computed = ('rop_id', 'property_id_count')


class RopGetNamesFromPropertyIdsRequest(Structure):
    """Asks for the names of property ids. [MS-OXCROPS] 2.2.8.2.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_id_count: How many PropertyIds
    property_ids: The ids
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_ids')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'property_id_count', 'property_ids')
    _computed = ('rop_id', 'property_id_count')


class RopGetNamesFromPropertyIdsResponse(Structure):
    """The names or an error. [MS-OXCROPS] 2.2.8.2.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_name_count: How many PropertyNames
    property_names: The names in the order of the ids
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_names')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_name_count', 'property_names')
    _computed = ('rop_id', 'property_name_count')


class RopGetPropertiesSpecificRequest(Structure):
    """Asks for some properties of an object. [MS-OXCROPS] 2.2.8.3.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_size_limit: The most bytes for a value; 0 for no limit
    want_unicode: If strings of unspecified type are to be Unicode
    property_tag_count: How many PropertyTags
    property_tags: The properties asked for
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_size_limit', 'want_unicode', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'property_size_limit', 'want_unicode', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopGetPropertiesSpecificResponse(Structure):
    """The properties asked for or an error. [MS-OXCROPS] 2.2.8.3.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    row_data: The values in the order of the request
    row_data_raw: The values when the request is not known
    """

    __slots__ = ('input_handle_index', 'return_value', 'row_data', 'row_data_raw', 'property_tags')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'row_data', 'row_data_raw')
    _computed = ('rop_id',)
    _params = (('property_tags', 'property_tags'),)


class RopGetPropertiesAllRequest(Structure):
    """Asks for all properties of an object. [MS-OXCROPS] 2.2.8.4.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_size_limit: The most bytes for a value; 0 for no limit
    want_unicode: If strings are to be Unicode
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_size_limit', 'want_unicode')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'property_size_limit', 'want_unicode')
    _computed = ('rop_id',)


class RopGetPropertiesAllResponse(Structure):
    """All properties or an error. [MS-OXCROPS] 2.2.8.4.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_value_count: How many PropertyValues
    property_values: The properties
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_values')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_value_count', 'property_values')
    _computed = ('rop_id', 'property_value_count')


class RopGetPropertiesListRequest(Structure):
    """Asks for the tags of all properties of an object. [MS-OXCROPS] 2.2.8.5.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    """

    __slots__ = ('logon_id', 'input_handle_index')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index')
    _computed = ('rop_id',)


class RopGetPropertiesListResponse(Structure):
    """The tags or an error. [MS-OXCROPS] 2.2.8.5.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_tag_count: How many PropertyTags
    property_tags: The tags of all properties
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_tags')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopSetPropertiesRequest(Structure):
    """Sets properties of an object. [MS-OXCROPS] 2.2.8.6.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_value_size: Bytes of PropertyValueCount and PropertyValues
    property_value_count: How many PropertyValues
    property_values: The properties
    slack: What is left of the block
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_values', 'slack')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'property_value_size', 'property_value_count', 'property_values', 'slack')
    _computed = ('rop_id', 'property_value_size', 'property_value_count')


class PropertyValueBlock(Structure):
    """Properties to set in a block of a given size. [MS-OXCROPS] 2.2.8.6.1.

    property_value_count: How many PropertyValues
    property_values: The properties
    slack: What is left of the block
    """

    __slots__ = ('property_values', 'slack')
    __match_args__ = ('property_value_count', 'property_values', 'slack')
    _computed = ('property_value_count',)


class RopSetPropertiesResponse(Structure):
    """Which properties could not be set or an error. [MS-OXCROPS] 2.2.8.6.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be set
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_problem_count', 'property_problems')
    _computed = ('rop_id', 'property_problem_count')


class RopSetPropertiesNoReplicateRequest(Structure):
    """Sets properties of an object that are not to be replicated. [MS-OXCROPS] 2.2.8.7.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_value_size: Bytes of PropertyValueCount and PropertyValues
    property_value_count: How many PropertyValues
    property_values: The properties
    slack: What is left of the block
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_values', 'slack')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'property_value_size', 'property_value_count', 'property_values', 'slack')
    _computed = ('rop_id', 'property_value_size', 'property_value_count')


class RopSetPropertiesNoReplicateResponse(Structure):
    """Which properties could not be set or an error. [MS-OXCROPS] 2.2.8.7.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be set
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_problem_count', 'property_problems')
    _computed = ('rop_id', 'property_problem_count')


class RopDeletePropertiesRequest(Structure):
    """Deletes properties of an object. [MS-OXCROPS] 2.2.8.8.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_tag_count: How many PropertyTags
    property_tags: The properties to delete
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopDeletePropertiesResponse(Structure):
    """Which properties could not be deleted or an error. [MS-OXCROPS] 2.2.8.8.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be deleted
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_problem_count', 'property_problems')
    _computed = ('rop_id', 'property_problem_count')


class RopDeletePropertiesNoReplicateRequest(Structure):
    """Deletes properties of an object without replication. [MS-OXCROPS] 2.2.8.9.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    property_tag_count: How many PropertyTags
    property_tags: The properties to delete
    """

    __slots__ = ('logon_id', 'input_handle_index', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopDeletePropertiesNoReplicateResponse(Structure):
    """Which properties could not be deleted or an error. [MS-OXCROPS] 2.2.8.9.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be deleted
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_problems')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'property_problem_count', 'property_problems')
    _computed = ('rop_id', 'property_problem_count')


class RopQueryNamedPropertiesRequest(Structure):
    """Asks for the named properties of an object. [MS-OXCROPS] 2.2.8.10.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object
    query_flags: Which kinds of names are wanted
    has_guid: If PropertyGuid is there
    property_guid: The only property set that is wanted
    """

    __slots__ = ('logon_id', 'input_handle_index', 'query_flags', 'has_guid', 'property_guid')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'query_flags', 'has_guid', 'property_guid')
    _computed = ('rop_id',)


class RopQueryNamedPropertiesResponse(Structure):
    """The named properties or an error. [MS-OXCROPS] 2.2.8.10.2.

    input_handle_index: As in the request
    return_value: 0 for success; 0x00040380 when some properties failed; else an error
    id_count: How many PropertyIds and also PropertyNames
    property_ids: The ids
    property_names: The names in the order of the ids
    """

    __slots__ = ('input_handle_index', 'return_value', 'property_ids', 'property_names')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'id_count', 'property_ids', 'property_names')
    _computed = ('rop_id', 'id_count')


class RopCopyPropertiesRequest(Structure):
    """Copies some properties to another object. [MS-OXCROPS] 2.2.8.11.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the object to copy from
    dest_handle_index: Where the handle table holds the object to copy to
    want_asynchronous: If RopProgress may be needed to see it through
    copy_flags: How to copy
    property_tag_count: How many PropertyTags
    property_tags: The properties to copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'copy_flags', 'property_tags')
    __match_args__ = ('rop_id', 'logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'copy_flags', 'property_tag_count', 'property_tags')
    _computed = ('rop_id', 'property_tag_count')


class RopCopyPropertiesResponse(Structure):
    """Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing. [MS-OXCROPS] 2.2.8.11.2.

    source_handle_index: As in the request
    return_value: 0 for success; 0x00000503 when there is no destination; else an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be copied
    dest_handle_index: As in the request
    """

    __slots__ = ('source_handle_index', 'return_value', 'property_problems', 'dest_handle_index')
    __match_args__ = ('rop_id', 'source_handle_index', 'return_value', 'property_problem_count', 'property_problems', 'dest_handle_index')
    _computed = ('rop_id', 'property_problem_count')


class RopCopyToRequest(Structure):
    """Copies all properties but some to another object. [MS-OXCROPS] 2.2.8.12.1.

    logon_id: The logon to work in
    source_handle_index: Where the handle table holds the object to copy from
    dest_handle_index: Where the handle table holds the object to copy to
    want_asynchronous: If RopProgress may be needed to see it through
    want_sub_objects: If the objects within are copied too
    copy_flags: How to copy
    excluded_tag_count: How many ExcludedTags
    excluded_tags: The properties not to copy
    """

    __slots__ = ('logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'want_sub_objects', 'copy_flags', 'excluded_tags')
    __match_args__ = ('rop_id', 'logon_id', 'source_handle_index', 'dest_handle_index', 'want_asynchronous', 'want_sub_objects', 'copy_flags', 'excluded_tag_count', 'excluded_tags')
    _computed = ('rop_id', 'excluded_tag_count')


class RopCopyToResponse(Structure):
    """Which properties could not be copied or an error. The error 0x00000503 tells that the destination is missing. [MS-OXCROPS] 2.2.8.12.2.

    source_handle_index: As in the request
    return_value: 0 for success; 0x00000503 when there is no destination; else an error
    property_problem_count: How many PropertyProblems
    property_problems: The properties that could not be copied
    dest_handle_index: As in the request
    """

    __slots__ = ('source_handle_index', 'return_value', 'property_problems', 'dest_handle_index')
    __match_args__ = ('rop_id', 'source_handle_index', 'return_value', 'property_problem_count', 'property_problems', 'dest_handle_index')
    _computed = ('rop_id', 'property_problem_count')


class RopProgressRequest(Structure):
    """Asks how far an asynchronous operation is. [MS-OXCROPS] 2.2.8.13.1.

    logon_id: The logon to work in
    input_handle_index: Where the handle table holds the object that works
    want_cancel: If the operation is to stop
    """

    __slots__ = ('logon_id', 'input_handle_index', 'want_cancel')
    __match_args__ = ('rop_id', 'logon_id', 'input_handle_index', 'want_cancel')
    _computed = ('rop_id',)


class RopProgressResponse(Structure):
    """How far the operation is or an error. When it is done the response of the operation itself comes instead. [MS-OXCROPS] 2.2.8.13.2.

    input_handle_index: As in the request
    return_value: 0 for success or an error
    logon_id: As in the request
    completed_task_count: How many tasks are done
    total_task_count: How many tasks there are
    """

    __slots__ = ('input_handle_index', 'return_value', 'logon_id', 'completed_task_count', 'total_task_count')
    __match_args__ = ('rop_id', 'input_handle_index', 'return_value', 'logon_id', 'completed_task_count', 'total_task_count')
    _computed = ('rop_id',)
