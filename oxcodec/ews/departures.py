"""What Exchange and its clients do that schemas and SOAP 1.1 do not have: one table, and how each is found.

A verdict passes over what is in :data:`DEPARTURES`, and names it. So each entry has a narrow bound, within which it was
seen in real traffic; what is outside of that bound is an error as before.

Before a document is judged, :func:`undo` takes its departures out of the tree. That way they can neither hide an error
behind them nor be mistaken for one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .codes import DistinguishedFolderIdName, ExchangeVersion, ResponseCode
from .lexical import LANGUAGE, short
from .namespaces import ERRORS, MESSAGES, SOAP, TYPES, WHITESPACE, XML, shown, split_name
from .reference import BUILT_IN, MANY, TYPE, XS, Finding

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["DEPARTURES", "Departure", "is_loose_type", "is_qualified_fault", "undo"]


@dataclass(frozen=True, slots=True)
class Departure:
    """A way in which real documents are not what the specification says.

    Attributes:
        name: what it is called in verdicts.
        section: of the specification that it departs from.
        rule: the validation rule of XML Schema part 1 that it breaks.
        who: who does it, and within which bounds it is passed over.
    """

    name: str
    section: str
    rule: str
    who: str


LANGUAGE_OF_FAULT: Final = Departure(
    "faultstring-language", "SOAP 1.1, 4.4", "cvc-complex-type.3.2",
    "Exchange, in every fault since 2010: faultstring has the attribute xml:lang, with a language.",
)  # fmt: skip
TYPE_OF_FAULT_CODE: Final = Departure(
    "faultcode-type", "SOAP 1.1, 4.4", "cvc-elt.4.3",
    "SOAP libraries: xsi:type of faultcode is xsd:string or another built-in type, or its prefix is not declared.",
)  # fmt: skip
QUALIFIED_FAULT: Final = Departure(
    "qualified-fault", "SOAP 1.1, 4.4", "cvc-complex-type.2.4",
    "Exchange 2007, where it refuses a request: faultcode and faultstring are in the namespace of SOAP, beside a "
    "detail of Exchange's. Without that detail it is an error.",
)  # fmt: skip
NEWER_RESPONSE_CODE: Final = Departure(
    "newer-response-code", "[MS-OXWSCDATA] 2.2.5.24", "cvc-enumeration-valid",
    "Servers newer than the list: a ResponseCode that is no member of ResponseCodeType, but named as those are "
    "(Error…), where ResponseClass says that something went wrong. With Success it is an error.",
)  # fmt: skip
NEWER_VERSION: Final = Departure(
    "newer-version", "[MS-OXWSCDATA] 2.2.3.9", "cvc-enumeration-valid",
    "Clients newer than the list: Version of RequestServerVersion is a date after the last one that "
    "ExchangeVersionType has, such as V2017_10_09 or V2018_01_08.",
)  # fmt: skip
NEWER_FOLDER_NAME: Final = Departure(
    "newer-folder-name", "[MS-OXWSCDATA] 2.2.5.10", "cvc-enumeration-valid",
    "Exchange Online: the name of a folder that it has, but DistinguishedFolderIdNameType does not.",
)  # fmt: skip
CODE_ON_ITS_OWN_LINE: Final = Departure(
    "code-on-its-own-line", "[MS-OXWSCDATA] 2.2.5.24", "cvc-enumeration-valid",
    "Gateways and tools that indent XML: a ResponseCode with line breaks around it. Blanks alone are an error.",
)  # fmt: skip

DEPARTURES: Final = (
    LANGUAGE_OF_FAULT, TYPE_OF_FAULT_CODE, QUALIFIED_FAULT, NEWER_RESPONSE_CODE, NEWER_VERSION, NEWER_FOLDER_NAME,
    CODE_ON_ITS_OWN_LINE,
)  # fmt: skip

# Names that Exchange Online gives to folders and takes for them, beside those of the schema.
NEWER_FOLDERS: Final = frozenset(
    (
        "allcategorizeditems", "allcontacts", "allitems", "allpersonmetadata", "companycontacts",
        "dlppolicyevaluation", "fromfavoritesenders", "inference", "onenotepagepreviews",
        "peoplecentricconversationbuddies", "qedcdefaultretention", "qedclongretention", "qedcmediumretention",
        "qedcshortretention", "quarantinedemail", "quarantinedemaildefaultcategory",
        "recoverableitemssubstrateholds", "relevantcontacts", "sharepointnotifications", "shortnotes",
        "temporarysaves", "usercuratedcontacts",
    )
)  # fmt: skip

CODES: Final = frozenset(map(str, ResponseCode))
CODE: Final = re.compile("Error[A-Z][A-Za-z0-9]{1,120}")
DATED: Final = re.compile(r"V20[0-9]{2}_(?:0[1-9]|1[0-2])_(?:0[1-9]|[12][0-9]|3[01])")
LAST_VERSION: Final = max(str(version) for version in ExchangeVersion if DATED.fullmatch(version))

FAULT_CODE: Final = f"{{{SOAP}}}faultcode"
FAULT_STRING: Final = f"{{{SOAP}}}faultstring"
LANG: Final = f"{{{XML}}}lang"


def undo(root: _Element) -> tuple[list[Finding], Callable[[], None]]:
    """The departures of an envelope, in document order, and a way back.

    The tree is changed to what the schemas want. The way back gives elements their names again, for who tells where
    something is.
    """
    findings: list[Finding] = []
    renamed: list[tuple[_Element, str]] = []

    def restore() -> None:
        for element, name in renamed:
            element.tag = name

    for departure, element, attribute, message, mended in _found(root):
        if len(findings) < MANY:
            findings.append(Finding(element, attribute, departure.rule, message, departure))
        if departure is QUALIFIED_FAULT:
            renamed.append((element, element.tag))
            element.tag = mended
        elif attribute:
            if mended:
                element.set(attribute, mended)
            else:
                del element.attrib[attribute]
        else:
            element.text = mended
    return findings, restore


# A departure, the element and attribute, what to say, and what the schemas would have there ("" for nothing).
Found = tuple[Departure, "_Element", str, str, str]


def _found(root: _Element) -> Iterator[Found]:
    if root.tag != f"{{{SOAP}}}Envelope":
        return
    header, body = root.find(f"{{{SOAP}}}Header"), root.find(f"{{{SOAP}}}Body")
    for version in () if header is None else header.iterchildren(f"{{{TYPES}}}RequestServerVersion"):
        yield from _version(version)
    payload = None if body is None else next(body.iterchildren("*"), None)
    if payload is not None and payload.tag in PAYLOADS:
        yield from PAYLOADS[payload.tag](payload)


def _version(element: _Element) -> Iterator[Found]:
    value = element.get("Version", "")
    if DATED.fullmatch(value) and value > LAST_VERSION:
        says = (
            f"Attribute Version of {shown(element.tag)} is {value!r}, newer than {LAST_VERSION}, the last one listed."
        )
        yield NEWER_VERSION, element, "Version", says, LAST_VERSION


def _request(payload: _Element) -> Iterator[Found]:
    for holder in payload.iterchildren(f"{{{MESSAGES}}}SavedItemFolderId"):
        for folder in holder.iterchildren(f"{{{TYPES}}}DistinguishedFolderId"):
            if (value := folder.get("Id")) in NEWER_FOLDERS:
                says = f"Attribute Id of {shown(folder.tag)} is {value!r}, a folder that the list does not have."
                yield NEWER_FOLDER_NAME, folder, "Id", says, DistinguishedFolderIdName.inbox


def _response(payload: _Element) -> Iterator[Found]:
    for holder in payload.iterchildren(f"{{{MESSAGES}}}ResponseMessages"):
        for message in holder.iterchildren(f"{{{MESSAGES}}}*"):
            code = message.find(f"{{{MESSAGES}}}ResponseCode")
            if code is not None and not len(code):
                yield from _code(code, message.get("ResponseClass", ""))


def _code(element: _Element, response_class: str) -> Iterator[Found]:
    text = element.text or ""
    if text in CODES:
        return
    code = text.strip(WHITESPACE)
    around = text.partition(code) if code else ("", "", "")
    alone = code != text and all("\n" in space or "\r" in space or not space for space in (around[0], around[2]))
    if code != text and not alone:
        return
    newer = code not in CODES and response_class in ("Error", "Warning") and CODE.fullmatch(code) is not None
    if alone and (newer or code in CODES):
        says = f"{shown(element.tag)} has line breaks around {code!r}."
        yield CODE_ON_ITS_OWN_LINE, element, "", says, code
    if newer:
        says = f"{shown(element.tag)} is {code!r}, which the list of codes does not have."
        yield NEWER_RESPONSE_CODE, element, "", says, ResponseCode.NoError


def _fault(payload: _Element) -> Iterator[Found]:
    if is_qualified_fault(payload):
        for child in list(payload.iterchildren(FAULT_CODE, FAULT_STRING)):
            local = split_name(child.tag)[1]
            yield QUALIFIED_FAULT, child, "", f"{shown(child.tag)} should be {local}, in no namespace.", local
    code, string = payload.find("faultcode"), payload.find("faultstring")
    if code is not None and (type_ := code.get(TYPE)) is not None and is_loose_type(type_, code):
        yield TYPE_OF_FAULT_CODE, code, TYPE, f"xsi:type of faultcode is {short(type_)}, not xsd:QName.", ""
    if string is not None and _is_language(string.get(LANG, "")):
        yield LANGUAGE_OF_FAULT, string, LANG, "faultstring has an attribute xml:lang.", ""


PAYLOADS: Final[dict[str, Callable[[Any], Iterator[Found]]]] = {
    f"{{{MESSAGES}}}SendItem": _request,
    f"{{{MESSAGES}}}SendItemResponse": _response,
    f"{{{SOAP}}}Fault": _fault,
}


def is_qualified_fault(fault: _Element) -> bool:
    """Whether a fault is one of Exchange 2007, with faultcode and faultstring in the namespace of SOAP."""
    detail = fault.find("detail")
    return (
        detail is not None
        and detail.find(f"{{{ERRORS}}}ResponseCode") is not None
        and fault.find("faultcode") is None
        and fault.find("faultstring") is None
        and len(fault.findall(FAULT_CODE)) == len(fault.findall(FAULT_STRING)) == 1
    )


def _is_language(text: str) -> bool:
    try:
        LANGUAGE.parse(text)
    except ValueError:
        return False
    return True


BUILT_IN_NAMES: Final = frozenset(split_name(name)[1] for name in BUILT_IN)


def is_loose_type(name: str, element: _Element) -> bool:
    """Whether xsi:type names a built-in type other than xs:QName, or one whose prefix is not declared."""
    prefix, _, local = name.strip(WHITESPACE).rpartition(":")
    namespace = element.nsmap.get(prefix or None)
    if local not in BUILT_IN_NAMES or not (namespace == XS or (prefix and namespace is None)):
        return False
    return local != "QName" or namespace is None
