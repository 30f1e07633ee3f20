"""A run's clock: how fast event time passes, and by how much it is shifted."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from schemas.alert import Matched
from schemas.command import Command
from schemas.event import Draft, EnrichedItem

Record = Draft | EnrichedItem | Matched | Command
T = TypeVar("T", Draft, EnrichedItem, Matched, Command, Record)
Sleep = Callable[[float], Awaitable[object]]
NAP_S = 1.0
"""Longest wait in one go, so that a stop is heard."""


def shifted(record: T, by: timedelta) -> T:
    """*record* with every time of its own moved by *by*."""
    if not by:
        return record
    if isinstance(record, Matched):
        return replace(record, at=record.at + by)
    if isinstance(record, Command):
        return replace(record, at=_moved(record.at, by), until=_moved(record.until, by) if record.until else None)
    times = {name: getattr(record, name) for name in ("seen_at", "published_at", "updated_at")}
    changed: dict[str, Any] = {name: _moved(at, by) for name, at in times.items() if at is not None}
    moved = replace(record, **changed)
    if isinstance(moved, EnrichedItem):
        story = moved.story
        return replace(moved, story=replace(story, first_seen_at=_moved(story.first_seen_at, by)))
    return moved


def _moved(at: datetime, by: timedelta) -> datetime:
    """*at* moved by *by*; as it is where the calendar ends: a publisher may give any date."""
    try:
        return at + by
    except OverflowError:
        return at


def event_time(record: Record) -> datetime:
    """When *record* happened."""
    return record.at if isinstance(record, Matched | Command) else record.seen_at


class Pace:
    """Lets event time pass at a speed.

    Args:
        speed: Event time in one second, seconds; 0 never waits.
        now_s: A clock that only goes on, seconds.
        sleep: How to wait.
        is_told: Whether somebody wants to stop.
    """

    def __init__(
        self, speed: float, now_s: Callable[[], float], is_told: Callable[[], bool], sleep: Sleep = asyncio.sleep
    ) -> None:
        self._speed, self._now_s, self._is_told, self._sleep = speed, now_s, is_told, sleep
        self._begin: tuple[float, datetime] | None = None

    def wait_s(self, at: datetime) -> float:
        """How long it is until *at*; the first time asked for is now."""
        if not self._speed:
            return 0.0
        if self._begin is None:
            self._begin = self._now_s(), at
        began_s, first = self._begin
        return began_s + (at - first).total_seconds() / self._speed - self._now_s()

    async def until(self, at: datetime) -> None:
        """Wait until *at* has come, or somebody wants to stop."""
        while (wait_s := self.wait_s(at)) > 0 and not self._is_told():
            await self._sleep(min(wait_s, NAP_S))
