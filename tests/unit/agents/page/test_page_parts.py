"""Headline, publisher, authors, profiles, pictures, cards and body of pages."""

import pytest

from agents.page import read_fragment, read_page, read_profile
from agents.page.pictures.read import same_picture
from agents.page.text import absolute

URL = "https://harbour-courier.example/night-ferries/"
SITE = '<meta property="og:site_name" content="Harbour Courier">'


@pytest.mark.parametrize(
    ("shared", "heading", "expected"),
    [
        ("Ferries return at night - Harbour Courier", "Ferries return at night", "Ferries return at night"),
        ("Ferries return at night | Harbour Courier", "", "Ferries return at night"),
        ("Ferries return at night", "Ports - Ferries return at night", "Ferries return at night"),
        ("Ferries return at ni…", "Ferries return at night", "Ferries return at night"),
        ("", "Ferries return at night", "Ferries return at night"),
        ("Ports: ferries return - and stay", "", "Ports: ferries return - and stay"),
        ("Fish &amp;amp; ships", "", "Fish & ships"),
    ],
)
def test_headline_is_free_of_decoration(shared: str, heading: str, expected: str) -> None:
    """The site's name behind it and a section before it are no part of a headline."""
    html = f'{SITE}<meta property="og:title" content="{shared}"><article><h1>{heading}</h1></article>'

    assert expected == read_page(html, URL).headline


def test_canonical_address_stays_on_the_site() -> None:
    """A canonical address of another site is not believed, a relative one is made absolute."""
    assert URL == read_page('<link rel="canonical" href="https://elsewhere.example.org/x">', URL).url
    assert "https://harbour-courier.example/b" == read_page('<link rel="canonical" href="/b">', URL).url


def test_address_keeps_parameters_that_begin_like_marks() -> None:
    """A parameter "&section=" is no "§ion=": of what is escaped once more the ampersand alone is undone."""
    html = '<link rel="canonical" href="/b?id=1&amp;section=2&amp;copy=3">'
    twice = '<link rel="canonical" href="/b?id=1&amp;amp;section=2">'

    assert "https://harbour-courier.example/b?id=1&section=2&copy=3" == read_page(html, URL).url
    assert "https://harbour-courier.example/b?id=1&section=2" == read_page(twice, URL).url


def test_houses_below_one_public_suffix_are_of_two_sites() -> None:
    """Such as ".co.uk": a paper that prints another's article keeps its own address."""
    html = '<link rel="canonical" href="https://gazette.co.uk/ferries">'

    assert "https://courier.co.uk/ferries" == read_page(html, "https://courier.co.uk/ferries").url
    assert "https://gazette.co.uk/ferries" == read_page(html, "https://news.gazette.co.uk/f").url


@pytest.mark.parametrize("base", ["https://a.example/b/", ""])
@pytest.mark.parametrize("address", ['https://a.example/x"><i>\u202eexe.png', '/x"><i>\u202eexe.png'])
def test_marks_that_would_end_an_address_are_escaped(base: str, address: str) -> None:
    """As browsers do it, so that whoever shows it without care shows no more than an address."""
    expected = "https://a.example/x%22%3E%3Ci%3E%E2%80%AEexe.png"
    assert absolute(base, address) == (expected if base or address.startswith("https") else "")


def test_page_from_nowhere_stands_at_its_own_address() -> None:
    """Without an address, what the page calls its own is taken, and relative ones are resolved against it."""
    own = "https://harbour-courier.example/2026/ferries"
    html = f'<link rel="canonical" href="{own}"><article><h1>T</h1><img src="a.jpg"><p>Ferries.</p></article>'

    page = read_page(html, "")

    assert page.image is not None
    assert (own, "https://harbour-courier.example/2026/a.jpg") == (page.url, page.image.url)
    assert read_page("<p>Ferries.</p>", "").url == ""


def test_person_in_a_byline_wins_over_a_desk_in_the_metadata() -> None:
    """Where the metadata names the desk alone, the visible byline is read."""
    html = f'{SITE}<meta name="author" content="Courier newsroom"><article><h1>T</h1><p>By Ines Calloway</p></article>'

    assert [("Ines Calloway", "person")] == [(one.name, one.kind) for one in read_page(html, URL).authors]


def test_site_is_never_a_person() -> None:
    """The site as its own author is a desk."""
    page = read_page(f'{SITE}<meta name="author" content="Harbour Courier">', URL)

    assert [("Harbour Courier", "desk")] == [(one.name, one.kind) for one in page.authors]


def test_block_of_several_authors_gives_no_one_the_other_s_picture() -> None:
    """Beside two names an avatar belongs to nobody for sure."""
    html = (
        '<article><h1>T</h1><div class="byline"><img class="avatar" src="/i.jpg">By '
        '<a rel="author" href="/i">Ines Calloway</a> and <a rel="author" href="/t">Tomas Reyl</a></div></article>'
    )
    authors = read_page(html, URL).authors

    assert ["", ""] == [author.avatar_url for author in authors]
    assert ["https://harbour-courier.example/i", "https://harbour-courier.example/t"] == [
        one.profile_url for one in authors
    ]


PROFILE = """<title>Ines Calloway - Harbour Courier</title>
<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ines Calloway",
"jobTitle":"Port correspondent","sameAs":["https://social.example/@ines","javascript:alert(1)"]}}</script>
<main><h1>Ines Calloway</h1><img class="avatar" src="/ines.jpg">
<div class="author-bio"><p>Ines Calloway has covered the ports of the Marl coast since 2015.</p></div></main>"""


def test_author_page_gives_the_profile() -> None:
    """Role, bio, avatar and same-as, with the page as the bio's source."""
    author = read_profile(PROFILE, "https://harbour-courier.example/author/ines/", "Ines Calloway")

    assert author is not None
    assert ("Port correspondent", "author_page", "person") == (author.role, author.bio_source, author.kind)
    assert "Ines Calloway has covered the ports of the Marl coast since 2015." == author.bio
    assert "https://harbour-courier.example/ines.jpg" == author.avatar_url
    assert "https://harbour-courier.example/author/ines/" == author.profile_url
    assert ("https://social.example/@ines",) == author.same_as


@pytest.mark.parametrize("name", ["I. Calloway", "Dr. Ines M. Calloway", "Inés CALLOWAY"])
def test_author_page_is_theirs_in_another_spelling(name: str) -> None:
    """A byline's title, initial, accent or capitals lose no bio; the page's own spelling is what is learned."""
    author = read_profile(PROFILE, "https://harbour-courier.example/author/ines/", name)

    assert author is not None
    assert ("Ines Calloway", "Port correspondent") == (author.name, author.role)
    assert "Ines Calloway has covered the ports of the Marl coast since 2015." == author.bio


@pytest.mark.parametrize("name", ["Igor Calloway", "I. Calloway", "Ines Calder", "Dr. Marrick"])
def test_author_page_of_a_namesake_gives_no_profile(name: str) -> None:
    """A last name in common is not enough, nor a first one."""
    assert read_profile(PROFILE.replace("Ines Calloway", "Tomas Calloway"), URL, name) is None


@pytest.mark.parametrize("html", [PROFILE, "", "<h1>Page not found</h1>"])
def test_page_of_someone_else_gives_no_profile(html: str) -> None:
    """Another person's page, or none, says nothing of Tomas Reyl."""
    assert read_profile(html, URL, "Tomas Reyl") is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("https://a.example/x/ferry-88120.jpg", "https://cdn.a.example/w1200/ferry-88120-1024x683.jpg", True),
        ("https://a.example/2026/03/14/pier.jpg", "https://a.example/2026/03/14/mayor.jpg", False),
        ("https://a.example/20260314/a.jpg", "https://a.example/20260314/b.jpg", False),
    ],
)
def test_same_picture_is_known_in_other_sizes(one: str, other: str, expected: bool) -> None:
    """A number or a hash names a picture; a date does not."""
    assert expected == same_picture(one, other)


def test_pictures_of_others_are_left_out() -> None:
    """Avatars, icons and the pictures of teasers are not the article's."""
    html = (
        '<article><h1>T</h1><img class="avatar" src="/me.jpg"><img src="/i.png" width="16" height="16">'
        '<a href="/other"><img src="/other.jpg"> Another article with a long headline</a>'
        '<img src="data:image/gif;base64,xx" data-src="/pier.jpg"></article>'
    )
    page = read_page(html, URL)

    assert page.image is not None
    assert ("https://harbour-courier.example/pier.jpg", ()) == (page.image.url, page.images)


def test_a_side_that_is_no_number_says_nothing() -> None:
    """Digits that are no decimal number, such as a raised two, cost no picture."""
    page = read_page('<article><h1>T</h1><img src="/pier.jpg" width="²" height="①"></article>', URL)

    assert page.image is not None
    assert ("https://harbour-courier.example/pier.jpg", ()) == (page.image.url, page.failed_fields)


def test_fragment_of_a_feed_gives_body_pictures_and_cards_only() -> None:
    """The content of a feed entry has no page around it: its text, image and cards come out, nothing else."""
    page = read_fragment(
        '<img src="/pier.jpg" alt="Night ferries">'
        "<p>Two ferries will cross the strait after midnight again from Monday.</p>"
        '<figure class="kg-card kg-bookmark-card"><a href="/pay/"><div class="kg-bookmark-title">Who pays?</div>'
        '<span class="kg-bookmark-author">Harbour Courier</span>'
        '<span class="kg-bookmark-publisher">Jonas Feld</span></a></figure>'
        "<p>The last boat leaves at 02:40.</p>",
        URL,
    )

    assert page.image is not None
    assert "https://harbour-courier.example/pier.jpg" == page.image.url
    assert [("Who pays?", "Harbour Courier", "Jonas Feld")] == [
        (one.headline, one.publisher, one.author) for one in page.related
    ]
    assert page.body_text.split("\n\n") == [
        "Two ferries will cross the strait after midnight again from Monday.",
        "The last boat leaves at 02:40.",
    ]
    assert ("", (), ()) == (page.headline, page.authors, page.tags)


FIRST = "Two ferries will cross the strait after midnight again from Monday, the port authority said."
LAST = "The last boat leaves the north shore at 02:40 and waits there for the late bus into town."


@pytest.mark.parametrize(
    "between",
    [
        "",
        '<div class="newsletter-box"><p>Sign up for the harbour letter, every Friday, free of charge.</p></div>',
        '<div class="NewsletterSignup_wrap__p2"><h3>Stories that matter</h3><p>Your details are kept.</p></div>',
        "<aside><p>Five other things that you may want to read about the harbour today.</p></aside>",
        '<p>Read more: <a href="/x">who pays for the night boats</a></p>',
        "<figure><img src='/a.jpg'><figcaption>A ferry at night (Mira Dahl)</figcaption></figure>",
        '<div class="related-articles"><ul><li><a href="/x">Who pays for the night boats?</a></li></ul></div>',
        "<script>var words = 'that nobody reads';</script>",
        "<h2> </h2>",
    ],
)
def test_body_is_the_paragraphs_alone(between: str) -> None:
    """Newsletter boxes, asides, pointers, captions and scripts are no part of the text."""
    html = f"<article><h1>T</h1><div class='text'><p>{FIRST}</p>{between}<p>{LAST}</p></div></article>"

    assert f"{FIRST}\n\n{LAST}" == read_page(html, URL).body_text


def test_body_without_paragraphs_is_split_at_its_breaks() -> None:
    """Text between line breaks in one element counts as paragraphs."""
    assert (
        f"{FIRST}\n\n{LAST}"
        == read_page(f"<article><h1>T</h1><div>{FIRST}<br><br>{LAST}</div></article>", URL).body_text
    )


def test_body_that_the_markup_hides_comes_from_json_ld() -> None:
    """Where scripts build the text, articleBody stands in."""
    article = f'{{"@type":"Article","articleBody":"{FIRST}\\n\\n{LAST}"}}'
    html = f'<script type="application/ld+json">{article}</script><h1>T</h1>'

    assert f"{FIRST}\n\n{LAST}" == read_page(html, URL).body_text


def test_the_host_tells_the_site_where_nothing_else_does() -> None:
    """A title ends in the site's name, and no element says what the site is called."""
    page = '<meta property="og:title" content="Ferries return at night - Harbour Courier">'

    assert read_page(page, URL).headline == "Ferries return at night"


def test_marks_that_turn_letters_round_are_left_out() -> None:
    """Neither a name nor a tag can show readers other letters than it holds; the marks of right-to-left texts stay."""
    html = "<h1>Ferries</h1><p class=byline>By Ines \u202eCalloway</p><meta property=article:tag content='\u202dPorts'>"

    page = read_page(f"<article>{html}<p>\u200f{'The quay is new. ' * 9}</p></article>", URL)

    assert ["Ines Calloway"] == [author.name for author in page.authors]
    assert ["Ports"] == [tag.name for tag in page.tags]
    assert page.body_text.startswith("\u200fThe quay")


def test_styles_and_scripts_within_an_element_are_none_of_its_words() -> None:
    """Frameworks write the style of an element into it, and advertisers a script between two words."""
    style, script = "<style>.x1{color:red}</style>", "<script>var slot = 1;</script>"
    html = (
        f"<article><h1>{style}Night ferries {script}return</h1><p class=byline>By {style}Ines Calloway</p>"
        f"<p>The ferries of Marl come back {script}to the old pier, their owners said on Monday.</p>"
        f"<div class=author-bio><p>{style}Ines Calloway {script}writes about ports.</p></div></article>"
    )
    page = read_page(html, "https://harbour-courier.example/a")

    assert "Night ferries return" == page.headline
    assert [("Ines Calloway", "Ines Calloway writes about ports.")] == [(one.name, one.bio) for one in page.authors]
    assert "The ferries of Marl come back to the old pier, their owners said on Monday." == page.body_text


def test_what_steers_a_terminal_is_left_out() -> None:
    """A subscriber who prints a headline prints no commands; tabs and line ends are spaces."""
    title = "Ferries \x1b[31mreturn\x07\x9b2J &#27;]0;now\tto\nMarl"
    page = read_page(f"<article><h1>{title}</h1><p class=byline>By Ines \x08Calloway</p></article>", URL)

    assert "Ferries [31mreturn2J ]0;now to Marl" == page.headline
    assert ["Ines Calloway"] == [author.name for author in page.authors]
