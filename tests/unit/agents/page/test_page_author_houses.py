"""Publishers that their pages give as the author, though a byline names who wrote."""

import pytest

from agents.page import read_page

BODY = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>" * 6


def names(head: str, top: str, byline: str, url: str = "https://harbour-courier.example/quay") -> list[tuple[str, str]]:
    """Who wrote a page with *head*, with *top* above the article and *byline* under its headline."""
    html = f"<head>{head}</head><body>{top}<article><h1>Quay agreed</h1>{byline}{BODY}</article></body>"
    return [(author.name, author.kind) for author in read_page(html, url).authors]


def linked(name: str, kind: str = "Organization") -> str:
    """JSON-LD of an article by *name*."""
    author = f'{{"@type": "{kind}", "name": "{name}"}}'
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {author}}}</script>'


@pytest.mark.parametrize(
    ("house", "host"),
    [
        ("Bükkaljai Hírlap", "bukkaljaihirlap"),
        ("Münstertaler Bote", "muenstertaler-bote"),
        ("Gazeta Łąkowa", "gazetalakowa"),
        ("Ærøskøbing Ugeblad", "aeroskobing-ugeblad"),
        ("Århusegnens Blad", "aarhusegnensblad"),
    ],
)
def test_house_is_known_by_an_address_without_accents(house: str, host: str) -> None:
    """An address drops accents, or writes two letters for one."""
    byline = '<p class="byline">Jana Dahl</p>'

    assert [("Jana Dahl", "person")] == names(linked(house), "", byline, f"https://www.{host}.example/quay")


@pytest.mark.parametrize(
    ("house", "link"),
    [
        ("المرفأ اليوم", '<a href="/">المرفأ اليوم</a>'),
        ("みなとだより", '<a href="https://harbour-courier.example/">みなとだより</a>'),
        ("Вечерняя гавань", '<a href="https://harbour-courier.example">Вечерняя гавань</a>'),
    ],
)
def test_house_is_known_by_the_link_to_its_front_page(house: str, link: str) -> None:
    """What leads home at the top of the page is what the publisher calls itself."""
    byline = '<p class="byline">Jana Dahl</p>'

    assert [("Jana Dahl", "person")] == names(linked(house, "Person"), f"<header>{link}</header>", byline)
    assert [(house, "desk")] == names(linked(house, "Person"), f"<header>{link}</header>", "")


def test_a_person_whose_site_is_called_like_them_stays_one() -> None:
    """Many write under their own name."""
    top = '<header><a href="/">Jane Roe</a></header>'

    assert [("Jane Roe", "person")] == names(linked("Jane Roe", "Person"), top, "")


def test_section_is_no_desk() -> None:
    """Some systems name the section as who wrote; a desk that is called otherwise, or a person, stays."""
    head = '<meta name="author" content="{}"><meta property="article:section" content="Nachrichten">'

    assert [] == [
        one.name for one in read_page(f"<head>{head.format('Nachrichten')}</head>", "https://orris.example/a").authors
    ]
    assert ["Redaktion"] == [
        one.name for one in read_page(f"<head>{head.format('Redaktion')}</head>", "https://orris.example/a").authors
    ]
    assert ["Jana Dahl"] == [
        one.name for one in read_page(f"<head>{head.format('Jana Dahl')}</head>", "https://orris.example/a").authors
    ]


def test_a_house_with_an_agency_says_whom_it_has_a_text_from() -> None:
    """As broadcasters sign what they have changed."""
    head = '<meta property="og:site_name" content="Harbour Courier">' + linked("Harbour Courier avec Reuters")

    assert [("Reuters", "agency")] == names(head, "", "")
