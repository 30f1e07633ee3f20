"""What sequence remembers: of each item, of each story, of the whole. Written as JSON, one record each."""

from dataclasses import dataclass, field
from datetime import datetime

CONTENTS_MAX = 32
"""Contents (digests) of one item that are known again; the oldest are forgotten."""


@dataclass(slots=True, kw_only=True)
class ItemState:
    """One item, as its last event left it."""

    contents: dict[str, int]
    """Digest -> highest revision taken in; the newest content last, at most CONTENTS_MAX."""
    version: int
    returned: int = 0
    """What is added to the revisions of the newest content, because the item had it before."""
    fields: str
    """Fingerprint of the last event."""
    notes: int
    """Correction notes in it."""
    at: datetime
    """Its event time."""
    sequence: int
    """Its sequence: items are forgotten in this order."""
    story: str
    article: str
    feed: str
    words: list[str]
    """Of its headline, sorted."""
    equal: str
    placed: int
    """Sequence of the event that brought this headline."""
    placed_at: datetime


@dataclass(slots=True, kw_only=True)
class StoryState:
    """One story."""

    headline: str
    url: str
    items: list[str]
    count: int
    """Items, those that are listed no more included."""
    publishers: list[str]
    first_seen_at: datetime
    last_seen_at: datetime
    sequence: int
    """Of its newest event: stories are forgotten in this order."""


@dataclass(slots=True, kw_only=True)
class Head:
    """The whole fold, beside items and stories."""

    sequence: int = 0
    """The last one given."""
    at: datetime | None = None
    """The latest event time seen."""
    floor: int = 0
    """Headlines placed below this take no new items into their stories."""


@dataclass(slots=True)
class Changes:
    """Keys of state records that changed since they were last asked for, in the order of their first change."""

    keys: dict[str, None] = field(default_factory=dict)

    def note(self, key: str) -> None:
        """Remember that the record under *key* changed or went."""
        self.keys[key] = None

    def take(self) -> list[str]:
        """The keys, which are then forgotten."""
        taken, self.keys = list(self.keys), {}
        return taken
