"""The sample's publisher and its articles, as the files under `site/` hold them. All of it is invented."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import msgspec
import yaml

SITE = Path(__file__).parent / "site"
_FENCE = "---\n"
RELATED_MARK = "[related]"
"""A paragraph of its own: where the card of the related article stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleFeed:
    """One of the publisher's feeds."""

    id: str
    format: Literal["rss", "atom", "json"]
    path: str
    title: str
    section: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAuthor:
    """One who writes; an agency has no page of its own."""

    id: str
    name: str
    kind: Literal["person", "agency"] = "person"
    role: str = ""
    bio: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleImage:
    """What stands below the hero image; the picture itself is drawn from the article's slug."""

    caption: str
    credit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """How an article changes while people watch."""

    after_s: float
    """Seconds after the site's clock starts."""
    headline: str
    note: str
    replace: dict[str, str]
    """Words of the summary and body -> what stands there afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleArticle:
    """One article as it was first published."""

    slug: str
    headline: str
    summary: str
    feeds: tuple[str, ...]
    """Ids; the first is the article's section."""
    is_featured: bool = False
    """The editors' pick."""
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    image: SampleImage
    paragraphs: tuple[str, ...]
    minutes_before: int = 0
    """It was published so long before the site's start."""
    appears_after_s: float = 0
    """Or it comes out so many seconds after the site's clock starts."""
    related: str = ""
    """Slug of the article on its related card."""
    correction: Correction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A publisher with everything it has written."""

    name: str
    language: str
    strapline: str
    feeds: tuple[SampleFeed, ...]
    authors: tuple[SampleAuthor, ...]
    articles: tuple[SampleArticle, ...] = ()

    def author(self, author_id: str) -> SampleAuthor:
        """The author with this id; KeyError where there is none."""
        return {one.id: one for one in self.authors}[author_id]

    def feed(self, feed_id: str) -> SampleFeed:
        """The feed with this id; KeyError where there is none."""
        return {one.id: one for one in self.feeds}[feed_id]


@cache
def load() -> Sample:
    """The sample. Its files are part of the program: a fault in one is a bug, which the tests find."""
    publisher = yaml.safe_load((SITE / "publisher.yaml").read_text("utf-8"))
    articles = tuple(_article(path) for path in sorted((SITE / "articles").glob("*.md")))
    return msgspec.convert({**publisher, "articles": articles}, Sample)


def _article(path: Path) -> dict[str, Any]:
    """Front matter between two lines of dashes, then paragraphs with a blank line between."""
    _, front, body = path.read_text("utf-8").split(_FENCE, 2)
    paragraphs = [part.strip() for part in body.split("\n\n") if part.strip()]
    return {**yaml.safe_load(front), "slug": path.stem, "paragraphs": paragraphs}
