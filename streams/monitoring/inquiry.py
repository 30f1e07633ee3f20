"""What one client asks a broker about groups and topics: committed offsets, ends, owners, since when a record waits.

With aiokafka's requests and not its consumer, which would go on fetching, and with a few of them for all roles.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from aiokafka import AIOKafkaClient, TopicPartition
from aiokafka.client import CoordinationType
from aiokafka.consumer.fetcher import READ_COMMITTED, OffsetResetStrategy, PartitionRecords
from aiokafka.coordinator.protocol import ConsumerProtocol
from aiokafka.errors import IncompatibleBrokerVersion, KafkaConnectionError, LeaderNotAvailableError, for_code
from aiokafka.protocol.admin import DescribeGroupsRequest
from aiokafka.protocol.commit import OffsetFetchRequest
from aiokafka.protocol.fetch import FetchRequest
from aiokafka.protocol.offset import OffsetRequest
from aiokafka.record import MemoryRecords

from streams.kafka.clients import CHECK_CRCS

ANSWER_S = 5.0
"""How long one request may take, and how long the broker may answer that it can't tell yet."""
PEEK_S = 2.0
"""How long the waiting records of one role may take to come; those that do not are looked for again next time."""
PEEK_WAIT_MS = 50
"""How long the broker may hold such a request while it has no records."""
PEEK_BYTES_MAX = 65_536
"""Of one partition at a time: only the first record is wanted."""
CLOSE_S = 1.0
"""How long connections may take to close, and again what is left running."""

Offsets = Mapping[int, int]
"""Partition -> offset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One partition of the topic that a role reads."""

    partition: int
    committed: int
    """The group's offset; the beginning where it has none."""
    position: int
    """The offset before which all is settled: the group's, or a later one that this process knows of."""
    end: int
    """After the last record whose transaction has ended."""
    waits_s: float | None = None
    """Age of the first record that is not settled, by its timestamp; None when none waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What to look at for one role; group and topic as the broker knows them."""

    group: str
    topic: str
    settled: Offsets
    """What this process has settled; it may grow meanwhile."""


class Inquiry:
    """One client, and what is asked through it. After an error it is of no more use."""

    def __init__(self, client: AIOKafkaClient) -> None:
        self._client = client
        self._coordinators: dict[str, int] = {}

    async def open(self) -> None:
        """Connect."""
        async with asyncio.timeout(ANSWER_S):
            await self._client.bootstrap()

    async def close(self) -> None:
        """Disconnect, and end whatever is left running."""
        with contextlib.suppress(Exception):  # of whatever broke the client
            async with asyncio.timeout(CLOSE_S):
                await self._client.close()
        if left := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in left:
                task.cancel()
            await asyncio.wait(left, timeout=CLOSE_S)

    # --- questions ---------------------------------------------------------------------------------------------------

    async def look(self, questions: Sequence[Question]) -> list[list[Place]]:
        """See `BrokerView`."""
        await self._refresh()
        tps = {one.topic: self._partitions(one.topic) for one in questions}
        # The ends last: they are then not before what is committed.
        committed = await asyncio.gather(*(self._committed(one.group, tps[one.topic]) for one in questions))
        every = {tp for some in tps.values() for tp in some}
        begins = await self._offsets(every, OffsetResetStrategy.EARLIEST)
        ends = await self._offsets(every, OffsetResetStrategy.LATEST)
        places = [
            [_place(tp.partition, begins[tp], ends[tp], offsets[tp], one.settled) for tp in tps[one.topic]]
            for one, offsets in zip(questions, committed, strict=True)
        ]
        waiting = (self._with_ages(one.topic, some) for one, some in zip(questions, places, strict=True))
        return list(await asyncio.gather(*waiting))

    async def owners(self, group: str) -> dict[tuple[str, int], str]:
        """See `BrokerView`."""
        try:
            # One group at a time: aiokafka reads the answer without the field at its end, so a second would be garbled.
            answer = await self._ask_coordinator(group, DescribeGroupsRequest([group]))
        except IncompatibleBrokerVersion:  # the embedded broker does not know this request
            return {}
        code, _, _, _, _, members = answer.groups[0][:6]
        _check(code)
        return {
            (tp.topic, tp.partition): client_id
            for _, client_id, _, _, assigned, *_ in members
            if assigned  # empty while the group rebalances
            for tp in ConsumerProtocol.ASSIGNMENT.decode(assigned).partitions()
        }

    async def _refresh(self) -> None:
        """Learn all topics and leaders anew. By name a missing topic might be made, where the broker makes topics."""
        async with asyncio.timeout(ANSWER_S):
            if not await self._client.force_metadata_update():
                raise KafkaConnectionError("no broker says which topics there are")

    def _partitions(self, topic: str) -> list[TopicPartition]:
        return [
            TopicPartition(topic, number) for number in sorted(self._client.cluster.partitions_for_topic(topic) or ())
        ]

    async def _committed(self, group: str, tps: Sequence[TopicPartition]) -> dict[TopicPartition, int]:
        """The group's offsets; below zero where it has none."""
        if not tps:
            return {}
        wanted = [(tps[0].topic, [tp.partition for tp in tps])]
        answer = await self._ask_coordinator(group, OffsetFetchRequest(group, wanted))
        _check(answer.error_code)
        found = {}
        for topic, partitions in answer.topics:
            for partition, offset, _, code in partitions:
                _check(code)
                found[TopicPartition(topic, partition)] = offset
        return found

    async def _offsets(self, tps: Iterable[TopicPartition], which: int) -> dict[TopicPartition, int]:
        """Where each begins, or ends for a reader of committed records: at the last stable offset."""
        request = partial(OffsetRequest, -1, READ_COMMITTED)
        found = {}
        for tp, (code, _, offset) in (await self._ask_leaders(request, dict.fromkeys(tps, (which,)))).items():
            _check(code)
            found[tp] = offset
        return found

    # --- the first record that waits ---------------------------------------------------------------------------------

    async def _with_ages(self, topic: str, places: Sequence[Place]) -> list[Place]:
        now_ms = time.time() * 1000
        first = await self._peek(topic, [place for place in places if place.position < place.end])
        ages_s = {partition: max(now_ms - at_ms, 0) / 1000 for partition, at_ms in first.items()}
        return [replace(place, waits_s=ages_s.get(place.partition)) for place in places]

    async def _peek(self, topic: str, places: Sequence[Place]) -> dict[int, int]:
        """Partition -> timestamp of the first record at or after its position, where there is one."""
        # Between position and end there may be no record at all: a transaction's marker takes an offset too.
        found: dict[int, int] = {}
        ends = {place.partition: place.end for place in places}
        at = {place.partition: place.position for place in places}
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PEEK_S):
                while at:
                    before = at
                    first, after = await self._fetch(topic, before)
                    found |= first
                    at = {number: offset for number, offset in after.items() if offset < ends[number]}
                    if at == before:  # an error, or none to be had
                        break
        return found

    async def _fetch(self, topic: str, at: Offsets) -> tuple[dict[int, int], dict[int, int]]:
        """The timestamps that one round brings, and the offsets where the other partitions go on.

        A batch may be larger than what is asked for of one partition. Then the broker gives the first partition's all
        the same and nothing of the others, which have their turn in a later round.
        """
        request = partial(FetchRequest, PEEK_WAIT_MS, 1, PEEK_BYTES_MAX * len(at), READ_COMMITTED)
        wanted = {TopicPartition(topic, number): (offset, PEEK_BYTES_MAX) for number, offset in at.items()}
        found, after = {}, dict(at)
        for tp, (code, _, _, *more) in (await self._ask_leaders(request, wanted)).items():
            if code:
                continue
            # Version 4: aborted, records. From 5 on the log's start stands before, from 11 on a replica between.
            aborted, data = more[0] if len(more) == 2 else more[1], more[-1]
            timestamp, after[tp.partition] = _first(tp, data, aborted, at[tp.partition])
            if timestamp is not None:
                found[tp.partition] = timestamp
                del after[tp.partition]
        return found, after

    # --- requests ----------------------------------------------------------------------------------------------------

    async def _ask_leaders(
        self, request: Callable[[list[Any]], Any], wanted: Mapping[TopicPartition, tuple[int, ...]]
    ) -> dict[TopicPartition, list[Any]]:
        """What the leader of each partition says of it, asked with the values in *wanted*."""
        asked: dict[int, dict[str, list[tuple[int, ...]]]] = {}
        for tp, values in wanted.items():
            leader = self._client.cluster.leader_for_partition(tp)
            if leader is None or leader < 0:
                raise LeaderNotAvailableError(tp)
            asked.setdefault(leader, {}).setdefault(tp.topic, []).append((tp.partition, *values))
        answers = await asyncio.gather(
            *(self._send(leader, request(list(topics.items()))) for leader, topics in asked.items())
        )
        return {
            TopicPartition(topic, partition): said
            for answer in answers
            for topic, partitions in answer.topics
            for partition, *said in partitions
        }

    async def _ask_coordinator(self, group: str, request: Any) -> Any:
        if group not in self._coordinators:
            async with asyncio.timeout(ANSWER_S):
                self._coordinators[group] = await self._client.coordinator_lookup(CoordinationType.GROUP, group)
        return await self._send(self._coordinators[group], request)

    async def _send(self, node: int, request: Any) -> Any:
        async with asyncio.timeout(ANSWER_S):
            return await self._client.send(node, request)


def _check(code: int) -> None:
    """Raise the error that the broker's *code* stands for."""
    if code:
        raise for_code(code)


def _first(
    tp: TopicPartition, data: bytes, aborted: Sequence[tuple[int, int]] | None, offset: int
) -> tuple[int | None, int]:
    """The timestamp of the first committed record from *offset* on in *data*; and where to go on when there is none."""
    records = PartitionRecords(tp, MemoryRecords(data or b""), aborted, offset, None, None, CHECK_CRCS, READ_COMMITTED)
    first = next(records, None)
    return (first.timestamp if first else None), records.next_fetch_offset


def _place(partition: int, begin: int, end: int, committed: int, settled: Offsets) -> Place:
    # Records may have been deleted by age; and this process may have gone on since the end was asked for.
    committed = max(begin, committed)
    known = min(settled.get(partition, 0), end)
    return Place(partition=partition, committed=committed, position=max(known, committed), end=end)
