"""The fetch stage: an item in; its article, and what was learned of its authors, out."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Protocol, Self, get_args

from agents.flow import Output
from agents.identity import host_of
from agents.page import read_page
from schemas.article import Article, Page, PageStatus
from schemas.codec import encode
from schemas.errors import RefusedError, TooLargeError
from schemas.item import Item
from schemas.limits import IMAGES_MAX
from schemas.newsroom import Newsroom
from schemas.parts import Author
from streams.faults import Faults
from streams.fetch.pages import Pages
from streams.fetch.profiles import Profiles
from streams.http import Fetcher
from streams.meter import Figure, Tally
from streams.offload import Offload
from streams.robots import Robots
from streams.settings import Settings

LATE_MAX = 2_000
"""Pages awaited after their item went on without; beyond it, items go on without and their pages are not asked for."""
AHEAD_MAX = timedelta(minutes=10)
"""How far ahead of our clock another machine's may be."""
FINISH_S = 2.5
"""How long a stop waits for them."""
PROCESSES = 2
"""Helpers that read pages."""

log = logging.getLogger("wireroom.fetch")


class Releases(Protocol):
    """Where the newsroom's releases come from."""

    async def release(self, number: int, /) -> Newsroom:
        """The release with this number, 0 for the newest."""


class Writes(Protocol):
    """What the stage needs of the engine's context: a way to write after its step has ended."""

    @property
    def now(self) -> datetime:
        """The time when the event was begun."""

    async def write(self, outputs: Iterable[Output], /) -> None:
        """Write *outputs*, confirmed."""


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

    A crash or a stop loses late revisions only: the item itself is settled, its article stays as revision 0 said. The
    page is asked for again when the item is read again (its next content, a rewound offset); nothing else repeats it.

    Args:
        settings: Limits and waits.
        fetcher: Asks the servers.
        releases: The newsroom, which says whether an item's feed wants its pages.
    """

    def __init__(self, settings: Settings, fetcher: Fetcher, releases: Releases) -> None:
        self._settings, self._releases = settings, releases
        self._offload = Offload(PROCESSES)
        robots = Robots(settings, fetcher, time.monotonic)
        self._faults = Faults("fetch", (one.name for one in fields(Page)))
        self._pages = Pages(fetcher, robots, self._offload, time.monotonic, self._faults)
        self._profiles = Profiles(fetcher, robots, self._offload, time.monotonic)
        self._wants_page: tuple[int, frozenset[str]] = (-1, frozenset())
        self._late: dict[str, asyncio.Task[None]] = {}
        self._broken: BaseException | None = None
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

    async def finish(self) -> None:
        """Wait FINISH_S at most for the pages that are still awaited, so that their revisions are written."""
        if late := list(self._late.values()):
            await asyncio.wait(late, timeout=FINISH_S)

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

    async def __call__(self, item: Item, context: Writes) -> list[Output]:
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
        if item.seen_at > context.now + AHEAD_MAX:
            # Event time drives every window: one event from the future would end them all, for good.
            raise RefusedError(f"it was seen at {item.seen_at}, which is yet to come; the clock of its poller is wrong")
        newsroom = await self._releases.release(item.config_release)
        if older := self._late.pop(item.id, None):
            older.cancel()  # it would tell of a content that is no longer the item's
        article = Article(item=item, page_status=self._unasked(item, newsroom), config_release=newsroom.release)
        if article.page_status != "pending":
            return self._outputs(article)
        if len(self._late) >= LATE_MAX:
            return self._outputs(replace(article, page_status="failed"))
        learned = _Learned()
        asking = asyncio.create_task(self._learn(item, learned))
        try:
            await asyncio.wait({asking}, timeout=self._settings.page_wait_s)
        except asyncio.CancelledError:
            asking.cancel()
            raise
        if not asking.done():
            self._follow_up(article, asking, learned, context.write)
        else:
            asking.result()
        return self._outputs(_with(article, learned, 0))

    def _unasked(self, item: Item, newsroom: Newsroom) -> PageStatus:
        """`off` or `absent` where no page is to be asked for, else `pending`."""
        if self._wants_page[0] != newsroom.release:
            self._wants_page = newsroom.release, frozenset(feed.id for feed in newsroom.feeds if feed.full_text)
        if item.feed.id not in self._wants_page[1]:
            return "off"
        return "pending" if item.url.startswith(("http://", "https://")) else "absent"

    async def _learn(self, item: Item, learned: _Learned) -> None:
        """Ask for the page, then for its authors' pages, and note each as it comes."""
        answer = await self._pages.page(item.url, item.id)
        authors = (*(answer.page.authors if answer.page else ()), *item.authors)
        learned.status, learned.page = answer.status, answer.page
        learned.profiles = await self._profiles.of(authors, item.url)

    def _follow_up(
        self, article: Article, asking: asyncio.Task[None], learned: _Learned, write: Callable[..., Awaitable[None]]
    ) -> None:
        """See to it that revision 1 follows."""
        key = article.item.id
        late = asyncio.create_task(self._write_late(article, asking, learned, write))
        self._late[key] = late
        late.add_done_callback(lambda done: self._late.pop(key) if self._late.get(key) is done else None)

    async def _write_late(
        self, article: Article, asking: asyncio.Task[None], learned: _Learned, write: Callable[..., Awaitable[None]]
    ) -> None:
        try:
            await asking
            await write(self._outputs(_with(article, learned, 1)))
        except asyncio.CancelledError:
            asking.cancel()
            raise
        except Exception as error:
            log.exception("the late page of item %s could not be written", article.item.id)
            self._broken = error

    def _outputs(self, article: Article) -> list[Output]:
        item = article.item
        self._tally.add(article.page_status)
        fresh = [Output("authors", author.id, author) for author in self._profiles.take_fresh()]
        return [Output("articles", item.id, _fitting(article), place_by=host_of(item.feed.url)), *fresh]


def _with(article: Article, learned: _Learned, revision: int) -> Article:
    return replace(article, page=learned.page, page_status=learned.status, profiles=learned.profiles, revision=revision)


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
