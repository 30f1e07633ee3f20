"""Settles batches: runs the stage's step on each record, writes what came of it, waits, and only then lets go.

What can't be read or processed goes to the dead letters, confirmed too; a write that fails for good stops the worker
with its input unsettled; whatever else goes wrong between has the partition read again from its first unsettled
record. Where a batch ends changes nothing: the step sees one event at a time.
"""

import asyncio
import logging
from collections.abc import AsyncIterable, Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from aiokafka import ConsumerRecord

from schemas.errors import FatalError
from streams.engine.batch import Batch
from streams.engine.stage import Stage
from streams.engine.step import DrainingError, StepRunner
from streams.engine.transport import Consumer
from streams.kafka.writer import Message, Writer
from streams.monitoring.meter import Meter

QUEUED_MAX = 1_000
"""Batches handed to one lane; the transport keeps it far below."""

_Work = Callable[[], Awaitable[None]]
log = logging.getLogger("wireroom")


class Settler:
    """The body of a stage's Faust agent: one lane for each partition.

    Args:
        stage: What to do with an event.
        writer: Writes outputs and dead letters.
        clock: Gives the time now.
        fail: Told of what stops the worker.
    """

    def __init__(
        self, stage: Stage, writer: Writer, clock: Callable[[], datetime], fail: Callable[[BaseException], None]
    ) -> None:
        self.stage, self.writer, self.fail = stage, writer, fail
        self.meter = Meter(stage.role, stage.reads)
        self.runner = StepRunner(stage, writer, clock, self.meter)
        self.slots = asyncio.Semaphore(stage.concurrency)
        self._lanes: dict[Any, _Lane] = {}

    async def run(self, batches: AsyncIterable[Batch], consumer: Consumer) -> None:
        """Hand each batch to its partition's lane, until the stream ends or is cancelled."""
        try:
            async for batch in batches:
                if consumer.hold(batch):
                    self._lane(batch, consumer).take(batch)
        finally:
            for lane in self._lanes.values():
                lane.stop()

    def _lane(self, batch: Batch, consumer: Consumer) -> "_Lane":
        """The lane of *batch*: a new one after each rebalance and after a batch was abandoned."""
        lane = self._lanes.get(batch.tp)
        if lane is None or lane.is_over or lane.generation_id != batch.generation_id:
            if lane is not None:
                lane.stop()
            kind = _PlainLane if self.stage.concurrency == 1 else _WideLane
            lane = self._lanes[batch.tp] = kind(self, consumer, batch, after=lane)
        return lane


class _Lane:
    """Works on one partition's batches, in order, for as long as this worker has it.

    It begins when the partition's lane before it, *after*, has ended: order per key.
    """

    def __init__(self, settler: Settler, consumer: Consumer, first: Batch, after: "_Lane | None") -> None:
        self._settler, self._consumer = settler, consumer
        self.generation_id, self._partition = first.generation_id, first.tp.partition
        self._queue: asyncio.Queue[Batch] = asyncio.Queue(QUEUED_MAX)
        self._tasks: set[asyncio.Task[None]] = set()
        self._main = asyncio.create_task(
            self._guard(partial(self._run, after)), name=f"{settler.stage.role}-{self._partition}"
        )

    @property
    def is_over(self) -> bool:
        """Whether it takes no more."""
        return self._main.done() or self._main.cancelling() > 0

    def take(self, batch: Batch) -> None:
        """Queue *batch*, which is held; it is released when it is settled or given up."""
        batch.on_abandon = self.stop
        self._queue.put_nowait(batch)

    def stop(self) -> None:
        """Give up what is under way; it is repeated."""
        self._main.cancel()
        for task in self._tasks:
            task.cancel()

    async def _run(self, after: "_Lane | None") -> None:
        try:
            if after is not None:
                await asyncio.wait({after._main, *after._tasks})  # noqa: SLF001  a lane knows lanes
            if self._settler.stage.prepare is not None:
                await self._settler.stage.prepare(self._partition)
            # A lane that has left out a part of a batch ends: what comes after would go before.
            while await self._work(await self._queue.get()):
                pass
        finally:
            while not self._queue.empty():
                self._consumer.release(self._queue.get_nowait())

    async def _work(self, batch: Batch) -> bool:
        """Work on *batch*; False when a part of it was left out."""
        raise NotImplementedError

    def _spawn(self, work: _Work) -> asyncio.Task[None]:
        task = asyncio.create_task(self._guard(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _guard(self, work: _Work) -> None:
        try:
            await work()
        except FatalError as error:
            self._settler.fail(error)
            self.stop()
        except Exception:
            # The batch is released unsettled, so the transport reads it again.
            log.exception("%s: settling partition %d failed", self._settler.stage.role, self._partition)
            self.stop()

    def _count(self, record: ConsumerRecord, *, is_dead: bool) -> None:
        """Note that *record* is processed; one dead letter too many ends the process, once all of them are written."""
        if too_many := self._settler.runner.count(record, is_dead=is_dead):
            self._consumer.give_up(too_many)

    def _settle(self, batch: Batch, next_offset: int | None) -> None:
        self._consumer.settle(batch, next_offset)
        self._settler.meter.settled(self._partition, batch.next_offset)


class _PlainLane(_Lane):
    """Event by event; while a batch is being confirmed, the next one is worked on."""

    async def _work(self, batch: Batch) -> bool:
        try:
            messages, next_offset = await self._events(batch)
            acknowledgements = await self._settler.writer.post(messages)
        except BaseException:
            self._consumer.release(batch)
            raise
        confirming = self._spawn(partial(self._confirm, batch, next_offset, acknowledgements))
        confirming.add_done_callback(lambda _: self._consumer.release(batch))
        return next_offset == batch.end

    async def _events(self, batch: Batch) -> tuple[list[Message], int]:
        """What came of *batch*, and the offset up to which it was worked on: a drain ends it early."""
        messages: list[Message] = []
        records, at = batch.records, 0
        while at < len(records) and self._consumer.goes_on():
            at, waiting = self._settler.runner.turn(records, at, self._consumer.goes_on, messages)
            if waiting is None:
                await asyncio.sleep(0)
                continue
            try:
                found, is_dead = await waiting
            except DrainingError:
                break
            messages += found
            self._count(records[at], is_dead=is_dead)
            at += 1
        return messages, records[at].offset if at < len(records) else batch.end

    async def _confirm(self, batch: Batch, next_offset: int, acknowledgements: Sequence[Awaitable[Any]]) -> None:
        await self._settler.writer.confirm(acknowledgements)
        self._settle(batch, next_offset)


class _WideLane(_Lane):
    """Many events at once, those of one key one after the other; the settled head advances as they end."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._last_of_key: dict[bytes, asyncio.Task[None]] = {}
        self._has_left_out = False
        super().__init__(*args, **kwargs)

    async def _work(self, batch: Batch) -> bool:
        waiting = set(range(len(batch.records)))
        running = set(waiting)
        for index, record in enumerate(batch.records):
            before = self._last_of_key.get(record.key) if record.key else None
            task = self._spawn(partial(self._one, batch, index, waiting, before))
            task.add_done_callback(partial(self._end_one, batch, index, running))
            if record.key:
                self._last_of_key[record.key] = task
        return not self._has_left_out

    async def _one(self, batch: Batch, index: int, waiting: set[int], before: asyncio.Task[None] | None) -> None:
        settler, record = self._settler, batch.records[index]
        if before is not None:
            await asyncio.wait({before})
        async with settler.slots:
            if self._has_left_out or not self._consumer.goes_on():
                self._has_left_out = True
                return
            try:
                found = settler.runner.run(record, self._consumer.goes_on)
                messages, is_dead = (found, False) if isinstance(found, list) else await found
            except DrainingError:
                self._has_left_out = True
                return
            self._count(record, is_dead=is_dead)
            acknowledgements = await settler.writer.post(messages)
        await settler.writer.confirm(acknowledgements)
        waiting.discard(index)
        self._settle(batch, batch.records[min(waiting)].offset if waiting else None)

    def _end_one(self, batch: Batch, index: int, running: set[int], task: asyncio.Task[None]) -> None:
        running.discard(index)
        if not running:
            self._consumer.release(batch)
        if self._last_of_key.get(key := batch.records[index].key or b"") is task:
            del self._last_of_key[key]
