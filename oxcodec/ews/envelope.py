"""What is around every payload: the envelope, with the header in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Self, cast

from ..errors import DocumentError, EncodeError
from ._generated.types import Headers
from .binding import Node
from .elements import IGNORED, Failure, resolve
from .fragments import Writer, parse_fragment
from .lexical import ATTRIBUTE_NAME, STRING
from .namespaces import SOAP, XSI, s, shown, split_name
from .parts import AnyHere, checked, listed

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Envelope", "Message"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Envelope(Node):
    """What a SOAP envelope can hold beside headers and payload, and hardly ever does (SOAP 1.1, section 4).

    Attributes are pairs of name (``{namespace}local``) and value; ``trailers`` are elements after the body, as text.
    """

    attributes: Sequence[tuple[str, str]] = ()
    header_attributes: Sequence[tuple[str, str]] = ()
    body_attributes: Sequence[tuple[str, str]] = ()
    trailers: Annotated[Sequence[str], AnyHere()] = ()

    def _check(self) -> None:
        for field in ("attributes", "header_attributes", "body_attributes"):
            pairs = pairs_of(getattr(self, field), f"Envelope.{field}")
            object.__setattr__(self, field, pairs)
            for name, _ in pairs:
                if not _can_beforeign_of(name, bare=field == "body_attributes"):
                    raise EncodeError(f"an attribute {shown(name)} cannot be here", path=f"Envelope.{field}")
        for i, text in enumerate(self.trailers):
            name = parse_fragment(text, "Envelope.trailers")[0].tag
            if split_name(name)[0] in ("", SOAP):
                raise EncodeError(f"{shown(name)} cannot follow the body", path=f"Envelope.trailers[{i}]")


def _can_beforeign_of(name: str, *, bare: bool) -> bool:
    namespace = split_name(name)[0]
    return (namespace not in ("", SOAP, XSI)) or (bare and namespace != XSI)


def pairs_of(value: object, path: str) -> tuple[tuple[str, str], ...]:
    """Attributes given to a constructor, sorted: their order has no meaning."""
    found: dict[str, str] = {}
    for i, pair in enumerate(listed(value, path)):
        here = f"{path}[{i}]"
        name_and_value = listed(pair, here)
        if len(name_and_value) != 2:
            raise EncodeError("a pair of name and value is needed", path=here)
        name = checked(ATTRIBUTE_NAME, name_and_value[0], here)
        if name == "xmlns":
            raise EncodeError("xmlns is no attribute, but a declaration", path=here)
        if name in found:
            raise EncodeError(f"a second attribute {shown(name)}", path=here)
        found[name] = checked(STRING, name_and_value[1], here)
    return tuple(sorted(found.items()))


def foreign_of(element: _Element, path: str, *, bare: bool = False) -> tuple[tuple[str, str], ...]:
    """Attributes read where the schema allows foreign ones."""
    if not len(element.attrib):
        return ()
    found = []
    for key, value in element.attrib.items():
        name = cast(str, key)
        if _can_beforeign_of(name, bare=bare):
            found.append((name, cast(str, value)))
        elif name == f"{{{XSI}}}type":
            resolve(cast(str, value), element, path)
        elif name not in IGNORED:
            raise Failure(f"{shown(element.tag)} has an unexpected attribute {shown(name)}", element, path)
    return tuple(sorted(found))


PLAIN: Final = Envelope()
NO_HEADERS: Final = Headers()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Message(Node):
    """What requests, responses and faults have in common: the envelope around them."""

    element: ClassVar[str]
    """The element in the body."""

    headers: Headers = NO_HEADERS
    envelope: Envelope = PLAIN

    def _check(self) -> None:
        self._check_envelope()

    def _check_read(self, element: _Element, path: str) -> None:
        pass  # headers and envelope come later

    def _check_envelope(self) -> None:
        if type(self.headers) is not Headers:
            raise EncodeError("Headers are needed", path=f"{type(self).__name__}.headers")
        if type(self.envelope) is not Envelope:
            raise EncodeError("an Envelope is needed", path=f"{type(self).__name__}.envelope")

    def to_xml(self) -> bytes:
        """The document: a SOAP 1.1 envelope in UTF-8."""
        headers, envelope = self.headers, self.envelope
        plain = headers is NO_HEADERS and envelope is PLAIN
        fragments = [*self._fragments()]
        if not plain:
            fragments += [*headers.other, *envelope.trailers]
        writer = Writer(fragments)
        parts, soap = writer.parts, writer.s
        declarations = writer.declarations()
        if plain:
            parts.append(f"{DECLARATION}<{soap}:Envelope {declarations}><{soap}:Body>")
        else:
            parts.append(f"{DECLARATION}<{soap}:Envelope {declarations}{writer.attributes(envelope.attributes)}>")
            if headers != NO_HEADERS or envelope.header_attributes:
                before = len(parts)
                headers._write(writer, s("Header"))
                if envelope.header_attributes:
                    parts[before] = f"<{soap}:Header{writer.attributes(envelope.header_attributes)}>"
            parts.append(f"<{soap}:Body{writer.attributes(envelope.body_attributes)}>")
        self._write(writer, self.element)
        parts.append(f"</{soap}:Body>")
        parts += envelope.trailers
        parts.append(f"</{soap}:Envelope>")
        return "".join(parts).encode()

    def to_json(self) -> dict[str, Any]:
        """The message as JSON-ready values: the form of :mod:`oxcodec.ews.json_form`."""
        from . import json_form

        return json_form.to_json(self)

    @classmethod
    def from_json(cls, form: object) -> Self:
        """The message of this class that a JSON form says.

        Raises:
            EncodeError: the form is none, is of another kind of message, or what it says has no valid XML.
        """
        from . import json_form

        message = json_form.from_json(form)
        if not isinstance(message, cls):
            raise EncodeError(f"the form is of a {type(message).__name__}, not a {cls.__name__}")
        return message

    @classmethod
    def from_xml(cls, document: bytes | str) -> Self:
        """The message of this class that a document holds.

        Raises:
            DocumentError: the document is none, or is another kind of message.
        """
        from .objects import parse

        message = parse(document)
        if not isinstance(message, cls):
            raise DocumentError(
                f"the document is a {type(message).__name__}, not a {cls.__name__}", offset=0, path="Envelope.Body"
            )
        return message


DECLARATION: Final = '<?xml version="1.0" encoding="utf-8"?>\n'
