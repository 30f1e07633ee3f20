"""Identity: what is pinned for ever, and what makes no difference."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agents.identity import HASH_DIGITS, article_id, canonical_url, digest, feed_id, item_id, redact
from schemas.item import Item
from schemas.parts import Author, Category, FeedRef, Image

SITE = "https://harbour-courier.example"


def item(**fields: object) -> Item:
    """An item with *fields*."""
    given_fields = {"id": "1", "feed": FeedRef(id="f"), "seen_at": datetime(2026, 6, 1, tzinfo=UTC)} | fields
    return Item(**given_fields)  # type: ignore[arg-type]  # fields of several types


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"{SITE}/a?utm_source=rss&id=7&fbclid=x#top", f"{SITE}/a?id=7"),
        (f"{SITE}/a?UTM_Medium=x", f"{SITE}/a"),
        (f"{SITE}/a?q=a%20b+c&&x", f"{SITE}/a?q=a%20b+c&&x"),
        (f"{SITE}/a?ref=harbour-courier.example", f"{SITE}/a"),
        (f"{SITE}/a?ref=main", f"{SITE}/a?ref=main"),
        (f"{SITE}/#!/a/b", f"{SITE}/#!/a/b"),
        (f"  {SITE}/ä?  ", f"{SITE}/ä?"),
        (f"{SITE}/a #top", f"{SITE}/a"),
        (f"{SITE}/a ?utm_source=rss", f"{SITE}/a"),
        (f"{SITE}/a?id=7 &utm_source=rss", f"{SITE}/a?id=7"),
        (f"{SITE}/a?ref=harbour-courier.example #top", f"{SITE}/a"),
        ("//[broken", "//[broken"),
        ("", ""),
    ],
)
def test_canonical_url_takes_off_trackers_and_nothing_else(url: str, expected: str) -> None:
    """Trackers and fragments go; what is left is not written in another way."""
    assert expected == canonical_url(url)


@given(st.text(max_size=80))
@example("0 #")
@example(f"{SITE}?ref=harbour-courier.example\u3000#")
def test_any_text_can_be_an_address(url: str) -> None:
    """No text raises; canonical addresses stay as they are when asked again."""
    once = canonical_url(url)

    assert once == canonical_url(once)
    assert isinstance(redact(url) + feed_id(url) + article_id(url, "x"), str)


def test_ids_are_pinned() -> None:
    """These values are in everybody's topics: a change here makes every item new."""
    assert "71418482e19eceeefa9b1dca20f75a5b" == item_id("courier", "guid-1", f"{SITE}/a", "text")
    assert "3fe24e76622c271fc0fecd609ae0f279" == article_id(f"{SITE}/a", "")
    assert "e983cd0f280a8112fa70b1a46f45f7b6" == digest(item(headline="H", tags=(Category(name="T"),)))


def test_identity_comes_from_guid_then_link_then_content() -> None:
    """Link and content do not matter where there is a guid, trackers never; another feed is another item."""
    assert item_id("f", "g", "l", "c") == item_id("f", "g", "other", "other")
    assert item_id("f", "", f"{SITE}/a?utm_source=x", "c") == item_id("f", "", f"{SITE}/a", "other")
    assert 5 == len({item_id(*one) for one in (("f", "x", "", ""), ("f", "", "x", ""), ("f", "", "", "x"),
                                               ("g", "x", "", ""), ("f", "", "", ""))})  # fmt: skip


def test_an_article_is_one_whatever_way_leads_to_it() -> None:
    """Scheme, www and a slash at the end make no difference; the query does; without an address the item counts."""
    same = {
        article_id(url, str(n))
        for n, url in enumerate(
            (f"{SITE}/a", "http://www.harbour-courier.example/a/", "https://HARBOUR-courier.example:443/a")
        )
    }

    assert 1 == len(same)
    assert article_id(f"{SITE}/a?p=1", "") not in same
    assert article_id("", "1") != article_id("", "2")


def test_digest_counts_content_and_not_dates() -> None:
    """Each part of the content changes the digest; dates, avatars and what is empty do not."""
    base = item(headline="H", image=Image(url="u"), authors=(Author(name="A"),))
    others = (
        item(headline="H2", image=base.image, authors=base.authors),
        item(headline="H", image=Image(url="v"), authors=base.authors),
        item(headline="H", image=base.image, authors=(Author(name="B"),)),
        item(headline="H", image=base.image, authors=base.authors, summary="S"),
        item(headline="H", image=base.image, authors=base.authors, content_html="S"),
        item(headline="H", image=base.image, authors=base.authors, url="S"),
        item(headline="H", image=base.image, authors=base.authors, tags=(Category(name="S"),)),
    )
    touched = item(
        headline="H",
        image=base.image,
        authors=(Author(name="A", avatar_url="new"),),
        published_at=datetime(2026, 1, 1, tzinfo=UTC),
        id="2",
    )

    assert digest(base) == digest(touched)
    assert len(others) + 1 == len({digest(base), *map(digest, others)})


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"{SITE}/news/rss/", "harbour-courier.example/news/rss"),
        ("https://www.harbour-courier.example:8443/rss", "harbour-courier.example:8443/rss"),
        ("https://u:p@harbour-courier.example/rss?uuid=1&key=2&channel=7", "harbour-courier.example/rss?channel=7"),
        (f"{SITE}/private/0123456789abcdef0123456789abcdef/rss", "harbour-courier.example/private/rss"),
        (f"{SITE}/a|b", "harbour-courier.example/a-b"),
    ],
)
def test_feed_id_is_readable_and_holds_no_secret(url: str, expected: str) -> None:
    """Host, path and harmless parameters make the id; it can stand in a composite key."""
    assert expected == feed_id(url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://user:pw@harbour-courier.example/rss", f"{SITE}/rss"),
        (f"{SITE}/rss?uuid=1&key=abc&page=2", f"{SITE}/rss?uuid=***&key=***&page=2"),
        (f"{SITE}/rss?accessToken=abc&API_KEY=x#token=y", f"{SITE}/rss?accessToken=***&API_KEY=***"),
        (f"{SITE}/f/6f9619ff-8b86-d011-b42d-00c04fc964ff/rss", f"{SITE}/f/***/rss"),
        (f"{SITE}/a-headline-with-2026-in-it-and-more", f"{SITE}/a-headline-with-2026-in-it-and-more"),
        ("https://[broken", "***"),
    ],
)  # fmt: skip
def test_redacted_address_shows_no_secret(url: str, expected: str) -> None:
    """User, password, keys, tokens and fragments never show; readable addresses stay readable."""
    assert expected == redact(url)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Olena Gončarová", "olena-goncarova"), ("  U.S. & Them! ", "u-s-them"), ("Олена", "олена"), ("Łódź", "łodz")],
)
def test_feed_id_of_no_address(name: str, expected: str) -> None:
    """Lower case, hyphens, no accents; other scripts stay."""
    assert expected == feed_id(name)
    assert len(feed_id("—")) == HASH_DIGITS
