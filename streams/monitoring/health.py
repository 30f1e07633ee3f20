"""What a process shows of itself on the admin port: its roles' meters, and whatever else has figures."""

import asyncio
import contextlib
import time
from collections.abc import Iterator
from importlib.metadata import version
from types import TracebackType
from typing import Self

from streams.monitoring.admin import Admin
from streams.monitoring.alive import ALIVE_S_MAX, stuck
from streams.monitoring.meter import Figure, Measured, Meter
from streams.monitoring.metrics import exposition
from streams.monitoring.watchdog import Watchdog
from streams.settings import Settings

PULSE_S = 1.0
"""How often the event loop shows that it turns."""


class Health:
    """One process's. Use it with `async with`; without, it only keeps what it is given.

    Args:
        settings: The process's settings.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._meters: list[Meter] = []
        self._measured: list[Measured] = []
        self._is_started = False
        self._pulse_at = time.monotonic()
        self._pulse: asyncio.Task[None] | None = None
        self._watchdog = Watchdog(settings, lambda: self._pulse_at)
        self._admin: Admin | None = None
        self.address = ""
        """Where it listens; "" where it does not."""

    async def __aenter__(self) -> Self:
        """Listen and watch.

        Raises:
            UsageError: The admin port can't be bound.
        """
        if self._settings.admin_port >= 0:
            self._admin = Admin(self, self._settings.admin_host, self._settings.admin_port)
            self.address = self._admin.start()
        self._watchdog.start()
        self._pulse = asyncio.create_task(self._beat(), name="pulse")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pulse:
            self._pulse.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._pulse
        self._watchdog.stop()
        if self._admin:
            self._admin.stop()

    async def _beat(self) -> None:
        while True:
            self._pulse_at = time.monotonic()
            await asyncio.sleep(PULSE_S)

    def watch(self, meter: Meter, *, event_s: float = 0.0) -> None:
        """Show and watch a role that is a member of a group.

        Args:
            meter: The role's.
            event_s: How long an event, or the loading of a fold, may be under way while the event loop turns, seconds.
        """
        self.show(meter)
        self._watchdog.watch(meter, event_s=event_s)

    def show(self, one: Meter | Measured) -> None:
        """Show the figures of *one*; of a meter also whether it has started and gets on."""
        if isinstance(one, Meter):
            self._meters.append(one)
        self._measured.append(one)

    def started(self) -> None:
        """Everything that the process does is under way; each meter says for itself when it is ready."""
        self._is_started = True

    @property
    def words(self) -> str:
        """The end of the line that a process prints when it starts."""
        return f"; health and metrics at {self.address}" if self.address else ""

    # --- what the admin port shows -----------------------------------------------------------------------------------

    def stuck(self) -> list[str]:
        """A sentence for each role that does not get on, and one when the event loop itself does not."""
        now_s = time.monotonic()
        still_s = now_s - self._pulse_at
        frozen = [f"the event loop has not turned for {still_s:.0f} s"] if still_s > ALIVE_S_MAX else []
        return frozen + stuck(list(self._meters), now_s)

    def awaited(self) -> list[str]:
        """A sentence for each role that has not started."""
        if not self._is_started:
            return ["the process is starting"]
        return [f"{meter.role} has not started" for meter in list(self._meters) if not meter.is_ready]

    def metrics(self) -> bytes:
        """All figures, in Prometheus's text format."""
        return exposition([self, self._watchdog, *self._measured])

    def figures(self) -> Iterator[Figure]:
        """Those of the process as a whole."""
        yield "wireroom_build_info", (version("wireroom"),), 1
        yield "wireroom_ready", (), not self.awaited()
        yield "wireroom_live", (), not self.stuck()
        yield "wireroom_loop_blocked_seconds", (), max(time.monotonic() - self._pulse_at - PULSE_S, 0.0)
