"""Reads the topics of a flow: follows them while it runs, and reads them whole for the ledger."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import Any

import orjson
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from ledger import READ, Row, Topics

from schemas.codec import decode
from schemas.errors import DecodeError
from streams.engine.fold import COVERED
from streams.kafka.clients import connection, consumer, read_to_end
from streams.kafka.dead import read_dead_letter
from streams.settings import Settings
from streams.topology import TOPICS

WAIT_S = 60.0
"""How long what must come is waited for."""
POLL_MS = 50
METADATA_MS = 1_000
"""How often it looks whether there are more partitions."""


class Watch:
    """The rows of every topic that the ledger reads, as far as they were read; `open_watch` opens it.

    Args:
        reader: Reads all partitions, committed records only.
        prefix: Of the topics.
    """

    def __init__(self, reader: AIOKafkaConsumer, prefix: str) -> None:
        self._reader, self._prefix = reader, prefix
        self._next: dict[TopicPartition, int] = {}
        self.rows: dict[str, list[Row]] = {topic: [] for topic in READ}
        self.moved_at = time.monotonic()
        """When the last record came."""

    async def poll(self) -> None:
        """Take in what is there, or wait POLL_MS for it."""
        for tp, records in (await self._reader.getmany(timeout_ms=POLL_MS)).items():
            topic = tp.topic.removeprefix(self._prefix)
            # aiokafka reads all partitions from their beginning again when there are more of them.
            fresh = [record for record in records if record.offset >= self._next.get(tp, 0)]
            self._next[tp] = max(self._next.get(tp, 0), records[-1].offset + 1)
            self.rows[topic] += [_row(topic, record) for record in fresh]
            self.moved_at = time.monotonic()

    async def until(self, is_reached: Callable[[Topics], object], limit_s: float = WAIT_S) -> None:
        """Follow until *is_reached*.

        Raises:
            AssertionError: It was not within *limit_s*.
        """
        deadline = time.monotonic() + limit_s
        while not is_reached(self.rows):
            assert time.monotonic() < deadline, f"not reached within {limit_s:g} s: {self.counts()}"
            await self.poll()

    async def at_least(self, topic: str, count: int, limit_s: float = WAIT_S) -> None:
        """Follow until *topic* has *count* rows."""
        await self.until(lambda rows: len(rows[topic]) >= count, limit_s)

    async def to_end(self) -> None:
        """Follow to the end of every topic as it is now."""
        ends = await self._reader.end_offsets(list(self._reader.assignment()))
        deadline = time.monotonic() + WAIT_S
        while not all([await self._reader.position(tp) >= end for tp, end in ends.items()]):
            assert time.monotonic() < deadline, f"the topics' ends are not reached: {self.counts()}"
            await self.poll()

    def counts(self) -> dict[str, int]:
        """Rows by topic."""
        return {topic: len(rows) for topic, rows in self.rows.items()}


@contextlib.asynccontextmanager
async def open_watch(settings: Settings, topics: Iterable[str] = READ) -> AsyncIterator[Watch]:
    """A `Watch` of *topics* under the prefix of *settings*."""
    reader = consumer(settings, *topics, metadata_max_age_ms=METADATA_MS, max_poll_records=2_000)
    await reader.start()
    try:
        yield Watch(reader, settings.topic_prefix)
    finally:
        await asyncio.wait_for(reader.stop(), WAIT_S)


async def read_topics(settings: Settings) -> Topics:
    """Every row of the flow as of now, read anew from the beginning."""
    async with open_watch(settings) as watch:
        await watch.to_end()
        return watch.rows


async def settled(settings: Settings, group: str) -> dict[int, int]:
    """Up to where *group* has settled what it reads, by partition: as a fold's state says, else as its offsets do."""
    state = [record async for record in read_to_end(settings, "state") if record.key == f"{group}|{COVERED}".encode()]
    if state:
        return {0: orjson.loads(state[-1].value)[COVERED]}
    admin = AIOKafkaAdminClient(**connection(settings))
    await admin.start()
    try:
        found = await admin.list_consumer_group_offsets(settings.topic_prefix + group)
    finally:
        await admin.close()
    return {tp.partition: one.offset for tp, one in found.items()}


async def unread(settings: Settings, reads: Mapping[str, str], topics: Topics) -> dict[str, int]:
    """How many rows each group has not settled; *reads* says which topic each reads."""
    counts = {}
    for group, topic in reads.items():
        done = await settled(settings, group)
        left = [row for row in topics[topic] if row.offset >= done.get(row.partition, 0)]
        # One tick more may have been written after its reader was stopped.
        counts[group] = sum(not row.is_tick for row in left)
    return counts


def _row(topic: str, record: ConsumerRecord) -> Row:
    key = (record.key or b"").decode("utf-8", "replace")
    return Row(record.partition, record.offset, key, _value(topic, record))


def _value(topic: str, record: ConsumerRecord) -> Any:
    kind = TOPICS[topic].value
    try:
        return read_dead_letter(record) if kind is None else decode(record.value, kind)
    except DecodeError:
        return None
