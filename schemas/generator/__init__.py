"""From the schemas to Python: what they declare (``model``), the classes that follow (``classes``), their ``text``."""
