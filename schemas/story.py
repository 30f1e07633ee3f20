"""`wireroom.stories`: items about the same event, across feeds. Key: story id."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """One item of the story that an editor chose with `wireroom pick`."""

    item: str
    """Its id."""
    by: str = ""
    """Who chose it; "" where nobody is named."""
    at: datetime
    """When it was chosen."""
    note: str = ""
    """What the editor wrote with it, plain text."""
    until: datetime | None = None
    """When the pick ends by itself, without another record; null where it stays until it is taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One story as it stands."""

    id: str
    """Hash of the item that began it."""
    headline: str
    """Of its first item, as it reads now."""
    url: str
    """Address of its first item."""
    items: tuple[str, ...]
    """Item ids, oldest first, at most STORY_ITEMS_MAX."""
    publishers: tuple[str, ...]
    """Names, in order of arrival, at most 100."""
    first_seen_at: datetime
    """Event time of its first item."""
    last_seen_at: datetime
    """Event time of its newest event."""
    sequence: int
    """Of its newest event."""
    revision: int = 0
    """Grows with each pick and unpick of it: (id, sequence, revision) names the record, the highest the newest."""
    picks: tuple[Pick, ...] = ()
    """What editors chose of it, the newest first, at most STORY_PICKS_MAX."""
    featured: tuple[str, ...] = ()
    """Ids of its items that their feed or page marks as their editors' pick, the newest first, at most
    STORY_FEATURED_MAX."""
    sources: int = 0
    """Distinct origins of its texts: publishers, where copies of one agency's text count once; 0: not counted."""
    publishers_last_hour: int = 0
    """Publishers that took it up within the hour before `last_seen_at`."""
    popularity: float = 0.0
    """Publishers at `last_seen_at`, each worth half for every 6 hours since it took the story up."""
