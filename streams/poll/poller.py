"""`Poller`: asks each feed when it is due, and publishes what is new before it remembers having seen it."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from agents.feed.parsed import ParsedFeed
from agents.feed.read import read_feed
from agents.flow import Output
from agents.identity import feed_id, redact
from schemas.errors import RetryableError, WireroomError
from schemas.feed_state import FeedState
from schemas.limits import CLOCK_AHEAD_MAX
from schemas.newsroom import FeedEntry
from streams.engine.offload import Offload
from streams.http.fetcher import ACCEPT_FEED, Fetcher
from streams.http.response import Response
from streams.monitoring.meter import Figure, Tally
from streams.poll.outcome import Changes, News, item_outputs, news, state_output
from streams.poll.schedule import Hints, Limits, after_failure, after_success, at
from streams.settings import Settings
from streams.show.text import printable

PUBLISH_MAX = 500
"""Items of one call to publish."""
IDLE_S = 60.0
"""The poller looks at its list at least so often."""

Publish = Callable[[Sequence[Output]], Awaitable[None]]
Clock = Callable[[], datetime]
log = logging.getLogger("wireroom.poll")


class _PublishError(Exception):
    """Publishing failed: the poller must not go on, or it would take for seen what nobody has."""


@dataclass(slots=True)
class _Feed:
    """One feed between two polls."""

    entry: FeedEntry
    state: FeedState
    ttl_s: float = 0.0
    update_s: float = 0.0
    """The publisher's wishes at the last read, for polls answered with "not modified"."""
    changes: dict[str, Changes] = field(default_factory=dict)
    is_polled: bool = False
    """A poll is under way."""


class Poller:
    """Polls feeds for ever.

    Args:
        settings: Intervals and limits.
        fetcher: Asks the servers.
        offload: Reads the documents, away from the event loop.
        publish: Writes outputs and returns when they are confirmed.
        clock: The time now, UTC: event time of what is seen.
        jitter: A number from 0 to 1, different each time.
    """

    def __init__(
        self,
        settings: Settings,
        fetcher: Fetcher,
        offload: Offload,
        publish: Publish,
        *,
        clock: Clock,
        jitter: Callable[[], float],
    ) -> None:
        self._settings, self._fetcher, self._offload = settings, fetcher, offload
        self._publish, self._clock, self._jitter = publish, clock, jitter
        self._feeds: dict[str, _Feed] = {}
        self._release = 0
        self._changed = asyncio.Event()
        self._polls = Tally("wireroom_polls_total", ("ok",), ("not_modified",), ("failed",))
        self._published = 0

    def figures(self) -> Iterator[Figure]:
        """How its polls went, and how its feeds are."""
        now, feeds = self._clock(), list(self._feeds.values())
        waits = [(now - feed.state.next_poll_at).total_seconds() for feed in feeds
                 if feed.state.next_poll_at and not feed.is_polled]  # fmt: skip
        yield from self._polls.figures()
        yield "wireroom_items_published_total", (), self._published
        yield "wireroom_feeds", (), len(feeds)
        yield "wireroom_feeds_failing", (), sum(feed.state.failures > 0 for feed in feeds)
        yield "wireroom_feed_overdue_seconds", (), max([0.0, *waits])

    def follow(self, feeds: Iterable[FeedEntry], states: Mapping[str, FeedState], release: int = 0) -> None:
        """Poll *feeds* from now on, and no others; also while running.

        Args:
            feeds: Of the newsroom release.
            states: Feed id -> what the topic `feeds` remembers; for a feed that is followed already, its own counts.
            release: Number of the newsroom release.
        """
        followed: dict[str, _Feed] = {}
        for entry in feeds:
            key = entry.id or feed_id(entry.url)
            old = self._feeds.get(key)
            state = old.state if old else states.get(key) or FeedState(id=key)
            if state.url and state.url != redact(entry.url):  # another address: its validators mean nothing there
                state = replace(state, etag="", last_modified="", next_poll_at=None)
            if old:
                old.entry, old.state = replace(entry, id=key), state
            followed[key] = old or _Feed(replace(entry, id=key), state)
        self._feeds, self._release = followed, release
        self._changed.set()

    async def run(self) -> None:
        """Poll until cancelled.

        Raises:
            WireroomError: Publishing failed for good.
        """
        tasks: set[asyncio.Task[None]] = set()
        try:
            while True:
                self._changed.clear()
                for feed in self._due():
                    feed.is_polled = True
                    tasks.add(asyncio.create_task(self._turn(feed)))
                waker = asyncio.create_task(self._changed.wait())
                done, _ = await asyncio.wait(
                    {waker, *tasks}, timeout=self._pause_s(), return_when=asyncio.FIRST_COMPLETED
                )
                waker.cancel()
                tasks -= done
                for task in done - {waker}:
                    task.result()
        except _PublishError as error:
            raise error.__cause__ or error from None
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def poll(self, entry: FeedEntry, state: FeedState) -> FeedState:
        """Poll one feed once, publish its news and its state, and return the state.

        Raises:
            Whatever publishing raises; the trouble of the feed itself is in the state.
        """
        feed = _Feed(replace(entry, id=state.id), state)
        try:
            await self._poll(feed)
        except _PublishError as error:
            raise error.__cause__ or error from None
        return feed.state

    def _due(self) -> list[_Feed]:
        """Feeds to poll now, at most as many as requests may be under way."""
        now = self._clock()
        room = self._settings.fetch_concurrency - sum(feed.is_polled for feed in self._feeds.values())
        waiting = [feed for feed in self._feeds.values() if not feed.is_polled and _is_due(feed, now)]
        return waiting[: max(0, room)]

    def _pause_s(self) -> float:
        """Seconds until the next feed falls due."""
        if sum(feed.is_polled for feed in self._feeds.values()) >= self._settings.fetch_concurrency:
            return IDLE_S  # no room: the end of a poll wakes us
        now = self._clock()
        waits = [
            (feed.state.next_poll_at - now).total_seconds()
            for feed in self._feeds.values()
            if not feed.is_polled and feed.state.next_poll_at
        ]
        return max(0.01, min([IDLE_S, *waits]))

    async def _turn(self, feed: _Feed) -> None:
        try:
            await self._poll(feed)
        finally:
            feed.is_polled = False

    async def _poll(self, feed: _Feed) -> None:
        """One poll, whatever comes of it; only a failed publish gets out."""
        entry, state = feed.entry, feed.state
        started = time.monotonic()
        response: Response | None = None
        try:
            response = await self._ask(entry, state)
            state = await self._take(feed, response, entry.url)
            self._polls.add("not_modified" if response.status == 304 else "ok")
        except WireroomError as error:
            state = await self._failed(feed, response, str(error))
        except _PublishError:
            raise
        except Exception:
            log.exception("feed %s: a fault of ours; the other feeds go on", entry.id)
            state = await self._failed(feed, response, "a fault in Wireroom; the log has it")
        if feed.entry.url != entry.url:  # it has another address since: its validators mean nothing there
            state = replace(state, url=redact(feed.entry.url), etag="", last_modified="", next_poll_at=None)
        feed.state = state
        await self._put([state_output(state)])
        log.debug("feed %s polled in %.2f s", entry.id, time.monotonic() - started)

    async def _ask(self, entry: FeedEntry, state: FeedState) -> Response:
        return await self._fetcher.get(
            entry.url,
            accept=ACCEPT_FEED,
            bytes_max=self._settings.feed_bytes_max,
            etag=state.etag,
            last_modified=state.last_modified,
        )

    async def _take(self, feed: _Feed, response: Response, asked: str) -> FeedState:
        """Read the answer, publish what is new, and say what to remember."""
        if response.status not in {200, 203, 226, 304}:
            raise RetryableError(_status_sentence(response.status))
        now = self._now(feed.state)
        seen, title, is_waiting = feed.state.seen, feed.state.title, False
        if response.status != 304:
            parsed = await self._offload(
                read_feed,
                response.body,
                url=response.url,
                content_type=response.content_type,
                entry=feed.entry,
                seen_at=now,
            )
            feed.ttl_s, feed.update_s = parsed.ttl_s, parsed.update_s
            found = await self._put_news(feed, parsed)
            seen, title, is_waiting = found.seen, parsed.feed.title, found.is_waiting
        hints = self._hints(feed, response, now)
        wait_s = after_success(await self._limits(feed.entry, response), hints)
        return FeedState(
            id=feed.entry.id,
            url=redact(asked),
            title=title,
            moved_to=_moved_to(feed, response, asked),
            etag="" if is_waiting else _validator(response, "etag", feed.state.etag),
            last_modified="" if is_waiting else _validator(response, "last-modified", feed.state.last_modified),
            polled_at=now,
            next_poll_at=at(now, wait_s, self._jitter()),
            seen=seen,
        )

    def _now(self, state: FeedState) -> datetime:
        """The time now, and not before the last poll: after a clock stepped back, a change would look older than what
        it changes, and be refused. What a clock said that was further ahead than items may be has no say.
        """
        now = self._clock()
        before = state.polled_at or now
        return before if now < before <= now + CLOCK_AHEAD_MAX else now

    async def _put_news(self, feed: _Feed, parsed: ParsedFeed) -> News:
        found = news(parsed.items, feed.state.seen, feed.changes, self._release)
        outputs = item_outputs(found.items, feed.entry.url)
        for start in range(0, len(outputs), PUBLISH_MAX):
            await self._put(outputs[start : start + PUBLISH_MAX])
        self._published += len(outputs)
        feed.changes = {key: known for key, known in feed.changes.items() if key in found.seen}
        if outputs:
            log.info("feed %s: %d of %d items are new or changed", feed.entry.id, len(outputs), len(parsed.items))
        return found

    async def _failed(self, feed: _Feed, response: Response | None, reason: str) -> FeedState:
        """One line in the log, and a state that keeps all that was known."""
        now, state = self._now(feed.state), feed.state
        self._polls.add("failed")
        failures = state.failures + 1
        wait_s = after_failure(
            await self._limits(feed.entry, response),
            self._hints(feed, response, now),
            failures,
            is_too_many=bool(response and response.status in {429, 503}),
        )
        address = redact(feed.entry.url)
        sentence = reason if reason.startswith(address) else f"{address}: {reason}"
        log.warning("feed %s: %s", feed.entry.id, sentence)
        return replace(
            state,
            url=redact(feed.entry.url),
            polled_at=now,
            next_poll_at=at(now, wait_s, self._jitter()),
            failures=failures,
            error=reason,
        )

    def _hints(self, feed: _Feed, response: Response | None, now: datetime) -> Hints:
        return Hints(
            ttl_s=feed.ttl_s,
            update_s=feed.update_s,
            fresh_s=response.fresh_s(now) if response else 0.0,
            retry_after_s=response.retry_after_s(now) if response else 0.0,
        )

    async def _limits(self, entry: FeedEntry, response: Response | None) -> Limits:
        is_opened = response.is_opened if response else await self._fetcher.is_opened(entry.url)
        settings = self._settings
        return Limits(
            min_s=min(settings.poll_min_s, settings.poll_opened_s) if is_opened else settings.poll_min_s,
            max_s=settings.poll_max_s,
            user_min_s=entry.every_min_minutes * 60.0,
            is_opened=is_opened,
        )

    async def _put(self, outputs: Sequence[Output]) -> None:
        try:
            await self._publish(outputs)
        except Exception as error:
            raise _PublishError from error


def _is_due(feed: _Feed, now: datetime) -> bool:
    return feed.state.next_poll_at is None or feed.state.next_poll_at <= now


def _validator(response: Response, name: str, known: str) -> str:
    """What to send back next time: the answer's own, else, after "not modified", the one that we sent."""
    if response.headers.get("expires", "").strip() == "0":
        return ""
    return response.headers.get(name, known if response.status == 304 else "")


def _moved_to(feed: _Feed, response: Response, asked: str) -> str:
    """Where *feed* has moved for good, which the log tells once; "" where it has not."""
    address = "" if response.permanent_url == asked else redact(response.permanent_url)
    if address and address != feed.state.moved_to:
        log.info("feed %s has moved for good to %s; write that into feeds.yaml", feed.entry.id, printable(address))
    return address


def _status_sentence(status: int) -> str:
    known = {
        401: "it asks for a password (401)",
        403: "it refuses us (403)",
        404: "there is no feed at this address (404)",
        410: "the feed is gone for good (410)",
        429: "it asks us to come less often (429)",
    }
    return known.get(status, f"the server answered {status}")
