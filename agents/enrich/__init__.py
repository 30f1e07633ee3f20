"""Article in, Draft out: the enriched event before it has its place. Pure: the same article gives the same draft."""

from dataclasses import replace

from agents.enrich.authors import merged_authors
from agents.enrich.choice import Choice
from agents.enrich.gazetteer import Mention
from agents.enrich.index import Index
from agents.enrich.language import instead_of_english, language_of
from agents.enrich.reading_time import reading_time_min
from agents.enrich.sources.read import sources_cited
from agents.enrich.tags import tags
from agents.enrich.text import Text
from agents.enrich.words import word_count
from agents.faults import Fields, OnFault, ignore
from agents.page import read_fragment
from schemas.article import Article
from schemas.event import Draft
from schemas.parts import Author, Publisher, SourceCited, Tag

__all__ = ["Index", "OnFault", "enrich"]


def enrich(article: Article, index: Index, *, publisher_tags: bool = True, on_fault: OnFault = ignore) -> Draft:
    """The draft of *article*: who wrote it, what it is about, what it shows, whom it cites.

    Args:
        article: An item, its page where there is one, its authors' profiles.
        index: The newsroom's names, of one release.
        publisher_tags: False leaves the publisher's own tags out, so that the gazetteer can be judged alone.
        on_fault: Told of each field that one of our own faults cost; that field stays empty, the others stand.

    Returns:
        The draft; the same for the same arguments. `config_release` is the index's where it has one; `failed_fields`
        names what our faults cost, here or when the page was read.
    """
    item = article.item
    choice = Choice(article, index.feed(item.feed.id), read_fragment)
    fields = Fields(on_fault)
    get = fields.get
    draft = _chosen(article, choice, index, fields)
    if "language" not in fields.lost:
        draft = replace(draft, language=get("language", lambda: _language(draft, choice), ""))
    body, name = draft.body_text, draft.publisher.name
    words = (draft.headline, draft.summary, body, draft.language)
    text = get("sources_cited", lambda: Text.of(*words), Text("\n\n", 0, 2), "tags")
    nobody: list[Mention] = []
    found = get("sources_cited", lambda: index.mentions(text), nobody, "tags")
    stated_min = article.page.reading_time_min if article.page else 0

    def authors() -> tuple[Author, ...]:
        page = article.page.authors if article.page else ()
        return merged_authors(item.authors, page, article.profiles, index, url=draft.url, publisher=name)

    def about() -> tuple[Tag, ...]:
        own, section = choice.categories(), draft.section
        return tags(own, text, found, index, publisher_tags=publisher_tags, publisher=name, section=section)

    def sources() -> tuple[SourceCited, ...]:
        return sources_cited(text, found, index, publisher=name, url=draft.url)

    count = get("word_count", lambda: word_count(body), 0)
    counted = None if "word_count" in fields.lost else count
    draft = replace(
        draft,
        word_count=count,
        reading_time_min=get("reading_time_min", lambda: reading_time_min(body, stated_min, counted), 0),
        authors=get("authors", authors, ()),
        sources_cited=get("sources_cited", sources, ()),
        tags=get("tags", about, ()),
    )
    return _with_lost(draft, choice.page.failed_fields, fields.lost)


def _language(draft: Draft, choice: Choice) -> str:
    """What the newsroom, the page or the feed says; else, or where they say English of another, what the words tell."""
    said = draft.language
    if not said:
        return language_of(f"{draft.headline}\n\n{draft.summary}\n\n{draft.body_text}")
    is_told = choice.entry is not None and choice.entry.language
    is_english = said.split("-")[0] == "en"
    return (instead_of_english(draft.body_text) if is_english and not is_told else "") or said


def _with_lost(draft: Draft, of_page: tuple[str, ...], here: tuple[str, ...]) -> Draft:
    """*draft*, saying which fields our faults cost, on its page and here."""
    lost = tuple(dict.fromkeys((*of_page, *here)))
    if not lost:
        return draft
    return replace(
        draft, failed_fields=lost, page_status="partial" if draft.page_status == "complete" else draft.page_status
    )


def _chosen(article: Article, choice: Choice, index: Index, fields: Fields) -> Draft:
    """The draft with what is only chosen between feeds.yaml, feed and page."""
    item, get = article.item, fields.get
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
