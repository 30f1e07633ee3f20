"""The index of live items finds what a plain list would."""

import mmap
import random

import pytest

from agents.sequence import index
from agents.sequence.index import KEYS_MAX, STEPS_MAX, Index

ITEMS = 3_000
COMMON = range(8)


def filled(chance: random.Random) -> tuple[Index, dict[int, list[int]]]:
    """An index that some items were taken out of again, and the keys of those that stayed, the newest last."""
    one, live, slots = Index(), dict[int, list[int]](), dict[int, int]()
    for number in range(1, ITEMS + 1):
        rare = [chance.randrange(8, 1 << 32) for _ in range(chance.randrange(KEYS_MAX - len(COMMON)))]
        live[number] = list(dict.fromkeys([*rare, *chance.sample(COMMON, 2)]))
        slots[number] = one.add(number, live[number])
        if chance.random() < 0.2:
            gone = chance.choice(list(live))
            del live[gone]
            one.remove(slots[gone])
    return one, live


@pytest.mark.parametrize("moves", [True, False])
def test_the_newest_items_are_found_whatever_went_before(monkeypatch: pytest.MonkeyPatch, *, moves: bool) -> None:
    """Of each key the newest that are still there, though there was no room for all; also where pages can't move."""

    class Fixed(mmap.mmap):
        def resize(self, newsize: int) -> None:
            raise SystemError(newsize)

    monkeypatch.setattr(index, "SLOTS", 1_000)
    if not moves:
        monkeypatch.setattr(mmap, "mmap", Fixed)
    one, live = filled(random.Random(5))
    having = {key: [number for number, keys in live.items() if key in keys] for key in COMMON}
    rare = {key: number for number, keys in live.items() for key in keys if one.count(key) <= STEPS_MAX}

    assert {key: one.newest(key, 5) for key in COMMON} == {key: having[key][:-6:-1] for key in COMMON}
    assert {key: one.newest(key, 5) for key in rare} == {key: [number] for key, number in rare.items()}
    assert all(one.count(key) >= len(having[key]) for key in COMMON)
