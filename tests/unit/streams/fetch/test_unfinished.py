"""Which articles still await something when their worker dies."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from webserver import local

from agents.flow import Output
from schemas.article import Article, Page
from schemas.errors import FatalError
from schemas.item import Item
from schemas.newsroom import FeedEntry, Newsroom
from schemas.parts import Author, FeedRef
from streams.fetch import Fetch, step
from streams.fetch.pages import PageAnswer
from streams.fetch.unfinished import is_unfinished
from streams.http.fetcher import Fetcher
from streams.kafka.writer import Writer

URL = "https://harbour-courier.example/quay"
ITEM = Item(id="1", url=URL, feed=FeedRef(id="f"), seen_at=datetime(2026, 6, 5, tzinfo=UTC))
HERE = Author(name="Mira Holt", profile_url="https://harbour-courier.example/people/mira")
ELSEWHERE = Author(name="Mira Holt", profile_url="https://social.example/@mira")
COMPLETE = Article(item=ITEM, page=Page(authors=(HERE,)), page_status="complete")


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (Article(item=ITEM, page_status="pending"), True),
        (COMPLETE, True),
        (replace(COMPLETE, page=Page(), item=replace(ITEM, authors=(HERE,))), True),
        (replace(COMPLETE, profiles=(HERE,)), False),
        (replace(COMPLETE, page=Page(authors=(ELSEWHERE,))), False),
        (replace(COMPLETE, revision=1), False),
        (Article(item=ITEM, page_status="failed"), False),
        (Article(item=ITEM, page_status="off"), False),
    ],
)
def test_what_may_still_come(article: Article, expected: bool) -> None:
    """A page, or the page of an author at the article's site; nothing once a revision has followed."""
    assert expected == is_unfinished(article)


class Releases:
    """A newsroom of one feed, which wants pages."""

    async def release(self, _number: int, /) -> Newsroom:
        """The only one."""
        return Newsroom(release=1, feeds=(FeedEntry(url="x", id="f"),))


class Wire:
    """Takes late revisions, as a writer does."""

    def __init__(self) -> None:
        self.late: list[Article] = []

    async def partitions(self, _topic: str) -> int:
        """One."""
        return 1

    async def write(self, outputs: Iterable[Output]) -> None:
        """Keep them."""
        self.late += [one.record for one in outputs if isinstance(one.record, Article)]


class Pages:
    """Counts who asks; no page is there."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def page(self, url: str, _item_id: str) -> PageAnswer:
        """Absent."""
        self.asked.append(url)
        return PageAnswer("absent")


async def tended(
    monkeypatch: pytest.MonkeyPatch, read_back: Callable[..., Any], owned: list[frozenset[int]]
) -> tuple[Wire, Pages]:
    """What a worker does that has the partitions *owned* at one look after the other, over topics that *read_back*."""
    monkeypatch.setattr(step, "TEND_S", 0.0)
    monkeypatch.setattr(step, "TEND_AGAIN_S", 0.0)
    monkeypatch.setattr(step, "unfinished", read_back)
    settings, wire, pages, over = local(), Wire(), Pages(), asyncio.Event()
    looks = iter([one for one in owned for _ in range(2)])  # one look asks twice

    def look() -> frozenset[int]:
        if (now := next(looks, None)) is None:
            over.set()
        return now or frozenset()

    async with Fetcher(settings) as fetcher:
        fetch = Fetch(settings, fetcher, Releases(), lambda: datetime(2026, 6, 5, tzinfo=UTC))
        fetch._pages, fetch._has_learned = cast("Any", pages), True
        tending = asyncio.create_task(fetch.tend(look, cast("Writer", wire)))
        await asyncio.wait({tending, asyncio.create_task(over.wait())}, return_when=asyncio.FIRST_COMPLETED)
        tending.cancel()
        with suppress(asyncio.CancelledError):
            await tending
        await asyncio.gather(*fetch._late.values())
    return wire, pages


async def test_a_page_is_asked_for_once_however_often_its_partition_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebalances take a partition away and give it back: what was taken up once is not taken up again."""

    async def read_back(*_: object) -> list[Article]:
        return [Article(item=ITEM, page_status="pending")]

    wire, pages = await tended(monkeypatch, read_back, [frozenset({0}), frozenset(), frozenset({0}), frozenset({0})])

    assert [URL] == pages.asked
    assert [(1, "absent")] == [(one.revision, one.page_status) for one in wire.late]


async def test_a_page_that_is_here_is_not_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where an author's page alone is awaited, that alone is; where nothing came of it, nothing is written."""

    async def read_back(*_: object) -> list[Article]:
        return [replace(COMPLETE, page=Page(authors=(ELSEWHERE,)))]

    wire, pages = await tended(monkeypatch, read_back, [frozenset({0})])

    assert ([], []) == (pages.asked, wire.late)


async def test_a_broker_that_is_away_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Partitions come while a broker restarts: that the topic can't be read then ends no worker."""
    tries = 0

    async def read_back(*_: object) -> list[Article]:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise FatalError("reading articles failed")
        return [Article(item=ITEM, page_status="pending")]

    _, pages = await tended(monkeypatch, read_back, [frozenset({0})] * 4)

    assert [URL] == pages.asked
