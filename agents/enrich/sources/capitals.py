"""Where words begin in capitals: most names can be looked for there alone."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agents.enrich.sources.bodies_english import UPPER
from agents.enrich.words import ARABIC_ARTICLE

END_CHARS = 5
"""How many of a word's last letters tell what it names."""
LAST_CHARS = 3
"""How many of these tell at once that a word ends in no tail."""
TAILS_MAX = 8
"""Sets of tails whose last letters are kept."""
LOOK_BACK_CHARS = 60
"""How far before a window its first name may begin, so that none is cut in two."""
CAPITAL = UPPER[: UPPER.index("]") + 1]
"""Pattern of one capital letter, in Latin, Greek or Cyrillic."""
_CAPITAL = re.compile(rf"{CAPITAL}(?<![\w'-].)")
_CAPITAL_WORD = re.compile(rf"{_CAPITAL.pattern}[\w-]*")
PAIR_CHARS = 100
"""How long a first name may be, with what stands before the next."""
_PAIR = re.compile(rf"[\w'.-]+ (?:[\w'-]{{1,4}} ){{0,2}}(?:{ARABIC_ARTICLE})?{CAPITAL}")


def _before(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """*spans* and a little before each, nothing twice."""
    last = 0
    for begin, end in spans:
        yield max(begin - LOOK_BACK_CHARS, last), end
        last = end


def capitals(text: str, spans: Iterable[tuple[int, int]]) -> list[int]:
    """Where words begin in capitals in *spans* of *text*, in order: most names can be looked for there alone."""
    return [found.start() for begin, end in _before(spans) for found in _CAPITAL.finditer(text, begin, end)]


def capital_words(text: str, spans: Iterable[tuple[int, int]]) -> tuple[list[int], list[str]]:
    """The same, and the last letters of these words, in small ones."""
    words = [found.span() for begin, end in _before(spans) for found in _CAPITAL_WORD.finditer(text, begin, end)]
    lower = text.lower()
    if len(lower) != len(text):
        # Some capitals have a small form of two letters.
        return [start for start, _ in words], [text[max(start, end - END_CHARS) : end].lower() for start, end in words]
    return [start for start, _ in words], [lower[max(start, end - END_CHARS) : end] for start, end in words]


def paired(text: str, places: list[int]) -> list[int]:
    """Those of *places* that another capital follows within a word or two: people have two names."""
    return [place for place in places if _PAIR.match(text, place, place + PAIR_CHARS)]


def ending_in(tails: frozenset[str], places: list[int], ends: list[str]) -> list[int]:
    """Those of *places* whose word, of which *ends* has the last letters, ends in one of *tails*; some are shorter."""
    lasts = _lasts(tails)
    return [
        place
        for place, end in zip(places, ends, strict=False)
        if end[-LAST_CHARS:] in lasts and (end in tails or end[1:] in tails or end[2:] in tails)
    ]


@lru_cache(maxsize=TAILS_MAX)
def _lasts(tails: frozenset[str]) -> frozenset[str]:
    """The last letters of *tails*, by which most words are told to end in none."""
    return frozenset(tail[-LAST_CHARS:] for tail in tails)


def around(places: Iterable[int], before: int, after: int) -> list[tuple[int, int]]:
    """The surroundings of *places*, which are in order, joined where they touch."""
    spans: list[tuple[int, int]] = []
    for at in places:
        begin = max(0, at - before)
        if spans and begin <= spans[-1][1]:
            begin = spans.pop()[0]
        spans.append((begin, at + after))
    return spans


def found_in(pattern: re.Pattern[str], text: str, spans: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Where *pattern* matches in *spans* of *text* and a little before each, in order."""
    last = 0
    for begin, end in spans:
        for found in pattern.finditer(text, max(begin - LOOK_BACK_CHARS, last), end):
            last = found.end()
            yield found


def found_at(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """Where *pattern* matches at *places* of *text*, none in another match."""
    last = 0
    for place in places:
        if place >= last and (found := pattern.match(text, place)):
            last = found.end()
            yield found
