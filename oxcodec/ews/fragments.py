"""Elements that are kept as text: cut out of a document so that they stand alone, and put into another one.

The text is canonical, so that one and the same element gives the same text wherever it is found, and what is written
reads back as the same: Exclusive XML Canonicalization 1.0 with all the prefixes in its list (section 2.1 there) that
names, values or running text mention. It is made here, not by libxml2, whose C14N refuses relative namespaces, forgets
to escape others, and goes through all the declarations in scope at each element.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from xml.parsers import expat

from ..errors import DecodeError, EncodeError
from .namespaces import MESSAGES, SOAP, TYPES, XML, split_name
from .secure import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "NoFragment", "Outline", "Writer", "canonical", "check_characters", "cut", "cutting", "escape", "escape_attribute",
    "free_prefix", "mentioned_prefixes", "parse_fragment", "taken_prefixes", "uri_of",
]  # fmt: skip

NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2
MENTION: Final = re.compile(r"(?<![\w.\-\u00b7])([\w.\-\u00b7]++):")  # of what may be a prefix

Lookup = Callable[[str], str | None]
"""The namespace of a prefix (empty for the default one), or ``None``."""


def nothing(prefix: str) -> str | None:
    return None


# Canonical text ------------------------------------------------------------------------------------------------------


class Start(NamedTuple):
    """A start tag: its name, its declarations, its attributes."""

    name: str
    declared: dict[str, str]
    attributes: list[tuple[str, str]]


class End(NamedTuple):
    """An end tag."""

    name: str


Event = Start | End | str  # text is in the form in which it is written


def canonical(text: bytes, outer: Lookup = nothing) -> str:
    """The canonical text of one element, given in UTF-8; ``outer`` knows the prefixes that are declared around it."""
    events, mentioned = _events(text)
    return _written(events, mentioned, outer)


def _events(text: bytes) -> tuple[list[Event], set[str]]:
    """What an element consists of, and all that seems to be a prefix in it ("" where a name has none)."""
    events: list[Event] = []
    running: list[str] = []
    mentioned: set[str] = set()
    depth = 0

    def flush() -> None:
        if running:
            whole = "".join(running)
            running.clear()
            events.append(escape(whole))
            if ":" in whole:
                mentioned.update(mentioned_prefixes(whole))

    def start(name: str, pairs: list[str]) -> None:
        nonlocal depth
        flush()
        depth += 1
        declared, attributes = {}, []
        mentioned.add(name.rpartition(":")[0])
        for at in range(0, len(pairs), 2):
            label, value = pairs[at], pairs[at + 1]
            prefix, _, local = label.rpartition(":")
            if prefix == "xmlns":
                declared[local] = value
            elif label == "xmlns":
                declared[""] = value
            else:
                attributes.append((label, value))
                if prefix:
                    mentioned.add(prefix)
                if ":" in value:
                    mentioned.update(mentioned_prefixes(value))
        declared.pop("xml", None)
        events.append(Start(name, declared, attributes))

    def end(name: str) -> None:
        nonlocal depth
        flush()
        depth -= 1
        events.append(End(name))

    def characters(piece: str) -> None:
        if depth:
            running.append(piece)

    def comment(said: str) -> None:
        if depth:
            flush()
            events.append(f"<!--{said}-->")
            mentioned.update(mentioned_prefixes(said))

    def instruction(target: str, data: str) -> None:
        if depth:
            flush()
            events.append(f"<?{target}{' ' if data else ''}{data}?>")
            mentioned.update(mentioned_prefixes(f"{target} {data}"))

    parser = expat.ParserCreate("utf-8")
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.CommentHandler = comment
    parser.ProcessingInstructionHandler = instruction
    parser.Parse(text, True)
    mentioned.difference_update(("xml", "xmlns"))
    return events, mentioned


def _written(events: list[Event], mentioned: set[str], outer: Lookup) -> str:
    parts: list[str] = []
    scope: dict[str, str] = {}  # what is declared in the element itself, here
    shown = {"": ""}  # what is written so far, and holds here
    before: list[tuple[list[tuple[dict[str, str], str, str | None]], str]] = []  # what to set again at the end tags
    for event in events:
        if isinstance(event, str):
            parts.append(event)
        elif isinstance(event, End):
            for where, prefix, uri in reversed(before.pop()[0]):
                if uri is None:
                    where.pop(prefix, None)
                else:
                    where[prefix] = uri
            parts.append(f"</{event.name}>")
        else:
            again: list[tuple[dict[str, str], str, str | None]] = []
            for prefix, uri in event.declared.items():
                again.append((scope, prefix, scope.get(prefix)))
                scope[prefix] = uri
            # At the root also what is declared around it.
            wanted = mentioned.intersection(event.declared) if before else mentioned
            parts.append(f"<{event.name}")
            for prefix in sorted(wanted):
                its = scope[prefix] if prefix in scope else outer(prefix)
                if prefix == "" and its is None:
                    its = ""
                if its is not None and shown.get(prefix) != its:
                    again.append((shown, prefix, shown.get(prefix)))
                    shown[prefix] = its
                    parts.append(f' xmlns{":" if prefix else ""}{prefix}="{escape_attribute(its)}"')
            if len(event.attributes) > 1:
                event.attributes.sort(key=lambda pair: _order(pair[0], scope, outer))
            parts.extend(f' {name}="{escape_attribute(value)}"' for name, value in event.attributes)
            parts.append(">")
            before.append((again, event.name))
    return "".join(parts)


def _order(name: str, scope: dict[str, str], outer: Lookup) -> tuple[str, str]:
    """What attributes are sorted by: their namespaces, then their names."""
    prefix, _, local = name.rpartition(":")
    if prefix == "xml":
        return XML, local
    uri = (scope[prefix] if prefix in scope else outer(prefix)) if prefix else ""
    return uri or "", local


def escape(text: str) -> str:
    """Text as content of an element, as C14N (2.3) has it."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace("\r", "&#xD;") if "\r" in text else text


def escape_attribute(text: str) -> str:
    """Text between double quotes, as C14N (2.3) has it. A parser takes bare line ends and tabs there as spaces."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if '"' in text:
        text = text.replace('"', "&quot;")
    for character, escaped in LINES:
        if character in text:
            text = text.replace(character, escaped)
    return text


LINES: Final = (("\t", "&#x9;"), ("\n", "&#xA;"), ("\r", "&#xD;"))


def mentioned_prefixes(text: str) -> set[str]:
    """All that seems to be the prefix of a name in a text, be it in markup, in a value or in running text."""
    return {found[1] for found in MENTION.finditer(text)}


# Out of a document ---------------------------------------------------------------------------------------------------


class NoFragment(Exception):
    """An element cannot be cut out of its document."""


class Outline:
    """Where each element of a document begins and ends, and which namespaces are declared there.

    Elements have numbers, in document order. To go through a document once and for all takes time and memory that grow
    with its length, and so does each question: who asks goes up through the elements around one.
    """

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.parents: list[int] = []
        self.declared: dict[int, dict[str, str]] = {}
        here = [-1]
        parser = expat.ParserCreate("utf-8")

        def start(name: str, pairs: list[str]) -> None:
            number = len(self.starts)
            self.starts.append(parser.CurrentByteIndex)
            self.ends.append(0)
            self.parents.append(here[-1])
            here.append(number)
            for at in range(0, len(pairs), 2):
                if pairs[at].startswith("xmlns"):
                    prefix, _, local = pairs[at].rpartition(":")
                    if prefix == "xmlns" or local == "xmlns":
                        self.declared.setdefault(number, {})[local if prefix else ""] = pairs[at + 1]

        def end(name: str) -> None:
            number, at = here.pop(), parser.CurrentByteIndex
            # Of an empty-element tag that is its end, of an end tag its start.
            if number == len(self.starts) - 1 and text[at - 2 : at] == b"/>":
                tag = TAG.match(text, self.starts[number])
                if tag and tag.end() == at:
                    self.ends[number] = at
                    return
            self.ends[number] = text.index(b">", at) + 1

        parser.ordered_attributes = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.Parse(text, True)

    def uri(self, prefix: str, number: int) -> str | None:
        """The namespace that a prefix stands for at an element."""
        if prefix == "xml":
            return XML
        while number >= 0:
            declared = self.declared.get(number)
            if declared is not None and prefix in declared:
                return declared[prefix]
            number = self.parents[number]
        return None

    def cut(self, number: int) -> str:
        """The canonical text of an element."""
        around = self.parents[number]
        return canonical(self.text[self.starts[number] : self.ends[number]], lambda prefix: self.uri(prefix, around))


TAG: Final = re.compile(rb"""(?:[^>"']++|"[^"]*"|'[^']*')*+>""")

# How many characters of kept elements there may be for each byte of a document, beside a few for any. The usual
# namespaces on each of the shortest elements make a share of 20.
SHARE: Final = 32
FREE: Final = 1 << 16


class Cutter:
    """Cuts elements out of the tree of one document, whose outline is drawn when the first one is wanted."""

    def __init__(self, root: _Element, text: bytes | None) -> None:
        self.root = root
        self.text = text
        self.numbers: dict[_Element, int] = {}
        self.outline: Outline | None = None
        self.left = 0

    def find(self, element: _Element) -> tuple[Outline, int]:
        if self.outline is None:
            if self.text is None:
                from lxml import etree

                self.text = etree.tostring(self.root, encoding="utf-8", with_tail=False)
            try:
                self.outline = Outline(self.text)
            except expat.ExpatError as error:  # a tree that another parser made, of what we refuse
                raise NoFragment(f"elements cannot be kept as text: {error}") from None
            self.left = FREE + SHARE * len(self.text)
            self.numbers = {element: number for number, element in enumerate(self.root.iter("*"))}
        return self.outline, self.numbers[element]

    def cut(self, element: _Element) -> str:
        outline, number = self.find(element)
        found = outline.cut(number)
        self.left -= len(found)
        if self.left < 0:
            raise NoFragment("elements kept as text, with the namespaces that they mention, take too much room")
        return found


# The document that is being read. Elements that are kept can be anywhere in it, and classes read themselves.
_CUTTER: Final[ContextVar[Cutter | None]] = ContextVar("oxcodec.ews document", default=None)


@contextlib.contextmanager
def cutting(root: _Element, text: bytes | None = None) -> Iterator[None]:
    """While a document is read: ``text`` is that of its tree, if it is at hand."""
    token = _CUTTER.set(Cutter(root, text))
    try:
        yield
    finally:
        _CUTTER.reset(token)


def _cutter(element: _Element) -> Cutter:
    found = _CUTTER.get()
    root = element.getroottree().getroot()
    return found if found is not None and found.root is root else Cutter(root, None)


def cut(elements: Iterable[_Element]) -> Iterator[str]:
    """The canonical texts of elements of one document.

    Raises:
        NoFragment: with those that were cut out of it before, they are out of proportion to the document; or its tree
            is one that no document of ours can have.
    """
    cutter = None
    for element in elements:
        cutter = cutter or _cutter(element)
        yield cutter.cut(element)


def uri_of(prefix: str, element: _Element) -> str | None:
    """The namespace that a prefix stands for at an element, or ``None``."""
    outline, number = _cutter(element).find(element)
    return outline.uri(prefix, number) or None


# Into a document -----------------------------------------------------------------------------------------------------


def parse_fragment(text: object, path: str) -> tuple[_Element, str]:
    """An element given as text, and its canonical text."""
    if not isinstance(text, str):
        raise EncodeError(f"an element as text is needed, not {type(text).__name__}", path=path)
    try:
        return parse_xml(check_characters(text, path)), canonical(text.encode())
    except DecodeError as error:
        raise EncodeError(f"not an element that stands alone: {error.message}", path=path) from error


def check_characters(text: str, path: str) -> str:
    """Text without characters that XML has no way to write."""
    wrong = NOT_XML.search(text)
    if wrong:
        raise EncodeError(f"U+{ord(wrong[0]):04X} cannot be written in XML", path=path)
    return text


DECLARATIONS: Final = re.compile(r'<[^\s>/]+((?: xmlns(?::[^\s=]+)?="[^"]*")*)')
DECLARATION: Final = re.compile(r' xmlns:([^\s=]+)="')


def taken_prefixes(fragments: Iterable[str]) -> set[str]:
    """The prefixes that an element around the fragments cannot declare without a change of what is read back.

    They are those that a fragment mentions without declaring them at its root: inside text, or deeper down. Our
    declaration would look like one that the fragment needs.
    """
    taken: set[str] = set()
    for fragment in fragments:
        root: Any = DECLARATIONS.match(fragment)
        taken |= mentioned_prefixes(fragment).difference(DECLARATION.findall(root[1]))
    return taken


def free_prefix(prefix: str, taken: set[str]) -> str:
    while prefix in taken:
        prefix += "_"
    return prefix


# Writing -------------------------------------------------------------------------------------------------------------


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
