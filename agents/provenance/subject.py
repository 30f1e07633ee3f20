"""What is explained: a page or a feed's entry, and the event made of it without some of what they say."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from agents.enrich import Index, enrich
from agents.enrich.single import article_of_page
from agents.faults import Fields, OnFault, ignore
from agents.page import page_of, read_page
from agents.provenance.places import Place, document_without, places_of
from schemas.article import Article
from schemas.event import Draft
from schemas.item import Item
from schemas.newsroom import FeedEntry
from schemas.parts import Publisher

_ITEM = ("headline", "summary", "section", "language", "url", "content_html", "published_at", "updated_at")
_ENTRY = {"publisher": "publisher.name", "publisher_url": "publisher.url", "logo_url": "publisher.logo_url",
          "section": "section", "language": "language"}  # fmt: skip


@dataclass(frozen=True)
class Subject:
    """A page, or a feed's entry without one.

    Args:
        index: The newsroom's names.
        id: The event's.
        seen_at: Event time.
        html: The page; "" for an entry.
        url: Where the page was fetched from.
        item: The entry; None for a page.
        publisher_tags: As for `enrich`.
    """

    index: Index
    id: str
    seen_at: datetime
    html: str = ""
    url: str = ""
    item: Item | None = None
    publisher_tags: bool = True
    _known: dict[frozenset[Place], Draft] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def article(self) -> Article:
        """The article that the event is made of."""
        return self._article(())

    def draft(self, on_fault: OnFault = ignore) -> Draft:
        """The event, made as the stream makes it; *on_fault* is told of faults in reading the page too."""
        if self.item is not None:
            return self._enriched(self.article, on_fault)
        page = read_page(self.html, self.url, on_fault=on_fault)
        return self._enriched(article_of_page(page, id=self.id, url=self.url, seen_at=self.seen_at), on_fault)

    def without(self, places: Iterable[Place]) -> Draft:
        """The event as it would be if *places* said nothing."""
        gone = frozenset(places)
        if gone not in self._known:
            self._known[gone] = self._enriched(self._article(gone), ignore, gone)
        return self._known[gone]

    @cached_property
    def places(self) -> list[Place]:
        """All that says something, in the order feeds.yaml, feed, page."""
        entry = self._entry
        found = [
            Place("feeds.yaml", f"feeds.yaml: {name}", (name,), value)
            for name in _ENTRY
            if entry is not None and (value := getattr(entry, name))
        ]
        found += list(self._of_item())
        return found if self.item is not None else [*found, *places_of(document_without(self.html, self.url, ()))]

    @cached_property
    def _wall_signs(self) -> int:
        return read_page(self.html, self.url).wall_signs

    @property
    def _entry(self) -> FeedEntry | None:
        return self.index.feed(self.item.feed.id) if self.item is not None else None

    def _of_item(self) -> Iterable[Place]:
        item = self.item
        if item is None:
            return
        for name in _ITEM:
            if value := getattr(item, name):
                text = value if isinstance(value, str) else value.isoformat()
                yield Place("feed", f"feed: {name}", (name,), text)
        for name in ("name", "url", "logo_url"):
            if value := getattr(item.publisher, name):
                yield Place("feed", f"feed: publisher {name}", ("publisher", name), value)
        lists = {
            "authors": ", ".join(one.name for one in item.authors),
            "tags": ", ".join(one.name for one in item.tags),
            "image": item.image.url if item.image else "",
        }
        for name, text in lists.items():
            if text:
                yield Place("feed", f"feed: {name}", (name,), text)

    def _article(self, gone: Iterable[Place]) -> Article:
        if self.item is not None:
            return Article(item=_item_without(self.item, gone), page_status="off")
        page = page_of(document_without(self.html, self.url, gone), self.url, Fields())
        # Without what marks an article any page may look like a wall.
        page = replace(page, wall_signs=self._wall_signs)
        return article_of_page(page, id=self.id, url=self.url, seen_at=self.seen_at)

    def _enriched(self, article: Article, on_fault: OnFault, gone: Iterable[Place] = ()) -> Draft:
        names = {str(place.key[0]) for place in gone if place.kind == "feeds.yaml"}
        index = _Without(self.index, names) if names else self.index
        return enrich(article, index, publisher_tags=self.publisher_tags, on_fault=on_fault)


class _Without(Index):
    """An index whose entries of feeds.yaml lack some members."""

    def __init__(self, index: Index, names: Iterable[str]) -> None:
        self.__dict__.update(index.__dict__)
        self._missing: dict[str, Any] = dict.fromkeys(names, "")

    def feed(self, feed_id: str) -> FeedEntry | None:
        """The entry without them."""
        entry = super().feed(feed_id)
        return replace(entry, **self._missing) if entry else None


def _item_without(item: Item, gone: Iterable[Place]) -> Item:
    said: dict[str, Any] = {}
    for place in gone:
        name = str(place.key[0])
        if place.kind != "feed":
            continue
        if name == "publisher":
            publisher: Publisher = said.get(name, item.publisher)
            said[name] = replace(publisher, **{str(place.key[1]): ""})
        else:
            empty: Any = () if name in {"authors", "tags"} else None if name.endswith("_at") or name == "image" else ""
            said[name] = empty
    return replace(item, **said)
