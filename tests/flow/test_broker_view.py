"""What the watchdog sees of a role's lag, on both brokers."""

import asyncio
from collections.abc import Sequence

import pytest
from aiokafka import TopicPartition
from engine import WAIT_S, Note, publish, records

from streams.kafka.clients import CLIENT_ID, consumer, producer, start_client, stop_client, topic_name
from streams.monitoring.broker_view import BrokerView
from streams.monitoring.inquiry import PEEK_BYTES_MAX, Place, Question
from streams.settings import Settings

Owners = dict[tuple[str, int], str]


def question(settings: Settings, topic: str, settled: dict[int, int]) -> Question:
    """About the role `fetch`, as if it read *topic*."""
    return Question(group=f"{settings.topic_prefix}fetch", topic=topic_name(settings, topic), settled=settled)


async def seen(settings: Settings, *questions: Question) -> tuple[list[list[Place]], Owners]:
    """The places of each, and who has the partitions of the first one's group; looked at twice."""

    def look() -> tuple[Sequence[list[Place]], Owners]:
        view = BrokerView(settings)
        try:
            view.look(questions)
            return view.look(questions), view.owners(questions[0].group)
        finally:
            view.close()

    places, owners = await asyncio.to_thread(look)
    return list(places), owners


async def test_a_place_says_what_is_settled_and_what_waits(broker: Settings) -> None:
    """The group's offset, a later one of this process, the end, and the first record's age where one waits."""
    await publish(broker, "items", [Note(id="same", text=str(number)) for number in range(3)])
    first, second, _ = await records(broker, "items")
    member = consumer(broker, group="fetch")
    await start_client(member)
    try:
        member.assign([TopicPartition(first.topic, first.partition)])
        await member.commit({TopicPartition(first.topic, first.partition): second.offset})
    finally:
        await stop_client(member)
    settled = {first.partition: second.offset + 1}
    (places, missing), _ = await seen(broker, question(broker, "items", settled), question(broker, "nowhere", {}))
    one = places.pop(first.partition)

    assert (1, 2, 3) == (one.committed, one.position, one.end)
    assert one.waits_s is not None
    assert 0 <= one.waits_s < 60
    assert {(0, 0, 0, None)} == {(rest.committed, rest.position, rest.end, rest.waits_s) for rest in places}
    assert [] == missing


@pytest.mark.kafka
async def test_owners_are_the_members_of_the_group(kafka: Settings) -> None:
    """By the client id, which names the process."""
    member = consumer(kafka, "items", group="fetch")
    await start_client(member)
    try:
        while len(assigned := member.assignment()) < kafka.partitions:
            await member.getmany(timeout_ms=100)
        _, owners = await seen(kafka, question(kafka, "items", {}))
    finally:
        await stop_client(member)

    assert {(tp.topic, tp.partition): CLIENT_ID for tp in assigned} == owners


async def test_the_embedded_broker_cant_tell_owners(embedded: Settings) -> None:
    """It does not know the request, which is no reason to call it silent."""
    await publish(embedded, "items", [Note(id="one")])
    _, owners = await seen(embedded, question(embedded, "items", {}))

    assert {} == owners


async def draft_place(settings: Settings) -> Place:
    """The one place of drafts."""
    ((place,),), _ = await seen(settings, question(settings, "drafts", {}))
    return place


async def once_moved(settings: Settings, end: int) -> Place:
    """The same, once it ends elsewhere: the broker writes a marker a moment after it has promised to."""
    deadline = asyncio.get_running_loop().time() + WAIT_S
    while (place := await draft_place(settings)).end == end:
        assert asyncio.get_running_loop().time() < deadline
        await asyncio.sleep(0.05)
    return place


@pytest.mark.kafka
async def test_an_open_transaction_has_no_end_yet(kafka: Settings) -> None:
    """Readers see nothing of it, so the end stands before it; one that was aborted moves the end, but nothing waits."""
    writer = producer(kafka, transactional_id="tests")
    await start_client(writer)
    looks = []
    try:
        for end in (writer.abort_transaction, writer.commit_transaction):
            await writer.begin_transaction()
            await writer.send_and_wait(topic_name(kafka, "drafts"), b"draft")
            looks.append(await draft_place(kafka))
            await end()
            looks.append(await once_moved(kafka, looks[-1].end))
    finally:
        await stop_client(writer)

    # A draft and the marker of its transaction's end take two offsets.
    assert [(0, False), (2, False), (2, False), (4, True)] == [(one.end, one.waits_s is not None) for one in looks]


@pytest.mark.kafka
async def test_large_batches_of_all_partitions_are_seen_to_wait(kafka: Settings) -> None:
    """Each is larger than what is asked for of one partition, so the broker gives one at a time."""
    writer = producer(kafka)
    await start_client(writer)
    try:
        for partition in range(kafka.partitions):
            await writer.send_and_wait(topic_name(kafka, "items"), bytes(4 * PEEK_BYTES_MAX), partition=partition)
    finally:
        await stop_client(writer)
    (places,), _ = await seen(kafka, question(kafka, "items", {}))

    assert [True] * kafka.partitions == [place.waits_s is not None for place in places]
