"""The JSON form of structures: the specification's field names in wire order, absent fields left out.

Numbers are numbers (identifiers, FILETIMEs and property tags too); binary is lowercase hex; GUIDs are hyphenated;
strings are without their terminator. Where a field could not be laid out for want of context, its hex stands in its
place. What JSON or text cannot say stands as an object: ``{"String8Hex": …}`` an 8-bit string with bytes of an unknown
code page, ``{"RawHex": …}`` the bytes of a string block that is no terminated string, ``{"FloatHex": …}`` a non-finite
float as its eight little-endian bytes.
"""

from __future__ import annotations

import math
import struct
import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any, TypeVar

from .._runtime.interpret import (
    FAULTS,
    Derived,
    Environment,
    Undecoded,
    blank,
    choose,
    derive,
    fill_presence,
    flag_value,
    settle,
)  # fmt: skip
from .._runtime.model import Bytes, Field, Primitive, Ref, Switch, Type
from .._runtime.primitives import Refused
from .._runtime.structure import HasParams, Structure
from ..errors import EncodeError

__all__ = ["from_json", "to_json"]

S = TypeVar("S", bound=Structure)


def to_json(structure: Structure) -> dict[str, Any]:
    """The fields of a structure as JSON-ready values; counts, sizes and constants among them.

    Raises :class:`EncodeError` for values that the structure cannot hold.
    """
    try:
        return form(structure, derive(structure))
    except RecursionError:
        message = "nested deeper than this interpreter allows"
    except (Refused, *FAULTS) as error:
        message = f"no JSON form: {error or type(error).__name__}"
    raise EncodeError(message, path=type(structure).__name__)


def form(structure: Structure, derived: Derived) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    scope = derived.scope(structure)  # knows what the place of the structure tells it, as the columns of a row
    for name, field in structure.FIELDS.items():
        value = derived.value(structure, name) if field.computed else getattr(structure, name)
        if value is None and not is_null(field, scope):
            continue
        if field.repeated and not isinstance(value, Undecoded):
            fields[field.orig] = [value_to_json(field, v, scope, i, derived) for i, v in enumerate(value)]
        else:
            fields[field.orig] = value_to_json(field, value, scope, 0, derived)
    return fields


def is_null(field: Field, structure: Any) -> bool:
    """Whether ``None`` is the value of a PtypNull property here, not an absent field."""
    if not field.nullable or (field.condition is not None and not field.condition(structure, False)):
        return False
    try:
        kind = choose(field.kind, structure, 0)
    except (Refused, *FAULTS):  # an inconsistent structure: then the field is just not there
        return False
    return isinstance(kind, Ref) and kind.target().SPEC.native is not None


def value_to_json(field: Field, value: Any, structure: Any, i: int, derived: Derived) -> Any:
    if isinstance(value, Structure):
        return form(value, derived)
    if isinstance(value, Undecoded):
        return value.hex() if is_structure(field.kind) else {"RawHex": value.hex()}
    kind = field.kind
    if isinstance(kind, Switch) and not isinstance(value, int):
        kind = choose(kind, structure, i)
    return plain(kind, value, structure, i, derived)


def is_structure(kind: Type) -> bool:
    """Whether the form of a value is an object, at least in some case, so that hex cannot be mistaken for it."""
    if isinstance(kind, Switch):
        return any(map(is_structure, kind.cases.values()))
    return isinstance(kind, Ref) and kind.target().SPEC.native is None


def plain(kind: Type, value: Any, structure: Any, i: int, derived: Derived) -> Any:
    """A value that is no structure; ``kind`` tells a GUID from other bytes and the two kinds of string apart."""
    if isinstance(value, Structure):
        return form(value, derived)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else {"FloatHex": struct.pack("<d", value).hex()}
    native = None
    if isinstance(kind, Ref):
        spec = kind.target().SPEC
        native = spec.native and spec.native.name
        if spec.value is not None:
            inner = kind.target().FIELDS[spec.value]
            if isinstance(value, list):
                return [plain(inner.kind, v, structure, k, derived) for k, v in enumerate(value)]
            return plain(inner.kind, value, structure, i, derived)
    if isinstance(value, str):
        if native in ("string8z", "string8") and any("\udc80" <= c <= "\udcff" for c in value):
            return {"String8Hex": value.encode("ascii", "surrogateescape").hex()} if is_8_bit(value) else value
        return value
    if native == "guid" and len(value) == 16:
        return str(uuid.UUID(bytes_le=value))
    return {"RawHex": value.hex()} if native in ("string8", "utf16") else value.hex()


def is_8_bit(value: str) -> bool:
    return all(c.isascii() or "\udc80" <= c <= "\udcff" for c in value)


def from_json(cls: type[S], fields: Mapping[str, Any], context: HasParams | None = None, **params: Any) -> S:
    """A structure from its JSON form; counts, sizes, constants, presence flags and empty lists may be left out.

    ``context`` and ``params`` are those of :meth:`Structure.from_bytes`. Raises :class:`EncodeError` with the path.
    """
    builder = Builder()
    try:
        made: S = builder.structure(cls, fields, cls._args(context, params))
        if isinstance(made, Structure):
            settle(made)
        return made
    except (Wrong, Refused) as error:
        message = str(error)
    except RecursionError:
        message = "nested deeper than this interpreter allows"
    except FAULTS as error:
        message = f"not the JSON form: {error or type(error).__name__}"
    raise EncodeError(message, path=".".join([cls.__name__, *builder.path]).replace(".[", "["))


def is_due(field: Field, instance: Structure) -> bool:
    return field.condition is None or bool(field.condition(instance, False))


def suits(field: Field, data: Any, instance: Structure) -> bool:
    """Whether this one of the fields of one name is meant: hex is that of bytes, if those are due, or of damage."""
    if not isinstance(data, str):
        return not isinstance(field.kind, Bytes)
    others = [other for other in instance.FIELDS.values() if other.orig == field.orig and isinstance(other.kind, Bytes)]
    meant = [other for other in others if is_due(other, instance)]
    return field in meant if meant else not isinstance(field.kind, Bytes)


def takes_null(cls: type[Structure], orig: str) -> bool:
    """Whether ``null`` is a value of a field, a PtypNull property, and does not just say that the field is absent."""
    return any(field.nullable for field in cls.FIELDS.values() if field.orig == orig)


class Wrong(Exception):
    """JSON that does not fit."""


class Builder:
    """One construction, with the path to where it is."""

    def __init__(self) -> None:
        self.path: list[str] = []

    def structure(self, cls: type[Structure], fields: Any, args: list[Any]) -> Any:
        if not isinstance(fields, Mapping):
            raise Wrong(f"{type(fields).__name__} where an object is due")
        if cls.SPEC.choice:
            choice = cls.SPEC.choice
            tag = fields.get(choice.tag)
            if not isinstance(tag, int) or tag not in choice.arms:
                raise Wrong(f"no {cls.__name__} has {choice.tag} {tag!r}")
            ref = choice.arms[tag]
            env = Environment(cls.SPEC, args)
            return self.structure(ref.target(), fields, [arg(env, 0) for arg in ref.args])
        fields = {name: value for name, value in fields.items() if value is not None or takes_null(cls, name)}
        origs = Counter(field.orig for field in cls.FIELDS.values())
        if unknown := [name for name in fields if name not in origs]:
            raise Wrong(f"{cls.__name__} has no field {', '.join(map(str, unknown))}")
        instance = blank(cls, args)
        for field in cls.FIELDS.values():
            if field.presence and field.orig not in fields and field.condition is None:
                setattr(instance, field.name, flag_value(field, lambda name: cls.FIELDS[name].orig in fields))
        for name, field in cls.FIELDS.items():
            self.path.append(field.orig)
            if field.orig in fields:
                if origs[field.orig] == 1 or suits(field, fields[field.orig], instance):
                    value = self.field(field, fields[field.orig], instance)
                    if not field.computed or value != field.constant:
                        setattr(instance, name, value)
            elif field.repeated and not field.in_optional_block and is_due(field, instance):
                setattr(instance, name, [])
            elif not field.optional:
                raise Wrong("missing")
            elif field.default is not None and not field.presence and field.condition is None:
                setattr(instance, name, field.default)
            self.path.pop()
        fill_presence(instance)
        return instance

    def field(self, field: Field, data: Any, instance: Structure) -> Any:
        if not field.repeated:
            return self.value(field.kind, data, instance, 0)
        if not isinstance(data, list):
            raise Wrong(f"{type(data).__name__} where an array is due")
        values = []
        for i, item in enumerate(data):
            self.path.append(f"[{i}]")
            values.append(self.value(field.kind, item, instance, i))
            self.path.pop()
        return values

    def value(self, kind: Type, data: Any, instance: Any, i: int) -> Any:
        if isinstance(data, str) and is_structure(kind) and not isinstance(kind, Switch):
            return Undecoded(self.hex(data))
        kind = choose(kind, instance, i)
        if isinstance(data, Mapping) and set(data) == {"RawHex"} and not is_structure(kind):
            return Undecoded(self.hex(data["RawHex"]))
        if isinstance(kind, Primitive):
            if kind.code in "fd":
                return self.number(data)
            if not isinstance(data, int):
                raise Wrong(f"{type(data).__name__} where a number is due")
            return data
        if isinstance(kind, Bytes):
            return self.hex(data)
        assert isinstance(kind, Ref)
        cls = kind.target()
        spec = cls.SPEC
        if spec.native:
            return self.native(spec.native.name, data)
        args = [arg(instance, i) for arg in kind.args]
        if isinstance(data, str) and spec.value is None:
            return Undecoded(self.hex(data))
        if spec.value is None:
            return self.structure(cls, data, args)
        return self.field(cls.FIELDS[spec.value], data, blank(cls, args))

    def hex(self, data: Any) -> bytes:
        if not isinstance(data, str):
            raise Wrong(f"{type(data).__name__} where hex digits are due")
        return bytes.fromhex(data)

    def number(self, data: Any) -> float:
        if isinstance(data, Mapping):
            value: float = struct.unpack("<d", bytes.fromhex(data["FloatHex"]))[0]
            return value
        if not isinstance(data, int | float):
            raise Wrong(f"{type(data).__name__} where a number is due")
        return float(data)

    def native(self, name: str, data: Any) -> Any:
        if name == "guid":
            if not isinstance(data, str):
                raise Wrong(f"{type(data).__name__} where a GUID is due")
            guid = uuid.UUID(data).bytes_le if "-" in data else bytes.fromhex(data)
            if len(guid) != 16:
                raise Wrong(f"{len(guid)} bytes where a GUID of 16 is due")
            return guid
        if name == "float32":
            return self.number(data)
        if name == "boolean":
            if not isinstance(data, int):
                raise Wrong(f"{type(data).__name__} where a Boolean is due")
            return data if isinstance(data, bool) else (data == 1 if data in (0, 1) else data)
        if name == "null":
            if data is not None:
                raise Wrong("a PtypNull property has no value")
            return None
        if isinstance(data, Mapping):
            if set(data) == {"String8Hex"}:
                return bytes.fromhex(data["String8Hex"]).decode("ascii", "surrogateescape")
            if set(data) == {"RawHex"}:
                return bytes.fromhex(data["RawHex"])
        if not isinstance(data, str):
            raise Wrong(f"{type(data).__name__} where a string is due")
        return data
