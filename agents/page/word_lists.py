"""Lists of words that are kept as text, one space or line between them."""

import re

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

    def is_in(self, text: str) -> bool:
        """Whether *text* holds one of the words."""
        if not self._plain.isdisjoint(_WORD.findall(text.casefold())):
            return True
        return self._rest is not None and self._rest.search(text) is not None
