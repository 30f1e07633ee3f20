"""The command `wireroom`: each subcommand is a function of a module of this package, imported when it runs.

Exit codes: 0 done, 1 it failed, 2 wrong usage.
"""

import sys
from importlib import import_module

import click

from schemas.errors import OptionError, WireroomError

COMMANDS = {
    "demo": ("demo", "Run the whole system on the embedded broker."),
    "poll": ("run", "Poll the feeds of the newsroom folder."),
    "worker": ("run", "Run worker roles: fetch, enrich, sequence, match, desk, deliver."),
    "web": ("run", "Serve the live page."),
    "subscribe": ("subscribe", "Print events of a topic as they come."),
    "enrich": ("enrich", "Enrich one page or feed, or many in bulk; no broker."),
    "feed": ("feed", "Read one feed to items; no broker."),
    "rules": ("rules", "Check, test and explain rules, and try them on the past."),
    "alerts": ("alerts", "List alerts, and say why each came, changed or was suppressed."),
    "pick": ("picks", "Make an item an editors' pick."),
    "unpick": ("picks", "Take a pick back."),
    "picks": ("picks", "List the editors' picks."),
    "record": ("record", "Record a stretch of the topics into a file."),
    "replay": ("replay", "Run a past stretch again; nobody is notified."),
    "runs": ("runs", "List and remove the topics of replays."),
    "topics": ("topics", "Create and show the topics; suggest topics of the news."),
    "dead": ("dead", "List, show and redrive dead letters."),
    "feeds": ("feeds", "Show the state of the feeds."),
    "canary": ("canary", "Check that alerts get through, and raise an alarm when they do not."),
    "doctor": ("doctor", "Show the settings and check the surroundings."),
    "version": ("doctor", "Print the version."),
}
"""Subcommand -> (the module that holds it, under its own name; what it does)."""


class _Lazy(click.Group):
    """Imports a subcommand's module only when it runs, so that `--help` stays fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"streams.cli.{COMMANDS[cmd_name][0]}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's signature
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in COMMANDS.items()])


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Wireroom: feeds in, enriched events and alerts out."""


def main() -> None:
    """Run the command; our own errors end as one sentence on standard error and exit code 1, or 2 for wrong usage."""
    try:
        cli(standalone_mode=True)
    except WireroomError as error:
        click.echo(f"wireroom: {error}", err=True)
        sys.exit(2 if isinstance(error, OptionError) else 1)
    except BrokenPipeError:  # the reader of our output went away, as `| head` does
        sys.stderr.close()
        sys.exit(0)
