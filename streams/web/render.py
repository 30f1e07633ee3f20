"""Events to HTML: the templates, and the few filters they use. Everything is escaped; no address is trusted."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Any
from urllib.parse import urlsplit

from jinja2 import PackageLoader
from markupsafe import Markup, escape

from schemas.event import EnrichedItem
from schemas.parts import Tag
from schemas.times import rfc3339
from streams.settings import Network
from streams.show.templates import templates
from streams.show.text import is_web_address
from streams.web.board import Cursor, shown_at

LOOPBACK = ("127.0.0.1", "localhost")
_KINDS = {"person": "People", "place": "Places", "org": "Organisations", "topic": "Topics"}
_CHANGES = {
    "new": "First version",
    "headline": "Headline changed",
    "body": "Text changed",
    "authors": "Authors changed",
    "tags": "Tags changed",
    "image": "Picture changed",
    "correction": "Corrected",
    "enrichment": "More was learned",
}


class Renderer:
    """Renders templates.

    Args:
        allow_addresses: As in the settings; where loopback is among them, pictures may come from there without TLS.
    """

    def __init__(self, allow_addresses: Sequence[Network] = ()) -> None:
        self.image_hosts = LOOPBACK if allows_loopback(allow_addresses) else ()
        self._environment = templates(PackageLoader("streams.web"))
        self._environment.filters |= {
            "link": link,
            "picture": self.picture,
            "moment": moment,
            "clock": clock_time,
            "day": day_name,
            "by_kind": by_kind,
            "initials": initials,
            "paragraphs": paragraphs,
            "change": change,
            "count": count,
            "shown_at": shown_at,
            "shown_ms": lambda event: Cursor.of(event).ms,
        }

    def __call__(self, template: str, **values: Any) -> str:
        """The page or part that *template* makes of *values*."""
        return self._environment.get_template(template).render(**values)

    def picture(self, url: str) -> str:
        """*url* where a picture may be loaded from it, else ""."""
        if not is_web_address(url):
            return ""
        parts = urlsplit(url)
        return url if parts.scheme == "https" or parts.hostname in self.image_hosts else ""


def allows_loopback(allow_addresses: Sequence[Network]) -> bool:
    """Whether *allow_addresses* opens 127.0.0.1."""
    return any(network.version == 4 and network.network_address.is_loopback for network in allow_addresses)


def link(url: str) -> str:
    """*url* where a reader may follow it, else ""."""
    return url if is_web_address(url) else ""


def moment(at: datetime) -> Markup:
    """*at* as a `<time>`: in UTC, until the page's script puts it into the reader's zone."""
    return _time(at, f"{_utc(at):%-d %B %Y, %H:%M} UTC", "moment")


def clock_time(at: datetime) -> Markup:
    """*at* as a `<time>` that shows hours and minutes."""
    return _time(at, f"{_utc(at):%H:%M}", "clock")


def _time(at: datetime, shown: str, shape: str) -> Markup:
    stamp = rfc3339(at, "milliseconds")
    return Markup('<time datetime="{}" data-shape="{}">{}</time>').format(stamp, shape, shown)


def _utc(at: datetime) -> datetime:
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def day_name(day: date) -> str:
    """*day* as a heading: "Tuesday, 4 March 2025"."""
    return f"{day:%A, %-d %B %Y}"


def by_kind(tags: Sequence[Tag]) -> list[tuple[str, list[Tag]]]:
    """*tags* below the name of their kind, within it in their own order."""
    kinds = list(dict.fromkeys([*_KINDS, *(tag.kind for tag in tags)]))
    ordered = sorted(tags, key=lambda tag: kinds.index(tag.kind))
    return [(_said(_KINDS, kind), list(of_kind)) for kind, of_kind in groupby(ordered, key=lambda tag: tag.kind)]


def _said(words: Mapping[str, str], value: str) -> str:
    """*value* in words; by itself where a newer release writes it."""
    return words.get(value, value.replace("_", " ").capitalize())


def initials(name: str) -> str:
    """At most two letters that stand for *name* where it has no picture."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper() or "?"


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a body text."""
    return [one.strip() for one in text.split("\n\n") if one.strip()]


def change(event: EnrichedItem) -> str:
    """What kind of change brought *event*, in words."""
    said = {event.change, f"{event.change}_text"}
    also = ", ".join(field.replace("_", " ") for field in event.changed_fields if field not in said)
    words = _said(_CHANGES, event.change)
    return f"{words}; also {also}" if also else words


def count(number: int, noun: str) -> Markup:
    """*number* with *noun* in the right form."""
    return escape(f"{number} {noun}" if number == 1 else f"{number} {noun}s")
