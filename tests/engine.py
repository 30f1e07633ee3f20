"""What the engine's tests share: a record, a way to run roles in this process, and readers of whole topics."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from aiokafka import ConsumerRecord

from agents.flow import Output
from schemas.errors import RefusedError
from streams.engine.fold import FoldStage
from streams.engine.process import run_roles
from streams.engine.stage import Stage
from streams.kafka.clients import read_to_end
from streams.kafka.writer import open_writer
from streams.settings import Settings

WAIT_S = 60.0
"""How long a test waits for what must come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A record of these tests alone."""

    id: str
    text: str = ""


class Counter:
    """A fold that numbers notes 1, 2, 3, … as `sequence` does, and remembers the last number of each id."""

    def __init__(self) -> None:
        self.number = 0
        self.seen: dict[str, int] = {}
        self._changes: dict[str, bytes] = {}

    def load(self, key: str, value: bytes) -> None:
        """Take one record of the state."""
        if key == "number":
            self.number = int(value)
        else:
            self.seen[key] = int(value)

    def apply(self, note: Note, _offset: int) -> list[Output]:
        """Number the note, once for each id."""
        if note.id in self.seen:
            return []
        if note.text == "refuse":
            raise RefusedError("refused before anything changed")
        self.number += 1
        self.seen[note.id] = self.number
        if note.text == "break":
            raise ValueError("broken half-way")
        self._changes |= {"number": b"%d" % self.number, note.id: b"%d" % self.number}
        return [Output("enriched", note.id, Note(id=note.id, text=str(self.number)))]

    def changes(self) -> Iterable[tuple[str, bytes | None]]:
        """What changed since the last call."""
        changes, self._changes = self._changes, {}
        return list(changes.items())

    def covered(self) -> int | None:
        """Nothing is held back."""
        return None


COUNT = FoldStage(role="sequence", reads="drafts", record=Note, make=Counter)


def clock() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


@contextlib.asynccontextmanager
async def running(
    settings: Settings, stages: Sequence[Stage] = (), folds: Sequence[FoldStage] = (), *, exit_code: int = 0
) -> AsyncIterator[asyncio.Task[int]]:
    """The roles, run in this process meanwhile; they must end with *exit_code*."""
    stop = asyncio.Event()
    task = asyncio.create_task(run_roles(settings, stages=stages, folds=folds, clock=clock, stop=stop))
    try:
        yield task
    finally:
        stop.set()
        ended = await asyncio.wait_for(task, WAIT_S)

    assert exit_code == ended


async def publish(settings: Settings, topic: str, notes: Iterable[Note]) -> None:
    """Write *notes*, each keyed by its id."""
    async with open_writer(settings) as writer:
        await writer.write(Output(topic, note.id, note) for note in notes)


async def publish_bytes(settings: Settings, topic: str, key: bytes, value: bytes) -> None:
    """Write bytes that need not be a record."""
    async with open_writer(settings) as writer:
        await writer.confirm(await writer.post([await writer.encode_raw(topic, key, value)]))


async def records(settings: Settings, topic: str) -> list[ConsumerRecord]:
    """Every committed record of *topic* as of now."""
    return [record async for record in read_to_end(settings, topic)]


async def at_least(settings: Settings, topic: str, count: int) -> list[ConsumerRecord]:
    """The records of *topic* as soon as there are *count*.

    Raises:
        AssertionError: There were fewer for WAIT_S.
    """
    deadline = asyncio.get_running_loop().time() + WAIT_S
    while len(found := await records(settings, topic)) < count:
        assert asyncio.get_running_loop().time() < deadline, f"{len(found)} of {count} records on {topic}"
        await asyncio.sleep(0.2)
    return found


def ids(found: Iterable[ConsumerRecord]) -> list[str]:
    """The keys of *found*."""
    return [record.key.decode() for record in found]


def texts(found: Iterable[ConsumerRecord]) -> list[str]:
    """The texts of the notes in *found*."""
    return [json.loads(record.value)["text"] for record in found]
