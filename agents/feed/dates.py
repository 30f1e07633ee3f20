"""Dates as feeds write them: read with care, or not at all. A wrong date is worse than none.

feedparser's own reader takes the missing parts from today, unknown zones for UTC and small numbers for years; so only
its raw strings are used. Reads RFC 822 and 2822 (any weekday word, names or numbers for zones), ISO 8601 and W3CDTF,
`date` and asctime forms, day-first and month-first dates and Unix times, with months in any language of the press.
"""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from agents.months import NAME, month_of

DATE_CHARS_MAX = 100
"""What stands behind is not read."""
YEAR_MIN = 1971
"""Dates in 1970 or before are an empty clock, not a publication."""
FUTURE_MAX = timedelta(days=1)
"""A date this far after the poll is a mistake; less is a wrong zone or a clock that is off."""
OFFSET_MIN, OFFSET_MAX = timedelta(hours=-12), timedelta(hours=14)
"""Offsets that exist; outside, the date is taken as UTC."""

_MONTH = NAME.replace("<name>", "<month>")
_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?P<half>[ap]\.?m\b\.?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE | re.VERBOSE)
    for form in (
        # 2024-09-03T10:00:00Z, 2024/9/3 10:00, 2024.09.03, 20240903T100000Z
        r"^(?P<year>\d{4})(?P<dash>[-/.])(?P<m>\d{1,2})(?P=dash)(?P<day>\d{1,2})(?:[t\s,]+"
        + _TIME
        + r")?(?P<zone>.*)$",
        r"^(?P<year>\d{4})(?P<m>\d\d)(?P<day>\d\d)(?:t?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?)?(?P<zone>\D.*)?$",
        # Tue, 03 Sep 2024 10:00:00 GMT; 3-Sept-24
        r"^(?:[^\W\d]+\.?,?\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s\-.]+" + _MONTH + r"[\s\-,.]+(?P<year>\d{4}|\d{2})\b"
        r"(?:,?\s+(?:at\s+)?" + _TIME + r")?(?P<zone>.*)$",
        # Sept 3, 2024 10:00 EST
        r"^(?:[^\W\d]+\.?,?\s+)?" + _MONTH + r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"
        r"(?:,?\s+(?:at\s+)?" + _TIME + r")?(?P<zone>.*)$",
        # Tue Sep  3 10:00:00 EDT 2024
        r"^(?:[^\W\d]+\.?,?\s+)?"
        + _MONTH
        + r"\s+(?P<day>\d{1,2})\s+"
        + _TIME
        + r"(?P<zone>\s+\D\S*)?\s+(?P<year>\d{4})$",
        # 03.09.2024 10:00
        r"^(?P<day>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>\d{4})(?:[\s,]+" + _TIME + r")?(?P<zone>.*)$",
    )
)
_UNIX = re.compile(r"^(\d{10})(?:\d{3})?(?:\.\d+)?$")
_OFFSET = re.compile(r"^(?:gmt|utc|ut|z)?\s*([+-])(\d{1,2}):?(\d{2})?$", re.IGNORECASE)
_ZONE_HOURS = {
    "": 0, "z": 0, "gmt": 0, "ut": 0, "utc": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "mez": 1, "cest": 2,
    "mesz": 2, "mest": 2, "eet": 2, "sast": 2, "cat": 2, "wat": 1, "eat": 3, "eest": 3, "msk": 3, "trt": 3, "gst": 4,
    "pkt": 5, "ict": 7, "wib": 7, "hkt": 8, "sgt": 8, "myt": 8, "pht": 8, "awst": 8, "jst": 9, "kst": 9, "aest": 10,
    "aedt": 11, "nzst": 12, "nzdt": 13, "brt": -3, "art": -3, "clt": -4, "ast": -4, "adt": -3, "edt": -4, "est": -5,
    "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8, "akdt": -8, "akst": -9, "hst": -10,
}  # fmt: skip
_ZONE_MINUTES = {"ist": 330, "npt": 345, "acst": 570, "acdt": 630, "irst": 210, "nst": -210, "ndt": -150}


def read_date(text: str) -> datetime | None:
    """The moment that *text* names, in UTC; None where it names none without guessing.

    A date without a time is its midnight, one without a zone is taken as UTC (as the formats say); an offset that
    does not exist is taken as UTC too; an unknown zone name, an impossible day and a year before YEAR_MIN give None.
    """
    text = " ".join(text[:DATE_CHARS_MAX].split())
    if unix := _UNIX.match(text):
        return _sound(datetime.fromtimestamp(int(unix[1]), UTC))
    for form in _FORMS:
        if found := form.match(text):
            try:
                return _sound(_moment(found.groupdict()))
            except (KeyError, ValueError, OverflowError):
                return None
    return None


def not_future(moment: datetime | None, seen_at: datetime) -> datetime | None:
    """*moment*, or None where it lies more than FUTURE_MAX after *seen_at*."""
    return None if moment and moment > seen_at + FUTURE_MAX else moment


def _sound(moment: datetime | None) -> datetime | None:
    return moment if moment and moment.year >= YEAR_MIN else None


def _moment(parts: dict[str, str | None]) -> datetime | None:
    year = int(parts["year"] or 0)
    if year < 100:  # two digits: RFC 2822 section 4.3
        year += 2000 if year < 50 else 1900
    month = int(parts.get("m") or 0) or month_of(parts.get("month") or "")
    hour, minute = int(parts.get("hour") or 0), int(parts.get("minute") or 0)
    second = min(int(parts.get("second") or 0), 59)  # a leap second
    if half := (parts.get("half") or "").lower():
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    local = datetime(year, month, int(parts["day"] or 0), tzinfo=UTC)
    if hour > 24 or minute > 59 or (hour == 24 and (minute or second)):
        return None
    local += timedelta(hours=hour, minutes=minute, seconds=second)
    return _in_utc(local, (parts.get("zone") or "").strip(" ,()[]"))


def _in_utc(local: datetime, zone: str) -> datetime | None:
    """*local*, whose clock shows the time in *zone*, in UTC; None for a zone that nobody knows."""
    zone = zone.partition(" (")[0].strip()
    if found := _OFFSET.match(zone):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0)) * (-1 if found[1] == "-" else 1)
        return local - offset if OFFSET_MIN <= offset <= OFFSET_MAX else local
    name = zone.lower().replace(".", "")
    if name in _ZONE_HOURS:
        return local - timedelta(hours=_ZONE_HOURS[name])
    if name in _ZONE_MINUTES:
        return local - timedelta(minutes=_ZONE_MINUTES[name])
    return _by_place(local, zone)


def _by_place(local: datetime, place: str) -> datetime | None:
    """*local* in UTC by the zone database, where *place* is one of its names such as `Europe/Riga`."""
    if not re.fullmatch(r"[A-Z][A-Za-z]+/[A-Za-z_/+-]+", place):
        return None
    try:
        return local.replace(tzinfo=ZoneInfo(place)).astimezone(UTC)
    except (KeyError, ValueError, OSError):
        return None
