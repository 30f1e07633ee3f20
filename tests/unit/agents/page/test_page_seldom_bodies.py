"""What stands around a text where few sites set it: notes, boxes, signs, and cards to other articles."""

import pytest

from agents.page import read_page
from agents.page.body.leads import is_closing_text, is_lead

URL = "https://harbour-courier.example/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
LAST = "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens."
TEXT = f"<div><p>{FIRST}</p><p>{LAST}</p></div>"
BODY = f"{FIRST}\n\n{LAST}"


@pytest.mark.parametrize(
    "text",
    [
        "Join our Harbour WhatsApp group for news", "Words: Mira Dahl", "Published Monday 9th March",
        "Original-Content von: Hafenamt", "Rückfragen der Presse bitte an:", "Har du hittat ett fel? Skriv",
        "Ämnen: Färjor Marl", "Vídeos: tudo sobre o porto", "M. D.",
    ],
)  # fmt: skip
def test_notes_behind_a_text(text: str) -> None:
    """Groups to join, who wrote it and when, how police and firms end what they send, subjects and initials."""
    assert is_closing_text(text)


@pytest.mark.parametrize("text", ["Mehr Nachrichten aus Marl", "Zum Weiterlesen", "Bu haberler de ilginizi çekebilir"])
def test_words_that_lead_to_more_news(text: str) -> None:
    """As headings of boxes behind a text."""
    assert is_lead(text)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("<div><h2>In short:</h2><p>The ferries of Marl are back from Monday on.</p></div>", ""),
        (
            "<p>by MIRA DAHL | <i>Mon, March 9th 2026 at 7:15 AM</i> | Updated Mon, March 9th 2026 at 9:40 AM</p>",
            "",
        ),
        ("", "<details><summary>How we counted</summary><p>We took the figures of the harbour office.</p></details>"),
        ("", '<div class="aboutwriter"><p>Mira is a student who takes the ferry on weekends.</p></div>'),
        ("", "<p>9 marzo 2026 ( modifica il 9 marzo 2026 | 9:40)</p>"),
    ],
)
def test_boxes_and_lines_around_a_text(before: str, behind: str) -> None:
    """What says it in short, a long byline, a closed note on method, the writer, both dates."""
    page = f"<article><h1>Night ferries</h1><div>{before}<p>{FIRST}</p><p>{LAST}</p>{behind}</div></article>"

    assert read_page(page, URL).body_text == BODY


def test_text_in_a_font_element_is_read_line_by_line() -> None:
    """Without paragraphs, with a pointer between them and an agency's shorthand at its end."""
    lines = f"{FIRST}<br><br><div>Read more: <a href='/x'>Boats</a></div>{LAST} HNA MDA QL 1402"
    page = f"<table><tr><td><font size=3>{lines}</font></td></tr></table>"

    assert read_page(page, URL).body_text == BODY


def test_box_is_labelled_for_readers_that_hear_it() -> None:
    """The label of a section says what its links are, where no heading does."""
    link = '<a href="/news/boats-are-painted">Five boats are painted in the yard</a>'
    page = f'<article><h1>Night ferries</h1>{TEXT}<section aria-label="Related stories">{link}</section></article>'

    assert [card.headline for card in read_page(page, URL).related] == ["Five boats are painted in the yard"]


LIST = "".join(
    f'<p>9 March, 12:{at}<a href="/{at}"><b>Boats are painted in the yard of Marl</b></a></p>' for at in range(20, 60)
)
BROKEN = "<br><br>".join([FIRST, LAST] * 8)


@pytest.mark.parametrize(
    ("around", "beside"),
    [
        (' itemprop="articleBody"', LIST.replace("</p>", "<i>All of them will be back by the spring.</i></p>")),
        ("", LIST[:1200]),
    ],
)
def test_a_text_divided_by_line_breaks_beside_a_list_of_news(around: str, beside: str) -> None:
    """Told by microdata, or by the list's having no sentences; without links and advertisements between its lines."""
    box = '<div class="inset"><div>Read also</div><a href="/yard">The yard that could not</a></div>'
    advert = '<div class="adv-block"><span>Paid for by the harbour office</span></div>'
    law = "<div>Реклама. ООО «Порт», erid: 2Vtzqx8Lw</div>"
    page = f"<body><h1>Night ferries</h1><div{around}>{BROKEN}{box}{advert}{law}</div><div>{beside}</div></body>"

    assert read_page(page, URL).body_text == "\n\n".join([FIRST, LAST] * 8)


def test_what_holds_the_headline_is_no_sidebar() -> None:
    """Some call the columns of a page "sidebar-1" and "sidebar-2", and the first is the article."""
    cards = '<article><h4><a href="/b">Boats</a></h4><p>Boats are painted in the yard of Marl.</p></article>' * 9
    page = f'<div><div class="sidebar-1"><h1>Night ferries</h1>{TEXT}</div><div class="sidebar-2">{cards}</div></div>'

    assert read_page(f"<body>{page}</body>", URL).body_text == BODY


@pytest.mark.parametrize(
    "sentence",
    [
        "सोमवार से दो नावें आधी रात के बाद भी चलेंगी, बंदरगाह ने कहा।",
        "پیر سے دو کشتیاں آدھی رات کے بعد بھی چلیں گی، بندرگاہ نے کہا۔",
        "ตั้งแต่วันจันทร์เรือสองลำจะแล่นหลังเที่ยงคืนอีกครั้ง การท่าเรือกล่าว",
    ],
)
def test_text_that_ends_by_other_marks_or_none_is_one(sentence: str) -> None:
    """What is about other articles does not outweigh it, however long it is."""
    own = "".join(f"<p>{number} {sentence} {sentence}</p>" for number in range(9))
    other = "".join(f"<p>{number} {FIRST} {LAST}</p>" for number in range(90))
    page = f'<article><h1>Night ferries</h1>{own}<div class="related">{other}</div></article>'

    assert FIRST not in read_page(page, URL).body_text
