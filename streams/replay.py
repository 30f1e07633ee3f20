"""Run a past stretch of `wireroom.items` again, on this machine, into topics of the run's own.

Not the live topology: one reader, one pool of processes that enriches and keeps the order, one pass through the very
same folds. The same stretch, newsroom and code give the same bytes. No live group, offset or receiver is touched: the
runner commits nothing, writes only below `replay.<run>.`, and knows no way to deliver. No network but the broker's is
used: pages are those that `wireroom.articles` holds.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import TypeVar

from agents.enrich import enrich
from agents.enrich.index import Index
from agents.flow import Output
from agents.replay import Run
from schemas.article import Article
from schemas.codec import decode
from schemas.errors import RefusedError, UsageError
from schemas.event import Draft
from schemas.item import Item
from schemas.newsroom import Newsroom
from streams.kafka import read_to_end
from streams.runs import RUN_PREFIX
from streams.settings import Settings

CHUNK = 200
"""Articles that one task of the pool enriches, and that are written before the next are begun."""

T = TypeVar("T")
Key = tuple[str, str, datetime]
Write = Callable[[Iterable[Output]], Awaitable[None]]
"""Writes outputs, and returns when they are confirmed."""

_index: Index | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Event times from *since*, included, to *until*, left out."""

    since: datetime
    until: datetime

    def __post_init__(self) -> None:
        if self.since >= self.until:
            raise UsageError(f"the stretch ends ({self.until}) before it begins ({self.since})")

    def holds(self, item: Item) -> bool:
        """Whether *item* was seen in this stretch."""
        return self.since <= item.seen_at < self.until


@dataclass(slots=True)
class Progress:
    """How far a run has come."""

    articles: int = 0
    done: int = 0
    unreadable: int = 0
    written: Counter[str] | None = None
    """Records by topic."""
    reached: datetime | None = None
    """Event time."""


def run_settings(settings: Settings, run_id: str) -> Settings:
    """*settings* with topics of the run's own."""
    if not run_id or not all(one.isalnum() or one in "-_" for one in run_id):
        raise UsageError(f"--run-id {run_id!r}: letters, digits, - and _ only, since it becomes part of topic names")
    return replace(settings, topic_prefix=f"{RUN_PREFIX}{run_id}.")


async def replay(
    settings: Settings,
    stretch: Stretch,
    newsroom: Newsroom,
    write: Write,
    told: Callable[[Progress], None],
) -> Progress:
    """Run *stretch* through *newsroom* and hand the outputs, in order, to *write*.

    Raises:
        UsageError: The broker can't be reached, or the stretch holds no item.
    """
    progress = Progress(written=Counter())
    articles = await _articles(settings, stretch, progress)
    if not articles:
        raise UsageError(f"wireroom.items holds nothing that was seen from {stretch.since} to {stretch.until}")
    progress.articles = len(articles)
    run = Run(newsroom)
    for drafts in _drafts(articles, newsroom):
        await _write([output for draft in drafts for output in run.take(draft)], write, progress)
        progress.done += len(drafts)
        progress.reached = drafts[-1].seen_at
        told(progress)
    await _write(list(run.end(stretch.until)), write, progress)
    return progress


async def _write(outputs: list[Output], write: Write, progress: Progress) -> None:
    await write(outputs)
    assert progress.written is not None
    progress.written.update(output.topic for output in outputs)


async def _articles(settings: Settings, stretch: Stretch, progress: Progress) -> list[Article]:
    """Every item of the stretch with the pages known for it, in the order of event time, id, digest and revision."""
    items = {_key(item): item async for item in _read(settings, "items", Item, progress) if stretch.holds(item)}
    pages: dict[Key, dict[int, Article]] = defaultdict(dict)
    async for article in _read(settings, "articles", Article, progress):
        key = _key(article.item)
        if key in items:
            pages[key][article.revision] = article
    whole = [one for key, item in items.items() for one in _revisions(item, pages.get(key))]
    return sorted(whole, key=lambda one: (one.item.seen_at, one.item.id, one.item.digest, one.revision))


def _key(item: Item) -> Key:
    """One content as it was seen once: an item may go back to an older content."""
    return item.id, item.digest, item.seen_at


def _revisions(item: Item, known: dict[int, Article] | None) -> Iterable[Article]:
    return known.values() if known else (Article(item=item, page_status="off"),)


async def _read(settings: Settings, topic: str, kind: type[T], progress: Progress) -> AsyncIterator[T]:
    async for record in read_to_end(settings, topic):
        try:
            yield decode(record.value, kind)
        except RefusedError:
            progress.unreadable += 1


def _drafts(articles: list[Article], newsroom: Newsroom) -> Iterator[list[Draft]]:
    """*articles* enriched by a pool of processes, in order."""
    processes = min(os.cpu_count() or 1, 1 + len(articles) // CHUNK)
    if processes == 1:
        _begin(newsroom)
        yield from map(_enrich_chunk, _chunks(articles))
        return
    with ProcessPoolExecutor(processes, initializer=_begin, initargs=(newsroom,)) as pool:
        yield from pool.map(_enrich_chunk, _chunks(articles))


def _chunks(articles: list[Article]) -> Iterator[list[Article]]:
    rest = iter(articles)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _begin(newsroom: Newsroom) -> None:
    global _index  # noqa: PLW0603  one index a process: it is too large to send with every chunk
    _index = Index.of(newsroom)


def _enrich_chunk(articles: list[Article]) -> list[Draft]:
    assert _index is not None
    return [enrich(article, _index) for article in articles]
