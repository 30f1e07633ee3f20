"""The poll process: publishes the newsroom folder as a release whenever it changes, and polls its feeds."""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from schemas.codec import decode
from schemas.errors import RefusedError, UsageError, WireroomError
from schemas.feed_state import FeedState
from schemas.newsroom import Newsroom
from streams.alive import beat
from streams.config import current, digest, outputs
from streams.http import Fetcher
from streams.kafka import read_to_end, wait_for_broker
from streams.newsroom import load
from streams.offload import Offload
from streams.poll.poller import Poller
from streams.settings import Settings
from streams.until import until_told
from streams.writer import Writer, open_writer

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
    await wait_for_broker(settings)
    async with open_writer(settings) as writer, Fetcher(settings) as fetcher:
        newsroom = await _release(settings, writer, newsroom)
        async with Offload(PROCESSES) as offload:
            poller = Poller(settings, fetcher, offload, writer.write, clock=clock, jitter=random.random)
            poller.follow(newsroom.feeds, await _states(settings), newsroom.release)
            log.info("polling %d feeds of %s to %s", len(newsroom.feeds), settings.newsroom, settings.broker)
            await until_told(poller.run(), _watch(settings, writer, poller, newsroom))
    return 0


def _load(settings: Settings) -> Newsroom:
    folder = Path(settings.newsroom)
    if not folder.is_dir():
        raise UsageError(f"there is no newsroom folder {folder}; name one with --newsroom or WIREROOM_NEWSROOM")
    return load(folder)


async def _release(settings: Settings, writer: Writer, newsroom: Newsroom) -> Newsroom:
    """Publish *newsroom* unless the newest release says the same; the release that stands."""
    known = await current(settings)
    if digest(newsroom) == known.digest:
        return known.newest
    newsroom = replace(newsroom, release=known.highest + 1)
    await writer.write(outputs(newsroom))
    log.info("release %d: %d feeds, %d rules", newsroom.release, len(newsroom.feeds), len(newsroom.rules))
    return newsroom


async def _watch(settings: Settings, writer: Writer, poller: Poller, newsroom: Newsroom) -> None:
    """Publish the folder again when it changes; one with faults is named and changes nothing."""
    complaint = ""
    while True:
        beat(settings.alive_dir, "poll")  # every wait of the poller has a limit, after which the process ends
        await asyncio.sleep(WATCH_S)
        try:
            found = await asyncio.to_thread(_load, settings)
        except WireroomError as error:
            if str(error) != complaint:
                complaint = str(error)
                log.warning("the newsroom folder has faults, release %d stays: %s", newsroom.release, complaint)
            continue
        complaint = ""
        if digest(found) != digest(newsroom):
            newsroom = await _release(settings, writer, found)
            poller.follow(newsroom.feeds, {}, newsroom.release)


async def _states(settings: Settings) -> dict[str, FeedState]:
    """What earlier pollers remembered of each feed."""
    states: dict[str, FeedState] = {}
    async for record in read_to_end(settings, "feeds"):
        with suppress(RefusedError):  # a state that can't be read costs one full poll
            state = decode(record.value, FeedState)
            states[state.id] = state
    return states
