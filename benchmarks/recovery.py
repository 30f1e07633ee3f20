"""How long a new owner of `sequence` takes to load its state, and how fast it is then.

    ./run.sh bench recovery [--items N] [--events N]

A fold takes in drafts of our own invention until it remembers so many items, and its state goes to a real broker as
the fold writes it: one transaction for each 500 drafts. So the topic also holds what is replaced since, as it
does before the broker compacts it. Then more drafts are put on `drafts`, and `wireroom worker --roles sequence` starts:
measured are the time from its start to the first event at a reader of committed records, the events a second from
there to the last one, and its memory. It counts only when each event is, byte for byte, what the fold that wrote the
state makes of the same draft.

The aim: a million items in under 30 s, more than 1,000 events a second, less than 1 GB.

Last time (2026-11-24, a virtual machine with 2 cores, 23 GB and Python 3.11):

| items | records | bytes an item: standing | written | first event after | events/s | memory | peak | same |
|---|---|---|---|---|---|---|---|---|
| 1,000,000 | 73,529 | 350 | 355 | 12.7 s | 3,199 | 899 MB | 901 MB | yes |

Built in 304 s from 1,176,431 drafts, then 40,000 events; other processes, with the broker and the reader, kept 0.9
cores busy. With 20,000 events on the otherwise idle machine: first event after 6.4 s, 4,003 events/s, 870 MB. Where
each event is a transaction of its own, as in a quiet hour, 2.9 kB are written for each instead of 355 bytes. Before
there were blocks an item had 1,016 bytes in two records, and 3.8 kB of memory.
"""

import argparse
import asyncio
import gc
import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import orjson

from agents.flow import Output
from agents.sequence import ITEMS_MAX, SequenceFold
from benchmarks.broker import real_broker
from benchmarks.flow import worker
from benchmarks.headlines import Month
from benchmarks.machine import Meter
from schemas.codec import encode
from schemas.errors import RefusedError
from schemas.event import Draft
from streams.engine.fold import COVERED, STATE_PARTITION
from streams.kafka.clients import consumer, producer, start_client, stop_client
from streams.kafka.topics import create
from streams.kafka.writer import Message, Writer, open_writer
from streams.settings import Settings

EVENTS = 20_000
"""Drafts that wait for the new owner."""
TOGETHER = 500
"""Drafts of one transaction."""
LIMIT_S = 300.0
"""How long the new owner may take for all."""
_STATE = STATE_PARTITION["sequence"]


@dataclass(slots=True, kw_only=True)
class Built:
    """The state as it was written."""

    drafts: int = 0
    took_s: float = 0.0
    written_bytes: int = 0
    """Keys and values of all transactions."""
    standing: dict[str, int]
    """Bytes of each record that stands at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What the new owner did."""

    first_s: float
    """From the process's start to the first event at a reader."""
    events_per_s: float
    rss_mb: float
    peak_mb: float
    others: float
    """Cores that everybody else, broker and reader included, kept busy."""
    is_same: bool
    """Whether its events were those of the fold that wrote the state."""


class Builder:
    """Fills a fold and writes its state.

    Args:
        settings: Where to.
        items: How many the fold is to remember.
    """

    def __init__(self, settings: Settings, items: int) -> None:
        self._settings, self._items = settings, items
        self._fold = SequenceFold()
        self._drafts = Month().drafts()
        self._seen: set[str] = set()
        self.built = Built(standing={})

    async def build(self) -> None:
        """Take in drafts until enough items are remembered."""
        client = producer(self._settings, transactional_id="sequence")
        begun = time.monotonic()
        async with open_writer(self._settings, client) as writer:
            while len(self._seen) < self._items:
                for draft in islice(self._new(), TOGETHER):
                    self._apply(draft)
                await client.begin_transaction()
                sent = await writer.post([await self._message(writer, *one) for one in self._changes()])
                await client.commit_transaction()
                await writer.confirm(sent)
        self.built.took_s = time.monotonic() - begun

    async def more(self, count: int) -> set[bytes]:
        """Put *count* more drafts on their topic; what the fold makes of them."""
        drafts = list(islice(self._drafts, count))
        async with open_writer(self._settings) as writer:
            for at in range(0, count, TOGETHER):
                await writer.write(Output("drafts", one.id, one) for one in drafts[at : at + TOGETHER])
        return {encode(one.record) for draft in drafts for one in self._apply(draft) if one.topic == "enriched"}

    def _new(self) -> Iterator[Draft]:
        while len(self._seen) < self._items:
            draft = next(self._drafts)
            self._seen.add(draft.id)
            yield draft

    def _apply(self, draft: Draft) -> list[Output]:
        self.built.drafts += 1
        with suppress(RefusedError):
            return self._fold.apply(draft, 0)
        return []

    def _changes(self) -> Iterator[tuple[str, bytes | None]]:
        for key, value in (*self._fold.changes(), (COVERED, orjson.dumps({COVERED: 0, "next": 0}))):
            size = len(key) + len(value or b"")
            self.built.written_bytes += size
            self.built.standing[key] = size
            if value is None:
                del self.built.standing[key]
            yield key, value

    @staticmethod
    async def _message(writer: Writer, key: str, value: bytes | None) -> Message:
        return await writer.encode_raw("state", f"sequence|{key}".encode(), value, partition=_STATE)


async def recover(settings: Settings, expected: set[bytes]) -> Recovered:
    """Start a worker and see what it makes of the drafts that wait."""
    reader = consumer(settings, "enriched", auto_offset_reset="earliest")
    await start_client(reader)
    found: set[bytes] = set()
    try:
        begun = time.monotonic()
        async with asyncio.timeout(LIMIT_S), worker(settings, "sequence", is_awaited=False) as pid:
            meter = Meter(pid)
            first = last = 0.0
            async for record in reader:
                last = time.monotonic()
                first = first or last
                found.add(record.value)
                if len(found) == len(expected):
                    break
            others, memory = meter.cores_of_others(), memory_mb(pid)
    finally:
        await stop_client(reader)
    return Recovered(
        first_s=first - begun,
        events_per_s=len(found) / (last - first),
        rss_mb=memory["VmRSS"],
        peak_mb=memory["VmHWM"],
        others=others,
        is_same=found == expected,
    )


def memory_mb(pid: int) -> dict[str, float]:
    """What the kernel says of the memory of the process *pid*, by the kernel's names."""
    lines = (line.split() for line in Path(f"/proc/{pid}/status").read_text("ascii").splitlines())
    return {line[0].rstrip(":"): int(line[1]) * 1024 / 1e6 for line in lines if line[-1:] == ["kB"]}


async def measure(settings: Settings, items: int, events: int) -> tuple[Built, Recovered]:
    """Build a state of *items* items, and let a new owner take *events* drafts with it."""
    await create(settings)
    builder = Builder(settings, items)
    await builder.build()
    built = builder.built
    print(f"built in {built.took_s:.0f} s from {built.drafts:,} drafts", file=sys.stderr, flush=True)
    expected = await builder.more(events)
    del builder
    gc.collect()
    return built, await recover(settings, expected)


def table(items: int, built: Built, recovered: Recovered) -> str:
    """Both in one row."""
    head = (
        "| items | records | bytes an item: standing | written | first event after | events/s | memory | peak | same |"
    )
    cells = [
        f"{items:,}",
        f"{len(built.standing):,}",
        f"{sum(built.standing.values()) / items:.0f}",
        f"{built.written_bytes / items:.0f}",
        f"{recovered.first_s:.1f} s",
        f"{recovered.events_per_s:,.0f}",
        f"{recovered.rss_mb:,.0f} MB",
        f"{recovered.peak_mb:,.0f} MB",
        "yes" if recovered.is_same else "**no**",
    ]
    return f"{head}\n|{'---|' * len(cells)}\n| {' | '.join(cells)} |"


def main() -> int:
    """Run it; 0 when the new owner made the same events."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=ITEMS_MAX, help=f"in the state; default {ITEMS_MAX:,}")
    parser.add_argument("--events", type=int, default=EVENTS, help=f"for the new owner; default {EVENTS:,}")
    given = parser.parse_args()
    if min(given.items, given.events) < 1:
        parser.error("--items and --events are 1 or more")
    with real_broker() as broker:
        settings = Settings(broker=broker.address, topic_prefix="recovery.")
        built, recovered = asyncio.run(measure(settings, given.items, given.events))
    print(table(given.items, built, recovered))
    print(
        f"built in {built.took_s:.0f} s from {built.drafts:,} drafts; other processes, with the broker and the reader, "
        f"kept {recovered.others:.1f} cores busy; load average {os.getloadavg()[0]:.1f}"
    )
    return 0 if recovered.is_same else 1


if __name__ == "__main__":
    sys.exit(main())
