"""Article in, Draft out: which answer holds, and what a fault costs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from enrichkit import COURIER, EMPTY, SEEN_AT, URL, article, index, topic
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.enrich import Index, enrich
from agents.enrich.single import article_of_page
from schemas.article import Article, Page
from schemas.codec import decode, encode
from schemas.event import Draft
from schemas.limits import BODY_CHARS_MAX
from schemas.newsroom import FeedEntry, Newsroom
from schemas.parts import Author, Category, Image, Publisher, RelatedCard


def strict(field: str, error: Exception) -> None:
    """No test expects a fault unless it says so."""
    raise AssertionError(field) from error


def draft(given: Article, known: Index = EMPTY) -> Draft:
    """The draft of *given*, without a fault."""
    return enrich(given, known, on_fault=strict)


PAGE = Page(
    url=URL,
    headline="Ferry strike ends",
    summary="It is over.",
    publisher=COURIER,
    language="en",
    published_at=SEEN_AT - timedelta(hours=1),
    authors=(Author(name="Anna Lind"),),
    tags=(Category(name="Norway"),),
    body_text="The strike in Norway is over, Reuters reported.\n\nBoats sail again.",
)


def test_a_whole_article() -> None:
    """Every part of the event is there, and what travels reads back the same."""
    made = draft(article(PAGE, headline="Ferry strike ends"))

    assert "Ferry strike ends" == made.headline
    assert ["Reuters"] == [source.name for source in made.sources_cited]
    assert [("country/no", "publisher")] == [(tag.id, tag.source) for tag in made.tags]
    assert ["harbour-courier.example/anna-lind"] == [author.id for author in made.authors]
    assert (11, 1, "en", "complete") == (made.word_count, made.reading_time_min, made.language, made.page_status)
    assert made == decode(encode(made), Draft)


def test_the_same_article_gives_the_same_draft() -> None:
    """Enrichment is a function: a replay gets the same bytes."""
    given = article(PAGE, headline="Ferry strike ends")

    assert encode(draft(given)) == encode(draft(given, Index.of(Newsroom())))


def test_identity_is_passed_on() -> None:
    """Ids, digest, event time and revision are the article's; the release is the index's."""
    made = draft(replace(article(), revision=3), index())

    assert ("item-1", "d1", "a1", SEEN_AT, 3, 7) == (
        made.id,
        made.digest,
        made.article_id,
        made.seen_at,
        made.revision,
        made.config_release,
    )


@pytest.mark.parametrize(
    ("feed", "page", "headline"),
    [
        ("Feed says", "Page says", "Feed says"),
        ("", "Page says", "Page says"),
        ("Ferry strike…", "Ferry strike ends", "Ferry strike ends"),
        ("Ferry strike ...", "Ferry strike ends", "Ferry strike ends"),
        ("Wait for it…", "Ferry strike ends", "Wait for it…"),
        ("", "", ""),
    ],
)
def test_headline(feed: str, page: str, headline: str) -> None:
    """The feed's headline, unless it has none or cut the page's short."""
    assert headline == draft(article(Page(headline=page), headline=feed)).headline


def test_body_falls_back_to_the_feeds_text_then_to_the_summary() -> None:
    """Page, else the feed's full text, else the summary."""
    content = "<p>First of the feed.</p><p>Second.</p>"
    bodies = [
        draft(article(PAGE, content_html="<p>Short.</p>")).body_text,
        draft(article(content_html=content, summary="Sum.")).body_text,
        draft(article(summary="Sum.")).body_text,
    ]

    assert [PAGE.body_text, "First of the feed.\n\nSecond.", "Sum."] == bodies


def test_a_paywalled_page_does_not_hide_the_feeds_text() -> None:
    """Where the feed has far more of the text than the page shows, the feed's is the body."""
    teaser = Page(url=URL, headline="Ferry", body_text="The strike is over.")
    whole = "".join(f"<p>Sentence number {number} about the long ferry strike.</p>" for number in range(20))

    assert "number 19" in draft(article(teaser, content_html=whole)).body_text


def test_a_body_is_cut_at_the_limit() -> None:
    """A longer body is cut."""
    assert BODY_CHARS_MAX == len(draft(article(Page(body_text="a " * BODY_CHARS_MAX))).body_text)


def test_feeds_yaml_names_publisher_section_and_language() -> None:
    """What feeds.yaml says of the feed wins field by field over page and feed."""
    entry = FeedEntry(url=URL, id="courier", publisher="The Courier", section="Harbour", language="nb")
    page = replace(PAGE, section="News", publisher=Publisher(name="HC", logo_url="https://hc.example/logo.png"))
    made = draft(article(page, section="Elsewhere"), Index.of(Newsroom(feeds=(entry,))))

    assert ("The Courier", "https://hc.example/logo.png") == (made.publisher.name, made.publisher.logo_url)
    assert ("Harbour", "nb") == (made.section, made.language)


@pytest.mark.parametrize(("said", "language"), [("en_GB", "en-gb"), ("", "sv"), ("not a tag!", "sv"), ("und", "sv")])
def test_language_that_is_none_does_not_count(said: str, language: str) -> None:
    """The page's language where it is sound, else the feed's."""
    assert language == draft(article(Page(language=said), language="sv")).language


def test_dates() -> None:
    """The page's times before the feed's; an update before the publication is none."""
    at = datetime(2026, 1, 2, tzinfo=UTC)
    made = draft(article(Page(published_at=at), published_at=SEEN_AT, updated_at=at - timedelta(days=1)))

    assert (at, None) == (made.published_at, made.updated_at)


def test_time_to_come_is_none() -> None:
    """A page's time of tomorrow and later is a mistake, by which readers would see the article first for years."""
    later = SEEN_AT + timedelta(days=400)
    wrong_zone = SEEN_AT + timedelta(hours=9)
    made = draft(article(Page(published_at=later, updated_at=later), published_at=SEEN_AT, updated_at=SEEN_AT))

    assert (SEEN_AT, SEEN_AT) == (made.published_at, made.updated_at)
    assert wrong_zone == draft(article(Page(published_at=wrong_zone))).published_at


def test_image_of_the_feed_takes_the_captions_of_its_text() -> None:
    """Without a page the feed's image is the hero, with the caption that its text gives the same picture."""
    html = (
        '<figure><img src="https://hc.example/a.jpg?w=600"><figcaption>A ferry (Anna Lind)</figcaption></figure>'
        '<p>Words.</p><figure><img src="https://hc.example/b.jpg"></figure>'
    )
    made = draft(article(content_html=html, image=Image(url="https://hc.example/a.jpg")))

    assert made.image is not None
    assert ("https://hc.example/a.jpg", "A ferry", "Anna Lind") == (
        made.image.url,
        made.image.caption,
        made.image.credit,
    )
    assert ["https://hc.example/b.jpg"] == [image.url for image in made.images]


def test_images_and_cards_come_once_and_not_the_article_itself() -> None:
    """The hero is not among the others; a card to the article itself is no related one."""
    hero, other = Image(url="https://hc.example/a.jpg"), Image(url="https://hc.example/b.jpg")
    cards = (
        RelatedCard(url=URL + "/"),
        RelatedCard(url="https://hc.example/x"),
        RelatedCard(url="https://hc.example/x"),
    )
    made = draft(article(replace(PAGE, image=hero, images=(hero, other, other), related=cards)))

    assert (other,) == made.images
    assert ["https://hc.example/x"] == [card.url for card in made.related]


def test_tags_of_the_feed_where_the_page_has_none() -> None:
    """The page's tags, else the feed's; a kind that either markup says is kept."""
    own = (Category(name="Skarvik", kind="place"),)
    kinds = [draft(article(Page(tags=tags), tags=own)).tags[0].kind for tags in ((), (Category(name="SKARVIK"),))]

    assert ["place", "place"] == kinds


def test_article_of_a_page_alone() -> None:
    """A page without a feed is an article with the caller's id and the page's own address."""
    made = article_of_page(PAGE, id="mine", url="https://amp.example/x", seen_at=SEEN_AT)
    again = article_of_page(replace(PAGE, body_text="Other"), id="mine", url="https://amp.example/x", seen_at=SEEN_AT)

    assert ("mine", URL, "complete") == (made.item.id, made.item.url, made.page_status)
    assert made.item.article_id == again.item.article_id
    assert made.item.digest != again.item.digest


TEXTS = st.text(max_size=120) | st.sampled_from(
    ["President Ruta Holm said", "according to the ", "Kim’s", "日本", "İ", "ß"]
)


@settings(max_examples=200, deadline=None)
@given(TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_words_give_a_draft(headline: str, summary: str, body: str, name: str, html: str) -> None:
    """Whatever the texts hold, enrichment gives a draft and no fault."""
    page = Page(
        headline=headline, body_text=body, authors=(Author(name=name),), tags=(Category(name=name),), language=name
    )
    known = index(topic("ruta-holm", "Ruta Holm"))
    whole = draft(article(page, summary=summary, content_html=html, authors=(Author(name=summary),)), known)
    feed_only = draft(
        article(headline=headline, summary=summary, content_html=html, tags=(Category(name=name),)), known
    )

    assert ("item-1", "item-1") == (whole.id, feed_only.id)
