"""Structures as Python values: construction, comparison, copies, matching, and what encoding makes of them."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
import math
import pickle
import struct
import uuid
from typing import Any

import pytest

import oxcodec as ox
from oxcodec import DecodeError, EncodeError, Limits, OxcodecError, RopBuffer, Structure
from oxcodec._runtime import interpret
from oxcodec.forms.text import inline_value

from ..strategies import Rolled, build, structures, takes_the_rest

SUBJECT = 0x0037001F
SIZE = 0x0E080003
CHOICES = [name for name, cls in structures().items() if cls.SPEC.choice]
PLAIN = [name for name, cls in structures().items() if not cls.SPEC.choice]


def tagged(tag: int, value: Any) -> ox.TaggedPropertyValue:
    return ox.TaggedPropertyValue(property_tag=tag, property_value=value, count_width=2)


def row(**fields: Any) -> ox.RecipientRow:
    return ox.RecipientRow(recipient_properties=ox.PropertyRow(flag=0, value_array=[]), **fields)


# --- construction


@pytest.mark.parametrize("name", PLAIN)
def test_unknown_and_missing_keywords(name: str) -> None:
    cls = structures()[name]
    required = [f.name for f in cls.FIELDS.values() if not f.optional]
    with pytest.raises(TypeError, match="nothing_of_the_kind"):
        cls(**{n: [] if cls.FIELDS[n].repeated else 0 for n in required}, nothing_of_the_kind=1)
    for missing in required:
        others = [n for n in required if n != missing]
        lists: dict[str, Any] = {n: [] if cls.FIELDS[n].repeated else 0 for n in others}
        with pytest.raises(TypeError, match=missing):
            cls(**lists)


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_not_constructed(name: str) -> None:
    with pytest.raises(TypeError):
        structures()[name]()


@pytest.mark.parametrize("name", PLAIN)
def test_constants_and_defaults(name: str) -> None:
    cls = structures()[name]
    value = build(cls, Rolled(name))
    required = {f.name: getattr(value, f.name) for f in cls.FIELDS.values() if not f.optional}
    params = {param.name: getattr(value, param.name) for param in cls.SPEC.params}
    made = cls(**required, **params)
    for field in cls.FIELDS.values():
        if field.constant is not None:
            assert getattr(made, field.name) == field.constant
        elif field.name not in required and field.default is not None and not field.presence and not field.condition:
            assert getattr(made, field.name) == field.default
    assert repr(made).startswith(f"{name}(")


def test_positional_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        ox.RopSubmitMessageRequest(1)  # type: ignore[call-arg]


def test_counts_sizes_and_flags_are_filled_in() -> None:
    request = ox.RopSetColumnsRequest(property_tags=[SUBJECT, SIZE])
    assert (request.rop_id, request.property_tag_count) == (0x12, 2)
    assert request.to_bytes() == bytes.fromhex("12 00 00 00 0200 1f003700 0300080e")
    setting = ox.RopSetPropertiesRequest(property_values=[tagged(SIZE, 5)])
    assert (setting.property_value_size, setting.property_value_count) == (10, 1)
    assert row(display_name="x").recipient_flags == 0x0213
    assert row(email_address="x", address_type="SMTP").recipient_flags & 0x8008 == 0x8008


def test_what_is_given_is_checked() -> None:
    for given, path in (
        ({"property_tag_count": 3}, "RopSetColumnsRequest.PropertyTagCount"),
        ({"rop_id": 1}, "RopSetColumnsRequest.RopId"),
    ):
        value = ox.RopSetColumnsRequest(property_tags=[1], **given)
        with pytest.raises(EncodeError) as caught:
            value.to_bytes()
        assert caught.value.path == path
        assert path in str(caught.value)
    assert ox.RopSetColumnsRequest(property_tags=[1], property_tag_count=1, rop_id=0x12).to_bytes()
    wrong_size = ox.RopSetPropertiesRequest(property_values=[tagged(SIZE, 5)], property_value_size=9)
    with pytest.raises(EncodeError, match="PropertyValueSize"):
        wrong_size.to_bytes()


def spoilt(value: Structure, **fields: Any) -> Structure:
    """A value with fields that its constructor refuses."""
    for name, field in fields.items():
        setattr(value, name, field)
    return value


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (ox.RopSubmitMessageRequest(input_handle_index=256), "RopSubmitMessageRequest.InputHandleIndex"),
        (ox.RopSubmitMessageRequest(input_handle_index=-1), "RopSubmitMessageRequest.InputHandleIndex"),
        (spoilt(ox.RopSubmitMessageRequest(), submit_flags="x"), "RopSubmitMessageRequest.SubmitFlags"),
        (spoilt(ox.RopSetColumnsRequest(property_tags=[]), property_tags=[1, "2"]),
         "RopSetColumnsRequest.PropertyTags[1]"),
        (tagged(SIZE, "text"), "TaggedPropertyValue.PropertyValue"),
        (tagged(SUBJECT, 5), "TaggedPropertyValue.PropertyValue"),
        (tagged(SUBJECT, "a\0b"), "TaggedPropertyValue.PropertyValue"),
        (tagged(0x3001001E, "ä"), "TaggedPropertyValue.PropertyValue"),
        (tagged(0x30010048, b"short"), "TaggedPropertyValue.PropertyValue"),
        (tagged(0x30010102, None), "TaggedPropertyValue.PropertyValue"),
        (tagged(0x0001FFFF, 1), "TaggedPropertyValue.PropertyValue"),
        (ox.RopSetPropertiesRequest(property_values=[tagged(SIZE, 5), tagged(SIZE, 2**40)]),
         "RopSetPropertiesRequest.PropertyValues[1].PropertyValue"),
        (ox.RopSetPropertiesRequest(property_values=[1]),  # type: ignore[list-item]
         "RopSetPropertiesRequest.PropertyValues[0]"),
        (row(display_name=b"bytes"), "RecipientRow.DisplayName"),
        (row(recipient_flags=0, display_name="x"), "RecipientRow.DisplayName"),
        (row(recipient_flags=0x10), "RecipientRow.DisplayName"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_cannot_be_written_says_where(value: Structure, path: str) -> None:
    with pytest.raises(EncodeError) as caught:
        value.to_bytes()
    assert caught.value.path == path
    assert caught.value.message
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.message, again.path) == (caught.value.message, path)


WRONG: tuple[Any, ...] = (None, "text", b"bytes", 2**70, -(2**70), 1.5, [], [None], object(), {}, "\ud800", "ä\0")


@pytest.mark.parametrize("name", PLAIN)
def test_any_wrong_value_is_an_encode_error(name: str) -> None:
    """Each field set to things that it may not hold: bytes or an EncodeError, checked or not; repr works."""
    cls = structures()[name]
    for seed in range(2):
        value = build(cls, Rolled((name, "wrong", seed)))
        for field in cls.FIELDS:
            for wrong in WRONG:
                broken = copy.copy(value)
                setattr(broken, field, wrong)
                assert repr(broken).startswith(f"{name}(")
                for checked in (True, False):
                    try:
                        broken.to_bytes(checked=checked)
                    except EncodeError as error:
                        assert error.path.startswith(name), error
                        assert error.message, (broken, field, wrong)


@pytest.mark.parametrize("name", PLAIN)
def test_json_of_a_wrong_value(name: str) -> None:
    """The JSON form of what holds wrong things is a form or an EncodeError."""
    value = build(structures()[name], Rolled((name, "wrong")))
    for field in value.FIELDS:
        for wrong in WRONG:
            broken = copy.copy(value)
            setattr(broken, field, wrong)
            try:
                ox.to_json(broken)
            except EncodeError as error:
                assert error.message


# --- comparison, repr, copies


def test_equality() -> None:
    assert ox.RopSetColumnsRequest(property_tags=[1]) == ox.RopSetColumnsRequest(property_tags=(1,))
    assert ox.RopSetColumnsRequest(property_tags=[1]) == ox.RopSetColumnsRequest(
        property_tags=[1], property_tag_count=1
    )
    assert ox.RopSetColumnsRequest(property_tags=[1]) != ox.RopSetColumnsRequest(
        property_tags=[1], property_tag_count=2
    )
    assert ox.RopSubmitMessageRequest() != ox.RopTransportSendRequest()
    assert ox.RopSubmitMessageRequest() != b"\x32\0\0\0"
    with pytest.raises(TypeError):
        hash(ox.RopSubmitMessageRequest())


@pytest.mark.parametrize("kind", [0x0005, 0x1005, 0x0004, 0x1004])
def test_nan_equals_itself(kind: int) -> None:
    def make(value: float) -> ox.TaggedPropertyValue:
        return tagged(0x80010000 | kind, [value] if kind & 0x1000 else value)

    assert make(math.nan) == make(float("nan"))
    assert make(math.nan) != make(-math.nan)
    assert make(math.nan) != make(1.0)
    data = make(math.nan).to_bytes()
    assert ox.TaggedPropertyValue.from_bytes(data, count_width=2) == make(math.nan)


def test_signalling_nans_keep_their_bits() -> None:
    for kind, raw in ((0x0004, "010080ff"), (0x0004, "0100807f"), (0x0005, "010000000000f07f"), (0x0004, "ffffffff")):
        data = struct.pack("<I", 0x80010000 | kind) + bytes.fromhex(raw)
        value = ox.TaggedPropertyValue.from_bytes(data, count_width=2)
        assert value.to_bytes() == data
        form = json.loads(json.dumps(ox.to_json(value), allow_nan=False))
        assert ox.from_json(ox.TaggedPropertyValue, form, count_width=2).to_bytes() == data


@pytest.mark.parametrize("name", PLAIN)
def test_repr_is_the_constructor_call(name: str) -> None:
    for seed in range(5):
        value = build(structures()[name], Rolled((name, "repr", seed)))
        assert eval(repr(value), vars(ox)) == value
        assert repr(value).isascii() or not any(0xD800 <= ord(c) < 0xE000 for c in repr(value))


def test_text_names_things() -> None:
    def text(value: ox.Structure) -> str:
        return inline_value(None, value)

    assert "PidTagSubject" in text(tagged(SUBJECT, "Hello"))
    assert "'Hello'" in text(tagged(SUBJECT, "Hello"))
    assert "NotFound" in text(ox.RopSubmitMessageResponse(return_value=0x8004010F))
    assert "DT_DISTLIST" in text(
        row(x500_dn="x", address_prefix_used=0, display_type=ox.RecipientDisplayType.DT_DISTLIST)
    )
    assert "E|D" in text(row(display_name="a", email_address="b"))
    long = text(ox.RopSetColumnsRequest(property_tags=list(range(1000))))
    assert len(long) < 400
    assert text(tagged(SUBJECT, "\ud800")).isascii()


def test_copies_are_independent() -> None:
    value = ox.RopSetPropertiesRequest(property_values=[tagged(SUBJECT, "a")])
    deep, shallow, pickled = copy.deepcopy(value), copy.copy(value), pickle.loads(pickle.dumps(value))
    assert deep == shallow == pickled == value
    deep.property_values[0].property_value = "b"
    assert value.property_values[0].property_value == "a"
    assert deep != value
    pickled.property_values.append(tagged(SIZE, 1))
    assert len(value.property_values) == 1
    shallow.input_handle_index = 9
    assert value.input_handle_index == 0
    given = ox.RopSetColumnsRequest(property_tags=[1], property_tag_count=7)
    duplicate = copy.copy(given)
    duplicate.property_tag_count = 8
    assert given.property_tag_count == 7
    duplicate.property_tag_count = None  # type: ignore[assignment]
    assert duplicate.property_tag_count == 1


def test_replace_lets_flags_follow() -> None:
    value = row(display_name="a")
    more = value.replace(email_address="b")
    assert (more.recipient_flags, value.recipient_flags) == (0x021B, 0x0213)
    assert more.replace(email_address=None) == value
    assert more.to_bytes() != value.to_bytes()
    kept = row(recipient_flags=0x0210 | 0x0100, display_name="a").replace(email_address="b")
    assert kept.recipient_flags == 0x0310  # said more than the fields do: stays as it was given
    with pytest.raises(EncodeError):
        kept.to_bytes()
    with pytest.raises(TypeError):
        value.replace(nothing=1)  # type: ignore[call-arg]
    if hasattr(copy, "replace"):
        assert copy.replace(value, email_address="b") == more


def test_matching() -> None:
    rop: Structure = ox.RopRequest.from_bytes(bytes.fromhex("320c0100"))
    match rop:
        case ox.RopSubmitMessageRequest(logon_id=12, submit_flags=flags):
            assert flags == 0
        case _:
            pytest.fail("no match")
    match ox.RopSubmitMessageResponse(return_value=5):
        case ox.RopSubmitMessageResponse(return_value=0):
            pytest.fail("matched another value")
        case ox.RopSubmitMessageResponse(return_value=code, rop_id=rop_id):
            assert (code, rop_id) == (5, 0x32)


def test_absent_fields_are_none() -> None:
    failed = ox.RopResponse.from_bytes(bytes.fromhex("03 01 0f010480"))
    assert isinstance(failed, ox.RopOpenMessageResponse)
    assert failed.return_value == 0x8004010F
    assert failed.subject_prefix is None and failed.recipient_rows is None
    assert "SubjectPrefix" not in ox.to_json(failed)


def test_unknown_members_stay_numbers() -> None:
    value = ox.ModifyRecipientRow.from_bytes(bytes.fromhex("00000000 01 0000"))
    assert value.recipient_type == 1
    known = ox.BitMaskRestriction.from_bytes(bytes.fromhex("06 01 03003700 05000000"))
    unknown = ox.BitMaskRestriction.from_bytes(bytes.fromhex("06 77 03003700 05000000"))
    assert isinstance(known.bitmap_rel_op, ox.BitmapRelOp)
    assert unknown.bitmap_rel_op == 0x77 and not isinstance(unknown.bitmap_rel_op, ox.BitmapRelOp)
    assert unknown.to_bytes()[1] == 0x77


def test_mutation_shows_in_what_is_written() -> None:
    value = ox.RopSetColumnsRequest.from_bytes(ox.RopSetColumnsRequest(property_tags=[SUBJECT]).to_bytes())
    value.property_tags.append(SIZE)
    assert value.property_tag_count == 2
    assert value.to_bytes() == ox.RopSetColumnsRequest(property_tags=[SUBJECT, SIZE]).to_bytes()
    setting = ox.RopSetPropertiesRequest(property_values=[])
    assert setting.property_value_size == 2
    setting.property_values.append(tagged(SUBJECT, "abc"))
    assert (setting.property_value_size, setting.property_value_count) == (14, 1)
    with pytest.raises(AttributeError):
        setting.nothing = 1  # type: ignore[attr-defined]


# --- unchecked writing


def test_unchecked_writing_takes_fields_as_they_are() -> None:
    wrong = ox.RopSetColumnsRequest(rop_id=0x99, property_tags=[1], property_tag_count=0xFFFF)
    assert wrong.to_bytes(checked=False) == bytes.fromhex("99 00 00 00 ffff 01000000")
    size = ox.RopSetPropertiesRequest(property_values=[tagged(SIZE, 5)], property_value_size=0xFFFF)
    assert size.to_bytes(checked=False)[3:7] == bytes.fromhex("ffff0100")
    present = row(recipient_flags=0, display_name="x")
    assert present.to_bytes(checked=False) == bytes.fromhex("0000 7800 0000 00")
    failed = ox.RopOpenFolderResponse(return_value=5, has_rules=1)
    assert failed.to_bytes(checked=False) == bytes.fromhex("02 00 05000000 01")
    with pytest.raises(EncodeError):
        failed.to_bytes()
    raw = tagged(SIZE, b"\1\2\3")
    assert raw.to_bytes(checked=False)[4:] == b"\1\2\3"


@pytest.mark.parametrize("name", PLAIN)
def test_unchecked_writing_of_valid_values_is_the_same(name: str) -> None:
    value = build(structures()[name], Rolled((name, "unchecked")))
    assert value.to_bytes(checked=False) == value.to_bytes()


# --- traces, limits, blocks


def test_trace_tells_offsets() -> None:
    data = ox.RopSetPropertiesRequest(property_values=[tagged(SUBJECT, "ab"), tagged(SIZE, 5)]).to_bytes()
    trace = ox.RopSetPropertiesRequest.trace(b"\xee\xee" + data, 2)
    assert (trace.span.start, trace.span.end) == (2, 2 + len(data))
    spans = {span.name: span for span in trace.span.children}
    assert (spans["PropertyValueSize"].start, spans["PropertyValueSize"].end) == (5, 7)
    first, second = spans["PropertyValues"].children
    assert (first.name, first.start, first.end, second.start) == ("[0]", 9, 19, 19)
    assert [child.name for child in first.children] == ["PropertyTag", "PropertyValue"]
    assert first.children[1].value == "ab"


def nested(levels: int) -> bytes:
    return b"\x02" * levels + bytes.fromhex("08 1f003700")


def test_limits_are_respected_and_can_be_changed() -> None:
    with pytest.raises(DecodeError, match="depth"):
        ox.Restriction.from_bytes(nested(101), count_width=2)
    assert ox.Restriction.from_bytes(nested(150), count_width=2, limits=Limits(max_depth=200))
    with pytest.raises(DecodeError, match="depth"):
        ox.Restriction.from_bytes(nested(5), count_width=2, limits=Limits(max_depth=4))
    data = ox.RopSetColumnsRequest(property_tags=[1, 2, 3]).to_bytes()
    assert ox.RopSetColumnsRequest.from_bytes(data, limits=Limits(max_elements=3))
    with pytest.raises(DecodeError, match="limit"):
        ox.RopSetColumnsRequest.from_bytes(data, limits=Limits(max_elements=2))
    buffer = RopBuffer(direction="request", rops=[ox.RopSetColumnsRequest(property_tags=[1, 2, 3])])
    (found,) = ox.decode_rop_buffers(buffer.to_bytes(), "request", limits=Limits(max_elements=2))
    assert found.error is not None and "limit" in found.error.message


def test_slack_is_kept_and_leftovers_are_refused() -> None:
    data = bytes.fromhex("0a 00 00 0500 0000 aabbcc")
    value = ox.RopSetPropertiesRequest.from_bytes(data)
    assert value.slack == bytes.fromhex("aabbcc")
    assert value.to_bytes() == data
    assert ox.from_json(ox.RopSetPropertiesRequest, ox.to_json(value)).to_bytes() == data
    with pytest.raises(DecodeError, match="1 bytes too many") as caught:
        ox.RopSetPropertiesRequest.from_bytes(data + b"\0")
    assert caught.value.offset == len(data)
    assert caught.value.partial == value
    assert caught.value.remaining == b"\0"


def test_an_error_keeps_what_was_decoded() -> None:
    data = ox.RopSetColumnsRequest(input_handle_index=7, property_tags=[SUBJECT, SIZE]).to_bytes()[:-1]
    with pytest.raises(DecodeError) as caught:
        ox.RopRequest.from_bytes(data)
    error = caught.value
    assert (error.path, error.offset, error.remaining) == ("RopSetColumnsRequest.PropertyTags[1]", 10, data[10:])
    assert isinstance(error.partial, ox.RopSetColumnsRequest)
    assert error.partial.input_handle_index == 7
    assert error.partial.property_tags == [SUBJECT]


@pytest.mark.parametrize("name", structures())
def test_every_field_tells_where_it_is_missing(name: str) -> None:
    """Cut short anywhere, the error names a field of the structure and stands inside of the bytes."""
    value = build(structures()[name], Rolled((name, "cut")))
    data = value.to_bytes()
    params = {param.name: getattr(value, param.name) for param in value.SPEC.params}
    for end in range(len(data)):
        try:
            type(value).from_bytes(data[:end], **params)
        except DecodeError as error:
            assert error.path.startswith(type(value).__name__ + "."), error
            assert error.offset <= end
            assert str(error)
            if isinstance(error.partial, Structure):
                assert repr(error.partial)
                assert pickle.loads(pickle.dumps(error)).partial == error.partial
                shown_or_refused(error.partial)


def shown_or_refused(partial: Structure) -> None:
    with contextlib.suppress(EncodeError):
        ox.to_json(partial)


# --- ROP buffers


def test_a_payload_stays_as_it_came_until_it_changes() -> None:
    rops = [ox.RopSetColumnsRequest(property_tags=[SUBJECT] * 20), ox.RopReleaseRequest()]
    plain = RopBuffer(direction="request", rops=list(rops), server_object_handle_table=[1]).payload()
    # Compressed in a way of its own: every byte a literal.
    wasteful = b"".join(b"\0\0\0\0" + plain[i : i + 32] for i in range(0, len(plain), 32))
    data = struct.pack("<HHHH", 0, 5, len(wasteful), len(plain)) + wasteful
    (buffer,) = ox.decode_rop_buffers(data, "request")
    assert buffer.rops == rops
    assert buffer.to_bytes() == data
    form = json.loads(json.dumps(buffer.to_json()))
    assert "WirePayload" in form
    assert RopBuffer.from_json(form, "request").to_bytes() == data
    assert copy.deepcopy(buffer).to_bytes() == data
    assert pickle.loads(pickle.dumps(buffer)).to_bytes() == data
    first: Any = buffer.rops[0]
    first.property_tags.pop()
    changed = buffer.to_bytes()
    assert len(changed) < len(data)
    (again,) = ox.decode_rop_buffers(changed, "request")
    assert again == buffer


@pytest.mark.parametrize("flags", range(8))
def test_flags(flags: int) -> None:
    rops: list[Structure] = [ox.RopSetColumnsRequest(property_tags=[SUBJECT] * 50)]
    buffer = RopBuffer(direction="request", rops=rops, server_object_handle_table=[5, 6], flags=flags)
    data = buffer.to_bytes()
    version, shown, size, actual = struct.unpack_from("<HHHH", data)
    assert (version, shown, size, actual) == (0, flags, len(data) - 8, len(buffer.payload()))
    assert (size < actual) == bool(flags & 1)
    assert (data[8:] == buffer.payload()) == (not flags & 3)
    assert ox.decode_rop_buffers(data, "request") == [buffer]


def test_what_does_not_compress_is_sent_plain() -> None:
    buffer = RopBuffer(direction="request", rops=[ox.RopReleaseRequest()], flags=7)
    assert struct.unpack_from("<H", buffer.to_bytes(), 2) == (6,)


def test_chains() -> None:
    one = RopBuffer(direction="request", rops=[ox.RopReleaseRequest()], flags=0)
    two = RopBuffer(direction="request", rops=[ox.RopSubmitMessageRequest()], flags=6)
    data = ox.encode_rop_buffers([one, two])
    assert ox.decode_rop_buffers(data, "request") == [one, two]
    wrong = ox.encode_rop_buffers([two, one], checked=False)
    found = ox.decode_rop_buffers(wrong, "request")
    assert found[0] == two and found[1].bare and found[1].unparsed == one.to_bytes()
    assert found[1].error is not None and "after the last" in found[1].error.message
    assert found[1].error.offset == len(two.to_bytes())
    assert ox.encode_rop_buffers(found) == wrong
    with pytest.raises(DecodeError, match="after the last"):
        ox.decode_rop_buffers(wrong, "request", strict=True)
    for chain in ([two, one], [one, one], [one]):
        with pytest.raises(EncodeError, match="last"):
            ox.encode_rop_buffers(chain)
    assert ox.decode_rop_buffers(b"", "request") == []


def test_a_broken_rop_ends_the_list() -> None:
    buffer = RopBuffer(direction="request", rops=[ox.RopReleaseRequest()], unparsed=b"\xee\1\2\3")
    (found,) = ox.decode_rop_buffers(buffer.to_bytes(), "request")
    assert found == buffer
    assert found.error is not None and found.error.offset == 3
    assert found.to_bytes() == buffer.to_bytes()
    form = json.loads(json.dumps(found.to_json()))
    assert RopBuffer.from_json(form, "request").to_bytes() == buffer.to_bytes()


def test_an_error_in_a_rop_says_which() -> None:
    rops = [ox.RopReleaseRequest(), ox.RopSubmitMessageRequest(submit_flags=999)]
    with pytest.raises(EncodeError) as caught:
        RopBuffer(direction="request", rops=rops).to_bytes()
    assert caught.value.path == "RopsList[1].RopSubmitMessageRequest.SubmitFlags"
    for table in ([-1], [2**32], ["x"]):
        with pytest.raises(EncodeError):
            RopBuffer(direction="request", server_object_handle_table=table).to_bytes()  # type: ignore[call-overload]


def test_too_much_for_a_buffer() -> None:
    many: list[Structure] = [ox.RopReleaseRequest()] * 30_000
    with pytest.raises(EncodeError):
        RopBuffer(direction="request", rops=many).to_bytes()


def test_every_rop_in_one_buffer() -> None:
    """A made value of each request, in buffers, compressed and obfuscated, through bytes and through JSON."""
    assert ox.RopRequest.SPEC.choice is not None
    columns = ox.RopSetColumnsRequest(property_tags=[SUBJECT] * 60)  # something to compress
    for seed in range(3):
        for ref in ox.RopRequest.SPEC.choice.arms.values():
            cls = ref.target()
            rop = build(cls, Rolled((cls.__name__, "buffer", seed)))
            if any(p.name == "logon_is_private" for p in cls.SPEC.params):
                continue
            buffer = RopBuffer(
                direction="request", rops=[columns, rop, ox.RopReleaseRequest(logon_id=seed)], flags=7,
                server_object_handle_table=[0xFFFFFFFF, seed],
            )  # fmt: skip
            if takes_all(rop):
                buffer.rops.pop()
            message = ox.execute_request([buffer], auxiliary_buffer=b"aux")
            data = message.to_bytes()
            decoded = ox.decode_message(data, "Execute", "request")
            assert decoded == message, (cls, seed)
            form = json.loads(json.dumps(decoded.to_json(), allow_nan=False))
            assert ox.Message.from_json(form).to_bytes() == data


def takes_all(rop: Structure) -> bool:
    return any(takes_the_rest(f) for f in rop.SPEC.fields)


# --- conversions


def test_filetimes() -> None:
    epoch = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
    assert ox.filetime_to_datetime(0) == epoch
    assert ox.filetime_to_datetime(116444736000000000) == datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    assert ox.datetime_to_filetime(datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)) == 116444736000000000
    assert ox.filetime_to_datetime(2**64 - 1) is None
    assert ox.filetime_to_datetime(19) == epoch + datetime.timedelta(microseconds=1)
    last = datetime.datetime.max.replace(tzinfo=datetime.UTC)
    assert ox.filetime_to_datetime(ox.datetime_to_filetime(last)) == last
    shifted = datetime.datetime(2024, 5, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    assert ox.filetime_to_datetime(ox.datetime_to_filetime(shifted)) == shifted
    for bad in (datetime.datetime(2024, 1, 1), datetime.datetime(1600, 12, 31, tzinfo=datetime.UTC)):
        with pytest.raises(OxcodecError):
            ox.datetime_to_filetime(bad)


def test_guids() -> None:
    value = uuid.UUID("00062008-0000-0000-c000-000000000046")
    raw = bytes.fromhex("0820060000000000c000000000000046")
    assert ox.uuid_to_bytes(value) == raw
    assert ox.bytes_to_uuid(raw) == value
    assert ox.bytes_to_uuid(bytearray(raw)) == value  # type: ignore[arg-type]
    for size in (0, 15, 17):
        with pytest.raises(OxcodecError):
            ox.bytes_to_uuid(bytes(size))


def test_identifiers() -> None:
    assert ox.split_id(0x0102030405060001) == (1, bytes.fromhex("060504030201"))
    assert ox.join_id(1, bytes.fromhex("060504030201")) == 0x0102030405060001
    for replica, counter in ((-1, bytes(6)), (0x10000, bytes(6)), (1, bytes(5)), (1, bytes(7))):
        with pytest.raises(OxcodecError):
            ox.join_id(replica, counter)
    for value in (0, 1, 2**64 - 1, 0x0D01):
        assert ox.join_id(*ox.split_id(value)) == value


def test_8_bit_strings() -> None:
    wire = ox.text_to_string8("Grüße", "cp1252")
    assert wire.isascii() is False and ox.string8_to_text(wire, "cp1252") == "Grüße"
    value = tagged(0x0037001E, wire)
    assert value.to_bytes()[4:] == "Grüße".encode("cp1252") + b"\0"
    assert ox.to_json(value)["PropertyValue"] == {"String8Hex": "Grüße".encode("cp1252").hex()}
    assert ox.string8_to_text(ox.text_to_string8("会議", "shift_jis"), "shift_jis") == "会議"
    for text, encoding in (("会", "cp1252"), ("x", "no-such-code-page"), ("\ud800", "utf-8")):
        with pytest.raises(OxcodecError):
            ox.text_to_string8(text, encoding)
    for text, encoding in (("\udcff", "utf-8"), ("x", "no-such-code-page"), ("ä", "cp1252")):
        with pytest.raises(OxcodecError):
            ox.string8_to_text(text, encoding)


# --- sending a message


def send_flow() -> list[Structure]:
    tags = [ox.property_tag("PidTagSubject"), ox.property_tag("PidTagMessageSize")]
    columns = [ox.property_tag("PidTagObjectType"), ox.property_tag("PidTagSmtpAddress")]
    who = ox.RecipientRow(
        email_address="bob@example.com", display_name="Bob",
        recipient_properties=ox.PropertyRow(flag=0, value_array=[6, "bob@example.com"]),
    )  # fmt: skip
    return [
        ox.RopLogonRequest(logon_flags=1, open_flags=0x01000000, essdn="/o=x/cn=bob"),
        ox.RopOpenFolderRequest(output_handle_index=1, folder_id=0x0D01),
        ox.RopCreateMessageRequest(input_handle_index=1, output_handle_index=2, folder_id=0x0D01),
        ox.RopSetPropertiesRequest(input_handle_index=2, property_values=[tagged(tags[0], "Grüße " * 40)]),
        ox.RopModifyRecipientsRequest(
            input_handle_index=2, recipient_columns=columns,
            recipient_rows=[ox.ModifyRecipientRow(row_id=0, recipient_type=1, recipient_row=who)],
        ),
        ox.RopSaveChangesMessageRequest(input_handle_index=2, response_handle_index=3, save_flags=0x0A),
        ox.RopGetPropertiesSpecificRequest(input_handle_index=2, property_tags=tags),
        ox.RopSubmitMessageRequest(input_handle_index=2),
        ox.RopTransportSendRequest(input_handle_index=2),
        ox.RopReleaseRequest(input_handle_index=2),
    ]  # fmt: skip


def test_the_send_flow_in_one_message() -> None:
    asked = RopBuffer(direction="request", rops=send_flow(), server_object_handle_table=[0xFFFFFFFF] * 4, flags=7)
    request = ox.execute_request([asked])
    data = request.to_bytes()
    assert struct.unpack_from("<H", data, 10) == (7,)
    decoded = ox.decode_message(data, "Execute", "request")
    assert decoded == request
    assert decoded.rop_buffers is not None and [type(r) for r in decoded.rop_buffers[0].rops] == [
        type(r) for r in send_flow()
    ]
    through_json = ox.Message.from_json(json.loads(json.dumps(decoded.to_json(), allow_nan=False)))
    assert through_json == request
    assert through_json.to_bytes() == data

    tags = [ox.property_tag("PidTagSubject"), ox.property_tag("PidTagMessageSize")]
    answers: list[Structure] = [
        ox.RopOpenFolderResponse(output_handle_index=1, has_rules=0, is_ghosted=0),
        ox.RopCreateMessageResponse(output_handle_index=2),
        ox.RopSetPropertiesResponse(input_handle_index=2, property_problems=[]),
        ox.RopModifyRecipientsResponse(input_handle_index=2),
        ox.RopSaveChangesMessageResponse(response_handle_index=3, input_handle_index=2, message_id=0x1230001),
        ox.RopGetPropertiesSpecificResponse(
            input_handle_index=2, row_data=ox.PropertyRow(flag=0, value_array=["Grüße " * 40, 1234]), property_tags=tags
        ),
        ox.RopSubmitMessageResponse(input_handle_index=2),
        ox.RopTransportSendResponse(input_handle_index=2, no_properties_returned=0, property_values=[]),
    ]
    answer = RopBuffer(direction="response", rops=answers, server_object_handle_table=[1, 2, 3, 4], flags=7)
    response = ox.execute_response([answer], text=ox.ResponseText(meta_tags=("PROCESSING", "DONE")))
    wire = response.to_bytes()
    understood = ox.decode_message(wire, "Execute", "response", request=decoded)
    assert understood == response
    assert understood.to_bytes() == wire
    through_json = ox.Message.from_json(json.loads(json.dumps(understood.to_json(), allow_nan=False)))
    assert through_json == response
    assert through_json.to_bytes() == wire
    alone = ox.decode_message(wire, "Execute", "response")
    assert alone != response
    assert alone.to_bytes() == wire


def test_interpreter_entry_points_agree() -> None:
    value = ox.RopSetColumnsRequest(property_tags=[1])
    assert interpret.encode(value, [], checked=True) == interpret.encode(value, [], checked=False) == value.to_bytes()
