"""A byline without labels, cut into one piece for each name, with the role that follows it."""
# ruff: noqa: RUF001  marks and words of many scripts

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from agents.page.bylines.kinds import is_agency, is_site, kind_of
from agents.page.bylines.roles import agency_apart, role_behind, role_beside, unroled
from agents.page.seldom import seldom

ROLE_CHARS_MAX = 120
"""A longer piece behind a name is no role."""
MARKS = " ©→←›‹▶,:;-–—*\"'“”„«»|/•="
AFTER = "\x1a"
"""Stands behind a name whose bracket says that they did something else than write."""
BESIDE = re.compile(
    r"^(?:(?i:and|und|et|with|mit|avec|com|y|e|og|och|en|für|for|pour)|con|med|theo|via"
    r"|(?i:con|med|theo|via)(?=\s+(?:[A-Z]\S*[A-Z]|\S*[ăđơưạ-ỹ]|(?:la|el|los|las|den|det)\s))|Con(?=(?:\s+[A-Z]\S*){2}))\s+"
)
"""Words that join one name to the next; a great letter makes "Theo", "Con", "Med" and "Via" given names."""
_LISTED = re.compile(r"\s*[;\n、]\s*")
_DIVIDERS = re.compile(r"\s*[|•·]\s*|\s+/\s*|/\s+|^/|/$|\s+[-=]\s+|(?<=\w\w)-\s+(?=[^\W\d_a-z])|\s*[–—]\s*")
_SLASH = re.compile(r"(?<=\w)/(?=\w)")
_COMMA = re.compile(r"\s*[,،]\s*|(?<=[^\W\d_]{4})(?<!prof)(?<!Prof)\.\s+(?=[^\W\d_a-z])")
_DIVIDING = re.compile(r"[;\n、|•·/=–—,،.-]")
"""One of the signs that part names stands in nearly no name."""
_AND = re.compile(
    r"\s*&\s*|\s+(?:and|und|et|og|och|en|ve|и|та|sowie|u\.|oraz|és|și|và|dan|dhe|agus|və|და|և|եւ|ও|এবং|اور|และ|και|और|एवं|و|ו|with|mit|avec|con|com|med|z)\s+",
    re.IGNORECASE,
)
_AND_JOINED = re.compile(
    r"\s+(?:و(?!(?:ليد|ائل|سام|سيم|فاء|فيق|داد|جدي|جيه|هيب|رد|ردة|هبة|ضاح|لاء|ليم|ديع|حيد|صفي)\b)(?=\w{2,}\s+\w)|و(?=(?:ال)?وكالات)"
    r"|ו-(?=[\u05d0-\u05ea])|ו(?!(?:רד|רדה|לדימיר|לד|יקטור|יקטוריה|יטלי|ונדר|גנר|ולף|ייס|יינברג|יין|ייל|קנין|רדי|ינוקור|ינטר)\b)"
    r"(?=[\u05d0-\u05ea'׳״\"]{2,}\s+[\u05d0-\u05ea]))"
)
"""Arabic and Hebrew write "and" as a letter before the name, which begins some given names too."""
_AND_BETWEEN_NAMES = re.compile(r"\s+(?:[yeiaoій]|व|si|ja|un|ir|at(?!\sthe\s)|na|eta)\s+")
"""Words that can be a part of a name: they divide where whole names stand on both sides."""
_AFFILIATION = re.compile(
    r"^(?:special\s+to|for|für|from|pour|para|of|at|à|a|da|dal|dalla|in|en|aus|em|w|we|z|ze)\s(?=[^\W\d_a-z]|the\s)"
)
_CITY = re.compile(
    r"^(?:New|Los|Las|San|Santa|Saint|St\.|Bad|Port|Fort|Cape|North|South|East|West|São|Rio|Tel|Abu|Den|Nea)\s[^\W\d_a-z]\S+$"
    r"|^Dar es Salaam$|^\S+\s(?i:city|beach|springs|falls|heights|islands?|junction)$"
)
_DATELINE = re.compile(r"^[^\W\d_a-z][^\W\d_]*\s+[-–—]\s")
"""A city before the agency that reports from there: "ORRISPORT - Reuters"."""
_FROM_THERE = re.compile(r"^[^\W\d_][^\W\d_]+\s+[-–—]\s+(?=\S+\s+\S)")
"""A city before the reporter who writes from there: "Orrisport - Jane Roe"."""
_PLACE_AT_END = re.compile(
    r"(?<=\w)\s+[–—]\s+(?P<place>[^\W\d_a-z][\w'’.-]*(?:\s+(?:d[aeoi]s?|d[eo]l|la|las|los|[^\W\d_a-z][\w'’.-]*)){0,4})$"
)
"""A place behind a dash and a list of a name and a house: "Jane Roe, Harbour TV — Orrisport do Norte"."""
_BADGE = re.compile(
    r"^(?:(?:有料|会員|無料|会員限定|限定)(?:会員)?記事|会員限定|独自|速報|特集|独家|獨家|原创|原創|단독|종합|속보|exclusive|esclusiva|"
    r"exclusivo|exclusiva|exclusif|exklusiv|premium|abo|plus)[\s:：|】]+(?=\S)",
    re.IGNORECASE,
)
"""What marks the article rather than its author."""
_HEADING = re.compile(
    r"^(?:(?:about|über|zu|zur|zum|sobre|sulla?|om|over|à propos(?: de)?|o|об?|про)\s*)?"
    r"(?:(?:the|our|this|die|den|der|unsere?|unser|el|la|los|las|le|l['’]|les|il|lo|gli|un|de|het|onze|en|notre|nos|nuestr[oa]s?|o|a|os|as)\s*)?"
    r"(?:authors?|writers?|reporters?|journalists?|contributors?|person|firma|signature|autor/a|"
    r"nachrichtenagentur|news agency|agence de presse|agencia de noticias|agenzia di stampa|persbureau|nyhetsbyrå|"
    r"autor(?:in|en|innen|es|as|a|e|i|ka|ka|zy|ze|em|ach)?|"
    r"autrices?|auteure?s?|autric[ei]|verfasser(?:in)?|forfatter(?:en|ne)?|författare?n?|skribent(?:en)?|"
    r"kirjoittaja|schrijver|szerző|yazar(?: hakkında)?|penulis|автор(?:ы|е|а|ах|и)?|авторка|"
    r"記者|作者|作者简介|この記事を書いた人|筆者|執筆者|"
    r"الكاتب|عن الكاتب|על הכותב|על הכותבת|लेखक के बारे में|लेखक|tags?|теги)\s*:?$",
    re.IGNORECASE,
)
"""What stands over a box about the author."""
_SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
_DEGREE = re.compile(
    r"^(?:Ph\.?\s?D|M\.?\s?D|M\.?Sc|B\.?Sc|M\.?A|B\.?A|MBA|LLM|Esq|CPA|DPhil|RN|DDS|JD|MP|MEP|FACP)\.?$"
)
_KATAKANA = re.compile(r"[\u30a1-\u30ff]+(?:[・=][\u30a1-\u30ff]+)+")
_MIDDLE_DOT = re.compile(r"・")
_HAN_LIST = seldom(
    r"(?:[\u4e00-\u9fff]{2,4}|[\uac00-\ud7af]{2,4})(?:\s+(?:[\u4e00-\u9fff]{2,4}|[\uac00-\ud7af]{2,4}))+"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands for one name."""

    text: str
    role: str = ""
    is_beside: bool = False
    """It follows another by a comma or a divider: a body there is the one that they work for."""


def pieces_of(text: str, site: str) -> list[Piece]:
    """The pieces of a byline with the role that follows each."""
    pieces: list[Piece] = []
    for at, piece in _chunks(_BADGE.sub("", _FROM_THERE.sub(_without_place, _unplaced(text.strip())))):
        if is_heading(piece) and not (pieces and role_beside(piece)):
            continue
        if pieces and _SUFFIX.match(piece):
            pieces[-1] = replace(pieces[-1], text=f"{pieces[-1].text}, {piece}")
        elif pieces and len(piece) <= ROLE_CHARS_MAX and role_beside(piece):
            pieces[-1] = replace(pieces[-1], role=pieces[-1].role or piece)
        elif pieces and (_DEGREE.match(piece) or _is_dateline(piece) or (at and _is_place(piece, pieces[-1].text))):
            continue
        elif not (pieces and (":" in piece or _AFFILIATION.match(piece) or is_site(piece, site))):
            pieces += _anded(piece, is_beside=bool(pieces))
    if len(pieces) > 1 and _DATELINE.match(text) and is_agency(pieces[1].text):
        del pieces[0]
    return [piece for piece in pieces if AFTER not in piece.text]


def is_heading(text: str) -> bool:
    """Whether *text* is what stands over a box about authors, such as "About the author", and names nobody."""
    return _HEADING.match(text.strip(MARKS)) is not None


def is_city(text: str) -> bool:
    """Whether *text* is a city of two words or three by the first or the last of them: "New Orris"."""
    return _CITY.match(text) is not None


def _without_place(match: re.Match[str]) -> str:
    """Nothing where a place leads to a reporter; an agency before a dash stays."""
    return match[0] if is_agency(match[0].strip(MARKS)) else ""


def _unplaced(text: str) -> str:
    """*text* without the place at its end, where a whole name and, behind a comma, one more thing lead to that."""
    found = _PLACE_AT_END.search(text)
    if found is None or is_agency(found["place"]) or role_beside(found["place"]):
        return text
    name, *house = _COMMA.split(text[: found.start()])
    is_led = len(house) == 1 and len(name.split()) > 1 and not _DIVIDERS.search(text[: found.start()])
    return text[: found.start()] if is_led else text


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """What dividers part, with its place in its list: what follows another by a comma may be a city."""
    if not _DIVIDING.search(text):
        yield from [(0, text)] if text.strip(MARKS) else ()
        return
    for one in _LISTED.split(text):
        parts = [part for chunk in _DIVIDERS.split(one) for side in _slashed(chunk) for part in _COMMA.split(side)]
        yield from enumerate(part for part in parts if part.strip(MARKS))


def _slashed(chunk: str) -> list[str]:
    sides = _SLASH.split(chunk)
    is_parted = any(is_agency(side.strip()) or " " in side.strip() or _is_han(side) for side in sides)
    return sides if is_parted else [chunk]


def _is_dateline(piece: str) -> bool:
    """Whether *piece* is the place that a Chinese or Korean report comes from."""
    return piece.strip().endswith(("報導", "报道", "報道", "電", "电"))


def _is_place(piece: str, before: str) -> bool:
    """Whether *piece* is a city after a full name: one word that is no agency."""
    is_short = len(piece.split()) == 1 or _CITY.match(piece) is not None
    return is_short and len(before.split()) > 1 and not is_agency(piece) and not _is_han(piece)


def _is_han(text: str) -> bool:
    return any("\u3000" <= letter <= "\ud7af" for letter in text)


def _anded(piece: str, *, is_beside: bool) -> list[Piece]:
    out: list[str] = []
    for name in (name for one in _AND.split(piece) for name in _joined_apart(one)):
        sides = _AND_BETWEEN_NAMES.split(name)
        out += sides if all(_is_whole(side) for side in sides) else [name]
    apart = [one for name in out for one in agency_apart(BESIDE.sub("", name.strip(MARKS)))]
    names = [(one, role_behind(name)) for name in apart if name for one in _unspaced(name)]
    return [Piece(name, role, is_beside and not number) for number, (name, role) in enumerate(names)]


def _joined_apart(text: str) -> list[str]:
    """The names in *text* that a letter before the second joins; one word alone is no whole name."""
    sides = _AND_JOINED.split(text)
    return sides if len(sides[0].split()) > 1 else [text]


def _is_whole(side: str) -> bool:
    return (len(side.split()) > 1 and not side[0].islower()) or kind_of(side) != "person"


def _unspaced(name: str) -> list[str]:
    """The names in *name* where a script has no space within them: "李小明 王芳" are two."""
    if not _is_han(name):
        return [name]
    name = unroled(name.strip(MARKS))
    if _KATAKANA.fullmatch(name):
        return [name]
    dotted = [one for one in _MIDDLE_DOT.split(name) if one]
    names = [one for dot in dotted for one in (dot.split() if _is_list(dot) else [dot])]
    return [one for one in names if kind_of(one) != "desk"] or names


def _is_list(text: str) -> bool:
    """Whether *text* is several whole names, rather than family and given name with a space between."""
    return not text.isascii() and bool(_HAN_LIST().fullmatch(text)) and all(len(word) > 2 for word in text.split()[:1])
