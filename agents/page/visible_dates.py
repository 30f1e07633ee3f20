"""Dates in the text that readers see, in the forms of common languages."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from datetime import UTC, datetime

_MONTHS = (
    "jan jän januari janvier enero gennaio janeiro stycz ocak янв січ",
    "feb fév febrero febbraio fevereiro lut şubat фев лют",
    "mar mär mars marzo março maart märz mrz marc mart мар берез",
    "apr avr abril aprile kwie nisan апр квіт",
    "may mai maj mei mayo maggio maio mayıs май мая травн",
    "jun juin junio giugno junho czerw haziran июн черв",
    "jul juil julio luglio julho lip temmuz июл лип",
    "aug aoû ago agosto sierp ağustos авг серп",
    "sep set sept wrze eylül сен вер",
    "oct okt ott out paź ekim окт жовт",
    "nov noviembre listop kasım ноя листоп",
    "dec dez déc dic des grud aralık дек груд",
)
_MONTH_OF = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}
_MONTH_CHARS = range(8, 2, -1)
_CLOCK = r"(?:\D{0,12}?(?<!\d)(?P<hour>[012]?\d)[:.h時时](?P<minute>[0-5]\d)\s*(?P<half>[ap]\.?m)?)?"
_YEAR, _DAY, _NAME = r"(?P<year>(?:19[89]|20\d)\d)", r"(?P<day>\d\d?)", r"(?P<name>[^\W\d]{3,12})\.?"
_FORMS = tuple(
    re.compile(form + _CLOCK, re.IGNORECASE)
    for form in (
        rf"{_YEAR}\s*[年/.-]\s*(?P<month>\d\d?)\s*[月/.-]\s*{_DAY}(?:日|\b)",
        rf"\b{_DAY}[./-](?P<month>\d\d?)[./-]{_YEAR}\b",
        rf"\b{_DAY}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?{_NAME},?\s+(?:de\s+)?{_YEAR}\b",
        rf"\b{_NAME}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}\b",
    )
)
_IN_ADDRESS = re.compile(r"/(?P<year>20\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)(?=\D|$)")


def seen_date(text: str) -> datetime | None:
    """The first date in *text*, with its time where one follows, taken as UTC; None where there is none."""
    for form in _FORMS:
        found = form.search(text)
        when = _when(found) if found else None
        if when is not None:
            return when
    return None


def date_in_address(url: str) -> datetime | None:
    """The day that a news address carries ("/2026/03/14/…"), at midnight UTC; None where it carries none."""
    found = _IN_ADDRESS.search(url)
    return _when(found) if found else None


def _when(found: re.Match[str]) -> datetime | None:
    parts = found.groupdict()
    month = int(parts["month"]) if parts.get("month") else _month(parts["name"])
    hour, minute = int(parts.get("hour") or 0), int(parts.get("minute") or 0)
    if parts.get("half"):
        hour = hour % 12 + (12 if parts["half"].lower().startswith("p") else 0)
    try:
        return datetime(int(parts["year"]), month, int(parts["day"]), hour, minute, tzinfo=UTC)
    except ValueError:
        return None


def _month(name: str) -> int:
    """The month that *name* begins like, 1 to 12; 0 where it is none."""
    word = name.casefold()
    return next((_MONTH_OF[word[:size]] for size in _MONTH_CHARS if word[:size] in _MONTH_OF), 0)
