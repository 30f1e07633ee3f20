"""How much an article is about what it names: where the name stands, how often, and over how much of the text.

The weights follow what entity salience work found to tell most (Dunietz and Gillick 2014, 10.3115/v1/E14-4040):
headline, first mention, count.
"""

import math
from collections.abc import Iterable

from agents.enrich.gazetteer import Entry, Mention
from agents.enrich.text import Text

TITLE, LEAD, BODY, SPREAD = 4.0, 1.5, 1.6, 1.0
"""What the headline, the lead, the logarithm of the count and the spread over three thirds add."""
FULL = 10.0
"""Points that make a score of 1."""
SCORE_MIN = 0.55
"""Below this an article mentions something but is not about it."""
PARTS = 3


class Weighed:
    """The mentions of one entry in one text, counted."""

    __slots__ = ("count", "entry", "first", "in_lead", "in_title", "parts")

    def __init__(self, entry: Entry, first: int) -> None:
        self.entry, self.first = entry, first
        self.in_title = self.in_lead = self.count = 0.0
        self.parts = 0
        """A bit for each part of the text that names it."""

    @property
    def score(self) -> float:
        """0 to 1, two digits."""
        points = TITLE * self.in_title + LEAD * self.in_lead + BODY * math.log2(1 + self.count)
        points += SPREAD * (self.parts.bit_count() - 1) / (PARTS - 1)
        return round(min(1.0, points / FULL), 2)


def weigh(text: Text, found: Iterable[Mention]) -> dict[str, Weighed]:
    """Entry id -> its mentions counted, in order of first mention; what cannot be a tag is left out."""
    weighed: dict[str, Weighed] = {}
    size, title_end, lead_end = max(1, len(text.plain)), text.title_end, text.lead_end
    for start, _, entry, weight in found:
        if not entry.is_tag:
            continue
        if (one := weighed.get(entry.id)) is None:
            one = weighed[entry.id] = Weighed(entry, start)
        one.first = min(one.first, start)
        one.count += weight
        if start < title_end:
            one.in_title = max(one.in_title, weight)
        elif start < lead_end:
            one.in_lead = max(one.in_lead, weight)
        one.parts |= 1 << start * PARTS // size
    return weighed


def salient(weighed: dict[str, Weighed]) -> list[tuple[float, Weighed]]:
    """What the article is about with its score, the most first; equal ones by first mention."""
    kept = [(score, one) for one in weighed.values() if (score := one.score) >= SCORE_MIN]
    return sorted(kept, key=lambda scored: (-scored[0], scored[1].first))
