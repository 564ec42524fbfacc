"""ROPs beside those before them: what a response needs from its request, and what is known of handles."""

from .decoding import decode_message, decode_rop_buffers
from .session import Session

__all__ = ["Session", "decode_message", "decode_rop_buffers"]
