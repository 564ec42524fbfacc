"""What constructors take for numbers besides numbers: the names and dates of this room, handed to the engine."""

from __future__ import annotations

import datetime
from typing import Final

from .._runtime.taking import Named
from .conversions import datetime_to_filetime
from .error_codes import error_code
from .properties import property_tag

__all__ = ["NAMED"]

NAMED: Final = {
    "property_tag": Named(str, "the name of a property", property_tag),
    "error_code": Named(str, "the name of an error code", error_code),
    "filetime": Named(datetime.datetime, "a datetime with a time zone", datetime_to_filetime),
}
