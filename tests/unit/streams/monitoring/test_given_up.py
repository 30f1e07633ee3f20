"""What is told of numbers that `desk` no longer waits for."""

import pytest

from streams.monitoring.given_up import TELL_EVERY_S, GivenUp


def test_all_are_counted_and_one_line_a_minute_is_written(caplog: pytest.LogCaptureFixture) -> None:
    """Thousands that are given up one by one do not fill the log."""
    now = 100.0
    given_up = GivenUp(lambda: now)
    for number in range(1, 1_000, 2):
        given_up(range(number, number + 1))
    now += TELL_EVERY_S
    given_up(range(2_000, 2_010))

    assert [("wireroom_desk_given_up_total", (), 510)] == list(given_up.figures())
    assert [(1, 1), (2_000, 510)] == [line.args for line in caplog.records]
