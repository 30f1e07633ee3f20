"""The demo's processes: started, listened to, ended together."""

import asyncio
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from schemas.errors import WireroomError

END_S = 20.0
"""How long a process has to end after SIGTERM before it is killed: what every Wireroom process promises."""
TAIL_LINES_MAX = 8
"""What is kept of the last words of a process."""
LINE_BYTES_MAX = 65_536
"""Of one line of what a process says."""

Hear = Callable[[str, str], None]
"""Called with a process's name and one line that it wrote, without the end of line."""


@dataclass(slots=True)
class _Child:
    name: str
    process: asyncio.subprocess.Process
    listeners: list[asyncio.Task[None]]
    tail: deque[str] = field(default_factory=lambda: deque(maxlen=TAIL_LINES_MAX))


class Children:
    """Processes of one program that live and end together; an async context manager that leaves none behind.

    Args:
        environ: Their environment.
        out: Hears standard output.
        err: Hears standard error.
        program: What each command line begins with.
        end_s: How long one may take to end.
    """

    def __init__(
        self,
        environ: Mapping[str, str],
        *,
        out: Hear,
        err: Hear,
        program: Sequence[str] = (sys.executable, "-m", "streams.demo.child"),
        end_s: float = END_S,
    ) -> None:
        self._environ, self._out, self._err = environ, out, err
        self._program, self._end_s = program, end_s
        self._all: list[_Child] = []

    async def __aenter__(self) -> Self:
        """Start with none."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End them all: SIGTERM, END_S to comply, then SIGKILL."""
        await asyncio.gather(*(_end(child, self._end_s) for child in self._all))

    async def start(self, name: str, *arguments: str) -> None:
        """Start one process with these *arguments*."""
        pipe = asyncio.subprocess.PIPE
        with _ctrl_c_held_back():
            process = await asyncio.create_subprocess_exec(
                *self._program,
                *arguments,
                env=dict(self._environ),
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                limit=LINE_BYTES_MAX,
            )
        child = _Child(name, process, [])
        child.listeners = [
            asyncio.create_task(_listen(child, process.stdout, self._out)),
            asyncio.create_task(_listen(child, process.stderr, self._err)),
        ]
        self._all.append(child)

    async def first_death(self) -> None:
        """Wait until one of them ends, which none should.

        Raises:
            WireroomError: Always: it names the process, its exit code and its last lines.
        """
        waits = {asyncio.create_task(child.process.wait()): child for child in self._all}
        try:
            done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waits:
                task.cancel()
        child = waits[done.pop()]
        await asyncio.gather(*child.listeners, return_exceptions=True)
        words = "\n".join(f"  {line}" for line in child.tail) or "  (it said nothing)"
        raise WireroomError(f"{child.name} ended with exit code {child.process.returncode}; its last lines:\n{words}")


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Processes started meanwhile never get SIGINT, which a terminal sends to all at once: we end them in our order."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


async def _listen(child: _Child, stream: asyncio.StreamReader | None, hear: Hear) -> None:
    """Hand on each line of *stream* until it ends; a line that is too long is left out."""
    assert stream is not None, "both streams are pipes"
    while True:
        try:
            raw = await stream.readline()
        except ValueError:
            continue
        if not raw:
            return
        line = raw.decode("utf-8", "replace").rstrip("\r\n")
        if line:
            child.tail.append(line)
        hear(child.name, line)


async def _end(child: _Child, end_s: float) -> None:
    with suppress(ProcessLookupError):
        child.process.terminate()
    try:
        await asyncio.wait_for(child.process.wait(), end_s)
    except TimeoutError:
        with suppress(ProcessLookupError):
            child.process.kill()
        await child.process.wait()
    # A grandchild may hold the pipes open; what it says does not matter any more.
    for task in child.listeners:
        task.cancel()
    await asyncio.gather(*child.listeners, return_exceptions=True)
    if child.process.stdin is not None:
        child.process.stdin.close()
