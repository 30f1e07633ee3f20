"""Which event times a recording or a replay is about."""

from dataclasses import dataclass
from datetime import UTC, datetime

from schemas.errors import OptionError

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
"""Far enough from where dates end that windows and shifts can be added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Event times from *since*, included, to *until*, left out.

    Raises:
        OptionError: It ends before it begins, or reaches further than from EARLIEST to LATEST.
    """

    since: datetime
    until: datetime

    def __post_init__(self) -> None:
        if self.since >= self.until:
            since, until = (f"{one.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for one in (self.since, self.until))
            raise OptionError(
                f"the stretch ends ({until}) before it begins ({since}); "
                "an age such as 2h is so long ago: the longer one is the beginning"
            )
        if self.since < EARLIEST or self.until > LATEST:
            raise OptionError(f"from {self.since} to {self.until}: expected times of the years 1970 to 2199")

    def holds(self, at: datetime) -> bool:
        """Whether *at* lies in this stretch."""
        return self.since <= at < self.until
