"""Work for other processes: reading feeds and pages is heavy, and strangers write them.

Each process takes one call at a time. A call over its limit ends with its process killed, and the next gets a fresh
one: a document that never ends costs its own item only.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from functools import partial
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from schemas.errors import RefusedError

CALL_S = 30.0
"""Limit of one call."""
START_S = 60.0
"""Limit of starting a process."""
CALLS_MAX = 2_000
"""A process is replaced after so many calls, so that nothing a document leaves behind adds up."""

P = ParamSpec("P")
T = TypeVar("T")


class Offload:
    """A few processes that take calls. Use it with `async with`; the functions must be importable by name.

    Args:
        processes: How many; further calls wait.
        call_s: Limit of one call, seconds.
    """

    def __init__(self, processes: int = 1, call_s: float = CALL_S) -> None:
        self._call_s = call_s
        self._idle: asyncio.LifoQueue[_Helper] = asyncio.LifoQueue()
        self._helpers = [_Helper() for _ in range(processes)]

    async def __aenter__(self) -> Self:
        for helper in self._helpers:
            self._idle.put_nowait(helper)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for helper in self._helpers:
            helper.kill()

    async def __call__(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What *function* returns or raises, called in another process.

        Raises:
            RefusedError: It took longer than the limit, or took its process down with it.
        """
        helper = await self._idle.get()
        try:
            pool = await helper.ready()
            call = asyncio.get_running_loop().run_in_executor(pool, partial(function, *args, **kwargs))
            async with asyncio.timeout(self._call_s):
                return await call
        except TimeoutError as error:
            helper.kill()
            raise RefusedError(f"reading it took longer than {self._call_s:g} s") from error
        except BrokenProcessPool as error:
            helper.kill()
            raise RefusedError("reading it brought the reading process down") from error
        except asyncio.CancelledError:
            helper.kill()  # it would go on with work that nobody waits for
            raise
        finally:
            self._idle.put_nowait(helper)


class _Helper:
    """One process, started when it is first needed."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._pid = 0
        self._calls = 0

    async def ready(self) -> ProcessPoolExecutor:
        """The pool of one, its process up."""
        if self._calls >= CALLS_MAX:
            self.kill()
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"), initializer=_begin)
            loop = asyncio.get_running_loop()
            self._pid = await asyncio.wait_for(loop.run_in_executor(self._pool, os.getpid), START_S)
        self._calls += 1
        return self._pool

    def kill(self) -> None:
        """End the process, at once."""
        pool, pid, self._pool, self._pid, self._calls = self._pool, self._pid, None, 0, 0
        if pid:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if pool:
            # Its thread may have seen the process go, and be closing the pipe by which it is told to end just now.
            with suppress(OSError):
                pool.shutdown(wait=False, cancel_futures=True)


def _begin() -> None:
    """Start a helper: Ctrl-C is the parent's business, and a parent that was killed takes its helpers with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.join,), daemon=True).start()


def _end_with(wait: Callable[[], None]) -> None:
    wait()
    os._exit(0)
