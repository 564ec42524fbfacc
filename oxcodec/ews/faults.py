"""SOAP 1.1 faults (4.4), with the detail that Exchange gives: for the schemas it can be anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Self, cast

from ..errors import DecodeError, EncodeError
from .binding import WithMessageXml
from .codes import ResponseCode
from .departures import FAULT_CODE, FAULT_STRING, is_loose_type, is_qualified_fault
from .elements import Failure, elements, fragments_of, no_attributes, resolve, simple, text_of, value_of
from .envelope import Message, pairs_of
from .fragments import Writer, escape, parse_fragment
from .lexical import ANY_URI, LANGUAGE, QNAME, STRING, Code
from .namespaces import ERRORS, XML, XSI, s, shown, split_name, t
from .parts import AnyHere, AnyIn, checked

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Fault", "FaultDetail"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FaultDetail(WithMessageXml):
    """The detail of a fault: what Exchange puts there, and all else.

    ``message_xml`` is as in :class:`ResponseMessage`; ``other`` are further elements, as text. ``attributes`` are
    pairs of name and value.
    """

    response_code: ResponseCode | str | None = None
    message: str | None = None
    message_xml: Annotated[Sequence[str] | None, AnyIn(t("MessageXml"))] = None
    other: Annotated[Sequence[str], AnyHere()] = ()
    attributes: Sequence[tuple[str, str]] = ()

    def _check(self) -> None:
        for field, codec in (("response_code", _CODE), ("message", STRING)):
            if (value := getattr(self, field)) is not None:
                object.__setattr__(self, field, checked(codec, value, f"FaultDetail.{field}"))
        pairs = pairs_of(self.attributes, "FaultDetail.attributes")
        object.__setattr__(self, "attributes", pairs)
        for name, _ in pairs:
            if split_name(name)[0] == XSI:
                raise EncodeError(f"an attribute {shown(name)} cannot be here", path="FaultDetail.attributes")
        for i, text in enumerate(self.other):
            element = parse_fragment(text, "FaultDetail.other")[0]
            field = _DETAIL.get(element.tag, "")
            if field and getattr(self, field) is None and _detail_value(field, element) is not None:
                raise EncodeError(f"{shown(element.tag)} belongs in {field}", path=f"FaultDetail.other[{i}]")

    @classmethod
    def _read(cls, element: _Element, path: str) -> Self:
        known: dict[str, Any] = {}
        other = []
        for child in elements(element, path):
            field = _DETAIL.get(child.tag, "")
            value = _detail_value(field, child) if field and field not in known else None
            if value is None:
                other.append(child)
            else:
                known[field] = value
        made = object.__new__(cls)
        for field in _DETAIL.values():
            object.__setattr__(made, field, known.get(field))
        object.__setattr__(made, "other", fragments_of(other, path))
        object.__setattr__(made, "attributes", _any_attributes(element, path))
        return made

    def _write(self, writer: Writer, name: str) -> None:
        append = writer.parts.append
        append(f"<{name}{writer.attributes(self.attributes)}>")
        for local, text in (("ResponseCode", self.response_code), ("Message", self.message)):
            if text is not None:
                append(f'<e:{local} xmlns:e="{ERRORS}">{escape(text)}</e:{local}>')
        if self.message_xml is not None:
            append(f"<{writer.t}:MessageXml>{''.join(self.message_xml)}</{writer.t}:MessageXml>")
        writer.parts += self.other
        append(f"</{name}>")


_CODE: Final = Code(ResponseCode)
_DETAIL: Final = {
    f"{{{ERRORS}}}ResponseCode": "response_code",
    f"{{{ERRORS}}}Message": "message",
    t("MessageXml"): "message_xml",
}


def _detail_value(field: str, element: _Element) -> Any:
    """The value for a field of FaultDetail, or ``None`` where the element has more than the field can hold."""
    if len(element.attrib):
        return None
    try:
        if field == "message_xml":
            return fragments_of(elements(element, field), field)
        text = text_of(element, field)
        return _CODE.read(text) if field == "response_code" else text
    except DecodeError:
        return None


def _any_attributes(element: _Element, path: str) -> tuple[tuple[str, str], ...]:
    """Attributes read where the schema allows any."""
    return tuple(
        sorted(
            (cast(str, name), cast(str, value))
            for name, value in element.attrib.items()
            if split_name(cast(str, name))[0] != XSI
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Fault(Message):
    """A SOAP 1.1 fault (4.4), with the detail that Exchange gives.

    ``code`` is a name as ``{namespace}local``: one of :class:`~oxcodec.ews.codes.FaultCode`, or for instance
    ``{http://schemas.microsoft.com/exchange/services/2006/types}ErrorSchemaValidation``. ``language`` is the
    ``xml:lang`` of ``faultstring`` that Exchange sends; SOAP 1.1 has no such attribute.
    """

    element: ClassVar = s("Fault")
    json_names: ClassVar = {"code": "faultcode", "string": "faultstring", "actor": "faultactor", "detail": "detail"}
    code: str
    string: str
    language: str | None = None
    actor: str | None = None
    detail: FaultDetail | None = None

    def _check(self) -> None:
        self._check_envelope()
        for field, codec in _FAULT.items():
            value = getattr(self, field)
            if value is not None or field in ("code", "string"):
                object.__setattr__(self, field, checked(codec, value, f"Fault.{field}"))
        if self.detail is not None and type(self.detail) is not FaultDetail:
            raise EncodeError(f"FaultDetail is needed, not {type(self.detail).__name__}", path="Fault.detail")

    @classmethod
    def _read(cls, element: _Element, path: str) -> Self:
        no_attributes(element, path)
        values: dict[str, Any] = dict.fromkeys(("language", "actor", "detail"))
        expected = ["faultcode", "faultstring", "faultactor", "detail"]
        qualified = is_qualified_fault(element)
        for child in elements(element, path):
            name = split_name(child.tag)[1] if qualified and child.tag in (FAULT_CODE, FAULT_STRING) else child.tag
            if name not in expected:
                raise Failure(f"unexpected element {shown(name)} in {shown(element.tag)}", child, path)
            skipped = expected[: expected.index(name)]
            del expected[: len(skipped) + 1]
            for missing in ("faultcode", "faultstring"):
                if missing in skipped:
                    raise Failure(f"{shown(name)} where {missing} belongs", child, path)
            here = f"{path}.{name}"
            if name == "detail":
                values["detail"] = FaultDetail._read(child, here)
            elif name == "faultcode":
                if not is_loose_type(str(child.get(f"{{{XSI}}}type", "")), child):
                    no_attributes(child, here)
                values["code"] = resolve(text_of(child, here), child, here)
            elif name == "faultactor":
                values["actor"] = simple(child, ANY_URI, here)
            else:
                language = child.get(f"{{{XML}}}lang")
                if language is None:
                    no_attributes(child, here)
                else:
                    values["language"] = value_of(LANGUAGE, str(language), child, here)
                values["string"] = text_of(child, here)
        for missing in ("faultcode", "faultstring"):
            if missing in expected:
                raise Failure(f"{shown(element.tag)} has no {missing}", element, path)
        made = object.__new__(cls)
        for field, value in values.items():
            object.__setattr__(made, field, value)
        return made

    def _write(self, writer: Writer, name: str) -> None:
        code, declaration = writer.qualified(self.code, "c")
        language = f' xml:lang="{self.language}"' if self.language else ""
        append = writer.parts.append
        append(
            f"<{writer.s}:Fault><faultcode{declaration}>{escape(code)}</faultcode>"
            f"<faultstring{language}>{escape(self.string)}</faultstring>"
        )
        if self.actor is not None:
            append(f"<faultactor>{escape(self.actor)}</faultactor>")
        if self.detail is not None:
            self.detail._write(writer, "detail")
        append(f"</{writer.s}:Fault>")

    def _fragments(self) -> Iterator[str]:
        if self.detail is not None:
            yield from self.detail._fragments()


_FAULT: Final = {"code": QNAME, "string": STRING, "language": LANGUAGE, "actor": ANY_URI}
