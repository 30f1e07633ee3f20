"""Boxes of their own around a text: what says it in short before it, offers and labels behind it, cards within it."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/2026/03/14/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
REST = "Two of the five boats are still in the yard, where their shafts are being turned and their hulls painted."
LAST = "The first boat leaves at ten, wind permitting."
TEXT = f"<p>{FIRST}</p>" + "".join(f"<p>{number}. {REST}</p>" for number in range(7)) + f"<p>{LAST}</p>"
HEADING = "<h1>Ferries return</h1>"


def body(inner: str) -> list[str]:
    """The paragraphs of the text of a page with this in its article."""
    return read_page(f"<html><body><article>{HEADING}{inner}</article></body></html>", URL).body_text.split("\n\n")


def test_a_list_before_the_text_says_it_in_short() -> None:
    """Its items are no part of the text, whatever their box is called."""
    points = "<div class='x1'><div>What it is about</div><ul><li>Five boats return</li><li>Fares rise</li></ul></div>"

    assert FIRST == body(f"{points}<div class='x2'>{TEXT}</div>")[0]


def test_a_list_of_the_text_itself_stays() -> None:
    """It stands in the element of the paragraphs."""
    assert "Marl to Orrisport" in body(f"<div>{TEXT}<ul><li>Marl to Orrisport</li></ul></div>")


@pytest.mark.parametrize(
    "head",
    [
        "<div class='x3'><p>Get the news in your inbox</p><p>Something went wrong, please try again later.</p></div>",
        "<div class='x4'><p>Produced by Earlane with a voice of no one</p></div><div><p>See the April issue</p></div>",
    ],
)
def test_what_is_short_before_the_text_is_an_offer_or_a_label(head: str) -> None:
    """In boxes of their own, within the element of the text or before it."""
    assert FIRST == body(f"{head}<div>{TEXT}</div>")[0]
    assert FIRST == body(f"<div>{head}{TEXT}</div>")[0]


@pytest.mark.parametrize("name", ["IssuePromo", "ArticleNewsletter_root__3c", "b-page RelatedLinks"])
def test_names_of_words_in_capitals_are_told_apart(name: str) -> None:
    """As programs that build pages write them."""
    offer = f'<div class="{name}"><p>Read the April issue, with twelve pages about the yard and its boats.</p></div>'

    assert FIRST == body(f"{offer}<div>{TEXT}</div>")[0]


def test_a_text_that_begins_in_another_box_is_whole() -> None:
    """A long sentence before most of the text says so."""
    long = f"{FIRST} {REST}"

    assert ["It is spring.", long, FIRST] == body(f"<div><p>It is spring.</p><p>{long}</p></div><div>{TEXT}</div>")[:3]


@pytest.mark.parametrize(
    "inner",
    [
        "<div class='x5'><p>Each morning the five things to know about Marl</p><a href='/letter'>I want it</a></div>",
        "<div class='x6'><a href='/eels'><p>See: The eels are back</p></a><div><p>VIDEO: Eels at work</p></div></div>",
    ],
)
def test_what_is_no_sentence_in_a_box_in_the_text_is_an_offer_or_a_pointer(inner: str) -> None:
    """Between two paragraphs; sentences in such a box stay, and so does a quotation."""
    quoted = "<blockquote><p>Wind permitting</p></blockquote><div><p>So said the harbour master.</p></div>"
    end = "Fares rise by two crowns."

    assert [LAST, end] == body(f"<div>{TEXT}{inner}<p>{end}</p></div>")[-2:]
    assert ["Wind permitting", "So said the harbour master.", end] == body(f"<div>{TEXT}{quoted}<p>{end}</p></div>")[
        -3:
    ]


@pytest.mark.parametrize(
    "tail",
    [
        "<section class='x3'><p>Register for free to go on reading</p></section>",
        "<div><h3>On the signature</h3><p>Filed under</p><ul><li>Ferries</li></ul></div>",
        "<div><p>Our app. Each morning the five things to know. Get it on your phone</p></div>",
        "<div><h3>Daily news from your region</h3><p>By signing up you agree to our terms.</p></div>",
        "<div><p>This paper keeps the rules of the press.</p></div>",
    ],
)
def test_what_is_short_behind_the_text_is_an_offer_or_a_label(tail: str) -> None:
    """In boxes of their own, within the element of the text or behind it."""
    assert LAST == body(f"<div>{TEXT}</div>{tail}")[-1]
    assert LAST == body(f"<div>{TEXT}{tail}</div>")[-1]


def test_a_text_that_goes_on_in_another_box_is_whole() -> None:
    """A long sentence behind most of the text says so."""
    long = f"{FIRST} {REST}"
    more = f"<div><h2>The yard</h2><p>{long}</p><p>What is left to do</p></div>"

    assert [LAST, "The yard", long, "What is left to do"] == body(f"<div>{TEXT}</div>{more}")[-4:]


def test_a_lone_card_in_an_article_element_is_not_the_article() -> None:
    """Its page has none for the text."""
    card = "<div class='y'><ul><li><article><a href='/eels'><span>Eels are back</span></a></article></li></ul></div>"
    page = f"<body><main><main>{HEADING}<div><div><p>{FIRST}</p>{card}{TEXT}</div></div></main></main></body>"

    assert [FIRST, LAST] == [read_page(page, URL).body_text.split("\n\n")[at] for at in (0, -1)]


def test_an_article_element_around_the_head_alone_is_not_the_article() -> None:
    """Its text stands beside it, in elements that are no paragraphs."""
    head = f"<article><div>Opinion</div>{HEADING}<h2>They had said they would not</h2></article>"
    rows = "".join(f"<div><span>{number}. {REST}</span></div>" for number in range(7))
    page = f"<body><div><header>Courier</header><div>{head}<div>{rows}</div></div></div></body>"

    assert 7 == len(read_page(page, URL).body_text.split("\n\n"))
