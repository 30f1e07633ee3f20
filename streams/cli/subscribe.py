"""`wireroom subscribe`: events of a topic, as they come."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from streams.cli.options import TopicName, broker_option, moment, run, settings_of
from streams.topology import TOPICS

if TYPE_CHECKING:
    from collections.abc import Callable

    from streams.settings import Settings
    from streams.tools.subscribe import Subscription


@click.command()
@click.argument(
    "topic",
    default="enriched",
    metavar="[TOPIC]",
    type=TopicName([name for name, topic in TOPICS.items() if topic.value is not None]),
)
@click.option("--tag", "tags", multiple=True, metavar="NAME", help="Only about this: a tag's name or id. Repeatable.")
@click.option("--author", "authors", multiple=True, metavar="NAME", help="Only by this author: name or id. Repeatable.")
@click.option("--publisher", "publishers", multiple=True, metavar="NAME", help="Name, or a feed's id. Repeatable.")
@click.option("--since", metavar="TIME", help="Begin here; default: now when following, else the beginning.")
@click.option("--until", metavar="TIME", help="Leave out what is later, and end when this has passed.")
@click.option("--follow/--no-follow", default=True, show_default=True, help="Go on, or end where the topic ends now.")
@click.option("--max", "records_max", type=click.IntRange(min=1), metavar="N", help="End after so many.")
@click.option("--canary", is_flag=True, help="Show what `wireroom canary` writes too; with --format json it always is.")
@click.option("--format", "shape", type=click.Choice(["pretty", "json"]), default="pretty", show_default=True)
@broker_option
def subscribe(
    topic: str,
    tags: tuple[str, ...],
    authors: tuple[str, ...],
    publishers: tuple[str, ...],
    since: str | None,
    until: str | None,
    follow: bool,
    records_max: int | None,
    canary: bool,
    shape: str,
    broker: str | None,
) -> None:
    """Print the records of TOPIC as they come; enriched events where none is named.

    Committed records only. Nothing is stored on the broker, so it may run as often as you like. With --format json,
    each line is one record's value as it is on the topic. TIME is RFC 3339, an age (90s, 20m, 2h, 30d), beginning or
    now, and means event time. A topic that the broker does not have yet is named, and awaited for half a minute.

    Example: wireroom subscribe --tag France --since 2h --format json
    """
    from streams.tools.subscribe import Subscription, Wanted

    now = datetime.now(UTC)
    asked = Subscription(
        topic=topic,
        wanted=Wanted(tags=tags, authors=authors, publishers=publishers),
        since=moment(since, now) if since else None,
        until=moment(until, now) if until else None,
        follow=follow,
        records_max=records_max or 0,
        # A program counts on dense numbers; a person does not want to read of a synthetic item every minute.
        canary=canary or shape == "json",
    )
    run(_until_stopped(settings_of(broker=broker), asked, _json if shape == "json" else _pretty()))


async def _until_stopped(settings: Settings, asked: Subscription, show: Callable[[bytes, Any], None]) -> None:
    """Print until the end; SIGINT and SIGTERM are a clean end too."""
    task = asyncio.ensure_future(_print(settings, asked, show))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        return
    except BrokenPipeError:  # the reader of our output went away: nothing more may be written, not even at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


async def _print(settings: Settings, asked: Subscription, show: Callable[[bytes, Any], None]) -> None:
    from streams.kafka.clients import wait_for_broker
    from streams.tools.subscribe import subscribe as read

    await wait_for_broker(settings)
    is_empty = True
    async with aclosing(read(settings, asked, clock=lambda: datetime.now(UTC))) as records:
        async for raw, record in records:
            is_empty = False
            show(raw, record)
    if is_empty:
        click.echo(f"{asked.topic} holds no record that the options ask for", err=True)


def _json(raw: bytes, record: Any) -> None:  # noqa: ARG001  the value goes out as it came
    # A foreign producer may have written its JSON over several lines; between two values that means the same.
    sys.stdout.buffer.write(raw.replace(b"\n", b" ") + b"\n")
    sys.stdout.buffer.flush()


def _pretty() -> Callable[[bytes, Any], None]:
    from streams.show.paint import painted
    from streams.show.pretty import block

    def show(raw: bytes, record: Any) -> None:  # noqa: ARG001  what it holds is shown
        sys.stdout.write(painted(block(record), sys.stdout))
        sys.stdout.flush()

    return show
