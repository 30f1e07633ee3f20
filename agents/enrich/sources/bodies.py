"""Officials and public bodies that texts name: “Foreign Minister X”, “the defence ministry”, „die Polizei“."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from agents.enrich.kinds import has_person_shape
from agents.enrich.sources import bodies_english as english
from agents.enrich.sources.bodies_english import Named
from agents.enrich.sources.capitals import END_CHARS, LOOK_BACK_CHARS, paired
from agents.enrich.sources.roles_english import APPOSED_BEFORE
from agents.enrich.speech.institutions import either_case
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.learned import EXPERT
from agents.enrich.speech.words import words_of
from agents.enrich.words import listed, without_possessive
from schemas.limits import NAME_CHARS_MAX

_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Monsieur|Madame|Mme|Mlle|Sra?|Sig)\.? ")
_PLACE_FIRST = frozenset(("cs", "sk", "pl", "uk", "ru", "el"))
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
    "no": "som leder|som representerer", "nb": "som leder|som representerer", "da": "som leder|som repræsenterer",
    "pl": "który kieruje|która kieruje|który stoi|która stoi", "cs": "který vede|která vede",
    "ru": "который возглавляет|которая возглавляет", "uk": "який очолює|яка очолює",
}  # fmt: skip
"""What somebody does behind whose name a role is told: „Anna Holm, die die Klinik leitet“."""
_LEADING = re.compile(rf" (?:{_LEADS['de']})(?!\w)")
BODY_CHARS_MIN = 5
_WORD_CHARS = 14
_TOLD_TO = re.compile(r"(?<!von)(?<!van) (?:der|dem|den) .*$")
"""„sagte Schulleiterin Anna Holm der Tageszeitung“: no part of the name."""
_SURNAMES_TOO = frozenset(listed("Richter Wächter Förster Hüter Pfarrer Bischof Pastor Schulmeister Hofmeister"))
"""Names of German people that end as offices do."""
_AMOUNT = frozenset(listed("Millionen Milliarden Million Milliarde Tausend Hundert Euro Prozent Franken Dollar"))
"""German nouns that stand behind a number: „die Gutachter auf 14 Millionen Euro“."""
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
"""Words that begin a sentence and no name: « Sur Skarvik Radio, le ministre … »."""
_KIND_END = re.compile(r"\w+(?:, | (?:that|which|based|in|for|of) )")
_SHORT = frozenset(("UN", "NATO", "Nato"))
"""Shorter ones are too common as words, but for these."""
_GERMAN_FIRM = re.compile(r"(?<![\w-])(?!D(?:ie|er|as) )(?:[A-ZÄÖÜ][\w&-]{1,24} ){1,3}(?:AG|GmbH)(?![\w-])")
TITLE_CHARS = 60
"""How far before a name its office may begin; LOOK_BACK_CHARS are added."""
PAIR_CHARS = 48
"""How much of a text is read behind where a name begins before which an office is looked for."""
ROLE_CHARS = 150
"""How far behind where a name begins the office may stand."""
WINDOW_CHARS = 80
"""How far before the word that makes a body its name may begin."""


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
    if (patterns := _officials_of(language)) is None:
        return
    titled, after = patterns
    if titled is after:
        for found in _found(titled, text, spans, places, language):
            yield found.start(), found.end(), found[found.lastgroup or "name"]
        return
    tails, cases = _role_ends(language)
    near = _ending_in(cases, places, ends) if tails else places
    if tails:
        before = _before_roles(text, spans, places, near)
    else:
        before = paired(text, places)
        spans = _around(before, TITLE_CHARS, PAIR_CHARS)
    for found in chain(_found(titled, text, spans, near, language), _matches(after, text, before)):
        yield from _official(text, found, language)


def _official(text: str, found: re.Match[str], language: str) -> Iterator[Named]:
    """The person whom a pattern of `_officials_of` *found*, without the words around that are no part of the name."""
    group = found.lastgroup or "name"
    is_other = language != "id" and found.start() < found.start(group)
    if is_other and _NAMED_ALREADY.search(text, max(0, found.start() - WINDOW_CHARS), found.start()):
        return
    words, start, is_last = found[group].split(), found.start(), found.end(group) == found.end()
    is_opened = words[0] in _OPENING or (words[0] == "Per" and language == "it")
    if is_opened and len(words) == _WORDS_MIN:
        return
    if is_opened and start == found.start(group):
        # « Selon Jean Morel, maire de … »
        start += len(words.pop(0)) + 1
    if language in _PLACE_FIRST:
        # Their body's name in capitals too: „prezes Zrzeszenia Rybaków Jan Nowak“.
        more = _MORE_CAPITALS.match(text, found.end())
        end = more.end() if more and is_last else found.end()
        words = [*words, *text[found.end() : end].split()][-2:]
        yield from _person(start, end, " ".join(words))
        return
    name = " ".join(words)
    if language == "de":
        name = _TOLD_TO.sub("", name)
        if not _is_german_name(name):
            return
    end = found.end() - len(found[group]) + len(name) if is_last else found.end()
    yield from _person(start, end, name)


def _is_german_name(name: str) -> bool:
    """Whether *name* ends in no office and holds no amount: nouns have capitals too."""
    is_office = name[-END_CHARS:].lower() in _role_ends("de")[0] and name.rpartition(" ")[2] not in _SURNAMES_TOO
    return not is_office and _AMOUNT.isdisjoint(name.split())


def _before_roles(text: str, spans: Iterable[tuple[int, int]], places: list[int], roles: list[int]) -> list[int]:
    """Those of *places* behind which one of *roles*, or what says one, stands: all others are no officials' names."""
    leads = [found.start() for begin, end in spans for found in _LEADING.finditer(text, begin, end)]
    kept: list[int] = []
    for role in sorted([*roles, *leads]):
        first = bisect_left(places, max(role - ROLE_CHARS, kept[-1] + 1 if kept else 0))
        kept += places[first : bisect_left(places, role)]
    return kept


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
    while words and (words[0] in english.FIRST_WORDS | _OPENING or words[0].lower() in _NOT_FIRST):
        start += len(words.pop(0)) + 1
    if len(words) < _WORDS_MIN:
        return None
    name = " ".join(words)
    person = next(_person(start, start + len(name), name), None)
    return (person[0], person[2]) if person else None


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
    tails = _body_ends(language)
    near = _ending_in(tails, places, ends) if tails else places
    others = _found(words, text, spans, places, language) if words else ()
    for found in chain(_found(pattern, text, spans, near, language), others):
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
    capital = _around((at for _, at in places if text[at].isupper()), 90, 135)
    for found in _found_at(english.BODY, english.BODY_START, text, capital):
        if found.start("private") != found.start() or found["of"]:
            yield from _named(found.start(), found.end(), found[0])
    bare = _around((at for token, at in places if token in english.BARE_HEADS), 30, 30)
    for found in _found(english.BARE, text, bare, [], "en"):
        yield from _named(found.start(), found.end(), found[0])
    last = 0
    for _, at in places:
        if at >= last and text[at].islower() and (small := _lower_at(text, at)) is not None:
            last = small.end()
            yield from _small(text, small)


def _around(places: Iterable[int], before: int, after: int) -> list[tuple[int, int]]:
    """The surroundings of *places*, which are in order, joined where they touch."""
    spans: list[tuple[int, int]] = []
    for at in places:
        begin = max(0, at - before)
        if spans and begin <= spans[-1][1]:
            begin = spans.pop()[0]
        spans.append((begin, at + after))
    return spans


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
        for found in _found(_GERMAN_FIRM, text, spans, [], ""):
            yield found.start(), found.end(), found[0]


def _spoken_for_in(text: str, spans: Iterable[tuple[int, int]], language: str) -> Iterator[Named]:
    """Whom spokespeople speak for, in other languages than English."""
    if (spoken := _speaks_for(language)) is not None:
        for found in _found(spoken, text, spans, [], ""):
            yield found.start("name"), found.end("name"), found["name"][:NAME_CHARS_MAX]


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


@lru_cache(maxsize=len(SPEECHES))
def _role_ends(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """How words for offices end, and titles, and the same in all cases; nothing where that tells nothing."""
    tails = words_of(SPEECHES[language].role_tails)
    titles = ("prof", "dr", "professor", "ing") if tails else ()
    ends = frozenset(word[-END_CHARS:] for tail in (*tails, *titles) for word in (tail, f"{tail}in"))
    return ends, ends | {f"{tail}{case}"[-END_CHARS:] for tail in tails for case in ("en", "n", "s")}


def _ending_in(tails: frozenset[str], places: list[int], ends: list[str]) -> list[int]:
    """Those of *places* whose word, of which *ends* has the last letters, ends in one of *tails*; some are shorter."""
    pairs = zip(places, ends, strict=False)
    return [place for place, end in pairs if end in tails or end[1:] in tails or end[2:] in tails]


@lru_cache(maxsize=len(SPEECHES))
def _officials_of(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    roles = SPEECHES[language].roles
    if people := SPEECHES[language].people:
        alone = re.compile(people)
        return alone, alone
    if tails := SPEECHES[language].role_tails:
        capital = english.UPPER[: english.UPPER.index("]") + 1]
        roles = rf"(?:{capital}[\w-]{{1,24}}?)?{either_case(tails)}(?:in|en|n|s)?"
    if not roles:
        return None
    comma = ",?" if language == "hu" else ","
    roles = roles if SPEECHES[language].role_tails else rf"{roles}|{EXPERT}"
    leads = f"|{_LEADS[language]}" if language in _LEADS else ""
    apart = english.NAME.replace("<name>", "<apart>")
    between = 7 if language in _PLACE_FIRST else 3
    too = rf"(?: und {english.UPPER}(?= {english.UPPER} {english.LATER}))?" if language == "de" else ""
    before = (
        rf"(?<![\w-])(?:{roles}|{_LEARNED})(?!\w){too}"
        rf"(?:(?: [\w'-]{{1,20}}){{0,7}}?,(?: {_LEARNED}){{0,2}} {apart}(?=[,.;:]| [:(])"
        rf"|(?: {_OF} {english.UPPER})?"
        rf"(?: \"?[\w'-]{{1,20}}\"?){{0,{between}}}?,?(?: {_LEARNED}){{0,3}} {english.NAME})"
    )
    after = (
        rf"(?<![\w'-])(?P<name>{english.UPPER}(?: {english.LATER}){{1,3}}){_AGE}(?:{comma}| (?:ist|est|es|è|é|is|är|er"
        rf"|jest|war|était|era|var)(?: (?:der|die|le|la|el|il|o|a|de|een|en|un|una))?) (?!{_WHOSE}(?!\w))"
        rf"(?:[\w'-]{{1,20}} ){{0,6}}"
        rf"(?:{roles}{leads})(?!\w)"
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
