"""Dates as feeds write them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.feed.dates import not_future, read_date


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tue, 03 Sep 2024 10:00:00 GMT", utc(2024, 9, 3, 10)),
        ("tue, 3 sept 24 10:00 +0200", utc(2024, 9, 3, 8)),
        ("вт, 03 Sep 2024 10:00:00 +0300", utc(2024, 9, 3, 7)),
        ("Tue, 03 Sep 2024 10:00:00 EST", utc(2024, 9, 3, 15)),
        ("Tue, 03 Sep 2024 10:00:00 EEST", utc(2024, 9, 3, 7)),
        ("Tue, 03 Sep 2024 10:00:00 Europe/Kyiv", utc(2024, 9, 3, 7)),
        ("Tue, 03 Sep 2024 10:00:00 GMT+3", utc(2024, 9, 3, 7)),
        ("Tue, 03 Sep 2024 10:00:00 -0400 (EDT)", utc(2024, 9, 3, 14)),
        ("2024-09-03T10:00:00.123Z", utc(2024, 9, 3, 10)),
        ("2024-09-03T10:00:00+05:30", utc(2024, 9, 3, 4, 30)),
        ("2024-09-03 10:00", utc(2024, 9, 3, 10)),
        ("2024-09-03", utc(2024, 9, 3)),
        ("20240903T100000Z", utc(2024, 9, 3, 10)),
        ("2016/6/29 15:07:41", utc(2016, 6, 29, 15, 7, 41)),
        ("Sept 3, 2024", utc(2024, 9, 3)),
        ("September 3, 2024 4:05 pm EDT", utc(2024, 9, 3, 20, 5)),
        ("Tue Sep  3 10:00:00 EDT 2024", utc(2024, 9, 3, 14)),
        ("03.09.2024 10:00", utc(2024, 9, 3, 10)),
        ("1714557600", utc(2024, 5, 1, 10)),
        ("1714557600000", utc(2024, 5, 1, 10)),
        ("Tue, 02 Jun 2026 24:00:00 GMT", utc(2026, 6, 3)),
        ("Tue, 30 Jun 2026 23:59:60 GMT", utc(2026, 6, 30, 23, 59, 59)),
        ("Tue, 02 Jun 2026 10:00:00 +9900", utc(2026, 6, 2, 10)),
        ("Tue, 02 Jun 2026 10:00:00 QZT", None),
        ("31 Feb 2026", None),
        ("0000-00-00 00:00:00", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("03/09/2024", None),
        ("yesterday", None),
        ("2026", None),
        ("", None),
        ("Ct, 03 Eyl 2024 10:00:00 +0300", utc(2024, 9, 3, 7)),
        ("dim., 03 août 2025 14:05:00 +0200", utc(2025, 8, 3, 12, 5)),
        ("Вс, 03 мая 2025 14:05:00 +0300", utc(2025, 5, 3, 11, 5)),
        ("03-Μαΐ-2025 14:05:00", utc(2025, 5, 3, 14, 5)),
        ("5 minutes 2026", None),
    ],
)
def test_date_is_read_or_refused(text: str, expected: datetime | None) -> None:
    """What can be read without guessing is read, in UTC; the rest is None."""
    assert expected == read_date(text)


def test_dates_far_ahead_are_not_believed() -> None:
    """A date over a day ahead of the poll counts as not given; less is a wrong zone."""
    now = utc(2026, 6, 5)

    assert now + timedelta(hours=23) == not_future(now + timedelta(hours=23), now)
    assert not_future(now + timedelta(hours=25), now) is None


@given(st.text(max_size=120))
def test_any_text_gives_a_date_or_none(text: str) -> None:
    """No text raises; a date has a zone."""
    found = read_date(text)

    assert found is None or found.tzinfo is UTC


@given(st.integers(31_536_000, 3_786_912_000))
def test_both_standard_forms_round_trip(unix_s: int) -> None:
    """RFC 2822 and RFC 3339 dates come back as written."""
    aware = datetime.fromtimestamp(unix_s, UTC)

    assert aware == read_date(aware.isoformat())
    assert aware == read_date(aware.strftime("%a, %d %b %Y %H:%M:%S +0000"))
