"""Bylines that no class and no label tells: by what stands around them, and by what they hold beside a name."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/quay"
BODY = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>" * 8
ICON = f"<svg><path d='{'M1 2' * 1_500}'/></svg>"


def authors(byline: str, head: str = "") -> list[tuple[str, str, str]]:
    """Name, kind and role of the authors of a page with *byline* under its headline."""
    html = f"<head>{head}</head><body><article><h1>Quay agreed</h1>{byline}{BODY}</article></body>"
    return [(author.name, author.kind, author.role) for author in read_page(html, URL).authors]


@pytest.mark.parametrize(
    "byline",
    [
        '<div class="flex"><span class="text-sm">Jana Dahl</span><div>17.05.2026, 19:06 Uhr</div></div>',
        '<div><span style="float:left">Jana Dahl |</span><span>05.04.2026 - Updated: 05.04.2026</span></div>',
        "<p><img alt='Jana Dahl'><span><strong>Jana Dahl</strong><time>24.04.2026, 19:35 Uhr</time></span></p>",
        "<div><div><span>Jana Dahl</span></div><div><span>20 November 2026</span> • Updated: 21 November</div></div>",
        "<div><p>Jana Dahl</p><p>Published on May 5, 2026</p></div>",
        "<div><b>Jana Dahl</b> 2026-05-05 10:00</div>",
    ],
)
def test_name_alone_before_the_date(byline: str) -> None:
    """What stands alone in an element between headline and date is who wrote it."""
    assert [("Jana Dahl", "person", "")] == authors(byline)
    assert ["Jana Dahl", "Tom Weir"] == [
        one[0] for one in authors(byline.replace("Jana Dahl", "Jana Dahl and Tom Weir"))
    ]


def test_headline_in_boxes_of_its_own() -> None:
    """Headline and lead may stand in boxes within boxes; the line behind these is still the line at the headline."""
    lead = "<div><div><div><h1>Quay agreed</h1><p>After years.</p></div></div></div>"
    html = f"<main>{lead}<div><div>Jana Dahl</div><div>20 May 2026</div></div><div>{BODY}</div></main>"

    assert ["Jana Dahl"] == [author.name for author in read_page(html, URL).authors]


@pytest.mark.parametrize(
    "line",
    [
        "<div><a href='/politics'>Harbour Politics</a><time>5 May 2026</time></div>",
        "<div><a href='/tag/jana-dahl'><b>Jana Dahl</b></a> 5 May 2026</div>",
        "<div><span>New Orris</span><time>5 May 2026</time></div>",
        "<div><span>Orris</span><time>5 May 2026</time></div>",
        "<div><span>Villar de la Orra</span><time>5 May 2026</time></div>",
        "<div><span>Jana Dahl e Tom Weir, Serra do Orris</span><time>5 May 2026</time></div>",
        "<div><span>How we voted</span><time>5 May 2026</time></div>",
        "<div><span>Jana Dahl</span> is 40 today</div>",
        "<div>Jana Dahl 5 May 2026</div>",
    ],
)
def test_what_stands_before_a_date_and_is_no_byline(line: str) -> None:
    """No linked section or tag, no city, no sentence; and no name that is not apart from the date."""
    assert [] == authors(line)


def test_name_that_is_there_twice() -> None:
    """Once for those who listen, and once in parts for those who see."""
    names = '<span class="hidden">Jana Dahl</span> <span>Jana</span> <span>Dahl</span>'

    assert [("Jana Dahl", "person", "")] == authors(f'<address class="byline"><a rel="author">{names}</a></address>')
    assert [("Jana Dahl Dahl", "person", "")] == authors('<p class="byline">Jana Dahl Dahl</p>')


def test_tools_behind_a_byline() -> None:
    """Where a byline that a date ends opens an element called so too, the rest of that is for readers to press."""
    byline = '<div class="byline">Jana Dahl / Apr 16, 2026, 14:04</div><div>Share</div><div>AA + Text Size Small</div>'

    assert [("Jana Dahl", "person", "")] == authors(f'<div class="byline_action">{byline}</div>')


def test_cards_of_co_authors_side_by_side() -> None:
    """Each with a picture, a name and the job twice; metadata knows the first alone."""
    name = '<a class="author__name">{}<span class="sr-only"> – {}</span></a>'
    card = f'<div class="author">{{}}{name}<span class="author__role">{{}}</span></div>'
    cards = "".join(card.format(ICON, *who, who[1]) for who in (("Jana Dahl", "Reporter"), ("Tom Weir", "Editor")))
    head = '<meta name="author" content="Jana Dahl">'
    expected = [("Jana Dahl", "person", "Reporter"), ("Tom Weir", "person", "Editor")]

    assert expected == authors(f'<div class="authors">{cards}</div>')
    assert expected == authors(f'<div class="authors">{cards}</div>', head)
    assert expected == authors(f'<div class="article-header-sidebar"><div class="authors">{cards}</div></div>', head)
    assert expected[:1] == authors(f'<div class="sidebar"><div class="authors">{cards}</div></div>', head)


def test_holder_of_the_copyright_is_a_house() -> None:
    """A publisher that the head names as author and as holder is no person; who has a site of their own is one."""
    held = '<meta name="author" content="{0}"><meta name="copyright" content="Copyright (c) {0} 2026">'
    byline = '<p class="byline">By Tom Weir</p>'

    assert [("Tom Weir", "person", "")] == authors(byline, held.format("Kastel Brinn"))
    assert "person" not in [kind for _, kind, _ in authors("", held.format("Kastel Brinn"))]
    assert [("Anna Dahl", "person", "")] == authors("", held.format("Anna Dahl"))


def test_labels_in_elements_of_their_own() -> None:
    """A label on a line is the next line's: neither a name nor what somebody does."""
    fields = "<div><div>Words</div><div>Jana Dahl</div></div><div><div>Photographs</div><div>Tom Weir</div></div>"

    assert [("Jana Dahl", "person")] == [one[:2] for one in authors(f'<div class="byline">{fields}</div>')]
