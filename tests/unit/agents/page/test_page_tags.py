"""Tags: from which source, and what is no tag."""

import pytest

from agents.page import read_page
from agents.page.tags.keywords import furnished, keywords_in, without_bait

URL = "https://harbour-courier.example/night-ferries-return-marl/"


def page_tags(html: str) -> list[tuple[str, str]]:
    """Name and kind of the tags of the page *html*."""
    return [(tag.name, tag.kind) for tag in read_page(html, URL).tags]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["a, b; c"], ["a", "b", "c"]),
        (["Subject: Ports", "WC: 400-799", "Page Type: Article"], ["Ports"]),
        (["Category: Life", "wine", "Wine Guy"], ["Life", "wine", "Wine Guy"]),
        (["港 船 夜間運航"], ["港", "船", "夜間運航"]),
        (["(1) ports", "#ferries"], ["ports", "ferries"]),
        ([""], []),
    ],
)
def test_keywords_are_taken_apart(values: list[str], expected: list[str]) -> None:
    """Lists in one value, labels of content systems, numbering."""
    assert expected == keywords_in(values)


def test_what_is_not_about_the_article_is_left_out() -> None:
    """The site's name, its furniture, ids, addresses, and a repeat in other letters."""
    names = [
        "Ports", "ports", "Harbour Courier", "News Feed", "harbour-courier.example",
        "8ae9ab2d-fe1b-4230-acb8-a59b52877682", "...", "Marl - Harbour Courier", "Marl - a town",
    ]  # fmt: skip

    assert ["Ports", "Marl", "Marl - a town"] == furnished(names, ["Harbour Courier"], "harbour-courier.example")


def test_search_bait_goes_with_its_like() -> None:
    """What is there for search engines ("Marl news today") takes "Marl news" with it, which alone is a tag."""
    assert ["ports"] == without_bait(["Marl news", "Marl news today", "ports"])
    assert ["World news", "ports"] == without_bait(["World news", "ports"])


def test_article_tags_win_and_are_unescaped_twice() -> None:
    """article:tag holds the publisher's own tags, in its order."""
    html = (
        '<meta property="article:tag" content="Ports &amp;amp; ships"><meta property="article:tag" content="Marl">'
        '<meta name="keywords" content="x,y">'
    )

    assert [("Ports & ships", ""), ("Marl", "")] == page_tags(html)


def test_kind_comes_from_markup_alone() -> None:
    """JSON-LD's about and a link to a person's page say what a tag is; a name alone says nothing."""
    html = (
        '<script type="application/ld+json">{"@type":"Article","keywords":["Marl","Lena Ostrow","Ada Quill"],'
        '"about":[{"@type":"Place","name":"Marl"}]}</script><article><h1>T</h1>'
        '<div class="tags"><a href="/person/lena-ostrow">Lena Ostrow</a></div></article>'
    )

    assert [("Marl", "place"), ("Lena Ostrow", "person"), ("Ada Quill", "")] == page_tags(html)


def test_words_of_the_address_are_no_tags() -> None:
    """A list that a program made of the headline gives way to the visible tags."""
    html = (
        '<meta name="keywords" content="night, ferries, return, marl"><article><h1>T</h1>'
        '<ul class="article-tags"><li><a href="/x">Ports</a></li><li><a href="/y">Ships</a></li></ul></article>'
    )

    assert [("Ports", ""), ("Ships", "")] == page_tags(html)


def test_links_of_a_menu_are_no_tags() -> None:
    """A row of topic links in a menu or in running text is not the article's list of tags."""
    html = (
        '<nav><a href="/topic/a">A</a><a href="/topic/b">B</a></nav><article><h1>T</h1>'
        '<p>Some <a href="/topic/c">words</a> and more.</p></article>'
    )

    assert [] == page_tags(html)


LINKS = '<a href="/tags/ports">Ports</a> <a href="/tags/marl">Marl</a>'
"""Two tags, as sites show them."""


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        ('<meta name="keywords" content="News, Ports, Marl, Top News">', ""),
        ('<meta name="keywords" content="ports, harbour life, RATES/ (UPDATE 2">', f'<ul class="tags">{LINKS}</ul>'),
        ("", f'<p class="filed">Filed under {LINKS}</p>'),
        ("", f'<footer class="tags"><a rel="category tag" href="/category/news/">Life</a> {LINKS}</footer>'),
    ],
)
def test_sections_and_labels_beside_the_tags_are_none(head: str, shown: str) -> None:
    """What old systems put into the meta element, a sentence of tags, and WordPress's categories beside its tags."""
    page = f"{head}<article><h1>Ferries return</h1><p>Ports and Marl.</p>{shown}</article>"

    assert [("ports", ""), ("marl", "")] == [(name.lower(), kind) for name, kind in page_tags(page)]


@pytest.mark.parametrize("word", ["stitek", "cimke", "eticheta", "asiasana", "mots-cles", "chu-de"])
def test_addresses_of_tags_are_known_in_many_languages(word: str) -> None:
    """The word for "tag" in the address of each link of a row."""
    row = f'<div>Tagy: <a href="/{word}/a">Ports</a>, <a href="/{word}/b">Marl</a></div>'

    assert page_tags(f"<article><h1>T</h1><p>Text.</p>{row}</article>") == [("Ports", ""), ("Marl", "")]


def test_links_that_are_marked_as_keywords_are_tags() -> None:
    """Schema.org's keywords on each link, whatever its address."""
    row = '<div><a href="/x/1" itemprop="keywords">Ports</a>, <a href="/x/2" itemprop="keywords">Marl</a></div>'

    assert page_tags(f"<article><h1>T</h1><p>Text.</p>{row}</article>") == [("Ports", ""), ("Marl", "")]


def test_list_that_the_text_speaks_of_wins_over_the_sections_in_the_meta_element() -> None:
    """Two of four words there stand in the text, all of the list that readers see."""
    head = '<meta name="keywords" content="Marl, Local, Sport, harbour">'
    links = "".join(f'<a href="/tag/{name}">{name}</a>' for name in ("ferries", "pier", "owners"))
    text = "<p>The ferries of Marl come to the pier in the harbour, their owners said.</p>"

    found = page_tags(f"{head}<article><h1>T</h1>{text}<div class='news-tags'>{links}</div></article>")
    assert [name for name, _ in found] == ["ferries", "pier", "owners"]


def test_meta_element_with_the_section_gives_way_to_a_list_that_the_text_speaks_of() -> None:
    """A list of what the site writes about names the section that the breadcrumbs name too."""
    head = '<meta name="keywords" content="Harbour, Local, Sport">'
    crumbs = '<div class="breadcrumb"><a href="/">Start</a><a href="/l">Local</a></div>'
    links = "".join(f'<a href="/tag/{name}">{name}</a>' for name in ("ferries", "pier", "Marl county"))
    text = "<p>The ferries come to the pier in the harbour, the owners said.</p>"

    found = page_tags(f"{head}{crumbs}<article><h1>T</h1>{text}<div class='tags'>{links}</div></article>")
    assert [name for name, _ in found] == ["ferries", "pier", "Marl county"]


def test_classes_of_a_post_make_no_list_of_its_links() -> None:
    """WordPress names a post's tags in the classes of the element around all of it, dates and comments included."""
    html = (
        '<div class="post-7 post type-post hentry tag-ferries tag-ports"><h1>Night ferries return</h1>'
        '<span><a href="/2026/01/30/">January 30, 2026</a></span><span><a href="#respond">0 Comments</a></span>'
        '<p>The boats run late again.</p><div class="tags"><a href="/tag/ferries" rel="tag">ferries</a>'
        '<a href="/tag/ports" rel="tag">ports</a></div></div>'
    )
    assert [("ferries", ""), ("ports", "")] == page_tags(html)


def test_two_lists_that_agree_are_the_whole_of_one_tag() -> None:
    """Some systems give article:tag the first alone."""
    head = '<meta property="article:tag" content="eels"><meta name="keywords" content="eels, ferries, Marl">'
    shown = "".join(f'<li><a href="/{name}.html">{name}</a></li>' for name in ("eels", "ferries", "Marl"))
    html = f'<head>{head}</head><body><article><h1>Eels</h1><p>Text.</p><ul class="tags">{shown}</ul></article></body>'

    assert ["eels", "ferries", "Marl"] == [name for name, _ in page_tags(html)]


@pytest.mark.parametrize(
    ("keywords", "kept"),
    [
        ("CMPNY, COM, TOPNWS, Copper", ["Copper"]),
        ("NBA, COM, TOPNWS, Copper", ["NBA", "COM", "TOPNWS", "Copper"]),
        ("NATO, Copper", ["NATO", "Copper"]),
    ],
)
def test_codes_of_a_wire_are_no_tags(keywords: str, kept: list[str]) -> None:
    """Three or more in capitals that the text does not have; fewer may be what the text means."""
    html = f'<head><meta name="keywords" content="{keywords}"></head><body><p>An NBA story on copper.</p></body>'

    assert kept == [name for name, _ in page_tags(html)]
