"""Which live items have a word, a name, an article: for a million items' window, in few bytes an entry.

Every item has a slot of at most KEYS_MAX keys. Keys are chained by a hash of theirs, the newest item first, as deflate
chains what it has seen: going from one entry to the next takes two look-ups in memory, and so does taking one out from
between its neighbours. So what is found depends on the live items alone and not on what came and went before. How many
entries a chain has is counted; since keys whose hashes are equal share one, that is a little more than have the key.

Nearly each look-up is of memory that no cache has, so what is needed at once stands together, in large pages.
"""

from __future__ import annotations

import mmap
from array import array
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Literal

KEYS_MAX = 32
"""Keys of one item that count."""
LANES_MAX = 2 * KEYS_MAX
"""Keys that are looked up at once."""
CHAINS = 1 << 22
"""Chains: so many that of rare words few share one. Their 32 MB are taken as they are touched."""
SLOTS = 1 << 20
"""Slots that there is room for; for more it is made when they come. Their 411 MB are taken as they are touched."""
STEPS_MAX = 64
"""Entries of one chain that are looked at, its newest."""

_MULTIPLIER = 0x9E37_79B1
"""Of multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, 6.4): 2**32 by the golden ratio."""
_SHIFT = 32 - CHAINS.bit_length()
_EVEN = 2 * CHAINS - 2
_WORD = 0xFFFF_FFFF
_WORD_BYTES, _LANE_BYTES = 4, 8
_ORDER: Literal["little", "big"] = "little" if array("H", [1]).tobytes() == b"\x01\x00" else "big"
"""Of the bytes of this machine's numbers."""
_LANES = int.from_bytes(array("Q", [_EVEN] * LANES_MAX), _ORDER)
_ENTRY = 3
"""Words of an entry: its key, the next older entry of its chain and the next newer one; 0 is none."""
_HEAD = 2
"""Words before the entries of a slot: whose it is, and how many keys it has."""
_SLOT = _HEAD + _ENTRY * KEYS_MAX


class Index:
    """Keys and the items that have them, each a number of 32 bits."""

    def __init__(self) -> None:
        self._chains = memoryview(_memory(2 * CHAINS)).cast("I")
        """The newest entry of each chain, and beside it, since both are needed at once, how many it has."""
        self._memory = _memory(_SLOT * SLOTS)
        self._slots = memoryview(self._memory).cast("I")
        """Slots of _SLOT words; the first stays empty. Entries and slots go by the word that they begin at."""
        self._end = _SLOT
        """Of the slots that were ever used."""
        self._free: list[int] = []

    def add(self, number: int, keys: Sequence[int]) -> int:
        """Put the item *number*, which is newer than all others, under *keys*; the slot that it has from now on."""
        slot = self._free.pop() if self._free else self._next()
        chains, slots = self._chains, self._slots
        slots[slot], slots[slot + 1] = number, len(keys)
        entries = range(slot + _HEAD, slot + _HEAD + _ENTRY * len(keys), _ENTRY)
        slots[entries.start : entries.stop : _ENTRY] = array("I", keys)
        for entry, chain in zip(entries, _chains_of(keys), strict=True):
            slots[entry + 1] = head = chains[chain]
            slots[head + 2] = chains[chain] = entry
            chains[chain + 1] += 1
        return slot

    def remove(self, slot: int) -> None:
        """Take the item of *slot* out; the next one may have it."""
        chains, slots = self._chains, self._slots
        entry = slot + _HEAD
        for chain in _chains_of(slots[entry : entry + _ENTRY * slots[slot + 1] : _ENTRY]):
            older = slots[entry + 1]
            if chains[chain] == entry:
                chains[chain] = older
            else:
                newer = slots[entry + 2]
                slots[newer + 1] = older
                slots[older + 2] = newer
            chains[chain + 1] -= 1
            entry += _ENTRY
        self._free.append(slot)

    def count(self, key: int) -> int:
        """How many items have *key*, or one of its hash."""
        return self._chains[_chain_of(key) + 1]

    def counts(self, keys: Sequence[int]) -> list[int]:
        """The same of each of *keys*, at most LANES_MAX."""
        chains = self._chains
        return [chains[chain + 1] for chain in _chains_of(keys)]

    def newest(self, key: int, count: int) -> list[int]:
        """The last *count* items that have *key*, the newest first, among STEPS_MAX of its hash."""
        entry = self._chains[_chain_of(key)]
        slots = self._slots
        found: list[int] = []
        for _ in range(STEPS_MAX):
            if not entry or len(found) == count:
                break
            if slots[entry] == key:
                found.append(slots[entry - entry % _SLOT])
            entry = slots[entry + 1]
        return found

    def _next(self) -> int:
        """A slot that was never used."""
        slot, self._end = self._end, self._end + _SLOT
        if self._end > len(self._slots):
            words = 2 * len(self._slots)
            self._slots.release()
            self._memory = _grown(self._memory, words)
            self._slots = memoryview(self._memory).cast("I")
        return slot


def _memory(words: int) -> mmap.mmap:
    """So many words, all 0, which take no memory before they are written; in large pages where there are such."""
    memory = mmap.mmap(-1, _WORD_BYTES * words, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    with suppress(AttributeError, OSError):
        memory.madvise(mmap.MADV_HUGEPAGE)
    return memory


def _grown(memory: mmap.mmap, words: int) -> mmap.mmap:
    """*memory* with room for *words*."""
    try:
        memory.resize(_WORD_BYTES * words)
    except SystemError:  # this system can't move pages, so all are copied
        larger = _memory(words)
        larger[: len(memory)] = memory[:]
        return larger
    return memory


def _chain_of(key: int) -> int:
    """Where the chain of *key* begins."""
    return (key * _MULTIPLIER & _WORD) >> _SHIFT & _EVEN


def _chains_of(keys: Iterable[int]) -> array[int]:
    """Where the chain of each of *keys*, at most LANES_MAX, begins: all at once, each in a lane of one long number."""
    lanes = array("Q", keys)
    # The product of a lane stays in it; what is shifted into the next one is masked out.
    spread = (int.from_bytes(lanes, _ORDER) * _MULTIPLIER >> _SHIFT) & _LANES
    return array("Q", spread.to_bytes(_LANE_BYTES * len(lanes), _ORDER))
