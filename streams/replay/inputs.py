"""Where a run's input comes from: a recording, or the topics, which are recorded first so that what runs is fixed."""

import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from streams.recording import Recording
from streams.recording.take import Told, record
from streams.replay.plan import BeginsAt
from streams.replay.stretch import Stretch
from streams.settings import Settings

KAFKA = "kafka:"
"""In place of a recording: the topics of the broker."""
NEEDED: dict[BeginsAt, tuple[str, ...]] = {
    "items": ("items", "articles", "commands"),
    "enriched": ("enriched", "matches"),
}
"""Topics that a run reads, by where it begins."""


@asynccontextmanager
async def open_input(
    source: str,
    settings: Settings,
    stretch: Stretch,
    begins_at: BeginsAt,
    *,
    clock: Callable[[], datetime],
    is_damaged_allowed: bool = False,
    told: Told = lambda _topic, _count: None,
) -> AsyncIterator[Recording]:
    """The recording at *source*, or one of the topics as they are now, which is gone afterwards.

    Args:
        source: A path, or KAFKA.
        settings: Where the broker is.
        stretch: What is wanted of the topics.
        begins_at: Which topics are wanted.
        clock: The wall clock.
        is_damaged_allowed: Whether what is whole of a damaged recording will do.
        told: Told of the progress of reading topics.

    Raises:
        UsageError: The recording can't be read or is damaged.
        FatalError: The broker does not answer.
    """
    if source != KAFKA:
        with Recording.open(Path(source)) as recording:
            recording.check(is_damaged_allowed=is_damaged_allowed)
            yield recording
        return
    with tempfile.TemporaryDirectory(prefix="wireroom-replay-") as folder:
        path = Path(folder) / "stretch.wr"
        topics = NEEDED[begins_at]
        await record(settings, path, topics, since=stretch.since, until=stretch.until, now=clock(), told=told)
        with Recording.open(path) as recording:
            yield recording
