"""One name in two spellings: with a title or an initial, and in two scripts ("Abhinav Raghuvanshi")."""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import dropwhile, zip_longest

from agents.page.text import unaccented

ALIKE_MIN = 0.7
"""Share of sounds that two spellings of a word have in common."""
SOUNDS_MIN = 3
"""With fewer sounds in either, names are never the same."""
NAMES_KEPT = 1_024
"""Words of names whose sounds are kept."""
WORDS_MAX = 6
"""Words of a name; a heading with more says something else too."""
_WORDS = re.compile(r"[^\W\d_]+")
_TITLES = frozenset(("dr", "prof", "professor", "sir", "dame", "lord", "lady", "mr", "mrs", "ms", "rev"))
_VOWELS = frozenset("aeiouy")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "x": "k", "g": "k", "j": "z", "w": "v", "f": "p", "b": "p", "d": "t"})
"""Sounds that scripts and spellings mix up, as one."""
_LETTERS = {
    "CHE": "s", "SHA": "s", "SHCHA": "s", "TSE": "s", "TSADI": "s", "SHIN": "s", "SHEEN": "s", "SAMEKH": "s",
    "QOF": "k", "KAF": "k", "CHI": "k", "KHI": "k", "HET": "k", "XI": "ks", "PSI": "ps", "THETA": "t", "TET": "t",
    "AIN": "", "AYIN": "", "ALEF": "", "ALPHA": "", "HEH": "", "HE": "", "EN": "n", "EL": "l", "EM": "m", "ER": "r",
    "ES": "s", "EF": "p", "IOTA": "", "EPSILON": "", "UPSILON": "", "OMICRON": "", "OMEGA": "", "ETA": "",
    "WAW": "", "YEH": "", "VAV": "v", "YOD": "", "ANUSVARA": "n", "CANDRABINDU": "n", "GHAIN": "k",
}  # fmt: skip
"""Letters whose names do not begin with what they sound like."""


def may_be_spelled(name: str, other: str) -> bool:
    """Whether *other* may be *name* in another spelling: accents, case, a title, middle names, a first initial.

    Last names have to be the same, so it tells only where something else says that one person is meant.
    """
    mine, theirs = _bare(name), _bare(other)
    if not 1 < len(mine) <= WORDS_MAX or not 1 < len(theirs) <= WORDS_MAX or mine[-1] != theirs[-1]:
        return False
    short, long = sorted((mine[0], theirs[0]), key=len)
    return short == long or (len(short) == 1 and long.startswith(short))


def _bare(name: str) -> list[str]:
    return list(dropwhile(_TITLES.__contains__, _WORDS.findall(unaccented(name).casefold())))


def is_same_name(latin: str, other: str) -> bool:
    """Whether *other*, in a script of its own, can be the name that *latin* is in Latin letters.

    The consonants count, by the names that Unicode gives to letters: close for the alphabets of India, Europe and the
    Near East, and for Hangul. Chinese signs have no sound in their name, so such names are never the same.
    """
    pairs = list(zip_longest(map(_sounds, latin.split()), map(_sounds, other.split()), fillvalue=""))
    are_long = sum(len(here) for here, _ in pairs) >= SOUNDS_MIN <= sum(len(there) for _, there in pairs)
    return are_long and all(_ratio(here, there) >= ALIKE_MIN for here, there in pairs)


def _ratio(here: str, there: str) -> float:
    return SequenceMatcher(None, here, there, autojunk=False).ratio()


def is_latin(name: str) -> bool:
    """Whether the letters of *name* are Latin ones."""
    letters = [letter for letter in name if letter.isalpha()]
    return bool(letters) and all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)


@lru_cache(maxsize=NAMES_KEPT)
def _sounds(name: str) -> str:
    """The consonants of *name*, those that are mixed up as one, without repeats in a row."""
    told = "".join(_sound(letter) for letter in unicodedata.normalize("NFKC", name).casefold())
    kept = [one for one in told.translate(_SOUNDS) if one not in _VOWELS and one != "h"]
    return "".join(one for at, one in enumerate(kept) if not at or kept[at - 1] != one)


def _sound(letter: str) -> str:
    """What *letter* sounds like, in Latin letters; "" for vowels and marks."""
    if letter.isascii():
        return letter if letter.isalpha() else ""
    script, *words = unicodedata.name(letter, "").replace("-", " ").split() or [""]
    if script == "LATIN":
        return unicodedata.normalize("NFKD", letter)[0]
    last = words[-1] if words else ""
    if last in _LETTERS:
        return _LETTERS[last]
    if "VOWEL" in words or not words or not {"LETTER", "SYLLABLE", "SIGN"} & set(words):
        return ""
    if script == "HANGUL":
        return last.casefold()
    return "" if last[0] in "AEIOUY" or "SIGN" in words else last[0].casefold()
