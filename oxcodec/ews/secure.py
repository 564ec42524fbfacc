"""From bytes to a tree of elements, without trust in the bytes.

Two parsers see a document. Expat goes first and builds nothing: it refuses document type declarations (and with them
all entities, SOAP 1.1 section 3 wants it so), counts against :class:`Limits`, and knows the byte offset of what it
refuses. What passes has bounds, and lxml makes the tree. Both must find the document well-formed, with namespaces.
Where a look at the bytes tells that there is nothing to refuse or count, lxml goes alone, and expat says what is wrong
if something is. Neither opens a file or a connection: what XInclude, ``xsi:schemaLocation`` and the like refer to
stays where it is.

Bytes are decoded here, by XML 1.0 section 4.3.3 and appendix F, so that both parsers get the same UTF-8: a byte order
mark or UTF-8, or else what the declaration says; a mark and a declaration that contradict each other are an error.
UTF-8, UTF-16, US-ASCII, ISO-8859 and the Windows code pages are known.
"""

from __future__ import annotations

import contextlib
import functools
import re
import sys
import threading
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from xml.parsers import expat

from .._runtime.arguments import integer, kind_of
from ..errors import DocumentError
from .hints import hint_for_bytes, hint_for_html, phrase

if TYPE_CHECKING:
    from lxml.etree import XMLParser, XMLSchema, _Element

__all__ = ["Limits", "Source", "decode_source", "is_valid", "parse_xml", "places", "read_source", "tree_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of everything a document may have.

    Attributes:
        size: bytes of the document, or of its UTF-8 when that is more.
        depth: elements inside one another.
        attributes: attributes and namespace declarations of one element.
        text: characters of one text, attribute, comment or processing instruction. (lxml's own limit is 10 million.)
        nodes: elements, attributes, namespace declarations, comments and processing instructions in all.
        name: characters of a namespace, and of an element's name with its namespace.
    """

    size: int = 16 << 20
    depth: int = 100
    attributes: int = 256
    text: int = 4 << 20
    nodes: int = 250_000
    name: int = 4096

    def __post_init__(self) -> None:
        for field in fields(self):
            integer(getattr(self, field.name), field.name, 0)


DEFAULT: Final = Limits()
NO_LIMITS: Final = Limits(**dict.fromkeys((field.name for field in fields(Limits)), sys.maxsize))


class Source(NamedTuple):
    """A document in UTF-8 without byte order mark, and what it takes to find a place in the original."""

    text: bytes
    original: bytes
    codec: str  # of the original; "" where the original is text
    mark: int  # the length of its byte order mark

    def offset(self, at: int) -> int:
        """The offset in the original of an offset in the UTF-8."""
        return next(self.offsets([at]))

    def offsets(self, places: Iterable[int]) -> Iterator[int]:
        """The same of offsets that grow."""
        before, offset = 0, self.mark
        for at in places:
            if self.codec in ("utf-8", ""):
                offset += at - before
            else:
                offset += len(self.text[before:at].decode("utf-8", "ignore").encode(self.codec))
            before = at
            yield offset


def parse_xml(document: bytes | str, *, limits: Limits = DEFAULT) -> _Element:
    """The root element of a document.

    Raises:
        DocumentError: the document is not well-formed, has a document type declaration, or goes beyond the limits.
            ``offset`` is in bytes (for text: of its UTF-8).
    """
    return tree_of(read_source(document, limits))


def read_source(document: bytes | str, limits: Limits = DEFAULT) -> Source:
    """The document in UTF-8, if it is one that :func:`tree_of` can safely take."""
    source = decode_source(document, limits)
    if not _is_harmless(source.text, limits):
        _check(source, limits)
    return source


BYTES: Final = (bytes, bytearray, memoryview)


def decode_source(document: bytes | str, limits: Limits = DEFAULT) -> Source:
    """The document in UTF-8, well-formed or not."""
    kind_of(limits, "limits", Limits)
    if isinstance(document, str):
        return _from_text(document, limits)
    if isinstance(document, BYTES):
        return _from_bytes(bytes(document), limits)
    raise DocumentError(f"a document is bytes or text, not {type(document).__name__}", offset=0)


def tree_of(source: Source) -> _Element:
    """The tree of a document that :func:`read_source` has let pass."""
    tools = _tools()
    etree, parser = tools.etree, tools.parser
    root = None
    try:
        root = etree.fromstring(source.text, parser)
    except etree.XMLSyntaxError:
        pass
    except etree.LxmlError as error:
        raise DocumentError(f"not an XML document: {error}", offset=0, remaining=source.original) from None
    log = parser.error_log
    if root is not None and not len(log):
        return cast("_Element", root)
    # lxml goes by the last entry alone: a warning after it, as about a relative namespace, hides an error.
    wrong = next((entry for entry in log if entry.level >= etree.ErrorLevels.ERROR), None)
    if root is not None and wrong is None:
        return cast("_Element", root)
    _check(source, NO_LIMITS)  # has better words for it, and the place in bytes
    if wrong is None:
        raise DocumentError("not an XML document", offset=0, remaining=source.original)
    raise _wrong(source, wrong.message.strip()[:MESSAGE], _offset_of(source.text, wrong.line, wrong.column))


MESSAGE: Final = 200  # characters of an error of libxml2's, which may quote much of the document


def is_valid(text: bytes, schema: XMLSchema) -> bool:
    """Whether a text, of which there is a tree already, is valid for libxml2."""
    from lxml import etree

    parser = _new_parser(schema)
    try:
        etree.fromstring(text, parser)
    except etree.XMLSyntaxError:
        return False
    return not any(entry.level >= etree.ErrorLevels.ERROR for entry in parser.error_log)


class _Tools(threading.local):
    """A parser for each thread, whose log is then that of its last document; and lxml, once it is wanted."""

    def __init__(self) -> None:
        from lxml import etree

        self.etree: Any = etree
        self.parser = _new_parser(None)


@functools.cache
def _tools() -> _Tools:
    return _Tools()


def _new_parser(schema: XMLSchema | None) -> XMLParser:
    from lxml import etree

    return etree.XMLParser(
        encoding="utf-8",
        schema=schema,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        collect_ids=False,
    )


# Bytes to UTF-8 ------------------------------------------------------------------------------------------------------

DECLARATION: Final = re.compile(
    rb"""<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"[^"]*"|'[^']*')"""
    rb"""[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][A-Za-z0-9._\-]*)["']"""
)
# The longest declaration that is looked for: nobody needs more, and a search without end would be one.
DECLARATION_LENGTH: Final = 512
CODECS: Final = {
    "utf-8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    **{f"iso-8859-{part}": f"iso8859-{part}" for part in range(1, 17) if part != 12},
    **{f"windows-125{page}": f"cp125{page}" for page in range(9)},
}


def _from_text(document: str, limits: Limits) -> Source:
    """Text is decoded already: what its declaration says about an encoding is of the past."""
    if len(document) > limits.size:
        raise DocumentError(f"the document has more than {limits.size} bytes", offset=limits.size)
    try:
        text = document.encode()
    except UnicodeEncodeError as error:
        raise DocumentError("a lone surrogate is no character", offset=len(document[: error.start].encode())) from None
    mark = len(BOM_UTF8) if text.startswith(BOM_UTF8) else 0
    return Source(text[mark:], text, "", mark)


def _from_bytes(document: bytes, limits: Limits) -> Source:
    if len(document) > limits.size:
        raise DocumentError(
            f"the document has {len(document)} bytes, more than {limits.size}",
            offset=limits.size,
            remaining=document[limits.size :],
        )
    codec, mark = _codec(document)
    body = document[mark:] if mark else document
    try:
        text = body.decode(codec)
    except UnicodeDecodeError as error:
        at = mark + error.start
        message = phrase(f"not {codec}: {error.reason}", hint_for_bytes(document))
        raise DocumentError(message, offset=at, remaining=document[at:]) from None
    return Source(body if codec == "utf-8" else text.encode(), document, codec, mark)


def _codec(document: bytes) -> tuple[str, int]:
    """The codec of a document and the length of its byte order mark."""
    if document[:1] != b"<" or document[1:2] == b"\0":
        wide = _wide_codec(document)
        if wide is not None:
            return wide
    mark = len(BOM_UTF8) if document.startswith(BOM_UTF8) else 0
    declared = _declared(document[mark : mark + DECLARATION_LENGTH])
    if mark and declared not in ("", "utf-8"):
        raise DocumentError(f"the mark says utf-8, the declaration {declared}", offset=mark, remaining=document)
    codec_or_none = CODECS.get(declared or "utf-8")
    if codec_or_none is None:
        what = "the bytes are not" if declared.startswith("utf-16") else "not supported:"
        raise DocumentError(f"the declared encoding: {what} {declared}", offset=mark, remaining=document)
    return codec_or_none, mark


def _wide_codec(document: bytes) -> tuple[str, int] | None:
    """The same where characters have more than one byte each; ``None`` where they have not."""
    if document.startswith((BOM_UTF32_LE, BOM_UTF32_BE, b"\x00\x00\x00<", b"<\x00\x00\x00")):
        raise DocumentError("UTF-32 is not supported", offset=0, remaining=document)
    for bom, codec in ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")):
        if document.startswith(bom):
            declared = _declared(document[2 : 2 + 2 * DECLARATION_LENGTH].decode(codec, "replace").encode())
            if declared not in ("", "utf-16", codec.replace("16-", "16")):
                raise DocumentError(f"the mark says {codec}, the declaration {declared}", offset=2, remaining=document)
            return codec, 2
    for start, codec in ((b"<\x00?\x00", "utf-16-le"), (b"\x00<\x00?", "utf-16-be")):
        if document.startswith(start):
            declared = _declared(document[: 2 * DECLARATION_LENGTH].decode(codec, "replace").encode())
            if declared != codec.replace("16-", "16"):
                raise DocumentError("UTF-16 without a byte order mark", offset=0, remaining=document)
            return codec, 0
    return None


def _declared(start: bytes) -> str:
    """The encoding that a declaration names, in lower case."""
    found = DECLARATION.match(start)
    return found[1].decode().lower() if found else ""


# The first pass ------------------------------------------------------------------------------------------------------


class _Refused(Exception):
    pass


def _is_harmless(text: bytes, limits: Limits) -> bool:
    """Whether a document has no DTD and so little markup that it cannot go beyond the limits.

    And it has no names on which the two parsers differ: they go by different editions of XML 1.0.
    """
    tags, equal_signs = text.count(b"<"), text.count(b"=")  # at least as many as tags, and as attributes
    return (
        b"<!DOCTYPE" not in text
        and text.isascii()
        and (tags + 1) // 2 <= limits.depth  # only the innermost element can do without an end tag
        and equal_signs <= limits.attributes
        and tags + equal_signs <= limits.nodes
        and len(text) <= min(limits.text, limits.name)
    )


def _check(source: Source, limits: Limits) -> None:
    """Refuse what is not well-formed, has a DTD, or goes beyond the limits."""
    parser = expat.ParserCreate("utf-8", "\f")  # between namespace and name: no character of XML
    depth = nodes = namespaces = 0

    def start(name: str, attributes: list[str]) -> None:
        nonlocal depth, nodes, namespaces
        depth += 1
        count = len(attributes) // 2 + namespaces
        nodes += 1 + count
        namespaces = 0
        if len(name) > limits.name:
            raise _Refused(f"a name of more than {limits.name} characters")
        if depth > limits.depth:
            raise _Refused(f"more than {limits.depth} elements inside one another")
        if count > limits.attributes:
            raise _Refused(f"an element with more than {limits.attributes} attributes")
        if nodes > limits.nodes:
            raise _Refused(f"more than {limits.nodes} nodes")

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1

    def declare(prefix: str | None, uri: str | None) -> None:
        nonlocal namespaces
        namespaces += 1
        if namespaces > limits.attributes:
            raise _Refused(f"an element with more than {limits.attributes} namespace declarations")
        if uri and len(uri) > limits.name:
            raise _Refused(f"a name of more than {limits.name} characters")

    def doctype(*_: object) -> None:
        raise _Refused("a document type declaration, which SOAP does not allow", b"<!DOCTYPE")

    def other(*_: object) -> None:
        nonlocal nodes
        nodes += 1
        if nodes > limits.nodes:
            raise _Refused(f"more than {limits.nodes} nodes")

    parser.ordered_attributes = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartNamespaceDeclHandler = declare
    parser.StartDoctypeDeclHandler = doctype
    parser.CommentHandler = other
    parser.ProcessingInstructionHandler = other
    if len(source.text) > limits.text:  # in a shorter document no text can be longer
        _limit_text(parser, limits.text, start, other)
    try:
        parser.Parse(source.text, True)
    except _Refused as error:
        at = parser.CurrentByteIndex
        if error.args[1:]:  # what began before the place where expat is
            at = source.text.rfind(error.args[1], 0, at + 1)
        raise _wrong(source, phrase(error.args[0], hint_for_html(source.text)), at) from None
    except expat.ExpatError as error:
        message = expat.ErrorString(error.code) or "not XML"
        behind = message == expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT
        message = phrase(message, "something stands behind the document" if behind else hint_for_bytes(source.text))
        raise _wrong(source, message, parser.ErrorByteIndex) from None


def _limit_text(parser: expat.XMLParserType, limit: int, start: Any, other: Any) -> None:
    length = 0

    def check(*values: str) -> None:
        if any(len(value) > limit for value in values):
            raise _Refused(f"a text of more than {limit} characters")

    def start_and_check(name: str, attributes: list[str]) -> None:
        nonlocal length
        length = 0
        check(*attributes)
        start(name, attributes)

    def characters(text: str) -> None:
        nonlocal length
        length += len(text)
        if length > limit:
            raise _Refused(f"a text of more than {limit} characters")

    def end(name: str, end: Any = parser.EndElementHandler) -> None:
        nonlocal length
        length = 0
        end(name)

    def other_and_check(*values: str) -> None:
        check(*values)
        other()

    parser.StartElementHandler = start_and_check
    parser.EndElementHandler = end
    parser.CommentHandler = parser.ProcessingInstructionHandler = other_and_check
    parser.CharacterDataHandler = characters
    parser.buffer_text = True
    parser.buffer_size = 1 << 16


def _wrong(source: Source, message: str, at: int) -> DocumentError:
    """An error at an offset of the UTF-8."""
    at = max(0, min(at, len(source.text)))
    before = source.text[:at].decode("utf-8", "ignore").replace("\r\n", "\n").replace("\r", "\n")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    offset = source.offset(at)
    return DocumentError(message, offset=offset, line=line, column=column, remaining=source.original[offset:])


def _offset_of(text: bytes, line: int, column: int) -> int:
    """The offset of a place that libxml2 names, which ends lines with LF only and counts characters in them."""
    at = 0
    for _ in range(line - 1):
        at = text.find(b"\n", at) + 1
        if not at:
            return len(text)
    return at + len(text[at:].partition(b"\n")[0].decode()[: column - 1].encode())


# Places --------------------------------------------------------------------------------------------------------------


def places(source: Source, last: int) -> list[tuple[int, int, int]]:
    """Line, column (both from 1) and offset in the UTF-8 of the start tags, in document order, up to number ``last``.

    lxml knows lines only, and those of large documents not for sure.
    """
    parser = expat.ParserCreate("utf-8")
    found: list[tuple[int, int, int]] = []

    def start(name: str, attributes: list[str]) -> None:
        found.append((parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, parser.CurrentByteIndex))
        if len(found) > last:
            raise _Refused

    parser.ordered_attributes = True
    parser.StartElementHandler = start
    with contextlib.suppress(_Refused):
        parser.Parse(source.text, True)
    return found
