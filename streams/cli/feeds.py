"""`wireroom feeds ls`: how each feed is doing, as the poller wrote it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from schemas.codec import decode, encode
from schemas.feed_state import FeedState
from streams.cli.options import broker_option, run, settings_of
from streams.text import printable

if TYPE_CHECKING:
    from streams.settings import Settings


@click.group()
def feeds() -> None:
    """Show the state of the feeds."""


@feeds.command("ls")
@broker_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON lines, one a feed.")
def list_feeds(broker: str | None, as_json: bool) -> None:
    """List the feeds: last and next poll, failures in a row, the last fault.

    Example: wireroom feeds ls --json
    """
    states = run(_states(settings_of(broker=broker)))
    if as_json:
        for state in states:
            click.echo(encode(state).decode())
        return
    table = Table("feed", "last poll", "next poll", "items known", "failures", "last fault")
    for state in states:
        table.add_row(
            state.id,
            _time(state.polled_at),
            _time(state.next_poll_at),
            str(len(state.seen)),
            str(state.failures),
            Text(printable(state.error)),
        )
    Console().print(table)


def _time(moment: object) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%SZ}" if moment else "never"


async def _states(settings: Settings) -> list[FeedState]:
    from streams.kafka import read_to_end, wait_for_broker

    await wait_for_broker(settings)
    newest: dict[str | None, bytes | None] = {}
    async for record in read_to_end(settings, "feeds"):
        newest[record.key] = record.value
    return sorted((decode(raw, FeedState) for raw in newest.values() if raw), key=lambda state: state.id)
