"""Finds every name of a list in a text: whole words in any script, the longest first, case where it tells.

A name is looked up by its words, the first in a table and each next one below it, so that what stands inside other
words costs nothing and a list is compiled at the speed of a dictionary. Where a script has no spaces between words,
Aho and Corasick's automaton finds names anywhere (1975, 10.1145/360825.360855, ahocorasick_rs).
Each name is folded; what folding hides (a bird and a country, a pronoun and an acronym) is looked at again where found.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from agents.enrich.text import Text
from agents.enrich.words import ends_word, fold, has_unspaced, listed, spaced, starts_word, unify, without_accents
from schemas.parts import SourceKind, TagKind

NAME_CHARS_MAX = 200
"""A longer name is not looked for."""
EXACT_CHARS_MAX = 3
"""Names as short as this count only as they are written."""
AUTOMATON_NAMES_MAX = 15_000
"""Names of one automaton: compiling it holds up every other thread, 5 µs a name."""
_DFA_NAMES_MAX = 2_000
_CASES_MAX = 16_384
_HAN = "\u3400", "\u9fff"
_ARTICLES = frozenset(listed("the a an le la les l der die das den dem el los las il lo gli o os as de het"))


class Entry(NamedTuple):
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


class Name(NamedTuple):
    """One name of one entry."""

    entry: Entry
    written: str
    """As it is written, unified, without spaces around it."""
    weight: float = 1.0
    """How much a mention by this name counts; a demonym counts half."""
    context: tuple[str, ...] = ()
    """Its entry's, or its own where only this name is ambiguous."""


class Mention(NamedTuple):
    """One place in a text that names an entry."""

    start: int
    end: int
    entry: Entry
    weight: float


_Found = tuple[int, int, Entry, float]
"""What becomes a mention where no longer name stands there."""
_START = itemgetter(0)
_as_mention = partial(tuple.__new__, Mention)
"""A mention of what was found, in .62 of the time that its constructor takes."""
_Spelled = tuple[str, Name]
"""How a name is written here, with its accents or without, and the name."""
_Plain = tuple[str, bool, Name, Entry, float]
"""The same with what is asked of the name, at hand, for every further look costs a wait for memory: whether it needs a
capital, and what a mention takes of it."""


class _Node:
    """What the names of a list hold under the same words, where it is more than one plain name."""

    __slots__ = ("more", "names", "odd")

    def __init__(self, names: list[_Spelled], more: "_Tree") -> None:
        self.names = names
        """Those of nothing but these words."""
        self.odd: list[tuple[str, int, list[_Spelled]]] = []
        """(name, characters before its first word that counts, spellings) where punctuation stands in it."""
        self.more = more
        """Longer ones."""


_Tree = dict[str, "_Plain | _Node | _Tree"]
"""Next word -> what names hold under it; most often a single name without context, or nothing but longer ones."""


class Gazetteer:
    """A compiled list of names.

    Args:
        names: Any number; several may share one spelling.
        has_accents: Whether a text that leaves out accents says another thing.
    """

    def __init__(self, names: Iterable[Name], *, has_accents: bool = False) -> None:
        self._tree: _Tree = {}
        spelled: dict[str, list[_Spelled]] = {}
        for name in names:
            for written in (name.written,) if has_accents else _spellings(name.written):
                key = fold(written).strip()
                if known := spelled.get(key):
                    known.append((written, name))
                elif key and len(key) <= NAME_CHARS_MAX:
                    spelled[key] = [(written, name)]
        self._size = len(spelled)
        unspaced = [key for key, known in spelled.items() if not self._by_words(key, known)]
        self._unspaced = [
            _Automaton({key: spelled[key] for key in unspaced[first : first + AUTOMATON_NAMES_MAX]})
            for first in range(0, len(unspaced), AUTOMATON_NAMES_MAX)
        ]

    def __len__(self) -> int:
        """How many spellings it looks for."""
        return self._size

    @property
    def heads(self) -> AbstractSet[str]:
        """The first words of all names that are found by their words."""
        return self._tree.keys()

    def _by_words(self, key: str, names: list[_Spelled]) -> bool:
        """Enter *key* under its words; False where it has none that stand apart."""
        plain = key if key.isalnum() else spaced(key)
        words = plain.split()
        if not words or has_unspaced(key):
            return False
        before = len(plain) - len(plain.lstrip())
        if len(words) > 1 and words[0] in _ARTICLES:
            # Found by its next word: every text is full of articles.
            before = plain.index(words[1], before + len(words[0]))
            del words[0]
        tree, last = self._tree, words[-1]
        for word in words[:-1]:
            tree = _below(tree, word)
        written, name = names[0]
        if " ".join(words) != key:
            _node(tree, last).odd.append((key, before, names))
        elif len(names) > 1 or name.context or last in tree:
            _node(tree, last).names = names
        else:
            tree[last] = written, _is_proper(name, written), name, name.entry, name.weight
        return True

    def add_spaced(self, places: Iterable[tuple[int, int]], text: Text, found: list[_Found]) -> None:
        """Add to *found* each name whose first word that counts stands at one of *places* (`Text.tokens_in`)."""
        tokens, plain, node_of = text.tokens, text.plain, self._tree.get
        size, loud_end = len(tokens), text.title_end if text.is_title_loud else 0
        for number, start in places:
            node, last = node_of(tokens[number]), number
            while node is not None:
                if isinstance(node, tuple):
                    spelled, is_proper, name, entry, weight = node
                    end = start + len(spelled)
                    written = plain[start:end]
                    # Most are written as the name is, and need no closer look, nor does a common word of its letters.
                    if written == spelled and start >= loud_end:
                        found.append((start, end, entry, weight))
                    elif not (is_proper and written.islower()):
                        _add_said([(spelled, name)], tokens[number : last + 1], start, text, found)
                    break
                if not isinstance(node, dict):
                    if node.names:
                        _add_said(node.names, tokens[number : last + 1], start, text, found)
                    _add_odd(node, start, text, found)
                    node = node.more
                last += 1
                node = node.get(tokens[last]) if last < size else None

    def add_unspaced(self, text: Text, found: list[_Found]) -> None:
        """Add to *found* each name that is looked for in scripts without spaces."""
        for automaton in self._unspaced:
            automaton.add(text, found)


def _below(tree: _Tree, word: str) -> _Tree:
    """The tree of what stands behind *word* in names, made where there is none."""
    known = tree.get(word)
    if isinstance(known, dict):
        return known
    if known is None:
        more = tree[word] = _Tree()
        return more
    return _node(tree, word).more


def _node(tree: _Tree, word: str) -> _Node:
    """The node of *word*, made where there is none or less."""
    known = tree.get(word)
    if not isinstance(known, _Node):
        names = [(known[0], known[2])] if isinstance(known, tuple) else []
        tree[word] = known = _Node(names, known if isinstance(known, dict) else {})
    return known


def _add_said(names: Sequence[_Spelled], words: Sequence[str], start: int, text: Text, found: list[_Found]) -> None:
    """Add the one of *names* that stands there, unless *words* stand apart by more than a space, a hyphen say."""
    said = " ".join(words)
    if text.folded.startswith(said, start):
        _add(names, start, start + len(said), text, found)


def _add_odd(node: _Node, start: int, text: Text, found: list[_Found]) -> None:
    """Add those names of *node* with punctuation that stand there as written."""
    folded = text.folded
    for key, before, names in node.odd:
        first, end = start - before, start - before + len(key)
        if first >= 0 and folded.startswith(key, first) and starts_word(folded, first) and ends_word(folded, end):
            _add(names, first, end, text, found)


def _add(names: Sequence[_Spelled], start: int, end: int, text: Text, found: list[_Found]) -> None:
    """Add the one of *names* that stands there: its case fits and so does its context, the richest first."""
    written, is_loud = text.plain[start:end], start < text.title_end and text.is_title_loud
    best, most = None, -1
    for spelled, name in names:
        if (written != spelled or is_loud) and not _fits(name, spelled, written, is_loud=is_loud):
            continue
        if not name.context:
            count = 0
        elif not (count := sum(map(text.has_word, name.context))):
            continue
        if count > most:
            best, most = name, count
    if best is not None:
        found.append((start, end, best.entry, best.weight))


class _Automaton:
    """Finds names anywhere, in scripts without spaces; at most AUTOMATON_NAMES_MAX of them."""

    def __init__(self, spelled: dict[str, list[_Spelled]]) -> None:
        self._spelled = list(spelled.values())
        self._automaton: Any = AhoCorasick(
            list(spelled),
            matchkind=MatchKind.Standard,
            store_patterns=False,
            implementation=Implementation.DFA if len(spelled) <= _DFA_NAMES_MAX else None,
        )
        self._is_needed_always = not all(map(has_unspaced, spelled))

    def add(self, text: Text, found: list[_Found]) -> None:
        """Add to *found* each name that begins and ends where a word may."""
        if not (text.is_unspaced or self._is_needed_always):
            return
        folded, (low, high) = text.folded, _HAN
        for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            # Between Han characters any place is an edge, which is told without a call.
            if (low <= folded[start] <= high or starts_word(folded, start)) and (
                low <= folded[end - 1] <= high or ends_word(folded, end)
            ):
                _add(self._spelled[number], start, end, text, found)


def _spellings(written: str) -> Iterable[str]:
    """*written*, and the same without accents where it has some."""
    return (written,) if written.isascii() else dict.fromkeys((written, without_accents(written).strip()))


@lru_cache(maxsize=_CASES_MAX)
def _is_exact(written: str) -> bool:
    """Whether the case of a name must agree."""
    return sum(map(str.isalpha, written)) <= EXACT_CHARS_MAX or (written.isupper() and " " not in written)


def _is_proper(name: Name, spelled: str) -> bool:
    """Whether *name*, *spelled* with or without its accents, needs a capital."""
    return name.entry.kind != "topic" and spelled.lower() != spelled


def _fits(name: Name, spelled: str, written: str, *, is_loud: bool) -> bool:
    """Whether the case of *written* agrees with that of *name*, *spelled* so."""
    is_exact, is_proper = _is_exact(name.written), _is_proper(name, spelled)
    if is_exact:
        return written == spelled and not (is_proper and is_loud)
    return not (is_proper and written.islower())


def mentions(text: Text, gazetteers: Sequence[Gazetteer], heads: AbstractSet[str]) -> list[Mention]:
    """What *text* names, in its order, the longest name where several overlap.

    Args:
        text: The text.
        gazetteers: At least one, the longest first; where several know a name, the first counts.
        heads: The first words of all of them together, and any others.
    """
    found = list[_Found]()
    places = text.tokens_in(heads)
    for gazetteer in gazetteers:
        gazetteer.add_spaced(places, text, found)
    for gazetteer in gazetteers:
        gazetteer.add_unspaced(text, found)
    found.sort(key=_START)
    chosen = list[_Found]()
    begun = taken = 0
    for one in found:
        start, end, _, _ = one
        if start < taken:
            if start > begun or end <= taken:
                continue
            chosen.pop()
        begun, taken = start, end
        chosen.append(one)
    return list(map(_as_mention, chosen))


def name_of(entry: Entry, written: str, weight: float = 1.0, context: tuple[str, ...] = ()) -> Name:
    """A name of *entry* with the entry's context unless it has its own."""
    return Name(entry, unify(written).strip(), weight, tuple(map(fold, context)) if context else entry.context)
