"""What a receiver reads of an alert: a title, one line, and the details. Pure; plain text only.

All words come from strangers, so each is put on one line and cleared of control characters: a headline can't add a
line to a mail's header or steer a terminal.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from schemas.alert import Alert, AlertItem
from streams.show.text import one_line

TITLE_CHARS_MAX, LINE_CHARS_MAX, SUMMARY_CHARS_MAX = 150, 300, 600
"""Of what names an alert or a publisher, of each other line (ten times as much of an address), and of a summary."""
DETAILS_CHARS_MAX = 4_000
"""Most services cut a message near here."""
ITEMS_SHOWN_MAX, TERMS_SHOWN_MAX = 5, 8
"""Items beside the newest, and terms that were found; how many more there are is said."""

_STATUS = {"opened": "", "updated": "update", "amended": "amended", "closed": "closed", "suppressed": "suppressed"}


def title(alert: Alert) -> str:
    """Severity, what became of the alert, and the rule's title: "URGENT update: Port strike"."""
    kind = " ".join(part for part in (alert.severity.upper(), _STATUS.get(alert.status, alert.status)) if part)
    return one_line(f"{kind}: {alert.title}", TITLE_CHARS_MAX)


def headline(alert: Alert) -> str:
    """The newest item's headline; the rule's title where the alert has no item."""
    return one_line(alert.items[-1].headline if alert.items else alert.title, LINE_CHARS_MAX)


def line(alert: Alert) -> str:
    """The alert in one line: "Cranes stand still (Harbour Courier): matched 3 within 20m"."""
    publisher = f" ({publisher_of(alert)})" if publisher_of(alert) else ""
    return one_line(f"{headline(alert)}{publisher}: {alert.reason}", LINE_CHARS_MAX)


def publisher_of(alert: Alert) -> str:
    """Who published the newest item; its feed's title or id where the publisher is not known; "" without an item."""
    return _publisher(alert.items[-1]) if alert.items else ""


def url_of(alert: Alert) -> str:
    """The newest item's address; "" without one."""
    return one_line(alert.items[-1].url, LINE_CHARS_MAX * 10) if alert.items else ""


def why(alert: Alert) -> str:
    """Why it fired: the reason, and the terms that were found."""
    terms = "; ".join(alert.terms[:TERMS_SHOWN_MAX])
    more = f" and {len(alert.terms) - TERMS_SHOWN_MAX} more" if len(alert.terms) > TERMS_SHOWN_MAX else ""
    return one_line(f"{alert.reason} ({terms}{more})" if terms else alert.reason, LINE_CHARS_MAX)


def details(alert: Alert) -> str:
    """The whole message body, several lines of plain text, at most DETAILS_CHARS_MAX characters."""
    text = "\n".join(_details(alert))
    return text if len(text) <= DETAILS_CHARS_MAX else text[: DETAILS_CHARS_MAX - 1] + "…"


def _details(alert: Alert) -> Iterator[str]:
    yield headline(alert)
    if alert.items:
        yield from _newest(alert.items[-1])
    yield ""
    yield f"Why: {why(alert)}"
    yield from _others(alert)
    owner = f", owner {alert.owner}" if alert.owner else ""
    yield one_line(f"Rule: {alert.rule_id}{owner}", LINE_CHARS_MAX)
    yield f"Open since {_moment(alert.opened_at)}; alert {alert.id}, message {alert.number}"


def _newest(item: AlertItem) -> Iterator[str]:
    by = f", by {', '.join(item.authors)}" if item.authors else ""
    yield one_line(f"{_publisher(item)}{by}, {_moment(item.published_at or item.seen_at)}", LINE_CHARS_MAX)
    if item.summary:
        yield one_line(item.summary, SUMMARY_CHARS_MAX)
    yield one_line(item.url, LINE_CHARS_MAX * 10)


def _others(alert: Alert) -> Iterator[str]:
    others = alert.items[:-1][::-1]
    if not others:
        return
    yield f"Also: {alert.count - 1} more in the window" if alert.count > 1 else "Also:"
    for item in others[:ITEMS_SHOWN_MAX]:
        yield one_line(f"- {item.headline} ({_publisher(item)}) {item.url}", LINE_CHARS_MAX)


def _publisher(item: AlertItem) -> str:
    return one_line(item.publisher.name or item.feed.title or item.feed.id, TITLE_CHARS_MAX)


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
