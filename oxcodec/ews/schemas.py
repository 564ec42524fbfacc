"""The schemas of ``schemas/``, compiled once in a process, and only when they are needed.

There are two compiled forms. libxml2's takes three milliseconds. xmlschema's takes ten, and ten times that to import
the library, but only what libxml2 does not say yes to needs it. So nothing is kept on disk for other processes: there
is little to gain (and no way: the schemas of xmlschema 4 cannot be pickled), and pickles in a folder that others may
write are code that others may run.
"""

from __future__ import annotations

import functools
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from lxml.etree import XMLSchema, _ElementTree
    from xmlschema import XMLSchema10

__all__ = ["libxml2_schema", "reference_schema", "schema_directory", "wsdl"]

_LOCK = threading.Lock()  # a process compiles once, however many threads ask for it first


@functools.cache
def schema_directory() -> Path:
    """Where the schemas are: in the package, or beside it in a clone."""
    here = Path(__file__).parent
    packaged = here / "schemas"
    return packaged if packaged.is_dir() else here.parent.parent / "schemas"


def wsdl() -> Path:
    """The WSDL of the operation, for SOAP libraries."""
    return schema_directory() / "services.wsdl"


def libxml2_schema() -> XMLSchema:
    """The schema for whole documents, as libxml2 takes it."""
    with _LOCK:
        return _libxml2_schema()


def reference_schema() -> XMLSchema10:
    """The schema for whole documents, as xmlschema takes it."""
    with _LOCK:
        return _reference_schema()


# For each value, libxml2 goes through all members of an enumeration, and then through them again until it finds it. So
# a longer one than this becomes a union: of the first member, which is the most usual, and parts of this length.
LONG_ENUMERATION: Final = 60


@functools.cache
def _libxml2_schema() -> XMLSchema:
    from lxml import etree

    class Divider(etree.Resolver):
        """Hands libxml2 the schemas with their long enumerations divided."""

        def resolve(self, url: str, public_id: str, context: Any) -> Any:  # type: ignore[override]
            return self.resolve_string(_divided(etree.parse(url)), context, base_url=url)

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Divider())
    return etree.XMLSchema(etree.parse(str(schema_directory() / "senditem.xsd"), parser))


def _divided(schema: _ElementTree) -> bytes:
    """A schema with long enumerations as unions; the values are the same."""
    from lxml import etree

    xs = "{http://www.w3.org/2001/XMLSchema}"
    for whole in schema.getroot().iter(f"{xs}restriction"):
        members = whole.findall(f"{xs}enumeration")
        if len(members) > LONG_ENUMERATION:
            union = etree.Element(f"{xs}union")
            starts = range(1, len(members), LONG_ENUMERATION)
            for part in (members[:1], *(members[at : at + LONG_ENUMERATION] for at in starts)):
                member = etree.SubElement(union, f"{xs}simpleType")
                etree.SubElement(member, f"{xs}restriction", base=str(whole.get("base"))).extend(part)
            cast(Any, whole.getparent()).replace(whole, union)
    return etree.tostring(schema)


@functools.cache
def _reference_schema() -> XMLSchema10:
    from xmlschema import XMLSchema10

    # No file but ours, nor one of the well-known schemas that xmlschema has at hand: a document of one more
    # namespace would then be judged by one more schema.
    # And ours are valid, as the tests say: to find that out again each time would take ten times as long as the rest.
    return XMLSchema10(
        str(schema_directory() / "senditem.xsd"),
        validation="skip",
        allow="local",
        use_fallback=False,
        use_location_hints=False,
    )
