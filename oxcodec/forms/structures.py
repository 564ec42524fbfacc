"""The JSON form of structures: the specification's field names in wire order, absent fields left out.

Numbers are numbers (identifiers, FILETIMEs and property tags too); with ``ids="text"`` those of 64 bits, which
JavaScript and others would round beyond 2^53, are strings of digits. Binary is lowercase hex; GUIDs are hyphenated;
strings are without their terminator. Where a field could not be laid out for want of context, or what is in its block
is damaged, its hex stands in its place. What JSON or text cannot say stands as an object: ``{"Utf16Hex": …}`` a string
with unpaired surrogates as its UTF-16 code units, ``{"String8Hex": …}`` an 8-bit string with bytes of an unknown code
page, ``{"RawHex": …}`` the bytes of a string block that is no terminated string, ``{"FloatHex": …}`` a non-finite float
as its eight little-endian bytes.

Counts and sizes are there for readers. From the form they are computed again, but for those that nothing else tells.
"""

from __future__ import annotations

import math
import struct
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Final, Literal, TypeVar

from .._runtime.interpret import (
    FAULTS,
    Derived,
    Environment,
    Undecoded,
    blank,
    choose,
    departure_of,
    derive,
    ends_undecoded,
    fill_presence,
    flag_value,
)
from .._runtime.layout import counted, present, sized_by
from .._runtime.model import Bytes, DepartureForm, Field, Primitive, Ref, Switch, Type
from .._runtime.primitives import Refused
from .._runtime.structure import HasParams, Structure
from ..errors import EncodeError
from . import reading

__all__ = ["Ids", "from_json", "to_json"]

S = TypeVar("S", bound=Structure)
Ids = Literal["number", "text"]

TOO_DEEP: Final = "nested deeper than this interpreter allows"


def to_json(structure: Structure, *, ids: Ids = "number") -> dict[str, Any]:
    """The fields of a structure as JSON-ready values; counts, sizes and constants among them.

    ``ids="text"`` gives numbers of 64 bits as strings. Raises :class:`EncodeError` for values that the structure cannot
    hold.
    """
    try:
        return Form(derive(structure), ids).fields(structure)
    except RecursionError:
        message = TOO_DEEP
    except (Refused, *FAULTS) as error:
        message = f"no JSON form: {error or type(error).__name__}"
    raise EncodeError(message, path=type(structure).__name__)


@dataclass(frozen=True, slots=True)
class Form:
    """The making of one form."""

    derived: Derived
    ids: Ids

    def fields(self, structure: Structure) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        env = self.derived.scope(structure)  # which has the params that the place of a structure gives it
        departure = departure_of(structure)
        for name, field in structure.FIELDS.items():
            if departure is not None and name in departure.without:
                continue
            value = self.derived.value(structure, name) if field.computed else getattr(structure, name)
            if value is None and not is_null(field, env):
                continue
            if field.repeated and isinstance(value, Undecoded):
                fields[field.orig] = value.hex()
            elif field.repeated:
                fields[field.orig] = [self.value(field, v, env, i) for i, v in enumerate(value)]
            else:
                fields[field.orig] = self.value(field, value, env, 0)
        if departure is not None and not departure.is_told(type(structure)):
            fields["Departure"] = departure.name
        return fields

    def value(self, field: Field, value: Any, structure: Any, i: int) -> Any:
        if isinstance(value, Structure):
            return self.fields(value)
        kind = field.kind
        if isinstance(value, Undecoded):
            return undecoded(value, kind, structure, i)
        if isinstance(kind, Switch) and (not isinstance(value, int) or self.ids == "text"):
            kind = choose(kind, structure, i)
        return self.plain(kind, value, structure, i)

    def plain(self, kind: Type, value: Any, structure: Any, i: int) -> Any:
        """A value that is no structure; ``kind`` tells a GUID from other bytes and the two kinds of string apart."""
        if isinstance(value, Structure):
            return self.fields(value)
        if isinstance(value, Undecoded):
            return undecoded(value, kind, structure, i)
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, int):
            if self.ids == "text" and isinstance(kind, Primitive) and kind.width == 8 and kind.code not in "fd":
                return str(int(value))
            return int(value)
        if isinstance(value, float):
            return value if math.isfinite(value) else {"FloatHex": struct.pack("<d", value).hex()}
        native = None
        if isinstance(kind, Ref):
            spec = kind.target().SPEC
            native = spec.native.name if spec.native else None
            if spec.value is not None:
                inner = kind.target().FIELDS[spec.value]
                if isinstance(value, list):
                    return [self.plain(inner.kind, v, structure, k) for k, v in enumerate(value)]
                return self.plain(inner.kind, value, structure, i)
        if isinstance(value, str):
            return string_form(value, native)
        if native == "guid" and len(value) == 16:
            return str(uuid.UUID(bytes_le=value))
        return {"RawHex": value.hex()} if native in ("string8", "utf16") else value.hex()


def undecoded(value: Undecoded, kind: Type, structure: Any, i: int) -> Any:
    """Hex where a structure is due, for nothing else stands there as a string; else an object."""
    try:
        kind = choose(kind, structure, i)
    except (Refused, *FAULTS):
        return {"RawHex": value.hex()}
    due = isinstance(kind, Ref) and kind.target().SPEC.native is None
    return value.hex() if due else {"RawHex": value.hex()}


def is_null(field: Field, structure: Any) -> bool:
    """Whether ``None`` is the value of a PtypNull property here, not an absent field."""
    if not field.nullable or (field.condition is not None and not field.condition(structure, False)):
        return False
    try:
        kind = choose(field.kind, structure, 0)
    except (Refused, *FAULTS):  # an inconsistent structure: then the field is just not there
        return False
    return isinstance(kind, Ref) and kind.target().SPEC.native is not None


def string_form(value: str, native: str | None) -> Any:
    """A string, or an object with its bytes where it has what no Unicode text has."""
    if not any("\ud800" <= c <= "\udfff" for c in value):
        return value
    if native in ("string8z", "string8") and all(c.isascii() or "\udc80" <= c <= "\udcff" for c in value):
        return {"String8Hex": value.encode("ascii", "surrogateescape").hex()}
    return {"Utf16Hex": value.encode("utf-16-le", "surrogatepass").hex()}


# From JSON -----------------------------------------------------------------------------------------------------------


def from_json(
    cls: type[S], fields: Mapping[str, Any], context: HasParams | None = None, *, literal: bool = False, **params: Any
) -> S:
    """A structure from its JSON form; constants, presence flags and empty lists may be left out.

    Counts and sizes follow from the rest, whatever the form says, but for those that nothing else tells; ``literal``
    keeps all that are given. Integers may be given as strings of digits. ``context`` and ``params`` are those of
    :meth:`Structure.from_bytes`. Raises :class:`EncodeError` with the path.
    """
    builder = Builder(literal=literal)
    inside = ""
    try:
        made: S = builder.structure(cls, fields, cls._args(context, params))
        if literal:
            builder.settle(made)
        return made
    except EncodeError as error:
        message, inside = error.message, error.path
    except Refused as error:
        message = str(error)
    except RecursionError:
        message = TOO_DEEP
    except FAULTS:
        message = "the fields before it and the context do not tell how it is laid out"
    raise EncodeError(message, path=reading.joined((builder.root or cls).__name__, *builder.path, inside))


@dataclass(frozen=True, slots=True)
class Names:
    """The fields of a class by the names that they have in JSON."""

    fields: Mapping[str, list[Field]]
    nullable: frozenset[str]


NAMES: dict[type[Structure], Names] = {}


def names_of(cls: type[Structure]) -> Names:
    if cls in NAMES:
        return NAMES[cls]
    fields: dict[str, list[Field]] = {}
    for field in cls.FIELDS.values():
        fields.setdefault(field.orig, []).append(field)
    made = Names(fields, frozenset(field.orig for field in cls.FIELDS.values() if field.nullable))
    NAMES[cls] = made
    return made


def is_due(field: Field, instance: Structure) -> bool:
    return field.condition is None or bool(field.condition(instance, False))


def told(field: Field, instance: Structure, value: Any) -> bool:
    """Whether a count or size follows from what it measures; a constant that is another one is wrong, not stale."""
    if field.constant is not None or isinstance(value, Undecoded):
        return False
    if field.counts is not None:
        values = counted(instance, field.counts)
        return isinstance(values, list) and not ends_undecoded(values)
    blocks = sized_by(type(instance).SPEC, field)
    return any(present(instance, block) for block in blocks) or bool(value + field.bias == 0)


def departure_in(cls: type[Structure], form: Mapping[str, Any]) -> DepartureForm | None:
    """The form against the specification that a JSON form has: by its name, or by the fields that are not there."""
    wanted = form.get("Departure")
    for departure in cls.SPEC.departures:
        absent = not any(cls.FIELDS[name].orig in form for name in departure.without)
        if departure.name == wanted or (
            wanted is None
            and absent
            and departure.is_told(cls)
            and departure.applies(SimpleNamespace(**{name: form.get(cls.FIELDS[name].orig) for name in departure.when}))
        ):
            return departure
    if wanted is not None:
        raise EncodeError(f"no departure {reading.brief(wanted)}", path="Departure")
    return None


def suits(field: Field, namesakes: list[Field], data: Any, instance: Structure) -> bool:
    """Whether this one of the fields of one name is meant: hex is that of bytes, if those are due, or of damage."""
    if len(namesakes) == 1:
        return True
    if not isinstance(data, str):
        return not isinstance(field.kind, Bytes)
    due = [other for other in namesakes if isinstance(other.kind, Bytes) and is_due(other, instance)]
    return field in due if due else not isinstance(field.kind, Bytes)


class Builder:
    """One construction, with the path to where it is."""

    def __init__(self, *, literal: bool) -> None:
        self.literal = literal
        self.root: type[Structure] | None = None  # what the whole is, of a union the arm
        self.path: list[str] = []
        self.given: list[tuple[Structure, dict[str, Any]]] = []

    def structure(self, cls: type[Structure], form: Any, args: list[Any]) -> Any:
        form = reading.object_(form)
        if choice := cls.SPEC.choice:
            with reading.within(choice.tag):
                if choice.tag not in form:
                    raise EncodeError("missing")
                tag = reading.integer(form[choice.tag])
                if tag not in choice.arms:
                    raise EncodeError(f"no {cls.__name__} has {choice.tag} {reading.brief(tag)}")
            ref = choice.arms[tag]
            env = Environment(cls.SPEC, args)
            return self.structure(ref.target(), form, [arg(env, 0) for arg in ref.args])
        self.root = self.root or cls
        names = names_of(cls)
        departure = departure_in(cls, form)
        form = {name: value for name, value in form.items() if name != "Departure"}
        for name in form:
            if name not in names.fields:
                raise EncodeError(f"{cls.__name__} has no field {reading.brief(name)}")
        # null says that a field is absent, unless it is a PtypNull property, whose value it is.
        form = {name: value for name, value in form.items() if value is not None or name in names.nullable}
        instance = blank(cls, args)
        for field in cls.FIELDS.values():
            if field.presence and field.orig not in form and field.condition is None:
                setattr(instance, field.name, flag_value(field, lambda name: cls.FIELDS[name].orig in form))
        damaged = False
        if departure is not None:
            instance._departure = departure.name
        for name, field in cls.FIELDS.items():
            if departure is not None and name in departure.without:
                continue
            self.path.append(field.orig)
            if field.orig in form:
                if suits(field, names.fields[field.orig], form[field.orig], instance):
                    value = self.field(field, form[field.orig], instance)
                    if not field.computed or value != field.constant:
                        setattr(instance, name, value)
                    damaged |= ends_undecoded(value)
            elif damaged:  # and with it the rest of its block
                pass
            elif field.repeated and not field.in_optional_block and is_due(field, instance):
                setattr(instance, name, [])
            elif not field.optional:
                raise EncodeError("missing")
            elif field.default is not None and not field.presence and field.condition is None:
                setattr(instance, name, field.default)
            self.path.pop()
        fill_presence(instance)
        if instance._given:
            self.keep(instance, instance._given)
        return instance

    def keep(self, instance: Structure, given: Mapping[str, Any]) -> None:
        """Drops the counts and sizes that the rest of the form tells."""
        if self.literal:
            self.given.append((instance, dict(given)))
            return
        fields = type(instance).FIELDS
        kept = {name: value for name, value in given.items() if not told(fields[name], instance, value)}
        instance._given = kept or None

    def settle(self, root: Structure) -> None:
        """Drops what is given just as the data say it, so that a value equals the one that its bytes give."""
        for instance, _ in self.given:
            instance._given = None
        derived = derive(root)
        kept = [
            {name: value for name, value in given.items() if derived.value(instance, name) != value}
            for instance, given in self.given
        ]
        for (instance, _), values in zip(self.given, kept, strict=True):
            instance._given = values or None

    def field(self, field: Field, data: Any, instance: Structure) -> Any:
        if not field.repeated:
            return self.value(field, field.kind, data, instance, 0)
        if isinstance(data, str):  # none of it could be decoded
            return Undecoded(reading.hexadecimal(data))
        values = []
        items = reading.array(data)
        for i, item in enumerate(items):
            self.path.append(f"[{i}]")
            values.append(self.value(field, field.kind, item, instance, i))
            self.path.pop()
        return values

    def value(self, field: Field, kind: Type, data: Any, instance: Any, i: int) -> Any:
        raw = isinstance(data, Mapping) and set(data) == {"RawHex"}
        try:
            kind = choose(kind, instance, i)
        except (Refused, *FAULTS):
            if not raw:
                raise
            kind = Bytes()
        if raw and not (isinstance(kind, Ref) and holds_raw(kind)):
            return Undecoded(reading.hexadecimal(data["RawHex"]))
        if isinstance(kind, Primitive):
            if kind.code in "fd":
                return reading.floating(data)
            return reading.integer(data, bits=8 * kind.width, signed=kind.code.islower())
        if isinstance(kind, Bytes):
            return reading.hexadecimal(data)
        assert isinstance(kind, Ref)
        cls = kind.target()
        spec = cls.SPEC
        if spec.native:
            return native(spec.native.name, data)
        if isinstance(data, str):  # what its block holds could not be decoded; whether there is one, the encoder sees
            return Undecoded(reading.hexadecimal(data))
        args = [arg(instance, i) for arg in kind.args]
        if spec.value is None:
            return self.structure(cls, data, args)
        return self.field(cls.FIELDS[spec.value], data, blank(cls, args))


def holds_raw(kind: Ref) -> bool:
    """Whether bytes are a value of their own there: those of a string block that is no terminated string."""
    native = kind.target().SPEC.native
    return native is not None and bytes in native.takes and native.name != "guid"


def native(name: str, data: Any) -> Any:
    """The value of a hand-written primitive."""
    if name == "guid":
        return reading.guid(data)
    if name == "float32":
        return reading.floating(data)
    if name == "boolean":
        if isinstance(data, bool):
            return data
        number = reading.integer(data, bits=8)
        return number == 1 if number in (0, 1) else number
    if name == "null":
        if data is not None:
            raise EncodeError("a PtypNull property has no value")
        return None
    if isinstance(data, Mapping):
        if set(data) == {"String8Hex"}:
            return reading.hexadecimal(data["String8Hex"]).decode("ascii", "surrogateescape")
        if set(data) == {"RawHex"}:
            return reading.hexadecimal(data["RawHex"])
        if set(data) == {"Utf16Hex"}:
            units = reading.hexadecimal(data["Utf16Hex"])
            if len(units) % 2:
                raise EncodeError("half of a UTF-16 code unit")
            return units.decode("utf-16-le", "surrogatepass")
    return reading.text(data)
