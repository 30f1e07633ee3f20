"""Times as they are written."""

from datetime import UTC, datetime, timedelta, timezone

from schemas.codec import encode
from schemas.times import rfc3339

NOON = datetime(2026, 8, 1, 12, 0, 0, 250_000, tzinfo=UTC)


def test_times_are_written_in_utc() -> None:
    """Another zone is turned into UTC, and none means UTC."""
    written = {
        rfc3339(NOON),
        rfc3339(NOON.astimezone(timezone(timedelta(hours=2)))),
        rfc3339(NOON.replace(tzinfo=None)),
    }

    assert {"2026-08-01T12:00:00.250000Z"} == written
    assert "2026-08-01T12:00:00Z" == rfc3339(NOON, "seconds")


def test_times_are_written_as_in_records() -> None:
    """A header and the record beside it hold the same text."""
    assert encode({"at": NOON}).decode() == f'{{"at":"{rfc3339(NOON)}"}}'
