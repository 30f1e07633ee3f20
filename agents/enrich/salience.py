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

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.first = -1
        self.in_title = self.in_lead = self.count = 0.0
        self.parts: set[int] = set()

    def add(self, text: Text, start: int, weight: float) -> None:
        """Count one mention at *start*."""
        self.first = start if self.first < 0 else min(self.first, start)
        self.count += weight
        if start < text.title_end:
            self.in_title = max(self.in_title, weight)
        elif start < text.lead_end:
            self.in_lead = max(self.in_lead, weight)
        self.parts.add(start * PARTS // max(1, len(text.plain)))

    @property
    def score(self) -> float:
        """0 to 1, two digits."""
        points = TITLE * self.in_title + LEAD * self.in_lead + BODY * math.log2(1 + self.count)
        points += SPREAD * (len(self.parts) - 1) / (PARTS - 1)
        return round(min(1.0, points / FULL), 2)


def weigh(text: Text, found: Iterable[Mention]) -> dict[str, Weighed]:
    """Entry id -> its mentions counted, in order of first mention; what cannot be a tag is left out."""
    weighed: dict[str, Weighed] = {}
    for mention in found:
        if mention.entry.is_tag:
            one = weighed.get(mention.entry.id) or weighed.setdefault(mention.entry.id, Weighed(mention.entry))
            one.add(text, mention.start, mention.weight)
    return weighed


def salient(weighed: dict[str, Weighed]) -> list[Weighed]:
    """What the article is about, the most first; equal ones by first mention."""
    kept = [one for one in weighed.values() if one.score >= SCORE_MIN]
    return sorted(kept, key=lambda one: (-one.score, one.first))
