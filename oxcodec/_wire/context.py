# Generated from ksy/ by ksy/generate.py. Do not edit.
"""What a response needs from its request or its table to be laid out."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the bytes alone do not tell. What is left `None` degrades the parts that need it to raw bytes.

    columns: The columns of a table [MS-OXCROPS] 2.2.5.1.1.
    logon_is_private: If the logon is one to a mailbox [MS-OXCROPS] 2.2.6.11.1.
    property_tags: The properties that RopGetPropertiesSpecific asked for [MS-OXCROPS] 2.2.8.3.2.
    recipient_columns: The columns of an open message's recipients [MS-OXCROPS] 2.2.6.6.2.
    """

    columns: Sequence[int] | None = None
    logon_is_private: bool | None = None
    property_tags: Sequence[int] | None = None
    recipient_columns: Sequence[int] | None = None
