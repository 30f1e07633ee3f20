"""`wireroom feeds ls`: how each feed is doing, as the poller wrote it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from schemas.codec import decode, encode
from schemas.feed_state import FeedState
from streams.cli.options import broker_option, run, settings_of
from streams.show.text import one_line, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from streams.settings import Settings

FAULT_CHARS_MAX = 200
"""Of what went wrong with a feed, or where it moved, at the end of its line."""


@click.group()
def feeds() -> None:
    """Show the state of the feeds.

    Example: wireroom feeds ls
    """


@feeds.command("ls")
@broker_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON lines, one a feed.")
def list_feeds(broker: str | None, as_json: bool) -> None:
    """List the feeds: last and next poll, items known, failures in a row, the last fault, where it has moved for good.

    Example: wireroom feeds ls
    """
    states = run(_states(settings_of(broker=broker)))
    if as_json:
        for state in states:
            click.echo(encode(state).decode())
        return
    for line in _table(states):
        click.echo(line)


def _table(states: list[FeedState]) -> Iterator[str]:
    """A line for each feed, its id whole: `wireroom subscribe --publisher` and rules take it."""
    width = max((len(state.id) for state in states), default=0)
    yield f"{'feed':<{width}}  {'last poll':<20}  {'next poll':<20}  {'items':>5}  {'fails':>5}  last fault, or move"
    for state in states:
        yield (
            f"{printable(state.id):<{width}}  {_time(state.polled_at):<20}  {_time(state.next_poll_at):<20}  "
            f"{len(state.seen):>5}  {state.failures:>5}  {one_line(state.error or _moved(state), FAULT_CHARS_MAX)}"
        ).rstrip()


def _moved(state: FeedState) -> str:
    return f"moved for good to {state.moved_to}; write that into feeds.yaml" if state.moved_to else ""


def _time(moment: object) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment else "never"


async def _states(settings: Settings) -> list[FeedState]:
    from streams.kafka.clients import read_to_end, wait_for_broker

    await wait_for_broker(settings)
    newest: dict[str | None, bytes | None] = {}
    async for record in read_to_end(settings, "feeds"):
        newest[record.key] = record.value
    return sorted((decode(raw, FeedState) for raw in newest.values() if raw), key=lambda state: state.id)
