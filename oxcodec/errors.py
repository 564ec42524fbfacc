"""The errors that oxcodec raises. Nothing else leaves its functions for any bytes or any object given to them."""

from __future__ import annotations

__all__ = ["ArgumentError", "DecodeError", "DocumentError", "EncodeError", "OxcodecError", "UnknownNameError"]


class OxcodecError(Exception):
    """The root of all errors of this library."""


class DecodeError(OxcodecError):
    """Bytes that are not what they should be.

    Attributes:
        message: what is wrong, without the place.
        offset: where, in bytes from the start of the buffer given to the decoder.
        path: the field, as specification names joined by dots: ``RecipientRows[3].RecipientRow.DisplayName``.
        partial: what had been decoded before the error: a structure whose later fields are unset, or ``None``.
        remaining: the bytes from ``offset`` on.
    """

    def __init__(
        self, message: str, *, offset: int, path: str = "", partial: object = None, remaining: bytes = b""
    ) -> None:
        super().__init__(message, offset, path)
        self.message = message
        self.offset = offset
        self.path = path
        self.partial = partial
        self.remaining = remaining

    def __str__(self) -> str:
        return f"{self.message} at offset {self.offset}" + (f" in {self.path}" if self.path else "")

    def __reduce__(self) -> tuple[object, ...]:
        return _decode_error, (self.message, self.offset, self.path, self.partial, self.remaining)


class DocumentError(DecodeError):
    """An XML document that is not what it should be.

    Attributes:
        line, column: where, from 1, in lines and characters; 0 where there are none, as of bytes in no known encoding.
    """

    def __init__(
        self, message: str, *, offset: int, line: int = 0, column: int = 0, path: str = "", remaining: bytes = b""
    ) -> None:
        super().__init__(message, offset=offset, path=path, remaining=remaining)
        self.line = line
        self.column = column

    def __str__(self) -> str:
        if not self.line:
            return super().__str__()
        column = f", column {self.column}" if self.column else ""
        return f"{self.message} at line {self.line}{column}" + (f" in {self.path}" if self.path else "")

    def __reduce__(self) -> tuple[object, ...]:
        return _document_error, (self.message, self.offset, self.line, self.column, self.path, self.remaining)


class PlacedError(OxcodecError):
    """Something given that cannot be taken, and the place in it.

    Attributes:
        message: what is wrong, without the place.
        path: the field, as in :class:`DecodeError`.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message, path)
        self.message = message
        self.path = path

    def __str__(self) -> str:
        return self.message + (f" in {self.path}" if self.path else "")

    def __reduce__(self) -> tuple[object, ...]:
        return _placed_error, (type(self), self.message, self.path)


class EncodeError(PlacedError):
    """A structure that cannot be written: a field is missing, of a wrong type, out of range or contradicts another."""


class ArgumentError(EncodeError, TypeError, ValueError):
    """An argument that a function or constructor does not take: of a wrong type, out of range, or of no such name.

    It is a :class:`TypeError` and a :class:`ValueError` too, as Python's own functions raise for such arguments.

    Attributes:
        message: what was due, and what was given.
        path: the structure and field where there is one.
    """


class UnknownNameError(ArgumentError, KeyError):
    """A name that a table of names does not have; the message says which are near."""

    __str__ = EncodeError.__str__


def _decode_error(message: str, offset: int, path: str, partial: object, remaining: bytes) -> DecodeError:
    return DecodeError(message, offset=offset, path=path, partial=partial, remaining=remaining)


def _document_error(message: str, offset: int, line: int, column: int, path: str, remaining: bytes) -> DocumentError:
    return DocumentError(message, offset=offset, line=line, column=column, path=path, remaining=remaining)


def _placed_error(cls: type[PlacedError], message: str, path: str) -> PlacedError:
    return cls(message, path=path)
