"""What of the sample is out at a moment: the articles that have appeared, corrections made. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from streams.demo.sample import RELATED_MARK, Sample, SampleArticle

READING_WORDS_PER_MINUTE = 200
"""The publisher's own rule, as stated on its pages; not the one by which Wireroom estimates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """One article as it reads now."""

    article: SampleArticle
    published_at: datetime
    updated_at: datetime
    note: str = ""
    """What was corrected; "" where nothing was."""

    @property
    def reading_time_min(self) -> int:
        """Minutes, rounded up, at least 1."""
        words = sum(len(part.split()) for part in self.article.paragraphs if part != RELATED_MARK)
        return max(1, -(-words // READING_WORDS_PER_MINUTE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Everything that is out, the newest first."""

    articles: tuple[Published, ...]

    def find(self, slug: str) -> Published | None:
        """The article with this slug, where it is out."""
        return next((one for one in self.articles if one.article.slug == slug), None)

    def of_feed(self, feed_id: str) -> tuple[Published, ...]:
        """What stands in one feed, the newest first."""
        return tuple(one for one in self.articles if feed_id in one.article.feeds)

    def of_author(self, author_id: str) -> tuple[Published, ...]:
        """What one author wrote, the newest first."""
        return tuple(one for one in self.articles if author_id in one.article.authors)


def edition(sample: Sample, started_at: datetime, elapsed_s: float) -> Edition:
    """What is out *elapsed_s* seconds after the site's clock started; dates count from *started_at*."""
    out = [_published(one, started_at, elapsed_s) for one in sample.articles if one.appears_after_s <= elapsed_s]
    return Edition(articles=tuple(sorted(out, key=lambda one: one.published_at, reverse=True)))


def _published(article: SampleArticle, started_at: datetime, elapsed_s: float) -> Published:
    after = timedelta(seconds=article.appears_after_s) - timedelta(minutes=article.minutes_before)
    published_at = started_at.replace(microsecond=0) + after
    correction = article.correction
    if correction is None or correction.after_s > elapsed_s:
        return Published(article=article, published_at=published_at, updated_at=published_at)
    return Published(
        article=replace(
            article,
            headline=correction.headline,
            summary=_replaced(article.summary, correction.replace.items()),
            paragraphs=tuple(_replaced(part, correction.replace.items()) for part in article.paragraphs),
        ),
        published_at=published_at,
        updated_at=started_at.replace(microsecond=0) + timedelta(seconds=correction.after_s),
        note=correction.note,
    )


def _replaced(text: str, words: Iterable[tuple[str, str]]) -> str:
    for old, new in words:
        text = text.replace(old, new)
    return text
