"""Times of publication and update, as pages write them."""

import re
from datetime import datetime

from agents.page.dates.shown import shown_minute, shown_time
from agents.page.dates.written import MIDNIGHT, read_time
from agents.page.dates.zones import is_month_first, language_of, zone_of
from agents.page.linked_data import as_list
from agents.page.metadata import Document
from agents.page.text import plain

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "mediator_published_time", "datepublished",
    "parsely-pub-date", "sailthru.date",
    "article.published", "published_time", "publish-date", "publish_date", "pubdate", "publication_date",
    "publishdate", "publisheddate", "dc.date.issued",
    "dcterms.created", "dcterms.date", "dc.date", "cxenseparse:recs:publishtime", "last-published", "date",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "og:article:modified_time", "article.updated",
    "dcterms.modified", "last-modified", "lastmod",
)  # fmt: skip
_ZONE = re.compile(r"(?:z|[+-]\d\d:?\d\d|\b(?:utc|gmt))\s*$", re.IGNORECASE)


def read_published(page: Document) -> datetime | None:
    """When the article was published, in UTC; None where the page does not say."""
    given = as_list(page.article.get("datePublished"))
    given = [*given, *(value for name in _PUBLISHED for value in page.meta.get(name, ()))]
    when = _best(page, [*given, *as_list(page.article.get("dateCreated"))])
    if when is None:
        return shown_time(page)
    return shown_minute(page, when) or when if when.time() == MIDNIGHT else when


def read_updated(page: Document) -> datetime | None:
    """When the article was last changed, in UTC; None where the page does not say."""
    given = as_list(page.article.get("dateModified"))
    return _best(page, [*given, *(value for name in _UPDATED for value in page.meta.get(name, ()))])


def _best(page: Document, values: list[object]) -> datetime | None:
    """The first of *values* that is a time with its zone; else the first time, by its clock; else the first day."""
    fallback: list[tuple[int, datetime]] = []
    for value in values:
        text = plain(value)
        when = read_time(text, page.once(zone_of), is_day_first=page.once(_is_day_first))
        if when is None:
            continue
        if _ZONE.search(text) and ":" in text:
            return when
        fallback.append((0 if ":" in text else 1, when))
    return min(fallback, key=lambda one: one[0])[1] if fallback else None


def _is_day_first(page: Document) -> bool:
    """Whether "05/06/2026" in the page's data is the fifth of June: not in America, nor in English of no country."""
    is_of_anywhere = page.once(language_of) in {("en", ""), ("", "")} and page.once(zone_of) is None
    return not (page.once(is_month_first) or is_of_anywhere)
