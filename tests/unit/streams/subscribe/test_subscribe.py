"""Reading topics without a group, on the embedded and on the real broker."""

import asyncio
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import orjson
import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewPartitions
from newsstand import NOON, alert, event

from agents.flow import Output
from schemas.codec import encode
from schemas.errors import WireroomError
from schemas.event import EnrichedItem
from streams.kafka import clients as kafka_clients
from streams.kafka.clients import connection, producer, read_to_end, topic_name
from streams.kafka.reader import open_reader
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.settings import Settings
from streams.tools.subscribe import Subscription, Wanted, subscribe

EVERYTHING_S = 60
"""Longer than any of these tests takes; ends one that would wait for ever."""


async def write(settings: Settings, *events: EnrichedItem) -> None:
    """Write *events*, each with its time of seeing as the record's time."""
    async with open_writer(settings) as writer:
        await writer.write([Output("enriched", one.id, one, one.seen_at) for one in events])


def minutes(*numbers: int) -> list[EnrichedItem]:
    """Events that were seen so many minutes after noon, with that as their sequence."""
    return [event(n, seen_at=NOON + timedelta(minutes=n)) for n in numbers]


async def read(settings: Settings, clock: datetime = NOON, **asked: Any) -> list[Any]:
    """What a subscription gives until it ends."""
    async with asyncio.timeout(EVERYTHING_S):
        return [record async for _, record in subscribe(settings, Subscription(**asked), clock=lambda: clock)]


def sequences(events: list[EnrichedItem]) -> list[int]:
    """Their sequences, in order."""
    return sorted(one.sequence for one in events)


async def test_whole_topic(broker: Settings) -> None:
    """Without following, it gives everything and ends."""
    await write(broker, *minutes(*range(1, 41)))

    assert list(range(1, 41)) == sequences(await read(broker, follow=False))


async def test_empty_topic_ends_at_once(broker: Settings) -> None:
    """Nothing there is nothing given, not a wait."""
    await write(broker, *minutes(1))

    assert await read(broker, topic="stories", follow=False) == []


async def test_stretch_of_event_time(broker: Settings) -> None:
    """--since is included and --until left out; the broker looks times up where it can."""
    await write(broker, *minutes(*range(1, 31)))
    since, until = NOON + timedelta(minutes=10), NOON + timedelta(minutes=20)

    assert list(range(10, 20)) == sequences(await read(broker, since=since, until=until, follow=False))
    assert await read(broker, since=NOON + timedelta(hours=9), follow=False) == []


async def test_times_out_of_order_are_all_found(broker: Settings) -> None:
    """An event that came late has an older time than those before it."""
    await write(broker, *minutes(30, 5, 20, 12, 1, 25))
    found = await read(broker, since=NOON + timedelta(minutes=12), follow=False)

    assert {12, 20, 25, 30} >= set(sequences(found)) >= {20, 25, 30}


async def test_until_ends_a_subscription_that_follows(broker: Settings) -> None:
    """Once the clock has passed --until, it ends by itself."""
    await write(broker, *minutes(1, 2, 3))
    until = NOON + timedelta(minutes=3)

    assert [1, 2] == sequences(await read(broker, clock=until, since=NOON, until=until))


async def test_max_ends_it(broker: Settings) -> None:
    """So many records, then the end, though it follows."""
    await write(broker, *minutes(*range(1, 11)))

    assert len(await read(broker, since=NOON, records_max=3)) == 3


async def test_following_begins_at_the_end(broker: Settings) -> None:
    """By default what is there already is not given; what comes then is, its value byte for byte."""
    await write(broker, *minutes(1, 2, 3))
    asked = Subscription(records_max=2)
    async with aclosing(subscribe(broker, asked, clock=lambda: NOON)) as records:
        first = asyncio.ensure_future(anext(records))
        async with asyncio.timeout(EVERYTHING_S):
            # It has begun when it sees what is written: write until it does.
            written = 10
            while not first.done():
                await write(broker, *minutes(written))
                await asyncio.wait({first}, timeout=1)
                written += 1
        raw, record = await first

    assert record.sequence >= 10
    assert raw == encode(record)


async def test_wanted_records_only(broker: Settings) -> None:
    """Tags, authors and publishers choose."""
    await write(broker, event(1), event(2, tags=()), event(3, authors=()))
    wanted = Wanted(tags=("ports",), authors=("mara-lindqvist",))

    assert [1] == sequences(await read(broker, wanted=wanted, follow=False))


async def test_unreadable_records_are_passed_over(broker: Settings, caplog: pytest.LogCaptureFixture) -> None:
    """A foreign record or a tombstone stops nobody; the first is named in the log."""
    client = producer(broker)
    await client.start()
    for value in (b"no json", b"{}", None, encode(event(1))):
        await client.send_and_wait(topic_name(broker, "enriched"), value, key=b"k", partition=0)
    await client.stop()

    assert [1] == sequences(await read(broker, follow=False))
    assert caplog.text.count("can't be read and is passed over") == 2


async def test_alerts(broker: Settings) -> None:
    """Any topic with typed records can be read."""
    async with open_writer(broker) as writer:
        await writer.write([Output("alerts", "port-strike|x", alert(), NOON)])

    assert [alert()] == await read(broker, topic="alerts", follow=False)


async def test_a_foreign_producers_json_is_read(broker: Settings) -> None:
    """JSON that somebody laid out over several lines, without our headers, is a record too."""
    client = producer(broker)
    await client.start()
    value = orjson.dumps(orjson.loads(encode(event(1))), option=orjson.OPT_INDENT_2)
    await client.send_and_wait(topic_name(broker, "enriched"), value, partition=0)
    await client.stop()

    assert [event(1)] == await read(broker, follow=False)


@pytest.mark.kafka
async def test_only_committed_records(kafka: Settings) -> None:
    """What a transaction has not committed, or has aborted, is never shown; its markers do not hold up the end."""
    client = producer(kafka, transactional_id="test")
    await client.start()
    topic = topic_name(kafka, "enriched")
    async with client.transaction():
        await client.send(topic, encode(event(1)), partition=0)
    await client.begin_transaction()
    await client.send_and_wait(topic, encode(event(2)), partition=0)
    await client.abort_transaction()
    await client.begin_transaction()
    await client.send_and_wait(topic, encode(event(3)), partition=0)

    assert [1] == sequences(await read(kafka, follow=False))
    await client.abort_transaction()
    await client.stop()


@pytest.mark.kafka
async def test_times_are_looked_up_on_a_real_broker(kafka: Settings) -> None:
    """--since begins at the broker's own index, not at the beginning: nothing older is read at all."""
    await write(kafka, *minutes(*range(1, 31)))
    async with open_reader(kafka, "enriched", since=NOON + timedelta(minutes=25)) as reader:
        found = [record.timestamp for record in await reader.batch()]

    assert found
    assert min(found) >= int((NOON + timedelta(minutes=25)).timestamp() * 1000)


async def test_tail_reads_the_last_records(broker: Settings) -> None:
    """The live page begins a little before the end of each partition."""
    async with open_writer(broker) as writer:
        await writer.write([Output("drafts", str(n), event(n), NOON) for n in range(1, 31)])
    found: list[int] = []
    async with open_reader(broker, "drafts", tail=5) as reader, asyncio.timeout(EVERYTHING_S):
        ends = await reader.ends()
        while not await reader.is_past(ends):
            found += [orjson.loads(record.value)["sequence"] for record in await reader.batch()]

    assert [26, 27, 28, 29, 30] == found


@pytest.mark.kafka
async def test_missing_topic_is_said_in_words(kafka: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a broker that makes no topics by itself, the error says what to run."""
    monkeypatch.setattr(kafka_clients, "REQUEST_S", 2.0)
    nowhere = replace(kafka, topic_prefix=f"{kafka.topic_prefix}nowhere.")
    with pytest.raises(WireroomError, match="wireroom topics create"):
        await read(nowhere, follow=False)


@pytest.mark.kafka
async def test_a_topic_that_is_still_to_come_is_named_and_awaited(
    kafka: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """While a reader waits for a topic, it says for which; made meanwhile, the topic is read."""
    monkeypatch.setattr(kafka_clients, "MISSING_SAID_S", 0.2)
    later = replace(kafka, topic_prefix=f"{kafka.topic_prefix}later.")
    reading = asyncio.create_task(read(later, since=NOON, records_max=1))
    async with asyncio.timeout(EVERYTHING_S):
        while f"the topic {later.topic_prefix}enriched is not on the broker" not in caplog.text:  # noqa: ASYNC110  a log
            await asyncio.sleep(0.05)
        assert not reading.done()
        await create(later)
        await write(later, *minutes(1))
        assert 1 == len(await reading)


@pytest.mark.kafka
async def test_new_partitions_repeat_and_skip_nothing(kafka: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the topic grows, reading goes on where it was, and begins at the beginning of the new partitions."""
    monkeypatch.setattr(kafka_clients, "METADATA_S", 0.5)
    await write(kafka, *minutes(*range(1, 41)))
    found: list[int] = []
    admin = AIOKafkaAdminClient(**connection(kafka))
    await admin.start()
    async with open_reader(kafka, "enriched", tail=100) as reader, asyncio.timeout(EVERYTHING_S):
        while len(found) < 40:
            found += [orjson.loads(record.value)["sequence"] for record in await reader.batch()]
        await admin.create_partitions({topic_name(kafka, "enriched"): NewPartitions(8)})
        while len(await reader.ends()) < 8:
            found += [orjson.loads(record.value)["sequence"] for record in await reader.batch()]
        await write(kafka, *minutes(*range(41, 121)))
        while len(found) < 120:
            found += [orjson.loads(record.value)["sequence"] for record in await reader.batch()]
        found += [orjson.loads(record.value)["sequence"] for record in await reader.batch()]
    await admin.close()

    assert list(range(1, 121)) == sorted(found)


async def test_a_moment_without_the_topic_is_no_end(broker: Settings) -> None:
    """A broker that has just begun may not know a topic for a moment, and aiokafka then assigns nothing."""
    await write(broker, *minutes(*range(1, 41)))
    found: list[int] = []
    async with open_reader(broker, "enriched", tail=100) as reader, asyncio.timeout(EVERYTHING_S):
        ends = await reader.ends()
        cluster = reader._client._client.cluster
        known = cluster._partitions.pop(topic_name(broker, "enriched"))
        reader._client._coordinator._handle_metadata_update(cluster)
        cluster._partitions[topic_name(broker, "enriched")] = known

        assert not await reader.is_past(ends)
        assert [] == await reader.batch()
        assert not await reader.is_past(ends)
        assert ends == await reader.ends()
        reader._client._coordinator._handle_metadata_update(cluster)
        while not await reader.is_past(ends):
            found += [orjson.loads(record.value)["sequence"] for record in await reader.batch()]

    assert list(range(1, 41)) == sorted(found)


@pytest.mark.kafka
async def test_reading_to_the_end_is_not_begun_anew_by_new_partitions(
    kafka: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The state of a fold, a replay and the dead letters are read so: each record once."""
    monkeypatch.setattr(kafka_clients, "METADATA_S", 0.2)
    monkeypatch.setattr(kafka_clients, "READ_RECORDS_MAX", 10)
    await write(kafka, *minutes(*range(1, 121)))
    found: list[int] = []
    admin = AIOKafkaAdminClient(**connection(kafka))
    await admin.start()
    async for record in read_to_end(kafka, "enriched"):
        found.append(orjson.loads(record.value)["sequence"])
        if len(found) == 60:
            await admin.create_partitions({topic_name(kafka, "enriched"): NewPartitions(8)})
            await asyncio.sleep(1.0)
    await admin.close()

    assert list(range(1, 121)) == sorted(found)
