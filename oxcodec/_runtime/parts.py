"""The parts of a generated class that are loaded when first asked for: its description, its decoder and encoder.

``package.module`` holds the classes of a spec, ``package.descriptions.module`` and ``package.code.module`` assign to
them when they are imported. Hundreds of classes are cheap; what they say about themselves is not, and few programs
need all of it.
"""

from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import Any, Generic, TypeVar

__all__ = ["Part"]

T = TypeVar("T")

# One thread loads at a time: code modules import each other in circles, and a second thread would be given one that
# is not complete. Their bodies look at no part, so that nobody who holds their import locks waits for this one.
LOADING = RLock()


class Part(Generic[T]):
    """An attribute of classes that a module of the folder ``folder`` assigns."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.base = owner

    def __get__(self, _instance: object, owner: type[Any]) -> T:
        generated = next((cls for cls in owner.__mro__ if self.base in cls.__bases__), None)
        if generated is None:
            raise AttributeError(f"{owner.__name__} has no {self.name}")
        with LOADING:
            if self.name not in vars(generated):
                self.load(generated)
        found: T = getattr(generated, self.name)
        return found

    def load(self, cls: type[Any]) -> None:
        package, _, module = cls.__module__.rpartition(".")
        import_module(f"{package}.{self.folder}.{module}")
