"""Lanes: what fails is not overtaken, and a failure that stays ends the process."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from bookkit import ITEMS, Book, new_book, record

from agents.flow import Output
from schemas.errors import FatalError
from streams.engine.batch import Batch
from streams.engine.settle import Settler
from streams.engine.stage import Context, Stage
from streams.engine.transport import Consumer
from streams.kafka.writer import Message

A_MOMENT_S = 0.02


@pytest.fixture
async def book() -> Book:
    """A consumer of one partition, its flow running."""
    return new_book()


class FakeWriter:
    """Notes the values that are posted; `refuses` says which raises what."""

    def __init__(self) -> None:
        self.posted: list[bytes] = []
        self.refuses: Callable[[bytes], Exception | None] = lambda _value: None

    def encode_now(self, outputs: Sequence[Output]) -> list[Message]:
        """Each output's record is its value."""
        return [Message("t.articles", 0, b"k", bytes(str(one.record), "ascii"), None, []) for one in outputs]

    async def encode(self, outputs: Iterable[Output]) -> list[Message]:
        """The same."""
        return self.encode_now(list(outputs))

    async def post(self, messages: Sequence[Message]) -> list[Any]:
        """Confirmed at once."""
        for message in messages:
            value = message.value or b""
            if error := self.refuses(value):
                raise error
            self.posted.append(value)
        return []

    async def confirm(self, acknowledgements: Sequence[Any]) -> None:
        """Nothing is outstanding."""


class Agent:
    """A settler at work on what it is given."""

    def __init__(self, consumer: Consumer, settler: Settler) -> None:
        self._consumer, self._settler = consumer, settler
        self._batches: asyncio.Queue[Batch] = asyncio.Queue()

    async def read(self, first: int, *values: bytes) -> Batch:
        """Hand on a batch with *values* from the offset *first* on, and let it be worked on."""
        batch = Batch(ITEMS, [record(first + index, value) for index, value in enumerate(values)])
        self._consumer._to_message(ITEMS, batch)
        self._batches.put_nowait(batch)
        await asyncio.sleep(A_MOMENT_S)
        return batch

    async def run(self) -> None:
        """Until cancelled."""

        async def batches() -> AsyncIterator[Batch]:
            while True:
                yield await self._batches.get()

        await self._settler.run(batches(), self._consumer)


@asynccontextmanager
async def working(book: Book, writer: FakeWriter, stage: Stage) -> AsyncIterator[Agent]:
    """The agent of *stage*, meanwhile."""
    settler = Settler(stage, writer, lambda: datetime.now(UTC), book.failed.append)  # type: ignore[arg-type]
    agent = Agent(book.consumer, settler)
    running = asyncio.create_task(agent.run())
    try:
        yield agent
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def copied(value: bytes, _context: Context) -> list[Output]:
    """The value goes on."""
    return [Output("articles", "k", value.decode())]


PLAIN = Stage(role="fetch", reads="items", record=None, step=copied)


async def test_what_is_read_after_a_failure_waits_for_what_failed(book: Book) -> None:
    """A poll that was under way brings the next version of an item: it must not come out before the failed one."""
    writer, errors = FakeWriter(), [OSError("once")]
    writer.refuses = lambda value: errors.pop() if value == b"1" and errors else None
    async with working(book, writer, PLAIN) as agent:
        await agent.read(0, b"1")
        await agent.read(1, b"2")
        await book.consumer._getmany({ITEMS}, A_MOMENT_S)
        await agent.read(0, b"1")
        await agent.read(1, b"2")

    assert [b"1", b"2"] == writer.posted
    assert [0] == book.thread.sought


@pytest.mark.parametrize("place", ["step", "post"])
async def test_what_ends_the_worker_is_not_overtaken(book: Book, place: str) -> None:
    """The events of a key run one after the other; where one can't be written, those behind it are left alone."""
    writer = FakeWriter()

    async def step(value: bytes, context: Context) -> list[Output]:
        await asyncio.sleep(A_MOMENT_S / 4)
        if place == "step" and value == b"1":
            raise FatalError("no way on")
        return copied(value, context)

    writer.refuses = lambda value: FatalError("no way on") if place == "post" and value == b"1" else None
    stage = Stage(role="fetch", reads="items", record=None, step=step, concurrency=4)
    async with working(book, writer, stage) as agent:
        batch = await agent.read(0, b"1", b"2", b"3")
        await asyncio.sleep(A_MOMENT_S)

    assert ["no way on"] == [str(error) for error in book.failed]
    assert [] == writer.posted
    assert not batch.is_settled
