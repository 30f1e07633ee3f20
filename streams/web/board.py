"""What the live page shows, held in memory: the newest events, and what can be said of them together. Pure."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, islice
from typing import NamedTuple

from agents.sequence.stories import worth
from schemas.alert import Alert
from schemas.event import EnrichedItem
from schemas.story import Pick, Story
from streams.web.newest import Newest

EVENTS_MAX = 2_000
"""Items held: those with the highest sequence."""
STORIES_MAX, ALERTS_MAX = 2_000, 500
"""Stories and alerts held, the newest."""
POPULAR_MAX, PICKS_MAX = 5, 6
"""Stories that most publishers took up, and items that editors chose, on the page."""
HEAT_DIGITS = 1
"""What ranks stories: a tenth of a publisher is about an hour."""
AHEAD_MAX = timedelta(hours=1)
"""A stated time of publication further ahead than this is taken for a mistake."""


class Cursor(NamedTuple):
    """A place in the feed; the newest comes first."""

    at: datetime
    sequence: int

    @classmethod
    def of(cls, event: EnrichedItem) -> Cursor:
        """The place of *event*."""
        return cls(shown_at(event), event.sequence)

    @classmethod
    def parse(cls, text: str) -> Cursor | None:
        """The place that `str` wrote; None where *text* is none."""
        ms, _, sequence = text.partition("-")
        if not (ms.isdecimal() and sequence.isdecimal() and len(ms) <= 14 and len(sequence) <= 19):
            return None
        return cls(datetime.fromtimestamp(int(ms) / 1000, UTC), int(sequence))

    def __str__(self) -> str:
        return f"{self.ms}-{self.sequence}"

    @property
    def ms(self) -> int:
        """Milliseconds since 1970 UTC; 0 for earlier times."""
        return max(0, round(self.at.timestamp() * 1000))


@dataclass(frozen=True, slots=True)
class Day:
    """The items of one day of the feed, the newest first."""

    day: date
    events: list[EnrichedItem]


class Size(NamedTuple):
    """How many tell a story."""

    publishers: int
    sources: int
    """Whose texts they are: copies of one agency's count once; 0 where it was not counted."""
    items: int


@dataclass(frozen=True, slots=True)
class Popular:
    """A story that many tell."""

    story_id: str
    event: EnrichedItem
    """Its newest item on the board."""
    publishers: int
    items: int
    heat: float
    """Publishers, each worth half for every HALF_LIFE of `agents.sequence.stories`."""


def shown_at(event: EnrichedItem) -> datetime:
    """When *event* was published as far as that can be believed, else when it was first seen; whole milliseconds."""
    stated = event.published_at
    at = stated if stated and stated <= event.seen_at + AHEAD_MAX else event.seen_at
    return at.astimezone(UTC).replace(microsecond=at.microsecond // 1000 * 1000)


class Board:
    """The newest events, stories and alerts. In whatever order the same records come, it shows the same."""

    def __init__(self, events_max: int = EVENTS_MAX) -> None:
        self._events: Newest[str, EnrichedItem] = Newest(events_max)
        self._stories: Newest[str, Story] = Newest(STORIES_MAX)
        self._picks: dict[str, dict[str, Pick]] = {}
        """Item id -> story id -> its pick in that story's record."""
        self._alerts: Newest[tuple[str, int, str, int], Alert] = Newest(ALERTS_MAX)

    def __len__(self) -> int:
        return len(self._events)

    @property
    def sequence(self) -> int:
        """The highest on the board; 0 when it is empty."""
        return max((event.sequence for event in self._events.values()), default=0)

    def apply(self, event: EnrichedItem) -> bool:
        """Take in *event*; whether the board changed. An older version of an item never replaces a newer one."""
        known = self._events.get(event.id)
        if known and known.sequence >= event.sequence:
            return False
        self._events.put(event.id, (event.sequence, event.id), event)
        return event.id in self._events

    def apply_story(self, story: Story) -> None:
        """Take in *story*; the newest STORIES_MAX are held."""
        known = self._stories.get(story.id)
        if known and (known.sequence, known.revision) >= (story.sequence, story.revision):
            return
        if known:
            self._drop_picks(known)
        for pick in story.picks:
            self._picks.setdefault(pick.item, {})[story.id] = pick
        gone = self._stories.put(story.id, (story.sequence, story.id), story)
        if gone:
            self._drop_picks(gone)

    def _drop_picks(self, story: Story) -> None:
        for pick in story.picks:
            of_item = self._picks.get(pick.item, {})
            of_item.pop(story.id, None)
            if not of_item:
                self._picks.pop(pick.item, None)

    def apply_alert(self, alert: Alert) -> bool:
        """Take in *alert*; whether the board changed. The newest ALERTS_MAX are held."""
        key = (alert.id, alert.number, alert.status, alert.sequence)
        if key in self._alerts:
            return False
        self._alerts.put(key, (alert.at, key), alert)
        return key in self._alerts

    def item(self, item_id: str) -> EnrichedItem | None:
        """The newest version of an item; None where it is not held."""
        return self._events.get(item_id)

    def feed(self, limit: int, before: Cursor | None = None) -> list[EnrichedItem]:
        """The newest articles, at most *limit*, those from *before* on left out."""
        articles = self._articles()
        if before is None:
            return heapq.nlargest(limit, articles, key=Cursor.of)
        return heapq.nlargest(limit, (one for one in articles if Cursor.of(one) < before), key=Cursor.of)

    def _articles(self) -> list[EnrichedItem]:
        """One item of each article: several feeds of a publisher may bring it, and a reader wants it once."""
        newest: dict[str, EnrichedItem] = {}
        for event in self._events.values():
            key = event.article_id or event.id
            if key not in newest or Cursor.of(event) > Cursor.of(newest[key]):
                newest[key] = event
        return list(newest.values())

    def since(self, sequence: int, limit: int) -> list[EnrichedItem]:
        """Items whose sequence is higher than *sequence*, lowest first; the newest *limit* of them."""
        later = (event for event in self._events.values() if event.sequence > sequence)
        return heapq.nlargest(limit, later, key=lambda event: event.sequence)[::-1]

    def picks(self, now: datetime, limit: int = PICKS_MAX) -> list[EnrichedItem]:
        """What editors chose: the latest `wireroom pick` first, then what publishers feature, the newest first.

        An article stands once; a pick whose item is not held is left out.
        """
        held = (event for item_id in self._picks if (event := self._events.get(item_id)))
        picked = [(pick.at, pick.item, event) for event in held if (pick := self.pick_of(event.id, now))]
        chosen: dict[str, EnrichedItem] = {}
        for _, _, event in sorted(picked, key=lambda one: one[:2], reverse=True):
            chosen.setdefault(event.article_id or event.id, event)
        featured = (one for one in self._articles() if one.is_featured and (one.article_id or one.id) not in chosen)
        return [*chosen.values(), *heapq.nlargest(limit, featured, key=Cursor.of)][:limit]

    def pick_of(self, item_id: str, now: datetime) -> Pick | None:
        """Who picked the item; None where nobody did."""
        counting = (one for one in self._picks.get(item_id, {}).values() if one.until is None or one.until > now)
        return max(counting, key=lambda one: one.at, default=None)

    def most_popular(self, now: datetime, limit: int = POPULAR_MAX) -> list[Popular]:
        """The stories that most publishers took up most recently.

        Each publisher counts once, however often it writes, and half as much for every six hours since it joined: so
        a story that three took up within the hour comes before one that four took up yesterday. That is what the
        record on `wireroom.stories` calls popularity, faded to *now*; of a story without one the events here are told.

        Where that is about equal, as where one publisher is all there is, the story with more publishers, then more
        items, comes first.
        """
        by_story: dict[str, list[EnrichedItem]] = defaultdict(list)
        for event in self._events.values():
            by_story[event.story.id].append(event)
        newest = max((event.seen_at for event in self._events.values()), default=now)
        found = (self._popular(story_id, events, min(now, newest)) for story_id, events in by_story.items())
        return heapq.nlargest(limit, found, key=_rank)

    def _popular(self, story_id: str, events: list[EnrichedItem], now: datetime) -> Popular:
        story = self._stories.get(story_id)
        newest = max(events, key=lambda one: one.sequence)
        joined: dict[str, datetime] = {}
        for event in sorted(events, key=lambda one: one.sequence, reverse=True):
            joined[_publisher(event)] = event.seen_at
        if story:
            joined = {**dict.fromkeys(story.publishers, story.first_seen_at), **joined}
        heat = _heat(joined.values(), now)
        if story and story.popularity:
            heat = story.popularity * _fade(story.last_seen_at, now)
        items = max(len(story.items) if story else 0, len(events), newest.story.items)
        return Popular(story_id, newest, max(len(joined), newest.story.publishers), items, heat)

    def lead(self, now: datetime) -> EnrichedItem | None:
        """What the page opens with: the hottest story that several tell, else the newest pick, else the newest item."""
        popular = self.most_popular(now, 1)
        if popular and popular[0].publishers > 1:
            told = [popular[0].event, *self.story_items(popular[0].event)]
            return next((event for event in told if event.image), told[0])
        return next(iter(self.picks(now, 1) or self.feed(1)), None)

    def story_items(self, event: EnrichedItem) -> list[EnrichedItem]:
        """The other items of the story of *event*, the newest first."""
        same = (one for one in self._events.values() if one.story.id == event.story.id and one.id != event.id)
        return sorted(same, key=Cursor.of, reverse=True)

    def size_of_story(self, event: EnrichedItem) -> Size:
        """How many tell the story of *event*, as far as is known by now: what *event* says of it is of its own time."""
        found = self._popular(event.story.id, [event, *self.story_items(event)], event.seen_at)
        story = self._stories.get(event.story.id)
        return Size(found.publishers, story.sources if story else event.story.sources, found.items)

    def alerts(self) -> list[list[Alert]]:
        """The alerts, each as its messages, the newest first in both."""
        newest_first = sorted(self._alerts.values(), key=lambda one: (one.at, one.sequence, one.number), reverse=True)
        threads: dict[str, list[Alert]] = {}
        for alert in newest_first:
            threads.setdefault(alert.id, []).append(alert)
        return list(threads.values())


def by_day(events: Iterable[EnrichedItem]) -> Iterator[Day]:
    """*events*, which are in the order of the feed, by their day in UTC."""
    for day, of_day in groupby(events, key=lambda event: shown_at(event).date()):
        yield Day(day, list(of_day))


def page(board: Board, size: int, before: Cursor | None) -> tuple[list[EnrichedItem], Cursor | None]:
    """*size* items of the feed, and where the next page begins; None where this is the last."""
    found = board.feed(size + 1, before)
    shown = list(islice(found, size))
    return shown, Cursor.of(shown[-1]) if len(found) > size else None


def _publisher(event: EnrichedItem) -> str:
    return event.publisher.name or event.feed.id


def _rank(story: Popular) -> tuple[float, int, int, int]:
    return round(story.heat, HEAT_DIGITS), story.publishers, story.items, story.event.sequence


def _heat(joined: Iterable[datetime], now: datetime) -> float:
    # In order of time, since a sum of floats depends on its order.
    return sum(_fade(at, now) for at in sorted(joined))


def _fade(at: datetime, now: datetime) -> float:
    return worth(max(timedelta(), now - at) // timedelta(microseconds=1))
