"""Which places a value came from and which come next: the event made again without those that say it, and so on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from agents.page.body.reading_time import stated_minutes
from agents.page.dates.visible import date_in_address, seen_moment
from agents.page.dates.written import OFFSET_MAX, read_time
from agents.page.tags.keywords import keywords_in
from agents.page.text import absolute, key_of
from agents.provenance.parts import Part
from agents.provenance.places import Place
from agents.provenance.subject import Subject
from schemas.event import Draft

RANKS_MAX = 4
"""Values of one field that are shown, the taken one included."""
SAYING_MAX = 8
"""Places of one value that are tried one by one."""
NAMED_CHARS_MAX = 300
"""A longer text states no time, names, keywords or minutes, whatever it holds."""
LONGER_TIMES, LONGER_CHARS = 2, 60
"""How much longer than a value a text may be that holds it."""

key = lru_cache(maxsize=20_000)(key_of)


@dataclass(frozen=True, slots=True)
class Aspect:
    """One field, or a member of one, whose places can be ranked."""

    field: str
    of: Callable[[Draft], Any]
    """Its value in an event."""
    gives: Callable[[Place, Any, str], bool]
    """Whether a place says that value, on a page at that address."""


def ranked(subject: Subject, aspect: Aspect) -> list[Part]:
    """The value of *aspect* with the places that say it, then what would be taken without those, and so on.

    Returns:
        At most RANKS_MAX values; the first is the event's. A place is named where it alone would give the value.
    """
    out: list[Part] = []
    gone: set[Place] = set()
    for _ in range(RANKS_MAX):
        value = aspect.of(subject.without(gone))
        if not value or (out and out[-1].value == value):
            break
        saying = [place for place in subject.places if place not in gone and aspect.gives(place, value, subject.url)]
        saying = saying[:SAYING_MAX]
        sole = [place for place in saying if aspect.of(subject.without({*gone, *saying} - {place})) == value]
        together = sole or _needed(subject, aspect, value, gone, saying)
        shown = tuple(dict.fromkeys(place.shown for place in together))
        out.append(Part(value=value, places=shown, why=_why(value, subject.url, shown, len(sole), is_first=not out)))
        if not saying:
            break
        gone |= set(saying)
    return out


def _needed(subject: Subject, aspect: Aspect, value: Any, gone: set[Place], saying: list[Place]) -> list[Place]:
    """Those of *saying* that give *value* together where none does alone; the earlier ones where they repeat."""
    kept = list(saying)
    for place in reversed(saying):
        fewer = [one for one in kept if one != place]
        if fewer and aspect.of(subject.without({*gone, *saying} - set(fewer))) == value:
            kept = fewer
    return kept


def _why(value: Any, url: str, shown: tuple[str, ...], alone: int, *, is_first: bool) -> str:
    if not shown:
        is_day = isinstance(value, datetime) and value == date_in_address(url)
        told = "the day in the address" if is_day else "no single place says it"
        told = "the address that was asked for" if value == url else told
    else:
        told = "" if len(shown) == 1 else "each says so" if alone else "together"
    rank = "" if is_first else "taken where what stands above is missing"
    return "; ".join(filter(None, (told, rank)))


def says_text(place: Place, value: str, _url: str) -> bool:
    """Whether *place* says the text *value*, perhaps with something around it."""
    if place.text.startswith(("http://", "https://", "/")):
        return False
    there, here = key(place.text), key(value)
    return bool(here) and here in there and len(there) <= LONGER_TIMES * len(here) + LONGER_CHARS


def says_address(place: Place, value: str, url: str) -> bool:
    """Whether *place* says the address *value*, absolute or from *url*."""
    text = place.text.split(" ")[0]
    return len(text) > 1 and absolute(url, text) == value


def says_picture(place: Place, value: str, url: str) -> bool:
    """Whether *place* shows the picture *value*."""
    return not place.shown.endswith("[href]") and says_address(place, value, url)


def says_time(place: Place, value: datetime, _url: str) -> bool:
    """Whether *place* says the time *value*, for machines or for readers."""
    text = place.text
    if len(text) > NAMED_CHARS_MAX or not any(char.isdigit() for char in text):
        return False
    seen = seen_moment(text, None) if place.kind == "element" else None
    # By the clock of the page's country, which the place does not name.
    return read_time(text) == value or (seen is not None and abs(seen.at - value) <= OFFSET_MAX)


def says_language(place: Place, value: str, _url: str) -> bool:
    """Whether *place* says the language *value*."""
    name = place.shown.lower()
    is_said = any(word in name for word in ("lang", "locale"))
    return is_said and place.text.lower().replace("_", "-").split("-")[0] == value.split("-", maxsplit=1)[0]


def says_names(place: Place, value: tuple[str, ...], _url: str) -> bool:
    """Whether *place* holds one of the names *value*, in few words."""
    text = key(place.text) if len(place.text) <= NAMED_CHARS_MAX else ""
    return any(key(name) in text for name in value if key(name))


def says_keywords(place: Place, value: tuple[str, ...], _url: str) -> bool:
    """Whether one of *value* is one of the keywords in *place*."""
    if place.kind == "element" and len(place.text) > NAMED_CHARS_MAX:
        return False
    return not {key(one) for one in keywords_in([place.text])}.isdisjoint(map(key, value))


def says_minutes(place: Place, value: int, _url: str) -> bool:
    """Whether *place* states that reading takes *value* minutes."""
    return len(place.text) <= NAMED_CHARS_MAX and value in {
        stated_minutes(place.text),
        stated_minutes(f"{place.text} read"),
    }


def _image(name: str) -> Callable[[Draft], str]:
    return lambda draft: str(getattr(draft.image, name)) if draft.image else ""


ASPECTS = (
    Aspect("url", lambda draft: draft.url, says_address),
    Aspect("section", lambda draft: draft.section, says_text),
    Aspect("publisher.name", lambda draft: draft.publisher.name, says_text),
    Aspect("publisher.url", lambda draft: draft.publisher.url, says_address),
    Aspect("publisher.logo_url", lambda draft: draft.publisher.logo_url, says_address),
    Aspect("headline", lambda draft: draft.headline, says_text),
    Aspect("summary", lambda draft: draft.summary, says_text),
    Aspect("language", lambda draft: draft.language, says_language),
    Aspect("published_at", lambda draft: draft.published_at, says_time),
    Aspect("updated_at", lambda draft: draft.updated_at, says_time),
    Aspect("image.url", _image("url"), says_picture),
    Aspect("image.caption", _image("caption"), says_text),
    Aspect("image.credit", _image("credit"), says_text),
    Aspect("image.alt", _image("alt"), says_text),
)
AUTHORS = Aspect("authors", lambda draft: tuple(one.name for one in draft.authors), says_names)
OWN_TAGS = Aspect(
    "tags", lambda draft: tuple(one.name for one in draft.tags if one.source == "publisher"), says_keywords
)
MINUTES = Aspect("reading_time_min", lambda draft: draft.reading_time_min, says_minutes)
