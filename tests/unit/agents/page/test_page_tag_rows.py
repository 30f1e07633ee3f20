"""Tags in rows of links whose names and addresses do not say so: labels, searches and chips."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/island/2026/night-ferries-return-marl/"
TEXT = "<h1>Night ferries return</h1><p>The ferries of Marl come to the old pier again, their owners said.</p>"


def tags(row: str, head: str = "") -> list[str]:
    """Names of the tags of a page whose article ends in *row*."""
    html = f"{head}<main><article>{TEXT}<div class='b1'><div class='c7'>{row}</div></div></article></main>"
    return [tag.name for tag in read_page(html, URL).tags]


def chips(*links: tuple[str, str]) -> str:
    """A row of links, each with its address, without any names."""
    return "\n".join(f'<a class="px-2" href="{address}">{name}</a>' for name, address in links)


FERRIES, PIERS, MARL = ("Ferries", "/a/ferries"), ("Old piers", "/piers-2"), ("Marl", "/b?id=4")


@pytest.mark.parametrize(
    "label", ["Explore more on these topics", "Themen:", "Mots-clés", "Temas", "タグ", "Więcej o:"]
)
def test_a_label_before_a_row_says_that_it_is_the_tags(label: str) -> None:
    """Before a list, in the row itself, and in a box beside it."""
    items = f"<ul><li>{chips(FERRIES)}</li><li>{chips(PIERS)}</li><li>{chips(MARL)}</li></ul>"
    row = chips(FERRIES, PIERS, MARL)

    assert ["Ferries", "Old piers", "Marl"] == tags(f"<span>{label}</span><div>{items}</div>")
    assert ["Ferries", "Old piers", "Marl"] == tags(f"<div><b>{label}</b> {row}</div>")
    assert ["Ferries", "Old piers", "Marl"] == tags(f"<div><h4>{label}</h4></div><div>{row}</div>")
    assert ["Ferries", "Old piers", "Marl"] == tags(f"<p>{label} {row.replace('</a>', '</a> ·')}</p>")


@pytest.mark.parametrize(
    "before",
    ["<p>Ada Quill saw the boats.</p>", "<span>Follow us</span>", "<span>Topics</span><span>Most read</span>", ""],
)
def test_a_row_without_such_a_label_is_none(before: str) -> None:
    """Something else right before it says what it is."""
    assert [] == tags(f"{before}<div>{chips(FERRIES, PIERS, MARL)}</div>")


def test_a_sentence_with_links_is_no_row() -> None:
    """Nor where it begins with words for a label, or its addresses are as of chips."""
    names = ("Ferries", "Old pier", "Marl")
    row = [f'<a href="/category/{name.lower().replace(" ", "-")}">{name}</a>' for name in names]

    assert [] == tags(f"<p>The {row[0]} come to the {row[1]} of {row[2]}.</p>")
    assert [] == tags(f"<p>More on {row[0]} and what their owners think of it stands in the book of the island.</p>")
    assert [] == tags(f"<div>The {row[0]} come again to the {row[1]} in the middle of {row[2]}.</div>")


def test_headlines_bylines_and_the_sections_of_the_site_are_no_tags() -> None:
    """Behind a label too: links with many words, in a byline or a menu, or many of which none stands in the text."""
    headline = ("Owners of the ferries want a new pier by next summer", "/island/2026/owners")
    sections = [(name, f"/{name}") for name in ("Sport", "Money", "Opinion", "Weather", "Travel", "Books")]

    assert [] == tags(f"<b>More on this</b><ul><li>{chips(headline)}</li><li>{chips(FERRIES)}</li></ul>")
    assert [] == tags(f'<div class="byline"><b>More about</b><div>{chips(("Ada Quill", "/ada"))}</div></div>')
    assert [] == tags(f"<nav><b>Topics</b><div>{chips(FERRIES, PIERS, MARL)}</div></nav>")
    assert [] == tags(f"<b>Topics</b><div>{chips(*sections)}</div>")


def test_a_box_of_related_topics_holds_tags_where_nothing_else_does() -> None:
    """It is what the site has more on: a meta element with more words than these wins."""
    box = f'<div class="related-topics__list">{chips(FERRIES, PIERS, MARL)}</div>'
    head = '<meta name="keywords" content="Ferries, Marl, Old piers, Ada Quill, Sailing, Harbours, Ships">'

    assert ["Ferries", "Old piers", "Marl"] == tags(box)
    assert ["Ferries", "Marl", "Old piers", "Ada Quill", "Sailing", "Harbours", "Ships"] == tags(box, head)


def test_links_that_search_for_their_own_words_are_tags() -> None:
    """The site looks its tags up; a search for something else is none."""
    searches = (("Night ferries", "/search/?s=Night+ferries&t=1"), ("Marl", "/search/?s=marl&t=1"))

    assert ["Night ferries", "Marl"] == tags(f"<div>{chips(*searches)}</div>")
    assert [] == tags(f"<div>{chips(searches[0], ('Search', '/search/?s='))}</div>")


def test_chips_whose_addresses_end_in_their_words_are_tags() -> None:
    """Behind one beginning, three of them, and the text says some; a row of sections is none, nor one of pages."""
    names = ("Färjor", "Old pier", "Marl")
    row = [(name, f"/category/{name.lower().replace(' ', '-').replace('ä', 'a')}") for name in names]
    sections = [(name, f"/category/{name.lower()}") for name in ("Sport", "Money", "Opinion")]
    pages = [("Marl", "/2026/marl"), ("Old pier", "/2025/old-pier"), ("Ferries", "/2024/ferries")]

    assert ["Färjor", "Old pier", "Marl"] == tags(f"<div>{chips(*row)}</div>")
    assert [] == tags(f"<div>{chips(*row[:2])}</div>")
    assert [] == tags(f"<div>{chips(*sections)}</div>")
    assert [] == tags(f"<div>{chips(*pages)}</div>")


def test_words_for_the_form_of_an_article_are_no_tags_there() -> None:
    """Such rows end in them: "news"."""
    assert ["Ferries", "Marl"] == tags(f"<b>Topics</b><div>{chips(FERRIES, MARL, ('News', '/tone/news'))}</div>")
