"""What a parallel stage of the flow is: the step that it runs, and what the step is told."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from aiokafka import ConsumerRecord

from agents.flow import Output
from schemas.newsroom import Newsroom
from streams.kafka.writer import Writer


class Releases(Protocol):
    """Where a step has the newsroom's releases from: `streams.releases.config.Config`."""

    async def release(self, number: int, /) -> Newsroom:
        """The release with this number, once it is here; 0 for the newest."""
        ...


class EventContext(Protocol):
    """What a step that is made of an object asks of its `Context`."""

    @property
    def now(self) -> datetime:
        """The time now, UTC."""
        ...

    def header(self, name: str, /) -> bytes | None:
        """The record's header of this name; None where it has none."""
        ...

    async def write(self, outputs: Iterable[Output], /) -> None:
        """Write *outputs* now, confirmed; also after the step has ended."""
        ...


class Context:
    """Where an event came from, and when.

    Args:
        topic: Short name of the topic that it was read from.
        record: As it was read.
        clock: Gives the time now, UTC.
        writer: For `write`.
    """

    # Made for every event, most of which look at one or two parts: so nothing is worked out before it is asked for.
    __slots__ = ("_clock", "_record", "_writer", "topic")

    def __init__(self, topic: str, record: ConsumerRecord, clock: Callable[[], datetime], writer: Writer) -> None:
        self.topic, self._record, self._clock, self._writer = topic, record, clock, writer

    @property
    def now(self) -> datetime:
        """The time now, UTC; the only clock that a step may look at."""
        return self._clock()

    @property
    def partition(self) -> int:
        """The record's partition."""
        return int(self._record.partition)

    @property
    def offset(self) -> int:
        """The record's offset."""
        return int(self._record.offset)

    @property
    def key(self) -> str:
        """The record's key; "" where it has none."""
        return (self._record.key or b"").decode("utf-8", "replace")

    @property
    def at(self) -> datetime:
        """The record's timestamp, UTC."""
        return datetime.fromtimestamp(max(self._record.timestamp or 0, 0) / 1000, UTC)

    def header(self, name: str) -> bytes | None:
        """The record's last header with this name; None where it has none."""
        return next((value for one, value in reversed(self._record.headers or ()) if one == name), None)

    async def write(self, outputs: Iterable[Output]) -> None:
        """Write *outputs* now and return when they are confirmed: for what must be durable before the step goes on."""
        await self._writer.write(outputs)


Tend = Callable[[Callable[[], frozenset[int]], Writer], Awaitable[None]]
Step = Callable[[Any, Context], Iterable[Output] | Awaitable[Iterable[Output]]]


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
    """What happens to one event: gives its outputs, or raises one of the errors of schemas."""
    concurrency: int = 1
    """Events under way at once in this process, for an async step; those of one key run one after the other."""
    is_limited: bool = True
    """Whether too many dead letters end the process: not where people write what it reads."""
    prepare: Callable[[int], Awaitable[None]] | None = None
    """Awaited before the first event of a partition that this worker was just given."""
    finish: Callable[[], Awaitable[None]] | None = None
    """Awaited at a stop, after the last event, while `Context.write` still works; bound it."""
    tend: Tend | None = None
    """Runs beside the step from start to stop, told how to see which partitions this worker has; an error ends it."""
