"""Which story a new item belongs to: what the items of the last days tell, found by article, copied text and words.

What is found depends on the live items and on nothing else, so an index built from a saved state answers as the one
that was saved. Words weigh by how few live items have them (inverse document frequency, Spärck Jones 1972), squared;
two items are compared by the cosine of what they share of headline, names, numbers and lead, and that is asked for the
more, the longer ago the other was seen, as is usual in topic detection. docs/decisions/0009 says why it is so.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from heapq import nsmallest
from math import exp2, log, sqrt
from zlib import crc32

import msgspec

from agents.sequence.headline import OVERLAP_MIN, SHARED_MIN, TRACE_BYTES, WORDS_MIN
from agents.sequence.lead import KEY_BYTES, key_of, split_keys
from agents.sequence.ordinary import ORDINARY
from agents.sequence.postings import MASK, Postings
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
"""What the same names add to the likeness of all words; so an event is known across languages."""
SHORTER = 0.3
"""How much of a likeness is the share of the shorter item in what is shared; the rest is their cosine."""
SUPPORT = 0.2
"""What the second likest item of a story adds to the likest, of its own likeness."""
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
"""Likeness from which on an item of another story is related."""
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
_HALF_LIKE_US = HALF_LIKE // timedelta(microseconds=1)
_ARTICLE, _EQUAL = 1 << 48, 2 << 48


class Live(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """One item, while it can take others into its story."""

    story_id: bytes
    placed: Placed


class _Kept(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What is compared of one live item."""

    number: int
    at_us: int
    story_id: bytes
    article: bytes
    feed: bytes
    equal: bytes
    origin: bytes
    headline: bytes
    names: bytes
    lead: bytes
    sketch: bytes
    weights: tuple[int, int, int]


@dataclass(slots=True)
class Found:
    """What the live items say of another."""

    stories: list[bytes]
    """Ids of the stories that it may belong to, the best first."""
    related: list[bytes]
    """Ids of stories that share something with it, the most first; one that it joins may be among them."""
    origin: bytes
    """Whose text it has: the origin of the item that it is a copy of; else empty."""
    weights: tuple[int, int, int]
    """What all that it tells weighs, its headline, its names."""


_WRITER = msgspec.msgpack.Encoder()
_READER = msgspec.msgpack.Decoder(_Kept)


class Likeness:
    """The live items, by the sequence of what placed them."""

    def __init__(self) -> None:
        self.floor = 0
        """Items placed below this are live no more."""
        self._live: dict[int, bytes] = {}
        self._numbers: deque[int] = deque()
        """Of those that are live and some that were, in the order in which they came."""
        self._postings = Postings()
        self._first: tuple[int, int] | None = None
        """Number and event time in microseconds of the one that came first, once it was looked for."""

    def add(self, live: Live) -> None:
        """Make *live* one of them; its `placed` must be the highest yet."""
        kept = _kept(live)
        self._live[kept.number] = _WRITER.encode(kept)
        self._numbers.append(kept.number)
        for key in _keys(kept):
            self._postings.add(key, kept.number)

    def remove(self, sequence: int) -> None:
        """Forget the item placed by *sequence*; nothing where it is not live."""
        number = sequence & MASK
        packed = self._live.pop(number, None)
        if packed is None:
            return
        for key in _keys(_READER.decode(packed)):
            self._postings.remove(key, number)

    def expire(self, now: datetime) -> None:
        """Forget items from the oldest on while they are older than LOOKBACK or more than LIVE_MAX."""
        oldest_us = to_us(now - LOOKBACK)
        while self._live:
            number, at_us = self._find_first()
            if at_us >= oldest_us and len(self._live) <= LIVE_MAX:
                return
            self.remove(number)
            self.floor += ((number - self.floor) & MASK) + 1

    def _find_first(self) -> tuple[int, int]:
        if self._first is None or self._first[0] not in self._live:
            while self._numbers[0] not in self._live:
                self._numbers.popleft()
            self._first = self._numbers[0], self._get(self._numbers[0]).at_us
        return self._first

    def find(self, new: Placed) -> Found:
        """What the live items say of *new*, which may be one of them.

        Stories are those of the same article; else of an equal headline in another feed; else of the same text in
        another feed; else those whose items are alike enough, headline or whole. One feed's repeated column titles
        make no story.
        """
        told = _Told.of(_kept(Live(b"", new)))
        weigh = _Weights(self._postings, len(self._live))
        near = [_Told.of(self._get(number)) for number in self._led_to(told, weigh)]
        scored = [(_like(told, one, weigh), one.kept) for one in near]
        scored.sort(key=lambda one: (-one[0].like, one[1].number))
        equals = list(self._equals(told.kept))
        copied = _copied(told.kept, [*(one.kept for one in near), *equals])
        joins = [kept.story_id for kept in (*equals, *copied)]
        return Found(
            stories=list(dict.fromkeys([*joins, *_of_stories(scored)])),
            related=list(dict.fromkeys(kept.story_id for one, kept in scored if one.like >= RELATED_MIN)),
            origin=copied[0].origin if copied else b"",
            weights=weigh.of(told),
        )

    def _equals(self, new: _Kept) -> Iterator[_Kept]:
        """Items of the same article; then those of other feeds with an equal headline."""
        for kept in self._ends(_article_key(new), new):
            if kept.article == new.article:
                yield kept
        for kept in self._ends(_equal_key(new), new) if new.equal else ():
            if kept.equal == new.equal and kept.feed != new.feed:
                yield kept

    def _ends(self, key: int, new: _Kept) -> Iterator[_Kept]:
        """The oldest and the newest items under *key*."""
        newest = reversed(self._postings.newest(key, SAME_MAX))
        for number in dict.fromkeys([*self._postings.oldest(key, SAME_MAX), *newest]):
            if number != new.number:
                yield self._get(number)

    def _led_to(self, new: _Told, weigh: _Weights) -> list[int]:
        """The items that share the most of the rarest words, in no telling order."""
        counts = sorted([(count, key) for key in new.all if (count := self._postings.count(key))])
        shared: dict[int, int] = {}
        get = shared.get
        for _, key in counts[:LEADS_MAX]:
            weight = weigh[key]
            for number in self._postings.newest(key, LED_MAX):
                shared[number] = get(number, 0) + weight
        shared.pop(new.kept.number, None)
        least = weigh.of(new)[0] * SHARE_MIN
        near = [(-weight, number) for number, weight in shared.items() if weight >= least]
        return [number for _, number in nsmallest(COMPARED_MAX, near)]

    def _get(self, number: int) -> _Kept:
        return _READER.decode(self._live[number])


@dataclass(slots=True)
class _Like:
    like: float
    """Of all words, 0 to 1."""
    sure: float
    """1 or more where both belong to one story."""


class _Table(dict[int, int]):
    """How many items have a key -> its weight, among *live* items."""

    def __init__(self, live: int) -> None:
        self._all = live + PRETENDED

    def __missing__(self, count: int) -> int:
        idf = log(self._all / count)
        weight = int(WEIGHT_ONE * idf * idf)
        if len(self) < COUNTS_KEPT:
            self[count] = weight
        return weight


_table = lru_cache(maxsize=8)(_Table)


class _Weights(dict[int, int]):
    """Key -> weight, in the window as it stands."""

    def __init__(self, postings: Postings, live: int) -> None:
        self._count = postings.count
        # In steps of some hundredths, so that weights are worked out once for thousands of items.
        step = max(0, live.bit_length() - LIVE_BITS)
        self._table = _table(((live >> step) + 1) << step)

    def __missing__(self, key: int) -> int:
        weight = self[key] = self._table[self._count(key) + (ORDINARY_COUNT if key in _ORDINARY_KEYS else 1)]
        return weight

    def sum(self, keys: Iterable[int]) -> int:
        """The weight of all."""
        return sum([self[key] for key in keys])

    def of(self, told: _Told) -> tuple[int, int, int]:
        """What all that an item tells weighs, its headline, its names: as they weighed when it came."""
        if not told.weights[0]:
            told.weights = self.sum(told.all), self.sum(told.headline), self.sum(told.names)
        return told.weights


@dataclass(slots=True)
class _Told:
    """What an item tells, as keys."""

    kept: _Kept
    headline: frozenset[int]
    names: frozenset[int]
    all: frozenset[int]
    weights: tuple[int, int, int]

    @classmethod
    def of(cls, kept: _Kept) -> _Told:
        headline, names = frozenset(split_keys(kept.headline)), frozenset(split_keys(kept.names))
        return cls(kept, headline, names, headline.union(names, split_keys(kept.lead)), kept.weights)


def _like(new: _Told, old: _Told, weigh: _Weights) -> _Like:
    shared = new.all & old.all
    if not shared:
        return _Like(0.0, 0.0)
    ours, theirs = weigh.of(new), weigh.of(old)
    both = weigh.sum(shared)
    like = (1 - SHORTER) * _cosine(both, ours[0], theirs[0]) + SHORTER * both / max(1, min(ours[0], theirs[0]))
    enough = len(shared) >= SHARED_MIN or len(shared & new.names & old.names) >= NAMES_MIN
    sure = like if enough and min(len(new.all), len(old.all)) >= WORDS_MIN else 0.0
    sure = max(sure / LIKE_MIN, _overlap(new, old, weigh) / OVERLAP_MIN)
    if new.names and old.names:
        # In one the name may begin a sentence, and so be a word like others.
        named = _cosine(weigh.sum(shared & (new.names | old.names)), ours[2], theirs[2])
        sure = sure + min(1.0, named) * NAMES_ADD / LIKE_MIN if named else sure * NO_NAME
    if new.kept.feed == old.kept.feed:
        sure = 0.0 if new.kept.equal == old.kept.equal else sure / OWN_FEED
    return _Like(like, sure / exp2(abs(new.kept.at_us - old.kept.at_us) / _HALF_LIKE_US))


def _of_stories(scored: list[tuple[_Like, _Kept]]) -> list[bytes]:
    """Ids of the stories that are like enough, the likest first: items of one story speak for each other."""
    by_story: dict[bytes, list[float]] = {}
    for one, kept in scored:
        by_story.setdefault(kept.story_id, []).append(one.sure)
    sure = {story_id: _together(sorted(each, reverse=True)) for story_id, each in by_story.items()}
    return sorted([story_id for story_id, one in sure.items() if one >= 1], key=lambda one: (-sure[one], one))


def _together(each: list[float]) -> float:
    return each[0] + SUPPORT * (each[1] if len(each) > 1 else 0.0)


def _cosine(shared: int, ours: int, theirs: int) -> float:
    """How much of what two items tell is shared, 0 to 1, by its weights."""
    return shared / sqrt(ours * theirs) if shared and ours and theirs else 0.0


def _overlap(new: _Told, old: _Told, weigh: _Weights) -> float:
    """How much two headlines share of the lighter one, 0 to 1; 0 where too little to tell."""
    shared = new.headline & old.headline
    if len(shared) < SHARED_MIN or min(len(new.headline), len(old.headline)) < WORDS_MIN:
        return 0.0
    return weigh.sum(shared) / max(1, min(new.weights[1], old.weights[1]))


def _copied(new: _Kept, others: Iterable[_Kept]) -> list[_Kept]:
    """Those of *others* that another feed has and that have the same text, the closest first, then the oldest."""
    sketch = set(split_keys(new.sketch))
    if not sketch:
        return []
    found = {kept.number: kept for kept in others if kept.sketch and kept.feed != new.feed}
    shared = [(-len(sketch.intersection(split_keys(kept.sketch))), number) for number, kept in found.items()]
    return [found[number] for count, number in sorted(shared) if -count >= COPY_MIN]


def _kept(live: Live) -> _Kept:
    placed = live.placed
    return _Kept(
        number=placed.sequence & MASK,
        at_us=placed.at_us,
        story_id=live.story_id,
        article=placed.article,
        feed=placed.feed,
        equal=placed.equal,
        origin=placed.origin,
        headline=b"".join([placed.words[at : at + KEY_BYTES] for at in range(0, len(placed.words), TRACE_BYTES)]),
        names=placed.names,
        lead=placed.lead,
        sketch=placed.sketch,
        weights=placed.weights,
    )


def _keys(kept: _Kept) -> Iterator[int]:
    """What an item is found by."""
    yield from {*split_keys(kept.headline), *split_keys(kept.names), *split_keys(kept.lead)}
    yield _article_key(kept)
    if kept.equal:
        yield _equal_key(kept)


def _article_key(kept: _Kept) -> int:
    return _ARTICLE | crc32(kept.article)


def _equal_key(kept: _Kept) -> int:
    return _EQUAL | int.from_bytes(kept.equal)
