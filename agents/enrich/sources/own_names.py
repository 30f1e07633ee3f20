"""Bodies that no noun tells, by where their names stand: behind an article, a study that is theirs, a legal form.

“The Orris Harriers said”, « d'après le Cercle des Nageurs », “a survey by Helpdesk Monthly”, “Harrow Oils Inc. told”.
Whether they speak is told elsewhere (citing.py). Where nouns have capitals, as in German, and where there are no
articles, such names cannot be told, but for the last two.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agents.enrich.sources.bodies_english import LATER, UPPER, Named
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import words_of
from agents.enrich.words import ends_word, fold, listed, starts_word, without_possessive
from schemas.limits import NAME_CHARS_MAX

_ARTICLES = {
    "en": ("the ", "The "),
    "fr": ("le ", "la ", "les ", "l'", "Le ", "La ", "Les ", "L'", "du ", "au ", "aux ", "des "),
    "es": ("el ", "la ", "los ", "las ", "El ", "La ", "Los ", "Las ", "del ", "al "),
    "it": ("il ", "la ", "l'", "lo ", "gli ", "Il ", "La ", "L'", "Lo ", "Gli ", "del ", "della ",
           "dell'", "dalla ", "dal "),
    "pt": ("o ", "a ", "os ", "as ", "O ", "A ", "Os ", "As ", "do ", "da ", "dos ", "das ", "pela ", "pelo "),
    "nl": ("de ", "het ", "De ", "Het "),
    "de": ("die ", "das ", "Die ", "Das "),
    "ca": ("el ", "la ", "els ", "les ", "l'", "El ", "La ", "Els ", "Les ", "L'", "del ", "dels ", "al ", "als "),
    "gl": ("o ", "a ", "os ", "as ", "O ", "A ", "Os ", "As ", "do ", "da ", "dos ", "das "),
    "hu": ("a ", "az ", "A ", "Az "),
    "af": ("die ", "Die "),
}  # fmt: skip
"""What stands right before such a name."""
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
_PLACES = frozenset(
    listed(
        "Monte Valle Val Villa Costa Isola Lago Porto Ponte Piazza Castel Castello Alto Alta Basso Bassa Sierra Río "
        "Rio Serra Vale Mont Lac Côte Pays Haute Basse Haut Bas Nord Sud Île Ilha Isla Playa Puerto Puente Plaza Praça "
        "Place Pont Port Palazzo Palacio Palácio Teatro Stadio Estadio Estádio Parc Parque Parco Torre Tour"
    )
)
"""Words that begin the names of places and of what stands there."""
_PLACES_LAST = frozenset(
    listed(
        "Valley Hills Hill Island Islands Isles Bay Coast River Lake Lakes Sea Ocean Mountains Mountain Forest Street "
        "Road Avenue Lane Park Bridge Stadium Hall Square Tower Peninsula Strait Gulf Desert Beach Highlands Canal Quay"
    )
)
"""The same of English ones, which end in them."""
_OFFICES = frozenset(
    listed(
        "President Minister Premier Chancellor Secretary Governor King Queen Pope Senator Mayor Prince Princess Chief"
    )
)
"""These end no body's name."""
_LEGAL = re.compile(
    r"(?<=[\w)] )(?:Inc|Ltd|Limited|LLC|LLP|PLC|plc|Corp|Corporation|Co|AG|GmbH|SE|SA|S\.A|SAS|SpA|S\.p\.A|Srl|NV"
    r"|BV|AB|ASA|AS|A/S"
    r"|Oy|Oyj|Tbk|Bhd|Ltda|Zrt|Nyrt|Kft)(?![\w-])\.?"
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
    "nb": {"as"},
    "fr": {"sa", "sas"},
    "es": {"sa"},
    "pt": {"sa"},
    "de": {"se"},
}
"""Short ones that are words elsewhere."""
_GERMAN = re.compile(
    r"(?!Frau|Familie|Schwester|Mutter|Tante|Mehrheit|Zahl)[A-ZÄÖÜ][\w-]{2,40}"
    r"(?<!in)(?<!innen)(?<!er)(?<!te)(?<!ende)(?<!ige)(?<!heit)(?<!keit)(?<!tät)"
    r"(?: (?:der |des |und |für )?(?!Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)[A-ZÄÖÜ][\w-]{1,30})"
    r"{1,4}(?= [a-zäöü])"
)
"""A noun of no person, by its ending and the article of its gender, and a name: „die Handwerkskammer Ostfeld nennt“."""
_THE = re.compile(r"he (?=[A-Z])(?<=[Tt]he )")
_PERSON_AFTER = re.compile(r", (?:\d\d(?!\w)|(?:an?|the|who|of|at|une?|el|la|een|en|professor|author|its) )")
_BODY_NAME = re.compile(rf"{UPPER}(?: (?:(?:{_SMALL}) )?{UPPER}){{1,4}}|[A-Z]{{3,8}}(?![\w-])")
_BEHIND = re.compile(
    rf"[\w'-]+(?: [a-zà-ÿ'-]{{1,20}}){{0,4}}?(?: |(?<='))"
    rf"(?P<name>{UPPER}(?: (?:(?:{_SMALL})(?: |(?<=')))?{UPPER}){{0,4}})"
)
_BY_ENDS = tuple({f"{phrase.rpartition(' ')[2]} " for phrase in words_of(SPEECHES["en"].by)})
"""How "according to" and its like end in English."""
_WITHIN = {
    "en": (" of the ", " at the ", " from the ", " with the "),
    "fr": (" du ", " de la ", " de l'", " des ", " au ", " à la ", " à l'"),
    "es": (" del ", " de la ", " de los ", " en la "),
    "it": (" del ", " della ", " dell'", " dei ", " delle ", " degli "),
    "pt": (" do ", " da ", " dos ", " das "),
    "nl": (" van de ", " van het ", " bij de ", " bij het "),
    "de": (" von der ", " vom ", " beim ", " bei der "),
}
"""What stands between a person and their body; it has the article, which towns have not."""
_PERSON_BEFORE = re.compile(rf"(?<![\w'-]){UPPER} {LATER}(?: {LATER})?(?: {UPPER})?\Z")
_GOVERNED = re.compile(
    r"(?:^|\W)(?:(?:at|of|in|on|from|with|by|to|for|near|de|à|dans|chez|en|con|di|com|em|van|bij|in|vid|på|från"
    r"|av|for|ved|hos|fra|i)"
    r" (?:the |le |la |les |l'|el |los |las |il |lo |gli |o |os |as |het |de )?"
    r"|(?:du|des|aux?|del|al|a l[ao]s?|della|dei|delle|degli|dell'|do|da|dos|das|no|na|nel|nella|d')(?: |(?<=')))\"?$",
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
    form, last = _GERMAN if language == "de" else _LONG, 0
    for place in _behind_the(text, spans) if language == "en" else _behind(articles, text, places):
        if place < last:
            continue
        if (found := form.match(text, place)) and (name := own_name(found[0])):
            last = found.end()
            yield found.start(), found.start() + len(name), name


def _behind(words: tuple[str, ...], text: str, places: list[int]) -> list[int]:
    """Those of *places* right behind one of *words*: most are told by two letters."""
    ends = frozenset(word[-2:] for word in words)
    near = [place for place in places if text[place - 2 : place] in ends]
    return [place for place in near if text.endswith(words, 0, place)]


def _behind_the(text: str, spans: Iterable[tuple[int, int]]) -> list[int]:
    return [found.end() for begin, end in spans for found in _THE.finditer(text, begin, end)]


def members(text: str, spans: Iterable[tuple[int, int]], places: list[int], language: str) -> Iterator[Named]:
    """People beside a body whose name stands behind an article: “Jana Holm of the Orris Harriers”; as `articled`."""
    if (within := _WITHIN.get(language)) is None:
        return
    for place in _behind(within, text, _behind_the(text, spans) if language == "en" else places):
        last = next(place - len(of) for of in within if text.endswith(of, 0, place))
        last -= text[last - 1 : last] == ","
        before = _PERSON_BEFORE.search(text, max(0, last - _FIRM_CHARS), last)
        if before and (body := _BODY_NAME.match(text, place)):
            yield before.start(), body.end(), before[0]


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
            name = own_name(found["name"])
            if name and not _PERSON_AFTER.match(text, found.start("name") + len(name)):
                yield found.start("name"), found.start("name") + len(name), name


@lru_cache(maxsize=len(SPEECHES))
def _authored(language: str) -> re.Pattern[str]:
    between = r"[\w-]{2,20}(?: [\w'-]{1,20}){0,5}?(?: |(?<='))"
    return re.compile(rf"{between}{SPEECHES[language].papers_of}(?P<name>(?!(?:{_MONTHS}|{_DAYS})(?!\w)){_NAME})")


def behind_by(text: str, places: Iterable[int], language: str) -> Iterator[Named]:
    """Names behind words like "according to", which stand at *places*: “according to North Fell Ambulance”.

    One word is a body's behind an article, in Romance languages and Dutch; English ones need none, but two words.
    """
    articles = () if language in _UNREAD else _ARTICLES.get(language, ())
    for place in places if articles else ():
        if (found := _BEHIND.match(text, place)) is None:
            continue
        start, is_long = found.start("name"), " " in found["name"]
        if is_articled := text.endswith(articles, place, start):
            is_known = is_long or language != "en"
        else:
            is_known = language == "en" and is_long and text.endswith(_BY_ENDS, place, start)
        if is_known and (name := own_name(found["name"])) and (is_articled or not may_be_person(text, start, name)):
            yield start, start + len(name), name


def may_be_person(text: str, start: int, name: str) -> bool:
    """Whether *name*, at *start* in *text*, may be a person's: it is told who they are, or they are named in part."""
    last, end = name.rpartition(" ")[2], start + len(name)
    is_told = _PERSON_AFTER.match(text, end) is not None
    return is_told or ("&" not in name and (last in text[:start] or last in text[end:]))


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


def own_name(written: str) -> str:
    """The name without a possessive; "" where its words are a title's, a day's or a place's."""
    name = without_possessive(written)[:NAME_CHARS_MAX]
    first, last = name.partition(" ")[0].partition("'")[0], name.rpartition(" ")[2]
    return "" if first in _NO_BODY | _PLACES or last in _OFFICES | _PLACES_LAST else name
