"""First use in several threads at once: modules, schemas, parsers and layouts are made when they are first wanted."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

THREADS = 8
BARRIER = f"""
import sys, threading, traceback
sys.setswitchinterval(1e-6)
errors, barrier = [], threading.Barrier({THREADS})
REQUEST = ('<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" '
    'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><s:Body><m:SendItem SaveItemToFolder="true">'
    '<m:ItemIds><t:ItemId Id="a"/></m:ItemIds></m:SendItem></s:Body></s:Envelope>')
def run(number):
    barrier.wait()
    try:
        use(number)
    except BaseException:
        errors.append(traceback.format_exc())
def start():
    threads = [threading.Thread(target=run, args=(number,), daemon=True) for number in range({THREADS})]
    for thread in threads: thread.start()
    for thread in threads: thread.join(100)
    if any(thread.is_alive() for thread in threads): errors.append("a thread hangs")
    if errors: sys.exit(errors[0])
"""
USES = {
    "import": """
        import oxcodec.ews
        assert oxcodec.ews.ItemId(id="a").id == "a"
    """,
    "names of the package": """
        import oxcodec
        from oxcodec.ews import DEPARTURES, SendItem, validate
    """,
    "validate": """
        from oxcodec.ews import validate
        assert validate(REQUEST).valid
        assert len(validate(REQUEST.replace(" Id=", " id=")).errors) == 2
    """,
    "only invalid": """
        from oxcodec.ews import validate
        assert not validate(REQUEST.replace(' Id="a"', ' Id="a" x="' + str(number) + '"')).valid
    """,
    "parse and write": """
        from oxcodec.ews import Fault, FaultDetail, ItemId, Message, SendItem, parse
        kept = f'<p:x xmlns:p="u:{number}">p:a</p:x>'
        fault = Fault(code="{urn:x}\u00e9", string="", detail=FaultDetail(other=[kept]))
        assert parse(fault.to_xml()) == fault and fault.detail.other == (kept,)
        assert Message.from_json(fault.to_json()) == fault
        assert parse(SendItem(save_item_to_folder=True, item_ids=[ItemId(id="a")]).to_xml()).save_item_to_folder
    """,
    "all at once": """
        from oxcodec.errors import DocumentError
        if number % 3 == 0:
            from oxcodec.ews import validate
            assert validate(REQUEST).valid
        elif number % 3 == 1:
            import oxcodec
            from oxcodec.ews.json_form import from_json
            assert from_json({"SendItem": {"SaveItemToFolder": True, "ItemIds": [{"ItemId": {"Id": "a"}}]}}).item_ids
        else:
            from oxcodec.ews import parse
            try:
                parse("<a>")
                raise AssertionError
            except DocumentError:
                pass
    """,
}


@pytest.mark.parametrize("name", USES)
def test_first_use_in_several_threads(name: str) -> None:
    program = f"{BARRIER}\ndef use(number):\n{textwrap.indent(textwrap.dedent(USES[name]), '    ')}\nstart()\n"
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr


DOCUMENTS = """
from oxcodec.ews import Fault, FaultDetail, parse
def use(number):
    kept = f'<p:x xmlns:p="u:{number}">p:a</p:x>'
    for _ in range(200):
        fault = Fault(code="a", string=str(number), detail=FaultDetail(other=[kept] * 3))
        assert parse(fault.to_xml()) == fault
start()
"""


def test_documents_that_are_read_at_once_do_not_mix() -> None:
    """What is kept as text is cut out of the document of its own thread."""
    done = subprocess.run([sys.executable, "-c", BARRIER + DOCUMENTS], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
