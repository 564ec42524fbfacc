"""Blobs written as text: every form that people have is read back, and what is no known form is refused by name."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oxcodec.captures import Capture, read_capture
from oxcodec.captures._text import MAX_REPEATED
from oxcodec.errors import DecodeError

SAMPLE = b"PROCESSING\r\nDONE\r\n\r\n\x00\xff|abcd"
XXD = b"""00000000: 5052 4f43 4553 5349 4e47 0d0a 444f 4e45  PROCESSING..DONE
00000010: 0d0a 0d0a 00ff 7c61 6263 64              ......|abcd
"""
CANONICAL = b"""00000000  50 52 4f 43 45 53 53 49  4e 47 0d 0a 44 4f 4e 45  |PROCESSING..DONE|
00000010  0d 0a 0d 0a 00 ff 7c 61  62 63 64                 |......|abcd|
0000001b
"""
OD = b"""0000000 50 52 4f 43 45 53 53 49 4e 47 0d 0a 44 4f 4e 45
0000020 0d 0a 0d 0a 00 ff 7c 61 62 63 64
0000033
"""
PACKETS = b"""0000   50 52 4f 43 45 53 53 49 4e 47 0d 0a 44 4f 4e 45   PROCESSING..DONE
0010   0d 0a 0d 0a 00 ff 7c 61 62 63 64                  ......|abcd
"""

HEX = [
    (b"00", b"\0"),
    (b"0aFf", b"\x0a\xff"),
    (b" 0a ff\r\n\t10 \n", b"\x0a\xff\x10"),
    (b"\xef\xbb\xbf0aff", b"\x0a\xff"),
    (b"0x0aff", b"\x0a\xff"),
    (b"0x0a, 0xFF,\r\n0x1", b"\x0a\xff\x01"),
    (b"0X0a 0Xff", b"\x0a\xff"),
    (SAMPLE.hex().encode(), SAMPLE),
    (XXD, SAMPLE),
    (XXD.replace(b"\n", b"\r\n"), SAMPLE),
    (CANONICAL, SAMPLE),
    (OD, SAMPLE),
    (PACKETS, SAMPLE),
    (b"0000: 41 42 43 44 45 46 47 48  41 42\n", b"ABCDEFGHAB"),
    (b"00000000: 4142 4344 4546 4748                      ABCDEFGH\n", b"ABCDEFGH"),
    (
        b"00000000: abcd ef01 abcd ef01 abcd ef01 abcd ef01  abcdabcdabcdabcd\n00000010: 61 62  ab",
        b"\xab\xcd\xef\x01" * 4 + b"ab",
    ),
    (b"0040: 01 02\n0042: 03\n", b"\1\2\3"),  # a dump may start anywhere
    (b"00000000  61 61 61 61  |aaaa|\n*\n0000000c  62  |b|\n0000000d\n", b"a" * 12 + b"b"),
    (b"00000000  61 61 61 61\n*\n0000000c\n", b"a" * 12),
    (b"00000000 01 02", bytes(4) + b"\1\2"),  # nothing here proves an offset
]


@pytest.mark.parametrize("kind", [None, "hex"])
@pytest.mark.parametrize(("data", "expected"), HEX)
def test_hex(data: bytes, expected: bytes, kind: str | None) -> None:
    assert read_capture(data, as_=kind) == Capture(format="hex", data=expected)


@pytest.mark.parametrize(
    "data",
    [
        b"0",
        b"abc",
        b"0a 0",
        b"0000000 5250 434f\n0000004",  # words, whose byte order is not known
        b"0000: 41 42\n0003: 43\n",
        b"0000: 41 42\n0001: 43\n",
        b"0000: 41 42\n0002: 43 44 45\n",
        b"0000: 41\n0002: \n0001: 43\n",
        b"0000: 41 42\n*\n0005: 43\n",
        b"0000: 41 42\n*\n",
        b"0000: 41 42\n*\n*\n0002: 43",
    ],
)
def test_broken_hex(data: bytes) -> None:
    for kind in (None, "hex"):
        with pytest.raises(DecodeError):
            read_capture(data, as_=kind)


@pytest.mark.parametrize(
    "data", [b"xyz", b"0x", b"0x, 0x", b"feed: me", b"*\n", b"b'\\q'", b"{1, 2, x}", b"{300}", b"hello {1}"]
)
def test_other_text_is_refused(data: bytes) -> None:
    """By name, and never shown as bytes; asked for, they are what they are."""
    with pytest.raises(DecodeError):
        read_capture(data)
    with pytest.raises(DecodeError):
        read_capture(data, as_="hex")
    assert read_capture(data, as_="raw").data == data


@pytest.mark.parametrize("data", [b"10, 20 ", b"50, 12, 1, 0", b"50,12", b"1;2"])
def test_numbers_that_may_be_decimal_are_not_guessed(data: bytes) -> None:
    with pytest.raises(DecodeError, match=r"0x32, 0x0c for hexadecimal or \[50, 12\] for decimal"):
        read_capture(data, as_="hex")
    with pytest.raises(DecodeError, match="text"):
        read_capture(data)


@pytest.mark.parametrize(
    "data", [base64.b64encode(SAMPLE), base64.encodebytes(SAMPLE * 5), b"\xef\xbb\xbf" + base64.b64encode(SAMPLE)]
)
@pytest.mark.parametrize("kind", [None, "base64"])
def test_base64(data: bytes, kind: str | None) -> None:
    capture = read_capture(data, as_=kind)
    assert capture.format == "base64"
    assert capture.data in (SAMPLE, SAMPLE * 5)


def test_base64_that_must_be_asked_for() -> None:
    assert read_capture(b"-_8", as_="base64").data == b"\xfb\xff"
    for data in (b"Z", b"Z!==", b"ZZ=Z", b"-_8"):
        with pytest.raises(DecodeError, match="text"):
            read_capture(data)
    for data in (b"Z", b"Z!==", b"ZZ=Z"):
        with pytest.raises(DecodeError):
            read_capture(data, as_="base64")


@pytest.mark.parametrize(
    "data", [b"", b" ", b"PROCESSING\r\nDONE\r\n\r\n" + bytes(range(256)), bytes(8), b"<a/>", b"\xff"]
)
def test_raw(data: bytes) -> None:
    assert read_capture(data) == Capture(format="raw", data=data)
    assert read_capture(data, as_="raw").data == data


@given(st.binary())
def test_blobs_come_back(data: bytes) -> None:
    assert read_capture(data.hex().encode(), as_="hex").data == data
    assert read_capture(data.hex(" ").encode(), as_="hex").data == data
    assert read_capture(base64.b64encode(data), as_="base64").data == data
    assert read_capture(data, as_="raw").data == data


def xxd(data: bytes, width: int) -> bytes:
    lines = []
    for start in range(0, len(data), width):
        row = data[start : start + width]
        text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:08x}: {row.hex(' ', -2):<{width * 5 // 2}} {text}")
    return "\n".join(lines).encode()


def canonical(data: bytes) -> bytes:
    lines = []
    for start in range(0, len(data), 16):
        row = data[start : start + 16]
        text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:08x}  {row[:8].hex(' '):<23}  {row[8:].hex(' '):<23}  |{text}|")
    return "\n".join([*lines, f"{len(data):08x}"]).encode()


@given(st.binary(min_size=1) | st.text("0123456789abcdef ", min_size=1).map(str.encode))
def test_dumps_come_back(data: bytes) -> None:
    assert read_capture(xxd(data, 16)).data == data
    assert read_capture(xxd(data, 32)).data == data
    assert read_capture(canonical(data)).data == data


def shown(row: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)


def rows(data: bytes, width: int = 16) -> list[tuple[int, bytes]]:
    return [(start, data[start : start + width]) for start in range(0, len(data), width)]


def columns(line: str) -> Callable[[bytes], str]:
    """A writer of dumps: ``line`` is formatted with the offset, the bytes and the text of each row."""
    return lambda data: "\n".join(
        line.format(o=o, b=r.hex(" "), t=shown(r), B=r.hex(" ").upper()) for o, r in rows(data)
    )


def debugger(data: bytes) -> str:
    lines = []
    for start, row in rows(data):
        first, second = row[:8].hex(" "), row[8:].hex(" ")
        lines.append(f"00007ff8`{start:08x}  {first}{'-' + second if second else ''}  {shown(row)}")
    return "\n".join(lines)


def tcpdump(data: bytes) -> str:
    return "\n".join(f"\t0x{start:04x}:  {row.hex(' ', -2):<39}  {shown(row)}" for start, row in rows(data))


def format_hex_5(data: bytes) -> str:
    head = (
        "           Path: C:\\Temp\\body.bin\r\n\r\n           00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F\r\n\r\n"
    )
    return head + "\r\n".join(f"{o:08X}   {r.hex(' ').upper():<47}  {shown(r)}" for o, r in rows(data)) + "\r\n"


def format_hex_7(data: bytes) -> str:
    head = (
        "\n   Label: Byte[] <33ED1B58>\n\n          Offset Bytes                                           Ascii\n"
        "                 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F\n"
        "          ------ ----------------------------------------------- -----\n"
    )
    return head + "\n".join(f"{o:016X} {r.hex(' ').upper():<47} {shown(r)}" for o, r in rows(data)) + "\n"


def wireshark_c(data: bytes) -> str:
    lines = [
        f"{', '.join(f'0x{byte:02x}' for byte in row)}, /* {shown(row).replace('*', '.')} */"
        for _, row in rows(data, 8)
    ]
    body = "\n".join(lines)
    return f"/* Frame ({len(data)} bytes) */\nstatic const unsigned char pkt1[{len(data)}] = {{\n{body}\n}};\n"


def xxd_i(data: bytes) -> str:
    body = ",\n".join("  " + ", ".join(f"0x{byte:02x}" for byte in row) for _, row in rows(data, 12))
    return f"unsigned char body_bin[] = {{\n{body}\n}};\nunsigned int body_bin_len = {len(data)};\n"


def decimal(data: bytes) -> str:
    return ", ".join(map(str, data))


FORMS: dict[str, Callable[[bytes], str]] = {
    "dashes": lambda data: data.hex("-").upper(),
    "colons": lambda data: data.hex(":"),
    "dashed lines": lambda data: "-\n".join(row.hex("-") for _, row in rows(data)),
    "prefixes": lambda data: " ".join(f"0x{byte:02X}" for byte in data),
    "prefixes and commas": lambda data: ",".join(f"0x{byte:02X}" for byte in data),
    "escapes": lambda data: "".join(f"\\x{byte:02x}" for byte in data),
    "escaped string": lambda data: '"' + "".join(f"\\x{byte:02x}" for byte in data) + '"',
    "escaped lines": lambda data: " \\\n".join(
        '"' + "".join(f"\\x{b:02x}" for b in row) + '"' for _, row in rows(data)
    ),
    "Python": repr,
    "Python, other quotes": lambda data: 'b"' + "".join(f"\\x{byte:02x}" for byte in data) + '"',
    "C": lambda data: "{ " + ", ".join(f"0x{byte:02x}" for byte in data) + " }",
    "Wireshark C": wireshark_c,
    "xxd -i": xxd_i,
    "Go": lambda data: "[]byte{" + ", ".join(f"0x{byte:02x}" for byte in data) + "}",
    "Rust": lambda data: "let body: &[u8] = &[" + ", ".join(f"0x{byte:02x}u8" for byte in data) + "];",
    "C#": lambda data: "new byte[] { " + ", ".join(f"0x{byte:02X}" for byte in data) + " };",
    "Java": lambda data: "byte[] body = {" + ", ".join(f"(byte) 0x{byte:02x}" for byte in data) + "};",
    "Java, signed": lambda data: "[" + ", ".join(str(byte - 256 if byte > 127 else byte) for byte in data) + "]",
    "JSON": lambda data: f"[{decimal(data)}]",
    "decimal C": lambda data: f"{{{decimal(data)}}}",
    "JavaScript": lambda data: f"new Uint8Array([{decimal(data)}])",
    "PowerShell array": lambda data: "@(" + ", ".join(f"0x{byte:02X}" for byte in data) + ")",
    "brackets": columns("[{o:04x}] {b}"),
    "brackets and text": columns("[{o:04x}] {b:<47}   {t}"),
    "colons and text": columns("{o:04X}: {B:<47}  {t}"),
    "prefixed offsets": columns("0x{o:04x}: {b:<47}  {t}"),
    "h": columns("{o:08X}h: {B:<47} ; {t}"),
    "Wireshark": columns("{o:04x}   {b:<47}   {t}"),
    "Wireshark, colon": columns("{o:04x}: {b:<47}   {t}"),
    "follow": columns("    {o:08X}  {b:<47}   {t}"),
    "debugger": debugger,
    "gdb": lambda data: "\n".join(f"0x7ffe{o:04x}:\t" + "\t".join(f"0x{b:02x}" for b in r) for o, r in rows(data, 8)),
    "tcpdump": tcpdump,
    "Format-Hex 5": format_hex_5,
    "Format-Hex 7": format_hex_7,
}


@pytest.mark.parametrize("name", FORMS)
@given(data=st.binary(min_size=2, max_size=70) | st.text("0123456789abcdef |", min_size=2, max_size=40).map(str.encode))
def test_forms_come_back(name: str, data: bytes) -> None:
    text = FORMS[name](data)
    for written in (text.encode(), text.replace("\n", "\r\n").encode(), text.encode("utf-16"), f"\n{text}\n".encode()):
        assert read_capture(written) == Capture(format="hex", data=data)
        assert read_capture(written, as_="hex").data == data


@pytest.mark.parametrize("name", FORMS)
@given(data=st.data())
def test_damaged_forms_give_bytes_or_an_error(name: str, data: st.DataObject) -> None:
    text = list(FORMS[name](data.draw(st.binary(min_size=2, max_size=40))))
    for _ in range(data.draw(st.integers(1, 3))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.sampled_from("0xg-:,[]{}'\"\\*| \n\0\ud800"))
    with contextlib.suppress(DecodeError):
        read_capture("".join(text).encode("utf-8", "surrogatepass"))


def test_repeated_lines_are_bounded() -> None:
    """A few characters ask for any number of bytes; no dump of a body has more than this."""
    for lines in (f"00000000  00\n*\n{MAX_REPEATED + 1:08x}  00\n", "00000000  00\n*\n0f000000  00\n"):
        for kind in (None, "hex"):
            with pytest.raises(DecodeError, match="more than the limit"):
                read_capture(lines.encode(), as_=kind)
    found = read_capture(f"00000000  00\n*\n{MAX_REPEATED - 1:08x}  00\n".encode()).data
    assert found is not None and len(found) == MAX_REPEATED
