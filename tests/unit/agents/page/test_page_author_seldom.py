"""Bylines in elements, links and names of the head that few sites share, in many languages."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/quay"
BODY = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>" * 6
ORG = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "%s", "name": "%s"}}</script>'


def authors(byline: str, head: str = "", tail: str = "") -> list[tuple[str, str, str]]:
    """Name, kind and role of the authors of a page with *byline* under its headline."""
    html = f"<head>{head}</head><body><article><h1>Quay agreed</h1>{byline}{BODY}</article>{tail}</body>"
    return [(author.name, author.kind, author.role) for author in read_page(html, URL).authors]


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ('<div><span class="item-reporter">נועה ברזילי</span> | <span>27.01.26</span></div>', "נועה ברזילי"),
        ('<div class="news__author">Дарина Коваль</div>', "Дарина Коваль"),
        ('<div class="node-writer">سلمى الحداد</div>', "سلمى الحداد"),
        ('<span class="post_journalist">Ilse Verhoog</span>', "Ilse Verhoog"),
        ('<p class="haber-muhabir">Ayşe Demirci</p>', "Ayşe Demirci"),
        ('<div>市報社／ 記者<a href="/reporter/7">林以安</a>／港口報導</div>', "林以安"),
        ('<p>الميناء - <a href="/writers/22">سلمى الحداد</a></p>', "سلمى الحداد"),
        ('<div><a href="/journalist/ilse">Ilse Verhoog</a> 9 maart</div>', "Ilse Verhoog"),
    ],
)
def test_byline_by_the_end_of_a_class_or_by_its_links(byline: str, name: str) -> None:
    """The last word of a class says what it holds; so does the address of an author's page at the headline."""
    assert [(name, "person")] == [one[:2] for one in authors(byline)]


@pytest.mark.parametrize(
    "name", ["content_author", "og:author", "news:article:author", "site.writer", "page-author-name"]
)
def test_sites_have_their_own_names_for_the_author_in_the_head(name: str) -> None:
    """Whatever stands before "author"; the one of a photograph or a book is another."""
    assert [("Jana Dahl", "person", "")] == authors("", f'<meta name="{name}" content="Jana Dahl">')
    assert [] == authors("", '<meta name="photo:author" content="Jana Dahl">')
    assert [] == authors("", '<meta property="book:author" content="Jana Dahl">')


@pytest.mark.parametrize(
    ("kind", "name"), [("Organization", "Bukkaljai Hirlap"), ("NewsMediaOrganization", "Orris Eins")]
)
def test_who_stands_in_the_byline_comes_before_an_organisation(kind: str, name: str) -> None:
    """An author typed as an organisation counts where nobody else is named, or where the byline names the same."""
    byline = '<p class="byline">Jana Dahl</p>'

    assert [("Jana Dahl", "person", "")] == authors(byline, ORG % (kind, name))
    assert [name] == [one[0] for one in authors("", ORG % (kind, name))]
    assert ["Kerima Polat"] == [
        one[0] for one in authors('<p class="byline">Kerima Polat</p>', ORG % (kind, "Kerima Polat"))
    ]


def test_second_author_of_whom_metadata_is_silent() -> None:
    """A byline that links two to one folder names two, though JSON-LD knows one."""
    head = ORG % ("Person", "Дарина Коваль")
    byline = '<p class="news_author"><a href="/author/koval">Дарина Коваль</a>, <a href="/{}/lys">Тарас Лис</a></p>'

    assert ["Дарина Коваль", "Тарас Лис"] == [one[0] for one in authors(byline.format("author"), head)]
    assert ["Дарина Коваль"] == [one[0] for one in authors(byline.format("people"), head)]


@pytest.mark.parametrize("login", ["admin", "Super User", "Administrator", "webmaster"])
def test_account_of_the_system_is_no_author(login: str) -> None:
    """All who publish may use it; a desk that the byline names is one."""
    link = f'<span class="author vcard"><a class="url fn n" href="/author/1">{login}</a></span>'

    assert [] == authors(link)
    assert [("Our Special Correspondent", "desk", "")] == authors(f"{link}<p>By Our Special Correspondent</p>")
    assert [("Jana Dahl", "person", "")] == authors(f"{link}<p>By Jana Dahl</p>")


def test_job_and_place_by_the_names_for_tests() -> None:
    """Class names of one build say nothing; what testers look for does."""
    parts = (("name", "Jana Dahl"), ("role-location", "Courts correspondent, Orrisport"))
    byline = "".join(f'<span data-testid="byline-person-0-{part}">{text}</span>' for part, text in parts)

    assert [("Jana Dahl", "person", "Courts correspondent, Orrisport")] == authors(f'<div class="x1">{byline}</div>')


def test_outlets_of_the_house_beside_people_wrote_nothing() -> None:
    """The house, its channel and its wire; its staff and strangers stay."""
    byline = '<p class="byline">By Jana Dahl, {}</p>'
    head = '<meta name="author" content="Jana Dahl and {}">'

    for outlet in ("Harbour Courier", "Harbour TV", "Harbour Wire"):
        assert ["Jana Dahl"] == [one[0] for one in authors(byline.format(outlet), head.format(outlet))]
    for desk in ("Harbour Staff", "Orris Newsroom"):
        assert ["Jana Dahl", desk] == [one[0] for one in authors(byline.format(desk), head.format(desk))]


def test_picture_with_a_caption_is_no_portrait() -> None:
    """Whomever the caption names."""
    figure = '<figure><img src="/boat.jpg" alt="Jana Dahl"><figcaption>Photo: Jana Dahl</figcaption></figure>'
    html = f'<article><h1>Quay</h1><div class="author"><p>By Jana Dahl</p>{figure}</div>{BODY}</article>'

    assert [("Jana Dahl", "")] == [(one.name, one.avatar_url) for one in read_page(html, URL).authors]


def test_a_byline_is_a_list_of_labels_and_values_for_those_who_listen() -> None:
    """In any language: what the first label is of are names, another tells what they do."""
    items = (("Author, ", "Ines Adewale"), ("Role, ", "Courier in Marl"), ("Author, ", "Mira Dahl"))
    listed = "".join(f"<li><span>{label}</span><span>{value}</span></li>" for label, value in items)
    section = f'<section aria-labelledby="article-byline"><ul>{listed}</ul></section>'

    assert [("Ines Adewale", "person", "Courier in Marl"), ("Mira Dahl", "person", "")] == authors(section)


def test_a_linked_name_in_no_latin_letters_ends_with_its_link() -> None:
    """What its bearer does, and knows, stands behind it."""
    about = "<span>港口支局長</span><dl><dt>専門・関心分野</dt><dd>港、船</dd></dl>"

    assert ["林以安"] == [one[0] for one in authors(f'<div class="reporter"><a href="/r/7">林以安</a>{about}</div>')]


def test_an_account_is_the_front_page_by_its_link() -> None:
    """Chinese portals call it the first page of the site."""
    tail = '<a href="/">每港首页</a>'
    html = f'<head><meta name="author" content="每港"></head><body>{tail}<article><h1>Quay</h1>{BODY}</article></body>'

    assert ["desk"] == [one.kind for one in read_page(html, URL).authors]


def test_a_byline_is_called_so_by_its_component() -> None:
    """Where classes say how it looks."""
    byline = '<div data-component="byline-block"><div class="x1"><span>Ines Adewale</span></div></div>'

    assert [("Ines Adewale", "person")] == [one[:2] for one in authors(byline)]
