"""Names of properties: the master list of [MS-OXPROPS] chapter 2 and what other documents add to it.

The list is a table in the package's data, ``properties.tsv``, read at the first question. Its rows come in three parts,
and where several fit a question, the first one wins:

- the properties of [MS-OXPROPS], those of its earlier editions included;
- the meta-properties of [MS-OXCFXICS] sections 2.2.1.1, 2.2.1.3 and 2.2.4.1.5 and the markers of section 2.2.4.1.4;
- canonical names that the MAPI documentation gives to properties unknown to [MS-OXPROPS].

A tagged property has a fixed id below 0x8000. A named one is known by its property set and a number (LID) or a string
([MS-OXCDATA] section 2.6.1); the ids from 0x8000 on stand for whatever names a mailbox has mapped to them. Only in an
address book ([MS-OXNSPI], [MS-OXOABK]) are there fixed ids in that range.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from .._runtime.arguments import integer, kind_of, text
from ..errors import UnknownNameError
from ._near import near

if TYPE_CHECKING:
    from uuid import UUID

__all__ = ["PropertyInfo", "named_property", "properties", "property_name", "property_names", "property_tag"]

_FIRST_NAMED_ID: Final = 0x8000
_UNSPECIFIED: Final = 0x0000
_ERROR_CODE: Final = 0x000A
_MULTIVALUE_INSTANCE: Final = 0x2000  # [MS-OXCDATA] section 2.11.1.3: a column of single values of a multivalue
_STRING8: Final = {0x001E: 0x001F, 0x101E: 0x101F}
_INTERNET_HEADERS: Final = "00020386-0000-0000-c000-000000000046"  # its names are those of header fields: any case

_OTHER_TYPES: Final = {  # [MS-OXCDATA] section 2.11.1: the types that no property of the list has
    0x0001: "PtypNull",
    0x0004: "PtypFloating32",
    0x0006: "PtypCurrency",
    0x0007: "PtypFloatingTime",
    0x1002: "PtypMultipleInteger16",
    0x1004: "PtypMultipleFloating32",
    0x1005: "PtypMultipleFloating64",
    0x1006: "PtypMultipleCurrency",
    0x1007: "PtypMultipleFloatingTime",
    0x1014: "PtypMultipleInteger64",
    0x1048: "PtypMultipleGuid",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyInfo:
    """One property of the list.

    Attributes:
        name: the canonical name, such as ``PidTagSubject``.
        property_id: the fixed id, or ``None`` for a named property.
        property_type: the number of the type, [MS-OXCDATA] section 2.11.1.
        area: the field that the property belongs to, in the words of the documents; may be empty.
        property_set: the GUID of the property set of a named property, [MS-OXPROPS] section 1.3.2.
        lid: the number within the property set.
        string_name: the string within the property set.
    """

    name: str
    property_id: int | None
    property_type: int
    area: str
    property_set: UUID | None = None
    lid: int | None = None
    string_name: str | None = None


class _Tables(NamedTuple):
    by_name: Mapping[str, PropertyInfo]
    by_id: Mapping[int, tuple[PropertyInfo, ...]]
    by_property_name: Mapping[tuple[str, int | str], str]
    type_names: Mapping[int, str]


def _rows() -> Iterator[list[str]]:
    from importlib.resources import files

    text = (files(__package__) / "data" / "properties.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def _tables() -> _Tables:
    from uuid import UUID

    guids: dict[str, UUID | None] = {"": None}
    by_name: dict[str, PropertyInfo] = {}
    by_id: dict[int, tuple[PropertyInfo, ...]] = {}
    by_property_name: dict[tuple[str, int | str], str] = {}
    type_names: dict[int, str] = {}
    for name, id_, type_name, type_, area, guid, lid, string in _rows():
        if guid not in guids:
            guids[guid] = UUID(guid)
        info = PropertyInfo(
            name=name,
            property_id=int(id_, 16) if id_ else None,
            property_type=int(type_, 16),
            area=area,
            property_set=guids[guid],
            lid=int(lid, 16) if lid else None,
            string_name=string or None,
        )
        by_name[name] = info
        type_names[info.property_type] = type_name
        if info.property_id is not None:
            by_id[info.property_id] = (*by_id.get(info.property_id, ()), info)
        elif info.lid is not None:
            by_property_name.setdefault((guid, info.lid), name)
        else:
            by_property_name.setdefault((guid, _fold(guid, string)), name)
    return _Tables(by_name, by_id, by_property_name, type_names)


def _fold(guid: str, name: str) -> str:
    return name.lower() if guid == _INTERNET_HEADERS else name


def properties() -> Mapping[str, PropertyInfo]:
    """The whole list by canonical name, in the order of the table. It cannot be changed."""
    return MappingProxyType(_tables().by_name)


def _fits(info: PropertyInfo, type_: int) -> bool:
    return type_ in (_UNSPECIFIED, _ERROR_CODE) or _STRING8.get(type_, type_) == _STRING8.get(
        info.property_type, info.property_type
    )


def _candidates(tag: int, address_book: bool) -> tuple[PropertyInfo, ...]:
    property_id = tag >> 16
    if property_id >= _FIRST_NAMED_ID and not address_book:
        return ()
    return _tables().by_id.get(property_id, ())


def property_name(tag: int, *, address_book: bool = False) -> str:
    """Name a property tag ([MS-OXCDATA] section 2.9).

    Args:
        tag: the 32 bits of the tag, the id in the upper half.
        address_book: whether the tag is one of an address book, where ids from 0x8000 on are fixed.

    Returns:
        ``PidTagSubject``; or ``PidTagSubject:PtypBinary`` if the type is not that of the list; or ``0x12340003`` if the
        id is unknown. PtypString8 counts as PtypString, and PtypUnspecified, PtypErrorCode and the multivalue-instance
        bit as no difference.
    """
    tag = integer(tag, "tag")
    candidates = _candidates(tag, address_book)
    if not candidates:
        return f"0x{tag:08X}"
    type_ = tag & 0xFFFF & ~_MULTIVALUE_INSTANCE
    for info in candidates:
        if _fits(info, type_):
            return info.name
    return f"{candidates[0].name}:{_type_name(type_)}"


def property_names(tag: int, *, address_book: bool = False) -> tuple[str, ...]:
    """All names of a property tag. Some ids serve several properties, each on objects of its own kind.

    Returns:
        The names whose type fits the tag as in :func:`property_name`, the preferred one first; empty if there is none.
    """
    tag = integer(tag, "tag")
    type_ = tag & 0xFFFF & ~_MULTIVALUE_INSTANCE
    return tuple(info.name for info in _candidates(tag, address_book) if _fits(info, type_))


def _type_name(type_: int) -> str:
    return _tables().type_names.get(type_) or _OTHER_TYPES.get(type_) or f"0x{type_:04X}"


def property_tag(name: str) -> int:
    """The tag of a tagged property: ``property_tag("PidTagSubject") == 0x0037001F``.

    Raises:
        UnknownNameError: the name is unknown (the message says which are near), or that of a named property, which
            has no fixed id.
    """
    info = _tables().by_name.get(text(name, "name"))
    if info is None:
        raise UnknownNameError(f"no property {near(name, _tables().by_name)}")
    if info.property_id is None:
        raise UnknownNameError(f"{name} is a named property, which has no fixed id")
    return info.property_id << 16 | info.property_type


def named_property(guid: UUID, lid_or_name: int | str) -> str | None:
    """The canonical name of a named property ([MS-OXCDATA] section 2.6.1).

    Args:
        guid: the property set.
        lid_or_name: the LID, or the string; in PS_INTERNET_HEADERS, which holds names of header fields, in any case.

    Returns:
        ``PidLidReminderSet``, ``PidNameKeywords``; or ``None`` if the list does not have it.
    """
    from uuid import UUID

    key = str(kind_of(guid, "guid", UUID))
    if isinstance(kind_of(lid_or_name, "lid_or_name", (int, str)), str):
        lid_or_name = _fold(key, str(lid_or_name))
    return _tables().by_property_name.get((key, lid_or_name))
