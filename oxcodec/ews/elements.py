"""Elements of a document that is read: what they hold, and errors at them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import DocumentError
from .fragments import NoFragment, cut, uri_of
from .hints import hint_for_element, hint_for_root, phrase
from .lexical import Codec, short
from .namespaces import WHITESPACE, XSI, ncname, shown
from .secure import Source, places

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__: list[str] = []


class Failure(DocumentError):
    """An error at an element. What lxml knows of the place is the line; who has the document can find the rest."""

    def __init__(self, message: str, element: _Element, path: str) -> None:
        super().__init__(message, offset=0, line=cast("int | None", element.sourceline) or 0, path=path)
        self.element = element

    def placed(self, source: Source) -> DocumentError:
        """The error with its place in the document."""
        number = next(i for i, element in enumerate(self.element.getroottree().iter("*")) if element is self.element)
        line, column, at = places(source, number)[number]
        offset = source.offset(at)
        remaining = source.original[offset:]
        hint = hint_for_root(self.element) if self.element.getparent() is None else hint_for_element(self.element)
        message = phrase(self.message, hint)
        return DocumentError(message, offset=offset, line=line, column=column, path=self.path, remaining=remaining)


def elements(parent: _Element, path: str) -> list[_Element]:
    """The child elements of an element that holds no text of its own."""
    text = parent.text
    if text and text.strip(WHITESPACE):
        raise Failure(f"text in {shown(parent.tag)}, which holds elements only", parent, path)
    found = []
    for child in parent:
        text = child.tail
        if text and text.strip(WHITESPACE):
            raise Failure(f"text in {shown(parent.tag)}, which holds elements only", parent, path)
        if isinstance(child.tag, str):  # others are comments and processing instructions
            found.append(child)
        elif is_reference(child):
            raise Failure(f"an entity reference in {shown(parent.tag)}", parent, path)
    return found


def text_of(element: _Element, path: str) -> str:
    """The text of an element that has no child elements."""
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            raise Failure(f"{shown(child.tag)} in {shown(element.tag)}, which holds text only", child, path)
        if is_reference(child):
            raise Failure(f"an entity reference in {shown(element.tag)}", element, path)
        parts.append(child.tail or "")
    return "".join(parts)


def is_reference(node: _Element) -> bool:
    """Whether a node is an entity reference that was left as it is."""
    return getattr(node.tag, "__name__", "") == "Entity"


def resolve(text: str, element: _Element, path: str) -> str:
    """A QName of the document as ``{namespace}local``."""
    prefix, colon, local = text.strip(WHITESPACE).rpartition(":")
    if not ncname().fullmatch(local) or (colon and not ncname().fullmatch(prefix)):
        raise Failure(f"{short(text)} is not a qualified name", element, path)
    try:
        namespace = uri_of(prefix, element)
    except NoFragment as error:
        raise Failure(str(error), element, path) from None
    if namespace is None:
        if prefix:
            raise Failure(f"the prefix of {short(text)} is not declared", element, path)
        return local
    return f"{{{namespace}}}{local}"


def no_attributes(element: _Element, path: str) -> None:
    """Refuse attributes, but for those that say where a schema is or name a type for a reader to be sure of."""
    for name in element.attrib:
        name = cast(str, name)
        if name == f"{{{XSI}}}type":
            resolve(cast(str, element.attrib[name]), element, path)
        elif name not in IGNORED:
            raise Failure(f"{shown(element.tag)} has an unexpected attribute {shown(name)}", element, path)


IGNORED: Final = frozenset({f"{{{XSI}}}schemaLocation", f"{{{XSI}}}noNamespaceSchemaLocation"})


def fragments_of(kept: Sequence[_Element], path: str) -> tuple[str, ...]:
    """Elements as text that stands alone."""
    try:
        return tuple(cut(kept))
    except NoFragment as error:
        raise Failure(str(error), kept[0], path) from None


def value_of(codec: Codec, text: str, element: _Element, path: str) -> Any:
    try:
        return codec.parse(text)
    except ValueError as error:
        raise Failure(f"{shown(element.tag)}: {error}", element, path) from None


def simple(element: _Element, codec: Codec, path: str) -> Any:
    if len(element.attrib):
        no_attributes(element, path)
    return value_of(codec, text_of(element, path), element, path)
