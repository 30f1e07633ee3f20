"""How much an article is about what it names: where the name stands, how often, and over how much of the text.

The weights follow what entity salience work found to tell most (Dunietz and Gillick 2014, 10.3115/v1/E14-4040):
headline, first mention, count.
"""

import math
from collections import defaultdict
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
"""Of a text, over which mentions are spread."""
COUNT_MIN = 2 ** (((SCORE_MIN - 0.005) * FULL - SPREAD) / BODY) - 1
"""Mentions that it takes to be salient in neither headline nor lead, with all that spread can add."""
COUNT_LEAD_MIN = 2 ** (((SCORE_MIN - 0.005) * FULL - LEAD - SPREAD) / BODY) - 1
"""The same where one of them is in the lead."""
_START = itemgetter(0)


class Weighed:
    """The mentions of one entry in one text, counted.

    Args:
        text: The text.
        mentions: At least one, in any order.
    """

    __slots__ = ("count", "entry", "first", "in_lead", "in_title", "parts")

    def __init__(self, text: Text, mentions: Sequence[Mention]) -> None:
        title_end, lead_end, size = text.title_end, text.lead_end, max(1, len(text.plain))
        in_title = in_lead = count = 0.0
        parts = 0
        for start, _, _, weight in mentions:
            count += weight
            if start < title_end:
                in_title = max(in_title, weight)
            elif start < lead_end:
                in_lead = max(in_lead, weight)
            parts |= 1 << start * PARTS // size
        self.entry, self.first = mentions[0].entry, min(map(_START, mentions))
        self.in_title, self.in_lead, self.count = in_title, in_lead, count
        self.parts = parts
        """A bit for each part of the text that names it."""

    @property
    def score(self) -> float:
        """0 to 1, two digits."""
        points = TITLE * self.in_title + LEAD * self.in_lead + BODY * math.log2(1 + self.count)
        points += SPREAD * (self.parts.bit_count() - 1) / (PARTS - 1)
        return round(min(1.0, points / FULL), 2)


def by_entry(found: Iterable[Mention]) -> dict[str, list[Mention]]:
    """Entry id -> its mentions, in order of the first; what cannot be a tag is left out."""
    groups: defaultdict[str, list[Mention]] = defaultdict(list)
    for one in found:
        entry = one.entry
        if entry.is_tag:
            groups[entry.id].append(one)
    return groups


def can_be_salient(text: Text, first: int, count: int) -> bool:
    """Whether so many mentions of one entry may be enough, the first of them at *first*; told without weighing them."""
    if count >= COUNT_MIN or first < text.title_end:
        return True
    return count >= COUNT_LEAD_MIN and first < text.lead_end


def salient(text: Text, groups: dict[str, list[Mention]]) -> list[tuple[float, Weighed]]:
    """What the article is about with its score, the most first; equal ones by first mention.

    Args:
        text: The text.
        groups: What `by_entry` gave, each entry's mentions in the order of the text.
    """
    title_end = text.title_end
    weighed = [
        Weighed(text, one)
        for one in groups.values()
        # Most have neither, and are told without a call.
        if (one[0].start < title_end or len(one) >= COUNT_LEAD_MIN) and can_be_salient(text, one[0].start, len(one))
    ]
    kept = [(score, one) for one in weighed if (score := one.score) >= SCORE_MIN]
    return sorted(kept, key=lambda scored: (-scored[0], scored[1].first))
