"""`wireroom demo`: everything at once, to look at."""

import os

import click

from streams.cli.options import newsroom_option, settings_of

_PORT = click.IntRange(0, 65535)


@click.command()
@newsroom_option
@click.option("--sample", "sample_only", is_flag=True, help="Run the sample newsroom, without asking the network.")
@click.option(
    "--broker-port", type=_PORT, help="Of the embedded broker; default: 9092, or a free one. 0 is a free one."
)
@click.option("--web-port", type=_PORT, help="Of the live page; default: WIREROOM_WEB_PORT or 8080, or a free one.")
@click.option("--for", "for_s", type=click.FloatRange(min=0), metavar="SECONDS", help="End by itself after this time.")
def demo(
    newsroom: str | None, sample_only: bool, broker_port: int | None, web_port: int | None, for_s: float | None
) -> None:
    """Run the whole system on an embedded broker, and show events and alerts as they arrive.

    Runs the newsroom folder given, and only that; else newsroom/ in the working directory where one of its feeds can be
    reached; else a sample newsroom that it serves itself, for which no network is needed. Ends on Ctrl-C or SIGTERM,
    and leaves no process behind. Exit code 1: a port is in use, the folder has a fault, or a process ended early.

    Example: wireroom demo --for 40
    """
    from streams.demo.run import Ask, run

    if newsroom and sample_only:
        raise click.UsageError("--newsroom and --sample contradict each other")
    ask = Ask(newsroom=newsroom, sample_only=sample_only, broker_port=broker_port, web_port=web_port, for_s=for_s)
    raise SystemExit(run(ask, settings_of(), dict(os.environ)))
