"""What the topics still know when a worker has died: articles whose page was awaited, and authors that were learned."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from agents.identity import host_of
from schemas.article import Article
from schemas.codec import decode_or_none
from schemas.parts import Author
from streams.fetch.profiles import wanted_pages
from streams.kafka.clients import read_to_end
from streams.kafka.reader import open_reader
from streams.settings import Settings

BACK = timedelta(hours=1)
"""How far back awaited pages are looked for: what is older is no news any more."""
UNFINISHED_MAX = 1_000
"""Awaited pages that are asked for again, the newest; while more are under way, new items go on without theirs."""
HELD_MAX = 2 * UNFINISHED_MAX
"""Articles held while the topic is read: each may take 1 MB, and more may have followed of the newest."""


async def unfinished(settings: Settings, is_ours: Callable[[str], bool], now: datetime) -> list[Article]:
    """The articles of the last hour of which more was still awaited, oldest first, at most UNFINISHED_MAX.

    Args:
        settings: Where the broker is.
        is_ours: Told a feed's host, by which items are placed: whether its items are this worker's.
        now: The time now.

    Raises:
        FatalError: The topic is missing, or the connection is lost for good.
    """
    found: dict[str, Article] = {}
    since_ms = (now - BACK).timestamp() * 1000
    async with open_reader(settings, "articles", since=now - BACK) as reader:
        async for records in reader.to_end():
            for record in records:
                article = decode_or_none(record.value, Article) if record.timestamp >= since_ms else None
                if article is None or not is_ours(host_of(article.item.feed.url)):
                    continue
                found.pop(article.item.id, None)
                if is_unfinished(article):
                    found[article.item.id] = article
                    if len(found) > HELD_MAX:
                        found.pop(next(iter(found)))
    return list(found.values())[-UNFINISHED_MAX:]


def is_unfinished(article: Article) -> bool:
    """Whether *article* went out without its page, or without the page of an author, that might still have come."""
    if article.revision:
        return False
    if article.page_status == "pending":
        return True
    authors = (*(article.page.authors if article.page else ()), *article.item.authors)
    return article.page_status == "complete" and not article.profiles and bool(wanted_pages(authors, article.item.url))


async def learned(settings: Settings) -> list[tuple[Author, datetime]]:
    """The authors on the topic `authors`, each with the time when they were learned.

    Raises:
        FatalError: The topic is missing, or can't be read.
    """
    latest_ms = int(datetime.max.replace(tzinfo=UTC).timestamp()) * 1000
    return [
        (author, datetime.fromtimestamp(min(max(record.timestamp, 0), latest_ms) / 1000, UTC))
        async for record in read_to_end(settings, "authors")
        if (author := decode_or_none(record.value, Author)) is not None
    ]
