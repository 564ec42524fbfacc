"""What the capture readers give back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .._runtime.arguments import elements, text, wrong

__all__ = ["Capture", "Exchange", "Message", "find_header"]


def find_header(headers: Iterable[tuple[str, str]], name: str) -> str | None:
    """The value of the first header of this name, upper and lower case being the same, or ``None``."""
    wanted = text(name, "name").lower()
    return next((value for key, value in elements(headers, "headers", pair) if key.lower() == wanted), None)


def pair(header: Any, name: str) -> tuple[str, str]:
    if type(header) not in (tuple, list) or len(header) != 2:
        raise wrong("a name and a value", name, header)
    return text(header[0], name), text(header[1], name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One HTTP request or response.

    Attributes:
        first_line: the request line or the status line; in a HAR put together from its parts.
        headers: pairs of name and value, in the order and the case of the capture.
        body: the body after undoing the transfer coding and the content coding.
        lost: why the body cannot be had from the capture, or ``None``; then ``body`` is empty.
    """

    first_line: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    lost: str | None = None

    def header(self, name: str) -> str | None:
        """The value of the first header of this name, in any case, or ``None``."""
        return find_header(self.headers, name)

    @property
    def status(self) -> str:
        """The status code of a response, as it stands in the status line; empty if there is none."""
        words = self.first_line.split()
        return words[1] if len(words) > 1 else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request and its response.

    Attributes:
        number: the number of the session in the archive, or the position in the HAR starting with 1.
        method: the HTTP method, empty if there is no readable request.
        url: the target as written in the capture, empty if there is no readable request.
        request: the request, or ``None`` if it is missing or cannot be read.
        response: the response, or ``None`` if it is missing or cannot be read.
        request_type: the value of X-RequestType ([MS-OXCMAPIHTTP] section 2.2.3.3.1) as written in the request,
            else in the response, else ``None``.
        error: what is wrong with this exchange, or ``None``. A message may still be there, with the body as far as
            the capture has it.
    """

    number: int
    method: str
    url: str
    request: Message | None
    response: Message | None
    request_type: str | None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """All that was read from one input.

    Attributes:
        format: one of ``saz``, ``har``, ``hex``, ``base64`` and ``raw``.
        exchanges: the exchanges of a ``saz`` or ``har``, sorted by number; else empty.
        data: the bytes of a ``hex``, ``base64`` or ``raw`` input; else ``None``.
        error: what is wrong with the file as a whole, as an end that is missing or no exchange at all, or ``None``.
    """

    format: str
    exchanges: tuple[Exchange, ...] = ()
    data: bytes | None = None
    error: str | None = None


def make_exchange(
    number: int, method: str, url: str, request: Message | None, response: Message | None, notes: list[str]
) -> Exchange:
    """An exchange with its request type looked up and its notes joined."""
    kind = request.header("X-RequestType") if request else None
    if kind is None and response:
        kind = response.header("X-RequestType")
    return Exchange(
        number=number,
        method=method,
        url=url,
        request=request,
        response=response,
        request_type=kind,
        error="; ".join(notes) or None,
    )
