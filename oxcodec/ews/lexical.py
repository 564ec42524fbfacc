"""Values of simple types: the text they are read from, what a constructor takes for them, how they are written."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final, cast

from ..errors import DecodeError
from .codes import OPEN
from .fragments import escape_attribute
from .namespaces import WHITESPACE, ncname, split_name
from .secure import parse_xml

__all__: list[str] = []


class Codec:
    """A simple type: ``read`` makes the value from text or raises ValueError, ``check`` does for a value given."""

    collapse = True

    def parse(self, text: str) -> Any:
        if self.collapse:
            text = RUN.sub(" ", text).strip(" ")
        return self.read(text)

    def read(self, text: str) -> Any:
        raise NotImplementedError

    def check(self, value: Any) -> Any:
        raise NotImplementedError

    def write(self, value: Any) -> str:
        return str(value)


RUN: Final = re.compile(f"[{WHITESPACE}]+")


class Text(Codec):
    """xs:string, or one of its restrictions."""

    def __init__(self, what: str = "a string", pattern: str = "", *, minimum: int = 0, collapse: bool = False) -> None:
        self.what = what
        self.pattern = re.compile(pattern, re.ASCII) if pattern else None
        self.minimum = minimum
        self.collapse = collapse

    def read(self, text: str) -> str:
        if len(text) < self.minimum:
            raise ValueError("is empty")
        if self.pattern and not self.pattern.fullmatch(text):
            raise ValueError(f"{short(text)} is not {self.what}")
        return text

    def check(self, value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"{self.what} is needed, not {type(value).__name__}")
        return cast(str, self.parse(str(value)))

    def write(self, value: str) -> str:
        return value


class QName(Text):
    """A name as ``{namespace}local`` that XML can have."""

    def __init__(self) -> None:
        super().__init__("a name as {namespace}local", r"(?:\{[^{}\s]+\})?[^{}\s]+")

    def read(self, text: str) -> str:
        super().read(text)
        namespace, local = split_name(text)
        if not ncname().fullmatch(local):
            raise ValueError(f"{short(text)} is not {self.what}")
        if namespace and not is_written(f'<a xmlns:x="{escape_attribute(namespace)}"/>'):
            raise ValueError(f"{short(namespace)} is no namespace that XML can have")
        return text


class AttributeName(QName):
    """The same for a name in markup: parsers know the letters and digits of early editions of XML 1.0 only."""

    def read(self, text: str) -> str:
        super().read(text)
        local = split_name(text)[1]
        if not local.isascii() and not is_written(f"<{local}/>"):
            raise ValueError(f"{short(local)} is no name that all parsers of XML take")
        return text


@functools.lru_cache(maxsize=256)
def is_written(document: str) -> bool:
    """Whether a document is one that we read."""
    try:
        parse_xml(document)
    except DecodeError:
        return False
    return True


class DateTime(Text):
    """xs:dateTime, as its text."""

    def __init__(self) -> None:
        super().__init__(
            "a date and time",
            r"-?(?P<year>[1-9][0-9]{4,}|[0-9]{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])"
            r"T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)"
            r"(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",
            collapse=True,
        )

    def read(self, text: str) -> str:
        super().read(text)
        parts = cast(re.Pattern[str], self.pattern).fullmatch(text)
        assert parts
        year = int(parts["year"][-4:]) if len(parts["year"]) < 1000 else 0
        if parts["year"] == "0000":
            raise ValueError(f"{short(text)} is not a date and time: there is no year 0")
        try:  # the Gregorian calendar repeats after 400 years
            datetime.date(year % 400 + 400, int(parts["month"]), int(parts["day"]))
        except ValueError:
            raise ValueError(f"{short(text)} is not a date and time: the month is shorter") from None
        return text


class Integer(Codec):
    """xs:int and other integers within bounds."""

    def __init__(self, lowest: int, highest: int) -> None:
        self.lowest, self.highest = lowest, highest

    def read(self, text: str) -> int:
        if not re.fullmatch(r"[+-]?[0-9]+", text):
            raise ValueError(f"{short(text)} is not an integer")
        digits = text.lstrip("+-").lstrip("0")
        return self.check(int(f"{'-' if text[0] == '-' else ''}{digits or '0'}") if len(digits) < 20 else 1 << 64)

    def check(self, value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(f"an integer is needed, not {type(value).__name__}")
        if not self.lowest <= value <= self.highest:
            raise ValueError(f"the integer is not between {self.lowest} and {self.highest}")
        return int(value)


class Boolean(Codec):
    """xs:boolean."""

    def __init__(self, true: str = "true", false: str = "false") -> None:
        self.values = {"true": True, "1": True, "false": False, "0": False}
        self.written = {True: true, False: false}
        if true == "1":
            self.values = {"1": True, "0": False}

    def read(self, text: str) -> bool:
        try:
            return self.values[text]
        except KeyError:
            raise ValueError(f"{short(text)} is not a boolean") from None

    def check(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError(f"a boolean is needed, not {type(value).__name__}")
        return value

    def write(self, value: bool) -> str:
        return self.written[value]


class Code(Codec):
    """An enumeration; one of :data:`~oxcodec.ews.codes.OPEN` takes other strings too."""

    collapse = False

    def __init__(self, members: type[StrEnum]) -> None:
        self.members: Mapping[str, StrEnum] = {str(member): member for member in members}
        self.open = members in OPEN
        self.what = members.__name__

    def read(self, text: str) -> str:
        member = self.members.get(text)
        if member is not None:
            return member
        if self.open:  # what servers send; it may stand on a line of its own
            text = text.strip(WHITESPACE)
            return self.members.get(text, text)
        raise ValueError(f"{short(text)} is none of {', '.join(self.members)}")

    def check(self, value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"one of {self.what} is needed, not {type(value).__name__}")
        return self.read(str(value))


def short(text: str) -> str:
    """Text of a document for a message."""
    return repr(text if len(text) <= 60 else text[:57] + "…")


STRING: Final = Text()
NON_EMPTY: Final = Text(minimum=1)
LANGUAGE: Final = Text("a language", "[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*+", collapse=True)
DURATION: Final = Text(
    "a duration",
    r"-?P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?",
    collapse=True,
)
DATE_TIME: Final = DateTime()
ANY_URI: Final = Text("a URI", collapse=True)
QNAME: Final = QName()
ATTRIBUTE_NAME: Final = AttributeName()
INT: Final = Integer(-(1 << 31), (1 << 31) - 1)
UNSIGNED_INT: Final = Integer(0, (1 << 32) - 1)
BOOLEAN: Final = Boolean()
SOAP_BOOLEAN: Final = Boolean("1", "0")  # SOAP 1.1 has 0 and 1 only
