"""What is made for scripts, for hearing and for leading on: captions in attributes, controls, boxes of links."""

import pytest

from agents.page import read_page
from agents.page.pictures.credits import split_credit
from schemas.article import Page

URL = "https://harbour-courier.example/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
LAST = "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens."


def page(between: str = "", head: str = "", behind: str = "") -> Page:
    """What is read of an article with *between* its two paragraphs, *behind* them, and *head*."""
    text = f"<div><p>{FIRST}</p>{between}<p>{LAST}</p></div>{behind}"
    return read_page(f"<head>{head}</head><article><h1>Night ferries</h1>{text}</article>", URL)


IMAGE = '<img src="/ferry-51234.jpg">'
CREDIT = '<b class="credit">Mira Dahl/Courier</b>'
SHOWN = (
    f'<div class="caption"><p>A ferry at dusk {CREDIT} <b class="hide-caption">hide caption</b></p></div>'
    '<b class="toggle-caption">toggle caption</b>'
)


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="/ferry-51234.jpg" data-c-caption="A ferry at dusk" data-c-credit="Mira Dahl/Courier">',
        '<img src="/ferry-51234.jpg" data-lightbox-caption="A ferry at dusk. Photo: Mira Dahl/Courier">',
        f'<div>{IMAGE}<div class="credit-caption">{SHOWN}{CREDIT}</div></div>',
        f'<div>{IMAGE}<div class="photo_author">A ferry at dusk. Photo: Mira Dahl/Courier</div></div>',
        f'<div><div>{IMAGE}{CREDIT}</div><div class="media__description">A ferry at dusk</div></div>',
    ],
)
def test_caption_and_credit_for_scripts(picture: str) -> None:
    """In attributes with a word of the site's own; without what shows and hides it; a credit once."""
    image = page(f"<figure>{picture}</figure>").image

    assert image is not None
    assert (image.caption.rstrip("."), image.credit) == ("A ferry at dusk", "Mira Dahl/Courier")


def test_one_picture_in_two_sizes_that_the_query_tells() -> None:
    """A short name with a number and another size is the picture of the sharing card; a script's name is none."""
    card = '<meta property="og:image" content="https://pictures.example/v2/5c1a">'
    script = '<meta property="og:image" content="https://pictures.example/get?p=2">'
    figure = '<figure><img src="https://pictures.example/{}"><figcaption>A ferry at dusk</figcaption></figure>'
    same, other = page(figure.format("v2/5c1a?w=680"), card).image, page(figure.format("get?p=1"), script).image

    assert same is not None
    assert other is not None
    assert (same.url, same.caption) == ("https://pictures.example/v2/5c1a", "A ferry at dusk")
    assert other.url == "https://pictures.example/get?p=1"


CARD = '<a href="/lockers/1">Lockers jammed again</a>'


@pytest.mark.parametrize(
    "box",
    [
        f"<h4>Recommended reading</h4><ul><li>{CARD}</li></ul>",
        f'<a href="/lockers/1"></a><h3><a href="/section/">Business</a></h3><h3>{CARD}</h3>',
    ],
)
def test_headings_over_links_alone_are_no_text(box: str) -> None:
    """A box between paragraphs that is links and headings is a card; a heading that leads out of the site is none."""
    told = page(f"<div>{box}</div>")
    listed = page('<div><h3><a href="https://shop.example/boat">A boat to buy</a></h3></div>')

    assert told.body_text == f"{FIRST}\n\n{LAST}"
    assert [card.headline for card in told.related] == ["Lockers jammed again"]
    assert listed.body_text == f"{FIRST}\n\nA boat to buy\n\n{LAST}"


@pytest.mark.parametrize("line", ["Story continues below this ad", "Article continues after the advertisement"])
def test_lines_around_advertisements_are_no_text(line: str) -> None:
    """They say that the text goes on."""
    assert page(f"<p>{line}</p>").body_text == f"{FIRST}\n\n{LAST}"


def test_authors_to_follow_are_no_tags() -> None:
    """Some sites list them with the topics."""
    links = (
        '<a href="/authors/mira-dahl/">Mira Dahl</a><a href="/topics/ports/">Ports</a><a href="/topics/marl/">Marl</a>'
    )

    assert [tag.name for tag in page(behind=f'<div class="topics">{links}</div>').tags] == ["Ports", "Marl"]


def test_name_of_a_body_is_not_parted() -> None:
    """What JSON-LD calls an organisation, and whose name begins as one, is one author."""
    author = '{"@type": "Organization", "name": "Department for Ports and Ferries"}'
    told = page(head=f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {author}}}</script>')

    assert [(one.name, one.kind) for one in told.authors] == [("Department for Ports and Ferries", "desk")]


def test_footnote_about_another_is_no_bio() -> None:
    """Interviews end with a line about who was asked."""
    byline = '<p class="byline">By <a rel="author" href="/by/mira-dahl">Mira Dahl</a></p>'
    note = '<div class="art_bio"><p><em>*Ada Quill - skipper of the night ferry since 2018 and a writer.</em></p></div>'

    assert [(one.name, one.bio) for one in page(byline, behind=note).authors] == [("Mira Dahl", "")]


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("عمال يدخلون الميناء فجرا (رويدا للصور)", "عمال يدخلون الميناء فجرا", "رويدا للصور"),
        ("عمال في الميناء (يمين)", "عمال في الميناء (يمين)", ""),
        ("نافذة في الميناء (أرشيفية)", "نافذة في الميناء (أرشيفية)", ""),
        ("4月7日深夜，渡轮驶出港口。林海云 图", "4月7日深夜，渡轮驶出港口。", "林海云"),
    ],
)
def test_credits_of_scripts_without_capitals(text: str, caption: str, credit: str) -> None:
    """The last brackets, unless they say where or when; a name before the sign for a picture."""
    assert split_credit(text) == (caption, credit)


def test_reporters_of_a_chinese_paper_are_named_behind_it() -> None:
    """A line at the headline that begins with the paper and the word for a reporter is a byline."""
    line = "<div>港湾新闻记者 林海云 实习生 周远</div>"
    html = f"<article><h1>渡轮周一恢复夜航</h1><div>{line}</div><p>{'港口委员会周一同意了新码头。' * 20}</p></article>"

    assert [one.name for one in read_page(html, URL).authors] == ["林海云", "周远"]
