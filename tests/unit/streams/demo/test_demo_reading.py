"""The sample as Wireroom reads it: every page and feed entry is read whole, so the demo shows whole events."""

from datetime import UTC, datetime

import pytest

from agents.feed.read import read_feed
from agents.page import read_page, read_profile
from schemas.newsroom import FeedEntry
from streams.demo.edition import Published, edition
from streams.demo.render import FEED_TYPES, Renderer
from streams.demo.sample import RELATED_MARK, SampleAuthor, SampleFeed, load

BASE = "http://127.0.0.1:8000"
SAMPLE = load()
EDITION = edition(SAMPLE, datetime(2026, 3, 2, 8, tzinfo=UTC), 60)
RENDER = Renderer(SAMPLE, BASE)
PEOPLE = [one for one in SAMPLE.authors if one.kind == "person"]


@pytest.mark.parametrize("shown", EDITION.articles, ids=lambda shown: shown.article.slug)
def test_page_is_read_whole(shown: Published) -> None:
    """Headline, dates, authors, tags in order, picture with caption and credit, body and related card all come out."""
    article = shown.article
    url = f"{BASE}/news/{article.slug}"
    page = read_page(RENDER.article(shown, EDITION), url)
    paragraphs = [part for part in (*article.paragraphs, shown.note) if part and part != RELATED_MARK]

    assert (url, article.headline, article.summary) == (page.url, page.headline, page.summary)
    assert (shown.published_at, shown.updated_at) == (page.published_at, page.updated_at)
    assert [SAMPLE.author(one).name for one in article.authors] == [author.name for author in page.authors]
    assert [SAMPLE.author(one).bio for one in article.authors] == [author.bio for author in page.authors]
    assert list(article.tags) == [tag.name for tag in page.tags]
    assert page.image is not None
    assert (article.image.caption, article.image.credit) == (page.image.caption, page.image.credit)
    assert "\n\n".join(paragraphs) == page.body_text
    assert [f"{BASE}/news/{article.related}"] * bool(article.related) == [card.url for card in page.related]
    assert shown.reading_time_min == page.reading_time_min
    assert ("Harbour Courier", f"{BASE}/logo.svg") == (page.publisher.name, page.publisher.logo_url)


@pytest.mark.parametrize("author", PEOPLE, ids=lambda author: author.id)
def test_author_page_is_read_whole(author: SampleAuthor) -> None:
    """Role, bio and avatar come out of an author's page."""
    url = f"{BASE}/people/{author.id}"
    profile = read_profile(RENDER.author(author, EDITION), url, author.name)
    assert profile is not None

    assert (author.name, author.role, author.bio) == (profile.name, profile.role, profile.bio)
    assert f"{url}.svg" == profile.avatar_url


@pytest.mark.parametrize("feed", SAMPLE.feeds, ids=lambda feed: feed.format)
def test_feed_is_read_whole(feed: SampleFeed) -> None:
    """Every entry of each format comes out with its address, headline, authors, tags, date and picture."""
    url = BASE + feed.path
    parsed = read_feed(
        RENDER.feed(feed, EDITION).encode(),
        url=url,
        content_type=FEED_TYPES[feed.format],
        entry=FeedEntry(url=url, id=feed.id),
        seen_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
    )
    expected = {
        f"{BASE}/news/{shown.article.slug}": (
            shown.article.headline,
            shown.article.summary,
            [SAMPLE.author(one).name for one in shown.article.authors],
            list(shown.article.tags),
            shown.published_at,
            f"{BASE}/images/{shown.article.slug}.png",
        )
        for shown in EDITION.of_feed(feed.id)
    }
    got = {
        item.url: (
            item.headline,
            item.summary,
            [author.name for author in item.authors],
            [tag.name for tag in item.tags],
            item.published_at,
            item.image.url if item.image else "",
        )
        for item in parsed.items
    }

    assert feed.title == parsed.feed.title
    assert expected == got
