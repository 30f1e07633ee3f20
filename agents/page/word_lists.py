"""Lists of words that are kept as text, one space or line between them."""

import re


def listed(words: str) -> frozenset[str]:
    """The words of *words*."""
    return frozenset(words.split())


def alternatives(words: str) -> str:
    """The words of *words* as one pattern, the longest first; "_" in them is a space or none, "*" any letters."""
    found = sorted(words.split(), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s?") for word in found)
