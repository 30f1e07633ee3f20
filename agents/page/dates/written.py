"""Times as machines and people write them."""

import re
from datetime import UTC, datetime, time, timedelta, tzinfo

from dateutil import parser as people_write

from agents.page.dates.zones import OFFSETS_S
from agents.page.text import plain

DATE_CHARS_MAX = 60
"""A longer text is no date."""
YEAR_MIN = 1971
"""Times in 1970 or before are an empty clock, not a publication, as in feeds."""
OFFSET_MAX = timedelta(hours=14)
"""A larger one is a mistake (RFC 3339 zones go from -12 to +14 hours)."""

_SHORT_OFFSET = re.compile(r"([+-]\d\d)(\d\d)?$")
_ZONE_IN_WORDS = re.compile(r"\s*\([^()]*\)$")
"""What JavaScript puts behind a time: "Mon Mar 09 2026 18:40:00 GMT+0000 (Coordinated Universal Time)"."""
_OF_GREENWICH = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d\d)")
"""What is before an offset there, which dateutil then counts the other way round, as POSIX does."""
_ZONE_BY_NAME = re.compile(r"\[[\w/+-]{3,40}\]$|(?<=[+-]\d{4}) [A-Z]{2,5}$")
"""A zone's name behind its offset, as Java and others write it."""
_MICROSOFT = re.compile(r"/?Date\((1\d{9,12})(?:[+-]\d{4})?\)/?")
_DOTTED = re.compile(r"\b\d\d?\.\d\d?\.(?:19|20)\d\d\b")
"""A date with points begins with its day."""
_HALF = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
"""Beside which a date is American: "5/3/2026 2:05:00 PM"."""
MIDNIGHT = time()
_COUNTED = re.compile(r"1\d{9}(?:\d{3})?")
"""Seconds or milliseconds since 1970, from 2001 to 2033."""
_SECONDS_DIGITS = 10


def read_time(value: object, home: tzinfo | None = None, *, is_day_first: bool = False) -> datetime | None:
    """*value* (ISO 8601, RFC 2822, or as people write it) in UTC.

    Args:
        value: As written.
        home: The zone of a time of day that names none; None is UTC.
        is_day_first: Whether "05/06/2026" is the fifth of June.

    Returns:
        None for what is no date, or one before 1970 or out of the calendar.
    """
    when = read_written(value, is_day_first=is_day_first)
    if when is not None and when.tzinfo is None:
        when = when.replace(tzinfo=home if home is not None and when.time() != MIDNIGHT else UTC)
    return when.astimezone(UTC) if when is not None else None


def read_written(value: object, *, is_day_first: bool = False) -> datetime | None:
    """As `read_time`, in the zone that *value* names; without one where it names none."""
    text = _ZONE_BY_NAME.sub("", _OF_GREENWICH.sub("", _ZONE_IN_WORDS.sub("", plain(value))))
    if not text or len(text) > DATE_CHARS_MAX or not any(letter.isdigit() for letter in text):
        return None
    if counted := _MICROSOFT.fullmatch(text):
        text = counted[1]
    if _COUNTED.fullmatch(text):
        return datetime.fromtimestamp(int(text) / 10 ** (len(text) - _SECONDS_DIGITS), tz=UTC)
    try:
        when = _iso(text) or _as_people_write(text, is_day_first)
        offset = when.utcoffset()
        when = when.replace(tzinfo=UTC) if offset is not None and abs(offset) > OFFSET_MAX else when
        in_utc = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    return when if in_utc.year >= YEAR_MIN else None


def _as_people_write(text: str, is_day_first: bool) -> datetime:
    is_day_first = _DOTTED.search(text) is not None or (is_day_first and _HALF.search(text) is None)
    return people_write.parse(text, tzinfos=_zone, dayfirst=is_day_first, default=datetime(1, 1, 1))  # noqa: DTZ001  zone follows


def _zone(name: str | None, offset_s: int | None) -> int | None:
    """The offset of a zone called *name*, in seconds east of UTC; asked so, dateutil warns of no name it lacks."""
    return OFFSETS_S.get(name or "", offset_s)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(_SHORT_OFFSET.sub(lambda m: f"{m[1]}:{m[2] or '00'}", text.replace(" +", "+")))
    except ValueError:
        return None
