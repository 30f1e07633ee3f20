"""Worker processes for the fault tests, and the ledger that judges them from the topics alone."""

import asyncio
import contextlib
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from engine import ids, records, texts

from streams.settings import Settings

STOP_S = 20.0
"""SIGTERM ends a process within this."""


class Worker:
    """One process of roles.py.

    Args:
        process: The process.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    async def end(self, number: signal.Signals = signal.SIGTERM, limit_s: float = STOP_S) -> int:
        """Send it a signal and return its exit code, which must come within *limit_s*."""
        if self._process.returncode is None:
            self.send_signal(number)
        return await self.exit_code(limit_s)

    async def exit_code(self, limit_s: float = STOP_S) -> int:
        """How it ended, by itself."""
        return await asyncio.wait_for(self._process.wait(), limit_s)

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.returncode is None


@contextlib.asynccontextmanager
async def worker(settings: Settings, *arguments: str) -> AsyncIterator[Worker]:
    """A worker process, started and ready; killed at the end where it still runs."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(Path(__file__).parent / "roles.py"),
        settings.broker,
        settings.topic_prefix,
        *arguments,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        assert b"ready\n" == await asyncio.wait_for(process.stdout.readline(), 60)
        yield Worker(process)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        # Let the pipe see its end, so that it is closed while the loop still runs.
        await process.stdout.read()
        process._transport.close()  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Ledger:
    """What became of the events that went in, from the topics alone."""

    lost: set[str]
    repeated: int
    """Further records of events that came out already."""
    numbers: list[int]
    """Of the events that were numbered, in order."""


async def ledger(settings: Settings, published: set[str], topic: str) -> Ledger:
    """The ledger of *topic*: each id of *published* must be there or among the dead letters."""
    out = await records(settings, topic)
    counts = Counter(ids(out))
    dead = set(ids(await records(settings, "dead")))
    numbers = sorted(int(text) for text in texts(out)) if topic == "enriched" else []
    return Ledger(published - counts.keys() - dead, sum(counts.values()) - len(counts), numbers)
