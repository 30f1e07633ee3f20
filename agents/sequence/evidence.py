"""How sure it is that an item tells of the event of a story: a few signs, each with what it counts.

The signs are added up as in a logistic regression (Berkson 1944), and so they were weighed: on stories of our own with
labels, told among thousands of items that belong to none. docs/decisions/0011 says how, and what each gave.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import log1p, sqrt

import msgspec

from agents.sequence.lead import split_keys
from agents.sequence.weights import Weights

UNLIKELY = -5.8
"""Where nothing speaks for it."""
NAMED = 3.4
"""For the same names in the item and one of the story."""
NAMELESS = 1.2
"""Where the item has no names: then their lack says nothing."""
SHARED = 7.4
"""For what is shared, in words that one other item has, as a logarithm: of what is rare little is enough..."""
WORDS = -4.5
"""...and for the logarithm of how many words those are: the more it takes, the more ordinary they are."""
KIND = 2.1
"""For each kind of event that a headline names and the other side names too, up to KINDS_MAX."""
KINDS_MAX = 2
NEAR = 4.0
"""For a headline that nearly is one of the story's: with NEAR_SHARE of the shorter one's words, and no other names."""
NEAR_SHARE = 0.8
NEAR_MIN = 4
STRANGE = -1.5
"""Of what is shared, as in SHARED, where both sides have names and none is the same."""
DAY = -0.8
"""For each day that lies between the item and the nearest of the story."""
SURE = 0.0
"""From here on the item belongs to the story."""
RELATED = -3.0
"""From here on the story is related."""
TOLD_MIN = 5
"""An item that tells fewer words is known by an equal headline or its text alone."""
SHARED_MIN = 2
"""Words that have to be shared; of names one, where the kind of event is the same."""

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
        return cls(kept, names, names.union(split_keys(kept.headline), split_keys(kept.lead)))


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
        """The logarithm of the odds that it tells of the event of *items*, of one story.

        Args:
            items: Those of the story that share the most with it, at least one.
        """
        ours, names = self.told, frozenset().union(*(one.names for one in items))
        shared = ours.all.intersection(frozenset().union(*(one.all for one in items)))
        kinds = min(KINDS_MAX, _same_kinds(ours.kept, [one.kept for one in items]))
        is_long = min(len(ours.all), max(len(one.all) for one in items)) >= TOLD_MIN
        # A place, say, and that something burns there: both sides must call it a name, or it may be a word like others.
        by_name = kinds > 0 and not shared.isdisjoint(ours.names & names)
        is_enough = is_long and (len(shared) >= SHARED_MIN or by_name)
        rare = log1p(self.weigh.sum(shared) / self.weigh.rarest)
        # In one the name may begin a sentence, and so be a word like others.
        is_strange = bool(ours.names and names) and shared.isdisjoint(ours.names | names)
        odds = (
            UNLIKELY
            + NAMED * max(self._named(one) for one in items)
            + NAMELESS * (not ours.names)
            + SHARED * rare
            + WORDS * log1p(len(shared))
            + KIND * kinds
            + NEAR * (not is_strange and any(self._is_near(one) for one in items))
            + STRANGE * rare * is_strange
            + DAY * min(abs(ours.kept.at_us - one.kept.at_us) for one in items) / _DAY_US
        )
        return odds if is_enough else min(odds, SURE - 1)

    def _is_near(self, other: Told) -> bool:
        """Whether the two headlines are nearly the same."""
        theirs = split_keys(other.kept.headline)
        shorter = min(len(self.headline), len(theirs))
        return len(self.headline.intersection(theirs)) >= max(NEAR_MIN, NEAR_SHARE * shorter)

    def _named(self, other: Told) -> float:
        """How far the names are the same, 0 to 1."""
        shared = self.weigh.sum(self.told.all & other.all & (self.told.names | other.names))
        theirs = other.kept.names_weight
        return min(1.0, shared / sqrt(self.names_weight * theirs)) if self.names_weight and theirs else 0.0


def _same_kinds(new: Kept, items: Sequence[Kept]) -> int:
    """Kinds of events that stand in the headline of one side and anywhere in the other."""
    headlines = {kind for one in items for kind in one.kinds}
    ours, theirs = {*new.kinds, *new.other_kinds}, headlines.union(*(one.other_kinds for one in items))
    return len(theirs.intersection(new.kinds) | (headlines & ours))
