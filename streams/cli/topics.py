"""`wireroom topics`: make the topics, show them; suggest what topics.yaml lacks."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from schemas.errors import UsageError
from streams.cli.options import broker_option, moment, newsroom_option, run, settings_of

if TYPE_CHECKING:
    from agents.suggest import Report
    from schemas.newsroom import Newsroom
    from schemas.parts import TagKind
    from streams.kafka.topics import TopicState
    from streams.settings import Settings
    from streams.tools.suggest import Events

_KINDS = ("person", "org", "place", "topic")


@click.group()
def topics() -> None:
    """Make the topics on the broker, and show them; suggest topics of the news, which are another thing.

    Example: wireroom topics create --broker 127.0.0.1:9092
    """


@topics.command()
@broker_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def create(broker: str | None, as_json: bool) -> None:
    """Make every topic that is missing; one that is there stays as it is.

    WIREROOM_PARTITIONS and WIREROOM_REPLICATION say how many partitions and copies a new one gets.

    Example: wireroom topics create
    """
    from streams.kafka.topics import create as make

    settings = settings_of(broker=broker)
    run(_each(settings, make, as_json))


@topics.command()
@broker_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show(broker: str | None, as_json: bool) -> None:
    """Show every topic, what it holds, and whether the broker has it.

    Example: wireroom topics show --json
    """
    from streams.kafka.topics import show as look

    settings = settings_of(broker=broker)
    run(_each(settings, look, as_json))


@topics.command()
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--last", default="7d", show_default=True, metavar="AGE", help="Events so young, without FILE; event time."
)
@click.option("--min-publishers", default=2, show_default=True, type=click.IntRange(1), help="That tag a name.")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(["person", "org", "place", "topic"]), help="Repeatable."
)
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 1_000), help="How many at most.")
@click.option("--format", "shape", type=click.Choice(["text", "json", "yaml"]), default="text", show_default=True)
@newsroom_option
@broker_option
def suggest(
    file: Path | None,
    last: str,
    min_publishers: int,
    kinds: tuple[TagKind, ...],
    limit: int,
    shape: str,
    newsroom: str | None,
    broker: str | None,
) -> None:
    """Suggest what topics.yaml lacks: names that several publishers tag themselves, with the evidence for each.

    Read from wireroom.enriched, or from FILE: a recording, or events as `wireroom subscribe --format json` prints them.
    Left out, and counted, is what the newsroom folder or the list of countries knows, what a publisher puts on most of
    its articles, sections, and what fewer publishers tag. Nothing is taken over: --format yaml is to be read, and
    pasted into topics.yaml by you.

    \b
    Example:
      wireroom topics suggest --last 7d --kind person --kind org
      wireroom topics suggest day.wr --min-publishers 3 --format yaml > suggested.yaml
    """  # noqa: D301  click's mark for text that keeps its lines
    from streams.newsroom import load
    from streams.tools import suggest as shown

    settings = settings_of(broker=broker, newsroom=newsroom)
    known, now = load(Path(settings.newsroom)), datetime.now(UTC)
    since = moment(last, now)
    with ExitStack() as stack:
        if file is not None:
            events, where = _events(file, stack), str(file)
        else:
            path = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wireroom-suggest-"))) / "stretch.wr"
            run(_recorded(settings, path, since, now))
            events, where = (
                _events(path, stack, since, now),
                f"{settings.topic_prefix}enriched since {since:%Y-%m-%d %H:%M}",
            )
        report = _survey(events, known, kinds, min_publishers, limit)
    if not report.events:
        raise UsageError(f"{where}: holds no enriched event" + ("" if file else "; --last looks further back"))
    lines = [shown.as_json(report)] if shape == "json" else getattr(shown, f"as_{shape}")(report)
    for line in lines:
        sys.stdout.write(line + "\n")


async def _recorded(settings: Settings, path: Path, since: datetime, now: datetime) -> None:
    """The stretch of the topic as a recording: it is gone through twice."""
    from streams.kafka.clients import wait_for_broker
    from streams.recording.take import record
    from streams.replay.stretch import Stretch

    Stretch(since=since, until=now)
    await wait_for_broker(settings)
    await record(settings, path, ("enriched",), since=since, until=now, now=now)


def _events(path: Path, stack: ExitStack, since: datetime | None = None, until: datetime | None = None) -> Events:
    from streams.recording import Recording
    from streams.replay.stretch import EARLIEST, LATEST
    from streams.tools.suggest import is_lines, of_lines, of_recording

    if is_lines(path):
        return of_lines(path)
    return of_recording(stack.enter_context(Recording.open(path)), since or EARLIEST, until or LATEST)


def _survey(events: Events, known: Newsroom, kinds: tuple[TagKind, ...], publishers_min: int, limit: int) -> Report:
    from rich.console import Console

    from agents.suggest import Survey

    survey = Survey(known)
    with Console(stderr=True).status("reading tags") as status:
        for event in events():
            survey.learn(event)
        survey.choose(publishers_min=publishers_min, kinds=kinds, limit=limit)
        status.update("reading texts")
        for event in events():
            survey.weigh(event)
    return survey.report()


async def _each(settings: Settings, act: Callable[[Settings], Awaitable[list[TopicState]]], as_json: bool) -> None:
    from streams.kafka.clients import wait_for_broker

    await wait_for_broker(settings)
    for topic in await act(settings):
        print(json.dumps(asdict(topic)) if as_json else _line(topic))


def _line(topic: TopicState) -> str:
    """*topic* for people."""
    if topic.was_made:
        state = "made"
    elif not topic.partitions:
        state = "missing"
    else:
        state = "there" if topic.partitions == topic.wanted else f"there, {topic.wanted} wanted"
    return f"{topic.name:<22} {topic.partitions:>3} partitions  {topic.kept:<20} {state:<15}  {topic.about}"
