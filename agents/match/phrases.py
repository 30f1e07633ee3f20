"""Finds every phrase of a list in a text: by words, so that a list is compiled at the speed of a dictionary."""

from collections.abc import Iterable
from itertools import compress
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

AUTOMATON_PHRASES_MAX = 15_000
"""Phrases of one automaton: compiling it holds up every other thread, 5 µs a phrase."""


class Phrases:
    """A compiled list of phrases; it never changes.

    Args:
        patterns: What `agents.match.text.pattern` made of phrases. One that ends in a word is looked up by its words;
            one that is open at its end, as in Korean, by Aho and Corasick's automaton.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._begun: set[str] = set()
        self._heads: set[str] = set()
        opened = []
        for pattern in sorted(patterns):
            if pattern.endswith(" "):
                self._enter(pattern)
            else:
                opened.append(pattern)
        starts = range(0, len(opened), AUTOMATON_PHRASES_MAX)
        self._opened = [_Automaton(opened[start : start + AUTOMATON_PHRASES_MAX]) for start in starts]

    def _enter(self, pattern: str) -> None:
        self._whole.add(pattern)
        words, *more = pattern.split()
        self._heads.add(words)
        for word in more:
            self._begun.add(words)
            words = f"{words} {word}"

    def found(self, text: str) -> frozenset[str]:
        """The patterns that *text*, as `agents.match.text.joined` makes it, holds."""
        found: set[str] = set()
        tokens = text.split()
        last = len(tokens) - 1
        for first in compress(range(len(tokens)), map(self._heads.__contains__, tokens)):
            number, words = first, tokens[first]
            while True:
                if (pattern := f" {words} ") in self._whole:
                    found.add(pattern)
                if number == last or words not in self._begun:
                    break
                number += 1
                words = f"{words} {tokens[number]}"
        return frozenset(found.union(*(automaton.found(text) for automaton in self._opened)))


class _Automaton:
    """Phrases that are open at their end."""

    def __init__(self, patterns: list[str]) -> None:
        self._patterns = patterns
        self._automaton: Any = AhoCorasick(patterns, matchkind=MatchKind.Standard)

    def found(self, text: str) -> set[str]:
        """Those that *text* holds."""
        hits = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return {self._patterns[number] for number in {hit[0] for hit in hits}}
