"""`wireroom.feeds`: what the poller remembers of a feed. Key: feed id."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """One feed between two polls, so that a new poller goes on where the last one stopped."""

    id: str
    url: str = ""
    """Redacted where it holds a secret."""
    title: str = ""
    moved_to: str = ""
    """Where its server says that it has moved for good, redacted likewise; "" where it has not."""
    etag: str = ""
    """Stored and sent back byte for byte."""
    last_modified: str = ""
    """Stored and sent back byte for byte."""
    polled_at: datetime | None = None
    next_poll_at: datetime | None = None
    failures: int = 0
    """Polls in a row that gave no feed."""
    error: str = ""
    """The last failure in one sentence; "" when the last poll went well."""
    seen: dict[str, str] = field(default_factory=dict)
    """Item id -> digest of what was last published for it: all that the feed holds, and the newest of what it held."""
