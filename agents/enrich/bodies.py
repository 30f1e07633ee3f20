"""Officials and public bodies that texts name: “Foreign Minister X”, “the defence ministry”, „die Polizei“."""

import re
from collections.abc import Iterator
from functools import lru_cache

from agents.enrich.kinds import has_person_shape
from agents.enrich.languages import SPEECHES
from agents.enrich.speech import any_of
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
_UPPER = rf"[{''.join(filter(str.isupper, map(chr, range(0x530))))}][\w'-]{{0,30}}"
"""A word that begins in capitals, in Latin, Greek or Cyrillic letters."""
_TITLES = (
    r"(?:(?:Prime|Foreign|Interior|Defen[cs]e|Finance|Health|Justice|Energy|Economy|Transport|Deputy|Vice|Acting|Police"
    r"|[Ff]ire|[Pp]ress|[Rr]eturning|[Tt]own|[Cc]ity|[Cc]ounty|prime|foreign|interior|finance|deputy|police) ){0,3}"
    r"(?:[Pp]resident|[Pp]remier|[Cc]hancellor|[Mm]inister|[Ss]ecretary(?:-[Gg]eneral)?(?: of [Ss]tate)?|Senator"
    r"|Sen\.|Rep\.|Representative|[Gg]overnor|Gov\.|[Mm]ayor|[Aa]mbassador|[Cc]ommissioner|General|Gen\.|Admiral|Adm\.|Colonel|Col\."
    r"|Major|Maj\.|Lieutenant|Lt\.|Sgt\.|Inspector|Superintendent|Commander|Chief|(?<=[Ff]ire )chief|(?<=police )chief"
    r"|[Ss]heriff|[Pp]rosecutor|Judge|Justice|[Ss]pokes(?:man|woman|person)|[Mm]ediator|[Ee]nvoy|[Cc]ouncill?or|[Cc]oroner"
    r"|(?<=[Rr]eturning )[Oo]fficer|(?<=[Pp]ress )[Oo]fficer|[Cc]lerk|[Oo]mbuds(?:man|woman))"
)
_NAME = rf"(?P<name>{_UPPER}(?: (?:[A-Z]\.|{_UPPER}|de|van|von|bin|al|der)){{1,3}})"
_OFFICIAL = re.compile(rf"(?<!\w){_TITLES},? {_NAME}")
"""A titled person."""
_OFFICIAL_AFTER = re.compile(
    rf"(?<![\w'-])(?P<name>{_UPPER}(?: {_UPPER}){{1,3}}), (?:[\w'-]{{1,20}} ){{0,4}}?{_TITLES}"
    r"(?: (?:of|for|at)(?: [\w'-]{1,20}){1,3})?(?=[,.;])"
)
"""A person whose office comes after the name."""
_BODY = re.compile(
    r"(?<!\w)(?:"
    rf"(?:{_CAPITAL} ){{0,4}}(?:Ministry|Department|Police|Prosecutors?'s? Office|Commission|General Staff|Air Force|"
    r"Army|Navy|Council|Embassy|Coast Guard|Coastguard|Bureau|Agency|Authority|Office|Administration|Treasury|"
    r"Supreme Court|Directorate|Inspectorate|Institute|Registry|Trust|Association|Federation|Foundation|Board|"
    r"Fire Service|Fire Department|Emergency Service|Security Service|Weather Service)"
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
    r"|directorate|inspectorate|regulator|embassy)(?!\w)"
)
"""The same in small letters: an article or a possessive stands before it."""
_BARE = re.compile(
    r"(?<![\w'-])(?:(?:[Ll]ocal|[Ss]tate|[Nn]ational|[Ff]ederal|[Cc]ity|[Cc]ounty|[Rr]egional|[Tt]raffic|[Bb]order|"
    r"[Mm]ilitary|[Tt]ransport|[Mm]etropolitan|(?!The )[A-Z][\w-]{1,30}(?:'s)?) ){0,2}(?:[Pp]olice|[Pp]rosecutors|"
    r"[Cc]oastguards?|[Ff]irefighters)(?!\w)"
)
"""Bodies that need no article."""
_NAME_BEFORE = re.compile(
    r"(?:(?<!\w)(?:[Tt]he|[Ii]ts|[Tt]heir) (?P<own>(?:[A-Z][\w-]{0,30} )?(?:[a-z-]{2,20} ){0,2})"
    r"|(?<!\w)(?P<whose>(?:[A-Z][\w-]{0,30} )?[A-Z][\w-]{0,30}'s? (?:[a-z-]{2,20} ){0,2}))$"
)
_PRIVATE = frozenset(listed("news press travel advertising estate employment modelling rating ratings talent ad model "
                            "the a of and said that by with for in on at to from"))  # fmt: skip
"""Such an agency is no public body; nor does a small word belong to a body's name."""
_NEEDS_NAME = frozenset(listed("agency authority commission council department service"))
_OFFICE = re.compile(
    r"(?<!\w)[Tt]he (?P<name>(?:[a-z-]{2,20} ){0,3}(?:governor|mayor|minister|president|premier|chancellor|ambassador|"
    r"prosecutor|commissioner|chairman|chairwoman|chief|sheriff|spokes(?:man|woman|person)))"
    rf"(?= (?:{any_of('said|wrote|told|announced|posted|added|confirmed|warned')})"
    r"[^.\n]{0,30} (?:statement|Telegram|Facebook|X|Twitter|post|reporters|journalists|parliament|news conference|"
    r"press conference|briefing|television|address)(?!\w))"
)
"""An official by office alone, who speaks in public: “the governor wrote on Telegram”."""
OFFICIAL_HEADS = frozenset(
    listed(
        "president premier chancellor minister secretary general senator sen rep representative governor gov mayor "
        "ambassador commissioner gen admiral adm colonel col major maj lieutenant lt sgt inspector superintendent "
        "commander chief sheriff prosecutor judge justice spokesman spokeswoman spokesperson mediator envoy councillor "
        "councilor coroner officer clerk ombudsman ombudswoman chairman chairwoman"
    )
)
"""Folded words, one of which every English title holds."""
BODY_HEADS = frozenset(
    listed(
        "ministry department police office commission staff force army navy council embassy guard coastguard bureau "
        "agency authority administration treasury court directorate inspectorate institute registry trust association "
        "federation foundation board service pentagon kremlin house nations nato un regulator prosecutors firefighters "
        "brigade bank coastguards"
    )
)
"""Folded words, one of which every English body holds."""
FIRST_WORDS = frozenset(
    listed(
        "The A An But And In On At As For From Meanwhile However While When After Before Its His Her Their Our This "
        "That Earlier Later Both Local Regional According Yesterday Today"
    )
)
"""Words that begin a sentence and are no part of a body's name."""
_LOCAL = frozenset(("Local", "Regional"))


def officials(text: str, begin: int = 0, end: int | None = None, *, language: str = "en") -> Iterator[Named]:
    """People with a public office that *text* (unified) names, by name: "Mayor X", "X, the ministry's spokeswoman".

    Args:
        text: The whole text.
        begin: From where it is read, characters.
        end: To where; None: to its end.
        language: A code of languages.py, whose words for offices are looked for.
    """
    for pattern in _officials_of(language):
        for found in pattern.finditer(text, begin, _end(text, end)):
            name = re.sub(r"(?:'s?|\.)$", "", found["name"])[:NAME_CHARS_MAX]
            if has_person_shape(name):
                yield found.start(), found.end() - len(found["name"]) + len(name), name


def offices(text: str, begin: int = 0, end: int | None = None) -> Iterator[Named]:
    """Officials who are named by their office alone and speak in public, in English."""
    for found in _OFFICE.finditer(text, begin, _end(text, end)):
        yield found.start("name"), found.end("name"), found["name"]


def bodies(text: str, begin: int = 0, end: int | None = None, *, language: str = "en") -> Iterator[Named]:
    """Public bodies that *text* (unified) names; the arguments are those of `officials`."""
    end = _end(text, end)
    if language != "en":
        for found in _bodies_of(language).finditer(text, begin, end):
            yield found.start(), found.end(), found[0][:NAME_CHARS_MAX]
        return
    for pattern in (_BODY, _BARE):
        for found in pattern.finditer(text, begin, end):
            yield from _named(found.start(), found.end(), found[0])
    for found in _LOWER.finditer(text, begin, end):
        yield from _small(text, found)


def _end(text: str, end: int | None) -> int:
    return len(text) if end is None else end


def _small(text: str, found: re.Match[str]) -> Iterator[Named]:
    """The body in small letters whose last words are *found*, where an article or a possessive begins it."""
    begin = max(0, found.start() - WINDOW_CHARS)
    before = _NAME_BEFORE.search(text[begin : found.start()])
    if before is None:
        return
    group = "own" if before["own"] is not None else "whose"
    words = before[group].split()
    is_needed = found[0].rsplit(" ", 1)[-1] in _NEEDS_NAME
    if not _PRIVATE.isdisjoint(words) or (is_needed and not words and " " not in found[0]):
        return
    start = begin + before.start(group)
    yield from _named(start, found.end(), text[start : found.end()])


@lru_cache(maxsize=len(SPEECHES))
def _bodies_of(language: str) -> re.Pattern[str]:
    speech = SPEECHES[language]
    pattern = speech.bodies or "(?!)"
    return re.compile(pattern if speech.is_unspaced else rf"(?<![\w-])(?:{pattern})(?!\w)")


@lru_cache(maxsize=len(SPEECHES))
def _officials_of(language: str) -> tuple[re.Pattern[str], ...]:
    if language == "en":
        return _OFFICIAL, _OFFICIAL_AFTER
    roles = SPEECHES[language].roles
    if not roles:
        return ()
    before = rf"(?<![\w-])(?:{roles})(?: [\w'-]{{1,20}}){{0,3}}?,? {_NAME}"
    after = rf"(?<![\w'-])(?P<name>{_UPPER}(?: {_UPPER}){{1,3}}), (?:[\w'-]{{1,20}} ){{0,4}}(?:{roles})(?!\w)"
    return re.compile(before), re.compile(after)


def _named(start: int, end: int, written: str) -> Iterator[Named]:
    """The body without the words that only begin a sentence."""
    words = written.split()
    while len(words) > 1 and words[0] in FIRST_WORDS - _LOCAL:
        words.pop(0)
    name = " ".join(words)
    if len(name) >= BODY_CHARS_MIN or name in _SHORT:
        yield end - len(name) if written.endswith(name) else start, end, name[:NAME_CHARS_MAX]
