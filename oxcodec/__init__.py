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

# All of it is loaded when first asked for (PEP 562), since oxcodec.ews does without, and hundreds of classes take
# their time. What there is, type checkers find in the stub.
_ROOMS = frozenset({"_runtime", "_wire", "captures", "commands", "conversation", "ews", "forms", "names", "transport"})


def __getattr__(name: str) -> object:
    if name in _ROOMS:
        return import_module(f".{name}", __name__)
    if name in ("__all__", "__version__") or not name.startswith("__"):
        try:
            return globals().setdefault(name, getattr(import_module("._api", __name__), name))
        except AttributeError:
            pass
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_ROOMS, *import_module("._api", __name__).__all__})
