"""Which addresses in JSON-LD are a person's own, and which the house's."""

import json

import pytest

from agents.page import read_page, read_profile
from schemas.parts import Author

URL = "https://www.harbour-courier.example/2026/05/quay"
HOUSE = {"@type": "NewsMediaOrganization", "name": "Harbour Courier", "sameAs": ["https://social.example/harbournews"]}


def author(head: str = "", **told: object) -> Author:
    """The author of a page of which JSON-LD tells *told*, and Harbour Courier as the publisher."""
    data = {"@type": "NewsArticle", "publisher": HOUSE, "author": {"@type": "Person", "name": "Jana Dahl", **told}}
    html = f'<head>{head}<script type="application/ld+json">{json.dumps(data)}</script></head><h1>Quay agreed</h1>'
    return read_page(html, URL).authors[0]


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("https://www.harbour-courier.example", ""),
        ("https://harbour-courier.example/", ""),
        ("/", ""),
        ("dahl", ""),
        ("/people/dahl", "https://www.harbour-courier.example/people/dahl"),
        ("../../people/dahl", "https://www.harbour-courier.example/people/dahl"),
        ("https://jana-dahl.example/", "https://jana-dahl.example/"),
    ],
)
def test_page_of_their_own(told: str, address: str) -> None:
    """Neither the front page nor a login is one; a page of the site and a site of their own are."""
    assert address == author(url=told).profile_url


def test_accounts_of_the_house_are_not_theirs() -> None:
    """By what the publisher's data say it is elsewhere, or by the account of shared links."""
    handle = '<meta name="twitter:site" content="@HarbourCourier">'
    told = [
        "https://social.example/HarbourNews/",
        "https://birds.example/harbourcourier",
        "https://birds.example/jdahl",
    ]

    assert ("https://birds.example/jdahl",) == author(handle, sameAs=told).same_as
    assert ("https://birds.example/jdahl",) == author(sameAs="https://birds.example/jdahl").same_as


def test_account_of_who_has_a_site_of_their_own() -> None:
    """There the site's account is the author's."""
    told = ["https://birds.example/janadahl"]

    assert tuple(told) == author('<meta name="twitter:site" content="@janadahl">', sameAs=told).same_as


def test_author_page() -> None:
    """The same holds for the person that an author's page tells of."""
    person = {"@type": "Person", "name": "Jana Dahl", "url": "dahl", "sameAs": ["https://social.example/harbournews"]}
    html = f'<script type="application/ld+json">{json.dumps([person, HOUSE])}</script><h1>Jana Dahl</h1>'

    found = read_profile(html, "https://harbour-courier.example/people/dahl", "Jana Dahl")

    assert found is not None
    assert ("https://harbour-courier.example/people/dahl", ()) == (found.profile_url, found.same_as)


@pytest.mark.parametrize(
    ("text", "is_bio"),
    [
        ("Jana covers ferries, tides and the people of the coast.", True),
        ("Covers ferries and tides, and whoever lives by them.", True),
        ("Reporter in the north since 2004, with a weakness for boats.", True),
        ("After ten years at sea she turned to paper and ink.", True),
        ("Пише про море, порти й тих, хто там працює.", True),
        ("Get alerts when something new appears on this page.", False),
        ("The newest stories from the whole of our newsroom.", False),
    ],
)
def test_what_stands_below_the_name_on_an_authors_page_is_about_them(text: str, *, is_bio: bool) -> None:
    """It names them, speaks of them or of their work; what speaks of the page is no bio."""
    html = f'<h1>Jana Dahl</h1><p>{text}</p><article><h2><a href="/quay">Quay agreed</a></h2></article>'

    found = read_profile(html, "https://www.harbour-courier.example/people/dahl", "Jana Dahl")

    assert (text if is_bio else "") == (found.bio if found is not None else "")


@pytest.mark.parametrize(
    ("described", "is_bio"),
    [("Ann Lee writes of rivers and rain.", True), ("All the news of Leeds and its rivers.", False)],
)
def test_a_description_with_a_longer_word_is_not_about_the_author(described: str, *, is_bio: bool) -> None:
    """A city may begin as somebody's name does."""
    html = f'<meta name="description" content="{described}"><h1>Ann Lee</h1>'

    found = read_profile(html, "https://www.harbour-courier.example/people/lee", "Ann Lee")

    assert (described if is_bio else "") == (found.bio if found is not None else "")
