"""Runs a stage's step on one record: what comes of it are its outputs, or its dead letter. Nothing is sent here.

A RetryableError is tried again in place, a few times; a FatalError ends the worker; whatever else a step raises makes
the record a dead letter, with the reason.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime
from itertools import islice
from time import perf_counter

from aiokafka import ConsumerRecord

from agents.flow import Output
from schemas.codec import decode
from schemas.errors import FatalError, RefusedError, RetryableError
from streams.engine.stage import Context, Stage
from streams.kafka.dead import DeadLetterLimit, dead_letter
from streams.kafka.writer import Message, Writer
from streams.monitoring.meter import Meter

RETRIES_MAX = 4
"""Further attempts after a RetryableError, about four seconds in all."""
RETRY_FIRST_S = 0.25
"""Pause before the first of them; it doubles."""
TURN_S = 0.002
"""How long plain steps may keep the event loop to themselves."""
STEP_S = 300.0
"""How long an async step may take for one event; then it goes to the dead letters."""

_Begun = Iterable[Output] | Awaitable[Iterable[Output]]
Result = tuple[list[Message], bool]
log = logging.getLogger("wireroom")


class DrainingError(Exception):
    """The event was not begun or given up, because a stop or a rebalance is under way; it is repeated."""


class StepRunner:
    """Runs the step of *stage*.

    Args:
        stage: What to do with an event.
        writer: Makes records of outputs; here it sends only what a step asks it to.
        clock: Gives the time now.
        meter: Told of what is processed, and of further attempts.
    """

    def __init__(self, stage: Stage, writer: Writer, clock: Callable[[], datetime], meter: Meter) -> None:
        self._writer, self._clock, self._meter = writer, clock, meter
        self._role, self._reads, self._kind, self._step = stage.role, stage.reads, stage.record, stage.step
        self._limit = DeadLetterLimit(stage.role)
        self._is_limited = stage.is_limited

    def turn(
        self, records: Sequence[ConsumerRecord], at: int, goes_on: Callable[[], bool], messages: list[Message]
    ) -> tuple[int, Awaitable[Result] | None]:
        """Run the step on *records* from the index *at* on, for TURN_S, as long as nothing has to be waited for.

        Args:
            records: As they were read.
            at: Index of the first.
            goes_on: As for `run`.
            messages: Gets what comes of them.

        Returns:
            The index of the first record that is not done, and what has to be awaited of it, where that ended the turn.
        """
        first, waiting, ends = at, None, perf_counter() + TURN_S
        for record in islice(records, at, None):
            found = self.run(record, goes_on)
            if not isinstance(found, list):
                waiting = found
                break
            messages += found
            at += 1
            if perf_counter() > ends:
                break
        if at > first:
            self.count(records[at - 1], at - first)
        return at, waiting

    def count(self, last: ConsumerRecord, count: int = 1, *, is_dead: bool = False) -> FatalError | None:
        """Note that *count* records, up to *last*, are processed, or that *last* became a dead letter.

        Returns:
            What ends the process, where that was one dead letter too many.
        """
        self._meter.took(last.timestamp, count=count, is_dead=is_dead)
        if is_dead:
            return self._limit.dead() if self._is_limited else None
        self._limit.alive(count)
        return None

    def run(self, record: ConsumerRecord, goes_on: Callable[[], bool]) -> list[Message] | Awaitable[Result]:
        """What comes of *record*: its outputs at once, where nothing has to be waited for; else to be awaited.

        Awaiting gives outputs and False, or the dead letter and True; it raises FatalError where the worker can't go
        on, and DrainingError where the event was given up between two attempts.

        Args:
            record: As it was read.
            goes_on: Whether work goes on; asked between two attempts.
        """
        # Most steps are plain functions that succeed: a coroutine for each would cost as much as writing its output.
        try:
            begun = self._begin(record)
            if isinstance(begun, list) and (messages := self._writer.encode_now(begun)) is not None:
                return messages
        except Exception as error:  # noqa: BLE001  sorted in _go_on
            begun = _failed(error)
        return self._go_on(record, begun, goes_on)

    async def _go_on(self, record: ConsumerRecord, begun: _Begun, goes_on: Callable[[], bool]) -> Result:
        for attempt in range(RETRIES_MAX + 1):
            try:
                outputs = self._begin(record) if attempt else begun
                if isinstance(outputs, Awaitable):
                    outputs = await self._end(outputs)
                return await self._writer.encode(outputs), False
            except RetryableError as error:
                if attempt == RETRIES_MAX:
                    return await self._dead(record, error), True
                self._meter.retried()
                await asyncio.sleep(RETRY_FIRST_S * 2**attempt)
                if not goes_on():
                    raise DrainingError from error
            except FatalError:
                raise
            except Exception as error:  # noqa: BLE001  whatever a step raises must not stop the flow
                return await self._dead(record, error), True
        raise AssertionError

    def _begin(self, record: ConsumerRecord) -> _Begun:
        value = (record.value or b"") if self._kind is None else decode(record.value, self._kind)
        return self._step(value, Context(self._reads, record, self._clock, self._writer))

    async def _end(self, outputs: Awaitable[Iterable[Output]]) -> Iterable[Output]:
        try:
            async with asyncio.timeout(STEP_S) as limit:
                return await outputs
        except TimeoutError as error:
            if limit.expired():
                raise RefusedError(f"{self._role} did not end within {STEP_S:g} s") from error
            raise

    async def _dead(self, record: ConsumerRecord, error: BaseException) -> list[Message]:
        letter = dead_letter(record, topic=self._reads, role=self._role, error=error)
        log.warning("%s: dead letter %s/%d@%d: %s", letter.step, letter.topic, letter.partition, letter.offset, error)
        return [await self._writer.encode_dead(letter)]


async def _failed(error: Exception) -> Iterable[Output]:
    raise error
