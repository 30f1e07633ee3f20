"""What boxes and metadata say of an author: role, bio and picture, and what is none of these."""

import json

import pytest

from agents.page import read_page
from agents.page.authors.sentences import is_role_alone, role_of, without_contact
from schemas.parts import Author

URL = "https://harbour-courier.example/night-ferries/"
SITE = '<meta property="og:site_name" content="Harbour Courier"><meta name="author" content="Ines Calloway">'
HOST = "https://harbour-courier.example"
BIO = "Ines Calloway has written about ports and ships since 2011."


def ines(box: str, head: str = SITE) -> Author:
    """The first author of a page with *box* below its text."""
    text = "<p>The last ferry of the night left the harbour on Monday with eleven people on board of it.</p>"
    return read_page(f"{head}<article><h1>Night ferries</h1>{text}{text}{box}</article>", URL).authors[0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ines Calloway is a climate reporter.", "climate reporter"),
        ("Ines is the Courier’s maritime correspondent.", "maritime correspondent"),
        ("Ines Calloway is a senior editor at Harbour Courier who covers ports.", "senior editor"),
        (
            "Ines Calloway ist stellvertretende Leiterin des Ressorts Hafen.",
            "stellvertretende Leiterin des Ressorts Hafen",
        ),
        ("Ines Calloway est journaliste au Harbour Courier.", "journaliste"),
        ("Ines Calloway, 34, ist Redakteurin für Häfen.", "Redakteurin"),
        ("Ines Calloway (34) is an editor and a pilot.", "editor"),
        ("Ines Calloway covers ports.", ""),
        ("Tomas Reyl is an editor.", ""),
    ],
)
def test_sentence_says_the_role(sentence: str, expected: str) -> None:
    """What somebody is said to be is their role, up to where or for whom they are it."""
    assert expected == role_of(sentence, "Ines Calloway")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ines Calloway is a reporter for the Harbour Courier.", True),
        ("Ines Calloway is a reporter.", True),
        ("Ines Calloway is a reporter for the Tide Fund.", False),
        ("Ines Calloway is a reporter who has sailed round the world.", False),
    ],
)
def test_role_alone_is_no_bio(text: str, expected: bool) -> None:
    """A sentence that says the role at this site, and no more, is told apart from a bio."""
    assert expected == is_role_alone(text, "Ines Calloway", "Harbour Courier")


def test_contacts_are_cut_from_a_bio() -> None:
    """Sentences about how to reach somebody go, what they did stays."""
    assert "Ines sails. She wrote a book." == without_contact(
        "Ines sails. Follow her on X. She wrote a book. E-mail Ines."
    )


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="bio"><p>{BIO}</p><p>Follow Ines Calloway on Twitter.</p></div>',
        f'<div class="x"><h3>About the author</h3><p>Ines Calloway</p><p>{BIO}</p></div>',
        f'<div class="x"><h5>Unsere Autorin</h5><p>Ines Calloway</p><p>{BIO}</p></div>',
        f'<div class="x"><h3>この記事を書いた人</h3><p>Ines Calloway</p><p>{BIO}</p></div>',
    ],
)
def test_bio_is_read_from_boxes(box: str) -> None:
    """A box that is called a bio, or has a title that says so, gives the bio alone."""
    assert BIO == ines(box).bio


def test_bio_in_another_script_than_the_name_is_read_below_its_title() -> None:
    """Below "About the author" the name may be spelt otherwise."""
    bio = "इनेस कैलोवे 12 साल से बंदरगाहों की खबरें लिख रही हैं।"

    assert bio == ines(f'<div class="x"><h3>About the author</h3><p>Ines Calloway</p><p>{bio}</p></div>').bio


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-bio">Ines Calloway (ic) Reporter i.calloway@harbour-courier.example</div>',
        '<div class="author-bio">Ines Calloway, AFP 03.11.2026, 12.31 o’clock, reading time: 3 min</div>',
        '<div class="author-bio">Follow Ines Calloway on Twitter for more of this.</div>',
        '<div class="author-bio">More from Ines Calloway and other writers of ours.</div>',
        '<div class="author-bio">Kontakt: i.calloway@harbour-courier.example, Telefon 0123 456</div>',
    ],
)
def test_lines_around_a_byline_are_no_bio(box: str) -> None:
    """Codes, dates, contacts and announcements tell nothing of an author."""
    assert not ines(box).bio


def test_slogan_of_the_site_is_no_bio() -> None:
    """A description that the site has too is not its author's."""
    slogan = "News from the quays of Orrisport, since 1904 and every day."
    graph = {"@graph": [
        {"@type": "WebSite", "description": slogan},
        {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ines Calloway", "description": slogan}},
    ]}  # fmt: skip

    assert not ines("", f'<script type="application/ld+json">{json.dumps(graph)}</script>').bio


def test_line_behind_the_name_is_the_role_below_a_title() -> None:
    """A short line in a box about the author is the role, whatever its language."""
    box = '<div class="x"><h3>この記事を書いた人</h3><p>Ines Calloway</p><p>小楢支局｜鉄道、過疎</p></div>'

    assert "小楢支局｜鉄道、過疎" == ines(box).role


def test_box_of_two_gives_each_their_own_role() -> None:
    """In a box with two names each one's part holds what is theirs."""
    head = '<meta name="author" content="Ines Calloway"><meta name="author" content="Tomas Reyl">'
    box = (
        '<div class="articlebyline"><div><a href="/i">Ines Calloway</a><span class="role">Reporter</span></div>'
        '<div><a href="/t">Tomas Reyl</a><span class="role">Fotograf</span></div></div>'
    )
    page = read_page(f"{head}<article><h1>T</h1><p>Text.</p>{box}</article>", URL)

    assert [("Ines Calloway", "Reporter"), ("Tomas Reyl", "Fotograf")] == [(one.name, one.role) for one in page.authors]


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        ('<img class="avatar" src="/blank.gif" data-src="/i.jpg">', "/i.jpg"),
        ('<img class="avatar" src="data:image/gif;base64,R0" data-srcset="/i-2.jpg 2x, /i.jpg 1x">', "/i-2.jpg"),
        ('<img class="avatar" srcset="/i.jpg 96w, /i-2.jpg 192w">', "/i.jpg"),
        ('<picture><source srcset="/i.webp"><img class="avatar" src="/placeholder.png"></picture>', "/i.webp"),
        ('<img class="avatar" src="/default-avatar.png">', ""),
        ('<img class="avatar" src="/img/no-photo.svg">', ""),
        ('<img class="avatar" src="/silhouette.png">', ""),
    ],
)
def test_picture_is_the_one_that_is_shown_and_no_placeholder(image: str, expected: str) -> None:
    """A picture that a script loads later is found; one that shows nobody is left out."""
    box = f'<div class="author-box">{image}<a rel="author" href="/i">Ines Calloway</a></div>'

    assert (HOST + expected if expected else "") == ines(box).avatar_url


def test_role_in_one_word_with_the_name_is_kept() -> None:
    """A Korean byline ends with the role."""
    assert ("배수린", "기자") == ((one := ines("", '<meta name="author" content="배수린 기자">')).name, one.role)


@pytest.mark.parametrize(("type_", "expected"), [("NewsArticle", ""), ("Person", BIO)])
def test_description_of_the_article_is_no_bio(type_: str, expected: str) -> None:
    """A standfirst that is marked as the description of the article is none of its author."""
    author = '<div class="author"><a href="/author/ines">Ines Calloway</a></div>'
    box = f'<div itemscope itemtype="https://schema.org/{type_}"><div itemprop="description">{BIO}</div>{author}</div>'
    story = BIO.replace("Ines Calloway has", "She has")

    assert expected.replace("Ines Calloway has", "She has") == ines(box.replace(BIO, story)).bio


def test_title_about_the_signature_stands_over_a_bio() -> None:
    """A box without a telling class is the author's below a title such as "Sobre la firma"."""
    said = "Redactora de Cultura. Antes recorrió los puertos del norte y publicó un libro sobre faros."
    told = f'<a href="/i">Ines Calloway</a><div class="z_d">{said}</div>'
    box = f'<section class="z_a"><h3>Sobre la firma</h3>{told}</section>'

    assert said == ines(box).bio


def test_box_with_a_title_begins_with_the_name_behind_it() -> None:
    """A short bio that names a job is no role; "About the author" may stand in an element of its own."""
    said = "Redactora de Puertos en Marl. Escribe de agua desde 2017."
    box = f'<section class="w-author"><div><h3>Sobre la firma</h3></div><a href="/i">Ines Calloway</a><p>{said}</p>'
    told = ines(f"{box}</section>")

    assert ("", said) == (told.role, told.bio)


@pytest.mark.parametrize(
    ("title", "role"), [("Multimedia Journalist", "Multimedia Journalist"), ("About the author", "")]
)
def test_title_in_an_author_box_is_the_role(title: str, role: str) -> None:
    """The title of an author box says what they do, unless it stands over the box."""
    box = f'<div class="author-box"><p class="author-box__title">{title}</p><b>Ines Calloway</b><p>{BIO}</p></div>'

    assert role == ines(box).role


@pytest.mark.parametrize(
    ("box", "role"),
    [
        ('<div class="author-box"><h4>About <b>Ines Calloway</b>, Harbour reporter</h4></div>', "Harbour reporter"),
        ('<div class="autor"><p>Ines Calloway – Redakteurin</p></div>', "Redakteurin"),
        (
            '<div class="autor"><b>Ines Calloway</b> <i>redaktorka</i><p>Ines Calloway je novinářka.</p></div>',
            "redaktorka",
        ),
        ('<div class="autor"><b>Ines Calloway</b> <i>Orrisport</i></div>', ""),
        ('<p class="auteur">Ines Calloway (Marl, envoyée spéciale)</p>', "envoyée spéciale"),
        ('<div class="author-box"><h4>About Ines Calloway, the ferry and the reporter who saw it.</h4></div>', ""),
        ('<div class="author-box"><h4>Ines Calloway, Orrisport</h4></div>', ""),
    ],
)
def test_line_with_the_name_says_the_role(box: str, role: str) -> None:
    """What stands behind a name on its own line of a box is the role, where it says what somebody does."""
    assert role == ines(box).role


@pytest.mark.parametrize("name", ["avtor-blok", "auteur-kader", "yazar-kutu", "penulis", "medailonek", "author-box"])
def test_box_that_begins_with_the_name_holds_a_bio(name: str) -> None:
    """A box that is called after authors in any of our languages tells of the one whose name it begins with."""
    picture = '<img src="/i/ines.jpg" alt="">'
    told = ines(f'<div class="{name}">{picture}<b>Ines Calloway</b><p>I write about ships and those on them.</p></div>')

    assert ("I write about ships and those on them.", f"{HOST}/i/ines.jpg") == (told.bio, told.avatar_url)


@pytest.mark.parametrize(
    "inner",
    [
        "<p>Updated on Monday evening at 17:45 with the harbour master.</p>",
        "<p>Related: what the new ferry has cost the port.</p>",
        "<p>This one took you four or five min to read.</p>",
        "<p>A line that never ends as sentences do</p>",
        "<time>Monday</time><p>The ferry has been running again since then.</p>",
    ],
)
def test_what_is_no_sentence_about_anybody_is_no_bio(inner: str) -> None:
    """Times of the article and lines without an end are not what a box says of its author."""
    assert not ines(f'<div class="author"><b>Ines Calloway</b>{inner}</div>').bio


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Ines Calloway je novinářka a žije v Marlu, píše o moři.", "novinářka"),
        ("Ines Calloway — журналістка з Марля, пише про море.", "журналістка"),
        ("Ines Calloway és periodista i viu a Marl des de fa anys.", "periodista"),
        ("Ines Calloway este jurnalistă și locuiește la Marl.", "jurnalistă"),
    ],
)
def test_sentences_of_more_languages_tell_of_an_author(sentence: str, role: str) -> None:
    """Wherever a note below the text says "is", it is the bio and says the role."""
    told = ines(f'<div class="medailon"><p>{sentence}</p></div>')

    assert (sentence, role) == (told.bio, told.role)


def test_what_authors_say_in_comments_is_no_bio() -> None:
    """A box among readers' comments may begin with the author's name as well."""
    comment = '<div class="comment-author"><b>Ines Calloway</b><p>Thank you all for reading this to its end!</p></div>'

    assert not ines(f'<div class="comments"><h3>Comments</h3>{comment}</div>').bio


def test_article_around_a_credit_is_no_box() -> None:
    """An element that names one of two authors alone tells of them only while it is small."""
    head = f'{SITE}<meta name="author" content="Tomas Reyl">'
    text = "<p>The last ferry of the night left the harbour on Monday with eleven people.</p>" * 12
    body = f'<div><img src="/key.jpg"><p>Photo: Ines Calloway</p>{text}</div>'
    html = f'{head}<article><h1>Night ferries</h1><div class="szerzo">Ines Calloway, Tomas Reyl</div>{body}</article>'

    assert {""} == {author.avatar_url for author in read_page(html, URL).authors}


@pytest.mark.parametrize("folder", ["auteurs", "autores", "autoren", "autor"])
def test_picture_in_a_folder_of_authors_shows_its_author(folder: str) -> None:
    """In a larger box with several pictures, the one whose address speaks of authors shows them."""
    box = (
        f'<div><img src="/media/{folder}/ic.jpg"><p>Ines Calloway</p></div><div><img src="/media/autoroute/quay.jpg">'
        f'<div class="carte-auteur">{BIO}</div></div>'
    )

    assert ines(f"<div>{box}</div>").avatar_url == f"{HOST}/media/{folder}/ic.jpg"


def test_box_around_a_note_tells_job_and_picture() -> None:
    """Where a box that no class names begins with the author's name, its picture and its job are theirs."""
    named = "<strong>{}</strong><span>Deputy editor, ports</span>"
    box = '<section class="x7"><img src="/s/ic.png" alt=""><div>{}<p>{}</p></div></section>'
    own = ines(box.format(named.format("Ines Calloway"), BIO))
    other = ines(box.format(named.format("Tomas Reyl"), BIO))

    assert (own.role, own.bio, own.avatar_url) == ("Deputy editor, ports", BIO, f"{HOST}/s/ic.png")
    assert (other.role, other.avatar_url) == ("", "")
