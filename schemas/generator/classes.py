"""The classes that follow from the types of elements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .model import (
    MESSAGES,
    PY,
    SOAP,
    TYPES,
    XS,
    Content,
    Node,
    SchemaError,
    Schemas,
    Type,
    class_name,
    content_of,
    documentation,
    documented,
    field_name,
    is_many,
    is_optional,
    namespace_of,
    qname,
    qualified,
    text_type,
    value_of,
)


@dataclass
class Call:
    """A call as it stands in an annotation; names of the schemas stand in calls of ``t``, ``m`` and ``s``."""

    name: str
    arguments: list[str | dict[str, str]]


@dataclass
class Field:
    """A field of a class, with the marker that says how it looks in XML."""

    name: str
    python: str
    marker: Call
    required: bool
    doc: str
    default: str = "None"


@dataclass
class Class:
    """A class to be written."""

    name: str
    bases: list[str]
    doc: str
    namespace: str
    settings: dict[str, str]
    fields: list[Field]


LETTERS = {TYPES: "t", MESSAGES: "m", SOAP: "s"}  # the functions that make names of these namespaces


def named(node: Node) -> str:
    """The expression for the name that a declaration gives."""
    namespace, _, local = qualified(node).rpartition("}")
    return f'{LETTERS[namespace[1:]]}("{local}")' if namespace else f'"{local}"'


def classes_of(schemas: Schemas) -> list[Class]:
    """All classes, in the order of the schemas.

    There is one for each type that payloads and header blocks have, hold, or can have by xsi:type. What only holds
    the elements of a list, or one of several, is no class: who has it has the list, or the one.
    """
    return Maker(schemas).classes()


class Maker:
    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.payloads = {schemas.type_of(node): node for node in schemas.on_their_own(MESSAGES)}
        self.blocks = schemas.on_their_own(TYPES)
        self.wanted: dict[Node, None] = {}
        for given in (*self.payloads, *map(schemas.type_of, self.blocks)):
            self.want(given)
        self.heads = {  # of the types of elements that stand in for others: those of the others
            schemas.type_of(node): schemas.type_of(schemas.elements[head])
            for node in schemas.elements.values()
            if (head := qname(node, "substitutionGroup"))
        }

    def want(self, given: Type) -> None:
        """Have a class for a type, and for those that it holds or that extend it."""
        if given in self.wanted or not self.is_complex(given) or given.get(f"{PY}class") == "none":
            return
        content = content_of(self.schemas, given)
        if not self.is_wrapper(content) and not content.any_elements:
            self.wanted[given] = None
        for particle in content.particles:
            for element in self.schemas.elements_of(particle):
                self.want(self.schemas.type_of(element))
        if given in self.wanted and given.get("name"):
            for name in self.schemas.derived_from(qualified(given)):
                if (node := self.schemas.types[name]).get("abstract") != "true":
                    self.want(node)

    def is_complex(self, given: Type) -> bool:
        return not isinstance(given, str) and text_type(self.schemas, given, given) is None

    def is_wrapper(self, content: Content) -> bool:
        if content.attributes or content.soap_attributes or not content.particles:
            return False
        if content.is_choice:
            return all(self.is_complex(self.schemas.type_of(particle)) for particle in content.particles)
        return len(content.particles) == 1 and is_many(content.particles[0], content)

    # Classes

    def classes(self) -> list[Class]:
        made: list[Class] = []
        for node in self.schemas.every("complexType"):
            if node in self.wanted:
                if class_name(node) in {one.name for one in made}:
                    raise SchemaError(f"py:name is needed: a second class {class_name(node)}", node)
                made.append(self.of_type(node))
        return [self.header_block(), *made, self.header()]

    def of_type(self, node: Node) -> Class:
        content = content_of(self.schemas, node)
        if content.repeated:
            raise SchemaError("no place for groups that repeat beside attributes or texts", node)
        head = self.heads.get(node)
        inherited = content_of(self.schemas, head).particles if head is not None else []
        bases = ["Message"] if node in self.payloads else []
        bases += ["HeaderBlock"] if content.soap_attributes else []
        bases += [class_name(head)] if head is not None else []
        fields = [self.of_attribute(attribute) for attribute in content.attributes]
        if content.text is not None:
            name = node.get(f"{PY}content")
            if name is None:
                raise SchemaError("py:content is needed: a name for the text of the element", node)
            fields.append(Field(name, content.text.python, Call("Content", [content.text.codec]), True, ""))
        fields += [self.of_particle(p, content) for p in content.particles if p not in inherited]
        if any(one.name == "message_xml" for one in fields):
            bases.append("WithMessageXml")
        names = [one.name for one in fields]
        if len({*names}) < len(names):
            raise SchemaError("py:name is needed: two fields have one name", node)
        settings = self.settings(node, content)
        return Class(class_name(node), bases or ["Node"], documented(node), namespace_of(node), settings, fields)

    def settings(self, node: Node, content: Content) -> dict[str, str]:
        found = {}
        if node.get("name"):
            found["xsd_type"] = named(node)
            types = [self.schemas.types[name] for name in self.schemas.derived_from(qualified(node))]
            derived = [class_name(other) for other in types if other in self.wanted]
            if derived or node in self.heads:  # or else it would have those of its base
                found["derived_names"] = strings(derived)
        if node in self.payloads:
            found["element"] = named(self.payloads[node])
        if content.is_choice:
            found["one_of"] = strings(field_name(particle) for particle in content.particles)
        if content.needs:
            pairs = (f'"{name}": {strings(others)}' for name, others in content.needs.items())
            found["needs"] = f"{{{', '.join(pairs)}}}"
        return found

    def header_block(self) -> Class:
        fields = [self.of_attribute(node) for node in self.schemas.attributes.values()]
        doc = "The attributes that most header blocks can have (SOAP 1.1, 4.2)."
        return Class("HeaderBlock", ["Node"], doc, TYPES, {}, fields)

    def header(self) -> Class:
        """The class for the header: its wildcard is for the header blocks that the schemas declare, and for others."""
        node = self.schemas.types[f"{{{SOAP}}}Header"]
        optional = Content(is_choice=True)
        fields = [self.of_particle(block, optional) for block in self.blocks]
        (wildcard,) = node.iter(f"{XS}any")
        others = Call("AnyHere", [])
        fields.append(Field(field_name(wildcard), "Sequence[str]", others, False, documentation(wildcard), "()"))
        return Class(class_name(node), ["HeaderBlocks"], documented(node), TYPES, {}, fields)

    # Fields

    def of_attribute(self, node: Node) -> Field:
        no_more(node)
        value = value_of(self.schemas, node)
        required = node.get("use") == "required"
        marker = Call("Attribute", [named(node), value.codec])
        return Field(field_name(node), optional(value.python, not required), marker, required, documentation(node))

    def of_particle(self, node: Node, content: Content) -> Field:
        no_more(node)
        required = not is_optional(node, content)
        python, marker = self.shape(node, is_many(node, content))
        is_own = node.find(f"{XS}complexType") in self.wanted  # then it documents that class
        doc = "" if is_own else documentation(node)
        return Field(field_name(node), optional(python, not required), marker, required, doc)

    def shape(self, node: Node, many: bool) -> tuple[str, Call]:
        """What Python has for an element, and the marker."""
        given = None if node.get("ref") else self.schemas.type_of(node)
        if given is None or given in self.wanted:
            return self.objects([node], many, [])
        if many:
            raise SchemaError("an element that can come several times needs a type with a class", node)
        if not self.is_complex(given):
            value = value_of(self.schemas, node)
            return value.python, Call("Simple", [named(node), value.codec])
        inner = content_of(self.schemas, given)
        if inner.any_elements and not inner.attributes:
            return "Sequence[str]", Call("AnyIn", [named(node)])
        if not self.is_wrapper(inner) or any(is_optional(p, inner) for p in inner.particles if not inner.is_choice):
            raise SchemaError("no place for an element that holds other things than one element or more", node)
        first = inner.particles[0]
        if first.get("ref") or self.is_complex(self.schemas.type_of(first)):
            return self.objects(inner.particles, is_many(first, inner), [named(node)])
        value = value_of(self.schemas, first)
        return f"Sequence[{value.python}]", Call("SimpleList", [named(node), named(first), value.codec])

    def objects(self, particles: list[Node], many: bool, wrapper: list[str]) -> tuple[str, Call]:
        choices: dict[str, str] = {}
        classes: dict[str, None] = {}
        for particle in particles:
            for i, element in enumerate(self.schemas.elements_of(particle)):
                given = self.schemas.type_of(element)
                if given in self.wanted:
                    choices[named(element)] = class_name(given)
                    if i == 0:  # those that stand in for it are of its class as well
                        classes[class_name(given)] = None
                elif not self.is_complex(given) or given.get(f"{PY}class") != "none":
                    raise SchemaError("a type with a class is needed", element)
        python = " | ".join(classes)
        return (f"Sequence[{python}]" if many else python), Call("Many" if many else "One", [choices, *wrapper])


def no_more(node: Node) -> None:
    for attribute in ("default", "fixed", "nillable"):
        if node.get(attribute) is not None:
            raise SchemaError(f"no place for {attribute}", node)


def optional(python: str, yes: bool) -> str:
    return f"{python} | None" if yes else python


def strings(names: Iterable[str]) -> str:
    """The expression for a tuple of strings."""
    parts = [f'"{name}"' for name in names]
    return f"({', '.join(parts)}{',' * (len(parts) == 1)})"
