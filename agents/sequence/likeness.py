"""Which story a new item belongs to: what the items of the last days tell, found by article, copied text and words.

What is found depends on the live items and on nothing else, so an index built from a saved state answers as the one
that was saved. Words weigh by how few live items have them (inverse document frequency, Spärck Jones 1972), squared;
two items are compared by the cosine of what they share of headline, names, numbers and lead, and that is asked for the
more, the longer ago the other was seen, as is usual in topic detection. docs/decisions/0009 says why it is so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import nsmallest
from math import exp2, log, sqrt
from struct import Struct
from zlib import crc32

import msgspec

from agents.sequence.headline import OVERLAP_MIN, SHARED_MIN, WORDS_MIN
from agents.sequence.lead import key_of, split_keys
from agents.sequence.ordinary import ORDINARY
from agents.sequence.postings import Postings
from agents.sequence.state import Placed, to_us

LOOKBACK = timedelta(hours=120)
"""Event time: an older item takes no new ones into its story."""
LIVE_MAX = 1_000_000
"""Live items; the oldest go first."""
LEADS_MAX = 8
"""Words of an item that lead to others: its rarest."""
LED_MAX = 24
"""Items that one word leads to, the newest."""
COMPARED_MAX = 6
"""Items that one is compared with: those that share the weightiest words with it."""
SHARE_MIN = 0.06
"""Of an item's weight that the rarest words must have in common with another for it to be compared."""
SAME_MAX = 4
"""Items of one article, headline or text that are looked at from each end: the oldest and the newest."""
LIKE_MIN = 0.32
"""Likeness from which on two items tell of one event, when they were seen at the same time."""
NAMES_ADD = 0.25
"""What the same names add to the cosine of all words; so an event is known across languages."""
NAMES_MIN = 2
"""Names that have to be shared where fewer than SHARED_MIN words are."""
NO_NAME = 0.4
"""What remains where both have names and none is shared: who and where tell two fires apart."""
OWN_FEED = 1.1
"""How much more alike two items of one feed have to be: it seldom tells the same twice."""
HALF_LIKE = timedelta(hours=96)
"""After so long a likeness counts half."""
COPY_MIN = 5
"""Equal hashes of two sketches from which on one text is a copy of the other."""
RELATED_MIN = 0.15
"""Cosine from which on an item of another story is related."""
PRETENDED = 2_000
"""Items that the window is thought to have held before it began, so that words weigh something in an empty one."""
ORDINARY_COUNT = 60
"""How many of them are thought to have had an ordinary word; one had any other."""
WEIGHT_ONE = 1024
"""Weights are whole numbers of this: a sum of floats would depend on its order."""

_ORDINARY_KEYS = frozenset(split_keys(b"".join(map(key_of, ORDINARY))))
_HALF_LIKE_US = HALF_LIKE // timedelta(microseconds=1)
_HEADLINE = Struct("=IH")
_ARTICLE, _EQUAL, _TEXT = (kind << 48 for kind in (1, 2, 3))


class Live(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """One item, while it can take others into its story."""

    story_id: bytes
    placed: Placed


@dataclass(slots=True)
class Found:
    """What the live items say of another."""

    stories: list[bytes]
    """Ids of the stories that it may belong to, the best first."""
    related: list[bytes]
    """Ids of stories that share something with it, the most first; one that it joins may be among them."""
    origin: bytes
    """Whose text it has: the origin of the item that it is a copy of; else empty."""


_WRITER = msgspec.msgpack.Encoder()
_READER = msgspec.msgpack.Decoder(Live)


class Likeness:
    """The live items, by the sequence of what placed them."""

    def __init__(self) -> None:
        self.floor = 0
        """Items placed below this are live no more."""
        self._live: dict[int, bytes] = {}
        self._oldest = 0
        """None below it is live."""
        self._postings = Postings(self._live.__contains__)

    def add(self, live: Live) -> None:
        """Make *live* one of them; its `placed` must be the highest yet."""
        sequence = live.placed.sequence
        self._live[sequence] = _WRITER.encode(live)
        for key in (*_Told.of(live.placed).all, *_same(live.placed)):
            self._postings.add(key, sequence)

    def remove(self, sequence: int) -> None:
        """Forget the item placed by *sequence*; nothing where it is not live."""
        packed = self._live.pop(sequence, None)
        if packed is not None:
            placed = _READER.decode(packed).placed
            for key in (*_Told.of(placed).all, *_same(placed)):
                self._postings.remove(key, sequence)

    def expire(self, now: datetime) -> None:
        """Forget items from the oldest on while they are older than LOOKBACK or more than LIVE_MAX."""
        oldest_us = to_us(now - LOOKBACK)
        self._oldest = max(self._oldest, self.floor)
        while self._live:
            while self._oldest not in self._live:
                self._oldest += 1
            if self._get(self._oldest).placed.at_us >= oldest_us and len(self._live) <= LIVE_MAX:
                return
            self.remove(self._oldest)
            self.floor = self._oldest + 1

    def find(self, new: Placed) -> Found:
        """What the live items say of *new*, which may be one of them.

        Stories are those of the same article; else of an equal headline in another feed; else of the same text in
        another feed; else those whose items are alike enough, headline or whole. One feed's repeated column titles
        make no story.
        """
        weigh = _Weights(self._postings, len(self._live))
        told = _Told.of(new)
        scored = [(self._like(told, live, weigh), live) for live in self._led_to(told, weigh)]
        scored.sort(key=lambda one: (-one[0].like, one[1].placed.sequence))
        copied = self._copied(new)
        joins = [*self._equals(new), *(live.story_id for live in copied)]
        near = sorted((-one.sure, live.placed.sequence, live.story_id) for one, live in scored if one.sure >= 1)
        return Found(
            stories=list(dict.fromkeys([*joins, *(story_id for _, _, story_id in near)])),
            related=list(dict.fromkeys(live.story_id for one, live in scored if one.like >= RELATED_MIN)),
            origin=copied[0].placed.origin if copied else b"",
        )

    def _equals(self, new: Placed) -> Iterator[bytes]:
        for live in self._ends(_article_key(new), new):
            if live.placed.article == new.article:
                yield live.story_id
        for live in self._ends(_equal_key(new), new) if new.equal else ():
            if live.placed.equal == new.equal and live.placed.feed != new.feed:
                yield live.story_id

    def _copied(self, new: Placed) -> list[Live]:
        """Items of other feeds with the same text, the closest first, then the oldest."""
        sketch = set(split_keys(new.sketch))
        found: dict[int, Live] = {}
        for key in _text_keys(new):
            found |= {live.placed.sequence: live for live in self._ends(key, new) if live.placed.feed != new.feed}
        shared = [(-len(sketch.intersection(split_keys(live.placed.sketch))), at) for at, live in found.items()]
        return [found[at] for count, at in sorted(shared) if -count >= COPY_MIN]

    def _ends(self, key: int, new: Placed) -> Iterator[Live]:
        """The oldest and the newest items under *key*."""
        for sequence in dict.fromkeys([*self._postings.oldest(key, SAME_MAX), *self._postings.newest(key, SAME_MAX)]):
            if sequence != new.sequence:
                yield self._get(sequence)

    def _led_to(self, new: _Told, weigh: _Weights) -> list[Live]:
        """The items that share the most of the rarest words, in no telling order."""
        counts = sorted((count, key) for key in new.all if (count := self._postings.count(key)))
        shared: dict[int, int] = {}
        get = shared.get
        for _, key in counts[:LEADS_MAX]:
            weight = weigh[key]
            for sequence in self._postings.newest(key, LED_MAX):
                shared[sequence] = get(sequence, 0) + weight
        shared.pop(new.placed.sequence, None)
        least = weigh.sum(new.all) * SHARE_MIN
        near = [(-weight, sequence) for sequence, weight in shared.items() if weight >= least]
        best = [sequence for _, sequence in nsmallest(COMPARED_MAX, near)]
        return [self._get(sequence) for sequence in best]

    def _like(self, new: _Told, live: Live, weigh: _Weights) -> _Like:
        old = _Told.of(live.placed)
        shared = new.all & old.all
        if not shared:
            return _Like(0.0, 0.0)
        like = weigh.cosine(shared, new.all, old.all)
        enough = len(shared) >= SHARED_MIN or len(shared & new.names & old.names) >= NAMES_MIN
        sure = like if enough and min(len(new.all), len(old.all)) >= WORDS_MIN else 0.0
        sure = max(sure / LIKE_MIN, weigh.overlap(new.headline, old.headline) / OVERLAP_MIN)
        if new.names and old.names:
            # In one the name may begin a sentence, and so be a word like others.
            named = weigh.cosine(shared & (new.names | old.names), new.names, old.names)
            sure = sure + min(1.0, named) * NAMES_ADD / LIKE_MIN if named else sure * NO_NAME
        if new.placed.feed == old.placed.feed:
            sure = 0.0 if new.placed.equal == old.placed.equal else sure / OWN_FEED
        return _Like(like, sure / exp2(abs(new.placed.at_us - old.placed.at_us) / _HALF_LIKE_US))

    def _get(self, sequence: int) -> Live:
        return _READER.decode(self._live[sequence])


@dataclass(slots=True)
class _Like:
    like: float
    """Cosine, 0 to 1."""
    sure: float
    """1 or more where both belong to one story."""


class _Weights(dict[int, int]):
    """Key -> weight, in the window as it stands."""

    def __init__(self, postings: Postings, live: int) -> None:
        self._count = postings.count
        self._all = live + PRETENDED

    def __missing__(self, key: int) -> int:
        idf = log(self._all / (self._count(key) + (ORDINARY_COUNT if key in _ORDINARY_KEYS else 1)))
        weight = self[key] = int(WEIGHT_ONE * idf * idf)
        return weight

    def sum(self, keys: frozenset[int]) -> int:
        """The weight of all."""
        return sum(map(self.__getitem__, keys))

    def cosine(self, shared: frozenset[int], ours: frozenset[int], theirs: frozenset[int]) -> float:
        """How much of what two items tell is shared, 0 to 1."""
        return self.sum(shared) / sqrt(self.sum(ours) * self.sum(theirs)) if shared else 0.0

    def overlap(self, ours: frozenset[int], theirs: frozenset[int]) -> float:
        """How much two headlines share of the lighter one, 0 to 1; 0 where too little to tell."""
        shared = ours & theirs
        if len(shared) < SHARED_MIN or min(len(ours), len(theirs)) < WORDS_MIN:
            return 0.0
        return self.sum(shared) / min(self.sum(ours), self.sum(theirs))


@dataclass(slots=True, frozen=True)
class _Told:
    """What an item tells, as keys."""

    placed: Placed
    headline: frozenset[int]
    names: frozenset[int]
    all: frozenset[int]

    @classmethod
    def of(cls, placed: Placed) -> _Told:
        headline, names = _headline(placed), frozenset(split_keys(placed.names))
        return cls(placed, headline, names, headline.union(names, split_keys(placed.lead)))


def _headline(placed: Placed) -> frozenset[int]:
    return frozenset([key for key, _ in _HEADLINE.iter_unpack(placed.words)])


def _same(placed: Placed) -> Iterator[int]:
    yield _article_key(placed)
    if placed.equal:
        yield _equal_key(placed)
    yield from _text_keys(placed)


def _article_key(placed: Placed) -> int:
    return _ARTICLE | crc32(placed.article)


def _equal_key(placed: Placed) -> int:
    return _EQUAL | int.from_bytes(placed.equal)


def _text_keys(placed: Placed) -> tuple[int, ...]:
    """Two, so that a copy that lacks one of its hashes is found by the other."""
    return tuple(_TEXT | key for key in split_keys(placed.sketch)[:2])
