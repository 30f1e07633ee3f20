"""Headlines in several lengths, and dates and reading times in places where few sites set them."""

from datetime import UTC, datetime

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
LAST = "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens."
TEXT = f"<div><p>{FIRST}</p><p>{LAST}</p></div>"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            '<meta property="og:title" content="Night ferries of Marl: back soon">',
            "Marl. Night ferries of Marl: on Monday at ten",
        ),
        ('<meta property="og:title" content="★★★☆☆ Night ferries">', "Night ferries of Marl: on Monday"),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Night ferries"}</script>',
            "Night ferries of Marl: on Monday at ten the first of the boats will leave",
        ),
    ],
)
def test_a_short_form_gives_way_to_what_heading_and_title_say(head: str, title: str) -> None:
    """Another end for cards, stars and the name alone, JSON-LD's short headline."""
    heading = "Night ferries of Marl: on Monday at ten the first of the boats will leave"
    page = f"<head><title>{title}</title>{head}</head><article><h1>{heading}</h1>{TEXT}</article>"

    assert read_page(page, URL).headline == heading


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ('<meta name="mediator_published_time" content="2026-03-09T10:40:00+05:00">', ""),
        ("", '<span property="schema:datePublished" content="2026-03-09T05:40:00+00:00"></span>'),
        ("<title>夜航重开</title>", "<div><span>2026-03-09 13:40</span></div>"),
    ],
)
def test_date_in_seldom_places(head: str, line: str) -> None:
    """A counter's name in the head, RDFa, and a clock that only the title's letters tell."""
    page = f"<head>{head}</head><article><h1>夜航</h1>{line}{TEXT}</article>"

    assert read_page(page, URL).published_at == datetime(2026, 3, 9, 5, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "Mira Dahl · 9 March 2026 · 4 min",
        "Publié le 9 mars 2026 à 7h15, mis à jour à 9h40 • Temps de lecture : 4 min",
    ],
)
def test_reading_time_is_part_of_a_line(line: str) -> None:
    """Between dots: with its word, or beside a date without one."""
    assert read_page(f"<article><h1>Night ferries</h1><p>{line}</p>{TEXT}</article>", URL).reading_time_min == 4
