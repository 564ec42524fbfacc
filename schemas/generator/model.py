"""What the schemas declare, and what their types of text are in Python."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

XS = "{http://www.w3.org/2001/XMLSchema}"
PY = "{urn:oxcodec:python}"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"

Node = Any  # an element of a schema: it takes no more than a few methods of lxml here
Type = Any  # the node of a type, or the name of one of XML Schema's own


class SchemaError(Exception):
    """A schema has something that this generator does not know how to write."""

    def __init__(self, message: str, node: Node) -> None:
        super().__init__(f"{Path(node.base or '').name}:{node.sourceline}: {message}")


class Schemas:
    """What the schemas declare, by ``{namespace}name``, in their order."""

    def __init__(self, paths: list[Path]) -> None:
        self.types: dict[str, Node] = {}
        self.elements: dict[str, Node] = {}
        self.attributes: dict[str, Node] = {}
        kinds = {
            "complexType": self.types, "simpleType": self.types, "element": self.elements, "attribute": self.attributes
        }  # fmt: skip
        for path in paths:
            for node in etree.parse(str(path)).getroot():
                if (where := kinds.get(tag_of(node))) is not None:
                    where[qualified(node)] = node
        self.referred = {name for node in self.every("element") if (name := qname(node, "ref"))}

    def every(self, tag: str) -> Iterator[Node]:
        for node in (*self.types.values(), *self.elements.values()):
            yield from node.iter(XS + tag)

    def on_their_own(self, namespace: str) -> list[Node]:
        """The global elements of a namespace that no type holds, be it by what they stand in for."""
        return [
            node
            for name, node in self.elements.items()
            if name.startswith(f"{{{namespace}}}")
            and name not in self.referred
            and qname(node, "substitutionGroup") not in self.referred
        ]

    def type_of(self, node: Node) -> Type:
        """The type of an element or attribute."""
        if (name := qname(node, "type")) is not None:
            return self.named(name, node)
        inner = [child for child in node if tag_of(child) in ("complexType", "simpleType")]
        if len(inner) != 1:
            raise SchemaError("a type is needed", node)
        return inner[0]

    def named(self, name: str | None, node: Node) -> Type:
        if name and name.startswith(XS):
            return name.removeprefix(XS)
        if name not in self.types:
            raise SchemaError(f"the type {name} is not declared", node)
        return self.types[name]

    def derived_from(self, name: str) -> Iterator[str]:
        """The types that extend one, be it by way of another."""
        for other, node in self.types.items():
            extension = node.find(f"{XS}complexContent/{XS}extension")
            if extension is not None and qname(extension, "base") == name:
                yield other
                yield from self.derived_from(other)

    def elements_of(self, particle: Node) -> list[Node]:
        """The elements that can be where a particle says one is: of a reference also those that stand in for it."""
        if (name := qname(particle, "ref")) is None:
            return [particle]
        return [self.elements[name], *(n for n in self.elements.values() if qname(n, "substitutionGroup") == name)]

    def enumerations(self) -> Iterator[Node]:
        for node in self.every("simpleType"):
            if node.find(f"{XS}restriction/{XS}enumeration") is not None:
                yield node


# Nodes of a schema ---------------------------------------------------------------------------------------------------


def tag_of(node: Node) -> str:
    """The name of a node, empty for a comment."""
    return node.tag.removeprefix(XS) if isinstance(node.tag, str) else ""


def qname(node: Node, attribute: str) -> str | None:
    """The name that an attribute has as its value."""
    text = node.get(attribute)
    if text is None:
        return None
    prefix, _, local = text.rpartition(":")
    namespace = node.nsmap.get(prefix or None)
    return f"{{{namespace}}}{local}" if namespace else str(local)


def qualified(node: Node) -> str:
    """The name that a declaration gives."""
    root = node.getroottree().getroot()
    is_global = node.getparent() is root
    if not is_global and (tag_of(node) == "attribute" or root.get("elementFormDefault") != "qualified"):
        return str(node.get("name"))
    return f"{{{namespace_of(node)}}}{node.get('name')}"


def namespace_of(node: Node) -> str:
    return str(node.getroottree().getroot().get("targetNamespace"))


def documentation(node: Node) -> str:
    found = node.findtext(f"{XS}annotation/{XS}documentation") or ""
    return " ".join(found.split())


def documented(node: Node) -> str:
    """The documentation of a type, with its name beside the section; that of the element whose own the type is."""
    found = documentation(node if node.get("name") else node.getparent())
    if not found:
        raise SchemaError("documentation is needed", node)
    return found.replace("([", f"({node.get('name')}, [", 1) if node.get("name") else found


def class_name(node: Node) -> str:
    """The name of the class or enumeration for a type: ``ItemId`` for ``ItemIdType``."""
    if (given := node.get(f"{PY}name")) is not None:
        return str(given)
    return str(node.get("name") or node.getparent().get("name")).removesuffix("Type")


def field_name(node: Node) -> str:
    """The name of the field for an element or attribute: ``connecting_sid`` for ``ConnectingSID``."""
    if (given := node.get(f"{PY}name")) is not None:
        return str(given)
    name = node.get("name") or str(node.get("ref")).rpartition(":")[2]
    found = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    if keyword.iskeyword(found):
        raise SchemaError(f"py:name is needed: {found} is a word of Python's", node)
    return found


# Types of text -------------------------------------------------------------------------------------------------------

BUILT_IN = {
    "string": ("STRING", "str"), "language": ("LANGUAGE", "str"), "anyURI": ("ANY_URI", "str"),
    "duration": ("DURATION", "str"), "dateTime": ("DATE_TIME", "str"), "boolean": ("BOOLEAN", "bool"),
    "int": ("INT", "int"), "unsignedInt": ("UNSIGNED_INT", "int"),
}  # fmt: skip
RESTRICTED = {
    ("STRING", "minLength", "1"): "NON_EMPTY",
    ("BOOLEAN", "pattern", "0|1"): "SOAP_BOOLEAN",
}
CODECS = (*(codec for codec, _ in BUILT_IN.values()), *RESTRICTED.values(), "Code")


@dataclass(frozen=True)
class Value:
    """A type of text: its codec in ``lexical``, and what Python has for it."""

    codec: str
    python: str


def text_type(schemas: Schemas, given: Type, user: Node) -> Value | None:
    """What a type of text is; ``None`` for a type that has elements or attributes. ``user`` is what has the type."""
    if isinstance(given, str):
        if given not in BUILT_IN:
            raise SchemaError(f"no codec for xs:{given}", user)
        return Value(*BUILT_IN[given])
    if tag_of(given) == "complexType":
        extension = given.find(f"{XS}simpleContent/{XS}extension")
        return None if extension is None or len(extension) else base_value(schemas, extension, "base")
    if (listed := given.find(f"{XS}list")) is not None:
        return base_value(schemas, listed, "itemType")  # the text with all of them
    restriction = given.find(f"{XS}restriction")
    base = base_value(schemas, restriction, "base")
    facets = [child for child in restriction if tag_of(child) not in ("", "annotation")]
    if facets and all(tag_of(facet) == "enumeration" for facet in facets):
        name = class_name(given)
        return Value(f"Code({name})", f"{name} | str" if given.get(f"{PY}open") == "true" else name)
    for facet in facets:
        codec = RESTRICTED.get((base.codec, tag_of(facet), facet.get("value")))
        if codec is None:
            raise SchemaError(f"no codec for {tag_of(facet)} {facet.get('value')!r} of {base.codec}", facet)
        base = Value(codec, base.python)
    return base


def base_value(schemas: Schemas, node: Node, attribute: str) -> Value:
    return a_text(text_type(schemas, schemas.named(qname(node, attribute), node), node), node)


def value_of(schemas: Schemas, node: Node) -> Value:
    """What the text of an attribute or element is."""
    return a_text(text_type(schemas, schemas.type_of(node), node), node)


def a_text(value: Value | None, node: Node) -> Value:
    if value is None:
        raise SchemaError("a type of text is needed", node)
    return value


# Types of elements ---------------------------------------------------------------------------------------------------


@dataclass
class Content:
    """What a complex type holds, with what those that it extends hold."""

    attributes: list[Node] = field(default_factory=list)
    particles: list[Node] = field(default_factory=list)
    text: Value | None = None
    soap_attributes: bool = False
    any_elements: bool = False
    is_choice: bool = False
    repeated: bool = False
    needs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Of a sequence that may be missing: the fields that must be there where another is, with the others."""


def content_of(schemas: Schemas, node: Node) -> Content:
    found, holder = Content(), node
    if (extension := node.find(f"{XS}simpleContent/{XS}extension")) is not None:
        found.text, holder = base_value(schemas, extension, "base"), extension
    elif (extension := node.find(f"{XS}complexContent/{XS}extension")) is not None:
        found, holder = content_of(schemas, schemas.named(qname(extension, "base"), extension)), extension
    for child in holder:
        tag = tag_of(child)
        if tag in ("sequence", "choice"):
            read_group(child, found)
        elif tag == "attribute":
            found.attributes.append(child)
        elif tag == "anyAttribute" and child.get("namespace") == SOAP:
            found.soap_attributes = True
        elif tag not in ("", "annotation"):
            raise SchemaError(f"no place for {tag}", child)
    return found


def read_group(group: Node, found: Content) -> None:
    if found.is_choice or found.repeated:
        raise SchemaError("nothing can follow a choice", group)
    found.is_choice = tag_of(group) == "choice"
    found.repeated = group.get("maxOccurs", "1") != "1"
    particles = [child for child in group if tag_of(child) not in ("", "annotation")]
    for particle in particles:
        if tag_of(particle) == "any":
            found.any_elements = True
        elif tag_of(particle) != "element":
            raise SchemaError(f"no place for {tag_of(particle)}", particle)
        else:
            found.particles.append(particle)
        if particle.get("minOccurs", "1") not in ("0", "1") or particle.get("maxOccurs", "1") not in ("1", "unbounded"):
            raise SchemaError("counts are 0, 1 and unbounded", particle)
    if found.any_elements and found.particles:
        raise SchemaError("no place for other elements beside known ones", group)
    if group.get("minOccurs") == "0":
        fields = {field_name(particle): particle.get("minOccurs") != "0" for particle in particles}
        for name, needed in fields.items():
            if needed:
                found.needs[name] = tuple(other for other in fields if other != name)


def is_optional(particle: Node, content: Content) -> bool:
    return particle.get("minOccurs") == "0" or content.is_choice or field_name(particle) in content.needs


def is_many(particle: Node, content: Content) -> bool:
    return content.repeated or particle.get("maxOccurs") == "unbounded"
