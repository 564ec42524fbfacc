"""Names and dates for the numbers that fields show as such, and what is refused in their place."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import ArgumentError, UnknownNameError
from oxcodec.names.error_codes import error_code, error_name, error_names

from ..strategies import structures

WHEN = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
FILETIME = 133536762000000000
SUBJECT, SENT, NUMBER = 0x0037001F, 0x00390040, 0x3FDE0003

NAMED = {
    "property_tag": ("PidTagSubject", SUBJECT),
    "error_code": ("NotFound", 0x8004010F),
    "filetime": (WHEN, FILETIME),
}


def shown() -> list[tuple[str, str]]:
    return [
        (name, field.name)
        for name, cls in structures().items()
        for field in cls.FIELDS.values()
        if field.shows in NAMED and field.constant is None
    ]


@pytest.mark.parametrize(("name", "field"), shown())
def test_every_field_takes_what_it_shows(name: str, field: str) -> None:
    cls = structures()[name]
    given, number = NAMED[cls.FIELDS[field].shows or ""]
    others: dict[str, Any] = {
        f.name: [] if f.repeated else 0 for f in cls.FIELDS.values() if not f.optional and f.name != field
    }
    if cls.FIELDS[field].repeated:
        assert getattr(cls(**others, **{field: (given, 5)}), field) == [number, 5]
    else:
        assert getattr(cls(**others, **{field: given}), field) == number


def test_there_are_such_fields() -> None:
    assert {structures()[name].FIELDS[field].shows for name, field in shown()} == {*NAMED}


def tagged(tag: int | str, value: Any) -> ox.TaggedPropertyValue:
    return ox.TaggedPropertyValue(property_tag=tag, property_value=value)


TAKEN: list[tuple[Callable[[], Any], Any]] = [
    (lambda: tagged("PidTagClientSubmitTime", WHEN).property_value, FILETIME),
    (lambda: tagged(SENT | 0x1000, [WHEN, 7]).property_value, [FILETIME, 7]),
    (lambda: ox.PropertyRow(property_tags=[SUBJECT, SENT], value_array=["x", WHEN]).value_array, ["x", FILETIME]),
    (lambda: ox.PropertyRow(property_tags=["PidTagSubject"], value_array=["x"]).property_tags, [SUBJECT]),
    (lambda: ox.PropertyRow(value_array=["x", WHEN]).value_array, ["x", FILETIME]),
    (lambda: ox.RopSetColumnsRequest(property_tags=[]).replace(property_tags=["PidTagSubject"]),
     ox.RopSetColumnsRequest(property_tags=[SUBJECT])),
]  # fmt: skip


@pytest.mark.parametrize(("make", "due"), TAKEN)
def test_the_number_is_kept(make: Callable[[], Any], due: Any) -> None:
    assert make() == due


NAIVE = datetime.datetime(2024, 1, 1)
REFUSED: list[tuple[Callable[[], Any], str]] = [
    (lambda: ox.RopSubmitMessageRequest(submit_flags="x"),  # type: ignore[arg-type]
     "expected an integer for SubmitFlags, got 'x' in RopSubmitMessageRequest.SubmitFlags"),
    (lambda: ox.RopSubmitMessageRequest(submit_flags=2.7),  # type: ignore[arg-type]
     "expected an integer for SubmitFlags, got 2.7 in RopSubmitMessageRequest.SubmitFlags"),
    (lambda: ox.RopSetColumnsRequest(property_tags=b"abc"),
     "expected a list of integers for PropertyTags, got b'abc' in RopSetColumnsRequest.PropertyTags"),
    (lambda: ox.RopSetColumnsRequest(property_tags="PidTagSubject"),  # a string is a sequence, too
     "expected a list of integers for PropertyTags, got 'PidTagSubject' in RopSetColumnsRequest.PropertyTags"),
    (lambda: ox.RopSetColumnsRequest(property_tags=[SUBJECT, "PidTagSubjekt"]),
     "no property 'PidTagSubjekt'; near are PidTagSubject, PidTagSubjectPrefix"
     " in RopSetColumnsRequest.PropertyTags[1]"),
    (lambda: ox.RopSetColumnsRequest(property_tags=[Fraction(1, 2)]),  # type: ignore[list-item]
     "expected an integer or the name of a property for PropertyTags[0], got a Fraction"
     " in RopSetColumnsRequest.PropertyTags[0]"),
    (lambda: ox.TaggedPropertyValue(property_tag=NUMBER, property_value=WHEN),
     "expected a value of the type that the fields before it tell for PropertyValue, got a datetime"
     " in TaggedPropertyValue.PropertyValue"),
    (lambda: ox.TaggedPropertyValue(property_tag=SENT, property_value=NAIVE),
     "a datetime without a time zone in TaggedPropertyValue.PropertyValue"),
    (lambda: ox.TaggedPropertyValue(property_tag=SENT, property_value=5, count_width=3),
     "expected 2 or 4 for count_width, got 3 in TaggedPropertyValue"),
    (lambda: ox.RopReleaseRequest(logon_id=WHEN),  # type: ignore[arg-type]
     "expected an integer for LogonId, got a datetime in RopReleaseRequest.LogonId"),
    (lambda: ox.RopSubmitMessageResponse(return_value="NotFond"),
     "no error code 'NotFond'; near are NotFound, ecNotFound in RopSubmitMessageResponse.ReturnValue"),
    (lambda: ox.RopReleaseRequest(nothing=1),  # type: ignore[call-arg]
     "RopReleaseRequest has no field nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_is_no_number_is_refused_where_it_is_given(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        make()
    assert str(caught.value) == message


def test_bytes_stand_for_a_number_only_when_written_unchecked() -> None:
    rop = ox.RopReleaseRequest(logon_id=b"\xff\xff")  # type: ignore[arg-type]
    assert rop.to_bytes(checked=False) == b"\x01\xff\xff\x00"
    with pytest.raises(ox.EncodeError, match="LogonId"):
        rop.to_bytes()


@pytest.mark.parametrize("code", [0, 0x8004010F, 0x480, 0x3EB])
def test_names_of_errors_come_back(code: int) -> None:
    for name in error_names(code):
        if name == "ServerBusy":
            with pytest.raises(UnknownNameError, match="several codes: 0x00000480, 0x8004010B"):
                error_code(name)
        else:
            assert error_code(name) == code
    assert error_name(code) in error_names(code)
