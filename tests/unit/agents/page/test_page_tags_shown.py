"""Tags that a page shows and its metadata does not tell: which of its rows of links are the list."""

from agents.page import read_page

URL = "https://harbour-courier.example/island/2026/night-ferries-return-marl/"
TEXT = "<h1>Night ferries return</h1><p>The ferries of Marl come to the old pier again, their owners said.</p>"


def tags(html: str) -> list[str]:
    """Names of the tags of the page *html*."""
    return [tag.name for tag in read_page(html, URL).tags]


def links(path: str, *names: str) -> str:
    """A row of links to *path*."""
    return " ".join(f'<a href="{path}{name.lower().replace(" ", "-")}">{name}</a>' for name in names)


def test_the_full_list_behind_the_article_wins_over_its_first_tag_above_it() -> None:
    """One tag above the headline, the same and the others behind the article; a list without it is another's."""
    top = f'<article><div class="kicker-tags">{links("/tag/", "Ferries")}</div>{TEXT}</article>'
    full = f'<div class="bottom-tags">{links("/tag/", "Ferries", "Marl", "Piers")}</div>'
    other = f'<div class="bottom-tags">{links("/tag/", "Sailing", "Marl", "Piers")}</div>'

    assert ["Ferries", "Marl", "Piers"] == tags(top + full)
    assert ["Ferries"] == tags(top + other)


def test_elements_with_one_tag_each_are_one_list() -> None:
    """Each tag has an element of its own that is named as one; rows that are not named stay apart."""
    items = "".join(f'<div class="x1 topic-tag">{links("/topic/", name)}</div>' for name in ("Ferries", "Marl"))
    rows = "".join(f"<div>See <b>{links('/topic/', name)}</b></div>" for name in ("Sailing", "Tides", "Owners"))

    assert ["Ferries", "Marl"] == tags(f"<article>{TEXT}{rows}<div>{items}</div></article>")


def test_a_menu_that_is_named_as_the_tags_of_the_article_is_their_list() -> None:
    """Many write nav or aside for any box; the page's other menus and boxes of topics stay out."""
    inner = f'<nav class="hc-topics__body"><ul class="hc-topics__list">{links("/", "Ferries", "Marl")}</ul></nav>'
    behind = f'<aside><div class="outro hc-article-tags"><div>{links("/x/", "Ferries", "Marl")}</div></div></aside>'
    site = f'<nav class="topics">{links("/topic/", "Sailing", "Tides")}</nav>'

    assert ["Ferries", "Marl"] == tags(f"{site}<article>{TEXT}<section>{inner}</section></article>")
    assert ["Ferries", "Marl"] == tags(f"{site}<article>{TEXT}</article>{behind}")
    assert [] == tags(f"{site}<article>{TEXT}</article><aside><div class='tags'>{links('/', 'Ferries')}</div></aside>")


def test_boxes_of_tags_are_called_so_in_other_languages() -> None:
    """Where no address tells them: Turkish, Catalan, Dutch and Czech systems among them."""
    for name in ("etiket", "c-etiquetes", "stitky", "concepts"):
        row = f'<div class="{name}">{links("/e/", "#Ferries", "#Marl")}</div>'
        assert ["Ferries", "Marl"] == tags(f"<article>{TEXT}{row}</article>"), name


def test_commas_between_tags_are_no_part_of_them() -> None:
    """Some stand in the links themselves."""
    assert ["Ferries", "Marl"] == tags(
        f"<article>{TEXT}<p class='tags'>{links('/tag/', 'Ferries,', 'Marl,')}</p></article>"
    )


def test_tags_of_previews_of_other_articles_are_no_tags() -> None:
    """They stand in the article, with addresses as of its own."""
    preview = (
        f'<div class="article-preview_foot"><div class="previewfooter_tag">{links("/topic/", "Sailing")}</div></div>'
    )

    assert [] == tags(f"<article>{TEXT}{preview}</article>")


def test_the_section_of_the_article_beside_its_tags_is_none() -> None:
    """The article's address begins with the section's; alone, or beside others like it, it is as good as they."""
    section = '<a href="https://harbour-courier.example/island/">Island</a>'

    assert ["Ferries"] == tags(f'<article>{TEXT}<div class="tags">{section}{links("/tag/", "Ferries")}</div></article>')
    assert ["Island", "Ferries"] == tags(
        f'<article>{TEXT}<div class="tags">{section}{links("/", "Ferries")}</div></article>'
    )


def test_sentences_headlines_and_ways_to_more_are_no_tags() -> None:
    """They stand in boxes that are named as topics; a long name with an address of tags is one."""
    more = links("/island/", "The old pier of Marl is to be torn down", "All news is here.", "All topics")
    long = "Harbour Board of the Islands of Marl and Sandvik"

    assert ["Ferries"] == tags(
        f'<article>{TEXT}<div class="more-topics">{more}{links("/island/", "Ferries")}</div></article>'
    )
    assert [long] == tags(f'<article>{TEXT}<div class="topics">{links("/topic/", long)}</div></article>')


def test_sliders_outside_of_the_article_hold_the_topics_of_the_day() -> None:
    """In the article they may be its tags."""
    slider = f'<div class="swiper"><div class="topic-row">{links("/topic/", "Sailing", "Tides")}</div></div>'

    assert [] == tags(f"<article>{TEXT}</article>{slider}")
    assert ["Sailing", "Tides"] == tags(f"<article>{TEXT}{slider}</article>")


def test_who_wrote_it_is_no_tag() -> None:
    """A link to a person's page is a tag of that person, but where it is the author's or stands in a byline."""
    person = links("/people/", "Ines Calloway")
    marked = person.replace("<a ", '<a rel="author" ')

    assert ["Ines Calloway"] == tags(f"<article>{TEXT}<p>{person}</p></article>")
    assert [] == tags(f"<article>{TEXT}<p>{marked}</p></article>")
    assert [] == tags(f"<article><p>By {person}</p>{TEXT}</article>")
