"""``python -m oxcodec``."""

from .commands import main

main(prog_name="oxcodec")
