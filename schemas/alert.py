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
    """Item id: the key on `wireroom.enriched`."""
    article_id: str
    """Hash of the article's address: the same in whatever feed it came."""
    sequence: int
    """Of the event on `wireroom.enriched`."""
    version: int
    """Counts the item's contents, from 1."""
    revision: int
    """Counts what was learned later about the same content, from 0."""
    change: str
    """What the event brought, such as new, headline or correction."""
    url: str
    """The article's address, absolute."""
    headline: str
    """Plain text."""
    summary: str
    """Standfirst or description, plain text, cut at 1,000 characters."""
    feed: FeedRef
    """The feed that brought it."""
    publisher: Publisher
    """Who published it."""
    authors: tuple[str, ...] = ()
    """Names, at most 12."""
    topics: tuple[str, ...] = ()
    """Names of its tags, at most 12."""
    image_url: str = ""
    """The hero image; "" where there is none."""
    published_at: datetime | None = None
    """By the publisher's own account; null where it does not say."""
    seen_at: datetime
    """Event time: when the poller first saw this content."""
    story: StoryRef
    """The story that it belongs to, as it stood then."""


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
    """What was decided. amended: what was told has changed. suppressed: nobody is told; the reason says why."""
    reason: str
    """Why, in words: "matched 3 within 20m", "cooldown until …", "headline changed"."""
    rule_id: str
    """`id` of the rule in the newsroom folder."""
    title: str
    """The rule's title."""
    owner: str = ""
    """Who looks after the rule; "" where it does not say."""
    severity: Severity
    """The rule's, from info over watch and urgent to flash."""
    group: str
    """The value that it is grouped by: an article id unless the rule says otherwise."""
    opened_at: datetime
    """Start of the episode, event time."""
    at: datetime
    """Event time of this decision."""
    sequence: int
    """Of the event that caused it; of a closing, the number its tick follows."""
    count: int = 1
    """Articles that match in the window, or in the whole episode where the rule has none; at most 200."""
    terms: tuple[str, ...] = ()
    """What was found in the newest match, such as "phrase: deposit rate" or "topic: Russia"."""
    items: tuple[AlertItem, ...] = ()
    """The items that count, the newest last, at most ALERT_ITEMS_MAX."""
    notify: tuple[str, ...] = ()
    """Names of the receivers; empty for a suppressed one."""
    config_release: int = 0
    """Number of the newsroom folder's release whose rule decided; 0 where there was none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One line of the ledger: what became of one alert at one receiver."""

    alert_id: str
    """`id` of the alert."""
    number: int
    """`number` of the alert: opened is 1."""
    receiver: str
    """Its name in receivers.yaml."""
    status: DeliveryStatus
    """sent: taken. refused: never will be. gave_up: not after so many attempts. Nobody writes "sending"."""
    attempts: int = 0
    """How often it was tried; 0 where the receiver is not known."""
    idempotency_key: str
    """Hash of alert id, number and receiver, 64 hex digits; the same at every attempt."""
    error: str = ""
    """What the receiver answered, secrets taken out; "" when it was sent."""
