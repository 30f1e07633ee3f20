"""Attempts: how often, and with which pauses."""

from collections.abc import Awaitable, Callable

from schemas.errors import RefusedError, RetryableError
from streams.deliver.attempts import BACKOFF_S_MAX, Outcome, attempt, pause_s
from streams.deliver.webhook import AskedToWaitError


class Pauses:
    """A clock that notes how long it was asked to wait."""

    def __init__(self) -> None:
        self.seen: list[float] = []

    async def __call__(self, seconds: float) -> None:
        """Return at once."""
        self.seen.append(seconds)


def script(*errors: Exception | None) -> Callable[[], Awaitable[None]]:
    """A send that raises these in turn; None is success."""
    left = list(errors)

    async def send() -> None:
        error = left.pop(0)
        if error:
            raise error

    return send


async def test_success_at_once_waits_for_nothing() -> None:
    """One attempt, no pause."""
    pauses = Pauses()
    outcome = await attempt(script(None), 5, sleep=pauses)

    assert Outcome(status="sent", attempts=1) == outcome
    assert pauses.seen == []


async def test_failure_is_tried_again_after_longer_pauses() -> None:
    """Each pause is about twice the one before, give or take the jitter."""
    pauses = Pauses()
    outcome = await attempt(script(*[RetryableError("away")] * 3, None), 5, sleep=pauses)

    assert Outcome(status="sent", attempts=4) == outcome
    assert all(0.8 * due <= one <= 1.2 * due for due, one in zip((1, 2, 4), pauses.seen, strict=True))


async def test_attempts_are_bounded() -> None:
    """After attempts_max failures it is given up, with the last error."""
    outcome = await attempt(script(*[RetryableError(f"no {n}") for n in range(3)]), 3, sleep=Pauses())

    assert Outcome(status="gave_up", attempts=3, error="no 2") == outcome


async def test_refusal_ends_the_attempts() -> None:
    """A receiver that refuses is not asked again."""
    outcome = await attempt(script(RetryableError("away"), RefusedError("no such hook")), 5, sleep=Pauses())

    assert Outcome(status="refused", attempts=2, error="no such hook") == outcome


async def test_receiver_that_asks_for_a_pause_gets_it() -> None:
    """Retry-After takes the place of our own pause."""
    pauses = Pauses()
    await attempt(script(AskedToWaitError("later", 17.0), None), 5, sleep=pauses)

    assert pauses.seen == [17.0]


async def test_there_is_always_one_attempt() -> None:
    """attempts_max of 0 means one."""
    assert Outcome(status="sent", attempts=1) == await attempt(script(None), 0)


def test_pauses_are_bounded() -> None:
    """However often it failed, no pause is longer than BACKOFF_S_MAX with its jitter."""
    assert max(pause_s(failed, RetryableError("x")) for failed in range(1, 60)) <= BACKOFF_S_MAX * 1.2
