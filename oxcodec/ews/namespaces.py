"""The namespaces of the operation, and the names in them: ``{namespace}local``, as lxml has them."""

from __future__ import annotations

import functools
import re
from typing import Final

__all__: list[str] = []

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
MESSAGES: Final = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES: Final = "http://schemas.microsoft.com/exchange/services/2006/types"
ERRORS: Final = "http://schemas.microsoft.com/exchange/services/2006/errors"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
XML: Final = "http://www.w3.org/XML/1998/namespace"

WHITESPACE: Final = " \t\r\n"  # of XML; str.strip() alone would take NO-BREAK SPACE and others with it
# What names begin with, and consist of, but for colons (XML 1.0, 2.3): parts of classes of regular expressions.
NAME_START: Final = (
    r"A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    r"\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
NAME_CHAR: Final = NAME_START + r"\-.0-9\xb7\u0300-\u036f\u203f\u2040"


@functools.cache  # such classes take a while to compile, and most documents need none
def ncname() -> re.Pattern[str]:
    """Names without colons that are valid values: validators know fewer letters and digits than XML 1.0."""
    return re.compile(rf"(?=[^\W\d])[{NAME_START}](?:(?=[\w\-.\xb7\u0387\u203f\u2040])[{NAME_CHAR}])*+")


def shown(name: str) -> str:
    """A name for a message: with its usual prefix, or with its namespace."""
    namespace, local = split_name(name)
    if not namespace:
        return local
    prefix = {SOAP: "s", MESSAGES: "m", TYPES: "t", ERRORS: "e", XSI: "xsi", XML: "xml"}.get(namespace)
    return f"{prefix}:{local}" if prefix else name


def split_name(name: str) -> tuple[str, str]:
    """``{namespace}local`` in its two parts, the first one empty when there is none."""
    if name.startswith("{"):
        namespace, _, local = name[1:].rpartition("}")
        return namespace, local
    return "", name


def t(local: str) -> str:
    """A name of the types namespace."""
    return f"{{{TYPES}}}{local}"


def m(local: str) -> str:
    """A name of the messages namespace."""
    return f"{{{MESSAGES}}}{local}"


def s(local: str) -> str:
    """A name of the SOAP 1.1 namespace."""
    return f"{{{SOAP}}}{local}"
