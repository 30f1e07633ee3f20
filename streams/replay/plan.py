"""What a replay is to do, and what makes two of them the same."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from importlib.metadata import version
from typing import Literal

import orjson

from agents.identity import hashed
from schemas.errors import OptionError
from streams.replay.stretch import Stretch

BeginsAt = Literal["items", "enriched"]
SPEED_MAX = 1_000_000.0
"""Largest `speed`; what is to be faster takes 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One run.

    Raises:
        OptionError: It contradicts itself.
    """

    stretch: Stretch
    begins_at: BeginsAt = "items"
    """items: enrich, number, match and decide anew. enriched: match and decide anew, by the numbers that were given."""
    speed: float = 0.0
    """Event time that passes in one second, seconds; 0 is as fast as it goes."""
    shift_to: datetime | None = None
    """Every time of the input is moved by as much as brings the first record here; None leaves them."""
    processes: int = field(default_factory=lambda: os.cpu_count() or 1)
    """That enrich."""

    def __post_init__(self) -> None:
        if not 0 <= self.speed <= SPEED_MAX:
            raise OptionError(f"--speed {self.speed:g}: expected max, or a number up to {SPEED_MAX:,.0f}")
        if self.processes < 1:
            raise OptionError(f"{self.processes} processes: at least one is needed")

    def identity(self, content: str, newsroom: str, topics: Iterable[str]) -> str:
        """What has to be the same for a stopped run to go on: 32 hex digits. Speed and processes may differ.

        Args:
            content: Names the input.
            newsroom: Names what it is run with.
            topics: That are written.
        """
        parts = [self.begins_at, content, newsroom, self.stretch.until.isoformat(), self.shift_to is None]
        parts += [version("wireroom"), *sorted(topics)]
        return hashed("run", orjson.dumps(parts).decode())
