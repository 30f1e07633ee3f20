"""What the tests of enrichment share: short ways to make an article, its text, and a newsroom; all fictional."""

from datetime import UTC, datetime

from agents.enrich import Index
from agents.enrich.tags import tags
from agents.enrich.text import Text
from schemas.article import Article, Page
from schemas.item import Item
from schemas.newsroom import AuthorEntry, Newsroom, TopicEntry
from schemas.parts import Author, Category, FeedRef, Publisher, Tag

SEEN_AT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
URL = "https://www.harbour-courier.example/news/ferry"
EMPTY = Index.of(Newsroom())


def topic(key: str, name: str, kind: str = "person", *aliases: str, context: tuple[str, ...] = ()) -> TopicEntry:
    """A topic of topics.yaml."""
    return TopicEntry(id=key, name=name, kind=kind, aliases=aliases, context=context)  # type: ignore[arg-type]


def index(*topics: TopicEntry, authors: tuple[AuthorEntry, ...] = ()) -> Index:
    """A newsroom with these topics and authors, compiled."""
    return Index.of(Newsroom(release=7, topics=topics, authors=authors))


def named(text: str, given: Index = EMPTY, *, title: str = "", language: str = "en") -> list[str]:
    """The ids of what *text* names, in its order, sources left out."""
    return [one.entry.id for one in given.mentions(Text.of(title, "", text, language)) if one.entry.is_tag]


def tagged(
    text: str, *own: str, title: str = "", given: Index = EMPTY, publisher_tags: bool = True, language: str = "en"
) -> list[Tag]:
    """The tags of an article with this text and these publisher's tags."""
    whole = Text.of(title, "", text, language)
    categories = [Category(name=name) for name in own]
    return list(tags(categories, whole, given.mentions(whole), given, publisher_tags=publisher_tags))


def kinds(text: str, *own: str, title: str = "", given: Index = EMPTY) -> list[str]:
    """The kinds of the publisher's tags."""
    return [tag.kind for tag in tagged(text, *own, title=title, given=given) if tag.source == "publisher"]


def item(**fields: object) -> Item:
    """An item of the Harbour Courier."""
    given = {"id": "item-1", "digest": "d1", "article_id": "a1", "feed": FeedRef(id="courier"), "url": URL}
    return Item(**{**given, "seen_at": SEEN_AT, **fields})  # type: ignore[arg-type]


def article(page: Page | None = None, *, profiles: tuple[Author, ...] = (), **fields: object) -> Article:
    """An article of the Harbour Courier, its page read where there is one."""
    return Article(item=item(**fields), page=page, profiles=profiles, page_status="complete" if page else "pending")


COURIER = Publisher(name="Harbour Courier")
