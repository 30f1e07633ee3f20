"""Bodies that no noun tells, by where their names stand: behind an article, a study that is theirs, a legal form.

“The Orris Harriers said”, « d'après le Cercle des Nageurs », “a survey by Helpdesk Monthly”, “Harrow Oils Inc. told”.
Whether they speak is told elsewhere (citing.py). Where nouns have capitals, as in German, and where there are no
articles, such names cannot be told, but for the last two.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agents.enrich.sources.bodies_english import UPPER, Named
from agents.enrich.sources.roles_english import KIND_HEADS
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import words_of
from agents.enrich.words import ends_word, fold, listed, starts_word
from schemas.limits import NAME_CHARS_MAX

_ARTICLES = {
    "en": ("the ", "The "),
    "fr": ("le ", "la ", "les ", "l'", "Le ", "La ", "Les ", "L'", "du ", "au ", "aux ", "des "),
    "es": ("el ", "la ", "los ", "las ", "El ", "La ", "Los ", "Las ", "del ", "al "),
    "it": ("il ", "la ", "l'", "lo ", "gli ", "Il ", "La ", "L'", "Lo ", "Gli ", "del ", "della ",
           "dell'", "dalla ", "dal "),
    "pt": ("o ", "a ", "os ", "as ", "O ", "A ", "Os ", "As ", "do ", "da ", "dos ", "das ", "pela ", "pelo "),
    "nl": ("de ", "het ", "De ", "Het "),
}  # fmt: skip
"""What stands right before such a name."""
_ARTICLE_CHARS = 6
_KIND_CHARS = 25
PLACES_MAX = 8
"""Places of one name that are looked at."""
_SMALL = (
    "de|da|do|das|dos|del|della|dei|delle|di|des|du|de la|d'|de l'|van|voor|en|for|of|of the|and|&|et|y|e|pour|per|para"
    "|til|för|og|och"
)
_NAME = rf"{UPPER}(?:[ ](?:(?:{_SMALL})(?: |(?<=')))?{UPPER}){{1,4}}"
_LONG = re.compile(_NAME)
_NO_BODY = frozenset(
    listed(
        "Premier Première Président Présidente Presidente President Prime Vice Papa Pape Pope King Queen Prince "
        "Princess Rey Reina Duke Duchess Lord Lady Sir Saint San Santa Dr Prof Professor Mr Mrs Ms Monsieur Madame "
        "Señor Señora Don Doña Signor Signora Senhor Senhora Reverend Rev Hon Right Honourable Monday Tuesday "
        "Wednesday "
        "Thursday Friday Saturday Sunday January February March April May June July August September October November "
        "December Minister Ministre Ministro Ministra Mayor Maire Sindaco Alcalde Governor Senator Justice Judge "
        "Captain Colonel General Général Sultan Emir Dalai Chancellor Chief Archbishop Bishop Father Sister Brother "
        "Imam Sheikh Covid Covid-19 Olympic World"
    )
)
"""Words that begin no body's name, but a person's with a title, or a day's."""
_OFFICES = frozenset(
    listed(
        "President Minister Premier Chancellor Secretary Governor King Queen Pope Senator Mayor Prince Princess Chief"
    )
)
"""These end no body's name."""
_LEGAL = re.compile(
    r"(?<=[\w)] )(?:Inc|Ltd|Limited|LLC|LLP|PLC|plc|Corp|Corporation|Co|AG|GmbH|SE|SA|S\.A|SAS|SpA|S\.p\.A|Srl|NV"
    r"|BV|AB|ASA|AS|A/S"
    r"|Oy|Oyj|Tbk|Bhd|Ltda)(?![\w-])\.?"
)
_FIRM_BEFORE = re.compile(rf"(?<![\w'-])(?:{UPPER} (?:(?:&|and|of) )?){{1,4}}$")
_FIRM_CHARS = 70
_FIRST = frozenset(
    listed(
        "The A An But And In On At As For From Die Der Das Den Dem Het De Le La Les El Los Il Lo O Os According Selon "
        "Según Laut"
    )
)
"""Words that may begin a sentence before such a name."""


_LEGAL_HEADS = frozenset(
    listed("inc ltd limited llc llp plc corp corporation gmbh spa srl asa oyj tbk bhd ltda nv bv oy ag")
)
_LEGAL_HEADS_OF = {
    "sv": {"ab"},
    "no": {"as"},
    "nb": {"as"},
    "fr": {"sa", "sas"},
    "es": {"sa"},
    "pt": {"sa"},
    "de": {"se"},
}
"""Short ones that are words elsewhere."""
_THE = re.compile(r"he (?=[A-Z])(?<=[Tt]he )")
_PERSON_AFTER = re.compile(r", (?:an?|the|who|of|at|une?|el|la|een|en|professor|author|its) ")
_GOVERNED = re.compile(
    r"(?:^|\W)(?:(?:at|of|in|on|from|with|by|to|for|near|de|à|dans|chez|en|con|di|a|com|em|van|bij|in|vid|på|från"
    r"|av|for|ved|hos|fra|i)"
    r" (?:the |le |la |les |l'|el |los |las |il |lo |gli |o |os |as |het |de )?"
    r"|(?:du|des|aux?|del|al|della|dei|delle|degli|dell'|do|da|dos|das|no|na|nel|nella|d')(?: |(?<=')))\"?$",
    re.IGNORECASE,
)
_GOVERNED_CHARS = 16
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_UNREAD = frozenset(("de", "hu", "fi", "tr", "ar", "he", "fa"))
"""Languages in which a study's author stands before it, or nouns have capitals."""


@lru_cache(maxsize=len(SPEECHES))
def own_heads(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Folded words by which studies, and companies by their legal form, are looked up in *language*."""
    papers = () if language in _UNREAD else words_of(SPEECHES[language].papers)
    return frozenset(map(fold, papers)), _LEGAL_HEADS | _LEGAL_HEADS_OF.get(language, set())


def articled(text: str, spans: Iterable[tuple[int, int]], places: list[int], language: str) -> Iterator[Named]:
    """Names of two words in capitals or more behind an article in *text* (unified).

    Args:
        text: The whole text.
        spans: From where to where it is read, in order.
        places: Where words begin in capitals in *spans*; not read in English.
        language: A code of languages.py.
    """
    if (articles := _ARTICLES.get(language)) is None:
        return
    if language == "en":
        places = [found.end() for begin, end in spans for found in _THE.finditer(text, begin, end)]
    last = 0
    for place in places:
        if place < last or not text.endswith(articles, max(0, place - _ARTICLE_CHARS), place):
            continue
        if (found := _LONG.match(text, place)) and (name := _own(found[0])):
            last = found.end()
            yield found.start(), found.start() + len(name), name


@lru_cache(maxsize=len(SPEECHES))
def _kinds(language: str) -> frozenset[str]:
    return KIND_HEADS if language == "en" else frozenset(map(fold, words_of(SPEECHES[language].kinds)))


def is_introduced(text: str, at: int, language: str) -> bool:
    """Whether the word before the name at *at* says what it is: “the charity Page Turners”."""
    before = text[max(0, at - _KIND_CHARS) : at].rstrip(' "')
    return fold(before.rpartition(" ")[2]) in _kinds(language)


def later_names(text: str, name: str, begin: int) -> Iterator[tuple[int, int]]:
    """Where *name* stands in *text* from *begin* on, PLACES_MAX at most."""
    for _ in range(PLACES_MAX):
        if (at := text.find(name, begin)) < 0:
            return
        begin = at + len(name)
        if starts_word(text, at) and ends_word(text, begin):
            yield at, begin


def is_governed(text: str, at: int) -> bool:
    """Whether a preposition before the name at *at* makes it part of what speaks: “neighbours at the X said”."""
    return _GOVERNED.search(text[max(0, at - _GOVERNED_CHARS) : at]) is not None


def authors(text: str, places: Iterable[int], language: str) -> Iterator[Named]:
    """Whose studies and figures *text* names, the words for which stand at *places*: “a survey by Helpdesk Monthly”."""
    pattern = _authored(language)
    for place in places:
        if found := pattern.match(text, place):
            name = _own(found["name"])
            if name and not _PERSON_AFTER.match(text, found.start("name") + len(name)):
                yield found.start("name"), found.start("name") + len(name), name


@lru_cache(maxsize=len(SPEECHES))
def _authored(language: str) -> re.Pattern[str]:
    between = r"[\w-]{2,20}(?: [\w'-]{1,20}){0,5}?(?: |(?<='))"
    return re.compile(rf"{between}{SPEECHES[language].papers_of}(?P<name>(?!(?:{_MONTHS}|{_DAYS})(?!\w)){_NAME})")


def firms(text: str, places: Iterable[int]) -> Iterator[Named]:
    """Companies by their legal form, which stands at *places*: “Harrow Oils Inc.”, „Talau Werke AG“."""
    for place in places:
        if found := _LEGAL.match(text, place):
            first = max(0, place - _FIRM_CHARS)
            if before := _FIRM_BEFORE.search(text[first:place]):
                words = [*before[0].split(), found[0].rstrip(".")]
                while words[0] in _FIRST:
                    words.pop(0)
                name = " ".join(words)
                if len(words) > 1:
                    yield place + len(words[-1]) - len(name), found.end(), name[:NAME_CHARS_MAX]


def _own(written: str) -> str:
    """The name without a possessive; "" where its first word is a title or a day."""
    name = re.sub(r"'s?$", "", written)[:NAME_CHARS_MAX]
    is_person = name.partition(" ")[0].partition("'")[0] in _NO_BODY or name.rpartition(" ")[2] in _OFFICES
    return "" if is_person else name
