"""Which of several answers holds: the feed entry's of feeds.yaml, the item's or the page's."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from agents.feed.dates import not_future
from schemas.article import Article, Page
from schemas.limits import BODY_CHARS_MAX, HEADLINE_CHARS_MAX, IMAGES_MAX, RELATED_MAX, SUMMARY_CHARS_MAX
from schemas.newsroom import FeedEntry
from schemas.parts import Category, Image, Publisher, RelatedCard

ReadFragment = Callable[[str, str], Page]
FEED_TEXT_TIMES_LONGER = 2
"""Where the feed's own text is so many times longer than the page's (a paywall), the feed's is the body."""
_LANGUAGE = re.compile(r"^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$")
_CUT_MARKS = ("…", "...", "[…]", "[...]")


@dataclass(frozen=True)
class Choice:
    """An article's answers, each worked out when it is asked for."""

    article: Article
    entry: FeedEntry | None
    """Its feed's entry in feeds.yaml, where there is one."""
    read_fragment: ReadFragment
    """Reads a feed entry's content HTML."""

    @cached_property
    def page(self) -> Page:
        """The page; an empty one where there is none."""
        return self.article.page or Page()

    @cached_property
    def fragment(self) -> Page:
        """What the feed's content HTML says; only read where the page does not say enough."""
        item = self.article.item
        return self.read_fragment(item.content_html, item.url) if item.content_html else Page()

    def url(self) -> str:
        """The item's address, else the page's."""
        return self.article.item.url or self.page.url

    def headline(self) -> str:
        """The feed's headline, unless it has none or cut it where the page has the whole."""
        feed, page = self.article.item.headline.strip(), self.page.headline.strip()
        stem = _without_cut_mark(feed)
        if not feed or (stem != feed and page.startswith(stem)):
            return page[:HEADLINE_CHARS_MAX] or feed[:HEADLINE_CHARS_MAX]
        return feed[:HEADLINE_CHARS_MAX]

    def summary(self) -> str:
        """The feed's summary, else the page's."""
        return (self.article.item.summary.strip() or self.page.summary.strip())[:SUMMARY_CHARS_MAX]

    def body_text(self) -> str:
        """The page's text, else the feed's full text, else the summary; cut at BODY_CHARS_MAX."""
        page = self.page.body_text.strip()
        longest = len(self.article.item.content_html)
        if page and longest <= FEED_TEXT_TIMES_LONGER * len(page):
            return page[:BODY_CHARS_MAX]
        feed = self.fragment.body_text.strip()
        body = feed if len(feed) > FEED_TEXT_TIMES_LONGER * len(page) else page
        return (body or self.summary())[:BODY_CHARS_MAX]

    def language(self) -> str:
        """feeds.yaml, else the page, else the feed; BCP 47 in lower case, "" where nobody says it soundly."""
        said = (self.entry.language if self.entry else "", self.page.language, self.article.item.language)
        return next(filter(None, map(sound_language, said)), "")

    def section(self) -> str:
        """As feeds.yaml names it, else as the page does."""
        given = self.entry.section if self.entry else ""
        return given or self.article.item.section or self.page.section

    def publisher(self) -> Publisher:
        """Field by field: feeds.yaml, else the page, else the feed."""
        entry, page, feed = self.entry, self.page.publisher, self.article.item.publisher
        given = Publisher(name=entry.publisher, url=entry.publisher_url, logo_url=entry.logo_url) if entry else page
        return Publisher(
            name=given.name or page.name or feed.name,
            url=given.url or page.url or feed.url,
            logo_url=given.logo_url or page.logo_url or feed.logo_url,
        )

    def published_at(self) -> datetime | None:
        """The page's time, else the feed's; a page's that is still to come is a mistake, as a feed's is."""
        item = self.article.item
        return not_future(self.page.published_at, item.seen_at) or item.published_at

    def updated_at(self) -> datetime | None:
        """The page's time, else the feed's; None where it is before the publication."""
        item, published = self.article.item, self.published_at()
        updated = not_future(self.page.updated_at, item.seen_at) or item.updated_at
        if updated is None or published is None or (updated.tzinfo is None) != (published.tzinfo is None):
            return updated
        return updated if updated >= published else None

    def categories(self) -> tuple[Category, ...]:
        """The publisher's tags: the page's, else the feed's, with what either markup says of their kind."""
        page, feed = self.page.tags, self.article.item.tags
        kinds = {tag.name.casefold(): tag.kind for tag in (*feed, *page) if tag.kind}
        return tuple(replace(tag, kind=tag.kind or kinds.get(tag.name.casefold(), "")) for tag in page or feed)

    def image(self) -> Image | None:
        """The page's hero, else the feed's image with what the page or the feed's text says of it, else the first."""
        if self.page.image:
            return self.page.image
        others = self.page.images or self._fragment_images()
        if feed := self.article.item.image:
            same = next((one for one in others if _is_same_picture(one.url, feed.url)), None)
            return (
                replace(feed, caption=feed.caption or same.caption, credit=feed.credit or same.credit) if same else feed
            )
        return others[0] if others else None

    def images(self) -> tuple[Image, ...]:
        """The others, each once, at most IMAGES_MAX."""
        hero = self.image()
        others = self.page.images or (() if self.page.image else self._fragment_images())
        kept = {one.url: one for one in others if hero is None or not _is_same_picture(one.url, hero.url)}
        return tuple(kept.values())[:IMAGES_MAX]

    def related(self) -> tuple[RelatedCard, ...]:
        """Cards inside the page's body, else inside the feed's text; none to the article itself."""
        own = {self.url().rstrip("/"), self.page.url.rstrip("/")}
        cards = self.page.related or (() if self.page.body_text else self.fragment.related)
        kept = {card.url: card for card in cards if card.url and card.url.rstrip("/") not in own}
        return tuple(kept.values())[:RELATED_MAX]

    def is_featured(self) -> bool:
        """Whether the feed or the page marks it as a pick."""
        return self.article.item.is_featured or self.page.is_featured

    def _fragment_images(self) -> tuple[Image, ...]:
        return tuple(one for one in (self.fragment.image, *self.fragment.images) if one)


def sound_language(tag: str) -> str:
    """*tag* as BCP 47 in lower case, such as "pt-br"; "" where it is none."""
    lower = tag.strip().lower().replace("_", "-")
    return lower if _LANGUAGE.match(lower) and lower not in {"und", "mul", "zxx"} else ""


def _without_cut_mark(text: str) -> str:
    for mark in _CUT_MARKS:
        if text.endswith(mark):
            return text.removesuffix(mark).rstrip()
    return text


def _is_same_picture(one: str, other: str) -> bool:
    """Whether two addresses differ in nothing but the size that is asked for."""
    return one.partition("?")[0] == other.partition("?")[0]
