"""Which live items have a word, a name, an article: in a million items' window, in few bytes an entry.

An entry is an item's number: the sequence of the event that placed it, of which 32 bits are kept, since a window never
spans more. Of most keys there is one, and it stands by itself; of others there is an array whose first number says
where those begin that are live. Items mostly go in the order in which they came, so removing one moves that beginning;
one that goes out of turn is taken out of the array. So what is found depends on the live items alone.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left

MASK = 0xFFFF_FFFF
"""Of a number; those that are live together differ by less."""


class Postings:
    """Numbers under keys, in the order in which they came."""

    def __init__(self) -> None:
        self._of: dict[int, int | array[int]] = {}

    def add(self, key: int, number: int) -> None:
        """Put *number*, which comes after all that are there, under *key*."""
        known = self._of.setdefault(key, number)
        if isinstance(known, array):
            known.append(number)
        elif known != number:
            self._of[key] = array("I", (1, known, number))

    def remove(self, key: int, number: int) -> None:
        """Take *number* from under *key*, where it must be."""
        known = self._of[key]
        if not isinstance(known, array):
            del self._of[key]
            return
        begin = known[0]
        if known[begin] == number:
            known[0] = begin + 1
            if 2 * begin > len(known):
                del known[1 : begin + 1]
                known[0] = 1
        else:
            oldest = known[begin]
            del known[bisect_left(known, (number - oldest) & MASK, begin, key=lambda one: (one - oldest) & MASK)]
        if len(known) - known[0] == 1:
            self._of[key] = known[-1]

    def count(self, key: int) -> int:
        """How many items have *key*."""
        known = self._of.get(key)
        if known is None:
            return 0
        return len(known) - known[0] if isinstance(known, array) else 1

    def oldest(self, key: int, count: int) -> list[int]:
        """The first *count* numbers under *key*, in order."""
        known = self._of.get(key)
        if not isinstance(known, array):
            return [] if known is None else [known]
        return known[known[0] : known[0] + count].tolist()

    def newest(self, key: int, count: int) -> list[int]:
        """The last *count* numbers under *key*, in order."""
        known = self._of.get(key)
        if not isinstance(known, array):
            return [] if known is None else [known]
        return known[max(known[0], len(known) - count) :].tolist()
