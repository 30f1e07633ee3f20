"""A process that was told to end does end, whatever is left running in it."""

import signal
import subprocess
import sys
import time

import pytest

from streams.engine.ending import EXIT_CODE

LIMIT_S = 20.0
FILL = """
import os

os.set_blocking(2, False)
try:
    while True:
        os.write(2, b"x" * 4096)
except BlockingIOError:
    os.set_blocking(2, True)
"""
PROGRAM = """
import asyncio, sys, time
from streams.engine import ending

ending.END_S = 0.3

async def stubborn():
    while True:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            pass

async def main(what):
    stop = ending.Ending()
    if what == "a task that can't be cancelled":
        task = asyncio.create_task(stubborn())
        await asyncio.sleep(0)
    elif what == "a thread in a system call":
        asyncio.get_running_loop().run_in_executor(None, time.sleep, 60)
    stop.set()
    await stop.wait()

asyncio.run(main(sys.argv[1]))
"""


def ended(what: str) -> subprocess.CompletedProcess[str]:
    """The program above, in which *what* is left running."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, what], capture_output=True, text=True, timeout=LIMIT_S, check=False
    )


@pytest.mark.parametrize("what", ["a task that can't be cancelled", "a thread in a system call"])
def test_what_is_left_running_does_not_keep_the_process(what: str) -> None:
    """It ends in time, with a failure's exit code, its stacks and a sentence."""
    began = time.monotonic()
    done = ended(what)

    assert EXIT_CODE == done.returncode
    assert "the end took longer than 0.3 s" in done.stderr
    assert "Current thread" in done.stderr
    assert time.monotonic() - began < LIMIT_S


def test_a_standard_error_that_takes_no_more_does_not_keep_the_process() -> None:
    """Nobody reads the pipe, and it is full: the process ends without its last words."""
    command = [sys.executable, "-c", FILL + PROGRAM, "a thread in a system call"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        assert -signal.SIGALRM == process.wait(LIMIT_S)


def test_a_closed_standard_error_does_not_keep_the_process() -> None:
    """There is nowhere to write to: the process ends all the same."""
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$0" -c "$1" "a thread in a system call" 2>&-', sys.executable, PROGRAM],
        timeout=LIMIT_S,
        check=False,
    )

    assert EXIT_CODE == done.returncode


def test_a_clean_end_is_not_disturbed() -> None:
    """A process in which nothing is left ends by itself, and says nothing."""
    done = ended("nothing")

    assert (0, "") == (done.returncode, done.stderr)
