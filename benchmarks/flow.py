"""The real flow under a steady rate of items, watched from outside: what latency.py measures."""

import asyncio
import os
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TextIO

from agents.flow import Output
from benchmarks.invented import Press, phrase
from benchmarks.race import ROOT
from schemas.alert import Alert, Matched
from schemas.codec import decode
from schemas.item import Item
from streams.kafka.clients import consumer, start_client, stop_client
from streams.kafka.writer import Writer
from streams.settings import Settings

ROLES = "fetch,enrich,sequence,match,desk"
TOPICS = ("articles", "drafts", "enriched", "matches", "alerts")
RULES = 10_000
RATE_PER_S = 100
MATCHING_EVERY = 4
"""One item in so many matches a rule, each another one."""
PROBE_EVERY_S = 0.5
PROBE_S = 60.0
"""How long the first alert may take: workers join their groups meanwhile."""
READY_S = 60.0
STOP_S = 25.0


@dataclass(slots=True)
class Seen:
    """When each matching item was sent and met, seconds on this machine's monotonic clock."""

    sent: dict[str, float] = field(default_factory=dict)
    met: dict[str, dict[str, float]] = field(default_factory=lambda: {topic: {} for topic in TOPICS})
    repeated: int = 0

    def meet(self, topic: str, item_id: str, at: float) -> None:
        """It arrived at the reader of *topic*."""
        if item_id not in self.met[topic]:
            self.met[topic][item_id] = at
        elif topic == "alerts":
            self.repeated += 1


async def read(settings: Settings, topic: str, seen: Seen) -> None:
    """Note when each matching item arrives at a reader of committed records of *topic*."""
    reader = consumer(settings, topic)
    await start_client(reader)
    try:
        async for record in reader:
            at = time.monotonic()
            if topic == "alerts":
                seen.meet(topic, decode(record.value, Alert).items[-1].id, at)
            elif topic == "matches":
                matched = decode(record.value, Matched)
                if matched.rules and matched.item:
                    seen.meet(topic, matched.item.id, at)
            elif (item_id := record.key.decode()) in seen.sent:
                seen.meet(topic, item_id, at)
    finally:
        await stop_client(reader)


@asynccontextmanager
async def readers(settings: Settings, topics: Sequence[str], seen: Seen) -> AsyncIterator[None]:
    """A reader of each of *topics* meanwhile."""
    tasks = [asyncio.create_task(read(settings, topic, seen)) for topic in topics]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def worker(settings: Settings, roles: str = ROLES, *, is_awaited: bool = True) -> AsyncIterator[int]:
    """`wireroom worker` meanwhile, from when it works, or where that is not awaited from its start; its process id."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")}
    environment |= {"WIREROOM_BROKER": settings.broker, "WIREROOM_TOPIC_PREFIX": settings.topic_prefix}
    command = [sys.executable, "-c", "from streams.cli import main; main()", "worker", "--roles", roles]
    with tempfile.TemporaryFile("w+") as said:
        process = await asyncio.create_subprocess_exec(*command, env=environment, cwd=ROOT, stderr=said)
        try:
            deadline = time.monotonic() + READY_S
            while is_awaited and "working as" not in _text(said):
                if process.returncode is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"the worker did not start: {_text(said)}")
                await asyncio.sleep(0.1)
            yield process.pid
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            if code := await asyncio.wait_for(process.wait(), STOP_S):
                print(f"the worker ended with exit code {code}: {_text(said)[-3000:]}", file=sys.stderr)


def _text(file: TextIO) -> str:
    file.seek(0)
    return file.read()


class Sender:
    """Sends items as the poller does.

    Args:
        writer: Writes them.
        seen: Told when a matching item is sent.
        count: How many there are at most.
    """

    def __init__(self, writer: Writer, seen: Seen, count: int) -> None:
        self._writer, self._seen = writer, seen
        press = Press(bodies=count)
        # Made beforehand: making one takes a millisecond.
        self._items = [(self._matches(number), press.item(number, more=self._more(number))) for number in range(count)]
        self._items.reverse()

    def _matches(self, number: int) -> bool:
        return number % MATCHING_EVERY == 0

    def _more(self, number: int) -> str:
        return phrase(number // MATCHING_EVERY % RULES) if self._matches(number) else ""

    async def send(self) -> None:
        """Hand the next item to the producer."""
        is_matching, item = self._items.pop()
        item = replace(item, seen_at=datetime.now(UTC))
        if is_matching:
            self._seen.sent[item.id] = time.monotonic()
        await self._writer.post(await self._writer.encode([_output(item)]))

    async def probe(self) -> None:
        """Send a few items a second until the first alert is there."""
        async with asyncio.timeout(PROBE_S):
            while not self._seen.met["alerts"]:
                for _ in range(MATCHING_EVERY):
                    await self.send()
                await asyncio.sleep(PROBE_EVERY_S)

    async def feed(self, seconds: float) -> float:
        """Send RATE_PER_S for so long; the largest delay behind that plan, seconds."""
        begun, behind = time.monotonic(), 0.0
        for number in range(int(seconds * RATE_PER_S)):
            pause = begun + number / RATE_PER_S - time.monotonic()
            behind = max(behind, -pause)
            await asyncio.sleep(max(pause, 0.0))
            await self.send()
        return behind


def items_max(seconds: float) -> int:
    """How many items a `Sender` needs that probes and then feeds for so long."""
    return int(seconds * RATE_PER_S + PROBE_S / PROBE_EVERY_S * MATCHING_EVERY)


def _output(item: Item) -> Output:
    # Placed as the poller places it, by the feed's host.
    return Output("items", item.id, item, place_by=item.feed.id.split("/", 1)[0])
