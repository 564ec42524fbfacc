"""Names for numbers, and what people make of raw values: properties, error codes, identifiers, conversions."""
