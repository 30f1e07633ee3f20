"""Times of publication and update, as pages write them."""

import re
from datetime import UTC, datetime, timedelta

from dateutil import parser as people_write
from selectolax.lexbor import LexborNode

from agents.page.elements import Sought
from agents.page.linked_data import as_list
from agents.page.metadata import Document
from agents.page.text import plain
from agents.page.visible_dates import date_in_address, seen_date

DATE_CHARS_MAX = 60
YEAR_MIN = 1970
OFFSET_MAX = timedelta(hours=14)
"""A larger one is a mistake (RFC 3339 zones go from -12 to +14 hours)."""

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
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
_ZONE_NAMES = {"EST": -18_000, "EDT": -14_400, "CST": -21_600, "CDT": -18_000, "MST": -25_200, "MDT": -21_600,
               "PST": -28_800, "PDT": -25_200, "BST": 3_600, "CET": 3_600, "CEST": 7_200, "EET": 7_200, "EEST": 10_800,
               "MSK": 10_800, "IST": 19_800, "JST": 32_400}  # fmt: skip


def read_published(page: Document) -> datetime | None:
    """When the article was published, in UTC; None where the page does not say."""
    given = as_list(page.article.get("datePublished"))
    given = [*given, *(value for name in _PUBLISHED for value in page.meta.get(name, ()))]
    return _best([*given, *as_list(page.article.get("dateCreated"))]) or _best(_stated(page)) or _seen(page)


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
    return _ZONE_NAMES.get(name or "", offset_s)


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
    marked = '[itemprop="datePublished"], time[pubdate], time.published, .dt-published, abbr.published, time[datetime]'
    return [_time_of(node) for node in root.css(marked)[:20]]


def _seen(page: Document) -> datetime | None:
    """The date that readers see near the headline, else the one in the address."""
    root = page.root
    nodes = [*page.after_heading, *_dated(page, root)] if root is not None else []
    texts = (plain(node.text(separator=" ")[: DATE_CHARS_MAX * 4]) for node in nodes)
    found = (seen_date(text) for text in texts if len(text) <= 2 * DATE_CHARS_MAX)
    return next((when for when in found if when is not None), None) or date_in_address(page.url)


def _dated(page: Document, root: LexborNode) -> list[LexborNode]:
    """The elements that are called like a date, and those in a header."""
    return page.elements.find_both(_DATED, _HEADERS, _IN_HEADERS, root)[:DATED_MAX]


def _time_of(node: LexborNode) -> str:
    attributes = node.attributes
    told = attributes.get("datetime") or attributes.get("content")
    return told or (node.tag == "abbr" and attributes.get("title")) or node.text()
