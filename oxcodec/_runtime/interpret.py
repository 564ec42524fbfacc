"""What works by the description of a structure: reading and writing without its straight-line code.

What it accepts and yields is what the straight-line code does, and damage in sized blocks beside; the tests hold the
two together.
"""

from .layout import (
    FAULTS,
    Environment,
    Undecoded,
    all_fields,
    behind_undecoded,
    blank,
    choose,
    damages,
    departure_of,
    departures_of,
    ends_undecoded,
    fill_presence,
    filled_flags,
    flag_value,
    forget,
    named,
)  # fmt: skip
from .reading import Span, Trace, trace
from .writing import Derived, computed_value, derive, encode, settle

__all__ = [
    "FAULTS", "Derived", "Environment", "Span", "Trace", "Undecoded", "all_fields", "behind_undecoded", "blank",
    "choose", "computed_value", "damages", "departure_of", "departures_of", "derive", "encode", "ends_undecoded",
    "fill_presence", "filled_flags", "flag_value", "forget", "named", "settle", "trace",
]  # fmt: skip
