"""A watched worker process of the watchdog's tests: `watched.py BROKER PREFIX ROLE…`, settings from WIREROOM_*.

ROLE is `fetch` (copies items to drafts), `enrich` (the same with an async step, eight events at once), `deliver` (the
same from alerts) or `sequence` (numbers drafts, a fold). A note's text says what happens to it: "sleep" blocks the
event loop for ever, "regex" the whole interpreter, "hang" awaits for ever, "deaf" is the last one that is ever read,
"0.5" takes half a second. It says "ready" and its admin port once.
"""

import asyncio
import logging
import os
import re
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from engine import COUNT, Counter, Note

from agents.flow import Output
from streams.engine.process import run_roles
from streams.engine.stage import Context, Stage
from streams.engine.transport import Consumer
from streams.monitoring.health import Health
from streams.settings import Settings


async def read_nothing(_consumer: Consumer, *, active_partitions: object, timeout: float) -> dict[object, object]:  # noqa: ASYNC109  its signature
    """What a consumer reads that is in its group and gets nothing, as aiokafka's after some broker restarts."""
    await asyncio.sleep(timeout)
    return {}


def blocks_the_loop(text: str) -> None:
    """Do what *text* says."""
    if text == "sleep":
        while True:
            time.sleep(3600)
    if text == "regex":
        re.fullmatch(r"(a|a)+", "a" * 60 + "b")
    if text == "deaf":
        Consumer._getmany = read_nothing  # type: ignore[method-assign,assignment]
    with suppress(ValueError):
        time.sleep(float(text or 0))


def copy(note: Note, _context: Context) -> Iterable[Output]:
    """A plain step."""
    blocks_the_loop(note.text)
    return [Output("drafts", note.id, note)]


async def copy_later(note: Note, context: Context) -> Iterable[Output]:
    """An async step."""
    if note.text == "hang":
        await asyncio.Event().wait()
    return copy(note, context)


class SlowCounter(Counter):
    """The fold."""

    def apply(self, note: Note, offset: int) -> list[Output]:
        """Do what the note says first."""
        blocks_the_loop(note.text)
        return super().apply(note, offset)


STAGES = {
    "fetch": Stage(role="fetch", reads="items", record=Note, step=copy),
    "enrich": Stage(role="enrich", reads="items", record=Note, step=copy_later, concurrency=8),
    "deliver": Stage(role="deliver", reads="alerts", record=Note, step=copy),
}
FOLDS = {"sequence": replace(COUNT, make=SlowCounter)}


async def run(settings: Settings, roles: list[str]) -> int:
    """Run the roles until told to stop."""
    async with Health(settings) as health:
        return await run_roles(
            settings,
            stages=[STAGES[role] for role in roles if role in STAGES],
            folds=[FOLDS[role] for role in roles if role in FOLDS],
            clock=lambda: datetime.now(UTC),
            health=health,
            ready=lambda: print("ready", health.address, flush=True),  # noqa: T201  the test waits for it
        )


def main() -> int:
    """Run the roles of the command line."""
    broker, prefix, *roles = sys.argv[1:]
    logging.basicConfig(level="WARNING", format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    settings = Settings.from_env(os.environ, broker=broker, topic_prefix=prefix, tick_s=0.0, poll_records_max=20)
    return asyncio.run(run(settings, roles))


if __name__ == "__main__":
    sys.exit(main())
