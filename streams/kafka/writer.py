"""Writes records: topic name, partition, headers, size check, and every acknowledgement awaited with a limit.

Nothing else in Wireroom sends to Kafka.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Sequence
from functools import partial
from typing import Any

import msgspec
from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError, KafkaTimeoutError, UnknownTopicOrPartitionError

from agents.flow import Output
from schemas.cloudevents import headers
from schemas.codec import encode
from schemas.errors import FatalError, TooLargeError
from schemas.limits import DEAD_BYTES_MAX, MESSAGE_BYTES_MAX
from streams.kafka.clients import producer, start_client, stop_client, topic_name
from streams.kafka.dead import DeadLetter, Headers
from streams.kafka.loose_ends import cover
from streams.kafka.placing import place, places
from streams.settings import Settings
from streams.topology import TOPICS

WRITE_S = 90.0
"""How long a write may wait for its acknowledgement, longer than a broker's restart; then the writer can't go on."""
GROUP_FROM = 16
"""From so many records on, they are packed into batches here, which costs a quarter of sending one by one."""
BY_KEY = -1
"""In place of a partition: `post` chooses it, for many records at once."""


class Message(msgspec.Struct, frozen=True, gc=False):
    """One record ready for the wire."""

    topic: str
    """Full name, with the prefix."""
    partition: int
    """Or BY_KEY."""
    key: bytes | None
    value: bytes | None
    timestamp_ms: int | None
    """None leaves it to the time of writing."""
    headers: list[tuple[str, bytes]]


class Writer:
    """Turns outputs into records on the broker. Start it before use; `open_writer` does so.

    Args:
        settings: Where the broker is, and the prefix.
        client: The producer to use; by default a new idempotent one. It is started and stopped here.
    """

    def __init__(self, settings: Settings, client: AIOKafkaProducer | None = None) -> None:
        self._settings = settings
        self._producer: AIOKafkaProducer = client or producer(settings)
        self._names = {topic.name: (topic_name(settings, topic.name), topic.is_single) for topic in TOPICS.values()}

    async def start(self) -> None:
        """Connect.

        Raises:
            FatalError: It can't.
        """
        await start_client(self._producer, is_patient=True)

    async def stop(self, limit_s: float = 5.0) -> None:
        """Send what is left and disconnect, within *limit_s* seconds."""
        await stop_client(self._producer, limit_s)

    async def write(self, outputs: Iterable[Output]) -> None:
        """Write *outputs* and return when the broker has confirmed all of them.

        Raises:
            TooLargeError: One is over MESSAGE_BYTES_MAX; none is written.
            FatalError: The broker refused one, or did not confirm within WRITE_S.
        """
        await self.confirm(await self.post(await self.encode(outputs)))

    async def encode(self, outputs: Iterable[Output]) -> list[Message]:
        """*outputs* as records, checked, nothing sent.

        Raises:
            TooLargeError: One is over MESSAGE_BYTES_MAX.
            FatalError: A topic is not on the broker.
        """
        messages = []
        for output in outputs:
            name, is_single = self._names[output.topic]
            count = 1 if is_single else await self.partitions(name)
            messages.append(self._encode(output, place((output.place_by or output.key).encode(), count)))
        return messages

    def encode_now(self, outputs: Sequence[Output]) -> list[Message] | None:
        """*outputs* as records like `encode`, placed by `post`; None where one is not placed by its key.

        Raises:
            TooLargeError: One is over MESSAGE_BYTES_MAX.
        """
        messages = []
        for output in outputs:
            if output.place_by:
                return None
            messages.append(self._encode(output, 0 if self._names[output.topic][1] else BY_KEY))
        return messages

    async def encode_dead(self, letter: DeadLetter) -> Message:
        """*letter* as a record of the topic `dead`."""
        topic = topic_name(self._settings, "dead")
        partition = place(letter.key or b"", await self.partitions(topic))
        assert len(letter.value or b"") <= DEAD_BYTES_MAX
        return Message(topic, partition, letter.key, letter.value or b"", None, letter.headers())

    async def encode_raw(
        self, topic: str, key: bytes | None, value: bytes | None, *, partition: int | None = None, more: Headers = ()
    ) -> Message:
        """Bytes as a record of the topic with the short name *topic*.

        Args:
            topic: Short name.
            key: What it is placed by, where no partition is given.
            value: None is a tombstone.
            partition: Where it goes.
            more: Its headers.

        Raises:
            TooLargeError: The value is over MESSAGE_BYTES_MAX.
        """
        if value is not None and len(value) > MESSAGE_BYTES_MAX:
            raise TooLargeError(f"{len(value):,} bytes for {topic} are over the limit of {MESSAGE_BYTES_MAX:,}")
        name = topic_name(self._settings, topic)
        count = await self.partitions(name)
        if partition is not None and partition >= count:
            raise FatalError(f"{name} has {count} partitions, {partition + 1} are needed; run `wireroom topics create`")
        chosen = place(key or b"", count) if partition is None else partition
        return Message(name, chosen, key, value, None, list(more))

    async def partitions(self, topic: str) -> int:
        """How many partitions the topic with the full name *topic* has.

        Raises:
            FatalError: It is not on the broker.
        """
        known = self._producer.client.cluster.partitions_for_topic(topic)
        if known:
            return len(known)
        try:
            return len(await asyncio.wait_for(self._producer.partitions_for(topic), WRITE_S))
        except UnknownTopicOrPartitionError as error:
            raise FatalError(f"the broker has no topic {topic}; run `wireroom topics create`") from error
        except (KafkaError, TimeoutError) as error:
            raise FatalError(f"the broker says nothing about the topic {topic}: {error!r}") from error

    async def post(self, messages: Sequence[Message]) -> list[Awaitable[Any]]:
        """Hand *messages* to the producer, in order per partition; `confirm` waits for the result.

        Raises:
            FatalError: The producer takes no more.
        """
        try:
            async with asyncio.timeout(WRITE_S):
                if len(messages) >= GROUP_FROM:
                    return await self._post_grouped(messages)
                return [await self._post_one(message) for message in messages]
        except (KafkaError, TimeoutError) as error:
            raise FatalError(f"writing to Kafka failed: {error!r}") from error

    async def confirm(self, acknowledgements: Sequence[Awaitable[Any]]) -> None:
        """Wait until the broker has confirmed what `post` handed over.

        Raises:
            FatalError: It refused a record, or did not answer within WRITE_S.
        """
        try:
            async with asyncio.timeout(WRITE_S):
                await asyncio.gather(*acknowledgements)
        except KafkaError as error:
            raise FatalError(f"Kafka did not take a write: {error!r}") from error
        except TimeoutError as error:
            raise FatalError(f"{self._settings.broker} did not confirm a write within {WRITE_S:g} s") from error

    async def transact(self, messages: Sequence[Message], ending_on: Collection[TopicPartition] = ()) -> None:
        """Write *messages* in one transaction, which is committed once the broker has confirmed each of them.

        aiokafka commits also where the broker refused a record, so a state could say what was never written.

        Args:
            messages: What is written; the client must be a transactional one.
            ending_on: Partitions on which the transaction ends too, although it writes nothing there.

        Raises:
            FatalError: The broker refused one, or did not confirm; nothing is committed, and the client is of no use.
            KafkaError: The transaction could not begin or end; whether it is committed is for the coordinator to say.
            TimeoutError: The same, within WRITE_S.
        """
        async with asyncio.timeout(WRITE_S):
            await self._producer.begin_transaction()
            cover(self._producer, ending_on)
            await self.confirm(await self.post(messages))
            await self._producer.commit_transaction()

    def _encode(self, output: Output, partition: int) -> Message:
        value = None if output.record is None else encode(output.record)
        at_ms = None if output.at is None else int(output.at.timestamp() * 1000)
        topic, key = self._names[output.topic][0], output.key.encode()
        return Message(topic, partition, key, value, at_ms, headers(output.topic, output.record))

    async def _post_one(self, message: Message) -> Awaitable[Any]:
        partition = message.partition
        if partition == BY_KEY:
            partition = place(message.key or b"", await self.partitions(message.topic))
        return await _taken(
            partial(
                self._producer.send,
                message.topic,
                message.value,
                key=message.key,
                partition=partition,
                timestamp_ms=message.timestamp_ms,
                headers=message.headers,
            )
        )

    async def _post_grouped(self, messages: Sequence[Message]) -> list[Awaitable[Any]]:
        by_topic: dict[str, list[Message]] = {}
        for message in messages:
            by_topic.setdefault(message.topic, []).append(message)
        sent: list[Awaitable[Any]] = []
        for topic, group in by_topic.items():
            # aiokafka takes batches for partitions only that it knows: ask first.
            count = await self.partitions(topic)
            for partition, placed in _by_partition(group, count).items():
                sent += await self._post_partition(topic, partition, placed)
        return sent

    async def _post_partition(self, topic: str, partition: int, group: Sequence[Message]) -> list[Awaitable[Any]]:
        sent: list[Awaitable[Any]] = []
        batch = self._producer.create_batch()
        for one in group:
            if not _append(batch, one):
                sent.append(await _taken(partial(self._producer.send_batch, batch, topic, partition=partition)))
                batch = self._producer.create_batch()
                _append(batch, one)  # the first record of a batch always fits
        batch.close()
        sent.append(await _taken(partial(self._producer.send_batch, batch, topic, partition=partition)))
        return sent


def _by_partition(messages: Sequence[Message], count: int) -> dict[int, list[Message]]:
    """*messages* of one topic with *count* partitions, in their order, by the partition of each."""
    unplaced = [message.key or b"" for message in messages if message.partition == BY_KEY]
    chosen = iter(places(unplaced, count))
    found: dict[int, list[Message]] = {}
    for message in messages:
        partition = next(chosen) if message.partition == BY_KEY else message.partition
        found.setdefault(partition, []).append(message)
    return found


async def _taken(hand_over: Callable[[], Awaitable[Any]]) -> Awaitable[Any]:
    """What *hand_over* gives, as soon as the producer has room: without a broker it refuses in less than WRITE_S."""
    while True:
        try:
            acknowledgement: Awaitable[Any] = await hand_over()
        except KafkaTimeoutError:
            continue
        return acknowledgement


def _append(batch: Any, one: Message) -> bool:
    """Whether *batch* took *one*; a full batch is closed."""
    taken = batch.append(key=one.key, value=one.value, timestamp=one.timestamp_ms, headers=one.headers)
    return taken is not None


@contextlib.asynccontextmanager
async def open_writer(settings: Settings, client: AIOKafkaProducer | None = None) -> AsyncIterator[Writer]:
    """A started `Writer`, stopped at the end."""
    writer = Writer(settings, client)
    await writer.start()
    try:
        yield writer
    finally:
        await writer.stop()
