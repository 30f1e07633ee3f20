"""Worker processes of the tests that end them: started, watched, signalled, and never left behind."""

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

START_S = 60.0
STOP_S = 20.0
"""SIGTERM ends a process within this."""
LINE_BYTES_MAX = 1_000_000
ROLES = Path(__file__).parent / "roles.py"


class Worker:
    """One process.

    Args:
        process: The process, its standard output piped.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._said: list[str] = []
        self._more = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            self._said.append(line.decode("utf-8", "replace").rstrip("\n"))
            self._more.set()
        self._more.set()

    def has_said(self, line: str) -> bool:
        """Whether it has written a line that holds *line*."""
        return any(line in one for one in self._said)

    def said(self) -> str:
        """All that it has written."""
        return "\n".join(self._said)

    async def is_heard_saying(self, line: str, limit_s: float = START_S) -> bool:
        """Wait until it has written a line that holds *line*; False when it ended before."""
        async with asyncio.timeout(limit_s):
            while not self.has_said(line) and not self._reading.done():
                self._more.clear()
                await self._more.wait()
        return self.has_said(line)

    async def says(self, line: str, limit_s: float = START_S) -> None:
        """Wait until it has written a line that holds *line*.

        Raises:
            AssertionError: It ended before.
        """
        assert await self.is_heard_saying(line, limit_s), f"it ended without saying {line!r}: {self._said}"

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        if self.is_running:
            self._process.send_signal(number)

    async def end(self, number: signal.Signals = signal.SIGTERM, limit_s: float = STOP_S) -> int:
        """Send it a signal and return its exit code, which must come within *limit_s*."""
        self.send_signal(number)
        try:
            return await self.exit_code(limit_s)
        except TimeoutError:
            # With PYTHONFAULTHANDLER it says then where each thread stands.
            self.send_signal(signal.SIGABRT)
            await self.exit_code(limit_s)
            raise

    async def exit_code(self, limit_s: float = STOP_S) -> int:
        """How it ended, by itself."""
        return await asyncio.wait_for(self._process.wait(), limit_s)

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.returncode is None

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.returncode

    async def close(self) -> None:
        """Kill it where it still runs, and close its pipe while the loop runs."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        await self._reading
        self._process._transport.close()  # type: ignore[attr-defined]


async def start(*command: str, environment: Mapping[str, str] | None = None, with_errors: bool = False) -> Worker:
    """A process of this Python with *command*; close it.

    Args:
        command: What Python is given.
        environment: In place of ours.
        with_errors: Whether what it writes to standard error counts as said; else it goes where ours goes.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT if with_errors else None,
        env=environment,
        limit=LINE_BYTES_MAX,
    )
    return Worker(process)


@contextlib.asynccontextmanager
async def closing() -> AsyncIterator[list[Worker]]:
    """A list of workers, which are closed at the end."""
    workers: list[Worker] = []
    try:
        yield workers
    finally:
        await asyncio.gather(*(worker.close() for worker in workers))
