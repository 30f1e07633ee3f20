"""Faults on the real broker: whatever is killed, stopped or refused, nothing is lost and `sequence` stays dense."""

import asyncio
import signal
from dataclasses import replace

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from engine import WAIT_S, Note, at_least, ids, publish, records
from workers import ledger, worker

from streams.brokers.real import real_broker
from streams.dead import RUN_MAX
from streams.kafka import connection, topic_name
from streams.settings import Settings
from streams.topics import create

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(240)]


def notes(begin: int, end: int) -> list[Note]:
    """Notes with the ids n<begin> … n<end - 1>."""
    return [Note(id=f"n{number}") for number in range(begin, end)]


async def committed(settings: Settings, group: str) -> int:
    """The sum of the offsets that *group* has committed."""
    admin = AIOKafkaAdminClient(**connection(settings))
    await admin.start()
    try:
        offsets = await admin.list_consumer_group_offsets(settings.topic_prefix + group)
    finally:
        await admin.close()
    return sum(max(one.offset, 0) for one in offsets.values())


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=["sigkill", "sigterm"])
async def test_a_worker_ended_in_mid_batch_loses_nothing(kafka: Settings, number: signal.Signals) -> None:
    """Ended at three points of its work and started again: all come out, each number once, without a gap.

    SIGTERM lets the event under way end: nothing is repeated.
    """
    await publish(kafka, "items", notes(0, 2_000))
    for goal in (200, 700, 1_200):
        async with worker(kafka, "fetch", "sequence", "--slow-s", "0.002") as one:
            await at_least(kafka, "enriched", goal)
            ended = await one.end(number)

            assert ended == (0 if number == signal.SIGTERM else -number)
    async with worker(kafka, "fetch", "sequence"):
        await at_least(kafka, "enriched", 2_000)
    published = set(ids(await records(kafka, "items")))
    drafts, enriched = await ledger(kafka, published, "drafts"), await ledger(kafka, published, "enriched")

    assert (set(), set()) == (drafts.lost, enriched.lost)
    assert list(range(1, 2_001)) == enriched.numbers
    assert 0 == enriched.repeated
    assert drafts.repeated == 0 or number == signal.SIGKILL


async def test_the_stand_by_takes_over_a_killed_sequence(kafka: Settings) -> None:
    """A second process with the role goes on within 20 s, at the very next number."""
    await publish(kafka, "drafts", notes(0, 300))
    async with worker(kafka, "sequence") as first, worker(kafka, "sequence") as second:
        await at_least(kafka, "enriched", 300)
        await first.end(signal.SIGKILL)
        await publish(kafka, "drafts", notes(300, 600))
        await asyncio.wait_for(at_least(kafka, "enriched", 600), 20)

        assert second.is_running
    enriched = await ledger(kafka, {note.id for note in notes(0, 600)}, "enriched")

    assert list(range(1, 601)) == enriched.numbers


async def test_a_zombie_writes_nothing(kafka: Settings) -> None:
    """A process stopped for longer than its session, then woken, adds no record and ends clean."""
    await publish(kafka, "items", notes(0, 300))
    async with worker(kafka, "fetch", "sequence") as zombie, worker(kafka, "fetch", "sequence") as other:
        await at_least(kafka, "enriched", 300)
        zombie.send_signal(signal.SIGSTOP)
        await publish(kafka, "items", notes(300, 900))
        await at_least(kafka, "enriched", 900)
        zombie.send_signal(signal.SIGCONT)
        await publish(kafka, "items", notes(900, 1_200))
        await at_least(kafka, "enriched", 1_200)

        assert (0, 0) == (await other.end(), await zombie.end())
    enriched = await ledger(kafka, {note.id for note in notes(0, 1_200)}, "enriched")

    assert list(range(1, 1_201)) == enriched.numbers
    assert (set(), 0) == (enriched.lost, enriched.repeated)


async def test_the_broker_crashes_for_twelve_seconds() -> None:
    """Workers wait for it and go on by themselves."""
    with real_broker() as node:
        settings = Settings(broker=node.address, topic_prefix="crash.")
        await create(settings)
        await publish(settings, "items", notes(0, 2_000))
        async with worker(settings, "fetch", "sequence", "--slow-s", "0.002") as one:
            await at_least(settings, "enriched", 200)
            await asyncio.to_thread(node.kill)
            await asyncio.sleep(12)
            await asyncio.to_thread(node.start)
            await at_least(settings, "enriched", 2_000)

            assert 0 == await one.end()
        enriched = await ledger(settings, {note.id for note in notes(0, 2_000)}, "enriched")

    assert list(range(1, 2_001)) == enriched.numbers
    assert set() == enriched.lost


async def test_a_write_that_the_broker_refuses_stops_the_worker_unsettled(kafka: Settings) -> None:
    """Exit code 1, and the input's offset stays where it was."""
    settings = replace(kafka, topic_prefix=kafka.topic_prefix + "small.")
    admin = AIOKafkaAdminClient(**connection(settings))
    await admin.start()
    small = NewTopic(topic_name(settings, "drafts"), 1, 1, topic_configs={"max.message.bytes": "1000"})
    await admin.create_topics([small])
    await admin.close()
    await create(settings)
    await publish(settings, "items", [Note(id="large", text="x" * 5_000)])
    async with worker(settings, "fetch") as one:
        assert 1 == await one.exit_code(WAIT_S)

    assert 0 == await committed(settings, "fetch")
    assert [] == await records(settings, "dead")


async def test_a_deploy_that_refuses_everything_stops(kafka: Settings) -> None:
    """When too many events in a row become dead letters the worker ends with exit code 1.

    Their letters are written, so that they can be read, and the next start goes on behind them.
    """
    await publish(kafka, "items", [Note(id=f"n{number}", text="bug") for number in range(3 * RUN_MAX)])
    async with worker(kafka, "fetch") as one:
        assert 1 == await one.exit_code(WAIT_S)
    dead = await records(kafka, "dead")

    assert 0 < await committed(kafka, "fetch") <= len(dead)
    # Each batch in flight adds one letter before it stops too.
    assert RUN_MAX <= len(dead) <= RUN_MAX + kafka.batches_max * kafka.partitions
