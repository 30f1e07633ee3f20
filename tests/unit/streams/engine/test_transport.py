"""The transport's book: only what is settled is committed, in order, and only while the partition is ours."""

import asyncio
import hashlib
import inspect
from importlib.metadata import entry_points
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import CommitFailedError, GroupAuthorizationFailedError, IllegalStateError
from aiokafka.structs import OffsetAndMetadata
from bookkit import ITEMS, Book, new_book, record
from faust.transport import drivers
from faust.transport.consumer import Consumer as FaustConsumer
from faust.transport.drivers import aiokafka as driver
from faust.types import TP

from streams.engine import transport
from streams.engine.batch import Batch
from streams.engine.process import QUIET_S, _commit_when_quiet
from streams.engine.transport import Consumer, ConsumerThread, Transport

OTHER = TP("t.items", 1)
"""A partition that has nothing."""
A_MOMENT_S = 0.01


@pytest.fixture
async def book() -> Book:
    """A consumer of one partition, its flow running."""
    return new_book()


async def test_faust_finds_the_transport_by_its_entry_point() -> None:
    """`wireroom://` names our transport."""
    found = [one.value for one in entry_points(group="faust.transports") if one.name == "wireroom"]

    assert ["streams.engine.transport:Transport"] == found
    assert Transport is drivers.by_url("wireroom://127.0.0.1:9092")


async def test_batches_settled_out_of_order_commit_only_the_settled_head(book: Book) -> None:
    """The second batch settled first commits nothing; then the first brings both."""
    first, second, third = book.read(0, 9), book.read(10, 19), book.read(20, 29)

    book.consumer.settle(second)

    assert [] == await book.committed()
    book.consumer.settle(first)

    assert [20] == await book.committed()
    book.consumer.settle(third, 25)

    assert [20, 25] == await book.committed()


async def test_an_acknowledgement_of_fausts_settles_nothing(book: Book) -> None:
    """What Faust acknowledges in a `finally` is not committed, but read again: nobody holds it."""
    book.acknowledge(batch := Batch(ITEMS, [record(5)]))

    assert [] == await book.committed()
    await book.consumer._getmany({ITEMS}, 0.05)

    assert [5] == book.thread.sought
    assert batch.is_abandoned


async def test_a_batch_that_is_held_when_faust_acknowledges_it_goes_on(book: Book) -> None:
    """The agent asks for the next batch while it works on this one: that is no reason to read it again."""
    batch = Batch(ITEMS, [record(5)])
    book.acknowledge(batch, is_held=True)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert [] == book.thread.sought
    book.consumer.settle(batch)
    book.consumer.release(batch)

    assert [6] == await book.committed()


async def test_a_batch_released_unsettled_is_read_again_from_its_first_unsettled_record(book: Book) -> None:
    """What was settled of it stays settled; what was read after it is given up with it."""
    first, second = book.read(0, 9), book.read(10, 19)
    book.consumer.hold(first)
    book.consumer.settle(first, 4)
    book.consumer.release(first)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert [4] == book.thread.sought
    assert [True, True] == [first.is_abandoned, second.is_abandoned]

    assert [4] == await book.committed()
    book.consumer.settle(book.read(4, 9))

    assert [4, 10] == await book.committed()


async def test_reading_again_and_again_from_one_offset_ends_the_process(book: Book) -> None:
    """A settling that fails each time must not go round for ever; one that gets on may fail again."""
    for offset in (0, 0, 0, 7, 7, 7, 7):
        assert not book.failed
        book.consumer.release(book.read(offset, 9))
        await book.consumer._getmany({ITEMS}, 0.05)

    assert ["t.items/0: settling failed 4 times at 7"] == [str(error) for error in book.failed]
    book.consumer.resume_flow()  # as Faust does when a rebalance ends

    assert not book.consumer.goes_on()
    assert not book.consumer.hold(book.read(7, 9))


async def test_what_waits_behind_a_failing_batch_does_not_hide_how_often_it_failed(book: Book) -> None:
    """Both are let go unsettled; only the first one's place counts, or the count would begin anew each time."""
    for _ in range(4):
        assert not book.failed
        failing, waiting = book.read(0, 9), book.read(10, 19)
        assert all(book.consumer.hold(batch) for batch in (failing, waiting))
        book.consumer.release(failing)
        book.consumer.release(waiting)
        await book.consumer._getmany({ITEMS}, 0.05)

    assert ["t.items/0: settling failed 4 times at 0"] == [str(error) for error in book.failed]


async def test_nothing_is_begun_of_a_partition_that_is_to_be_read_again(book: Book) -> None:
    """A poll that was under way brings more of it, which would come out before what failed."""
    failing = book.read(0, 9)
    book.consumer.hold(failing)
    book.consumer.release(failing)
    late = book.read(10, 19)

    assert not book.consumer.hold(late)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert late.is_abandoned
    assert [0] == book.thread.sought
    assert book.consumer.hold(book.read(0, 9))


async def test_a_failed_commit_is_tried_again(book: Book) -> None:
    """Faust takes a failed commit for done; we do not."""
    book.consumer.settle(book.read(0, 9))
    book.thread.does_commit = False

    assert [10] == await book.committed()
    book.thread.does_commit = True

    assert [10, 10] == await book.committed()
    assert [10, 10] == await book.committed()


async def test_what_is_not_committed_is_known_once_nothing_is_open(book: Book) -> None:
    """While events are under way there is more to come, and the commit waits for its time."""
    first, second = book.read(0, 9), book.read(10, 19)
    book.consumer.settle(first)

    assert {} == book.consumer.uncommitted()
    book.consumer.settle(second)

    assert {ITEMS: 20} == book.consumer.uncommitted()
    await book.consumer.commit()

    assert {} == book.consumer.uncommitted()


async def test_offsets_are_committed_when_nothing_comes(book: Book) -> None:
    """Once, soon after the last event; what the broker did not take is not asked for again and again."""
    book.thread.does_commit = False
    committing = asyncio.create_task(_commit_when_quiet(book.consumer))
    book.consumer.settle(book.read(0, 9))
    await asyncio.sleep(10 * QUIET_S)
    book.thread.does_commit = True
    book.consumer.settle(book.read(10, 19))
    await asyncio.sleep(10 * QUIET_S)
    committing.cancel()

    assert [10, 20] == [offsets[ITEMS] for offsets in book.thread.commits]


async def test_a_commit_that_is_refused_for_good_ends_the_process(book: Book) -> None:
    """It ends with a sentence, and not by Faust's crash, after which nothing answers a stop."""
    book.consumer.settle(book.read(0, 9))
    book.thread.refusal = GroupAuthorizationFailedError("t.fetch")

    assert [10] == await book.committed()
    assert "Kafka takes no offsets of t.fetch: GroupAuthorizationFailedError" in str(book.failed[0])
    assert not book.consumer.crashed
    await asyncio.wait_for(book.consumer.wait_empty(), 1)


class FakeClient:
    """Stands for aiokafka's consumer: takes a commit, or raises."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.commits: list[dict[TopicPartition, OffsetAndMetadata]] = []

    def assignment(self) -> set[TopicPartition]:
        """Our one partition."""
        return {TopicPartition(*ITEMS)}

    async def commit(self, offsets: dict[TopicPartition, OffsetAndMetadata]) -> None:
        """Note what is committed, or raise."""
        if self.error:
            raise self.error
        self.commits.append(offsets)


def thread_around(client: FakeClient) -> ConsumerThread:
    """A consumer's thread that is not started."""
    thread = ConsumerThread.__new__(ConsumerThread)
    thread._consumer = client
    thread.tp_last_committed_at = {}
    return thread


async def test_the_thread_commits_only_what_is_assigned() -> None:
    """A partition that was taken away since is left out."""
    client = FakeClient()
    thread = thread_around(client)

    assert await thread._commit({ITEMS: 10, TP("t.items", 7): 3})
    assert ITEMS in thread.tp_last_committed_at, "Faust would warn that nothing is ever committed"
    assert [{TopicPartition("t.items", 0): OffsetAndMetadata(10, "")}] == client.commits


@pytest.mark.parametrize(
    "error", [CommitFailedError("rebalanced"), IllegalStateError("not assigned"), ValueError("offsets are empty")]
)
async def test_a_commit_after_a_rebalance_did_nothing(error: Exception) -> None:
    """Another has the partitions by now, and reads them again."""
    assert not await thread_around(FakeClient(error))._commit({ITEMS: 10})


async def test_a_refused_commit_does_not_end_the_consumers_thread() -> None:
    """Who asked is told; the thread lives, to be asked again while the app stops."""
    with pytest.raises(GroupAuthorizationFailedError):
        await thread_around(FakeClient(GroupAuthorizationFailedError("t.fetch")))._commit({ITEMS: 10})


async def test_a_partition_with_enough_open_batches_is_not_read(book: Book) -> None:
    """Back-pressure: no more than batches_max are open; settling one makes room."""
    first = book.read(0, 9)

    assert book.consumer._has_room(ITEMS)
    book.read(10, 19)

    assert not book.consumer._has_room(ITEMS)
    assert {} == await book.consumer._getmany({ITEMS}, 0.05)
    book.consumer.settle(first)

    assert book.consumer._has_room(ITEMS)


async def test_a_poll_is_short_while_a_partition_is_left_out_of_it(book: Book) -> None:
    """Or the others, which have nothing, would keep the full one waiting after it has room again."""
    assert {} == await book.consumer._getmany({ITEMS, OTHER}, 1.0)
    book.read(0, 9)
    book.read(10, 19)
    await book.consumer._getmany({ITEMS, OTHER}, 1.0)

    assert [1.0, transport.ROOM_S] == book.thread.waits


async def test_a_seek_gives_up_what_was_open_when_reading_goes_on(book: Book) -> None:
    """After a seek back the old batches no longer count, and who works on them is told."""
    old = book.read(0, 9)
    told: list[bool] = []
    old.on_abandon = lambda: told.append(True)
    await book.consumer.perform_seek()

    assert [] == told
    await book.consumer._getmany({ITEMS}, 0.05)

    assert [True] == told
    assert [0] == book.thread.sought
    assert not book.consumer.settle(old)
    assert [] == await book.committed()
    book.consumer.settle(book.read(0, 4))

    assert [5] == await book.committed()


async def test_what_settles_before_reading_goes_on_counts(book: Book) -> None:
    """A seek while a stop drains does not undo what is done until then."""
    batch = book.read(0, 9)
    await book.consumer.perform_seek()
    book.consumer.settle(batch)

    assert [10] == await book.committed()


async def test_a_drain_waits_for_held_batches_and_commits_them(book: Book) -> None:
    """What is held when the flow stops may end; what is not held is not begun."""
    held, waiting = book.read(0, 9), book.read(10, 19)

    assert book.consumer.hold(held)
    book.consumer.stop_flow()

    assert not book.consumer.hold(waiting)
    draining = asyncio.create_task(book.consumer.wait_empty())
    await asyncio.sleep(0)

    assert not draining.done()
    book.consumer.settle(held)
    book.consumer.release(held)
    await asyncio.wait_for(draining, 1)

    assert [10] == [offsets[ITEMS] for offsets in book.thread.commits]


async def test_a_drain_commits_what_settled_during_a_commit(book: Book) -> None:
    """Faust takes a commit that is under way for the one that is asked for; what settled since would be repeated."""
    first, second = book.read(0, 9), book.read(10, 19)
    book.thread.may_commit.clear()
    book.consumer.hold(second)
    book.consumer.settle(first)
    committing = asyncio.create_task(book.consumer.commit())
    await asyncio.sleep(A_MOMENT_S)
    draining = asyncio.create_task(book.consumer.wait_empty())
    await asyncio.sleep(A_MOMENT_S)
    book.consumer.settle(second)
    book.consumer.release(second)
    await asyncio.sleep(A_MOMENT_S)
    book.thread.may_commit.set()
    await asyncio.wait_for(asyncio.gather(draining, committing), 1)

    assert [10, 20] == [offsets[ITEMS] for offsets in book.thread.commits]


async def test_a_drain_has_a_limit(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch that never ends does not keep the process."""
    monkeypatch.setattr(transport, "DRAIN_S", 0.05)
    book.consumer.hold(book.read(0, 9))
    await asyncio.wait_for(book.consumer.wait_empty(), 1)

    assert [] == book.thread.commits


async def test_a_revoked_partition_is_forgotten(book: Book) -> None:
    """What settles after the partition went to another is not committed."""
    batch = book.read(0, 9)
    book.consumer._abandon(ITEMS)

    assert batch.is_abandoned
    assert not book.consumer.hold(batch)
    assert not book.consumer.settle(batch)
    assert [] == await book.committed()


async def test_a_batch_that_a_drain_ended_early_is_not_read_again_after_a_rebalance(book: Book) -> None:
    """What comes then was read from what is committed: it is to be worked on."""
    old = book.read(0, 9)
    book.consumer.hold(old)
    book.consumer.stop_flow()
    book.consumer.settle(old, 5)
    book.consumer.release(old)
    await book.consumer.on_partitions_revoked({ITEMS})
    book.consumer.resume_flow()
    fresh = book.read(5, 14)

    assert book.consumer.hold(fresh)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert not fresh.is_abandoned
    assert [] == book.thread.sought


async def drop_a_poll(book: Book) -> None:
    """Have the flow stop while a poll of the records 7 to 9 is under way, as a rebalance does, and go on."""
    book.thread.polls.append([record(offset) for offset in range(7, 10)])
    records = await book.consumer._getmany({ITEMS}, 0.05)
    book.consumer.stop_flow()

    assert [7] == [batch.next_offset for batch in records[ITEMS]]
    await book.consumer.perform_seek()
    book.consumer.resume_flow()


@pytest.mark.parametrize(("committed_at", "sought"), [({}, [7]), ({ITEMS: 7}, []), ({ITEMS: 3}, [])])
async def test_a_poll_that_faust_drops_is_read_again(
    book: Book, committed_at: dict[TP, int], sought: list[int]
) -> None:
    """Faust goes back to what the group has committed, and a new group has committed nothing: records were lost."""
    book.thread.committed_at = committed_at
    await drop_a_poll(book)
    await book.consumer._getmany({ITEMS}, 0.05)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert sought == book.thread.sought


async def test_a_poll_that_is_handed_on_is_read_once(book: Book) -> None:
    """What stands in the book is its business."""
    book.thread.polls.append([record(7)])
    (batch,) = (await book.consumer._getmany({ITEMS}, 0.05))[ITEMS]
    book.consumer._to_message(ITEMS, batch)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert [] == book.thread.sought


async def test_a_rebalance_while_a_dropped_poll_is_looked_for(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the new assignment begins is right: to go to what the old one dropped could pass over records."""
    book.thread.committed_at = {}
    await drop_a_poll(book)

    async def rebalanced(_partition: TP) -> int:
        await book.consumer.on_partitions_revoked({ITEMS})
        return 10

    monkeypatch.setattr(book.thread, "position", rebalanced)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert [] == book.thread.sought


async def test_a_poll_of_a_partition_that_went_to_another_is_left_alone(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has it reads from what is committed."""
    book.thread.committed_at = {}
    await drop_a_poll(book)
    monkeypatch.setattr(book.thread, "assignment", set)
    await book.consumer._getmany({ITEMS}, 0.05)

    assert [] == book.thread.sought


RELIED_ON: dict[str, Any] = {
    "drain": FaustConsumer._drain_messages,
    "getmany": FaustConsumer.getmany,
    "next records": FaustConsumer._wait_next_records,
    "force commit": FaustConsumer.force_commit,
    "commit under way": FaustConsumer.maybe_wait_for_commit_to_finish,
    "commit partitions": FaustConsumer._commit_tps,
    "committable": FaustConsumer._filter_committable_offsets,
    "commit offsets": FaustConsumer._commit_offsets,
    "seek": FaustConsumer.perform_seek,
    "revoked": FaustConsumer.on_partitions_revoked,
    "stop": FaustConsumer.on_stop,
    "worker consumer": driver.AIOKafkaConsumerThread._create_worker_consumer,
    "thread commit": driver.AIOKafkaConsumerThread._commit,
    "fetch": driver.AIOKafkaConsumerThread._fetch_records,
    "seek to committed": driver.AIOKafkaConsumerThread.seek_to_committed,
}
"""Faust's own methods around those that we override."""


def test_fausts_own_methods_are_those_that_we_read() -> None:
    """A Faust release that changes what the transport relies on must be read before it is taken.

    When this fails: compare streams/engine/transport.py with the new source, run the fault tests, then set the new
    digest.
    """
    sources = "".join(inspect.getsource(method) for method in RELIED_ON.values())

    assert "419acda150f28807" == hashlib.sha256(sources.encode()).hexdigest()[:16]


def test_every_override_still_overrides() -> None:
    """Each method that the consumer overrides exists in Faust, with the same parameters."""
    own = {"goes_on", "hold", "release", "settle", "give_up", "under_way", "uncommitted", "_abandon", "_has_room"}
    own |= {"_read_again", "_read_dropped", "__init__"}
    overridden = [name for name, value in vars(Consumer).items() if inspect.isfunction(value) and name not in own]

    assert 13 == len(overridden)
    for name in overridden:
        assert list(inspect.signature(getattr(driver.Consumer, name)).parameters) == list(
            inspect.signature(getattr(Consumer, name)).parameters
        ), name


def test_every_override_says_why() -> None:
    """A docstring, or a comment that opens the body: whoever takes a new Faust has to know what each is for."""
    for kind in (Consumer, ConsumerThread):
        for name, value in vars(kind).items():
            if inspect.isfunction(value) and hasattr(kind.__bases__[0], name) and name != "__init__":
                body = inspect.getsource(value).split(":\n", 1)[1]

                assert value.__doc__ or body.lstrip().startswith("#"), name
