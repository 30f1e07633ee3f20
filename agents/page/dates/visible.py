"""Dates in the text that readers see, in the forms of common languages."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from agents.page.dates.zones import named_zone

HOURS_MAX = 14
"""Zones go from -12 to +14 hours."""
OFFSET_CHARS_MIN = 5
"""A shorter offset without a name before it is something else ("14:05 -3 min")."""

_MONTHS = (
    (
        "jan jän januari janvier enero ene gennaio gen janeiro stycz ocak янв січ яну ledn leden tammi ian ιαν "
        "ינואר يناير جانفي جنوری जनवरी"
    ),
    "feb fév febrero febbraio fevereiro fev lut şub фев лют úno helmi φεβ פברואר فبراير فيفري فروری फरवरी फ़रवरी",
    "mar mär mars marzo março maart märz mrz marc mart мар берез bře maalis már μαρ μάρ מרץ مارس मार्च",
    "apr avr abril abr aprile kwie nis апр квіт dubn duben huhti ápr aprilie απρ אפריל أبريل ابريل أفريل اپریل अप्रैल",
    "may mai maj mei mayo maggio mag maio mayıs май мая травн květ touko máj μαΐ μάι μαϊ מאי مايو ماي مئی",
    "jun juin junio giugno giu junho czerw haz июн черв юни června červen kesä jún iun ιουν יוני يونيو جوان جون जून",
    (
        "jul juil julio luglio lug julho lip tem июл лип юли července červenec heinä júl iul ιουλ יולי يوليو جويلية "
        "جولائی जुलाई"
    ),
    "aug aoû ago agosto sierp ağu авг серп srp elokuu agu αυγ αύγ אוגוסט أغسطس اغسطس أوت اگست अगस्त",
    "sep set sept wrz eyl сен вер сеп září syys szep σεπ ספטמבר سبتمبر ستمبر सितंबर सितम्बर",
    "oct okt ott out paź eki окт жовт říj loka οκτ אוקטובר أكتوبر اكتوبر اکتوبر अक्टूबर अक्तूबर",
    "nov noviembre listop kas ноя листоп ное marras νοε νοέ נובמבר نوفمبر نومبر नवंबर नवम्बर",
    "dec dez déc dic des grud ara дек груд дец prosin joulu δεκ דצמבר ديسمبر دسمبر दिसंबर दिसम्बर",
)
_MONTH_OF = {word.casefold(): number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}
_MONTH_CHARS = range(8, 2, -1)
_HALF = r"(?P<half>[ap]\.?\s?m\b\.?|μ\.?\s?μ\.?|مساء)"
_CLOCK = rf"(?:(?P<gap>\D{{0,12}}?)(?<!\d)(?P<hour>[012]?\d)[:.h時时시]\s?(?P<minute>[0-5]\d)[分분]?\s*{_HALF}?)?"
_YEAR, _DAY, _NAME = r"(?P<year>(?:19[89]|20\d)\d)", r"(?P<day>\d\d?)", r"(?P<name>[^\W\d][^\s\d,.،/]{2,11})\.?"
_FORMS = tuple(
    re.compile(form + _CLOCK, re.IGNORECASE)
    for form in (
        rf"{_YEAR}\s*[年년/.-]\s*(?P<month>\d\d?)\s*[月월/.-]\s*{_DAY}(?:[日일]|\b)",
        rf"\b{_DAY}[./-](?P<month>\d\d?)[./-]{_YEAR}\b",
        rf"\b{_DAY}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|ב)?{_NAME},?\s+(?:de\s+)?{_YEAR}\b",
        rf"\b{_NAME}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}\b",
        rf"\b{_YEAR}\.?\s+{_NAME}\s+{_DAY}\b\.?",
    )
)
_HOUR_BEFORE = re.compile(
    rf"(?<![\d.:])(?P<hour>[012]?\d)[:.h](?P<minute>[0-5]\d)\s*{_HALF}?\s*(?P<zone>[A-Z]{{2,4}}T|GMT|UTC|ET)?"
    r"[\s,|·•–-]*(?:\bon\b|[^\W\d]{2,12}\.?)?[\s,]*$",
    re.IGNORECASE,
)
"""A time of day before its date: "9:30PM GMT 04 Mar 2012", "3:16 PM EST, Wed November 18, 2026"."""
_ZONE_BEHIND = re.compile(r"\.?\s*[(\[]?\s*(?:(?P<zone>[A-ZА-Я]{2,5})\b)?\s?(?P<offset>[+-]\d\d?(?::?[0-5]\d)?(?!\d))?")
_AFTERNOON = ("오후", "下午", "午後")
_UPDATE = (
    r"updated?|modified|edited|revised|aktualisiert|geändert|stand|mis à jour|màj|modifié|actualizado|actualización|"
    r"atualizado|atualização|aggiornat[oa]|aggiornamento|modifica|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|"
    r"endret|päivitetty|muokattu|aktualizacja|aktualizováno|aktualizované|frissítve|módosítva|actualizat|ažurirano|"
    r"обновлено|изменено|оновлено|обновена|ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|güncelleme|güncellendi|"
    r"آخر تحديث|تحديث|עודכן|עדכון|अपडेट|अपडेटेड|diperbarui|cập nhật|更新|수정|업데이트"
)
_LABEL = re.compile(
    rf"(?P<update>{_UPDATE})|(?P<first>publish|posted|issued|created|veröff|erstellt|erschienen|publi|pubbl|gepubl|"
    r"geplaatst|julkaistu|opubl|dodano|vydáno|megjelen|objavljeno|опубл|δημοσ|yayın|giriş|نشر|פורסם|प्रकाशित|terbit|"
    r"公開|発表|发布|發布|입력|등록)",
    re.IGNORECASE,
)
_MAY_DATE = re.compile(r"(?:19|20)\d\d")
_DIGITS = {first + value: str(value) for first in (0x660, 0x6F0, 0x966, 0xFF10) for value in range(10)}
"""Arabic, Persian, Devanagari and full-width digits."""
_IN_ADDRESS = re.compile(r"/(?P<year>20\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)(?=\D|$)")


@dataclass(frozen=True)
class Moment:
    """A date that readers see."""

    at: datetime
    """In UTC; midnight where no time of day stands beside it."""
    is_update: bool = False
    """Whether the words before it say that the text was changed then."""


def seen_date(text: str) -> datetime | None:
    """The first date in *text*, with its time where one stands beside it, in UTC; None where there is none."""
    found = seen_moment(text, None)
    return found.at if found is not None else None


def seen_moment(text: str, home: tzinfo | None) -> Moment | None:
    """The first date in *text* that is not said to be an update, else the first; None where there is none.

    Args:
        text: A label or a line.
        home: The zone of a time that names none; None is UTC.
    """
    text = text if text.isascii() else text.translate(_DIGITS)
    if _MAY_DATE.search(text) is None:
        return None
    update: Moment | None = None
    for found in (found for form in _FORMS for found in form.finditer(text)):
        at = _at(found, text, home)
        if at is not None and not _is_update(text[: found.start()]):
            return Moment(at)
        update = update or (Moment(at, is_update=True) if at is not None else None)
    return update


def _is_update(before: str) -> bool:
    """Whether the last label *before* a date is a word for a change."""
    labels = list(_LABEL.finditer(before))
    return bool(labels) and labels[-1]["update"] is not None


def _at(found: re.Match[str], text: str, home: tzinfo | None) -> datetime | None:
    day = _day(found)
    clock, end = found, found.end()
    if day is None or (found["hour"] and _LABEL.search(found["gap"])):
        return day
    if not found["hour"]:
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
        hour = hour % 12 + (0 if half.startswith("a") else 12)
    try:
        return day.replace(hour=hour, minute=int(clock["minute"]), tzinfo=zone).astimezone(UTC)
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


def _day(found: re.Match[str]) -> datetime | None:
    parts = found.groupdict()
    month = int(parts["month"]) if parts.get("month") else _month(parts["name"])
    try:
        return datetime(int(parts["year"]), month, int(parts["day"]), tzinfo=UTC)
    except ValueError:
        return None


def _month(name: str) -> int:
    """The month that *name* begins like, 1 to 12; 0 where it is none."""
    word = name.casefold()
    return next((_MONTH_OF[word[:size]] for size in _MONTH_CHARS if word[:size] in _MONTH_OF), 0)
