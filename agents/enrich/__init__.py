"""Article in, Draft out: the enriched event before it has its place. Pure: the same article gives the same draft."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from agents.enrich.authors import merged_authors
from agents.enrich.choice import Choice
from agents.enrich.gazetteer import Mention
from agents.enrich.index import Index
from agents.enrich.reading_time import reading_time_min
from agents.enrich.sources import sources_cited
from agents.enrich.tags import tags
from agents.enrich.text import Text
from agents.enrich.words import word_count
from agents.page import read_fragment
from schemas.article import Article
from schemas.event import Draft
from schemas.parts import Author, Publisher

__all__ = ["Index", "OnFault", "enrich"]

OnFault = Callable[[str, Exception], None]
"""Called with a field's name and the error that cost it."""
T = TypeVar("T")


def _ignore(_field: str, _error: Exception) -> None:
    """What is done about a fault where the caller does not say."""


def enrich(article: Article, index: Index, *, publisher_tags: bool = True, on_fault: OnFault = _ignore) -> Draft:
    """The draft of *article*: who wrote it, what it is about, what it shows, whom it cites.

    Args:
        article: An item, its page where there is one, its authors' profiles.
        index: The newsroom's names, of one release.
        publisher_tags: False leaves the publisher's own tags out, so that the gazetteer can be judged alone.
        on_fault: Told of each field that one of our own faults cost; that field stays empty, the others stand.

    Returns:
        The draft; the same for the same arguments. `config_release` is the index's where it has one.
    """

    def get(field: str, worked_out: Callable[[], T], otherwise: T) -> T:
        try:
            return worked_out()
        except Exception as error:  # noqa: BLE001  a fault costs this field, never the event
            on_fault(field, error)
            return otherwise

    item = article.item
    choice = Choice(article, index.feed(item.feed.id), read_fragment)
    draft = _chosen(article, choice, index, get)
    body, name = draft.body_text, draft.publisher.name
    text = get("text", lambda: Text.of(draft.headline, draft.summary, body, draft.language), Text("\n\n", 0, 2))
    no_mentions: list[Mention] = []
    found = get("mentions", lambda: index.mentions(text), no_mentions)
    stated_min = article.page.reading_time_min if article.page else 0

    def authors() -> tuple[Author, ...]:
        page = article.page.authors if article.page else ()
        return merged_authors(item.authors, page, article.profiles, index, url=draft.url, publisher=name)

    return replace(
        draft,
        word_count=get("word_count", lambda: word_count(body), 0),
        reading_time_min=get("reading_time_min", lambda: reading_time_min(body, stated_min), 0),
        authors=get("authors", authors, ()),
        sources_cited=get("sources_cited", lambda: sources_cited(text, found, index, publisher=name), ()),
        tags=get("tags", lambda: tags(choice.categories(), text, found, index, publisher_tags=publisher_tags), ()),
    )


class _Get(Protocol):
    """Works a field out; what it is otherwise, where one of our faults costs it."""

    def __call__(self, field: str, worked_out: Callable[[], T], otherwise: T, /) -> T: ...


def _chosen(article: Article, choice: Choice, index: Index, get: _Get) -> Draft:
    """The draft with what is only chosen between feeds.yaml, feed and page."""
    item = article.item
    return Draft(
        id=item.id,
        digest=item.digest,
        article_id=item.article_id,
        revision=article.revision,
        config_release=index.release or article.config_release,
        url=get("url", choice.url, item.url),
        feed=item.feed,
        section=get("section", choice.section, ""),
        publisher=get("publisher", choice.publisher, Publisher()),
        headline=get("headline", choice.headline, item.headline),
        summary=get("summary", choice.summary, item.summary),
        body_text=get("body_text", choice.body_text, ""),
        language=get("language", choice.language, ""),
        published_at=get("published_at", choice.published_at, None),
        updated_at=get("updated_at", choice.updated_at, None),
        seen_at=item.seen_at,
        image=get("image", choice.image, None),
        images=get("images", choice.images, ()),
        related=get("related", choice.related, ()),
        is_featured=get("is_featured", choice.is_featured, False),
        page_status=article.page_status,
    )
