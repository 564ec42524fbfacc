"""The base class of every structure: a value with keywords, equality, repr, copying, pickling and matching."""

from __future__ import annotations

import functools
import math
import operator
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self

from ..errors import ArgumentError, DecodeError
from . import interpret
from .arguments import flag, integer, octets, text, wrong
from .form import Formed
from .model import DepartureForm, Field, Inline, Spec, Switch
from .parts import Part
from .primitives import Append, Budget, Limits, Refused
from .taking import holds_date, take, take_dates, take_param

if TYPE_CHECKING:
    from .interpret import Trace

__all__ = ["Structure", "same", "union"]

DEFAULT_LIMITS = Limits()

# What straight-line code raises for bytes or values it cannot take; the interpreter then says what is wrong, and where.
FAULTS = (Refused, RecursionError, *interpret.FAULTS)
TOLD = (list, tuple, bool, type(None))


class HasParams(Protocol):
    """Anything with attributes named like the params: a ``Context``."""


class Computed:
    """A field that follows from others (a constant, a count, a size): computed when read, kept when given."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Structure | None, _owner: type | None = None) -> Any:
        if instance is None:
            return self
        return interpret.computed_value(instance, instance.FIELDS[self.name])

    def __set__(self, instance: Structure, value: Any) -> None:
        given = instance._given
        if value is None:
            if given is not None:
                given.pop(self.name, None)
        elif given is None:
            instance._given = {self.name: value}
        else:
            given[self.name] = value


def flatten(fields: tuple[Field, ...]) -> Iterator[Field]:
    """The fields in wire order, those of inline blocks in place of the block."""
    for field in fields:
        if isinstance(field.kind, Inline):
            yield from flatten(field.kind.fields)
        else:
            yield field


class Fields(Part[Mapping[str, Field]]):
    """The fields of the description by name, in wire order; none of a choice."""

    def __init__(self) -> None:
        super().__init__("descriptions")

    def load(self, cls: type[Structure]) -> None:
        cls.FIELDS = {field.name: field for field in flatten(cls.SPEC.fields)}  # type: ignore[assignment]


class Signed:
    """The signature of a constructor, made when ``inspect`` or an editor asks for it."""

    def __get__(self, instance: Structure | None, owner: type[Structure]) -> Any:
        if instance is not None or owner.__init__ is not Structure.__init__:
            raise AttributeError("__signature__")
        from .signatures import signature

        return signature(owner)


class Structure(Formed):
    """A structure of the specifications.

    Construct it with keywords named as the specification names the fields, in snake_case. Constants, counts, sizes
    and presence flags may be left out; ``None`` is an absent field. Instances are mutable and compare by value; what
    an encoder needs to know beside the fields (property tags of a row, say) are attributes too, but no part of the
    value. ``departure`` names the form against the specification that it has, as real servers write it; the fields that
    this form leaves out are ``None``.
    """

    __slots__ = ("_departure", "_given")

    SPEC = Part[Spec]("descriptions")
    FIELDS = Fields()
    _decode = Part[Callable[..., tuple[Any, int]]]("code")
    _encode = Part[Callable[..., None]]("code")

    __signature__ = Signed()
    __match_args__: ClassVar[tuple[str, ...]] = ()
    _computed: ClassVar[tuple[str, ...]] = ()
    _params: ClassVar[tuple[tuple[str, str | None], ...]] = ()
    """What ``SPEC.params`` says, for what can do without the description."""
    _stored: ClassVar[tuple[str, ...]] = ()

    _given: dict[str, Any] | None
    _departure: str | None

    def __init_subclass__(cls) -> None:
        cls._stored = tuple(name for name in cls.__match_args__ if name not in cls._computed)
        for name in cls._computed:
            setattr(cls, name, Computed(name))

    def __init__(self, /, *args: Any, **values: Any) -> None:
        if self.SPEC.choice:
            raise ArgumentError("a choice: construct one of its arms", path=type(self).__name__)
        if args:
            raise ArgumentError("the fields are given by keywords", path=type(self).__name__)
        self._given = None
        missing, dated = [], []
        try:
            given = values.pop("departure", None)
            self._departure = None if given is None else text(given, "departure")
            without = self._left_out()
            for param in self.SPEC.params:
                setattr(self, param.name, take_param(param, values.pop(param.name, None)))
            for name, field in self.FIELDS.items():
                value = values.pop(name, None)
                if name in without:
                    if value is not None:
                        missing.append(name)
                    elif not field.computed:
                        setattr(self, name, None)
                    continue
                if value is None:
                    if not field.optional:
                        missing.append(name)
                    if field.computed:
                        continue
                    value = None if field.presence or field.condition is not None else field.default
                else:
                    value = take(field, value)
                    if field.constant is not None and value == field.constant:
                        continue
                    if type(field.kind) is Switch and holds_date(value):
                        dated.append(field)
                setattr(self, name, value)
            for field in dated:
                setattr(self, field.name, take_dates(field, getattr(self, field.name), self))
        except ArgumentError as error:
            error.path = ".".join(filter(None, (type(self).__name__, error.path)))
            raise
        if values:
            raise ArgumentError(f"{type(self).__name__} has no field {', '.join(values)}")
        absent = {field.name for field in interpret.behind_undecoded(self)} if missing else ()
        if missing := [name for name in missing if name not in absent]:
            raise ArgumentError(f"{type(self).__name__} lacks {', '.join(missing)}")
        interpret.fill_presence(self)

    @property
    def departure(self) -> str | None:
        """The known departure from the specification that this structure has, by name; ``None`` for none."""
        return getattr(self, "_departure", None)

    def _left_out(self) -> tuple[str, ...]:
        """The fields that the form leaves out. Raises :class:`ArgumentError` for a departure that there is not."""
        wanted = self.departure
        if wanted is None:
            return ()
        for form in self.SPEC.departures:
            if form.name == wanted:
                return form.without
        raise ArgumentError(f"no departure {wanted!r}", path=type(self).__name__)

    @classmethod
    def from_bytes(
        cls, data: bytes, context: HasParams | None = None, *, limits: Limits | Budget = DEFAULT_LIMITS,
        strict: bool | None = None, **params: Any,
    ) -> Self:  # fmt: skip
        """Decodes all of ``data``.

        ``context`` gives what the bytes alone do not tell, by the names of its fields; ``params`` gives or overrides
        it by the structure's own names. Damage in a block whose size is known is kept as its bytes, see
        :class:`~oxcodec._runtime.interpret.Undecoded`, unless ``strict`` (by default that of ``limits``) refuses it.
        A known departure from the specification is taken where it explains all bytes, and the specification does not.
        Raises :class:`DecodeError`, also when bytes are left over.
        """
        data = octets(data, "data")
        try:
            structure, end = cls.parse(data, 0, context, limits=limits, strict=strict, **params)
            if end == len(data):
                return structure
            refusal = DecodeError(
                f"{len(data) - end} bytes too many", offset=end, path=cls.__name__, partial=structure,
                remaining=data[end:],
            )  # fmt: skip
        except DecodeError as error:
            refusal = error
        for departed, end, _ in cls.departures(data, 0, context, limits=limits, strict=strict, **params):
            if end == len(data):
                return departed
        raise refusal

    @classmethod
    def departures(
        cls, data: bytes, offset: int = 0, context: HasParams | None = None, *,
        limits: Limits | Budget = DEFAULT_LIMITS, strict: bool | None = None, **params: Any,
    ) -> Iterator[tuple[Self, int, DepartureForm]]:  # fmt: skip
        """Decodes one structure at ``offset`` in each form that departs from the specification and is known of it.

        The arguments are those of :meth:`parse`. Gives each structure with the offset of its end and its form; none
        where it is to be strict.
        """
        data, offset = octets(data, "data"), integer(offset, "offset", 0, sys.maxsize)
        budget = limits if isinstance(limits, Budget) else Budget(limits)
        if budget.limits.strict if flag(strict, "strict") is None else strict:
            return
        found: Any = cls
        if choice := cls.SPEC.choice:
            ref = choice.arms.get(int.from_bytes(data[offset : offset + choice.width], "little"))
            if ref is None:
                return
            found = ref.target()
        known = {name for name, _ in found._params}
        for form in interpret.departures_of(found):
            args = found._args(context, {name: value for name, value in params.items() if name in known})
            try:
                traced = interpret.trace(found, data, offset, args, budget, record=False, departing=form)
            except DecodeError:
                continue
            yield traced.structure, traced.span.end, form

    @classmethod
    def parse(
        cls, data: bytes, offset: int = 0, context: HasParams | None = None, *,
        limits: Limits | Budget = DEFAULT_LIMITS, strict: bool | None = None, **params: Any,
    ) -> tuple[Self, int]:  # fmt: skip
        """Decodes one structure at ``offset`` bytes into ``data``: the structure and the offset of its end.

        ``limits`` may be a running :class:`Budget`, which the structure then takes its share of; the rest is as for
        :meth:`from_bytes`. Raises :class:`DecodeError`.
        """
        data, offset = octets(data, "data"), integer(offset, "offset", 0, sys.maxsize)
        args = cls._args(context, params)
        budget = limits if isinstance(limits, Budget) else Budget(limits)
        mark = budget.mark()
        try:
            structure: tuple[Self, int] = cls._decode(data, offset, budget, *args)
            return structure
        except FAULTS:
            budget.reset(mark)
        traced = interpret.trace(cls, data, offset, args, budget, strict=flag(strict, "strict"), record=False)
        return traced.structure, traced.span.end

    @classmethod
    def trace(
        cls, data: bytes, offset: int = 0, context: HasParams | None = None, *,
        limits: Limits | Budget = DEFAULT_LIMITS, strict: bool | None = None, **params: Any,
    ) -> Trace:  # fmt: skip
        """Decodes like :meth:`parse`, more slowly, and records the start and end offset of every field."""
        data, offset = octets(data, "data"), integer(offset, "offset", 0, sys.maxsize)
        budget = limits if isinstance(limits, Budget) else Budget(limits)
        return interpret.trace(cls, data, offset, cls._args(context, params), budget, strict=flag(strict, "strict"))

    @classmethod
    def _args(cls, context: HasParams | None, params: dict[str, Any]) -> list[Any]:
        if cls is Structure:
            raise ArgumentError("the base of all structures: decode one of them")
        args = []
        for name, given_by in cls._params:
            value = params.pop(name, None)
            if value is not None:
                value = take_param(cls.SPEC.param(name), value)
            elif context is not None and given_by is not None:
                value = cls._told(context, name, given_by)
            args.append(value)
        if params:
            raise ArgumentError(f"{cls.__name__} has no param {', '.join(params)}")
        return args

    @classmethod
    def _told(cls, context: HasParams, name: str, given_by: str) -> Any:
        """What a context tells. Lists are taken as they are, for they may be long, and serve many."""
        try:
            value = getattr(context, given_by)
        except Exception:
            raise wrong("a Context", "context", context) from None
        return value if type(value) in TOLD else take_param(cls.SPEC.param(name), value)

    def to_bytes(self, *, checked: bool = True) -> bytes:
        """The structure as bytes.

        ``checked=False`` writes what the fields say, consistent or not: given counts and sizes as they are, whichever
        fields are present. Raises :class:`EncodeError` for what is missing, out of range or, when checked,
        contradictory.
        """
        args = [getattr(self, name) for name, _ in self._params]
        checked = flag(checked, "checked")
        if not checked or self.departure is not None:
            return interpret.encode(self, args, checked=checked)
        parts: list[bytes] = []
        try:
            self._encode(self, parts.append, *args)
            return b"".join(parts)
        except FAULTS:
            return interpret.encode(self, args, checked=True)

    @classmethod
    def from_json(
        cls, fields: Mapping[str, Any], context: HasParams | None = None, *, literal: bool = False, **params: Any
    ) -> Self:
        """A structure from its JSON form; constants and the like may be left out.

        Counts and sizes are computed again unless nothing else tells them; ``literal`` keeps them as given.
        ``context`` and ``params`` are those of :meth:`from_bytes`. Raises :class:`EncodeError` with the path.
        """
        made: Self = cls.form_maker().from_json(cls, fields, context, literal=literal, **params)
        return made

    def replace(self, /, **changes: Any) -> Self:
        """A copy with some fields changed; flags that said which fields are present follow."""
        filled = interpret.filled_flags(self)
        values = {name: getattr(self, name) for name in self._stored if name not in filled}
        values |= {param.name: getattr(self, param.name) for param in self.SPEC.params}
        values |= self._given or {}
        if self.departure is not None:
            values["departure"] = self.departure
        return type(self)(**values | changes)

    __replace__ = replace

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__ or not isinstance(other, Structure):
            return NotImplemented
        return Comparison(self, other).same(self, other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """The call of the constructor that makes an equal value."""
        pieces: list[str] = []
        literal(self, pieces.append)
        return "".join(pieces)

    def __reduce__(self) -> tuple[Any, ...]:
        names = (*self._stored, *(name for name, _ in self._params), "_given", "_departure")
        return restore, (type(self), {name: getattr(self, name, None) for name in names})


def union(choice: type[Structure]) -> Any:
    """The arms of a choice as a union, for annotations and ``isinstance``."""
    assert choice.SPEC.choice
    return functools.reduce(operator.or_, (arm.target() for arm in choice.SPEC.choice.arms.values()))


def restore(cls: type[Structure], state: dict[str, Any]) -> Structure:
    structure = object.__new__(cls)
    for name, value in state.items():
        setattr(structure, name, dict(value) if name == "_given" and value else value)
    return structure


def literal(value: Any, add: Callable[[str], Any]) -> None:
    """A value as an expression, in pieces: members of enumerations by name, floats that no literal has by a call."""
    if isinstance(value, Structure):
        given = value._given or ()
        start = f"{type(value).__name__}("
        for name in value.__match_args__:
            if (name in given or name not in value._computed) and (inner := getattr(value, name, None)) is not None:
                add(f"{start}{name}=")
                literal(inner, add)
                start = ", "
        if value.departure is not None:
            add(f"{start}departure={value.departure!r}")
            start = ", "
        add(")" if start == ", " else f"{start})")
    elif isinstance(value, list):
        add("[")
        for i, inner in enumerate(value):
            if i:
                add(", ")
            literal(inner, add)
        add("]")
    elif isinstance(value, Enum):
        add(f"{type(value).__name__}.{value.name}")
    elif isinstance(value, float) and not math.isfinite(value):
        add(f"float({str(value)!r})")
    else:
        add(repr(value))


class Comparison:
    """Two values side by side. What one of them computes and the other was given is computed once for the whole."""

    def __init__(self, one: Any, other: Any) -> None:
        self.one = one
        self.other = other

    @cached_property
    def derived(self) -> tuple[interpret.Derived, interpret.Derived]:
        return interpret.derive(self.one), interpret.derive(self.other)

    def same(self, a: Any, b: Any) -> bool:
        """Equality in which a NaN equals itself, for values are compared by what they put on the wire."""
        if a is b:
            return True
        if isinstance(a, Structure) and a.__class__ is b.__class__:
            if a.departure != b.departure:
                return False
            if not all(self.same(getattr(a, name), getattr(b, name)) for name in a._stored):
                return False
            return all(
                self.same(self.derived[0].value(a, name), self.derived[1].value(b, name))
                for name in {*(a._given or ()), *(b._given or ())}
            )
        if isinstance(a, float) and isinstance(b, float) and a != a:
            return struct.pack("<d", a) == struct.pack("<d", b)
        if isinstance(a, list) and isinstance(b, list):
            return len(a) == len(b) and all(map(self.same, a, b))
        return bool(a == b)


def same(a: Any, b: Any) -> bool:
    return Comparison(a, b).same(a, b)


def check_given(structure: Structure, name: str, value: int | None) -> None:
    """Refuses a given count, size or constant that the data contradict."""
    given = structure._given
    if given is not None and given.get(name, value) != value:
        raise Refused(f"{name} is given as {given[name]}, the data say {value}")


def check_count(count: int, due: int | None) -> None:
    """Refuses a list that has not as many elements as a param says, if that is known."""
    if due is not None:
        raise Refused(f"{count} elements where {due} are due")


def check_list(values: object) -> None:
    """Refuses what has elements that are numbers and is no list: bytes, sets, dictionaries."""
    if not isinstance(values, list | tuple):
        raise Refused("no list")


def given_or_zero(structure: Structure, name: str) -> int:
    """A count whose list is not there, so that nothing but what was given says it."""
    given = structure._given
    return 0 if given is None else int(given.get(name, 0))


__all__ += ["Append", "Budget", "Refused", "check_count", "check_given", "check_list", "given_or_zero"]
