"""Exchange Web Services: the SendItem operation ([MS-OXWSCORE] 3.1.4.8), to validate, to build and to read.

:func:`validate` says whether a document is valid, and if not, where and why. The objects are in
:mod:`oxcodec.ews.objects`, the enumerations in :mod:`oxcodec.ews.codes`, the parser that trusts nothing in
:mod:`oxcodec.ews.secure`.
"""

from __future__ import annotations

from .secure import Limits, parse_xml
from .validation import Kind, ValidationError, ValidationResult, validate

__all__ = ["Kind", "Limits", "ValidationError", "ValidationResult", "parse_xml", "validate"]
