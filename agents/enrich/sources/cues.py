"""Where a text can cite at all: around the words that do, so that the rest of it need not be read for names."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from agents.enrich.sources.bodies_english import BODY_HEADS, OFFICIAL_HEADS
from agents.enrich.sources.capitals import capital_words, capitals
from agents.enrich.sources.mastheads import OUTLET_HEADS, Places, called_heads
from agents.enrich.sources.own_names import own_heads
from agents.enrich.sources.phrases import Phrases, phrases_of
from agents.enrich.sources.roles_english import KIND_HEADS
from agents.enrich.speech.languages import SPEECHES, code_of
from agents.enrich.text import Text
from agents.enrich.words import ends_word, starts_word

AROUND_CHARS = 130
"""How far from a name the word may stand that shows that it is cited."""
HEADS_MAX = 2000
"""Words of one text that cite, or that name who can be cited, that are looked at, in its order."""
READ_CHARS_MAX = 40_000
"""How much of a text is read for names; an article of 6,000 words is no longer."""
Spans = list[tuple[int, int]]
_QUOTED = re.compile(r"\"(?:(?<=: \")|(?<=:\")|(?:(?<=[,.!?…]\")|(?<=[,.!?…] \")|(?=,)),? (?=[^\W\d_A-ZÀ-ÖØ-ÞА-Я]))")
"""Beside a quotation, who said it: „…“, seufzt der Wirt; X apre: «…»."""
_ENDS = frozenset((*'.!?"\n', ""))
"""What stands before the first word of a sentence."""


@lru_cache(maxsize=len(SPEECHES))
def _heads_of(code: str) -> frozenset[str]:
    """What is looked up in a text: words that cite, of outlets and, in English, of officials and bodies."""
    phrases, (papers, legal) = phrases_of(code), own_heads(code)
    heads = phrases.heads.union(phrases.by_head, OUTLET_HEADS, called_heads(code), papers, legal)
    return heads | BODY_HEADS | OFFICIAL_HEADS | KIND_HEADS if code == "en" else heads


class Lead(NamedTuple):
    """Where a text has words that cite."""

    start: int
    end: int
    fields: frozenset[str]
    """The fields of Speech that have them."""
    is_written: bool
    """Whether it has them in the very letters of these fields, without other capitals."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Where a text holds words that cite, its language's phrases, and where to look for whom they cite."""

    plain: str
    phrases: Phrases
    leads: list[Lead]
    """Where its phrases stand, in order, the longest first."""
    starts: list[int]
    """Where words stand that cite, in order; empty where they cannot be looked up, which says nothing."""
    windows: Spans
    """From where to where anybody can be cited."""
    outlets: Places | None
    """Which words that the names of outlets hold stand where; None where they cannot be looked up."""
    capitals: list[int]
    """Elsewhere, where words begin in capitals in `windows`, in order."""
    endings: list[str]
    """How these words end, in German, whose nouns all have capitals."""
    titles: list[int]
    """In English, where words stand that name an office, in order."""
    kinds: list[int]
    """In English, where words stand that say what a body is, in order."""
    bodies: Places
    """In English, which words that name a body stand where in `windows`, in order."""

    papers: list[int]
    """Where words for studies and figures stand in `windows`, in order."""
    legal: list[int]
    """Where words stand that may be a company's legal form, the same."""

    @classmethod
    def of(cls, text: Text) -> "Cues":
        """The cues of *text*, by its language."""
        code = code_of(text.language)
        phrases = phrases_of(code)
        if phrases.is_unspaced:
            whole = [(0, min(len(text.plain), READ_CHARS_MAX))]
            places = capitals(text.plain, whole)
            leads = list(_leads(text, text.tokens_in(phrases.by_head), phrases)) if phrases.by_head else []
            return cls(text.plain, phrases, leads, [], whole, None, places, [], [], [], [], [], [])
        tokens = text.tokens_in(_heads_of(code))[:HEADS_MAX]
        found = [(text.tokens[number], at) for number, at in tokens]
        leads = _leads(text, tokens, phrases)
        starts = [at for token, at in found if token in phrases.heads]
        starts = sorted([*starts, *_unspoken(text.plain, phrases)])
        windows = _around(starts, len(text.plain))
        named = _of(found, OUTLET_HEADS | called_heads(code))
        papers, legal = ([at for _, at in _within(windows, _of(found, heads))] for heads in own_heads(code))
        if code != "en":
            large = phrases.has_large_nouns
            places, ends = capital_words(text.plain, windows) if large else (capitals(text.plain, windows), [])
            return cls(text.plain, phrases, leads, starts, windows, named, places, ends, [], [], [], papers, legal)
        titles = [at for token, at in found if token in OFFICIAL_HEADS and at < READ_CHARS_MAX] if windows else []
        kinds = [at for token, at in found if token in KIND_HEADS and at < READ_CHARS_MAX] if windows else []
        bodies = _within(windows, _of(found, BODY_HEADS))
        return cls(text.plain, phrases, leads, starts, windows, named, [], [], titles, kinds, bodies, papers, legal)

    def are_near(self, start: int, end: int) -> bool:
        """Whether any stands near the name from *start* to *end*."""
        return self.has_any(start - AROUND_CHARS, end + AROUND_CHARS + 1)

    def has_any(self, begin: int, end: int) -> bool:
        """Whether any stands from *begin* to *end*; yes where they cannot be looked up."""
        return self.first_in(begin, end) >= 0

    def leads_in(self, begin: int, end: int) -> list[Lead]:
        """The leads that stand from *begin* to *end*."""
        return self.leads[bisect_left(self.leads, (begin,)) : bisect_left(self.leads, (end,))]

    def is_by(self, at: int) -> bool:
        """Whether "according to" or its like stands at *at*."""
        return any("by" in lead.fields for lead in self.leads_in(at, at + 1))

    def first_in(self, begin: int, end: int) -> int:
        """Where the first of them stands from *begin* to *end*, at least 0; *begin* where they cannot be looked up."""
        if self.phrases.is_unspaced:
            return max(0, begin)
        number = bisect_left(self.starts, begin)
        return self.starts[number] if number < len(self.starts) and self.starts[number] < end else -1


def _leads(text: Text, tokens: Iterable[tuple[int, int]], phrases: Phrases) -> list[Lead]:
    """Where *text* has one of *phrases* around one of *tokens*, as whole words."""
    folded, leads = text.folded, []
    for number, at in tokens:
        for written, words, head_at, fields in phrases.by_head.get(text.tokens[number], ()):
            start, end = at - head_at, at - head_at + len(words)
            if start >= 0 and folded.startswith(words, start) and starts_word(folded, start) and ends_word(folded, end):
                leads.append(Lead(start, end, fields, text.plain.startswith(written, start)))
    return sorted(leads, key=lambda lead: (lead.start, -lead.end))


def _unspoken(plain: str, phrases: Phrases) -> Iterator[int]:
    """Where *plain* cites without a verb that must be known: beside quotations, and by "for"."""
    for found in islice(_QUOTED.finditer(plain, 0, READ_CHARS_MAX), HEADS_MAX):
        yield found.end()
    if phrases.begins is not None:
        yield from _beginnings(plain, phrases.begins)


def _beginnings(plain: str, begins: re.Pattern[str]) -> Iterator[int]:
    """Where *plain* begins a sentence with "for", which cites without a verb, or goes on „…, so die Polizei“."""
    for found in islice(begins.finditer(plain, 0, READ_CHARS_MAX), HEADS_MAX):
        at = found.start()
        if plain[at] == "," or plain[max(0, at - 2) : at].strip(" ")[-1:] in _ENDS:
            yield at


def _around(starts: Iterable[int], length: int) -> Spans:
    """The surroundings of *starts*, which are in order, joined where they touch, READ_CHARS_MAX characters at most."""
    spans: Spans = []
    left = READ_CHARS_MAX
    for start in starts:
        begin, end = max(0, start - AROUND_CHARS), min(length, start + AROUND_CHARS)
        if spans and begin <= spans[-1][1]:
            left += spans[-1][1] - begin
            begin = spans.pop()[0]
        spans.append((begin, end))
        left -= 2 * AROUND_CHARS
        if left < 0:
            break
    return spans


def _of(places: Places, heads: AbstractSet[str]) -> Places:
    """Those of *places* whose word is one of *heads*."""
    return [one for one in places if one[0] in heads]


def _within(windows: Spans, places: Places) -> Places:
    """Those of *places* that stand in *windows*; both are in order."""
    kept: Places = []
    number = 0
    for token, at in places:
        while number < len(windows) and windows[number][1] <= at:
            number += 1
        if number == len(windows):
            break
        if windows[number][0] <= at:
            kept.append((token, at))
    return kept
