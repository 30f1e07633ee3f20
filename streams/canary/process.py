"""The canary's process: its receiver, its rounds, and how it is itself."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime

from aiokafka.errors import KafkaError

from schemas.errors import WireroomError
from streams.canary.receiver import receiving
from streams.canary.rounds import ROUND_S_MAX, Ask, Canary, Round, now_s
from streams.kafka.clients import connection
from streams.monitoring.alive import watch
from streams.monitoring.health import Health
from streams.monitoring.meter import Meter
from streams.settings import Settings

GRACE_S = 60.0
"""How long a canary that has just started waits for rule and receiver: the poller may be starting too."""
GRACE_LOOK_S = 2.0
"""How often it looks for them in that time."""

log = logging.getLogger("wireroom.canary")


@asynccontextmanager
async def open_canary(settings: Settings, ask: Ask, clock: Callable[[], datetime]) -> AsyncIterator[Canary]:
    """A canary whose receiver listens.

    Raises:
        UsageError: The receiver's address is taken, or a setting for the broker is wrong.
    """
    connection(settings)
    canary = Canary(settings, ask, clock)
    async with receiving(ask.host, ask.port, canary.arrived):
        yield canary


async def once(settings: Settings, ask: Ask, clock: Callable[[], datetime]) -> Round:
    """One canary.

    Raises:
        UsageError: As `open_canary`.
    """
    async with open_canary(settings, ask, clock) as canary:
        return await canary.round()


async def keep_on(settings: Settings, ask: Ask, clock: Callable[[], datetime], tell: Callable[[Round], None]) -> None:
    """A canary every `ask.every_s` seconds, until cancelled.

    Args:
        settings: Where the broker is.
        ask: What the user asked for.
        clock: The wall clock.
        tell: Told of each round.

    Raises:
        UsageError: As `open_canary`.
    """
    still_s = ask.every_s + 2 * ask.within_s + ROUND_S_MAX
    async with (
        open_canary(settings, ask, clock) as canary,
        Health(settings) as health,
        _watched(canary, health, still_s=still_s),
    ):
        log.info("%s%s", _listening(canary, ask), health.words)
        await _settle_in(canary)
        while True:
            due_s = now_s() + ask.every_s
            tell(await canary.round())
            await asyncio.sleep(due_s - now_s())


def _listening(canary: Canary, ask: Ask) -> str:
    return (
        f"canary {canary.token} writes an item every {ask.every_s:g} s and expects its alert within {ask.within_s:g} s "
        f"at {ask.host}:{ask.port}"
    )


@asynccontextmanager
async def _watched(canary: Canary, health: Health, *, still_s: float) -> AsyncIterator[None]:
    """Show *canary* on the admin port, where it is alive unless one round takes longer than *still_s*."""
    meter = Meter("canary", "")
    health.show(meter)
    health.show(canary)
    health.started()
    watching = asyncio.create_task(watch(meter, lambda: {"round": canary.rounds}, lambda: True, still_s=still_s))
    try:
        yield
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching


async def _settle_in(canary: Canary) -> None:
    """Say what is missing, and wait GRACE_S for it."""
    deadline_s, said = now_s() + GRACE_S, ""
    while now_s() < deadline_s:
        try:
            problem = await canary.missing()
        except (WireroomError, KafkaError, OSError):
            return  # the first round will say it
        if not problem:
            return
        if problem != said:
            log.warning("%s (waiting up to %g s for it)", problem, GRACE_S)
            said = problem
        await asyncio.sleep(GRACE_LOOK_S)
