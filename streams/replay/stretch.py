"""Which event times a recording or a replay is about."""

from dataclasses import dataclass
from datetime import UTC, datetime

from schemas.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Event times from *since*, included, to *until*, left out.

    Raises:
        UsageError: It ends before it begins.
    """

    since: datetime
    until: datetime

    def __post_init__(self) -> None:
        if self.since >= self.until:
            since, until = (f"{one.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for one in (self.since, self.until))
            raise UsageError(
                f"the stretch ends ({until}) before it begins ({since}); "
                "an age such as 2h is so long ago: the longer one is the beginning"
            )

    def holds(self, at: datetime) -> bool:
        """Whether *at* lies in this stretch."""
        return self.since <= at < self.until
