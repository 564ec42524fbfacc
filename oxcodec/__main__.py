"""``python -m oxcodec``."""

from .cli import main

main(prog_name="oxcodec")
