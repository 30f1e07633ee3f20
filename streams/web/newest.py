"""The newest of many records by name, at the cost of the logarithm of how many are held. Pure."""

import heapq
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

Rank = tuple[Any, ...]
"""What sorts records, the oldest first; no two names share one."""
_HEAP_PER_HELD_MAX = 2
"""Entries of the heap for each record that may be held, those of replaced records included."""


class Newest(Generic[K, V]):
    """At most *held_max* records by name: those with the highest ranks, whatever order they come in."""

    def __init__(self, held_max: int) -> None:
        self._held_max = held_max
        self._held: dict[K, tuple[Rank, V]] = {}
        self._oldest: list[tuple[Rank, K]] = []
        """Heap; entries of replaced records stay in until they come up."""

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, name: object) -> bool:
        return name in self._held

    def get(self, name: K) -> V | None:
        """The record of that name; None where none is held."""
        found = self._held.get(name)
        return found and found[1]

    def values(self) -> Iterator[V]:
        """All records, in no telling order."""
        return (value for _, value in self._held.values())

    def put(self, name: K, rank: Rank, value: V) -> V | None:
        """Take *value* in, in place of the one of that name; the record that had to go for it, itself perhaps."""
        self._held[name] = (rank, value)
        heapq.heappush(self._oldest, (rank, name))
        gone = self._drop_oldest() if len(self._held) > self._held_max else None
        if len(self._oldest) > _HEAP_PER_HELD_MAX * self._held_max:
            self._oldest = [(rank, name) for name, (rank, _) in self._held.items()]
            heapq.heapify(self._oldest)
        return gone

    def _drop_oldest(self) -> V:
        while True:
            rank, name = heapq.heappop(self._oldest)
            found = self._held.get(name)
            if found and found[0] == rank:
                return self._held.pop(name)[1]
