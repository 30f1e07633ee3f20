"""Officials and public bodies that texts name: “Foreign Minister X”, “the defence ministry”, „die Polizei“."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from agents.enrich.kinds import has_person_shape
from agents.enrich.sources import bodies_english as english
from agents.enrich.sources.bodies_english import Named
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.words import listed
from schemas.limits import NAME_CHARS_MAX

_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Monsieur|Madame)\.? ")
_PLACE_FIRST = frozenset(("cs", "sk", "pl", "uk", "ru"))
"""Languages that set an office's place before the name, without a preposition: „starosta Lhoty Jan Novák“."""
_OF = r"(?:de|del|della|dell'|di|da|do|du|des|von|van|of|av|af)(?: l[ao]s?)?"
_CAPITAL = re.compile(rf"{english.UPPER[: english.UPPER.index(']') + 1]}(?<![\w'-].)")
BODY_CHARS_MIN = 5
_TOLD_TO = re.compile(r"(?<!von)(?<!van) (?:der|dem) .*$")
"""„sagte Schulleiterin Anna Holm der Tageszeitung“: no part of the name."""
_CALLED = re.compile(
    r"^(?:[Ss]indacat[oi]|[Ss]yndicat|[Ss]indicato|[Ss]ociet[àé]|[Aa]zienda|[Aa]gentschap|[Vv]akbond|[Oo]rganisatie"
    r"|[Vv]ereniging|[Bb]edrijf|[Aa]ssociation|[Aa]ssociazione|[Oo]rganisme|[Oo]pérateur|[Rr]éseau) (?=[A-ZÀ-Þ])"
)
"""What a body is, before a name that is complete without: « le syndicat X »."""
_UNNAMED = re.compile(
    r"(?:[Ss]yndicat|[Ss]indicat[oi]|[Ss]indacat[oi]|[Aa]ssocia[çc][ãa]o|[Aa]sociación|[Aa]ssociazione|[Aa]ssociation"
    r"|[Cc]olectivo|[Pp]lataforma|[Ee]mpresa|[Bb]anco(?! central)|[Cc]aixa|[Oo]rdem|[Cc]olegio|[Ff]undación|[Ff]undação"
    r"|[Cc]onsorcio|[Aa]dministração"
    r"|[Ee]strutura|[Ii]nstituição|[Cc]omit[éê]|[Vv]akbond|[Vv]ereniging|[Oo]rganisatie|[Bb]edrijf"
    r"|[Mm]aatschappij|[Aa]gentschap)(?: [a-zà-ÿ-]+)?"
)
"""Such a body is cited with a name of its own alone."""
_HONOURS = re.compile(
    r"^(?:(?:Alhaj[ai]|Chief|Sir|Dame|Dr|Prof|Hon|Engr|Barr|Rev|Hâkim|Doç|Av|AKBP|Kombes|Dott|Ing|Mgr"
    r"|Judr)\.? )+(?=\S+ \S)"
)
"""Titles of honour, rank and learning before a name of two words or more."""
_OPENING = frozenset(listed("Sur Selon Dans Auf Laut Según En Secondo Su Em Volgens Op På Enligt Ifølge"))
"""Words that begin a sentence and no name: « Sur Skarvik Radio, le ministre … »."""
_SHORT = frozenset(("UN", "NATO"))
"""Shorter ones are too common as words, but for these."""
LOOK_BACK_CHARS = 60
"""How far before a window its first name may begin, so that none is cut in two."""
WINDOW_CHARS = 80
"""How far before the word that makes a body its name may begin."""


def capitals(text: str, spans: Iterable[tuple[int, int]]) -> list[int]:
    """Where words begin in capitals in *spans* of *text*, in order: most names can be looked for there alone."""
    places: list[int] = []
    for begin, end in spans:
        first = max(begin - LOOK_BACK_CHARS, places[-1] + 1 if places else 0, 0)
        places += [found.start() for found in _CAPITAL.finditer(text, first, end)]
    return places


def officials(text: str, spans: Iterable[tuple[int, int]], places: list[int], *, language: str) -> Iterator[Named]:
    """People with a public office that *text* (unified) names, by name: „Bürgermeisterin X“, « X, maire de Y ».

    Args:
        text: The whole text.
        spans: From where to where it is read, in order.
        places: The capitals in *spans*.
        language: A code of languages.py, whose words for offices are looked for; not "en", see `english_officials`.
    """
    if (patterns := _officials_of(language)) is None:
        return
    titled, after = patterns
    if titled is after:
        for found in _found(titled, text, spans, places, language):
            group = "apart" if found.groupdict().get("apart") else "name"
            yield found.start(), found.end(), found[group]
        return
    for found in chain(_found(titled, text, spans, places, language), _matches(after, text, places)):
        group = found.lastgroup or "name"
        words = found[group].split()
        name = " ".join(words[-2:] if language in _PLACE_FIRST else words)
        if language == "de":
            name = _TOLD_TO.sub("", name)
        yield from _person(found.start(), found.end() - len(found[group]) + len(name), name)


def _found(
    pattern: re.Pattern[str], text: str, spans: Iterable[tuple[int, int]], places: list[int], language: str
) -> Iterator[re.Match[str]]:
    """Where *pattern* matches: at capitals alone in German, whose nouns have them."""
    if language == "de":
        yield from _matches(pattern, text, places)
        return
    last = 0
    for begin, end in spans:
        for found in pattern.finditer(text, max(begin - LOOK_BACK_CHARS, last), end):
            last = found.end()
            yield found


def _matches(pattern: re.Pattern[str], text: str, places: list[int]) -> Iterator[re.Match[str]]:
    last = 0
    for place in places:
        if place >= last and (found := pattern.match(text, place)):
            last = found.end()
            yield found


def english_officials(text: str, places: Iterable[int]) -> Iterator[Named]:
    """The same in English, where words of OFFICIAL_HEADS stand at *places*: "Mayor X", "X, its spokeswoman"."""
    for place in places:
        for start, end, name in english.titled_at(text, place):
            yield from _person(start, end, name)


def _person(start: int, end: int, name: str) -> Iterator[Named]:
    """The official, where the name is a person's: no possessive, no courtesy title, no body."""
    own = _HONOURS.sub("", name)
    start = start + len(name) - len(own) if len(name) == end - start else start
    bare = re.sub(r"(?:'s?|\.)$", "", own)[:NAME_CHARS_MAX]
    is_body = bare.rpartition(" ")[2].lower() in english.BODY_HEADS
    is_opening = bare.partition(" ")[0] in _OPENING
    if has_person_shape(bare) and not (is_body or is_opening) and not _COURTESY.match(bare):
        yield start, end - len(own) + len(bare), bare


def spoken_for(text: str, places: Iterable[int]) -> Iterator[Named]:
    """Whom spokespeople, the word for whom stands at *places* as above, speak for."""
    for place in places:
        yield from english.spoken_for(text, place)


def offices(text: str, places: Iterable[int]) -> Iterator[Named]:
    """Officials who are named by their office alone and speak in public, in English, at *places* as above."""
    for place in places:
        yield from english.office_at(text, place)


def bodies(
    text: str,
    spans: Iterable[tuple[int, int]],
    places: list[int] | None = None,
    *,
    language: str = "en",
    bare: Iterable[tuple[int, int]] | None = None,
) -> Iterator[Named]:
    """Public bodies that *text* (unified) names; the arguments are those of `officials`.

    Those that need no article are looked for in *bare*, in English, where it is not None.
    """
    if language != "en":
        pattern = _bodies_of(language)
        for found in _found(pattern, text, spans, places or [], language):
            group = found.lastgroup or 0
            if not _UNNAMED.fullmatch(found[group]):
                yield found.start(group), found.end(group), _CALLED.sub("", found[group])[:NAME_CHARS_MAX]
        if (spoken := _speaks_for(language)) is not None:
            for found in _found(spoken, text, spans, places or [], "de" if language == "de" else ""):
                yield found.start("name"), found.end("name"), found["name"][:NAME_CHARS_MAX]
        return
    spans = list(spans)
    for found in _found_at(english.BODY, english.BODY_START, text, spans):
        if found.start("private") != found.start():
            yield from _named(found.start(), found.end(), found[0])
    for found in _found(english.BARE, text, spans if bare is None else bare, [], language):
        yield from _named(found.start(), found.end(), found[0])
    for found in _found(english.LOWER, text, spans, [], language):
        yield from _small(text, found)


def _found_at(
    pattern: re.Pattern[str], starts: re.Pattern[str], text: str, spans: Iterable[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    """As `_found`, where each match begins as *starts* does, which is told faster."""
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
def _bodies_of(language: str) -> re.Pattern[str]:
    speech = SPEECHES[language]
    pattern = speech.bodies or "(?!)"
    return re.compile(pattern if speech.is_unspaced else rf"(?<![\w-])(?:{pattern})(?!\w)")


@lru_cache(maxsize=len(SPEECHES))
def _speaks_for(language: str) -> re.Pattern[str] | None:
    before = SPEECHES[language].speaks_for
    name = rf"{english.UPPER}(?: (?:(?:de|da|do|das|dos|del|della|du|des) )?{english.UPPER}){{0,3}}"
    return re.compile(rf"{before}(?P<name>{name})") if before else None


@lru_cache(maxsize=len(SPEECHES))
def _officials_of(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    roles = SPEECHES[language].roles
    if people := SPEECHES[language].people:
        alone = re.compile(people)
        return alone, alone
    if not roles:
        return None
    comma = ",?" if language == "hu" else ","
    apart = english.NAME.replace("<name>", "<apart>")
    before = (
        rf"(?<![\w-])(?:{roles})(?!\w)(?:(?: [\w'-]{{1,20}}){{0,7}}?, {apart}(?=[,.;:]| \()"
        rf"|(?: {_OF} {english.UPPER})?"
        rf"(?: [\w'-]{{1,20}}){{0,3}}?,? {english.NAME})"
    )
    after = (
        rf"(?<![\w'-])(?P<name>{english.UPPER}(?: {english.UPPER}){{1,3}}){comma} (?:[\w'-]{{1,20}} ){{0,4}}"
        rf"(?:{roles})(?!\w)"
    )
    return re.compile(before), re.compile(after)


def _named(start: int, end: int, written: str) -> Iterator[Named]:
    """The body without the words that only begin a sentence."""
    words = written.split()
    while len(words) > 1 and words[0] in english.FIRST_WORDS - english.LOCAL:
        words.pop(0)
    name = " ".join(words)
    if len(name) >= BODY_CHARS_MIN or name in _SHORT:
        yield end - len(name) if written.endswith(name) else start, end, name[:NAME_CHARS_MAX]
