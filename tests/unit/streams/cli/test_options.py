"""Times as people write them on the command line."""

from datetime import UTC, datetime

import pytest

from schemas.errors import UsageError
from streams.cli.options import BEGINNING, moment

NOW = datetime(2026, 8, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("now", NOW),
        ("beginning", BEGINNING),
        ("2h", datetime(2026, 8, 2, 10, tzinfo=UTC)),
        ("30d", datetime(2026, 7, 3, 12, tzinfo=UTC)),
        ("99999999d", BEGINNING),
        ("2026-08-01", datetime(2026, 8, 1, tzinfo=UTC)),
        ("2026-08-01T06:00:00+02:00", datetime(2026, 8, 1, 4, tzinfo=UTC)),
        ("2026-08-01T06:00Z", datetime(2026, 8, 1, 6, tzinfo=UTC)),
    ],
)
def test_a_time_is_read(text: str, expected: datetime) -> None:
    """Ages count back from now; a time without a zone is UTC."""
    assert expected == moment(text, NOW)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2 h", "100000000d", "2026-13-01", "9999-12-31T23:00-14:00", "0001-01-01T00:00+14:00"]
)
def test_anything_else_is_refused_with_examples(text: str) -> None:
    """The sentence repeats what was written and shows what can be."""
    with pytest.raises(UsageError, match="is no time: write"):
        moment(text, NOW)
