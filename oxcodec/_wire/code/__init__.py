# Generated from ksy/ by ksy/generate.py. Do not edit.
"""Decoders and encoders of the structures."""
