"""Runs a plan over a recording: the input in its order, through the folds, to a target; it can be stopped and go on."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agents.flow import Output
from agents.replay import Run
from schemas.alert import Alert, Matched
from schemas.codec import decode
from schemas.command import Command
from schemas.errors import RefusedError, UsageError
from schemas.event import Draft, EnrichedItem
from streams.recording import Recording
from streams.replay.editions import Editions
from streams.replay.plan import Plan
from streams.replay.pool import CHUNK, PoolError, drafts
from streams.replay.source import Source, chunks
from streams.replay.targets import Checkpoint, Target
from streams.replay.times import Pace, event_time, shifted

PART = 500
"""Records of the input between two checkpoints, at most."""
STOP_COMES_S = 1.0
"""A signal to a group of processes reaches one after the other, but none of them so late."""
STOP_LOOK_S = 0.02
"""How often it is looked for until then."""

Record = Draft | EnrichedItem | Matched | Command


@dataclass(slots=True, kw_only=True)
class Progress:
    """How far a run has come."""

    total: int = 0
    """Records of the input."""
    ticks: int = 0
    """Of them, what is the clock's and no news."""
    done: int = 0
    begun_at: int = 0
    """Where a stopped run went on; 0 at a new one."""
    unreadable: int = 0
    written: Counter[str] = field(default_factory=Counter)
    """Records by topic."""
    decided: Counter[str] = field(default_factory=Counter)
    """Alerts by status."""
    reached: datetime | None = None
    """Event time."""
    is_whole: bool = False
    """The stretch was run to its end."""


async def replay(
    plan: Plan,
    recording: Recording,
    editions: Editions,
    target: Target,
    *,
    told: Callable[[Progress], None] = lambda _progress: None,
    is_stopping: Callable[[], bool] = lambda: False,
) -> Progress:
    """Run *plan* over *recording* and write what comes of it to *target*.

    Args:
        plan: What to do.
        recording: The input.
        editions: The newsrooms to run it with.
        target: Takes the outputs; it says where a stopped run has come to.
        told: Told of the progress.
        is_stopping: Asked between two parts; the run can go on later.

    Raises:
        UsageError: The recording holds nothing of the stretch, or the target holds another run.
        FatalError: The target takes no more.
    """
    with closing(await asyncio.to_thread(Source.of, recording, plan, is_stopping)) as source:
        content = await asyncio.to_thread(source.digest)
        if is_stopping():
            return Progress()
        identity = plan.identity(content, editions.digest(), target.topics)
        return await _Replay(plan, source, editions, target, identity, told, is_stopping).run()


class _Replay:
    """One go of one run."""

    def __init__(
        self,
        plan: Plan,
        source: Source,
        editions: Editions,
        target: Target,
        identity: str,
        told: Callable[[Progress], None],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._plan, self._source, self._editions, self._target = plan, source, editions, target
        self._told, self._is_stopping = told, is_stopping
        shift = plan.shift_to - source.first_at() if plan.shift_to else timedelta(0)
        self._shift_us = shift // timedelta(microseconds=1)
        self._identity = identity
        self._run = Run(release=editions.at, is_ticking=not source.has_ticks)
        self._outputs: list[Output] = []
        self._unwritten = 0
        self._progress = Progress(total=len(source), ticks=source.ticks, unreadable=source.unreadable)

    async def run(self) -> Progress:
        progress = self._progress
        if await self._go_on():
            # It may have been killed before it could say so.
            await self._target.end()
            return progress
        # Parts of a run that is to keep to a pace are as small as can be: a record waits for no other.
        size = 1 if self._plan.speed else CHUNK
        pace = Pace(self._plan.speed, asyncio.get_running_loop().time, self._is_stopping)
        async for records, taken in self._records(size):
            for record in records:
                await self._take(record, pace)
            if self._is_stopping():
                return progress
            progress.done += taken
            progress.unreadable += taken - len(records)
            self._unwritten += taken
            if self._unwritten >= PART:
                await self._write()
            self._told(progress)
        if self._is_stopping() and progress.done < progress.total:
            return progress
        self._outputs += self._run.end(self._plan.stretch.until + self._shift)
        await self._write(is_ended=True)
        progress.is_whole = True
        await self._target.end()
        return progress

    @property
    def _shift(self) -> timedelta:
        return timedelta(microseconds=self._shift_us)

    async def _go_on(self) -> bool:
        """Take up what a stopped run left; whether it is whole already."""
        checkpoint, state = await self._target.begin()
        if checkpoint is None:
            return False
        if checkpoint.identity != self._identity:
            raise UsageError(
                f"{self._target.name} holds a run of another input, stretch, newsroom, --topics or release of "
                "Wireroom, which can't go on with this one; name another --run-id or --out, or remove it "
                "(`wireroom runs clean`). An age such as 2h is another stretch every time: name --from and --to"
            )
        for key, value in state.items():
            self._run.load(key, value)
        self._shift_us = checkpoint.shift_us
        progress = self._progress
        progress.done = progress.begun_at = checkpoint.done
        progress.unreadable, progress.is_whole = checkpoint.unreadable, checkpoint.is_ended
        progress.written.update(checkpoint.written)
        progress.decided.update(checkpoint.decided)
        return checkpoint.is_ended

    async def _records(self, size: int) -> AsyncGenerator[tuple[list[Record], int], None]:
        """The input as the folds take it, a chunk at a time, and how many records the chunk had."""
        parts = chunks(self._source.entries(self._progress.done), size)
        if self._plan.begins_at == "items":
            processes = min(self._plan.processes, 1 + len(self._source) // CHUNK)
            try:
                async for made, refused in drafts(parts, self._editions, processes):
                    yield list(made), len(made) + refused
            except PoolError:
                # Who wants to stop this process may have ended those of its pool too, and that may be heard first.
                if not await self._is_told_to_stop():
                    raise
            return
        for part in parts:
            read: list[Record] = []
            for entry in part:
                try:
                    is_event = entry.kind == "event"
                    read.append(decode(entry.raw, EnrichedItem) if is_event else decode(entry.raw, Matched))
                except RefusedError:
                    continue
            yield read, len(part)
            await asyncio.sleep(0)

    async def _is_told_to_stop(self) -> bool:
        """Whether a stop comes within STOP_COMES_S."""
        clock = asyncio.get_running_loop().time
        end = clock() + STOP_COMES_S
        while not self._is_stopping() and clock() < end:  # noqa: ASYNC110  who is asked tells nobody
            await asyncio.sleep(STOP_LOOK_S)
        return self._is_stopping()

    async def _take(self, record: Record, pace: Pace) -> None:
        record = shifted(record, self._shift)
        if pace.wait_s(event_time(record)) > 0:
            await self._write()
            await pace.until(event_time(record))
        if not self._is_stopping():
            self._outputs += self._taken(record)
            self._progress.reached = event_time(record)

    def _taken(self, record: Record) -> list[Output]:
        """What comes of *record*.

        Raises:
            UsageError: It breaks a fold; live it is a dead letter, but here the fold has no state to go back to.
        """
        try:
            return list(self._run.take(record))
        except Exception as error:
            what = _what(record)
            raise UsageError(
                f"{what} at {event_time(record).isoformat()} breaks the run: {error!r}; live it is a dead letter. "
                "Run the stretches before and after it, by --from and --to"
            ) from error

    async def _write(self, *, is_ended: bool = False) -> None:
        progress = self._progress
        if not (self._unwritten or is_ended):
            return
        progress.written.update(output.topic for output in self._outputs)
        progress.decided.update(one.record.status for one in self._outputs if isinstance(one.record, Alert))
        checkpoint = Checkpoint(
            identity=self._identity,
            done=progress.done,
            is_ended=is_ended,
            shift_us=self._shift_us,
            unreadable=progress.unreadable,
            written=dict(progress.written),
            decided=dict(progress.decided),
        )
        await self._target.write(self._outputs, self._run.changes(), checkpoint)
        self._outputs, self._unwritten = [], 0


def _what(record: Record) -> str:
    match record:
        case Matched():
            return "a tick"
        case Command():
            return f"the {record.kind} of item {record.target}"
    return f"the event of item {record.id}"
