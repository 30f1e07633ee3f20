"""`wireroom.matches`, `.alerts` and `.deliveries`: which rules matched, what was decided, what was sent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from schemas.parts import FeedRef, Publisher, StoryRef

Severity = Literal["info", "watch", "urgent", "flash"]
AlertStatus = Literal["opened", "updated", "amended", "closed", "suppressed"]
DeliveryStatus = Literal["sending", "sent", "refused", "gave_up"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedRule:
    """One rule that matched one event, and the terms that made it."""

    rule_id: str
    terms: tuple[str, ...] = ()
    """What was found, such as "phrase: deposit rate" or "topic: Russia"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertItem:
    """What an alert says of an event."""

    id: str
    article_id: str
    sequence: int
    version: int
    revision: int
    change: str
    url: str
    headline: str
    summary: str
    feed: FeedRef
    publisher: Publisher
    authors: tuple[str, ...] = ()
    """Names."""
    topics: tuple[str, ...] = ()
    """Names of its tags."""
    image_url: str = ""
    published_at: datetime | None = None
    seen_at: datetime
    story: StoryRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """Which rules matched the event with this sequence, also when none did; or a tick of the clock."""

    kind: Literal["event", "tick"]
    sequence: int
    """Of the event; of a tick, the number that it follows."""
    at: datetime
    """Event time."""
    config_release: int = 0
    rules: tuple[MatchedRule, ...] = ()
    item: AlertItem | None = None
    """Present where a rule matched, and for a new version or revision (an open alert may need amending)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What one rule says of one group: opened, updated, amended, closed, or suppressed with the reason."""

    id: str
    """Hash of rule, group and the event that began the episode."""
    number: int
    """Counts opened, updated, amended and closed within the alert, from 1; a suppressed one repeats the last."""
    status: AlertStatus
    reason: str
    """Why, in words: "matched 3 within 20m", "cooldown until …", "headline changed"."""
    rule_id: str
    title: str
    """The rule's title."""
    owner: str = ""
    severity: Severity
    group: str
    """The value that it is grouped by: an article id unless the rule says otherwise."""
    opened_at: datetime
    """Start of the episode, event time."""
    at: datetime
    """Event time of this decision."""
    sequence: int
    """Of the event that caused it; of a closing, the number its tick follows."""
    count: int = 1
    """Matching events in the window."""
    terms: tuple[str, ...] = ()
    items: tuple[AlertItem, ...] = ()
    """The items that count, the newest last, at most ALERT_ITEMS_MAX."""
    notify: tuple[str, ...] = ()
    """Names of the receivers; empty for a suppressed one."""
    config_release: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One line of the ledger: what became of one alert at one receiver."""

    alert_id: str
    number: int
    receiver: str
    status: DeliveryStatus
    attempts: int = 0
    idempotency_key: str
    """Hash of alert id, number and receiver; the same at every attempt."""
    error: str = ""
    """What the receiver answered, secrets taken out; "" when it was sent."""
