from ._runtime.interpret import Span as Span
from ._runtime.interpret import Trace as Trace
from ._runtime.interpret import Undecoded as Undecoded
from ._runtime.interpret import damages as damages
from ._runtime.primitives import Limits as Limits
from ._runtime.structure import Structure as Structure
from ._version import __version__ as __version__
from ._wire import *
from .conversation import Session as Session
from .conversation import decode_message as decode_message
from .conversation import decode_rop_buffers as decode_rop_buffers
from .errors import ArgumentError as ArgumentError
from .errors import DecodeError as DecodeError
from .errors import DocumentError as DocumentError
from .errors import EncodeError as EncodeError
from .errors import OxcodecError as OxcodecError
from .forms import from_json as from_json
from .forms import to_json as to_json
from .names.conversions import bytes_to_uuid as bytes_to_uuid
from .names.conversions import datetime_to_filetime as datetime_to_filetime
from .names.conversions import filetime_to_datetime as filetime_to_datetime
from .names.conversions import join_id as join_id
from .names.conversions import split_id as split_id
from .names.conversions import string8_to_text as string8_to_text
from .names.conversions import text_to_string8 as text_to_string8
from .names.conversions import uuid_to_bytes as uuid_to_bytes
from .names.error_codes import error_name as error_name
from .names.properties import property_name as property_name
from .names.properties import property_tag as property_tag
from .transport import lz77 as lz77
from .transport.buffers import RopBuffer as RopBuffer
from .transport.buffers import encode_rop_buffers as encode_rop_buffers
from .transport.http_text import ResponseText as ResponseText
from .transport.mapihttp import Message as Message
from .transport.mapihttp import execute_request as execute_request
from .transport.mapihttp import execute_response as execute_response

__all__: list[str]
