"""`wireroom.drafts` and `wireroom.enriched`: the enriched event before and after it has its place. Key: item id."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from schemas.article import PageStatus
from schemas.parts import Author, FeedRef, Image, Publisher, RelatedCard, RelatedItem, SourceCited, StoryRef, Tag

Change = Literal["new", "headline", "body", "authors", "tags", "image", "correction", "enrichment"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An enriched item that has no place in the order yet."""

    id: str
    """Item id: the same for every version of one entry of one feed."""
    digest: str
    """Hash of the item's content, as on `wireroom.items`; the same content has the same digest."""
    article_id: str
    """Hash of the article's address: an article that three feeds bring is three items with one article id."""
    revision: int = 0
    """Counts what was learned later about the same content, from 0; (id, digest, revision) names the event."""
    config_release: int = 0
    """Number of the newsroom folder's release that it was made with; 0 where there was none."""
    url: str = ""
    """The article's address, absolute, tracking parameters taken off."""
    feed: FeedRef
    """The feed that brought it."""
    section: str = ""
    """Section or category of the site, as feeds.yaml names it, else as the page does."""
    publisher: Publisher = Publisher()
    """Who published it: each field from feeds.yaml, else the page, else the feed."""
    headline: str = ""
    """Plain text, at most HEADLINE_CHARS_MAX characters; the page's where the feed has none or cut it."""
    summary: str = ""
    """Standfirst or description, plain text, at most SUMMARY_CHARS_MAX characters."""
    body_text: str = ""
    """Plain text, paragraphs joined by a blank line, at most BODY_CHARS_MAX characters; else the summary."""
    language: str = ""
    """BCP 47 in lower case, such as "en" or "pt-br"; the words tell where nobody says; "" where they do not."""
    word_count: int = 0
    """Words of the body text; a Han or kana character counts as one."""
    reading_time_min: int = 0
    """Minutes: as the publisher states, else words at 238 a minute, rounded up; 0 exactly when there is no word."""
    published_at: datetime | None = None
    """As the page says, else the feed; often late or wrong, never a clock."""
    updated_at: datetime | None = None
    """Last change by the publisher's own account; null where it does not say."""
    seen_at: datetime
    """Event time: when the poller first saw this content."""
    authors: tuple[Author, ...] = ()
    """Who wrote it, in the page's order, at most AUTHORS_MAX."""
    image: Image | None = None
    """The hero image; null where there is none."""
    images: tuple[Image, ...] = ()
    """The other pictures, in the order of the page, at most IMAGES_MAX."""
    sources_cited: tuple[SourceCited, ...] = ()
    """Whom the text names as its source, once each, in order of first citing, at most SOURCES_CITED_MAX."""
    related: tuple[RelatedCard, ...] = ()
    """Cards inside the body that point to other articles, at most RELATED_MAX."""
    tags: tuple[Tag, ...] = ()
    """What it is about: the publisher's own tags in its order, then what the text is about, weightiest first."""
    is_featured: bool = False
    """Whether the feed or the page marks it as a pick."""
    page_status: PageStatus = "pending"
    """complete: read. pending: awaited, revision + 1 follows. absent: none. failed: unreadable. off: not asked for.
    partial: read, but a fault of ours lost the fields that `failed_fields` names. walled: what answered asks for
    consent, a login or a proof that we are no robot, and the event has what the feed says."""
    failed_fields: tuple[str, ...] = ()
    """Names of this record's fields that a fault of ours cost, also where no page was read: each is empty or as the
    feed alone says, and so is what is worked out from it. The other fields stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrichedItem(Draft):
    """The public event: one content of one item, enriched, with its place in the one order."""

    sequence: int
    """1, 2, 3, …: dense, so that a reader can prove that it missed nothing."""
    version: int
    """Counts the item's contents, from 1."""
    change: Change
    """What came about since the item's last event; enrichment: more was learned about the same content."""
    changed_fields: tuple[str, ...] = ()
    """Names of this record's fields that differ from the item's last event; empty when it is new."""
    story: StoryRef
    """The story that it belongs to."""
    related_items: tuple[RelatedItem, ...] = ()
    """First items of other stories of the last days that share the most with it, at most RELATED_ITEMS_MAX."""
