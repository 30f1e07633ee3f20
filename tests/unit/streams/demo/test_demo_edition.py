"""What of the sample is out at a moment."""

from datetime import UTC, datetime, timedelta

from streams.demo.edition import edition
from streams.demo.sample import load

STARTED_AT = datetime(2026, 3, 2, 8, 0, 0, 123, tzinfo=UTC)
CORRECTED = "ferry-crews-vote-to-strike"


def test_articles_come_out_in_their_time() -> None:
    """Most are out at once, the others one by one, and in the end all are."""
    sizes = [len(edition(load(), STARTED_AT, elapsed_s).articles) for elapsed_s in (0, 2, 4, 60)]

    assert [19, 20, 21, 25] == sizes


def test_newest_stands_first_and_dates_count_from_the_start() -> None:
    """Dates are whole seconds of the day of the start; a late article's date is the moment that it came out."""
    articles = edition(load(), STARTED_AT, 60).articles
    dates = [one.published_at for one in articles]

    assert sorted(dates, reverse=True) == dates
    assert all(not at.microsecond for at in dates)
    assert STARTED_AT.replace(microsecond=0) + timedelta(seconds=15) == dates[0]


def test_correction_is_made_when_its_time_has_come() -> None:
    """Headline, body and date of change are new then, the date of publication is not, and a note says so."""
    before = edition(load(), STARTED_AT, 9.9).find(CORRECTED)
    after = edition(load(), STARTED_AT, 10).find(CORRECTED)
    assert before
    assert after

    assert "Friday" in before.article.headline + before.article.paragraphs[0]
    assert "Friday" not in after.article.headline + after.article.paragraphs[0]
    assert not before.note
    assert "Correction" in after.note
    assert before.published_at == before.updated_at == after.published_at < after.updated_at


def test_what_is_not_out_is_not_found() -> None:
    """A late article is in no feed and under no address before its time."""
    early = edition(load(), STARTED_AT, 0)

    assert early.find("ferry-talks-resume-at-city-hall") is None
    assert "ferry-talks-resume-at-city-hall" not in [one.article.slug for one in early.of_feed("city")]


def test_reading_time_is_rounded_up() -> None:
    """The publisher states whole minutes, at least one; the related card's mark is no word."""
    times = {one.reading_time_min for one in edition(load(), STARTED_AT, 60).articles}

    assert {1, 2} == times
