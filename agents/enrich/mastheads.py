"""Newspapers, stations and agencies that no list has, by the form of their names: “the Orrisport Gazette”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agents.enrich.citing import any_of
from schemas.limits import NAME_CHARS_MAX
from schemas.parts import SourceKind

WINDOW_CHARS = 100
"""How far before the word that makes a newspaper its name may begin."""
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё][\w'-]{0,30}"
_SURE = any_of("""
Gazette|Herald|Chronicle|Courier|Tribune|Dispatch|Observer|Telegraph|Times|Examiner|Inquirer|Sentinel|Advertiser
News Agency|Press Agency|News Service|Television|Zeitung|Anzeiger|Rundschau|Kurier|Nachrichten|Tageblatt|Tagblatt
Allgemeine|Allgemeinen|Abendblatt|Morgenpost|Volksblatt|Abendzeitung|Morgenzeitung|Tageszeitung|Volkszeitung
Courant|Dagblad|Tidning|Tidende|Avis|Gazeta
""")
_BESIDE_THE = any_of("""
Post|Star|Sun|Mail|Express|Globe|Mirror|Journal|Echo|Argus|Press|News|Bulletin|Enquirer|Weekly|Guardian|Standard|TV|FM
""")
"""These end people's and places' names too: an article or a quotation mark must stand before the name."""
_LAST = re.compile(rf"(?<=[\w'.] )(?:(?P<sure>{_SURE})|(?:{_BESIDE_THE}))(?![\w-]|'\w\w|,? (?:&|[A-Z][a-z]))")
_NAME_BEFORE = re.compile(
    rf"(?P<article>\"|(?<!\w)(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|[Hh]et|[Dd]e) \"?)?"
    rf"(?P<name>(?:{_CAPITAL} (?:(?:of|and|&) )?){{1,3}})$"
)
_FIRST_HEAD = any_of("""
Gazette|Courrier|Journal|Écho|Dépêche|Voix|Télégramme|Républicain|Nouvelles|Diario|Heraldo|Correo|Voz|Noticias
Periódico|Gaceta|Tribuna|Corriere|Gazzetta|Giornale|Messaggero|Eco|Jornal|Diário|Correio|Gazeta|Folha|Notícias
""")
_FIRST = re.compile(
    rf"(?<!\w)(?:{_FIRST_HEAD}) (?:de la |de l'|des |du |de |del |della |dell'|di |do |da |d')"
    rf"{_CAPITAL}(?: {_CAPITAL})?(?!\w)"
)
_RADIO = re.compile(rf"(?<!\w)Radio (?:{_CAPITAL})(?: {_CAPITAL})?(?!\w)")
_STATE = re.compile(
    r"(?<!\w)(?:state(?:-owned|-run|-controlled|-backed|-funded)?|government-(?:owned|run)|official|staatliche[nrs]?)"
    r" (?:(?:news agency|newspaper|broadcaster|agency|daily|television|Zeitung|Nachrichtenagentur) )?\"?$"
)
CALLED_OUTLET = re.compile(
    r"(?<!\w)(?P<state>(?:state(?:-owned|-run|-controlled|-backed|-funded)?|official|government-(?:owned|run)) "
    r"(?:news )?)?"
    r"(?P<what>news agency|newspaper|daily|weekly|magazine|broadcaster|television|TV channel|channel|radio station|"
    r"news site|news website|news outlet|media outlet|outlet|tabloid|Nachrichtenagentur|Zeitung|Nachrichtenmagazin|"
    r"quotidien|periódico|quotidiano) "
    rf"(?P<name>{_CAPITAL}(?: (?:(?:of|the|and|for) )?{_CAPITAL}){{0,4}})"
)
"""An outlet that the text calls one: “state-owned newspaper X”, “the magazine X”."""
_AGENCY = re.compile(r"\b(?:news|press)\s+agency\b|\bnachrichtenagentur\b", re.IGNORECASE)
_FIRST_WORDS = frozenset(("The", "A", "An", "Die", "Der", "Das", "Den", "Dem", "In", "As", "And", "But", "Wie", "De",
                          "Het", "When", "While", "After", "For", "At", "On"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Masthead:
    """An outlet that a text names, by its form."""

    start: int
    end: int
    name: str
    kind: SourceKind


def mastheads(text: str) -> Iterator[Masthead]:
    """What *text* (unified) names that has the form of an outlet's name, listed or not, cited or not; no order."""
    for found in CALLED_OUTLET.finditer(text):
        name = re.sub(r"(?:'s?|\.)$", "", found["name"])[:NAME_CHARS_MAX]
        kind: SourceKind = "state_media" if found["state"] else _kind(found["what"])
        yield Masthead(found.start("name"), found.start("name") + len(name), name, kind)
    for found in _LAST.finditer(text):
        begin = max(0, found.start() - WINDOW_CHARS)
        before = _NAME_BEFORE.search(text[begin : found.start()])
        if before is None or not (found["sure"] or before["article"]):
            continue
        words = before["name"].split()
        while words and words[0] in _FIRST_WORDS:
            is_titled = words.pop(0) in {"The", "Die", "Der", "Das"}
            if not (found["sure"] or is_titled):
                words.clear()
        if words:
            name = f"{' '.join(words)} {found[0]}"
            yield _masthead(text, found.end() - len(name), found.end())
    for form in (_FIRST, _RADIO) if "Radio " in text else (_FIRST,):
        for found in form.finditer(text):
            yield _masthead(text, found.start(), found.end())


def _masthead(text: str, start: int, end: int) -> Masthead:
    name = text[start:end]
    before = text[max(0, start - WINDOW_CHARS) : start]
    return Masthead(start, end, name[:NAME_CHARS_MAX], "state_media" if _STATE.search(before) else _kind(name))


def _kind(words: str) -> SourceKind:
    return "agency" if _AGENCY.search(words) else "outlet"
