"""When to poll a feed next: pure arithmetic on what publisher, server and user say."""

from dataclasses import dataclass
from datetime import datetime, timedelta

JITTER = 0.1
"""Share of an interval by which feeds are spread, so that they do not all fall due at once."""
TOO_MANY_MAX_S = 21_600.0
"""Longest wait after "too many requests" that the server did not ask for: its trouble passes."""
OPENED_FAILED_MAX_S = 60.0
"""Longest wait for a failing feed on a private host that the settings open."""
DOUBLINGS_MAX = 16
"""Failures in a row from which on the wait grows no longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What bounds a feed's intervals, seconds."""

    min_s: float
    max_s: float
    user_min_s: float = 0.0
    """`every_min_minutes` of feeds.yaml, 0 where the user leaves it to the schedule."""
    is_opened: bool = False
    """The feed is on a private host that the settings open: hints do not slow it down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What publisher and server say, seconds; 0 where they say nothing."""

    ttl_s: float = 0.0
    update_s: float = 0.0
    """RSS syndication module."""
    fresh_s: float = 0.0
    """Cache-Control, Expires."""
    retry_after_s: float = 0.0


def after_success(limits: Limits, hints: Hints) -> float:
    """Seconds until the next poll of a feed that answered.

    The longest of the hints; but where the user gives an interval, that one instead of the publisher's. Retry-After
    always counts.
    """
    hinted = max(hints.ttl_s, hints.update_s, hints.fresh_s)
    wished = limits.user_min_s or (0.0 if limits.is_opened else hinted)
    return _clamped(max(wished, hints.retry_after_s), limits)


def after_failure(limits: Limits, hints: Hints, failures: int, *, is_too_many: bool = False) -> float:
    """Seconds until the next poll of a feed that failed *failures* times in a row: twice as long each time."""
    backoff = max(limits.min_s, limits.user_min_s) * 2 ** min(failures, DOUBLINGS_MAX)
    if is_too_many:
        backoff = min(backoff, TOO_MANY_MAX_S)
    if limits.is_opened:
        backoff = min(backoff, max(OPENED_FAILED_MAX_S, limits.min_s))
    return _clamped(max(backoff, hints.retry_after_s), limits)


def at(now: datetime, interval_s: float, jitter: float) -> datetime:
    """The moment *interval_s* after *now*, up to JITTER later; *jitter* is from 0 to 1."""
    return now + timedelta(seconds=interval_s * (1 + JITTER * jitter))


def _clamped(interval_s: float, limits: Limits) -> float:
    floor = max(limits.min_s, limits.user_min_s)
    return max(floor, min(interval_s, limits.max_s))
