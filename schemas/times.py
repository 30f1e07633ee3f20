"""Times as they are written: RFC 3339, UTC."""

from datetime import UTC, datetime
from typing import Literal


def rfc3339(at: datetime, timespec: Literal["auto", "milliseconds", "seconds"] = "auto") -> str:
    """*at* in UTC, such as "2026-08-01T06:00:00Z"; a time without zone is UTC.

    Args:
        at: The time.
        timespec: How exactly: "auto" gives microseconds where there are any, as the codec does.
    """
    aware = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return aware.isoformat(timespec=timespec).replace("+00:00", "Z")
