"""A fault of ours costs one field, which the event names; never the page, never the event."""

from dataclasses import fields, replace

import pytest
from enrichkit import COURIER, EMPTY, URL, article

import agents.enrich
import agents.page
from agents.enrich import enrich
from agents.enrich.choice import Choice
from agents.enrich.single import article_of_page
from agents.page import read_page
from schemas.article import Article, Page
from schemas.event import Draft
from schemas.parts import Author, Category, Image, RelatedCard

TEXT = "The crews go back to work, KCNA reported. Norway pays. " * 5
PAGE = Page(
    url=URL,
    headline="Ferry strike ends in Norway",
    summary="Crews go back.",
    publisher=COURIER,
    section="Port",
    language="en",
    published_at=article().item.seen_at,
    updated_at=article().item.seen_at,
    authors=(Author(name="Ines Calder"),),
    tags=(Category(name="Ferries"),),
    image=Image(url="https://hc.example/a.jpg"),
    images=(Image(url="https://hc.example/b.jpg"),),
    related=(RelatedCard(url="https://hc.example/c"),),
    body_text=TEXT,
    is_featured=True,
)
CHOSEN = ("section", "publisher", "language", "published_at", "updated_at", "image", "images", "related", "is_featured")
WORKED_OUT = {
    "word_count": "word_count", "reading_time_min": "reading_time_min", "authors": "merged_authors",
    "sources_cited": "sources_cited", "tags": "tags",
}  # fmt: skip
"""Field -> the enricher that works it out."""
READERS = {
    "url": "read_canonical", "headline": "read_headline", "summary": "read_summary", "publisher": "read_publisher",
    "section": "read_section", "language": "read_language", "published_at": "read_published",
    "updated_at": "read_updated", "authors": "read_authors", "tags": "read_tags", "body_text": "read_body",
    "related": "read_related", "reading_time_min": "read_reading_time", "is_featured": "read_featured",
}  # fmt: skip
"""Field of a page -> its reader."""
HTML = """<html lang="en"><head><title>Ferry strike ends</title><link rel="canonical" href="https://hc.example/a">
<meta property="og:site_name" content="Harbour Courier"><meta name="description" content="Crews go back.">
<meta property="article:published_time" content="2026-03-04T05:06:07Z"><meta property="article:section" content="Port">
<meta property="article:modified_time" content="2026-03-04T06:06:07Z"><meta name="author" content="Ines Calder">
<meta property="article:tag" content="Ferries"></head><body><article class="featured"><h1>Ferry strike ends</h1>
<span class="reading-time">4 min read</span><figure><img src="/big.jpg"><figcaption>A ferry.</figcaption></figure>
<p>The crews of the island line go back to work on Tuesday, the port authority said at six.</p></article>"""


def broken(*_given: object, **_more: object) -> object:
    """What a reader or an enricher with a fault does."""
    raise RuntimeError("out of order")


def differing(one: Draft | Page, other: Draft | Page) -> set[str]:
    """Names of the fields that differ."""
    return {field.name for field in fields(one) if getattr(one, field.name) != getattr(other, field.name)}


@pytest.mark.parametrize("field", WORKED_OUT)
def test_a_fault_of_an_enricher_costs_its_field(field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The field is empty and named, the event says "partial", and nothing else differs."""
    whole = enrich(article(PAGE), EMPTY)
    monkeypatch.setattr(agents.enrich, WORKED_OUT[field], broken)
    made = enrich(article(PAGE), EMPTY)

    assert {field, "failed_fields", "page_status"} == differing(whole, made)
    assert ((field,), "partial", False) == (made.failed_fields, made.page_status, bool(getattr(made, field)))


@pytest.mark.parametrize("field", CHOSEN)
def test_a_fault_of_a_choice_costs_its_field(field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same where a field is only chosen between feed and page; `images` needs the choice of `image`."""
    whole = enrich(article(PAGE), EMPTY)
    monkeypatch.setattr(Choice, field, broken)
    made = enrich(article(PAGE), EMPTY)

    lost = {"image": ("image", "images"), "published_at": ("published_at", "updated_at")}.get(field, (field,))
    differ = differing(whole, made)
    # A language that is lost may still be told from the words.
    assert {*lost, "failed_fields", "page_status"} - {"language"} <= differ <= {*lost, "failed_fields", "page_status"}
    assert (lost, "partial") == (made.failed_fields, made.page_status)


def test_a_name_that_cannot_be_looked_for_costs_sources_and_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both need the names in the text; the publisher's own tags stand."""
    monkeypatch.setattr(type(EMPTY), "mentions", broken)
    made = enrich(article(PAGE), EMPTY)

    assert (("sources_cited", "tags"), ["Ferries"]) == (made.failed_fields, [tag.name for tag in made.tags])


@pytest.mark.parametrize("field", READERS)
def test_a_fault_of_a_reader_costs_its_field_of_the_page(field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page lacks that field and names it; the others stand but for those that only repeat it."""
    whole = read_page(HTML, "https://hc.example/a?x=1")
    monkeypatch.setattr(agents.page, READERS[field], broken)
    told: list[str] = []
    made = read_page(HTML, "https://hc.example/a?x=1", on_fault=lambda name, _: told.append(name))

    assert {field, "failed_fields"} - {"related"} <= differing(whole, made) <= {field, "failed_fields"}
    assert ((field,), [field]) == (made.failed_fields, told)


def test_a_fault_of_the_pictures_costs_both_their_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    """One reader gives the hero and the others."""
    monkeypatch.setattr(agents.page, "read_images", broken)
    made = read_page(HTML, "https://hc.example/a")

    assert (("image", "images"), None, ()) == (made.failed_fields, made.image, made.images)
    assert "Ferry strike ends" == made.headline


def test_a_page_that_cannot_be_parsed_names_all_its_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even then there is a page, with its address."""
    monkeypatch.setattr(agents.page, "read_document", broken)
    made = read_page(HTML, "https://hc.example/a")

    assert replace(Page(), url="https://hc.example/a", failed_fields=made.failed_fields) == made
    assert {field.name for field in fields(Page)} - {"is_truncated", "failed_fields"} == set(made.failed_fields)


def test_the_event_names_what_the_page_lost() -> None:
    """A page's lost fields come before those that enrichment lost, each once."""
    page = replace(PAGE, tags=(), failed_fields=("tags",))
    alone = article_of_page(page, id="mine", url=URL, seen_at=article().item.seen_at)
    made = enrich(alone, EMPTY)

    assert ("partial", "partial", ("tags",)) == (alone.page_status, made.page_status, made.failed_fields)


@pytest.mark.parametrize("status", ["pending", "off", "absent", "failed"])
def test_a_page_that_was_not_read_keeps_its_status(status: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that is awaited is still awaited; the lost field is named beside it."""
    monkeypatch.setattr(agents.enrich, "merged_authors", broken)
    given = Article(item=article().item, page_status=status)  # type: ignore[arg-type]
    made = enrich(given, EMPTY)

    assert (status, ("authors",)) == (made.page_status, made.failed_fields)


def test_no_fault_is_named_where_there_is_none() -> None:
    """All is well: nothing is named."""
    made = enrich(article(PAGE), EMPTY)

    assert ("complete", ()) == (made.page_status, made.failed_fields)
