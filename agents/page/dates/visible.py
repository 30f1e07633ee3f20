"""Dates in the text that readers see, in the forms of common languages."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from agents.months import NAME, month_of
from agents.page.dates.zones import named_zone

HOURS_MAX = 14
"""Zones go from -12 to +14 hours."""
OFFSET_CHARS_MIN = 5
"""A shorter offset without a name before it is something else ("14:05 -3 min")."""

_HALF = r"(?P<half>[ap]\.?\s?m\b\.?|μ\.?\s?μ\.?|مساء|صباح)"
_HOUR = (
    r"(?<!\d)(?P<hour>[012]?\d)(?:[:.h時时시]\s?(?P<minute>[0-5]\d)(?!\.?\d)[分분]?|\s?h\b(?!\s+ago)|(?=\s?[ap]\.?m\b))"
    rf"\s*{_HALF}?"
)
_CLOCK = rf"(?:(?P<gap>\D{{0,12}}?){_HOUR})?"
_YEAR, _DAY, _MARK = r"(?P<year>(?:19[89]|20\d)\d)", r"(?P<day>\d\d?)", r"(?P<mark>[./-])"
_FORMS = tuple(
    re.compile(form + _CLOCK, re.IGNORECASE)
    for form in (
        rf"{_YEAR}\s*[年년/.-]\s*(?P<month>\d\d?)\s*[月월/.-]\s*{_DAY}(?:[日일]|\b)",
        rf"\b{_DAY}{_MARK}\s?(?P<month>\d\d?)[./-]\s?{_YEAR}\b",
        rf"(?<![\d./-]){_DAY}(?P<mark>[./])(?P<month>\d\d?)(?P=mark)(?P<short>[0-3]\d)(?![\d./-])",
        rf"\b{_DAY}(?:st|nd|rd|th|er|[.,º])?\s+(?:de\s+|d[’']|ב)?{NAME}[,،]?\s+(?:del?\s+|ค\.ศ\.\s*)?{_YEAR}\b",
        rf"\b{_DAY}\s+{NAME}\s+(?:พ\.ศ\.\s*)?(?P<buddhist>25\d\d)\b",
        rf"\b{_DAY}\s+(?:tháng|thg)\s+(?P<month>\d\d?)(?:,|\s+năm)?\s+{_YEAR}\b",
        rf"\b{_DAY}[./-]{NAME}[./-]?{_YEAR}\b",
        rf"\b{NAME}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}\b",
        rf"\b{_YEAR}(?:[.,]|\s+m\.|\s+թ\.|\(?e?\)?ko)?\s+{NAME}\s+{_DAY}(?!\d)\.?",
        rf"\b{_YEAR}\.?\s+gada\s+{_DAY}\.?\s+{NAME}",
    )
)
_TODAY = (
    r"(?:\b(?:today|heute|aujourd.hui|hoy|oggi|hoje|vandaag|i ?dag|tänään|dziś|dzisiaj|dnes|danas|danes|"
    r"azi|astăzi|avui|gaur|hoxe|täna|šodien|šiandien|сегодня|сьогодні|днес|данас|σήμερα|bugün|hôm nay|hari ini|"
    r"اليوم|امروز|آج|היום|आज)\b|今日|本日|今天|오늘)"
)
_WITHOUT_YEAR = tuple(
    re.compile(form + rf"(?P<gap>\D{{0,12}}?){_HOUR}", re.IGNORECASE)
    for form in (
        rf"\b{_DAY}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|ב)?{NAME}(?!\w)",
        rf"\b{NAME}\s+{_DAY}(?:st|nd|rd|th)?\b",
        _TODAY,
    )
)
"""A day that only the address names the year of: "5 листопада, 14:10", "heute, 18.32 Uhr"."""
_WEEKDAY = re.compile(r"\b(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]*$", re.IGNORECASE)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CENTURY, _BUDDHIST = 2000, 543
"""What years of two digits count from, and how many years Thailand's are ahead."""
_HOUR_BEFORE = re.compile(
    rf"(?<![\d.:])(?P<hour>[012]?\d)[:.h](?P<minute>[0-5]\d)\s*{_HALF}?\s*(?P<zone>[A-Z]{{2,4}}T|GMT|UTC|ET)?"
    r"[\s,|·•–-]*(?:\bon\b|[^\W\d]{2,12}\.?)?[\s,]*$",
    re.IGNORECASE,
)
"""A time of day before its date: "9:30PM GMT 04 Mar 2012", "3:16 PM EST, Wed November 18, 2026"."""
_ZONE_BEHIND = re.compile(r"\.?\s*[(\[]?\s*(?:(?P<zone>[A-ZА-Я]{2,5})\b)?\s?(?P<offset>[+-]\d\d?(?::?[0-5]\d)?(?!\d))?")
_AFTERNOON = ("오후", "下午", "午後")
_UPDATE = (
    r"updated?|modified|edited|revised|aktualisiert|geändert|\bstand\b|mis à jour|màj|modifié|actualizado|"
    r"actualización|atualizado|atualização|aggiornat[oa]|aggiornamento|modifica|bijgewerkt|gewijzigd|uppdaterad|opdateret|"
    r"oppdatert|endret|päivitetty|muokattu|aktualizacja|aktualizováno|aktualizované|frissítve|módosítva|actualizat|ažurirano|"
    r"обновлено|изменено|оновлено|обновена|ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|güncelleme|güncellendi|"
    r"آخر تحديث|تحديث|עודכן|עדכון|अपडेट|अपडेटेड|diperbarui|cập nhật|更新|수정|업데이트"
)
_LABEL = re.compile(
    rf"(?P<update>{_UPDATE})|(?P<first>publish|posted|issued|created|veröff|erstellt|erschienen|publi|pubbl|gepubl|"
    r"geplaatst|julkaistu|opubl|dodano|vydáno|megjelen|objavljeno|опубл|δημοσ|yayın|giriş|نشر|פורסם|प्रकाशित|terbit|"
    r"公開|発表|发布|發布|입력|등록)",
    re.IGNORECASE,
)
RUNNING_MIN = 4
"""Words in small letters before a date, none of them a label of it, that make it one of the text."""
_DIGIT = re.compile(r"\d")
_YEAR_IN_FULL = re.compile(r"(?:19|20|25)\d\d")
_MAY_DATE = re.compile(r"(?:19|20|25)\d\d|\d[./]\d\d?[./]\d")
_ZEROS = "٠۰०০੦૦௦౦೦൦๐０"
_DIGITS: dict[int, str] = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)} | dict.fromkeys(
    map(ord, "\u200e\u200f\u061c"), ""
)
"""The digits of other scripts, and the marks of direction that stand between them."""
_IN_ADDRESS = re.compile(r"/(?P<year>20\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)(?=\D|$)")


@dataclass(frozen=True)
class Moment:
    """A date that readers see."""

    at: datetime
    """In UTC; midnight where no time of day stands beside it."""
    is_update: bool = False
    """Whether the words before it say that the text was changed then."""


def seen_date(text: str) -> datetime | None:
    """The first date in *text* with its year in full and the time beside it, in UTC; None where there is none.

    Two digits make a year only where a date is looked for: "1.2.22" may be a version.
    """
    text = text if text.isascii() else text.translate(_DIGITS)
    found = seen_moment(text, None) if _YEAR_IN_FULL.search(text) is not None else None
    return found.at if found is not None else None


def seen_moment(
    text: str, home: tzinfo | None, *, day: datetime | None = None, is_month_first: bool = False, language: str = ""
) -> Moment | None:
    """The first date in *text* that is not said to be an update, else the first; None where there is none.

    Args:
        text: A label or a line.
        home: The zone of a time that names none; None is UTC.
        day: What the address says, for a date without a year and for "today".
        is_month_first: Whether "05/06/2026" is the sixth of May, where no weekday tells.
        language: What months are called in, a code of two letters; "" where nobody knows.
    """
    text = text if text.isascii() else text.translate(_DIGITS)
    update: Moment | None = None
    for found in _dates_in(text):
        at = _at(found, text, home, _day(found, text, is_month_first=is_month_first, language=language))
        if at is not None and not is_update(text[: found.start()]):
            return Moment(at)
        update = update or (Moment(at, is_update=True) if at is not None else None)
    return update or (_of_day(text, home, day, language) if day is not None else None)


def _dates_in(text: str) -> list[re.Match[str]]:
    """What may be dates in *text*, in its order."""
    if _MAY_DATE.search(text) is None:
        return []
    return sorted((found for form in _FORMS for found in form.finditer(text)), key=re.Match.start)


def _of_day(text: str, home: tzinfo | None, day: datetime, language: str) -> Moment | None:
    """The first time in *text* that is said to be of *day*, without its year; None where none is."""
    for found in (found for form in _WITHOUT_YEAR for found in form.finditer(text)):
        parts = found.groupdict()
        is_day = "day" not in parts or (int(parts["day"]), month_of(parts["name"], language)) == (day.day, day.month)
        at = _at(found, text, home, day) if is_day and not is_update(text[: found.start()]) else None
        if at is not None:
            return Moment(at)
    return None


def leads_on(text: str) -> bool:
    """Whether words of a sentence lead to the date in *text*: "Work on the quay is to end by 30 June 2027"."""
    before = text[: found.start()] if (found := _DIGIT.search(text)) is not None else ""
    run_on = sum(word[0].islower() for word in before.split())
    return run_on >= RUNNING_MIN and _LABEL.search(before) is None


def is_update(before: str) -> bool:
    """Whether the last label *before* a date is a word for a change."""
    labels = list(_LABEL.finditer(before))
    return bool(labels) and labels[-1]["update"] is not None


def _at(found: re.Match[str], text: str, home: tzinfo | None, day: datetime | None) -> datetime | None:
    clock, end = found, found.end()
    if day is None:
        return None
    if not found["hour"] or _LABEL.search(found["gap"]):
        before = _HOUR_BEFORE.search(text[: found.start()])
        if before is None:
            return day
        clock, end = before, before.end("half") if before["half"] else before.end("minute")
    return _in_zone(day, clock, _zone_behind(text, end, home)) or day


def _in_zone(day: datetime, clock: re.Match[str], zone: tzinfo) -> datetime | None:
    """The time of *clock* on *day*, in UTC; None for an hour that no day has."""
    hour = int(clock["hour"])
    half = (clock["half"] or "").lower()
    if half or any(word in clock[0] for word in _AFTERNOON):
        hour = hour % 12 + (0 if half.startswith(("a", "ص")) else 12)
    try:
        return day.replace(hour=hour, minute=int(clock["minute"] or 0), tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _zone_behind(text: str, end: int, home: tzinfo | None) -> tzinfo:
    """The zone that *text* names at *end*, by a name, an offset or both ("GMT+3"); else *home*, else UTC."""
    found = _ZONE_BEHIND.match(text, end)
    named = named_zone(found["zone"], home) if found and found["zone"] else None
    written = (found["offset"] or "") if found else ""
    is_offset = named is not None if found and found["zone"] else len(written) >= OFFSET_CHARS_MIN
    return (_offset(written) if written and is_offset else None) or named or home or UTC


def _offset(written: str) -> tzinfo | None:
    """The zone of an offset such as "+05:30", "-3"; None for a larger one than any zone has."""
    hours, minutes = int(written[1:3].rstrip(":")), int(written[-2:]) if len(written) > 3 else 0
    east = timedelta(hours=hours, minutes=minutes)
    return timezone(-east if written[0] == "-" else east) if hours <= HOURS_MAX else None


def date_in_address(url: str) -> datetime | None:
    """The day that a news address carries ("/2026/03/14/…"), at midnight UTC; None where it carries none."""
    found = _IN_ADDRESS.search(url)
    return _day(found) if found else None


def _day(found: re.Match[str], text: str = "", *, is_month_first: bool = False, language: str = "") -> datetime | None:
    parts = found.groupdict()
    year = _year(parts)
    day, month = int(parts["day"]), int(parts["month"]) if parts.get("month") else month_of(parts["name"], language)
    if parts.get("mark") == "/":
        orders = [(month, day), (day, month)] if is_month_first else [(day, month), (month, day)]
        days = [when for one, other in orders if (when := _calendar(year, other, one)) is not None]
        told = _WEEKDAY.search(text[: found.start()])
        weekday = _WEEKDAYS.index(told["weekday"].lower()) if told else None
        return next((when for when in days if when.weekday() == weekday), days[0] if days else None)
    return _calendar(year, month, day)


def _year(parts: dict[str, str]) -> int:
    if parts.get("buddhist"):
        return int(parts["buddhist"]) - _BUDDHIST
    return int(parts["year"]) if parts.get("year") else _CENTURY + int(parts["short"])


def _calendar(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None
