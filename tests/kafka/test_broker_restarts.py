"""The watchdog's view of a broker that is killed while it is asked: the view goes silent, and nothing else ends."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import pytest
from aiokafka import AIOKafkaConsumer
from engine import Note, publish

from benchmarks.broker import RealBroker, real_broker
from streams.kafka.clients import CLIENT_ID, consumer, start_client, stop_client, topic_name
from streams.kafka.topics import create
from streams.monitoring.broker_view import BrokerView, SilentError
from streams.monitoring.inquiry import Place, Question
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(180)]

KILLS = 3
NOTES = 100
WAIT_S = 40.0
"""How long the view may take to say what it must."""
PAUSE_S = 0.01
"""Between two looks: most of the time a request is under way."""
AWAY_S = 0.1
"""Between two looks while the broker is away, which needs the processor to start."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look found."""

    places: list[Place]
    """Without the age of what waits, which is another each time."""
    waiting: set[int]
    """Partitions in which a record waits."""
    owners: dict[tuple[str, int], str]


class Looks:
    """A view that looks again and again in a thread of its own.

    Args:
        settings: Where the broker is.
        question: What it looks at.
    """

    def __init__(self, settings: Settings, question: Question) -> None:
        self._settings, self._question = settings, question
        self._over = threading.Event()
        self.last: Seen | None = None
        """None while the broker does not answer."""
        self.thread = 0

    def run(self) -> None:
        """Look until `end`; any error but silence ends it."""
        self.thread = threading.get_ident()
        view = BrokerView(self._settings)
        try:
            while not self._over.wait(PAUSE_S if self.last else AWAY_S):
                try:
                    self.last = self._look(view)
                except SilentError:
                    self.last = None
        finally:
            view.close()

    def _look(self, view: BrokerView) -> Seen:
        (places,) = view.look([self._question])
        waiting = {place.partition for place in places if place.waits_s is not None}
        owners = view.owners(self._question.group)
        return Seen([replace(place, waits_s=None) for place in places], waiting, owners)

    def end(self) -> None:
        """Let `run` return."""
        self._over.set()


@asynccontextmanager
async def looking(settings: Settings, question: Question) -> AsyncIterator[tuple[Looks, asyncio.Task[None]]]:
    """Looks that go on meanwhile, and the task that fails when they do."""
    looks = Looks(settings, question)
    task = asyncio.create_task(asyncio.to_thread(looks.run))
    try:
        yield looks, task
    finally:
        looks.end()
        await task


async def until(is_so: Callable[[], bool], task: asyncio.Task[None]) -> None:
    """Return when *is_so*, while *task* runs."""
    deadline = time.monotonic() + WAIT_S
    while not is_so():
        assert not task.done(), "the looks have ended"
        assert time.monotonic() < deadline
        await asyncio.sleep(PAUSE_S)


@asynccontextmanager
async def member(settings: Settings) -> AsyncIterator[AIOKafkaConsumer]:
    """A member of the group `fetch` that has all partitions of items, and has settled the first record of each."""
    client = consumer(settings, "items", group="fetch")
    await start_client(client)
    try:
        while len(client.assignment()) < settings.partitions:
            await client.getmany(timeout_ms=100, max_records=1)
        await client.commit(dict.fromkeys(client.assignment(), 1))
        yield client
    finally:
        await stop_client(client)


async def bounce(node: RealBroker, looks: Looks, task: asyncio.Task[None]) -> None:
    """Kill the broker in the middle of a look, and start it again when the view is silent."""
    await asyncio.to_thread(node.kill)
    await until(lambda: looks.last is None, task)
    await asyncio.to_thread(node.start)


async def test_a_broker_that_is_killed_again_and_again_is_silent_and_no_more(caplog: pytest.LogCaptureFixture) -> None:
    """While it is away the view says that, quietly; each time it is back, places and owners are as they were."""
    with real_broker() as node:
        settings = Settings(broker=node.address, topic_prefix="killed.")
        await create(settings)
        await publish(settings, "items", [Note(id=f"n{number}") for number in range(NOTES)])
        group, topic = f"{settings.topic_prefix}fetch", topic_name(settings, "items")
        async with (
            member(settings) as client,
            looking(settings, Question(group=group, topic=topic, settled={})) as found,
        ):
            looks, task = found
            ends = await client.end_offsets(client.assignment())
            places = [Place(partition=tp.partition, committed=1, position=1, end=ends[tp]) for tp in sorted(ends)]
            every = {place.partition for place in places}
            right = Seen(places, every, {(topic, partition): CLIENT_ID for partition in every})
            await until(lambda: looks.last == right, task)
            for _ in range(KILLS):
                await bounce(node, looks, task)
                await until(lambda: looks.last == right, task)

    assert NOTES == sum(ends.values())
    assert settings.partitions == len(every)
    assert [] == [record.getMessage() for record in caplog.records if record.thread == looks.thread]
