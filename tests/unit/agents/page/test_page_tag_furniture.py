"""Tags: what sections, sites and paywalls put among them, in the languages of the news."""

import json

import pytest

from agents.page import read_page
from agents.page.tags.keywords import furnished, keywords_in, without_bait

URL = "https://harbour-courier.example/kultur/night-ferries-return-marl/"
TITLE = "<title>Night ferries return to Marl | Harbour Courier</title>"


def tags(html: str) -> list[str]:
    """Names of the tags of the page *html*."""
    return [tag.name for tag in read_page(html, URL).tags]


def linked(**members: object) -> str:
    """JSON-LD of an article with *members*."""
    told = {"@type": "NewsArticle", "publisher": {"name": "Harbour Courier"}, **members}
    return f'<script type="application/ld+json">{json.dumps(told)}</script>'


def metas(name: str, *values: str) -> str:
    """Meta elements *name*, one a value."""
    return "".join(f'<meta property="{name}" content="{value}">' for value in values)


def links(*names: str) -> str:
    """A visible list of tags."""
    return " ".join(f'<a rel="tag" href="/tag/{at}/">{name}</a>' for at, name in enumerate(names))


def test_sections_and_labels_go_where_another_list_leaves_them_out() -> None:
    """article:tag with the section and a paywall's label; JSON-LD has the two topics alone."""
    html = metas("article:tag", "ferries", "Marl", "Culture", "pluss", "nyheter") + linked(
        keywords=["ferries", "Marl"], articleSection="Culture"
    )

    assert ["ferries", "Marl"] == tags(html)


def test_sections_stay_where_nothing_speaks_against_them() -> None:
    """One list alone, or two that agree: then the publisher means them."""
    section = linked(articleSection="Culture")
    told = linked(articleSection="Culture", keywords=["ferries", "Culture"])

    assert ["ferries", "Culture"] == tags(metas("article:tag", "ferries", "Culture") + section)
    assert ["ferries", "Culture"] == tags(metas("keywords", "ferries,Culture") + told + links("ferries"))


def test_a_list_with_the_sites_name_has_its_section_too() -> None:
    """Such a list is put together by a program: topics, then site and section, which the address names."""
    html = TITLE + '<meta name="keywords" content="Marl,ferries,Harbour Courier,Kultur">'

    assert ["Marl", "ferries"] == tags(html)


def test_json_ld_tells_more_than_the_one_tag_for_sharing() -> None:
    """Some sites put only the first into article:tag."""
    html = metas("article:tag", "ferries") + linked(keywords=["ferries", "Marl", "harbours"])

    assert ["ferries", "Marl", "harbours"] == tags(html)


def test_the_visible_list_wins_over_words_about_the_site() -> None:
    """The meta element speaks of the site; what is shown stands in the text, in scripts without spaces too."""
    html = (
        '<meta name="keywords" content="island life,island voices,harbour"><article><h1>Night ferries return</h1>'
        f"<p>Marl welcomed the ferries in rain.</p><div>{links('ferries', 'Marl')}</div></article>"
    )
    korean = (
        '<meta name="keywords" content="항구일보,신문사,인터넷신문"><article><h1>밤배가 돌아왔다</h1>'
        '<div class="tag-group"><a href="/tag/1">#밤배</a> <a href="/tag/2">#항구</a></div></article>'
    )

    assert ["ferries", "Marl"] == tags(html)
    assert ["밤배", "항구"] == tags(korean)


def test_a_place_in_the_sites_name_is_a_tag() -> None:
    """A place beside the site that is named after it: a tag; the larger part of the site's name is none."""
    assert ["Marl"] == furnished(["Marl", "Marl aktuell"], ["Marl aktuell"], "m.example")
    assert ["Sandvik"] == furnished(["Sandvik"], ["Sandviks Tidning"], "s.example")
    assert [] == furnished(["Harbour Courier"], ["Harbour Courier Online"], "h.example")


def test_keywords_part_at_the_marks_of_arabic_and_at_bars() -> None:
    """The Arabic comma and semicolon; a bar between spaces."""
    assert ["الميناء", "العبارات", "البحر"] == keywords_in(["الميناء، العبارات؛ البحر"])
    assert ["Ports", "Ferries"] == keywords_in(["Ports | Ferries"])


def test_library_terms_and_what_the_article_is_about_stand_in() -> None:
    """Dublin Core's subject is a list of keywords; JSON-LD's about is one where nothing else is."""
    about = linked(about=[{"@type": "Thing", "name": "ferries"}, {"@type": "Place", "name": "Marl"}])

    assert ["ferries", "harbours"] == tags('<meta name="DC.subject" content="ferries; harbours">')
    assert ["ferries", "Marl"] == tags(about)
    assert ["piers"] == tags(about + metas("article:tag", "piers"))


def test_a_section_in_two_copies_of_one_list_is_no_topic() -> None:
    """news_keywords repeat JSON-LD's keywords, sections first; the visible list has the topics alone."""
    names = ["Kultur", "Ferries", "Marl"]
    html = metas("news_keywords", ", ".join(names)) + linked(keywords=names, articleSection=["Kultur"])

    assert ["Ferries", "Marl"] == tags(f"{html}<article><div>{links('Ferries', 'Marl')}</div></article>")


def test_visible_tags_are_found_by_what_their_list_is_called() -> None:
    """Lists of entities, and of tags that are named as related, though their addresses say nothing."""
    one = '<article><div class="entities"><ul><li><a href="/city/marl/">Marl</a></li></ul></div></article>'
    related = (
        '<article><div class="related-tags"><ul><li><a href="/ferries/">Ferries</a></li><li><a href="/marl/">Marl</a>'
        "</li></ul></div></article>"
    )

    assert ["Marl"] == tags(one)
    assert ["Ferries", "Marl"] == tags(metas("article:tag", "Ferries", "Marl", "Kultur") + related)


@pytest.mark.parametrize("bait", ["berita hari ini", "noticias de hoy", "новости сегодня", "Nachrichten heute"])
def test_words_for_the_days_news_are_no_topic(bait: str) -> None:
    """What people search for stands among the keywords, in many languages."""
    assert ["ferries", "Marl"] == without_bait(["ferries", "Marl", bait])


def test_a_row_of_links_in_a_box_of_tags_is_no_menu() -> None:
    """Frameworks call every row of links "nav"; the same row in a menu holds no tags."""
    row = '<div class="nav"><a href="/tag/ferries/">ferries</a><a href="/tag/marl/">Marl</a></div>'

    assert ["ferries", "Marl"] == tags(f'<article><div class="body-tag">{row}</div></article>')
    assert [] == tags(f'<article><div class="bar">{row}</div></article>')


def test_furniture_with_the_name_of_the_site_before_it_is_furniture() -> None:
    """It says "Harbour Top Stories" at the Harbour Courier; a "Harbour Bridge" is a topic."""
    assert ["Harbour Bridge", "ferries"] == tags(
        TITLE + metas("article:tag", "Harbour Top Stories", "Harbour Bridge", "General news", "ferries")
    )
