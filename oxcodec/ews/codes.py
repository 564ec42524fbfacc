"""The enumerations of the SendItem operation, with their members under the names of the specification.

Members are strings: ``ResponseCode.NoError == "NoError"``. Servers newer than the lists here send values beyond them;
the objects of this package keep such a value as a plain ``str``, for the enumerations in :data:`OPEN`.
"""

from __future__ import annotations

from enum import StrEnum

from ._generated import codes as generated
from ._generated.codes import *
from .namespaces import SOAP

__all__ = ["FaultCode"]
__all__ += generated.__all__


class FaultCode(StrEnum):
    """The codes that SOAP 1.1 defines for faults (4.4.1), as ``{namespace}name``."""

    VersionMismatch = f"{{{SOAP}}}VersionMismatch"
    MustUnderstand = f"{{{SOAP}}}MustUnderstand"
    Client = f"{{{SOAP}}}Client"
    Server = f"{{{SOAP}}}Server"
