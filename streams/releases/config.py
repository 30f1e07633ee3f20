"""The newsroom folder as numbered releases on `wireroom.config`: one publishes, everyone else follows.

Workers never read the files, which could differ from moment to moment and from machine to machine. A release is all of
its entries, then the record that closes it; a release that was cut off by a crash has no closing record and is passed
over. Every item names the release that its feed was polled with, and each later stage waits for that release.
"""

import asyncio
import hashlib
import logging
from collections.abc import Iterator, Mapping
from contextlib import suppress

from agents.flow import Output
from schemas.codec import decode, encode
from schemas.errors import RefusedError
from schemas.newsroom import ConfigRecord, Newsroom
from streams.kafka.clients import consumer, read_to_end
from streams.monitoring.meter import Figure
from streams.settings import Settings

RELEASES_MAX = 8
"""Releases that a process keeps at hand for events made with an older one."""
RELEASE_WAIT_S = 30.0
"""How long a stage waits for a release that an event names."""
_RETRY_S = 2.0

log = logging.getLogger("wireroom.config")


def digest(newsroom: Newsroom) -> str:
    """Hash of all that the folder says, the release number left out: 32 hex digits."""
    whole = hashlib.sha256()
    for record in _entries(newsroom, 0):
        whole.update(encode(record))
    return whole.hexdigest()[:32]


def records(newsroom: Newsroom) -> Iterator[ConfigRecord]:
    """Every record of one release, the closing one last."""
    entries = list(_entries(newsroom, newsroom.release))
    yield from entries
    number = newsroom.release
    yield ConfigRecord(kind="release", id=str(number), release=number, digest=digest(newsroom), entries=len(entries))


def _entries(newsroom: Newsroom, number: int) -> Iterator[ConfigRecord]:
    for feed in newsroom.feeds:
        yield ConfigRecord(kind="feed", id=feed.id, release=number, feed=feed)
    for author in newsroom.authors:
        yield ConfigRecord(kind="author", id=author.id or author.name, release=number, author=author)
    for topic in newsroom.topics:
        yield ConfigRecord(kind="topic", id=topic.id, release=number, topic=topic)
    for rule in newsroom.rules:
        yield ConfigRecord(kind="rule", id=rule.id, release=number, rule=rule)
    for receiver in newsroom.receivers:
        yield ConfigRecord(kind="receiver", id=receiver.name, release=number, receiver=receiver)


def release_for(number: int, known: Mapping[int, Newsroom], newest: Newsroom) -> Newsroom:
    """Of *known*, the release with this *number*; the next newer one where it is gone, *newest* where there is none."""
    newer = [one for one in known if one >= number > 0]
    return known[min(newer)] if newer else newest


class Releases:
    """Puts releases together from the records of the topic, in their order.

    Args:
        kept_max: The newest that are kept; 0 keeps all, as a replay needs.
    """

    def __init__(self, kept_max: int = RELEASES_MAX) -> None:
        self._kept_max = kept_max
        self.known: dict[int, Newsroom] = {}
        """Those that are kept, by number."""
        self.newest = Newsroom()
        self.digest = ""
        """Of the newest release; "" before the first."""
        self.highest = 0
        """Highest number met, that of a release that was cut off included: a new one must be higher."""
        self._open: dict[tuple[str, str], ConfigRecord] = {}

    def take(self, raw: bytes | None) -> bool:
        """Take in one record; whether it closed a release."""
        if raw is None:
            return False
        try:
            record = decode(raw, ConfigRecord)
        except RefusedError as error:
            log.warning("wireroom.config holds a record that can't be read and is passed over: %s", error)
            return False
        self.highest = max(self.highest, record.release)
        if record.kind != "release":
            self._open[record.kind, record.id] = record
            return False
        return self._close(record)

    def _close(self, closing: ConfigRecord) -> bool:
        mine = [one for one in self._open.values() if one.release == closing.release]
        self._open = {key: one for key, one in self._open.items() if one.release > closing.release}
        if len(mine) != closing.entries:
            # Cut off by a crash, or compacted since: a newer one stands behind it either way.
            log.debug("release %d has %d of its %d entries: passed over", closing.release, len(mine), closing.entries)
            return False
        self.known[closing.release] = _newsroom(closing.release, mine)
        if closing.release >= self.newest.release:  # a follower meets the old ones again
            self.newest, self.digest = self.known[closing.release], closing.digest
        for old in sorted(self.known)[: -self._kept_max] if self._kept_max else ():
            del self.known[old]
        return True

    def at(self, number: int) -> Newsroom:
        """The release with this *number*; the next newer one where it is gone, the newest where there is none."""
        return release_for(number, self.known, self.newest)


def _newsroom(number: int, mine: list[ConfigRecord]) -> Newsroom:
    return Newsroom(
        release=number,
        feeds=tuple(one.feed for one in mine if one.feed),
        authors=tuple(one.author for one in mine if one.author),
        topics=tuple(one.topic for one in mine if one.topic),
        rules=tuple(one.rule for one in mine if one.rule),
        receivers=tuple(one.receiver for one in mine if one.receiver),
    )


async def current(settings: Settings) -> Releases:
    """All releases that the topic holds now."""
    releases = Releases()
    async for record in read_to_end(settings, "config"):
        releases.take(record.value)
    return releases


def outputs(newsroom: Newsroom) -> list[Output]:
    """What publishing *newsroom* writes."""
    return [Output("config", f"{record.kind}|{record.id}", record) for record in records(newsroom)]


class Config:
    """Follows the topic, so that a stage has the release that an event names."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._releases = Releases()
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._given_up_at = -1
        """The newest release when a later one did not come: until there is another, none is waited for."""

    @property
    def newest(self) -> Newsroom:
        """The newest whole release; number 0 and empty before the first."""
        return self._releases.newest

    def figures(self) -> Iterator[Figure]:
        """Which release is here."""
        yield "wireroom_release", (), self.newest.release

    async def start(self) -> None:
        """Read what is there, then go on following in the background."""
        self._releases = await current(self._settings)
        self._task = asyncio.create_task(self._follow(), name="config")

    async def stop(self) -> None:
        """Stop following."""
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def release(self, number: int) -> Newsroom:
        """The release with this *number*, once it is here.

        Returns:
            The newest where *number* is 0, or did not come within RELEASE_WAIT_S: then none is waited for until another
            has come. The next newer one where it is long gone.
        """
        if self.newest.release < number and self.newest.release != self._given_up_at:
            try:
                async with asyncio.timeout(RELEASE_WAIT_S):
                    await self._arrival(number)
            except TimeoutError:
                self._give_up(number)
        return self.at(number)

    async def _arrival(self, number: int) -> None:
        while self.newest.release < number:
            self._changed.clear()
            await self._changed.wait()

    def _give_up(self, number: int) -> None:
        self._given_up_at = newest = self.newest.release
        log.warning("release %d is not on wireroom.config after %g s; using %d", number, RELEASE_WAIT_S, newest)

    def at(self, number: int) -> Newsroom:
        """As `release`, without waiting: the newest where *number* has not arrived."""
        return self._releases.at(number)

    async def _follow(self) -> None:
        while True:
            try:
                await self._read()
            except Exception:  # the broker may be away for longer than the client bears: go on with what we know
                log.exception("can't follow wireroom.config; trying again")
                await asyncio.sleep(_RETRY_S)

    async def _read(self) -> None:
        reader = consumer(self._settings, "config", group=None, start="earliest")
        await reader.start()
        try:
            async for record in reader:
                if self._releases.take(record.value):
                    self._changed.set()
        finally:
            await reader.stop()
