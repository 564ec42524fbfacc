# Generated from ksy/ by ksy/generate.py. Do not edit.
"""What a response needs from its request or its table to be laid out."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the bytes alone do not tell. What is left `None` degrades the parts that need it to raw bytes.

    property_tags: The properties that RopGetPropertiesSpecific asked for [MS-OXCROPS] 2.2.8.3.2.
    recipient_columns: The columns of an open message's recipients [MS-OXCROPS] 2.2.6.6.2.
    """

    property_tags: Sequence[int] | None = None
    recipient_columns: Sequence[int] | None = None
