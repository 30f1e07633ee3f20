"""The text of an article: what belongs to it, what stands around it, and what leads elsewhere."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/2026/03/14/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
MIDDLE = "Two of the five boats are still in the yard, where their shafts are being turned and their hulls painted."
LAST = "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens."
LONG = " ".join([MIDDLE] * 7)


def text_of(before: str = "", between: str = "", behind: str = "", head: str = "") -> list[str]:
    """The paragraphs of a page with three of its own and something around them."""
    body = f"{before}<p>{FIRST}</p>{between}<p>{LONG}</p><p>{LAST}</p>{behind}"
    page = f"<html><head>{head}</head><body><article><h1>Ferries return</h1><div>{body}</div></article></body></html>"
    return read_page(page, URL).body_text.split("\n\n")


@pytest.mark.parametrize(
    "before",
    [
        '<p class="dek">For a year the harbour had slept through the night.</p>',
        '<h2 class="post-subtitle">For a year the harbour had slept through the night</h2>',
        "<h2>For a year the harbour had slept through the night</h2>",
        "<p>Harbour</p><p>203</p><p>Follow</p>",
        '<p class="kicker">Slow news</p>',
    ],
)
def test_what_stands_above_the_first_paragraph_is_no_text(before: str) -> None:
    """Second headlines have a field of their own, and labels none."""
    assert [FIRST, LONG, LAST] == text_of(before=before)


@pytest.mark.parametrize(
    "between",
    [
        '<div class="hidden"><p>Subscribe now to read all of our news and to support the harbour.</p></div>',
        "<div hidden><p>Subscribe now to read all of our news and to support the harbour.</p></div>",
        ('<div class="x"><h4>Stay on board.</h4><p>Get our letter.</p><form><input><button>Go</button></form></div>'),
        (
            '<div class="x"><a href="/yard"><h4>The yard that could not</h4><p>It tried for years and failed.</p></a>'
            "</div>"
        ),
        '<article><h3><a href="/yard">The yard that could not</a></h3><p>It tried and failed.</p></article>',
        '<div class="jp-relatedposts"><h4>The yard that could not</h4><p>It tried and failed.</p></div>',
        '<p class="button-wrapper"><a href="/share">Share</a></p>',
        "<p>Share</p>",
        '<p><a href="/yard">The yard that could not</a></p>',
        "<h3>Advertisement</h3>",
        "<div><iframe src='/chart'></iframe><p>Source: the harbour office. Chart: Courier</p></div>",
        '<div class="infobox"><h4>In short: shafts</h4><p>They are turned once in ten years.</p></div>',
        '<blockquote class="twitter-tweet"><p>Great to see the boats again!</p>Marl Chips</blockquote>',
        '<p class="ad">Publicitate</p>',
    ],
)
def test_boxes_between_paragraphs_are_left_out(between: str) -> None:
    """Hidden offers, forms with what invites to them, cards, buttons."""
    assert [FIRST, LONG, LAST] == text_of(between=between)


@pytest.mark.parametrize(
    "behind",
    [
        "<p>Reporting by Mira Dahl in Marl; Editing by Jon Ferro</p>",
        "<p><em>Data editor Mira Dahl contributed to this report.</em></p>",
        "<p>Our Standards: <a href='/trust'>The harbour's own.</a></p>",
        "<p>Media contact: Mira Dahl, mira@harbour-courier.example</p><p>SOURCE Harbour Lines</p>",
        "<p>Want more? Listen to our podcast.</p>",
        "<p>Ihre Meinung ist uns wichtig. Schreiben Sie uns.</p>",
        "<p>Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.</p>",
        "<p>© Harbour Courier</p>",
        "<p>Mira Dahl</p>",
        "<p><i>Dr Mira Dahl is professor of shafts at the University of Marl.</i></p>",
        "<h3>More about</h3>",
        "<div><p>A version of this article appears in print on March 15, 2026, Section B, Page 2.</p></div>",
        "<p>This article appears in the April 2026 print edition with the headline “Out at Ten”.</p>",
        "<p>A correction was made on March 15, 2026: An earlier version misstated how many boats there are.</p>",
        "<p>ENDS</p><p>Notes to editors</p><p>The whole report can be had from the harbour office.</p>",
        "<h3>Notes for editors</h3><p>The whole report can be had from the harbour office.</p>",
        "<p>Published in the April 2026 print edition, with the headline “Out at Ten”.</p>",
        "<p><em>This is a developing story and has been updated with additional information.</em></p>",
        "<p>Follow the Harbour Courier on Facebook and X.</p><h2>More on this story</h2><ul><li>3 January</li></ul>",
        "<p>This website and its newspapers adhere to the Code of the Harbour Press. Complaints go to the editor.</p>",
        "<div><p>Hlasování skončilo. Čtenáři hlasovali do pondělí.</p></div>",
        "<div><p>Voting has ended. 214 readers took part.</p></div>",
        "<div><p>Rubriklistenbild: © Mira Dahl</p></div>",
        "<p><strong>Vídeos: veja tudo sobre o porto</strong></p>",
        "<div><p>Читайте «Гавань» в Telegram</p></div>",
        "<p>This interview has been edited and condensed.</p><p>Filed under <a>boats</a>, <a>shafts</a>.</p>",
        "<p>All photographs by Jon Ferro unless stated.</p>",
        "<p>PTI CORR RJB SMN</p><p>(Only the headline and picture of this report may have been reworked.)</p>",
        "<p>Fout opgemerkt? <a href='/contact'>Meld het hier</a></p>",
        "<p>Našli jste v článku chybu?</p>",
        "<p><em>Autorka je novinářka.</em> <em>Z angličtiny přeložila Jana Malá.</em></p>",
        "<p>Mira Dahl turns shafts at the University of Marl and has written three books about them.</p>",
        "<p>（山田花子、共同）</p>",
        "<p>भाषा रमण मनीषा</p>",
        "<p>Marl, envoyée spéciale</p>",
        '<div class="games-carousel-container"><h4>Crosswords</h4><p>A new puzzle for every day of the week.</p></div>',
    ],
)
def test_what_is_about_the_article_is_no_text(behind: str) -> None:
    """Who helped, whom to write to, what is for subscribers, and the author in italics."""
    assert [FIRST, LONG, LAST] == text_of(behind=behind, head='<meta name="author" content="Mira Dahl">')


@pytest.mark.parametrize(
    "between",
    [
        "<p><em>Nobody on the quay had seen the like of it before that night.</em></p>",
        '<p>Nobody on the quay had <a href="/x">seen the like</a> of it before that night.</p>',
        '<p><a href="/x">Nobody on the quay had seen the like of it.</a></p>',
        "<ul><li>Three boats sail, two do not.</li></ul>",
        "<blockquote>Nobody had seen the like of it.</blockquote>",
        '<p class="subtitle">Nobody on the quay had seen the like of it before that night.</p>',
        '<div class="hidden md:block"><p>Nobody on the quay had seen the like of it before.</p></div>',
        "<article><h2>Boat by boat</h2><p>Three sail, two do not.</p></article>",
        "<article><h2>Boat by boat</h2><p>Three sail, two do not.</p><button>Copy link</button></article>",
        "<p>Mira Dahl said that three sail.</p>",
    ],
)
def test_paragraphs_in_other_clothes_are_kept(between: str) -> None:
    """Italics without an author's name, sentences that are links, lists, quotes, posts of a live page."""
    assert len(text_of(between=between)) > 3


def test_a_subheading_is_kept_before_its_text() -> None:
    """Even where its class calls it a subtitle."""
    assert [FIRST, "In the yard", LONG, LAST] == text_of(between='<h3 class="subtitle">In the yard</h3>')


def test_scripts_and_tables_inside_a_paragraph_are_not_its_text() -> None:
    """Some systems put an advertisement's script, or a picture's table, into a paragraph."""
    script = f"<p>{FIRST}<script>if (a) {{ show('advertisement') }}</script></p><p>{LONG}</p>"

    assert [FIRST, LONG] == read_page(f"<article><h1>T</h1>{script}</article>", URL).body_text.split("\n\n")


def test_paragraphs_divided_by_line_breaks_are_found_beside_others() -> None:
    """Old blogs: the only <p> is the site's own; a table holds the picture and its caption."""
    table = '<table><tr><td><img src="/a-51234.jpg"></td></tr><tr><td class="tr-caption">A boat</td></tr></table>'
    post = f"<div class='post'>{table}{FIRST}<br /><br />{LONG}<br /><br />{LAST}</div>"
    page = f"<body><div><p>Boats, mud and the train to Marl</p></div>{post}</body>"

    assert [FIRST, LONG, LAST] == read_page(page, URL).body_text.split("\n\n")


def test_text_that_came_late_is_found_behind_the_page() -> None:
    """React streams it into hidden elements, which a script moves into the page."""
    page = (
        "<body><main><h1>Ferries return</h1><template id='B:1'></template><p>In short.</p></main>"
        f'<div hidden id="S:1"><section><p>{FIRST}</p><p>{LONG}</p></section></div></body>'
    )

    assert [FIRST, LONG] == read_page(page, URL).body_text.split("\n\n")


@pytest.mark.parametrize(
    "between",
    [
        '<p>Read more: <a href="/yard">The yard that could not</a></p>',
        '<div class="rel">Related: <a href="/yard">The yard that could not</a></div>',
        '<div class="inlineRelated"><h4>Also read</h4><p><a href="/yard">The yard that could not</a></p></div>',
        '<aside class="rich-link"><a href="/yard">The yard that could not</a></aside>',
        '<div class="teaser"><a href="/yard"><p class="pretitle">Related</p><h2>The yard that could not</h2></a></div>',
        '<div class="related"><article><h3><a href="/yard">The yard that could not</a></h3></article></div>',
        '<div class="embed"><a href="/yard"><img src="/w.jpg"></a><a href="/yard">The yard that could not</a></div>',
        '<ul class="x"><li><a href="/yard">The yard that could not</a></li></ul>',
        '<div class="x"><a href="/yard">The yard that could not</a></div>',
        '<table><tr><td><a href="/yard"><img src="/y.jpg"><b>The yard that could not</b></a></td></tr></table>',
        '<div class="link-block"><i>Analysis</i><a href="/yard">The yard that could not</a><i>22 April</i></div>',
        '<div class="Recommendation"><a href="/yard">Read also: The yard that could not</a></div>',
        '<div>People are also reading…<ul><li><a href="/yard#top">The yard that could not</a></li></ul></div>',
    ],
)
def test_links_between_paragraphs_to_other_articles_are_cards(between: str) -> None:
    """In boxes that are named so, and behind words that say so; with the other article's headline."""
    page = read_page(f"<article><h1>Ferries return</h1><p>{FIRST}</p>{between}<p>{LAST}</p></article>", URL)

    assert [("https://harbour-courier.example/yard", "The yard that could not")] == [
        (card.url, card.headline) for card in page.related
    ]


@pytest.mark.parametrize(
    "around",
    [
        f'<p>{FIRST}</p><p>{LAST}</p><div class="related"><a href="/yard">The yard that could not</a></div>',
        f'<div class="related"><a href="/yard">The yard that could not</a></div><p>{FIRST}</p><p>{LAST}</p>',
        f'<p>{FIRST}</p><div class="related"><a href="https://other.example/">The yard that can</a></div><p>{LAST}</p>',
        f'<p>{FIRST}</p><div class="related"><a href="/topic/yards">All about the yards</a></div><p>{LAST}</p>',
        f'<p>{FIRST}</p><div class="newsletter"><a href="/letter">Our letter each Friday</a></div><p>{LAST}</p>',
        f'<p>{FIRST}</p><div><a href="/abo-service/app">The app of the harbour</a></div><p>{LAST}</p>',
        f'<p>{FIRST}</p><div class="trending"><ul><li><a href="/y">The yard that did</a></li></ul></div><p>{LAST}</p>',
        f'<p>{FIRST}</p><p>{LAST}</p><div class="x"><a href="/yard">The yard that could not</a></div>',
        f'<p>{FIRST}</p><p>A <a href="/yard">yard that could not</a> tried it all the same.</p><p>{LAST}</p>',
    ],
)
def test_other_links_are_no_cards(around: str) -> None:
    """Below or above the text, on another site, to a list of articles, to a letter, or in a sentence."""
    assert () == read_page(f"<article><h1>Ferries return</h1>{around}</article>", URL).related


@pytest.mark.parametrize("slug", ["about-time-the-ferries-came", "contact-lost-with-a-ferry", "privacy-bill-passes"])
def test_an_article_may_begin_as_a_page_about_the_site_does(slug: str) -> None:
    """An address "/about-us" is that of none; "/about-time-the-ferries-came" is that of one."""
    card = f'<div class="related"><a href="/{slug}">The yard that could not</a></div>'
    page = f"<article><h1>Ferries return</h1><p>{FIRST}</p>{card}<p>{LAST}</p></article>"

    assert [card.url for card in read_page(page, URL).related] == [f"https://harbour-courier.example/{slug}"]
    assert read_page(page.replace(slug, "about-us"), URL).related == ()


def test_cards_between_paragraphs_that_are_divs_are_found() -> None:
    """Where no p holds a text of the article."""
    rows = [f'<div class="row"><span>{text}</span></div>' for text in (FIRST, MIDDLE, LONG, LAST)]
    card = '<div class="box"><div>Read more</div><a href="/yard">The yard that could not</a></div>'
    page = f"<body><h1>Ferries return</h1><div>{rows[0]}{card}{''.join(rows[1:])}</div></body>"

    assert [card.url for card in read_page(page, URL).related] == ["https://harbour-courier.example/yard"]


def test_authors_and_a_day_in_brackets_end_a_text() -> None:
    """Behind the last sentence, in its paragraph."""
    page = f"<article><h1>Ferries return</h1><p>{FIRST}</p><p>{LAST} (Mira Dahl, APA, 14.3.2026)</p></article>"

    assert read_page(page, URL).body_text.split("\n\n") == [FIRST, LAST]


def test_a_notice_between_paragraphs_to_scroll_on_is_no_text() -> None:
    """It stands around an advertisement that is shown between two paragraphs."""
    between = "<div><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p></div>"

    assert [FIRST, LONG, LAST] == text_of(between=between)


def test_paragraphs_that_are_divs_are_found_beside_a_paragraph_of_the_comments() -> None:
    """An editor writes each paragraph as a div with a span in it; the only p of the page is the comments'."""
    rows = "".join(f'<div class="row"><span>{text}</span></div>' for text in (FIRST, MIDDLE, LAST))
    comments = '<div class="talkbacks"><h3>Talk</h3><p>Nobody has said anything about this article.</p></div>'
    page = f"<body><h1>Ferries return</h1><div><div>{rows}</div></div>{comments}</body>"

    assert read_page(page, URL).body_text.split("\n\n") == [FIRST, MIDDLE, LAST]


def test_paragraphs_that_are_divs_in_boxes_of_their_own_are_found() -> None:
    """An editor's blocks, each a box around one div; a video between them has another class."""
    rows = [f'<div class="block"><div class="text"><span>{text}</span></div></div>' for text in (FIRST, MIDDLE, LAST)]
    rows.insert(2, f'<div class="clip"><div class="details"><span>{LONG}</span></div></div>')
    page = f"<body><h1>Ferries return</h1><div>{''.join(rows)}</div><div>Seen a mistake? Write to us</div></body>"

    assert read_page(page, URL).body_text.split("\n\n") == [FIRST, MIDDLE, LAST]


def test_with_whom_a_text_was_made_is_no_text() -> None:
    """It stands before the text, as investigations have it, and offers a letter too."""
    made = "<p><em>This article was produced in partnership with the Marl Times. Sign up for the letter.</em></p>"

    assert [FIRST, LONG, LAST] == read_page(
        f"<body><article><h1>Ferries return</h1>{made}<p>{FIRST}</p><p>{LONG}</p><p>{LAST}</p></article></body>", URL
    ).body_text.split("\n\n")
