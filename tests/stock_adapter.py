"""The official compiler's output on the stock runtime, with its values in the same terms as ours.

Both sides become plain nested values: a structure a dictionary of all its fields (``None`` for an absent one) with its
name under ``""``, a list a list, an enumeration its number. What our keys of the specs change about the stock layout
(``-union``, ``-value``, ``-native``, ``-inline``, ``-presence-of``; see ``ksy/README.md``) is undone here, driven by
our descriptions, so that a new structure needs nothing here.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kaitaistruct import BytesIO, KaitaiStream, KaitaiStruct

from oxcodec import _wire
from oxcodec._runtime.model import Field, Inline
from oxcodec._runtime.structure import Structure

__all__ = [
    "stock_args", "stock_class", "stock_decode", "stock_encode", "stock_params", "stock_read", "values_of",
    "values_of_stock",
]  # fmt: skip


def stock_class(cls: type[Structure]) -> Any:
    """The stock class of the same name, in the module of the same name."""
    return stock_named(cls.__module__.rpartition(".")[2], cls.__name__)[0]


def stock_params(cls: type[Structure]) -> tuple[str, ...]:
    """The params of a stock class in order."""
    return stock_named(cls.__module__.rpartition(".")[2], cls.__name__)[1]


@functools.cache
def stock_named(module: str, name: str) -> tuple[Any, tuple[str, ...]]:
    stock = importlib.import_module(f"tests.stock.{module}")
    found = getattr(getattr(stock, module.title().replace("_", "")), name)
    names = list(inspect.signature(found).parameters)
    return found, tuple(names[: names.index("_io")])


def our_class(stock: type) -> type[Structure]:
    """Our class for a stock class."""
    cls: type[Structure] = getattr(getattr(_wire, stock.__module__.rpartition(".")[2]), stock.__name__)
    return cls


def stock_args(cls: type[Structure], params: Mapping[str, Any] | None = None) -> list[Any]:
    """The arguments of a stock class for our params, which go by name; ``None`` for one that is not given.

    The stock class has a flag beside each that may be unknown: ``has_property_tags``.
    """
    known = params or {}
    names = stock_params(cls)
    flags = {f"has_{name}": name for name in names}
    return [known.get(flags[name]) is not None if name in flags else known.get(name) for name in names]


def stock_read(cls: type[Structure], data: bytes, params: Mapping[str, Any] | None = None) -> tuple[Any, int]:
    """Reads one structure from the start of ``data``: the stock object and the offset of its end."""
    stream = KaitaiStream(BytesIO(data))
    stock = stock_class(cls)(*stock_args(cls, params), stream)
    stock._read()
    return stock, stream.pos()


def stock_decode(cls: type[Structure], data: bytes, params: Mapping[str, Any] | None = None) -> Any:
    """Like :func:`stock_read`, of all of ``data``."""
    stock, end = stock_read(cls, data, params)
    if end != len(data):
        raise ValueError(f"{len(data) - end} bytes left over")
    return stock


def stock_encode(stock: Any, size: int) -> bytes:
    """Writes an object that was read and not changed since. A stock stream cannot grow, hence ``size``."""
    stream = KaitaiStream(BytesIO(bytearray(size)))
    stock._write(stream)
    written: bytes = stream.to_byte_array()
    return written


def values_of(ours: Any) -> Any:
    """Plain values of one of our structures, or of any value in one. Counts and sizes are those that it computes."""
    if isinstance(ours, Structure):
        return {"": type(ours).__name__} | {name: values_of(getattr(ours, name)) for name in ours.FIELDS}
    if isinstance(ours, list):
        return [values_of(value) for value in ours]
    return plain(ours)


def values_of_stock(cls: type[Structure], stock: Any) -> Any:
    """The same of a stock object; ``cls`` is our class for it."""
    spec = cls.SPEC
    if spec.native:
        (raw,) = [value for name, value in vars(stock).items() if not name.startswith("_")] or [None]
        return NATIVES[spec.native.name](raw)
    if spec.choice:
        tag = next(iter(spec.choice.arms.values())).target().SPEC.fields[0].name
        value = getattr(stock, tag)
        if value not in spec.choice.arms:
            raise ValueError(f"{cls.__name__} has no arm for {value}")
        return values_of_stock(spec.choice.arms[value].target(), stock.body) | {tag: plain(value)}
    if spec.value:
        return value_of_stock(getattr(stock, spec.value))
    return {"": cls.__name__} | dict(fields_of_stock(spec.fields, stock))


def fields_of_stock(fields: tuple[Field, ...], stock: Any) -> Iterator[tuple[str, Any]]:
    """The fields by name, those of inline blocks among them. The stock runtime leaves an absent field unset."""
    for field in fields:
        value = getattr(stock, field.name, None)
        if isinstance(field.kind, Inline):
            yield from fields_of_stock(field.kind.fields, value)
        else:
            yield field.name, value_of_stock(value)


def value_of_stock(value: Any) -> Any:
    """A field's value by what it is, not by our description: which arm of a switch it took is to be compared."""
    if isinstance(value, KaitaiStruct):
        return values_of_stock(our_class(type(value)), value)
    if isinstance(value, list):
        return [value_of_stock(element) for element in value]
    return plain(value)


def plain(value: Any) -> Any:
    """A scalar such that ``==`` tells what the wire tells: 1 is not True, 0.0 is not -0.0, NaN equals itself.

    The payload of a NaN is left to the comparison of bytes, for the stock runtime loses part of it in 32 bits.
    """
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return "NaN" if value != value else ("float", struct.pack("<d", value))
    return value


def text(octets: bytes, encoding: str) -> str:
    return octets.decode(encoding, {"ascii": "surrogateescape", "utf-16-le": "surrogatepass"}.get(encoding, "strict"))


def block_text(octets: bytes, width: int, encoding: str) -> str | bytes:
    """A block of characters ``width`` bytes wide: text if its only terminator ends it, else as it is."""
    characters = [octets[i : i + width] for i in range(0, len(octets), width)]
    end = bytes(width)
    if end in characters and characters.index(end) == len(characters) - 1:
        return text(octets[:-width], encoding)
    return octets


# From the only field of the stock layout to our value.
NATIVES: dict[str, Callable[[Any], Any]] = {
    "utf16z": lambda units: text(struct.pack(f"<{len(units) - 1}H", *units[:-1]), "utf-16-le"),
    "string8z": lambda octets: text(octets, "ascii"),
    "latin1z": lambda octets: text(octets, "latin-1"),
    "string8": lambda octets: block_text(octets, 1, "ascii"),
    "utf16": lambda octets: block_text(octets, 2, "utf-16-le"),
    "guid": lambda octets: octets,
    "boolean": lambda number: plain(number == 1 if number < 2 else number),
    "float32": plain,
    "null": lambda _: None,
}
