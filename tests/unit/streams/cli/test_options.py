"""Times as people write them on the command line."""

from datetime import UTC, datetime

import click
import pytest

from schemas.errors import UsageError
from streams.cli.options import BEGINNING, TopicName, moment, short_name

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


@pytest.mark.parametrize("given", ["enriched", "wireroom.enriched"])
def test_a_topic_may_have_the_prefix_that_brokers_see(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """`wireroom topics show` prints full names, and what it prints can be given to other commands."""
    monkeypatch.delenv("WIREROOM_TOPIC_PREFIX", raising=False)

    assert "enriched" == TopicName(["enriched", "alerts"]).convert(given, None, None)


def test_the_prefix_of_a_topic_is_that_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """A replay's topics are named by its own prefix; another prefix stays, and is no topic."""
    monkeypatch.setenv("WIREROOM_TOPIC_PREFIX", "replay.tuesday.")

    assert "alerts" == short_name("replay.tuesday.alerts")
    assert "wireroom.alerts" == short_name("wireroom.alerts")


def test_a_topic_that_there_is_not_is_answered_with_the_nearest() -> None:
    """The sentence has all names, and the likeliest at its end."""
    with pytest.raises(click.BadParameter, match="'alrts' is none of enriched, alerts; did you mean alerts"):
        TopicName(["enriched", "alerts"]).convert("alrts", None, None)
