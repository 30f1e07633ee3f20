"""Times: of publication, as people write them, and the minutes that reading takes."""

import warnings
from datetime import UTC, datetime

import pytest

from agents.page import read_page
from agents.page.body.reading_time import stated_minutes
from agents.page.dates.visible import date_in_address, seen_date
from agents.page.dates.written import read_time

URL = "https://harbour-courier.example/ferries/"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-03-14T05:20:00.000Z", datetime(2026, 3, 14, 5, 20, tzinfo=UTC)),
        ("2026-03-14T05:20:00+0200", datetime(2026, 3, 14, 3, 20, tzinfo=UTC)),
        ("2026-03-14 05:20:00 +02", datetime(2026, 3, 14, 3, 20, tzinfo=UTC)),
        ("2026-03-14T05:20", datetime(2026, 3, 14, 5, 20, tzinfo=UTC)),
        ("2026-03-14", datetime(2026, 3, 14, tzinfo=UTC)),
        ("Sat, 14 Mar 2026 05:20:00 GMT", datetime(2026, 3, 14, 5, 20, tzinfo=UTC)),
        ("March 14, 2026 5:20 am EDT", datetime(2026, 3, 14, 9, 20, tzinfo=UTC)),
        ("2026-03-14T05:20:00+23:00", datetime(2026, 3, 14, 5, 20, tzinfo=UTC)),
        ("2026-02-30T05:20:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("1970-01-01T00:00:00Z", None),
        ("/Date(0)/", None),
        ("99999999999999999999", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        (
            "Mon Mar 09 2026 18:40:00 GMT+0200 (Eastern European Standard Time)",
            datetime(2026, 3, 9, 16, 40, tzinfo=UTC),
        ),
        ("2026-03-09T18:40:00+02:00[Europe/Kyiv]", datetime(2026, 3, 9, 16, 40, tzinfo=UTC)),
        ("2026-03-09T18:40:00-0500 EST", datetime(2026, 3, 9, 23, 40, tzinfo=UTC)),
        ("/Date(1773081600000)/", datetime(2026, 3, 9, 18, 40, tzinfo=UTC)),
        ("09.03.2026 18:40", datetime(2026, 3, 9, 18, 40, tzinfo=UTC)),
    ],
)
def test_time_is_read_in_utc(written: object, expected: datetime | None) -> None:
    """A zone is honoured, a missing or impossible one is UTC, and what is no date is None."""
    assert expected == read_time(written)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("erstellt: 01. April 2026, 15:25", datetime(2026, 4, 1, 15, 25, tzinfo=UTC)),
        ("March 9, 2026, 6:30 pm", datetime(2026, 3, 9, 18, 30, tzinfo=UTC)),
        ("9 de marzo de 2026", datetime(2026, 3, 9, tzinfo=UTC)),
        ("09.03.2026", datetime(2026, 3, 9, tzinfo=UTC)),
        ("2026年3月9日08:05", datetime(2026, 3, 9, 8, 5, tzinfo=UTC)),
        ("Tuesday, July 14, 1998", datetime(1998, 7, 14, tzinfo=UTC)),
        ("2026. március 9. 16:25", datetime(2026, 3, 9, 16, 25, tzinfo=UTC)),
        ("9. března 2026", datetime(2026, 3, 9, tzinfo=UTC)),
        ("الاثنين ٩ مارس ٢٠٢٦ - ٩:٤٠ مساء", datetime(2026, 3, 9, 21, 40, tzinfo=UTC)),
        ("2026년 3월 9일 오후 2:05", datetime(2026, 3, 9, 14, 5, tzinfo=UTC)),
        ("9 मार्च 2026, 16:50", datetime(2026, 3, 9, 16, 50, tzinfo=UTC)),
        ("9:30PM GMT 09 Mar 2026", datetime(2026, 3, 9, 21, 30, tzinfo=UTC)),
        ("Published 3:16 PM EST, Mon March 9, 2026", datetime(2026, 3, 9, 20, 16, tzinfo=UTC)),
        ("Mon 9 Mar 2026 at 5:45pm AEDT", datetime(2026, 3, 9, 6, 45, tzinfo=UTC)),
        ("March 9, 2026 8:12 p.m. ET", datetime(2026, 3, 10, 0, 12, tzinfo=UTC)),
        ("9 Mar 2026 14:05 (GMT+3)", datetime(2026, 3, 9, 11, 5, tzinfo=UTC)),
        ("9 Mar 2026 14:05 +05:30", datetime(2026, 3, 9, 8, 35, tzinfo=UTC)),
        ("9 Mar 2026 14:05 -3 min read", datetime(2026, 3, 9, 14, 5, tzinfo=UTC)),
        ("9 Mar 2026 14:05 GMT+23", datetime(2026, 3, 9, 14, 5, tzinfo=UTC)),
        ("9 Mar 2026 25:05", datetime(2026, 3, 9, tzinfo=UTC)),
        ("09.03.2026 (aktualisiert: 17:32 Uhr)", datetime(2026, 3, 9, tzinfo=UTC)),
        ("Updated: 10 March 2026 20:12 | Published: 9 March 2026 18:40", datetime(2026, 3, 9, 18, 40, tzinfo=UTC)),
        ("09. 03. 2026, 14:59 Uhr", datetime(2026, 3, 9, 14, 59, tzinfo=UTC)),
        ("9.mar.2026 às 9h00", datetime(2026, 3, 9, 9, 0, tzinfo=UTC)),
        ("9 mars 2026, 6 h", datetime(2026, 3, 9, 6, 0, tzinfo=UTC)),
        ("March 9, 2026 at 5 p.m. ET", datetime(2026, 3, 9, 21, 0, tzinfo=UTC)),
        ("Mon, 03/09/2026 - 23:10", datetime(2026, 3, 9, 23, 10, tzinfo=UTC)),
        ("03/25/2026", datetime(2026, 3, 25, tzinfo=UTC)),
        ("الاثنين 9 آذار 2026 | 10:20 صباحا", datetime(2026, 3, 9, 10, 20, tzinfo=UTC)),
        ("9 تشرين الثاني 2026", datetime(2026, 11, 9, tzinfo=UTC)),
        ("Published 17:42, 9 Mar 2026 Updated 09:10, 10 Mar 2026", datetime(2026, 3, 9, 17, 42, tzinfo=UTC)),
        ("9 July 2026, 5:50 pm CET", datetime(2026, 7, 9, 15, 50, tzinfo=UTC)),
        ("9 March 2026 | 5 min read", datetime(2026, 3, 9, tzinfo=UTC)),
        ("9.3.26", None),
        ("31.02.2026", None),
        ("nothing here", None),
    ],
)
def test_seen_date_is_read_in_many_languages(text: str, expected: datetime | None) -> None:
    """Dates as readers see them; impossible ones are none."""
    assert expected == seen_date(text)


@pytest.mark.parametrize(
    ("language", "host", "written", "expected"),
    [
        ("sv", "harbour-courier.example", "9 mars 2026 18.22", datetime(2026, 3, 9, 17, 22, tzinfo=UTC)),
        ("de-AT", "harbour-courier.example", "9. Juli 2026, 14:05 Uhr", datetime(2026, 7, 9, 12, 5, tzinfo=UTC)),
        ("en", "harbour-courier.ie", "9 July 2026 14:05 IST", datetime(2026, 7, 9, 13, 5, tzinfo=UTC)),
        ("en-IN", "harbour-courier.example", "9 July 2026 14:05 IST", datetime(2026, 7, 9, 8, 35, tzinfo=UTC)),
        ("zh-CN", "harbour-courier.example", "2026年3月9日10:22", datetime(2026, 3, 9, 2, 22, tzinfo=UTC)),
        ("en", "harbour-courier.example", "9 March 2026 18:22", datetime(2026, 3, 9, 18, 22, tzinfo=UTC)),
        ("sv", "harbour-courier.example", "9 mars 2026", datetime(2026, 3, 9, tzinfo=UTC)),
        ("he", "harbour-courier.example", "9.3.26 | 20:11", datetime(2026, 3, 9, 18, 11, tzinfo=UTC)),
        ("en-GB", "harbour-courier.eu", "9 July 2026 14:05", datetime(2026, 7, 9, 12, 5, tzinfo=UTC)),
        ("el", "harbour-courier.eu", "9 Ιουλίου 2026 14:05", datetime(2026, 7, 9, 11, 5, tzinfo=UTC)),
        ("da", "harbour-courier.gl", "9. marts 2026 14:05", datetime(2026, 3, 9, 16, 5, tzinfo=UTC)),
        ("ar", "harbour-courier.eg", "9 مايو 2026 14:05", datetime(2026, 5, 9, 11, 5, tzinfo=UTC)),
        ("en", "harbour-courier.co", "9 March 2026 14:05", datetime(2026, 3, 9, 14, 5, tzinfo=UTC)),
        ("es", "harbour-courier.co", "9 marzo 2026 14:05", datetime(2026, 3, 9, 19, 5, tzinfo=UTC)),
        ("uk", "harbour-courier.ca", "9 March 2026 14:05", datetime(2026, 3, 9, 14, 5, tzinfo=UTC)),
        ("en-US", "harbour-courier.example", "03/09/2026", datetime(2026, 3, 9, tzinfo=UTC)),
        ("en-US", "harbour-courier.in", "03/09/2026", datetime(2026, 9, 3, tzinfo=UTC)),
    ],
)
def test_seen_time_is_by_the_clock_of_the_pages_country(
    language: str, host: str, written: str, expected: datetime
) -> None:
    """A time without a zone is local: by the address, the language's region, or a language of one zone; a day stays."""
    html = f'<html lang="{language}"><article><h1>T</h1><span>{written}</span></article></html>'

    assert expected == read_page(html, f"https://{host}/ferries/").published_at


@pytest.mark.parametrize(
    ("language", "url", "told", "expected"),
    [
        ("de", "https://hafenbote.example.de/a", "2026-03-09T18:40:00", datetime(2026, 3, 9, 17, 40, tzinfo=UTC)),
        ("en", "https://courier.example.com/a", "2026-03-09T18:40:00", datetime(2026, 3, 9, 18, 40, tzinfo=UTC)),
        ("fr", "https://courrier.example.fr/a", "09/03/2026 18:40", datetime(2026, 3, 9, 17, 40, tzinfo=UTC)),
        ("en-US", "https://courier.example.com/a", "09/03/2026 18:40", datetime(2026, 9, 3, 18, 40, tzinfo=UTC)),
        ("en", "https://courier.example.com/a", "09/03/2026 18:40", datetime(2026, 9, 3, 18, 40, tzinfo=UTC)),
        ("en", "https://courier.example.co.uk/a", "09/03/2026 18:40", datetime(2026, 3, 9, 18, 40, tzinfo=UTC)),
        ("en", "https://courier.example.com/a", "3/9/2026 6:40:00 PM", datetime(2026, 3, 9, 18, 40, tzinfo=UTC)),
    ],
)
def test_time_without_a_zone_is_by_the_clock_of_the_pages_country(
    language: str, url: str, told: str, expected: datetime
) -> None:
    """And its day and month stand in the order of that country, unless the time has two halves."""
    meta = f'<meta property="article:published_time" content="{told}">'

    assert expected == read_page(f'<html lang="{language}"><head>{meta}</head><body></body></html>', url).published_at


def test_first_publication_is_seen_before_an_update() -> None:
    """A line that says when a text was changed counts only where no other date is seen."""
    updated = "<span>Updated 10 March 2026, 20:12</span>"
    both = f"<article><h1>T</h1><div>{updated}<span>Posted 9 March 2026, 18:40</span></div></article>"

    assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == read_page(both, URL).published_at
    alone = f"<article><h1>T</h1>{updated}</article>"
    assert datetime(2026, 3, 10, 20, 12, tzinfo=UTC) == read_page(alone, URL).published_at


def test_day_in_the_metadata_gets_the_time_that_is_seen() -> None:
    """Systems that keep no more than a day show the time behind the headline; another day's is none of it."""
    page = '<meta name="date" content="2026-03-09"><article><h1>T</h1><p>{}</p></article>'

    seen = read_page(page.format("Monday 9 March 2026, 11.48pm GMT"), URL).published_at
    assert datetime(2026, 3, 9, 23, 48, tzinfo=UTC) == seen
    assert datetime(2026, 3, 9, tzinfo=UTC) == read_page(page.format("2 March 2026, 9.15am"), URL).published_at


def test_old_pages_set_the_date_in_small_type() -> None:
    """Where nothing else dates a page, what stands in a font element does."""
    page = '<td><font size="1">Tuesday, July 14, 1998</font><br><font size="5">Night ferries return to Marl</font>'

    assert datetime(1998, 7, 14, tzinfo=UTC) == read_page(f"<table>{page}</table>", URL).published_at


def test_address_carries_a_day() -> None:
    """The day in a news address counts where nothing else is told."""
    assert datetime(2026, 3, 9, tzinfo=UTC) == date_in_address("https://a.example/2026/03/09/x")
    assert date_in_address("https://a.example/2026/99/09/x") is None


def test_time_with_a_zone_wins_over_a_bare_date() -> None:
    """A day in JSON-LD does not hide the minute in the meta elements."""
    page = read_page(
        '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-03-14"}</script>'
        '<meta property="article:published_time" content="2026-03-14T05:20:00Z"><h1>T</h1>',
        URL,
    )

    assert datetime(2026, 3, 14, 5, 20, tzinfo=UTC) == page.published_at


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("2 min read", 2),
        ("Lesezeit: 4 Minuten", 4),
        ("Temps de lecture : 5 min", 5),
        ("Tiempo de lectura: 3 minutos", 3),
        ("12 minutes to read", 12),
        ("читать 6 мин", 6),
        ("Lukuaika: 4 minuuttia", 4),
        ("Čas čítania: 4 minúty", 4),
        ("Lasīšanas laiks: 4 minūtes", 4),
        ("Timp de citire: 4 minute", 4),
        ("Време за четене: 4 минути", 4),
        ("Irakurtzeko denbora: 4 minutu", 4),
        ("Waktu baca: 4 mnt", 4),
        ("پڑھنے کا وقت: 4 منٹ", 4),
        ("この記事は約4分で読めます", 4),
        ("999 min read", 0),
        ("5 minutes ago", 0),
        ("", 0),
        ("It takes about 2 min to read the long story of the harbour, said everyone", 0),
    ],
)
def test_reading_time_is_what_a_label_states(label: str, expected: int) -> None:
    """A number of minutes beside a word for reading, in a short label."""
    assert expected == stated_minutes(label)


def test_time_stands_in_the_title_of_an_abbreviation() -> None:
    """The hAtom way of old blogs: the hour is seen, the whole time is in the title."""
    page = '<article><h1>T</h1><abbr class="published" title="2011-04-17T21:36:00+01:00">21:36</abbr></article>'

    assert datetime(2011, 4, 17, 20, 36, tzinfo=UTC) == read_page(page, URL).published_at


def test_time_stands_in_the_title_of_any_element() -> None:
    """A clock in it is a time; other titles say something of the element."""
    line = '<div title="27.02.2026 07:12">Publisert 27. feb. kl. 07:12</div><div title="3 min">Lesetid</div>'
    page = f"<article><h1>Ferries return</h1>{line}<p>{'The ferries of Marl come again. ' * 30}</p></article>"

    assert datetime(2026, 2, 27, 7, 12, tzinfo=UTC) == read_page(page, URL).published_at


def test_unknown_zone_name_is_read_in_silence() -> None:
    """A name of a zone that nobody knows gives UTC, and no warning on the log."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")

        assert datetime(2026, 11, 3, 8, 15, tzinfo=UTC) == read_time("Nov 3, 2026 8:15 XQT")
