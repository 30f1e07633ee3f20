"""One address, tried until it takes the alert, refuses it, or has been tried often enough."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from schemas.alert import DeliveryStatus
from schemas.errors import RefusedError, RetryableError
from streams.deliver.webhook import AskedToWaitError

BACKOFF_S = 1.0
"""The first pause; each further one is twice as long."""
BACKOFF_S_MAX = 30.0
"""Longest pause, JITTER aside, unless the receiver asks for one."""
PAUSES_S_MAX = 120.0
"""All pauses of one alert at one address together: the stage takes a step that never ends for stuck."""
JITTER = 0.2
"""Pauses vary by this share, so that workers that failed together do not come back together."""

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one alert at one address."""

    status: DeliveryStatus
    attempts: int
    error: str = ""


async def attempt(send: Callable[[], Awaitable[None]], attempts_max: int, *, sleep: Sleep = asyncio.sleep) -> Outcome:
    """Call *send* until it returns or refuses, at most *attempts_max* times (at least once)."""
    error: RetryableError | None = None
    attempts_max = max(1, attempts_max)
    left_s = PAUSES_S_MAX
    for number in range(1, attempts_max + 1):
        if error:
            wait_s = pause_s(number - 1, error)
            if wait_s > left_s:
                return Outcome(status="gave_up", attempts=number - 1, error=str(error))
            left_s -= wait_s
            await sleep(wait_s)
        try:
            await send()
        except RefusedError as refused:
            return Outcome(status="refused", attempts=number, error=str(refused))
        except RetryableError as retryable:
            error = retryable
        else:
            return Outcome(status="sent", attempts=number)
    return Outcome(status="gave_up", attempts=attempts_max, error=str(error))


def pause_s(failed: int, error: RetryableError) -> float:
    """How long to wait after the attempt number *failed*, seconds: what the receiver asked for, else ever longer."""
    if isinstance(error, AskedToWaitError):
        return error.wait_s
    backoff_s: float = min(BACKOFF_S * 2 ** (failed - 1), BACKOFF_S_MAX)
    return backoff_s * random.uniform(1 - JITTER, 1 + JITTER)
