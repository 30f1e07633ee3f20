"""Dates as the languages of the press write them, against CLDR's forms (Babel)."""

from datetime import UTC, date, datetime

import pytest
from babel.dates import format_date

from agents.page.dates.visible import seen_date, seen_moment

LANGUAGES = """
en de fr es it pt nl sv nb da fi is pl cs sk hu ro bg el ru uk be sr sr_Latn hr bs sl mk sq lt lv et tr az ka hy
ar he fa ur hi mr bn ta te kn ml gu pa th vi id ms ja ko zh zh_Hant ca eu gl sw af
"""
DAYS = [date(2026, month, 28 - month) for month in range(1, 13)]
FEW_LETTERS = {("ca", 8, "medium")}
"""Catalan's "ag." begins too many words."""


@pytest.mark.parametrize("form", ["full", "long", "medium"])
@pytest.mark.parametrize("language", LANGUAGES.split())
def test_each_day_is_seen_as_its_language_writes_it(language: str, form: str) -> None:
    """With the weekday and without, the month in full and short."""
    days = [day for day in DAYS if (language, day.month, form) not in FEW_LETTERS]
    texts = [format_date(day, form, locale=language) for day in days]
    seen = [seen_moment(text, None, language=language[:2]) for text in texts]

    assert days == [one.at.date() if one is not None else None for one in seen], texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13 พฤษภาคม 2569 14:05", datetime(2026, 5, 13, 14, 5, tzinfo=UTC)),
        ("13 ม.ค. 2569", datetime(2026, 1, 13, tzinfo=UTC)),
        ("Thứ Ba, 13 tháng 1 năm 2026", datetime(2026, 1, 13, tzinfo=UTC)),
        ("13\u200f/01\u200f/2026", datetime(2026, 1, 13, tzinfo=UTC)),
        ("২৮ মার্চ ২০২৬", datetime(2026, 3, 28, tzinfo=UTC)),
        ("2026ko urtarrilaren 13a", datetime(2026, 1, 13, tzinfo=UTC)),
        ("13 Hunde 2569", None),
        ("13 hour 2026", None),
    ],
)
def test_dates_have_years_and_digits_of_their_own(text: str, expected: datetime | None) -> None:
    """Thai years count from 543 before ours; digits are of any script."""
    assert expected == seen_date(text)


def test_one_name_is_two_months() -> None:
    """Listopad is October in Croatia and November in Poland."""
    croatian, polish = (seen_moment("22. listopada 2026.", None, language=one) for one in ("hr", "pl"))

    assert croatian is not None
    assert polish is not None
    assert (10, 11) == (croatian.at.month, polish.at.month)


@pytest.mark.parametrize(
    "text", ["Heute, 18:32", "aujourd’hui à 18h32", "σήμερα, 18:32", "Hôm nay, 18:32", "今日 18:32"]
)
def test_today_is_the_day_that_the_address_names(text: str) -> None:
    """The clock stands behind it."""
    seen = seen_moment(text, None, day=datetime(2026, 3, 9, tzinfo=UTC))

    assert seen is not None
    assert datetime(2026, 3, 9, 18, 32, tzinfo=UTC) == seen.at
