"""Writes records: topic name, partition, headers, size check, and every acknowledgement awaited with a limit.

Nothing else in Wireroom sends to Kafka.
"""

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, KafkaTimeoutError, UnknownTopicOrPartitionError

from agents.flow import Output
from schemas.cloudevents import headers
from schemas.codec import encode
from schemas.errors import FatalError, TooLargeError
from schemas.limits import DEAD_BYTES_MAX, MESSAGE_BYTES_MAX
from streams.dead import DeadLetter, Headers
from streams.kafka import producer, start_client, stop_client, topic_name
from streams.settings import Settings
from streams.topology import TOPICS

WRITE_S = 90.0
"""How long a write may wait for its acknowledgement, longer than a broker's restart; then the writer can't go on."""
GROUP_FROM = 16
"""From so many records on, they are packed into batches here, which costs a quarter of sending one by one."""
_MURMUR_M, _MURMUR_SEED = 0x5BD1E995, 0x9747B28C
_BITS_32 = 0xFFFFFFFF
LENGTHS_KEPT = 64
"""Lengths of keys for which what hashing needs is remembered."""
PLACES_KEPT = 65_536
"""Placements remembered: hashing a key costs as much as writing it."""


class Message(NamedTuple):
    """One record ready for the wire."""

    topic: str
    """Full name, with the prefix."""
    partition: int
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
        await start_client(self._producer)

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
            while (message := self._encode(output)) is None:
                await self.partitions(topic_name(self._settings, output.topic))
            messages.append(message)
        return messages

    def encode_now(self, outputs: Sequence[Output]) -> list[Message] | None:
        """*outputs* as records like `encode`; None where the broker has to be asked for a topic's partitions first.

        Raises:
            TooLargeError: One is over MESSAGE_BYTES_MAX.
        """
        messages = []
        for output in outputs:
            message = self._encode(output)
            if message is None:
                return None
            messages.append(message)
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
        except (KafkaError, TimeoutError) as error:
            raise FatalError(f"Kafka did not confirm a write: {error!r}") from error

    def _encode(self, output: Output) -> Message | None:
        value = None if output.record is None else encode(output.record)
        topic, is_single = self._names[output.topic]
        key = output.key.encode()
        partition = 0
        if not is_single:
            known = self._producer.client.cluster.partitions_for_topic(topic)
            if not known:
                return None
            partition = place(output.place_by.encode() or key, len(known))
        at_ms = None if output.at is None else int(output.at.timestamp() * 1000)
        return Message(topic, partition, key, value, at_ms, headers(output.topic, output.record))

    async def _post_one(self, message: Message) -> Awaitable[Any]:
        return await _taken(
            partial(
                self._producer.send,
                message.topic,
                message.value,
                key=message.key,
                partition=message.partition,
                timestamp_ms=message.timestamp_ms,
                headers=message.headers,
            )
        )

    async def _post_grouped(self, messages: Sequence[Message]) -> list[Awaitable[Any]]:
        by_partition: dict[tuple[str, int], list[Message]] = {}
        for message in messages:
            by_partition.setdefault((message.topic, message.partition), []).append(message)
        sent: list[Awaitable[Any]] = []
        for (topic, partition), group in by_partition.items():
            # aiokafka takes batches for partitions only that it knows: ask first.
            await self.partitions(topic)
            sent += await self._post_partition(topic, partition, group)
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


@lru_cache(maxsize=PLACES_KEPT)
def place(key: bytes, partitions: int) -> int:
    """The partition of *key* among *partitions*, as every Kafka client chooses it (murmur2)."""
    return (murmur2(key) & 0x7FFFFFFF) % partitions


def murmur2(data: bytes) -> int:
    """The hash by which every Kafka client places keys, as 32 bits without sign, in half the time of aiokafka's.

    All words but the last are scrambled at once: as lanes of 64 bits of one number, in which a product of 32 bits by 32
    has room. Source: the reference MurmurHash2 by Austin Appleby, with Kafka's seed.
    """
    words = len(data) // 4
    mixed = _MURMUR_SEED ^ len(data)
    if words:
        read, spread, low_32, low_8 = _lanes(words)
        scaled = int.from_bytes(spread.pack(*read.unpack_from(data)), "little") * _MURMUR_M & low_32
        scaled = (scaled ^ (scaled >> 24 & low_8)) * _MURMUR_M & low_32
        for word in spread.unpack(scaled.to_bytes(8 * words, "little")):
            mixed = (mixed * _MURMUR_M & _BITS_32) ^ word
    if rest := data[4 * words :]:
        mixed = (mixed ^ int.from_bytes(rest, "little")) * _MURMUR_M & _BITS_32
    mixed = (mixed ^ (mixed >> 13)) * _MURMUR_M & _BITS_32
    return mixed ^ (mixed >> 15)


@lru_cache(maxsize=LENGTHS_KEPT)
def _lanes(words: int) -> tuple[struct.Struct, struct.Struct, int, int]:
    """For so many words: how to read them, how to spread them, and masks of the low 32 and 8 bits of each lane."""
    spread = struct.Struct(f"<{words}Q")
    low_32, low_8 = (int.from_bytes(spread.pack(*[mask] * words), "little") for mask in (_BITS_32, 0xFF))
    return struct.Struct(f"<{words}I"), spread, low_32, low_8


@contextlib.asynccontextmanager
async def open_writer(settings: Settings, client: AIOKafkaProducer | None = None) -> AsyncIterator[Writer]:
    """A started `Writer`, stopped at the end."""
    writer = Writer(settings, client)
    await writer.start()
    try:
        yield writer
    finally:
        await writer.stop()
