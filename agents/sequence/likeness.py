"""Which story a new item belongs to: what the items of the last days tell, found by article, copied text and words.

What is found depends on the live items and on nothing else, so an index built from a saved state answers as the one
that was saved. An item is compared with those that share its rarest words; evidence.py says how.
"""

from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import nsmallest
from itertools import takewhile
from zlib import crc32

import msgspec

from agents.sequence.evidence import RELATED, RIVAL, SURE, UNLIKELY, Kept, New, Told, foreign
from agents.sequence.headline import TRACE_BYTES
from agents.sequence.index import KEYS_MAX, Index
from agents.sequence.lead import KEY_BYTES, split_keys
from agents.sequence.state import Placed, to_us
from agents.sequence.weights import Weights

LOOKBACK = timedelta(hours=120)
"""Event time: an older item takes no new ones into its story."""
LIVE_MAX = 1_000_000
"""Live items; the oldest go first."""
LEADS_MAX = 8
"""Words of an item that lead to others: the rarest of those that others have."""
TRIED_MAX = 20
"""Words that are tried for that."""
LED_MAX = 16
"""Items that one word leads to, the newest."""
COMPARED_MAX = 8
"""Items that one is compared with: those that share the weightiest words with it."""
SAME_MAX = 8
"""Items of one article, headline or text that are looked at: the newest."""
COPY_MIN = 5
"""Equal hashes of two sketches from which on one text is a copy of the other."""
NUMBER_MASK = 0xFFFF_FFFF
"""Of a sequence; those that are live together differ by less."""


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
    names_weight: int
    """What its names weigh."""


_WRITER = msgspec.msgpack.Encoder()
_READER = msgspec.msgpack.Decoder(Kept)


class Likeness:
    """The live items, by the sequence of what placed them."""

    def __init__(self) -> None:
        self.floor = 0
        """Items placed below this are live no more."""
        self._live: dict[int, bytes] = {}
        self._numbers: deque[int] = deque()
        """Of those that are live and some that were, in the order in which they came."""
        self._index = Index()
        self._first: tuple[int, int] | None = None
        """Number and event time in microseconds of the one that came first, once it was looked for."""

    def add(self, live: Live) -> None:
        """Make *live* one of them; its `placed` must be the highest yet."""
        kept = _kept(live)
        slot = self._index.add(kept.number, _keys(kept)[:KEYS_MAX])
        self._live[kept.number] = _WRITER.encode(msgspec.structs.replace(kept, slot=slot))
        self._numbers.append(kept.number)

    def remove(self, sequence: int) -> None:
        """Forget the item placed by *sequence*; nothing where it is not live."""
        number = sequence & NUMBER_MASK
        packed = self._live.pop(number, None)
        if packed is not None:
            self._index.remove(_READER.decode(packed).slot)

    def expire(self, now: datetime) -> None:
        """Forget items from the oldest on while they are older than LOOKBACK or more than LIVE_MAX."""
        oldest_us = to_us(now - LOOKBACK)
        while self._live:
            number, at_us = self._find_first()
            if at_us >= oldest_us and len(self._live) <= LIVE_MAX:
                return
            self.remove(number)
            self.floor += ((number - self.floor) & NUMBER_MASK) + 1

    def _find_first(self) -> tuple[int, int]:
        if self._first is None or self._first[0] not in self._live:
            while self._numbers[0] not in self._live:
                self._numbers.popleft()
            self._first = self._numbers[0], _READER.decode(self._live[self._numbers[0]]).at_us
        return self._first

    def find(self, new: Placed) -> Found:
        """What the live items say of *new*, which may be one of them.

        Stories are those of the same article; else of an equal headline in another feed; else of the same text in
        another feed; else those that it belongs to by what it tells. One feed's repeated column titles make no story.
        """
        told = Told.of(_kept(Live(b"", new)))
        ours = New.of(told, Weights(self._index.count, len(self._live)))
        near = [Told.of(self._get(number)) for number in self._led_to(ours)]
        odds = _by_odds(ours, near)
        equals = list(self._equals(told.kept))
        copied = _copied(told.kept, [*(one.kept for one in near), *equals])
        joins = [kept.story_id for kept in (*equals, *copied)]
        return Found(
            stories=list(dict.fromkeys([*joins, *surest(odds)])),
            related=[story_id for story_id, one in odds if one >= RELATED],
            origin=copied[0].origin if copied else b"",
            names_weight=ours.names_weight,
        )

    def _equals(self, new: Kept) -> Iterator[Kept]:
        """Items of the same article; then those of other feeds with an equal headline; of each the oldest first."""
        for kept in self._under(_article_key(new), new):
            if kept.article == new.article:
                yield kept
        for kept in self._under(_equal_key(new), new) if new.equal else ():
            if kept.equal == new.equal and kept.feed != new.feed:
                yield kept

    def _under(self, key: int, new: Kept) -> Iterator[Kept]:
        for number in reversed(self._index.newest(key, SAME_MAX)):
            if number != new.number:
                yield self._get(number)

    def _led_to(self, new: New) -> list[int]:
        """The items that share the most of the rarest words, those first."""
        index, shared, leads = self._index, dict[int, int](), 0
        sought = list(_sought(new.told))
        counts = sorted([one for one in zip(index.counts(sought), sought, strict=True) if one[0]])
        get = shared.get
        for _, key in counts[:TRIED_MAX]:
            led = index.newest(key, LED_MAX)
            weight = new.weigh[key]
            for number in led:
                shared[number] = get(number, 0) - weight
            leads += bool(led)
            if leads == LEADS_MAX:
                break
        shared.pop(new.told.kept.number, None)
        # Negative weights, so that the weightiest come first and of equal ones the oldest.
        return [number for _, number in nsmallest(COMPARED_MAX, zip(shared.values(), shared, strict=True))]

    def _get(self, number: int) -> Kept:
        return _READER.decode(self._live[number])


def _by_odds(new: New, near: Iterable[Told]) -> list[tuple[bytes, float]]:
    """Ids of the stories of *near* and the odds that *new* belongs to them, the best first."""
    by_story: dict[bytes, list[Told]] = {}
    ours = new.told.kept
    for one in near:
        # One feed's repeated column title tells nothing.
        if one.kept.feed != ours.feed or one.kept.equal != ours.equal or not ours.equal:
            by_story.setdefault(one.kept.story_id, []).append(one)
    odds = [(story_id, new.belongs_to(items)) for story_id, items in by_story.items()]
    return sorted(odds, key=lambda one: (-one[1], one[0]))


def surest(odds: Sequence[tuple[bytes, float]]) -> list[bytes]:
    """The stories of *odds*, the best first, that are sure in spite of the next one; none where the best is not."""
    rivals = [*(max(one, UNLIKELY) for _, one in odds[1:]), UNLIKELY]
    sure = takewhile(lambda one: one[0][1] + RIVAL * one[1] >= SURE, zip(odds, rivals, strict=False))
    return [story_id for (story_id, _), _ in sure]


def _copied(new: Kept, others: Iterable[Kept]) -> list[Kept]:
    """Those of *others* that another feed has and that have the same text, the closest first, then the oldest."""
    sketch = set(split_keys(new.sketch))
    if not sketch:
        return []
    found = {kept.number: kept for kept in others if kept.sketch and kept.feed != new.feed}
    shared = [(-len(sketch.intersection(split_keys(kept.sketch))), number) for number, kept in found.items()]
    return [found[number] for count, number in sorted(shared) if -count >= COPY_MIN]


def _kept(live: Live) -> Kept:
    placed = live.placed
    return Kept(
        number=placed.sequence & NUMBER_MASK,
        slot=0,
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
        kinds=placed.kinds,
        other_kinds=placed.other_kinds,
        sounds=placed.sounds,
        is_latin=placed.is_latin,
        names_weight=placed.names_weight,
    )


def _keys(kept: Kept) -> list[int]:
    """What an item is found by, the most telling first, each once."""
    same = [_article_key(kept), _equal_key(kept)] if kept.equal else [_article_key(kept)]
    sounds = kept.sounds if kept.is_latin else array("I", map(foreign, split_keys(kept.sounds))).tobytes()
    return list(dict.fromkeys([*same, *split_keys(kept.names + kept.headline + sounds + kept.lead)]))


def _sought(told: Told) -> AbstractSet[int]:
    """What leads to others that tell the same: words, names, and the sounds of those in the other kind of letters."""
    return told.all.union(map(foreign, told.sounds) if told.kept.is_latin else told.sounds)


def _article_key(kept: Kept) -> int:
    return crc32(b"article" + kept.article)


def _equal_key(kept: Kept) -> int:
    return crc32(b"equal" + kept.equal)
