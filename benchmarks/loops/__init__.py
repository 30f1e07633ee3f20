"""The loops that are compared: each module is one child process, which works until it is killed.

Its one argument is a `Job` as JSON. It prints one line when it takes its first record: the time on the machine's
monotonic clock and the CPU seconds that it has used so far.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar

import msgspec

from benchmarks.work import FUNCTIONS

LINGER_MS = 5
BATCH_BYTES = 900_000
POLL_RECORDS = 2_000
"""Records of one poll, where a loop takes them in batches."""

T = TypeVar("T")
P = ParamSpec("P")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a child is to do."""

    broker: str
    """host:port."""
    source: str
    """Topic to read, by its full name."""
    target: str
    """Topic to write, by its full name."""
    group: str
    """A consumer group that nobody has used."""
    function: str
    """Name of a function of `benchmarks.work`."""
    options: dict[str, Any] = field(default_factory=dict)
    """What the loop understands beside."""


def job() -> Job:
    """The job of this process."""
    return msgspec.json.decode(sys.argv[1], type=Job)


def marked(function: Callable[P, T]) -> Callable[P, T]:
    """*function*, which says when it is called for the first time."""
    is_first = True

    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        nonlocal is_first
        if is_first:
            is_first = False
            print("first", time.monotonic(), time.process_time(), flush=True)
        return function(*args, **kwargs)

    return run


def work(mine: Job) -> Callable[[bytes], bytes]:
    """The job's function, marked."""
    return marked(FUNCTIONS[mine.function]())
