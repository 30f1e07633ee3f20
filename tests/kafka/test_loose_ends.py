"""A transaction that a stopping broker left without its markers is ended by the next owner as it was decided."""

import asyncio
import uuid
from collections.abc import Iterator

import pytest
from aiokafka import TopicPartition
from aiokafka.producer.transaction_manager import TransactionManager
from engine import COUNT, WAIT_S, Note, at_least, ids, publish, records, running, texts

from benchmarks.broker import RealBroker, real_broker
from streams.kafka.clients import consumer, producer, topic_name
from streams.kafka.loose_ends import last_decision
from streams.kafka.topics import create
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

HANGING = ("enriched", "state")
"""Topics on whose partitions no marker is written."""


@pytest.fixture(scope="module")
def trusting_node() -> Iterator[RealBroker]:
    """A broker that does not ask whether a partition is a part of the transaction that writes to it."""
    with real_broker(transaction__partition__verification__enable="false") as node:
        yield node


@pytest.fixture
async def settings(trusting_node: RealBroker) -> Settings:
    """Settings with topics of the test's own."""
    made = Settings(broker=trusting_node.address, topic_prefix=f"t{uuid.uuid4().hex[:12]}.", tick_s=0)
    await create(made)
    return made


async def ends(settings: Settings, topic: str, isolation_level: str) -> int:
    """How many offsets *topic* has for readers of that level, all partitions together."""
    reader = consumer(settings, topic, isolation_level=isolation_level)
    await reader.start()
    try:
        return sum((await reader.end_offsets(list(reader.assignment()))).values())
    finally:
        await reader.stop()


async def is_hanging(settings: Settings, topic: str) -> bool:
    """Whether readers of committed records do not see all of *topic*."""
    return await ends(settings, topic, "read_committed") < await ends(settings, topic, "read_uncommitted")


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> pytest.MonkeyPatch:
    """Transactions of which the coordinator never hears that HANGING are a part, so it writes no markers there."""
    add = TransactionManager.maybe_add_partition_to_txn
    hanging = {topic_name(settings, topic) for topic in HANGING}

    def forget(self: TransactionManager, tp: TopicPartition) -> None:
        add(self, TopicPartition(topic_name(settings, "dead"), 0))  # else it would be no transaction at all
        if tp.topic not in hanging:
            add(self, tp)

    monkeypatch.setattr(TransactionManager, "maybe_add_partition_to_txn", forget)
    return monkeypatch


async def written(settings: Settings, count: int) -> None:
    """Wait until *count* events and their state stand on the topics, committed or not."""
    deadline = asyncio.get_running_loop().time() + WAIT_S
    while await ends(settings, "enriched", "read_uncommitted") < count or not await is_hanging(settings, "state"):
        assert asyncio.get_running_loop().time() < deadline
        await asyncio.sleep(0.2)


async def test_a_committed_transaction_without_markers_counts(
    settings: Settings, forgetful: pytest.MonkeyPatch
) -> None:
    """The new owner's state holds it, so nothing is numbered again, and readers see it once."""
    await publish(settings, "drafts", [Note(id=f"n{number}") for number in range(5)])
    async with running(settings, folds=[COUNT]):
        await written(settings, 5)

    assert [] == await records(settings, "enriched")
    assert (True, set()) == await last_decision(settings, "sequence")
    forgetful.undo()
    await publish(settings, "drafts", [Note(id=f"n{number}") for number in range(5, 8)])
    async with running(settings, folds=[COUNT]):
        out = await at_least(settings, "enriched", 8)

    assert [str(number) for number in range(1, 9)] == sorted(texts(out))
    assert len(out) == len(set(ids(out)))
    assert not await is_hanging(settings, "state")


async def test_the_next_transaction_of_the_same_owner_ends_it_too(
    settings: Settings, forgetful: pytest.MonkeyPatch
) -> None:
    """It writes to one partition, and readers see all that was left open on the others."""
    await publish(settings, "drafts", [Note(id=f"n{number}") for number in range(12)])
    async with running(settings, folds=[COUNT]):
        await written(settings, 12)
        forgetful.undo()
        await publish(settings, "drafts", [Note(id="one more")])
        out = await at_least(settings, "enriched", 13)

    assert [str(number) for number in range(1, 14)] == sorted(texts(out), key=int)
    assert not await is_hanging(settings, "enriched")


async def test_an_aborted_transaction_without_markers_does_not_count(
    settings: Settings, forgetful: pytest.MonkeyPatch
) -> None:
    """What it wrote stays hidden, and the new owner does its work."""
    client = producer(settings, transactional_id="sequence")
    await client.start()
    await client.begin_transaction()
    sent = await client.send(topic_name(settings, "enriched"), b'{"id": "never"}', key=b"never", partition=0)
    await sent
    await client.abort_transaction()
    await client.stop()

    assert await is_hanging(settings, "enriched")
    assert (False, set()) == await last_decision(settings, "sequence")
    forgetful.undo()
    await publish(settings, "drafts", [Note(id="one")])
    async with running(settings, folds=[COUNT]):
        out = await at_least(settings, "enriched", 1)

    assert ["one"] == ids(out)
    assert not await is_hanging(settings, "enriched")


async def test_where_there_was_none_the_coordinator_says_so(settings: Settings) -> None:
    """A fold that never ran has no last transaction."""
    decision, partitions = await last_decision(settings, "desk", ["drafts"])

    assert decision is None
    assert {TopicPartition(topic_name(settings, "drafts"), 0)} == partitions


async def test_a_broker_that_can_not_tell_is_no_error(embedded: Settings) -> None:
    """The embedded broker does not know the request."""
    assert (None, set()) == await last_decision(embedded, "sequence")
