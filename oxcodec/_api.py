"""What ``import oxcodec`` offers."""

from . import _wire
from ._runtime.interpret import Span, Trace
from ._runtime.primitives import Limits
from ._runtime.structure import Structure
from ._version import __version__
from ._wire import *
from .buffers import RopBuffer, decode_rop_buffers, encode_rop_buffers
from .conversions import (
    bytes_to_uuid,
    datetime_to_filetime,
    filetime_to_datetime,
    join_id,
    split_id,
    string8_to_text,
    text_to_string8,
    uuid_to_bytes,
)
from .error_codes import error_name
from .errors import DecodeError, DocumentError, EncodeError, OxcodecError
from .http_text import ResponseText
from .json_form import from_json, to_json
from .mapihttp import Message, decode_message, execute_request, execute_response
from .properties import property_name, property_tag
from .session import Session

__all__ = [
    "DecodeError", "DocumentError", "EncodeError", "Limits", "Message", "OxcodecError", "ResponseText", "RopBuffer",
    "Session", "Span", "Structure", "Trace", "__version__", "bytes_to_uuid", "datetime_to_filetime",
    "decode_message", "decode_rop_buffers", "encode_rop_buffers", "error_name", "execute_request", "execute_response",
    "filetime_to_datetime", "from_json", "join_id", "property_name", "property_tag", "split_id", "string8_to_text",
    "text_to_string8", "to_json", "uuid_to_bytes",
]  # fmt: skip
__all__ += _wire.__all__
