"""Reads one topic without a group: committed records only, nothing stored on the broker, any number side by side."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError

from schemas.errors import FatalError
from streams.kafka.clients import READ_STALL_S, consumer, stalled, start_client, stop_client
from streams.settings import Settings

BATCH_RECORDS_MAX = 500
"""Records that one read gives."""
WAIT_MS = 200
"""How long one read waits for records."""

Offsets = dict[TopicPartition, int]


def is_before(record: ConsumerRecord, ends: Offsets) -> bool:
    """Whether *record* stands before *ends*."""
    return bool(record.offset < ends.get(TopicPartition(record.topic, record.partition), 0))


class Reader:
    """Reads every partition of one topic; made by `open_reader`.

    Records of one partition come in order; those of different partitions as they arrive. A partition that the topic
    gets later is read from its beginning.
    """

    def __init__(self, client: AIOKafkaConsumer, topic: str) -> None:
        self._client, self._topic = client, topic
        self._next: Offsets = {}
        self._assignment: Any = None

    async def batch(self) -> list[ConsumerRecord]:
        """The next records, at most BATCH_RECORDS_MAX; empty when none came within WAIT_MS."""
        self._keep_place()
        found = await self._client.getmany(timeout_ms=WAIT_MS, max_records=BATCH_RECORDS_MAX)
        if not self._has_place():
            return []
        self._next |= {partition: records[-1].offset + 1 for partition, records in found.items()}
        return [record for records in found.values() for record in records]

    def _keep_place(self) -> None:
        # aiokafka begins anew everywhere where the topic has other partitions than before, also for a moment.
        if not self._has_place():
            self._assignment = self._assigned()
            for partition in self._partitions():
                self._client.seek(partition, self._next.get(partition, 0))

    def _has_place(self) -> bool:
        return self._assignment is not None and self._assignment is self._assigned()

    def _assigned(self) -> Any:
        return self._client._subscription.subscription.assignment  # noqa: SLF001  the set of partitions may be the same

    async def ends(self) -> Offsets:
        """Where each partition ends now: after its last committed record."""
        # aiokafka may have none for a moment; what was ever read counts.
        ends: Offsets = await self._client.end_offsets(sorted({*self._partitions(), *self._next}))
        return ends

    async def is_past(self, ends: Offsets) -> bool:
        """Whether everything before *ends* has been given out."""
        # The position counts, not the last record: an end may be a transaction's marker, or compacted away.
        if not self._has_place() or not ends.keys() <= self._client.assignment():
            return False
        return all([await self._client.position(partition) >= end for partition, end in ends.items()])

    async def to_end(self) -> AsyncIterator[list[ConsumerRecord]]:
        """The batches up to the end as it is now; what comes after it belongs to a later call.

        Raises:
            FatalError: Nothing came for READ_STALL_S before the end.
        """
        clock = asyncio.get_running_loop().time
        ends, moved_at = await self.ends(), clock()
        while not await self.is_past(ends):
            if found := await self.batch():
                moved_at = clock()
            elif clock() - moved_at > READ_STALL_S:
                raise stalled(self._topic)
            yield [record for record in found if is_before(record, ends)]

    def _partitions(self) -> list[TopicPartition]:
        return sorted(self._client.assignment())

    async def start_at(self, since: datetime | None, tail: int) -> None:
        """Go to where reading begins; see `open_reader`."""
        if since is not None:
            self._next = await self._at_time(max(0, int(since.timestamp() * 1000)))
        else:
            begins, ends = await self._client.beginning_offsets(self._partitions()), await self.ends()
            self._next = {partition: max(begins.get(partition, 0), end - tail) for partition, end in ends.items()}
        self._keep_place()

    async def _at_time(self, since_ms: int) -> Offsets:
        begins, ends = await self._client.beginning_offsets(self._partitions()), await self.ends()
        found = await self._offsets_at(since_ms) if since_ms else {}
        has_times = bool(await self._offsets_at(0)) if since_ms else False
        # A broker that keeps times says None where nothing is that young; one that keeps none always says None.
        return (ends if has_times else begins) | found

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
    reader = Reader(client, topic)
    try:
        await reader.start_at(since, tail)
        yield reader
    except KafkaError as error:
        raise FatalError(f"reading {topic} from {settings.broker} failed: {error!r}") from error
    finally:
        await stop_client(client)
