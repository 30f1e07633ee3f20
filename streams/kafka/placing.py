"""Which partition a key goes to: murmur2 of its bytes, as every Kafka client chooses, so that all agree.

One key is hashed by aiokafka. Many at once are hashed here side by side, in a sixth of the time for each: the keys of
one length are lanes of 64 bits in one long number, in which a product of 32 bits by 32 has room.
Source: the reference MurmurHash2 by Austin Appleby, with Kafka's seed.
"""

import struct
from collections.abc import Sequence
from functools import lru_cache

from aiokafka.partitioner import murmur2

PLACES_KEPT = 65_536
"""Single placements remembered: hashing a key costs as much as writing it."""
LANES_KEPT = 64
"""Numbers of keys for which the masks are remembered."""
_M, _SEED, _BITS_32 = 0x5BD1E995, 0x9747B28C, 0xFFFFFFFF
_POSITIVE = 0x7FFFFFFF


@lru_cache(maxsize=PLACES_KEPT)
def place(key: bytes, partitions: int) -> int:
    """The partition of *key* among *partitions*."""
    return int(murmur2(key) & _POSITIVE) % partitions


def places(keys: Sequence[bytes], partitions: int) -> list[int]:
    """The partition of each of *keys* among *partitions*, in their order."""
    by_length: dict[int, list[int]] = {}
    for index, key in enumerate(keys):
        by_length.setdefault(len(key), []).append(index)
    found = [0] * len(keys)
    for length, indices in by_length.items():
        hashed = hashes([keys[index] for index in indices], length)
        for index, one in zip(indices, hashed, strict=True):
            found[index] = (one & _POSITIVE) % partitions
    return found


def hashes(keys: Sequence[bytes], length: int) -> tuple[int, ...]:
    """murmur2 of each of *keys*, which all have *length* bytes, as 32 bits without sign."""
    count, joined = len(keys), b"".join(keys)
    low_32, ones = _lanes(count, _BITS_32), _lanes(count, 1)
    mixed = (_SEED ^ length) * ones
    whole = length & ~3
    for at in range(0, whole, 4):
        word = _words(joined, at, 4, length, count) * _M & low_32
        word = (word ^ (word >> 24 & _lanes(count, 0xFF))) * _M & low_32
        mixed = (mixed * _M & low_32) ^ word
    if length > whole:
        mixed = (mixed ^ _words(joined, whole, length - whole, length, count)) * _M & low_32
    mixed = (mixed ^ (mixed >> 13 & _lanes(count, _BITS_32 >> 13))) * _M & low_32
    mixed ^= mixed >> 15 & _lanes(count, _BITS_32 >> 15)
    return struct.unpack(f"<{count}Q", mixed.to_bytes(8 * count, "little"))


def _words(joined: bytes, at: int, size: int, length: int, count: int) -> int:
    """The *size* bytes at *at* of each key in *joined*, one in each lane."""
    lanes = bytearray(8 * count)
    for index in range(size):
        lanes[index::8] = joined[at + index :: length]
    return int.from_bytes(lanes, "little")


@lru_cache(maxsize=5 * LANES_KEPT)
def _lanes(count: int, value: int) -> int:
    """*value* in each of *count* lanes."""
    return int.from_bytes(struct.pack("<Q", value) * count, "little")
