"""Classes and enumerations follow from the schemas: nothing that a schema declares is missing, or differs.

xmlschema says here what the schemas declare; the generator has a reading of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from oxcodec.ews import binding, codes, objects, parts
from oxcodec.ews.namespaces import MESSAGES, SOAP, TYPES, m
from oxcodec.ews.schemas import reference_schema, schema_directory
from schemas import generate
from schemas.generator.model import SchemaError

MAPS: Any = reference_schema().maps
CLASSES: list[type[binding.Node]] = [
    cls
    for name in objects.__all__
    if isinstance(cls := getattr(objects, name), type) and "_generated" in cls.__module__
]
BY_TYPE = {cls.xsd_type: cls for cls in CLASSES if cls.xsd_type}
NOT_READ = m("OtherResponseMessageType")  # stands for the responses of other operations

# A class for an element whose type has no name.
ANONYMOUS: dict[str, type[binding.Node]] = {
    f"{{{TYPES}}}RequestServerVersion": objects.RequestServerVersion,
    f"{{{TYPES}}}ServerVersionInfo": objects.ServerVersionInfo,
}


def is_text(type_: Any) -> bool:
    return bool(type_.is_simple() or (type_.has_simple_content() and not type_.attributes))


def holds_anything(type_: Any) -> bool:
    return any(particle.name is None for particle in type_.content.iter_elements())


def children(type_: Any) -> list[Any]:
    return [] if type_.has_simple_content() else [e for e in type_.content.iter_elements() if e.name is not None]


def in_its_place(element: Any) -> set[str]:
    """The names that an element can have: its own, and those of what stands in for it."""
    return {element.name, *(other.name for other in MAPS.substitution_groups.get(element.name, ()))}


def derived(type_: Any) -> Iterator[Any]:
    for other in MAPS.types.values():
        if type_.name and other.is_complex() and getattr(other.base_type, "name", None) == type_.name:
            if not other.abstract:
                yield other
            yield from derived(other)


def class_for(element: Any) -> type[binding.Node] | None:
    return BY_TYPE.get(element.type.name) if element.type.name else ANONYMOUS.get(element.name)


def reachable() -> dict[str, Any]:
    """Every element that a message or header block can have in it, by its name and where it is declared."""
    found: dict[str, Any] = {}
    todo = [e for e in MAPS.elements.values() if e.target_namespace in (MESSAGES, TYPES)]
    while todo:
        element = todo.pop()
        key = f"{element.name} of {element.type.name or 'its own type'}"
        if key in found:
            continue
        found[key] = element
        if is_text(element.type):
            continue
        for type_ in (element.type, *derived(element.type)):
            todo += children(type_)
    return found


REACHABLE = reachable()
LAYOUTS = {cls: binding.layout(cls) for cls in [*CLASSES]}
WITHOUT_CLASS = {  # elements that are no objects: what they hold stands in a field
    part.elements()[0]
    for plan in LAYOUTS.values()
    for part in plan.parts
    if getattr(part.marker, "wrapper", "") or isinstance(part.marker, parts.AnyIn)
}


@pytest.mark.parametrize("key", REACHABLE)
def test_each_element_has_a_place(key: str) -> None:
    element = REACHABLE[key]
    if not is_text(element.type) and element.type.name != NOT_READ:
        assert class_for(element) is not None or element.name in WITHOUT_CLASS


def test_each_type_that_xsi_type_can_name_has_a_class() -> None:
    named = {other.name for e in REACHABLE.values() if class_for(e) for other in derived(e.type)}
    assert len(named) >= 4
    assert named <= {*BY_TYPE}
    for cls in CLASSES:
        if cls.xsd_type:
            names = [other.name for other in derived(MAPS.types[cls.xsd_type])]
            assert [*cls.derived_names] == [BY_TYPE[name].__name__ for name in names]


def test_each_class_is_of_a_type() -> None:
    of_elements = {class_for(element) for element in REACHABLE.values()}
    of_derived = {BY_TYPE.get(d.name) for e in REACHABLE.values() for d in derived(e.type)}
    assert {*CLASSES} == (of_elements | of_derived | {objects.Headers}) - {None}


TYPED = [(cls, MAPS.types[cls.xsd_type]) for cls in CLASSES if cls.xsd_type]
TYPED += [(cls, MAPS.elements[name].type) for name, cls in ANONYMOUS.items()]


@pytest.mark.parametrize(("cls", "type_"), TYPED, ids=lambda value: getattr(value, "__name__", ""))
def test_attributes_are_those_of_the_type(cls: type[binding.Node], type_: Any) -> None:
    declared = {name: a.use == "required" for name, a in type_.attributes.items() if name is not None}
    if None in type_.attributes:  # a wildcard, for the attributes of SOAP
        declared |= {name: False for name in MAPS.attributes if name.startswith(f"{{{SOAP}}}")}
    assert {part.marker.name: part.required for part in LAYOUTS[cls].attributes} == declared


@pytest.mark.parametrize(("cls", "type_"), TYPED, ids=lambda value: getattr(value, "__name__", ""))
def test_elements_are_those_of_the_type_in_its_order(cls: type[binding.Node], type_: Any) -> None:
    declared = children(type_)
    plan = LAYOUTS[cls]
    assert (plan.content is not None) is type_.has_simple_content()
    assert [{*part.elements()} for part in plan.parts] == [in_its_place(element) for element in declared]
    for part, element in zip(plan.parts, declared, strict=True):
        groups = [element, *groups_around(element)]
        assert part.required is all(g.min_occurs > 0 and getattr(g, "model", "") != "choice" for g in groups), (
            part.field
        )
        many = any(g.max_occurs is None for g in groups)
        if isinstance(part.marker, parts.Simple):
            assert is_text(element.type) and not many
        elif isinstance(part.marker, parts.AnyIn):
            assert holds_anything(element.type) and not many
        elif getattr(part.marker, "wrapper", ""):
            inner = [e for e in children(element.type) if e.type.name != NOT_READ]
            many = any(g.max_occurs is None for e in inner for g in (e, *groups_around(e)))
            assert isinstance(part.marker, parts.One) is not many
            names = [part.marker.name] if isinstance(part.marker, parts.SimpleList) else [*part.choices]
            assert names == [e.name for e in inner]
            assert [*part.choices.values()] == [BY_TYPE[e.type.name] for e in inner if not is_text(e.type)]
        else:
            assert isinstance(part.marker, parts.Many) is many
            assert part.choices[element.name] is class_for(element)


def groups_around(element: Any) -> Iterator[Any]:
    while (element := element.parent) is not None and hasattr(element, "model"):
        yield element


def test_header_blocks_have_fields() -> None:
    """They are the elements of the types namespace that no type holds."""
    held = {
        name for e in REACHABLE.values() if not is_text(e.type) for c in children(e.type) for name in in_its_place(c)
    }
    alone = [e.name for e in MAPS.elements.values() if e.target_namespace == TYPES and e.name not in held]
    assert [*LAYOUTS[objects.Headers].by_element] == alone
    assert len(alone) == 8


def test_each_enumeration_has_a_class_and_each_value_a_member() -> None:
    declared = {
        type_.local_name.removesuffix("Type"): type_.enumeration
        for type_ in MAPS.types.values()
        if type_.target_namespace in (MESSAGES, TYPES) and getattr(type_, "enumeration", None)
    }
    members = {
        name: [member.value for member in cls]
        for name in codes.__all__
        if name != "OPEN"
        if issubclass(cls := vars(codes)[name], StrEnum) and cls is not codes.FaultCode
    }
    assert members == declared
    assert all([*vars(codes)[name].__members__] == values for name, values in members.items())


# The generator


def test_generated_files_follow_from_the_schemas() -> None:
    for path, text in generate.build().items():
        assert path.read_text("utf-8") == text, f"run python schemas/generate.py: {path.name} differs"


def changed(tmp_path: Path, old: str, new: str) -> str:
    """All that is generated from schemas with a change."""
    texts = {path.name: path.read_text("utf-8") for path in schema_directory().glob("*.xsd")}
    assert sum(old in text for text in texts.values()) == 1
    for name, text in texts.items():
        (tmp_path / name).write_text(text.replace(old, new, 1), "utf-8")
    return "\n".join(generate.build(tmp_path).values())


AMID = '<xs:attribute name="CompareOriginalStartTime" type="xs:boolean"/>'


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('<xs:enumeration value="starred"/>', '<xs:enumeration value="dotted"/>', '    dotted = "dotted"'),
        (AMID, '<xs:attribute name="XYName" type="xs:int" use="required"/>',
         '    xy_name: Annotated[int, Attribute("XYName", INT)]'),
        (AMID, '<xs:attribute name="If" type="xs:int" py:name="condition"/>',
         '    condition: Annotated[int | None, Attribute("If", INT)] = None'),
        ('<xs:element name="DateTime" type="xs:dateTime"/>', '<xs:element name="Day" type="t:DayOfWeekType"/>',
         '    day: Annotated[DayOfWeek, Simple(t("Day"), Code(DayOfWeek))]'),
        ("An item by its identifier", "An item by its id",
         '    """An item by its id (ItemIdType, [MS-OXWSCORE] 2.2.4.25)."""'),
        ('name="DayOfWeekType"', 'name="DayOfWeekType" py:open="true"', "    DayOfWeek,"),
    ],
)  # fmt: skip
def test_a_change_of_a_schema_is_one_of_the_classes(tmp_path: Path, old: str, new: str, line: str) -> None:
    before = "\n".join(generate.build().values()).splitlines()
    after = changed(tmp_path, old, new).splitlines()
    assert after.count(line) == before.count(line) + 1


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (AMID, '<xs:attribute name="X" type="xs:decimal"/>', "no codec for xs:decimal"),
        (AMID, '<xs:attribute name="X" type="t:Missing"/>', "is not declared"),
        (AMID, '<xs:attribute name="X" type="t:ItemIdType"/>', "a type of text is needed"),
        (AMID, '<xs:attribute name="X"/>', "a type is needed"),
        (AMID, '<xs:attribute name="If" type="xs:int"/>', "py:name is needed"),
        (AMID, '<xs:attributeGroup ref="t:X"/>', "no place for attributeGroup"),
        ('<xs:minLength value="1"/>', '<xs:maxLength value="1"/>', "no codec for maxLength '1' of STRING"),
        (' py:content="target"', "", "py:content is needed"),
        ("<xs:documentation>An item by its identifier ([MS-OXWSCORE] 2.2.4.25).</xs:documentation>", "",
         "documentation is needed"),
        ('<xs:enumeration value="starred"/>', '<xs:enumeration value="title"/>', "'title' is no name for a member"),
        ('<xs:element name="Day" type="xs:int"/>', '<xs:element name="Day" type="xs:int" maxOccurs="5"/>',
         "counts are 0, 1 and unbounded"),
        ('<xs:element name="Day" type="xs:int"/>', '<xs:element name="Day" type="xs:int" maxOccurs="unbounded"/>',
         "needs a type with a class"),
        (AMID, '<xs:attribute name="X" type="xs:int" default="1"/>', "no place for default"),
        (AMID, '<xs:attribute name="start" type="xs:int"/>', "two fields have one name"),
        (AMID, '<xs:anyAttribute namespace="##other"/>', "no place for anyAttribute"),
        ('name="FolderIdType"', 'name="FolderIdType" py:name="ItemId"', "a second class ItemId"),
        ('<xs:element name="Role" type="xs:string" maxOccurs="unbounded"/>',
         '<xs:element name="Role" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>', "one element or more"),
        ('<xs:element name="Day" type="xs:int"/>', '<xs:element name="Day" type="xs:int"/><xs:any/>',
         "other elements beside known ones"),
    ],
)  # fmt: skip
def test_what_has_no_place_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(SchemaError, match=r"^(types|messages)\.xsd:\d+: ") as caught:
        changed(tmp_path, old, new)
    assert message in str(caught.value)


@pytest.mark.parametrize("drop", ["RecurringDayTransition", "Mailbox"])
def test_a_missing_class_is_seen(monkeypatch: pytest.MonkeyPatch, drop: str) -> None:
    """The tests above can fail."""
    cls = getattr(objects, drop)
    monkeypatch.delitem(BY_TYPE, cls.xsd_type)
    with pytest.raises(AssertionError):
        for key in REACHABLE:
            test_each_element_has_a_place(key)
