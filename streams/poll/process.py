"""The poll process: publishes the newsroom folder as a release whenever it changes, and polls its feeds."""

import asyncio
import logging
import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from schemas.codec import decode
from schemas.errors import RefusedError, UsageError, WireroomError
from schemas.feed_state import FeedState
from schemas.newsroom import Newsroom
from streams.engine.offload import Offload
from streams.engine.until import until_told
from streams.http.fetcher import Fetcher
from streams.kafka.clients import read_to_end, wait_for_broker
from streams.kafka.writer import Writer, open_writer
from streams.monitoring.health import Health
from streams.monitoring.meter import Figure, Meter
from streams.newsroom import load
from streams.poll.poller import Poller
from streams.releases.config import current, digest, outputs
from streams.settings import Settings
from streams.show.text import counted

WATCH_S = 5.0
"""How often the newsroom folder is looked at."""
PROCESSES = 1
"""Helpers that parse feeds; a feed may take a second of one core."""

log = logging.getLogger("wireroom")


def clock() -> datetime:
    """The wall clock, the one place where the poller reads it: event time of all it sees."""
    return datetime.now(UTC)


async def poll(settings: Settings) -> int:
    """Poll until SIGTERM or SIGINT; the exit code: 0 after a clean stop.

    Raises:
        UsageError: The folder is missing or has faults, or no broker answers.
        FatalError: The broker refused a write for good.
    """
    newsroom = _load(settings)
    async with Health(settings) as health:
        await wait_for_broker(settings)
        async with open_writer(settings) as writer, Fetcher(settings) as fetcher, Offload(PROCESSES) as offload:
            newsroom = await _release(settings, writer, newsroom)
            poller = Poller(settings, fetcher, offload, writer.write, clock=clock, jitter=random.random)
            poller.follow(newsroom.feeds, await _states(settings), newsroom.release)
            folder = _Folder(settings, writer, poller, newsroom)
            for one in (poller, folder, folder.meter):
                health.show(one)
            health.started()
            feeds = counted(len(newsroom.feeds), "feed")
            log.info("polling %s of %s to %s%s", feeds, settings.newsroom, settings.broker, health.words)
            await until_told(poller.run(), folder.watch())
    return 0


def _load(settings: Settings) -> Newsroom:
    folder = Path(settings.newsroom)
    if not folder.is_dir():
        raise UsageError(f"there is no newsroom folder {folder}; name one with --newsroom or WIREROOM_NEWSROOM")
    return load(folder)


async def _release(settings: Settings, writer: Writer, newsroom: Newsroom) -> Newsroom:
    """Publish *newsroom* unless the newest release says the same; the release that stands."""
    known = await current(settings)
    # One that was cut off has replaced entries of the newest, which compaction will take away: write all of them again.
    if digest(newsroom) == known.digest and known.highest == known.newest.release:
        return known.newest
    newsroom = replace(newsroom, release=known.highest + 1)
    await writer.write(outputs(newsroom))
    feeds, rules = counted(len(newsroom.feeds), "feed"), counted(len(newsroom.rules), "rule")
    log.info("release %d: %s, %s", newsroom.release, feeds, rules)
    if not newsroom.feeds and not newsroom.rules:
        log.warning(
            "the newsroom folder %s has no feed and no rule; name another if this is not the one", settings.newsroom
        )
    return newsroom


class _Folder:
    """The newsroom folder, watched.

    Args:
        settings: Where it is.
        writer: Publishes its releases.
        poller: Follows its feeds.
        newsroom: The release that stands.
    """

    def __init__(self, settings: Settings, writer: Writer, poller: Poller, newsroom: Newsroom) -> None:
        self._settings, self._writer, self._poller, self._newsroom = settings, writer, poller, newsroom
        self._complaint = ""
        self.meter = Meter("poll", "")
        self.meter.is_ready = True

    async def watch(self) -> None:
        """Publish the folder again when it changes; one with faults is named and changes nothing."""
        while True:
            self.meter.beat()  # every wait of the poller has a limit, after which the process ends
            await asyncio.sleep(WATCH_S)
            try:
                found = await asyncio.to_thread(_load, self._settings)
            except WireroomError as error:
                self._complain(str(error))
                continue
            self._complaint = ""
            if digest(found) != digest(self._newsroom):
                self._newsroom = await _release(self._settings, self._writer, found)
                self._poller.follow(self._newsroom.feeds, {}, self._newsroom.release)

    def _complain(self, complaint: str) -> None:
        if complaint != self._complaint:
            log.warning("the newsroom folder has faults, release %d stays: %s", self._newsroom.release, complaint)
        self._complaint = complaint

    def figures(self) -> Iterator[Figure]:
        """Which release stands, and whether it can't be renewed."""
        yield "wireroom_release", (), self._newsroom.release
        yield "wireroom_newsroom_faults", (), bool(self._complaint)


async def _states(settings: Settings) -> dict[str, FeedState]:
    """What earlier pollers remembered of each feed."""
    states: dict[str, FeedState] = {}
    async for record in read_to_end(settings, "feeds"):
        with suppress(RefusedError):  # a state that can't be read costs one full poll
            state = decode(record.value, FeedState)
            states[state.id] = state
    return states
