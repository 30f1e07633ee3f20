"""Second headlines: paragraphs between the headline and the text that are not of it."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/2026/03/14/ferries/"
SECOND = "For a year the harbour had slept through the night, and the pilots had learned to fish."
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
REST = "Two of the five boats are still in the yard, where their shafts are being turned and their hulls painted."
TEXT = f"<p>{FIRST}</p>" + "".join(f"<p>{number}. {REST}</p>" for number in range(7))
HEADING = "<h1>Ferries return</h1>"
BYLINE = '<div class="x">By Ada Quill, 14 March 2026, 18:40</div>'
REPORTED = "<p>Ada Quill reported from Marl, and Tomas Reyl from Orrisport.</p>"
PICTURE = '<div class="x"><img src="/ferry-51234.jpg"></div>'


def begins(page: str) -> str:
    """The first paragraph of the text of *page*."""
    return read_page(f"<html><body><article>{page}</article></body></html>", URL).body_text.split("\n\n")[0]


@pytest.mark.parametrize(
    "head",
    [
        f"<header>{HEADING}<p>{SECOND}</p></header>",
        f"<header>{HEADING}<div><p>{SECOND}</p></div><p>By Ada Quill</p></header>",
        f"{HEADING}<p>{SECOND}</p>{BYLINE}",
        f'{HEADING}<p class="a-lead">{SECOND}</p>',
        f'{BYLINE}{HEADING}{BYLINE}<div class="x-lead"><p>{SECOND}</p></div>',
        f'<div>{HEADING}</div><p id="article-summary">{SECOND}</p>',
        f"{HEADING}<p>{SECOND}</p>{PICTURE}",
        f"{BYLINE}{HEADING}<div><p>{SECOND}</p></div>{PICTURE}",
        f'{HEADING}{BYLINE}<p class="a-lead">{SECOND}</p>{PICTURE}',
        f'{HEADING}<p id="article-summary">{SECOND}</p>{REPORTED}',
    ],
)
def test_a_paragraph_apart_from_the_text_is_a_second_headline(head: str) -> None:
    """In an element with the headline, divided from the text by a byline, a date or a picture, or of its own class."""
    assert begins(f"{head}<div>{TEXT}</div>") == FIRST


@pytest.mark.parametrize(
    "start",
    [
        f"{HEADING}{BYLINE}<p>{SECOND}</p>",
        f"{HEADING}{BYLINE}<p>{SECOND}</p>{PICTURE}",
        f"{HEADING}<p>{SECOND}</p>",
        f"{HEADING}<div><p>{SECOND}</p><p>{REST}</p></div>{PICTURE}",
    ],
)
def test_a_first_paragraph_apart_from_the_rest_is_text(start: str) -> None:
    """Before a paywall, without anything between, or with another: the article begins there."""
    assert begins(f"{start}<div>{TEXT}</div>") == SECOND


def test_a_long_paragraph_before_the_rest_is_text() -> None:
    """Agencies tell all in the first paragraph, and some sites set it under the headline."""
    long = " ".join([SECOND] * 5)

    assert begins(f"<header>{HEADING}<p>{long}</p></header><div>{TEXT}</div>") == long


def test_columns_of_a_text_are_one() -> None:
    """Paragraphs that stand in several elements of one: what is before these is apart from it."""
    columns = "".join(f"<div><div>{part}</p></div></div>" for part in TEXT.split("</p>")[:-1])

    assert begins(f"<header>{HEADING}<p>{SECOND}</p></header><section>{columns}</section>") == FIRST


def test_a_caption_with_its_credit_does_not_begin_the_text() -> None:
    """Where the caption is a paragraph of its own, with a label before the credit."""
    picture = f'<div>{PICTURE}<p class="caption">The long pier in March. Photo: Mira Dahl</p></div>'

    assert begins(f"{HEADING}{picture}{TEXT}") == FIRST
