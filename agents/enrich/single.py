"""One page, or one text, as an article of its own, for what is enriched without a feed."""

from dataclasses import replace
from datetime import datetime

from agents.enrich.walls import is_wall
from agents.identity import article_id, canonical_url, digest
from schemas.article import Article, Page, PageStatus
from schemas.item import Item
from schemas.parts import FeedRef


def article_of_page(page: Page, *, id: str, url: str, seen_at: datetime) -> Article:  # noqa: A002  the event's own word
    """An article that has nothing but its page.

    Args:
        page: What the page says.
        id: The item's id; the caller's own, so that answers find their questions.
        url: The address that the page was asked for; its own canonical address goes before it.
        seen_at: Event time.

    Returns:
        An article whose item says no more than where it stands; its page is complete, or partial where a fault
        of ours cost some of it. A wall before an article is left out.
    """
    address = canonical_url(page.url or url)
    item = Item(id=id, feed=FeedRef(id=""), url=address, seen_at=seen_at, article_id=article_id(address, id))
    said = replace(item, headline=page.headline, content_html=page.body_text)
    status, kept = judged(page, item)
    return Article(item=replace(item, digest=digest(said)), page=kept, page_status=status)


def judged(page: Page, item: Item) -> tuple[PageStatus, Page | None]:
    """What is said of *page*, which answered for *item*, and what is kept of it: nothing of a wall."""
    return ("walled", None) if is_wall(page, item) else (status_of(page), page)


def status_of(page: Page) -> PageStatus:
    """What is said of a page that was read: complete, or partial where a fault of ours cost some of it."""
    return "partial" if page.failed_fields else "complete"
