"""Times of publication and update, as pages write them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from dateutil import parser as people_write
from selectolax.lexbor import LexborNode

from agents.page.dates.visible import Moment, date_in_address, seen_moment
from agents.page.dates.zones import OFFSETS_S, zone_of
from agents.page.elements import Sought
from agents.page.linked_data import as_list
from agents.page.metadata import Document
from agents.page.text import plain

DATE_CHARS_MAX = 60
YEAR_MIN = 1970
MIDNIGHT = time()
OFFSET_MAX = timedelta(hours=14)
"""A larger one is a mistake (RFC 3339 zones go from -12 to +14 hours)."""

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "mediator_published_time", "datepublished",
    "parsely-pub-date", "sailthru.date",
    "article.published", "published_time", "publish-date", "publish_date", "pubdate", "publication_date",
    "dc.date.issued",
    "dcterms.created", "dcterms.date", "dc.date", "cxenseparse:recs:publishtime", "last-published", "date",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "og:article:modified_time", "article.updated",
    "dcterms.modified", "last-modified", "lastmod",
)  # fmt: skip
_DATED = Sought("time", classes="date time publish meta datum tarih")
_HEADERS, _IN_HEADERS = Sought("header"), Sought("span li")
DATED_MAX = 60
_ZONE = re.compile(r"(?:z|[+-]\d\d:?\d\d|\b(?:utc|gmt))\s*$", re.IGNORECASE)
_SHORT_OFFSET = re.compile(r"([+-]\d\d)(\d\d)?$")
BEFORE_MAX, AFTER_MAX = timedelta(hours=14), timedelta(hours=38)
"""A time that readers see is of the day that the metadata name, in some zone, where it is so far from its midnight."""


def read_published(page: Document) -> datetime | None:
    """When the article was published, in UTC; None where the page does not say."""
    given = as_list(page.article.get("datePublished"))
    given = [*given, *(value for name in _PUBLISHED for value in page.meta.get(name, ()))]
    when = _best([*given, *as_list(page.article.get("dateCreated"))]) or _best(_stated(page))
    if when is None:
        return _seen(page)
    return _minute_of(page, when) if when.time() == MIDNIGHT else when


def _minute_of(page: Document, day: datetime) -> datetime:
    """The time of *day* that stands behind the headline; *day* itself where none does."""
    seen = _first(_seen_in(page, page.after_heading))
    is_same = seen is not None and seen.time() != MIDNIGHT and -BEFORE_MAX <= seen - day <= AFTER_MAX
    return seen if seen is not None and is_same else day


def read_updated(page: Document) -> datetime | None:
    """When the article was last changed, in UTC; None where the page does not say."""
    given = as_list(page.article.get("dateModified"))
    return _best([*given, *(value for name in _UPDATED for value in page.meta.get(name, ()))])


def read_time(value: object) -> datetime | None:
    """*value* (ISO 8601, RFC 2822, or as people write it) in UTC; without a zone it is taken as UTC.

    Returns:
        None for what is no date, or one before 1970 or out of the calendar.
    """
    text = plain(value)
    if not text or len(text) > DATE_CHARS_MAX or not any(letter.isdigit() for letter in text):
        return None
    try:
        when = _iso(text) or people_write.parse(text, tzinfos=_zone, default=datetime(1, 1, 1))  # noqa: DTZ001  zone follows
        offset = when.utcoffset()
        when = when.replace(tzinfo=UTC) if offset is None or abs(offset) > OFFSET_MAX else when.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    return when if when.year >= YEAR_MIN else None


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


def _best(values: list[object]) -> datetime | None:
    """The first of *values* that is a time with its zone; else the first time, else the first date."""
    fallback: list[tuple[int, datetime]] = []
    for value in values:
        text = plain(value)
        when = read_time(text)
        if when is None:
            continue
        if _ZONE.search(text) and ":" in text:
            return when
        fallback.append((0 if ":" in text else 1, when))
    return min(fallback, key=lambda one: one[0])[1] if fallback else None


def _stated(page: Document) -> list[object]:
    """The times that the page's visible markup states, likeliest first."""
    root = page.root
    if root is None:
        return []
    marked = '[itemprop="datePublished"], [property$="datePublished"], time[pubdate], time.published, .dt-published, '
    marked += "abbr.published, time[datetime]"
    return [_time_of(node) for node in root.css(marked)[:20]]


def _seen(page: Document) -> datetime | None:
    """The date that readers see near the headline, else the one in the address, else one in an old page's fonts."""
    root = page.root
    nodes = [*page.after_heading, *_dated(page, root)] if root is not None else []
    found = _first(_seen_in(page, nodes)) or date_in_address(page.url)
    return found or _first(_seen_in(page, root.css("font")[:DATED_MAX] if root is not None else []))


def _seen_in(page: Document, nodes: list[LexborNode]) -> Iterator[Moment]:
    """The dates that *nodes* show, by the clock of the page's country where they name no zone."""
    home = zone_of(page) if nodes else None
    texts = (plain(node.text(separator=" ")[: DATE_CHARS_MAX * 4]) for node in nodes)
    found = (seen_moment(text, home) for text in texts if len(text) <= 2 * DATE_CHARS_MAX)
    return (moment for moment in found if moment is not None)


def _first(moments: Iterator[Moment]) -> datetime | None:
    """The first of *moments* that is not said to be an update; else the first."""
    fallback: datetime | None = None
    for moment in moments:
        if not moment.is_update:
            return moment.at
        fallback = fallback or moment.at
    return fallback


def _dated(page: Document, root: LexborNode) -> list[LexborNode]:
    """The elements that are called like a date, and those in a header."""
    return page.elements.find_both(_DATED, _HEADERS, _IN_HEADERS, root)[:DATED_MAX]


def _time_of(node: LexborNode) -> str:
    attributes = node.attributes
    told = attributes.get("datetime") or attributes.get("content")
    return told or (node.tag == "abbr" and attributes.get("title")) or node.text()
