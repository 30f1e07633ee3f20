"""Which live items have a word, a name, an article: in a million items' window, in few bytes an entry.

An entry is an item's number (the sequence of the event that placed it). Of most keys there is one, and it stands by
itself; of others there is an array whose first number counts those that are live. What is no longer live stays in an
array until it is half of it, or was in the way of a look-up: so removing is cheap, and what is found depends on the
live items alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

DEAD_MAX = 32
"""Entries that are no longer live and may be passed in one look-up; with more, the array is made anew after it."""


class Postings:
    """Numbers under keys, ascending.

    Args:
        is_live: Whether a number is live; asked of numbers that were added and not of those to come.
    """

    def __init__(self, is_live: Callable[[int], bool]) -> None:
        self._is_live = is_live
        self._of: dict[int, int | array[int]] = {}

    def add(self, key: int, number: int) -> None:
        """Put *number*, the highest yet, under *key*."""
        known = self._of.setdefault(key, number)
        if isinstance(known, array):
            known[0] += 1
            known.append(number)
        elif known != number:
            self._of[key] = array("Q", (2, known, number))

    def remove(self, key: int, number: int) -> None:
        """Take *number*, which is live no more, from under *key*."""
        known = self._of.get(key)
        if not isinstance(known, array):
            if known == number:
                del self._of[key]
            return
        known[0] -= 1
        if known[-1] == number:
            known.pop()
        if not known[0]:
            del self._of[key]
        elif len(known) > 2 * known[0] + DEAD_MAX:
            self._renew(key, known)

    def count(self, key: int) -> int:
        """How many live items have *key*."""
        known = self._of.get(key)
        if known is None:
            return 0
        return known[0] if isinstance(known, array) else 1

    def oldest(self, key: int, count: int) -> list[int]:
        """The lowest *count* of the live numbers under *key*, ascending."""
        return self._some(key, count, 1)

    def newest(self, key: int, count: int) -> list[int]:
        """The highest *count* of the live numbers under *key*, descending."""
        return self._some(key, count, -1)

    def _some(self, key: int, count: int, step: int) -> list[int]:
        known = self._of.get(key)
        if not isinstance(known, array):
            return [] if known is None else [known]
        ends = known[1 : count + 1] if step > 0 else known[: -count - 1 : -1] if len(known) > count else known[:0:-1]
        if all(map(self._is_live, ends)):
            return ends.tolist()
        found: list[int] = []
        passed = 0
        for at in range(1, len(known)) if step > 0 else range(len(known) - 1, 0, -1):
            if self._is_live(known[at]):
                found.append(known[at])
                if len(found) >= min(count, known[0]):
                    break
            else:
                passed += 1
        if passed > DEAD_MAX:
            self._renew(key, known)
        return found

    def _renew(self, key: int, known: array[int]) -> None:
        live = [number for number in known[1:] if self._is_live(number)]
        self._of[key] = array("Q", (len(live), *live))
