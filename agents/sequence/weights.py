"""How much it says that two items share a word: the more, the fewer live items have it."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from math import log

from agents.sequence.lead import key_of
from agents.sequence.ordinary import ORDINARY

PRETENDED = 2_000
"""Items that the window is thought to have held before it began, so that words weigh something in an empty one."""
ORDINARY_COUNT = 60
"""How many of them are thought to have had an ordinary word; one had any other."""
WEIGHT_ONE = 1024
"""Weights are whole numbers of this: a sum of floats would depend on its order."""
LIVE_BITS = 6
"""Of the number of live items that count when words are weighed."""
COUNTS_KEPT = 10_000
"""Counts whose weight is remembered."""

_ORDINARY_KEYS = frozenset(map(key_of, ORDINARY))


class _Table(dict[int, int]):
    """How many items have a key -> its weight, among *live* items."""

    def __init__(self, live: int) -> None:
        self._all = live + PRETENDED

    def __missing__(self, count: int) -> int:
        # Of a key that as many are counted to have as there are, since others share its chain, nothing is told.
        idf = max(0.0, log(self._all / count))
        weight = int(WEIGHT_ONE * idf * idf)
        if len(self) < COUNTS_KEPT:
            self[count] = weight
        return weight


_table = lru_cache(maxsize=8)(_Table)


class Weights(dict[int, int]):
    """Key -> weight, in the window as it stands: the square of its inverse document frequency (Spärck Jones 1972).

    Args:
        count: How many live items have a key.
        live: How many there are.
    """

    def __init__(self, count: Callable[[int], int], live: int) -> None:
        self._count = count
        # In steps of some hundredths, so that weights are worked out once for thousands of items.
        step = max(0, live.bit_length() - LIVE_BITS)
        self._table = _table(((live >> step) + 1) << step)
        self.rarest = self._table[2]
        """Of a word that one other item has."""

    def __missing__(self, key: int) -> int:
        weight = self[key] = self._table[self._count(key) + (ORDINARY_COUNT if key in _ORDINARY_KEYS else 1)]
        return weight

    def sum(self, keys: Iterable[int]) -> int:
        """The weight of all."""
        return sum([self[key] for key in keys])
