"""Bodies that a text introduces by what they are: « le cabinet Granit », „Kraftbolaget Älv“, “promotora, Costa Alta,”.

Looked for at the capitals of names, by the word before: few words stand there, so that long lists cost nothing.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agents.enrich.sources.bodies_english import UPPER, Named
from agents.enrich.sources.roles_english import KIND_HEADS
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import words_of
from schemas.limits import NAME_CHARS_MAX

KIND_CHARS = 32
"""How far before a name what it is may begin."""
_COMPOUNDING = frozenset(("de", "nl", "sv", "nb", "nn", "da", "fi"))
"""Languages in which what a body is ends another word: „Rückversicherungskonzern“."""
_KINDS_WITHIN = frozenset(("fr", "es", "it", "pt", "ro", "pl", "cs", "sk", "uk", "ru", "el"))
"""Languages in which such a word in capitals is part of the name: « la Fondation X »."""
_SMALL = (
    r"(?:d[eaiou]|il|la|le|lo|el|los|las|les|das|dos|des|del|della|dei|delle|van|for|of|of the|and|og|och|ja|und"
    r"|et|y|e|en|za|bez|&|sans|sin|senza"
    r"|sem|per|pour|para|für|voor|til|för|і|и|та|και) |d'|l'|dell'|de l'|de la "  # noqa: RUF001  Cyrillic is meant
)
_NAME = re.compile(rf"{UPPER}(?: (?:{_SMALL})?{UPPER}){{0,4}}")
_QUOTED = re.compile(r"[^\"\n]{2,40}(?=\")")
_PERSONAL = re.compile(r"(?:er|or|ör|eur|ent|ant|ист|ник|чик|щик|dor|tore|ktor|nik)$")
"""How a word ends that may be a person's too: „Betreiber Jan Holm“."""
_TWO_WORDS = re.compile(rf"{UPPER} {UPPER}")
_ARTICLED = frozenset((", la ", ", il ", ", lo ", ", le ", ", el ", ", de "))
"""“L'azienda, la Edil Borgo, …”: an article before the name."""
HEADED_CHARS, HEADED_WORDS = 60, 4
"""What is looked at before a name ends for an article and a word for a body, and in how many last words that stands."""
_HEADED = re.compile(
    r"(?:\A|[.!?\n\"] ?|[,;:] |(?:que|che|dass|dat|at|att) )(?:[LlAaOo]|[Ll]as?|[Ll]e|[Ee]l|[Ii]l|[Dd]e|[Hh]et"
    r"|[Ll](?='))"
    r"(?: |')(?P<kind>[\w-]{3,24})(?: [\w'-]{2,20}){0,3}\Z"
)
_END_CHARS = 3
_APART = frozenset(", ")
"""What stands two characters before a name behind a comma or in quotation marks."""
_DAYS = re.compile(r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\Z")


def introduced(text: str, places: Iterable[int], language: str) -> Iterator[Named]:
    """Bodies in *text* (unified) whose names begin at *places*, where its words begin in capitals, in order.

    A place begins at the word that says what the body is, and the name ends it; only behind a comma the name is all.
    """
    kinds, ends = _kinds(language)
    last = 0
    for place in _near(text, places, ends, language):
        end = place - 2 if text[place - 1 : place] == '"' else place - 1
        if place < last or text[end : end + 1] != " ":
            continue
        end -= 4 if text[place - 5 : place] in _ARTICLED else text[end - 1] == ","
        if text[end] == "," and _headed(text, end, kinds):
            found = _NAME.match(text, place)
            if found and text[found.end() : found.end() + 1] == ",":
                last = found.end()
                yield place, last, found[0][:NAME_CHARS_MAX]
                continue
        if text[end - _END_CHARS : end].lower() not in ends:
            end = _before_adjective(text, place)
            if text[end - _END_CHARS : end].lower() not in ends:
                continue
        begin = text.rfind(" ", max(0, end - KIND_CHARS), end) + 1
        begin += max(text[begin:end].rfind(mark) for mark in "'\n\"") + 1
        if not _is_kind(text, begin, end, language, kinds):
            continue
        found = (_QUOTED if text[place - 1] == '"' else _NAME).match(text, place)
        if found and _is_body(text, end, found[0], language):
            last = found.end()
            yield place if text[end] == "," else begin, last, found[0][:NAME_CHARS_MAX]


def _near(text: str, places: Iterable[int], ends: frozenset[str], language: str) -> list[int]:
    """Those of *places* beside which a word may say what a body is: most words end otherwise, and cost no more."""
    has_adjectives = not (language in _COMPOUNDING or language == "en")
    return [
        at
        for at in places
        if (before := text[at - 5 : at])[1:4].lower() in ends
        or (last := before[3:4]) in _APART
        or before in _ARTICLED
        or (
            has_adjectives
            and last.islower()
            and text[(end := _before_adjective(text, at)) - _END_CHARS : end].lower() in ends
        )
    ]


def _before_adjective(text: str, place: int) -> int:
    """Where the word ends before the one before the name at *place*: „firmy badawczej X“."""
    return max(0, text.rfind(" ", max(0, place - KIND_CHARS), max(0, place - 1)))


def _headed(text: str, end: int, kinds: frozenset[str]) -> bool:
    """Whether a word for a body heads what ends at *end*, behind an article: « la société exploitante, … »."""
    words = text[max(0, end - HEADED_CHARS) : end].lower().replace("'", " ").split()
    if kinds.isdisjoint(words[-HEADED_WORDS:]):
        return False
    found = _HEADED.search(text, max(0, end - HEADED_CHARS), end)
    return found is not None and found["kind"].lower() in kinds


def _is_kind(text: str, begin: int, end: int, language: str, kinds: frozenset[str]) -> bool:
    """Whether the word from *begin* to *end* says what a body is and is no part of its name."""
    word = text[begin:end]
    if language in _COMPOUNDING:
        return word.lower().endswith(tuple(kinds))
    is_named = language in _KINDS_WITHIN and word[:1].isupper() and not (word.isupper() or '"' in text[end : end + 3])
    return word.lower() in kinds and not is_named


def _is_body(text: str, end: int, name: str, language: str) -> bool:
    """Whether *name* is a body's, behind a word that ends at *end*, and may say what a person is too."""
    is_personal = text[end] == "," or (language != "nl" and _PERSONAL.search(text, max(0, end - KIND_CHARS), end))
    return not (_DAYS.match(name) or (is_personal and _TWO_WORDS.fullmatch(name)))


@lru_cache(maxsize=len(SPEECHES))
def _kinds(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """What a body is called in *language*, in small letters: whole words, or how they end; and their last letters."""
    words = KIND_HEADS if language == "en" else words_of(SPEECHES[language].kinds)
    kinds = frozenset(word.lower().rpartition(" ")[2] for word in words)
    return kinds, frozenset(kind[-_END_CHARS:] for kind in kinds)


def is_introduced(text: str, at: int, language: str) -> bool:
    """Whether the word before the name at *at* says what it is: “the charity Page Turners”."""
    return next(introduced(text, (at,), language), None) is not None
