"""Where each value of an event came from: what is told of pages whose every word is known."""

import json
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest

import agents.page
from agents.enrich import Index, enrich
from agents.enrich.single import article_of_page
from agents.page import read_page
from agents.provenance import Explained, Subject, explain
from schemas.event import Draft
from schemas.item import Item
from schemas.newsroom import AuthorEntry, FeedEntry, Newsroom, TopicEntry
from schemas.parts import Author, Category, FeedRef, Publisher

PAGES = Path(__file__).parents[2] / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
URL = "https://hc.example/port/ferry-strike"
NEWSROOM = Newsroom(
    feeds=(FeedEntry(url="https://hc.example/feed", id="courier", publisher="Harbour Courier", section="Port"),),
    authors=(AuthorEntry(id="ines", name="Ines Calder", role="Port correspondent", bio="Writes about ships."),),
    topics=(
        TopicEntry(id="norra", name="Norra Line", kind="org"),
        TopicEntry(id="skarvik", name="Skarvik", kind="place"),
    ),
)
INDEX = Index.of(NEWSROOM)
HTML = """<html lang="en-GB"><head><title>Norra Line strike ends | Harbour Courier</title>
<meta property="og:title" content="Norra Line strike ends"><meta property="og:site_name" content="Harbour Courier">
<meta name="author" content="Harbour Courier Staff"><meta name="description" content="Boats sail again.">
<meta name="keywords" content="Ferries, News Feed"><meta property="og:image" content="/big.jpg">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "NewsArticle", "@id": "#a", "headline": "Norra Line strike ends", "author": {"@id": "#p"},
 "datePublished": "2026-03-04T05:06:07Z"}, {"@type": "Person", "@id": "#p", "name": "Ines Calder"}]}</script>
</head><body><article><h1>Norra Line strike ends</h1><p class="byline">By Ines Calder</p>
<figure><img src="/big.jpg" alt="A boat"><figcaption>The boat at its pier. Photo: Tomas Reed</figcaption></figure>
<p>Norra Line boats sail again on Tuesday after nine days, a skipper told Reuters on the quay at noon.</p>
<p>The Norra Line said that all tickets hold. The BBC is moving to another house on the same street.</p>
<p>In Skarvik the band played, and the people of the islands waited for coffee until the first boat.</p>
</article></body></html>"""
BROKEN = (
    "", "<", "<html>", "no markup", "<h1>A</h1>" * 30, "\0\x1b[2J", "<p>" * 3_000, HTML[:900],
    HTML.replace("@id", "@x"), HTML.replace('"#p"', '"#a"'),
    HTML.replace('{"@id": "#p"}', '[[{"@id": "#p"}], null, 7]'),
)  # fmt: skip
"""Nasty pages, each of which must be explained as it is enriched."""


def of_page(html: str = HTML, url: str = URL) -> Subject:
    """A page to explain."""
    return Subject(INDEX, "mine", NOON, html, url)


def told(subject: Subject) -> dict[str, Explained]:
    """The explanations by field."""
    return {one.field: one for one in explain(subject)[1]}


def check(html: str, url: str) -> None:
    """What is explained is what the stream makes, field by field, and every field is there once."""
    made = enrich(article_of_page(read_page(html, url), id="mine", url=url, seen_at=NOON), INDEX)
    draft, explained = explain(of_page(html, url))

    assert made == draft
    assert {field.name for field in fields(Draft)} == {one.field.split(".")[0] for one in explained}
    assert len(explained) == len({one.field for one in explained})
    for one in explained:
        whole, _, member = one.field.partition(".")
        value = getattr(made, whole)
        assert one.value == (value if not member or value is None else getattr(value, member)), one.field
        assert not one.why.startswith("can't be explained"), one


@pytest.mark.parametrize("name", NAMES)
def test_what_is_explained_is_what_is_enriched(name: str) -> None:
    """For every page of every publishing system."""
    expected = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))

    check((PAGES / f"{name}.html").read_text(encoding="utf-8"), expected["fetched_from"])


@pytest.mark.parametrize("html", BROKEN)
def test_a_nasty_page_is_explained_as_it_is_enriched(html: str) -> None:
    """Nothing that a stranger writes makes the explanation fail or differ."""
    check(html, URL)


def test_each_place_that_says_a_value_is_named() -> None:
    """JSON-LD, meta elements and elements; JSON-LD's references are followed."""
    found = told(of_page())

    assert ("JSON-LD headline", "meta og:title", "head > title", "article > h1") == found["headline"].places
    assert ("JSON-LD datePublished",) == found["published_at"].places
    assert ("html[lang]",) == found["language"].places
    assert ("meta og:site_name",) == found["publisher.name"].places
    assert "article > figure > figcaption" in found["image.caption"].places
    assert ("JSON-LD author.name", "article > p.byline") == found["authors"].places


def test_authors_that_are_left_out_are_told_with_the_reason() -> None:
    """A desk beside a person; the directory's author is named as one."""
    authors = told(of_page())["authors"]

    assert [("Ines Calder", True)] == [(one.value, "authors.yaml as ines" in one.why) for one in authors.parts]
    staff = next(one for one in authors.others if one.value == "Harbour Courier Staff")
    assert (("meta author",), "a desk: people are named elsewhere") == (staff.places, staff.why)


def test_the_parts_of_a_score_are_told() -> None:
    """Title, lead, count, spread and threshold, for what is a tag and for what is not."""
    tags = told(of_page())["tags"]
    norra = next(one for one in tags.parts if one.value == "Norra Line")
    skarvik = next(one for one in tags.others if one.value == "Skarvik")

    assert "title 4 + lead 1.5 + 3 mentions" in norra.why
    assert f"{tags.value[-1].score:.2f}" == norra.why[:4]
    assert skarvik.why.startswith("too little; 0.")
    assert "threshold 0.55" in skarvik.why
    assert ("News Feed", "the site's furniture or name, or an id of its system") in [
        (one.value, one.why) for one in tags.others
    ]


def test_tags_that_the_caller_leaves_out_are_told_as_such() -> None:
    """With the gazetteer's tags alone, the publisher's are there, and the reason is the caller's wish."""
    subject = Subject(INDEX, "mine", NOON, HTML, URL, publisher_tags=False)

    assert ("Ferries", "the publisher's are left out") in [(one.value, one.why) for one in told(subject)["tags"].others]


def test_the_phrase_that_cites_is_told() -> None:
    """The phrase with a few words around it; who is only named is told as such."""
    cited = told(of_page())["sources_cited"]

    assert ["Reuters", "Norra Line"] == [one.value for one in cited.parts]
    assert [True, True] == [
        phrase in one.places[0] for one, phrase in zip(cited.parts, ("told Reuters", "Norra Line said"), strict=True)
    ]
    assert [("BBC", "named, not cited")] == [(one.value, one.why) for one in cited.others]


def test_the_rule_of_the_reading_time_is_told() -> None:
    """Counted words, or where the publisher states it and what would be counted."""
    counted = told(of_page())["reading_time_min"]
    stated = told(of_page(HTML.replace("<p class", "<span class='reading-time'>7 min read</span><p class")))

    assert "56 words at 238 a minute, rounded up" == counted.why
    assert (7, "as the publisher states it") == (stated["reading_time_min"].value, stated["reading_time_min"].why)
    assert "article > span.reading-time" in stated["reading_time_min"].places
    assert [1] == [one.value for one in stated["reading_time_min"].others]


def test_what_would_be_taken_next_is_told_in_order() -> None:
    """The sharing title differs from the heading: the heading comes next."""
    html = HTML.replace("<h1>Norra Line strike ends", "<h1>All boats sail").replace(
        '"headline": "Norra Line strike ends", ', ""
    )
    headline = told(of_page(html))["headline"]

    assert ("Norra Line strike ends", ("meta og:title",)) == (headline.value, headline.places)
    assert ("All boats sail", ("article > h1",)) == (headline.others[0].value, headline.others[0].places)
    assert "taken where what stands above is missing" == headline.others[0].why


def test_an_entry_of_a_feed_names_feed_and_newsroom() -> None:
    """feeds.yaml goes before the feed where it says something."""
    item = Item(
        id="i", feed=FeedRef(id="courier"), url=URL, seen_at=NOON, headline="Strike ends", section="News",
        publisher=Publisher(name="HC"), authors=(Author(name="Ines Calder"),), tags=(Category(name="Ferries"),),
        published_at=NOON, content_html="<p>The strike at the pier has ended.</p>",
    )  # fmt: skip
    found = told(Subject(INDEX, "i", NOON, url=URL, item=item))

    assert ("feeds.yaml: section",) == found["section"].places
    assert [("News", ("feed: section",))] == [(one.value, one.places) for one in found["section"].others]
    assert ("feeds.yaml: publisher",) == found["publisher.name"].places
    assert (("feed: headline",), ("feed: published_at",)) == (found["headline"].places, found["published_at"].places)
    assert (("feed: authors",), ("feed: tags",)) == (found["authors"].places, found["tags"].places)
    assert "off" == found["page_status"].value


def test_a_fault_of_ours_is_told_where_it_costs_a_field(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error stands where the value is missing."""

    def broken(*_: object) -> object:
        raise ZeroDivisionError("no tags")

    monkeypatch.setattr(agents.page, "read_tags", broken)
    found = told(of_page())

    assert "a fault of ours: ZeroDivisionError: no tags" == found["tags"].why
    assert (("tags",), "partial") == (found["failed_fields"].value, found["page_status"].value)
