"""Which story a new item belongs to: the headlines of the last days, found by article, by words, by equality.

What is found depends on the headlines that are live and on nothing else, so an index built from a saved state answers
as the one that was saved. Limits and thresholds follow what NewsBlur's story clustering was tuned to.
"""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

import msgspec

from agents.sequence.headline import OVERLAP_MIN, overlap, split_traces
from agents.sequence.state import Placed, to_us

LOOKBACK = timedelta(hours=120)
"""Event time: an older headline takes no new items into its story."""
HEADLINES_MAX = 100_000
"""Live headlines; the oldest go first."""
COMMON_MIN = 50
"""A word of more stories than this leads to none of them: it says too little."""
LEADS_MIN = 2
"""Uncommon words that a headline must share with a story to be compared with it."""
COMPARED_MAX = 40
"""Stories that one headline is compared with: those that it shares the most uncommon words with."""
MEMBERS_COMPARED_MAX = 20
"""Headlines of one story that are compared, the newest."""


class Live(msgspec.Struct, frozen=True, gc=False):
    """One item's headline, while it can take others into its story."""

    item_id: bytes
    story_id: bytes
    placed: Placed


class _Index:
    """The items under each key, in the order in which they came. Most keys have one, and a dict for it costs much."""

    def __init__(self) -> None:
        self._items: dict[bytes, bytes | dict[bytes, None]] = {}

    def add(self, key: bytes, item_id: bytes) -> None:
        known = self._items.setdefault(key, item_id)
        if isinstance(known, dict):
            known[item_id] = None
        elif known is not item_id:
            self._items[key] = {known: None, item_id: None}

    def remove(self, key: bytes, item_id: bytes) -> None:
        known = self._items[key]
        if isinstance(known, dict):
            del known[item_id]
        if not isinstance(known, dict) or not known:
            del self._items[key]

    def of(self, key: bytes) -> Iterable[bytes]:
        known = self._items.get(key, ())
        return (known,) if isinstance(known, bytes) else known


class Likeness:
    """The live headlines, by item."""

    def __init__(self) -> None:
        self.floor = 0
        """Headlines placed below this are live no more."""
        self._live: OrderedDict[bytes, Live] = OrderedDict()
        """In the order of `placed`."""
        self._by_article, self._by_equal, self._by_story = _Index(), _Index(), _Index()
        self._by_word: dict[bytes, dict[bytes, int]] = {}
        """Word -> story -> live headlines with it."""

    def add(self, live: Live) -> None:
        """Make *live* the headline of its item; its `placed` must be the highest yet."""
        self.remove(live.item_id)
        self._live[live.item_id] = live
        for index, key in self._entries(live):
            index.add(key, live.item_id)
        for word in split_traces(live.placed.words):
            stories = self._by_word.setdefault(word, {})
            stories[live.story_id] = stories.get(live.story_id, 0) + 1

    def remove(self, item_id: bytes) -> None:
        """Forget the headline of the item; nothing where it has none."""
        live = self._live.pop(item_id, None)
        if live is None:
            return
        for index, key in self._entries(live):
            index.remove(key, item_id)
        for word in split_traces(live.placed.words):
            stories = self._by_word[word]
            stories[live.story_id] -= 1
            if not stories[live.story_id]:
                del stories[live.story_id]
            if not stories:
                del self._by_word[word]

    def expire(self, now: datetime) -> None:
        """Forget headlines from the oldest on while they are older than LOOKBACK or more than HEADLINES_MAX."""
        oldest_us = to_us(now - LOOKBACK)
        while self._live:
            oldest = next(iter(self._live.values()))
            if oldest.placed.at_us >= oldest_us and len(self._live) <= HEADLINES_MAX:
                return
            self.floor = oldest.placed.sequence + 1
            self.remove(oldest.item_id)

    def story_of(self, new: Placed) -> Iterator[bytes]:
        """Ids of the stories that an item may belong to, the best first.

        Of the same article; else of an equal headline in another feed; else of near-equal headlines in other feeds.
        One feed's repeated column titles make no story.
        """
        for index, key in ((self._by_article, new.article), (self._by_equal, new.equal)):
            for item_id in index.of(key) if key else ():
                live = self._live[item_id]
                if live.placed.feed != new.feed or index is self._by_article:
                    yield live.story_id
        yield from self._near(new.feed, split_traces(new.words))

    def _near(self, feed: bytes, words: frozenset[bytes]) -> list[bytes]:
        scored = []
        for story_id in self._led_to(words):
            members = list(self._by_story.of(story_id))[-MEMBERS_COMPARED_MAX:]
            others = [one for one in (self._live[item_id].placed for item_id in members) if one.feed != feed]
            scores = [(overlap(words, split_traces(one.words)), one.sequence) for one in others]
            score, placed = max(scores, key=lambda one: (one[0], -one[1]), default=(0.0, 0))
            if score >= OVERLAP_MIN:
                scored.append((-score, placed, story_id))
        return [story_id for _, _, story_id in sorted(scored)]

    def _led_to(self, words: frozenset[bytes]) -> list[bytes]:
        """Stories that share LEADS_MIN uncommon words, most first, then by id."""
        shared: Counter[bytes] = Counter()
        for word in words:
            stories = self._by_word.get(word, ())
            if len(stories) <= COMMON_MIN:
                shared.update(dict.fromkeys(stories, 1))
        led = [(-count, story_id) for story_id, count in shared.items() if count >= LEADS_MIN]
        return [story_id for _, story_id in sorted(led)[:COMPARED_MAX]]

    def _entries(self, live: Live) -> tuple[tuple[_Index, bytes], ...]:
        return (
            (self._by_article, live.placed.article),
            (self._by_equal, live.placed.equal),
            (self._by_story, live.story_id),
        )
