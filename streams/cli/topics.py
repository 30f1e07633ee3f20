"""`wireroom topics`: make the topics, show them."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from streams.cli.options import broker_option, run, settings_of

if TYPE_CHECKING:
    from streams.settings import Settings
    from streams.topics import TopicState


@click.group()
def topics() -> None:
    """Make the topics on the broker, and show them.

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
    from streams.topics import create as make

    settings = settings_of(broker=broker)
    run(_each(settings, make, as_json))


@topics.command()
@broker_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show(broker: str | None, as_json: bool) -> None:
    """Show every topic, what it holds, and whether the broker has it.

    Example: wireroom topics show --json
    """
    from streams.topics import show as look

    settings = settings_of(broker=broker)
    run(_each(settings, look, as_json))


async def _each(settings: Settings, act: Callable[[Settings], Awaitable[list[TopicState]]], as_json: bool) -> None:
    from streams.kafka import wait_for_broker

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
