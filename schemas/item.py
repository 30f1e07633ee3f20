"""`wireroom.items`: one entry of one feed, made sound. Key: item id.

Written by poll, again when its content changes.
"""

from dataclasses import dataclass
from datetime import datetime

from schemas.parts import Author, Category, FeedRef, Image, Publisher


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry as the feed gave it: identity, dates, links and authors made sound, texts sanitised."""

    id: str
    """Hash of feed id and the entry's own identity (guid, else link, else content): the same for ever."""
    digest: str = ""
    """Hash of the content; a new one means a new version."""
    article_id: str = ""
    """Hash of the canonical URL: one article in three section feeds is one article."""
    feed: FeedRef
    publisher: Publisher = Publisher()
    section: str = ""
    """The section as feeds.yaml names it."""
    guid: str = ""
    url: str = ""
    """The article's address, absolute, tracking parameters taken off."""
    headline: str = ""
    """Plain text."""
    summary: str = ""
    """Plain text; the description or standfirst."""
    content_html: str = ""
    """The feed's full text, sanitised HTML, at most BODY_CHARS_MAX; "" where the feed gives none."""
    authors: tuple[Author, ...] = ()
    tags: tuple[Category, ...] = ()
    image: Image | None = None
    language: str = ""
    """BCP 47, lower case primary tag such as "en" or "pt-br"; "" where nobody says."""
    published_at: datetime | None = None
    """As the feed says; often late or wrong, never a clock. None where it gives none that can be read."""
    updated_at: datetime | None = None
    seen_at: datetime
    """When the poller first saw this content: event time."""
    is_featured: bool = False
    """The feed's own featured flag."""
    config_release: int = 0
    """The release of the newsroom folder that its feed was polled with."""
