"""`wireroom canary`: whether alerts get through, tried once a minute with an item of its own."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from streams.canary.mark import PORT
from streams.cli.options import broker_option, newsroom_option, run, settings_of

if TYPE_CHECKING:
    from streams.canary.rounds import Ask, Round
    from streams.settings import Settings


@click.command()
@click.option(
    "--every",
    "every_s",
    type=click.FloatRange(min=1),
    default=60.0,
    show_default=True,
    metavar="SECONDS",
    help="From one item to the next.",
)
@click.option(
    "--within",
    "within_s",
    type=click.FloatRange(min=0.1),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="How long an alert may take.",
)
@click.option("--receiver-host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where to listen.")
@click.option(
    "--receiver-port",
    type=click.IntRange(1, 65535),
    default=PORT,
    show_default=True,
    help="The port in the receiver's address in receivers.yaml.",
)
@click.option(
    "--alarm",
    "alarms",
    multiple=True,
    metavar="URL|NAME",
    help="Told once when alerts stop getting through, and once when they do again: an address as in receivers.yaml, or "
    "the name of a receiver there. Repeatable.",
)
@click.option("--once", "is_once", is_flag=True, help="Try once; exit code 0 when the alert came, 1 when it did not.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line for each try.")
@click.option("--setup", "is_setup", is_flag=True, help="Write rule and receiver into the newsroom folder, and end.")
@click.option(
    "--receiver-url", metavar="URL", help="With --setup: where workers reach it; default: host and port as above."
)
@newsroom_option
@broker_option
def canary(
    every_s: float,
    within_s: float,
    receiver_host: str,
    receiver_port: int,
    alarms: tuple[str, ...],
    is_once: bool,
    as_json: bool,
    is_setup: bool,
    receiver_url: str | None,
    newsroom: str | None,
    broker: str | None,
) -> None:
    """Write a synthetic item a minute, and raise an alarm when its alert does not arrive here in time.

    It needs a rule and a receiver of its own in the newsroom folder: --setup writes them there, once; `wireroom poll`
    then publishes the folder. What people look at leaves its items out; topics, and `subscribe --format json`, do not.
    Ends on SIGTERM or Ctrl-C.

    Example: wireroom canary --setup && wireroom canary --alarm desk-mail
    """
    settings = settings_of(broker=broker, newsroom=newsroom)
    if is_setup:
        _set_up(settings, receiver_url or f"http://{_shown(receiver_host)}:{receiver_port}/")
        return
    if receiver_url:
        raise click.UsageError("--receiver-url says what --setup writes; a running canary listens on --receiver-port")
    from streams.canary.rounds import Ask

    ask = Ask(
        every_s=every_s, within_s=within_s, host=receiver_host, port=receiver_port, alarms=tuple(filter(None, alarms))
    )
    if is_once:
        raise SystemExit(_once(settings, ask, as_json))
    _keep_on(settings, ask, as_json)


def _set_up(settings: Settings, url: str) -> None:
    from streams.canary.setup import write

    for sentence in write(Path(settings.newsroom), url):
        click.echo(sentence)
    click.echo(
        f"`wireroom poll` publishes {settings.newsroom} within seconds where it runs; then start `wireroom canary`"
    )


def _keep_on(settings: Settings, ask: Ask, as_json: bool) -> None:
    from streams.canary.process import keep_on
    from streams.engine.until import until_told

    run(until_told(keep_on(settings, ask, _clock, lambda result: _tell(result, as_json))))


def _once(settings: Settings, ask: Ask, as_json: bool) -> int:
    from streams.canary.process import once

    result = run(once(settings, ask, _clock))
    _tell(result, as_json)
    return 0 if result.is_ok else 1


def _tell(result: Round, as_json: bool) -> None:
    if as_json:
        click.echo(orjson.dumps(asdict(result)).decode())
    elif result.is_ok:  # what is wrong is in the log, on standard error
        click.echo(result.said)


def _clock() -> datetime:
    """The wall clock, the one place where the canary reads it."""
    return datetime.now(UTC)


def _shown(host: str) -> str:
    """*host* as it stands in an address."""
    if host in {"0.0.0.0", "::"}:  # noqa: S104  compared, not bound
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
