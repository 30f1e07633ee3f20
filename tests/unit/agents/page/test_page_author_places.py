"""Where names stand on a page, and which of them wrote it."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/night-ferries/"
SITE = '<meta property="og:site_name" content="Harbour Courier">'
BY = '<span class="author">By Tomas Reyl</span>'
TEXT = "<p>The last ferry of the night left the harbour of Orrisport on Monday with eleven people on board of it.</p>"
AGENCY = (
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"AFP"}}</script>'
)
HANDLE = '<meta name="author" content="icalloway2">'


def named(html: str) -> list[tuple[str, str]]:
    """Name and kind of the authors of the page *html*."""
    return [(author.name, author.kind) for author in read_page(html, URL).authors]


@pytest.mark.parametrize(
    "other",
    [
        f'<div class="card"><a href="/b"><h4>Walks along the quay</h4></a>{BY}</div>',
        f'<div class="box"><h3><a href="/b">Three walks along the old quay</a></h3>{BY}</div>',
        f'<div><h3>For members</h3><a href="/b">The harbour master who smells the west wind</a>{BY}</div>',
        '<div class="promo"><h3>For members</h3><a href="/b">Quays</a> <span>By Tomas Reyl</span></div>',
        '<section class="related-stories"><p class="byline">By Tomas Reyl</p></section>',
        '<blockquote><p>We sail.</p><cite class="author">Tomas Reyl</cite></blockquote>',
        '<div class="pull"><p>We sail.</p><span class="quote-author">Tomas Reyl</span></div>',
        '<div class="x"><p>Quays</p><span class="teaser-author">By Tomas Reyl</span></div>',
        '<div><img src="/a.jpg"><span class="photo-author">Tomas Reyl</span></div>',
        '<ol class="comments"><li><span class="author">Tomas Reyl</span> Finally!</li></ol>',
        '<div id="respond"><div class="comment vcard"><b class="fn">Tomas Reyl</b></div></div>',
    ],
)
def test_writers_of_cards_and_comments_are_not_this_article_s(other: str) -> None:
    """An agency that the metadata names stays alone, whoever is named beside other articles or comments."""
    assert [("AFP", "agency")] == named(f"{SITE}{AGENCY}<body><h1>Night ferries</h1>{TEXT}{other}</body>")


def test_box_of_the_author_is_no_card() -> None:
    """A linked name in a box is the author's, whatever the box is called."""
    box = '<div class="author-card"><h3><a href="/ines" rel="author">Ines Calloway</a></h3></div>'

    assert [("Ines Calloway", "person")] == named(f"{SITE}<article><h1>Night ferries</h1>{TEXT}{box}</article>")


@pytest.mark.parametrize(
    "byline",
    [
        "<div><span>Source: AFP</span><span>Reporter: Ines Calloway</span></div>",
        '<font size="1">Monday &nbsp;|&nbsp; Text: Ines Calloway &nbsp;|&nbsp; Fotos: Tomas Reyl</font>',
    ],
)
def test_label_and_colon_mark_a_byline_without_a_class(byline: str) -> None:
    """A writer's label with a colon is enough; who took the pictures is left out, an agency of the head stays."""
    html = f"{SITE}{AGENCY}<article><h1>Night ferries</h1>{byline}{TEXT}</article>"

    assert [("Ines Calloway", "person"), ("AFP", "agency")] == named(html)


@pytest.mark.parametrize(
    "text",
    [
        f"<p><strong>BY INES CALLOWAY, Local Journalism Fund</strong></p>{TEXT}{TEXT}",
        f'{TEXT}{TEXT}<p style="text-align: right">INES CALLOWAY</p>',
        f"{TEXT}{TEXT}<p><strong>INES CALLOWAY</strong></p>",
        f'{TEXT}{TEXT}<p class="article-signature">INES CALLOWAY</p>',
    ],
)
def test_signature_in_the_text_wins_over_an_account(text: str) -> None:
    """Where head and byline name a desk or an account, who signs the text wrote it."""
    for account in (HANDLE, '<meta name="author" content="Redaction">'):
        assert [("INES CALLOWAY", "person")] == named(f"{SITE}{account}<article><h1>T</h1>{text}</article>")


@pytest.mark.parametrize(
    "text",
    [
        f"{TEXT}<p><strong>Night Ferries Return</strong></p>{TEXT}",
        f"{TEXT}{TEXT}<p>Ines Calloway</p>",
        f"{TEXT}{TEXT}<p><strong>Read more about ferries here.</strong></p>",
    ],
)
def test_headings_and_plain_lines_sign_nothing(text: str) -> None:
    """A bold line within the text, a plain one below it and a sentence name no author."""
    html = f'{SITE}<meta name="author" content="Redaktion"><article><h1>T</h1>{text}</article>'

    assert [("Redaktion", "desk")] == named(html)


@pytest.mark.parametrize(
    ("code", "expected"), [("lk/dpa", ["dpa"]), ("(APA, ic)", ["APA"]), ("ic", []), ("(ic/tr)", [])]
)
def test_agency_in_the_code_below_a_text_is_named(code: str, expected: list[str]) -> None:
    """The code that ends a text names the agency that it comes from too."""
    text = f"{TEXT}{TEXT}<p><i>{code}</i></p>"
    html = f'{SITE}<meta name="author" content="Ines Calloway"><article><h1>T</h1>{text}</article>'

    assert ["Ines Calloway", *expected] == [name for name, _ in named(html)]


def test_end_of_the_title_is_the_site() -> None:
    """A site that no metadata names is known by the end of the title, and no person."""
    head = '<title>Night ferries :: Orris Tidings Weekly</title><meta name="author" content="Orris Tidings Weekly">'

    assert [("Orris Tidings Weekly", "desk")] == named(f"{head}<article><h1>Night ferries</h1>{TEXT}</article>")


def test_box_around_the_name_adds_nothing_to_it() -> None:
    """Of a box and the name in it the name counts."""
    name = '<span class="author-name">Инес Каллова</span>'
    box = f'<div class="article__authors"><span>Авторы</span>{name}<span>Рубрика Порт</span></div>'

    assert [("Инес Каллова", "person")] == named(f"{SITE}<article><h1>T</h1>{TEXT}{box}</article>")


@pytest.mark.parametrize(
    "byline",
    [
        "<x-author-line><span>By</span> <span>Ines Calloway</span></x-author-line>",
        '<div data-testid="authors-names"><a href="/p/1">Ines Calloway</a></div>',
        '<div class="szerzo"><a href="/p/1">Ines Calloway</a></div>',
        '<div class="meta">Της <a href="/syntaktis/ines">Ines Calloway</a></div>',
        "<p>Orrisport, 3. November 2026 | Von Ines Calloway</p>",
    ],
)
def test_byline_is_found_by_its_name_label_or_link_in_any_language(byline: str) -> None:
    """Custom elements, test ids, classes and addresses of other languages, and a dated label, mark a byline."""
    assert [("Ines Calloway", "person")] == named(f"{SITE}<main><h1>Night ferries</h1>{byline}{TEXT}</main>")


def test_columnists_beside_the_text_did_not_write_it() -> None:
    """Several names in a column beside the article are no authors, with a byline and without."""
    aside = (
        '<aside><h3>Our columnists</h3><div class="author">Tomas Reyl</div><div class="author">Mira Dahl</div></aside>'
    )
    byline = '<div class="byline">By Ines Calloway</div>'

    assert [("Ines Calloway", "person")] == named(f"{SITE}<main><h1>T</h1>{byline}{TEXT}{aside}</main>")
    assert [] == named(f"{SITE}<main><h1>T</h1>{TEXT}{aside}</main>")


def test_lone_box_beside_the_text_is_the_author_s() -> None:
    """One author's box in a column beside the article counts."""
    aside = '<aside><div class="author"><span class="author-name">Ines Calloway</span></div></aside>'

    assert [("Ines Calloway", "person")] == named(f"{SITE}<main><h1>T</h1>{TEXT}{aside}</main>")


def test_who_took_a_picture_is_named_in_its_figure() -> None:
    """A byline within a figure is the picture's."""
    figure = '<figure><img src="/a.jpg"><figcaption>Ships. <span class="byline">Tomas Reyl</span></figcaption></figure>'
    box = '<div class="article-authors"><a href="/ines">Ines Calloway</a></div>'

    assert [("Ines Calloway", "person")] == named(f"{SITE}<main><h1>T</h1>{figure}{box}{TEXT}</main>")


@pytest.mark.parametrize(
    ("signature", "expected"),
    [
        ("<p>– Ines Calloway</p>", ["Ines Calloway"]),
        ('<p style="text-align:right"><strong>Ines Calloway</strong> (Reuters)</p>', ["Ines Calloway"]),
        ("<p>Text: Ines Calloway / Fotos: Tomas Reyl</p>", ["Ines Calloway"]),
        ("<p>– Nobody knows where the ferry went that night</p>", []),
    ],
)
def test_dash_side_or_label_signs_a_text(signature: str, expected: list[str]) -> None:
    """Below a text a dash, the right side and a label mark who wrote it; a sentence is no signature."""
    html = f'{SITE}<meta name="author" content="Redaktion"><article><h1>T</h1>{TEXT}{TEXT}{signature}</article>'

    assert expected == [name for name, kind in named(html) if kind == "person"]


def organisation(name: str) -> str:
    """JSON-LD whose author is the organisation *name*, and a meta element with the same."""
    data = f'{{"@type":"NewsArticle","author":{{"@type":"Organization","name":"{name}"}}}}'
    return f'<script type="application/ld+json">{data}</script><meta name="author" content="{name}">'


@pytest.mark.parametrize(
    ("url", "site", "name"),
    [
        ("https://www.hco.example/a", "", "HCO aktuell"),
        ("https://news.example/a", "Harbour Courier", "Courier aktuell"),
    ],
)
def test_visible_person_beats_the_house_that_metadata_names(url: str, site: str, name: str) -> None:
    """An organisation in JSON-LD that is called like its site is a desk, and gives way to who is seen to write."""
    head = f'{organisation(name)}<meta property="og:site_name" content="{site}">'
    text = f"<body><h1>Night ferries</h1><p>Von Ines Calloway, HCO</p>{TEXT}"

    assert ["Ines Calloway"] == [author.name for author in read_page(head + text, url).authors]
    alone = read_page(f"{head}<body><h1>Night ferries</h1>{TEXT}", url).authors
    assert [(name, "desk")] == [(author.name, author.kind) for author in alone]


@pytest.mark.parametrize("name", ["Oluchi Vantwerp", "Anna Courier"])
def test_person_that_metadata_calls_an_organisation_stays_a_person(name: str) -> None:
    """Some sites call each author an organisation: only a likeness to the site tells, and no given name."""
    html = f"{organisation(name)}{SITE}<body><h1>Night ferries</h1>{TEXT}"

    assert [(name, "person")] == named(html)


def test_agency_beside_the_house_in_the_byline_is_named_too() -> None:
    """Where metadata names the house alone, the byline's agency is an author as well."""
    byline = '<div class="c-signature"><span class="c-signature__name">Harbour Courier avec AFP</span></div>'
    html = f"{organisation('Harbour Courier')}{SITE}<body><h1>Night ferries</h1>{byline}{TEXT}"

    assert [("Harbour Courier", "desk"), ("AFP", "agency")] == named(html)


@pytest.mark.parametrize(
    "other",
    [
        '<div class="byline__row">Fotografia: <span class="byline__name">Tomas Reyl</span></div>',
        '<p class="byline"><b>Photos:</b> <span class="author-name">Tomas Reyl</span></p>',
        '<p>Edited by: <a class="author" href="/tomas">Tomas Reyl</a></p>',
        '<p>Photographs by <a class="author" href="/tomas">Tomas Reyl</a></p>',
    ],
)
def test_name_in_an_element_of_its_own_keeps_the_label_before_it(other: str) -> None:
    """Who took the pictures or edited is no author, though the name stands in an element called so."""
    byline = f'<div class="byline"><span class="byline__name">Ines Calloway</span></div><div>{other}</div>'

    assert [("Ines Calloway", "person")] == named(f"{SITE}<article><h1>Night ferries</h1>{byline}{TEXT}</article>")


@pytest.mark.parametrize("name", ["a-author", "news-list-author", "autoren", "autores", "avtory"])
def test_class_that_ends_in_author_holds_a_byline(name: str) -> None:
    """The last word of a class says what the element is, in many languages, for desks as for persons."""
    byline = f'<span class="{name}">Redactie</span>'

    assert [("Redactie", "desk")] == named(f"{SITE}<article><h1>Night ferries</h1>{byline}{TEXT}</article>")


def test_byline_of_a_desk_wins_over_the_publisher_s_own_name() -> None:
    """Metadata names the publisher where nobody filled in who wrote; a byline with the publisher in it adds nobody."""
    head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Harbour Courier"}}</script>'
    told = {
        byline: named(f'{SITE}{head}<article><h1>Night ferries</h1><p class="author">{byline}</p>{TEXT}</article>')
        for byline in ("News Desk", "Harbour Courier", "Harbour Courier | Radio Orrisport")
    }

    assert [("News Desk", "desk")] == told["News Desk"]
    assert {(("Harbour Courier", "desk"),)} == {tuple(told[byline]) for byline in told if byline != "News Desk"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<div><span>PTI</span> | <span>Orrisport</span></div>", [("PTI", "agency")]),
        ("<p>AFP, Reuters</p>", [("AFP", "agency"), ("Reuters", "agency")]),
        ("<div><p>Orrisport</p><p>dpa</p></div>", [("dpa", "agency")]),
        ("<p>AFP finds eleven on board</p>", []),
        ('<figure><figcaption>dpa</figcaption></figure><p class="a">AA</p>', []),
    ],
)
def test_agency_alone_at_the_headline_is_the_author(line: str, expected: list[tuple[str, str]]) -> None:
    """A line behind the headline that is nothing but agencies, and where they report from, is a byline."""
    assert expected == named(f"{SITE}<article><header><h1>Night ferries</h1></header>{line}{TEXT * 8}</article>")


def test_agency_behind_the_text_is_not_at_the_headline() -> None:
    """What follows the article's text is not looked at."""
    text = f"<div>{TEXT * 8}</div>"

    assert [] == named(f"{SITE}<article><h1>Night ferries</h1>{text}<p>AFP</p></article>")


@pytest.mark.parametrize(
    "name",
    [
        '<span rel="schema:author"><span property="schema:name">Tomas Reyl</span></span>',
        '<span property="schema:author">Tomas Reyl</span>',
        '<span property="author">Tomas Reyl</span>',
    ],
)
def test_author_is_read_from_rdfa(name: str) -> None:
    """Drupal writes the properties of schema.org as RDFa, below the text as well as above it."""
    assert named(f"{SITE}<article><h1>Night ferries</h1>{TEXT * 3}<p>— {name}</p></article>") == [
        ("Tomas Reyl", "person")
    ]


def test_list_of_the_articles_data_names_its_author() -> None:
    """A term such as "Text" leads to the author where the list tells a time as well: a book's data do not."""
    told = "<dl><dt>Text</dt><dd>Tomas Reyl</dd><dt>{}</dt><dd>{}</dd></dl>"
    html = f"{SITE}<main><h1>Night ferries</h1><p>In short.</p>{{}}{TEXT * 3}</main>"

    assert named(html.format(told.format("Published", "3 November 2026 09:57"))) == [("Tomas Reyl", "person")]
    assert named(html.format(told.format("Pages", "320"))) == []


def test_columnist_in_the_pages_footer_wrote_nothing() -> None:
    """A box with a class of authors in the footer of the page is about somebody else; in the article's it is theirs."""
    text = f"<h1>Night ferries</h1>{TEXT * 3}"

    assert named(f"{SITE}<body><div>{text}</div><footer><div class='author'>Tomas Reyl</div></footer></body>") == []
    assert named(f"{SITE}<body><article>{text}<footer class='author'>Tomas Reyl</footer></article></body>") == [
        ("Tomas Reyl", "person")
    ]


EASTERN = (
    "<p>夜の最後の船は月曜日、十一人の客を乗せて港を出た。次の便は翌朝まで無く、待合室の明かりも消えたという。"
    "窓口の係員は「来週からは毎晩出る」と話した。</p>"
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{EASTERN * 3}<p>（港野汐里）</p>", ["港野汐里"]),
        (f"{EASTERN * 3}<p>【港野汐里、岬原太一】</p>", ["港野汐里", "岬原太一"]),
        (f"{EASTERN * 3}<p>（敬称略）</p>", []),
        (f"{EASTERN * 3}<p>（写真提供）</p>", []),
        (
            f"<p>港城晚报讯（记者 舟岸 通讯员 潮清）{'夜渡重新开航，船上坐了十一个人。' * 6}</p>{EASTERN}",
            ["舟岸", "潮清"],
        ),
        (f"<p>{'夜渡重新开航，船上坐了十一个人。' * 6}（记者 舟岸 摄）</p>", []),
        (f"<p>{'夜渡重新开航，船上坐了十一个人。' * 6}（记者 舟岸 通讯员 潮清）</p>", ["舟岸", "潮清"]),
    ],
)
def test_brackets_sign_in_east_asia(text: str, names: list[str]) -> None:
    """Names alone in brackets below a text, and reporters in brackets at either end of it, wrote it."""
    assert [name for name, _ in named(f"{SITE}<article><h1>夜の船</h1>{text}</article>")] == names
