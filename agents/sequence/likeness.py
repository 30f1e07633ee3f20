"""Which story a new item belongs to: the headlines of the last days, found by article, by words, by equality.

What is found depends on the headlines that are live and on nothing else, so an index built from a saved state answers
as the one that was saved. Limits and thresholds follow what NewsBlur's story clustering was tuned to.
"""

from collections import Counter, OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from agents.sequence.headline import OVERLAP_MIN, Headline, overlap

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


@dataclass(frozen=True, slots=True)
class Live:
    """One item's headline, while it can take others into its story."""

    item_id: str
    article_id: str
    feed_id: str
    story_id: str
    placed: int
    """Sequence of the event that brought this headline: its place in the order."""
    at: datetime
    headline: Headline


class Likeness:
    """The live headlines, by item."""

    def __init__(self) -> None:
        self.floor = 0
        """Headlines placed below this are live no more."""
        self._live: OrderedDict[str, Live] = OrderedDict()
        """In the order of `placed`."""
        self._by_article: dict[str, dict[str, None]] = {}
        self._by_equal: dict[str, dict[str, None]] = {}
        self._by_story: dict[str, dict[str, None]] = {}
        self._by_word: dict[str, Counter[str]] = {}
        """Word -> story -> live headlines with it."""

    def add(self, live: Live) -> None:
        """Make *live* the headline of its item; its `placed` must be the highest yet."""
        self.remove(live.item_id)
        self._live[live.item_id] = live
        for index, one in self._entries(live):
            index.setdefault(one, {})[live.item_id] = None
        for word in live.headline.words:
            self._by_word.setdefault(word, Counter())[live.story_id] += 1

    def remove(self, item_id: str) -> None:
        """Forget the headline of the item; nothing where it has none."""
        live = self._live.pop(item_id, None)
        if live is None:
            return
        for index, one in self._entries(live):
            index[one].pop(item_id)
            if not index[one]:
                del index[one]
        for word in live.headline.words:
            stories = self._by_word[word]
            stories[live.story_id] -= 1
            if not stories[live.story_id]:
                del stories[live.story_id]
            if not stories:
                del self._by_word[word]

    def expire(self, now: datetime) -> None:
        """Forget headlines from the oldest on while they are older than LOOKBACK or more than HEADLINES_MAX."""
        while self._live:
            oldest = next(iter(self._live.values()))
            if oldest.at >= now - LOOKBACK and len(self._live) <= HEADLINES_MAX:
                return
            self.floor = oldest.placed + 1
            self.remove(oldest.item_id)

    def story_of(self, article_id: str, feed_id: str, headline: Headline) -> Iterator[str]:
        """Ids of the stories that an item may belong to, the best first.

        Of the same article; else of an equal headline in another feed; else of near-equal headlines in other feeds.
        One feed's repeated column titles make no story.
        """
        for index, key in ((self._by_article, article_id), (self._by_equal, headline.equal)):
            for item_id in index.get(key, ()) if key else ():
                live = self._live[item_id]
                if live.feed_id != feed_id or index is self._by_article:
                    yield live.story_id
        yield from self._near(feed_id, headline)

    def _near(self, feed_id: str, headline: Headline) -> list[str]:
        scored = []
        for story_id in self._led_to(headline.words):
            members = list(self._by_story[story_id])[-MEMBERS_COMPARED_MAX:]
            lives = [live for live in map(self._live.__getitem__, members) if live.feed_id != feed_id]
            scores = [(overlap(headline.words, live.headline.words), live.placed) for live in lives]
            score, placed = max(scores, key=lambda one: (one[0], -one[1]), default=(0.0, 0))
            if score >= OVERLAP_MIN:
                scored.append((-score, placed, story_id))
        return [story_id for _, _, story_id in sorted(scored)]

    def _led_to(self, words: frozenset[str]) -> list[str]:
        """Stories that share LEADS_MIN uncommon words, most first, then by id."""
        shared: Counter[str] = Counter()
        for word in words:
            stories = self._by_word.get(word, ())
            if len(stories) <= COMMON_MIN:
                shared.update(dict.fromkeys(stories, 1))
        led = [(-count, story_id) for story_id, count in shared.items() if count >= LEADS_MIN]
        return [story_id for _, story_id in sorted(led)[:COMPARED_MAX]]

    def _entries(self, live: Live) -> tuple[tuple[dict[str, dict[str, None]], str], ...]:
        return (
            (self._by_article, live.article_id),
            (self._by_equal, live.headline.equal),
            (self._by_story, live.story_id),
        )
