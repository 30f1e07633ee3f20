# ruff: noqa: RUF001  words of many scripts
"""What a headline tells of, whatever words and language it uses: "blaze", "Grossbrand" and "火災" are one concept.

Each language has its own words, in a module of its own, so that none is taken for another language's. Words of several
common meanings are left out: a concept that is missed costs less than one that is wrong.
"""

import re
from functools import cache, lru_cache
from types import MappingProxyType

from agents.sequence.concepts import (
    ar,
    cs,
    da,
    de,
    el,
    en,
    es,
    fi,
    fr,
    he,
    hi,
    hu,
    it,
    ja,
    ko,
    nb,
    nl,
    pl,
    pt,
    ro,
    ru,
    sv,
    tr,
    uk,
    zh,
)
from agents.sequence.concepts import (
    id as indonesian,
)
from agents.sequence.concepts.names import CONCEPTS
from agents.sequence.concepts.unspaced import Unspaced, read_unspaced
from agents.sequence.concepts.words import Words, fold, read_words

__all__ = ["CONCEPTS", "LISTS", "concepts_of", "list_of"]

LISTS = MappingProxyType(
    {
        "ar": ar.WORDS,
        "cs": cs.WORDS,
        "da": da.WORDS,
        "de": de.WORDS,
        "el": el.WORDS,
        "en": en.WORDS,
        "es": es.WORDS,
        "fi": fi.WORDS,
        "fr": fr.WORDS,
        "he": he.WORDS,
        "hi": hi.WORDS,
        "hu": hu.WORDS,
        "id": indonesian.WORDS,
        "it": it.WORDS,
        "ja": ja.WORDS,
        "ko": ko.WORDS,
        "nb": nb.WORDS,
        "nl": nl.WORDS,
        "pl": pl.WORDS,
        "pt": pt.WORDS,
        "ro": ro.WORDS,
        "ru": ru.WORDS,
        "sv": sv.WORDS,
        "tr": tr.WORDS,
        "uk": uk.WORDS,
        "zh": zh.WORDS,
    }
)
"""Language (ISO 639-1) -> its words, as `read_words` takes them."""
UNSPACED = frozenset({"ja", "ko", "zh"})
"""Languages whose words are found anywhere in a text: they stand without spaces, or particles follow them."""
UMLAUTS = frozenset({"da", "de", "fi", "nb", "sv", "tr"})
"""Languages in which ä, ö, ü, å, æ and ø are no accents but letters."""
WORD_CHARS_MAX = 40
"""A longer word stands for nothing."""
WORDS_KEPT = 50_000
"""Words whose concepts are remembered, of all languages."""
LANGUAGES_KEPT = 200
"""Language tags that are remembered."""

_ALSO = {"cmn": "zh", "in": "id", "iw": "he", "nn": "nb", "no": "nb", "yue": "zh"}
"""Codes of the same written language, or of one near enough."""
_POSITIONS = {concept: position for position, concept in enumerate(CONCEPTS)}
_WORD = re.compile("[\\w\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u00ad]+")
"""Letters, digits and the marks on them."""
_STRIPPED = {
    "ar": ("ال", "و", "ف", "ب", "ل", "ك"),
    "he": ("ה", "ו", "ב", "ל", "מ", "ש", "כ"),
}
"""What is written together with the word that follows: article, "and", prepositions."""
_STRIPPED_MAX = 3
_STEM_CHARS_MIN = 3
"""What remains at least where such is taken off."""


def concepts_of(text: str, language: str) -> bytes:
    """Positions in CONCEPTS of what the words of *text* stand for, ascending, each once.

    *language* is a BCP 47 tag ("de-AT" is read as "de"); of an empty or unknown one nothing is known, so b"". Takes
    time in proportion to the text, whatever is in it, and raises nothing.
    """
    code = list_of(language)
    if not code:
        return b""
    if code in UNSPACED:
        return _unspaced(code).look_up(text)
    # Of other letters than these it depends on the word which are equal; `fold` knows.
    words = _WORD.findall(text.lower() if text.isascii() else text)
    return bytes(sorted(set(b"".join(map(_LOOKED_UP[code].__getitem__, words)))))


@lru_cache(maxsize=LANGUAGES_KEPT)
def list_of(language: str) -> str:
    """The key of LISTS for the BCP 47 tag *language*; "" where there are no words of it."""
    code = language.replace("_", "-").partition("-")[0].lower()
    code = _ALSO.get(code, code)
    return code if code in LISTS else ""


class _LookedUp(dict[str, bytes]):
    """Word of the language *code* -> its concepts. All are forgotten when there are WORDS_KEPT, of all languages."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __missing__(self, word: str) -> bytes:
        if len(word) > WORD_CHARS_MAX:
            return b""
        if sum(map(len, _LOOKED_UP.values())) >= WORDS_KEPT:
            for looked_up in _LOOKED_UP.values():
                looked_up.clear()
        found = self[word] = _look_up(word, self._code)
        return found


_LOOKED_UP = MappingProxyType({code: _LookedUp(code) for code in LISTS})


def _look_up(word: str, code: str) -> bytes:
    words = _words(code)
    folded = fold(word, umlauts=code in UMLAUTS)
    found = words.look_up(folded)
    for _ in range(_STRIPPED_MAX if code in _STRIPPED else 0):
        if found:
            break
        folded = next((folded[len(one) :] for one in _STRIPPED[code] if _may_strip(folded, one)), folded)
        found = words.look_up(folded)
    return found


def _may_strip(word: str, start: str) -> bool:
    return word.startswith(start) and len(word) - len(start) >= _STEM_CHARS_MIN


@cache
def _words(code: str) -> Words:
    return read_words(LISTS[code], _POSITIONS, umlauts=code in UMLAUTS)


@cache
def _unspaced(code: str) -> Unspaced:
    return read_unspaced(LISTS[code], _POSITIONS, zh.TRADITIONAL if code == "zh" else None)
