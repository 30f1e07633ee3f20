"""Officials whom texts name with their office: “Foreign Minister X”, « X, maire de Y », „Bürgermeisterin X“.

Words for offices are found first, each list of them in one pattern; then names are looked for around them, in the
same way in all languages.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from agents.enrich.kinds import has_person_shape
from agents.enrich.sources import bodies_english as english
from agents.enrich.sources.bodies_english import Named
from agents.enrich.sources.capitals import (
    CAPITAL,
    END_CHARS,
    LOOK_BACK_CHARS,
    around,
    ending_in,
    found_at,
    found_in,
    paired,
)
from agents.enrich.speech.institutions import either_case
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.learned import EXPERT, experts_at
from agents.enrich.speech.words import words_of
from agents.enrich.words import listed
from schemas.limits import NAME_CHARS_MAX

_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Monsieur|Madame|Mme|Mlle|Sra?|Sig)\.? ")
_PLACE_FIRST = frozenset(("cs", "sk", "pl", "uk", "ru", "el", "hr", "bs", "sr", "sl"))
"""Languages that set an office's place before the name, without a preposition: „starosta Lhoty Jan Novák“."""
_LEARNED = r"(?:(?:Prof|prof|Dr|dr|Ing|Mgr|Dott|dott)\.|Prof|Dr|Me|Professor)"
"""Titles of learning, which make an expert in any language."""
_OF = (
    r"(?:de|del|della|dell'|di|da|do|du|des|von|van|of|av|af|al|agli|all[ao]|ai|alle|aux?|för|for|für|voor)"
    r"(?: l[ao]s?)?"
)
_WHOSE = (
    "(?:cuy[ao]s?|dont|(?:il|la|i|le) cui|wiens|wier|deren|dessen|vars|hvis|któr\\w+|jej[ií]ž|jehož|чия|чий|чь[яеё])"
)
"""What begins a clause about a body's person: « l'association X, dont la présidente … »."""
_AGE = r"(?: \([^()\n]{1,24}\)|, \d{1,3}(?: [^\W\d_]{2,6})?)?"
"""An age or a party behind a name."""
_LEADS = {
    "de": "leitet|leite|vorsteht|koordiniert|vertritt",
    "nl": "leidt|voorzit|coördineert|vertegenwoordigt",
    "fr": "qui dirige|qui préside|qui pilote|qui coordonne|qui représente|à la tête",
    "es": "que preside|que dirige|que encabeza|que coordina|que representa|al frente",
    "it": "che guida|che dirige|che presiede|che coordina|che rappresenta|a capo",
    "pt": "que preside|que dirige|que coordena|que lidera|que representa|à frente",
    "sv": "som leder|som företräder",
    "nb": "som leder|som representerer", "da": "som leder|som repræsenterer",
    "pl": "który kieruje|która kieruje|który stoi|która stoi", "cs": "který vede|která vede",
    "ru": "который возглавляет|которая возглавляет", "uk": "який очолює|яка очолює",
}  # fmt: skip
"""What somebody does behind whose name a role is told: „Anna Holm, die die Klinik leitet“."""
_EXPERT = re.compile(rf"{EXPERT}(?!\w)")
"""What experts are called everywhere, but in German, whose nouns for sciences look alike."""
_LEADING = re.compile(rf"(?P<leads>{_LEADS['de']})(?!\w)")
_ROLE_BEHIND = {
    comma: re.compile(
        rf"(?<![\w'-])(?P<name>{english.UPPER}(?: {english.LATER}){{1,3}}){_AGE}(?:{comma}| (?:ist|est|es|è|é|is|är|er"
        rf"|jest|war|était|era|var)(?: (?:der|die|le|la|el|il|o|a|de|een|en|un|una))?) (?!{_WHOSE}(?!\w))"
    )
    for comma in (",", ",?")
}
"""A name and what joins it to the office behind it, by the comma; in Hungarian there may be none."""
_WORDS_BETWEEN = re.compile(r"(?:[\w'-]{1,20} ){0,6}")
_TOLD_TO = re.compile(r"(?<!von)(?<!van) (?:der|dem|den) .*$")
"""„sagte Schulleiterin Anna Holm der Tageszeitung“: no part of the name."""
_SURNAMES_TOO = frozenset(listed("Richter Wächter Förster Hüter Pfarrer Bischof Pastor Schulmeister Hofmeister"))
"""Names of German people that end as offices do."""
_AMOUNT = frozenset(listed("Millionen Milliarden Million Milliarde Tausend Hundert Euro Prozent Franken Dollar"))
"""German nouns that stand behind a number: „die Gutachter auf 14 Millionen Euro“."""
_HONOURS = re.compile(
    r"^(?:(?:Professor|Cllr|Alhaj[ai]|Chief|Comrade|Barrister|Pastor|Mall?am|Sir|Dame|Dr|Prof|Hon|Engr|Barr|Rev"
    r"|Hâkim|Doç|Av"
    r"|AKBP|Kombes|Dott|Ing|Mgr"
    r"|Judr|Ông|Bà)\.? )+(?=\S+ \S)"
)
"""Titles of honour, rank and learning before a name of two words or more."""
_LETTERS = re.compile(r" (?:KC|QC|SC|SAN|MP|MEP|MLA|TD|OBE|MBE|CBE|PhD|MD)$")
"""Such letters behind a name."""
_MORE_CAPITALS = re.compile(rf"(?: {english.UPPER})*")
_CASE_END = re.compile(r"(?:'(?!h)[^\W\d_A-Z]{0,4}|\.)$")
_NAMED_ALREADY = re.compile(rf"{english.UPPER} {english.UPPER}, \Z")
"""The office after it is of this person, whoever is named next: „Jana Holm, przewodnicząca związku Nasza Sprawa”."""
_OPENING = frozenset(
    listed(
        "Sur Selon Dans Auf Laut Según En Secondo Su Em Volgens Op På Enligt Ifølge Pour Para Segundo Conforme "
        "Nach Ein Eine Einer Eines Einem Einen Der Die Das Den Dem Des Ihr Ihre Sein Seine Une "
        "Wie Come Como Comme Aber Mais Mas Pero Men Maar Und Et Auch Także Według Zdaniem Podle Dle Potrivit Als Toch"
    )
)
"""Words that begin a sentence and no name: « Sur Skarvik Radio, le ministre … »."""
_NOT_FIRST = english.OFFICIAL_HEADS | {"per"}
_WORDS_MIN = 2
_MEMBER = re.compile(
    rf"(?<![\w'-])(?P<name>{english.UPPER}(?: {english.LATER}){{1,2}}),? (?:(?:[a-zà-ÿ'-]{{1,18}} ){{1,6}}?)?(?:of"
    rf"|from|at|with|vom|von der|von|bei der"
    rf"|beim|du|de la|de l'|des"
    r"|all'|alla|allo|al|presso|à|à l'|à la|au|aux|en|em|na|no|chez|bij|hos"
    r"|del|de|della|dell'|dei|do|da|van de|van het|van|från|på|vid|fra|ved|z|ze|из|з|від|dal|dalla"
    r"|dall')"
    r"(?: (?:the|la|de|het))?(?: [a-zà-ÿ-]{3,16}){0,2}(?: |(?<='))$"
)
"""A person whose body comes after the name."""
TITLE_CHARS = 60
"""How far before a name its office may begin; LOOK_BACK_CHARS are added."""
PAIR_CHARS = 48
"""How far behind such a place the office of another may stand, whose name is not read."""
ROLE_CHARS = 150
"""How far behind where a name begins the office may stand."""
WINDOW_CHARS = 80
"""How far before a name another may begin that the office is of."""


class Told(NamedTuple):
    """Where a text tells a person and their office, and where the name stands in it."""

    start: int
    end: int
    name_start: int
    name_end: int


def officials(
    text: str, spans: Iterable[tuple[int, int]], places: list[int], ends: list[str], *, language: str
) -> Iterator[Named]:
    """People with a public office that *text* (unified) names, by name: „Bürgermeisterin X“, « X, maire de Y ».

    Args:
        text: The whole text.
        spans: From where to where it is read, in order.
        places: The capitals in *spans*.
        ends: Their last letters, where `capital_words` tells them.
        language: A code of languages.py, whose words for offices are looked for; not "en", see `english_officials`.
    """
    if (people := _people_of(language)) is not None:
        for found in found_in(people, text, spans):
            yield found.start(), found.end(), found[found.lastgroup or "name"]
        return
    names = places if language == "de" else paired(text, places)
    roles = _roles(text, spans if language == "de" else around(names, TITLE_CHARS, ROLE_CHARS), places, ends, language)
    for told in [*_titled(text, roles, names, language), *_named_before(text, roles, names, language)]:
        yield from _official(text, told, language)


def _roles(
    text: str, spans: Iterable[tuple[int, int]], places: list[int], ends: list[str], language: str
) -> list[re.Match[str]]:
    """Where *text* has words for offices, in order, and what says one: in German, at nouns that end so."""
    if (pattern := _roles_of(language)) is None:
        return []
    if language == "de":
        near = ending_in(_role_ends(language)[1], places, ends)
        leading = (one for one in found_in(_LEADING, text, spans) if text[one.start() - 1] == " ")
        roles = [*found_at(pattern, text, near), *leading]
    else:
        roles = [*found_in(pattern, text, spans), *found_at(_EXPERT, text, experts_at(text))]
    return sorted(roles, key=re.Match.start)


def _titled(text: str, roles: list[re.Match[str]], names: list[int], language: str) -> Iterator[Told]:
    """People behind whose office, one of *roles*, they are named; *names* are the places where that may be."""
    behind, last = _behind(7 if language in _PLACE_FIRST else 3), 0
    for role in roles:
        begin = role.start()
        number = bisect_left(names, begin - PAIR_CHARS)
        is_near = number < len(names) and names[number] <= begin + TITLE_CHARS + LOOK_BACK_CHARS
        if not is_near or begin < last or role.lastgroup == "leads":
            continue
        tried = (behind.match(text, end) for end in _ends(text, role))
        if (found := next(filter(None, tried), None)) is not None:
            last = found.end()
            yield Told(begin, last, *found.span(found.lastgroup or "name"))


def _ends(text: str, role: re.Match[str]) -> Iterator[int]:
    """Where *role* may end in *text*: its last words may be the name's, „mluvčí úřadu Tereza …“."""
    begin, end = role.span()
    yield end
    while (end := text.rfind(" ", begin, end)) >= 0:
        if role.re.fullmatch(text, begin, end):
            yield end


def _named_before(text: str, roles: list[re.Match[str]], names: list[int], language: str) -> Iterator[Told]:
    """The same of people who are named before it: « X, la nouvelle maire »; of several words the last one counts."""
    named, last = _ROLE_BEHIND[",?" if language == "hu" else ","], 0
    offices = [role for role in roles if role.lastgroup != "learned"]
    starts = [role.start() for role in offices]
    for place in _followed(names, starts):
        near = offices[bisect_left(starts, place) : bisect_left(starts, place + ROLE_CHARS)]
        if place >= last and (found := named.match(text, place)):
            joined = (role for role in reversed(near) if _WORDS_BETWEEN.fullmatch(text, found.end(), role.start()))
            if (role := next(joined, None)) is not None:
                last = role.end()
                yield Told(place, last, *found.span("name"))


def _followed(names: Iterable[int], starts: list[int]) -> Iterator[int]:
    """Those of *names* behind which one of *starts* stands near; both are in order."""
    number = 0
    for place in names:
        while number < len(starts) and starts[number] < place:
            number += 1
        if number == len(starts):
            return
        if starts[number] < place + ROLE_CHARS:
            yield place


def _official(text: str, told: Told, language: str) -> Iterator[Named]:
    """The person whom a text has *told*, without the words around that are no part of the name."""
    start, end, name_start, name_end = told
    is_other = language != "id" and start < name_start
    if is_other and _NAMED_ALREADY.search(text, max(0, start - WINDOW_CHARS), start):
        return
    written = text[name_start:name_end]
    words, is_last = written.split(), name_end == end
    is_opened = _is_article(words[0]) or words[0] in _OPENING or (words[0] == "Per" and language == "it")
    if is_opened and len(words) == _WORDS_MIN:
        return
    if is_opened and start == name_start:
        # « Selon Jean Morel, maire de … »
        start += len(words.pop(0)) + 1
    if language in _PLACE_FIRST:
        # Their body's name in capitals too: „prezes Zrzeszenia Rybaków Jan Nowak“.
        more = _MORE_CAPITALS.match(text, end, end + ROLE_CHARS)
        last = more.end() if more and is_last else end
        words = [*words, *text[end:last].split()][-2:]
        yield from _person(start, last, " ".join(words))
        return
    name = " ".join(words)
    if language == "de":
        name = _TOLD_TO.sub("", name)
        if not _is_german_name(name):
            return
    yield from _person(start, end - len(written) + len(name) if is_last else end, name)


def _is_german_name(name: str) -> bool:
    """Whether *name* ends in no office and holds no amount: nouns have capitals too."""
    is_office = name[-END_CHARS:].lower() in _role_ends("de")[0] and name.rpartition(" ")[2] not in _SURNAMES_TOO
    return not is_office and _AMOUNT.isdisjoint(name.split())


def english_officials(text: str, places: Iterable[int]) -> Iterator[Named]:
    """The same in English, where words of OFFICIAL_HEADS stand at *places*: "Mayor X", "X, its spokeswoman"."""
    for place in places:
        for start, end, name in english.titled_at(text, place):
            first, _, rest = name.partition(" ")
            is_opening = first in english.FIRST_WORDS
            yield from _person(start + (len(first) + 1 if is_opening else 0), end, rest if is_opening else name)


def _person(start: int, end: int, name: str) -> Iterator[Named]:
    """The official, where the name is a person's: no possessive, no courtesy title, no body."""
    own = _HONOURS.sub("", _LETTERS.sub("", name) if name[-1:].isupper() or name.endswith("PhD") else name)
    start = start + len(name) - len(own) if len(name) == end - start else start
    bare = _CASE_END.sub("", own)[:NAME_CHARS_MAX]
    is_body = bare.rpartition(" ")[2].lower() in english.BODY_HEADS
    is_opening = bare.partition(" ")[0] in _OPENING
    if has_person_shape(bare) and not (is_body or is_opening) and not _COURTESY.match(bare):
        yield start, end - len(own) + len(bare), bare


def _is_article(word: str) -> bool:
    """Whether *word* has its capital from an article that begins the sentence: « L'économiste Rosalie Morel »."""
    return word[1:2] == "'" and word[2:3].islower()


def member_before(text: str, at: int) -> tuple[int, str] | None:
    """Where a person's name begins whose body *text* names at *at*, and the name: “Jana Holm of the X”."""
    begin = max(0, at - WINDOW_CHARS)
    found = _MEMBER.search(text[begin:at])
    if found is None:
        return None
    return person_named(begin + found.start("name"), found["name"])


def person_named(start: int, written: str) -> tuple[int, str] | None:
    """Where the person's name begins that is in *written*, from *start* on, and the name; None where there is none."""
    words = written.split()
    while words and (
        words[0] in english.FIRST_WORDS | _OPENING or words[0].lower() in _NOT_FIRST or _is_article(words[0])
    ):
        start += len(words.pop(0)) + 1
    if len(words) < _WORDS_MIN:
        return None
    name = " ".join(words)
    person = next(_person(start, start + len(name), name), None)
    return (person[0], person[2]) if person else None


@lru_cache(maxsize=len(SPEECHES))
def _role_ends(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """How words for offices end, and titles, and the same in all cases; nothing where that tells nothing."""
    tails = words_of(SPEECHES[language].role_tails)
    titles = ("prof", "dr", "professor", "ing") if tails else ()
    ends = frozenset(word[-END_CHARS:] for tail in (*tails, *titles) for word in (tail, f"{tail}in"))
    return ends, ends | {f"{tail}{case}"[-END_CHARS:] for tail in tails for case in ("en", "n", "s")}


@lru_cache(maxsize=len(SPEECHES))
def _people_of(language: str) -> re.Pattern[str] | None:
    """Whole names with their offices, where no capitals tell names."""
    people = SPEECHES[language].people
    return re.compile(people) if people else None


@lru_cache(maxsize=len(SPEECHES))
def _roles_of(language: str) -> re.Pattern[str] | None:
    """Words for offices of *language*; groups "leads" and "learned" are what stands only behind or before a name."""
    speech = SPEECHES[language]
    if tails := speech.role_tails:
        roles = rf"(?:{CAPITAL}[\w-]{{1,24}}?)?{either_case(tails)}(?:in|en|n|s)?"
    elif roles := speech.roles:
        roles += f"|(?P<leads>{_LEADS[language]})" if language in _LEADS else ""
    return re.compile(rf"(?<![\w-])(?:{roles}|(?P<learned>{_LEARNED}))(?!\w)") if roles else None


@lru_cache(maxsize=2)
def _behind(between: int) -> re.Pattern[str]:
    """What stands right behind a word for an office, up to the name, at most *between* words before it."""
    apart = english.NAME.replace("<name>", "<apart>")
    return re.compile(
        rf"(?: und {english.UPPER}(?= {english.UPPER} {english.LATER}))?"
        rf"(?:(?: [\w'-]{{1,20}}){{0,7}}?,(?: {_LEARNED}){{0,2}} {apart}(?=[,.;:]| [:(])"
        rf"|(?: {_OF} {english.UPPER})?"
        rf"(?: \"?[\w'-]{{1,20}}\"?){{0,{between}}}?,?(?: {_LEARNED}){{0,3}} {english.NAME})"
    )
