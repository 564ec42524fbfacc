"""Nothing but a result or an ``OxcodecError`` leaves a public function, whatever is given to it.

The functions, methods and constructors are found by walking the public modules, so that a new one is held to it without
being listed. ``python -m tests.package.test_arguments`` prints how many there are, how many wrong arguments they were
given, and what came out.
"""

from __future__ import annotations

import datetime
import functools
import importlib
import inspect
import pkgutil
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from enum import EnumMeta
from typing import Any, NamedTuple

import pytest

import oxcodec as ox
from oxcodec import ews
from oxcodec.errors import OxcodecError

from ..strategies import Rolled, build, structures


class Hostile:
    """An object whose every special method fails in a way of its own."""

    class Trap(Exception):
        pass

    def fail(self, *_: object, **__: object) -> Any:
        raise Hostile.Trap

    __eq__ = __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __len__ = __iter__ = __next__ = __index__ = __int__ = fail
    __float__ = __bool__ = __hash__ = __repr__ = __str__ = __bytes__ = __contains__ = __getitem__ = __call__ = fail
    __enter__ = __exit__ = __add__ = __radd__ = __and__ = __rand__ = __fspath__ = __buffer__ = fail


class Silent:
    """An object with every attribute, each of them such an object, and nothing in it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Silent()


class FailingZone(datetime.tzinfo):
    def utcoffset(self, _when: datetime.datetime | None) -> Any:
        raise ZeroDivisionError

    tzname = dst = utcoffset


def wrong_values() -> dict[str, Callable[[], Any]]:
    """What is thrown, made anew each time: functions may keep or use it up."""
    endless: list[Any] = []
    endless.append(endless)
    nested: dict[str, Any] = {}
    nested["RopId"] = nested
    return {
        "None": lambda: None, "True": lambda: True, "0": lambda: 0, "3": lambda: 3, "-1": lambda: -1,
        "2**64": lambda: 2**64, "-2**70": lambda: -(2**70), "10**5000": lambda: 10**5000, "2.7": lambda: 2.7,
        "nan": lambda: float("nan"), "inf": lambda: float("inf"), "complex": lambda: 1j, "str": lambda: "zzz",
        "empty": lambda: "", "surrogate": lambda: "\ud800", "nul": lambda: "a\0b", "long": lambda: "x" * 5000,
        "name": lambda: "PidTagSubjekt", "bytes": lambda: b"\x32\x0c\x01\x00", "nothing": lambda: b"",
        "bytearray": lambda: bytearray(b"\x00" * 7), "view": lambda: memoryview(b"abcdefgh")[::2],
        "list": list, "of None": lambda: [None], "of str": lambda: ["x"], "of big": lambda: [2**70],
        "endless": lambda: endless, "dict": dict, "nested": lambda: nested, "keys": lambda: {1: 2, None: 3},
        "set": lambda: {1, 2}, "object": object, "hostile": Hostile, "of hostile": lambda: [Hostile()],
        "silent": Silent, "class": lambda: int, "own class": lambda: ox.RopId, "function": lambda: len,
        "generator": lambda: (i for i in range(3)), "module": lambda: ox, "rop": lambda: ox.RopReleaseRequest(),
        "of rops": lambda: [ox.RopReleaseRequest()], "error": lambda: ox.EncodeError("x"),
        "naive": lambda: datetime.datetime(1, 1, 1), "zone": lambda: datetime.datetime(1, 1, 1, tzinfo=FailingZone()),
    }  # fmt: skip


WRONG = wrong_values()

PUBLIC = ("oxcodec", "oxcodec.ews", "oxcodec.captures", "oxcodec.forms", "oxcodec.conversation")
WHOLE = ("oxcodec.names", "oxcodec.transport")  # what their modules hold is public, too


class Call(NamedTuple):
    """A public callable; ``arguments`` are right ones, of which one at a time is replaced by a wrong one."""

    name: str
    make: Callable[[], Callable[..., Any]]
    arguments: Callable[[], dict[str, Any]]
    names: tuple[str, ...]


def public_modules() -> Iterator[Any]:
    for name in (*PUBLIC, *WHOLE):
        package = importlib.import_module(name)
        yield package
        if name in WHOLE:
            for found in pkgutil.iter_modules(package.__path__):
                if not found.name.startswith("_"):
                    yield importlib.import_module(f"{name}.{found.name}")


def public_objects() -> dict[str, Any]:
    """Everything that a public module offers, under the first name that it is found by."""
    found: dict[str, Any] = {}
    seen: set[int] = set()
    for module in public_modules():
        for name in sorted(getattr(module, "__all__", ())):
            value = getattr(module, name)
            if id(value) not in seen and not name.startswith("_"):
                seen.add(id(value))
                found[f"{module.__name__}.{name}"] = value
    return found


RIGHT: dict[str, Callable[[], Any]] = {
    "data": lambda: b"\x32\x0c\x01\x00", "direction": lambda: "request", "request_type": lambda: "Execute",
    "name": lambda: "PidTagSubject", "encoding": lambda: "cp1252", "cls": lambda: ox.RopSubmitMessageRequest,
    "fields": lambda: {"RopId": 0x32}, "rop_buffers": lambda: [ox.RopBuffer(direction="request")],
    "buffers": lambda: [ox.RopBuffer(direction="request")], "document": lambda: "<a/>", "xml": lambda: "<a/>",
    "when": lambda: datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC), "guid": lambda: bytes(16),
    "structure": lambda: ox.RopReleaseRequest(), "global_counter": lambda: bytes(6), "tag": lambda: 0x0037001F,
    "code": lambda: 0, "filetime": lambda: 0, "replica_id": lambda: 1, "entry_ids": lambda: [b"abcd"],
    "lid_or_name": lambda: 1, "rops": list, "offset": lambda: 0, "body": lambda: ox.RopReleaseRequest(),
    "size_actual": lambda: 4, "plain_size": lambda: 4, "size": lambda: 4, "message": lambda: "x",
}  # fmt: skip


def right(parameter: inspect.Parameter) -> Any:
    return RIGHT[parameter.name]() if parameter.name in RIGHT else 1


def signature(function: Callable[..., Any]) -> list[inspect.Parameter]:
    try:
        return [*inspect.signature(function).parameters.values()]
    except (TypeError, ValueError):
        return []


def call_of(name: str, make: Callable[[], Callable[..., Any]], function: Callable[..., Any]) -> Call:
    plain = [p for p in signature(function) if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL) and p.name != "self"]
    due = [p for p in plain if p.default is p.empty]

    def arguments() -> dict[str, Any]:
        return {p.name: right(p) for p in due}

    return Call(name, make, arguments, tuple(p.name for p in plain))


def a_value(cls: Any) -> Any:
    """Some value of a class, or ``None``."""
    if isinstance(cls, type) and issubclass(cls, ox.Structure) and cls is not ox.Structure:
        return None if cls.SPEC.choice else build(cls, Rolled(cls.__name__))
    try:
        call = call_of("", lambda: cls, cls)
        return cls(**call.arguments())
    except Exception:
        return None


def itself(function: Callable[..., Any]) -> Callable[..., Any]:
    return function


def method_of(cls: type, method: str) -> Callable[..., Any]:
    """The method of a new value, for a call may change it."""
    found: Callable[..., Any] = getattr(a_value(cls), method)
    return found


def calls() -> Iterator[Call]:
    for name, value in public_objects().items():
        if not callable(value) or isinstance(value, EnumMeta):
            continue
        if isinstance(value, type):
            if issubclass(value, BaseException):
                continue
            yield call_of(name, functools.partial(itself, value), value)
            yield from methods(name, value)
        elif inspect.isroutine(value):
            yield call_of(name, functools.partial(itself, value), value)


def methods(name: str, cls: type) -> Iterator[Call]:
    for method, raw in inspect.getmembers_static(cls):
        if getattr(getattr(raw, "__func__", raw), "__module__", None) is None:
            continue  # what is inherited from bytes
        if method.startswith("_") or (not isinstance(raw, (classmethod, staticmethod)) and not inspect.isfunction(raw)):
            continue
        if isinstance(raw, (classmethod, staticmethod)):
            bound = getattr(cls, method)
            yield call_of(f"{name}.{method}", functools.partial(itself, bound), bound)
        elif a_value(cls) is not None:
            make = functools.partial(method_of, cls, method)
            yield call_of(f"{name}.{method}", make, make())


def outcome(call: Call, name: str, wrong: str) -> str:
    arguments = call.arguments() | {name: WRONG[wrong]()}
    try:
        call.make()(**arguments)
    except OxcodecError as error:
        str(error)
        return type(error).__name__
    except TypeError as error:
        if "unexpected keyword argument" in str(error) or "positional-only" in str(error):
            return "not called"
        raise
    return "a result"


def place(error: Exception) -> str:
    """Where in the library an error came from."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/oxcodec/" in frame.filename]
    return f"{frames[-1].filename.rpartition('/oxcodec/')[2]}:{frames[-1].lineno}" if frames else "none of ours"


def judge(call: Call) -> tuple[Counter[str], list[str]]:
    counted: Counter[str] = Counter()
    failures = []
    for name in call.names:
        for wrong in WRONG:
            try:
                counted[outcome(call, name, wrong)] += 1
            except Exception as error:
                counted[f"! {type(error).__name__}"] += 1
                failures.append(f"{call.name}({name}={wrong}): {type(error).__name__} in {place(error)}")
    return counted, failures


CALLS = {call.name: call for call in calls()}


@pytest.mark.parametrize("name", CALLS)
def test_a_wrong_argument_gives_a_result_or_an_error_of_ours(name: str) -> None:
    counted, failures = judge(CALLS[name])
    assert not failures, "\n".join(failures)
    assert not counted["not called"]


def test_the_walk_finds_what_there_is() -> None:
    assert {
        "oxcodec.decode_message", "oxcodec.RopBuffer", "oxcodec.property_tag", "oxcodec.split_id",
        "oxcodec.RopSubmitMessageRequest", "oxcodec.RopSubmitMessageRequest.from_bytes",
        "oxcodec.RopSubmitMessageRequest.parse", "oxcodec.RopSubmitMessageRequest.trace", "oxcodec.ews.validate",
        "oxcodec.captures.read_capture", "oxcodec.transport.lz77.decompress", "oxcodec.names.identifiers.recognise",
    } <= {*CALLS}  # fmt: skip
    assert {*structures()} <= {name.removeprefix("oxcodec.") for name in CALLS}
    assert any(name.startswith("oxcodec.ews.") and name.count(".") == 3 for name in CALLS), ews


if __name__ == "__main__":
    total: Counter[str] = Counter()
    for call in CALLS.values():
        counted, failures = judge(call)
        total += counted
        for failure in failures:
            print(failure)
    print(f"{len(CALLS)} functions, methods and constructors; {sum(total.values())} wrong arguments")
    for what, count in total.most_common():
        print(f"{count:8} {what}")
