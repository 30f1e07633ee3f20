"""The fetch stage: an item in; its article, and what was learned of its authors, out."""

import asyncio
import functools
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from types import TracebackType
from typing import Self, get_args

from aiokafka.errors import KafkaError

from agents.enrich.single import judged
from agents.flow import Output
from agents.identity import host_of, redact
from agents.page import read_page
from schemas.article import Article, Page, PageStatus
from schemas.codec import encode
from schemas.errors import FatalError, RefusedError, TooLargeError
from schemas.item import Item
from schemas.limits import CLOCK_AHEAD_MAX, IMAGES_MAX
from schemas.newsroom import Newsroom
from schemas.parts import Author
from streams.engine.offload import Offload
from streams.engine.stage import EventContext, Releases
from streams.fetch.pages import Pages
from streams.fetch.profiles import Profiles
from streams.fetch.unfinished import learned, unfinished
from streams.http.fetcher import Fetcher
from streams.http.robots import Robots
from streams.kafka.clients import topic_name
from streams.kafka.placing import place
from streams.kafka.writer import Writer
from streams.monitoring.faults import Faults
from streams.monitoring.meter import Figure, Tally
from streams.settings import Settings

LATE_MAX = 2_000
"""Pages awaited after their item went on without; beyond it, items go on without and their pages are not asked for."""
TAKEN_UP_MAX = LATE_MAX // 2
"""No page that another worker awaited is asked for while so many are: the rest is for what is new."""
BEGUN_MAX = 10_000
"""Items remembered as begun here."""
FINISH_S = 2.5
"""How long a stop waits for them."""
TEND_S = 1.0
"""How often it is looked whether this worker was given partitions."""
TEND_AGAIN_S = 5.0
"""Pause after the topics could not be read back."""
PROCESSES = 2
"""Helpers that read pages."""

log = logging.getLogger("wireroom.fetch")


@dataclass(slots=True)
class _Learned:
    """What is known of an item's page so far; the task that asks fills it in."""

    status: PageStatus = "pending"
    page: Page | None = None
    profiles: tuple[Author, ...] = field(default=())


class Fetch:
    """The step of the fetch stage. Use it with `async with`.

    An item waits `page_wait_s` for its page and its authors' pages. Then its article goes out, as revision 0, with what
    is known; `page_status` is `pending` where the page is still awaited. When the rest comes, or fails for good, the
    article follows as revision 1. So an article is settled by at most two records.

    A crash loses nothing of that: whoever gets the partition reads back which articles still await more (`tend`), and
    asks again. Both may write revision 1 then; the second is a repeat, which `sequence` drops.

    Args:
        settings: Limits and waits.
        fetcher: Asks the servers.
        releases: The newsroom, which says whether an item's feed wants its pages.
        now: Gives the time now, UTC, for the age of what the topics hold.
        clock: A clock that never goes back, seconds, for the age of what this worker learned itself.
    """

    def __init__(
        self,
        settings: Settings,
        fetcher: Fetcher,
        releases: Releases,
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings, self._releases, self._now = settings, releases, now
        self._offload = Offload(PROCESSES)
        robots = Robots(settings, fetcher, clock)
        self._faults = Faults("fetch", (one.name for one in fields(Page)))
        self._pages = Pages(fetcher, robots, self._offload, clock, self._faults)
        self._profiles = Profiles(fetcher, robots, self._offload, clock)
        self._wants_page: tuple[int, frozenset[str]] = (-1, frozenset())
        self._late: dict[str, asyncio.Task[None]] = {}
        self._broken: FatalError | None = None
        self._begun: OrderedDict[str, None] = OrderedDict()
        self._is_learned = asyncio.Lock()
        self._has_learned = False
        self._write: Callable[[Iterable[Output]], Awaitable[None]] | None = None
        self._stack = AsyncExitStack()
        self._tally = Tally("wireroom_pages_total", *((status,) for status in get_args(PageStatus)))

    def figures(self) -> Iterator[Figure]:
        """What became of pages."""
        yield from self._tally.figures()
        yield from self._faults.figures()
        yield "wireroom_pages_late", (), len(self._late)

    async def __aenter__(self) -> Self:
        await self._stack.enter_async_context(self._offload)
        # The first item should not wait for processes to start: it would go on without its page.
        await asyncio.gather(*(self._offload(read_page, "", "") for _ in range(PROCESSES)))
        return self

    async def prepare(self, partition: int) -> None:  # noqa: ARG002  authors are known for all partitions
        """Read which authors are known already, once; awaited before the first item of a partition."""
        async with self._is_learned:
            if not self._has_learned:
                for author, at in await learned(self._settings):
                    self._profiles.remember(author, (self._now() - at).total_seconds())
                self._has_learned = True

    async def tend(self, owned: Callable[[], frozenset[int]], writer: Writer) -> None:
        """Ask again for the pages that a worker before this one awaited when it died; for ever, beside the items.

        A broker that is away meanwhile is asked again: partitions come anew when it is back, which is when this reads.

        Args:
            owned: The partitions of `items` that this worker has now.
            writer: Takes the late revisions.

        Raises:
            FatalError: The topic `items` is missing.
        """
        count = await writer.partitions(topic_name(self._settings, "items"))
        known: frozenset[int] = frozenset()
        while True:
            new, known = owned() - known, owned()
            try:
                await self._take_over(new, count, writer)
            except (FatalError, KafkaError) as error:
                log.warning("what was awaited can't be read back: %s; trying again", error)
                known -= new
                await asyncio.sleep(TEND_AGAIN_S)
            await asyncio.sleep(TEND_S)

    async def _take_over(self, new: frozenset[int], count: int, writer: Writer) -> None:
        """Ask for what is awaited in the partitions *new*, of *count*."""
        if not new:
            return
        await self.prepare(min(new))
        ours = functools.partial(_is_in, new, count)
        for article in await unfinished(self._settings, ours, self._now()):
            await self._take_up(article, writer)

    async def _take_up(self, article: Article, writer: Writer) -> None:
        newsroom = await self._releases.release(article.config_release)
        # An item that has come since has a newer content, which this article must not follow. One that was taken up
        # once is not asked for again, however often its partition comes and goes.
        is_over = article.item.id in self._begun or article.item.id in self._late or len(self._late) >= TAKEN_UP_MAX
        if not is_over and self._unasked(article.item, newsroom) == "pending":
            self._begin(article.item)
            found = _Learned(article.page_status, article.page)
            asking = asyncio.create_task(self._learn(article.item, found))
            self._follow_up(article, asking, found, writer.write)

    async def finish(self) -> None:
        """Wait FINISH_S at most for the pages that are still awaited, so that their revisions are written."""
        if late := list(self._late.values()):
            await asyncio.wait(late, timeout=FINISH_S)
        if self._write is not None:
            await self._profiles.publish(self._write)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        late = list(self._late.values())
        if late:
            log.info("%d late pages are given up", len(late))
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        await self._pages.stop()
        await self._profiles.stop()
        await self._stack.aclose()

    async def __call__(self, item: Item, context: EventContext) -> list[Output]:
        """The article of *item*, and profiles that were learned meanwhile.

        Args:
            item: Its feed's entry in its release says whether the page is wanted.
            context: Late revisions are written through it.

        Raises:
            RetryableError: The item's release has not arrived.
            FatalError: A late revision could not be written.
        """
        if self._broken is not None:
            raise self._broken
        if item.seen_at > context.now + CLOCK_AHEAD_MAX:
            # Event time drives every window: one event from the future would end them all, for good.
            raise RefusedError(f"it was seen at {item.seen_at}, which is yet to come; the clock of its poller is wrong")
        self._begin(item)
        newsroom = await self._releases.release(item.config_release)
        if older := self._late.pop(item.id, None):
            older.cancel()  # it would tell of a content that is no longer the item's
        article = Article(item=item, page_status=self._unasked(item, newsroom), config_release=newsroom.release)
        if article.page_status != "pending":
            return [self._output(article)]
        if len(self._late) >= LATE_MAX:
            return [self._output(replace(article, page_status="failed"))]
        self._write = context.write
        found = _Learned()
        asking = asyncio.create_task(self._learn(item, found))
        try:
            await asyncio.wait({asking}, timeout=self._settings.page_wait_s)
        except asyncio.CancelledError:
            asking.cancel()
            raise
        sent = _with(article, found, 0)
        if not asking.done():
            self._follow_up(sent, asking, found, context.write)
        else:
            asking.result()
        await self._profiles.publish(context.write)
        return [self._output(sent)]

    def _begin(self, item: Item) -> None:
        self._begun[item.id] = None
        if len(self._begun) > BEGUN_MAX:
            self._begun.popitem(last=False)

    def _unasked(self, item: Item, newsroom: Newsroom) -> PageStatus:
        """`off` or `absent` where no page is to be asked for, else `pending`."""
        if self._wants_page[0] != newsroom.release:
            self._wants_page = newsroom.release, frozenset(feed.id for feed in newsroom.feeds if feed.full_text)
        if item.feed.id not in self._wants_page[1]:
            return "off"
        return "pending" if item.url.startswith(("http://", "https://")) else "absent"

    async def _learn(self, item: Item, found: _Learned) -> None:
        """Ask for the page, where it is not here yet, then for its authors' pages, and note each as it comes."""
        try:
            await self._ask(item, found)
        except Exception as error:  # noqa: BLE001  a fault costs what is not known yet, never the item
            self._faults("page", error)
            found.status = "failed" if found.page is None else found.status

    async def _ask(self, item: Item, found: _Learned) -> None:
        if found.page is None:
            answer = await self._pages.page(item.url, item.id)
            page = answer.page
            found.status, found.page = judged(page, item) if page is not None else (answer.status, None)
            if found.status == "walled":
                log.info("page %s: a wall answers, and no article; the item goes on without it", redact(item.url))
        authors = (*(found.page.authors if found.page else ()), *item.authors)
        found.profiles = await self._profiles.of(authors, item.url)

    def _follow_up(
        self, article: Article, asking: asyncio.Task[None], found: _Learned, write: Callable[..., Awaitable[None]]
    ) -> None:
        """See to it that revision 1 follows where it says more than *article*, which went out as revision 0."""
        key = article.item.id
        late = asyncio.create_task(self._write_late(article, asking, found, write))
        self._late[key] = late
        late.add_done_callback(lambda done: self._late.pop(key) if self._late.get(key) is done else None)

    async def _write_late(
        self, article: Article, asking: asyncio.Task[None], found: _Learned, write: Callable[..., Awaitable[None]]
    ) -> None:
        try:
            await asking
            await self._profiles.publish(write)
            late = _with(article, found, 1)
            if replace(late, revision=0) != article:
                await write([self._output(late)])
        except asyncio.CancelledError:
            asking.cancel()
            raise
        except FatalError as error:
            log.exception("the late page of item %s could not be written", article.item.id)
            self._broken = error
        except Exception:
            log.exception(
                "the late page of item %s is left out by a fault of ours; what is out stands", article.item.id
            )

    def _output(self, article: Article) -> Output:
        item = article.item
        self._tally.add(article.page_status)
        return Output("articles", item.id, _fitting(article), place_by=host_of(item.feed.url))


def _is_in(partitions: frozenset[int], count: int, host: str) -> bool:
    """Whether items of feeds at *host* stand in one of *partitions*, of *count*."""
    return place(host.encode(), count) in partitions


def _with(article: Article, found: _Learned, revision: int) -> Article:
    return replace(article, page=found.page, page_status=found.status, profiles=found.profiles, revision=revision)


def _fitting(article: Article) -> Article:
    """*article*, cut where it would not fit into one message: the feed's HTML first, the page's extras then."""
    ways: tuple[Callable[[Article], Article], ...] = (
        lambda one: one,
        lambda one: replace(one, item=replace(one.item, content_html="")) if one.page and one.page.body_text else one,
        lambda one: replace(one, page=_shortened(one.page)) if one.page else one,
        lambda one: replace(one, item=replace(one.item, content_html=""), page=None, profiles=()),
    )
    for way in ways:
        article = way(article)
        try:
            encode(article)
        except TooLargeError:
            continue
        return article
    return article


def _shortened(page: Page) -> Page:
    half = len(page.body_text) // 2
    return replace(
        page, body_text=page.body_text[:half], is_truncated=True, related=(), images=page.images[: IMAGES_MAX // 6]
    )
