"""`Offload`: work in other processes, with limits."""

import asyncio
import errno
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor

import pytest

from schemas.errors import RefusedError
from streams.engine.offload import Offload


async def test_calls_return_and_raise_as_here() -> None:
    """A call gives what the function gives, in another process; its errors come through."""
    async with Offload() as offload:
        assert 1024 == await offload(pow, 2, 10)
        assert os.getpid() != await offload(os.getpid)
        with pytest.raises(ZeroDivisionError):
            await offload(divmod, 1, 0)


async def test_call_that_never_ends_is_killed_and_the_next_one_works() -> None:
    """Over the limit the call is refused, its process ends, and a fresh one takes the next call."""
    async with Offload(call_s=0.5) as offload:
        first = await offload(os.getpid)
        with pytest.raises(RefusedError, match="reading it took longer"):
            await offload(time.sleep, 60)

        assert first != await offload(os.getpid)
        with pytest.raises(ProcessLookupError):
            await _gone(first)


async def test_process_that_dies_costs_its_call_only() -> None:
    """A document that brings its process down is refused; the next call works."""
    async with Offload() as offload:
        with pytest.raises(RefusedError, match="brought the reading process down"):
            await offload(os.kill, await offload(os.getpid), signal.SIGKILL)

        assert 4 == await offload(pow, 2, 2)


async def test_pool_that_closes_meanwhile_hides_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ending a pool whose thread closes its pipe just then fails; the call is refused, and the next one works."""
    ended = ProcessPoolExecutor.shutdown

    def closing(pool: ProcessPoolExecutor, **options: bool) -> None:
        ended(pool, **options)
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))

    monkeypatch.setattr(ProcessPoolExecutor, "shutdown", closing)
    async with Offload(call_s=0.5) as offload:
        with pytest.raises(RefusedError, match="reading it took longer"):
            await offload(time.sleep, 60)
        assert 4 == await offload(pow, 2, 2)


async def test_calls_beyond_the_processes_wait() -> None:
    """Many calls share few processes, and all are answered."""
    async with Offload(2) as offload:
        assert [n**2 for n in range(20)] == await asyncio.gather(*(offload(pow, n, 2) for n in range(20)))


async def _gone(pid: int) -> None:
    """Return never: raise once the process *pid* is gone."""
    async with asyncio.timeout(5):
        while True:
            os.kill(pid, 0)
            await asyncio.sleep(0.02)
