"""People whom a text names in full once and by surname after: which mentions are theirs."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from agents.enrich.gazetteer import Entry, Mention
from agents.enrich.kinds import PLACES_MAX, stands_alone
from agents.enrich.salience import COUNT_MIN, can_be_salient
from agents.enrich.text import Text

_START = itemgetter(0)


class _Named(NamedTuple):
    """One place that names a person in full."""

    start: int
    entry: Entry
    first: str
    """The first word of the name, folded."""


def surnames(text: Text, found: list[Mention], groups: Mapping[str, Sequence[Mention]] | None = None) -> list[Mention]:
    """Mentions of people by surname alone, bound to the last full name before, where the text gives a full name.

    The surname is the last word of the name; where that never stands alone, the first, as in East Asia.

    Args:
        text: The text.
        found: What `Index.mentions` gave.
        groups: The same by entry: then those are left out who cannot become salient by it.
    """
    families: dict[str, list[_Named]] = {}
    for start, end, entry, _ in found:
        if entry.kind == "person" and entry.is_tag and " " in entry.name:
            words = text.folded[start:end].split()
            if len(words) > 1:
                families.setdefault(words[-1], []).append(_Named(start, entry, words[0]))
    bound = []
    for last in families if groups is None else _hopeful(text, families, groups):
        people = families[last]
        bound += _bound(text, last, people, found) or _bound(text, people[-1].first, people, found)
    return bound


def _hopeful(
    text: Text, families: Mapping[str, list[_Named]], groups: Mapping[str, Sequence[Mention]]
) -> Iterable[str]:
    """Those of *families* with somebody who could be salient were each such word outside full names a mention."""
    if text.is_unspaced:
        return families
    words = {*families, *(people[-1].first for people in families.values())}
    counts = Counter(filter(words.__contains__, text.tokens))
    title = text.folded[: text.title_end]
    hopeful = []
    for last, people in families.items():
        firsts = [one.first for one in people]
        first = firsts[-1]
        alone = max(counts[last] - len(people), counts[first] - firsts.count(first))
        if last in title or first in title or not (last.isalnum() and first.isalnum()):
            hopeful.append(last)
            continue
        for _, entry, _ in people:
            mentions = groups[entry.id]
            # Who has two last words is named twice, and one more mention by either is enough.
            if len(mentions) + alone >= COUNT_MIN or can_be_salient(text, mentions):
                hopeful.append(last)
                break
    return hopeful


def _bound(text: Text, word: str, people: list[_Named], found: list[Mention]) -> list[Mention]:
    """Each place where *word* stands alone, bound to the one of *people* who is named last before it."""
    bound = []
    for start in islice(text.places(word), PLACES_MAX):
        end = start + len(word)
        # Mentions stand in order and never overlap, so the last that begins before the end is the only one to ask.
        taken = bisect_left(found, end, key=_START) - 1
        if (taken < 0 or found[taken].end <= start) and stands_alone(text, start, end):
            entry = next((one.entry for one in reversed(people) if one.start < start), people[0].entry)
            bound.append(Mention(start, end, entry, 1.0))
    return bound
