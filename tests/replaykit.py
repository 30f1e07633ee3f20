"""Runs of a recording, in this process and by the command, for the tests of replays."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from recordkit import BEGIN, DAY

from agents.flow import Output
from streams.recording import Recording
from streams.replay import Plan, Progress, Stretch, replay
from streams.replay.editions import Editions
from streams.replay.targets import Kept
from streams.replay.to_file import ToFile

WHOLE = Stretch(since=BEGIN, until=BEGIN + DAY)

TOPICS = ("enriched", "stories", "matches", "alerts")

COMMAND = [sys.executable, "-c", "from streams.cli import main; main()", "replay"]


def to_file(
    recording: Recording,
    path: Path,
    plan: Plan,
    stops: Callable[[], bool] = lambda: False,
    topics: tuple[str, ...] = TOPICS,
) -> Progress:
    """Run *plan* into *path*."""

    async def run() -> Progress:
        with ToFile.open(path, topics) as target:
            return await replay(plan, recording, Editions.recorded(recording), target, is_stopping=stops)

    return asyncio.run(run())


def kept(recording: Recording, plan: Plan, editions: Editions | None = None) -> list[Output]:
    """Everything that *plan* writes."""
    target = Kept(TOPICS)
    asyncio.run(replay(plan, recording, editions or Editions.recorded(recording), target))
    return target.outputs


def plan(**changes: object) -> Plan:
    """The whole day in this process."""
    return replace(Plan(stretch=WHOLE, processes=1), **changes)  # type: ignore[arg-type]


def stops_after(count: int) -> Callable[[], bool]:
    """Says that the run is to stop, from the question after *count* on."""
    asked = iter(range(100_000))
    return lambda: next(asked) >= count


def start(*arguments: str) -> subprocess.Popen[str]:
    """Start the command."""
    return subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def size_of(path: Path) -> int:
    """Its size; 0 where it is not there."""
    return path.stat().st_size if path.exists() else 0


def replayed(*arguments: str | Path) -> tuple[int | None, str]:
    """Exit code and standard error of a replay."""
    running = start(*map(str, arguments))
    _, errors = running.communicate(timeout=60)
    assert "Traceback" not in errors
    return running.returncode, errors
