"""`wireroom.stories`: items about the same event, across feeds. Key: story id."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One story as it stands."""

    id: str
    headline: str
    """Of its first item."""
    url: str
    items: tuple[str, ...]
    """Item ids, oldest first, at most STORY_ITEMS_MAX."""
    publishers: tuple[str, ...]
    """Names, in order of arrival."""
    first_seen_at: datetime
    last_seen_at: datetime
    sequence: int
    """Of its newest event."""
