# Generated from ksy/ by ksy/generate.py. Do not edit.
"""Descriptions of the structures."""
