"""Manners towards hosts: a pause between requests, few at once, and silence when they ask for it."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from schemas.errors import RetryableError

HOSTS_MAX = 10_000
"""Hosts remembered; the one that was longest unused goes first."""
PUBLIC_AT_ONCE = 2
"""Requests under way at once to one public host."""
OPENED_AT_ONCE = 16
"""The same for a private host that the settings open."""
HOLD_MAX_S = 3_600.0
"""A host that asks for more silence is asked again after so long."""
PATIENCE_S = 10.0
"""Who would have to wait longer for a host that asked for silence is turned away instead."""
QUEUE_S_MAX = 1_800.0
"""Who would have to wait longer at the pace that a host asks for is turned away: a few such hosts would hold every page
that may be awaited, and with it those of all others."""


@dataclass(slots=True)
class _Host:
    slots: asyncio.Semaphore
    gap_s: float
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    silent_until: float = 0.0
    users: int = 0


class Pacing:
    """Takes turns at hosts. Times are those of *clock*, in seconds.

    Args:
        gap_s: Pause between two requests to one public host.
        clock: A clock that never goes back, such as `time.monotonic`.
    """

    def __init__(self, gap_s: float, clock: Callable[[], float]) -> None:
        self._gap_s, self._clock = gap_s, clock
        self._hosts: OrderedDict[str, _Host] = OrderedDict()

    @asynccontextmanager
    async def turn(self, name: str, *, is_opened: bool, pause_s: float = 0.0) -> AsyncIterator[None]:
        """Wait for a turn at the host *name*, and hold it; one that the settings open has no pause of ours.

        Args:
            name: The host.
            is_opened: Whether it is a private one that the settings open.
            pause_s: The pause after this request that the host itself asks for, where it is longer than ours.

        Raises:
            RetryableError: The host asked for silence that lasts longer than PATIENCE_S, or so many wait for it that
                its pace would take longer than QUEUE_S_MAX.
        """
        host = self._host(name, is_opened)
        if host.users * pause_s > QUEUE_S_MAX:
            raise RetryableError(f"{host.users} requests wait for {name}, which wants {pause_s:g} s between two")
        host.users += 1
        try:
            async with host.slots:
                async with host.turn:
                    await self._wait(name, host, pause_s)
                yield
        finally:
            host.users -= 1
            self._forget()

    def hold(self, name: str, silence_s: float) -> None:
        """Leave the host *name* alone for *silence_s* seconds, at most HOLD_MAX_S."""
        if host := self._hosts.get(name):
            host.silent_until = max(host.silent_until, self._clock() + min(silence_s, HOLD_MAX_S))

    async def _wait(self, name: str, host: _Host, pause_s: float) -> None:
        now = self._clock()
        if host.silent_until - now > PATIENCE_S:
            raise RetryableError(f"{name} asked to be left alone for another {host.silent_until - now:.0f} s")
        start = max(host.free_at, host.silent_until, now)
        await asyncio.sleep(start - now)
        # A sleep may last longer than was asked for: the pause begins when it is over.
        host.free_at = max(start, self._clock()) + max(host.gap_s, pause_s)

    def _host(self, name: str, is_opened: bool) -> _Host:
        host = self._hosts.get(name)
        if host is None:
            at_once = OPENED_AT_ONCE if is_opened else PUBLIC_AT_ONCE
            host = self._hosts[name] = _Host(asyncio.Semaphore(at_once), 0.0 if is_opened else self._gap_s)
        self._hosts.move_to_end(name)
        return host

    def _forget(self) -> None:
        """Drop the host that was longest unused, when there are too many and nobody is there."""
        if len(self._hosts) > HOSTS_MAX:
            name, host = next(iter(self._hosts.items()))
            if not host.users:
                del self._hosts[name]
