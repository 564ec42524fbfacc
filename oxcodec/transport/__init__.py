"""What carries ROPs: LZ77, ROP buffers in their headers, MAPI/HTTP messages and the text before them."""
