"""What the commands share about files and standard streams: each is read once, within bounds, and no loss is silent."""

from __future__ import annotations

import contextlib
import io
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any, BinaryIO, NoReturn, TypeVar

import click
from click.exceptions import Exit
from rich.console import Console
from rich.text import Text

from ..captures import DEFAULT_MAX_BYTES
from ..forms.text import visible

__all__ = ["Failed", "Group", "Line", "Output", "inputs", "max_input_option", "standard_input"]

F = TypeVar("F", bound=Callable[..., Any])

TROUBLE = 2  # the exit status of wrong use, and of files and streams that fail
INTERRUPTED = 130
CHUNK = 1 << 20


class Failed(click.ClickException):
    """A file or stream that cannot be read or written."""

    exit_code = TROUBLE


def max_input_option(command: F) -> F:
    """The option that moves the bound on what is read."""
    made: F = click.option(
        "--max-input", type=click.IntRange(min=0), default=DEFAULT_MAX_BYTES, show_default=True, metavar="BYTES",
        help="The most that is read of one file.",
    )(command)  # fmt: skip
    return made


def standard_input() -> BinaryIO:
    if sys.stdin is None:  # the descriptor was closed before the start
        raise Failed("standard input is closed")
    return sys.stdin.buffer


def inputs(files: Sequence[str], limit: int) -> Iterator[tuple[str, bytes]]:
    """The name and the content of each file, or of standard input where there is none, or for ``-``.

    What is not there is said before anything is read. Each is opened once, so that a FIFO will do.
    """
    for name in files:
        if name != "-":
            try:
                directory = stat.S_ISDIR(os.stat(name).st_mode)
            except (OSError, ValueError) as error:
                raise refused(name, error) from None
            if directory:
                raise Failed(f"{visible(name)}: is a directory")
    for name in files or ("-",):
        try:
            if name == "-":
                content = content_of(standard_input(), limit)
            else:
                with open(name, "rb") as file:
                    content = content_of(file, limit)
        except OSError as error:
            raise refused(name, error) from None
        if len(content) > limit:
            raise Failed(f"{visible(name)}: more than {limit} bytes; --max-input takes more")
        yield name, content


def refused(name: str, error: OSError | ValueError) -> Failed:
    return Failed(f"{visible(name)}: {getattr(error, 'strerror', None) or error}")


def content_of(file: BinaryIO, limit: int) -> bytes:
    """All bytes up to the end, or one more than ``limit``."""
    try:
        size = os.fstat(file.fileno()).st_size
    except OSError:  # no file of the system: a test's
        size = 0
    found = file.read(min(max(size, CHUNK), limit) + 1)
    if found is None:
        raise OSError("no bytes are ready")
    parts = [found]
    total = len(found)
    while total <= limit and (more := file.read(min(CHUNK, limit + 1 - total))):
        parts.append(more)
        total += len(more)
    return parts[0] if len(parts) == 1 else b"".join(parts)


class Line:
    """Text in parts, some of them with a style: much less work than rich's own, of which only a terminal has use."""

    __slots__ = ("parts",)

    def __init__(self, *parts: str | tuple[str, str]) -> None:
        self.parts = parts

    @property
    def plain(self) -> str:
        return "".join([part if isinstance(part, str) else part[0] for part in self.parts])

    def text(self) -> Text:
        return Text.assemble(*self.parts)


class Output:
    """Lines on standard output: with colours on a terminal, else as they are, which is a good deal faster."""

    def __init__(self) -> None:
        self.console = Terminal(soft_wrap=True, highlight=False, emoji=False)
        self.plain = not self.console.is_terminal

    def line(self, line: Line) -> None:
        if self.plain:
            self.write(line.plain)
        else:
            self.console.print(line.text())

    def write(self, text: str) -> None:
        sys.stdout.write(text + "\n")


class Terminal(Console):
    def on_broken_pipe(self) -> NoReturn:
        raise BrokenPipeError


class Lost(Failed):
    """Output that did not arrive."""

    def __init__(self, error: OSError) -> None:
        super().__init__(f"standard output: {error.strerror or error}")
        self.silent = isinstance(error, BrokenPipeError)  # that a reader has seen enough is no news to it

    def show(self, file: IO[Any] | None = None) -> None:
        if not self.silent:
            super().show(file)
        with contextlib.suppress(OSError):  # Python would say it again at its end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def ending() -> Iterator[None]:
    """Says what became of the output before click does it in its way, and leaves quietly when interrupted."""
    try:
        yield
    except OSError as error:
        raise Lost(error) from None
    except KeyboardInterrupt:
        raise Exit(INTERRUPTED) from None


class Group(click.Group):
    """The commands, with one ending for all: what was written has arrived, or the exit status says otherwise."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with ending():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with ending():
            return super().invoke(ctx)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        def run() -> Any:
            return super(Group, self).main(args, prog_name, complete_var, False, **extra)

        if not standalone_mode:
            return run()
        for stream in (sys.stdout, sys.stderr):  # what a terminal of few characters cannot show is no reason to fail
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        if sys.stdout is None:
            say("standard output is closed")
            sys.exit(TROUBLE)
        try:
            status = status_of(run)
            with ending():
                sys.stdout.flush()
        except click.ClickException as error:
            status = error.exit_code
            if sys.stderr is not None or isinstance(error, Lost):
                error.show()
        sys.exit(status)


def status_of(run: Callable[[], Any]) -> int:
    """The exit status that a run comes to."""
    try:
        status = run()
    except SystemExit as error:
        status = error.code
    except click.Abort:
        return INTERRUPTED
    return status if isinstance(status, int) else 0


def say(message: str) -> None:
    click.echo(f"Error: {message}", err=True)
