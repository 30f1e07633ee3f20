"""People whom a text names in full once and by surname after: which mentions are theirs."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from operator import itemgetter

from agents.enrich.gazetteer import Entry, Mention
from agents.enrich.kinds import PLACES_MAX, stands_alone
from agents.enrich.salience import COUNT_LEAD_MIN, COUNT_MIN
from agents.enrich.text import Text

_START = itemgetter(0)
_Named = tuple[int, Entry, str]
"""One place that names a person in full: where it starts, whom, and the first word of the name, folded."""


def surnames(text: Text, found: list[Mention], groups: Mapping[str, Sequence[Mention]] | None = None) -> list[Mention]:
    """Mentions of people by surname alone, bound to the last full name before, where the text gives a full name.

    The surname is the last word of the name; where that never stands alone, the first, as in East Asia.

    Args:
        text: The text.
        found: What `Index.mentions` gave.
        groups: The same by entry: then those are left out who cannot become salient by it.
    """
    families, bound = _families(text, found), list[Mention]()
    for last, people in families.items() if groups is None else _hopeful(text, families, groups):
        bound += _bound(text, last, people, found) or _bound(text, people[-1][2], people, found)
    return bound


def _families(text: Text, found: list[Mention]) -> dict[str, list[_Named]]:
    """Last word of a name -> each place that names somebody in full with it, in the order of the text."""
    families: dict[str, list[_Named]] = {}
    for start, end, entry, _ in found:
        if entry.kind == "person" and entry.is_tag and " " in entry.name:
            words = text.folded[start:end].split()
            if len(words) > 1:
                families.setdefault(words[-1], []).append((start, entry, words[0]))
    return families


def _hopeful(
    text: Text, families: dict[str, list[_Named]], groups: Mapping[str, Sequence[Mention]]
) -> Iterable[tuple[str, list[_Named]]]:
    """Those of *families* with somebody who could be salient were each such word outside full names a mention."""
    if text.is_unspaced or not families:
        return families.items()
    words = {*families, *(people[-1][2] for people in families.values())}
    said = list(filter(words.__contains__, text.tokens))
    title, lead = text.folded[: text.title_end], text.folded[: text.lead_end]
    hopeful = []
    for last, people in families.items():
        first = people[-1][2]
        if last.isalnum() and first.isalnum():
            firsts = [one for _, _, one in people].count(first)
            alone = max(said.count(last) - len(people), said.count(first) - firsts)
            if not alone:
                continue
            counts = [len(groups[entry_id]) for entry_id in {entry.id for _, entry, _ in people}]
            most = max(counts) + alone
            begin = lead if most >= COUNT_LEAD_MIN else title
            is_begun = people[0][0] < len(begin) or last in begin or first in begin
            # Who is named otherwise too may get mentions by that name.
            if not (is_begun or most >= COUNT_MIN or sum(counts) > len(people)):
                continue
        hopeful.append((last, people))
    return hopeful


def _bound(text: Text, word: str, people: list[_Named], found: list[Mention]) -> list[Mention]:
    """Each place where *word* stands alone, bound to the one of *people* who is named last before it."""
    bound = []
    for start in islice(text.places(word), PLACES_MAX):
        end = start + len(word)
        # Mentions stand in order and never overlap, so the last that begins before the end is the only one to ask.
        taken = bisect_left(found, end, key=_START) - 1
        if (taken < 0 or found[taken].end <= start) and stands_alone(text, start, end):
            entry = next((one for begin, one, _ in reversed(people) if begin < start), people[0][1])
            bound.append(Mention(start, end, entry, 1.0))
    return bound
