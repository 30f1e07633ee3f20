"""Processes that live and end together: real, small ones."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest

from schemas.errors import WireroomError
from streams.demo.children import Children

READY_S = 20.0
IDLE = "import sys, time; print('up', flush=True); time.sleep(60)"
"""A program that says that it is up, and ends on SIGTERM."""
WATCHED = "from streams.demo.child import end_with_parent; end_with_parent(); " + IDLE
"""The same, that also ends with its parent."""


class Heard:
    """What processes said, and a way to wait for it."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []
        self._came = asyncio.Event()

    def __call__(self, name: str, line: str) -> None:
        """Hear one line."""
        self.lines.append((name, line))
        self._came.set()

    async def until(self, is_enough: Callable[[], bool]) -> None:
        """Wait until *is_enough* holds, asked again at each line."""
        async with asyncio.timeout(READY_S):
            while not is_enough():
                self._came.clear()
                await self._came.wait()


def children(heard: Heard) -> Children:
    """Python programs as children, all that they say heard at one place."""
    return Children(os.environ, out=heard, err=heard, program=[sys.executable, "-c"])


def exit_codes(family: Children) -> dict[str, int | None]:
    """Exit code by name; None of one that runs, a signal's number below zero of one that it ended."""
    return {child.name: child.process.returncode for child in family._all}


async def test_children_are_heard_and_ended() -> None:
    """Each line comes with the name of its process, and none of them lives on."""
    heard = Heard()
    async with children(heard) as family:
        await family.start("one", IDLE)
        await family.start("two", IDLE.replace("print('up'", "print('up', 'too'").replace("sys, ", ""))
        await heard.until(lambda: 2 == len(heard.lines))
        codes = exit_codes(family)
        assert {"one": None, "two": None} == codes

    assert {("one", "up"), ("two", "up too")} == set(heard.lines)
    assert {"one": -signal.SIGTERM, "two": -signal.SIGTERM} == exit_codes(family)


async def test_early_death_is_named_with_its_last_lines() -> None:
    """A process that ends by itself is named, with its exit code and what it said last; the others are ended."""
    dying = "[print('line', n) for n in range(12)]; import sys; sys.exit(print('no broker') or 3)"
    async with children(Heard()) as family:
        await family.start("one", IDLE)
        await family.start("two", dying)
        with pytest.raises(
            WireroomError, match=r"(?s)^two ended with exit code 3; .*\n  line 11\n  no broker$"
        ) as caught:
            await family.first_death()

    assert "line 2" not in str(caught.value)
    assert -signal.SIGTERM == exit_codes(family)["one"]


async def test_child_that_will_not_end_is_killed() -> None:
    """A process that ignores SIGTERM is killed when its time is over."""
    heard = Heard()
    async with Children(os.environ, out=heard, err=heard, program=[sys.executable, "-c"], end_s=0.2) as family:
        await family.start("deaf", "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + IDLE)
        await heard.until(lambda: bool(heard.lines))

    assert {"deaf": -signal.SIGKILL} == exit_codes(family)


async def test_line_that_is_too_long_does_not_stop_the_listening() -> None:
    """What stands on one endless line is left out, and the next lines are heard."""
    heard = Heard()
    async with children(heard) as family:
        await family.start("loud", "print('x' * 300_000); print('and now', flush=True); import time; time.sleep(60)")
        await heard.until(lambda: ("loud", "and now") in heard.lines)


def test_child_notices_that_its_parent_was_killed() -> None:
    """A process of the demo ends when the pipe to its parent does, as it does when that is killed."""
    child = subprocess.Popen([sys.executable, "-c", WATCHED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdin is not None
    assert child.stdout is not None
    assert "up\n" == child.stdout.readline()
    child.stdin.close()

    assert -signal.SIGTERM == child.wait(READY_S)
    child.stdout.close()


async def test_ctrl_c_does_not_reach_the_children() -> None:
    """SIGINT, which a terminal sends to the whole group, does not end a process of the demo."""
    heard = Heard()
    async with children(heard) as family:
        await family.start("one", "import os, signal; os.kill(os.getpid(), signal.SIGINT); " + IDLE)
        await heard.until(lambda: bool(heard.lines))

    assert [("one", "up")] == heard.lines
    assert {"one": -signal.SIGTERM} == exit_codes(family)
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
