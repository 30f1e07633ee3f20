"""A consumer of one partition without a broker, and its thread: for tests of the book of what is settled."""

import asyncio

from aiokafka import ConsumerRecord
from aiokafka.errors import IllegalStateError, KafkaError
from faust.types import TP

from agents.flow import Output
from streams.engine.batch import Batch
from streams.engine.process import role_app
from streams.engine.settle import Settler
from streams.engine.stage import Stage
from streams.engine.transport import Consumer
from streams.settings import Settings

ITEMS = TP("t.items", 0)


class FakeThread:
    """Stands for the thread around aiokafka's consumer: says what is assigned and takes commits."""

    def __init__(self) -> None:
        self.commits: list[dict[TP, int]] = []
        self.does_commit = True
        self.may_commit = asyncio.Event()
        self.may_commit.set()
        self.refusal: KafkaError | None = None
        self.committed_at: dict[TP, int] = {ITEMS: 0}
        self.read_up_to = 0
        self.sought: list[int] = []
        self.waits: list[float] = []
        """How long each poll may wait."""
        self.polls: list[list[ConsumerRecord[bytes, bytes]]] = []

    def assignment(self) -> set[TP]:
        """Our one partition."""
        return {ITEMS}

    async def commit(self, offsets: dict[TP, int]) -> bool:
        """Note what is committed, once it may be."""
        await self.may_commit.wait()
        self.commits.append(dict(offsets))
        if self.refusal:
            raise self.refusal
        return self.does_commit

    def seek(self, _partition: TP, offset: int) -> None:
        """Note where reading is to go on."""
        self.sought.append(offset)
        self.read_up_to = offset

    async def position(self, partition: TP) -> int:
        """Where reading goes on."""
        if partition not in self.assignment():
            raise IllegalStateError(str(partition))
        return self.read_up_to

    async def getmany(self, _partitions: set[TP], wait_s: float) -> dict[TP, list[ConsumerRecord[bytes, bytes]]]:
        """The next of the polls, while there are any."""
        self.waits.append(wait_s)
        if not self.polls:
            return {}
        records = self.polls.pop(0)
        self.read_up_to = records[-1].offset + 1
        return {ITEMS: records}

    async def seek_to_committed(self) -> dict[TP, int]:
        """Go to where the group stands; aiokafka leaves alone where it has committed nothing."""
        self.read_up_to = self.committed_at.get(ITEMS, self.read_up_to)
        return self.committed_at


class Book:
    """A consumer without a broker, and its thread."""

    def __init__(self, consumer: Consumer, thread: FakeThread, failed: list[BaseException]) -> None:
        self.consumer, self.thread = consumer, thread
        self.failed = failed
        """What ended the process."""

    def read(self, first: int, last: int) -> Batch:
        """A poll of the records with the offsets *first* to *last*, as Faust hands it on."""
        batch = Batch(ITEMS, [record(offset) for offset in range(first, last + 1)])
        self.consumer._to_message(ITEMS, batch)
        return batch

    def acknowledge(self, batch: Batch, *, is_held: bool = False) -> None:
        """*batch* handed on, then acknowledged as Faust does when the agent asks for the next one, or raises."""
        message = self.consumer._to_message(ITEMS, batch)
        message.incref()
        if is_held:
            self.consumer.hold(batch)
        message.ack(self.consumer)

    async def committed(self) -> list[int]:
        """The offsets of each commit so far, after one more."""
        await self.consumer.commit()
        return [offsets[ITEMS] for offsets in self.thread.commits]


def record(offset: int, value: bytes = b"{}") -> ConsumerRecord[bytes, bytes]:
    """One of ITEMS; all have one key."""
    return ConsumerRecord(ITEMS.topic, ITEMS.partition, offset, 1_000, 0, b"k", value, None, 1, 2, ())


def new_book() -> Book:
    """A consumer whose flow runs; two batches may be open."""
    settings = Settings(topic_prefix="t.", batches_max=2)
    stage = Stage(role="fetch", reads="items", record=None, step=lambda _record, _context: [Output("dead", "", None)])
    failed: list[BaseException] = []
    settler = Settler.__new__(Settler)
    settler.fail = failed.append
    consumer = role_app(settings, stage, settler).consumer
    consumer._thread.thread_loop.close()
    thread = FakeThread()
    consumer._thread = thread
    consumer.resume_flow()
    return Book(consumer, thread, failed)
