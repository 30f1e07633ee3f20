"""Cards and reading times that few sites set so: without accents, among line breaks, in a topic, far from a heading."""

import pytest

from agents.page import read_page
from agents.page.body.reading_time import stated_minutes

URL = "https://harbour-courier.example/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
LAST = "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens."
LINK = '<a href="/2026/03/keeper">The last keeper of Marl never swam</a>'


@pytest.mark.parametrize(
    "box",
    [
        f"<div><span>ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ</span>{LINK}</div>",
        f"<div><span>A LIRE AUSSI</span>{LINK}</div>",
        f"<div><b>LEA TAMBIEN</b> {LINK}</div>",
        f"<div><span>כתבות נוספות בנושא</span>{LINK}</div>",
        f'<div class="topic__inject">{LINK}</div>',
    ],
)
def test_card_between_paragraphs(box: str) -> None:
    """Capitals may lack their accents; a class with "topic" in it is not yet a list of topics."""
    page = read_page(f"<article><h1>Night ferries</h1><p>{FIRST}</p>{box}<p>{LAST}</p></article>", URL)

    assert [card.headline for card in page.related] == ["The last keeper of Marl never swam"]
    assert page.body_text == f"{FIRST}\n\n{LAST}"


def test_card_in_a_text_of_line_breaks() -> None:
    """Where no paragraph is an element, a box that says so in words is a card all the same."""
    text = f"{FIRST}<br><br><div>Czytaj też: {LINK}</div>{LAST}"
    menu = "".join(f'<a href="/rubric-{number}">News of quay {number}</a>' for number in range(30))
    page = read_page(f"<body><div>{menu}</div><h1>Night ferries</h1><div>{text}</div></body>", URL)

    assert [card.headline for card in page.related] == ["The last keeper of Marl never swam"]


@pytest.mark.parametrize(
    ("label", "minutes"),
    [
        ("זמן קריאה: 3 דק'", 3), ("3 min baca", 3), ("Waktu baca 4 menit", 4), ("5 phút đọc", 5), ("อ่าน 2 นาที", 2),
        ("زمان مطالعه: ۳ دقیقه", 3), ("41 דקות לעיר", 0),
    ],
)  # fmt: skip
def test_reading_time_in_yet_more_languages(label: str, minutes: int) -> None:
    """The label says that it is about reading."""
    assert stated_minutes(label) == minutes


@pytest.mark.parametrize(
    "stated",
    [
        '<div><span data-testid="storyReadTime">6 min</span></div>',
        "<p>18 March 2026 · about 6 minutes</p>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "timeRequired": "PT6M"}</script>',
        '<meta name="article:reading_time" content="6">',
    ],
)
def test_reading_time_is_stated_in_other_places(stated: str) -> None:
    """In an element named so, beside a date, in JSON-LD, in a meta element."""
    html = f"<article><h1>Night ferries</h1>{stated}<p>{FIRST}</p><p>{LAST}</p></article>"

    assert read_page(html, URL).reading_time_min == 6


def test_reading_time_stands_beside_the_box_of_a_heading() -> None:
    """Some systems set each line in boxes of its own."""
    head = "<div><h1>Night ferries</h1></div><div><p>Spring 2026 | 6-minute read</p></div>"

    assert read_page(f"<main>{head}<div><p>{FIRST}</p><p>{LAST}</p></div></main>", URL).reading_time_min == 6


@pytest.mark.parametrize("duration", ["P1D", "PT999M", "6", "PTM", "PT9H"])
def test_other_durations_are_no_reading_times(duration: str) -> None:
    """Days, too many minutes, no form at all."""
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "timeRequired": "{duration}"}}</script>'

    assert read_page(f"{script}<h1>Night ferries</h1><p>{FIRST}</p>", URL).reading_time_min == 0
