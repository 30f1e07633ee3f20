"""The bench on which a rule's tests run: the very enrich, sequence, match and desk of the live flow, on one rule."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from agents.desk import LATE
from agents.enrich import Index, enrich
from agents.identity import article_id, canonical_url, digest, item_id, redact
from agents.replay import Run
from schemas.alert import Alert
from schemas.article import Article, Page
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.newsroom import FeedEntry, Newsroom, RuleEntry
from schemas.parts import Author, Category, FeedRef, Publisher
from streams.newsroom.cases import Case, resolved
from streams.newsroom.faults import Faults
from streams.newsroom.given import Given, GivenItem, read_given

NO_SOURCE = "test"
"""Feed id of an item in short form that names no source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What one rule made of what a test gave it."""

    begins_at: datetime
    events: tuple[EnrichedItem, ...]
    alerts: tuple[Alert, ...]


class Bench:
    """Plays tests.

    Args:
        newsroom: Its feeds, authors and topics enrich as they do live.
    """

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._index = Index.of(newsroom)
        self._feeds = {feed.id: feed for feed in newsroom.feeds}
        self._files: dict[Path, tuple[Given, list[Draft]]] = {}

    def play(self, case: Case, rule: RuleEntry) -> Played:
        """What *rule*, alone, makes of *case*.

        Raises:
            NewsroomErrors: The file that the test names can't be read.
        """
        given, drafts = self._drafts(case.given)
        run = Run(Newsroom(rules=(rule,), receivers=self._newsroom.receivers))
        outputs = [output for draft in drafts for output in run.take(draft)]
        outputs += run.end(_end(case, rule, given, drafts))
        records = [output.record for output in outputs]
        return Played(
            begins_at=given.begins_at,
            events=tuple(one for one in records if isinstance(one, EnrichedItem)),
            alerts=tuple(one for one in records if isinstance(one, Alert)),
        )

    def _drafts(self, given: Given | Path) -> tuple[Given, list[Draft]]:
        """What *given* holds, enriched; that of a file is kept for the next test that names it."""
        if isinstance(given, Given):
            return given, list(self._enriched(given))
        if given not in self._files:
            faults = Faults()
            read = read_given(given, str(given), faults)
            faults.check()
            self._files[given] = read, list(self._enriched(read))
        return self._files[given]

    def _enriched(self, given: Given) -> Iterator[Draft]:
        short = [one for one in given.items if isinstance(one, GivenItem)]
        articles = iter(articles_of(short, self._feeds))
        for one in given.items:
            if isinstance(one, GivenItem):
                yield enrich(next(articles), self._index)
            elif isinstance(one, Item):
                yield enrich(Article(item=one, page_status="off"), self._index)
            else:
                yield one


def _end(case: Case, rule: RuleEntry, given: Given, drafts: Sequence[Draft]) -> datetime:
    """Until when the clock runs: an end is noticed LATE after it was."""
    last = max((draft.seen_at for draft in drafts), default=given.begins_at)
    if case.until is not None:
        return resolved(case.until, given.begins_at) + LATE
    return last + LATE + timedelta(seconds=rule.keep_open_s if "closed" in case.expect.counts else 0)


def articles_of(items: Sequence[GivenItem], feeds: dict[str, FeedEntry]) -> Iterator[Article]:
    """*items* as the fetcher would hand them on.

    One with the source and address of an earlier one is a new version of it; where nothing but a body came to it, it
    is the page that was read later, which keeps the event time of its item.
    """
    known: dict[str, Article] = {}
    for number, one in enumerate(items, start=1):
        feed = one.source or NO_SOURCE
        url = canonical_url(one.url) or f"https://item-{number}.invalid/"
        item = _item(one, feed, url, feeds.get(feed))
        before = known.get(item.id)
        known[item.id] = _article(one, item, before)
        yield known[item.id]


def _article(one: GivenItem, item: Item, before: Article | None) -> Article:
    page = Page(url=item.url, body_text=one.body) if one.body else None
    status = "complete" if page else "off"
    bare = digest(item)
    if before is not None and before.page is None and page is not None and before.item.digest == bare:
        return Article(item=before.item, page=page, page_status="complete", revision=before.revision + 1)
    with_body = replace(item, content_html=f"<p>{html.escape(one.body)}</p>" if one.body else "")
    return Article(item=replace(item, digest=digest(with_body)), page=page, page_status=status)  # type: ignore[arg-type]


def _item(one: GivenItem, feed: str, url: str, entry: FeedEntry | None) -> Item:
    is_made = not one.url
    identity = item_id(feed, "", url, "")
    return Item(
        id=identity,
        article_id=article_id(url, identity),
        feed=FeedRef(id=feed, url=redact(entry.url) if entry else "", title=entry.title if entry else ""),
        publisher=Publisher(name=one.publisher or (entry.publisher if entry else "")),
        section=one.section or (entry.section if entry else ""),
        url="" if is_made else url,
        headline=one.headline,
        summary=one.summary,
        authors=tuple(Author(name=name) for name in one.authors),
        tags=tuple(Category(name=name) for name in one.topics),
        language=one.lang,
        published_at=one.at,
        seen_at=one.at,
    )
