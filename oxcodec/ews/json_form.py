"""The JSON form of SendItem messages: the names of elements and attributes as keys, absent parts left out.

``{"Headers": {…}, "SendItem": {"SaveItemToFolder": true, "ItemIds": [{"ItemId": {"Id": "…"}}]}}``. Where the schema
has a choice of elements, an object of one key says which; text of an element with attributes, and what has no name of
its own in the schema, goes by the field's name (``Culture``, ``Other``). Elements in places for any are XML as text,
foreign attributes an object of names and values.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast, get_args, get_type_hints

from ..errors import EncodeError
from .binding import Node, layout
from .namespaces import split_name
from .parts import AnyHere, AnyIn, Many, Part, SimpleList

if TYPE_CHECKING:
    from .objects import Message

__all__ = ["from_json", "to_json"]

BESIDE: Final = ("Headers", "Envelope")  # what stands beside the payload of a message


@dataclasses.dataclass(frozen=True, slots=True)
class Key:
    """How a field stands in JSON: its name, whether it is a list or pairs of name and value, the objects it holds."""

    name: str
    field: str
    required: bool
    default: Any
    is_list: bool
    is_pairs: bool
    classes: Mapping[str, type[Node]]
    """By the names of their elements; of several classes, the name stands with the object."""


KEYS: Final[dict[type[Node], Mapping[str, Key]]] = {}


def keys(cls: type[Node]) -> Mapping[str, Key]:
    """The fields of a class by their names in JSON, in the order of the class."""
    found = KEYS.get(cls)
    if found is None:
        found = KEYS[cls] = make_keys(cls)
    return found


def make_keys(cls: type[Node]) -> Mapping[str, Key]:
    plan = layout(cls)
    parts = {part.field: part for part in plan.fields}
    hints = get_type_hints(cls)
    found = {}
    for field in dataclasses.fields(cast(Any, cls)):
        part = parts.get(field.name)
        name = cls.json_names.get(field.name) or (part and part.element()) or pascal(field.name)
        required = field.default is dataclasses.MISSING
        found[name] = Key(
            name,
            field.name,
            required,
            None if required else field.default,
            is_list=part is not None and isinstance(part.marker, Many | SimpleList | AnyIn | AnyHere),
            is_pairs=part is None and field.default == (),
            classes=classes_of(part, hints[field.name]),
        )
    return found


def classes_of(part: Part | None, hint: Any) -> Mapping[str, type[Node]]:
    if part is not None:
        return {split_name(name)[1]: cls for cls, name in part.names.items()}
    return {a.__name__: a for a in (hint, *get_args(hint)) if isinstance(a, type) and issubclass(a, Node)}


def pascal(field: str) -> str:
    return "".join(word.capitalize() for word in field.split("_"))


# To JSON -------------------------------------------------------------------------------------------------------------


def to_json(message: Message) -> dict[str, Any]:
    """The JSON form of a request, a response or a fault."""
    form = fields_of(message)
    return {name: form.pop(name) for name in BESIDE if name in form} | {split_name(message.element)[1]: form}


def fields_of(node: Node) -> dict[str, Any]:
    form = {}
    for key in keys(type(node)).values():
        value = getattr(node, key.field)
        if key.required or value != key.default:
            form[key.name] = [form_of(key, v) for v in value] if key.is_list else form_of(key, value)
    return form


def form_of(key: Key, value: Any) -> Any:
    if isinstance(value, Node):
        form = fields_of(value)
        if len(key.classes) == 1:
            return form
        return {next(name for name, cls in key.classes.items() if cls is type(value)): form}
    if key.is_pairs:
        return dict(value)
    return str(value) if isinstance(value, str) else value


# From JSON -----------------------------------------------------------------------------------------------------------


def from_json(form: object) -> Message:
    """The message of a JSON form.

    Raises:
        EncodeError: the form is none of a message, or what it says has no valid XML; ``path`` has the names of JSON.
    """
    from .objects import PAYLOADS

    given = mapping(form, "")
    names = [name for name in given if name in PAYLOADS]
    if len(names) != 1:
        raise EncodeError(f"exactly one of {', '.join(PAYLOADS)} is needed")
    name = names[0]
    for other in given:
        if other not in (name, *BESIDE):
            raise EncodeError(f"no field {other} beside {name}: there are {', '.join(BESIDE)}")
    fields = mapping(given[name], name)
    if misplaced := [other for other in BESIDE if other in fields]:
        raise EncodeError(f"{misplaced[0]} belongs beside {name}, not in it", path=name)
    message = node_of(PAYLOADS[name], {**fields, **{n: given[n] for n in BESIDE if n in given}}, name)
    return cast("Message", message)


def mapping(value: object, path: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise EncodeError(f"an object is needed, not {type(value).__name__}", path=path)
    return value


def node_of(cls: type[Node], value: object, path: str) -> Node:
    known = keys(cls)
    given = {}
    for name, inner in mapping(value, path).items():
        key = known.get(name)
        if key is None:
            there = ", ".join(other for other in known if other not in BESIDE)
            raise EncodeError(f"no field {name}: there are {there}", path=path)
        given[key.field] = value_of(key, inner, name if name in BESIDE else f"{path}.{name}")
    for name, key in known.items():
        if key.required and key.field not in given:
            raise EncodeError(f"{name} is missing", path=path)
    try:
        return cls(**given)
    except EncodeError as error:
        raise EncodeError(error.message, path=path + renamed(cls, error.path)) from None


def value_of(key: Key, value: Any, path: str) -> Any:
    """What a constructor takes; what is no object or list is for the constructor to check."""
    if key.is_list:
        if not isinstance(value, list):
            raise EncodeError(f"a list is needed, not {type(value).__name__}", path=path)
        return [item_of(key, item, f"{path}[{i}]") for i, item in enumerate(value)]
    if key.is_pairs:
        return [*mapping(value, path).items()]
    return item_of(key, value, path)


def item_of(key: Key, value: Any, path: str) -> Any:
    if not key.classes:
        return value
    if len(key.classes) == 1:
        return node_of(next(iter(key.classes.values())), value, path)
    tagged = mapping(value, path)
    name = next(iter(tagged), "")
    if len(tagged) != 1 or name not in key.classes:
        raise EncodeError(f"an object with one of {', '.join(key.classes)} is needed", path=path)
    return node_of(key.classes[name], tagged[name], f"{path}.{name}")


def renamed(cls: type[Node], path: str) -> str:
    """The end of a path, from that of a constructor (``Class.field[0]``), with the name of JSON."""
    field, bracket, index = path.removeprefix(f"{cls.__name__}.").partition("[")
    return next((f".{key.name}{bracket}{index}" for key in keys(cls).values() if key.field == field), "")
