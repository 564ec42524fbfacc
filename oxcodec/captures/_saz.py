"""Session archives (SAZ): a zip file with one pair of files a session, ``raw/NN_c.txt`` and ``raw/NN_s.txt``.

The files hold the request and the response as on the wire. The metadata beside them (``raw/NN_m.xml``) has nothing
that is needed here and is not read, so that no XML is parsed at all.
"""

from __future__ import annotations

import functools
import re
import zipfile
from io import BytesIO

from ..errors import DecodeError
from ..transport.http_text import header_fields
from ._body import Budget, check_length, undo_codings
from ._model import Capture, Exchange, Message, make_exchange
from ._zip import Member, salvaged

__all__ = ["is_saz", "read_saz"]

_MAGIC = b"PK\x03\x04"
_MEMBER = re.compile(r"raw/([0-9]{1,18})_([cs])\.txt", re.IGNORECASE)
_INTERIM = re.compile(rb"HTTP/[0-9.]+ 1(?!01)[0-9][0-9]\b.*?\r?\n\r?\n", re.DOTALL)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_ENCRYPTED = 0x1  # bit 0 of the general purpose flags of a zip entry


def is_saz(data: bytes) -> bool:
    """Whether this is a zip file with a ``raw`` folder, or was one before it was damaged."""
    if not data.startswith(_MAGIC):
        return False
    try:
        archive = _open(data)
    except DecodeError:
        # The list of entries stands at the end. Where it is lost, the names in front of the entries still tell.
        return re.search(rb"raw[/\\]", data, re.IGNORECASE) is not None
    return any(_name(info).lower().startswith("raw/") for info in archive.infolist())


def read_saz(data: bytes, budget: Budget) -> Capture:
    """The exchanges of an archive, sorted by number; those of an archive that is cut off as far as it goes.

    Raises:
        DecodeError: if this is no zip file, it is encrypted, has no sessions, or exceeds the budget.
    """
    error = None
    try:
        archive = _open(data)
        members = [Member(_name(info), info, functools.partial(_unzip, archive, info)) for info in archive.infolist()]
    except DecodeError as problem:
        members = list(salvaged(data))
        if not any(_MEMBER.fullmatch(member.name) for member in members):
            raise
        error = f"the archive is damaged, what could be found in it is shown: {problem}"
    sessions: dict[int, dict[str, Member]] = {}
    notes: dict[int, list[str]] = {}
    for member in members:
        match = _MEMBER.fullmatch(member.name)
        if match is None:
            continue
        if member.info.flag_bits & _ENCRYPTED:
            raise DecodeError(
                "the archive is encrypted: save it again without a password", offset=max(member.info.header_offset, 0)
            )
        number = int(match[1])
        session = sessions.setdefault(number, {})
        if session.setdefault(match[2].lower(), member) is not member:
            notes.setdefault(number, []).append(f"a second entry {member.info.filename!r} is left out")
    if not sessions:
        raise DecodeError("the zip file has no sessions such as raw/1_c.txt", offset=0)
    exchanges = tuple(_exchange(number, sessions[number], budget, notes.get(number, [])) for number in sorted(sessions))
    return Capture(format="saz", exchanges=exchanges, error=error)


def _open(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(data))
    except Exception as error:
        # Damaged archives make the zip module raise errors of many types, other ones from version to version.
        raise DecodeError(f"not a readable zip file: {error}", offset=0) from None


def _unzip(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> tuple[bytes, str]:
    try:
        with archive.open(info) as member:
            return member.read(most), ""
    except Exception as error:  # as in _open
        return b"", f"the entry {info.filename!r} cannot be read: {error}"


def _name(info: zipfile.ZipInfo) -> str:
    return info.filename.replace("\\", "/")  # some writers use the separator of their system


def _exchange(number: int, session: dict[str, Member], budget: Budget, notes: list[str]) -> Exchange:
    request, notes_c = _message(session.get("c"), budget, "", "request")
    method = url = ""
    if request:
        method, _, rest = request.first_line.partition(" ")
        url, _, version = rest.rpartition(" ")
        if not (method and url and version.upper().startswith("HTTP/")):
            notes_c.append("request: malformed request line")
            url = url or rest
    response, notes_s = _message(session.get("s"), budget, method, "response")
    return make_exchange(number, method, url, request, response, [*notes, *notes_c, *notes_s])


def _message(member: Member | None, budget: Budget, method: str, side: str) -> tuple[Message | None, list[str]]:
    """One message and what is wrong with it; nothing at all for an entry that is missing or empty."""
    if member is None:
        return None, []
    # The other methods unpack without a limit, and no tool writes archives with them.
    if member.info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return None, [f"{side}: the compression method {member.info.compress_type} is not supported"]
    data, problem = member.read(budget.remaining + 1)
    budget.take(len(data))
    notes = [problem] if problem else []
    if not data:
        return None, [f"{side}: {note}" for note in notes]
    # Interim responses, as 100 Continue, come before the response (RFC 9110 section 15.2).
    start = 0
    while side == "response" and (interim := _INTERIM.match(data, start)):
        start = interim.end()

    end = _HEAD_END.search(data, start)
    if end is None:
        return None, [f"{side}: {note}" for note in [*notes, "the headers break off"]]
    first_line, *lines = (line.removesuffix(b"\r") for line in data[start : end.start()].split(b"\n"))
    try:
        headers = header_fields(lines, offset=len(first_line) + 2)
    except DecodeError as error:
        return None, [f"{side}: {note}" for note in [*notes, str(error)]]
    body = undo_codings(headers, data[end.end() :], budget, notes, unpacked=False)
    first = first_line.decode("latin-1")
    # A response may tell the length of a body that it leaves out (RFC 2616 section 4.4), and what follows CONNECT is
    # a tunnel, in whose place some tools write a text.
    if method.upper() not in ("HEAD", "CONNECT") and not re.match(r"HTTP/\S+ (1..|204|304)\b", first):
        check_length(headers, body, notes)
    return Message(first_line=first, headers=headers, body=body), [f"{side}: {note}" for note in notes]
