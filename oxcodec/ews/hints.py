"""What to say to who gives something else than an envelope of Exchange's: what it seems to be, and what is due.

A mistyped namespace is told the right one; a log, an HTTP message, base64 or escaped text, and SOAP 1.2 are told by
their looks. All of this looks at little, whatever the size of the input, and only where something is wrong already.
"""

from __future__ import annotations

import binascii
import functools
import re
from typing import TYPE_CHECKING, Final, cast

from .namespaces import ERRORS, MESSAGES, SOAP, TYPES

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "SOAP_12", "hint_for_bytes", "hint_for_element", "hint_for_namespace", "hint_for_root", "phrase", "sentence",
]  # fmt: skip

SOAP_12: Final = "http://www.w3.org/2003/05/soap-envelope"
NAMESPACES: Final = (SOAP, MESSAGES, TYPES, ERRORS)

# Namespaces ----------------------------------------------------------------------------------------------------------

FAR: Final = 3  # more wrong characters than these are no slip of the pen
LONGEST: Final = 2 * max(map(len, NAMESPACES))


@functools.lru_cache(maxsize=256)
def hint_for_namespace(uri: str) -> str:
    """What to say about a namespace that is nearly one of ours, or nothing."""
    if uri == SOAP_12:
        return f"that is SOAP 1.2, and Exchange speaks SOAP 1.1: the namespace {SOAP} is due"
    near = _nearest(uri)
    return f"the namespace {near} is due, not {uri}" if near else ""


def _nearest(uri: str) -> str:
    if uri in NAMESPACES or not uri or len(uri) > LONGEST:
        return ""
    plain = _plain(uri)
    for namespace in NAMESPACES:
        if plain == _plain(namespace):
            return namespace
    found = min((_distance(plain, _plain(namespace)), namespace) for namespace in NAMESPACES)
    return found[1] if found[0] <= FAR else ""


def _plain(uri: str) -> str:
    """A namespace without what is most often wrong in it: scheme, case, white space, slash at the end."""
    return re.sub(r"\s+", "", uri).casefold().removeprefix("https:").removeprefix("http:").strip("/")


def _distance(one: str, other: str) -> int:
    """How many characters to insert, leave out or change, or more than :data:`FAR`."""
    if abs(len(one) - len(other)) > FAR:
        return FAR + 1
    shared = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(other))
    one, other = one[shared:], other[shared:]
    before = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, its in enumerate(other, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != its)))
        if min(row) > FAR:
            return FAR + 1
        before = row
    return before[-1]


FEW: Final = 4  # elements and attributes to look at


def hint_for_element(element: _Element, attribute: str = "") -> str:
    """The same for an element at which something is wrong: about its namespace, or that of what is in it."""
    names = [attribute, element.tag]
    names += [cast(str, name) for name, _ in zip(element.attrib, range(FEW), strict=False)]
    names += [child.tag for child, _ in zip(element.iterchildren("*"), range(FEW), strict=False)]
    for name in names:
        if name.startswith("{") and (hint := hint_for_namespace(name[1:].rpartition("}")[0])):
            return hint
    return ""


# Whole documents -----------------------------------------------------------------------------------------------------


def hint_for_root(root: _Element) -> str:
    """What to say about a document with something wrong at its root."""
    if (hint := hint_for_element(root)) or root.tag == f"{{{SOAP}}}Envelope":
        return hint
    namespace, _, local = root.tag.rpartition("}")
    for inner in root.iter(f"{{{SOAP}}}Envelope", f"{{{SOAP_12}}}Envelope"):
        return f"there is an envelope in it, at line {inner.sourceline}: {local} is a wrapper around it, as of a log"
    if namespace == f"{{{MESSAGES}":
        return "it belongs in the s:Body of an s:Envelope"
    return f"the namespace {SOAP} is due" if local == "Envelope" else ""


HEAD: Final = 4096  # bytes at the start that tell what something is
FAR_IN: Final = 1 << 20  # and as far in as this an envelope is looked for
HTTP: Final = re.compile(rb"(?:[A-Z]{3,10} \S+ HTTP/1\.[01]|HTTP/[12](?:\.[01])? \d{3})[ \r\n]")
START: Final = re.compile(rb"<(?:\?xml[ \t\r\n]|(?:[A-Za-z_][A-Za-z0-9_.-]{0,40}:)?Envelope[ \t\r\n>/])")
BASE64: Final = re.compile(rb"(?:data:[a-z/+;=, -]{0,60}base64,)?([A-Za-z0-9+/_\-\s]{40,}={0,2}\s*)")
HTML: Final = re.compile(rb"\s{0,64}<(?:!DOCTYPE[ \t\r\n]+)?html\b", re.IGNORECASE)
HEXADECIMAL: Final = re.compile(rb"(?:0x)?((?:[0-9A-Fa-f]{2}[\s:,-]{0,2}){20,})")
XML_START: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|[A-Za-z_][A-Za-z0-9_.-]{0,40}[ :>\r\n])")


def hint_for_bytes(document: bytes) -> str:
    """What it seems to be that is no XML, or nothing."""
    head = document[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not document.strip():
        return "the document is empty"
    if head.startswith(b"\x1f\x8b"):
        return "it is compressed with gzip: decompress it first"
    if head.startswith((b"PK\x03\x04", b"\x0a\x0d\x0d\x0a", b"\xd4\xc3\xb2\xa1")):
        return "it is an archive or a capture of packets, not a document"
    if HTTP.match(head):
        return "it is an HTTP message: give its body alone"
    if html := hint_for_html(head):
        return html
    if _decodes_to_xml(head):
        return "it is base64 text of an XML document: decode it first"
    if (found := HEXADECIMAL.match(head)) and XML_START.match(_from_hex(found[1])):
        return "it is hexadecimal text of an XML document: decode it first"
    if re.match(rb"&(?:lt|#60|#x3[cC]);", head):
        return "it is XML that was escaped for another document: take the escapes away"
    if re.match(rb'"\s*<', head):
        return "it is XML as a string of JSON or of a program: take the quotes and escapes away"
    if (found := START.search(document, 0, FAR_IN)) and not START.match(head):
        line = document.count(b"\n", 0, found.start()) + 1
        return f"there is an envelope in it, at line {line}, with something around it, as of a log: give it alone"
    if head.startswith((b"{", b"[")):
        return "it looks like JSON"
    return ""


def hint_for_html(document: bytes) -> str:
    """The same for pages for people."""
    if HTML.match(document):
        return "it is a page of HTML, as servers send it in place of an answer"
    return ""


def _decodes_to_xml(head: bytes) -> bool:
    found = BASE64.match(head)
    if not found:
        return False
    text = re.sub(rb"\s+", b"", found[1]).replace(b"-", b"+").replace(b"_", b"/").rstrip(b"=")
    try:
        plain = binascii.a2b_base64(text[: len(text) // 4 * 4])
    except binascii.Error:
        return False
    return XML_START.match(plain.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")) is not None


def _from_hex(text: bytes) -> bytes:
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", text)
    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode())


def sentence(message: str, hint: str) -> str:
    """A message that is a sentence, with its hint as another."""
    return f"{message} {hint[0].upper()}{hint[1:]}." if hint else message


def phrase(message: str, hint: str) -> str:
    """A message that is none, with its hint."""
    return f"{message}: {hint}" if hint else message
