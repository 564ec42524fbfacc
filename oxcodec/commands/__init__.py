"""The command line: one module a command, loaded when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from .._version import __version__
from ._streams import Group

__all__ = ["main"]

COMMANDS = ("decode", "encode", "pipe", "validate")


class Commands(Group):
    """The commands by the names of their modules."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f".{cmd_name}", __name__), cmd_name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="oxcodec")
def main() -> None:
    """Decode and encode the wire formats that Microsoft Exchange speaks with its clients.

    \b
    Examples:
      oxcodec decode capture.saz               one line a ROP
      oxcodec decode --tree traffic.har        every field with offset and hex
      oxcodec decode --json capture.saz | jq   one JSON document an exchange
      echo 320c0100 | oxcodec decode           a single ROP in hex
      oxcodec encode --hex message.json        JSON form to bytes
      oxcodec validate request.xml             is it a valid SendItem document of EWS?
      oxcodec pipe < requests.jsonl            for programs in any language
    """
