"""Rows are read with the columns of their table, whatever happens to the handles: [MS-OXCROPS] 3.2.5.1 to 3.2.5.3.

A server is played: it works through requests as the section says, and answers with rows of its tables' columns. The
codec sees the bytes alone, and must come to the same columns.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import oxcodec as ox
from oxcodec import RopBuffer, Session, Structure
from oxcodec.conversation import handles, pairing

NONE = 0xFFFFFFFF
INVALID = 0x7FFFFFFF  # as Exchange 2010 has it behind a last RopRelease, [MS-OXCROPS] note <25>
EC_NULL_OBJECT = 0x4B9  # [MS-OXCROPS] 3.2.5.4
PARENT = 0x50

# Of different types, so that the columns of another table give another row, or an error.
POOL: dict[int, Callable[[int], Any]] = {
    0x0037001F: lambda n: f"s{n}",
    0x0E080003: lambda n: n,
    0x0E1B000B: lambda n: n % 2 == 0,
    0x67480014: lambda n: n << 32 | n,
    0x30010102: lambda n: bytes([n]),
}


@dataclass
class Server:
    """The server of the section: a map from handles to objects, and a table of handles for each buffer."""

    draw: Callable[[st.SearchStrategy[Any]], Any]
    columns: dict[int, list[int] | None] = field(default_factory=lambda: {PARENT: None})
    unused: list[int] = field(default_factory=lambda: list(range(0x130, 0x100, -1)))
    rows: list[list[Any]] = field(default_factory=list)
    counter: Any = field(default_factory=itertools.count)

    def answer(self, request: RopBuffer) -> tuple[list[RopBuffer], list[int]]:
        """The chain that answers a request, and the handle table at the end of it."""
        table = list(request.server_object_handle_table)
        responses: list[Structure] = []
        for rop in request.rops:
            if isinstance(rop, ox.RopReleaseRequest):
                self.release(rop, table)
            else:
                responses.append(self.work(rop, table))
        packed = []
        last: Any = request.rops[-1] if request.rops else None
        if isinstance(last, ox.RopQueryRowsRequest) and table[last.input_handle_index] in self.columns:
            packed = [[self.work(last, table)] for _ in range(self.draw(st.integers(0, 2)))]
        chain = [
            RopBuffer(direction="response", rops=rops, server_object_handle_table=table, flags=0)
            for rops in (responses, *packed)
        ]
        chain[-1].flags = 4
        return chain, table

    def release(self, rop: Any, table: list[int]) -> None:
        handle = table[rop.input_handle_index]
        if handle != PARENT and self.columns.pop(handle, handle) != handle:
            self.unused.append(handle)
            table[rop.input_handle_index] = self.draw(st.sampled_from([handle, NONE, INVALID]))

    def work(self, rop: Any, table: list[int]) -> Any:
        fails = self.draw(st.integers(0, 9)) == 0
        if isinstance(rop, ox.RopGetContentsTableRequest):
            if fails or not self.unused:
                return ox.RopGetContentsTableResponse(output_handle_index=rop.output_handle_index, return_value=5)
            handle = self.unused.pop()
            self.columns[handle] = None
            table[rop.output_handle_index] = handle
            return ox.RopGetContentsTableResponse(output_handle_index=rop.output_handle_index, row_count=3)
        index = rop.input_handle_index
        kind: Any = getattr(ox, type(rop).__name__.replace("Request", "Response"))
        if fails or table[index] not in self.columns or table[index] == PARENT:
            return kind(input_handle_index=index, return_value=EC_NULL_OBJECT)
        if isinstance(rop, ox.RopSetColumnsRequest):
            self.columns[table[index]] = rop.property_tags
            return kind(input_handle_index=index, table_status=0)
        if isinstance(rop, ox.RopResetTableRequest):
            self.columns[table[index]] = None
            return kind(input_handle_index=index)
        columns = self.columns[table[index]]
        if columns is None:
            return kind(input_handle_index=index, return_value=EC_NULL_OBJECT)
        n = next(self.counter) % 250
        row = [POOL[tag](n) for tag in columns]
        self.rows.append(row)
        shown = ox.PropertyRow(flag=0, value_array=row, property_tags=columns)
        return kind(input_handle_index=index, origin=1, row_data=[shown], columns=columns)


INDEXES = st.integers(1, 4)
COLUMNS = st.lists(st.sampled_from(sorted(POOL)), min_size=1, max_size=3, unique=True)
REQUEST = st.one_of(
    INDEXES.map(lambda i: ox.RopGetContentsTableRequest(input_handle_index=0, output_handle_index=i)),
    st.builds(lambda i, c: ox.RopSetColumnsRequest(input_handle_index=i, property_tags=c), INDEXES, COLUMNS),
    INDEXES.map(lambda i: ox.RopQueryRowsRequest(input_handle_index=i, row_count=1, forward_read=1)),
    INDEXES.map(lambda i: ox.RopQueryRowsRequest(input_handle_index=i, row_count=1, forward_read=1)),
    INDEXES.map(lambda i: ox.RopReleaseRequest(input_handle_index=i)),
    INDEXES.map(lambda i: ox.RopResetTableRequest(input_handle_index=i)),
)


def read_rows(chain: list[RopBuffer]) -> list[Any]:
    """The values of each row in order; ``None`` for one whose columns are not known."""
    found: list[Any] = []
    for buffer in chain:
        assert buffer.error is None
        for rop in buffer.rops:
            if isinstance(rop, ox.RopQueryRowsResponse) and rop.return_value == 0:
                rows: Any = rop.row_data
                found += [row.value_array for row in rows] if rows is not None else [None]
    return found


def exchange(
    server: Server, session: Session, rops: list[Structure], table: list[int], *, shown: bool = True
) -> tuple[list[Any], list[int]]:
    """One exchange: the rows as they are read, and the handle table behind it."""
    asked = RopBuffer(direction="request", rops=rops, server_object_handle_table=table)
    request = ox.decode_rop_buffers(asked.to_bytes(), "request", session=session)
    server.rows.clear()
    chain, after = server.answer(asked)
    if not shown:
        return [], after
    data = ox.encode_rop_buffers(chain)
    decoded = ox.decode_rop_buffers(data, "response", request=request, session=session)
    assert ox.encode_rop_buffers(decoded) == data
    return read_rows(decoded), after


def client_table(draw: Callable[[st.SearchStrategy[Any]], Any], known: list[int]) -> list[int]:
    return [PARENT, *(draw(st.sampled_from([NONE, *known])) for _ in range(4))]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_every_row_is_read_with_the_columns_of_its_table(data: st.DataObject) -> None:
    server, session = Server(data.draw), Session()
    known: list[int] = []
    for rops in data.draw(st.lists(st.lists(REQUEST, max_size=12), max_size=6)):
        rows, after = exchange(server, session, rops, client_table(data.draw, known))
        assert rows == server.rows
        known = sorted({*known, *after} & {*server.columns})


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_where_a_response_was_not_seen_rows_are_raw_and_never_wrong(data: st.DataObject) -> None:
    server, session = Server(data.draw), Session()
    known: list[int] = []
    for rops in data.draw(st.lists(st.lists(REQUEST, max_size=12), max_size=6)):
        shown = data.draw(st.booleans())
        rows, after = exchange(server, session, rops, client_table(data.draw, known), shown=shown)
        for row, due in zip(rows, server.rows, strict=False):
            assert row is None or row == due
        known = sorted({*known, *after} & {*server.columns})


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_responses_without_their_requests_are_raw_and_never_wrong(data: st.DataObject) -> None:
    server, session = Server(data.draw), Session()
    known: list[int] = []
    for rops in data.draw(st.lists(st.lists(REQUEST, max_size=12), max_size=6)):
        table = client_table(data.draw, known)
        if data.draw(st.booleans()):
            rows, after = exchange(server, session, rops, table)
        else:
            server.rows.clear()
            asked = RopBuffer(direction="request", rops=rops, server_object_handle_table=table)
            if any(isinstance(rop, ox.RopReleaseRequest) for rop in rops):
                continue  # no response tells of them
            chain, after = server.answer(asked)
            rows = read_rows(ox.decode_rop_buffers(ox.encode_rop_buffers(chain), "response", session=session))
            assert all(row is None for row in rows)
        for row, due in zip(rows, server.rows, strict=False):  # a raw row is all that is left of its buffer
            assert row is None or row == due
        known = sorted({*known, *after} & {*server.columns})


# From recorded and reported traffic: request and response as hex, and the rows in the last one.
CASES: dict[str, tuple[list[tuple[str, str]], list[list[Any]]]] = {
    # Two sets of columns on one table; the second response buffer goes on with the last request.
    "packed rows of a table whose columns changed": (
        [(
            "000004002c002c00240012000000010014004867150000000132001200010001001f0037001500010001320011000000220000"
            "00",
            "000000003c003c0034001200000000000015000000000002010000010203040506070812010000000000150100000000020100006f"
            "006e006500000011000000220000000000040029002900210015010000000002020000740077006f000000007400680072006500"
            "650000001100000022000000",
        )],
        [[0x0807060504030201], ["one"], ["two"], ["three"]],
    ),
    # The last request is of another table than the first of its kind ([MS-OXCRPC] 3.1.4.2.1.2.2).
    "packed rows of the last request": (
        [(
            "000004003000300024001200010001001f0037001200020001000300080e150001020132001500020201320050000000010100000"
            "2010000",
            "00000000380038002c0012010000000000120200000000001501000000000201000061000000150200000000020100000700000050"
            "0000000101000002010000000004001c001c0010001502000000000201000008000000500000000101000002010000",
        )],
        [["a"], [7], [8]],
    ),
    # Exchange 2010: RopRelease is the last, and an invalid handle stands in its place ([MS-OXCROPS] note <25>).
    "a release that comes last": (
        [
            (
                "00000400140014000c001200010001001f0037005000000001010000",
                "00000400110011000900120100000000005000000001010000",
            ),
            (
                "00000400140014000c00150001020132000100015000000001010000",
                "000004001a001a0012001501000000000201000068006900000050000000ffffff7f",
            ),
        ],
        [["hi"]],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    exchanges, due = CASES[name]
    session = Session()
    for asked, answered in exchanges:
        request = ox.decode_rop_buffers(bytes.fromhex(asked), "request", session=session)
        chain = ox.decode_rop_buffers(bytes.fromhex(answered), "response", request=request, session=session)
        assert ox.encode_rop_buffers(chain).hex() == answered
    assert read_rows(chain) == due


def test_a_logon_takes_its_objects_along() -> None:
    """[MS-OXCROPS] 3.1.4.2: an active LogonId that is used again is released; 3.2.1: each logon has its own map."""
    objects = handles.ObjectMap()
    for logon in (0, 1):
        objects.put(7, handles.ServerObject(logon, facts={"columns": [logon]}))
    objects.remove_logon(0)
    assert objects.get(0, 7) is None
    kept = objects.get(1, 7)
    assert kept is not None and kept.facts == {"columns": [1]}


def test_memory_of_a_session_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handles, "MAX_HANDLES", 10)
    monkeypatch.setattr(handles, "MAX_ELEMENTS", 50)
    objects = handles.ObjectMap()
    for handle in range(100):
        objects.put(handle, handles.ServerObject(handle % 3, facts={"columns": [1] * (handle % 40)}))
        known = [found for logon in range(3) for h in range(100) if (found := objects.get(logon, h))]
        assert len(known) <= 10
        assert sum(found.weight for found in known) <= 50
    objects.clear()
    assert (objects._count, objects._elements) == (0, 0)


@pytest.mark.parametrize("unmatched", [b"\x32\0\0\0\0\0", b"\x02\0\0\0\0\0\0\0"], ids=["no request", "another index"])
def test_pairing_is_linear(unmatched: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice as many requests and responses, paired or not, are twice the steps: requests passed or looked at."""

    class Counted(deque[Any]):
        def __getitem__(self, i: Any) -> Any:
            steps.append(1)
            return super().__getitem__(i)

    monkeypatch.setattr(pairing, "deque", Counted)

    def cost(n: int) -> int:
        steps.clear()
        asked: list[Structure] = [ox.RopReleaseRequest(), ox.RopOpenFolderRequest(output_handle_index=1, folder_id=1)]
        request = [RopBuffer(direction="request", rops=asked * n)]
        follower = Session().follow("response", request)
        follower.begin(RopBuffer(direction="response"))
        for _ in range(n):
            follower.context(unmatched, 0)
            follower.seen(ox.RopResponse.parse(unmatched)[0])
        follower.finish()
        return len(steps) + follower.waiting.next

    steps: list[int] = []
    assert cost(1000) <= 2.1 * cost(500)
