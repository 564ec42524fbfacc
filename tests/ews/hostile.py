"""Documents that want to harm who reads them, and the largest that are allowed: ``python -m tests.ews.hostile``.

For each document, and for :func:`validate` and :func:`parse`, the command prints the outcome, the seconds, and the peak
of memory beyond what the process and the document had before. Each runs in a process of its own, forked from one that
has loaded the schemas. All URLs in the documents are of a listener on loopback; the command says who called there.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final

from oxcodec.errors import DecodeError
from oxcodec.ews import objects, validate

from .strategies import NAMESPACES, envelope, fault, request, response

DTD: Final = "a document type declaration"
ENTITIES: Final = '<!ENTITY a0 "lol">' + "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(9))
MILLION: Final = 1_000_000
XINCLUDE: Final = 'xmlns:xi="http://www.w3.org/2001/XInclude"'
FOUR: Final = 4 << 20  # characters: the limit of one text

# Whether a document is valid, or that there is an object for it, or a part of what the error says.
Outcome = bool | str


@dataclass(frozen=True)
class Hostile:
    """A document, made with the URL of a listener, what becomes of it in validate, and what in parse."""

    make: Callable[[str], str | bytes]
    validated: Outcome
    parsed: Outcome | None = None  # None: as validated

    @property
    def when_parsed(self) -> Outcome:
        return self.validated if self.parsed is None else self.parsed


def ids(*parts: str, end: str = "") -> str:
    return request("".join(parts) + end)


def attributes(count: int, name: str = "a") -> str:
    return " ".join(f"{name}{number}='x'" for number in range(count))


def mailbox_cultures(count: int) -> str:
    return "<t:MailboxCulture>e n</t:MailboxCulture>" * count


def named(name: str, levels: int, inner: str) -> str:
    return response(f"<m:MessageXml>{f'<{name}>' * levels}{inner}{f'</{name}>' * levels}</m:MessageXml>")


def dated(value: str) -> str:
    return request(
        "<t:RecurringMasterItemIdRanges Id=''><t:Ranges>"
        f"<t:Range Start='{value}'/></t:Ranges></t:RecurringMasterItemIdRanges>"
    )


KEPT: Final = '<p5:a b="p6:"/>'
TYPED: Final = '<x xsi:type="xs:string">a</x>'
OTHER: Final = '<a xmlns="u:x"/>'


def scoped(more: str) -> str:
    return fault(f"<faultcode>a</faultcode><faultstring/>{more}")


def _nested(levels: int, inner: str) -> str:
    declared = "".join(f" xmlns:p{number}='u:{number}'" for number in range(240))
    return f"<x:a{declared}>" * levels + inner + "</x:a>" * levels


def biased(value: str) -> str:
    zone = f"<t:TimeZoneDefinition><t:Periods><t:Period Bias='{value}'/></t:Periods></t:TimeZoneDefinition>"
    return request(header=f"<t:TimeZoneContext>{zone}</t:TimeZoneContext>")


HOSTILE: Final[dict[str, Hostile]] = {
    # that reach out
    "external entity: file": Hostile(lambda u: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', DTD),
    "external entity: network": Hostile(lambda u: f'<!DOCTYPE a [<!ENTITY x SYSTEM "{u}">]><a>&x;</a>', DTD),
    "external entity: public": Hostile(lambda u: f'<!DOCTYPE a [<!ENTITY x PUBLIC "p" "{u}">]><a>&x;</a>', DTD),
    "external entity: attribute": Hostile(lambda u: f'<!DOCTYPE a [<!ENTITY x SYSTEM "{u}">]><a b="&x;"/>', DTD),
    "external entity: unparsed": Hostile(
        lambda u: f'<!DOCTYPE a [<!NOTATION n SYSTEM "{u}"><!ENTITY x SYSTEM "{u}" NDATA n>]><a/>', DTD
    ),
    "external parameter entity": Hostile(lambda u: f'<!DOCTYPE a [<!ENTITY % x SYSTEM "{u}"> %x;]><a/>', DTD),
    "external entity in the envelope": Hostile(
        lambda u: f'<!DOCTYPE a [<!ENTITY x SYSTEM "{u}">]>{ids("&x;")}', DTD
    ),
    "external entity in UTF-16": Hostile(
        lambda u: f'<!DOCTYPE a [<!ENTITY x SYSTEM "{u}">]><a>&x;</a>'.encode("utf-16"), DTD
    ),
    "external DTD": Hostile(lambda u: f'<!DOCTYPE a SYSTEM "{u}">{request()}', DTD),
    "external DTD: public": Hostile(lambda u: f'<!DOCTYPE a PUBLIC "p" "{u}">{request()}', DTD),
    "empty DTD": Hostile(lambda u: f"<!DOCTYPE a>{request()}", DTD),
    "DTD after a comment": Hostile(lambda u: f"<!-- --><?p?>\n<!DOCTYPE a>{request()}", DTD),
    "DTD in the envelope": Hostile(lambda u: ids("<!DOCTYPE a>"), "not well-formed"),
    "entity without DTD": Hostile(lambda u: ids("&x;"), "undefined entity"),
    "schema hints": Hostile(
        lambda u: request().replace(
            "<s:Body", f'<s:Body xsi:schemaLocation="urn:x {u}" xsi:noNamespaceSchemaLocation="{u}"'
        ),
        True, True,
    ),
    "schema hints in a wildcard": Hostile(
        lambda u: request(header=f'<x:a xsi:schemaLocation="urn:x {u}"><x:b/></x:a>'), True, True
    ),
    "schema hints for our namespaces, invalid": Hostile(
        lambda u: ids("<t:x/>").replace("<s:Body", f'<s:Body xsi:schemaLocation="{NAMESPACES.split(chr(34))[3]} {u}"'),
        False, "t:x",
    ),
    "schema hints and an unknown type": Hostile(
        lambda u: request(header=f'<x:a xsi:type="x:b" xsi:schemaLocation="urn:x {u}"/>'), False, True
    ),
    "schema in a wildcard": Hostile(
        lambda u: response(f'<m:MessageXml><xs:schema><xs:import namespace="u" schemaLocation="{u}"/>'
                           f'<xs:include schemaLocation="{u}"/></xs:schema></m:MessageXml>'),
        True, True,
    ),
    "XInclude in a header": Hostile(lambda u: request(header=f'<xi:include {XINCLUDE} href="{u}"/>'), True, True),
    "XInclude among items": Hostile(lambda u: ids(f'<xi:include {XINCLUDE} href="{u}"/>'), False, "include"),
    "XInclude as payload": Hostile(lambda u: envelope(f'<xi:include {XINCLUDE} href="{u}"/>'), False, "include"),
    "style sheet": Hostile(lambda u: f'<?xml-stylesheet href="{u}"?>{request()}', True, True),
    "catalog": Hostile(lambda u: f'<?oasis-xml-catalog catalog="{u}"?>{request()}', True, True),
    "xml:base": Hostile(lambda u: request().replace("<s:Body", f'<s:Body xml:base="{u}" xml:id="a"'), True, True),
    "link": Hostile(
        lambda u: request(header=f'<l:a xmlns:l="http://www.w3.org/1999/xlink" l:href="{u}"/>'), True, True
    ),
    "namespace": Hostile(lambda u: request(header=f'<l:a xmlns:l="{u}"/>'), True, True),
    # that grow
    "billion laughs": Hostile(lambda u: f"<!DOCTYPE a [{ENTITIES}]><a>&a9;</a>", DTD),
    "billion laughs: parameters": Hostile(
        lambda u: '<!DOCTYPE a [<!ENTITY % a "&#37;b;&#37;b;"><!ENTITY % b "x">%a;]><a/>', DTD
    ),
    "quadratic blow-up": Hostile(lambda u: f'<!DOCTYPE a [<!ENTITY x "{"x" * 50_000}">]><a>{"&x;" * 50_000}</a>', DTD),
    "attribute defaults": Hostile(
        lambda u: f'<!DOCTYPE a [<!ATTLIST b c CDATA "{"x" * 50_000}">]><a>{"<b/>" * 50_000}</a>', DTD
    ),
    # of too many parts
    "100,000 levels": Hostile(lambda u: "<a>" * 100_000 + "</a>" * 100_000, "inside one another"),
    "100,000 levels, open": Hostile(lambda u: "<a>" * 100_000, "inside one another"),
    "100,000 levels, different": Hostile(lambda u: "".join(f"<a{i}>" for i in range(100_000)), "inside one another"),
    "100,000 attributes": Hostile(lambda u: f"<a {attributes(100_000)}/>", "attributes"),
    "100,000 attributes of one name": Hostile(lambda u: "<a " + "a='' " * 100_000 + "/>", "duplicate attribute"),
    "100,000 namespaces": Hostile(lambda u: f"<a {attributes(100_000, 'xmlns:a')}/>", "namespace"),
    "100,000 namespaces, nested": Hostile(
        lambda u: "".join(f'<a xmlns:a{i}="b">' for i in range(100_000)), "inside one another"
    ),
    "1,000,000 elements": Hostile(lambda u: f"<a>{'<a/>' * MILLION}</a>", "nodes"),
    "1,000,000 comments": Hostile(lambda u: f"<a>{'<!---->' * MILLION}</a>", "nodes"),
    "1,000,000 instructions": Hostile(lambda u: f"<a>{'<?p?>' * MILLION}</a>", "nodes"),
    "50 MB text": Hostile(lambda u: b"<a>" + b"x" * 50_000_000 + b"</a>", "bytes"),
    "15 MB text": Hostile(lambda u: b"<a>" + b"x" * 15_000_000 + b"</a>", "a text of more"),
    "15 MB text of references": Hostile(lambda u: b"<a>" + b"&#0120;" * 2_140_000 + b"</a>", False, "SOAP envelope"),
    "15 MB text in pieces": Hostile(lambda u: b"<a>" + b"x]]&gt;" * 2_140_000 + b"</a>", "a text of more"),
    "15 MB CDATA": Hostile(lambda u: b"<a><![CDATA[" + b"x" * 15_000_000 + b"]]></a>", "a text of more"),
    "15 MB attribute": Hostile(lambda u: b'<a b="' + b"x" * 15_000_000 + b'"/>', "a text of more"),
    "15 MB comment": Hostile(lambda u: b"<!--" + b"x" * 15_000_000 + b"--><a/>", "a text of more"),
    "15 MB instruction": Hostile(lambda u: b"<?p " + b"x" * 15_000_000 + b"?><a/>", "a text of more"),
    "15 MB name": Hostile(lambda u: b"<" + b"x" * 15_000_000 + b"/>", "a name of more"),
    "15 MB attribute name": Hostile(lambda u: b"<a " + b"x" * 15_000_000 + b"=''/>", "a text of more"),
    "4 MB namespace": Hostile(lambda u: ids(f'<x xmlns="{"x" * FOUR}"/>'), "a name of more"),
    "4 MB namespace of an attribute": Hostile(
        lambda u: ids(f"<t:ItemId Id='' n:a='' xmlns:n='{'n' * (FOUR - 9)}'/>"), "a name of more"
    ),
    "15 MB declaration": Hostile(lambda u: b"<?xml version='1.0'" + b" " * 15_000_000 + b"?><a/>", "Resource limit"),
    # that are no XML
    "nothing": Hostile(lambda u: b"", "no element found"),
    "NUL": Hostile(lambda u: ids("\0"), "not well-formed"),
    "NUL reference": Hostile(lambda u: ids("&#0;"), "reference to invalid character number"),
    "only NUL": Hostile(lambda u: bytes(MILLION), "not well-formed"),
    "truncated": Hostile(lambda u: request().removesuffix("</s:Envelope>"), "no element found"),
    "truncated in a name": Hostile(lambda u: request()[:-5], "unclosed token"),
    "truncated in a character": Hostile(lambda u: b"<a>" + "é".encode()[:1], "not utf-8"),
    "UTF-16, truncated": Hostile(lambda u: request().encode("utf-16")[:-1], "truncated"),
    "UTF-16, swapped": Hostile(lambda u: b"\xff\xfe" + request().encode("utf-16-be"), "not well-formed"),
    "UTF-16 that is said to be UTF-8": Hostile(
        lambda u: f'<?xml version="1.0" encoding="utf-8"?>{request()}'.encode("utf-16"), "the mark says"
    ),
    "UTF-8 that is said to be UTF-16": Hostile(
        lambda u: f'<?xml version="1.0" encoding="utf-16"?>{request()}', "the bytes are not"
    ),
    "UTF-7": Hostile(lambda u: b'<?xml version="1.0" encoding="utf-7"?>+ADw-a/+AD4-', "not supported"),
    "UTF-32": Hostile(lambda u: request().encode("utf-32"), "UTF-32"),
    "EBCDIC": Hostile(lambda u: '<?xml version="1.0" encoding="cp037"?><a/>'.encode("cp037"), "not utf-8"),
    "codec of Python's": Hostile(lambda u: b'<?xml version="1.0" encoding="rot13"?><a/>', "not supported"),
    "codec that unpacks": Hostile(lambda u: b'<?xml version="1.0" encoding="bz2"?><a/>', "not supported"),
    "overlong UTF-8": Hostile(lambda u: b"<a>\xc0\xbc</a>", "not utf-8"),
    "surrogates in UTF-8": Hostile(lambda u: b"<a>\xed\xa0\x80</a>", "not utf-8"),
    "gzip": Hostile(lambda u: b"\x1f\x8b\x08" + bytes(30), "not utf-8"),
    # that are as large as is allowed
    "100 levels, valid": Hostile(lambda u: named("a", 94, ""), True, True),
    "100 levels, invalid": Hostile(lambda u: named("a", 93, mailbox_cultures(1)), False, True),
    "100 levels of typed elements": Hostile(lambda u: named("s:Body", 94, ""), True, True),
    "100 levels of typed elements, invalid": Hostile(
        lambda u: named("s:Body", 93, "<s:Header>x</s:Header>"), False, True
    ),
    "250 attributes, valid": Hostile(
        lambda u: request().replace("<s:Body", f"<s:Body {attributes(250)}"), True, True
    ),
    "250 attributes, invalid": Hostile(
        lambda u: ids("<t:ItemId Id='' ", attributes(250), "/>"), False, "unexpected attribute"
    ),
    "120,000 items, valid": Hostile(lambda u: ids("<t:ItemId Id=''/>" * 120_000), True, True),
    "120,000 items, the last wrong": Hostile(lambda u: ids("<t:ItemId Id=''/>" * 120_000, "<t:ItemId/>"), False, "Id"),
    "120,000 items, the first wrong": Hostile(lambda u: ids("<t:ItemId/>", "<t:ItemId Id=''/>" * 120_000), False, "Id"),
    "120,000 items and a nil": Hostile(
        lambda u: request("<t:ItemId Id=''/>" * 120_000, header="<x:a xsi:nil='1'/>"), True, True
    ),
    "100,000 wrong items": Hostile(lambda u: ids("<t:ItemId/>" * 100_000), False, "Id"),
    "245,000 unknown elements": Hostile(lambda u: ids("<t:x/>" * 245_000), False, "t:x"),
    "4,900 wrong items": Hostile(lambda u: ids("<t:ItemId/>" * 4900), False, "Id"),
    "4,900 unknown elements": Hostile(lambda u: ids("<t:x/>" * 4900), False, "t:x"),
    "900 items of 250 wrong attributes": Hostile(
        lambda u: ids(f"<t:ItemId Id='' {attributes(250)}/>" * 900), False, "unexpected attribute"
    ),
    "19 items of 250 wrong attributes": Hostile(
        lambda u: ids(f"<t:ItemId Id='' {attributes(250)}/>" * 19), False, "unexpected attribute"
    ),
    "4,000 children too many of a long name": Hostile(
        lambda u: named("x" * 900, 1, "<x:a/>" * 4000).replace("x>", "x xsi:type='t:ItemIdType' Id=''>", 1),
        False, True,
    ),
    "2,400 elements of a long namespace": Hostile(
        lambda u: ids(*(f"<t:ItemId Id='' n:a='' xmlns:n='{'n' * 990}'/>" for i in range(2400))), False, "attribute"
    ),
    "4,900 wrong elements of deep paths": Hostile(lambda u: named("x" * 900, 90, mailbox_cultures(4900)), False, True),
    "80,000 unknown types": Hostile(lambda u: ids("<t:ItemId Id='' xsi:type='x'/>" * 80_000), False, "type"),
    "80,000 nils": Hostile(lambda u: ids("<t:ItemId Id='' xsi:nil='1'/>" * 80_000), False, "nil"),
    "245,000 payloads": Hostile(lambda u: envelope("<a/>" * 245_000), False, "245000"),
    "240,000 headers of a kind": Hostile(lambda u: request(header="<t:ManagementRole/>" * 240_000), False, "second"),
    "120,000 responses of other operations": Hostile(
        lambda u: envelope(
            "<m:SendItemResponse><m:ResponseMessages>"
            + "<m:GetItemResponseMessage ResponseClass='Error'/>" * 120_000
            + "</m:ResponseMessages></m:SendItemResponse>"
        ),
        False, "m:GetItemResponseMessage",
    ),
    "245,000 elements in MessageXml": Hostile(
        lambda u: response(f"<m:MessageXml>{'<a/>' * 245_000}</m:MessageXml>"), True, True
    ),
    "245,000 elements in MessageXml, invalid": Hostile(
        lambda u: response(f"<m:MessageXml>{'<a/>' * 245_000}text</m:MessageXml>"), False, "text"
    ),
    "245,000 header blocks": Hostile(lambda u: request(header="<x:a/>" * 245_000), True, True),
    "245,000 comments in a text": Hostile(
        lambda u: response(f"<m:MessageText>{'<!---->x' * 245_000}</m:MessageText>"), True, True
    ),
    "16 MB of items, valid": Hostile(lambda u: ids(f"<t:ItemId Id='{'x' * 4_100_000}'/>" * 4), True, True),
    "4 MB text, valid": Hostile(lambda u: response(f"<m:MessageText>{'x' * FOUR}</m:MessageText>"), True, True),
    "4 MB text, out of place": Hostile(lambda u: ids("x" * FOUR), False, "text in m:ItemIds"),
    "4 MB code": Hostile(lambda u: response(f"<m:ResponseCode>{'x' * FOUR}</m:ResponseCode>"), False, True),
    "4 MB number": Hostile(
        lambda u: response(f"<m:DescriptiveLinkKey>{'9' * FOUR}</m:DescriptiveLinkKey>"), False, "DescriptiveLinkKey"
    ),
    "4 MB of zeros": Hostile(
        lambda u: response(f"<m:DescriptiveLinkKey>{'0' * FOUR}</m:DescriptiveLinkKey>"), True, True
    ),
    "4 MB of underscores": Hostile(
        lambda u: response(f"<m:DescriptiveLinkKey>{'1_' * (FOUR >> 1)}</m:DescriptiveLinkKey>"),
        False, "DescriptiveLinkKey",
    ),
    "4 MB of space before a number": Hostile(
        lambda u: response(f"<m:DescriptiveLinkKey>{' ' * (FOUR - 1)}5</m:DescriptiveLinkKey>"), True, True
    ),
    "4 MB language": Hostile(
        lambda u: request(header=f"<t:MailboxCulture>{'a-' * (FOUR >> 1)}</t:MailboxCulture>"), False, "language"
    ),
    # namespaces in scope, of which there can be 256 for each of 100 elements inside one another
    "19,000 namespaces around 50,000 elements kept": Hostile(
        lambda u: scoped(f"<detail>{_nested(80, KEPT * 50_000)}</detail>"), True, True
    ),
    "19,000 namespaces around 20,000 types": Hostile(
        lambda u: scoped(f"<detail>{_nested(80, TYPED * 20_000)}</detail>"), True, True
    ),
    "1,000 namespaces around 2,000 errors": Hostile(
        lambda u: scoped(f"<detail/>{_nested(4, OTHER * 2_000)}"), False, "unexpected element"
    ),
    "a long namespace in 10,000 elements kept": Hostile(
        lambda u: scoped(f"<detail xmlns:y='u:{'v' * 4000}'>{'<y:a/>' * 10_000}</detail>"), True, "too much room"
    ),
    "4 MB name": Hostile(lambda u: fault(f"<faultcode>{'a.' * (FOUR >> 1)}</faultcode><faultstring/>"), True, True),
    "4 MB of colons": Hostile(
        lambda u: fault(f"<faultcode>{'a:' * (FOUR >> 1)}</faultcode><faultstring/>"), False, "a:a:a"
    ),
    "4 MB date": Hostile(lambda u: dated("2024-01-01T00:00:00." + "1" * (FOUR - 20)), False, True),
    "4 MB year": Hostile(lambda u: dated("1" * (FOUR - 20) + "-01-01T00:00:00"), False, True),
    "4 MB duration": Hostile(lambda u: biased("P" + "1" * (FOUR - 2) + "D"), False, True),
    "4 MB that begin like a duration": Hostile(lambda u: biased("P" + "1A" * (FOUR // 2 - 1)), False, "duration"),
    "4 MB of URI": Hostile(lambda u: request(header=f'<x:a s:actor="{"[" * FOUR}"/>'), True, True),
    "4 MB of URIs": Hostile(lambda u: request(header=f'<x:a s:encodingStyle="{"a " * (FOUR >> 1)}"/>'), True, True),
    "4 MB of type": Hostile(lambda u: ids(f'<t:ItemId Id="" xsi:type="{"a" * FOUR}"/>'), False, "type"),
    "4 MB of quotes": Hostile(
        lambda u: request(save="'&quot;: " * (FOUR // 4)), False, "boolean"
    ),
}  # fmt: skip

# What a document may take at most. Of 16 MB and 250,000 nodes, which are allowed, there are two trees, and they take
# half of this.
MEMORY: Final = 400 << 20
MOST: Final = 4 << 30  # of addresses: what runs away ends there
SECONDS: Final = 100  # after these a child is stopped: no measure of speed, but of whether there is an end


@dataclass(frozen=True)
class Row:
    """What became of one document in one function."""

    name: str
    function: str
    outcome: Outcome
    offset: int
    size: int
    seconds: float
    memory: int  # bytes
    calls: int


FUNCTIONS: Final[dict[str, Callable[[str | bytes], bool]]] = {
    "validate": lambda document: validate(document).valid,
    "parse": lambda document: bool(objects.parse(document)),
}


def peak() -> int:
    """The most memory that this process has had, in bytes."""
    import resource  # not on Windows

    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found if sys.platform == "darwin" else found << 10


def measured(name: str, function: str, url: str) -> Row:
    """One document in one function, here and now."""
    document = HOSTILE[name].make(url)
    if isinstance(document, str):
        document = document.encode("utf-8", "surrogatepass")
    try:  # what making the document took is not of interest (Linux can forget it)
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    except OSError:
        pass
    before, offset = peak(), -1
    start = time.perf_counter()
    try:
        outcome: Outcome = FUNCTIONS[function](document)
    except DecodeError as error:
        outcome, offset = str(error), error.offset
    seconds = time.perf_counter() - start
    return Row(name, function, outcome, offset, len(document), seconds, peak() - before, 0)


def in_a_child(name: str, function: str, server: socket.socket) -> Row:
    """The same in a forked process, while somebody listens."""
    import resource

    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            signal.alarm(SECONDS)
            resource.setrlimit(resource.RLIMIT_AS, (MOST, MOST))
            row = asdict(measured(name, function, f"http://127.0.0.1:{server.getsockname()[1]}/x"))
            row["outcome"] = row["outcome"] if isinstance(row["outcome"], bool) else row["outcome"][:200]
            os.write(writing, json.dumps(row).encode())
        except BaseException as error:
            os.write(writing, json.dumps({"outcome": f"{type(error).__name__}: {error}"[:200]}).encode())
        finally:
            os._exit(0)
    os.close(writing)
    answer, calls = b"", 0
    waiting: list[Any] = [reading, server]
    while True:
        ready, _, _ = select.select(waiting, [], [])
        if server in ready:
            server.accept()[0].close()
            calls += 1
        if reading in ready:
            part = os.read(reading, 1 << 16)
            if not part and server not in ready:  # or else another call may wait
                break
            answer += part
    os.close(reading)
    os.waitpid(child, 0)
    nothing = {"outcome": "no answer: killed"}
    default = asdict(Row(name, function, "", -1, 0, 0.0, 0, 0))
    return Row(**(default | (json.loads(answer) if answer else nothing) | {"calls": calls}))


def rows(names: list[str]) -> Iterator[Row]:
    """The outcome of each document in both functions."""
    for document in (request(), request("<t:ItemId/>"), "<a>"):  # so that all is loaded
        for its in FUNCTIONS.values():
            with contextlib.suppress(DecodeError):
                its(document)
    with socket.create_server(("127.0.0.1", 0)) as server:
        for name in names:
            for function in FUNCTIONS:
                yield in_a_child(name, function, server)


def main(arguments: list[str]) -> None:
    as_json = "--json" in arguments
    names = [name for name in HOSTILE if all(word in name for word in arguments if not word.startswith("--"))]
    if {"--even", "--odd"} & {*arguments}:
        names = names["--odd" in arguments :: 2]
    calls = 0
    if not as_json:
        print(f"{'document':42} {'bytes':>10} {'function':8} {'s':>6} {'MB':>6}  outcome")
    for row in rows(names):
        calls += row.calls
        if as_json:
            print(json.dumps(asdict(row)), flush=True)
            continue
        outcome = str(row.outcome)
        if isinstance(row.outcome, bool):
            outcome = "a message" if row.function == "parse" else "valid" if row.outcome else "invalid"
        print(
            f"{row.name:42} {row.size:>10,} {row.function:8} {row.seconds:>6.2f} {row.memory / (1 << 20):>6.1f}"
            f"  {outcome}",
            flush=True,
        )
    if not as_json:
        print(f"connections to the listener: {calls}")


if __name__ == "__main__":
    main(sys.argv[1:])
