"""`wireroom.articles`: the item, what its page says, and its authors' profiles as known then. Key: item id."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from schemas.item import Item
from schemas.parts import Author, Category, Image, Publisher, RelatedCard

PageStatus = Literal["complete", "pending", "absent", "failed", "off", "partial", "walled"]
"""complete: page read. pending: still awaited. absent: no address, or it answered 404/410. failed: it could not be
fetched or read. off: the feed asks for no page fetch. partial: page read, but a fault of ours lost the fields that
`failed_fields` names. walled: what answered is no article but a wall before it: a question for consent, a login, a
check for robots, or the demand for JavaScript; the item goes on without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one article page says. Texts are plain; addresses absolute; "" and None where it does not say."""

    url: str = ""
    """Canonical address, else the one it was fetched from."""
    headline: str = ""
    summary: str = ""
    publisher: Publisher = Publisher()
    section: str = ""
    """The page's own section label."""
    language: str = ""
    published_at: datetime | None = None
    updated_at: datetime | None = None
    authors: tuple[Author, ...] = ()
    tags: tuple[Category, ...] = ()
    """In the publisher's order."""
    image: Image | None = None
    """The hero image."""
    images: tuple[Image, ...] = ()
    """The others, in the order of the page."""
    related: tuple[RelatedCard, ...] = ()
    body_text: str = ""
    """Paragraphs joined by a blank line, without furniture, captions or related cards."""
    reading_time_min: int = 0
    """As the publisher states it; 0 where it does not."""
    is_featured: bool = False
    is_truncated: bool = False
    """The body was cut at BODY_CHARS_MAX."""
    wall_signs: int = 0
    """How many signs say that this is a wall before an article, and none."""
    failed_fields: tuple[str, ...] = ()
    """Names of this record's fields that a fault of ours cost: they are empty, whatever the page says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An item with its page and its authors' profiles."""

    item: Item
    page: Page | None = None
    profiles: tuple[Author, ...] = ()
    """What author pages say of the item's and the page's authors, as known then."""
    page_status: PageStatus = "pending"
    revision: int = 0
    """0 at first; + 1 whenever more was learned about the same content."""
    config_release: int = 0
    """The release of the newsroom folder that it was fetched with."""
