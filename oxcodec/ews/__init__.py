"""Exchange Web Services: the SendItem operation ([MS-OXWSCORE] 3.1.4.8), to validate, to build and to read.

:func:`validate` says whether a document is valid, and if not, where and why; what real servers do beside the schemas it
names, by :data:`DEPARTURES`. :class:`SendItem`, :class:`SendItemResponse` and :class:`Fault` with all that is in them
are objects (:mod:`oxcodec.ews.objects`) that :func:`parse` reads from a document; :class:`ResponseCode` and others are
their enumerations (:mod:`oxcodec.ews.codes`). :func:`parse_xml` is a parser that trusts nothing, within
:class:`Limits`.
"""

from __future__ import annotations

from . import codes, objects
from ._generated.codes import *  # by way of codes and objects a type checker does not see them
from ._generated.types import *
from .codes import *
from .departures import DEPARTURES, Departure
from .objects import *
from .secure import Limits, parse_xml
from .validation import Kind, ValidationDeparture, ValidationError, ValidationResult, validate

__all__ = [
    "DEPARTURES", "Departure", "Kind", "Limits", "ValidationDeparture", "ValidationError", "ValidationResult",
    "parse_xml", "validate",
]  # fmt: skip
__all__ += codes.__all__
__all__ += objects.__all__
