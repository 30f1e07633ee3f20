"""What a role of a process has done so far, in plain numbers: cheap to count, read when somebody asks.

Written by the event loop, read by it and by the watchdog's thread; each field is one number or one small dict, so a
reader sees a value of now or of a moment ago. The names under which they are shown are in `streams.monitoring.metrics`.
"""

import time
from collections import Counter
from collections.abc import Iterator
from typing import Protocol

Figure = tuple[str, tuple[str, ...], float]
"""One number to be shown: the metric's name, the values of its labels in the catalogue's order, the value."""


class Measured(Protocol):
    """Whatever has figures to show."""

    def figures(self) -> Iterator[Figure]:
        """All of them, as they are now; quick, for the event loop waits."""


class Tally:
    """Counts by label, for what happens a few times a second at most.

    Args:
        name: Of the metric, which has as many labels as `add` is given.
        known: Label values that are shown as 0 before they happen, so that an alarm on them has a series to look at.
    """

    def __init__(self, name: str, *known: tuple[str, ...]) -> None:
        self._name = name
        self._counts: Counter[tuple[str, ...]] = Counter(dict.fromkeys(known, 0))

    def add(self, *labels: str, count: int = 1) -> None:
        """Count *count* more."""
        self._counts[labels] += count

    def figures(self) -> Iterator[Figure]:
        """The counts."""
        for labels, count in list(self._counts.items()):
            yield self._name, labels, count


class Meter:
    """One role of one process.

    Args:
        role: Its name, which is its group's.
        reads: Short name of the topic that it reads; "" for a role that reads none.
    """

    __slots__ = (
        "beat_at",
        "dead",
        "done",
        "event_ms",
        "is_active",
        "is_busy",
        "is_fold",
        "is_ready",
        "moves",
        "offsets",
        "progress_at",
        "reads",
        "recovery_s",
        "retries",
        "role",
        "state_bytes",
        "state_records",
    )

    def __init__(self, role: str, reads: str) -> None:
        self.role, self.reads = role, reads
        self.done = 0
        """Events that came out."""
        self.dead = 0
        """Events that became dead letters."""
        self.retries = 0
        self.moves = 0
        """Grows with every progress: an event taken, an offset settled."""
        self.event_ms = 0
        """Timestamp of the event taken last, ms since 1970; 0 before the first."""
        self.offsets: dict[int, int] = {}
        """Partition -> the offset before which everything is confirmed."""
        self.progress_at = time.time()
        """When something was settled last, seconds since 1970; the start before that."""
        self.beat_at = time.monotonic()
        """When the role showed last that it gets on, on the monotonic clock."""
        self.is_ready = False
        """It has started: its group joined, its state loaded or standing by."""
        self.is_fold = False
        self.is_active = True
        """False for a fold that stands by."""
        self.is_busy = False
        """Events are under way, so far as was last looked; or a fold loads its state."""
        self.state_records = self.state_bytes = 0
        self.recovery_s = 0.0
        """What loading the state took last."""

    def took(self, timestamp_ms: int, *, count: int = 1, is_dead: bool = False) -> None:
        """*count* events were processed, or became dead letters.

        Args:
            timestamp_ms: Of the last one's record, ms since 1970.
            count: How many.
            is_dead: They became dead letters.
        """
        if is_dead:
            self.dead += count
        else:
            self.done += count
        self.event_ms = timestamp_ms
        self.moves += count

    def retried(self) -> None:
        """A step failed and is tried again."""
        self.retries += 1

    def settled(self, partition: int, next_offset: int) -> None:
        """Everything of *partition* before *next_offset* is confirmed."""
        if self.offsets.get(partition) != next_offset:
            self.offsets[partition] = next_offset
            self.moves += 1
            self.progress_at = time.time()

    def beat(self) -> None:
        """The role gets on: a round of its own loop is done."""
        self.beat_at = time.monotonic()

    def stood_by(self) -> None:
        """A fold waits for its turn, or has lost it."""
        self.is_fold, self.is_active, self.is_ready = True, False, True
        self.offsets.clear()
        self.beat()

    def recovers(self) -> None:
        """A fold begins to load its state."""
        self.is_fold = self.is_busy = True
        self.beat()

    def recovered(self, *, records: int, size_bytes: int, took_s: float) -> None:
        """A fold has loaded its state, and is active from now on.

        Args:
            records: Records of the state.
            size_bytes: Their keys and values together.
            took_s: From asking for the first to having applied the last.
        """
        self.is_fold, self.is_busy, self.is_active, self.is_ready = True, False, True, True
        self.state_records, self.state_bytes, self.recovery_s = records, size_bytes, took_s
        self.beat()

    def figures(self) -> Iterator[Figure]:
        """What it has counted; nothing where it reads no topic."""
        if not self.reads:
            return
        role = self.role
        yield "wireroom_events_total", (role, "done"), self.done
        yield "wireroom_events_total", (role, "dead"), self.dead
        yield "wireroom_retries_total", (role,), self.retries
        yield "wireroom_last_progress_timestamp_seconds", (role,), self.progress_at
        yield "wireroom_event_timestamp_seconds", (role,), self.event_ms / 1000
        for partition, offset in list(self.offsets.items()):
            yield "wireroom_settled_offset", (role, str(partition)), offset
        if self.is_fold:
            yield "wireroom_fold_active", (role,), self.is_active
            yield "wireroom_fold_state_records", (role,), self.state_records
            yield "wireroom_fold_state_bytes", (role,), self.state_bytes
            yield "wireroom_fold_recovery_seconds", (role,), self.recovery_s
