"""Durations as people write them."""

from datetime import timedelta

import pytest

from streams.durations import duration_of


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90s", 90),
        ("20m", 1_200),
        ("6h", 21_600),
        ("1d", 86_400),
        ("0s", 0),
        ("007m", 420),
        ("99999999d", 8_639_999_913_600),
    ],
)
def test_a_number_and_a_unit_are_a_duration(text: str, seconds: int) -> None:
    """A whole number with s, m, h or d behind it is so long."""
    assert timedelta(seconds=seconds) == duration_of(text)


@pytest.mark.parametrize(
    "text", ["", "s", "20", "20 m", "-20m", "1.5h", "1h30m", "20M", "2w", "20m\n", "٣h", "100000000d"]
)
def test_nothing_else_is_one(text: str) -> None:
    """Other units, signs, fractions, other digits, more than eight of them, and white space are no duration."""
    assert duration_of(text) is None
