"""Which live items have a word, a name, an article: for a million items' window, in few bytes an entry.

Every item has a slot of at most KEYS_MAX keys. Keys are chained by a hash of theirs, the newest item first, as deflate
chains what it has seen: going from one entry to the next takes two look-ups in arrays, and so does taking one out from
between its neighbours. So what is found depends on the live items alone and not on what came and went before. How many
entries a chain has is counted; since keys whose hashes are equal share one, that is a little more than have the key.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from mmap import mmap

KEYS_MAX = 32
"""Keys of one item that count; a power of two."""
CHAINS = 1 << 22
"""Chains: so many that of rare words few share one. Their 32 MB are taken as they are touched."""
STEPS_MAX = 64
"""Entries of one chain that are looked at, its newest."""

_MULTIPLIER = 0x9E37_79B1
"""Of multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, 6.4): 2**32 by the golden ratio."""
_SHIFT = 32 - CHAINS.bit_length()
_EVEN = 2 * CHAINS - 2
_WORD = 0xFFFF_FFFF


class Index:
    """Keys and the items that have them, each a number of 32 bits."""

    def __init__(self) -> None:
        # An anonymous map is zeros that take no memory before they are written.
        self._chains = memoryview(mmap(-1, 8 * CHAINS)).cast("I")
        """The newest entry of each chain, and beside it, since both are needed at once, how many it has."""
        self._keys, self._older, self._newer = array("I"), array("I"), array("I")
        """By entry; 0 is none, so entries are counted from KEYS_MAX."""
        self._sizes, self._numbers = array("B", [0]), array("I", [0])
        """By slot: how many keys it has, and whose it is; the first stays empty."""
        self._free: list[int] = []

    def add(self, number: int, keys: Sequence[int]) -> int:
        """Put the item *number*, which is newer than all others, under *keys*; the slot that it has from now on."""
        if not self._free:
            self._grow()
        slot = self._free.pop()
        begin, chains, newer, before = slot * KEYS_MAX, self._chains, self._newer, array("I")
        for entry, chain in enumerate(map(_chain_of, keys), begin):
            head = chains[chain]
            before.append(head)
            newer[head] = chains[chain] = entry
            chains[chain + 1] += 1
        end = begin + len(keys)
        self._keys[begin:end], self._older[begin:end] = array("I", keys), before
        self._sizes[slot], self._numbers[slot] = len(keys), number
        return slot

    def remove(self, slot: int) -> None:
        """Take the item of *slot* out; the next one may have it."""
        chains, older, newer = self._chains, self._older, self._newer
        begin = slot * KEYS_MAX
        for entry in range(begin, begin + self._sizes[slot]):
            chain, before = _chain_of(self._keys[entry]), older[entry]
            if chains[chain] == entry:
                chains[chain] = before
            else:
                after = newer[entry]
                older[after] = before
                newer[before] = after
            chains[chain + 1] -= 1
        self._free.append(slot)

    def count(self, key: int) -> int:
        """How many items have *key*, or one of its hash."""
        return self._chains[_chain_of(key) + 1]

    def newest(self, key: int, count: int) -> list[int]:
        """The last *count* items that have *key*, the newest first, among STEPS_MAX of its hash."""
        entry = self._chains[_chain_of(key)]
        keys, older = self._keys, self._older
        found: list[int] = []
        for _ in range(STEPS_MAX):
            if not entry or len(found) == count:
                break
            if keys[entry] == key:
                found.append(self._numbers[entry // KEYS_MAX])
            entry = older[entry]
        return found

    def _grow(self) -> None:
        """Make room for an eighth more slots: a larger part would lie idle, a smaller one be moved too often."""
        size = len(self._sizes)
        more = max(1024, size // 8)
        self._sizes.extend(bytes(more))
        self._numbers.extend(array("I", bytes(4 * more)))
        for entries in (self._keys, self._older, self._newer):
            entries.extend(array("I", bytes(4 * (len(self._sizes) * KEYS_MAX - len(entries)))))
        self._free.extend(range(size + more - 1, size - 1, -1))


def _chain_of(key: int) -> int:
    """Where the chain of *key* begins."""
    return (key * _MULTIPLIER & _WORD) >> _SHIFT & _EVEN
