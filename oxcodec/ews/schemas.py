"""The schemas of ``schemas/``, compiled once in a process, and only when they are needed.

There are two compiled forms. libxml2's takes two milliseconds. xmlschema's takes a quarter of a second with the
import, but only what libxml2 does not say yes to needs it. So nothing is kept on disk: a cache there would gain this
one quarter of a second, for the first invalid document, and pickles in a folder that others may write are code that
others may run.
"""

from __future__ import annotations

import functools
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import XMLSchema
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


@functools.cache
def _libxml2_schema() -> XMLSchema:
    from lxml import etree

    return etree.XMLSchema(file=str(schema_directory() / "senditem.xsd"))


@functools.cache
def _reference_schema() -> XMLSchema10:
    from xmlschema import XMLSchema10

    # No file but ours, nor one of the well-known schemas that xmlschema has at hand: a document of one more
    # namespace would then be judged by one more schema.
    return XMLSchema10(
        str(schema_directory() / "senditem.xsd"), allow="local", use_fallback=False, use_location_hints=False
    )
