"""The sample's feeds, pages and badges: templates filled with what is out. Pure but for reading the templates."""

from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256
from typing import Any

import orjson
from jinja2 import FileSystemLoader

from streams.demo.edition import Edition, Published
from streams.demo.picture import HEIGHT, WIDTH, colour
from streams.demo.sample import RELATED_MARK, SITE, Sample, SampleAuthor, SampleFeed
from streams.show.templates import templates
from streams.show.text import second_of

_TEMPLATES = templates(FileSystemLoader(SITE / "templates"))
_TEMPLATES.globals["RELATED_MARK"] = RELATED_MARK
_TEMPLATES.filters["rfc822"] = lambda at: format_datetime(at, usegmt=True)
_TEMPLATES.filters["rfc3339"] = second_of
FEED_TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}


class Renderer:
    """Renders one sample as served at one address.

    Args:
        sample: Whose feeds and pages.
        base: The site's address, such as "http://127.0.0.1:8000", without a slash at the end.
    """

    def __init__(self, sample: Sample, base: str) -> None:
        self._sample = sample
        self._base = base

    def feed(self, feed: SampleFeed, edition: Edition) -> str:
        """One feed in its own format."""
        articles = edition.of_feed(feed.id)
        if feed.format == "json":
            return orjson.dumps(self._json_feed(feed, articles), option=orjson.OPT_INDENT_2).decode()
        updated_at = max((one.updated_at for one in articles), default=datetime.fromtimestamp(0, UTC))
        return self._fill(f"{feed.format}.xml.j2", feed=feed, articles=articles, updated_at=updated_at)

    def article(self, shown: Published, edition: Edition) -> str:
        """One article's page."""
        related = edition.find(shown.article.related)
        return self._fill(
            "article.html.j2",
            shown=shown,
            article=shown.article,
            section=self._sample.feed(shown.article.feeds[0]),
            authors=[self._sample.author(one) for one in shown.article.authors],
            related=related,
            latest=edition.articles[:5],
            linked_data=self._linked_data(shown),
        )

    def author(self, author: SampleAuthor, edition: Edition) -> str:
        """One author's page."""
        return self._fill("author.html.j2", author=author, articles=edition.of_author(author.id))

    def front(self, edition: Edition) -> str:
        """The front page."""
        return self._fill("front.html.j2", articles=edition.articles)

    def badge(self, name: str) -> str:
        """The initials of *name* on a disc: avatars and the logo."""
        initials = "".join(word[0] for word in name.split()[:2])
        ink = colour(sha256(name.encode()).digest()[0] / 256, 0.35)
        return self._fill("badge.svg.j2", initials=initials, colour="#{:02x}{:02x}{:02x}".format(*ink))

    def _fill(self, template: str, **values: Any) -> str:
        return _TEMPLATES.get_template(template).render(sample=self._sample, base=self._base, **values)

    def _json_feed(self, feed: SampleFeed, articles: tuple[Published, ...]) -> dict[str, Any]:
        return {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "home_page_url": f"{self._base}/",
            "feed_url": self._base + feed.path,
            "description": self._sample.strapline,
            "icon": f"{self._base}/logo.svg",
            "language": self._sample.language,
            "items": [self._json_item(one) for one in articles],
        }

    def _json_item(self, shown: Published) -> dict[str, Any]:
        article = shown.article
        return {
            "id": article.slug,
            "url": f"{self._base}/news/{article.slug}",
            "title": article.headline,
            "summary": article.summary,
            "content_html": "".join(f"<p>{_escaped(part)}</p>" for part in article.paragraphs if part != RELATED_MARK),
            "image": f"{self._base}/images/{article.slug}.png",
            "date_published": second_of(shown.published_at),
            "date_modified": second_of(shown.updated_at),
            "authors": [self._json_author(self._sample.author(one)) for one in article.authors],
            "tags": article.tags,
        }

    def _json_author(self, author: SampleAuthor) -> dict[str, str]:
        if author.kind != "person":
            return {"name": author.name}
        return {
            "name": author.name,
            "url": f"{self._base}/people/{author.id}",
            "avatar": f"{self._base}/people/{author.id}.svg",
        }

    def _linked_data(self, shown: Published) -> dict[str, Any]:
        """schema.org's NewsArticle, as a page's JSON-LD has it."""
        article = shown.article
        return {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "mainEntityOfPage": f"{self._base}/news/{article.slug}",
            "headline": article.headline,
            "description": article.summary,
            "datePublished": second_of(shown.published_at),
            "dateModified": second_of(shown.updated_at),
            "articleSection": self._sample.feed(article.feeds[0]).section,
            "keywords": list(article.tags),
            "inLanguage": self._sample.language,
            "image": {
                "@type": "ImageObject",
                "url": f"{self._base}/images/{article.slug}.png",
                "width": WIDTH,
                "height": HEIGHT,
            },
            "author": [self._linked_author(self._sample.author(one)) for one in article.authors],
            "publisher": {
                "@type": "NewsMediaOrganization",
                "name": self._sample.name,
                "url": f"{self._base}/",
                "logo": {"@type": "ImageObject", "url": f"{self._base}/logo.svg"},
            },
        }

    def _linked_author(self, author: SampleAuthor) -> dict[str, Any]:
        if author.kind != "person":
            return {"@type": "Organization", "name": author.name}
        page = f"{self._base}/people/{author.id}"
        return {"@type": "Person", "name": author.name, "url": page, "image": f"{page}.svg", "jobTitle": author.role}


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
