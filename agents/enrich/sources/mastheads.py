"""Newspapers, stations and agencies that no list has, by the form of their names: “the Orrisport Gazette”."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from agents.enrich.speech.institutions import either_case
from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import any_of, words_of
from agents.enrich.words import fold
from schemas.limits import NAME_CHARS_MAX
from schemas.parts import SourceKind

WINDOW_CHARS = 100
"""How far before the word that makes a newspaper its name may begin."""
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё][\w'-]{0,30}"
_UPPER = rf"[{''.join(filter(str.isupper, map(chr, range(0x530))))}][\w'-]{{0,30}}"
_SURE_WORDS = """
Gazette|Herald|Chronicle|Courier|Tribune|Dispatch|Observer|Telegraph|Times|Examiner|Inquirer|Sentinel|Advertiser
News Agency|Press Agency|News Service|Television|Zeitung|Anzeiger|Rundschau|Kurier|Nachrichten|Tageblatt|Tagblatt
Allgemeine|Allgemeinen|Abendblatt|Morgenpost|Volksblatt|Abendzeitung|Morgenzeitung|Tageszeitung|Volkszeitung
Evening News|Daily News|Radio|Broadcasting|Courant|Dagblad|Tidning|Tidningar|Tidende|Avis|Avisa|Blad|Gazeta|Gazetesi
Newswire|Newspapers|Evening Post|Mercury|FM|Rundfunk|Wochenblatt|Fernsehen
"""
_BESIDE_THE_WORDS = """
Post|Star|Sun|Mail|Express|Globe|Mirror|Journal|Echo|Argus|Press|News|Bulletin|Enquirer|Weekly|Guardian|Standard|TV
Beacon|Ledger|Register|Reporter|Monitor|Banner|Clarion|Spectator|Statesman|Messenger|Recorder|Transcript|Bugle|Digest
Packet|Voice|Review|Wire|Bote|Examiner|Quarterly|Monthly|Fortnightly|Magazine|Insider|Gazetteer
"""
"""These end people's and places' names too: an article or a quotation mark must stand before the name."""
_LAST = re.compile(
    rf"(?<=[\w'.] )(?:(?P<sure>{any_of(_SURE_WORDS)})|(?:{any_of(_BESIDE_THE_WORDS)}))"
    r"(?![\w-]|'\w\w|,? &| [A-Z][a-z]| (?:und|and|et|y) [A-Z])"
)
_NAME_BEFORE = re.compile(
    rf"(?P<article>\"|(?<!\w)(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|[Hh]et|[Dd]e) \"?)?"
    rf"(?P<name>(?:{_CAPITAL} (?:(?:of|and|&) )?){{1,3}})$"
)
_TOLD_NAMES = frozenset(
    (
        "Quarterly",
        "Monthly",
        "Fortnightly",
        "Magazine",
        "Insider",
        "Review",
        "News",
        "TV",
        "FM",
        "Journal",
        "Weekly",
        "Bulletin",
        "Press",
        "Wire",
    )
)
_TOLD_BEFORE = re.compile(
    r"(?:(?<!\w)(?:told|tells|telling|by|with|to|on|from|pentru|pro|pre|dla|para|ao|tegen|til|till|hos|a) |\()$"
)
"""After these such a word needs no article: “told Corvid News”."""
_REPORTS = re.compile(r" (?:has |had |also |first |earlier |previously )?report(?:s|ed)(?!\w)")
DATELINE_CHARS = 1200
"""How far into a text its dateline may begin: behind headline and summary."""
_UPPERS = _UPPER[1 : _UPPER.index("]")]
_DATELINE = re.compile(
    rf"^[{_UPPERS}][{_UPPERS} .'-]{{2,30}}(?:, [^\n()\d]{{2,30}}(?: \d{{1,2}}\.?)?)? "
    rf"\((?P<name>[{_UPPERS}][\w.&-]{{1,20}}(?: [{_UPPERS}][\w.&-]{{1,20}}){{0,3}})\) ?(?:-|:)",
    re.MULTILINE,
)
_FIRST_WORD = """
Gazette|Courrier|Journal|Écho|Dépêche|Voix|Télégramme|Républicain|Nouvelles|Diario|Heraldo|Correo|Voz|Noticias
Periódico|Gaceta|Tribuna|Corriere|Gazzetta|Giornale|Messaggero|Eco|Jornal|Diário|Correio|Gazeta|Folha|Notícias
"""
_FIRST = re.compile(
    rf"(?<!\w)(?:{any_of(_FIRST_WORD)}) (?:van de |van het |van |de la |de l'|des |du |de |del |della |dell'"
    rf"|di |do |da |d')"
    rf"{_CAPITAL}(?: {_CAPITAL})?(?!\w)"
)
_DAILY = re.compile(rf"(?<!\w)(?:[Tt]he )(?P<name>(?:Daily|Sunday|Evening|Morning|Weekly) {_CAPITAL})(?![\w'-]| [A-Z])")
"""“The Morning Kettle”, whatever the kettle."""
_STATION = re.compile(
    rf"(?<![\w-])(?:[A-Z]{{2,5}}-(?:TV|FM|AM|DT)|RTV {_CAPITAL}"
    rf"|(?:(?<=station )|(?<=broadcaster ))(?:{_CAPITAL} (?:(?:of|the|and) ){{0,2}}){{1,4}}FM)(?![\w-])"
)
"""Call signs and stations: “WCLF-TV”, “RTV X”."""
_WIRE = re.compile(r"(?<![\w-])[A-Z]\w{2,20}[Ww]ire(?![\w-])")
"""“Sportswire”."""
_STATE_TELEVISION = re.compile(
    r"(?<!\w)(?:(?!The |In |But |And )[A-Z]\w{2,20} )?(?:state|State) (?:television|TV|radio)(?![\w-])(?! [A-Z])"
)
_RADIO = re.compile(
    rf"(?<!\w)(?:R[aá]dio|Onda|Canal|TV|Télé|Tele|Antena|Antenne|Cadena|Omroep|Telewizja|Радіо"
    rf"|Радио) {_CAPITAL}(?: {_CAPITAL})?"
    r"(?!\w)"
)
_STATE = re.compile(
    r"(?<!\w)(?:state(?:-owned|-run|-controlled|-backed|-funded)?|government-(?:owned|run)|official|staatliche[nrs]?)"
    r" (?:(?:news agency|newspaper|broadcaster|agency|daily|television|Zeitung|Nachrichtenagentur) )?\"?$"
)
CALLED_OUTLET = re.compile(
    r"(?<!\w)(?P<state>(?:state(?:-owned|-run|-controlled|-backed|-funded)?|official|government-(?:owned|run)) "
    r"(?:news )?)?"
    r"(?P<what>news agency|newspaper|daily|weekly|magazine|broadcaster|television|TV channel|channel|radio station|"
    r"news site|news website|news outlet|media outlet|outlet|tabloid|affiliate|(?:medical |scientific )?journal|"
    r"Nachrichtenagentur|Zeitung|Nachrichtenmagazin|"
    r"quotidien|periódico|quotidiano) "
    rf"(?P<name>{_CAPITAL}(?: (?:(?:of|the|and|for) )?{_CAPITAL}){{0,4}})"
)
"""An outlet that the text calls one: “state-owned newspaper X”, “the magazine X”."""
_AGENCY = re.compile(
    r"\b(?:news|press)\s+agency\b|\bnachrichtenagentur|\b(?:agen[ct]|agên|ageni)\w*|nyhets?b|persbureau|агент|"
    r"kantor berita|πρακτορείο|وكالة|סוכנות|通信|通讯社|通訊社|통신|hãng",
    re.IGNORECASE,
)
_DEFINITE = frozenset(("nb", "da", "sv", "fi"))
"""Languages in which it begins sentences without an article."""
_FIRST_WORDS = frozenset(("The", "A", "An", "Die", "Der", "Das", "Den", "Dem", "In", "As", "And", "But", "Wie", "De",
                          "Het", "Il", "El", "Sur", "When", "While", "After", "For", "At", "On"))  # fmt: skip


def _heads_of(*words: str) -> frozenset[str]:
    """The last words of phrases, folded."""
    return frozenset(fold(phrase.rpartition(" ")[2]) for lines in words for phrase in words_of(lines))


_CALLING = """
agency|newspaper|daily|weekly|magazine|broadcaster|television|channel|station|site|website|outlet|tabloid|zeitung
nachrichtenagentur|nachrichtenmagazin|quotidien|periódico|quotidiano|affiliate|journal
"""
_CALLED_HEADS, _LAST_HEADS = _heads_of(_CALLING), _heads_of(_SURE_WORDS, _BESIDE_THE_WORDS)
_WHOLE = (
    (_heads_of(_FIRST_WORD), _FIRST),
    (_heads_of("radio|rádio|onda|canal|tv|télé|tele|antena|antenne|cadena|omroep|telewizja|радіо|радио"), _RADIO),
    (_heads_of("tv|fm|am|dt|rtv"), _STATION),
)
_DAILY_HEADS, _STATE_HEADS = _heads_of("daily|sunday|evening|morning|weekly"), _heads_of("state")
OUTLET_HEADS = _CALLED_HEADS | _LAST_HEADS | _DAILY_HEADS | _STATE_HEADS | {one for heads, _ in _WHOLE for one in heads}
"""Folded words, one of which each name holds, or what calls it an outlet, but for wires and a language's own forms."""

Places = list[tuple[str, int]]
"""Folded words, and where they stand in a text."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """An outlet that a text names, by its form."""

    start: int
    end: int
    name: str
    kind: SourceKind


def mastheads(text: str, places: Places | None, windows: Iterable[tuple[int, int]]) -> Iterator[Masthead]:
    """What *text* (unified) names that has the form of an outlet's name, listed or not, cited or not; no order.

    Args:
        text: The whole text.
        places: Which words of OUTLET_HEADS stand where in it, in order; None where words cannot be looked up.
        windows: From where to where it is read, in order.
    """
    windows = list(windows)
    for found in _formed(CALLED_OUTLET, text, _spans(places, windows, _CALLED_HEADS, 30, 150)):
        name = re.sub(r"(?:'s?|\.)$", "", found["name"])[:NAME_CHARS_MAX]
        kind: SourceKind = "state_media" if found["state"] else _kind(found["what"])
        yield Masthead(found.start("name"), found.start("name") + len(name), name, kind)
    for found in _formed(_LAST, text, _spans(places, windows, _LAST_HEADS, 12, 40)):
        yield from _ending(text, found)
    for own, form in _WHOLE:
        for found in _formed(form, text, _spans(places, windows, own, 100, 110)):
            yield _masthead(text, found.start(), found.end())
    for found in _formed(_DAILY, text, _spans(places, windows, _DAILY_HEADS, 6, 50)):
        yield _masthead(text, found.start("name"), found.end("name"))
    for found in _formed(_STATE_TELEVISION, text, _spans(places, windows, _STATE_HEADS, 30, 40)):
        yield Masthead(found.start(), found.end(), found[0], "state_media")


def _spans(
    places: Places | None, windows: list[tuple[int, int]], heads: AbstractSet[str], before: int, after: int
) -> list[tuple[int, int]]:
    """The surroundings of those *heads* that stand in *windows*, joined; all of *windows* without *places*."""
    if places is None:
        return windows
    spans: list[tuple[int, int]] = []
    number = 0
    for token, at in places:
        if token not in heads:
            continue
        while number < len(windows) and windows[number][1] <= at:
            number += 1
        if number == len(windows):
            break
        first, last = windows[number]
        if at < first:
            continue
        begin, end = max(first, at - before), min(last, at + after)
        if spans and begin <= spans[-1][1]:
            begin = spans.pop()[0]
        spans.append((begin, end))
    return spans


def _formed(form: re.Pattern[str], text: str, spans: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    for begin, end in spans:
        yield from form.finditer(text, begin, end)


def dated(text: str) -> Iterator[Masthead]:
    """The agency in a dateline near the beginning of *text*, whatever it is called: “KESTROW (Meridian Wire) -”."""
    for found in _DATELINE.finditer(text, 0, DATELINE_CHARS):
        yield Masthead(found.start("name"), found.end("name"), found["name"], "agency")


def own_mastheads(
    text: str, places: Places | None, windows: Iterable[tuple[int, int]], *, language: str
) -> Iterator[Masthead]:
    """The same for the forms of *language* alone, and for wires, whose names no word tells.

    *places* hold the words of `called_heads` too.
    """
    windows = list(windows)
    called, own = _forms(language)
    if called is not None:
        for found in _formed(called, text, _spans(places, windows, called_heads(language), 30, 150)):
            group = "plain" if found["plain"] else "quoted"
            if found["quoted"] or _is_called(language, found["what"]):
                yield Masthead(
                    found.start(group), found.end(group), found[group][:NAME_CHARS_MAX], _kind(found["what"])
                )
    prints = _prints(language)
    for begin, end in windows:
        if text.find("wire", begin, end) >= 0 or text.find("Wire", begin, end) >= 0:
            for found in _WIRE.finditer(text, begin, end):
                yield _masthead(text, found.start(), found.end())
        for found in own.finditer(text, begin, end) if own is not None else ():
            begins, ends = found.span(found.lastgroup or 0)
            yield _masthead(text, begins, ends)
        if prints is not None and text.find('"', begin, end) >= 0:
            for found in prints.finditer(text, begin, end):
                yield Masthead(found.start("name"), found.end("name"), found["name"], "outlet")


@lru_cache(maxsize=len(SPEECHES))
def called_heads(language: str) -> frozenset[str]:
    """Folded words, one of which stands in what calls a name an outlet in *language*."""
    return _heads_of(SPEECHES[language].called)


def _is_called(language: str, what: str) -> bool:
    """Whether *what* calls the name after it an outlet; in capitals it is part of the name: „Agência Estadual de …“."""
    return language in _DEFINITE or what in words_of(SPEECHES[language].called)


@lru_cache(maxsize=len(SPEECHES))
def _prints(language: str) -> re.Pattern[str] | None:
    """What the press alone does in *language*, before a name in quotation marks, which is an outlet's then."""
    before = SPEECHES[language].prints
    name = r"(?P<name>[A-ZÄÖÜА-ЯЁІЇЄҐŁŚŻŽŠČŘ][^\"\n]{2,40})"  # noqa: RUF001  Cyrillic letters are meant
    return re.compile(rf"(?<!\w)(?:{before}) \"{name}\"(?!\w)") if before else None


def _ending(text: str, found: re.Match[str]) -> Iterator[Masthead]:
    """The outlet whose name ends in the word *found*: it begins in capitals, and an article may tell it."""
    start = max(0, found.start() - WINDOW_CHARS)
    before = _NAME_BEFORE.search(text[start : found.start()])
    if before is None:
        return
    is_told = found[0] in _TOLD_NAMES and (
        _TOLD_BEFORE.search(text[: start + before.start("name")], start) is not None
        or _REPORTS.match(text, found.end()) is not None
    )
    if not (found["sure"] or before["article"] or is_told):
        return
    words = before["name"].split()
    at = start + before.start("name")
    char = text[max(0, at - 6) : max(0, at - 5)]
    is_own = before["article"] == "The " and (char.islower() or char == ",")
    while words and words[0] in _FIRST_WORDS:
        is_titled = words.pop(0) in {"The", "Die", "Der", "Das"}
        if not (found["sure"] or is_titled or is_told):
            words.clear()
    if words:
        name = f"{'The ' if is_own else ''}{' '.join(words)} {found[0]}"
        yield _masthead(text, found.end() - len(name), found.end())


@lru_cache(maxsize=len(SPEECHES))
def _forms(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """What outlets are called in *language*, before the name, and the forms of whole names; None for none."""
    speech = SPEECHES[language]
    plain = r"(?!(?:ال)?أنباء)\w{3,20}(?: ال\w{3,20})?" if language == "ar" else rf"{_UPPER}(?: {_UPPER}){{0,2}}"
    name = rf"(?:\"(?P<quoted>[^\"\n]{{2,40}})\"|(?P<plain>{plain}))"
    called = re.compile(rf"(?<!\w)(?P<what>{either_case(speech.called)}) {name}")
    own = re.compile(rf"(?<![\w-])(?:{speech.outlets})(?!\w)" if not speech.is_unspaced else speech.outlets)
    return called if language != "en" and speech.called else None, own if speech.outlets else None


def _masthead(text: str, start: int, end: int) -> Masthead:
    name = text[start:end]
    before = text[max(0, start - WINDOW_CHARS) : start]
    return Masthead(start, end, name[:NAME_CHARS_MAX], "state_media" if _STATE.search(before) else _kind(name))


def _kind(words: str) -> SourceKind:
    return "agency" if _AGENCY.search(words) else "outlet"
