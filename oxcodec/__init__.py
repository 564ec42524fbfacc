"""Wire-format codec and fuzzing library for the protocols that Microsoft Exchange speaks with its clients.

The structures of the specifications are classes of this module under their specification names
(``RopSubmitMessageRequest``, ``RecipientRow``, …): construct them with keywords, ``to_bytes()``, ``from_bytes()``.
Beside them:

* :class:`RopBuffer`, :func:`decode_rop_buffers`, :func:`encode_rop_buffers`: ROP buffers with RPC_HEADER_EXT;
* :func:`decode_message`, :func:`execute_request`, :func:`execute_response`, :class:`Message`: MAPI/HTTP bodies;
* :func:`to_json`, :func:`from_json`: the JSON form of any structure;
* :class:`Context` and :class:`Session`: what a response needs from before; :class:`Limits`: bounds on decoding;
* :class:`OxcodecError` with :class:`DecodeError` and :class:`EncodeError`: all that is ever raised for bad data.
"""

from importlib import import_module

from ._runtime.form import Formed

# What there is beside the structures, by the module that has it. Everything is loaded when first asked for (PEP 562),
# since oxcodec.ews does without the ROPs, and few programs need them all. Type checkers read the stub.
_HOMES = {
    "_runtime.interpret": ("Span", "Trace", "Undecoded", "damages"),
    "_runtime.primitives": ("Limits",),
    "_runtime.structure": ("Structure",),
    "_version": ("__version__",),
    "conversation": ("Session", "decode_message", "decode_rop_buffers"),
    "errors": ("ArgumentError", "DecodeError", "DocumentError", "EncodeError", "OxcodecError"),
    "forms": ("from_json", "to_json"),
    "names.conversions": (
        "bytes_to_uuid", "datetime_to_filetime", "filetime_to_datetime", "join_id", "split_id", "string8_to_text",
        "text_to_string8", "uuid_to_bytes",
    ),
    "names.error_codes": ("error_name",),
    "names.properties": ("property_name", "property_tag"),
    "transport": ("lz77",),
    "transport.buffers": ("RopBuffer", "encode_rop_buffers"),
    "transport.http_text": ("ResponseText",),
    "transport.mapihttp": ("Message", "execute_request", "execute_response"),
}  # fmt: skip
_HOME = {name: module for module, names in _HOMES.items() for name in names}
_ROOMS = frozenset({"_runtime", "_wire", "captures", "commands", "conversation", "ews", "forms", "names", "transport"})


def __getattr__(name: str) -> object:
    if name in _ROOMS:
        return import_module(f".{name}", __name__)
    if name in _HOME:
        return globals().setdefault(name, getattr(import_module(f".{_HOME[name]}", __name__), name))
    if name == "__all__":
        return globals().setdefault(name, sorted({*_HOME, *import_module("._wire", __name__).__all__}))
    if not name.startswith("_"):
        try:
            return globals().setdefault(name, getattr(import_module("._wire", __name__), name))
        except AttributeError:
            pass
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_ROOMS, *__getattr__("__all__")})  # type: ignore[misc]


Formed.form_maker = staticmethod(lambda: import_module(".forms", __name__))  # type: ignore[assignment, return-value]
