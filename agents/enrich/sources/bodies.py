"""Public bodies that texts name: “the defence ministry”, „die Polizei“, and whom spokespeople speak for."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from agents.enrich.sources import bodies_english as english
from agents.enrich.sources.bodies_english import Named
from agents.enrich.sources.capitals import END_CHARS, LOOK_BACK_CHARS, around, ending_in, found_at, found_in
from agents.enrich.sources.roles_english import APPOSED_BEFORE
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import words_of
from agents.enrich.words import without_possessive
from schemas.limits import NAME_CHARS_MAX

BODY_CHARS_MIN = 5
"""A shorter name, unless it is "UN" or the like, is no body's."""
_WORD_CHARS = 14
_CALLED = re.compile(
    r"^(?:[Ss]indacat[oi]|[Ss]yndicat|[Ss]indicato|[Ss]ociet[àé]|[Aa]zienda|[Aa]gentschap|[Vv]akbond|[Oo]rganisatie"
    r"|[Vv]ereniging|[Bb]edrijf|[Aa]ssociation|[Aa]ssociazione|[Oo]rganisme|[Oo]pérateur|[Rr]éseau) (?=[A-ZÀ-Þ])"
)
"""What a body is, before a name that is complete without: « le syndicat X »."""
_UNNAMED = re.compile(
    r"(?:[Ss]yndicat|[Ss]indicat[oi]|[Ss]indacat[oi]|[Aa]ssocia[çc][ãa]o|[Aa]sociación|[Aa]ssociazione|[Aa]ssociation"
    r"|[Cc]olectivo|[Pp]lataforma|[Ee]mpresa|[Bb]anco(?! central)|[Cc]aixa|[Oo]rdem|[Cc]olegio|[Ff]undación|[Ff]undação"
    r"|[Cc]onsorcio|[Aa]zienda|[Ii]mpresa|[Aa]dministração|[Ss]ociété|[Ss]ocietà|[Ss]ociedad|[Oo]rganización|[Oo]rganização|[Rr]éseau"
    r"|[Cc]entr[eo]|[Gg]roupement|[Cc]ollectif|[Uu]nión|[Uu]nião|[Uu]nione?|[Cc]ooperativa|[Ll]igue|[Ll]iga"
    r"|[Rr]ede?|[Rr]ete"
    r"|[Dd]irection|[Dd]irección|[Dd]irezione|[Dd]ireção|[Mm]esa|[Áá]rea|[Uu]nidad|[Ee]stación|[Cc]omitato"
    r"|[Ee]ntidade|[Ff]ondation|[Ff]ondazione|[Dd]élégation"
    r"|[Ss]ervice de"
    r"|[Ee]strutura|[Ii]nstituição|[Cc]omit[éê]|[Vv]akbond|[Vv]ereniging|[Oo]rganisatie|[Bb]edrijf"
    r"|[Mm]aatschappij|[Aa]gentschap)(?:(?: (?:des|dei|delle|degli|dos|das|de los|de las|de l'|d'|dell'|del|de|di"
    r"|do|da|du))?[ '][a-zà-ÿ-]+){0,2}"
)
"""Such a body is cited with a name of its own alone."""
_KIND_END = re.compile(r"\w+(?:, | (?:that|which|based|in|for|of) )")
_SHORT = frozenset(("UN", "NATO", "Nato"))
"""Shorter ones are too common as words, but for these."""
_GERMAN_FIRM = re.compile(r"(?<![\w-])(?!D(?:ie|er|as) )(?:[A-ZÄÖÜ][\w&-]{1,24} ){1,3}(?:AG|GmbH)(?![\w-])")
WINDOW_CHARS = 80
"""How far before the word that makes a body its name may begin."""


def spoken_for(text: str, places: Iterable[int]) -> Iterator[Named]:
    """Whom spokespeople, the word for whom stands at *places* as above, speak for."""
    for place in places:
        yield from english.spoken_for(text, place)


def offices(text: str, places: Iterable[int]) -> Iterator[Named]:
    """Officials who are named by their office alone and speak in public, in English, at *places* as above."""
    for place in places:
        yield from english.office_at(text, place)


def english_kinds(text: str, places: Iterable[int]) -> Iterator[Named]:
    """Bodies by what they are and their names in English, where words of KIND_HEADS stand at *places*."""
    for place in places:
        is_word = text[place].islower() or _begins_sentence(text, place)
        if is_word and (found := english.KIND_NAMED.match(text, place)):
            group = found.lastgroup or "name"
            yield found.start(group), found.end(), without_possessive(found[group])[:NAME_CHARS_MAX]
        else:
            yield from _named_before_kind(text, place)


def _named_before_kind(text: str, place: int) -> Iterator[Named]:
    """The body before what it is, which stands at *place*: “Deepkeel, an analytics firm, …”."""
    begin = max(0, place - WINDOW_CHARS)
    if text.find(", ", begin, place) < 0 or not _KIND_END.match(text, place):
        return
    if before := APPOSED_BEFORE.search(text[begin:place]):
        yield begin + before.start("name"), begin + before.end("name"), before["name"][:NAME_CHARS_MAX]


def bodies(
    text: str, spans: Iterable[tuple[int, int]], places: list[int], ends: list[str], *, language: str
) -> Iterator[Named]:
    """Public bodies that *text* (unified) names; the arguments are those of `officials`."""
    pattern, words = _bodies_of(language)
    if tails := _body_ends(language):
        # Where all nouns have capitals, at those alone that end so.
        named = found_at(pattern, text, ending_in(tails, places, ends))
    else:
        named = found_in(pattern, text, spans)
    for found in chain(named, found_at(words, text, places) if words else ()):
        group = found.lastgroup or 0
        if not _UNNAMED.fullmatch(found[group]):
            name = found[group]
            # “L'Azienda Strade”: a capital within a sentence is the name's own.
            if name[0].islower() or _begins_sentence(text, found.start(group)):
                name = _CALLED.sub("", name)
            yield found.start(group), found.end() if group == "speaks" else found.end(group), name[:NAME_CHARS_MAX]
    yield from _firms(text, spans) if language == "de" else ()
    yield from _spoken_for_in(text, spans, language)


def english_bodies(text: str, places: Iterable[tuple[str, int]]) -> Iterator[Named]:
    """The same in English, where words of BODY_HEADS stand at *places*."""
    places = list(places)
    capital = around((at for _, at in places if text[at].isupper()), 90, 135)
    for found in _found_from(english.BODY, english.BODY_START, text, capital):
        if found.start("private") != found.start() or found["of"]:
            yield from _named(found.start(), found.end(), found[0])
    bare = around((at for token, at in places if token in english.BARE_HEADS), 30, 30)
    for found in found_in(english.BARE, text, bare):
        yield from _named(found.start(), found.end(), found[0])
    last = 0
    for _, at in places:
        if at >= last and text[at].islower() and (small := _lower_at(text, at)) is not None:
            last = small.end()
            yield from _small(text, small)


def _lower_at(text: str, at: int) -> re.Match[str] | None:
    """The body in small letters that holds the word at *at*: it is the first, second or third word of LOWER."""
    second = text.rfind(" ", max(0, at - _WORD_CHARS), max(0, at - 1)) + 1
    first = text.rfind(" ", max(0, second - _WORD_CHARS), max(0, second - 1)) + 1 if second else 0
    for begin in (first, second, at):
        if begin and (found := english.LOWER.match(text, begin)) and found.end() > at:
            return found
    return None


def _begins_sentence(text: str, at: int) -> bool:
    """Whether a sentence of *text* begins at *at*."""
    return text[max(0, at - 3) : at].rstrip('" «»')[-1:] in {"", ".", "!", "?", ":", "\n"}


def _firms(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[Named]:
    """German companies by their legal form: „Talau Werke AG“."""
    if " AG" in text or " GmbH" in text:
        for found in found_in(_GERMAN_FIRM, text, spans):
            yield found.start(), found.end(), found[0]


def _spoken_for_in(text: str, spans: Iterable[tuple[int, int]], language: str) -> Iterator[Named]:
    """Whom spokespeople speak for, in other languages than English."""
    if (spoken := _speaks_for(language)) is not None:
        for found in found_in(spoken, text, spans):
            yield found.start("name"), found.end("name"), found["name"][:NAME_CHARS_MAX]


def _found_from(
    pattern: re.Pattern[str], starts: re.Pattern[str], text: str, spans: Iterable[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    """As `found_in`, where each match begins as *starts* does, which is told faster."""
    last = 0
    for begin, end in spans:
        for start in starts.finditer(text, max(begin - LOOK_BACK_CHARS, last), end):
            place = start.start()
            if place >= last and (found := pattern.match(text, place, end)):
                last = found.end()
                yield found


def _small(text: str, found: re.Match[str]) -> Iterator[Named]:
    """The body in small letters whose last words are *found*, where an article or a possessive begins it."""
    begin = max(0, found.start() - WINDOW_CHARS)
    before = english.NAME_BEFORE.search(text[begin : found.start()])
    if before is None:
        return
    group = "own" if before["own"] is not None else "whose"
    words = before[group].split()
    is_needed = found[0].rsplit(" ", 1)[-1] in english.NEEDS_NAME
    if not english.PRIVATE.isdisjoint(words) or (is_needed and not words and " " not in found[0]):
        return
    start = begin + before.start(group)
    yield from _named(start, found.end(), text[start : found.end()])


@lru_cache(maxsize=len(SPEECHES))
def _bodies_of(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    speech = SPEECHES[language]
    pattern = speech.bodies or "(?!)"
    words = re.compile(rf"(?<![\w-])(?:{speech.body_words})(?!\w)") if speech.body_words else None
    return re.compile(pattern if speech.is_unspaced else rf"(?<![\w-])(?:{pattern})(?!\w)"), words


@lru_cache(maxsize=len(SPEECHES))
def _body_ends(language: str) -> frozenset[str]:
    return frozenset(tail[-END_CHARS:].lower() for tail in words_of(SPEECHES[language].body_tails))


@lru_cache(maxsize=len(SPEECHES))
def _speaks_for(language: str) -> re.Pattern[str] | None:
    before = SPEECHES[language].speaks_for
    name = rf"{english.UPPER}(?: (?:(?:de|da|do|das|dos|del|della|du|des) )?{english.UPPER}){{0,3}}"
    return re.compile(rf"{before}(?P<name>{name})") if before else None


def _named(start: int, end: int, written: str) -> Iterator[Named]:
    """The body without the words that only begin a sentence."""
    words = written.split()
    while len(words) > 1 and words[0] in english.FIRST_WORDS - english.LOCAL:
        words.pop(0)
    name = " ".join(words)
    if len(name) >= BODY_CHARS_MIN or name in _SHORT:
        yield end - len(name) if written.endswith(name) else start, end, name[:NAME_CHARS_MAX]
