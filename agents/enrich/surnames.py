"""People whom a text names in full once and by surname after: which mentions are theirs."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from agents.enrich.gazetteer import Entry, Mention
from agents.enrich.kinds import PLACES_MAX, stands_alone
from agents.enrich.salience import COUNT_LEAD_MIN, COUNT_MIN, by_entry
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
    every = by_entry(found) if groups is None else groups
    families = _families(text, every)
    bound = []
    for last, people in families.items() if groups is None else _hopeful(text, families, groups):
        bound += _bound(text, last, people, found) or _bound(text, people[-1].first, people, found)
    return bound


def _families(text: Text, groups: Mapping[str, Sequence[Mention]]) -> dict[str, list[_Named]]:
    """Last word of a name -> each place that names somebody in full with it, in the order of the text."""
    families: dict[str, list[_Named]] = {}
    for mentions in groups.values():
        entry = mentions[0].entry
        if entry.kind == "person" and " " in entry.name:
            for start, end, _, _ in mentions:
                words = text.folded[start:end].split()
                if len(words) > 1:
                    families.setdefault(words[-1], []).append(_Named(start, entry, words[0]))
    for people in families.values():
        people.sort(key=_START)
    return families


def _hopeful(
    text: Text, families: dict[str, list[_Named]], groups: Mapping[str, Sequence[Mention]]
) -> Iterable[tuple[str, list[_Named]]]:
    """Those of *families* with somebody who could be salient were each such word outside full names a mention."""
    if text.is_unspaced or not families:
        return families.items()
    words = {*families, *(people[-1].first for people in families.values())}
    said = list(filter(words.__contains__, text.tokens))
    title, lead = text.folded[: text.title_end], text.folded[: text.lead_end]
    hopeful = []
    for last, people in families.items():
        first, firsts = people[-1].first, len(people)
        mentions = most = len(groups[people[0].entry.id])
        if firsts > 1:
            counts = [len(groups[entry_id]) for entry_id in {one.entry.id for one in people}]
            mentions, most = sum(counts), max(counts)
            firsts = sum(one.first == first for one in people)
        most += max(said.count(last) - len(people), said.count(first) - firsts)
        begin = lead if most >= COUNT_LEAD_MIN else title
        if (
            most >= COUNT_MIN
            or people[0].start < len(begin)
            or last in begin
            or first in begin
            # Who is named otherwise too may get mentions by that name.
            or mentions > len(people)
            or not (last.isalnum() and first.isalnum())
        ):
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
            entry = next((one.entry for one in reversed(people) if one.start < start), people[0].entry)
            bound.append(Mention(start, end, entry, 1.0))
    return bound
