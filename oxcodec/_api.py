"""What ``import oxcodec`` offers."""

from . import _wire
from ._runtime.interpret import Span, Trace
from ._runtime.primitives import Limits
from ._runtime.structure import Structure
from ._version import __version__
from ._wire import *
from .conversation import Session, decode_message, decode_rop_buffers
from .errors import ArgumentError, DecodeError, DocumentError, EncodeError, OxcodecError
from .forms import from_json, to_json
from .names.conversions import (
    bytes_to_uuid,
    datetime_to_filetime,
    filetime_to_datetime,
    join_id,
    split_id,
    string8_to_text,
    text_to_string8,
    uuid_to_bytes,
)
from .names.error_codes import error_name
from .names.properties import property_name, property_tag
from .transport import lz77
from .transport.buffers import RopBuffer, encode_rop_buffers
from .transport.http_text import ResponseText
from .transport.mapihttp import Message, execute_request, execute_response

__all__ = [
    "ArgumentError", "DecodeError", "DocumentError", "EncodeError", "Limits", "Message", "OxcodecError", "ResponseText", "RopBuffer",
    "Session", "Span", "Structure", "Trace", "__version__", "bytes_to_uuid", "datetime_to_filetime",
    "decode_message", "decode_rop_buffers", "encode_rop_buffers", "error_name", "execute_request", "execute_response",
    "filetime_to_datetime", "from_json", "join_id", "lz77", "property_name", "property_tag", "split_id",
    "string8_to_text", "text_to_string8", "to_json", "uuid_to_bytes",
]  # fmt: skip
__all__ += _wire.__all__
