"""Settles batches: decodes each record, runs the stage's step, writes what came of it, waits, and only then lets go.

What can't be read or processed goes to the dead letters, confirmed too; a write that fails for good stops the worker
with its input unsettled. Where a batch ends changes nothing: the step sees one event at a time.
"""

import asyncio
import inspect
import logging
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from aiokafka import ConsumerRecord

from agents.flow import Output
from schemas.codec import decode
from schemas.errors import FatalError, RefusedError, RetryableError
from streams.dead import DeadLetterLimit, dead_letter
from streams.settings import Settings
from streams.transport import Batch, Consumer
from streams.writer import Message, Writer

RETRIES_MAX = 4
"""Further attempts after a RetryableError, about four seconds in all."""
RETRY_FIRST_S = 0.25
"""Pause before the first of them; it doubles."""
STEP_S = 300.0
"""How long an async step may take for one event; then it goes to the dead letters."""
TURN_S = 0.01
"""How long plain steps may keep the event loop to themselves."""
QUEUED_MAX = 1_000
"""Batches handed to one lane; the transport keeps it far below."""

Step = Callable[[Any, "Context"], Iterable[Output] | Awaitable[Iterable[Output]]]
Fail = Callable[[BaseException], None]
log = logging.getLogger("wireroom")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One parallel stage of the flow."""

    role: str
    """Names its group and its dead letters."""
    reads: str
    """Short name of its topic."""
    record: type | None
    """What its topic holds; None gives the step the value's bytes."""
    step: Step
    """What happens to one event; see `Context` and the errors of schemas."""
    concurrency: int = 1
    """Events under way at once in this process, for an async step; those of one key run one after the other."""
    prepare: Callable[[int], Awaitable[None]] | None = None
    """Awaited before the first event of a partition that this worker was just given."""
    finish: Callable[[], Awaitable[None]] | None = None
    """Awaited at a stop, after the last event, while `Context.write` still works; bound it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Where an event came from, and when."""

    topic: str
    """Short name."""
    partition: int
    offset: int
    key: str
    """"" where it has none."""
    at: datetime
    """The record's timestamp, UTC."""
    now: datetime
    """The clock when this event was begun."""
    writer: Writer

    async def write(self, outputs: Iterable[Output]) -> None:
        """Write *outputs* now and return when they are confirmed: for what must be durable before the step goes on."""
        await self.writer.write(outputs)


class _DrainingError(Exception):
    """The event was not begun or given up, because a stop or a rebalance is under way; it is repeated."""


class Settler:
    """The body of a stage's Faust agent: one lane for each partition.

    Args:
        stage: What to do with an event.
        settings: The process's settings.
        writer: Writes outputs and dead letters.
        clock: Gives the time now.
        fail: Told of what stops the worker.
    """

    def __init__(
        self, stage: Stage, settings: Settings, writer: Writer, clock: Callable[[], datetime], fail: Fail
    ) -> None:
        self.stage, self.settings, self.writer, self.clock, self.fail = stage, settings, writer, clock, fail
        self.slots = asyncio.Semaphore(stage.concurrency)
        self.limit = DeadLetterLimit(stage.role)
        self._lanes: dict[Any, _Lane] = {}

    async def run(self, batches: AsyncIterable[Batch], consumer: Consumer) -> None:
        """Hand each batch to its partition's lane, until the stream ends or is cancelled."""
        try:
            async for batch in batches:
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

    async def event(self, record: ConsumerRecord, consumer: Consumer) -> tuple[Sequence[Message], bool]:
        """What comes of *record*: its outputs, or its dead letter and True. Nothing is sent yet.

        Raises:
            FatalError: The worker can't go on.
            _DrainingError: It was given up between two attempts.
        """
        for attempt in range(RETRIES_MAX + 1):
            try:
                return await self.writer.encode(await self._outputs(record)), False
            except RetryableError as error:
                if attempt == RETRIES_MAX:
                    return await self._dead(record, error), True
                await asyncio.sleep(RETRY_FIRST_S * 2**attempt)
                if not consumer.flow_active:
                    raise _DrainingError from error
            except FatalError:
                raise
            except Exception as error:  # noqa: BLE001  whatever a step raises must not stop the flow
                return await self._dead(record, error), True
        raise AssertionError

    async def _outputs(self, record: ConsumerRecord) -> Iterable[Output]:
        stage = self.stage
        value = (record.value or b"") if stage.record is None else decode(record.value, stage.record)
        outputs = stage.step(value, self._context(record))
        if inspect.isawaitable(outputs):
            try:
                async with asyncio.timeout(STEP_S) as limit:
                    outputs = await outputs
            except TimeoutError as error:
                if limit.expired():
                    raise RefusedError(f"{stage.role} did not end within {STEP_S:g} s") from error
                raise
        return outputs

    def _context(self, record: ConsumerRecord) -> Context:
        return Context(
            topic=self.stage.reads,
            partition=record.partition,
            offset=record.offset,
            key=(record.key or b"").decode("utf-8", "replace"),
            at=datetime.fromtimestamp(max(record.timestamp or 0, 0) / 1000, UTC),
            now=self.clock(),
            writer=self.writer,
        )

    async def _dead(self, record: ConsumerRecord, error: BaseException) -> Sequence[Message]:
        letter = dead_letter(record, topic=self.stage.reads, step=self.stage.role, error=error)
        log.warning("%s: dead letter %s/%d@%d: %s", letter.step, letter.topic, letter.partition, letter.offset, error)
        return [await self.writer.encode_dead(letter)]


class _Lane:
    """Works on one partition's batches, in order, for as long as this worker has it.

    Args:
        settler: Whose lane it is.
        consumer: Told of what is settled.
        first: Its first batch, which says which partition and assignment it is for.
        after: The partition's lane before it, which must have ended before this one begins: order per key.
    """

    def __init__(self, settler: Settler, consumer: Consumer, first: Batch, after: "_Lane | None") -> None:
        self._settler, self._consumer = settler, consumer
        self.generation_id = first.generation_id
        self._partition: int = first.tp.partition
        self._queue: asyncio.Queue[Batch] = asyncio.Queue(QUEUED_MAX)
        self._tasks: set[asyncio.Task[None]] = set()
        self._main = asyncio.create_task(self._run(after), name=f"{settler.stage.role}-{self._partition}")

    @property
    def is_over(self) -> bool:
        """Whether it takes no more."""
        return self._main.done() or self._main.cancelling() > 0

    def take(self, batch: Batch) -> None:
        """Queue *batch*."""
        batch.on_abandon = self.stop
        self._queue.put_nowait(batch)

    def stop(self) -> None:
        """Give up what is under way; it is repeated."""
        self._main.cancel()
        for task in self._tasks:
            task.cancel()

    async def _run(self, after: "_Lane | None") -> None:
        if after is not None:
            await asyncio.wait({after._main, *after._tasks})  # noqa: SLF001  a lane knows lanes
        try:
            if self._settler.stage.prepare is not None:
                await self._settler.stage.prepare(self._partition)
            # A lane that has left out a batch, or a part of one, ends: what comes after would go before.
            while self._consumer.hold(batch := await self._queue.get()) and await self._work(batch):
                pass
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # noqa: BLE001  handed to the runner, which stops the worker
            self._settler.fail(error)

    async def _work(self, batch: Batch) -> bool:
        """Work on *batch*; False when a part of it was left out."""
        raise NotImplementedError

    def _spawn(self, work: Callable[..., Awaitable[None]], *args: Any) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.create_task(self._guard(work, *args))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _guard(self, work: Callable[..., Awaitable[None]], *args: Any) -> None:
        try:
            await work(*args)
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # noqa: BLE001  handed to the runner, which stops the worker
            self._settler.fail(error)


class _PlainLane(_Lane):
    """Event by event; while a batch is being confirmed, the next one is worked on."""

    async def _work(self, batch: Batch) -> bool:
        try:
            messages, next_offset, too_many = await self._events(batch)
            acknowledgements = await self._settler.writer.post(messages)
        except BaseException:
            self._consumer.release(batch)
            raise
        confirming = self._spawn(self._confirm, batch, next_offset, acknowledgements, too_many)
        confirming.add_done_callback(lambda _: self._consumer.release(batch))
        return next_offset == batch.end

    async def _events(self, batch: Batch) -> tuple[list[Message], int, FatalError | None]:
        """What came of *batch*, the offset up to which it was worked on, and what stops the worker after it.

        A drain ends it early, as do too many dead letters.
        """
        clock = asyncio.get_running_loop().time
        messages: list[Message] = []
        turn_ends = clock() + TURN_S
        for record in batch.records:
            if not self._consumer.flow_active:
                return messages, record.offset, None
            try:
                found, is_dead = await self._settler.event(record, self._consumer)
            except _DrainingError:
                return messages, record.offset, None
            messages += found
            if too_many := self._settler.limit.take(is_dead):
                return messages, record.offset + 1, too_many
            if clock() > turn_ends:
                await asyncio.sleep(0)
                turn_ends = clock() + TURN_S
        return messages, batch.end, None

    async def _confirm(
        self, batch: Batch, next_offset: int, acknowledgements: Sequence[Awaitable[Any]], too_many: FatalError | None
    ) -> None:
        await self._settler.writer.confirm(acknowledgements)
        self._consumer.settle(batch, next_offset)
        if too_many:
            raise too_many


class _WideLane(_Lane):
    """Many events at once, those of one key one after the other; the settled head advances as they end."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._last_of_key: dict[bytes, asyncio.Task[None]] = {}
        self._has_left_out = False
        super().__init__(*args, **kwargs)

    async def _work(self, batch: Batch) -> bool:
        progress = _Progress(batch, self._consumer)
        for index, record in enumerate(batch.records):
            before = self._last_of_key.get(record.key) if record.key else None
            task = self._spawn(self._one, record, index, progress, before)
            task.add_done_callback(progress.end_one)
            if record.key:
                self._last_of_key[record.key] = task
                task.add_done_callback(partial(self._forget, record.key))
        return not self._has_left_out

    def _forget(self, key: bytes, task: asyncio.Task[None]) -> None:
        if self._last_of_key.get(key) is task:
            del self._last_of_key[key]

    async def _one(
        self, record: ConsumerRecord, index: int, progress: "_Progress", before: asyncio.Task[None] | None
    ) -> None:
        settler = self._settler
        if before is not None:
            await asyncio.wait({before})
        async with settler.slots:
            if self._has_left_out or not self._consumer.flow_active:
                self._has_left_out = True
                return
            try:
                messages, is_dead = await settler.event(record, self._consumer)
            except _DrainingError:
                self._has_left_out = True
                return
            too_many = settler.limit.take(is_dead)
            acknowledgements = await settler.writer.post(messages)
        await settler.writer.confirm(acknowledgements)
        progress.done(index)
        if too_many:
            raise too_many


class _Progress:
    """How far a batch is, when its events end in any order.

    Args:
        batch: The batch.
        consumer: Told of each step forward, and at the end.
    """

    def __init__(self, batch: Batch, consumer: Consumer) -> None:
        self._batch, self._consumer = batch, consumer
        self._is_done = [False] * len(batch.records)
        self._head = 0
        self._running = len(batch.records)

    def done(self, index: int) -> None:
        """The event at *index* is confirmed."""
        records = self._batch.records
        self._is_done[index] = True
        while self._head < len(records) and self._is_done[self._head]:
            self._head += 1
        self._consumer.settle(self._batch, records[self._head].offset if self._head < len(records) else None)

    def end_one(self, _task: asyncio.Task[None]) -> None:
        """An event's task has ended, however."""
        self._running -= 1
        if not self._running:
            self._consumer.release(self._batch)
