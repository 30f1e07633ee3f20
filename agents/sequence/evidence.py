"""How sure it is that an item tells of the event of a story: a few signs, each with what it counts.

The signs are added up as in a logistic regression (Berkson 1944), and so they were weighed: on stories of our own with
labels, told among thousands of items that belong to none. docs/decisions/0011 says how, and what each gave.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from math import log1p, sqrt

import msgspec

from agents.sequence.lead import split_keys
from agents.sequence.weights import Weights

UNLIKELY = -7.95
"""Where nothing speaks for it."""
NAMED = 3.4
"""For the same names in the item and one of the story."""
NAMELESS = 1.6
"""Where the item has no names: then their lack says nothing."""
SHARED = 5.9
"""For what is shared, in words that one other item has, as a logarithm: of what is rare little is enough..."""
WORDS = -3.5
"""...and for the logarithm of how many words those are: the more it takes, the more ordinary they are."""
NAMES = 1.2
"""For what is a name on both sides, as in SHARED, once more."""
SOUNDS = 5.1
"""For names that sound the same, as in SHARED, where one of the two is in Latin letters and one is not."""
KIND = 2.1
"""For each kind of event that a headline names and the other side names too, up to KINDS_MAX..."""
ASIDE = 0.9
"""...and for each that only the texts name, up to KINDS_MAX."""
KINDS_MAX = 2
"""So many of either count."""
NEAR = 4.0
"""For a headline that nearly is one of another feed's: with NEAR_SHARE of the shorter one's words, no other names."""
NEAR_SHARE, NEAR_MIN = 0.8, 4
"""Of the shorter headline's words, how many both have, and how many these are at the least."""
REPEATED = -2.5
"""Of what headlines of one feed share, as in SHARED: a paper tells like events alike, and one in ever new words."""
STRANGE = -1.6
"""Of what is shared, as in SHARED, where both sides have names and none is the same."""
LATER = -0.7
"""For the logarithm of the time between the item and the nearest of the story, in LATER_PARTS of a day."""
LATER_PARTS = 4
"""That time is counted in quarters of a day."""
RIVAL = -0.3
"""Of the odds of the story that comes next, at least UNLIKELY: an item belongs to one."""
SURE = 0.0
"""From here on, with its rival, the item belongs to the story."""
UNSURE = -4.5
"""At most, where what is shared is not enough to tell by."""
RELATED = -5.2
"""From here on the story is related."""
TOLD_MIN = 5
"""An item that tells fewer words is known by an equal headline or its text alone."""
SHARED_MIN = 2
"""Words or sounds that have to be shared; of names one, where the kind of event is the same."""

_DAY_US = timedelta(days=1) // timedelta(microseconds=1)


class Kept(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What is compared of one live item."""

    number: int
    slot: int
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
    kinds: bytes
    """Of events, one byte each, in the headline."""
    other_kinds: bytes
    """Those that the lead adds."""
    sounds: bytes
    is_latin: bool
    names_weight: int


@dataclass(slots=True)
class Told:
    """What an item tells, as keys."""

    kept: Kept
    names: frozenset[int]
    all: frozenset[int]

    @classmethod
    def of(cls, kept: Kept) -> Told:
        """What *kept* tells."""
        names = frozenset(split_keys(kept.names))
        return cls(kept, names, names.union(split_keys(kept.headline + kept.lead)))

    @property
    def sounds(self) -> frozenset[int]:
        """How its names sound; few ask for it."""
        return frozenset(split_keys(self.kept.sounds))


@dataclass(slots=True)
class New:
    """An item whose story is sought, and what words weigh now."""

    told: Told
    weigh: Weights
    headline: frozenset[int]
    names_weight: int

    @classmethod
    def of(cls, told: Told, weigh: Weights) -> New:
        """*told*, weighed."""
        return cls(told, weigh, frozenset(split_keys(told.kept.headline)), weigh.sum(told.names))

    def belongs_to(self, items: Sequence[Told]) -> float:
        """The logarithm of the odds that it tells of the event of *items*, of one story, where no other story does.

        Args:
            items: Those of the story that share the most with it, at least one.
        """
        ours, names = self.told, frozenset().union(*[one.names for one in items])
        each = [ours.all & one.all for one in items]
        shared = frozenset().union(*each)
        same_names, same_sounds = shared & ours.names & names, self._same_sounds(items)
        kinds, others = _same_kinds(ours.kept, [one.kept for one in items])
        is_long = min(len(ours.all), max(len(one.all) for one in items)) >= TOLD_MIN
        # A place, say, and that something burns there: both sides must call it a name, or it may be a word like others.
        by_name = kinds > 0 and bool(same_names or same_sounds)
        is_enough = is_long and (len(shared) + len(same_sounds) >= SHARED_MIN or by_name)
        rare = self._rare(shared)
        # In one the name may begin a sentence, and so be a word like others.
        is_strange = bool(ours.names and names) and shared.isdisjoint(ours.names | names)
        days = min(abs(ours.kept.at_us - one.kept.at_us) for one in items) / _DAY_US
        odds = (
            UNLIKELY
            + NAMED * max(map(self._named, items, each))
            + NAMELESS * (not ours.names)
            + SHARED * rare
            + WORDS * log1p(len(shared))
            + NAMES * self._rare(same_names)
            + SOUNDS * (log1p(sum(map(self._sound_weight, same_sounds)) / self.weigh.rarest) if same_sounds else 0)
            + KIND * min(KINDS_MAX, kinds)
            + ASIDE * min(KINDS_MAX, others)
            + NEAR * (len(shared) >= NEAR_MIN and not is_strange and any(map(self._is_near, items)))
            + REPEATED * self._rare(self._repeated(items))
            + STRANGE * rare * is_strange
            + LATER * log1p(LATER_PARTS * days)
        )
        return odds if is_enough else min(odds, UNSURE)

    def _rare(self, shared: AbstractSet[int]) -> float:
        """What *shared* weighs, in words that one other item has, as a logarithm."""
        return log1p(self.weigh.sum(shared) / self.weigh.rarest) if shared else 0.0

    def _same_sounds(self, items: Sequence[Told]) -> frozenset[int]:
        """What sounds the same in the item and in those of *items* of which one is in Latin letters and one is not."""
        ours = self.told
        others = [one.sounds for one in items if one.kept.is_latin != ours.kept.is_latin]
        return ours.sounds.intersection(frozenset().union(*others)) if others else frozenset()

    def _sound_weight(self, sound: int) -> int:
        return min(self.weigh[sound], self.weigh[foreign(sound)])

    def _repeated(self, items: Sequence[Told]) -> frozenset[int]:
        """Words of the headline that those of the same feed have too."""
        feed = self.told.kept.feed
        headlines = [split_keys(one.kept.headline) for one in items if one.kept.feed == feed]
        return self.headline.intersection(chain(*headlines)) if headlines else frozenset()

    def _is_near(self, other: Told) -> bool:
        """Whether the two headlines are nearly the same; a feed's own columns always are."""
        if other.kept.feed == self.told.kept.feed:
            return False
        theirs = split_keys(other.kept.headline)
        shorter = min(len(self.headline), len(theirs))
        return len(self.headline.intersection(theirs)) >= max(NEAR_MIN, NEAR_SHARE * shorter)

    def _named(self, other: Told, shared: AbstractSet[int]) -> float:
        """How far the names are the same, 0 to 1; *shared* are the words of both."""
        theirs = other.kept.names_weight
        if not (self.names_weight and theirs):
            return 0.0
        named = self.weigh.sum((shared & self.told.names) | (shared & other.names))
        return min(1.0, named / sqrt(self.names_weight * theirs))


def foreign(sound: int) -> int:
    """The key of *sound* in items that are not in Latin letters: so those that are do not lead to each other by it."""
    return sound ^ 1


def _same_kinds(new: Kept, items: Sequence[Kept]) -> tuple[int, int]:
    """Kinds of events that stand in the headline of one side and anywhere in the other; and those beside headlines."""
    headlines = {kind for one in items for kind in one.kinds}
    ours, theirs = {*new.kinds, *new.other_kinds}, headlines.union(*(one.other_kinds for one in items))
    told = len(theirs.intersection(new.kinds) | (headlines & ours))
    return told, len(ours & theirs) - told
