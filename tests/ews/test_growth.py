"""The work that a document takes grows as the document does: twice as much of it, twice the work.

Counted are calls, of Python's functions and of C's, and characters written: these do not depend on the machine. What C
does inside of one call is not seen here; :mod:`.hostile` has documents of such kinds at the limits, against a clock.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from typing import Any

import pytest

from oxcodec.errors import DocumentError, OxcodecError
from oxcodec.ews import Message, SendItemResponse, fragments, parse, validate

from .strategies import envelope, fault, request, response


def declared(number: int, level: int = 0) -> str:
    return "".join(f' xmlns:p{level}_{i}="u:{i}"' for i in range(number))


def in_scope(document: str, number: int) -> str:
    """A document with namespaces declared on its envelope, body and payload."""
    for level, tag in enumerate(("<s:Envelope", "<s:Body", "<s:Header", "<detail", "<m:SendItem ")):
        document = document.replace(tag, f"{tag.rstrip()}{declared(min(number // 4, 240), level)} ", 1)
    return document


def kept(elements: str) -> str:
    return response(f"<m:MessageXml>{elements}</m:MessageXml>")


def detail(elements: str) -> str:
    return fault(f"<faultcode>a</faultcode><faultstring/><detail>{elements}</detail>")


FIFTY = " ".join(f'x:a{i}="p0_1:"' for i in range(50))
NEAR = "http://schema.microsoft.com/exchange/services/2006/type"
MESSAGE = (
    '<m:SendItemResponseMessage ResponseClass="Error"><m:ResponseCode>ErrorOfTomorrow</m:ResponseCode>'
    "</m:SendItemResponseMessage>"
)
KINDS: dict[str, Callable[[int], str]] = {
    "elements kept": lambda n: kept('<t:Value Name="a">b</t:Value>' * n),
    "prefixes mentioned": lambda n: detail("<x>p0_1:a</x>" * n),
    "different prefixes mentioned": lambda n: detail("".join(f"<x>p{i % 4}_{i % 60}:a</x>" for i in range(n))),
    "what may be prefixes": lambda n: detail(f"<x>{' '.join(f'q{i}:' for i in range(n))}</x>"),
    "attributes of kept elements": lambda n: kept(f"<x {FIFTY}/>" * (n // 25)),
    "declarations in kept elements": lambda n: kept(
        "<x>" + '<q:a xmlns:q="u"><b xmlns="v">p0_1:</b></q:a>' * n + "</x>"
    ),
    "a namespace that comes and goes": lambda n: kept(
        f'<x:a xmlns="u:{"v" * 3000}">' + "<x:b><c/></x:b>" * n + "</x:a>"
    ),
    "header blocks": lambda n: request(header="<x:a b='p0_1:'/>" * n),
    "elements after the body": lambda n: request().replace("</s:Envelope>", "<x:a/>" * n + "</s:Envelope>"),
    "items": lambda n: request('<t:ItemId Id="a"/>' * n),
    "types": lambda n: request('<t:ItemId Id="a" xsi:type="t:ItemIdType"/>' * n),
    "unknown types": lambda n: request('<t:ItemId Id="a" xsi:type="t:Nope"/>' * n),
    "errors": lambda n: request('<t:ItemId id="a"/>' * n),
    "errors in other namespaces": lambda n: request("".join(f'<a xmlns="u:{i}"/>' for i in range(n))),
    "mistyped namespaces": lambda n: request("".join(f'<a xmlns="{NEAR}{i}"/>' for i in range(n))),
    "messages": lambda n: envelope(
        f"<m:SendItemResponse><m:ResponseMessages>{MESSAGE * n}</m:ResponseMessages></m:SendItemResponse>"
    ),
    "text around": lambda n: "x\n" * n + request(),
}


def work(function: Callable[[], Any]) -> int:
    """How many calls a function makes, and how much it writes."""
    calls = 0

    def count(frame: Any, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    found = None
    try:
        with contextlib.suppress(OxcodecError):
            found = function()
    finally:
        sys.setprofile(before)
    return calls + (len(found) if isinstance(found, bytes | str) else 0)


def works(document: str) -> dict[str, int]:
    found = {"validate": work(lambda: validate(document)), "parse": work(lambda: parse(document))}
    try:
        message = parse(document)
    except DocumentError:
        return found
    form = message.to_json()
    return found | {
        "to_xml": work(message.to_xml),
        "to_json": work(message.to_json),
        "from_json": work(lambda: Message.from_json(form)),
        "repr": work(lambda: repr(message)),
    }


@pytest.mark.parametrize("kind", KINDS)
def test_twice_the_document_is_twice_the_work(kind: str) -> None:
    make = KINDS[kind]
    works(in_scope(make(20), 40))  # so that all is loaded
    small, large = works(in_scope(make(300), 400)), works(in_scope(make(600), 800))
    for name, count in small.items():
        assert large[name] <= 2.5 * count + 2000, (name, count, large[name])


def test_kept_elements_do_not_repeat_what_they_do_not_mention() -> None:
    document = in_scope(KINDS["prefixes mentioned"](500), 900)
    written = parse(document).to_xml()
    assert len(written) < 2 * len(document)


def test_elements_kept_are_in_proportion_to_the_document() -> None:
    """A long namespace, declared once and mentioned in many elements, would be repeated in each."""
    document = KINDS["prefixes mentioned"](3000).replace("<s:Body>", f'<s:Body xmlns:p0_1="u:{"v" * 4000}">')
    assert validate(document).valid
    with pytest.raises(DocumentError, match="take too much room") as caught:
        parse(document)
    assert caught.value.line == 1
    assert caught.value.path == "Envelope.Body.Fault.detail"


def test_real_documents_stay_far_below_that() -> None:
    shortest = kept("<t:a/>" * 3000)
    message = parse(shortest)
    assert isinstance(message, SendItemResponse)
    length = sum(map(len, message.messages[0].message_xml or ()))
    assert 12 * len("<t:a/>") * 3000 < length < fragments.SHARE * len(shortest) // 2
