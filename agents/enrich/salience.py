"""How much an article is about what it names: where the name stands, how often, and over how much of the text.

The weights follow what entity salience work found to tell most (Dunietz and Gillick 2014, 10.3115/v1/E14-4040):
headline, first mention, count.
"""

import math
from collections.abc import Iterable, Sequence
from operator import itemgetter

from agents.enrich.gazetteer import Mention
from agents.enrich.text import Text

TITLE, LEAD, BODY, SPREAD = 4.0, 1.5, 1.6, 1.0
"""What the headline, the lead, the logarithm of the count and the spread over three thirds add."""
FULL = 10.0
"""Points that make a score of 1."""
SCORE_MIN = 0.55
"""Below this an article mentions something but is not about it."""
PARTS = 3
COUNT_MIN = 2 ** (((SCORE_MIN - 0.005) * FULL - LEAD - SPREAD) / BODY) - 1
"""Mentions that it takes to be salient outside the headline, with all that lead and spread can add."""
_START = itemgetter(0)


class Weighed:
    """The mentions of one entry in one text, counted.

    Args:
        text: The text.
        mentions: At least one, in any order.
    """

    __slots__ = ("count", "entry", "first", "in_lead", "in_title", "parts")

    def __init__(self, text: Text, mentions: Sequence[Mention]) -> None:
        self.entry = mentions[0].entry
        self.first = len(text.plain)
        self.in_title = self.in_lead = self.count = 0.0
        self.parts = 0
        """A bit for each part of the text that names it."""
        size = max(1, len(text.plain))
        for start, _, _, weight in mentions:
            self.first = min(self.first, start)
            self.count += weight
            if start < text.title_end:
                self.in_title = max(self.in_title, weight)
            elif start < text.lead_end:
                self.in_lead = max(self.in_lead, weight)
            self.parts |= 1 << start * PARTS // size

    @property
    def score(self) -> float:
        """0 to 1, two digits."""
        points = TITLE * self.in_title + LEAD * self.in_lead + BODY * math.log2(1 + self.count)
        points += SPREAD * (self.parts.bit_count() - 1) / (PARTS - 1)
        return round(min(1.0, points / FULL), 2)


def by_entry(found: Iterable[Mention]) -> dict[str, list[Mention]]:
    """Entry id -> its mentions, in order of the first; what cannot be a tag is left out."""
    groups: dict[str, list[Mention]] = {}
    for one in found:
        if one.entry.is_tag:
            groups.setdefault(one.entry.id, []).append(one)
    return groups


def can_be_salient(text: Text, mentions: Sequence[Mention]) -> bool:
    """Whether these mentions of one entry may be enough, told without weighing them."""
    return len(mentions) >= COUNT_MIN or min(map(_START, mentions)) < text.title_end


def salient(text: Text, groups: dict[str, list[Mention]]) -> list[tuple[float, Weighed]]:
    """What the article is about with its score, the most first; equal ones by first mention."""
    weighed = [Weighed(text, mentions) for mentions in groups.values() if can_be_salient(text, mentions)]
    kept = [(score, one) for one in weighed if (score := one.score) >= SCORE_MIN]
    return sorted(kept, key=lambda scored: (-scored[0], scored[1].first))
