"""From matches to alerts: windows, episodes and cooldowns, strictly in the order of `sequence`.

For each rule and group: quiet, then open once enough articles matched within the window, then updated, suppressed or
amended, then closed. All on event time. A tick only says how late it is, so more or fewer of them change when a closing
is noticed and nothing that it says. That holds for events at most LATE behind the clock; one that is later still
counts at its own time, but what was closed stays closed.
"""

import heapq
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from agents.desk.decide import close, on_change, on_match
from agents.desk.episode import Episode, begin, group_of
from agents.desk.order import OnGivenUp, Order, Place, ignore
from agents.flow import Output
from schemas.alert import Alert, AlertItem, Matched
from schemas.codec import decode, encode
from schemas.errors import DecodeError
from schemas.newsroom import RuleEntry

__all__ = ["DeskFold"]

LATE = timedelta(minutes=5)
"""How far an event may come behind the clock, pages and restarts included; an end is noticed so much later."""
EPISODES_MAX = 50_000
"""Open alerts and gathering windows; past it the one that would end first ends now."""
INDEX_SLACK = 20_000
"""Entries by which the index of told items may grow before it is made anew."""

Rules = Callable[[int], Mapping[str, RuleEntry]]


@dataclass(slots=True, kw_only=True)
class Head:
    """What desk saves beside its episodes."""

    place: Place
    clock: datetime | None = None
    """The latest time heard of, from events and ticks."""


class DeskFold:
    """The fold of the role `desk`.

    Args:
        rules: Gives the rules, by id, of a release of the newsroom.
        on_given_up: Told of the numbers that are no longer waited for.
    """

    name = "desk"

    def __init__(self, rules: Rules, on_given_up: OnGivenUp = ignore) -> None:
        self._rules = rules
        self._order = Order(on_given_up)
        self._clock: datetime | None = None
        self._episodes: dict[str, Episode] = {}
        self._ends: list[tuple[datetime, str]] = []
        """A heap; an episode may end later than its entry says, never earlier."""
        self._told: dict[str, set[str]] = {}
        """Item id -> keys of the episodes that may have told of it."""
        self._told_max = INDEX_SLACK
        self._changed: dict[str, None] = {}

    def load(self, key: str, value: bytes) -> None:
        """Take in one record of the state, in any order, before the first `apply`.

        Raises:
            DecodeError: The record is none of ours.
        """
        if key == "head":
            head = decode(value, Head)
            self._order.restore(head.place)
            self._clock = head.clock
        elif key.startswith("episode|"):
            episode = decode(value, Episode)
            self._episodes[episode.key] = episode
            heapq.heappush(self._ends, (episode.ends_at, episode.key))
            for item_id in episode.told:
                self._told.setdefault(item_id, set()).add(episode.key)
        else:
            raise DecodeError(f"{key!r} is no key of desk's state")

    def apply(self, matched: Matched, offset: int) -> list[Output]:
        """Take in the record at *offset*: the alerts of all events whose turn has come."""
        outputs = [output for one in self._order.take(matched, offset) for output in self.decide(one)]
        self._changed["head"] = None
        return outputs

    def decide(self, matched: Matched) -> list[Output]:
        """The alerts of a record whose turn it is. `apply` finds out whose it is; a replay has them in order."""
        self._changed["head"] = None
        return [Output("alerts", f"{alert.rule_id}|{alert.group}", alert, alert.at) for alert in self._decide(matched)]

    def episode(self, key: str) -> Episode | None:
        """What is remembered under *key* (rule and group); to be looked at, not changed."""
        return self._episodes.get(key)

    def changes(self) -> list[tuple[str, bytes | None]]:
        """The records of the state that changed since the last call; None deletes one."""
        changed, self._changed = self._changed, {}
        return [(key, self._record(key)) for key in changed]

    def covered(self) -> int | None:
        """The lowest offset that waits for a lower number; None where none does."""
        return self._order.covered()

    def _decide(self, matched: Matched) -> Iterator[Alert]:
        self._clock = max(self._clock or matched.at, matched.at)
        yield from self._end(self._clock - LATE, matched.sequence)
        if matched.item is not None:
            handled = set()
            for found in matched.rules:
                rule = self._rules(matched.config_release).get(found.rule_id)
                if rule is not None:
                    handled.add(f"{rule.id}|{group_of(rule, matched.item)}")
                    yield from self._match(rule, matched, matched.item, found.terms)
            yield from self._amend(matched, matched.item, handled)

    def _match(self, rule: RuleEntry, matched: Matched, item: AlertItem, terms: tuple[str, ...]) -> Iterator[Alert]:
        key = f"{rule.id}|{group_of(rule, item)}"
        episode = self._episodes.get(key)
        if episode is not None and matched.at >= episode.ends_at:
            yield from self._finish(episode, matched.sequence)
            episode = None
        if episode is None:
            yield from self._make_room(matched.sequence)
            episode = self._episodes[key] = begin(rule, group_of(rule, item), matched)
            heapq.heappush(self._ends, (episode.ends_at, key))
        ended_at = episode.ends_at
        yield from on_match(episode, rule, matched, item, terms)
        if episode.ends_at < ended_at:
            heapq.heappush(self._ends, (episode.ends_at, key))
        self._note(episode, item)

    def _amend(self, matched: Matched, item: AlertItem, handled: set[str]) -> Iterator[Alert]:
        """Tell what alerts that told of *item* have to know, though their rules match it no more."""
        for key in sorted(self._told.get(item.id, set()) - handled):
            episode = self._episodes.get(key)
            if episode is not None and item.id in episode.told and matched.at < episode.ends_at:
                rule = self._rules(matched.config_release).get(episode.rule_id)
                notify = rule.notify if rule else ()
                yield from on_change(episode, notify, matched, item, does_match=False)
                self._note(episode, item)

    def _end(self, due: datetime, sequence: int) -> Iterator[Alert]:
        """Finish every episode that was over at *due*, in the order of their ends."""
        while (first := self._first_to_end()) and first.ends_at <= due:
            yield from self._finish(first, sequence)

    def _make_room(self, sequence: int) -> Iterator[Alert]:
        while len(self._episodes) >= EPISODES_MAX and (first := self._first_to_end()):
            yield from self._finish(first, sequence)

    def _first_to_end(self) -> Episode | None:
        """The episode that ends first; brings the top of the heap up to date."""
        while self._ends:
            at, key = self._ends[0]
            episode = self._episodes.get(key)
            if episode is not None and episode.ends_at == at:
                return episode
            heapq.heappop(self._ends)
            if episode is not None and episode.ends_at > at:
                heapq.heappush(self._ends, (episode.ends_at, key))
        return None

    def _finish(self, episode: Episode, sequence: int) -> Iterator[Alert]:
        if episode.alert_id:
            yield close(episode, sequence)
        del self._episodes[episode.key]
        self._changed[f"episode|{episode.key}"] = None
        for item_id in episode.told:
            keys = self._told.get(item_id, set())
            keys.discard(episode.key)
            if not keys:
                self._told.pop(item_id, None)

    def _note(self, episode: Episode, item: AlertItem) -> None:
        """Remember that *episode* changed, and of which items it told."""
        self._changed[f"episode|{episode.key}"] = None
        for item_id in {item.id, *(one.id for one in episode.items)} & episode.told.keys():
            self._told.setdefault(item_id, set()).add(episode.key)
        if len(self._told) > self._told_max:
            self._index()

    def _index(self) -> None:
        """Make the index of told items anew: what long alerts have forgotten since leaves it."""
        self._told = {}
        for key, episode in self._episodes.items():
            for item_id in episode.told:
                self._told.setdefault(item_id, set()).add(key)
        self._told_max = 2 * len(self._told) + INDEX_SLACK

    def _record(self, key: str) -> bytes | None:
        if key == "head":
            return encode(Head(place=self._order.place(), clock=self._clock))
        episode = self._episodes.get(key.partition("|")[2])
        return encode(episode) if episode else None
