"""When to poll next."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.poll.schedule import Hints, Limits, after_failure, after_success, at

PUBLIC = Limits(min_s=300, max_s=86_400)
OPENED = Limits(min_s=1, max_s=86_400, is_opened=True)


@pytest.mark.parametrize(
    ("limits", "hints", "expected"),
    [
        (PUBLIC, Hints(), 300),
        (PUBLIC, Hints(ttl_s=3_600, fresh_s=600), 3_600),
        (PUBLIC, Hints(update_s=604_800), 86_400),
        (PUBLIC, Hints(fresh_s=60, retry_after_s=900), 900),
        (Limits(min_s=300, max_s=86_400, user_min_s=600), Hints(ttl_s=3_600), 600),
        (Limits(min_s=300, max_s=86_400, user_min_s=172_800), Hints(), 172_800),
        (OPENED, Hints(ttl_s=3_600), 1),
        (OPENED, Hints(retry_after_s=30), 30),
    ],
)
def test_after_success(limits: Limits, hints: Hints, expected: float) -> None:
    """The longest hint counts, the user's interval before it; private hosts may be asked as often as set."""
    assert expected == after_success(limits, hints)


def test_failures_double_the_wait() -> None:
    """Each failure in a row doubles it, up to the limit; too many requests passes within hours."""
    assert [600, 1_200, 2_400, 86_400] == [after_failure(PUBLIC, Hints(), n) for n in (1, 2, 3, 30)]
    assert 21_600 == after_failure(PUBLIC, Hints(), 30, is_too_many=True)
    assert 50_000 == after_failure(PUBLIC, Hints(retry_after_s=50_000), 1, is_too_many=True)
    assert 60 == after_failure(OPENED, Hints(), 30)


@given(st.floats(0, 1e7), st.floats(0, 1e7), st.integers(0, 10_000), st.booleans())
def test_waits_stay_within_limits(ttl_s: float, retry_s: float, failures: int, is_too_many: bool) -> None:
    """Whatever is said, the wait is between the shortest and the longest interval."""
    hints = Hints(ttl_s=ttl_s, retry_after_s=retry_s)

    assert 300 <= after_success(PUBLIC, hints) <= 86_400
    assert 300 <= after_failure(PUBLIC, hints, failures, is_too_many=is_too_many) <= 86_400


def test_jitter_spreads_upwards() -> None:
    """Jitter only delays, by a tenth at most."""
    now = datetime(2026, 6, 1, tzinfo=UTC)

    assert now + timedelta(seconds=300) == at(now, 300, 0)
    assert now + timedelta(seconds=330) == at(now, 300, 1)
