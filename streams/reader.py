"""Reads one topic without a group: committed records only, nothing stored on the broker, any number side by side."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError

from schemas.errors import FatalError
from streams.kafka import consumer, start_client, stop_client
from streams.settings import Settings

BATCH_RECORDS_MAX = 500
WAIT_MS = 200
"""How long one read waits for records."""

Offsets = dict[TopicPartition, int]


class Reader:
    """Reads every partition of one topic; made by `open_reader`.

    Records of one partition come in order; those of different partitions as they arrive.
    """

    def __init__(self, client: AIOKafkaConsumer) -> None:
        self._client = client

    async def batch(self) -> list[ConsumerRecord]:
        """The next records, at most BATCH_RECORDS_MAX; empty when none came within WAIT_MS."""
        found = await self._client.getmany(timeout_ms=WAIT_MS, max_records=BATCH_RECORDS_MAX)
        return [record for records in found.values() for record in records]

    async def ends(self) -> Offsets:
        """Where each partition ends now: after its last committed record."""
        ends: Offsets = await self._client.end_offsets(self._partitions())
        return ends

    async def is_past(self, ends: Offsets) -> bool:
        """Whether everything before *ends* has been given out."""
        # The position counts, not the last record: an end may be a transaction's marker, or compacted away.
        return all([await self._client.position(partition) >= end for partition, end in ends.items()])

    def _partitions(self) -> list[TopicPartition]:
        return sorted(self._client.assignment())

    async def start_at(self, since: datetime | None, tail: int) -> None:
        """Go to where reading begins; see `open_reader`."""
        if since is not None:
            await self._go_to_time(max(0, int(since.timestamp() * 1000)))
            return
        begins, ends = await self._client.beginning_offsets(self._partitions()), await self.ends()
        for partition, end in ends.items():
            self._client.seek(partition, max(begins[partition], end - tail))

    async def _go_to_time(self, since_ms: int) -> None:
        begins, ends = await self._client.beginning_offsets(self._partitions()), await self.ends()
        found = await self._offsets_at(since_ms) if since_ms else {}
        has_times = bool(await self._offsets_at(0)) if since_ms else False
        for partition, begin in begins.items():
            # A broker that keeps times says None where nothing is that young; one that keeps none always says None.
            later = ends[partition] if has_times else begin
            self._client.seek(partition, found.get(partition, later))

    async def _offsets_at(self, since_ms: int) -> Offsets:
        """The first offset at or after *since_ms* of each partition; those for which the broker knows none left out."""
        try:
            found = await self._client.offsets_for_times(dict.fromkeys(self._partitions(), since_ms))
        except KafkaError:  # a broker that can't look times up
            return {}
        return {partition: at.offset for partition, at in found.items() if at is not None and at.offset >= 0}


@asynccontextmanager
async def open_reader(
    settings: Settings, topic: str, *, since: datetime | None = None, tail: int = 0
) -> AsyncIterator[Reader]:
    """A reader of *topic*, closed at the end.

    Args:
        settings: Where the broker is.
        topic: Short name.
        since: Begin at records with this time, or earlier where the broker can't look times up: filter too.
        tail: Without *since*: begin so many offsets before the end of each partition; 0 is the end as it is now.

    Raises:
        FatalError: The topic is missing, or the connection is lost for good.
    """
    client = consumer(settings, topic, max_poll_records=BATCH_RECORDS_MAX)
    await start_client(client)
    reader = Reader(client)
    try:
        await reader.start_at(since, tail)
        yield reader
    except KafkaError as error:
        raise FatalError(f"reading {topic} from {settings.broker} failed: {error!r}") from error
    finally:
        await stop_client(client)
