"""Lists of words that are kept as text, one space or line between them."""

import re

from ahocorasick_rs import AhoCorasick

_WORD = re.compile(r"\w+")


def listed(words: str) -> frozenset[str]:
    """The words of *words*."""
    return frozenset(words.split())


def alternatives(words: str) -> str:
    """The words of *words* as one pattern, the longest first; "_" in them is a space or none, "*" any letters."""
    found = sorted(words.split(), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s?") for word in found)


class WordList:
    """Whole words to look for in a text, whatever their case.

    Args:
        words: As for `alternatives`.
    """

    # Hundreds of words in one pattern are tried one by one at each place: a set knows at once.

    def __init__(self, words: str) -> None:
        self._plain = frozenset(word.casefold() for word in words.split() if _WORD.fullmatch(word) and "_" not in word)
        rest = [word for word in words.split() if word.casefold() not in self._plain]
        self._rest = re.compile(rf"(?<!\w)(?:{alternatives(' '.join(rest))})(?!\w)", re.IGNORECASE) if rest else None
        self._stems = Stems(" ".join(rest))

    def is_in(self, text: str) -> bool:
        """Whether *text* holds one of the words."""
        if not self._plain.isdisjoint(_WORD.findall(text.casefold())):
            return True
        return self._rest is not None and self._stems.is_in(text) and self._rest.search(text) is not None


class Stems:
    """Parts of words to look for anywhere in a text, all at once and whatever their case.

    Args:
        stems: As for `alternatives`; of one with "_" or "*" in it its longest piece is looked for.
    """

    # A pattern of a hundred stems takes a microsecond for each letter of a text, this one for fifty.

    def __init__(self, stems: str) -> None:
        self._found = AhoCorasick(sorted({max(re.split("[_*]", _folded(stem)), key=len) for stem in stems.split()}))

    def is_in(self, text: str) -> bool:
        """Whether *text* holds one of the stems."""
        return bool(self._found.find_matches_as_indexes(_folded(text)))


def _folded(text: str) -> str:
    """*text* in one case, as patterns compare it: with one "i" for the four that Turkish writes."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.replace("i\u0307", "i").replace("\u0131", "i")
