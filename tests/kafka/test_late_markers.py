"""Markers that are written some time after the transaction was decided: no fold does that transaction again."""

import asyncio

import pytest
from aiokafka import TopicPartition
from aiokafka.producer.transaction_manager import TransactionManager
from engine import COUNT, WAIT_S, Note, at_least, ids, publish, records, running
from slowbroker import slow_broker
from test_loose_ends import HANGING, ends

from streams.kafka.clients import topic_name
from streams.kafka.topics import create
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(180)]

LATE_S = 0.4
SETTLED_S = 1.5
"""What would come out a second time has come out by then."""


async def test_after_an_event_that_breaks_the_fold_its_state_is_read_as_it_was_left() -> None:
    """The fold loads its state again, in the same session: not before the transaction just committed shows on it."""
    notes = [*(Note(id=f"n{number}") for number in range(5)), Note(id="bad", text="break"), Note(id="last")]
    async with slow_broker(LATE_S) as node:
        settings = Settings(broker=node.address, topic_prefix="late.", tick_s=0, poll_records_max=5)
        await create(settings)
        await publish(settings, "drafts", notes)
        async with running(settings, folds=[COUNT]):
            await at_least(settings, "enriched", 6)
            await asyncio.sleep(SETTLED_S)
        out = await records(settings, "enriched")

    assert ["last", *(f"n{number}" for number in range(5))] == sorted(ids(out))


async def test_a_transaction_that_is_ended_again_shows_before_the_state_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a stopping broker left without markers gets them from the next owner, who waits for them."""
    async with slow_broker(LATE_S, transaction__partition__verification__enable="false") as node:
        settings = Settings(broker=node.address, topic_prefix="late.", tick_s=0)
        await create(settings)
        with monkeypatch.context() as patched:
            _leave_without_markers(settings, patched)
            await publish(settings, "drafts", [Note(id=f"n{number}") for number in range(5)])
            async with running(settings, folds=[COUNT]), asyncio.timeout(WAIT_S):
                while await ends(settings, "state", "read_uncommitted") < 6:  # noqa: ASYNC110  nothing tells
                    await asyncio.sleep(0.1)
                await asyncio.sleep(SETTLED_S)
        await publish(settings, "drafts", [Note(id=f"n{number}") for number in range(5, 8)])
        async with running(settings, folds=[COUNT]):
            await at_least(settings, "enriched", 8)
            await asyncio.sleep(SETTLED_S)
        out = await records(settings, "enriched")

    assert [f"n{number}" for number in range(8)] == sorted(ids(out))


def _leave_without_markers(settings: Settings, patched: pytest.MonkeyPatch) -> None:
    """Have transactions write to HANGING without saying so: their markers go elsewhere, as after a broker's stop."""
    add, names = TransactionManager.maybe_add_partition_to_txn, {topic_name(settings, topic) for topic in HANGING}

    def forget(self: TransactionManager, partition: TopicPartition) -> None:
        add(self, TopicPartition(topic_name(settings, "dead"), 0))
        if partition.topic not in names:
            add(self, partition)

    patched.setattr(TransactionManager, "maybe_add_partition_to_txn", forget)
