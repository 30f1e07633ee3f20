"""Officials and public bodies that texts name: “Foreign Minister X”, “the defence ministry”, „die Polizei“."""
# ruff: noqa: RUF001  words of many languages

import re
from collections.abc import Iterator

from agents.enrich.citing import any_of
from agents.enrich.kinds import has_person_shape
from agents.enrich.words import listed
from schemas.limits import NAME_CHARS_MAX

Named = tuple[int, int, str]
"""Where a name begins and ends, and the name."""
BODY_CHARS_MIN = 5
_SHORT = frozenset(("UN", "NATO"))
"""Shorter ones are too common as words, but for these."""
WINDOW_CHARS = 80
"""How far before the word that makes a body its name may begin."""
_CAPITAL = r"[A-Z][\w'.-]{0,30}"
_OFFICIAL = re.compile(
    r"(?<!\w)(?:(?:Prime|Foreign|Interior|Defen[cs]e|Finance|Health|Justice|Energy|Economy|Deputy|Vice|Acting|Police)"
    r" ){0,3}(?:President|Premier|Chancellor|Minister|Secretary(?:-General)?(?: of State)?|Senator|Sen\.|Rep\.|"
    r"Representative|Governor|Gov\.|Mayor|Ambassador|Commissioner|General|Gen\.|Admiral|Adm\.|Colonel|Col\.|Major|Maj\.|Lieutenant|"
    r"Lt\.|Commander|Chief|Sheriff|Prosecutor|Judge|Justice|[Ss]pokes(?:man|woman|person)|minister|president|mayor|"
    r"governor|prosecutor|chancellor|ambassador|commissioner|Präsident|Präsidentin|Ministerpräsident|Kanzler|"
    r"[A-Z][a-zäöü]{1,20}minister(?:in)?|Bürgermeister|Bürgermeisterin) "
    rf"(?P<name>{_CAPITAL}(?: (?:{_CAPITAL}|de|van|von|bin|al|der)){{1,3}})"
)
"""A titled person."""
_BODY = re.compile(
    r"(?<!\w)(?:"
    rf"(?:{_CAPITAL} ){{0,4}}(?:Ministry|Department|Police|Prosecutors?'s? Office|Commission|General Staff|Air Force|"
    r"Army|Navy|Council|Embassy|Coast Guard|Coastguard|Bureau|Agency|Authority|Office|Administration|Treasury|"
    r"Supreme Court|Fire Service|Fire Department|Emergency Service|Security Service|Weather Service)"
    r"(?: (?:of|for)(?: the)?(?: [A-Z][\w'-]{0,30}){1,3}"
    r"(?: and [A-Z][\w'-]{0,30})?)?"
    r"|Pentagon|Kremlin|White House|State Department|Foreign Office|United Nations|NATO|European Commission|UN"
    r")(?!\w)"
)
"""A public body, by what it is called."""
_LOWER = re.compile(
    r"(?<=[\w'] )(?:ministry(?: of [a-z]+)?"
    r"|(?:president|governor|mayor|prosecutor|premier|minister|chancellor)'s office"
    r"|prosecutors' office|fire (?:service|brigade|department)|(?:weather|security|emergency|border|health) service"
    r"|coast ?guard|central bank|air force|army|navy|general staff|agency|authority|commission|council|department"
    r"|regulator|embassy)(?!\w)"
)
"""The same in small letters: an article or a possessive stands before it."""
_BARE = re.compile(
    r"(?<![\w'-])(?:(?:[Ll]ocal|[Ss]tate|[Nn]ational|[Ff]ederal|[Cc]ity|[Cc]ounty|[Rr]egional|[Tt]raffic|[Bb]order|"
    r"[Mm]ilitary|[Tt]ransport|[Mm]etropolitan|(?!The )[A-Z][\w-]{1,30}(?:'s)?) ){0,2}(?:[Pp]olice|[Pp]rosecutors|"
    r"[Cc]oastguards?|[Ff]irefighters)(?!\w)"
)
"""Bodies that need no article."""
_BARE_STEMS = ("olice", "rosecutors", "oastguard", "irefighters")
"""A text without any of these needs no search for _BARE, which begins at every word."""
_NAME_BEFORE = re.compile(
    r"(?:(?<!\w)(?:[Tt]he|[Ii]ts|[Tt]heir) (?P<own>(?:[A-Z][\w-]{0,30} )?(?:[a-z-]{2,20} ){0,2})"
    r"|(?<!\w)(?P<whose>(?:[A-Z][\w-]{0,30} )?[A-Z][\w-]{0,30}'s? (?:[a-z-]{2,20} ){0,2}))$"
)
_PRIVATE = frozenset(listed("news press travel advertising estate employment modelling rating ratings talent ad model "
                            "the a of and said that by with for in on at to from"))  # fmt: skip
"""Such an agency is no public body; nor does a small word belong to a body's name."""
_NEEDS_NAME = frozenset(listed("agency authority commission council department service"))
_OF = r"(?:de la |de l'|des |du |de |del |della |dell'|degli |dei |di |do |da |das |dos )"
_ELSEWHERE = re.compile(
    rf"(?<![\w-])(?:"
    rf"[A-ZÄÖÜ][\w-]{{0,30}}(?:ministerium|anwaltschaft|polizei|behörde)|Polizei|Feuerwehr|Staatsanwaltschaft"
    rf"|Bundesregierung|Landesregierung|Bundeswehr|Bundesbank|Küstenwache|Stadtverwaltung|Auswärtigen? Amt"
    rf"|[Mm]inist(?:ère|erio|ero|ério) {_OF}[\w-]{{2,30}}(?: {_OF}[A-ZÉÁÍÓÚ][\w-]{{1,30}})?"
    rf"|(?:préfecture|parquet|gendarmerie|mairie|procura|questura|[Ff]iscalía|ayuntamiento|alcaldía)"
    rf"(?: {_OF}[A-ZÉÁÍÓÚ][\w-]{{1,30}})?"
    rf"|policía|Policía(?: [A-Z]\w+)?|polizia|polícia|Polícia(?: [A-Z]\w+)?|Guardia Civil|Guardia [Cc]ostiera"
    rf"|carabinieri|Protezione [Cc]ivile|Proteção Civil|Protección Civil|GNR|PSP|Élysée|Elysée"
    rf"|[Мм]инистерств(?:о|а) \w{{3,30}}|[Мм]іністерств(?:о|а) \w{{3,30}}|Минобороны|Міноборони|МВД"
    rf"|МЧС|МИД|МВС|МЗС|ДСНС|Генштаб|[Пп]олици[яи]|[Пп]оліці[яї]|[Пп]рокуратур[аыи]|СБУ|ФСБ"
    rf")(?!\w)"
)
"""Public bodies of other languages."""
_OFFICE = re.compile(
    r"(?<!\w)[Tt]he (?P<name>(?:[a-z-]{2,20} ){0,3}(?:governor|mayor|minister|president|premier|chancellor|ambassador|"
    r"prosecutor|commissioner|chairman|chairwoman|chief|sheriff|spokes(?:man|woman|person)))"
    rf"(?= (?:{any_of('said|wrote|told|announced|posted|added|confirmed|warned')})"
    r"[^.\n]{0,30} (?:statement|Telegram|Facebook|X|Twitter|post|reporters|journalists|parliament|news conference|"
    r"press conference|briefing|television|address)(?!\w))"
)
"""An official by office alone, who speaks in public: “the governor wrote on Telegram”."""
FIRST_WORDS = frozenset(
    listed(
        "The A An But And In On At As For From Meanwhile However While When After Before Its His Her Their Our This "
        "That Earlier Later Both Local Regional According Yesterday Today"
    )
)
"""Words that begin a sentence and are no part of a body's name."""
_LOCAL = frozenset(("Local", "Regional"))


def officials(text: str) -> Iterator[Named]:
    """People with a public office that *text* (unified) names, by name."""
    for found in _OFFICIAL.finditer(text):
        name = re.sub(r"(?:'s?|\.)$", "", found["name"])[:NAME_CHARS_MAX]
        if has_person_shape(name):
            yield found.start(), found.start("name") + len(name), name


def offices(text: str) -> Iterator[Named]:
    """Officials who are named by their office alone and speak in public."""
    for found in _OFFICE.finditer(text):
        yield found.start("name"), found.end("name"), found["name"]


def bodies(text: str) -> Iterator[Named]:
    """Public bodies that *text* (unified) names."""
    for found in _BODY.finditer(text):
        yield from _named(found.start(), found.end(), found[0])
    for found in _BARE.finditer(text) if any(stem in text for stem in _BARE_STEMS) else ():
        yield from _named(found.start(), found.end(), found[0])
    for found in _ELSEWHERE.finditer(text):
        yield found.start(), found.end(), found[0][:NAME_CHARS_MAX]
    for found in _LOWER.finditer(text):
        begin = max(0, found.start() - WINDOW_CHARS)
        before = _NAME_BEFORE.search(text[begin : found.start()])
        if before is None:
            continue
        group = "own" if before["own"] is not None else "whose"
        words = before[group].split()
        is_needed = found[0].rsplit(" ", 1)[-1] in _NEEDS_NAME
        if not _PRIVATE.isdisjoint(words) or (is_needed and not words and " " not in found[0]):
            continue
        start = begin + before.start(group)
        yield from _named(start, found.end(), text[start : found.end()])


def _named(start: int, end: int, written: str) -> Iterator[Named]:
    """The body without the words that only begin a sentence."""
    words = written.split()
    while len(words) > 1 and words[0] in FIRST_WORDS - _LOCAL:
        words.pop(0)
    name = " ".join(words)
    if len(name) >= BODY_CHARS_MIN or name in _SHORT:
        yield end - len(name) if written.endswith(name) else start, end, name[:NAME_CHARS_MAX]
