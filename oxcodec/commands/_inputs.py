"""What several commands share: the files that they are given."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import BinaryIO

import click

__all__ = ["inputs"]


def inputs(files: tuple[BinaryIO, ...]) -> Iterator[tuple[str, bytes]]:
    """The name and the content of each file, or of standard input where there is none."""
    for name, file in [(file.name, file) for file in files] or [("-", sys.stdin.buffer)]:
        try:
            yield name, file.read()
        except OSError as error:
            raise click.UsageError(f"{name}: {error.strerror}") from None
