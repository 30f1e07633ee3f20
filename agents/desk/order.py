"""Puts what match workers write, each at its own pace, back into the one order.

An event waits until every lower number was taken in. A number that never comes (its match went to the dead letters)
must not stop the alerts: after HOLE_WAIT of ticks, or with HELD_MAX events waiting, the hole is given up, and whoever
made the order is told. Should the missing event come after all it is still taken in then, late, and not lost.
"""

import heapq
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from schemas.alert import Matched

HELD_MAX = 50_000
"""Events that wait for a lower number: so far may one match worker be ahead of another, as after an outage of both.
They take 20 MB, and ten times that if a rule matches each."""
HOLE_WAIT = timedelta(minutes=3)
"""By the ticks; longer than a match worker's partitions need to find a new owner."""
TICKS_MAX = 1_000
"""Ticks that wait for their number; without the oldest, closings are late and nothing else."""
MISSING_MAX = 20_000
"""Numbers given up that are still taken in when they come; the oldest are forgotten. Saved, they are 400 kB at most."""
LOOK_BACK = 1_000
"""Numbers before the first one seen that are still taken in, where the beginning of the topic is gone."""

Ranges = list[tuple[int, int]]
OnGivenUp = Callable[[range], None]
"""Called with numbers that are no longer waited for."""


def ignore(_numbers: range) -> None:
    """What is done about numbers given up where the caller does not say."""


@dataclass(frozen=True, slots=True)
class Held:
    """A record that waits."""

    matched: Matched
    offset: int
    heard: datetime | None
    """Time of the latest tick when it came."""


@dataclass(slots=True, kw_only=True)
class Place:
    """Where the order stands: what has to be saved of it."""

    next: int = 0
    """The number that is waited for; 0 before the first record."""
    heard: datetime | None = None
    """Time of the latest tick, as it was when the oldest waiting event came."""
    missing: Ranges
    """Numbers given up, each range with both ends."""


class Order:
    """The records that wait, and the number that they wait for.

    Args:
        on_given_up: Told of the numbers that are no longer waited for.
    """

    def __init__(self, on_given_up: OnGivenUp = ignore) -> None:
        self.next = 0
        self._on_given_up = on_given_up
        self._heard: datetime | None = None
        self._missing: OrderedDict[int, None] = OrderedDict()
        self._held: OrderedDict[int, Held] = OrderedDict()
        """By sequence, in the order in which they came."""
        self._lowest: list[int] = []
        """A heap of their sequences."""
        self._ticks: deque[Held] = deque()

    def take(self, matched: Matched, offset: int) -> Iterator[Matched]:
        """Take in the record at *offset*; what is now to be worked on, in order."""
        if not self.next:
            self._begin(matched, offset)
        if matched.kind == "tick":
            self._hear(matched, offset)
        elif matched.sequence >= self.next:
            if matched.sequence not in self._held:
                self._held[matched.sequence] = Held(matched, offset, self._heard)
                heapq.heappush(self._lowest, matched.sequence)
        elif matched.sequence in self._missing:
            del self._missing[matched.sequence]
            yield matched
        yield from self._ready()

    def covered(self) -> int | None:
        """The lowest offset of what waits; None where nothing does."""
        waiting = [next(iter(self._held.values()))] if self._held else []
        waiting += [self._ticks[0]] if self._ticks else []
        return min((one.offset for one in waiting), default=None)

    def place(self) -> Place:
        """What to save. Records that wait are read again, from `covered`, so they are no part of it."""
        heard = next(iter(self._held.values())).heard if self._held else self._heard
        return Place(next=self.next, heard=heard, missing=_ranges(self._missing))

    def restore(self, place: Place) -> None:
        """Go on from a saved place."""
        self.next, self._heard = place.next, place.heard
        self._missing = OrderedDict.fromkeys(one for low, high in place.missing for one in range(low, high + 1))

    def _begin(self, matched: Matched, offset: int) -> None:
        """Choose the first number: 1 at the topic's own beginning, else that of the first record there is."""
        first = matched.sequence + (matched.kind == "tick")
        self.next = 1 if offset == 0 else max(1, first)
        self._give_up(range(max(1, self.next - LOOK_BACK), self.next))

    def _hear(self, tick: Matched, offset: int) -> None:
        if self._heard is None:  # what came before the first tick waits from now on
            for sequence, one in self._held.items():
                self._held[sequence] = replace(one, heard=tick.at)
        self._heard = max(self._heard or tick.at, tick.at)
        if self._ticks and self._ticks[-1].matched.sequence == tick.sequence:
            offset = self._ticks.pop().offset  # the later one says all that the earlier one did
        self._ticks.append(Held(tick, offset, None))
        if len(self._ticks) > TICKS_MAX:
            self._ticks.popleft()

    def _ready(self) -> Iterator[Matched]:
        while True:
            while self._ticks and self._ticks[0].matched.sequence < self.next:
                yield self._ticks.popleft().matched
            if self.next not in self._held:
                if not self._is_overdue():
                    return
                hole = range(self.next, self._lowest[0])
                self._give_up(hole)
                self._on_given_up(hole)
                self.next = hole.stop
            # None is lower than the one whose turn it is.
            yield self._held.pop(heapq.heappop(self._lowest)).matched
            self.next += 1

    def _is_overdue(self) -> bool:
        if not self._held:
            return False
        since = next(iter(self._held.values())).heard
        waited = self._heard - since if self._heard and since else timedelta(0)
        return len(self._held) > HELD_MAX or waited >= HOLE_WAIT

    def _give_up(self, numbers: Iterable[int]) -> None:
        self._missing.update(OrderedDict.fromkeys(numbers))
        while len(self._missing) > MISSING_MAX:
            self._missing.popitem(last=False)


def _ranges(numbers: Iterable[int]) -> Ranges:
    ranges: Ranges = []
    for one in numbers:
        if ranges and one == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], one)
        else:
            ranges.append((one, one))
    return ranges
