"""How words of concepts are found in scripts without spaces, and before particles that follow without one."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from agents.sequence.concepts.words import placed_lines

CHARS_MIN = 2
"""One character alone is part of too many words."""

_WIDE = re.compile("[\uf900-\ufaff\uff01-\uff9f]+")
"""Wide Latin, narrow kana and characters that stand twice: NFKC makes them the usual ones."""


@dataclass(frozen=True, slots=True)
class Unspaced:
    """The words of one language: what finds them, and the position of the concept of each; -1 where there is none."""

    words: BytesAhoCorasick
    positions: tuple[int, ...]
    simpler: dict[int, int]
    """Characters and what they are read as."""

    def look_up(self, text: str) -> bytes:
        """The concepts of the words in *text*, ascending: from the left on, the longest that begins at a place."""
        if text.isascii():
            return b""
        plain = _usual(text).translate(self.simpler).encode("utf-8", "surrogatepass")
        matches = self.words.find_matches_as_indexes(plain)
        return bytes(sorted({self.positions[index] for index, _, _ in matches} - {-1}))


def read_unspaced(lines: str, positions: Mapping[str, int], simpler: Mapping[int, int] | None = None) -> Unspaced:
    """The words of *lines*, each "concept: word word"; characters are read as *simpler* says.

    Raises:
        ValueError: a line is written otherwise, has a word that is shorter than CHARS_MIN, or names no concept.
    """
    table = dict(simpler or {})
    found: dict[bytes, int] = {}
    for position, listed in placed_lines(lines, positions):
        for word in listed:
            plain = _usual(word).translate(table)
            if len(plain) < CHARS_MIN or plain.isascii():
                raise ValueError(f"{word!r} would be found inside other words; write {CHARS_MIN} characters or more.")
            found[plain.encode()] = position
    return Unspaced(BytesAhoCorasick(list(found), matchkind=MatchKind.LeftmostLongest), tuple(found.values()), table)


def _usual(text: str) -> str:
    return _WIDE.sub(lambda run: unicodedata.normalize("NFKC", run[0]), text)
