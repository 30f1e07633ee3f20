# ruff: noqa: RUF001  words of many scripts
"""How the words of concepts are written down and looked up, one language at a time.

A line of a language is "concept: word start* *end *inner*"; a concept may have several lines. A word counts as it
stands, `start*` where a word begins so, `*end` where it ends so and `*inner*` where it has that anywhere: German and
its like put the telling part of a compound last. Words behind "-" stand for nothing, though they look like others.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

NOTHING = "-"
"""Instead of a concept: its words stand for none."""

PART_CHARS_MIN = 3
"""A shorter start or end would be that of too many words."""

_STROKES = str.maketrans({"ø": "o", "æ": "ae", "å": "a"})
_OTHER_LETTERS = str.maketrans(
    {"œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ё": "е"}
    | {"ى": "ي", "ة": "ه", "ـ": None, "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "ँ": "ं"}
)
"""What NFKD does not take apart: letters with strokes, ends of words in Arabic and Hebrew, spellings of one sound."""
_KEPT = "(?!(?<=[aou])\u0308|(?<=a)\u030a)"
_MARKS = (
    "(?<![\u0400-\u04ff])[\u0300-\u036f]+"  # accents, but for those that make another Cyrillic letter (й, ї)
    "|[\u0300\u0301]"  # stress
    "|[\u0591-\u05c7\u064b-\u065f\u0670]"  # vowels and hamzas of Hebrew and Arabic
    "|\u093c"  # nukta
    "|[\u00ad\u200b-\u200f\u2060]"  # soft hyphens and joiners
)
_ALL_MARKS, _BUT_UMLAUTS = re.compile(_MARKS), re.compile(_KEPT + f"(?:{_MARKS})")


def fold(word: str, *, umlauts: bool = False) -> str:
    """*word* casefolded and without accents: NFKD, then no combining marks, then NFC.

    Marks are taken from Latin, Greek, Hebrew and Arabic letters; from Cyrillic only stress, from Hindi only the nukta.
    Those of kana and the vowels of Hindi stay. With *umlauts* so do ä, ö, ü, å, æ and ø, for languages in which "Fähre"
    and "fahre" are two words and nobody leaves them out.
    """
    if word.isascii():
        return word.lower()
    marks = _BUT_UMLAUTS if umlauts else _ALL_MARKS
    bare = unicodedata.normalize("NFC", marks.sub("", unicodedata.normalize("NFKD", word.casefold()))).casefold()
    return (bare if umlauts else bare.translate(_STROKES)).translate(_OTHER_LETTERS)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, folded, each with the position of its concept; -1 where it stands for none."""

    whole: dict[str, int] = field(default_factory=dict)
    starts: dict[str, int] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)
    inner: dict[str, int] = field(default_factory=dict)

    def look_up(self, word: str) -> bytes:
        """The concepts of the folded *word*: of itself, else of its longest start and of its longest end or inner part.

        A word is looked at once for each pair of its characters at most: keep it short.
        """
        if (whole := self.whole.get(word)) is not None:
            return _positions(whole)
        start = _first(self.starts, _starts(word))
        if start == -1:
            return b""
        end = _first(self.ends, _ends(word)) if self.ends else None
        if end is None and self.inner:
            end = _first(self.inner, _inner(word))
        return _positions(start, end) if start is not None or end is not None else b""


def read_words(lines: str, positions: Mapping[str, int], *, umlauts: bool = False) -> Words:
    """The words of *lines*, each line "concept: word start* *end *inner*"; folded with or without *umlauts*.

    Raises:
        ValueError: a line is written otherwise, or names a concept that is none of *positions*.
    """
    words = Words()
    for position, listed in placed_lines(lines, positions):
        for written in listed:
            word = fold(written.strip("*"), umlauts=umlauts)
            by_place = {
                (False, False): words.whole,
                (False, True): words.starts,
                (True, False): words.ends,
                (True, True): words.inner,
            }
            by_place[written[0] == "*", written[-1] == "*"][word] = position
    return words


def placed_lines(lines: str, positions: Mapping[str, int]) -> Iterator[tuple[int, list[str]]]:
    """The position of the concept, -1 for NOTHING, and the words of each of *lines*.

    Raises:
        ValueError: a line is written otherwise, or names a concept that is none of *positions*.
    """
    for concept, listed in split_lines(lines):
        if concept != NOTHING and concept not in positions:
            raise ValueError(f"There is no concept {concept!r}; name one of CONCEPTS.")
        yield positions.get(concept, -1), listed


def split_lines(lines: str) -> Iterator[tuple[str, list[str]]]:
    """The concept and the words of each of *lines*, as they are written.

    Raises:
        ValueError: a line is not "concept: word …".
    """
    for line in filter(None, lines.splitlines()):
        concept, colon, listed = line.partition(": ")
        if not colon or not listed.strip("* ") or concept.strip() != concept:
            raise ValueError(f'A line of words is written "concept: word start* *end", not {line!r}.')
        yield concept, listed.split()


def _positions(*found: int | None) -> bytes:
    return bytes(sorted({position for position in found if position is not None and position >= 0}))


def _first(places: Mapping[str, int], parts: Iterable[str]) -> int | None:
    """The place of the first of *parts* that has one."""
    for part in parts:
        if (place := places.get(part)) is not None:
            return place
    return None


def _starts(word: str) -> list[str]:
    return [word[:stop] for stop in range(len(word), PART_CHARS_MIN - 1, -1)]


def _ends(word: str) -> list[str]:
    return [word[start:] for start in range(len(word) - PART_CHARS_MIN + 1)]


def _inner(word: str) -> Iterator[str]:
    sizes = range(len(word), 0, -1)
    return (word[start : start + size] for size in sizes for start in range(len(word) - size + 1))
