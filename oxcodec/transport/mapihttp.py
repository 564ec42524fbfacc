"""MAPI/HTTP request and response bodies with the ROP buffers inside them ([MS-OXCMAPIHTTP] 2.2.4)."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic

from .. import _wire
from .._runtime.arguments import flag, shown
from .._runtime.form import Formed
from .._runtime.model import Field, Primitive
from .._runtime.structure import Structure
from ..errors import ArgumentError, DecodeError
from .buffers import Direction, R, RopBuffer, check_direction, encode_rop_buffers, listed
from .http_text import ResponseText

if TYPE_CHECKING:
    from .._wire import RopRequestType, RopResponseType

__all__ = [
    "REQUEST_TYPES", "Message", "body_class", "execute_request", "execute_response",
]  # fmt: skip

REQUEST_TYPES = ("Connect", "Execute", "Disconnect")


def body_class(request_type: str, direction: Direction) -> type[Structure]:
    """The structure of a body. Raises :class:`DecodeError` for a request type that has none here."""
    check_direction(direction)
    if not isinstance(request_type, str):
        raise ArgumentError(f"expected a request type, got {type(request_type).__name__}")
    for name in REQUEST_TYPES:
        if name.lower() == request_type.lower():  # real clients write BIND
            found: type[Structure] = getattr(_wire, f"{name}{direction.capitalize()}Body")
            return found
    raise DecodeError(f"no layout for the request type {request_type!r}", offset=0)


@dataclass(slots=True, kw_only=True, eq=False)
class Message(Formed, Generic[R]):
    """A request or response body. Raises :class:`ArgumentError` for parts that do not belong together.

    Attributes:
        request_type: one of ``REQUEST_TYPES``, in any case.
        direction: whether it is a request or a response.
        body: the structure. A body that broke off has ``None`` in the fields that are missing.
        rop_buffers: the decoded chain of an Execute body: it, not ``body.rop_buffer``, is what is encoded. ``None``
            where it could not be decoded; then the body keeps its bytes.
        text: the leading text of a response (PROCESSING, PENDING, DONE and headers).
        unparsed: the bytes behind what could be read of the body.
        error: why the chain could not be decoded, or what is wrong behind it.
    """

    request_type: str
    direction: Direction
    body: Any
    rop_buffers: list[RopBuffer[R]] | None = None
    text: ResponseText | None = None
    unparsed: bytes = b""
    error: DecodeError | None = None

    def __post_init__(self) -> None:
        if self.rop_buffers is not None:
            self.rop_buffers = listed(self.rop_buffers, "rop_buffers")
        self.check()

    def check(self) -> None:
        """Raises :class:`ArgumentError` for parts that do not belong together."""
        try:
            due = body_class(self.request_type, self.direction)
        except DecodeError:
            known = ", ".join(REQUEST_TYPES)
            raise ArgumentError(f"expected one of {known} for request_type, got {shown(self.request_type)}") from None
        if type(self.body) is not due:
            raise ArgumentError(f"expected {due.__name__} for body, got {type(self.body).__name__}")
        if self.text is not None and not isinstance(self.text, ResponseText):
            raise ArgumentError(f"expected ResponseText for text, got {type(self.text).__name__}")
        if self.text is not None and self.direction == "request":
            raise ArgumentError("a request has no leading text")
        if not isinstance(self.unparsed, (bytes, bytearray)):
            raise ArgumentError(f"expected bytes for unparsed, got {type(self.unparsed).__name__}")
        if self.rop_buffers is not None:
            if "rop_buffer" not in due.FIELDS:
                raise ArgumentError(f"{due.__name__} has no ROP buffers")
            for i, buffer in enumerate(self.rop_buffers):
                if not isinstance(buffer, RopBuffer):
                    raise ArgumentError(f"expected a RopBuffer, got {type(buffer).__name__}", path=f"rop_buffers[{i}]")
                if buffer.direction != self.direction:
                    wrong = f"a buffer of a {buffer.direction} in a {self.direction}"
                    raise ArgumentError(wrong, path=f"rop_buffers[{i}]")

    def __eq__(self, other: object) -> bool:
        """By value; of an Execute body the decoded chain counts, not the bytes that it was decoded from."""
        if not isinstance(other, Message):
            return NotImplemented
        return self._value() == other._value()

    __hash__ = None  # type: ignore[assignment]

    def _value(self) -> tuple[Any, ...]:
        body = self.body if self.rop_buffers is None else changed(self.body, rop_buffer=b"")
        return self.request_type.lower(), self.direction, body, self.rop_buffers, self.text, bytes(self.unparsed)

    def to_bytes(self, *, checked: bool = True) -> bytes:
        """The body as bytes, with its leading text.

        ``checked=False`` writes what the fields say, consistent or not, see :meth:`RopBuffer.to_bytes`. Raises
        :class:`EncodeError`.
        """
        if flag(checked, "checked"):
            self.check()
        body = self.body
        if self.rop_buffers is not None:
            body = changed(body, rop_buffer=encode_rop_buffers(self.rop_buffers, checked=checked))
        encoded = beginning_of(body) if missing(body) else body.to_bytes(checked=checked)
        return (self.text.to_bytes() if self.text else b"") + encoded + self.unparsed

    @classmethod
    def from_json(cls, fields: Mapping[str, Any], *, literal: bool = False) -> Message:
        """A message from its JSON form; RopBufferSize is computed. Raises :class:`EncodeError`.

        ``literal``: as in :func:`oxcodec.from_json`.
        """
        made: Message = cls.form_maker().from_json(cls, fields, None, literal=literal)
        return made


# A body that breaks off: what stands before is shown, and written back.


def changed(body: Structure, **values: Any) -> Structure:
    """A copy with other values, whatever else is missing in it."""
    made = copy.copy(body)
    for name, value in values.items():
        setattr(made, name, value)
    return made


def missing(body: Structure) -> list[Field]:
    """The fields that a body needs and has not: those where it broke off and all behind."""
    return [
        field
        for field in body.FIELDS.values()
        if not field.computed
        and getattr(body, field.name) is None
        and (field.condition is None or getattr(body, "status_code", 0) == 0)
    ]


def is_cut(body: Structure, name: str) -> bool:
    """Whether a body broke off inside of the block ``name``: its size is there, and it is not."""
    size = next((field for field in body.FIELDS.values() if name in field.sizes), None)
    return size is not None and getattr(body, name) is None and size.name in (body._given or ())


def beginning_of(body: Structure) -> bytes:
    """A body up to the first field that is missing, or up to the size of that. Raises :class:`EncodeError`."""
    lacking = missing(body)
    made = changed(body, **{field.name: 0 if isinstance(field.kind, Primitive) else b"" for field in lacking})
    cut = 0
    for field in lacking:
        if isinstance(field.kind, Primitive):
            cut += field.kind.width
        for size in made.FIELDS.values():
            if field.name in size.sizes and isinstance(size.kind, Primitive):
                setattr(made, size.name, None)
                cut += size.kind.width
    encoded = made.to_bytes(checked=False)
    return encoded[: len(encoded) - cut]


def execute_request(
    rop_buffers: Sequence[RopBuffer[Any]], *, flags: int = 3, max_rop_out: int = 0x10008, auxiliary_buffer: bytes = b""
) -> Message[RopRequestType]:
    """An Execute request ([MS-OXCMAPIHTTP] 2.2.4.2.1). ``max_rop_out`` is in bytes."""
    body = _wire.ExecuteRequestBody(
        flags=flags, rop_buffer=b"", max_rop_out=max_rop_out, auxiliary_buffer=auxiliary_buffer
    )
    chain = listed(rop_buffers, "rop_buffers")
    return Message(request_type="Execute", direction="request", body=body, rop_buffers=chain)


def execute_response(
    rop_buffers: Sequence[RopBuffer[Any]], *, auxiliary_buffer: bytes = b"", text: ResponseText | None = None
) -> Message[RopResponseType]:
    """A successful Execute response ([MS-OXCMAPIHTTP] 2.2.4.2.2)."""
    body = _wire.ExecuteResponseBody(
        status_code=0, error_code=0, flags=0, rop_buffer=b"", auxiliary_buffer=auxiliary_buffer
    )
    chain = listed(rop_buffers, "rop_buffers")
    return Message(request_type="Execute", direction="response", body=body, rop_buffers=chain, text=text)
