"""The errors themselves: each prints, compares by kind and survives pickling, for they travel between processes."""

from __future__ import annotations

import copy
import pickle

import pytest

from oxcodec import errors
from oxcodec.errors import ArgumentError, DecodeError, DocumentError, EncodeError, OxcodecError, UnknownNameError

EVERY = [
    (OxcodecError("what"), "what"),
    (DecodeError("what", offset=3, path="A.B", partial=[1], remaining=b"rest"), "what at offset 3 in A.B"),
    (DocumentError("what", offset=3, line=1, column=2, path="A"), "what at line 1, column 2 in A"),
    (EncodeError("what", path="A.B"), "what in A.B"),
    (ArgumentError("what", path="A.B"), "what in A.B"),
    (ArgumentError("what"), "what"),
    (UnknownNameError("what"), "what"),
]


def test_every_error_is_here() -> None:
    assert {type(error).__name__ for error, _ in EVERY} == {*errors.__all__}


@pytest.mark.parametrize(("error", "text"), EVERY, ids=[type(error).__name__ for error, _ in EVERY])
def test_an_error_prints_and_pickles(error: OxcodecError, text: str) -> None:
    assert str(error) == text
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert (str(again), vars(again)) == (text, vars(error))


def test_a_wrong_argument_is_what_python_calls_it_too() -> None:
    """Programs that catch what Python's own functions raise for wrong arguments go on working."""
    assert {EncodeError, TypeError, ValueError} <= {*ArgumentError.__mro__}
    assert issubclass(UnknownNameError, KeyError)
