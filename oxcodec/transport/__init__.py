"""What carries ROPs: LZ77, ROP buffers in their headers, MAPI/HTTP messages and the text before them."""

from . import lz77

__all__ = ["lz77"]
