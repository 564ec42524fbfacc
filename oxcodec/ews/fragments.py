"""XML that is kept as text, and the writing of XML, which needs prefixes that such text does not take.

Writing is the joining of strings: nothing but the escaping of XML is needed for it.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import DecodeError, EncodeError
from .namespaces import MESSAGES, SOAP, TYPES, XML, split_name
from .secure import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__: list[str] = []

NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2
MENTION: Final = re.compile(r"(?<![\w.\-\u00b7])([\w.\-\u00b7]++):")  # of what may be a prefix


# Writing -------------------------------------------------------------------------------------------------------------


def escape(text: str) -> str:
    """Text as content of an element."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace("\r", "&#13;") if "\r" in text else text


def escape_attribute(text: str) -> str:
    """Text between double quotes. A parser takes bare line ends and tabs there as spaces."""
    text = escape(text)
    if '"' in text:
        text = text.replace('"', "&quot;")
    if "\n" in text:
        text = text.replace("\n", "&#10;")
    return text.replace("\t", "&#9;") if "\t" in text else text


class Writer:
    """The pieces of a document so far, and the prefixes of its namespaces."""

    __slots__ = ("m", "parts", "s", "t")

    def __init__(self, fragments: Iterable[str]) -> None:
        self.parts: list[str] = []
        taken = taken_prefixes(fragments)
        self.s, self.m, self.t = (free_prefix(prefix, taken) for prefix in ("s", "m", "t"))

    def declarations(self) -> str:
        return f'xmlns:{self.s}="{SOAP}" xmlns:{self.m}="{MESSAGES}" xmlns:{self.t}="{TYPES}"'

    def prefix(self, namespace: str) -> str:
        return {TYPES: self.t, MESSAGES: self.m, SOAP: self.s}[namespace]

    def tag(self, name: str) -> str:
        namespace, local = split_name(name)
        return f"{self.prefix(namespace)}:{local}" if namespace else local

    def qualified(self, name: str, spare: str) -> tuple[str, str]:
        """A QName with the declaration that it needs: (name, declaration or nothing)."""
        namespace, local = split_name(name)
        if not namespace:
            return local, ""
        if namespace in (TYPES, MESSAGES, SOAP):
            return f"{self.prefix(namespace)}:{local}", ""
        if namespace == XML:
            return f"xml:{local}", ""
        return f"{spare}:{local}", f' xmlns:{spare}="{escape_attribute(namespace)}"'

    def attributes(self, pairs: Iterable[tuple[str, str]]) -> str:
        """Foreign attributes with declarations of their namespaces."""
        written = ""
        for i, (name, value) in enumerate(pairs):
            qualified, declaration = self.qualified(name, f"a{i}")
            written += f'{declaration} {qualified}="{escape_attribute(value)}"'
        return written


def taken_prefixes(fragments: Iterable[str]) -> set[str]:
    """The prefixes that an element around the fragments cannot declare without a change of what is read back.

    They are those that a fragment mentions without declaring them at its root: inside text, or deeper down. Our
    declaration would look like one that the fragment needs.
    """
    taken: set[str] = set()
    for fragment in fragments:
        root = fragment[: fragment.index(">")]
        taken |= {prefix for prefix in mentioned_prefixes(fragment) if f' xmlns:{prefix}="' not in root}
    return taken


def free_prefix(prefix: str, taken: set[str]) -> str:
    while prefix in taken:
        prefix += "_"
    return prefix


# Fragments: XML that is kept as it came ------------------------------------------------------------------------------


def fragment_of(element: _Element) -> str:
    """An element as text that stands alone, the same for one and the same element wherever it is found.

    This is Exclusive XML Canonicalization with the prefixes declared that attribute values and text seem to use.
    """
    from lxml import etree

    try:
        text = etree.tostring(element, method="c14n", exclusive=True).decode()
        mentioned = sorted(mentioned_prefixes(text).intersection(element.nsmap))
        if mentioned:
            text = etree.tostring(
                element, method="c14n", exclusive=True, inclusive_ns_prefixes=cast(Any, mentioned)
            ).decode()
    except etree.LxmlError:  # C14N refuses relative URIs as namespaces, XML does not
        alone = copy.deepcopy(element)  # without the declarations around it that it does not use
        text = etree.tostring(alone, encoding="unicode", with_tail=False)
        end = cast("re.Match[str]", re.match(r"<[^\s/>]+", text)).end()
        for prefix in sorted(mentioned_prefixes(text).intersection(element.nsmap).difference(alone.nsmap)):
            text = f'{text[:end]} xmlns:{prefix}="{escape_attribute(element.nsmap[prefix])}"{text[end:]}'
    return text


def mentioned_prefixes(text: str) -> set[str]:
    """All that seems to be the prefix of a name in a text, be it in markup, in a value or in running text."""
    return {found[1] for found in MENTION.finditer(text)}


def parse_fragment(text: object, path: str) -> tuple[_Element, str]:
    """An element given as text, and its canonical text."""
    if not isinstance(text, str):
        raise EncodeError(f"an element as text is needed, not {type(text).__name__}", path=path)
    try:
        element = parse_xml(check_characters(text, path).encode())
        return element, fragment_of(element)
    except DecodeError as error:
        raise EncodeError(f"not an element that stands alone: {error.message}", path=path) from error


def check_characters(text: str, path: str) -> str:
    """Text without characters that XML has no way to write."""
    wrong = NOT_XML.search(text)
    if wrong:
        raise EncodeError(f"U+{ord(wrong[0]):04X} cannot be written in XML", path=path)
    return text
