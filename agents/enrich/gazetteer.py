"""Finds every name of a list in a text, in one pass: whole words in any script, the longest first, case where it tells.

Aho and Corasick 1975, 10.1145/360825.360855, by ahocorasick_rs. Each name is folded; what folding hides (a bird and a
country, a pronoun and an acronym) is looked at again where it was found.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from agents.enrich.text import Text
from agents.enrich.words import ends_word, fold, starts_word, unify, without_accents
from schemas.parts import SourceKind, TagKind

NAME_CHARS_MAX = 200
"""A longer name is not looked for."""
EXACT_CHARS_MAX = 3
"""Names as short as this count only as they are written."""
_SPACED_BELOW = "\u0e00"
_DFA_NAMES_MAX = 2_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that texts name: a topic of the newsroom, a country, an outlet."""

    id: str
    name: str
    """The one to show."""
    kind: TagKind
    context: tuple[str, ...] = ()
    """Folded words of which one must stand in the text too; empty where the name is plain."""
    source_kind: SourceKind | None = None
    """What it is when a text names it as its source; None where it is none."""
    is_tag: bool = True
    """Whether an article can be about it; a blocker or a mere source is not."""


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one entry."""

    entry: Entry
    written: str
    """As it is written, unified."""
    weight: float = 1.0
    """How much a mention by this name counts; a demonym counts half."""
    context: tuple[str, ...] = ()
    """Its entry's, or its own where only this name is ambiguous."""

    @property
    def is_exact(self) -> bool:
        """Whether its case must agree: it is short, or an acronym."""
        letters = [char for char in self.written if char.isalpha()]
        return len(letters) <= EXACT_CHARS_MAX or (self.written.isupper() and " " not in self.written)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in a text that names an entry."""

    start: int
    end: int
    entry: Entry
    weight: float


_Spelled = tuple[Name, str, bool, bool]
"""A name, how it is written here, whether its case must agree, whether it needs a capital."""


class Gazetteer:
    """A compiled list of names.

    Args:
        names: Any number; several may share one spelling.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        spelled: dict[str, list[_Spelled]] = {}
        for name in names:
            for written in {name.written, without_accents(name.written)}:
                if (key := fold(written).strip()) and len(key) <= NAME_CHARS_MAX:
                    is_proper = name.entry.kind != "topic" and written.lower() != written
                    spelled.setdefault(key, []).append((name, written.strip(), name.is_exact, is_proper))
        self._names = list(spelled.values())
        self._automaton: Any = AhoCorasick(
            list(spelled),
            matchkind=MatchKind.Standard,
            store_patterns=False,
            implementation=Implementation.DFA if len(spelled) <= _DFA_NAMES_MAX else None,
        )

    def __len__(self) -> int:
        """How many spellings it looks for."""
        return len(self._names)

    def candidates(self, text: Text) -> list[tuple[int, int, Name]]:
        """(start, end, name) of each whole word or phrase that can be a name, overlapping ones too."""
        folded, plain, spelled, found = text.folded, text.plain, self._names, []
        size = len(folded)
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            # Most are parts of words, such as "oman" in "woman": one look at each side tells, without a call.
            if start:
                before = folded[start - 1]
                if before != " " and (
                    (before.isalnum() and before < _SPACED_BELOW and folded[start] < _SPACED_BELOW)
                    or not starts_word(folded, start)
                ):
                    continue
            if end < size:
                after = folded[end]
                if after != " " and (
                    (after.isalnum() and after < _SPACED_BELOW and folded[end - 1] < _SPACED_BELOW)
                    or not ends_word(folded, end)
                ):
                    continue
            if (name := _fitting(spelled[number], plain[start:end], text, start)) is not None:
                found.append((start, end, name))
        return found


def _fitting(names: Sequence[_Spelled], written: str, text: Text, start: int) -> Name | None:
    """The one of *names* that *written* stands for: its case fits and so does its context, the richest first."""
    best, most = None, -1
    for name, spelled, is_exact, is_proper in names:
        if is_exact:
            if written != spelled or (start < text.title_end and is_proper and text.is_title_loud):
                continue
        elif is_proper and written.islower():
            continue
        if not name.context:
            count = 0
        elif not (count := sum(map(text.has_word, name.context))):
            continue
        if count > most:
            best, most = name, count
    return best


def mentions(text: Text, gazetteers: Iterable[Gazetteer]) -> list[Mention]:
    """What *text* names, in its order, the longest name where several overlap."""
    found = [one for gazetteer in gazetteers for one in gazetteer.candidates(text)]
    found.sort(key=lambda one: (one[0], -one[1]))
    chosen, taken = [], 0
    for start, end, name in found:
        if start >= taken:
            chosen.append(Mention(start, end, name.entry, name.weight))
            taken = end
    return chosen


def name_of(entry: Entry, written: str, weight: float = 1.0, context: tuple[str, ...] = ()) -> Name:
    """A name of *entry* with the entry's context unless it has its own."""
    return Name(entry, unify(written).strip(), weight, tuple(fold(word) for word in context) or entry.context)
