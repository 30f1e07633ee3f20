"""`wireroom.drafts` and `wireroom.enriched`: the enriched event before and after it has its place. Key: item id."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from schemas.article import PageStatus
from schemas.parts import Author, FeedRef, Image, Publisher, RelatedCard, SourceCited, StoryRef, Tag

Change = Literal["new", "headline", "body", "authors", "tags", "image", "correction", "enrichment"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An enriched item that has no place in the order yet."""

    id: str
    """Item id."""
    digest: str
    """Hash of the item's content, as on `wireroom.items`."""
    article_id: str
    revision: int = 0
    """Counts what was learned later about the same content."""
    config_release: int = 0
    url: str = ""
    feed: FeedRef
    section: str = ""
    publisher: Publisher = Publisher()
    headline: str = ""
    summary: str = ""
    body_text: str = ""
    """Plain text, paragraphs joined by a blank line."""
    language: str = ""
    word_count: int = 0
    reading_time_min: int = 0
    """Minutes: as the publisher states, else words at 238 a minute, rounded up; 0 exactly when there is no word."""
    published_at: datetime | None = None
    updated_at: datetime | None = None
    seen_at: datetime
    """Event time: when the poller first saw this content."""
    authors: tuple[Author, ...] = ()
    image: Image | None = None
    images: tuple[Image, ...] = ()
    sources_cited: tuple[SourceCited, ...] = ()
    related: tuple[RelatedCard, ...] = ()
    tags: tuple[Tag, ...] = ()
    is_featured: bool = False
    page_status: PageStatus = "pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrichedItem(Draft):
    """The public event: one content of one item, enriched, with its place in the one order."""

    sequence: int
    """1, 2, 3, …: dense, so that a reader can prove that it missed nothing."""
    version: int
    """Counts the item's contents, from 1."""
    change: Change
    changed_fields: tuple[str, ...] = ()
    """Names of this record's fields that differ from the item's last event; empty when it is new."""
    story: StoryRef
