"""What follows from the schemas.

Generated from schemas/ by schemas/generate.py. Do not edit.
"""
